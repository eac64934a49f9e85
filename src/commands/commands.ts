import { check } from './check.ts'
import type { CommandList } from './command.ts'
import { compare } from './compare.ts'
import { completion } from './completion.ts'
import { count } from './count.ts'
import { explain } from './explain.ts'
import { exportFacts } from './export.ts'
import { help } from './help.ts'
import { history } from './history.ts'
import { init } from './init.ts'
import { models } from './models.ts'
import { prices } from './prices.ts'
import { rollup } from './rollup.ts'
import { usage } from './usage.ts'
import { whatif } from './whatif.ts'

/** Every command by its name, in the order of help. */
export const COMMANDS = {
  check,
  compare,
  count,
  explain,
  init,
  whatif,
  history,
  rollup,
  usage,
  prices,
  models,
  export: exportFacts,
  completion,
  help,
} satisfies CommandList
