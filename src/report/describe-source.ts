import type { FindingOf } from '../model/finding.ts'
import type { Words } from './words.ts'

type Kind = 'take-matches-nothing' | 'mark' | 'ignore-waits' | 'proxy-changed'

const markProblems: Record<FindingOf<'mark'>['problem'], (word: string) => string> = {
  word: word => `says ${word}, which means nothing`,
  key: word => `has the key ${word}, which means nothing`,
  value: word => `gives ${word} a value that it cannot have`,
  'no-literal': () => 'is not next to a text',
}

/** The words for findings about prompts within files. */
export const sourceWords: { [K in Kind]: Words<K> } = {
  'take-matches-nothing': {
    title: 'Name not found',
    text: ({ at, take, nearest }, style) =>
      `${style.name(take)}${at ? ` in ${style.place(at)}` : ''} takes no prompt: no text in these files has that name. ${nearest === undefined ? 'Names in source code are those of literals, such as `SYSTEM_PROMPT`; in YAML, TOML and JSON they are paths of keys, such as `prompts.*.system`' : `Nearest name: ${style.name(nearest)}`}.`,
  },
  mark: {
    title: 'Comment not understood',
    text: ({ at, problem, word, nearest }, style) =>
      `The comment${at ? ` in ${style.place(at)}` : ''} ${markProblems[problem](style.name(word))}.${nearest === undefined ? '' : ` Nearest word: ${style.name(nearest)}.`} ${problem === 'no-literal' ? 'Write it on the line above the text, or at the end of its last line' : 'Write `promptcost: prompt model=gpt-5.4-mini calls_per_month=5000` or `promptcost: ignore`'}.`,
  },
  'proxy-changed': {
    title: 'Proxy changed',
    text: ({ at, keys }, style) =>
      `This change edits ${keys.map(style.name).join(', ')} in ${at ? style.place(at) : 'the config of a LiteLLM proxy'}. A proxy may then use another model or service, retry, or send more than is counted; the amounts in this report do not include it.`,
  },
  'ignore-waits': {
    title: 'Ignored after the merge',
    text: ({ at, prompt }, style) =>
      `${style.name(prompt)} is marked \`promptcost: ignore\`${at ? ` in ${style.place(at)}` : ''} only in this change, so it still counts. It is left out once the comment is merged.`,
  },
}
