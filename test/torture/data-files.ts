import { nested, numbered, repeated } from './repeated.ts'
import type { Make } from './torture.ts'

const user = '{"role":"user","content":"Hi"}'
const chat = (messages: string, rest = '') => `{"model":"gpt-4o","messages":[${messages}]${rest}}`
const sep = (text: string) => text.slice(0, -1)

/** Files of JSON, by what each is full of. */
const json: Record<string, Make> = {
  messages: n => chat(sep(repeated(n, `${user},`))),
  'messages with a slot each': n => chat(sep(numbered(n, i => `{"role":"user","content":"Hi {{a${i}}}"},`))),
  'one message of many slots': n => chat(`{"role":"user","content":"${numbered(n, i => `{{a${i}}}`)}"}`),
  'one message of many parts': n =>
    chat(`{"role":"user","content":[${sep(repeated(n, '{"type":"text","text":"x"},'))}]}`),
  'one message of many images': n =>
    chat(
      `{"role":"user","content":[${sep(numbered(n, i => `{"type":"image_url","image_url":{"url":"https://a.example/${i}.png"}},`))}]}`,
    ),
  'images of data': n =>
    chat(
      `{"role":"user","content":[${sep(repeated(n, '{"type":"image_url","image_url":{"url":"data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAYAAACNbyblAAAAHElEQVQI12P4"}},'))}]}`,
    ),
  'one endless image': n =>
    chat(
      `{"role":"user","content":[{"type":"image_url","image_url":{"url":"data:image/png;base64,${repeated(n, 'A')}"}}]}`,
    ),
  tools: n =>
    chat(
      user,
      `,"tools":[${sep(numbered(n, i => `{"type":"function","function":{"name":"f${i}","parameters":{"type":"object","properties":{"a":{"type":"string"}}}}},`))}]`,
    ),
  'one tool of many parameters': n =>
    chat(
      user,
      `,"tools":[{"type":"function","function":{"name":"f","parameters":{"type":"object","properties":{${sep(numbered(n, i => `"a${i}":{"type":"string","enum":["a","b"]},`))}}}}}]`,
    ),
  'one tool of deep parameters': n =>
    chat(
      user,
      `,"tools":[{"type":"function","function":{"name":"f","parameters":${nested(n, '{"type":"object","properties":{"a":', '{"type":"string"}', '}}')}}}]`,
    ),
  'a schema with circles': n =>
    chat(
      user,
      `,"response_format":{"type":"json_schema","json_schema":{"name":"a","schema":{"$ref":"#/$defs/a0","$defs":{${sep(numbered(n, i => `"a${i}":{"anyOf":[{"$ref":"#/$defs/a${i + 1}"},{"$ref":"#/$defs/a${i + 1}"},{"$ref":"#"}]},`))}}}}}`,
    ),
  'an enum of many': n =>
    chat(
      user,
      `,"tools":[{"type":"function","function":{"name":"f","parameters":{"type":"object","properties":{"a":{"enum":[${sep(numbered(n, i => `"a${i}",`))}]}}}}}]`,
    ),
  'anyOf in anyOf': n =>
    chat(
      user,
      `,"tools":[{"name":"f","input_schema":{"type":"object","properties":{"a":${nested(n, '{"anyOf":[', '{}', ']}')}}}}]`,
    ),
  'tool calls': n =>
    chat(
      `{"role":"assistant","tool_calls":[${sep(numbered(n, i => `{"id":"c${i}","type":"function","function":{"name":"f","arguments":"{\\"a\\":1}"}},`))}]}`,
    ),
  'tool results': n =>
    chat(sep(numbered(n, i => `{"role":"tool","tool_call_id":"c${i}","content":[{"type":"text","text":"x"}]},`))),
  'keys nobody knows': n => chat(user, `,${sep(numbered(n, i => `"key${i}":"text of some length",`))}`),
  'keys nobody knows in a message': n =>
    chat(`{"role":"user","content":"Hi",${sep(numbered(n, i => `"key${i}":"text",`))}}`),
  'one key over and over': n => chat(user, `,${sep(repeated(n, '"a":"text",'))}`),
  'brackets in brackets': n => chat(user, `,"a":${nested(n, '[', '', ']')}`),
  'objects in objects': n => chat(user, `,"a":${nested(n, '{"a":', '1', '}')}`),
  'escapes of characters': n => chat(`{"role":"user","content":"${repeated(n, '\\u0041\\n')}"}`),
  'a long number': n => chat(user, `,"a":${repeated(n, '9')}`),
  numbers: n => chat(user, `,"a":[${sep(repeated(n, '1e5,'))}]`),
  blanks: n => chat(`${user}${repeated(n, ' \n')}`),
  comments: n => `${repeated(n, '// a\n/* b */\n')}${chat(user)}`,
  'comments that never end': n => `${repeated(n, '/* ')}${chat(user)}`,
  'an unclosed text': n => `${chat(user)}"${repeated(n, '\\"')}`,
  'an array of requests': n => `[${sep(repeated(n, `${chat(user)},`))}]`,
  'lines of requests': n => repeated(n, `${chat(user)}\n`),
  'requests of a batch': n =>
    numbered(n, i => `{"custom_id":"${i}","method":"POST","url":"/v1/chat/completions","body":${chat(user)}}\n`),
  'system of many': n =>
    `{"model":"claude-sonnet-4","system":[${sep(repeated(n, '{"type":"text","text":"x","cache_control":{"type":"ephemeral"}},'))}],"messages":[${user}]}`,
  'contents of Gemini': n =>
    `{"model":"gemini-2.5-pro","contents":[${sep(repeated(n, '{"role":"user","parts":[{"text":"Hi"}]},'))}]}`,
  'parts of Gemini': n =>
    `{"model":"gemini-2.5-pro","contents":[{"role":"user","parts":[${sep(repeated(n, '{"text":"Hi"},'))}]}]}`,
  'functions of Gemini': n =>
    `{"model":"gemini-2.5-pro","contents":[{"role":"user","parts":[{"text":"Hi"}]}],"tools":[{"functionDeclarations":[${sep(numbered(n, i => `{"name":"f${i}","parameters":{"type":"OBJECT","properties":{"a":{"type":"STRING"}}}},`))}]}]}`,
  'input of responses': n =>
    `{"model":"gpt-5","input":[${sep(repeated(n, '{"role":"user","content":[{"type":"input_text","text":"Hi"}]},'))}]}`,
  'Bedrock messages': n =>
    `{"modelId":"anthropic.claude-3-haiku-20240307-v1:0","messages":[${sep(repeated(n, '{"role":"user","content":[{"text":"Hi"}]},'))}]}`,
}

