import { describe, expect, it } from 'vitest'
import { oneFile, sent } from '../prompts/one-file.ts'

describe('plain', () => {
  it('sends the text as stored, with its byte order mark, line endings and trailing blanks', async () => {
    const text = '\uFEFFYou are {{$x}}.\r\n\r\n  \0 end \n\n'
    const { prompt, findings } = await oneFile('skprompt.txt', text)
    const at = (line: number, column: number) => ({ path: 'skprompt.txt', line, column })
    const runs = [
      { kind: 'text', text: '\uFEFFYou are ', at: at(1, 1) },
      { kind: 'slot', name: 'x', text: '{{$x}}', at: at(1, 10) },
      { kind: 'text', text: '.\r\n\r\n  \0 end \n\n', at: at(1, 16) },
    ]
    expect(sent(prompt)).toBe(text)
    expect(prompt).toEqual({
      id: 'skprompt.txt',
      declared: false,
      at: { path: 'skprompt.txt' },
      model: undefined,
      messages: [{ role: 'prompt', runs: { low: runs, expected: runs, high: runs } }],
      settings: {},
      unsent: 0,
      slots: [{ name: 'x', at: { path: 'skprompt.txt', line: 1, column: 10 }, from: 'undeclared' }],
      sources: [{ path: 'skprompt.txt', id: 'oid' }],
    })
    expect(findings).toEqual([])
  })

  it.each(['a.json', 'a.yml', 'a.yaml'])('holds %s without messages, and says that its keys count too', async path => {
    const text = '{"template": "Hello", "role": "none"}'
    const { prompt, findings } = await oneFile(path, text)
    expect(sent(prompt)).toBe(text)
    expect(findings).toEqual([
      { kind: 'format', severity: 'info', at: { path }, side: 'head', format: 'chat', problem: 'no-prompts' },
    ])
  })

  it.each([
    ['a.tmpl', '{{/* not sent */}}Hello {{ if .VIP }}guest{{ else }}you{{ end }}.'],
    ['a.txt.erb', '<%# not sent %>Hello <%= name %>.'],
    ['a.ejs', 'Hello <%= name %>.'],
    ['a.blade.php', 'Hello @if(vip) guest @endif'],
  ])('holds %s, a template that is not read, and says that its tags count too', async (path, text) => {
    const { prompt, findings } = await oneFile(path, text)
    expect(sent(prompt)).toBe(text)
    expect(findings).toMatchObject([{ kind: 'format', severity: 'info', at: { path }, problem: 'other-template' }])
  })

  it('says nothing of such a file without tags, and reads Twig and Nunjucks as Jinja', async () => {
    expect((await oneFile('a.tmpl', 'Hello you.')).findings).toEqual([])
    for (const path of ['a.twig', 'a.njk']) {
      const { prompt, findings } = await oneFile(path, '{# not sent #}Hello {{ name }}.')
      expect([sent(prompt), findings]).toEqual(['Hello {{ name }}.', []])
    }
  })
})
