import type { Guard } from './guard.ts'

const tricks = 'test/unit/judging/hidden-growth.test.ts'
const honest = 'test/unit/judging/honest-changes.test.ts'

/** What tells a text that a function is given beside a prompt. */
export const handedTogether: readonly Guard[] = [
  {
    against: 'a text that is added to a prompt',
    file: 'src/source/handed-together.ts',
    take: "else if (expr.kind === 'joined') this.given(partsOf(expr), scope)",
    leave: '',
    test: tricks,
    named: 'a sum of a prompt and a text',
  },
  {
    against: 'a text beside a prompt that is what an argument is by default',
    file: 'src/source/handed-together.ts',
    take: 'this.given(given, scope)',
    leave: '{}',
    test: tricks,
    named: 'a text beside a prompt as the default',
  },
  {
    against: 'a text beside a prompt in a call that is no request',
    file: 'src/source/handed-together.ts',
    take: 'if (texts.length > 1) this.found.push(texts)',
    leave: 'if (texts.length > 1e9) this.found.push(texts)',
    test: tricks,
    named: 'a text beside a prompt in the call',
  },
  {
    against: 'a text beside a prompt that another file has',
    file: 'src/prompts/across-files.ts',
    take: 'const unsent = beside(parsed)',
    leave: 'const unsent = parsed.model ? beside(parsed) : 0 * beside(parsed)',
    test: tricks,
    named: 'a text beside a prompt of another ',
  },
  {
    against: 'a text beside a prompt that a file has which holds no prompts',
    file: 'src/source/handed-together.ts',
    take: 'if (!this.mayBeLong(expr, scope, this.open, module)) return []',
    leave: 'if (!this.mayBeLong(expr, scope, this.openHolding, module)) return []',
    test: tricks,
    named: 'a text of another module beside a ',
  },
  {
    against: 'a prompt beside another for a text that is not counted',
    file: 'src/prompts/texts-beside.ts',
    take: '(isCounted(literal) ? [] : [[literal, lengths[i] ?? 0]])',
    leave: '[[literal, lengths[i] ?? 0]]',
    test: honest,
    named: 'another prompt that a function is ',
  },
  {
    against: 'a message of a program for a text beside a prompt',
    file: 'src/source/handed-together.ts',
    take: 'if (SHOWS.test(expr.name)) return',
    leave: 'if (SHOWS.test(`${expr.name} `)) return',
    test: honest,
    named: 'a message of a program beside a pr',
  },
  {
    against: 'a prompt that another module sets by its name',
    file: 'src/source/handed-together.ts',
    take: '[...givenTo(expr), ...setBy(expr, this.module)]',
    leave: '[...givenTo(expr)]',
    test: tricks,
    named: 'a name of another module that seta',
  },
  {
    against: 'a prompt that another module binds to a text',
    file: 'src/source/handed-together.ts',
    take: 'this.bound(target, versions, scope)',
    leave: 'if (target === "") this.bound(target, versions, scope)',
    test: tricks,
    named: 'an object of TypeScript whose key ',
  },
]
