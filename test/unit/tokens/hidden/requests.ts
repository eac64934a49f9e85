import type { Measurement, Part } from '../../../../src/model/measurement.ts'
import type { Model, TokenizerName } from '../../../../src/model/model.ts'
import type { Message, Prompt, Run } from '../../../../src/model/prompt.ts'
import { measure } from '../../../../src/tokens/measure.ts'

const at = { path: 'a.json' }

export function modelOf(id: string, tokenizer: TokenizerName): Model {
  return { asked: id, id, from: 'file', at: undefined, tokenizer, contextWindow: undefined, match: 'exact' }
}

export function said(role: string, text: string, more: Partial<Message> = {}): Message {
  const runs: Run[] = [{ kind: 'text', at, text }]
  return { role, runs: { low: runs, expected: runs, high: runs }, ...more }
}

export function promptOf(messages: Message[], more: Partial<Prompt> = {}): Prompt {
  const sources = [{ path: 'a.json', id: '0' }]
  return {
    id: 'a.json',
    declared: false,
    at,
    model: undefined,
    messages,
    settings: {},
    slots: [],
    unsent: 0,
    sources,
    ...more,
  }
}

export function measured(prompt: Prompt, model: Model): Measurement {
  const pair = {
    id: 'a',
    state: 'added' as const,
    base: undefined,
    head: { prompt, model },
    owner: undefined,
    tags: [],
  }
  const [one] = measure([{ ...pair, workload: { callsPerMonth: undefined, outputTokens: undefined } }])
  if (!one?.head) throw new Error('not measured')
  return one.head.own
}

export function ofKind(kind: Part['kind'], { parts }: Measurement): Part[] {
  return parts.filter(part => part.kind === kind)
}
