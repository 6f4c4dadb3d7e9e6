import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { renderPage } from '../../src/page/render-page.ts'
import type { Proof } from '../../src/record/span.ts'
import { growRecord } from '../fixtures/grow-record.ts'
import { record } from '../fixtures/record.ts'
import { startBrowser, withPage } from './open-page.ts'

const html = renderPage(record)
const WIDE = { viewport: { width: 1440, height: 900 } }
const PHONE = { viewport: { width: 360, height: 740 } }

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

function proofsIn(value: unknown): Proof[] {
  if (Array.isArray(value)) return value.flatMap(proofsIn)
  if (typeof value !== 'object' || value === null) return []
  return 'exact' in value ? [value as Proof] : Object.values(value).flatMap(proofsIn)
}

/** The words of the target, all its pieces together, and whether they are seen and stand out. */
const readTarget = (page: Page) =>
  page.evaluate(() => {
    const target = document.querySelector(':target')
    if (!target) return undefined
    const pieces = [target, ...document.querySelectorAll(`[data-of="${target.id}"]`)]
    const { top, bottom } = target.getBoundingClientRect()
    const ground = getComputedStyle(target).backgroundColor
    return {
      words: pieces.map(piece => piece.textContent).join(''),
      alike: pieces.every(piece => getComputedStyle(piece).backgroundColor === ground),
      marked: ground !== 'rgba(0, 0, 0, 0)',
      inSight: top >= 0 && bottom <= innerHeight,
      sentence:
        target.closest('.s') &&
        getComputedStyle(target.closest('.s') as Element).backgroundColor !== 'rgba(0, 0, 0, 0)',
    }
  })

describe('hostile articles', () => {
  test.each([
    ['with scripts', true],
    ['without', false],
  ])('nothing of them runs and nothing is asked for, %s', async (_, javaScriptEnabled) => {
    await withPage(browser, html, { ...WIDE, javaScriptEnabled }, async ({ page, requests, complaints }) => {
      for (const link of await page.locator('#d5 mark').all()) await link.hover({ force: true })
      await page.waitForTimeout(200)
      if (javaScriptEnabled)
        expect(await page.evaluate(() => Object.keys(window).filter(name => name.startsWith('pwned')))).toEqual([])
      expect(requests).toEqual([])
      expect(complaints).toEqual([])
    })
  })

  test('a script that got in by some hole would be stopped by the policy', async () => {
    const hole = html.replace(
      '</main>',
      '<script>window.pwnedHole=1</script><img src="x" onerror="pwnedHole=2"></main>',
    )
    await withPage(browser, hole, WIDE, async ({ page, complaints }) => {
      expect(await page.evaluate(() => 'pwnedHole' in window)).toBe(false)
      expect(complaints.filter(words => words.includes('Content Security Policy')).length).toBeGreaterThan(1)
    })
  })
})

describe('proofs', () => {
  test.each([
    ['with scripts', true],
    ['without', false],
  ])('each link of each line shows exactly the words it cites, %s', async (_, javaScriptEnabled) => {
    const cited = new Set(proofsIn(record).map(({ exact }) => exact.replace(/\p{Cc}/gu, '\ufffd')))
    await withPage(browser, html, { ...WIDE, javaScriptEnabled }, async ({ page, address }) => {
      const aims = await page
        .locator('.cite a')
        .evaluateAll(links => [...new Set(links.map(link => link.getAttribute('href')))])
      expect(aims.length).toBeGreaterThan(50)
      for (const aim of aims) {
        await page.goto(`${address}${aim}`)
        const target = await readTarget(page)
        expect(cited).toContain(target?.words)
        expect(target).toMatchObject({ marked: true, alike: true, inSight: true, sentence: true })
      }
    })
  })

  test('clicking a source leaves the record where it is and shows the words beside it', async () => {
    await withPage(browser, html, WIDE, async ({ page }) => {
      const link = page.locator('#open .cite a').first()
      await link.scrollIntoViewIfNeeded()
      const before = await page.locator('#record').evaluate(record => record.scrollTop)
      await link.click()
      expect((await readTarget(page))?.words).toBe('It is not known whether the sides agreed on a ceasefire')
      expect(await page.locator('#record').evaluate(record => record.scrollTop)).toBe(before)
      expect(before).toBeGreaterThan(0)
    })
  })

  test('all proofs of the line one comes from are lit', async () => {
    await withPage(browser, html, WIDE, async ({ page }) => {
      const line = page
        .locator('#timeline .entry')
        .filter({ has: page.locator('h3', { hasText: 'Emergency session' }) })
      const aims = await line
        .locator('.cite a')
        .evaluateAll(links => new Set(links.map(link => link.getAttribute('href'))).size)
      await line.locator('.cite a').first().click()
      expect(await page.locator('mark[id].lit').count()).toBe(aims)
      expect(aims).toBeGreaterThan(5)
    })
  })

  test('a mark leads back to its line, on a phone and without scripts', async () => {
    await withPage(browser, html, { ...PHONE, javaScriptEnabled: false }, async ({ page }) => {
      await page.locator('#open .cite a').first().click()
      await page.locator('mark:target + .up').click()
      await expect.poll(() => page.evaluate(() => document.querySelector(':target')?.id)).toBe('o1')
    })
  })
})

