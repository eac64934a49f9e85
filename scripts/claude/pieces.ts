import { readFileSync } from 'node:fs'
import { ALL_CAPITALS, BEGIN, CAPITALIZED, END } from '../../src/tokens/claude/markers.ts'

/** ctok's names for the markers. */
const markers: Record<string, string> = { bow: BEGIN, eow: END, shift: CAPITALIZED, caps: ALL_CAPITALS }

/** Each token of a vocabulary as the bytes (a latin1 string) that `spell` and UTF-8 make of it. */
export function readPieces(path: string): string[] {
  const { pieces, bytes } = JSON.parse(readFileSync(path, 'utf8')) as { pieces: string[]; bytes: string[] }
  const latin1 = [
    ...pieces.map(piece => Buffer.from(decode(piece)).toString('latin1')),
    ...bytes.map(hex => Buffer.from(hex, 'hex').toString('latin1')),
  ]
  return [...new Set(latin1)].sort()
}

/** `⟨bow⟩the⟨eow⟩` with the markers as characters; brackets of the text's own are written as their bytes, `⟨0xE2⟩`. */
function decode(piece: string): string {
  const bytes = piece.replace(/(?:⟨0x[0-9A-F]{2}⟩)+/g, run =>
    Buffer.from(run.replace(/⟨0x|⟩/g, ''), 'hex').toString('utf8'),
  )
  return bytes.replace(/⟨(bow|eow|shift|caps)⟩/g, (_, name: string) => markers[name] as string)
}
