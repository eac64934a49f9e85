import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderExplained
} from "./chunk-2LEBEWFH.js";
import "./chunk-2KNMFX4J.js";
import "./chunk-QGOGOC6Z.js";
import "./chunk-G7QMYUXL.js";
import "./chunk-SMVHOCXA.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-WX5PNMOM.js";
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
