import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { claude3, claude47 } from '../../src/tokens/tokenizers/claude.ts'

const folder = process.env.PROMPTCOST_CORPUS ?? '../shared/corpus'
const present = existsSync(`${folder}/claude-counts.json`)

interface Prompt {
  path: string
  text: string
  /** Of one user message, by generation. */
  tokens: [old: number, recent: number]
}

/** Reads `claude-counts.json` and the git bundles that it names. */
function readCorpus(): Prompt[] {
  const { counts } = JSON.parse(readFileSync(join(folder, 'claude-counts.json'), 'utf8'))
  return Object.entries<Record<string, [number, number]>>(counts).flatMap(([source, files]) => {
    const [bundle = '', tag = ''] = source.split('@')
    const clone = mkdtempSync(join(tmpdir(), 'promptcost-corpus-'))
    try {
      execFileSync('git', ['clone', '--quiet', '--bare', join(folder, `${bundle}.bundle`), clone], { stdio: 'ignore' })
      const show = (path: string) => execFileSync('git', ['show', `${tag}:${path}`], { cwd: clone, maxBuffer: 1 << 26 })
      return Object.entries(files).map(([path, tokens]) => ({ path, tokens, text: show(path).toString('utf8') }))
    } finally {
      rmSync(clone, { recursive: true })
    }
  })
}

/** Counts of 400 real prompts by another program that reconstructs Claude's counts. */
describe.runIf(present)("Claude's tokens of real prompts", () => {
  const prompts = present ? readCorpus() : []

  it.each([
    { generation: 0, tokenizer: claude3(), message: 7 },
    { generation: 1, tokenizer: claude47(), message: 11 },
  ] as const)('are as another program counts them: $tokenizer.name', ({ generation, tokenizer, message }) => {
    expect(prompts).toHaveLength(400)
    const different = prompts.filter(({ text, tokens }) => tokenizer.count(text) + message !== tokens[generation])
    expect(different.map(({ path }) => path)).toEqual([])
  })
})
