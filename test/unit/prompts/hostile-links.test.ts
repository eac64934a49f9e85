import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { check } from '../../../src/judging/check.ts'
import { renderTerminal } from '../../../src/renderers/terminal/render-terminal.ts'
import type { SidesRequest } from '../../../src/revisions/sides-request.ts'
import { folder, type Repo, repo } from '../../git.ts'

const base = { 'p.j2': 'Hi ' }
const head = { 'p.j2': 'Hi {% include "link.j2" %}{% include "links/secret.j2" %}', 'a.md': '' }

/** Links of a file and of a folder, which lead out of what is checked. */
function link(dir: string): void {
  const outside = folder({ 'secret.j2': 'a secret of the machine' })
  symlinkSync(join(outside, 'secret.j2'), join(dir, 'link.j2'))
  symlinkSync(outside, join(dir, 'links'))
}

function linked(settle: (it: Repo) => void): SidesRequest {
  const made = repo(base)
  made.write(head)
  link(made.dir)
  settle(made)
  return { kind: 'local', cwd: made.dir, base: 'main~0' }
}

const sides: Record<string, () => SidesRequest> = {
  'a folder': () => {
    const folders = { base: folder(base), head: folder(head) }
    link(folders.head)
    return { kind: 'directories', ...folders }
  },
  'a work tree': () => linked(() => {}),
  'an index': () => ({ ...linked(made => made.git('add', '--all')), kind: 'local', staged: true }) as SidesRequest,
  'a commit': () => {
    const made = repo(base)
    const before = made.head()
    made.write(head)
    link(made.dir)
    const after = made.commit()
    const side = (sha: string) => ({ sha, label: sha, how: 'as the event names it' })
    return { kind: 'commits', cwd: made.dir, base: side(before), head: side(after), fetch: false }
  },
}

it.each(Object.entries(sides))(
  'sends nothing of a partial that is a symbolic link, and says that it is not there: %s',
  async (_, request) => {
    const report = await check({ sides: request(), config: {} })
    const text = renderTerminal(report, { all: true })
    for (const name of ['p.j2:1:4 includes link.j2', 'p.j2:1:27 includes links/secret.j2'])
      expect(text).toContain(`${name}, which is in no folder from there upwards,`)
    expect(text).not.toMatch(/secret of|is missing from this clone/)
    expect(report.changes.map(({ tokens }) => tokens.head)).toEqual([2])
    expect(report.verdict).toBe('fail')
  },
)
