/*
 * Prints the notes of a release, its section of CHANGELOG.md, and refuses a tag that is not this version:
 * node scripts/release-notes.ts v1.2.3
 */
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/**
 * The section of a changelog that a tag such as `v1.2.3` names, without its heading.
 * @throws Error in one sentence where the tag is no version, is not the package's, or has no section
 */
export function releaseNotes(tag: string, version: string, changelog: string): string {
  if (!/^v\d+\.\d+\.\d+$/.test(tag)) throw new Error(`the tag "${tag}" is not of the form v1.2.3.`)
  if (tag !== `v${version}`) throw new Error(`the tag is ${tag}, but package.json says ${version}.`)
  const sections = changelog.split(/^## /m).slice(1)
  const section = sections.find(text => text.split(/\s/, 1)[0] === version)
  const notes = section?.slice(section.indexOf('\n')).trim()
  if (!notes) throw new Error(`CHANGELOG.md has no section "## ${version}", or nothing in it.`)
  return notes
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  try {
    console.log(releaseNotes(process.argv[2] ?? '', version, readFileSync('CHANGELOG.md', 'utf8')))
  } catch (error) {
    console.error(`release: ${(error as Error).message}`)
    process.exitCode = 1
  }
}
