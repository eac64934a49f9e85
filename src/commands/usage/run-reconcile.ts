import { columns } from '../../renderers/terminal/columns.ts'
import { grouped, signed } from '../../report/figures.ts'
import { safeLog } from '../../report/safe.ts'
import { counted, listed, plainStyle } from '../../report/style.ts'
import { workloadsFrom } from '../../usage/file/workload-from.ts'
import { type Reason, type Reconciled, reconcile } from '../../usage/reconcile/reconcile.ts'
import type { Given, Io } from '../command.ts'
import { writeOut } from '../write-out.ts'
import { countedOf } from './counted-of.ts'
import { readGroups } from './read-groups.ts'
import { recordsHere } from './records-here.ts'
import type { shapeOptions } from './shape-options.ts'

type Options = Given<typeof shapeOptions>['options'] & {
  format: 'terminal' | 'json' | undefined
  output: string | undefined
  config: string | undefined
}

interface Outcome {
  prompts: Reconciled[]
  /** Recorded names that no prompt has. */
  unknown: { name: string; calls: number }[]
  /** Prompts that no record is of. */
  unused: string[]
  /** How far billed input of prompts that are estimated lies from the count, in per cent: the band that the records support. */
  band: number | undefined
}

export async function runReconcile(
  { arguments: { sources }, options }: { arguments: { sources: readonly string[] }; options: Options },
  io: Io,
): Promise<number> {
  const here = await recordsHere(io, options.config)
  const { groups, usage } = await readGroups(sources, options, here, io)
  const recorded = workloadsFrom(usage)
  const known = here.changes.flatMap(change => countedOf(change) ?? [])
  const prompts = known.flatMap(each => {
    const own = groups.filter(({ prompt }) => prompt === each.id)
    return reconcile(each, own, recorded.get(each.id)?.callsPerMonth, here.isSameModel) ?? []
  })
  const ids = new Set(known.map(({ id }) => id))
  const unknown = new Map<string, number>()
  for (const { prompt = '(no name)', calls } of groups)
    if (!ids.has(prompt)) unknown.set(prompt, (unknown.get(prompt) ?? 0) + calls)
  const outcome: Outcome = {
    prompts: prompts.sort(
      (a, b) => Math.abs(b.difference.percent) - Math.abs(a.difference.percent) || (a.id < b.id ? -1 : 1),
    ),
    unknown: [...unknown]
      .map(([name, calls]) => ({ name, calls }))
      .sort((a, b) => b.calls - a.calls || (a.name < b.name ? -1 : 1)),
    unused: [...ids].filter(id => !groups.some(({ prompt }) => prompt === id)).sort(),
    band: bandOf(prompts),
  }
  const shown =
    options.format === 'json'
      ? `${JSON.stringify({ version: 1, ...outcome }, null, 2)}\n`
      : text(outcome, here.config.head?.usage !== undefined)
  await writeOut(shown, options.output, io, 'the result')
  return 0
}

/** The largest difference of 95 in 100 prompts that are estimates and have no other reason to differ. */
function bandOf(prompts: readonly Reconciled[]): number | undefined {
  const off = prompts
    .filter(({ isExact, reasons }) => !isExact && reasons.length === 0)
    .map(({ difference }) => Math.abs(difference.percent))
    .sort((a, b) => a - b)
  return off.length < 5 ? undefined : off[Math.ceil(0.95 * off.length) - 1]
}

