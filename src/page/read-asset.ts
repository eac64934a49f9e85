import { existsSync, readFileSync } from 'node:fs'
import { Problem } from '../model/problem.ts'

/** Beside the bundle, beside the folder of its chunks, or where the bundle would be when the source itself runs. */
const folders = ['./page/', '../page/', '../../dist/page/']

/**
 * A script or a style sheet of pages, as `scripts/build.ts` bundles them from `page/browser/`.
 * @throws Problem where the installation lacks it
 */
export function readAsset(name: 'history.js' | 'tables.js' | 'page.css'): string {
  const path = folders.map(folder => new URL(`${folder}${name}`, import.meta.url)).find(existsSync)
  if (path) return readFileSync(path, 'utf8').trim()
  throw new Problem(`the page's ${name} is missing from this installation`, { remedy: 'Install promptcost again.' })
}
