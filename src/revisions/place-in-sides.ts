import { realpath } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { topOf } from './around.ts'
import type { SidesRequest } from './sides-request.ts'

/**
 * Where a file lies in what the head is read from: its path from the top of the repository, or of the folder. Undefined for a file outside,
 * whichever links lead to it.
 * @param file an absolute path
 */
export async function placeInSides(
  request: SidesRequest,
  directory: string,
  file: string,
): Promise<string | undefined> {
  const checked = request.kind === 'directories' ? resolve(request.cwd ?? '', request.head) : resolve(request.cwd)
  const tops = [...new Set([checked, await real(checked)])].map(folder => topOf(folder, directory))
  const names = new Set([file, join(await real(dirname(file)), basename(file)), await real(file)])
  for (const name of names)
    for (const top of tops) {
      const place = relative(top, name)
      if (place !== '' && place !== '..' && !place.startsWith(`..${sep}`) && !isAbsolute(place))
        return place.split(sep).join('/')
    }
  return undefined
}

const real = (path: string): Promise<string> => realpath(path).catch(() => path)
