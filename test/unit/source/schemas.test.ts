import { describe, expect, test } from 'vitest'
import { promptsIn } from './prompts-in.ts'

/** Every tool or schema that a file has: the id of its prompt, its name and what is said of it. */
async function told(path: string, text: string): Promise<string[]> {
  const prompts = await promptsIn({ [path]: text })
  return prompts.flatMap(({ id, tools = [] }) =>
    tools.map(
      ({ name, description }) => `${id.slice(path.length + 1)} ${name}: ${description?.replaceAll('\n', ' | ')}`,
    ),
  )
}

const classes = `class Reason(BaseModel):
    text: str = Field(description="Why the mail is of that kind.")

class Answer(BaseModel):
    """What kind of mail it is."""
    kind: str = Field(description="One of bill, order and other.")
    reasons: list[Reason] = Field(default=[], description="At least one.")

class Row(BaseModel):
    """A row of the database."""
    key: str = Field(description="The key of the row.")
`
const both = [
  'Reason Reason: Why the mail is of that kind. | text: str',
  'Answer Answer: What kind of mail it is. | One of bill, order and other. | At least one. | kind: str | reasons: list[Reason]',
]

describe('a class with described fields', () => {
  test.each([
    'client.beta.chat.completions.parse(model=M, messages=m, response_format=Answer)',
    'llm.with_structured_output(Answer)',
    'agent = Agent("openai:gpt-5", output_type=Answer)',
    'agent = Agent("openai:gpt-5", output_type=list[Answer] if many else Answer)',
    'client.create(response_model=Answer, messages=m)',
  ])('is a schema where a request is given it: %s', async call => {
    expect(await told('src/a.py', `${classes}\n${call}\n`)).toEqual(both)
  })

  test('is none where no request is given it', async () => {
    expect(await told('src/a.py', `${classes}\nrow = Row(**data)\nsave(schema=Row)\n`)).toEqual([])
  })
})

describe('a schema of zod', () => {
  const schema =
    "z.object({ kind: z.string().describe('One of bill, order and other.') }).describe('What kind of mail it is.')"

  test.each([
    `const { object } = await generateObject({ model, prompt: text, schema: ${schema} })`,
    `const Answer = ${schema}\nconst { object } = await generateObject({ model, prompt: text, schema: Answer })`,
    `await generateText({ model, prompt: text, experimental_output: Output.object({ schema: ${schema} }) })`,
    `const Answer = ${schema}\nstreamText({ model, prompt: text, output: Output.array({ element: Answer }) })`,
    `const Answer = ${schema}\nconst chain = llm.withStructuredOutput(Answer)`,
    `const Answer = ${schema}\nclient.chat.completions.parse({ model, messages, response_format: zodResponseFormat(Answer, 'answer') })`,
  ])('counts by its descriptions where a request is given it: %s', async code => {
    const [found, ...more] = await told('src/a.ts', `${code}\n`)
    expect(found).toMatch(/: (?:What kind of mail it is\. \| One of bill, order and other\.|One of .+ \| What .+)$/)
    expect(more).toEqual([])
  })

  test('is none where no request is given it', async () => {
    expect(await told('src/a.ts', `const Row = ${schema}\nrouter.post('/rows', validate(Row))\n`)).toEqual([])
  })
})

describe('a description of a web service', () => {
  test.each(['query', 'path', 'header'])('has no tool for its parameter in %s', async place => {
    const parameter = `{ name: 'lamp', in: '${place}', description: 'The number of the lamp in the shop.', schema: { type: 'string' } }`
    const prompts = await promptsIn({
      'api.ts': `export default { openapi: '3.0.0', paths: { '/lamps': { get: { parameters: [${parameter}] } } } }\n`,
    })
    expect(prompts).toEqual([])
  })
})

