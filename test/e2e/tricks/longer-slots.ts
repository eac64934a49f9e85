import { type Trick, within, words } from './trick.ts'

const prompt = `You are a clerk. ${words(90).trim()}`
const unrun = 'promptcost does not run'

const longer = (name: string, base: string, head: string, path = 'prompts/a.j2') =>
  within(name, `${prompt}\n${base}\n`, `${prompt}\n${head}\n`, 0, unrun, path)

const uncut = (name: string, base: string, head: string, path = 'prompts/a.j2'): Trick => ({
  ...longer(name, base, head, path),
  says: 'that the base cuts',
})

const cutInCode = (name: string, base: string, head: string, ...[before = '', after = '']: string[]): Trick => {
  const code = (made: string, more: string) =>
    `import openai\n\ndef go(q, docs, store, history):\n    ${made}\n    return openai.chat.completions.create(model="gpt-4.1-mini", messages=[{"role": "system", "content": f"${prompt} {text}"}${more}])\n`
  return { ...within(name, code(base, before), code(head, after), 0, 'that the base cuts', 'prompts/a.py') }
}

const promptfoo = (
  name: string,
  says: string,
  more: { top?: string; provider?: string; test?: string; prompt?: string },
) => within(name, evaluation({}), evaluation(more), 0, says, 'prompts/promptfooconfig.yaml')
const evaluation = ({ top = '', provider = '', test = '', prompt: more = '' }) =>
  `prompts:\n  - raw: "${prompt} {{q}}"\n    label: clerk\n${more}providers:\n  - id: openai:gpt-4.1-mini\n${provider}tests:\n  - vars: { q: hello }\n${test}${top}`

const routes = 'model_list:\n  - model_name: fast\n    litellm_params: { model: openai/gpt-4.1-mini }\n'
const proxied = (name: string, says: string, { head }: { head: string }): Trick => {
  const files = { 'prompts/a.md': `${prompt}\n` }
  const side = (proxy: string) => ({ ...files, 'litellm.yaml': proxy })
  return { kind: 'prompt', name, base: side(routes), head: side(head), code: 0, says }
}

