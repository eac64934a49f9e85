import { resolve } from 'node:path'
import { type CheckRequest, check } from '../judging/check.ts'
import type { Report } from '../model/report.ts'
import { policyAccess } from '../policies/policy-reader.ts'
import type { Renderer } from '../renderers/renderer.ts'
import { RENDERERS } from '../renderers/renderers.ts'
import { checkedFolder, fromFolder } from './checked-folder.ts'
import type { Given, Io } from './command.ts'
import { topOf } from './options.ts'
import { outputsOf } from './outputs.ts'
import { hasColor, writeOut } from './write-out.ts'

interface Shown {
  options: object & { all?: boolean; top?: string | undefined }
  inOrder: Given['inOrder']
}

/** Checks, prints the report in every format that was asked for, and returns it. */
export async function printCheck(request: CheckRequest, { options, inOrder }: Shown, io: Io): Promise<Report> {
  const outputs = outputsOf(inOrder, io.cwd)
  const top = topOf(options.top)
  const bills = outputs.some(({ format }) => 'needsBills' in RENDERERS[format])
  const report = await check({ ...(await atNearestConfig(request, io)), today: io.today, bills })
  for (const { format, file } of outputs) {
    const look = { color: hasColor(file, io), all: options.all ?? false, top }
    const renderer: Renderer = RENDERERS[format]
    if (file === undefined && renderer.pieces) for (const piece of await renderer.pieces(report, look)) io.out(piece)
    else await writeOut(await renderer.render(report, look), file, io)
  }
  return report
}

/** A checkout is checked from the folder of the config on, wherever in it the command runs. Paths are relative to where that is. */
export async function atNearestConfig(given: CheckRequest, io: Io): Promise<CheckRequest> {
  const request = { ...given, config: { ...given.config, policies: policyAccess(io.env) } }
  const { sides, config, only, explain } = request
  if (sides.kind !== 'local') return request
  const { cwd, file } = await checkedFolder(sides.cwd, config.file)
  const fromThere = (path: string) => fromFolder(cwd, resolve(sides.cwd, path))
  return {
    ...request,
    sides: { ...sides, cwd },
    config: { ...config, file },
    only: only?.map(fromThere),
    // What was asked for is an id, or a path.
    explain: explain?.flatMap(name => [name, fromThere(name)]),
  }
}
