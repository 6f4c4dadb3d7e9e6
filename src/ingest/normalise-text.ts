/** Unicode's Stream-Safe Text Format (UAX 15) allows 30 combining marks in a row; more are an attack, and slow to put in order. */
const EXCESS_MARKS = /(\p{M}{30})\p{M}+/gu
/** With the flag `u`, a surrogate pair is one character, so that only unpaired ones are met. */
const UNPAIRED = /[\ud800-\udfff]/gu
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g
/** NUL and the other control characters but tab and line feed: a space keeps words apart. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g
/** Soft hyphens, zero-width spaces, byte order marks inside a text, and what turns the direction of a line: nobody sees them. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/**
 * The text as the record keeps it, once and for all: NFC, `\n` line ends, control characters as spaces, unpaired
 * surrogates as U+FFFD, nothing invisible. Twice equals once.
 * @example normaliseText('Ya\u00adris\r\n')  // 'Yaris\n'
 */
export const normaliseText = (text: string): string =>
  text
    .replace(UNPAIRED, '\ufffd')
    .replace(LINE_ENDS, '\n')
    .replace(CONTROLS, ' ')
    .replace(INVISIBLE, '')
    .replace(EXCESS_MARKS, '$1')
    .normalize('NFC')
