import { describe, expect, test } from 'vitest'
import { check } from '../../../src/judging/check.ts'
import { folder } from '../../git.ts'
import { sides } from '../prompts/sides.ts'

const words = (count: number, word = 'word') => Array.from({ length: count }, (_, i) => `${word}${i}`).join(' ')
const prose = 'Sort the message of a customer into one of the known topics, and say nothing else about it.'

/** What a file is read as: ids without the path, with roles, model and where the first text stands. */
async function read(path: string, text: string) {
  const { head } = await sides(undefined, { [path]: text })
  return head.map(({ id, messages, model, at }) =>
    [id.slice(path.length), messages.map(({ role }) => role).join('+'), model?.asked ?? '', at.line].join(' ').trim(),
  )
}

describe('files that are named after prompts', () => {
  test('their texts are prompts, and those of one map with roles are one', async () => {
    const text = `model: gpt-4.1
version: "1.0"
description: ${prose} ${prose} ${prose}
triage:
  system: ${prose}
  user: |
    ${prose}
    {{ message }}
summary_template: ${prose}
labels: [a, b]
`
    expect(await read('src/prompts.yaml', text)).toEqual([
      '#triage system+user gpt-4.1 5',
      '#summary_template prompt gpt-4.1 9',
    ])
  })

  test('short texts are prompts where nothing longer is, in each document', async () => {
    const text = 'hello: You are a clerk who says hello to {name} in a single line.\n'
    expect(await read('lamps/prompts.yaml', text)).toEqual(['#hello prompt  1'])
    const more = `${text}---\nbye: You are a clerk who says goodbye to {name} in a single line.\n`
    expect(await read('lamps/shop_prompts.yaml', more)).toEqual(['#1:hello prompt  1', '#2:bye prompt  3'])
  })

  test('a person who is described by many values is one prompt', async () => {
    const people = {
      type: 'Clerk',
      persona: { name: 'Ann', work: prose, days: { monday: [`${prose} Slowly.`, 'Rests'], friday: `${prose} Fast.` } },
      note: 'Nobody',
    }
    const text = JSON.stringify(people, null, 1)
    expect(await read('people/ann.prompts.json', text)).toEqual(['#persona prompt  4'])
    const { head } = await sides(undefined, { 'people/ann.prompts.json': text })
    const said = head[0]?.messages.flatMap(({ runs }) => runs.expected.map(each => each.text)).join('')
    expect(said).toBe(['Ann', prose, `${prose} Slowly.`, 'Rests', `${prose} Fast.`].join('\n'))
  })

  test('TOML and JSON are read alike, with the place of each text', async () => {
    const toml = `[pr_review_prompt]
system = """You are a reviewer. ${words(40)}
"""
user = """
[not.a.table]
key = "${prose}"
"""
[[more]]
prompt = '${prose}'
[[more]]
prompt = "${prose}"
`
    expect(await read('settings/review_prompts.toml', toml)).toEqual([
      '#pr_review_prompt system+user  2',
      '#more.0.prompt prompt  9',
      '#more.1.prompt prompt  11',
    ])
    const json = JSON.stringify({ review: { system: prose, user: prose }, list: [{ prompt: prose }] }, null, 2)
    expect(await read('prompts.json', json)).toEqual(['#review system+user  3', '#list.0.prompt prompt  8'])
  })

  test('slots of Jinja are slots', async () => {
    const { head } = await sides(undefined, { 'prompts.yaml': `a:\n  prompt: "${prose} {{ order.id }}"\n` })
    expect(head[0]?.slots.map(({ name }) => name)).toEqual(['order.id'])
  })

  test('CrewAI’s agents and tasks are a prompt each', async () => {
    const agents = `researcher:
  role: >
    {topic} researcher
  goal: Find news of {topic}
  backstory: You know where to look.
  llm: openai/gpt-4.1
writer: { role: Writer, goal: Write, backstory: You write. }
`
    expect(await read('config/agents.yaml', agents)).toEqual([
      '#researcher system openai/gpt-4.1 2',
      '#writer system  7',
    ])
    const tasks = 'research:\n  description: Look for {topic}.\n  expected_output: A list.\n  agent: researcher\n'
    expect(await read('config/tasks.yaml', tasks)).toEqual(['#research user  2'])
  })

  test('a request, a text without values and a file that is no data are read as without this', async () => {
    const request = `messages:\n- role: system\n  content: ${prose}\n`
    expect(await read('prompts.yaml', request)).toEqual(['system'])
    expect(await read('prompts.yaml', `${prose}\n`)).toEqual(['prompt'])
    expect(await read('prompts.toml', 'a = \n')).toEqual(['prompt'])
    expect(await read('prompts.json', '{')).toEqual(['prompt'])
  })
})

