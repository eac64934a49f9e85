import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { edition } from '../src/prices/listed-prices.ts'
import { RENDERERS } from '../src/renderers/renderers.ts'

interface ActionFile {
  inputs: Record<string, { description: string; default?: string }>
  outputs: Record<string, { description: string }>
}

/** The README with its sample and its tables made anew. */
export async function readme(text: string): Promise<string> {
  const action: ActionFile = parse(await readFile('action.yml', 'utf8'))
  const made: Record<string, string> = {
    example: example(),
    options: ['```text', run(['--help']), '', run(['check', '--help']), '```'].join('\n'),
    formats: formats(),
    inputs: inputs(action),
    outputs: outputs(action),
  }
  return Object.entries(made).reduce((page, [name, content]) => fill(page, name, content), text)
}

function fill(page: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const from = page.indexOf(start)
  const to = page.indexOf(end)
  if (from < 0 || to < from) throw new Error(`README.md lacks the lines "${start}" and "${end}".`)
  return `${page.slice(0, from + start.length)}\n${content}\n${page.slice(to)}`
}

/** What `npm run example` prints, so that the README shows what a reader gets. */
function example(): string {
  return [
    '```text',
    '$ npm run example',
    run(['compare', 'prompts-example/before', 'prompts-example/after']),
    '```',
  ].join('\n')
}

/** The page is the same on every day. */
const fixedDay = { SOURCE_DATE_EPOCH: String(Date.parse(`${edition.asOf}T00:00:00Z`) / 1000) }

function run(args: string[]): string {
  try {
    return execFileSync(process.execPath, ['dist/cli.js', ...args], {
      encoding: 'utf8',
      env: { ...process.env, ...fixedDay },
    }).trimEnd()
  } catch (error) {
    // Exit code 1: a limit is broken, as it is in the example.
    if ((error as { status?: number }).status === 1) return String((error as { stdout?: string }).stdout).trimEnd()
    throw error
  }
}

function formats(): string {
  const rows = Object.entries(RENDERERS).map(([name, { summary }]) => `| \`${name}\` | ${summary} |`)
  return ['| `--format` | What you get |', '|:--|:--|', ...rows].join('\n')
}

function inputs({ inputs }: ActionFile): string {
  const rows = Object.entries(inputs).map(
    ([name, input]) =>
      `| \`${name}\` | ${input.default === undefined ? '' : `\`${input.default}\``} | ${input.description} |`,
  )
  return ['| Input | Default | Description |', '|:--|:--|:--|', ...rows].join('\n')
}

function outputs({ outputs }: ActionFile): string {
  const rows = Object.entries(outputs).map(([name, output]) => `| \`${name}\` | ${output.description} |`)
  return ['| Output | Description |', '|:--|:--|', ...rows].join('\n')
}
