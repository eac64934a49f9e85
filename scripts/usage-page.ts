import type { Includes, Paths, Shape } from '../src/usage/shapes/shape.ts'
import { SHAPES } from '../src/usage/shapes/shapes.ts'

const [started, ended] = ['<!-- shapes: generated from src/usage/shapes/shapes.ts -->', '<!-- /shapes -->']

/** The page with its table of shapes brought up to date. */
export function usagePage(page: string): string {
  const [from, to] = [page.indexOf(started), page.indexOf(ended)]
  if (from < 0 || to < from) throw new Error(`docs/usage.md lacks the lines "${started}" and "${ended}".`)
  return `${page.slice(0, from + started.length)}\n\n${table()}\n${page.slice(to)}`
}

function table(): string {
  const rows = Object.entries(SHAPES).map(([name, shape]) => row(name, shape))
  const head = [
    '| `--shape` | Records | Input includes cached tokens | Fields that name the prompt |',
    '|:--|:--|:--|:--|',
  ]
  return [...head, ...rows.sort()].map(line => `${line}\n`).join('')
}

function row(name: string, { summary, includes, fields }: Shape): string {
  return `| \`${name}\` | ${summary} | ${included[includes]} | ${namesOf(fields)} |`
}

const included: Record<Includes, string> = { all: 'yes', none: 'no', unsaid: 'as the provider reports' }

/** Where answers are logged in a record of their own, the same keys are looked for in it. */
const inAnswers = /^(?:response\/|body\/)/

function namesOf({ prompt = [], tags = [] }: Shape['fields']): string {
  const shown = (paths: Paths) =>
    paths.filter(path => !inAnswers.test(path)).map(path => `\`${path.replaceAll('/', '.')}\``)
  const byTag = shown(tags).map(path => `a tag \`prompt:NAME\` in ${path}`)
  return [...new Set([...shown(prompt), ...byTag])].join(', ') || 'none'
}
