import type { Loc } from './quantity.ts'

/** A model as a side asks for it, resolved to what counts and prices it. */
export interface Model {
  /** As written in the file or the config. */
  asked: string
  /** The name it resolved to, in the catalogue's words. */
  id: string
  from: 'file' | 'config' | 'default'
  /** Where it is named; undefined for the built-in default. */
  at: Loc | undefined
  /** A known name that this one may be a slip of, where the name is unknown. */
  nearest?: string | undefined
  /** Key of the tokenizer that counts for it. */
  tokenizer: string
  /** How many tokens of input and output fit, where known. */
  contextWindow: number | undefined
  /** `exact`: the name is known as it stands; `alias`: less a prefix, date or through `models:`; `family`: only its family is known; `unknown`: nothing is. */
  match: 'exact' | 'alias' | 'family' | 'unknown'
}
