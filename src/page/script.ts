/**
 * The page's only script: it helps and is never needed. It lights all proofs of the line one comes from, leads back to
 * that line, moves from line to line by keyboard (j, k, Enter, Escape, /) and filters the record. Its text goes into
 * the page to the letter; the page's policy lets it through by its hash, and nothing else.
 */
export const script = `(() => {
'use strict'
const record = document.getElementById('record')
const documents = document.getElementById('documents')
const lines = [...record.querySelectorAll('.line')]
let current

const select = line => {
  for (const lit of document.querySelectorAll('.lit, .current')) lit.classList.remove('lit', 'current')
  current = line
  if (!line) return
  line.classList.add('current')
  for (const link of line.querySelectorAll('.cite a')) {
    const id = link.hash.slice(1)
    document.getElementById(id)?.classList.add('lit')
    for (const piece of documents.querySelectorAll('[data-of="' + id + '"]')) piece.classList.add('lit')
  }
}
const goTo = line => {
  select(line)
  line.tabIndex = -1
  line.focus({ preventScroll: true })
  line.scrollIntoView({ block: 'nearest' })
}
record.addEventListener('click', event => {
  const link = event.target.closest('.cite a')
  if (link) select(link.closest('.line'))
})
documents.addEventListener('click', event => {
  if (!event.target.closest('.up, .home') || !current || current.hidden) return
  event.preventDefault()
  goTo(current)
})

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, select')) return
  if (event.key === '/') { event.preventDefault(); search.focus(); return }
  if (event.key === 'Escape' && current) { goTo(current); return }
  if (event.key === 'Enter' && event.target === current) { current.querySelector('.cite a')?.click(); return }
  const step = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0
  if (!step) return
  const shown = lines.filter(line => !line.hidden && line.checkVisibility())
  const place = shown.indexOf(document.activeElement?.closest('.line') ?? current)
  const next = shown[place < 0 ? (step > 0 ? 0 : shown.length - 1) : place + step]
  if (next) { event.preventDefault(); goTo(next) }
})

const make = (name, properties) => Object.assign(document.createElement(name), properties)
const tools = make('div', { className: 'tools' })
tools.setAttribute('role', 'search')
const search = make('input', { type: 'search', placeholder: 'Find in the record', autocomplete: 'off' })
search.setAttribute('aria-label', 'Find in the record')
const who = make('select')
who.setAttribute('aria-label', 'Only lines about')
who.append(make('option', { value: '', textContent: 'Everybody' }))
for (const card of record.querySelectorAll('.card'))
  who.append(make('option', { value: card.id, textContent: card.querySelector('bdi').textContent }))
const told = make('output')
tools.append(search, who, told)
record.querySelector('.top').append(tools)

const wordsOf = new Map()
const textOf = line => {
  if (!wordsOf.has(line)) {
    const group = line.closest('.speaker, tbody')
    const heading = group?.querySelector('h3, [scope=rowgroup]')
    wordsOf.set(line, (line.textContent + ' ' + (heading?.textContent ?? '')).toLowerCase())
  }
  return wordsOf.get(line)
}
const isAbout = (line, id) => {
  const link = 'a.name[href="#' + id + '"]'
  return line.id === id || line.querySelector(link) || line.closest('.speaker')?.querySelector('h3 ' + link)
}
const filter = () => {
  const words = search.value.toLowerCase().trim()
  let shown = 0
  for (const line of lines) {
    line.hidden = !((!words || textOf(line).includes(words)) && (!who.value || isAbout(line, who.value)))
    if (!line.hidden) shown++
  }
  for (const group of record.querySelectorAll('section, .speaker, table.ledger tbody'))
    group.hidden = !group.querySelector('.line:not([hidden])')
  for (const heading of record.querySelectorAll('section > h3'))
    heading.hidden = !heading.nextElementSibling?.querySelector('.line:not([hidden])')
  for (const link of record.querySelectorAll('svg a'))
    link.classList.toggle('dim', Boolean(document.getElementById(link.getAttribute('href').slice(1))?.hidden))
  told.textContent = words || who.value ? shown + ' of ' + lines.length + ' lines' : ''
}
search.addEventListener('input', filter)
who.addEventListener('change', filter)
search.addEventListener('keydown', event => {
  if (event.key !== 'Escape') return
  search.value = ''
  filter()
})

const place = 'rapporteur:' + location.pathname
try {
  record.scrollTop = Number(sessionStorage.getItem(place)) || 0
  addEventListener('pagehide', () => sessionStorage.setItem(place, String(record.scrollTop)))
} catch {
  // Without storage the page opens at its top.
}
// Browsers that load a page again do not go to its mark in a part that scrolls by itself.
if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView()
})()`
