import { append } from '../model/long-lists.ts'
import { callsIn } from './calls.ts'
import type { Own } from './own-runners.ts'
import { type Parts, partsOf, type Running, type Use } from './running.ts'
import { entriesOf, itemsOf, textsIn, type Value, written } from './value.ts'

/** Reads a GitHub workflow, or an action made of steps. Only the names of its jobs, steps and inputs are reported. */
export function readGithub(document: Value, own: Own): Running {
  const top = entriesOf(document)
  const steps = top.get('runs')
  const jobs = steps === undefined ? entriesOf(top.get('jobs')) : new Map([['runs', steps]])
  const around = partsOf(top, ['name', 'run-name', 'description', 'author', 'branding', 'jobs', 'runs'])
  const uses: Use[] = []
  const running = new Set<string>()
  for (const [id, job] of jobs) {
    const found = usesOf(entriesOf(job), own)
    if (found.length === 0) continue
    append(uses, found)
    for (const [key, text] of jobParts(entriesOf(job), own)) around.set(`${id}.${key}`, text)
    running.add(id)
  }
  for (const id of neededBy(running, jobs)) if (!running.has(id)) around.set(id, written(jobs.get(id)))
  const beside = [...running].flatMap(id => stepTexts(entriesOf(jobs.get(id))))
  return { uses, around, jobs: running, beside }
}

function usesOf(job: ReadonlyMap<string, Value>, own: Own): Use[] {
  const steps = itemsOf(job.get('steps')).map(entriesOf)
  return [job, ...steps].flatMap(step => useOf(step, own))
}

function useOf(step: ReadonlyMap<string, Value>, own: Own): Use[] {
  const uses = step.get('uses')
  const isAction =
    typeof uses === 'string' && (/promptcost/i.test(uses) || (uses.startsWith('./') && own.isAction(uses)))
  const run = step.get('run')
  const calls = typeof run === 'string' ? callsIn(run, own.runs) : []
  if (!isAction && calls.length === 0) return []
  const parts: Parts = new Map([
    ...(step.has('steps') ? [] : partsOf(step, ['name', 'id', 'uses', 'with'])),
    ...partsOf(entriesOf(step.get('with')), [], 'with.'),
  ])
  if (isAction) return [{ what: uses, parts }]
  return calls.map(call => ({ what: call.what, parts: new Map([...call.parts, ...parts]) }))
}

/** What the steps of a job run. */
function stepTexts(job: ReadonlyMap<string, Value>): string[] {
  const steps = itemsOf(job.get('steps')).map(entriesOf)
  return steps.flatMap(step => [...textsIn(step.get('run')), ...textsIn(step.get('uses'))])
}

/** A job's keys, and its other steps in their order: one before may change what is checked, and how. */
function jobParts(job: ReadonlyMap<string, Value>, own: Own): Parts {
  const others = itemsOf(job.get('steps')).map(step =>
    useOf(entriesOf(step), own).length > 0 ? 'promptcost' : written(withoutName(step)),
  )
  const parts = partsOf(job, ['name', 'steps', 'uses', 'with'])
  if (others.length > 0) parts.set('steps', others.join())
  return parts
}

function withoutName(step: Value): Value {
  return new Map([...entriesOf(step)].filter(([key]) => key !== 'name'))
}

/** The jobs that these wait for, and those that those wait for: where one is skipped, so are they. */
function neededBy(running: ReadonlySet<string>, jobs: ReadonlyMap<string, Value>): Set<string> {
  const needed = new Set<string>()
  const open = [...running]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const other of itemsOf(entriesOf(jobs.get(id)).get('needs'))) {
      if (typeof other !== 'string' || needed.has(other)) continue
      needed.add(other)
      open.push(other)
    }
  }
  return needed
}
