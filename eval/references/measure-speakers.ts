import { readFileSync } from 'node:fs'
import type { Span } from '../../src/record/span.ts'
import { resolve } from '../../src/resolve/resolve.ts'
import { overlaps } from '../../src/text/span.ts'
import { readPolnear } from '../attribution/read-polnear.ts'
import type { Amount, Measured } from '../table.ts'
import type { DrawnSpeaker } from './draw-quotations.ts'
import { nameEntities } from './ontogum.ts'
import { readReferring } from './read-article.ts'

/** A speaker without a name, and where the text names who is meant; nowhere, where it names nobody. */
interface LabelledSpeaker extends DrawnSpeaker {
  readonly meant: readonly Span[]
}

const readLabels = (): readonly LabelledSpeaker[] =>
  JSON.parse(readFileSync(new URL('labels.json', import.meta.url), 'utf8'))

type Verdict = 'right' | 'wrong' | 'null'

/** Judges speakers text by text; none of them may be taken for somebody where nobody is named. */
export async function judgeSpeakers(
  folder: string,
  labels: readonly LabelledSpeaker[],
): Promise<readonly { readonly verdict: Verdict; readonly named: boolean; readonly line: string }[]> {
  const judged: { verdict: Verdict; named: boolean; line: string }[] = []
  for (const { name, text } of readPolnear(folder)) {
    const own = labels.filter(label => label.document === name)
    if (own.length === 0) continue
    const article = await readReferring(text)
    const { party } = resolve([article])
    const names = nameEntities(article)
    for (const { start, end, meant } of own) {
      const found = party(article.document.id, { start, end })
      const right = names.some(n => n.entity.id === found?.entity && meant.some(span => overlaps(n, span)))
      const verdict = found ? (right ? 'right' : 'wrong') : meant.length === 0 ? 'right' : 'null'
      const taken = found ? names.find(n => n.entity.id === found.entity)?.entity.name : 'nobody'
      const label = meant.map(span => text.slice(span.start, span.end)).join(' = ') || 'nobody'
      judged.push({
        verdict,
        named: meant.length > 0,
        line: `${verdict} ${name} “${text.slice(Math.max(0, start - 250), start)}[${text.slice(start, end)}]” is ${label}, taken for ${taken} by ${found?.rule}`,
      })
    }
  }
  return judged
}

/** The shares that are right, wrong, and left open though somebody is named. */
export async function measureSpeakers(folder: string): Promise<Measured> {
  const judged = await judgeSpeakers(folder, readLabels())
  const share = (verdict: Verdict, of: typeof judged, better: Amount['better']): Amount => ({
    amount: (100 * of.filter(j => j.verdict === verdict).length) / Math.max(1, of.length),
    better,
    of: of.length,
  })
  const named = judged.filter(j => j.named)
  return {
    measures: { right: share('right', judged, 'high'), wrong: share('wrong', judged, 'low') },
    details: {
      open: share('null', judged, 'low'),
      'right where named': share('right', named, 'high'),
      'wrong where named': share('wrong', named, 'low'),
    },
    disagreements: judged.filter(j => j.verdict !== 'right').map(j => j.line),
  }
}
