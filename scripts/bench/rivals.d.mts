/** See rivals.mjs. */
export const rivals: Record<string, () => Promise<(text: string) => number>>
