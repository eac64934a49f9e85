/** Counts the tokens of one piece, the bytes from `from` to below `end`. */
export type PieceCount = (utf8: Uint8Array, from: number, end: number) => number

/** The same, with a view of the same bytes to read four at once. At least twelve more bytes follow `end`, whatever they are. */
export type CachedCount = (utf8: Uint8Array, from: number, end: number, view: DataView) => number
