import { placesIn } from '../data/places-in.ts'
import type { Finding } from '../model/finding.ts'
import type { Loc } from '../model/quantity.ts'
import type { PromptFile } from '../parsed/prompt-file.ts'
import { besideOf } from './named-files.ts'
import { hasWildcards, matchesWildcards } from './wildcards.ts'

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
  /** The paths that a `file://` address means, wildcards included; empty where there is none. */
  pathsOf(address: string): string[]
  /** The file at a path, where it has been read. */
  open(path: string): Named | undefined
  /** Notes once that a file gives nothing. */
  note(what: What, target: string, why: Why, at: number): undefined
}

/** Paths that the wildcards of one file are compared with. */
const MOST_LOOKS = 1_000_000

const CODE = /\.(?:[cm]?[jt]s|py|rb|sh|bash|exe|bat|cmd|ps1|pl)(?::\w+)?$/i

/** @param listed the paths among which wildcards look */
export function readingOf(file: PromptFile, listed: readonly string[]): Reading {
  const place = placesIn(file.path, file.text)
  const wanted = new Set<string>()
  const opened = new Map<string, Named>()
  const findings: Finding[] = []
  const told = new Set<string>()
  const meant = new Map<string, string[]>()
  let looks = 0
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
      if (hasWildcards(path)) looks += listed.length
      const paths = !hasWildcards(path)
        ? [path]
        : looks > MOST_LOOKS
          ? []
          : listed.filter(it => matchesWildcards(path, it))
      for (const each of paths) wanted.add(each)
      meant.set(path, paths.sort())
      return paths
    },
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
      if (!told.has(key))
        findings.push({
          kind: 'file-not-read',
          severity,
          at: place(at),
          what,
          target: shown(addressed(target)),
          why,
        })
      told.add(key)
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
