import { createRequire } from 'node:module'

let loaded: typeof import('yaml') | undefined

/** The YAML library, which is large and which most runs need for no file: loaded when the first YAML is met. */
export function yamlLibrary(): typeof import('yaml') {
  loaded ??= createRequire(import.meta.url)('yaml') as typeof import('yaml')
  return loaded
}
