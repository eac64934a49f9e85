import { execFileSync, spawnSync } from 'node:child_process'
import Handlebars from 'handlebars'
import { Liquid } from 'liquidjs'
import { Environment } from 'minijinja-js'
import { afterAll, describe, expect, it } from 'vitest'
import type { Sample } from '../../../src/model/config.ts'
import { measureRuns } from '../../../src/tokens/measure-runs.ts'
import { tokenizerNamed } from '../../../src/tokens/tokenizers.ts'
import { type Files, holds, promptAt, sides } from './sides.ts'

/*
 * Prompts as people write them, with what a run would put into them. What promptcost counts must be what the language's own
 * engine renders, to the token.
 */
const SAMPLES: Record<string, Record<string, Sample>> = {
  'a short case': {
    name: 'Anna',
    vip: true,
    tier: 'gold',
    count: 2,
    question: 'Where is my order?',
    tags: ['billing', 'refund'],
    docs: [{ title: 'Returns', text: 'Thirty days.' }],
    history: [],
    user: { name: 'Bo', city: 'Zürich' },
    note: '',
  },
  'a long case': {
    name: 'Ólafur Arnalds',
    vip: false,
    tier: 'free',
    count: 0,
    question: 'Why was I charged twice?\nI only ordered one “Brahms” & a stand.\n\n  Please look.',
    tags: ['a', 'b', 'c', 'd'],
    docs: [
      { title: 'Fees', text: '1. None.\n2. None <b>at all</b>.\n' },
      { title: '返品', text: '三十日以内に返品できます。' },
      { title: 'Empty', text: '' },
    ],
    history: [
      { role: 'user', content: 'Hi' },
      { role: 'assistant', content: 'Hello! How can I help?' },
    ],
    user: { name: 'Chloé', city: '' },
    note: 'Handle with care.',
  },
  'nothing much': {
    name: '',
    vip: false,
    tier: '',
    count: 1,
    question: ' ',
    tags: [],
    docs: [],
    history: [],
    user: { name: '', city: 'x' },
    note: '',
  },
  'signs and blanks': {
    name: '{{ name }}',
    vip: true,
    tier: 'silver',
    count: 10,
    question: '\t{% if x %} } }} %} \\ "quoted" \'too\'\r\n',
    tags: [' lead', 'trail ', '{}'],
    docs: [
      { title: '# x', text: '<|endoftext|>' },
      { title: '', text: '```js\nlet a = {b}\n```' },
    ],
    history: [{ role: 'user', content: '🙂👩‍👩‍👧' }],
    user: { name: "D'Arcy", city: 'नई दिल्ली' },
    note: '\n\n\n',
  },
}

const PARTIALS = {
  safety: 'Never promise a date.\nNever tell {{ user.name }} about others.\n',
  footer: '--\nAsked by {{ name }}.',
}

type Engine = (template: string, values: Record<string, Sample>) => string

const JINJA = [
  'You help {{ name }}.',
  'You help {{ name }}.\n\n{{ question }}\n',
  '{% if vip %}Be quick.{% else %}Be brief.{% endif %}\n{{ question }}',
  '{% if tier == "gold" %}Gold.{% elif tier == "free" %}Free.{% else %}Other.{% endif %}',
  '{%- if note %}\nNote: {{ note }}\n{%- endif %}\nDone.',
  'Documents:\n{% for doc in docs %}## {{ doc.title }}\n{{ doc.text }}\n{% else %}none\n{% endfor %}End.',
  '{% for doc in docs -%}\n[{{ loop.index }}] {{ doc.title }}\n{% endfor %}',
  '{% for tag in tags %}{{ tag }}{% if not loop.last %}, {% endif %}{% endfor %}.',
  '{% for m in history %}{% if m.role == "user" %}Customer: {% else %}You: {% endif %}{{ m.content }}\n{% endfor %}',
  '{# not sent #}{% raw %}{{ name }}{% endraw %} {{ user.name }}, {{ user.city }}',
  '{% include "safety.j2" %}\n{{ question }}\n{% include "footer.j2" %}',
  '{% if vip and tags %}{% for tag in tags %}{% if tag == "refund" %}Refunds first.{% endif %}{% endfor %}{% endif %}|',
  '{% if docs|length > 0 %}Use {{ count }} sources.{% endif %}{% if not history %} First message.{% endif %}',
  '{{ "Answer" }}:\n- {{ count }}\n- {{ user.name }}\n{% if user.city %}- {{ user.city }}\n{% endif %}',
  '{% extends "page.j2" %}{% block body %}Dear {{ name }},\n{{ question }}{% endblock %}',
  '{% for doc in docs %}{% for tag in tags %}{{ doc.title }}/{{ tag }} {% endfor %}{% endfor %}',
  '  {%- for tag in tags -%}  <{{ tag }}>  {%- endfor -%}  ',
  '{% if count == 0 %}none{% elif count == 1 %}one{% elif count == 2 %}two{% else %}{{ count }}{% endif %}',
]

