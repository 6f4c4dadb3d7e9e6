import { describe, expect, test } from 'vitest'
import { type Report, recordOf } from './record-of.ts'

/** "foreign minister of Chile: Rosa Quispe", with the capacity where it is not plainly held and the days where told. */
async function postsOf(...reports: readonly Report[]): Promise<readonly string[]> {
  const { posts, entities } = await recordOf(reports)
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  return posts
    .map(({ role, of, person, capacity, start, end }) =>
      [
        `${role}${of ? ` of ${names.get(of)}` : ''}: ${names.get(person)}`,
        ...(capacity === 'holder' ? [] : [capacity]),
        ...(start ? [`from ${start}`] : []),
        ...(end ? [`to ${end}`] : []),
      ].join(', '),
    )
    .sort()
}

/** "Niger in ECOWAS: suspended member". */
async function membershipsOf(...reports: readonly Report[]): Promise<readonly string[]> {
  const { memberships, entities } = await recordOf(reports)
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  return memberships.map(m => `${names.get(m.member)} in ${names.get(m.organization)}: ${m.role}`).sort()
}

describe('posts of the record', () => {
  test.each<[name: string, reports: readonly Report[], expected: readonly string[]]>([
    [
      'of what is told in another text',
      [
        ['2024-03-04', 'Prime Minister Rosa Quispe spoke in Lima.'],
        ['2024-03-05', 'Peruvian Prime Minister Rosa Quispe spoke again.'],
      ],
      ['prime minister of Peru: Rosa Quispe'],
    ],
    [
      'the party with which the sentence begins',
      [['2024-03-04', "The Harvest Union will leave the coalition, the party's chairman, Jon Ekmar, said in Oslo."]],
      ['chairperson of Harvest Union: Jon Ekmar'],
    ],
    [
      'a party beside another',
      [['2024-03-04', "The Harvest Union wrote to the Green Alliance, the party's chairman, Jon Ekmar, said in Oslo."]],
      ['chairperson: Jon Ekmar'],
    ],
    [
      'a national',
      [
        ['2024-03-04', 'Prime Minister Rosa Quispe spoke in Lima.'],
        ['2024-03-05', 'Peru’s Rosa Quispe flew to Chile.'],
      ],
      ['prime minister of Peru: Rosa Quispe'],
    ],
    [
      'a national may preside over something else',
      [
        ['2024-03-04', 'President Rosa Quispe spoke in Lima.'],
        ['2024-03-05', 'Peru’s Rosa Quispe flew to Chile.'],
      ],
      ['president: Rosa Quispe'],
    ],
    [
      'a state has the chair',
      [['2024-03-04', 'Togo took over the rotating chair of the African Union on March 1.']],
      ['chair of African Union: Togo, from 2024-03-01'],
    ],
    [
      'of the state that sends its holder, where the verb is left out',
      [['2024-03-04', 'Peru was represented by Foreign Minister Rosa Quispe and Chile by Crown Prince Tomas Rehn.']],
      ['crown prince of Chile: Tomas Rehn', 'foreign minister of Peru: Rosa Quispe'],
    ],
    [
      'its, of the state that the sentence speaks of',
      [['2024-03-04', 'Peru was represented by its ambassador to Chile, Rosa Quispe.']],
      ['ambassador of Peru: Rosa Quispe'],
    ],
  ])('%s', async (_, reports, expected) => {
    expect(await postsOf(...reports)).toEqual(expected)
  })
})

describe('memberships of the record', () => {
  test.each<[name: string, reports: readonly Report[], expected: readonly string[]]>([
    [
      'its members, of the one told before',
      [['2024-03-04', 'The African Union met in Lome. Its members are Benin and Togo.']],
      ['Benin in African Union: member', 'Togo in African Union: member'],
    ],
    ['its members, of nobody told', [['2024-03-04', 'It rained. Its members are Benin and Togo.']], []],
  ])('%s', async (_, reports, expected) => {
    expect(await membershipsOf(...reports)).toEqual(expected)
  })
})
