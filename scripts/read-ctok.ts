/**
 * Takes the two vocabularies that ctok measured (Sander Land, MIT) out of a checkout of it, without the evidence for each piece:
 * `tsx scripts/read-ctok.ts CHECKOUT`. Writes `scripts/claude/claude-3.json` and `claude-4.7.json`, from which
 * `scripts/build-claude.ts` makes what is shipped.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [checkout] = process.argv.slice(2)
if (!checkout) throw new Error('name the folder of a checkout of ctok')

const commit = execFileSync('git', ['-C', checkout, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim()
for (const [file, name] of [
  ['pieces_v3.json', 'claude-3'],
  ['pieces_v4_7.json', 'claude-4.7'],
] as const) {
  const { tokens } = JSON.parse(readFileSync(join(checkout, 'ctok/data', file), 'utf8')) as {
    tokens: Record<string, Record<string, unknown>>
  }
  const { bytes_fallback = {}, contractions = {}, ...groups } = tokens
  const pieces = Object.values(groups).flatMap(group => Object.keys(group))
  // A contraction is written with the marker of a word's end; ctok's file leaves it out.
  pieces.push(...Object.keys(contractions).flatMap(suffix => [suffix, `${suffix}⟨eow⟩`]))
  const vocabulary = {
    source: `https://github.com/sanderland/ctok at ${commit}, MIT License, Copyright (c) 2026 Sander Land`,
    pieces: pieces.sort(),
    bytes: Object.keys(bytes_fallback).sort(),
  }
  writeFileSync(`scripts/claude/${name}.json`, `${JSON.stringify(vocabulary, null, 1)}\n`)
  console.log(`${name}: ${vocabulary.pieces.length} pieces, ${vocabulary.bytes.length} beginnings of characters`)
}
