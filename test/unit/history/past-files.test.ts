import { expect, test } from 'vitest'
import { declarationsFor } from '../../../src/config/declarations-for.ts'
import { pastFiles } from '../../../src/history/past-files.ts'
import { trackedBy } from '../../../src/history/tracked.ts'
import { treeOf } from '../../../src/history/tree.ts'
import { prepare } from '../../../src/judging/prepare.ts'
import type { Entry } from '../../../src/model/revision.ts'
import { repo } from '../../git.ts'

/** The files of a commit, and which of them have been read so far. */
async function opened(contents: Record<string, string>) {
  const made = repo(contents)
  const sides = { kind: 'local' as const, cwd: made.dir, head: 'HEAD', alone: true }
  const { config, head } = await prepare({ sides, config: { where: 'flag' } })
  const { match, ...tracked } = trackedBy(config, undefined)
  const tree = treeOf(head.listing ?? head.entries)
  const read: string[] = []
  const revision = {
    read(entries: readonly Entry[]) {
      read.push(...entries.map(({ path }) => path))
      return head.revision.read(entries)
    },
  }
  const declarations = declarationsFor(config, match, [])
  const reading = { declarations, samples: [head], config, facts: config.head, match }
  return { tree, read, files: pastFiles(revision, tree, { ...tracked, match }, config, () => reading) }
}

test('what was read ahead is not read again, however much it is', async () => {
  const paths = ['prompts/a.md', 'prompts/b.md', 'prompts/c.md']
  const text = (path: string) => `Answer as ${path} says.\n`.repeat(40_000)
  const { tree, read, files } = await opened({
    'promptcost.yml': 'prompts:\n  - files: prompts/**\n    model: gpt-4.1\n',
    ...Object.fromEntries(paths.map(path => [path, text(path)])),
  })
  await files.readAhead(tree.entries())
  for (const path of paths) await files.update(new Set([path]), [])
  expect(read.sort()).toEqual(paths)
  expect(paths.map(path => files.promptsAt(path).length)).toEqual([1, 1, 1])
})

test('a program is not read again because an unrelated file comes, also where its text has been let go', async () => {
  const { tree, read, files } = await opened({
    'promptcost.yml': 'prompts:\n  - files: ["prompts/**", src/ask.py]\n    model: gpt-4.1\n',
    'prompts/long.md': 'Answer in one word.\n'.repeat(150_000),
    'src/ask.py': 'from .house_rules import RULES\n\nSYSTEM_PROMPT = f"You sort the mail. {RULES}"\n',
    'src/house_rules.py': 'RULES = "Never guess."\n',
  })
  await files.readAhead(tree.entries())
  await files.update(new Set(tree.entries().map(({ path }) => path)), [])
  await files.readAhead([])
  const before = read.splice(0)
  expect(before).toContain('src/ask.py')
  await files.update(new Set(['src/other.py']), ['src/other.py'])
  expect(read).toEqual([])
  await files.update(new Set(['lib/house_rules.py']), ['lib/house_rules.py'])
  expect(read).toContain('src/ask.py')
})
