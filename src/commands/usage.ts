import { command } from './command.ts'
import { importUsage } from './usage/import.ts'
import { usageReconcile } from './usage/reconcile.ts'
import { usageReport } from './usage/report.ts'
import { usageSql } from './usage/sql.ts'

declare module './command.ts' {
  interface CommandList {
    usage: Command
  }
}

export const usage = command({
  summary: 'use recorded usage: set call volumes, compare counts with bills, show who spends what',
  subcommands: { import: importUsage, reconcile: usageReconcile, report: usageReport, sql: usageSql },
})
