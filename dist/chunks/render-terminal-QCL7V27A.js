import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderTerminal
} from "./chunk-ZICYCW4Q.js";
import "./chunk-WYWQG2HP.js";
import "./chunk-GHL4EV6V.js";
import "./chunk-ED4N2TGY.js";
import "./chunk-4OFTSKNC.js";
import "./chunk-CO6LKYFY.js";
import "./chunk-26EFRQV4.js";
import "./chunk-VS2VRNCT.js";
import "./chunk-CLY5I7BX.js";
import "./chunk-TYKLVS4E.js";
import "./chunk-7QBRWRUZ.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderTerminal
};
