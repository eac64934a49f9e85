/**
 * Tokens that Gemma's vocabulary sets apart for the text that they spell: HTML tags, and places kept for later. They come before all
 * merging, wherever they stand. Control tokens such as `<bos>` are none of them: in a prompt they are ordinary text.
 */
const tags = new Set(
  [
    ...[
      'table',
      'caption',
      'thead',
      'tbody',
      'tfoot',
      'tr',
      'th',
      'td',
      'h1',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'blockquote',
    ],
    ...[
      'strong',
      'em',
      'b',
      'i',
      'u',
      's',
      'sub',
      'sup',
      'code',
      'a',
      'html',
      'body',
      'img',
      'span',
      'bbox',
      'ul',
      'li',
    ],
    ...['div', 'iframe', 'footer'],
  ].flatMap(name => [`<${name}>`, `</${name}>`]),
)
const others = new Set(['<mask>', '[multimodal]'])
const UNUSED = /^<unused(?:0|[1-9]\d{0,3})>$/
const MOST_UNUSED = 6241

/** Where such a token that begins at `from` ends; 0 where none does. */
export function wholeEnd(utf8: Uint8Array, from: number): number {
  const first = utf8[from]
  const last = first === LESS ? GREATER : first === BRACKET ? CLOSING : 0
  if (last === 0) return 0
  let i = from + 1
  while (i < from + LONGEST && isNameByte(utf8[i] as number)) i++
  if (utf8[i] !== last) return 0
  let token = ''
  for (let at = from; at <= i; at++) token += String.fromCharCode(utf8[at] as number)
  return tags.has(token) || others.has(token) || isUnused(token) ? i + 1 : 0
}

const isUnused = (token: string): boolean => UNUSED.test(token) && Number(token.slice(7, -1)) <= MOST_UNUSED

const isNameByte = (byte: number): boolean => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x2f && byte <= 0x39)

const LONGEST = 13
const LESS = 0x3c
const GREATER = 0x3e
const BRACKET = 0x5b
const CLOSING = 0x5d
