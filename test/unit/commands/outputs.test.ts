import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { outputsOf } from '../../../src/commands/outputs.ts'
import { run } from '../../command-line.ts'
import { folder, repo } from '../../git.ts'

const given = (...args: string[]) =>
  args.map(arg => {
    const [name = '', value] = arg.split('=')
    return { name, value }
  })
const outputs = (...args: string[]) =>
  outputsOf(given(...args), '/w').map(({ format, file }) => (file === undefined ? format : `${format} ${file}`))

describe('which format goes where', () => {
  test.each([
    [[], ['terminal']],
    [['format=json'], ['json']],
    [['output=a'], ['terminal /w/a']],
    [['format=json', 'output=a'], ['json /w/a']],
    [['output=a', 'format=json'], ['json /w/a']],
    [
      ['format=json', 'output=a', 'format=markdown', 'output=b'],
      ['json /w/a', 'markdown /w/b'],
    ],
    [
      ['output=a', 'format=json', 'output=b', 'format=markdown'],
      ['json /w/a', 'markdown /w/b'],
    ],
    [
      ['format=terminal', 'format=json', 'output=/tmp/b'],
      ['terminal', 'json /tmp/b'],
    ],
    [
      ['format=json', 'output=a', 'format=json'],
      ['json /w/a', 'json'],
    ],
  ])('%j gives %j', (args, expected) => {
    expect(outputs(...args)).toEqual(expected)
  })

  test.each([
    [['format=json', 'format=markdown'], 'only one format can go to standard output.'],
    [['format=json', 'output=a', 'output=b'], '--output b has no --format.'],
    [['format=json', 'output=a', 'format=markdown', 'output=./a'], 'two formats cannot go to one file.'],
  ])('%j is refused', (args, what) => {
    expect(() => outputs(...args)).toThrow(what)
  })
})

test('several formats are written at once, each as it is when it is alone', async () => {
  const dir = folder({ 'old/a.md': 'One.\n', 'new/a.md': 'One, two.\n' })
  const compare = ['compare', 'old', 'new']
  const both = [
    '--format',
    'json',
    '--output',
    'a.json',
    '--format',
    'markdown',
    '--output',
    'b.md',
    '--format',
    'terminal',
  ]
  const { code, stdout, stderr } = await run(dir, [...compare, ...both])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toBe((await run(dir, compare)).stdout)
  expect(readFileSync(join(dir, 'a.json'), 'utf8')).toBe((await run(dir, [...compare, '--format', 'json'])).stdout)
  expect(readFileSync(join(dir, 'b.md'), 'utf8')).toBe((await run(dir, [...compare, '--format', 'markdown'])).stdout)
})

test('nothing is checked or written where two formats would go to one place', async () => {
  const dir = folder({ 'old/a.md': 'One.\n', 'new/a.md': 'One.\n' })
  const both = ['--format', 'json', '--output', 'a', '--format', 'markdown', '--output', 'a']
  expect(await run(dir, ['compare', 'old', 'new', ...both])).toMatchObject({ code: 2, stdout: '' })
  expect(existsSync(join(dir, 'a'))).toBe(false)
})

test('color appears on a terminal only: not in a file, and not with --no-color or NO_COLOR', async () => {
  const dir = folder({ 'old/a.md': 'One.\n', 'new/a.md': 'One.\n' })
  const printed = async (args: string[], io = {}) =>
    (await run(dir, ['compare', 'old', 'new', ...args], { isTerminal: true, ...io })).stdout
  expect(await printed([])).toContain('\u001b[')
  expect(await printed(['--no-color'])).not.toContain('\u001b[')
  expect(await printed([], { env: { NO_COLOR: '1' } })).not.toContain('\u001b[')
  expect(await printed([], { isTerminal: false })).not.toContain('\u001b[')
  await printed(['--output', 'out.txt'])
  expect(readFileSync(join(dir, 'out.txt'), 'utf8')).not.toContain('\u001b[')
})

test('explain shows the bill in every format, whatever the verdict', async () => {
  const made = repo({ 'prompts/a.md': 'One.\n' })
  made.write({ 'prompts/a.md': 'One, two, three.\n'.repeat(99) })
  const bill = (...args: string[]) => run(made.dir, ['explain', 'prompts/a.md', ...args])
  const terminal = await bill()
  expect(terminal).toMatchObject({ code: 0, stdout: expect.stringMatching(/^prompts\/a\.md .*\n\nas sent /) })
  expect((await bill('--format', 'markdown')).stdout).toBe(`\`\`\`text\n${terminal.stdout}\`\`\`\n`)
  expect(JSON.parse((await bill('--format', 'json')).stdout)).toMatchObject({
    verdict: 'fail',
    explained: { id: 'prompts/a.md' },
  })
})

test('history says on a terminal that it reads, and which file it wrote; elsewhere nothing', async () => {
  const { dir, commit } = repo()
  commit({ 'prompts/a.md': 'Answer in one sentence.\n' })
  const shown = await run(dir, ['history', '--html', 'page.html'], { isTerminal: true })
  expect(shown).toMatchObject({ code: 0, stdout: '' })
  const [reading, ...more] = shown.stderr.split('\r\u001b[K')
  expect(reading).toBe('\rReading the history; --since 90d reads less of it ')
  // On a slow machine it says in between how far it is.
  expect(more.filter(line => !/commits? read, back to/.test(line))).toEqual(['Wrote page.html\n'])
  expect(await run(dir, ['history', '--html', 'page.html'])).toEqual({ code: 0, stdout: '', stderr: '' })
  expect((await run(dir, ['history', 'nowhere'], { isTerminal: true })).stderr).toContain('\r\u001b[Kpromptcost: ')
})
