import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { report as schema } from '../../src/model/report.ts'
import { folder, type Repo, repo } from '../git.ts'
import { promptcost, type Run, shell } from './command.ts'

const short = 'Sort the message into orders, returns or payments. Answer with one word.\n'
const grown = `${short}${'A message about money that was taken twice belongs to payments, whatever else it says.\n'.repeat(8)}`

/** A branch that makes one of two prompts grow, while main grew the other. */
function branched(): Repo {
  const made = repo({ 'prompts/triage.md': short, 'prompts/faq.md': short, 'src/app.py': 'pass\n' })
  made.branch('change')
  made.commit({ 'prompts/triage.md': grown })
  made.checkout('main')
  made.commit({ 'prompts/faq.md': grown })
  made.checkout('change')
  return made
}

async function reportOf(run: Promise<Run>, code: number) {
  const { stdout, stderr, code: is } = await run
  expect({ stderr, code: is }).toEqual({ stderr: '', code })
  return schema.parse(JSON.parse(stdout))
}

const json = (dir: string, code: number, ...args: string[]) =>
  reportOf(promptcost(dir, [...args, '--format', 'json']), code)

const states = (report: Awaited<ReturnType<typeof json>>) => report.changes.map(({ id, state }) => `${id} ${state}`)

describe('which sides are compared', () => {
  test('the work tree with the merge base of the default branch, so that main’s drift is not charged', async () => {
    const made = branched()
    const report = await json(made.dir, 1)
    expect(states(report)).toEqual(['prompts/faq.md unchanged', 'prompts/triage.md edited'])
    expect(report.base?.sha).toBe(made.git('merge-base', 'main', 'change'))
    expect(report.base?.how).toBe('the merge base with main')
    expect(report.head.sha).toBeUndefined()
  })

  test('what is not committed and not staged counts, and what git ignores does not', async () => {
    const made = repo({ 'prompts/a.md': short, '.gitignore': 'prompts/local.md\n' })
    made.write({ 'prompts/a.md': grown, 'prompts/new.md': short, 'prompts/local.md': grown })
    expect(states(await json(made.dir, 1))).toEqual(['prompts/a.md edited', 'prompts/new.md added'])
  })

  test('a clone finds the default branch by origin/HEAD, whatever its name', async () => {
    const made = repo({ 'prompts/a.md': short })
    made.git('branch', '--move', 'main', 'trunk')
    const clone = made.clone()
    clone.branch('change')
    clone.commit({ 'prompts/a.md': grown })
    const report = await json(clone.dir, 1)
    expect(report.base?.label).toBe('origin/trunk')
  })

  test('--base and --head compare two revisions and leave the work tree out', async () => {
    const made = branched()
    made.write({ 'prompts/triage.md': null })
    const report = await json(made.dir, 0, '--base', 'main', '--head', 'change~1')
    expect(states(report)).toEqual(['prompts/faq.md edited', 'prompts/triage.md unchanged'])
    expect(report.head).toMatchObject({ label: 'change~1', sha: made.git('rev-parse', 'change~1') })
  })

  test('--staged looks at the index only', async () => {
    const made = repo({ 'prompts/a.md': short, 'prompts/b.md': short })
    made.write({ 'prompts/a.md': grown })
    made.git('add', 'prompts/a.md')
    made.write({ 'prompts/b.md': grown })
    expect(states(await json(made.dir, 1, '--staged'))).toEqual(['prompts/a.md edited', 'prompts/b.md unchanged'])
  })

  test('a subfolder is checked alone, with paths of its own', async () => {
    const made = repo({ 'services/bot/prompts/a.md': short, 'prompts/b.md': short })
    made.write({ 'services/bot/prompts/a.md': grown, 'prompts/b.md': grown })
    const report = await json(join(made.dir, 'services/bot'), 1)
    expect(states(report)).toEqual(['prompts/a.md edited'])
    expect(report.directory).toBe('services/bot')
  })

  test('below the folder of a config that folder is checked, and paths stay relative to where one is', async () => {
    const made = repo({ 'prompts/a.md': short, 'prompts/deep/b.md': short, 'promptcost.yml': 'enforce: report\n' })
    made.write({ 'prompts/a.md': grown })
    const report = await json(join(made.dir, 'prompts/deep'), 0)
    expect(states(report)).toEqual(['prompts/a.md edited', 'prompts/deep/b.md unchanged'])
    expect([report.directory, report.basis.config.path]).toEqual(['', 'promptcost.yml'])
    expect(states(await json(join(made.dir, 'prompts/deep'), 0, 'count', '../a.md'))).toEqual(['prompts/a.md added'])
  })

  test('a repository without commits is reported as it stands', async () => {
    const made = repo()
    made.write({ 'prompts/a.md': short })
    const { code, stdout, stderr } = await promptcost(made.dir, [])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^promptcost: PASS {2}1 prompt, \d+ tokens\n/)
    expect(stdout).toContain('no base: there is no commit yet')
  })
})

