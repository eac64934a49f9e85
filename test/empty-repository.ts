import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const config = (bare: boolean) =>
  `[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = ${bare}\n\tlogallrefupdates = true\n`

/** A repository without a commit, on `main`: what `git init` makes of a folder, without a process. */
export function emptyRepository(dir: string, { bare = false } = {}): void {
  const gitDir = bare ? dir : join(dir, '.git')
  for (const folder of ['hooks', 'info', 'objects/info', 'objects/pack', 'refs/heads', 'refs/tags'])
    mkdirSync(join(gitDir, folder), { recursive: true })
  writeFileSync(join(gitDir, 'HEAD'), 'ref: refs/heads/main\n')
  writeFileSync(join(gitDir, 'config'), config(bare))
}
