import { isData } from '../data/read-data.ts'
import { asMessage } from '../parsed/parse-message.ts'
import { hasFence, readFence } from './fence.ts'
import type { Format } from './format.ts'
import { parsePlain } from './plain.ts'
import { promptOf } from './prompt-of.ts'

declare module './format.ts' {
  interface FormatList {
    'front-matter': Format
  }
}

/** Text after YAML between two `---` lines, or TOML between two `+++` lines. It describes the request and is not sent. All of the text is, as its reader is not known. */
export const frontMatter: Format = {
  // A line of `---` begins a document of YAML.
  claims: (path, text) => !isData(path) && hasFence(text, { toml: true }),
  parse: file => {
    const fenced = readFence(file, { severity: 'info', toml: true })
    if (!fenced) return parsePlain(file)
    if ('kind' in fenced) return parsePlain(file, fenced)
    return { prompts: [promptOf(file, [asMessage(file, fenced.bodyStart)], fenced)], findings: [] }
  },
}
