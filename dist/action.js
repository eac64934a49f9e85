import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  body,
  check,
  commentLimit,
  describe,
  fromDecimal,
  hasDelta,
  headOf,
  headline,
  int,
  isApproximate,
  isShallow,
  marks,
  mergeBase,
  object,
  parentsOf,
  placeSuffix,
  plainStyle,
  preformatted,
  renderJson,
  renderMarkdown,
  renderSummary,
  renderTerminal,
  resolveCommit,
  safeCode,
  safeLog,
  signed,
  signedDollars,
  string,
  toDecimal,
  verdictWord
} from "./chunks/chunk-QALADAYX.js";
import {
  Problem
} from "./chunks/chunk-KX4B4VXV.js";
import "./chunks/chunk-K5Q5QNMK.js";

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties2, message) {
  const cmd = new Command(command, properties2, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties2, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties2;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
import * as os4 from "os";

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve2) {
      resolve2(value);
    });
  }
  return new (P || (P = Promise))(function(resolve2, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text2, addEOL = false) {
    this._buffer += text2;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text2, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text2);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text2, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text2, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text2, href) {
    const element = this.wrap("a", text2, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/platform.js
import os3 from "os";

// node_modules/@actions/io/lib/io-util.js
import * as fs2 from "fs";
var { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs2.promises;
var IS_WINDOWS = process.platform === "win32";
var READONLY = fs2.constants.O_RDONLY;

// node_modules/@actions/exec/lib/toolrunner.js
var IS_WINDOWS2 = process.platform === "win32";

// node_modules/@actions/core/lib/platform.js
var platform = os3.platform();
var arch = os3.arch();

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function getMultilineInput(name, options) {
  const inputs = getInput(name, options).split("\n").filter((x) => x !== "");
  if (options && options.trimWhitespace === false) {
    return inputs;
  }
  return inputs.map((input) => input.trim());
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os4.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure;
  error(message);
}
function error(message, properties2 = {}) {
  issueCommand("error", toCommandProperties(properties2), message instanceof Error ? message.toString() : message);
}
function warning(message, properties2 = {}) {
  issueCommand("warning", toCommandProperties(properties2), message instanceof Error ? message.toString() : message);
}
function notice(message, properties2 = {}) {
  issueCommand("notice", toCommandProperties(properties2), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os4.EOL);
}

// src/github/api.ts
async function withGitHub(token, seconds, act) {
  const [{ getOctokit }, { retry }] = await Promise.all([import("./chunks/github-UVZGT67M.js"), import("./chunks/dist-bundle-JVHV7K7K.js")]);
  const github = getOctokit(token, { retry: { retries: 2 } }, retry);
  const abort = new AbortController();
  github.hook.before("request", (options) => {
    options.request.signal = abort.signal;
  });
  let timer;
  const deadline = new Promise((_, reject) => {
    timer = setTimeout(() => {
      reject(Object.assign(new Error(`no answer within ${seconds} seconds`), { name: "DeadlineError" }));
      abort.abort();
    }, seconds * 1e3);
  });
  try {
    return await Promise.race([act(github), deadline]);
  } finally {
    clearTimeout(timer);
  }
}
function statusOf(error2) {
  if (typeof error2 !== "object" || error2 === null || !("response" in error2) || !error2.response) return void 0;
  return "status" in error2 && typeof error2.status === "number" ? error2.status : void 0;
}
function isRateLimited(error2) {
  const { response } = error2;
  if (response?.headers?.["retry-after"] !== void 0 || response?.headers?.["x-ratelimit-remaining"] === "0")
    return true;
  return /rate limit/i.test(String(response?.data?.message ?? ""));
}
function whyFailed(error2) {
  const status = statusOf(error2);
  if (status === 429 || status === 403 && isRateLimited(error2)) {
    return { why: `GitHub asks to wait (${status}, rate limit)`, forbidden: false };
  }
  if (status === 401) return { why: "the token is not valid (401)", forbidden: false };
  if (status === 403 || status === 404) return { why: `the token may not (${status})`, forbidden: true };
  if (status !== void 0) return { why: `GitHub answered ${status}`, forbidden: false };
  if (error2 instanceof Error && error2.name === "DeadlineError") return { why: error2.message, forbidden: false };
  return { why: "GitHub could not be reached", forbidden: false };
}
async function orUndefined(question) {
  try {
    return await question;
  } catch {
    return void 0;
  }
}
function askMergeBase(github, repository2, base, head) {
  const question = github.rest.repos.compareCommitsWithBasehead({
    ...repository2,
    basehead: `${base}...${head}`,
    per_page: 1
  });
  return orUndefined(question.then((answer) => answer.data.merge_base_commit.sha));
}
function askCommit(github, repository2, ref2) {
  const question = github.rest.repos.getCommit({ ...repository2, ref: ref2, per_page: 1 });
  return orUndefined(question.then(({ data }) => ({ sha: data.sha, parents: data.parents.map((parent) => parent.sha) })));
}

// src/github/commits.ts
var questionSeconds = 20;
function commitsOf(local, repository2, token) {
  async function ask(question) {
    if (!token) return void 0;
    try {
      return await withGitHub(token, questionSeconds, question);
    } catch {
      return void 0;
    }
  }
  return {
    head: () => local.head(),
    async parents(sha2) {
      return await local.parents(sha2) ?? (await ask((github) => askCommit(github, repository2, sha2)))?.parents;
    },
    async mergeBase(branch, sha2) {
      return await local.mergeBase(branch, sha2) ?? await ask((github) => askMergeBase(github, repository2, branch, sha2));
    },
    async resolve(revision) {
      return await local.resolve(revision) ?? (await ask((github) => askCommit(github, repository2, revision)))?.sha;
    }
  };
}

// src/github/context.ts
import { readFile } from "node:fs/promises";
import { isAbsolute, relative, resolve } from "node:path";
async function readPayload(path) {
  if (!path) return {};
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch (cause) {
    throw new Problem("cannot read the event file that GITHUB_EVENT_PATH names.", {
      remedy: "Run this as a step of a GitHub Actions workflow; elsewhere use npx promptcost.",
      cause
    });
  }
}
async function readContext(env) {
  const [owner, repo] = (env.GITHUB_REPOSITORY ?? "").split("/");
  const workspace = env.GITHUB_WORKSPACE;
  if (!owner || !repo || !workspace) {
    throw new Problem("this is not a GitHub Actions job: GITHUB_REPOSITORY or GITHUB_WORKSPACE is not set.", {
      remedy: "Outside of GitHub Actions use: npx promptcost"
    });
  }
  const server = env.GITHUB_SERVER_URL || "https://github.com";
  const run2 = { id: Number(env.GITHUB_RUN_ID) || 0, attempt: Number(env.GITHUB_RUN_ATTEMPT) || 1 };
  return {
    event: env.GITHUB_EVENT_NAME ?? "",
    payload: await readPayload(env.GITHUB_EVENT_PATH),
    sha: env.GITHUB_SHA || void 0,
    workspace,
    server,
    owner,
    repo,
    run: run2,
    runUrl: run2.id > 0 ? `${server}/${owner}/${repo}/actions/runs/${run2.id}/attempts/${run2.attempt}` : void 0,
    temp: env.RUNNER_TEMP || void 0
  };
}
function resolveDirectory(workspace, directory) {
  const resolved = resolve(workspace, directory);
  const within = relative(workspace, resolved);
  if (!within.startsWith("..") && !isAbsolute(within)) return resolved;
  throw new Problem('the input "working-directory" lies outside of the checkout.', {
    remedy: 'Give a folder relative to the top of the repository, such as "services/support".'
  });
}

// src/github/payload.ts
var sha = string().regex(/^[0-9a-f]{40}$|^[0-9a-f]{64}$/);
var ref = string().min(1).max(1024);
var repository = object({ full_name: string().optional(), default_branch: ref.optional() });
var pullRequest = object({
  pull_request: object({
    number: int().min(1),
    head: object({ sha, repo: repository.nullish() }),
    base: object({ ref, repo: repository.nullish() })
  })
});
var push = object({ ref, before: sha.nullish(), after: sha.nullish() });
var mergeGroup = object({ merge_group: object({ base_sha: sha, head_sha: sha, base_ref: ref }) });
function read(schema, payload) {
  const read2 = schema.safeParse(payload);
  if (read2.success) return read2.data;
  const place = read2.error.issues[0]?.path.join(".") ?? "";
  throw new Problem(`the event's payload has no usable "${place}".`, {
    remedy: "Run promptcost on pull_request, merge_group, push, workflow_dispatch or schedule."
  });
}
function present(value) {
  return value && !/^0+$/.test(value) ? value : void 0;
}
function branchName(name) {
  return name.replace(/^refs\/(heads|tags)\//, "");
}
function readPullRequest(payload) {
  const { number, head, base } = read(pullRequest, payload).pull_request;
  const fork = head.repo?.full_name === void 0 || head.repo.full_name !== base.repo?.full_name;
  return { number, head: { sha: head.sha }, base: { ref: base.ref }, fork };
}
function pullRequestOf(event, payload) {
  return event.startsWith("pull_request") && pullRequest.safeParse(payload).success ? readPullRequest(payload) : void 0;
}
function readPush(payload) {
  const { ref: ref2, before, after } = read(push, payload);
  return { ref: branchName(ref2), before: present(before), after: present(after) };
}
function readMergeGroup(payload) {
  const { merge_group: group } = read(mergeGroup, payload);
  return { ...group, base_ref: branchName(group.base_ref) };
}
function readRepository(payload) {
  const found = object({ repository }).safeParse(payload);
  return found.success ? found.data.repository : void 0;
}

// src/github/event.ts
function shortSha(sha2) {
  return sha2.slice(0, 7);
}
async function againstMergeBase(pull, commits) {
  const sha2 = await commits.mergeBase(pull.base.ref, pull.head.sha);
  if (!sha2) {
    throw new Problem(
      `cannot find the base of pull request ${pull.number}: this clone lacks the history of ${pull.base.ref}, and GitHub did not tell where ${shortSha(pull.head.sha)} left it.`,
      { remedy: 'Give the job "permissions: contents: read", or the checkout step "fetch-depth: 0".' }
    );
  }
  const head = { sha: pull.head.sha, label: shortSha(pull.head.sha), how: "the head of the pull request" };
  return { base: { sha: sha2, label: pull.base.ref, how: `the merge base with ${pull.base.ref}` }, head, pull };
}
var findPullRequest = async (context, commits) => {
  const pull = readPullRequest(context.payload);
  const checkedOut2 = await commits.head();
  if (checkedOut2 !== pull.head.sha) {
    for (const merge of /* @__PURE__ */ new Set([checkedOut2, context.sha ?? checkedOut2])) {
      const parents = await commits.parents(merge) ?? [];
      const [base, ...others] = parents.filter((parent) => parent !== pull.head.sha);
      if (parents.length !== 2 || !base || others.length > 0) continue;
      const short = shortSha(pull.head.sha);
      return {
        base: {
          sha: base,
          label: pull.base.ref,
          how: `the parent of merge commit ${shortSha(merge)} that is not ${short}`
        },
        head: { sha: merge, label: short, how: `the merge of ${short} into ${pull.base.ref}` },
        pull
      };
    }
  }
  return againstMergeBase(pull, commits);
};
var findPullRequestTarget = async (context, commits) => againstMergeBase(readPullRequest(context.payload), commits);
var findMergeGroup = async (context) => {
  const group = readMergeGroup(context.payload);
  return {
    base: { sha: group.base_sha, label: group.base_ref, how: "the base of the merge group" },
    head: { sha: group.head_sha, label: shortSha(group.head_sha), how: "the head of the merge group" },
    pull: void 0
  };
};
var findPush = async (context, commits, wanted) => {
  const push2 = readPush(context.payload);
  const sha2 = push2.after ?? await commits.head();
  const head = { sha: sha2, label: shortSha(sha2), how: `the head of the push to ${push2.ref}` };
  if (wanted) return { base: await resolveWanted(wanted, commits), head, pull: void 0 };
  const base = push2.before && { sha: push2.before, label: push2.ref, how: `${push2.ref} before the push` };
  return { base: base || void 0, head, pull: void 0 };
};
async function resolveWanted(wanted, commits) {
  const sha2 = await commits.resolve(wanted);
  if (sha2) return { sha: sha2, label: wanted, how: 'the input "base"' };
  throw new Problem(`the input "base" names "${wanted}", which is no branch, tag or commit of this repository.`, {
    remedy: 'Give a name such as "main" or "v1.2.0", or a full commit id.'
  });
}
var findOther = async (context, commits, wanted) => {
  const sha2 = await commits.head();
  const head = { sha: sha2, label: shortSha(sha2), how: "the commit that is checked out" };
  if (wanted) return { base: await resolveWanted(wanted, commits), head, pull: void 0 };
  const branch = readRepository(context.payload)?.default_branch;
  const base = branch && await commits.mergeBase(branch, sha2);
  if (!branch || !base || base === sha2) return { base: void 0, head, pull: void 0 };
  return { base: { sha: base, label: branch, how: `the merge base with ${branch}` }, head, pull: void 0 };
};
var finders = /* @__PURE__ */ new Map([
  ["pull_request", findPullRequest],
  ["pull_request_review", findPullRequest],
  ["pull_request_review_comment", findPullRequest],
  ["pull_request_target", findPullRequestTarget],
  ["merge_group", findMergeGroup],
  ["push", findPush]
]);
function ignoresWantedBase(event) {
  return event.startsWith("pull_request") || event === "merge_group";
}
function findEnds(context, commits, wanted) {
  const find = finders.get(context.event) ?? findOther;
  return find(context, commits, wanted);
}

// src/github/git-environment.ts
import { dirname } from "node:path";
function basicCredential(token) {
  return Buffer.from(`x-access-token:${token}`).toString("base64");
}
function foldersUpTo(workspace, directory) {
  const above = dirname(directory);
  if (directory === workspace || above === directory) return [directory];
  return [directory, ...foldersUpTo(workspace, above)];
}
function gitEnvironment(env, access2) {
  const entries = foldersUpTo(access2.workspace, access2.directory).map((folder) => ["safe.directory", folder]);
  if (access2.token) {
    const key = `http.${access2.server}/.extraheader`;
    entries.push([key, ""], [key, `AUTHORIZATION: basic ${basicCredential(access2.token)}`]);
  }
  const before = Number(env.GIT_CONFIG_COUNT) || 0;
  const added = entries.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${before + index}`, key],
    [`GIT_CONFIG_VALUE_${before + index}`, value]
  ]);
  return { ...Object.fromEntries(added), GIT_CONFIG_COUNT: String(before + entries.length) };
}

// src/action/judge-project.ts
async function checkedOut(cwd, env) {
  const sha2 = await headOf(cwd, env).catch((error2) => {
    if (!(error2 instanceof Problem) || !error2.what.includes("is not a git checkout")) throw error2;
  });
  if (sha2) return sha2;
  throw new Problem("there is no checkout here.", {
    remedy: 'Put the step "uses: actions/checkout@v7" before this one.'
  });
}
function localCommits(cwd, env) {
  return {
    head: () => checkedOut(cwd, env),
    async parents(sha2) {
      const parents = await parentsOf(cwd, sha2, env);
      return parents.length > 0 ? parents : void 0;
    },
    async mergeBase(branch, sha2) {
      return await isShallow(cwd, env) ? void 0 : mergeBase(cwd, `refs/remotes/origin/${branch}`, sha2, env);
    },
    async resolve(revision) {
      return await resolveCommit(cwd, `refs/remotes/origin/${revision}`, env) ?? resolveCommit(cwd, revision, env);
    }
  };
}
function requestOf(project, inputs, ends, cwd, env) {
  const { failAbove, enforce, model, prompts } = inputs;
  return {
    sides: { kind: "commits", cwd, base: ends.base, head: ends.head, fetch: true, env },
    config: { file: project.config, failAbove, enforce, model, prompts, where: "input" }
  };
}
async function judgeProject(project, { inputs, context, env: own }) {
  const { owner, repo, workspace } = context;
  try {
    const cwd = resolveDirectory(workspace, project.directory);
    const env = gitEnvironment(own, { ...context, directory: cwd, token: inputs.token });
    const commits = commitsOf(localCommits(cwd, env), { owner, repo }, inputs.token);
    const ends = await findEnds(context, commits, inputs.base);
    const judge = (of) => check(requestOf(project, inputs, of, cwd, env));
    return await judge(ends).then(
      (report) => ({ project, ends, report }),
      async (error2) => ({ project, error: error2, isOwnDoing: await isInOrderAtBase(ends, judge) })
    );
  } catch (error2) {
    return { project, error: error2, isOwnDoing: false };
  }
}
async function isInOrderAtBase({ base, pull }, judge) {
  if (!base) return false;
  return judge({ base, head: base, pull }).then(
    () => true,
    () => false
  );
}

// src/github/summary.ts
var hardLimit = 1024 * 1024;
var summaryLimit = Math.floor(hardLimit / 4) - 1024;
function cut(markdown) {
  if (Buffer.byteLength(markdown) <= hardLimit) return markdown;
  const kept = markdown.slice(0, summaryLimit);
  return `${kept.slice(0, kept.lastIndexOf("\n") + 1)}
The rest does not fit here; the output "report" has it all.
`;
}
async function writeSummary(markdown, env) {
  if (!env.GITHUB_STEP_SUMMARY) return;
  await summary.addRaw(cut(markdown), true).write({ overwrite: true });
}

// src/report/project.ts
function outcomeOf({ report }) {
  return report?.verdict ?? "trouble";
}
var byWeight = ["fail", "trouble", "warn", "pass"];
function worstFirst(projects) {
  return projects.toSorted((a, b) => byWeight.indexOf(outcomeOf(a)) - byWeight.indexOf(outcomeOf(b)));
}
function verdictOf(projects) {
  const outcomes = projects.map(outcomeOf);
  return ["fail", "warn", "pass"].find((verdict) => outcomes.includes(verdict));
}

// src/report/projects-headline.ts
function projectsHeadline(projects) {
  const verdict = verdictOf(projects);
  const alike = projects.flatMap(({ report }) => report?.verdict === verdict && report || []);
  const untold = projects.filter(({ report }) => !report).length;
  const where = alike.length === projects.length ? `all ${alike.length}` : `${alike.length} of ${projects.length}`;
  const word2 = alike.find((report) => verdictWord(report) !== report.verdict) ?? alike[0];
  const opening = `${word2 ? verdictWord(word2) : "no verdict"} in ${where} projects`;
  return [
    opening,
    ...untold === 0 ? [] : [`${untold} not judged`],
    ...moved(projects.flatMap(({ report }) => report ?? []))
  ].join(", ");
}
function moved(reports) {
  const others = reports.filter(({ base, changes }) => base !== null && changes.some(hasDelta));
  if (others.length === 0) return [];
  const about = others.some(isApproximate) ? "about " : "";
  const months = others.map(({ totals }) => totals.usdPerMonth);
  if (months.every((month) => month !== null)) {
    const sum2 = months.reduce((total, month) => total + fromDecimal(month.delta.expected), 0n);
    return [`${about}${signedDollars(sum2)} a month`];
  }
  const tokens = others.reduce((total, { totals }) => total + totals.tokens.delta.expected, 0);
  return [`${about}${signed(tokens)} ${Math.abs(tokens) === 1 ? "token" : "tokens"}`];
}

// src/report/markdown/render-projects.ts
function renderProjects(projects, options = {}) {
  return fitted(projects, options, [15, 8, 4, 1]);
}
function renderProjectsSummary(projects, options = {}) {
  return fitted(projects, { limit: 9e5, ...options }, [1e3, 200, 50, 15, 4, 1]);
}
function fitted(projects, { links, limit = commentLimit }, sizes) {
  const sorted = worstFirst(projects);
  const speaking = sorted.filter(hasSomethingToSay);
  for (const most of sizes) {
    const sections = speaking.map((project, at) => section(project, { links, most, prefix: `${at + 1}.` }));
    const text2 = page(sorted, sorted.length, sections);
    if (text2.length <= limit) return text2;
  }
  const untold = ["The details are too long to be shown here."];
  for (const rows of [sorted.length, 100, 10]) {
    const text2 = page(sorted, rows, untold);
    if (text2.length <= limit) return text2;
  }
  return `${title(sorted)}

${untold[0]}
`;
}
function page(projects, rows, sections) {
  return `${[title(projects), table(projects, rows), ...sections].join("\n\n")}
`;
}
function title(projects) {
  const [worst] = projects;
  return `### ${worst ? marks[outcomeOf(worst)] : ""} promptcost: ${projectsHeadline(projects)}`;
}
function table(projects, rows) {
  const left = projects.length - rows;
  const shown = projects.slice(0, rows).map(
    (project) => `| ${safeCode(project.name, true)} | ${marks[outcomeOf(project)]} ${word(project)} | ${told(project)} |`
  );
  if (left > 0) shown.push(`| ${left} more | | |`);
  return ["| Project | Verdict | What changed |", "|:--|:--|:--|", ...shown].join("\n");
}
function word({ report }) {
  return report ? verdictWord(report) : "not judged";
}
var told = ({ report }) => report ? headline(report) : "unknown";
function hasSomethingToSay({ report }) {
  return report?.verdict !== "pass" || report.causes.length > 0 || report.findings.some(isAboutAdoption);
}
var isAboutAdoption = ({ kind }) => kind === "first-adoption";
function section(project, options) {
  const heading = `#### ${safeCode(project.name)}: ${word(project)}`;
  if (!project.report) return `${heading}

${preformatted(project.trouble ?? "")}`;
  return `${heading}, ${told(project)}

${body(project.report, options)}`;
}

// src/action/render-judged.ts
var style = { ...plainStyle, name: safeLog, place: (at) => safeLog(at.path) + placeSuffix(at) };
function notesOf(report) {
  return report.findings.flatMap((finding) => {
    const { severity, at } = finding;
    const isAtBase = "side" in finding && finding.side === "base";
    const place = at && !isAtBase ? { directory: report.directory, ...at } : void 0;
    return severity === "info" ? [] : [{ severity, at: place, ...describe(finding, style) }];
  });
}
function logOf({ name, report, trouble }) {
  return `${safeLog(name)}
${report ? renderTerminal(report) : `${trouble}
`}`;
}
function renderJudged(projects, context, headSha) {
  const { server, owner, repo, runUrl } = context;
  const links = { server, repository: `${owner}/${repo}`, headSha, runUrl };
  const reports = projects.flatMap(({ report }) => report ?? []);
  const [only] = projects.length === 1 ? reports : [];
  return {
    log: () => only ? renderTerminal(only) : projects.map(logOf).join("\n"),
    json: () => reports.map(renderJson),
    summary: () => only ? renderSummary(only, { links, limit: summaryLimit }) : renderProjectsSummary(projects, { links, limit: summaryLimit }),
    comment: () => only ? renderMarkdown(only, { links }) : renderProjects(projects, { links }),
    notes: () => reports.flatMap(notesOf),
    headline: () => `promptcost: ${only ? `${verdictWord(only)}, ${headline(only)}` : projectsHeadline(projects)}`
  };
}

// src/github/inputs.ts
import { createHash } from "node:crypto";
import { posix } from "node:path";
var mostProjects = 100;
function text(name) {
  return getInput(name) || void 0;
}
function oneOf(name, known) {
  const given = text(name);
  if (given === void 0) return void 0;
  const found = known.find((value) => value === given.toLowerCase());
  if (found !== void 0) return found;
  throw new Problem(`the input "${name}" is "${given.slice(0, 64)}", which is not one of its values.`, {
    remedy: `Known values: ${known.join(", ")}.`
  });
}
function lines(name) {
  return getMultilineInput(name).filter((line) => line !== "");
}
function readProjects() {
  const named = lines("working-directory").map((folder) => posix.normalize(folder).replace(/(?<=.)\/$/, ""));
  const directories = [...new Set(named.length > 0 ? named : ["."])];
  const configs = [...new Set(lines("config"))];
  if (directories.length * Math.max(configs.length, 1) > mostProjects) {
    throw new Problem(`the inputs "working-directory" and "config" name more than ${mostProjects} projects.`, {
      remedy: 'Give them to several jobs of a matrix, each with a "comment-id" of its own.'
    });
  }
  if (configs.length < 2) {
    const [config] = configs;
    return directories.map((directory) => ({ name: directory, directory, config }));
  }
  return directories.flatMap(
    (directory) => configs.map((config) => ({ name: posix.join(directory, config), directory, config }))
  );
}
function idOf(projects) {
  const name = projects.map((project) => project.name).join(" ");
  if (name === ".") return "default";
  if (/^[\w.-]{1,64}$/.test(name)) return name;
  const digest = createHash("sha256").update(name).digest("hex").slice(0, 8);
  return `${name.replace(/[^\w.-]+/g, "-").slice(0, 48)}-${digest}`;
}
function readCommentId(projects) {
  const given = text("comment-id") ?? idOf(projects);
  if (/^[\w.-]{1,64}$/.test(given)) return given;
  throw new Problem('the input "comment-id" is not a short name.', {
    remedy: 'Use 1 to 64 letters, digits, dots, hyphens and underscores, such as "support".'
  });
}
function readOnError() {
  return oneOf("on-error", ["fail", "warn"]) ?? "fail";
}
function readInputs() {
  const prompts = lines("prompts");
  const projects = readProjects();
  return {
    projects,
    prompts: prompts.length > 0 ? prompts : void 0,
    model: text("model"),
    failAbove: text("fail-above"),
    enforce: oneOf("enforce", ["fail", "report"]),
    base: text("base"),
    comment: oneOf("comment", ["always", "on-change", "never"]) ?? "on-change",
    commentId: readCommentId(projects),
    annotations: oneOf("annotations", ["true", "false"]) !== "false",
    token: text("github-token")
  };
}

// src/github/log.ts
function escapeCharacter(character) {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}
function toLog(text2) {
  const visible = text2.replace(new RegExp("(?!\\n)\\p{C}", "gu"), escapeCharacter);
  return visible.replaceAll("##[", "##\\[").replaceAll("::", ":\\:");
}
function placeOf({ path, line, column }) {
  return [path, line, line && column].filter((part) => part !== void 0).join(":");
}
function describeTrouble(error2) {
  if (error2 instanceof Problem) {
    const place = error2.where ? `${placeOf(error2.where)}: ` : "";
    return { sentence: `promptcost: ${place}${error2.what}`, remedy: error2.remedy ?? "", at: error2.where };
  }
  const name = error2 instanceof Error ? error2.name : typeof error2;
  const code = error2 instanceof Error && "code" in error2 && typeof error2.code === "string" ? ` ${error2.code}` : "";
  const sentence = `promptcost: something went wrong inside of promptcost (${name}${code}).`;
  return {
    sentence,
    remedy: "This is a fault of promptcost: please report it with the version you use.",
    at: void 0
  };
}
function reasonOf(error2) {
  const { sentence, remedy } = describeTrouble(error2);
  return error2 instanceof Problem ? `${error2.what} ${remedy}`.trimEnd() : sentence.replace("promptcost: ", "");
}

// src/github/annotations.ts
import { posix as posix2 } from "node:path";
var atMost = { fail: 9, warn: 10, info: 10 };
var longest = 4096;
var commands = { fail: error, warn: warning, info: notice };
function isPrintable(path) {
  return !/[\p{C}\p{Zl}\p{Zp}]|##\[/u.test(path);
}
function properties({ at, title: title2 }) {
  if (!at || !isPrintable(at.path)) return { title: title2 };
  const file = posix2.join(at.directory, at.path);
  return {
    title: title2,
    file,
    ...at.line ? { startLine: at.line } : {},
    ...at.line && at.endLine ? { endLine: at.endLine } : {},
    ...at.line && at.column ? { startColumn: at.column } : {}
  };
}
function perPlace(notes) {
  const places = /* @__PURE__ */ new Map();
  for (const note of notes) {
    const key = note.at ? `${note.severity} ${note.at.line ?? ""} ${note.at.directory}/${note.at.path}` : `${places.size}`;
    const before = places.get(key);
    places.set(key, before ? { ...before, text: `${before.text}
${note.text}` } : note);
  }
  return [...places.values()];
}
function annotate(notes) {
  const written = { fail: 0, warn: 0, info: 0 };
  for (const note of perPlace(notes)) {
    if (written[note.severity] >= atMost[note.severity]) continue;
    written[note.severity] += 1;
    commands[note.severity](note.text.slice(0, longest), properties(note));
  }
}

// src/github/marker.ts
function marker(id) {
  return `<!-- promptcost:${id} -->`;
}
function mark(body2, id, run2) {
  return `${body2.trimEnd()}
<!-- run ${run2.id}.${run2.attempt} -->
${marker(id)}`;
}
function isMarked(body2, id) {
  return body2.trimEnd().endsWith(marker(id));
}
function runOf(body2) {
  const found = /<!-- run (\d{1,15})\.(\d{1,9}) -->\s*<!-- [^\n]*-->\s*$/.exec(body2.slice(-256));
  return { id: Number(found?.[1] ?? 0), attempt: Number(found?.[2] ?? 0) };
}
function compareRuns(a, b) {
  return a.id - b.id || a.attempt - b.attempt;
}
function saysTheSame(a, b) {
  const visible = (body2) => body2.replaceAll("\r\n", "\n").replace(/<!-- run [\d.]{1,32} -->\n/, "").trimEnd();
  return visible(a) === visible(b);
}

// src/github/comment.ts
async function listMarked(github, wanted, since) {
  const request = { ...wanted.repository, issue_number: wanted.pull, per_page: 100, ...since ? { since } : {} };
  const marked = [];
  for await (const page2 of github.paginate.iterator(github.rest.issues.listComments, request)) {
    for (const { id, html_url: url, user, body: body2 } of page2.data) {
      if (!user || !body2 || !isMarked(body2, wanted.id)) continue;
      marked.push({ id, url, author: user.login, isBot: user.type === "Bot", body: body2 });
    }
  }
  return marked;
}
async function askLogin(github) {
  try {
    const answer = await github.graphql("query { viewer { login } }");
    return answer.viewer.login;
  } catch {
    return "github-actions[bot]";
  }
}
async function listOwn(github, wanted) {
  const marked = await listMarked(github, wanted);
  if (marked.length === 0) return [];
  const login = await askLogin(github);
  const own = marked.filter(
    (comment2) => comment2.author === login || comment2.isBot && comment2.author === `${login}[bot]`
  );
  return newestFirst(own);
}
function newestFirst(comments) {
  return comments.toSorted((a, b) => compareRuns(runOf(b.body), runOf(a.body)) || b.id - a.id);
}
async function remove(github, wanted, comments) {
  for (const { id } of comments) {
    try {
      await github.rest.issues.deleteComment({ ...wanted.repository, comment_id: id });
    } catch (error2) {
      if (statusOf(error2) !== 404) throw error2;
    }
  }
}
async function create(github, wanted, body2) {
  const { data } = await github.rest.issues.createComment({ ...wanted.repository, issue_number: wanted.pull, body: body2 });
  const hourBefore = new Date(Date.parse(data.created_at) - 36e5).toISOString();
  const marked = await listMarked(github, wanted, hourBefore);
  const [kept, ...duplicates] = newestFirst(marked.filter((comment2) => comment2.author === data.user?.login));
  await remove(github, wanted, duplicates);
  return { did: kept && kept.id !== data.id ? "superseded" : "created", url: kept?.url ?? data.html_url };
}
async function update(github, wanted, current, body2) {
  if (compareRuns(runOf(current.body), wanted.run) > 0) return { did: "superseded", url: current.url };
  if (saysTheSame(current.body, body2)) return { did: "same", url: current.url };
  try {
    await github.rest.issues.updateComment({ ...wanted.repository, comment_id: current.id, body: body2 });
    return { did: "updated", url: current.url };
  } catch (error2) {
    if (statusOf(error2) !== 404) throw error2;
    return create(github, wanted, body2);
  }
}
async function putComment(github, wanted) {
  const body2 = mark(wanted.body, wanted.id, wanted.run);
  const [current, ...duplicates] = await listOwn(github, wanted);
  await remove(github, wanted, duplicates);
  if (current) return update(github, wanted, current, body2);
  return wanted.create ? create(github, wanted, body2) : { did: "nothing", url: void 0 };
}

// src/github/outputs.ts
import { mkdtemp, writeFile as writeFile2 } from "node:fs/promises";
import { join } from "node:path";
function plain(decimal) {
  const [whole = "0", fraction = ""] = decimal.split(".");
  return `${whole}.${fraction.replace(/0+$/, "").padEnd(2, "0")}`;
}
function isChanged({ state, base, head, usdPerThousandCalls: usd }) {
  if (state === "added" || state === "removed" || state === "edited") return true;
  return base?.model !== head?.model || usd !== null && Number(usd.delta.expected) !== 0;
}
function isBroken(finding) {
  return finding.kind === "limit" && (finding.severity === "fail" || finding.wouldFail);
}
function sumUsd(reports, pick) {
  const months = reports.flatMap(({ totals }) => totals.usdPerMonth ?? []);
  if (months.length === 0) return void 0;
  return plain(toDecimal(months.reduce((sum2, month) => sum2 + fromDecimal(pick(month)), 0n)));
}
function sum(reports, pick) {
  return String(reports.reduce((total, report) => total + pick(report), 0));
}
function outputsOf(reports, verdict) {
  const compared = reports.filter((report) => report.base !== null);
  const orEmpty = (text2) => compared.length > 0 ? text2 ?? "" : "";
  return {
    verdict,
    "limits-broken": sum(reports, (report) => report.findings.filter(isBroken).length),
    "prompts-changed": orEmpty(sum(compared, (report) => report.changes.filter(isChanged).length)),
    "tokens-delta": orEmpty(sum(compared, (report) => report.totals.tokens.delta.expected)),
    "usd-per-month-base": orEmpty(sumUsd(compared, (usd) => usd.base)),
    "usd-per-month-head": sumUsd(reports, (usd) => usd.head) ?? "",
    "usd-per-month-delta": orEmpty(sumUsd(compared, (usd) => usd.delta.expected)),
    "prompts-without-volume": sum(reports, (report) => report.totals.promptsWithoutVolume),
    "base-sha": reports[0]?.base?.sha ?? "",
    "head-sha": reports[0]?.head.sha ?? ""
  };
}
function setOutputs(outputs) {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}
async function writeReportFiles(folder, reports, markdown) {
  const own = await mkdtemp(join(folder, "promptcost-"));
  const paths = [];
  for (const [at, json] of reports.entries()) {
    const path = join(own, reports.length === 1 ? "report.json" : `report-${at + 1}.json`);
    await writeFile2(path, json);
    paths.push(path);
  }
  const page2 = join(own, "report.md");
  await writeFile2(page2, markdown);
  setOutputs({ report: paths.join("\n"), "report-markdown": page2 });
}

// src/github/worth-a-comment.ts
function isNotable(cause, floor) {
  const { tokens, usdPerThousandCalls: usd, usdPerMonth: month } = cause;
  const size = (amount) => Math.abs(Number(amount.delta.expected));
  if (month !== null && floor.usdPerMonth !== null && size(month) <= Number(floor.usdPerMonth)) return false;
  if (Math.abs(tokens.delta.expected) > floor.tokens) return true;
  return usd !== null && size(usd) > Number(floor.usdPerThousandCalls);
}
function isWorthAComment(report) {
  if (report.findings.some(({ severity }) => severity !== "info")) return true;
  if (report.findings.some(({ kind }) => kind === "first-adoption")) return true;
  if (report.base === null) return false;
  return report.causes.some((cause) => isNotable(cause, report.basis.ignoreBelow));
}

// src/github/publish.ts
var commentSeconds = 30;
async function attempt(what, stands, deliver) {
  try {
    await deliver();
  } catch (error2) {
    warning(`promptcost: could not ${what}: ${toLog(reasonOf(error2))}
${stands}`);
  }
}
function refused(pull, error2) {
  const { why, forbidden } = whyFailed(error2);
  const remedy = 'Add "permissions: pull-requests: write" to the job. Pull requests from forks never have it.';
  const fork = 'Pull requests from forks never have "permissions: pull-requests: write"; others need it on the job.';
  return new Problem(`${why}.`, forbidden ? { remedy: pull.fork ? fork : remedy } : {});
}
async function comment({ context, inputs, pull }, body2, create2) {
  if (!pull || inputs.comment === "never") return void 0;
  if (!inputs.token) throw new Problem('the input "github-token" is empty.');
  const { owner, repo, run: run2 } = context;
  const wanted = { repository: { owner, repo }, pull: pull.number, id: inputs.commentId, body: body2, run: run2, create: create2 };
  try {
    const delivery = await withGitHub(inputs.token, commentSeconds, (github) => putComment(github, wanted));
    return delivery.url;
  } catch (error2) {
    throw refused(pull, error2);
  }
}
async function publish({ verdict, reports, rendered }, audience) {
  const { inputs, context, pull, env } = audience;
  const stands = `The verdict (${verdict}) stands.`;
  const inSummary = `${stands.slice(0, -1)}; the report is in the job summary.`;
  await attempt("print the report", stands, () => info(toLog(rendered.log())));
  await attempt("set the outputs", stands, () => setOutputs(outputsOf(reports, verdict)));
  await attempt(
    "write the report files",
    stands,
    () => context.temp && writeReportFiles(context.temp, rendered.json(), rendered.comment())
  );
  await attempt("write the job summary", stands, () => writeSummary(rendered.summary(), env));
  await attempt("annotate files", stands, () => inputs.annotations && annotate(rendered.notes()));
  await attempt(`comment on pull request ${pull?.number}`, inSummary, async () => {
    const create2 = inputs.comment === "always" || reports.some(isWorthAComment);
    setOutput("comment-url", await comment(audience, rendered.comment(), create2) ?? "");
  });
  if (verdict === "fail") await attempt("tell the verdict", stands, () => setFailed(rendered.headline()));
}
function logTrouble({ sentence, remedy, at }, directory, onError) {
  const tell = onError === "fail" ? error : warning;
  const { title: _, ...place } = properties({ at: at && { directory, ...at }, title: "" });
  tell(toLog(`${sentence}
${remedy}`.trimEnd()), place);
}
async function publishTrouble(body2, audience) {
  const stands = "Nothing was judged.";
  await attempt("write the job summary", stands, () => writeSummary(body2, audience.env));
  await attempt(`comment on pull request ${audience.pull?.number}`, stands, () => comment(audience, body2, false));
}

// src/report/markdown/render-trouble.ts
function renderTrouble(text2, mark2) {
  return `### ${mark2} promptcost: could not judge

${preformatted(text2)}
`;
}

// src/action.ts
async function readEvent() {
  const inputs = readInputs();
  if (inputs.token) for (const secret of [inputs.token, basicCredential(inputs.token)]) setSecret(secret);
  const context = await readContext(process.env);
  if (inputs.base && ignoresWantedBase(context.event))
    info('The input "base" does not apply here: the event says what to compare with.');
  return { context, inputs, pull: pullRequestOf(context.event, context.payload), env: process.env };
}
async function main(onError) {
  const audience = await readEvent();
  const { inputs, context } = audience;
  const outcomes = [];
  for (const project of inputs.projects) outcomes.push(await judgeProject(project, audience));
  const judged = outcomes.flatMap((outcome) => "report" in outcome ? outcome : []);
  const unjudged = outcomes.flatMap((outcome) => "error" in outcome ? outcome : []);
  for (const { project, error: error2 } of unjudged) logTrouble(describeTrouble(error2), project.directory, onError);
  const isFatal = unjudged.some(({ isOwnDoing }) => onError === "fail" || isOwnDoing);
  if (isFatal && onError === "warn") logTrouble(notExcused, "", "fail");
  const projects = outcomes.map(toProject);
  const verdict = verdictOf(projects);
  const [first] = judged;
  if (verdict && first) {
    const rendered = renderJudged(projects, context, first.ends.pull?.head.sha ?? first.ends.head.sha);
    await publish({ verdict, reports: judged.map(({ report }) => report), rendered }, audience);
  } else await publishTrouble(renderTrouble(troubles(unjudged), isFatal ? "\u274C" : "\u26A0\uFE0F"), audience);
  if (isFatal) return 2;
  return verdict === "fail" ? 1 : 0;
}
var notExcused = {
  sentence: 'promptcost: "on-error: warn" does not excuse this: at its base everything could be judged, so the change itself broke it.',
  remedy: "",
  at: void 0
};
function toProject(outcome) {
  const { name } = outcome.project;
  return "report" in outcome ? { name, report: outcome.report, trouble: void 0 } : { name, report: void 0, trouble: inWords(outcome.error) };
}
function inWords(error2) {
  const { sentence, remedy } = describeTrouble(error2);
  return `${sentence}
${remedy}`.trimEnd();
}
function troubles(failed) {
  return [...new Set(failed.map(({ error: error2 }) => inWords(error2)))].join("\n\n");
}
async function run() {
  let onError = "fail";
  try {
    onError = readOnError();
    return await main(onError);
  } catch (error2) {
    logTrouble(describeTrouble(error2), "", onError);
    return onError === "fail" ? 2 : 0;
  }
}
process.exitCode = await run();
