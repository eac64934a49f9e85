// One vocabulary in a process of its own: `node vocabulary-child.mjs <dist/tokens.js> <model> <first | speed | hostile> [file]`.
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const [tokens, model, job, file] = process.argv.slice(2)
const { tokenizerFor } = await import(pathToFileURL(tokens).href)
const { count } = tokenizerFor(model)

function cpu() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

/** MB/s over texts not seen before, after as much of other text of the same kinds. */
function speed() {
  const kinds = Object.entries(JSON.parse(readFileSync(file, 'utf8')))
  for (const [, { warm }] of kinds) for (const text of warm) count(text)
  return Object.fromEntries(
    kinds.map(([kind, { fresh }]) => {
      const bytes = fresh.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
      const start = cpu()
      for (const text of fresh) count(text)
      return [kind, bytes / 1_000 / (cpu() - start)]
    }),
  )
}

/** Milliseconds for one hostile text. */
function hostile() {
  const text = readFileSync(file, 'utf8')
  count('hello world')
  const start = cpu()
  count(text)
  return cpu() - start
}

const jobs = { first: () => count('hello world') && cpu(), speed, hostile }
console.log(JSON.stringify(jobs[job]()))
