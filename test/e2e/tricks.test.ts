import { describe, expect, test } from 'vitest'
import { type Files, folder } from '../git.ts'
import { sampled } from '../size.ts'
import { promptcost } from './command.ts'
import { inApprovals, inRuns } from './tricks/in-action.ts'
import { config } from './tricks/trick.ts'
import { needsCommand, tricks } from './tricks/tricks.ts'

/*
 * Ways to let a prompt grow unseen, each with the exit code that it has and the words that name what was done. What is let through
 * with exit code 0 warns at least. docs/tricks.md is made of the same rows, and `hidden-growth.test.ts` tries all of them without the
 * command, so that here a sample does but at full size.
 */
const withConfig = (files: Files): Files => ({ 'promptcost.yml': config, ...files })
const present = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).filter(([, content]) => content !== null))
const under = (name: string, files: Files): Files =>
  Object.fromEntries(Object.entries(present(files)).map(([path, content]) => [`${name}/${path}`, content]))

const rows = [
  ...tricks.filter(needsCommand),
  ...sampled(
    tricks.filter(trick => !needsCommand(trick)),
    8,
  ),
]

describe('a trick is not silent', () => {
  test.each(rows)('$name', async ({ base, head, code, says, args = [] }) => {
    const made = folder({ ...under('base', withConfig(base)), ...under('head', withConfig(head)) })
    const run = await promptcost(made, ['compare', 'base', 'head', ...args])
    expect(run.stdout + run.stderr).toContain(says)
    expect(run.code, run.stdout + run.stderr).toBe(code)
    if (code === 0) expect(run.stdout).toMatch(/^promptcost: WARN/)
  })

  test('has a name of its own', () => {
    const names = [...tricks, ...inApprovals, ...inRuns].map(({ kind, name }) => `${kind}: ${name}`)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })
})
