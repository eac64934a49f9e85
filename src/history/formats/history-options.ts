/** How to show a history, where a format has a choice. */
export interface HistoryOptions {
  /** With colors, for a terminal. */
  color: boolean
  /** At most so many prompts and commits are listed. */
  top: number
}
