import { nested, numbered, repeated } from './repeated.ts'
import type { Make } from './torture.ts'

const you = 'You are a careful reviewer of pull requests. '

const any: Record<string, Make> = {
  'brackets in brackets': n => `prompt = ${nested(n, '[', '', ']')}`,
  'parentheses in parentheses': n => `SYSTEM_PROMPT = ${nested(n, '(', `"${you}"`, ')')}\n`,
  '5,000 parentheses': n => repeated(n, `SYSTEM_PROMPT = ${'('.repeat(5000)}"${you}"${')'.repeat(5000)}\n`),
  'open brackets': n => `prompt = ${repeated(n, '[')}`,
  'open calls': n => `prompt = ${repeated(n, 'a(')}`,
  'calls of calls': n => `prompt = a${repeated(n, '("x")')}`,
  members: n => `prompt = a${repeated(n, '.b')}`,
  subscripts: n => `prompt = a${repeated(n, '[0]')}`,
  'parts of parts': n => `prompt = a${repeated(n, '[1:2]')}`,
  'a chain of +': n => `prompt = ${repeated(n, '"You are a " + ')}"b"`,
  'a chain of slots': n => `prompt = ${repeated(n, 'a + "You are " + ')}"b"`,
  'a text that grows': n => `prompt = "x"\n${repeated(n, 'prompt += "You are one. "\n')}`,
  'a text that doubles': n => `prompt = "${you}"\n${repeated(n, 'prompt = prompt + prompt\n')}`,
  'texts that double each other': n =>
    `p0 = "${you}"\n${numbered(n, i => `p${i + 1} = p${i} + p${i}\n`)}client.chat.completions.create(messages=[{"role": "user", "content": p9}])\n`,
  'names of names': n => `p0 = "${you}"\n${numbered(n, i => `p${i + 1} = p${i}\n`)}`,
  'names the other way round': n => numbered(n, i => `p${i}_prompt = p${i + 1}_prompt\n`),
  'many prompts': n => numbered(n, i => `SYSTEM_PROMPT_${i} = "${you}"\n`),
  'one prompt of one name': n => repeated(n, `SYSTEM_PROMPT = "${you}"\n`),
  'one long prompt': n => `SYSTEM_PROMPT = "${repeated(n, you)}"\n`,
  'many names': n => numbered(n, i => `a${i} = ${i}\n`),
  'many calls': n => numbered(n, i => `f${i}("${you}")\n`),
  'one function called often': n => repeated(n, `f(prompt="${you}")\n`),
  'requests of one text': n =>
    repeated(n, `client.messages.create(model="m", messages=[{"role": "user", "content": "${you}"}])\n`),
  'requests of one text in JavaScript': n =>
    repeated(n, `client.messages.create({ model: "m", messages: [{ role: "user", content: "${you}" }] })\n`),
  'many strings': n => repeated(n, `"${you}"\n`),
  'a list of strings': n => `PROMPTS = [${repeated(n, `"${you}", `)}]\n`,
  'a list of messages': n => `messages = [${repeated(n, `{"role": "user", "content": "${you}"}, `)}]\n`,
  'an unclosed text': n => `prompt = """${repeated(n, 'You are\n')}`,
  backslashes: n => `prompt = "${repeated(n, '\\')}`,
  escapes: n => `SYSTEM_PROMPT = "${repeated(n, '\\n\\u0041\\\\')}"\n`,
  'one line': n => repeated(n, 'a = 1; '),
  'conflict markers': n =>
    repeated(n, `<<<<<<< HEAD\nSYSTEM_PROMPT = "${you}"\n=======\nSYSTEM_PROMPT = "b"\n>>>>>>> c\n`),
  signs: n => repeated(n, '=+-*/<>!?&|^~%:;,.@#$\\'),
  letters: n => repeated(n, 'a'),
  NUL: n => `SYSTEM_PROMPT = "${you}"\n${repeated(n, '\0')}`,
  BOM: n => `\uFEFFSYSTEM_PROMPT = "${you}"\n${repeated(n, '\uFEFF')}`,
}

