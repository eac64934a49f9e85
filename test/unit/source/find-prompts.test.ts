import { describe, expect, test } from 'vitest'
import { promptsIn } from './prompts-in.ts'

const long =
  'You are a careful reviewer of pull requests. Read the diff as a whole before you say anything. Point out bugs, races and ' +
  'missing tests, in this order, and say nothing about formatting. Praise nobody, and keep it short and plain.'

/** Ids of what is found in a file, without its path. */
async function idsIn(text: string, path = 'src/app.py'): Promise<string[]> {
  const prompts = await promptsIn({ [path]: text })
  return prompts.map(({ id }) => id.slice(path.length + 1))
}

describe('texts that are prompts', () => {
  test('a name, a class attribute and what a function returns give the id', async () => {
    const text = `REVIEW_PROMPT = "${long}"
class Agent:
    instructions = "${long}"
    def build_prompt(self):
        return "${long}"
`
    expect(await idsIn(text)).toEqual(['REVIEW_PROMPT', 'Agent.instructions', 'Agent.build_prompt'])
  })

  test('prompts of one name are numbered', async () => {
    const text = `def ask(x):
    a = llm.invoke([("system", "${long}")])
    b = llm.invoke([("system", "${long} Again.")])
`
    expect(await idsIn(text)).toEqual(['ask', 'ask.2'])
  })

  test('a text reaches a model through variables, functions and arguments', async () => {
    const plain = long.replace('You are a careful reviewer', 'This is the work of a reviewer')
    const text = `BASE = "${plain}"
def ask(text):
    return client.create(messages=[{"role": "user", "content": text}])
def run():
    return ask(BASE)
def unrelated():
    OTHER = "${plain}"
    return OTHER
`
    expect(await idsIn(text)).toEqual(['BASE'])
  })

  test('a short text is one only where a model is asked', async () => {
    expect(await idsIn('REVIEW_PROMPT = "Review this diff with care."')).toEqual([])
    expect(await idsIn('def ask():\n    llm.invoke([("user", "Review this diff with care.")])')).toEqual(['ask'])
  })

  test('what people read is none: errors, logs, help texts, comparisons, docstrings', async () => {
    const text = `def run():
    """${long}"""
    raise ValueError("${long}")
    logger.info("${long}")
    print("${long}")
    parser.add_argument("--prompt", help="${long}")
    if text == "${long}":
        pass
`
    expect(await idsIn(text)).toEqual([])
  })

  test('tests and examples have none', async () => {
    const text = `PROMPT = "${long}"`
    expect(await idsIn(text, 'tests/data.py')).toEqual([])
    expect(await idsIn(text, 'src/test_app.py')).toEqual([])
    expect(await idsIn(text, 'examples/app.py')).toEqual([])
  })
})

describe('what a prompt contains', () => {
  test('what it takes from the same file is no prompt of its own', async () => {
    expect(await idsIn(`INTRO_PROMPT = "${long}"\nFULL_PROMPT = INTRO_PROMPT + " And then: ${long}"`)).toEqual([
      'FULL_PROMPT',
    ])
  })

  test('a constant of an imported file is put in, by a relative or an absolute import', async () => {
    const files = {
      'src/app/run.py': `from .rules import STYLE\nfrom app import words\nPROMPT = f"${long} {STYLE} {words.END}"\n`,
      'src/app/rules.py': 'STYLE = "Write plain English."\n',
      'src/app/words.py': 'END = "Thank you."\n',
    }
    const [prompt] = await promptsIn(files)
    expect(prompt?.messages[0]?.runs.expected.map(({ text }) => text).join('')).toBe(
      `${long} Write plain English. Thank you.`,
    )
    expect(prompt?.sources.map(({ path }) => path).sort()).toEqual(Object.keys(files).sort())
  })

  test('what is added under a condition is counted from nothing to all of it', async () => {
    const [prompt] = await promptsIn({
      'a.py': `def build_prompt(x):\n    text = "${long}"\n    if x:\n        text += " More."\n    return text\n`,
    })
    const { low, high } = prompt!.messages[0]!.runs
    expect(low.map(({ text }) => text).join('')).toBe(long)
    expect(high.map(({ text }) => text).join('')).toBe(`${long} More.`)
  })

  test('the model is that of the call, of a constant or of the constructor', async () => {
    const of = async (code: string) => (await promptsIn({ 'a.py': code }))[0]?.model?.asked
    expect(await of(`x.create(model="gpt-5", messages=[("user", "${long}")])`)).toBe('gpt-5')
    expect(await of(`M = "gpt-5-mini"\nx.create(model=M, messages=[("user", "${long}")])`)).toBe('gpt-5-mini')
    expect(await of(`llm = ChatOpenAI(model="gpt-4o")\nllm.invoke([("user", "${long}")])`)).toBe('gpt-4o')
  })

  test('a tool is its name and what it says of itself', async () => {
    const [prompt] = await promptsIn({
      'a.py': '@tool\ndef search(query: str):\n    """Searches the web for a query."""\n',
    })
    expect(prompt?.tools).toMatchObject([{ name: 'search', description: 'Searches the web for a query.' }])
  })
})
