import type * as z from 'zod'
import { type Section, scopeNames, scopeOf } from '../model/limits/scopes.ts'
import { groups } from './groups-schema.ts'
import { type Field, sectionFields, type Under } from './limit-fields.ts'
import { mapping } from './mapping.ts'

type Sections = { [S in Exclude<Section, 'groups'>]: Field<z.infer<z.ZodObject<Under>>> } & {
  groups: z.ZodOptional<typeof groups>
}

const sections = {
  ...Object.fromEntries(
    scopeNames.flatMap(name => {
      const { section, description, like } = scopeOf(name)
      return name === section && section !== 'groups'
        ? [[section, mapping(sectionFields(section), like).optional().meta({ description })]]
        : []
    }),
  ),
  groups: groups.optional().meta({ description: scopeOf('groups').description, otherwise: 'none' }),
} as unknown as Sections

/** What may change: the key `limits`. */
export const limits = mapping(sections, '{ each_prompt: { fail_above: { tokens: 20% } } }')
