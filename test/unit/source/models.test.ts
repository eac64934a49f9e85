import { expect, test } from 'vitest'
import { promptsIn } from './prompts-in.ts'

const system = 'You are the clerk of a shop. Look items up before you name them, and never invent a price of your own.'
const tool = (name: string) =>
  `{"name": "${name}", "description": "Does what the customer asks of ${name}.", "input_schema": {"type": "object", "properties": {}}}`

/** The model of each prompt by the end of its id. */
async function models(files: Record<string, string>): Promise<Record<string, string | undefined>> {
  const prompts = await promptsIn(files)
  return Object.fromEntries(prompts.map(({ id, model }) => [id.slice(id.indexOf('#') + 1), model?.asked]))
}

test('a list of tools is for the model of the call that takes it', async () => {
  const python = `
TOOLS = [${tool('search')}, ${tool('order')}]
def ask(q):
    return client.messages.create(model="claude-sonnet-4-5", system="${system}", tools=TOOLS, messages=q)
`
  expect(await models({ 'src/a.py': python })).toEqual({
    TOOLS: 'claude-sonnet-4-5',
    'TOOLS.2': 'claude-sonnet-4-5',
    ask: 'claude-sonnet-4-5',
  })
  const typescript = `
const tools = [${tool('search')}];
export const ask = (q: string) => client.messages.create({ model: 'claude-sonnet-4-5', tools: [...tools], messages: q });
`
  expect(await models({ 'src/a.ts': typescript })).toEqual({ tools: 'claude-sonnet-4-5' })
})

test('tools that stand in a call, in a class beside its model, or in an imported file are for that model, too', async () => {
  const inline = `
def ask(q):
    return client.messages.create(model="claude-sonnet-4-5", tools=[${tool('search')}], messages=q)
`
  expect(await models({ 'src/a.py': inline })).toEqual({ 'ask.tools': 'claude-sonnet-4-5' })
  const ofClass = `
class Clerk:
    model = "gpt-4.1"
    tools = [${tool('search')}]
    def ask(self, q):
        return self.client.messages.create(model=self.model, tools=self.tools, messages=q)
`
  expect(await models({ 'src/a.py': ofClass })).toEqual({ 'Clerk.tools': 'gpt-4.1' })
  const files = {
    'src/kit.py': `TOOLS = [${tool('search')}]\n`,
    'src/app.py': `from kit import TOOLS\ndef ask(q):\n    return client.messages.create(model="claude-opus-4-1", tools=TOOLS, messages=q)\n`,
  }
  expect(await models(files)).toEqual({ TOOLS: 'claude-opus-4-1' })
})

test('decorated functions, classes of tools and schemas are for the model of the agent that takes them', async () => {
  const python = `
from agents import Agent, function_tool
from pydantic import BaseModel, Field

class Answer(BaseModel):
    """What the clerk answers to a question of a customer."""
    text: str = Field(description="The answer in one sentence")

@function_tool
def search(q: str) -> str:
    """Searches the catalogue of the shop for an item by its name."""

class OrderTool(BaseTool):
    description = "Orders an item of the catalogue for the customer who asks."

clerk = Agent(name="clerk", instructions="${system}", tools=[search, OrderTool()], output_type=Answer, model="gpt-4.1")
`
  expect(await models({ 'src/a.py': python })).toEqual({
    Answer: 'gpt-4.1',
    search: 'gpt-4.1',
    OrderTool: 'gpt-4.1',
    clerk: 'gpt-4.1',
  })
})

const request = (model: string) =>
  `def ask(q):\n    return client.chat.completions.create(model=${model}, messages=[{"role": "system", "content": "${system}"}])\n`

test.each([
  ['a default of the environment', 'import os\nMODEL = os.environ.get("SHOP_MODEL", "gpt-4.1")\n', 'MODEL', 'gpt-4.1'],
  ['either of two', 'import os\nMODEL = os.getenv("SHOP_MODEL") or "gpt-4.1"\n', 'MODEL', 'gpt-4.1'],
  ['the environment alone', 'import os\nMODEL = os.getenv("SHOP_MODEL")\n', 'MODEL', undefined],
  ['parts', 'FAMILY = "gpt"\nMODEL = FAMILY + "-4.1"\n', 'MODEL', 'gpt-4.1'],
  ['an f-string', 'FAMILY = "gpt"\nMODEL = f"openai/{FAMILY}-4.1"\n', 'MODEL', 'openai/gpt-4.1'],
  ['a function', 'def pick():\n    return "gpt-4.1"\n', 'pick()', 'gpt-4.1'],
  ['a dictionary', 'MODELS = {"big": "gpt-4.1"}\n', 'MODELS["big"]', 'gpt-4.1'],
  ['a class of constants', 'class Names:\n    BIG = "gpt-4.1"\n', 'Names.BIG', 'gpt-4.1'],
  [
    'settings',
    'class Settings(BaseSettings):\n    model: str = "gpt-4.1"\nsettings = Settings()\n',
    'settings.model',
    'gpt-4.1',
  ],
  [
    'a field of settings',
    'class Settings(BaseSettings):\n    model: str = Field(default="gpt-4.1", description="x")\nsettings = Settings()\n',
    'settings.model',
    'gpt-4.1',
  ],
  [
    'what settings are given',
    'class Settings:\n    model: str = "gpt-4.1"\nsettings = Settings(model="gpt-4o")\n',
    'settings.model',
    'gpt-4o',
  ],
])('a model is known by %s', async (_, before, model, asked) => {
  expect(await models({ 'src/a.py': before + request(model) })).toEqual({ ask: asked })
})

