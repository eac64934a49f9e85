import { describe, expect, it } from 'vitest'
import { oneFile, sent } from '../prompts/one-file.ts'
import { surveySides } from '../prompts/sides.ts'

const PATH = 'plugins/Limerick/skprompt.txt'
const CONFIG = 'plugins/Limerick/config.json'

/** The prompt of a text, with a config beside it that is no prompt itself. */
async function read(text: string, config?: object | string) {
  const texts = new Map([[PATH, text]])
  if (config !== undefined) texts.set(CONFIG, typeof config === 'string' ? config : JSON.stringify(config))
  const listing = [...texts.keys()].map(path => ({ path, id: `${path} 0` }))
  const revision = {
    async *read(entries: readonly { path: string; id: string }[]) {
      for (const entry of entries) yield { entry, text: texts.get(entry.path) ?? '' }
    },
  }
  const { head, findings } = await surveySides(undefined, {
    revision,
    entries: listing.filter(({ path }) => path === PATH),
    listing,
  })
  const [prompt] = head
  if (!prompt || head.length !== 1) throw new Error(`${head.length} prompts`)
  return { prompt, findings }
}

describe('Semantic Kernel', () => {
  it("reads the model of Teams AI's config", async () => {
    const completion = { model: 'gpt-4.1-mini', completion_type: 'chat', max_tokens: 400 }
    const { prompt } = await read('Help with {{$input}}.', { schema: 1.1, type: 'completion', completion })
    expect(prompt).toMatchObject({ model: { asked: 'gpt-4.1-mini' }, settings: { maxOutput: 400 } })
  })

  it('reads model, settings and defaults from the config beside the text', async () => {
    const { prompt, findings } = await read('A limerick about {{$name}} and {{$empty}}.', {
      schema: 1,
      execution_settings: { default: { model_id: 'gpt-4', max_tokens: 100 }, other: { model_id: 'gpt-3.5-turbo' } },
      input_variables: [
        { name: 'name', default: 'Bob' },
        { name: 'empty', default: '' },
      ],
    })
    expect(prompt).toMatchObject({
      model: { asked: 'gpt-4', at: { path: CONFIG, line: 1 } },
      settings: { maxOutput: 100 },
    })
    expect(sent(prompt)).toBe('A limerick about Bob and {{$empty}}.')
    expect(prompt.slots.map(({ name, from }) => [name, from])).toEqual([
      ['name', 'sample'],
      ['empty', 'undeclared'],
    ])
    expect(prompt.sources.map(({ path }) => path)).toEqual([PATH, CONFIG])
    expect(prompt.messages.map(({ role }) => role)).toEqual(['prompt'])
    expect(findings).toEqual([])
  })

  it("reads the first version's config", async () => {
    const { prompt } = await read('{{$input}}', {
      completion: { max_tokens: 7 },
      input: { parameters: [{ name: 'input', defaultValue: 'Dogs' }] },
    })
    expect([sent(prompt), prompt.settings.maxOutput]).toEqual(['Dogs', 7])
  })

  it.each([undefined, '{', '[]', '"text"', '{"input_variables": {"a": 1}, "execution_settings": 3}'])(
    'is its text alone with %j beside it',
    async config => {
      const { prompt } = await read('\uFEFFHello {{$x}}.\r\n', config)
      expect(sent(prompt)).toBe('\uFEFFHello {{$x}}.\r\n')
      expect(prompt).toMatchObject({ id: PATH, model: undefined, settings: {} })
    },
  )

  it('reads the YAML form, in the syntax that it names', async () => {
    const form = (format: string) =>
      `name: Story\ntemplate: |\n  Tell of {{$topic}}{{topic}}.\ntemplate_format: ${format}\ninput_variables:\n  - name: topic\n    default: dogs\nexecution_settings:\n  gpt-4:\n    model_id: gpt-4\n    max_tokens: 9\n`
    const { prompt } = await oneFile('story.yaml', form('semantic-kernel'))
    expect(prompt.model).toMatchObject({ asked: 'gpt-4', at: { line: 10 } })
    expect(prompt.settings.maxOutput).toBe(9)
    expect(sent(prompt)).toMatch(/^Tell of dogs/)
    expect(prompt.messages[0]?.runs.expected[0]?.at.line).toBe(3)
    const handlebars = await oneFile('story.yaml', form('handlebars'))
    expect(sent(handlebars.prompt)).toMatch(/dogs\.\n$/)
  })

  it('takes no other YAML for it', async () => {
    const text = 'template: Hi\nname: x\n'
    expect(sent((await oneFile('a.yaml', text)).prompt)).toBe(text)
    const broken = 'template: [\ninput_variables: []\n'
    expect(sent((await oneFile('a.yaml', broken)).prompt)).toBe(broken)
  })
})
