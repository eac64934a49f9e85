/*
 * Bundles the doors to dist/, which is committed: `uses:` and `node dist/cli.js` need no install. `--check` says whether
 * dist/ is what the source gives, and writes nothing.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { notices } from './notices.ts'

const outdir = 'dist'

const result = await build({
  entryPoints: { cli: 'src/cli.ts', action: 'src/action.ts', index: 'src/index.ts', tokens: 'src/tokens/index.ts' },
  outdir,
  bundle: true,
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  legalComments: 'none',
  metafile: true,
  write: false,
  // Some of what is bundled is CommonJS and asks for Node's own modules at run time.
  banner: { js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);" },
})

const files = new Map(
  result.outputFiles.map(file => [file.path.slice(join(process.cwd(), outdir).length + 1), Buffer.from(file.contents)]),
)
files.set('THIRD-PARTY-NOTICES.txt', Buffer.from(await notices(Object.keys(result.metafile.inputs))))

if (process.argv.includes('--check')) {
  const stale = await staleFiles()
  if (stale.length > 0) {
    console.error(`dist/ is not what src/ gives: ${stale.join(', ')}. Run: npm run build`)
    process.exitCode = 1
  }
} else {
  await rm(join(outdir, 'chunks'), { recursive: true, force: true })
  await mkdir(join(outdir, 'chunks'), { recursive: true })
  for (const [name, contents] of files) await writeFile(join(outdir, name), contents)
  for (const [name, contents] of files)
    console.log(`${String(Math.ceil(contents.length / 1024)).padStart(6)} KiB  ${name}`)
}

async function staleFiles(): Promise<string[]> {
  const stale: string[] = []
  for (const [name, contents] of files) {
    const current = await readFile(join(outdir, name)).catch(() => undefined)
    if (current === undefined || !current.equals(contents)) stale.push(name)
  }
  const chunks = await readdir(join(outdir, 'chunks')).catch(() => [])
  return [...stale, ...chunks.map(chunk => `chunks/${chunk}`).filter(name => !files.has(name))]
}
