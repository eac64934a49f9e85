#!/usr/bin/env node
/** Where even the files of promptcost cannot be read, Node would end with 1, which says that a limit is broken. */
import('./command.ts')
  .then(({ command }) => command())
  .catch((error: NodeJS.ErrnoException) => {
    process.stderr.write(`promptcost: it cannot run here (${error.code ?? error.message}).\n`)
    process.exit(2)
  })
