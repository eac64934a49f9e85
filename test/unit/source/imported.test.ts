import { expect, test } from 'vitest'
import type { OpenModule } from '../../../src/source/fold/resolve.ts'
import { resolve } from '../../../src/source/fold/resolve.ts'
import type { Module } from '../../../src/source/module.ts'
import { moduleOf } from '../../../src/source/open-module.ts'
import { loadParsers } from '../../../src/source/parsers.ts'

await loadParsers()

const read = (path: string, text: string): Module => moduleOf({ path, id: path, text })

/** Opens the modules of a program, and notes how often it is asked. */
function opening(modules: Readonly<Record<string, Module>>): { open: OpenModule; asked: string[] } {
  const asked: string[] = []
  const open: OpenModule = (_, specifier) => {
    asked.push(specifier)
    return modules[specifier]
  }
  return { open, asked }
}

test('what a name imports is looked for once, however often it is used', () => {
  const module = read('a.ts', "import { RULES, NONE } from './all'\n")
  const { open, asked } = opening({
    './all': read('all.ts', "export * from './rules'\n"),
    './rules': read('rules.ts', "export const RULES = 'Be brief.'\n"),
  })
  const found = [1, 2, 3].map(at => resolve('RULES', at, module.root, module, open))
  expect(found.map(each => each?.module.path)).toEqual(['rules.ts', 'rules.ts', 'rules.ts'])
  expect(asked).toEqual(['./all', './rules'])
  expect(resolve('NONE', 1, module.root, module, open)).toBeUndefined()
  const once = asked.length
  expect(resolve('NONE', 2, module.root, module, open)).toBeUndefined()
  expect(asked).toHaveLength(once)
})

test('each way to open modules finds its own', () => {
  const module = read('a.py', 'from rules import RULES\n')
  const [base, head] = ['Be brief.', 'Be exact.'].map(said =>
    opening({ rules: read('rules.py', `RULES = '${said}'\n`) }),
  )
  const said = [base, head].map(each => {
    const found = each && resolve('RULES', 1, module.root, module, each.open)
    return found?.expr.kind === 'text' ? found.expr.spelled.text : undefined
  })
  expect(said).toEqual(['Be brief.', 'Be exact.'])
})
