import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderTerminal
} from "./chunk-G6ZF34MO.js";
import "./chunk-FA6JZAFC.js";
import "./chunk-RT6T6EC3.js";
import "./chunk-B6VELV2W.js";
import "./chunk-2BPO464Q.js";
import "./chunk-SA2HDJMJ.js";
import "./chunk-W5MZSGWZ.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderTerminal
};
