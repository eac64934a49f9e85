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
    against: 'fields of a class that nothing describes',
    file: 'src/source/detect/schema-class.ts',
    take: 'fields: [...fieldsOfClass(define, own, module), ',
    leave: 'fields: [',
    test: tricks,
    named: 'a class without descriptions that ',
  },
  {
    against: 'fields of a schema of zod that nothing describes',
    file: 'src/source/detect/schema-fields.ts',
    take: 'for (const { key, value } of objectIn(each)) {',
    leave: 'for (const { key, value } of objectIn(each).slice(0, 0)) {',
    test: tricks,
    named: 'a schema without descriptions in T',
  },
  {
    against: 'a schema of zod that another one names',
    file: 'src/source/detect/schemas.ts',
    take: 'return namesIn(expr).map(each => ({ ...followed, expr: each }))',
    leave: 'return namesIn(expr).flatMap(() => [])',
    test: tricks,
    named: 'a schema in TypeScript within the ',
  },
  {
    against: 'a tool of the file that asks, beside a prompt of another',
    file: 'src/prompts/across-files.ts',
    take: 'const sentWith = tools.get(first)',
    leave: 'const sentWith = tools.get(first && "")',
    test: tricks,
    named: 'a tool beside a prompt of another ',
  },
  {
    against: 'a rule of a coding agent that is always sent, without a word',
    file: 'src/policy/settings-notes.ts',
    take: 'before.includes(`${agent}-on-demand`)',
    leave: 'before.includes(tag)',
    test: 'test/unit/judging/hidden-growth.test.ts',
    named: 'a rule of Cursor that is always',
  },
]
