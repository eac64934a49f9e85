import { lookUp } from '../data/tree.ts'
import { samplesOf } from '../data/value.ts'
import type { Prompt } from '../model/prompt.ts'
import { asMessage } from '../parsed/parse-message.ts'
import type { PromptFile } from '../parsed/prompt-file.ts'
import { type Fenced, hasFence, readFence } from './fence.ts'
import type { Format } from './format.ts'
import { picoschema } from './picoschema.ts'
import { parsePlain } from './plain.ts'
import { promptOf } from './prompt-of.ts'
import { readTools } from './request-parts.ts'

declare module './format.ts' {
  interface FormatList {
    dotprompt: Format
  }
}

const MARKER = /\{\{~?\s{0,9}(?:role|history|media)\b/

/**
 * Google's Dotprompt (https://google.github.io/dotprompt): front matter, then Handlebars in which `{{role "x"}}` begins a message,
 * `{{history}}` stands for the conversation so far and `{{media url=x}}` for an image. Blank lines and comments, such as a licence,
 * may stand before the front matter. `name.variant.prompt` is a prompt of its own beside `name.prompt`, of which one is sent
 * (js/src/stores/dir.ts), so that its path identifies it.
 */
export const dotprompt: Format = {
  endings: /^\.prompt$/,
  claims: (path, text) => /\.prompt$/i.test(path) && (hasFence(text, { leading: true }) || MARKER.test(text)),
  parse: file => {
    const fenced = readFence(file, { leading: true, severity: 'warn' })
    // Dotprompt too takes a file for the prompt whose front matter it cannot read.
    if (fenced && 'kind' in fenced) return parsePlain(file, fenced)
    const samples = samplesOf(fenced && lookUp(fenced.tree, 'input', 'default'))
    const read = asMessage(file, ...sentOf(file, fenced?.bodyStart ?? 0))
    const message = read.syntax === 'handlebars' && !read.fault ? { ...read, divider: 'dotprompt' as const } : read
    return {
      prompts: [{ ...promptOf(file, [message], fenced, samples), ...(fenced && partsOf(fenced)) }],
      findings: [],
    }
  },
}

/** Dotprompt trims what follows its front matter (`template: body.trim()` in its parse.ts). */
function sentOf(file: PromptFile, bodyStart: number): [start: number, end: number] {
  const body = file.text.slice(bodyStart)
  const end = bodyStart + body.trimEnd().length
  return [Math.min(end, bodyStart + body.length - body.trimStart().length), end]
}

function partsOf({ tree, place }: Fenced): Pick<Prompt, 'tools' | 'response'> {
  const tools = readTools(lookUp(tree, 'tools'), place)
  const output = lookUp(tree, 'output', 'schema')
  const schema = output && picoschema(output)
  return {
    ...(tools.length > 0 && { tools }),
    ...(output && schema !== undefined && { response: { at: place(output.at), schema } }),
  }
}
