import { grouped } from './figures.ts'
import { counted } from './style.ts'
import type { Words } from './words.ts'

type Kind = 'text-not-found' | 'text-at-run-time' | 'text-unseen' | 'text-elsewhere'

/** The words for findings about texts that may be sent from where promptcost does not look. */
export const lostTextWords: { [K in Kind]: Words<K> } = {
  'text-not-found': {
    title: 'Text no longer found',
    text: ({ at, prompt }, style) =>
      `${style.name(prompt)} counts as removed: it is no longer found as a prompt, although most of its text is still in ${at ? style.place(at) : 'its file'}. If it is still sent, name it with \`take\`, or put the comment \`promptcost: prompt\` beside it.`,
  },
  'text-at-run-time': {
    title: 'Text known only at run time',
    text: ({ at, prompt }, style) =>
      `${style.name(prompt)} counts as removed, although ${at ? style.place(at) : 'its file'} still has something of that name. If a text is still sent there, promptcost cannot see where it comes from.`,
  },
  'text-unseen': {
    title: 'Text that cannot be seen',
    text: ({ at, prompt, what, beside }, style) =>
      `${at ? style.place(at) : 'A file'} ${beside ? 'sends' : 'may send'} ${what === undefined ? 'a text' : style.name(what)} ${beside ? 'beside' : 'in place of'} ${style.name(prompt)}. promptcost cannot see what it says, so its tokens are not counted.`,
  },
  'text-elsewhere': {
    title: 'Text that is not counted',
    text: ({ at, file, files, base, head }, style) => {
      const which = files === 1 ? ', which is' : ` and ${counted(files - 1, 'more file')}, which are`
      return `${at ? style.place(at) : 'Code'} names ${style.name(file)}${which} part of no prompt: ${counted(head, 'character')}, up from ${grouped(base)}. If the code sends them, add ${files === 1 ? 'the file' : 'the files'} under \`prompts\` in promptcost.yml.`
    },
  },
}
