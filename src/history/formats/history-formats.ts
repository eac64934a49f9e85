import type { History } from '../../model/history.ts'
import type { HistoryOptions } from './history-options.ts'

/** One output of `promptcost history`. Names are hostile: print them through `report/safe.ts`. */
interface HistoryFormat {
  render(history: History, options: HistoryOptions): Promise<string>
}

/** Every output by its name. */
export const HISTORY_FORMATS = {
  terminal: { render: async (history, options) => (await import('./terminal.ts')).historyTerminal(history, options) },
  markdown: { render: async (history, options) => (await import('./markdown.ts')).historyMarkdown(history, options) },
  json: { render: async history => `${JSON.stringify(history, null, 2)}\n` },
  csv: { render: async history => (await import('./csv.ts')).historyCsv(history) },
  html: { render: async history => (await import('./html.ts')).historyHtml(history) },
  badge: { render: async history => (await import('./badge.ts')).historyBadge(history) },
} satisfies Record<string, HistoryFormat>
