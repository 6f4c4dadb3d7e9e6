import { describe, expect, test } from 'vitest'
import type { Answer } from '../../src/record/article.ts'
import { slice } from '../../src/text/span.ts'
import { articleOf } from '../fixtures/article.ts'

/** "refused: Norland: the proposal": status, who answered, what was or was not done. */
const show = (text: string, { status, by, content, about }: Answer) =>
  `${status}: ${by ? slice(text, by) : ''}: ${about ? `[${slice(text, about)}]` : slice(text, content)}`

const answersOf = async (text: string) => (await articleOf(text)).answers.map(answer => show(text, answer))

const answers: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'refused what was asked just before',
    'Norland asked Vesland to free the crew. Vesland refused.',
    ['refused: Vesland: [free the crew]'],
  ],
  ['agreed to a part', 'Norland asked for two ships. Ostra agreed to one.', ['partly-met: Ostra: [two ships]']],
  ['granted it', 'Norland asked yesterday for a delay. The court granted it ten days.', ['met: The court: [a delay]']],
  [
    'the request, made just before',
    'Norland asked for two ships. The council rejected the request.',
    ['refused: The council: [two ships]'],
  ],
  [
    'would not hand it over',
    'Norland has asked for the log; Vesland said that it would not hand it over.',
    ['refused: Vesland: [the log]'],
  ],
  [
    'a deadline moved',
    'Vesland put off until Sunday the deadline for the release of the crew.',
    ['open: Vesland: the release of the crew'],
  ],
  [
    'whose request was granted',
    'Norland, whose request to join the case was granted, was silent.',
    ['met: : whose request to join the case'],
  ],
  ['any deed', 'Vesland reopened the bridge on Sunday.', ['met: Vesland: reopened the bridge on Sunday']],
  ['made public', 'The report was made public on Monday.', ['met: : The report was made public']],
  ['rejected', 'Norland rejected the proposal.', ['refused: Norland: the proposal']],
  [
    'rejected a demand with its matter',
    'Norland has rejected the demand for a new vote.',
    ['refused: Norland: the demand for a new vote'],
  ],
  [
    'granted in part',
    'Norland asked for two ships. The council granted the request in part.',
    ['partly-met: The council: [two ships]'],
  ],
  [
    'granted, for a reason that is one of several',
    'Norland asked for two ships. The council granted the request, partly because of the storm.',
    ['met: The council: [two ships]'],
  ],
  [
    'turned it down, the thing between',
    'Norland invited the envoy to Ostra. The envoy turned the invitation down.',
    ['refused: The envoy: [to Ostra]'],
  ],
  [
    'turned down by',
    "Norland's request for a delay was turned down by Vesland.",
    ["refused: Vesland: Norland's request for a delay"],
  ],
  ['turned down, the thing nothing asked', 'The envoy turned the volume down.', []],
  ['turned down', 'The council turned down the request.', ['refused: The council: the request']],
  ['refused to', 'Vesland refused to sign the pact.', ['refused: Vesland: sign the pact']],
  ['declined to', 'The alliance declined to send observers.', ['refused: The alliance: send observers']],
  ['rejected, passive', 'The request was rejected by the court.', ['refused: the court: The request']],
  ['accepted', 'Vesland accepted the offer of talks.', ['met: Vesland: the offer of talks']],
  ['agreed to do', 'Vesland agreed to free the crew.', ['met: Vesland: free the crew']],
  ['agreed to a thing', 'Vesland agreed to the plan.', ['met: Vesland: the plan']],
  ['complied with', 'The ministry complied with the request.', ['met: The ministry: the request']],
  ['granted', 'The court granted the petition.', ['met: The court: the petition']],
  ['adopted, passive', 'The road map was adopted on Friday.', ['met: : The road map']],
  ['not adopted, passive', 'The resolution was not adopted.', ['unmet: : The resolution']],
  ['withdrew', 'Norland withdrew its request.', ['withdrawn: Norland: its request']],
  ['dropped', 'The union dropped its demand for a new vote.', ['withdrawn: The union: its demand for a new vote']],
  [
    'taken off the agenda',
    'Norland asked the alliance to remove the issue of help from the agenda.',
    ['withdrawn: : the issue of help'],
  ],
  ['failed to', 'The alliance failed to adopt a road map.', ['unmet: The alliance: adopt a road map']],
  ['did not', 'The alliance did not provide help to Norland.', ['unmet: The alliance: provide help to Norland']],
  ['has not yet', 'Vesland has not yet returned the ship.', ['unmet: Vesland: returned the ship']],
  [
    'blamed for not',
    'Norland criticized the alliance for not providing military help.',
    ['unmet: the alliance: providing military help'],
  ],
  [
    'accused of not',
    'Ana Vell accused the alliance of not helping her country.',
    ['unmet: the alliance: helping her country'],
  ],
  [
    'accused of failing to',
    'Ana Vell accused the alliance of failing to help her country.',
    ['unmet: the alliance: help her country'],
  ],
  ['released', 'Vesland released the crew on Friday.', ['met: Vesland: released the crew on Friday']],
  ['withdrew troops', 'Vesland withdrew its troops.', ['met: Vesland: withdrew its troops']],
  ['has sent', 'Norland has sent 300 trucks to Vesland.', ['met: Norland: sent 300 trucks to Vesland']],
  ['passive', 'The crew were released on Friday.', ['met: : The crew were released']],
  ['a part', 'Vesland released three of the guards.', ['partly-met: Vesland: released three of the guards']],
  ['a part, passive', 'Half of the guards were released.', ['partly-met: : Half of the guards were released']],
  ['said it would not', 'Vesland said it would not free the crew.', ['refused: Vesland: free the crew']],
  [
    'a deadline that passed in vain',
    'A deadline set by Norland for the guards to leave the port expired on Sunday without any reply.',
    ['unmet: the guards: leave the port'],
  ],
  ['ignored', 'The council ignored the appeal.', ['unmet: The council: the appeal']],
  [
    'what is missing against an expectation',
    'Contrary to Norland’s expectations, there is no word about the raid in the final text.',
    ['unmet: : word about the raid in the final text'],
  ],
  [
    'what is missing in the list that follows',
    'Contrary to Norland’s expectations:\n\n- There are no words about the raid.\n\n- The raid is called a clash, without naming the side that began it.',
    ['unmet: : words about the raid', 'unmet: : the side that began it'],
  ],
  ['took back', 'The mayor took back his call for a strike.', ['withdrawn: The mayor: his call for a strike']],
  [
    'unacceptable',
    'Norland asked for two ships. Vesland said this was unacceptable.',
    ['refused: Vesland: [two ships]'],
  ],
  ['said no', 'Norland asked for two ships. Vesland said no.', ['refused: Vesland: [two ships]']],
  ['a part arrived', 'Norland promised 40 tents. 30 arrived on Sunday.', ['partly-met: : [40 tents]']],
  ['it reached its place', 'Norland’s 40 tents reached Velm.', ['met: Norland: Norland’s 40 tents']],
  [
    'done at the request of',
    'The session was moved to Ostra at the request of Vesland.',
    ['met: : [The session was moved to Ostra]'],
  ],
  ['has not paid', 'Norland has not paid its share.', ['unmet: Norland: paid its share']],
]

