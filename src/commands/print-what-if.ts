import type { CheckRequest } from '../judging/check.ts'
import { whatIf } from '../judging/what-if.ts'
import type { ServiceName } from '../model/price.ts'
import { Problem } from '../model/problem.ts'
import { WHAT_IF_RENDERERS } from '../renderers/what-if/render-what-if.ts'
import type { Io } from './command.ts'
import { atNearestConfig } from './print-check.ts'
import { writeOut } from './write-out.ts'

interface Asked {
  config: CheckRequest['config']
  paths: readonly string[]
  models: readonly string[]
  service: ServiceName | undefined
  cache: string | undefined
  format: keyof typeof WHAT_IF_RENDERERS
  output: string | undefined
}

const mostModels = 10

/**
 * Prints what the prompts would cost with other models.
 * @throws Problem where no model is named, or a name or a hit rate cannot be understood
 */
export async function printWhatIf(
  { config, paths, models, service, cache, format, output }: Asked,
  io: Io,
): Promise<number> {
  const sides = { kind: 'local' as const, cwd: io.cwd, alone: true }
  const request = await atNearestConfig({ sides, config, ...(paths.length > 0 && { only: [...paths] }) }, io)
  const found = await whatIf({
    ...request,
    models: namesIn(models, service !== undefined),
    service,
    hitRate: hitRateOf(cache),
  })
  await writeOut(WHAT_IF_RENDERERS[format](found), output, io)
  return 0
}

function namesIn(models: readonly string[], mayBeNone: boolean): string[] {
  const names = [
    ...new Set(
      models
        .flatMap(list => list.split(','))
        .map(name => name.trim())
        .filter(name => name !== ''),
    ),
  ]
  const remedy = 'Write for example: promptcost whatif --model gpt-5.4-mini,claude-haiku-4-5'
  if (names.length === 0 && !mayBeNone) throw new Problem('whatif needs the models to try.', { remedy })
  if (names.length > mostModels) throw new Problem(`whatif tries at most ${mostModels} models at a time.`, { remedy })
  return names
}

function hitRateOf(cache: string | undefined): number | undefined {
  if (cache === undefined) return undefined
  const percent = /^(\d{1,3}(?:\.\d{1,6})?) ?%$/.exec(cache)?.[1]
  if (percent === undefined || Number(percent) > 100)
    throw new Problem(`--cache ${JSON.stringify(cache)} is not a percentage from 0% to 100%.`, {
      remedy: 'Write for example --cache 90%.',
    })
  return Number(percent) / 100
}
