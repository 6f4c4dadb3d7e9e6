import { refusal } from '../problem.ts'

/** Of a file's bytes, how many are looked at where a look is enough. */
const LOOK = 8192
/** Text holds no control characters but line ends and tabs; a twentieth is far beyond any stray one. */
const BINARY_SHARE = 0.05
/** Written without a mark, UTF-16 of Latin letters has a NUL in nearly every second place. */
const UTF16_SHARE = 0.4
/** A page in UTF-8 with one broken comment stays a page in UTF-8: at most one bad sequence in ten. */
const BROKEN_SHARE = 0.1
/** English in a legacy encoding has quotation marks and a few accents, not a tenth of its bytes. */
const LEGACY_SHARE = 0.1

const BINARY_MAGIC = [
  '%PDF-',
  'PK\u0003\u0004',
  '\u0089PNG',
  '\u00ff\u00d8\u00ff',
  'GIF8',
  '\u001f\u008b',
  '\u007fELF',
  '\u00d0\u00cf\u0011\u00e0',
  'RIFF',
  'BZh',
  '7z\u00bc\u00af',
]

/**
 * The text of a file: by its byte order mark, then by the encoding that it declares, then as UTF-8 where it is valid,
 * then as UTF-16 where every second byte says so, then as windows-1252 where few bytes need it.
 * @param declaredIn  finds the label of an encoding in the file's first bytes, read as Latin-1
 * @throws Failure 'file-binary' or 'file-encoding'
 * @example decodeBytes(new Uint8Array([0xff, 0xfe, 0x41, 0x00]))  // 'A'
 */
export function decodeBytes(
  bytes: Uint8Array,
  declaredIn: (start: string) => string | undefined = () => undefined,
): string {
  const marked = markOf(bytes) ?? unmarkedUtf16(bytes)
  if (marked) return decode(marked, bytes, false) ?? ''
  const start = latin1(bytes.subarray(0, LOOK))
  if (isBinary(start)) throw refusal('file-binary', 'is no text but a binary file')
  const text =
    inDeclared(bytes, declaredIn(start)) ?? decode('utf-8', bytes) ?? brokenUtf8(bytes) ?? inWindows1252(bytes)
  if (text === undefined) throw refusal('file-encoding', 'is in an encoding that it does not declare; save it as UTF-8')
  return text
}

/** Whether a file begins like a well-known binary format or holds more control characters than a text does. */
function isBinary(start: string): boolean {
  if (BINARY_MAGIC.some(magic => start.startsWith(magic))) return true
  let controls = 0
  for (let at = 0; at < start.length; at++) {
    const code = start.charCodeAt(at)
    if (code < 9 || (code > 13 && code < 32)) controls++
  }
  return controls > start.length * BINARY_SHARE
}

function markOf(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return undefined
}

function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const look = Math.min(bytes.length, LOOK)
  const zeros: [number, number] = [0, 0]
  for (let at = 0; at < look; at++) if (bytes[at] === 0) zeros[at % 2 === 0 ? 0 : 1]++
  const pairs = look / 2
  if (zeros[1] > pairs * UTF16_SHARE && zeros[0] < pairs * BINARY_SHARE) return 'utf-16le'
  if (zeros[0] > pairs * UTF16_SHARE && zeros[1] < pairs * BINARY_SHARE) return 'utf-16be'
  return undefined
}

/** By the label, as browsers do: a page that can be searched for its label is not in UTF-16. */
function inDeclared(bytes: Uint8Array, label: string | undefined): string | undefined {
  if (label === undefined || /^utf-?8$/i.test(label)) return undefined
  return decode(/^utf-?16/i.test(label) ? 'utf-8' : label, bytes)
}

/** UTF-8 with few broken sequences; each becomes U+FFFD. */
function brokenUtf8(bytes: Uint8Array): string | undefined {
  const text = decode('utf-8', bytes, false) ?? ''
  const broken = text.match(/\ufffd/g)?.length ?? 0
  const sound = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0
  return broken <= sound * BROKEN_SHARE ? text : undefined
}

function inWindows1252(bytes: Uint8Array): string | undefined {
  let high = 0
  for (const byte of bytes) {
    // Five places that windows-1252 leaves empty.
    if (byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d) return undefined
    if (byte > 0x7f) high++
  }
  return high <= bytes.length * LEGACY_SHARE ? decode('windows-1252', bytes) : undefined
}

/** Node.js from 20.18.3 and 22.13 on decodes windows-1252 as Latin-1 (nodejs/node#56542): quotation marks come out as control characters. */
const C1 = /[\u0080-\u009f]/g
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Undefined where the label is no encoding, or the bytes do not decode. */
function decode(label: string, bytes: Uint8Array, fatal = true): string | undefined {
  try {
    const decoder = new TextDecoder(label, { fatal })
    const text = decoder.decode(bytes)
    return decoder.encoding === 'windows-1252'
      ? text.replace(C1, code => WINDOWS_1252.charAt(code.charCodeAt(0) - 0x80))
      : text
  } catch {
    return undefined
  }
}

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
