import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderExplained
} from "./chunk-KYRRL2IC.js";
import "./chunk-WYWQG2HP.js";
import "./chunk-ZPYVXKX5.js";
import "./chunk-W5MZSGWZ.js";
import "./chunk-2BPO464Q.js";
import "./chunk-SA2HDJMJ.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderExplained
};
