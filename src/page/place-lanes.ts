/** What takes room in a row of the picture. */
export interface Extent {
  readonly from: number
  readonly to: number
}

/** Room between two things in one row. */
const GAP = 10

/**
 * The row of each thing, from 0: the first in which it has room.
 * @param extents  in the order in which they choose
 * @param most     rows beyond this are not opened: what finds no room gets undefined
 */
export function placeLanes(extents: readonly Extent[], most: number): (number | undefined)[] {
  const lanes: Extent[][] = []
  return extents.map(extent => {
    const free = lanes.findIndex(lane =>
      lane.every(other => extent.from > other.to + GAP || extent.to < other.from - GAP),
    )
    if (free >= 0) {
      lanes[free]?.push(extent)
      return free
    }
    if (lanes.length >= most) return undefined
    lanes.push([extent])
    return lanes.length - 1
  })
}
