import { parseJson } from '../../data/parse-json.ts'
import { asString, lookUp, type Tree } from '../../data/tree.ts'

/** Magics of a whole cell whose code is no Python. Any other may run it as Python, as `%%time` and `%%python3` do. */
const NO_PYTHON =
  /^%%(?:!|bash|sh|zsh|cmd|powershell|pwsh|system|sx|script(?![^\n]*py)|html|HTML|javascript|js|latex|markdown|svg|SVG|perl|ruby|R|sql|bigquery|julia|writefile|file|mermaid|scala|spark_sql|cpp|c)(?![\w-])/
/** A magic of one line that runs what stands behind it: `%time answer = ask()`. */
const RUNS_LINE = /^(\s*)%(?:time|timeit|prun|memit|mprun|lprun)\b((?:[ \t]+-\w+(?:[ \t]+\d+)?)*[ \t]+)(?=\S)/

/**
 * The code of a Jupyter notebook as one Python file, with each line of code at its line of the notebook, as Jupyter writes one line of code
 * to a line. Without outputs, execution numbers and text cells. Empty if the notebook is in another language; undefined if the text is no notebook.
 */
export function codeOf(text: string): string | undefined {
  const notebook = parseJson(text)
  const cells = 'problem' in notebook ? undefined : cellsOf(notebook)
  if ('problem' in notebook || !cells) return undefined
  const language =
    asString(lookUp(notebook, 'metadata', 'language_info', 'name')) ??
    asString(lookUp(notebook, 'metadata', 'kernelspec', 'language')) ??
    'python'
  if (!/^i?python/i.test(language)) return ''
  const places = linesIn(text)
  const lines: string[] = []
  for (const cell of cells) {
    if (asString(lookUp(cell, 'cell_type')) !== 'code') continue
    const code = withoutMagics(sourceOf(lookUp(cell, 'source') ?? lookUp(cell, 'input')))
    for (const { at, line } of code) {
      const place = places(at)
      while (lines.length < place) lines.push('')
      lines.push(line)
    }
  }
  return `${lines.join('\n')}\n`
}

/** The cells, in version 3 those of each worksheet, in the order of the file. */
function cellsOf(notebook: Tree): Tree[] | undefined {
  const sheets = lookUp(notebook, 'worksheets')
  const holders = [notebook, ...(sheets?.kind === 'list' ? sheets.items : [])]
  const lists = holders.flatMap(holder => {
    const cells = lookUp(holder, 'cells')
    return cells?.kind === 'list' ? [cells] : []
  })
  return lists.length === 0 ? undefined : lists.flatMap(({ items }) => items).sort((one, other) => one.at - other.at)
}

interface Line {
  /** The offset of the text that it is of. */
  at: number
  line: string
}

function sourceOf(source: Tree | undefined): Line[] {
  const parts = source?.kind === 'list' ? source.items : source ? [source] : []
  const lines: Line[] = []
  let isOpen = false
  for (const part of parts) {
    const [first = '', ...more] = (asString(part) ?? '').split('\n')
    const last = lines.at(-1)
    if (isOpen && last) last.line += first
    else lines.push({ at: part.at, line: first })
    for (const line of more) lines.push({ at: part.at, line })
    isOpen = true
  }
  return lines.filter(({ line }, i) => line !== '' || i < lines.length - 1)
}

/** Commands to the notebook itself are comments, but not where a line goes on with the one before; a cell of another language has no code. */
function withoutMagics(lines: readonly Line[]): Line[] {
  const first = lines.find(({ line }) => line.trim() !== '')?.line ?? ''
  if (NO_PYTHON.test(first)) return []
  const state = { text: '', depth: 0, goesOn: false }
  return lines.map(({ at, line }) => {
    const isCommand = state.text === '' && state.depth === 0 && !state.goesOn && /^\s*[%!]/.test(line)
    if (!isCommand) goOn(line, state)
    const run = isCommand ? line.replace(RUNS_LINE, '$1') : line
    if (run !== line) goOn(run, state)
    return { at, line: isCommand && run === line ? line.replace(/[%!]/, '#') : run }
  })
}

const TOKEN = /\\.|"""|'''|["'#([{}\])]/g

/** Reads a line of Python: which text, and how many brackets, are open behind it, and whether a backslash goes on. */
function goOn(line: string, state: { text: string; depth: number; goesOn: boolean }): void {
  for (const [token] of line.matchAll(TOKEN)) {
    if (state.text !== '') state.text = token === state.text ? '' : state.text
    else if (token === '#') break
    else if (/["']/.test(token)) state.text = token
    else if (/^[([{]$/.test(token)) state.depth++
    else if (/^[)\]}]$/.test(token)) state.depth = Math.max(0, state.depth - 1)
  }
  // A text between single quotes ends with its line.
  if (state.text.length === 1) state.text = ''
  state.goesOn = /\\$/.test(line)
}

/** Gives the number of lines before an offset, for offsets in ascending order. */
function linesIn(text: string): (offset: number) => number {
  let [line, next] = [0, text.indexOf('\n')]
  return offset => {
    while (next !== -1 && next < offset) {
      line++
      next = text.indexOf('\n', next + 1)
    }
    return line
  }
}
