import type { Format } from './formats.ts'

/** A format shows itself in its first lines. */
const LOOK = 4096
const MAIL_HEADER = /^(?:from|to|subject|date|received|mime-version|message-id|return-path|content-type):\s/i
/** One such line may open any text ("Date: …"); three are a mail. */
const FEWEST_HEADERS = 3

/**
 * Tell the format of what came without a name, as standard input does.
 * @example sniffFormat(bytesOf('{"text": …}\n{"text": …}'))  // 'jsonLines'
 */
export function sniffFormat(bytes: Uint8Array): Format {
  const start = new TextDecoder().decode(bytes.subarray(0, LOOK)).replaceAll('\u0000', '').trimStart()
  if (/^<(?:!doctype|html|head|body|\?xml|!--|meta|article|div|p)\b/i.test(start) || start.startsWith('<!--'))
    return 'page'
  if (start.startsWith('[')) return 'json'
  if (start.startsWith('{')) return isOneObject(bytes) ? 'json' : 'jsonLines'
  if (/^---[ \t]*\r?\n/.test(start) || /^#{1,6} /.test(start)) return 'markdown'
  const headers =
    start
      .split(/\r?\n\r?\n/, 1)[0]
      ?.split(/\r?\n/)
      .filter(line => MAIL_HEADER.test(line)) ?? []
  return headers.length >= FEWEST_HEADERS ? 'mail' : 'text'
}

function isOneObject(bytes: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder().decode(bytes))
    return true
  } catch {
    return false
  }
}
