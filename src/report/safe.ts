/*
 * Names come from a repository that may be hostile, and end up in terminals, logs and comments. These are the only
 * ways in which they are printed.
 */

const longest = 160

/** As the length of a name that is not to be cut: programs compare names. */
export const whole = Number.POSITIVE_INFINITY

/** Characters that act on a terminal or are invisible to a reader: controls, format characters (bidirectional, zero-width), line separators, lone surrogates, noncharacters. */
const treacherous = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{NChar}]/gu

/** One line of limited length, without active or invisible characters. */
export function safeText(text: string, most = longest): string {
  const visible = text.slice(0, 4 * most).replace(treacherous, escapeCharacter)
  const characters = [...visible]
  if (characters.length <= most && text.length <= 4 * most) return visible
  return `${characters.slice(0, most / 2).join('')}…${characters.slice(-most / 2).join('')}`
}

function escapeCharacter(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}

/**
 * For terminals and logs, which may be a runner's: there `::name::` at the start of a line, even an indented one, and
 * `##[name]` anywhere are commands.
 */
export function safeLog(text: string, most = longest): string {
  return safeText(text, most)
    .replaceAll('##[', '##\\[')
    .replace(/:(?=:)/g, ':\\')
}

/** For Markdown: a code span, in which GitHub reads no mention, reference, formula or HTML. `cell`: within a table. */
export function safeCode(text: string, cell = false): string {
  // The hidden lines by which our comment is known are comments of HTML: none must be looked for in a name.
  const visible = safeText(text).replaceAll('<!--', '<\\u{21}--')
  const runs = visible.match(/`+/g) ?? []
  const fence = '`'.repeat(Math.max(0, ...runs.map(run => run.length)) + 1)
  const pad = visible.startsWith('`') || visible.endsWith('`') || visible === '' ? ' ' : ''
  const span = `${fence}${pad}${visible}${pad}${fence}`
  // Within a cell a pipe is escaped even in code, and a backslash before one would take the escape's effect away.
  return cell ? span.replace(/\\(?=\\*\|)/g, '\\u{5c}').replaceAll('|', '\\|') : span
}

/** For HTML within Markdown, such as a summary. */
export function safeHtml(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '`': '&#96;',
    '@': '&#64;',
    $: '&#36;',
    '#': '&#35;',
    '*': '&#42;',
    _: '&#95;',
    '|': '&#124;',
  }
  return safeText(text).replace(/[&<>"'`@$#*_|]/g, character => entities[character] ?? '')
}

/** For Markdown: lines that stand as they are. No Markdown, HTML or mention in them acts. */
export function preformatted(text: string): string {
  const visible = text.replace(/(?!\n)\p{C}/gu, '\ufffd')
  const escaped = visible.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return `<pre>\n${escaped}\n</pre>`
}