describe('files of any other name', () => {
  const speech = `You are a clerk. ${prose} ${prose}`

  test('a key that names a prompt makes the file one that holds prompts', async () => {
    const text = `agent:
  model: { name: gpt-4.1 }
  templates:
    system_template: You are a clerk who sorts letters for an office.
    instance_template: "{{ letter }}"
    next_step_template: ${prose}
  tools: { env_variables: { PAGER: cat } }
  demonstrations: [trajectories/demonstrations/first/second/third/fourth/fifth.traj]
`
    expect(await read('config/default.yaml', text)).toEqual([
      '#agent.templates system+user gpt-4.1 4',
      '#agent.templates.next_step_template prompt gpt-4.1 6',
    ])
  })

  test.each([
    ['llm_id', 'deepseek-chat@DeepSeek', 'deepseek-chat'],
    ['model_name', 'gpt-4.1', 'gpt-4.1'],
    ['llm', 'gpt-4.1', 'gpt-4.1'],
    ['llm_config', { model: 'gpt-4.1', temperature: 0 }, 'gpt-4.1'],
    ['model_kit', 'gpt-4.1', undefined],
    ['llm_id', '', undefined],
  ])('the model of a value is named under %s, too: %j', async (key, value, asked) => {
    const text = JSON.stringify({
      nodes: [
        {
          form: {
            [key]: value,
            sys_prompt: `You are a clerk who sorts the letters of an office. ${prose} ${prose}`,
          },
        },
      ],
    })
    const { head } = await sides(undefined, { 'flows/desk.json': text })
    expect(head.map(({ id, model }) => [id, model?.asked])).toEqual([
      ['flows/desk.json#nodes.0.form.sys_prompt', asked],
    ])
  })

  test('so do an instruction beside a model, and a text that opens as a prompt', async () => {
    const agent =
      'agents:\n  root:\n    model: gpt-4.1\n    instruction: You are a clerk who sorts letters for an office.\n'
    expect(await read('clerk.yaml', agent)).toEqual(['#agents.root.instruction system gpt-4.1 4'])
    expect(await read('graph.json', JSON.stringify({ nodes: [{ data: { value: speech } }] }))).toEqual([
      '#nodes.0.data.value prompt  1',
    ])
  })

  test('so does a description that opens as a prompt, with the rules beside it', async () => {
    const text = `places:\n  entity:\n    description: ${speech}\n    fields:\n      - name: lamp\n        rule: ${prose}\n`
    expect(await read('config/lamps.yaml', text)).toEqual([
      '#places.entity.description prompt  3',
      '#places.entity.fields.0.rule prompt  6',
    ])
  })

  test('scripts, descriptions, settings and rows of data sets do not', async () => {
    const none = [
      { run: speech },
      { description: `${prose} ${prose}` },
      { label: speech },
      { prompt: 'Enter a name', instructions: `${prose} ${prose}` },
      [{ prompt: speech, completion: 'Mail' }],
      Array.from({ length: 40 }, (_, i) => (i < 35 ? { a: 1 } : { prompt: speech })),
    ]
    for (const each of none) expect(await read('settings.json', JSON.stringify(each))).toEqual(['prompt'])
  })

  test('of translations only what opens as a prompt counts, until most of the file is prompts', async () => {
    const help = `${prose} ${prose}`
    const mixed = { page: { help_prompt: help }, clerk_prompt: speech, long: Array(20).fill(help) }
    expect(await read('locales/en.json', JSON.stringify(mixed))).toEqual(['#clerk_prompt prompt  1'])
    const mostly = { slices: { a: speech, b: speech, c: speech, memory_prompt: help } }
    expect(await read('translations/en.json', JSON.stringify(mostly))).toHaveLength(4)
  })

  test('agents of CrewAI are found by their three keys, also in lists and below other keys', async () => {
    const agent = { role: 'Scout', goal: 'Look.', backstory: 'You look.' }
    expect(await read('crew/all.yaml', JSON.stringify({ agents: [{ name: 'scout', ...agent }] }))).toEqual([
      '#agents.scout system  1',
    ])
  })

  test('a map below a role is said as a whole', async () => {
    const text = `prompts:\n  system:\n    intro: ${prose}\n    tone: Be kind.\n  user: "{{ letter }}"\n`
    const { head } = await sides(undefined, { 'prompts/sort.yaml': text })
    expect(head.map(({ id, messages }) => [id, messages.map(({ role }) => role)])).toEqual([
      ['prompts/sort.yaml#prompts', ['system', 'user']],
    ])
    expect(head[0]?.messages[0]?.runs.expected.map(({ text: sent }) => sent).join('')).toBe(`${prose}\nBe kind.`)
  })
})

