import type { EnglishModel } from '../src/language/model/open-english-model.ts'

/** What measurements are made on and with. */
export interface Setting {
  /** Where the corpora lie, a folder each. */
  readonly corpora: string
  /** Opens the model on first use; afterwards the same one. */
  model(): Promise<EnglishModel>
  close(): Promise<void>
}

/** The model's code is loaded with it: tables that need no model are measured without. */
async function openModel(folder?: string): Promise<EnglishModel> {
  const { openEnglishModel } = await import('../src/language/model/open-english-model.ts')
  return openEnglishModel(folder ? { folder } : {})
}

/**
 * @param folder  weights to measure instead of the shipped ones
 * @throws Failure from `model()`, where there are no weights that can be loaded
 */
export function openSetting(corpora: string, folder?: string): Setting {
  let opened: Promise<EnglishModel> | undefined
  return {
    corpora,
    model: () => {
      opened ??= openModel(folder)
      return opened
    },
    close: async () => (await opened)?.close(),
  }
}
