import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  builtIn,
  checkFlags,
  nameOfPolicy,
  policySource,
  resolvePath
} from "./chunk-I2GWRHS6.js";
import {
  configPaths,
  isPackageJson,
  parseSource,
  pickConfig
} from "./chunk-TCVM7W2G.js";
import {
  endAtEnd,
  removeAtEnd
} from "./chunk-HWZFXRCE.js";
import {
  identify
} from "./chunk-V4ORZRTD.js";
import {
  require_mod
} from "./chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunk-L67RJ3PA.js";
import {
  __toESM
} from "./chunk-K5Q5QNMK.js";

// src/policies/policy-reader.ts
function policyAccess(env2, token = env2.GH_TOKEN || env2.GITHUB_TOKEN) {
  return { github: { api: env2.GITHUB_API_URL || "https://api.github.com", token: token || void 0 } };
}
function remotePolicies(access2 = policyAccess({})) {
  const known2 = /* @__PURE__ */ new Map();
  return (source) => {
    const key = JSON.stringify(source);
    const found = known2.get(key) ?? readRemote(source, access2);
    known2.set(key, found);
    return found;
  };
}
async function readRemote(source, { github, npm }) {
  if (source.kind === "github") {
    const { readGitHubPolicy } = await import("./read-github-RUI7335D.js");
    return readGitHubPolicy(source, github);
  }
  const { npmRegistry, readNpmPolicy } = await import("./read-npm-LEMYBRCC.js");
  return readNpmPolicy(source, npm ?? npmRegistry);
}

// src/catalogue/is-listed.ts
function isListed(name, priceLists) {
  return identify({ asked: name, from: "config", at: void 0 }, { models: {}, prices: {}, priceLists }).guess === void 0;
}

// src/catalogue/unknown-name.ts
function unknownName(name, priceLists) {
  const { model, guess } = identify(
    { asked: name, from: "config", at: void 0 },
    { models: {}, prices: {}, priceLists }
  );
  if (guess === void 0 || guess.match === "prefix") return void 0;
  return { family: guess.match === "family", nearest: model.nearest };
}

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

// src/config/open-policies.ts
import { dirname } from "node:path/posix";
var longestChain = 5;
async function withPolicies(source, side, reader) {
  if (!source) return void 0;
  const policies = [];
  const known2 = /* @__PURE__ */ new Set();
  let named = namedIn({ ...source, isOwn: true });
  let holder = { kind: "file", path: resolvePath(reader.directory, source.path) ?? source.path };
  while (named) {
    const wanted = located(holder, named);
    const name = nameOfPolicy(wanted);
    if (known2.has(name))
      throw new Problem("policies extend each other in a circle.", { where: named.at, remedy: leave });
    if (policies.length === longestChain)
      throw new Problem(`more than ${longestChain} policies extend each other.`, { where: named.at, remedy: leave });
    known2.add(name);
    const read = await readPolicy(wanted, side, reader, named.at);
    const isMovable = wanted.kind === "github" && wanted.by === "tag" && wanted.commit === void 0;
    policies.push({ name, ...read, isMovable });
    holder = wanted.kind === "github" && read.commit ? { ...wanted, ref: read.commit, by: "commit", commit: void 0 } : wanted;
    named = namedIn({ path: name, text: read.text });
  }
  return policies.length === 0 ? source : { ...source, policies };
}
var leave = 'Remove "extends" from one of them.';
function namedIn(source) {
  if (!source.text.includes("extends")) return void 0;
  const parsed2 = source.isOwn ? parsedOrNot(source) : parseSource(source);
  if (!parsed2) return void 0;
  const written = Object.hasOwn(parsed2.value, "extends") ? parsed2.value.extends : void 0;
  const found = typeof written === "string" ? policySource(written) : void 0;
  return found && { source: found, at: parsed2.at(["extends"], "value") };
}
function parsedOrNot(source) {
  try {
    return parseSource(source);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return void 0;
  }
}
function located(holder, { source, at }) {
  if (source.kind !== "file") return source;
  const folder = dirname(holder.path);
  const path = resolvePath(folder === "." ? "" : folder, source.path);
  if (path === void 0)
    throw new Problem("extends leads out of the repository.", { where: at, remedy: "Name a file of this repository." });
  return { ...holder, path };
}
async function readPolicy(source, side, reader, at) {
  if (source.kind === "file") {
    const text = await reader.file(side, source.path);
    if (text !== void 0) return { text };
    throw new Problem(`extends names ${source.path}, which is not there at the ${side}.`, {
      where: at,
      remedy: "The path is relative to the checked directory, or to the policy that names it."
    });
  }
  try {
    return await reader.remote(source);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new Problem(error.what, { where: at, ...error.remedy && { remedy: error.remedy } });
  }
}

// src/config/open-price-lists.ts
async function openPriceLists(sides, sources, read) {
  const head = await listOf(sides.head, sources.head, read);
  try {
    return { base: sides.base && await listOf(sides.base, sources.base, read), head, findings: [] };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const file = error.where?.path ?? "";
    const broken = { kind: "price-list-broken", severity: "warn", file, problem: error.what };
    return { base: void 0, head, findings: [broken] };
  }
}
async function listOf(side, source, read) {
  const named = source && nameIn(source);
  if (!named) return void 0;
  const entry = side.entries.find(({ path }) => path === named.path);
  if (!entry)
    throw new Problem(`prices.file names a file that is not there in ${side.revision.label}.`, {
      where: named.at,
      remedy: "Write it with: promptcost prices update. Its path is relative to the checked directory."
    });
  for await (const found of side.revision.read([entry])) {
    if ("text" in found) return read(named.path, entry.id, found.text);
    throw new Problem(`this price list ${unreadable[found.unreadable]}.`, { where: { path: named.path } });
  }
  return void 0;
}
function nameIn(source) {
  if (!/prices/.test(source.text) || !/file/.test(source.text)) return void 0;
  let parsed2;
  try {
    parsed2 = parseSource(source);
  } catch {
    return void 0;
  }
  const { prices } = parsed2.value;
  const file = typeof prices === "object" && prices !== null && "file" in prices ? prices.file : void 0;
  if (typeof file !== "string" || file === "") return void 0;
  return { path: file.replace(/^(?:\.\/)+/, ""), at: parsed2.at(["prices", "file"], "value") };
}

// src/config/open-configs.ts
async function openConfigs(sides, flags, knowledge) {
  const wanted = flags.file === void 0 ? configPaths : [flags.file.replace(/^\.\//, "")];
  const base = sides.base && await withPolicies(await findBase(sides.base, wanted), "base", knowledge.policies);
  const head = await withPolicies(await findConfig(sides.head, wanted, "head"), "head", knowledge.policies);
  if (flags.file !== void 0 && !base && !head) {
    throw new Problem(
      `there is no config ${flags.file} ${sides.base ? "on either side" : `in ${sides.head.revision.label}`}.`,
      {
        remedy: "Name a file in the checked folder, relative to it, or omit --config."
      }
    );
  }
  if (!base && !head) {
    checkFlags(flags);
    return builtIn(flags);
  }
  const { readConfig } = await import("./read-config-3IMC5YUI.js");
  const opened2 = await openPriceLists(sides, { base, head }, knowledge.readPriceList);
  const catalogue2 = {
    // A name that only the head's list has means nothing yet, and may be written in its config.
    isListed: knowledge.catalogueWith({ own: opened2.base, ofHead: void 0 }).isListed,
    unknownName: knowledge.catalogueWith({ own: opened2.base, ofHead: opened2.head }).unknownName
  };
  const { config, findings } = readConfig({ base, head, alone: sides.base === void 0 }, flags, catalogue2);
  const byBase = config.policyFrom === "base";
  const priceLists = byBase ? { own: opened2.base, ofHead: opened2.head } : { own: opened2.head ?? opened2.base, ofHead: void 0 };
  return { config: { ...config, priceLists }, findings: [...opened2.findings, ...findings] };
}
async function findBase(side, wanted) {
  const named = await findConfig(side, wanted, "base");
  return named || wanted === configPaths ? named : findConfig(side, configPaths, "base");
}
async function findConfig(side, wanted, name) {
  const found = [];
  const entries = side.entries.filter((entry) => wanted.includes(entry.path));
  for await (const source of side.revision.read(entries)) {
    const { path } = source.entry;
    if ("text" in source) found.push({ path, text: source.text });
    else if (!isPackageJson(path))
      throw new Problem(`the config ${unreadable[source.unreadable]}.`, {
        where: { path },
        remedy: "Save it as readable UTF-8 text."
      });
  }
  return pickConfig(found, name);
}

// src/revisions/follow-links.ts
var MOST_HOPS = 8;
var MOST_FOLLOWED = 1e4;
async function followLinks(side, other) {
  const { revision, links, entries } = side;
  const wanted = links.length === 0 || !other ? [] : linksAmong(links, other.entries);
  if (wanted.length === 0) return side;
  const targets = await revision.targetsOf?.(links) ?? /* @__PURE__ */ new Map();
  const others = new Set(other?.entries.map(({ path }) => path));
  const files = new Map(entries.map((entry) => [entry.path, entry]));
  const followed = /* @__PURE__ */ new Map();
  const left = new Set(links);
  for (const link of wanted) {
    const path = endOf(link, targets);
    const found = path === void 0 || others.has(link) && !files.has(path) ? [] : filesAt(link, path, files);
    if (found.length === 0 || followed.size + found.length > MOST_FOLLOWED) continue;
    left.delete(link);
    for (const [alias, entry] of found) if (!files.has(alias)) followed.set(alias, entry);
  }
  if (followed.size === 0) return side;
  const more = [...followed].map(([path, { id }]) => ({ path, id }));
  return { revision: readingThrough(revision, followed), entries: [...entries, ...more], links: [...left] };
}
function linksAmong(links, others) {
  const taken = /* @__PURE__ */ new Set();
  for (const { path } of others)
    for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) taken.add(path.slice(0, end));
  return links.filter((link) => taken.has(link));
}
function endOf(link, targets) {
  let path = link;
  for (let hops = 0; path !== void 0 && hops <= MOST_HOPS; hops++) {
    const target = targets.get(path);
    if (target === void 0) return path === link ? void 0 : path;
    path = within(path, target);
  }
  return void 0;
}
function within(link, target) {
  if (target.startsWith("/") || target.includes("\0") || target.includes("\\")) return void 0;
  const parts = link.split("/").slice(0, -1);
  for (const part of target.split("/")) {
    if (part === "..") {
      if (parts.pop() === void 0) return void 0;
    } else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}
function filesAt(link, path, files) {
  const file = files.get(path);
  if (file) return [[link, file]];
  if (path === "" || link.startsWith(`${path}/`)) return [];
  return [...files.values()].flatMap(
    (entry) => entry.path.startsWith(`${path}/`) ? [[`${link}${entry.path.slice(path.length)}`, entry]] : []
  );
}
function readingThrough(revision, followed) {
  const through = (read) => async function* (entries) {
    const asking = /* @__PURE__ */ new Map();
    const files = /* @__PURE__ */ new Map();
    for (const entry of entries) {
      const file = followed.get(entry.path) ?? entry;
      files.set(file.path, file);
      asking.set(file.path, [...asking.get(file.path) ?? [], entry]);
    }
    for await (const source of read([...files.values()]))
      for (const entry of asking.get(source.entry.path) ?? []) yield { ...source, entry };
  };
  const { peek } = revision;
  return { ...revision, read: through(revision.read), ...peek && { peek: through(peek) } };
}

// src/revisions/list-sides.ts
async function listSides(sides) {
  const list = async (revision) => ({
    revision,
    entries: await revision.list(),
    links: await revision.links?.() ?? []
  });
  const [base, head] = await Promise.all([sides.base && list(sides.base), list(sides.head)]);
  const listed2 = base && { ...base, entries: shared(base.entries, head.entries) };
  return { base: listed2 && await followLinks(listed2, head), head: await followLinks(head, listed2) };
}
function shared(base, head) {
  const byPath = new Map(head.map((entry) => [entry.path, entry]));
  return base.map((entry) => {
    const same = byPath.get(entry.path);
    return same?.id === entry.id ? same : entry;
  });
}

// src/revisions/open-sides.ts
import { existsSync } from "node:fs";
import { dirname as dirname3, join as join8, resolve as resolve4 } from "node:path";

// src/revisions/around.ts
import { join } from "node:path";
function onlyAt(revision, places) {
  const wanted = new Set(places);
  const isThere = ({ path }) => {
    for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1))
      if (wanted.has(path.slice(0, end))) return true;
    return false;
  };
  return { ...revision, list: async () => (await revision.list()).filter(isThere) };
}
function aroundTop({ base, head }) {
  return async (places) => ({ base: base && onlyAt(base, places), head: onlyAt(head, places) });
}
var topOf = (cwd, directory) => directory === "" ? cwd : join(cwd, ...directory.split("/").map(() => ".."));

// src/revisions/fetch-apart.ts
import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as join2, resolve } from "node:path";

// src/revisions/git.ts
import { spawn } from "node:child_process";
import { statSync } from "node:fs";
import { env as inherited } from "node:process";

// src/revisions/git-problem.ts
function gitProblem(args, result) {
  const how = result.code === 137 ? "was ended before it finished" : `failed with exit code ${result.code}`;
  const said = args[0] === "fetch" ? "" : lastLine(result.stderr);
  return new Problem(`git ${args[0]} ${how}${said && `: ${said}`}`, {
    remedy: "Check the repository: git status; git fsck"
  });
}
function repositoryProblem(cwd, stderr, environment = {}) {
  if (stderr.includes("dubious ownership"))
    return new Problem(`git does not trust the repository of "${cwd}": another user owns it`, {
      remedy: `git config --global --add safe.directory '${ownedBy(stderr) ?? cwd}'`
    });
  if (stderr.includes("cannot use bare repository"))
    return new Problem(`"${cwd}" is a bare repository, without a checkout`, {
      remedy: "Clone it, and run promptcost in the clone: git clone . ../checkout"
    });
  const set = ["GIT_DIR", "GIT_WORK_TREE"].filter((name) => environment[name] !== void 0);
  if (/not a git repository|must be run in a work tree|[Ii]nvalid path/.test(stderr) && set.length > 0)
    return new Problem(`${set.join(" and ")} in the environment do not point to a checkout`, {
      remedy: `Correct them, or let git find the checkout itself: unset ${set.join(" ")}`
    });
  if (/not a git repository|must be run in a work tree/.test(stderr))
    return new Problem(`"${cwd}" is not a git checkout`, {
      remedy: "Run it in a git checkout. Without one: promptcost count, or promptcost compare DIR DIR"
    });
  return void 0;
}
var ownedBy = (stderr) => /dubious ownership in repository at '([^'\n]+)'/.exec(stderr)?.[1];
var lastLine = (stderr) => (stderr.trim().split("\n").at(-1) ?? "").replace(new RegExp("\\p{Cc}", "gu"), " ").slice(0, 200);

// src/revisions/git-records.ts
import { isUtf8 } from "node:buffer";
function recordsOf(answer) {
  if (isUtf8(answer)) return answer.toString("utf8").split("\0").slice(0, -1);
  const records = [];
  for (let start3 = 0, end = answer.indexOf(0); end >= 0; start3 = end + 1, end = answer.indexOf(0, start3))
    records.push(textOf(answer.subarray(start3, end)));
  return records;
}
function textOf(record) {
  if (isUtf8(record)) return record.toString("utf8");
  return record.toString("latin1").replace(/[\x80-\xff]/g, (byte) => String.fromCharCode(56320 + byte.charCodeAt(0)));
}

// src/revisions/git.ts
var minutes = 6e4;
var maxOutput = 512 * 1024 * 1024;
var maxErrors = 64 * 1024;
var safely = [
  "--no-pager",
  "--no-replace-objects",
  "--literal-pathspecs",
  ...["core.quotepath=off", "core.fsmonitor=false", "core.hooksPath=/dev/null", "core.safecrlf=false"].flatMap((it) => [
    "-c",
    it
  ]),
  ...["safe.bareRepository=explicit", "diff.autoRefreshIndex=true", "gc.auto=0", "maintenance.auto=false"].flatMap(
    (it) => ["-c", it]
  )
];
var quietly = {
  LC_ALL: "C",
  LANGUAGE: "C",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_TERMINAL_PROMPT: "0",
  // A partial clone's remote may be a program, which git would run for any object that is missing. The second says so to every version.
  GIT_NO_LAZY_FETCH: "1",
  GIT_ALLOW_PROTOCOL: "none",
  GCM_INTERACTIVE: "never",
  // Grafts change a commit's parents as replaced objects do. What is below a device is nowhere.
  GIT_GRAFT_FILE: "/dev/null/none"
};
var asOutside = ({ GIT_PREFIX, GIT_WORK_TREE }) => GIT_PREFIX !== void 0 && GIT_WORK_TREE === void 0 ? { GIT_DIR: void 0 } : {};
async function startGit(checkout, args, { endsItself = true } = {}) {
  const child = spawn("git", [...safely, ...checkout.settings ?? [], ...args], {
    cwd: checkout.cwd,
    env: { ...inherited, ...asOutside(inherited), ...quietly, ...checkout.env },
    windowsHide: true
  });
  if (child.pid === void 0) throw cannotStart(checkout.cwd, await failureOf(child));
  const patience = endsItself ? setTimeout(() => child.kill("SIGKILL"), 10 * minutes) : void 0;
  child.once("close", () => clearTimeout(patience));
  endAtEnd(child);
  return child;
}
var failureOf = (child) => new Promise((done) => child.once("error", done));
async function git(checkout, args, options3 = {}) {
  const result = await collect(checkout, args, options3.input);
  const refused = result.code !== 0 && repositoryProblem(checkout.cwd, result.stderr, inherited);
  if (refused && !["fetch", "ls-remote"].includes(args[0] ?? "")) throw refused;
  if (result.code !== 0 && !options3.answers?.includes(result.code)) throw gitProblem(args, result);
  return result;
}
async function gitLine(checkout, args) {
  const { code, stdout } = await git(checkout, args, { answers: [1, 128] });
  const line = stdout.toString("utf8").replace(/\r?\n$/, "");
  return code === 0 && line !== "" ? line : void 0;
}
async function gitRecords(checkout, args, options3 = {}) {
  const { stdout } = await git(checkout, args, options3);
  return recordsOf(stdout);
}
async function collect(checkout, args, input) {
  const child = await startGit(checkout, args);
  return new Promise((resolve5, reject) => {
    const out = [];
    let size = 0;
    let stderr = "";
    child.stdout.on("data", (chunk) => {
      size += chunk.length;
      if (size > maxOutput) child.kill("SIGKILL");
      else out.push(chunk);
    });
    child.stderr.on("data", (chunk) => {
      if (stderr.length < maxErrors) stderr += chunk.toString("utf8");
    });
    child.on("error", (error) => reject(cannotStart(checkout.cwd, error)));
    child.on("close", (code) => {
      if (size > maxOutput)
        reject(
          new Problem(`git ${args[0]} printed more than 512 MiB`, {
            remedy: "Check a folder of the repository, not all of it."
          })
        );
      else resolve5({ code: code ?? 137, stdout: Buffer.concat(out), stderr });
    });
    child.stdin.on("error", () => {
    });
    child.stdin.end(input ?? "");
  });
}
function cannotStart(cwd, cause) {
  const code = cause instanceof Error && "code" in cause ? cause.code : void 0;
  if (code !== "ENOENT" && code !== "ENOTDIR")
    return new Problem(`git cannot be started (${code})`, {
      remedy: "Check the limits on processes, memory and open files (ulimit -a), and that git is executable.",
      cause
    });
  if (!isFolder(cwd)) return new Problem(`there is no folder "${cwd}"`, { cause });
  return new Problem("git cannot be started", {
    remedy: "Install git (https://git-scm.com) and make sure it is on the PATH, or compare two folders: promptcost compare DIR DIR",
    cause
  });
}
function isFolder(path) {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

// src/revisions/fetch-apart.ts
var PROTOCOLS = "https:http:file";
var options = ["--no-tags", "--no-write-fetch-head", "--no-recurse-submodules", "--no-auto-maintenance", "--quiet"];
async function fetchApart(checkout, wanted, { partial, alone }) {
  const how = [...options, ...alone ? ["--depth=1"] : [], ...partial ? ["--filter=blob:none"] : []];
  return apartFrom(
    checkout,
    partial,
    (apart) => git(apart, ["fetch", ...how, "--stdin", "origin"], {
      input: wanted.map((id) => `${id}
`).join(""),
      answers: [1, 128, 129, 137]
    })
  );
}
async function remoteIds(checkout, names2) {
  const { code, stdout } = await apartFrom(
    checkout,
    false,
    (apart) => git(apart, ["ls-remote", "--quiet", "origin", ...names2], { answers: [1, 2, 128, 129, 137] })
  );
  if (code !== 0) return "its remote does not say what it has";
  const byName = new Map(
    stdout.toString("utf8").split("\n").map((line) => line.split("	").reverse())
  );
  return names2.flatMap((name) => byName.get(name) ?? []);
}
async function apartFrom(checkout, partial, use) {
  const url = await gitLine(checkout, ["config", "--get", "remote.origin.url"]);
  if (url === void 0) return { code: 128, stdout: Buffer.alloc(0), stderr: "No such remote" };
  const folder = await mkdtemp(join2(tmpdir(), "promptcost-"));
  const remove = removeAtEnd(folder);
  try {
    return await use(await repositoryIn(folder, checkout, url, partial));
  } finally {
    remove();
  }
}
async function repositoryIn(folder, checkout, url, partial) {
  const objects = await pathOf(checkout, "objects");
  const ends = await readFile(await pathOf(checkout, "shallow"), "utf8").catch(() => void 0);
  const head = await gitLine(checkout, ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]);
  const format = await gitLine(checkout, ["rev-parse", "--show-object-format"]);
  await mkdir(join2(folder, "objects"));
  await mkdir(join2(folder, "refs", "heads"), { recursive: true });
  await writeFile(join2(folder, "HEAD"), "ref: refs/heads/checked-out\n");
  if (head !== void 0) await writeFile(join2(folder, "refs", "heads", "checked-out"), `${head}
`);
  if (ends !== void 0) await writeFile(join2(folder, "shallow"), ends);
  await writeFile(join2(folder, "config"), configOf(url, format ?? "sha1", partial));
  const env2 = { GIT_DIR: folder, GIT_OBJECT_DIRECTORY: objects, GIT_ALLOW_PROTOCOL: PROTOCOLS, GIT_ASKPASS: "" };
  return { cwd: folder, env: { ...checkout.env, ...env2 } };
}
async function pathOf({ cwd, env: env2 }, name) {
  return resolve(cwd, await gitLine({ cwd, env: env2 }, ["rev-parse", "--git-path", name]) ?? join2(".git", name));
}
function configOf(url, format, partial) {
  const quoted2 = url.replace(/["\\]/g, "\\$&").replace(/\n/g, "\\n");
  const extensions = ["[extensions]", `objectformat = ${format}`, ...partial ? ["partialclone = origin"] : []];
  return [
    "[core]",
    "repositoryformatversion = 1",
    "bare = true",
    ...format === "sha1" && !partial ? [] : extensions,
    ...partial ? ["[fetch]", "negotiationAlgorithm = noop"] : [],
    '[remote "origin"]',
    `url = "${quoted2}"`,
    ...partial ? ["promisor = true"] : [],
    ""
  ].join("\n");
}

// src/revisions/fetch-missing.ts
async function fetchMissing(checkout, ids) {
  if (!checkout.mayFetch || ids.length === 0 || !await isPartial(checkout)) return;
  const missing = await missingOf(checkout, ids);
  if (missing.length > 0) await fetchApart(checkout, missing, { partial: true, alone: false });
}
async function fetchTrees(checkout, commit) {
  if (!checkout.mayFetch || !await isPartial(checkout)) return;
  if (await hasAllTrees(checkout, commit)) return;
  await fetchApart(checkout, [commit], { partial: true, alone: true });
}
async function hasAllTrees(checkout, commit) {
  const { code } = await git(checkout, ["ls-tree", "-r", "-d", "-z", "--full-tree", commit], { answers: [1, 128] });
  return code === 0;
}
var known = /* @__PURE__ */ new WeakMap();
function isPartial(checkout) {
  const found = known.get(checkout) ?? findPromisor(checkout);
  known.set(checkout, found);
  return found;
}
async function findPromisor(checkout) {
  const promisors = await gitLine(checkout, [
    "config",
    "--type=bool",
    "--get-regexp",
    String.raw`^remote\..*\.promisor$`
  ]);
  return promisors?.split("\n").some((line) => line.endsWith(" true")) ?? false;
}
async function missingOf(checkout, ids) {
  const args = ["rev-list", "--objects", "--no-walk", "--ignore-missing", "--missing=allow-any", "--stdin"];
  const { code, stdout } = await git(checkout, args, { input: lines(ids), answers: [128, 129] });
  if (code !== 0) return [];
  const there = new Set(
    stdout.toString("utf8").split("\n").map((line) => line.split(" ", 1)[0])
  );
  return ids.filter((id) => !there.has(id));
}
var lines = (ids) => ids.map((id) => `${id}
`).join("");

// src/revisions/objects.ts
import { env } from "node:process";

// src/revisions/start-objects.ts
import { Socket } from "node:net";

// src/revisions/byte-reader.ts
function byteReader(stream) {
  const chunks = stream[Symbol.asyncIterator]();
  let rest = Buffer.alloc(0);
  let over = false;
  async function more() {
    const next = await chunks.next();
    if (next.done) over = true;
    return next.done ? void 0 : next.value;
  }
  return {
    isOver: () => over,
    async line() {
      for (; ; ) {
        const end = rest.indexOf(10);
        if (end >= 0) {
          const line = rest.toString("utf8", 0, end);
          rest = rest.subarray(end + 1);
          return line;
        }
        const chunk = await more();
        if (!chunk) return void 0;
        rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      }
    },
    async exactly(size) {
      const parts = [rest];
      let have = rest.length;
      while (have < size) {
        const chunk = await more();
        if (!chunk) return void 0;
        parts.push(chunk);
        have += chunk.length;
      }
      const all = parts.length === 1 ? rest : Buffer.concat(parts);
      rest = all.subarray(size);
      return all.subarray(0, size);
    }
  };
}

// src/revisions/start-objects.ts
async function startObjects(checkout) {
  const child = await start(checkout, ["cat-file", "--batch-command", "--buffer"]);
  return together([child], (question, names2) => {
    child.stdin.write(`${names2.map((name) => `${question} ${name}
`).join("")}flush
`);
    return child.reader;
  });
}
async function startOlderObjects(checkout) {
  const info = await start(checkout, ["cat-file", "--batch-check"]);
  const contents = await start(checkout, ["cat-file", "--batch"]);
  return together([info, contents], (question, names2) => {
    const child = question === "info" ? info : contents;
    child.stdin.write(names2.map((name) => `${name}
`).join(""));
    return child.reader;
  });
}
function together(all, ask) {
  return {
    ask,
    ended: Promise.race(all.map(({ ended }) => ended)),
    hold: (isHeld) => {
      for (const child of all) child.hold(isHeld);
    },
    kill: () => {
      for (const child of all) child.kill("SIGKILL");
    }
  };
}
async function start(checkout, args) {
  const child = await startGit(checkout, args, { endsItself: false });
  let stderr = "";
  child.on("error", () => {
  });
  child.stdin.on("error", () => {
  });
  child.stderr.on("data", (chunk) => {
    if (stderr.length < MOST_SAID) stderr += chunk.toString("utf8");
  });
  return {
    stdin: child.stdin,
    kill: (signal) => child.kill(signal),
    reader: byteReader(child.stdout),
    ended: new Promise((done) => child.once("close", () => done(stderr))),
    hold(isHeld) {
      if (isHeld) child.ref();
      else child.unref();
      for (const stream of [child.stdin, child.stdout, child.stderr])
        if (stream instanceof Socket) isHeld ? stream.ref() : stream.unref();
    }
  };
}
var MOST_SAID = 1e4;

// src/revisions/objects.ts
var opened = /* @__PURE__ */ new Map();
function objectsOf(checkout) {
  const key = JSON.stringify([checkout.cwd, checkout.env, checkout.settings]);
  const objects = opened.get(key) ?? open(checkout, () => opened.delete(key));
  opened.set(key, objects);
  return objects;
}
var PATIENCE = 10 * 6e4;
var IDLE = 1e4;
function open(checkout, close) {
  let started;
  let turn = Promise.resolve();
  let idle;
  function end(running) {
    started = void 0;
    running.kill();
    close();
  }
  async function inTurn(use) {
    clearTimeout(idle);
    started ??= start2(checkout);
    const running = await started.catch((error) => {
      started = void 0;
      throw error;
    });
    running.hold(true);
    const patience = setTimeout(() => end(running), PATIENCE);
    try {
      return await use(running);
    } finally {
      clearTimeout(patience);
      running.hold(false);
      idle = setTimeout(() => end(running), IDLE).unref();
    }
  }
  function ask(question, names2, read) {
    const once2 = (isNew) => inTurn(async (running) => {
      const reader = running.ask(question, names2);
      const answers = [];
      for (const _ of names2) answers.push(await read(reader));
      if (!reader.isOver()) return answers;
      end(running);
      return isNew ? answers : void 0;
    });
    const answered = turn.then(async () => await once2(started === void 0) ?? await once2(true) ?? []);
    turn = answered.catch(() => {
    });
    return answered;
  }
  return {
    info: async (names2) => names2.length === 0 ? [] : ask("info", names2, async (reader) => infoIn(await reader.line())),
    contents: async (ids) => ids.length === 0 ? [] : ask("contents", ids, readContents)
  };
}
function infoIn(line) {
  const [, id, type, size] = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(line ?? "") ?? [];
  return id === void 0 || type === void 0 ? void 0 : { id, type, size: Number(size) };
}
async function readContents(reader) {
  const info = infoIn(await reader.line());
  const bytes = info && await reader.exactly(info.size + 1);
  return bytes?.subarray(0, -1);
}
async function start2(checkout) {
  const starts = [startObjects, startOlderObjects];
  for (const begin of starts) {
    const running = await begin(checkout);
    const answer = await running.ask("info", ["-"]).line();
    if (answer !== void 0) return running;
    const refused = repositoryProblem(checkout.cwd, await running.ended, env);
    running.kill();
    if (refused) throw refused;
  }
  throw new Problem("git does not read the objects of this repository", {
    remedy: "See what git says: git status; git fsck"
  });
}

// src/revisions/commits.ts
var here = (cwd, env2 = {}) => ({ cwd, env: env2 });
function headOf(cwd, env2) {
  return resolveCommit(cwd, "HEAD", env2);
}
async function resolveCommit(cwd, revision, env2) {
  if (revision === "" || /[\0\n]/.test(revision)) return void 0;
  const [found] = await objectsOf(here(cwd, env2)).info([`${revision}^{commit}`]);
  return found?.type === "commit" ? found.id : void 0;
}
var isObjectId = (text) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
async function hasCommit(cwd, sha, env2) {
  return isObjectId(sha) && await resolveCommit(cwd, sha, env2) !== void 0;
}
async function parentsOf(cwd, commit, env2) {
  const sha = isObjectId(commit) ? commit : await resolveCommit(cwd, commit, env2);
  if (sha === void 0) return [];
  const [bytes] = await objectsOf(here(cwd, env2)).contents([sha]);
  const header = bytes?.toString("utf8").split("\n\n", 1)[0] ?? "";
  return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1] ?? "");
}
async function mergeBase(cwd, one, other, env2) {
  const [a, b] = await Promise.all([resolveCommit(cwd, one, env2), resolveCommit(cwd, other, env2)]);
  if (a === void 0 || b === void 0) return void 0;
  return (await gitLine(here(cwd, env2), ["merge-base", a, b]))?.split("\n")[0];
}
async function isShallow(cwd, env2) {
  return await gitLine(here(cwd, env2), ["rev-parse", "--is-shallow-repository"]) === "true";
}
async function fetchCommit(cwd, sha, env2) {
  if (!isObjectId(sha)) return "that is not a commit id";
  if (await hasCommit(cwd, sha, env2)) return void 0;
  const checkout = here(cwd, env2);
  const how = { alone: await isShallow(cwd, env2), partial: await isPartial(checkout) };
  const { code, stderr } = await fetchApart(checkout, [sha], how);
  if (code === 0 && await hasCommit(cwd, sha, env2)) return void 0;
  return refusal(code, stderr);
}
var notHandedOut = "the remote does not hand out that commit";
async function isGone(cwd, sha, env2) {
  return await fetchCommit(cwd, sha, env2) === notHandedOut;
}
function refusal(code, stderr) {
  const status = /returned error: (\d{3})/.exec(stderr)?.[1];
  if (status) return `fetching that one commit was refused (${status})`;
  if (code === 137) return "fetching that one commit took too long";
  if (/transport '[\w+.-]+' not allowed/.test(stderr))
    return "its address is none that promptcost fetches from (https, http, file)";
  if (/could not read (Username|Password)|Authentication failed|Permission denied/i.test(stderr))
    return "fetching that one commit was refused (no credentials)";
  if (/not our ref|unadvertised object|remote error: upload-pack/.test(stderr)) return notHandedOut;
  if (/'origin' does not appear to be a git repository|No such remote/.test(stderr))
    return 'there is no remote "origin" to fetch it from';
  return "fetching that one commit failed";
}

