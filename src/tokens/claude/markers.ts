/**
 * The markers by which the models spell where a word begins and ends and how it is cased, instead of spaces and capitals. Here
 * they are private use characters, which no text has once it is normalized.
 */
export const BEGIN = '\ue000'
export const END = '\ue001'
/** One capital, then small letters. */
export const CAPITALIZED = '\ue002'
export const ALL_CAPITALS = '\ue003'
