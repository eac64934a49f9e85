import type { Loc } from './quantity.ts'

/**
 * An error that keeps promptcost from judging: one sentence, with a place and a remedy. Exit code 2.
 * `what` and `remedy` never hold text of a prompt; names from a repository in them are made safe when printed.
 */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly what: string
  readonly where: Loc | undefined
  readonly remedy: string | undefined
  /** Whether it fails the check even with `on-error: warn`: a wrong flag or input, or something that the change itself broke. */
  readonly mustFail: boolean

  constructor(
    what: string,
    details: { where?: Loc | undefined; remedy?: string; cause?: unknown; mustFail?: true } = {},
  ) {
    super(what, { cause: details.cause })
    this.what = what
    this.where = details.where
    this.remedy = details.remedy
    this.mustFail = details.mustFail ?? false
  }
}
