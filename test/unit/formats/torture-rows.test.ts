import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { seeds } from '../../../scripts/fuzz/seeds.ts'
import { formatOf, nameOf } from '../../../src/formats/formats.ts'
import { tortures } from '../../torture/torture.ts'

const named = [...new Set(tortures.map(({ format }) => format))].filter(format => format !== 'config')

it.each(named)('%s reads a file that is made to be slow', format => {
  const rows = tortures.filter(each => each.format === format)
  expect(rows.map(({ path, make }) => nameOf(formatOf({ path, text: make(3_000) })))).toContain(format)
})

it.each(named)('%s reads a file that mutations begin with', format => {
  const read = seeds().filter(
    ({ file, path }) => nameOf(formatOf({ path, text: readFileSync(file, 'utf8') })) === format,
  )
  expect(read.length).toBeGreaterThan(0)
})