const JINJA_VALUES = [
  '{{ name | upper }} {{ question|trim|lower }} {{ tags | length }} {{ tags|join("; ") }} {{ note|length }}',
  '{{ user["name"] }} {{ user[\'city\'] }} {{ tags[0] }} {{ user.age | default("none") }}.',
]

/** What a template makes of values by itself. */
const JINJA_MADE = [
  '{% set tone = "warm" %}Be {{ tone }}, {{ name }}.',
  '{% macro rule(text, n=2) %}{{ n }}. {{ text }}\n{% endmacro %}{{ rule("Be brief", 1) }}{{ rule(name) }}{{ rule(text="Be kind", n=count) }}',
  '{% macro one(a, b) %}<{{ a }}{% if b %}, {{ b }}{% endif %}>{% endmacro %}{% macro two(a) %}{{ one(a, tier) }}{{ one(a) }}{% endmacro %}{{ two("x") }}',
  '{% macro each_of(list) %}{% for one in list %}{{ one }};{% endfor %}{% endmacro %}{% for doc in docs %}{{ each_of(tags) }}{% endfor %}',
  '{% set who = name %}{% set where = user.city %}{{ who }} of {{ where }}',
  '{% set block %}Dear {{ name }},\n{% endset %}{{ block }}{{ question }}',
  '{% if vip %}{% set tone = "warm" %}{% else %}{% set tone = "plain" %}{% endif %}Be {{ tone }}.',
  '{% set last = "none" %}{% for tag in tags %}{% set last = tag %}{{ last }}{% endfor %}{{ last }}',
  '{% with a = name, b = 2 %}{{ a }} {{ b }}{% endwith %}',
  '{{ tags | sort | join(", ") }}|{{ tags | reverse | join }}|{{ tags | join(", ") | upper }}',
  '{{ docs | map(attribute="title") | join("; ") }}',
  '{{ name | replace("n", "mm") }} {{ name | default("nobody") }} {{ note | default("no note", true) }}',
  '{{ "For " ~ name ~ ", " ~ count }}',
  '{{ name if vip else "no name" }}{{ " and a note" if note }}',
  '{% for tag in tags if tag != "a" %}{{ loop.index }}{{ tag }} {% else %}none{% endfor %}',
  '{% for tag in tags[:2] %}{{ tag }} {% endfor %}{% for i in range(3) %}{{ i }}{% endfor %}',
  '{% for tag in tags | sort %}{{ tag }}{% endfor %}{% for n in [1, 2] %}{{ n }}{% endfor %}',
  '{% if "a" in tags %}a{% else %}no a{% endif %}{% if "x" not in tier %}no x{% endif %}',
  '{% if count > 1 %}many{% else %}few{% endif %}{% if tags|length >= 2 %} tags{% endif %}',
  '{% for tag in tags %}{% if loop.index > 1 %}, {% endif %}{{ tag }}{{ loop.revindex0 }}{% endfor %}',
  '{{- name -}}  x {%- if vip -%}  y  {%- endif -%}  {{+ name }}'.replace('{{+', '{{'),
  '{{ question | trim | upper | length }} {{ tags | unique | join }} {{ tags | first | default("-") }}',
  '{{ user.name | lower | replace("o", "0") | upper }}',
  '{% macro box() %}<{{ caller() }}|{{ caller() }}>{% endmacro %}{% call box() %}Dear {{ name }}{% endcall %}.',
  '{% filter replace("e", "ee") | upper %}Be brief, {{ tier }}.{% endfilter %}!',
  '{% set loud | upper %}Be {{ tier }}.{% endset %}{{ loud }}{{ loud }}',
  '{% set text %}To {{ name }}, be brief.{% endset %}{{ text | replace("b", "bb") }}',
]