const python: Record<string, Make> = {
  'slots of a text': n => `SYSTEM_PROMPT = f"${you}${numbered(n, i => `{a${i}}`)}"\n`,
  'slots in slots': n => `prompt = ${repeated(n, 'f"{')}`,
  'formatted over and over': n => `SYSTEM_PROMPT = "${you}{a}"${repeated(n, '.format(a=1)')}\n`,
  'replaced over and over': n => `SYSTEM_PROMPT = "${you}"${repeated(n, '.replace("a", "bb")')}\n`,
  'a format of many': n =>
    `SYSTEM_PROMPT = "${you}${numbered(n / 2, i => `{a${i}}`)}".format(${numbered(n / 2, i => `a${i}=1,`)})\n`,
  'percent of many': n => `SYSTEM_PROMPT = "${you}${repeated(n / 2, '%s')}" % (${repeated(n / 2, 'a,')})\n`,
  joins: n => `SYSTEM_PROMPT = "\\n".join([${repeated(n, `"${you}",`)}])\n`,
  'joins of joins': n => `prompt = ${nested(n, '"".join([', '"x"', '])')}\n`,
  'texts side by side': n => `SYSTEM_PROMPT = (\n${repeated(n, `    "${you}"\n`)})\n`,
  'names that functions add to': n =>
    numbered(n, i => `a${i}_prompt = "${you}"\ndef f${i}():\n    global a${i}_prompt\n    a${i}_prompt += "b"\n`),
  functions: n => numbered(n, i => `def f${i}(a):\n    prompt = "${you}"\n    return prompt\n`),
  'functions in functions': n => numbered(Math.min(n, 60_000), i => `${' '.repeat(i)}def f():\n`),
  'functions that call each other': n => numbered(n, i => `def f${i}():\n    return f${i + 1}() + f${i + 1}()\n`),
  classes: n => numbered(n, i => `class A${i}:\n    system_prompt = "${you}"\n`),
  decorators: n => `${repeated(n, '@a\n')}def f():\n    pass\n`,
  ifs: n => repeated(n, 'if a:\n    prompt = "You are"\nelse:\n    prompt = "b"\n'),
  'ifs that add': n => `SYSTEM_PROMPT = "${you}"\n${repeated(n, 'if a:\n    SYSTEM_PROMPT += "x"\n')}`,
  elifs: n => `if a:\n    p = 1\n${repeated(n, 'elif b:\n    prompt = "You are"\n')}`,
  'ifs in ifs': n => numbered(Math.min(n, 60_000), i => `${' '.repeat(i)}if a:\n`),
  loops: n => repeated(n, 'for a in b:\n    prompt += "You are"\n'),
  choices: n => `prompt = ${repeated(n, '"x" if a else ')}"b"`,
  lambdas: n => `prompt = ${repeated(n, 'lambda: ')}"x"`,
  imports: n => numbered(n, i => `from a${i} import b${i} as c${i}\n`),
  'imports of what is there': n => `${repeated(n, 'from beside import SYSTEM_PROMPT\n')}prompt = SYSTEM_PROMPT\n`,
  'imports of stars': n => repeated(n, 'from beside import *\n'),
  'a dict': n => `PROMPTS = {${numbered(n, i => `"a${i}": "${you}", `)}}\n`,
  'dicts in dicts': n => `prompt = ${nested(n, '{"a": ', '"x"', '}')}\n`,
  'a dict that others spread': n => `a0 = {"a": "x"}\n${numbered(n, i => `a${i + 1} = {**a${i}, "b": "x"}\n`)}`,
  'lists that others spread': n => `a0 = ["x"]\n${numbered(n, i => `a${i + 1} = [*a${i}, *a${i}]\n`)}`,
  'lists that double each other, joined': n =>
    `a0 = ["${you}"]\n${numbered(n, i => `a${i + 1} = [*a${i}, *a${i}]\nb${i} = "".join(a${i + 1})\n`)}SYSTEM_PROMPT = "".join(a9)\n`,
  'lists that are mapped again and again': n =>
    `a0 = ["${you}"]\n${numbered(n, i => `a${i + 1} = [f"{x}{x}" for x in a${i}]\n`)}SYSTEM_PROMPT = "".join(a99)\n`,
  'comprehensions in comprehensions': n => `SYSTEM_PROMPT = "".join(${nested(n, '[', '"x"', ' for x in y]')})\n`,
  'a mapped list of many': n => `SYSTEM_PROMPT = "".join([f"- {x}" for x in [${repeated(n, `"${you}",`)}]])\n`,
  'messages by name that double each other': n =>
    `m0 = [{"role": "user", "content": "${you}"}]\n${numbered(n, i => `m${i + 1} = [*m${i}, *m${i}]\nllm.invoke(m${i + 1})\n`)}`,
  'requests that name one message': n =>
    `m = {"role": "user", "content": "${you}"}\n${repeated(n, 'llm.invoke([m, m])\n')}`,
  'JSON of a large name': n =>
    `m = {${numbered(n / 2, i => `"a${i}": "${you}", `)}}\n${repeated(n / 2, 'p = f"You are {json.dumps(m)}"\n')}`,
  'fields of a signature': n =>
    `import dspy\nclass A(dspy.Signature):\n${numbered(n, i => `    a${i} = dspy.InputField(desc="${you}")\n`)}`,
  'signatures that extend each other': n =>
    `import dspy\nclass A0(dspy.Signature):\n    a = dspy.InputField()\n${numbered(n, i => `class A${i + 1}(A${i}):\n    a${i} = dspy.InputField()\n`)}`,
  'signatures that extend a large one': n =>
    `import dspy\nclass A(dspy.Signature):\n${numbered(n / 2, i => `    a${i} = dspy.InputField()\n`)}${numbered(n / 2, i => `class B${i}(A):\n    pass\n`)}`,
  'a signature in a text': n => `import dspy\ndspy.Predict("${numbered(n, i => `a${i}, `)}b -> c")\n`,
  'signatures in texts': n => `import dspy\n${repeated(n, 'dspy.Predict("a, b -> c")\n')}`,
  'schemas that hold each other': n =>
    `${numbered(n, i => `class A${i}(BaseModel):\n    a: A${i + 1} = Field(description="${you}")\n`)}llm.with_structured_output(A0)\n`,
  'one schema of many requests': n =>
    `class A(BaseModel):\n${numbered(n / 2, i => `    a${i}: str = Field(description="${you}")\n`)}${repeated(n / 2, 'llm.with_structured_output(A)\n')}`,
  'classes that extend each other': n =>
    `class A0:\n    system = "${you}"\n${numbered(n, i => `class A${i + 1}(A${i}):\n    def f(self):\n        llm.invoke([("system", self.system)])\n`)}`,
  'messages that are appended': n =>
    `messages = []\n${repeated(n, `messages.append({"role": "user", "content": "${you}"})\n`)}client.chat.completions.create(model="gpt-4o", messages=messages)\n`,
  requests: n =>
    repeated(n, `client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "${you}"}])\n`),
  'requests of one name': n =>
    `m = [{"role": "user", "content": "${you}"}]\n${repeated(n, 'client.chat.completions.create(model="gpt-4o", messages=m)\n')}`,
  'requests of a large name': n =>
    `m = "${repeated(n / 2, you)}"\n${repeated(n / 2, 'client.responses.create(model="gpt-4o", input=m)\n')}`,
  tools: n => `tools = [${numbered(n, i => `{"type": "function", "function": {"name": "f${i}"}}, `)}]\n`,
  dedent: n => `SYSTEM_PROMPT = textwrap.dedent("""\\\n${repeated(n, '    You are\n')}""")\n`,
  docstrings: n => repeated(n, `"""${you}"""\n`),
  minus: n => `prompt = ${repeated(n, '-')}1`,
  not: n => `prompt = ${repeated(n, 'not ')}a`,
  await: n => `prompt = ${repeated(n, 'await ')}a`,
  comparisons: n => `prompt = a${repeated(n, ' < a')}`,
  assignments: n => `${repeated(n, 'a = ')}"${you}"\n`,
  walrus: n => `prompt = ${repeated(n, '(a := ')}`,
  globals: n => `def f():\n${numbered(n, i => `  global a${i}\n`)}`,
  'one prompt in many functions': n =>
    `SYSTEM_PROMPT = "${you}"\n${numbered(n, i => `def f${i}():\n    llm.invoke(SYSTEM_PROMPT)\n`)}`,
}

