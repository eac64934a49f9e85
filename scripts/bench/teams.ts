import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { allocated, inTurn, withBefore } from './processes.ts'
import { repository, someChanged } from './repository.ts'

const TEAMS = Array.from({ length: 50 }, (_, team) => team)

/** An entry for each team, about the prompts whose number ends with its own. */
const entries = `prompts:
  - files: prompts/*.md
    model: gpt-4.1
    calls_per_month: 1000
    output_tokens: 100
${TEAMS.map(team => `  - { files: 'prompts/p*${String(team).padStart(2, '0')}.md', owner: acme/team-${team} }\n`).join('')}`

const limits = `limits:
  each_prompt:
    fail_above: { tokens: 20%, usd: 20% }
`
const groups = `  groups:
${TEAMS.map(team => `    - { owner: acme/team-${team}, fail_above: { usd_per_month: 500 }, budget: { usd_per_month: 12000, warn_at: 80% } }\n`).join('')}`

/** What a config costs that has an entry, and a budget, for each of many teams: a section of docs/benchmarks.md. */
export function teamsSection(top: string, rounds: number): string {
  const cli = resolve('dist/cli.js')
  // The young heap of both has its full size from the start, so that it is no luck when it grows.
  const heap = ['--min-semi-space-size=16', '--max-semi-space-size=16']
  const args = [...heap, cli, '--base', 'HEAD~1', '--head', 'HEAD', '--format', 'json']
  const made = (name: string, config: string) => {
    const dir = join(top, name)
    mkdirSync(dir)
    writeFileSync(join(dir, 'promptcost.yml'), config)
    return { args, cwd: repository(dir, 10_000, 2, someChanged) }
  }
  const jobs = {
    '10,000 prompts, an entry for each of 50 teams': made('teams', entries + limits),
    'the same, and 50 `limits.groups`': made('groups', entries + limits + groups),
  }
  const all = withBefore(jobs, cli)
  const measured = inTurn(all, 3 * rounds)
  const [first] = measured.values()
  const rows = Object.entries(all).map(([name, job]) => {
    const { ms, least, over, mb } = measured.get(name) ?? { ms: 0, least: 0, over: 0, mb: 0 }
    const more =
      job === Object.values(all)[0] ? '' : `${Math.round(over)} ms, ${Math.round((100 * over) / (first?.ms ?? 1))}%`
    return `| ${name} | ${Math.round(ms)} ms | ${Math.round(least)} ms | ${more} | ${Math.round(mb)} MB | ${Math.round(allocated(job))} MB |`
  })
  return `## Many teams

10,000 prompts of which 10 changed, with a config, as above; ${3 * rounds} rounds, both with a young heap of one size. Collecting what was
allocated is a good part of the time and differs from run to run, and what is allocated does not.

|  | processor time | least | median of the differences | most memory | allocated in all |
| :-- | --: | --: | --: | --: | --: |
${rows.join('\n')}
`
}
