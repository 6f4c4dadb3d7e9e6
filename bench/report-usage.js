// Loaded before the program: leaves in the file that USAGE_FILE names what the process took in all.
import { writeFileSync } from 'node:fs'

const MICROSECONDS_PER_SECOND = 1e6
const KILOBYTES_PER_MEGABYTE = 1_024

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  const cpuSeconds = (userCPUTime + systemCPUTime) / MICROSECONDS_PER_SECOND
  writeFileSync(process.env.USAGE_FILE, JSON.stringify({ cpuSeconds, megabytes: maxRSS / KILOBYTES_PER_MEGABYTE }))
})
