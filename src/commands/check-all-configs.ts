import { join } from 'node:path'
import { type CheckRequest, check } from '../judging/check.ts'
import { configFolders } from '../judging/config-folders.ts'
import { Problem } from '../model/problem.ts'
import { policyAccess } from '../policies/policy-reader.ts'
import { SEVERAL } from '../renderers/several.ts'
import { type Project, verdictOf } from '../report/project.ts'
import type { LocalRequest } from '../revisions/sides-request.ts'
import type { Given, Io } from './command.ts'
import { topOf } from './options.ts'
import { outputsOf } from './outputs.ts'
import { hasColor, writeOut } from './write-out.ts'

interface Shown {
  options: { all?: boolean; top?: string | undefined }
  inOrder: Given['inOrder']
}

/**
 * Checks every folder in and below the current one that has a config, each by itself, and prints them together.
 * Returns the exit code: that of the worst.
 * @throws Problem where no folder has a config, or for a format that holds one report only
 */
export async function checkAllConfigs(
  request: CheckRequest & { sides: LocalRequest },
  { options, inOrder }: Shown,
  io: Io,
): Promise<number> {
  if (request.config.file !== undefined || request.config.prompts !== undefined)
    throw new Problem('--all-configs finds the configs itself.', { remedy: 'Omit --config and --prompts.' })
  const outputs = outputsOf(inOrder, io.cwd).map(({ format, file }) => ({ render: SEVERAL[format], format, file }))
  const single = outputs.find(({ render }) => render === undefined)
  if (single)
    throw new Problem(`--format ${single.format} holds the report of one config.`, {
      remedy: `With --all-configs use ${Object.keys(SEVERAL).join(', ')}.`,
    })
  const top = topOf(options.top)
  const projects = await judgeAll(request, io)
  for (const { render, file } of outputs) {
    const text = (await render?.(projects, { color: hasColor(file, io), all: options.all ?? false, top })) ?? ''
    await writeOut(text, file, io)
  }
  for (const { name, trouble } of projects) if (trouble) io.err(`${name}: ${trouble}\n`)
  if (projects.some(({ trouble }) => trouble !== undefined)) return 2
  return verdictOf(projects) === 'fail' ? 1 : 0
}

async function judgeAll(request: CheckRequest & { sides: LocalRequest }, io: Io): Promise<Project[]> {
  const projects: Project[] = []
  const config = { ...request.config, policies: policyAccess(io.env) }
  for (const name of await configFolders(request.sides)) {
    const cwd = join(request.sides.cwd, name)
    projects.push(await judgeOne(name, { ...request, sides: { ...request.sides, cwd }, config, today: io.today }))
  }
  return projects
}

/** One that cannot be judged keeps no other from being judged. */
async function judgeOne(name: string, request: CheckRequest): Promise<Project> {
  try {
    return { name, report: await check(request), trouble: undefined }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const { problemText } = await import('../report/problem-text.ts')
    return { name, report: undefined, trouble: problemText(error).trimEnd() }
  }
}
