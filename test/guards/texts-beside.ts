import type { Guard } from './guard.ts'

const tricks = 'test/unit/judging/hidden-growth.test.ts'
const honest = 'test/unit/judging/honest-changes.test.ts'

/** What tells a text of elsewhere beside a prompt that stays, and no text that the code is given as it runs. */
export const textsBeside: readonly Guard[] = [
  {
    against: 'a text of a library beside a prompt that stays',
    file: 'src/prompts/note-unseen-texts.ts',
    take: 'return [...inPlace, ...beside]',
    leave: 'return [...inPlace]',
    test: tricks,
    named: 'a text of a library as what is ask',
  },
  {
    against: 'a function of a library around what is asked',
    file: 'src/source/from-elsewhere.ts',
    take: 'wrapped === undefined ? undefined : { what: source, wraps: wrapped }',
    leave: 'wrapped === undefined ? undefined : undefined',
    test: tricks,
    named: 'a function of a library around wha',
  },
  {
    against: 'messages of a library in a list of messages',
    file: 'src/source/handed-in.ts',
    take: "value.kind === 'list' && how.says ? value.items : []",
    leave: "value.kind === 'list' && how.says ? [] : []",
    test: tricks,
    named: 'messages of a library among those ',
  },
  {
    against: 'a warning that a text takes the place of a tool',
    file: 'src/prompts/note-unseen-texts.ts',
    take: 'isGone: gone.has(id) && !tools',
    leave: 'isGone: gone.has(id)',
    test: honest,
    named: 'a tool that goes, while messages a',
  },
  {
    against: 'a tag of Jinja that prints all variables',
    file: 'src/templates/syntaxes/jinja.ts',
    take: "return rest === '' ? yield",
    leave: "return rest !== '' ? yield",
    test: tricks,
    named: 'a tag of Jinja that prints all var',
  },
  {
    against: 'a warning about a comment of a template',
    file: 'src/prompts/unsent.ts',
    take: 'isOneTemplate(parsedPrompts, whole) ? withoutComments(whole) : whole',
    leave: 'whole',
    test: honest,
    named: 'a long comment of a template of Ji',
  },
  {
    against: 'a warning about a member of an enumeration',
    file: 'src/source/handed-in.ts',
    take: ' && !STATE.test(value.name)',
    leave: '',
    test: honest,
    named: 'a member of an enumeration that is',
  },
  {
    against: 'a warning about data that a library writes as text',
    file: 'src/source/from-elsewhere.ts',
    take: "return !SMALL.test(found.module.split('.')[0] ?? '')",
    leave: 'return true',
    test: honest,
    named: 'what is asked as JSON',
  },
  {
    against: 'a warning about a function that was around what is asked before',
    file: 'src/prompts/more-than.ts',
    take: '!(known.has(what) || known.has(askedBy(what)) || ',
    leave: '!(',
    test: honest,
    named: 'a text of a library that the file ',
  },
]
