import { describe, expect, test } from 'vitest'
import { pair } from '../../../src/compare/pair.ts'
import type { Version } from '../../../src/model/change.ts'
import type { Message, Prompt, Run } from '../../../src/model/prompt.ts'

const terms = () => ({ workload: { callsPerMonth: undefined, outputTokens: undefined }, owner: undefined, tags: [] })

function version(
  path: string,
  content: string,
  more: { id?: string; name?: string; model?: string; n?: number } = {},
): Version {
  return {
    prompt: {
      id: more.id ?? (more.name ? `${path}#${more.name}` : path),
      declared: more.id !== undefined,
      at: { path },
      model: undefined,
      messages: [{ role: 'prompt', runs: said(content) }],
      settings: { n: more.n },
      unsent: 0,
      slots: [],
      sources: [{ path, id: content }],
    },
    model: { asked: more.model ?? 'm', id: more.model ?? 'm' } as Version['model'],
  }
}

function said(text: string): Message['runs'] {
  const runs: Run[] = [{ kind: 'text', at: { path: 'a.md' }, text }]
  return { low: runs, expected: runs, high: runs }
}

const told = (base: Version[], head: Version[], renames: { from: string; to: string }[] = []) =>
  pair(base, head, renames, terms).map(({ id, state, base: from }) => [id, state, from?.prompt.at.path])

