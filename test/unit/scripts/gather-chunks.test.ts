import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { gatherChunks } from '../../../scripts/gather-chunks.ts'
import { folder } from '../../git.ts'

const files = {
  'src/door.ts': `
    import { a } from './a.ts'
    const name = process.argv[2]
    if (name === 'check') console.log(a, (await import('./check.ts')).check)
    if (name === 'count') console.log(a, (await import('./count.ts')).count)
  `,
  'src/library.ts': "export { c } from './c.ts'",
  'src/check.ts':
    "import { a } from './a.ts'\nimport { b } from './b.ts'\nimport { c } from './c.ts'\nexport const check = a + b + c",
  'src/count.ts': "import { b } from './b.ts'\nexport const count = b",
  'src/a.ts': "export const a = 'a'",
  'src/b.ts': "export const b = 'b'",
  'src/c.ts': "export const c = 'c'",
}

test('files that always load together are one chunk, and a library does not load the command', async () => {
  const dir = folder(files)
  const bundled = (plugins: Parameters<typeof build>[0]['plugins']) =>
    build({
      absWorkingDir: dir,
      entryPoints: ['src/door.ts', 'src/library.ts'],
      outdir: 'dist',
      chunkNames: 'chunks/[name]-[hash]',
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      metafile: true,
      write: false,
      plugins: plugins ?? [],
    })
  const { metafile } = await bundled([])
  const made = await bundled([gatherChunks(metafile, dir, [['src/door.ts'], ['src/check.ts']])])
  const outputs = Object.values(made.metafile.outputs)
  const holding = (file: string) =>
    outputs.filter(({ inputs }) => file in inputs).map(({ inputs }) => Object.keys(inputs))
  // Alone, `b.ts` and `c.ts` would each have a chunk, and `check.ts` another.
  expect(holding('src/b.ts')).toEqual([['src/b.ts', 'src/c.ts', 'src/check.ts']])
  expect(holding('src/a.ts')).toEqual([['src/a.ts']])
  expect(outputs.filter(({ inputs }) => 'src/door.ts' in inputs)).toHaveLength(1)
  const library = outputs.find(({ entryPoint }) => entryPoint === 'src/library.ts')
  expect(library?.imports.some(({ path }) => 'src/door.ts' in (made.metafile.outputs[path]?.inputs ?? {}))).toBe(false)
})