describe('a tool', () => {
  test('that a function returns goes by the function', async () => {
    const code =
      "export const search = ({ user }: Given) =>\n  tool({ description: 'Search the shelves of the shop.', inputSchema: z.object({ words: z.string().describe('Words to find') }) })\n"
    expect(await told('src/a.ts', code)).toEqual([
      'search : Search the shelves of the shop. | Words to find | words: string',
    ])
  })

  test('may go by its key', async () => {
    const code = `streamText({ model, messages, tools: {
  search: { description: 'Search the web for pages.', parameters: z.object({ query: z.string().describe('Words to find') }), execute: run },
  open: tool({ description: 'Open a page of the web.', inputSchema: z.object({ url: z.string().describe('Its address') }) }),
} })
`
    expect(await told('src/a.ts', code)).toEqual([
      'tools.search search: Search the web for pages. | Words to find | query: string',
      'tools.open open: Open a page of the web. | Its address | url: string',
    ])
  })

  test('is none where a setting only has a description and parameters', async () => {
    const code =
      "const routes = { search: { description: 'Search the rows of the table.', parameters: { q: { type: 'string' } } } }\n"
    expect(await told('src/a.ts', code)).toEqual([])
  })

  test('says what its docstring says, not what it is called', async () => {
    const code = `@tool("Search the web")
def search(query: Annotated[str, "Words to find"]):
    """Searches the web for pages about a topic."""

@controller.action("Opens a page of the web by its address")
def open_page(url: str):
    pass
`
    expect(await told('src/a.py', code)).toEqual([
      'search search: Searches the web for pages about a topic. | Words to find',
      'open_page open_page: Opens a page of the web by its address',
    ])
  })

  test('is a function that is handed over by its name, where a library is imported that reads its docstring', async () => {
    const code = `def search(query: str):
    """Searches the web for pages about a topic."""

def other(query: str):
    """Searches the shelf for books about a topic."""

agent = Agent(name="Ann", tools=[search])
`
    expect(await told('src/a.py', `from agents import Agent\n${code}`)).toEqual([
      'search search: Searches the web for pages about a topic.',
    ])
    expect(await told('src/a.py', `from workshop import Agent\n${code}`)).toEqual([])
  })

  test('is none where a decorator of that name is for something else', async () => {
    const code = (from: string) =>
      `from ${from} import action\nimport llm\nclass A:\n    @action(detail=True)\n    def send(self):\n        """Sends the mail of the customer again."""\n`
    expect(await told('src/a.py', code('burr.core'))).toHaveLength(1)
    expect(await told('src/a.py', code('rest_framework.decorators'))).toEqual([])
  })

  test('is what a definition says, with the schema that a function of the file returns', async () => {
    const code = `def _edit_schema():
    return {"type": "object", "properties": {"path": {"type": "string", "description": "The page to edit."}}}

TOOLS = [EditorToolDefinition(name="edit", description="Edits a page of the wiki.", parameters=_edit_schema())]
`
    const prompts = await promptsIn({ 'src/a.py': code })
    expect(prompts.map(({ id, tools }) => [id, tools?.[0]])).toMatchObject([
      ['src/a.py#_edit_schema.schema', { parameters: expect.stringContaining('"description":"The page to edit."') }],
      ['src/a.py#TOOLS', { name: 'edit', description: 'Edits a page of the wiki.' }],
    ])
  })

  test('is an object with a description and a schema that stands elsewhere in the file', async () => {
    const code = `const Link = z.object({ url: z.string().describe('The page to open.') })
export const config = { title: 'Open', description: 'Opens a page of the wiki.', inputSchema: Link }
`
    expect(await told('src/a.ts', code)).toContain('Link Link: The page to open. | url: string')
  })

  test('is a class that extends one, with its schema', async () => {
    const code = `class PageArgs(BaseModel):
    page: str = Field(..., description="The page to open.")

class OpenPage(BaseTool):
    name: str = "open_page"
    description: str = "Opens a page of the wiki."
    args_schema: Type[BaseModel] = PageArgs

class Row(BaseModel):
    description: str = "A row of the table."
`
    expect(await told('src/a.py', code)).toEqual([
      'PageArgs PageArgs: The page to open. | page: str',
      'OpenPage.open_page open_page: Opens a page of the wiki.',
    ])
    const script =
      "export class OpenPage extends StructuredTool {\n  name = 'open_page'\n  description = 'Opens a page of the wiki.'\n}\n"
    expect(await told('src/a.ts', script)).toEqual(['OpenPage.open_page open_page: Opens a page of the wiki.'])
  })

  test('may be described in text alone: by its name, or by when to call it', async () => {
    const long = 'It finds pages by the words of their titles, newest first, and says how many there are. '.repeat(2)
    const code = `const openDescription = \`Use this tool to open a page of the wiki. ${long}\`
const getToolDescription = () => \`Opens a page of the wiki. ${long}\`
const rowDescription = \`Opens a page of the wiki. ${long}\`
`
    const prompts = await promptsIn({ 'src/a.ts': code })
    expect(prompts.map(({ id }) => id)).toEqual(['src/a.ts#openDescription', 'src/a.ts#getToolDescription'])
  })
})

