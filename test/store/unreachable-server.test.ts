import { expect, test } from 'vitest'
import { openStore } from '../../src/store/open-store.ts'

// Port 1 of this machine: nothing listens there.
test.each([
  ['nobody listens', 'postgres://127.0.0.1:1/affair', /127\.0\.0\.1/],
  ['its longer name', 'postgresql://127.0.0.1:1/affair', /127\.0\.0\.1/],
  ['a password is hidden', 'postgres://ana:open-sesame@127.0.0.1:1/affair', /ana:\*\*\*@127/],
  ['no address', 'postgres://ana:open-sesame@[127/affair', /no address/],
  ['a schema that is none', 'postgres://ana:open-sesame@127.0.0.1:1/affair?schema=a;drop', /lower-case/],
])('a server that is not there: %s', async (_, location, shown) => {
  const opening = openStore(location)
  await expect(opening).rejects.toMatchObject({ name: 'Failure', code: 'store-unreachable' })
  await expect(opening).rejects.toThrow(shown)
  await expect(opening).rejects.not.toThrow(/open-sesame/)
})
