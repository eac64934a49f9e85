import type { Tree } from '../data/tree.ts'
import { appendTo } from '../model/long-lists.ts'

/** A text in data: its keys from the top, and the maps around it, the nearest first. */
export interface Leaf {
  path: readonly string[]
  text: string
  tree: Tree
  around: readonly Extract<Tree, { kind: 'map' }>[]
}

/** As many as anybody writes in one file; aliases may repeat what there is. */
const MOST = 20_000
const DEEPEST = 60

/** Every text of a tree, in order. */
export function leavesIn(root: Tree): Leaf[] {
  const leaves: Leaf[] = []
  const visit = (tree: Tree, path: readonly string[], around: Leaf['around']): void => {
    if (leaves.length >= MOST || path.length > DEEPEST) return
    if (tree.kind === 'scalar') {
      if (typeof tree.value === 'string') leaves.push({ path, text: tree.value, tree, around })
    } else if (tree.kind === 'list')
      for (const [i, item] of tree.items.entries()) visit(item, [...path, String(i)], around)
    else for (const [key, value] of tree.entries) visit(value, [...path, key.slice(0, 200)], [tree, ...around])
  }
  visit(root, [], [])
  return leaves
}

const ROLES: readonly [RegExp, string][] = [
  [/^(?:system|system_?(?:prompt|message|instructions?|template)|instructions?|developer)$/i, 'system'],
  [
    /^(?:user|human|user_?(?:prompt|message|template|input)|human_?(?:prompt|message|template)|instance_template)$/i,
    'user',
  ],
  [/^(?:assistant|ai)$/i, 'assistant'],
]

function roleNamed(key: string | undefined): string | undefined {
  return ROLES.find(([pattern]) => pattern.test(key ?? ''))?.[1]
}

/** Who says a text, by its key; undefined where the key does not say. */
export function roleOf({ path }: Leaf): string | undefined {
  return roleNamed(path.at(-1))
}

/** Texts that are sent together: by name, who says them, and what of each. */
export interface Together {
  name: string
  messages: { role: string | undefined; leaves: Leaf[] }[]
}

/** Where a text is part of what someone says: the keys of that. A map of parts is said as a whole (`system: { intro, rules }`). */
function saidAt({ path }: Leaf): readonly string[] | undefined {
  if (roleNamed(path.at(-1)) !== undefined) return path
  return /^(?:system|user|human|assistant)$/i.test(path.at(-2) ?? '') ? path.slice(0, -1) : undefined
}

/** Some texts of a file with those of the same request, in the order of the file. */
export function withWhatIsSent(all: readonly Leaf[], some: readonly Leaf[]): Leaf[] {
  const requests = new Set(some.flatMap(leaf => requestOf(leaf) ?? []))
  const chosen = new Set(some)
  return all.filter(leaf => chosen.has(leaf) || (leaf.text.trim() !== '' && requests.has(requestOf(leaf) ?? '\0')))
}

/** What says all that it holds: a person described by many short values. */
const WHOLE = /^persona$/i

/** Where a text is part of a description that is sent as a whole: the keys of that. */
function wholeAt({ path }: Leaf): readonly string[] | undefined {
  const index = path.findIndex((key, i) => WHOLE.test(key) && i < path.length - 1)
  return index === -1 ? undefined : path.slice(0, index + 1)
}

/** The keys of the map whose roles a text belongs to, or that is sent as a whole. */
function requestOf(leaf: Leaf): string | undefined {
  const whole = wholeAt(leaf)
  if (whole) return whole.join('.')
  return saidAt(leaf)?.slice(0, -1).join('.')
}

/** Texts that are sent together: those of one map whose keys are roles. Others are by themselves. */
export function together(leaves: readonly Leaf[]): Together[] {
  const groups = new Map<string, Leaf[]>()
  for (const leaf of leaves) {
    const request = requestOf(leaf)
    const key = request === undefined ? leaf.path.join('.') : `${request}\0`
    const group = groups.get(key)
    if (group) group.push(leaf)
    else groups.set(key, [leaf])
  }
  return [...groups].flatMap(([key, group]): Together[] => {
    const isWhole = group.every(leaf => wholeAt(leaf))
    const said = isWhole ? [{ role: undefined, leaves: group }] : key.endsWith('\0') ? messagesOf(group) : []
    // A file that is one request as a whole has no key for it.
    if (said.length > 1 || said.some(each => each.leaves.length > 1))
      return [{ name: key === '\0' ? 'messages' : key.slice(0, -1), messages: said }]
    return group.map(leaf => ({ name: leaf.path.join('.'), messages: [{ role: roleOf(leaf), leaves: [leaf] }] }))
  })
}

const ORDER = ['system', 'user', 'assistant']

/** What each role says, in the order of a conversation; nothing where two keys stand for one role. */
function messagesOf(group: readonly Leaf[]): Together['messages'] {
  const said = new Map<string, Leaf[]>()
  const keys = new Set<string>()
  for (const leaf of group) {
    const at = saidAt(leaf) ?? []
    const role = roleNamed(at.at(-1)) ?? ''
    keys.add(at.join('.'))
    appendTo(said, role, leaf)
  }
  if (keys.size !== said.size) return []
  return ORDER.flatMap(role => (said.has(role) ? [{ role, leaves: said.get(role) ?? [] }] : []))
}
