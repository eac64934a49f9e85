/** promptcost as a library: the same check as the command and the action, and the report's renderers. */
export { type CheckRequest, check } from './judging/check.js';
export { Problem } from './model/problem.js';
export type { Report } from './model/report.js';
export { renderJson } from './renderers/json/render-json.js';
export { renderMarkdown } from './renderers/markdown/render-markdown.js';
export { renderTerminal } from './renderers/terminal/render-terminal.js';