describe('take in data', () => {
  async function compared(base: Record<string, string>, head = base) {
    const both = { kind: 'directories', base: folder(base), head: folder(head) } as const
    const { verdict, changes, findings } = await check({ sides: both, config: {} })
    return { verdict, ids: changes.map(({ id, state }) => `${id} ${state}`), findings }
  }
  const flows = (more = '') => `model: gpt-4.1
prompts:
  triage: { system: Sort it., user: "{{ text }}", note: For people${more}. }
  reply: { system: Answer it. }
other: { system: Not this. }
`
  const config = (take: string) => `prompts:\n  - { files: flows.yaml, take: ${take} }\n`

  test('paths of keys name the texts; a path of a map names all texts in it', async () => {
    const ids = async (take: string) =>
      (await compared({ 'flows.yaml': flows(), 'promptcost.yml': config(take) })).ids.map(id => id.split(' ')[0])
    expect(await ids('prompts.*.system')).toEqual([
      'flows.yaml#prompts.reply.system',
      'flows.yaml#prompts.triage.system',
    ])
    expect(await ids('[prompts.*.system, prompts.*.user]')).toEqual([
      'flows.yaml#prompts.reply.system',
      'flows.yaml#prompts.triage',
    ])
    expect(await ids('prompts.triage')).toEqual(['flows.yaml#prompts.triage', 'flows.yaml#prompts.triage.note'])
  })

  test('what the base takes is judged, also where the head takes less', async () => {
    const base = { 'flows.yaml': flows(), 'promptcost.yml': config('"prompts.triage.note"') }
    const head = { 'flows.yaml': flows(words(200)), 'promptcost.yml': config('prompts.*.system') }
    const { verdict, ids } = await compared(base, head)
    expect(verdict).toBe('fail')
    expect(ids).toContain('flows.yaml#prompts.triage.note edited')
  })

  test('a file that counted as a whole still does', async () => {
    const base = { 'flows.yaml': flows(), 'promptcost.yml': 'prompts:\n  - files: flows.yaml\n' }
    const head = { 'flows.yaml': flows(words(200)), 'promptcost.yml': config('prompts.*.system') }
    const { verdict, ids } = await compared(base, head)
    expect(verdict).toBe('fail')
    expect(ids).toContain('flows.yaml edited')
  })

  test('a path that names nothing is reported with the nearest, and a file that cannot be read too', async () => {
    const { findings } = await compared(
      { 'flows.yaml': flows(), 'promptcost.yml': config('prompts.triage.system') },
      { 'flows.yaml': flows(), 'promptcost.yml': config('prompt.triage.system') },
    )
    expect(findings).toContainEqual({
      kind: 'take-matches-nothing',
      severity: 'warn',
      take: 'prompt.triage.system',
      nearest: 'prompts.triage.system',
      at: { path: 'promptcost.yml', line: 2, column: 32 },
    })
    const broken = await compared(
      { 'flows.yaml': flows(), 'promptcost.yml': config('prompts.triage.system') },
      { 'flows.yaml': 'a: [', 'promptcost.yml': config('prompts.triage.system') },
    )
    expect(broken.verdict).toBe('fail')
    expect(broken.findings).toContainEqual(
      expect.objectContaining({ kind: 'unreadable', severity: 'fail', why: 'not-data' }),
    )
  })
})
