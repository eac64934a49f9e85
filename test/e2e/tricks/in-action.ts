import type { Files } from '../../git.ts'
import { makeComment } from '../github/answers.ts'
import { base as plainBase, config as plainConfig, words } from '../github/histories.ts'
import { linkTo } from '../github/import-commits.ts'
import type { LoopbackGitHub } from '../github/loopback.ts'
import type { Trick } from './trick.ts'

/** A trick that only the action can meet: somebody's comment, an event, an input of the step. */
export interface ActionTrick extends Pick<Trick, 'kind' | 'name' | 'code' | 'says'> {
  base: Files
  /** The pull request when somebody approves, and when it is judged at last. */
  shown: Files
  head: Files
  /** What happens on GitHub once promptcost's comment is there. */
  meanwhile?: (github: LoopbackGitHub['state'], say: (login: string, body: string) => number) => void
  with?: Record<string, string>
  /** What the event says beside the commits. */
  payload?: object
}

const grown: Files = { 'prompts/triage.md': words(1500) }
const command = '/promptcost approve the new rules'

const approval = (
  name: string,
  says: string,
  meanwhile: ActionTrick['meanwhile'],
  some: Partial<ActionTrick> = {},
): ActionTrick => ({
  kind: 'approval',
  name,
  base: plainBase,
  shown: grown,
  head: grown,
  code: 1,
  says,
  ...(meanwhile && { meanwhile }),
  ...some,
})

const run = (name: string, says: string, some: Partial<ActionTrick>): ActionTrick => ({
  ...approval(name, says, undefined, some),
  kind: 'run',
})

const reset: Files = { ...plainBase, 'promptcost.yml': `${plainConfig}approvals: { reset_on_push: true }\n` }
const two: Files = { ...plainBase, 'promptcost.yml': `${plainConfig}approvals: { min_approvers: 2 }\n` }

/** Ways to have a broken limit approved that nobody approved. */
export const inApprovals: readonly ActionTrick[] = [
  approval('an approval by who opened the pull request', 'opened this pull request', (_, say) =>
    say('Codertocat', command),
  ),
  approval('an approval by who committed to it', 'committed to this pull request', ({ made }, say) => {
    made.push({ sha: 'b'.repeat(40), author: 'alice', committer: 'web-flow' })
    say('alice', command)
  }),
  approval("an approval by who pushed a commit in another's name", 'committed to this pull request', (github, say) => {
    github.pushes = [{ after: 'a'.repeat(40), actor: 'alice' }]
    say('alice', command)
  }),
  approval('an approval by a co-author of a commit', 'committed to this pull request', ({ made }, say) => {
    const message = 'Add rules\n\nCo-authored-by: Alice <1+alice@users.noreply.github.com>'
    made.push({ sha: 'b'.repeat(40), author: 'Codertocat', committer: 'web-flow', message })
    say('alice', command)
  }),
  approval(
    'an approval of a commit that belongs to no account',
    'did not say who made each commit',
    ({ made }, say) => {
      made.push({ sha: 'b'.repeat(40), author: null, committer: null })
      say('alice', command)
    },
  ),
  approval('an approval by a bot', 'a bot may not approve', (_, say) => say('helper[bot]', command)),
  approval('an approval by somebody who may only read', 'no write permission', (_, say) => say('mallory', command)),
  approval('a comment that is edited into an approval', 'the comment was edited', (github, say) => {
    github.edits.set(say('alice', command), { at: github.now(), by: 'alice' })
  }),
  approval('an approval without a reason', 'gave no reason', (_, say) => say('alice', '/promptcost approve')),
  approval('a command within a quotation', 'someone with write permission', (_, say) => say('alice', `> ${command}`)),
  approval('more growth after the approval', 'is stale and no longer covers this', (_, say) => say('alice', command), {
    head: { 'prompts/triage.md': words(1600) },
  }),
  approval('another prompt after the approval', 'approved none', (_, say) => say('alice', command), {
    head: { ...grown, 'prompts/faq.md': words(900) },
  }),
  approval('other words after the approval', 'is stale, because a later push', (_, say) => say('alice', command), {
    base: reset,
    head: { 'prompts/triage.md': words(1500).replaceAll('cat', 'dog') },
  }),
  approval(
    'one person who approves twice where two have to',
    'one more person has to approve',
    (_, say) => {
      say('alice', command)
      say('alice', command)
    },
    { base: two },
  ),
  approval(
    'a comment in the name of promptcost with a higher ceiling',
    'no longer covers this',
    ({ comments }, say) => {
      const [own] = comments
      const body = own?.body.replace(/"500"/, '"9000"') ?? ''
      comments.unshift(makeComment(900, 'mallory', body, '2026-11-22T08:00:00Z'))
      say('alice', command)
    },
    { head: { 'prompts/triage.md': words(1600) } },
  ),
  approval(
    "promptcost's own comment, edited to a higher ceiling",
    "somebody edited promptcost's comment",
    ({ comments, edits, now }, say) => {
      const [own] = comments
      if (own) own.body = own.body.replace(/"500"/, '"9000"')
      edits.set(1, { at: now(), by: 'mallory' })
      say('alice', command)
    },
    { head: { 'prompts/triage.md': words(1600) } },
  ),
  approval('approvers that the change names', 'no write permission', (_, say) => say('mallory', command), {
    head: { ...grown, 'promptcost.yml': `${plainConfig}approvals: { allow: [mallory] }\n` },
  }),
  approval(
    'an approval of a prompt that can no longer be read',
    'for a reason that no approval can cover',
    (_, say) => say('alice', command),
    {
      head: { ...grown, 'prompts/faq.md': '\0cat' },
    },
  ),
]

