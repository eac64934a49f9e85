// Writes schema.json and the tables of docs/config.md from the config's one schema. With --check it writes nothing and
// exits 1 where they are stale. Run it from the top folder:
//   npx esbuild scripts/config-docs.ts --bundle --platform=node --format=esm | node --input-type=module - --check
import { readFileSync, writeFileSync } from 'node:fs'
import { configPage, jsonSchema } from './config-tables.ts'

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

const wanted = { 'schema.json': jsonSchema(), 'docs/config.md': configPage(read('docs/config.md')) }
const stale = Object.entries(wanted).filter(([path, text]) => read(path) !== text)

if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`${path} is stale: run scripts/config-docs.ts.`)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  for (const [path, text] of stale) writeFileSync(path, text)
}
