import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/config/policy-source.ts
var fullCommit = /^[0-9a-f]{40}$/;
var onGitHub = /^(?<owner>[A-Za-z0-9][A-Za-z0-9-]{0,38})\/(?<repo>[\w.-]{1,100})\/\/(?<path>[^@#\s]{1,200})@(?<ref>[\w][\w./+-]{0,99})(?:#(?<commit>[0-9a-f]{40}))?$/;
var onNpm = /^npm:(?<name>(?:@[a-z0-9][\w.-]{0,99}\/)?[a-z0-9][\w.-]{0,99})\/\/(?<path>[^@#\s]{1,200})@(?<version>\d{1,6}\.\d{1,6}\.\d{1,6}(?:-[\w.-]{1,40})?)$/;
function policySource(written) {
  const github = onGitHub.exec(written)?.groups;
  const npm = onNpm.exec(written)?.groups;
  const { owner = "", repo = "", ref = "", commit, name = "", version = "", path = "" } = { ...github, ...npm };
  if (github ?? npm) {
    const inside = resolvePath("", path);
    if (inside === void 0 || /^\.+$/.test(repo) || ref.includes("..")) return void 0;
    return github ? {
      kind: "github",
      owner,
      repo,
      path: inside,
      ref,
      by: fullCommit.test(ref) ? "commit" : "tag",
      ...commit && { commit }
    } : { kind: "npm", name, version, path: inside };
  }
  return /^\.{1,2}\/[^:@#\s]{1,200}$/.test(written) ? { kind: "file", path: written } : void 0;
}
function resolvePath(folder, path) {
  const parts = [];
  for (const part of [...folder.split("/"), ...path.split("/")]) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === void 0) return void 0;
  }
  return parts.length === 0 ? void 0 : parts.join("/");
}
function nameOfPolicy(source) {
  if (source.kind === "file") return source.path;
  return source.kind === "github" ? `${source.owner}/${source.repo}//${source.path}@${source.ref}` : `npm:${source.name}//${source.path}@${source.version}`;
}

export {
  policySource,
  resolvePath,
  nameOfPolicy
};
