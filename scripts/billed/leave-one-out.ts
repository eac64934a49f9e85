import type { Counted, Recording } from './score.ts'

/** How a formula does on repositories that it was not fitted on. */
export interface LeftOut {
  name: string
  repositories: number
  n: number
  /** By how many tokens its constant moves, at most, where it is fitted without one of the repositories. 0 where nothing moves. */
  moves: number
  /** Shares of the recordings in per cent, each counted with the constant that the other repositories give. */
  within2: number
  inside: number
}

/** Families of models that share formulas, by their names. */
const FAMILIES: [family: string, models: RegExp][] = [
  ['gpt-oss', /gpt-oss/],
  ['OpenAI, reasoning', /(?:^|[/.])(?:o\d|gpt-[5-9])(?!.*-chat)/],
  ['OpenAI', /(?:^|[/.])(?:gpt|chatgpt|text-embedding)/],
  ['Claude', /claude/],
  ['Gemini 2.5', /gemini-2[.-]5/],
  ['Gemini 3', /gemini-3/],
  ['Gemini until 2.0', /gemini/],
  ['DeepSeek', /deepseek/i],
  ['Mistral', /m(?:ix|in|ag)?i?stral|pixtral/i],
  ['Llama', /llama/i],
  ['Qwen', /qwen/i],
  ['Nova', /nova/],
  ['Grok', /grok/],
]

/**
 * Fits each formula's constant anew without one repository at a time, and counts that repository with it. What a constant is fitted on is the
 * median of what is left over, so that the other repositories' median is by how much it would move. Formulas that one repository alone shows
 * are named with nothing to check them.
 */
export function leaveOneOut(recordings: readonly Recording[], counted: ReadonlyMap<string, Counted>): LeftOut[] {
  const formulas = new Map<string, Recording[]>()
  for (const recording of recordings) {
    const name = formulaOf(recording)
    if (name === undefined) continue
    formulas.set(name, [...(formulas.get(name) ?? []), recording])
  }
  return [...formulas]
    .filter(([, of]) => of.length >= 4)
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([name, of]) => leftOut(name, of, counted))
}

/** Files whose size only the provider sees, which some classes have among requests of text. */
const ATTACHED = /"(?:document|video|image)":\{|"type":"(?:document|document_url|file|input_file|input_audio)"/

function formulaOf({ provider, api, model, class: shape, request }: Recording): string | undefined {
  // Vertex AI bills otherwise than the Gemini API, which a request does not say.
  if (provider === 'vertex' || shape === 'images by address') return undefined
  if (!shape.startsWith('images') && ATTACHED.test(JSON.stringify(request))) return undefined
  const family = FAMILIES.find(([, models]) => models.test(model))?.[0]
  if (family === undefined) return undefined
  const on = family.startsWith('OpenAI') ? ` on ${api === 'openai-responses' ? 'Responses' : 'Chat Completions'}` : ''
  return `${family}${on}, ${shape}`
}

function leftOut(name: string, of: readonly Recording[], counted: ReadonlyMap<string, Counted>): LeftOut {
  const rows = of.flatMap(({ key, source, usage }) => {
    const found = counted.get(key)
    return found ? [{ repository: repositoryOf(source), billed: usage.input, ...found }] : []
  })
  const repositories = [...new Set(rows.map(({ repository }) => repository))]
  const checked = repositories.map(repository => {
    const others = rows.filter(row => row.repository !== repository)
    const move = others.length === 0 ? 0 : median(others.map(({ billed, tokens }) => billed - tokens))
    const own = rows
      .filter(row => row.repository === repository)
      .map(({ billed, tokens, low, high }) => ({ off: billed - tokens - move, low: low - tokens, high: high - tokens }))
    return { move, own }
  })
  const own = checked.flatMap(each => each.own)
  const share = (is: (row: (typeof own)[number]) => boolean) => Math.round((100 * own.filter(is).length) / own.length)
  return {
    name,
    repositories: repositories.length,
    n: rows.length,
    moves: Math.max(...checked.map(({ move }) => Math.abs(move))),
    within2: share(({ off }) => Math.abs(off) <= 2),
    inside: share(({ off, low, high }) => low <= off && off <= high),
  }
}

function repositoryOf(source: string): string {
  return source.split('@')[0] ?? source
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
}
