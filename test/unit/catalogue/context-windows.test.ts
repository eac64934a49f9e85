import { expect, test } from 'vitest'
import { contextWindows } from '../../../src/catalogue/context-windows.ts'
import { listedModels } from '../../../src/catalogue/listed-models.ts'

test('every window of ours is one that the catalogue lists the model of and leaves out', () => {
  for (const key of contextWindows.keys()) {
    const [provider = '', id = ''] = key.split(' ')
    const line = listedModels[provider]?.split('\n').find(each => each.startsWith(`${id}\t`))
    expect([key, line?.split('\t')[1]]).toEqual([key, ''])
  }
})
