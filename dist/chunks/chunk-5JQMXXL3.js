import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  plainStyle
} from "./chunk-EERCZUI2.js";
import {
  safeText
} from "./chunk-7QBRWRUZ.js";

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