/** Variables of unknown size that the change makes longer, and settings that send more often or something else. */
export const longerSlots: readonly Trick[] = [
  longer('a variable in Jinja through a filter that repeats', '{{ q }}', '{{ q | repeat(900) }}'),
  longer('a variable in Jinja, times 2,000', '{{ q }}', '{{ q * 2000 }}'),
  longer('a variable in Jinja, joined with itself', '{{ q }}', '{{ q ~ q ~ q ~ q }}'),
  longer('a variable in Jinja, made wide', '{{ q }}', '{{ q | center(9000) }}'),
  {
    ...longer('a tag of Jinja that prints all variables', '{{ q }}', '{{ q }}{% debug %}'),
    says: 'a new undeclared slot',
  },
  longer('a variable in Jinja through another filter than before', '{{ q | upper }}', '{{ q | swell }}'),
  uncut('a variable in Jinja, no longer cut by a filter', '{{ q | truncate(200) }}', '{{ q }}'),
  uncut('a variable in Jinja, cut at a larger number', '{{ q[:200] }}', '{{ q[:200000] }}'),
  uncut('a list in Jinja in place of its first item', '{{ q | first }}', '{{ q }}'),
  uncut('a variable in Liquid, no longer cut', '{{ q | truncatewords: 30 }}', '{{ q }}', 'prompts/a.liquid'),
  uncut(
    'a loop in Jinja over more of a list',
    '{% for q in qs[:3] %}{{ q }}{% endfor %}',
    '{% for q in qs %}{{ q }}{% endfor %}',
  ),
  uncut(
    'a loop in Liquid without its limit',
    '{% for q in qs limit:3 %}{{ q }}{% endfor %}',
    '{% for q in qs %}{{ q }}{% endfor %}',
    'prompts/a.liquid',
  ),
  uncut(
    'a loop in Handlebars over more of a list',
    '{{#each (slice qs 0 3)}}{{this}}{{/each}}',
    '{{#each qs}}{{this}}{{/each}}',
    'prompts/a.hbs',
  ),
  uncut('a variable in Handlebars, no longer cut by a helper', '{{truncate q 200}}', '{{q}}', 'prompts/a.hbs'),
  cutInCode(
    'a list in Python, no longer cut before it is sent',
    'text = "\\n".join(docs[:3])',
    'text = "\\n".join(docs)',
  ),
  cutInCode('a search in Python with more results', 'text = store.search(q, k=3)', 'text = store.search(q, k=300)'),
  cutInCode('a history in Python, no longer cut', 'text = q', 'text = q', '] + history[-4:', '] + history'),
  longer('a variable in Liquid through a filter that repeats', '{{ q }}', '{{ q | times: 900 }}', 'prompts/a.liquid'),
  longer('a variable in Handlebars through a helper that repeats', '{{q}}', '{{repeat q 900}}', 'prompts/a.hbs'),
  {
    ...longer('a variable of declared size through a filter that repeats', '{{ q }}', '{{ q | repeat(900) }}'),
    ...withSlot('{{ q }}', '{{ q | repeat(900) }}'),
  },
  promptfoo('a config of promptfoo that sends each prompt 50 times', 'commandLineOptions.repeat', {
    top: 'commandLineOptions: { repeat: 50 }\n',
  }),
  promptfoo('a config of promptfoo with filters of its own', 'nunjucksFilters', {
    top: 'nunjucksFilters: { big: ./big.js }\n',
  }),
  promptfoo('a test of promptfoo that rewrites its variables', 'tests.options.transformVars', {
    test: '    options: { transformVars: "({ q: vars.q.repeat(900) })" }\n',
  }),
  promptfoo('a provider of promptfoo that rewrites the request', 'providers.config.transformRequest', {
    provider: '    config: { transformRequest: "x => x.repeat(900)" }\n',
  }),
  promptfoo('a second provider of promptfoo', 'sets providers to openai:gpt-4.1', {
    provider: '  - id: openai:gpt-4.1\n',
  }),
  promptfoo('a test of promptfoo with a provider of its own', 'tests.provider', {
    test: '    provider: openai:gpt-4.1\n',
  }),
  promptfoo('a service in the config of a provider of promptfoo', 'service_tier', {
    provider: '    config: { service_tier: auto }\n',
  }),
  within(
    'a text in Ruby, times 50',
    `PROMPT = "${prompt}"\n`,
    `PROMPT = "${prompt}" * 50\n`,
    0,
    'in loops and calls',
    'prompts/a.rb',
  ),
  within(
    'a text in PHP, repeated',
    `<?php $prompt = "${prompt}";\n`,
    `<?php $prompt = str_repeat("${prompt}", 50);\n`,
    0,
    'in loops and calls',
    'prompts/a.php',
  ),
  proxied('a model that a LiteLLM proxy falls back to', 'litellm_settings', {
    head: `${routes}litellm_settings: { fallbacks: [{ fast: ["openai/gpt-4.1"] }] }\n`,
  }),
  proxied('a service of a deployment of a LiteLLM proxy', 'litellm_params.service_tier', {
    head: routes.replace(' }', ', service_tier: priority }'),
  }),
  proxied('a LiteLLM proxy that gives the name of a model to a dearer one', 'model_name', {
    head: `${routes}  - model_name: gpt-4.1-mini\n    litellm_params: { model: openai/gpt-4.1 }\n`,
  }),
  promptfoo('a function that makes a prompt of promptfoo', 'prompts.function', { prompt: '    function: make.js\n' }),
]

/** The variable is declared on both sides. */
function withSlot(base: string, head: string): Pick<Trick, 'base' | 'head'> {
  const rules =
    'defaults: { model: gpt-4.1-mini }\nprompts: [{ files: "prompts/**", slots: { q: { tokens: 50 } } }]\nlimits: { each_prompt: { fail_above: { tokens: 20% } } }\n'
  const side = (text: string) => ({ 'promptcost.yml': rules, 'prompts/a.j2': `${prompt}\n${text}\n` })
  return { base: side(base), head: side(head) }
}
