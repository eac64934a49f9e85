import type { Guard } from './guard.ts'

const test = 'test/unit/report/safe.test.ts'
const file = 'src/report/safe.ts'

/** What keeps names of a repository from acting where they are printed. */
export const report: readonly Guard[] = [
  {
    against: 'names that act on a terminal, break the line or hide',
    file,
    take: '/[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{NChar}]/gu',
    leave: '/[\\p{Cs}]/gu',
    test,
    named: 'nothing in it acts on a terminal',
  },
  {
    against: 'names without end',
    file,
    take: 'if (characters.length <= most && text.length <= 4 * most) return visible',
    leave: 'if (most > 0) return text.replace(treacherous, escapeCharacter)',
    test,
    named: 'it is short',
  },
  {
    against: "a runner's old commands in a log",
    file,
    take: "\n    .replaceAll('##[', '##\\\\[')",
    leave: '',
    test,
    named: 'no command of the runner survives',
  },
  {
    against: "a runner's commands in a log",
    file,
    take: "\n    .replace(/:(?=:)/g, ':\\\\')",
    leave: '',
    test,
    named: 'no command of the runner survives',
  },
  {
    against: 'backticks that end a code span of Markdown',
    file,
    take: "'`'.repeat(Math.max(0, ...runs.map(run => run.length)) + 1)",
    leave: "'`'.repeat(Math.min(1, runs.length + 1))",
    test,
    named: 'is one code span, and all of the text is in it',
  },
  {
    against: 'pipes that end a cell of a table',
    file,
    take: ".replaceAll('|', '\\\\|')",
    leave: '',
    test,
    named: 'is one code span within a cell',
  },
  {
    against: 'backslashes that take the effect of an escape away',
    file,
    take: ".replace(/\\\\(?=\\\\*\\|)/g, '\\\\u{5c}')",
    leave: '',
    test,
    named: 'is one code span within a cell',
  },
  {
    against: 'mentions, references, formulas and HTML in a summary',
    file,
    take: '/[&<>"\'`@$#*_|]/g',
    leave: '/[&]/g',
    test,
    named: 'holds no markup and no Markdown',
  },
  {
    against: 'globs that expand to more patterns than anybody writes',
    file: 'src/revisions/glob-limits.ts',
    take: 'if (alternatives > mostAlternatives)',
    leave: 'if (alternatives < 0)',
    test: 'test/unit/revisions/glob.test.ts',
    named: 'refuses a glob that explodes: 2',
  },
  {
    against: 'globs that are more work than anybody has patience for',
    file: 'src/revisions/glob.ts',
    take: 'if (left < 0)',
    leave: 'if (left > Number.MAX_VALUE)',
    test: 'test/unit/revisions/glob.test.ts',
    named: 'globs that take too much work end with a sentence',
  },
  {
    against: 'a glob of any length',
    file: 'src/revisions/glob-limits.ts',
    take: 'if (glob.length > longest)',
    leave: 'if (glob.length < 0)',
    test: 'test/unit/revisions/glob.test.ts',
    named: 'refuses a glob that explodes: 5',
  },
]
