/**
 * Compiles the vocabularies of Claude in `scripts/claude/*.json` into the tries `dist/ranks/claude-*.bin`, and proves that no token
 * spans two chunks by the classes that `scripts/build-unicode.ts` wrote. `--check` writes nothing and fails where one is not current.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { ALL_CAPITALS, BEGIN, CAPITALIZED, END } from '../src/tokens/claude/markers.ts'
import { runsOf } from '../src/tokens/claude/runs.ts'
import { joins } from '../src/tokens/claude/spell.ts'
import { HEADER, MAGIC } from '../src/tokens/table.ts'
import { readPieces } from './claude/pieces.ts'
import { buildTrie } from './ranks/trie.ts'

/** Whether a token spans what the counter counts apart: a marker within it, or two runs that do not join. */
function spansChunks(piece: string): boolean {
  const inner = piece.replace(MARKERS_BEFORE, '').replace(MARKER_BEHIND, '')
  const { count, kinds } = runsOf(inner)
  const borders = Array.from({ length: Math.max(0, count - 1) }, (_, i) => i)
  return MARKER.test(inner) || borders.some(i => !joins(kinds[i] as number, kinds[i + 1] as number))
}

const MARKERS_BEFORE = new RegExp(`^[${CAPITALIZED}${ALL_CAPITALS}]?${BEGIN}?`)
const MARKER_BEHIND = new RegExp(`${END}$`)
const MARKER = new RegExp(`[${BEGIN}${END}${CAPITALIZED}${ALL_CAPITALS}]`)

const check = process.argv.includes('--check')
function current(path: string, content: Buffer): void {
  if (!check) writeFileSync(path, content)
  else if (!existsSync(path) || !readFileSync(path).equals(content)) {
    console.error(`${path} is not current: run npx tsx scripts/build-claude.ts`)
    process.exitCode = 1
  }
  console.log(`${path}: ${content.length} bytes`)
}

mkdirSync('dist/ranks', { recursive: true })
for (const name of ['claude-3', 'claude-4.7']) {
  const pieces = readPieces(`scripts/claude/${name}.json`)
  for (const piece of pieces)
    if (spansChunks(Buffer.from(piece, 'latin1').toString())) throw new Error(`${piece} spans two chunks`)
  // Which token a piece is matters to merging alone, as do the other parts of a table.
  const trie = buildTrie(pieces.map(piece => [0, piece]))
  const header = new Int32Array(HEADER)
  header.set([MAGIC, trie.length])
  current(`dist/ranks/${name}.bin`, Buffer.concat([Buffer.from(header.buffer), Buffer.from(trie.buffer)]))
}
