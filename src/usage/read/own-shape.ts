import type { UsageImport } from '../../model/config.ts'
import type { Fields, Shape } from '../shapes/shape.ts'

/** The shape that `usage_import.fields` describes, undefined where the config has none. A path with dots may also be one key. */
export function ownShape({ fields }: UsageImport): Shape | undefined {
  if (fields === undefined) return undefined
  const paths = (name: string): string[] => {
    const path = fields[name]
    if (typeof path !== 'string') return []
    return path.includes('.') ? [path, path.replaceAll('.', '/')] : [path]
  }
  const has = (['input', 'output', 'model'] as const).flatMap(name => (fields[name] === undefined ? [] : [paths(name)]))
  const own: Fields = {
    at: paths('at'),
    prompt: paths('prompt'),
    model: paths('model'),
    service: paths('service'),
    ...(fields.calls !== undefined && { calls: paths('calls') }),
    input: [paths('input')],
    cached: [paths('cached')],
    written: [paths('written')],
    forHour: paths('written_1h'),
    output: [paths('output')],
    total: paths('total'),
    usd: paths('usd'),
    outcome: paths('outcome'),
    error: paths('error'),
    retries: paths('retries'),
    ...(fields.latency !== undefined && { latency: paths('latency') }),
    tenant: paths('tenant'),
    task: paths('task'),
  }
  const includes = fields.input_includes_cached === false ? 'none' : 'all'
  return { summary: 'usage_import.fields of the config', has: has.slice(0, 2), includes, fields: own }
}
