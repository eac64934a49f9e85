import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { EffectRule } from '../../../src/compare/effects/effect.ts'
import { EFFECTS, effectsOf } from '../../../src/compare/effects/effects.ts'
import type { KnownEffect } from '../../../src/model/change.ts'
import type { Cost } from '../../../src/model/price.ts'
import { changeOf, type SideOf } from './pairs.ts'

const tokens = fc.integer({ min: 0, max: 300_000 })
const sides: fc.Arbitrary<SideOf> = fc
  .record({
    tokens,
    other: tokens,
    model: fc.constantFrom('m1', 'm2', 'tiered', 'odd'),
    maxOutput: fc.option(fc.integer({ min: 1, max: 9000 }), { nil: undefined }),
    n: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
    partial: fc.integer({ min: 0, max: 1000 }),
  })
  .map(({ maxOutput, n, partial, ...rest }) => ({
    ...rest,
    tokens: rest.tokens + partial,
    other: rest.other + partial,
    partials: { 'shared.md': partial },
    ...(maxOutput !== undefined && { maxOutput }),
    ...(n !== undefined && { n }),
  }))
const output = fc.integer({ min: 0, max: 5000 })

const byPart = (effects: readonly { part: string; usd: bigint }[]) => {
  const sums = new Map<string, bigint>()
  for (const { part, usd } of effects) sums.set(part, (sums.get(part) ?? 0n) + usd)
  return Object.fromEntries([...sums].filter(([, usd]) => usd !== 0n).sort())
}

describe('effects', () => {
  test('add up to the difference, with partials and several completions too', () => {
    fc.assert(
      fc.property(sides, sides, output, (base, head, output) => {
        const { effects, usd } = changeOf(base, head, { output })
        expect(effects.reduce((sum, effect) => sum + effect.usd, 0n)).toBe(usd?.delta.expected)
      }),
    )
  })

  test('are the same amounts with the opposite sign when the sides are swapped', () => {
    fc.assert(
      fc.property(sides, sides, output, (base, head, output) => {
        const negated = changeOf(head, base, { output }).effects.map(({ part, usd }) => ({ part, usd: -usd }))
        expect(byPart(negated)).toEqual(byPart(changeOf(base, head, { output }).effects))
      }),
    )
  })

  test('are none where a prompt is the same on both sides', () => {
    fc.assert(
      fc.property(sides, output, (side, output) => {
        const same = { ...side, other: side.tokens }
        expect(changeOf(same, same, { output }).effects).toEqual([])
      }),
    )
  })

  test('leave the model nothing where both sides have the same one', () => {
    fc.assert(
      fc.property(sides, sides, output, (base, head, output) => {
        const one = (side: SideOf): SideOf => ({ ...side, model: 'tiered', other: side.tokens })
        const { effects } = changeOf(one(base), one(head), { output })
        expect(effects.filter(({ part }) => part === 'model')).toEqual([])
      }),
    )
  })

  test('end with the one that takes the remainder', () => {
    const { base, head } = changeOf({ tokens: 10, model: 'm2' }, { tokens: 30 })
    const amounts = Object.values<EffectRule>(EFFECTS).at(-1)?.amounts
    if (!base || !head) throw new Error('a side is missing')
    const bill = (side: typeof base) => ({ ...side, cost: side.cost as Cost, atOther: side.atOther as Cost })
    expect(amounts?.({ base: bill(base), head: bill(head), files: [] }, 7n)).toEqual([{ usd: 7n }])
  })

  test('are a complete list: the compiler refuses one that lacks an entry', () => {
    const { model: _, ...rest } = EFFECTS
    // @ts-expect-error the registry must have `model`
    const incomplete = rest satisfies Record<KnownEffect, EffectRule>
    expect(incomplete).toBe(rest)
  })
})

// Within the checkout, so that it is compiled like any other source.
describe('the effect in docs/contributing.md', () => {
  test('works as it is printed, with one file and one line', async () => {
    const guide = readFileSync('docs/contributing.md', 'utf8')
    const code = /## Add an effect[\s\S]*?```ts\n([\s\S]*?)```/.exec(guide)?.[1] ?? ''
    const effects = pathToFileURL(resolve('src/compare/effects')).pathname
    const folder = mkdtempSync(resolve('test/unit/compare/example-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const file = join(folder, 'provider.ts')
    writeFileSync(file, code.replaceAll(/from '(\.\.?\/)/g, `from '${effects}/$1`))
    const { provider } = (await import(file)) as { provider: EffectRule }
    const { model, ...others } = EFFECTS
    const { base, head } = changeOf({ tokens: 100, model: 'm2' }, { tokens: 200 })
    if (!base || !head) throw new Error('a side is missing')
    const at = (name: string, side: typeof base) => ({ ...side, model: { ...side.model, id: 'one', provider: name } })
    const rules = { ...others, provider, model }
    const files = [{ path: 'a.md', base: 100, delta: 100, deltaByBase: 100 }]
    const partsOf = (from: string, to: string) => effectsOf(at(from, base), at(to, head), files, rules)
    expect(partsOf('here', 'there').map(({ cause }) => cause)).toEqual(['tokens', 'provider'])
    expect(partsOf('here', 'here').map(({ cause }) => cause)).toEqual(['tokens', 'model'])
  })
})
