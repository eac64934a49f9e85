import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  listedPrice,
  readPriceFile,
  toPriceList
} from "./chunk-G5GRI7YO.js";
import "./chunk-F2PPHUIP.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  listedPrice,
  readPriceFile,
  toPriceList
};
