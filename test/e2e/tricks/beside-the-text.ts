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
  request('an unknown key of a tool', tool({}), tool({ guidance: text }), 'the field guidance'),
  request('the examples in the schema of a tool', schema({}), schema({ examples: [text] }), notCounted, 'gpt-4.1'),
  {
    kind: 'prompt',
    name: 'a tool that is only named',
    base: { 'prompts/a.prompt': prompty('') },
    head: { 'prompts/a.prompt': prompty('tools: [search]\n') },
    code: 0,
    says: 'sets tools to search',
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
  request('a stop sequence, removed', { stop: ['\n'] }, {}, 'stop of', 'gpt-4.1'),
  request('a bias against the token that ends an answer', {}, { logit_bias: { 50256: -100 } }, 'logit_bias', 'gpt-4.1'),
  request('input that is no longer cut off', { truncation: 'auto' }, {}, 'truncation of', 'gpt-4.1'),
  request('the best of several answers', {}, { best_of: 8 }, 'sets best_of to 8', 'gpt-4.1'),
  {
    ...request(
      'a service that a client merges into the request',
      {},
      { extra_body: { service_tier: 'priority' } },
      '',
      'gpt-4.1',
    ),
    code: 1,
    says: 'service changed',
  },
  {
    ...request('answers that a client merges into the request', {}, { extra_body: { n: 9 } }, '', 'gpt-4.1'),
    code: 1,
    says: 'output settings',
  },
  request('a model that a router falls back to', {}, { models: ['o1-pro'] }, 'sets models to', 'gpt-4.1'),
  {
    ...request('a model by a name with which a router searches the web', {}, {}, '', 'openai/gpt-4.1'),
    head: {
      'prompts/a.json': JSON.stringify({
        model: 'openai/gpt-4.1:online',
        messages: [{ role: 'user', content: words(300).trim() }],
      }),
    },
    says: 'sets model to online',
  },
  request(
    "a provider's tool that may be used more often",
    { tools: [{ type: 'web_search_20250305', name: 'web_search', max_uses: 1 }] },
    { tools: [{ type: 'web_search_20250305', name: 'web_search', max_uses: 50 }] },
    'max_uses-50',
  ),
  request('a service that the account decides', {}, { service_tier: 'auto' }, 'sets service_tier to auto'),
  {
    kind: 'prompt',
    name: 'a new file whose name differs by case alone',
    base: { 'prompts/a.md': words(300) },
    head: { 'prompts/a.md': words(300), 'prompts/A.md': words(600) },
    code: 1,
    says: 'differs only in case',
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
    says: 'differs only in case',
  },
]
