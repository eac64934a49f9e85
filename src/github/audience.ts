import type { Context } from './context.ts'
import type { Inputs } from './inputs.ts'
import type { PullRequest } from './payload.ts'

/** Where to deliver to. */
export interface Audience {
  context: Context
  inputs: Inputs
  pull: PullRequest | undefined
  env: NodeJS.ProcessEnv
  /** Where another run's report is told: a comment that that run wrote itself is the better one. */
  relayed?: boolean
}
