import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  listedPrice,
  readPriceFile,
  toPriceList
} from "./chunk-IWL53P72.js";
import "./chunk-DUBJIHW5.js";
import "./chunk-WX5PNMOM.js";
import "./chunk-K5Q5QNMK.js";
export {
  listedPrice,
  readPriceFile,
  toPriceList
};
