import { placesIn } from '../data/places-in.ts'
import { lookUp, type Tree } from '../data/tree.ts'
import type { ParsedFile, PromptFile } from '../parsed/prompt-file.ts'
import { hostedTool } from './request-modifiers.ts'
import { readSettings } from './request-settings.ts'

/** The prompts of a source file, with the settings of their calls read as those of request files are. */
export function withSettings(parsed: ParsedFile, { path, text }: PromptFile): ParsedFile {
  if (parsed.prompts.every(({ request }) => !request)) return parsed
  const place = placesIn(path, text)
  const prompts = parsed.prompts.map(prompt => {
    const { request, tools } = prompt
    if (!request) return prompt
    const framesTools = !tools && hasTools(lookUp(request, 'tools'))
    return {
      ...prompt,
      settings: readSettings(request, place),
      ...(framesTools && { toolsFrame: 'here' as const }),
    }
  })
  return { ...parsed, prompts }
}

/** Whether a call has tools of its own, whose definitions are prompts that count apart. */
function hasTools(tools: Tree | undefined): boolean {
  if (tools?.kind === 'map') return tools.entries.size > 0
  return tools?.kind === 'list' && tools.items.some(tool => hostedTool(tool) === undefined)
}
