import { expect, test } from 'vitest'
import { folder } from '../git.ts'
import { promptcost } from './command.ts'

const sentence = 'You are a careful assistant that answers questions about refunds and orders in two sentences.'
const config = 'defaults: { model: gpt-4.1 }\nprompts: [{ files: prompts/** }]\n'

/** Files with more of something than a call takes arguments, which is some 120,000 on the stack of the built command. */
test.each([
  [
    'names that a file imports',
    'p.ts',
    `import { ${'a,'.repeat(150_000)} } from './x'\nexport const PROMPT = "${sentence}"\n`,
  ],
  ['texts that a program adds up', 'p.py', `PROMPT = "${sentence}"\n${'PROMPT += f(PROMPT)\n'.repeat(2000)}`],
])('very many %s hide no prompt', async (_, name, text) => {
  const side = (text: string) => folder({ 'promptcost.yml': config, [`prompts/${name}`]: text })
  const head = text.replace(sentence, `${sentence} Be kind and polite.`)
  const { stdout, stderr } = await promptcost(folder({}), ['compare', side(text), side(head)])
  expect(stderr).toBe('')
  expect(stdout).toContain('1 of 1 prompt')
})
