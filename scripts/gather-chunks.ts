import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Metafile, Plugin } from 'esbuild'

/**
 * Puts files that always load together into one chunk. The bundler makes a chunk for each set of doors and late imports that lead to
 * a file, more than fifty for a check, and Node takes about a millisecond for each. So every door and late import that needs a file of
 * such a group imports the whole group.
 * @param starts the files that each kind of start loads first: files that the same starts need are a group
 */
export function gatherChunks({ inputs, outputs }: Metafile, folder: string, starts: readonly string[][]): Plugin {
  const entries = Object.entries(outputs).flatMap(([path, { entryPoint }]) =>
    entryPoint ? [{ path, entryPoint }] : [],
  )
  // Doors do something when they are imported, and libraries follow those who import them.
  const doors = new Set(entries.filter(({ path }) => !path.includes('/chunks/')).map(({ entryPoint }) => entryPoint))
  const reached = starts.map(roots => reachedFrom(roots, inputs))
  const files = Object.keys(inputs).filter(file => file.startsWith('src/') && !doors.has(file))
  const groups = new Map<string, string[]>()
  for (const file of files) {
    const by = reached.flatMap((of, i) => (of.has(file) ? [i] : [])).join()
    if (by !== '') groups.set(by, [...(groups.get(by) ?? []), file])
  }
  const added = new Map(
    entries.map(({ entryPoint }) => {
      const own = reachedFrom([entryPoint], inputs)
      const needed = [...groups.values()].filter(group => group.some(file => own.has(file)))
      return [join(folder, entryPoint), needed.flat()] as const
    }),
  )
  return {
    name: 'gather-chunks',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const needed = added.get(path)
        if (!needed) return undefined
        const imports = needed.map(file => `\nimport ${JSON.stringify(join(folder, file))}`)
        return { contents: (await readFile(path, 'utf8')) + imports.join(''), loader: 'ts' }
      })
    },
  }
}

/** The files that load at once with some: all that they import, except at a later time. */
function reachedFrom(roots: readonly string[], inputs: Metafile['inputs']): ReadonlySet<string> {
  const files = new Set(roots)
  for (const file of files) {
    for (const { path, kind, external } of inputs[file]?.imports ?? [])
      if (kind !== 'dynamic-import' && !external) files.add(path)
  }
  return files
}
