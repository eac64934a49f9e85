/** What happens above a limit: the key that it stands under in the config, unless its scope has another. */
export const levels = {
  warn_above: { severity: 'warn', description: 'Warns when one of these is exceeded.' },
  fail_above: { severity: 'fail', description: 'Fails the check when one of these is exceeded.' },
} as const

export type Level = keyof typeof levels
