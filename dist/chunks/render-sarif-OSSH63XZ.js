import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderSarif
} from "./chunk-5NKYNHXF.js";
import "./chunk-2OLY462M.js";
import "./chunk-R4GNXSNJ.js";
import "./chunk-2KNMFX4J.js";
import "./chunk-QGOGOC6Z.js";
import "./chunk-G7QMYUXL.js";
import "./chunk-6WDU3E7F.js";
import "./chunk-SMVHOCXA.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-WX5PNMOM.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderSarif
};
