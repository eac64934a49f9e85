import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Seed } from './file-of.ts'

/** Files that are kept because they once were trouble, then those that are made for this, then those of the golden cases. */
export function seeds(): Seed[] {
  return ['test/fixtures/fuzz', 'test/fixtures/seeds', 'test/golden'].flatMap(seedsOf)
}

function seedsOf(folder: string): Seed[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(file => file.isFile())
  const all = files.map(({ parentPath, name }) => join(parentPath, name).replaceAll('\\', '/'))
  return all
    .filter(file => !/\/(?:report\.\w+|promptcost\.yml)$|\.(?:png|jpe?g|gif|webp)$/.test(file))
    .map(file => ({
      file,
      path: file.replace(/^test\/(?:fixtures\/(?:fuzz|seeds)\/\w+|golden\/[^/]+\/(?:base|head))\//, ''),
    }))
    .sort((a, b) => (a.file < b.file ? -1 : 1))
}
