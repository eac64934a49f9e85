import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderProjects,
  renderProjectsSummary
} from "./chunk-RCYJWJMZ.js";
import "./chunk-55ASZKRD.js";
import "./chunk-RAMXUGTF.js";
import "./chunk-6XMVHNJV.js";
import "./chunk-TY3EJ37M.js";
import "./chunk-IH4GJUB2.js";
import "./chunk-44ZM5GSG.js";
import "./chunk-MGG6LLT5.js";
import "./chunk-T2DJMNWU.js";
import "./chunk-VMNDIH4K.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-B35ZWARA.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderProjects,
  renderProjectsSummary
};
