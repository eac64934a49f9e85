import { expect, test } from 'vitest'
import { pickConfig } from '../../../src/config/config-source.ts'
import { work } from '../../work.ts'
import { read, source, told } from './read.ts'

/** The work that something takes. */
function cost(run: () => unknown): number {
  const spent = work()
  run()
  return spent()
}

test('a package.json of blank lines that is no JSON is looked through once', () => {
  const text = `{${'\n'.repeat(1_000_000)}x`
  expect(cost(() => expect(pickConfig([source(text, 'package.json')])).toBeUndefined())).toBeLessThan(4_000)
})

test.each(['usd', 'tokens'])('a percentage of blanks under %s is refused at once', key => {
  const config = `limits: {all_prompts: {fail_above: {${key}: "${' '.repeat(60_000)}x"}}}`
  expect(cost(() => expect(told(() => read(undefined, config))).toContain(key))).toBeLessThan(4_000)
})
