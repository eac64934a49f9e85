import { chmodSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { formats } from '../../src/renderers/renderers.ts'
import { type Files, folder, repo } from '../git.ts'
import { promptcost } from './command.ts'

const prompt = 'Sort the message into orders, returns or payments.\n'
const entry = 'prompts:\n  - files: prompts/**\n'

interface Case {
  /** What is committed; `loose` is in no repository. */
  files: Files
  loose?: true
  args?: string[]
  says: string
}

const config = (text: string): Files => ({ 'prompts/a.md': prompt, 'promptcost.yml': text })

/** What keeps promptcost from judging. Read them aloud: where, what is wrong, and what to do. */
const problems: Record<string, Case> = {
  'nothing found': {
    files: { 'README.md': 'A shop.\n' },
    says: "promptcost: no prompts found in work tree among 1 file.\n  Pass their path: npx promptcost --prompts 'path/to/prompts/**'\n",
  },
  'nothing found, where a folder of that name is': {
    files: { 'bot/prompts/a.org': prompt, 'b.md': prompt },
    says: 'promptcost: no prompts found in work tree among 2 files.\n  There is a folder "bot/prompts".\n  Pass their path: npx promptcost --prompts \'bot/prompts/**\'\n',
  },
  'globs that match nothing': {
    files: { ...config('prompts:\n  - files: promts/**\n') },
    says: 'promptcost: promptcost.yml:2:12: no prompts found in work tree among 2 files.\n  There is a folder "prompts".\n  Check the globs under "files"; they are relative to the checked folder.\n',
  },
  'a folder as a glob': {
    files: { ...config('prompts:\n  - files: prompts\n') },
    says: 'promptcost: promptcost.yml:2:12: no prompts found in work tree among 2 files.\n  There is a folder "prompts".\n  To take all files in it, write: files: prompts/**\n',
  },
  'count of what is not there': {
    files: { 'prompts/a.md': prompt },
    args: ['count', 'prompts/b.md'],
    says: 'promptcost: there is no file prompts/b.md.\n  Name files or folders, relative to this folder. Files that git ignores are skipped.\n',
  },
  'not a repository': {
    files: { 'prompts/a.md': prompt },
    loose: true,
    says: 'promptcost: "FOLDER" is not a git checkout.\n  Run it in a git checkout. Without one: promptcost count, or promptcost compare DIR DIR\n',
  },
  'unknown revision': {
    files: { 'prompts/a.md': prompt },
    args: ['--base', 'mian'],
    says: 'promptcost: unknown revision "mian".\n  Did you mean "main"?\n',
  },
  'a revision that looks like an option': {
    files: { 'prompts/a.md': prompt },
    args: ['--base=--upload-pack=touch x'],
    says: 'promptcost: unknown revision "--upload-pack=touch x".\n  Check the name, or update this clone: git fetch\n',
  },
  'broken YAML': {
    files: config('prompts:\n  - files: "prompts/**\n'),
    says: 'promptcost: promptcost.yml:3:1: a character is missing here: a quote, a comma, a colon, a space or a bracket.\n  Check that every quote and bracket opened above is closed.\n',
  },
  'a tab in YAML': {
    files: config('prompts:\n\t- files: prompts/**\n'),
    says: 'promptcost: promptcost.yml:2:1: a tab cannot indent YAML.\n  Indent with spaces.\n',
  },
  'a wrong key': {
    files: config(`${entry}limits:\n  each_prompt:\n    fail_abov: { tokens: 20% }\n`),
    says: 'promptcost: promptcost.yml:5:5: unknown key "fail_abov" in limits.each_prompt.\n  Did you mean "fail_above"? Known keys: ignore_below, warn_above, fail_above, max.\n',
  },
  'a wrong value': {
    files: config(`${entry}limits:\n  each_prompt:\n    fail_above: { tokens: twenty }\n`),
    says: 'promptcost: promptcost.yml:5:27: limits.each_prompt.fail_above.tokens must be a number of tokens such as 500, or a percentage of the base, such as 20%.\n',
  },
  'a number with an underscore': {
    files: config(`${entry}    calls_per_month: 150_000\n`),
    says: 'promptcost: promptcost.yml:3:22: prompts[0].calls_per_month must be a number without underscores, commas or spaces.\n  Write 150000.\n',
  },
  'a price per token': {
    files: config(`${entry}prices:\n  mine: { input: 0.0000004 }\n`),
    says: 'promptcost: promptcost.yml:4:18: prices.mine.input looks like a price per token; promptcost wants USD per 1M tokens.\n  Write 0.40.\n',
  },
  'two configs': {
    files: { ...config(entry), 'promptcost.yaml': entry },
    says: 'promptcost: promptcost.yml: there are two configs at the base, promptcost.yaml and promptcost.yml.\n  Keep one of them.\n',
  },
  'a config that is not there': {
    files: { 'prompts/a.md': prompt },
    args: ['--config', 'conf/cost.yml'],
    says: 'promptcost: there is no config conf/cost.yml on either side.\n  Name a file in the checked folder, relative to it, or omit --config.\n',
  },
  'a config that is not there, beside one that is': {
    files: config(entry),
    args: ['--config', 'promptcots.yml'],
    says: 'promptcost: there is no config promptcots.yml on either side.\n  Name a file in the checked folder, relative to it, or omit --config.\n',
  },
  'a config that is no text': {
    files: { 'prompts/a.md': prompt, 'promptcost.yml': Buffer.from([0x70, 0xff, 0xfe, 0xe9]) },
    says: 'promptcost: promptcost.yml: the config is not UTF-8 text.\n  Save it as readable UTF-8 text.\n',
  },
  '--prompts beside a config': {
    files: config(entry),
    args: ['--prompts', 'bot/**'],
    says: 'promptcost: promptcost.yml: --prompts does not work with a config, and there is promptcost.yml.\n  Write the globs under prompts in the config, or omit it.\n',
  },
  '--model beside a config': {
    files: config(entry),
    args: ['--model', 'gpt-4o'],
    says: 'promptcost: promptcost.yml: --model does not work with a config, and there is promptcost.yml.\n  Write it as defaults.model in the config, or omit it.\n',
  },
  'a limit that is none': {
    files: { 'prompts/a.md': prompt },
    args: ['--fail-above', 'lots'],
    says: 'promptcost: --fail-above must be a percentage.\n  Write 20%.\n',
  },
  'a limit without its unit': {
    files: { 'prompts/a.md': prompt },
    args: ['--fail-above', '35'],
    says: 'promptcost: --fail-above must be a percentage.\n  Write 35%.\n',
  },
  'a glob that leaves the folder': {
    files: { 'prompts/a.md': prompt },
    args: ['--prompts', '../**'],
    says: 'promptcost: --prompts has a glob that leaves the checked directory.\n  Remove the "..".\n',
  },
  'an unknown flag': {
    files: { 'prompts/a.md': prompt },
    args: ['--bases', 'main'],
    says: 'promptcost: check has no option "--bases".\n  Did you mean --base? All options: promptcost check --help\n',
  },
  'an unknown command': {
    files: { 'prompts/a.md': prompt },
    args: ['chek'],
    says: 'promptcost: there is no command "chek".\n  Did you mean check? Commands: check, compare, count, explain, init, whatif, history, rollup, usage, prices, models, export, completion, help. To look at some files only: promptcost count PATHS\n',
  },
  'an unknown format': {
    files: { 'prompts/a.md': prompt },
    args: ['--format', 'pdf'],
    says: `promptcost: --format must be ${formats.slice(0, -1).join(', ')} or ${formats.at(-1)}, not "pdf".\n`,
  },
  'two heads': {
    files: { 'prompts/a.md': prompt },
    args: ['--staged', '--head', 'main'],
    says: 'promptcost: --staged and --head cannot be combined.\n  Leave one of them out.\n',
  },
  'one folder to compare': {
    files: { 'prompts/a.md': prompt },
    args: ['compare', 'prompts'],
    says: 'promptcost: compare needs <head>: folder with the prompts after.\n  Usage: promptcost compare <base> <head>\n',
  },
  'a folder that is not there': {
    files: { 'prompts/a.md': prompt },
    args: ['compare', 'old', 'prompts'],
    says: 'promptcost: there is no folder "old".\n  Name a folder that exists: promptcost compare DIR DIR. For two commits: promptcost --base REF --head REF\n',
  },
  'a file for a folder': {
    files: { 'prompts/a.md': prompt },
    args: ['compare', 'prompts/a.md', 'prompts'],
    says: 'promptcost: "prompts/a.md" is a file, not a folder.\n  Name the folder it is in: promptcost compare DIR DIR\n',
  },
}

describe('what keeps it from judging', () => {
  test.each(Object.entries(problems))('%s', async (_, { files, loose, args = [], says }) => {
    const dir = loose ? folder(files) : repo(files).dir
    const { code, stdout, stderr } = await promptcost(dir, [...args, '--output', 'report.out'])
    expect(stderr.replaceAll(dir, 'FOLDER')).toBe(says)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(existsSync(join(dir, 'report.out'))).toBe(false)
    expect(stderr).not.toMatch(/\n\s+at /)
  })
})

/** What keeps it from judging one file only: the others are judged, and the report says what is missing. */
const files: Record<string, { path: string; content: string | Buffer; says: string }> = {
  binary: { path: 'b.md', content: Buffer.from([1, 0, 2]), says: 'prompts/b.md is binary, so it is not counted.' },
  'invalid UTF-8': {
    path: 'b.md',
    content: Buffer.from('caf\xe9', 'latin1'),
    says: 'prompts/b.md is not UTF-8 text (save it as UTF-8), so it is not counted.',
  },
  'huge (5 MiB)': {
    path: 'b.md',
    content: 'a'.repeat(5 << 20),
    says: 'prompts/b.md is larger than 4 MiB, or 1 MiB of source code, so it is not counted.',
  },
  'a Git LFS pointer': {
    path: 'b.md',
    content: `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`,
    says: 'prompts/b.md is a Git LFS pointer (check out with LFS, or exclude it), so it is not counted.',
  },
  'front matter that is not closed': {
    path: 'b.prompt',
    content: '---\nmodel: gpt-4o\n',
    says: 'The front matter of prompts/b.prompt:1:1 is never closed by a second line of --- or +++, so the whole file counts as the prompt.',
  },
  'a broken .prompt.yml': {
    path: 'b.prompt.yml',
    content: 'messages: [\n',
    says: 'prompts/b.prompt.yml:2:1 is not valid YAML, so it could not be read as github-models and counts as plain text.',
  },
  'a broken .prompt.json': {
    path: 'b.prompt.json',
    content: '{"messages": [',
    says: 'prompts/b.prompt.json:1:1 is not valid JSON, so it could not be read as chat and counts as plain text.',
  },
  empty: { path: 'b.md', content: '', says: 'prompts/b.md sends no text.' },
}

describe('what keeps it from judging one file', () => {
  test.each(Object.entries(files))('%s', async (_, { path, content, says }) => {
    const dir = folder({ 'base/prompts/a.md': prompt, 'head/prompts/a.md': prompt, [`head/prompts/${path}`]: content })
    const { code, stdout, stderr } = await promptcost(dir, ['compare', 'base', 'head', '--all'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout.split('\n').map(line => line.replace(/^(assumed)?\s+/, ''))).toContain(says)
  })

  test('unreadable', async () => {
    const dir = folder({ 'base/prompts/a.md': prompt, 'head/prompts/a.md': prompt, 'head/prompts/b.md': prompt })
    // The superuser may read everything, so that the command runs as somebody else.
    const isSuper = process.getuid?.() === 0
    chmodSync(dir, 0o755)
    chmodSync(join(dir, 'head/prompts/b.md'), 0o000)
    const { code, stdout, stderr } = await promptcost(
      dir,
      ['compare', 'base', 'head'],
      undefined,
      isSuper ? 65_534 : undefined,
    )
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^promptcost: WARN {2}/)
    expect(stdout).toContain('prompts/b.md is not readable (permission denied), so it is not counted.')
  })
})
