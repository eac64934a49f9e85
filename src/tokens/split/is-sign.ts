import { readClassRuns } from '../class-runs.ts'
import { signRuns } from './sign-runs.ts'

/** Made when the first character beyond letters, numbers and spaces is met. */
let signs: Uint8Array | undefined

/** Whether a code point is punctuation or a symbol: `[\p{P}\p{S}]`. */
export function isSign(codePoint: number): boolean {
  signs ??= signTable()
  return signs[codePoint] === 1
}

function signTable(): Uint8Array {
  const table = new Uint8Array(0x110000)
  readClassRuns(signRuns, (letter, from, to) => {
    if (letter === 'S') table.fill(1, from, to)
  })
  return table
}
