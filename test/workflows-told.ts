import { expect } from 'vitest'
import { yamlValue } from '../src/data/yaml-value.ts'
import type { FindingOf } from '../src/model/finding.ts'
import { openSides } from '../src/revisions/open-sides.ts'
import { noteWorkflows } from '../src/workflows/note-workflows.ts'
import { type Files, folder, repo } from './git.ts'

/** A workflow whose job `cost` runs promptcost. */
export const workflow = `name: prompts
on:
  pull_request:
permissions:
  contents: read
jobs:
  cost:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - uses: acme/promptcost@v1
        with:
          fail-above: 10%
          enforce: fail
  lint:
    runs-on: ubuntu-latest
    steps:
      - run: npm run lint
`
export const at = '.github/workflows/cost.yml'

export type Told = Partial<Omit<FindingOf<'workflow-changed'>, 'kind'>>

export type Request = Parameters<typeof openSides>[0]

export async function note(request: Request): Promise<Told[]> {
  const findings = await noteWorkflows(await openSides(request), yamlValue)
  return findings.map(finding => {
    const { kind, ...rest } = finding as FindingOf<'workflow-changed'>
    expect(kind).toBe('workflow-changed')
    return rest
  })
}

/** What is told of an edit, by two folders. */
export function told(base: Files, head: Files): Promise<Told[]> {
  const all = Object.entries({ ...base, ...head }).filter(([, text]) => text !== null)
  return note({ kind: 'directories', base: folder(base), head: folder(Object.fromEntries(all)) })
}

/** The same by two commits, for what a folder does not hold. */
export function toldOfCommits(base: Files, head: Files): Promise<Told[]> {
  const it = repo(base)
  const before = it.head()
  it.write(head)
  it.git('add', '--force', '--all')
  const after = it.commit()
  return note({ kind: 'local', cwd: it.dir, base: before, head: after })
}
