import type { Files } from '../../git.ts'
import { text } from './code-that-repeats.ts'
import { config, type Trick, words } from './trick.ts'

const rules = { 'promptcost.yml': config.replace('prompts/**', 'src/**') }
const long = words(600).trim()
const constant = `AGENT_PROMPT = """${text}"""\n`
const asks = (more: string) =>
  `def go(q):\n    return client.chat.completions.create(model="gpt-4.1-mini", messages=[{"role": "system", "content": AGENT_PROMPT}]${more})\n`
const tool = (name: string) =>
  `{"type": "function", "function": {"name": "${name}", "description": """${long}""", "parameters": {"type": "object", "properties": {"a": {"type": "string"}}}}}`
const listed = `TOOLS = [${tool('track')}]\n`
const library = 'from agents import Agent, function_tool\n'
const decorated = `@function_tool\ndef track(a: str):\n    """${long}"""\n    return a\n`
const agent = (more: string) => `agent = Agent(name="a", model="gpt-4.1-mini", instructions=AGENT_PROMPT${more})\n`
const schema = `from pydantic import BaseModel, Field\nclass Item(BaseModel):\n    b: str = Field(description="""${long}""")\nclass Out(BaseModel):\n    a: Item\n`
const chain = (more: string) =>
  `llm = ChatOpenAI(model="gpt-4.1-mini")${more}\ndef go(q):\n    return llm.invoke([SystemMessage(content=AGENT_PROMPT)])\n`
const generates = (more: string) =>
  `const AGENT_PROMPT = \`${text}\`\nexport const go = (q: string) => generateObject({ model: openai('gpt-4.1-mini'), system: AGENT_PROMPT, prompt: q${more} })\n`

const fields = Array.from({ length: 200 }, (_, i) => `where_the_parcel_was_seen_${i}`)
const bare = `from pydantic import BaseModel\nclass Out(BaseModel):\n${fields.map(name => `    ${name}: str\n`).join('')}`
const states = `from enum import Enum\nfrom pydantic import BaseModel\nclass State(str, Enum):\n${fields.map(name => `    ${name.toUpperCase()} = "${name}"\n`).join('')}class Out(BaseModel):\n    state: State\n`
const literal = `from typing import Literal\nfrom pydantic import BaseModel\nclass Out(BaseModel):\n    state: Literal[${fields.map(name => `"${name}"`).join(', ')}]\n`
const inZod = `z.object({ ${fields.map(name => `${name}: z.string()`).join(', ')} })`

const whole = 'with the tools and schemas that it sends'
const gives = (name: string, base: Files, head: Files): Trick => ({
  kind: 'prompt',
  name,
  base: { ...rules, ...base },
  head: { ...rules, ...base, ...head },
  code: 1,
  says: whole,
})
const python = (name: string, base: string, head: string, more: Files = {}) =>
  gives(name, { 'src/agent.py': constant + base }, { ...more, 'src/agent.py': constant + head })

/** Tools and schemas that a request begins to send, which count as prompts of their own. */
export const sentWith: readonly Trick[] = [
  python('a tool in the request of a prompt', asks(''), asks(`, tools=[${tool('track')}]`)),
  python(
    'a tool of another file in the request of a prompt',
    asks(''),
    `from tools import TOOLS\n${asks(', tools=TOOLS')}`,
    {
      'src/tools.py': listed,
    },
  ),
  python(
    'a second tool in the request of a prompt',
    asks(`, tools=[${tool('a').replace(long, 'Short.')}]`),
    asks(`, tools=[${tool('a').replace(long, 'Short.')}, ${tool('b')}]`),
  ),
  python(
    'a function that an agent is given as a tool',
    library + agent(''),
    library + decorated + agent(', tools=[track]'),
  ),
  python(
    'a tool of one request that another one sends, too',
    library + decorated + agent(''),
    library + decorated + agent(', tools=[track]'),
  ),
  python('a tool that a client is given before it asks', chain(''), listed + chain('.bind_tools(TOOLS)')),
  python('a class within the class that an answer must look like', asks(''), schema + asks(', response_format=Out')),
  python('a class without descriptions that an answer must look like', asks(''), bare + asks(', response_format=Out')),
  python('a type that lists what an answer may be', asks(''), literal + asks(', response_format=Out')),
  python('values of a class that an answer must look like', asks(''), states + asks(', response_format=Out')),
  python(
    'more fields without descriptions of what an answer must look like',
    `${bare.slice(0, 200).split('\n').slice(0, -1).join('\n')}\n${asks(', response_format=Out')}`,
    bare + asks(', response_format=Out'),
  ),
  gives(
    'a schema without descriptions in TypeScript that an answer must look like',
    { 'src/agent.ts': generates('') },
    { 'src/agent.ts': generates(`, schema: ${inZod}`) },
  ),
  gives(
    'a schema in TypeScript within the one that an answer must look like',
    { 'src/agent.ts': generates('') },
    { 'src/agent.ts': `const Item = ${inZod}\n${generates(', schema: z.object({ items: z.array(Item) })')}` },
  ),
  gives(
    'a tool beside a prompt of another file',
    { 'src/prompts.py': constant, 'src/agent.py': `from prompts import AGENT_PROMPT\n${asks('')}` },
    { 'src/agent.py': `from prompts import AGENT_PROMPT\n${listed}${asks(', tools=TOOLS')}` },
  ),
  gives(
    'a schema in TypeScript that an answer must look like',
    { 'src/agent.ts': generates('') },
    { 'src/agent.ts': generates(`, schema: z.object({ a: z.string().describe(\`${long}\`) })`) },
  ),
]
