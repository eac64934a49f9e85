import { distance } from 'fastest-levenshtein'
import type { Facts, PromptRule, SlotDeclaration } from '../model/config.ts'
import type { FindingOf } from '../model/finding.ts'
import type { Prompt } from '../model/prompt.ts'
import type { Texts } from '../templates/includes/partials.ts'

type SlotNote = FindingOf<'slot-declaration'>

/** One side: what its config declares, and its prompts. */
interface Side {
  facts: Facts | undefined
  prompts: readonly Prompt[]
  /** The config's entries that are about a prompt. */
  rulesOf(prompt: Prompt): readonly PromptRule[]
}

interface Declared {
  name: string
  slot: SlotDeclaration
  /** Undefined for the defaults, which are about every prompt. */
  rule: PromptRule | undefined
}

/**
 * Declarations of slots that look like a slip: a name that no prompt has, and a bare number, which is the text of a variable and
 * not its size. What was so at the base already is no news of this change.
 */
export function noteDeclaredSlots(head: Side, base: Side | undefined, texts: Texts): SlotNote[] {
  const before = new Set(base && slips(base, texts).map(keyOf))
  return slips(head, texts).map(note => (before.has(keyOf(note)) ? { ...note, severity: 'info' } : note))
}

const keyOf = ({ slot, problem }: SlotNote) => `${problem} ${slot}`

function slips({ facts, prompts, rulesOf }: Side, texts: Texts): SlotNote[] {
  const about = new Map<PromptRule, Prompt[]>()
  for (const prompt of facts?.rules.some(({ slots, variants }) => slots ?? variants) ? prompts : []) {
    for (const rule of rulesOf(prompt)) {
      const theirs = about.get(rule)
      if (theirs) theirs.push(prompt)
      else about.set(rule, [prompt])
    }
  }
  return declaredIn(facts).flatMap(({ name, slot, rule }): SlotNote[] => {
    const theirs = rule ? (about.get(rule) ?? []) : prompts
    if (theirs.length === 0) return []
    const { at } = slot
    if (!theirs.some(naming(name, texts))) {
      const nearest = nearestSlot(name, theirs)
      return [
        { kind: 'slot-declaration', severity: 'warn', at, problem: 'unused', slot: name, ...(nearest && { nearest }) },
      ]
    }
    const isBareNumber = 'bare' in slot && slot.bare && typeof slot.sample === 'number'
    return isBareNumber ? [{ kind: 'slot-declaration', severity: 'warn', at, problem: 'number', slot: name }] : []
  })
}

function declaredIn(facts: Facts | undefined): Declared[] {
  const of = (slots: PromptRule['slots'], rule?: PromptRule): Declared[] =>
    Object.entries(slots ?? {}).map(([name, slot]) => ({ name, slot, rule }))
  const ofRule = (rule: PromptRule) => [rule, ...(rule.variants ?? [])].flatMap(({ slots }) => of(slots, rule))
  return [...of(facts?.defaults.slots), ...(facts?.rules ?? []).flatMap(rule => ofRule(rule))]
}

/** Whether a prompt may use a name: as a slot, or anywhere in its files, as in a condition. */
function naming(name: string, texts: Texts): (prompt: Prompt) => boolean {
  const word = /[\p{L}\p{N}_$-]+/u.exec(name)?.[0] ?? ''
  const isWord = word !== '' && word.length <= LONGEST && word === name.split(/[.[]/)[0]
  const whole = new RegExp(`(?<![\\p{L}\\p{N}_$-])${word.replace(/[$-]/g, '\\$&')}(?![\\p{L}\\p{N}_$-])`, 'u')
  const isIn = (source: Prompt['sources'][number]) => {
    const text = texts.get(source)
    return text === undefined || whole.test(text)
  }
  return ({ slots, sources }) =>
    slots.some(slot => slot.name === name || slot.part === name) || (isWord && sources.some(isIn))
}

/** The undeclared slot that a name is most likely a slip of; of `{{name}}` the name. */
function nearestSlot(name: string, prompts: readonly Prompt[]): string | undefined {
  const bare = name.replace(/[\s{}$<>%]+/g, '')
  if (bare.length === 0 || bare.length > LONGEST) return undefined
  const open = new Set(
    prompts.flatMap(({ slots }) => slots.filter(({ from }) => from === 'undeclared').map(slot => slot.name)),
  )
  const most = Math.max(1, Math.floor(bare.length / 4))
  let best: { name: string; edits: number } | undefined
  for (const slot of [...open].slice(0, MOST_SLOTS)) {
    if (!/^[\w.$-]{1,64}$/.test(slot)) continue
    const edits = distance(bare.toLowerCase(), slot.toLowerCase())
    if (edits <= most && (best === undefined || edits < best.edits)) best = { name: slot, edits }
  }
  return best?.name
}

const LONGEST = 64
const MOST_SLOTS = 1000
