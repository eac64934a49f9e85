import type { Message, Prompt } from '../../model/prompt.ts'
import type { Tokenizer } from '../tokenizer.ts'
import type { Estimate } from './estimate.ts'
import type { Frame } from './frame.ts'

/**
 * Anthropic publishes no frame. A request of one user message counts 7 tokens more than its text with Claude 3 to Opus 4.6, 11 with
 * Opus 4.7 and 6 with Opus 4.8 and newer (ctok, `main.py` and the `meta` of its vocabularies, from recorded counts; recorded bills for
 * 4.8). A further message adds 3, one of the same role 1; a system prompt adds no more than its text. From Opus 4.8 on a further message adds 2,
 * and a system prompt 0 to 2 more than its text, in 45 recorded requests of six repositories.
 */
const third: Frame = {
  message: 3,
  system: 0,
  joined: 1,
  role: false,
  name: 0,
  reply: 4,
  begun: 3,
  made: 12,
  off: 0,
  several: 1,
}

export const claudeFrames = {
  third,
  fourth: { ...third, reply: 8 },
  /** Opus 4.8 and Claude 5, which differ in what a system prompt adds. */
  eighth: { ...third, message: 2, system: 2, reply: 4, led: 1 },
  fifth: { ...third, message: 2, system: 1, reply: 4, led: 1 },
} satisfies Record<string, Frame>

/** Around a text document; the instruction, sent once, to cite documents or search results. */
const DOCUMENT = 37
const CITING = { documents: 560, found: 556 }
/**
 * The same instruction for Opus 4.8 and newer, whose vocabulary makes more tokens of it, in 16 recorded requests of one repository to three models.
 */
const CITING_SINCE_48 = { documents: 757, found: 753 }
/** Each sentence of a document can be cited: one of two sentences is billed 47 tokens less than one of four. Bedrock's recordings agree. */
const OFF = { given: 8, cited: 50 }

/** The tokens around the documents of a message, and the instruction to cite them. */
export function documentsOf(
  { documents = [] }: Message,
  { api }: Pick<Prompt, 'api'>,
  tokenizer: Pick<Tokenizer, 'name'>,
): Estimate {
  const given = documents.filter(({ found }) => !found)
  const cites = documents.find(({ cited }) => cited)
  const citing = tokenizer.name === 'claude-3' ? CITING : CITING_SINCE_48
  const instruction = cites ? (cites.found ? citing.found : citing.documents) : 0
  const isSure = !cites || cites.found || api === 'converse'
  return { tokens: DOCUMENT * given.length + instruction, off: isSure ? OFF.given : OFF.cited }
}

/** In a result of several kinds: for each text and each image; for an image next to results; and once where there is one. */
const MIXED = { text: 7, image: 10, beside: 4, once: 1 }

/** What stands around images and documents that tools gave, and around an image beside a result. */
export function mixedResults({ results = [], images = [] }: Message): number {
  const mixed = results.flatMap(result => result.mixed ?? [])
  const within = mixed.reduce((sum, { texts, images: own }) => sum + MIXED.text * texts + MIXED.image * own, 0)
  const inResults = mixed.reduce((sum, { images: own }) => sum + own, 0)
  const beside = results.length > 0 && images.length > inResults ? MIXED.beside : 0
  return within + beside + (inResults > 0 || beside > 0 ? MIXED.once : 0)
}
