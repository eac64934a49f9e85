import type { Guard } from './guard.ts'

const extended = 'test/unit/policies/extends.test.ts'
const remote = 'test/unit/policies/remote.test.ts'

/** What keeps a change from getting around a policy that its base extends. */
export const policies: readonly Guard[] = [
  {
    against: 'a policy of the repository that the change itself loosens',
    file: 'src/config/read-config.ts',
    take: 'policies.map(each => each.text)',
    leave: 'policies.map(() => "")',
    test: extended,
    named: 'is the base’s: a head that loosens it',
  },
  {
    against: 'a broken policy at the base, dropped as a whole',
    file: 'src/config/read-config.ts',
    take: '  const extended = readPolicies(source)\n  try {\n',
    leave: '  try {\n    const extended = readPolicies(source)\n',
    test: extended,
    named: 'the check fails closed',
  },
  {
    against: 'a key that only the schema reads as "extends"',
    file: 'src/config/read-policies.ts',
    take: 'if (written === undefined || next) return',
    leave: 'if (written !== undefined || next) return',
    test: extended,
    named: 'is named so that a quick look misses it',
  },
  {
    against: 'policies that extend each other in a circle',
    file: 'src/config/open-policies.ts',
    take: 'if (known.has(name))',
    leave: 'if (known.has(""))',
    test: extended,
    named: 'extends itself by way of another',
  },
  {
    against: 'a tag that was moved',
    file: 'src/policies/read-github.ts',
    take: 'policy.commit !== undefined && policy.commit !== commit',
    leave: 'policy.commit === commit && policy.commit !== commit',
    test: remote,
    named: 'whose tag has moved',
  },
  {
    against: 'a redirect that carries the token elsewhere',
    file: 'src/policies/fetch-small.ts',
    take: "redirect: 'manual'",
    leave: "redirect: 'follow'",
    test: remote,
    named: 'is never replaced by nothing',
  },
  {
    against: 'an answer without an end',
    file: 'src/policies/fetch-small.ts',
    take: 'if (size > most)',
    leave: 'if (size < 0)',
    test: remote,
    named: 'is never replaced by nothing',
  },
]
