/*
 * Runs built entry points one after another, as `node ENTRY ARGS` would, in a process whose modules are loaded and compiled.
 * An entry point has no state of its own: the query makes Node evaluate it again, while the chunks that it imports stay.
 */
import { Writable } from 'node:stream'
import { pathToFileURL } from 'node:url'

const [entry] = process.argv.slice(2)
const handled = ['SIGINT', 'SIGTERM', 'SIGHUP', 'uncaughtException', 'unhandledRejection']
const { exit } = process
/* Nobody waits out the seconds between two tries of a request. Longer waits are limits for what hangs, and shorter ones are work. */
const { setTimeout: wait } = globalThis
const isBetweenTries = ms => ms >= 1000 && ms <= 5000
globalThis.setTimeout = Object.assign((act, ms, ...rest) => wait(act, isBetweenTries(ms) ? 1 : ms, ...rest), wait)
let runs = 0

/** Stands in for a standard stream and keeps what is written to it. */
function capture(name, printed) {
  const write = (chunk, _encoding, done) => {
    printed[name].push(chunk)
    done()
  }
  Object.defineProperty(process, name, { value: new Writable({ write }), configurable: true })
}

process.on('disconnect', () => exit(0))
process.on('message', async ({ args, cwd, env }) => {
  const printed = { stdout: [], stderr: [] }
  for (const name of Object.keys(printed)) capture(name, printed)
  for (const name of handled) process.removeAllListeners(name)
  for (const name of Object.keys(process.env)) delete process.env[name]
  Object.assign(process.env, env)
  process.chdir(cwd)
  process.argv = [process.execPath, entry, ...args]
  const ended = new Promise(done => {
    process.exit = code => done(code ?? 0)
  })
  runs += 1
  import(`${pathToFileURL(entry)}?${runs}`)
  const code = await ended
  process.chdir('/')
  const [stdout, stderr] = Object.values(printed).map(chunks => Buffer.concat(chunks).toString('utf8'))
  process.send({ code, stdout, stderr })
})
