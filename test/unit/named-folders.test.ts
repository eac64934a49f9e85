import { join } from 'node:path'
import { expect, test } from 'vitest'
import { reportOf, run } from '../command-line.ts'
import { folder } from '../git.ts'

const text = 'Sort the message into orders, returns or payments.\n'
const ids = async (cwd: string, ...args: string[]) =>
  (await reportOf(cwd, ...args)).changes.map(({ id, state }) => `${id} ${state}`)

const files = {
  'triage.md': text,
  'deep/reply.txt': text,
  'chat.json': '{"messages": [{"role": "user", "content": "Hello"}]}',
  'flow.yaml': 'messages: [{ role: user, content: Hello }]\n',
  'README.md': text,
  'docs/how.md': text,
  'tests/a.md': text,
  'package.json': '{}',
  '.hidden/a.md': text,
  'main.py': 'pass\n',
}
const under = (side: string) => Object.fromEntries(Object.entries(files).map(([path, it]) => [`${side}/${path}`, it]))

test('compare looks at every text file of the two folders, where there is no config', async () => {
  const dir = folder({ ...under('old'), ...under('new'), 'new/triage.md': text.repeat(3) })
  expect(await ids(dir, 'compare', join(dir, 'old'), join(dir, 'new'))).toEqual([
    'chat.json unchanged',
    'deep/reply.txt unchanged',
    'flow.yaml unchanged',
    'triage.md edited',
  ])
})

test('count does so in the folders that it is given, and nowhere else', async () => {
  const dir = folder({ ...under('some'), 'notes.md': text, 'prompts/a.md': text })
  expect(await ids(dir, 'count', 'some')).toHaveLength(4)
  expect(await ids(dir, 'count')).toEqual(['prompts/a.md added'])
})

test('a config says which files are prompts, also in named folders', async () => {
  const dir = folder({ ...under('some'), 'promptcost.yml': 'prompts: [{ files: some/*.md }]\n' })
  expect(await ids(dir, 'count', 'some')).toEqual(['some/README.md added', 'some/triage.md added'])
})

test.each(['compare', 'count'])('the help of %s says which files count without a config', async command => {
  const { stdout } = await run('.', [command, '--help'])
  expect(stdout).toMatch(/every \.md, \.txt, \.json, \.yml and \.yaml file/)
})
