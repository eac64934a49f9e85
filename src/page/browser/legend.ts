import { byId, make } from './dom.ts'
import type { Group } from './groups.ts'

/** So many lines have a button each; the table below has the others. */
const MOST = 24

/** A button for each group: pressed ones stand out. Colours are those of the chart, by class. */
export function showLegend(
  groups: readonly Group[],
  isLines: boolean,
  emphasis: ReadonlySet<string>,
  toggle: (name: string) => void,
): void {
  const buttons = groups.slice(0, MOST).map(({ name }, i) => {
    const item = document.createElement('li')
    if (!isLines) {
      item.append(make('span', '', `key c${i % 9}`), make('span', name, 'name'))
      return item
    }
    const button = make('button', '')
    button.setAttribute('type', 'button')
    button.setAttribute('aria-pressed', String(emphasis.has(name)))
    button.append(make('span', '', `key c${i % 9}`), make('span', name, 'name'))
    button.addEventListener('click', () => {
      toggle(name)
      byId('legend', HTMLElement).querySelectorAll('button')[i]?.focus()
    })
    item.append(button)
    return item
  })
  const rest = groups.length - buttons.length
  if (rest > 0) buttons.push(make('li', `and ${rest} more`, 'rest') as HTMLLIElement)
  byId('legend', HTMLElement).replaceChildren(...buttons)
}
