import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  readUsage
} from "./chunk-KZLTC7WV.js";
import "./chunk-233CVKB6.js";
import "./chunk-PWLJPHZ5.js";
import "./chunk-L67RJ3PA.js";
import "./chunk-K5Q5QNMK.js";
export {
  readUsage
};
