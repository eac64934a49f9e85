/** promptcost as a library: the same check as the command and the action, and the report's renderers. */
export { type CheckRequest, check } from './check.ts';
export { Problem } from './model/problem.ts';
export type { Report } from './model/report.ts';
export { renderMarkdown } from './report/markdown/render-markdown.ts';
export { renderJson } from './report/render-json.ts';
export { renderTerminal } from './report/terminal/render-terminal.ts';