/** Methods that only Python has, and the order of keys, by which MiniJinja sorts. */
const JINJA2 = [
  '{% for key in user %}{{ key }} {% endfor %}',
  '{% for key, value in user.items() %}{{ key }}={{ value }} {% endfor %}',
  '{% for value in user.values() %}{{ loop.index0 }}/{{ loop.length }} {{ value }}{% endfor %}',
  '{{ user }} {{ docs }} {{ tags }} {{ vip }} {{ true }} {{ none }}',
  '{{ user | tojson }} {{ docs | tojson }} {{ question | tojson }}',
  '{{ user.get("name") }} {{ user.get("x", "none") }} {{ name.upper() }} {{ question.strip() }} {{ ", ".join(tags) }}',
  '{{ question | indent(4) }}|{{ question | indent }}|{{ question | title }}|{{ question | capitalize }}',
  '{{ question | truncate(12) }}|{{ question | truncate(12, true) }}|{{ question | wordcount }}|{{ name[:3] }}',
  '{{ docs | map(attribute="title") | list }} {{ tags | map("upper") | join }} {{ question | e }}',
  '{{ docs | sort(attribute="title") | map(attribute="title") | join("|") }}',
  '{% macro two() %}{{ caller("a") }}{{ caller(x="b") }}{% endmacro %}{% call(x) two() %}{{ x }}: {{ tier }} {% endcall %}',
  '{% filter indent(3) %}One.\nTwo, {{ tier }}.{% endfilter %}',
  '{% for key, value in user.items() if value %}{{ key }}{% else %}none{% endfor %}{% if note is none %}x{% endif %}',
]

const HANDLEBARS = [
  'You help {{name}}.',
  'You help {{{name}}}.\n\n{{question}}\n',
  '{{#if vip}}Be quick.{{else}}Be brief.{{/if}}\n{{question}}',
  '{{#if note}}\nNote: {{note}}\n{{/if}}\nDone.',
  'Documents:\n{{#each docs}}\n## {{title}}\n{{text}}\n{{else}}\nnone\n{{/each}}\nEnd.',
  '{{#each docs}}\n[{{@index}}] {{this.title}} for {{../name}}\n{{/each}}',
  '{{#each tags}}{{this}}{{#unless @last}}, {{/unless}}{{/each}}.',
  '{{#each history as |m|}}{{m.role}}: {{m.content}}\n{{/each}}',
  '{{! not sent }}\\{{name}} {{user.name}}, {{user.city}}',
  '{{> safety}}\n{{question}}\n{{> footer}}',
  '  {{> safety}}\n    {{> footer}}\n',
  '{{#with user}}{{name}} of {{city}}{{/with}}|',
  '{{#docs}}* {{title}}\n{{/docs}}{{^docs}}none{{/docs}}',
  '{{#unless history}}First message.{{else}}Goes on.{{/unless}}',
  '{{~#if vip~}}  yes  {{~else~}}  no  {{~/if~}}  {{tier}}',
  '{{#each docs}}{{#each ../tags}}{{../title}}/{{this}} {{/each}}{{/each}}',
  '{{#if docs}}{{#if vip}}both{{else}}docs{{/if}}{{else if vip}}vip{{else}}neither{{/if}}',
  '{{#each user}}{{@key}}={{this}};{{/each}}',
  '{{#each user as |value key|}}{{key}}: {{value}}\n{{/each}}{{#each tags as |tag i|}}{{i}}:{{tag}} {{/each}}',
  '{{#each history}}{{role}}{{else if vip}}vip{{else}}nobody{{/each}}',
  '{{> footer name="Zed"}}|{{> footer name=user.name}}|{{> footer user}}|{{> footer user x=1}}',
  '{{#each docs}}{{> footer name=title}}\n{{/each}}',
  '{{lookup user "name"}} {{lookup tags 0}} {{tags.[1]}} {{docs.[0].title}} {{tags.length}}',
  '{{#each docs}}{{@root.name}}{{@index}}: {{this.title}}{{#if @last}}.{{else}},{{/if}}{{/each}}',
  '{{#with user as |u|}}{{u.name}}{{else}}none{{/with}}{{#user}}{{city}}{{/user}}{{#tags}}<{{.}}>{{/tags}}',
  '{{this.name}} {{./name}} {{@root.name}}',
]

