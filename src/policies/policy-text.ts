import { Problem } from '../model/problem.ts'

/** @throws Problem for bytes that are no text */
export function policyText(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw new Problem(`the policy ${name} is not UTF-8 text.`, { remedy: 'Save it as UTF-8.', cause })
  }
}
