import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  listedPrice,
  readPriceFile,
  toPriceList
} from "./chunk-QYCD2ESY.js";
import "./chunk-DUBJIHW5.js";
import "./chunk-L67RJ3PA.js";
import "./chunk-K5Q5QNMK.js";
export {
  listedPrice,
  readPriceFile,
  toPriceList
};
