import type { Sides } from '../model/revision.ts'
import { callsIn } from './calls.ts'
import type { IsOwn } from './github-workflow.ts'

const local = /\buses:\s*['"]?(\.\/[^\s'"#]{0,200})/g
const most = 20

/** Which of the `uses: ./path` in workflows lead, at the base, to promptcost itself or to something that runs it. */
export async function ownActions(texts: readonly string[], sides: Sides): Promise<IsOwn> {
  const found = texts.flatMap(text => [...text.matchAll(local)].map(([, path = '']) => plain(path)))
  const paths = [...new Set(found)].slice(0, most)
  if (paths.length === 0) return () => false
  const files = paths.flatMap(path => (/\.ya?ml$/.test(path) ? [path] : [below(path, 'yml'), below(path, 'yaml')]))
  const { base } = await sides.around(files)
  const own = new Set<string>()
  for await (const source of base?.read(await base.list()) ?? []) {
    const { path } = source.entry
    if (files.includes(path) && 'text' in source && callsIn(source.text).length > 0) own.add(path)
  }
  return uses => {
    const path = plain(uses)
    return own.has(path) || own.has(below(path, 'yml')) || own.has(below(path, 'yaml'))
  }
}

const plain = (path: string) => path.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '')
const below = (path: string, ending: string) => `${path === '' ? '' : `${path}/`}action.${ending}`
