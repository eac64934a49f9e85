import { describe, expect, test } from 'vitest'
import { renderTerminal } from '../../../src/index.ts'
import { check } from '../../../src/judging/check.ts'
import { text } from '../../e2e/tricks/code-that-repeats.ts'
import { config } from '../../e2e/tricks/trick.ts'
import { folder } from '../../git.ts'

/*
 * What people do every day, beside each defence that a trick has made necessary: none of it is reported.
 */
interface Honest {
  name: string
  path: string
  base: string
  head: string
}

const asks = (model: string, before = '') =>
  `${before}client.chat.completions.create(model=${model}, messages=[{"role": "system", "content": """${text}"""}])\n`
const asksInTypescript = (more: string, before = '') =>
  `${before}const r = await client.chat.completions.create({ ${more}, messages: [{ role: 'system', content: \`${text}\` }] })\n`
const settings = 'cfg = {"model": "gpt-4.1-mini"}\n'
const cfg = "const cfg = { model: 'gpt-4.1-mini' }\n"

const python = (name: string, more: string): Honest => ({
  name,
  path: 'app.py',
  base: asks('cfg["model"]', settings),
  head: asks('cfg["model"]', `${settings}${more}\n`),
})
const typescript = (name: string, more: string): Honest => ({
  name,
  path: 'app.ts',
  base: asksInTypescript('...cfg', cfg),
  head: asksInTypescript('...cfg', `${cfg}${more}\n`),
})

const honest: readonly Honest[] = [
  python('another setting', 'cfg["timeout"] = 3'),
  python('several other settings', 'cfg.update(timeout=3, temperature=0.2)'),
  python('other settings as an object', 'cfg.update({"timeout": 3, "temperature": 0.2})'),
  python('an attribute by its name', 'setattr(cfg, "timeout", 3)'),
  python('a table of prices', 'PRICES = {"o1-pro": 150, "gpt-4.1-mini": 0.4}'),
  python('a comparison with a dearer model', 'if cfg["model"] == "o1-pro":\n    raise ValueError()'),
  python('a comment about a dearer model', '# "o1-pro" is too slow for this.'),
  python('a cheaper model', 'small = "gpt-4.1-nano"'),
  python('a local variable of the same name', 'def other():\n    cfg = load()\n    return cfg'),
  typescript('another setting in TypeScript', 'cfg.timeout = 3'),
  typescript('other settings in TypeScript', 'Object.assign(cfg, { timeout: 3, temperature: 0.2 })'),
  typescript('a variable of the same name in a function', 'function other() { const cfg = load(); return cfg }'),
  typescript('a case for a dearer model', "switch (cfg.model) { case 'o1-pro': throw new Error() }"),
  {
    name: 'a function that another one calls in its place',
    path: 'app.py',
    base: `def prompt():\n    return """${text}"""\ndef run():\n    return llm(prompt())\n`,
    head: `def prompt():\n    return """${text}"""\ndef ask():\n    return llm(prompt())\ndef run():\n    return ask()\n`,
  },
  {
    name: 'a cheaper model under another key',
    path: 'a.md',
    base: `---\nmodel: gpt-4.1-mini\n---\n${text}\n`,
    head: `---\nmodel: gpt-4.1-mini\nfallback_model: gpt-4.1-nano\n---\n${text}\n`,
  },
  {
    name: 'a function that logs a text and hands it on',
    path: 'app.py',
    base: `PROMPT = """${text}"""\nllm(PROMPT)\n`,
    head: `def ask(x):\n    print(x)\n    return llm(x.strip())\nPROMPT = """${text}"""\nask(PROMPT)\n`,
  },
  {
    name: 'another docstring',
    path: 'app.py',
    base: `"""Sorts letters."""\nPROMPT = """${text}"""\n`,
    head: `"""Sorts letters by their sender, and says how sure it is of each of them."""\nPROMPT = """${text}"""\n`,
  },
]

/** Code that changes where it asks. */
const ask = (body: string) => `async def go(q, more):\n${body.replace(/^/gm, '    ')}\n`
const texts = (agent = text) => `AGENT_PROMPT = '''${agent}\n{q}'''\nREVIEW_PROMPT = '''Review. ${text}\n{q}'''\n`
const both = (agent: string, review = 'REVIEW_PROMPT.format(q=q)') =>
  `a = await llm.ainvoke([SystemMessage(content=${agent})])\nreturn await llm.ainvoke([SystemMessage(content=${review})])`
const messages = (more: string) =>
  `return client.chat.completions.create(model="gpt-4.1-mini", messages=[{"role": "system", "content": AGENT_PROMPT.format(q=q)}${more}])`
const asked = (input: string) =>
  `return client.responses.create(model="gpt-4.1-mini", instructions=AGENT_PROMPT.format(q=q), input=${input})`
