import { COMPUTED } from '../model/computed.ts'
import type { FindingOf } from '../model/finding.ts'
import { grouped } from './figures.ts'
import { counted, listed, type Style } from './style.ts'

/** A field that changes what a call costs: what is set now, and why no amount includes it. */
export function describeModifier(finding: FindingOf<'price-modifier'>, style: Style): string {
  return finding.key === 'mcpServers' ? ofServers(finding, style) : ofField(finding, style)
}

function ofField({ prompt, key, base, head }: FindingOf<'price-modifier'>, style: Style): string {
  const what =
    base === undefined && head !== undefined
      ? `${style.name(prompt)} sets ${style.name(key)} to ${settingNamed(head, style)}`
      : `${style.name(key)} of ${style.name(prompt)} goes from ${settingNamed(base, style)} to ${settingNamed(head, style)}`
  const isTool = /(?:^|\.)tools$/.test(key)
  return isTool
    ? `${what}. Tools cost tokens, and some have a fee, which the amounts in this report do not include.`
    : `${what}. That may change what a call costs, and the amounts in this report do not include it.`
}

function ofServers({ prompt, base, head }: FindingOf<'price-modifier'>, style: Style): string {
  const [was, is] = [namesIn(base), namesIn(head)]
  const [added, gone] = [is.filter(each => !was.includes(each)), was.filter(each => !is.includes(each))]
  const names = (all: readonly string[]) => listed(all.map(withoutLength), style)
  const servers = (all: readonly string[]) => `MCP ${all.length === 1 ? 'server' : 'servers'} ${names(all)}`
  if (added.length === 0 && gone.length > 0)
    return `${style.name(prompt)} no longer names the ${servers(gone)}${is.length > 0 ? `, and still names ${names(is)}` : ''}.`
  const [verb, all] = added.length > 0 ? ['adds', added] : ['changes', is]
  return `${style.name(prompt)} ${verb} the ${servers(all)}. An agent sends the descriptions of ${all.length === 1 ? 'its' : 'their'} tools with each request; they are in no file, so no amount includes them.`
}

/** The names of servers, without the digests of what differs where the names are the same. */
const namesIn = (value: string | undefined) => value?.replace(/ \([^()]*\)$/, '').split(' ') ?? []

/** A name that is not plain is known by its length alone. */
const withoutLength = (name: string) => name.replace(/^(\d+)-characters$/, '(name of $1 characters)')

/** The value of a field, or of several of one key: as it is written, or in words where it is not set, too long to show, or made by code. */
function settingNamed(value: string | undefined, style: Style): string {
  if (value === undefined) return 'unset'
  const all = value.split(' ')
  const lengths = all.flatMap(each => /^(\d+)-characters$/.exec(each)?.[1] ?? [])
  const written = all.filter(each => each !== COMPUTED && !/^\d+-characters$/.test(each))
  const made = all.length - written.length - lengths.length
  return [
    ...(written.length === 0 ? [] : [listed(written, style)]),
    ...lengths.map(length => `a value of ${counted(Number(length), 'character')}`),
    ...(made === 0 ? [] : [`${made === 1 ? 'a value' : `${grouped(made)} values`} that only a run of the code shows`]),
  ].join(' and ')
}
