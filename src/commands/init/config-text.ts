import { defaultModel } from '../../config/defaults.ts'
import { grouped } from '../../report/figures.ts'
import { safeText } from '../../report/safe.ts'
import { counted } from '../../report/style.ts'
import { globsFor } from './globs-for.ts'
import type { Group } from './group.ts'
import type { Seen } from './look-around.ts'
import { whyOf } from './words-for.ts'

/** Slots of an entry that are listed; more are a number. */
const MOST_SLOTS = 20

/** The config for what was found: an entry for each group, with what there is to declare as comments. */
export function configText(
  groups: readonly Group[],
  all: readonly string[],
  ownerOf: (paths: readonly string[]) => string | undefined,
): string {
  const usual = usualModel(groups.flatMap(({ files }) => files))
  const entries = groups.map(group => entryFor(group, all, ownerOf))
  return `# yaml-language-server: $schema=./node_modules/promptcost/schema.json
# Which texts of this repository are sent to models. What each key means: docs/config.md of promptcost.

defaults:
  model: ${scalar(usual?.model ?? defaultModel)}  # ${usual ? usual.why : 'no prompt names one: put the model that you use'}
  # output_tokens: 350          # expected answer per call; without it only input is priced
  # calls_per_month: 10000      # without it there is no cost per month; \`promptcost usage import\` reads it from records

prompts:                        # every entry that matches applies, in order; a later one overrides key by key
${entries.join('\n')}
# What fails a pull request. By default it is growth of a prompt by more than 20%.
# limits:
#   each_prompt:
#     ignore_below: { tokens: 50 }
#     warn_above: { tokens: 10% }
#     fail_above: { tokens: 20% }
`
}

function entryFor(
  group: Group,
  all: readonly string[],
  ownerOf: (paths: readonly string[]) => string | undefined,
): string {
  const { files, exclude, unnamed } = globsFor(group, all)
  const prompts = group.files.flatMap(each => each.prompts)
  const tokens = prompts.reduce((sum, { own }) => sum + own.total.expected, 0)
  const owner = ownerOf(group.files.map(({ path }) => path))
  const lines = [
    `  # ${counted(prompts.length, 'prompt')}, ${tokens.toLocaleString('en-US')} tokens: ${safeText(whyOf(group))}`,
    ...(unnamed > 0
      ? [`  # ${counted(unnamed, 'more file')} ${unnamed === 1 ? 'has' : 'have'} no place in this list.`]
      : []),
    ...listed('  - files', files),
    ...(exclude.length > 0 ? listed('    exclude', exclude) : []),
    ...(owner === undefined ? [] : [`    owner: ${scalar(owner)}  # by CODEOWNERS`]),
    ...(group.kind === 'agents' ? ['    tags: [coding-agents]'] : []),
    ...slotLines(group.files),
  ]
  return `${lines.join('\n')}\n`
}

function listed(key: string, values: readonly string[]): string[] {
  const [only] = values
  if (only !== undefined && values.length === 1) return [`${key}: ${scalar(only)}`]
  return [`${key}:`, ...values.map(value => `      - ${scalar(value)}`)]
}

/** Names of variables whose content nobody has declared, ready to be filled in. */
function slotLines(files: readonly Seen[]): string[] {
  const prompts = files.flatMap(each => each.prompts)
  const names = prompts.flatMap(({ prompt }) =>
    prompt.slots.filter(({ from, doubtful }) => from === 'undeclared' && !doubtful).map(({ name }) => name),
  )
  const distinct = [...new Set(names)].filter(name => /^[\w.$-]{1,64}$/.test(name)).sort()
  if (distinct.length === 0) return []
  const shown = distinct.slice(0, MOST_SLOTS).map(name => `    #   ${scalar(name)}: { tokens: 100 }`)
  const rest = distinct.length - shown.length
  return [
    '    # slots:                    # what variables hold; until declared, only their placeholders count',
    ...shown,
    ...(rest > 0 ? [`    #   and ${counted(rest, 'other')}`] : []),
  ]
}

/** The model that most prompts name themselves, and how many of all prompts do: a few may be no rule for the others. */
function usualModel(files: readonly Seen[]): { model: string; why: string } | undefined {
  const counts = new Map<string, number>()
  for (const { prompts } of files)
    for (const { prompt, price } of prompts)
      if (prompt.model && price) counts.set(prompt.model.asked, (counts.get(prompt.model.asked) ?? 0) + 1)
  const [most] = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
  if (most === undefined) return undefined
  const [model, named] = most
  const all = files.reduce((sum, { prompts }) => sum + prompts.length, 0)
  const open = all - [...counts.values()].reduce((sum, count) => sum + count, 0)
  const by = `named by ${grouped(named)} of ${counted(all, 'prompt')}`
  return {
    model,
    why:
      open === 0
        ? by
        : `${by}; ${grouped(open)} ${open === 1 ? 'names' : 'name'} none, check that ${open === 1 ? 'it goes' : 'they go'} to it`,
  }
}

/** A text as YAML reads it back. */
function scalar(text: string): string {
  const isPlain =
    /^[A-Za-z./_][\w./*-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n|\.(?:inf|nan))$/i.test(text)
  return isPlain ? text : JSON.stringify(text)
}
