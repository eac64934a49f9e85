import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderExplained
} from "./chunk-WIU6FZBD.js";
import "./chunk-IU4IN4L6.js";
import "./chunk-IU2T762B.js";
import "./chunk-SQ5Q3FQM.js";
import "./chunk-JXTOAM2U.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-VS4KFYLL.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderExplained
};
