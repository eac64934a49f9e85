import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/config/listed.ts
var unreadable = {
  link: "is a link",
  binary: "is binary, not text",
  "not-utf8": "is not UTF-8 text",
  "too-large": "is larger than 4 MiB",
  missing: "is missing from this clone",
  "lfs-pointer": "is a Git LFS pointer",
  "no-permission": "is not readable (permission denied)"
};

export {
  unreadable
};
