import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderExplained
} from "./chunk-WIJJ3NBA.js";
import "./chunk-IMXGNISP.js";
import "./chunk-LXCCMEEG.js";
import "./chunk-M5KTUQI6.js";
import "./chunk-G47HERKN.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-L67RJ3PA.js";
import "./chunk-K5Q5QNMK.js";

// src/renderers/markdown/explained-markdown.ts
function explainedMarkdown(report) {
  const text = renderExplained(report);
  const runs = text.match(/`{3,}/g) ?? [];
  const fence = "`".repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return `${fence}text
${text}${fence}
`;
}
export {
  explainedMarkdown
};
