import type { Guard } from './guard.ts'

/** What keeps a change from ridding itself of the results that it is judged by. */
export const outcomes: readonly Guard[] = [
  {
    against: 'a change that names no results, so that no cost per success is known',
    file: 'src/judging/outcomes-sides.ts',
    take: 'head?.outcomes ?? ofBase]',
    leave: 'head?.outcomes]',
    test: 'test/unit/judging/outcomes.test.ts',
    named: 'count also where the change no longer names them',
  },
]
