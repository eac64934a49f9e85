import type { Finding, FindingOf } from '../model/finding.ts'
import { judgedOtherwise } from './describe-otherwise.ts'
import { grouped } from './figures.ts'
import { namesFile, withoutFile } from './file-words.ts'
import { counted, firstOf, type Style } from './style.ts'
import type { Words } from './words.ts'

type Kind =
  | 'template'
  | 'template-too-large'
  | 'not-followed'
  | 'include-missing'
  | 'include-computed'
  | 'include-escapes'
  | 'include-cycle'
  | 'file-not-read'
  | 'model-chosen'
  | 'template-delimiters'
  | 'template-delimiters-set'
  | 'judged-otherwise'
  | 'uncovered'
  | 'uncovered-changed'
  | 'adoption-leaves-out'

/** The words for findings about templates, partials and slots. */
export const assemblyWords: { [K in Kind]: Words<K> } = {
  template: {
    title: 'Template not read',
    text: ({ at, syntax, problem }, style) =>
      `${at ? style.place(at) : 'A template'} ${templateProblems[problem]}, so it could not be read as ${style.name(syntax)} and counts as its raw text.`,
  },
  'template-too-large': {
    title: 'Template too large',
    text: ({ prompt, severity }, style) =>
      `${style.name(prompt)} includes, repeats or contains more text than any model accepts, so only the raw text of its own file counts${untilResolved(severity)}.`,
  },
  'not-followed': {
    title: 'Code not followed',
    text: ({ at, why, severity }, style) =>
      `${at ? style.place(at) : 'Source code'} ${why === 'too-deep' ? 'is nested more deeply than promptcost looks' : 'leads through more names or text than promptcost follows'}, so the count may lack a prompt or a part of one${untilResolved(severity)}.`,
  },
  'include-missing': {
    title: 'Include not found',
    text: ({ at, target, nearest, prompts, severity }, style) =>
      `${at ? style.place(at) : 'A prompt'} includes ${style.name(target)}, which is in no folder from there upwards, so ${counted(prompts.length, 'prompt')} ${prompts.length === 1 ? 'is' : 'are'} counted without it. ${nearest === undefined ? 'If it lies elsewhere' : `The nearest name is ${style.name(nearest)}. If it lies elsewhere`}, add its folder to \`include_roots\` in promptcost.yml${untilResolved(severity)}.`,
  },
  'include-computed': {
    title: 'Computed include',
    text: ({ at, prompts, severity }, style) =>
      `${at ? style.place(at) : 'A prompt'} includes a file whose name is only known in production, so its text is missing from the count of ${counted(prompts.length, 'prompt')}${severity === 'fail' ? '. Name the file in the template; the check fails until its text can be counted' : ''}.`,
  },
  'include-escapes': {
    title: 'Include outside',
    text: ({ at, target, prompts, severity }, style) =>
      `${at ? style.place(at) : 'A prompt'} includes ${style.name(target)}, which is outside the checked folder and is not read. Its text is missing from the count of ${counted(prompts.length, 'prompt')}${untilResolved(severity)}.`,
  },
  'include-cycle': {
    title: 'Circular include',
    text: ({ at, target, prompts }, style) =>
      `${at ? style.place(at) : 'A prompt'} includes ${style.name(target)}, which includes it back. Each counts once in ${counted(prompts.length, 'prompt')}.`,
  },
  'file-not-read': {
    title: 'File not read',
    text: ({ at, what, target, why, severity }, style) => {
      const name = why === 'no-size' ? 'that the base has by another address' : style.name(target)
      return `${at ? style.place(at) : 'A prompt'} ${namesFile[what]} ${name}, which ${notRead[why]}, so ${withoutFile[what]}.${severity === 'fail' ? ' The check fails until that is resolved.' : ''}`
    },
  },
  'model-chosen': {
    title: 'Model chosen',
    text: ({ at, model, of }, style) =>
      `${at ? style.place(at) : 'A file'} lists ${grouped(of)} models to test its prompts with; they are counted for the first, ${style.name(model)}.`,
  },
  'judged-otherwise': {
    title: 'Judged more strictly',
    text: judgedOtherwise,
  },
  uncovered: {
    title: 'Not covered',
    text: ({ files, count, because, unread }, style) =>
      `${looksLikePrompts(count)} not counted${because === undefined ? '' : ` (${count === 1 ? 'it' : 'the first'} ${style.phrase(because)})`}. ${cover(files, count, style)}${unread > 0 ? ` ${counted(unread, 'more file')} ${unread === 1 ? 'was' : 'were'} not searched.` : ''}`,
  },
  'uncovered-changed': {
    title: 'Changed and not counted',
    text: ({ files, count }, style) =>
      `This change edits ${count === 1 ? '1 file that looks like a prompt and is' : `${grouped(count)} files that look like prompts and are`} not counted. ${cover(files, count, style)}`,
  },
  'adoption-leaves-out': {
    title: 'Left out by the new config',
    text: ({ files, count }, style) =>
      `This change's config leaves out ${count === 1 ? '1 file that counts' : `${grouped(count)} files that count`} without a config: ${firstOf(files, count, style)}. As the base has no config yet, ${count === 1 ? 'it still counts' : 'they still count'} here.`,
  },
  'template-delimiters': {
    title: 'Unusual template delimiters',
    text: ({ prompt }, style) =>
      `${style.name(prompt)} has more statements with unusual delimiters than the base, such as a loop behind \`#\`. They count once, as text; a program that runs them may send more.`,
  },
  'template-delimiters-set': {
    title: 'Template delimiters set',
    text: ({ at, key }, style) =>
      `${at ? style.place(at) : 'Code'} sets ${style.name(key)} for templates. promptcost reads them with the default delimiters, so variables and statements with other ones count once, as text.`,
  },
}

