/** A report is nested seven levels deep. */
const deepest = 16
/** All values together. A prompt takes about a hundred, so this is ten thousand of them. */
const most = 1_000_000
/** In one array or object. */
const mostInOne = 20_000

const quote = 0x22
const backslash = 0x5c
const comma = 0x2c
const opening = new Set([0x5b, 0x7b])
const closing = new Set([0x5d, 0x7d])

/** The index behind the string that begins at `start`. */
function endOfString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text.charCodeAt(at) !== quote) at += text.charCodeAt(at) === backslash ? 2 : 1
  return at + 1
}

/**
 * Whether a JSON text is as flat and as short as a report. Checked before parsing, because a text of a few megabytes can make
 * millions of objects, and more complaints about them. One pass.
 */
export function isWithinBounds(text: string): boolean {
  /** How many values each array and object holds that is open at this place, the outermost first. */
  const open = [0]
  let values = 0
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    if (opening.has(code)) open.push(0)
    else if (closing.has(code)) open.pop()
    if (opening.has(code) || code === comma) {
      const inThis = (open.pop() ?? 0) + 1
      open.push(inThis)
      values++
      if (open.length > deepest || inThis > mostInOne || values > most) return false
    }
    at = code === quote ? endOfString(text, at) : at + 1
  }
  return true
}
