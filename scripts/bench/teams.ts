import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { inTurn, tableOf, withBefore } from './processes.ts'
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
  const args = [cli, '--base', 'HEAD~1', '--head', 'HEAD', '--format', 'json']
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
  return `## Many teams

10,000 prompts of which 10 changed, with a config, as above; ${rounds} rounds.

${tableOf(inTurn(withBefore(jobs, cli), rounds), 'over the first')}
`
}
