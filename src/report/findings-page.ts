import type { FindingKind } from '../model/finding.ts'

/** Where the project is. */
export const homepage = 'https://github.com/OWNER/promptcost'

/** The section of docs/findings.md about a kind of finding. */
export function findingUrl(kind: FindingKind): string {
  return `${homepage}/blob/main/docs/findings.md#${kind}`
}
