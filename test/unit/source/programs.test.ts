import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { counted, type Program, programsIn } from './programs-in.ts'

const languages = [
  { language: 'Python', command: 'python3', ending: 'py', fixtures: 'python' },
  { language: 'JavaScript', command: process.execPath, ending: 'mjs', fixtures: 'javascript' },
]

describe.each(languages)('what a program in $language sends is what is counted', ({ command, ending, fixtures }) => {
  const programs = programsIn(`test/fixtures/source/${fixtures}.txt`)
  const sent = run(command, `test/fixtures/source/run.${ending}`, programs)

  test('there are at least 60 programs', () => expect(programs.length).toBeGreaterThanOrEqual(60))

  test.each(programs.map((program, i) => [program.title, program, sent[i]] as const))(
    '%s',
    async (_, program, expected) => {
      expect(await counted(`case.${ending}`, program)).toEqual(expected)
    },
  )
})

/** What the programs really send, by running them all in one process: the texts of each request's messages. */
function run(command: string, driver: string, programs: readonly Program[]): string[][] {
  const output = execFileSync(command, [driver], {
    input: JSON.stringify(programs.map(({ code }) => code)),
    encoding: 'utf8',
  })
  return JSON.parse(output)
}