// src/revisions/renames.ts
import { basename } from "node:path/posix";

// src/revisions/temporary-objects.ts
import { mkdir as mkdir2, mkdtemp as mkdtemp2, writeFile as writeFile2 } from "node:fs/promises";
import { tmpdir as tmpdir2 } from "node:os";
import { join as join3, resolve as resolve2 } from "node:path";
async function withTemporaryObjects(checkout, use) {
  const objects = await gitLine(checkout, ["rev-parse", "--git-path", "objects"]);
  const folder = await mkdtemp2(join3(tmpdir2(), "promptcost-"));
  const remove = removeAtEnd(folder);
  try {
    await mkdir2(join3(folder, "objects", "info"), { recursive: true });
    await writeFile2(
      join3(folder, "objects", "info", "alternates"),
      `${resolve2(checkout.cwd, objects ?? ".git/objects")}
`
    );
    const env2 = {
      ...checkout.env,
      GIT_OBJECT_DIRECTORY: join3(folder, "objects"),
      GIT_INDEX_FILE: join3(folder, "index")
    };
    return await use({ ...checkout, env: env2 });
  } finally {
    remove();
  }
}
async function hashFiles(checkout, paths, write) {
  if (paths.length === 0) return [];
  const where = (await git(checkout, ["rev-parse", "--show-cdup", "--show-prefix"])).stdout.toString("utf8");
  const [cdup = "", ...prefix] = where.replace(/\n$/, "").split("\n");
  const input = paths.map((path) => `${quoted(prefix.join("\n") + path)}
`).join("");
  const { stdout } = await git(
    { ...checkout, cwd: join3(checkout.cwd, cdup) },
    ["hash-object", ...write ? ["-w"] : [], "--stdin-paths"],
    { input }
  );
  return stdout.toString("utf8").trim().split("\n");
}
var quoted = (path) => `"${path.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"`;

// src/revisions/renames.ts
var options2 = ["-r", "-z", "--raw", "--no-abbrev", "--no-ext-diff", "--no-textconv", "--diff-filter=R"];
var bySimilarity = ["-M", "-l1000"];
var byIdentity = ["-M100%"];
async function renamesOfTrees(checkout, base, head, isWanted) {
  if (base.tree === void 0 || head.tree === void 0) return none;
  const sides = [base.tree, head.tree];
  const [before, after] = await Promise.all([base.list(), head.list()]);
  return among(
    before,
    after,
    isWanted,
    (paths) => detect((how) => git(byPlace(checkout), ["diff-tree", ...options2, ...how, ...sides, ...paths], { answers: [128] }))
  );
}
async function renamesOfUncommitted(checkout, base, head, isWanted = () => true) {
  const { tree } = base;
  if (tree === void 0) return none;
  const [before, after, unstored] = await Promise.all([base.list(), head.list(), head.unstored()]);
  const known2 = new Set(before.map((entry) => entry.path));
  return among(
    before,
    after,
    isWanted,
    (paths) => withTemporaryObjects(checkout, async (temporary) => {
      const candidates = unstored.filter(({ id, path }) => isObjectId(id) && !known2.has(path) && isWanted(path));
      await hashFiles(
        temporary,
        candidates.map((entry) => entry.path),
        true
      );
      const input = after.filter((entry) => isObjectId(entry.id)).map((entry) => `100644 ${entry.id}	${entry.path}\0`);
      await git(temporary, ["update-index", "-z", "--index-info"], { input: input.join("") });
      const diff = ["diff-index", "--cached", ...options2];
      return detect((how) => git(byPlace(temporary), [...diff, ...how, tree, ...paths], { answers: [128] }));
    })
  );
}
async function among(before, after, isWanted = () => true, compare) {
  const [basePaths, headPaths] = [before, after].map((entries) => new Set(entries.map(({ path }) => path)));
  const gone = before.filter(({ path }) => !headPaths?.has(path));
  const come = after.filter(({ path }) => !basePaths?.has(path));
  if (gone.length === 0 || come.length === 0) return none;
  const isOther = ({ path }) => !isWanted(path);
  const others = renamesByIdentity(gone.filter(isOther), come.filter(isOther)).renames;
  const [from, to] = [gone, come].map((entries) => entries.filter(({ path }) => isWanted(path)));
  if (!from?.length || !to?.length) return { renames: others, limited: false };
  const { renames, limited } = await compare(pathspecs([...from, ...to]));
  const taken = new Set(renames.map((rename) => rename.to));
  return { renames: [...renames, ...others.filter((rename) => !taken.has(rename.to))], limited };
}
var MOST_CHARACTERS = 2e4;
function byPlace(checkout) {
  return { ...checkout, settings: [...checkout.settings ?? [], "--no-literal-pathspecs"] };
}
function pathspecs(entries) {
  const all = entries.map(({ path }) => `:(top,literal)${path}`);
  return all.reduce((sum, { length }) => sum + length + 3, 0) > MOST_CHARACTERS ? [] : ["--", ...all];
}
function renamesByIdentity(base, head) {
  const basePaths = new Set(base.map((entry) => entry.path));
  const headPaths = new Set(head.map((entry) => entry.path));
  const removed = /* @__PURE__ */ new Map();
  for (const { id, path } of base) if (!headPaths.has(path)) removed.set(id, [...removed.get(id) ?? [], path]);
  const renames = [];
  for (const { id, path: to } of head) {
    const from = basePaths.has(to) ? void 0 : take(removed.get(id) ?? [], to);
    if (from !== void 0) renames.push({ from, to });
  }
  return { renames, limited: false };
}
var none = { renames: [], limited: false };
function take(paths, to) {
  const same = paths.findIndex((path) => basename(path) === basename(to));
  return paths.splice(Math.max(same, 0), 1)[0];
}
async function detect(diff) {
  const compared = await diff(bySimilarity);
  if (compared.code === 0)
    return { renames: parse(compared), limited: compared.stderr.includes("rename detection was skipped") };
  return { renames: parse(await diff(byIdentity)), limited: true };
}
function parse({ stdout }) {
  const fields = recordsOf(stdout);
  const renames = [];
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const [what = "", from = "", to = ""] = fields.slice(at, at + 3);
    if (/^:100\d{3} 100\d{3} /.test(what)) renames.push({ from, to });
  }
  return renames;
}

// src/revisions/once.ts
function once(make) {
  let made;
  return () => {
    made ??= make();
    return made;
  };
}

// src/revisions/blob-id.ts
import { createHash } from "node:crypto";
function blobId(bytes, algorithm = "sha1") {
  return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

// src/revisions/source-of.ts
var maxBytes = 4 * 1024 * 1024;
var startBytes = 256 * 1024;
var looksAt = 8e3;
var lfs = Buffer.from("version https://git-lfs.github.com/spec/v1");
var utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function sourceOf(entry, bytes) {
  const why = unreadable2(bytes);
  if (why === "binary") return { entry, unreadable: why, starts: startOf(bytes) };
  if (why) return { entry, unreadable: why };
  try {
    return { entry, text: utf8.decode(bytes) };
  } catch {
    return { entry, unreadable: "not-utf8", starts: startOf(bytes) };
  }
}
function startOf(bytes) {
  return Uint8Array.from(bytes.subarray(0, startBytes));
}
function unreadable2(bytes) {
  if (bytes.length > maxBytes) return "too-large";
  if (bytes.length < 1024 && bytes.subarray(0, lfs.length).equals(lfs)) return "lfs-pointer";
  const [first, second] = bytes;
  if (first === 255 && second === 254 || first === 254 && second === 255) return "not-utf8";
  const nul = bytes.indexOf(0);
  return nul >= 0 && nul < looksAt ? "binary" : void 0;
}

// src/revisions/read-blobs.ts
var MOST_OBJECTS = 1e3;
var MOST_BYTES = 8 * 1024 * 1024;
async function* readBlobs(checkout, entries) {
  const byId = groupById(entries);
  await fetchMissing(checkout, [...byId.keys()]);
  for await (const { id, found } of blobs(objectsOf(checkout), [...byId.keys()])) {
    for (const entry of byId.get(id) ?? [])
      yield typeof found === "string" ? { entry, unreadable: found } : sourceOf(entry, found);
  }
}
async function* blobs(objects, ids) {
  for (let at = 0; at < ids.length; at += MOST_OBJECTS) {
    const asked2 = ids.slice(at, at + MOST_OBJECTS);
    const wanted = [];
    for (const [i, info] of (await objects.info(asked2)).entries()) {
      const id = asked2[i] ?? "";
      if (info?.type !== "blob") yield { id, found: "missing" };
      else if (info.size > maxBytes) yield { id, found: "too-large" };
      else wanted.push({ id, size: info.size });
    }
    for (const batch of batches(wanted)) {
      const contents = await objects.contents(batch);
      for (const [i, id] of batch.entries()) yield { id, found: intact(id, contents[i]) ?? "missing" };
    }
  }
}
function batches(wanted) {
  const all = [];
  let left = 0;
  for (const { id, size } of wanted) {
    if (all.length === 0 || left < size) {
      all.push([]);
      left = MOST_BYTES;
    }
    left -= size;
    all.at(-1)?.push(id);
  }
  return all;
}
function groupById(entries) {
  const groups = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const same = groups.get(entry.id);
    if (same) same.push(entry);
    else groups.set(entry.id, [entry]);
  }
  return groups;
}
function intact(id, bytes) {
  return bytes && blobId(bytes, id.length === 64 ? "sha256" : "sha1") === id ? bytes : void 0;
}

// src/revisions/tree-revision.ts
async function openTree(checkout, side, directory, places = []) {
  const tree = await treeOf(checkout, side.sha, directory);
  const records = once(
    async () => tree === void 0 ? [] : gitRecords(checkout, ["ls-tree", "-r", "-z", "--full-tree", tree, "--", ...places])
  );
  return {
    ...side,
    tree,
    list: once(async () => (await records()).flatMap(entryOf)),
    links: async () => (await records()).flatMap(linkOf),
    targetsOf: async (links) => targetsIn(checkout, await records(), links),
    read: (entries) => readBlobs(checkout, entries)
  };
}
async function treeOf(checkout, sha, directory) {
  if (directory === "") return `${sha}^{tree}`;
  const [record] = await gitRecords(checkout, ["ls-tree", "-z", "--full-tree", sha, "--", directory]);
  const tree = /^040000 tree ([0-9a-f]+)\t/.exec(record ?? "")?.[1];
  if (tree === void 0) await refuseLinked(checkout, sha, directory);
  return tree;
}
async function refuseLinked(checkout, sha, directory) {
  const parts = directory.split("/");
  const paths = parts.map((_, end) => parts.slice(0, end + 1).join("/"));
  const records = await gitRecords(checkout, ["ls-tree", "-z", "-t", "--full-tree", sha, "--", ...paths]);
  const [link] = records.flatMap(linkOf);
  if (link === void 0) return;
  const whole = link === directory ? "the checked folder is" : "the checked folder lies in";
  throw new Problem(`${link}: ${whole} a symbolic link or a submodule at ${sha.slice(0, 7)}`, {
    remedy: "Check the folder that it leads to, with working-directory or from within it."
  });
}
function entryOf(record) {
  const tab = record.indexOf("	");
  const match = /^100\d{3} (?:blob )?([0-9a-f]+)/.exec(record.slice(0, tab));
  return match?.[1] ? [{ path: record.slice(tab + 1), id: match[1] }] : [];
}
async function targetsIn(checkout, records, links) {
  const wanted = new Set(links);
  const all = records.flatMap((record) => {
    const [, id, path = ""] = /^120000 (?:blob )?([0-9a-f]+)[^\t]*\t(.*)$/s.exec(record) ?? [];
    return id !== void 0 && wanted.has(path) ? [{ path, id }] : [];
  });
  const targets = /* @__PURE__ */ new Map();
  for await (const source of readBlobs(checkout, all)) if ("text" in source) targets.set(source.entry.path, source.text);
  return targets;
}
function linkOf(record) {
  return /^1[26]0000 [^\t]*\t(.*)$/s.exec(record)?.slice(1) ?? [];
}

// src/revisions/whole-base.ts
function wholeBase(base) {
  return {
    ...base,
    peek: (entries) => base.read(entries),
    async *read(entries) {
      for await (const source of base.read(entries)) {
        if ("unreadable" in source && source.unreadable === "missing") throw notThere(source.entry.path, base);
        yield source;
      }
    }
  };
}
function notThere(path, { label, sha }) {
  const at = sha === void 0 || sha.startsWith(label) ? label : `${label} (${sha.slice(0, 7)})`;
  return new Problem(`the base of this file is missing or damaged in this clone: ${at} cannot be read`, {
    where: { path },
    remedy: "Fetch it again: git fetch --refetch --no-filter origin\nCheck for other damage: git fsck"
  });
}

// src/revisions/earlier.ts
async function openEarlier(checkout, ref, base, directory) {
  const sha = await find(checkout, ref, base);
  if (sha === void 0) return void 0;
  await fetchTrees(checkout, sha);
  const revision = await openTree(checkout, { sha, label: ref, how: "what `limits.since` names" }, directory);
  return {
    revision: wholeBase(revision),
    renames: async (isWanted) => (await renamesOfTrees(checkout, revision, base, isWanted)).renames
  };
}
async function find(checkout, ref, base) {
  const here2 = await findHere(checkout, ref);
  if (here2 !== void 0) return here2;
  if (isDay(ref)) return lastBefore(checkout, ref, base);
  const shallow = await isShallow(checkout.cwd, checkout.env);
  if (!checkout.mayFetch) {
    if (shallow) throw unknown(ref, "this clone is shallow");
    return void 0;
  }
  const ids = isObjectId(ref) ? [ref] : await remoteIds(checkout, [`refs/tags/${ref}`, `refs/heads/${ref}`]);
  if (typeof ids === "string") throw unknown(ref, `this clone does not have it, and ${ids}`);
  const [id] = ids;
  if (id === void 0) {
    if (shallow && isAbbreviated(ref))
      throw unknown(ref, "this clone is shallow, and a short commit id cannot be fetched");
    return void 0;
  }
  const failed = await fetchCommit(checkout.cwd, id, checkout.env);
  const found = await resolveCommit(checkout.cwd, id, checkout.env);
  if (found === void 0) throw unknown(ref, `this clone does not have it${failed ? `, and ${failed}` : ""}`);
  return found;
}
async function findHere({ cwd, env: env2 }, ref) {
  const tag = await resolveCommit(cwd, `refs/tags/${ref}`, env2);
  if (tag !== void 0) return tag;
  const commit = isAbbreviated(ref) ? await resolveCommit(cwd, ref, env2) : void 0;
  if (commit?.startsWith(ref)) return commit;
  return await resolveCommit(cwd, `refs/remotes/origin/${ref}`, env2) ?? await resolveCommit(cwd, `refs/heads/${ref}`, env2);
}
var isAbbreviated = (ref) => /^[0-9a-f]{7,64}$/.test(ref);
var isDay = (ref) => /^\d{4}-\d\d-\d\d$/.test(ref);
async function lastBefore(checkout, day, base) {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time) || base.sha === void 0) return void 0;
  const args = ["rev-list", "-1", "--first-parent", `--before=${Math.floor(time / 1e3) - 1}`, base.sha];
  const found = await gitLine(checkout, args);
  if (found === void 0 && await isShallow(checkout.cwd, checkout.env))
    throw unknown(day, "this clone is shallow, and its history does not reach back to that day");
  return found;
}
function unknown(ref, why) {
  return new Problem(`cannot find "${ref}", which \`limits.since\` measures growth from: ${why}.`, {
    remedy: 'Fetch the history: git fetch --unshallow --tags\nIn a workflow give the checkout step "fetch-depth: 0".'
  });
}

// src/revisions/local-sides.ts
import { realpath } from "node:fs/promises";

