import { type Limit, tokensMeasured, type Written } from './limit.ts'

const share: Written = {
  percent: {},
  description: "Share of the model's context window that input and expected output take.",
  examples: ['80%'],
}

/** The share of its model's context window that one request takes. */
export const contextWindow = {
  growth: share,
  size: share,
  perRequest: true,
  needs: 'nothing',
  toPass: { of: 'tokens', times: 1n },
  setByFlag: false,
  defaults: { always: { warn_above: { percent: 80 }, fail_above: { percent: 100 } } },
  units: {
    context_window: {
      form: 'percent',
      rank: 70,
      floor: 'none',
      measure: ({ window }) => window && tokensMeasured(window.tokens, window.size),
      approvable: change =>
        change.head?.contextShare == null ? undefined : (100 * change.head.contextShare).toFixed(4),
    },
  },
} satisfies Limit
