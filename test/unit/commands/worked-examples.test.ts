import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Commands } from '../../../src/commands/command.ts'
import type { Renderer } from '../../../src/renderers/renderer.ts'
import { formats } from '../../../src/renderers/renderers.ts'
import { reportOf, run } from '../../command-line.ts'
import { folder } from '../../git.ts'

// A copy of the source within the checkout, so that it is compiled like the source itself.
let copy: string
beforeAll(() => {
  copy = mkdtempSync(resolve('test/unit/commands/example-'))
  cpSync('src', join(copy, 'src'), { recursive: true })
  const include = ['src/commands', 'src/renderers', 'src/formats', 'src/cli.ts']
  writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify({ extends: resolve('tsconfig.json'), include }))
})
afterAll(() => rmSync(copy, { recursive: true }))

const lists = {
  commands: { file: 'src/commands/commands.ts', entry: 'formats', heading: '## Add a command' },
  renderers: { file: 'src/renderers/renderers.ts', entry: 'tsv', heading: '## Add an output format' },
  formats: { file: 'src/formats/formats.ts', entry: 'promptbook', heading: '## Add a format' },
}

/** Writes the file that docs/contributing.md adds, as it stands there. */
function addFile({ file, entry, heading }: (typeof lists)['commands']): void {
  const section = readFileSync('docs/contributing.md', 'utf8').split(heading)[1] ?? ''
  const code = /```ts\n([\s\S]*?)```/.exec(section)?.[1] ?? ''
  writeFileSync(join(copy, file, '..', `${entry}.ts`), code.replace(/^ {3}/gm, ''))
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(join(copy, file), change(readFileSync(file, 'utf8')))
}

const addLine = ({ file, entry }: (typeof lists)['commands']) =>
  edit(
    file,
    text => `import { ${entry} } from './${entry}.ts'\n${text.replace(/,?\s+\} satisfies/, `, ${entry} } satisfies`)}`,
  )

/** The files in which the compiler finds mistakes, with its sentences. */
function mistakes(): string[] {
  const tsc = resolve('node_modules/.bin/tsc')
  // Several checkers each work out the types that they share, which takes twice the time of a processor.
  const again = ['--singleThreaded', '--incremental', '--tsBuildInfoFile', join(copy, 'tsbuildinfo')]
  const { stdout } = spawnSync(tsc, ['-p', copy, '--pretty', 'false', ...again], { encoding: 'utf8', cwd: copy })
  return stdout.split('\n').filter(line => /^\S.*error TS/.test(line))
}

const syntaxes = 'src/templates/syntaxes/templates.ts'

describe.sequential('a command, an output format and a format of prompts', () => {
  test('that is missing in its list is a mistake for the compiler, an old one as well as that of docs/contributing.md', () => {
    edit(lists.commands.file, text => text.replace(/^ {2}count,\n/m, ''))
    edit(lists.renderers.file, text => text.replace('  json,\n', ''))
    edit(lists.formats.file, text => text.replace('  langchain,\n', ''))
    edit(syntaxes, text => text.replace('  liquid,\n', ''))
    for (const list of Object.values(lists)) addFile(list)
    const found = mistakes().join('\n')
    expect(found).toMatch(/commands\.ts.*missing.*: count, formats$/m)
    expect(found).toMatch(/renderers\.ts.*missing.*: json, tsv$/m)
    expect(found).toMatch(/formats\.ts.*missing.*: langchain, promptbook$/m)
    expect(found).toMatch(/templates\.ts.*Property 'liquid' is missing/)
    for (const file of [...Object.values(lists).map(list => list.file), syntaxes]) edit(file, text => text)
  })

  test('of docs/contributing.md compiles with its file and its line, and nothing else', () => {
    for (const list of Object.values(lists)) addLine(list)
    expect(mistakes()).toEqual([])
  })

  test('of docs/contributing.md works as it is printed there', async () => {
    const { COMMANDS } = (await import(join(copy, 'src/commands/commands.ts'))) as { COMMANDS: Commands }
    const listed = await run('.', ['formats', '--names'], {}, COMMANDS)
    expect(listed).toEqual({ code: 0, stdout: `${[...formats, 'tsv'].join('\n')}\n`, stderr: '' })
    expect((await run('.', ['help'], {}, COMMANDS)).stdout).toMatch(/^ {2}formats +list the output formats$/m)
    expect((await run('.', ['completion', 'bash'], {}, COMMANDS)).stdout).toContain("'formats') options='--names")

    const { RENDERERS } = (await import(join(copy, 'src/renderers/renderers.ts'))) as {
      RENDERERS: Record<string, Renderer>
    }
    const dir = folder({ 'old/a.md': 'One.\n', 'new/a.md': 'One, two.\n' })
    const report = await reportOf(dir, 'compare', 'old', 'new')
    expect(await RENDERERS.tsv?.render(report, { color: false, all: false })).toMatch(
      /^prompt\ttokens before\ttokens after\na\.md\t\d+\t\d+\n$/,
    )
  })
})
