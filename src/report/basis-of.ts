import type { Change, Costed } from '../model/change.ts'
import type { Config } from '../model/config.ts'
import type { Floor } from '../model/limits/floors.ts'
import { listInUse } from '../model/list-in-use.ts'
import type { Model } from '../model/model.ts'
import type { Price } from '../model/price.ts'
import type { PriceEdition } from '../model/price-list.ts'
import type { Report } from '../model/report.ts'
import { toDecimal } from '../money/decimal.ts'
import { fingerprintOf } from './fingerprint.ts'

/** What the figures are based on: rules, prices, tokenizers and models. */
export function basisOf({
  config,
  catalogue,
  laterCatalogue,
  freshestOf,
  changes,
  usage,
}: {
  config: Config
  catalogue: PriceEdition
  laterCatalogue?: PriceEdition | undefined
  freshestOf?: ((price: Price) => PriceEdition) | undefined
  changes: readonly Change[]
  usage?: Report['basis']['usage'] | undefined
}): Report['basis'] {
  const tokenizers = new Map<string, Report['basis']['tokenizers'][number]>()
  const models = new Map<string, number>()
  for (const { head } of changes) {
    if (!head) continue
    const { own, model } = head
    const key = own.tokenizer + own.sure.kind
    const known = tokenizers.get(key)
    if (known && known.sure === own.sure) known.prompts++
    else tokenizers.set(key, { name: own.tokenizer, sure: own.sure, prompts: (known?.prompts ?? 0) + 1 })
    models.set(model.asked, (models.get(model.asked) ?? 0) + 1)
  }
  const used = usedIn(changes)
  const builtIn = [...used.prices].filter(({ source }) => source === 'catalogue')
  const overridden = new Set([...used.models].flatMap(({ override }) => override ?? []))
  const side = config.policyFrom === 'head' ? config.head : config.base
  return {
    config: { path: side?.path ?? null, from: config.policyFrom },
    ...approvalsOf(config),
    ...(config.approvals.resetOnPush && { fingerprint: fingerprintOf(changes) }),
    ignoreBelow: floorOf(config.policy.ignoreBelow),
    prices: {
      catalogue: catalogue.name,
      version: catalogue.version,
      asOf: catalogue.asOf,
      ...laterOf(laterCatalogue, builtIn),
      ...confirmedIn(laterCatalogue, freshestOf, builtIn),
      ...listOf(config, used.models),
      overridden: [...overridden],
    },
    ...cachingOf(changes),
    ...(usage && { usage }),
    tokenizers: [...tokenizers.values()].sort((a, b) => b.prompts - a.prompts),
    hidden: hiddenOf(changes),
    models: [...models].map(([name, prompts]) => ({ name, prompts })).sort((a, b) => b.prompts - a.prompts),
  }
}

/** The models and prices of both sides, each once. */
function usedIn(changes: readonly Change[]): { models: Set<Model>; prices: Set<Price> } {
  const used = { models: new Set<Model>(), prices: new Set<Price>() }
  const add = ({ model, price }: Costed) => {
    used.models.add(model)
    if (price) used.prices.add(price)
  }
  for (const { base, head } of changes) {
    if (base) add(base)
    if (head && head !== base) add(head)
  }
  return used
}

/** The later list, where a price of either side is from it. */
function laterOf(later: PriceEdition | undefined, builtIn: readonly Price[]): Pick<Report['basis']['prices'], 'later'> {
  if (!later || !builtIn.some(price => price.later)) return {}
  return { later: toEdition(later) }
}

/** The later list, where it has the same prices: the day of the report's prices is then its day. */
function confirmedIn(
  later: PriceEdition | undefined,
  freshestOf: ((price: Price) => PriceEdition) | undefined,
  builtIn: readonly Price[],
): Pick<Report['basis']['prices'], 'confirmed'> {
  if (!later || builtIn.length === 0 || !builtIn.every(price => freshestOf?.(price) === later)) return {}
  return { confirmed: toEdition(later) }
}

function toEdition({ name, version, asOf }: PriceEdition): NonNullable<Report['basis']['prices']['later']> {
  return { catalogue: name, version, asOf }
}

function listOf(config: Config, models: Iterable<Model>): Pick<Report['basis']['prices'], 'list'> {
  const list = listInUse(config, models)
  return list ? { list } : {}
}

function approvalsOf({ approvals: { allow, ...rules } }: Config): Pick<Report['basis'], 'approvals'> {
  const isDefault = !rules.byAuthor && !rules.byCommitter && !rules.resetOnPush && rules.minApprovers === 1
  if (allow === undefined && isDefault) return {}
  return { approvals: { allow: allow === undefined ? null : [...allow], ...rules } }
}

function cachingOf(changes: readonly Change[]): Pick<Report['basis'], 'caching'> {
  let [prompts, declared, recorded] = [0, 0, 0]
  for (const { head } of changes) {
    if (head) prompts++
    if (head?.cost?.cache === undefined) continue
    if (head.caching?.()?.from === 'usage') recorded++
    else declared++
  }
  return declared + recorded === 0 ? {} : { caching: { declared, ...(recorded > 0 && { recorded }), prompts } }
}

function hiddenOf(changes: readonly Change[]): Report['basis']['hidden'] {
  const hidden = { tokens: 0, estimated: 0 }
  for (const { head } of changes)
    for (const { kind, tokens, off = 0 } of head?.own.parts ?? []) {
      // What a template leaves out of a text is less of that, and nothing hidden.
      if (!hiddenKinds.has(kind) || tokens < 0) continue
      hidden.tokens += tokens
      if (off > 0) hidden.estimated += tokens
    }
  return hidden
}

const hiddenKinds: ReadonlySet<string> = new Set(['framing', 'tool', 'image', 'schema'])

function floorOf({
  tokens,
  usd_per_1k_calls: usdPerThousandCalls,
  usd_per_month: usdPerMonth,
}: Floor): Report['basis']['ignoreBelow'] {
  const decimal = (usd: number) => toDecimal(BigInt(Math.round(usd * 1e12)))
  return {
    tokens,
    usdPerThousandCalls: decimal(usdPerThousandCalls),
    usdPerMonth: usdPerMonth === undefined ? null : decimal(usdPerMonth),
  }
}
