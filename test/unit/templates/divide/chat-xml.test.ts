import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chatXml } from '../../../../src/templates/divide/chat-xml.ts'
import { readElements } from '../../../../src/templates/divide/read-elements.ts'
import { work } from '../../../work.ts'
import { oneFile } from '../../prompts/one-file.ts'

const read = async (text: string) => {
  const { prompt } = await oneFile('p/skprompt.txt', text)
  return prompt.messages.map(({ role, runs }) => [role, runs.expected.map(run => run.text).join('')])
}

describe("Semantic Kernel's messages", () => {
  it('are the elements at the top, trimmed, with their entities resolved', async () => {
    const text =
      'lost\n<message role="system">\n  Be R&amp;D &#39;kind&#39;.\n</message>\n<message role=\'User\'>{{$input}} &lt;b&gt;</message>'
    expect(await read(text)).toEqual([
      ['system', "Be R&D 'kind'."],
      ['user', '{{$input}} <b>'],
    ])
  })

  it('have parts of text and images', async () => {
    const text =
      '<message role="user"><text>Look</text><image>data:image/gif;base64,R0lGODlhAgADAA==</image>lost</message>'
    const { prompt } = await oneFile('p/skprompt.txt', text)
    expect(prompt.messages).toMatchObject([
      { role: 'user', runs: { expected: [{ text: 'Look' }] }, images: [{ width: 2, height: 3 }] },
    ])
  })

  it('keep the text of CDATA, and other elements as text', async () => {
    expect(await read('<message role="user"> <![CDATA[ a < b &amp; c ]]> </message>')).toEqual([
      ['user', 'a < b &amp; c'],
    ])
    expect(await read('<message role="user">Say <b>it</b><br/></message>')).toEqual([['user', 'Say <b>it</b><br/>']])
  })

  it.each([
    'R&D <message role="user">Hi</message>',
    '<message role="user">a < b</message>',
    '<message role="user">Hi',
    '<message role="user"><b>Hi</message></b>',
    '<message>Hi</message>',
    'Write a <message>.',
  ])('are one text where it is no well-formed XML with roles: %s', async text => {
    expect(await read(text)).toEqual([['prompt', text]])
  })

  it('come of a loop over a declared conversation, whatever the roles are', async () => {
    const yaml = `template_format: handlebars\ninput_variables:\n  - name: history\n    default: [{role: user, content: Hi}, {role: assistant, content: Ho}]\ntemplate: |\n  <message role="system">S</message>\n  {{#each history}}<message role="{{role}}">{{content}}</message>{{/each}}\n`
    const { prompt } = await oneFile('a.yaml', yaml)
    expect(prompt.messages.map(({ role, runs }) => [role, runs.expected.map(run => run.text).join('')])).toEqual([
      ['system', 'S'],
      ['user', 'Hi'],
      ['user', 'Ho'],
    ])
  })

  it('know the line that each begins on', async () => {
    const { prompt } = await oneFile(
      'p/skprompt.txt',
      '<message role="system">\nA\n</message>\n<message role="user">\nB</message>',
    )
    expect(prompt.messages.map(({ runs }) => runs.expected[0]?.at.line)).toEqual([2, 5])
  })

  it('of Liquid begin at each role and colon, wherever it is', async () => {
    const yaml =
      'template_format: liquid\ntemplate: |\n  lost\n  system:\n  Be kind to the user: a child.\n  assistant: {{ x }}\n'
    const { prompt } = await oneFile('a.yaml', yaml)
    expect(prompt.messages.map(({ role, runs }) => [role, runs.expected.map(run => run.text).join('')])).toEqual([
      ['system', 'Be kind to the'],
      ['user', 'a child.'],
      ['assistant', '{{ x }}'],
    ])
  })

  it('take linear time and never throw', () => {
    const bits = fc.array(
      fc.constantFrom(
        '<message role="a">',
        '</message>',
        '<a ',
        'a="',
        '"',
        '>',
        '<',
        '&',
        '&amp;',
        '<!--',
        '<![CDATA[',
        ']]>',
        ' ',
        'x',
      ),
    )
    fc.assert(
      fc.property(
        bits,
        all => void chatXml.divide([{ kind: 'text', at: { path: 'a' }, text: all.join('') }], () => undefined),
      ),
    )
    const spent = work()
    for (const text of [
      '<a '.repeat(300_000),
      `<a ${'b="c" '.repeat(200_000)}`,
      '<!--'.repeat(300_000),
      '<a>'.repeat(300_000),
      `<a${' '.repeat(500_000)}`,
    ])
      expect(readElements(text)).toBeUndefined()
    expect(spent()).toBeLessThan(4_000)
  })
})
