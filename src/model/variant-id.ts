import type { Prompt } from './prompt.ts'

/** The id of one of a prompt's variants. */
export const variantId = (id: string, variant: string): string => `${id}@${variant}`

/** The id without the variant. */
export const plainId = ({ id, variant }: Pick<Prompt, 'id' | 'variant'>): string =>
  variant !== undefined && id.endsWith(`@${variant}`) ? id.slice(0, -variant.length - 1) : id
