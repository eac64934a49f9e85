import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../../command-line.ts'
import { folder } from '../../git.ts'

const long =
  'You are a careful reviewer of pull requests. Read the diff as a whole before you say anything. Point out bugs, races and missing tests, in this order, and say nothing about formatting.'

const repository = {
  'src/agents/review.py': `REVIEW_PROMPT = f"""${long} {diff}"""\ndef ask(client):\n    return client.run(model="gpt-4.1", prompt=REVIEW_PROMPT)\n`,
  'prompts/triage.md': `Sort {{ message }}.\n${long}\n`,
  'config/prompts.yaml': `reply:\n  system: ${long}\n  user: ${long}\n`,
  'CLAUDE.md': 'Use tabs.\n',
  'tests/test_review.py': `REVIEW_PROMPT = "${long}"\n`,
  '.github/CODEOWNERS': '* @acme/all\n/prompts/ @acme/prompts\n/src @acme/code # a comment\n',
  'README.md': 'A project.\n',
}

const read = (dir: string, path: string) => readFileSync(join(dir, path), 'utf8')

test('what was found is shown, with how sure it is, and what was left out', async () => {
  const { code, stdout } = await run(folder(repository), ['init', '--dry-run', '--no-workflow'])
  expect(code).toBe(0)
  expect(stdout).toMatchInlineSnapshot(`
    "Found 4 prompts of 184 tokens in 7 files

      certain  1 prompt  49 tokens  src/agents/review.py
               texts and tools in code such as REVIEW_PROMPT; gpt-4.1
      certain  1 prompt  88 tokens  config/prompts.yaml
               values in data such as reply; no model named
      certain  1 prompt  44 tokens  prompts/triage.md
               files, by the names of files or folders; no model named
      certain  1 prompt   3 tokens  **/CLAUDE.md
               instructions of coding agents, in the places where these look for them; no model named

    Left out
      1 file of tests, examples and docs, whose prompts no product sends

    --- promptcost.yml
    # yaml-language-server: $schema=./node_modules/promptcost/schema.json
    # Which texts of this repository are sent to models. What each key means: docs/config.md of promptcost.

    defaults:
      model: gpt-4.1  # named by 1 of 4 prompts; 3 name none, check that they go to it
      # output_tokens: 350          # expected answer per call; without it only input is priced
      # calls_per_month: 10000      # without it there is no cost per month; \`promptcost usage import\` reads it from records

    prompts:                        # every entry that matches applies, in order; a later one overrides key by key
      # 1 prompt, 49 tokens: texts and tools in code such as REVIEW_PROMPT
      - files: src/agents/review.py
        owner: acme/code  # by CODEOWNERS
        # slots:                    # what variables hold; until declared, only their placeholders count
        #   diff: { tokens: 100 }

      # 1 prompt, 88 tokens: values in data such as reply
      - files: config/prompts.yaml
        owner: acme/all  # by CODEOWNERS

      # 1 prompt, 44 tokens: files, by the names of files or folders
      - files: prompts/triage.md
        owner: acme/prompts  # by CODEOWNERS
        # slots:                    # what variables hold; until declared, only their placeholders count
        #   message: { tokens: 100 }

      # 1 prompt, 3 tokens: instructions of coding agents, in the places where these look for them
      - files: "**/CLAUDE.md"
        owner: acme/all  # by CODEOWNERS
        tags: [coding-agents]

    # What fails a pull request. By default it is growth of a prompt by more than 20%.
    # limits:
    #   each_prompt:
    #     ignore_below: { tokens: 50 }
    #     warn_above: { tokens: 10% }
    #     fail_above: { tokens: 20% }
    "
  `)
})

test('the config that is written counts the same prompts, and covers all', async () => {
  const dir = folder(repository)
  expect(await run(dir, ['init', '--yes'])).toMatchObject({ code: 0, stderr: '' })
  const { stdout } = await run(dir, ['count', '--format', 'json'])
  const counted: { changes: { id: string }[] } = JSON.parse(stdout)
  expect(counted.changes.map(({ id }) => id)).toEqual([
    'CLAUDE.md',
    'config/prompts.yaml#reply',
    'prompts/triage.md',
    'src/agents/review.py#REVIEW_PROMPT',
  ])
  expect(read(dir, '.github/workflows/promptcost.yml')).toContain('on: pull_request')
  expect(await run(dir, ['init', '--check'])).toMatchObject({ code: 0 })
})

