import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderExplained
} from "./chunk-T7ST32VL.js";
import "./chunk-R4NXGFUU.js";
import "./chunk-WWH6NAOA.js";
import "./chunk-ZOZWVJHU.js";
import "./chunk-2LAAA7YU.js";
import "./chunk-32BZN5PM.js";
import "./chunk-VS2VRNCT.js";
import "./chunk-ELJUV3IB.js";
import "./chunk-QO7B32JC.js";
import "./chunk-2BPO464Q.js";
import "./chunk-7QBRWRUZ.js";
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
