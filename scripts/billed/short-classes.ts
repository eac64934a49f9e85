import { whyOutside } from './outside.ts'
import { type Counted, isLeftOut, type Recording, scoresOf } from './score.ts'

/** A class of which fewer recordings lie inside the range than should, with what is known of the others. */
export interface ShortClass {
  name: string
  n: number
  /** Share inside the range in per cent, of all recordings and of those that nothing is known of which would put them outside. */
  inside: number
  insideOfRest: number
  /** What is known, each with how many recordings it explains. */
  why: [reason: string, recordings: number][]
}

/** A smaller class says little: one recording moves it by more than the 5 % that may be outside. */
const LEAST = 15
const SHARE = 95

/** Finds the classes that fall short, and what the recordings outside have in common. */
export function shortClasses(recordings: readonly Recording[], counted: ReadonlyMap<string, Counted>): ShortClass[] {
  const kept = recordings.filter(recording => !isLeftOut(recording))
  const isInside = ({ key, usage }: Recording) => {
    const { low, high } = counted.get(key) ?? { low: 0, high: 0 }
    return low <= usage.input && usage.input <= high
  }
  return scoresOf(kept, counted)
    .filter(({ n, inside }) => n >= LEAST && inside < SHARE)
    .map(({ name, n, inside }) => {
      const own = kept.filter(one => `${one.provider} ${one.api.replace('openai-', '')}, ${one.class}` === name)
      const outside = own.filter(one => !isInside(one))
      const why = new Map<string, number>()
      for (const reason of outside.map(whyOutside)) if (reason) why.set(reason, (why.get(reason) ?? 0) + 1)
      const known = [...why.values()].reduce((sum, some) => sum + some, 0)
      const insideOfRest = known === n ? 100 : Math.round((100 * (n - outside.length)) / (n - known))
      return { name, n, inside, insideOfRest, why: [...why] }
    })
}

/** A class whose stated range is wider than it should be in most recordings, and why it is. */
export interface WideClass {
  name: string
  n: number
  halfWidth: number
  why: string
}

/** Half widths in per cent: for tools of Gemini and of open models, and for all else. */
const WIDEST = { tools: 10, others: 4 }

const WHY_WIDE: [of: RegExp, why: string][] = [
  [/by address/, 'only the provider sees the size of an image'],
  [/^azure chat/, "Grok and other models of a vocabulary that is not public, under deployments' names"],
  [/^bedrock bedrock, plain, several/, 'documents, images and videos, and Nova, whose vocabulary is not public'],
  [/^bedrock bedrock/, 'Nova, whose vocabulary is not public'],
  [/^deepseek chat, plain/, 'V3, R1 and V4 begin their reply with 1 or 2 tokens more or less, of some 15'],
  [/^groq chat, plain/, 'servers of the same open model say 4 to 12 tokens more or less, of some 60'],
  [/^google gemini, images/, 'an image is as many squares as fit, for which three sizes were recorded'],
  [/^(?:other|openrouter|ollama|huggingface)/, 'servers of open models that use templates of their own'],
  [/^x\.ai|^perplexity/, 'a vocabulary that is not public'],
]

/** Finds the classes with 15 recordings or more whose median range is too wide. */
export function wideClasses(recordings: readonly Recording[], counted: ReadonlyMap<string, Counted>): WideClass[] {
  return scoresOf(recordings, counted)
    .filter(({ name, n, halfWidth }) => {
      const areOpen = /tools/.test(name) && !/^(?:openai|anthropic)/.test(name)
      return n >= LEAST && halfWidth > (areOpen ? WIDEST.tools : WIDEST.others)
    })
    .map(({ name, n, halfWidth }) => ({ name, n, halfWidth, why: WHY_WIDE.find(([of]) => of.test(name))?.[1] ?? '' }))
}
