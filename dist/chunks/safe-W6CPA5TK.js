import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  preformatted,
  safeCode,
  safeHtml,
  safeLog,
  safeText,
  whole
} from "./chunk-2KNMFX4J.js";
import "./chunk-QGOGOC6Z.js";
import "./chunk-G7QMYUXL.js";
import "./chunk-SMVHOCXA.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-WX5PNMOM.js";
import "./chunk-K5Q5QNMK.js";
export {
  preformatted,
  safeCode,
  safeHtml,
  safeLog,
  safeText,
  whole
};
