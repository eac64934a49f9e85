import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { formats } from '../../src/renderers/renderers.ts'
import { type Files, folder, repo } from '../git.ts'
import { promptcost } from './command.ts'
import { checkOut, makeRepository, makeTemporary, pullRequestPayload, runStep } from './github/job.ts'
import { startGitHub } from './github/loopback.ts'

/*
 * Prompt text never leaves the checkout. A word that stands in every place of a prompt where text can be must appear in
 * no output: not in a report of any format, not in a log, an error, a comment or a summary. Names are no text: paths,
 * models, roles' number and keys of the config are shown on purpose.
 */
const canary = 'zebrafinch'

/** Every place where a prompt's text can be, and every way in which reading it can fail nearby. */
const places: Record<string, string> = {
  'text.md': `Sort the ${canary}. {{${canary} is no name}} <!-- ${canary} -->\n# ${canary}\n`,
  'long-line.txt': `${`${canary} `.repeat(20_000)}\n`,
  'front.md': `---\nmodel: gpt-4o\ndescription: ${canary}\n${canary}: ${canary}\ninput: { default: { a: ${canary} } }\n---\n${canary}\n`,
  'front-broken.prompt': `---\nmodel: "${canary}\n  x: [${canary}\n---\n${canary}\n`,
  'front-open.prompt': `---\n${canary}: ${canary}\n`,
  'front-list.prompt': `---\n- ${canary}\n---\n${canary}\n`,
  'front-alias.prompt': `---\nmodel: *${canary}\n---\n${canary}\n`,
  'front-twice.prompt': `---\n${canary}: 1\n${canary}: 2\n---\n${canary}\n`,
  'front-tag.prompt': `---\nmodel: !${canary} x\n---\n${canary}\n`,
  'comments.prompt': `# ${canary}\n# SPDX: ${canary}\n---\nmodel: gpt-4o # ${canary}\n---\n{{role "${canary}"}}\n${canary}\n`,
  'models.prompt.yml': `name: ${canary}\ndescription: ${canary}\nmodel: gpt-4o\nmessages:\n  - role: ${canary}\n    content: ${canary}\ntestData:\n  - input: ${canary}\n`,
  'broken.prompt.yml': `messages:\n  - role: user\n   content: "${canary}\n ${canary}: [\n`,
  'none.prompt.yml': `${canary}: ${canary}\n`,
  'chat.json': JSON.stringify({
    model: 'gpt-4o',
    [`${canary} is no name`]: canary,
    messages: [
      { role: canary, name: canary, content: canary },
      {
        role: 'user',
        content: [
          { type: 'text', text: canary },
          { type: 'image_url', image_url: { url: canary } },
        ],
      },
    ],
    tools: [{ type: 'function', function: { name: canary, description: canary } }],
  }),
  'broken.prompt.json': `{"messages": [{"role": "${canary}", "content": "${canary}`,
  'trailing.prompt.json': `{"messages": [], "${canary}": ${canary}}`,
  'chat.yaml': `system: ${canary}\nmessages:\n  - role: user\n    content: |\n      ${canary}\n`,
  'latin.md': `${canary} caf\xe9`,
  'binary.md': `${canary}\0${canary}`,
  'special.md': `<|endoftext|>${canary}<|im_start|>`,
  'effort.md': `---\nmodel: gpt-5\nreasoning_effort: low ${canary}\nmax_tokens: ${canary}\nid: ${canary} ${canary}\n---\n${canary}\n`,
}

function files(times: number): Files {
  const entries = Object.entries(places).map(([name, text]): [string, string | Buffer] => {
    const whole = name.endsWith('.json') || name.includes('broken') ? text : text + `${canary} `.repeat(times)
    return [`prompts/${name}`, name === 'latin.md' ? Buffer.from(whole, 'latin1') : whole]
  })
  return Object.fromEntries(entries)
}

