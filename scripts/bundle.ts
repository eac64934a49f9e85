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

/** What is used of the YAML library. */
const ofYaml = ['Composer', 'Lexer', 'LineCounter', 'Parser', 'isAlias', 'isMap', 'isScalar', 'isSeq', 'parseDocument']

/** The YAML library in a file of its own, which is read when the first YAML is met, also where code asks for it at once. */
const yamlApart: Plugin = {
  name: 'yaml-apart',
  setup({ onResolve, onLoad }) {
    onLoad({ filter: /src.data.yaml-library\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      return { contents: source.replaceAll("('yaml')", "('./yaml.cjs')"), loader: 'ts' }
    })
    onResolve({ filter: /^yaml$/ }, () => ({ path: 'yaml', namespace: 'apart' }))
    onLoad({ filter: /^yaml$/, namespace: 'apart' }, () => ({
      contents: `
        import { createRequire } from 'node:module'
        export const { ${ofYaml.join(', ')} } = createRequire(import.meta.url)('./yaml.cjs')
      `,
    }))
  },
}

/** What the kinds of start load first: the command for any of its work, the counter alone, and a check, which may have a config. */
const starts = [
  ['src/cli.ts', 'src/commands/run-command-line.ts', 'src/model/day.ts', 'src/compile-late.ts'],
  ['src/tokens/index.ts'],
  ['src/commands/print-check.ts', 'src/renderers/terminal/render-terminal.ts'],
  ['src/config/read-config.ts', 'src/config/open-policies.ts', 'src/config/open-price-lists.ts'],
]

/** Bundles the doors of the checkout in a folder to its `dist/`, and returns what is to be written there. */
export async function bundle(folder: string) {
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
  const yaml = await build({
    ...common,
    stdin: { contents: `export { ${ofYaml.join(', ')} } from 'yaml'`, resolveDir: folder },
    outfile: 'dist/chunks/yaml.cjs',
    format: 'cjs',
  })
  const doorsWith = (plugins: readonly Plugin[]) =>
    build({
      ...common,
      entryPoints: { cli: 'src/cli.ts', action: 'src/action.ts', index: 'src/index.ts', tokens: 'src/tokens/index.ts' },
      outdir: 'dist',
      splitting: true,
      chunkNames: 'chunks/[name]-[hash]',
      format: 'esm',
      plugins: [withoutOpenId, yamlApart, ...plugins],
      // Some of what is bundled is CommonJS and asks for Node's own modules at run time.
      banner: {
        js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
      },
    })
  const { metafile } = await doorsWith([])
  const doors = await doorsWith([gatherChunks(metafile, folder, starts)])
  for (const [path, { inputs }] of Object.entries(doors.metafile.outputs)) {
    const isApart = Object.keys(inputs).some(input => input === 'apart:yaml' || input === 'src/data/yaml-library.ts')
    if (isApart && !path.startsWith('dist/chunks/')) throw new Error(`${path} looks for the YAML library beside itself`)
  }
  return {
    outputFiles: [...doors.outputFiles, ...yaml.outputFiles],
    metafile: { inputs: { ...doors.metafile.inputs, ...yaml.metafile.inputs } },
  }
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
