const OTHER_SPACE = /[\s\u0085]/

/** Whether the code unit at `index` is white space. Faster than an expression for the spaces that occur. */
export function isSpaceAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  return OTHER_SPACE.test(text.charAt(index))
}
