import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderExplained
} from "./chunk-J73IFSNQ.js";
import "./chunk-R4NXGFUU.js";
import "./chunk-WWH6NAOA.js";
import "./chunk-U3TV565H.js";
import "./chunk-YL5WPN3V.js";
import "./chunk-CKUKR3PW.js";
import "./chunk-FY4AWVJA.js";
import "./chunk-TYKLVS4E.js";
import "./chunk-KOX2BK4X.js";
import "./chunk-DLLVV6TX.js";
import "./chunk-WLCL3LWA.js";
import "./chunk-IGU7QL26.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderExplained
};
