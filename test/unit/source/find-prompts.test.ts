import { describe, expect, test } from 'vitest'
import { sides } from '../prompts/sides.ts'
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

  test('an object of a plain class that the repository calls a message is none, and one with a role is', async () => {
    const app = `from view import SystemMessage
def tell(self):
    self.dispatch(SystemMessage("Still working: wait for the current run to finish.", tone="info"))
`
    const view = '@dataclass\nclass SystemMessage:\n    text: str\n    tone: str = "info"\n'
    const ids = async (files: Record<string, string>) => (await promptsIn(files)).map(({ id }) => id)
    expect(await ids({ 'src/app.py': app, 'src/view.py': view })).toEqual([])
    expect(await ids({ 'src/app.py': app, 'src/view.py': `${view}    role: str = "system"\n` })).toEqual([
      'src/app.py#tell',
    ])
    expect(await ids({ 'src/app.py': app, 'src/view.py': view.replace(':\n', '(BaseModel):\n') })).toEqual([
      'src/app.py#tell',
    ])
    expect(await ids({ 'src/app.py': app })).toEqual(['src/app.py#tell'])
  })

  test('conditions that make a query anew leave the prompts of its file readable', async () => {
    const query = `def find(db, a):\n    query = select(a)\n${'    if a:\n        query = query.where(a)\n'.repeat(30)}    return query\n`
    expect(await idsIn(`${query}REVIEW_PROMPT = "${long}"\n`)).toEqual(['REVIEW_PROMPT'])
  })

  test('a pair of a role and a word of code is a key, and no message', async () => {
    const text = (word: string) => `export const stop = llm => llm.cancel({ queryKey: ["user", "${word}"] })\n`
    expect(await idsIn(text('conversations'), 'src/hook.ts')).toEqual([])
    expect(await idsIn(text('Sort the letter'), 'src/hook.ts')).toEqual(['stop'])
  })

  test('what came of a tool asks no model', async () => {
    const text = 'def run():\n    return ToolResult(system="The tool was restarted, so its state is gone.")\n'
    expect(await idsIn(text)).toEqual([])
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

const plain = long.replace('You are a careful reviewer', 'This is the work of a reviewer')

test('a folder that is joined with a file is no list that is too long to follow', async () => {
  const text = `class Desk:
    def __init__(self, folder):
        self.folder = folder
    def ask(self, prompt):
        path = os.path.join(self.folder, "letters")
        lines = ", ".join(self.folder)
        return llm.invoke([("system", "Answer the letter in one line."), ("user", path + lines + prompt)])
`
  const { findings } = await sides(undefined, { 'src/desk.py': text })
  expect(findings.filter(({ kind }) => kind === 'not-followed')).toEqual([])
})

describe('texts that are sent together', () => {
  const fact = 'Keeps bees behind the house and sells their honey on Fridays'

  test('examples of a prompt are one, and its instruction is by itself', async () => {
    const path = 'src/prompts.py'
    const text = `class HoneyPrompt(Prompt):
    instruction = "${plain}"
    examples = [
        (Letter(text="${fact} from noon"), Sorted(reason="${fact} until dusk")),
        (Letter(text="${fact} in spring"), Sorted(reason="${fact} in autumn")),
    ]
`
    expect(await idsIn(text, path)).toEqual(['HoneyPrompt.instruction', 'HoneyPrompt.examples'])
    const [, examples] = await promptsIn({ [path]: text })
    const said = examples?.messages.flatMap(({ runs }) => runs.expected.map(each => each.text)).join('')
    expect(said).toBe([`${fact} from noon`, `${fact} until dusk`, `${fact} in spring`, `${fact} in autumn`].join('\n'))
  })

  test('a person who is described in fields is one', async () => {
    const text = `const persona = { work: { now: '${fact}', before: '${fact} of wax' }, likes: ['${fact} of clover'] }\n`
    expect(await idsIn(text, 'src/prompts/people.ts')).toEqual(['persona'])
  })

  test('lines that a condition takes some from, before they are joined', async () => {
    const text = `def build_prompt(short):
    lines = ["${long}", "", "${fact}"]
    if short:
        lines = [line for line in lines if line != ""]
    return "\\n".join(lines)
`
    expect(await idsIn(text)).toEqual(['build_prompt'])
  })

  test('but prompts that one object holds are each by itself', async () => {
    const text = `const PROMPTS = { bees: '${long}', wax: '${long} Again.' }\n`
    expect(await idsIn(text, 'src/app.ts')).toEqual(['PROMPTS.bees', 'PROMPTS.wax'])
  })
})

describe('what says that a text is a prompt', () => {
  test.each([
    ['writer_sys_msg', 'src/app.py'],
    ['CITATION_GUIDANCE', 'src/app.py'],
    ['sysPrompt', 'src/app.py'],
  ])('a name: %s', async (name, path) => {
    expect(await idsIn(`${name} = "${plain}"\n`, path)).toEqual([name])
  })

  test.each(['setup_instructions', 'INSTALLATION_INSTRUCTIONS', 'deploymentInstructions', 'login_guidance'])(
    'not the name of steps that a person follows: %s',
    async name => {
      expect(await idsIn(`${name} = "${plain}"\n`)).toEqual([])
    },
  )

  test.each([
    `<task>\\nRead the ledger of the shop. ${plain}`,
    `<role>Ann, a clerk</role> ${plain}`,
    `Assistant is a clerk of the shop. ${plain}`,
    `Given the following conversation and a new question, say what is asked. ${plain}`,
    `Use the following pieces of context to say who ordered what. ${plain}`,
    `Use the above documentation to find what is asked. ${plain}`,
    `You are helping a clerk of the shop. ${plain}`,
    `You are running a review of the ledger. ${plain}`,
    `Analyze the following conversation of two clerks. ${plain}`,
    `You may only speak of the ledger. ${plain}`,
  ])('its first words: %.30s', async text => {
    expect(await idsIn(`LEDGER = "${text}"\n`)).toEqual(['LEDGER'])
  })

  test.each([
    `You are using an old version of the ledger. ${plain}`,
    `You are not signed in to the ledger. ${plain}`,
    `You are running version 2 of the ledger. ${plain}`,
    `<section>The ledger of the shop.</section> ${plain}`,
    `If you are developing a ledger of your own, read on. ${plain}`,
    `When you are an owner of the ledger, sign it. ${plain}`,
  ])('not the first words of a notice or a page: %.30s', async text => {
    expect(await idsIn(`LEDGER = "${text}"\n`)).toEqual([])
  })

  test('what an object says that its value is called', async () => {
    const field = (name: string) =>
      `const inputs = [{ label: 'Text', name: '${name}', rows: 4, default: '${plain}' }]\n`
    expect(await idsIn(field('refinePrompt'), 'src/node.ts')).toEqual(['inputs.default'])
    expect(await idsIn(field('refineText'), 'src/node.ts')).toEqual([])
  })

  test('a query only where it opens as a prompt, as a database is asked with others', async () => {
    expect(await idsIn(`query = "${long}"\n`, 'src/summary_prompt.py')).toEqual(['query'])
    expect(await idsIn(`def prompt():\n    query = "${plain}"\n    db.run(query)\n`)).toEqual([])
  })

  test('a name with a number at its end', async () => {
    expect(await idsIn(`LEDGER_PROMPT2 = "${plain}"\n`)).toEqual(['LEDGER_PROMPT2'])
  })

  test('not what a setting about tools is for', async () => {
    const field = (name: string) =>
      `class Limits(BaseModel):\n    ${name}: int = Field(default=3, description="${plain}")\n`
    expect(await idsIn(field('tool_timeout'))).toEqual([])
    expect(await idsIn(`search_tool = {"description": "${plain}"}\n`)).toEqual(['search_tool.description'])
  })

  test('not what a form shows beside a field, also where the file is named after prompts', async () => {
    const text = `const inputs = [{ placeholder: '${plain}', tooltip: '${plain}', howToUse: '${plain}' }]\n`
    expect(await idsIn(text, 'src/prompts/form.ts')).toEqual([])
  })

  test('not what a part of a user interface says, though its name speaks of prompts', async () => {
    const text = (name: string) => `export function ${name}() {\n  const hintText = '${plain}'\n  return hintText\n}\n`
    expect(await idsIn(text('PromptDialog'), 'src/dialog.tsx')).toEqual([])
    expect(await idsIn(text('reviewPrompt'), 'src/dialog.tsx')).toEqual(['reviewPrompt.hintText'])
  })

  test('not an address or statements of a program', async () => {
    const address = `https://example.com/a?${'one=two&three=four+five-six.'.repeat(12)}`
    const code =
      'const one = 1;\\nconst two = one + one;\\nshow(two, one, two, one, two);\\nconst three = one + two;\\n'
    expect(await idsIn(`HUB_PROMPT = "${address}"\nRUN_PROMPT = "${code.repeat(4)}"\n`)).toEqual([])
  })

  test('not an example of what an interface answers', async () => {
    const text = `@router.get("/runs", responses={200: {"content": {"application/json": {"example": {"messages": [{"role": "user", "content": "${plain}"}]}}}}})
def runs():
    pass
`
    expect(await idsIn(text)).toEqual([])
  })

  test('not a short answer of a model that stands alone, which may be shown or stored', async () => {
    expect(await idsIn('yield ChatMessage(role="assistant", content="The answer was cut off.")\n')).toEqual([])
    expect(await idsIn('yield ChatMessage(role="user", content="The answer was cut off.")\n')).toHaveLength(1)
  })

  test.each([
    'send(make_assistant_message(name="a", content="Say what the picture shows."), make_user_message(content="Begin with the first one."))',
    'pipe.run([ChatMessage.from_system("Say what the picture shows."), ChatMessage.from_user("Begin.")])',
    "ask([createSystemMessage('Say what the picture shows.')])",
  ])('a function that makes a message: %.40s', async code => {
    expect(await idsIn(`${code}\n`)).not.toEqual([])
  })

  test.each([
    ['from magentic import prompt', '@prompt("Say what {item} costs.")\ndef ask(item: str) -> str: ...', ['user']],
    [
      'from magentic import chatprompt, SystemMessage, UserMessage',
      '@chatprompt(SystemMessage("Answer in one line."), UserMessage("What costs {item}?"))\ndef ask(item: str): ...',
      ['system', 'user'],
    ],
    [
      'from mirascope import prompt_template',
      '@prompt_template("Say what {item} costs.")\ndef ask(item): ...',
      ['user'],
    ],
    [
      'import ell',
      '@ell.simple(model="gpt-4o")\ndef ask(item):\n    """Answer in one line."""\n    return f"What costs {item}?"',
      ['system', 'user'],
    ],
    ['import outlines', '@outlines.prompt\ndef ask(item):\n    """Say what {{ item }} costs."""', ['user']],
    ['import marvin', '@marvin.fn\ndef ask(item):\n    """Says what an item costs."""', ['user']],
  ])('a decorator of a library: %s', async (imports, code, roles) => {
    const [prompt, ...more] = await promptsIn({ 'src/app.py': `${imports}\n${code}\n` })
    expect(prompt?.id).toBe('src/app.py#ask')
    expect(prompt?.messages.map(({ role }) => role)).toEqual(roles)
    expect(more).toEqual([])
  })

  test('not a decorator of that name from elsewhere', async () => {
    const code = '@shop.simple(cache=True)\n@fn\ndef ask(item):\n    """Says what an item of the shop costs."""'
    expect(await idsIn(`import llm\nimport shop\nfrom shop import fn\n${code}\n`)).toEqual([])
  })

  test('the place of a file, whatever its words', async () => {
    const text = `export const rules = () => "==== RULES\\nALL answers SHALL show a file by its path, and never by a number. ${'Paths begin at the top. '.repeat(8)}"\n`
    expect(await idsIn(text, 'src/prompts/rules.ts')).toEqual(['rules'])
    expect(await idsIn(text, 'src/paths/rules.ts')).toEqual([])
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

  test.each([
    '"".join(repeat(P, 20))',
    '(P.encode() * 20).decode()',
    '(P * 40)[:9000]',
    'P.translate(table)',
    'f"{P!r}"',
  ])('what a request sends of a text may be sent more often: %s', async content => {
    const source = `P = "${long}"\nx.create(messages=[{"role": "user", "content": ${content}}])\n`
    const [prompt] = await promptsIn({ 'a.py': source })
    expect(prompt?.messages[0]?.runs.expected).toMatchObject([{ text: long, loops: 1 }])
  })

  test('what a model answers to a text is none of it', async () => {
    const source = `P = "${long}"\nx.create(messages=[{"role": "user", "content": "Say more: " + llm.invoke(P).content}])\n`
    const all = await promptsIn({ 'a.py': source })
    const texts = all.flatMap(({ messages }) => messages.flatMap(({ runs }) => runs.expected.map(({ text }) => text)))
    expect(texts.join('').split(long)).toHaveLength(2)
  })

  test.each(['Array(20).fill(M)', 'Array.from({ length: 20 }, () => (M))', 'times(20, () => (M))'])(
    'messages that a list is filled with: %s',
    async more => {
      const all = more.replace('M', `{ role: 'user', content: "${long}" }`)
      const [prompt] = await promptsIn({
        'a.ts': `x.create({ messages: [{ role: 'system', content: 'You are one of many.' }, ...${all}] })`,
      })
      expect(prompt?.messages[1]?.runs.expected).toMatchObject([{ text: long, loops: 1 }])
    },
  )

  test('a list that is an argument or another one, joined under the name of the argument', async () => {
    const source = `class Guide:
    def __init__(self, notes=None):
        self.notes = notes or ["Mind the steps."]
    def run(self):
        x.create(messages=[{"role": "user", "content": "${long}" + " ".join(self.notes)}])
`
    const [prompt] = await promptsIn({ 'a.py': source })
    const [low, high] = [prompt?.messages[0]?.runs.low, prompt?.messages[0]?.runs.high]
    expect(low?.map(({ text }) => text).join('')).toContain(long)
    expect(high?.map(({ text }) => text).join('')).toContain('" ".join(self.notes)')
    expect(low?.map(({ text }) => text).join('')).toContain('Mind the steps.')
  })
})

describe('templates of LangChain', () => {
  const text = 'You are a clerk of the harbour. Answer {{"berth": 4}} to {guest}.'
  const sent = 'You are a clerk of the harbour. Answer {"berth": 4} to '
  const textsIn = async (source: string, path = 'a.py') => {
    const all = await promptsIn({ [path]: source })
    return all.flatMap(({ messages }) => messages.map(({ runs }) => runs.expected.map(run => run.text).join('')))
  }

  test.each([
    ['a.py', `clerk_prompt = PromptTemplate.from_template('${text}')`],
    ['a.py', `clerk_prompt = PromptTemplate.from_template('''\n${text}\n'''.strip())`],
    ['a.py', `clerk_prompt = PromptTemplate(template='${text}', input_variables=['guest'])`],
    ['a.py', `clerk_prompt = ChatPromptTemplate.from_messages([('system', '${text}')])`],
    ['a.py', `clerk_prompt = ChatPromptTemplate.from_messages([SystemMessagePromptTemplate.from_template('${text}')])`],
    ['a.ts', `const clerkPrompt = PromptTemplate.fromTemplate('${text}')`],
    ['a.ts', `const clerkPrompt = ChatPromptTemplate.fromMessages([['system', '${text}']])`],
  ])('%s: a brace that is written twice is sent once, in %s', async (path, source) => {
    expect(await textsIn(source, path)).toEqual([`${sent}{guest}.`])
  })

  test('of another language are read as that, and a message that is none as it is written', async () => {
    const jinja = text.replace('{guest}', '{{ guest }}').replace('{{"berth": 4}}', '{"berth": 4}')
    const source = `clerk_prompt = PromptTemplate.from_template('${jinja}', template_format='jinja2')`
    expect(await textsIn(source)).toEqual([`${sent}{{ guest }}.`])
    const whole = text.replace('{guest}', 'all guests')
    expect(await textsIn(`llm.invoke([('system', '${whole}')])`)).toEqual([whole])
  })

  test('that the code fills are what it makes of them', async () => {
    const source = `clerk_prompt = PromptTemplate.from_template('${text}')\nllm.invoke([('user', clerk_prompt.format(guest='Ida'))])`
    expect((await textsIn(source)).at(-1)).toBe(`${sent}Ida.`)
  })
})
