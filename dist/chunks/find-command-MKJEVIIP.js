import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  commandAt,
  findCommand
} from "./chunk-FQPKSRTI.js";
import "./chunk-BVWL5I2B.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-L67RJ3PA.js";
import "./chunk-K5Q5QNMK.js";
export {
  commandAt,
  findCommand
};
