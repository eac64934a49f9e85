import { config, type Trick, words } from './trick.ts'

/** A trick in a request, beside its messages. */
function request(
  name: string,
  base: object,
  head: object,
  says: string,
  model = 'claude-sonnet-4-5',
  rules = config,
): Trick {
  const messages = [{ role: 'user', content: words(300).trim() }]
  const written = (more: object) => JSON.stringify({ model, messages, ...more })
  return {
    kind: 'prompt',
    name,
    base: { 'promptcost.yml': rules, 'prompts/a.json': written(base) },
    head: { 'promptcost.yml': rules, 'prompts/a.json': written(head) },
    code: 0,
    says,
  }
}

const notCounted = 'characters that are not counted'
const text = words(1000).trim()
const tool = (more: object) => ({ tools: [{ name: 'find', description: 'Finds.', ...more }] })
const schema = (more: object) =>
  tool({ parameters: { type: 'object', properties: { a: { type: 'string', ...more } } } })
const prompty = (more: string) => `---\nmodel: googleai/gemini-2.5-flash\n${more}---\n${words(300)}`

/** What costs something and is no text of a message, and files that take the place of others. */
export const besideTheText: readonly Trick[] = [
  request(
    "a description of a tool that is the provider's own",
    { tools: [{ type: 'bash_20250124', name: 'bash' }] },
    { tools: [{ type: 'bash_20250124', name: 'bash', description: text }] },
    notCounted,
  ),
  request('a key of a tool that nobody knows', tool({}), tool({ guidance: text }), 'the field guidance'),
  request('the examples in the schema of a tool', schema({}), schema({ examples: [text] }), notCounted, 'gpt-4.1'),
  {
    kind: 'prompt',
    name: 'a tool that is only named',
    base: { 'prompts/a.prompt': prompty('') },
    head: { 'prompts/a.prompt': prompty('tools: [search]\n') },
    code: 0,
    says: 'from unset to search',
  },
  request(
    'more output than is declared',
    { max_tokens: 200 },
    { max_tokens: 20_000 },
    'goes from 200 to 20,000. If every answer reaches the cap',
  ),
  request('no cap on output any more', { max_tokens: 200 }, {}, 'goes from 200 to none', 'gpt-4.1'),
  request(
    'more answers where no output is declared',
    {},
    { n: 10 },
    'asks for 10 answers a call',
    'gpt-4.1',
    config.replace(/ *output_tokens.*\n/, ''),
  ),
  request('the best of several answers', {}, { best_of: 8 }, 'from unset to 8', 'gpt-4.1'),
  request('a service that the account decides', {}, { service_tier: 'auto' }, 'from unset to auto'),
  {
    kind: 'prompt',
    name: 'a new file whose name differs by case alone',
    base: { 'prompts/a.md': words(300) },
    head: { 'prompts/a.md': words(300), 'prompts/A.md': words(600) },
    code: 1,
    says: 'differs by case alone',
  },
  {
    kind: 'prompt',
    name: 'another text under a name that differs by case alone',
    base: { 'prompts/a.md': words(300) },
    head: { 'prompts/A.md': words(600).replaceAll('refund', 'delivery') },
    code: 1,
    says: 'A.md',
  },
  {
    kind: 'prompt',
    name: 'an included file whose name differs by case alone',
    base: { 'prompts/a.j2': `${words(300)}{% include "lib/p.txt" %}`, 'lib/p.txt': words(3) },
    head: { 'prompts/a.j2': `${words(300)}{% include "lib/p.txt" %}`, 'lib/p.txt': words(3), 'lib/P.txt': words(900) },
    code: 0,
    says: 'differs by case alone',
  },
]
