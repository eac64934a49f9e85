import { parseJson } from '../../data/parse-json.ts'
import { asString, lookUp, type Tree } from '../../data/tree.ts'

/** Magics of a whole cell that leave its code Python. */
const RUNS_PYTHON = /^%%(?:time|timeit|capture|prun|memit|snakeviz|cython)\b/

/**
 * The code of a Jupyter notebook as one Python file, with each line of code at its line of the notebook, as Jupyter writes one line of code
 * to a line. Without outputs, execution numbers and text cells. Empty if the notebook is in another language; undefined if the text is no notebook.
 */
export function codeOf(text: string): string | undefined {
  const notebook = parseJson(text)
  const cells = 'problem' in notebook ? undefined : (lookUp(notebook, 'cells') ?? cellsOfVersion3(notebook))
  if ('problem' in notebook || cells?.kind !== 'list') return undefined
  const language =
    asString(lookUp(notebook, 'metadata', 'language_info', 'name')) ??
    asString(lookUp(notebook, 'metadata', 'kernelspec', 'language')) ??
    'python'
  if (!/^i?python/i.test(language)) return ''
  const places = linesIn(text)
  const lines: string[] = []
  for (const cell of cells.items) {
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

function cellsOfVersion3(notebook: Tree): Tree | undefined {
  const sheets = lookUp(notebook, 'worksheets')
  return sheets?.kind === 'list' && sheets.items[0] ? lookUp(sheets.items[0], 'cells') : undefined
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

/** Commands to the notebook itself are comments; a cell of another language has no code. */
function withoutMagics(lines: readonly Line[]): Line[] {
  const first = lines.find(({ line }) => line.trim() !== '')?.line ?? ''
  if (first.startsWith('%%') && !RUNS_PYTHON.test(first)) return []
  let isText = false
  return lines.map(({ at, line }) => {
    const isCommand = !isText && /^\s*[%!]/.test(line)
    if (isCommand) return { at, line: line.replace(/[%!]/, '#') }
    for (const _ of line.match(/"""|'''/g) ?? []) isText = !isText
    return { at, line }
  })
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
