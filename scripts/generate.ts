/*
 * Writes what is made from the source: the three JSON Schemas, the pages about the report, and the tables of the docs. `--check` says whether they
 * are current, and writes nothing. Run after `npm run build`, as the README shows what the built command prints.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { configPage, jsonSchema } from './config-tables.ts'
import { readme } from './readme.ts'
import { findingsPage, reportPage } from './report-pages.ts'
import { historySchema, reportSchema } from './report-schema.ts'
import { tricksPage } from './tricks-page.ts'
import { usagePage } from './usage-page.ts'
import { usageSchema } from './usage-schema.ts'

const read = (path: string) => readFile(path, 'utf8').catch(() => '')

const made: Record<string, string> = {
  'schema.json': jsonSchema(),
  'report.schema.json': reportSchema(),
  'usage.schema.json': usageSchema(),
  'history.schema.json': historySchema(),
  'docs/config.md': configPage(await read('docs/config.md')),
  'docs/report.md': reportPage(),
  'docs/findings.md': findingsPage(),
  'docs/tricks.md': tricksPage(),
  'docs/usage.md': usagePage(await read('docs/usage.md')),
  'README.md': await readme(await read('README.md')),
}

for (const [path, text] of Object.entries(made)) {
  if ((await read(path)) === text) continue
  if (process.argv.includes('--check')) {
    console.error(`${path} is not current. Run: npm run generate`)
    process.exitCode = 1
  } else {
    await writeFile(path, text)
    console.log(`wrote ${path}`)
  }
}
