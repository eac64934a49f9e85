import type { DuckDBConnection } from '@duckdb/node-api'
import { Problem } from '../../model/problem.ts'

/** A row of an answer: whole numbers as text, maps as lists of keys and values. */
export type Answer = Record<string, unknown>

/** DuckDB, as far as reading records goes. */
export interface Engine {
  /** @param onPart is called with the part of the work that is done, from 0 to 1 */
  rows(sql: string, onPart?: (part: number) => void): Promise<Answer[]>
  /** The same for a query with a limit that asks for the first rows of a file: else those that are read first answer it. */
  first(sql: string): Promise<Answer[]>
  /** The same a part at a time, so that memory does not grow with the answer. */
  stream(sql: string): AsyncIterable<Answer[]>
  close(): void
}

/** Leaves room below 1 GB for the rest of the process. */
const memory = '700MB'

/**
 * Starts DuckDB, which reads Parquet, and large files faster than they can be read line by line.
 * @throws Problem that names the package where it is not installed
 */
export async function startDuckdb(why: string): Promise<Engine> {
  const connection = await connect()
  if (!connection) throw new Problem(`${why} needs DuckDB.`, { remedy: 'Install it: npm i -D @duckdb/node-api' })
  const rows = async (sql: string, onPart?: (part: number) => void) => {
    const timer = onPart && setInterval(() => onPart(Math.max(0, connection.progress.percentage) / 100), 250)
    try {
      return (await connection.runAndReadAll(sql)).getRowObjectsJson()
    } finally {
      clearInterval(timer)
    }
  }
  return {
    rows,
    async first(sql) {
      await connection.run('set preserve_insertion_order = true')
      const found = await rows(sql)
      await connection.run('set preserve_insertion_order = false')
      return found
    },
    async *stream(sql) {
      yield* (await connection.stream(sql)).yieldRowObjectJson()
    },
    close: () => connection.closeSync(),
  }
}

/** Whether DuckDB is installed. */
export async function hasDuckdb(): Promise<boolean> {
  return (await load()) !== undefined
}

/** The package is no dependency, so that nothing may bundle it. */
async function load(): Promise<typeof import('@duckdb/node-api') | undefined> {
  const name = '@duckdb/node-api'
  return import(/* @vite-ignore */ name).catch(() => undefined)
}

async function connect(): Promise<DuckDBConnection | undefined> {
  const duckdb = await load()
  if (!duckdb) return undefined
  // Records may come from anywhere: nothing is fetched, and no extension loaded.
  const instance = await duckdb.DuckDBInstance.create(':memory:', {
    memory_limit: memory,
    preserve_insertion_order: 'false',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  })
  const connection = await instance.connect()
  // DuckDB reports progress only if its progress bar is enabled.
  for (const setting of ['enable_progress_bar = true', 'enable_progress_bar_print = false', 'progress_bar_time = 0'])
    await connection.run(`set ${setting}`)
  return connection
}
