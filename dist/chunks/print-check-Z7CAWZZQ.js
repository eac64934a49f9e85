import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  atNearestConfig,
  printCheck
} from "./chunk-HATW53DW.js";
import "./chunk-2FAWTLJM.js";
import "./chunk-UV634FC6.js";
import "./chunk-4GK67N3F.js";
import "./chunk-YG6QS7MK.js";
import "./chunk-E33DLUNW.js";
import "./chunk-4O256Y5L.js";
import "./chunk-QPXWPCVL.js";
import "./chunk-CHTCZKG4.js";
import "./chunk-7K7NZM2B.js";
import "./chunk-7PNS3YFA.js";
import "./chunk-5U5SWL5X.js";
import "./chunk-6EYARAZZ.js";
import "./chunk-CUMXE45N.js";
import "./chunk-DGV3II2F.js";
import "./chunk-IYDCWE4Q.js";
import "./chunk-NIK76VMB.js";
import "./chunk-2A2PN3ZH.js";
import "./chunk-EXVJ3WVH.js";
import "./chunk-PWLJPHZ5.js";
import "./chunk-HWZFXRCE.js";
import "./chunk-NODWGNDU.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-L67RJ3PA.js";
import "./chunk-TYKLVS4E.js";
import "./chunk-WOBJ7JII.js";
import "./chunk-K5Q5QNMK.js";
export {
  atNearestConfig,
  printCheck
};
