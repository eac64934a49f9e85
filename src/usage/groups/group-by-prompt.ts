import { addGroup, emptyGroup, type Group } from './group.ts'

/** A prompt of the repository, as records may name it. */
export interface KnownPrompt {
  id: string
  path: string
}

/** The prompt that a recorded name stands for, undefined where none here does. */
export type PromptByName = (name: string) => string | undefined

/**
 * Finds prompts by their recorded names: by the config's mapping, then by id, by path, by path without its extension, and by
 * file name, or the name of a text in its file, where only one prompt has it.
 * @param mapped by recorded name or glob, in order, the id or path of a prompt
 * @param isMatch whether a glob matches a name
 */
export function promptsByName(
  prompts: readonly KnownPrompt[],
  mapped: Readonly<Record<string, string>>,
  isMatch: (glob: string, name: string) => boolean,
): PromptByName {
  const ids = new Set(prompts.map(({ id }) => id))
  const spelled = [
    prompts.map(({ id, path }) => [path, id] as const),
    prompts.map(({ id, path }) => [withoutExtension(path), id] as const),
    prompts.map(({ id, path }) => [withoutExtension(path).split('/').at(-1) ?? '', id] as const),
    prompts.map(({ id, path }) => [withoutExtensions(path), id] as const),
    prompts.map(({ id, path }) => [withoutExtensions(path).split('/').at(-1) ?? '', id] as const),
    prompts.flatMap(({ id, path }) => (id.startsWith(`${path}#`) ? [[id.slice(path.length + 1), id] as const] : [])),
  ].map(onlyOnce)
  const known = (name: string) =>
    ids.has(name) ? name : spelled.map(names => names.get(name)).find(id => id !== undefined)
  const entries = Object.entries(mapped)
  return name => {
    const entry = entries.find(([glob]) => glob === name || isMatch(glob, name))
    return entry ? (known(entry[1]) ?? entry[1]) : known(name)
  }
}

const withoutExtension = (path: string): string => path.replace(/(\.prompt)?\.[^./]+$/, '')

/** Less both of a template's extensions: `reply.md.j2` is the prompt `reply`. */
const withoutExtensions = (path: string): string =>
  withoutExtension(path).replace(/\.(?:md|mdx|txt|html|xml|ya?ml|json|toml)$/, '')

/** A name that several prompts have names none of them. */
function onlyOnce(names: readonly (readonly [name: string, id: string])[]): Map<string, string> {
  const found = new Map<string, string>()
  const several = new Set<string>()
  for (const [name, id] of names) {
    if (found.has(name) && found.get(name) !== id) several.add(name)
    found.set(name, id)
  }
  for (const name of several) found.delete(name)
  return found
}

/** Groups by the prompts that their names stand for; those of one prompt become one. What cannot be placed keeps its name. */
export function groupByPrompt(groups: readonly Group[], place: PromptByName): Group[] {
  const placed = new Map<string, Group>()
  // The order of addition must not depend on the order of records, as percentiles of a query are of one group alone.
  for (const group of [...groups].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))) {
    const prompt = group.prompt === undefined ? undefined : (place(group.prompt) ?? group.prompt)
    const key = { ...group, prompt }
    const name = nameOf(key)
    const known = placed.get(name) ?? emptyGroup(key)
    addGroup(known, group)
    placed.set(name, known)
  }
  return [...placed.values()]
}

const nameOf = ({ prompt, model, service, month, by }: Group): string =>
  JSON.stringify([prompt ?? null, model, service, month, by])
