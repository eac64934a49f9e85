import type { Attachment } from '../../model/document.ts'
import type { Estimate } from './estimate.ts'

type Kinds = Record<Attachment['kind'], number>

/**
 * Tokens of a short file of each kind: one page, or some seconds. Anthropic's "PDF support" has 1,500 to 3,000 for the text of a page, beside
 * its image; Gemini's "Document understanding" 258 a page, "Audio understanding" 32 and "Video understanding" 263 a second, as of October
 * 2026. The rest are the short samples of recorded bills.
 */
const CLAUDE: Kinds = { pdf: 2700, document: 500, audio: 200, video: 2000 }
const GEMINI: Kinds = { pdf: 750, document: 500, audio: 200, video: 2000 }
const OPENAI: Kinds = { pdf: 750, document: 500, audio: 200, video: 2000 }
const OTHERS: Kinds = { pdf: 1300, document: 500, audio: 200, video: 2000 }

/** A guess at what a file costs that only its provider opens: from nothing to twice as much, since nothing says how long it is. */
export function attachmentOf({ kind }: Attachment, tokenizer: string): Estimate {
  const tokens = kindsOf(tokenizer)[kind]
  return { tokens, off: tokens }
}

function kindsOf(tokenizer: string): Kinds {
  if (tokenizer.startsWith('claude')) return CLAUDE
  if (tokenizer === 'gemini') return GEMINI
  return tokenizer.endsWith('_base') ? OPENAI : OTHERS
}
