import type { Prompt } from '../../model/prompt.ts'

/** A model's name, and where it is written; `open` if another value may take its place at run time. */
export type Asked = NonNullable<Prompt['model']>

/** The same model, marked as open: another value may take its place at run time. */
export function opened(asked: Asked | undefined, isOpen = true): Asked | undefined {
  return asked && isOpen ? { ...asked, open: true } : asked
}
