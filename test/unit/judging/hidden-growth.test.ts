import { describe, expect, test } from 'vitest'
import { renderTerminal } from '../../../src/index.ts'
import { check } from '../../../src/judging/check.ts'
import { besideTheCode } from '../../e2e/tricks/beside-the-code.ts'
import { besideTheText } from '../../e2e/tricks/beside-the-text.ts'
import { callsInCode } from '../../e2e/tricks/calls-in-code.ts'
import { codeThatRepeats } from '../../e2e/tricks/code-that-repeats.ts'
import { hiddenGrowth } from '../../e2e/tricks/hidden-growth.ts'
import { longerSlots } from '../../e2e/tricks/longer-slots.ts'
import { lostParts } from '../../e2e/tricks/lost-parts.ts'
import { modelsInCode, textsBehindCalls } from '../../e2e/tricks/models-in-code.ts'
import { namedTexts } from '../../e2e/tricks/named-texts.ts'
import { repeatedText } from '../../e2e/tricks/repeated-text.ts'
import { textsFromElsewhere } from '../../e2e/tricks/texts-from-elsewhere.ts'
import { config } from '../../e2e/tricks/trick.ts'
import { type Files, folder } from '../../git.ts'

const present = (files: Files): Files =>
  Object.fromEntries(Object.entries({ 'promptcost.yml': config, ...files }).filter(([, content]) => content !== null))

/** The same rows as the built command is tried with: here without a process of their own, so that guards can be proved. */
describe('growth that a change hides', () => {
  const kinds = [
    hiddenGrowth,
    lostParts,
    repeatedText,
    besideTheText,
    besideTheCode,
    codeThatRepeats,
    namedTexts,
    longerSlots,
    textsFromElsewhere,
    callsInCode,
    modelsInCode,
    textsBehindCalls,
  ]
  test.each(kinds.flat())('$name', async ({ base, head, code, says }) => {
    const sides = { kind: 'directories' as const, base: folder(present(base)), head: folder(present(head)) }
    const report = await check({ sides, config: {} })
    expect(report.verdict).toBe(code === 0 ? 'warn' : 'fail')
    expect(renderTerminal(report)).toContain(says)
  })
})

test('code that grows beside a prompt is neither growth of it nor left out of its count', async () => {
  const prompt = 'SYSTEM_PROMPT = """You are a clerk. Sort the letter by its sender."""\n'
  const more = Array.from(
    { length: 40 },
    (_, i) => `def step_${i}(parcel, weight):\n    return parcel * weight + ${i}\n`,
  )
  const sides = {
    kind: 'directories' as const,
    base: folder({ 'app/clerk.py': prompt }),
    head: folder({ 'app/clerk.py': more.join('\n') + prompt }),
  }
  const { verdict, findings } = await check({ sides, config: {} })
  expect(verdict).toBe('pass')
  expect(findings.filter(({ kind }) => kind === 'uncounted')).toEqual([])
})
