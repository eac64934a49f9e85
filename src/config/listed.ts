import type { Entry, Revision, Unreadable } from '../model/revision.ts'

/** A side with the listing that has been made of it. */
export interface Listed {
  revision: Revision
  entries: readonly Entry[]
}

/** Why a file that a side needs cannot be read, as the end of a sentence. */
export const unreadable: Record<Unreadable, string> = {
  link: 'is a link',
  binary: 'is binary, not text',
  'not-utf8': 'is not UTF-8 text',
  'too-large': 'is larger than 4 MiB',
  missing: 'is missing from this clone',
  'lfs-pointer': 'is a Git LFS pointer',
  'no-permission': 'is not readable (permission denied)',
}
