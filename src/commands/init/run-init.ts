import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { configPaths, hasConfig } from '../../config/config-source.ts'
import { Problem } from '../../model/problem.ts'
import { safeLog } from '../../report/safe.ts'
import { counted } from '../../report/style.ts'
import { nearestConfig } from '../../revisions/nearest-config.ts'
import type { Io } from '../command.ts'
import { configText } from './config-text.ts'
import { groupsOf } from './group.ts'
import { coverageOf, type Look, lookAround } from './look-around.ts'
import { ownersIn } from './owners.ts'
import { passedOver } from './passed-over.ts'
import { progressOf } from './progress.ts'
import { leftOut, shownGroups } from './shown.ts'
import { WORKFLOW, workflowText } from './workflow-text.ts'
import { refuseOld, writeNew } from './write-new.ts'

interface Asked {
  yes: boolean
  dryRun: boolean
  check: boolean
  noWorkflow: boolean
}

const CONFIG = 'promptcost.yml'

/**
 * Shows the prompts of a repository, and writes a config and a workflow where there are none.
 * @returns 0, or 1 where `check` finds prompts that the config leaves out
 * @throws Problem where there is a config already, nothing to write, or nobody to ask
 */
export async function runInit(asked: Asked, io: Io): Promise<number> {
  const cwd = await nearestConfig(io.cwd, configPaths, hasConfig)
  const progress = progressOf(io)
  const look = await lookAround(cwd, progress.onRead)
  progress.end()
  const isCovered = await coverageOf(look)
  if (asked.check) return check(look, isCovered, io)
  if (isCovered)
    throw new Problem('there is a config already.', {
      remedy: 'For the prompts that it does not cover: promptcost init --check',
    })
  const passed = await passedOver(look)
  if (look.seen.length === 0) {
    io.out(leftOut(look, passed).join('\n').trimStart())
    throw new Problem(`no prompts found among ${counted(look.paths.length, 'file')}.`, {
      remedy: 'Write promptcost.yml yourself:\nprompts:\n  - files: path/to/prompts/**',
    })
  }
  const groups = groupsOf(look.seen)
  io.out(`${shownGroups(look, groups, passed)}\n`)
  const files = await filesFor(look, groups, asked)
  if (asked.dryRun) {
    for (const [path, text] of files) io.out(`--- ${path}\n${text}`)
    return 0
  }
  if (
    !asked.yes &&
    !(await agrees(
      files.map(([path]) => path),
      io,
    ))
  )
    return 0
  for (const [path] of files) await refuseOld(join(cwd, path))
  for (const [path, text] of files) {
    await mkdir(dirname(join(cwd, path)), { recursive: true })
    await writeNew(join(cwd, path), text)
    io.out(`Wrote ${path}\n`)
  }
  io.out('Next: look through promptcost.yml, then run promptcost count.\n')
  return 0
}

async function filesFor(
  look: Look,
  groups: ReturnType<typeof groupsOf>,
  { noWorkflow }: Asked,
): Promise<[string, string][]> {
  const config = configText(groups, look.paths, await ownersIn(look))
  const onGitlab = look.paths.includes('.gitlab-ci.yml') && !look.paths.some(path => path.startsWith('.github/'))
  const hasWorkflow = look.paths.includes(WORKFLOW)
  return [
    [CONFIG, config],
    ...(noWorkflow || onGitlab || hasWorkflow ? [] : [[WORKFLOW, workflowText] as [string, string]]),
  ]
}

async function agrees(paths: readonly string[], io: Io): Promise<boolean> {
  if (!io.ask)
    throw new Problem('nothing was written, as there is no terminal to ask on.', {
      remedy: 'To write these files: promptcost init --yes\nTo see them first: promptcost init --dry-run',
    })
  const answer = await io.ask(`Write ${paths.join(' and ')}? [Y/n] `)
  return answer !== undefined && /^(?:y|yes|)$/i.test(answer.trim())
}

/** Prompts that the config is not about, neither as prompts nor by an `exclude`. */
function check(look: Look, isCovered: ((path: string) => boolean) | undefined, io: Io): number {
  if (!isCovered) throw new Problem('there is no config to check.', { remedy: 'To write one: promptcost init' })
  const left = look.seen.filter(({ path }) => !isCovered(path))
  const likely = look.likely.filter(({ path }) => !isCovered(path))
  const prompts = left.reduce((sum, each) => sum + each.prompts.length, 0)
  if (left.length === 0) io.out(`Every prompt that was found in ${counted(look.paths.length, 'file')} is covered.\n`)
  else {
    io.out(
      `${counted(prompts, 'prompt')} in ${counted(left.length, 'file')} ${prompts === 1 ? 'is' : 'are'} not covered by the config:\n`,
    )
    for (const { path, prompts: own } of left) {
      const tokens = own.reduce((sum, one) => sum + one.own.total.expected, 0)
      io.out(`  ${safeLog(path)}: ${counted(own.length, 'prompt')}, ${tokens.toLocaleString('en-US')} tokens\n`)
    }
    io.out('Add them to `prompts` in the config, or list them under `exclude` in an entry.\n')
  }
  for (const { path, because } of likely)
    io.out(`${safeLog(path)} may be a prompt: ${because[0] ?? 'it reads a little like one'}.\n`)
  return left.length === 0 ? 0 : 1
}
