import { createRequire } from 'node:module'

let loaded: typeof import('csv-parse/sync') | undefined

/** The CSV library, which few runs need: loaded when the first CSV is met. */
export function csvLibrary(): typeof import('csv-parse/sync') {
  loaded ??= createRequire(import.meta.url)('csv-parse/sync') as typeof import('csv-parse/sync')
  return loaded
}
