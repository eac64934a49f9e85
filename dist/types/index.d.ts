/** promptcost as a library: the same check as the command and the action, and the report's renderers. */
export { type CheckRequest, check } from './check.js';
export { Problem } from './model/problem.js';
export type { Report } from './model/report.js';
export { renderMarkdown } from './report/markdown/render-markdown.js';
export { renderJson } from './report/render-json.js';
export { renderTerminal } from './report/terminal/render-terminal.js';
