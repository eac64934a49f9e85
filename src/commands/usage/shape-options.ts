/** How records are read. */
export const shapeOptions = {
  shape: { value: 'name', summary: 'shape of the records, if their content does not show it; see docs/usage.md' },
  month: { value: 'month', summary: 'month of records that have no time, such as 2026-10' },
  'skip-broken': { summary: 'leave out records that cannot be used, however many' },
} as const
