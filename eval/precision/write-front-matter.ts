/** What stands above an article whose day of publication is known otherwise. @example writeFrontMatter('2031-05-03') */
export const writeFrontMatter = (day: string | undefined): string =>
  day === undefined ? '' : `---\ndate: ${day}\n---\n\n`