// src/revisions/default-branch.ts
var usual = ["refs/remotes/origin/main", "refs/remotes/origin/master", "refs/heads/main", "refs/heads/master"];
async function defaultBranch(checkout) {
  const named = await gitLine(checkout, ["symbolic-ref", "--quiet", "refs/remotes/origin/HEAD"]);
  for (const ref of named === void 0 ? usual : [named, ...usual]) {
    const sha = await resolveCommit(checkout.cwd, ref, checkout.env);
    if (sha !== void 0) return { name: ref.replace(/^refs\/(?:heads|remotes)\//, ""), sha };
  }
  return void 0;
}
async function currentBranch(checkout) {
  return (await gitLine(checkout, ["symbolic-ref", "--quiet", "HEAD"]))?.replace(/^refs\/heads\//, "");
}

// src/revisions/unknown-revision.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
var most = 1e4;
async function unknownRevision(checkout, revision) {
  const shown = revision.slice(0, 200);
  return new Problem(`unknown revision "${shown}"`, { remedy: await remedyFor(checkout, shown) });
}
async function remedyFor(checkout, revision) {
  const known2 = isObjectId(revision) ? [] : await names(checkout);
  const remote = known2.find((name) => name.endsWith(`/${revision}`));
  if (remote !== void 0) return `Did you mean "${remote}"?`;
  const nearest = known2.length > 0 ? (0, import_fastest_levenshtein.closest)(revision, known2) : void 0;
  if (nearest !== void 0 && (0, import_fastest_levenshtein.distance)(revision, nearest) <= Math.max(2, revision.length / 3))
    return `Did you mean "${nearest}"?`;
  return await isShallow(checkout.cwd, checkout.env) ? "Check the name, or complete this shallow clone: git fetch --unshallow" : "Check the name, or update this clone: git fetch";
}
async function names(checkout) {
  const refs = ["refs/heads", "refs/remotes", "refs/tags"];
  const records = await gitRecords(checkout, [
    "for-each-ref",
    `--count=${most}`,
    "--format=%(refname:lstrip=2)%00",
    ...refs
  ]);
  return records.map((record) => record.trim()).filter((name) => name.length <= 200);
}

// src/revisions/without-filters.ts
import { env as inherited2 } from "node:process";
async function withoutFilters(checkout) {
  if (!isWorkflow(inherited2.CI)) return checkout;
  const pattern = String.raw`^filter\..*\.(clean|process|required)$`;
  const keys = await gitRecords(checkout, ["config", "--name-only", "-z", "--get-regexp", pattern], { answers: [1] });
  if (keys.some((key) => key.includes("=")))
    throw new Problem('the git config names a filter with "=" in it, which cannot be switched off', {
      remedy: "Rename or remove it: git config --show-origin --get-regexp ^filter"
    });
  if (keys.length === 0) return checkout;
  const off = [...new Set(keys)].flatMap((key) => ["-c", key.endsWith(".required") ? `${key}=false` : `${key}=`]);
  return { ...checkout, settings: off };
}
var isWorkflow = (ci) => ci !== void 0 && !/^(?:|0|false)$/i.test(ci);

// src/revisions/read-file.ts
import { constants } from "node:fs";
import { open as open2 } from "node:fs/promises";
import { join as join4 } from "node:path";
var together2 = 32;
async function* readFiles(root, entries) {
  for (let at = 0; at < entries.length; at += together2) {
    yield* await Promise.all(entries.slice(at, at + together2).map((entry) => readFile2(join4(root, entry.path))));
  }
}
async function readFile2(path) {
  let file;
  try {
    file = await open2(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    const stat2 = await file.stat();
    if (!stat2.isFile()) return "missing";
    if (stat2.size > maxBytes) return "too-large";
    return await allOf(file, stat2.size);
  } catch (error) {
    return isDenied(error) ? "no-permission" : "missing";
  } finally {
    await file?.close();
  }
}
async function allOf(file, size) {
  const parts = [];
  let have = 0;
  for (; ; ) {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(Math.max(size - have, 4096)));
    if (bytesRead === 0) return Buffer.concat(parts);
    have += bytesRead;
    if (have > maxBytes) return "too-large";
    parts.push(buffer.subarray(0, bytesRead));
  }
}
function isDenied(error) {
  const code = error.code;
  return code === "EACCES" || code === "EPERM";
}

// src/revisions/read-links.ts
import { readlink } from "node:fs/promises";
import { join as join5 } from "node:path";
async function readLinks(root, links) {
  const read = async (path) => {
    const target = await readlink(join5(root, path)).catch(() => void 0);
    return target === void 0 ? [] : [[path, target]];
  };
  return new Map((await Promise.all(links.map(read))).flat());
}

// src/revisions/work-tree-listing.ts
import { constants as constants2 } from "node:fs";
import { access, lstat } from "node:fs/promises";
import { dirname as dirname2, join as join6 } from "node:path";

// src/revisions/vanished.ts
function vanished(path, cause) {
  return new Problem("this was removed while promptcost was reading it", {
    where: { path },
    remedy: "Run promptcost again when nothing else changes the folder.",
    cause
  });
}

// src/revisions/work-tree-listing.ts
async function listWorkTree(checkout, places = []) {
  const records = await gitRecords(checkout, [
    ...["ls-files", "-z", "-v", "--stage", "--modified", "--others", "--exclude-standard", "--"],
    ...places
  ]);
  const { index, changed, untracked, unwatched } = byTag(records);
  for (const path of await presentOf(checkout, unwatched)) changed.add(path);
  const clean = index.flatMap(entryOf).filter((entry) => !changed.has(entry.path));
  const links = index.flatMap(linkOf).filter((path) => !changed.has(path));
  const onDisk = [...changed, ...untracked.filter((path) => !path.endsWith("/"))];
  const { entries, linked } = await identify2(checkout, onDisk);
  return { clean, dirty: entries, links: [...links, ...linked].sort() };
}
function byTag(records) {
  const index = [];
  const unwatched = [];
  const changed = /* @__PURE__ */ new Set();
  const untracked = [];
  for (const record of records) {
    const [tag, rest] = [record[0], record.slice(2)];
    if (tag === "?") untracked.push(rest);
    else if (tag !== "C") index.push(rest);
    if (/[Sa-z]/.test(tag ?? "")) unwatched.push(pathOf2(rest));
    if (tag === "C" && !rest.startsWith("160000") || isUnmerged(rest)) changed.add(pathOf2(rest));
  }
  return { index, changed, untracked, unwatched };
}
var pathOf2 = (record) => record.slice(record.indexOf("	") + 1);
var isUnmerged = (record) => /^\d+ [0-9a-f]+ [123]\t/.test(record);
async function presentOf(checkout, paths) {
  const isOwnFolder = folders(checkout.cwd);
  const isThere = async (path) => await isOwnFolder(dirname2(path)) && await statOf(join6(checkout.cwd, path)) !== void 0;
  const there = await Promise.all(paths.map(isThere));
  return paths.filter((_, at) => there[at]);
}
async function identify2(checkout, paths) {
  const isOwnFolder = folders(checkout.cwd);
  const readable = [];
  const entries = [];
  const linked = [];
  for (const path of paths) {
    const stat2 = await isOwnFolder(dirname2(path)) ? await statOf(join6(checkout.cwd, path)) : void 0;
    if (stat2?.isSymbolicLink()) linked.push(path);
    if (!stat2?.isFile()) continue;
    if (stat2.size <= maxBytes && await mayRead(join6(checkout.cwd, path))) readable.push(path);
    else entries.push({ path, id: `unread:${stat2.size}:${stat2.mtimeMs}:${path}` });
  }
  const ids = await hashFiles(checkout, readable, false).catch(async (cause) => {
    for (const path of readable) if (!await statOf(join6(checkout.cwd, path))) throw vanished(path, cause);
    throw cause;
  });
  return { entries: [...entries, ...readable.map((path, at) => ({ path, id: ids[at] ?? `unread:${path}` }))], linked };
}
function folders(cwd) {
  const known2 = /* @__PURE__ */ new Map([[".", Promise.resolve(true)]]);
  const isOwn = (folder) => {
    const answer = known2.get(folder) ?? ask(folder);
    known2.set(folder, answer);
    return answer;
  };
  const ask = async (folder) => await isOwn(dirname2(folder)) && ((await statOf(join6(cwd, folder)))?.isDirectory() ?? false);
  return isOwn;
}
var statOf = (path) => lstat(path).catch(() => void 0);
var mayRead = (path) => access(path, constants2.R_OK).then(
  () => true,
  () => false
);

// src/revisions/work-tree-revision.ts
function openWorkTree(checkout, how, places = []) {
  const listing = once(() => listWorkTree(checkout, places));
  return {
    label: "work tree",
    how,
    unstored: async () => (await listing()).dirty,
    list: async () => {
      const { clean, dirty } = await listing();
      return [...clean, ...dirty];
    },
    links: async () => (await listing()).links,
    targetsOf: (links) => readLinks(checkout.cwd, links),
    async *read(entries) {
      const dirty = new Set((await listing()).dirty.map((entry) => entry.path));
      yield* readBlobs(
        checkout,
        entries.filter((entry) => !dirty.has(entry.path))
      );
      yield* readDirty(
        checkout,
        entries.filter((entry) => dirty.has(entry.path))
      );
    }
  };
}
function openIndex(checkout, how, places = []) {
  const records = once(() => gitRecords(checkout, ["ls-files", "--stage", "-z", "--", ...places]));
  return {
    label: "index",
    how,
    unstored: async () => [],
    list: once(async () => {
      if ((await records()).some((record) => /^\d+ \w+ [123]\t/.test(record)))
        throw new Problem("the index has unmerged files", {
          remedy: "Finish the merge (git status shows what is left), or omit --staged."
        });
      return (await records()).flatMap(entryOf);
    }),
    links: async () => (await records()).flatMap(linkOf),
    targetsOf: async (links) => targetsIn(checkout, await records(), links),
    read: (entries) => readBlobs(checkout, entries)
  };
}
async function* readDirty(checkout, entries) {
  const converted = [];
  let at = 0;
  for await (const bytes of readFiles(checkout.cwd, entries)) {
    const entry = entries[at++];
    if (!entry) return;
    if (typeof bytes === "string") yield { entry, unreadable: bytes };
    else if (blobId(bytes, entry.id.length === 64 ? "sha256" : "sha1") === entry.id) yield sourceOf(entry, bytes);
    else converted.push(entry);
  }
  if (converted.length > 0) yield* await convert(checkout, converted);
}
function convert(checkout, entries) {
  return withTemporaryObjects(checkout, async (temporary) => {
    const ids = await hashFiles(
      temporary,
      entries.map((entry) => entry.path),
      true
    );
    const asListed = new Map(entries.map((entry, at) => [entry.path, { path: entry.path, id: ids[at] ?? entry.id }]));
    const sources = [];
    const entryAt = new Map(entries.map((entry) => [entry.path, entry]));
    for await (const source of readBlobs(temporary, [...asListed.values()]))
      sources.push({ ...source, entry: entryAt.get(source.entry.path) ?? source.entry });
    return sources;
  });
}

// src/revisions/local-sides.ts
async function localSides(request) {
  if (request.staged && request.head !== void 0)
    throw new Problem("the head cannot be both the index and a revision", {
      remedy: "Omit either --staged or the second revision."
    });
  const cwd = await realpath(request.cwd).catch(() => request.cwd);
  const checkout = await withoutFilters({ cwd, env: request.env ?? {} });
  const directory = await directoryOf(checkout);
  const commit = request.head === void 0 ? void 0 : await asked(checkout, request.head);
  const found = await baseOf(checkout, request, commit?.sha);
  const alone = typeof found === "string" ? `, alone: ${found}` : "";
  const openBase = async (at, within2, places) => typeof found === "string" ? void 0 : wholeBase(await openTree(at, found, within2, places));
  const openHead = async (at, within2, places) => commit ? openTree(at, { ...commit, how: `${commit.how}${alone}` }, within2, places) : request.staged ? openIndex(at, `what is staged${alone}`, places) : openWorkTree(at, `the work tree as git sees it${alone}`, places);
  const base = await openBase(checkout, directory);
  const head = await openHead(checkout, directory);
  const top = { ...checkout, cwd: topOf(cwd, directory) };
  const around = async (places) => ({
    base: await openBase(top, "", places),
    head: await openHead(top, "", places)
  });
  return {
    directory,
    base,
    head,
    renames: (isWanted) => renamesOf(checkout, base, head, isWanted),
    around: directory === "" ? aroundTop({ base, head }) : around,
    ...base && { earlier: (ref) => openEarlier(checkout, ref, base, directory) }
  };
}
async function renamesOf(checkout, base, head, isWanted) {
  if (!base) return { renames: [], limited: false };
  return "tree" in head ? renamesOfTrees(checkout, base, head, isWanted) : renamesOfUncommitted(checkout, base, head, isWanted);
}
async function directoryOf(checkout) {
  const { stdout } = await git(checkout, ["rev-parse", "--show-cdup", "--show-prefix"]);
  return stdout.toString("utf8").split("\n").slice(1).join("\n").replace(/\/?\n$/, "");
}
async function asked(checkout, revision) {
  const sha = await resolveCommit(checkout.cwd, revision, checkout.env);
  if (sha === void 0) throw await unknownRevision(checkout, revision);
  return { sha, label: revision, how: "the requested revision" };
}
async function baseOf(checkout, request, head) {
  if (request.alone) return "only one side was requested";
  if (request.base !== void 0) return asked(checkout, request.base);
  const from = head ?? await resolveCommit(checkout.cwd, "HEAD", checkout.env);
  if (from === void 0) return "there is no commit yet to compare with";
  const branch = await defaultBranch(checkout);
  if (!branch) return "no default branch was found (origin/HEAD, origin/main, origin/master, main, master)";
  if (head === void 0 && branch.name === await currentBranch(checkout)) {
    return { sha: branch.sha, label: "HEAD", how: `the last commit on ${branch.name}, the default branch` };
  }
  return mergeBaseWith(checkout, from, branch, request.head ?? "HEAD");
}
async function mergeBaseWith(checkout, from, branch, head) {
  const sha = await mergeBase(checkout.cwd, from, branch.sha, checkout.env);
  if (sha !== void 0) return { sha, label: branch.name, how: `the merge base with ${branch.name}` };
  if (await isShallow(checkout.cwd, checkout.env))
    throw new Problem(`this clone is shallow and lacks the merge base of ${head} and ${branch.name}`, {
      remedy: 'Fetch the history: git fetch --unshallow\nIn a workflow give the checkout step "fetch-depth: 0".'
    });
  throw new Problem(`${head} and ${branch.name} have no common ancestor`, {
    remedy: "Name the base: promptcost --base REVISION"
  });
}

// src/revisions/commit-sides.ts
async function commitSides(request) {
  const checkout = { cwd: request.cwd, env: request.env ?? {}, mayFetch: request.fetch };
  const directory = [await directoryOf(checkout), request.below ?? ""].filter((part) => part !== "").join("/");
  if (request.base) await present(request, request.base, "base");
  await present(request, request.head, "head");
  for (const side of [request.base, request.head]) if (side) await fetchTrees(checkout, side.sha);
  const base = request.base && wholeBase(await openTree(checkout, request.base, directory));
  const head = await openTree(checkout, request.head, directory);
  if (request.below && head.tree === void 0)
    throw new Problem(`there is no folder "${request.below}" at ${request.head.label}`);
  return {
    directory,
    base,
    head,
    renames: async (isWanted) => base ? renamesOfTrees(checkout, base, head, isWanted) : { renames: [], limited: false },
    around: directory === "" ? aroundTop({ base, head }) : async (places) => ({
      base: request.base && wholeBase(await openTree(checkout, request.base, "", places)),
      head: await openTree(checkout, request.head, "", places)
    }),
    ...base && { earlier: (ref) => openEarlier(checkout, ref, base, directory) }
  };
}
async function present({ cwd, env: env2, fetch, of }, { sha, label }, side) {
  if (await hasCommit(cwd, sha, env2)) return;
  const shallow = await isShallow(cwd, env2);
  const failed = fetch ? `, and ${await fetchCommit(cwd, sha, env2)}` : "";
  if (fetch && await hasCommit(cwd, sha, env2)) return;
  const lacks = shallow ? "this clone is shallow" : "this clone does not have it";
  const whose = of === void 0 ? `(${label})` : `of ${of}`;
  throw new Problem(`cannot read the ${side} ${sha.slice(0, 7)} ${whose}: ${lacks}${failed}.`, {
    remedy: 'Give the job "permissions: contents: read", or the checkout step\n"fetch-depth: 0".'
  });
}

// src/revisions/directory-sides.ts
import { readdir, stat } from "node:fs/promises";
import { join as join7, resolve as resolve3 } from "node:path";
var skipped = /* @__PURE__ */ new Set([".git", "node_modules"]);
async function directorySides(request) {
  const base = request.base === void 0 ? void 0 : await openDirectory(request.base, request.cwd);
  const head = await openDirectory(request.head, request.cwd);
  const renames = async () => base ? renamesByIdentity(await base.list(), await head.list()) : { renames: [], limited: false };
  const then = request.since === void 0 ? void 0 : await openDirectory(request.since, request.cwd);
  const earlier = then && {
    revision: then,
    renames: async () => base ? renamesByIdentity(await then.list(), await base.list()).renames : []
  };
  const past = earlier && { earlier: async () => earlier };
  return { directory: "", base, head, renames, around: aroundTop({ base, head }), ...past };
}
async function openDirectory(folder, cwd = "") {
  const root = resolve3(cwd, folder);
  const is = await stat(root).catch(() => void 0);
  if (!is)
    throw new Problem(`there is no folder "${folder}"`, {
      remedy: "Name a folder that exists: promptcost compare DIR DIR. For two commits: promptcost --base REF --head REF"
    });
  if (!is.isDirectory())
    throw new Problem(`"${folder}" is a file, not a folder`, {
      remedy: "Name the folder it is in: promptcost compare DIR DIR"
    });
  const listing = once(() => listDirectory(root));
  return {
    label: folder,
    how: "the folder as it is",
    list: once(async () => (await listing()).entries),
    links: async () => (await listing()).links,
    targetsOf: (links) => readLinks(root, links),
    async *read(entries) {
      let at = 0;
      for await (const bytes of readFiles(root, entries)) {
        const entry = entries[at++];
        if (entry) yield typeof bytes === "string" ? { entry, unreadable: bytes } : sourceOf(entry, bytes);
      }
    }
  };
}
async function listDirectory(root) {
  const files = [];
  const links = [];
  const folders2 = [""];
  for (let folder = folders2.pop(); folder !== void 0; folder = folders2.pop()) {
    for (const item of await itemsIn(root, folder)) {
      const path = folder === "" ? item.name : `${folder}/${item.name}`;
      if (item.isDirectory() && !skipped.has(item.name)) folders2.push(path);
      else if (item.isFile()) files.push({ path });
      else if (item.isSymbolicLink()) links.push(path);
    }
  }
  const entries = await identify3(
    root,
    files.sort((a, b) => a.path < b.path ? -1 : 1)
  );
  return { entries, links: links.sort() };
}
var itemsIn = (root, folder) => readdir(join7(root, folder), { withFileTypes: true }).catch((cause) => {
  if (cause.code === "ENOENT" || cause.code === "ENOTDIR") throw vanished(folder || root, cause);
  throw new Problem("this folder cannot be read", {
    where: { path: folder || root },
    remedy: "Check its permissions.",
    cause
  });
});
async function identify3(root, files) {
  const entries = [];
  for await (const bytes of readFiles(root, files)) {
    const path = files[entries.length]?.path ?? "";
    entries.push({ path, id: typeof bytes === "string" ? `unread:${root}/${path}` : blobId(bytes) });
  }
  return entries;
}

// src/revisions/open-sides.ts
async function openSides(request) {
  switch (request.kind) {
    case "local":
      return request.alone && !isInCheckout(request.cwd) ? folderAlone(request) : localSides(request);
    case "commits":
      return commitSides(request);
    case "directories":
      return directorySides(request);
  }
}
async function folderAlone({ cwd }) {
  const sides = await directorySides({ kind: "directories", base: void 0, head: cwd });
  return { ...sides, head: { ...sides.head, label: "this folder" } };
}
function isInCheckout(cwd) {
  for (let folder = resolve4(cwd); ; folder = dirname3(folder)) {
    if (existsSync(join8(folder, ".git"))) return true;
    if (folder === dirname3(folder)) return false;
  }
}

// src/judging/open-project.ts
var knowledgeOf = (sides, access2) => ({
  policies: {
    directory: sides.directory,
    file: async (side, path) => textAt((await sides.around([path]))[side], path),
    remote: remotePolicies(access2)
  },
  catalogueWith: (lists) => ({
    isListed: (name) => isListed(name, lists),
    unknownName: (name) => unknownName(name, lists)
  }),
  async readPriceList(path, digest, text) {
    const { readPriceFile, toPriceList } = await import("./read-price-file-LMI35KLW.js");
    return toPriceList(path, digest, readPriceFile(path, text));
  }
});
async function textAt(revision, path) {
  const entry = (await revision?.list())?.find((each) => each.path === path);
  if (!revision || !entry) return void 0;
  for await (const source of (revision.peek ?? revision.read).call(revision, [entry]))
    if ("text" in source) return source.text;
  return void 0;
}
async function openProject(request) {
  const sides = await openSides(request.sides);
  const { base, head } = await listSides(sides);
  return {
    sides,
    base,
    head,
    ...await openConfigs({ base, head }, request.config, knowledgeOf(sides, request.config.policies))
  };
}

// src/prices/listed-prices.ts
var edition = { name: "genai-prices", version: "0.1.8", asOf: "2026-09-23" };
var listedPrices = {
  anthropic: `claude-2	8	24	-	-	-
claude-3-5-haiku-latest	0.8	4	0.08	1	1.6
claude-3-5-sonnet	3	15	0.3	3.75	6
claude-3-7-sonnet-latest	3	15	0.3	3.75	6
claude-3-haiku	0.25	1.25	0.03	0.3	0.5
claude-3-opus-latest	15	75	1.5	18.75	30
claude-3-sonnet	3	15	0.3	3.75	6
claude-fable-5	10	50	1	12.5	20
claude-fable-5-1	10	50	0.25	12.5	20
claude-haiku-4-5	1	5	0.1	1.25	2
claude-opus-4-0	15	75	1.5	18.75	30
claude-opus-4-1	15	75	1.5	18.75	30
claude-opus-4-5	5	25	0.5	6.25	10
claude-opus-4-6	5	25	0.5	6.25	10
claude-opus-4-7	5	25	0.5	6.25	10
claude-opus-4-8	5	25	0.5	6.25	10
claude-opus-5	5	25	0.5	6.25	10
claude-opus-5-5	4	20	0.2	5	8
claude-sonnet-4-0	3	15	0.3	3.75	6
claude-sonnet-4-5	3	15	0.3	3.75	6	>200000	6	22.5	0.6	7.5	12
claude-sonnet-4-6	3	15	0.3	3.75	6
claude-sonnet-5	2	10	0.2	2.5	4
claude-v1	8	24	-	-	-`,
  arcee: `deepseek/deepseek-v4-flash-latest	0.14	0.28	0.028	-	-
deepseek/deepseek-v4-pro	1.74	3.48	0.2	-	-
moonshotai/kimi-k3	3	15	0.3	-	-
thinkingmachines/inkling-small	0.5	1.2	0.1	-	-
trinity-large-thinking	0.25	0.8	0.06	-	-
zai-org/glm-5.2	1.4	4.4	0.26	-	-`,
  avian: `Meta-Llama-3.1-405B-Instruct	1.5	1.5	-	-	-
Meta-Llama-3.1-70B-Instruct	0.45	0.45	-	-	-
Meta-Llama-3.1-8B-Instruct	0.1	0.1	-	-	-
Meta-Llama-3.3-70B-Instruct	0.45	0.45	-	-	-
deepseek/deepseek-v3.2	0.23	0.33	0.012	-	-
deepseek/deepseek-v4-flash	0.0805	0.161	0.0165	-	-
deepseek/deepseek-v4-pro	1.305	2.61	0.10875	-	-
deepseek/deepseek-v4-pro-0813	0.594	1.782	0.0198	-	-
minimax/minimax-m2.5	0.27	1.08	0.15	-	-
moonshotai/kimi-k2.5	0.45	2.2	0.225	-	-
moonshotai/kimi-k2.6	0.95	4	0.16	-	-
xiaomi/mimo-v2.5	0.2	0.4	0.05	-	-
xiaomi/mimo-v2.5-pro	0.435	0.87	0.0036	-	-
z-ai/glm-4.7	0.388	1.806	0.097	-	-
z-ai/glm-5	0.516	2.322	0.129	-	-
z-ai/glm-5.1	0.743	2.971	0.186	-	-
z-ai/glm-5.2	0.495	1.733	0.124	-	-`,
  aws: `amazon.nova-2-sonic-v1:0	0.33	2.75	-	-	-
amazon.nova-lite-v1:0	0.06	0.24	0.015	-	-
amazon.nova-micro-v1:0	0.035	0.14	0.00875	-	-
amazon.nova-premier-v1:0	2.5	12.5	0.625	-	-
amazon.nova-pro-v1:0	0.8	3.2	0.2	-	-
amazon.nova-sonic-v1:0	0.06	0.24	-	-	-
amazon.titan-embed-text-v1	0.1	-	-	-	-
amazon.titan-text-express-v1	0.2	0.6	-	-	-
amazon.titan-text-lite-v1	0.15	0.2	-	-	-
deepseek.r1-v1:0	1.35	5.4	-	-	-
global.amazon.nova-2-lite-v1:0	0.3	2.5	0.075	-	-
global.anthropic.claude-fable-5-1-v1:0	10	50	0.25	12.5	-
global.anthropic.claude-fable-5-v1:0	10	50	1	12.5	-
global.anthropic.claude-haiku-4-5-20251001-v1:0	1	5	0.1	1.25	-
global.anthropic.claude-opus-4-5-v1:0	5	25	0.5	6.25	-
global.anthropic.claude-opus-4-6-v1:0	5	25	0.5	6.25	-
global.anthropic.claude-opus-4-7-v1:0	5	25	0.5	6.25	-
global.anthropic.claude-opus-4-8-v1:0	5	25	0.5	6.25	-
global.anthropic.claude-opus-5	5	25	0.5	6.25	-
global.anthropic.claude-opus-5-5	4	20	0.2	5	8
global.anthropic.claude-sonnet-4-20250514-v1:0	3	15	0.3	3.75	-
global.anthropic.claude-sonnet-4-5-20250929-v1:0	3	15	0.3	3.75	-
global.anthropic.claude-sonnet-4-6-v1:0	3	15	0.3	3.75	-
global.anthropic.claude-sonnet-5-v1:0	2	10	0.2	2.5	-
global.openai.gpt-5.6-luna	0.2	1.2	0.02	0.25	-	>271999	0.4	1.8	0.04	0.5	-
global.openai.gpt-5.6-sol	4	20	0.4	5	-	>271999	8	30	0.8	10	-
global.openai.gpt-5.6-terra	2	12	0.2	2.5	-	>271999	4	18	0.4	5	-
google.gemma-3-12b-it	0.09	0.29	-	-	-
google.gemma-3-27b-it	0.23	0.38	-	-	-
google.gemma-3-4b-it	0.04	0.08	-	-	-
meta.llama3-1-70b-instruct-v1:0	0.72	0.72	-	-	-
meta.llama3-1-8b-instruct-v1:0	0.22	0.22	-	-	-
meta.llama3-2-11b-instruct-v1:0	0.16	0.16	-	-	-
meta.llama3-2-1b-instruct-v1:0	0.1	0.1	-	-	-
meta.llama3-2-3b-instruct-v1:0	0.15	0.15	-	-	-
meta.llama3-2-90b-instruct-v1:0	0.72	0.72	-	-	-
meta.llama3-3-70b-instruct-v1:0	0.72	0.72	-	-	-
meta.llama3-70b-instruct-v1:0	2.65	3.5	-	-	-
meta.llama3-8b-instruct-v1:0	0.3	0.6	-	-	-
meta.llama4-maverick-17b-instruct-v1:0	0.24	0.97	-	-	-
meta.llama4-scout-17b-instruct-v1:0	0.17	0.66	-	-	-
mistral.devstral-2-123b	0.4	2	-	-	-
mistral.magistral-small-2509	0.5	1.5	-	-	-
mistral.ministral-3-14b-instruct	0.2	0.2	-	-	-
mistral.ministral-3-3b-instruct	0.1	0.1	-	-	-
mistral.ministral-3-8b-instruct	0.15	0.15	-	-	-
mistral.mistral-7b-instruct-v0:2	0.15	0.2	-	-	-
mistral.mistral-large-2402-v1:0	4	12	-	-	-
mistral.mistral-large-3-675b-instruct	0.5	1.5	-	-	-
mistral.mistral-small-2402-v1:0	1	3	-	-	-
mistral.mixtral-8x7b-instruct-v0:1	0.45	0.7	-	-	-
mistral.pixtral-large-2502-v1:0	2	6	-	-	-
mistral.voxtral-mini-3b-2507	0.04	0.04	-	-	-
mistral.voxtral-small-24b-2507	0.1	0.3	-	-	-
nvidia.nemotron-nano-3-30b:0	0.06	0.24	-	-	-
nvidia.nemotron-nano-9b-v2:0	0.06	0.23	-	-	-
nvidia.nemotron-super-3-120b:0	0.15	0.65	-	-	-
openai.gpt-5.4	2.75	16.5	0.275	-	-
openai.gpt-5.5	5.5	33	0.55	-	-
openai.gpt-oss-120b-1:0	0.15	0.6	-	-	-
openai.gpt-oss-20b-1:0	0.07	0.3	-	-	-
qwen.qwen3-32b-v1:0	0.15	0.6	-	-	-
qwen.qwen3-coder-30b-a3b-v1:0	0.15	0.6	-	-	-
qwen.qwen3-coder-480b-a35b-v1:0	0.45	1.8	-	-	-
qwen.qwen3-vl-235b-a22b-v1:0	0.53	2.66	-	-	-
regional.amazon.nova-2-lite-v1:0	0.33	2.75	0.0825	-	-
regional.anthropic.claude-3-5-haiku-20241022-v1:0	0.8	4	0.08	1	-
regional.anthropic.claude-3-5-sonnet-20240620-v1:0	3	15	0.3	3.75	-
regional.anthropic.claude-3-5-sonnet-20241022-v2:0	3	15	0.3	3.75	-
regional.anthropic.claude-3-7-sonnet-20250219-v1:0	3	15	0.3	3.75	-
regional.anthropic.claude-3-haiku-20240307-v1:0	0.25	1.25	-	-	-
regional.anthropic.claude-3-opus-20240229-v1:0	15	75	-	-	-
regional.anthropic.claude-3-sonnet-20240229-v1:0	3	15	0.3	3.75	-
regional.anthropic.claude-fable-5-1-v1:0	11	55	0.275	13.75	-
regional.anthropic.claude-fable-5-v1:0	11	55	1.1	13.75	-
regional.anthropic.claude-haiku-4-5-20251001-v1:0	1.1	5.5	0.11	1.375	-
regional.anthropic.claude-opus-4-1-20250805-v1:0	15	75	1.5	18.75	-
regional.anthropic.claude-opus-4-20250514-v1:0	15	75	1.5	18.75	-
regional.anthropic.claude-opus-4-5-v1:0	5.5	27.5	0.55	6.875	-
regional.anthropic.claude-opus-4-6-v1:0	5.5	27.5	0.55	6.875	-
regional.anthropic.claude-opus-4-7-v1:0	5.5	27.5	0.55	6.875	-
regional.anthropic.claude-opus-4-8-v1:0	5.5	27.5	0.55	6.875	-
regional.anthropic.claude-opus-5	5.5	27.5	0.55	6.875	-
regional.anthropic.claude-opus-5-5	4.4	22	0.22	5.5	8.8
regional.anthropic.claude-sonnet-4-20250514-v1:0	3	15	0.3	3.75	-
regional.anthropic.claude-sonnet-4-5-20250929-v1:0	3.3	16.5	0.33	4.125	-
regional.anthropic.claude-sonnet-4-6-v1:0	3.3	16.5	0.33	4.125	-
regional.anthropic.claude-sonnet-5-v1:0	2.2	11	0.22	2.75	-
regional.openai.gpt-5.6-luna	0.22	1.32	0.022	0.275	-	>271999	0.44	1.98	0.044	0.55	-
regional.openai.gpt-5.6-sol	4.4	22	0.44	5.5	-	>271999	8.8	33	0.88	11	-
regional.openai.gpt-5.6-terra	2.2	13.2	0.22	2.75	-	>271999	4.4	19.8	0.44	5.5	-
writer.palmyra-x4-v1:0	2.5	10	-	-	-
writer.palmyra-x5-v1:0	0.6	6	-	-	-`,
  azure: `ada	0.1	-	-	-	-
babbage	0.4	-	-	-	-
curie	2	-	-	-	-
davinci	2	-	-	-	-
mai-ds-r1:free	0	0	-	-	-
o1	15	60	7.5	-	-
o1-mini	1.1	4.4	0.55	-	-
o1-preview	15	60	7.5	-	-
o3-2025-04-16	2	8	0.5	-	-
o3-mini	1.1	4.4	0.55	-	-
o4-mini	1.1	4.4	0.28	-	-
phi-3-medium-128k-instruct	1	1	-	-	-
phi-3-mini-128k-instruct	0.1	0.1	-	-	-
phi-3.5-mini-128k-instruct	0.1	0.1	-	-	-
phi-4	0.07	0.14	-	-	-
phi-4-mini-instruct	0.08	0.35	-	-	-
phi-4-multimodal-instruct	0.05	0.1	-	-	-
phi-4-reasoning-plus	0.07	0.35	-	-	-
phi-4-reasoning-plus:free	0	0	-	-	-
phi-4-reasoning:free	0	0	-	-	-
text-embedding-3-large	0.13	-	-	-	-
text-embedding-3-small	0.02	-	-	-	-
wizardlm-2-8x22b	0.48	0.48	-	-	-`,
  baseten: `deepseek-ai/DeepSeek-V4-Flash-0731	0.13	0.26	0.028	-	-
deepseek-ai/DeepSeek-V4-Pro	1.74	3.48	0.145	-	-
deepseek-ai/DeepSeek-V4-Pro-0813	1.32	3.96	0.132	-	-
moonshotai/Kimi-K2.6	0.95	4	0.16	-	-
moonshotai/Kimi-K2.7-Code	0.95	4	0.16	-	-
moonshotai/Kimi-K3	3	15	0.3	-	-
nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B	0.6	2.4	0.12	-	-
openai/gpt-oss-120b	0.1	0.5	-	-	-
thinkingmachines/inkling	1	4.05	0.17	-	-
thinkingmachines/inkling-small	0.5	1.2	0.1	-	-
zai-org/GLM-4.7	0.6	2.2	0.12	-	-
zai-org/GLM-5.2	1.4	4.4	0.14	-	-
zai-org/GLM-5.2-Fast	2.1	6.6	0.21	-	-
zai-org/GLM-5.3	1.4	4.4	0.14	-	-
zai-org/GLM-5.3-Flash	0.15	0.5	0.03	-	-`,
  cerebras: `gemma-4-31b	0.99	1.49	-	-	-
gpt-oss-120b	0.35	0.75	-	-	-
llama-3.3-70b	0.85	1.2	-	-	-
llama3.1-8b	0.1	0.1	-	-	-
qwen-3-32b	0.4	0.8	-	-	-
zai-glm-4.7	2.25	2.75	-	-	-`,
  cloudflare: `@cf/ai4bharat/indictrans2-en-indic-1B	0.342	0.342	-	-	-
@cf/aisingapore/gemma-sea-lion-v4-27b-it	0.351	0.555	-	-	-
@cf/baai/bge-base-en-v1.5	0.067	-	-	-	-
@cf/baai/bge-large-en-v1.5	0.204	-	-	-	-
@cf/baai/bge-m3	0.012	-	-	-	-
@cf/baai/bge-reranker-base	0.003	-	-	-	-
@cf/baai/bge-small-en-v1.5	0.02	-	-	-	-
@cf/deepseek-ai/deepseek-r1-distill-qwen-32b	0.497	4.881	-	-	-
@cf/deepseek-ai/deepseek-v4-flash-0731	0.44	1.32	0.014	-	-
@cf/deepseek-ai/deepseek-v4-pro-0813	1.32	3.96	0.044	-	-
@cf/google/gemma-3-12b-it	0.345	0.556	-	-	-
@cf/google/gemma-4-26b-a4b-it	0.1	0.3	-	-	-
@cf/huggingface/distilbert-sst-2-int8	0.026	-	-	-	-
@cf/ibm-granite/granite-4.0-h-micro	0.017	0.112	-	-	-
@cf/meta/llama-2-7b-chat-fp16	0.556	6.667	-	-	-
@cf/meta/llama-3-8b-instruct	0.282	0.827	-	-	-
@cf/meta/llama-3-8b-instruct-awq	0.123	0.266	-	-	-
@cf/meta/llama-3.1-70b-instruct-fp8-fast	0.293	2.253	-	-	-
@cf/meta/llama-3.1-8b-instruct	0.282	0.827	-	-	-
@cf/meta/llama-3.1-8b-instruct-awq	0.123	0.266	-	-	-
@cf/meta/llama-3.1-8b-instruct-fp8	0.152	0.287	-	-	-
@cf/meta/llama-3.1-8b-instruct-fp8-fast	0.045	0.384	-	-	-
@cf/meta/llama-3.2-11b-vision-instruct	0.049	0.676	-	-	-
@cf/meta/llama-3.2-1b-instruct	0.027	0.201	-	-	-
@cf/meta/llama-3.2-3b-instruct	0.051	0.335	-	-	-
@cf/meta/llama-3.3-70b-instruct-fp8-fast	0.293	2.253	-	-	-
@cf/meta/llama-4-scout-17b-16e-instruct	0.27	0.85	-	-	-
@cf/meta/llama-guard-3-8b	0.484	0.03	-	-	-
@cf/meta/m2m100-1.2b	0.342	0.342	-	-	-
@cf/mistral/mistral-7b-instruct-v0.1	0.11	0.19	-	-	-
@cf/mistralai/mistral-small-3.1-24b-instruct	0.351	0.555	-	-	-
@cf/moondream/moondream3.1-9B-A2B	0.3	1	-	-	-
@cf/moonshotai/kimi-k2.5	0.6	3	0.1	-	-
@cf/moonshotai/kimi-k2.6	0.95	4	0.16	-	-
@cf/moonshotai/kimi-k2.7-code	0.95	4	0.19	-	-
@cf/nvidia/nemotron-3-120b-a12b	0.5	1.5	-	-	-
@cf/openai/gpt-oss-120b	0.35	0.75	-	-	-
@cf/openai/gpt-oss-20b	0.2	0.3	-	-	-
@cf/pfnet/plamo-embedding-1b	0.019	-	-	-	-
@cf/qwen/qwen2.5-coder-32b-instruct	0.66	1	-	-	-
@cf/qwen/qwen3-30b-a3b-fp8	0.051	0.335	-	-	-
@cf/qwen/qwen3-embedding-0.6b	0.012	-	-	-	-
@cf/qwen/qwen3.8-27b	0.45	3.2	-	-	-
@cf/qwen/qwq-32b	0.66	1	-	-	-
@cf/zai-org/glm-4.7-flash	0.06	0.4	-	-	-
@cf/zai-org/glm-5.2	1.4	4.4	0.26	-	-
@cf/zai-org/glm-5.3-flash	0.15	0.5	0.03	-	-`,
  cohere: `c4ai-aya-expanse-32b	0.5	1.5	-	-	-
c4ai-aya-expanse-8b	0.5	1.5	-	-	-
command	1	2	-	-	-
command-a	2.5	10	-	-	-
command-light	0.3	0.6	-	-	-
command-r	0.15	0.6	-	-	-
command-r-plus	2.5	10	-	-	-
command-r7b	0.0375	0.15	-	-	-
embed-v4.0	0.12	-	-	-	-`,
  cursor: `composer-2.5	0.5	2.5	0.2	-	-
composer-2.5-fast	3	15	0.5	-	-
grok-4.5	2	6	0.5	-	-
grok-4.5-fast	4	18	1	-	-
grok-4.6	2	6	0.5	-	-
grok-4.6-fast	4	12	1	-	-`,
  deepseek: `deepseek-chat	0.27	1.1	0.07	-	-
deepseek-reasoner	0.55	2.19	0.14	-	-
deepseek-v3.1-terminus	0.27	0.95	0.13	-	-
deepseek-v3.2	0.2288	0.3432	-	-	-
deepseek-v3.2-exp	0.27	0.41	-	-	-
deepseek-v4-flash	0.44	1.32	0.014	-	-
deepseek-v4-pro	1.32	3.96	0.044	-	-`,
  doubleword: `Qwen/Qwen3-14B-FP8	0.05	0.6	-	-	-
Qwen/Qwen3-Embedding-8B	0.04	-	-	-	-
Qwen/Qwen3-VL-235B-A22B-Instruct-FP8	0.6	1.2	-	-	-
Qwen/Qwen3-VL-30B-A3B-Instruct-FP8	0.16	0.8	-	-	-
Qwen/Qwen3.5-35B-A3B-FP8	0.25	2	-	-	-
Qwen/Qwen3.5-397B-A17B	0.6	3.6	-	-	-
Qwen/Qwen3.5-9B	0.08	0.7	-	-	-
Qwen/Qwen3.6-35B-A3B-FP8	0.25	2	-	-	-
Qwen/Qwen3.8-27B-FP8	0.45	3	0.04	-	-
deepseek-ai/DeepSeek-V4-Flash	0.14	0.28	-	-	-
deepseek-ai/DeepSeek-V4-Flash-0731	0.09	0.18	0.02	-	-
deepseek-ai/DeepSeek-V4-Pro	1.74	3.48	-	-	-
deepseek-ai/DeepSeek-V4.1-Flash	0.15	0.6	0.01	-	-
google/gemma-4-31B-it	0.14	0.4	-	-	-
mistralai/Devstral-2-123B-Instruct-2512	0.4	2	-	-	-
moonshotai/Kimi-K2.6	0.95	4	-	-	-
moonshotai/kimi-k3	3	15	0.3	-	-
nvidia/NVIDIA-Nemotron-3-Super-120B-A12B-NVFP4	0.3	0.75	-	-	-
openai/gpt-oss-20b	0.04	0.3	-	-	-
zai-org/GLM-5.1-FP8	1.4	4.4	-	-	-
zai-org/GLM-5.2-FP8	0.93	3	0.19	-	-`,
  fireworks: `deepseek-r1-0528	3	8	-	-	-
deepseek-v3-0324	0.9	0.9	-	-	-
deepseek-v3p2	0.56	1.68	0.28	-	-
deepseek-v4-flash	0.14	0.28	0.028	-	-
deepseek-v4-pro	1.74	3.48	0.145	-	-
gemma-3-27b-it	0.1	0.1	-	-	-
glm-4p7	0.6	2.2	-	-	-
glm-5p1	1.4	4.4	0.26	-	-
glm-5p1-fast	2.8	8.8	0.52	-	-
glm-5p2	1.4	4.4	0.14	-	-
glm-5p2-fast	2.1	6.6	0.21	-	-
gpt-oss-120b	0.15	0.6	0.014	-	-
gpt-oss-20b	0.07	0.3	0.035	-	-
inkling	1	4.05	0.17	-	-
kimi-k2p5	0.6	3	0.1	-	-
kimi-k2p6	0.95	4	0.16	-	-
kimi-k2p6-fast	2	8	0.3	-	-
kimi-k2p7-code	0.95	4	0.19	-	-
kimi-k2p7-code-fast	1.9	8	0.38	-	-
kimi-k3	3	15	0.3	-	-
kimi-k3-fast	4.5	22.5	0.45	-	-
kimi-k3-us	3.3	16.5	0.33	-	-
llama-v3p1-8b-instruct	0.2	0.2	-	-	-
llama4-maverick-instruct-basic	0.22	0.88	-	-	-
minimax-m2p1	0.3	1.2	-	-	-
minimax-m2p7	0.3	1.2	0.06	-	-
minimax-m3	0.3	1.2	0.06	-	-
nemotron-3-ultra-nvfp4	0.6	2.4	0.12	-	-
qwen2p5-vl-72b-instruct	0.9	0.9	-	-	-
qwen3-235b-a22b	0.22	0.88	-	-	-
qwen3p6-plus	0.5	3	0.1	-	-
qwen3p7-plus	0.4	1.6	0.08	-	-`,
  "github-copilot": `claude-fable-5	10	50	1	12.5	-
claude-fable-5.1	10	50	1	12.5	-
claude-haiku-4.5	1	5	0.1	1.25	-
claude-opus-4.7	5	25	0.5	6.25	-
claude-opus-4.8	5	25	0.5	6.25	-
claude-opus-4.8-fast	10	50	1	12.5	-
claude-opus-5	5	25	0.5	6.25	-
claude-sonnet-5	2	10	0.2	2.5	-
gemini-3.5-flash	1.5	9	0.15	-	-
gemini-3.6-flash	0.75	3.75	0.075	-	-
gemini-3.7-flash	0.75	3.75	0.075	-	-
gemini-3.8-flash	0.75	3.75	0.075	-	-
gpt-5-mini	0.25	2	0.025	-	-
gpt-5.3-codex	1.75	14	0.175	-	-
gpt-5.4	2.5	15	0.25	-	-	>272000	5	22.5	0.5	-	-
gpt-5.4-mini	0.75	4.5	0.075	-	-
gpt-5.5	5	30	0.5	-	-	>272000	10	45	1	-	-
gpt-5.6-luna	0.2	1.2	0.02	0.25	-	>200000	0.4	1.8	0.04	0.5	-
gpt-5.6-sol	4	20	0.4	5	-	>272000	8	30	0.8	10	-
gpt-5.6-terra	2	12	0.2	2.5	-	>272000	4	18	0.4	5	-
grok-4.5	2	6	0.5	-	-	>200000	4	12	1	-	-
grok-4.6	2	6	0.5	-	-	>200000	4	12	1	-	-
kimi-k2.7-code	0.95	4	0.19	-	-
kimi-k3	3	15	0.3	-	-
mai-code-1-flash-picker	0.75	4.5	0.075	-	-
mai-code-1.1-flash	0.2	1.2	0.02	-	-`,
  google: `claude-3-5-haiku	0.8	4	0.08	1	-
claude-3-5-sonnet	3	15	0.3	3.75	-
claude-3-7-sonnet	3	15	0.3	3.75	-
claude-3-haiku	0.25	1.25	0.03	0.3	-
claude-3-opus	15	75	1.5	18.75	-
claude-4-opus	15	75	1.5	18.75	-
claude-4-sonnet	3	15	0.3	3.75	-
claude-fable-5	10	50	1	12.5	-
claude-fable-5-1	10	50	0.25	12.5	-
claude-opus-4-6	5	25	0.5	6.25	-	>200000	10	37.5	1	12.5	-
claude-opus-4-7	5	25	0.5	6.25	-
claude-opus-4-8	5	25	0.5	6.25	-
claude-opus-5	5	25	0.5	6.25	-
claude-opus-5-5	4	20	0.2	5	-
claude-sonnet-4-5	3	15	0.3	3.75	-	>200000	6	22.5	0.6	7.5	-
claude-sonnet-4-6	3	15	0.3	3.75	-
gemini-1.0-pro-vision-001	0.125	0.375	-	-	-
gemini-1.5-flash	0.075	0.3	0.01875	-	-	>128000	0.15	0.6	0.0375	-	-
gemini-1.5-pro	1.25	5	-	-	-	>128000	2.5	10	-	-	-
gemini-2.0-flash	0.1	0.4	0.025	-	-
gemini-2.0-flash-lite	0.075	0.3	-	-	-
gemini-2.5-flash	0.3	2.5	0.03	-	-
gemini-2.5-flash-image	0.3	2.5	-	-	-
gemini-2.5-flash-lite	0.1	0.4	0.01	-	-
gemini-2.5-flash-lite-preview-tts	0.5	10	-	-	-
gemini-2.5-flash-preview	0.15	0.6	-	-	-
gemini-2.5-flash-tts	0.5	10	-	-	-
gemini-2.5-pro	1.25	10	0.125	-	-	>200000	2.5	15	0.25	-	-
gemini-2.5-pro-tts	1	20	-	-	-
gemini-3-flash-preview	0.5	3	0.05	-	-
gemini-3-pro-image-preview	2	12	-	-	-
gemini-3-pro-preview	2	12	0.2	-	-	>200000	4	18	0.4	-	-
gemini-3.1-flash-image-preview	0.5	3	-	-	-
gemini-3.1-flash-lite	0.25	1.5	0.025	-	-
gemini-3.1-flash-lite-image	0.25	1.5	-	-	-
gemini-3.1-flash-live-preview	0.75	4.5	-	-	-
gemini-3.1-pro-preview	2	12	0.2	-	-	>200000	4	18	0.4	-	-
gemini-3.5-flash	1.5	9	0.15	-	-
gemini-3.5-flash-lite	0.3	2.5	0.03	-	-
gemini-3.6-flash	0.75	3.75	0.075	-	-
gemini-3.7-flash	0.75	3.75	0.075	-	-
gemini-3.8-flash	0.75	3.75	0.075	-	-
gemini-embedding-001	0.15	-	-	-	-
gemini-embedding-2	0.2	-	-	-	-
gemini-flash-1.5	0.075	0.3	0.01875	-	-	>128000	0.15	0.6	0.0375	-	-
gemini-flash-1.5-8b	0.0375	0.15	0.01	-	-	>128000	0.075	0.3	0.02	-	-
gemini-live-2.5-flash	0.5	2	-	-	-
gemini-omni-flash-preview	1.5	9	-	-	-
gemini-pro	0.125	0.375	-	-	-
gemini-pro-1.5	1.25	5	0.3125	-	-	>128000	2.5	10	0.625	-	-
gemma-2-27b-it	0.65	0.65	-	-	-
gemma-4-26b-a4b-it-maas	0.15	0.6	0.015	-	-`,
  groq: `deepseek-r1-distill-llama-70b	0.75	0.99	-	-	-
gemma-7b-it	0.07	0.07	-	-	-
gemma2-9b-it	0.2	0.2	-	-	-
llama-3.1-405b-reasoning	0.59	0.79	-	-	-
llama-3.1-70b-versatile	0.59	0.79	-	-	-
llama-3.1-8b-instant	0.05	0.08	-	-	-
llama-3.2-11b-text-preview	0.18	0.18	-	-	-
llama-3.2-11b-vision-preview	0.18	0.18	-	-	-
llama-3.2-1b-preview	0.04	0.04	-	-	-
llama-3.2-3b-preview	0.06	0.06	-	-	-
llama-3.2-90b-text-preview	0.9	0.9	-	-	-
llama-3.2-90b-vision-preview	0.9	0.9	-	-	-
llama-3.3-70b-specdec	0.59	0.99	-	-	-
llama-3.3-70b-versatile	0.59	0.79	-	-	-
llama-guard-3-8b	0.2	0.2	-	-	-
llama2-70b-4096	0.7	0.8	-	-	-
llama3-70b-8192	0.59	0.79	-	-	-
llama3-8b-8192	0.05	0.08	-	-	-
llama3-groq-70b-8192-tool-use-preview	0.89	0.89	-	-	-
llama3-groq-8b-8192-tool-use-preview	0.19	0.19	-	-	-
meta-llama/llama-4-maverick-17b-128e-instruct	0.2	0.6	-	-	-
meta-llama/llama-4-scout-17b-16e-instruct	0.11	0.34	-	-	-
meta-llama/llama-guard-4-12b	0.2	0.2	-	-	-
mistral-saba-24b	0.79	0.79	-	-	-
mixtral-8x7b-32768	0.24	0.24	-	-	-
moonshotai/kimi-k2-instruct	1	3	0.5	-	-
openai/gpt-oss-120b	0.15	0.6	0.075	-	-
openai/gpt-oss-20b	0.075	0.3	0.0375	-	-
qwen/qwen3-32b	0.29	0.59	-	-	-`,
  huggingface_cerebras: `meta-llama/Llama-3.1-8B-Instruct	0.1	0.1	-	-	-`,
  "huggingface_fireworks-ai": `meta-llama/Llama-3.3-70B-Instruct	0.9	0.9	-	-	-
openai/gpt-oss-120b	0.15	0.6	-	-	-
openai/gpt-oss-20b	0.05	0.2	-	-	-`,
  huggingface_groq: `Qwen/Qwen3-32B	0.29	0.59	-	-	-
meta-llama/Llama-3.3-70B-Instruct	0.59	0.79	-	-	-
meta-llama/Llama-4-Scout-17B-16E-Instruct	0.11	0.34	-	-	-
openai/gpt-oss-120b	0.15	0.75	-	-	-
openai/gpt-oss-20b	0.1	0.5	-	-	-`,
  huggingface_hyperbolic: `Qwen/Qwen2.5-VL-72B-Instruct	0.6	0.6	-	-	-
Qwen/Qwen2.5-VL-7B-Instruct	0.2	0.2	-	-	-
Qwen/Qwen3-235B-A22B-Instruct-2507	2	2	-	-	-
Qwen/Qwen3-Coder-480B-A35B-Instruct	2	2	-	-	-
Qwen/Qwen3-Next-80B-A3B-Instruct	0.3	0.3	-	-	-
Qwen/Qwen3-Next-80B-A3B-Thinking	0.3	0.3	-	-	-
deepseek-ai/DeepSeek-R1	2	2	-	-	-
deepseek-ai/DeepSeek-R1-0528	3	3	-	-	-
deepseek-ai/DeepSeek-V3-0324	1.25	1.25	-	-	-
meta-llama/Llama-3.3-70B-Instruct	0.4	0.4	-	-	-
openai/gpt-oss-120b	0.3	0.3	-	-	-
openai/gpt-oss-20b	0.1	0.1	-	-	-`,
  huggingface_nebius: `NousResearch/Hermes-4-405B	1	3	-	-	-
NousResearch/Hermes-4-70B	0.13	0.4	-	-	-
PrimeIntellect/INTELLECT-3-FP8	0.2	1.1	-	-	-
Qwen/Qwen2.5-Coder-7B	0.03	0.09	-	-	-
Qwen/Qwen2.5-VL-72B-Instruct	0.25	0.75	-	-	-
Qwen/Qwen3-235B-A22B-Instruct-2507	0.2	0.6	-	-	-
Qwen/Qwen3-235B-A22B-Thinking-2507	0.2	0.8	-	-	-
Qwen/Qwen3-30B-A3B-Instruct-2507	0.1	0.3	-	-	-
Qwen/Qwen3-30B-A3B-Thinking-2507	0.1	0.3	-	-	-
Qwen/Qwen3-32B	0.1	0.3	-	-	-
Qwen/Qwen3-Coder-30B-A3B-Instruct	0.1	0.3	-	-	-
Qwen/Qwen3-Coder-480B-A35B-Instruct	0.4	1.8	-	-	-
deepseek-ai/DeepSeek-R1-0528	0.8	2.4	-	-	-
deepseek-ai/DeepSeek-V3-0324	0.75	2.25	-	-	-
google/gemma-2-2b-it	0.02	0.06	-	-	-
google/gemma-2-9b-it	0.03	0.09	-	-	-
google/gemma-3-27b-it	0.2	0.6	-	-	-
meta-llama/Llama-3.1-8B-Instruct	0.03	0.09	-	-	-
meta-llama/Llama-3.3-70B-Instruct	0.25	0.75	-	-	-
moonshotai/Kimi-K2-Instruct	0.5	2.4	-	-	-
moonshotai/Kimi-K2-Thinking	0.6	2.5	-	-	-
nvidia/Llama-3_1-Nemotron-Ultra-253B-v1	0.6	1.8	-	-	-
nvidia/NVIDIA-Nemotron-Nano-12B-v2	0.07	0.2	-	-	-
openai/gpt-oss-120b	0.15	0.6	-	-	-
zai-org/GLM-4.5	0.6	2.2	-	-	-
zai-org/GLM-4.5-Air	0.2	1.2	-	-	-`,
  huggingface_novita: `MiniMaxAI/MiniMax-M1-80k	0.55	2.2	-	-	-
MiniMaxAI/MiniMax-M2	0.3	1.2	-	-	-
NousResearch/Hermes-2-Pro-Llama-3-8B	0.14	0.14	-	-	-
Qwen/Qwen2.5-72B-Instruct	0.38	0.4	-	-	-
Qwen/Qwen3-235B-A22B	0.2	0.8	-	-	-
Qwen/Qwen3-235B-A22B-Instruct-2507	0.09	0.58	-	-	-
Qwen/Qwen3-235B-A22B-Thinking-2507	0.3	3	-	-	-
Qwen/Qwen3-30B-A3B	0.09	0.45	-	-	-
Qwen/Qwen3-32B	0.1	0.45	-	-	-
Qwen/Qwen3-Coder-480B-A35B-Instruct	0.3	1.3	-	-	-
Qwen/Qwen3-Coder-Next	0.2	1.5	-	-	-
Qwen/Qwen3-Next-80B-A3B-Instruct	0.15	1.5	-	-	-
Qwen/Qwen3-Next-80B-A3B-Thinking	0.15	1.5	-	-	-
Qwen/Qwen3-VL-235B-A22B-Instruct	0.3	1.5	-	-	-
Qwen/Qwen3-VL-235B-A22B-Thinking	0.98	3.95	-	-	-
Qwen/Qwen3-VL-30B-A3B-Instruct	0.2	0.7	-	-	-
Qwen/Qwen3-VL-30B-A3B-Thinking	0.2	1	-	-	-
Qwen/Qwen3-VL-8B-Instruct	0.08	0.5	-	-	-
Qwen/Qwen3.5-122B-A10B	0.4	3.2	-	-	-
Qwen/Qwen3.5-27B	0.3	2.4	-	-	-
Qwen/Qwen3.5-35B-A3B	0.25	2	-	-	-
Qwen/Qwen3.5-397B-A17B	0.6	3.6	-	-	-
Sao10K/L3-70B-Euryale-v2.1	1.48	1.48	-	-	-
Sao10K/L3-8B-Lunaris-v1	0.05	0.05	-	-	-
Sao10K/L3-8B-Stheno-v3.2	0.05	0.05	-	-	-
XiaomiMiMo/MiMo-V2-Flash	0.1	0.3	-	-	-
alpindale/WizardLM-2-8x22B	0.62	0.62	-	-	-
baidu/ERNIE-4.5-21B-A3B-PT	0.07	0.28	-	-	-
baidu/ERNIE-4.5-300B-A47B-Base-PT	0.28	1.1	-	-	-
baidu/ERNIE-4.5-VL-28B-A3B-PT	0.14	0.56	-	-	-
baidu/ERNIE-4.5-VL-424B-A47B-Base-PT	0.42	1.25	-	-	-
deepseek-ai/DeepSeek-Prover-V2-671B	0.7	2.5	-	-	-
deepseek-ai/DeepSeek-R1	0.7	2.5	-	-	-
deepseek-ai/DeepSeek-R1-Distill-Llama-70B	0.8	0.8	-	-	-
deepseek-ai/DeepSeek-V3	0.4	1.3	-	-	-
deepseek-ai/DeepSeek-V3-0324	0.27	1.12	-	-	-
deepseek-ai/DeepSeek-V3.1	0.27	1	-	-	-
deepseek-ai/DeepSeek-V3.2	0.269	0.4	-	-	-
deepseek-ai/DeepSeek-V3.2-Exp	0.27	0.41	-	-	-
meta-llama/Llama-3.1-8B-Instruct	0.02	0.05	-	-	-
meta-llama/Llama-3.3-70B-Instruct	0.135	0.4	-	-	-
meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8	0.27	0.85	-	-	-
meta-llama/Llama-4-Scout-17B-16E-Instruct	0.18	0.59	-	-	-
meta-llama/Meta-Llama-3-70B-Instruct	0.51	0.74	-	-	-
meta-llama/Meta-Llama-3-8B-Instruct	0.04	0.04	-	-	-
moonshotai/Kimi-K2-Instruct	0.57	2.3	-	-	-
moonshotai/Kimi-K2-Instruct-0905	0.6	2.5	-	-	-
moonshotai/Kimi-K2-Thinking	0.6	2.5	-	-	-
moonshotai/Kimi-K2.5	0.6	3	-	-	-
openai/gpt-oss-120b	0.05	0.25	-	-	-
openai/gpt-oss-20b	0.04	0.15	-	-	-
zai-org/AutoGLM-Phone-9B-Multilingual	0.035	0.138	-	-	-
zai-org/GLM-4-32B-0414	0.55	1.66	-	-	-
zai-org/GLM-4.5	0.6	2.2	-	-	-
zai-org/GLM-4.5-Air	0.13	0.85	-	-	-
zai-org/GLM-4.5V	0.6	1.8	-	-	-
zai-org/GLM-4.6	0.55	2.2	-	-	-
zai-org/GLM-4.6V-Flash	0.3	0.9	-	-	-
zai-org/GLM-4.7	0.6	2.2	-	-	-
zai-org/GLM-4.7-Flash	0.07	0.4	-	-	-
zai-org/GLM-5	1	3.2	-	-	-`,
  huggingface_nscale: `Qwen/QwQ-32B	0.18	0.2	-	-	-
Qwen/Qwen2.5-Coder-32B-Instruct	0.06	0.2	-	-	-
Qwen/Qwen2.5-Coder-3B-Instruct	0.01	0.03	-	-	-
Qwen/Qwen2.5-Coder-7B-Instruct	0.01	0.03	-	-	-
Qwen/Qwen3-14B	0.07	0.2	-	-	-
Qwen/Qwen3-235B-A22B	0.2	0.6	-	-	-
Qwen/Qwen3-32B	0.08	0.25	-	-	-
Qwen/Qwen3-4B-Instruct-2507	0.01	0.03	-	-	-
Qwen/Qwen3-4B-Thinking-2507	0.01	0.03	-	-	-
Qwen/Qwen3-8B	0.07	0.18	-	-	-
deepseek-ai/DeepSeek-R1-Distill-Llama-70B	0.75	0.75	-	-	-
deepseek-ai/DeepSeek-R1-Distill-Llama-8B	0.05	0.05	-	-	-
deepseek-ai/DeepSeek-R1-Distill-Qwen-1.5B	0.1	0.1	-	-	-
deepseek-ai/DeepSeek-R1-Distill-Qwen-32B	0.3	0.3	-	-	-
deepseek-ai/DeepSeek-R1-Distill-Qwen-7B	0.15	0.15	-	-	-
meta-llama/Llama-3.1-8B-Instruct	0.06	0.06	-	-	-
meta-llama/Llama-3.3-70B-Instruct	0.4	0.4	-	-	-
meta-llama/Llama-4-Scout-17B-16E-Instruct	0.09	0.29	-	-	-
openai/gpt-oss-120b	0.1	0.4	-	-	-
openai/gpt-oss-20b	0.05	0.2	-	-	-`,
  huggingface_ovhcloud: `Qwen/Qwen2.5-VL-72B-Instruct	1.01	1.01	-	-	-
Qwen/Qwen3-32B	0.09	0.25	-	-	-
Qwen/Qwen3-Coder-30B-A3B-Instruct	0.07	0.26	-	-	-
meta-llama/Llama-3.1-8B-Instruct	0.11	0.11	-	-	-
meta-llama/Llama-3.3-70B-Instruct	0.74	0.74	-	-	-
openai/gpt-oss-120b	0.09	0.47	-	-	-
openai/gpt-oss-20b	0.05	0.18	-	-	-`,
  huggingface_publicai: `aisingapore/Gemma-SEA-LION-v4-27B-IT	0.2	0.4	-	-	-
aisingapore/Qwen-SEA-LION-v4-32B-IT	0.25	0.5	-	-	-
allenai/Olmo-3-7B-Instruct	0.1	0.2	-	-	-
allenai/Olmo-3.1-32B-Instruct	0.2	0.6	-	-	-
dicta-il/DictaLM-3.0-24B-Thinking	0.2	0.4	-	-	-
swiss-ai/Apertus-70B-Instruct-2509	0.82	2.92	-	-	-
swiss-ai/Apertus-8B-Instruct-2509	0.1	0.2	-	-	-
utter-project/EuroLLM-22B-Instruct-2512	0.1	0.2	-	-	-`,
  huggingface_sambanova: `Qwen/Qwen3-32B	0.4	0.8	-	-	-
deepseek-ai/DeepSeek-R1-0528	5	7	-	-	-
deepseek-ai/DeepSeek-R1-Distill-Llama-70B	0.7	1.4	-	-	-
deepseek-ai/DeepSeek-V3-0324	3	4.5	-	-	-
meta-llama/Llama-3.1-8B-Instruct	0.1	0.2	-	-	-
meta-llama/Llama-3.3-70B-Instruct	0.6	1.2	-	-	-
openai/gpt-oss-120b	0.22	0.59	-	-	-
tokyotech-llm/Llama-3.3-Swallow-70B-Instruct-v0.4	0.6	1.2	-	-	-`,
  huggingface_together: `EssentialAI/rnj-1-instruct	0.15	0.15	-	-	-
Qwen/Qwen2.5-7B-Instruct	0.3	0.3	-	-	-
Qwen/Qwen3-235B-A22B-Instruct-2507	0.2	0.6	-	-	-
Qwen/Qwen3-Coder-480B-A35B-Instruct	2	2	-	-	-
Qwen/Qwen3-Coder-Next-FP8	0.5	1.2	-	-	-
Qwen/Qwen3-Next-80B-A3B-Instruct	0.15	1.5	-	-	-
Qwen/Qwen3-VL-8B-Instruct	0.18	0.68	-	-	-
Qwen/Qwen3.5-397B-A17B	0.6	3.6	-	-	-
Qwen/Qwen3.5-9B	0.1	0.15	-	-	-
deepcogito/cogito-671b-v2.1	1.25	1.25	-	-	-
deepseek-ai/DeepSeek-R1	3	7	-	-	-
deepseek-ai/DeepSeek-V3	1.25	1.25	-	-	-
deepseek-ai/DeepSeek-V3.1	0.6	1.7	-	-	-
google/gemma-3n-E4B-it	0.02	0.04	-	-	-
meta-llama/Llama-3.3-70B-Instruct	0.88	0.88	-	-	-
meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8	0.27	0.85	-	-	-
moonshotai/Kimi-K2.5	0.5	2.8	-	-	-
openai/gpt-oss-120b	0.15	0.6	-	-	-
openai/gpt-oss-20b	0.05	0.2	-	-	-
zai-org/GLM-4.5-Air-FP8	0.2	1.1	-	-	-
zai-org/GLM-4.6	0.6	2.2	-	-	-
zai-org/GLM-4.7-FP8	0.45	2	-	-	-
zai-org/GLM-5	1	3.2	-	-	-`,
  minimax: `M2-her	0.3	1.2	-	-	-
MiniMax-M2	0.3	1.2	0.03	0.375	-
MiniMax-M2.1-highspeed	0.6	2.4	0.03	0.375	-
MiniMax-M2.5-highspeed	0.6	2.4	0.03	0.375	-
MiniMax-M2.7	0.3	1.2	0.06	0.375	-
MiniMax-M2.7-highspeed	0.6	2.4	0.06	0.375	-
minimax-01	0.2	1.1	-	-	-
minimax-m1	0.4	2.2	-	-	-
minimax-m3	0.3	1.2	0.06	-	-	>512000	0.6	2.4	0.12	-	-`,
  mistral: `codestral	0.3	0.9	-	-	-
codestral-2508	0.3	0.9	0.03	-	-
devstral-2512	0.4	2	0.04	-	-
devstral-small	0.1	0.3	-	-	-
devstral-small:free	0	0	-	-	-
magistral-medium	2	5	-	-	-
magistral-small	0.5	1.5	-	-	-
ministral-14b-2512	0.2	0.2	0.02	-	-
ministral-3b	0.04	0.04	-	-	-
ministral-3b-2512	0.1	0.1	0.01	-	-
ministral-8b	0.1	0.1	-	-	-
ministral-8b-2512	0.15	0.15	0.015	-	-
ministral-8b-latest	0.15	0.15	0.015	-	-
mistral-7b	0.25	0.25	-	-	-
mistral-embed	0.1	0.1	-	-	-
mistral-large	2	6	-	-	-
mistral-large-2512	0.5	1.5	0.05	-	-
mistral-medium-2312	2.7	8.1	-	-	-
mistral-medium-3-1	0.4	2	0.04	-	-
mistral-medium-3-5	1.5	7.5	0.15	-	-
mistral-medium-latest	1.5	7.5	0.15	-	-
mistral-nemo	0.15	0.15	-	-	-
mistral-nemo:free	0	0	-	-	-
mistral-saba	0.2	0.6	-	-	-
mistral-small-24b-instruct-2501	0.05	0.08	-	-	-
mistral-small-24b-instruct-2501:free	0	0	-	-	-
mistral-small-2603	0.15	0.6	0.015	-	-
mistral-small-3.1-24b-instruct	0.351	0.555	-	-	-
mistral-small-3.2-24b-instruct	0.075	0.2	-	-	-
mistral-small-latest	0.1	0.3	-	-	-
mistral-tiny	0.25	0.25	-	-	-
mixtral-8x22b-instruct	0.9	0.9	-	-	-
mixtral-8x7b	0.7	0.7	-	-	-
pixtral-12b	0.15	0.15	-	-	-
pixtral-large	2	6	-	-	-
voxtral-small-24b-2507	0.1	0.4	0.01	-	-`,
  modal: `moonshotai/Kimi-K3	3	15	0.3	-	-
thinkingmachines/Inkling-NVFP4	1.2	5	0.27	-	-`,
  moonshotai: `kimi-k2	0.57	2.3	-	-	-
kimi-k2-0711-preview	0.6	2.5	0.15	-	-
kimi-k2-0905-preview	0.6	2.5	0.15	-	-
kimi-k2-thinking	0.6	2.5	0.15	-	-
kimi-k2-thinking-turbo	1.15	8	0.15	-	-
kimi-k2-turbo-preview	1.15	8	0.15	-	-
kimi-k2.5	0.6	3	0.1	-	-
kimi-k2.6	0.95	4	0.16	-	-
kimi-k2.7-code	0.95	4	0.19	-	-
kimi-k2.7-code-highspeed	1.9	8	0.38	-	-
kimi-k3	3	15	0.3	-	-
moonshot-v1-128k	2	5	-	-	-
moonshot-v1-32k	1	3	-	-	-
moonshot-v1-8k	0.2	2	-	-	-`,
  novita: `Sao10K/L3-8B-Stheno-v3.2	0.05	0.05	-	-	-
cognitivecomputations/dolphin-mixtral-8x22b	0.9	0.9	-	-	-
deepseek/deepseek-r1	4	4	-	-	-
deepseek/deepseek-r1-distill-llama-70b	0.8	0.8	-	-	-
deepseek/deepseek-r1-distill-llama-8b	0.04	0.04	-	-	-
deepseek/deepseek-r1-distill-qwen-14b	0.15	0.15	-	-	-
deepseek/deepseek-r1-distill-qwen-32b	0.3	0.3	-	-	-
deepseek/deepseek_v3	0.89	0.89	-	-	-
google/gemma-2-9b-it	0.08	0.08	-	-	-
gryphe/mythomax-l2-13b	0.09	0.09	-	-	-
jondurbin/airoboros-l2-70b	0.5	0.5	-	-	-
meta-llama/llama-3-70b-instruct	0.51	0.74	-	-	-
meta-llama/llama-3-8b-instruct	0.04	0.04	-	-	-
meta-llama/llama-3.1-70b-instruct	0.34	0.39	-	-	-
meta-llama/llama-3.1-8b-instruct	0.05	0.05	-	-	-
meta-llama/llama-3.1-8b-instruct-bf16	0.06	0.06	-	-	-
meta-llama/llama-3.2-11b-vision-instruct	0.06	0.06	-	-	-
meta-llama/llama-3.2-1b-instruct	0.02	0.02	-	-	-
meta-llama/llama-3.2-3b-instruct	0.03	0.05	-	-	-
meta-llama/llama-3.3-70b-instruct	0.39	0.39	-	-	-
microsoft/wizardlm-2-8x22b	0.62	0.62	-	-	-
mistralai/mistral-7b-instruct	0.059	0.059	-	-	-
mistralai/mistral-nemo	0.17	0.17	-	-	-
nousresearch/hermes-2-pro-llama-3-8b	0.14	0.14	-	-	-
nousresearch/nous-hermes-llama2-13b	0.17	0.17	-	-	-
openchat/openchat-7b	0.06	0.06	-	-	-
qwen/qwen-2-7b-instruct	0.054	0.054	-	-	-
qwen/qwen-2-vl-72b-instruct	0.45	0.45	-	-	-
qwen/qwen-2.5-72b-instruct	0.38	0.4	-	-	-
sao10k/l3-70b-euryale-v2.1	1.48	1.48	-	-	-
sao10k/l3-8b-lunaris	0.05	0.05	-	-	-
sao10k/l31-70b-euryale-v2.2	1.48	1.48	-	-	-
sophosympatheia/midnight-rose-70b	0.8	0.8	-	-	-
teknium/openhermes-2.5-mistral-7b	0.17	0.17	-	-	-`,
  openai: `ada	0.4	0.4	-	-	-
babbage	0.5	0.5	-	-	-
chatgpt-4o-latest	5	15	-	-	-
codex-mini	1.5	6	0.375	-	-
computer-use	3	12	-	-	-
curie	2	2	-	-	-
davinci	20	20	-	-	-
ft:gpt-3.5-turbo-	3	6	-	-	-
ft:gpt-4o	3.75	15	-	-	-
ft:gpt-4o-mini	0.3	1.2	-	-	-
gpt-3.5-0301	1.5	2	-	-	-
gpt-3.5-turbo	0.5	1.5	-	-	-
gpt-3.5-turbo-0613	1.5	2	-	-	-
gpt-3.5-turbo-1106	1	2	-	-	-
gpt-3.5-turbo-16k	3	4	-	-	-
gpt-3.5-turbo-instruct	1.5	2	-	-	-
gpt-4	30	60	-	-	-
gpt-4-32k	60	120	-	-	-
gpt-4-turbo	10	30	-	-	-
gpt-4-vision-preview	10	30	-	-	-
gpt-4.1	2	8	0.5	-	-
gpt-4.1-mini	0.4	1.6	0.1	-	-
gpt-4.1-nano	0.1	0.4	0.025	-	-
gpt-4.5-preview	75	150	37.5	-	-
gpt-4o	2.5	10	1.25	-	-
gpt-4o-2024-05-13	5	15	-	-	-
gpt-4o-audio-preview	2.5	10	-	-	-
gpt-4o-mini	0.15	0.6	0.075	-	-
gpt-4o-mini-2024-07-18.ft-	0.3	1.2	-	-	-
gpt-4o-mini-audio-preview	0.15	0.6	-	-	-
gpt-4o-mini-realtime-preview	0.6	2.4	0.3	-	-
gpt-4o-mini-transcribe	1.25	5	-	-	-
gpt-4o-mini-tts	0.6	12	-	-	-
gpt-4o-realtime-preview	5	20	2.5	-	-
gpt-4o-search-preview	2.5	10	-	-	-
gpt-4o-transcribe	2.5	10	-	-	-
gpt-4o:extended	6	18	-	-	-
gpt-5	1.25	10	0.125	-	-
gpt-5-image	10	10	1.25	-	-
gpt-5-image-mini	2.5	2	0.25	-	-
gpt-5-mini	0.25	2	0.025	-	-
gpt-5-nano	0.05	0.4	0.005	-	-
gpt-5-pro	15	120	-	-	-
gpt-5.1	1.25	10	0.125	-	-
gpt-5.1-codex-mini	0.25	2	0.025	-	-
gpt-5.2	1.75	14	0.175	-	-
gpt-5.2-pro	21	168	-	-	-
gpt-5.3	1.75	14	0.175	-	-
gpt-5.3-codex	1.75	14	0.175	-	-
gpt-5.4	2.5	15	0.25	-	-	>271999	5	22.5	0.5	-	-
gpt-5.4-image-2	8	15	2	-	-
gpt-5.4-mini	0.75	4.5	0.075	-	-
gpt-5.4-nano	0.2	1.25	0.02	-	-
gpt-5.4-pro	30	180	-	-	-	>271999	60	270	-	-	-
gpt-5.5	5	30	0.5	-	-	>271999	10	45	1	-	-
gpt-5.5-pro	30	180	-	-	-	>271999	60	270	-	-	-
gpt-5.6-luna	0.2	1.2	0.02	0.25	-	>271999	0.4	1.8	0.04	0.5	-
gpt-5.6-sol	4	20	0.4	5	-	>271999	8	30	0.8	10	-
gpt-5.6-terra	2	12	0.2	2.5	-	>271999	4	18	0.4	5	-
gpt-6-astra	10	50	1	12.5	-	>271999	20	75	2	25	-
gpt-6-luna	0.1	0.5	0.01	0.125	-	>272000	0.2	0.75	0.02	0.25	-
gpt-6-sol	2	10	0.2	2.5	-	>272000	4	15	0.4	5	-
gpt-audio	2.5	10	-	-	-
gpt-audio-mini	0.6	2.4	-	-	-
gpt-chat-latest	5	30	0.5	-	-
gpt-image-1	5	40	1.25	-	-
gpt-image-1-mini	2	8	0.2	-	-
gpt-image-1.5	5	10	1.25	-	-
gpt-image-2	5	30	1.25	-	-
gpt-oss-120b	0.039	0.18	-	-	-
gpt-oss-20b	0.029	0.14	-	-	-
gpt-oss-safeguard-20b	0.075	0.3	0.037	-	-
gpt-realtime	4	16	0.4	-	-
gpt-realtime-2	4	24	0.4	-	-
gpt-realtime-mini	0.6	2.4	0.06	-	-
o1	15	60	7.5	-	-
o1-mini	1.1	4.4	0.55	-	-
o1-preview	15	60	7.5	-	-
o1-pro	150	600	-	-	-
o3	2	8	0.5	-	-
o3-deep-research	10	40	2.5	-	-
o3-mini	1.1	4.4	0.55	-	-
o3-pro	20	80	-	-	-
o4-mini	1.1	4.4	0.275	-	-
o4-mini-deep-research	2	8	0.5	-	-
text-davinci-002	20	20	-	-	-
text-davinci-003	20	20	-	-	-
text-embedding-3-large	0.13	-	-	-	-
text-embedding-3-small	0.02	-	-	-	-
text-embedding-ada-002	0.1	-	-	-	-`,
  openrouter: `01-ai/yi-large	3	3	-	-	-
aetherwiing/mn-starcannon-12b	0.8	1.2	-	-	-
agentica-org/deepcoder-14b-preview:free	0	0	-	-	-
ai21/jamba-1-5-large	2	8	-	-	-
ai21/jamba-1-5-mini	0.2	0.4	-	-	-
ai21/jamba-1.6-large	2	8	-	-	-
ai21/jamba-1.6-mini	0.2	0.4	-	-	-
ai21/jamba-instruct	0.5	0.7	-	-	-
ai21/jamba-large-1.7	2	8	-	-	-
aion-labs/aion-1.0	4	8	-	-	-
aion-labs/aion-1.0-mini	0.7	1.4	-	-	-
aion-labs/aion-2.0	0.8	1.6	0.2	-	-
aion-labs/aion-rp-llama-3.1-8b	0.2	0.2	-	-	-
alfredpros/codellama-7b-instruct-solidity	0.8	1.2	-	-	-
all-hands/openhands-lm-32b-v0.1	2.6	3.4	-	-	-
allenai/molmo-7b-d:free	0	0	-	-	-
allenai/olmo-3-32b-think	0.15	0.5	-	-	-
alpindale/goliath-120b	6.5625	9.375	-	-	-
alpindale/magnum-72b	1.5	2.25	-	-	-
amazon/nova-2-lite-v1	0.3	2.5	-	-	-
amazon/nova-lite-v1	0.06	0.24	-	-	-
amazon/nova-micro-v1	0.035	0.14	-	-	-
amazon/nova-premier-v1	2.5	12.5	0.625	-	-
amazon/nova-pro-v1	0.8	3.2	-	-	-
anthracite-org/magnum-v2-72b	3	3	-	-	-
anthracite-org/magnum-v4-72b	1.5	2.25	-	-	-
anthropic/claude-2	8	24	-	-	-
anthropic/claude-3-haiku	0.25	1.25	-	-	-
anthropic/claude-3-opus	15	75	-	-	-
anthropic/claude-3-sonnet	3	15	-	-	-
anthropic/claude-3.5-haiku	0.8	4	-	-	-
anthropic/claude-3.5-sonnet	3	15	-	-	-
anthropic/claude-3.7-sonnet	3	15	-	-	-
anthropic/claude-fable-5	10	50	1	12.5	-
anthropic/claude-fable-5.1	10	50	0.25	12.5	-
anthropic/claude-haiku-4.5	1	5	0.1	1.25	-
anthropic/claude-opus-4	15	75	1.5	18.75	-
anthropic/claude-opus-4.5	5	25	0.5	6.25	-
anthropic/claude-opus-4.6	5	25	0.5	6.25	-
anthropic/claude-opus-4.6-fast	30	150	3	37.5	-
anthropic/claude-opus-4.7	5	25	0.5	6.25	-
anthropic/claude-opus-4.7-fast	30	150	3	37.5	-
anthropic/claude-opus-4.8	5	25	0.5	6.25	-
anthropic/claude-opus-4.8-fast	10	50	1	12.5	-
anthropic/claude-opus-5	5	25	0.5	6.25	-
anthropic/claude-opus-5-fast	10	50	1	12.5	-
anthropic/claude-opus-5.5	4	20	0.2	5	-
anthropic/claude-sonnet-4	3	15	0.3	3.75	-
anthropic/claude-sonnet-4.5	3	15	0.3	3.75	-	>200000	6	22.5	0.6	7.5	-
anthropic/claude-sonnet-4.6	3	15	0.3	3.75	-
anthropic/claude-sonnet-5	2	10	0.2	2.5	-
anubis-pro-105b-v1	0.8	1	-	-	-
arcee-ai/coder-large	0.5	0.8	-	-	-
arcee-ai/trinity-large-thinking	0.22	0.85	0.06	-	-
arcee-ai/trinity-mini	0.045	0.15	-	-	-
arcee-ai/virtuoso-large	0.75	1.2	-	-	-
arcee-blitz	0.45	0.75	-	-	-
arliai/qwq-32b-arliai-rpr-v1:free	0	0	-	-	-
baidu/ernie-4.5-vl-424b-a47b	0.42	1.25	-	-	-
bytedance-research/ui-tars-72b:free	0	0	-	-	-
bytedance-seed/seed-1.6	0.25	2	-	-	-
bytedance-seed/seed-1.6-flash	0.075	0.3	-	-	-
bytedance-seed/seed-2.0-lite	0.25	2	-	-	-
bytedance-seed/seed-2.0-mini	0.1	0.4	-	-	-
bytedance/ui-tars-1.5-7b	0.1	0.2	-	-	-
caller-large	0.55	0.85	-	-	-
chatgpt-4o-latest	5	15	-	-	-
claude-2	8	24	-	-	-
claude-3-opus	15	75	1.5	18.75	-
claude-3-sonnet	3	15	0.3	3.75	-
claude-3.5-sonnet	3	15	0.3	3.75	-
claude-3.7-sonnet	3	15	0.3	3.75	-
codellama-7b-instruct-solidity	0.8	1.2	-	-	-
codestral-2501	0.3	0.9	-	-	-
codex-mini	1.5	6	0.375	-	-
cognitivecomputations/dolphin-mistral-24b-venice-edition:free	0	0	-	-	-
cognitivecomputations/dolphin-mixtral-8x22b	0.9	0.9	-	-	-
cognitivecomputations/dolphin-mixtral-8x7b	0.5	0.5	-	-	-
cognitivecomputations/dolphin3.0-mistral-24b:free	0	0	-	-	-
cognitivecomputations/dolphin3.0-r1-mistral-24b:free	0	0	-	-	-
cohere/command	1	2	-	-	-
cohere/command-a	2.5	10	-	-	-
cohere/command-r	0.5	1.5	-	-	-
cohere/command-r-08-2024	0.15	0.6	-	-	-
cohere/command-r-plus	3	15	-	-	-
cohere/command-r-plus-08-2024	2.5	10	-	-	-
cohere/command-r7b-12-2024	0.0375	0.15	-	-	-
command	1	2	-	-	-
command-r	0.5	1.5	-	-	-
command-r-plus	3	15	-	-	-
deepcoder-14b-preview:free	0	0	-	-	-
deepcogito/cogito-v2.1-671b	1.25	1.25	-	-	-
deephermes-3-llama-3-8b-preview:free	0	0	-	-	-
deepseek-chat-v3-0324:free	0	0	-	-	-
deepseek-chat:free	0	0	-	-	-
deepseek-prover-v2	0.5	2.18	-	-	-
deepseek-r1-0528-qwen3-8b	0.05	0.1	-	-	-
deepseek-r1-0528-qwen3-8b:free	0	0	-	-	-
deepseek-r1-0528:free	0	0	-	-	-
deepseek-r1-distill-llama-70b:free	0	0	-	-	-
deepseek-r1-distill-llama-8b	0.04	0.04	-	-	-
deepseek-r1-distill-qwen-1.5b	0.18	0.18	-	-	-
deepseek-r1-distill-qwen-14b	0.15	0.15	-	-	-
deepseek-r1-distill-qwen-14b:free	0	0	-	-	-
deepseek-r1-distill-qwen-32b:free	0	0	-	-	-
deepseek-r1-distill-qwen-7b	0.1	0.2	-	-	-
deepseek-r1:free	0	0	-	-	-
deepseek-r1t-chimera:free	0	0	-	-	-
deepseek-v3-base:free	0	0	-	-	-
deepseek/deepseek-chat	0.38	0.89	-	-	-
deepseek/deepseek-chat-v3-0324	0.3	0.88	-	-	-
deepseek/deepseek-chat-v3-0324:free	0	0	-	-	-
deepseek/deepseek-chat-v3.1	0.21	0.79	0.13	-	-
deepseek/deepseek-chat:free	0	0	-	-	-
deepseek/deepseek-r1	0.45	2.15	-	-	-
deepseek/deepseek-r1-0528	0.5	2.15	-	-	-
deepseek/deepseek-r1-distill-llama-70b	0.1	0.4	-	-	-
deepseek/deepseek-r1-distill-llama-70b:free	0	0	-	-	-
deepseek/deepseek-r1-distill-llama-8b	0.04	0.04	-	-	-
deepseek/deepseek-r1-distill-qwen-1.5b	0.18	0.18	-	-	-
deepseek/deepseek-r1-distill-qwen-14b	0.15	0.15	-	-	-
deepseek/deepseek-r1-distill-qwen-14b:free	0	0	-	-	-
deepseek/deepseek-r1-distill-qwen-32b	0.12	0.18	-	-	-
deepseek/deepseek-r1-distill-qwen-32b:free	0	0	-	-	-
deepseek/deepseek-r1-zero:free	0	0	-	-	-
deepseek/deepseek-r1:free	0	0	-	-	-
deepseek/deepseek-v3-base:free	0	0	-	-	-
deepseek/deepseek-v3.1-terminus	0.23	0.9	-	-	-
deepseek/deepseek-v3.2	0.2288	0.3432	-	-	-
deepseek/deepseek-v3.2-exp	0.27	0.41	-	-	-
deepseek/deepseek-v4-flash	0.0983	0.1966	0.0197	-	-
deepseek/deepseek-v4-pro	0.435	0.87	0.003625	-	-
devstral-small	0.06	0.12	-	-	-
devstral-small:free	0	0	-	-	-
dobby-mini-unhinged-plus-llama-3.1-8b	0.2	0.2	-	-	-
dolphin-mixtral-8x22b	0.9	0.9	-	-	-
dolphin3.0-mistral-24b:free	0	0	-	-	-
dolphin3.0-r1-mistral-24b:free	0	0	-	-	-
eleutherai/llemma_7b	0.8	1.2	-	-	-
essentialai/rnj-1-instruct	0.15	0.15	-	-	-
eva-llama-3.33-70b	4	6	-	-	-
eva-qwen-2.5-32b	2.6	3.4	-	-	-
eva-qwen-2.5-72b	4	6	-	-	-
eva-unit-01/eva-llama-3.33-70b	4	6	-	-	-
eva-unit-01/eva-qwen-2.5-32b	2.6	3.4	-	-	-
eva-unit-01/eva-qwen-2.5-72b	0.9	1.2	-	-	-
featherless/qwerky-72b:free	0	0	-	-	-
fimbulvetr-11b-v2	0.8	1.2	-	-	-
gemini-2.0-flash-001	0.1	0.4	0.025	0.1833	-
gemini-2.0-flash-exp:free	0	0	-	-	-
gemini-2.0-flash-lite-001	0.075	0.3	-	-	-
gemini-2.5-flash-lite-preview-06-17	0.1	0.4	-	-	-
gemini-2.5-flash-preview	0.15	0.6	0.0375	0.2333	-
gemini-2.5-flash-preview-05-20:thinking	0.15	3.5	0.0375	0.2333	-
gemini-2.5-flash-preview:thinking	0.15	3.5	0.0375	0.2333	-
gemini-flash-1.5	0.075	0.3	0.01875	0.1583	-
gemini-flash-1.5-8b	0.0375	0.15	0.01	0.0583	-
gemini-pro-1.5	1.25	5	-	-	-
gemma-2-9b-it	0.2	0.2	-	-	-
gemma-2-9b-it:free	0	0	-	-	-
gemma-3-12b-it:free	0	0	-	-	-
gemma-3-27b-it:free	0	0	-	-	-
gemma-3-4b-it:free	0	0	-	-	-
gemma-3n-e4b-it:free	0	0	-	-	-
glm-4-32b	0.24	0.24	-	-	-
glm-4-32b:free	0	0	-	-	-
glm-4.5-air:free	0	0	-	-	-
glm-5v-turbo	1.2	4	0.24	-	-
glm-z1-32b	0.24	0.24	-	-	-
glm-z1-32b:free	0	0	-	-	-
glm-z1-rumination-32b	0.24	0.24	-	-	-
goliath-120b	10	12.5	-	-	-
google/gemini-2.0-flash-001	0.1	0.4	-	-	-
google/gemini-2.0-flash-exp:free	0	0	-	-	-
google/gemini-2.0-flash-lite-001	0.075	0.3	-	-	-
google/gemini-2.0-flash-thinking-exp-1219:free	0	0	-	-	-
google/gemini-2.0-flash-thinking-exp:free	0	0	-	-	-
google/gemini-2.5-flash	0.3	2.5	0.075	0.3833	-
google/gemini-2.5-flash-image	0.3	2.5	0.03	0.0833333333333	-
google/gemini-2.5-flash-lite	0.1	0.4	0.01	0.0833333333333	-
google/gemini-2.5-flash-lite-preview-09-2025	0.1	0.4	-	-	-
google/gemini-2.5-flash-preview	0.15	0.6	-	-	-
google/gemini-2.5-flash-preview-09-2025	0.3	2.5	0.075	0.383	-
google/gemini-2.5-flash-preview:thinking	0.15	3.5	-	-	-
google/gemini-2.5-pro	1.25	10	0.31	1.625	-
google/gemini-2.5-pro-exp-03-25:free	0	0	-	-	-
google/gemini-2.5-pro-preview-03-25	1.25	10	-	-	-
google/gemini-3-flash-preview	0.5	3	0.05	0.0833333333333	-
google/gemini-3-pro-image-preview	2	12	0.2	0.375	-
google/gemini-3.1-flash-image-preview	0.5	3	-	-	-
google/gemini-3.1-flash-lite	0.25	1.5	0.025	0.0833333333333	-
google/gemini-3.1-pro-preview	2	12	0.2	0.375	-
google/gemini-3.5-flash	1.5	9	0.15	0.0833333333333	-
google/gemini-flash-1.5	0.075	0.3	-	-	-
google/gemini-flash-1.5-8b	0.0375	0.15	-	-	-
google/gemini-pro	0.5	1.5	-	-	-
google/gemini-pro-1.5	1.25	5	-	-	-
google/gemma-2-27b-it	0.8	0.8	-	-	-
google/gemma-2-9b-it	0.07	0.07	-	-	-
google/gemma-2-9b-it:free	0	0	-	-	-
google/gemma-3-12b-it	0.05	0.1	-	-	-
google/gemma-3-12b-it:free	0	0	-	-	-
google/gemma-3-1b-it:free	0	0	-	-	-
google/gemma-3-27b-it	0.1	0.2	-	-	-
google/gemma-3-27b-it:free	0	0	-	-	-
google/gemma-3-4b-it	0.02	0.04	-	-	-
google/gemma-3-4b-it:free	0	0	-	-	-
google/gemma-3n-e4b-it	0.06	0.12	-	-	-
google/gemma-4-26b-a4b-it	0.06	0.33	-	-	-
google/gemma-4-26b-a4b-it:free	0	0	-	-	-
google/gemma-4-31b-it	0.09	0.34	0.05	-	-
google/gemma-4-31b-it:free	0	0	-	-	-
google/learnlm-1.5-pro-experimental:free	0	0	-	-	-
google/palm-2-chat-bison	1	2	-	-	-
google/palm-2-codechat-bison	1	2	-	-	-
gpt-3.5-turbo-1106	1	2	-	-	-
gpt-4-1106-preview	10	30	-	-	-
gpt-4.5-preview	75	150	37.5	-	-
gpt-4o:extended	6	18	-	-	-
grok-2-1212	2	10	-	-	-
grok-2-vision-1212	2	10	-	-	-
grok-3	3	15	0.75	-	-
grok-3-mini	0.3	0.5	0.075	-	-
grok-beta	5	15	-	-	-
grok-vision-beta	5	15	-	-	-
gryphe/mythomax-l2-13b	0.065	0.065	-	-	-
hermes-2-pro-llama-3-8b	0.025	0.04	-	-	-
huggingfaceh4/zephyr-7b-beta:free	0	0	-	-	-
ibm-granite/granite-4.0-h-micro	0.017	0.112	-	-	-
ibm-granite/granite-4.1-8b	0.05	0.1	-	-	-
inception/mercury-2	0.25	0.75	0.025	-	-
inclusionai/ling-2.6-1t	0.075	0.625	0.015	-	-
inclusionai/ling-2.6-flash	0.01	0.03	0.002	-	-
inclusionai/ring-2.6-1t	0.075	0.625	0.015	-	-
infermatic/mn-inferor-12b	0.8	1.2	-	-	-
inflection/inflection-3-pi	2.5	10	-	-	-
inflection/inflection-3-productivity	2.5	10	-	-	-
internvl3-14b:free	0	0	-	-	-
internvl3-2b:free	0	0	-	-	-
jamba-1.6-large	2	8	-	-	-
jamba-1.6-mini	0.2	0.4	-	-	-
jondurbin/airoboros-l2-70b	0.5	0.5	-	-	-
kimi-dev-72b:free	0	0	-	-	-
kimi-vl-a3b-thinking:free	0	0	-	-	-
kwaipilot/kat-coder-pro-v2	0.3	1.2	0.06	-	-
l3-euryale-70b	1.48	1.48	-	-	-
latitudegames/wayfarer-large-70b-llama-3.3	0.8	0.9	-	-	-
lfm-3b	0.02	0.02	-	-	-
lfm-40b	0.15	0.15	-	-	-
lfm-7b	0.01	0.01	-	-	-
liquid/lfm-2-24b-a2b	0.03	0.12	-	-	-
liquid/lfm-2.5-1.2b-instruct:free	0	0	-	-	-
liquid/lfm-2.5-1.2b-thinking:free	0	0	-	-	-
liquid/lfm-3b	0.02	0.02	-	-	-
liquid/lfm-40b	0.15	0.15	-	-	-
liquid/lfm-7b	0.01	0.01	-	-	-
llama-3-lumimaid-70b	4	6	-	-	-
llama-3-lumimaid-8b	0.2	1.25	-	-	-
llama-3.1-405b	2	2	-	-	-
llama-3.1-405b-instruct	0.8	0.8	-	-	-
llama-3.1-8b-instruct:free	0	0	-	-	-
llama-3.1-lumimaid-70b	2.5	3	-	-	-
llama-3.1-lumimaid-8b	0.2	1.25	-	-	-
llama-3.1-nemotron-70b-instruct	0.12	0.3	-	-	-
llama-3.1-nemotron-ultra-253b-v1	0.6	1.8	-	-	-
llama-3.1-nemotron-ultra-253b-v1:free	0	0	-	-	-
llama-3.1-sonar-large-128k-online	1	1	-	-	-
llama-3.1-sonar-small-128k-online	0.2	0.2	-	-	-
llama-3.2-11b-vision-instruct:free	0	0	-	-	-
llama-3.2-1b-instruct:free	0	0	-	-	-
llama-3.2-90b-vision-instruct	1.2	1.2	-	-	-
llama-3.3-8b-instruct:free	0	0	-	-	-
llama-3.3-nemotron-super-49b-v1	0.13	0.4	-	-	-
llama-3.3-nemotron-super-49b-v1:free	0	0	-	-	-
llama-4-maverick:free	0	0	-	-	-
llama-4-scout:free	0	0	-	-	-
llama-guard-2-8b	0.2	0.2	-	-	-
llama3.1-typhoon2-70b-instruct	0.88	0.88	-	-	-
llemma_7b	0.8	1.2	-	-	-
maestro-reasoning	0.9	3.3	-	-	-
magistral-medium-2506	2	5	-	-	-
magistral-small-2506	0.5	1.5	-	-	-
magnum-72b	4	6	-	-	-
magnum-v2-72b	3	3	-	-	-
mai-ds-r1:free	0	0	-	-	-
mancer/weaver	1.125	1.125	-	-	-
mercury-coder-small-beta	0.25	1	-	-	-
meta-llama/llama-2-13b-chat	0.22	0.22	-	-	-
meta-llama/llama-2-70b-chat	0.9	0.9	-	-	-
meta-llama/llama-3-70b-instruct	0.3	0.4	-	-	-
meta-llama/llama-3-8b-instruct	0.03	0.06	-	-	-
meta-llama/llama-3.1-405b	2	2	-	-	-
meta-llama/llama-3.1-405b-instruct	0.8	0.8	-	-	-
meta-llama/llama-3.1-405b:free	0	0	-	-	-
meta-llama/llama-3.1-70b-instruct	0.1	0.28	-	-	-
meta-llama/llama-3.1-8b-instruct	0.02	0.03	-	-	-
meta-llama/llama-3.1-8b-instruct:free	0	0	-	-	-
meta-llama/llama-3.2-11b-vision-instruct	0.049	0.049	-	-	-
meta-llama/llama-3.2-11b-vision-instruct:free	0	0	-	-	-
meta-llama/llama-3.2-1b-instruct	0.005	0.01	-	-	-
meta-llama/llama-3.2-1b-instruct:free	0	0	-	-	-
meta-llama/llama-3.2-3b-instruct	0.01	0.02	-	-	-
meta-llama/llama-3.2-3b-instruct:free	0	0	-	-	-
meta-llama/llama-3.2-90b-vision-instruct	0.9	0.9	-	-	-
meta-llama/llama-3.3-70b-instruct	0.05	0.24	-	-	-
meta-llama/llama-3.3-70b-instruct:free	0	0	-	-	-
meta-llama/llama-4-maverick	0.15	0.6	-	-	-
meta-llama/llama-4-maverick:free	0	0	-	-	-
meta-llama/llama-4-scout	0.08	0.3	-	-	-
meta-llama/llama-4-scout:free	0	0	-	-	-
meta-llama/llama-guard-2-8b	0.2	0.2	-	-	-
meta-llama/llama-guard-3-8b	0.02	0.06	-	-	-
meta-llama/llama-guard-4-12b	0.05	0.05	-	-	-
microsoft/phi-3-medium-128k-instruct	1	1	-	-	-
microsoft/phi-3-mini-128k-instruct	0.1	0.1	-	-	-
microsoft/phi-3.5-mini-128k-instruct	0.1	0.1	-	-	-
microsoft/phi-4	0.07	0.14	-	-	-
microsoft/phi-4-mini-instruct	0.08	0.35	-	-	-
microsoft/phi-4-multimodal-instruct	0.05	0.1	-	-	-
microsoft/wizardlm-2-7b	0.07	0.07	-	-	-
microsoft/wizardlm-2-8x22b	0.5	0.5	-	-	-
midnight-rose-70b	0.8	0.8	-	-	-
minimax-m1:extended	0.55	2.2	-	-	-
minimax/minimax-01	0.2	1.1	-	-	-
minimax/minimax-m1	0.3	1.65	-	-	-
minimax/minimax-m2	0.255	1	0.03	-	-
minimax/minimax-m2-her	0.3	1.2	0.03	-	-
minimax/minimax-m2.1	0.29	0.95	0.03	-	-
minimax/minimax-m2.5	0.15	0.9	0.05	-	-
minimax/minimax-m2.7	0.27	1.08	0.054	-	-
minimax/minimax-m3	0.3	1.2	0.06	-	-
ministral-3b	0.04	0.04	-	-	-
ministral-8b	0.1	0.1	-	-	-
mistral-7b-instruct	0.028	0.054	-	-	-
mistral-7b-instruct-v0.1	0.11	0.19	-	-	-
mistral-7b-instruct-v0.2	0.2	0.2	-	-	-
mistral-7b-instruct:free	0	0	-	-	-
mistral-medium	2.75	8.1	-	-	-
mistral-nemo:free	0	0	-	-	-
mistral-small	0.2	0.6	-	-	-
mistral-small-24b-instruct-2501:free	0	0	-	-	-
mistral-small-3.1-24b-instruct:free	0	0	-	-	-
mistral-small-3.2-24b-instruct:free	0	0	-	-	-
mistral-tiny	0.25	0.25	-	-	-
mistral/ministral-8b	0.1	0.1	-	-	-
mistralai/codestral-2501	0.3	0.9	-	-	-
mistralai/codestral-2508	0.3	0.9	0.03	-	-
mistralai/codestral-mamba	0.25	0.25	-	-	-
mistralai/devstral-2512	0.4	2	0.04	-	-
mistralai/ministral-14b-2512	0.2	0.2	0.02	-	-
mistralai/ministral-3b	0.04	0.04	-	-	-
mistralai/ministral-3b-2512	0.1	0.1	0.01	-	-
mistralai/ministral-8b	0.1	0.1	-	-	-
mistralai/ministral-8b-2512	0.15	0.15	0.015	-	-
mistralai/mistral-7b-instruct	0.029	0.059	-	-	-
mistralai/mistral-7b-instruct-v0.1	0.2	0.2	-	-	-
mistralai/mistral-7b-instruct-v0.2	0.2	0.2	-	-	-
mistralai/mistral-7b-instruct:free	0	0	-	-	-
mistralai/mistral-large	2	6	-	-	-
mistralai/mistral-large-2512	0.5	1.5	0.05	-	-
mistralai/mistral-medium	2.75	8.1	-	-	-
mistralai/mistral-medium-3	0.4	2	-	-	-
mistralai/mistral-medium-3-5	1.5	7.5	-	-	-
mistralai/mistral-medium-3.1	0.4	2	0.04	-	-
mistralai/mistral-nemo	0.01	0.019	-	-	-
mistralai/mistral-nemo:free	0	0	-	-	-
mistralai/mistral-saba	0.2	0.6	-	-	-
mistralai/mistral-small	0.2	0.6	-	-	-
mistralai/mistral-small-24b-instruct-2501	0.05	0.09	-	-	-
mistralai/mistral-small-24b-instruct-2501:free	0	0	-	-	-
mistralai/mistral-small-2603	0.15	0.6	0.015	-	-
mistralai/mistral-small-3.1-24b-instruct	0.05	0.15	-	-	-
mistralai/mistral-small-3.1-24b-instruct:free	0	0	-	-	-
mistralai/mistral-small-3.2-24b-instruct	0.075	0.2	-	-	-
mistralai/mistral-tiny	0.25	0.25	-	-	-
mistralai/mixtral-8x22b-instruct	0.9	0.9	-	-	-
mistralai/mixtral-8x7b-instruct	0.24	0.24	-	-	-
mistralai/pixtral-12b	0.1	0.1	-	-	-
mistralai/pixtral-large-2411	2	6	-	-	-
mistralai/voxtral-small-24b-2507	0.1	0.3	0.01	-	-
mixtral-8x7b-instruct	0.08	0.24	-	-	-
mn-celeste-12b	0.8	1.2	-	-	-
mn-inferor-12b	0.8	1.2	-	-	-
mn-starcannon-12b	0.8	1.2	-	-	-
moonshotai/kimi-k2	0.57	2.3	-	-	-
moonshotai/kimi-k2-0905	0.6	2.5	-	-	-
moonshotai/kimi-k2-thinking	0.6	2.5	-	-	-
moonshotai/kimi-k2.5	0.4	1.9	0.09	-	-
moonshotai/kimi-k2.6	0.68	3.41	0.34	-	-
moonshotai/kimi-k2.6:free	0	0	-	-	-
moonshotai/kimi-k2.7-code	0.75	3.5	0.16	-	-
moonshotai/kimi-k3	3	15	0.3	-	-
moonshotai/kimi-vl-a3b-thinking:free	0	0	-	-	-
moonshotai/moonlight-16b-a3b-instruct:free	0	0	-	-	-
morph/morph-v3-fast	0.8	1.2	-	-	-
morph/morph-v3-large	0.9	1.9	-	-	-
mythalion-13b	0.8	1.2	-	-	-
neversleep/llama-3-lumimaid-70b	3.375	4.5	-	-	-
neversleep/llama-3-lumimaid-8b	0.09375	0.75	-	-	-
neversleep/llama-3.1-lumimaid-70b	1.5	2.25	-	-	-
neversleep/llama-3.1-lumimaid-8b	0.09375	0.75	-	-	-
neversleep/noromaid-20b	0.75	1.5	-	-	-
nex-agi/nex-n2-pro:free	0	0	-	-	-
noromaid-20b	1.25	2	-	-	-
nothingiisreal/mn-celeste-12b	0.8	1.2	-	-	-
nous-hermes-2-mixtral-8x7b-dpo	0.6	0.6	-	-	-
nousresearch/deephermes-3-llama-3-8b-preview:free	0	0	-	-	-
nousresearch/hermes-2-pro-llama-3-8b	0.025	0.04	-	-	-
nousresearch/hermes-3-llama-3.1-405b	0.7	0.8	-	-	-
nousresearch/hermes-3-llama-3.1-405b:free	0	0	-	-	-
nousresearch/hermes-3-llama-3.1-70b	0.12	0.3	-	-	-
nousresearch/hermes-4-405b	1	3	-	-	-
nousresearch/hermes-4-70b	0.13	0.4	-	-	-
nousresearch/nous-hermes-2-mixtral-8x7b-dpo	0.6	0.6	-	-	-
nousresearch/nous-hermes-llama2-13b	0.18	0.18	-	-	-
nvidia/llama-3.1-nemotron-70b-instruct	0.12	0.3	-	-	-
nvidia/llama-3.1-nemotron-70b-instruct:free	0	0	-	-	-
nvidia/llama-3.1-nemotron-nano-8b-v1:free	0	0	-	-	-
nvidia/llama-3.1-nemotron-ultra-253b-v1:free	0	0	-	-	-
nvidia/llama-3.3-nemotron-super-49b-v1.5	0.4	0.4	-	-	-
nvidia/llama-3.3-nemotron-super-49b-v1:free	0	0	-	-	-
nvidia/nemotron-3-nano-30b-a3b	0.05	0.2	-	-	-
nvidia/nemotron-3-nano-30b-a3b:free	0	0	-	-	-
nvidia/nemotron-3-nano-omni-30b-a3b-reasoning:free	0	0	-	-	-
nvidia/nemotron-3-super-120b-a12b	0.09	0.45	-	-	-
nvidia/nemotron-3-super-120b-a12b:free	0	0	-	-	-
nvidia/nemotron-3-ultra-550b-a55b	0.5	2.5	0.15	-	-
nvidia/nemotron-3-ultra-550b-a55b:free	0	0	-	-	-
nvidia/nemotron-3.5-content-safety:free	0	0	-	-	-
nvidia/nemotron-nano-12b-v2-vl:free	0	0	-	-	-
nvidia/nemotron-nano-9b-v2	0.04	0.16	-	-	-
nvidia/nemotron-nano-9b-v2:free	0	0	-	-	-
o1-mini	1.1	4.4	0.55	-	-
open-r1/olympiccoder-32b:free	0	0	-	-	-
open-r1/olympiccoder-7b:free	0	0	-	-	-
openai/chatgpt-4o-latest	5	15	-	-	-
openai/codex-mini	1.5	6	0.375	-	-
openai/gpt-3.5-turbo	0.5	1.5	-	-	-
openai/gpt-3.5-turbo-0613	1	2	-	-	-
openai/gpt-3.5-turbo-1106	1	2	-	-	-
openai/gpt-3.5-turbo-16k	3	4	-	-	-
openai/gpt-3.5-turbo-instruct	1.5	2	-	-	-
openai/gpt-4	30	60	-	-	-
openai/gpt-4-1106-preview	10	30	-	-	-
openai/gpt-4-32k	60	120	-	-	-
openai/gpt-4-turbo	10	30	-	-	-
openai/gpt-4.1	2	8	0.5	-	-
openai/gpt-4.1-mini	0.4	1.6	0.1	-	-
openai/gpt-4.1-nano	0.1	0.4	0.025	-	-
openai/gpt-4.5-preview	75	150	-	-	-
openai/gpt-4o	2.5	10	-	-	-
openai/gpt-4o-2024-05-13	5	15	-	-	-
openai/gpt-4o-mini	0.15	0.6	0.075	-	-
openai/gpt-4o-mini-search-preview	0.15	0.6	-	-	-
openai/gpt-4o-search-preview	2.5	10	-	-	-
openai/gpt-4o:extended	6	18	-	-	-
openai/gpt-5	1.25	10	0.125	-	-
openai/gpt-5-image	10	10	1.25	-	-
openai/gpt-5-image-mini	2.5	2	0.25	-	-
openai/gpt-5-mini	0.25	2	0.025	-	-
openai/gpt-5-nano	0.05	0.4	0.01	-	-
openai/gpt-5-pro	15	120	-	-	-
openai/gpt-5.1	1.25	10	0.13	-	-
openai/gpt-5.1-codex-mini	0.25	2	0.025	-	-
openai/gpt-5.2	1.75	14	0.175	-	-
openai/gpt-5.2-pro	21	168	-	-	-
openai/gpt-5.3-chat	1.75	14	0.175	-	-
openai/gpt-5.3-codex	1.75	14	0.175	-	-
openai/gpt-5.4	2.5	15	0.25	-	-	>272000	5	22.5	0.5	-	-
openai/gpt-5.4-image-2	8	15	2	-	-
openai/gpt-5.4-mini	0.75	4.5	0.075	-	-
openai/gpt-5.4-nano	0.2	1.25	0.02	-	-
openai/gpt-5.4-pro	30	180	-	-	-	>272000	60	270	-	-	-
openai/gpt-5.5	5	30	0.5	-	-	>272000	10	45	1	-	-
openai/gpt-5.5-pro	30	180	-	-	-	>272000	60	270	-	-	-
openai/gpt-5.6-luna	0.2	1.2	0.02	0.25	-	>272000	0.4	1.8	0.04	0.5	-
openai/gpt-5.6-sol	2	10	0.2	2.5	-	>272000	4	15	0.4	5	-
openai/gpt-5.6-terra	2	12	0.2	2.5	-	>272000	4	18	0.4	5	-
openai/gpt-6-luna	0.1	0.5	0.01	0.125	-	>272000	0.2	0.75	0.02	0.25	-
openai/gpt-6-luna:batch	0.05	0.25	0.005	0.0625	-	>272000	0.1	0.375	0.01	0.125	-
openai/gpt-6-sol	2	10	0.2	2.5	-	>272000	4	15	0.4	5	-
openai/gpt-6-sol:batch	1	5	0.1	1.25	-	>272000	2	7.5	0.2	2.5	-
openai/gpt-audio	2.5	10	-	-	-
openai/gpt-audio-mini	0.6	2.4	-	-	-
openai/gpt-chat-latest	5	30	0.5	-	-
openai/gpt-oss-120b	0.039	0.18	-	-	-
openai/gpt-oss-120b:free	0	0	-	-	-
openai/gpt-oss-20b	0.029	0.14	-	-	-
openai/gpt-oss-20b:free	0	0	-	-	-
openai/gpt-oss-safeguard-20b	0.075	0.3	0.037	-	-
openai/o1	15	60	7.5	-	-
openai/o1-mini	1.1	4.4	-	-	-
openai/o1-pro	150	600	-	-	-
openai/o3	2	8	0.5	-	-
openai/o3-deep-research	10	40	2.5	-	-
openai/o3-mini	1.1	4.4	0.55	-	-
openai/o3-pro	20	80	-	-	-
openai/o4-mini	1.1	4.4	0.275	-	-
openai/o4-mini-deep-research	2	8	0.5	-	-
openchat/openchat-7b	0.07	0.07	-	-	-
openhands-lm-32b-v0.1	2.6	3.4	-	-	-
perceptron/perceptron-mk1	0.15	1.5	-	-	-
perplexity/llama-3.1-sonar-large-128k-online	1	1	-	-	-
perplexity/llama-3.1-sonar-small-128k-online	0.2	0.2	-	-	-
perplexity/r1-1776	2	8	-	-	-
perplexity/sonar	1	1	-	-	-
perplexity/sonar-deep-research	2	8	-	-	-
perplexity/sonar-pro	3	15	-	-	-
perplexity/sonar-reasoning	1	5	-	-	-
perplexity/sonar-reasoning-pro	2	8	-	-	-
phi-3-medium-128k-instruct	1	1	-	-	-
phi-3-mini-128k-instruct	0.1	0.1	-	-	-
phi-3.5-mini-128k-instruct	0.1	0.1	-	-	-
phi-4-multimodal-instruct	0.05	0.1	-	-	-
phi-4-reasoning-plus	0.07	0.35	-	-	-
phi-4-reasoning-plus:free	0	0	-	-	-
phi-4-reasoning:free	0	0	-	-	-
pixtral-12b	0.1	0.1	-	-	-
pixtral-large-2411	2	6	-	-	-
poolside/laguna-m.1:free	0	0	-	-	-
poolside/laguna-xs.2:free	0	0	-	-	-
prime-intellect/intellect-3	0.2	1.1	-	-	-
pygmalionai/mythalion-13b	0.5625	1.125	-	-	-
qwen-2-72b-instruct	0.9	0.9	-	-	-
qwen-2.5-72b-instruct:free	0	0	-	-	-
qwen-2.5-coder-32b-instruct:free	0	0	-	-	-
qwen-2.5-vl-7b-instruct	0.2	0.2	-	-	-
qwen-max	1.6	6.4	0.64	-	-
qwen-turbo	0.05	0.2	0.02	-	-
qwen-vl-max	0.8	3.2	-	-	-
qwen-vl-plus	0.21	0.63	-	-	-
qwen/qwen-2-72b-instruct	0.9	0.9	-	-	-
qwen/qwen-2.5-72b-instruct	0.12	0.39	-	-	-
qwen/qwen-2.5-72b-instruct:free	0	0	-	-	-
qwen/qwen-2.5-7b-instruct	0.04	0.1	-	-	-
qwen/qwen-2.5-7b-instruct:free	0	0	-	-	-
qwen/qwen-2.5-coder-32b-instruct	0.06	0.15	-	-	-
qwen/qwen-2.5-coder-32b-instruct:free	0	0	-	-	-
qwen/qwen-2.5-vl-72b-instruct	0.6	0.6	-	-	-
qwen/qwen-2.5-vl-7b-instruct	0.2	0.2	-	-	-
qwen/qwen-2.5-vl-7b-instruct:free	0	0	-	-	-
qwen/qwen-max	1.6	6.4	-	-	-
qwen/qwen-plus	0.4	1.2	0.16	-	-
qwen/qwen-plus-2025-07-28	0.26	0.78	-	-	-
qwen/qwen-plus-2025-07-28:thinking	0.26	0.78	-	0.325	-
qwen/qwen-turbo	0.05	0.2	-	-	-
qwen/qwen-vl-max	0.8	3.2	-	-	-
qwen/qwen-vl-plus	0.21	0.63	-	-	-
qwen/qwen2.5-coder-7b-instruct	0.2	0.2	-	-	-
qwen/qwen2.5-vl-32b-instruct	0.9	0.9	-	-	-
qwen/qwen2.5-vl-32b-instruct:free	0	0	-	-	-
qwen/qwen2.5-vl-3b-instruct:free	0	0	-	-	-
qwen/qwen2.5-vl-72b-instruct	0.7	0.7	-	-	-
qwen/qwen2.5-vl-72b-instruct:free	0	0	-	-	-
qwen/qwen3-14b	0.06	0.24	-	-	-
qwen/qwen3-235b-a22b	0.13	0.6	-	-	-
qwen/qwen3-235b-a22b-2507	0.09	0.1	-	-	-
qwen/qwen3-235b-a22b-thinking-2507	0.1	0.1	-	-	-
qwen/qwen3-30b-a3b	0.08	0.29	-	-	-
qwen/qwen3-30b-a3b-instruct-2507	0.04815	0.19305	-	-	-
qwen/qwen3-30b-a3b-thinking-2507	0.08	0.4	-	-	-
qwen/qwen3-32b	0.1	0.3	-	-	-
qwen/qwen3-8b	0.035	0.138	-	-	-
qwen/qwen3-coder	0.22	1.8	-	-	-
qwen/qwen3-coder-30b-a3b-instruct	0.07	0.27	-	-	-
qwen/qwen3-coder-flash	0.195	0.975	0.039	0.24375	-
qwen/qwen3-coder-next	0.11	0.8	0.07	-	-
qwen/qwen3-coder-plus	0.65	3.25	0.13	0.8125	-
qwen/qwen3-coder:free	0	0	-	-	-
qwen/qwen3-max	1.2	6	-	-	-
qwen/qwen3-max-thinking	0.78	3.9	-	-	-
qwen/qwen3-next-80b-a3b-instruct	0.09	1.1	-	-	-
qwen/qwen3-next-80b-a3b-instruct:free	0	0	-	-	-
qwen/qwen3-next-80b-a3b-thinking	0.0975	0.78	-	-	-
qwen/qwen3-vl-235b-a22b-instruct	0.2	0.88	0.11	-	-
qwen/qwen3-vl-235b-a22b-thinking	0.26	2.6	-	-	-
qwen/qwen3-vl-30b-a3b-instruct	0.13	0.52	-	-	-
qwen/qwen3-vl-30b-a3b-thinking	0.13	1.56	-	-	-
qwen/qwen3-vl-32b-instruct	0.104	0.416	-	-	-
qwen/qwen3-vl-8b-instruct	0.08	0.5	-	-	-
qwen/qwen3-vl-8b-thinking	0.117	1.365	-	-	-
qwen/qwen3.5-122b-a10b	0.26	2.08	-	-	-
qwen/qwen3.5-27b	0.195	1.56	-	-	-
qwen/qwen3.5-35b-a3b	0.14	1	0.05	-	-
qwen/qwen3.5-397b-a17b	0.39	2.34	-	-	-
qwen/qwen3.5-9b	0.1	0.15	-	-	-
qwen/qwen3.5-flash-02-23	0.065	0.26	-	-	-
qwen/qwen3.5-plus-02-15	0.4	2.4	-	-	-
qwen/qwen3.5-plus-20260420	0.3	1.8	-	0.375	-
qwen/qwen3.6-27b	0.289	2.4	-	-	-
qwen/qwen3.6-35b-a3b	0.14	1	-	-	-
qwen/qwen3.6-flash	0.1875	1.125	-	0.234375	-
qwen/qwen3.6-max-preview	1.04	6.24	-	1.3	-
qwen/qwen3.6-plus	0.325	1.95	-	0.40625	-
qwen/qwen3.7-max	1.25	3.75	0.25	1.5625	-
qwen/qwen3.7-plus	0.4	1.6	0.08	0.5	-
qwen/qwq-32b	0.15	0.2	-	-	-
qwen/qwq-32b-preview	0.2	0.2	-	-	-
qwen/qwq-32b-preview:free	0	0	-	-	-
qwen/qwq-32b:free	0	0	-	-	-
qwen2.5-vl-32b-instruct	0.9	0.9	-	-	-
qwen2.5-vl-32b-instruct:free	0	0	-	-	-
qwen2.5-vl-72b-instruct:free	0	0	-	-	-
qwen3-14b:free	0	0	-	-	-
qwen3-235b-a22b:free	0	0	-	-	-
qwen3-30b-a3b:free	0	0	-	-	-
qwen3-32b:free	0	0	-	-	-
qwen3-8b:free	0	0	-	-	-
qwerky-72b:free	0	0	-	-	-
qwq-32b	0.15	0.2	-	-	-
qwq-32b-arliai-rpr-v1:free	0	0	-	-	-
qwq-32b-preview	0.2	0.2	-	-	-
qwq-32b:free	0	0	-	-	-
r1-1776	2	8	-	-	-
raifle/sorcererlm-8x22b	4.5	4.5	-	-	-
reka-flash-3:free	0	0	-	-	-
rekaai/reka-edge	0.1	0.1	-	-	-
rekaai/reka-flash-3	0.1	0.2	-	-	-
rekaai/reka-flash-3:free	0	0	-	-	-
relace/relace-apply-3	0.85	1.25	-	-	-
relace/relace-search	1	3	-	-	-
sao10k/fimbulvetr-11b-v2	0.8	1.2	-	-	-
sao10k/l3-euryale-70b	1.48	1.48	-	-	-
sao10k/l3-lunaris-8b	0.02	0.05	-	-	-
sao10k/l3.1-70b-hanami-x1	3	3	-	-	-
sao10k/l3.1-euryale-70b	0.7	0.8	-	-	-
sao10k/l3.3-euryale-70b	0.7	0.8	-	-	-
sarvam-m:free	0	0	-	-	-
scb10x/llama3.1-typhoon2-70b-instruct	0.88	0.88	-	-	-
scb10x/llama3.1-typhoon2-8b-instruct	0.18	0.18	-	-	-
shisa-ai/shisa-v2-llama3.3-70b:free	0	0	-	-	-
shisa-v2-llama3.3-70b:free	0	0	-	-	-
sonar-reasoning	1	5	-	-	-
sophosympatheia/midnight-rose-70b	0.8	0.8	-	-	-
sophosympatheia/rogue-rose-103b-v0.2:free	0	0	-	-	-
sorcererlm-8x22b	4.5	4.5	-	-	-
spotlight	0.18	0.18	-	-	-
steelskull/l3.3-electra-r1-70b	0.7	0.95	-	-	-
stepfun/step-3.5-flash	0.09	0.3	0.02	-	-
stepfun/step-3.7-flash	0.2	1.15	0.04	-	-
switchpoint/router	0.85	3.4	-	-	-
tencent/hunyuan-a13b-instruct	0.14	0.57	-	-	-
tencent/hy3-preview	0.063	0.21	0.021	-	-
thedrummer/anubis-pro-105b-v1	0.8	1	-	-	-
thedrummer/cydonia-24b-v4.1	0.3	0.5	0.15	-	-
thedrummer/rocinante-12b	0.25	0.5	-	-	-
thedrummer/skyfall-36b-v2	0.5	0.8	-	-	-
thedrummer/unslopnemo-12b	0.5	0.5	-	-	-
thudm/glm-4-32b:free	0	0	-	-	-
thudm/glm-z1-32b:free	0	0	-	-	-
toppy-m-7b	0.8	1.2	-	-	-
undi95/remm-slerp-l2-13b	0.8	1.2	-	-	-
undi95/toppy-m-7b	0.07	0.07	-	-	-
upstage/solar-pro-3	0.15	0.6	0.015	-	-
valkyrie-49b-v1	0.5	0.8	-	-	-
virtuoso-medium-v2	0.5	0.8	-	-	-
writer/palmyra-x5	0.6	6	-	-	-
x-ai/grok-2-1212	2	10	-	-	-
x-ai/grok-2-vision-1212	2	10	-	-	-
x-ai/grok-3-beta	3	15	-	-	-
x-ai/grok-3-mini-beta	0.3	0.5	-	-	-
x-ai/grok-4-fast	0.2	0.5	0.05	-	-	>128000	0.4	1	0.05	-	-
x-ai/grok-4.1-fast:free	0	0	-	-	-
x-ai/grok-4.20	1.25	2.5	0.2	-	-
x-ai/grok-4.20-multi-agent	2	6	0.2	-	-
x-ai/grok-4.3	1.25	2.5	0.2	-	-
x-ai/grok-beta	5	15	-	-	-
x-ai/grok-build-0.1	1	2	0.2	-	-
x-ai/grok-code-fast-1	0.2	1.5	0.02	-	-
x-ai/grok-vision-beta	5	15	-	-	-
xiaomi/mimo-v2-flash	0.1	0.3	0.01	-	-
xiaomi/mimo-v2.5	0.14	0.28	0.0028	-	-
xiaomi/mimo-v2.5-pro	0.435	0.87	0.0036	-	-
xwin-lm/xwin-lm-70b	3.75	3.75	-	-	-
yi-large	3	3	-	-	-
z-ai/glm-4.5	0.6	2.2	0.11	-	-
z-ai/glm-4.5-air	0.125	0.85	0.06	-	-
z-ai/glm-4.5v	0.6	1.8	0.11	-	-
z-ai/glm-4.6	0.43	1.74	0.08	-	-
z-ai/glm-4.6v	0.3	0.9	0.05	-	-
z-ai/glm-4.7	0.4	1.75	0.08	-	-
z-ai/glm-4.7-flash	0.06	0.4	0.01	-	-
z-ai/glm-5	0.6	1.92	0.12	-	-
z-ai/glm-5-turbo	1.2	4	0.24	-	-
z-ai/glm-5.1	0.98	3.08	0.182	-	-
z-ai/glm-5.2	1.4	4.4	0.26	-	-
z-ai/glm-5.3	1.4	4.4	0.26	-	-
z-ai/glm-5.3-flash	0.075	0.25	0.015	-	-
~anthropic/claude-fable-latest	10	50	1	12.5	-
~anthropic/claude-haiku-latest	1	5	0.1	1.25	-
~anthropic/claude-opus-latest	4	20	0.2	5	-
~anthropic/claude-sonnet-latest	3	15	0.3	3.75	-
~google/gemini-flash-latest	1.5	9	0.15	0.0833333333333	-
~google/gemini-pro-latest	2	12	0.2	0.375	-
~moonshotai/kimi-latest	0.68	3.41	0.34	-	-
~openai/gpt-latest	5	30	0.5	-	-
~openai/gpt-mini-latest	0.75	4.5	0.075	-	-`,
  ovhcloud: `DeepSeek-R1-Distill-Llama-70B	0.74	0.74	-	-	-
Llama-3.1-8B-Instruct	0.11	0.11	-	-	-
Meta-Llama-3_3-70B-Instruct	0.74	0.74	-	-	-
Mistral-7B-Instruct-v0.3	0.11	0.11	-	-	-
Mistral-Nemo-Instruct-2407	0.14	0.14	-	-	-
Mistral-Small-3.2-24B-Instruct-2506	0.1	0.31	-	-	-
Mixtral-8x7B-Instruct-v0.1	0.7	0.7	-	-	-
Qwen2.5-VL-72B-Instruct	1.01	1.01	-	-	-
Qwen3-32B	0.09	0.25	-	-	-
Qwen3-Coder-30B-A3B-Instruct	0.07	0.26	-	-	-
bge-base-en-v1.5	0.01	-	-	-	-
bge-m3	0.01	-	-	-	-
bge-multilingual-gemma2	0.01	-	-	-	-
gpt-oss-120b	0.09	0.47	-	-	-
gpt-oss-20b	0.05	0.18	-	-	-`,
  perplexity: `llama-3.1-sonar-large-128k-online	1	1	-	-	-
llama-3.1-sonar-small-128k-online	0.2	0.2	-	-	-
r1-1776	2	8	-	-	-
sonar	1	1	-	-	-
sonar-deep-research	2	8	-	-	-
sonar-pro	3	15	-	-	-
sonar-pro-search	3	15	-	-	-
sonar-reasoning	1	5	-	-	-
sonar-reasoning-pro	2	8	-	-	-`,
  quicksilverpro: `claude-fable-5	8	40	-	-	-
claude-haiku-4-5	0.8	4	-	-	-
claude-opus-4-6	4	20	-	-	-
claude-opus-4-8	4	20	-	-	-
claude-opus-5	4	20	-	-	-
claude-sonnet-4-6	2.4	12	-	-	-
claude-sonnet-5	2	10	-	-	-
deepseek-v4-flash	0.112	0.224	0.0144	-	-
deepseek-v4-pro	0.435	0.87	0.003625	-	-
gemini-3-flash-preview	0.425	2.55	-	-	-
gemini-3-pro-image	1.7	10.2	-	-	-
gemini-3.1-flash-lite	0.2125	1.275	-	-	-
gemini-3.1-pro-preview	1.7	10.2	-	-	-
gemini-3.5-flash	1.275	7.65	-	-	-
gemini-3.5-flash-lite	0.255	2.125	-	-	-
gemini-3.6-flash	1.275	6.375	-	-	-
gemini-3.7-flash	0.6375	3.1875	0.06375	-	-
glm-5.2	1.12	3.52	0.208	-	-
glm-5.3	1.12	3.52	0.208	-	-
glm-5.3-flash	0.06	0.2	0.012	-	-
gpt-5.6-luna	0.08	0.48	0.008	0.1	-
gpt-5.6-sol	4	24	0.4	5	-
gpt-5.6-terra	0.8	4.8	0.08	1	-
gpt-oss-120b	0.12	0.48	0.06	-	-
grok-4.5	1.6	4.8	0.4	-	-
grok-4.6	2	6	0.5	-	-
hy3	0.1056	0.4224	0.0264	-	-
kimi-k2.6	0.5472	2.728	0.292	-	-
kimi-k2.7-code	0.584	2.8	0.1278	-	-
kimi-k3	2.4	12	0.24	-	-
mimo-v2.5	0.112	0.224	0.00224	-	-
minimax-m3	0.24	0.96	0.048	-	-
muse-glimmer-30b	0.28	1.2	0.032	-	-
muse-spark-1.2	1	3.4	0.12	-	-
nemotron-3.5-lightning	0.08	0.2	0.04	-	-
qwen3.6-35b	0.112	0.8	0.04	-	-
qwen3.6-plus	0.26	1.56	-	0.325	-
qwen3.7-flash	0.024	0.104	0.0048	-	-
qwen3.7-max	1.25	3.75	0.25	1.5625	-
qwen3.7-plus	0.256	1.024	0.0512	0.32	-
qwen3.8-27b	0.34	2.04	0.068	0.425	-
qwen3.8-max	2	6	0.25	2.5	-`,
  together: `Austism/chronos-hermes-13b	0.3	0.3	-	-	-
Gryphe/MythoMax-L2-13b	0.3	0.3	-	-	-
Nexusflow/NexusRaven-V2-13B	0.3	0.3	-	-	-
NousResearch/Nous-Capybara-7B-V1p9	0.2	0.2	-	-	-
NousResearch/Nous-Hermes-2-Mixtral-8x7B-DPO	0.9	0.9	-	-	-
NousResearch/Nous-Hermes-2-Mixtral-8x7B-SFT	0.9	0.9	-	-	-
NousResearch/Nous-Hermes-2-Yi-34B	0.8	0.8	-	-	-
NousResearch/Nous-Hermes-Llama2-13b	0.225	0.225	-	-	-
NousResearch/Nous-Hermes-llama-2-7b	0.2	0.2	-	-	-
Open-Orca/Mistral-7B-OpenOrca	0.2	0.2	-	-	-
Qwen/Qwen1.5-0.5B	0.1	0.1	-	-	-
Qwen/Qwen1.5-1.8B	0.1	0.1	-	-	-
Qwen/Qwen1.5-14B	0.3	0.3	-	-	-
Qwen/Qwen1.5-4B	0.1	0.1	-	-	-
Qwen/Qwen1.5-72B	0.9	0.9	-	-	-
Qwen/Qwen1.5-7B	0.2	0.2	-	-	-
Undi95/ReMM-SLERP-L2-13B	0.3	0.3	-	-	-
Undi95/Toppy-M-7B	0.2	0.2	-	-	-
WizardLM/WizardLM-13B-V1.2	0.3	0.3	-	-	-
allenai/OLMo-7B	0.2	0.2	-	-	-
codellama/CodeLlama-13b-Instruct-hf	0.225	0.225	-	-	-
codellama/CodeLlama-34b-Instruct-hf	0.776	0.776	-	-	-
codellama/CodeLlama-70b-Instruct-hf	0.9	0.9	-	-	-
codellama/CodeLlama-7b-Instruct-hf	0.2	0.2	-	-	-
deepseek-ai/deepseek-coder-33b-instruct	0.8	0.8	-	-	-
garage-bAInd/Platypus2-70B-instruct	0.9	0.9	-	-	-
google/gemma-2b	0.1	0.1	-	-	-
google/gemma-7b	0.2	0.2	-	-	-
lmsys/vicuna-13b-v1.5	0.3	0.3	-	-	-
lmsys/vicuna-7b-v1.5	0.2	0.2	-	-	-
meta-llama/Llama-2-13b-chat-hf	0.225	0.225	-	-	-
meta-llama/Llama-2-70b-chat-hf	0.9	0.9	-	-	-
meta-llama/Llama-2-7b-chat-hf	0.2	0.2	-	-	-
meta-llama/Llama-3-70b-chat-hf	0.9	0.9	-	-	-
meta-llama/Llama-3-8b-chat-hf	0.2	0.2	-	-	-
meta-llama/Llama-3.3-70B-Instruct-Turbo	0.88	0.88	-	-	-
meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8	0.27	0.85	-	-	-
meta-llama/Llama-4-Scout-17B-16E-Instruct	0.18	0.59	-	-	-
meta-llama/Meta-Llama-3-70B-Instruct-Lite	0.54	0.54	-	-	-
meta-llama/Meta-Llama-3-70B-Instruct-Turbo	0.88	0.88	-	-	-
meta-llama/Meta-Llama-3-8B-Instruct-Lite	0.1	0.1	-	-	-
meta-llama/Meta-Llama-3-8B-Instruct-Turbo	0.18	0.18	-	-	-
meta-llama/Meta-Llama-3.1-405B-Instruct-Turbo	3.5	3.5	-	-	-
meta-llama/Meta-Llama-3.1-70B-Instruct-Turbo	0.88	0.88	-	-	-
meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo	0.18	0.18	-	-	-
meta-llama/Meta-Llama-3.3-70B-Instruct-Turbo	0.88	0.88	-	-	-
microsoft/WizardLM-2-8x22B	1.2	1.2	-	-	-
microsoft/phi-2	0.1	0.1	-	-	-
mistralai/Mistral-7B-Instruct-v0.1	0.2	0.2	-	-	-
mistralai/Mistral-7B-Instruct-v0.2	0.2	0.2	-	-	-
mistralai/Mistral-7B-v0.1	0.2	0.2	-	-	-
mistralai/Mixtral-8x22B-Instruct-v0.1	2.4	2.4	-	-	-
mistralai/Mixtral-8x7B-Instruct-v0.1	0.9	0.9	-	-	-
mistralai/Mixtral-8x7B-v0.1	0.9	0.9	-	-	-
openchat/openchat-3.5-1210	0.2	0.2	-	-	-
snorkelai/Snorkel-Mistral-PairRM-DPO	0.2	0.2	-	-	-
teknium/OpenHermes-2-Mistral-7B	0.2	0.2	-	-	-
teknium/OpenHermes-2p5-Mistral-7B	0.2	0.2	-	-	-
togethercomputer/GPT-JT-Moderation-6B	0.2	0.2	-	-	-
togethercomputer/Llama-2-7B-32K-Instruct	0.2	0.2	-	-	-
togethercomputer/RedPajama-INCITE-7B-Base	0.2	0.2	-	-	-
togethercomputer/RedPajama-INCITE-7B-Chat	0.2	0.2	-	-	-
togethercomputer/RedPajama-INCITE-7B-Instruct	0.2	0.2	-	-	-
togethercomputer/RedPajama-INCITE-Base-3B-v1	0.1	0.1	-	-	-
togethercomputer/RedPajama-INCITE-Chat-3B-v1	0.1	0.1	-	-	-
togethercomputer/RedPajama-INCITE-Instruct-3B-v1	0.1	0.1	-	-	-
togethercomputer/StripedHyena-Hessian-7B	0.2	0.2	-	-	-
togethercomputer/StripedHyena-Nous-7B	0.2	0.2	-	-	-
togethercomputer/alpaca-7b	0.2	0.2	-	-	-
upstage/SOLAR-10.7B-Instruct-v1.0	0.3	0.3	-	-	-
zero-one-ai/Yi-34B	0.8	0.8	-	-	-
zero-one-ai/Yi-6B	0.2	0.2	-	-	-`,
  typesafe: `jev-1.13.0	0.042	-	-	-	-`,
  voyageai: `voyage-01	0.1	-	-	-	-
voyage-02	0.1	-	-	-	-
voyage-2	0.1	-	-	-	-
voyage-3	0.06	-	-	-	-
voyage-3-large	0.18	-	-	-	-
voyage-3-lite	0.02	-	-	-	-
voyage-3.5	0.06	-	-	-	-
voyage-3.5-lite	0.02	-	-	-	-
voyage-4	0.06	-	-	-	-
voyage-4-large	0.12	-	-	-	-
voyage-4-lite	0.02	-	-	-	-
voyage-code-2	0.12	-	-	-	-
voyage-code-3	0.18	-	-	-	-
voyage-context-3	0.18	-	-	-	-
voyage-finance-2	0.12	-	-	-	-
voyage-large-2	0.12	-	-	-	-
voyage-large-2-instruct	0.12	-	-	-	-
voyage-law-2	0.12	-	-	-	-
voyage-lite-01	0.1	-	-	-	-
voyage-lite-01-instruct	0.1	-	-	-	-
voyage-lite-02-instruct	0.1	-	-	-	-
voyage-multilingual-2	0.12	-	-	-	-`,
  "x-ai": `grok-2-1212	2	10	-	-	-
grok-2-vision-1212	2	10	-	-	-
grok-3	3	15	0.75	-	-
grok-3-fast	5	25	1.25	-	-
grok-3-mini	0.3	0.5	0.075	-	-
grok-3-mini-fast	0.6	4	0.15	-	-
grok-4-0709	3	15	0.75	-	-
grok-4-1-fast-non-reasoning	0.2	0.5	0.05	-	-
grok-4-1-fast-reasoning	0.2	0.5	0.05	-	-
grok-4-fast-non-reasoning	0.2	0.5	0.05	-	-
grok-4-fast-reasoning	0.2	0.5	0.05	-	-
grok-4.20	1.25	2.5	0.2	-	-	>199999	2.5	5	0.4	-	-
grok-4.20-multi-agent	2	6	0.2	-	-
grok-4.3	1.25	2.5	0.2	-	-	>199999	2.5	5	0.4	-	-
grok-4.5	2	6	0.3	-	-	>199999	4	12	0.6	-	-
grok-4.6	2	6	0.5	-	-	>199999	4	12	1	-	-
grok-build-0.1	1	2	0.2	-	-	>199999	2	4	0.4	-	-
grok-code-fast-1	0.2	1.5	0.02	-	-`,
  zai: `GLM-5.2	1.4	4.4	0.26	-	-
GLM-5.3	1.4	4.4	0.26	-	-
GLM-5.3-Flash	0.075	0.25	0.015	-	-`,
  zhipuai: `GLM-4-Air	0.069	0.069	0.034	-	-
GLM-4-AirX	1.379	1.379	-	-	-
GLM-4-Assistant	0.69	0.69	-	-	-
GLM-4-FlashX-250414	0.014	0.014	0.007	-	-
GLM-4-Long	0.138	0.138	0.069	-	-
GLM-4-Plus	0.69	0.69	0.345	-	-
GLM-4.5-Air	0.11	0.276	0.022	-	-
GLM-4.7	0.276	1.103	0.055	-	-
GLM-4.7-FlashX	0.069	0.414	0.014	-	-
GLM-5	0.552	2.483	0.138	-	-
GLM-5-Turbo	0.69	3.034	0.166	-	-
GLM-5.1	0.828	3.31	0.179	-	-
GLM-5.2	1.103	3.862	0.276	-	-
GLM-5.3	1.103	3.862	0.276	-	-
GLM-5.3-Flash	0.055	0.193	0.016	-	-`
};

// src/prices/usd.ts
function perToken(usdPerMillion) {
  const [, whole = "", fraction = ""] = /^(\d{1,15})(?:\.(\d{1,24}))?$/.exec(usdPerMillion) ?? [];
  if (whole === "") throw new RangeError(`not a price: ${usdPerMillion}`);
  const digits = BigInt(whole + fraction.padEnd(6, "0"));
  return divideRounded(digits, 10n ** BigInt(Math.max(fraction.length, 6) - 6));
}
function discounted(rate2, discount) {
  const scale = 1000000000000n;
  return divideRounded(rate2 * (scale - BigInt(Math.round(discount * Number(scale)))), scale);
}
function marked(rate2, markup) {
  return discounted(rate2, -markup);
}
function scaled(rate2, times, by) {
  return divideRounded(rate2 * times, by);
}
function divideRounded(amount, divisor) {
  const half2 = divisor / 2n;
  return (amount < 0n ? amount - half2 : amount + half2) / divisor;
}

// src/prices/list-price.ts
var catalogue = edition;
var parsed = /* @__PURE__ */ new Map();
function listPrice(provider, id) {
  const fields = linesOf(provider).get(id);
  if (fields === void 0) return void 0;
  const tiers = [];
  for (let start3 = 0, above = 0; start3 < fields.length; start3 += 6) {
    if (start3 > 0) above = Number(fields[start3 - 1]?.slice(1));
    const [input, output, cacheRead, cacheWrite, cacheWriteHour] = fields.slice(start3, start3 + 5).map(rate);
    tiers.push({ above, input: input ?? 0n, output: output ?? 0n, cacheRead, cacheWrite, cacheWriteHour });
  }
  return tiers;
}
function linesOf(provider) {
  const known2 = parsed.get(provider);
  if (known2 !== void 0) return known2;
  const text = Object.hasOwn(listedPrices, provider) ? listedPrices[provider] : void 0;
  const lines2 = new Map(
    (text?.split("\n") ?? []).map((line) => {
      const [id = "", ...fields] = line.split("	");
      return [id, fields];
    })
  );
  parsed.set(provider, lines2);
  return lines2;
}
function rate(field) {
  return field === "-" ? void 0 : perToken(field);
}

// src/prices/services.ts
var half = [1, 2];
var SERVICES = {
  openai: {
    batch: { share: half, source: "https://platform.openai.com/docs/guides/batch" },
    flex: {
      share: half,
      models: /^(?:gpt-5(?!.*(?:chat|codex))|o3$|o4-mini$)/,
      source: "https://platform.openai.com/docs/guides/flex-processing"
    },
    priority: {
      listed: {
        "gpt-4.1": [3.5, 0.875, 14],
        "gpt-4.1-mini": [0.7, 0.175, 2.8],
        "gpt-4.1-nano": [0.2, 0.05, 0.8],
        "gpt-4o": [4.25, 2.125, 17],
        "gpt-4o-mini": [0.25, 0.125, 1],
        "gpt-5": [2.5, 0.25, 20],
        "gpt-5-mini": [0.45, 0.045, 3.6],
        "gpt-5.1": [2.5, 0.25, 20],
        "gpt-5.2": [3.5, 0.35, 28],
        "gpt-5.4": [5, 0.5, 30],
        "gpt-5.4-mini": [1.5, 0.15, 9],
        "gpt-5.5": [12.5, 1.25, 75],
        o3: [3.5, 0.875, 14],
        "o4-mini": [2, 0.5, 8]
      },
      source: "https://platform.openai.com/docs/pricing"
    }
  },
  anthropic: {
    batch: { share: half, source: "https://platform.claude.com/docs/en/build-with-claude/batch-processing" },
    fast: {
      share: [2, 1],
      models: /^claude-opus-(?:4-8|5)$/,
      source: "https://platform.claude.com/docs/en/build-with-claude/fast-mode"
    }
  },
  google: {
    batch: { share: half, source: "https://ai.google.dev/gemini-api/docs/optimization" },
    flex: {
      share: half,
      models: /^gemini-(?:2\.5|[3-9])/,
      source: "https://ai.google.dev/gemini-api/docs/optimization"
    }
  },
  mistral: { batch: { share: half, source: "https://docs.mistral.ai/capabilities/batch/" } },
  groq: {
    batch: { share: half, source: "https://console.groq.com/docs/batch" },
    flex: { share: [1, 1], source: "https://console.groq.com/docs/flex-processing" }
  },
  aws: { batch: { share: half, source: "https://aws.amazon.com/bedrock/pricing/" } },
  azure: {
    batch: { share: half, source: "https://learn.microsoft.com/azure/ai-foundry/openai/how-to/batch" }
  },
  together: { batch: { share: half, source: "https://docs.together.ai/docs/batch-inference" } },
  fireworks: { batch: { share: half, source: "https://docs.fireworks.ai/guides/batch-inference" } }
};
function tiersAs(service, provider, id, listed2) {
  if (service === "standard") return listed2.tiers;
  if (service === "other") return void 0;
  const own = listed2.services[service];
  if (own) return own;
  const terms = termsOf(service, provider, id);
  if (!terms) return void 0;
  const rates = terms.listed?.[id];
  if (rates) return [listedTier(rates)];
  return terms.share && listed2.tiers.map((tier) => scaledTier(tier, terms.share ?? half));
}
function termsOf(service, provider, id) {
  if (service === "standard" || !Object.hasOwn(SERVICES, provider)) return void 0;
  const terms = SERVICES[provider]?.[service];
  if (terms === void 0 || terms.models && !terms.models.test(id)) return void 0;
  return terms.share || terms.listed && Object.hasOwn(terms.listed, id) ? terms : void 0;
}
function listedTier([input, cacheRead, output]) {
  const usd = (perMillion) => BigInt(Math.round(perMillion * 1e6));
  return {
    above: 0,
    input: usd(input),
    output: usd(output),
    cacheRead: usd(cacheRead),
    cacheWrite: void 0,
    cacheWriteHour: void 0
  };
}
function scaledTier(tier, [times, by]) {
  const scale = (rate2) => scaled(rate2, BigInt(times), BigInt(by));
  const maybe = (rate2) => rate2 === void 0 ? void 0 : scale(rate2);
  return {
    above: tier.above,
    input: scale(tier.input),
    output: scale(tier.output),
    cacheRead: maybe(tier.cacheRead),
    cacheWrite: maybe(tier.cacheWrite),
    cacheWriteHour: maybe(tier.cacheWriteHour)
  };
}

// src/prices/price-of.ts
function priceOf(model, overrides, ownLists) {
  const found = listed(model, ownLists);
  const key = model.override;
  const override = key !== void 0 && Object.hasOwn(overrides, key) ? overrides[key] : void 0;
  const service = model.service ?? "standard";
  if (service === "other") return void 0;
  const as = service === "standard" ? {} : { service };
  const tiers = found && tiersAs(service, model.provider ?? "", model.id, found);
  if (override !== void 0 && key !== void 0)
    return overriddenPrice({ key, override, service, as, provider: model.provider }, found, tiers);
  if (found === void 0 || tiers === void 0) return void 0;
  const rates = tiers.map((tier) => ({ above: tier.above, rates: complete(tier) }));
  const { source, asOf, ofHead } = found;
  return {
    model: model.id,
    provider: model.provider ?? "",
    tiers: rates,
    source,
    ...as,
    ...ofHead && { ofHead },
    asOf
  };
}
function overriddenPrice({ key, override, service, as, provider }, found, tiers) {
  const base = found ? tiers : service === "standard" ? ownTier(override) : void 0;
  if (base === void 0) return void 0;
  const shareOf = (of) => [base[0]?.[of] ?? 1n, found?.tiers[0]?.[of] ?? 1n];
  const shares = found && service !== "standard" ? { input: shareOf("input"), output: shareOf("output") } : void 0;
  return {
    model: key,
    provider: provider ?? "config",
    tiers: base.map((tier) => ({ above: tier.above, rates: overridden(tier, override, shares) })),
    source: "config",
    ...as,
    asOf: statesRates(override) ? void 0 : found?.asOf
  };
}
function listed({ provider, id }, lists) {
  if (provider === void 0) return void 0;
  const inList = (list) => {
    const found = list?.providers.get(provider)?.get(id.toLowerCase());
    return list && found && { ...found.price, source: "file", asOf: list.asOf };
  };
  const tiers = listPrice(provider, id);
  const builtIn2 = tiers && { tiers, services: {}, source: "catalogue", asOf: catalogue.asOf };
  const added = inList(lists?.ofHead);
  return inList(lists?.own) ?? builtIn2 ?? (added && { ...added, ofHead: true });
}
function ownTier({ input, output }) {
  if (input === void 0 || output === void 0) return void 0;
  return [{ above: 0, input, output, cacheRead: void 0, cacheWrite: void 0, cacheWriteHour: void 0 }];
}
function overridden(tier, override, shares) {
  const stated = (rate2, of) => {
    if (rate2 === void 0) return tier[of];
    const [part, whole] = shares?.[of] ?? [1n, 1n];
    return whole === 0n ? rate2 : scaled(rate2, part, whole);
  };
  const rates = complete({
    ...tier,
    input: stated(override.input, "input"),
    output: stated(override.output, "output")
  });
  const agreed = (rate2) => marked(discounted(rate2, override.discount ?? 0), override.markup ?? 0);
  return {
    input: agreed(rates.input),
    cacheRead: agreed(rates.cacheRead),
    cacheWrite: agreed(rates.cacheWrite),
    ...rates.cacheWriteHour !== void 0 && { cacheWriteHour: agreed(rates.cacheWriteHour) },
    output: agreed(rates.output)
  };
}
function complete({ input, output, cacheRead, cacheWrite, cacheWriteHour }) {
  const hour = cacheWriteHour === void 0 ? {} : { cacheWriteHour };
  return { input, cacheRead: cacheRead ?? input, cacheWrite: cacheWrite ?? input, ...hour, output };
}
function statesRates({ input, output }) {
  return input !== void 0 || output !== void 0;
}

export {
  divideRounded,
  catalogue,
  listPrice,
  termsOf,
  priceOf,
  openConfigs,
  policyAccess,
  listSides,
  gitProblem,
  textOf,
  startGit,
  git,
  gitLine,
  gitRecords,
  headOf,
  resolveCommit,
  isObjectId,
  parentsOf,
  mergeBase,
  isShallow,
  isGone,
  renamesOfTrees,
  unknownRevision,
  directoryOf,
  openSides,
  knowledgeOf,
  openProject
};