const sends = 'AGENT_PROMPT.format(q=q)'

const calls: readonly { name: string; base: string; head: string; texts?: string }[] = [
  {
    name: 'one more variable of a text',
    base: both(sends),
    head: both('AGENT_PROMPT.format(q=q, today=today())'),
    texts: texts(`${text}\n{today}`),
  },
  {
    name: 'what a user asks, beside the instructions',
    base: messages(''),
    head: messages(', {"role": "user", "content": more}'),
  },
  {
    name: 'what a user asks, with some words around it',
    base: messages(''),
    head: messages(', {"role": "user", "content": f"Topic: {more}"}'),
  },
  {
    name: 'results under a key that messages have, too',
    base: messages(''),
    head: `found = {u: {"title": t, "content": s} for u, t, s in more}\n${messages('')}`,
  },
  {
    name: 'a text that is made in a function before it is asked',
    base: both(sends),
    head: both('system').replace(/^/, `system = ${sends}\nif more.notes:\n    system += f"\\n{more.notes}"\n`),
  },
  {
    name: 'a part of the answer as what a function returns',
    base: messages(''),
    head: `${messages('').replace('return', 'answer =')}\nlog(answer)\nreturn answer.choices[0].message`,
  },
  {
    name: 'a setting of an imported module, while another text goes',
    base: both(sends),
    head: `import logging\nlogging.basicConfig(level=logging.INFO)\n${messages('')}`,
  },
  {
    name: 'a comment that speaks of the name of a text',
    base: messages(''),
    head: `# known as AGENT_PROMPT, for AGENT_PROMPT in what follows: import AGENT_PROMPT\n${messages('')}`,
  },
  {
    name: 'a function that is given its instructions by others',
    base: messages(''),
    head: `${messages('')}\ndef other(system, q):\n    return client.responses.create(model="gpt-4.1-mini", instructions=system, input=q)`,
  },
  {
    name: 'what is asked as JSON',
    base: `import json\n${asked('q')}`,
    head: `import json\n${asked('json.dumps(q)')}`,
  },
  {
    name: 'what is asked without its blanks',
    base: asked('q'),
    head: asked('q.strip()'),
  },
  {
    name: 'what is asked beside what a function is given',
    base: asked('q'),
    head: asked('q + more'),
  },
  {
    name: 'a text of a library that the file sends already',
    base: `from texts import words\nif not q:\n    ${asked('words')}\n${asked('q')}`,
    head: `from texts import words\nif not q:\n    ${asked('words')}\n${asked('q or words')}`,
  },
  {
    name: 'a text that is asked for by its name, of another object',
    base: asked("texts.get('summary') + q"),
    head: `from texts import TEXTS\n${asked("TEXTS.get('summary') + q")}`,
  },
  {
    name: 'an argument more before the instructions of a call',
    base: 'answer = await ask(q=q, files=[], images=[], system_message=AGENT_PROMPT)\nreturn answer',
    head: 'answer = await ask(q=q, files=[], images=[], notes=more, system_message=AGENT_PROMPT)\nreturn answer',
  },
  {
    name: 'a text of a library that is asked for over several lines, as before',
    base: `from texts import TEXTS\n${asked('TEXTS.get("summary of what a user said in a letter").format(\n        q=q)')}`,
    head: `from texts import TEXTS\nlog(q)\n${asked('TEXTS.get("summary of what a user said in a letter").format(\n        q=q)')}`,
  },
  {
    name: 'a message of a library that holds what is asked',
    base: asked('q'),
    head: `from chain import HumanMessage\nm = HumanMessage(content="go")\n${asked('q')}\nllm.invoke([m, HumanMessage(content="go")])`,
  },
  {
    name: 'a text that is cut, and has one more variable',
    base: both(sends),
    head: both('AGENT_PROMPT.format(q=q, top=more.top)'),
    texts: texts(`${text.slice(0, text.length * 0.4)}\n{top}`),
  },
]

test('a member of an enumeration that is returned, while a prompt goes', async () => {
  const rules = config.replace('prompts/**', 'src/**')
  const gone = `CHECK_PROMPT = '''Check. ${text}'''\n`
  const state = 'from app import LetterState\ndef state(q):\n    return LetterState.OPEN\n'
  const side = (more: string) => folder({ 'promptcost.yml': rules, 'src/agent.py': texts() + more + ask(both(sends)) })
  const report = await check({ sides: { kind: 'directories', base: side(gone), head: side(state) }, config: {} })
  expect(report.findings.filter(({ kind }) => kind === 'text-unseen')).toEqual([])
})

