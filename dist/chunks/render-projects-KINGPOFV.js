import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderProjects,
  renderProjectsSummary
} from "./chunk-VSMAHSZX.js";
import "./chunk-USYFC622.js";
import "./chunk-RAMXUGTF.js";
import "./chunk-AC6XIZAQ.js";
import "./chunk-MWMFSSYO.js";
import "./chunk-3FR2F7ZS.js";
import "./chunk-2VOO5SID.js";
import "./chunk-DRTNLOTX.js";
import "./chunk-7Z564IZB.js";
import "./chunk-BJWIMJXC.js";
import "./chunk-RGKLRRWP.js";
import "./chunk-YIQ5HJ6N.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-SPDGPNAA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderProjects,
  renderProjectsSummary
};
