import { describe, expect, test } from 'vitest'
import { check } from '../../../src/judging/check.ts'
import { folder } from '../../git.ts'

const config = 'defaults: { model: gpt-4.1-mini }\nprompts: [{ files: "*.ts" }]\n'
const call = (text: string, more = '') => `await ai.generate({ model: 'gpt-4.1-mini', prompt: '${text}'${more} })\n`
const letters = 'Read the letter and say in one sentence what its author wants us to do next.'
const parcels = 'List all parcels that are late, with the day on which each of them was sent.'
const hello = 'You are a clerk of our office. Say hello to whoever writes to you first today.'

async function changed(base: string, head: string) {
  const side = (code: string) => folder({ 'promptcost.yml': config, 'app.ts': `import { ai } from './ai'\n${code}` })
  const { changes, verdict } = await check({
    sides: { kind: 'directories', base: side(base), head: side(head) },
    config: {},
  })
  const said = changes.filter(({ state }) => state !== 'unchanged')
  return { verdict, said: said.map(({ id, state, tokens }) => [id, state, tokens.delta.expected > 0]) }
}

describe('prompts that a number tells apart', () => {
  test('stay who they are where one is put before them', async () => {
    const { verdict, said } = await changed(call(letters) + call(parcels), call(hello) + call(letters) + call(parcels))
    expect(verdict).toBe('pass')
    expect(said).toEqual([['app.ts#generate', 'added', true]])
  })

  test('stay who they are where one of the same text and other settings is put before them', async () => {
    const [one, other] = [call(letters, ', maxOutputTokens: 100'), call(letters, ', maxOutputTokens: 900')]
    expect((await changed(one + call(parcels), other + one + call(parcels))).said).toHaveLength(1)
  })

  test('stay who they are where the first goes, and one is edited', async () => {
    const longer = `${parcels} Leave out those of this week.`
    const { said } = await changed(call(hello) + call(letters) + call(parcels), call(letters) + call(longer))
    expect(said).toContainEqual(['app.ts#generate.2', 'edited', true])
    expect(said.filter(([, state]) => state === 'removed')).toHaveLength(1)
    expect(said).toHaveLength(2)
  })

  test('that are written anew grow where they stand', async () => {
    const anew = Array.from({ length: 90 }, (_, i) => `rule${i}`).join(' ')
    const { verdict, said } = await changed(call(letters) + call(parcels), call(letters) + call(anew))
    expect(verdict).toBe('fail')
    expect(said).toEqual([['app.ts#generate.2', 'edited', true]])
  })
})