const inFolders: Files = Object.fromEntries(
  Object.entries(plainBase).map(([path, content]) => [`services/bot/${path}`, content]),
)

const elsewhere: Files = Object.fromEntries(
  Object.entries(plainBase).map(([path, content]) => [`elsewhere/${path}`, content]),
)

/** Ways to run the action otherwise. What the workflow itself says is reported where the workflow is edited. */
export const inRuns: readonly ActionTrick[] = [
  run('plain growth', 'limit +20%', {}),
  run('a looser limit as an input', 'would loosen', { with: { 'fail-above': '900%' } }),
  run('`enforce: report` as an input', 'would loosen', { with: { enforce: 'report' } }),
  run('the head as the input `base`', 'does not apply here', { with: { base: 'refs/heads/changes' } }),
  run('another config as an input, which only the change has', 'limit +20%', {
    head: { ...grown, 'loose.yml': plainConfig.replace(/limits:[\s\S]*/, 'limits: {}\n') },
    with: { config: 'loose.yml' },
  }),
  run('a config that cannot be read, with `on-error: warn`', 'does not apply', {
    head: { ...grown, 'promptcost.yml': 'prompts: [' },
    with: { 'on-error': 'warn' },
    code: 2,
  }),
  run('a folder outside of the checkout', 'is outside the checkout', {
    with: { 'working-directory': '../..' },
    code: 2,
  }),
  ...(
    [
      [{ 'fail-above': 'none' }, 'must be a percentage'],
      [{ enforce: 'no' }, 'which is not one of its values'],
      [{ model: 'gpt-4.1-nano' }, 'does not work with a config'],
      [{ 'working-directory': 'none' }, 'there is no folder'],
      [{ 'working-directory': '../..' }, 'is outside the checkout'],
    ] as const
  ).map(([wrong, says]) => {
    const [name] = Object.keys(wrong)
    const inputs = { ...wrong, 'on-error': 'warn' }
    return run(`a wrong input \`${name}: ${Object.values(wrong)}\`, with \`on-error: warn\``, says, {
      with: inputs,
      code: 2,
    })
  }),
  run('a SARIF file in place of the settings of git', 'in a .git or .github folder', {
    with: { sarif: '.git/config' },
  }),
  run('a SARIF file in place of the config', 'an existing file that is not a report', {
    with: { sarif: 'promptcost.yml' },
  }),
  run('a working directory that becomes a link to another, with `on-error: warn`', 'does not apply', {
    base: inFolders,
    head: {
      ...Object.fromEntries(Object.keys(inFolders).map(path => [path, null])),
      'services/bot': linkTo('../elsewhere'),
      ...elsewhere,
    },
    with: { 'working-directory': 'services/bot', 'on-error': 'warn' },
    code: 2,
  }),
  run('a working directory that is gone, with `on-error: warn`', 'does not apply', {
    base: inFolders,
    head: Object.fromEntries(Object.keys(inFolders).map(path => [path, null])),
    with: { 'working-directory': 'services/bot', 'on-error': 'warn' },
    code: 2,
  }),
  run('a draft', 'limit +20%', { payload: { draft: true } }),
  run('labels and a title that say it is approved', 'limit +20%', {
    payload: { title: '/promptcost approve it', body: command, labels: [{ name: 'promptcost-approved' }] },
  }),
  run('no comment, so that nothing is remembered', 'limit +20%', { with: { comment: 'never' } }),
]
