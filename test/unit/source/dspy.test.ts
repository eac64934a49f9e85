import { describe, expect, test } from 'vitest'
import type { Prompt } from '../../../src/model/prompt.ts'
import { promptsIn } from './prompts-in.ts'

const textsOf = ({ messages }: Prompt, mode: 'low' | 'expected' = 'expected') =>
  messages.map(({ runs }) => runs[mode].map(({ text }) => text).join(''))

async function only(code: string): Promise<Prompt> {
  const prompts = await promptsIn({ 'src/app.py': code })
  expect(prompts).toHaveLength(1)
  return prompts[0]!
}

const mail = `class SortMail(dspy.Signature):
    """Sort the mail of a customer.

    Read all of it first:
      - then decide
    """
    mail = dspy.InputField(desc="the mail as it came")
    topics: list[str] = dspy.InputField()
    kind: Literal["bill", "other"] = dspy.OutputField(desc="which it is")
    sure: bool = dspy.OutputField()
    score: int = dspy.OutputField()
    words: list[str] = dspy.OutputField()
    answer = dspy.OutputField()
`

describe('a signature of DSPy', () => {
  // What DSPy 3.3 itself made of it: ChatAdapter().format(SortMail, [], {"mail": "mail", "topics": "topics"}).
  test('is counted as its chat adapter sends it', async () => {
    const prompt = await only(`import dspy\n${mail}`)
    expect(prompt.id).toBe('src/app.py#SortMail')
    expect(prompt.messages.map(({ role }) => role)).toEqual(['system', 'user'])
    expect(textsOf(prompt)).toEqual([
      `Your input fields are:
1. \`mail\` (str): the mail as it came
2. \`topics\` (list[str]):
Your output fields are:
1. \`kind\` (Literal['bill', 'other']): which it is
2. \`sure\` (bool): ${''}
3. \`score\` (int): ${''}
4. \`words\` (list[str]): ${''}
5. \`answer\` (str):
All interactions will be structured in the following way, with the appropriate values filled in.

[[ ## mail ## ]]
{mail}

[[ ## topics ## ]]
{topics}

[[ ## kind ## ]]
{kind}        # note: the value you produce must exactly match (no extra characters) one of: bill; other

[[ ## sure ## ]]
{sure}        # note: the value you produce must be True or False

[[ ## score ## ]]
{score}        # note: the value you produce must be a single int value

[[ ## words ## ]]
{words}        # note: the value you produce must adhere to the JSON schema: {"type": "array", "items": {"type": "string"}}

[[ ## answer ## ]]
{answer}

[[ ## completed ## ]]
In adhering to this structure, your objective is: ${''}
        Sort the mail of a customer.
        ${''}
        Read all of it first:
          - then decide`,
      `[[ ## mail ## ]]
mail

[[ ## topics ## ]]
topics

Respond with the corresponding output fields, starting with the field \`[[ ## kind ## ]]\` (must be formatted as a valid Python Literal['bill', 'other']), then \`[[ ## sure ## ]]\` (must be formatted as a valid Python bool), then \`[[ ## score ## ]]\` (must be formatted as a valid Python int), then \`[[ ## words ## ]]\` (must be formatted as a valid Python list[str]), then \`[[ ## answer ## ]]\`, and then ending with the marker for \`[[ ## completed ## ]]\`.`,
    ])
  })

  test('is at the least what any adapter sends: instructions, names and descriptions', async () => {
    expect(textsOf(await only(`import dspy\n${mail}`), 'low')).toEqual([
      'Sort the mail of a customer.\n\nRead all of it first:\n  - then decide\nmail: the mail as it came\ntopics\nkind: which it is\nsure\nscore\nwords\nanswer',
      'mail\n\ntopics',
    ])
  })

  test('has its inputs as slots, by their names', async () => {
    const [prompt] = await promptsIn({ 'a.py': `import dspy\n${mail}` }, { mail: 'Where is my bill?' })
    expect(textsOf(prompt!)[1]).toContain('[[ ## mail ## ]]\nWhere is my bill?\n')
  })

  test('may be a text, with its types and with instructions or without', async () => {
    const plain = await only('import dspy\nask = dspy.Predict("context: dict[str, int], question -> answer: float")\n')
    expect(textsOf(plain)[0]).toContain('1. `context` (dict[str, int]): \n2. `question` (str):\nYour output')
    expect(textsOf(plain)[0]).toMatch(
      /objective is: \n {8}Given the fields `context`, `question`, produce the fields `answer`\.$/,
    )
    const told = await only(
      'from dspy import Signature as S\nclass A:\n    sort = S("mail -> kind", "Sort the mail.")\n',
    )
    expect(told.id).toBe('src/app.py#A.sort')
    expect(textsOf(told, 'low')).toEqual(['Sort the mail.\nmail\nkind', 'mail'])
  })

  test('takes the fields and the instructions of the class that it extends', async () => {
    const [, second] = await promptsIn({
      'a.py': `import dspy\n${mail}\nclass SortLetter(SortMail):\n    sender = dspy.InputField()\n`,
    })
    expect(textsOf(second!, 'low')[0]).toMatch(/^Sort the mail of a customer[\s\S]+\nmail: .+\ntopics\nsender\nkind: /)
  })

  test('has one field more where it is asked with a chain of thought', async () => {
    const prompts = await promptsIn({ 'a.py': `import dspy\n${mail}\nsort = dspy.ChainOfThought(SortMail)\n` })
    expect(textsOf(prompts[0]!)[0]).toContain('Your output fields are:\n1. `reasoning` (str): \n2. `kind`')
    const inline = await only('import dspy\nsort = dspy.ChainOfThought("mail -> kind")\n')
    expect(textsOf(inline)[0]).toContain('1. `reasoning` (str): \n2. `kind` (str):')
  })

  test('counts prefixes as what only old versions send', async () => {
    const prompt = await only(
      'import dspy\nclass A(dspy.Signature):\n    """Sort it."""\n    mail = dspy.InputField(prefix="The mail of the customer: ")\n    kind = dspy.OutputField()\n',
    )
    expect(textsOf(prompt)[0]).toContain('`mail` (str): The mail of the customer: \n')
    expect(textsOf(prompt, 'low')).toEqual(['Sort it.\nmail\nkind', 'mail'])
  })

  test('is none where nothing is imported from DSPy', async () => {
    expect(await promptsIn({ 'a.py': `import other as dspy\n${mail}` })).toEqual([])
    expect(await promptsIn({ 'a.py': 'ask = dspy.Predict("question -> answer")\n' })).toEqual([])
  })
})

