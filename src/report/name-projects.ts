import type { Report } from '../model/report.ts'
import type { Project } from './project.ts'

/** Reports as projects, named by their directories, and by their configs too where one directory has several. */
export function nameProjects(reports: readonly Report[]): Project[] {
  const directories = reports.map(({ directory }) => directory || '.')
  return reports.map((report, at) => {
    const directory = directories[at] ?? '.'
    const isShared = directories.indexOf(directory) !== directories.lastIndexOf(directory)
    const config = report.basis.config.path
    const name = isShared && config ? `${directory === '.' ? '' : `${directory}/`}${config}` : directory
    return { name, report, trouble: undefined }
  })
}
