import type { Policy } from '../model/config.ts'
import type { Finding } from '../model/finding.ts'
import { limitOf } from '../model/limits/limits.ts'
import { either, keyOf, type Limits, rulesFrom } from '../model/limits/rules.ts'
import { scopeOf } from '../model/limits/scopes.ts'
import { Problem } from '../model/problem.ts'
import { amountText } from './amount-text.ts'
import type { ConfigFlags } from './config-flags.ts'
import { globTrouble } from './glob-trouble.ts'
import { percentOf } from './to-facts.ts'

const nameOf = (flag: string, { where }: ConfigFlags): string =>
  where === 'input' ? `the input "${flag}"` : `--${flag}`

const refusal = (what: string, remedy?: string) =>
  new Problem(what, { mustFail: true, ...(remedy !== undefined && { remedy }) })

/** Throws a Problem where a flag has a value that it cannot have. */
export function checkFlags(flags: ConfigFlags): void {
  const { failAbove, enforce, model, prompts } = flags
  if (failAbove !== undefined && !/^\d{1,6}(\.\d{1,6})?%$/.test(failAbove.trim())) {
    const bare = /^\d{1,6}(\.\d{1,6})?$/.test(failAbove.trim()) ? `${failAbove.trim()}%` : '20%'
    throw refusal(`${nameOf('fail-above', flags)} must be a percentage.`, `Write ${bare}.`)
  }
  if (enforce !== undefined && enforce !== 'fail' && enforce !== 'report') {
    throw refusal(`${nameOf('enforce', flags)} must be "fail" or "report".`)
  }
  if (model?.trim() === '')
    throw refusal(`${nameOf('model', flags)} names no model.`, 'Name one, such as gpt-5.4-mini.')
  if (prompts && prompts.length === 0)
    throw refusal(`${nameOf('prompts', flags)} names no files.`, 'Write a glob such as prompts/**.')
  for (const glob of prompts ?? []) {
    const [what, remedy] = globTrouble(glob)?.split('\n') ?? []
    if (what) throw refusal(`${nameOf('prompts', flags)} ${what}`, remedy)
  }
}

/** Throws a Problem where flags say what the config is there to say. */
export function refuseBesideConfig(flags: ConfigFlags, path: string): void {
  const given = (['model', 'prompts'] as const).find(flag => flags[flag] !== undefined)
  if (!given) return
  const instead =
    given === 'model' ? 'Write it as defaults.model in the config' : 'Write the globs under prompts in the config'
  throw new Problem(`${nameOf(given, flags)} does not work with a config, and there is ${path}.`, {
    where: { path },
    remedy: `${instead}, or omit it.`,
    mustFail: true,
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
    const { limits, kept } = tightened(policy, percentOf(flags.failAbove), tightenOnly)
    flagged = { ...flagged, limits }
    if (kept.length > 0) findings.push(ignored('fail-above', flags.failAbove.trim(), kept.join(', '), flags))
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

/** The growth limits at the flag's percentage. A limit in tokens cannot be compared with a percentage, so it stays. */
function tightened(policy: Policy, percent: number, tightenOnly: boolean): { limits: Limits; kept: string[] } {
  const kept: string[] = []
  const known = new Map(policy.limits.map(rule => [keyOf(rule), rule]))
  const flagged = rulesFrom('flag', (scope, level, limit) =>
    level === 'fail_above' && scopeOf(scope).measures === 'growth' && limitOf(limit).setByFlag
      ? { percent }
      : undefined,
  ).filter(rule => {
    const { amount } = known.get(keyOf(rule)) ?? {}
    if (!tightenOnly || amount === undefined || ('percent' in amount && amount.percent >= percent)) return true
    kept.push(`${rule.scope} ${rule.limit} ${amountText(amount)}`)
    return false
  })
  return { limits: either(flagged, policy.limits), kept }
}
