import { describe, expect, test } from 'vitest'
import { check } from '../../../src/judging/check.ts'
import { folder } from '../../git.ts'

const text =
  'You are a careful reviewer of pull requests. Read the whole diff before you say anything, point out bugs, races and missing tests in this order, and keep it short and plain for busy people.'
const other =
  'Your task is to translate a mail of a customer into English. Keep names, numbers and dates as they are, leave out greetings and signatures, and never add anything that the mail does not say itself.'
const config = 'prompts:\n  - files: ["src/**", "prompts/**"]\n'

/** Every prompt that a change is about, with its state. */
async function states(base: Record<string, string>, head: Record<string, string>): Promise<string[]> {
  const side = (files: Record<string, string>) => folder({ ...files, 'promptcost.yml': config })
  const sides = { kind: 'directories', base: side(base), head: side(head) } as const
  const { changes } = await check({ sides, config: {} })
  return changes.map(({ id, state }) => `${id} ${state}`)
}

/** The same code in both languages. */
const languages = [
  { ending: 'py', constant: (name: string, value: string) => `${name} = """${value}"""\n` },
  { ending: 'ts', constant: (name: string, value: string) => `export const ${name} = \`${value}\`\n` },
]

describe.each(languages)('a prompt in $ending', ({ ending, constant }) => {
  const at = (name: string) => `src/${name}.${ending}`
  const edited = text.replace('careful', 'very careful')

  test('is unchanged where the code around it changes', async () => {
    const before = `import a\n${constant('REVIEW_PROMPT', text)}`
    const after = `import a\nimport b\n${constant('x', 'y')}${constant('REVIEW_PROMPT', text)}${constant('z', '1')}`
    expect(await states({ [at('a')]: before }, { [at('a')]: after })).toEqual([`${at('a')}#REVIEW_PROMPT unchanged`])
  })

  test('is the same under another name', async () => {
    const base = { [at('a')]: constant('REVIEW_PROMPT', text) + constant('MAIL_PROMPT', other) }
    const head = { [at('a')]: constant('CHECK_PROMPT', text) + constant('MAIL_PROMPT', other) }
    expect(await states(base, head)).toEqual([`${at('a')}#CHECK_PROMPT unchanged`, `${at('a')}#MAIL_PROMPT unchanged`])
    const more = { [at('a')]: constant('CHECK_PROMPT', edited) + constant('MAIL_PROMPT', other) }
    expect(await states(base, more)).toEqual([`${at('a')}#CHECK_PROMPT edited`, `${at('a')}#MAIL_PROMPT unchanged`])
  })

  test('is the same in another file of code, also where it is edited', async () => {
    const base = { [at('a')]: constant('REVIEW_PROMPT', text) + constant('MAIL_PROMPT', other) }
    const moved = (value: string) => ({
      [at('a')]: constant('MAIL_PROMPT', other),
      [at('b')]: constant('REVIEW_PROMPT', value),
    })
    expect(await states(base, moved(text))).toEqual([
      `${at('a')}#MAIL_PROMPT unchanged`,
      `${at('b')}#REVIEW_PROMPT renamed`,
    ])
    expect(await states(base, moved(edited))).toEqual([
      `${at('a')}#MAIL_PROMPT unchanged`,
      `${at('b')}#REVIEW_PROMPT edited`,
    ])
  })

  test('is the same in a file of its own, and in one of values, and back', async () => {
    const code = { [at('a')]: constant('REVIEW_PROMPT', text) }
    const plain = { 'prompts/review.md': `${text}\n` }
    const values = { 'src/prompts.yaml': `review:\n  prompt: ${text}\n` }
    expect(await states(code, plain)).toEqual(['prompts/review.md edited'])
    expect(await states(plain, code)).toEqual([`${at('a')}#REVIEW_PROMPT edited`])
    expect(await states(code, values)).toEqual(['src/prompts.yaml#review.prompt renamed'])
    expect(await states(values, code)).toEqual([`${at('a')}#REVIEW_PROMPT renamed`])
  })

  test('is the same in a file that is named as it was, also where it is written anew', async () => {
    const rewritten = `# Role\nReviewer.\n\n# Task\nRead the whole diff before you say anything. Then list bugs, races and missing tests, one a line. Leave out formatting, praise and whatever else is no fault.\n\nBe short and plain for busy people.\n`
    const code = { [at('a')]: constant('REVIEW_PROMPT', text) + constant('MAIL_PROMPT', other) }
    const mail = constant('MAIL_PROMPT', other)
    for (const file of ['prompts/review_prompt.md', 'prompts/review-prompt.txt']) {
      const files = { [at('a')]: mail, [file]: rewritten }
      expect(await states(code, files)).toEqual([`${file} edited`, `${at('a')}#MAIL_PROMPT unchanged`])
      expect(await states(files, code)).toContain(`${at('a')}#REVIEW_PROMPT edited`)
    }
    expect(await states(code, { [at('a')]: mail, 'prompts/check.md': rewritten })).toContain('prompts/check.md added')
  })

  test('is another where it says something else', async () => {
    const states_ = await states(
      { [at('a')]: constant('REVIEW_PROMPT', text) },
      { [at('b')]: constant('MAIL_PROMPT', other) },
    )
    expect(states_).toEqual([`${at('a')}#REVIEW_PROMPT removed`, `${at('b')}#MAIL_PROMPT added`])
  })
})