const none: readonly (readonly [string, string])[] = [
  ['rejected a charge', 'Norland rejected the accusation.'],
  ['denied', 'Vell denied wrongdoing.'],
  ['denied that', 'Vell denied that the ship was seized.'],
  ['declined to comment', 'The ministry declined to comment.'],
  ['refused to say', 'Vell refused to say who paid.'],
  ['no reply to the press', 'The firm did not respond to a request for comment.'],
  ['will reject', 'Norland will reject the proposal.'],
  ['may agree', 'Vesland may agree to talks.'],
  ['not rejected', 'Norland did not reject the proposal.'],
  ['to be adopted', 'The road map is to be adopted in May.'],
  ['will be adopted', 'The road map will be adopted in May.'],
  ['will release', 'Vesland will release the crew.'],
  ['is to be released', 'The crew is to be released on Friday.'],
  ['may have released', 'Vesland may have released the crew.'],
  ['releasing', 'Vesland is releasing the crew.'],
  ['another will not', 'Norland said Vesland would not free the crew.'],
  ['nobody is sent', 'Vesland sent nobody.'],
  ['no date was fixed', 'No date has been fixed.'],
  ['refused, with nothing asked before', 'The guards came on Monday. Vesland refused.'],
  ['refused, long after', 'Norland asked for help. It rained. It snowed. It rained. Vesland refused.'],
  ['may refuse', 'Norland asked for two ships. Vesland may refuse.'],
  ['whether it was done', 'It is not clear whether the bridge was opened.'],
  ['what is only asked for', 'Norland demanded that it reopen the bridge.'],
  ['a deadline that passed', 'A deadline for the guards to leave the port expired on Sunday.'],
  ['a deadline to come', 'A deadline for the guards to leave the port expires on Sunday without fail.'],
  ['a child adopted', 'The couple adopted a child.'],
  ['met somebody', 'Ana Vell met the envoy in Ostra.'],
  ['passed a town', 'The convoy passed Ostra.'],
  ['broke a window', 'The protesters broke a window.'],
  ['dropped bombs', 'The planes dropped bombs on Velm.'],
  ['missing, but not expected', 'There are no reports of injuries.'],
  ['contains none, but not expected', 'The speech contains no new plans.'],
  ['a question', 'Has Norland rejected the proposal?'],
  ['agreed with somebody', 'Vell agreed with the envoy.'],
  ['agreed that', 'Both agreed that the raid was a crime.'],
  ['accused of doing', 'Vell accused the alliance of helping Vesland.'],
  ['criticised for something', 'Vell criticized the alliance for the delay.'],
  ['did not do something else', 'Vell did not attend the summit.'],
  ['sent a request', 'Norland sent a request for help.'],
  ['a demand was supported', 'The demand of Norland was supported by Vesland.'],
  ['somebody arrived', 'The minister arrived on Sunday.'],
  ['more arrived than were told', '30 arrived on Sunday.'],
]

describe('findAnswers', () => {
  test.each(answers)('%s', async (_, text, expected) => expect(await answersOf(text)).toEqual(expected))

  test.each(none)('no answer: %s', async (_, text) => expect(await answersOf(text)).toEqual([]))
})
