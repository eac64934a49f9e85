import type { ConfigFlags } from '../../../src/config/config-flags.ts'
import type { ConfigSource } from '../../../src/config/config-source.ts'
import { readConfig } from '../../../src/config/read-config.ts'
import type { Catalogue } from '../../../src/config/refuse-idle-names.ts'
import { Problem } from '../../../src/model/problem.ts'

export const source = (text: string, path = 'promptcost.yml', policies = ['limits: {}']): ConfigSource => ({
  path,
  text,
  ...(/^extends:/m.test(text) && {
    policies: policies.map((policy, i) => ({ name: `./${i}.yml`, text: policy, isMovable: false })),
  }),
})

/** Reads texts as base and head. */
export const read = (
  base: string | undefined,
  head: string | undefined,
  flags: ConfigFlags = {},
  isListed: (model: string) => boolean = () => false,
  unknownName: Catalogue['unknownName'] = () => undefined,
) =>
  readConfig(
    { base: base === undefined ? undefined : source(base), head: head === undefined ? undefined : source(head) },
    flags,
    { isListed, unknownName },
  )

/** What the command would print for a Problem, or undefined where there is none. */
export function told(run: () => unknown): string | undefined {
  try {
    run()
    return undefined
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const { path, line, column } = error.where ?? {}
    const where = [path, line, column].filter(part => part !== undefined).join(':')
    return `${where && `${where}: `}${error.what}${error.remedy ? `\n${error.remedy}` : ''}`
  }
}
