import type * as z from 'zod'
import { type FloorName, floors } from '../model/limits/floors.ts'
import { type Level, levels } from '../model/limits/levels.ts'
import type { Amount, Written } from '../model/limits/limit.ts'
import { type LimitName, limitOf, limitsIn } from '../model/limits/limits.ts'
import { type ScopeName, type Section, scopeNames, scopeOf, warnsAtShare } from '../model/limits/scopes.ts'
import { amountText } from './amount-text.ts'
import { mapping } from './mapping.ts'
import { amountOrPercent, number, percent, percentOnly, tokensOrPercent, wholeNumber } from './values.ts'

export type Field<T> = z.ZodOptional<z.ZodType<T>>
type Keys = { [K in LimitName]: Field<string | number> }
type Floors = { [K in FloorName]: Field<number> }

/** The keys of a section, whichever of them it has. */
export type Under = { ignore_below: Field<z.infer<z.ZodObject<Floors>>> } & {
  [L in Level | 'max']: Field<z.infer<z.ZodObject<Keys>>>
}

/** The share at which a budget or a rate limit warns if it has no `warn_at`. */
export const defaultWarnAt = '80%'

/** The value of one limit, by the forms that it accepts. */
function schemaOf({ amount, percent: share }: Written): z.ZodType<string | number> {
  if (amount === undefined) return share?.else === undefined ? percent() : percentOnly(share.else)
  const { like, most, whole } = amount
  if (share === undefined) return (whole ? wholeNumber : number)(like, most)
  return (whole ? tokensOrPercent : amountOrPercent)(like, most)
}

function limitFields(scope: ScopeName): Keys {
  const fields = limitsIn(scope).flatMap(name => {
    const written = limitOf(name)[scopeOf(scope).measures]
    if (written === undefined) return []
    const { description, examples } = written
    const field = scopeOf(scope).measures === 'budget' ? schemaOf(written) : schemaOf(written).optional()
    return [[name, field.meta({ description, examples })]]
  })
  return Object.fromEntries(fields)
}

function floorFields(): Floors {
  const fields = Object.entries(floors).map(([name, { written, otherwise }]) => {
    const { like, most, whole, description, examples } = written
    const field = (whole ? wholeNumber : number)(like, most).optional()
    return [name, field.meta({ description, otherwise: otherwise ?? 'none', examples: [...examples] })]
  })
  return Object.fromEntries(fields)
}

/** What counts at a level that the config leaves out, in words. */
function otherwise(scope: ScopeName, level: Level): string {
  const named = (pick: (name: LimitName) => Amount | undefined) =>
    limitsIn(scope)
      .flatMap(name => {
        const amount = pick(name)
        return amount ? [`${name}: ${amountText(amount)}`] : []
      })
      .join(', ')
  if (scopeOf(scope).isNamed) return 'none'
  const always = named(name => limitOf(name).defaults.always?.[level])
  const isGrowth = level === 'fail_above' && scopeOf(scope).measures === 'growth'
  const growth = isGrowth ? named(name => limitOf(name).defaults.growth) : ''
  if (growth === '') return always || 'none'
  const unless = scope === 'each_prompt' ? 'here' : 'here or under each_prompt'
  return `${always ? `${always}; ` : ''}${growth} unless growth is limited ${unless}`
}

/** The key `warn_at` of a budget or a rate limit. */
const warnAt = percent()
  .optional()
  .meta({
    description: 'Warns when a change takes the group over this share, or adds to it when it is over already.',
    otherwise: defaultWarnAt,
    examples: ['80%'],
  })

/** A rate limit without any amount would do nothing. */
function atLeastOne<T extends z.ZodType>(fields: T, scope: ScopeName): T {
  const { measures, like } = scopeOf(scope)
  if (measures !== 'rate') return fields
  const names = limitsIn(scope)
  return fields.refine(entry => names.some(name => (entry as Record<string, unknown>)[name] !== undefined), {
    error: `must have at least one of ${names.join(', ')}.\nWrite for example: ${like}`,
  })
}

/** The keys of one scope: one for each level, unless the scope has a key of another name. */
function scopeFields(scope: ScopeName): [string, z.ZodType][] {
  const { levels: own, path, description, measures, like } = scopeOf(scope)
  // A budget or a rate limit has one key for both levels.
  const isShared = warnsAtShare(measures)
  const keyed = isShared ? own.filter(level => level === 'fail_above') : own
  return keyed.map(level => {
    const [key = level] = path(level, '')
    const isLevel = key === level
    const example = isLevel ? (measures === 'size' ? '{ tokens: 4000 }' : '{ tokens: 20% }') : like
    const meta = { description: isLevel ? levels[level].description : description, otherwise: otherwise(scope, level) }
    return [
      key,
      atLeastOne(mapping({ ...limitFields(scope), ...(isShared && { warn_at: warnAt }) }, example), scope)
        .optional()
        .meta(meta),
    ]
  })
}

/** The keys of a section: those of all its scopes. */
export function sectionFields(section: Section): Under {
  const floor = mapping(floorFields(), '{ tokens: 50 }')
    .optional()
    .meta({ description: 'Growth up to these amounts is ignored, whatever its percentage.' })
  const scopes = scopeNames.filter(name => scopeOf(name).section === section)
  const hasFloor = scopes.some(name => scopeOf(name).hasFloor)
  return Object.fromEntries([...(hasFloor ? [['ignore_below', floor]] : []), ...scopes.flatMap(scopeFields)])
}
