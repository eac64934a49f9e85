import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderProjects,
  renderProjectsSummary
} from "./chunk-KBYU6CJQ.js";
import "./chunk-OAOC6VI3.js";
import "./chunk-RAMXUGTF.js";
import "./chunk-I6LBEHU5.js";
import "./chunk-AY6WVY6K.js";
import "./chunk-PEJPX2SP.js";
import "./chunk-62GJQTQJ.js";
import "./chunk-MQVAQFEW.js";
import "./chunk-BOVUNJFQ.js";
import "./chunk-MJLEG7XX.js";
import "./chunk-VWVGOEUY.js";
import "./chunk-WWZJBL6V.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-SPDGPNAA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderProjects,
  renderProjectsSummary
};