describe('pair', () => {
  test('by path: unchanged, edited, added, removed, in the order of ids', () => {
    const base = [version('same.md', '1'), version('edited.md', '1'), version('gone.md', '1')]
    const head = [version('same.md', '1'), version('new.md', '9'), version('edited.md', '2')]
    expect(told(base, head)).toEqual([
      ['edited.md', 'edited', 'edited.md'],
      ['gone.md', 'removed', 'gone.md'],
      ['new.md', 'added', undefined],
      ['same.md', 'unchanged', 'same.md'],
    ])
  })

  test('a file that counted as one text is the longest of the prompts that it holds now, and the reverse', () => {
    const whole = version('a.yaml', 'short')
    const prompts = [version('a.yaml', 'x', { name: 'user' }), version('a.yaml', 'y'.repeat(90), { name: 'system' })]
    expect(told([whole], prompts)).toEqual([
      ['a.yaml#system', 'edited', 'a.yaml'],
      ['a.yaml#user', 'added', undefined],
    ])
    expect(told(prompts, [whole])).toEqual([
      ['a.yaml', 'edited', 'a.yaml'],
      ['a.yaml#user', 'removed', 'a.yaml'],
    ])
    const moved = prompts.map(({ prompt, ...rest }) => ({
      ...rest,
      prompt: { ...prompt, id: prompt.id.replace('a.', 'b.'), at: { path: 'b.yaml' } },
    }))
    expect(told([whole], moved, [{ from: 'a.yaml', to: 'b.yaml' }])[0]).toEqual(['b.yaml#system', 'edited', 'a.yaml'])
  })

  test('a larger prompt whose path differs by case alone takes the place of the old one', () => {
    const base = [version('a.md', 'short'), version('b.md', 'short')]
    const head = [version('A.md', 'much longer'), base[0] as Version, version('B.md', 'tiny'), base[1] as Version]
    expect(told(base, head)).toEqual([
      ['A.md', 'edited', 'a.md'],
      ['B.md', 'added', undefined],
      ['a.md', 'added', undefined],
      ['b.md', 'unchanged', 'b.md'],
    ])
    expect(told(base.slice(0, 1), [version('A.md', 'other')])).toEqual([['A.md', 'edited', 'a.md']])
  })

  test('by rename, with and without an edit', () => {
    const base = [version('a.md', '1'), version('b.md', '1')]
    const head = [version('x/a.md', '1'), version('x/b.md', '2')]
    const renames = [
      { from: 'a.md', to: 'x/a.md' },
      { from: 'b.md', to: 'x/b.md' },
    ]
    expect(told(base, head, renames)).toEqual([
      ['x/a.md', 'renamed', 'a.md'],
      ['x/b.md', 'edited', 'b.md'],
    ])
  })

  test('by declared id, wherever the file went and whatever git thinks of it', () => {
    const base = [version('a.md', '1', { id: 'greeting' })]
    const head = [version('z.md', '2', { id: 'greeting' }), version('a.md', '3')]
    expect(told(base, head)).toEqual([
      ['a.md', 'added', undefined],
      ['greeting', 'edited', 'a.md'],
    ])
  })

  test('by path where an id is new, dropped, changed, swapped or taken from a removed prompt', () => {
    const plain = version('a.md', '1')
    const x = version('a.md', '2', { id: 'x' })
    const y = version('a.md', '3', { id: 'y' })
    expect(told([plain], [x])).toEqual([['x', 'edited', 'a.md']])
    expect(told([x], [plain])).toEqual([['a.md', 'edited', 'a.md']])
    expect(told([x], [y])).toEqual([['y', 'edited', 'a.md']])
    expect(told([x, version('b.md', '4', { id: 'y' })], [y, version('b.md', '4', { id: 'x' })])).toEqual([
      ['x', 'unchanged', 'b.md'],
      ['y', 'edited', 'a.md'],
    ])
    expect(told([plain, version('old.md', '5', { id: 'old' })], [version('a.md', '5', { id: 'old' })])).toEqual([
      ['old', 'edited', 'a.md'],
      ['old.md', 'removed', 'old.md'],
    ])
  })

  test('the prompts of one renamed file follow it one by one', () => {
    const base = [version('all.yml', '1', { name: 'one' }), version('all.yml', '1', { name: 'two' })]
    const head = [version('every.yml', '1', { name: 'two' }), version('every.yml', '1', { name: 'one' })]
    expect(told(base, head, [{ from: 'all.yml', to: 'every.yml' }])).toEqual([
      ['every.yml#one', 'renamed', 'all.yml'],
      ['every.yml#two', 'renamed', 'all.yml'],
    ])
  })

  const line = (topic: string, i: number) => `Rule ${i} of the ${topic}: weigh it, write ${topic}${i} down and go on.`
  const lines = (topic: string, count: number) => Array.from({ length: count }, (_, i) => line(topic, i)).join('\n')

  test('by what they say where git sees no rename: the same text, the same name, then what is most alike', () => {
    const base = [
      version('a.jinja2', lines('post', 6)),
      version('b.prompt.md', lines('bank', 5)),
      version('c.md', lines('shop', 6), { id: 'seller' }),
    ]
    const head = [
      version('x/a2.prompty', lines('post', 6)),
      version('skills/b/SKILL.md', `${lines('bank', 3)}\n${lines('loan', 7)}`, { id: 'b' }),
      version('deep/d.txt', `${lines('shop', 6)}\n${lines('fair', 3)}`),
    ]
    expect(told(base, head)).toEqual([
      ['b', 'edited', 'b.prompt.md'],
      ['deep/d.txt', 'edited', 'c.md'],
      ['x/a2.prompty', 'renamed', 'a.jinja2'],
    ])
  })

  test('by what they hold where one became many times as long, but never by common words alone', () => {
    const base = [
      version('short.md', lines('ship', 3)),
      version('other.md', 'The cat and the dog of the man are in it.'),
    ]
    const head = [version('long.md', `${lines('ship', 3)}\n${lines('fleet', 60)} the cat and the dog of the man are`)]
    expect(told(base, head)).toEqual([
      ['long.md', 'edited', 'short.md'],
      ['other.md', 'removed', 'other.md'],
    ])
  })

  test('a file that was one prompt and now holds several is paired by their text', () => {
    const base = [version('all.yaml', lines('menu', 5))]
    const head = [
      version('all.yaml', lines('wine', 5), { name: '1' }),
      version('all.yaml', lines('menu', 14), { name: '2' }),
    ]
    expect(told(base, head)).toEqual([
      ['all.yaml#1', 'added', undefined],
      ['all.yaml#2', 'edited', 'all.yaml'],
    ])
    expect(told(head, base)).toEqual([
      ['all.yaml', 'edited', 'all.yaml'],
      ['all.yaml#1', 'removed', 'all.yaml'],
    ])
  })

  test('hundreds that moved at once and were edited, as each has lines of its own', () => {
    const many = Array.from({ length: 300 }, (_, i) => i)
    const base = many.map(i => version(`old/n${i}.md`, lines(`topic${i}x`, 6)))
    const head = many.map(i => version(`new/m${i}.md`, `${lines(`topic${i}x`, 6)}\nOne more.`))
    const states = told(base, head)
    expect(states.every(([id, state, from]) => state === 'edited' && from === `${id?.replace('new/m', 'old/n')}`)).toBe(
      true,
    )
    expect(states).toHaveLength(300)
  })

  test('a path that is still there is no target of a rename', () => {
    const base = [version('a.md', '1'), version('b.md', '2')]
    const head = [version('a.md', '1'), version('b.md', '1')]
    expect(told(base, head, [{ from: 'a.md', to: 'b.md' }])).toEqual([
      ['a.md', 'unchanged', 'a.md'],
      ['b.md', 'edited', 'b.md'],
    ])
  })

  test('another model or other settings are an edit, with not a byte of text changed', () => {
    expect(told([version('a.md', '1')], [version('a.md', '1', { model: 'dear' })])).toEqual([
      ['a.md', 'edited', 'a.md'],
    ])
    expect(told([version('a.md', '1')], [version('a.md', '1', { n: 4 })])).toEqual([['a.md', 'edited', 'a.md']])
  })

  test('what the config says of a slot is an edit too, with not a byte of a file changed', () => {
    const sending = (tokens: number) => {
      const made = version('a.md', '1')
      const runs = [{ kind: 'slot' as const, at: { path: 'a.md' }, name: 'x', text: '', tokens }]
      made.prompt.messages = [{ role: 'prompt', runs: { low: runs, expected: runs, high: runs } }]
      return made
    }
    expect(told([sending(400)], [sending(400)])).toEqual([['a.md', 'unchanged', 'a.md']])
    expect(told([sending(400)], [sending(800)])).toEqual([['a.md', 'edited', 'a.md']])
  })

  test('names from Object.prototype are names like any other', () => {
    expect(told([version('constructor', '1')], [version('constructor', '1'), version('__proto__', '2')])).toEqual([
      ['__proto__', 'added', undefined],
      ['constructor', 'unchanged', 'constructor'],
    ])
  })

  test('unchanged where the request is the same, though its file is not', () => {
    const of = (content: string, id: string, more: Partial<Prompt> = {}): Version => {
      const made = version('all.yaml', content, { name: 'a' })
      return { ...made, prompt: { ...made.prompt, sources: [{ path: 'all.yaml', id }], ...more } }
    }
    const stateOf = (base: Version, head: Version) => told([base], [head])[0]?.[1]
    expect(stateOf(of('A', '1'), of('A', '2'))).toBe('unchanged')
    const at = { path: 'all.yaml' }
    const others: Partial<Prompt>[] = [
      { messages: [{ role: 'system', runs: said('A') }] },
      { messages: [{ role: 'prompt', runs: { ...said('A'), high: [] } }] },
      { messages: [{ role: 'prompt', runs: said('A'), images: [{ at, width: 1, height: 1 }] }] },
      { tools: [{ name: 'f', at }] },
      { response: { at, schema: '{}' } },
      { forcesTool: true },
      { settings: { maxOutput: 9 } },
    ]
    expect(others.map(more => stateOf(of('A', '1'), of('A', '1', more)))).toEqual(others.map(() => 'edited'))
  })
})
