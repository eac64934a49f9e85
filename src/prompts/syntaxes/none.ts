import type { Syntax } from './syntax.ts'

/** No template language: the text is sent as it stands. Claims every text, so it is the last. */
export const none: Syntax = {
  name: 'none',
  claims: () => true,
  parse: (text, at) => (text === '' ? [] : [{ kind: 'text', text, at: at(0) }]),
}
