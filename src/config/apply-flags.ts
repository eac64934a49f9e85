import type { Policy, Thresholds } from '../model/config.ts'
import type { Finding } from '../model/finding.ts'
import { Problem } from '../model/problem.ts'
import type { ConfigFlags } from './config-flags.ts'
import { globTrouble } from './globs.ts'
import { amountText } from './rules.ts'
import { percentOf } from './to-facts.ts'

const nameOf = (flag: string, { where }: ConfigFlags): string =>
  where === 'input' ? `the input "${flag}"` : `--${flag}`

/** Throws a Problem where a flag has a value that it cannot have. */
export function checkFlags(flags: ConfigFlags): void {
  const { failAbove, enforce, model, prompts } = flags
  if (failAbove !== undefined && !/^\d{1,6}(\.\d{1,6})?%$/.test(failAbove.trim())) {
    const bare = /^\d{1,6}(\.\d{1,6})?$/.test(failAbove.trim()) ? `${failAbove.trim()}%` : '20%'
    throw new Problem(`${nameOf('fail-above', flags)} must be a percentage.`, { remedy: `Write ${bare}.` })
  }
  if (enforce !== undefined && enforce !== 'fail' && enforce !== 'report') {
    throw new Problem(`${nameOf('enforce', flags)} must be "fail" or "report".`)
  }
  if (model?.trim() === '')
    throw new Problem(`${nameOf('model', flags)} names no model.`, { remedy: 'Name one, such as gpt-5-mini.' })
  if (prompts && prompts.length === 0)
    throw new Problem(`${nameOf('prompts', flags)} names no files.`, { remedy: 'Write a glob such as prompts/**.' })
  for (const glob of prompts ?? []) {
    const [what, remedy] = globTrouble(glob)?.split('\n') ?? []
    if (what) throw new Problem(`${nameOf('prompts', flags)} ${what}`, remedy ? { remedy } : {})
  }
}

/** Throws a Problem where flags say what the config is there to say. */
export function refuseBesideConfig(flags: ConfigFlags, path: string): void {
  const given = (['model', 'prompts'] as const).find(flag => flags[flag] !== undefined)
  if (!given) return
  const instead =
    given === 'model' ? 'Write it as defaults.model in the config' : 'Write the globs under prompts in the config'
  throw new Problem(`${nameOf(given, flags)} cannot stand beside a config, and there is ${path}.`, {
    where: { path },
    remedy: `${instead}, or leave it out.`,
  })
}

/** The policy with the flags over it. `tightenOnly` is for a base's config: what would loosen it is ignored, with a finding. */
export function applyFlags(
  policy: Policy,
  flags: ConfigFlags,
  tightenOnly: boolean,
): { policy: Policy; findings: Finding[] } {
  const findings: Finding[] = []
  let flagged = policy
  if (flags.failAbove !== undefined) {
    const percent = percentOf(flags.failAbove)
    const kept = new Set<string>()
    const fails = (limits: Thresholds, scope: string): Thresholds => ({
      ...limits,
      ...tightened(limits, percent, scope, tightenOnly, kept),
    })
    flagged = {
      ...flagged,
      eachPrompt: { ...policy.eachPrompt, fail: fails(policy.eachPrompt.fail, 'each_prompt') },
      allPrompts: { ...policy.allPrompts, fail: fails(policy.allPrompts.fail, 'all_prompts') },
    }
    if (kept.size > 0) findings.push(ignored('fail-above', flags.failAbove.trim(), [...kept].join(', '), flags))
  }
  if (flags.enforce !== undefined && flags.enforce !== policy.enforce) {
    if (tightenOnly && flags.enforce === 'report') findings.push(ignored('enforce', 'report', policy.enforce, flags))
    else flagged = { ...flagged, enforce: flags.enforce }
  }
  return { policy: flagged, findings }
}

const ignored = (flag: string, given: string, kept: string, flags: ConfigFlags): Finding => ({
  kind: 'flag-ignored',
  severity: 'info',
  flag: nameOf(flag, flags),
  given,
  kept,
})

/** The growth limits at the flag's percentage. A limit in tokens cannot be compared with it, so it stays. */
function tightened(
  limits: Thresholds,
  percent: number,
  scope: string,
  tightenOnly: boolean,
  kept: Set<string>,
): Pick<Thresholds, 'tokens' | 'usd'> {
  const { tokens, usd } = limits
  const stays = (limit: Thresholds['tokens']): boolean =>
    tightenOnly && limit !== undefined && !('percent' in limit && limit.percent >= percent)
  if (stays(tokens) && tokens) kept.add(`${scope} tokens ${amountText(tokens)}`)
  if (stays(usd) && usd) kept.add(`${scope} usd ${amountText(usd)}`)
  return { tokens: stays(tokens) ? tokens : { percent }, usd: stays(usd) ? usd : { percent } }
}
