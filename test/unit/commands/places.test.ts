import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run } from '../../command-line.ts'
import { folder, repo } from '../../git.ts'

const files = {
  'apps/desk/promptcost.yml': 'prompts: [{ files: "texts/**", model: gpt-4.1-nano }]\n',
  'apps/desk/texts/late.md': 'Apologise for the delay. '.repeat(9),
  'ci/cost.yml': 'prompts: [{ files: "apps/*/texts/**", model: gpt-4.1 }]\n',
}

describe('wherever a command runs', () => {
  test('a config is about the folder that it lies in, also by its absolute path', async () => {
    const { dir } = repo(files)
    for (const config of ['apps/desk/promptcost.yml', join(dir, 'apps/desk/promptcost.yml')]) {
      const { stdout, stderr } = await run(dir, ['count', '--config', config])
      expect(stderr).toBe('')
      expect(stdout).toMatch(/ texts\/late\.md +gpt-4\.1-nano /)
    }
    const among = await run(join(dir, 'apps/desk/texts'), ['count', '--config', '../promptcost.yml'])
    expect(among.stdout).toContain('texts/late.md')
  })

  test('a config by another name is about the folder that the command runs in', async () => {
    const { dir } = repo(files)
    const { stdout } = await run(dir, ['count', '--config', join(dir, 'ci/cost.yml')])
    expect(stdout).toMatch(/ apps\/desk\/texts\/late\.md +gpt-4\.1 /)
  })

  test('a prompt is found by its path from there, or by its absolute one', async () => {
    const { dir } = repo(files)
    const [texts, prompt] = [join(dir, 'apps/desk/texts'), join(dir, 'apps/desk/texts/late.md')]
    for (const [cwd, asked] of [
      [texts, 'late.md'],
      [texts, './late.md'],
      [join(dir, 'apps'), 'desk/texts/late.md'],
      [join(dir, 'apps/desk'), prompt],
    ] as const) {
      // Above the config's folder, it has to be named.
      const config = cwd.endsWith('apps') ? ['--config', 'desk/promptcost.yml'] : []
      const { stdout, stderr } = await run(cwd, ['explain', asked, ...config])
      expect(stderr).toBe('')
      expect(stdout).toMatch(/^texts\/late\.md {2}gpt-4\.1-nano/)
    }
  })

  test('explain needs no git, unless it is to compare', async () => {
    const dir = folder({ 'prompts/note.md': 'Write a note. '.repeat(5) })
    expect((await run(dir, ['explain', 'prompts/note.md'])).stdout).toMatch(/^prompts\/note\.md {2}gpt-5\.4-mini/)
    expect(await run(dir, ['explain', 'prompts/note.md', '--base', 'HEAD'])).toMatchObject({ code: 2, stdout: '' })
  })
})
