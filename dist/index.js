import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderTerminal
} from "./chunks/chunk-G6ZF34MO.js";
import {
  check
} from "./chunks/chunk-F6X4NQXR.js";
import "./chunks/chunk-G7TXCTIP.js";
import "./chunks/chunk-7PNS3YFA.js";
import "./chunks/chunk-HWZFXRCE.js";
import "./chunks/chunk-G4NWZCV2.js";
import "./chunks/chunk-SDFYN7JO.js";
import {
  Problem
} from "./chunks/chunk-L67RJ3PA.js";
import {
  renderJson
} from "./chunks/chunk-RLQKCQC5.js";
import "./chunks/chunk-FA6JZAFC.js";
import {
  renderMarkdown
} from "./chunks/chunk-G6ICIKN3.js";
import "./chunks/chunk-RT6T6EC3.js";
import "./chunks/chunk-B6VELV2W.js";
import "./chunks/chunk-2BPO464Q.js";
import "./chunks/chunk-SA2HDJMJ.js";
import "./chunks/chunk-W5MZSGWZ.js";
import "./chunks/chunk-K5Q5QNMK.js";
export {
  Problem,
  check,
  renderJson,
  renderMarkdown,
  renderTerminal
};
