import { config, type Trick, words } from './trick.ts'

const text = `You are a helpful assistant. ${words(300).trim()}`
const request = (more: string) =>
  `client.chat.completions.create(model="gpt-4.1-mini", messages=[{"role": "system", "content": """${text}"""}]${more})\n`
const response = (more: string) => `client.responses.create(model="gpt-4.1-mini", input="""${text}"""${more})\n`
const generated = (more: string) =>
  `const r = await generateText({ model: openai('gpt-4.1-mini'), system: \`${text}\`, prompt: x${more} })\n`

function inCode(name: string, base: string, head: string, says: string, path = 'app.py', code: 0 | 1 = 0): Trick {
  const rules = config.replace('prompts/**', path)
  const side = (written: string) => ({ 'promptcost.yml': rules, [path]: written })
  return { kind: 'prompt', name, base: side(base), head: side(head), code, says }
}

const call = (name: string, base: string, head: string, says: string, code: 0 | 1 = 0) =>
  inCode(name, request(base), request(head), says, 'app.py', code)
const constant = `PROMPT = """${text}"""\n`
const lost = (name: string, head: string) => inCode(name, constant, head, 'is no longer found as a prompt')

const run = (more: object) => {
  const thread = { messages: [{ role: 'user', content: words(60).trim() }] }
  return { 'prompts/run.json': JSON.stringify({ assistant_id: 'asst_1', model: 'gpt-4.1-mini', thread, ...more }) }
}
const further = { additional_instructions: words(60).trim() }
const modelOf = (name: string, base: string, head: string, says: string, code: 0 | 1 = 0, path = 'app.py') => {
  const by = (model: string) =>
    path === 'app.ts'
      ? generated('').replace("openai('gpt-4.1-mini')", model)
      : request('').replace('"gpt-4.1-mini"', model)
  return inCode(name, by(base), by(head), says, path, code)
}
const atRunTime = 'its file names no model, or one that only a run shows'

/** What a call in code asks for beside its text, and texts that code still has and nobody finds. */
export const callsInCode: readonly Trick[] = [
  call('more answers of a call in Python', '', ', n=20', 'output settings', 1),
  call('more output of a call in Python', ', max_tokens=200', ', max_tokens=20000', 'goes from 200 to 20,000'),
  inCode(
    'more output of a call in TypeScript',
    generated(', maxTokens: 200'),
    generated(', maxTokens: 20000'),
    'goes from 200 to 20,000',
    'app.ts',
  ),
  call('a service of a call in Python', '', ', service_tier="priority"', 'service changed', 1),
  call('a stop sequence of a call in Python, removed', ', stop=["\\n"]', '', 'stop of'),
  call('tools of a call in Python by their name', '', ', tools=TOOLS', 'sets tools to TOOLS'),
  inCode(
    'answers of a call in Python that are spread',
    `kw = {}\n${request(', **kw')}`,
    `kw = {"n": 20}\n${request(', **kw')}`,
    'output settings',
    'app.py',
    1,
  ),
  inCode(
    'a hosted tool of a call in Python',
    response(''),
    response(', tools=[{"type": "web_search"}]'),
    'sets tools to',
  ),
  inCode(
    'more effort of a call in Python',
    response(''),
    response(', reasoning={"effort": "high"}'),
    'easoning effort',
  ),
  inCode(
    'an earlier answer that a call in Python goes on from',
    response(''),
    response(', previous_response_id=last'),
    'previous_response_id',
  ),
  modelOf('a model in Python from the environment', '"gpt-4.1-mini"', 'os.environ["MODEL"]', atRunTime),
  modelOf('a model in Python from settings', '"gpt-4.1-mini"', 'settings.model', atRunTime),
  modelOf(
    'a model in TypeScript from the environment, with the one from before as the default',
    "'gpt-4.1-mini'",
    "process.env.MODEL ?? 'gpt-4.1-mini'",
    atRunTime,
    0,
    'app.ts',
  ),
  modelOf(
    'a dearer default for a model in Python from the environment',
    'os.getenv("MODEL", "gpt-4.1-mini")',
    'os.getenv("MODEL", "gpt-4.1")',
    'gpt-4.1-mini -> gpt-4.1',
    1,
  ),
  {
    kind: 'prompt',
    name: "instructions of a run, dropped so that the assistant's own are sent",
    base: run({ instructions: words(60).trim(), ...further }),
    head: run(further),
    code: 0,
    says: 'assistant_instructions',
  },
  {
    kind: 'prompt',
    name: 'instructions of a run that grow beside further ones',
    base: run({ instructions: words(60).trim(), ...further }),
    head: run({ instructions: words(600).trim(), ...further }),
    code: 1,
    says: 'run.json',
  },
  lost('a prompt in code that seems to be logged', `PROMPT = log("""${text} ${text}""")\n`),
  lost('a prompt in code that seems to be bytes', `PROMPT = b"""${text} ${text}""".decode()\n`),
  lost('a prompt in code that seems to be a docstring', `def a():\n    """${text} ${text}"""\nPROMPT = a.__doc__\n`),
]

const inJavaScript = (args: string, before = '') =>
  `${before}const r = await client.chat.completions.create({ model: 'gpt-4.1-mini', messages: [{ role: 'system', content: \`${text}\` }]${args} })\n`
const laidOver = (name: string, args: string, before?: string) =>
  inCode(name, inJavaScript(''), inJavaScript(args, before), 'app.ts', 'app.ts', 1)

/** A key that is written twice: the last value counts. */
export const saidTwice: readonly Trick[] = [
  laidOver('a second model of a request', ", model: 'o1-pro'"),
  laidOver("an object that takes a model's place", ', ...opts', "const opts = { model: 'o1-pro' }\n"),
  laidOver('a second list of messages', `, messages: [{ role: 'system', content: \`${text} ${text}\` }]`),
  inCode(
    'a second text of a message',
    request(''),
    request('').replace('}]', `, "content": """${text} ${text}"""}]`),
    'app.py',
    'app.py',
    1,
  ),
  inCode(
    "a body that takes a model's place",
    request(''),
    request(', extra_body={"model": "o1-pro"}'),
    'app.py',
    'app.py',
    1,
  ),
]
