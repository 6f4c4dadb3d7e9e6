import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

/** Debian's Chromium; another one by the environment. */
const { CHROMIUM = '/usr/bin/chromium' } = process.env

export const startBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: CHROMIUM,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })

/** A page that was opened from a file, and what it did that it should not. */
export interface OpenedPage {
  readonly page: Page
  readonly address: string
  /** Addresses asked for besides the page itself. */
  readonly requests: readonly string[]
  /** Errors, and messages on the console, violations of the policy among them. */
  readonly complaints: readonly string[]
}

/** Write a page into a folder of its own, open it as a reader does, and use it. */
export async function withPage(
  browser: Browser,
  html: string,
  options: BrowserContextOptions,
  use: (opened: OpenedPage) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'rapporteur-page-'))
  const file = join(folder, 'page.html')
  await writeFile(file, html)
  const context = await browser.newContext(options)
  try {
    const page = await context.newPage()
    const address = pathToFileURL(file).href
    const requests: string[] = []
    const complaints: string[] = []
    page.on('request', request => {
      if (request.url().split('#')[0] !== address) requests.push(request.url())
    })
    page.on('console', message => complaints.push(message.text()))
    page.on('pageerror', error => complaints.push(error.message))
    await page.goto(address)
    await use({ page, address, requests, complaints })
  } finally {
    await context.close()
    await rm(folder, { recursive: true })
  }
}
