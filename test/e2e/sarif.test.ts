import { existsSync, mkdirSync, readFileSync, realpathSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSarif } from '../unit/renderers/validators.ts'
import { config, words } from './github/histories.ts'
import { checkOut, type Files, makeRepository, pullRequestPayload, runStep } from './github/job.ts'
import { withGitHub } from './github/with-github.ts'

const { folder, github, warm } = await withGitHub()

const names = ['services/a', 'services/b']
const projects = (count: number): Files =>
  Object.fromEntries(
    names.flatMap(name => [
      [`${name}/promptcost.yml`, config],
      [`${name}/prompts/x.md`, words(count)],
    ]),
  )

async function run(sarif: string, prepare: (workspace: string) => void = () => {}) {
  const repository = makeRepository(folder, projects(300), projects(600))
  const workspace = checkOut(folder, repository.origin, repository.merge)
  prepare(workspace)
  const options = { 'working-directory': names.join('\n'), sarif }
  const payload = pullRequestPayload(repository)
  const step = await runStep({
    node: warm,
    folder,
    workspace,
    api: github.url,
    payload,
    sha: repository.merge,
    with: options,
  })
  return { step, workspace }
}

test('the action writes one SARIF file of all projects, with paths from the top of the repository', async () => {
  const { step, workspace } = await run('promptcost.sarif')
  expect(step.code).toBe(1)
  expect(step.outputs.sarif).toBe(join(realpathSync(workspace), 'promptcost.sarif'))
  const { runs } = readSarif(readFileSync(step.outputs.sarif ?? '', 'utf8'))
  expect(runs).toHaveLength(1)
  const uris = runs[0]?.results?.map(({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri)
  expect(uris).toEqual(names.map(name => `${name}/prompts/x.md`))
})

test('without the input there is no SARIF file and no output', async () => {
  const { step, workspace } = await run('')
  expect(step.outputs).not.toHaveProperty('sarif')
  expect(existsSync(join(workspace, 'promptcost.sarif'))).toBe(false)
})

test('a link that the change brings does not lead the SARIF file out of the checkout, and the verdict stands', async () => {
  const outside = join(folder, 'outside')
  mkdirSync(outside)
  const { step } = await run('out/x.sarif', workspace => symlinkSync(outside, join(workspace, 'out')))
  expect(step.code).toBe(1)
  expect(step.log).toMatch(/^::warning::promptcost: could not write the SARIF file: .*is outside the checkout/m)
  expect(existsSync(join(outside, 'x.sarif'))).toBe(false)
})