test('what the config does not cover is listed, and the exit code is 1', async () => {
  const dir = folder({ ...repository, 'promptcost.yml': 'prompts:\n  - { files: "**/*.md", exclude: config/** }\n' })
  expect(await run(dir, ['init', '--check'])).toMatchObject({
    code: 1,
    stdout: `1 prompt in 1 file is not covered by the config:
  src/agents/review.py: 1 prompt, 49 tokens
Add them to \`prompts\` in the config, or list them under \`exclude\` in an entry.
`,
  })
})

test('a file that is there is never overwritten, and nothing is half written', async () => {
  const dir = folder({ ...repository, 'promptcost.yml': 'prompts:\n  - files: prompts/**\n' })
  const { code, stderr } = await told(dir, ['init', '--yes'])
  expect([code, stderr]).toEqual([2, expect.stringContaining('there is a config already.')])
  const other = folder(repository)
  writeFileSync(join(other, 'promptcost.yml'), '')
  expect(await told(other, ['init', '--yes'])).toMatchObject({ code: 2 })
  expect(read(other, 'promptcost.yml')).toBe('')
  expect(existsSync(join(other, '.github/workflows/promptcost.yml'))).toBe(false)
})

test('it asks on a terminal, and writes nothing without a yes', async () => {
  for (const [answer, writes] of [
    ['n', false],
    [undefined, false],
    ['', true],
    ['Yes', true],
  ] as const) {
    const dir = folder(repository)
    const asked: string[] = []
    const ask = async (question: string) => {
      asked.push(question)
      return answer
    }
    expect(await run(dir, ['init'], { isTerminal: true, ask })).toMatchObject({ code: 0 })
    expect(asked).toEqual(['Write promptcost.yml and .github/workflows/promptcost.yml? [Y/n] '])
    expect(existsSync(join(dir, 'promptcost.yml'))).toBe(writes)
  }
  const { code, stderr } = await told(folder(repository), ['init'])
  expect([code, stderr]).toEqual([
    2,
    expect.stringContaining('nothing was written, as there is no terminal to ask on.'),
  ])
})

test('hostile names stay in their place', async () => {
  const dir = folder({
    'src/a.py': `class A:\n    x = {"P\\n- files: evil\\u001b[31m_PROMPT": "${long}"}\n`,
    'prompts/[a]{b}*.md': `${long}\n`,
    'prompts/-x: y #.md': `${long}\n`,
  })
  expect(await run(dir, ['init', '--yes'])).toMatchObject({ code: 0 })
  const config = read(dir, 'promptcost.yml')
  expect(config).not.toMatch(/^- files: evil/m)
  expect(config).not.toContain('\u001b')
  expect(await run(dir, ['init', '--check'])).toMatchObject({ code: 0 })
})

/** A run that may end with a problem. */
async function told(dir: string, args: string[]): Promise<{ code: number; stderr: string }> {
  try {
    return await run(dir, args)
  } catch (error) {
    return { code: 2, stderr: String(error) }
  }
}

test('long texts of code that no rule takes are listed with the way to take them, also where nothing is found', async () => {
  const letter =
    'The house was quiet when the two of them came back from the lake, and nobody had touched the table or the letters that lay on it. They read each of them twice, put them back in the order of their days, and went to bed without a word about what they had read.'
  const code = `LETTER = """${letter}"""\nQUERY = """${'select a, b from c where d = 1; '.repeat(9)}"""\ndef ask(llm):\n    return LETTER\n`
  const { code: exit, stdout, stderr } = await run(folder({ 'src/letters.py': code }), ['init', '--yes'])
  expect(exit).toBe(2)
  expect(stderr).toContain('no prompts found among 1 file.')
  expect(stdout).toBe(`Left out
  1 long text of code, as no name, place or first words say that it is a prompt: src/letters.py#LETTER
    To take one: an entry with files: src/letters.py and take: LETTER
`)
})
