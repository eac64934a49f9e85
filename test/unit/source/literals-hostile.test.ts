import { describe, expect, test } from 'vitest'
import { sized } from '../../size.ts'
import { work } from '../../work.ts'
import { sides } from '../prompts/sides.ts'

describe('code that nobody writes takes time linear in its length', () => {
  const size = sized(1_000_000, 100_000)
  const repeated = (part: string) => part.repeat(Math.ceil(size / part.length))
  test.each([
    ['a.go', repeated('`')],
    ['a.go', repeated('"a"+')],
    ['a.go', repeated('x := ')],
    ['a.go', repeated('{(')],
    ['a.go', repeated('f("a",')],
    ['a.java', repeated('"""\n ')],
    ['a.java', `"""\n${repeated(' ')}`],
    ['a.kt', repeated('"${')],
    ['a.kt', repeated('/*')],
    ['a.cs', repeated('$"{')],
    ['a.cs', repeated('$$$"""')],
    ['a.rs', repeated('mod tests {')],
    ['a.rs', repeated('r####"')],
    ['a.rs', repeated("'a ")],
  ])('%s of %.6s', async (path, text) => {
    const spent = work()
    await sides(undefined, { [path]: `prompt ${text}` })
    expect(spent()).toBeLessThan(1_200)
  })
})
