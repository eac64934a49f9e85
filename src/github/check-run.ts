import type { Report } from '../model/report.ts'
import { type Note, perPlace, placeOf } from './annotations.ts'
import type { GitHub, Repository } from './api.ts'

/** What a check run is about. */
export interface CheckRun {
  repository: Repository
  /** The commit that it is shown at: the pull request's head. */
  sha: string
  name: string
  verdict: Report['verdict']
  /** One line, and the report as Markdown. */
  title: string
  summary: string
  notes: readonly Note[]
}

/** GitHub takes so many annotations with one request, and so many characters of each text. */
const perRequest = 50
const longest = { title: 255, message: 64_000, summary: 65_000 }

/** Nobody reads more. */
const most = 500

const levels = { fail: 'failure', warn: 'warning', info: 'notice' } as const
const conclusions = { fail: 'failure', warn: 'neutral', pass: 'success' } as const

/**
 * Creates a check run with the verdict, the report, and an annotation for each place, up to 500: a step's own annotations are ten.
 * See https://docs.github.com/en/rest/checks/runs
 * @returns its address
 * @throws RequestError of Octokit, where the token may not
 */
export async function putCheckRun(github: GitHub, run: CheckRun): Promise<string | undefined> {
  const { repository, sha, name, verdict } = run
  const output = { title: run.title.slice(0, longest.title), summary: run.summary.slice(0, longest.summary) }
  const annotations = annotationsOf(run.notes)
  const { data } = await github.rest.checks.create({
    ...repository,
    name,
    head_sha: sha,
    status: 'completed',
    conclusion: conclusions[verdict],
    output: { ...output, annotations: annotations.slice(0, perRequest) },
  })
  for (let from = perRequest; from < annotations.length; from += perRequest)
    await github.rest.checks.update({
      ...repository,
      check_run_id: data.id,
      output: { ...output, annotations: annotations.slice(from, from + perRequest) },
    })
  return data.html_url ?? undefined
}

interface Annotation {
  path: string
  start_line: number
  end_line: number
  annotation_level: (typeof levels)[keyof typeof levels]
  title: string
  message: string
}

/** What has no place in a file is in the report alone. */
export function annotationsOf(notes: readonly Note[]): Annotation[] {
  return perPlace(notes)
    .flatMap(note => {
      const path = placeOf(note)
      if (path === undefined) return []
      const { line = 1, endLine = line } = note.at ?? {}
      return {
        path,
        start_line: line,
        end_line: Math.max(line, endLine),
        annotation_level: levels[note.severity],
        title: note.title.slice(0, longest.title),
        message: note.text.slice(0, longest.message),
      }
    })
    .slice(0, most)
}
