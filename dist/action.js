import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  compileLate,
  runDoor
} from "./chunks/chunk-5RJZL2VR.js";
import {
  decimal,
  iso_exports,
  readReport
} from "./chunks/chunk-LUP5WOMF.js";
import {
  renderProjects,
  renderProjectsSummary
} from "./chunks/chunk-TQZOB7QK.js";
import {
  projectsHeadline
} from "./chunks/chunk-G4QMYNA3.js";
import {
  configFolders
} from "./chunks/chunk-NJLK24AD.js";
import {
  verdictOf
} from "./chunks/chunk-RAMXUGTF.js";
import {
  renderSarif
} from "./chunks/chunk-HPOKVR3C.js";
import "./chunks/chunk-2OLY462M.js";
import "./chunks/chunk-TEZWQJ46.js";
import {
  renderMarkdown,
  renderSummary
} from "./chunks/chunk-GIYMR5YA.js";
import "./chunks/chunk-CDHPIDG6.js";
import "./chunks/chunk-45I4P45A.js";
import "./chunks/chunk-65FQ5IZE.js";
import "./chunks/chunk-JUIQD3FH.js";
import {
  check,
  describe,
  fromDecimal,
  gitLine,
  groupBy,
  headOf,
  headline,
  isGone,
  isShallow,
  mergeBase,
  parentsOf,
  placeSuffix,
  plainStyle,
  policyAccess,
  preformatted,
  resolveCommit,
  safeHtml,
  safeLog,
  toDecimal,
  verdictWord
} from "./chunks/chunk-VCO7XQUP.js";
import {
  RENDERERS,
  removeAtEnd,
  todayOf
} from "./chunks/chunk-Q7UQ5CPX.js";
import "./chunks/chunk-BG2XSDQ5.js";
import "./chunks/chunk-3666BKBG.js";
import {
  _enum,
  array,
  int,
  object,
  strictObject,
  string,
  tuple
} from "./chunks/chunk-233CVKB6.js";
import "./chunks/chunk-F2PPHUIP.js";
import {
  configPaths,
  limitOf,
  scopeOf,
  units
} from "./chunks/chunk-B35ZWARA.js";
import "./chunks/chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunks/chunk-CY2V4QIA.js";
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
      for (const key2 in this.properties) {
        if (this.properties.hasOwnProperty(key2)) {
          const val = this.properties[key2];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key2}=${escapeProperty(val)}`;
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
function prepareKeyValueMessage(key2, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key2.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key2}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
import * as os4 from "os";

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve3) {
      resolve3(value);
    });
  }
  return new (P || (P = Promise))(function(resolve3, reject) {
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
      result.done ? resolve3(result.value) : adopt(result.value).then(fulfilled, rejected);
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
    const htmlAttrs = Object.entries(attrs).map(([key2, value]) => ` ${key2}="${value}"`).join("");
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

// src/action/approve-projects.ts
const { createHash: createHash2 } = process.getBuiltinModule("node:crypto");

// src/github/api.ts
var retries = 2;
var everyFailure = Array.from({ length: 200 }, (_, i) => 400 + i);
function patiently(end) {
  return (octokit) => {
    octokit.hook.error("request", (error2, { request }) => {
      const seconds = secondsToWait(error2, request.retryCount ?? 0);
      const inTime = seconds !== void 0 && performance.now() + seconds * 1e3 < end;
      if (inTime && "request" in error2)
        error2.request.request = { ...error2.request.request, retries, retryAfter: seconds };
      throw error2;
    });
  };
}
async function withGitHub(token, seconds, act) {
  const [{ getOctokit }, { retry }] = await Promise.all([import("./chunks/github-UVZGT67M.js"), import("./chunks/dist-bundle-JVHV7K7K.js")]);
  const end = performance.now() + seconds * 1e3;
  const github = getOctokit(token, { retry: { doNotRetry: everyFailure } }, patiently(end), retry);
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
function secondsToWait(error2, triesBefore) {
  const status = statusOf(error2);
  const headers = error2.response?.headers ?? {};
  const limited = status === 429 || status === 403 && isRateLimited(error2);
  const after = Number(headers["retry-after"] ?? Number.NaN);
  if (after >= 0 && (limited || status === 503)) return after;
  if (limited && headers["x-ratelimit-remaining"] === "0")
    return Math.max(1, Number(headers["x-ratelimit-reset"]) - Date.now() / 1e3) || 60;
  if (limited) return 60;
  return status === void 0 || status >= 500 ? (triesBefore + 1) ** 2 : void 0;
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
  return orUndefined(question.then((answer2) => answer2.data.merge_base_commit.sha));
}
function askCommit(github, repository2, ref2) {
  const question = github.rest.repos.getCommit({ ...repository2, ref: ref2, per_page: 1 });
  return orUndefined(question.then(({ data }) => ({ sha: data.sha, parents: data.parents.map((parent) => parent.sha) })));
}

// src/github/ask-origin.ts
var query = `query ($owner: String!, $repo: String!, $pull: Int!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $pull) { author { login } headRefName headRepository { nameWithOwner } }
  }
}`;
async function askOrigin(github, { owner, repo }, pull) {
  try {
    const answer2 = await github.graphql(query, { owner, repo, pull });
    const { author, headRefName: name, headRepository } = answer2.repository?.pullRequest ?? {};
    const repository2 = headRepository?.nameWithOwner;
    return { author: author?.login, branch: name && repository2 ? { name, repository: repository2 } : void 0 };
  } catch {
    return { author: void 0, branch: void 0 };
  }
}

// src/github/committers.ts
var mostCommits = 250;
var mostPages = 3;
var website = "web-flow";
async function askCommitters(github, repository2, pull, branch) {
  const commits = await listCommits(github, repository2, pull);
  if (!commits || commits.length >= mostCommits) return void 0;
  const pushers = branch && await askPushers(github, branch, commits);
  if (!pushers && commits.some(({ people }) => people.length === 0)) return void 0;
  const named = commits.flatMap(({ people, helpers }) => [...people, ...helpers]);
  return new Set([...named, ...pushers ?? []].map((login) => login.toLowerCase()));
}
async function listCommits(github, repository2, pull) {
  const commits = [];
  try {
    const request = { ...repository2, pull_number: pull, per_page: 100 };
    for await (const { data } of github.paginate.iterator(github.rest.pulls.listCommits, request))
      for (const { sha: sha2, author, committer, commit } of data)
        commits.push({ sha: sha2, people: [author, committer].flatMap(loginOf), helpers: helpersIn(commit.message) });
    return commits;
  } catch {
    return void 0;
  }
}
var mostHelpers = 100;
function helpersIn(message) {
  const lines2 = message.slice(-2e4).matchAll(/^co-authored-by:[^\n<]{0,200}<(?:\d{1,20}\+)?([\w-]{1,100})@users\.noreply\./gim);
  return [...lines2].slice(0, mostHelpers).flatMap(([, login]) => login ?? []);
}
function loginOf(account) {
  const login = account && "login" in account ? account.login : void 0;
  return typeof login === "string" && login !== website ? [login] : [];
}
async function askPushers(github, { repository: repository2, name }, commits) {
  const [owner = "", repo = ""] = repository2.split("/");
  const ours = new Set(commits.map(({ sha: sha2 }) => sha2));
  const pushes = [];
  try {
    const request = { owner, repo, ref: `refs/heads/${name}`, per_page: 100 };
    let pages = 0;
    for await (const { data } of github.paginate.iterator(github.rest.repos.listActivities, request)) {
      for (const { after, actor } of data) if (ours.has(after)) pushes.push({ after, by: actor?.login });
      if (++pages === mostPages) break;
    }
  } catch {
    return void 0;
  }
  const newest = commits.at(-1)?.sha;
  const isKnown = pushes.some(({ after, by }) => after === newest && by !== void 0);
  return isKnown ? pushes.flatMap(({ by }) => by ?? []) : void 0;
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
  const sentence = `promptcost: internal error in promptcost (${name}${code}).`;
  return {
    sentence,
    remedy: "This is a bug in promptcost. Please report it with the version you use.",
    at: void 0
  };
}
function reasonOf(error2) {
  const { sentence, remedy } = describeTrouble(error2);
  return error2 instanceof Problem ? `${error2.what} ${remedy}`.trimEnd() : sentence.replace("promptcost: ", "");
}

// src/github/payload.ts
var sha = string().regex(/^[0-9a-f]{40}$|^[0-9a-f]{64}$/);
var ref = string().min(1).max(1024);
var repository = object({ full_name: string().optional(), default_branch: ref.optional() });
var pullRequest = object({
  pull_request: object({
    number: int().min(1),
    user: object({ login: string().min(1).max(200) }).nullish(),
    head: object({ sha, ref: ref.nullish(), repo: repository.nullish() }),
    base: object({ ref, repo: repository.nullish() })
  })
});
var push = object({ ref, before: sha.nullish(), after: sha.nullish() });
var mergeGroup = object({
  merge_group: object({ base_sha: sha, head_sha: sha, base_ref: ref, head_ref: ref.nullish() })
});
var workflowRun = object({
  workflow_run: object({
    id: int().min(1),
    run_attempt: int().min(1).nullish(),
    event: string().regex(/^[a-z_]{1,64}$/),
    conclusion: string().regex(/^[a-z_]{1,32}$/).nullish(),
    head_sha: sha,
    head_branch: ref.nullish(),
    head_repository: object({ full_name: string(), owner: object({ login: string() }) }).nullish()
  })
});
function read(schema, payload) {
  const read2 = schema.safeParse(payload);
  if (read2.success) return read2.data;
  const place = read2.error.issues[0]?.path.join(".") ?? "";
  throw new Problem(`the event's payload has no usable "${place}".`, {
    remedy: "Run promptcost on pull_request, merge_group, push, workflow_run, workflow_dispatch or schedule."
  });
}
function present(value) {
  return value && !/^0+$/.test(value) ? value : void 0;
}
function branchName(name) {
  return name.replace(/^refs\/(heads|tags)\//, "");
}
function readPullRequest(payload) {
  const { number, user, head, base } = read(pullRequest, payload).pull_request;
  const fork = head.repo?.full_name === void 0 || head.repo.full_name !== base.repo?.full_name;
  const repository2 = head.repo?.full_name;
  const branch = repository2 && head.ref ? { repository: repository2, name: head.ref } : void 0;
  return { number, author: user?.login, head: { sha: head.sha }, branch, base: { ref: base.ref }, fork };
}
function pullRequestOf(event, payload) {
  return event.startsWith("pull_request") && pullRequest.safeParse(payload).success ? readPullRequest(payload) : void 0;
}
function readPush(payload) {
  const { ref: ref2, before, after } = read(push, payload);
  return {
    ref: branchName(ref2),
    isTag: ref2.startsWith("refs/tags/"),
    before: present(before),
    after: present(after)
  };
}
function readMergeGroup(payload) {
  const { base_sha, head_sha, base_ref } = read(mergeGroup, payload).merge_group;
  return { base_sha, head_sha, base_ref: branchName(base_ref) };
}
function queuedPullRequest(event, payload) {
  const read2 = event === "merge_group" ? mergeGroup.safeParse(payload) : void 0;
  const named = /^refs\/heads\/gh-readonly-queue\/.*\/pr-(\d{1,12})-[0-9a-f]{40,64}$/.exec(
    read2?.data?.merge_group.head_ref ?? ""
  );
  return named ? Number(named[1]) : void 0;
}
function readWorkflowRun(payload) {
  const run2 = read(workflowRun, payload).workflow_run;
  const repository2 = run2.head_repository ?? void 0;
  return {
    run: { id: run2.id, attempt: run2.run_attempt ?? 1 },
    event: run2.event,
    conclusion: run2.conclusion ?? void 0,
    head: {
      sha: run2.head_sha,
      branch: run2.head_branch ?? void 0,
      owner: repository2?.owner.login,
      repository: repository2?.full_name
    }
  };
}
function readRepository(payload) {
  const found = object({ repository }).safeParse(payload);
  return found.success ? found.data.repository : void 0;
}

// src/github/edits.ts
var answer = object({
  viewer: object({ login: string() }),
  nodes: array(
    object({
      lastEditedAt: string().nullish(),
      editor: object({ __typename: string(), login: string() }).nullish()
    }).nullable()
  ).optional()
});
var mostNodes = 100;
var query2 = `query ($ids: [ID!]!) {
  viewer { login }
  nodes(ids: $ids) { ... on IssueComment { lastEditedAt editor { __typename login } } }
}`;
async function askEdits(github, nodeIds) {
  const ids = nodeIds.slice(0, mostNodes);
  const read2 = answer.safeParse(await dataOf(github.graphql(query2, { ids })));
  if (!read2.success) return { login: "github-actions[bot]", of: void 0 };
  const { viewer, nodes } = read2.data;
  const of = ids.flatMap((id, at) => {
    const { lastEditedAt, editor } = nodes?.[at] ?? {};
    return lastEditedAt === void 0 ? [] : [[id, { at: lastEditedAt ?? void 0, by: editor ? loginOf2(editor) : void 0 }]];
  });
  return { login: viewer.login, of: nodes && new Map(of) };
}
async function dataOf(question) {
  try {
    return await question;
  } catch (error2) {
    return error2 instanceof Error && "data" in error2 ? error2.data : void 0;
  }
}
function loginOf2({ __typename, login }) {
  return __typename === "Bot" && !login.endsWith("[bot]") ? `${login}[bot]` : login;
}

// src/github/marker.ts
function marker(id) {
  return `<!-- promptcost:${id} -->`;
}
function mark(body, id, run2, ledger) {
  return `${body.trimEnd()}
${ledger === void 0 ? "" : `${ledger}
`}<!-- run ${run2.id}.${run2.attempt} -->
${marker(id)}`;
}
function isMarked(body, id) {
  return body.trimEnd().endsWith(marker(id));
}
function runOf(body) {
  const found = /<!-- run (\d{1,15})\.(\d{1,9}) -->\s*<!-- [^\n]*-->\s*$/.exec(body.slice(-256));
  return { id: Number(found?.[1] ?? 0), attempt: Number(found?.[2] ?? 0) };
}
function compareRuns(a, b) {
  return a.id - b.id || a.attempt - b.attempt;
}
function saysTheSame(a, b) {
  const visible = (body) => body.replaceAll("\r\n", "\n").replace(/<!-- run [\d.]{1,32} -->\n/, "").trimEnd().split("\n").map((line) => line.startsWith("<!-- ledger ") ? line.replace(/"at":"[^"]*",?/g, "") : line).join("\n");
  return visible(a) === visible(b);
}

// src/github/may-approve.ts
var mostQuestions = 60;
function mayApprove(github, repository2, involved) {
  const answers = /* @__PURE__ */ new Map();
  return (person, rules) => {
    const why = person.isBot ? "bot" : ofPart(person.login, rules, involved);
    if (why) return Promise.resolve(why);
    if (rules.allow === null)
      return asked(`write ${person.login}`, () => askPermission(github, repository2, person.login));
    return amongNamed(
      person.login,
      rules.allow,
      (team) => asked(`team ${team} ${person.login}`, () => askTeam(github, team, person.login))
    );
  };
  function asked(question, ask) {
    const known = answers.get(question);
    if (known) return known;
    const answer2 = answers.size < mostQuestions ? ask() : Promise.resolve("unknown");
    answers.set(question, answer2);
    return answer2;
  }
}
function ofPart(login, rules, { author, committers }) {
  if (!rules.byAuthor && author === void 0) return "author-unknown";
  if (!rules.byAuthor && isSame(author ?? "", login)) return "author";
  if (!rules.byCommitter && committers === void 0) return "committer-unknown";
  return !rules.byCommitter && committers?.has(login.toLowerCase()) ? "committer" : void 0;
}
function isSame(a, b) {
  return a.toLowerCase() === b.toLowerCase();
}
async function amongNamed(login, allow, isMember) {
  if (allow.some((name) => isSame(name, login))) return "yes";
  let best = "not-named";
  for (const team of allow.filter((name) => name.includes("/"))) {
    const may = await isMember(team);
    if (may === "yes") return may;
    if (may !== "not-named") best = may;
  }
  return best;
}
async function askPermission(github, repository2, username) {
  try {
    const { data } = await github.rest.repos.getCollaboratorPermissionLevel({ ...repository2, username });
    return data.permission === "admin" || data.permission === "write" ? "yes" : "no-permission";
  } catch (error2) {
    return statusOf(error2) === 404 ? "no-permission" : "unknown";
  }
}
async function askTeam(github, team, username) {
  const [org = "", slug = ""] = team.split("/");
  try {
    const { data } = await github.rest.teams.getMembershipForUserInOrg({ org, team_slug: slug, username });
    return data.state === "active" ? "yes" : "not-named";
  } catch (error2) {
    return statusOf(error2) === 404 || statusOf(error2) === 403 ? "team-unread" : "unknown";
  }
}

// src/github/ledger.ts
var key = string().regex(/^[A-Za-z0-9+/]{16}$/);
var ceilings = strictObject({
  detail: _enum(["prompts", "limits", "units"]),
  most: array(tuple([key, decimal])).max(64)
});
var time = iso_exports.datetime().max(40);
var shown = { ceilings, prompts: string().regex(/^[0-9a-f]{0,64}$/) };
var stored = strictObject({
  entries: array(strictObject({ at: time.optional(), ...shown })).max(8),
  bindings: array(strictObject({ comment: int().min(1), ...shown })).max(8)
});
var started = "<!-- ledger ";
var ended = " -->";
var longest = 5e3;
var mostEntries = 4;
var mostBindings = 6;
function ledgerLine(ledger) {
  const json = JSON.stringify(ledger).replace(/[-<>&]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`);
  return `${started}${json}${ended}`;
}
function readLedger(body) {
  const line = body.trimEnd().split(/\r?\n/).at(-3);
  if (!line?.startsWith(started) || !line.endsWith(ended) || line.length > 2 * longest) return void 0;
  try {
    const read2 = stored.safeParse(JSON.parse(line.slice(started.length, -ended.length)));
    return read2.success ? { entries: read2.data.entries.map(({ at, ...shown2 }) => ({ at, ...shown2 })), bindings: read2.data.bindings } : void 0;
  } catch {
    return void 0;
  }
}
function dated(ledger, publishedAt) {
  const [newest, ...older] = ledger.entries;
  return newest ? { ...ledger, entries: [{ ...newest, at: newest.at ?? publishedAt }, ...older] } : ledger;
}
function nextLedger(before, record) {
  const { entries = [], bindings: bindings2 = [] } = before ?? {};
  const [newest] = entries;
  const { ceilings: ceilings2, prompts } = record;
  const isSame2 = newest !== void 0 && isEqual(newest, record);
  const all = isSame2 ? entries : [{ at: void 0, ceilings: ceilings2, prompts }, ...entries];
  const known = new Set(record.bindings.map(({ comment: comment2 }) => comment2));
  const bound = [...record.bindings, ...bindings2.filter(({ comment: comment2 }) => !known.has(comment2))];
  return fitted({ entries: all.slice(0, mostEntries), bindings: bound.slice(0, mostBindings) });
}
function isEqual(a, b) {
  return a.prompts === b.prompts && JSON.stringify(a.ceilings) === JSON.stringify(b.ceilings);
}
function fitted(ledger) {
  if (ledgerLine(ledger).length <= longest) return ledger;
  const { entries, bindings: bindings2 } = ledger;
  if (entries.length > 1 && entries.length >= bindings2.length)
    return fitted({ entries: entries.slice(0, -1), bindings: bindings2 });
  return bindings2.length > 0 ? fitted({ entries, bindings: bindings2.slice(0, -1) }) : ledger;
}

// src/github/own-comments.ts
async function* listComments(github, { repository: repository2, pull }, since) {
  const request = { ...repository2, issue_number: pull, per_page: 100, ...since ? { since } : {} };
  for await (const page of github.paginate.iterator(github.rest.issues.listComments, request)) {
    for (const { id, node_id: nodeId, html_url: url, user, body, ...rest } of page.data) {
      if (!user || !body) continue;
      const { created_at: createdAt, updated_at: updatedAt, author_association: association } = rest;
      const isBot = user.type === "Bot";
      yield { id, nodeId, url, author: user.login, isBot, body, createdAt, updatedAt, association };
    }
  }
}
async function listMarked(github, thread, since) {
  const marked = [];
  for await (const comment2 of listComments(github, thread, since))
    if (isMarked(comment2.body, thread.id)) marked.push(comment2);
  return marked;
}
async function listOwn(github, thread) {
  const marked = await listMarked(github, thread);
  if (marked.length === 0) return [];
  return ownAmong(
    marked,
    await askEdits(
      github,
      marked.map(({ nodeId }) => nodeId)
    )
  );
}
function ownAmong(marked, edits) {
  const isOurs = (author, isBot) => author === edits.login || isBot && author === `${edits.login}[bot]`;
  const own = marked.filter(({ author, isBot }) => isOurs(author, isBot));
  return newestFirst(own).map((comment2) => ({ ...comment2, ledger: ledgerOf(comment2, edits) }));
}
function newestFirst(comments) {
  return comments.toSorted((a, b) => compareRuns(runOf(b.body), runOf(a.body)) || b.id - a.id);
}
function ledgerOf({ nodeId, author, body, createdAt, updatedAt }, edits) {
  const edit = edits.of?.get(nodeId);
  if (edit?.at !== void 0 && edit.by !== author) return "ledger-edited";
  const ledger = readLedger(body);
  if (!ledger) return "no-ledger";
  return dated(ledger, edit ? edit.at ?? createdAt : updatedAt);
}

// src/github/parse-command.ts
var longestReason = 300;
var longestLine = 1e3;
function parseCommand(body) {
  const [line = ""] = body.slice(0, longestLine).split(/\r?\n/, 1);
  const found = /^\/promptcost[ \t]+(approve|revoke)(?![^ \t])(.*)$/i.exec(line);
  if (!found) return void 0;
  const words = (found[2] ?? "").trim().slice(0, longestReason);
  const asks = found[1]?.toLowerCase() === "revoke" ? "revoke" : "approve";
  return { asks, reason: /[\p{L}\p{N}]/u.test(words) && words !== "<reason>" ? words : "" };
}

// src/github/read-approvals.ts
var mostComments = 3e3;
var mostCommands = 50;
var mostPeople = 10;
async function listen(github, thread) {
  const talk = { marked: [], given: [] };
  let seen = 0;
  for await (const comment2 of listComments(github, thread)) {
    if (++seen > mostComments) return { marked: [], given: [] };
    const command = parseCommand(comment2.body);
    if (command) talk.given.push({ ...comment2, ...command });
    else if (isMarked(comment2.body, thread.id)) talk.marked.push(comment2);
  }
  return talk;
}
function heard({ given }, asked) {
  const newest = given.toReversed();
  const named = new Set(asked.flatMap(({ allow }) => allow ?? []).map((name) => name.toLowerCase()));
  const isLikely = ({ author, association }) => named.has(author.toLowerCase()) || ["OWNER", "MEMBER", "COLLABORATOR"].includes(association);
  const sorted = [...newest.filter(isLikely), ...newest.filter((command) => !isLikely(command))];
  const people = [...new Set(sorted.map(({ author }) => author))].slice(0, mostPeople);
  const each2 = Math.floor(mostCommands / Math.max(1, people.length));
  return newest.filter((command, at) => {
    const before = newest.slice(0, at).filter(({ author }) => author === command.author).length;
    return people.includes(command.author) && before < each2;
  });
}
function isEdited({ nodeId, createdAt, updatedAt }, { of }) {
  if (of === void 0) return createdAt !== updatedAt;
  const edit = of.get(nodeId);
  return edit === void 0 || edit.at !== void 0;
}
async function readApprovals(github, thread, asked, ask) {
  const talk = await listen(github, thread);
  const given = heard(talk, asked);
  if (given.length === 0) return void 0;
  const edits = await askEdits(
    github,
    [...given, ...talk.marked.slice(0, mostCommands)].map(({ nodeId }) => nodeId)
  );
  const [own] = ownAmong(talk.marked, edits);
  const may = mayApprove(github, thread.repository, {
    author: asked.some(({ byAuthor }) => !byAuthor) ? await ask.author() : void 0,
    committers: asked.some(({ byCommitter }) => !byCommitter) ? await ask.committers() : void 0
  });
  const commands2 = asked.map(
    (rules) => Promise.all(
      given.map(async (comment2) => {
        const { author: login, isBot } = comment2;
        const of = comment2.asks === "revoke" ? { ...rules, byAuthor: true, byCommitter: true } : rules;
        return { ...toCommand(comment2), may: await may({ login, isBot }, of) };
      })
    )
  );
  return { ledger: own ? own.ledger : "no-comment", commands: await Promise.all(commands2) };
  function toCommand(comment2) {
    const { id, author: by, createdAt: at, asks, reason } = comment2;
    return { pull: thread.pull, comment: id, by, at, asks, reason, edited: isEdited(comment2, edits) };
  }
}

// src/github/find-approvals.ts
var readSeconds = 30;
async function findApprovals({ context, inputs, pull }, asked) {
  const { event, payload, owner, repo } = context;
  const number = pull?.number ?? queuedPullRequest(event, payload);
  if (number === void 0 || !inputs.token) return void 0;
  const repository2 = { owner, repo };
  const thread = { repository: repository2, pull: number, id: inputs.commentId };
  try {
    return await withGitHub(inputs.token, readSeconds, async (github) => {
      const origin = pull ? async () => pull : once(() => askOrigin(github, repository2, number));
      const found = await readApprovals(github, thread, asked, {
        author: async () => (await origin()).author,
        committers: async () => askCommitters(github, repository2, number, (await origin()).branch)
      });
      return found && inputs.comment === "never" ? { ...found, ledger: "no-comment" } : found;
    });
  } catch (error2) {
    const { why } = whyFailed(error2);
    warning(`promptcost: could not check for approvals: ${toLog(why)}. Nothing counts as approved.`);
    return void 0;
  }
}
function once(ask) {
  let answer2;
  return () => {
    answer2 ??= ask();
    return answer2;
  };
}

// src/policy/broken-limits.ts
function isBrokenLimit(finding) {
  return finding.kind === "limit" && (finding.severity === "fail" || finding.approvedBy !== void 0);
}
function brokenLimits(project, { findings, changes }) {
  const byId = new Map(changes.map((change) => [change.id, change]));
  const broken = findings.filter(isBrokenLimit).flatMap((finding) => {
    const { scope } = finding;
    return failing(finding).flatMap((breach) => {
      const { unit } = breach;
      if (scopeOf(scope).looksAt === "together")
        return [
          { project, scope, unit, prompt: void 0, ...groupOf(finding), actual: ofAll(breach, finding, changes) }
        ];
      return finding.prompts.flatMap((prompt) => {
        const own = breach.prompt === prompt ? breach : void 0;
        const actual = (own && addedTo(own)) ?? amountOf(unit, byId.get(prompt)) ?? own?.actual.expected;
        return actual === void 0 ? [] : [{ project, scope, unit, prompt, actual }];
      });
    });
  });
  return broken.sort((a, b) => Number(b.actual) - Number(a.actual));
}
function failing({ breaches }) {
  const fails = breaches.filter(({ severity }) => severity === "fail");
  return fails.filter(({ unit }, at) => fails.findIndex((other) => other.unit === unit) === at);
}
function amountOf(unit, change) {
  return change && units[unit].approvable(change);
}
function addedTo({ was, actual }) {
  return was === void 0 ? void 0 : toDecimal(fromDecimal(actual.expected) - fromDecimal(was));
}
function groupOf({ group }) {
  return group ? { group: `${group.by} ${group.name}` } : {};
}
function ofAll(breach, { group, prompts }, all) {
  const { unit, actual } = breach;
  const { form, limit } = units[unit];
  const added = addedTo(breach);
  if (added !== void 0) return added;
  if (form === "amount" || limitOf(limit).perRequest) return actual.expected;
  const members = group && new Set(prompts);
  const changes = members ? all.filter(({ id }) => members.has(id)) : all;
  const paired = changes.filter(({ base, head, tokens }) => base && head && tokens.base > 0);
  return toDecimal(paired.reduce((sum2, change) => sum2 + fromDecimal(amountOf(unit, change) ?? "0"), 0n));
}

// src/policy/ceilings.ts
const { createHash } = process.getBuiltinModule("node:crypto");
var mostCeilings = 24;
var details = ["prompts", "limits", "units"];
function ceilingsOf(broken) {
  const fine = details.find((detail) => measure(broken, detail).length <= mostCeilings) ?? "units";
  return { detail: fine, most: measure(broken, fine).map(({ key: key2, excess }) => [key2, excess.actual]) };
}
function exceeding(broken, { detail, most: most2 }) {
  const ceilings2 = new Map(most2);
  return measure(broken, detail).flatMap(({ key: key2, project, excess }) => {
    const approved2 = ceilings2.get(key2);
    if (approved2 === void 0) return [{ project, excess }];
    if (fromDecimal(excess.actual) <= fromDecimal(approved2)) return [];
    return [{ project, excess: { ...excess, approved: approved2 } }];
  });
}
function measure(broken, detail) {
  if (detail === "prompts") return broken.map(each);
  const byProject = detail === "limits";
  const groups = groupBy(
    broken,
    ({ project, scope, unit }) => JSON.stringify(byProject ? [project, scope, unit] : [unit])
  );
  return [...groups].flatMap(([key2, members]) => folded(key2, members, byProject));
}
function each({ project, scope, unit, prompt, group, actual }) {
  const who = { ...prompt !== void 0 && { prompt }, ...group !== void 0 && { group } };
  const excess = { unit, of: "each", ...who, actual };
  return { key: digest(["each", project, scope, unit, prompt ?? group ?? null]), project, excess };
}
function folded(key2, members, byProject) {
  const [first] = members;
  if (first === void 0) return [];
  const amounts = members.map(({ actual }) => fromDecimal(actual));
  const actuals = {
    count: String(members.length),
    worst: toDecimal(amounts.reduce((most2, amount) => amount > most2 ? amount : most2)),
    sum: toDecimal(amounts.reduce((sum2, amount) => sum2 + amount, 0n))
  };
  return ["count", "worst", "sum"].map((of) => ({
    key: digest([of, key2]),
    project: byProject ? first.project : void 0,
    excess: { unit: first.unit, of, actual: actuals[of] }
  }));
}
function digest(parts) {
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64").slice(0, 16);
}

// src/policy/approve.ts
var mostShown = 3;
var mostExcess = 5;
function bind({ comment: comment2, at }, ledger) {
  if (typeof ledger === "string") return ledger;
  const known = ledger.bindings.find((binding) => binding.comment === comment2);
  if (known) return known;
  const read2 = ledger.entries.find((entry) => entry.at !== void 0 && Date.parse(entry.at) < Date.parse(at));
  return read2 ?? "too-early";
}
function bindings(commands2, ledger) {
  return commands2.flatMap((command) => {
    const shown2 = isApproval(command) && command.may === "yes" ? bind(command, ledger) : void 0;
    if (shown2 === void 0 || typeof shown2 === "string") return [];
    return [{ comment: command.comment, ceilings: shown2.ceilings, prompts: shown2.prompts }];
  });
}
function approve(failing2, ledger, prompts = "") {
  const broken = failing2.flatMap(({ name, report }) => brokenLimits(name, report));
  return failing2.map(({ name, report, commands: commands2 }) => {
    const { minApprovers = 1, resetOnPush = false } = report.basis?.approvals ?? {};
    const now = {
      excess: (ceilings2) => excessOf(name, broken, ceilings2),
      prompts: resetOnPush ? prompts : void 0,
      isOther: report.findings.some((finding) => finding.severity === "fail" && !isBrokenLimit(finding))
    };
    const found = outcomes(commands2, (command) => settle(command, ledger, now));
    const valid = newestOfEach(found.filter(({ state }) => state === "valid"));
    if (valid.length >= minApprovers) return approved(report, valid.slice(0, minApprovers));
    const missing = minApprovers - valid.length;
    const short = found.map((each2) => each2.state === "valid" ? tooFew(each2, missing) : each2);
    return { ...report, findings: [...toShow(short), ...report.findings] };
  });
}
function excessOf(name, broken, ceilings2) {
  const all = exceeding(broken, ceilings2);
  return all.flatMap(({ project, excess }) => project === void 0 || project === name ? [excess] : []);
}
var isApproval = ({ asks, edited, reason }) => asks === "approve" && !edited && reason !== "";
function outcomes(commands2, settle2) {
  const end = commands2.findIndex(({ asks, may }) => asks === "revoke" && may === "yes");
  const standing = end < 0 ? commands2 : commands2.slice(0, end);
  const settled = standing.filter(({ asks }) => asks === "approve").map(settle2);
  const revoke = commands2[end];
  const hadOne = commands2.slice(end + 1).some((command) => isApproval(command) && command.may === "yes");
  return revoke && hadOne ? [...settled, findingOf(revoke, "revoked")] : settled;
}
function settle(command, ledger, { excess, prompts, isOther }) {
  if (command.may !== "yes") return { ...findingOf(command, "not-allowed"), why: command.may };
  if (command.edited) return findingOf(command, "edited");
  if (command.reason === "") return findingOf(command, "no-reason");
  const shown2 = bind(command, ledger);
  if (typeof shown2 === "string") return { ...findingOf(command, "unbound"), why: shown2 };
  const worse = excess(shown2.ceilings);
  if (worse.length > 0) {
    const more = Math.max(0, worse.length - mostExcess);
    return { ...findingOf(command, "outgrown"), worse: worse.slice(0, mostExcess), more };
  }
  if (prompts !== void 0 && prompts !== shown2.prompts) return findingOf(command, "reset");
  return findingOf(command, isOther ? "other-failure" : "valid");
}
var tooFew = (approval, missing) => ({
  ...approval,
  state: "too-few",
  severity: "warn",
  missing
});
function findingOf({ by, at, reason, pull, comment: comment2 }, state) {
  const severity = state === "valid" ? "info" : "warn";
  return { kind: "approval", severity, state, by, on: at, ...reason !== "" && { reason }, pull, comment: comment2 };
}
function newestOfEach(found) {
  const people = found.map(({ by }) => by.toLowerCase());
  return found.filter((_, at) => people.indexOf(people[at] ?? "") === at);
}
function toShow(found) {
  const newest = newestOfEach(found);
  const isRefused = ({ state }) => Number(state === "not-allowed");
  return newest.toSorted((a, b) => isRefused(a) - isRefused(b)).slice(0, mostShown);
}
function approved(report, approvals) {
  const approvedBy = approvals.map(({ by }) => by).join(", ");
  const findings = report.findings.map(
    (finding) => isBrokenLimit(finding) ? { ...finding, severity: "warn", approvedBy } : finding
  );
  return { ...report, verdict: "warn", findings: [...approvals, ...findings] };
}

// src/action/approve-projects.ts
var byDefault = { allow: null, byAuthor: false, byCommitter: false };
async function approveProjects(projects, audience) {
  const failing2 = projects.flatMap(({ name, report }) => report?.verdict === "fail" ? [{ name, report }] : []);
  const rules = failing2.map(({ report }) => report.basis.approvals ?? byDefault);
  const found = failing2.length === 0 ? void 0 : await findApprovals(audience, rules);
  if (!found) return { projects: [...projects], record: recordOf(projects) };
  const { ledger, commands: commands2 } = found;
  const reports = approve(
    failing2.map((project, at) => ({ ...project, commands: commands2[at] ?? [] })),
    ledger,
    promptsOf(projects)
  );
  const settled = new Map(failing2.map(({ name }, at) => [name, reports[at]]));
  const decided = projects.map((project) => ({ ...project, report: settled.get(project.name) ?? project.report }));
  const bound = new Map(commands2.flatMap((each2) => bindings(each2, ledger)).map((binding) => [binding.comment, binding]));
  const newest = [...bound.values()].toSorted((a, b) => b.comment - a.comment);
  return { projects: decided, record: { ...recordOf(decided), bindings: newest } };
}
function recordOf(projects) {
  const broken = projects.flatMap(({ name, report }) => report ? brokenLimits(name, report) : []);
  return { ceilings: ceilingsOf(broken), prompts: promptsOf(projects), bindings: [] };
}
function promptsOf(projects) {
  const named = projects.flatMap(({ name, report }) => {
    const fingerprint = report?.basis.fingerprint;
    return fingerprint === void 0 ? [] : [[name, fingerprint]];
  });
  return named.length === 0 ? "" : createHash2("sha256").update(JSON.stringify(named)).digest("hex").slice(0, 32);
}

// src/action/expand-projects.ts
import { posix as posix2 } from "node:path";

// src/github/pull-requests.ts
async function askPullRequests(github, repository2, run2) {
  const { head } = run2;
  const name = head.branch;
  const { repository: from } = head;
  if (!name || !head.owner) return [];
  const answer2 = await github.rest.pulls.list({
    ...repository2,
    state: "open",
    head: `${head.owner}:${name}`,
    per_page: 100
  });
  return answer2.data.filter((pull) => pull.head.sha === head.sha && pull.head.repo?.full_name === head.repository).map(({ number, base, user }) => ({
    number,
    author: user?.login,
    head: { sha: head.sha },
    branch: from === void 0 ? void 0 : { repository: from, name },
    base: { ref: base.ref },
    fork: head.repository !== `${repository2.owner}/${repository2.repo}`
  }));
}

// src/github/commits.ts
var questionSeconds = 20;
function askGitHub(repository2, token) {
  const answers = /* @__PURE__ */ new Map();
  let isSilent = false;
  async function ask(question) {
    if (!token || isSilent) return void 0;
    try {
      return await withGitHub(token, questionSeconds, question);
    } catch {
      isSilent = true;
      return void 0;
    }
  }
  function once2(key2, question) {
    const answer2 = answers.get(key2) ?? ask(question);
    answers.set(key2, answer2);
    return answer2;
  }
  return {
    commit: (ref2) => once2(ref2, (github) => askCommit(github, repository2, ref2)),
    mergeBase: (base, head) => once2(`${base}...${head}`, (github) => askMergeBase(github, repository2, base, head)),
    pullRequests: (run2) => once2(`run ${run2.run.id}`, (github) => askPullRequests(github, repository2, run2))
  };
}
function commitsOf(local, remote) {
  return {
    head: () => local.head(),
    isGone: (sha2) => local.isGone(sha2),
    parents: async (sha2) => await local.parents(sha2) ?? (await remote.commit(sha2))?.parents,
    mergeBase: async (branch, sha2) => await local.mergeBase(branch, sha2) ?? await remote.mergeBase(branch, sha2),
    resolve: async (revision) => await local.resolve(revision) ?? (await remote.commit(revision))?.sha,
    pullRequests: (run2) => remote.pullRequests(run2)
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
      remedy: "Run this as a step of a GitHub Actions workflow; elsewhere, use npx promptcost.",
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
  throw new Problem('the input "working-directory" is outside the checkout.', {
    remedy: 'Give a folder relative to the top of the repository, such as "services/support".',
    mustFail: true
  });
}

// src/github/refuse-foreign.ts
async function refuseForeign({ base, merge, branch }, mergeBase2) {
  if (await mergeBase2(branch, merge) === base) return;
  const [short, other] = [merge, base].map((sha2) => sha2.slice(0, 7));
  throw new Problem(
    `${short} is checked out, a merge with ${other}, which is not known to be the newest commit of ${branch} in it: that is no base to judge by.`,
    { remedy: 'Leave "ref" out of the checkout step, or give it "fetch-depth: 0".', mustFail: true }
  );
}

// src/github/event.ts
function shortSha(sha2) {
  return sha2.slice(0, 7);
}
async function againstMergeBase(pull, commits) {
  const sha2 = await commits.mergeBase(pull.base.ref, pull.head.sha);
  if (!sha2) {
    throw new Problem(
      `cannot find the base of pull request ${pull.number}: this clone lacks the history of ${pull.base.ref}, and GitHub did not say where ${shortSha(pull.head.sha)} branched off.`,
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
      if (merge !== context.sha) await refuseForeign({ base, merge, branch: pull.base.ref }, commits.mergeBase);
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
  const pushed = push2.isTag ? context.sha : push2.after;
  const sha2 = pushed ?? await commits.head();
  const head = { sha: sha2, label: shortSha(sha2), how: `the head of the push to ${push2.ref}` };
  if (wanted) return { base: await resolveWanted(wanted, commits), head, pull: void 0 };
  if (!push2.before || !push2.after) return { base: void 0, head, pull: void 0 };
  if (await commits.isGone(push2.before)) {
    return { base: void 0, head: { ...head, how: `${head.how}, whose earlier head is gone` }, pull: void 0 };
  }
  const before = (push2.isTag ? await commits.resolve(push2.before) : void 0) ?? push2.before;
  return { base: { sha: before, label: push2.ref, how: `${push2.ref} before the push` }, head, pull: void 0 };
};
async function resolveWanted(wanted, commits) {
  const sha2 = await commits.resolve(wanted);
  if (sha2) return { sha: sha2, label: wanted, how: 'the input "base"' };
  throw new Problem(`the input "base" names "${wanted}", which is not a branch, tag or commit in this repository.`, {
    remedy: 'Give a name such as "main" or "v1.2.0", or a full commit id.',
    mustFail: true
  });
}
var findOther = async (context, commits, wanted) => {
  const sha2 = await commits.head();
  const head = { sha: sha2, label: shortSha(sha2), how: "the commit that is checked out" };
  if (wanted) return { base: await resolveWanted(wanted, commits), head, pull: void 0 };
  return { base: await whereDefaultBranchWasLeft(context, commits, sha2), head, pull: void 0 };
};
async function whereDefaultBranchWasLeft(context, commits, sha2) {
  const branch = readRepository(context.payload)?.default_branch;
  const base = branch && await commits.mergeBase(branch, sha2);
  return !branch || !base || base === sha2 ? void 0 : { sha: base, label: branch, how: `the merge base with ${branch}` };
}
var findWorkflowRun = async (context, commits, wanted) => {
  const run2 = readWorkflowRun(context.payload);
  if (isForPullRequest(run2)) return againstMergeBase(await onlyPullRequest(run2, commits), commits);
  const { sha: sha2 } = run2.head;
  const head = { sha: sha2, label: shortSha(sha2), how: `the head of the ${run2.event} run ${run2.run.id}` };
  if (wanted) return { base: await resolveWanted(wanted, commits), head, pull: void 0 };
  return { base: await whereDefaultBranchWasLeft(context, commits, sha2), head, pull: void 0 };
};
var isForPullRequest = ({ event }) => event.startsWith("pull_request");
async function onlyPullRequest(run2, commits) {
  const pulls = await commits.pullRequests(run2);
  const [pull] = pulls ?? [];
  if (pull && pulls?.length === 1) return pull;
  const sha2 = shortSha(run2.head.sha);
  if (pull)
    throw new Problem(`${sha2} is the head of ${pulls?.length} open pull requests, and the event does not say which.`, {
      remedy: "Run promptcost on pull_request, and publish only its report on workflow_run: see docs/forks.md."
    });
  throw pulls ? new Problem(`${sha2} is no longer the head of an open pull request, which was closed or updated.`) : new Problem(`cannot find the pull request of ${sha2}: GitHub did not answer.`, {
    remedy: 'Give the job "permissions: pull-requests: read".'
  });
}
var finders = /* @__PURE__ */ new Map([
  ["pull_request", findPullRequest],
  ["pull_request_review", findPullRequest],
  ["pull_request_review_comment", findPullRequest],
  ["pull_request_target", findPullRequestTarget],
  ["merge_group", findMergeGroup],
  ["push", findPush],
  ["workflow_run", findWorkflowRun]
]);
function ignoresWantedBase({ event, payload }) {
  if (event === "workflow_run") return isForPullRequest(readWorkflowRun(payload));
  return event.startsWith("pull_request") || event === "merge_group";
}
function findEnds(context, commits, wanted) {
  const find = finders.get(context.event) ?? findOther;
  return find(context, commits, wanted);
}

// src/github/real-folder.ts
import { lstat as lstat2 } from "node:fs/promises";
import { join, relative as relative2, sep } from "node:path";
async function realFolder(workspace, directory) {
  const parts = relative2(workspace, directory).split(sep).filter(Boolean);
  let folder = workspace;
  for (const [at, part] of parts.entries()) {
    const next = join(folder, part);
    if (!await isOwnFolder(next)) return { folder, below: parts.slice(at).join("/") };
    folder = next;
  }
  return { folder, below: "" };
}
async function isOwnFolder(path) {
  const [own, git] = await Promise.all([path, join(path, ".git")].map((each2) => lstat2(each2).catch(() => void 0)));
  return (own?.isDirectory() ?? false) && !git?.isFile();
}

// src/revisions/git-environment.ts
import { mkdtempSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, join as join2 } from "node:path";
function basicCredential(token) {
  return Buffer.from(`x-access-token:${token}`).toString("base64");
}
function foldersUpTo(workspace, directory) {
  const above = dirname(directory);
  if (directory === workspace || above === directory) return [directory];
  return [directory, ...foldersUpTo(workspace, above)];
}
function gitEnvironment(env, access2, git = [2, 39]) {
  const trusted = foldersUpTo(access2.workspace, access2.directory);
  const key2 = `http.${access2.server}/.extraheader`;
  const credentials = access2.token ? [
    [key2, ""],
    [key2, `AUTHORIZATION: basic ${basicCredential(access2.token)}`]
  ] : [];
  if (git[0] > 2 || git[1] >= 38)
    return counted(env, [...trusted.map((folder) => ["safe.directory", folder]), ...credentials]);
  return { ...homeThatTrusts(env, trusted), ...(git[1] >= 31 ? counted : asParameters)(env, credentials) };
}
function counted(env, entries) {
  const before = Number(env.GIT_CONFIG_COUNT) || 0;
  const added = entries.flatMap(([key2, value], index) => [
    [`GIT_CONFIG_KEY_${before + index}`, key2],
    [`GIT_CONFIG_VALUE_${before + index}`, value]
  ]);
  return { ...Object.fromEntries(added), GIT_CONFIG_COUNT: String(before + entries.length) };
}
function asParameters({ GIT_CONFIG_PARAMETERS }, entries) {
  const before = GIT_CONFIG_PARAMETERS ? [GIT_CONFIG_PARAMETERS] : [];
  const added = entries.map(([key2, value]) => `'${`${key2}=${value}`.replaceAll("'", "'\\''")}'`);
  return { GIT_CONFIG_PARAMETERS: [...before, ...added].join(" ") };
}
function homeThatTrusts(env, folders) {
  const home = env.HOME ?? homedir();
  const own = env.GIT_CONFIG_GLOBAL ? [env.GIT_CONFIG_GLOBAL] : [join2(env.XDG_CONFIG_HOME || join2(home, ".config"), "git", "config"), join2(home, ".gitconfig")];
  const folder = mkdtempSync(join2(tmpdir(), "promptcost-home-"));
  removeAtEnd(folder);
  const file = join2(folder, ".gitconfig");
  const quoted = (text2) => `"${text2.replaceAll(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"`;
  const lines2 = [
    ...own.map((path) => `[include]
	path = ${quoted(path)}
`),
    ...folders.map((path) => `[safe]
	directory = ${quoted(path)}
`)
  ];
  writeFileSync(file, lines2.join(""));
  return { HOME: folder, XDG_CONFIG_HOME: folder, GIT_CONFIG_GLOBAL: file };
}

// src/revisions/git-version.ts
async function gitVersion(cwd, env) {
  const [, major, minor] = /(\d+)\.(\d+)/.exec(await gitLine({ cwd, env }, ["version"]) ?? "") ?? [];
  return major === void 0 ? void 0 : [Number(major), Number(minor)];
}

// src/action/place-of.ts
import { posix } from "node:path";
function placeOf2(project) {
  const { directory, config } = project;
  const file = config && posix.basename(config);
  if (!config || file === config || !configPaths.some((name) => name === file)) return project;
  return { ...project, directory: posix.join(directory, posix.dirname(config)), config: file };
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
      return await isShallow({ cwd, env }) ? void 0 : mergeBase(cwd, `refs/remotes/origin/${branch}`, sha2, env);
    },
    async resolve(revision) {
      return await resolveCommit(cwd, `refs/remotes/origin/${revision}`, env) ?? resolveCommit(cwd, revision, env);
    },
    isGone: (sha2) => isGone(cwd, sha2, env)
  };
}
function requestOf(project, { inputs, env: own }, ends, place) {
  const policies = policyAccess(own, inputs.token);
  const { failAbove, enforce, model, prompts } = inputs;
  const of = ends.pull && `pull request ${ends.pull.number}`;
  return {
    sides: { kind: "commits", ...place, base: ends.base, head: ends.head, of, fetch: true },
    config: { file: project.config, failAbove, enforce, model, prompts, where: "input", policies }
  };
}
async function standAt({ directory: asked }, { inputs, context, env: own }, remote) {
  const directory = resolveDirectory(context.workspace, asked);
  const { folder: cwd, below } = await realFolder(context.workspace, directory);
  const access2 = { ...context, directory: cwd, token: inputs.token };
  const env = gitEnvironment(own, access2, await gitVersion(cwd, {}));
  const commits = commitsOf(localCommits(cwd, env), remote);
  return { cwd, below, env, ends: await findEnds(context, commits, inputs.base) };
}
async function judgeProject(asked, audience, remote) {
  const project = placeOf2(asked);
  try {
    const { ends, ...place } = await standAt(project, audience, remote);
    const judge = (of) => check({ ...requestOf(project, audience, of, place), today: todayOf(audience.env) });
    const withTrend = async (report) => {
      const trend = await trendBefore(report, ends, requestOf(project, audience, ends, place), place);
      return { project, ends, report: { ...report, ...trend && { trend } } };
    };
    return await judge(ends).then(withTrend, async (error2) => ({
      project,
      error: error2,
      mustFail: alwaysFails(error2) || await isInOrderAtBase(ends, judge)
    }));
  } catch (error2) {
    return { project, error: error2, mustFail: alwaysFails(error2) };
  }
}
async function trendBefore({ basis, changes, causes }, { base, pull }, { config }, { cwd, below, env }) {
  const isAsked = pull !== void 0 && causes.length > 0 && changes.length <= mostPrompts;
  if (!base || !isAsked || below || basis.config.from !== "base") return void 0;
  const { trendOf } = await import("./chunks/trend-of-N6B6LRUF.js");
  return trendOf({ cwd, env, sha: base.sha, config });
}
var alwaysFails = (error2) => error2 instanceof Problem && error2.mustFail;
var mostPrompts = 1e3;
async function isInOrderAtBase({ base, pull }, judge) {
  if (!base) return false;
  return judge({ base, head: base, pull }).then(
    () => true,
    () => false
  );
}

// src/action/expand-projects.ts
async function expandProjects(audience, remote) {
  const { inputs } = audience;
  if (!inputs.allConfigs) return inputs.projects;
  const all = [];
  for (const project of inputs.projects) {
    const folders = await foldersOf(project, audience, remote);
    for (const folder of folders) {
      const directory = posix2.join(project.directory, folder);
      if (all.every((each2) => each2.directory !== directory)) all.push({ name: directory, directory, config: void 0 });
    }
  }
  return all;
}
async function foldersOf(project, audience, remote) {
  try {
    const { ends, ...place } = await standAt(project, audience, remote);
    return await configFolders({ kind: "commits", ...place, base: ends.base, head: ends.head, fetch: true });
  } catch (error2) {
    if (error2 instanceof Problem && error2.mustFail) throw error2;
    return ["."];
  }
}

// src/github/artifact.ts
var mostBytes = 20 * 1024 * 1024;
async function findArtifact(github, repository2, runId, name) {
  const answer2 = await github.rest.actions.listWorkflowRunArtifacts({
    ...repository2,
    run_id: runId,
    name,
    per_page: 100
  });
  const present2 = answer2.data.artifacts.filter((artifact) => artifact.name === name && !artifact.expired);
  const [newest] = present2.toSorted(
    (a, b) => Date.parse(b.created_at ?? "") - Date.parse(a.created_at ?? "") || b.id - a.id
  );
  return newest && { id: newest.id, size: newest.size_in_bytes };
}
function tooLarge() {
  return new Problem("the artifact is larger than 20 MiB.", { remedy: 'Upload only what the output "report" names.' });
}
async function downloadArtifact(github, repository2, artifact) {
  if (artifact.size > mostBytes) throw tooLarge();
  const { data } = await github.rest.actions.downloadArtifact({
    ...repository2,
    artifact_id: artifact.id,
    archive_format: "zip",
    request: { parseSuccessResponseBody: false }
  });
  const chunks = [];
  let size = 0;
  for await (const chunk of data) {
    size += chunk.length;
    if (size > mostBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

// src/github/annotations.ts
import { posix as posix3 } from "node:path";
var atMost = { fail: 9, warn: 10, info: 10 };
var longest2 = 4096;
var commands = { fail: error, warn: warning, info: notice };
function isPrintable(path) {
  return !/[\p{C}\p{Zl}\p{Zp}]|##\[/u.test(path);
}
function placeOf3({ at }) {
  return at && isPrintable(at.path) ? posix3.join(at.directory, at.path) : void 0;
}
function properties({ at, title }) {
  const file = placeOf3({ at });
  if (!at || file === void 0) return { title };
  return {
    title,
    file,
    ...at.line ? { startLine: at.line } : {},
    ...at.line && at.endLine ? { endLine: at.endLine } : {},
    ...at.line && at.column ? { startColumn: at.column } : {}
  };
}
function perPlace(notes) {
  const places = /* @__PURE__ */ new Map();
  for (const note of notes) {
    const key2 = note.at ? `${note.severity} ${note.at.line ?? ""} ${note.at.directory}/${note.at.path}` : `${places.size}`;
    const before = places.get(key2);
    places.set(key2, before ? { ...before, text: `${before.text}
${note.text}` } : note);
  }
  return [...places.values()];
}
function annotate(notes) {
  const written = { fail: 0, warn: 0, info: 0 };
  for (const note of perPlace(notes)) {
    if (written[note.severity] >= atMost[note.severity]) continue;
    written[note.severity] += 1;
    commands[note.severity](note.text.slice(0, longest2), properties(note));
  }
}

// src/github/check-run.ts
var perRequest = 50;
var longest3 = { title: 255, message: 64e3, summary: 65e3 };
var most = 500;
var levels = { fail: "failure", warn: "warning", info: "notice" };
var conclusions = { fail: "failure", warn: "neutral", pass: "success" };
async function putCheckRun(github, run2) {
  const { repository: repository2, sha: sha2, name, verdict } = run2;
  const output = { title: run2.title.slice(0, longest3.title), summary: run2.summary.slice(0, longest3.summary) };
  const annotations = annotationsOf(run2.notes);
  const { data } = await github.rest.checks.create({
    ...repository2,
    name,
    head_sha: sha2,
    status: "completed",
    conclusion: conclusions[verdict],
    output: { ...output, annotations: annotations.slice(0, perRequest) }
  });
  for (let from = perRequest; from < annotations.length; from += perRequest)
    await github.rest.checks.update({
      ...repository2,
      check_run_id: data.id,
      output: { ...output, annotations: annotations.slice(from, from + perRequest) }
    });
  return data.html_url ?? void 0;
}
function annotationsOf(notes) {
  return perPlace(notes).flatMap((note) => {
    const path = placeOf3(note);
    if (path === void 0) return [];
    const { line = 1, endLine = line } = note.at ?? {};
    return {
      path,
      start_line: line,
      end_line: Math.max(line, endLine),
      annotation_level: levels[note.severity],
      title: note.title.slice(0, longest3.title),
      message: note.text.slice(0, longest3.message)
    };
  }).slice(0, most);
}

// src/github/comment.ts
var mostWrites = 3;
async function remove(github, wanted, comments) {
  for (const { id } of comments) {
    try {
      await github.rest.issues.deleteComment({ ...wanted.repository, comment_id: id });
    } catch (error2) {
      if (statusOf(error2) !== 404) throw error2;
    }
  }
}
async function create(github, wanted, body) {
  const { data } = await github.rest.issues.createComment({ ...wanted.repository, issue_number: wanted.pull, body });
  const hourBefore = new Date(Date.parse(data.created_at) - 36e5).toISOString();
  const marked = await listMarked(github, wanted, hourBefore);
  const [kept, ...duplicates] = newestFirst(marked.filter((comment2) => comment2.author === data.user?.login));
  await remove(github, wanted, duplicates);
  return { did: kept && kept.id !== data.id ? "superseded" : "created", url: kept?.url ?? data.html_url };
}
async function reread(github, wanted, comment2) {
  const recent = await listMarked(github, wanted, comment2.updatedAt);
  const now = recent.find(({ id }) => id === comment2.id);
  if (!now || now.body === comment2.body) return comment2;
  const [own] = ownAmong([now], await askEdits(github, [now.nodeId]));
  return own ?? comment2;
}
function restOf(wanted, current) {
  const order = compareRuns(runOf(current.body), wanted.run);
  if (order > 0 || order === 0 && wanted.keepOwn) return "superseded";
  const isRelied = current.ledger !== "ledger-edited";
  return isRelied && saysTheSame(current.body, bodyOf(wanted, current)) ? "same" : void 0;
}
async function update(github, wanted, listed) {
  const { id: comment_id, url } = listed;
  const rest = restOf(wanted, listed);
  if (rest) return { did: rest, url };
  let current = await reread(github, wanted, listed);
  try {
    for (let writes = 0; writes < mostWrites; writes += 1) {
      const order = compareRuns(runOf(current.body), wanted.run);
      if (order > 0) return { did: "superseded", url };
      if (writes > 0 && order === 0) break;
      const body = bodyOf(wanted, current);
      await github.rest.issues.updateComment({ ...wanted.repository, comment_id, body });
      current = await reread(github, wanted, { ...current, body });
    }
    return { did: "updated", url };
  } catch (error2) {
    if (statusOf(error2) !== 404) throw error2;
    return create(github, wanted, bodyOf(wanted, void 0));
  }
}
function bodyOf({ body, id, run: run2, record }, current) {
  if (record === void 0) return mark(body, id, run2);
  const before = typeof current?.ledger === "object" ? current.ledger : void 0;
  return mark(body, id, run2, ledgerLine(nextLedger(before, record)));
}
async function putComment(github, wanted) {
  const [current, ...duplicates] = await listOwn(github, wanted);
  await remove(github, wanted, duplicates);
  if (current) return update(github, wanted, current);
  return wanted.create ? create(github, wanted, bodyOf(wanted, void 0)) : { did: "nothing", url: void 0 };
}

// src/github/outputs.ts
import { mkdtemp, writeFile as writeFile2 } from "node:fs/promises";
import { join as join3 } from "node:path";
function plain(decimal2) {
  const [whole = "0", fraction = ""] = decimal2.split(".");
  return `${whole}.${fraction.replace(/0+$/, "").padEnd(2, "0")}`;
}
function isChanged({ state, base, head, usdPerThousandCalls: usd }) {
  if (state === "added" || state === "removed" || state === "edited") return true;
  return base?.model !== head?.model || usd !== null && Number(usd.delta.expected) !== 0;
}
function isBroken(finding) {
  return finding.kind === "limit" && (finding.severity === "fail" || finding.wouldFail || finding.approvedBy !== void 0);
}
function approvers(reports, verdict) {
  const approvals = reports.flatMap(
    ({ findings }) => findings.flatMap((finding) => finding.kind === "approval" && finding.state === "valid" ? finding.by : [])
  );
  return verdict === "fail" ? "" : [...new Set(approvals)].join(",");
}
var approvalWords = {
  valid: "valid",
  "too-few": "incomplete",
  outgrown: "stale",
  reset: "stale",
  "other-failure": "refused",
  "not-allowed": "refused",
  edited: "refused",
  "no-reason": "refused",
  unbound: "refused",
  revoked: "refused"
};
function approvalOf(reports, verdict) {
  const words = reports.filter((report) => report.verdict === verdict).flatMap(({ findings }) => findings.flatMap((each2) => each2.kind === "approval" ? approvalWords[each2.state] : []));
  return ["valid", "stale", "incomplete", "refused"].find((word) => words.includes(word)) ?? "";
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
    "approved-by": approvers(reports, verdict),
    approval: approvalOf(reports, verdict),
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
  const own = await mkdtemp(join3(folder, "promptcost-"));
  const paths = [];
  for (const [at, json] of reports.entries()) {
    const path = join3(own, reports.length === 1 ? "report.json" : `report-${at + 1}.json`);
    await writeFile2(path, json);
    paths.push(path);
  }
  const page = join3(own, "report.md");
  await writeFile2(page, markdown);
  setOutputs({ report: paths.join("\n"), "report-markdown": page });
}

// src/github/refused.ts
var readOnlyToken = /* @__PURE__ */ Symbol("read-only token");
var permission = '"permissions: pull-requests: write"';
var see = "see docs/forks.md of promptcost.";
function refused({ pull, ofOtherRun = false }, error2) {
  const { why, forbidden } = whyFailed(error2);
  const what = `${why}.`;
  if (!forbidden) return new Problem(what);
  if (pull?.fork && !ofOtherRun)
    return new Problem(what, {
      remedy: `Pull requests from forks never have ${permission}: ${see}`,
      cause: readOnlyToken
    });
  const add = `Add ${permission} to the job.`;
  return new Problem(what, { remedy: ofOtherRun ? add : `${add} Pull requests from forks never have it: ${see}` });
}

// src/github/sarif-file.ts
import { constants as constants3 } from "node:fs";
import { lstat as lstat3, open as open2, realpath } from "node:fs/promises";
import { basename, dirname as dirname2, isAbsolute as isAbsolute2, join as join4, relative as relative3, resolve as resolve2 } from "node:path";
async function writeSarif(named, text2, { workspace, temp }) {
  const wanted = resolve2(workspace, named);
  const folder = await realpath(dirname2(wanted)).catch(() => void 0);
  if (folder === void 0) throw new Problem('the folder of the input "sarif" does not exist.');
  const allowed = await Promise.all([workspace, ...temp ? [temp] : []].map((each2) => realpath(each2)));
  if (!allowed.some((root) => isWithin(root, folder)))
    throw new Problem(`the input "sarif" is outside the checkout and the runner's temporary folder.`);
  const path = join4(folder, basename(wanted));
  const own = allowed.map((root) => relative3(root, path)).find((within) => !within.startsWith("..")) ?? "";
  if (own.split(/[\\/]/).some((part) => /^\.git(?:hub)?$/i.test(part)))
    throw new Problem('the input "sarif" is in a .git or .github folder.', { remedy: PLACE, mustFail: true });
  if (!/\.sarif(?:\.json)?$/i.test(path) && (await lstat3(path).catch(() => void 0))?.isFile())
    throw new Problem('the input "sarif" names an existing file that is not a report.', {
      remedy: PLACE,
      mustFail: true
    });
  const flags = constants3.O_WRONLY | constants3.O_CREAT | constants3.O_TRUNC | constants3.O_NOFOLLOW;
  const file = await open2(path, flags).catch((cause) => {
    throw new Problem(`the file of the input "sarif" cannot be opened (${cause.code}).`, { cause });
  });
  await file.writeFile(text2).finally(() => file.close());
  return path;
}
var PLACE = 'Name a file such as "promptcost.sarif".';
function isWithin(root, folder) {
  const within = relative3(root, folder);
  return within !== ".." && !within.startsWith("../") && !isAbsolute2(within);
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
    const log = error2 instanceof Problem && error2.cause === readOnlyToken ? notice : warning;
    log(`promptcost: could not ${what}: ${toLog(reasonOf(error2))}
${stands}`);
  }
}
async function comment(audience, body, create2, record) {
  const { context, inputs, pull, ofOtherRun: keepOwn = false } = audience;
  if (!pull || inputs.comment === "never") return void 0;
  if (!inputs.token) throw new Problem('the input "github-token" is empty.');
  const { owner, repo, run: run2 } = context;
  const what = { id: inputs.commentId, body, run: run2, create: create2, keepOwn, record };
  const wanted = { repository: { owner, repo }, pull: pull.number, ...what };
  try {
    const delivery = await withGitHub(inputs.token, commentSeconds, (github) => putComment(github, wanted));
    return delivery.url;
  } catch (error2) {
    throw refused(audience, error2);
  }
}
async function publish({ verdict, reports, rendered, record }, audience) {
  const { inputs, context, pull, env } = audience;
  const stands = `The verdict (${verdict}) stands.`;
  const inSummary = `${stands.slice(0, -1)}; the report is in the job summary.`;
  await attempt("print the report", stands, async () => info(toLog(await rendered.log())));
  await attempt("set the outputs", stands, () => setOutputs(outputsOf(reports, verdict)));
  await attempt(
    "write the report files",
    stands,
    async () => context.temp && writeReportFiles(context.temp, await rendered.json(), rendered.comment())
  );
  await attempt("write the SARIF file", stands, async () => {
    if (inputs.sarif !== void 0) setOutput("sarif", await writeSarif(inputs.sarif, rendered.sarif(), context));
  });
  await attempt("write the job summary", stands, () => writeSummary(rendered.summary(), env));
  await attempt("annotate files", stands, () => mark2({ verdict, rendered }, audience));
  await attempt(`comment on pull request ${pull?.number}`, inSummary, async () => {
    const create2 = inputs.comment === "always" || reports.some(isWorthAComment);
    setOutput("comment-url", await comment(audience, rendered.comment(), create2, record) ?? "");
  });
  if (verdict === "fail") await attempt("set the verdict", stands, () => setFailed(rendered.headline()));
}
async function mark2({ verdict, rendered }, audience) {
  const { inputs, context, pull } = audience;
  const sha2 = pull?.head.sha ?? context.sha;
  if (inputs.annotations === "none") return;
  if (inputs.annotations === "step" || !inputs.token || sha2 === void 0) return annotate(rendered.notes());
  const { owner, repo } = context;
  const name = inputs.commentId === "default" ? "promptcost" : `promptcost ${inputs.commentId}`;
  const report = { title: rendered.headline(), summary: rendered.comment(), notes: rendered.notes() };
  const run2 = { repository: { owner, repo }, sha: sha2, name: `${name} report`, verdict, ...report };
  try {
    await withGitHub(inputs.token, commentSeconds, (github) => putCheckRun(github, run2));
  } catch (error2) {
    annotate(rendered.notes());
    const { why, forbidden } = whyFailed(error2);
    const remedy = 'Give the job "permissions: checks: write"; a pull request from a fork never has it.';
    throw new Problem(
      `the check run was not created, as ${why}; files are annotated instead.`,
      forbidden ? { remedy } : {}
    );
  }
}
function logTrouble({ sentence, remedy, at }, directory, onError) {
  const log = onError === "fail" ? error : warning;
  const { title: _, ...place } = properties({ at: at && { directory, ...at }, title: "" });
  log(toLog(`${sentence}
${remedy}`.trimEnd()), place);
}
async function publishTrouble(body, audience) {
  const stands = "Nothing was judged.";
  const record = { ceilings: { detail: "prompts", most: [] }, prompts: "", bindings: [] };
  await attempt("write the job summary", stands, () => writeSummary(body, audience.env));
  await attempt(
    `comment on pull request ${audience.pull?.number}`,
    stands,
    () => comment(audience, body, false, record)
  );
}

// src/github/published-run.ts
var questionSeconds2 = 60;
function publishedRun({ event, payload }) {
  if (event === "workflow_run") return readWorkflowRun(payload);
  throw new Problem(`the input "publish" is for the event workflow_run, and this is ${event.slice(0, 64)}.`, {
    remedy: "Use it in a separate workflow that starts on workflow_run: see docs/forks.md of promptcost."
  });
}
function mention(text2) {
  notice(toLog(`promptcost: ${text2}`));
}
function caution(text2) {
  warning(toLog(`promptcost: ${text2}`));
}
async function orCaution(what, permission2, token, ask) {
  if (!token) throw new Problem('the input "github-token" is empty.');
  try {
    return await withGitHub(token, questionSeconds2, ask);
  } catch (error2) {
    if (error2 instanceof Problem) throw error2;
    const { why, forbidden } = whyFailed(error2);
    caution(`could not ${what}: ${why}.${forbidden ? `
Give the job "permissions: ${permission2}".` : ""}`);
    return void 0;
  }
}
function audienceOf(audience, { run: run2 }, pull) {
  const { server, owner, repo } = audience.context;
  const runUrl = `${server}/${owner}/${repo}/actions/runs/${run2.id}/attempts/${run2.attempt}`;
  return { ...audience, pull, ofOtherRun: true, context: { ...audience.context, run: run2, runUrl } };
}
async function publishComment(audience, body, reports, record) {
  try {
    const create2 = audience.inputs.comment === "always" || reports.some(isWorthAComment);
    setOutput("comment-url", await comment(audience, body, create2, record) ?? "");
  } catch (error2) {
    caution(`could not comment on pull request ${audience.pull?.number}: ${reasonOf(error2)}`);
  }
}

// src/github/read-zip.ts
var mostEntries2 = 200;
var mostBytes2 = 32 * 1024 * 1024;
function refuse(why, cause) {
  return new Problem(`the artifact ${why}.`, {
    remedy: 'Upload what the output "report" names, and nothing else, with actions/upload-artifact.',
    cause
  });
}
async function unpack(stream, room) {
  const chunks = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > room) throw refuse("unpacks to more than 32 MiB");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
async function openZip(bytes) {
  const { default: yauzl } = await import("./chunks/yauzl-BQ2AYU2F.js");
  try {
    return await yauzl.fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (cause) {
    throw refuse("is not a zip file", cause);
  }
}
var isReport = ({ fileName }) => fileName.endsWith(".json");
async function unpackReports(zip) {
  const found = /* @__PURE__ */ new Map();
  let room = mostBytes2;
  for await (const entry of zip.eachEntry()) {
    if (!isReport(entry)) continue;
    const content = await unpack(await zip.openReadStreamPromise(entry), room);
    room -= content.length;
    found.set(entry.fileName, content);
  }
  return found;
}
async function readZip(bytes) {
  const zip = await openZip(bytes);
  if (zip.entryCount > mostEntries2) throw refuse(`has more than ${mostEntries2} entries`);
  let found;
  try {
    found = await unpackReports(zip);
  } catch (error2) {
    throw error2 instanceof Problem ? error2 : refuse("is a zip file that cannot be read", error2);
  }
  if (found.size === 0) throw refuse("holds no report, which is a file whose name ends in .json");
  const inOrder = new Intl.Collator("en", { numeric: true });
  return [...found].toSorted(([a], [b]) => inOrder.compare(a, b)).map(([, content]) => content);
}

// src/renderers/markdown/render-trouble.ts
function renderTrouble(text2, mark3) {
  return `### ${mark3} promptcost: could not judge

${preformatted(text2)}
`;
}

// src/renderers/markdown/reported-by.ts
function reportedBy(markdown, { runUrl, conclusion }) {
  const ended2 = conclusion === void 0 ? "" : `, which ended as <code>${safeHtml(conclusion)}</code>`;
  const note = `As reported by the pull request's own [run](${runUrl})${ended2}; that check decides, not this comment.`;
  return `${markdown.trimEnd()}

<sub>${note}</sub>
`;
}

// src/report/name-projects.ts
function nameProjects(reports) {
  const directories = reports.map(({ directory }) => directory || ".");
  return reports.map((report, at) => {
    const directory = directories[at] ?? ".";
    const isShared = directories.indexOf(directory) !== directories.lastIndexOf(directory);
    const config = report.basis.config.path;
    const name = isShared && config ? `${directory === "." ? "" : `${directory}/`}${config}` : directory;
    return { name, report, trouble: void 0 };
  });
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
var plain2 = { color: false, all: false };
async function logOf({ name, report, trouble }) {
  return `${safeLog(name)}
${report ? await RENDERERS.terminal.render(report, plain2) : `${trouble}
`}`;
}
function renderJudged(projects, context, headSha, approvable) {
  const { server, owner, repo, runUrl } = context;
  const links = { server, repository: `${owner}/${repo}`, headSha, runUrl, approvable };
  const reports = projects.flatMap(({ report }) => report ?? []);
  const [only] = projects.length === 1 ? reports : [];
  return {
    log: async () => only ? RENDERERS.terminal.render(only, plain2) : (await Promise.all(projects.map(logOf))).join("\n"),
    json: () => Promise.all(reports.map((report) => RENDERERS.json.render(report, plain2))),
    summary: () => only ? renderSummary(only, { links, limit: summaryLimit }) : renderProjectsSummary(projects, { links, limit: summaryLimit }),
    comment: () => only ? renderMarkdown(only, { links }) : renderProjects(projects, { links }),
    notes: () => reports.flatMap(notesOf),
    sarif: () => renderSarif(...reports),
    headline: () => `promptcost: ${only ? `${verdictWord(only)}, ${headline(only)}` : projectsHeadline(projects)}`
  };
}

// src/action/publish-report.ts
var mostReports = 100;
var quietEnds = /* @__PURE__ */ new Set(["cancelled", "skipped", "stale", "neutral", "action_required"]);
async function fetchPacked(name, run2, { context, inputs }) {
  const { owner, repo } = context;
  return orCaution("fetch the report", "actions: read", inputs.token, async (github) => {
    const artifact = await findArtifact(github, { owner, repo }, run2.run.id, name);
    return { bytes: artifact && await downloadArtifact(github, { owner, repo }, artifact) };
  });
}
async function readReports(packed) {
  const found = await readZip(packed);
  if (found.length > mostReports) throw new Problem(`the artifact holds more than ${mostReports} reports.`);
  return found.map(readReport);
}
async function postTrouble(error2, audience) {
  const { sentence, remedy } = describeTrouble(error2);
  await publishTrouble(renderTrouble(`${sentence}
${remedy}`.trimEnd(), "\u26A0\uFE0F"), audience);
}
async function fetchReports(name, run2, audience) {
  try {
    const packed = await fetchPacked(name, run2, audience);
    if (packed?.bytes) return await readReports(packed.bytes);
    if (packed) await postMissing(name, run2, audience);
    return void 0;
  } catch (error2) {
    await postTrouble(error2, audience);
    throw error2;
  }
}
async function postMissing(name, { run: run2, conclusion }, audience) {
  const what = `run ${run2.id} ended as ${conclusion ?? "unknown"} and left no artifact "${name}".`;
  if (conclusion && quietEnds.has(conclusion)) return mention(`${what} There is nothing to report.`);
  const remedy = 'See its log. If the check ran, upload its output "report" under that name: see docs/forks.md of promptcost.';
  caution(`${what}
${remedy}`);
  await postTrouble(new Problem(what, { remedy }), audience);
}
function chosenOf(pulls, reports) {
  const fitting = pulls.filter((pull) => reports.every(({ base }) => base?.label === pull.base.ref));
  return pulls.length === 1 ? pulls[0] : fitting.length === 1 ? fitting[0] : void 0;
}
function bodyOf2(projects, run2, { context, inputs, pull }) {
  const approvable = inputs.comment === "never" ? void 0 : pull?.number;
  const rendered = renderJudged(projects, context, run2.head.sha, approvable);
  return reportedBy(rendered.comment(), { runUrl: context.runUrl ?? "", conclusion: run2.conclusion });
}
async function publishReport(name, audience) {
  const run2 = publishedRun(audience.context);
  const { owner, repo } = audience.context;
  if (run2.event !== "pull_request")
    return mention(`run ${run2.run.id} was for ${run2.event}; there is nothing to report.`);
  const pulls = await orCaution(
    "find the pull request",
    "pull-requests: write",
    audience.inputs.token,
    (github) => askPullRequests(github, { owner, repo }, run2)
  );
  if (!pulls) return;
  const sha2 = run2.head.sha.slice(0, 7);
  if (pulls.length === 0)
    return mention(
      `${sha2} is no longer the head of an open pull request, which was closed or updated. There is nothing to report.`
    );
  const reports = await fetchReports(name, run2, audienceOf(audience, run2, pulls.length === 1 ? pulls[0] : void 0));
  if (!reports) return;
  const to = audienceOf(audience, run2, chosenOf(pulls, reports));
  if (!to.pull)
    return mention(`${sha2} is the head of several pull requests, and it is not clear which one this is about.`);
  const projects = nameProjects(reports);
  await publishComment(to, bodyOf2(projects, run2, to), reports, recordOf(projects));
}

// src/github/inputs.ts
const { createHash: createHash3 } = process.getBuiltinModule("node:crypto");
import { posix as posix4 } from "node:path";
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
  const named = lines("working-directory").map((folder) => posix4.normalize(folder).replace(/(?<=.)\/$/, ""));
  const directories = [...new Set(named.length > 0 ? named : ["."])];
  const configs = [...new Set(lines("config"))];
  if (directories.length * Math.max(configs.length, 1) > mostProjects) {
    throw new Problem(`the inputs "working-directory" and "config" name more than ${mostProjects} projects.`, {
      remedy: 'Split them over the jobs of a matrix, each with its own "comment-id".'
    });
  }
  if (configs.length < 2) {
    const [config] = configs;
    return directories.map((directory) => ({ name: directory, directory, config }));
  }
  return directories.flatMap(
    (directory) => configs.map((config) => ({ name: posix4.join(directory, config), directory, config }))
  );
}
function idOf(projects) {
  const name = projects.map((project) => project.name).join(" ");
  if (name === ".") return "default";
  if (/^[\w.-]{1,64}$/.test(name)) return name;
  const digest2 = createHash3("sha256").update(name).digest("hex").slice(0, 8);
  return `${name.replace(/[^\w.-]+/g, "-").slice(0, 48)}-${digest2}`;
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
var annotationsBy = { true: "step", false: "none", "check-run": "check-run" };
function readInputs() {
  const prompts = lines("prompts");
  const projects = readProjects();
  const allConfigs = oneOf("all-configs", ["true", "false"]) === "true";
  if (allConfigs && (prompts.length > 0 || projects.some(({ config }) => config !== void 0)))
    throw new Problem('the input "all-configs" finds the configs itself.', {
      remedy: 'Omit the inputs "config" and "prompts".'
    });
  return {
    projects,
    allConfigs,
    prompts: prompts.length > 0 ? prompts : void 0,
    model: text("model"),
    failAbove: text("fail-above"),
    enforce: oneOf("enforce", ["fail", "report"]),
    base: text("base"),
    comment: oneOf("comment", ["always", "on-change", "never"]) ?? "on-change",
    commentId: readCommentId(projects),
    annotations: annotationsBy[oneOf("annotations", ["true", "false", "check-run"]) ?? "true"],
    sarif: text("sarif"),
    token: text("github-token")
  };
}

// src/github/published-artifact.ts
var idle = ["config", "prompts", "model", "fail-above", "enforce", "base"];
function publishedArtifact() {
  const name = getInput("publish");
  if (!name) return void 0;
  const useless = idle.find((input) => getInput(input));
  if (useless === void 0) return name;
  throw new Problem(`the input "${useless}" has no effect with "publish", which posts another run's report.`, {
    remedy: `Remove "${useless}" here, and set it on the step that runs the check.`
  });
}

// src/action.ts
async function readEvent(inputs) {
  if (inputs.token) for (const secret of [inputs.token, basicCredential(inputs.token)]) setSecret(secret);
  const context = await readContext(process.env);
  if (inputs.base && ignoresWantedBase(context))
    info('The input "base" does not apply here: the event says what to compare with.');
  return { context, inputs, pull: pullRequestOf(context.event, context.payload), env: process.env };
}
async function main(inputs, onError) {
  const audience = await readEvent(inputs);
  const artifact = publishedArtifact();
  if (artifact === void 0) return judgeAll(audience, onError);
  await publishReport(artifact, audience);
  return 0;
}
async function judgeAll(audience, onError) {
  const { inputs, context } = audience;
  const outcomes2 = [];
  const remote = askGitHub({ owner: context.owner, repo: context.repo }, inputs.token);
  for (const project of await expandProjects(audience, remote))
    outcomes2.push(await judgeProject(project, audience, remote));
  const judged = outcomes2.flatMap((outcome) => "report" in outcome ? outcome : []);
  const unjudged = outcomes2.flatMap((outcome) => "error" in outcome ? outcome : []);
  for (const { project, error: error2 } of unjudged) logTrouble(describeTrouble(error2), project.directory, onError);
  const isFatal = unjudged.some(({ mustFail }) => onError === "fail" || mustFail);
  if (isFatal && onError === "warn") logTrouble(notExcused, "", "fail");
  const [first] = judged;
  const pull = audience.pull ?? first?.ends.pull;
  const { projects, record } = await approveProjects(outcomes2.map(toProject), { ...audience, pull });
  const verdict = verdictOf(projects);
  if (verdict && first) {
    const approvable = inputs.comment === "never" ? void 0 : pull?.number;
    const headSha = first.ends.pull?.head.sha ?? first.ends.head.sha;
    const rendered = renderJudged(projects, context, headSha, approvable);
    const reports = projects.flatMap(({ report }) => report ?? []);
    await publish({ verdict, reports, rendered, record }, { ...audience, pull });
  } else await publishTrouble(renderTrouble(troubles(unjudged), isFatal ? "\u274C" : "\u26A0\uFE0F"), audience);
  if (isFatal) return 2;
  return verdict === "fail" ? 1 : 0;
}
var notExcused = {
  sentence: 'promptcost: "on-error: warn" does not apply: the base can be judged, so this change broke the check.',
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
    const [wanted, inputs] = [readOnError(), readInputs()];
    onError = wanted;
    return await main(inputs, onError);
  } catch (error2) {
    const mustFail = error2 instanceof Problem && error2.mustFail;
    logTrouble(describeTrouble(error2), "", mustFail ? "fail" : onError);
    return onError === "fail" || mustFail ? 2 : 0;
  }
}
compileLate();
await runDoor(run, (error2) => {
  logTrouble(describeTrouble(error2), "", "fail");
  return 2;
});
