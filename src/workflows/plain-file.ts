import { callsIn } from './calls.ts'
import type { Own } from './own-runners.ts'
import type { Running } from './running.ts'

/** Reads a file of which no more is known: the lines that run promptcost; of the rest only that it is another. Comments say nothing. */
export function readPlain(text: string, own: Own): Running {
  const said = text.split('\n').map(line => line.trim())
  return {
    uses: callsIn(text, own.runs),
    around: new Map([['', said.filter(line => line !== '' && !line.startsWith('#')).join('\n')]]),
  }
}
