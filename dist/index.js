import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-4HKPRKD2.js";
import "./chunks/chunk-ZVZTHQDB.js";
import "./chunks/chunk-PL2IY7EW.js";
import "./chunks/chunk-MGZ4NVX6.js";
import "./chunks/chunk-WBTOCMVH.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-GWOXLDHF.js";
import "./chunks/chunk-JQLREASE.js";
import "./chunks/chunk-SQ5Q3FQM.js";
import {
  renderJson
} from "./chunks/chunk-6WDU3E7F.js";
import "./chunks/chunk-JXTOAM2U.js";
import "./chunks/chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunks/chunk-VS4KFYLL.js";
import "./chunks/chunk-K5Q5QNMK.js";
export {
  Problem,
  check,
  renderJson,
  renderMarkdown,
  renderTerminal
};
