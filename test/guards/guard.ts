/** One thing that keeps hostile input out, and the test that notices when it is gone. */
export interface Guard {
  /** What it keeps out, in words. */
  against: string
  file: `src/${string}.ts`
  /** The code that is the guard. It occurs once in the file. */
  take: string
  /** What stands there without the guard. */
  leave: string
  /** Further code of the same file that goes with it, as either would do alone. */
  with?: { take: string; leave: string }[]
  test: `test/${string}.test.ts`
  /** A part of the test's name. */
  named: string
  /** Set where the test notices at its full size only. */
  full?: true
}
