import type { History, HistoryCommit, HistoryPrompt } from '../../../src/model/history.ts'

const dateOf = (day: number) => new Date(Date.UTC(2026, 0, 1) + day * 86_400_000).toISOString().replace('.000', '')
const shaOf = (i: number) => (i + 1).toString(16).padStart(40, '0')
const money = (tokens: number) => ({
  tokens,
  usdPerThousandCalls: String(tokens / 1000),
  usdPerMonth: String(tokens / 100),
})

/** A history with six prompts of two owners, each of which grows in turn. @param name what everything that a repository names is called */
export function someHistory(name?: string): History {
  return historyWith(6, 24, i => (name === undefined ? `prompts/prompt-${i}.md` : `${name}${i}`), name)
}

/** The same, in which the change at a point is one of the model: $50.00 a month more, and no tokens. */
export function withModelSwap(at: number): History {
  const history = someHistory()
  const change = history.changes.find(({ point }) => point === at)
  const edit = change?.edits[0]
  const prompt = history.prompts[edit?.prompt ?? 0]
  if (!change || !edit || !prompt) throw new RangeError(`nothing changes at ${at}`)
  const models = { base: 'gpt-4.1-mini', head: 'gpt-4.1' }
  const more = (text: string | null) => String(Number(text) + 50 - change.tokens / 100)
  for (const version of prompt.versions.filter(({ point }) => point >= at)) {
    version.tokens = (version.tokens ?? 0) - change.tokens
    version.usdPerMonth = more(version.usdPerMonth)
  }
  Object.assign(edit, { what: ['model'], models, tokens: 0, usdPerMonth: '50' })
  Object.assign(change, { tokens: 0, usdPerMonth: '50' })
  return history
}

/** A history in which every prompt changes at every point. */
export function manyPoints(prompts: number, points: number): History {
  const made = historyWith(prompts, points, i => `prompts/${i}.md`)
  const versions = (i: number) =>
    Array.from({ length: points }, (_, point) => ({ point, ...money(1000 + ((i * 7919 + point * 104_729) % 500)) }))
  return { ...made, prompts: made.prompts.map((prompt, i) => ({ ...prompt, versions: versions(i) })) }
}

function historyWith(count: number, points: number, idOf: (i: number) => string, name?: string): History {
  const sizes = Array.from({ length: count }, (_, i) => 100 * (i + 1))
  const prompts: HistoryPrompt[] = sizes.map((size, i) => ({
    id: idOf(i),
    path: idOf(i),
    before: i === 0 ? [name ?? 'old/place.md'] : [],
    owner: name ?? (i % 2 ? 'acme/support' : null),
    tags: [],
    model: name ?? 'gpt-4.1',
    callsPerMonth: 10_000,
    isThere: true,
    estimate: false,
    changes: 0,
    versions: [{ point: 0, ...money(size) }],
  }))
  const changes: HistoryCommit[] = []
  const all = [{ ...money(sizes.reduce((sum, size) => sum + size, 0)) }]
  for (let point = 1; point < points; point++) {
    const i = point % count
    const added = 10 * (1 + (point % 7))
    const before = sizes[i] ?? 0
    sizes[i] = before + added
    const prompt = prompts[i]
    if (!prompt) continue
    prompt.versions.push({ point, ...money(before + added) })
    prompt.changes++
    all.push(money(sizes.reduce((sum, size) => sum + size, 0)))
    const edit = { prompt: i, what: ['text'], files: [idOf(i)], models: null, before, ...money(added) }
    changes.push({
      ...{ date: dateOf(point), sha: shaOf(point), author: name ?? 'Ada', subject: name ?? `Commit ${point}` },
      ...{ point, edits: [edit], ...money(added) },
    })
  }
  const state = { prompts: count, unpriced: 0, withoutVolume: 0 }
  const owner = { owner: name ?? 'acme/support', prompts: count, from: all[0] ?? null, to: all.at(-1) ?? null }
  return {
    version: 1,
    promptcost: '0.1.0',
    directory: '',
    branch: { label: name ?? 'main', sha: shaOf(0) },
    every: 'commit',
    commits: points,
    end: 'root',
    basis: {
      config: name ?? 'promptcost.yml',
      prices: { catalogue: 'genai-prices', version: '0.1.8', asOf: '2026-09-23' },
      estimates: 0,
      unread: 0,
      creepAbove: 20,
    },
    points: all.map((amounts, i) => ({ date: dateOf(i), sha: shaOf(i), ...state, ...amounts })),
    prompts,
    changes,
    owners: [owner],
    steepest: [0, 1, 2],
    forecast: null,
    creep: [{ prompt: 0, from: 100, to: 200, changes: 4, largest: 12.5 }],
  }
}
