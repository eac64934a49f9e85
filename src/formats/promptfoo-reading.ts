import { placesIn } from '../data/places-in.ts'
import type { Finding } from '../model/finding.ts'
import type { Loc } from '../model/quantity.ts'
import type { PromptFile } from '../parsed/prompt-file.ts'
import { besideOf } from './named-files.ts'
import { folderOf, hasWildcards, wildcards } from './wildcards.ts'

type What = Extract<Finding, { kind: 'file-not-read' }>['what']
type Why = Extract<Finding, { kind: 'file-not-read' }>['why']

export interface Named {
  path: string
  id: string
  text: string
}

/** A config as it is read: with the files that it names, and what is found on the way. */
export interface Reading {
  file: PromptFile
  place(offset: number): Loc
  /** Every path that was asked for. */
  wanted: Set<string>
  /** Every file that was read, by its path. */
  opened: Map<string, Named>
  findings: Finding[]
  /** The paths that a `file://` address means, wildcards included; empty where there is none. Of too many only some are looked for, with a note. */
  pathsOf(address: string): string[]
  /** The file at a path, where it has been read. */
  open(path: string): Named | undefined
  /** Whether wildcards meant more than is looked for. */
  isSpent(): boolean
  /** Notes once that a file gives nothing. */
  note(what: What, target: string, why: Why, at: number): undefined
}

/** Paths that the wildcards of one file are compared with, and files that they may mean together. */
const MOST_LOOKS = 500_000
const MOST_FOUND = 20_000

const CODE = /\.(?:[cm]?[jt]s|py|rb|sh|bash|exe|bat|cmd|ps1|pl)(?::\w+)?$/i

/** @param listed the paths among which wildcards look */
export function readingOf(file: PromptFile, listed: () => readonly string[]): Reading {
  const place = placesIn(file.path, file.text)
  const wanted = new Set<string>()
  const opened = new Map<string, Named>()
  const findings: Finding[] = []
  const reported = new Set<string>()
  const meant = new Map<string, string[]>()
  let [looks, found] = [0, 0]
  const meantBy = (pattern: string): string[] => {
    const [folder, matches] = [folderOf(pattern), wildcards(pattern)]
    const all = listed()
    // Passing over what lies elsewhere takes a tenth of the work.
    looks += all.length / 10
    const paths: string[] = []
    for (const path of all) {
      if (looks > MOST_LOOKS || found > MOST_FOUND) return []
      if (!path.startsWith(folder)) continue
      looks += 1 + (pattern.length * path.length) / 2_000
      if (!matches(path)) continue
      found++
      paths.push(path)
    }
    return paths.sort()
  }
  return {
    file,
    place,
    wanted,
    opened,
    findings,
    pathsOf(address) {
      const path = besideOf(file.path, addressed(address))
      if (path === undefined) return []
      const before = meant.get(path)
      if (before) return before
      const paths = hasWildcards(path) ? meantBy(path) : [path]
      for (const each of paths) wanted.add(each)
      meant.set(path, paths)
      return paths
    },
    isSpent: () => looks > MOST_LOOKS || found > MOST_FOUND,
    open(path) {
      wanted.add(path)
      const found = file.beside?.get(path)
      const named = found && { path, ...found }
      if (named) opened.set(path, named)
      return named
    },
    note(what, target, why, at) {
      const key = `${what} ${target}`
      const severity = why === 'code' ? 'info' : 'warn'
      if (!reported.has(key))
        findings.push({
          kind: 'file-not-read',
          severity,
          at: place(at),
          what,
          target: shown(addressed(target)),
          why,
        })
      reported.add(key)
    },
  }
}

/** Whether what an address names is run, and so says nothing here. */
export function isCode(address: string): boolean {
  return CODE.test(address.trim()) || /^(?:exec|python|javascript):/.test(address)
}

/** An address without `file://`. */
export function addressed(address: string): string {
  return address.trim().replace(/^file:\/\//, '')
}

/** A file's path. Of what is run or asked for over the network only the kind is shown: the rest may be text, or signed. */
function shown(target: string): string {
  const scheme = /^([a-z][a-z0-9+.-]{0,30}):(\/\/[^/?#@\s]{1,100}(?=[/?#]|$))?/i.exec(target)
  return scheme ? `${scheme[1]}:${scheme[2] ?? ''}` : target.slice(0, 200)
}
