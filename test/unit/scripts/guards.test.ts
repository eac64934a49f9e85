import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { guards } from '../../guards/guards.ts'

test.each(guards.map(guard => [guard.against, guard] as const))(
  'the guard against %s is where its list says',
  (_, it) => {
    const source = readFileSync(it.file, 'utf8')
    for (const { take } of [it, ...(it.with ?? [])]) expect(source.split(take)).toHaveLength(2)
    expect(existsSync(it.test)).toBe(true)
  },
)
