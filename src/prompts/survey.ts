import type { Declarations } from '../model/declarations.ts'
import type { Note } from '../model/note.ts'
import type { ParsedPrompt } from '../parsed/parsed-prompt.ts'
import type { CodeFile } from './across-files.ts'
import type { Assembled } from './assemble.ts'
import { assembleAll } from './assemble-all.ts'
import { openSlots } from './declared-slots.ts'
import { inVariants } from './in-variants.ts'
import { noteSkillLists } from './note-skill-lists.ts'
import { type Besides, type Looked, type Names, parseFiles, type Selected } from './parse-files.ts'
import { partialsOf } from './partials-alone.ts'
import type { PromptStore } from './store.ts'

/** The prompts of one revision. */
export interface Surveyed<P extends Assembled = Assembled> {
  selected: Selected
  /** As they were read, before anything was filled in. */
  parsedPrompts: readonly ParsedPrompt[]
  /** Every file's, in the order of their paths: also those that only other prompts include. */
  assembled: readonly P[]
  /** Files that only other prompts include, here. */
  partials: ReadonlySet<string>
  notes: readonly Note[]
  names: Names
  /** The files that the format of a path has read beside it, by that path. */
  besides: Besides
  looked: Looked
  /** The source code among the files, by path, as it was parsed before the files were seen together. */
  code: ReadonlyMap<string, CodeFile>
}

/**
 * Reads and assembles the prompts of one revision under `declarations`. A file that is not what it seems is one plain prompt, and one that cannot be
 * read is none, each with a note.
 * @param samples where the sample files of slots are looked for, in this order; an edit of a sample is then no growth
 * @param redraw changes parsed prompts before they are filled, such as to give them other samples
 * @throws Problem for a declared sample that is not there
 */
export async function survey(
  selected: Selected,
  declarations: Declarations,
  samples: readonly Selected[],
  store: PromptStore,
  redraw?: (parsed: ParsedPrompt) => ParsedPrompt,
): Promise<Surveyed> {
  const { parsedPrompts: read, notes, names, besides, looked, code } = await parseFiles(selected, declarations, store)
  const varied = inVariants(read, declarations, store)
  const parsedPrompts = redraw ? varied.map(redraw) : varied
  const slots = await openSlots(samples, parsedPrompts, declarations, store)
  const { assembled, notes: ofTexts } = await assembleAll(selected, parsedPrompts, slots, declarations, store)
  const partials = new Set([...partialsOf(assembled)].filter(path => !declarations.isNamed(path)))
  return {
    selected,
    parsedPrompts,
    assembled,
    partials,
    notes: [...notes.filter(note => !isOfData(note, partials)), ...ofTexts, ...noteSkillLists(read)],
    names,
    besides,
    looked,
    code,
  }
}

/** Whether a note says that data counts as its text, of a file that others take their values from. */
function isOfData(note: Note, partials: ReadonlySet<string>): boolean {
  return note.kind === 'format' && note.problem === 'no-prompts' && partials.has(note.at?.path ?? '')
}
