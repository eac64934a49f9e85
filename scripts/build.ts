/*
 * Bundles the doors to dist/, which is committed: `uses:` and `node dist/cli.js` need no install. `--check` says whether
 * dist/ is what the source gives, and writes nothing.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { bundle, bundlePages } from './bundle.ts'
import { notices } from './notices.ts'
import { declarations } from './types.ts'

const outdir = 'dist'
/** The folder that other scripts fill; all else in `dist/` is built here. */
const others = 'ranks'

const result = await bundle(process.cwd())

const files = new Map(
  result.outputFiles.map(file => [file.path.slice(join(process.cwd(), outdir).length + 1), Buffer.from(file.contents)]),
)
for (const [name, contents] of await bundlePages(process.cwd())) files.set(`page/${name}`, Buffer.from(contents))
files.set(
  'THIRD-PARTY-NOTICES.txt',
  Buffer.from(await notices([...Object.keys(result.metafile.inputs), 'node_modules/uplot/dist/uPlot.esm.js'])),
)
for (const [path, text] of await declarations()) files.set(`types/${path}`, Buffer.from(text))

if (process.argv.includes('--check')) {
  const stale = await staleFiles()
  if (stale.length > 0) {
    console.error(`dist/ is not what src/ gives: ${stale.join(', ')}. Run: npm run build`)
    process.exitCode = 1
  }
} else {
  for (const name of await readdir(outdir))
    if (name !== others) await rm(join(outdir, name), { recursive: true, force: true })
  for (const [name, contents] of files) {
    await mkdir(dirname(join(outdir, name)), { recursive: true })
    await writeFile(join(outdir, name), contents)
  }
  for (const [name, contents] of files)
    console.log(`${String(Math.ceil(contents.length / 1024)).padStart(6)} KiB  ${name}`)
}

async function staleFiles(): Promise<string[]> {
  const stale: string[] = []
  for (const [name, contents] of files) {
    const current = await readFile(join(outdir, name)).catch(() => undefined)
    if (current === undefined || !current.equals(contents)) stale.push(name)
  }
  const entries = await readdir(outdir, { recursive: true, withFileTypes: true })
  const present = entries
    .filter(entry => entry.isFile())
    .map(entry => relative(outdir, join(entry.parentPath, entry.name)))
  stale.push(...present.filter(name => !files.has(name) && !name.startsWith(`${others}/`)))
  return stale
}
