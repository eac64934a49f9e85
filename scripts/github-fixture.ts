/**
 * Cuts GitHub's own API description and example payloads down to what the loopback GitHub of the tests needs, and
 * writes them to `test/fixtures/`. Both packages are large (400 MB), so they are no dependency of the project:
 *
 *   npm install --prefix /tmp/github-description @octokit/openapi@23.0.2 @octokit/webhooks-examples@7.6.1
 *   npx tsx scripts/github-fixture.ts /tmp/github-description
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type Dictionary = { [key: string]: Json }

/** The endpoints that the Action calls. */
const endpoints: Record<string, string[]> = {
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}': ['patch', 'delete'],
  '/repos/{owner}/{repo}/check-runs': ['post'],
  '/repos/{owner}/{repo}/check-runs/{check_run_id}': ['patch'],
  '/repos/{owner}/{repo}/compare/{basehead}': ['get'],
  '/repos/{owner}/{repo}/commits/{ref}': ['get'],
  '/repos/{owner}/{repo}/pulls': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/commits': ['get'],
  '/repos/{owner}/{repo}/activity': ['get'],
  '/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts': ['get'],
  '/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}': ['get'],
  '/repos/{owner}/{repo}/collaborators/{username}/permission': ['get'],
  '/orgs/{org}/teams/{team_slug}/memberships/{username}': ['get'],
}

/** Payloads by what the tests call them: of this event, the first example with these keys. */
const events: Record<string, [name: string, having: Dictionary]> = {
  pull_request: ['pull_request', { action: 'synchronize' }],
  'pull_request.opened': ['pull_request', { action: 'opened' }],
  'pull_request.reopened': ['pull_request', { action: 'reopened' }],
  'pull_request.labeled': ['pull_request', { action: 'labeled' }],
  push: ['push', {}],
  'push.branch': ['push', { ref: 'refs/heads/master' }],
  'push.deleted': ['push', { deleted: true }],
  merge_group: ['merge_group', { action: 'checks_requested' }],
  workflow_dispatch: ['workflow_dispatch', {}],
  workflow_run: ['workflow_run', { action: 'completed' }],
}

const prose = new Set([
  'description',
  'summary',
  'example',
  'examples',
  'externalDocs',
  'x-github',
  'x-github-breaking-changes',
])

function isDictionary(value: Json | undefined): value is Dictionary {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Leaves out words for people, except where a property happens to bear such a name. */
function withoutProse(value: Json, isNameMap = false): Json {
  if (Array.isArray(value)) return value.map(item => withoutProse(item))
  if (!isDictionary(value)) return value
  const kept = Object.entries(value).filter(([key]) => isNameMap || !prose.has(key))
  // A response must have a description by the standard of OpenAPI itself.
  const wanted = 'content' in value && 'description' in value ? [...kept, ['description', ''] as const] : kept
  return Object.fromEntries(
    wanted.map(([key, inner]) => [key, withoutProse(inner, !isNameMap && key === 'properties')]),
  )
}

/** GitHub marks choices as nullable, which JSON Schema validators take beside a `type` only: null becomes a choice. */
function withNullChoices(value: Json): Json {
  if (Array.isArray(value)) return value.map(withNullChoices)
  if (!isDictionary(value)) return value
  const inner = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withNullChoices(item)]))
  if (inner.nullable !== true || inner.type !== undefined) return inner
  const { nullable: _, ...rest } = inner
  return { anyOf: [rest, { type: 'string', nullable: true, enum: [null] }] }
}

function references(value: Json, found: Set<string>): Set<string> {
  if (Array.isArray(value)) for (const item of value) references(item, found)
  else if (isDictionary(value)) {
    if (typeof value.$ref === 'string') found.add(value.$ref)
    for (const inner of Object.values(value)) references(inner, found)
  }
  return found
}

function cutDescription(api: Dictionary): Dictionary {
  const paths: Dictionary = {}
  for (const [path, methods] of Object.entries(endpoints)) {
    const whole = (api.paths as Dictionary)[path] as Dictionary
    paths[path] = withNullChoices(
      withoutProse(Object.fromEntries(methods.map(method => [method, whole[method] ?? null]))),
    )
  }
  const components: { [section: string]: Dictionary } = {}
  const queue = [...references(paths, new Set())]
  for (const reference of queue) {
    const [, , section = '', name = ''] = reference.split('/')
    const target = withoutProse(((api.components as Dictionary)[section] as Dictionary)[name] ?? null)
    components[section] ??= {}
    components[section][name] = withNullChoices(target)
    for (const next of references(target, new Set())) if (!queue.includes(next)) queue.push(next)
  }
  return {
    openapi: '3.0.3',
    info: { title: 'GitHub, cut down', version: '1', license: { name: 'MIT' } },
    paths,
    components,
  }
}

/** Leaves out the many links to the API, which no test reads. */
function withoutLinks(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutLinks)
  if (!isDictionary(value)) return value
  const kept = Object.entries(value).filter(([key]) => key !== '_links' && !key.endsWith('_url'))
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutLinks(inner)]))
}

function read(root: string, path: string): Json {
  return JSON.parse(readFileSync(join(root, 'node_modules', path), 'utf8'))
}

const root = process.argv[2]
if (!root) throw new Error('Say where the two packages are installed.')
const api = cutDescription(read(root, '@octokit/openapi/generated/api.github.com.json') as Dictionary)
writeFileSync('test/fixtures/github-api.json', `${JSON.stringify(api)}\n`)

const examples = read(root, '@octokit/webhooks-examples/api.github.com/index.json') as {
  name: string
  examples: Dictionary[]
}[]
const payloads = Object.entries(events).map(([called, [name, having]]) => {
  const has = (payload: Dictionary) => Object.entries(having).every(([key, value]) => payload[key] === value)
  const found = examples.find(event => event.name === name)?.examples.find(has)
  if (!found) throw new Error(`No example of ${called}.`)
  return [called, withoutLinks(found)] as const
})
writeFileSync('test/fixtures/github-events.json', `${JSON.stringify(Object.fromEntries(payloads), null, 1)}\n`)
