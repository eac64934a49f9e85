import type { History } from '../../model/history.ts'
export async function historyHtml(history: History): Promise<string> {
  return history.promptcost
}
