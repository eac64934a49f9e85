// One measurement in a process of its own: `node child.mjs <rival> <job> [argument]`. Prints its result as JSON.
import { readdirSync, readFileSync } from 'node:fs'
import { rivals } from './rivals.mjs'

const [rival, job, argument] = process.argv.slice(2)

/** Processor time so far in milliseconds: a clock also runs while a busy machine does something else. */
function cpu() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

/** Loads the counter and counts two words. */
async function first(count) {
  return count('hello world')
}

/** Counts every file of a folder. */
async function files(count, folder) {
  let tokens = 0
  for (const name of readdirSync(folder)) tokens += count(readFileSync(`${folder}/${name}`, 'utf8'))
  return tokens
}

/** MB/s over texts not seen before, after as much of other text of the same kinds, and over the same texts again. */
async function speed(count, path) {
  const kinds = Object.entries(JSON.parse(readFileSync(path, 'utf8')))
  for (const [, { warm }] of kinds) for (const text of warm) count(text)
  const rate = texts => {
    const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
    const start = cpu()
    for (const text of texts) count(text)
    return bytes / 1_000 / (cpu() - start)
  }
  return Object.fromEntries(kinds.map(([kind, { fresh }]) => [kind, { fresh: rate(fresh), repeated: rate(fresh) }]))
}

/** Milliseconds for one hostile text. */
async function hostile(count, path) {
  const text = readFileSync(path, 'utf8')
  count('hello world')
  const start = cpu()
  count(text)
  return cpu() - start
}

/** The most memory in MB that the process held, after every file of a folder. */
async function memory(count, folder) {
  await files(count, folder)
  return process.resourceUsage().maxRSS / 1024
}

const count = await rivals[rival]()
console.log(JSON.stringify(await { first, files, speed, hostile, memory }[job](count, argument)))
