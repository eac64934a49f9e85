import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  plainStyle
} from "./chunk-KOX2BK4X.js";
import {
  safeText
} from "./chunk-IGU7QL26.js";

// src/page/page-style.ts
var pageStyle = {
  ...plainStyle,
  name: (text) => safeText(text),
  phrase: (text) => safeText(text),
  arrow: "\u2192"
};

export {
  pageStyle
};
