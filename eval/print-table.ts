import { type Figure, type Figures, standing, type Table } from './table.ts'

const WIDEST_MEASURE = 30

const cell = (value: number, decimals: number) => value.toFixed(decimals).padStart(9)
const count = (value: number) => String(value).padStart(8)

function formatFigure(figure: Figure): string {
  if ('amount' in figure) return `${' '.repeat(18)}${cell(figure.amount, 3)}${count(figure.of)}`
  const { precision, recall, f1, gold, found } = figure
  return `${cell(precision, 1)}${cell(recall, 1)}${cell(f1, 1)}${count(gold)}${count(found)}`
}

/** `beside`: the same figures of another run, of which the difference is shown. */
function formatFigures(figures: Figures, beside: Figures): readonly string[] {
  return Object.entries(figures).map(([measure, figure]) => {
    const other = beside[measure]
    const decimals = 'amount' in figure ? 3 : 1
    const difference = other ? standing(figure) - standing(other) : 0
    const compared = other ? `${cell(standing(other), decimals)}${cell(difference, decimals)}` : ''
    return `  ${measure.padEnd(WIDEST_MEASURE)}${formatFigure(figure)}${compared}`
  })
}

const head = (columns: string) => `  ${''.padEnd(WIDEST_MEASURE)}${columns}`

/**
 * A table for a terminal, its details below its measures.
 * @param beside  the same table of another run, where there is one
 */
export function formatTable(table: Table, beside?: Table): string {
  const compared = beside ? `${'beside'.padStart(9)}${'differs'.padStart(9)}` : ''
  return [
    '',
    `${table.name}  (${table.of})`,
    head(`precision   recall       F1    gold   found${compared}`),
    ...formatFigures(table.measures, beside?.measures ?? {}),
    ...(table.details ? [head('—'), ...formatFigures(table.details, beside?.details ?? {})] : []),
  ].join('\n')
}
