import type { Prompt } from './prompt.ts'

/** How a prompt is called in one of its variants. */
export const variantId = (id: string, variant: string): string => `${id}@${variant}`

/** How it is called without one. */
export const plainId = ({ id, variant }: Pick<Prompt, 'id' | 'variant'>): string =>
  variant !== undefined && id.endsWith(`@${variant}`) ? id.slice(0, -variant.length - 1) : id
