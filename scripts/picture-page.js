// Takes the picture of the example's page that the README shows: `node scripts/picture-page.js` after `npm start`.
// Needs a Chromium; CHROMIUM names it where it is not Debian's.
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { CHROMIUM = '/usr/bin/chromium' } = process.env
const viewport = { width: 1400, height: 1000 }

const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
try {
  const page = await browser.newPage({ viewport, colorScheme: 'light', locale: 'en-GB' })
  await page.goto(pathToFileURL(join(root, 'rapporteur.html')).href)
  // What a click on a source does: beside the line, the sentence that proves it stands out in its document.
  await page.locator('section:has(#timeline-h) .entry', { hasText: 'shell' }).locator('.what .cite a').first().click()
  await page.locator('#timeline-h').evaluate(heading => heading.scrollIntoView())
  await page.screenshot({ path: join(root, 'docs/page.png') })
} finally {
  await browser.close()
}
