/** What a side says of a prompt, by which the prompt belongs to groups. */
export interface Belonging {
  owners: readonly string[]
  tags: readonly string[]
  path: string
  /** The name as asked for, and the one it resolved to. */
  models: readonly string[]
}

/** A kind of group: a key of an entry below `limits.groups` that says which prompts are in it. */
interface GroupKind {
  description: string
  examples: readonly string[]
  /** Whether what a side says of a prompt is all that decides, and not its path or its model. */
  bySaid: boolean
  /** The names of the groups of this kind that a prompt is in. */
  namesOf(prompt: Belonging): readonly string[]
  /** The name in the form in which `namesOf` has it. */
  plain(name: string): string
}

/** The end of the tag that `formats/agent-sessions.ts` gives to what an agent always loads. No config can remove that tag. */
const sessionTag = '-session'

export const groupKinds = {
  owner: {
    description: 'The prompts of one owner: a team or user, as `owner` under `prompts` or CODEOWNERS names it.',
    examples: ['acme/support'],
    bySaid: true,
    namesOf: ({ owners }) => owners.map(plainOwner),
    plain: plainOwner,
  },
  tag: {
    description: 'The prompts with a tag, as `tags` under `prompts` says.',
    examples: ['customer-facing'],
    bySaid: true,
    namesOf: ({ tags }) => tags,
    plain: name => name,
  },
  folder: {
    description: 'The prompts in a folder and those below it, relative to the checked directory. `.` is all prompts.',
    examples: ['prompts/support'],
    bySaid: false,
    namesOf: ({ path }) => foldersOf(path),
    plain: name => name.replace(/^(?:\.\/)+(?=.)|\/+$/g, ''),
  },
  model: {
    description: 'The prompts that are sent to a model, by its name in a file, in the config or in the catalogue.',
    examples: ['gpt-5.4'],
    bySaid: false,
    namesOf: ({ models }) => models,
    plain: name => name,
  },
  always_loaded: {
    description:
      'What a coding agent sends with every request of a session: instruction files, rules for all files, names and descriptions of skills. See [formats.md](formats.md).',
    examples: ['claude-code'],
    bySaid: true,
    namesOf: ({ tags }) => tags.flatMap(tag => (tag.endsWith(sessionTag) ? [tag.slice(0, -sessionTag.length)] : [])),
    plain: name => name.toLowerCase(),
  },
} as const satisfies Record<string, GroupKind>

export type GroupBy = keyof typeof groupKinds

export const groupBys = Object.keys(groupKinds) as [GroupBy, ...GroupBy[]]

/** The kind by its name, as any kind. */
export const groupKindOf = (by: GroupBy): GroupKind => groupKinds[by]

/** One group of prompts. */
export interface Grouping {
  by: GroupBy
  name: string
}

/** The group that an entry is about, if it says so once. */
export const groupingOf = (entry: { readonly [B in GroupBy]?: string | undefined }): Grouping | undefined => {
  const named = groupBys.flatMap(by => (entry[by] === undefined ? [] : [{ by, name: entry[by] }]))
  return named.length === 1 ? named[0] : undefined
}

/** CODEOWNERS writes `@acme/support`, and GitHub's names have no case. */
function plainOwner(name: string): string {
  return name.replace(/^@/, '').toLowerCase()
}

function foldersOf(path: string): string[] {
  const folders = ['.']
  for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) folders.push(path.slice(0, end))
  return folders
}
