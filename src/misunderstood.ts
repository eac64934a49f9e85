import type { CommanderError } from 'commander'
import { closest, distance } from 'fastest-levenshtein'
import { Problem } from './model/problem.ts'

const names = ['check', 'compare', 'count', 'explain'] as const

function meantBy(word: string): string {
  const near = closest(word.slice(0, 40), names)
  return distance(word, near) <= 2 ? `Did you mean ${near}? ` : ''
}

/** The library's errors about a command line, as sentences of ours. `first` is the command line's first word. */
export function misunderstood({ code, message }: CommanderError, first: string): Problem {
  if (code === 'commander.excessArguments' && message.includes("'check'"))
    return new Problem(first.startsWith('-') ? 'check takes no paths.' : `there is no command "${first}".`, {
      remedy: `${meantBy(first)}Commands: ${names.join(', ')}. For some of the files only: promptcost count PATHS`,
    })
  const [what = '', ...more] = message.replace(/^error: /, '').split('\n')
  const hint = more.map(line => line.replace(/^\((.*)\)$/, '$1'))
  return new Problem(what, { remedy: [...hint, 'All options: promptcost --help'].join('\n') })
}
