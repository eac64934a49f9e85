import { appendTo } from '../model/long-lists.ts'
import type { Scope } from './scope.ts'
import { addTo, type Event, type Version } from './versions.ts'

/** For each function, the outer names that it only adds to. */
const adding = new WeakMap<Scope, Map<string, Version[]>>()

/** What a function adds to a name of an outer scope belongs to that name, an unknown number of times. */
export function takeAdded(scope: Scope, events: ReadonlyMap<string, readonly Event[]>): void {
  const own = new Map<string, Version[]>()
  for (const [target, versions] of scope.versions)
    if (isAdded(scope, target, events.get(target) ?? [])) own.set(target, [...versions])
  for (const child of scope.children) takeFrom(child, scope, own)
  if (scope.kind === 'function') adding.set(scope, own)
}

/** @param own what the scope itself only adds to, and takes from its functions */
function takeFrom(child: Scope, scope: Scope, own: Map<string, Version[]>): void {
  const taken = new Set<string>()
  for (const [target, versions] of adding.get(child) ?? []) {
    const known = own.has(target) ? undefined : scope.versions.get(target)
    if (known) taken.add(target)
    for (const version of versions) {
      if (known) addTo(known, version)
      else appendTo(own, target, version)
    }
  }
  if (taken.size > 0) child.versions = new Map([...child.versions].filter(([name]) => !taken.has(name)))
}

/** Only texts: code that runs later fills lists of messages. */
function isAdded({ define, kind }: Scope, target: string, events: readonly Event[]): boolean {
  const [first] = target.split('.')
  return (
    kind === 'function' &&
    events.every(({ bind: { how, value } }) => how !== 'is' && (value.kind === 'text' || value.kind === 'joined')) &&
    !/^(?:self|this|cls)$/.test(first ?? '') &&
    !define?.params.some(({ name, keys }) => name === first || keys?.includes(first ?? ''))
  )
}
