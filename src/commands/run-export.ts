import { EXPORTS, type ExportName } from '../exports/exports.ts'
import { type CheckRequest, check } from '../judging/check.ts'
import { prepare } from '../judging/prepare.ts'
import { ageInDays } from '../usage/file/workload-from.ts'
import type { Io } from './command.ts'
import { atNearestConfig } from './print-check.ts'
import { writeOut } from './write-out.ts'

/** Writes what the runtime needs, from the same facts as a check. The verdict does not matter here. */
export async function runExport(
  request: CheckRequest,
  what: ExportName,
  output: string | undefined,
  io: Io,
): Promise<number> {
  const there = await atNearestConfig(request, io)
  const report = await check(there)
  const { config, usage, now } = await prepare(there)
  const used = usage.base ?? usage.head
  const text = EXPORTS[what].render({
    report,
    limits: config.policy.limits,
    usageAge: used && ageInDays(used.to, now),
  })
  await writeOut(text, output, io, 'the export')
  return 0
}
