import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Packages whose data was compiled into what is shipped, and the folder of licences of such data that come in no package. */
const compiled = ['@pydantic/genai-prices']
const others = 'scripts/licences'

/** The licences of everything that was bundled or compiled, as they ask to be passed on. */
export async function notices(inputs: readonly string[]): Promise<string> {
  const all = [...inputs, ...compiled.map(name => `node_modules/${name}/`)]
  const folders = new Set(all.flatMap(input => packageFolder(input) ?? []))
  const texts: string[] = []
  for (const folder of [...folders].sort()) {
    const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
    const file = (await readdir(folder)).find(entry => /^licen[cs]e/i.test(entry))
    const text = file === undefined ? `Licence: ${license}` : (await readFile(join(folder, file), 'utf8')).trim()
    texts.push(`${name} ${version} (${license})\n\n${text}`)
  }
  for (const file of (await readdir(others)).sort()) texts.push((await readFile(join(others, file), 'utf8')).trim())
  const rule = `\n\n${'-'.repeat(80)}\n\n`
  return `dist/ contains these packages, or data of theirs, under their own licences.${rule}${texts.join(rule)}\n`
}

function packageFolder(input: string): string | undefined {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0]
}