test('a long comment of a template of Jinja', async () => {
  const side = (more: string) => folder({ 'promptcost.yml': config, 'prompts/a.j2': `${text}{{ q }}${more}` })
  const head = side(`{# ${'Written for letters that come by mail. '.repeat(60)} #}`)
  const report = await check({ sides: { kind: 'directories', base: side(''), head }, config: {} })
  expect(renderTerminal(report)).toMatch(/^promptcost: PASS/)
})

test('a tool that goes, while messages are given to a function', async () => {
  const rules = config.replace('prompts/**', 'src/**')
  const tool = `from langchain.tools import tool\n@tool\ndef find(q):\n    """${text}"""\n    return q\n`
  const run = 'def run(messages):\n    return client.chat.completions.create(model="gpt-4.1-mini", messages=messages)\n'
  const side = (more: string) => folder({ 'promptcost.yml': rules, 'src/agent.py': texts() + more + ask(both(sends)) })
  const report = await check({ sides: { kind: 'directories', base: side(tool), head: side(run) }, config: {} })
  expect(report.findings.filter(({ kind }) => kind === 'text-unseen')).toEqual([])
})

test('products of numbers beside a prompt in code are no text without end', async () => {
  const rules = config.replace('prompts/**', 'src/**')
  const side = (more: string) => folder({ 'promptcost.yml': rules, 'src/agent.py': texts() + more + ask(both(sends)) })
  const head = side('MOST = 64 * 1024 * 1024 * 1024\nlimit(MOST)\n')
  const report = await check({ sides: { kind: 'directories', base: side(''), head }, config: {} })
  expect(renderTerminal(report)).toMatch(/^promptcost: PASS/)
})

const finds = (more: string) =>
  `TOOLS = [{"type": "function", "function": {"name": "a", "description": "Finds${more}.", "parameters": {}}}]\n`
const given = (before: string, more: string) =>
  `${before}def go(q):\n    return client.chat.completions.create(model="gpt-4.1-mini", messages=[{"role": "system", "content": AGENT_PROMPT}]${more})\n`
test.each([
  ['a small tool', '', finds(''), ', tools=TOOLS'],
  [
    'a tool that grows a little, beside a prompt that is large',
    finds(''),
    finds(' a parcel by its number, however old that is'),
    ', tools=TOOLS',
  ],
  ['a large tool that no request sends', '', finds(text), ''],
])('%s is no growth of the request', async (_, before, after, more) => {
  const rules = config.replace('prompts/**', 'src/**')
  const side = (code: string) => folder({ 'promptcost.yml': rules, 'src/agent.py': texts() + code })
  const head = side(given(after, more))
  const report = await check({
    sides: { kind: 'directories', base: side(given(before, before && more)), head },
    config: {},
  })
  expect(renderTerminal(report)).toMatch(/^promptcost: PASS/)
})

const reads = (path: string) => `PROMPT = """${text}"""\nMORE = open("${path}").read()\n`
const rows = (row: (i: number) => string) => Array.from({ length: 400 }, (_, i) => `${row(i)}\n`).join('')
/** What has a name such as a prompt's, or is given to a function with a name such as a model's, and is no text that is sent. */
const notTexts: readonly [name: string, code: string][] = [
  [
    'a client',
    'from models import ChatSmall, by_name\ndef go(name, llm=None):\n    if llm is None:\n        if name:\n            llm = by_name(name)\n        else:\n            llm = ChatSmall()\n    costs.register_llm(llm)\n',
  ],
  ['a field', 'from pydantic import BaseModel, Field\nclass Job(BaseModel):\n    prompt: str = Field(default="")\n'],
  [
    'a column of Django',
    'from django.db import models\nclass Job(models.Model):\n    system_prompt = models.TextField(default=None, null=True)\n',
  ],
  [
    'a column of SQLAlchemy',
    'from sqlalchemy import Column, String\nclass Job(Base):\n    system_prompt = Column(String, nullable=True)\n',
  ],
  [
    'a message of a loop',
    'from actions import *\ndef go(all):\n    for i, message in enumerate(all):\n        show({"role": "assistant", "content": message.text})\n',
  ],
]

/** What a call has beside a prompt, and what it has then. */
const besidePrompt: readonly [name: string, base: string, head: string][] = [
  ['another prompt that a function is given', 'frob(PROMPT)', 'frob(PROMPT, OTHER_PROMPT)'],
  ['a message of a program', 'log.info("go", PROMPT)', `log.info("${text}", PROMPT)`],
  ['a text in another call', 'frob(PROMPT)', `frob(PROMPT)\nfrob("x", page="${text}")`],
  ['names and addresses', 'frob(PROMPT)', 'frob(PROMPT, "https://example.com/a/b", name="clerk", retries=3)'],
]

/** What another module does with one that has prompts. */
const besideModule: readonly [name: string, code: string][] = [
  ['a setting that another module sets', `prompts.timeout = 3\nprompts.PAGE = "${text}"`],
  ['an object of another module that is given a page', `register(prompts, "page", "${text}")`],
]

