import type { Standing } from '../../discovery/discover.ts'
import { placeOf } from '../../parsed/place-of.ts'
import type { Group } from './group.ts'

/** What a group is taken for prompts by, such as "texts such as SUMMARY_PROMPT". */
export function whyOf({ kind, files }: Group): string {
  if (kind === 'agents') return 'instructions of coding agents, in the places where these look for them'
  if (kind === 'text') return inText(files.map(({ path, standing }) => ({ path, standing })))
  const named = examplesOf(files.flatMap(({ prompts }) => prompts))
  return kind === 'code' ? `texts and tools in code${named}` : `values in data${named}`
}

/** The names of the two largest prompts. */
function examplesOf(prompts: Group['files'][number]['prompts']): string {
  const largest = [...prompts].sort((a, b) => b.own.total.expected - a.own.total.expected)
  const names = largest.flatMap(({ prompt }) => placeOf(prompt).names?.[0]?.replace(/\.\d+$/, '') ?? [])
  const some = [...new Set(names)].slice(0, 2)
  return some.length === 0 ? '' : ` such as ${some.join(' and ')}`
}

/** Where a file is a prompt by what its text says. */
const byWords: readonly Standing[] = ['template', 'text', 'data', 'values']

function inText(files: readonly { path: string; standing: Standing }[]): string {
  const has = (standing: Standing) => files.some(each => each.standing === standing)
  const reasons = [
    ...(has('named') || has('folder') ? ['the names of files or folders'] : []),
    ...(byWords.some(has) ? ['what they say'] : []),
  ]
  return `files, by ${reasons.join(' and ')}`
}

/** How sure it is that a group is prompts: `certain` by its place or its code, `probable` by its words alone. */
export function howSure({ files }: Group): 'certain' | 'probable' {
  return files.some(({ standing }) => byWords.includes(standing)) ? 'probable' : 'certain'
}
