import type { Change } from '../../model/change.ts'
import type { TokenizerName } from '../../model/model.ts'
import { createMeasure } from '../../tokens/measure.ts'
import type { Counted } from '../../usage/reconcile/reconcile.ts'

/** Tokenizers that may have been meant, where another counted. */
const tokenizers: readonly TokenizerName[] = ['o200k_base', 'cl100k_base', 'claude-3', 'claude-4.7', 'claude-5']

const textKinds: ReadonlySet<string> = new Set(['text', 'partial', 'slot'])

/** What a prompt of the checkout was counted as; undefined for one that is gone. */
export function countedOf(change: Change): Counted | undefined {
  const { head, id, workload } = change
  if (!head) return undefined
  const { prompt, model, own } = head
  const kinds = new Map<string, number>()
  const slotTokens = new Map<string, number>()
  for (const { kind, name, tokens } of own.parts) {
    kinds.set(kind, (kinds.get(kind) ?? 0) + tokens)
    if (kind === 'slot' && name !== undefined) slotTokens.set(name, (slotTokens.get(name) ?? 0) + tokens)
  }
  return {
    id,
    model: model.asked,
    tokens: own.total.expected,
    off: own.off,
    isExact: own.sure.kind === 'exact' && own.off === 0,
    kinds,
    slots: prompt.slots
      // An expression that is no plain name may quote the prompt.
      .filter(({ name }) => /^[\w.$-]{1,64}$/.test(name))
      .map(({ name, from }) => ({ name, tokens: slotTokens.get(name) ?? 0, declared: from !== 'undeclared' })),
    declaredCalls: workload.callsPerMonth,
    get others() {
      const measure = createMeasure()
      return tokenizers
        .filter(name => name !== model.tokenizer)
        .map(tokenizer => ({
          tokenizer,
          tokens: measure(prompt, { ...model, tokenizer })
            .parts.filter(({ kind }) => textKinds.has(kind))
            .reduce((sum, { tokens }) => sum + tokens, 0),
        }))
    },
  }
}
