import { partnersOf } from '../compare/partners.ts'
import type { Rename } from '../model/revision.ts'
import { unshared } from '../model/unshared.ts'
import type { ParsedPrompt } from '../parsed/parsed-prompt.ts'
import type { Snapshot } from './snapshot.ts'

type Named = Pick<ParsedPrompt, 'id' | 'declared' | 'at'>

/** Names prompts on both sides, so that what is known of one at the base is found for what it has become. */
export interface KeysAtBase {
  ofBase(prompt: Named): string
  /** The base's key of the prompt that it was there, else its own. */
  ofHead(prompt: Named): string
  /** A path of the head as the base has it. */
  path(path: string): string
}

/**
 * By the same partners that are compared, as whoever gives a prompt another id or place would else leave behind what the base says of it. A key is
 * the id that a prompt declares, else its path and its place in the file.
 */
export function keysAtBase(
  renames: readonly Rename[],
  base: Pick<Snapshot, 'assembled'>,
  head: Pick<Snapshot, 'assembled'>,
): KeysAtBase {
  const before = new Map(renames.map(({ from, to }) => [to, from]))
  const path = (path: string) => before.get(path) ?? path
  let known: ReadonlyMap<string, string> | undefined
  const partners = () => {
    known ??= keysOfPartners(renames, base, head)
    return known
  }
  const ofHead = (prompt: Named) => partners().get(keyOf(prompt, asIs)) ?? keyOf(prompt, path)
  return { ofBase: prompt => keyOf(prompt, asIs), ofHead, path }
}

/** What both sides share goes by the same key on both. */
function keysOfPartners(
  renames: readonly Rename[],
  base: Pick<Snapshot, 'assembled'>,
  head: Pick<Snapshot, 'assembled'>,
): ReadonlyMap<string, string> {
  const { of } = partnersOf(base.assembled, head.assembled, renames)
  const { head: edited } = unshared(base.assembled, head.assembled)
  return new Map(
    edited.flatMap(one => {
      const was = of(one)
      return was ? [[keyOf(one.prompt, asIs), keyOf(was.prompt, asIs)] as const] : []
    }),
  )
}

const asIs = (path: string) => path

function keyOf({ id, declared, at: { path } }: Named, at: (path: string) => string): string {
  return declared ? `id ${id}` : `at ${at(path)}${id.startsWith(path) ? id.slice(path.length) : id}`
}
