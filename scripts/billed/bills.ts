/**
 * Bills that promptcost does not reach, by their ids, each with the reason. All others agree to the last digit. None of the sources is wrong: each
 * has a price of another hour or month, or of something that no request file holds.
 */
export const BILLS_APART: Record<string, string> = {
  'or-gpt56sol-write':
    'Recorded in July 2026, when GPT-5.6 Sol cost 5.00 and 30.00 USD. It costs 4.00 and 20.00 since, and the bill agrees at the earlier price.',
  'gemini25pro-storage':
    'Contains 0.45 USD for keeping a cache for an hour, which is billed by time and not by request. The rest of the bill, 0.02 USD, agrees.',
  'gemini25flash-audio':
    'Audio has a price of its own (1.00 USD), and a length that no request file shows. The request is reported as not countable.',
  'deepseek-flash-offpeak':
    'Made at night, when DeepSeek V4 Flash costs half. promptcost uses the price of the day, so that no report states too low a cost.',
}
