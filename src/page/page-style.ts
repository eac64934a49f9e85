import { safeText } from '../report/safe.ts'
import { plainStyle, type Style } from '../report/style.ts'

/** Names as text: the page sets them as text, never as HTML. */
export const pageStyle: Style = {
  ...plainStyle,
  name: text => safeText(text),
  phrase: text => safeText(text),
  arrow: '→',
}