const langchain: Record<string, Make> = {
  'a template of slots': n => `{"_type":"prompt","template":"${numbered(n, i => `{a${i}}`)}","input_variables":[]}`,
  'a template of open braces': n => `{"_type":"prompt","template":"${repeated(n, '{')}"}`,
  variables: n => `{"_type":"prompt","template":"Hi","input_variables":[${sep(numbered(n, i => `"a${i}",`))}]}`,
  examples: n =>
    `{"_type":"few_shot","example_prompt":{"_type":"prompt","template":"{a} {b}","input_variables":["a","b"]},"examples":[${sep(numbered(n, i => `{"a":"${i}","b":"x"},`))}],"suffix":"Hi {c}","input_variables":["c"]}`,
  'messages of a chat': n =>
    `{"_type":"chat","messages":[${sep(repeated(n, '{"_type":"human","prompt":{"template":"Hi {a}"}},'))}]}`,
  'serialized messages': n =>
    `{"lc":1,"type":"constructor","id":["langchain_core","prompts","chat","ChatPromptTemplate"],"kwargs":{"messages":[${sep(repeated(n, '{"lc":1,"type":"constructor","id":["langchain_core","prompts","chat","HumanMessagePromptTemplate"],"kwargs":{"prompt":{"lc":1,"type":"constructor","id":["langchain_core","prompts","prompt","PromptTemplate"],"kwargs":{"template":"Hi {a}","input_variables":["a"],"template_format":"f-string"}}}},'))}]}}`,
  'prompts in prompts': n =>
    nested(n, '{"_type":"few_shot","example_prompt":', '{"_type":"prompt","template":"x"}', '}'),
  'examples in a file over and over': n =>
    `{"_type":"few_shot","examples":"beside.json","example_prompt":{"template":"${repeated(n, '{a}')}"}}`,
}

