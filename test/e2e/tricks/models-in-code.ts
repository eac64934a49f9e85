import { inCode, text } from './code-that-repeats.ts'
import { config, type Trick, words } from './trick.ts'

const asks = (model: string, before = '') =>
  `${before}client.chat.completions.create(model=${model}, messages=[{"role": "system", "content": """${text}"""}])\n`
const asksInTypescript = (more: string, before = '') =>
  `${before}const r = await client.chat.completions.create({ ${more}, messages: [{ role: 'system', content: \`${text}\` }] })\n`
const constant = 'MODEL = "gpt-4.1-mini"\n'
const settings = 'cfg = {"model": "gpt-4.1-mini"}\n'

const notCertain = 'its file names no model, or one that only a run shows'
const named = 'which costs more than the models'

function made(name: string, path: string, base: string, head: string, says: string, code: 0 | 1): Trick {
  return { ...inCode(name, path, base, head, code), says }
}
const python = (name: string, [model, before]: [string, string], more: string, says = notCertain) =>
  made(name, 'app.py', asks(model, before), asks(model, `${before}${more}\n`), says, 0)
const typescript = (name: string, before: string, more: string) =>
  made(name, 'app.ts', asksInTypescript('...cfg', before), asksInTypescript('...cfg', before + more), notCertain, 0)
const respelled = (name: string, model: string, dearer: string) =>
  made(name, 'app.py', asks('MODEL', constant), asks(model, constant), `gpt-4.1-mini -> ${dearer}`, 1)

const byName: [string, string] = ['MODEL', constant]
const bySettings: [string, string] = ['cfg["model"]', settings]
const cfg = "const cfg = { model: 'gpt-4.1-mini' }\n"
const held = 'llm = LLM(model="gpt-4.1-mini")\n'
const sent = `llm.chat("""${text}""")\n`

/** A dearer model that code comes to ask without a word at the call. */
export const modelsInCode: readonly Trick[] = [
  respelled('a model by another without its end', 'MODEL.removesuffix("-mini")', 'gpt-4.1'),
  respelled('a model by another with a part replaced', '"gpt-4.9".replace("9", "1")', 'gpt-4.1'),
  respelled('a model whose name is joined', '"-".join(["o1", "pro"])', 'o1-pro'),
  made(
    'a model that code cuts out of a name',
    'app.ts',
    asksInTypescript('model: MODEL', "const MODEL = 'gpt-4.1-mini'\n"),
    asksInTypescript('model: MODEL.slice(0, 7)', "const MODEL = 'gpt-4.1-mini'\n"),
    notCertain,
    0,
  ),
  python(
    'a model that a function sets as a global',
    byName,
    'def dear():\n    global MODEL\n    MODEL = pick()\ndear()',
  ),
  python('a model that is set among all globals', byName, 'globals()["MODEL"] = pick()'),
  python('a model that is set by another key', bySettings, 'cfg[key] = pick()'),
  python('a model among settings that are updated', bySettings, 'cfg.update(other)'),
  python('a model among settings that are merged', bySettings, 'cfg |= other'),
  made('a model that is set on an object', 'app.py', held + sent, `${held}llm.model = pick()\n${sent}`, notCertain, 0),
  made(
    'a model that is set on an object by name',
    'app.py',
    held + sent,
    `${held}setattr(llm, "model", pick())\n${sent}`,
    notCertain,
    0,
  ),
  typescript('a model that is set on settings in TypeScript', cfg, 'cfg.model = pick()\n'),
  typescript('a model that is set under a computed key in TypeScript', cfg, 'cfg[key] = pick()\n'),
  typescript('a model among settings that are assigned in TypeScript', cfg, 'Object.assign(cfg, other)\n'),
  made(
    'a model that a function sets in TypeScript',
    'app.ts',
    asksInTypescript('model', "let model = 'gpt-4.1-mini'\n"),
    asksInTypescript('model', "let model = 'gpt-4.1-mini'\nfunction dear() { model = pick() }\ndear()\n"),
    notCertain,
    0,
  ),
  made(
    'a model under a key that is put together',
    'app.ts',
    asksInTypescript("model: 'gpt-4.1-mini'"),
    asksInTypescript("model: 'gpt-4.1-mini', ['mo' + 'del']: 'o1-pro'"),
    'gpt-4.1-mini -> o1-pro',
    1,
  ),
  made(
    'a model under a key of arguments that is put together',
    'app.py',
    asks('"gpt-4.1-mini"'),
    asks('"gpt-4.1-mini", **{"extra_" + "body": {"model": "o1-pro"}}'),
    'gpt-4.1-mini -> o1-pro',
    1,
  ),
  python('a dearer model that something else is sent to', byName, 'ask(history, using="o1-pro")', named),
  python('a dearer model in two parts', byName, 'ask(history, using="o1-" + "pro")', named),
  made(
    'a dearer model under a key that is not read',
    'a.md',
    `---\nmodel: gpt-4.1-mini\n---\n${text}\n`,
    `---\nmodel: gpt-4.1-mini\nconfig:\n  model: o1-pro\n---\n${text}\n`,
    named,
    0,
  ),
  made(
    'a dearer model in another language',
    'app.go',
    `package a\n\nvar prompt = "${text}"\nvar model = "gpt-4.1-mini"\n`,
    `package a\n\nvar prompt = "${text}"\nvar model = "gpt-4.1-mini"\n\nfunc init() { model = "o1-pro" }\n`,
    named,
    0,
  ),
]

