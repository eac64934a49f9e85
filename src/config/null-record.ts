/** A record without a prototype, so that no name means more than it says. */
export const named = <T>(entries: [string, T][]): Record<string, T> =>
  Object.assign(Object.create(null), Object.fromEntries(entries))