describe('compare and count', () => {
  test('two folders need no git; base comes first', async () => {
    const dir = folder({ 'old/p/a.prompt': short, 'new/p/a.prompt': grown })
    const report = await json(dir, 1, 'compare', 'old', 'new')
    expect(states(report)).toEqual(['p/a.prompt edited'])
    expect([report.base?.label, report.head.label]).toEqual(['old', 'new'])
    expect(report.totals.tokens.delta.expected).toBeGreaterThan(0)
    await json(dir, 0, 'compare', 'new', 'old')
  })

  test('count lists prompts as they are, in a repository and outside of one, whatever their growth', async () => {
    const files = { 'prompts/a.md': short, 'prompts/deep/b.md': grown, 'notes/c.md': short }
    for (const dir of [repo(files).dir, folder(files)]) {
      const { code, stdout, stderr } = await promptcost(dir, ['count'])
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(stdout).toMatch(/ {2}prompts\/a\.md +gpt-5\.4-mini +\d+ +[\d.]+\n/)
      expect(stdout).not.toContain('notes/c.md')
    }
  })

  test('count takes files and folders; a file that is named is a prompt whatever the globs say', async () => {
    const dir = folder({ 'prompts/a.md': short, 'prompts/deep/b.md': grown, 'notes/c.md': short })
    expect(states(await json(dir, 0, 'count', 'notes/c.md', './prompts/deep/'))).toEqual([
      'notes/c.md added',
      'prompts/deep/b.md added',
    ])
  })
})

