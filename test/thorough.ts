/**
 * Unit tests that take long for what they show in the loop while you write: files that are made to harm, and comparisons with other
 * tokenizers and databases. `npm run test:fast` leaves them out, and `npm test` runs them. Those that start processes are listed elsewhere.
 */
export const thorough = [
  'test/unit/**/*hostile*.test.ts',
  'test/unit/judging/{every-key,hidden-growth,own-word,torture}.test.ts',
  'test/unit/prompts/{any-bytes,bounds}.test.ts',
  'test/unit/report/{forged,long}-reports.test.ts',
  'test/unit/tokens/{claude,gemini,oracle,work}.test.ts',
  'test/unit/usage/{duckdb,sql}.test.ts',
]
