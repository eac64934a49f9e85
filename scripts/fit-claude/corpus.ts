import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Claude's generations, in the order of the corpus' counts. */
export const generations = ['claude-3', 'claude-4.7'] as const

/**
 * Tokens of the message around a text, which the corpus' counts include. Found on the corpus' shortest texts; the same as
 * what public probes of the count endpoint report.
 */
export const FRAME = [7, 11] as const

export interface Prompt {
  /** The bundle, and the path in it. */
  bundle: string
  path: string
  text: string
  /** Tokens of the text alone, by generation. */
  tokens: [number, number]
  /** Prompts that share much of their wording have one group. */
  group: number
  /** Never fitted on, and never used to choose anything. */
  heldBack: boolean
}

/** Reads `claude-counts.json` and the git bundles beside it. Of equal texts the first is kept. */
export function readCorpus(folder: string): Prompt[] {
  const { counts } = JSON.parse(readFileSync(join(folder, 'claude-counts.json'), 'utf8'))
  const prompts = new Map<string, Prompt>()
  for (const [source, files] of Object.entries<Record<string, [number, number]>>(counts)) {
    const [bundle = '', tag = ''] = source.split('@')
    const texts = readBundle(join(folder, `${bundle}.bundle`), tag, Object.keys(files))
    for (const [path, text] of texts) {
      const [old = 0, recent = 0] = files[path] ?? []
      const tokens: [number, number] = [old - FRAME[0], recent - FRAME[1]]
      if (!prompts.has(text)) prompts.set(text, { bundle, path, text, tokens, group: 0, heldBack: false })
    }
  }
  return holdBack(group([...prompts.values()]))
}

function readBundle(bundle: string, tag: string, paths: string[]): Map<string, string> {
  const clone = mkdtempSync(join(tmpdir(), 'promptcost-corpus-'))
  try {
    execFileSync('git', ['clone', '--quiet', '--bare', bundle, clone], { stdio: 'ignore' })
    const show = (path: string) => execFileSync('git', ['show', `${tag}:${path}`], { cwd: clone, maxBuffer: 1 << 26 })
    return new Map(paths.map(path => [path, show(path).toString('utf8')]))
  } finally {
    rmSync(clone, { recursive: true })
  }
}

/** Near duplicates on both sides of a split would flatter the fit: two prompts that share 40 % of the shorter one's runs of four words go together. */
function group(prompts: Prompt[]): Prompt[] {
  const wordings = prompts.map(({ text }) => runsOfFour(text))
  const leader = prompts.map((_, nth) => nth)
  const find = (nth: number): number => (leader[nth] === nth ? nth : find(leader[nth] ?? nth))
  wordings.forEach((mine, i) => {
    wordings.slice(0, i).forEach((other, j) => {
      const [few, many] = mine.size < other.size ? [mine, other] : [other, mine]
      let shared = 0
      for (const run of few) if (many.has(run)) shared++
      if (shared > 0.4 * few.size) leader[find(i)] = find(j)
    })
  })
  return prompts.map((prompt, nth) => ({ ...prompt, group: find(nth) }))
}

function runsOfFour(text: string): Set<string> {
  const words = text.toLowerCase().match(/\w+/g) ?? []
  const runs = words.slice(3).map((_, nth) => words.slice(nth, nth + 4).join(' '))
  return new Set(runs.length > 0 ? runs : [words.join(' ')])
}

/** Keeps back every fourth group or so, by the hash of its first path. */
function holdBack(prompts: Prompt[]): Prompt[] {
  const first = new Map<number, string>()
  for (const { group, path } of prompts) {
    const least = first.get(group)
    if (least === undefined || path < least) first.set(group, path)
  }
  const kept = (path: string) =>
    Number.parseInt(createHash('sha256').update(path).digest('hex').slice(0, 8), 16) % 4 === 0
  return prompts.map(prompt => ({ ...prompt, heldBack: kept(first.get(prompt.group) ?? '') }))
}
