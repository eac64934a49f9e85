import { isPromptName } from '../detect/names.ts'

/** A variable, and the patterns of the files that the compiler puts in it. */
const EMBED = /^[ \t]*\/\/go:embed[ \t]+([^\n]+)\n((?:[ \t]*\/\/[^\n]*\n)*)[ \t]*(?:var[ \t]+)?(\w+)/gm
/** The end of a variable's name that tells its type, such as `FS` in `promptsFS`: what stands before it says what the text is. */
const HELD = /(?:Raw|Text|String|Str|Bytes|Md|MD|Markdown|Tmpl|Tpl|Template|Content|File|Source|Src|FS|Fs)+$/
/** Files that can be sent as they are. */
const TEXT = /(?:\.(?:md|mdx|markdown|txt|te?xt|prompt|g?o?tmpl|tpl|j2|jinja2?|xml))$/i
const OF_TOOLS = /(?:^|\/)\w*tools?(?:\/|_\w+\.go$|\.go$)/i

/** A file that Go code embeds as a prompt, or a pattern of such files: what is in it is asked of each path. */
export type Embedded = (path: string) => boolean

/**
 * The files that a Go file embeds in a variable that is called a prompt, or a description in a file about tools. They are prompts wherever
 * they lie.
 */
export function embeddedIn(path: string, text: string): Embedded | undefined {
  if (!/\.go$/.test(path) || /_test\.go$/.test(path) || !text.includes('//go:embed')) return undefined
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const matches = [...text.matchAll(EMBED)].flatMap(([, first = '', more = '', name = '']) => {
    const said = name.replace(HELD, '')
    const isTool = /desc(?:ription)?$/i.test(said) && OF_TOOLS.test(path)
    return isTool || isPromptName(said) ? [first, ...embedsIn(more)].flatMap(patternsIn) : []
  })
  if (matches.length === 0) return undefined
  const patterns = matches.map(each => asPattern(`${folder}${each}`))
  return file => TEXT.test(file) && patterns.some(pattern => pattern.test(file))
}

/** As many patterns as no variable has. */
const MOST_PATTERNS = 100

function embedsIn(comments: string): string[] {
  return [...comments.matchAll(/\/\/go:embed[ \t]+([^\n]+)/g)].map(([, patterns = '']) => patterns)
}

function patternsIn(patterns: string): string[] {
  return patterns
    .trim()
    .split(/\s+/)
    .slice(0, MOST_PATTERNS)
    .map(each => each.replace(/^["`]|["`]$/g, '').replace(/^all:/, ''))
}

/** A pattern of Go's `path.Match`; one that matches a folder takes what is below. */
function asPattern(pattern: string): RegExp {
  const escaped = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*+/g, '[^/]*')
    .replace(/\?/g, '[^/]')
  return new RegExp(`^${escaped}(?:/.*)?$`)
}
