import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/report/findings-page.ts
var homepage = "https://github.com/OWNER/promptcost";
function findingUrl(kind) {
  return `${homepage}/blob/main/docs/findings.md#${kind}`;
}

export {
  homepage,
  findingUrl
};
