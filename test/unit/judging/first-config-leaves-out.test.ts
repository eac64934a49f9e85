import { expect, test } from 'vitest'
import { check } from '../../../src/judging/check.ts'
import { folder } from '../../git.ts'

const clerk =
  'You are a clerk at the counter of a small post office. Answer in two short sentences, and never give an address.\n'
const schema = `from openai import OpenAI\nfrom pydantic import BaseModel\n\nclass Row(BaseModel):\n    key: str\n`

test('a first config leaves out prompts, and no files of code that only look as if they held some', async () => {
  const code = { 'src/row.py': schema, 'src/ask.py': `CLERK_PROMPT = """${clerk.repeat(3)}"""\n` }
  const config = 'prompts:\n  - files: prompts/**\n    model: gpt-4.1-mini\n'
  const base = folder({ ...code, 'prompts/a.md': clerk })
  const head = folder({ ...code, 'prompts/a.md': `${clerk}Be kind.\n`, 'promptcost.yml': config })
  const { findings } = await check({ sides: { kind: 'directories', base, head }, config: {} })
  expect(findings.filter(({ kind }) => kind === 'adoption-leaves-out')).toMatchObject([
    { files: ['src/ask.py'], count: 1 },
  ])
})
