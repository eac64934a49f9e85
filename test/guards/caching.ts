import type { Guard } from './guard.ts'

const test = 'test/unit/config/caching.test.ts'

/** What keeps a change from declaring its own cache. */
export const caching: readonly Guard[] = [
  {
    against: 'a hit rate of the change itself',
    file: 'src/config/settings.ts',
    take: '...cacheTerms(own), ...taskTerms(own)',
    leave: '...cacheTerms([...theirs, ...own]), ...taskTerms(own)',
    test,
    named: "the head's hit rate waits for the merge",
  },
  {
    against: 'variants that the change itself declares',
    file: 'src/config/declarations-for.ts',
    take: 'config.adopts ? undefined : variantsOf(ours)',
    leave: 'config.adopts ? undefined : (variantsOf(other) ?? variantsOf(ours))',
    test: 'test/unit/config/variants.test.ts',
    named: "variants are the base's word alone",
  },
  {
    against: 'variants at first adoption',
    file: 'src/config/declarations-for.ts',
    take: 'config.adopts ? undefined : variantsOf(ours)',
    leave: 'variantsOf(ours)',
    with: [{ take: 'mayVary: !config.adopts && ', leave: 'mayVary: ' }],
    test: 'test/unit/config/variants.test.ts',
    named: "variants are the base's word alone",
  },
  {
    against: 'a share of the calls that the change itself declares',
    file: 'src/config/settings.ts',
    take: 'const share = own.find(',
    leave: 'const share = [...theirs, ...own].find(',
    with: [{ take: 'places.head && { ...places.head, variant: undefined }', leave: 'places.head' }],
    test: 'test/unit/config/variants.test.ts',
    named: "a variant's share of the calls is the base's",
  },
  {
    against: 'a history that the change itself declares',
    file: 'src/config/settings.ts',
    take: '...cacheTerms(own), ...taskTerms(own)',
    leave: '...cacheTerms(own), ...taskTerms([...own, ...theirs])',
    test: 'test/unit/config/workloads.test.ts',
    named: 'the calls of a task wait for the merge',
  },
  {
    against: 'a hit rate at first adoption',
    file: 'src/config/settings.ts',
    take: '...(!config.adopts && { ...cacheTerms(own), ...taskTerms(own) }),',
    leave: '...{ ...cacheTerms(own), ...taskTerms(own) },',
    test,
    named: 'at first adoption no hit rate counts',
  },
  {
    against: 'a new clock that is said never to change',
    file: 'src/config/declarations-for.ts',
    take: 'unvaried(said[1])',
    leave: 'said[1]',
    test,
    named: "how a slot varies is the base's word alone",
  },
  {
    against: 'a clock that is said never to change, at first adoption',
    file: 'src/config/declarations-for.ts',
    take: 'config.adopts ? unvaried(said[0]) : said[0]',
    leave: 'said[0]',
    test,
    named: "how a slot varies is the base's word alone",
  },
  {
    against: 'a guessed hit rate that makes growth cheaper',
    file: 'src/compare/explain.ts',
    take: 'return rises.reduce((most, rise) => (rise > most ? rise : most), 0n)',
    leave: 'return rises.at(-1) ?? 0n',
    test: 'test/unit/caching/independent.test.ts',
    named: 'a hit rate that is guessed moves the high end alone',
  },
]
