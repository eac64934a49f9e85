import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

/** What a file loads at once: everything that it imports statically, and what that does. */
function loadedBy(file: string, loaded = new Set<string>()): Set<string> {
  if (loaded.has(file)) return loaded
  loaded.add(file)
  if (!file.endsWith('.ts')) return loaded
  const code = readFileSync(file, 'utf8').replaceAll(/^(?:import|export) type .*$/gm, '')
  for (const [, specifier = ''] of code.matchAll(/^(?:import|export)\s[^'"();=]*\bfrom '([^']+)'/gm))
    loadedBy(specifier.startsWith('.') ? normalize(join(dirname(file), specifier)) : specifier, loaded)
  return loaded
}

/** The door loads the command line once it watches over how the process ends. */
const started = ['src/cli.ts', 'src/commands/run-command-line.ts']

test('the command starts with descriptions only: what does the work is loaded when it is needed', () => {
  const loaded = [...new Set(started.flatMap(file => [...loadedBy(file)]))]
  const heavy = loaded.filter(file => !/^src\/(?:commands(?:\/usage)?|renderers)\/[a-z-]+\.ts$/.test(file))
  expect(heavy.sort()).toEqual(
    [
      'fastest-levenshtein',
      'node:fs',
      'node:util',
      'src/cli.ts',
      'src/model/price.ts',
      'src/model/problem.ts',
      'src/revisions/left-over.ts',
      'src/run-door.ts',
      'src/version.ts',
    ].sort(),
  )
  expect(loaded).not.toContain('src/commands/print-check.ts')
})