const LIQUID = [
  'You help {{ name }}.',
  'You help {{ name }}.\n\n{{ question }}\n',
  '{% if vip %}Be quick.{% else %}Be brief.{% endif %}\n{{ question }}',
  '{% case tier %}{% when "gold" %}Gold.{% when "free", "none" %}Free.{% else %}Other.{% endcase %}',
  '{% unless vip %}Be brief.{% endunless %}{% if tier == "gold" or tier == "silver" %} Thank them.{% endif %}',
  'Documents:\n{% for doc in docs %}## {{ doc.title }}\n{{ doc.text }}\n{% else %}none\n{% endfor %}End.',
  '{%- for doc in docs -%}\n[{{ forloop.index }}] {{ doc.title }}\n{% endfor %}',
  '{% for tag in tags %}{{ tag }}{% unless forloop.last %}, {% endunless %}{% endfor %}.',
  '{% for m in history %}{% if m.role == "user" %}Customer: {% else %}You: {% endif %}{{ m.content }}\n{% endfor %}',
  '{% comment %}not sent{% endcomment %}{% raw %}{{ name }}{% endraw %} {{ user.name }}, {{ user.city }}',
  "{% include 'safety' %}\n{{ question }}\n{% include 'footer' %}",
  '{% for tag in tags %}{% if tag == "refund" %}Refunds first.{% endif %}{% endfor %}|',
  '{{ "Answer" }}:\n- {{ count }}\n- {{ user.name }}\n',
  '{% for doc in docs %}{% for tag in tags %}{{ doc.title }}/{{ tag }} {% endfor %}{% endfor %}',
  '  {%- for tag in tags -%}  <{{ tag }}>  {%- endfor -%}  ',
  '{% if count == 0 %}none{% elsif count == 1 %}one{% elsif count == 2 %}two{% else %}{{ count }}{% endif %}',
]

const LIQUID_VALUES = [
  '{{ name | upcase }} {{ question | strip | downcase }} {{ tags | size }} {{ tags | join: "; " }} {{ docs[0].title }}.',
  "{{ user['name'] }} {{ tags.size }} {{ tags | first }} {{ tags | last }} {{ note | size }}.",
]

const LIQUID_MADE = [
  '{% assign tone = "warm" %}Be {{ tone }}, {{ name }}.{% assign loud = name | upcase %}{{ loud }}',
  '{% capture block %}Dear {{ name }},\n{% endcapture %}{{ block }}{{ question }}',
  '{% if vip %}{% assign tone = "warm" %}{% else %}{% assign tone = "plain" %}{% endif %}Be {{ tone }}.',
  '{% render "footer", name: "Zed" %}|{% render "footer", name: user.name, x: 1 %}|{% include "footer", name: "Zed" %}',
  '{% render "footer" with user.name as name %}|{% render "footer" for tags as name %}',
  '{% case tier %}{% when "gold" or "silver" %}G{% when "free" %}F{% else %}O{% endcase %}',
  '{% for tag in tags limit:2 %}{{ tag }}{% endfor %}|{% for tag in tags offset:1 limit: 1 %}{{ tag }}{% endfor %}',
  '{% for tag in tags reversed %}{{ tag }}{% endfor %}|{% for i in (1..3) %}{{ i }}{% endfor %}',
  '{% for i in (1..count) %}{{ i }}{% endfor %}|{% for pair in user %}{{ pair[0] }}={{ pair[1] }};{% endfor %}',
  '{% if tags contains "a" %}a{% else %}no a{% endif %}{% if count > 1 %}many{% endif %}{% if tags.size > 1 %}s{% endif %}',
  '{{ name | append: "!" | prepend: "?" }} {{ question | strip | replace: "my", "our" }} {{ note | default: "none" }}',
  '{{ docs | map: "title" | join: "; " }} {{ tags | sort | join }} {{ tags | reverse | join: "" }} {{ docs | json }}',
  '{{ question | truncate: 10 }}|{{ question | capitalize }}|{{ name | slice: 0, 2 }}|{{ "a,b" | split: "," | join: "-" }}',
  '{% echo name %}{{ count | plus: 1 }}{{ tags | uniq | first }}{{ tags | slice: 0, 2 | join }}{{ true }}{{ nil }}',
]

