import { readdir, stat } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { identify } from '../../catalogue/identify.ts'
import { type Here, measureHere } from '../../judging/measure-here.ts'
import { type Price, serviceNames } from '../../model/price.ts'
import { Problem } from '../../model/problem.ts'
import { policyAccess } from '../../policies/policy-reader.ts'
import { priceOf } from '../../prices/price-of.ts'
import { globber } from '../../revisions/glob.ts'
import type { PriceFor } from '../../usage/groups/cost.ts'
import { type PromptByName, promptsByName } from '../../usage/groups/group-by-prompt.ts'
import { openSource, type SourceFile } from '../../usage/read/open-source.ts'
import { checkedFolder } from '../checked-folder.ts'
import type { Io } from '../command.ts'

/** The folder of the nearest config, and the prompts that it is about. */
export interface RecordsHere extends Here {
  folder: string
  placer(names: readonly string[]): PromptByName
  priceFor: PriceFor
  /** Whether two names are of one model. */
  isSameModel(name: string, other: string): boolean
}

export async function recordsHere(io: Io, config: string | undefined, usage = false): Promise<RecordsHere> {
  const { cwd: folder, file } = await checkedFolder(io.cwd, config)
  const here = await measureHere(folder, { file, where: 'flag', policies: policyAccess(io.env) }, usage)
  const prompts = here.changes.flatMap(({ id, head }) => (head ? [{ id, path: head.prompt.at.path }] : []))
  const mapped = here.config.head?.usageImport.prompts ?? {}
  return {
    ...here,
    folder,
    placer: names => {
      const find = globber(names)
      return promptsByName(
        prompts,
        mapped,
        (glob, name) => /[*?[{]/.test(glob) && find({ files: [glob], exclude: [] }).has(name),
      )
    },
    priceFor: pricesOf(here),
    isSameModel: (name, other) => name === other || identityOf(name, here) === identityOf(other, here),
  }
}

/** The model that a name is of, with its dating left out where the catalogue knows it. */
function identityOf(asked: string, { config }: Here): string {
  const facts = { models: config.head?.models ?? {}, prices: config.prices, priceLists: config.priceLists }
  const { provider, id } = identify({ asked, from: 'config', at: undefined }, facts).model
  return `${provider ?? ''}\0${id}`
}

/** Prices of models by their recorded names, each looked up once. */
function pricesOf({ config }: Here): PriceFor {
  const known = new Map<string, { price: Price | undefined }>()
  const facts = { models: config.head?.models ?? {}, prices: config.prices }
  return (name, asked) => {
    const key = `${name}\0${asked}`
    const { model } = known.get(key)
      ? { model: undefined }
      : identify({ asked: name, from: 'config', at: undefined }, facts)
    const service = serviceNames.find(each => each === asked) ?? 'other'
    const found = known.get(key) ?? { price: model && priceOf({ ...model, service }, config.prices, config.priceLists) }
    known.set(key, found)
    return found.price
  }
}

/**
 * The files that arguments name: files as they are, of folders those with records in them.
 * @throws Problem where one is not there, or a folder has none
 */
export async function sourcesOf(names: readonly string[], cwd: string): Promise<SourceFile[]> {
  if (names.length === 0)
    throw new Problem('no records are named.', { remedy: 'Name files or folders, such as logs/*.jsonl' })
  const found = new Map<string, string>()
  for (const name of names)
    for (const path of await filesAt(name, resolve(cwd, name)))
      found.set(path, path === resolve(cwd, name) ? name : relative(cwd, path).split(sep).join('/'))
  const files: SourceFile[] = []
  for (const [path, name] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) files.push(await openSource(name, path))
  return files
}

const withRecords = /\.(jsonl|ndjson|json|csv|tsv|parquet)(\.gz|\.zst)?$/i

async function filesAt(name: string, path: string): Promise<string[]> {
  const is = await stat(path).catch(() => undefined)
  if (!is?.isDirectory()) return [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile() && withRecords.test(entry.name))
  if (files.length === 0)
    throw new Problem(`the folder ${name} has no records.`, {
      remedy: 'Its files must end with .jsonl, .json, .csv, .tsv or .parquet, or one of these and .gz or .zst.',
    })
  return files.map(entry => join(entry.parentPath, entry.name))
}
