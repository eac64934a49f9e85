import { safeText } from '../report/safe.ts'

/** Text that is HTML already, as only `html` makes it. */
export interface Html {
  readonly html: string
}

type Part = Html | string | number | null | undefined | false | readonly Part[]

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** So many characters of a name are shown. */
const LONGEST = 300

/** HTML of a template whose values are text, unless they are HTML themselves: no name of a repository's can become a tag or an attribute. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: strings.map((text, i) => text + textOf(parts[i])).join('') }
}

function textOf(part: Part): string {
  if (part === null || part === undefined || part === false) return ''
  if (typeof part === 'number') return String(part)
  if (typeof part === 'string') return escapeHtml(part)
  if ('html' in part) return part.html
  return part.map(textOf).join('')
}

/** A sentence of ours, in which names have been cut: longer than any name. What is typed is set as code, and no line breaks within a date or a range. */
export const sentence = (text: string): Html => ({
  html: escapeHtml(text, 20 * LONGEST)
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/(?<![\d-])\d{1,6}(?:-\d{1,6}){1,2}(?![\d-])/g, '<span class="whole">$&</span>'),
})

export function escapeHtml(text: string, most = LONGEST): string {
  // A page may be printed in a runner's log, where `##[name]` is a command.
  return safeText(text, most)
    .replace(/[&<>"']/g, character => entities[character] ?? '')
    .replaceAll('##[', '##&#91;')
}

/** Data for a script of the page: inside of `<script type="application/json">` nothing may look like the end of it. */
export function jsonInHtml(data: unknown): Html {
  const text = JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, character => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
  return { html: text }
}
