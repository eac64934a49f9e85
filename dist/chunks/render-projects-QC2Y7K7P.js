import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderProjects,
  renderProjectsSummary
} from "./chunk-OGFKAOC4.js";
import "./chunk-BSPMRBVW.js";
import "./chunk-RAMXUGTF.js";
import "./chunk-3LONPZRZ.js";
import "./chunk-QP3HWYJ4.js";
import "./chunk-TTMJLCWN.js";
import "./chunk-VJQAY64D.js";
import "./chunk-7472QBI3.js";
import "./chunk-I4NHT7XN.js";
import "./chunk-BVJIFWTC.js";
import "./chunk-SQ5I7MCH.js";
import "./chunk-FBGP3XW6.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderProjects,
  renderProjectsSummary
};
