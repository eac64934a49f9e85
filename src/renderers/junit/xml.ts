import { safeLog, whole } from '../../report/safe.ts'

/** A piece of XML. Only this file makes one, so that no text gets in unescaped. */
export interface Xml {
  readonly xml: string
}

/** An element; children that are text are escaped. Attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  children: readonly (Xml | string)[] = [],
): Xml {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${escaped(String(value))}"`,
  )
  const open = `<${name}${given.join('')}`
  if (children.length === 0) return { xml: `${open}/>` }
  const isText = children.every(child => typeof child === 'string')
  const inner = children.map(child => (typeof child === 'string' ? escaped(child) : indented(child.xml)))
  return { xml: isText ? `${open}>${inner.join('')}</${name}>` : `${open}>\n${inner.join('\n')}\n</${name}>` }
}

export function document(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`
}

/** Only the lines of tags: text is one line, and keeps its line breaks as references. */
function indented(xml: string): string {
  return xml.replace(/^/gm, '  ')
}

const references: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
}

/** What XML 1.0 does not allow at all (controls, lone surrogates, the last two characters of a plane) cannot be escaped. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

function escaped(text: string): string {
  const lines = text.split('\n').map(line => safeLog(line, whole).replace(forbidden, '\ufffd'))
  return lines.join('\n').replace(/[&<>"\n]/g, character => references[character] ?? '')
}