describe('demonstrations of DSPy', () => {
  const examples = `dspy.Example(mail="Where is my parcel?", kind="order", answer="We look for it.").with_inputs("mail"),
    dspy.Example(mail="My bill is wrong.", kind="bill")`
  const texts = [
    '[[ ## mail ## ]]\nWhere is my parcel?',
    '[[ ## kind ## ]]\norder\n\n[[ ## answer ## ]]\nWe look for it.\n\n[[ ## completed ## ]]\n',
    '[[ ## mail ## ]]\nMy bill is wrong.',
    '[[ ## kind ## ]]\nbill\n\n[[ ## completed ## ]]\n',
  ]

  test('are counted as the chat adapter sends them, and at the least by what they say', async () => {
    const prompt = await only(`import dspy\nsort.demos = [\n    ${examples},\n]\n`)
    expect(prompt.id).toBe('src/app.py#sort.demos')
    expect(prompt.messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'user', 'assistant'])
    expect(textsOf(prompt)).toEqual(texts)
    expect(textsOf(prompt, 'low')).toEqual(['Where is my parcel?', 'orderWe look for it.', 'My bill is wrong.', 'bill'])
  })

  test.each([
    [
      'a class',
      `class SortMail(dspy.Signature):\n    mail = dspy.InputField()\n    kind = dspy.OutputField()\n`,
      'SortMail',
    ],
    ['a text', '', '"mail -> kind"'],
  ])('are a prompt beside the signature that a call has as %s', async (_, code, signature) => {
    const [first, second] = await promptsIn({
      'src/app.py': `import dspy\n${code}sort = dspy.Predict(${signature}, demos=[${examples}])\n`,
    })
    expect(first && textsOf(first)[0]).toContain('Your input fields are')
    expect(second?.id).toBe('src/app.py#sort.demos')
    expect(second && textsOf(second)).toEqual(texts)
  })

  test('are none where nothing is imported from DSPy, or where the program loads them', async () => {
    expect(await promptsIn({ 'src/app.py': `sort.demos = [${examples}]\n` })).toEqual([])
    expect(await promptsIn({ 'src/app.py': 'import dspy\nsort.demos = load("demos.json")\n' })).toEqual([])
  })
})
