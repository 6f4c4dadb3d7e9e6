import type { Article, Belonging } from '../record/article.ts'
import { readJoining } from './belongings/read-joining.ts'
import { readLists } from './belongings/read-lists.ts'
import { readMembers } from './belongings/read-members.ts'
import { readSuspensions } from './belongings/read-suspensions.ts'
import { layOutWords } from './sentence-words.ts'

/**
 * Finds who belongs to what, as far as it is plainly said: "Norland, a member of the Pact", "Pact members Norland and
 * Osk", "Osk left the Union in 2004", "its members are Norland and Osk". Hopes, plans and denials are left out.
 * @param article  with tokens, times and names
 * @returns in reading order; role `member`, `founding member`, `observer`, `former member`, …
 * @source data/en/membership-words.yml
 */
export const findBelongings = (article: Article): readonly Belonging[] =>
  layOutWords(article, ['headline', 'heading', 'prose'])
    .flatMap(words => [...readMembers(words), ...readLists(words), ...readJoining(words), ...readSuspensions(words)])
    .sort((a, b) => a.start - b.start || a.end - b.end)
