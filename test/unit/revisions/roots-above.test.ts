import { describe, expect, it } from 'vitest'
import { reportOf, run } from '../../command-line.ts'
import { folder, repo } from '../../git.ts'

const TONE = 'Answer kindly and in full sentences, and never name the warehouse. '

/** An app below the top whose template includes what all apps share. */
const files = (times: number, root = '../../shared/prompts', more = '') => ({
  'apps/desk/promptcost.yml': `include_roots: [${root}]\nprompts:\n  - files: prompts/*.j2\n${more}`,
  'apps/desk/prompts/triage.j2': 'Sort the letter.\n{% include "tone.j2" %}',
  'shared/prompts/tone.j2': `${TONE.repeat(times)}{% include "more/limits.j2" %}`,
  'shared/prompts/more/limits.j2': 'Use at most 80 words.',
  'shared/notes.txt': 'Not an include.',
})

const withEdit = (root?: string, more?: string) => {
  const made = repo(files(4, root, more))
  made.git('tag', 'v1')
  made.branch('longer')
  made.commit({ 'shared/prompts/tone.j2': files(12)['shared/prompts/tone.j2'] })
  return made
}

const desk = ({ dir }: { dir: string }) => `${dir}/apps/desk`

describe('an include root above the folder of the config', () => {
  it.each(['../../shared/prompts', './../../shared/prompts/'])(
    'is looked through where it is written %s',
    async root => {
      const { code, stdout, stderr } = await run(desk(withEdit(root)), [])
      expect([code, stderr]).toEqual([1, ''])
      expect(stdout).toContain('tone.j2 partial, in 1 prompt')
      expect(stdout).not.toContain('Include not found')
    },
  )

  it('serves every command alike', async () => {
    const made = withEdit()
    const [{ changes }, counted, explained] = [
      await reportOf(desk(made)),
      await reportOf(desk(made), 'count'),
      await run(desk(made), ['explain', 'prompts/triage.j2']),
    ]
    const [base, head] = [changes[0]?.tokens.base ?? 0, changes[0]?.tokens.head ?? 0]
    expect(head - base).toBe(8 * 13)
    expect(counted.changes.map(({ tokens }) => tokens.head)).toEqual([head])
    expect(explained.stdout).toContain('../../shared/prompts/tone.j2')
    const whatIf = await run(desk(made), ['whatif', '--model', 'gpt-5', '--format', 'json'])
    expect(whatIf.stdout).toContain(String(head))
    const together = await run(made.dir, ['--all-configs'])
    expect([together.code, together.stdout]).toEqual([1, expect.stringContaining('tone.j2 partial')])
    const history = await run(desk(made), ['history', '--format', 'csv'])
    expect(history.stdout).toContain(String(base))
    expect(history.stdout).toContain(String(head))
  })

  it('counts what was there at the revision that limits look back to', async () => {
    const since = 'limits: { since: { ref: v1, fail_above: { tokens: 5% } } }\n'
    const made = withEdit()
    made.checkout('main')
    made.merge('longer')
    made.commit({ 'apps/desk/promptcost.yml': `${files(12)['apps/desk/promptcost.yml']}${since}` })
    made.branch('small')
    made.commit({ 'apps/desk/prompts/triage.j2': 'Sort this one letter.\n{% include "tone.j2" %}' })
    const { code, stdout, stderr } = await run(desk(made), [])
    expect([code, stderr, stdout]).toEqual([1, '', expect.stringContaining('since v1')])
  })

  it('may be the top of the repository, and is looked at last', async () => {
    const made = repo({
      ...files(3, '../..'),
      'apps/desk/prompts/triage.j2': '{% include "shared/prompts/tone.j2" %}{% include "own.j2" %}',
      'apps/desk/prompts/own.j2': 'From here.',
      'own.j2': 'From the top, and much longer than the one from here.',
    })
    const { stdout } = await run(desk(made), ['explain', 'prompts/triage.j2'])
    expect(stdout).toContain('../../shared/prompts/tone.j2')
    expect(stdout).not.toContain('../../own.j2')
  })

  it('leaves what is outside of it unread, and a link in it unfollowed', async () => {
    const made = repo({
      ...files(3),
      'apps/desk/prompts/triage.j2':
        '{% include "notes.txt" %}{% include "../../../shared/notes.txt" %}{% include "key.j2" %}Sort.',
    })
    made.link('../notes.txt', 'shared/prompts/key.j2')
    made.commit()
    const { head, changes } = await reportOf(desk(made), 'count')
    expect([head.label, changes.map(({ tokens }) => tokens.head)]).toEqual(['work tree', [2]])
  })

  it.each([
    ['above the repository', '../../../x', () => repo(files(3, '../../../x')).dir],
    ['above a folder without git', '../../shared', () => folder(files(3, '../../shared'))],
  ])('is refused where it is %s', async (_, root, make) => {
    const { code, stderr } = await run(`${make()}/apps/desk`, ['count'])
    expect([code, stderr]).toEqual([2, expect.stringContaining(`"${root}" of \`include_roots\` leads out of`)])
  })
})
