import { decodeBytes } from '../files/decode-bytes.ts'
import { parsePage } from '../page/dom.ts'
import { findMainText } from '../page/find-main-text.ts'
import { findMetadata } from '../page/find-metadata.ts'
import { refusal } from '../problem.ts'
import { type Reader, rawArticle } from '../reading.ts'

const CHARSET = /<meta[^<>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/i
const XML_ENCODING = /^\s*<\?xml[^<>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})/

/** A saved page: what it tells of its article, and the main text without what stands around it. */
export const readPage: Reader = async bytes => {
  const html = decodeBytes(bytes, start => (CHARSET.exec(start) ?? XML_ENCODING.exec(start))?.[1])
  const page = await parsePage(html)
  const metadata = findMetadata(page)
  const body = await findMainText(page)
  if (body === '') throw refusal('file-empty', 'is a page without text')
  return [{ article: rawArticle(body, metadata) }]
}
