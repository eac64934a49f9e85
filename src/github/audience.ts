import type { Context } from './context.ts'
import type { Inputs } from './inputs.ts'
import type { PullRequest } from './payload.ts'

/** Where to deliver to. */
export interface Audience {
  context: Context
  inputs: Inputs
  pull: PullRequest | undefined
  env: NodeJS.ProcessEnv
  /** Set when publishing another run's report: a comment that the run wrote itself takes precedence. */
  ofOtherRun?: boolean
}