test('a model is known by a default of a parameter, and by a type that holds it', async () => {
  const byDefault = request('model').replace('def ask(q)', 'def ask(q, model="gpt-4.1")')
  expect(await models({ 'src/a.py': byDefault })).toEqual({ ask: 'gpt-4.1' })
  const byType = `
class Config:
    model: str = "gpt-4.1"

class Clerk:
    def __init__(self, config: Config | None = None):
        self.config = config or Config()
    def ask(self, q):
        return self.client.messages.create(model=self.config.model, messages=[{"role": "system", "content": "${system}"}])
`
  expect(await models({ 'src/a.py': byType })).toEqual({ 'Clerk.ask': 'gpt-4.1' })
  const typescript = `
class Clerk {
  constructor(private readonly client: Client, private readonly model = 'gpt-4.1') {}
  ask(q: string) {
    return this.client.chat.completions.create({ model: this.model, messages: [{ role: 'system', content: '${system}' }] })
  }
}
`
  expect(await models({ 'src/a.ts': typescript })).toEqual({ 'Clerk.ask': 'gpt-4.1' })
})

test('settings of an imported file say the model', async () => {
  const files = {
    'src/core/config.py': 'class Settings(BaseSettings):\n    llm: str = "gpt-4.1"\n\nsettings = Settings()\n',
    'src/core/app.py': `from core.config import settings\n${request('settings.llm')}`,
    'web/lib/models.ts': "export const MODELS = { fast: openai('gpt-4.1-mini') } as const\n",
    'web/lib/ask.ts': `import { MODELS } from './models'\nexport const say = (q: string) => generateText({ model: MODELS.fast, system: '${system}', prompt: q })\n`,
  }
  expect(await models(files)).toEqual({ ask: 'gpt-4.1', say: 'gpt-4.1-mini' })
})

test('what is asked through a function or an object of the repository is for its model', async () => {
  const helper = `
def complete(messages):
    return client.chat.completions.create(model="gpt-4.1", messages=messages)

def ask(q):
    return complete([{"role": "system", "content": "${system}"}, {"role": "user", "content": q}])
`
  expect(await models({ 'src/a.py': helper })).toEqual({ ask: 'gpt-4.1' })
  const files = {
    'src/llm.py': `
class LLM:
    def __init__(self, model="gpt-4.1"):
        self.model = model
    def complete(self, prompt):
        return client.responses.create(model=self.model, input=prompt)

def get_llm():
    return ChatOpenAI(model="gpt-4o")
`,
    'src/a.py': `from llm import LLM\nllm = LLM()\ndef ask(q):\n    return llm.complete(prompt="${system}" + q)\n`,
    'src/b.py': `from llm import get_llm\ndef say(q):\n    llm = get_llm()\n    return llm.invoke([{"role": "system", "content": "${system}"}])\n`,
  }
  expect(await models(files)).toEqual({ ask: 'gpt-4.1', say: 'gpt-4o' })
})

test('a function that takes its model asks none that it only compares it with, and one that another wraps asks its own', async () => {
  const taking = `
def complete(message, model):
    if "llama" in model:
        return client.create(model="meta-llama/llama-3.1-405b", messages=[message])
    return client.create(model=model, messages=[message])
def ask(q, model):
    return complete({"role": "system", "content": "${system}"}, model)
def say(q):
    return complete({"role": "system", "content": "${system} Now."}, "gpt-4.1")
`
  expect(await models({ 'src/a.py': taking })).toEqual({ ask: undefined, say: 'gpt-4.1' })
  const files = {
    'src/check.ts': `async function checkModel(args: Args) {\n  const asked = new ChatAnthropic({ model: 'claude-sonnet-4-5' })\n  return asked.invoke([{ role: 'system', content: args.systemPrompt }])\n}\nexport const check = traceable(checkModel, { name: 'check' })\n`,
    'src/a.ts': `import { check } from './check.js'\nconst PROMPT = \`${system} Say so in one sentence, then name the shelf and the row of each item that you found, in this very order.\`\nexport async function run(q: string) {\n  if (await check({ systemPrompt: PROMPT, q })) return 1\n}\n`,
  }
  expect(await models(files)).toEqual({ PROMPT: 'claude-sonnet-4-5' })
})

