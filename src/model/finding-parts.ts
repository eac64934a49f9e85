import * as z from 'zod'

/** A plain decimal number, such as `-12.5`. Amounts of money are in USD. */
export const decimal = z.string().regex(/^-?\d{1,24}(\.\d{1,12})?$/)

export const path = z.string().max(4096)
export const name = z.string().max(4096)
export const count = z.int().min(0)
export const text = z.string().max(4096)
/** A name of ours, such as a tokenizer's. It is printed as it is, so it holds nothing that GitHub would turn into a link. */
export const word = z.string().regex(/^(?!.*(?:[wW]{3}\.|[gG][hH]-\d))[\w.-]{1,64}$/)

export const severity = z.enum(['info', 'warn', 'fail'])

/** A place in a file of the head, or of the base where `side` says so. */
export const loc = z.strictObject({
  path,
  line: z.int().min(1).optional(),
  column: z.int().min(1).optional(),
  /** The last line, where it is more than one. */
  endLine: z.int().min(1).optional(),
})

/** Low and high differ from expected where a count is an estimate. */
export const span = z.strictObject({ low: decimal, expected: decimal, high: decimal })

/** What every finding has. */
export const base = { severity, at: loc.optional() }

export type Severity = z.infer<typeof severity>