const config =
  'prompts: [{ files: prompts/**, calls_per_month: 1000 }]\nlimits: { each_prompt: { fail_above: { tokens: 20% } } }\n'

function silent(text: string): void {
  expect(text.toLowerCase()).not.toContain(canary)
  expect(text.toLowerCase()).not.toContain(canary.slice(0, 6))
}

describe('the built command', () => {
  const { dir } = repo({ ...files(0), 'promptcost.yml': config })
  test.each(formats)('shows no prompt text in its %s report', async format => {
    const made = folder({ ...prefixed('base', 0), ...prefixed('head', 90) })
    for (const args of [
      ['compare', 'base', 'head'],
      ['compare', 'base', 'head', '--all'],
      ['compare', 'head', 'base'],
    ]) {
      const { code, stdout, stderr } = await promptcost(made, [...args, '--format', format])
      expect([0, 1]).toContain(code)
      expect(stderr).toBe('')
      if (!format.startsWith('gitlab-c') && format !== 'sarif' && format !== 'rdjson')
        expect(stdout).toContain('text.md')
      silent(stdout)
    }
  })

  test('shows no prompt text when it counts, nor in a file that it writes', async () => {
    const { stdout } = await promptcost(dir, ['count'])
    expect(stdout).toContain('prompts/front-broken.prompt')
    silent(stdout)
    await promptcost(dir, ['--format', 'json', '--all', '--output', 'report.json'])
    silent(readFileSync(join(dir, 'report.json'), 'utf8'))
  })

  test.each(['comments.prompt', 'models.prompt.yml', 'front.md', 'text.md', 'chat.yaml'])(
    'shows no prompt text, nor a word in the place of a role, when it explains %s',
    async name => {
      for (const format of ['terminal', 'json', 'markdown']) {
        const { code, stdout } = await promptcost(dir, ['explain', `prompts/${name}`, '--format', format])
        expect(code).toBe(0)
        silent(stdout)
      }
    },
  )

  test('shows no prompt text in an error, even when a prompt is given as the config', async () => {
    for (const name of [
      'text.md',
      'front.md',
      'front-broken.prompt',
      'models.prompt.yml',
      'broken.prompt.json',
      'latin.md',
    ]) {
      const { stdout, stderr, code } = await promptcost(dir, ['--config', `prompts/${name}`])
      expect({ name, code, stdout }).toEqual({ name, code: 2, stdout: '' })
      // The config's own keys are told, so that a slip can be found; values and anything that is no name are not.
      silent(stderr.replace(`unknown key "${canary}"`, ''))
    }
  })
})

function prefixed(side: string, times: number): Files {
  return Object.fromEntries(
    [...Object.entries(files(times)), ['promptcost.yml', config] as const].map(([path, text]) => [
      `${side}/${path}`,
      text,
    ]),
  )
}

describe('the built action', () => {
  const temporary = makeTemporary()
  afterAll(() => temporary.remove())

  test('shows no prompt text in its log, comment, summary, outputs and files', async () => {
    const github = await startGitHub()
    const text = (all: Files) => Object.fromEntries(Object.entries(all).map(([path, it]) => [path, String(it)]))
    const repository = makeRepository(
      temporary.path,
      text({ ...files(0), 'promptcost.yml': config }),
      text({ ...files(90), 'promptcost.yml': config }),
    )
    const workspace = checkOut(temporary.path, repository.origin, repository.merge)
    const payload = pullRequestPayload(repository)
    const step = await runStep({
      folder: temporary.path,
      workspace,
      api: github.url,
      payload,
      sha: repository.merge,
      with: { sarif: 'promptcost.sarif' },
    })
    expect(step.code).toBe(1)
    expect(step.summary).toContain('text.md')
    expect(github.state.comments).toHaveLength(1)
    silent(JSON.stringify([step, github.state]))
    for (const path of [step.outputs.report, step.outputs['report-markdown'], step.outputs.sarif])
      silent(readFileSync(path ?? '', 'utf8'))
    await github.close()
  })
})
