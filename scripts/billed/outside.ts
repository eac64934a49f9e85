import type { Counted, Recording } from './score.ts'

/** A recording that its maker billed outside the range that promptcost states. */
export interface Outside {
  source: string
  shape: string
  model: string
  billed: number
  low: number
  high: number
  why: string
}

/** What is known of recordings outside the range, by their model and the file that they are in. */
const WHY: [of: RegExp, why: string][] = [
  [
    /test_(?:anthropic_(?:prompted_output|text_output_function|tool_output)|multiple_parallel)/,
    'the tool prompt before it grew',
  ],
  [/gpt-4o .*test_(?:image_as_binary|openai_responses_)/, 'the first weeks of Responses'],
  [/gpt-5 .*test_openai_(?:previous_response_id|responses_verbosity)/, 'made-up figures: 10 tokens in, 1 out in both'],
  [/openlitt?|litellm/, 'made-up figures of the test'],
  [/without_extension/, 'an image by address'],
  [/search-preview/, 'a model that searches, whose frame nobody gives'],
  [/usage_limit/, 'the same request in both, 1 token more than others'],
  [/reasoning_effort/, 'effort is not told in the frame'],
  [/claude-2/, 'an earlier vocabulary'],
  [/gemini-2\.0/, "a schema or history in one SDK's own form"],
]

/** Recordings of the three makers outside the range, so that a reader sees what contradicts what. */
export function outsideOf(recordings: readonly Recording[], counted: ReadonlyMap<string, Counted>): Outside[] {
  return recordings
    .filter(({ provider }) => /^(?:openai|anthropic|google)$/.test(provider))
    .flatMap(({ key, source, api, model, class: shape, usage: { input: billed } }): Outside[] => {
      const found = counted.get(key)
      if (found && found.low <= billed && billed <= found.high) return []
      const { low, high } = found ?? { low: 0, high: 0 }
      const why = WHY.find(([of]) => of.test(`${model} ${source}`))?.[1] ?? ''
      return [
        { source: placeOf(source), shape: `${api.replace('openai-', '')}, ${shape}`, model, billed, low, high, why },
      ]
    })
    .sort((a, b) => (a.model + a.source < b.model + b.source ? -1 : 1))
}

/** The repository and the name of the test: the whole path is long, and says no more. */
function placeOf(source: string): string {
  const [repository = '', path = ''] = source.split(':')
  const [owner] = repository.split('@')
  return `${owner}: ${path
    .split('/')
    .at(-1)
    ?.replace(/\.ya?ml/, '')
    .slice(0, 80)}`
}
