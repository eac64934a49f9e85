import type { Report } from '../../model/report.ts'

/** The report as JSON, for machines: the same for the same outcome. */
export function renderJson(report: Report): string {
  return [...jsonPieces(report)].join('')
}

/** The same piece by piece: of ten thousand prompts it is thirteen megabytes, which need not be held at once. */
export function* jsonPieces(report: Report): Generator<string> {
  const { changes } = report
  const [before, behind] = inertJson({ ...report, changes: [] }).split(EMPTY)
  yield `${before}${START}`
  for (let from = 0; from < changes.length; from += AT_ONCE) {
    const some = inertJson({ changes: changes.slice(from, from + AT_ONCE) })
    yield `${from === 0 ? '' : ','}${some.slice(`{${START}`.length, -END.length)}`
  }
  yield `${changes.length === 0 ? '' : '\n  '}]${behind}`
}

/** So many prompts are a piece: larger texts outlive the collector's quick rounds. */
const AT_ONCE = 50

/** A line break within a text is written as `\n`, so these are the report's own lines. */
const START = '\n  "changes": ['
const EMPTY = `${START}]`
const END = '\n  ]\n}\n'

/** A value as JSON with nothing in it that acts on a terminal or hides. */
export function inertJson(value: unknown): string {
  const json = JSON.stringify(value, null, 2)
  // Most reports are plain ASCII, which is seen much faster than each of its characters is looked up.
  return `${BEYOND_ASCII.test(json) ? json.replace(ACTS, escaped) : json}\n`
}

const BEYOND_ASCII = /[^\n -~]/
const ACTS = /[\p{Cf}\p{Zl}\p{Zp}\p{NChar}\u007f-\u009f]/gu

function escaped(character: string): string {
  return [...Array(character.length).keys()]
    .map(i => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`)
    .join('')
}
