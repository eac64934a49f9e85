import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Writes the classes of code points, a letter each from 0 on, to a module as the runs that `readClassRuns` reads. With `--check`
 * it writes nothing and fails where the module is not current.
 */
export function writeClassRuns(path: string, name: string, from: string, classes: readonly string[]): void {
  const lines = runsOf(classes).match(/.{1,110}(?![0-9a-z])/g) ?? []
  const script = process.argv[1]?.replace(/.*\/(?=scripts\/)/, '')
  const source = `// Made by ${script} from ${from}. Do not edit.

/** A class for every code point, as \`readClassRuns\` reads them. */
export const ${name} =
  ${lines.map(line => `'${line}'`).join(' +\n  ')}
`
  if (!process.argv.includes('--check')) writeFileSync(path, source)
  else if (readFileSync(path, 'utf8') !== source) {
    console.error(`${path} is not current: run npx tsx ${script}`)
    process.exitCode = 1
  }
}

function runsOf(classes: readonly string[]): string {
  let text = ''
  for (let from = 0, to = 0; from < classes.length; from = to) {
    while (classes[to] === classes[from]) to++
    text += classes[from] + (to - from === 1 ? '' : (to - from).toString(36))
  }
  return text
}
