import type { ReportCause } from '../model/report.ts'
import { counted } from './style.ts'

const whatLabels: Readonly<Record<string, string>> & { tier: string } = {
  text: 'text',
  model: 'model changed',
  output: 'output settings',
  service: 'service changed',
  tier: 'price tier crossed',
  cache: 'cached prefix',
  added: 'new prompt',
  removed: 'removed',
  renamed: 'renamed',
  included: 'included now',
}

/** What was edited, and in how many prompts. */
export function labelOf(cause: ReportCause): string {
  const many = cause.prompts.length > 1 ? `in ${counted(cause.prompts.length, 'prompt')}` : ''
  if (cause.partial) {
    const tier = cause.what.includes('tier') ? [whatLabels.tier] : []
    return [
      cause.what.includes('included') ? 'new include' : 'partial',
      `in ${counted(cause.prompts.length, 'prompt')}`,
      ...tier,
    ].join(', ')
  }
  // The models of a swap stand in the row's name.
  const what = cause.models ? cause.what.filter(one => one !== 'model') : cause.what
  const label = isBreak(cause)
    ? 'cached prefix broken'
    : isTextless(cause)
      ? `${cause.what.includes('added') ? 'new' : 'removed'}, no text itself`
      : what.map(one => whatLabels[one] ?? one).join(', ')
  return [label, many].filter(part => part !== '').join(', ')
}

/** Whether a file that sends nothing itself came or went, such as one that names MCP servers. */
const isTextless = ({ what, tokens }: ReportCause): boolean =>
  what.some(one => one === 'added' || one === 'removed') && tokens.base === 0 && tokens.head === 0

/** Whether nothing but the cached prefix changed, and the cost did not fall. */
const isBreak = ({ what, usdPerThousandCalls: usd }: ReportCause): boolean =>
  what.every(one => one === 'cache') && what.length > 0 && usd !== null && !usd.delta.expected.startsWith('-')

/** Whether nothing but the model changed. */
export function isSwap({ what }: ReportCause): boolean {
  return what.every(one => one === 'model')
}
