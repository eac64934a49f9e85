import type { Finding, FindingOf } from '../model/finding.ts'
import { fromDecimal } from '../money/decimal.ts'
import { describeApproval } from './describe-approval.ts'
import { assemblyWords } from './describe-assembly.ts'
import { describeCache } from './describe-cache.ts'
import { configWords } from './describe-config.ts'
import { fileWords } from './describe-files.ts'
import { describeLimit } from './describe-limit.ts'
import { lostTextWords } from './describe-lost-texts.ts'
import { describeModifier } from './describe-modifier.ts'
import { describeOverCap } from './describe-over-cap.ts'
import { priceWords } from './describe-prices.ts'
import { slotWords } from './describe-slots.ts'
import { sourceWords } from './describe-source.ts'
import { usageWords } from './describe-usage.ts'
import { describeWorkflow } from './describe-workflow.ts'
import { grouped, signedDollars } from './figures.ts'
import { agentName } from './session-lines.ts'
import { counted, listed, type Style } from './style.ts'
import { fromTo, type Words } from './words.ts'

/** Every kind of finding in words. The compiler demands an entry for each. */
const words: { [K in Finding['kind']]: Words<K> } = {
  limit: { title: 'Limit broken', text: describeLimit },
  approval: { title: 'Approval', text: describeApproval },
  'not-judged': {
    title: 'Limit not judged',
    text: ({ reason, prompts, models }, style) =>
      reason === 'no-volume'
        ? `Limits in USD per month do not apply to ${counted(prompts, 'prompt')} without a call volume. Add \`calls_per_month\`.`
        : `Limits in USD do not apply to ${counted(prompts, 'changed prompt')}${models === undefined ? '' : `, as ${listed(models, style)} ${models.length === 1 ? 'has' : 'have'} no price`}. Limits in tokens do. Add a price under \`prices\` in promptcost.yml.`,
  },
  'since-not-judged': {
    title: 'Limit not judged',
    text: ({ ref }, style) =>
      `Limits on growth since ${style.name(ref)} do not apply, because two folders have no history. Name its folder with \`--since\`.`,
  },
  'since-mended': {
    title: 'Earlier revision not found',
    text: ({ ref }, style) =>
      `The base's config measures growth since ${style.name(ref)}, which does not exist. This change names another or none, and that was used.`,
  },
  'cache-prefix': { title: 'Cached prefix changed', text: describeCache },
  unpriced: {
    title: 'No price',
    text: ({ model, service, nearest, prompts }, style) =>
      `${service === undefined ? `Model ${style.name(model)} is not in the price list` : `Nobody lists what model ${style.name(model)} costs ${service === 'other' ? 'as the service that its request names' : `as ${style.name(service)}`}`}, so ${listed(prompts, style)} ${prompts.length === 1 ? 'has' : 'have'} no price and ${prompts.length === 1 ? 'is' : 'are'} left out of totals. ${nearest === undefined ? '' : `Did you mean ${style.name(nearest)}? `}Declare it under \`prices\` or \`models\` in promptcost.yml.`,
  },
  'model-guessed': {
    title: 'Model guessed',
    text: ({ model, as, match, prompts }, style) =>
      match === 'unknown'
        ? `Model ${style.name(model)} is unknown, so the tokens of ${counted(prompts, 'prompt')} are estimated. Map it to a known model under \`models\` in promptcost.yml.`
        : match === 'word'
          ? `${style.name(model)} means the newest model of that name; ${counted(prompts, 'prompt')} ${prompts === 1 ? 'counts' : 'count'} as ${style.name(as)}. If that is wrong, map it under \`models\` in promptcost.yml.`
          : `The catalogue has no model named ${style.name(model)}; ${counted(prompts, 'prompt')} ${prompts === 1 ? 'counts' : 'count'} as ${style.name(as)}. If that is wrong, map it under \`models\` in promptcost.yml.`,
  },
  'model-assumed': {
    title: 'Model assumed',
    text: ({ model, prompts }, style) =>
      `${counted(prompts, 'prompt')} ${prompts === 1 ? 'names' : 'name'} no model; ${style.name(model)} is assumed. Set \`defaults.model\` in promptcost.yml.`,
  },
  'model-open': {
    title: 'Model not certain',
    text: ({ prompt, model }, style) =>
      `${style.name(prompt)} counts as ${style.name(model)}: its file names no model, or one that only a run shows. Another may cost more. Name the model in the file.`,
  },
  'model-named': {
    title: 'Dearer model named',
    text: ({ at, model }, style) =>
      `${at ? `${style.place(at)} names` : 'Code names'} ${style.name(model)}, which costs more than the models of the file's prompts. promptcost finds no prompt that is sent to it, so no amount includes it. If one is, name the model in its request.`,
  },
  'search-cut': {
    title: 'Not searched to the end',
    text: ({ at, for: what }, style) =>
      `${searchCut[what]}. ${at ? `The first file that was left out is ${style.place(at)}` : 'Some were left out'}. Divide the change.`,
  },
  'short-before': {
    title: 'Too short before',
    text: ({ prompt }, style) =>
      `${style.name(prompt)} counts as new: at the base its text was too short to count, or was no prompt. Only limits under \`new_prompt\` apply to it; if the base sends it already, look at how much it grew.`,
  },
  'no-volume': {
    title: 'No call volume',
    text: ({ prompts }) =>
      `${counted(prompts, 'prompt')} ${prompts === 1 ? 'has' : 'have'} no call volume and no cost per month. Add \`calls_per_month\` in promptcost.yml.`,
  },
  'output-not-priced': {
    title: 'Output not priced',
    text: ({ prompts }) =>
      `${counted(prompts, 'prompt')} ${prompts === 1 ? 'declares' : 'declare'} no expected output, so only input is priced. Add \`output_tokens\` in promptcost.yml.`,
  },
  'output-cap': {
    title: 'More output allowed',
    text: ({ prompt, base, head, n, declared, usdPerThousandCalls: usd }, style) => {
      const cap =
        base === head ? '' : `The cap on output tokens of ${style.name(prompt)} goes ${fromTo(base, head, style)}. `
      const many = n
        ? `${style.name(prompt)} asks for ${counted(n.head, 'answer')} a call instead of ${grouped(n.base)}. `
        : ''
      const most =
        usd === undefined
          ? ''
          : `If every answer reaches the cap, that is ${signedDollars(fromDecimal(usd))} per 1,000 calls. `
      const because = declared === undefined ? 'is not declared' : `says that an answer has ${grouped(declared)}`
      return `${cap}${many}${most}The difference is not priced, because \`output_tokens\` ${because}.`
    },
  },
  effort: {
    title: 'Reasoning effort changed',
    text: ({ prompt, base, head }, style) =>
      `The reasoning effort of ${style.name(prompt)} goes from ${base === undefined ? 'the default' : style.name(base)} to ${head === undefined ? 'the default' : style.name(head)}. Only production shows how that changes its output and cost.`,
  },
  'sent-always': {
    title: 'Sent with every request now',
    text: ({ prompt, agents }, style) =>
      `${style.name(prompt)} was sent when it was asked for, or for some files. ${listed(agents.map(agentName), style)} now ${agents.length === 1 ? 'sends' : 'send'} it with every request of a session, which the tokens of one call do not show.`,
  },
  'price-modifier': { title: 'Field that changes the price', text: describeModifier },
  'over-cap': { title: 'Over a cap already', text: describeOverCap },
  replaced: {
    title: 'Prompt replaced',
    text: ({ added, removed }, style) =>
      `${listed(added, style)} ${added.length === 1 ? 'is' : 'are'} new while ${listed(removed, style)} ${removed.length === 1 ? 'was' : 'were'} removed or shortened, and ${added.length === 1 ? 'is' : 'are'} larger by more than a prompt may grow. New prompts have their own limits; check whether this is growth.`,
  },
  ...configWords,
  ...priceWords,
  ...fileWords,
  ...assemblyWords,
  ...slotWords,
  ...lostTextWords,
  ...sourceWords,
  'empty-prompt': { title: 'Empty prompt', text: ({ prompt }, style) => `${style.name(prompt)} sends no text.` },
  'duplicate-id': {
    title: 'Id used twice',
    text: ({ at, id }, style) =>
      `The id ${style.name(id)}${at ? ` of ${style.place(at)}` : ''} is also another prompt's, so this one goes by its path.`,
  },
  'special-tokens': {
    title: 'Special token text',
    text: ({ prompts }, style) =>
      `${listed(prompts, style)} ${prompts.length === 1 ? 'contains' : 'contain'} the text of a special token, which is counted as ordinary text, as in the API.`,
  },
  'renames-limited': {
    title: 'Renames not searched',
    text: () =>
      'Too many files changed to search for renames, so only identical files were paired; a prompt that was moved and edited counts as new.',
  },
  'workflow-changed': { title: 'Workflow changed', text: describeWorkflow },
  ...usageWords,
  unknown: {
    title: 'Unknown finding',
    text: ({ id }, style) =>
      `The report has a finding ${style.name(id)} that this version of promptcost does not know. Use the same version in both workflows to see it.`,
  },
}

/** The heading of a kind of finding. */
export const titleOf = (kind: Finding['kind']): string => words[kind].title

/** A finding in words. `style` escapes the names in it, which come from the repository and may be hostile. */
export function describe(finding: Finding, style: Style): { title: string; text: string } {
  const { title, text } = words[finding.kind] as Words<Finding['kind']>
  return { title, text: (text as (finding: Finding, style: Style) => string)(finding, style) }
}

const searchCut: Record<FindingOf<'search-cut'>['for'], string> = {
  text: 'Code names more files than promptcost reads to see whether text moved there',
  models: 'The change edits more files with prompts than promptcost searches for dearer models',
  delimiters: 'The change edits more code than promptcost searches for delimiters of templates',
}
