import type { Shape } from './shape.ts'

/** Rows of a bill by FOCUS: one for each meter. They count no calls. */
export const focus: Shape = {
  summary: 'FOCUS 1.2 or 1.3 rows of a bill, which count no calls',
  has: [
    ['BilledCost', 'EffectiveCost', 'ListCost'],
    ['ConsumedQuantity', 'PricingQuantity'],
    ['ChargePeriodStart', 'BillingPeriodStart'],
  ],
  only: { path: ['ChargeCategory'], values: ['usage'] },
  includes: 'none',
  meter: {
    words: ['SkuMeter', 'x_SkuMeterName', 'ChargeDescription', 'SkuId'],
    quantity: ['ConsumedQuantity', 'PricingQuantity'],
    unit: ['ConsumedUnit', 'PricingUnit'],
    units: ['token', 'tokens', '1k tokens', '1m tokens'],
  },
  fields: {
    at: ['ChargePeriodStart', 'BillingPeriodStart'],
    prompt: ['Tags/prompt', 'Tags/prompt_id', 'x_Prompt', 'x_prompt'],
    model: ['x_Model', 'x_model', 'Tags/model', 'ResourceName', 'SkuId'],
    service: ['x_ServiceTier'],
    calls: ['x_Calls', 'x_calls'],
    input: [],
    output: [],
    usd: ['EffectiveCost', 'BilledCost', 'ListCost'],
  },
}
