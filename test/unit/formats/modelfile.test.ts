import { describe, expect, it } from 'vitest'
import { work } from '../../work.ts'
import { oneFile, sent } from '../prompts/one-file.ts'

const text = `# A clerk of the harbour
FROM llama3.2
PARAMETER num_ctx 4096
PARAMETER num_predict 300
SYSTEM Ignore me.
system """
You keep the book of the harbour.
Use {{ .Names }} and FROM as they are.
"""
MESSAGE user Which boats are in?
MESSAGE assistant "None yet."
TEMPLATE """{{ .System }}{{ .Prompt }}"""
`

describe("Ollama's Modelfile", () => {
  it.each(['Modelfile', 'clerk/Modelfile.small', 'clerk.modelfile'])(
    '%s sends its last SYSTEM and its messages',
    async path => {
      const { prompt, findings } = await oneFile(path, text)
      expect(prompt.messages.map(({ role }) => role)).toEqual(['system', 'user', 'assistant'])
      expect(sent(prompt)).toBe(
        '\nYou keep the book of the harbour.\nUse {{ .Names }} and FROM as they are.\nWhich boats are in?None yet.',
      )
      expect(prompt.model).toMatchObject({ asked: 'llama3.2', at: { path, line: 2 } })
      expect(prompt.settings).toEqual({ maxOutput: 300 })
      expect([prompt.slots, findings]).toEqual([[], []])
    },
  )

  it('counts a text without an end to the end of the file', async () => {
    const { prompt } = await oneFile('Modelfile', 'FROM x\nSYSTEM """Be kind.\nBe brief.\n')
    expect(sent(prompt)).toContain('Be brief.')
  })

  it('counts what its template says only as text that is not sent, so that growth there warns', async () => {
    const { prompt } = await oneFile('Modelfile', 'FROM x\nSYSTEM Hi\nTEMPLATE """Be kind. {{ .Prompt }}"""\n')
    expect([sent(prompt), prompt.unsent]).toEqual(['Hi', 'Be kind. {{ .Prompt }}'.length])
  })

  it('takes no longer than the text is long', async () => {
    const spent = work()
    for (const each of ['SYSTEM """', 'MESSAGE user\n', 'FROM \n', '"""\nSYSTEM ', 'SYSTEM x\n'])
      await oneFile('Modelfile', `FROM x\nSYSTEM y\n${each.repeat(50_000)}`)
    expect(spent()).toBeLessThan(1500)
  })
})
