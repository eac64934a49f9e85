import type { Guard } from './guard.ts'

const tricks = 'test/unit/judging/hidden-growth.test.ts'

/** What keeps variables of unknown size, and settings beside the prompt, from sending more than the report says. */
export const longerSlots: readonly Guard[] = [
  {
    against: 'a variable that is no longer cut',
    file: 'src/prompts/uncut-slots.ts',
    take: 'was < WHOLE && most > was * LEAST_MORE',
    leave: 'was < 0 && most > was * LEAST_MORE',
    test: 'test/unit/prompts/uncut-slots.test.ts',
    named: 'is sent longer',
  },
  {
    against: 'a variable of unknown size that a template makes longer',
    file: 'src/prompts/lengthened-slots.ts',
    take: 'if (!found.has(name) && lengthens(written)',
    leave: 'if (found.has(name) && lengthens(written)',
    test: tricks,
    named: 'a variable in Jinja, times 2,000',
  },
  {
    against: 'an unknown filter in place of a known one',
    file: 'src/prompts/lengthens.ts',
    take: "some(([, filter = '']) => !NO_LONGER.test(filter))",
    leave: "some(([, filter = '']) => filter === '')",
    test: tricks,
    named: 'a variable in Jinja through anoth',
  },
  {
    against: 'settings of promptfoo that send each prompt many times',
    file: 'src/formats/promptfoo.ts',
    take: '...modifiersOfPrompt(item, place), ...ofConfig',
    leave: '...modifiersOfPrompt(item, place), ...ofConfig.slice(0, 0)',
    test: tricks,
    named: 'a config of promptfoo that sends e',
  },
  {
    against: 'settings of a proxy that choose another model',
    file: 'src/judging/note-proxies.ts',
    take: '(([key, { written }]) => was?.get(key)?.written !== written)',
    leave: '(([key, { written }]) => was?.get(key)?.written === written + key)',
    test: tricks,
    named: 'a model that a LiteLLM proxy falls',
  },
  {
    against: 'a service in the config of a provider of promptfoo',
    file: 'src/formats/promptfoo.ts',
    take: 'readSettings(config ?? tree, place)',
    leave: 'readSettings(config ?? tree)',
    test: tricks,
    named: 'a service in the config of a provi',
  },
  {
    against: 'a service among the options of a provider',
    file: 'src/formats/request-holders.ts',
    take: "name => ['providerOptions', name],",
    leave: "name => ['providerOptionsOf', name],",
    test: tricks,
    named: 'a service among the options of a p',
  },
  {
    against: 'more steps of a call, by the number in another call',
    file: 'src/source/request-tree.ts',
    take: "if (first?.value.kind !== 'constant') return unknown",
    leave: "if (first?.value.kind !== 'text') return unknown",
    test: tricks,
    named: 'more steps of a call in TypeScript',
  },
  {
    against: 'a product in code of a language that is not read',
    file: 'src/formats/plain.ts',
    take: '...(furtherUses > 0 && { furtherUses })',
    leave: '...(furtherUses < 0 && { furtherUses })',
    test: tricks,
    named: 'a text in Ruby, times 50',
  },
  {
    against: 'a submodule or a link in place of a prompt, under another name',
    file: 'src/judging/match-prompts.ts',
    take: 'if (!base || head.links.length === 0) return []',
    leave: 'if (!base || head.links.length >= 0) return []',
    test: 'test/unit/prompts/leave-out-lost.test.ts',
    named: 'a link or a submodule that is new',
  },
]
