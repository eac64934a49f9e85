import type { AskedPrices } from '../judging/asked-prices.ts'

/**
 * Reads the price list that `--prices` names.
 * @param judges whether the command has a verdict
 * @throws Problem for a file that cannot be read
 */
export async function askedPrices(
  named: string | undefined,
  cwd: string,
  judges = false,
): Promise<AskedPrices | undefined> {
  if (named === undefined) return undefined
  const { readListFile } = await import('./prices/read-list-file.ts')
  const remedy = 'Write one with: promptcost prices update --at 2026-06-01 --output prices-june.json'
  const { file, text } = await readListFile(named, cwd, remedy)
  return { named, file, text, judges }
}
