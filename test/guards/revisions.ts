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
    against: 'a base that is missing, so that a prompt counts as new',
    file: 'src/revisions/whole-base.ts',
    take: "source.unreadable === 'missing'",
    leave: "source.unreadable === 'link'",
    test: 'test/e2e/endings.test.ts',
    named: 'because a prompt is missing',
  },
  {
    against: 'a git object whose content does not match its id',
    file: 'src/revisions/read-blobs.ts',
    take: "return bytes && blobId(bytes, id.length === 64 ? 'sha256' : 'sha1') === id ?",
    leave: 'return bytes ?',
    test: 'test/e2e/endings.test.ts',
    named: 'one object is stored under',
  },
  {
    against: 'objects in a temporary folder that a signal leaves behind',
    file: 'src/run-door.ts',
    take: '      leaveNothing()\n      // Without',
    leave: '      // Without',
    test: 'test/e2e/endings.test.ts',
    named: 'no temporary files are left',
  },
  {
    against: 'half a report on a full disk',
    file: 'src/commands/write-whole.ts',
    take: 'const remove = removeAtEnd(draft)',
    leave: 'const remove = () => removeAtEnd',
    test: 'test/e2e/endings.test.ts',
    named: 'leaves no half of it',
  },
  {
    against: 'a remote that is a program, when a partial clone fetches',
    file: 'src/revisions/git.ts',
    take: "  GIT_NO_LAZY_FETCH: '1',\n  GIT_ALLOW_PROTOCOL: 'none',\n",
    leave: '',
    test: 'test/unit/revisions/untrusted-checkouts.test.ts',
    named: 'from a folder',
  },
  {
    against: 'a remote whose address is a program',
    file: 'src/revisions/fetch-apart.ts',
    take: ' GIT_ALLOW_PROTOCOL: PROTOCOLS,',
    leave: " GIT_ALLOW_PROTOCOL: 'ext:https:http:file',",
    test: 'test/unit/revisions/untrusted-checkouts.test.ts',
    named: 'from ext',
  },
  {
    against: 'clean filters of a job that an earlier step has written',
    file: 'src/revisions/without-filters.ts',
    take: '  return { ...checkout, settings: off }',
    leave: '  return off ? checkout : checkout',
    test: 'test/unit/revisions/untrusted-checkouts.test.ts',
    named: 'with CI="true"',
  },
]
