import { expect, test } from 'vitest'
import { codeFiles } from '../../../src/history/code-files.ts'
import type { ParsedPrompt } from '../../../src/parsed/parsed-prompt.ts'
import { acrossAll, type CodeFile } from '../../../src/prompts/across-files.ts'

const NAMES = ['a.py', 'b.py', 'c.py', 'd.py', 'e.py', 'f.py']

/** Numbers that are the same in each run. */
function drawn(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return (state >>> 8) % below
  }
}

/** A file with prompts made of its own texts and those of others, and with requests that ask with some. */
function someFile(path: string, draw: (below: number) => number): CodeFile {
  const literal = () => `${NAMES[draw(NAMES.length)]}\0${draw(3)}`
  const model = () => (draw(2) ? undefined : { asked: `model-${draw(3)}`, at: { path, line: draw(9), column: 1 } })
  const prompts = Array.from({ length: draw(3) }, (_, i): ParsedPrompt => {
    const literals = Array.from({ length: 1 + draw(3) }, literal)
    const borrowed = draw(3) === 0 && literals.every(each => !each.startsWith(path))
    const asked = model()
    return {
      id: `${path}#${i}`,
      at: { path, line: i, column: 1 },
      literals,
      ...(asked && { model: asked }),
      ...(borrowed && { borrowed: true as const }),
      ...(draw(6) === 0 && { named: true as const }),
      ...(draw(3) === 0 && { tools: [] }),
    } as unknown as ParsedPrompt
  })
  const asks = Array.from({ length: draw(3) }, () => ({
    model: model(),
    literals: Array.from({ length: draw(3) }, literal),
    stretches: draw(2) ? [] : [{ path: NAMES[draw(NAMES.length)] ?? path, from: draw(2), to: 1 + draw(3) }],
  }))
  return { prompts, asks }
}

/** What is left of each file's prompts when all files are looked at together. */
function together(files: ReadonlyMap<string, CodeFile>): Map<string, string> {
  const inOrder = new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
  const seen = new Map([...files.keys()].map(path => [path, '']))
  for (const each of acrossAll(inOrder, undefined, new WeakMap())) {
    const { path, line } = each.at
    seen.set(path, `${seen.get(path)}${JSON.stringify([each.id, line, each.model])}`)
  }
  return seen
}

test('what changes a prompt of another file is found without a look at all files', () => {
  for (let seed = 1; seed <= 150; seed++) {
    const draw = drawn(seed)
    const files = new Map<string, CodeFile>()
    const code = codeFiles()
    let before = together(files)
    for (let step = 0; step < 12; step++) {
      const changed = new Set(Array.from({ length: 1 + draw(2) }, () => NAMES[draw(NAMES.length)] ?? ''))
      for (const path of changed) {
        const file = draw(5) === 0 ? undefined : someFile(path, draw)
        if (file) files.set(path, file)
        else files.delete(path)
        code.put(path, file)
      }
      const now = together(files)
      const differ = [...now].flatMap(([path, each]) => (before.get(path) === each ? [] : [path]))
      const found = code.changed()
      expect({ seed, step, lacks: differ.filter(path => !changed.has(path) && !found.includes(path)) }).toEqual({
        seed,
        step,
        lacks: [],
      })
      for (const [path, file] of files) {
        const own = new Map([[path, file]])
        const alone = acrossAll(own, code.near(own), new WeakMap())
        const each = alone.map(({ id, at, model }) => JSON.stringify([id, at.line, model])).join('')
        expect({ seed, step, path, each }).toEqual({ seed, step, path, each: now.get(path) })
      }
      before = now
    }
  }
})

test('a file whose prompts share no text with what changed is not looked at', () => {
  const code = codeFiles()
  const own = (path: string): CodeFile => ({
    prompts: [{ id: path, at: { path, line: 1 }, literals: [`${path}\0 1`] }] as never,
  })
  for (const path of NAMES) code.put(path, own(path))
  expect(code.changed().sort()).toEqual(NAMES)
  code.put('a.py', own('a.py'))
  expect([...code.near(new Map([['a.py', own('a.py')]])).keys()]).toEqual(['a.py'])
  expect(code.changed().filter(path => path !== 'a.py')).toEqual([])
})
