import { expect, test } from 'vitest'
import type { Post } from '../../src/record/entity.ts'
import { pickPosts } from '../../src/view/pick-posts.ts'

const post = (role: string, of?: string, capacity: Post['capacity'] = 'holder'): Post => ({
  id: `${role} ${of} ${capacity}`,
  person: 'vell',
  role,
  ...(of !== undefined && { of }),
  capacity,
  proof: [],
})

test.each<[why: string, posts: readonly Post[], told: readonly string[]]>([
  ['two offices', [post('president', 'Norway'), post('chair', 'Union')], ['president Norway', 'chair Union']],
  ['no leader beside the office', [post('leader', 'Norway'), post('president', 'Norway')], ['president Norway']],
  [
    'a leader of another thing',
    [post('leader', 'Union'), post('president', 'Norway')],
    ['leader Union', 'president Norway'],
  ],
  ['no office twice, once without whose', [post('minister'), post('minister', 'Norway')], ['minister Norway']],
  ['that it is over', [post('judge', 'Court'), post('judge', 'Court', 'former')], ['judge Court']],
  ['a bare leader', [post('leader', 'Norway')], ['leader Norway']],
])('told is %s', (_, posts, told) => expect(pickPosts(posts).map(({ role, of }) => `${role} ${of}`)).toEqual(told))