describe('what another file has', () => {
  const ids = async (files: Record<string, string>) =>
    (await promptsIn(files)).map(
      ({ id, tools = [], model }) =>
        `${id} ${tools.map(({ description }) => description?.replaceAll('\n', ' | '))} ${model?.asked}`,
    )
  const ask = 'client.create(model="gpt-4.1", response_model=Answer, messages=m)\n'

  test('is a schema where it is imported and a request is given it, once however many files do', async () => {
    const files = {
      'src/kinds.py': classes,
      'src/one.py': `from kinds import Answer\n${ask}`,
      'src/two.py': `from .kinds import Answer, Row\nsave(schema=Row)\n${ask}`,
    }
    expect(await ids(files)).toEqual([
      'src/one.py#Answer What kind of mail it is. | One of bill, order and other. | At least one. | kind: str | reasons: list[Reason] gpt-4.1',
      'src/one.py#Reason Why the mail is of that kind. | text: str gpt-4.1',
    ])
    // The file's own request counts it there.
    const own = await ids({ ...files, 'src/kinds.py': `${classes}\n${ask}` })
    expect(own.map(id => id.slice(0, 19))).toEqual(['src/kinds.py#Reason', 'src/kinds.py#Answer'])
  })

  test('is a schema of zod where it is imported', async () => {
    const files = {
      'src/kinds.ts':
        "export const Answer = z.object({ kind: z.string().describe('One of bill, order and other.') })\n",
      'src/ask.ts':
        "import { Answer } from './kinds'\nexport const ask = (text: string) => generateObject({ model: openai('gpt-4.1'), prompt: text, schema: Answer })\n",
    }
    expect(await ids(files)).toEqual(['src/ask.ts#Answer One of bill, order and other. | kind: string gpt-4.1'])
  })

  test('is a tool where a function is imported and handed over', async () => {
    const files = {
      'src/kit.py': 'def search(q: Annotated[str, "What to look for"]):\n    """Search the catalogue of the shop."""\n',
      'src/app.py':
        'from agents import Agent\nfrom kit import search\nclerk = Agent(name="clerk", tools=[search], model="gpt-4.1")\n',
    }
    expect(await ids(files)).toEqual(['src/app.py#search Search the catalogue of the shop. | What to look for gpt-4.1'])
  })
})

