import { safeLog, whole } from '../../report/safe.ts'

/**
 * A path for a tool that prints it and looks for it in the diff. One that would act where it is printed is written in words that do
 * not, and then leads to no file.
 */
export function printable(path: string): string {
  return safeLog(path, whole)
}
