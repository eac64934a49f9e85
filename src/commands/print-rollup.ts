import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { Problem } from '../model/problem.ts'
import type { Report } from '../model/report.ts'
import { ROLLUP_RENDERERS } from '../renderers/rollup/render-rollup.ts'
import { readReport } from '../report/read-report.ts'
import { type NamedReport, rollUp } from '../report/rollup.ts'
import { listed, plainStyle } from '../report/style.ts'
import type { Given, Io } from './command.ts'
import { topOf } from './options.ts'
import { pairedOutputs } from './outputs.ts'
import { writeOut } from './write-out.ts'

interface Shown {
  options: { readonly top: string | undefined }
  inOrder: Given['inOrder']
}

const DEFAULT_TOP = 10

/** Reports of a repository with ten thousand prompts have some 20 MB. */
const mostBytes = 64 * 1024 * 1024

/**
 * Adds reports up and writes the sums in every format that was asked for.
 * @throws Problem where a report cannot be read, or is given twice
 */
export async function printRollup(names: readonly string[], { options, inOrder }: Shown, io: Io): Promise<void> {
  const outputs = pairedOutputs(inOrder, io.cwd)
  const top = topOf(options.top) ?? DEFAULT_TOP
  const rollup = rollUp(await reportsAt(names, io.cwd))
  for (const those of rollup.alike) {
    const who = listed(those, plainStyle)
    io.err(
      `promptcost: ${who} report the same prompts at the same cost. If they are of one repository, it counts twice: leave one out.\n`,
    )
  }
  for (const { format, file } of outputs) {
    const text = await ROLLUP_RENDERERS[format as keyof typeof ROLLUP_RENDERERS](rollup, { top })
    await writeOut(text, file, io, 'the sums')
  }
}

async function reportsAt(names: readonly string[], cwd: string): Promise<NamedReport[]> {
  const paths = new Set<string>()
  for (const name of names) for (const path of await filesAt(resolve(cwd, name), name)) paths.add(path)
  if (paths.size === 0)
    throw new Problem('rollup needs the reports to add up.', {
      remedy: 'Write for example: promptcost rollup reports/*.json',
    })
  const reports: NamedReport[] = []
  for (const path of paths) reports.push({ name: nameOf(path, paths), report: await reportAt(path) })
  return reports
}

/** The file's name, with its folder where another report has the same. */
function nameOf(path: string, all: ReadonlySet<string>): string {
  const short = (of: string) => basename(of).replace(/\.json$/, '')
  const isAlone = [...all].filter(other => short(other) === short(path)).length === 1
  return isAlone ? short(path) : `${basename(join(path, '..'))}/${short(path)}`
}

async function filesAt(path: string, name: string): Promise<string[]> {
  const is = await stat(path).catch(() => undefined)
  if (!is) throw new Problem(`there is no report ${name}.`, { remedy: 'Name a file or a folder that exists.' })
  if (!is.isDirectory()) return [path]
  const files = (await readdir(path)).filter(file => file.endsWith('.json')).sort()
  if (files.length === 0) throw new Problem(`the folder ${name} has no .json files.`, { remedy: 'Name another one.' })
  return files.map(file => join(path, file))
}

async function reportAt(path: string): Promise<Report> {
  const where = { path: basename(path) }
  if ((await stat(path)).size > mostBytes) throw new Problem('this report is larger than 64 MiB.', { where })
  try {
    return readReport(await readFile(path))
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    throw new Problem(error.what, {
      where,
      remedy: 'Write it with --format json, by this version of promptcost or an older one.',
    })
  }
}
