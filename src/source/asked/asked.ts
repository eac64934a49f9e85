import type { Prompt } from '../../model/prompt.ts'

/** A model's name, and where it is written; `open` where only a run shows whether it is that one. */
export type Asked = NonNullable<Prompt['model']>

/** What another value may stand in the place of. */
export function opened(asked: Asked | undefined, isOpen = true): Asked | undefined {
  return asked && isOpen ? { ...asked, open: true } : asked
}
