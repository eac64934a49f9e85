import { distance } from 'fastest-levenshtein'
import type { Facts, PromptRule, SlotDeclaration } from '../model/config.ts'
import type { FindingOf } from '../model/finding.ts'
import type { Prompt } from '../model/prompt.ts'
import { placeOf } from '../parsed/place-of.ts'
import type { Texts } from '../templates/includes/partials.ts'

type SlotNote = FindingOf<'slot-declaration'>

type Match = (rule: PromptRule, path: string, names?: readonly string[]) => boolean

function isAbout(rule: PromptRule, prompt: Prompt, match: Match): boolean {
  const { path, names } = placeOf(prompt)
  return match(rule, path, names)
}

/** One side: what its config declares, and its prompts. */
interface Side {
  facts: Facts | undefined
  prompts: readonly Prompt[]
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
export function noteDeclaredSlots(head: Side, base: Side | undefined, match: Match, texts: Texts): SlotNote[] {
  const before = new Set(base && slips(base, match, texts).map(keyOf))
  return slips(head, match, texts).map(note => (before.has(keyOf(note)) ? { ...note, severity: 'info' } : note))
}

const keyOf = ({ slot, problem }: SlotNote) => `${problem} ${slot}`

function slips({ facts, prompts }: Side, match: Match, texts: Texts): SlotNote[] {
  return declaredIn(facts).flatMap(({ name, slot, rule }): SlotNote[] => {
    const theirs = rule ? prompts.filter(prompt => isAbout(rule, prompt, match)) : prompts
    if (theirs.length === 0) return []
    const { at } = slot
    if (!theirs.some(prompt => names(prompt, name, texts))) {
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
function names({ slots, sources }: Prompt, name: string, texts: Texts): boolean {
  if (slots.some(slot => slot.name === name || slot.part === name)) return true
  const word = /[\p{L}\p{N}_$-]+/u.exec(name)?.[0]
  if (word === undefined || word !== name.split(/[.[]/)[0]) return false
  const whole = new RegExp(`(?<![\\p{L}\\p{N}_$-])${word.replace(/[$-]/g, '\\$&')}(?![\\p{L}\\p{N}_$-])`, 'u')
  return sources.some(source => {
    const text = texts.get(source)
    return text === undefined || whole.test(text)
  })
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
