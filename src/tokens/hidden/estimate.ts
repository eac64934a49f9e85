/** What something costs, and by how much that may be off. */
export interface Estimate {
  tokens: number
  off: number
}
