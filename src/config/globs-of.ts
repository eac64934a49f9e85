import type { Config } from '../model/config.ts'

/**
 * What to look for on both sides: the base's and the head's entries, each with its own `exclude`. They are matched one
 * by one and united, so that an `exclude` of the head hides nothing that the base looks at.
 */
export function globsOf(config: Config): { files: string[]; exclude: string[] }[] {
  const rules = new Set([...(config.base?.rules ?? []), ...(config.head?.rules ?? [])])
  const distinct = new Map(
    [...rules].map(({ files, exclude }) => [JSON.stringify([files, exclude]), { files, exclude }]),
  )
  return [...distinct.values()]
}
