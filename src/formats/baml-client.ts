import type { Prompt } from '../model/prompt.ts'
import { type BamlBlock, type BamlField, fieldsIn, stringOf } from './baml-scan.ts'

/** Clients that hand over to others, one within another. */
const MOST_HOPS = 5

/** What a function's `client` says of the request: its model, with the block that says so, and its limits. */
export interface Client {
  asked: string | undefined
  /** Where the model is named: an offset in the file of the last of `blocks`, and in the function's own where there is none. */
  at: number
  /** The clients on the way to the model. */
  blocks: readonly BamlBlock[]
  settings: Prompt['settings']
}

/**
 * The client of a function: `openai/gpt-4o` as it is, or a `client<llm>` by its name. Of those that fall back to others, or take turns, the
 * first is counted. A model that the environment names is none.
 */
export function clientOf({ value, valueAt }: BamlField, clients: (name: string) => BamlBlock | undefined): Client {
  let name = nameIn(value)
  let at = valueAt
  const blocks: BamlBlock[] = []
  for (let hops = 0; hops < MOST_HOPS; hops++) {
    const next = clients(name ?? '')
    if (!next) break
    blocks.push(next)
    const fields = fieldsIn(next.body)
    const options = fields.find(({ key }) => key === 'options')
    const inner = options ? fieldsIn(options.value.trim().slice(1, -1)) : []
    const option = (key: string) => inner.find(each => each.key === key)
    const strategy = option('strategy')
    const model = option('model') ?? option('model_id') ?? option('deployment_id')
    at = next.bodyAt + (options?.valueAt ?? 0)
    if (!strategy) return { asked: model && nameIn(model.value), at, blocks, settings: settingsOf(inner) }
    name = /[\w./-]+/.exec(strategy.value)?.[0]
  }
  const isModel = name?.includes('/') === true
  return { asked: isModel ? name : undefined, at, blocks, settings: {} }
}

/** The clients that one falls back to, and how often it tries: each may be a call more. */
export function attemptsOf({ body }: BamlBlock): { key: string; value: string }[] {
  const fields = fieldsIn(body)
  const options = fields.find(({ key }) => key === 'options')
  const inner = options ? fieldsIn(options.value.trim().slice(1, -1)) : []
  const said = [...fields, ...inner].filter(({ key }) => key === 'strategy' || key === 'retry_policy')
  return said.map(({ key, value }) => ({ key, value: (value.match(/[\w./-]+/g) ?? []).join(' ').slice(0, 200) }))
}

function nameIn(value: string): string | undefined {
  const name = stringOf(value) ?? /^[\w./:-]+/.exec(value.trim())?.[0]
  return name === undefined || name.startsWith('env.') ? undefined : name.slice(0, 200)
}

function settingsOf(options: readonly BamlField[]): Prompt['settings'] {
  const most = options.find(({ key }) => /^(?:max_tokens|max_completion_tokens|max_output_tokens)$/.test(key))
  const tokens = Number(most?.value.trim())
  return Number.isSafeInteger(tokens) && tokens > 0 ? { maxOutput: tokens } : {}
}
