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
  'Reason Reason: Why the mail is of that kind.',
  'Answer Answer: What kind of mail it is. | One of bill, order and other. | At least one.',
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

describe('a tool', () => {
  test('may go by its key', async () => {
    const code = `streamText({ model, messages, tools: {
  search: { description: 'Search the web for pages.', parameters: z.object({ query: z.string().describe('Words to find') }), execute: run },
  open: tool({ description: 'Open a page of the web.', inputSchema: z.object({ url: z.string().describe('Its address') }) }),
} })
`
    expect(await told('src/a.ts', code)).toEqual([
      'tools.search search: Search the web for pages. | Words to find',
      'tools.open open: Open a page of the web. | Its address',
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
      'search search: Searches the web for pages about a topic.',
      'open_page open_page: Opens a page of the web by its address',
    ])
  })
})
