import type { FindingOf } from '../model/finding.ts'
import { grouped } from './figures.ts'
import { counted } from './style.ts'
import type { Words } from './words.ts'

type Kind = 'unreadable' | 'uncounted' | 'front-matter' | 'format' | 'cut-off' | 'listing-cut'

/** The words for findings about how a file was read. */
export const fileWords: { [K in Kind]: Words<K> } = {
  unreadable: {
    title: 'File not counted',
    text: ({ at, side, why, severity }, style) =>
      `${at ? style.place(at) : 'A file'}${ofSide(side)} ${unreadable[why]}, so it is not counted.${severity === 'fail' ? ' It was counted before, so the check fails until it can be read or is removed.' : ''}`,
  },
  uncounted: {
    title: 'Text not counted',
    text: ({ at, base, head }, style) =>
      `${at ? style.place(at) : 'A file'} has ${grouped(head)} characters that are not counted (front matter, keys that its format does not send, texts that code puts beside it, or what its provider is not known to send of a tool), ${head > base ? `up from ${grouped(base)} at the base` : 'with words that the base does not have'}. Check whether they are sent.`,
  },
  'front-matter': {
    title: 'Front matter not read',
    text: ({ at, side, problem }, style) =>
      `The front matter of ${at ? style.place(at) : 'a file'}${ofSide(side)} ${frontMatter[problem]}, so the whole file counts as the prompt.`,
  },
  format: {
    title: 'Format not read',
    text: ({ at, side, format, problem }, style) =>
      `${at ? style.place(at) : 'A file'}${ofSide(side)} ${formatProblems[problem]}, so ${outcomeOf[problem] ?? `it could not be read as ${style.name(format)} and counts as plain text`}.`,
  },
  'listing-cut': {
    title: 'Description cut off',
    text: ({ at, reader, skills, characters, most }, style) =>
      skills !== undefined
        ? `The descriptions of ${counted(skills, 'skill')} in ${at ? style.place(at) : 'a folder'} have ${grouped(characters)} characters. ${style.name(reader)} lists about ${grouped(most)} of them in a context window of 200,000 tokens, unless its settings say otherwise, and lists the other skills by name alone. All of them are counted.`
        : `The description in ${at ? style.place(at) : 'a skill'} has ${grouped(characters)} characters. ${style.name(reader)} lists only the first ${grouped(most)}, and only these are counted.`,
  },
  'cut-off': {
    title: 'Cut off by its reader',
    text: ({ at, reader, bytes, most }, style) =>
      `${at ? style.place(at) : 'A file'} has ${grouped(bytes)} bytes. ${style.name(reader)} sends only the first ${grouped(most)} unless its settings say otherwise. All of it is counted.`,
  },
}

function ofSide(side: 'base' | 'head'): string {
  return side === 'base' ? ' at the base' : ''
}

const unreadable: Record<FindingOf<'unreadable'>['why'], string> = {
  link: 'is now a symbolic link or a submodule, which is not followed',
  binary: 'is binary',
  'not-utf8': 'is not UTF-8 text (save it as UTF-8)',
  'too-large': 'is larger than 4 MiB, or 768 KiB of source code',
  missing: 'is missing (removed while it was read, or not in this partial clone: fetch it)',
  'lfs-pointer': 'is a Git LFS pointer (check out with LFS, or exclude it)',
  'no-permission': 'is not readable (permission denied)',
  'too-deep': 'is nested too deeply',
  'too-many-parts': 'has more prompts or texts than promptcost reads',
  'not-data': 'cannot be read as YAML, TOML or JSON',
}

const frontMatter: Record<FindingOf<'front-matter'>['problem'], string> = {
  'not-yaml': 'is not valid YAML',
  'not-toml': 'is not valid TOML',
  'not-closed': 'is never closed by a second line of --- or +++',
  'not-a-mapping': 'is not a list of keys and values',
}

const formatProblems: Record<FindingOf<'format'>['problem'], string> = {
  'not-yaml': 'is not valid YAML',
  'not-json': 'is not valid JSON',
  'no-messages': 'has no messages',
  'no-prompts': 'is data without a known prompt',
  'other-template': 'is a template in a language that promptcost does not read',
  'no-roles': 'has messages without roles',
  'too-deep': 'is nested too deeply',
  'too-many-aliases': 'has too many YAML aliases',
  'too-many-parts': 'has more prompts, messages or slots than promptcost reads',
  'too-large': 'is too large to read as one',
}

const outcomeOf: Partial<typeof formatProblems> = {
  'no-roles': "each counts as the user's",
  'other-template': 'all of its text counts, tags and comments included',
  'no-prompts':
    'all of its text counts, keys included. If only some values are sent, name them with `take` in promptcost.yml',
}
