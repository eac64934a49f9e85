import { resolve } from 'node:path'
import { Problem } from '../model/problem.ts'
import { type Format, formats } from '../renderers/renderers.ts'
import type { Given } from './command.ts'

/** One rendering of the report, to a file or, without one, to standard output. `file` is an absolute path. */
export interface Output {
  format: Format
  file: string | undefined
}

type Pair = Partial<Record<'format' | 'output', string>>

/**
 * The renderings that the command line asks for. `--format` and `--output` belong together in the order in which they are given.
 * @throws Problem where two of them would go to one place, or where it is not clear which belong together
 */
export function outputsOf(inOrder: Given['inOrder'], cwd: string): Output[] {
  return pairedOutputs(inOrder, cwd).map(({ format, file }) => ({
    format: formats.find(each => each === format) ?? 'terminal',
    file,
  }))
}

/** The same for whatever formats a command has. */
export function pairedOutputs(inOrder: Given['inOrder'], cwd: string): { format: string; file: string | undefined }[] {
  const pairs: Pair[] = []
  for (const { name, value } of inOrder) {
    if ((name !== 'format' && name !== 'output') || value === undefined) continue
    const last = pairs.at(-1)
    if (last && last[name] === undefined) last[name] = value
    else pairs.push({ [name]: value })
  }
  const [first] = pairs
  if (!first) return [{ format: 'terminal', file: undefined }]
  const unnamed = pairs.length > 1 && pairs.find(({ format }) => format === undefined)
  if (unnamed)
    throw new Problem(`--output ${unnamed.output} has no --format.`, {
      remedy: 'Write one --format for each --output.',
    })
  if (pairs.filter(({ output }) => output === undefined).length > 1)
    throw new Problem('only one format can go to standard output.', {
      remedy: 'Write --output <file> after each further --format.',
    })
  const files = pairs.flatMap(({ output }) => (output === undefined ? [] : resolve(cwd, output)))
  if (new Set(files).size < files.length)
    throw new Problem('two formats cannot go to one file.', { remedy: 'Give every --output a file of its own.' })
  return pairs.map(({ format, output }) => ({
    format: format ?? 'terminal',
    file: output && resolve(cwd, output),
  }))
}
