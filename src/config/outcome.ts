import type { Config, Facts } from '../model/config.ts'
import type { Finding } from '../model/finding.ts'

export interface Outcome {
  config: Config
  findings: Finding[]
}

export function outcome(
  base: Facts,
  head: Facts,
  rest: Pick<Config, 'policy' | 'approvals' | 'policyFrom' | 'prices' | 'sinceOfHead'>,
  findings: Finding[],
): Outcome {
  return { config: { base, head, ...rest, modelFlag: undefined }, findings }
}
