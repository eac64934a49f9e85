import { describe, expect, test } from 'vitest'
import { promptsIn } from './prompts-in.ts'

const long =
  'Each record below has a name, an amount and a country, and some have no country at all. Write one line for each country ' +
  'with its name, the sum of its amounts and how many records it has. Leave out countries below ten.'
const role = `You are a bookkeeper. ${long}`

/** Ids of what is found in a file, without its path. */
async function idsIn(text: string, path = 'src/app.ts'): Promise<string[]> {
  return (await promptsIn({ [path]: text })).map(({ id }) => id.slice(path.length + 1))
}

describe('questions of a command line', () => {
  test.each([
    ['@inquirer/prompts', 'number'],
    ['@clack/prompts', 'select'],
    ['../prompt', 'checkbox'],
    ['./ui/dialogs.js', 'select'],
    ['@shop/cli/interactive', 'inputPrompt'],
  ])('what is given to a function of %s is asked of a person', async (library, name) => {
    const body = `export async function promptForShop() {\n  return ${name}({ question: \`${long} \${shop}\` })\n}\n`
    expect(await idsIn(`import { ${name} } from '${library}'\n${body}`)).toEqual([])
    expect(await idsIn(`import { ${name} } from './shop'\n${body}`)).toHaveLength(1)
  })

  test('so is what Python libraries are given', async () => {
    const body = (call: string) => `def prompt_for_shop():\n    return ${call}("${long}")\n`
    expect(await idsIn(`import questionary\n${body('questionary.text')}`, 'src/app.py')).toEqual([])
    expect(await idsIn(`from rich.prompt import Prompt\n${body('Prompt.ask')}`, 'src/app.py')).toEqual([])
    expect(await idsIn(`import click\n${body('click.prompt')}`, 'src/app.py')).toEqual([])
    expect(await idsIn(`import shop\n${body('shop.text')}`, 'src/app.py')).toEqual(['prompt_for_shop'])
  })

  test('a name is followed through functions of the file, with types or without', async () => {
    const file = (call: string) => `import { select } from '@inquirer/prompts'
async function pick(prompt: string) {
  return ${call}({ message: prompt, choices: [] })
}
export async function run(shop: string) {
  let prompt: string
  prompt = \`${long} \${shop}\`
  return pick(prompt)
}
`
    expect(await idsIn(file('select<string>'))).toEqual([])
    expect(await idsIn(file('model.generate'))).toEqual(['run.prompt'])
  })

  test('consent is asked of a person', async () => {
    const file = (call: string) => `function first() {
  const prompt = "${long}"
  bus.${call}({ prompt, onConfirm: () => start() })
}
`
    expect(await idsIn(file('emitConsentRequest'))).toEqual([])
    expect(await idsIn(file('emitRun'))).toEqual(['first.prompt'])
  })

  test('a prompt in a file that also asks people stays one', async () => {
    const text = `import { input } from '@inquirer/prompts'
const SYSTEM_PROMPT = "${role}"
export async function chat() {
  const text = await input({ message: "What do you want to know about the records of this year?" })
  return generateText({ model, system: SYSTEM_PROMPT, prompt: text })
}
`
    expect(await idsIn(text)).toEqual(['chat'])
  })
})

