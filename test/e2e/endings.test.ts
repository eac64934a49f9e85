import { spawn } from 'node:child_process'
import { appendFileSync, existsSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { folder, type Repo, repo } from '../git.ts'
import { sized } from '../size.ts'
import { promptcost, shell } from './command.ts'

const words = (count: number) => `${'refund order policy '.repeat(count)}\n`

/** A prompt that grows four-fold, beside one that stays. */
function grown(): Repo {
  const it = repo({ 'prompts/a.md': words(100), 'prompts/b.md': words(30) })
  it.branch('change')
  it.commit({ 'prompts/a.md': words(400) })
  return it
}

describe('when git does not start', () => {
  test('because there is none, the command says so and ends at once', async () => {
    expect(await promptcost(grown().dir, ['count'], { PATH: '/nonexistent' })).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('git cannot be started'),
    })
  })

  test.each([25, 28])(
    'because %i open files are the limit, the command does not say that a limit is broken',
    async n => {
      const run = await shell(grown().dir, `ulimit -n ${n}; promptcost check --base main --head change`)
      expect(run).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('EMFILE') })
    },
  )

  test('because the folder is gone, the command says so', async () => {
    const gone = join(folder(), 'gone')
    const run = await shell(folder(), `mkdir '${gone}'; cd '${gone}'; rmdir '${gone}'; promptcost count`)
    expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining('no longer exists') })
  })

  test.each(['GIT_DIR', 'GIT_WORK_TREE'])('because %s leads nowhere, the variable is named', async name => {
    const run = await promptcost(grown().dir, ['check', '--base', 'main'], { [name]: '/nonexistent' })
    expect(run).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(`unset ${name}`) })
  })
})

describe('a report that cannot be written', () => {
  test('to a full device is no verdict', async () => {
    const run = await shell(grown().dir, 'promptcost check --base main --head change > /dev/full')
    expect(run).toMatchObject({ code: 2, stderr: 'promptcost: cannot print the report (ENOSPC).\n' })
  })

  test('to a full disk leaves no half of it', async () => {
    const { dir } = grown()
    const run = await shell(dir, 'ulimit -f 0; promptcost check --base main --head change --output report.json')
    expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining('cannot write the report') })
    expect(readdirSync(dir).sort()).toEqual(['.git', 'prompts'])
  })

  test('because nobody reads on leaves the verdict as it is', async () => {
    const { dir } = grown()
    expect((await shell(dir, 'promptcost check --base main --head change | true')).code).toBe(1)
    expect((await shell(dir, 'promptcost check --base main --head main | true')).code).toBe(0)
  })
})

describe('a base that is not whole', () => {
  const objectOf = (it: Repo, revision: string) => {
    const id = it.git('rev-parse', revision)
    return join(it.dir, '.git/objects', id.slice(0, 2), id.slice(2))
  }

  /** Objects are read-only files. */
  const replace = (path: string, bytes: string | Buffer) => {
    rmSync(path)
    writeFileSync(path, bytes)
  }

  test.each([
    ['missing', (path: string) => rmSync(path)],
    ['no object', (path: string) => replace(path, 'spoiled')],
    ['empty', (path: string) => replace(path, '')],
  ])('because a prompt is %s is not judged, as the prompt would count as new', async (_what, spoil) => {
    const it = grown()
    spoil(objectOf(it, 'main:prompts/a.md'))
    const run = await promptcost(it.dir, ['check', '--base', 'main', '--head', 'change'])
    expect(run).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('prompts/a.md: the base of this file'),
    })
  })

  test('because one object is stored under another’s name is not judged', async () => {
    const it = grown()
    const [one, other] = [objectOf(it, 'main:prompts/a.md'), objectOf(it, 'change:prompts/a.md')]
    replace(one, readFileSync(other))
    const run = await promptcost(it.dir, ['check', '--base', 'main', '--head', 'change'])
    expect(run).toMatchObject({ code: 2, stdout: '' })
  })
})

test.each(['SIGTERM', 'SIGINT'] as const)(
  'after %s no temporary files are left, and the process ends by that signal',
  async signal => {
    const it = repo({ 'prompts/a.md': words(10) })
    const temporary = folder()
    const started = join(folder(), 'started')
    // Converts a file only where its object is stored in the temporary folder, and then never ends.
    it.git(
      'config',
      'filter.slow.clean',
      `cat; if [ -n "$GIT_OBJECT_DIRECTORY" ]; then touch '${started}'; sleep 60; fi`,
    )
    it.write({ '.gitattributes': '*.md filter=slow text eol=lf\n', 'prompts/a.md': 'converted\r\n' })
    const cli = resolve(process.env.PROMPTCOST_CLI ?? 'dist/cli.js')
    const child = spawn(process.execPath, [cli], { cwd: it.dir, env: { ...process.env, TMPDIR: temporary, CI: '' } })
    const ended = new Promise(done => child.on('exit', (_code, by) => done(by)))
    await vi.waitFor(() => expect(existsSync(started)).toBe(true), { timeout: 300_000 })
    expect(readdirSync(temporary)).toHaveLength(1)
    child.kill(signal)
    expect(await ended).toBe(signal)
    expect(readdirSync(temporary)).toEqual([])
  },
)

/** A megabyte of records, over and over; above 50 of them DuckDB reads the file. */
const megabyte = () => {
  const call = {
    startTime: '2026-10-03T12:00:00Z',
    model: 'gpt-4.1',
    prompt_tokens: 900,
    completion_tokens: 40,
    spend: 0,
  }
  const line = `${JSON.stringify({ ...call, messages: 'x'.repeat(900) })}\n`
  return line.repeat(Math.ceil(1e6 / line.length))
}

test.skipIf(!existsSync('/proc/self/fd')).each([
  ['SIGTERM', 40],
  ['SIGINT', sized(70, 40)],
] as const)('an import that %s ends leaves the usage file as it was, and no other', async (signal, size) => {
  const dir = folder({ 'promptcost.yml': 'prompts: [{ files: p.md }]\n', 'p.md': 'Sort.', 'records.jsonl': '' })
  const old = join(dir, 'promptcost-usage.yml')
  writeFileSync(old, 'version: 1\nfrom: "2026-09-01"\nto: "2026-09-01"\nusage: []\n')
  for (let i = 0; i < size; i++) appendFileSync(join(dir, 'records.jsonl'), megabyte())
  const [before, there] = [readFileSync(old, 'utf8'), readdirSync(dir).sort()]
  const cli = resolve(process.env.PROMPTCOST_CLI ?? 'dist/cli.js')
  const child = spawn(process.execPath, [cli, 'usage', 'import', 'records.jsonl'], { cwd: dir })
  const ended = new Promise(done => child.on('exit', (_code, by) => done(by)))
  const openFiles = () =>
    readdirSync(`/proc/${child.pid}/fd`).map(fd => {
      try {
        return readlinkSync(`/proc/${child.pid}/fd/${fd}`)
      } catch {
        return ''
      }
    })
  await vi.waitFor(() => expect(openFiles().join('\n')).toContain('records.jsonl'), { timeout: 600_000, interval: 5 })
  child.kill(signal)
  expect(await ended).toBe(signal)
  expect(readFileSync(old, 'utf8')).toBe(before)
  expect(readdirSync(dir).sort()).toEqual(there)
})