const PAGE = '<{% block head %}Head of {{ name }}{% endblock %}>\n{% block body %}nobody{% endblock %}\n'

function jinja(): Engine {
  const environment = new Environment()
  environment.addTemplate('safety.j2', PARTIALS.safety)
  environment.addTemplate('footer.j2', PARTIALS.footer)
  environment.addTemplate('page.j2', PAGE)
  return (template, values) => environment.renderStr(template, values)
}

function handlebars(): Engine {
  const engine = Handlebars.create()
  for (const [name, text] of Object.entries(PARTIALS)) engine.registerPartial(name, engine.compile(text))
  return (template, values) => engine.compile(template)(values)
}

function liquid(): Engine {
  const engine = new Liquid({ templates: PARTIALS })
  return (template, values) => String(engine.parseAndRenderSync(template, values))
}

const LANGUAGES: { name: string; ext: string; engine: Engine; templates: string[] }[] = [
  { name: 'Jinja', ext: 'j2', engine: jinja(), templates: [...JINJA, ...JINJA_VALUES, ...JINJA_MADE] },
  { name: 'Handlebars', ext: 'hbs', engine: handlebars(), templates: HANDLEBARS },
  { name: 'Liquid', ext: 'liquid', engine: liquid(), templates: [...LIQUID, ...LIQUID_VALUES, ...LIQUID_MADE] },
]

const tokenizer = tokenizerNamed('o200k_base')

async function counted(template: string, ext: string, values: Record<string, Sample>) {
  const files: Files = { [`p.${ext}`]: template, [`page.${ext}`]: PAGE }
  for (const [name, text] of Object.entries(PARTIALS)) files[`${name}.${ext}`] = text
  const slots = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, holds(value)]))
  const { head } = await sides(undefined, files, { slots, prompts: path => path === `p.${ext}` })
  const [message] = promptAt(head).messages
  if (!message) throw new Error('no message')
  expect(message.runs.low).toBe(message.runs.expected)
  const { tokens } = measureRuns(message.runs.expected, message.role, tokenizer)
  return { tokens, text: message.runs.expected.map(run => run.text).join('') }
}

let combinations = 0
afterAll(() => expect(combinations).toBeGreaterThanOrEqual(380))

describe.each(LANGUAGES)('$name', ({ ext, engine, templates }) => {
  describe.each(Object.keys(SAMPLES))('of %s', sample => {
    it.each(templates)('is counted as it is rendered: %j', async template => {
      const values = SAMPLES[sample] ?? {}
      const rendered = engine(template, values)
      const { tokens, text } = await counted(template, ext, values)
      expect(text).toBe(rendered)
      expect(tokens).toBe(tokenizer.count(rendered))
      combinations++
    })
  })
})

const RENDER = `
import json, sys, jinja2
data = json.load(sys.stdin)
environment = jinja2.Environment(loader=jinja2.DictLoader(data['files']))
print(json.dumps([environment.from_string(t).render(**v) for t in data['templates'] for v in data['values']]))`

it.skipIf(spawnSync('python3', ['-c', 'import jinja2']).status !== 0)(
  'is counted as jinja2 itself renders it, where Python has it',
  async () => {
    const files = { 'safety.j2': PARTIALS.safety, 'footer.j2': PARTIALS.footer, 'page.j2': PAGE }
    const values = Object.values(SAMPLES)
    const input = JSON.stringify({ files, templates: [...JINJA, ...JINJA_VALUES, ...JINJA_MADE, ...JINJA2], values })
    const rendered: string[] = JSON.parse(execFileSync('python3', ['-c', RENDER], { input, encoding: 'utf8' }))
    const ours = []
    for (const template of [...JINJA, ...JINJA_VALUES, ...JINJA_MADE, ...JINJA2])
      for (const each of values) ours.push((await counted(template, 'j2', each)).text)
    expect(ours).toEqual(rendered)
  },
)
