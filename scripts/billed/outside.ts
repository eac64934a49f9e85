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

/** What is known of recordings outside the range, by who billed them, their model and the file that they are in. */
const WHY: [of: RegExp, why: string][] = [
  [/^vertex |google_cloud/, 'Vertex AI, which a request does not name'],
  [/compound/, 'a model that reads what it finds on the web'],
  [/with_preset/, 'a system prompt that the router keeps'],
  [/native_options/, "answered by another model of the request's `models`"],
  [/cache_bedrock_real_api|metrics\/test_prompt_cache/, 'the figure leaves out what the cache held'],
  [/^groq .*test_extra_headers/, '12 tokens more than other requests to the same model'],
  [/^openrouter .*cache_messages/, '1 token more, which Anthropic itself does not bill'],
  [/granite/, 'images for a model that publishes no formula'],
  [/response_format_param|native_output_uses_json/, 'this server sends instructions for JSON, others do not'],
  [/opt-125m/, 'a model without a chat template, with that of its server'],
  [/gpt-3\.5-turbo .*test_chat_streaming/, 'made-up figures'],
  [
    /test_(?:anthropic_(?:prompted_output|text_output_function|tool_output)|multiple_parallel)/,
    'the tool prompt before it grew',
  ],
  [/gpt-4o .*test_(?:image_as_binary|openai_responses_)/, 'the first weeks of Responses'],
  [/gpt-5 .*test_openai_(?:previous_response_id|responses_verbosity)/, 'made-up figures: 10 tokens in, 1 out in both'],
  [/openlitt?|litellm/i, 'made-up figures of the test'],
  [/session_id_not_overwritten/, 'answered by a newer model under the name, as it thought'],
  [/replaces_previous_system_messages_by_default/, 'a word of the answer was replaced by a longer one for publication'],
  [/without_extension/, 'an image by address'],
  [/search-preview/, 'a model that searches, whose frame nobody gives'],
  [/usage_limit/, 'the same request in both, 1 token more than others'],
  [/reasoning_effort/, 'the frame does not say the effort'],
  [/claude-2/, 'an earlier vocabulary'],
  [/gemini-2\.0/, "a schema or history in one SDK's own form"],
]

/** Whose recordings are shown: the three makers', and those of the classes of others in which too many are outside. */
const SHOWN = /^(?:openai|anthropic|google|groq|openrouter|other)$/

/** Recordings outside the range, so that a reader sees what contradicts what. */
export function outsideOf(recordings: readonly Recording[], counted: ReadonlyMap<string, Counted>): Outside[] {
  return recordings
    .filter(({ provider }) => SHOWN.test(provider))
    .flatMap((recording): Outside[] => {
      const { key, source, provider, api, model, class: shape } = recording
      const billed = recording.usage.input
      const found = counted.get(key)
      if (found && found.low <= billed && billed <= found.high) return []
      const { low, high } = found ?? { low: 0, high: 0 }
      const why = whyOutside(recording) ?? ''
      return [
        {
          source: placeOf(source),
          shape: `${byOf(provider)}${api.replace('openai-', '')}, ${shape}`,
          model,
          billed,
          low,
          high,
          why,
        },
      ]
    })
    .sort((a, b) => (a.model + a.source < b.model + b.source ? -1 : 1))
}

/** What is known of a recording outside the range; undefined where nothing is. */
export function whyOutside({ provider, model, source }: Recording): string | undefined {
  return WHY.find(([of]) => of.test(`${provider} ${model} ${source}`))?.[1]
}

/** Who billed a request, where its interface does not say it. */
function byOf(provider: string): string {
  return /^(?:openai|anthropic|google)$/.test(provider) ? '' : `${provider} `
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
