import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bdi, escapeText, html, join, webAddress } from '../../src/page/escape.ts'

/** Any code units in any order, halves of pairs among them. */
const anyText = fc.array(fc.nat(0xffff)).map(codes => String.fromCharCode(...codes))

describe('escapeText', () => {
  test.each([
    ['plain words stay', 'The envoy – “no” – left.', 'The envoy – “no” – left.'],
    ['an element', '<script>x</script>', '&lt;script&gt;x&lt;/script&gt;'],
    ['the end of an attribute', '" onmouseover="x', '&quot; onmouseover=&quot;x'],
    ['the end of another', "' onload='x", '&#39; onload=&#39;x'],
    ['what is escaped already is escaped again', '&amp;lt;', '&amp;amp;lt;'],
    ['the end of character data', ']]>', ']]&gt;'],
    ['NUL and escape show', 'a\u0000b\u001bc', 'a\ufffdb\ufffdc'],
    ['line ends and tabs stay', 'a\n\tb', 'a\n\tb'],
    ['a carriage return is kept from the parser', 'a\r\n', 'a&#13;\n'],
    ['half a letter shows', 'a\ud83d', 'a\ufffd'],
    ['a whole one stays', '😀', '😀'],
  ])('%s', (_, text, escaped) => expect(escapeText(text)).toBe(escaped))

  test('whatever comes in, no mark of HTML comes out', () => {
    fc.assert(fc.property(anyText, text => !/[<>"']/.test(escapeText(text))))
  })
})

describe('html', () => {
  test('escapes words, keeps markup, leaves out what is absent', () =>
    expect(html`<p title="${'"'}">${'<'}${bdi('&')}${undefined}${false}${3}${[html`<i></i>`]}</p>`.html).toBe(
      '<p title="&quot;">&lt;<bdi>&amp;</bdi>3<i></i></p>',
    ))

  test('join escapes what stands between', () => expect(join([html`a`, html`b`], '<').html).toBe('a&lt;b'))
})

describe('webAddress', () => {
  test.each([
    ['https://example.org/a?b=1', 'https://example.org/a?b=1'],
    ['HTTP://example.org', 'http://example.org/'],
    ['javascript:alert(1)', undefined],
    [' javascript:alert(1)', undefined],
    ['java\nscript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['file:///etc/passwd', undefined],
    ['news/a.txt', undefined],
    ['http://', undefined],
    ['//example.org', undefined],
  ])('%j', (location, address) => expect(webAddress(location)).toBe(address))
})
