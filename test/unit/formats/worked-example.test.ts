import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Format } from '../../../src/formats/format.ts'
import { ByEntry } from '../../../src/model/by-entry.ts'
import { assemble, closureFor } from '../../../src/prompts/assemble.ts'
import { readPartials } from '../../../src/templates/includes/partials.ts'
import { sent } from '../prompts/one-file.ts'

// Within the checkout, so that it is compiled like any other source.
/** The format that docs/contributing.md adds, as it stands there. */
async function promptbook(): Promise<Format> {
  const code = /```ts\n([\s\S]*?)```/.exec(readFileSync('docs/contributing.md', 'utf8'))?.[1] ?? ''
  const formats = pathToFileURL(resolve('src/formats')).pathname
  const folder = mkdtempSync(resolve('test/unit/formats/example-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'promptbook.ts')
  writeFileSync(file, code.replaceAll(/from '(\.\.?\/)/g, `from '${formats}/$1`))
  return (await import(file)).promptbook
}

describe('the format in docs/contributing.md', () => {
  it('works as it stands', async () => {
    const format = await promptbook()
    const text = 'First {{a}}.\n====\nSecond.\n====\n'
    expect(format.claims('a.promptbook', text)).toBe(true)
    const { prompts, findings } = format.parse({ path: 'a.promptbook', id: '0', text })
    async function* read() {}
    const partials = await readPartials({ read }, [], [], [], new ByEntry())
    const assembled = prompts.map(parsed => assemble(parsed, closureFor(parsed, partials), partials, new Map()).prompt)
    expect(assembled.map(prompt => [prompt.id, sent(prompt)])).toEqual([
      ['a.promptbook#1', 'First {{a}}.\n'],
      ['a.promptbook#2', 'Second.\n'],
      ['a.promptbook#3', ''],
    ])
    expect(assembled[1]?.messages[0]?.runs.expected[0]?.at).toEqual({ path: 'a.promptbook', line: 3, column: 1 })
    expect(findings).toEqual([])
  })
})
