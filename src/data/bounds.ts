/**
 * Parts that no prompt file has: tags and texts of a template, messages, and prompts, each of which brings a row and a request
 * with it. What has more counts as plain text, with a finding, so that the work per part cannot add up to a hang.
 */
export const MOST_PARTS = 20_000
/** Values of a file of JSON: what has more is data that no reader needs, and would take hundreds of bytes for each. */
export const MOST_VALUES = 200_000
/** What a prompt is worth in parts. */
export const PARTS_PER_PROMPT = 10