/** A file beside code that reads it, which grows. */
const beside: readonly [path: string, row: (i: number) => string][] = [
  ['x.sql', i => `CREATE TABLE t${i} (id INT, name TEXT);`],
  ['x.ini', i => `key_${i} = ${i * 7}`],
  ['x.graphql', i => `type T${i} { id: ID! name: String }`],
  ['x.dat', i => `${i} ${i * i} 0.5`],
  ['x.json', i => `{"name": "clerk ${i}"}`],
]

describe('an honest change is not reported', () => {
  test.each(honest)('$name', async ({ path, base, head }) => {
    const rules = config.replace('prompts/**', path)
    const side = (content: string) => folder({ 'promptcost.yml': rules, [path]: content })
    const report = await check({ sides: { kind: 'directories', base: side(base), head: side(head) }, config: {} })
    expect(renderTerminal(report)).toMatch(/^promptcost: PASS/)
  })

  test.each(calls)('$name', async ({ base, head, texts: now = texts() }) => {
    const rules = config.replace('prompts/**', 'src/**')
    const side = (code: string, of: string) => folder({ 'promptcost.yml': rules, 'src/agent.py': of + ask(code) })
    const sides = { kind: 'directories', base: side(base, texts()), head: side(head, now) } as const
    const { findings } = await check({ sides, config: {} })
    expect(findings.filter(({ kind }) => kind === 'text-unseen')).toEqual([])
  })

  test.each(notTexts)('%s beside a prompt that stays', async (_name, code) => {
    const rules = config.replace('prompts/**', 'src/**')
    const side = (more: string) =>
      folder({ 'promptcost.yml': rules, 'src/agent.py': `${asks('"gpt-4.1-mini"')}${more}` })
    const sides = { kind: 'directories', base: side(''), head: side(code) } as const
    const { findings } = await check({ sides, config: {} })
    expect(findings.filter(({ kind }) => kind === 'text-unseen')).toEqual([])
  })

  test.each(besidePrompt)('%s beside a prompt', async (_name, base, head) => {
    const rules = config.replace('prompts/**', 'app.py')
    const prompts = `PROMPT = """${text}"""\nOTHER_PROMPT = """${text.repeat(2)}"""\n`
    const side = (code: string) => folder({ 'promptcost.yml': rules, 'app.py': `${prompts}${code}\n` })
    const report = await check({ sides: { kind: 'directories', base: side(base), head: side(head) }, config: {} })
    expect(renderTerminal(report)).toMatch(/^promptcost: PASS/)
  })

  test.each(besideModule)('%s', async (_name, code) => {
    const rules = config.replace('prompts/**', 'src/**')
    const side = (more: string) =>
      folder({
        'promptcost.yml': rules,
        'src/prompts.py': `A_PROMPT = """${text}"""\nask(A_PROMPT)\n`,
        'src/app.py': `import prompts\n${more}\n`,
      })
    const sides = { kind: 'directories', base: side(''), head: side(code) } as const
    const { findings } = await check({ sides, config: {} })
    expect(findings.filter(({ kind }) => kind === 'uncounted')).toEqual([])
  })

  test.each(beside)('a file %s that grows, which code reads', async (path, row) => {
    const rules = config.replace('prompts/**', 'app.py')
    const side = (content: string) => folder({ 'promptcost.yml': rules, 'app.py': reads(path), [path]: content })
    const [base, head] = [side(row(0)), side(rows(row))]
    const report = await check({ sides: { kind: 'directories', base, head }, config: {} })
    expect(renderTerminal(report)).toMatch(/^promptcost: PASS/)
  })

  test('a README that code with prompts writes, and that grows', async () => {
    const code = `PROMPT = """${text}"""\nwrite("README.md", ask(PROMPT))\n`
    const side = (page: string) =>
      folder({ 'promptcost.yml': config.replace('prompts/**', 'app.py'), 'app.py': code, 'README.md': page })
    const sides = { kind: 'directories' as const, base: side(text), head: side(text.repeat(9)) }
    expect(renderTerminal(await check({ sides, config: {} }))).toMatch(/^promptcost: PASS/)
  })

  test('templates of another kind in code are no other delimiters', async () => {
    const rules = config.replace('prompts/**', 'p/**')
    const side = (code: string) => folder({ 'promptcost.yml': rules, 'p/a.j2': text, 'app.py': code })
    const code = 'x = f("((", "))")\nenv = Environment(loader=Loader("p"), autoescape=True)\ny = Template("hi", "x")\n'
    const report = await check({ sides: { kind: 'directories', base: side(''), head: side(code) }, config: {} })
    expect(renderTerminal(report)).toMatch(/^promptcost: PASS/)
  })
})
