import { type Record, recordSchema } from '../../src/record/record.ts'
import { prove, writeDocument } from '../fixtures/prove-words.ts'

/** Two short articles of an invented affair, with most ways in which a text may mean somebody or some day. */
export const first = writeDocument({
  id: 'document-first',
  location: 'first.txt',
  datePublished: '2031-05-02',
  dateBasis: 'stated',
  text: 'Norlandic President Ana Vell will host the summit of the Lake Pact (LP) in Port Sarel on Tuesday, May 6. She expects “a frank exchange”. The council asked Norland to send 1,200 blankets by the end of May. Warsaw welcomed it.',
})

export const second = writeDocument({
  id: 'document-second',
  location: 'second.txt',
  datePublished: '2031-05-07',
  dateBasis: 'metadata',
  text: 'The Lake Pact summit ended yesterday. Vell thanked some two dozen guests. Polish envoys stayed away. The treaty of 2028 still holds, the Norlandic president said.',
})

const known = { knownSince: '2031-05-02' } as const

/** A record of which every word is proved. */
export const proved: Record = recordSchema.parse({
  asOf: '2031-05-07',
  affair: { title: 'The summit' },
  documents: [first, second],
  entities: [
    {
      id: 'vell',
      type: 'Person',
      name: 'Ana Vell',
      names: [
        { text: 'Ana Vell', documents: [first.id] },
        { text: 'Vell', documents: [second.id] },
      ],
      proof: prove(first, 'Ana Vell'),
      ...known,
    },
    {
      id: 'pact',
      type: 'Organization',
      name: 'Lake Pact',
      names: [
        { text: 'Lake Pact', documents: [first.id, second.id] },
        { text: 'LP', documents: [first.id] },
      ],
      proof: prove(first, 'Lake Pact'),
      ...known,
    },
    { id: 'norland', type: 'Country', name: 'Norland', names: [], proof: prove(first, 'Norland to'), ...known },
    {
      id: 'poland',
      type: 'Country',
      name: 'Poland',
      names: [],
      proof: prove(second, 'Polish envoys'),
      knownSince: '2031-05-07',
    },
    {
      id: 'port',
      type: 'Place',
      name: 'Port Sarel',
      names: [{ text: 'Port Sarel', documents: [first.id] }],
      proof: prove(first, 'Port Sarel'),
      ...known,
    },
  ],
  memberships: [],
  posts: [
    {
      id: 'post',
      person: 'vell',
      role: 'president',
      of: 'norland',
      capacity: 'holder',
      proof: prove(first, 'Norlandic President'),
      ...known,
    },
  ],
  events: [
    {
      id: 'summit',
      type: 'summit',
      label: 'Summit of the Lake Pact in Port Sarel, May 6',
      start: '2031-05-06',
      place: 'port',
      organizer: 'pact',
      status: 'held',
      history: [
        { asOf: '2031-05-02', status: 'planned', proof: prove(first, 'will host') },
        { asOf: '2031-05-07', status: 'held', proof: prove(second, 'ended') },
      ],
      participants: [
        { entity: 'vell', role: 'chair', attendance: 'confirmed', proof: prove(first, 'will host'), ...known },
        {
          entity: 'poland',
          role: 'participant',
          attendance: 'absent',
          proof: prove(second, 'stayed away'),
          knownSince: '2031-05-07',
        },
      ],
      wordings: [{ text: 'the summit', document: first.id, proof: prove(first, 'the summit') }],
      related: [],
      proof: [...prove(first, 'the summit'), ...prove(second, 'summit ended')],
      ...known,
    },
    {
      id: 'treaty',
      type: 'agreement',
      label: 'Treaty',
      start: '2028',
      status: 'occurred',
      history: [],
      participants: [],
      wordings: [],
      related: [],
      proof: prove(second, 'treaty of 2028'),
      knownSince: '2031-05-07',
    },
  ],
  texts: [],
  statements: [
    {
      id: 'statement-hope',
      speaker: 'vell',
      kind: 'mixed',
      cue: 'expects',
      content: 'a frank exchange',
      date: '2031-05-02',
      polarity: 'positive',
      certainty: 'certain',
      basis: { rule: 'pronoun', clues: prove(first, 'Ana Vell') },
      proof: prove(first, 'a frank exchange'),
      ...known,
    },
    {
      id: 'statement-treaty',
      speaker: 'vell',
      kind: 'indirect',
      cue: 'said',
      content: 'The treaty of 2028 still holds',
      date: '2031-05-07',
      polarity: 'positive',
      certainty: 'certain',
      proof: prove(second, 'The treaty of 2028 still holds'),
      knownSince: '2031-05-07',
    },
  ],
  requests: [
    {
      id: 'request',
      kind: 'request',
      from: [],
      to: ['norland'],
      content: 'to send 1,200 blankets',
      due: '2031-05',
      status: 'open',
      history: [],
      proof: prove(first, 'to send 1,200 blankets'),
      ...known,
    },
  ],
  figures: [
    {
      id: 'blankets',
      value: 1200,
      comparator: 'exactly',
      what: 'blankets',
      proof: prove(first, '1,200 blankets'),
      ...known,
    },
    {
      id: 'guests',
      value: 24,
      comparator: 'about',
      what: 'guests',
      proof: prove(second, 'two dozen guests'),
      knownSince: '2031-05-07',
    },
  ],
  disputes: [],
  open: [],
})
