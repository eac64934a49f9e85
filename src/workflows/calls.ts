import { type Reference, referencesIn } from './references.ts'
import type { Parts, Use } from './running.ts'

// The command or the repository, and no other word that begins or ends like it: promptcost.yml is the config.
const word = /(?:^|[\s"'`=;&|(/[,{])promptcost(?=$|[\s"'`@;&|)\],}])/
const version = /promptcost@([\w.^~-]{1,64})/
const flag = /(?:^|\s)(--[a-z][a-z-]{0,40})(?:[ =]+([^\s|&;<>-]\S{0,200}))?/g

const none = () => false

/**
 * The places of a script, or of any other text with `#` comments, that run promptcost: one a line, continued lines in one.
 * @param runs whether something of the repository's own that is named runs promptcost
 */
export function callsIn(text: string, runs: (reference: Reference) => boolean = none): Use[] {
  const lines = text.replace(/\\\r?\n/g, ' ').split('\n')
  return lines.filter(line => !/^\s*(?:#|\/\/)/.test(line)).flatMap(line => useIn(line, runs) ?? [])
}

function useIn(line: string, runs: (reference: Reference) => boolean): Use | undefined {
  if (word.test(line)) {
    const tag = version.exec(line)?.[1]
    return { what: tag === undefined ? 'promptcost' : `promptcost@${tag}`, parts: partsOfLine(line) }
  }
  if (runs === none) return undefined
  const named = [...referencesIn(line)].find(runs)
  return named === undefined ? undefined : { what: inWords(named), parts: partsOfLine(line) }
}

function partsOfLine(line: string): Parts {
  const parts: Parts = new Map()
  for (const [, name = '', value = ''] of line.matchAll(flag)) parts.set(name, value)
  // Parts of the command line that are not flags, such as `|| true`.
  parts.set('', line.trim())
  return parts
}

function inWords(reference: Reference): string {
  const [kind = '', name = ''] = [
    reference.slice(0, reference.indexOf(':')),
    reference.slice(reference.indexOf(':') + 1),
  ]
  if (kind === 'file') return name
  return kind === 'npm' ? `npm run ${name}` : `${kind} ${name}`.trim()
}
