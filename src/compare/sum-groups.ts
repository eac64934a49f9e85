import type { Change, Said, Version } from '../model/change.ts'
import { type Belonging, type GroupBy, type Grouping, groupBys, groupKindOf } from '../model/limits/groupings.ts'
import { textGrowth } from '../model/limits/text-growth.ts'
import { routes } from '../model/model.ts'
import type { GroupSum, Size } from '../model/summary.ts'
import { peakLoadOf } from './peak-load.ts'
import { sum } from './sum.ts'

/** A group that limits are about. */
export interface Watched {
  grouping: Grouping
  /** Whether only the head's config names it: then its words count for both sides, as the base knows no such group. */
  isHeads: boolean
}

interface Member {
  change: Change
  inBase: boolean
  inHead: boolean
}

interface Gathered extends Watched {
  members: Member[]
  /** Whether the sides differ on who is in it. */
  differs: boolean
}

/**
 * Adds up the prompts of each group. The head must not leave a group by its own word, so that a prompt is in one if either side says
 * so; where they differ, growth is summed under each side's words and under both.
 */
export function sumGroups(
  changes: readonly Change[],
  watched: readonly Watched[],
  sizeOf: (change: Change) => Size,
): GroupSum[] {
  if (watched.length === 0) return []
  const groups = watched.map((one): Gathered => ({ ...one, members: [], differs: false }))
  const find = finder(groups)
  for (const change of changes) {
    const [inBase, inHead] = sidesOf(change, find)
    if (inHead === inBase) for (const group of inBase) group.members.push({ change, inBase: true, inHead: true })
    else
      for (const group of new Set([...inBase, ...inHead])) {
        const member = { change, inBase: inBase.has(group), inHead: inHead.has(group) }
        group.members.push(member)
        group.differs ||= member.inBase !== member.inHead
      }
  }
  return groups.map(group => sumOf(group, sizeOf))
}

type Find = (version: Version, said: Said) => ReadonlySet<Gathered>

/** Finds a prompt's groups by its owner, tags, folder and model. Prompts with the same declarations share one set where these alone decide. */
function finder(groups: readonly Gathered[]): Find {
  const kinds = groupBys.flatMap((by: GroupBy) => {
    const { namesOf, plain, bySaid } = groupKindOf(by)
    const named = new Map(groups.flatMap(one => (one.grouping.by === by ? [[plain(one.grouping.name), one]] : [])))
    return named.size > 0 ? [{ namesOf, named, bySaid }] : []
  })
  const find: Find = (version, said) => {
    const prompt = belonging(version, said)
    const found = new Set<Gathered>()
    for (const { namesOf, named } of kinds)
      for (const name of namesOf(prompt)) {
        const group = named.get(name)
        if (group) found.add(group)
      }
    return found
  }
  if (!kinds.every(({ bySaid }) => bySaid)) return find
  const known = new Map<Said, ReadonlySet<Gathered>>()
  return (version, said) => {
    const found = known.get(said) ?? find(version, said)
    known.set(said, found)
    return found
  }
}

/** The groups of a prompt by each side's words; the very same set where they are one. */
function sidesOf(change: Change, find: Find): [ReadonlySet<Gathered>, ReadonlySet<Gathered>] {
  const { base, head, said } = change
  const plain = { owners: change.owner === undefined ? [] : [change.owner], tags: change.tags }
  const ofHead = head ?? base
  const ofBase = base ?? head
  if (!ofHead || !ofBase) return [new Set(), new Set()]
  const groups = find(ofHead, said?.head ?? plain)
  if (ofHead === ofBase && said?.base === said?.head) return [groups, groups]
  return [find(ofBase, said?.base ?? plain), groups]
}

/** What groups a side's words put a prompt in. */
export const belonging = (version: Version, said: Said): Belonging => new Words(version, said)

class Words implements Belonging {
  readonly owners: readonly string[]
  readonly tags: readonly string[]
  readonly path: string
  readonly #model: Version['model']

  constructor({ prompt, model }: Version, { owners, tags }: Said) {
    this.owners = owners
    this.tags = tags
    this.path = prompt.at.path
    this.#model = model
  }

  /** Only groups by model need it. */
  get models(): string[] {
    return routes(this.#model).flatMap(({ model }) => [model.asked, model.id])
  }
}

function sumOf({ grouping, isHeads, members, differs }: Gathered, sizeOf: (change: Change) => Size): GroupSum {
  const ofHead = members.filter(({ change }) => change.head !== undefined)
  const was = ({ inBase }: Member) => inBase || isHeads
  const sizes = members.map(member => ({ member, ...sizeOf(member.change) }))
  const joined = members.filter(member => member.change.base && member.change.head && !was(member))
  const touched = members.filter(member => member.change.cause !== undefined || !was(member))
  return {
    grouping,
    changes: members.map(({ change }) => change),
    prompts: ofHead.length,
    withoutCost: ofHead.filter(({ change }) => change.usdPerMonth === undefined).length,
    touched: touched.sort((a, b) => growth(b.change) - growth(a.change)).map(({ change }) => change.id),
    joined: joinedOf(joined.map(({ change }) => change)),
    ways: waysOf(members, differs),
    total: {
      size: sum(sizes.map(({ size }) => size)),
      grown: sum(sizes.map(({ member, size, grown }) => (was(member) ? grown : size))),
    },
    peak: peakLoadOf(
      members.map(member => ({ change: member.change, was: was(member) })),
      grouping,
    ),
  }
}

/** What prompts bring along: the less of what they were and are, as the rest is their growth. */
function joinedOf(changes: readonly Change[]): GroupSum['joined'] {
  const joined: GroupSum['joined'] = { prompts: changes.length, tokens: 0, usdPerMonth: undefined }
  for (const { tokens, usdPerMonth } of changes.map(change => sum([change]))) {
    joined.tokens += Math.min(tokens.base, tokens.head)
    if (usdPerMonth === undefined) continue
    const { base, head } = usdPerMonth
    joined.usdPerMonth = (joined.usdPerMonth ?? 0n) + (base < head ? base : head)
  }
  return joined
}

/** By money where it is known; tokens count least. */
const growth = ({ usdPerMonth, tokens }: Change) =>
  Number(usdPerMonth?.delta.expected ?? 0n) + tokens.delta.expected * 1e-6

function waysOf(members: readonly Member[], differs: boolean): GroupSum['ways'] {
  const ways = differs ? [members.filter(one => one.inBase), members.filter(one => one.inHead), members] : [members]
  return ways.map(way => {
    const changes = way.map(({ change }) => change)
    const paired = changes.filter(({ base, head, tokens }) => base && head && tokens.base > 0)
    return {
      paired: { ...sum(paired), text: textGrowth(paired) },
      increases: sum(changes.filter(({ usdPerMonth }) => (usdPerMonth?.delta.expected ?? 0n) > 0n)),
    }
  })
}
