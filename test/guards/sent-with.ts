import type { Guard } from './guard.ts'

const tricks = 'test/unit/judging/hidden-growth.test.ts'

/** What keeps a request from growing by tools and schemas that are prompts of their own. */
export const sentWith: readonly Guard[] = [
  {
    against: 'a new tool that a request sends, which has nothing to grow from',
    file: 'src/judging/measure-pair.ts',
    take: 'withRequests(worst, { base: ofBase.parsedPrompts, head: ofHead.parsedPrompts })',
    leave: 'withRequests(worst, { base: [], head: [] })',
    test: tricks,
    named: 'a tool in the request of a prompt',
  },
  {
    against: 'a tool that is written in another file',
    file: 'src/source/sent-with.ts',
    take: '[of(bound.module, bound.expr)]',
    leave: '[of(module, bound.expr)]',
    test: tricks,
    named: 'a tool of another file in the requ',
  },
  {
    against: 'a tool that is not new, and that a request begins to send',
    file: 'src/judging/with-requests.ts',
    take: 'tool.cause === undefined && sides.base === sides.head',
    leave: 'tool.cause === undefined',
    test: tricks,
    named: 'a tool of one request that another',
  },
  {
    against: 'tools that a client is given before',
    file: 'src/source/sent-with.ts',
    take: '[...given, ...boundTo({ expr: asks, scope, module }, open)]',
    leave: '[...given]',
    test: tricks,
    named: 'a tool that a client is given befo',
  },
  {
    against: 'a class that a field of a schema has as its type',
    file: 'src/source/sent-with.ts',
    take: '...typesIn(define.body), ',
    leave: '',
    test: tricks,
    named: 'a class within the class that an a',
  },
  {
    against: 'a tool of the file that asks, beside a prompt of another',
    file: 'src/prompts/across-files.ts',
    take: 'const sentWith = tools.get(first)',
    leave: 'const sentWith = tools.get(first && "")',
    test: tricks,
    named: 'a tool beside a prompt of another ',
  },
]
