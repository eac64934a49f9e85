import { describe, expect, test } from 'vitest'
import { check } from '../../../src/judging/check.ts'
import { text } from '../../e2e/tricks/code-that-repeats.ts'
import { config } from '../../e2e/tricks/trick.ts'
import { folder } from '../../git.ts'

/** What people do to code with prompts that stays the same, or whose new texts count: no text takes the place of another unseen. */
const refactors: readonly { name: string; path: string; base: string; head: string }[] = [
  {
    name: 'a list over several lines that a loop makes, with the name of a field of a prompt',
    path: 'app.py',
    base: signature('"""', "''"),
    head: signature('\n    """', '""').replace(
      '[f(persona) for persona in all]',
      '[\n        f(persona)\n        for persona in all\n    ]',
    ),
  },
  {
    name: 'a field of a tool that may be left out now',
    path: 'app.ts',
    base: tool("z.string().describe('The number of a letter that is still open')"),
    head: tool("z.string().describe('The number of a letter that is still open').optional()"),
  },
  {
    name: 'a prompt of one try after another that goes, while the messages are sent as before',
    path: 'app.py',
    base: retries(
      'self._generate_response(messages)',
      `        messages.append(Message(role="user", content=f"""${text}"""))\n`,
    ),
    head: retries('self._generate_response_with_retry(messages)', ''),
  },
  {
    name: 'a text that moves to a method of its class, which returns another one, too',
    path: 'app.py',
    base: agent(`f"""${text}\n{q}"""`, ''),
    head: agent(
      'self.instructions_for(q, self.kind)',
      `    def instructions_for(self, q, kind):\n        if kind == "letter":\n            return f"""Read the letter. ${text}\n{q}"""\n        return f"""Read the mail of a user. ${text}\n{q}"""\n`,
    ),
  },
]

function signature(end: string, empty: string): string {
  return `import dspy\nclass Asker(dspy.Module):\n    def __init__(self):\n        self.ask = dspy.ChainOfThought(Ask)\n    def forward(self, persona):\n        return self.ask(persona=persona).question\nclass Ask(dspy.Signature):\n    """${text}${end}\n    persona = dspy.InputField(prefix="Who asks, beside being a writer of letters: ", format=str)\n    question = dspy.OutputField(format=str)\ndef go(all):\n    first = ${empty}\n    made = [f(persona) for persona in all]\n    return made\n`
}

function tool(field: string): string {
  return `import { tool } from 'ai'\nimport { z } from 'zod'\nexport const find = tool({\n  description: 'Finds a letter by its number, or by who has sent it.',\n  inputSchema: z.object({\n    number: ${field},\n  }),\n  execute: async ({ number }) => number,\n})\n`
}

function retries(sends: string, again: string): string {
  return `class Client:\n    async def generate_response(self, messages):\n        answer = await ${sends}\n${again}        return answer\n    async def other(self):\n        return await self.llm.generate(system="""Sort the letters of a user. ${text}""")\n`
}

function agent(made: string, more: string): string {
  return `class Agent:\n    def _format(self, q):\n        user_prompt = ${made}\n        return [{"role": "user", "content": user_prompt}]\n${more}    def ask(self, q):\n        return self.client.chat.completions.create(model="gpt-4.1-mini", messages=self._format(q))\n`
}

describe('an honest refactoring is not reported', () => {
  test.each(refactors)('$name', async ({ path, base, head }) => {
    const rules = config.replace('prompts/**', path)
    const side = (code: string) => folder({ 'promptcost.yml': rules, [path]: code })
    const { findings, changes } = await check({
      sides: { kind: 'directories', base: side(base), head: side(head) },
      config: {},
    })
    expect(changes.length).toBeGreaterThan(0)
    expect(findings.filter(({ kind }) => kind === 'text-unseen')).toEqual([])
  })
})

test('a message that is now made of the parts of what a user writes', async () => {
  const rules = config.replace('prompts/**', 'app.ts')
  const parts = "message.parts.filter(part => part.type === 'text').map(part => part.text).join('')"
  const side = (made: string) =>
    folder({
      'promptcost.yml': rules,
      'app.ts': `import { generateText } from 'ai'\nexport const title = (message) => generateText({ model: 'gpt-4.1-mini', system: \`${text}\`, prompt: ${made} })\n`,
    })
  const sides = { kind: 'directories', base: side('JSON.stringify(message)'), head: side(parts) } as const
  const { findings } = await check({ sides, config: {} })
  expect(findings.filter(({ kind }) => kind === 'loop-grown')).toEqual([])
})
