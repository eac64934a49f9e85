import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  listedPrice,
  readPriceFile,
  toPriceList
} from "./chunk-RRMDSN24.js";
import "./chunk-DUBJIHW5.js";
import "./chunk-L67RJ3PA.js";
import "./chunk-K5Q5QNMK.js";
export {
  listedPrice,
  readPriceFile,
  toPriceList
};
