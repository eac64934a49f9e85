import { expect, test } from 'vitest'
import { parseArguments, Usage } from '../../src/cli-arguments.ts'
import { version } from '../../src/version.ts'
import { told } from './config/read.ts'

const parse = (...args: string[]) => parseArguments(args, '.')

test.each([
  ['cont', 'there is no command "cont".\nDid you mean count? Commands: '],
  ['comapre', 'there is no command "comapre".\nDid you mean compare? Commands: '],
  ['deploy', 'there is no command "deploy".\nCommands: '],
  ['x'.repeat(10_000), 'there is no command '],
])('a slip in a command is told with the command that it is near to', (word, message) => {
  expect(told(() => parse(word))?.startsWith(message)).toBe(true)
})

test.each([[[]], [['check']], [['compare']], [['count']]])('%s --version prints the version', before => {
  const printed = (() => {
    try {
      return parse(...before, '--version')
    } catch (error) {
      return error instanceof Usage ? [error.exitCode, error.message.trim()] : error
    }
  })()
  expect(printed).toEqual([0, version])
})
