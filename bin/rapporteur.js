#!/usr/bin/env node
import { existsSync } from 'node:fs'

// In a clone the program is made from its sources first; an installed package carries it ready.
if (existsSync(new URL('../src', import.meta.url))) await import('../scripts/setup.js')
const { main } = await import('../dist/cli/main.js')
// Whoever reads what is printed may have enough of it: `rapporteur brief articles/ | head`.
process.stdout.on('error', error => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})
process.exitCode = await main(process.argv.slice(2))
