/** Places, half-open: of words in a `WordList`, or of tokens in an article. */
export interface Places {
  readonly from: number
  readonly to: number
}