const docs = `class Clerk:\n    """${text}"""\n`
const inherits = (returned: string) =>
  `class Base:\n    def prompt(self):\n        return """${text}"""\nclass Clerk(Base):\n    def prompt(self):\n        return ${returned}\n`
const calls = (sent: string) => `def prompt():\n    return """${text}"""\ndef run():\n    return llm(${sent})\n`

const shape = (field: string, doc?: string) =>
  `class Letter(BaseModel):\n${doc === undefined ? '' : `    """${doc}"""\n`}    sender: ${field}\n`
const parses = `client.beta.chat.completions.parse(model="gpt-4.1-mini", response_format=Letter, messages=[{"role": "user", "content": """${text}"""}])\n`
const generates = (field: string) =>
  `const Letter = z.object({ sender: ${field} })\nawait generateObject({ model: openai('gpt-4.1-mini'), schema: Letter, prompt: \`${text}\` })\n`
function schemas(name: string, base: Record<string, string>, head: Record<string, string>): Trick[] {
  const [path = ''] = Object.keys(base)
  const rules = { 'promptcost.yml': config.replace('prompts/**', path) }
  return [
    {
      kind: 'prompt',
      name,
      base: { ...rules, ...base },
      head: { ...rules, ...head },
      code: 1,
      says: 'counts as new: at the base',
    },
  ]
}

/** Texts that code repeats behind a docstring or a function. */
export const textsBehindCalls: readonly Trick[] = [
  inCode(
    'a docstring of a class, times twenty',
    'app.py',
    `${docs}    instructions = """${text}"""\n`,
    `${docs}    instructions = __doc__ * 20\n`,
    1,
  ),
  inCode(
    'a docstring of a function, added many times',
    'app.py',
    `def p():\n    """Be polite."""\nPROMPT = """${text}""" + p.__doc__\n`,
    `def p():\n    """Be polite."""\nPROMPT = """${text}""" + p.__doc__ * 900\n`,
    1,
  ),
  inCode(
    'a docstring of a file, times twenty',
    'app.py',
    `"""${text}"""\nAgent(instructions=__doc__, model="gpt-4.1-mini")\n`,
    `"""${text}"""\nAgent(instructions=__doc__ * 20, model="gpt-4.1-mini")\n`,
    1,
  ),
  inCode('what a function returns, times twenty', 'app.py', calls('prompt()'), calls('prompt() * 20'), 1),
  inCode(
    'a text through a function that repeats what it is given',
    'app.py',
    `PROMPT = """${text}"""\nllm(PROMPT)\n`,
    `PROMPT = """${text}"""\ndef wide(x):\n    return x * 20\nllm(wide(PROMPT))\n`,
    0,
  ),
  inCode(
    'a text that an operator of a library multiplies',
    'app.py',
    `PROMPT = """${text}"""\nllm(PROMPT)\n`,
    `PROMPT = """${text}"""\nllm(operator.mul(PROMPT, 20))\n`,
    0,
  ),
  inCode('what a function returns, sent twice over', 'app.py', calls('prompt()'), calls('prompt(), prompt()'), 0),
  inCode(
    'what an inherited function returns, times twenty',
    'app.py',
    inherits('super().prompt()'),
    inherits('super().prompt() * 20'),
    1,
  ),
  ...schemas(
    'a schema in Python that was short',
    {
      'app.py': `from pydantic import BaseModel\n${shape('str')}${parses}`,
    },
    {
      'app.py': `from pydantic import BaseModel, Field\n${shape(`str = Field(description="""${words(900)}""")`)}${parses}`,
    },
  ),
  ...schemas(
    'an imported schema in Python that was short',
    {
      'app.py': `from shapes import Letter\n${parses}`,
      'shapes.py': `from pydantic import BaseModel\n${shape('str')}`,
    },
    {
      'app.py': `from shapes import Letter\n${parses}`,
      'shapes.py': `from pydantic import BaseModel\n${shape('str', words(900))}`,
    },
  ),
  ...schemas(
    'a schema in TypeScript that was short',
    { 'app.ts': generates('z.any()') },
    {
      'app.ts': generates(`z.any().describe(\`${words(900)}\`)`),
    },
  ),
]
