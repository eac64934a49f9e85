import { expect, test } from 'vitest'
import { reportOf } from '../../command-line.ts'
import { repo } from '../../git.ts'

const clerk =
  'You are a clerk at the counter of a small post office. Answer in two short sentences, and never give an address.\n'
const schema = `from openai import OpenAI\nfrom pydantic import BaseModel\n\nclass Row(BaseModel):\n    key: str\n`

test('a first config leaves out prompts, and no files of code that only look as if they held some', async () => {
  const it = repo({
    'prompts/a.md': clerk,
    'src/row.py': schema,
    'src/ask.py': `CLERK_PROMPT = """${clerk.repeat(3)}"""\n`,
  })
  it.branch('change')
  it.commit({
    'promptcost.yml': 'prompts:\n  - files: prompts/**\n    model: gpt-4.1-mini\n',
    'prompts/a.md': `${clerk}Be kind.\n`,
  })
  const { findings } = await reportOf(it.dir, 'check')
  expect(findings.filter(({ kind }) => kind === 'adoption-leaves-out')).toMatchObject([
    { files: ['src/ask.py'], count: 1 },
  ])
})