describe('what is said on the command line', () => {
  test('--prompts and --model stand in for a config', async () => {
    const made = repo({ 'bot/a.txt': short, 'bot/b.txt': short, 'prompts/c.md': short })
    const report = await json(made.dir, 0, '--prompts', 'bot/a.*', '--prompts', 'bot/b.*', '--model', 'gpt-4o')
    expect(report.changes.map(({ id, head }) => `${id} ${head?.model}`)).toEqual([
      'bot/a.txt gpt-4o',
      'bot/b.txt gpt-4o',
    ])
  })

  test('--fail-above moves the limit where there is no config', async () => {
    const made = repo({ 'prompts/a.md': short.repeat(10) })
    made.write({ 'prompts/a.md': short.repeat(15) })
    await json(made.dir, 1)
    await json(made.dir, 0, '--fail-above', '50%')
    await json(made.dir, 1, '--fail-above', '49.9%')
  })

  test('--fail-above tightens a base’s config and cannot loosen it', async () => {
    const config = (percent: number) => ({
      'promptcost.yml': `prompts: [{ files: prompts/** }]\nlimits: { each_prompt: { fail_above: { tokens: ${percent}% } } }\n`,
    })
    const made = repo({ ...config(60), 'prompts/a.md': short.repeat(10) })
    made.write({ 'prompts/a.md': short.repeat(15) })
    await json(made.dir, 0)
    await json(made.dir, 1, '--fail-above', '30%')
    made.commit(config(30))
    made.git('checkout', '--quiet', 'HEAD', '--', '.')
    made.write({ 'prompts/a.md': short.repeat(23) })
    const report = await json(made.dir, 1, '--fail-above', '90%')
    expect(report.findings).toContainEqual(expect.objectContaining({ kind: 'flag-ignored', given: '90%' }))
  })

  test('--config names another file', async () => {
    const made = repo({
      'conf/cost.yml': 'prompts: [{ files: "bot/**", model: gpt-4.1-nano }]\n',
      'promptcost.yml': 'prompts: [{ files: "none/**" }]\n',
      'bot/a.txt': short,
    })
    const report = await json(made.dir, 0, '--config', 'conf/cost.yml')
    expect(report.basis.config).toEqual({ path: 'conf/cost.yml', from: 'base' })
    expect(report.changes[0]?.head?.model).toBe('gpt-4.1-nano')
  })

  test('--all shows what did not change', async () => {
    const made = repo({ 'prompts/a.md': short, 'prompts/b.md': short })
    const brief = await promptcost(made.dir, [])
    expect(brief.stdout.split('\n')).toHaveLength(4)
    expect(brief.stdout).not.toContain('prompts/a.md')
    const all = await promptcost(made.dir, ['--all'])
    expect(all.stdout).toContain('prompts/a.md')
    expect(all.stdout).toContain('prompts/b.md')
  })

  test('--help and --version go to stdout and end with 0', async () => {
    const help = await promptcost(folder(), ['--help'])
    expect(help).toMatchObject({ code: 0, stderr: '' })
    expect(help.stdout).toContain('Exit codes: 0 within the limits, 1 a limit is broken, 2 could not judge.')
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    expect(await promptcost(folder(), ['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })
})

describe('where the report goes', () => {
  test('--format chooses the renderer', async () => {
    const { dir } = branched()
    expect((await promptcost(dir, [])).stdout).toMatch(/^promptcost: FAIL {2}/)
    expect((await promptcost(dir, ['--format', 'markdown'])).stdout).toMatch(/^### ❌ promptcost: fail, /)
    expect((await promptcost(dir, ['--format', 'json'])).stdout).toMatch(/^\{\n {2}"version": 1,/)
  })

  test('--output writes the same bytes to a file, and nothing to stdout', async () => {
    const { dir } = branched()
    const { stdout } = await promptcost(dir, ['--format', 'markdown'])
    const run = await promptcost(dir, ['--format', 'markdown', '--output', 'out.md'])
    expect(run).toEqual({ code: 1, stdout: '', stderr: '' })
    expect(readFileSync(join(dir, 'out.md'), 'utf8')).toBe(stdout)
  })

  test('a failure to write is an error and leaves no partial file', async () => {
    const { dir } = branched()
    const run = await promptcost(dir, ['--output', 'no/such/folder/out.md'])
    expect(run).toMatchObject({ code: 2, stdout: '' })
    expect(run.stderr).toMatch(/^promptcost: cannot write the report to .*out\.md \(ENOENT\)\.\n {2}Name a file /)
    expect(existsSync(join(dir, 'no'))).toBe(false)
  })

  test('color appears on a terminal only, and not with NO_COLOR or --no-color', async () => {
    const { dir } = branched()
    const onTerminal = (args: string, env = {}) =>
      shell(dir, `script -qec "'${process.execPath}' '${command}' ${args}" /dev/null`, { TERM: 'xterm', ...env })
    const command = process.env.PROMPTCOST_CLI ?? `${process.cwd()}/dist/cli.js`
    expect((await onTerminal('')).stdout).toContain('\u001b[')
    expect((await onTerminal('--no-color')).stdout).not.toContain('\u001b[')
    expect((await onTerminal('', { NO_COLOR: '1' })).stdout).not.toContain('\u001b[')
    expect((await promptcost(dir, [], { FORCE_COLOR: '1' })).stdout).toContain('promptcost: ')
  })

  test('a reader that stops early ends the output quietly', async () => {
    const files = Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`prompts/${i}.md`, short]))
    const { dir } = repo(files)
    const { stdout, stderr } = await shell(dir, 'promptcost --format json | head -c 20')
    expect(stdout).toBe('{\n  "version": 1,\n  ')
    expect(stderr).toBe('')
  })

  test('the checkout is left as it was', async () => {
    const made = branched()
    made.write({ 'prompts/new.md': short })
    made.git('add', '.')
    const before = [
      made.git('status', '--porcelain=v2', '--branch'),
      made.git('for-each-ref'),
      made.git('count-objects'),
    ]
    await promptcost(made.dir, [])
    await promptcost(made.dir, ['--staged'])
    expect([
      made.git('status', '--porcelain=v2', '--branch'),
      made.git('for-each-ref'),
      made.git('count-objects'),
    ]).toEqual(before)
  })
})
