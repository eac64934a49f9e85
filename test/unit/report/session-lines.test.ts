import { expect, test } from 'vitest'
import { check } from '../../../src/judging/check.ts'
import { changedSessionLines, sessionLines } from '../../../src/report/session-lines.ts'
import { folder } from '../../git.ts'

test('a comment names the agents whose sessions change, and no others', async () => {
  const base = folder({ 'CLAUDE.md': 'Be brief.\n', 'GEMINI.md': 'Be kind.\n' })
  const head = folder({ 'CLAUDE.md': 'Be brief. Say why.\n', 'GEMINI.md': 'Be kind.\n' })
  const report = await check({ sides: { kind: 'directories', base, head }, config: {} })
  expect(sessionLines(report)).toHaveLength(2)
  expect(changedSessionLines(report)).toEqual([expect.stringMatching(/^Claude Code: \d+ tokens \(\+\d+\) of 1 prompt/)])
})
