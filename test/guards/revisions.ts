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
  {
    against: 'a start of git that fails and keeps the process alive',
    file: 'src/revisions/git.ts',
    take: '  if (child.pid === undefined) throw cannotStart(checkout.cwd, await failureOf(child))',
    leave: '',
    test: 'test/e2e/endings.test.ts',
    named: 'the command says so and ends at once',
  },
  {
    against: 'a base that is missing, so that a prompt counts as new',
    file: 'src/revisions/whole-base.ts',
    take: "source.unreadable === 'missing'",
    leave: "source.unreadable === 'link'",
    test: 'test/e2e/endings.test.ts',
    named: 'because a prompt is missing',
  },
  {
    against: 'an object that is not the one that its name says',
    file: 'src/revisions/read-blobs.ts',
    take: " && blobId(bytes, id.length === 64 ? 'sha256' : 'sha1') === id ?",
    leave: ' ?',
    test: 'test/e2e/endings.test.ts',
    named: 'one object stands in',
  },
  {
    against: 'objects in a temporary folder that a signal leaves behind',
    file: 'src/run-door.ts',
    take: '      leaveNothing()\n      // Without',
    leave: '      // Without',
    test: 'test/e2e/endings.test.ts',
    named: 'nothing is left behind',
  },
  {
    against: 'half a report on a full disk',
    file: 'src/commands/write-whole.ts',
    take: '      remove()\n',
    leave: '',
    test: 'test/e2e/endings.test.ts',
    named: 'leaves no half of it',
  },
]