describe('the keyboard', () => {
  test('Tab begins with the skip link and reaches sections, lines and proofs', async () => {
    await withPage(browser, html, { ...WIDE, javaScriptEnabled: false }, async ({ page }) => {
      const seen: string[] = []
      for (let step = 0; step < 30; step++) {
        await page.keyboard.press('Tab')
        seen.push(
          await page.evaluate(
            () => `${document.activeElement?.className}|${document.activeElement?.getAttribute('href')}`,
          ),
        )
      }
      expect(seen[0]).toBe('skip|#record')
      expect(seen).toContain('|#timeline')
      expect(seen.some(one => /\|#d\d+-p\d+$/.test(one))).toBe(true)
    })
  })

  test('j and k go from line to line, Enter shows the proof, Escape comes back', async () => {
    await withPage(browser, html, WIDE, async ({ page }) => {
      const active = () =>
        page.evaluate(() => [...document.querySelectorAll('.line')].indexOf(document.activeElement as Element))
      await page.keyboard.press('j')
      await page.keyboard.press('j')
      expect(await active()).toBe(1)
      await page.keyboard.press('k')
      expect(await active()).toBe(0)
      await page.keyboard.press('Enter')
      expect((await readTarget(page))?.marked).toBe(true)
      await page.keyboard.press('Escape')
      expect(await active()).toBe(0)
    })
  })

  test('what has the focus is seen to have it', async () => {
    await withPage(browser, html, WIDE, async ({ page }) => {
      for (let step = 0; step < 8; step++) await page.keyboard.press('Tab')
      const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle)
      expect(outline).not.toBe('none')
    })
  })
})

describe('finding', () => {
  const shown = (page: Page) => page.locator('.line:visible').count()

  test('words leave only the lines that hold them, and what is empty goes', async () => {
    await withPage(browser, html, WIDE, async ({ page }) => {
      await page.getByRole('searchbox').fill('ceasefire')
      expect(await shown(page)).toBe(1)
      expect(await page.locator('section:visible').count()).toBe(1)
      await page.getByRole('searchbox').fill('')
      expect(await shown(page)).toBeGreaterThan(50)
    })
  })

  test('a person leaves the lines about that person, their statements too', async () => {
    await withPage(browser, html, WIDE, async ({ page }) => {
      await page.getByRole('combobox').selectOption({ label: 'Pia Lindqvist' })
      expect(await page.locator('#statements .line:visible').count()).toBe(1)
      expect(await page.locator('#figures:visible').count()).toBe(0)
    })
  })

  test('without scripts there is nothing that does not work', async () => {
    await withPage(browser, html, { ...WIDE, javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator('input, select, button').count()).toBe(0)
    })
  })
})