/** Says that the check fails, because no broken limit says so. */
function untilResolved(severity: Finding['severity']): string {
  return severity === 'fail' ? '. The check fails until that is resolved' : ''
}

const notRead: Record<FindingOf<'file-not-read'>['why'], string> = {
  missing: 'is not in the checked folder',
  escapes: 'is outside the folder that it must be in',
  unreadable: 'cannot be read (it is a link, is too large, or is not there in full)',
  'not-data': 'does not hold the kind of data that its name suggests',
  'not-an-image': 'is not a PNG, JPEG, GIF or WebP',
  'no-size': 'no longer states its size',
  code: 'is code and is not run',
  'not-countable': 'costs a number of tokens that cannot be read from the file',
  'not-known': 'promptcost does not know',
  'too-many': 'is beyond the number of files that it may name',
}

const templateProblems: Record<FindingOf<'template'>['problem'], string> = {
  'unclosed-tag': 'has a tag that is never closed',
  'unclosed-block': 'has a block that is never closed',
  'unexpected-tag': 'has a tag that does not belong there',
  'too-deep': 'is nested too deeply',
  'too-many-parts': 'has more tags than promptcost reads',
}

function looksLikePrompts(count: number): string {
  return count === 1 ? '1 file looks like a prompt and is' : `${grouped(count)} files look like prompts and are`
}

/** Characters of an entry that are not cut off where it is shown. */
const ENTRY = 90

/** The entry of a config that would count files, ready to paste: of as many as fit. */
function cover(files: readonly string[], count: number, style: Style): string {
  const names = files.map(file => (/^[\w./-]+$/.test(file) ? file : JSON.stringify(file)))
  const entryOf = (some: readonly string[]) => `- files: ${some.length === 1 ? some[0] : `[${some.join(', ')}]`}`
  let shown = names
  while (shown.length > 1 && entryOf(shown).length > ENTRY) shown = shown.slice(0, -1)
  const more = count > shown.length ? ` and ${grouped(count - shown.length)} more` : ''
  const them = count === 1 ? 'it' : 'them'
  return `To count ${them}, add to \`prompts\` in promptcost.yml: ${style.name(entryOf(shown))}${more}. Otherwise add ${them} to \`exclude\`.`
}
