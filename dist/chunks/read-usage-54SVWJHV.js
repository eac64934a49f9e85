import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  readUsage
} from "./chunk-A5HT24RL.js";
import "./chunk-7Z564IZB.js";
import "./chunk-BJWIMJXC.js";
import "./chunk-RGKLRRWP.js";
import "./chunk-233CVKB6.js";
import "./chunk-YIQ5HJ6N.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-SPDGPNAA.js";
import "./chunk-K5Q5QNMK.js";
export {
  readUsage
};
