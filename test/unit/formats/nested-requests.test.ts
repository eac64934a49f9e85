import { describe, expect, it } from 'vitest'
import { parseFile } from '../../../src/formats/formats.ts'
import type { ParsedPrompt } from '../../../src/parsed/parsed-prompt.ts'
import { work } from '../../work.ts'

const parse = (path: string, text: string) => parseFile({ path, id: '0', text })
const said = ({ messages }: ParsedPrompt) =>
  messages.map(({ role, body }) => `${role}: ${body.map(piece => ('text' in piece ? piece.text : '')).join('')}`)
const shown = (prompts: readonly ParsedPrompt[]) => prompts.map(one => [one.id, one.model?.asked, said(one)])
const chat = (...texts: string[]) => texts.map((content, i) => ({ role: i === 0 ? 'system' : 'user', content }))

describe('requests among other data', () => {
  it('have an earlier conversation as a tag alone', () => {
    const yaml = [
      'prompts:',
      '  - task: greet',
      '    messages:',
      '      - { type: system, content: Be brief. }',
      '      - "{{ history | to_messages }}"',
      '      - { type: user, content: Why do kites fly on a string? }',
      '  - task: other',
      '    messages: ["{{ history }}", plain words]',
    ]
    const { prompts } = parse('config/prompts.yml', yaml.join('\n'))
    expect(shown(prompts)).toEqual([
      [
        'config/prompts.yml#prompts.0',
        undefined,
        ['system: Be brief.', 'user: ', 'user: Why do kites fly on a string?'],
      ],
    ])
    expect(prompts[0]?.messages[1]?.body).toMatchObject([{ kind: 'slot', name: 'history' }])
  })

  it('count as wholes, however short their messages are, with the model of the nearest map around', () => {
    const yaml = [
      'model: gpt-4o',
      'prompts:',
      '  - name: a',
      '    model: gpt-4o-mini',
      '    messages: [{ role: system, content: Be brief. }, { role: user, content: Why do kites fly on a string? }]',
      '  - name: b',
      '    messages: [{ role: user, content: Hi. }]',
      'tone: You are a friendly keeper of kites who answers all of the questions of the visitors.',
    ].join('\n')
    expect(shown(parse('prompts/all.yaml', yaml).prompts)).toEqual([
      ['prompts/all.yaml#prompts.0', 'gpt-4o-mini', ['system: Be brief.', 'user: Why do kites fly on a string?']],
      ['prompts/all.yaml#prompts.1', 'gpt-4o', ['user: Hi.']],
    ])
  })

  it('are read in any file of data, with what of them is not counted', () => {
    const file = { type: 'file', file: { file_id: 'x' } }
    const data = {
      desk: { template: { model: 'gpt-4o', messages: [...chat('Hi.'), { role: 'user', content: [file] }] } },
    }
    const { prompts, findings } = parse('desk.json', JSON.stringify(data))
    expect(shown(prompts)).toEqual([['desk.json#desk.template', 'gpt-4o', ['system: Hi.', 'user: ']]])
    expect(findings).toMatchObject([{ kind: 'file-not-read', target: 'file' }])
  })

  it('are none in a data set, or beside an expected answer', () => {
    const rows = (row: object, count: number) => JSON.stringify({ rows: Array.from({ length: count }, () => row) })
    for (const text of [rows({ messages: chat('Hi.') }, 101), rows({ messages: chat('Hi.'), expected: 'Yes.' }, 1)])
      expect(parse('rows.json', text)).toMatchObject({ isWholeText: true })
  })

  it('are a request in TOML', () => {
    const toml = 'model = "gpt-4o"\n[[messages]]\nrole = "system"\ncontent = "Hi."\n'
    expect(shown(parse('desk.toml', toml).prompts)).toEqual([['desk.toml', 'gpt-4o', ['system: Hi.']]])
  })

  it('take no longer to find than the file is long', () => {
    const spent = work()
    parse('deep.json', `${'{"messages":'.repeat(20_000)}[]${'}'.repeat(20_000)}`)
    parse('wide.json', JSON.stringify(Array.from({ length: 20_000 }, () => ({ messages: { role: 1 } }))))
    expect(spent()).toBeLessThan(4_000)
  })
})
