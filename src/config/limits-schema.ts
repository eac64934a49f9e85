import type * as z from 'zod'
import type { Level } from '../model/limits/levels.ts'
import { type Section, scopeNames, scopeOf } from '../model/limits/scopes.ts'
import { groups } from './groups-schema.ts'
import { type Field, sectionFields, type Under } from './limit-fields.ts'
import { mapping } from './mapping.ts'
import { sinceRef } from './since-ref.ts'

type Sections = { [S in Exclude<Section, 'groups' | 'since'>]: Field<z.infer<z.ZodObject<Under>>> } & {
  since: Field<{ ref: string } & z.infer<z.ZodObject<Pick<Under, Level>>>>
  groups: z.ZodOptional<typeof groups>
}

/** Keys of a section beside those of its scopes. */
const own: { [S in Section]?: Record<string, z.ZodType> } = { since: { ref: sinceRef } }

const sections = {
  ...Object.fromEntries(
    scopeNames.flatMap(name => {
      const { section, description, like } = scopeOf(name)
      return name === section && section !== 'groups'
        ? [
            [
              section,
              mapping({ ...own[section], ...sectionFields(section) }, like)
                .optional()
                .meta({ description }),
            ],
          ]
        : []
    }),
  ),
  groups: groups.optional().meta({ description: scopeOf('groups').description, otherwise: 'none' }),
} as unknown as Sections

/** What may change: the key `limits`. */
export const limits = mapping(sections, '{ each_prompt: { fail_above: { tokens: 20% } } }')
