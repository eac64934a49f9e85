import type { PriceOverride, PromptRule, SlotDeclaration } from '../model/config.ts'
import type { Amount } from '../model/limits/limit.ts'
import { allCalls } from '../model/model.ts'
import type { Range } from '../model/quantity.ts'
import { amountText, plainNumber } from './amount-text.ts'
import type { Path } from './key-path.ts'

/** A value of the config as it is compared between the sides. */
export interface Compared {
  /** What follows the key, such as the name of a slot. */
  below: Path
  text: string
  /** A higher value is less strict. Undefined if values have no order: every change may then loosen. */
  looseness: number | undefined
  /** Only values of one unit can be compared. */
  unit: string
  /** The looseness where the key is not there. */
  absent: number | undefined
}

/** A limit: more lets more through, and none lets everything through. */
export function limitAt(below: Path, amount: Amount): Compared[] {
  const [unit, size] = 'percent' in amount ? ['percent', amount.percent] : ['amount', amount.amount]
  return [{ below, text: amountText(amount), looseness: size, unit, absent: Number.POSITIVE_INFINITY }]
}

/** Growth that is noise: more of it lets more through, and none lets nothing through. */
export function noiseAt(below: Path, size: number | undefined): Compared[] {
  return size === undefined ? [] : [{ below, text: plainNumber(size), looseness: size, unit: 'amount', absent: 0 }]
}

/** A volume: less of it makes every change look cheaper, and without one there is no cost per month. */
export function volume(size: number | undefined): Compared[] {
  if (size === undefined) return []
  return [{ below: [], text: plainNumber(size), looseness: -size, unit: 'amount', absent: Number.POSITIVE_INFINITY }]
}

/** A word that makes nothing looser. */
export function word(text: string | undefined, below: Path = []): Compared[] {
  return text === undefined ? [] : [{ below, text, looseness: 0, unit: 'word', absent: 0 }]
}

/** Declared sizes, without a word of the samples. */
export function slotSizes(slots: PromptRule['slots'] = {}): Compared[] {
  return Object.entries(slots).flatMap(([name, slot]) => word(sizeOf(slot), [name]))
}

/** A new variant that sends much else can make growth look small. */
export function variantsSaid(variants: PromptRule['variants'] = []): Compared[] {
  return variants.flatMap(({ name, share, slots, outputTokens, tags = [] }) => {
    const sizes = slotSizes(slots).map(({ below, text }) => `${below.join('.')}: ${text}`)
    const output = outputTokens === undefined ? [] : [`${plainNumber(outputTokens)} output tokens`]
    const tagged = tags.length === 0 ? [] : [`tags ${[...tags].sort().join(' and ')}`]
    const text = [`${plainNumber((100 * share) / allCalls)}% of the calls`, ...sizes, ...output, ...tagged].join(', ')
    return [{ below: [name], text, looseness: undefined, unit: 'word', absent: undefined }]
  })
}

/** How often slots vary, where it is declared: the more often, the shorter is what a cache is said to serve. */
export function slotVaries(slots: PromptRule['slots'] = {}): Compared[] {
  return Object.entries(slots).flatMap(([name, { varies }]) => {
    if (varies === undefined) return []
    const looseness = varies === 'call' || varies === 'user' ? 0 : 1
    return [{ below: [name, 'varies'], text: varies, looseness, unit: 'word', absent: 0 }]
  })
}

/** A hit rate makes growth cheaper and a broken cache dearer, so that any other may let more through. */
export function hitRate(share: number | undefined): Compared[] {
  return priced(share === undefined ? undefined : `${plainNumber(share * 100)}%`, undefined)
}

function sizeOf(slot: SlotDeclaration): string {
  const times = slot.times ? ` ${spread(slot.times)} ${slot.turns ? 'turns' : 'times'}` : ''
  if ('file' in slot) return `the text of ${slot.file}${times}`
  if ('tokens' in slot) return `${spread(slot.tokens)} tokens${times}`
  return `a sample of ${JSON.stringify(slot.sample).length} characters${times}`
}

const spread = ({ low, expected, high }: Range): string =>
  low === high ? plainNumber(expected) : [low, expected, high].map(plainNumber).join('/')

/** Any other policy, or none, may let more through; a first one cannot. */
export function policyNamed(text: string | undefined): Compared[] {
  return text === undefined ? [] : [{ below: [], text, looseness: 0, unit: text, absent: 1 }]
}

/** Whether a part of a price that only one side has is cheaper, only the catalogue knows. */
export function priced(text: string | undefined, looseness: number | undefined): Compared[] {
  return text === undefined ? [] : [{ below: [], text, looseness, unit: 'amount', absent: undefined }]
}

export function usd(amount: PriceOverride['input']): Compared[] {
  return amount === undefined ? [] : priced(plainNumber(Number(amount) / 1e6), -Number(amount))
}
