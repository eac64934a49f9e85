import { placesIn } from '../data/places-in.ts'
import { readData } from '../data/read-data.ts'
import { asString, lookUp } from '../data/tree.ts'
import { messageOf } from '../parsed/parse-message.ts'
import { sessionTags } from './agent-sessions.ts'
import type { Format } from './format.ts'
import { parsePlain } from './plain.ts'
import { promptOf } from './prompt-of.ts'

declare module './format.ts' {
  interface FormatList {
    'gemini-command': Format
  }
}

/** Custom commands of Gemini CLI (docs/cli/custom-commands.md), a project's or an extension's: TOML whose `prompt` is sent, however short it is. */
export const geminiCommand: Format = {
  endings: /^\.toml$/,
  claims: (path, text) =>
    /(^|\/)\.gemini\/(?:.+\/)?commands\/.+\.toml$/.test(path) ||
    (/(^|\/)commands\/.+\.toml$/.test(path) && /^prompt\s{0,9}=/m.test(text)),
  parse: file => {
    const tree = readData(file)
    const place = placesIn(file.path, file.text)
    const at = 'problem' in tree ? place(tree.at) : { path: file.path }
    const prompt = 'problem' in tree ? undefined : lookUp(tree, 'prompt')
    const text = asString(prompt)
    if (!prompt || text === undefined) {
      const problem = 'problem' in tree ? tree.problem : 'no-prompts'
      return parsePlain(file, { kind: 'format', severity: 'info', at, format: 'gemini-command', problem })
    }
    const message = messageOf(file, 'prompt', [{ text, place: () => place(prompt.at) }], 'gemini-command')
    const agents = sessionTags(file.path, 'on-demand')
    return { prompts: [{ ...promptOf(file, [message]), ...(agents.length > 0 && { agents }) }], findings: [] }
  },
}
