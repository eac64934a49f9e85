/**
 * Holds the detection of prompts in source code against labelled strings, and prints how many it finds and how many of what it finds
 * are prompts: by count and by tokens, for every repository and as a mean over repositories left out in turn.
 *
 *   tsx scripts/labels.ts LABELS.jsonl CHECKOUTS [--by=count] [--misses] [--lang=py] [--half=1|2]
 *
 * A line of LABELS says `repo`, `sha`, `file`, `line`, `end`, `tokens`, `label` (P prompt, T tool, R made at run time, U unclear, N none)
 * and `weight`. `--half` takes every other repository in the order of their names, so that rules that are mended by looking at one half are
 * checked on the other. `--by=count` asks what `promptcost count` lists of the whole repository without a config, in place of what the
 * rules find in each file alone. CHECKOUTS holds a git repository for each, as `owner+name` or `owner+name/repo`, bare or not.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promptsIn } from '../src/source/find-prompts.ts'
import { mayHoldPrompts } from '../src/source/may-hold-prompts.ts'
import type { Module } from '../src/source/module.ts'
import { moduleOf } from '../src/source/open-module.ts'
import { loadParsers } from '../src/source/parsers.ts'
import { type Counted, countedIn } from './counted-spans.ts'

interface Label {
  repo: string
  sha: string
  file: string
  line: number
  end: number
  lang: string
  tokens: number
  label: 'P' | 'T' | 'R' | 'U' | 'N'
  weight: number
}

interface Judged extends Label {
  found: string | undefined
  /** The prompt that it is part of. */
  id: string | undefined
  byRules?: string | undefined
}

const [labelsFile = '', checkouts = ''] = process.argv.slice(2).filter(arg => !arg.startsWith('--'))
const showsMisses = process.argv.includes('--misses')
const onlyLanguage = flag('lang')
const half = Number(flag('half') ?? 0)

await loadParsers()
const all = readFileSync(labelsFile, 'utf8')
  .split('\n')
  .filter(line => line.startsWith('{'))
  .map(line => JSON.parse(line) as Label)
const repositories = [...new Set(all.map(({ repo }) => repo))].sort()
const labels = all
  .filter(({ lang }) => onlyLanguage === undefined || lang === onlyLanguage)
  .filter(({ repo }) => half === 0 || (repositories.indexOf(repo) % 2) + 1 === half)
const judged = flag('by') === 'count' ? await countedOf(judgeAll(labels)) : judgeAll(labels)
if (showsMisses) printMisses()
printTable()

function flag(name: string): string | undefined {
  return process.argv.find(arg => arg.startsWith(`--${name}=`))?.slice(name.length + 3)
}

/** What of the labels is counted: a tool's parameters are where the rules find them, as a report has one place for a tool. */
async function countedOf(all: readonly Judged[]): Promise<Judged[]> {
  const counted = new Map<string, Counted>()
  for (const { repo, sha } of all) {
    const folder = folderOf({ repo })
    if (!folder || counted.has(repo)) continue
    process.stderr.write(`${repo}\n`)
    counted.set(repo, await countedIn(folder, sha))
  }
  return all.map(label => {
    const { ids, spans, takenIn } = counted.get(label.repo) ?? {}
    const span = spans?.get(label.file)?.find(({ line, end }) => line <= label.end && end >= label.line)
    const isListed = label.id !== undefined && (ids?.has(label.id) || takenIn?.has(label.file))
    return { ...label, found: span || isListed ? 'counted' : undefined, byRules: label.found }
  })
}

function judgeAll(labelled: readonly Label[]): Judged[] {
  const byFile = new Map<string, Label[]>()
  for (const label of labelled) {
    const key = `${label.repo} ${label.file}`
    byFile.set(key, [...(byFile.get(key) ?? []), label])
  }
  return [...byFile.values()].flatMap(group => {
    const [first] = group
    const text = first && textAt(first, first.file)
    if (!first || text === undefined) return []
    const spans = spansIn(first, text)
    return group.map(label => {
      const span = spans.find(each => touches(each, label))
      return { ...label, found: span?.why, id: span?.id }
    })
  })
}

