import { colours } from './style/colours.ts'
import { documentPane } from './style/document-pane.ts'
import { layout } from './style/layout.ts'
import { lines } from './style/lines.ts'
import { picture } from './style/picture.ts'
import { print } from './style/print.ts'

/** All styles of the page, from the ground up. */
export const style = [colours, layout, lines, picture, documentPane, print].join('\n')
