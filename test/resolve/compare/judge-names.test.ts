import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgeNames, LIKELY_SAME } from '../../../src/resolve/compare/judge-names.ts'
import { scoreNames } from '../../../src/resolve/compare/score-names.ts'

describe('names that may be one person’s', () => {
  test.each([
    ['Muamar Qadhafi', 'Moammar Gaddafi', 'spelling-variant'],
    ['Sadir Zhaparin', 'Sadyr Japarin', 'same-sound'],
    ['Dmitry Smirnoff', 'Dmitri Smirnov', 'same-sound'],
    ['Mohammed Sallem', 'Muhammad Salem', 'same-sound'],
    ['Mykola Petrenko', 'Nikolai Petrenko', 'name-form'],
    ['Ted Marlow', 'Theodore Marlow', 'nickname'],
    ['Viktor Harsanyi', 'Harsanyi, Viktor', 'family-name-first'],
    ['Nikola Pashinan', 'Nikola Pashinyan', 'spelling-variant'],
    ['Dragan Stefanovic', 'Dragan Stevanovic', 'misspelling'],
  ])('%s and %s: %s', (left, right, rule) => {
    expect(judgeNames(left, right)?.rule).toBe(rule)
    expect(judgeNames(right, left)?.rule).toBe(rule)
  })

  test.each([
    ['another given name', 'Boris Marlow', 'Bruno Marlow'],
    ['another surname', 'Ana Vell', 'Ana Karad'],
    ['given names of three letters', 'Tim Marlow', 'Tom Marlow'],
    ['two given names that are both names', 'Selena Marlow', 'Serena Marlow'],
    ['a husband and a wife', 'Aleksandr Lavrin', 'Aleksandra Lavrina'],
    ['a surname and its form for women', 'Sasha Lavrin', 'Sasha Lavrina'],
    ['vowels of Chinese names', 'Zhang Xiaoping', 'Zhang Xiaopeng'],
    ['vowels of Korean names', 'Kim Jong-un', 'Kim Jong-on'],
    ['two given names turned round', 'Ali Hassan', 'Hassan Ali'],
    ['a patronymic more', 'Ivan Petrovich Danilin', 'Ivan Danilin'],
    ['other patronymics', 'Ivan Petrovich Danilin', 'Ivan Borisovich Danilin'],
    ['a slip in a name that lacks another', 'Dragan Petar Stefanovic', 'Dragan Stevanovic'],
    ['an initial', 'A. Vell', 'Ana Vell'],
    ['a surname alone', 'Vell', 'Vell'],
  ])('not %s', (_why, left, right) => {
    expect(judgeNames(left, right)).toBeUndefined()
    expect(judgeNames(right, left)).toBeUndefined()
  })
})

describe('scores', () => {
  test.each([
    ['an initial', 'S. Okoro', 'Samuel Okoro'],
    ['a patronymic more', 'Ivan Petrovich Danilin', 'Ivan Danilin'],
    ['words written together', 'AliciaBromfield', 'Alicia Bromfield'],
    ['a comma', 'Danilin, Ivan', 'Ivan Danilin'],
    ['another script', 'Иван Данилин', 'Ivan Danilin'],
    ['a script without vowels', 'كريم حداد', 'Karim Haddad'],
    ['an honorific', 'Dr. Alicia Bromfield', 'Alicia Bromfield'],
    ['an article', 'Salim Hariri', 'Salim al-Hariri'],
    ['initials without marks', 'JC Morel', 'Jean-Claude Morel'],
  ])('likely: %s', (_why, left, right) => expect(scoreNames(left, right).score).toBeGreaterThan(LIKELY_SAME))

  test.each([
    ['another given name', 'Boris Danilin', 'Pavel Danilin'],
    ['another surname', 'Ivan Danilin', 'Ivan Morozov'],
    ['other patronymics', 'Ivan Petrovich Danilin', 'Ivan Sergeevich Danilin'],
    ['another initial', 'P. Okoro', 'Samuel Okoro'],
    ['nothing in common', 'Alicia Bromfield', 'كريم حداد'],
    ['a tribe’s name instead of another', 'Salim Karim al-Masri', 'Salim Karim al-Rawi'],
  ])('unlikely: %s', (_why, left, right) => expect(scoreNames(left, right).score).toBeLessThan(LIKELY_SAME))

  test('the order of the two changes nothing, and no text breaks it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ maxLength: 60 }), (left, right) => {
        expect(scoreNames(left, right).score).toBeCloseTo(scoreNames(right, left).score, 9)
      }),
      { numRuns: 200 },
    )
  })

  test('long lines are compared in no time', () => {
    const start = performance.now()
    scoreNames('Ana '.repeat(200_000), 'a'.repeat(200_000))
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
