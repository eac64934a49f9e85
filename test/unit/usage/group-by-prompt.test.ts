import { expect, test } from 'vitest'
import { promptsByName } from '../../../src/usage/groups/group-by-prompt.ts'

const placer = (...paths: string[]) =>
  promptsByName(
    paths.map(path => ({ id: path, path })),
    {},
    () => false,
  )

test('a template is found by its name without both extensions, where only one prompt has it', () => {
  const place = placer('prompts/reply.md.j2', 'prompts/v1.2.md', 'a/twin.md.j2', 'b/twin.md')
  expect(place('reply')).toBe('prompts/reply.md.j2')
  expect(place('prompts/reply')).toBe('prompts/reply.md.j2')
  expect(place('reply.md')).toBe('prompts/reply.md.j2')
  expect(place('v1')).toBeUndefined()
  expect(place('a/twin')).toBe('a/twin.md.j2')
})

test('what a file is called less one extension comes before another less two', () => {
  expect(placer('a/twin.md.j2', 'b/twin.md')('twin')).toBe('b/twin.md')
})

test('a text in a file is found by its name, where only one prompt has it', () => {
  const ids = ['src/desk.py#Desk.TRIAGE', 'src/desk.py#greet', 'src/shop.py#greet']
  const known = ids.map(id => ({ id, path: id.replace(/#.*/, '') }))
  const place = promptsByName(known, {}, () => false)
  expect(place('Desk.TRIAGE')).toBe('src/desk.py#Desk.TRIAGE')
  expect(place('greet')).toBeUndefined()
  expect(promptsByName([{ id: 'greet', path: 'a.md' }, ...known], {}, () => false)('greet')).toBe('greet')
})
