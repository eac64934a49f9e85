/** How a history is to look, where a format leaves a choice. */
export interface HistoryOptions {
  /** With colors, for a terminal. */
  color: boolean
  /** At most so many prompts and commits are listed. */
  top: number
}