describe('texts that are only shown', () => {
  const shown = (use: string, head = 'const') => `${head} LEDGER_GUIDANCE = "${long}"\nfunction run() {\n  ${use}\n}\n`

  test('a text that nothing is done with yet stays a prompt', async () => {
    for (const use of ['LEDGER_GUIDANCE += "And sort them."', 'const further = LEDGER_GUIDANCE', 'start()'])
      expect(await idsIn(shown(use, 'let'))).not.toEqual([])
  })

  test('a constant that the file only throws or logs is none', async () => {
    expect(await idsIn(shown('throw new LedgerError(LEDGER_GUIDANCE, { exit: 1 })'))).toEqual([])
    expect(await idsIn(shown('logger.warn(LEDGER_GUIDANCE)'))).toEqual([])
    expect(await idsIn(shown('utils.logLabeledWarning("ledger", LEDGER_GUIDANCE)'))).toEqual([])
  })

  test.each([
    ['is also handed on', 'console.log(LEDGER_GUIDANCE); return ask(LEDGER_GUIDANCE)'],
    ['is returned', 'return LEDGER_GUIDANCE'],
    ['is written, which may be to a model', 'child.stdin.write(LEDGER_GUIDANCE)'],
    ['is put before a list that is sent', 'const all = []; all.unshift(LEDGER_GUIDANCE); return ask(all)'],
    ['is part of an object', 'return { LEDGER_GUIDANCE }'],
    ['is in a branch of a text that is sent', 'return ask(short ? "" : `${LEDGER_GUIDANCE}!`)'],
    ['is shown in JSX', 'return <Agent guidance={LEDGER_GUIDANCE} />'],
  ])('one that %s stays a prompt', async (_, use) => {
    expect(await idsIn(shown(use))).toEqual(['LEDGER_GUIDANCE'])
  })

  test('one that other files may import stays a prompt', async () => {
    expect(await idsIn(shown('console.log(LEDGER_GUIDANCE)', 'export const'))).toEqual(['LEDGER_GUIDANCE'])
    expect(await idsIn(`${shown('console.log(LEDGER_GUIDANCE)')}export { LEDGER_GUIDANCE }\n`)).toEqual([
      'LEDGER_GUIDANCE',
    ])
    expect(await idsIn(`LEDGER_GUIDANCE = "${long}"\nprint(LEDGER_GUIDANCE)\n`, 'src/app.py')).toEqual([
      'LEDGER_GUIDANCE',
    ])
  })

  test('a variable of a function in Python is followed', async () => {
    const file = (use: string) => `def run(shop):
    instructions = ["${long}", f"Then open {shop}."]
    ${use}
`
    expect(await idsIn(file('raise RuntimeError("\\n".join(instructions)) from None'), 'src/app.py')).toEqual([])
    expect(await idsIn(file('raise RuntimeError(\n        shop,\n        instructions,\n    )'), 'src/app.py')).toEqual(
      [],
    )
    expect(
      await idsIn(file('if not shop:\n        raise ValueError(shop)\n    del instructions[0]'), 'src/app.py'),
    ).toEqual(['run.instructions'])
    expect(await idsIn(file('yield "\\n".join(instructions)'), 'src/app.py')).toEqual(['run.instructions'])
    expect(await idsIn(file('await send("\\n".join(instructions))'), 'src/app.py')).toEqual(['run.instructions'])
  })

  test('a text with colours of a terminal, or that warns, is for people', async () => {
    const line =
      'BOLD = "\\033[1m"\ndef lines(n):\n    prompt_line = f"{BOLD}- Prompts: {n} calls of a model to make the first plan of the day for each of the shops, '
    const tail =
      'and then as many to write each of the summaries that a reader of the ledger may ask for"\n    return prompt_line\n'
    expect(await idsIn(`${line}${tail}`, 'src/app.py')).toEqual([])
    expect(await idsIn(`${line}${tail}`.replace('{BOLD}', ''), 'src/app.py')).toEqual(['lines.prompt_line'])
    const check = (start: string) => `export const note = "${start}you are running ledgers of all shops. ${long}"\n`
    expect(await idsIn(check('Warning: '))).toEqual([])
    expect(await idsIn(check('Today '))).toEqual(['note'])
  })

  test('what is said of one call of a tool is for people', async () => {
    const file = (name: string) =>
      `class ${name} {\n  getDescription() {\n    return \`${long} \${this.shop}\`\n  }\n}\n`
    expect(await idsIn(file('LedgerToolInvocation'))).toEqual([])
    expect(await idsIn(file('LedgerToolCall'))).toEqual([])
    expect(await idsIn(file('LedgerTool'))).toEqual(['LedgerTool.getDescription'])
  })

  test('a table of prompts is none', async () => {
    const text = `export function docsOfPrompts() {\n  const doc = "${long}"\n  return doc + rest()\n}\n`
    expect(await idsIn(text)).toEqual([])
    expect(await idsIn(text.replace('docsOf', 'summary'))).toEqual(['summaryPrompts.doc'])
  })
})
