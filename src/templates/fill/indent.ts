import type { Run } from '../../model/prompt.ts'

/** Runs with every line indented but an empty rest behind the last line break, as Handlebars does with a partial that is alone on its line. */
export function indented(runs: readonly Run[], indent: string): Run[] {
  if (indent === '') return [...runs]
  const all: Run[] = []
  let begins = true
  for (const run of runs) {
    if (run.tokens !== undefined) {
      if (begins) all.push({ kind: 'text', at: run.at, text: indent })
      begins = false
      all.push(run)
    } else if (run.text !== '') {
      const text = (begins ? indent : '') + run.text.replace(/\n(?!$)/g, `\n${indent}`)
      begins = run.text.endsWith('\n')
      all.push({ ...run, text })
    }
  }
  return all
}
