/** promptcost as a library: the same check as the command and the action, and the report's renderers. */
export { type CheckRequest, check } from './judging/check.ts'
export { Problem } from './model/problem.ts'
export type { Report } from './model/report.ts'
export { renderJson } from './renderers/json/render-json.ts'
export { renderMarkdown } from './renderers/markdown/render-markdown.ts'
export { renderTerminal } from './renderers/terminal/render-terminal.ts'
