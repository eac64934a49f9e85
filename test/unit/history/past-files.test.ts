import { expect, test } from 'vitest'
import { declarationsFor } from '../../../src/config/declarations-for.ts'
import { pastFiles } from '../../../src/history/past-files.ts'
import { trackedBy } from '../../../src/history/tracked.ts'
import { treeOf } from '../../../src/history/tree.ts'
import { prepare } from '../../../src/judging/prepare.ts'
import type { Entry } from '../../../src/model/revision.ts'
import { repo } from '../../git.ts'

test('what was read ahead is not read again, however much it is', async () => {
  const paths = ['prompts/a.md', 'prompts/b.md', 'prompts/c.md']
  const text = (path: string) => `Answer as ${path} says.\n`.repeat(40_000)
  const made = repo({
    'promptcost.yml': 'prompts:\n  - files: prompts/**\n    model: gpt-4.1\n',
    ...Object.fromEntries(paths.map(path => [path, text(path)])),
  })
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
  const files = pastFiles(revision, tree, { ...tracked, match }, config, () => reading)
  await files.readAhead(tree.entries())
  for (const path of paths) await files.update(new Set([path]), [])
  expect(read.sort()).toEqual(paths)
  expect(paths.map(path => files.promptsAt(path).length)).toEqual([1, 1, 1])
})
