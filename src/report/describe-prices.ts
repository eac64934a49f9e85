import { fromDecimal } from '../money/decimal.ts'
import { grouped, signedDollars } from './figures.ts'
import { counted, listed, type Style } from './style.ts'
import type { Words } from './words.ts'

type Kind = 'model-retires' | 'near-tier' | 'cache-not-priced' | 'prices-old' | 'prices-change' | 'price-list-broken'

/** The words for findings about prices, and about models that go. */
export const priceWords: { [K in Kind]: Words<K> } = {
  'model-retires': {
    title: 'Model retires',
    text: ({ model, on, isPast, prompts, source, assumed }, style) =>
      `Model ${style.name(model)} of ${counted(prompts, 'prompt')} ${isPast ? 'was retired on' : 'retires on'} ${on} (${style.name(source)}). ${assumed ? 'No prompt names it: set `defaults.model` in promptcost.yml to the model that these prompts are sent to.' : `Choose another; \`promptcost models\` lists all that prompts name.`}`,
  },
  'near-tier': {
    title: 'Close to a price tier',
    text: ({ prompt, tokens, above, times }, style) =>
      `${style.name(prompt)} sends ${counted(tokens, 'input token')}. Above ${grouped(above)} all of its input costs ${times === 2 ? 'twice' : `${times} times`} as much; ${counted(above - tokens, 'token')} ${above - tokens === 1 ? 'is' : 'are'} left.`,
  },
  'cache-not-priced': {
    title: 'Cached input has no price',
    text: ({ model, prompts }, style) =>
      `The price list has no price for cached input of model ${style.name(model)}, so the hit rate that is declared for ${counted(prompts, 'prompt')} saves nothing here. Use a list that states it under \`prices.file\`, or leave \`cache\` out.`,
  },
  'prices-old': {
    title: 'Prices are old',
    text: ({ list, asOf, days }, style) =>
      `The prices of ${style.name(list)} date from ${asOf}, ${grouped(days)} days ago. Update them with \`promptcost prices update\` and commit the file that it writes.`,
  },
  'prices-change': {
    title: 'Price list changed',
    text: ({ file, models, prompts, usdPerMonth }, style) => {
      if (prompts === 0)
        return `${style.name(file)} changes the price of no prompt here. It takes effect after the merge.`
      const month = usdPerMonth === undefined ? '' : `, together ${signedDollars(fromDecimal(usdPerMonth))} a month`
      return `${style.name(file)} changes what ${counted(prompts, 'prompt')} cost (${listed(models, style)})${month}. It takes effect after the merge; the base's prices count here, for both sides.`
    },
  },
  'price-list-broken': {
    title: 'Price list broken',
    text: ({ file, problem }, style) =>
      `${style.name(file)} cannot be used at the base (${style.name(problem.replace(/\.$/, ''))}), so prices come from the built-in list, for both sides.`,
  },
}

/** That a cheaper service does not pay for text. */
export const judgedAsServed = (prompt: string, style: Style): string =>
  `${style.name(prompt)} is priced with the base's service: a cheaper service does not pay for the text that this change adds. After the merge, its new service applies.`
