import { config, type Trick, words } from './trick.ts'

const prompt = (name: string, base: Trick['base'], head: Trick['head'], code: Trick['code'], says: string): Trick => ({
  kind: 'prompt',
  name,
  base,
  head,
  code,
  says,
})

const rules = Array.from({ length: 12 }, (_, i) => `Rule ${i}: sort the letters of street ${i} by their senders.`)
const more = Array.from({ length: 40 }, (_, i) => `Rule ${i + 12}: read what is written on letter ${i} first.`)
const long = [...rules, ...more].join('\n')
const other = { 'prompts/b.j2': words(60) }
const without = { 'promptcost.yml': 'defaults: { model: gpt-4.1-mini }\n', ...other }

const proxy = (model: string) =>
  `model_list:\n  - model_name: fast\n    litellm_params: { model: openai/${model}, api_key: os.environ/KEY }\n`
const proxied = {
  'promptcost.yml': config.replace('gpt-4.1-mini', 'fast'),
  'prompts/a.md': words(90),
  'ops/litellm.yaml': 'include: [models.yaml]\n',
}

const saved = (tone: string) =>
  JSON.stringify({
    _type: 'prompt',
    input_variables: ['q'],
    partial_variables: { tone },
    template: `${words(90)} {tone} {q}`,
  })

const agent = (more: string) =>
  `---\nname: mail\ndescription: Sorts the mail.\nmodel: gpt-4.1-mini\n${more}---\n${words(90)}`
const agents = (name: string, base: string, head: string, code: Trick['code'], says: string) =>
  prompt(name, { ...without, 'mail.agent.md': base }, { ...without, 'mail.agent.md': head }, code, says)

/** Prompts that grow where nobody looks, and what other files say of them. */
export const besideThePrompt: readonly Trick[] = [
  prompt(
    'a prompt that grows and becomes a file of code without a prompt',
    { ...other, 'prompts/a.md': rules.join('\n') },
    { ...other, 'prompts/a.py': long },
    0,
    'prompts/a.py',
  ),
  prompt(
    'a prompt that grows and moves to a folder of what is built, without a config that names it',
    { ...without, 'prompts/a.md': rules.join('\n') },
    { ...without, 'dist/a.md': long },
    0,
    'dist/a.md',
  ),
  prompt(
    'a LiteLLM proxy that includes a file with a dearer model',
    { ...proxied, 'ops/models.yaml': proxy('gpt-4.1-mini') },
    { ...proxied, 'ops/models.yaml': proxy('gpt-4.1') },
    1,
    'models.yaml',
  ),
  prompt(
    'a variable of LangChain that its file always fills',
    { 'prompts/a.json': saved('kindly') },
    { 'prompts/a.json': saved(words(90)) },
    1,
    'prompts/a.json',
  ),
  agents(
    "an MCP server that an agent's own file connects to",
    agent(''),
    agent('mcp-servers: { files: { type: local, command: npx, args: [files] } }\n'),
    0,
    'MCP server',
  ),
  agents(
    'a dearer model that an agent prefers to the one before',
    agent('').replace('gpt-4.1-mini', '[gpt-4.1-mini, gpt-4.1-nano]'),
    agent('').replace('gpt-4.1-mini', '[gpt-4.1, gpt-4.1-mini]'),
    1,
    'mail.agent.md',
  ),
]
