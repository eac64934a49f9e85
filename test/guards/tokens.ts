import type { Guard } from './guard.ts'

/** What keeps text from costing its counter more than its length. */
export const tokens: readonly Guard[] = [
  {
    against: 'rows of combining marks, composed in quadratic time',
    file: 'src/tokens/claude/normalize.ts',
    take: "if (!MANY_MARKS.test(text)) return text.normalize('NFC')",
    leave: "if (text !== '') return text.normalize('NFC')",
    test: 'test/unit/tokens/claude.test.ts',
    named: 'orders rows of marks in time that grows with them',
  },
  {
    against: 'texts kept in memory for one of their words',
    file: 'src/tokens/claude/count.ts',
    take: 'costs.set(copyOf(text), tokens)',
    leave: 'costs.set(text, tokens)',
    test: 'test/unit/tokens/claude.test.ts',
    named: 'keeps words, but not the texts that they were in',
    full: true,
  },
  {
    against: 'parts with a negative size',
    file: 'src/tokens/measure-runs.ts',
    take: 'if (longest === undefined || longest.tokens < 2 * saved) return inProportion(parts, whole)',
    leave: 'if (longest === undefined) return inProportion(parts, whole)',
    test: 'test/unit/tokens/measure-runs.test.ts',
    named: 'takes from all in proportion',
  },
  {
    against: 'more runs than a call can have arguments',
    file: 'src/tokens/measure-runs.ts',
    take: 'return { parts: parts.flat(), tokens }',
    leave:
      'const all: Part[] = []\n  for (const some of [parts.flat()]) all.push(...some)\n  return { parts: all, tokens }',
    test: 'test/unit/tokens/measure-runs.test.ts',
    named: 'measures more runs than a call can have arguments',
  },
  {
    against: 'a long text that a schema repeats by reference',
    file: 'src/tokens/hidden/schema-of.ts',
    take: 'budget.left -= Math.floor(lengthOf(schema) / CHARACTERS)',
    leave: '',
    test: 'test/unit/tokens/hidden/gemini.test.ts',
    named: 'repeat no long text by reference',
  },
  {
    against: 'a schema of the answer that is nested without end',
    file: 'src/tokens/hidden/openai-schema.ts',
    take: '  if (depth > DEEPEST) return null\n',
    leave: '',
    test: 'test/unit/tokens/hidden/openai-schema.test.ts',
    named: 'is read to a depth that no schema has',
  },
]
