import type { Event } from '../record/event.ts'

/** The label of an event as a line begins with it: its first letter large. */
export const labelEvent = ({ label }: Event): string => label.replace(/^\p{Ll}/u, letter => letter.toUpperCase())
