import type { Guard } from './guard.ts'

/** What keeps a check inside of the revision. */
export const revisions: readonly Guard[] = [
  {
    against: 'a symbolic link in a plain folder',
    file: 'src/revisions/directory-sides.ts',
    take: 'else if (item.isFile()) files',
    leave: 'else if (item.isFile() || item.isSymbolicLink()) files',
    test: 'test/unit/revisions/directory-sides.test.ts',
    named: 'without links',
  },
]
