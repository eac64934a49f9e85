import type { Change, Costed } from '../model/change.ts'
import type { Finding } from '../model/finding.ts'
import type { Modifier, Settings } from '../model/settings.ts'
import { groupBy } from './group-by.ts'

/** Settings that change the output, at a cost that only production shows. */
export function settingsNotes(change: Change): Finding[] {
  if (!change.base || !change.head || change.base === change.head) return []
  const { id: prompt } = change
  const at = change.head.prompt.at
  const from = change.base.prompt.settings
  const to = change.head.prompt.settings
  const findings = outputNotes(change, from, to)
  if (!isOpenModel(change.base) && isOpenModel(change.head, change.base))
    findings.push({ kind: 'model-open', severity: 'warn', at, prompt, model: change.head.model.asked })
  if (from.effort !== to.effort) {
    findings.push({ kind: 'effort', severity: 'warn', at, prompt, ...defined({ base: from.effort, head: to.effort }) })
  }
  const agents = newlyAlways(change.base.prompt.agents, change.head.prompt.agents)
  if (agents.length > 0) findings.push({ kind: 'sent-always', severity: 'warn', at, prompt, agents })
  return findings
}

const ALWAYS = '-session'

/** Coding agents that send with every request what they sent on demand. */
function newlyAlways(before: readonly string[] = [], now: readonly string[] = []): string[] {
  return now.flatMap(tag => {
    const agent = tag.endsWith(ALWAYS) ? tag.slice(0, -ALWAYS.length) : undefined
    return agent !== undefined && before.includes(`${agent}-on-demand`) ? [agent] : []
  })
}

/** Whether the model of a prompt is open: a value at run time decides, or its file names none and did at the base. */
function isOpenModel({ prompt: { model } }: Costed, base?: Costed): boolean {
  return model ? model.open === true : base?.prompt.model !== undefined
}

/**
 * Output that a request allows beyond what is declared, which no amount includes: a higher cap or none, and where nothing is declared
 * more answers as well. Less is no more than news.
 */
function outputNotes(change: Change, from: Settings, to: Settings): Finding[] {
  const { outputTokens: declared } = change.workload
  const isPriced = declared !== undefined
  const n = isPriced || (from.n ?? 1) === (to.n ?? 1) ? undefined : { base: from.n ?? 1, head: to.n ?? 1 }
  const [before, now] = [capOf(from), capOf(to)]
  const isMore = now > before || (n !== undefined && n.head > n.base)
  if (!n && (before === now || (isPriced && (!isMore || now <= declared)))) return []
  return [
    {
      kind: 'output-cap',
      severity: isMore ? 'warn' : 'info',
      at: change.head?.prompt.at,
      prompt: change.id,
      ...defined({ base: from.maxOutput, head: to.maxOutput }),
      ...(isPriced && { declared: Math.round(declared) }),
      ...(n && { n }),
      ...atCap(change),
    },
  ]
}

const capOf = ({ maxOutput }: Settings): number => maxOutput ?? Number.POSITIVE_INFINITY

/** Fields that change the price, where the change adds, alters or removes one. */
export function modifierNotes({ id: prompt, base, head }: Change): Finding[] {
  if (!head) return []
  const [before, after] = [base, head].map(side =>
    gathered([...(side?.prompt.settings.modifiers ?? []), ...variantOf(side)]),
  )
  // A service with a price is in the amounts, and one without is reported as unpriced.
  const isPriced = base === undefined || (base.price !== undefined && head.price !== undefined)
  const keys = [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])]
  return keys.flatMap((key): Finding[] => {
    const [from, to] = [before?.get(key), after?.get(key)]
    const isSame = from?.value === to?.value
    if ((isSame && from?.digest === to?.digest) || (isService(key) && isPriced && !isOpen(to))) return []
    // A tool whose definition is a prompt of its own is news only where the request comes to have it or loses it.
    if (!base && to?.counted) return []
    const at = to?.at ?? head.prompt.at
    const [was, is] = isSame ? [toldApart(from, to), toldApart(to, from)] : [from?.value, to?.value]
    const values = defined({ base: was, head: is })
    // A server that a file names no more adds nothing; any other field may be set where nobody looks now.
    const isLess = key === 'mcpServers' && !isSame && isAmong(is, was) && isAmong(to?.digest, from?.digest)
    const severity = isLess ? 'info' : 'warn'
    return [{ kind: 'price-modifier', severity, at, prompt, key, ...values }]
  })
}

/** Whether all words of one value are among those of the other. */
function isAmong(one = '', other = ''): boolean {
  const known = new Set(other.split(' '))
  return one.split(' ').every(each => each === '' || known.has(each))
}

/** A value that is the same on both sides, with the digests of what is not. */
function toldApart(one: Modifier | undefined, other: Modifier | undefined): string | undefined {
  const known = new Set(other?.digest?.split(' '))
  const digests = one?.digest?.split(' ').filter(each => !known.has(each)) ?? []
  return digests.length === 0 ? one?.value : `${one?.value} (${digests.slice(0, 3).join(' ')})`
}

/** Models that search the web by themselves: what they find is billed as input, or has a fee. */
const SEARCHES = /(?:^|[/:])(?:compound(?:-beta|-mini)*$|sonar|gpt-[\w.-]*search|o\d[\w-]*deep-research)/i

/** What a router does for a model's name with such an end: it searches the web, or chooses the provider by another measure. */
function variantOf(side: Costed | undefined): Modifier[] {
  if (side && SEARCHES.test(side.model.asked)) return [{ key: 'model', value: 'searches', at: side.prompt.at }]
  const end = /:(?:online|nitro|floor|exacto|extended|thinking)$/.exec(side?.model.asked ?? '')?.[0]
  return side === undefined || end === undefined ? [] : [{ key: 'model', value: end.slice(1), at: side.prompt.at }]
}

/** Which service `auto` is, the account decides. */
const isOpen = (modifier: Modifier | undefined): boolean => /^(?:service_tier_)?auto$/i.test(modifier?.value ?? '')

const isService = (key: string): boolean => /^(?:service_?tier|speed|inference_geo)$/i.test(key)

/** Fields by their key; several of one key, such as hosted tools, are one. */
function gathered(modifiers: readonly Modifier[]): Map<string, Modifier> {
  const byKey = groupBy(modifiers, ({ key }) => key)
  return new Map(
    [...byKey].flatMap(([key, [first, ...others]]) => {
      const value = [first, ...others].map(one => one?.value).join(' ')
      const counted = others.every(one => one.counted) ? first?.counted : undefined
      const digest = [first, ...others].flatMap(one => one?.digest ?? []).join(' ')
      return first ? [[key, { ...first, value, counted, ...(digest && { digest }) }] as const] : []
    }),
  )
}

/** What output would cost more at most, per 1,000 calls, were every completion as long as it may be. */
function atCap({ base, head }: Change): { usdPerThousandCalls?: string } {
  const [before, after] = [base, head].map(side => {
    const rate = side?.price?.tiers[0]?.rates.output
    const { maxOutput, n = 1 } = side?.prompt.settings ?? {}
    return rate === undefined || maxOutput === undefined ? undefined : rate * BigInt(maxOutput) * BigInt(n) * 1000n
  })
  if (before === undefined || after === undefined) return {}
  return { usdPerThousandCalls: (Number(after - before) / 1e12).toFixed(6) }
}

function defined<T>(values: { base: T | undefined; head: T | undefined }): { base?: T; head?: T } {
  return {
    ...(values.base !== undefined && { base: values.base }),
    ...(values.head !== undefined && { head: values.head }),
  }
}
