import { callsIn } from './calls.ts'
import type { Own } from './own-runners.ts'
import { partsOf, type Running, type Use } from './running.ts'
import { entriesOf, itemsOf, textsIn, type Value, written } from './value.ts'

/** Keys at the top that are about every job: https://docs.gitlab.com/ci/yaml/#global-keywords */
const global = ['default', 'include', 'stages', 'variables', 'workflow', 'image', 'services', 'before_script']

/** Reads a `.gitlab-ci.yml`: the jobs that run promptcost, what these extend or need, and what is about every job. */
export function readGitlab(document: Value, own: Own): Running {
  const top = entriesOf(document)
  const around = partsOf(new Map([...top].filter(([key]) => global.includes(key))), [])
  const uses: Use[] = []
  for (const [name, job] of top) {
    const calls = global.includes(name) ? [] : textsIn(job).flatMap(text => callsIn(text, own.runs))
    if (calls.length === 0) continue
    uses.push(...calls)
    for (const [key, text] of partsOf(entriesOf(job), [])) around.set(`${name}.${key}`, text)
    for (const other of relatives(entriesOf(job))) around.set(other, written(top.get(other)))
  }
  return { uses, around }
}

function relatives(job: ReadonlyMap<string, Value>): string[] {
  const needs = itemsOf(job.get('needs')).map(need => (need instanceof Map ? need.get('job') : need))
  return [...itemsOf(job.get('extends')), ...needs].filter(name => typeof name === 'string')
}