function touches(span: { line: number; end: number }, { line, end }: Label): boolean {
  return span.line >= line && span.line <= end
}

function spansIn(label: Label, text: string): { line: number; end: number; why: string; id: string }[] {
  if (!mayHoldPrompts(label.file, text)) return []
  const module = moduleOf({ path: label.file, id: `${label.repo} ${label.file}`, text })
  const lineOf = (offset: number) => module.place(offset).line ?? 0
  return promptsIn(module, opener(label)).found.flatMap(({ used, why, key }) =>
    used
      .filter(each => each.module === module)
      .map(({ from, to }) => ({ line: lineOf(from), end: lineOf(to), why, id: `${label.file}#${key}` })),
  )
}

function opener(_label: Label): (from: Module, specifier: string) => Module | undefined {
  return () => undefined
}

function folderOf({ repo }: Pick<Label, 'repo'>): string | undefined {
  const name = repo.replace('/', '+')
  return [join(checkouts, name, 'repo'), join(checkouts, name)].find(existsSync)
}

function textAt(label: Label, path: string): string | undefined {
  const folder = folderOf(label)
  for (const revision of folder ? [label.sha, 'HEAD'] : []) {
    try {
      return execFileSync('git', ['-C', folder ?? '', 'show', `${revision}:${path}`], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        maxBuffer: 1e8,
      })
    } catch {}
  }
  return undefined
}

function printMisses(): void {
  for (const each of judged.toSorted((a, b) => b.tokens - a.tokens)) {
    const isPrompt = /[PT]/.test(each.label)
    if (isPrompt === (each.found !== undefined) || /[U]/.test(each.label)) continue
    console.log(
      `${each.label} ${each.found ?? 'missed'} ${each.byRules ? `(${each.byRules} by the rules) ` : ''}${each.tokens} ${each.repo}@${each.sha.slice(0, 8)} ${each.file}:${each.line}-${each.end}`,
    )
  }
}

/** What is made at run time or unclear counts neither way. */
function figures(all: readonly Judged[], by: (label: Label) => number): { precision: number; recall: number } {
  const sum = (some: readonly Judged[]) => some.reduce((total, each) => total + by(each), 0)
  const right = all.filter(({ label, found }) => /[PT]/.test(label) && found)
  const wrong = all.filter(({ label, found }) => label === 'N' && found)
  const wanted = all.filter(({ label }) => /[PT]/.test(label))
  return { precision: sum(right) / sum([...right, ...wrong]), recall: sum(right) / sum(wanted) }
}

function printTable(): void {
  const ways: [string, (label: Label) => number][] = [
    ['count', () => 1],
    ['count, weighted', ({ weight }) => weight],
    ['tokens', ({ tokens }) => tokens],
    ['tokens, weighted', ({ tokens, weight }) => tokens * weight],
  ]
  for (const least of [50, 15]) {
    const enough = judged.filter(({ tokens }) => tokens >= least)
    console.log(
      `\nfrom ${least} tokens: ${enough.length} strings of ${new Set(enough.map(({ repo }) => repo)).size} repositories`,
    )
    for (const [name, by] of ways) {
      const { precision, recall } = figures(enough, by)
      const folds = [...new Set(enough.map(({ repo }) => repo))].map(repo =>
        figures(
          enough.filter(each => each.repo !== repo),
          by,
        ),
      )
      const worst = {
        precision: Math.min(...folds.map(each => each.precision)),
        recall: Math.min(...folds.map(each => each.recall)),
      }
      console.log(
        `  ${name.padEnd(17)} precision ${percent(precision)} (least with one left out ${percent(worst.precision)})  recall ${percent(recall)} (${percent(worst.recall)})`,
      )
    }
  }
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`.padStart(7)
}
