import { callsIn } from './calls.ts'
import type { Running } from './running.ts'

/** Reads a file of which no more is known: the lines that run promptcost; of the rest only that it is another. Comments say nothing. */
export function readPlain(text: string): Running {
  const said = text.split('\n').map(line => line.trim())
  return {
    uses: callsIn(text),
    around: new Map([['', said.filter(line => line !== '' && !line.startsWith('#')).join('\n')]]),
  }
}

/** Reads the scripts of a `package.json`, as nothing else in it runs promptcost. Undefined where it is no JSON. */
export function readScripts(text: string): Running | undefined {
  try {
    const { scripts }: { scripts?: unknown } = Object(JSON.parse(text))
    const texts = Object.entries(Object(scripts) as object).sort(([a], [b]) => (a < b ? -1 : 1))
    const uses = texts.flatMap(([, script]) => (typeof script === 'string' ? callsIn(script) : []))
    return { uses, around: new Map() }
  } catch {
    return undefined
  }
}
