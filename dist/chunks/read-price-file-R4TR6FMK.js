import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  listedPrice,
  readPriceFile,
  toPriceList
} from "./chunk-3BBGBARZ.js";
import "./chunk-F2PPHUIP.js";
import "./chunk-WX5PNMOM.js";
import "./chunk-K5Q5QNMK.js";
export {
  listedPrice,
  readPriceFile,
  toPriceList
};
