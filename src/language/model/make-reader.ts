import { beginDraft, finishDraft, readSchemes } from './draft-reading.ts'
import { makeInputs } from './make-inputs.ts'
import type { ModelDescription } from './model-description.ts'
import { packWindows } from './pack-windows.ts'
import { readWindow } from './read-window.ts'
import type { SentenceReading } from './sentence-reading.ts'
import type { ModelSession } from './session.ts'
import type { PieceSplitter } from './split-pieces.ts'
import { placeOutputs } from './window-outputs.ts'

/** Reads the sentences of one document, each given as its words. */
export type Reader = (sentences: readonly (readonly string[])[]) => Promise<readonly SentenceReading[]>

/**
 * Joins a tokenizer, a session and the decoders to what reads documents.
 *
 * One window is read at a time. On one core, batches of several cost more and bring nothing: over 30 documents of
 * CoNLL-2003, 3,900 words a second of processor time one by one, 3,200 in batches of two, 3,050 in batches of eight. It also
 * makes what is read in a window independent of all others: activations are quantised by what stands in the batch.
 * @example await makeReader(description, splitter, session)([['She', 'left', '.']])
 */
export function makeReader(
  { labels, pieces, longest }: Pick<ModelDescription, 'labels' | 'pieces' | 'longest'>,
  splitter: PieceSplitter,
  session: Pick<ModelSession, 'run'>,
): Reader {
  const schemes = readSchemes(labels)
  return async sentences => {
    const document = sentences.map(words => words.map(splitter.split))
    const sizes = document.map(words => words.map(word => word.pieces.length))
    const drafts = sentences.map(words => beginDraft(words.length, schemes))
    for (const window of packWindows(sizes, { pieces, longest })) {
      const outputs = await session.run(makeInputs(window, document, splitter))
      readWindow(placeOutputs(window, outputs), drafts, labels, schemes)
    }
    return drafts.map(draft => finishDraft(draft, schemes))
  }
}
