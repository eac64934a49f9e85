import { expect, test } from 'vitest'
import { placeOf } from '../../../src/action/place-of.ts'

test.each([
  ['.', undefined, '.', undefined],
  ['services', 'promptcost.yml', 'services', 'promptcost.yml'],
  ['.', 'apps/desk/promptcost.yml', 'apps/desk', 'promptcost.yml'],
  ['apps', 'desk/package.json', 'apps/desk', 'package.json'],
  ['apps', '.github/cost.yml', 'apps', '.github/cost.yml'],
])('a project in %s with the config %s is checked in %s', (directory, config, at, file) => {
  expect(placeOf({ name: 'x', directory, config })).toEqual({ name: 'x', directory: at, config: file })
})
