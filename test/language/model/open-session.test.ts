import { expect, test } from 'vitest'
import { openSession, runtimeNames } from '../../../src/language/model/open-session.ts'

test('where no runtime takes the weights, it is said why of each', async () => {
  const opening = openSession(new TextEncoder().encode('no weights'), runtimeNames, 1)
  await expect(opening).rejects.toMatchObject({
    code: 'runtime-missing',
    details: { why: expect.stringMatching(/^onnxruntime-node: .+; onnxruntime-web: .+/s) },
  })
})
