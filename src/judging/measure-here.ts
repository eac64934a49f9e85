import type { Change } from '../model/change.ts'
import type { Config } from '../model/config.ts'
import { Problem } from '../model/problem.ts'
import { measureOne } from './measure-one.ts'
import { openProject } from './open-project.ts'
import { type CheckRequest, prepare } from './prepare.ts'

/** The prompts of a checkout as they are, with their config. */
export interface Here {
  config: Config
  changes: readonly Change[]
}

/**
 * Counts and prices the prompts of the work tree. A checkout without prompts is no problem: records may still be read there.
 * @throws Problem for a config that cannot be read
 */
export async function measureHere(cwd: string, flags: CheckRequest['config'], usage = false): Promise<Here> {
  const sides = { kind: 'local' as const, cwd, alone: true }
  try {
    const prepared = await prepare({ sides, config: flags, withoutUsage: !usage })
    return { config: prepared.config, changes: (await measureOne(prepared)).changes }
  } catch (error) {
    if (!(error instanceof Problem) || !error.what.startsWith('no prompts found')) throw error
    const { config } = await openProject({ sides, config: flags })
    return { config, changes: [] }
  }
}