function text({ prompts, unknown, unused, band }: Outcome, isInUse: boolean): string {
  const rows = prompts.map(({ id, calls, counted, billed, difference, cachedShare, isExact }) => [
    safeLog(id),
    grouped(calls),
    `${isExact ? '' : '~'}${grouped(counted)}`,
    grouped(billed.p50),
    grouped(billed.p95),
    `${signed(difference.p50)} (${difference.percent > 0 ? '+' : ''}${difference.percent.toFixed(1)}%)`,
    signed(difference.p95),
    `${(100 * cachedShare).toFixed(0)}%`,
  ])
  const head = ['prompt', 'calls', 'counted', 'billed p50', 'p95', 'difference p50', 'p95', 'cached']
  const lines =
    prompts.length === 0
      ? ['No prompt here has recorded calls with token counts.']
      : columns([head, ...rows], 'lrrrrrrr', '')
  const said = prompts.flatMap(prompt => [
    ...prompt.reasons.map(reason => `${safeLog(prompt.id)}: ${reasonText(reason)}`),
    ...(prompt.volume
      ? [
          `${safeLog(prompt.id)}: recorded at ${counted(prompt.volume.recorded, 'call')} a month, declared ${grouped(prompt.volume.declared)}. ${isInUse ? 'The usage file counts: remove calls_per_month.' : 'Correct the declared volume, or use a usage file.'}`,
        ]
      : []),
  ])
  const settled = prompts.filter(prompt => prompt.settled !== undefined)
  const rest = [
    ...(unknown.length > 0
      ? [
          `In use and in no file: ${unknown
            .slice(0, 10)
            .map(({ name, calls }) => `${safeLog(name)} (${counted(calls, 'call')})`)
            .join(', ')}${unknown.length > 10 ? ` and ${unknown.length - 10} more` : ''}.`,
        ]
      : []),
    ...(unused.length > 0 ? [`Never used in these records: ${listed(unused, plainStyle, 10)}.`] : []),
    ...(settled.length > 0
      ? [
          `Estimates whose exact count is known, as every call was billed the same: ${settled
            .slice(0, 10)
            .map(
              ({ id, counted: here, settled: billed = 0 }) =>
                `${safeLog(id)} ${grouped(billed)} tokens (~${grouped(here)})`,
            )
            .join(', ')}${settled.length > 10 ? ` and ${settled.length - 10} more` : ''}.`,
        ]
      : []),
    ...(band === undefined
      ? []
      : [
          `Of the estimates without another reason to differ, 95 in 100 are within ${band.toFixed(1)}% of what was billed.`,
        ]),
  ]
  const blocks = [lines, said, rest].filter(block => block.length > 0).map(block => block.join('\n'))
  return `${blocks.join('\n\n')}\n`
}

function reasonText(reason: Reason): string {
  switch (reason.kind) {
    case 'slot':
      return `the slot ${safeLog(reason.slot)} counts as ${counted(reason.counted, 'token')}; records say ${grouped(reason.declare)}. Declare slots: { ${safeLog(reason.slot)}: { tokens: ${reason.declare} } }`
    case 'undeclared-slots':
      return `${listed(reason.slots, plainStyle)} ${reason.slots.length === 1 ? 'is' : 'are'} undeclared, and ${reason.slots.length === 1 ? 'takes' : 'take'} ${counted(reason.tokens, 'token')} in a median call${reason.slots.length === 1 ? `. Declare slots: { ${safeLog(reason.slots[0] ?? '')}: { tokens: ${reason.tokens} } }` : ' together. Declare them under slots.'}`
    case 'not-in-file':
      return `every call has ${counted(reason.tokens, 'token')} more than the file: a tool list, a system text or an image that is added in code.`
    case 'shorter':
      return `a median call has ${counted(reason.tokens, 'token')} fewer than the file: the file has grown since most of these calls, or only a part of it is sent. Use records from after its last change.`
    case 'varying':
      return `calls differ by ${grouped(reason.median)} tokens from the count at the median and ${grouped(reason.p95)} at the 95th percentile: history, retrieved text or images that no slot declares.`
    case 'tokenizer':
      return `what was billed fits the tokenizer ${reason.tokenizer}. Check the model of the prompt, or map its name under models.`
    case 'model':
      return `records are of ${listed(reason.recorded, plainStyle)}, which is not the model that is configured.`
  }
}
