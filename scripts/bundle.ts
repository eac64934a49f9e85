import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { build, type Plugin, transform } from 'esbuild'
import { gatherChunks } from './gather-chunks.ts'

/** `@actions/core` drags an HTTP client in for OpenID tokens, which nothing here asks for; without it the action starts 200 ms sooner. */
const withoutOpenId: Plugin = {
  name: 'without-openid',
  setup({ onLoad }) {
    onLoad({ filter: /@actions.core.lib.oidc-utils\.js$/ }, () => ({ contents: 'export class OidcClient {}' }))
  },
}

/** Libraries in files of their own, which are read when the first file of their kind is met: what is used of each, and where it is asked for. */
const apart = [
  {
    library: 'yaml',
    file: 'yaml.cjs',
    asks: /src.data.yaml-library\.ts$/,
    names: ['Composer', 'Lexer', 'LineCounter', 'Parser', 'isAlias', 'isMap', 'isScalar', 'isSeq', 'parseDocument'],
  },
  { library: 'csv-parse/sync', file: 'csv.cjs', asks: /src.data.csv-library\.ts$/, names: ['parse'] },
] as const

/** Keeps these libraries apart, also where code asks for one at once. */
const librariesApart: Plugin = {
  name: 'libraries-apart',
  setup({ onResolve, onLoad }) {
    for (const { library, file, asks, names } of apart) {
      onLoad({ filter: asks }, async ({ path }) => {
        const source = await readFile(path, 'utf8')
        return { contents: source.replaceAll(`('${library}')`, `('./${file}')`), loader: 'ts' }
      })
      const filter = new RegExp(`^${library}$`)
      onResolve({ filter }, () => ({ path: library, namespace: 'apart' }))
      onLoad({ filter, namespace: 'apart' }, () => ({
        contents: `
        import { createRequire } from 'node:module'
        export const { ${names.join(', ')} } = createRequire(import.meta.url)('./${file}')
      `,
      }))
    }
  },
}

/** What the kinds of start load first: the command for any of its work, the counter alone, and a check, which may have a config. */
const starts = [
  ['src/cli.ts', 'src/command.ts', 'src/commands/run-command-line.ts', 'src/model/day.ts', 'src/compile-late.ts'],
  ['src/tokens/index.ts'],
  ['src/commands/print-check.ts', 'src/renderers/terminal/render-terminal.ts'],
  ['src/config/read-config.ts', 'src/config/open-policies.ts', 'src/config/open-price-lists.ts'],
]

/**
 * Bundles the doors of the checkout in a folder to its `dist/`, and returns what is to be written there.
 * @param gather whether files that load together share a chunk: they start sooner, and to bundle them takes twice as long
 */
export async function bundle(folder: string, { gather = true } = {}) {
  const common = {
    absWorkingDir: folder,
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    legalComments: 'none',
    logLevel: 'error',
    metafile: true,
    write: false,
  } as const
  const libraries = await Promise.all(
    apart.map(({ library, file, names }) =>
      build({
        ...common,
        stdin: { contents: `export { ${names.join(', ')} } from '${library}'`, resolveDir: folder },
        outfile: `dist/chunks/${file}`,
        format: 'cjs',
      }),
    ),
  )
  const doorsWith = (plugins: readonly Plugin[]) =>
    build({
      ...common,
      entryPoints: { cli: 'src/cli.ts', action: 'src/action.ts', index: 'src/index.ts', tokens: 'src/tokens/index.ts' },
      outdir: 'dist',
      splitting: true,
      chunkNames: 'chunks/[name]-[hash]',
      format: 'esm',
      plugins: [withoutOpenId, librariesApart, ...plugins],
      // Some of what is bundled is CommonJS and asks for Node's own modules at run time.
      banner: {
        js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
      },
    })
  const scattered = await doorsWith([])
  const doors = gather ? await doorsWith([gatherChunks(scattered.metafile, folder, starts)]) : scattered
  for (const [path, { inputs }] of Object.entries(doors.metafile.outputs)) {
    const isApart = Object.keys(inputs).some(
      input => input.startsWith('apart:') || apart.some(({ asks }) => asks.test(input)),
    )
    if (isApart && !path.startsWith('dist/chunks/')) throw new Error(`${path} looks for a library beside itself`)
  }
  return {
    outputFiles: [...doors.outputFiles.map(withoutFacades), ...libraries.flatMap(({ outputFiles }) => outputFiles)],
    metafile: { inputs: Object.assign({}, ...[doors, ...libraries].map(({ metafile }) => metafile.inputs)) },
  }
}

/**
 * Takes what Node has built in as it is. An import makes a module of it first, and asks for each of its values: of `node:process` that
 * opens standard input, and of `node:crypto` it loads all of Web Crypto. Both together take 5 ms.
 */
function withoutFacades({ path, text }: { path: string; text: string }): { path: string; contents: Uint8Array } {
  const taken = text.replace(
    /^import \{ ([\w, ]+) \} from ("node:(?:crypto|process)");$/gm,
    (_, names: string, from: string) =>
      `const { ${names.replaceAll(' as ', ': ')} } = process.getBuiltinModule(${from});`,
  )
  return { path, contents: Buffer.from(taken) }
}

/** Bundles what pages have inside: one script for each kind of page, and their style sheet. They are made small, as each page holds them. */
export async function bundlePages(folder: string): Promise<Map<string, Buffer>> {
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: { history: 'src/page/browser/history-page.ts', tables: 'src/page/browser/tables-page.ts' },
    outdir: 'page',
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    charset: 'ascii',
    legalComments: 'none',
    logLevel: 'error',
    write: false,
  })
  const script = outputFiles.map(file => [basename(file.path), Buffer.from(file.contents)] as const)
  const styles = await Promise.all(
    ['node_modules/uplot/dist/uPlot.min.css', 'src/page/browser/page.css'].map(path =>
      readFile(join(folder, path), 'utf8'),
    ),
  )
  const { code } = await transform(styles.join('\n'), { loader: 'css', minify: true })
  return new Map([...script, ['page.css', Buffer.from(code)]])
}
