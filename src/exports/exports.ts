import { alerts } from './alerts.ts'
import type { Export } from './export.ts'
import { grafana } from './grafana.ts'
import { litellm } from './litellm.ts'
import { openmetrics } from './openmetrics.ts'

/** Everything that `promptcost export` writes, by its name. */
export const EXPORTS = { openmetrics, alerts, grafana, litellm } satisfies Record<string, Export>

export type ExportName = keyof typeof EXPORTS
