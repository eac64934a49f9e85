import { make } from './dom.ts'

/** Makes every table of the page sortable by its heads and filterable by its field. Rows are those that the page has come with. */
export function enableTables(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sorts]')) enableSort(table)
  for (const field of document.querySelectorAll<HTMLInputElement>('input[data-filters]')) enableFilter(field)
}

function enableSort(table: HTMLTableElement): void {
  const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead th')]
  for (const [column, head] of heads.entries()) {
    if (head.dataset.sort === undefined) continue
    const button = make('button', head.textContent ?? '')
    button.setAttribute('type', 'button')
    head.replaceChildren(button)
    button.addEventListener('click', () => {
      const isDown = head.getAttribute('aria-sort') !== 'descending'
      for (const each of heads) each.removeAttribute('aria-sort')
      head.setAttribute('aria-sort', isDown ? 'descending' : 'ascending')
      sortRows(table, column, isDown)
    })
  }
}

function sortRows(table: HTMLTableElement, column: number, isDown: boolean): void {
  const body = table.tBodies[0]
  if (!body) return
  const keyOf = (row: HTMLTableRowElement) => {
    const cell = row.cells[column]
    return cell?.dataset.value ?? cell?.textContent ?? ''
  }
  const rows = [...body.rows].map(row => ({ row, key: keyOf(row) }))
  const isNumeric = rows.every(({ key }) => key === '' || Number.isFinite(Number(key)))
  rows.sort((a, b) => {
    const order = isNumeric ? asNumber(a.key) - asNumber(b.key) : a.key < b.key ? -1 : a.key > b.key ? 1 : 0
    return isDown ? -order : order
  })
  body.append(...rows.map(({ row }) => row))
}

const asNumber = (key: string) => (key === '' ? Number.NEGATIVE_INFINITY : Number(key))

function enableFilter(field: HTMLInputElement): void {
  const table = document.getElementById(field.dataset.filters ?? '')
  const count = document.getElementById(`${field.id}-count`)
  if (!(table instanceof HTMLTableElement)) return
  field.addEventListener('input', () => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean)
    let left = 0
    for (const row of table.tBodies[0]?.rows ?? []) {
      const text = (row.textContent ?? '').toLowerCase()
      row.hidden = !words.every(word => text.includes(word))
      if (!row.hidden) left++
    }
    if (count) count.textContent = words.length === 0 ? '' : `${left} shown`
  })
}
