import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  preformatted,
  safeCode,
  safeHtml,
  safeLog,
  safeText,
  whole
} from "./chunk-IGU7QL26.js";
import "./chunk-K5Q5QNMK.js";
export {
  preformatted,
  safeCode,
  safeHtml,
  safeLog,
  safeText,
  whole
};