describe('the look', () => {
  test.each(['light', 'dark'] as const)(
    '%s: every text stands out from its ground by 4.5 or more',
    async colorScheme => {
      await withPage(browser, html, { ...WIDE, colorScheme }, async ({ page }) => {
        // A line with several proofs: one mark is the target, the others are lit.
        await page.locator('#e4 > .what > h3 .cite a').first().click()
        const weak = await page.evaluate(() => {
          const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
          const rgb = (colours: string[]) => {
            canvas?.clearRect(0, 0, 1, 1)
            for (const colour of colours) {
              if (canvas) canvas.fillStyle = colour
              canvas?.fillRect(0, 0, 1, 1)
            }
            return [...(canvas?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3)
          }
          const light = (colours: string[]) =>
            rgb(colours)
              .map(value => value / 255)
              .map(value => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
              .reduce((sum, value, place) => sum + value * ([0.2126, 0.7152, 0.0722][place] ?? 0), 0)
          const grounds = (element: Element | null): string[] =>
            element ? [...grounds(element.parentElement), getComputedStyle(element).backgroundColor] : ['Canvas']
          return [...document.querySelectorAll('body *')]
            .filter(element => [...element.childNodes].some(node => node.nodeType === 3 && node.textContent?.trim()))
            .filter(element => !['SCRIPT', 'STYLE', 'TITLE', 'title', 'OPTION'].includes(element.tagName))
            .flatMap(element => {
              const { color, fill } = getComputedStyle(element)
              const under = grounds(element)
              const [a, b] = [light([...under, element.tagName === 'text' ? fill : color]), light(under)]
              const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
              return contrast < 4.5
                ? [
                    `${contrast.toFixed(2)} ${element.tagName}.${element.className} ${element.textContent?.slice(0, 30)}`,
                  ]
                : []
            })
        })
        expect(weak).toEqual([])
      })
    },
  )

  test.each([320, 360, 768, 1024, 1440])('%i pixels wide: nothing sticks out', async width => {
    await withPage(browser, html, { viewport: { width, height: 740 } }, async ({ page }) => {
      const [page_, record_, documents] = await page.evaluate(() =>
        [document.documentElement, document.getElementById('record'), document.getElementById('documents')].map(
          element => (element?.scrollWidth ?? 0) - (element?.clientWidth ?? 0),
        ),
      )
      expect([page_, record_, documents]).toEqual([0, 0, 0])
    })
  })

  test('record and documents stand side by side where there is room, one below the other where not', async () => {
    const places = async (options: typeof WIDE) => {
      let boxes: (DOMRect | undefined)[] = []
      await withPage(browser, html, options, async ({ page }) => {
        boxes = await page.evaluate(() =>
          ['record', 'documents'].map(id => document.getElementById(id)?.getBoundingClientRect().toJSON()),
        )
      })
      return boxes
    }
    const [left, right] = await places(WIDE)
    expect(left?.right).toBeLessThanOrEqual(right?.left ?? 0)
    const [upper, lower] = await places(PHONE)
    expect(upper?.bottom).toBeLessThanOrEqual(lower?.top ?? 0)
  })
})

describe('print', () => {
  test('every line and every document is on paper, and links show their numbers', async () => {
    await withPage(browser, html, WIDE, async ({ page }) => {
      await page.emulateMedia({ media: 'print' })
      const hidden = await page.evaluate(
        () =>
          [...document.querySelectorAll('.line, .doc')].filter(element => {
            const { width, height, bottom } = element.getBoundingClientRect()
            return !width || !height || bottom + scrollY > document.documentElement.scrollHeight + 1
          }).length,
      )
      expect(hidden).toBe(0)
      const label = await page
        .locator('.cite a')
        .first()
        .evaluate(link => getComputedStyle(link, '::after').content)
      expect(label).toMatch(/"\[" attr\(data-p\) "\]"|"\[\d+\.\d+\]"/)
      const pdf = await page.pdf({ format: 'A4' })
      const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
      expect(sheets).toBeGreaterThan(3)
      expect(sheets).toBeLessThan(15)
    })
  })
})

test('a thousand articles open in seconds, and their last proof is found', async () => {
  const large = renderPage(growRecord(1000))
  const started = performance.now()
  await withPage(browser, large, WIDE, async ({ page, address }) => {
    await page.goto(`${address}#d1000-p2`)
    expect(await readTarget(page)).toMatchObject({ words: 'met delegation 1000 in hall 999', inSight: true })
    expect(performance.now() - started).toBeLessThan(30_000)
  })
})

test('a page that is loaded again still shows the words one was at', async () => {
  await withPage(browser, html, WIDE, async ({ page, address }) => {
    await page.goto(`${address}#d5-p1`)
    await page.reload()
    expect(await readTarget(page)).toMatchObject({ inSight: true, marked: true })
  })
})
