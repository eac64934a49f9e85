/**
 * The unit tests that start processes or a server: real git, Python, a script. They run in a project of their own, as `npm run
 * test:fast` leaves them out. `test/unit/structure.test.ts` proves the list complete.
 */
export const startsProcesses = [
  'test/unit/revisions/**/*.test.ts',
  'test/unit/workflows/**/*.test.ts',
  'test/unit/scripts/**/*.test.ts',
  'test/unit/commands/all-configs.test.ts',
  'test/unit/commands/asked-prices.test.ts',
  'test/unit/commands/completion.test.ts',
  'test/unit/commands/count.test.ts',
  'test/unit/commands/list-at.test.ts',
  'test/unit/commands/outputs.test.ts',
  'test/unit/commands/places.test.ts',
  'test/unit/commands/prices.test.ts',
  'test/unit/commands/usage*.test.ts',
  'test/unit/commands/worked-examples.test.ts',
  'test/unit/count.test.ts',
  'test/unit/revisions/git-environment.test.ts',
  'test/unit/history/*.test.ts',
  'test/unit/judging/variants.test.ts',
  'test/unit/policies/remote.test.ts',
  'test/unit/policy/limit-tables.test.ts',
  'test/unit/prompts/hostile-links.test.ts',
  'test/unit/prompts/rendered.test.ts',
  'test/unit/prompts/leave-out-lost.test.ts',
  'test/unit/source/programs.test.ts',
  'test/unit/source/tools-in-code.test.ts',
  'test/unit/report/explained.test.ts',
  'test/unit/templates/syntaxes/jinja.test.ts',
  'test/unit/templates/syntaxes/replacing.test.ts',
]
