import type { CheckRequest } from '../../judging/check.ts'
import { measureHere } from '../../judging/measure-here.ts'
import { todayOf } from '../../model/day.ts'
import { Problem } from '../../model/problem.ts'
import { policyAccess } from '../../policies/policy-reader.ts'
import { columns } from '../../renderers/terminal/columns.ts'
import { grouped, usdDigits } from '../../report/figures.ts'
import { safeLog } from '../../report/safe.ts'
import { counted, placeSuffix } from '../../report/style.ts'
import { checkedFolder } from '../checked-folder.ts'
import type { Io } from '../command.ts'
import { writeOut } from '../write-out.ts'
import { cardJson } from './card-json.ts'
import { type ModelRow, modelRows } from './model-rows.ts'

interface Asked {
  format: 'terminal' | 'json' | undefined
  output: string | undefined
  retiring: boolean
}

/** Lists the models of the work tree. Returns 1 where `retiring` is asked and one of them goes. */
export async function showModels(
  flags: CheckRequest['config'],
  { format, output, retiring }: Asked,
  io: Io,
): Promise<number> {
  const { cwd, file } = await checkedFolder(io.cwd, flags.file)
  const { config, changes } = await measureHere(cwd, { ...flags, file, policies: policyAccess(io.env) })
  if (changes.length === 0)
    throw new Problem('there is no prompt here, and no model to list.', {
      remedy: 'Run it where prompts are, or say which files are prompts: promptcost models --prompts "prompts/**"',
    })
  const rows = modelRows(changes, config, io.today ?? todayOf(io.env))
  const json = () => `${JSON.stringify({ version: 1, models: rows.map(rowJson) }, null, 2)}\n`
  await writeOut(format === 'json' ? json() : text(rows), output, io, 'the list')
  return retiring && rows.some(({ retiresIn }) => retiresIn !== undefined) ? 1 : 0
}

/** A model as several services retires once. */
function goingText({ card: { asked, retires }, retiresIn }: ModelRow): string[] {
  if (retiresIn === undefined || !retires) return []
  const goes = `${retiresIn <= 0 ? 'was retired on' : 'retires on'} ${retires.day}`
  return [`${safeLog(asked)} ${goes}, according to ${safeLog(retires.source)}.`]
}

function text(rows: readonly ModelRow[]): string {
  const prompts = rows.reduce((sum, row) => sum + row.prompts.length, 0)
  const head = ['model', 'prompts', 'named in', 'tokenizer', 'window', 'input', 'output', 'prices of']
  const table = columns([head, ...rows.map(cells)], 'lrllrrrl', '')
  const going = new Set(rows.flatMap(goingText))
  const lines = [
    `${counted(rows.length, 'model')} of ${counted(prompts, 'prompt')}; input and output in USD per 1M tokens`,
    '',
    ...table,
  ]
  return `${[...lines, ...(going.size > 0 ? ['', ...going] : [])].join('\n')}\n`
}

function cells({ card, service = 'standard', prompts, places }: ModelRow): string[] {
  const { asked, model, isExact, services, from } = card
  const price = services.find(each => each.service === service)?.price.tiers[0]?.rates
  const usd = (rate: bigint | undefined) =>
    rate === undefined ? 'n/a' : usdDigits(rate * 1_000_000n, 6).replace(/(\.\d\d\d*?)0+$/, '$1')
  const [first] = places
  const more = places.length > 1 ? `, ${places.length - 1} more` : ''
  return [
    `${safeLog(asked)}${service === 'standard' ? '' : ` (${service})`}`,
    grouped(prompts.length),
    first ? `${safeLog(first.path)}${placeSuffix(first)}${more}` : 'nowhere: the default',
    `${model.tokenizer}${isExact ? '' : ', estimated'}`,
    model.contextWindow === undefined ? '' : grouped(model.contextWindow),
    usd(price?.input),
    usd(price?.output),
    from?.also?.asOf ?? from?.asOf ?? '',
  ]
}

function rowJson({ card, service, prompts, places, retiresIn }: ModelRow) {
  return {
    ...cardJson(card),
    service: service ?? 'standard',
    prompts,
    places,
    retiring: retiresIn !== undefined,
  }
}
