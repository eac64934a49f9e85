import type { Guard } from './guard.ts'

const test = 'test/unit/revisions/earlier.test.ts'

/** What keeps a change from creeping past `limits.since`, and from paying for text with a cheaper split. */
export const since: readonly Guard[] = [
  {
    against: 'a change that names another revision to grow from',
    file: 'src/config/adopt-head.ts',
    take: 'base.since ?? head.policy.since',
    leave: 'head.policy.since ?? base.since',
    test,
    named: 'a change cannot choose another revision, or a higher limit',
  },
  {
    against: 'a rename that resets growth',
    file: 'src/judging/growth-since.ts',
    take: 'const before = isThere ? [] :',
    leave: 'const before = true ? [] :',
    test,
    named: 'what a rename leads to is still the same prompt',
  },
  {
    against: 'a cheaper split that pays for text',
    file: 'src/judging/own-words.ts',
    take: 'baseSplits(edited, names),',
    leave: '',
    test: 'test/unit/judging/split.test.ts',
    named: 'a cheaper split does not pay for text, whoever declares it',
  },
]
