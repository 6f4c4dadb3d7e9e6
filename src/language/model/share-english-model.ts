import { type EnglishModel, openEnglishModel } from './open-english-model.ts'

let opened: Promise<EnglishModel> | undefined

/**
 * The English model of this thread: opened when it is first asked for, and the same ever after.
 * @throws Failure as `openEnglishModel`; the next call then tries again
 * @example await (await shareEnglishModel()).read(sentences)
 */
export function shareEnglishModel(): Promise<EnglishModel> {
  opened ??= openEnglishModel().catch((error: unknown) => {
    opened = undefined
    throw error
  })
  return opened
}
