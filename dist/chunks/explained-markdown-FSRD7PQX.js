import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderExplained
} from "./chunk-OLNGOZ2V.js";
import "./chunk-BOVUNJFQ.js";
import "./chunk-MJLEG7XX.js";
import "./chunk-VWVGOEUY.js";
import "./chunk-WWZJBL6V.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-SPDGPNAA.js";
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
