import { readDay } from '../date/read-day.ts'
import { outletNamed } from '../front/name-publisher.ts'
import { pageText } from '../page/page-text.ts'
import { refusal } from '../problem.ts'
import { type Reader, rawArticle } from '../reading.ts'

/** A mail that was sent on tells when it was sent on, and by whom: not when the article came out. */
const SENT_ON = /^\s*(?:fwd?|wg|tr)\s*:/i
const REPLY = /^(?:\s*(?:re|fwd?|aw|wg|tr)\s*:)+\s*/i

/** A mail: the subject is the headline, the plain part the text, or the HTML part where there is no plain one. */
export const readMail: Reader = async bytes => {
  const { default: PostalMime } = await import('postal-mime')
  const mail = await PostalMime.parse(bytes).catch(cause => {
    throw refusal('file-malformed', 'could not be read as a mail', cause)
  })
  const body = mail.text?.trim() || (mail.html ? await pageText(mail.html) : '')
  if (body.trim() === '') throw refusal('file-empty', 'is a mail without text')
  const subject = mail.subject ?? ''
  const sentOn = SENT_ON.test(subject)
  // As it stands in the header: the parsed date is moved to Greenwich, and so at times to another day.
  const date = mail.headers.find(header => header.key === 'date')?.value ?? ''
  return [
    {
      article: rawArticle(body, {
        headline: subject.replace(REPLY, ''),
        ...(sentOn ? {} : senderOf(mail.from?.name)),
        day: sentOn ? undefined : readDay(date),
      }),
    },
  ]
}

/** A newsletter's sender is an outlet, a person's the author. */
const senderOf = (name: string | undefined) => (name && outletNamed(name) ? { publisher: name } : { byline: name })
