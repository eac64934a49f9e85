import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderTerminal
} from "./chunks/chunk-WCUMO42Y.js";
import {
  check
} from "./chunks/chunk-QE7JW2RI.js";
import "./chunks/chunk-7PNS3YFA.js";
import "./chunks/chunk-HWZFXRCE.js";
import "./chunks/chunk-OKLO3QBU.js";
import "./chunks/chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunks/chunk-L67RJ3PA.js";
import {
  renderJson
} from "./chunks/chunk-RLQKCQC5.js";
import "./chunks/chunk-WYWQG2HP.js";
import {
  renderMarkdown
} from "./chunks/chunk-OS5VQOU7.js";
import "./chunks/chunk-GTXLETBU.js";
import "./chunks/chunk-JDE6OPE6.js";
import "./chunks/chunk-R76ZR277.js";
import "./chunks/chunk-W5MZSGWZ.js";
import "./chunks/chunk-K5Q5QNMK.js";
export {
  Problem,
  check,
  renderJson,
  renderMarkdown,
  renderTerminal
};
