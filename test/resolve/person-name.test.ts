import { describe, expect, test } from 'vitest'
import { generationBehind, givenNamesAgree, readPersonName } from '../../src/resolve/person-name.ts'

/** Whether two full names can be one person's, by their spelling alone. */
function meet(a: string, b: string): boolean {
  const [x, y] = [readPersonName(a), readPersonName(b)]
  return x.sound === y.sound || (x.surname === y.surname && givenNamesAgree(x.given, y.given))
}

const one: readonly (readonly [string, string])[] = [
  ['Emin Rakhmatov', 'Emin Rahmatov'],
  ['Bakyt Zhanibekov', 'Bakyt Janibekov'],
  ['Sergey Belsky', 'Sergei Belskiy'],
  ['Sergej Belski', 'Sergey Belskyy'],
  ['Yevgeny Orlin', 'Evgeni Orlin'],
  ['Yelena Marova', 'Elena Marova'],
  ['Tofiq Jumar', 'Tofik Zhumar'],
  ['Dzhamal Gusein', 'Jamal Gusein'],
  ['Aleksandr Voronin', 'Alexandr Voronin'],
  ['Milan Petrovic', 'Milan Petrović'],
  ['Milan Petrovich', 'Milan Petrović'],
  ['Ruslan Tokhtayev', 'Ruslan Tohtaev'],
  ['Mohammed Darwani', 'Muhammad Darwani'],
  ['Mohamed Darwani', 'Muhammed Darwani'],
  ['Bashir al-Halabi', 'Bashir Halabi'],
  ['Bashir Al Halabi', 'Bashir el-Halabi'],
  ['Faisal bin Rashed', 'Faisal ibn Rashed'],
  ['Abdel Fattah Nour', 'Abdelfattah Nour'],
  ['Abdul-Rahman Saleh', 'Abdurrahman Saleh'],
  ['Moustapha Diagne', 'Mustapha Diagne'],
  ['Oumar Ghali', 'Umar Gali'],
  ['Kim Jong-sun', 'Kim Jong Sun'],
  ['Kim Jongsun', 'Kim Jong-sun'],
  ['Park Geun-ho', 'Park Geun Ho'],
  ['Jürgen Möller', 'Jurgen Moeller'],
  ['Łukasz Brzoza', 'Lukasz Brzoza'],
  ['Søren Kjær', 'Soren Kjaer'],
  ['Nguyễn Văn Đạt', 'Nguyen Van Dat'],
  ['João Araújo', 'Joao Araujo'],
  ['Işıl Demir', 'Isil Demir'],
  ['Kassym-Zhomart Seitov', 'Kasym-Jomart Seitov'],
  ['J. K. Orun', 'Jonas Karl Orun'],
  ['A.B. Kane', 'Aminata Bineta Kane'],
  ['Pedro L. Quispe', 'Pedro Luis Quispe'],
  ['Sergey Viktorovich Belsky', 'Sergey Belsky'],
  ['Dr. Wanjiru Kamau', 'Wanjiru Kamau'],
  ['Jean-Claude Mbarga', 'Jean Claude Mbarga'],
]

const two: readonly (readonly [string, string])[] = [
  ['Ali Hassan', 'Hassan Ali'],
  ['Vuk Karad', 'Milo Karad'],
  ['Karim Nasr', 'Karin Nasr'],
  ['Marian Novak', 'Marina Novak'],
  ['Daniel Osei', 'Daniela Osei'],
  ['Martin Kolar', 'Marvin Kolar'],
  ['Andrei Popa', 'Andrea Popa'],
  ['Juan Rivas', 'Joan Rivas'],
  ['Hassan Rashid', 'Hussein Rashid'],
  ['Alexander Belov', 'Alexandra Belov'],
  ['Oleg Baranin', 'Olga Baranina'],
  ['Sergey Viktorovich Belsky', 'Sergey Ivanovich Belsky'],
  ['Lee Jae Un', 'Lee Min Un'],
  ['Kim Yong-chul', 'Kim Jong-chul'],
  ['Omar bin Saleh', 'Omar bin Salem'],
  ['Pedro L. Quispe', 'Pedro M. Quispe'],
  ['John A. Mwangi', 'John B. Mwangi'],
  ['Abdul Aziz Karimi', 'Abdul Hakim Karimi'],
  ['Faisal bin Rashed', 'Rashed bin Faisal'],
  ['Ana Silva', 'Ana Silveira'],
  ['Ivan Petrov', 'Ivan Petrovsky'],
  ['Nino Beridze', 'Nana Beridze'],
  ['B. Kamau', 'Wanjiru Kamau'],
  ['Chidi Okeke', 'Chidi Okoye'],
]

describe('names that can be one person’s', () => {
  test.each(one)('%s and %s', (a, b) => {
    expect(meet(a, b)).toBe(true)
    expect(meet(b, a)).toBe(true)
  })
})

describe('names of two people', () => {
  test.each(two)('%s and %s', (a, b) => {
    expect(meet(a, b)).toBe(false)
    expect(meet(b, a)).toBe(false)
  })
})

test.each([
  ['Marco Dell Jr. spoke', 'jr'],
  ['Marco Dell, Jr., spoke', 'jr'],
  ['Marco Dell Senior spoke', 'sr'],
  ['Marco Dell III spoke', 'iii'],
  ['Marco Dell spoke', ''],
  ['Marco Dell Jrum', ''],
])('the generation behind a name: %s', (text, generation) => {
  expect(generationBehind(text, 'Marco Dell'.length)).toBe(generation)
})

test.each(['', ' ', '.', '-', '\ud800', '\u0000', 'al', 'al-', 'Abdul', 'Mr', '...J', 'x'.repeat(100_000)])(
  'any text is read: %j',
  text => {
    expect(readPersonName(text).parts.length).toBeLessThanOrEqual(1)
  },
)
