import type { Guard } from './guard.ts'

const bounds = 'test/unit/prompts/bounds.test.ts'

/** What keeps a file from taking more time or memory than a run may, and says so. */
export const boundGuards: readonly Guard[] = [
  {
    against: 'a template of more tags than anybody writes',
    file: 'src/templates/syntaxes/nest.ts',
    take: '++parts > MOST_PARTS',
    leave: '++parts < 0',
    test: bounds,
    named: 'fails where the base had less: tags of a template',
  },
  {
    against: 'a template of too many tags that passes for plain text unsaid',
    file: 'src/templates/syntaxes/templates.ts',
    take: " || template.fault.problem === 'too-many-parts'",
    leave: '',
    test: bounds,
    named: 'fails where the base had less: tags of a text that only looks like a template',
  },
  {
    against: 'a file of more messages or prompts than anybody writes',
    file: 'src/parsed/count-parts.ts',
    take: 'if (all > MOST_PARTS) throw',
    leave: 'if (all < 0) throw',
    test: bounds,
    named: 'fails where the base had less',
  },
  {
    against: 'a bound that hides growth without failing',
    file: 'src/prompts/fail-beyond-bounds.ts',
    take: "return isNew ? { ...finding, severity: 'fail' } : finding",
    leave: 'return isNew ? finding : finding',
    test: bounds,
    named: 'fails where the base had less',
  },
  {
    against: 'a prompt behind thousands of brackets, in no number and no word',
    file: 'src/source/depth.ts',
    take: 'this.reached = from',
    leave: 'this.reached = undefined',
    test: bounds,
    named: 'brackets around a prompt',
  },
  {
    against: 'a prompt behind more names than are followed',
    file: 'src/source/fold/fold.ts',
    take: 'this.budget.cut ??= { module: place.module, from: expr.from }',
    leave: '',
    test: bounds,
    named: 'names that lead to names',
  },
  {
    against: 'errors of nested code, each of which copies the stack of the parser',
    file: 'src/source/parsers.ts',
    take: 'steps <= MOST_STEPS',
    leave: 'steps >= 0',
    test: bounds,
    named: 'errors of code that is nested deeply',
  },
  {
    against: 'files beyond those that a config may name, left out unsaid',
    file: 'src/prompts/parse-files.ts',
    take: 'if (tooMany === undefined) return []',
    leave: 'if (tooMany !== path) return []',
    test: bounds,
    named: 'names more files than are read',
  },
  {
    against: 'line breaks that a pattern divides in every way',
    file: 'src/discovery/weigh-text.ts',
    take: '|^[ \\t]{0,20}#?[ \\t]{0,20}(?:system|user|assistant):[ \\t\\r]{0,20}$|',
    leave: '|^\\s*#?\\s*(?:system|user|assistant):\\s*$|',
    test: 'test/unit/discovery/weigh-text.test.ts',
    named: 'nothing but line breaks',
  },
]
