import { describe, expect, it } from 'vitest'
import { check } from '../../../src/judging/check.ts'
import { renderTerminal } from '../../../src/renderers/terminal/render-terminal.ts'
import { folder } from '../../git.ts'

const WORDS = 'Answer in two short sentences and name the order by its number. '

/** A prompt that production sends with long orders and an evaluation with a short one. */
const files = (times: number, address: string, production = '') => ({
  'promptcost.yml': `prompts:\n  - files: desk/**\n    syntax: jinja\n${production}  - files: evals/promptfooconfig.yaml\n`,
  'desk/triage.txt': `You are the help desk. {{order}}\n${WORDS.repeat(times)}`,
  'evals/promptfooconfig.yaml': [
    `prompts: ['file://${address}']`,
    'providers: [openai:gpt-4o-mini]',
    `tests: [{ vars: { order: '${'A very long order. '.repeat(400)}' } }]`,
  ].join('\n'),
})

const checked = (address: string, production?: string) =>
  check({
    sides: {
      kind: 'directories',
      base: folder(files(8, address, production)),
      head: folder(files(16, address, production)),
    },
    config: {},
  })

describe('one file that production and an evaluation send', () => {
  it.each(['../desk/*.txt', '../desk/triage.txt'])('is two prompts, where the evaluation names %s', async address => {
    const { changes, verdict } = await checked(address, '    model: gpt-5\n    calls_per_month: 900\n')
    expect(changes.map(({ id, head, callsPerMonth }) => [id.split(':')[0], head?.model, callsPerMonth])).toEqual([
      ['desk/triage.txt', 'gpt-5', 900],
      ['evals/promptfooconfig.yaml#1', 'openai:gpt-4o-mini', null],
    ])
    // The evaluation's sample makes its own growth look small.
    expect(verdict).toBe('fail')
  })

  it('has one row for one edit, with both prompts', async () => {
    const report = await checked('../desk/*.txt')
    expect(report.causes.map(({ at, prompts }) => [at.path, prompts.length])).toEqual([['desk/triage.txt', 2]])
    const shown = renderTerminal(report, {})
    expect(shown).toContain('triage.txt partial, in 2 prompts')
  })
})
