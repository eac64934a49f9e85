import type { Report, ReportChange } from '../../model/report.ts'
import { isBroken } from '../../report/describe-limit.ts'
import { safeText, whole } from '../../report/safe.ts'

/** The metrics of one name: what is measured, with its labels. A value that is unknown is left out. */
interface Family {
  name: string
  help: string
  samples: { prompt?: string; value: string | number | undefined }[]
}

/** GitLab lists every sample in a merge request. */
const mostPrompts = 1_000

/**
 * OpenMetrics text with the figures of the head, as GitLab compares a merge request's with those of the branch that it goes to. With
 * more than a thousand prompts the totals stand alone.
 */
export function renderMetrics(report: Report): string {
  const families = [...totals(report), ...perPrompt(report)]
  return `${families.filter(hasValue).map(written).join('')}# EOF\n`
}

function totals({ totals, findings }: Report): Family[] {
  const { prompts, tokens, usdPerThousandCalls, usdPerMonth } = totals
  const one = (name: string, help: string, value: string | number | undefined): Family => ({
    name,
    help,
    samples: [{ value }],
  })
  return [
    one('promptcost_prompts', 'Prompts.', prompts.head),
    one('promptcost_tokens', 'Input tokens per call, summed over prompts.', tokens.head),
    one(
      'promptcost_usd_per_1000_calls',
      'USD for 1,000 calls of each prompt that has a price.',
      usdPerThousandCalls?.head,
    ),
    one('promptcost_usd_per_month', 'USD per month of the prompts whose call volume is known.', usdPerMonth?.head),
    one(
      'promptcost_limits_broken',
      'Limits that are broken.',
      findings.filter(finding => finding.kind === 'limit' && isBroken(finding)).length,
    ),
  ]
}

function perPrompt({ changes }: Report): Family[] {
  const heads = changes.filter(({ head }) => head !== null)
  if (heads.length > mostPrompts) return []
  const each = (name: string, help: string, value: (change: ReportChange) => string | number | undefined): Family => ({
    name,
    help,
    samples: heads.map(change => ({ prompt: change.id, value: value(change) })),
  })
  return [
    each('promptcost_prompt_tokens', 'Input tokens per call of a prompt.', ({ tokens }) => tokens.head),
    each(
      'promptcost_prompt_usd_per_1000_calls',
      'USD for 1,000 calls of a prompt.',
      change => change.usdPerThousandCalls?.head,
    ),
    each('promptcost_prompt_usd_per_month', 'USD per month of a prompt.', change => change.usdPerMonth?.head),
  ]
}

function hasValue({ samples }: Family): boolean {
  return samples.some(({ value }) => value !== undefined)
}

function written({ name, help, samples }: Family): string {
  const lines = samples.flatMap(({ prompt, value }) =>
    value === undefined ? [] : `${name}${prompt === undefined ? '' : `{prompt="${label(prompt)}"}`} ${value}\n`,
  )
  return `# TYPE ${name} gauge\n# HELP ${name} ${help}\n${lines.join('')}`
}

/**
 * GitLab cuts a line at `#` and splits the rest as a shell does, so that `#` must not occur; backslashes and quotes are escaped as
 * OpenMetrics has it. Names stay different where they were.
 */
function label(name: string): string {
  const inert = safeText(name, whole)
  return inert.replace(/[%#]/g, encodeURIComponent).replace(/[\\"]/g, '\\$&')
}
