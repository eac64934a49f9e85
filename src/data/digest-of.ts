import { createHash } from 'node:crypto'

/** Eight characters that name data and show none of it; what JSON leaves out makes no difference. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 8)
}
