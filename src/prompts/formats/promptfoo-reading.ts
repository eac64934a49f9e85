import { placesIn } from '../../data/places-in.ts'
import type { Finding } from '../../model/finding.ts'
import type { Loc } from '../../model/quantity.ts'
import type { PromptFile } from './format.ts'
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

const CODE = /\.(?:[cm]?[jt]s|py|rb|sh|bash|exe|bat|cmd|ps1|pl)(?::\w+)?$/i

/** @param listed the paths among which wildcards look */
export function readingOf(file: PromptFile, listed: readonly string[]): Reading {
  const place = placesIn(file.path, file.text)
  const wanted = new Set<string>()
  const opened = new Map<string, Named>()
  const findings: Finding[] = []
  const told = new Set<string>()
  return {
    file,
    place,
    wanted,
    opened,
    findings,
    pathsOf(address) {
      const path = besideOf(file.path, addressed(address))
      const paths =
        path === undefined ? [] : hasWildcards(path) ? listed.filter(each => matchesWildcards(path, each)) : [path]
      for (const each of paths) wanted.add(each)
      return [...paths].sort()
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
          target: addressed(target).slice(0, 200),
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
