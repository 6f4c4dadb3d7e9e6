const marks = ['[PAD]', '[UNK]', '[CLS]', '[SEP]']
const letters = [...'abcdefghijklmnopqrstuvwxyz0123456789']
const pieces = [
  ...marks,
  ...letters,
  ...letters.map(letter => `##${letter}`),
  ...'.,!?-[]',
  'vale',
  '##ria',
  'caf',
  '##e',
  '中',
]

/** A tokenizer like the checkpoint's, with the letters, a few marks and a few pieces as its vocabulary. */
export const smallTokenizer = {
  version: '1.0',
  truncation: { max_length: 8, strategy: 'LongestFirst', stride: 0 },
  added_tokens: marks.map((content, id) => ({ id, content, special: true, single_word: false, normalized: false })),
  normalizer: {
    type: 'BertNormalizer',
    clean_text: true,
    handle_chinese_chars: true,
    strip_accents: null,
    lowercase: true,
  },
  pre_tokenizer: { type: 'BertPreTokenizer' },
  post_processor: null,
  decoder: null,
  model: {
    type: 'WordPiece',
    unk_token: '[UNK]',
    continuing_subword_prefix: '##',
    max_input_chars_per_word: 100,
    vocab: Object.fromEntries([...new Set(pieces)].map((piece, id) => [piece, id])),
  },
}

/** The pieces of a reading, by name. */
export const namePieces = (numbers: readonly number[]): readonly string[] => {
  const byNumber = new Map(Object.entries(smallTokenizer.model.vocab).map(([piece, id]) => [id, piece]))
  return numbers.map(number => byNumber.get(number) ?? '?')
}
