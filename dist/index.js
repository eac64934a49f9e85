import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-3LONPZRZ.js";
import "./chunks/chunk-QP3HWYJ4.js";
import "./chunks/chunk-TTMJLCWN.js";
import "./chunks/chunk-VJQAY64D.js";
import "./chunks/chunk-7472QBI3.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-I4NHT7XN.js";
import "./chunks/chunk-BVJIFWTC.js";
import "./chunks/chunk-SQ5I7MCH.js";
import {
  renderJson
} from "./chunks/chunk-3666BKBG.js";
import "./chunks/chunk-FBGP3XW6.js";
import "./chunks/chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunks/chunk-CY2V4QIA.js";
import "./chunks/chunk-K5Q5QNMK.js";
export {
  Problem,
  check,
  renderJson,
  renderMarkdown,
  renderTerminal
};
