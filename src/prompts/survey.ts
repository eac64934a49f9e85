import type { Declarations } from '../model/declarations.ts'
import type { Note } from '../model/note.ts'
import type { Assembled } from './assemble.ts'
import { assembleAll } from './assemble-all.ts'
import { openSlots } from './declared-slots.ts'
import type { Draft } from './draft.ts'
import { partialsOf } from './partials-alone.ts'
import { readDrafts, type Selected } from './read-drafts.ts'
import type { PromptStore } from './store.ts'

/** The prompts of one revision. */
export interface Surveyed<P extends Assembled = Assembled> {
  selected: Selected
  /** As they were read, before anything was filled in. */
  drafts: readonly Draft[]
  /** Every file's, in the order of their paths: also those that only other prompts include. */
  assembled: readonly P[]
  /** Files that only other prompts include, here. */
  partials: ReadonlySet<string>
  notes: readonly Note[]
}

/**
 * Reads and assembles the prompts of one revision under `declarations`. A file that is not what it seems is one plain prompt, and one that cannot be
 * read is none, each with a note.
 * @param samples where the sample files of slots are looked for, in this order; an edit of a sample is then no growth
 * @param redraw changes drafts before they are filled, such as to give them other samples
 * @throws Problem for a declared sample that is not there
 */
export async function survey(
  selected: Selected,
  declarations: Declarations,
  samples: readonly Selected[],
  store: PromptStore,
  redraw?: (draft: Draft) => Draft,
): Promise<Surveyed> {
  const { drafts: read, notes } = await readDrafts(selected, declarations, store)
  const drafts = redraw ? read.map(redraw) : read
  const paths = drafts.map(({ at }) => at.path)
  const slots = await openSlots(samples, paths, declarations, store)
  const { assembled, notes: ofTexts } = await assembleAll(selected, drafts, slots, declarations, store)
  const partials = [...partialsOf(assembled)].filter(path => !declarations.isNamed(path))
  return { selected, drafts, assembled, partials: new Set(partials), notes: [...notes, ...ofTexts] }
}
