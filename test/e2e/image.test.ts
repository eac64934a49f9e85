import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DockerfileParser } from 'dockerfile-ast'
import { validate } from 'dockerfile-utils'
import { expect, test } from 'vitest'
import { folder, repo } from '../git.ts'

const dockerfile = readFileSync('Dockerfile', 'utf8')
const parsed = DockerfileParser.parse(dockerfile)

/** What each COPY takes, and where it goes. */
const copies = parsed.getCOPYs().map(copy => {
  const [target = '.', ...sources] = copy
    .getArguments()
    .map(argument => argument.getValue())
    .toReversed()
  return { target, sources }
})

/** What the image has of the checkout, laid out as it is there. */
function laidOut(): string {
  const top = folder()
  for (const { target, sources } of copies) {
    for (const source of sources) {
      const to = join(top, target, sources.length > 1 ? source : '')
      mkdirSync(dirname(to), { recursive: true })
      cpSync(source, to, { recursive: true })
    }
  }
  mkdirSync(join(top, 'bin'))
  symlinkSync(join(top, 'dist/cli.js'), join(top, 'bin/promptcost'))
  return top
}

test('a linter finds nothing wrong with it, and all that it copies is there and not ignored', () => {
  expect(validate(dockerfile)).toEqual([])
  // It would notice.
  expect(validate(dockerfile.replace('ENTRYPOINT', 'ENTRYPOINTS')).map(({ message }) => message)).toEqual([
    'Unknown instruction: ENTRYPOINTS',
  ])
  const kept = readFileSync('.dockerignore', 'utf8')
  const taken = copies.flatMap(({ sources }) => sources)
  expect(taken).toContain('dist')
  for (const source of taken) {
    expect(existsSync(source)).toBe(true)
    expect(kept).toContain(`!${source}\n`)
  }
})

test('the image has all that the command needs', () => {
  const bin = join(laidOut(), 'bin/promptcost')
  const out = execFileSync(process.execPath, [bin, 'count', 'prompts-example/after'], { encoding: 'utf8' })
  expect(out).toMatch(/\d+ prompts?/)
})

/** Docker with a daemon that runs; a client alone builds nothing. */
const hasDocker = spawnSync('docker', ['info'], { stdio: 'ignore' }).status === 0
const docker = (...args: string[]) => spawnSync('docker', args, { encoding: 'utf8' })

test.skipIf(!hasDocker)(
  `the image builds, and checks another user's checkout without writing to it or a network${hasDocker ? '' : ': no Docker here'}`,
  () => {
    const made = repo({ 'prompts/a.md': 'Sort the message.\n' })
    made.branch('change')
    made.commit({ 'prompts/a.md': 'Sort the message, and say why.\n'.repeat(40) }, 'Say more')
    // Folders of tests are for their user alone.
    execFileSync('chmod', ['-R', 'a+rX', made.dir])
    const name = 'promptcost-image-test'
    expect(docker('build', '--tag', name, '.')).toMatchObject({ status: 0 })
    for (const user of [[], ['--user', '1234:1234']]) {
      const mounted = ['--volume', `${made.dir}:/work:ro`, '--network', 'none', ...user, name]
      const found = docker('run', '--rm', ...mounted, '--base', 'main', '--head', 'change')
      expect(found.stdout).toMatch(/^promptcost: FAIL {2}\+\d/)
      expect(found.status).toBe(1)
    }
  },
)

test('the image has a pinned version, does not run as root, and takes only what is built from the checkout', () => {
  expect(dockerfile).toMatch(/^FROM node:24-alpine3\.\d+(?:@sha256:[0-9a-f]{64})?$/m)
  expect(dockerfile.indexOf('\nUSER node')).toBeGreaterThan(dockerfile.lastIndexOf('\nCOPY'))
  expect(dockerfile).not.toMatch(/npm (?:ci|i|install)|curl|wget|^ADD/m)
  const kept = readFileSync('.dockerignore', 'utf8').trim().split('\n')
  expect(kept).toEqual(['*', '!package.json', '!LICENSE', '!dist'])
})
