import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  fetchSmall,
  policyText
} from "./chunk-ZV6XTUHK.js";
import {
  Problem
} from "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";

// src/policies/read-github.ts
var mostBytes = 192 * 1024;
async function readGitHubPolicy(policy, access) {
  const commit = policy.by === "commit" ? policy.ref : await commitOf(policy, access);
  if (policy.commit !== void 0 && policy.commit !== commit)
    throw new Problem(
      `the tag ${policy.ref} of ${policy.owner}/${policy.repo} has moved: it is commit ${commit} now, and extends names ${policy.commit}.`,
      { remedy: "Read what has changed there, then write the new commit, or ask who moved the tag." }
    );
  const path = policy.path.split("/").map(encodeURIComponent).join("/");
  const answer = await ask(`contents/${path}?ref=${commit}`, "application/vnd.github.raw+json", policy, access);
  if (answer.status !== 200) throw refused(answer, policy, access, `it has no ${policy.path} that this token may read`);
  return { text: policyText(answer.bytes, policy.path), commit };
}
async function commitOf(policy, access) {
  const ref = encodeURIComponent(`tags/${policy.ref}`);
  const answer = await ask(`commits/${ref}`, "application/vnd.github.sha", policy, access);
  const commit = Buffer.from(answer.bytes).toString("latin1").trim();
  if (answer.status === 200 && /^[0-9a-f]{40}$/.test(commit)) return commit;
  throw refused(answer, policy, access, `it has no tag ${policy.ref} that this token may read`);
}
function ask(what, accept, { owner, repo }, { api, token }) {
  const url = new URL(`${api.replace(/\/+$/, "")}/repos/${owner}/${repo}/${what}`);
  const headers = { accept, "x-github-api-version": "2022-11-28" };
  return fetchSmall(url, token === void 0 ? headers : { ...headers, authorization: `Bearer ${token}` }, mostBytes);
}
function refused({ status }, policy, { token }, missing) {
  const whose = `${policy.owner}/${policy.repo}`;
  const isMissing = status === 404 || status === 422;
  const isMoved = status >= 300 && status < 400;
  const why = isMissing ? missing : isMoved ? "it has moved to another name" : `GitHub answers ${status}`;
  const how = token === void 0 ? "Set GH_TOKEN to a token that may read it." : "Give promptcost a token that may read it.";
  return new Problem(`the policy of ${whose} cannot be read: ${why}.`, {
    remedy: isMoved ? "Write its new name." : `Name a tag or a full commit id, not a branch. ${how}`
  });
}
export {
  readGitHubPolicy
};
