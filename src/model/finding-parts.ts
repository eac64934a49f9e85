import * as z from 'zod'

/*
 * The parts of reports. Reports gain fields over time: objects accept and drop unknown keys, so that an older reader can read
 * what a newer promptcost wrote.
 */

export const decimal = z
  .string()
  .regex(/^-?\d{1,24}(\.\d{1,12})?$/)
  .meta({ id: 'Decimal', description: 'A plain decimal number as text, such as "-12.5". Amounts of money are in USD.' })

export const path = z.string().max(4096).meta({
  id: 'Path',
  description: 'A path relative to the checked directory. May be hostile: escape it before printing.',
})
export const name = z.string().max(4096).meta({
  id: 'Name',
  description: 'A name from the repository or its config, unchanged. May be hostile: escape it before printing.',
})
export const count = z.int().min(0)
export const text = z.string().max(4096)
/**
 * Printed without escaping, so it must contain nothing that GitHub turns into a link, and no underscore where it would be emphasis:
 * at an end, or beside a dot or hyphen.
 */
export const word = z
  .string()
  .regex(/^(?!.*(?:[wW]{3}\.|[gG][hH]-\d))(?!.*(?:^|[.-])_)(?!.*_(?:$|[.-]))[\w.-]{1,64}$/)
  .meta({ id: 'Word', description: 'A word that promptcost defines, such as the name of a tokenizer.' })

export const severity = z
  .enum(['info', 'warn', 'fail'])
  .meta({ id: 'Severity', description: 'The worst severity of all findings is the verdict.' })

export const side = z.enum(['base', 'head'])

export const loc = z
  .object({
    path,
    line: z.int().min(1).optional(),
    column: z.int().min(1).optional(),
    endLine: z.int().min(1).optional().describe('The last line, if there are several.'),
  })
  .meta({
    id: 'Place',
    description: 'A place in a file of the head, or of the base if the finding\'s `side` is "base".',
  })

export const span = z
  .object({ low: decimal, expected: decimal, high: decimal })
  .meta({ id: 'Span', description: 'Low and high differ from expected if the count is an estimate.' })

/** The fields of every finding. */
export const base = {
  severity,
  at: loc.optional().describe('Where the finding is.'),
}

/** One kind of finding: its id is the kind, in kebab-case, and never changes. */
export const findingOf = <const K extends string, S extends z.core.$ZodLooseShape>(kind: K, fields: S) =>
  z.object({ ...base, kind: z.literal(kind), ...fields }).meta({ id: `finding-${kind}` })

export type Severity = z.infer<typeof severity>

/** An include, and the prompts that it is part of. */
export const included = {
  target: name,
  prompts: z.array(name),
  optional: z.literal(true).optional().describe('Set if the template may do without it.'),
}
