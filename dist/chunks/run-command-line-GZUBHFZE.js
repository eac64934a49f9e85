import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  runCommandLine
} from "./chunk-ROJQMUR6.js";
import "./chunk-MJLEG7XX.js";
import "./chunk-F2PPHUIP.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-SPDGPNAA.js";
import "./chunk-K5Q5QNMK.js";
export {
  runCommandLine
};
