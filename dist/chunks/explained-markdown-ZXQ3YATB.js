import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderExplained
} from "./chunk-PQ3MGZ2H.js";
import "./chunk-GWOXLDHF.js";
import "./chunk-JQLREASE.js";
import "./chunk-SQ5Q3FQM.js";
import "./chunk-JXTOAM2U.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-VS4KFYLL.js";
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
