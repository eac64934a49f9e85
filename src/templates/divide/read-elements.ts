/** An element of XML by the offsets of its content; `raw` where that is CDATA, whose entities stay as they are. */
export interface XmlElement {
  name: string
  attributes: ReadonlyMap<string, string>
  start: number
  end: number
  raw: boolean
  /** The elements directly within it. */
  elements: XmlElement[]
}

/** Elements in elements that no prompt needs. */
const DEEPEST = 100

const OPEN =
  /<([A-Za-z_][\w.:-]{0,99})((?:\s+[A-Za-z_][\w.:-]{0,99}\s{0,9}=\s{0,9}(?:"[^"<]{0,9999}"|'[^'<]{0,9999}'))*)\s*(\/?)>/y
const ATTRIBUTE = /([A-Za-z_][\w.:-]{0,99})\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)')/g
const CLOSE = /<\/([A-Za-z_][\w.:-]{0,99})\s*>/y
const ENTITY = /&(?:#\d{1,7}|#x[\da-fA-F]{1,6}|amp|lt|gt|quot|apos);/y
const SPECIAL = /[<&]/g

/** The outermost elements of a text in one pass; undefined where the text is no well-formed XML content. */
export function readElements(text: string): XmlElement[] | undefined {
  const root: XmlElement = { name: '', attributes: new Map(), start: 0, end: text.length, raw: false, elements: [] }
  const open = [root]
  for (let at = next(text, 0); at < text.length; at = next(text, at)) {
    const parent = open.at(-1) ?? root
    const end =
      (text[at] === '&' ? endOf(ENTITY, text, at) : endOfOther(text, at, parent)) ??
      close(text, at, open) ??
      begin(text, at, open)
    if (end === undefined) return undefined
    at = end
  }
  return open.length === 1 ? root.elements : undefined
}

/** Behind the tag that ends the innermost open element. */
function close(text: string, at: number, open: XmlElement[]): number | undefined {
  const tag = exec(CLOSE, text, at)
  const element = open.at(-1)
  if (!tag || !element || open.length === 1 || element.name !== tag[1]) return undefined
  if (!element.raw) element.end = at
  open.pop()
  return at + tag[0].length
}

/** Behind the tag that begins an element, which then is the innermost open one. */
function begin(text: string, at: number, open: XmlElement[]): number | undefined {
  const tag = exec(OPEN, text, at)
  if (!tag || open.length > DEEPEST) return undefined
  const element = elementOf(tag, at + tag[0].length)
  open.at(-1)?.elements.push(element)
  if (tag[3] === '') open.push(element)
  return element.start
}

function next(text: string, from: number): number {
  SPECIAL.lastIndex = from
  return SPECIAL.exec(text)?.index ?? text.length
}

function exec(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  const found = exec(pattern, text, at)
  return found ? at + found[0].length : undefined
}

/** Behind a comment or CDATA; the latter is its element's whole content where it comes first. */
function endOfOther(text: string, at: number, parent: XmlElement): number | undefined {
  const [begin, finish] = text.startsWith('<!--', at) ? ['<!--', '-->'] : ['<![CDATA[', ']]>']
  if (!text.startsWith(begin, at)) return undefined
  const end = text.indexOf(finish, at + begin.length)
  if (end === -1) return undefined
  if (finish === ']]>' && text.slice(parent.start, at).trim() === '')
    Object.assign(parent, { start: at + begin.length, end, raw: true })
  return end + finish.length
}

function elementOf(opening: RegExpExecArray, start: number): XmlElement {
  const attributes = new Map<string, string>()
  for (const [, name = '', double, single] of (opening[2] ?? '').matchAll(ATTRIBUTE))
    attributes.set(name, double ?? single ?? '')
  return { name: opening[1] ?? '', attributes, start, end: start, raw: false, elements: [] }
}
