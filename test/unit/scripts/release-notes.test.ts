import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { releaseNotes } from '../../../scripts/release-notes.ts'

const changelog =
  '# Changes\n\n## Unreleased\n\n- Later.\n\n## 1.2.3 (2026-10-01)\n\n- Now.\n\n### More\n\n- This.\n\n## 1.2.2\n\n- Before.\n\n## 1.2\n'

test('the notes of a release are its section', () => {
  expect(releaseNotes('v1.2.3', '1.2.3', changelog)).toBe('- Now.\n\n### More\n\n- This.')
  expect(releaseNotes('v1.2.2', '1.2.2', changelog)).toBe('- Before.')
})

test.each([
  ['1.2.3', '1.2.3', 'the tag "1.2.3" is not of the form v1.2.3.'],
  ['v1.2.3-rc.1', '1.2.3-rc.1', 'the tag "v1.2.3-rc.1" is not of the form v1.2.3.'],
  ['v1.2.4', '1.2.3', 'the tag is v1.2.4, but package.json says 1.2.3.'],
  ['v1.3.0', '1.3.0', 'CHANGELOG.md has no section "## 1.3.0", or nothing in it.'],
])('the tag %s of version %s is refused', (tag, version, message) => {
  expect(() => releaseNotes(tag, version, changelog)).toThrow(message)
})

test('a release that cannot be made ends with one sentence and exit code 1', () => {
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', 'scripts/release-notes.ts', 'v99.0.0'], {
    encoding: 'utf8',
  })
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toMatch(/release: the tag is v99\.0\.0, but package\.json says \d+\.\d+\.\d+\.\n$/)
})