describe('a schema of classes that extend and hold others', () => {
  const base = `class Dated(BaseModel):
    """What all mails have."""
    day: str = Field(description="The day it came, as 2026-01-31.")
    kind: str = Field(description="Any kind.")

class Mail(Dated):
    """A mail that was sorted."""
    class Sender(BaseModel):
        name: str = Field(description="As the mail is signed.")
    kind: str = Field(description="One of bill, order and other.")
    sender: Sender
`
  const found = [
    'Mail Mail: A mail that was sorted. | One of bill, order and other. | The day it came, as 2026-01-31. | kind: str | sender: Sender | day: str',
    'Mail.Sender Sender: As the mail is signed. | name: str',
  ]

  test('fields of a base class count once, and not what it says of itself', async () => {
    expect(await told('src/a.py', `${base}\nllm.with_structured_output(Mail)\n`)).toEqual(found)
  })

  test('so do those of a base class of another file, where they are', async () => {
    const [dated, mail] = base.split('\nclass Mail')
    const prompts = await promptsIn({
      'src/dated.py': `from pydantic import BaseModel, Field\n${dated}`,
      'src/a.py': `from dated import Dated\nclass Mail${mail}\nllm.with_structured_output(Mail)\n`,
    })
    expect(prompts.map(({ id }) => id)).toEqual(['src/a.py#Mail', 'src/a.py#Mail.Sender'])
    expect(prompts[0]?.tools?.[0]?.description).toContain('The day it came')
    expect(prompts[0]?.sources.map(({ path }) => path)).toEqual(['src/a.py', 'src/dated.py'])
  })

  test('classes that extend one another end', async () => {
    const round =
      'class A(B):\n    """One of two."""\nclass B(A):\n    x: str = Field(description="What is in both.")\n'
    expect(await told('src/a.py', `${round}llm.with_structured_output(A)\n`)).toEqual([
      'A A: One of two. | What is in both. | x: str',
    ])
  })

  test('what stands in the type of a field counts', async () => {
    const text = `class Mail(BaseModel):
    kind: Annotated[str, Field(description="One of bill, order and other.")]
    day: Annotated[str, Field(description="The day it came.")] = ""
llm.with_structured_output(Mail)
`
    expect(await told('src/a.py', text)).toEqual([
      'Mail Mail: One of bill, order and other. | The day it came. | kind: str | day: str',
    ])
  })
})

describe('a schema of answers', () => {
  const answersIn = async (call: string) => {
    const prompts = await promptsIn({ 'src/a.py': `${classes}\n${call}\n` })
    return prompts.flatMap(({ tools = [] }) => tools.map(({ name, answers }) => `${name} ${answers ?? false}`))
  }

  test('is told from what a tool takes', async () => {
    expect(await answersIn('llm.with_structured_output(Answer)')).toEqual(['Reason true', 'Answer true'])
    expect(await answersIn('x = StructuredTool(name="sort", description="Sorts a mail.", args_schema=Answer)')).toEqual(
      ['Reason false', 'Answer false', 'sort false'],
    )
  })

  test('that a tool takes too is one of a tool', async () => {
    const calls =
      'llm.with_structured_output(Answer)\nx = StructuredTool(name="sort", description="Sorts a mail.", args_schema=Answer)'
    expect(await answersIn(calls)).toEqual(['Reason false', 'Answer false', 'sort false'])
  })
})

describe('a JSON Schema that a library makes', () => {
  test.each([
    'Tool(name="sort", description="Sorts one mail.", inputSchema=Row.model_json_schema())',
    'Tool(name="sort", description="Sorts one mail.", inputSchema=TypeAdapter(Row).json_schema())',
    'tool = {"name": "sort", "description": "Sorts one mail.", "input_schema": Row.model_json_schema()}',
  ])('counts by the class that it is made of: %s', async call => {
    expect(await told('src/a.py', `${classes}\n${call}\n`)).toEqual([
      'Row Row: A row of the database. | The key of the row. | key: str',
      expect.stringContaining('sort: Sorts one mail.'),
    ])
  })

  test('counts by the schema of zod that it is made of', async () => {
    const code = `const Row = z.object({ key: z.string().describe('The key of the row.') })
server.setTools([{ name: 'sort', description: 'Sorts one mail.', inputSchema: zodToJsonSchema(Row) }])
`
    expect(await told('src/a.ts', code)).toEqual([
      'Row Row: The key of the row. | key: string',
      expect.stringContaining('sort'),
    ])
  })

  test('is none where it is not given to a model', async () => {
    expect(await told('src/a.py', `${classes}\nsave(Row.model_json_schema())\n`)).toEqual([])
  })
})
