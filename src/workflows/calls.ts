import type { Parts, Use } from './running.ts'

// The command or the repository, and no other word that begins or ends like it: promptcost.yml is the config.
const word = /(?:^|[\s"'`=;&|(/[,{])promptcost(?=$|[\s"'`@;&|)\],}])/
const version = /promptcost@([\w.^~-]{1,64})/
const flag = /(?:^|\s)(--[a-z][a-z-]{0,40})(?:[ =]+([^\s|&;<>-]\S{0,200}))?/g

/** The places of a script, or of any other text with `#` comments, that run promptcost: one a line, continued lines in one. */
export function callsIn(text: string): Use[] {
  const lines = text.replace(/\\\r?\n/g, ' ').split('\n')
  return lines.filter(line => !/^\s*(?:#|\/\/)/.test(line) && word.test(line)).map(toUse)
}

function toUse(line: string): Use {
  const tag = version.exec(line)?.[1]
  const parts: Parts = new Map()
  for (const [, name = '', value = ''] of line.matchAll(flag)) parts.set(name, value)
  // What the flags do not tell, such as a `|| true`.
  parts.set('', line.trim())
  return { what: tag === undefined ? 'promptcost' : `promptcost@${tag}`, parts }
}
