import { Problem } from '../model/problem.ts'
import type { Revision } from '../model/revision.ts'

/**
 * A base that is complete. A prompt whose base is missing would count as new, whatever it was before: without it
 * nothing can be judged.
 */
export function wholeBase<T extends Revision>(base: T): T {
  return {
    ...base,
    peek: entries => base.read(entries),
    async *read(entries) {
      for await (const source of base.read(entries)) {
        if ('unreadable' in source && source.unreadable === 'missing') throw notThere(source.entry.path, base)
        yield source
      }
    },
  }
}

function notThere(path: string, { label, sha }: Revision): Problem {
  const at = sha === undefined || sha.startsWith(label) ? label : `${label} (${sha.slice(0, 7)})`
  return new Problem(`the base of this file is missing or damaged in this clone: ${at} cannot be read`, {
    where: { path },
    remedy: 'Fetch it again: git fetch --refetch --no-filter origin\nCheck for other damage: git fsck',
  })
}
