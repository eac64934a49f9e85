import type { Guard } from './guard.ts'

const tricks = 'test/unit/judging/hidden-growth.test.ts'

/** What keeps a prompt in code from taking its text from where nobody looks. */
export const textsFromElsewhere: readonly Guard[] = [
  {
    against: 'a request that is made of texts of another file alone, which are no prompts there',
    file: 'src/source/find-prompts.ts',
    take: "accepted.filter(each => each.candidate.kind !== 'tool' && isElsewhere(each))",
    leave: 'accepted.filter(() => false)',
    test: tricks,
    named: 'a text of another module in Python',
  },
  {
    against: 'a function of another module that returns the text',
    file: 'src/source/fold/called.ts',
    take: "other?.scope.kind === 'function' ? other : undefined",
    leave: "other?.scope.kind === 'class' ? other : undefined",
    test: tricks,
    named: 'a text that a function of another',
  },
  {
    against: 'a text of a library in the place of a prompt',
    file: 'src/prompts/note-unseen-texts.ts',
    take: 'const prompt = held.get(place) ?? (asks && certain === 0 ? gone : undefined)',
    leave: 'const prompt = undefined as string | undefined',
    test: tricks,
    named: 'a text of a library beside the pr',
  },
  {
    against: 'an import or a loop that binds the name of a prompt',
    file: 'src/source/handed-in.ts',
    take: 'if (places.size === 0) return []',
    leave: 'if (places.size >= 0) return []',
    test: tricks,
    named: 'a prompt in Python whose name is i',
  },
  {
    against: 'a request in another file of the change, in place of a prompt that is gone',
    file: 'src/prompts/note-unseen-texts.ts',
    take: 'own.length > 0 ? [] : elsewhere(code, base, head, texts)',
    leave: 'own.length >= 0 ? [] : elsewhere(code, base, head, texts)',
    test: tricks,
    named: 'a request to a model in another fi',
  },
  {
    against: 'text in what is asked beside the instructions',
    file: 'src/source/detect/requests.ts',
    take: 'if (parts.length > 0) return { parts: [...parts, ...asked], strong }',
    leave: 'if (parts.length > 0) return { parts, strong }',
    test: tricks,
    named: 'a text that is asked beside the in',
  },
  {
    against: 'text that is added to a parameter',
    file: 'src/source/fold/resolve.ts',
    take: 'return each === scope ? assignedTo(name, at, each, module) : undefined',
    leave: 'return undefined',
    test: tricks,
    named: 'a text that is added to what is as',
  },
  {
    against: 'text under a key of a call that is not read',
    file: 'src/source/to-parsed-prompt.ts',
    take: 'unsent: unreadIn(asked, around, module, open)',
    leave: 'unsent: 0 * unreadIn(asked, around, module, open)',
    test: tricks,
    named: 'a text under another key of a call',
  },
  {
    against: 'a static block that changes a text of its class by name',
    file: 'src/source/javascript/of-itself.ts',
    take: "if (statement.kind !== 'bind' || name === ''",
    leave: "if (statement.kind === 'bind' || name === ''",
    test: tricks,
    named: 'a static block in TypeScript that',
  },
]