const yaml: Record<string, Make> = {
  messages: n => `messages:\n${repeated(n, '  - role: user\n    content: Hi\n')}`,
  'messages with a slot each': n => `messages:\n${numbered(n, i => `  - role: user\n    content: Hi {{a${i}}}\n`)}`,
  'one long text': n => `messages:\n  - role: user\n    content: |\n${repeated(n, '      some words of it\n')}`,
  'one folded text': n => `messages:\n  - role: user\n    content: >\n${repeated(n, '      some words\n\n')}`,
  'one quoted text': n => `messages:\n  - role: user\n    content: "${repeated(n, '\\u0041 x')}"\n`,
  'one plain text of many lines': n =>
    `messages:\n  - role: user\n    content: a\n${repeated(n, '      words of it\n')}`,
  anchors: n => numbered(n, i => `a${i}: &a${i} x\n`),
  aliases: n => `a: &a x\nb:\n${repeated(n, '  - *a\n')}`,
  'aliases of aliases': n => `a0: &a0 [x,x]\n${numbered(n, i => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]\n`)}`,
  merges: n => `a: &a {x: y}\n${numbered(n, i => `b${i}:\n  <<: *a\n`)}`,
  'merges of merges': n => `a0: &a0 {x: y}\n${numbered(n, i => `a${i + 1}: &a${i + 1}\n  <<: *a${i}\n  b${i}: z\n`)}`,
  'merges of a list': n => `a: &a {x: y}\nb:\n  <<: [${repeated(n, '*a, ')}*a]\n`,
  'brackets in brackets': n => `x: ${nested(n, '[', '', ']')}`,
  'dashes in dashes': n => `${repeated(n, '- ')}x`,
  'maps in maps': n => numbered(Math.min(n, 60_000), i => `${' '.repeat(i)}a:\n`),
  keys: n => numbered(n, i => `key${i}: x\n`),
  'one key over and over': n => repeated(n, 'key: x\n'),
  'flow entries': n => `x: [${repeated(n, 'a,')}]`,
  'flow maps': n => `x: [${repeated(n, '{a: b},')}]`,
  'an unclosed text': n => `x: "${repeated(n, 'a\n ')}`,
  'an unclosed bracket': n => `x: [${repeated(n, 'a, b: c,\n ')}`,
  comments: n => `${repeated(n, '# a\n')}messages:\n  - role: user\n    content: Hi\n`,
  documents: n => repeated(n, '---\na: b\n'),
  tags: n => repeated(n, '- !!str x\n'),
  'unknown tags': n => numbered(n, i => `- !a${i} x\n`),
  'question marks': n => repeated(n, '? '),
  colons: n => repeated(n, ': '),
  pipes: n => repeated(n, '- |\n'),
  tabs: n => `a:\n${repeated(n, '\t')}b: c`,
  blanks: n => `a: b\n${repeated(n, ' ')}c: d`,
  ampersands: n => repeated(n, '&a '),
  percents: n => repeated(n, '%YAML 1.2\n'),
}

export const dataFiles = { json, langchain, yaml } satisfies Record<string, Record<string, Make>>