test('a model that stands first, around or beside a prompt is its model', async () => {
  const first = `agent = Agent("openai:gpt-4.1", system_prompt="${system}")\n`
  expect(await models({ 'src/a.py': first })).toEqual({ agent: 'openai:gpt-4.1' })
  const graph = `
llm = ChatOpenAI(model="gpt-4.1")
clerk = create_react_agent(llm, tools=[], prompt="${system}")
`
  expect(await models({ 'src/a.py': graph })).toEqual({ clerk: 'gpt-4.1' })
  const around = `export const ask = (q: string) => complete({ model: openai('gpt-4.1'), options: { systemPrompt: \`${system}\`, prompt: q } })\n`
  expect(Object.values(await models({ 'src/a.ts': around }))).toEqual(['gpt-4.1'])
  const chain = `
from langchain_openai import ChatOpenAI
llm = ChatOpenAI(model="gpt-4.1")
prompt = ChatPromptTemplate.from_messages([("system", "${system}"), ("human", "{q}")])
chain = prompt | llm | parser
`
  expect(await models({ 'src/a.py': chain })).toEqual({ prompt: 'gpt-4.1' })
})

test('a function of another file that makes a prompt is for the model of the request that calls it', async () => {
  const files = {
    'src/words.ts': `export function buildReviewPrompt(diff: string) {\n  return \`${system} \${diff}\`\n}\n`,
    'src/app.ts': `import { buildReviewPrompt } from './words'\nexport const ask = (d: string) => generateText({ model: openai('gpt-4.1'), prompt: buildReviewPrompt(d) })\n`,
  }
  expect(await models(files)).toEqual({ buildReviewPrompt: 'gpt-4.1' })
})

test('the model of a call is the one in the settings that it is given', async () => {
  const agents = (args: string) =>
    `CFG = ModelConfig(model="gpt-4.1")\nclerk = Agent(system_prompt="${system}", ${args})\n`
  expect(await models({ 'src/a.py': agents('config=ModelConfig(model="claude-opus-4-1", max_tokens=1)') })).toEqual({
    clerk: 'claude-opus-4-1',
  })
  expect(await models({ 'src/a.py': agents('params=CFG') })).toEqual({ clerk: 'gpt-4.1' })
  expect(await models({ 'src/a.py': agents('config=Config(embedding_model="text-embedding-3-small")') })).toEqual({})
  const typescript = `export const clerk = new Agent({ systemPrompt: '${system}', settings: { model: 'gpt-4.1' } });`
  expect(await models({ 'src/a.ts': typescript })).toEqual({ clerk: 'gpt-4.1' })
})

test('the key of a setting is no model, and a key of a known table is the model that stands there', async () => {
  const by = async (model: string) => {
    const ask = `def ask(q):\n    return client.chat(model=${model}, messages=[{"role": "system", "content": "${system}"}])\n`
    return (await models({ 'src/a.py': `MODELS = {"slow": "gpt-4.1", "fast": "gpt-4.1-mini"}\n${ask}` })).ask
  }
  for (const key of ['config.get("model")', 'get_setting("llm.model")', 'read("OPENAI_MODEL")', 'settings.get("fast")'])
    expect(await by(key), key).toBeUndefined()
  expect(await by('MODELS.get("fast")')).toBe('gpt-4.1-mini')
  expect(await by('config.get("model", "gpt-4.1")')).toBe('gpt-4.1')
  expect(await by('deployment("my-deployment")')).toBe('my-deployment')
})

test('names that are no models are not taken for one', async () => {
  const counted = `
def cut(text, model="gpt-4o"):
    return text[:1000]
def count_tokens(text, model="gpt-4o"):
    return 1
def ask(q):
    return generate(model=os.environ["MODEL"], system=trim_to_limit(count_tokens, "${system}"))
`
  expect(Object.values(await models({ 'src/a.py': counted }))).toEqual([undefined])
  const python = `
class Shop(Model):
    owner = ForeignKey("auth.User")
    review_prompt = TextField("notes", default="${system} Write two sentences, and name the shelf and the row of each item that you found, in this order.")
`
  expect(Object.values(await models({ 'src/a.py': python }))).toEqual([undefined])
})
