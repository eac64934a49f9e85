import { inApprovals, inRuns } from '../test/e2e/tricks/in-action.ts'
import { kinds, type Trick } from '../test/e2e/tricks/trick.ts'
import { tricks } from '../test/e2e/tricks/tricks.ts'

const all: readonly Pick<Trick, 'kind' | 'name' | 'code'>[] = [...tricks, ...inApprovals, ...inRuns]

const verdicts: Record<Trick['code'], string> = { 0: 'warn', 1: 'fail', 2: 'cannot judge' }

/** The page of tricks, from the rows that the tests run. */
export function tricksPage(): string {
  const sections = Object.entries(kinds).flatMap(([kind, title]) => {
    const rows = all.filter(trick => trick.kind === kind)
    if (rows.length === 0) return []
    return [`## ${title}`, '', '| Trick | Verdict | Exit code |', '|:--|:--|:--|', ...rows.map(row), '']
  })
  return [...head, ...sections].join('\n').trimEnd().concat('\n')
}

const row = ({ name, code }: Pick<Trick, 'name' | 'code'>) => `| ${name} | ${verdicts[code]} | ${code} |`

const head = [
  '<!-- Made by scripts/tricks-page.ts from test/e2e/tricks. Edit there, then run: npm run generate -->',
  '',
  '# Tricks, and what becomes of them',
  '',
  `${all.length} ways to get a costly change past the check. Each is a test of the built command or the built action, which`,
  'demands the exit code and the words that name what was done. None is silent: what is let through warns.',
  '',
]