const javascript: Record<string, Make> = {
  'slots of a text': n => `const systemPrompt = \`${you}${numbered(n, i => `\${a${i}}`)}\`\n`,
  'templates in templates': n => `prompt = ${repeated(n, '`${')}`,
  'closed templates in templates': n => `const prompt = ${nested(n, '`${', 'a', '}`')}\n`,
  choices: n => `prompt = ${repeated(n, 'a ? "x" : ')}"b"`,
  'functions in functions': n => `prompt = ${repeated(n, '() => ')}"x"`,
  'elements in elements': n => `const prompt = ${repeated(n, '<a>')}`,
  'closed elements': n => `const prompt = ${nested(n, '<a>', '', '</a>')}`,
  'types of types': n => `let prompt: ${nested(n, 'A<', 'B', '>')} = "x"`,
  'types in turn': n => `let prompt: ${repeated(n, 'A | ')}B = "x"`,
  'objects in objects': n => `const prompt = ${nested(n, '{a: ', '"x"', '}')}\n`,
  'an object': n => `const PROMPTS = {${numbered(n, i => `a${i}: "${you}", `)}}\n`,
  'blocks in blocks': n => nested(n, '{', '', '}'),
  'functions of blocks': n => nested(n, 'function f(){', 'prompt = "x"', '}'),
  functions: n => numbered(n, i => `function f${i}() { return "${you}" }\n`),
  classes: n => numbered(n, i => `class A${i} { systemPrompt = "${you}" }\n`),
  imports: n => numbered(n, i => `import { a${i} } from './a${i}'\n`),
  'imports of what is there': n =>
    `${numbered(n, i => `import { SYSTEM_PROMPT as a${i} } from './beside'\n`)}const prompt = a1\n`,
  requires: n => numbered(n, i => `const a${i} = require('./a${i}')\n`),
  'replaced over and over': n => `const systemPrompt = "${you}"${repeated(n, '.replace("a", "bb")')}\n`,
  'trimmed over and over': n => `const systemPrompt = "${you}"${repeated(n, '.trim()')}\n`,
  'concatenated over and over': n => `const systemPrompt = "${you}"${repeated(n, '.concat("x")')}\n`,
  'a list joined': n => `const systemPrompt = [${repeated(n, `"${you}",`)}].join("\\n")\n`,
  'lists that others spread': n => `const a0 = ["x"]\n${numbered(n, i => `const a${i + 1} = [...a${i}, ...a${i}]\n`)}`,
  'objects that others spread': n =>
    `const a0 = {a: "x"}\n${numbered(n, i => `const a${i + 1} = {...a${i}, b: "x"}\n`)}`,
  'messages that are pushed': n =>
    `const messages = []\n${repeated(n, `messages.push({ role: 'user', content: '${you}' })\n`)}openai.chat.completions.create({ model: 'gpt-4o', messages })\n`,
  requests: n =>
    repeated(
      n,
      `openai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: '${you}' }] })\n`,
    ),
  'requests of one name': n =>
    `const m = [{ role: 'user', content: '${you}' }]\n${repeated(n, "openai.chat.completions.create({ model: 'gpt-4o', messages: m })\n")}`,
  'a request of a large name': n =>
    `const p = \`${repeated(n / 2, you)}\`\n${repeated(n / 2, 'generateText({ model: "gpt-4o", prompt: p })\n')}`,
  'regular expressions': n => repeated(n, '/a[/]b/g; '),
  slashes: n => repeated(n, '/'),
  commas: n => `prompt = (${repeated(n, 'a, ')}b)`,
  casts: n => `prompt = "x"${repeated(n, ' as any')}`,
  not: n => `prompt = ${repeated(n, '!')}a`,
  'new': n => `prompt = ${repeated(n, 'new ')}a`,
  'optional members': n => `prompt = a${repeated(n, '?.b')}`,
  ifs: n => repeated(n, 'if (a) { prompt = "You are" } else { prompt = "b" }\n'),
  'else ifs': n => `if (a) {} ${repeated(n, 'else if (b) { prompt = "x" } ')}`,
  'ifs that add': n => `let systemPrompt = "${you}"\n${repeated(n, 'if (a) systemPrompt += "x"\n')}`,
  'zod schemas': n => `const s = ${nested(n, 'z.object({a: ', 'z.string()', '})')}\n`,
  labels: n => repeated(n, 'a: '),
  switch: n => `switch (a) {${numbered(n, i => `case ${i}: prompt = "You are"; break\n`)}}`,
  'one prompt in many functions': n =>
    `const SYSTEM_PROMPT = "${you}"\n${numbered(n, i => `function f${i}() { return llm.invoke(SYSTEM_PROMPT) }\n`)}`,
}

export const sourceCode = { any, python, javascript } satisfies Record<string, Record<string, Make>>
