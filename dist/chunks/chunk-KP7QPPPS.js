import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  Problem,
  identify,
  require_mod,
  tokenizers
} from "./chunk-BWIFWTL5.js";
import {
  __commonJS,
  __export,
  __require,
  __toESM
} from "./chunk-K5Q5QNMK.js";

// node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJS({
  "node_modules/yaml/dist/nodes/identity.js"(exports) {
    "use strict";
    var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
    var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
    var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
    var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
    var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
    var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
    var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
    var isAlias3 = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === ALIAS;
    var isDocument = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === DOC;
    var isMap4 = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === MAP;
    var isPair = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === PAIR;
    var isScalar4 = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === SCALAR;
    var isSeq3 = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === SEQ;
    function isCollection(node2) {
      if (node2 && typeof node2 === "object")
        switch (node2[NODE_TYPE]) {
          case MAP:
          case SEQ:
            return true;
        }
      return false;
    }
    function isNode(node2) {
      if (node2 && typeof node2 === "object")
        switch (node2[NODE_TYPE]) {
          case ALIAS:
          case MAP:
          case SCALAR:
          case SEQ:
            return true;
        }
      return false;
    }
    var hasAnchor = (node2) => (isScalar4(node2) || isCollection(node2)) && !!node2.anchor;
    exports.ALIAS = ALIAS;
    exports.DOC = DOC;
    exports.MAP = MAP;
    exports.NODE_TYPE = NODE_TYPE;
    exports.PAIR = PAIR;
    exports.SCALAR = SCALAR;
    exports.SEQ = SEQ;
    exports.hasAnchor = hasAnchor;
    exports.isAlias = isAlias3;
    exports.isCollection = isCollection;
    exports.isDocument = isDocument;
    exports.isMap = isMap4;
    exports.isNode = isNode;
    exports.isPair = isPair;
    exports.isScalar = isScalar4;
    exports.isSeq = isSeq3;
  }
});

// node_modules/yaml/dist/visit.js
var require_visit = __commonJS({
  "node_modules/yaml/dist/visit.js"(exports) {
    "use strict";
    var identity = require_identity();
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove node");
    function visit2(node2, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node2)) {
        const cd = visit_(null, node2.contents, visitor_, Object.freeze([node2]));
        if (cd === REMOVE)
          node2.contents = null;
      } else
        visit_(null, node2, visitor_, Object.freeze([]));
    }
    visit2.BREAK = BREAK;
    visit2.SKIP = SKIP;
    visit2.REMOVE = REMOVE;
    function visit_(key, node2, visitor, path) {
      const ctrl = callVisitor(key, node2, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node2)) {
          path = Object.freeze(path.concat(node2));
          for (let i = 0; i < node2.items.length; ++i) {
            const ci = visit_(i, node2.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node2.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node2)) {
          path = Object.freeze(path.concat(node2));
          const ck = visit_("key", node2.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node2.key = null;
          const cv = visit_("value", node2.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node2.value = null;
        }
      }
      return ctrl;
    }
    async function visitAsync(node2, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node2)) {
        const cd = await visitAsync_(null, node2.contents, visitor_, Object.freeze([node2]));
        if (cd === REMOVE)
          node2.contents = null;
      } else
        await visitAsync_(null, node2, visitor_, Object.freeze([]));
    }
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
    async function visitAsync_(key, node2, visitor, path) {
      const ctrl = await callVisitor(key, node2, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node2)) {
          path = Object.freeze(path.concat(node2));
          for (let i = 0; i < node2.items.length; ++i) {
            const ci = await visitAsync_(i, node2.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node2.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node2)) {
          path = Object.freeze(path.concat(node2));
          const ck = await visitAsync_("key", node2.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node2.key = null;
          const cv = await visitAsync_("value", node2.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node2.value = null;
        }
      }
      return ctrl;
    }
    function initVisitor(visitor) {
      if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
          Alias: visitor.Node,
          Map: visitor.Node,
          Scalar: visitor.Node,
          Seq: visitor.Node
        }, visitor.Value && {
          Map: visitor.Value,
          Scalar: visitor.Value,
          Seq: visitor.Value
        }, visitor.Collection && {
          Map: visitor.Collection,
          Seq: visitor.Collection
        }, visitor);
      }
      return visitor;
    }
    function callVisitor(key, node2, visitor, path) {
      if (typeof visitor === "function")
        return visitor(key, node2, path);
      if (identity.isMap(node2))
        return visitor.Map?.(key, node2, path);
      if (identity.isSeq(node2))
        return visitor.Seq?.(key, node2, path);
      if (identity.isPair(node2))
        return visitor.Pair?.(key, node2, path);
      if (identity.isScalar(node2))
        return visitor.Scalar?.(key, node2, path);
      if (identity.isAlias(node2))
        return visitor.Alias?.(key, node2, path);
      return void 0;
    }
    function replaceNode(key, path, node2) {
      const parent = path[path.length - 1];
      if (identity.isCollection(parent)) {
        parent.items[key] = node2;
      } else if (identity.isPair(parent)) {
        if (key === "key")
          parent.key = node2;
        else
          parent.value = node2;
      } else if (identity.isDocument(parent)) {
        parent.contents = node2;
      } else {
        const pt = identity.isAlias(parent) ? "alias" : "scalar";
        throw new Error(`Cannot replace node with ${pt} parent`);
      }
    }
    exports.visit = visit2;
    exports.visitAsync = visitAsync;
  }
});

// node_modules/yaml/dist/doc/directives.js
var require_directives = __commonJS({
  "node_modules/yaml/dist/doc/directives.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit2 = require_visit();
    var escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    };
    var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
    var Directives = class _Directives {
      constructor(yaml, tags2) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, _Directives.defaultTags, tags2);
      }
      clone() {
        const copy = new _Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        const res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = true;
            break;
          case "1.2":
            this.atNextDocument = false;
            this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            };
            this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line, onError) {
        if (this.atNextDocument) {
          this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
          this.tags = Object.assign({}, _Directives.defaultTags);
          this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
          case "%TAG": {
            if (parts.length !== 2) {
              onError(0, "%TAG directive should contain exactly two parts");
              if (parts.length < 2)
                return false;
            }
            const [handle, prefix] = parts;
            this.tags[handle] = prefix;
            return true;
          }
          case "%YAML": {
            this.yaml.explicit = true;
            if (parts.length !== 1) {
              onError(0, "%YAML directive should contain exactly one part");
              return false;
            }
            const [version3] = parts;
            if (version3 === "1.1" || version3 === "1.2") {
              this.yaml.version = version3;
              return true;
            } else {
              const isValid = /^\d+\.\d+$/.test(version3);
              onError(6, `Unsupported YAML version ${version3}`, isValid);
              return false;
            }
          }
          default:
            onError(0, `Unknown directive ${name}`, true);
            return false;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source, onError) {
        if (source === "!")
          return "!";
        if (source[0] !== "!") {
          onError(`Not a valid tag: ${source}`);
          return null;
        }
        if (source[1] === "<") {
          const verbatim = source.slice(2, -1);
          if (verbatim === "!" || verbatim === "!!") {
            onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
            return null;
          }
          if (source[source.length - 1] !== ">")
            onError("Verbatim tags must end with a >");
          return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
          onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
          try {
            return prefix + decodeURIComponent(suffix);
          } catch (error2) {
            onError(String(error2));
            return null;
          }
        }
        if (handle === "!")
          return source;
        onError(`Could not resolve tag: ${source}`);
        return null;
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
          if (tag.startsWith(prefix))
            return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === "!" ? tag : `!<${tag}>`;
      }
      toString(doc) {
        const lines2 = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
          const tags2 = {};
          visit2.visit(doc.contents, (_key, node2) => {
            if (identity.isNode(node2) && node2.tag)
              tags2[node2.tag] = true;
          });
          tagNames = Object.keys(tags2);
        } else
          tagNames = [];
        for (const [handle, prefix] of tagEntries) {
          if (handle === "!!" && prefix === "tag:yaml.org,2002:")
            continue;
          if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
            lines2.push(`%TAG ${handle} ${prefix}`);
        }
        return lines2.join("\n");
      }
    };
    Directives.defaultYaml = { explicit: false, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
    exports.Directives = Directives;
  }
});

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = __commonJS({
  "node_modules/yaml/dist/doc/anchors.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit2 = require_visit();
    function anchorIsValid(anchor2) {
      if (/[\x00-\x19\s,[\]{}]/.test(anchor2)) {
        const sa = JSON.stringify(anchor2);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
      }
      return true;
    }
    function anchorNames(root) {
      const anchors = /* @__PURE__ */ new Set();
      visit2.visit(root, {
        Value(_key, node2) {
          if (node2.anchor)
            anchors.add(node2.anchor);
        }
      });
      return anchors;
    }
    function findNewAnchor(prefix, exclude) {
      for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
          return name;
      }
    }
    function createNodeAnchors(doc, prefix) {
      const aliasObjects = [];
      const sourceObjects = /* @__PURE__ */ new Map();
      let prevAnchors = null;
      return {
        onAnchor: (source) => {
          aliasObjects.push(source);
          prevAnchors ?? (prevAnchors = anchorNames(doc));
          const anchor2 = findNewAnchor(prefix, prevAnchors);
          prevAnchors.add(anchor2);
          return anchor2;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
          for (const source of aliasObjects) {
            const ref = sourceObjects.get(source);
            if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
              ref.node.anchor = ref.anchor;
            } else {
              const error2 = new Error("Failed to resolve repeated object (this should not happen)");
              error2.source = source;
              throw error2;
            }
          }
        },
        sourceObjects
      };
    }
    exports.anchorIsValid = anchorIsValid;
    exports.anchorNames = anchorNames;
    exports.createNodeAnchors = createNodeAnchors;
    exports.findNewAnchor = findNewAnchor;
  }
});

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = __commonJS({
  "node_modules/yaml/dist/doc/applyReviver.js"(exports) {
    "use strict";
    function applyReviver(reviver, obj, key, val) {
      if (val && typeof val === "object") {
        if (Array.isArray(val)) {
          for (let i = 0, len = val.length; i < len; ++i) {
            const v0 = val[i];
            const v1 = applyReviver(reviver, val, String(i), v0);
            if (v1 === void 0)
              delete val[i];
            else if (v1 !== v0)
              val[i] = v1;
          }
        } else if (val instanceof Map) {
          for (const k of Array.from(val.keys())) {
            const v0 = val.get(k);
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              val.delete(k);
            else if (v1 !== v0)
              val.set(k, v1);
          }
        } else if (val instanceof Set) {
          for (const v0 of Array.from(val)) {
            const v1 = applyReviver(reviver, val, v0, v0);
            if (v1 === void 0)
              val.delete(v0);
            else if (v1 !== v0) {
              val.delete(v0);
              val.add(v1);
            }
          }
        } else {
          for (const [k, v0] of Object.entries(val)) {
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              delete val[k];
            else if (v1 !== v0)
              val[k] = v1;
          }
        }
      }
      return reviver.call(obj, key, val);
    }
    exports.applyReviver = applyReviver;
  }
});

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = __commonJS({
  "node_modules/yaml/dist/nodes/toJS.js"(exports) {
    "use strict";
    var identity = require_identity();
    function toJS(value2, arg, ctx) {
      if (Array.isArray(value2))
        return value2.map((v, i) => toJS(v, String(i), ctx));
      if (value2 && typeof value2.toJSON === "function") {
        if (!ctx || !identity.hasAnchor(value2))
          return value2.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: void 0 };
        ctx.anchors.set(value2, data);
        ctx.onCreate = (res2) => {
          data.res = res2;
          delete ctx.onCreate;
        };
        const res = value2.toJSON(arg, ctx);
        if (ctx.onCreate)
          ctx.onCreate(res);
        return res;
      }
      if (typeof value2 === "bigint" && !ctx?.keep)
        return Number(value2);
      return value2;
    }
    exports.toJS = toJS;
  }
});

// node_modules/yaml/dist/nodes/Node.js
var require_Node = __commonJS({
  "node_modules/yaml/dist/nodes/Node.js"(exports) {
    "use strict";
    var applyReviver = require_applyReviver();
    var identity = require_identity();
    var toJS = require_toJS();
    var NodeBase = class {
      constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
      }
      /** Create a copy of this node.  */
      clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
          throw new TypeError("A document argument is required");
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: true,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
    exports.NodeBase = NodeBase;
  }
});

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = __commonJS({
  "node_modules/yaml/dist/nodes/Alias.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var visit2 = require_visit();
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var Alias = class extends Node.NodeBase {
      constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes;
        if (ctx?.aliasResolveCache) {
          nodes = ctx.aliasResolveCache;
        } else {
          nodes = [];
          visit2.visit(doc, {
            Node: (_key, node2) => {
              if (identity.isAlias(node2) || identity.hasAnchor(node2))
                nodes.push(node2);
            }
          });
          if (ctx)
            ctx.aliasResolveCache = nodes;
        }
        let found = void 0;
        for (const node2 of nodes) {
          if (node2 === this)
            break;
          if (node2.anchor === this.source)
            found = node2;
        }
        if (found && ctx) {
          const { anchors: anchors2, doc: doc2, maxAliasCount } = ctx;
          let data = anchors2.get(found);
          if (!data) {
            toJS.toJS(found, null, ctx);
            data = anchors2.get(found);
          }
          if (data?.res === void 0) {
            const msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0) {
            data.count += 1;
            if (data.aliasCount === 0)
              data.aliasCount = getAliasCount(doc2, found, anchors2);
            if (data.count * data.aliasCount > maxAliasCount) {
              const msg = "Excessive alias count indicates a resource exhaustion attack";
              throw new ReferenceError(msg);
            }
          }
        }
        return found;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
          const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
          anchors.anchorIsValid(this.source);
          if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
    function getAliasCount(doc, node2, anchors2) {
      if (identity.isAlias(node2)) {
        const source = node2.resolve(doc);
        const anchor2 = anchors2 && source && anchors2.get(source);
        return anchor2 ? anchor2.count * anchor2.aliasCount : 0;
      } else if (identity.isCollection(node2)) {
        let count = 0;
        for (const item2 of node2.items) {
          const c = getAliasCount(doc, item2, anchors2);
          if (c > count)
            count = c;
        }
        return count;
      } else if (identity.isPair(node2)) {
        const kc = getAliasCount(doc, node2.key, anchors2);
        const vc = getAliasCount(doc, node2.value, anchors2);
        return Math.max(kc, vc);
      }
      return 1;
    }
    exports.Alias = Alias;
  }
});

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = __commonJS({
  "node_modules/yaml/dist/nodes/Scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var isScalarValue = (value2) => !value2 || typeof value2 !== "function" && typeof value2 !== "object";
    var Scalar = class extends Node.NodeBase {
      constructor(value2) {
        super(identity.SCALAR);
        this.value = value2;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar.PLAIN = "PLAIN";
    Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
    exports.Scalar = Scalar;
    exports.isScalarValue = isScalarValue;
  }
});

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = __commonJS({
  "node_modules/yaml/dist/doc/createNode.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var defaultTagPrefix = "tag:yaml.org,2002:";
    function findTagObject(value2, tagName, tags2) {
      if (tagName) {
        const match = tags2.filter((t) => t.tag === tagName);
        const tagObj = match.find((t) => !t.format) ?? match[0];
        if (!tagObj)
          throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags2.find((t) => t.identify?.(value2) && !t.format);
    }
    function createNode(value2, tagName, ctx) {
      if (identity.isDocument(value2))
        value2 = value2.contents;
      if (identity.isNode(value2))
        return value2;
      if (identity.isPair(value2)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value2);
        return map;
      }
      if (value2 instanceof String || value2 instanceof Number || value2 instanceof Boolean || typeof BigInt !== "undefined" && value2 instanceof BigInt) {
        value2 = value2.valueOf();
      }
      const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
      let ref = void 0;
      if (aliasDuplicateObjects && value2 && typeof value2 === "object") {
        ref = sourceObjects.get(value2);
        if (ref) {
          ref.anchor ?? (ref.anchor = onAnchor(value2));
          return new Alias.Alias(ref.anchor);
        } else {
          ref = { anchor: null, node: null };
          sourceObjects.set(value2, ref);
        }
      }
      if (tagName?.startsWith("!!"))
        tagName = defaultTagPrefix + tagName.slice(2);
      let tagObj = findTagObject(value2, tagName, schema.tags);
      if (!tagObj) {
        if (value2 && typeof value2.toJSON === "function") {
          value2 = value2.toJSON();
        }
        if (!value2 || typeof value2 !== "object") {
          const node3 = new Scalar.Scalar(value2);
          if (ref)
            ref.node = node3;
          return node3;
        }
        tagObj = value2 instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value2) ? schema[identity.SEQ] : schema[identity.MAP];
      }
      if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
      }
      const node2 = tagObj?.createNode ? tagObj.createNode(ctx.schema, value2, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value2, ctx) : new Scalar.Scalar(value2);
      if (tagName)
        node2.tag = tagName;
      else if (!tagObj.default)
        node2.tag = tagObj.tag;
      if (ref)
        ref.node = node2;
      return node2;
    }
    exports.createNode = createNode;
  }
});

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = __commonJS({
  "node_modules/yaml/dist/nodes/Collection.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var identity = require_identity();
    var Node = require_Node();
    function collectionFromPath(schema, path, value2) {
      let v = value2;
      for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
          const a = [];
          a[k] = v;
          v = a;
        } else {
          v = /* @__PURE__ */ new Map([[k, v]]);
        }
      }
      return createNode.createNode(v, void 0, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
          throw new Error("This should not happen, please report a bug.");
        },
        schema,
        sourceObjects: /* @__PURE__ */ new Map()
      });
    }
    var isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
    var Collection = class extends Node.NodeBase {
      constructor(type, schema) {
        super(type);
        Object.defineProperty(this, "schema", {
          value: schema,
          configurable: true,
          enumerable: false,
          writable: true
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
          copy.schema = schema;
        copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path, value2) {
        if (isEmptyPath(path))
          this.add(value2);
        else {
          const [key, ...rest] = path;
          const node2 = this.get(key, true);
          if (identity.isCollection(node2))
            node2.addIn(rest, value2);
          else if (node2 === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value2));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
          return this.delete(key);
        const node2 = this.get(key, true);
        if (identity.isCollection(node2))
          return node2.deleteIn(rest);
        else
          throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node2 = this.get(key, true);
        if (rest.length === 0)
          return !keepScalar && identity.isScalar(node2) ? node2.value : node2;
        else
          return identity.isCollection(node2) ? node2.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node2) => {
          if (!identity.isPair(node2))
            return false;
          const n = node2.value;
          return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
          return this.has(key);
        const node2 = this.get(key, true);
        return identity.isCollection(node2) ? node2.hasIn(rest) : false;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value2) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
          this.set(key, value2);
        } else {
          const node2 = this.get(key, true);
          if (identity.isCollection(node2))
            node2.setIn(rest, value2);
          else if (node2 === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value2));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
    };
    exports.Collection = Collection;
    exports.collectionFromPath = collectionFromPath;
    exports.isEmptyPath = isEmptyPath;
  }
});

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyComment.js"(exports) {
    "use strict";
    var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
    function indentComment(comment, indent) {
      if (/^\n+$/.test(comment))
        return comment.substring(1);
      return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
    }
    var lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
    exports.indentComment = indentComment;
    exports.lineComment = lineComment;
    exports.stringifyComment = stringifyComment;
  }
});

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = __commonJS({
  "node_modules/yaml/dist/stringify/foldFlowLines.js"(exports) {
    "use strict";
    var FOLD_FLOW = "flow";
    var FOLD_BLOCK = "block";
    var FOLD_QUOTED = "quoted";
    function foldFlowLines(text2, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
      if (!lineWidth || lineWidth < 0)
        return text2;
      if (lineWidth < minContentWidth)
        minContentWidth = 0;
      const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
      if (text2.length <= endStep)
        return text2;
      const folds = [];
      const escapedFolds = {};
      let end = lineWidth - indent.length;
      if (typeof indentAtStart === "number") {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
          folds.push(0);
        else
          end = lineWidth - indentAtStart;
      }
      let split = void 0;
      let prev = void 0;
      let overflow = false;
      let i = -1;
      let escStart = -1;
      let escEnd = -1;
      if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text2, i, indent.length);
        if (i !== -1)
          end = i + endStep;
      }
      for (let ch; ch = text2[i += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          escStart = i;
          switch (text2[i + 1]) {
            case "x":
              i += 3;
              break;
            case "u":
              i += 5;
              break;
            case "U":
              i += 9;
              break;
            default:
              i += 1;
          }
          escEnd = i;
        }
        if (ch === "\n") {
          if (mode === FOLD_BLOCK)
            i = consumeMoreIndentedLines(text2, i, indent.length);
          end = i + indent.length + endStep;
          split = void 0;
        } else {
          if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
            const next2 = text2[i + 1];
            if (next2 && next2 !== " " && next2 !== "\n" && next2 !== "	")
              split = i;
          }
          if (i >= end) {
            if (split) {
              folds.push(split);
              end = split + endStep;
              split = void 0;
            } else if (mode === FOLD_QUOTED) {
              while (prev === " " || prev === "	") {
                prev = ch;
                ch = text2[i += 1];
                overflow = true;
              }
              const j = i > escEnd + 1 ? i - 2 : escStart - 1;
              if (escapedFolds[j])
                return text2;
              folds.push(j);
              escapedFolds[j] = true;
              end = j + endStep;
              split = void 0;
            } else {
              overflow = true;
            }
          }
        }
        prev = ch;
      }
      if (overflow && onOverflow)
        onOverflow();
      if (folds.length === 0)
        return text2;
      if (onFold)
        onFold();
      let res = text2.slice(0, folds[0]);
      for (let i2 = 0; i2 < folds.length; ++i2) {
        const fold = folds[i2];
        const end2 = folds[i2 + 1] || text2.length;
        if (fold === 0)
          res = `
${indent}${text2.slice(0, end2)}`;
        else {
          if (mode === FOLD_QUOTED && escapedFolds[fold])
            res += `${text2[fold]}\\`;
          res += `
${indent}${text2.slice(fold + 1, end2)}`;
        }
      }
      return res;
    }
    function consumeMoreIndentedLines(text2, i, indent) {
      let end = i;
      let start2 = i + 1;
      let ch = text2[start2];
      while (ch === " " || ch === "	") {
        if (i < start2 + indent) {
          ch = text2[++i];
        } else {
          do {
            ch = text2[++i];
          } while (ch && ch !== "\n");
          end = i;
          start2 = i + 1;
          ch = text2[start2];
        }
      }
      return end;
    }
    exports.FOLD_BLOCK = FOLD_BLOCK;
    exports.FOLD_FLOW = FOLD_FLOW;
    exports.FOLD_QUOTED = FOLD_QUOTED;
    exports.foldFlowLines = foldFlowLines;
  }
});

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyString.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var foldFlowLines = require_foldFlowLines();
    var getFoldOptions = (ctx, isBlock) => ({
      indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    });
    var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
    function lineLengthOverLimit(str, lineWidth, indentLength) {
      if (!lineWidth || lineWidth < 0)
        return false;
      const limit2 = lineWidth - indentLength;
      const strLen = str.length;
      if (strLen <= limit2)
        return false;
      for (let i = 0, start2 = 0; i < strLen; ++i) {
        if (str[i] === "\n") {
          if (i - start2 > limit2)
            return true;
          start2 = i + 1;
          if (strLen - start2 <= limit2)
            return false;
        }
      }
      return true;
    }
    function doubleQuotedString(value2, ctx) {
      const json = JSON.stringify(value2);
      if (ctx.options.doubleQuotedAsJSON)
        return json;
      const { implicitKey } = ctx;
      const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
      const indent = ctx.indent || (containsDocumentMarker(value2) ? "  " : "");
      let str = "";
      let start2 = 0;
      for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
          str += json.slice(start2, i) + "\\ ";
          i += 1;
          start2 = i;
          ch = "\\";
        }
        if (ch === "\\")
          switch (json[i + 1]) {
            case "u":
              {
                str += json.slice(start2, i);
                const code = json.substr(i + 2, 4);
                switch (code) {
                  case "0000":
                    str += "\\0";
                    break;
                  case "0007":
                    str += "\\a";
                    break;
                  case "000b":
                    str += "\\v";
                    break;
                  case "001b":
                    str += "\\e";
                    break;
                  case "0085":
                    str += "\\N";
                    break;
                  case "00a0":
                    str += "\\_";
                    break;
                  case "2028":
                    str += "\\L";
                    break;
                  case "2029":
                    str += "\\P";
                    break;
                  default:
                    if (code.substr(0, 2) === "00")
                      str += "\\x" + code.substr(2);
                    else
                      str += json.substr(i, 6);
                }
                i += 5;
                start2 = i + 1;
              }
              break;
            case "n":
              if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
                i += 1;
              } else {
                str += json.slice(start2, i) + "\n\n";
                while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
                  str += "\n";
                  i += 2;
                }
                str += indent;
                if (json[i + 2] === " ")
                  str += "\\";
                i += 1;
                start2 = i + 1;
              }
              break;
            default:
              i += 1;
          }
      }
      str = start2 ? str + json.slice(start2) : json;
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
    }
    function singleQuotedString(value2, ctx) {
      if (ctx.options.singleQuote === false || ctx.implicitKey && value2.includes("\n") || /[ \t]\n|\n[ \t]/.test(value2))
        return doubleQuotedString(value2, ctx);
      const indent = ctx.indent || (containsDocumentMarker(value2) ? "  " : "");
      const res = "'" + value2.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function quotedString(value2, ctx) {
      const { singleQuote } = ctx.options;
      let qs;
      if (singleQuote === false)
        qs = doubleQuotedString;
      else {
        const hasDouble = value2.includes('"');
        const hasSingle = value2.includes("'");
        if (hasDouble && !hasSingle)
          qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
          qs = doubleQuotedString;
        else
          qs = singleQuote ? singleQuotedString : doubleQuotedString;
      }
      return qs(value2, ctx);
    }
    var blockEndNewlines;
    try {
      blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
    function blockString({ comment, type, value: value2 }, ctx, onComment, onChompKeep) {
      const { blockQuote, commentString, lineWidth } = ctx.options;
      if (!blockQuote || /\n[\t ]+$/.test(value2)) {
        return quotedString(value2, ctx);
      }
      const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value2) ? "  " : "");
      const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value2, lineWidth, indent.length);
      if (!value2)
        return literal ? "|\n" : ">\n";
      let chomp;
      let endStart;
      for (endStart = value2.length; endStart > 0; --endStart) {
        const ch = value2[endStart - 1];
        if (ch !== "\n" && ch !== "	" && ch !== " ")
          break;
      }
      let end = value2.substring(endStart);
      const endNlPos = end.indexOf("\n");
      if (endNlPos === -1) {
        chomp = "-";
      } else if (value2 === end || endNlPos !== end.length - 1) {
        chomp = "+";
        if (onChompKeep)
          onChompKeep();
      } else {
        chomp = "";
      }
      if (end) {
        value2 = value2.slice(0, -end.length);
        if (end[end.length - 1] === "\n")
          end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
      }
      let startWithSpace = false;
      let startEnd;
      let startNlPos = -1;
      for (startEnd = 0; startEnd < value2.length; ++startEnd) {
        const ch = value2[startEnd];
        if (ch === " ")
          startWithSpace = true;
        else if (ch === "\n")
          startNlPos = startEnd;
        else
          break;
      }
      let start2 = value2.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
      if (start2) {
        value2 = value2.substring(start2.length);
        start2 = start2.replace(/\n+/g, `$&${indent}`);
      }
      const indentSize = indent ? "2" : "1";
      let header = (startWithSpace ? indentSize : "") + chomp;
      if (comment) {
        header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
        if (onComment)
          onComment();
      }
      if (!literal) {
        const foldedValue = value2.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) {
          foldOptions.onOverflow = () => {
            literalFallback = true;
          };
        }
        const body2 = foldFlowLines.foldFlowLines(`${start2}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
          return `>${header}
${indent}${body2}`;
      }
      value2 = value2.replace(/\n+/g, `$&${indent}`);
      return `|${header}
${indent}${start2}${value2}${end}`;
    }
    function plainString(item2, ctx, onComment, onChompKeep) {
      const { type, value: value2 } = item2;
      const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
      if (implicitKey && value2.includes("\n") || inFlow && /[[\]{},]/.test(value2)) {
        return quotedString(value2, ctx);
      }
      if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value2)) {
        return implicitKey || inFlow || !value2.includes("\n") ? quotedString(value2, ctx) : blockString(item2, ctx, onComment, onChompKeep);
      }
      if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value2.includes("\n")) {
        return blockString(item2, ctx, onComment, onChompKeep);
      }
      if (containsDocumentMarker(value2)) {
        if (indent === "") {
          ctx.forceBlockIndent = true;
          return blockString(item2, ctx, onComment, onChompKeep);
        } else if (implicitKey && indent === indentStep) {
          return quotedString(value2, ctx);
        }
      }
      const str = value2.replace(/\n+/g, `$&
${indent}`);
      if (actualString) {
        const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
        const { compat, tags: tags2 } = ctx.doc.schema;
        if (tags2.some(test) || compat?.some(test))
          return quotedString(value2, ctx);
      }
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function stringifyString(item2, ctx, onComment, onChompKeep) {
      const { implicitKey, inFlow } = ctx;
      const ss = typeof item2.value === "string" ? item2 : Object.assign({}, item2, { value: String(item2.value) });
      let { type } = item2;
      if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
          type = Scalar.Scalar.QUOTE_DOUBLE;
      }
      const _stringify = (_type) => {
        switch (_type) {
          case Scalar.Scalar.BLOCK_FOLDED:
          case Scalar.Scalar.BLOCK_LITERAL:
            return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
          case Scalar.Scalar.QUOTE_DOUBLE:
            return doubleQuotedString(ss.value, ctx);
          case Scalar.Scalar.QUOTE_SINGLE:
            return singleQuotedString(ss.value, ctx);
          case Scalar.Scalar.PLAIN:
            return plainString(ss, ctx, onComment, onChompKeep);
          default:
            return null;
        }
      };
      let res = _stringify(type);
      if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = implicitKey && defaultKeyType || defaultStringType;
        res = _stringify(t);
        if (res === null)
          throw new Error(`Unsupported default string type ${t}`);
      }
      return res;
    }
    exports.stringifyString = stringifyString;
  }
});

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = __commonJS({
  "node_modules/yaml/dist/stringify/stringify.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var identity = require_identity();
    var stringifyComment = require_stringifyComment();
    var stringifyString = require_stringifyString();
    function createStringifyContext(doc, options2) {
      const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: "PLAIN",
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: "false",
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: "null",
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: "true",
        verifyAliasOrder: true
      }, doc.schema.toStringOptions, options2);
      let inFlow;
      switch (opt.collectionStyle) {
        case "block":
          inFlow = false;
          break;
        case "flow":
          inFlow = true;
          break;
        default:
          inFlow = null;
      }
      return {
        anchors: /* @__PURE__ */ new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
        indent: "",
        indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
        inFlow,
        options: opt
      };
    }
    function getTagObject(tags2, item2) {
      if (item2.tag) {
        const match = tags2.filter((t) => t.tag === item2.tag);
        if (match.length > 0)
          return match.find((t) => t.format === item2.format) ?? match[0];
      }
      let tagObj = void 0;
      let obj;
      if (identity.isScalar(item2)) {
        obj = item2.value;
        let match = tags2.filter((t) => t.identify?.(obj));
        if (match.length > 1) {
          const testMatch = match.filter((t) => t.test);
          if (testMatch.length > 0)
            match = testMatch;
        }
        tagObj = match.find((t) => t.format === item2.format) ?? match.find((t) => !t.format);
      } else {
        obj = item2;
        tagObj = tags2.find((t) => t.nodeClass && obj instanceof t.nodeClass);
      }
      if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
      }
      return tagObj;
    }
    function stringifyProps(node2, tagObj, { anchors: anchors$1, doc }) {
      if (!doc.directives)
        return "";
      const props = [];
      const anchor2 = (identity.isScalar(node2) || identity.isCollection(node2)) && node2.anchor;
      if (anchor2 && anchors.anchorIsValid(anchor2)) {
        anchors$1.add(anchor2);
        props.push(`&${anchor2}`);
      }
      const tag = node2.tag ?? (tagObj.default ? null : tagObj.tag);
      if (tag)
        props.push(doc.directives.tagString(tag));
      return props.join(" ");
    }
    function stringify(item2, ctx, onComment, onChompKeep) {
      if (identity.isPair(item2))
        return item2.toString(ctx, onComment, onChompKeep);
      if (identity.isAlias(item2)) {
        if (ctx.doc.directives)
          return item2.toString(ctx);
        if (ctx.resolvedAliases?.has(item2)) {
          throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        } else {
          if (ctx.resolvedAliases)
            ctx.resolvedAliases.add(item2);
          else
            ctx.resolvedAliases = /* @__PURE__ */ new Set([item2]);
          item2 = item2.resolve(ctx.doc);
        }
      }
      let tagObj = void 0;
      const node2 = identity.isNode(item2) ? item2 : ctx.doc.createNode(item2, { onTagObj: (o) => tagObj = o });
      tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node2));
      const props = stringifyProps(node2, tagObj, ctx);
      if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
      const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node2, ctx, onComment, onChompKeep) : identity.isScalar(node2) ? stringifyString.stringifyString(node2, ctx, onComment, onChompKeep) : node2.toString(ctx, onComment, onChompKeep);
      if (!props)
        return str;
      return identity.isScalar(node2) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
    }
    exports.createStringifyContext = createStringifyContext;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyPair.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyPair({ key, value: value2 }, ctx, onComment, onChompKeep) {
      const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
      let keyComment = identity.isNode(key) && key.comment || null;
      if (simpleKeys) {
        if (keyComment) {
          throw new Error("With simple keys, key nodes cannot have comments");
        }
        if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") {
          const msg = "With simple keys, collection cannot be used as a key value";
          throw new Error(msg);
        }
      }
      let explicitKey = !simpleKeys && (!key || keyComment && value2 == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
      ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
      });
      let keyCommentDone = false;
      let chompKeep = false;
      let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
      if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
          throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
        explicitKey = true;
      }
      if (ctx.inFlow) {
        if (allNullValues || value2 == null) {
          if (keyCommentDone && onComment)
            onComment();
          return str === "" ? "?" : explicitKey ? `? ${str}` : str;
        }
      } else if (allNullValues && !simpleKeys || value2 == null && explicitKey) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        } else if (chompKeep && onChompKeep)
          onChompKeep();
        return str;
      }
      if (keyCommentDone)
        keyComment = null;
      if (explicitKey) {
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}
${indent}:`;
      } else {
        str = `${str}:`;
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
      }
      let vsb, vcb, valueComment;
      if (identity.isNode(value2)) {
        vsb = !!value2.spaceBefore;
        vcb = value2.commentBefore;
        valueComment = value2.comment;
      } else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value2 && typeof value2 === "object")
          value2 = doc.createNode(value2);
      }
      ctx.implicitKey = false;
      if (!explicitKey && !keyComment && identity.isScalar(value2))
        ctx.indentAtStart = str.length + 1;
      chompKeep = false;
      if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value2) && !value2.flow && !value2.tag && !value2.anchor) {
        ctx.indent = ctx.indent.substring(2);
      }
      let valueCommentDone = false;
      const valueStr = stringify.stringify(value2, ctx, () => valueCommentDone = true, () => chompKeep = true);
      let ws = " ";
      if (keyComment || vsb || vcb) {
        ws = vsb ? "\n" : "";
        if (vcb) {
          const cs = commentString(vcb);
          ws += `
${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === "" && !ctx.inFlow) {
          if (ws === "\n" && valueComment)
            ws = "\n\n";
        } else {
          ws += `
${ctx.indent}`;
        }
      } else if (!explicitKey && identity.isCollection(value2)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf("\n");
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value2.flow ?? value2.items.length === 0;
        if (hasNewline || !flow) {
          let hasPropsLine = false;
          if (hasNewline && (vs0 === "&" || vs0 === "!")) {
            let sp0 = valueStr.indexOf(" ");
            if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
              sp0 = valueStr.indexOf(" ", sp0 + 1);
            }
            if (sp0 === -1 || nl0 < sp0)
              hasPropsLine = true;
          }
          if (!hasPropsLine)
            ws = `
${ctx.indent}`;
        }
      } else if (valueStr === "" || valueStr[0] === "\n") {
        ws = "";
      }
      str += ws + valueStr;
      if (ctx.inFlow) {
        if (valueCommentDone && onComment)
          onComment();
      } else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
      } else if (chompKeep && onChompKeep) {
        onChompKeep();
      }
      return str;
    }
    exports.stringifyPair = stringifyPair;
  }
});

// node_modules/yaml/dist/log.js
var require_log = __commonJS({
  "node_modules/yaml/dist/log.js"(exports) {
    "use strict";
    var node_process = __require("process");
    function debug(logLevel, ...messages) {
      if (logLevel === "debug")
        console.log(...messages);
    }
    function warn2(logLevel, warning) {
      if (logLevel === "debug" || logLevel === "warn") {
        if (typeof node_process.emitWarning === "function")
          node_process.emitWarning(warning);
        else
          console.warn(warning);
      }
    }
    exports.debug = debug;
    exports.warn = warn2;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var MERGE_KEY = "<<";
    var merge2 = {
      identify: (value2) => value2 === MERGE_KEY || typeof value2 === "symbol" && value2.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    };
    var isMergeKey = (ctx, key) => (merge2.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge2.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge2.tag && tag.default);
    function addMergeToJSMap(ctx, map, value2) {
      const source = resolveAliasValue(ctx, value2);
      if (identity.isSeq(source))
        for (const it of source.items)
          mergeValue(ctx, map, it);
      else if (Array.isArray(source))
        for (const it of source)
          mergeValue(ctx, map, it);
      else
        mergeValue(ctx, map, source);
    }
    function mergeValue(ctx, map, value2) {
      const source = resolveAliasValue(ctx, value2);
      if (!identity.isMap(source))
        throw new Error("Merge sources must be maps or map aliases");
      const srcMap = source.toJSON(null, ctx, Map);
      for (const [key, value3] of srcMap) {
        if (map instanceof Map) {
          if (!map.has(key))
            map.set(key, value3);
        } else if (map instanceof Set) {
          map.add(key);
        } else if (!Object.prototype.hasOwnProperty.call(map, key)) {
          Object.defineProperty(map, key, {
            value: value3,
            writable: true,
            enumerable: true,
            configurable: true
          });
        }
      }
      return map;
    }
    function resolveAliasValue(ctx, value2) {
      return ctx && identity.isAlias(value2) ? value2.resolve(ctx.doc, ctx) : value2;
    }
    exports.addMergeToJSMap = addMergeToJSMap;
    exports.isMergeKey = isMergeKey;
    exports.merge = merge2;
  }
});

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = __commonJS({
  "node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports) {
    "use strict";
    var log = require_log();
    var merge2 = require_merge();
    var stringify = require_stringify();
    var identity = require_identity();
    var toJS = require_toJS();
    function addPairToJSMap(ctx, map, { key, value: value2 }) {
      if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value2);
      else if (merge2.isMergeKey(ctx, key))
        merge2.addMergeToJSMap(ctx, map, value2);
      else {
        const jsKey = toJS.toJS(key, "", ctx);
        if (map instanceof Map) {
          map.set(jsKey, toJS.toJS(value2, jsKey, ctx));
        } else if (map instanceof Set) {
          map.add(jsKey);
        } else {
          const stringKey = stringifyKey(key, jsKey, ctx);
          const jsValue = toJS.toJS(value2, stringKey, ctx);
          if (stringKey in map)
            Object.defineProperty(map, stringKey, {
              value: jsValue,
              writable: true,
              enumerable: true,
              configurable: true
            });
          else
            map[stringKey] = jsValue;
        }
      }
      return map;
    }
    function stringifyKey(key, jsKey, ctx) {
      if (jsKey === null)
        return "";
      if (typeof jsKey !== "object")
        return String(jsKey);
      if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = /* @__PURE__ */ new Set();
        for (const node2 of ctx.anchors.keys())
          strCtx.anchors.add(node2.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
          let jsonStr = JSON.stringify(strKey);
          if (jsonStr.length > 40)
            jsonStr = jsonStr.substring(0, 36) + '..."';
          log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
          ctx.mapKeyWarned = true;
        }
        return strKey;
      }
      return JSON.stringify(jsKey);
    }
    exports.addPairToJSMap = addPairToJSMap;
  }
});

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = __commonJS({
  "node_modules/yaml/dist/nodes/Pair.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyPair = require_stringifyPair();
    var addPairToJSMap = require_addPairToJSMap();
    var identity = require_identity();
    function createPair(key, value2, ctx) {
      const k = createNode.createNode(key, void 0, ctx);
      const v = createNode.createNode(value2, void 0, ctx);
      return new Pair(k, v);
    }
    var Pair = class _Pair {
      constructor(key, value2 = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value2;
      }
      clone(schema) {
        let { key, value: value2 } = this;
        if (identity.isNode(key))
          key = key.clone(schema);
        if (identity.isNode(value2))
          value2 = value2.clone(schema);
        return new _Pair(key, value2);
      }
      toJSON(_, ctx) {
        const pair2 = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair2, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
    exports.Pair = Pair;
    exports.createPair = createPair;
  }
});

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyCollection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyCollection(collection, ctx, options2) {
      const flow = ctx.inFlow ?? collection.flow;
      const stringify2 = flow ? stringifyFlowCollection : stringifyBlockCollection;
      return stringify2(collection, ctx, options2);
    }
    function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
      const { indent, options: { commentString } } = ctx;
      const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
      let chompKeep = false;
      const lines2 = [];
      for (let i = 0; i < items.length; ++i) {
        const item2 = items[i];
        let comment2 = null;
        if (identity.isNode(item2)) {
          if (!chompKeep && item2.spaceBefore)
            lines2.push("");
          addCommentBefore(ctx, lines2, item2.commentBefore, chompKeep);
          if (item2.comment)
            comment2 = item2.comment;
        } else if (identity.isPair(item2)) {
          const ik = identity.isNode(item2.key) ? item2.key : null;
          if (ik) {
            if (!chompKeep && ik.spaceBefore)
              lines2.push("");
            addCommentBefore(ctx, lines2, ik.commentBefore, chompKeep);
          }
        }
        chompKeep = false;
        let str2 = stringify.stringify(item2, itemCtx, () => comment2 = null, () => chompKeep = true);
        if (comment2)
          str2 += stringifyComment.lineComment(str2, itemIndent, commentString(comment2));
        if (chompKeep && comment2)
          chompKeep = false;
        lines2.push(blockItemPrefix + str2);
      }
      let str;
      if (lines2.length === 0) {
        str = flowChars.start + flowChars.end;
      } else {
        str = lines2[0];
        for (let i = 1; i < lines2.length; ++i) {
          const line = lines2[i];
          str += line ? `
${indent}${line}` : "\n";
        }
      }
      if (comment) {
        str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
          onComment();
      } else if (chompKeep && onChompKeep)
        onChompKeep();
      return str;
    }
    function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
      const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
      itemIndent += indentStep;
      const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
      });
      let reqNewline = false;
      let linesAtValue = 0;
      const lines2 = [];
      for (let i = 0; i < items.length; ++i) {
        const item2 = items[i];
        let comment = null;
        if (identity.isNode(item2)) {
          if (item2.spaceBefore)
            lines2.push("");
          addCommentBefore(ctx, lines2, item2.commentBefore, false);
          if (item2.comment)
            comment = item2.comment;
        } else if (identity.isPair(item2)) {
          const ik = identity.isNode(item2.key) ? item2.key : null;
          if (ik) {
            if (ik.spaceBefore)
              lines2.push("");
            addCommentBefore(ctx, lines2, ik.commentBefore, false);
            if (ik.comment)
              reqNewline = true;
          }
          const iv = identity.isNode(item2.value) ? item2.value : null;
          if (iv) {
            if (iv.comment)
              comment = iv.comment;
            if (iv.commentBefore)
              reqNewline = true;
          } else if (item2.value == null && ik?.comment) {
            comment = ik.comment;
          }
        }
        if (comment)
          reqNewline = true;
        let str = stringify.stringify(item2, itemCtx, () => comment = null);
        reqNewline || (reqNewline = lines2.length > linesAtValue || str.includes("\n"));
        if (i < items.length - 1) {
          str += ",";
        } else if (ctx.options.trailingComma) {
          if (ctx.options.lineWidth > 0) {
            reqNewline || (reqNewline = lines2.reduce((sum3, line) => sum3 + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
          }
          if (reqNewline) {
            str += ",";
          }
        }
        if (comment)
          str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines2.push(str);
        linesAtValue = lines2.length;
      }
      const { start: start2, end } = flowChars;
      if (lines2.length === 0) {
        return start2 + end;
      } else {
        if (!reqNewline) {
          const len = lines2.reduce((sum3, line) => sum3 + line.length + 2, 2);
          reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
          let str = start2;
          for (const line of lines2)
            str += line ? `
${indentStep}${indent}${line}` : "\n";
          return `${str}
${indent}${end}`;
        } else {
          return `${start2}${fcPadding}${lines2.join(" ")}${fcPadding}${end}`;
        }
      }
    }
    function addCommentBefore({ indent, options: { commentString } }, lines2, comment, chompKeep) {
      if (comment && chompKeep)
        comment = comment.replace(/^\n+/, "");
      if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines2.push(ic.trimStart());
      }
    }
    exports.stringifyCollection = stringifyCollection;
  }
});

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLMap.js"(exports) {
    "use strict";
    var stringifyCollection = require_stringifyCollection();
    var addPairToJSMap = require_addPairToJSMap();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    function findPair(items, key) {
      const k = identity.isScalar(key) ? key.value : key;
      for (const it of items) {
        if (identity.isPair(it)) {
          if (it.key === key || it.key === k)
            return it;
          if (identity.isScalar(it.key) && it.key.value === k)
            return it;
        }
      }
      return void 0;
    }
    var YAMLMap = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add3 = (key, value2) => {
          if (typeof replacer === "function")
            value2 = replacer.call(obj, key, value2);
          else if (Array.isArray(replacer) && !replacer.includes(key))
            return;
          if (value2 !== void 0 || keepUndefined)
            map.items.push(Pair.createPair(key, value2, ctx));
        };
        if (obj instanceof Map) {
          for (const [key, value2] of obj)
            add3(key, value2);
        } else if (obj && typeof obj === "object") {
          for (const key of Object.keys(obj))
            add3(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === "function") {
          map.items.sort(schema.sortMapEntries);
        }
        return map;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair2, overwrite) {
        let _pair;
        if (identity.isPair(pair2))
          _pair = pair2;
        else if (!pair2 || typeof pair2 !== "object" || !("key" in pair2)) {
          _pair = new Pair.Pair(pair2, pair2?.value);
        } else
          _pair = new Pair.Pair(pair2.key, pair2.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
            prev.value.value = _pair.value;
          else
            prev.value = _pair.value;
        } else if (sortEntries) {
          const i = this.items.findIndex((item2) => sortEntries(_pair, item2) < 0);
          if (i === -1)
            this.items.push(_pair);
          else
            this.items.splice(i, 0, _pair);
        } else {
          this.items.push(_pair);
        }
      }
      delete(key) {
        const it = findPair(this.items, key);
        if (!it)
          return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node2 = it?.value;
        return (!keepScalar && identity.isScalar(node2) ? node2.value : node2) ?? void 0;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value2) {
        this.add(new Pair.Pair(key, value2), true);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const item2 of this.items)
          addPairToJSMap.addPairToJSMap(ctx, map, item2);
        return map;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (const item2 of this.items) {
          if (!identity.isPair(item2))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item2)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
          ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
    exports.YAMLMap = YAMLMap;
    exports.findPair = findPair;
  }
});

// node_modules/yaml/dist/schema/common/map.js
var require_map = __commonJS({
  "node_modules/yaml/dist/schema/common/map.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLMap = require_YAMLMap();
    var map = {
      collection: "map",
      default: true,
      nodeClass: YAMLMap.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map2, onError) {
        if (!identity.isMap(map2))
          onError("Expected a mapping for this tag");
        return map2;
      },
      createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
    };
    exports.map = map;
  }
});

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLSeq.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyCollection = require_stringifyCollection();
    var Collection = require_Collection();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var toJS = require_toJS();
    var YAMLSeq = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
      }
      add(value2) {
        this.items.push(value2);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return void 0;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key) {
        const idx = asItemIndex(key);
        return typeof idx === "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key, value2) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value2))
          prev.value = value2;
        else
          this.items[idx] = value2;
      }
      toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
          ctx.onCreate(seq);
        let i = 0;
        for (const item2 of this.items)
          seq.push(toJS.toJS(item2, String(i++), ctx));
        return seq;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        });
      }
      static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
          let i = 0;
          for (let it of obj) {
            if (typeof replacer === "function") {
              const key = obj instanceof Set ? it : String(i++);
              it = replacer.call(obj, key, it);
            }
            seq.items.push(createNode.createNode(it, void 0, ctx));
          }
        }
        return seq;
      }
    };
    function asItemIndex(key) {
      let idx = identity.isScalar(key) ? key.value : key;
      if (idx && typeof idx === "string")
        idx = Number(idx);
      return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
    }
    exports.YAMLSeq = YAMLSeq;
  }
});

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = __commonJS({
  "node_modules/yaml/dist/schema/common/seq.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLSeq = require_YAMLSeq();
    var seq = {
      collection: "seq",
      default: true,
      nodeClass: YAMLSeq.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        if (!identity.isSeq(seq2))
          onError("Expected a sequence for this tag");
        return seq2;
      },
      createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
    };
    exports.seq = seq;
  }
});

// node_modules/yaml/dist/schema/common/string.js
var require_string = __commonJS({
  "node_modules/yaml/dist/schema/common/string.js"(exports) {
    "use strict";
    var stringifyString = require_stringifyString();
    var string3 = {
      identify: (value2) => typeof value2 === "string",
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: (str) => str,
      stringify(item2, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item2, ctx, onComment, onChompKeep);
      }
    };
    exports.string = string3;
  }
});

// node_modules/yaml/dist/schema/common/null.js
var require_null = __commonJS({
  "node_modules/yaml/dist/schema/common/null.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var nullTag = {
      identify: (value2) => value2 == null,
      createNode: () => new Scalar.Scalar(null),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar.Scalar(null),
      stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
    };
    exports.nullTag = nullTag;
  }
});

// node_modules/yaml/dist/schema/core/bool.js
var require_bool = __commonJS({
  "node_modules/yaml/dist/schema/core/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var boolTag = {
      identify: (value2) => typeof value2 === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
      stringify({ source, value: value2 }, ctx) {
        if (source && boolTag.test.test(source)) {
          const sv = source[0] === "t" || source[0] === "T";
          if (value2 === sv)
            return source;
        }
        return value2 ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
    exports.boolTag = boolTag;
  }
});

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyNumber.js"(exports) {
    "use strict";
    function stringifyNumber({ format, minFractionDigits, tag, value: value2 }) {
      if (typeof value2 === "bigint")
        return String(value2);
      const num = typeof value2 === "number" ? value2 : Number(value2);
      if (!isFinite(num))
        return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
      let n = Object.is(value2, -0) ? "-0" : JSON.stringify(value2);
      if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
        let i = n.indexOf(".");
        if (i < 0) {
          i = n.length;
          n += ".";
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
          n += "0";
      }
      return n;
    }
    exports.stringifyNumber = stringifyNumber;
  }
});

// node_modules/yaml/dist/schema/core/float.js
var require_float = __commonJS({
  "node_modules/yaml/dist/schema/core/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value2) => typeof value2 === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value2) => typeof value2 === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str),
      stringify(node2) {
        const num = Number(node2.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node2);
      }
    };
    var float = {
      identify: (value2) => typeof value2 === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        const node2 = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf(".");
        if (dot !== -1 && str[str.length - 1] === "0")
          node2.minFractionDigits = str.length - dot - 1;
        return node2;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/core/int.js
var require_int = __commonJS({
  "node_modules/yaml/dist/schema/core/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value2) => typeof value2 === "bigint" || Number.isInteger(value2);
    var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
    function intStringify(node2, radix, prefix) {
      const { value: value2 } = node2;
      if (intIdentify(value2) && value2 >= 0)
        return prefix + value2.toString(radix);
      return stringifyNumber.stringifyNumber(node2);
    }
    var intOct = {
      identify: (value2) => intIdentify(value2) && value2 >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
      stringify: (node2) => intStringify(node2, 8, "0o")
    };
    var int2 = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: (value2) => intIdentify(value2) && value2 >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node2) => intStringify(node2, 16, "0x")
    };
    exports.int = int2;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/core/schema.js
var require_schema = __commonJS({
  "node_modules/yaml/dist/schema/core/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null3 = require_null();
    var seq = require_seq();
    var string3 = require_string();
    var bool = require_bool();
    var float = require_float();
    var int2 = require_int();
    var schema = [
      map.map,
      seq.seq,
      string3.string,
      _null3.nullTag,
      bool.boolTag,
      int2.intOct,
      int2.int,
      int2.intHex,
      float.floatNaN,
      float.floatExp,
      float.float
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/json/schema.js
var require_schema2 = __commonJS({
  "node_modules/yaml/dist/schema/json/schema.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var map = require_map();
    var seq = require_seq();
    function intIdentify(value2) {
      return typeof value2 === "bigint" || Number.isInteger(value2);
    }
    var stringifyJSON = ({ value: value2 }) => JSON.stringify(value2);
    var jsonScalars = [
      {
        identify: (value2) => typeof value2 === "string",
        default: true,
        tag: "tag:yaml.org,2002:str",
        resolve: (str) => str,
        stringify: stringifyJSON
      },
      {
        identify: (value2) => value2 == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
      },
      {
        identify: (value2) => typeof value2 === "boolean",
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: (str) => str === "true",
        stringify: stringifyJSON
      },
      {
        identify: intIdentify,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value: value2 }) => intIdentify(value2) ? value2.toString() : JSON.stringify(value2)
      },
      {
        identify: (value2) => typeof value2 === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: (str) => parseFloat(str),
        stringify: stringifyJSON
      }
    ];
    var jsonError = {
      default: true,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
      }
    };
    var schema = [map.map, seq.seq].concat(jsonScalars, jsonError);
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports) {
    "use strict";
    var node_buffer = __require("buffer");
    var Scalar = require_Scalar();
    var stringifyString = require_stringifyString();
    var binary = {
      identify: (value2) => value2 instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: false,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof node_buffer.Buffer === "function") {
          return node_buffer.Buffer.from(src, "base64");
        } else if (typeof atob === "function") {
          const str = atob(src.replace(/[\n\r]/g, ""));
          const buffer = new Uint8Array(str.length);
          for (let i = 0; i < str.length; ++i)
            buffer[i] = str.charCodeAt(i);
          return buffer;
        } else {
          onError("This environment does not support reading binary tags; either Buffer or atob is required");
          return src;
        }
      },
      stringify({ comment, type, value: value2 }, ctx, onComment, onChompKeep) {
        if (!value2)
          return "";
        const buf = value2;
        let str;
        if (typeof node_buffer.Buffer === "function") {
          str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
        } else if (typeof btoa === "function") {
          let s = "";
          for (let i = 0; i < buf.length; ++i)
            s += String.fromCharCode(buf[i]);
          str = btoa(s);
        } else {
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
          const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
          const n = Math.ceil(str.length / lineWidth);
          const lines2 = new Array(n);
          for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
            lines2[i] = str.substr(o, lineWidth);
          }
          str = lines2.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
      }
    };
    exports.binary = binary;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLSeq = require_YAMLSeq();
    function resolvePairs(seq, onError) {
      if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
          let item2 = seq.items[i];
          if (identity.isPair(item2))
            continue;
          else if (identity.isMap(item2)) {
            if (item2.items.length > 1)
              onError("Each pair must have its own sequence indicator");
            const pair2 = item2.items[0] || new Pair.Pair(new Scalar.Scalar(null));
            if (item2.commentBefore)
              pair2.key.commentBefore = pair2.key.commentBefore ? `${item2.commentBefore}
${pair2.key.commentBefore}` : item2.commentBefore;
            if (item2.comment) {
              const cn = pair2.value ?? pair2.key;
              cn.comment = cn.comment ? `${item2.comment}
${cn.comment}` : item2.comment;
            }
            item2 = pair2;
          }
          seq.items[i] = identity.isPair(item2) ? item2 : new Pair.Pair(item2);
        }
      } else
        onError("Expected a sequence for this tag");
      return seq;
    }
    function createPairs(schema, iterable, ctx) {
      const { replacer } = ctx;
      const pairs2 = new YAMLSeq.YAMLSeq(schema);
      pairs2.tag = "tag:yaml.org,2002:pairs";
      let i = 0;
      if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
          if (typeof replacer === "function")
            it = replacer.call(iterable, String(i++), it);
          let key, value2;
          if (Array.isArray(it)) {
            if (it.length === 2) {
              key = it[0];
              value2 = it[1];
            } else
              throw new TypeError(`Expected [key, value] tuple: ${it}`);
          } else if (it && it instanceof Object) {
            const keys = Object.keys(it);
            if (keys.length === 1) {
              key = keys[0];
              value2 = it[key];
            } else {
              throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
            }
          } else {
            key = it;
          }
          pairs2.items.push(Pair.createPair(key, value2, ctx));
        }
      return pairs2;
    }
    var pairs = {
      collection: "seq",
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
    exports.createPairs = createPairs;
    exports.pairs = pairs;
    exports.resolvePairs = resolvePairs;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports) {
    "use strict";
    var identity = require_identity();
    var toJS = require_toJS();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var pairs = require_pairs();
    var YAMLOMap = class _YAMLOMap extends YAMLSeq.YAMLSeq {
      constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_, ctx) {
        if (!ctx)
          return super.toJSON(_);
        const map = /* @__PURE__ */ new Map();
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const pair2 of this.items) {
          let key, value2;
          if (identity.isPair(pair2)) {
            key = toJS.toJS(pair2.key, "", ctx);
            value2 = toJS.toJS(pair2.value, key, ctx);
          } else {
            key = toJS.toJS(pair2, "", ctx);
          }
          if (map.has(key))
            throw new Error("Ordered maps must not include duplicate keys");
          map.set(key, value2);
        }
        return map;
      }
      static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap2 = new this();
        omap2.items = pairs$1.items;
        return omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    var omap = {
      collection: "seq",
      identify: (value2) => value2 instanceof Map,
      nodeClass: YAMLOMap,
      default: false,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
          if (identity.isScalar(key)) {
            if (seenKeys.includes(key.value)) {
              onError(`Ordered maps must not include duplicate keys: ${key.value}`);
            } else {
              seenKeys.push(key.value);
            }
          }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
      },
      createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
    };
    exports.YAMLOMap = YAMLOMap;
    exports.omap = omap;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function boolStringify({ value: value2, source }, ctx) {
      const boolObj = value2 ? trueTag : falseTag;
      if (source && boolObj.test.test(source))
        return source;
      return value2 ? ctx.options.trueStr : ctx.options.falseStr;
    }
    var trueTag = {
      identify: (value2) => value2 === true,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => new Scalar.Scalar(true),
      stringify: boolStringify
    };
    var falseTag = {
      identify: (value2) => value2 === false,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar.Scalar(false),
      stringify: boolStringify
    };
    exports.falseTag = falseTag;
    exports.trueTag = trueTag;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value2) => typeof value2 === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value2) => typeof value2 === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str.replace(/_/g, "")),
      stringify(node2) {
        const num = Number(node2.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node2);
      }
    };
    var float = {
      identify: (value2) => typeof value2 === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        const node2 = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
        const dot = str.indexOf(".");
        if (dot !== -1) {
          const f = str.substring(dot + 1).replace(/_/g, "");
          if (f[f.length - 1] === "0")
            node2.minFractionDigits = f.length;
        }
        return node2;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value2) => typeof value2 === "bigint" || Number.isInteger(value2);
    function intResolve(str, offset, radix, { intAsBigInt }) {
      const sign = str[0];
      if (sign === "-" || sign === "+")
        offset += 1;
      str = str.substring(offset).replace(/_/g, "");
      if (intAsBigInt) {
        switch (radix) {
          case 2:
            str = `0b${str}`;
            break;
          case 8:
            str = `0o${str}`;
            break;
          case 16:
            str = `0x${str}`;
            break;
        }
        const n2 = BigInt(str);
        return sign === "-" ? BigInt(-1) * n2 : n2;
      }
      const n = parseInt(str, radix);
      return sign === "-" ? -1 * n : n;
    }
    function intStringify(node2, radix, prefix) {
      const { value: value2 } = node2;
      if (intIdentify(value2)) {
        const str = value2.toString(radix);
        return value2 < 0 ? "-" + prefix + str.substr(1) : prefix + str;
      }
      return stringifyNumber.stringifyNumber(node2);
    }
    var intBin = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
      stringify: (node2) => intStringify(node2, 2, "0b")
    };
    var intOct = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
      stringify: (node2) => intStringify(node2, 8, "0")
    };
    var int2 = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node2) => intStringify(node2, 16, "0x")
    };
    exports.int = int2;
    exports.intBin = intBin;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSet = class _YAMLSet extends YAMLMap.YAMLMap {
      constructor(schema) {
        super(schema);
        this.tag = _YAMLSet.tag;
      }
      add(key) {
        let pair2;
        if (identity.isPair(key))
          pair2 = key;
        else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
          pair2 = new Pair.Pair(key.key, null);
        else
          pair2 = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair2.key);
        if (!prev)
          this.items.push(pair2);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key, keepPair) {
        const pair2 = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair2) ? identity.isScalar(pair2.key) ? pair2.key.value : pair2.key : pair2;
      }
      set(key, value2) {
        if (typeof value2 !== "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value2}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value2) {
          this.items.splice(this.items.indexOf(prev), 1);
        } else if (!prev && value2) {
          this.items.push(new Pair.Pair(key));
        }
      }
      toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(true))
          return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
          throw new Error("Set items must all have null values");
      }
      static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set2 = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value2 of iterable) {
            if (typeof replacer === "function")
              value2 = replacer.call(iterable, value2, value2);
            set2.items.push(Pair.createPair(value2, null, ctx));
          }
        return set2;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    var set = {
      collection: "map",
      identify: (value2) => value2 instanceof Set,
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
      resolve(map, onError) {
        if (identity.isMap(map)) {
          if (map.hasAllNullValues(true))
            return Object.assign(new YAMLSet(), map);
          else
            onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map;
      }
    };
    exports.YAMLSet = YAMLSet;
    exports.set = set;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    function parseSexagesimal(str, asBigInt) {
      const sign = str[0];
      const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
      const num = (n) => asBigInt ? BigInt(n) : Number(n);
      const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
      return sign === "-" ? num(-1) * res : res;
    }
    function stringifySexagesimal(node2) {
      let { value: value2 } = node2;
      let num = (n) => n;
      if (typeof value2 === "bigint")
        num = (n) => BigInt(n);
      else if (isNaN(value2) || !isFinite(value2))
        return stringifyNumber.stringifyNumber(node2);
      let sign = "";
      if (value2 < 0) {
        sign = "-";
        value2 *= num(-1);
      }
      const _60 = num(60);
      const parts = [value2 % _60];
      if (value2 < 60) {
        parts.unshift(0);
      } else {
        value2 = (value2 - parts[0]) / _60;
        parts.unshift(value2 % _60);
        if (value2 >= 60) {
          value2 = (value2 - parts[0]) / _60;
          parts.unshift(value2);
        }
      }
      return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
    }
    var intTime = {
      identify: (value2) => typeof value2 === "bigint" || Number.isInteger(value2),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
      stringify: stringifySexagesimal
    };
    var floatTime = {
      identify: (value2) => typeof value2 === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: (str) => parseSexagesimal(str, false),
      stringify: stringifySexagesimal
    };
    var timestamp = {
      identify: (value2) => value2 instanceof Date,
      default: true,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
        let date2 = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, false);
          if (Math.abs(d) < 30)
            d *= 60;
          date2 -= 6e4 * d;
        }
        return new Date(date2);
      },
      stringify: ({ value: value2 }) => value2?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
    };
    exports.floatTime = floatTime;
    exports.intTime = intTime;
    exports.timestamp = timestamp;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema3 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null3 = require_null();
    var seq = require_seq();
    var string3 = require_string();
    var binary = require_binary();
    var bool = require_bool2();
    var float = require_float2();
    var int2 = require_int2();
    var merge2 = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var set = require_set();
    var timestamp = require_timestamp();
    var schema = [
      map.map,
      seq.seq,
      string3.string,
      _null3.nullTag,
      bool.trueTag,
      bool.falseTag,
      int2.intBin,
      int2.intOct,
      int2.int,
      int2.intHex,
      float.floatNaN,
      float.floatExp,
      float.float,
      binary.binary,
      merge2.merge,
      omap.omap,
      pairs.pairs,
      set.set,
      timestamp.intTime,
      timestamp.floatTime,
      timestamp.timestamp
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/tags.js
var require_tags = __commonJS({
  "node_modules/yaml/dist/schema/tags.js"(exports) {
    "use strict";
    var map = require_map();
    var _null3 = require_null();
    var seq = require_seq();
    var string3 = require_string();
    var bool = require_bool();
    var float = require_float();
    var int2 = require_int();
    var schema = require_schema();
    var schema$1 = require_schema2();
    var binary = require_binary();
    var merge2 = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var schema$2 = require_schema3();
    var set = require_set();
    var timestamp = require_timestamp();
    var schemas = /* @__PURE__ */ new Map([
      ["core", schema.schema],
      ["failsafe", [map.map, seq.seq, string3.string]],
      ["json", schema$1.schema],
      ["yaml11", schema$2.schema],
      ["yaml-1.1", schema$2.schema]
    ]);
    var tagsByName = {
      binary: binary.binary,
      bool: bool.boolTag,
      float: float.float,
      floatExp: float.floatExp,
      floatNaN: float.floatNaN,
      floatTime: timestamp.floatTime,
      int: int2.int,
      intHex: int2.intHex,
      intOct: int2.intOct,
      intTime: timestamp.intTime,
      map: map.map,
      merge: merge2.merge,
      null: _null3.nullTag,
      omap: omap.omap,
      pairs: pairs.pairs,
      seq: seq.seq,
      set: set.set,
      timestamp: timestamp.timestamp
    };
    var coreKnownTags = {
      "tag:yaml.org,2002:binary": binary.binary,
      "tag:yaml.org,2002:merge": merge2.merge,
      "tag:yaml.org,2002:omap": omap.omap,
      "tag:yaml.org,2002:pairs": pairs.pairs,
      "tag:yaml.org,2002:set": set.set,
      "tag:yaml.org,2002:timestamp": timestamp.timestamp
    };
    function getTags(customTags, schemaName, addMergeTag) {
      const schemaTags = schemas.get(schemaName);
      if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge2.merge) ? schemaTags.concat(merge2.merge) : schemaTags.slice();
      }
      let tags2 = schemaTags;
      if (!tags2) {
        if (Array.isArray(customTags))
          tags2 = [];
        else {
          const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
      }
      if (Array.isArray(customTags)) {
        for (const tag of customTags)
          tags2 = tags2.concat(tag);
      } else if (typeof customTags === "function") {
        tags2 = customTags(tags2.slice());
      }
      if (addMergeTag)
        tags2 = tags2.concat(merge2.merge);
      return tags2.reduce((tags3, tag) => {
        const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
        if (!tagObj) {
          const tagName = JSON.stringify(tag);
          const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags3.includes(tagObj))
          tags3.push(tagObj);
        return tags3;
      }, []);
    }
    exports.coreKnownTags = coreKnownTags;
    exports.getTags = getTags;
  }
});

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = __commonJS({
  "node_modules/yaml/dist/schema/Schema.js"(exports) {
    "use strict";
    var identity = require_identity();
    var map = require_map();
    var seq = require_seq();
    var string3 = require_string();
    var tags2 = require_tags();
    var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
    var Schema = class _Schema {
      constructor({ compat, customTags, merge: merge2, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? tags2.getTags(compat, "compat") : compat ? tags2.getTags(null, compat) : null;
        this.name = typeof schema === "string" && schema || "core";
        this.knownTags = resolveKnownTags ? tags2.coreKnownTags : {};
        this.tags = tags2.getTags(customTags, this.name, merge2);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string3.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
      }
      clone() {
        const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
      }
    };
    exports.Schema = Schema;
  }
});

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyDocument.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyDocument(doc, options2) {
      const lines2 = [];
      let hasDirectives = options2.directives === true;
      if (options2.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
          lines2.push(dir);
          hasDirectives = true;
        } else if (doc.directives.docStart)
          hasDirectives = true;
      }
      if (hasDirectives)
        lines2.push("---");
      const ctx = stringify.createStringifyContext(doc, options2);
      const { commentString } = ctx.options;
      if (doc.commentBefore) {
        if (lines2.length !== 1)
          lines2.unshift("");
        const cs = commentString(doc.commentBefore);
        lines2.unshift(stringifyComment.indentComment(cs, ""));
      }
      let chompKeep = false;
      let contentComment = null;
      if (doc.contents) {
        if (identity.isNode(doc.contents)) {
          if (doc.contents.spaceBefore && hasDirectives)
            lines2.push("");
          if (doc.contents.commentBefore) {
            const cs = commentString(doc.contents.commentBefore);
            lines2.push(stringifyComment.indentComment(cs, ""));
          }
          ctx.forceBlockIndent = !!doc.comment;
          contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
        let body2 = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
        if (contentComment)
          body2 += stringifyComment.lineComment(body2, "", commentString(contentComment));
        if ((body2[0] === "|" || body2[0] === ">") && lines2[lines2.length - 1] === "---") {
          lines2[lines2.length - 1] = `--- ${body2}`;
        } else
          lines2.push(body2);
      } else {
        lines2.push(stringify.stringify(doc.contents, ctx));
      }
      if (doc.directives?.docEnd) {
        if (doc.comment) {
          const cs = commentString(doc.comment);
          if (cs.includes("\n")) {
            lines2.push("...");
            lines2.push(stringifyComment.indentComment(cs, ""));
          } else {
            lines2.push(`... ${cs}`);
          }
        } else {
          lines2.push("...");
        }
      } else {
        let dc = doc.comment;
        if (dc && chompKeep)
          dc = dc.replace(/^\n+/, "");
        if (dc) {
          if ((!chompKeep || contentComment) && lines2[lines2.length - 1] !== "")
            lines2.push("");
          lines2.push(stringifyComment.indentComment(commentString(dc), ""));
        }
      }
      return lines2.join("\n") + "\n";
    }
    exports.stringifyDocument = stringifyDocument;
  }
});

// node_modules/yaml/dist/doc/Document.js
var require_Document = __commonJS({
  "node_modules/yaml/dist/doc/Document.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var toJS = require_toJS();
    var Schema = require_Schema();
    var stringifyDocument = require_stringifyDocument();
    var anchors = require_anchors();
    var applyReviver = require_applyReviver();
    var createNode = require_createNode();
    var directives = require_directives();
    var Document = class _Document {
      constructor(value2, replacer, options2) {
        this.commentBefore = null;
        this.comment = null;
        this.errors = [];
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === "function" || Array.isArray(replacer)) {
          _replacer = replacer;
        } else if (options2 === void 0 && replacer) {
          options2 = replacer;
          replacer = void 0;
        }
        const opt = Object.assign({
          intAsBigInt: false,
          keepSourceTokens: false,
          logLevel: "warn",
          prettyErrors: true,
          strict: true,
          stringKeys: false,
          uniqueKeys: true,
          version: "1.2"
        }, options2);
        this.options = opt;
        let { version: version3 } = opt;
        if (options2?._directives) {
          this.directives = options2._directives.atDocument();
          if (this.directives.yaml.explicit)
            version3 = this.directives.yaml.version;
        } else
          this.directives = new directives.Directives({ version: version3 });
        this.setSchema(version3, options2);
        this.contents = value2 === void 0 ? null : this.createNode(value2, _replacer, options2);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        const copy = Object.create(_Document.prototype, {
          [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
          copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** Adds a value to the document. */
      add(value2) {
        if (assertCollection(this.contents))
          this.contents.add(value2);
      }
      /** Adds a value to the document. */
      addIn(path, value2) {
        if (assertCollection(this.contents))
          this.contents.addIn(path, value2);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node2, name) {
        if (!node2.anchor) {
          const prev = anchors.anchorNames(this);
          node2.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
        }
        return new Alias.Alias(node2.anchor);
      }
      createNode(value2, replacer, options2) {
        let _replacer = void 0;
        if (typeof replacer === "function") {
          value2 = replacer.call({ "": value2 }, "", value2);
          _replacer = replacer;
        } else if (Array.isArray(replacer)) {
          const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
          const asStr = replacer.filter(keyToStr).map(String);
          if (asStr.length > 0)
            replacer = replacer.concat(asStr);
          _replacer = replacer;
        } else if (options2 === void 0 && replacer) {
          options2 = replacer;
          replacer = void 0;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options2 ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        );
        const ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? true,
          keepUndefined: keepUndefined ?? false,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        };
        const node2 = createNode.createNode(value2, tag, ctx);
        if (flow && identity.isCollection(node2))
          node2.flow = true;
        setAnchors();
        return node2;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key, value2, options2 = {}) {
        const k = this.createNode(key, null, options2);
        const v = this.createNode(value2, null, options2);
        return new Pair.Pair(k, v);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
          if (this.contents == null)
            return false;
          this.contents = null;
          return true;
        }
        return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key, keepScalar) {
        return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
          return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
        return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path) {
        if (Collection.isEmptyPath(path))
          return this.contents !== void 0;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key, value2) {
        if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, [key], value2);
        } else if (assertCollection(this.contents)) {
          this.contents.set(key, value2);
        }
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value2) {
        if (Collection.isEmptyPath(path)) {
          this.contents = value2;
        } else if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value2);
        } else if (assertCollection(this.contents)) {
          this.contents.setIn(path, value2);
        }
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version3, options2 = {}) {
        if (typeof version3 === "number")
          version3 = String(version3);
        let opt;
        switch (version3) {
          case "1.1":
            if (this.directives)
              this.directives.yaml.version = "1.1";
            else
              this.directives = new directives.Directives({ version: "1.1" });
            opt = { resolveKnownTags: false, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            if (this.directives)
              this.directives.yaml.version = version3;
            else
              this.directives = new directives.Directives({ version: version3 });
            opt = { resolveKnownTags: true, schema: "core" };
            break;
          case null:
            if (this.directives)
              delete this.directives;
            opt = null;
            break;
          default: {
            const sv = JSON.stringify(version3);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options2.schema instanceof Object)
          this.schema = options2.schema;
        else if (opt)
          this.schema = new Schema.Schema(Object.assign(opt, options2));
        else
          throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options2 = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options2 && (!Number.isInteger(options2.indent) || Number(options2.indent) <= 0)) {
          const s = JSON.stringify(options2.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options2);
      }
    };
    function assertCollection(contents2) {
      if (identity.isCollection(contents2))
        return true;
      throw new Error("Expected a YAML collection as document contents");
    }
    exports.Document = Document;
  }
});

// node_modules/yaml/dist/errors.js
var require_errors = __commonJS({
  "node_modules/yaml/dist/errors.js"(exports) {
    "use strict";
    var YAMLError = class extends Error {
      constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
      }
    };
    var YAMLParseError = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLParseError", pos, code, message);
      }
    };
    var YAMLWarning = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLWarning", pos, code, message);
      }
    };
    var prettifyError = (src, lc) => (error2) => {
      if (error2.pos[0] === -1)
        return;
      error2.linePos = error2.pos.map((pos) => lc.linePos(pos));
      const { line, col } = error2.linePos[0];
      error2.message += ` at line ${line}, column ${col}`;
      let ci = col - 1;
      let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "\u2026" + lineStr.substring(trimStart);
        ci -= trimStart - 1;
      }
      if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + "\u2026";
      if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
          prev = prev.substring(0, 79) + "\u2026\n";
        lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error2.linePos[1];
        if (end?.line === line && end.col > col) {
          count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = " ".repeat(ci) + "^".repeat(count);
        error2.message += `:

${lineStr}
${pointer}
`;
      }
    };
    exports.YAMLError = YAMLError;
    exports.YAMLParseError = YAMLParseError;
    exports.YAMLWarning = YAMLWarning;
    exports.prettifyError = prettifyError;
  }
});

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = __commonJS({
  "node_modules/yaml/dist/compose/resolve-props.js"(exports) {
    "use strict";
    function resolveProps(tokens2, { flow, indicator, next: next2, offset, onError, parentIndent, startOnNewline }) {
      let spaceBefore = false;
      let atNewline = startOnNewline;
      let hasSpace = startOnNewline;
      let comment = "";
      let commentSep = "";
      let hasNewline = false;
      let reqSpace = false;
      let tab = null;
      let anchor2 = null;
      let tag = null;
      let newlineAfterProp = null;
      let comma = null;
      let found = null;
      let start2 = null;
      for (const token of tokens2) {
        if (reqSpace) {
          if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
            onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
          reqSpace = false;
        }
        if (tab) {
          if (atNewline && token.type !== "comment" && token.type !== "newline") {
            onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
          }
          tab = null;
        }
        switch (token.type) {
          case "space":
            if (!flow && (indicator !== "doc-start" || next2?.type !== "flow-collection") && token.source.includes("	")) {
              tab = token;
            }
            hasSpace = true;
            break;
          case "comment": {
            if (!hasSpace)
              onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            const cb = token.source.substring(1) || " ";
            if (!comment)
              comment = cb;
            else
              comment += commentSep + cb;
            commentSep = "";
            atNewline = false;
            break;
          }
          case "newline":
            if (atNewline) {
              if (comment)
                comment += token.source;
              else if (!found || indicator !== "seq-item-ind")
                spaceBefore = true;
            } else
              commentSep += token.source;
            atNewline = true;
            hasNewline = true;
            if (anchor2 || tag)
              newlineAfterProp = token;
            hasSpace = true;
            break;
          case "anchor":
            if (anchor2)
              onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
            if (token.source.endsWith(":"))
              onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
            anchor2 = token;
            start2 ?? (start2 = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          case "tag": {
            if (tag)
              onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
            tag = token;
            start2 ?? (start2 = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          }
          case indicator:
            if (anchor2 || tag)
              onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
            if (found)
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
            found = token;
            atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
            hasSpace = false;
            break;
          case "comma":
            if (flow) {
              if (comma)
                onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
              comma = token;
              atNewline = false;
              hasSpace = false;
              break;
            }
          // else fallthrough
          default:
            onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
            atNewline = false;
            hasSpace = false;
        }
      }
      const last = tokens2[tokens2.length - 1];
      const end = last ? last.offset + last.source.length : offset;
      if (reqSpace && next2 && next2.type !== "space" && next2.type !== "newline" && next2.type !== "comma" && (next2.type !== "scalar" || next2.source !== "")) {
        onError(next2.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      }
      if (tab && (atNewline && tab.indent <= parentIndent || next2?.type === "block-map" || next2?.type === "block-seq"))
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor: anchor2,
        tag,
        newlineAfterProp,
        end,
        start: start2 ?? end
      };
    }
    exports.resolveProps = resolveProps;
  }
});

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = __commonJS({
  "node_modules/yaml/dist/compose/util-contains-newline.js"(exports) {
    "use strict";
    function containsNewline(key) {
      if (!key)
        return null;
      switch (key.type) {
        case "alias":
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          if (key.source.includes("\n"))
            return true;
          if (key.end) {
            for (const st of key.end)
              if (st.type === "newline")
                return true;
          }
          return false;
        case "flow-collection":
          for (const it of key.items) {
            for (const st of it.start)
              if (st.type === "newline")
                return true;
            if (it.sep) {
              for (const st of it.sep)
                if (st.type === "newline")
                  return true;
            }
            if (containsNewline(it.key) || containsNewline(it.value))
              return true;
          }
          return false;
        default:
          return true;
      }
    }
    exports.containsNewline = containsNewline;
  }
});

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = __commonJS({
  "node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports) {
    "use strict";
    var utilContainsNewline = require_util_contains_newline();
    function flowIndentCheck(indent, fc, onError) {
      if (fc?.type === "flow-collection") {
        const end = fc.end[0];
        if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) {
          const msg = "Flow end indicator should be more indented than parent";
          onError(end, "BAD_INDENT", msg, true);
        }
      }
    }
    exports.flowIndentCheck = flowIndentCheck;
  }
});

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = __commonJS({
  "node_modules/yaml/dist/compose/util-map-includes.js"(exports) {
    "use strict";
    var identity = require_identity();
    function mapIncludes(ctx, items, search) {
      const { uniqueKeys } = ctx.options;
      if (uniqueKeys === false)
        return false;
      const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
      return items.some((pair2) => isEqual(pair2.key, search));
    }
    exports.mapIncludes = mapIncludes;
  }
});

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-map.js"(exports) {
    "use strict";
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    var utilMapIncludes = require_util_map_includes();
    var startColMsg = "All mapping items must start at the same column";
    function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
      const map = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      let offset = bm.offset;
      let commentEnd = null;
      for (const collItem of bm.items) {
        const { start: start2, key, sep: sep3, value: value2 } = collItem;
        const keyProps = resolveProps.resolveProps(start2, {
          indicator: "explicit-key-ind",
          next: key ?? sep3?.[0],
          offset,
          onError,
          parentIndent: bm.indent,
          startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
          if (key) {
            if (key.type === "block-seq")
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
            else if ("indent" in key && key.indent !== bm.indent)
              onError(offset, "BAD_INDENT", startColMsg);
          }
          if (!keyProps.anchor && !keyProps.tag && !sep3) {
            commentEnd = keyProps.end;
            if (keyProps.comment) {
              if (map.comment)
                map.comment += "\n" + keyProps.comment;
              else
                map.comment = keyProps.comment;
            }
            continue;
          }
          if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
            onError(key ?? start2[start2.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
          }
        } else if (keyProps.found?.indent !== bm.indent) {
          onError(offset, "BAD_INDENT", startColMsg);
        }
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start2, null, keyProps, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        const valueProps = resolveProps.resolveProps(sep3 ?? [], {
          indicator: "map-value-ind",
          next: value2,
          offset: keyNode.range[2],
          onError,
          parentIndent: bm.indent,
          startOnNewline: !key || key.type === "block-scalar"
        });
        offset = valueProps.end;
        if (valueProps.found) {
          if (implicitKey) {
            if (value2?.type === "block-map" && !valueProps.hasNewline)
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
            if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
              onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
          }
          const valueNode = value2 ? composeNode(ctx, value2, valueProps, onError) : composeEmptyNode(ctx, offset, sep3, null, valueProps, onError);
          if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, value2, onError);
          offset = valueNode.range[2];
          const pair2 = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair2.srcToken = collItem;
          map.items.push(pair2);
        } else {
          if (implicitKey)
            onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
          if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair2 = new Pair.Pair(keyNode);
          if (ctx.options.keepSourceTokens)
            pair2.srcToken = collItem;
          map.items.push(pair2);
        }
      }
      if (commentEnd && commentEnd < offset)
        onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
      map.range = [bm.offset, offset, commentEnd ?? offset];
      return map;
    }
    exports.resolveBlockMap = resolveBlockMap;
  }
});

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-seq.js"(exports) {
    "use strict";
    var YAMLSeq = require_YAMLSeq();
    var resolveProps = require_resolve_props();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
      const seq = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = bs.offset;
      let commentEnd = null;
      for (const { start: start2, value: value2 } of bs.items) {
        const props = resolveProps.resolveProps(start2, {
          indicator: "seq-item-ind",
          next: value2,
          offset,
          onError,
          parentIndent: bs.indent,
          startOnNewline: true
        });
        if (!props.found) {
          if (props.anchor || props.tag || value2) {
            if (value2?.type === "block-seq")
              onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
            else
              onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
          } else {
            commentEnd = props.end;
            if (props.comment)
              seq.comment = props.comment;
            continue;
          }
        }
        const node2 = value2 ? composeNode(ctx, value2, props, onError) : composeEmptyNode(ctx, props.end, start2, null, props, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bs.indent, value2, onError);
        offset = node2.range[2];
        seq.items.push(node2);
      }
      seq.range = [bs.offset, offset, commentEnd ?? offset];
      return seq;
    }
    exports.resolveBlockSeq = resolveBlockSeq;
  }
});

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = __commonJS({
  "node_modules/yaml/dist/compose/resolve-end.js"(exports) {
    "use strict";
    function resolveEnd(end, offset, reqSpace, onError) {
      let comment = "";
      if (end) {
        let hasSpace = false;
        let sep3 = "";
        for (const token of end) {
          const { source, type } = token;
          switch (type) {
            case "space":
              hasSpace = true;
              break;
            case "comment": {
              if (reqSpace && !hasSpace)
                onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
              const cb = source.substring(1) || " ";
              if (!comment)
                comment = cb;
              else
                comment += sep3 + cb;
              sep3 = "";
              break;
            }
            case "newline":
              if (comment)
                sep3 += source;
              hasSpace = true;
              break;
            default:
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
          }
          offset += source.length;
        }
      }
      return { comment, offset };
    }
    exports.resolveEnd = resolveEnd;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilMapIncludes = require_util_map_includes();
    var blockMsg = "Block collections are not allowed within flow collections";
    var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
    function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
      const isMap4 = fc.start.source === "{";
      const fcName = isMap4 ? "flow map" : "flow sequence";
      const NodeClass = tag?.nodeClass ?? (isMap4 ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
      const coll = new NodeClass(ctx.schema);
      coll.flow = true;
      const atRoot = ctx.atRoot;
      if (atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = fc.offset + fc.start.source.length;
      for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start: start2, key, sep: sep3, value: value2 } = collItem;
        const props = resolveProps.resolveProps(start2, {
          flow: fcName,
          indicator: "explicit-key-ind",
          next: key ?? sep3?.[0],
          offset,
          onError,
          parentIndent: fc.indent,
          startOnNewline: false
        });
        if (!props.found) {
          if (!props.anchor && !props.tag && !sep3 && !value2) {
            if (i === 0 && props.comma)
              onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
            else if (i < fc.items.length - 1)
              onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
            if (props.comment) {
              if (coll.comment)
                coll.comment += "\n" + props.comment;
              else
                coll.comment = props.comment;
            }
            offset = props.end;
            continue;
          }
          if (!isMap4 && ctx.options.strict && utilContainsNewline.containsNewline(key))
            onError(
              key,
              // checked by containsNewline()
              "MULTILINE_IMPLICIT_KEY",
              "Implicit keys of flow sequence pairs need to be on a single line"
            );
        }
        if (i === 0) {
          if (props.comma)
            onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        } else {
          if (!props.comma)
            onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
          if (props.comment) {
            let prevItemComment = "";
            loop: for (const st of start2) {
              switch (st.type) {
                case "comma":
                case "space":
                  break;
                case "comment":
                  prevItemComment = st.source.substring(1);
                  break loop;
                default:
                  break loop;
              }
            }
            if (prevItemComment) {
              let prev = coll.items[coll.items.length - 1];
              if (identity.isPair(prev))
                prev = prev.value ?? prev.key;
              if (prev.comment)
                prev.comment += "\n" + prevItemComment;
              else
                prev.comment = prevItemComment;
              props.comment = props.comment.substring(prevItemComment.length + 1);
            }
          }
        }
        if (!isMap4 && !sep3 && !props.found) {
          const valueNode = value2 ? composeNode(ctx, value2, props, onError) : composeEmptyNode(ctx, props.end, sep3, null, props, onError);
          coll.items.push(valueNode);
          offset = valueNode.range[2];
          if (isBlock(value2))
            onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
        } else {
          ctx.atKey = true;
          const keyStart = props.end;
          const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start2, null, props, onError);
          if (isBlock(key))
            onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
          ctx.atKey = false;
          const valueProps = resolveProps.resolveProps(sep3 ?? [], {
            flow: fcName,
            indicator: "map-value-ind",
            next: value2,
            offset: keyNode.range[2],
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
          });
          if (valueProps.found) {
            if (!isMap4 && !props.found && ctx.options.strict) {
              if (sep3)
                for (const st of sep3) {
                  if (st === valueProps.found)
                    break;
                  if (st.type === "newline") {
                    onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                    break;
                  }
                }
              if (props.start < valueProps.found.offset - 1024)
                onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
            }
          } else if (value2) {
            if ("source" in value2 && value2.source?.[0] === ":")
              onError(value2, "MISSING_CHAR", `Missing space after : in ${fcName}`);
            else
              onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
          }
          const valueNode = value2 ? composeNode(ctx, value2, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep3, null, valueProps, onError) : null;
          if (valueNode) {
            if (isBlock(value2))
              onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
          } else if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair2 = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair2.srcToken = collItem;
          if (isMap4) {
            const map = coll;
            if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
              onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
            map.items.push(pair2);
          } else {
            const map = new YAMLMap.YAMLMap(ctx.schema);
            map.flow = true;
            map.items.push(pair2);
            const endRange = (valueNode ?? keyNode).range;
            map.range = [keyNode.range[0], endRange[1], endRange[2]];
            coll.items.push(map);
          }
          offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
      }
      const expectedEnd = isMap4 ? "}" : "]";
      const [ce, ...ee] = fc.end;
      let cePos = offset;
      if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
      else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
        if (ce && ce.source.length !== 1)
          ee.unshift(ce);
      }
      if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
          if (coll.comment)
            coll.comment += "\n" + end.comment;
          else
            coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
      } else {
        coll.range = [fc.offset, cePos, cePos];
      }
      return coll;
    }
    exports.resolveFlowCollection = resolveFlowCollection;
  }
});

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = __commonJS({
  "node_modules/yaml/dist/compose/compose-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveBlockMap = require_resolve_block_map();
    var resolveBlockSeq = require_resolve_block_seq();
    var resolveFlowCollection = require_resolve_flow_collection();
    function resolveCollection(CN, ctx, token, onError, tagName, tag) {
      const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
      const Coll = coll.constructor;
      if (tagName === "!" || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
      }
      if (tagName)
        coll.tag = tagName;
      return coll;
    }
    function composeCollection(CN, ctx, token, props, onError) {
      const tagToken = props.tag;
      const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
      if (token.type === "block-seq") {
        const { anchor: anchor2, newlineAfterProp: nl } = props;
        const lastProp = anchor2 && tagToken ? anchor2.offset > tagToken.offset ? anchor2 : tagToken : anchor2 ?? tagToken;
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
          const message = "Missing newline after block sequence props";
          onError(lastProp, "MISSING_CHAR", message);
        }
      }
      const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
      if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") {
        return resolveCollection(CN, ctx, token, onError, tagName);
      }
      let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
      if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
          ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
          tag = kt;
        } else {
          if (kt) {
            onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
          } else {
            onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
          }
          return resolveCollection(CN, ctx, token, onError, tagName);
        }
      }
      const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
      const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
      const node2 = identity.isNode(res) ? res : new Scalar.Scalar(res);
      node2.range = coll.range;
      node2.tag = tagName;
      if (tag?.format)
        node2.format = tag.format;
      return node2;
    }
    exports.composeCollection = composeCollection;
  }
});

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function resolveBlockScalar(ctx, scalar, onError) {
      const start2 = scalar.offset;
      const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
      if (!header)
        return { value: "", type: null, comment: "", range: [start2, start2, start2] };
      const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
      const lines2 = scalar.source ? splitLines(scalar.source) : [];
      let chompStart = lines2.length;
      for (let i = lines2.length - 1; i >= 0; --i) {
        const content = lines2[i][1];
        if (content === "" || content === "\r")
          chompStart = i;
        else
          break;
      }
      if (chompStart === 0) {
        const value3 = header.chomp === "+" && lines2.length > 0 ? "\n".repeat(Math.max(1, lines2.length - 1)) : "";
        let end2 = start2 + header.length;
        if (scalar.source)
          end2 += scalar.source.length;
        return { value: value3, type, comment: header.comment, range: [start2, end2, end2] };
      }
      let trimIndent = scalar.indent + header.indent;
      let offset = scalar.offset + header.length;
      let contentStart = 0;
      for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines2[i];
        if (content === "" || content === "\r") {
          if (header.indent === 0 && indent.length > trimIndent)
            trimIndent = indent.length;
        } else {
          if (indent.length < trimIndent) {
            const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
            onError(offset + indent.length, "MISSING_CHAR", message);
          }
          if (header.indent === 0)
            trimIndent = indent.length;
          contentStart = i;
          if (trimIndent === 0 && !ctx.atRoot) {
            const message = "Block scalar values in collections must be indented";
            onError(offset, "BAD_INDENT", message);
          }
          break;
        }
        offset += indent.length + content.length + 1;
      }
      for (let i = lines2.length - 1; i >= chompStart; --i) {
        if (lines2[i][0].length > trimIndent)
          chompStart = i + 1;
      }
      let value2 = "";
      let sep3 = "";
      let prevMoreIndented = false;
      for (let i = 0; i < contentStart; ++i)
        value2 += lines2[i][0].slice(trimIndent) + "\n";
      for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines2[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === "\r";
        if (crlf)
          content = content.slice(0, -1);
        if (content && indent.length < trimIndent) {
          const src = header.indent ? "explicit indentation indicator" : "first line";
          const message = `Block scalar lines must not be less indented than their ${src}`;
          onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
          indent = "";
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
          value2 += sep3 + indent.slice(trimIndent) + content;
          sep3 = "\n";
        } else if (indent.length > trimIndent || content[0] === "	") {
          if (sep3 === " ")
            sep3 = "\n";
          else if (!prevMoreIndented && sep3 === "\n")
            sep3 = "\n\n";
          value2 += sep3 + indent.slice(trimIndent) + content;
          sep3 = "\n";
          prevMoreIndented = true;
        } else if (content === "") {
          if (sep3 === "\n")
            value2 += "\n";
          else
            sep3 = "\n";
        } else {
          value2 += sep3 + content;
          sep3 = " ";
          prevMoreIndented = false;
        }
      }
      switch (header.chomp) {
        case "-":
          break;
        case "+":
          for (let i = chompStart; i < lines2.length; ++i)
            value2 += "\n" + lines2[i][0].slice(trimIndent);
          if (value2[value2.length - 1] !== "\n")
            value2 += "\n";
          break;
        default:
          value2 += "\n";
      }
      const end = start2 + header.length + scalar.source.length;
      return { value: value2, type, comment: header.comment, range: [start2, end, end] };
    }
    function parseBlockScalarHeader({ offset, props }, strict, onError) {
      if (props[0].type !== "block-scalar-header") {
        onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
        return null;
      }
      const { source } = props[0];
      const mode = source[0];
      let indent = 0;
      let chomp = "";
      let error2 = -1;
      for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === "-" || ch === "+"))
          chomp = ch;
        else {
          const n = Number(ch);
          if (!indent && n)
            indent = n;
          else if (error2 === -1)
            error2 = offset + i;
        }
      }
      if (error2 !== -1)
        onError(error2, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
      let hasSpace = false;
      let comment = "";
      let length = source.length;
      for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
          case "space":
            hasSpace = true;
          // fallthrough
          case "newline":
            length += token.source.length;
            break;
          case "comment":
            if (strict && !hasSpace) {
              const message = "Comments must be separated from other tokens by white space characters";
              onError(token, "MISSING_CHAR", message);
            }
            length += token.source.length;
            comment = token.source.substring(1);
            break;
          case "error":
            onError(token, "UNEXPECTED_TOKEN", token.message);
            length += token.source.length;
            break;
          /* istanbul ignore next should not happen */
          default: {
            const message = `Unexpected token in block scalar header: ${token.type}`;
            onError(token, "UNEXPECTED_TOKEN", message);
            const ts = token.source;
            if (ts && typeof ts === "string")
              length += ts.length;
          }
        }
      }
      return { mode, indent, chomp, comment, length };
    }
    function splitLines(source) {
      const split = source.split(/\n( *)/);
      const first2 = split[0];
      const m = first2.match(/^( *)/);
      const line0 = m?.[1] ? [m[1], first2.slice(m[1].length)] : ["", first2];
      const lines2 = [line0];
      for (let i = 1; i < split.length; i += 2)
        lines2.push([split[i], split[i + 1]]);
      return lines2;
    }
    exports.resolveBlockScalar = resolveBlockScalar;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var resolveEnd = require_resolve_end();
    function resolveFlowScalar(scalar, strict, onError) {
      const { offset, type, source, end } = scalar;
      let _type;
      let value2;
      const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
      switch (type) {
        case "scalar":
          _type = Scalar.Scalar.PLAIN;
          value2 = plainValue2(source, _onError);
          break;
        case "single-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_SINGLE;
          value2 = singleQuotedValue(source, _onError);
          break;
        case "double-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_DOUBLE;
          value2 = doubleQuotedValue(source, _onError);
          break;
        /* istanbul ignore next should not happen */
        default:
          onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
          return {
            value: "",
            type: null,
            comment: "",
            range: [offset, offset + source.length, offset + source.length]
          };
      }
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
      return {
        value: value2,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
      };
    }
    function plainValue2(source, onError) {
      let badChar = "";
      switch (source[0]) {
        /* istanbul ignore next should not happen */
        case "	":
          badChar = "a tab character";
          break;
        case ",":
          badChar = "flow indicator character ,";
          break;
        case "%":
          badChar = "directive indicator character %";
          break;
        case "|":
        case ">": {
          badChar = `block scalar indicator ${source[0]}`;
          break;
        }
        case "@":
        case "`": {
          badChar = `reserved character ${source[0]}`;
          break;
        }
      }
      if (badChar)
        onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
      return unfoldLines(source);
    }
    function singleQuotedValue(source, onError) {
      if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
      return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
    }
    function unfoldLines(source) {
      const line = /(.*?)\r?\n/sy;
      let match = line.exec(source);
      if (!match)
        return source;
      let trimEnd, trimBoth;
      try {
        trimEnd = new RegExp("(?<![ 	])[ 	]+$");
        trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
      } catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
      }
      let res = match[1].replace(trimEnd, "");
      let sep3 = " ";
      let pos = line.lastIndex;
      while (match = line.exec(source)) {
        const lm = match[1].replace(trimBoth, "");
        if (lm === "") {
          if (sep3 === "\n")
            res += sep3;
          else
            sep3 = "\n";
        } else {
          res += sep3 + lm;
          sep3 = " ";
        }
        pos = line.lastIndex;
      }
      const last = /[ \t]*(.*)/sy;
      last.lastIndex = pos;
      match = last.exec(source);
      return res + sep3 + (match?.[1] ?? "");
    }
    function doubleQuotedValue(source, onError) {
      let res = "";
      for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === "\r" && source[i + 1] === "\n")
          continue;
        if (ch === "\n") {
          const { fold, offset } = foldNewline(source, i);
          res += fold;
          i = offset;
        } else if (ch === "\\") {
          let next2 = source[++i];
          const cc = escapeCodes[next2];
          if (cc)
            res += cc;
          else if (next2 === "\n") {
            next2 = source[i + 1];
            while (next2 === " " || next2 === "	")
              next2 = source[++i + 1];
          } else if (next2 === "\r" && source[i + 1] === "\n") {
            next2 = source[++i + 1];
            while (next2 === " " || next2 === "	")
              next2 = source[++i + 1];
          } else if (next2 === "x" || next2 === "u" || next2 === "U") {
            const length = next2 === "x" ? 2 : next2 === "u" ? 4 : 8;
            res += parseCharCode(source, i + 1, length, onError);
            i += length;
          } else {
            const raw = source.substr(i - 1, 2);
            onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
            res += raw;
          }
        } else if (ch === " " || ch === "	") {
          const wsStart = i;
          let next2 = source[i + 1];
          while (next2 === " " || next2 === "	")
            next2 = source[++i + 1];
          if (next2 !== "\n" && !(next2 === "\r" && source[i + 2] === "\n"))
            res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        } else {
          res += ch;
        }
      }
      if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
      return res;
    }
    function foldNewline(source, offset) {
      let fold = "";
      let ch = source[offset + 1];
      while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
        if (ch === "\r" && source[offset + 2] !== "\n")
          break;
        if (ch === "\n")
          fold += "\n";
        offset += 1;
        ch = source[offset + 1];
      }
      if (!fold)
        fold = " ";
      return { fold, offset };
    }
    var escapeCodes = {
      "0": "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: "\n",
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "\x85",
      // Unicode next line
      _: "\xA0",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
    function parseCharCode(source, offset, length, onError) {
      const cc = source.substr(offset, length);
      const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
      const code = ok ? parseInt(cc, 16) : NaN;
      try {
        return String.fromCodePoint(code);
      } catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        return raw;
      }
    }
    exports.resolveFlowScalar = resolveFlowScalar;
  }
});

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = __commonJS({
  "node_modules/yaml/dist/compose/compose-scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    function composeScalar(ctx, token, tagToken, onError) {
      const { value: value2, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
      const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
      let tag;
      if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
      } else if (tagName)
        tag = findScalarTagByName(ctx.schema, value2, tagName, tagToken, onError);
      else if (token.type === "scalar")
        tag = findScalarTagByTest(ctx, value2, token, onError);
      else
        tag = ctx.schema[identity.SCALAR];
      let scalar;
      try {
        const res = tag.resolve(value2, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
      } catch (error2) {
        const msg = error2 instanceof Error ? error2.message : String(error2);
        onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
        scalar = new Scalar.Scalar(value2);
      }
      scalar.range = range;
      scalar.source = value2;
      if (type)
        scalar.type = type;
      if (tagName)
        scalar.tag = tagName;
      if (tag.format)
        scalar.format = tag.format;
      if (comment)
        scalar.comment = comment;
      return scalar;
    }
    function findScalarTagByName(schema, value2, tagName, tagToken, onError) {
      if (tagName === "!")
        return schema[identity.SCALAR];
      const matchWithTest = [];
      for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
          if (tag.default && tag.test)
            matchWithTest.push(tag);
          else
            return tag;
        }
      }
      for (const tag of matchWithTest)
        if (tag.test?.test(value2))
          return tag;
      const kt = schema.knownTags[tagName];
      if (kt && !kt.collection) {
        schema.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
        return kt;
      }
      onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
      return schema[identity.SCALAR];
    }
    function findScalarTagByTest({ atKey, directives, schema }, value2, token, onError) {
      const tag = schema.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value2)) || schema[identity.SCALAR];
      if (schema.compat) {
        const compat = schema.compat.find((tag2) => tag2.default && tag2.test?.test(value2)) ?? schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
          const ts = directives.tagString(tag.tag);
          const cs = directives.tagString(compat.tag);
          const msg = `Value may be parsed as either ${ts} or ${cs}`;
          onError(token, "TAG_RESOLVE_FAILED", msg, true);
        }
      }
      return tag;
    }
    exports.composeScalar = composeScalar;
  }
});

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = __commonJS({
  "node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports) {
    "use strict";
    function emptyScalarPosition(offset, before, pos) {
      if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
          let st = before[i];
          switch (st.type) {
            case "space":
            case "comment":
            case "newline":
              offset -= st.source.length;
              continue;
          }
          st = before[++i];
          while (st?.type === "space") {
            offset += st.source.length;
            st = before[++i];
          }
          break;
        }
      }
      return offset;
    }
    exports.emptyScalarPosition = emptyScalarPosition;
  }
});

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = __commonJS({
  "node_modules/yaml/dist/compose/compose-node.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var composeCollection = require_compose_collection();
    var composeScalar = require_compose_scalar();
    var resolveEnd = require_resolve_end();
    var utilEmptyScalarPosition = require_util_empty_scalar_position();
    var CN = { composeNode, composeEmptyNode };
    function composeNode(ctx, token, props, onError) {
      const atKey = ctx.atKey;
      const { spaceBefore, comment, anchor: anchor2, tag } = props;
      let node2;
      let isSrcToken = true;
      switch (token.type) {
        case "alias":
          node2 = composeAlias(ctx, token, onError);
          if (anchor2 || tag)
            onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
          break;
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "block-scalar":
          node2 = composeScalar.composeScalar(ctx, token, tag, onError);
          if (anchor2)
            node2.anchor = anchor2.source.substring(1);
          break;
        case "block-map":
        case "block-seq":
        case "flow-collection":
          try {
            node2 = composeCollection.composeCollection(CN, ctx, token, props, onError);
            if (anchor2)
              node2.anchor = anchor2.source.substring(1);
          } catch (error2) {
            const message = error2 instanceof Error ? error2.message : String(error2);
            onError(token, "RESOURCE_EXHAUSTION", message);
          }
          break;
        default: {
          const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
          onError(token, "UNEXPECTED_TOKEN", message);
          isSrcToken = false;
        }
      }
      node2 ?? (node2 = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
      if (anchor2 && node2.anchor === "")
        onError(anchor2, "BAD_ALIAS", "Anchor cannot be an empty string");
      if (atKey && ctx.options.stringKeys && (!identity.isScalar(node2) || typeof node2.value !== "string" || node2.tag && node2.tag !== "tag:yaml.org,2002:str")) {
        const msg = "With stringKeys, all keys must be strings";
        onError(tag ?? token, "NON_STRING_KEY", msg);
      }
      if (spaceBefore)
        node2.spaceBefore = true;
      if (comment) {
        if (token.type === "scalar" && token.source === "")
          node2.comment = comment;
        else
          node2.commentBefore = comment;
      }
      if (ctx.options.keepSourceTokens && isSrcToken)
        node2.srcToken = token;
      return node2;
    }
    function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor: anchor2, tag, end }, onError) {
      const token = {
        type: "scalar",
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ""
      };
      const node2 = composeScalar.composeScalar(ctx, token, tag, onError);
      if (anchor2) {
        node2.anchor = anchor2.source.substring(1);
        if (node2.anchor === "")
          onError(anchor2, "BAD_ALIAS", "Anchor cannot be an empty string");
      }
      if (spaceBefore)
        node2.spaceBefore = true;
      if (comment) {
        node2.comment = comment;
        node2.range[2] = end;
      }
      return node2;
    }
    function composeAlias({ options: options2 }, { offset, source, end }, onError) {
      const alias2 = new Alias.Alias(source.substring(1));
      if (alias2.source === "")
        onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
      if (alias2.source.endsWith(":"))
        onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, options2.strict, onError);
      alias2.range = [offset, valueEnd, re.offset];
      if (re.comment)
        alias2.comment = re.comment;
      return alias2;
    }
    exports.composeEmptyNode = composeEmptyNode;
    exports.composeNode = composeNode;
  }
});

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = __commonJS({
  "node_modules/yaml/dist/compose/compose-doc.js"(exports) {
    "use strict";
    var Document = require_Document();
    var composeNode = require_compose_node();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    function composeDoc(options2, directives, { offset, start: start2, value: value2, end }, onError) {
      const opts = Object.assign({ _directives: directives }, options2);
      const doc = new Document.Document(void 0, opts);
      const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
      };
      const props = resolveProps.resolveProps(start2, {
        indicator: "doc-start",
        next: value2 ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
      });
      if (props.found) {
        doc.directives.docStart = true;
        if (value2 && (value2.type === "block-map" || value2.type === "block-seq") && !props.hasNewline)
          onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
      }
      doc.contents = value2 ? composeNode.composeNode(ctx, value2, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start2, null, props, onError);
      const contentEnd = doc.contents.range[2];
      const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
      if (re.comment)
        doc.comment = re.comment;
      doc.range = [offset, contentEnd, re.offset];
      return doc;
    }
    exports.composeDoc = composeDoc;
  }
});

// node_modules/yaml/dist/compose/composer.js
var require_composer = __commonJS({
  "node_modules/yaml/dist/compose/composer.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var directives = require_directives();
    var Document = require_Document();
    var errors = require_errors();
    var identity = require_identity();
    var composeDoc = require_compose_doc();
    var resolveEnd = require_resolve_end();
    function getErrorPos(src) {
      if (typeof src === "number")
        return [src, src + 1];
      if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
      const { offset, source } = src;
      return [offset, offset + (typeof source === "string" ? source.length : 1)];
    }
    function parsePrelude(prelude) {
      let comment = "";
      let atComment = false;
      let afterEmptyLine = false;
      for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
          case "#":
            comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
            atComment = true;
            afterEmptyLine = false;
            break;
          case "%":
            if (prelude[i + 1]?.[0] !== "#")
              i += 1;
            atComment = false;
            break;
          default:
            if (!atComment)
              afterEmptyLine = true;
            atComment = false;
        }
      }
      return { comment, afterEmptyLine };
    }
    var Composer2 = class {
      constructor(options2 = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
          const pos = getErrorPos(source);
          if (warning)
            this.warnings.push(new errors.YAMLWarning(pos, code, message));
          else
            this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        this.directives = new directives.Directives({ version: options2.version || "1.2" });
        this.options = options2;
      }
      decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment) {
          const dc = doc.contents;
          if (afterDoc) {
            doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
          } else if (afterEmptyLine || doc.directives.docStart || !dc) {
            doc.commentBefore = comment;
          } else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it = dc.items[0];
            if (identity.isPair(it))
              it = it.key;
            const cb = it.commentBefore;
            it.commentBefore = cb ? `${comment}
${cb}` : comment;
          } else {
            const cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment}
${cb}` : comment;
          }
        }
        if (afterDoc) {
          for (let i = 0; i < this.errors.length; ++i)
            doc.errors.push(this.errors[i]);
          for (let i = 0; i < this.warnings.length; ++i)
            doc.warnings.push(this.warnings[i]);
        } else {
          doc.errors = this.errors;
          doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens2, forceDoc = false, endOffset = -1) {
        for (const token of tokens2)
          yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token) {
        if (node_process.env.LOG_STREAM)
          console.dir(token, { depth: null });
        switch (token.type) {
          case "directive":
            this.directives.add(token.source, (offset, message, warning) => {
              const pos = getErrorPos(token);
              pos[0] += offset;
              this.onError(pos, "BAD_DIRECTIVE", message, warning);
            });
            this.prelude.push(token.source);
            this.atDirectives = true;
            break;
          case "document": {
            const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
            if (this.atDirectives && !doc.directives.docStart)
              this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
            this.decorate(doc, false);
            if (this.doc)
              yield this.doc;
            this.doc = doc;
            this.atDirectives = false;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token.source);
            break;
          case "error": {
            const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
            const error2 = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
            if (this.atDirectives || !this.doc)
              this.errors.push(error2);
            else
              this.doc.errors.push(error2);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              const msg = "Unexpected doc-end without preceding document";
              this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = true;
            const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
            this.decorate(this.doc, true);
            if (end.comment) {
              const dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
            }
            this.doc.range[2] = end.offset;
            break;
          }
          default:
            this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
          this.decorate(this.doc, true);
          yield this.doc;
          this.doc = null;
        } else if (forceDoc) {
          const opts = Object.assign({ _directives: this.directives }, this.options);
          const doc = new Document.Document(void 0, opts);
          if (this.atDirectives)
            this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
          doc.range = [0, endOffset, endOffset];
          this.decorate(doc, false);
          yield doc;
        }
      }
    };
    exports.Composer = Composer2;
  }
});

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = __commonJS({
  "node_modules/yaml/dist/parse/cst-scalar.js"(exports) {
    "use strict";
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    var errors = require_errors();
    var stringifyString = require_stringifyString();
    function resolveAsScalar(token, strict = true, onError) {
      if (token) {
        const _onError = (pos, code, message) => {
          const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
          if (onError)
            onError(offset, code, message);
          else
            throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
          case "block-scalar":
            return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
      }
      return null;
    }
    function createScalarToken(value2, context) {
      const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
      const source = stringifyString.stringifyString({ type, value: value2 }, {
        implicitKey,
        indent: indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      const end = context.end ?? [
        { type: "newline", offset: -1, indent, source: "\n" }
      ];
      switch (source[0]) {
        case "|":
        case ">": {
          const he = source.indexOf("\n");
          const head = source.substring(0, he);
          const body2 = source.substring(he + 1) + "\n";
          const props = [
            { type: "block-scalar-header", offset, indent, source: head }
          ];
          if (!addEndtoBlockProps(props, end))
            props.push({ type: "newline", offset: -1, indent, source: "\n" });
          return { type: "block-scalar", offset, indent, props, source: body2 };
        }
        case '"':
          return { type: "double-quoted-scalar", offset, indent, source, end };
        case "'":
          return { type: "single-quoted-scalar", offset, indent, source, end };
        default:
          return { type: "scalar", offset, indent, source, end };
      }
    }
    function setScalarValue(token, value2, context = {}) {
      let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
      let indent = "indent" in token ? token.indent : null;
      if (afterKey && typeof indent === "number")
        indent += 2;
      if (!type)
        switch (token.type) {
          case "single-quoted-scalar":
            type = "QUOTE_SINGLE";
            break;
          case "double-quoted-scalar":
            type = "QUOTE_DOUBLE";
            break;
          case "block-scalar": {
            const header = token.props[0];
            if (header.type !== "block-scalar-header")
              throw new Error("Invalid block scalar header");
            type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
            break;
          }
          default:
            type = "PLAIN";
        }
      const source = stringifyString.stringifyString({ type, value: value2 }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      switch (source[0]) {
        case "|":
        case ">":
          setBlockScalarValue(token, source);
          break;
        case '"':
          setFlowScalarValue(token, source, "double-quoted-scalar");
          break;
        case "'":
          setFlowScalarValue(token, source, "single-quoted-scalar");
          break;
        default:
          setFlowScalarValue(token, source, "scalar");
      }
    }
    function setBlockScalarValue(token, source) {
      const he = source.indexOf("\n");
      const head = source.substring(0, he);
      const body2 = source.substring(he + 1) + "\n";
      if (token.type === "block-scalar") {
        const header = token.props[0];
        if (header.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        header.source = head;
        token.source = body2;
      } else {
        const { offset } = token;
        const indent = "indent" in token ? token.indent : -1;
        const props = [
          { type: "block-scalar-header", offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0))
          props.push({ type: "newline", offset: -1, indent, source: "\n" });
        for (const key of Object.keys(token))
          if (key !== "type" && key !== "offset")
            delete token[key];
        Object.assign(token, { type: "block-scalar", indent, props, source: body2 });
      }
    }
    function addEndtoBlockProps(props, end) {
      if (end)
        for (const st of end)
          switch (st.type) {
            case "space":
            case "comment":
              props.push(st);
              break;
            case "newline":
              props.push(st);
              return true;
          }
      return false;
    }
    function setFlowScalarValue(token, source, type) {
      switch (token.type) {
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          token.type = type;
          token.source = source;
          break;
        case "block-scalar": {
          const end = token.props.slice(1);
          let oa = source.length;
          if (token.props[0].type === "block-scalar-header")
            oa -= token.props[0].source.length;
          for (const tok of end)
            tok.offset += oa;
          delete token.props;
          Object.assign(token, { type, source, end });
          break;
        }
        case "block-map":
        case "block-seq": {
          const offset = token.offset + source.length;
          const nl = { type: "newline", offset, indent: token.indent, source: "\n" };
          delete token.items;
          Object.assign(token, { type, source, end: [nl] });
          break;
        }
        default: {
          const indent = "indent" in token ? token.indent : -1;
          const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
          for (const key of Object.keys(token))
            if (key !== "type" && key !== "offset")
              delete token[key];
          Object.assign(token, { type, indent, source, end });
        }
      }
    }
    exports.createScalarToken = createScalarToken;
    exports.resolveAsScalar = resolveAsScalar;
    exports.setScalarValue = setScalarValue;
  }
});

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = __commonJS({
  "node_modules/yaml/dist/parse/cst-stringify.js"(exports) {
    "use strict";
    var stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
    function stringifyToken(token) {
      switch (token.type) {
        case "block-scalar": {
          let res = "";
          for (const tok of token.props)
            res += stringifyToken(tok);
          return res + token.source;
        }
        case "block-map":
        case "block-seq": {
          let res = "";
          for (const item2 of token.items)
            res += stringifyItem(item2);
          return res;
        }
        case "flow-collection": {
          let res = token.start.source;
          for (const item2 of token.items)
            res += stringifyItem(item2);
          for (const st of token.end)
            res += st.source;
          return res;
        }
        case "document": {
          let res = stringifyItem(token);
          if (token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
        default: {
          let res = token.source;
          if ("end" in token && token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
      }
    }
    function stringifyItem({ start: start2, key, sep: sep3, value: value2 }) {
      let res = "";
      for (const st of start2)
        res += st.source;
      if (key)
        res += stringifyToken(key);
      if (sep3)
        for (const st of sep3)
          res += st.source;
      if (value2)
        res += stringifyToken(value2);
      return res;
    }
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = __commonJS({
  "node_modules/yaml/dist/parse/cst-visit.js"(exports) {
    "use strict";
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove item");
    function visit2(cst, visitor) {
      if ("type" in cst && cst.type === "document")
        cst = { start: cst.start, value: cst.value };
      _visit(Object.freeze([]), cst, visitor);
    }
    visit2.BREAK = BREAK;
    visit2.SKIP = SKIP;
    visit2.REMOVE = REMOVE;
    visit2.itemAtPath = (cst, path) => {
      let item2 = cst;
      for (const [field, index] of path) {
        const tok = item2?.[field];
        if (tok && "items" in tok) {
          item2 = tok.items[index];
        } else
          return void 0;
      }
      return item2;
    };
    visit2.parentCollection = (cst, path) => {
      const parent = visit2.itemAtPath(cst, path.slice(0, -1));
      const field = path[path.length - 1][0];
      const coll = parent?.[field];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path, item2, visitor) {
      let ctrl = visitor(item2, path);
      if (typeof ctrl === "symbol")
        return ctrl;
      for (const field of ["key", "value"]) {
        const token = item2[field];
        if (token && "items" in token) {
          for (let i = 0; i < token.items.length; ++i) {
            const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              token.items.splice(i, 1);
              i -= 1;
            }
          }
          if (typeof ctrl === "function" && field === "key")
            ctrl = ctrl(item2, path);
        }
      }
      return typeof ctrl === "function" ? ctrl(item2, path) : ctrl;
    }
    exports.visit = visit2;
  }
});

// node_modules/yaml/dist/parse/cst.js
var require_cst = __commonJS({
  "node_modules/yaml/dist/parse/cst.js"(exports) {
    "use strict";
    var cstScalar = require_cst_scalar();
    var cstStringify = require_cst_stringify();
    var cstVisit = require_cst_visit();
    var BOM = "\uFEFF";
    var DOCUMENT = "";
    var FLOW_END = "";
    var SCALAR = "";
    var isCollection = (token) => !!token && "items" in token;
    var isScalar4 = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
    function prettyToken(token) {
      switch (token) {
        case BOM:
          return "<BOM>";
        case DOCUMENT:
          return "<DOC>";
        case FLOW_END:
          return "<FLOW_END>";
        case SCALAR:
          return "<SCALAR>";
        default:
          return JSON.stringify(token);
      }
    }
    function tokenType(source) {
      switch (source) {
        case BOM:
          return "byte-order-mark";
        case DOCUMENT:
          return "doc-mode";
        case FLOW_END:
          return "flow-error-end";
        case SCALAR:
          return "scalar";
        case "---":
          return "doc-start";
        case "...":
          return "doc-end";
        case "":
        case "\n":
        case "\r\n":
          return "newline";
        case "-":
          return "seq-item-ind";
        case "?":
          return "explicit-key-ind";
        case ":":
          return "map-value-ind";
        case "{":
          return "flow-map-start";
        case "}":
          return "flow-map-end";
        case "[":
          return "flow-seq-start";
        case "]":
          return "flow-seq-end";
        case ",":
          return "comma";
      }
      switch (source[0]) {
        case " ":
        case "	":
          return "space";
        case "#":
          return "comment";
        case "%":
          return "directive-line";
        case "*":
          return "alias";
        case "&":
          return "anchor";
        case "!":
          return "tag";
        case "'":
          return "single-quoted-scalar";
        case '"':
          return "double-quoted-scalar";
        case "|":
        case ">":
          return "block-scalar-header";
      }
      return null;
    }
    exports.createScalarToken = cstScalar.createScalarToken;
    exports.resolveAsScalar = cstScalar.resolveAsScalar;
    exports.setScalarValue = cstScalar.setScalarValue;
    exports.stringify = cstStringify.stringify;
    exports.visit = cstVisit.visit;
    exports.BOM = BOM;
    exports.DOCUMENT = DOCUMENT;
    exports.FLOW_END = FLOW_END;
    exports.SCALAR = SCALAR;
    exports.isCollection = isCollection;
    exports.isScalar = isScalar4;
    exports.prettyToken = prettyToken;
    exports.tokenType = tokenType;
  }
});

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = __commonJS({
  "node_modules/yaml/dist/parse/lexer.js"(exports) {
    "use strict";
    var cst = require_cst();
    function isEmpty(ch) {
      switch (ch) {
        case void 0:
        case " ":
        case "\n":
        case "\r":
        case "	":
          return true;
        default:
          return false;
      }
    }
    var hexDigits = new Set("0123456789ABCDEFabcdef");
    var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
    var flowIndicatorChars = new Set(",[]{}");
    var invalidAnchorChars = new Set(" ,[]{}\n\r	");
    var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
    var Lexer2 = class {
      constructor() {
        this.atEnd = false;
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        this.buffer = "";
        this.flowKey = false;
        this.flowLevel = 0;
        this.indentNext = 0;
        this.indentValue = 0;
        this.lineEndPos = null;
        this.next = null;
        this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source, incomplete = false) {
        if (source) {
          if (typeof source !== "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source : source;
          this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next2 = this.next ?? "stream";
        while (next2 && (incomplete || this.hasChars(1)))
          next2 = yield* this.parseNext(next2);
      }
      atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === " " || ch === "	")
          ch = this.buffer[++i];
        if (!ch || ch === "#" || ch === "\n")
          return true;
        if (ch === "\r")
          return this.buffer[i + 1] === "\n";
        return false;
      }
      charAt(n) {
        return this.buffer[this.pos + n];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent = 0;
          while (ch === " ")
            ch = this.buffer[++indent + offset];
          if (ch === "\r") {
            const next2 = this.buffer[indent + offset + 1];
            if (next2 === "\n" || !next2 && !this.atEnd)
              return offset + indent + 1;
          }
          return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
        }
        if (ch === "-" || ch === ".") {
          const dt = this.buffer.substr(offset, 3);
          if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
            return -1;
        }
        return offset;
      }
      getLine() {
        let end = this.lineEndPos;
        if (typeof end !== "number" || end !== -1 && end < this.pos) {
          end = this.buffer.indexOf("\n", this.pos);
          this.lineEndPos = end;
        }
        if (end === -1)
          return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === "\r")
          end -= 1;
        return this.buffer.substring(this.pos, end);
      }
      hasChars(n) {
        return this.pos + n <= this.buffer.length;
      }
      setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
      }
      peek(n) {
        return this.buffer.substr(this.pos, n);
      }
      *parseNext(next2) {
        switch (next2) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line = this.getLine();
        if (line === null)
          return this.setNext("stream");
        if (line[0] === cst.BOM) {
          yield* this.pushCount(1);
          line = line.substring(1);
        }
        if (line[0] === "%") {
          let dirEnd = line.length;
          let cs = line.indexOf("#");
          while (cs !== -1) {
            const ch = line[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else {
              cs = line.indexOf("#", cs + 1);
            }
          }
          while (true) {
            const ch = line[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
          yield* this.pushCount(line.length - n);
          this.pushNewline();
          return "stream";
        }
        if (this.atLineEnd()) {
          const sp = yield* this.pushSpaces(true);
          yield* this.pushCount(line.length - sp);
          yield* this.pushNewline();
          return "stream";
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
      }
      *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          const s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
            yield* this.pushCount(3);
            this.indentValue = 0;
            this.indentNext = 0;
            return s === "---" ? "doc" : "stream";
          }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
          this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
          const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
          this.indentNext = this.indentValue + 1;
          this.indentValue += n;
          return "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line[n]) {
          case "#":
            yield* this.pushCount(line.length - n);
          // fallthrough
          case void 0:
            yield* this.pushNewline();
            return yield* this.parseLineStart();
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel = 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            return "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            n += yield* this.parseBlockScalarHeader();
            n += yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - n);
            yield* this.pushNewline();
            return yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
          nl = yield* this.pushNewline();
          if (nl > 0) {
            sp = yield* this.pushSpaces(false);
            this.indentValue = indent = sp;
          } else {
            sp = 0;
          }
          sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
          return this.setNext("flow");
        if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
          const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
          if (!atFlowEndMarker) {
            this.flowLevel = 0;
            yield cst.FLOW_END;
            return yield* this.parseLineStart();
          }
        }
        let n = 0;
        while (line[n] === ",") {
          n += yield* this.pushCount(1);
          n += yield* this.pushSpaces(true);
          this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
          case void 0:
            return "flow";
          case "#":
            yield* this.pushCount(line.length - n);
            return "flow";
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel += 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            this.flowKey = true;
            this.flowLevel -= 1;
            return this.flowLevel ? "flow" : "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "flow";
          case '"':
          case "'":
            this.flowKey = true;
            return yield* this.parseQuotedScalar();
          case ":": {
            const next2 = this.charAt(1);
            if (this.flowKey || isEmpty(next2) || next2 === ",") {
              this.flowKey = false;
              yield* this.pushCount(1);
              yield* this.pushSpaces(true);
              return "flow";
            }
          }
          // fallthrough
          default:
            this.flowKey = false;
            return yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
          while (end !== -1 && this.buffer[end + 1] === "'")
            end = this.buffer.indexOf("'", end + 2);
        } else {
          while (end !== -1) {
            let n = 0;
            while (this.buffer[end - 1 - n] === "\\")
              n += 1;
            if (n % 2 === 0)
              break;
            end = this.buffer.indexOf('"', end + 1);
          }
        }
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf("\n", this.pos);
        if (nl !== -1) {
          while (nl !== -1) {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = qb.indexOf("\n", cs);
          }
          if (nl !== -1) {
            end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
          }
        }
        if (end === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
          const ch = this.buffer[++i];
          if (ch === "+")
            this.blockScalarKeep = true;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl = this.pos - 1;
        let indent = 0;
        let ch;
        loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
          switch (ch) {
            case " ":
              indent += 1;
              break;
            case "\n":
              nl = i2;
              indent = 0;
              break;
            case "\r": {
              const next2 = this.buffer[i2 + 1];
              if (!next2 && !this.atEnd)
                return this.setNext("block-scalar");
              if (next2 === "\n")
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent >= this.indentNext) {
          if (this.blockScalarIndent === -1)
            this.indentNext = indent;
          else {
            this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          }
          do {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = this.buffer.indexOf("\n", cs);
          } while (nl !== -1);
          if (nl === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl = this.buffer.length;
          }
        }
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === " ")
          ch = this.buffer[++i];
        if (ch === "	") {
          while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
            ch = this.buffer[++i];
          nl = i - 1;
        } else if (!this.blockScalarKeep) {
          do {
            let i2 = nl - 1;
            let ch2 = this.buffer[i2];
            if (ch2 === "\r")
              ch2 = this.buffer[--i2];
            const lastChar = i2;
            while (ch2 === " ")
              ch2 = this.buffer[--i2];
            if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
              nl = i2;
            else
              break;
          } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while (ch = this.buffer[++i]) {
          if (ch === ":") {
            const next2 = this.buffer[i + 1];
            if (isEmpty(next2) || inFlow && flowIndicatorChars.has(next2))
              break;
            end = i;
          } else if (isEmpty(ch)) {
            let next2 = this.buffer[i + 1];
            if (ch === "\r") {
              if (next2 === "\n") {
                i += 1;
                ch = "\n";
                next2 = this.buffer[i + 1];
              } else
                end = i;
            }
            if (next2 === "#" || inFlow && flowIndicatorChars.has(next2))
              break;
            if (ch === "\n") {
              const cs = this.continueScalar(i + 1);
              if (cs === -1)
                break;
              i = Math.max(i, cs - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end = i;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("plain-scalar");
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? "flow" : "doc";
      }
      *pushCount(n) {
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos += n;
          return n;
        }
        return 0;
      }
      *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
          yield s;
          this.pos += s.length;
          return s.length;
        } else if (allowEmpty)
          yield "";
        return 0;
      }
      *pushIndicators() {
        let n = 0;
        loop: while (true) {
          switch (this.charAt(0)) {
            case "!":
              n += yield* this.pushTag();
              n += yield* this.pushSpaces(true);
              continue loop;
            case "&":
              n += yield* this.pushUntil(isNotAnchorChar);
              n += yield* this.pushSpaces(true);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              const inFlow = this.flowLevel > 0;
              const ch1 = this.charAt(1);
              if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                if (!inFlow)
                  this.indentNext = this.indentValue + 1;
                else if (this.flowKey)
                  this.flowKey = false;
                n += yield* this.pushCount(1);
                n += yield* this.pushSpaces(true);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i = this.pos + 2;
          let ch = this.buffer[i];
          while (!isEmpty(ch) && ch !== ">")
            ch = this.buffer[++i];
          return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
        } else {
          let i = this.pos + 1;
          let ch = this.buffer[i];
          while (ch) {
            if (tagChars.has(ch))
              ch = this.buffer[++i];
            else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
              ch = this.buffer[i += 3];
            } else
              break;
          }
          return yield* this.pushToIndex(i, false);
        }
      }
      *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === "\n")
          return yield* this.pushCount(1);
        else if (ch === "\r" && this.charAt(1) === "\n")
          return yield* this.pushCount(2);
        else
          return 0;
      }
      *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
          ch = this.buffer[++i];
        } while (ch === " " || allowTabs && ch === "	");
        const n = i - this.pos;
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos = i;
        }
        return n;
      }
      *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
          ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
      }
    };
    exports.Lexer = Lexer2;
  }
});

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = __commonJS({
  "node_modules/yaml/dist/parse/line-counter.js"(exports) {
    "use strict";
    var LineCounter2 = class {
      constructor() {
        this.lineStarts = [];
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        this.linePos = (offset) => {
          let low = 0;
          let high = this.lineStarts.length;
          while (low < high) {
            const mid = low + high >> 1;
            if (this.lineStarts[mid] < offset)
              low = mid + 1;
            else
              high = mid;
          }
          if (this.lineStarts[low] === offset)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset };
          const start2 = this.lineStarts[low - 1];
          return { line: low, col: offset - start2 + 1 };
        };
      }
    };
    exports.LineCounter = LineCounter2;
  }
});

// node_modules/yaml/dist/parse/parser.js
var require_parser = __commonJS({
  "node_modules/yaml/dist/parse/parser.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var cst = require_cst();
    var lexer = require_lexer();
    function includesToken(list, type) {
      for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
          return true;
      return false;
    }
    function findNonEmptyIndex(list) {
      for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
          case "space":
          case "comment":
          case "newline":
            break;
          default:
            return i;
        }
      }
      return -1;
    }
    function isFlowToken(token) {
      switch (token?.type) {
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "flow-collection":
          return true;
        default:
          return false;
      }
    }
    function getPrevProps(parent) {
      switch (parent.type) {
        case "document":
          return parent.start;
        case "block-map": {
          const it = parent.items[parent.items.length - 1];
          return it.sep ?? it.start;
        }
        case "block-seq":
          return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
          return [];
      }
    }
    function getFirstKeyStartProps(prev) {
      if (prev.length === 0)
        return [];
      let i = prev.length;
      loop: while (--i >= 0) {
        switch (prev[i].type) {
          case "doc-start":
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
          case "newline":
            break loop;
        }
      }
      while (prev[++i]?.type === "space") {
      }
      return prev.splice(i, prev.length);
    }
    function arrayPushArray(target, source) {
      if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
      else
        for (let i = 0; i < source.length; ++i)
          target.push(source[i]);
    }
    function fixFlowSeqItems(fc) {
      if (fc.start.type === "flow-seq-start") {
        for (const it of fc.items) {
          if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
            if (it.key)
              it.value = it.key;
            delete it.key;
            if (isFlowToken(it.value)) {
              if (it.value.end)
                arrayPushArray(it.value.end, it.sep);
              else
                it.value.end = it.sep;
            } else
              arrayPushArray(it.start, it.sep);
            delete it.sep;
          }
        }
      }
    }
    var Parser2 = class {
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = true;
        this.atScalar = false;
        this.indent = 0;
        this.offset = 0;
        this.onKeyLine = false;
        this.stack = [];
        this.source = "";
        this.type = "";
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
          this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
          yield* this.next(lexeme);
        if (!incomplete)
          yield* this.end();
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
          console.log("|", cst.prettyToken(source));
        if (this.atScalar) {
          this.atScalar = false;
          yield* this.step();
          this.offset += source.length;
          return;
        }
        const type = cst.tokenType(source);
        if (!type) {
          const message = `Not a YAML token: ${source}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source });
          this.offset += source.length;
        } else if (type === "scalar") {
          this.atNewLine = false;
          this.atScalar = true;
          this.type = "scalar";
        } else {
          this.type = type;
          yield* this.step();
          switch (type) {
            case "newline":
              this.atNewLine = true;
              this.indent = 0;
              if (this.onNewLine)
                this.onNewLine(this.offset + source.length);
              break;
            case "space":
              if (this.atNewLine && source[0] === " ")
                this.indent += source.length;
              break;
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
              if (this.atNewLine)
                this.indent += source.length;
              break;
            case "doc-mode":
            case "flow-error-end":
              return;
            default:
              this.atNewLine = false;
          }
          this.offset += source.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        while (this.stack.length > 0)
          yield* this.pop();
      }
      get sourceToken() {
        const st = {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
        return st;
      }
      *step() {
        const top2 = this.peek(1);
        if (this.type === "doc-end" && top2?.type !== "doc-end") {
          while (this.stack.length > 0)
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top2)
          return yield* this.stream();
        switch (top2.type) {
          case "document":
            return yield* this.document(top2);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top2);
          case "block-scalar":
            return yield* this.blockScalar(top2);
          case "block-map":
            return yield* this.blockMap(top2);
          case "block-seq":
            return yield* this.blockSequence(top2);
          case "flow-collection":
            return yield* this.flowCollection(top2);
          case "doc-end":
            return yield* this.documentEnd(top2);
        }
        yield* this.pop();
      }
      peek(n) {
        return this.stack[this.stack.length - n];
      }
      *pop(error2) {
        const token = error2 ?? this.stack.pop();
        if (!token) {
          const message = "Tried to pop an empty stack";
          yield { type: "error", offset: this.offset, source: "", message };
        } else if (this.stack.length === 0) {
          yield token;
        } else {
          const top2 = this.peek(1);
          if (token.type === "block-scalar") {
            token.indent = "indent" in top2 ? top2.indent : 0;
          } else if (token.type === "flow-collection" && top2.type === "document") {
            token.indent = 0;
          }
          if (token.type === "flow-collection")
            fixFlowSeqItems(token);
          switch (top2.type) {
            case "document":
              top2.value = token;
              break;
            case "block-scalar":
              top2.props.push(token);
              break;
            case "block-map": {
              const it = top2.items[top2.items.length - 1];
              if (it.value) {
                top2.items.push({ start: [], key: token, sep: [] });
                this.onKeyLine = true;
                return;
              } else if (it.sep) {
                it.value = token;
              } else {
                Object.assign(it, { key: token, sep: [] });
                this.onKeyLine = !it.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              const it = top2.items[top2.items.length - 1];
              if (it.value)
                top2.items.push({ start: [], value: token });
              else
                it.value = token;
              break;
            }
            case "flow-collection": {
              const it = top2.items[top2.items.length - 1];
              if (!it || it.value)
                top2.items.push({ start: [], key: token, sep: [] });
              else if (it.sep)
                it.value = token;
              else
                Object.assign(it, { key: token, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop();
              yield* this.pop(token);
          }
          if ((top2.type === "document" || top2.type === "block-map" || top2.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
            const last = token.items[token.items.length - 1];
            if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
              if (top2.type === "document")
                top2.end = last.start;
              else
                top2.items.push({ start: last.start });
              token.items.splice(-1, 1);
            }
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            const doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            if (this.type === "doc-start")
              doc.start.push(this.sourceToken);
            this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            if (findNonEmptyIndex(doc.start) !== -1) {
              yield* this.pop();
              yield* this.step();
            } else
              doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
          this.stack.push(bv);
        else {
          yield {
            type: "error",
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML document`,
            source: this.source
          };
        }
      }
      *scalar(scalar) {
        if (this.type === "map-value-ind") {
          const prev = getPrevProps(this.peek(2));
          const start2 = getFirstKeyStartProps(prev);
          let sep3;
          if (scalar.end) {
            sep3 = scalar.end;
            sep3.push(this.sourceToken);
            delete scalar.end;
          } else
            sep3 = [this.sourceToken];
          const map = {
            type: "block-map",
            offset: scalar.offset,
            indent: scalar.indent,
            items: [{ start: start2, key: scalar, sep: sep3 }]
          };
          this.onKeyLine = true;
          this.stack[this.stack.length - 1] = map;
        } else
          yield* this.lineEnd(scalar);
      }
      *blockScalar(scalar) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar.props.push(this.sourceToken);
            return;
          case "scalar":
            scalar.source = this.source;
            this.atNewLine = true;
            this.indent = 0;
            if (this.onNewLine) {
              let nl = this.source.indexOf("\n") + 1;
              while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf("\n", nl) + 1;
              }
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop();
            yield* this.step();
        }
      }
      *blockMap(map) {
        const it = map.items[map.items.length - 1];
        switch (this.type) {
          case "newline":
            this.onKeyLine = false;
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              it.start.push(this.sourceToken);
            }
            return;
          case "space":
          case "comment":
            if (it.value) {
              map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              if (this.atIndentedComment(it.start, map.indent)) {
                const prev = map.items[map.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  map.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map.indent) {
          const atMapIndent = !this.onKeyLine && this.indent === map.indent;
          const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
          let start2 = [];
          if (atNextItem && it.sep && !it.value) {
            const nl = [];
            for (let i = 0; i < it.sep.length; ++i) {
              const st = it.sep[i];
              switch (st.type) {
                case "newline":
                  nl.push(i);
                  break;
                case "space":
                  break;
                case "comment":
                  if (st.indent > map.indent)
                    nl.length = 0;
                  break;
                default:
                  nl.length = 0;
              }
            }
            if (nl.length >= 2)
              start2 = it.sep.splice(nl[1]);
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              if (atNextItem || it.value) {
                start2.push(this.sourceToken);
                map.items.push({ start: start2 });
                this.onKeyLine = true;
              } else if (it.sep) {
                it.sep.push(this.sourceToken);
              } else {
                it.start.push(this.sourceToken);
              }
              return;
            case "explicit-key-ind":
              if (!it.sep && !it.explicitKey) {
                it.start.push(this.sourceToken);
                it.explicitKey = true;
              } else if (atNextItem || it.value) {
                start2.push(this.sourceToken);
                map.items.push({ start: start2, explicitKey: true });
              } else {
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [this.sourceToken], explicitKey: true }]
                });
              }
              this.onKeyLine = true;
              return;
            case "map-value-ind":
              if (it.explicitKey) {
                if (!it.sep) {
                  if (includesToken(it.start, "newline")) {
                    Object.assign(it, { key: null, sep: [this.sourceToken] });
                  } else {
                    const start3 = getFirstKeyStartProps(it.start);
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start3, key: null, sep: [this.sourceToken] }]
                    });
                  }
                } else if (it.value) {
                  map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                  });
                } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                  const start3 = getFirstKeyStartProps(it.start);
                  const key = it.key;
                  const sep3 = it.sep;
                  sep3.push(this.sourceToken);
                  delete it.key;
                  delete it.sep;
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start3, key, sep: sep3 }]
                  });
                } else if (start2.length > 0) {
                  it.sep = it.sep.concat(start2, this.sourceToken);
                } else {
                  it.sep.push(this.sourceToken);
                }
              } else {
                if (!it.sep) {
                  Object.assign(it, { key: null, sep: [this.sourceToken] });
                } else if (it.value || atNextItem) {
                  map.items.push({ start: start2, key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [], key: null, sep: [this.sourceToken] }]
                  });
                } else {
                  it.sep.push(this.sourceToken);
                }
              }
              this.onKeyLine = true;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (atNextItem || it.value) {
                map.items.push({ start: start2, key: fs, sep: [] });
                this.onKeyLine = true;
              } else if (it.sep) {
                this.stack.push(fs);
              } else {
                Object.assign(it, { key: fs, sep: [] });
                this.onKeyLine = true;
              }
              return;
            }
            default: {
              const bv = this.startBlockValue(map);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else if (atMapIndent) {
                  map.items.push({ start: start2 });
                }
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                seq.items.push({ start: [this.sourceToken] });
            } else
              it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              seq.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it.start, seq.indent)) {
                const prev = seq.items[seq.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  seq.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it.value || this.indent <= seq.indent)
              break;
            it.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq.indent)
              break;
            if (it.value || includesToken(it.start, "seq-item-ind"))
              seq.items.push({ start: [this.sourceToken] });
            else
              it.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq.indent) {
          const bv = this.startBlockValue(seq);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top2;
          do {
            yield* this.pop();
            top2 = this.peek(1);
          } while (top2?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              if (!it || it.sep)
                fc.items.push({ start: [this.sourceToken] });
              else
                it.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              if (!it || it.value)
                fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              if (!it || it.value)
                fc.items.push({ start: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                it.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (!it || it.value)
                fc.items.push({ start: [], key: fs, sep: [] });
              else if (it.sep)
                this.stack.push(fs);
              else
                Object.assign(it, { key: fs, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          const bv = this.startBlockValue(fc);
          if (bv)
            this.stack.push(bv);
          else {
            yield* this.pop();
            yield* this.step();
          }
        } else {
          const parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
            yield* this.pop();
            yield* this.step();
          } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            const prev = getPrevProps(parent);
            const start2 = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            const sep3 = fc.end.splice(1, fc.end.length);
            sep3.push(this.sourceToken);
            const map = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start: start2, key: fc, sep: sep3 }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
          } else {
            yield* this.lineEnd(fc);
          }
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        return {
          type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start2 = getFirstKeyStartProps(prev);
            start2.push(this.sourceToken);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: start2, explicitKey: true }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start2 = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: start2, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start2, indent) {
        if (this.type !== "comment")
          return false;
        if (this.indent <= indent)
          return false;
        return start2.every((st) => st.type === "newline" || st.type === "space");
      }
      *documentEnd(docEnd) {
        if (this.type !== "doc-mode") {
          if (docEnd.end)
            docEnd.end.push(this.sourceToken);
          else
            docEnd.end = [this.sourceToken];
          if (this.type === "newline")
            yield* this.pop();
        }
      }
      *lineEnd(token) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop();
            yield* this.step();
            break;
          case "newline":
            this.onKeyLine = false;
          // fallthrough
          case "space":
          case "comment":
          default:
            if (token.end)
              token.end.push(this.sourceToken);
            else
              token.end = [this.sourceToken];
            if (this.type === "newline")
              yield* this.pop();
        }
      }
    };
    exports.Parser = Parser2;
  }
});

// node_modules/yaml/dist/public-api.js
var require_public_api = __commonJS({
  "node_modules/yaml/dist/public-api.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var errors = require_errors();
    var log = require_log();
    var identity = require_identity();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    function parseOptions(options2) {
      const prettyErrors = options2.prettyErrors !== false;
      const lineCounter$1 = options2.lineCounter || prettyErrors && new lineCounter.LineCounter() || null;
      return { lineCounter: lineCounter$1, prettyErrors };
    }
    function parseAllDocuments(source, options2 = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options2);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options2);
      const docs = Array.from(composer$1.compose(parser$1.parse(source)));
      if (prettyErrors && lineCounter2)
        for (const doc of docs) {
          doc.errors.forEach(errors.prettifyError(source, lineCounter2));
          doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
        }
      if (docs.length > 0)
        return docs;
      return Object.assign([], { empty: true }, composer$1.streamInfo());
    }
    function parseDocument2(source, options2 = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options2);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options2);
      let doc = null;
      for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
          doc = _doc;
        else if (doc.options.logLevel !== "silent") {
          doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
          break;
        }
      }
      if (prettyErrors && lineCounter2) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter2));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
      }
      return doc;
    }
    function parse4(src, reviver, options2) {
      let _reviver = void 0;
      if (typeof reviver === "function") {
        _reviver = reviver;
      } else if (options2 === void 0 && reviver && typeof reviver === "object") {
        options2 = reviver;
      }
      const doc = parseDocument2(src, options2);
      if (!doc)
        return null;
      doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
      if (doc.errors.length > 0) {
        if (doc.options.logLevel !== "silent")
          throw doc.errors[0];
        else
          doc.errors = [];
      }
      return doc.toJS(Object.assign({ reviver: _reviver }, options2));
    }
    function stringify(value2, replacer, options2) {
      let _replacer = null;
      if (typeof replacer === "function" || Array.isArray(replacer)) {
        _replacer = replacer;
      } else if (options2 === void 0 && replacer) {
        options2 = replacer;
      }
      if (typeof options2 === "string")
        options2 = options2.length;
      if (typeof options2 === "number") {
        const indent = Math.round(options2);
        options2 = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
      }
      if (value2 === void 0) {
        const { keepUndefined } = options2 ?? replacer ?? {};
        if (!keepUndefined)
          return void 0;
      }
      if (identity.isDocument(value2) && !_replacer)
        return value2.toString(options2);
      return new Document.Document(value2, _replacer, options2).toString(options2);
    }
    exports.parse = parse4;
    exports.parseAllDocuments = parseAllDocuments;
    exports.parseDocument = parseDocument2;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/index.js
var require_dist = __commonJS({
  "node_modules/yaml/dist/index.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var Schema = require_Schema();
    var errors = require_errors();
    var Alias = require_Alias();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var cst = require_cst();
    var lexer = require_lexer();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    var publicApi = require_public_api();
    var visit2 = require_visit();
    exports.Composer = composer.Composer;
    exports.Document = Document.Document;
    exports.Schema = Schema.Schema;
    exports.YAMLError = errors.YAMLError;
    exports.YAMLParseError = errors.YAMLParseError;
    exports.YAMLWarning = errors.YAMLWarning;
    exports.Alias = Alias.Alias;
    exports.isAlias = identity.isAlias;
    exports.isCollection = identity.isCollection;
    exports.isDocument = identity.isDocument;
    exports.isMap = identity.isMap;
    exports.isNode = identity.isNode;
    exports.isPair = identity.isPair;
    exports.isScalar = identity.isScalar;
    exports.isSeq = identity.isSeq;
    exports.Pair = Pair.Pair;
    exports.Scalar = Scalar.Scalar;
    exports.YAMLMap = YAMLMap.YAMLMap;
    exports.YAMLSeq = YAMLSeq.YAMLSeq;
    exports.CST = cst;
    exports.Lexer = lexer.Lexer;
    exports.LineCounter = lineCounter.LineCounter;
    exports.Parser = parser.Parser;
    exports.parse = publicApi.parse;
    exports.parseAllDocuments = publicApi.parseAllDocuments;
    exports.parseDocument = publicApi.parseDocument;
    exports.stringify = publicApi.stringify;
    exports.visit = visit2.visit;
    exports.visitAsync = visit2.visitAsync;
  }
});

// node_modules/fast-glob/out/utils/array.js
var require_array = __commonJS({
  "node_modules/fast-glob/out/utils/array.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.splitWhen = exports.flatten = void 0;
    function flatten(items) {
      return items.reduce((collection, item2) => [].concat(collection, item2), []);
    }
    exports.flatten = flatten;
    function splitWhen(items, predicate) {
      const result = [[]];
      let groupIndex = 0;
      for (const item2 of items) {
        if (predicate(item2)) {
          groupIndex++;
          result[groupIndex] = [];
        } else {
          result[groupIndex].push(item2);
        }
      }
      return result;
    }
    exports.splitWhen = splitWhen;
  }
});

// node_modules/fast-glob/out/utils/errno.js
var require_errno = __commonJS({
  "node_modules/fast-glob/out/utils/errno.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.isEnoentCodeError = void 0;
    function isEnoentCodeError(error2) {
      return error2.code === "ENOENT";
    }
    exports.isEnoentCodeError = isEnoentCodeError;
  }
});

// node_modules/fast-glob/out/utils/fs.js
var require_fs = __commonJS({
  "node_modules/fast-glob/out/utils/fs.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.createDirentFromStats = void 0;
    var DirentFromStats = class {
      constructor(name, stats) {
        this.name = name;
        this.isBlockDevice = stats.isBlockDevice.bind(stats);
        this.isCharacterDevice = stats.isCharacterDevice.bind(stats);
        this.isDirectory = stats.isDirectory.bind(stats);
        this.isFIFO = stats.isFIFO.bind(stats);
        this.isFile = stats.isFile.bind(stats);
        this.isSocket = stats.isSocket.bind(stats);
        this.isSymbolicLink = stats.isSymbolicLink.bind(stats);
      }
    };
    function createDirentFromStats(name, stats) {
      return new DirentFromStats(name, stats);
    }
    exports.createDirentFromStats = createDirentFromStats;
  }
});

// node_modules/fast-glob/out/utils/path.js
var require_path = __commonJS({
  "node_modules/fast-glob/out/utils/path.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.convertPosixPathToPattern = exports.convertWindowsPathToPattern = exports.convertPathToPattern = exports.escapePosixPath = exports.escapeWindowsPath = exports.escape = exports.removeLeadingDotSegment = exports.makeAbsolute = exports.unixify = void 0;
    var os = __require("os");
    var path = __require("path");
    var IS_WINDOWS_PLATFORM = os.platform() === "win32";
    var LEADING_DOT_SEGMENT_CHARACTERS_COUNT = 2;
    var POSIX_UNESCAPED_GLOB_SYMBOLS_RE = /(\\?)([()*?[\]{|}]|^!|[!+@](?=\()|\\(?![!()*+?@[\]{|}]))/g;
    var WINDOWS_UNESCAPED_GLOB_SYMBOLS_RE = /(\\?)([()[\]{}]|^!|[!+@](?=\())/g;
    var DOS_DEVICE_PATH_RE = /^\\\\([.?])/;
    var WINDOWS_BACKSLASHES_RE = /\\(?![!()+@[\]{}])/g;
    function unixify(filepath) {
      return filepath.replace(/\\/g, "/");
    }
    exports.unixify = unixify;
    function makeAbsolute(cwd, filepath) {
      return path.resolve(cwd, filepath);
    }
    exports.makeAbsolute = makeAbsolute;
    function removeLeadingDotSegment(entry2) {
      if (entry2.charAt(0) === ".") {
        const secondCharactery = entry2.charAt(1);
        if (secondCharactery === "/" || secondCharactery === "\\") {
          return entry2.slice(LEADING_DOT_SEGMENT_CHARACTERS_COUNT);
        }
      }
      return entry2;
    }
    exports.removeLeadingDotSegment = removeLeadingDotSegment;
    exports.escape = IS_WINDOWS_PLATFORM ? escapeWindowsPath : escapePosixPath;
    function escapeWindowsPath(pattern) {
      return pattern.replace(WINDOWS_UNESCAPED_GLOB_SYMBOLS_RE, "\\$2");
    }
    exports.escapeWindowsPath = escapeWindowsPath;
    function escapePosixPath(pattern) {
      return pattern.replace(POSIX_UNESCAPED_GLOB_SYMBOLS_RE, "\\$2");
    }
    exports.escapePosixPath = escapePosixPath;
    exports.convertPathToPattern = IS_WINDOWS_PLATFORM ? convertWindowsPathToPattern : convertPosixPathToPattern;
    function convertWindowsPathToPattern(filepath) {
      return escapeWindowsPath(filepath).replace(DOS_DEVICE_PATH_RE, "//$1").replace(WINDOWS_BACKSLASHES_RE, "/");
    }
    exports.convertWindowsPathToPattern = convertWindowsPathToPattern;
    function convertPosixPathToPattern(filepath) {
      return escapePosixPath(filepath);
    }
    exports.convertPosixPathToPattern = convertPosixPathToPattern;
  }
});

// node_modules/is-extglob/index.js
var require_is_extglob = __commonJS({
  "node_modules/is-extglob/index.js"(exports, module) {
    module.exports = function isExtglob(str) {
      if (typeof str !== "string" || str === "") {
        return false;
      }
      var match;
      while (match = /(\\).|([@?!+*]\(.*\))/g.exec(str)) {
        if (match[2]) return true;
        str = str.slice(match.index + match[0].length);
      }
      return false;
    };
  }
});

// node_modules/is-glob/index.js
var require_is_glob = __commonJS({
  "node_modules/is-glob/index.js"(exports, module) {
    var isExtglob = require_is_extglob();
    var chars = { "{": "}", "(": ")", "[": "]" };
    var strictCheck = function(str) {
      if (str[0] === "!") {
        return true;
      }
      var index = 0;
      var pipeIndex = -2;
      var closeSquareIndex = -2;
      var closeCurlyIndex = -2;
      var closeParenIndex = -2;
      var backSlashIndex = -2;
      while (index < str.length) {
        if (str[index] === "*") {
          return true;
        }
        if (str[index + 1] === "?" && /[\].+)]/.test(str[index])) {
          return true;
        }
        if (closeSquareIndex !== -1 && str[index] === "[" && str[index + 1] !== "]") {
          if (closeSquareIndex < index) {
            closeSquareIndex = str.indexOf("]", index);
          }
          if (closeSquareIndex > index) {
            if (backSlashIndex === -1 || backSlashIndex > closeSquareIndex) {
              return true;
            }
            backSlashIndex = str.indexOf("\\", index);
            if (backSlashIndex === -1 || backSlashIndex > closeSquareIndex) {
              return true;
            }
          }
        }
        if (closeCurlyIndex !== -1 && str[index] === "{" && str[index + 1] !== "}") {
          closeCurlyIndex = str.indexOf("}", index);
          if (closeCurlyIndex > index) {
            backSlashIndex = str.indexOf("\\", index);
            if (backSlashIndex === -1 || backSlashIndex > closeCurlyIndex) {
              return true;
            }
          }
        }
        if (closeParenIndex !== -1 && str[index] === "(" && str[index + 1] === "?" && /[:!=]/.test(str[index + 2]) && str[index + 3] !== ")") {
          closeParenIndex = str.indexOf(")", index);
          if (closeParenIndex > index) {
            backSlashIndex = str.indexOf("\\", index);
            if (backSlashIndex === -1 || backSlashIndex > closeParenIndex) {
              return true;
            }
          }
        }
        if (pipeIndex !== -1 && str[index] === "(" && str[index + 1] !== "|") {
          if (pipeIndex < index) {
            pipeIndex = str.indexOf("|", index);
          }
          if (pipeIndex !== -1 && str[pipeIndex + 1] !== ")") {
            closeParenIndex = str.indexOf(")", pipeIndex);
            if (closeParenIndex > pipeIndex) {
              backSlashIndex = str.indexOf("\\", pipeIndex);
              if (backSlashIndex === -1 || backSlashIndex > closeParenIndex) {
                return true;
              }
            }
          }
        }
        if (str[index] === "\\") {
          var open3 = str[index + 1];
          index += 2;
          var close = chars[open3];
          if (close) {
            var n = str.indexOf(close, index);
            if (n !== -1) {
              index = n + 1;
            }
          }
          if (str[index] === "!") {
            return true;
          }
        } else {
          index++;
        }
      }
      return false;
    };
    var relaxedCheck = function(str) {
      if (str[0] === "!") {
        return true;
      }
      var index = 0;
      while (index < str.length) {
        if (/[*?{}()[\]]/.test(str[index])) {
          return true;
        }
        if (str[index] === "\\") {
          var open3 = str[index + 1];
          index += 2;
          var close = chars[open3];
          if (close) {
            var n = str.indexOf(close, index);
            if (n !== -1) {
              index = n + 1;
            }
          }
          if (str[index] === "!") {
            return true;
          }
        } else {
          index++;
        }
      }
      return false;
    };
    module.exports = function isGlob(str, options2) {
      if (typeof str !== "string" || str === "") {
        return false;
      }
      if (isExtglob(str)) {
        return true;
      }
      var check2 = strictCheck;
      if (options2 && options2.strict === false) {
        check2 = relaxedCheck;
      }
      return check2(str);
    };
  }
});

// node_modules/glob-parent/index.js
var require_glob_parent = __commonJS({
  "node_modules/glob-parent/index.js"(exports, module) {
    "use strict";
    var isGlob = require_is_glob();
    var pathPosixDirname = __require("path").posix.dirname;
    var isWin32 = __require("os").platform() === "win32";
    var slash = "/";
    var backslash = /\\/g;
    var enclosure = /[\{\[].*[\}\]]$/;
    var globby = /(^|[^\\])([\{\[]|\([^\)]+$)/;
    var escaped2 = /\\([\!\*\?\|\[\]\(\)\{\}])/g;
    module.exports = function globParent(str, opts) {
      var options2 = Object.assign({ flipBackslashes: true }, opts);
      if (options2.flipBackslashes && isWin32 && str.indexOf(slash) < 0) {
        str = str.replace(backslash, slash);
      }
      if (enclosure.test(str)) {
        str += slash;
      }
      str += "a";
      do {
        str = pathPosixDirname(str);
      } while (isGlob(str) || globby.test(str));
      return str.replace(escaped2, "$1");
    };
  }
});

// node_modules/braces/lib/utils.js
var require_utils = __commonJS({
  "node_modules/braces/lib/utils.js"(exports) {
    "use strict";
    exports.isInteger = (num) => {
      if (typeof num === "number") {
        return Number.isInteger(num);
      }
      if (typeof num === "string" && num.trim() !== "") {
        return Number.isInteger(Number(num));
      }
      return false;
    };
    exports.find = (node2, type) => node2.nodes.find((node3) => node3.type === type);
    exports.exceedsLimit = (min, max, step = 1, limit2) => {
      if (limit2 === false) return false;
      if (!exports.isInteger(min) || !exports.isInteger(max)) return false;
      return (Number(max) - Number(min)) / Number(step) >= limit2;
    };
    exports.escapeNode = (block, n = 0, type) => {
      const node2 = block.nodes[n];
      if (!node2) return;
      if (type && node2.type === type || node2.type === "open" || node2.type === "close") {
        if (node2.escaped !== true) {
          node2.value = "\\" + node2.value;
          node2.escaped = true;
        }
      }
    };
    exports.encloseBrace = (node2) => {
      if (node2.type !== "brace") return false;
      if (node2.commas >> 0 + node2.ranges >> 0 === 0) {
        node2.invalid = true;
        return true;
      }
      return false;
    };
    exports.isInvalidBrace = (block) => {
      if (block.type !== "brace") return false;
      if (block.invalid === true || block.dollar) return true;
      if (block.commas >> 0 + block.ranges >> 0 === 0) {
        block.invalid = true;
        return true;
      }
      if (block.open !== true || block.close !== true) {
        block.invalid = true;
        return true;
      }
      return false;
    };
    exports.isOpenOrClose = (node2) => {
      if (node2.type === "open" || node2.type === "close") {
        return true;
      }
      return node2.open === true || node2.close === true;
    };
    exports.reduce = (nodes) => nodes.reduce((acc, node2) => {
      if (node2.type === "text") acc.push(node2.value);
      if (node2.type === "range") node2.type = "text";
      return acc;
    }, []);
    exports.flatten = (...args) => {
      const result = [];
      const flat = (arr) => {
        for (let i = 0; i < arr.length; i++) {
          const ele = arr[i];
          if (Array.isArray(ele)) {
            flat(ele);
            continue;
          }
          if (ele !== void 0) {
            result.push(ele);
          }
        }
        return result;
      };
      flat(args);
      return result;
    };
  }
});

// node_modules/braces/lib/stringify.js
var require_stringify2 = __commonJS({
  "node_modules/braces/lib/stringify.js"(exports, module) {
    "use strict";
    var utils = require_utils();
    module.exports = (ast, options2 = {}) => {
      const stringify = (node2, parent = {}) => {
        const invalidBlock = options2.escapeInvalid && utils.isInvalidBrace(parent);
        const invalidNode = node2.invalid === true && options2.escapeInvalid === true;
        let output = "";
        if (node2.value) {
          if ((invalidBlock || invalidNode) && utils.isOpenOrClose(node2)) {
            return "\\" + node2.value;
          }
          return node2.value;
        }
        if (node2.value) {
          return node2.value;
        }
        if (node2.nodes) {
          for (const child of node2.nodes) {
            output += stringify(child);
          }
        }
        return output;
      };
      return stringify(ast);
    };
  }
});

// node_modules/is-number/index.js
var require_is_number = __commonJS({
  "node_modules/is-number/index.js"(exports, module) {
    "use strict";
    module.exports = function(num) {
      if (typeof num === "number") {
        return num - num === 0;
      }
      if (typeof num === "string" && num.trim() !== "") {
        return Number.isFinite ? Number.isFinite(+num) : isFinite(+num);
      }
      return false;
    };
  }
});

// node_modules/to-regex-range/index.js
var require_to_regex_range = __commonJS({
  "node_modules/to-regex-range/index.js"(exports, module) {
    "use strict";
    var isNumber = require_is_number();
    var toRegexRange = (min, max, options2) => {
      if (isNumber(min) === false) {
        throw new TypeError("toRegexRange: expected the first argument to be a number");
      }
      if (max === void 0 || min === max) {
        return String(min);
      }
      if (isNumber(max) === false) {
        throw new TypeError("toRegexRange: expected the second argument to be a number.");
      }
      let opts = { relaxZeros: true, ...options2 };
      if (typeof opts.strictZeros === "boolean") {
        opts.relaxZeros = opts.strictZeros === false;
      }
      let relax = String(opts.relaxZeros);
      let shorthand = String(opts.shorthand);
      let capture = String(opts.capture);
      let wrap = String(opts.wrap);
      let cacheKey = min + ":" + max + "=" + relax + shorthand + capture + wrap;
      if (toRegexRange.cache.hasOwnProperty(cacheKey)) {
        return toRegexRange.cache[cacheKey].result;
      }
      let a = Math.min(min, max);
      let b = Math.max(min, max);
      if (Math.abs(a - b) === 1) {
        let result = min + "|" + max;
        if (opts.capture) {
          return `(${result})`;
        }
        if (opts.wrap === false) {
          return result;
        }
        return `(?:${result})`;
      }
      let isPadded = hasPadding(min) || hasPadding(max);
      let state = { min, max, a, b };
      let positives = [];
      let negatives = [];
      if (isPadded) {
        state.isPadded = isPadded;
        state.maxLen = String(state.max).length;
      }
      if (a < 0) {
        let newMin = b < 0 ? Math.abs(b) : 1;
        negatives = splitToPatterns(newMin, Math.abs(a), state, opts);
        a = state.a = 0;
      }
      if (b >= 0) {
        positives = splitToPatterns(a, b, state, opts);
      }
      state.negatives = negatives;
      state.positives = positives;
      state.result = collatePatterns(negatives, positives, opts);
      if (opts.capture === true) {
        state.result = `(${state.result})`;
      } else if (opts.wrap !== false && positives.length + negatives.length > 1) {
        state.result = `(?:${state.result})`;
      }
      toRegexRange.cache[cacheKey] = state;
      return state.result;
    };
    function collatePatterns(neg, pos, options2) {
      let onlyNegative = filterPatterns(neg, pos, "-", false, options2) || [];
      let onlyPositive = filterPatterns(pos, neg, "", false, options2) || [];
      let intersected = filterPatterns(neg, pos, "-?", true, options2) || [];
      let subpatterns = onlyNegative.concat(intersected).concat(onlyPositive);
      return subpatterns.join("|");
    }
    function splitToRanges(min, max) {
      let nines = 1;
      let zeros = 1;
      let stop = countNines(min, nines);
      let stops = /* @__PURE__ */ new Set([max]);
      while (min <= stop && stop <= max) {
        stops.add(stop);
        nines += 1;
        stop = countNines(min, nines);
      }
      stop = countZeros(max + 1, zeros) - 1;
      while (min < stop && stop <= max) {
        stops.add(stop);
        zeros += 1;
        stop = countZeros(max + 1, zeros) - 1;
      }
      stops = [...stops];
      stops.sort(compare);
      return stops;
    }
    function rangeToPattern(start2, stop, options2) {
      if (start2 === stop) {
        return { pattern: start2, count: [], digits: 0 };
      }
      let zipped = zip(start2, stop);
      let digits = zipped.length;
      let pattern = "";
      let count = 0;
      for (let i = 0; i < digits; i++) {
        let [startDigit, stopDigit] = zipped[i];
        if (startDigit === stopDigit) {
          pattern += startDigit;
        } else if (startDigit !== "0" || stopDigit !== "9") {
          pattern += toCharacterClass(startDigit, stopDigit, options2);
        } else {
          count++;
        }
      }
      if (count) {
        pattern += options2.shorthand === true ? "\\d" : "[0-9]";
      }
      return { pattern, count: [count], digits };
    }
    function splitToPatterns(min, max, tok, options2) {
      let ranges = splitToRanges(min, max);
      let tokens2 = [];
      let start2 = min;
      let prev;
      for (let i = 0; i < ranges.length; i++) {
        let max2 = ranges[i];
        let obj = rangeToPattern(String(start2), String(max2), options2);
        let zeros = "";
        if (!tok.isPadded && prev && prev.pattern === obj.pattern) {
          if (prev.count.length > 1) {
            prev.count.pop();
          }
          prev.count.push(obj.count[0]);
          prev.string = prev.pattern + toQuantifier(prev.count);
          start2 = max2 + 1;
          continue;
        }
        if (tok.isPadded) {
          zeros = padZeros(max2, tok, options2);
        }
        obj.string = zeros + obj.pattern + toQuantifier(obj.count);
        tokens2.push(obj);
        start2 = max2 + 1;
        prev = obj;
      }
      return tokens2;
    }
    function filterPatterns(arr, comparison, prefix, intersection2, options2) {
      let result = [];
      for (let ele of arr) {
        let { string: string3 } = ele;
        if (!intersection2 && !contains(comparison, "string", string3)) {
          result.push(prefix + string3);
        }
        if (intersection2 && contains(comparison, "string", string3)) {
          result.push(prefix + string3);
        }
      }
      return result;
    }
    function zip(a, b) {
      let arr = [];
      for (let i = 0; i < a.length; i++) arr.push([a[i], b[i]]);
      return arr;
    }
    function compare(a, b) {
      return a > b ? 1 : b > a ? -1 : 0;
    }
    function contains(arr, key, val) {
      return arr.some((ele) => ele[key] === val);
    }
    function countNines(min, len) {
      return Number(String(min).slice(0, -len) + "9".repeat(len));
    }
    function countZeros(integer2, zeros) {
      return integer2 - integer2 % Math.pow(10, zeros);
    }
    function toQuantifier(digits) {
      let [start2 = 0, stop = ""] = digits;
      if (stop || start2 > 1) {
        return `{${start2 + (stop ? "," + stop : "")}}`;
      }
      return "";
    }
    function toCharacterClass(a, b, options2) {
      return `[${a}${b - a === 1 ? "" : "-"}${b}]`;
    }
    function hasPadding(str) {
      return /^-?(0+)\d/.test(str);
    }
    function padZeros(value2, tok, options2) {
      if (!tok.isPadded) {
        return value2;
      }
      let diff = Math.abs(tok.maxLen - String(value2).length);
      let relax = options2.relaxZeros !== false;
      switch (diff) {
        case 0:
          return "";
        case 1:
          return relax ? "0?" : "0";
        case 2:
          return relax ? "0{0,2}" : "00";
        default: {
          return relax ? `0{0,${diff}}` : `0{${diff}}`;
        }
      }
    }
    toRegexRange.cache = {};
    toRegexRange.clearCache = () => toRegexRange.cache = {};
    module.exports = toRegexRange;
  }
});

// node_modules/fill-range/index.js
var require_fill_range = __commonJS({
  "node_modules/fill-range/index.js"(exports, module) {
    "use strict";
    var util = __require("util");
    var toRegexRange = require_to_regex_range();
    var isObject2 = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
    var transform2 = (toNumber) => {
      return (value2) => toNumber === true ? Number(value2) : String(value2);
    };
    var isValidValue = (value2) => {
      return typeof value2 === "number" || typeof value2 === "string" && value2 !== "";
    };
    var isNumber = (num) => Number.isInteger(+num);
    var zeros = (input) => {
      let value2 = `${input}`;
      let index = -1;
      if (value2[0] === "-") value2 = value2.slice(1);
      if (value2 === "0") return false;
      while (value2[++index] === "0") ;
      return index > 0;
    };
    var stringify = (start2, end, options2) => {
      if (typeof start2 === "string" || typeof end === "string") {
        return true;
      }
      return options2.stringify === true;
    };
    var pad = (input, maxLength, toNumber) => {
      if (maxLength > 0) {
        let dash = input[0] === "-" ? "-" : "";
        if (dash) input = input.slice(1);
        input = dash + input.padStart(dash ? maxLength - 1 : maxLength, "0");
      }
      if (toNumber === false) {
        return String(input);
      }
      return input;
    };
    var toMaxLen = (input, maxLength) => {
      let negative = input[0] === "-" ? "-" : "";
      if (negative) {
        input = input.slice(1);
        maxLength--;
      }
      while (input.length < maxLength) input = "0" + input;
      return negative ? "-" + input : input;
    };
    var toSequence = (parts, options2, maxLen) => {
      parts.negatives.sort((a, b) => a < b ? -1 : a > b ? 1 : 0);
      parts.positives.sort((a, b) => a < b ? -1 : a > b ? 1 : 0);
      let prefix = options2.capture ? "" : "?:";
      let positives = "";
      let negatives = "";
      let result;
      if (parts.positives.length) {
        positives = parts.positives.map((v) => toMaxLen(String(v), maxLen)).join("|");
      }
      if (parts.negatives.length) {
        negatives = `-(${prefix}${parts.negatives.map((v) => toMaxLen(String(v), maxLen)).join("|")})`;
      }
      if (positives && negatives) {
        result = `${positives}|${negatives}`;
      } else {
        result = positives || negatives;
      }
      if (options2.wrap) {
        return `(${prefix}${result})`;
      }
      return result;
    };
    var toRange = (a, b, isNumbers, options2) => {
      if (isNumbers) {
        return toRegexRange(a, b, { wrap: false, ...options2 });
      }
      let start2 = String.fromCharCode(a);
      if (a === b) return start2;
      let stop = String.fromCharCode(b);
      return `[${start2}-${stop}]`;
    };
    var toRegex = (start2, end, options2) => {
      if (Array.isArray(start2)) {
        let wrap = options2.wrap === true;
        let prefix = options2.capture ? "" : "?:";
        return wrap ? `(${prefix}${start2.join("|")})` : start2.join("|");
      }
      return toRegexRange(start2, end, options2);
    };
    var rangeError = (...args) => {
      return new RangeError("Invalid range arguments: " + util.inspect(...args));
    };
    var invalidRange = (start2, end, options2) => {
      if (options2.strictRanges === true) throw rangeError([start2, end]);
      return [];
    };
    var invalidStep = (step, options2) => {
      if (options2.strictRanges === true) {
        throw new TypeError(`Expected step "${step}" to be a number`);
      }
      return [];
    };
    var fillNumbers = (start2, end, step = 1, options2 = {}) => {
      let a = Number(start2);
      let b = Number(end);
      if (!Number.isInteger(a) || !Number.isInteger(b)) {
        if (options2.strictRanges === true) throw rangeError([start2, end]);
        return [];
      }
      if (a === 0) a = 0;
      if (b === 0) b = 0;
      let descending = a > b;
      let startString = String(start2);
      let endString = String(end);
      let stepString = String(step);
      step = Math.max(Math.abs(step), 1);
      let padded = zeros(startString) || zeros(endString) || zeros(stepString);
      let maxLen = padded ? Math.max(startString.length, endString.length, stepString.length) : 0;
      let toNumber = padded === false && stringify(start2, end, options2) === false;
      let format = options2.transform || transform2(toNumber);
      if (options2.toRegex && step === 1) {
        return toRange(toMaxLen(start2, maxLen), toMaxLen(end, maxLen), true, options2);
      }
      let parts = { negatives: [], positives: [] };
      let push = (num) => parts[num < 0 ? "negatives" : "positives"].push(Math.abs(num));
      let range = [];
      let index = 0;
      while (descending ? a >= b : a <= b) {
        if (options2.toRegex === true && step > 1) {
          push(a);
        } else {
          range.push(pad(format(a, index), maxLen, toNumber));
        }
        a = descending ? a - step : a + step;
        index++;
      }
      if (options2.toRegex === true) {
        return step > 1 ? toSequence(parts, options2, maxLen) : toRegex(range, null, { wrap: false, ...options2 });
      }
      return range;
    };
    var fillLetters = (start2, end, step = 1, options2 = {}) => {
      if (!isNumber(start2) && start2.length > 1 || !isNumber(end) && end.length > 1) {
        return invalidRange(start2, end, options2);
      }
      let format = options2.transform || ((val) => String.fromCharCode(val));
      let a = `${start2}`.charCodeAt(0);
      let b = `${end}`.charCodeAt(0);
      let descending = a > b;
      let min = Math.min(a, b);
      let max = Math.max(a, b);
      if (options2.toRegex && step === 1) {
        return toRange(min, max, false, options2);
      }
      let range = [];
      let index = 0;
      while (descending ? a >= b : a <= b) {
        range.push(format(a, index));
        a = descending ? a - step : a + step;
        index++;
      }
      if (options2.toRegex === true) {
        return toRegex(range, null, { wrap: false, options: options2 });
      }
      return range;
    };
    var fill = (start2, end, step, options2 = {}) => {
      if (end == null && isValidValue(start2)) {
        return [start2];
      }
      if (!isValidValue(start2) || !isValidValue(end)) {
        return invalidRange(start2, end, options2);
      }
      if (typeof step === "function") {
        return fill(start2, end, 1, { transform: step });
      }
      if (isObject2(step)) {
        return fill(start2, end, 0, step);
      }
      let opts = { ...options2 };
      if (opts.capture === true) opts.wrap = true;
      step = step || opts.step || 1;
      if (!isNumber(step)) {
        if (step != null && !isObject2(step)) return invalidStep(step, opts);
        return fill(start2, end, 1, step);
      }
      if (isNumber(start2) && isNumber(end)) {
        return fillNumbers(start2, end, step, opts);
      }
      return fillLetters(start2, end, Math.max(Math.abs(step), 1), opts);
    };
    module.exports = fill;
  }
});

// node_modules/braces/lib/compile.js
var require_compile = __commonJS({
  "node_modules/braces/lib/compile.js"(exports, module) {
    "use strict";
    var fill = require_fill_range();
    var utils = require_utils();
    var compile = (ast, options2 = {}) => {
      const walk2 = (node2, parent = {}) => {
        const invalidBlock = utils.isInvalidBrace(parent);
        const invalidNode = node2.invalid === true && options2.escapeInvalid === true;
        const invalid = invalidBlock === true || invalidNode === true;
        const prefix = options2.escapeInvalid === true ? "\\" : "";
        let output = "";
        if (node2.isOpen === true) {
          return prefix + node2.value;
        }
        if (node2.isClose === true) {
          console.log("node.isClose", prefix, node2.value);
          return prefix + node2.value;
        }
        if (node2.type === "open") {
          return invalid ? prefix + node2.value : "(";
        }
        if (node2.type === "close") {
          return invalid ? prefix + node2.value : ")";
        }
        if (node2.type === "comma") {
          return node2.prev.type === "comma" ? "" : invalid ? node2.value : "|";
        }
        if (node2.value) {
          return node2.value;
        }
        if (node2.nodes && node2.ranges > 0) {
          const args = utils.reduce(node2.nodes);
          const range = fill(...args, { ...options2, wrap: false, toRegex: true, strictZeros: true });
          if (range.length !== 0) {
            return args.length > 1 && range.length > 1 ? `(${range})` : range;
          }
        }
        if (node2.nodes) {
          for (const child of node2.nodes) {
            output += walk2(child, node2);
          }
        }
        return output;
      };
      return walk2(ast);
    };
    module.exports = compile;
  }
});

// node_modules/braces/lib/expand.js
var require_expand = __commonJS({
  "node_modules/braces/lib/expand.js"(exports, module) {
    "use strict";
    var fill = require_fill_range();
    var stringify = require_stringify2();
    var utils = require_utils();
    var append = (queue = "", stash = "", enclose = false) => {
      const result = [];
      queue = [].concat(queue);
      stash = [].concat(stash);
      if (!stash.length) return queue;
      if (!queue.length) {
        return enclose ? utils.flatten(stash).map((ele) => `{${ele}}`) : stash;
      }
      for (const item2 of queue) {
        if (Array.isArray(item2)) {
          for (const value2 of item2) {
            result.push(append(value2, stash, enclose));
          }
        } else {
          for (let ele of stash) {
            if (enclose === true && typeof ele === "string") ele = `{${ele}}`;
            result.push(Array.isArray(ele) ? append(item2, ele, enclose) : item2 + ele);
          }
        }
      }
      return utils.flatten(result);
    };
    var expand = (ast, options2 = {}) => {
      const rangeLimit = options2.rangeLimit === void 0 ? 1e3 : options2.rangeLimit;
      const walk2 = (node2, parent = {}) => {
        node2.queue = [];
        let p = parent;
        let q = parent.queue;
        while (p.type !== "brace" && p.type !== "root" && p.parent) {
          p = p.parent;
          q = p.queue;
        }
        if (node2.invalid || node2.dollar) {
          q.push(append(q.pop(), stringify(node2, options2)));
          return;
        }
        if (node2.type === "brace" && node2.invalid !== true && node2.nodes.length === 2) {
          q.push(append(q.pop(), ["{}"]));
          return;
        }
        if (node2.nodes && node2.ranges > 0) {
          const args = utils.reduce(node2.nodes);
          if (utils.exceedsLimit(...args, options2.step, rangeLimit)) {
            throw new RangeError("expanded array length exceeds range limit. Use options.rangeLimit to increase or disable the limit.");
          }
          let range = fill(...args, options2);
          if (range.length === 0) {
            range = stringify(node2, options2);
          }
          q.push(append(q.pop(), range));
          node2.nodes = [];
          return;
        }
        const enclose = utils.encloseBrace(node2);
        let queue = node2.queue;
        let block = node2;
        while (block.type !== "brace" && block.type !== "root" && block.parent) {
          block = block.parent;
          queue = block.queue;
        }
        for (let i = 0; i < node2.nodes.length; i++) {
          const child = node2.nodes[i];
          if (child.type === "comma" && node2.type === "brace") {
            if (i === 1) queue.push("");
            queue.push("");
            continue;
          }
          if (child.type === "close") {
            q.push(append(q.pop(), queue, enclose));
            continue;
          }
          if (child.value && child.type !== "open") {
            queue.push(append(queue.pop(), child.value));
            continue;
          }
          if (child.nodes) {
            walk2(child, node2);
          }
        }
        return queue;
      };
      return utils.flatten(walk2(ast));
    };
    module.exports = expand;
  }
});

// node_modules/braces/lib/constants.js
var require_constants = __commonJS({
  "node_modules/braces/lib/constants.js"(exports, module) {
    "use strict";
    module.exports = {
      MAX_LENGTH: 1e4,
      // Digits
      CHAR_0: "0",
      /* 0 */
      CHAR_9: "9",
      /* 9 */
      // Alphabet chars.
      CHAR_UPPERCASE_A: "A",
      /* A */
      CHAR_LOWERCASE_A: "a",
      /* a */
      CHAR_UPPERCASE_Z: "Z",
      /* Z */
      CHAR_LOWERCASE_Z: "z",
      /* z */
      CHAR_LEFT_PARENTHESES: "(",
      /* ( */
      CHAR_RIGHT_PARENTHESES: ")",
      /* ) */
      CHAR_ASTERISK: "*",
      /* * */
      // Non-alphabetic chars.
      CHAR_AMPERSAND: "&",
      /* & */
      CHAR_AT: "@",
      /* @ */
      CHAR_BACKSLASH: "\\",
      /* \ */
      CHAR_BACKTICK: "`",
      /* ` */
      CHAR_CARRIAGE_RETURN: "\r",
      /* \r */
      CHAR_CIRCUMFLEX_ACCENT: "^",
      /* ^ */
      CHAR_COLON: ":",
      /* : */
      CHAR_COMMA: ",",
      /* , */
      CHAR_DOLLAR: "$",
      /* . */
      CHAR_DOT: ".",
      /* . */
      CHAR_DOUBLE_QUOTE: '"',
      /* " */
      CHAR_EQUAL: "=",
      /* = */
      CHAR_EXCLAMATION_MARK: "!",
      /* ! */
      CHAR_FORM_FEED: "\f",
      /* \f */
      CHAR_FORWARD_SLASH: "/",
      /* / */
      CHAR_HASH: "#",
      /* # */
      CHAR_HYPHEN_MINUS: "-",
      /* - */
      CHAR_LEFT_ANGLE_BRACKET: "<",
      /* < */
      CHAR_LEFT_CURLY_BRACE: "{",
      /* { */
      CHAR_LEFT_SQUARE_BRACKET: "[",
      /* [ */
      CHAR_LINE_FEED: "\n",
      /* \n */
      CHAR_NO_BREAK_SPACE: "\xA0",
      /* \u00A0 */
      CHAR_PERCENT: "%",
      /* % */
      CHAR_PLUS: "+",
      /* + */
      CHAR_QUESTION_MARK: "?",
      /* ? */
      CHAR_RIGHT_ANGLE_BRACKET: ">",
      /* > */
      CHAR_RIGHT_CURLY_BRACE: "}",
      /* } */
      CHAR_RIGHT_SQUARE_BRACKET: "]",
      /* ] */
      CHAR_SEMICOLON: ";",
      /* ; */
      CHAR_SINGLE_QUOTE: "'",
      /* ' */
      CHAR_SPACE: " ",
      /*   */
      CHAR_TAB: "	",
      /* \t */
      CHAR_UNDERSCORE: "_",
      /* _ */
      CHAR_VERTICAL_LINE: "|",
      /* | */
      CHAR_ZERO_WIDTH_NOBREAK_SPACE: "\uFEFF"
      /* \uFEFF */
    };
  }
});

// node_modules/braces/lib/parse.js
var require_parse = __commonJS({
  "node_modules/braces/lib/parse.js"(exports, module) {
    "use strict";
    var stringify = require_stringify2();
    var {
      MAX_LENGTH,
      CHAR_BACKSLASH,
      /* \ */
      CHAR_BACKTICK,
      /* ` */
      CHAR_COMMA,
      /* , */
      CHAR_DOT,
      /* . */
      CHAR_LEFT_PARENTHESES,
      /* ( */
      CHAR_RIGHT_PARENTHESES,
      /* ) */
      CHAR_LEFT_CURLY_BRACE,
      /* { */
      CHAR_RIGHT_CURLY_BRACE,
      /* } */
      CHAR_LEFT_SQUARE_BRACKET,
      /* [ */
      CHAR_RIGHT_SQUARE_BRACKET,
      /* ] */
      CHAR_DOUBLE_QUOTE,
      /* " */
      CHAR_SINGLE_QUOTE,
      /* ' */
      CHAR_NO_BREAK_SPACE,
      CHAR_ZERO_WIDTH_NOBREAK_SPACE
    } = require_constants();
    var parse4 = (input, options2 = {}) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected a string");
      }
      const opts = options2 || {};
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      if (input.length > max) {
        throw new SyntaxError(`Input length (${input.length}), exceeds max characters (${max})`);
      }
      const ast = { type: "root", input, nodes: [] };
      const stack = [ast];
      let block = ast;
      let prev = ast;
      let brackets = 0;
      const length = input.length;
      let index = 0;
      let depth = 0;
      let value2;
      const advance = () => input[index++];
      const push = (node2) => {
        if (node2.type === "text" && prev.type === "dot") {
          prev.type = "text";
        }
        if (prev && prev.type === "text" && node2.type === "text") {
          prev.value += node2.value;
          return;
        }
        block.nodes.push(node2);
        node2.parent = block;
        node2.prev = prev;
        prev = node2;
        return node2;
      };
      push({ type: "bos" });
      while (index < length) {
        block = stack[stack.length - 1];
        value2 = advance();
        if (value2 === CHAR_ZERO_WIDTH_NOBREAK_SPACE || value2 === CHAR_NO_BREAK_SPACE) {
          continue;
        }
        if (value2 === CHAR_BACKSLASH) {
          push({ type: "text", value: (options2.keepEscaping ? value2 : "") + advance() });
          continue;
        }
        if (value2 === CHAR_RIGHT_SQUARE_BRACKET) {
          push({ type: "text", value: "\\" + value2 });
          continue;
        }
        if (value2 === CHAR_LEFT_SQUARE_BRACKET) {
          brackets++;
          let next2;
          while (index < length && (next2 = advance())) {
            value2 += next2;
            if (next2 === CHAR_LEFT_SQUARE_BRACKET) {
              brackets++;
              continue;
            }
            if (next2 === CHAR_BACKSLASH) {
              value2 += advance();
              continue;
            }
            if (next2 === CHAR_RIGHT_SQUARE_BRACKET) {
              brackets--;
              if (brackets === 0) {
                break;
              }
            }
          }
          push({ type: "text", value: value2 });
          continue;
        }
        if (value2 === CHAR_LEFT_PARENTHESES) {
          block = push({ type: "paren", nodes: [] });
          stack.push(block);
          push({ type: "text", value: value2 });
          continue;
        }
        if (value2 === CHAR_RIGHT_PARENTHESES) {
          if (block.type !== "paren") {
            push({ type: "text", value: value2 });
            continue;
          }
          block = stack.pop();
          push({ type: "text", value: value2 });
          block = stack[stack.length - 1];
          continue;
        }
        if (value2 === CHAR_DOUBLE_QUOTE || value2 === CHAR_SINGLE_QUOTE || value2 === CHAR_BACKTICK) {
          const open3 = value2;
          let next2;
          if (options2.keepQuotes !== true) {
            value2 = "";
          }
          while (index < length && (next2 = advance())) {
            if (next2 === CHAR_BACKSLASH) {
              value2 += next2 + advance();
              continue;
            }
            if (next2 === open3) {
              if (options2.keepQuotes === true) value2 += next2;
              break;
            }
            value2 += next2;
          }
          push({ type: "text", value: value2 });
          continue;
        }
        if (value2 === CHAR_LEFT_CURLY_BRACE) {
          depth++;
          const dollar = prev.value && prev.value.slice(-1) === "$" || block.dollar === true;
          const brace = {
            type: "brace",
            open: true,
            close: false,
            dollar,
            depth,
            commas: 0,
            ranges: 0,
            nodes: []
          };
          block = push(brace);
          stack.push(block);
          push({ type: "open", value: value2 });
          continue;
        }
        if (value2 === CHAR_RIGHT_CURLY_BRACE) {
          if (block.type !== "brace") {
            push({ type: "text", value: value2 });
            continue;
          }
          const type = "close";
          block = stack.pop();
          block.close = true;
          push({ type, value: value2 });
          depth--;
          block = stack[stack.length - 1];
          continue;
        }
        if (value2 === CHAR_COMMA && depth > 0) {
          if (block.ranges > 0) {
            block.ranges = 0;
            const open3 = block.nodes.shift();
            block.nodes = [open3, { type: "text", value: stringify(block) }];
          }
          push({ type: "comma", value: value2 });
          block.commas++;
          continue;
        }
        if (value2 === CHAR_DOT && depth > 0 && block.commas === 0) {
          const siblings = block.nodes;
          if (depth === 0 || siblings.length === 0) {
            push({ type: "text", value: value2 });
            continue;
          }
          if (prev.type === "dot") {
            block.range = [];
            prev.value += value2;
            prev.type = "range";
            if (block.nodes.length !== 3 && block.nodes.length !== 5) {
              block.invalid = true;
              block.ranges = 0;
              prev.type = "text";
              continue;
            }
            block.ranges++;
            block.args = [];
            continue;
          }
          if (prev.type === "range") {
            siblings.pop();
            const before = siblings[siblings.length - 1];
            before.value += prev.value + value2;
            prev = before;
            block.ranges--;
            continue;
          }
          push({ type: "dot", value: value2 });
          continue;
        }
        push({ type: "text", value: value2 });
      }
      do {
        block = stack.pop();
        if (block.type !== "root") {
          block.nodes.forEach((node2) => {
            if (!node2.nodes) {
              if (node2.type === "open") node2.isOpen = true;
              if (node2.type === "close") node2.isClose = true;
              if (!node2.nodes) node2.type = "text";
              node2.invalid = true;
            }
          });
          const parent = stack[stack.length - 1];
          const index2 = parent.nodes.indexOf(block);
          parent.nodes.splice(index2, 1, ...block.nodes);
        }
      } while (stack.length > 0);
      push({ type: "eos" });
      return ast;
    };
    module.exports = parse4;
  }
});

// node_modules/braces/index.js
var require_braces = __commonJS({
  "node_modules/braces/index.js"(exports, module) {
    "use strict";
    var stringify = require_stringify2();
    var compile = require_compile();
    var expand = require_expand();
    var parse4 = require_parse();
    var braces = (input, options2 = {}) => {
      let output = [];
      if (Array.isArray(input)) {
        for (const pattern of input) {
          const result = braces.create(pattern, options2);
          if (Array.isArray(result)) {
            output.push(...result);
          } else {
            output.push(result);
          }
        }
      } else {
        output = [].concat(braces.create(input, options2));
      }
      if (options2 && options2.expand === true && options2.nodupes === true) {
        output = [...new Set(output)];
      }
      return output;
    };
    braces.parse = (input, options2 = {}) => parse4(input, options2);
    braces.stringify = (input, options2 = {}) => {
      if (typeof input === "string") {
        return stringify(braces.parse(input, options2), options2);
      }
      return stringify(input, options2);
    };
    braces.compile = (input, options2 = {}) => {
      if (typeof input === "string") {
        input = braces.parse(input, options2);
      }
      return compile(input, options2);
    };
    braces.expand = (input, options2 = {}) => {
      if (typeof input === "string") {
        input = braces.parse(input, options2);
      }
      let result = expand(input, options2);
      if (options2.noempty === true) {
        result = result.filter(Boolean);
      }
      if (options2.nodupes === true) {
        result = [...new Set(result)];
      }
      return result;
    };
    braces.create = (input, options2 = {}) => {
      if (input === "" || input.length < 3) {
        return [input];
      }
      return options2.expand !== true ? braces.compile(input, options2) : braces.expand(input, options2);
    };
    module.exports = braces;
  }
});

// node_modules/micromatch/node_modules/picomatch/lib/constants.js
var require_constants2 = __commonJS({
  "node_modules/micromatch/node_modules/picomatch/lib/constants.js"(exports, module) {
    "use strict";
    var path = __require("path");
    var WIN_SLASH = "\\\\/";
    var WIN_NO_SLASH = `[^${WIN_SLASH}]`;
    var DEFAULT_MAX_EXTGLOB_RECURSION = 0;
    var DOT_LITERAL = "\\.";
    var PLUS_LITERAL = "\\+";
    var QMARK_LITERAL = "\\?";
    var SLASH_LITERAL = "\\/";
    var ONE_CHAR = "(?=.)";
    var QMARK = "[^/]";
    var END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
    var START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
    var DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
    var NO_DOT = `(?!${DOT_LITERAL})`;
    var NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
    var NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
    var NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
    var QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
    var STAR = `${QMARK}*?`;
    var POSIX_CHARS = {
      DOT_LITERAL,
      PLUS_LITERAL,
      QMARK_LITERAL,
      SLASH_LITERAL,
      ONE_CHAR,
      QMARK,
      END_ANCHOR,
      DOTS_SLASH,
      NO_DOT,
      NO_DOTS,
      NO_DOT_SLASH,
      NO_DOTS_SLASH,
      QMARK_NO_DOT,
      STAR,
      START_ANCHOR
    };
    var WINDOWS_CHARS = {
      ...POSIX_CHARS,
      SLASH_LITERAL: `[${WIN_SLASH}]`,
      QMARK: WIN_NO_SLASH,
      STAR: `${WIN_NO_SLASH}*?`,
      DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
      NO_DOT: `(?!${DOT_LITERAL})`,
      NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
      NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
      START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
      END_ANCHOR: `(?:[${WIN_SLASH}]|$)`
    };
    var POSIX_REGEX_SOURCE = {
      __proto__: null,
      alnum: "a-zA-Z0-9",
      alpha: "a-zA-Z",
      ascii: "\\x00-\\x7F",
      blank: " \\t",
      cntrl: "\\x00-\\x1F\\x7F",
      digit: "0-9",
      graph: "\\x21-\\x7E",
      lower: "a-z",
      print: "\\x20-\\x7E ",
      punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
      space: " \\t\\r\\n\\v\\f",
      upper: "A-Z",
      word: "A-Za-z0-9_",
      xdigit: "A-Fa-f0-9"
    };
    module.exports = {
      DEFAULT_MAX_EXTGLOB_RECURSION,
      MAX_LENGTH: 1024 * 64,
      POSIX_REGEX_SOURCE,
      // regular expressions
      REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
      REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
      REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
      REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
      REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
      REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
      // Replace globs with equivalent patterns to reduce parsing time.
      REPLACEMENTS: {
        __proto__: null,
        "***": "*",
        "**/**": "**",
        "**/**/**": "**"
      },
      // Digits
      CHAR_0: 48,
      /* 0 */
      CHAR_9: 57,
      /* 9 */
      // Alphabet chars.
      CHAR_UPPERCASE_A: 65,
      /* A */
      CHAR_LOWERCASE_A: 97,
      /* a */
      CHAR_UPPERCASE_Z: 90,
      /* Z */
      CHAR_LOWERCASE_Z: 122,
      /* z */
      CHAR_LEFT_PARENTHESES: 40,
      /* ( */
      CHAR_RIGHT_PARENTHESES: 41,
      /* ) */
      CHAR_ASTERISK: 42,
      /* * */
      // Non-alphabetic chars.
      CHAR_AMPERSAND: 38,
      /* & */
      CHAR_AT: 64,
      /* @ */
      CHAR_BACKWARD_SLASH: 92,
      /* \ */
      CHAR_CARRIAGE_RETURN: 13,
      /* \r */
      CHAR_CIRCUMFLEX_ACCENT: 94,
      /* ^ */
      CHAR_COLON: 58,
      /* : */
      CHAR_COMMA: 44,
      /* , */
      CHAR_DOT: 46,
      /* . */
      CHAR_DOUBLE_QUOTE: 34,
      /* " */
      CHAR_EQUAL: 61,
      /* = */
      CHAR_EXCLAMATION_MARK: 33,
      /* ! */
      CHAR_FORM_FEED: 12,
      /* \f */
      CHAR_FORWARD_SLASH: 47,
      /* / */
      CHAR_GRAVE_ACCENT: 96,
      /* ` */
      CHAR_HASH: 35,
      /* # */
      CHAR_HYPHEN_MINUS: 45,
      /* - */
      CHAR_LEFT_ANGLE_BRACKET: 60,
      /* < */
      CHAR_LEFT_CURLY_BRACE: 123,
      /* { */
      CHAR_LEFT_SQUARE_BRACKET: 91,
      /* [ */
      CHAR_LINE_FEED: 10,
      /* \n */
      CHAR_NO_BREAK_SPACE: 160,
      /* \u00A0 */
      CHAR_PERCENT: 37,
      /* % */
      CHAR_PLUS: 43,
      /* + */
      CHAR_QUESTION_MARK: 63,
      /* ? */
      CHAR_RIGHT_ANGLE_BRACKET: 62,
      /* > */
      CHAR_RIGHT_CURLY_BRACE: 125,
      /* } */
      CHAR_RIGHT_SQUARE_BRACKET: 93,
      /* ] */
      CHAR_SEMICOLON: 59,
      /* ; */
      CHAR_SINGLE_QUOTE: 39,
      /* ' */
      CHAR_SPACE: 32,
      /*   */
      CHAR_TAB: 9,
      /* \t */
      CHAR_UNDERSCORE: 95,
      /* _ */
      CHAR_VERTICAL_LINE: 124,
      /* | */
      CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
      /* \uFEFF */
      SEP: path.sep,
      /**
       * Create EXTGLOB_CHARS
       */
      extglobChars(chars) {
        return {
          "!": { type: "negate", open: "(?:(?!(?:", close: `))${chars.STAR})` },
          "?": { type: "qmark", open: "(?:", close: ")?" },
          "+": { type: "plus", open: "(?:", close: ")+" },
          "*": { type: "star", open: "(?:", close: ")*" },
          "@": { type: "at", open: "(?:", close: ")" }
        };
      },
      /**
       * Create GLOB_CHARS
       */
      globChars(win32) {
        return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
      }
    };
  }
});

// node_modules/micromatch/node_modules/picomatch/lib/utils.js
var require_utils2 = __commonJS({
  "node_modules/micromatch/node_modules/picomatch/lib/utils.js"(exports) {
    "use strict";
    var path = __require("path");
    var win32 = process.platform === "win32";
    var {
      REGEX_BACKSLASH,
      REGEX_REMOVE_BACKSLASH,
      REGEX_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_GLOBAL
    } = require_constants2();
    exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
    exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
    exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
    exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
    exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
    exports.removeBackslashes = (str) => {
      return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
        return match === "\\" ? "" : match;
      });
    };
    exports.supportsLookbehinds = () => {
      const segs = process.version.slice(1).split(".").map(Number);
      if (segs.length === 3 && segs[0] >= 9 || segs[0] === 8 && segs[1] >= 10) {
        return true;
      }
      return false;
    };
    exports.isWindows = (options2) => {
      if (options2 && typeof options2.windows === "boolean") {
        return options2.windows;
      }
      return win32 === true || path.sep === "\\";
    };
    exports.escapeLast = (input, char, lastIdx) => {
      const idx = input.lastIndexOf(char, lastIdx);
      if (idx === -1) return input;
      if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
      return `${input.slice(0, idx)}\\${input.slice(idx)}`;
    };
    exports.removePrefix = (input, state = {}) => {
      let output = input;
      if (output.startsWith("./")) {
        output = output.slice(2);
        state.prefix = "./";
      }
      return output;
    };
    exports.wrapOutput = (input, state = {}, options2 = {}) => {
      const prepend = options2.contains ? "" : "^";
      const append = options2.contains ? "" : "$";
      let output = `${prepend}(?:${input})${append}`;
      if (state.negated === true) {
        output = `(?:^(?!${output}).*$)`;
      }
      return output;
    };
  }
});

// node_modules/micromatch/node_modules/picomatch/lib/scan.js
var require_scan = __commonJS({
  "node_modules/micromatch/node_modules/picomatch/lib/scan.js"(exports, module) {
    "use strict";
    var utils = require_utils2();
    var {
      CHAR_ASTERISK,
      /* * */
      CHAR_AT,
      /* @ */
      CHAR_BACKWARD_SLASH,
      /* \ */
      CHAR_COMMA,
      /* , */
      CHAR_DOT,
      /* . */
      CHAR_EXCLAMATION_MARK,
      /* ! */
      CHAR_FORWARD_SLASH,
      /* / */
      CHAR_LEFT_CURLY_BRACE,
      /* { */
      CHAR_LEFT_PARENTHESES,
      /* ( */
      CHAR_LEFT_SQUARE_BRACKET,
      /* [ */
      CHAR_PLUS,
      /* + */
      CHAR_QUESTION_MARK,
      /* ? */
      CHAR_RIGHT_CURLY_BRACE,
      /* } */
      CHAR_RIGHT_PARENTHESES,
      /* ) */
      CHAR_RIGHT_SQUARE_BRACKET
      /* ] */
    } = require_constants2();
    var isPathSeparator = (code) => {
      return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
    };
    var depth = (token) => {
      if (token.isPrefix !== true) {
        token.depth = token.isGlobstar ? Infinity : 1;
      }
    };
    var scan = (input, options2) => {
      const opts = options2 || {};
      const length = input.length - 1;
      const scanToEnd = opts.parts === true || opts.scanToEnd === true;
      const slashes = [];
      const tokens2 = [];
      const parts = [];
      let str = input;
      let index = -1;
      let start2 = 0;
      let lastIndex = 0;
      let isBrace = false;
      let isBracket = false;
      let isGlob = false;
      let isExtglob = false;
      let isGlobstar = false;
      let braceEscaped = false;
      let backslashes = false;
      let negated = false;
      let negatedExtglob = false;
      let finished = false;
      let braces = 0;
      let prev;
      let code;
      let token = { value: "", depth: 0, isGlob: false };
      const eos = () => index >= length;
      const peek = () => str.charCodeAt(index + 1);
      const advance = () => {
        prev = code;
        return str.charCodeAt(++index);
      };
      while (index < length) {
        code = advance();
        let next2;
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          code = advance();
          if (code === CHAR_LEFT_CURLY_BRACE) {
            braceEscaped = true;
          }
          continue;
        }
        if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (code === CHAR_LEFT_CURLY_BRACE) {
              braces++;
              continue;
            }
            if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (braceEscaped !== true && code === CHAR_COMMA) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (code === CHAR_RIGHT_CURLY_BRACE) {
              braces--;
              if (braces === 0) {
                braceEscaped = false;
                isBrace = token.isBrace = true;
                finished = true;
                break;
              }
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_FORWARD_SLASH) {
          slashes.push(index);
          tokens2.push(token);
          token = { value: "", depth: 0, isGlob: false };
          if (finished === true) continue;
          if (prev === CHAR_DOT && index === start2 + 1) {
            start2 += 2;
            continue;
          }
          lastIndex = index + 1;
          continue;
        }
        if (opts.noext !== true) {
          const isExtglobChar = code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK;
          if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
            isGlob = token.isGlob = true;
            isExtglob = token.isExtglob = true;
            finished = true;
            if (code === CHAR_EXCLAMATION_MARK && index === start2) {
              negatedExtglob = true;
            }
            if (scanToEnd === true) {
              while (eos() !== true && (code = advance())) {
                if (code === CHAR_BACKWARD_SLASH) {
                  backslashes = token.backslashes = true;
                  code = advance();
                  continue;
                }
                if (code === CHAR_RIGHT_PARENTHESES) {
                  isGlob = token.isGlob = true;
                  finished = true;
                  break;
                }
              }
              continue;
            }
            break;
          }
        }
        if (code === CHAR_ASTERISK) {
          if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_QUESTION_MARK) {
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_LEFT_SQUARE_BRACKET) {
          while (eos() !== true && (next2 = advance())) {
            if (next2 === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (next2 === CHAR_RIGHT_SQUARE_BRACKET) {
              isBracket = token.isBracket = true;
              isGlob = token.isGlob = true;
              finished = true;
              break;
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start2) {
          negated = token.negated = true;
          start2++;
          continue;
        }
        if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
          isGlob = token.isGlob = true;
          if (scanToEnd === true) {
            while (eos() !== true && (code = advance())) {
              if (code === CHAR_LEFT_PARENTHESES) {
                backslashes = token.backslashes = true;
                code = advance();
                continue;
              }
              if (code === CHAR_RIGHT_PARENTHESES) {
                finished = true;
                break;
              }
            }
            continue;
          }
          break;
        }
        if (isGlob === true) {
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
      }
      if (opts.noext === true) {
        isExtglob = false;
        isGlob = false;
      }
      let base = str;
      let prefix = "";
      let glob2 = "";
      if (start2 > 0) {
        prefix = str.slice(0, start2);
        str = str.slice(start2);
        lastIndex -= start2;
      }
      if (base && isGlob === true && lastIndex > 0) {
        base = str.slice(0, lastIndex);
        glob2 = str.slice(lastIndex);
      } else if (isGlob === true) {
        base = "";
        glob2 = str;
      } else {
        base = str;
      }
      if (base && base !== "" && base !== "/" && base !== str) {
        if (isPathSeparator(base.charCodeAt(base.length - 1))) {
          base = base.slice(0, -1);
        }
      }
      if (opts.unescape === true) {
        if (glob2) glob2 = utils.removeBackslashes(glob2);
        if (base && backslashes === true) {
          base = utils.removeBackslashes(base);
        }
      }
      const state = {
        prefix,
        input,
        start: start2,
        base,
        glob: glob2,
        isBrace,
        isBracket,
        isGlob,
        isExtglob,
        isGlobstar,
        negated,
        negatedExtglob
      };
      if (opts.tokens === true) {
        state.maxDepth = 0;
        if (!isPathSeparator(code)) {
          tokens2.push(token);
        }
        state.tokens = tokens2;
      }
      if (opts.parts === true || opts.tokens === true) {
        let prevIndex;
        for (let idx = 0; idx < slashes.length; idx++) {
          const n = prevIndex ? prevIndex + 1 : start2;
          const i = slashes[idx];
          const value2 = input.slice(n, i);
          if (opts.tokens) {
            if (idx === 0 && start2 !== 0) {
              tokens2[idx].isPrefix = true;
              tokens2[idx].value = prefix;
            } else {
              tokens2[idx].value = value2;
            }
            depth(tokens2[idx]);
            state.maxDepth += tokens2[idx].depth;
          }
          if (idx !== 0 || value2 !== "") {
            parts.push(value2);
          }
          prevIndex = i;
        }
        if (prevIndex && prevIndex + 1 < input.length) {
          const value2 = input.slice(prevIndex + 1);
          parts.push(value2);
          if (opts.tokens) {
            tokens2[tokens2.length - 1].value = value2;
            depth(tokens2[tokens2.length - 1]);
            state.maxDepth += tokens2[tokens2.length - 1].depth;
          }
        }
        state.slashes = slashes;
        state.parts = parts;
      }
      return state;
    };
    module.exports = scan;
  }
});

// node_modules/micromatch/node_modules/picomatch/lib/parse.js
var require_parse2 = __commonJS({
  "node_modules/micromatch/node_modules/picomatch/lib/parse.js"(exports, module) {
    "use strict";
    var constants3 = require_constants2();
    var utils = require_utils2();
    var {
      MAX_LENGTH,
      POSIX_REGEX_SOURCE,
      REGEX_NON_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_BACKREF,
      REPLACEMENTS
    } = constants3;
    var expandRange = (args, options2) => {
      if (typeof options2.expandRange === "function") {
        return options2.expandRange(...args, options2);
      }
      args.sort();
      const value2 = `[${args.join("-")}]`;
      try {
        new RegExp(value2);
      } catch (ex) {
        return args.map((v) => utils.escapeRegex(v)).join("..");
      }
      return value2;
    };
    var syntaxError = (type, char) => {
      return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
    };
    var splitTopLevel = (input) => {
      const parts = [];
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let value2 = "";
      let escaped2 = false;
      for (const ch of input) {
        if (escaped2 === true) {
          value2 += ch;
          escaped2 = false;
          continue;
        }
        if (ch === "\\") {
          value2 += ch;
          escaped2 = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          value2 += ch;
          continue;
        }
        if (quote === 0) {
          if (ch === "[") {
            bracket++;
          } else if (ch === "]" && bracket > 0) {
            bracket--;
          } else if (bracket === 0) {
            if (ch === "(") {
              paren++;
            } else if (ch === ")" && paren > 0) {
              paren--;
            } else if (ch === "|" && paren === 0) {
              parts.push(value2);
              value2 = "";
              continue;
            }
          }
        }
        value2 += ch;
      }
      parts.push(value2);
      return parts;
    };
    var isPlainBranch = (branch) => {
      let escaped2 = false;
      for (const ch of branch) {
        if (escaped2 === true) {
          escaped2 = false;
          continue;
        }
        if (ch === "\\") {
          escaped2 = true;
          continue;
        }
        if (/[?*+@!()[\]{}]/.test(ch)) {
          return false;
        }
      }
      return true;
    };
    var normalizeSimpleBranch = (branch) => {
      let value2 = branch.trim();
      let changed = true;
      while (changed === true) {
        changed = false;
        if (/^@\([^\\()[\]{}|]+\)$/.test(value2)) {
          value2 = value2.slice(2, -1);
          changed = true;
        }
      }
      if (!isPlainBranch(value2)) {
        return;
      }
      return value2.replace(/\\(.)/g, "$1");
    };
    var hasRepeatedCharPrefixOverlap = (branches) => {
      const values = branches.map(normalizeSimpleBranch).filter(Boolean);
      for (let i = 0; i < values.length; i++) {
        for (let j = i + 1; j < values.length; j++) {
          const a = values[i];
          const b = values[j];
          const char = a[0];
          if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
            continue;
          }
          if (a === b || a.startsWith(b) || b.startsWith(a)) {
            return true;
          }
        }
      }
      return false;
    };
    var parseRepeatedExtglob = (pattern, requireEnd = true) => {
      if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") {
        return;
      }
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let escaped2 = false;
      for (let i = 1; i < pattern.length; i++) {
        const ch = pattern[i];
        if (escaped2 === true) {
          escaped2 = false;
          continue;
        }
        if (ch === "\\") {
          escaped2 = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          continue;
        }
        if (quote === 1) {
          continue;
        }
        if (ch === "[") {
          bracket++;
          continue;
        }
        if (ch === "]" && bracket > 0) {
          bracket--;
          continue;
        }
        if (bracket > 0) {
          continue;
        }
        if (ch === "(") {
          paren++;
          continue;
        }
        if (ch === ")") {
          paren--;
          if (paren === 0) {
            if (requireEnd === true && i !== pattern.length - 1) {
              return;
            }
            return {
              type: pattern[0],
              body: pattern.slice(2, i),
              end: i
            };
          }
        }
      }
    };
    var getStarExtglobSequenceOutput = (pattern) => {
      let index = 0;
      const chars = [];
      while (index < pattern.length) {
        const match = parseRepeatedExtglob(pattern.slice(index), false);
        if (!match || match.type !== "*") {
          return;
        }
        const branches = splitTopLevel(match.body).map((branch2) => branch2.trim());
        if (branches.length !== 1) {
          return;
        }
        const branch = normalizeSimpleBranch(branches[0]);
        if (!branch || branch.length !== 1) {
          return;
        }
        chars.push(branch);
        index += match.end + 1;
      }
      if (chars.length < 1) {
        return;
      }
      const source = chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`;
      return `${source}*`;
    };
    var repeatedExtglobRecursion = (pattern) => {
      let depth = 0;
      let value2 = pattern.trim();
      let match = parseRepeatedExtglob(value2);
      while (match) {
        depth++;
        value2 = match.body.trim();
        match = parseRepeatedExtglob(value2);
      }
      return depth;
    };
    var analyzeRepeatedExtglob = (body2, options2) => {
      if (options2.maxExtglobRecursion === false) {
        return { risky: false };
      }
      const max = typeof options2.maxExtglobRecursion === "number" ? options2.maxExtglobRecursion : constants3.DEFAULT_MAX_EXTGLOB_RECURSION;
      const branches = splitTopLevel(body2).map((branch) => branch.trim());
      if (branches.length > 1) {
        if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) {
          return { risky: true };
        }
      }
      for (const branch of branches) {
        const safeOutput = getStarExtglobSequenceOutput(branch);
        if (safeOutput) {
          return { risky: true, safeOutput };
        }
        if (repeatedExtglobRecursion(branch) > max) {
          return { risky: true };
        }
      }
      return { risky: false };
    };
    var parse4 = (input, options2) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected a string");
      }
      input = REPLACEMENTS[input] || input;
      const opts = { ...options2 };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      let len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      const bos = { type: "bos", value: "", output: opts.prepend || "" };
      const tokens2 = [bos];
      const capture = opts.capture ? "" : "?:";
      const win32 = utils.isWindows(options2);
      const PLATFORM_CHARS = constants3.globChars(win32);
      const EXTGLOB_CHARS = constants3.extglobChars(PLATFORM_CHARS);
      const {
        DOT_LITERAL,
        PLUS_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOT_SLASH,
        NO_DOTS_SLASH,
        QMARK,
        QMARK_NO_DOT,
        STAR,
        START_ANCHOR
      } = PLATFORM_CHARS;
      const globstar = (opts2) => {
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const nodot = opts.dot ? "" : NO_DOT;
      const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
      let star = opts.bash === true ? globstar(opts) : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      if (typeof opts.noext === "boolean") {
        opts.noextglob = opts.noext;
      }
      const state = {
        input,
        index: -1,
        start: 0,
        dot: opts.dot === true,
        consumed: "",
        output: "",
        prefix: "",
        backtrack: false,
        negated: false,
        brackets: 0,
        braces: 0,
        parens: 0,
        quotes: 0,
        globstar: false,
        tokens: tokens2
      };
      input = utils.removePrefix(input, state);
      len = input.length;
      const extglobs = [];
      const braces = [];
      const stack = [];
      let prev = bos;
      let value2;
      const eos = () => state.index === len - 1;
      const peek = state.peek = (n = 1) => input[state.index + n];
      const advance = state.advance = () => input[++state.index] || "";
      const remaining = () => input.slice(state.index + 1);
      const consume = (value3 = "", num = 0) => {
        state.consumed += value3;
        state.index += num;
      };
      const append = (token) => {
        state.output += token.output != null ? token.output : token.value;
        consume(token.value);
      };
      const negate = () => {
        let count = 1;
        while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
          advance();
          state.start++;
          count++;
        }
        if (count % 2 === 0) {
          return false;
        }
        state.negated = true;
        state.start++;
        return true;
      };
      const increment = (type) => {
        state[type]++;
        stack.push(type);
      };
      const decrement = (type) => {
        state[type]--;
        stack.pop();
      };
      const push = (tok) => {
        if (prev.type === "globstar") {
          const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
          const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
          if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
            state.output = state.output.slice(0, -prev.output.length);
            prev.type = "star";
            prev.value = "*";
            prev.output = star;
            state.output += prev.output;
          }
        }
        if (extglobs.length && tok.type !== "paren") {
          extglobs[extglobs.length - 1].inner += tok.value;
        }
        if (tok.value || tok.output) append(tok);
        if (prev && prev.type === "text" && tok.type === "text") {
          prev.value += tok.value;
          prev.output = (prev.output || "") + tok.value;
          return;
        }
        tok.prev = prev;
        tokens2.push(tok);
        prev = tok;
      };
      const extglobOpen = (type, value3) => {
        const token = { ...EXTGLOB_CHARS[value3], conditions: 1, inner: "" };
        token.prev = prev;
        token.parens = state.parens;
        token.output = state.output;
        token.startIndex = state.index;
        token.tokensIndex = tokens2.length;
        const output = (opts.capture ? "(" : "") + token.open;
        increment("parens");
        push({ type, value: value3, output: state.output ? "" : ONE_CHAR });
        push({ type: "paren", extglob: true, value: advance(), output });
        extglobs.push(token);
      };
      const extglobClose = (token) => {
        const literal = input.slice(token.startIndex, state.index + 1);
        const body2 = input.slice(token.startIndex + 2, state.index);
        const analysis = analyzeRepeatedExtglob(body2, opts);
        if ((token.type === "plus" || token.type === "star") && analysis.risky) {
          const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
          const open3 = tokens2[token.tokensIndex];
          open3.type = "text";
          open3.value = literal;
          open3.output = safeOutput || utils.escapeRegex(literal);
          for (let i = token.tokensIndex + 1; i < tokens2.length; i++) {
            tokens2[i].value = "";
            tokens2[i].output = "";
            delete tokens2[i].suffix;
          }
          state.output = token.output + open3.output;
          state.backtrack = true;
          push({ type: "paren", extglob: true, value: value2, output: "" });
          decrement("parens");
          return;
        }
        let output = token.close + (opts.capture ? ")" : "");
        let rest;
        if (token.type === "negate") {
          let extglobStar = star;
          if (token.inner && token.inner.length > 1 && token.inner.includes("/")) {
            extglobStar = globstar(opts);
          }
          if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
            output = token.close = `)$))${extglobStar}`;
          }
          if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
            const expression = parse4(rest, { ...options2, fastpaths: false }).output;
            output = token.close = `)${expression})${extglobStar})`;
          }
          if (token.prev.type === "bos") {
            state.negatedExtglob = true;
          }
        }
        push({ type: "paren", extglob: true, value: value2, output });
        decrement("parens");
      };
      if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
        let backslashes = false;
        let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc2, chars, first2, rest, index) => {
          if (first2 === "\\") {
            backslashes = true;
            return m;
          }
          if (first2 === "?") {
            if (esc2) {
              return esc2 + first2 + (rest ? QMARK.repeat(rest.length) : "");
            }
            if (index === 0) {
              return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
            }
            return QMARK.repeat(chars.length);
          }
          if (first2 === ".") {
            return DOT_LITERAL.repeat(chars.length);
          }
          if (first2 === "*") {
            if (esc2) {
              return esc2 + first2 + (rest ? star : "");
            }
            return star;
          }
          return esc2 ? m : `\\${m}`;
        });
        if (backslashes === true) {
          if (opts.unescape === true) {
            output = output.replace(/\\/g, "");
          } else {
            output = output.replace(/\\+/g, (m) => {
              return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
            });
          }
        }
        if (output === input && opts.contains === true) {
          state.output = input;
          return state;
        }
        state.output = utils.wrapOutput(output, state, options2);
        return state;
      }
      while (!eos()) {
        value2 = advance();
        if (value2 === "\0") {
          continue;
        }
        if (value2 === "\\") {
          const next2 = peek();
          if (next2 === "/" && opts.bash !== true) {
            continue;
          }
          if (next2 === "." || next2 === ";") {
            continue;
          }
          if (!next2) {
            value2 += "\\";
            push({ type: "text", value: value2 });
            continue;
          }
          const match = /^\\+/.exec(remaining());
          let slashes = 0;
          if (match && match[0].length > 2) {
            slashes = match[0].length;
            state.index += slashes;
            if (slashes % 2 !== 0) {
              value2 += "\\";
            }
          }
          if (opts.unescape === true) {
            value2 = advance();
          } else {
            value2 += advance();
          }
          if (state.brackets === 0) {
            push({ type: "text", value: value2 });
            continue;
          }
        }
        if (state.brackets > 0 && (value2 !== "]" || prev.value === "[" || prev.value === "[^")) {
          if (opts.posix !== false && value2 === ":") {
            const inner = prev.value.slice(1);
            if (inner.includes("[")) {
              prev.posix = true;
              if (inner.includes(":")) {
                const idx = prev.value.lastIndexOf("[");
                const pre = prev.value.slice(0, idx);
                const rest2 = prev.value.slice(idx + 2);
                const posix = POSIX_REGEX_SOURCE[rest2];
                if (posix) {
                  prev.value = pre + posix;
                  state.backtrack = true;
                  advance();
                  if (!bos.output && tokens2.indexOf(prev) === 1) {
                    bos.output = ONE_CHAR;
                  }
                  continue;
                }
              }
            }
          }
          if (value2 === "[" && peek() !== ":" || value2 === "-" && peek() === "]") {
            value2 = `\\${value2}`;
          }
          if (value2 === "]" && (prev.value === "[" || prev.value === "[^")) {
            value2 = `\\${value2}`;
          }
          if (opts.posix === true && value2 === "!" && prev.value === "[") {
            value2 = "^";
          }
          prev.value += value2;
          append({ value: value2 });
          continue;
        }
        if (state.quotes === 1 && value2 !== '"') {
          value2 = utils.escapeRegex(value2);
          prev.value += value2;
          append({ value: value2 });
          continue;
        }
        if (value2 === '"') {
          state.quotes = state.quotes === 1 ? 0 : 1;
          if (opts.keepQuotes === true) {
            push({ type: "text", value: value2 });
          }
          continue;
        }
        if (value2 === "(") {
          increment("parens");
          push({ type: "paren", value: value2 });
          continue;
        }
        if (value2 === ")") {
          if (state.parens === 0 && opts.strictBrackets === true) {
            throw new SyntaxError(syntaxError("opening", "("));
          }
          const extglob = extglobs[extglobs.length - 1];
          if (extglob && state.parens === extglob.parens + 1) {
            extglobClose(extglobs.pop());
            continue;
          }
          push({ type: "paren", value: value2, output: state.parens ? ")" : "\\)" });
          decrement("parens");
          continue;
        }
        if (value2 === "[") {
          if (opts.nobracket === true || !remaining().includes("]")) {
            if (opts.nobracket !== true && opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("closing", "]"));
            }
            value2 = `\\${value2}`;
          } else {
            increment("brackets");
          }
          push({ type: "bracket", value: value2 });
          continue;
        }
        if (value2 === "]") {
          if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
            push({ type: "text", value: value2, output: `\\${value2}` });
            continue;
          }
          if (state.brackets === 0) {
            if (opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("opening", "["));
            }
            push({ type: "text", value: value2, output: `\\${value2}` });
            continue;
          }
          decrement("brackets");
          const prevValue = prev.value.slice(1);
          if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) {
            value2 = `/${value2}`;
          }
          prev.value += value2;
          append({ value: value2 });
          if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
            continue;
          }
          const escaped2 = utils.escapeRegex(prev.value);
          state.output = state.output.slice(0, -prev.value.length);
          if (opts.literalBrackets === true) {
            state.output += escaped2;
            prev.value = escaped2;
            continue;
          }
          prev.value = `(${capture}${escaped2}|${prev.value})`;
          state.output += prev.value;
          continue;
        }
        if (value2 === "{" && opts.nobrace !== true) {
          increment("braces");
          const open3 = {
            type: "brace",
            value: value2,
            output: "(",
            outputIndex: state.output.length,
            tokensIndex: state.tokens.length
          };
          braces.push(open3);
          push(open3);
          continue;
        }
        if (value2 === "}") {
          const brace = braces[braces.length - 1];
          if (opts.nobrace === true || !brace) {
            push({ type: "text", value: value2, output: value2 });
            continue;
          }
          let output = ")";
          if (brace.dots === true) {
            const arr = tokens2.slice();
            const range = [];
            for (let i = arr.length - 1; i >= 0; i--) {
              tokens2.pop();
              if (arr[i].type === "brace") {
                break;
              }
              if (arr[i].type !== "dots") {
                range.unshift(arr[i].value);
              }
            }
            output = expandRange(range, opts);
            state.backtrack = true;
          }
          if (brace.comma !== true && brace.dots !== true) {
            const out = state.output.slice(0, brace.outputIndex);
            const toks = state.tokens.slice(brace.tokensIndex);
            brace.value = brace.output = "\\{";
            value2 = output = "\\}";
            state.output = out;
            for (const t of toks) {
              state.output += t.output || t.value;
            }
          }
          push({ type: "brace", value: value2, output });
          decrement("braces");
          braces.pop();
          continue;
        }
        if (value2 === "|") {
          if (extglobs.length > 0) {
            extglobs[extglobs.length - 1].conditions++;
          }
          push({ type: "text", value: value2 });
          continue;
        }
        if (value2 === ",") {
          let output = value2;
          const brace = braces[braces.length - 1];
          if (brace && stack[stack.length - 1] === "braces") {
            brace.comma = true;
            output = "|";
          }
          push({ type: "comma", value: value2, output });
          continue;
        }
        if (value2 === "/") {
          if (prev.type === "dot" && state.index === state.start + 1) {
            state.start = state.index + 1;
            state.consumed = "";
            state.output = "";
            tokens2.pop();
            prev = bos;
            continue;
          }
          push({ type: "slash", value: value2, output: SLASH_LITERAL });
          continue;
        }
        if (value2 === ".") {
          if (state.braces > 0 && prev.type === "dot") {
            if (prev.value === ".") prev.output = DOT_LITERAL;
            const brace = braces[braces.length - 1];
            prev.type = "dots";
            prev.output += value2;
            prev.value += value2;
            brace.dots = true;
            continue;
          }
          if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
            push({ type: "text", value: value2, output: DOT_LITERAL });
            continue;
          }
          push({ type: "dot", value: value2, output: DOT_LITERAL });
          continue;
        }
        if (value2 === "?") {
          const isGroup = prev && prev.value === "(";
          if (!isGroup && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("qmark", value2);
            continue;
          }
          if (prev && prev.type === "paren") {
            const next2 = peek();
            let output = value2;
            if (next2 === "<" && !utils.supportsLookbehinds()) {
              throw new Error("Node.js v10 or higher is required for regex lookbehinds");
            }
            if (prev.value === "(" && !/[!=<:]/.test(next2) || next2 === "<" && !/<([!=]|\w+>)/.test(remaining())) {
              output = `\\${value2}`;
            }
            push({ type: "text", value: value2, output });
            continue;
          }
          if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
            push({ type: "qmark", value: value2, output: QMARK_NO_DOT });
            continue;
          }
          push({ type: "qmark", value: value2, output: QMARK });
          continue;
        }
        if (value2 === "!") {
          if (opts.noextglob !== true && peek() === "(") {
            if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
              extglobOpen("negate", value2);
              continue;
            }
          }
          if (opts.nonegate !== true && state.index === 0) {
            negate();
            continue;
          }
        }
        if (value2 === "+") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("plus", value2);
            continue;
          }
          if (prev && prev.value === "(" || opts.regex === false) {
            push({ type: "plus", value: value2, output: PLUS_LITERAL });
            continue;
          }
          if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
            push({ type: "plus", value: value2 });
            continue;
          }
          push({ type: "plus", value: PLUS_LITERAL });
          continue;
        }
        if (value2 === "@") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            push({ type: "at", extglob: true, value: value2, output: "" });
            continue;
          }
          push({ type: "text", value: value2 });
          continue;
        }
        if (value2 !== "*") {
          if (value2 === "$" || value2 === "^") {
            value2 = `\\${value2}`;
          }
          const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
          if (match) {
            value2 += match[0];
            state.index += match[0].length;
          }
          push({ type: "text", value: value2 });
          continue;
        }
        if (prev && (prev.type === "globstar" || prev.star === true)) {
          prev.type = "star";
          prev.star = true;
          prev.value += value2;
          prev.output = star;
          state.backtrack = true;
          state.globstar = true;
          consume(value2);
          continue;
        }
        let rest = remaining();
        if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
          extglobOpen("star", value2);
          continue;
        }
        if (prev.type === "star") {
          if (opts.noglobstar === true) {
            consume(value2);
            continue;
          }
          const prior = prev.prev;
          const before = prior.prev;
          const isStart = prior.type === "slash" || prior.type === "bos";
          const afterStar = before && (before.type === "star" || before.type === "globstar");
          if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
            push({ type: "star", value: value2, output: "" });
            continue;
          }
          const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
          const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
          if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
            push({ type: "star", value: value2, output: "" });
            continue;
          }
          while (rest.slice(0, 3) === "/**") {
            const after = input[state.index + 4];
            if (after && after !== "/") {
              break;
            }
            rest = rest.slice(3);
            consume("/**", 3);
          }
          if (prior.type === "bos" && eos()) {
            prev.type = "globstar";
            prev.value += value2;
            prev.output = globstar(opts);
            state.output = prev.output;
            state.globstar = true;
            consume(value2);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && eos()) {
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
            prev.value += value2;
            state.globstar = true;
            state.output += prior.output + prev.output;
            consume(value2);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
            const end = rest[1] !== void 0 ? "|$" : "";
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
            prev.value += value2;
            state.output += prior.output + prev.output;
            state.globstar = true;
            consume(value2 + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          if (prior.type === "bos" && rest[0] === "/") {
            prev.type = "globstar";
            prev.value += value2;
            prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
            state.output = prev.output;
            state.globstar = true;
            consume(value2 + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          state.output = state.output.slice(0, -prev.output.length);
          prev.type = "globstar";
          prev.output = globstar(opts);
          prev.value += value2;
          state.output += prev.output;
          state.globstar = true;
          consume(value2);
          continue;
        }
        const token = { type: "star", value: value2, output: star };
        if (opts.bash === true) {
          token.output = ".*?";
          if (prev.type === "bos" || prev.type === "slash") {
            token.output = nodot + token.output;
          }
          push(token);
          continue;
        }
        if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
          token.output = value2;
          push(token);
          continue;
        }
        if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
          if (prev.type === "dot") {
            state.output += NO_DOT_SLASH;
            prev.output += NO_DOT_SLASH;
          } else if (opts.dot === true) {
            state.output += NO_DOTS_SLASH;
            prev.output += NO_DOTS_SLASH;
          } else {
            state.output += nodot;
            prev.output += nodot;
          }
          if (peek() !== "*") {
            state.output += ONE_CHAR;
            prev.output += ONE_CHAR;
          }
        }
        push(token);
      }
      while (state.brackets > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
        state.output = utils.escapeLast(state.output, "[");
        decrement("brackets");
      }
      while (state.parens > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
        state.output = utils.escapeLast(state.output, "(");
        decrement("parens");
      }
      while (state.braces > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
        state.output = utils.escapeLast(state.output, "{");
        decrement("braces");
      }
      if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) {
        push({ type: "maybe_slash", value: "", output: `${SLASH_LITERAL}?` });
      }
      if (state.backtrack === true) {
        state.output = "";
        for (const token of state.tokens) {
          state.output += token.output != null ? token.output : token.value;
          if (token.suffix) {
            state.output += token.suffix;
          }
        }
      }
      return state;
    };
    parse4.fastpaths = (input, options2) => {
      const opts = { ...options2 };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      const len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      input = REPLACEMENTS[input] || input;
      const win32 = utils.isWindows(options2);
      const {
        DOT_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOTS,
        NO_DOTS_SLASH,
        STAR,
        START_ANCHOR
      } = constants3.globChars(win32);
      const nodot = opts.dot ? NO_DOTS : NO_DOT;
      const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
      const capture = opts.capture ? "" : "?:";
      const state = { negated: false, prefix: "" };
      let star = opts.bash === true ? ".*?" : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      const globstar = (opts2) => {
        if (opts2.noglobstar === true) return star;
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const create = (str) => {
        switch (str) {
          case "*":
            return `${nodot}${ONE_CHAR}${star}`;
          case ".*":
            return `${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*.*":
            return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*/*":
            return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
          case "**":
            return nodot + globstar(opts);
          case "**/*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
          case "**/*.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "**/.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
          default: {
            const match = /^(.*?)\.(\w+)$/.exec(str);
            if (!match) return;
            const source2 = create(match[1]);
            if (!source2) return;
            return source2 + DOT_LITERAL + match[2];
          }
        }
      };
      const output = utils.removePrefix(input, state);
      let source = create(output);
      if (source && opts.strictSlashes !== true) {
        source += `${SLASH_LITERAL}?`;
      }
      return source;
    };
    module.exports = parse4;
  }
});

// node_modules/micromatch/node_modules/picomatch/lib/picomatch.js
var require_picomatch = __commonJS({
  "node_modules/micromatch/node_modules/picomatch/lib/picomatch.js"(exports, module) {
    "use strict";
    var path = __require("path");
    var scan = require_scan();
    var parse4 = require_parse2();
    var utils = require_utils2();
    var constants3 = require_constants2();
    var isObject2 = (val) => val && typeof val === "object" && !Array.isArray(val);
    var picomatch = (glob2, options2, returnState = false) => {
      if (Array.isArray(glob2)) {
        const fns = glob2.map((input) => picomatch(input, options2, returnState));
        const arrayMatcher = (str) => {
          for (const isMatch of fns) {
            const state2 = isMatch(str);
            if (state2) return state2;
          }
          return false;
        };
        return arrayMatcher;
      }
      const isState = isObject2(glob2) && glob2.tokens && glob2.input;
      if (glob2 === "" || typeof glob2 !== "string" && !isState) {
        throw new TypeError("Expected pattern to be a non-empty string");
      }
      const opts = options2 || {};
      const posix = utils.isWindows(options2);
      const regex = isState ? picomatch.compileRe(glob2, options2) : picomatch.makeRe(glob2, options2, false, true);
      const state = regex.state;
      delete regex.state;
      let isIgnored = () => false;
      if (opts.ignore) {
        const ignoreOpts = { ...options2, ignore: null, onMatch: null, onResult: null };
        isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
      }
      const matcher = (input, returnObject = false) => {
        const { isMatch, match, output } = picomatch.test(input, regex, options2, { glob: glob2, posix });
        const result = { glob: glob2, state, regex, posix, input, output, match, isMatch };
        if (typeof opts.onResult === "function") {
          opts.onResult(result);
        }
        if (isMatch === false) {
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (isIgnored(input)) {
          if (typeof opts.onIgnore === "function") {
            opts.onIgnore(result);
          }
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (typeof opts.onMatch === "function") {
          opts.onMatch(result);
        }
        return returnObject ? result : true;
      };
      if (returnState) {
        matcher.state = state;
      }
      return matcher;
    };
    picomatch.test = (input, regex, options2, { glob: glob2, posix } = {}) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected input to be a string");
      }
      if (input === "") {
        return { isMatch: false, output: "" };
      }
      const opts = options2 || {};
      const format = opts.format || (posix ? utils.toPosixSlashes : null);
      let match = input === glob2;
      let output = match && format ? format(input) : input;
      if (match === false) {
        output = format ? format(input) : input;
        match = output === glob2;
      }
      if (match === false || opts.capture === true) {
        if (opts.matchBase === true || opts.basename === true) {
          match = picomatch.matchBase(input, regex, options2, posix);
        } else {
          match = regex.exec(output);
        }
      }
      return { isMatch: Boolean(match), match, output };
    };
    picomatch.matchBase = (input, glob2, options2, posix = utils.isWindows(options2)) => {
      const regex = glob2 instanceof RegExp ? glob2 : picomatch.makeRe(glob2, options2);
      return regex.test(path.basename(input));
    };
    picomatch.isMatch = (str, patterns, options2) => picomatch(patterns, options2)(str);
    picomatch.parse = (pattern, options2) => {
      if (Array.isArray(pattern)) return pattern.map((p) => picomatch.parse(p, options2));
      return parse4(pattern, { ...options2, fastpaths: false });
    };
    picomatch.scan = (input, options2) => scan(input, options2);
    picomatch.compileRe = (state, options2, returnOutput = false, returnState = false) => {
      if (returnOutput === true) {
        return state.output;
      }
      const opts = options2 || {};
      const prepend = opts.contains ? "" : "^";
      const append = opts.contains ? "" : "$";
      let source = `${prepend}(?:${state.output})${append}`;
      if (state && state.negated === true) {
        source = `^(?!${source}).*$`;
      }
      const regex = picomatch.toRegex(source, options2);
      if (returnState === true) {
        regex.state = state;
      }
      return regex;
    };
    picomatch.makeRe = (input, options2 = {}, returnOutput = false, returnState = false) => {
      if (!input || typeof input !== "string") {
        throw new TypeError("Expected a non-empty string");
      }
      let parsed2 = { negated: false, fastpaths: true };
      if (options2.fastpaths !== false && (input[0] === "." || input[0] === "*")) {
        parsed2.output = parse4.fastpaths(input, options2);
      }
      if (!parsed2.output) {
        parsed2 = parse4(input, options2);
      }
      return picomatch.compileRe(parsed2, options2, returnOutput, returnState);
    };
    picomatch.toRegex = (source, options2) => {
      try {
        const opts = options2 || {};
        return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
      } catch (err) {
        if (options2 && options2.debug === true) throw err;
        return /$^/;
      }
    };
    picomatch.constants = constants3;
    module.exports = picomatch;
  }
});

// node_modules/micromatch/node_modules/picomatch/index.js
var require_picomatch2 = __commonJS({
  "node_modules/micromatch/node_modules/picomatch/index.js"(exports, module) {
    "use strict";
    module.exports = require_picomatch();
  }
});

// node_modules/micromatch/index.js
var require_micromatch = __commonJS({
  "node_modules/micromatch/index.js"(exports, module) {
    "use strict";
    var util = __require("util");
    var braces = require_braces();
    var picomatch = require_picomatch2();
    var utils = require_utils2();
    var isEmptyString = (v) => v === "" || v === "./";
    var hasBraces = (v) => {
      const index = v.indexOf("{");
      return index > -1 && v.indexOf("}", index) > -1;
    };
    var micromatch = (list, patterns, options2) => {
      patterns = [].concat(patterns);
      list = [].concat(list);
      let omit2 = /* @__PURE__ */ new Set();
      let keep = /* @__PURE__ */ new Set();
      let items = /* @__PURE__ */ new Set();
      let negatives = 0;
      let onResult = (state) => {
        items.add(state.output);
        if (options2 && options2.onResult) {
          options2.onResult(state);
        }
      };
      for (let i = 0; i < patterns.length; i++) {
        let isMatch = picomatch(String(patterns[i]), { ...options2, onResult }, true);
        let negated = isMatch.state.negated || isMatch.state.negatedExtglob;
        if (negated) negatives++;
        for (let item2 of list) {
          let matched = isMatch(item2, true);
          let match = negated ? !matched.isMatch : matched.isMatch;
          if (!match) continue;
          if (negated) {
            omit2.add(matched.output);
          } else {
            omit2.delete(matched.output);
            keep.add(matched.output);
          }
        }
      }
      let result = negatives === patterns.length ? [...items] : [...keep];
      let matches = result.filter((item2) => !omit2.has(item2));
      if (options2 && matches.length === 0) {
        if (options2.failglob === true) {
          throw new Error(`No matches found for "${patterns.join(", ")}"`);
        }
        if (options2.nonull === true || options2.nullglob === true) {
          return options2.unescape ? patterns.map((p) => p.replace(/\\/g, "")) : patterns;
        }
      }
      return matches;
    };
    micromatch.match = micromatch;
    micromatch.matcher = (pattern, options2) => picomatch(pattern, options2);
    micromatch.isMatch = (str, patterns, options2) => picomatch(patterns, options2)(str);
    micromatch.any = micromatch.isMatch;
    micromatch.not = (list, patterns, options2 = {}) => {
      patterns = [].concat(patterns).map(String);
      let result = /* @__PURE__ */ new Set();
      let items = [];
      let onResult = (state) => {
        if (options2.onResult) options2.onResult(state);
        items.push(state.output);
      };
      let matches = new Set(micromatch(list, patterns, { ...options2, onResult }));
      for (let item2 of items) {
        if (!matches.has(item2)) {
          result.add(item2);
        }
      }
      return [...result];
    };
    micromatch.contains = (str, pattern, options2) => {
      if (typeof str !== "string") {
        throw new TypeError(`Expected a string: "${util.inspect(str)}"`);
      }
      if (Array.isArray(pattern)) {
        return pattern.some((p) => micromatch.contains(str, p, options2));
      }
      if (typeof pattern === "string") {
        if (isEmptyString(str) || isEmptyString(pattern)) {
          return false;
        }
        if (str.includes(pattern) || str.startsWith("./") && str.slice(2).includes(pattern)) {
          return true;
        }
      }
      return micromatch.isMatch(str, pattern, { ...options2, contains: true });
    };
    micromatch.matchKeys = (obj, patterns, options2) => {
      if (!utils.isObject(obj)) {
        throw new TypeError("Expected the first argument to be an object");
      }
      let keys = micromatch(Object.keys(obj), patterns, options2);
      let res = {};
      for (let key of keys) res[key] = obj[key];
      return res;
    };
    micromatch.some = (list, patterns, options2) => {
      let items = [].concat(list);
      for (let pattern of [].concat(patterns)) {
        let isMatch = picomatch(String(pattern), options2);
        if (items.some((item2) => isMatch(item2))) {
          return true;
        }
      }
      return false;
    };
    micromatch.every = (list, patterns, options2) => {
      let items = [].concat(list);
      for (let pattern of [].concat(patterns)) {
        let isMatch = picomatch(String(pattern), options2);
        if (!items.every((item2) => isMatch(item2))) {
          return false;
        }
      }
      return true;
    };
    micromatch.all = (str, patterns, options2) => {
      if (typeof str !== "string") {
        throw new TypeError(`Expected a string: "${util.inspect(str)}"`);
      }
      return [].concat(patterns).every((p) => picomatch(p, options2)(str));
    };
    micromatch.capture = (glob2, input, options2) => {
      let posix = utils.isWindows(options2);
      let regex = picomatch.makeRe(String(glob2), { ...options2, capture: true });
      let match = regex.exec(posix ? utils.toPosixSlashes(input) : input);
      if (match) {
        return match.slice(1).map((v) => v === void 0 ? "" : v);
      }
    };
    micromatch.makeRe = (...args) => picomatch.makeRe(...args);
    micromatch.scan = (...args) => picomatch.scan(...args);
    micromatch.parse = (patterns, options2) => {
      let res = [];
      for (let pattern of [].concat(patterns || [])) {
        for (let str of braces(String(pattern), options2)) {
          res.push(picomatch.parse(str, options2));
        }
      }
      return res;
    };
    micromatch.braces = (pattern, options2) => {
      if (typeof pattern !== "string") throw new TypeError("Expected a string");
      if (options2 && options2.nobrace === true || !hasBraces(pattern)) {
        return [pattern];
      }
      return braces(pattern, options2);
    };
    micromatch.braceExpand = (pattern, options2) => {
      if (typeof pattern !== "string") throw new TypeError("Expected a string");
      return micromatch.braces(pattern, { ...options2, expand: true });
    };
    micromatch.hasBraces = hasBraces;
    module.exports = micromatch;
  }
});

// node_modules/fast-glob/out/utils/pattern.js
var require_pattern = __commonJS({
  "node_modules/fast-glob/out/utils/pattern.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.isAbsolute = exports.partitionAbsoluteAndRelative = exports.removeDuplicateSlashes = exports.matchAny = exports.convertPatternsToRe = exports.makeRe = exports.getPatternParts = exports.expandBraceExpansion = exports.expandPatternsWithBraceExpansion = exports.isAffectDepthOfReadingPattern = exports.endsWithSlashGlobStar = exports.hasGlobStar = exports.getBaseDirectory = exports.isPatternRelatedToParentDirectory = exports.getPatternsOutsideCurrentDirectory = exports.getPatternsInsideCurrentDirectory = exports.getPositivePatterns = exports.getNegativePatterns = exports.isPositivePattern = exports.isNegativePattern = exports.convertToNegativePattern = exports.convertToPositivePattern = exports.isDynamicPattern = exports.isStaticPattern = void 0;
    var path = __require("path");
    var globParent = require_glob_parent();
    var micromatch = require_micromatch();
    var GLOBSTAR = "**";
    var ESCAPE_SYMBOL = "\\";
    var COMMON_GLOB_SYMBOLS_RE = /[*?]|^!/;
    var REGEX_CHARACTER_CLASS_SYMBOLS_RE = /\[[^[]*]/;
    var REGEX_GROUP_SYMBOLS_RE = /(?:^|[^!*+?@])\([^(]*\|[^|]*\)/;
    var GLOB_EXTENSION_SYMBOLS_RE = /[!*+?@]\([^(]*\)/;
    var BRACE_EXPANSION_SEPARATORS_RE = /,|\.\./;
    var DOUBLE_SLASH_RE = /(?!^)\/{2,}/g;
    function isStaticPattern(pattern, options2 = {}) {
      return !isDynamicPattern(pattern, options2);
    }
    exports.isStaticPattern = isStaticPattern;
    function isDynamicPattern(pattern, options2 = {}) {
      if (pattern === "") {
        return false;
      }
      if (options2.caseSensitiveMatch === false || pattern.includes(ESCAPE_SYMBOL)) {
        return true;
      }
      if (COMMON_GLOB_SYMBOLS_RE.test(pattern) || REGEX_CHARACTER_CLASS_SYMBOLS_RE.test(pattern) || REGEX_GROUP_SYMBOLS_RE.test(pattern)) {
        return true;
      }
      if (options2.extglob !== false && GLOB_EXTENSION_SYMBOLS_RE.test(pattern)) {
        return true;
      }
      if (options2.braceExpansion !== false && hasBraceExpansion(pattern)) {
        return true;
      }
      return false;
    }
    exports.isDynamicPattern = isDynamicPattern;
    function hasBraceExpansion(pattern) {
      const openingBraceIndex = pattern.indexOf("{");
      if (openingBraceIndex === -1) {
        return false;
      }
      const closingBraceIndex = pattern.indexOf("}", openingBraceIndex + 1);
      if (closingBraceIndex === -1) {
        return false;
      }
      const braceContent = pattern.slice(openingBraceIndex, closingBraceIndex);
      return BRACE_EXPANSION_SEPARATORS_RE.test(braceContent);
    }
    function convertToPositivePattern(pattern) {
      return isNegativePattern(pattern) ? pattern.slice(1) : pattern;
    }
    exports.convertToPositivePattern = convertToPositivePattern;
    function convertToNegativePattern(pattern) {
      return "!" + pattern;
    }
    exports.convertToNegativePattern = convertToNegativePattern;
    function isNegativePattern(pattern) {
      return pattern.startsWith("!") && pattern[1] !== "(";
    }
    exports.isNegativePattern = isNegativePattern;
    function isPositivePattern(pattern) {
      return !isNegativePattern(pattern);
    }
    exports.isPositivePattern = isPositivePattern;
    function getNegativePatterns(patterns) {
      return patterns.filter(isNegativePattern);
    }
    exports.getNegativePatterns = getNegativePatterns;
    function getPositivePatterns(patterns) {
      return patterns.filter(isPositivePattern);
    }
    exports.getPositivePatterns = getPositivePatterns;
    function getPatternsInsideCurrentDirectory(patterns) {
      return patterns.filter((pattern) => !isPatternRelatedToParentDirectory(pattern));
    }
    exports.getPatternsInsideCurrentDirectory = getPatternsInsideCurrentDirectory;
    function getPatternsOutsideCurrentDirectory(patterns) {
      return patterns.filter(isPatternRelatedToParentDirectory);
    }
    exports.getPatternsOutsideCurrentDirectory = getPatternsOutsideCurrentDirectory;
    function isPatternRelatedToParentDirectory(pattern) {
      return pattern.startsWith("..") || pattern.startsWith("./..");
    }
    exports.isPatternRelatedToParentDirectory = isPatternRelatedToParentDirectory;
    function getBaseDirectory(pattern) {
      return globParent(pattern, { flipBackslashes: false });
    }
    exports.getBaseDirectory = getBaseDirectory;
    function hasGlobStar(pattern) {
      return pattern.includes(GLOBSTAR);
    }
    exports.hasGlobStar = hasGlobStar;
    function endsWithSlashGlobStar(pattern) {
      return pattern.endsWith("/" + GLOBSTAR);
    }
    exports.endsWithSlashGlobStar = endsWithSlashGlobStar;
    function isAffectDepthOfReadingPattern(pattern) {
      const basename2 = path.basename(pattern);
      return endsWithSlashGlobStar(pattern) || isStaticPattern(basename2);
    }
    exports.isAffectDepthOfReadingPattern = isAffectDepthOfReadingPattern;
    function expandPatternsWithBraceExpansion(patterns) {
      return patterns.reduce((collection, pattern) => {
        return collection.concat(expandBraceExpansion(pattern));
      }, []);
    }
    exports.expandPatternsWithBraceExpansion = expandPatternsWithBraceExpansion;
    function expandBraceExpansion(pattern) {
      const patterns = micromatch.braces(pattern, { expand: true, nodupes: true, keepEscaping: true });
      patterns.sort((a, b) => a.length - b.length);
      return patterns.filter((pattern2) => pattern2 !== "");
    }
    exports.expandBraceExpansion = expandBraceExpansion;
    function getPatternParts(pattern, options2) {
      let { parts } = micromatch.scan(pattern, Object.assign(Object.assign({}, options2), { parts: true }));
      if (parts.length === 0) {
        parts = [pattern];
      }
      if (parts[0].startsWith("/")) {
        parts[0] = parts[0].slice(1);
        parts.unshift("");
      }
      return parts;
    }
    exports.getPatternParts = getPatternParts;
    function makeRe(pattern, options2) {
      return micromatch.makeRe(pattern, options2);
    }
    exports.makeRe = makeRe;
    function convertPatternsToRe(patterns, options2) {
      return patterns.map((pattern) => makeRe(pattern, options2));
    }
    exports.convertPatternsToRe = convertPatternsToRe;
    function matchAny(entry2, patternsRe) {
      return patternsRe.some((patternRe) => patternRe.test(entry2));
    }
    exports.matchAny = matchAny;
    function removeDuplicateSlashes(pattern) {
      return pattern.replace(DOUBLE_SLASH_RE, "/");
    }
    exports.removeDuplicateSlashes = removeDuplicateSlashes;
    function partitionAbsoluteAndRelative(patterns) {
      const absolute = [];
      const relative = [];
      for (const pattern of patterns) {
        if (isAbsolute(pattern)) {
          absolute.push(pattern);
        } else {
          relative.push(pattern);
        }
      }
      return [absolute, relative];
    }
    exports.partitionAbsoluteAndRelative = partitionAbsoluteAndRelative;
    function isAbsolute(pattern) {
      return path.isAbsolute(pattern);
    }
    exports.isAbsolute = isAbsolute;
  }
});

// node_modules/merge2/index.js
var require_merge2 = __commonJS({
  "node_modules/merge2/index.js"(exports, module) {
    "use strict";
    var Stream = __require("stream");
    var PassThrough = Stream.PassThrough;
    var slice = Array.prototype.slice;
    module.exports = merge2;
    function merge2() {
      const streamsQueue = [];
      const args = slice.call(arguments);
      let merging = false;
      let options2 = args[args.length - 1];
      if (options2 && !Array.isArray(options2) && options2.pipe == null) {
        args.pop();
      } else {
        options2 = {};
      }
      const doEnd = options2.end !== false;
      const doPipeError = options2.pipeError === true;
      if (options2.objectMode == null) {
        options2.objectMode = true;
      }
      if (options2.highWaterMark == null) {
        options2.highWaterMark = 64 * 1024;
      }
      const mergedStream = PassThrough(options2);
      function addStream() {
        for (let i = 0, len = arguments.length; i < len; i++) {
          streamsQueue.push(pauseStreams(arguments[i], options2));
        }
        mergeStream();
        return this;
      }
      function mergeStream() {
        if (merging) {
          return;
        }
        merging = true;
        let streams = streamsQueue.shift();
        if (!streams) {
          process.nextTick(endStream);
          return;
        }
        if (!Array.isArray(streams)) {
          streams = [streams];
        }
        let pipesCount = streams.length + 1;
        function next2() {
          if (--pipesCount > 0) {
            return;
          }
          merging = false;
          mergeStream();
        }
        function pipe2(stream) {
          function onend() {
            stream.removeListener("merge2UnpipeEnd", onend);
            stream.removeListener("end", onend);
            if (doPipeError) {
              stream.removeListener("error", onerror);
            }
            next2();
          }
          function onerror(err) {
            mergedStream.emit("error", err);
          }
          if (stream._readableState.endEmitted) {
            return next2();
          }
          stream.on("merge2UnpipeEnd", onend);
          stream.on("end", onend);
          if (doPipeError) {
            stream.on("error", onerror);
          }
          stream.pipe(mergedStream, { end: false });
          stream.resume();
        }
        for (let i = 0; i < streams.length; i++) {
          pipe2(streams[i]);
        }
        next2();
      }
      function endStream() {
        merging = false;
        mergedStream.emit("queueDrain");
        if (doEnd) {
          mergedStream.end();
        }
      }
      mergedStream.setMaxListeners(0);
      mergedStream.add = addStream;
      mergedStream.on("unpipe", function(stream) {
        stream.emit("merge2UnpipeEnd");
      });
      if (args.length) {
        addStream.apply(null, args);
      }
      return mergedStream;
    }
    function pauseStreams(streams, options2) {
      if (!Array.isArray(streams)) {
        if (!streams._readableState && streams.pipe) {
          streams = streams.pipe(PassThrough(options2));
        }
        if (!streams._readableState || !streams.pause || !streams.pipe) {
          throw new Error("Only readable stream can be merged.");
        }
        streams.pause();
      } else {
        for (let i = 0, len = streams.length; i < len; i++) {
          streams[i] = pauseStreams(streams[i], options2);
        }
      }
      return streams;
    }
  }
});

// node_modules/fast-glob/out/utils/stream.js
var require_stream = __commonJS({
  "node_modules/fast-glob/out/utils/stream.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.merge = void 0;
    var merge2 = require_merge2();
    function merge3(streams) {
      const mergedStream = merge2(streams);
      streams.forEach((stream) => {
        stream.once("error", (error2) => mergedStream.emit("error", error2));
      });
      mergedStream.once("close", () => propagateCloseEventToSources(streams));
      mergedStream.once("end", () => propagateCloseEventToSources(streams));
      return mergedStream;
    }
    exports.merge = merge3;
    function propagateCloseEventToSources(streams) {
      streams.forEach((stream) => stream.emit("close"));
    }
  }
});

// node_modules/fast-glob/out/utils/string.js
var require_string2 = __commonJS({
  "node_modules/fast-glob/out/utils/string.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.isEmpty = exports.isString = void 0;
    function isString(input) {
      return typeof input === "string";
    }
    exports.isString = isString;
    function isEmpty(input) {
      return input === "";
    }
    exports.isEmpty = isEmpty;
  }
});

// node_modules/fast-glob/out/utils/index.js
var require_utils3 = __commonJS({
  "node_modules/fast-glob/out/utils/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.string = exports.stream = exports.pattern = exports.path = exports.fs = exports.errno = exports.array = void 0;
    var array2 = require_array();
    exports.array = array2;
    var errno = require_errno();
    exports.errno = errno;
    var fs = require_fs();
    exports.fs = fs;
    var path = require_path();
    exports.path = path;
    var pattern = require_pattern();
    exports.pattern = pattern;
    var stream = require_stream();
    exports.stream = stream;
    var string3 = require_string2();
    exports.string = string3;
  }
});

// node_modules/fast-glob/out/managers/tasks.js
var require_tasks = __commonJS({
  "node_modules/fast-glob/out/managers/tasks.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.convertPatternGroupToTask = exports.convertPatternGroupsToTasks = exports.groupPatternsByBaseDirectory = exports.getNegativePatternsAsPositive = exports.getPositivePatterns = exports.convertPatternsToTasks = exports.generate = void 0;
    var utils = require_utils3();
    function generate(input, settings) {
      const patterns = processPatterns(input, settings);
      const ignore = processPatterns(settings.ignore, settings);
      const positivePatterns = getPositivePatterns(patterns);
      const negativePatterns = getNegativePatternsAsPositive(patterns, ignore);
      const staticPatterns = positivePatterns.filter((pattern) => utils.pattern.isStaticPattern(pattern, settings));
      const dynamicPatterns = positivePatterns.filter((pattern) => utils.pattern.isDynamicPattern(pattern, settings));
      const staticTasks = convertPatternsToTasks(
        staticPatterns,
        negativePatterns,
        /* dynamic */
        false
      );
      const dynamicTasks = convertPatternsToTasks(
        dynamicPatterns,
        negativePatterns,
        /* dynamic */
        true
      );
      return staticTasks.concat(dynamicTasks);
    }
    exports.generate = generate;
    function processPatterns(input, settings) {
      let patterns = input;
      if (settings.braceExpansion) {
        patterns = utils.pattern.expandPatternsWithBraceExpansion(patterns);
      }
      if (settings.baseNameMatch) {
        patterns = patterns.map((pattern) => pattern.includes("/") ? pattern : `**/${pattern}`);
      }
      return patterns.map((pattern) => utils.pattern.removeDuplicateSlashes(pattern));
    }
    function convertPatternsToTasks(positive, negative, dynamic) {
      const tasks = [];
      const patternsOutsideCurrentDirectory = utils.pattern.getPatternsOutsideCurrentDirectory(positive);
      const patternsInsideCurrentDirectory = utils.pattern.getPatternsInsideCurrentDirectory(positive);
      const outsideCurrentDirectoryGroup = groupPatternsByBaseDirectory(patternsOutsideCurrentDirectory);
      const insideCurrentDirectoryGroup = groupPatternsByBaseDirectory(patternsInsideCurrentDirectory);
      tasks.push(...convertPatternGroupsToTasks(outsideCurrentDirectoryGroup, negative, dynamic));
      if ("." in insideCurrentDirectoryGroup) {
        tasks.push(convertPatternGroupToTask(".", patternsInsideCurrentDirectory, negative, dynamic));
      } else {
        tasks.push(...convertPatternGroupsToTasks(insideCurrentDirectoryGroup, negative, dynamic));
      }
      return tasks;
    }
    exports.convertPatternsToTasks = convertPatternsToTasks;
    function getPositivePatterns(patterns) {
      return utils.pattern.getPositivePatterns(patterns);
    }
    exports.getPositivePatterns = getPositivePatterns;
    function getNegativePatternsAsPositive(patterns, ignore) {
      const negative = utils.pattern.getNegativePatterns(patterns).concat(ignore);
      const positive = negative.map(utils.pattern.convertToPositivePattern);
      return positive;
    }
    exports.getNegativePatternsAsPositive = getNegativePatternsAsPositive;
    function groupPatternsByBaseDirectory(patterns) {
      const group = {};
      return patterns.reduce((collection, pattern) => {
        const base = utils.pattern.getBaseDirectory(pattern);
        if (base in collection) {
          collection[base].push(pattern);
        } else {
          collection[base] = [pattern];
        }
        return collection;
      }, group);
    }
    exports.groupPatternsByBaseDirectory = groupPatternsByBaseDirectory;
    function convertPatternGroupsToTasks(positive, negative, dynamic) {
      return Object.keys(positive).map((base) => {
        return convertPatternGroupToTask(base, positive[base], negative, dynamic);
      });
    }
    exports.convertPatternGroupsToTasks = convertPatternGroupsToTasks;
    function convertPatternGroupToTask(base, positive, negative, dynamic) {
      return {
        dynamic,
        positive,
        negative,
        base,
        patterns: [].concat(positive, negative.map(utils.pattern.convertToNegativePattern))
      };
    }
    exports.convertPatternGroupToTask = convertPatternGroupToTask;
  }
});

// node_modules/@nodelib/fs.stat/out/providers/async.js
var require_async = __commonJS({
  "node_modules/@nodelib/fs.stat/out/providers/async.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.read = void 0;
    function read(path, settings, callback) {
      settings.fs.lstat(path, (lstatError, lstat2) => {
        if (lstatError !== null) {
          callFailureCallback(callback, lstatError);
          return;
        }
        if (!lstat2.isSymbolicLink() || !settings.followSymbolicLink) {
          callSuccessCallback(callback, lstat2);
          return;
        }
        settings.fs.stat(path, (statError, stat2) => {
          if (statError !== null) {
            if (settings.throwErrorOnBrokenSymbolicLink) {
              callFailureCallback(callback, statError);
              return;
            }
            callSuccessCallback(callback, lstat2);
            return;
          }
          if (settings.markSymbolicLink) {
            stat2.isSymbolicLink = () => true;
          }
          callSuccessCallback(callback, stat2);
        });
      });
    }
    exports.read = read;
    function callFailureCallback(callback, error2) {
      callback(error2);
    }
    function callSuccessCallback(callback, result) {
      callback(null, result);
    }
  }
});

// node_modules/@nodelib/fs.stat/out/providers/sync.js
var require_sync = __commonJS({
  "node_modules/@nodelib/fs.stat/out/providers/sync.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.read = void 0;
    function read(path, settings) {
      const lstat2 = settings.fs.lstatSync(path);
      if (!lstat2.isSymbolicLink() || !settings.followSymbolicLink) {
        return lstat2;
      }
      try {
        const stat2 = settings.fs.statSync(path);
        if (settings.markSymbolicLink) {
          stat2.isSymbolicLink = () => true;
        }
        return stat2;
      } catch (error2) {
        if (!settings.throwErrorOnBrokenSymbolicLink) {
          return lstat2;
        }
        throw error2;
      }
    }
    exports.read = read;
  }
});

// node_modules/@nodelib/fs.stat/out/adapters/fs.js
var require_fs2 = __commonJS({
  "node_modules/@nodelib/fs.stat/out/adapters/fs.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.createFileSystemAdapter = exports.FILE_SYSTEM_ADAPTER = void 0;
    var fs = __require("fs");
    exports.FILE_SYSTEM_ADAPTER = {
      lstat: fs.lstat,
      stat: fs.stat,
      lstatSync: fs.lstatSync,
      statSync: fs.statSync
    };
    function createFileSystemAdapter(fsMethods) {
      if (fsMethods === void 0) {
        return exports.FILE_SYSTEM_ADAPTER;
      }
      return Object.assign(Object.assign({}, exports.FILE_SYSTEM_ADAPTER), fsMethods);
    }
    exports.createFileSystemAdapter = createFileSystemAdapter;
  }
});

// node_modules/@nodelib/fs.stat/out/settings.js
var require_settings = __commonJS({
  "node_modules/@nodelib/fs.stat/out/settings.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var fs = require_fs2();
    var Settings = class {
      constructor(_options = {}) {
        this._options = _options;
        this.followSymbolicLink = this._getValue(this._options.followSymbolicLink, true);
        this.fs = fs.createFileSystemAdapter(this._options.fs);
        this.markSymbolicLink = this._getValue(this._options.markSymbolicLink, false);
        this.throwErrorOnBrokenSymbolicLink = this._getValue(this._options.throwErrorOnBrokenSymbolicLink, true);
      }
      _getValue(option, value2) {
        return option !== null && option !== void 0 ? option : value2;
      }
    };
    exports.default = Settings;
  }
});

// node_modules/@nodelib/fs.stat/out/index.js
var require_out = __commonJS({
  "node_modules/@nodelib/fs.stat/out/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.statSync = exports.stat = exports.Settings = void 0;
    var async = require_async();
    var sync = require_sync();
    var settings_1 = require_settings();
    exports.Settings = settings_1.default;
    function stat2(path, optionsOrSettingsOrCallback, callback) {
      if (typeof optionsOrSettingsOrCallback === "function") {
        async.read(path, getSettings(), optionsOrSettingsOrCallback);
        return;
      }
      async.read(path, getSettings(optionsOrSettingsOrCallback), callback);
    }
    exports.stat = stat2;
    function statSync2(path, optionsOrSettings) {
      const settings = getSettings(optionsOrSettings);
      return sync.read(path, settings);
    }
    exports.statSync = statSync2;
    function getSettings(settingsOrOptions = {}) {
      if (settingsOrOptions instanceof settings_1.default) {
        return settingsOrOptions;
      }
      return new settings_1.default(settingsOrOptions);
    }
  }
});

// node_modules/queue-microtask/index.js
var require_queue_microtask = __commonJS({
  "node_modules/queue-microtask/index.js"(exports, module) {
    var promise;
    module.exports = typeof queueMicrotask === "function" ? queueMicrotask.bind(typeof window !== "undefined" ? window : global) : (cb) => (promise || (promise = Promise.resolve())).then(cb).catch((err) => setTimeout(() => {
      throw err;
    }, 0));
  }
});

// node_modules/run-parallel/index.js
var require_run_parallel = __commonJS({
  "node_modules/run-parallel/index.js"(exports, module) {
    module.exports = runParallel;
    var queueMicrotask2 = require_queue_microtask();
    function runParallel(tasks, cb) {
      let results, pending, keys;
      let isSync = true;
      if (Array.isArray(tasks)) {
        results = [];
        pending = tasks.length;
      } else {
        keys = Object.keys(tasks);
        results = {};
        pending = keys.length;
      }
      function done(err) {
        function end() {
          if (cb) cb(err, results);
          cb = null;
        }
        if (isSync) queueMicrotask2(end);
        else end();
      }
      function each(i, err, result) {
        results[i] = result;
        if (--pending === 0 || err) {
          done(err);
        }
      }
      if (!pending) {
        done(null);
      } else if (keys) {
        keys.forEach(function(key) {
          tasks[key](function(err, result) {
            each(key, err, result);
          });
        });
      } else {
        tasks.forEach(function(task, i) {
          task(function(err, result) {
            each(i, err, result);
          });
        });
      }
      isSync = false;
    }
  }
});

// node_modules/@nodelib/fs.scandir/out/constants.js
var require_constants3 = __commonJS({
  "node_modules/@nodelib/fs.scandir/out/constants.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.IS_SUPPORT_READDIR_WITH_FILE_TYPES = void 0;
    var NODE_PROCESS_VERSION_PARTS = process.versions.node.split(".");
    if (NODE_PROCESS_VERSION_PARTS[0] === void 0 || NODE_PROCESS_VERSION_PARTS[1] === void 0) {
      throw new Error(`Unexpected behavior. The 'process.versions.node' variable has invalid value: ${process.versions.node}`);
    }
    var MAJOR_VERSION = Number.parseInt(NODE_PROCESS_VERSION_PARTS[0], 10);
    var MINOR_VERSION = Number.parseInt(NODE_PROCESS_VERSION_PARTS[1], 10);
    var SUPPORTED_MAJOR_VERSION = 10;
    var SUPPORTED_MINOR_VERSION = 10;
    var IS_MATCHED_BY_MAJOR = MAJOR_VERSION > SUPPORTED_MAJOR_VERSION;
    var IS_MATCHED_BY_MAJOR_AND_MINOR = MAJOR_VERSION === SUPPORTED_MAJOR_VERSION && MINOR_VERSION >= SUPPORTED_MINOR_VERSION;
    exports.IS_SUPPORT_READDIR_WITH_FILE_TYPES = IS_MATCHED_BY_MAJOR || IS_MATCHED_BY_MAJOR_AND_MINOR;
  }
});

// node_modules/@nodelib/fs.scandir/out/utils/fs.js
var require_fs3 = __commonJS({
  "node_modules/@nodelib/fs.scandir/out/utils/fs.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.createDirentFromStats = void 0;
    var DirentFromStats = class {
      constructor(name, stats) {
        this.name = name;
        this.isBlockDevice = stats.isBlockDevice.bind(stats);
        this.isCharacterDevice = stats.isCharacterDevice.bind(stats);
        this.isDirectory = stats.isDirectory.bind(stats);
        this.isFIFO = stats.isFIFO.bind(stats);
        this.isFile = stats.isFile.bind(stats);
        this.isSocket = stats.isSocket.bind(stats);
        this.isSymbolicLink = stats.isSymbolicLink.bind(stats);
      }
    };
    function createDirentFromStats(name, stats) {
      return new DirentFromStats(name, stats);
    }
    exports.createDirentFromStats = createDirentFromStats;
  }
});

// node_modules/@nodelib/fs.scandir/out/utils/index.js
var require_utils4 = __commonJS({
  "node_modules/@nodelib/fs.scandir/out/utils/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.fs = void 0;
    var fs = require_fs3();
    exports.fs = fs;
  }
});

// node_modules/@nodelib/fs.scandir/out/providers/common.js
var require_common = __commonJS({
  "node_modules/@nodelib/fs.scandir/out/providers/common.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.joinPathSegments = void 0;
    function joinPathSegments(a, b, separator) {
      if (a.endsWith(separator)) {
        return a + b;
      }
      return a + separator + b;
    }
    exports.joinPathSegments = joinPathSegments;
  }
});

// node_modules/@nodelib/fs.scandir/out/providers/async.js
var require_async2 = __commonJS({
  "node_modules/@nodelib/fs.scandir/out/providers/async.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.readdir = exports.readdirWithFileTypes = exports.read = void 0;
    var fsStat = require_out();
    var rpl = require_run_parallel();
    var constants_1 = require_constants3();
    var utils = require_utils4();
    var common = require_common();
    function read(directory, settings, callback) {
      if (!settings.stats && constants_1.IS_SUPPORT_READDIR_WITH_FILE_TYPES) {
        readdirWithFileTypes(directory, settings, callback);
        return;
      }
      readdir2(directory, settings, callback);
    }
    exports.read = read;
    function readdirWithFileTypes(directory, settings, callback) {
      settings.fs.readdir(directory, { withFileTypes: true }, (readdirError, dirents) => {
        if (readdirError !== null) {
          callFailureCallback(callback, readdirError);
          return;
        }
        const entries2 = dirents.map((dirent) => ({
          dirent,
          name: dirent.name,
          path: common.joinPathSegments(directory, dirent.name, settings.pathSegmentSeparator)
        }));
        if (!settings.followSymbolicLinks) {
          callSuccessCallback(callback, entries2);
          return;
        }
        const tasks = entries2.map((entry2) => makeRplTaskEntry(entry2, settings));
        rpl(tasks, (rplError, rplEntries) => {
          if (rplError !== null) {
            callFailureCallback(callback, rplError);
            return;
          }
          callSuccessCallback(callback, rplEntries);
        });
      });
    }
    exports.readdirWithFileTypes = readdirWithFileTypes;
    function makeRplTaskEntry(entry2, settings) {
      return (done) => {
        if (!entry2.dirent.isSymbolicLink()) {
          done(null, entry2);
          return;
        }
        settings.fs.stat(entry2.path, (statError, stats) => {
          if (statError !== null) {
            if (settings.throwErrorOnBrokenSymbolicLink) {
              done(statError);
              return;
            }
            done(null, entry2);
            return;
          }
          entry2.dirent = utils.fs.createDirentFromStats(entry2.name, stats);
          done(null, entry2);
        });
      };
    }
    function readdir2(directory, settings, callback) {
      settings.fs.readdir(directory, (readdirError, names3) => {
        if (readdirError !== null) {
          callFailureCallback(callback, readdirError);
          return;
        }
        const tasks = names3.map((name) => {
          const path = common.joinPathSegments(directory, name, settings.pathSegmentSeparator);
          return (done) => {
            fsStat.stat(path, settings.fsStatSettings, (error2, stats) => {
              if (error2 !== null) {
                done(error2);
                return;
              }
              const entry2 = {
                name,
                path,
                dirent: utils.fs.createDirentFromStats(name, stats)
              };
              if (settings.stats) {
                entry2.stats = stats;
              }
              done(null, entry2);
            });
          };
        });
        rpl(tasks, (rplError, entries2) => {
          if (rplError !== null) {
            callFailureCallback(callback, rplError);
            return;
          }
          callSuccessCallback(callback, entries2);
        });
      });
    }
    exports.readdir = readdir2;
    function callFailureCallback(callback, error2) {
      callback(error2);
    }
    function callSuccessCallback(callback, result) {
      callback(null, result);
    }
  }
});

// node_modules/@nodelib/fs.scandir/out/providers/sync.js
var require_sync2 = __commonJS({
  "node_modules/@nodelib/fs.scandir/out/providers/sync.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.readdir = exports.readdirWithFileTypes = exports.read = void 0;
    var fsStat = require_out();
    var constants_1 = require_constants3();
    var utils = require_utils4();
    var common = require_common();
    function read(directory, settings) {
      if (!settings.stats && constants_1.IS_SUPPORT_READDIR_WITH_FILE_TYPES) {
        return readdirWithFileTypes(directory, settings);
      }
      return readdir2(directory, settings);
    }
    exports.read = read;
    function readdirWithFileTypes(directory, settings) {
      const dirents = settings.fs.readdirSync(directory, { withFileTypes: true });
      return dirents.map((dirent) => {
        const entry2 = {
          dirent,
          name: dirent.name,
          path: common.joinPathSegments(directory, dirent.name, settings.pathSegmentSeparator)
        };
        if (entry2.dirent.isSymbolicLink() && settings.followSymbolicLinks) {
          try {
            const stats = settings.fs.statSync(entry2.path);
            entry2.dirent = utils.fs.createDirentFromStats(entry2.name, stats);
          } catch (error2) {
            if (settings.throwErrorOnBrokenSymbolicLink) {
              throw error2;
            }
          }
        }
        return entry2;
      });
    }
    exports.readdirWithFileTypes = readdirWithFileTypes;
    function readdir2(directory, settings) {
      const names3 = settings.fs.readdirSync(directory);
      return names3.map((name) => {
        const entryPath = common.joinPathSegments(directory, name, settings.pathSegmentSeparator);
        const stats = fsStat.statSync(entryPath, settings.fsStatSettings);
        const entry2 = {
          name,
          path: entryPath,
          dirent: utils.fs.createDirentFromStats(name, stats)
        };
        if (settings.stats) {
          entry2.stats = stats;
        }
        return entry2;
      });
    }
    exports.readdir = readdir2;
  }
});

// node_modules/@nodelib/fs.scandir/out/adapters/fs.js
var require_fs4 = __commonJS({
  "node_modules/@nodelib/fs.scandir/out/adapters/fs.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.createFileSystemAdapter = exports.FILE_SYSTEM_ADAPTER = void 0;
    var fs = __require("fs");
    exports.FILE_SYSTEM_ADAPTER = {
      lstat: fs.lstat,
      stat: fs.stat,
      lstatSync: fs.lstatSync,
      statSync: fs.statSync,
      readdir: fs.readdir,
      readdirSync: fs.readdirSync
    };
    function createFileSystemAdapter(fsMethods) {
      if (fsMethods === void 0) {
        return exports.FILE_SYSTEM_ADAPTER;
      }
      return Object.assign(Object.assign({}, exports.FILE_SYSTEM_ADAPTER), fsMethods);
    }
    exports.createFileSystemAdapter = createFileSystemAdapter;
  }
});

// node_modules/@nodelib/fs.scandir/out/settings.js
var require_settings2 = __commonJS({
  "node_modules/@nodelib/fs.scandir/out/settings.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var path = __require("path");
    var fsStat = require_out();
    var fs = require_fs4();
    var Settings = class {
      constructor(_options = {}) {
        this._options = _options;
        this.followSymbolicLinks = this._getValue(this._options.followSymbolicLinks, false);
        this.fs = fs.createFileSystemAdapter(this._options.fs);
        this.pathSegmentSeparator = this._getValue(this._options.pathSegmentSeparator, path.sep);
        this.stats = this._getValue(this._options.stats, false);
        this.throwErrorOnBrokenSymbolicLink = this._getValue(this._options.throwErrorOnBrokenSymbolicLink, true);
        this.fsStatSettings = new fsStat.Settings({
          followSymbolicLink: this.followSymbolicLinks,
          fs: this.fs,
          throwErrorOnBrokenSymbolicLink: this.throwErrorOnBrokenSymbolicLink
        });
      }
      _getValue(option, value2) {
        return option !== null && option !== void 0 ? option : value2;
      }
    };
    exports.default = Settings;
  }
});

// node_modules/@nodelib/fs.scandir/out/index.js
var require_out2 = __commonJS({
  "node_modules/@nodelib/fs.scandir/out/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Settings = exports.scandirSync = exports.scandir = void 0;
    var async = require_async2();
    var sync = require_sync2();
    var settings_1 = require_settings2();
    exports.Settings = settings_1.default;
    function scandir(path, optionsOrSettingsOrCallback, callback) {
      if (typeof optionsOrSettingsOrCallback === "function") {
        async.read(path, getSettings(), optionsOrSettingsOrCallback);
        return;
      }
      async.read(path, getSettings(optionsOrSettingsOrCallback), callback);
    }
    exports.scandir = scandir;
    function scandirSync(path, optionsOrSettings) {
      const settings = getSettings(optionsOrSettings);
      return sync.read(path, settings);
    }
    exports.scandirSync = scandirSync;
    function getSettings(settingsOrOptions = {}) {
      if (settingsOrOptions instanceof settings_1.default) {
        return settingsOrOptions;
      }
      return new settings_1.default(settingsOrOptions);
    }
  }
});

// node_modules/reusify/reusify.js
var require_reusify = __commonJS({
  "node_modules/reusify/reusify.js"(exports, module) {
    "use strict";
    function reusify(Constructor) {
      var head = new Constructor();
      var tail = head;
      function get() {
        var current = head;
        if (current.next) {
          head = current.next;
        } else {
          head = new Constructor();
          tail = head;
        }
        current.next = null;
        return current;
      }
      function release(obj) {
        tail.next = obj;
        tail = obj;
      }
      return {
        get,
        release
      };
    }
    module.exports = reusify;
  }
});

// node_modules/fastq/queue.js
var require_queue = __commonJS({
  "node_modules/fastq/queue.js"(exports, module) {
    "use strict";
    var reusify = require_reusify();
    function fastqueue(context, worker, _concurrency) {
      if (typeof context === "function") {
        _concurrency = worker;
        worker = context;
        context = null;
      }
      if (!(_concurrency >= 1)) {
        throw new Error("fastqueue concurrency must be equal to or greater than 1");
      }
      var cache = reusify(Task);
      var queueHead = null;
      var queueTail = null;
      var _running = 0;
      var errorHandler = null;
      var self = {
        push,
        drain: noop,
        saturated: noop,
        pause,
        paused: false,
        get concurrency() {
          return _concurrency;
        },
        set concurrency(value2) {
          if (!(value2 >= 1)) {
            throw new Error("fastqueue concurrency must be equal to or greater than 1");
          }
          _concurrency = value2;
          if (self.paused) return;
          for (; queueHead && _running < _concurrency; ) {
            _running++;
            release();
          }
        },
        running,
        resume,
        idle: idle2,
        length,
        getQueue,
        unshift,
        empty: noop,
        kill,
        killAndDrain,
        error: error2,
        abort
      };
      return self;
      function running() {
        return _running;
      }
      function pause() {
        self.paused = true;
      }
      function length() {
        var current = queueHead;
        var counter = 0;
        while (current) {
          current = current.next;
          counter++;
        }
        return counter;
      }
      function getQueue() {
        var current = queueHead;
        var tasks = [];
        while (current) {
          tasks.push(current.value);
          current = current.next;
        }
        return tasks;
      }
      function resume() {
        if (!self.paused) return;
        self.paused = false;
        if (queueHead === null) {
          _running++;
          release();
          return;
        }
        for (; queueHead && _running < _concurrency; ) {
          _running++;
          release();
        }
      }
      function idle2() {
        return _running === 0 && self.length() === 0;
      }
      function push(value2, done) {
        var current = cache.get();
        current.context = context;
        current.release = release;
        current.value = value2;
        current.callback = done || noop;
        current.errorHandler = errorHandler;
        if (_running >= _concurrency || self.paused) {
          if (queueTail) {
            queueTail.next = current;
            queueTail = current;
          } else {
            queueHead = current;
            queueTail = current;
            self.saturated();
          }
        } else {
          _running++;
          worker.call(context, current.value, current.worked);
        }
      }
      function unshift(value2, done) {
        var current = cache.get();
        current.context = context;
        current.release = release;
        current.value = value2;
        current.callback = done || noop;
        current.errorHandler = errorHandler;
        if (_running >= _concurrency || self.paused) {
          if (queueHead) {
            current.next = queueHead;
            queueHead = current;
          } else {
            queueHead = current;
            queueTail = current;
            self.saturated();
          }
        } else {
          _running++;
          worker.call(context, current.value, current.worked);
        }
      }
      function release(holder) {
        if (holder) {
          cache.release(holder);
        }
        var next2 = queueHead;
        if (next2 && _running <= _concurrency) {
          if (!self.paused) {
            if (queueTail === queueHead) {
              queueTail = null;
            }
            queueHead = next2.next;
            next2.next = null;
            worker.call(context, next2.value, next2.worked);
            if (queueTail === null) {
              self.empty();
            }
          } else {
            _running--;
          }
        } else if (--_running === 0) {
          self.drain();
        }
      }
      function kill() {
        queueHead = null;
        queueTail = null;
        self.drain = noop;
      }
      function killAndDrain() {
        queueHead = null;
        queueTail = null;
        self.drain();
        self.drain = noop;
      }
      function abort() {
        var current = queueHead;
        queueHead = null;
        queueTail = null;
        while (current) {
          var next2 = current.next;
          var callback = current.callback;
          var errorHandler2 = current.errorHandler;
          var val = current.value;
          var context2 = current.context;
          current.value = null;
          current.callback = noop;
          current.errorHandler = null;
          current.next = null;
          if (errorHandler2) {
            errorHandler2(new Error("abort"), val);
          }
          callback.call(context2, new Error("abort"));
          cache.release(current);
          current = next2;
        }
        self.drain = noop;
      }
      function error2(handler) {
        errorHandler = handler;
      }
    }
    function noop() {
    }
    function Task() {
      this.value = null;
      this.callback = noop;
      this.next = null;
      this.release = noop;
      this.context = null;
      this.errorHandler = null;
      var self = this;
      this.worked = function worked(err, result) {
        var callback = self.callback;
        var errorHandler = self.errorHandler;
        var val = self.value;
        self.value = null;
        self.callback = noop;
        if (self.errorHandler) {
          errorHandler(err, val);
        }
        callback.call(self.context, err, result);
        self.release(self);
      };
    }
    function queueAsPromised(context, worker, _concurrency) {
      if (typeof context === "function") {
        _concurrency = worker;
        worker = context;
        context = null;
      }
      function asyncWrapper(arg, cb) {
        worker.call(this, arg).then(function(res) {
          cb(null, res);
        }, cb);
      }
      var queue = fastqueue(context, asyncWrapper, _concurrency);
      var pushCb = queue.push;
      var unshiftCb = queue.unshift;
      queue.push = push;
      queue.unshift = unshift;
      queue.drained = drained;
      return queue;
      function push(value2) {
        var p = new Promise(function(resolve4, reject) {
          pushCb(value2, function(err, result) {
            if (err) {
              reject(err);
              return;
            }
            resolve4(result);
          });
        });
        p.catch(noop);
        return p;
      }
      function unshift(value2) {
        var p = new Promise(function(resolve4, reject) {
          unshiftCb(value2, function(err, result) {
            if (err) {
              reject(err);
              return;
            }
            resolve4(result);
          });
        });
        p.catch(noop);
        return p;
      }
      function drained() {
        var p = new Promise(function(resolve4) {
          process.nextTick(function() {
            if (queue.idle()) {
              resolve4();
            } else {
              var previousDrain = queue.drain;
              queue.drain = function() {
                if (typeof previousDrain === "function") previousDrain();
                resolve4();
                queue.drain = previousDrain;
              };
            }
          });
        });
        return p;
      }
    }
    module.exports = fastqueue;
    module.exports.promise = queueAsPromised;
  }
});

// node_modules/@nodelib/fs.walk/out/readers/common.js
var require_common2 = __commonJS({
  "node_modules/@nodelib/fs.walk/out/readers/common.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.joinPathSegments = exports.replacePathSegmentSeparator = exports.isAppliedFilter = exports.isFatalError = void 0;
    function isFatalError(settings, error2) {
      if (settings.errorFilter === null) {
        return true;
      }
      return !settings.errorFilter(error2);
    }
    exports.isFatalError = isFatalError;
    function isAppliedFilter(filter, value2) {
      return filter === null || filter(value2);
    }
    exports.isAppliedFilter = isAppliedFilter;
    function replacePathSegmentSeparator(filepath, separator) {
      return filepath.split(/[/\\]/).join(separator);
    }
    exports.replacePathSegmentSeparator = replacePathSegmentSeparator;
    function joinPathSegments(a, b, separator) {
      if (a === "") {
        return b;
      }
      if (a.endsWith(separator)) {
        return a + b;
      }
      return a + separator + b;
    }
    exports.joinPathSegments = joinPathSegments;
  }
});

// node_modules/@nodelib/fs.walk/out/readers/reader.js
var require_reader = __commonJS({
  "node_modules/@nodelib/fs.walk/out/readers/reader.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var common = require_common2();
    var Reader = class {
      constructor(_root, _settings) {
        this._root = _root;
        this._settings = _settings;
        this._root = common.replacePathSegmentSeparator(_root, _settings.pathSegmentSeparator);
      }
    };
    exports.default = Reader;
  }
});

// node_modules/@nodelib/fs.walk/out/readers/async.js
var require_async3 = __commonJS({
  "node_modules/@nodelib/fs.walk/out/readers/async.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var events_1 = __require("events");
    var fsScandir = require_out2();
    var fastq = require_queue();
    var common = require_common2();
    var reader_1 = require_reader();
    var AsyncReader = class extends reader_1.default {
      constructor(_root, _settings) {
        super(_root, _settings);
        this._settings = _settings;
        this._scandir = fsScandir.scandir;
        this._emitter = new events_1.EventEmitter();
        this._queue = fastq(this._worker.bind(this), this._settings.concurrency);
        this._isFatalError = false;
        this._isDestroyed = false;
        this._queue.drain = () => {
          if (!this._isFatalError) {
            this._emitter.emit("end");
          }
        };
      }
      read() {
        this._isFatalError = false;
        this._isDestroyed = false;
        setImmediate(() => {
          this._pushToQueue(this._root, this._settings.basePath);
        });
        return this._emitter;
      }
      get isDestroyed() {
        return this._isDestroyed;
      }
      destroy() {
        if (this._isDestroyed) {
          throw new Error("The reader is already destroyed");
        }
        this._isDestroyed = true;
        this._queue.killAndDrain();
      }
      onEntry(callback) {
        this._emitter.on("entry", callback);
      }
      onError(callback) {
        this._emitter.once("error", callback);
      }
      onEnd(callback) {
        this._emitter.once("end", callback);
      }
      _pushToQueue(directory, base) {
        const queueItem = { directory, base };
        this._queue.push(queueItem, (error2) => {
          if (error2 !== null) {
            this._handleError(error2);
          }
        });
      }
      _worker(item2, done) {
        this._scandir(item2.directory, this._settings.fsScandirSettings, (error2, entries2) => {
          if (error2 !== null) {
            done(error2, void 0);
            return;
          }
          for (const entry2 of entries2) {
            this._handleEntry(entry2, item2.base);
          }
          done(null, void 0);
        });
      }
      _handleError(error2) {
        if (this._isDestroyed || !common.isFatalError(this._settings, error2)) {
          return;
        }
        this._isFatalError = true;
        this._isDestroyed = true;
        this._emitter.emit("error", error2);
      }
      _handleEntry(entry2, base) {
        if (this._isDestroyed || this._isFatalError) {
          return;
        }
        const fullpath = entry2.path;
        if (base !== void 0) {
          entry2.path = common.joinPathSegments(base, entry2.name, this._settings.pathSegmentSeparator);
        }
        if (common.isAppliedFilter(this._settings.entryFilter, entry2)) {
          this._emitEntry(entry2);
        }
        if (entry2.dirent.isDirectory() && common.isAppliedFilter(this._settings.deepFilter, entry2)) {
          this._pushToQueue(fullpath, base === void 0 ? void 0 : entry2.path);
        }
      }
      _emitEntry(entry2) {
        this._emitter.emit("entry", entry2);
      }
    };
    exports.default = AsyncReader;
  }
});

// node_modules/@nodelib/fs.walk/out/providers/async.js
var require_async4 = __commonJS({
  "node_modules/@nodelib/fs.walk/out/providers/async.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var async_1 = require_async3();
    var AsyncProvider = class {
      constructor(_root, _settings) {
        this._root = _root;
        this._settings = _settings;
        this._reader = new async_1.default(this._root, this._settings);
        this._storage = [];
      }
      read(callback) {
        this._reader.onError((error2) => {
          callFailureCallback(callback, error2);
        });
        this._reader.onEntry((entry2) => {
          this._storage.push(entry2);
        });
        this._reader.onEnd(() => {
          callSuccessCallback(callback, this._storage);
        });
        this._reader.read();
      }
    };
    exports.default = AsyncProvider;
    function callFailureCallback(callback, error2) {
      callback(error2);
    }
    function callSuccessCallback(callback, entries2) {
      callback(null, entries2);
    }
  }
});

// node_modules/@nodelib/fs.walk/out/providers/stream.js
var require_stream2 = __commonJS({
  "node_modules/@nodelib/fs.walk/out/providers/stream.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var stream_1 = __require("stream");
    var async_1 = require_async3();
    var StreamProvider = class {
      constructor(_root, _settings) {
        this._root = _root;
        this._settings = _settings;
        this._reader = new async_1.default(this._root, this._settings);
        this._stream = new stream_1.Readable({
          objectMode: true,
          read: () => {
          },
          destroy: () => {
            if (!this._reader.isDestroyed) {
              this._reader.destroy();
            }
          }
        });
      }
      read() {
        this._reader.onError((error2) => {
          this._stream.emit("error", error2);
        });
        this._reader.onEntry((entry2) => {
          this._stream.push(entry2);
        });
        this._reader.onEnd(() => {
          this._stream.push(null);
        });
        this._reader.read();
        return this._stream;
      }
    };
    exports.default = StreamProvider;
  }
});

// node_modules/@nodelib/fs.walk/out/readers/sync.js
var require_sync3 = __commonJS({
  "node_modules/@nodelib/fs.walk/out/readers/sync.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var fsScandir = require_out2();
    var common = require_common2();
    var reader_1 = require_reader();
    var SyncReader = class extends reader_1.default {
      constructor() {
        super(...arguments);
        this._scandir = fsScandir.scandirSync;
        this._storage = [];
        this._queue = /* @__PURE__ */ new Set();
      }
      read() {
        this._pushToQueue(this._root, this._settings.basePath);
        this._handleQueue();
        return this._storage;
      }
      _pushToQueue(directory, base) {
        this._queue.add({ directory, base });
      }
      _handleQueue() {
        for (const item2 of this._queue.values()) {
          this._handleDirectory(item2.directory, item2.base);
        }
      }
      _handleDirectory(directory, base) {
        try {
          const entries2 = this._scandir(directory, this._settings.fsScandirSettings);
          for (const entry2 of entries2) {
            this._handleEntry(entry2, base);
          }
        } catch (error2) {
          this._handleError(error2);
        }
      }
      _handleError(error2) {
        if (!common.isFatalError(this._settings, error2)) {
          return;
        }
        throw error2;
      }
      _handleEntry(entry2, base) {
        const fullpath = entry2.path;
        if (base !== void 0) {
          entry2.path = common.joinPathSegments(base, entry2.name, this._settings.pathSegmentSeparator);
        }
        if (common.isAppliedFilter(this._settings.entryFilter, entry2)) {
          this._pushToStorage(entry2);
        }
        if (entry2.dirent.isDirectory() && common.isAppliedFilter(this._settings.deepFilter, entry2)) {
          this._pushToQueue(fullpath, base === void 0 ? void 0 : entry2.path);
        }
      }
      _pushToStorage(entry2) {
        this._storage.push(entry2);
      }
    };
    exports.default = SyncReader;
  }
});

// node_modules/@nodelib/fs.walk/out/providers/sync.js
var require_sync4 = __commonJS({
  "node_modules/@nodelib/fs.walk/out/providers/sync.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var sync_1 = require_sync3();
    var SyncProvider = class {
      constructor(_root, _settings) {
        this._root = _root;
        this._settings = _settings;
        this._reader = new sync_1.default(this._root, this._settings);
      }
      read() {
        return this._reader.read();
      }
    };
    exports.default = SyncProvider;
  }
});

// node_modules/@nodelib/fs.walk/out/settings.js
var require_settings3 = __commonJS({
  "node_modules/@nodelib/fs.walk/out/settings.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var path = __require("path");
    var fsScandir = require_out2();
    var Settings = class {
      constructor(_options = {}) {
        this._options = _options;
        this.basePath = this._getValue(this._options.basePath, void 0);
        this.concurrency = this._getValue(this._options.concurrency, Number.POSITIVE_INFINITY);
        this.deepFilter = this._getValue(this._options.deepFilter, null);
        this.entryFilter = this._getValue(this._options.entryFilter, null);
        this.errorFilter = this._getValue(this._options.errorFilter, null);
        this.pathSegmentSeparator = this._getValue(this._options.pathSegmentSeparator, path.sep);
        this.fsScandirSettings = new fsScandir.Settings({
          followSymbolicLinks: this._options.followSymbolicLinks,
          fs: this._options.fs,
          pathSegmentSeparator: this._options.pathSegmentSeparator,
          stats: this._options.stats,
          throwErrorOnBrokenSymbolicLink: this._options.throwErrorOnBrokenSymbolicLink
        });
      }
      _getValue(option, value2) {
        return option !== null && option !== void 0 ? option : value2;
      }
    };
    exports.default = Settings;
  }
});

// node_modules/@nodelib/fs.walk/out/index.js
var require_out3 = __commonJS({
  "node_modules/@nodelib/fs.walk/out/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Settings = exports.walkStream = exports.walkSync = exports.walk = void 0;
    var async_1 = require_async4();
    var stream_1 = require_stream2();
    var sync_1 = require_sync4();
    var settings_1 = require_settings3();
    exports.Settings = settings_1.default;
    function walk2(directory, optionsOrSettingsOrCallback, callback) {
      if (typeof optionsOrSettingsOrCallback === "function") {
        new async_1.default(directory, getSettings()).read(optionsOrSettingsOrCallback);
        return;
      }
      new async_1.default(directory, getSettings(optionsOrSettingsOrCallback)).read(callback);
    }
    exports.walk = walk2;
    function walkSync(directory, optionsOrSettings) {
      const settings = getSettings(optionsOrSettings);
      const provider = new sync_1.default(directory, settings);
      return provider.read();
    }
    exports.walkSync = walkSync;
    function walkStream(directory, optionsOrSettings) {
      const settings = getSettings(optionsOrSettings);
      const provider = new stream_1.default(directory, settings);
      return provider.read();
    }
    exports.walkStream = walkStream;
    function getSettings(settingsOrOptions = {}) {
      if (settingsOrOptions instanceof settings_1.default) {
        return settingsOrOptions;
      }
      return new settings_1.default(settingsOrOptions);
    }
  }
});

// node_modules/fast-glob/out/readers/reader.js
var require_reader2 = __commonJS({
  "node_modules/fast-glob/out/readers/reader.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var path = __require("path");
    var fsStat = require_out();
    var utils = require_utils3();
    var Reader = class {
      constructor(_settings) {
        this._settings = _settings;
        this._fsStatSettings = new fsStat.Settings({
          followSymbolicLink: this._settings.followSymbolicLinks,
          fs: this._settings.fs,
          throwErrorOnBrokenSymbolicLink: this._settings.followSymbolicLinks
        });
      }
      _getFullEntryPath(filepath) {
        return path.resolve(this._settings.cwd, filepath);
      }
      _makeEntry(stats, pattern) {
        const entry2 = {
          name: pattern,
          path: pattern,
          dirent: utils.fs.createDirentFromStats(pattern, stats)
        };
        if (this._settings.stats) {
          entry2.stats = stats;
        }
        return entry2;
      }
      _isFatalError(error2) {
        return !utils.errno.isEnoentCodeError(error2) && !this._settings.suppressErrors;
      }
    };
    exports.default = Reader;
  }
});

// node_modules/fast-glob/out/readers/stream.js
var require_stream3 = __commonJS({
  "node_modules/fast-glob/out/readers/stream.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var stream_1 = __require("stream");
    var fsStat = require_out();
    var fsWalk = require_out3();
    var reader_1 = require_reader2();
    var ReaderStream = class extends reader_1.default {
      constructor() {
        super(...arguments);
        this._walkStream = fsWalk.walkStream;
        this._stat = fsStat.stat;
      }
      dynamic(root, options2) {
        return this._walkStream(root, options2);
      }
      static(patterns, options2) {
        const filepaths = patterns.map(this._getFullEntryPath, this);
        const stream = new stream_1.PassThrough({ objectMode: true });
        stream._write = (index, _enc, done) => {
          return this._getEntry(filepaths[index], patterns[index], options2).then((entry2) => {
            if (entry2 !== null && options2.entryFilter(entry2)) {
              stream.push(entry2);
            }
            if (index === filepaths.length - 1) {
              stream.end();
            }
            done();
          }).catch(done);
        };
        for (let i = 0; i < filepaths.length; i++) {
          stream.write(i);
        }
        return stream;
      }
      _getEntry(filepath, pattern, options2) {
        return this._getStat(filepath).then((stats) => this._makeEntry(stats, pattern)).catch((error2) => {
          if (options2.errorFilter(error2)) {
            return null;
          }
          throw error2;
        });
      }
      _getStat(filepath) {
        return new Promise((resolve4, reject) => {
          this._stat(filepath, this._fsStatSettings, (error2, stats) => {
            return error2 === null ? resolve4(stats) : reject(error2);
          });
        });
      }
    };
    exports.default = ReaderStream;
  }
});

// node_modules/fast-glob/out/readers/async.js
var require_async5 = __commonJS({
  "node_modules/fast-glob/out/readers/async.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var fsWalk = require_out3();
    var reader_1 = require_reader2();
    var stream_1 = require_stream3();
    var ReaderAsync = class extends reader_1.default {
      constructor() {
        super(...arguments);
        this._walkAsync = fsWalk.walk;
        this._readerStream = new stream_1.default(this._settings);
      }
      dynamic(root, options2) {
        return new Promise((resolve4, reject) => {
          this._walkAsync(root, options2, (error2, entries2) => {
            if (error2 === null) {
              resolve4(entries2);
            } else {
              reject(error2);
            }
          });
        });
      }
      async static(patterns, options2) {
        const entries2 = [];
        const stream = this._readerStream.static(patterns, options2);
        return new Promise((resolve4, reject) => {
          stream.once("error", reject);
          stream.on("data", (entry2) => entries2.push(entry2));
          stream.once("end", () => resolve4(entries2));
        });
      }
    };
    exports.default = ReaderAsync;
  }
});

// node_modules/fast-glob/out/providers/matchers/matcher.js
var require_matcher = __commonJS({
  "node_modules/fast-glob/out/providers/matchers/matcher.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var utils = require_utils3();
    var Matcher = class {
      constructor(_patterns, _settings, _micromatchOptions) {
        this._patterns = _patterns;
        this._settings = _settings;
        this._micromatchOptions = _micromatchOptions;
        this._storage = [];
        this._fillStorage();
      }
      _fillStorage() {
        for (const pattern of this._patterns) {
          const segments = this._getPatternSegments(pattern);
          const sections = this._splitSegmentsIntoSections(segments);
          this._storage.push({
            complete: sections.length <= 1,
            pattern,
            segments,
            sections
          });
        }
      }
      _getPatternSegments(pattern) {
        const parts = utils.pattern.getPatternParts(pattern, this._micromatchOptions);
        return parts.map((part) => {
          const dynamic = utils.pattern.isDynamicPattern(part, this._settings);
          if (!dynamic) {
            return {
              dynamic: false,
              pattern: part
            };
          }
          return {
            dynamic: true,
            pattern: part,
            patternRe: utils.pattern.makeRe(part, this._micromatchOptions)
          };
        });
      }
      _splitSegmentsIntoSections(segments) {
        return utils.array.splitWhen(segments, (segment) => segment.dynamic && utils.pattern.hasGlobStar(segment.pattern));
      }
    };
    exports.default = Matcher;
  }
});

// node_modules/fast-glob/out/providers/matchers/partial.js
var require_partial = __commonJS({
  "node_modules/fast-glob/out/providers/matchers/partial.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var matcher_1 = require_matcher();
    var PartialMatcher = class extends matcher_1.default {
      match(filepath) {
        const parts = filepath.split("/");
        const levels2 = parts.length;
        const patterns = this._storage.filter((info) => !info.complete || info.segments.length > levels2);
        for (const pattern of patterns) {
          const section = pattern.sections[0];
          if (!pattern.complete && levels2 > section.length) {
            return true;
          }
          const match = parts.every((part, index) => {
            const segment = pattern.segments[index];
            if (segment.dynamic && segment.patternRe.test(part)) {
              return true;
            }
            if (!segment.dynamic && segment.pattern === part) {
              return true;
            }
            return false;
          });
          if (match) {
            return true;
          }
        }
        return false;
      }
    };
    exports.default = PartialMatcher;
  }
});

// node_modules/fast-glob/out/providers/filters/deep.js
var require_deep = __commonJS({
  "node_modules/fast-glob/out/providers/filters/deep.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var utils = require_utils3();
    var partial_1 = require_partial();
    var DeepFilter = class {
      constructor(_settings, _micromatchOptions) {
        this._settings = _settings;
        this._micromatchOptions = _micromatchOptions;
      }
      getFilter(basePath, positive, negative) {
        const matcher = this._getMatcher(positive);
        const negativeRe = this._getNegativePatternsRe(negative);
        return (entry2) => this._filter(basePath, entry2, matcher, negativeRe);
      }
      _getMatcher(patterns) {
        return new partial_1.default(patterns, this._settings, this._micromatchOptions);
      }
      _getNegativePatternsRe(patterns) {
        const affectDepthOfReadingPatterns = patterns.filter(utils.pattern.isAffectDepthOfReadingPattern);
        return utils.pattern.convertPatternsToRe(affectDepthOfReadingPatterns, this._micromatchOptions);
      }
      _filter(basePath, entry2, matcher, negativeRe) {
        if (this._isSkippedByDeep(basePath, entry2.path)) {
          return false;
        }
        if (this._isSkippedSymbolicLink(entry2)) {
          return false;
        }
        const filepath = utils.path.removeLeadingDotSegment(entry2.path);
        if (this._isSkippedByPositivePatterns(filepath, matcher)) {
          return false;
        }
        return this._isSkippedByNegativePatterns(filepath, negativeRe);
      }
      _isSkippedByDeep(basePath, entryPath) {
        if (this._settings.deep === Infinity) {
          return false;
        }
        return this._getEntryLevel(basePath, entryPath) >= this._settings.deep;
      }
      _getEntryLevel(basePath, entryPath) {
        const entryPathDepth = entryPath.split("/").length;
        if (basePath === "") {
          return entryPathDepth;
        }
        const basePathDepth = basePath.split("/").length;
        return entryPathDepth - basePathDepth;
      }
      _isSkippedSymbolicLink(entry2) {
        return !this._settings.followSymbolicLinks && entry2.dirent.isSymbolicLink();
      }
      _isSkippedByPositivePatterns(entryPath, matcher) {
        return !this._settings.baseNameMatch && !matcher.match(entryPath);
      }
      _isSkippedByNegativePatterns(entryPath, patternsRe) {
        return !utils.pattern.matchAny(entryPath, patternsRe);
      }
    };
    exports.default = DeepFilter;
  }
});

// node_modules/fast-glob/out/providers/filters/entry.js
var require_entry = __commonJS({
  "node_modules/fast-glob/out/providers/filters/entry.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var utils = require_utils3();
    var EntryFilter = class {
      constructor(_settings, _micromatchOptions) {
        this._settings = _settings;
        this._micromatchOptions = _micromatchOptions;
        this.index = /* @__PURE__ */ new Map();
      }
      getFilter(positive, negative) {
        const [absoluteNegative, relativeNegative] = utils.pattern.partitionAbsoluteAndRelative(negative);
        const patterns = {
          positive: {
            all: utils.pattern.convertPatternsToRe(positive, this._micromatchOptions)
          },
          negative: {
            absolute: utils.pattern.convertPatternsToRe(absoluteNegative, Object.assign(Object.assign({}, this._micromatchOptions), { dot: true })),
            relative: utils.pattern.convertPatternsToRe(relativeNegative, Object.assign(Object.assign({}, this._micromatchOptions), { dot: true }))
          }
        };
        return (entry2) => this._filter(entry2, patterns);
      }
      _filter(entry2, patterns) {
        const filepath = utils.path.removeLeadingDotSegment(entry2.path);
        if (this._settings.unique && this._isDuplicateEntry(filepath)) {
          return false;
        }
        if (this._onlyFileFilter(entry2) || this._onlyDirectoryFilter(entry2)) {
          return false;
        }
        const isMatched = this._isMatchToPatternsSet(filepath, patterns, entry2.dirent.isDirectory());
        if (this._settings.unique && isMatched) {
          this._createIndexRecord(filepath);
        }
        return isMatched;
      }
      _isDuplicateEntry(filepath) {
        return this.index.has(filepath);
      }
      _createIndexRecord(filepath) {
        this.index.set(filepath, void 0);
      }
      _onlyFileFilter(entry2) {
        return this._settings.onlyFiles && !entry2.dirent.isFile();
      }
      _onlyDirectoryFilter(entry2) {
        return this._settings.onlyDirectories && !entry2.dirent.isDirectory();
      }
      _isMatchToPatternsSet(filepath, patterns, isDirectory) {
        const isMatched = this._isMatchToPatterns(filepath, patterns.positive.all, isDirectory);
        if (!isMatched) {
          return false;
        }
        const isMatchedByRelativeNegative = this._isMatchToPatterns(filepath, patterns.negative.relative, isDirectory);
        if (isMatchedByRelativeNegative) {
          return false;
        }
        const isMatchedByAbsoluteNegative = this._isMatchToAbsoluteNegative(filepath, patterns.negative.absolute, isDirectory);
        if (isMatchedByAbsoluteNegative) {
          return false;
        }
        return true;
      }
      _isMatchToAbsoluteNegative(filepath, patternsRe, isDirectory) {
        if (patternsRe.length === 0) {
          return false;
        }
        const fullpath = utils.path.makeAbsolute(this._settings.cwd, filepath);
        return this._isMatchToPatterns(fullpath, patternsRe, isDirectory);
      }
      _isMatchToPatterns(filepath, patternsRe, isDirectory) {
        if (patternsRe.length === 0) {
          return false;
        }
        const isMatched = utils.pattern.matchAny(filepath, patternsRe);
        if (!isMatched && isDirectory) {
          return utils.pattern.matchAny(filepath + "/", patternsRe);
        }
        return isMatched;
      }
    };
    exports.default = EntryFilter;
  }
});

// node_modules/fast-glob/out/providers/filters/error.js
var require_error = __commonJS({
  "node_modules/fast-glob/out/providers/filters/error.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var utils = require_utils3();
    var ErrorFilter = class {
      constructor(_settings) {
        this._settings = _settings;
      }
      getFilter() {
        return (error2) => this._isNonFatalError(error2);
      }
      _isNonFatalError(error2) {
        return utils.errno.isEnoentCodeError(error2) || this._settings.suppressErrors;
      }
    };
    exports.default = ErrorFilter;
  }
});

// node_modules/fast-glob/out/providers/transformers/entry.js
var require_entry2 = __commonJS({
  "node_modules/fast-glob/out/providers/transformers/entry.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var utils = require_utils3();
    var EntryTransformer = class {
      constructor(_settings) {
        this._settings = _settings;
      }
      getTransformer() {
        return (entry2) => this._transform(entry2);
      }
      _transform(entry2) {
        let filepath = entry2.path;
        if (this._settings.absolute) {
          filepath = utils.path.makeAbsolute(this._settings.cwd, filepath);
          filepath = utils.path.unixify(filepath);
        }
        if (this._settings.markDirectories && entry2.dirent.isDirectory()) {
          filepath += "/";
        }
        if (!this._settings.objectMode) {
          return filepath;
        }
        return Object.assign(Object.assign({}, entry2), { path: filepath });
      }
    };
    exports.default = EntryTransformer;
  }
});

// node_modules/fast-glob/out/providers/provider.js
var require_provider = __commonJS({
  "node_modules/fast-glob/out/providers/provider.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var path = __require("path");
    var deep_1 = require_deep();
    var entry_1 = require_entry();
    var error_1 = require_error();
    var entry_2 = require_entry2();
    var Provider = class {
      constructor(_settings) {
        this._settings = _settings;
        this.errorFilter = new error_1.default(this._settings);
        this.entryFilter = new entry_1.default(this._settings, this._getMicromatchOptions());
        this.deepFilter = new deep_1.default(this._settings, this._getMicromatchOptions());
        this.entryTransformer = new entry_2.default(this._settings);
      }
      _getRootDirectory(task) {
        return path.resolve(this._settings.cwd, task.base);
      }
      _getReaderOptions(task) {
        const basePath = task.base === "." ? "" : task.base;
        return {
          basePath,
          pathSegmentSeparator: "/",
          concurrency: this._settings.concurrency,
          deepFilter: this.deepFilter.getFilter(basePath, task.positive, task.negative),
          entryFilter: this.entryFilter.getFilter(task.positive, task.negative),
          errorFilter: this.errorFilter.getFilter(),
          followSymbolicLinks: this._settings.followSymbolicLinks,
          fs: this._settings.fs,
          stats: this._settings.stats,
          throwErrorOnBrokenSymbolicLink: this._settings.throwErrorOnBrokenSymbolicLink,
          transform: this.entryTransformer.getTransformer()
        };
      }
      _getMicromatchOptions() {
        return {
          dot: this._settings.dot,
          matchBase: this._settings.baseNameMatch,
          nobrace: !this._settings.braceExpansion,
          nocase: !this._settings.caseSensitiveMatch,
          noext: !this._settings.extglob,
          noglobstar: !this._settings.globstar,
          posix: true,
          strictSlashes: false
        };
      }
    };
    exports.default = Provider;
  }
});

// node_modules/fast-glob/out/providers/async.js
var require_async6 = __commonJS({
  "node_modules/fast-glob/out/providers/async.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var async_1 = require_async5();
    var provider_1 = require_provider();
    var ProviderAsync = class extends provider_1.default {
      constructor() {
        super(...arguments);
        this._reader = new async_1.default(this._settings);
      }
      async read(task) {
        const root = this._getRootDirectory(task);
        const options2 = this._getReaderOptions(task);
        const entries2 = await this.api(root, task, options2);
        return entries2.map((entry2) => options2.transform(entry2));
      }
      api(root, task, options2) {
        if (task.dynamic) {
          return this._reader.dynamic(root, options2);
        }
        return this._reader.static(task.patterns, options2);
      }
    };
    exports.default = ProviderAsync;
  }
});

// node_modules/fast-glob/out/providers/stream.js
var require_stream4 = __commonJS({
  "node_modules/fast-glob/out/providers/stream.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var stream_1 = __require("stream");
    var stream_2 = require_stream3();
    var provider_1 = require_provider();
    var ProviderStream = class extends provider_1.default {
      constructor() {
        super(...arguments);
        this._reader = new stream_2.default(this._settings);
      }
      read(task) {
        const root = this._getRootDirectory(task);
        const options2 = this._getReaderOptions(task);
        const source = this.api(root, task, options2);
        const destination = new stream_1.Readable({ objectMode: true, read: () => {
        } });
        source.once("error", (error2) => destination.emit("error", error2)).on("data", (entry2) => destination.emit("data", options2.transform(entry2))).once("end", () => destination.emit("end"));
        destination.once("close", () => source.destroy());
        return destination;
      }
      api(root, task, options2) {
        if (task.dynamic) {
          return this._reader.dynamic(root, options2);
        }
        return this._reader.static(task.patterns, options2);
      }
    };
    exports.default = ProviderStream;
  }
});

// node_modules/fast-glob/out/readers/sync.js
var require_sync5 = __commonJS({
  "node_modules/fast-glob/out/readers/sync.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var fsStat = require_out();
    var fsWalk = require_out3();
    var reader_1 = require_reader2();
    var ReaderSync = class extends reader_1.default {
      constructor() {
        super(...arguments);
        this._walkSync = fsWalk.walkSync;
        this._statSync = fsStat.statSync;
      }
      dynamic(root, options2) {
        return this._walkSync(root, options2);
      }
      static(patterns, options2) {
        const entries2 = [];
        for (const pattern of patterns) {
          const filepath = this._getFullEntryPath(pattern);
          const entry2 = this._getEntry(filepath, pattern, options2);
          if (entry2 === null || !options2.entryFilter(entry2)) {
            continue;
          }
          entries2.push(entry2);
        }
        return entries2;
      }
      _getEntry(filepath, pattern, options2) {
        try {
          const stats = this._getStat(filepath);
          return this._makeEntry(stats, pattern);
        } catch (error2) {
          if (options2.errorFilter(error2)) {
            return null;
          }
          throw error2;
        }
      }
      _getStat(filepath) {
        return this._statSync(filepath, this._fsStatSettings);
      }
    };
    exports.default = ReaderSync;
  }
});

// node_modules/fast-glob/out/providers/sync.js
var require_sync6 = __commonJS({
  "node_modules/fast-glob/out/providers/sync.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var sync_1 = require_sync5();
    var provider_1 = require_provider();
    var ProviderSync = class extends provider_1.default {
      constructor() {
        super(...arguments);
        this._reader = new sync_1.default(this._settings);
      }
      read(task) {
        const root = this._getRootDirectory(task);
        const options2 = this._getReaderOptions(task);
        const entries2 = this.api(root, task, options2);
        return entries2.map(options2.transform);
      }
      api(root, task, options2) {
        if (task.dynamic) {
          return this._reader.dynamic(root, options2);
        }
        return this._reader.static(task.patterns, options2);
      }
    };
    exports.default = ProviderSync;
  }
});

// node_modules/fast-glob/out/settings.js
var require_settings4 = __commonJS({
  "node_modules/fast-glob/out/settings.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.DEFAULT_FILE_SYSTEM_ADAPTER = void 0;
    var fs = __require("fs");
    var os = __require("os");
    var CPU_COUNT = Math.max(os.cpus().length, 1);
    exports.DEFAULT_FILE_SYSTEM_ADAPTER = {
      lstat: fs.lstat,
      lstatSync: fs.lstatSync,
      stat: fs.stat,
      statSync: fs.statSync,
      readdir: fs.readdir,
      readdirSync: fs.readdirSync
    };
    var Settings = class {
      constructor(_options = {}) {
        this._options = _options;
        this.absolute = this._getValue(this._options.absolute, false);
        this.baseNameMatch = this._getValue(this._options.baseNameMatch, false);
        this.braceExpansion = this._getValue(this._options.braceExpansion, true);
        this.caseSensitiveMatch = this._getValue(this._options.caseSensitiveMatch, true);
        this.concurrency = this._getValue(this._options.concurrency, CPU_COUNT);
        this.cwd = this._getValue(this._options.cwd, process.cwd());
        this.deep = this._getValue(this._options.deep, Infinity);
        this.dot = this._getValue(this._options.dot, false);
        this.extglob = this._getValue(this._options.extglob, true);
        this.followSymbolicLinks = this._getValue(this._options.followSymbolicLinks, true);
        this.fs = this._getFileSystemMethods(this._options.fs);
        this.globstar = this._getValue(this._options.globstar, true);
        this.ignore = this._getValue(this._options.ignore, []);
        this.markDirectories = this._getValue(this._options.markDirectories, false);
        this.objectMode = this._getValue(this._options.objectMode, false);
        this.onlyDirectories = this._getValue(this._options.onlyDirectories, false);
        this.onlyFiles = this._getValue(this._options.onlyFiles, true);
        this.stats = this._getValue(this._options.stats, false);
        this.suppressErrors = this._getValue(this._options.suppressErrors, false);
        this.throwErrorOnBrokenSymbolicLink = this._getValue(this._options.throwErrorOnBrokenSymbolicLink, false);
        this.unique = this._getValue(this._options.unique, true);
        if (this.onlyDirectories) {
          this.onlyFiles = false;
        }
        if (this.stats) {
          this.objectMode = true;
        }
        this.ignore = [].concat(this.ignore);
      }
      _getValue(option, value2) {
        return option === void 0 ? value2 : option;
      }
      _getFileSystemMethods(methods = {}) {
        return Object.assign(Object.assign({}, exports.DEFAULT_FILE_SYSTEM_ADAPTER), methods);
      }
    };
    exports.default = Settings;
  }
});

// node_modules/fast-glob/out/index.js
var require_out4 = __commonJS({
  "node_modules/fast-glob/out/index.js"(exports, module) {
    "use strict";
    var taskManager = require_tasks();
    var async_1 = require_async6();
    var stream_1 = require_stream4();
    var sync_1 = require_sync6();
    var settings_1 = require_settings4();
    var utils = require_utils3();
    async function FastGlob(source, options2) {
      assertPatternsInput(source);
      const works = getWorks(source, async_1.default, options2);
      const result = await Promise.all(works);
      return utils.array.flatten(result);
    }
    (function(FastGlob2) {
      FastGlob2.glob = FastGlob2;
      FastGlob2.globSync = sync;
      FastGlob2.globStream = stream;
      FastGlob2.async = FastGlob2;
      function sync(source, options2) {
        assertPatternsInput(source);
        const works = getWorks(source, sync_1.default, options2);
        return utils.array.flatten(works);
      }
      FastGlob2.sync = sync;
      function stream(source, options2) {
        assertPatternsInput(source);
        const works = getWorks(source, stream_1.default, options2);
        return utils.stream.merge(works);
      }
      FastGlob2.stream = stream;
      function generateTasks(source, options2) {
        assertPatternsInput(source);
        const patterns = [].concat(source);
        const settings = new settings_1.default(options2);
        return taskManager.generate(patterns, settings);
      }
      FastGlob2.generateTasks = generateTasks;
      function isDynamicPattern(source, options2) {
        assertPatternsInput(source);
        const settings = new settings_1.default(options2);
        return utils.pattern.isDynamicPattern(source, settings);
      }
      FastGlob2.isDynamicPattern = isDynamicPattern;
      function escapePath(source) {
        assertPatternsInput(source);
        return utils.path.escape(source);
      }
      FastGlob2.escapePath = escapePath;
      function convertPathToPattern(source) {
        assertPatternsInput(source);
        return utils.path.convertPathToPattern(source);
      }
      FastGlob2.convertPathToPattern = convertPathToPattern;
      let posix;
      (function(posix2) {
        function escapePath2(source) {
          assertPatternsInput(source);
          return utils.path.escapePosixPath(source);
        }
        posix2.escapePath = escapePath2;
        function convertPathToPattern2(source) {
          assertPatternsInput(source);
          return utils.path.convertPosixPathToPattern(source);
        }
        posix2.convertPathToPattern = convertPathToPattern2;
      })(posix = FastGlob2.posix || (FastGlob2.posix = {}));
      let win32;
      (function(win322) {
        function escapePath2(source) {
          assertPatternsInput(source);
          return utils.path.escapeWindowsPath(source);
        }
        win322.escapePath = escapePath2;
        function convertPathToPattern2(source) {
          assertPatternsInput(source);
          return utils.path.convertWindowsPathToPattern(source);
        }
        win322.convertPathToPattern = convertPathToPattern2;
      })(win32 = FastGlob2.win32 || (FastGlob2.win32 = {}));
    })(FastGlob || (FastGlob = {}));
    function getWorks(source, _Provider, options2) {
      const patterns = [].concat(source);
      const settings = new settings_1.default(options2);
      const tasks = taskManager.generate(patterns, settings);
      const provider = new _Provider(settings);
      return tasks.map(provider.read, provider);
    }
    function assertPatternsInput(input) {
      const source = [].concat(input);
      const isValidSource = source.every((item2) => utils.string.isString(item2) && !utils.string.isEmpty(item2));
      if (!isValidSource) {
        throw new TypeError("Patterns must be a string (non empty) or an array of strings");
      }
    }
    module.exports = FastGlob;
  }
});

// node_modules/picocolors/picocolors.js
var require_picocolors = __commonJS({
  "node_modules/picocolors/picocolors.js"(exports, module) {
    var p = process || {};
    var argv = p.argv || [];
    var env = p.env || {};
    var isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
    var formatter = (open3, close, replace = open3) => (input) => {
      let string3 = "" + input, index = string3.indexOf(close, open3.length);
      return ~index ? open3 + replaceClose(string3, close, replace, index) + close : open3 + string3 + close;
    };
    var replaceClose = (string3, close, replace, index) => {
      let result = "", cursor = 0;
      do {
        result += string3.substring(cursor, index) + replace;
        cursor = index + close.length;
        index = string3.indexOf(close, cursor);
      } while (~index);
      return result + string3.substring(cursor);
    };
    var createColors = (enabled = isColorSupported) => {
      let f = enabled ? formatter : () => String;
      return {
        isColorSupported: enabled,
        reset: f("\x1B[0m", "\x1B[0m"),
        bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
        dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
        italic: f("\x1B[3m", "\x1B[23m"),
        underline: f("\x1B[4m", "\x1B[24m"),
        inverse: f("\x1B[7m", "\x1B[27m"),
        hidden: f("\x1B[8m", "\x1B[28m"),
        strikethrough: f("\x1B[9m", "\x1B[29m"),
        black: f("\x1B[30m", "\x1B[39m"),
        red: f("\x1B[31m", "\x1B[39m"),
        green: f("\x1B[32m", "\x1B[39m"),
        yellow: f("\x1B[33m", "\x1B[39m"),
        blue: f("\x1B[34m", "\x1B[39m"),
        magenta: f("\x1B[35m", "\x1B[39m"),
        cyan: f("\x1B[36m", "\x1B[39m"),
        white: f("\x1B[37m", "\x1B[39m"),
        gray: f("\x1B[90m", "\x1B[39m"),
        bgBlack: f("\x1B[40m", "\x1B[49m"),
        bgRed: f("\x1B[41m", "\x1B[49m"),
        bgGreen: f("\x1B[42m", "\x1B[49m"),
        bgYellow: f("\x1B[43m", "\x1B[49m"),
        bgBlue: f("\x1B[44m", "\x1B[49m"),
        bgMagenta: f("\x1B[45m", "\x1B[49m"),
        bgCyan: f("\x1B[46m", "\x1B[49m"),
        bgWhite: f("\x1B[47m", "\x1B[49m"),
        blackBright: f("\x1B[90m", "\x1B[39m"),
        redBright: f("\x1B[91m", "\x1B[39m"),
        greenBright: f("\x1B[92m", "\x1B[39m"),
        yellowBright: f("\x1B[93m", "\x1B[39m"),
        blueBright: f("\x1B[94m", "\x1B[39m"),
        magentaBright: f("\x1B[95m", "\x1B[39m"),
        cyanBright: f("\x1B[96m", "\x1B[39m"),
        whiteBright: f("\x1B[97m", "\x1B[39m"),
        bgBlackBright: f("\x1B[100m", "\x1B[49m"),
        bgRedBright: f("\x1B[101m", "\x1B[49m"),
        bgGreenBright: f("\x1B[102m", "\x1B[49m"),
        bgYellowBright: f("\x1B[103m", "\x1B[49m"),
        bgBlueBright: f("\x1B[104m", "\x1B[49m"),
        bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
        bgCyanBright: f("\x1B[106m", "\x1B[49m"),
        bgWhiteBright: f("\x1B[107m", "\x1B[49m")
      };
    };
    module.exports = createColors();
    module.exports.createColors = createColors;
  }
});

// src/config/config-source.ts
var configPaths = ["promptcost.yml", "promptcost.yaml", "package.json"];
var smallestConfig = "prompts:\n  - files: prompts/**\n    model: gpt-5-mini";
var isPackageJson = (path) => path === "package.json" || path.endsWith("/package.json");
var withoutMark = (text2) => text2.startsWith("\uFEFF") ? text2.slice(1) : text2;
var hasConfig = ({ path, text: text2 }) => {
  if (!isPackageJson(path)) return true;
  try {
    const parsed2 = JSON.parse(withoutMark(text2));
    return typeof parsed2 === "object" && parsed2 !== null && Object.hasOwn(parsed2, "promptcost");
  } catch {
    return /"promptcost"[ \t]{0,100}:[ \t]{0,100}\{/.test(text2);
  }
};
function pickConfig(candidates, side) {
  const [first2, second] = candidates.filter(hasConfig);
  if (first2 && second) {
    const whose = side ? ` at the ${side}` : "";
    const name = isPackageJson(second.path) ? `the key "promptcost" of ${second.path}` : second.path;
    throw new Problem(`there are two configs${whose}, ${first2.path} and ${name}.`, {
      where: { path: second.path },
      remedy: "Keep one of them."
    });
  }
  return first2;
}

// src/revisions/git.ts
import { spawn } from "node:child_process";
import { statSync } from "node:fs";
import { env as inherited } from "node:process";

// src/revisions/git-problem.ts
function gitProblem(args, result) {
  const how = result.code === 137 ? "was ended before it finished" : `failed with exit code ${result.code}`;
  const said = args[0] === "fetch" ? "" : lastLine(result.stderr);
  return new Problem(`git ${args[0]} ${how}${said && `: ${said}`}`, {
    remedy: "See what git says: git status; git fsck"
  });
}
function repositoryProblem(cwd, stderr) {
  if (stderr.includes("dubious ownership"))
    return new Problem(`git does not trust the repository of "${cwd}": another user owns it`, {
      remedy: `git config --global --add safe.directory '${ownedBy(stderr) ?? cwd}'`
    });
  if (/not a git repository|must be run in a work tree|cannot use bare repository/.test(stderr))
    return new Problem(`"${cwd}" is not a git checkout`, {
      remedy: "Compare two folders: promptcost compare DIR DIR\nOr count what is there: promptcost count"
    });
  return void 0;
}
var ownedBy = (stderr) => /dubious ownership in repository at '([^'\n]+)'/.exec(stderr)?.[1];
var lastLine = (stderr) => (stderr.trim().split("\n").at(-1) ?? "").replace(new RegExp("\\p{Cc}", "gu"), " ").slice(0, 200);

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
  GCM_INTERACTIVE: "never"
};
function startGit(checkout, args) {
  return spawn("git", [...safely, ...args], {
    cwd: checkout.cwd,
    env: { ...inherited, ...checkout.env, ...quietly },
    timeout: 10 * minutes,
    killSignal: "SIGKILL",
    windowsHide: true
  });
}
async function git(checkout, args, options2 = {}) {
  const result = await collect(checkout, args, options2.input);
  const refused = result.code !== 0 && repositoryProblem(checkout.cwd, result.stderr);
  if (refused && args[0] !== "fetch") throw refused;
  if (result.code !== 0 && !options2.answers?.includes(result.code)) throw gitProblem(args, result);
  return result;
}
async function gitLine(checkout, args) {
  const { code, stdout } = await git(checkout, args, { answers: [1, 128] });
  const line = stdout.toString("utf8").replace(/\r?\n$/, "");
  return code === 0 && line !== "" ? line : void 0;
}
async function gitRecords(checkout, args, options2 = {}) {
  const { stdout } = await git(checkout, args, options2);
  return stdout.toString("utf8").split("\0").slice(0, -1);
}
function collect(checkout, args, input) {
  return new Promise((resolve4, reject) => {
    const child = startGit(checkout, args);
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
    child.on("error", (error2) => reject(cannotStart(checkout.cwd, error2)));
    child.on("close", (code) => {
      if (size > maxOutput)
        reject(
          new Problem(`git ${args[0]} answers with more than 512 MiB`, {
            remedy: "Check a folder of the repository, not all of it."
          })
        );
      else resolve4({ code: code ?? 137, stdout: Buffer.concat(out), stderr });
    });
    child.stdin.on("error", () => {
    });
    child.stdin.end(input ?? "");
  });
}
function cannotStart(cwd, cause) {
  if (!statSync(cwd, { throwIfNoEntry: false })?.isDirectory())
    return new Problem(`there is no folder "${cwd}"`, { cause });
  return new Problem("git cannot be started", {
    remedy: "Install git (https://git-scm.com) and see that it is on the PATH, or compare two folders: promptcost compare DIR DIR",
    cause
  });
}

// src/revisions/commits.ts
var here = (cwd, env = {}) => ({ cwd, env });
function headOf(cwd, env) {
  return resolveCommit(cwd, "HEAD", env);
}
async function resolveCommit(cwd, revision, env) {
  if (revision === "" || revision.includes("\0")) return void 0;
  const checkout = here(cwd, env);
  const found = await gitLine(checkout, [
    "rev-parse",
    "--verify",
    "--quiet",
    "--end-of-options",
    `${revision}^{commit}`
  ]);
  return found !== void 0 && isObjectId(found) ? found : void 0;
}
var isObjectId = (text2) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text2);
async function hasCommit(cwd, sha, env) {
  if (!isObjectId(sha)) return false;
  return (await git(here(cwd, env), ["cat-file", "-e", `${sha}^{commit}`], { answers: [1, 128] })).code === 0;
}
async function parentsOf(cwd, commit, env) {
  const sha = isObjectId(commit) ? commit : await resolveCommit(cwd, commit, env);
  if (sha === void 0) return [];
  const { code, stdout } = await git(here(cwd, env), ["cat-file", "commit", sha], { answers: [128] });
  if (code !== 0) return [];
  const header = stdout.toString("utf8").split("\n\n", 1)[0] ?? "";
  return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1] ?? "");
}
async function mergeBase(cwd, one, other, env) {
  const [a, b] = await Promise.all([resolveCommit(cwd, one, env), resolveCommit(cwd, other, env)]);
  if (a === void 0 || b === void 0) return void 0;
  return (await gitLine(here(cwd, env), ["merge-base", a, b]))?.split("\n")[0];
}
async function isShallow(cwd, env) {
  return await gitLine(here(cwd, env), ["rev-parse", "--is-shallow-repository"]) === "true";
}
async function fetchCommit(cwd, sha, env) {
  if (!isObjectId(sha)) return "that is not a commit id";
  if (await hasCommit(cwd, sha, env)) return void 0;
  const depth = await isShallow(cwd, env) ? ["--depth=1"] : [];
  const options2 = ["--no-tags", "--no-write-fetch-head", "--no-recurse-submodules", "--quiet", ...depth];
  const { code, stderr } = await git(here(cwd, env), ["fetch", ...options2, "origin", sha], { answers: [1, 128, 137] });
  if (code === 0 && await hasCommit(cwd, sha, env)) return void 0;
  return refusal(code, stderr);
}
function refusal(code, stderr) {
  const status = /returned error: (\d{3})/.exec(stderr)?.[1];
  if (status) return `fetching that one commit was refused (${status})`;
  if (code === 137) return "fetching that one commit took too long";
  if (/could not read (Username|Password)|Authentication failed|Permission denied/i.test(stderr))
    return "fetching that one commit was refused (no credentials)";
  if (/not our ref|unadvertised object|remote error: upload-pack/.test(stderr))
    return "the remote does not hand out that commit";
  if (/'origin' does not appear to be a git repository|No such remote/.test(stderr))
    return 'there is no remote "origin" to fetch it from';
  return "fetching that one commit failed";
}

// src/catalogue/is-listed.ts
function isListed(name) {
  return identify({ asked: name, from: "config", at: void 0 }, { models: {}, prices: {} }).guess === void 0;
}

// src/catalogue/unknown-name.ts
function unknownName(name) {
  const { model: model2, guess } = identify({ asked: name, from: "config", at: void 0 }, { models: {}, prices: {} });
  if (guess === void 0 || guess.match === "prefix") return void 0;
  return { family: guess.match === "family", nearest: model2.nearest };
}

// src/compare/band.ts
function widen(tokens2, sure) {
  if (sure.kind === "exact") return { low: tokens2, expected: tokens2, high: tokens2 };
  const off = Math.ceil(Math.abs(tokens2) * sure.band);
  return { low: tokens2 - off, expected: tokens2, high: tokens2 + off };
}
function widenUsd(usd2, sure) {
  if (sure.kind === "exact") return { low: usd2, expected: usd2, high: usd2 };
  const perMillion2 = BigInt(Math.round(sure.band * 1e6));
  const off = ((usd2 < 0n ? -usd2 : usd2) * perMillion2 + 999999n) / 1000000n;
  return { low: usd2 - off, expected: usd2, high: usd2 + off };
}

// src/compare/cause-of.ts
function causeOf(pair2, tokensDelta, effects) {
  const { base, head } = pair2;
  if (!base || !head) {
    const version3 = head ?? base;
    return version3 && keyed({ at: version3.prompt.at, what: [head ? "added" : "removed"], models: void 0 });
  }
  const models = swapped(base.model, head.model);
  const what = whatChanged(base, head, tokensDelta, effects);
  if (what.length === 0) return void 0;
  const onlyModel = what.every((one) => one === "model" || one === "renamed");
  return keyed({ at: onlyModel && models && head.model.at || head.prompt.at, what, models });
}
function swapped(base, head) {
  if (base.id === head.id) return void 0;
  return base.asked === head.asked ? { base: base.id, head: head.id } : { base: base.asked, head: head.asked };
}
function keyed({ at, what, models }) {
  const isSwap2 = what.every((one) => one === "model");
  return { key: JSON.stringify([isSwap2 ? "" : at.path, what, models?.base, models?.head]), at, what, models };
}
function whatChanged(base, head, tokensDelta, effects) {
  const has = (part) => effects.some((effect) => effect.part === part);
  const what = [];
  if (base.model.id !== head.model.id) what.push("model");
  if (tokensDelta !== 0 || has("text")) what.push("text");
  if (has("tier")) what.push("tier");
  if (has("output")) what.push("output");
  if (base.prompt.at.path !== head.prompt.at.path) what.push("renamed");
  return what;
}

// src/compare/per-month.ts
function perMonth(usd2, callsPerMonth2) {
  if (callsPerMonth2 === void 0) return void 0;
  const scale = scaleBy(callsPerMonth2);
  const { low, expected, high } = usd2.delta;
  return {
    base: scale(usd2.base),
    head: scale(usd2.head),
    delta: { low: scale(low), expected: scale(expected), high: scale(high) }
  };
}
function withMonths(effects, callsPerMonth2) {
  const scale = callsPerMonth2 === void 0 ? void 0 : scaleBy(callsPerMonth2);
  return effects.map((effect) => ({ ...effect, usdPerMonth: scale?.(effect.usd) }));
}
function scaleBy(callsPerMonth2) {
  const calls = BigInt(callsPerMonth2);
  return (usd2) => usd2 * calls;
}

// src/compare/explain.ts
function explain(pair2) {
  const { base, head } = pair2;
  const usd2 = usdOf(base, head);
  const tokens2 = tokensOf(base, head);
  const effects = usd2 === void 0 ? [] : effectsOf(base, head);
  return {
    ...pair2,
    cause: causeOf(pair2, tokens2.delta.expected, effects),
    tokens: tokens2,
    usd: usd2,
    usdPerMonth: usd2 && perMonth(usd2, pair2.workload.callsPerMonth),
    effects: withMonths(effects, pair2.workload.callsPerMonth)
  };
}
function tokensOf(base, head) {
  const from = base?.other ?? none;
  const to = head?.own ?? none;
  const delta = to.total.expected - from.total.expected;
  return { base: from.total.expected, head: to.total.expected, delta: widen(delta, sureOf(base, head)) };
}
function sureOf(base, head) {
  return (head ?? base)?.own.sure ?? { kind: "exact" };
}
var none = { total: { low: 0, expected: 0, high: 0 } };
function usdOf(base, head) {
  if (base && !base.cost || head && !head.cost) return void 0;
  const from = total(base?.cost);
  const to = total(head?.cost);
  return { base: from, head: to, delta: usdDelta(base, head) };
}
function usdDelta(base, head) {
  const inputs = { base: base?.cost?.input ?? 0n, head: head?.cost?.input ?? 0n };
  const outputs = (head?.cost?.output ?? 0n) - (base?.cost?.output ?? 0n);
  const oneTokenizer = !base || !head || shareError(base, head);
  const input = oneTokenizer ? widenUsd(inputs.head - inputs.base, sureOf(base, head)) : apart(widenUsd(inputs.base, base.own.sure), widenUsd(inputs.head, head.own.sure));
  return { low: input.low + outputs, expected: input.expected + outputs, high: input.high + outputs };
}
function shareError(base, head) {
  return base.own.tokenizer === head.own.tokenizer && (head.own.tokenizer !== "unknown" || base.model.id === head.model.id);
}
function apart(base, head) {
  return { low: head.low - base.high, expected: head.expected - base.expected, high: head.high - base.low };
}
function effectsOf(base, head) {
  const delta = total(head?.cost) - total(base?.cost);
  if (!base || !head) return withoutZeros([{ cause: "tokens", part: "text", usd: delta }]);
  const { cost: bb, atOther: bh } = base;
  const { cost: hh, atOther: hb } = head;
  if (!bb || !bh || !hh || !hb) return [];
  const mean = (of) => half(of(hh) - of(bh) + of(hb) - of(bb));
  const text2 = mean((cost) => cost.inputAtFirstTier);
  const tier = mean((cost) => cost.input - cost.inputAtFirstTier);
  const output = mean((cost) => cost.output);
  return withoutZeros([
    { cause: "tokens", part: "text", usd: text2 },
    { cause: "tokens", part: "tier", usd: tier },
    { cause: "tokens", part: "output", usd: output },
    // The rest, with what rounding left over. Of one model there is none: the means are of equal halves, and exact.
    { cause: "model", part: "model", usd: delta - text2 - tier - output }
  ]);
}
function total(cost) {
  return cost === void 0 ? 0n : cost.input + cost.output;
}
function half(usd2) {
  return usd2 >= 0n ? (usd2 + 1n) / 2n : (usd2 - 1n) / 2n;
}
function withoutZeros(effects) {
  return effects.filter((effect) => effect.usd !== 0n);
}

// src/compare/pair.ts
function pair(base, head, renames, terms) {
  const partners = /* @__PURE__ */ new Map();
  const left = new Set(base);
  const match = (keyOfBase, keyOfHead) => {
    const free = new Map([...left].map((version3) => [keyOfBase(version3.prompt), version3]));
    for (const version3 of head) {
      const key = partners.has(version3) ? void 0 : keyOfHead(version3.prompt);
      const partner = key === void 0 ? void 0 : free.get(key);
      if (partner === void 0 || key === void 0) continue;
      partners.set(version3, partner);
      left.delete(partner);
      free.delete(key);
    }
  };
  const renamedFrom = new Map(renames.map((rename) => [rename.to, rename.from]));
  const known = new Set(base.map(({ prompt }) => prompt.at.path));
  const atBase2 = new Map(base.map(({ prompt }) => [declaredId(prompt), prompt.at.path]));
  match(declaredId, (prompt) => {
    const id = declaredId(prompt);
    return known.has(prompt.at.path) && atBase2.get(id) !== prompt.at.path ? void 0 : id;
  });
  match(
    (prompt) => placeIn(prompt),
    (prompt) => placeIn(prompt)
  );
  match(
    (prompt) => placeIn(prompt),
    (prompt) => placeIn(prompt, renamedFrom)
  );
  const pairs = head.map((version3) => toPair(partners.get(version3), version3, terms));
  const taken = new Set(pairs.map(({ id }) => id));
  for (const version3 of left) {
    const gone = toPair(version3, void 0, terms);
    pairs.push(taken.has(gone.id) ? { ...gone, id: version3.prompt.at.path } : gone);
  }
  return pairs.sort((a, b) => a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
function declaredId(prompt) {
  return prompt.declared ? prompt.id : void 0;
}
function placeIn(prompt, renamedFrom) {
  const path = renamedFrom ? renamedFrom.get(prompt.at.path) : prompt.at.path;
  if (path === void 0) return void 0;
  return prompt.declared ? path : path + prompt.id.slice(prompt.at.path.length);
}
function toPair(base, head, terms) {
  const id = (head ?? base)?.prompt.id ?? "";
  return { id, state: stateOf(base, head), base, head, ...terms(base?.prompt, head?.prompt) };
}
function stateOf(base, head) {
  if (base === void 0) return "added";
  if (head === void 0) return "removed";
  const same = base.model.id === head.model.id && base.prompt.sources.join() === head.prompt.sources.join() && sameSettings(base, head);
  if (!same) return "edited";
  return base.prompt.at.path === head.prompt.at.path ? "unchanged" : "renamed";
}
function sameSettings(base, head) {
  const a = base.prompt.settings;
  const b = head.prompt.settings;
  return a.maxOutput === b.maxOutput && a.n === b.n && a.effort === b.effort;
}

// src/compare/sum.ts
function sum(changes) {
  return {
    tokens: sumTokens(changes.map((change) => change.tokens)),
    usd: sumUsd(changes.map((change) => change.usd)),
    usdPerMonth: sumUsd(changes.map((change) => change.usdPerMonth))
  };
}
function sumTokens(amounts) {
  let [base, head, expected, off] = [0, 0, 0, 0];
  for (const amount2 of amounts) {
    base += amount2.base;
    head += amount2.head;
    expected += amount2.delta.expected;
    off += signedOff(amount2.delta);
  }
  return { base, head, delta: { low: expected - Math.abs(off), expected, high: expected + Math.abs(off) } };
}
function signedOff({ expected, high }) {
  return expected < 0 ? expected - high : high - expected;
}
function sumUsd(amounts) {
  const known = amounts.filter((amount2) => amount2 !== void 0);
  if (known.length === 0) return void 0;
  let [base, head, expected, off] = [0n, 0n, 0n, 0n];
  for (const amount2 of known) {
    const { delta } = amount2;
    base += amount2.base;
    head += amount2.head;
    expected += delta.expected;
    off += delta.expected < 0n ? delta.expected - delta.high : delta.high - delta.expected;
  }
  const half2 = off < 0n ? -off : off;
  return { base, head, delta: { low: expected - half2, expected, high: expected + half2 } };
}

// src/compare/summarize.ts
function summarize(changes) {
  const paired = changes.filter((change) => change.base && change.head && change.tokens.base > 0);
  return {
    all: sum(changes),
    paired: { ...sum(paired), prompts: paired.length },
    increases: sum(changes.filter((change) => (change.usdPerMonth?.delta.expected ?? 0n) > 0n)),
    causes: groupCauses(changes),
    effects: sumEffects(changes)
  };
}
function groupCauses(changes) {
  const groups = /* @__PURE__ */ new Map();
  for (const change of changes) {
    if (change.cause === void 0 || !costsSomething(change)) continue;
    const { key } = change.cause;
    const group = groups.get(key);
    if (group) group.push(change);
    else groups.set(key, [change]);
  }
  return [...groups.values()].flatMap((members2) => {
    const dearest = members2.reduce((most3, change) => rise(change) > rise(most3) ? change : most3);
    return dearest.cause ? [{ cause: dearest.cause, prompts: members2.map((change) => change.id), sum: sum(members2) }] : [];
  });
}
function rise({ usd: usd2 }) {
  return usd2?.delta.expected ?? 0n;
}
function costsSomething(change) {
  const usd2 = change.usd?.delta.expected ?? 0n;
  return change.tokens.delta.expected !== 0 || usd2 !== 0n || change.cause?.models !== void 0 || !change.base || !change.head;
}
function sumEffects(changes) {
  const sums = /* @__PURE__ */ new Map();
  for (const { cause, part, usd: usd2, usdPerMonth: usdPerMonth2 } of changes.flatMap((change) => change.effects)) {
    const known = sums.get(part);
    const month = usdPerMonth2 === void 0 && known?.usdPerMonth === void 0 ? void 0 : (known?.usdPerMonth ?? 0n) + (usdPerMonth2 ?? 0n);
    sums.set(part, { cause, part, usd: (known?.usd ?? 0n) + usd2, usdPerMonth: month });
  }
  return [...sums.values()];
}

// src/config/key-path.ts
var plain = /^[\w.$@/:-]{1,64}$/;
var joined = (path) => path.map((part) => `${typeof part === "number" ? "#" : "."}${part}`).join("\0");
var printableKey = (key) => plain.test(key) ? `"${key}"` : "this key";
function printed(path) {
  let text2 = "";
  for (const part of path) {
    if (typeof part === "number") text2 += `[${part}]`;
    else if (/^[a-z_][a-z0-9_]{0,63}$/i.test(part)) text2 += text2 ? `.${part}` : part;
    else text2 += plain.test(part) ? `["${part}"]` : "[...]";
  }
  return text2;
}

// src/config/limit-keys.ts
var scopes = [
  { scope: "eachPrompt", key: "each_prompt" },
  { scope: "allPrompts", key: "all_prompts" },
  { scope: "newPrompt", key: "new_prompt" }
];
var levels = [
  { level: "warn", key: "warn_above" },
  { level: "fail", key: "fail_above" }
];
var units = [
  { unit: "tokens", key: "tokens" },
  { unit: "usd", key: "usd" },
  { unit: "usdPerMonth", key: "usd_per_month" },
  { unit: "contextWindow", key: "context_window" }
];
var floors = [
  { floor: "tokens", key: "tokens" },
  { floor: "usdPerThousandCalls", key: "usd_per_1k_calls" },
  { floor: "usdPerMonth", key: "usd_per_month" }
];

// src/config/adopt-head.ts
var headKey = (path, head) => ({
  kind: "head-key",
  severity: "info",
  key: printed(path),
  at: head.at(path)
});
function adoptLimits(base, head) {
  const findings = [];
  const adopt = (scope, level) => {
    const kept = { ...base[scope.scope][level.level] };
    for (const { unit, key } of units) {
      const added = head.policy[scope.scope][level.level][unit];
      if (kept[unit] !== void 0 || added === void 0) continue;
      kept[unit] = added;
      findings.push(headKey(["limits", scope.key, level.key, key], head));
    }
    return kept;
  };
  const [each, all, fresh] = scopes;
  const [warn2, fail3] = levels;
  const policy = {
    ...base,
    eachPrompt: { warn: adopt(each, warn2), fail: adopt(each, fail3) },
    allPrompts: { warn: adopt(all, warn2), fail: adopt(all, fail3) },
    newPrompt: { warn: adopt(fresh, warn2), fail: adopt(fresh, fail3) }
  };
  return { policy, findings };
}
function adoptNames(base, head, isListed2) {
  const prices2 = adoptPrices(base, head, isListed2);
  const models = adoptModels(base.facts.models, head, isListed2);
  return { prices: prices2.names, models: models.names, findings: [...prices2.findings, ...models.findings] };
}
function adoptPrices(base, head, isListed2) {
  const names3 = Object.assign(/* @__PURE__ */ Object.create(null), base.facts.prices);
  const findings = [];
  for (const [name, value2] of Object.entries(head.facts.prices)) {
    if (Object.hasOwn(names3, name)) continue;
    if (!isListed2(name)) names3[name] = value2;
    findings.push(isListed2(name) ? waits(["prices", name], head) : headKey(["prices", name], head));
  }
  return { names: names3, findings };
}
function adoptModels(before, head, isListed2) {
  const after = head.facts.models;
  const names3 = /* @__PURE__ */ Object.create(null);
  const findings = [];
  for (const name of /* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [from, to] = [before, after].map((models) => Object.hasOwn(models, name) ? models[name] : void 0);
    const served = isListed2(name) ? from : to;
    if (served !== void 0) names3[name] = served;
    if (from === to) continue;
    const path = ["models", name];
    if (isListed2(name)) findings.push({ ...waits(path, head), ...given({ from, to }) });
    else if (from === void 0) findings.push(headKey(path, head));
    else findings.push(atOnce(path, head, from, to));
  }
  return { names: names3, findings };
}
var given = ({ from, to }) => ({
  ...from !== void 0 && { from },
  ...to !== void 0 && { to }
});
var atOnce = (path, head, from, to) => ({
  kind: "policy-change",
  severity: "info",
  key: printed(path),
  ...given({ from, to }),
  loosens: false,
  atOnce: true,
  at: head.at(path)
});
var waits = (path, head) => ({
  kind: "policy-change",
  severity: "warn",
  key: printed(path),
  loosens: true,
  at: head.at(path)
});

// node_modules/zod/v4/core/util.js
var util_exports = {};
__export(util_exports, {
  BIGINT_FORMAT_RANGES: () => BIGINT_FORMAT_RANGES,
  CONSTANT_CATCH: () => CONSTANT_CATCH,
  Class: () => Class,
  NUMBER_FORMAT_RANGES: () => NUMBER_FORMAT_RANGES,
  aborted: () => aborted,
  allowsEval: () => allowsEval,
  assert: () => assert,
  assertEqual: () => assertEqual,
  assertIs: () => assertIs,
  assertNever: () => assertNever,
  assertNotEqual: () => assertNotEqual,
  assignProp: () => assignProp,
  attachSchema: () => attachSchema,
  base64ToUint8Array: () => base64ToUint8Array,
  base64urlToUint8Array: () => base64urlToUint8Array,
  cached: () => cached,
  captureStackTrace: () => captureStackTrace,
  cleanEnum: () => cleanEnum,
  cleanRegex: () => cleanRegex,
  clone: () => clone,
  cloneDef: () => cloneDef,
  codePointLength: () => codePointLength,
  constantCatch: () => constantCatch,
  createTransparentProxy: () => createTransparentProxy,
  defineLazy: () => defineLazy,
  defineLazyInternal: () => defineLazyInternal,
  derived: () => derived,
  esc: () => esc,
  escapeRegex: () => escapeRegex,
  explicitlyAborted: () => explicitlyAborted,
  extend: () => extend,
  finalizeIssue: () => finalizeIssue,
  floatSafeRemainder: () => floatSafeRemainder,
  getElementAtPath: () => getElementAtPath,
  getEnumValues: () => getEnumValues,
  getLengthableOrigin: () => getLengthableOrigin,
  getParsedType: () => getParsedType,
  getSizableOrigin: () => getSizableOrigin,
  hexToUint8Array: () => hexToUint8Array,
  hide: () => hide,
  installLazyProp: () => installLazyProp,
  isObject: () => isObject,
  isPlainObject: () => isPlainObject,
  issue: () => issue,
  joinValues: () => joinValues,
  jsonStringifyReplacer: () => jsonStringifyReplacer,
  members: () => members,
  merge: () => merge,
  mergeDefs: () => mergeDefs,
  normalizeParams: () => normalizeParams,
  nullish: () => nullish,
  numKeys: () => numKeys,
  objectClone: () => objectClone,
  omit: () => omit,
  optionalKeys: () => optionalKeys,
  own: () => own,
  parsedType: () => parsedType,
  partial: () => partial,
  pick: () => pick,
  prefixIssues: () => prefixIssues,
  primitiveTypes: () => primitiveTypes,
  promiseAllObject: () => promiseAllObject,
  propertyKeyTypes: () => propertyKeyTypes,
  randomString: () => randomString,
  rawShape: () => rawShape,
  required: () => required,
  safeExtend: () => safeExtend,
  shallowClone: () => shallowClone,
  sizeCaps: () => sizeCaps,
  slugify: () => slugify,
  stringifyPrimitive: () => stringifyPrimitive,
  toZod: () => toZod,
  uint8ArrayToBase64: () => uint8ArrayToBase64,
  uint8ArrayToBase64url: () => uint8ArrayToBase64url,
  uint8ArrayToHex: () => uint8ArrayToHex,
  unwrapMessage: () => unwrapMessage
});
function assertEqual(val) {
  return val;
}
function assertNotEqual(val) {
  return val;
}
function toZod() {
  return (schema) => schema;
}
function assertIs(_arg) {
}
function assertNever(_x) {
  throw new Error("Unexpected value in exhaustive check");
}
function assert(_) {
}
function getEnumValues(entries2) {
  const numericValues = Object.values(entries2).filter((v) => typeof v === "number");
  const values = Object.entries(entries2).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
  return values;
}
function joinValues(array2, separator = "|") {
  return array2.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value2) {
  if (typeof value2 === "bigint")
    return value2.toString();
  return value2;
}
var Cached = class {
  constructor(getter) {
    this._getter = getter;
    this._value = void 0;
  }
  get value() {
    const getter = this._getter;
    if (getter !== void 0) {
      this._value = getter();
      this._getter = void 0;
    }
    return this._value;
  }
};
function cached(getter) {
  return new Cached(getter);
}
function nullish(input) {
  return input === null || input === void 0;
}
function cleanRegex(source) {
  const start2 = source.startsWith("^") ? 1 : 0;
  const end = source.endsWith("$") ? source.length - 1 : source.length;
  return source.slice(start2, end);
}
function floatSafeRemainder(val, step) {
  const ratio = val / step;
  const roundedRatio = Math.round(ratio);
  const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
  if (Math.abs(ratio - roundedRatio) < tolerance)
    return 0;
  return ratio - roundedRatio;
}
var EVALUATING = /* @__PURE__ */ Symbol("evaluating");
function defineLazy(object2, key, getter) {
  let value2 = void 0;
  Object.defineProperty(object2, key, {
    get() {
      if (value2 === EVALUATING) {
        return void 0;
      }
      if (value2 === void 0) {
        value2 = EVALUATING;
        value2 = getter();
      }
      return value2;
    },
    set(v) {
      Object.defineProperty(object2, key, {
        value: v
        // configurable: true,
      });
    },
    configurable: true
  });
}
function objectClone(obj) {
  return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function assignProp(target, prop, value2) {
  Object.defineProperty(target, prop, {
    value: value2,
    writable: true,
    enumerable: true,
    configurable: true
  });
}
function rawShape(def) {
  const desc = Object.getOwnPropertyDescriptor(def, "shape");
  return desc?.get ? desc.get.raw : desc?.value;
}
function sourceShape(schema) {
  return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
function deferProp(target, key, getter) {
  Object.defineProperty(target, key, {
    get() {
      const value2 = getter();
      assignProp(this, key, value2);
      return value2;
    },
    enumerable: true,
    configurable: true
  });
}
function putProp(target, key, value2) {
  if (key in target)
    assignProp(target, key, value2);
  else
    target[key] = value2;
}
function mirrorShape(target, source, keys, wrap) {
  const raw = sourceShape(source);
  for (const key of keys) {
    const desc = Object.getOwnPropertyDescriptor(raw, key);
    if (!desc.enumerable)
      continue;
    if (desc.get) {
      deferProp(target, key, () => {
        const value2 = source._zod.def.shape[key];
        return wrap ? wrap(value2, key) : value2;
      });
    } else
      putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
  }
}
function mirrorProps(target, source) {
  for (const key of Reflect.ownKeys(source)) {
    const desc = Object.getOwnPropertyDescriptor(source, key);
    if (!desc.enumerable)
      continue;
    if (desc.get)
      deferProp(target, key, () => source[key]);
    else
      putProp(target, key, desc.value);
  }
}
function mergeDefs(...defs) {
  const mergedDescriptors = {};
  for (const def of defs) {
    const descriptors = Object.getOwnPropertyDescriptors(def);
    Object.assign(mergedDescriptors, descriptors);
  }
  return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
  return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
  if (!path)
    return obj;
  return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
  const keys = Object.keys(promisesObj);
  const promises2 = keys.map((key) => promisesObj[key]);
  return Promise.all(promises2).then((results) => {
    const resolvedObj = {};
    for (let i = 0; i < keys.length; i++) {
      resolvedObj[keys[i]] = results[i];
    }
    return resolvedObj;
  });
}
function randomString(length = 10) {
  const chars = "abcdefghijklmnopqrstuvwxyz";
  let str = "";
  for (let i = 0; i < length; i++) {
    str += chars[Math.floor(Math.random() * chars.length)];
  }
  return str;
}
function esc(str) {
  return JSON.stringify(str);
}
function slugify(input) {
  return input.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
}
var captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {
};
function isObject(data) {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
var allowsEval = /* @__PURE__ */ cached(() => {
  if (globalConfig.jitless) {
    return false;
  }
  if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
    return false;
  }
  try {
    const F = Function;
    new F("");
    return true;
  } catch (_) {
    return false;
  }
});
function isPlainObject(o) {
  if (isObject(o) === false)
    return false;
  const ctor = o.constructor;
  if (ctor === void 0)
    return true;
  if (typeof ctor !== "function")
    return true;
  const prot = ctor.prototype;
  if (isObject(prot) === false)
    return false;
  if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
    return false;
  }
  return true;
}
function shallowClone(o) {
  if (isPlainObject(o))
    return { ...o };
  if (Array.isArray(o))
    return [...o];
  if (o instanceof Map)
    return new Map(o);
  if (o instanceof Set)
    return new Set(o);
  return o;
}
function numKeys(data) {
  let keyCount = 0;
  for (const key in data) {
    if (Object.prototype.hasOwnProperty.call(data, key)) {
      keyCount++;
    }
  }
  return keyCount;
}
var getParsedType = (data) => {
  const t = typeof data;
  switch (t) {
    case "undefined":
      return "undefined";
    case "string":
      return "string";
    case "number":
      return Number.isNaN(data) ? "nan" : "number";
    case "boolean":
      return "boolean";
    case "function":
      return "function";
    case "bigint":
      return "bigint";
    case "symbol":
      return "symbol";
    case "object":
      if (Array.isArray(data)) {
        return "array";
      }
      if (data === null) {
        return "null";
      }
      if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
        return "promise";
      }
      if (typeof Map !== "undefined" && data instanceof Map) {
        return "map";
      }
      if (typeof Set !== "undefined" && data instanceof Set) {
        return "set";
      }
      if (typeof Date !== "undefined" && data instanceof Date) {
        return "date";
      }
      if (typeof File !== "undefined" && data instanceof File) {
        return "file";
      }
      return "object";
    default:
      throw new Error(`Unknown data type: ${t}`);
  }
};
var propertyKeyTypes = /* @__PURE__ */ new Set(["string", "number", "symbol"]);
var primitiveTypes = /* @__PURE__ */ new Set([
  "string",
  "number",
  "bigint",
  "boolean",
  "symbol",
  "undefined"
]);
function escapeRegex(str) {
  return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
  const cl = new inst._zod.constr(def ?? inst._zod.def);
  if (!def || params?.parent)
    cl._zod.parent = inst;
  return cl;
}
function normalizeParams(_params) {
  const params = _params;
  if (!params)
    return {};
  if (typeof params === "string")
    return { error: () => params };
  if (params?.message !== void 0) {
    if (params?.error !== void 0)
      throw new Error("Cannot specify both `message` and `error` params");
    params.error = params.message;
  }
  delete params.message;
  if (typeof params.error === "string")
    return { ...params, error: () => params.error };
  return params;
}
function createTransparentProxy(getter) {
  let target;
  return new Proxy({}, {
    get(_, prop, receiver) {
      target ?? (target = getter());
      return Reflect.get(target, prop, receiver);
    },
    set(_, prop, value2, receiver) {
      target ?? (target = getter());
      return Reflect.set(target, prop, value2, receiver);
    },
    has(_, prop) {
      target ?? (target = getter());
      return Reflect.has(target, prop);
    },
    deleteProperty(_, prop) {
      target ?? (target = getter());
      return Reflect.deleteProperty(target, prop);
    },
    ownKeys(_) {
      target ?? (target = getter());
      return Reflect.ownKeys(target);
    },
    getOwnPropertyDescriptor(_, prop) {
      target ?? (target = getter());
      return Reflect.getOwnPropertyDescriptor(target, prop);
    },
    defineProperty(_, prop, descriptor) {
      target ?? (target = getter());
      return Reflect.defineProperty(target, prop, descriptor);
    }
  });
}
function stringifyPrimitive(value2) {
  if (typeof value2 === "bigint")
    return value2.toString() + "n";
  if (typeof value2 === "string")
    return `"${value2}"`;
  return `${value2}`;
}
function optionalKeys(shape) {
  return Object.keys(shape).filter((k) => {
    return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
  });
}
var NUMBER_FORMAT_RANGES = /* @__PURE__ */ (() => ({
  safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  int32: [-2147483648, 2147483647],
  uint32: [0, 4294967295],
  float32: [-34028234663852886e22, 34028234663852886e22],
  float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
var BIGINT_FORMAT_RANGES = {
  int64: [/* @__PURE__ */ BigInt("-9223372036854775808"), /* @__PURE__ */ BigInt("9223372036854775807")],
  uint64: [/* @__PURE__ */ BigInt(0), /* @__PURE__ */ BigInt("18446744073709551615")]
};
function pick(schema, mask) {
  const currDef = schema._zod.def;
  const checks = currDef.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    throw new Error(".pick() cannot be used on object schemas containing refinements");
  }
  const newShape = {};
  mirrorShape(newShape, schema, maskedKeys(schema, mask));
  return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function maskedKeys(schema, mask) {
  const raw = sourceShape(schema);
  const keys = [];
  for (const key of Reflect.ownKeys(mask)) {
    if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
      throw new Error(`Unrecognized key: "${String(key)}"`);
    }
    if (mask[key])
      keys.push(key);
  }
  return keys;
}
function omit(schema, mask) {
  const currDef = schema._zod.def;
  const checks = currDef.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    throw new Error(".omit() cannot be used on object schemas containing refinements");
  }
  const omitted = new Set(maskedKeys(schema, mask));
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
  return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
  if (!isPlainObject(shape)) {
    throw new Error("Invalid input to extend: expected a plain object");
  }
  const checks = schema._zod.def.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    const existingShape = sourceShape(schema);
    for (const key of Reflect.ownKeys(shape)) {
      if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) {
        throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
      }
    }
  }
  return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function extended(schema, shape) {
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
  mirrorProps(newShape, shape);
  return newShape;
}
function safeExtend(schema, shape) {
  if (!isPlainObject(shape)) {
    throw new Error("Invalid input to safeExtend: expected a plain object");
  }
  return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
  if (!b?._zod?.def) {
    throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
  }
  if (a._zod.def.checks?.length) {
    throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
  }
  const newShape = {};
  mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
  mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
  const def = mergeDefs(a._zod.def, {
    shape: newShape,
    get catchall() {
      return b._zod.def.catchall;
    },
    checks: b._zod.def.checks ?? []
  });
  return clone(a, def);
}
function partial(Class2, schema, mask, name = "partial") {
  const currDef = schema._zod.def;
  const checks = currDef.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
  }
  const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class2 && ((value2, key) => selected && !selected.has(key) ? value2 : new Class2({ type: "optional", innerType: value2 })));
  return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class2, schema, mask) {
  const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value2, key) => (
    // overwrite with non-optional
    selected && !selected.has(key) ? value2 : new Class2({ type: "nonoptional", innerType: value2 })
  ));
  return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
function aborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue !== true) {
      return true;
    }
  }
  return false;
}
function explicitlyAborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue === false) {
      return true;
    }
  }
  return false;
}
function prefixIssues(path, issues) {
  return issues.map((iss) => {
    var _a3;
    (_a3 = iss).path ?? (_a3.path = []);
    iss.path.unshift(path);
    return iss;
  });
}
function unwrapMessage(message) {
  return typeof message === "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
  const caps = [];
  for (const ch of defChecks ?? []) {
    const d = ch._zod.def;
    if (!/_(length|size)$|_equals$/.test(d.check))
      break;
    const max = d.maximum ?? d.length ?? d.size;
    if (max >= 0)
      caps.push([max, ch]);
  }
  return caps;
}
function attachSchema(issues, start2, inst) {
  var _a3;
  for (let i = start2; i < issues.length; i++) {
    (_a3 = issues[i]).schema ?? (_a3.schema = inst);
  }
}
function finalizeIssue(iss, ctx, config2) {
  var _a3;
  const traits = iss.inst?._zod?.traits;
  if (traits?.has("$ZodType")) {
    if (traits.has("$ZodCheck"))
      (_a3 = iss).schema ?? (_a3.schema = iss.inst);
    else
      iss.schema = iss.inst;
  }
  const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
  const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config2.customError?.(iss)) ?? unwrapMessage(config2.localeError?.(iss)) ?? "Invalid input";
  const full = {};
  for (const k of Object.keys(iss)) {
    if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
      continue;
    full[k] = iss[k];
  }
  full.path ?? (full.path = []);
  full.message = message;
  if (ctx?.reportInput) {
    full.input = iss.input;
  }
  return full;
}
function getSizableOrigin(input) {
  if (input instanceof Set)
    return "set";
  if (input instanceof Map)
    return "map";
  if (input instanceof File)
    return "file";
  return "unknown";
}
var highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
  const units3 = str.length;
  if (!highSurrogate.test(str))
    return units3;
  let count = units3;
  for (let i = 0; i < units3 - 1; i++) {
    if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
      count--;
      i++;
    }
  }
  return count;
}
function getLengthableOrigin(input) {
  if (Array.isArray(input))
    return "array";
  if (typeof input === "string")
    return "string";
  return "unknown";
}
function parsedType(data) {
  const t = typeof data;
  switch (t) {
    case "number": {
      return Number.isNaN(data) ? "nan" : "number";
    }
    case "object": {
      if (data === null) {
        return "null";
      }
      if (Array.isArray(data)) {
        return "array";
      }
      const obj = data;
      if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
        return obj.constructor.name;
      }
    }
  }
  return t;
}
function issue(...args) {
  const [iss, input, inst] = args;
  if (typeof iss === "string") {
    return {
      message: iss,
      code: "custom",
      input,
      inst
    };
  }
  return { ...iss };
}
function cleanEnum(obj) {
  return Object.entries(obj).filter(([k, _]) => {
    return Number.isNaN(Number.parseInt(k, 10));
  }).map((el) => el[1]);
}
function base64ToUint8Array(base642) {
  const binaryString = atob(base642);
  const bytes = new Uint8Array(binaryString.length);
  for (let i = 0; i < binaryString.length; i++) {
    bytes[i] = binaryString.charCodeAt(i);
  }
  return bytes;
}
function uint8ArrayToBase64(bytes) {
  let binaryString = "";
  for (let i = 0; i < bytes.length; i++) {
    binaryString += String.fromCharCode(bytes[i]);
  }
  return btoa(binaryString);
}
function base64urlToUint8Array(base64url2) {
  const base642 = base64url2.replace(/-/g, "+").replace(/_/g, "/");
  const padding = "=".repeat((4 - base642.length % 4) % 4);
  return base64ToUint8Array(base642 + padding);
}
function uint8ArrayToBase64url(bytes) {
  return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
  const cleanHex = hex.replace(/^0x/, "");
  if (cleanHex.length % 2 !== 0) {
    throw new Error("Invalid hex string length");
  }
  const bytes = new Uint8Array(cleanHex.length / 2);
  for (let i = 0; i < cleanHex.length; i += 2) {
    bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
  }
  return bytes;
}
function uint8ArrayToHex(bytes) {
  return Array.from(bytes).map((b) => b.toString(16).padStart(2, "0")).join("");
}
var Class = class {
  constructor(..._args) {
  }
};
function members(proto, table2) {
  for (const key in table2) {
    const desc = Object.getOwnPropertyDescriptor(table2, key);
    if (desc.get)
      Object.defineProperty(proto, key, { ...desc, enumerable: false });
    else
      defineBound(proto, key, desc.value);
  }
}
function own(inst, key, value2, enumerable = true) {
  Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value: value2 });
  return value2;
}
function hide(inst, key, value2) {
  return own(inst, key, value2, false);
}
// @__NO_SIDE_EFFECTS__
function derived(computes, table2) {
  for (const key in computes) {
    const compute = computes[key];
    Object.defineProperty(table2, key, {
      configurable: true,
      enumerable: true,
      get() {
        return own(this, key, compute(this));
      },
      set(value2) {
        own(this, key, value2);
      }
    });
  }
  return table2;
}
function defineBound(proto, key, fn) {
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      return this == null ? fn : own(this, key, fn.bind(this));
    },
    set(value2) {
      own(this, key, value2);
    }
  });
}
function claim(inst, sentinel) {
  const proto = Object.getPrototypeOf(inst);
  return sentinel in proto ? void 0 : proto;
}
var installing;
var broke = false;
var breaker = {
  configurable: true,
  get() {
    broke = true;
    return void 0;
  }
};
function defineLazyInternal(inst, key, compute) {
  const proto = Object.getPrototypeOf(inst._zod);
  if (key in proto && installing !== inst._zod) {
    installing = void 0;
    return;
  }
  installing = inst._zod;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      Object.defineProperty(this, key, breaker);
      const outer = broke;
      broke = false;
      try {
        const value2 = compute(this);
        if (broke)
          delete this[key];
        else
          Object.defineProperty(this, key, { configurable: true, writable: true, value: value2 });
        broke = broke || outer;
        return value2;
      } catch (err) {
        delete this[key];
        broke = broke || outer;
        throw err;
      }
    },
    set(value2) {
      Object.defineProperty(this, key, { configurable: true, writable: true, value: value2 });
    }
  });
}
function installLazyProp(inst, key, make, enumerable) {
  const proto = claim(inst, key);
  if (!proto)
    return;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      const desc = { configurable: true, writable: true, enumerable, value: void 0 };
      Object.defineProperty(this, key, desc);
      desc.value = make(this);
      Object.defineProperty(this, key, desc);
      return desc.value;
    },
    set(value2) {
      Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value: value2 });
    }
  });
}
var CONSTANT_CATCH = "~constantCatch";
function constantCatch(value2) {
  const fn = () => value2;
  fn[CONSTANT_CATCH] = true;
  return fn;
}

// node_modules/zod/v4/core/core.js
var _a;
var _zodDesc = { value: void 0, enumerable: false };
var _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
  const E = _E;
  if (E) {
    const saved = E.stackTraceLimit;
    if (typeof saved === "number") {
      try {
        E.stackTraceLimit = 0;
      } catch {
        _E = null;
        return new Definition();
      }
      try {
        return new Definition();
      } finally {
        E.stackTraceLimit = saved;
      }
    }
  }
  return new Definition();
}
// @__NO_SIDE_EFFECTS__
function $constructor(name, initializer3, proto, params) {
  const zodProto = {};
  function Internals(def) {
    this.def = def;
    this.constr = _;
    this.traits = /* @__PURE__ */ new Set();
  }
  Internals.prototype = zodProto;
  const protoMembers = proto;
  const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
  function init(inst, def) {
    if (!inst._zod) {
      _zodDesc.value = new Internals(def);
      try {
        Object.defineProperty(inst, "_zod", _zodDesc);
      } finally {
        _zodDesc.value = void 0;
      }
    } else if (inst._zod.traits.has(name)) {
      return;
    }
    inst._zod.traits.add(name);
    initializer3(inst, def);
    if (initialized) {
      const own3 = Object.getPrototypeOf(inst);
      const ctorProto = inst._zod.constr.prototype;
      let up = own3;
      while (up && up !== ctorProto)
        up = Object.getPrototypeOf(up);
      const target = up ?? own3;
      if (!initialized.has(target)) {
        initialized.add(target);
        members(target, protoMembers);
      }
    }
    const proto2 = _.prototype;
    for (const k in proto2) {
      if (!Object.prototype.hasOwnProperty.call(proto2, k))
        continue;
      if (!(k in inst)) {
        inst[k] = proto2[k].bind(inst);
      }
    }
  }
  const Parent = params?.Parent ?? Object;
  class Definition extends Parent {
  }
  Object.defineProperty(Definition, "name", { value: name });
  function _(def) {
    const inst = params?.Parent ? newError(Definition) : this;
    init(inst, def);
    const deferred = inst._zod.deferred;
    if (deferred) {
      for (const fn of deferred) {
        fn();
      }
      inst._zod.deferred = void 0;
    }
    const pp = globalThis.__zod_globalConfig?.postProcessor;
    if (pp)
      pp(inst);
    return inst;
  }
  Object.defineProperty(_, "init", { value: init });
  Object.defineProperty(_, Symbol.hasInstance, {
    value: (inst) => {
      if (params?.Parent && inst instanceof params.Parent)
        return true;
      return inst?._zod?.traits?.has(name);
    }
  });
  Object.defineProperty(_, "name", { value: name });
  return _;
}
var $ZodAsyncError = class extends Error {
  constructor() {
    super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
  }
};
var $ZodEncodeError = class extends Error {
  constructor(name) {
    super(`Encountered unidirectional transform during encode: ${name}`);
    this.name = "ZodEncodeError";
  }
};
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
var globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
  if (newConfig)
    Object.assign(globalConfig, newConfig);
  return globalConfig;
}

// node_modules/zod/v4/core/errors.js
function _getMessage() {
  const internals = this._zod;
  internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
  return internals.message;
}
function _setMessage(value2) {
  this._zod.message = value2;
}
var _messageDesc = {
  get: _getMessage,
  set: _setMessage,
  enumerable: true,
  configurable: true
};
var _issuesDesc = { value: void 0, enumerable: false };
var _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
var initializer = (inst, def) => {
  inst.name = "$ZodError";
  _issuesDesc.value = def;
  Object.defineProperty(inst, "issues", _issuesDesc);
  _issuesDesc.value = void 0;
  Object.defineProperty(inst, "message", _messageDesc);
  const proto = Object.getPrototypeOf(inst);
  if (!_installedToString.has(proto)) {
    _installedToString.add(proto);
    Object.defineProperty(proto, "toString", {
      configurable: true,
      enumerable: false,
      get() {
        const value2 = () => this.message;
        Object.defineProperty(this, "toString", { value: value2, configurable: true, writable: true });
        return value2;
      },
      set(value2) {
        Object.defineProperty(this, "toString", { value: value2, configurable: true, writable: true });
      }
    });
  }
};
var $ZodError = $constructor("$ZodError", initializer);
var $ZodRealError = $constructor("$ZodError", initializer, void 0, {
  Parent: Error
});
function node(obj, key, make) {
  if (!Object.prototype.hasOwnProperty.call(obj, key)) {
    if (key === "__proto__") {
      Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
    } else {
      obj[key] = make();
    }
  }
  return obj[key];
}
function flattenError(error2, mapper = (issue2) => issue2.message) {
  const fieldErrors = {};
  const formErrors = [];
  for (const sub of error2.issues) {
    if (sub.path.length > 0) {
      node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
    } else {
      formErrors.push(mapper(sub));
    }
  }
  return { formErrors, fieldErrors };
}
function formatError(error2, mapper = (issue2) => issue2.message) {
  const fieldErrors = { _errors: [] };
  const processError = (error3, path = []) => {
    for (const issue2 of error3.issues) {
      if (issue2.code === "invalid_union" && issue2.errors.length) {
        issue2.errors.map((issues) => processError({ issues }, [...path, ...issue2.path]));
      } else if (issue2.code === "invalid_key") {
        processError({ issues: issue2.issues }, [...path, ...issue2.path]);
      } else if (issue2.code === "invalid_element") {
        processError({ issues: issue2.issues }, [...path, ...issue2.path]);
      } else {
        const fullpath = [...path, ...issue2.path];
        if (fullpath.length === 0) {
          fieldErrors._errors.push(mapper(issue2));
        } else {
          let curr = fieldErrors;
          let i = 0;
          while (i < fullpath.length) {
            const el = fullpath[i];
            const terminal = i === fullpath.length - 1;
            if (el === "_errors") {
              if (terminal)
                curr._errors.push(mapper(issue2));
              i++;
              continue;
            }
            if (!Object.prototype.hasOwnProperty.call(curr, el)) {
              Object.defineProperty(curr, el, {
                value: { _errors: [] },
                enumerable: true,
                writable: true,
                configurable: true
              });
            }
            const node2 = curr[el];
            if (terminal) {
              node2._errors.push(mapper(issue2));
            }
            curr = node2;
            i++;
          }
        }
      }
    }
  };
  processError(error2);
  return fieldErrors;
}

// node_modules/zod/v4/core/parse.js
function finalizeParams(callee, params) {
  return { callee: params?.callee ?? callee, Err: params?.Err };
}
var _parse = (_Err) => {
  const fn = (schema, value2, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value: value2, issues: [] }, ctx);
    if (result instanceof Promise) {
      throw new $ZodAsyncError();
    }
    if (result.issues.length) {
      const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, _params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};
var _parseAsync = (_Err) => {
  const fn = async (schema, value2, _ctx, params) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value: value2, issues: [] }, ctx);
    if (result instanceof Promise)
      result = await result;
    if (result.issues.length) {
      const e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};
var _safeParse = (_Err) => (schema, value2, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
  const result = schema._zod.run({ value: value2, issues: [] }, ctx);
  if (result instanceof Promise) {
    throw new $ZodAsyncError();
  }
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
function failure(Err, issues, ctx) {
  let error2;
  return {
    success: false,
    get error() {
      if (!error2) {
        error2 = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
        issues = void 0;
        ctx = void 0;
      }
      return error2;
    },
    set error(e) {
      error2 = e;
      issues = void 0;
      ctx = void 0;
    }
  };
}
var _safeParseAsync = (_Err) => async (schema, value2, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
  let result = schema._zod.run({ value: value2, issues: [] }, ctx);
  if (result instanceof Promise)
    result = await result;
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
var COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
var COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
var validate = ((schema, value2, _ctx) => {
  const validator = schema._zod.bag.validator;
  if (validator !== void 0) {
    if (validator(value2) !== COMPILE_INVALID)
      return true;
    if (validator.definite === true && _ctx === void 0)
      return false;
  }
  return validateFallback(schema, value2, _ctx);
});
function validateFallback(schema, value2, _ctx) {
  const ctx = _ctx ? { ..._ctx, async: false, abortEarly: true } : { async: false, abortEarly: true };
  const fallbackRun = schema._zod.bag.fallbackRun;
  let result;
  if (fallbackRun) {
    ctx[COMPILE_FALLBACK] = true;
    result = fallbackRun({ value: value2, issues: [] }, ctx);
  } else {
    result = schema._zod.run({ value: value2, issues: [] }, ctx);
  }
  if (result instanceof Promise) {
    throw new $ZodAsyncError();
  }
  return result.issues.length === 0;
}
var validateAsync = async (schema, value2, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: true, abortEarly: true } : { async: true, abortEarly: true };
  let result = schema._zod.run({ value: value2, issues: [] }, ctx);
  if (result instanceof Promise)
    result = await result;
  return result.issues.length === 0;
};
var _encode = (_Err) => {
  const parse4 = _parse(_Err);
  const fn = (schema, value2, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return parse4(schema, value2, ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _decode = (_Err) => {
  const parse4 = _parse(_Err);
  const fn = (schema, value2, _ctx, _params) => {
    return parse4(schema, value2, _ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _encodeAsync = (_Err) => {
  const parseAsync2 = _parseAsync(_Err);
  const fn = async (schema, value2, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return await parseAsync2(schema, value2, ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _decodeAsync = (_Err) => {
  const parseAsync2 = _parseAsync(_Err);
  const fn = async (schema, value2, _ctx, _params) => {
    return await parseAsync2(schema, value2, _ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _safeEncode = (_Err) => (schema, value2, _ctx) => {
  const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
  return _safeParse(_Err)(schema, value2, ctx);
};
var _safeDecode = (_Err) => (schema, value2, _ctx) => {
  return _safeParse(_Err)(schema, value2, _ctx);
};
var _safeEncodeAsync = (_Err) => async (schema, value2, _ctx) => {
  const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
  return _safeParseAsync(_Err)(schema, value2, ctx);
};
var _safeDecodeAsync = (_Err) => async (schema, value2, _ctx) => {
  return _safeParseAsync(_Err)(schema, value2, _ctx);
};

// node_modules/zod/v4/core/regexes.js
var cuid = /^[cC][0-9a-z]{6,}$/;
var cuid2 = /^[0-9a-z]+$/;
var ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
var xid = /^[0-9a-vA-V]{20}$/;
var ksuid = /^[A-Za-z0-9]{27}$/;
var nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
  return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
var duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
var guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
var uuid = (version3) => {
  if (!version3)
    return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
  return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version3}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
var email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
var _emoji = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
  return new RegExp(_emoji, "u");
}
var ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
var ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
var cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
var cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
var base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
var base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
var httpProtocol = /^https?$/;
var e164 = /^\+[1-9]\d{6,14}$/;
var dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
function anchor(source) {
  return new RegExp(`^${source}$`);
}
var date = /* @__PURE__ */ anchor(dateSource);
function timeSource(args) {
  const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
  const regex = typeof args.precision === "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
  return regex;
}
function time(args) {
  return new RegExp(`^${timeSource(args)}$`);
}
function datetime(args) {
  const opts = ["Z"];
  if (args.offset)
    opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
  const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
  const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
  return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
var anyString = /^[\s\S]{0,}$/;
var integer = /^-?\d+$/;
var number = /^-?\d+(?:\.\d+)?$/;
var lowercase = /^[^A-Z]*$/;
var uppercase = /^[^a-z]*$/;

// node_modules/zod/v4/core/checks.js
var $ZodCheck = /* @__PURE__ */ $constructor("$ZodCheck", (inst, def) => {
  var _a3;
  inst._zod ?? (inst._zod = {});
  inst._zod.def = def;
  (_a3 = inst._zod).onattach ?? (_a3.onattach = []);
});
var _whenHasLength = (payload) => {
  const val = payload.value;
  return !nullish(val) && val.length !== void 0;
};
var numericOriginMap = {
  number: "number",
  bigint: "bigint",
  object: "date"
};
var $ZodCheckLessThan = /* @__PURE__ */ $constructor("$ZodCheckLessThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  const origin = numericOriginMap[typeof def.value];
  inst._zod.check = (payload) => {
    if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
      return;
    }
    payload.issues.push({
      origin: numericOriginMap[typeof payload.value] ?? origin,
      code: "too_big",
      maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
      input: payload.value,
      inclusive: def.inclusive,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckGreaterThan = /* @__PURE__ */ $constructor("$ZodCheckGreaterThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  const origin = numericOriginMap[typeof def.value];
  inst._zod.check = (payload) => {
    if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
      return;
    }
    payload.issues.push({
      origin: numericOriginMap[typeof payload.value] ?? origin,
      code: "too_small",
      minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
      input: payload.value,
      inclusive: def.inclusive,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckMultipleOf = /* @__PURE__ */ $constructor("$ZodCheckMultipleOf", (inst, def) => {
  $ZodCheck.init(inst, def);
  inst._zod.check = (payload) => {
    if (typeof payload.value !== typeof def.value)
      throw new Error("Cannot mix number and bigint in multiple_of check.");
    const isMultiple = typeof payload.value === "bigint" ? (
      // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
      def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
    ) : floatSafeRemainder(payload.value, def.value) === 0;
    if (isMultiple)
      return;
    payload.issues.push({
      origin: typeof payload.value,
      code: "not_multiple_of",
      divisor: def.value,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckNumberFormat = /* @__PURE__ */ $constructor("$ZodCheckNumberFormat", (inst, def) => {
  $ZodCheck.init(inst, def);
  def.format = def.format || "float64";
  const isInt = def.format?.includes("int");
  const origin = isInt ? "int" : "number";
  const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
  inst._zod.check = (payload) => {
    const input = payload.value;
    if (isInt) {
      if (!Number.isInteger(input)) {
        payload.issues.push({
          expected: origin,
          format: def.format,
          code: "invalid_type",
          continue: false,
          input,
          inst
        });
        return;
      }
      if (!Number.isSafeInteger(input)) {
        if (input > 0) {
          payload.issues.push({
            input,
            code: "too_big",
            maximum: Number.MAX_SAFE_INTEGER,
            note: "Integers must be within the safe integer range.",
            inst,
            origin,
            inclusive: true,
            continue: !def.abort
          });
        } else {
          payload.issues.push({
            input,
            code: "too_small",
            minimum: Number.MIN_SAFE_INTEGER,
            note: "Integers must be within the safe integer range.",
            inst,
            origin,
            inclusive: true,
            continue: !def.abort
          });
        }
        return;
      }
    }
    if (input < minimum) {
      payload.issues.push({
        origin: "number",
        input,
        code: "too_small",
        minimum,
        inclusive: true,
        inst,
        continue: !def.abort
      });
    }
    if (input > maximum) {
      payload.issues.push({
        origin: "number",
        input,
        code: "too_big",
        maximum,
        inclusive: true,
        inst,
        continue: !def.abort
      });
    }
  };
});
var $ZodCheckMaxLength = /* @__PURE__ */ $constructor("$ZodCheckMaxLength", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units3 = input.length;
    const length = typeof input === "string" && units3 > def.maximum ? codePointLength(input) : units3;
    if (length <= def.maximum)
      return;
    const origin = getLengthableOrigin(input);
    payload.issues.push({
      origin,
      code: "too_big",
      maximum: def.maximum,
      inclusive: true,
      input,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckMinLength = /* @__PURE__ */ $constructor("$ZodCheckMinLength", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units3 = input.length;
    const length = typeof input === "string" && units3 >= def.minimum && units3 < def.minimum * 2 ? codePointLength(input) : units3;
    if (length >= def.minimum)
      return;
    const origin = getLengthableOrigin(input);
    payload.issues.push({
      origin,
      code: "too_small",
      minimum: def.minimum,
      inclusive: true,
      input,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckLengthEquals = /* @__PURE__ */ $constructor("$ZodCheckLengthEquals", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units3 = input.length;
    const length = typeof input === "string" && units3 >= def.length && units3 <= def.length * 2 ? codePointLength(input) : units3;
    if (length === def.length)
      return;
    const origin = getLengthableOrigin(input);
    const tooBig = length > def.length;
    payload.issues.push({
      origin,
      ...tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length },
      inclusive: true,
      exact: true,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckStringFormat = /* @__PURE__ */ $constructor("$ZodCheckStringFormat", (inst, def) => {
  var _a3, _b;
  $ZodCheck.init(inst, def);
  if (def.pattern)
    (_a3 = inst._zod).check ?? (_a3.check = (payload) => {
      def.pattern.lastIndex = 0;
      if (def.pattern.test(payload.value))
        return;
      payload.issues.push({
        origin: "string",
        code: "invalid_format",
        format: def.format,
        input: payload.value,
        ...def.pattern ? { pattern: def.pattern.toString() } : {},
        inst,
        continue: !def.abort
      });
    });
  else
    (_b = inst._zod).check ?? (_b.check = () => {
    });
});
var $ZodCheckRegex = /* @__PURE__ */ $constructor("$ZodCheckRegex", (inst, def) => {
  $ZodCheckStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    def.pattern.lastIndex = 0;
    if (def.pattern.test(payload.value))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "regex",
      input: payload.value,
      pattern: def.pattern.toString(),
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckLowerCase = /* @__PURE__ */ $constructor("$ZodCheckLowerCase", (inst, def) => {
  def.pattern ?? (def.pattern = lowercase);
  $ZodCheckStringFormat.init(inst, def);
});
var $ZodCheckUpperCase = /* @__PURE__ */ $constructor("$ZodCheckUpperCase", (inst, def) => {
  def.pattern ?? (def.pattern = uppercase);
  $ZodCheckStringFormat.init(inst, def);
});
var $ZodCheckIncludes = /* @__PURE__ */ $constructor("$ZodCheckIncludes", (inst, def) => {
  $ZodCheck.init(inst, def);
  const escapedRegex = escapeRegex(def.includes);
  const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
  def.pattern = pattern;
  inst._zod.check = (payload) => {
    if (payload.value.includes(def.includes, def.position))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "includes",
      includes: def.includes,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckStartsWith = /* @__PURE__ */ $constructor("$ZodCheckStartsWith", (inst, def) => {
  $ZodCheck.init(inst, def);
  const pattern = new RegExp(`^${escapeRegex(def.prefix)}.*`);
  def.pattern ?? (def.pattern = pattern);
  inst._zod.check = (payload) => {
    if (payload.value.startsWith(def.prefix))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "starts_with",
      prefix: def.prefix,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckEndsWith = /* @__PURE__ */ $constructor("$ZodCheckEndsWith", (inst, def) => {
  $ZodCheck.init(inst, def);
  const pattern = new RegExp(`.*${escapeRegex(def.suffix)}$`);
  def.pattern ?? (def.pattern = pattern);
  inst._zod.check = (payload) => {
    if (payload.value.endsWith(def.suffix))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "ends_with",
      suffix: def.suffix,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckOverwrite = /* @__PURE__ */ $constructor("$ZodCheckOverwrite", (inst, def) => {
  $ZodCheck.init(inst, def);
  inst._zod.check = (payload) => {
    payload.value = def.tx(payload.value);
  };
});

// node_modules/zod/v4/core/doc.js
var Doc = class {
  constructor(args = [], closed = {}) {
    this.content = [];
    this.indent = 0;
    this.args = args;
    this.closed = closed;
  }
  // the compiler catches a child's throw and keeps writing into this doc, so the indent has to unwind with it
  indented(fn) {
    this.indent += 1;
    try {
      fn(this);
    } finally {
      this.indent -= 1;
    }
  }
  write(arg) {
    if (typeof arg === "function") {
      arg(this, { execution: "sync" });
      arg(this, { execution: "async" });
      return;
    }
    const content = arg;
    const lines2 = content.split("\n").filter((x) => x);
    const minIndent = Math.min(...lines2.map((x) => x.length - x.trimStart().length));
    const dedented = lines2.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
    for (const line of dedented) {
      this.content.push(line);
    }
  }
  compile() {
    const F = Function;
    const content = this?.content ?? [``];
    const factory = new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {
${content.join("\n")}
};`);
    return factory(...Object.values(this.closed));
  }
};

// node_modules/zod/v4/core/versions.js
var version = {
  major: 4,
  minor: 6,
  patch: 7
};

// node_modules/zod/v4/core/schemas.js
var $ZodType = /* @__PURE__ */ $constructor("$ZodType", (inst, def) => {
  var _a3;
  inst ?? (inst = {});
  inst._zod.def = def;
  inst._zod.bag = inst._zod.bag || {};
  inst._zod.version = version;
  const defChecks = inst._zod.def.checks;
  const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
  for (const ch of checks) {
    for (const fn of ch._zod.onattach) {
      fn(inst);
    }
  }
  if (checks.length === 0) {
    (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
    inst._zod.deferred?.push(() => {
      inst._zod.run = inst._zod.parse;
    });
  } else {
    const runChecks = (payload, checks2, ctx) => {
      if (payload.memo)
        return payload;
      let isAborted = aborted(payload);
      let asyncResult;
      for (const ch of checks2) {
        if (ch._zod.def.when) {
          if (explicitlyAborted(payload))
            continue;
          const shouldRun = ch._zod.def.when(payload);
          if (!shouldRun)
            continue;
        } else if (isAborted) {
          continue;
        }
        const currLen = payload.issues.length;
        const _ = ch._zod.check(payload);
        if (_ instanceof Promise && ctx?.async === false) {
          throw new $ZodAsyncError();
        }
        if (asyncResult || _ instanceof Promise) {
          asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
            await _;
            const nextLen = payload.issues.length;
            if (nextLen === currLen)
              return;
            attachSchema(payload.issues, currLen, inst);
            if (!isAborted)
              isAborted = aborted(payload, currLen);
          });
        } else {
          const nextLen = payload.issues.length;
          if (nextLen === currLen)
            continue;
          attachSchema(payload.issues, currLen, inst);
          if (!isAborted)
            isAborted = aborted(payload, currLen);
        }
      }
      if (asyncResult) {
        return asyncResult.then(() => {
          return payload;
        });
      }
      return payload;
    };
    const handleCanaryResult = (canary, payload, ctx) => {
      if (aborted(canary)) {
        canary.aborted = true;
        return canary;
      }
      const checkResult = runChecks(payload, checks, ctx);
      if (checkResult instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return checkResult.then((checkResult2) => inst._zod.parse(checkResult2, ctx));
      }
      return inst._zod.parse(checkResult, ctx);
    };
    inst._zod.run = (payload, ctx) => {
      if (ctx.skipChecks) {
        return inst._zod.parse(payload, ctx);
      }
      if (ctx.direction === "backward") {
        const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
        if (canary instanceof Promise) {
          return canary.then((canary2) => {
            return handleCanaryResult(canary2, payload, ctx);
          });
        }
        return handleCanaryResult(canary, payload, ctx);
      }
      const result = inst._zod.parse(payload, ctx);
      if (result instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return result.then((result2) => runChecks(result2, checks, ctx));
      }
      return runChecks(result, checks, ctx);
    };
  }
}, {
  // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
  get "~standard"() {
    return hide(this, "~standard", standardProps(this));
  },
  set "~standard"(value2) {
    own(this, "~standard", value2);
  }
});
var toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync2(inst, value2) {
  const ctx = { async: true };
  return toStandardResult(await inst._zod.run({ value: value2, issues: [] }, ctx), ctx);
}
function standardProps(inst) {
  return {
    validate: (value2) => {
      const ctx = { async: false };
      try {
        const r = inst._zod.run({ value: value2, issues: [] }, ctx);
        if (!(r instanceof Promise))
          return toStandardResult(r, ctx);
      } catch (_) {
      }
      return validateAsync2(inst, value2);
    },
    vendor: "zod",
    version: 1
  };
}
var $ZodString = /* @__PURE__ */ $constructor("$ZodString", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = def.pattern ?? anyString;
  inst._zod.parse = (payload, _) => {
    if (def.coerce)
      try {
        payload.value = String(payload.value);
      } catch (_2) {
      }
    if (typeof payload.value === "string")
      return payload;
    payload.issues.push({
      expected: "string",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});
var $ZodStringFormat = /* @__PURE__ */ $constructor("$ZodStringFormat", (inst, def) => {
  $ZodCheckStringFormat.init(inst, def);
  $ZodString.init(inst, def);
});
var $ZodGUID = /* @__PURE__ */ $constructor("$ZodGUID", (inst, def) => {
  def.pattern ?? (def.pattern = guid);
  $ZodStringFormat.init(inst, def);
});
var $ZodUUID = /* @__PURE__ */ $constructor("$ZodUUID", (inst, def) => {
  if (def.version) {
    const versionMap = {
      v1: 1,
      v2: 2,
      v3: 3,
      v4: 4,
      v5: 5,
      v6: 6,
      v7: 7,
      v8: 8
    };
    const v = versionMap[def.version];
    if (v === void 0)
      throw new Error(`Invalid UUID version: "${def.version}"`);
    def.pattern ?? (def.pattern = uuid(v));
  } else
    def.pattern ?? (def.pattern = uuid());
  $ZodStringFormat.init(inst, def);
});
var $ZodEmail = /* @__PURE__ */ $constructor("$ZodEmail", (inst, def) => {
  def.pattern ?? (def.pattern = email);
  $ZodStringFormat.init(inst, def);
});
var URL_BAD_FORMAT = 1;
var URL_UNPARSEABLE = 2;
function canParseURL(input) {
  try {
    if (typeof URL !== "undefined" && typeof URL.canParse === "function")
      return URL.canParse(input);
    new URL(input);
    return true;
  } catch {
    return false;
  }
}
function validateURL(trimmed, def) {
  if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
    return canParseURL(trimmed) || URL_UNPARSEABLE;
  }
  return parseURLObject(trimmed, def);
}
function parseURLObject(trimmed, def) {
  if (!def.normalize && def.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(trimmed)) {
    return URL_BAD_FORMAT;
  }
  try {
    if (typeof URL !== "undefined") {
      const URLStatic = URL;
      if (typeof URLStatic.parse === "function")
        return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
    }
    return new URL(trimmed);
  } catch {
    return URL_UNPARSEABLE;
  }
}
var asciiTabOrNewline = /[\t\n\r]/g;
function stripTabAndNewline(value2) {
  return value2.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
  hostname.lastIndex = 0;
  return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
  protocol.lastIndex = 0;
  return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
var $ZodURL = /* @__PURE__ */ $constructor("$ZodURL", (inst, def) => {
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    try {
      const trimmed = payload.value.trim();
      const url = validateURL(trimmed, def);
      if (url === URL_BAD_FORMAT) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          note: "Invalid URL format",
          input: payload.value,
          inst,
          continue: !def.abort
        });
        return;
      }
      if (url === URL_UNPARSEABLE) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          input: payload.value,
          inst,
          continue: !def.abort
        });
        return;
      }
      if (url === true) {
        payload.value = stripTabAndNewline(trimmed);
        return;
      }
      if (def.hostname && !urlHostnameOk(url, def.hostname)) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          note: "Invalid hostname",
          pattern: def.hostname.source,
          input: payload.value,
          inst,
          continue: !def.abort
        });
      }
      if (def.protocol && !urlProtocolOk(url, def.protocol)) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          note: "Invalid protocol",
          pattern: def.protocol.source,
          input: payload.value,
          inst,
          continue: !def.abort
        });
      }
      payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
      return;
    } catch (_) {
      payload.issues.push({
        code: "invalid_format",
        format: "url",
        input: payload.value,
        inst,
        continue: !def.abort
      });
    }
  };
});
var $ZodEmoji = /* @__PURE__ */ $constructor("$ZodEmoji", (inst, def) => {
  def.pattern ?? (def.pattern = emoji());
  $ZodStringFormat.init(inst, def);
});
var $ZodNanoID = /* @__PURE__ */ $constructor("$ZodNanoID", (inst, def) => {
  if (def.length !== void 0 && (!Number.isInteger(def.length) || def.length < 1))
    throw new Error(`Invalid nanoid length: ${def.length}`);
  def.pattern ?? (def.pattern = def.length === void 0 ? nanoid : nanoidOfLength(def.length));
  $ZodStringFormat.init(inst, def);
});
var $ZodCUID = /* @__PURE__ */ $constructor("$ZodCUID", (inst, def) => {
  def.pattern ?? (def.pattern = cuid);
  $ZodStringFormat.init(inst, def);
});
var $ZodCUID2 = /* @__PURE__ */ $constructor("$ZodCUID2", (inst, def) => {
  def.pattern ?? (def.pattern = cuid2);
  $ZodStringFormat.init(inst, def);
});
var $ZodULID = /* @__PURE__ */ $constructor("$ZodULID", (inst, def) => {
  def.pattern ?? (def.pattern = ulid);
  $ZodStringFormat.init(inst, def);
});
var $ZodXID = /* @__PURE__ */ $constructor("$ZodXID", (inst, def) => {
  def.pattern ?? (def.pattern = xid);
  $ZodStringFormat.init(inst, def);
});
var $ZodKSUID = /* @__PURE__ */ $constructor("$ZodKSUID", (inst, def) => {
  def.pattern ?? (def.pattern = ksuid);
  $ZodStringFormat.init(inst, def);
});
var $ZodISODateTime = /* @__PURE__ */ $constructor("$ZodISODateTime", (inst, def) => {
  def.pattern ?? (def.pattern = datetime(def));
  $ZodStringFormat.init(inst, def);
});
var $ZodISODate = /* @__PURE__ */ $constructor("$ZodISODate", (inst, def) => {
  def.pattern ?? (def.pattern = date);
  $ZodStringFormat.init(inst, def);
});
var $ZodISOTime = /* @__PURE__ */ $constructor("$ZodISOTime", (inst, def) => {
  def.pattern ?? (def.pattern = time(def));
  $ZodStringFormat.init(inst, def);
});
var $ZodISODuration = /* @__PURE__ */ $constructor("$ZodISODuration", (inst, def) => {
  def.pattern ?? (def.pattern = duration);
  $ZodStringFormat.init(inst, def);
});
var $ZodIPv4 = /* @__PURE__ */ $constructor("$ZodIPv4", (inst, def) => {
  def.pattern ?? (def.pattern = ipv4);
  $ZodStringFormat.init(inst, def);
});
var ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value2) {
  if (!ipv6Alphabet.test(value2))
    return false;
  return canParseURL(`http://[${value2}]`);
}
var $ZodIPv6 = /* @__PURE__ */ $constructor("$ZodIPv6", (inst, def) => {
  def.pattern ?? (def.pattern = ipv6);
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (!isValidIPv6(payload.value)) {
      payload.issues.push({
        code: "invalid_format",
        format: "ipv6",
        input: payload.value,
        inst,
        continue: !def.abort
      });
    }
  };
});
var $ZodCIDRv4 = /* @__PURE__ */ $constructor("$ZodCIDRv4", (inst, def) => {
  def.pattern ?? (def.pattern = cidrv4);
  $ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value2) {
  const parts = value2.split("/");
  if (parts.length !== 2)
    return false;
  const [address, prefix] = parts;
  if (!prefix)
    return false;
  const prefixNum = Number(prefix);
  if (`${prefixNum}` !== prefix)
    return false;
  if (prefixNum < 0 || prefixNum > 128)
    return false;
  return isValidIPv6(address);
}
var $ZodCIDRv6 = /* @__PURE__ */ $constructor("$ZodCIDRv6", (inst, def) => {
  def.pattern ?? (def.pattern = cidrv6);
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (!isValidCIDRv6(payload.value)) {
      payload.issues.push({
        code: "invalid_format",
        format: "cidrv6",
        input: payload.value,
        inst,
        continue: !def.abort
      });
    }
  };
});
function isValidBase64(data) {
  if (data === "")
    return true;
  if (/\s/.test(data))
    return false;
  if (data.length % 4 !== 0)
    return false;
  try {
    atob(data);
    return true;
  } catch {
    return false;
  }
}
var base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
var $ZodBase64 = /* @__PURE__ */ $constructor("$ZodBase64", (inst, def) => {
  def.pattern ?? (def.pattern = base64Charset);
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (isValidBase64(payload.value))
      return;
    payload.issues.push({
      code: "invalid_format",
      format: "base64",
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
  if (!base64urlCharset.test(data))
    return false;
  const base642 = data.replace(/[-_]/g, (c) => c === "-" ? "+" : "/");
  const padded = base642.padEnd(Math.ceil(base642.length / 4) * 4, "=");
  return isValidBase64(padded);
}
var $ZodBase64URL = /* @__PURE__ */ $constructor("$ZodBase64URL", (inst, def) => {
  def.pattern ?? (def.pattern = base64urlCharset);
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (isValidBase64URL(payload.value))
      return;
    payload.issues.push({
      code: "invalid_format",
      format: "base64url",
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodE164 = /* @__PURE__ */ $constructor("$ZodE164", (inst, def) => {
  def.pattern ?? (def.pattern = e164);
  $ZodStringFormat.init(inst, def);
});
function isValidJWT(token, algorithm = null) {
  try {
    const tokensParts = token.split(".");
    if (tokensParts.length !== 3)
      return false;
    const [header] = tokensParts;
    if (!header)
      return false;
    const parsedHeader = JSON.parse(atob(header));
    if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
      return false;
    if (!parsedHeader.alg)
      return false;
    if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
      return false;
    return true;
  } catch {
    return false;
  }
}
var $ZodJWT = /* @__PURE__ */ $constructor("$ZodJWT", (inst, def) => {
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (isValidJWT(payload.value, def.alg))
      return;
    payload.issues.push({
      code: "invalid_format",
      format: "jwt",
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodNumber = /* @__PURE__ */ $constructor("$ZodNumber", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = number;
  inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = Number(payload.value);
      } catch (_) {
      }
    const input = payload.value;
    if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
      return payload;
    }
    const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
    payload.issues.push({
      expected: "number",
      code: "invalid_type",
      input,
      inst,
      ...received ? { received } : {}
    });
    return payload;
  };
});
var $ZodNumberFormat = /* @__PURE__ */ $constructor("$ZodNumberFormat", (inst, def) => {
  $ZodCheckNumberFormat.init(inst, def);
  $ZodNumber.init(inst, def);
});
var $ZodUnknown = /* @__PURE__ */ $constructor("$ZodUnknown", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload) => payload;
});
var $ZodNever = /* @__PURE__ */ $constructor("$ZodNever", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _ctx) => {
    payload.issues.push({
      expected: "never",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});
function capSize(inst, size) {
  const caps = sizeCaps(inst._zod.def.checks);
  if (!caps.length)
    return;
  const cap = Math.min(...caps.map((c) => c[0]));
  const parse4 = inst._zod.parse;
  inst._zod.parse = (payload, ctx) => {
    const n = size(payload.value);
    if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
      for (const [max, ch] of sizeCaps(inst._zod.def.checks)) {
        if (n > max && ch._zod.def.when(payload)) {
          const start2 = payload.issues.length;
          ch._zod.check(payload);
          payload.issues[start2].continue = false;
          attachSchema(payload.issues, start2, inst);
          return payload;
        }
      }
    }
    return parse4(payload, ctx);
  };
}
var arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
  if (result.issues.length) {
    final.issues.push(...prefixIssues(index, result.issues));
  }
  final.value[index] = result.value;
}
var $ZodArray = /* @__PURE__ */ $constructor("$ZodArray", (inst, def) => {
  $ZodType.init(inst, def);
  const memo2 = globalConfig.memoizer;
  memo2?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!Array.isArray(input)) {
      payload.issues.push({
        expected: "array",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    payload.value = memo2 ? memo2.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
    const proms = [];
    const abortEarly = ctx?.abortEarly;
    for (let i = 0; i < input.length; i++) {
      const item2 = input[i];
      const result = def.element._zod.run({
        value: item2,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        proms.push(result.then((result2) => handleArrayResult(result2, payload, i)));
      } else {
        handleArrayResult(result, payload, i);
        if (abortEarly && result.issues.length !== 0 && aborted(result))
          break;
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload);
    }
    return payload;
  };
  capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
  const isPresent = key in input;
  const isOptionalOut = optout === "optional";
  if (!isPresent && isOptionalOut && optin === "optional") {
    return;
  }
  if (result.issues.length) {
    if (optin !== void 0 && isOptionalOut && !isPresent) {
      return;
    }
    final.issues.push(...prefixIssues(key, result.issues));
  }
  if (!isPresent && optin === void 0) {
    if (!result.issues.length) {
      final.issues.push({
        code: "invalid_type",
        expected: "nonoptional",
        input: void 0,
        path: [key]
      });
    }
    return;
  }
  if (result.value === void 0) {
    if (isPresent || optin === "defaulted" && !isOptionalOut) {
      final.value[key] = void 0;
    }
  } else {
    final.value[key] = result.value;
  }
}
var NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
  const keys = Object.keys(def.shape);
  const ownSymbols = Object.getOwnPropertySymbols(def.shape);
  const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
  const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
  for (const k of allKeys) {
    if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
      throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
    }
  }
  const okeys = optionalKeys(def.shape);
  return {
    ...def,
    allKeys,
    symbolKeys,
    // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
    keySet: new Set(keys),
    numKeys: keys.length,
    optionalKeys: new Set(okeys)
  };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
  const unrecognized = [];
  const keySet = def.keySet;
  const _catchall = def.catchall._zod;
  const t = _catchall.def.type;
  const optin = _catchall.optin;
  const optout = _catchall.optout;
  let seen = 0;
  for (const key in input) {
    if (abortEarly && payload.issues.length !== seen) {
      if (aborted(payload, seen))
        break;
      seen = payload.issues.length;
    }
    if (keySet.has(key))
      continue;
    if (key === "__proto__") {
      if (t === "never")
        unrecognized.push(key);
      continue;
    }
    if (t === "never") {
      unrecognized.push(key);
      continue;
    }
    const r = _catchall.run({ value: input[key], issues: [] }, ctx);
    if (r instanceof Promise) {
      proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
    } else {
      handlePropertyResult(r, payload, key, input, optin, optout);
    }
  }
  if (unrecognized.length) {
    payload.issues.push({
      code: "unrecognized_keys",
      keys: unrecognized,
      input,
      inst,
      // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
      continue: true
    });
  }
  if (!proms.length)
    return payload;
  return Promise.all(proms).then(() => {
    return payload;
  });
}
var $ZodObject = /* @__PURE__ */ $constructor("$ZodObject", (inst, def) => {
  $ZodType.init(inst, def);
  const desc = Object.getOwnPropertyDescriptor(def, "shape");
  const sh = desc?.get ? desc.get.raw : def.shape ?? {};
  if (sh) {
    const get = () => {
      const newSh = { ...sh };
      Object.defineProperty(def, "shape", { value: newSh });
      get.raw = newSh;
      return newSh;
    };
    get.raw = sh;
    Object.defineProperty(def, "shape", { get });
  }
  const _normalized = cached(() => normalizeDef(def));
  defineLazyInternal(inst, "propValues", (zod) => {
    const shape = zod.def.shape;
    const propValues = {};
    for (const key in shape) {
      const field = shape[key]._zod;
      if (field.values) {
        if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
          assignProp(propValues, key, /* @__PURE__ */ new Set());
        }
        for (const v of field.values)
          propValues[key].add(v);
        if (field.optin !== void 0)
          propValues[key].add(void 0);
      }
    }
    return propValues;
  });
  const isObject2 = isObject;
  const catchall = def.catchall;
  let value2;
  const memo2 = globalConfig.memoizer;
  memo2?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    value2 ?? (value2 = _normalized.value);
    const input = payload.value;
    if (!isObject2(input)) {
      payload.issues.push({
        expected: "object",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    payload.value = memo2 ? memo2.alloc(inst, payload, {}, ctx) : {};
    const proms = [];
    const shape = value2.shape;
    const abortEarly = ctx?.abortEarly;
    let seen = payload.issues.length;
    for (const key of value2.allKeys) {
      if (abortEarly && payload.issues.length !== seen) {
        if (aborted(payload, seen))
          break;
        seen = payload.issues.length;
      }
      if (key === "__proto__")
        continue;
      const el = shape[key];
      const optin = el._zod.optin;
      const optout = el._zod.optout;
      const r = el._zod.run({ value: input[key], issues: [] }, ctx);
      if (r instanceof Promise) {
        proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
      } else {
        handlePropertyResult(r, payload, key, input, optin, optout);
      }
    }
    if (!catchall) {
      return proms.length ? Promise.all(proms).then(() => payload) : payload;
    }
    return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
  };
});
var $ZodObjectJIT = /* @__PURE__ */ $constructor("$ZodObjectJIT", (inst, def) => {
  $ZodObject.init(inst, def);
  const superParse = inst._zod.parse;
  const _normalized = cached(() => normalizeDef(def));
  const memo2 = globalConfig.memoizer;
  const generateFastpass = (shape) => {
    const normalized = _normalized.value;
    const syms = normalized.symbolKeys;
    const doc = new Doc(["payload", "ctx"], { shape, inst, memo: memo2, syms });
    const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
    const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
    doc.write(`const input = payload.value;`);
    const ids = /* @__PURE__ */ Object.create(null);
    let counter = 0;
    for (const key of normalized.allKeys) {
      ids[key] = `key_${counter++}`;
    }
    doc.write(memo2 ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
    for (const key of normalized.allKeys) {
      if (key === "__proto__")
        continue;
      const id = ids[key];
      const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : esc(key);
      const isPresent = `${k} in input`;
      const schema = shape[key];
      const optin = schema?._zod?.optin;
      const isOptionalIn = optin !== void 0;
      const isOptionalOut = schema?._zod?.optout === "optional";
      doc.write(`const ${id} = ${parseStr(k)};`);
      if (isOptionalIn && isOptionalOut) {
        const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
        doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
      } else if (!isOptionalIn) {
        doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
      } else {
        doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
        if (optin === "defaulted") {
          doc.write(`newResult[${k}] = ${id}.value;`);
        } else {
          doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
        }
      }
    }
    doc.write(`payload.value = newResult;`);
    doc.write(`return payload;`);
    return doc.compile();
  };
  let fastpass;
  const isObject2 = isObject;
  const jit = !globalConfig.jitless;
  const allowsEval2 = allowsEval;
  const fastEnabled = jit && allowsEval2.value;
  const catchall = def.catchall;
  let value2;
  inst._zod.parse = (payload, ctx) => {
    value2 ?? (value2 = _normalized.value);
    const input = payload.value;
    if (!isObject2(input)) {
      payload.issues.push({
        expected: "object",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
      if (!fastpass)
        fastpass = generateFastpass(def.shape);
      payload = fastpass(payload, ctx);
      if (!catchall)
        return payload;
      return handleCatchall([], input, payload, ctx, value2, inst, ctx?.abortEarly === true);
    }
    return superParse(payload, ctx);
  };
});
function handleUnionResults(results, final, inst, ctx) {
  for (const result of results) {
    if (result.issues.length === 0) {
      final.value = result.value;
      return final;
    }
  }
  const nonaborted = results.filter((r) => !aborted(r));
  if (nonaborted.length === 1) {
    final.value = nonaborted[0].value;
    return nonaborted[0];
  }
  final.issues.push({
    code: "invalid_union",
    input: final.value,
    inst,
    errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
  });
  return final;
}
var $ZodUnion = /* @__PURE__ */ $constructor("$ZodUnion", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
  defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
  defineLazyInternal(inst, "values", (zod) => {
    if (zod.def.options.every((o) => o._zod.values)) {
      return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
    }
    return void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    if (zod.def.options.every((o) => o._zod.pattern)) {
      const patterns = zod.def.options.map((o) => o._zod.pattern);
      return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
    }
    return void 0;
  });
  const first2 = def.options.length === 1 ? def.options[0]._zod.run : null;
  inst._zod.parse = (payload, ctx) => {
    if (first2) {
      return first2(payload, ctx);
    }
    let async = false;
    const results = [];
    for (const option of def.options) {
      const result = option._zod.run({
        value: payload.value,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        results.push(result);
        async = true;
      } else {
        if (result.issues.length === 0)
          return result;
        results.push(result);
      }
    }
    if (!async)
      return handleUnionResults(results, payload, inst, ctx);
    return Promise.all(results).then((results2) => {
      return handleUnionResults(results2, payload, inst, ctx);
    });
  };
});
var $ZodIntersection = /* @__PURE__ */ $constructor("$ZodIntersection", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    const left = def.left._zod.run({ value: input, issues: [] }, ctx);
    const right = def.right._zod.run({ value: input, issues: [] }, ctx);
    const async = left instanceof Promise || right instanceof Promise;
    if (async) {
      return Promise.all([left, right]).then(([left2, right2]) => {
        return handleIntersectionResults(payload, left2, right2);
      });
    }
    return handleIntersectionResults(payload, left, right);
  };
});
function mergeValues(a, b) {
  if (a === b) {
    return { valid: true, data: a };
  }
  if (a instanceof Date && b instanceof Date && +a === +b) {
    return { valid: true, data: a };
  }
  if (isPlainObject(a) && isPlainObject(b)) {
    const bKeys = Object.keys(b);
    const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
    const newObj = { ...a, ...b };
    if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
      delete newObj.__proto__;
    for (const key of sharedKeys) {
      if (key === "__proto__")
        continue;
      const sharedValue = mergeValues(a[key], b[key]);
      if (!sharedValue.valid) {
        return {
          valid: false,
          mergeErrorPath: [key, ...sharedValue.mergeErrorPath]
        };
      }
      newObj[key] = sharedValue.data;
    }
    return { valid: true, data: newObj };
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) {
      return { valid: false, mergeErrorPath: [] };
    }
    const newArray = [];
    for (let index = 0; index < a.length; index++) {
      const itemA = a[index];
      const itemB = b[index];
      const sharedValue = mergeValues(itemA, itemB);
      if (!sharedValue.valid) {
        return {
          valid: false,
          mergeErrorPath: [index, ...sharedValue.mergeErrorPath]
        };
      }
      newArray.push(sharedValue.data);
    }
    return { valid: true, data: newArray };
  }
  return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
  const unrecKeys = /* @__PURE__ */ new Map();
  let unrecIssue;
  const keyIssues = /* @__PURE__ */ new Map();
  const collect3 = (iss, side) => {
    let keys;
    if (iss.code === "unrecognized_keys" && !iss.path?.length) {
      unrecIssue ?? (unrecIssue = iss);
      keys = iss.keys;
    } else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
      const k = String(iss.path[0]);
      if (!keyIssues.has(k))
        keyIssues.set(k, iss);
      keys = [k];
    } else {
      return false;
    }
    for (const k of keys) {
      if (!unrecKeys.has(k))
        unrecKeys.set(k, {});
      unrecKeys.get(k)[side] = true;
    }
    return true;
  };
  for (const iss of left.issues) {
    if (!collect3(iss, "l"))
      result.issues.push(iss);
  }
  for (const iss of right.issues) {
    if (!collect3(iss, "r"))
      result.issues.push(iss);
  }
  const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
  if (bothKeys.length) {
    const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
    if (aggregated.length)
      result.issues.push({ ...unrecIssue, keys: aggregated });
    for (const k of bothKeys) {
      if (!aggregated.includes(k) && keyIssues.has(k))
        result.issues.push(keyIssues.get(k));
    }
  }
  const merged = mergeValues(left.value, right.value);
  if (!merged.valid) {
    if (aborted(result))
      return result;
    throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(merged.mergeErrorPath)}`);
  }
  result.value = merged.data;
  return result;
}
var $ZodRecord = /* @__PURE__ */ $constructor("$ZodRecord", (inst, def) => {
  $ZodType.init(inst, def);
  const memo2 = globalConfig.memoizer;
  memo2?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!isPlainObject(input)) {
      payload.issues.push({
        expected: "record",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    const proms = [];
    const values = def.keyType._zod.values;
    if (values && !def.partial) {
      payload.value = memo2 ? memo2.alloc(inst, payload, {}, ctx) : {};
      const recordKeys = /* @__PURE__ */ new Set();
      for (const key of values) {
        if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
          recordKeys.add(typeof key === "number" ? key.toString() : key);
          if (key === "__proto__")
            continue;
          const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
          if (keyResult instanceof Promise) {
            throw new Error("Async schemas not supported in object keys currently");
          }
          if (keyResult.issues.length) {
            payload.issues.push({
              code: "invalid_key",
              origin: "record",
              issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
              input: key,
              path: [key],
              inst
            });
            continue;
          }
          const outKey = keyResult.value;
          if (outKey === "__proto__")
            continue;
          const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
          if (result instanceof Promise) {
            proms.push(result.then((result2) => {
              if (result2.issues.length) {
                payload.issues.push(...prefixIssues(key, result2.issues));
              }
              payload.value[outKey] = result2.value;
            }));
          } else {
            if (result.issues.length) {
              payload.issues.push(...prefixIssues(key, result.issues));
            }
            payload.value[outKey] = result.value;
          }
        }
      }
      let unrecognized;
      for (const key in input) {
        if (!recordKeys.has(key)) {
          if (def.mode === "loose") {
            if (key === "__proto__")
              continue;
            payload.value[key] = input[key];
          } else {
            unrecognized = unrecognized ?? [];
            unrecognized.push(key);
          }
        }
      }
      if (unrecognized && unrecognized.length > 0) {
        payload.issues.push({
          code: "unrecognized_keys",
          input,
          inst,
          keys: unrecognized,
          continue: true
        });
      }
    } else {
      payload.value = memo2 ? memo2.alloc(inst, payload, {}, ctx) : {};
      let unrecognized;
      for (const key of Reflect.ownKeys(input)) {
        if (key === "__proto__")
          continue;
        if (!Object.prototype.propertyIsEnumerable.call(input, key))
          continue;
        let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
        if (keyResult instanceof Promise) {
          throw new Error("Async schemas not supported in object keys currently");
        }
        const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
        if (checkNumericKey) {
          const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
          if (retryResult instanceof Promise) {
            throw new Error("Async schemas not supported in object keys currently");
          }
          if (retryResult.issues.length === 0) {
            keyResult = retryResult;
          }
        }
        if (keyResult.issues.length) {
          if (def.mode === "loose") {
            payload.value[key] = input[key];
          } else if (values) {
            unrecognized = unrecognized ?? [];
            unrecognized.push(key);
          } else {
            payload.issues.push({
              code: "invalid_key",
              origin: "record",
              issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
              input: key,
              path: [key],
              inst
            });
          }
          continue;
        }
        const outKey = keyResult.value;
        if (outKey === "__proto__")
          continue;
        const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
        if (result instanceof Promise) {
          proms.push(result.then((result2) => {
            if (result2.issues.length) {
              payload.issues.push(...prefixIssues(key, result2.issues));
            }
            payload.value[outKey] = result2.value;
          }));
        } else {
          if (result.issues.length) {
            payload.issues.push(...prefixIssues(key, result.issues));
          }
          payload.value[outKey] = result.value;
        }
      }
      if (unrecognized && unrecognized.length > 0) {
        payload.issues.push({
          code: "unrecognized_keys",
          input,
          inst,
          keys: unrecognized,
          continue: true
        });
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload);
    }
    return payload;
  };
});
var $ZodEnum = /* @__PURE__ */ $constructor("$ZodEnum", (inst, def) => {
  $ZodType.init(inst, def);
  const values = getEnumValues(def.entries);
  const valuesSet = new Set(values);
  inst._zod.values = valuesSet;
  defineLazyInternal(inst, "pattern", (zod) => {
    const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
    return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
  });
  inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (valuesSet.has(input)) {
      return payload;
    }
    payload.issues.push({
      code: "invalid_value",
      values,
      input,
      inst
    });
    return payload;
  };
});
var $ZodTransform = /* @__PURE__ */ $constructor("$ZodTransform", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.optin = "optional";
  globalConfig.memoizer?.guard(inst);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      throw new $ZodEncodeError(inst.constructor.name);
    }
    const _out = def.transform(payload.value, payload);
    if (ctx.async) {
      const output = _out instanceof Promise ? _out : Promise.resolve(_out);
      return output.then((output2) => {
        payload.value = output2;
        return payload;
      });
    }
    if (_out instanceof Promise) {
      throw new $ZodAsyncError();
    }
    payload.value = _out;
    return payload;
  };
});
function handleOptionalResult(payload, result) {
  payload.value = result.issues.length ? void 0 : result.value;
  return payload;
}
var $ZodOptional = /* @__PURE__ */ $constructor("$ZodOptional", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
  inst._zod.optout = "optional";
  defineLazyInternal(inst, "values", (zod) => {
    const values = zod.def.innerType._zod.values;
    return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === void 0) {
      if (def.innerType._zod.optin !== "defaulted")
        return payload;
      const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
      if (result instanceof Promise)
        return result.then((result2) => handleOptionalResult(payload, result2));
      return handleOptionalResult(payload, result);
    }
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodExactOptional = /* @__PURE__ */ $constructor("$ZodExactOptional", (inst, def) => {
  $ZodOptional.init(inst, def);
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
  inst._zod.parse = (payload, ctx) => {
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodNullable = /* @__PURE__ */ $constructor("$ZodNullable", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
  defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
  defineLazyInternal(inst, "pattern", (zod) => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
  });
  defineLazyInternal(inst, "values", (zod) => {
    return zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === null)
      return payload;
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodDefault = /* @__PURE__ */ $constructor("$ZodDefault", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.optin = "defaulted";
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    if (payload.value === void 0) {
      payload.value = def.defaultValue;
      return payload;
    }
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) {
      return result.then((result2) => handleDefaultResult(result2, def));
    }
    return handleDefaultResult(result, def);
  };
});
function handleDefaultResult(payload, def) {
  if (payload.value === void 0) {
    payload.value = def.defaultValue;
  }
  return payload;
}
var $ZodPrefault = /* @__PURE__ */ $constructor("$ZodPrefault", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.optin = "defaulted";
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    if (payload.value === void 0) {
      payload.value = def.defaultValue;
    }
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodNonOptional = /* @__PURE__ */ $constructor("$ZodNonOptional", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "values", (zod) => {
    const v = zod.def.innerType._zod.values;
    return v ? new Set([...v].filter((x) => x !== void 0)) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) {
      return result.then((result2) => handleNonOptionalResult(result2, inst));
    }
    return handleNonOptionalResult(result, inst);
  };
});
function handleNonOptionalResult(payload, inst) {
  if (!payload.issues.length && payload.value === void 0) {
    payload.issues.push({
      code: "invalid_type",
      expected: "nonoptional",
      input: payload.value,
      inst
    });
  }
  return payload;
}
function handleCatchResult(payload, result, def, ctx) {
  if (!result.issues.length) {
    payload.value = result.value;
    if (result.memo)
      payload.memo = true;
    return payload;
  }
  payload.value = def.catchValue({
    ...result,
    value: payload.value,
    error: {
      issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config()))
    },
    input: payload.value
  });
  return payload;
}
var $ZodCatch = /* @__PURE__ */ $constructor("$ZodCatch", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
  defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
    if (result instanceof Promise) {
      return result.then((result2) => handleCatchResult(payload, result2, def, ctx));
    }
    return handleCatchResult(payload, result, def, ctx);
  };
});
var $ZodPipe = /* @__PURE__ */ $constructor("$ZodPipe", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
  defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
  defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
  defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      const right = def.out._zod.run(payload, ctx);
      if (right instanceof Promise) {
        return right.then((right2) => handlePipeResult(right2, def.in, ctx));
      }
      return handlePipeResult(right, def.in, ctx);
    }
    const left = def.in._zod.run(payload, ctx);
    if (left instanceof Promise) {
      return left.then((left2) => handlePipeResult(left2, def.out, ctx));
    }
    return handlePipeResult(left, def.out, ctx);
  };
});
function handlePipeResult(left, next2, ctx) {
  if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
    left.aborted = true;
    return left;
  }
  return next2._zod.run({ value: left.value, issues: left.issues }, ctx);
}
var $ZodReadonly = /* @__PURE__ */ $constructor("$ZodReadonly", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
  defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) {
      return result.then(handleReadonlyResult);
    }
    return handleReadonlyResult(result);
  };
});
function handleReadonlyResult(payload) {
  if (!payload.memo)
    payload.value = Object.freeze(payload.value);
  return payload;
}
var $ZodCustom = /* @__PURE__ */ $constructor("$ZodCustom", (inst, def) => {
  $ZodCheck.init(inst, def);
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _) => {
    return payload;
  };
  inst._zod.check = (payload) => {
    const input = payload.value;
    const r = def.fn(input);
    if (r instanceof Promise) {
      return r.then((r2) => handleRefineResult(r2, payload, input, inst));
    }
    handleRefineResult(r, payload, input, inst);
    return;
  };
});
function handleRefineResult(result, payload, input, inst) {
  if (!result) {
    const _iss = {
      code: "custom",
      input,
      inst,
      // incorporates params.error into issue reporting
      path: [...inst._zod.def.path ?? []],
      // incorporates params.error into issue reporting
      continue: !inst._zod.def.abort
      // params: inst._zod.def.params,
    };
    if (inst._zod.def.params)
      _iss.params = inst._zod.def.params;
    payload.issues.push(issue(_iss));
  }
}

// node_modules/zod/v4/core/memoizer.js
var $ZodCyclicError = class extends Error {
  constructor() {
    super(`Cannot parse a reference cycle that closes through a transform`);
    this.name = "ZodCyclicError";
  }
};
var STATE = "~memo";
var NO_ISSUES = [];
function isRef(value2) {
  return value2 !== null && typeof value2 === "object";
}
function cloneIssues(issues) {
  return issues.map((iss) => iss.path ? { ...iss, path: iss.path.slice() } : { ...iss });
}
var recursive = /* @__PURE__ */ new WeakMap();
var NONE = 0;
var ASSUMED = 1;
var PROVEN = 2;
function isRecursive(inst, stack, resolve4) {
  const cached2 = recursive.get(inst);
  if (cached2 !== void 0)
    return cached2 ? PROVEN : NONE;
  if (stack.has(inst))
    return PROVEN;
  stack.add(inst);
  let result = NONE;
  const check2 = (child) => {
    if (result !== PROVEN && child?._zod) {
      const answer = isRecursive(child, stack, resolve4);
      if (answer > result)
        result = answer;
    }
  };
  const shape = (sh, spread3) => {
    let answer = NONE;
    for (const key of Reflect.ownKeys(sh)) {
      const desc = Object.getOwnPropertyDescriptor(sh, key);
      if (spread3 && !desc.enumerable)
        continue;
      const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve4) : NONE;
      if (child > answer)
        answer = child;
    }
    return answer;
  };
  const merge2 = (answer) => {
    if (answer > result)
      result = answer;
  };
  const def = inst._zod.def;
  const kind = def.type;
  switch (kind) {
    case "object": {
      const raw = rawShape(def);
      merge2(raw ? shape(raw, true) : ASSUMED);
      check2(def.catchall);
      break;
    }
    case "array":
      check2(def.element);
      break;
    case "tuple":
      for (const el of def.items)
        check2(el);
      check2(def.rest);
      break;
    case "record":
    case "map":
      check2(def.keyType);
      check2(def.valueType);
      break;
    case "set":
      check2(def.valueType);
      break;
    case "union":
      for (const el of def.options)
        check2(el);
      break;
    case "intersection":
      check2(def.left);
      check2(def.right);
      break;
    case "optional":
    case "nullable":
    case "default":
    case "prefault":
    case "catch":
    case "readonly":
    case "nonoptional":
    case "promise":
    case "success":
      check2(def.innerType);
      break;
    case "pipe":
      check2(def.in);
      check2(def.out);
      break;
    case "function":
      check2(def.input);
      check2(def.output);
      break;
    // `$ZodLazy` caches its inner on the def, so a resolved edge is followed exactly
    case "lazy": {
      const inner = def._cachedInner ?? (resolve4 ? inst._zod.innerType : void 0);
      merge2(inner ? isRecursive(inner, stack, false) : ASSUMED);
      break;
    }
    // a leaf by choice: `parts` are regex fragments, not data positions
    case "template_literal":
    // leaves
    case "string":
    case "number":
    case "int":
    case "boolean":
    case "bigint":
    case "symbol":
    case "undefined":
    case "null":
    case "void":
    case "never":
    case "any":
    case "unknown":
    case "date":
    case "nan":
    case "enum":
    case "literal":
    case "file":
    case "transform":
    case "custom":
      break;
    default: {
      kind;
      for (const key in def) {
        const desc = Object.getOwnPropertyDescriptor(def, key);
        if (!desc || desc.get)
          continue;
        const value2 = desc.value;
        if (!value2 || typeof value2 !== "object")
          continue;
        if (value2._zod)
          check2(value2);
        else if (Array.isArray(value2))
          for (const el of value2)
            check2(el);
      }
    }
  }
  stack.delete(inst);
  return settle(inst, result);
}
function settle(inst, answer) {
  if (answer !== ASSUMED)
    recursive.set(inst, answer === PROVEN);
  return answer;
}
function bucketFor(state, inst) {
  let bucket = state.buckets.get(inst);
  if (!bucket) {
    bucket = /* @__PURE__ */ new WeakMap();
    state.buckets.set(inst, bucket);
  }
  return bucket;
}
var handoff;
var open = [];
var memo = {
  alloc(_inst, payload, empty) {
    const bucket = handoff;
    if (!bucket)
      return empty;
    handoff = void 0;
    const entry2 = { value: empty, issues: null };
    bucket.set(payload.value, entry2);
    open.push(entry2);
    return empty;
  },
  guard(inst) {
    var _a3;
    (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
    inst._zod.deferred.push(() => {
      const base = inst._zod.parse;
      const wrapped = (payload, ctx) => {
        if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value))
          throw new $ZodCyclicError();
        return base(payload, ctx);
      };
      inst._zod.parse = wrapped;
      if (inst._zod.run === base)
        inst._zod.run = wrapped;
    });
  },
  attach(inst) {
    var _a3;
    let isRecursiveInst;
    let rechecked = false;
    let lastCtx;
    let lastBucket;
    (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
    inst._zod.deferred.push(() => {
      const base = inst._zod.parse;
      const wrapped = (payload, ctx) => {
        if (isRecursiveInst === void 0) {
          const walked = isRecursive(inst, /* @__PURE__ */ new Set(), false);
          if (walked === NONE) {
            inst._zod.parse = base;
            if (inst._zod.run === wrapped)
              inst._zod.run = base;
            return base(payload, ctx);
          }
          if (walked === PROVEN || rechecked)
            isRecursiveInst = true;
          else
            rechecked = true;
        }
        const input = payload.value;
        if (!isRef(input))
          return base(payload, ctx);
        let state = ctx[STATE];
        if (!state) {
          state = { buckets: /* @__PURE__ */ new WeakMap(), backEdges: void 0 };
          ctx[STATE] = state;
        }
        let bucket;
        if (lastCtx === ctx) {
          bucket = lastBucket;
        } else {
          bucket = bucketFor(state, inst);
          lastCtx = ctx;
          lastBucket = bucket;
        }
        const hit = bucket.get(input);
        if (hit) {
          payload.value = hit.value;
          if (hit.issues) {
            if (hit.issues.length)
              payload.issues.push(...cloneIssues(hit.issues));
          } else {
            payload.memo = true;
            state.backEdges ?? (state.backEdges = /* @__PURE__ */ new WeakSet());
            state.backEdges.add(hit.value);
          }
          return payload;
        }
        handoff = bucket;
        const depth = open.length;
        const result = base(payload, ctx);
        handoff = void 0;
        const entry2 = open.length > depth ? open.pop() : void 0;
        if (result instanceof Promise) {
          return result.then((r) => {
            if (entry2)
              entry2.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
            return r;
          });
        }
        if (entry2)
          entry2.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
        return result;
      };
      inst._zod.parse = wrapped;
      if (inst._zod.run === base)
        inst._zod.run = wrapped;
    });
  }
};
function memoizer() {
  return memo;
}
function isBackEdge(ctx, value2) {
  const backEdges = ctx[STATE]?.backEdges;
  return backEdges !== void 0 && isRef(value2) && backEdges.has(value2);
}

// node_modules/zod/v4/locales/en.js
var error = () => {
  const Sizable = {
    string: { unit: "characters", verb: "to have" },
    file: { unit: "bytes", verb: "to have" },
    array: { unit: "items", verb: "to have" },
    set: { unit: "items", verb: "to have" },
    map: { unit: "entries", verb: "to have" }
  };
  function getSizing(origin) {
    return Sizable[origin] ?? null;
  }
  const FormatDictionary = {
    regex: "input",
    email: "email address",
    url: "URL",
    emoji: "emoji",
    uuid: "UUID",
    uuidv4: "UUIDv4",
    uuidv6: "UUIDv6",
    nanoid: "nanoid",
    guid: "GUID",
    cuid: "cuid",
    cuid2: "cuid2",
    ulid: "ULID",
    xid: "XID",
    ksuid: "KSUID",
    datetime: "ISO datetime",
    date: "ISO date",
    time: "ISO time",
    duration: "ISO duration",
    ipv4: "IPv4 address",
    ipv6: "IPv6 address",
    mac: "MAC address",
    cidrv4: "IPv4 range",
    cidrv6: "IPv6 range",
    base64: "base64-encoded string",
    base64url: "base64url-encoded string",
    json_string: "JSON string",
    e164: "E.164 number",
    currency_code: "currency code",
    credit_card: "credit card number",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "input"
  };
  const TypeDictionary = {
    // Compatibility: "nan" -> "NaN" for display
    nan: "NaN"
    // All other type names omitted - they fall back to raw values via ?? operator
  };
  function getTypeName(type, input) {
    if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
      return String(input);
    }
    return TypeDictionary[type] ?? type;
  }
  return (issue2) => {
    switch (issue2.code) {
      case "invalid_type": {
        const expected = getTypeName(issue2.expected);
        const receivedType = parsedType(issue2.input);
        const received = getTypeName(receivedType, issue2.input);
        return `Invalid input: expected ${expected}, received ${received}`;
      }
      case "invalid_value":
        if (issue2.values.length === 1)
          return `Invalid input: expected ${stringifyPrimitive(issue2.values[0])}`;
        return `Invalid option: expected one of ${joinValues(issue2.values, "|")}`;
      case "too_big": {
        const adj = issue2.exact ? "exactly " : issue2.inclusive ? "<=" : "<";
        const sizing = getSizing(issue2.origin);
        if (sizing)
          return `Too big: expected ${issue2.origin ?? "value"} to have ${adj}${issue2.maximum.toString()} ${sizing.unit ?? "elements"}`;
        return `Too big: expected ${issue2.origin ?? "value"} to be ${adj}${issue2.maximum.toString()}`;
      }
      case "too_small": {
        const adj = issue2.exact ? "exactly " : issue2.inclusive ? ">=" : ">";
        const sizing = getSizing(issue2.origin);
        if (sizing) {
          return `Too small: expected ${issue2.origin} to have ${adj}${issue2.minimum.toString()} ${sizing.unit}`;
        }
        return `Too small: expected ${issue2.origin} to be ${adj}${issue2.minimum.toString()}`;
      }
      case "invalid_format": {
        const _issue = issue2;
        if (_issue.format === "starts_with") {
          return `Invalid string: must start with "${_issue.prefix}"`;
        }
        if (_issue.format === "ends_with")
          return `Invalid string: must end with "${_issue.suffix}"`;
        if (_issue.format === "includes")
          return `Invalid string: must include "${_issue.includes}"`;
        if (_issue.format === "regex")
          return `Invalid string: must match pattern ${_issue.pattern}`;
        return `Invalid ${FormatDictionary[_issue.format] ?? issue2.format}`;
      }
      case "not_multiple_of":
        return `Invalid number: must be a multiple of ${issue2.divisor}`;
      case "unrecognized_keys":
        return `Unrecognized key${issue2.keys.length > 1 ? "s" : ""}: ${joinValues(issue2.keys, ", ")}`;
      case "invalid_key":
        return `Invalid key in ${issue2.origin}`;
      case "invalid_union":
        if (issue2.options && Array.isArray(issue2.options) && issue2.options.length > 0) {
          const opts = issue2.options.map((o) => `'${o}'`).join(" | ");
          return `Invalid discriminator value. Expected ${opts}`;
        }
        if (issue2.inclusive === false) {
          return "Invalid input: more than one option matched";
        }
        return "Invalid input";
      case "invalid_element":
        return `Invalid value in ${issue2.origin}`;
      default:
        return `Invalid input`;
    }
  };
};
function en_default() {
  return {
    localeError: error()
  };
}

// node_modules/zod/v4/core/registries.js
var _a2;
var $ZodRegistry = class {
  constructor() {
    this._map = /* @__PURE__ */ new WeakMap();
    this._idmap = /* @__PURE__ */ new Map();
  }
  add(schema, ..._meta) {
    const meta2 = _meta[0];
    this._map.set(schema, meta2);
    if (meta2 && typeof meta2 === "object" && "id" in meta2) {
      this._idmap.set(meta2.id, schema);
    }
    return this;
  }
  clear() {
    this._map = /* @__PURE__ */ new WeakMap();
    this._idmap = /* @__PURE__ */ new Map();
    return this;
  }
  remove(schema) {
    const meta2 = this._map.get(schema);
    if (meta2 && typeof meta2 === "object" && "id" in meta2) {
      this._idmap.delete(meta2.id);
    }
    this._map.delete(schema);
    return this;
  }
  get(schema) {
    const p = schema._zod.parent;
    if (p) {
      const pm = { ...this.get(p) ?? {} };
      delete pm.id;
      const f = { ...pm, ...this._map.get(schema) };
      return Object.keys(f).length ? f : void 0;
    }
    return this._map.get(schema);
  }
  has(schema) {
    return this._map.has(schema);
  }
};
function registry() {
  return new $ZodRegistry();
}
(_a2 = globalThis).__zod_globalRegistry ?? (_a2.__zod_globalRegistry = registry());
var globalRegistry = globalThis.__zod_globalRegistry;

// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
  if (def.checks)
    def.checks = [...def.checks];
  return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class2, params) {
  return new Class2(snapshotChecks({ type: "string", ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class2, params) {
  return new Class2({
    type: "string",
    format: "email",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class2, params) {
  return new Class2({
    type: "string",
    format: "guid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    version: "v4",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    version: "v6",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    version: "v7",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _url(Class2, params) {
  return new Class2({
    type: "string",
    format: "url",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _emoji2(Class2, params) {
  return new Class2({
    type: "string",
    format: "emoji",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class2, params) {
  return new Class2({
    type: "string",
    format: "nanoid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cuid(Class2, params) {
  return new Class2({
    type: "string",
    format: "cuid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class2, params) {
  return new Class2({
    type: "string",
    format: "cuid2",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class2, params) {
  return new Class2({
    type: "string",
    format: "ulid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class2, params) {
  return new Class2({
    type: "string",
    format: "xid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class2, params) {
  return new Class2({
    type: "string",
    format: "ksuid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class2, params) {
  return new Class2({
    type: "string",
    format: "ipv4",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class2, params) {
  return new Class2({
    type: "string",
    format: "ipv6",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class2, params) {
  return new Class2({
    type: "string",
    format: "cidrv4",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class2, params) {
  return new Class2({
    type: "string",
    format: "cidrv6",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class2, params) {
  return new Class2({
    type: "string",
    format: "base64",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class2, params) {
  return new Class2({
    type: "string",
    format: "base64url",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class2, params) {
  return new Class2({
    type: "string",
    format: "e164",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class2, params) {
  return new Class2({
    type: "string",
    format: "jwt",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class2, params) {
  return new Class2({
    type: "string",
    format: "datetime",
    check: "string_format",
    offset: false,
    local: false,
    precision: null,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class2, params) {
  return new Class2({
    type: "string",
    format: "date",
    check: "string_format",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class2, params) {
  return new Class2({
    type: "string",
    format: "time",
    check: "string_format",
    precision: null,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class2, params) {
  return new Class2({
    type: "string",
    format: "duration",
    check: "string_format",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _number(Class2, params) {
  return new Class2(snapshotChecks({ type: "number", checks: [], ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class2, params) {
  return new Class2({
    type: "number",
    check: "number_format",
    abort: false,
    format: "safeint",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class2) {
  return new Class2({
    type: "unknown"
  });
}
// @__NO_SIDE_EFFECTS__
function _never(Class2, params) {
  return new Class2({
    type: "never",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _lt(value2, params) {
  return new $ZodCheckLessThan({
    check: "less_than",
    ...normalizeParams(params),
    value: value2,
    inclusive: false
  });
}
// @__NO_SIDE_EFFECTS__
function _lte(value2, params) {
  return new $ZodCheckLessThan({
    check: "less_than",
    ...normalizeParams(params),
    value: value2,
    inclusive: true
  });
}
// @__NO_SIDE_EFFECTS__
function _gt(value2, params) {
  return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value: value2,
    inclusive: false
  });
}
// @__NO_SIDE_EFFECTS__
function _gte(value2, params) {
  return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value: value2,
    inclusive: true
  });
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value2, params) {
  return new $ZodCheckMultipleOf({
    check: "multiple_of",
    ...normalizeParams(params),
    value: value2
  });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
  const ch = new $ZodCheckMaxLength({
    check: "max_length",
    ...normalizeParams(params),
    maximum
  });
  return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
  return new $ZodCheckMinLength({
    check: "min_length",
    ...normalizeParams(params),
    minimum
  });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
  return new $ZodCheckLengthEquals({
    check: "length_equals",
    ...normalizeParams(params),
    length
  });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
  return new $ZodCheckRegex({
    check: "string_format",
    format: "regex",
    ...normalizeParams(params),
    pattern
  });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
  return new $ZodCheckLowerCase({
    check: "string_format",
    format: "lowercase",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
  return new $ZodCheckUpperCase({
    check: "string_format",
    format: "uppercase",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
  return new $ZodCheckIncludes({
    check: "string_format",
    format: "includes",
    ...normalizeParams(params),
    includes
  });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
  return new $ZodCheckStartsWith({
    check: "string_format",
    format: "starts_with",
    ...normalizeParams(params),
    prefix
  });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
  return new $ZodCheckEndsWith({
    check: "string_format",
    format: "ends_with",
    ...normalizeParams(params),
    suffix
  });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
  return new $ZodCheckOverwrite({
    check: "overwrite",
    tx
  });
}
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
  return /* @__PURE__ */ _overwrite((input) => input.normalize(form));
}
// @__NO_SIDE_EFFECTS__
function _trim() {
  return /* @__PURE__ */ _overwrite((input) => input.trim());
}
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
  return /* @__PURE__ */ _overwrite((input) => input.toLowerCase());
}
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
  return /* @__PURE__ */ _overwrite((input) => input.toUpperCase());
}
// @__NO_SIDE_EFFECTS__
function _slugify() {
  return /* @__PURE__ */ _overwrite((input) => slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class2, element, params) {
  return new Class2({
    type: "array",
    element,
    // get element() {
    //   return element;
    // },
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _refine(Class2, fn, _params) {
  const schema = new Class2({
    type: "custom",
    check: "custom",
    fn,
    ...normalizeParams(_params)
  });
  return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
  const ch = /* @__PURE__ */ _check((payload) => {
    payload.addIssue = (issue2) => {
      if (typeof issue2 === "string") {
        payload.issues.push(issue(issue2, payload.value, ch._zod.def));
      } else {
        const _issue = issue2;
        if (_issue.fatal)
          _issue.continue = false;
        _issue.code ?? (_issue.code = "custom");
        if (!("input" in _issue))
          _issue.input = payload.value;
        _issue.inst ?? (_issue.inst = ch);
        _issue.continue ?? (_issue.continue = !ch._zod.def.abort);
        payload.issues.push(issue(_issue));
      }
    };
    return fn(payload.value, payload);
  }, params);
  return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
  const ch = new $ZodCheck({
    check: "custom",
    ...normalizeParams(params)
  });
  ch._zod.check = fn;
  return ch;
}

// node_modules/zod/v4/core/to-json-schema.js
function assignProps(target, ...sources) {
  for (const source of sources) {
    for (const key of Reflect.ownKeys(source)) {
      if (Object.prototype.propertyIsEnumerable.call(source, key)) {
        assignProp(target, key, source[key]);
      }
    }
  }
  return target;
}
function initializeContext(params) {
  let target = params?.target ?? "draft-2020-12";
  if (target === "draft-4")
    target = "draft-04";
  if (target === "draft-7")
    target = "draft-07";
  return {
    processors: params.processors ?? {},
    metadataRegistry: params?.metadata ?? globalRegistry,
    target,
    unrepresentable: params?.unrepresentable ?? "throw",
    override: params?.override ?? (() => {
    }),
    io: params?.io ?? "output",
    counter: 0,
    seen: /* @__PURE__ */ new Map(),
    sharedDefsExtractedFor: void 0,
    sharedEmitDoneFor: void 0,
    cycles: params?.cycles ?? "ref",
    reused: params?.reused ?? "inline",
    intersections: [],
    deferred: [],
    external: params?.external ?? void 0
  };
}
function handleUnrepresentable(schema, ctx, json, params, message) {
  const result = typeof ctx.unrepresentable === "function" ? ctx.unrepresentable({ zodSchema: schema, path: params.path, message }) : ctx.unrepresentable;
  if (result === "any")
    return false;
  if (result === void 0 || result === "throw")
    throw new Error(message);
  Object.assign(json, result);
  return true;
}
function processSchema(schema, ctx, _params = { path: [], schemaPath: [] }) {
  var _a3;
  const def = schema._zod.def;
  const seen = ctx.seen.get(schema);
  if (seen) {
    seen.count++;
    const isCycle = _params.schemaPath.includes(schema);
    if (isCycle) {
      seen.cycle = _params.path;
    }
    return seen.schema;
  }
  const result = { schema: {}, count: 1, cycle: void 0, path: _params.path };
  ctx.seen.set(schema, result);
  ctx.sharedDefsExtractedFor = void 0;
  ctx.sharedEmitDoneFor = void 0;
  const overrideSchema = schema._zod.toJSONSchema?.();
  if (overrideSchema) {
    result.schema = overrideSchema;
  } else {
    const params = {
      ..._params,
      schemaPath: [..._params.schemaPath, schema],
      path: _params.path
    };
    if (schema._zod.processJSONSchema) {
      schema._zod.processJSONSchema(ctx, result.schema, params);
    } else {
      const _json = result.schema;
      const processor = ctx.processors[def.type];
      if (!processor) {
        throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
      }
      processor(schema, ctx, _json, params);
    }
    const parent = schema._zod.parent;
    if (parent) {
      if (!result.ref)
        result.ref = parent;
      processSchema(parent, ctx, params);
      ctx.seen.get(parent).isParent = true;
    }
  }
  const meta2 = ctx.metadataRegistry.get(schema);
  if (meta2)
    assignProps(result.schema, meta2);
  if (ctx.io === "input" && isTransforming(schema)) {
    delete result.schema.examples;
    delete result.schema.default;
  }
  if (ctx.io === "input" && "_prefault" in result.schema)
    (_a3 = result.schema).default ?? (_a3.default = result.schema._prefault);
  delete result.schema._prefault;
  const _result = ctx.seen.get(schema);
  return _result.schema;
}
function encodeJSONPointerSegment(segment) {
  return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function extractDefs(ctx, schema) {
  const root = ctx.seen.get(schema);
  if (!root)
    throw new Error("Unprocessed schema. This is a bug in Zod.");
  if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external)
    return;
  const idToSchema = /* @__PURE__ */ new Map();
  for (const entry2 of ctx.seen.entries()) {
    const id = ctx.metadataRegistry.get(entry2[0])?.id;
    if (id) {
      const existing = idToSchema.get(id);
      if (existing && existing !== entry2[0]) {
        throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
      }
      idToSchema.set(id, entry2[0]);
    }
  }
  const makeURI = (entry2) => {
    const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
    if (ctx.external) {
      const externalId = ctx.external.registry.get(entry2[0])?.id;
      const uriGenerator = ctx.external.uri ?? ((id2) => id2);
      if (externalId) {
        return { ref: uriGenerator(externalId) };
      }
      const id = entry2[1].defId ?? entry2[1].schema.id ?? `schema${ctx.counter++}`;
      entry2[1].defId = id;
      return { defId: id, ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}` };
    }
    const uriPrefix = `#`;
    const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
    if (entry2[1] === root && !entry2[1].schema.id) {
      return { ref: uriPrefix };
    }
    const defId = entry2[1].schema.id ?? `__schema${ctx.counter++}`;
    return { defId, ref: defUriPrefix + encodeJSONPointerSegment(defId) };
  };
  const extractToDef = (entry2) => {
    if (entry2[1].schema.$ref) {
      return;
    }
    const seen = entry2[1];
    const { ref, defId } = makeURI(entry2);
    seen.def = { ...seen.schema };
    if (defId)
      seen.defId = defId;
    const schema2 = seen.schema;
    for (const key in schema2) {
      delete schema2[key];
    }
    schema2.$ref = ref;
  };
  if (ctx.cycles === "throw") {
    for (const entry2 of ctx.seen.entries()) {
      const seen = entry2[1];
      if (seen.cycle) {
        throw new Error(`Cycle detected: #/${seen.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
      }
    }
  }
  for (const entry2 of ctx.seen.entries()) {
    const seen = entry2[1];
    if (schema === entry2[0]) {
      extractToDef(entry2);
      continue;
    }
    if (ctx.external) {
      const ext = ctx.external.registry.get(entry2[0])?.id;
      if (schema !== entry2[0] && ext) {
        extractToDef(entry2);
        continue;
      }
    }
    const id = ctx.metadataRegistry.get(entry2[0])?.id;
    if (id) {
      extractToDef(entry2);
      continue;
    }
    if (seen.cycle) {
      extractToDef(entry2);
      continue;
    }
    if (seen.count > 1) {
      if (ctx.reused === "ref") {
        extractToDef(entry2);
      }
    }
  }
  if (ctx.external)
    ctx.sharedDefsExtractedFor = ctx.external;
}
function compactTypeUnion(schema) {
  const options2 = schema.anyOf;
  if (!Array.isArray(options2) || options2.length === 0 || schema.type !== void 0)
    return;
  const types = [];
  for (const option of options2) {
    if (!option || typeof option !== "object")
      return;
    compactTypeUnion(option);
    const keys = Object.keys(option);
    if (keys.length !== 1 || keys[0] !== "type")
      return;
    const type = option.type;
    for (const member of Array.isArray(type) ? type : [type]) {
      if (typeof member !== "string")
        return;
      if (!types.includes(member))
        types.push(member);
    }
  }
  delete schema.anyOf;
  schema.type = types.length === 1 ? types[0] : types;
}
var FOLDABLE_KEYS = /* @__PURE__ */ new Set(["type", "properties", "required", "additionalProperties"]);
var UNION_KEYS = ["oneOf", "anyOf"];
function undeclaredConstraint(member) {
  const extra = member.additionalProperties;
  if (extra === void 0 || extra === false || typeof extra !== "object" || extra === null)
    return null;
  return Object.keys(extra).length ? extra : null;
}
function foldObjects(members2) {
  const objects = [];
  for (const member of members2) {
    if (typeof member !== "object" || member.type !== "object")
      return null;
    for (const key in member) {
      if (!FOLDABLE_KEYS.has(key))
        return null;
    }
    objects.push(member);
  }
  const properties = {};
  const required2 = /* @__PURE__ */ new Set();
  for (const object2 of objects) {
    for (const key in object2.properties) {
      if (Object.prototype.hasOwnProperty.call(properties, key))
        continue;
      const parts = [];
      for (const other of objects) {
        const part = other.properties?.[key] ?? undeclaredConstraint(other);
        if (part === null || part === void 0)
          continue;
        if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part)))
          parts.push(part);
      }
      const merged = parts.length === 1 ? parts[0] : foldObjects(parts) ?? { allOf: parts };
      assignProp(properties, key, merged);
    }
    for (const key of object2.required ?? [])
      required2.add(key);
  }
  const folded2 = { type: "object", properties };
  if (required2.size)
    folded2.required = [...required2];
  if (objects.every((object2) => object2.additionalProperties === false)) {
    folded2.additionalProperties = false;
  } else {
    const constraints = [];
    for (const object2 of objects) {
      const constraint = undeclaredConstraint(object2);
      if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint)))
        constraints.push(constraint);
    }
    if (constraints.length === 1)
      folded2.additionalProperties = constraints[0];
    else if (constraints.length > 1)
      folded2.additionalProperties = { allOf: constraints };
  }
  return folded2;
}
function foldIntersection(json) {
  const allOf2 = json.allOf;
  if (!Array.isArray(allOf2) || allOf2.length < 2)
    return;
  for (const key of FOLDABLE_KEYS)
    if (key in json)
      return;
  const unions = allOf2.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
  let folded2 = null;
  if (!unions.length) {
    folded2 = foldObjects(allOf2);
  } else {
    const union2 = unions[0];
    const keyword = UNION_KEYS.find((k) => Array.isArray(union2[k]));
    if (Object.keys(union2).length !== 1)
      return;
    const rest = allOf2.filter((m) => m !== union2);
    const branches = union2[keyword].map((branch) => foldObjects([...rest, branch]));
    if (branches.some((b) => !b))
      return;
    folded2 = { [keyword]: branches };
  }
  if (!folded2)
    return;
  delete json.allOf;
  assignProps(json, folded2);
}
function finalize(ctx, schema) {
  const root = ctx.seen.get(schema);
  if (!root)
    throw new Error("Unprocessed schema. This is a bug in Zod.");
  const flattenRef = (zodSchema) => {
    const seen = ctx.seen.get(zodSchema);
    if (seen.ref === null)
      return;
    const schema2 = seen.def ?? seen.schema;
    const _cached = { ...schema2 };
    const ref = seen.ref;
    seen.ref = null;
    if (ref) {
      flattenRef(ref);
      const refSeen = ctx.seen.get(ref);
      const refSchema = refSeen.schema;
      if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
        schema2.allOf = schema2.allOf ?? [];
        schema2.allOf.push(refSchema);
      } else {
        assignProps(schema2, refSchema);
      }
      assignProps(schema2, _cached);
      const isParentRef = zodSchema._zod.parent === ref;
      if (isParentRef) {
        for (const key in schema2) {
          if (key === "$ref" || key === "allOf")
            continue;
          if (!(key in _cached)) {
            delete schema2[key];
          }
        }
      }
      if (refSchema.$ref && refSeen.def) {
        for (const key in schema2) {
          if (key === "$ref" || key === "allOf")
            continue;
          if (key in refSeen.def && JSON.stringify(schema2[key]) === JSON.stringify(refSeen.def[key])) {
            delete schema2[key];
          }
        }
      }
    }
    const parent = zodSchema._zod.parent;
    if (parent && parent !== ref) {
      flattenRef(parent);
      const parentSeen = ctx.seen.get(parent);
      if (parentSeen?.schema.$ref) {
        schema2.$ref = parentSeen.schema.$ref;
        if (parentSeen.def) {
          for (const key in schema2) {
            if (key === "$ref" || key === "allOf")
              continue;
            if (key in parentSeen.def && JSON.stringify(schema2[key]) === JSON.stringify(parentSeen.def[key])) {
              delete schema2[key];
            }
          }
        }
      }
    }
    ctx.override({
      zodSchema,
      jsonSchema: schema2,
      path: seen.path ?? []
    });
  };
  if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
    for (const entry2 of [...ctx.seen.entries()].reverse()) {
      flattenRef(entry2[0]);
    }
    if (ctx.target !== "openapi-3.0") {
      for (const entry2 of ctx.seen.entries()) {
        compactTypeUnion(entry2[1].def ?? entry2[1].schema);
      }
    }
    for (const rewrite of ctx.deferred)
      rewrite();
    if (ctx.intersections.length) {
      const carriers = /* @__PURE__ */ new Map();
      for (const seen of ctx.seen.values()) {
        for (const json of [seen.schema, seen.def]) {
          const allOf2 = json?.allOf;
          if (!Array.isArray(allOf2))
            continue;
          const existing = carriers.get(allOf2);
          if (existing)
            existing.push(json);
          else
            carriers.set(allOf2, [json]);
        }
      }
      for (const allOf2 of ctx.intersections) {
        for (const json of carriers.get(allOf2) ?? [])
          foldIntersection(json);
      }
    }
  }
  const result = {};
  if (ctx.target === "draft-2020-12") {
    result.$schema = "https://json-schema.org/draft/2020-12/schema";
  } else if (ctx.target === "draft-07") {
    result.$schema = "http://json-schema.org/draft-07/schema#";
  } else if (ctx.target === "draft-04") {
    result.$schema = "http://json-schema.org/draft-04/schema#";
  } else if (ctx.target === "openapi-3.0") {
  } else {
  }
  if (ctx.external?.uri) {
    const id = ctx.external.registry.get(schema)?.id;
    if (!id)
      throw new Error("Schema is missing an `id` property");
    result.$id = ctx.external.uri(id);
  }
  assignProps(result, root.defId ? root.schema : root.def ?? root.schema);
  const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
  if (rootMetaId !== void 0 && result.id === rootMetaId)
    delete result.id;
  const defs = ctx.external?.defs ?? {};
  if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
    for (const entry2 of ctx.seen.entries()) {
      const seen = entry2[1];
      if (seen.def && seen.defId) {
        if (seen.def.id === seen.defId)
          delete seen.def.id;
        assignProp(defs, seen.defId, seen.def);
      }
    }
  }
  if (ctx.external)
    ctx.sharedEmitDoneFor = ctx.external;
  if (ctx.external) {
  } else {
    if (Object.keys(defs).length > 0) {
      if (ctx.target === "draft-2020-12") {
        result.$defs = defs;
      } else {
        result.definitions = defs;
      }
    }
  }
  try {
    const finalized = JSON.parse(JSON.stringify(result));
    Object.defineProperty(finalized, "~standard", {
      value: {
        ...schema["~standard"],
        jsonSchema: {
          input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
          output: createStandardJSONSchemaMethod(schema, "output", ctx.processors)
        }
      },
      enumerable: false,
      writable: false
    });
    return finalized;
  } catch (_err) {
    throw new Error("Error converting schema to JSON.");
  }
}
function isTransforming(_schema, _ctx) {
  const ctx = _ctx ?? { seen: /* @__PURE__ */ new Set() };
  if (ctx.seen.has(_schema))
    return false;
  ctx.seen.add(_schema);
  const def = _schema._zod.def;
  if (def.type === "transform")
    return true;
  if (def.type === "array")
    return isTransforming(def.element, ctx);
  if (def.type === "set")
    return isTransforming(def.valueType, ctx);
  if (def.type === "lazy")
    return isTransforming(def.getter(), ctx);
  if (def.type === "promise" || def.type === "optional" || def.type === "nonoptional" || def.type === "nullable" || def.type === "readonly" || def.type === "default" || def.type === "prefault" || def.type === "catch") {
    return isTransforming(def.innerType, ctx);
  }
  if (def.type === "intersection") {
    return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
  }
  if (def.type === "record" || def.type === "map") {
    return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
  }
  if (def.type === "pipe") {
    if (_schema._zod.traits.has("$ZodCodec"))
      return true;
    return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
  }
  if (def.type === "object") {
    for (const key in def.shape) {
      if (isTransforming(def.shape[key], ctx))
        return true;
    }
    return false;
  }
  if (def.type === "union") {
    for (const option of def.options) {
      if (isTransforming(option, ctx))
        return true;
    }
    return false;
  }
  if (def.type === "tuple") {
    for (const item2 of def.items) {
      if (isTransforming(item2, ctx))
        return true;
    }
    if (def.rest && isTransforming(def.rest, ctx))
      return true;
    return false;
  }
  return false;
}
var createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
  const ctx = initializeContext({ ...params, processors });
  processSchema(schema, ctx);
  extractDefs(ctx, schema);
  return finalize(ctx, schema);
};
var createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
  const { libraryOptions, target } = params ?? {};
  const ctx = initializeContext({ ...libraryOptions ?? {}, target, io, processors });
  processSchema(schema, ctx);
  extractDefs(ctx, schema);
  return finalize(ctx, schema);
};

// node_modules/zod/v4/core/json-schema-processors.js
var narrowMin = (agg, key, value2) => {
  if (agg[key] === void 0 || value2 > agg[key])
    agg[key] = value2;
};
var narrowMax = (agg, key, value2) => {
  if (agg[key] === void 0 || value2 < agg[key])
    agg[key] = value2;
};
var narrowBoth = (agg, value2) => {
  narrowMin(agg, "minimum", value2);
  narrowMax(agg, "maximum", value2);
};
var addDivisor = (agg, value2) => {
  agg.multipleOf ?? (agg.multipleOf = []);
  if (!agg.multipleOf.includes(value2))
    agg.multipleOf.push(value2);
};
var addPattern = (agg, pattern) => {
  agg.patterns ?? (agg.patterns = /* @__PURE__ */ new Set());
  agg.patterns.add(pattern);
};
var intersectMime = (agg, mime) => {
  agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
var setFormat = (agg, format) => {
  agg.format = format;
  if (format.includes("int"))
    agg.isInt = true;
};
var minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
var maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
var formatContributor = (ranges) => (agg, def) => {
  setFormat(agg, def.format);
  const [minimum, maximum] = ranges[def.format];
  narrowMin(agg, "minimum", minimum);
  narrowMax(agg, "maximum", maximum);
};
var contributors = {
  greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
  less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
  multiple_of: (agg, def) => addDivisor(agg, def.value),
  number_format: formatContributor(NUMBER_FORMAT_RANGES),
  bigint_format: formatContributor(BIGINT_FORMAT_RANGES),
  min_length: minContributor,
  max_length: maxContributor,
  length_equals: (agg, def) => narrowBoth(agg, def.length),
  min_size: minContributor,
  max_size: maxContributor,
  size_equals: (agg, def) => narrowBoth(agg, def.size),
  string_format: (agg, def) => {
    setFormat(agg, def.format);
    if (def.pattern)
      addPattern(agg, def.pattern);
    if (def.format === "base64" || def.format === "base64url")
      agg.contentEncoding = def.format;
    if (def.local || def.precision === -1)
      agg.laxFormat = true;
  },
  mime_type: (agg, def) => intersectMime(agg, def.mime)
};
function aggregateChecks(schema) {
  const agg = {};
  const def = schema._zod.def;
  const list = schema._zod.traits.has("$ZodCheck") ? [schema, ...def.checks ?? []] : def.checks ?? [];
  for (const ch of list)
    contributors[ch._zod.def.check]?.(agg, ch._zod.def);
  const bag = schema._zod.bag;
  if (bag.minimum !== void 0)
    narrowMin(agg, "minimum", bag.minimum);
  if (bag.exclusiveMinimum !== void 0)
    narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
  if (bag.maximum !== void 0)
    narrowMax(agg, "maximum", bag.maximum);
  if (bag.exclusiveMaximum !== void 0)
    narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
  if (bag.multipleOf !== void 0)
    addDivisor(agg, bag.multipleOf);
  if (bag.format !== void 0) {
    agg.format ?? (agg.format = bag.format);
    if (bag.format.includes("int"))
      agg.isInt = true;
  }
  if (bag.mime)
    intersectMime(agg, bag.mime);
  for (const pattern of bag.patterns ?? [])
    addPattern(agg, pattern);
  return agg;
}
var formatMap = {
  guid: "uuid",
  url: "uri",
  datetime: "date-time",
  json_string: "json-string",
  regex: ""
  // do not set
};
var exactPatterns = /* @__PURE__ */ new Map([
  [base64Charset, base64],
  [base64urlCharset, base64url]
]);
var exactPattern = (p) => exactPatterns.get(p) ?? p;
var stringProcessor = (schema, ctx, _json, _params) => {
  const json = _json;
  json.type = "string";
  const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
  if (typeof minimum === "number")
    json.minLength = minimum;
  if (typeof maximum === "number")
    json.maxLength = maximum;
  if (format) {
    json.format = formatMap[format] ?? format;
    if (json.format === "")
      delete json.format;
    if (format === "time" || laxFormat) {
      delete json.format;
    }
  }
  if (contentEncoding)
    json.contentEncoding = contentEncoding;
  if (patterns && patterns.size > 0) {
    const patternList = [...patterns].map(exactPattern);
    if (patternList.length === 1)
      json.pattern = patternList[0].source;
    else if (patternList.length > 1) {
      json.allOf = [
        ...patternList.map((regex) => ({
          ...ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0" ? { type: "string" } : {},
          pattern: regex.source
        }))
      ];
    }
  }
};
var numberProcessor = (schema, ctx, _json, params) => {
  const json = _json;
  const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
  json.type = isInt ? "integer" : "number";
  const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
  const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
  const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
  if (exMin) {
    if (legacy) {
      json.minimum = exclusiveMinimum;
      json.exclusiveMinimum = true;
    } else {
      json.exclusiveMinimum = exclusiveMinimum;
    }
  } else if (typeof minimum === "number") {
    json.minimum = minimum;
  }
  if (exMax) {
    if (legacy) {
      json.maximum = exclusiveMaximum;
      json.exclusiveMaximum = true;
    } else {
      json.exclusiveMaximum = exclusiveMaximum;
    }
  } else if (typeof maximum === "number") {
    json.maximum = maximum;
  }
  if (multipleOf) {
    const divisors = /* @__PURE__ */ new Set();
    for (const divisor of multipleOf) {
      if (Number.isFinite(divisor) && divisor !== 0)
        divisors.add(Math.abs(divisor));
      else
        handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
    }
    const [first2, ...rest] = divisors;
    if (first2 !== void 0)
      json.multipleOf = first2;
    if (rest.length)
      json.allOf = [...json.allOf ?? [], ...rest.map((m) => ({ multipleOf: m }))];
  }
};
var neverProcessor = (_schema, _ctx, json, _params) => {
  json.not = {};
};
var unknownProcessor = (_schema, _ctx, _json, _params) => {
};
var enumProcessor = (schema, _ctx, json, _params) => {
  const def = schema._zod.def;
  const values = getEnumValues(def.entries);
  if (values.length === 0) {
    json.not = {};
    return;
  }
  if (values.every((v) => typeof v === "number"))
    json.type = "number";
  if (values.every((v) => typeof v === "string"))
    json.type = "string";
  json.enum = values;
};
var customProcessor = (schema, ctx, json, params) => {
  handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
var transformProcessor = (schema, ctx, json, params) => {
  handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
var arrayProcessor = (schema, ctx, _json, params) => {
  const json = _json;
  const def = schema._zod.def;
  const { minimum, maximum } = aggregateChecks(schema);
  if (typeof minimum === "number")
    json.minItems = minimum;
  if (typeof maximum === "number")
    json.maxItems = maximum;
  json.type = "array";
  json.items = processSchema(def.element, ctx, {
    ...params,
    path: [...params.path, "items"]
  });
};
function inputOptin(schema) {
  const def = schema._zod.def;
  if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) {
    return inputOptin(def.out);
  }
  if (def.type === "catch") {
    return inputOptin(def.innerType);
  }
  return schema._zod.optin;
}
var objectProcessor = (schema, ctx, _json, params) => {
  const json = _json;
  const def = schema._zod.def;
  const shape = def.shape;
  const symbolKeys = Object.getOwnPropertySymbols(shape);
  if (symbolKeys.length && handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) {
    return;
  }
  json.type = "object";
  json.properties = {};
  for (const key in shape) {
    assignProp(json.properties, key, processSchema(shape[key], ctx, {
      ...params,
      path: [...params.path, "properties", key]
    }));
  }
  const requiredKeys = [];
  for (const key of Object.keys(shape)) {
    const field = def.shape[key];
    if (ctx.io === "input" ? inputOptin(field) === void 0 : field._zod.optout === void 0) {
      requiredKeys.push(key);
    }
  }
  if (requiredKeys.length > 0) {
    json.required = requiredKeys;
  }
  if (def.catchall?._zod.def.type === "never") {
    json.additionalProperties = false;
  } else if (!def.catchall) {
    if (ctx.io === "output")
      json.additionalProperties = false;
  } else if (def.catchall) {
    json.additionalProperties = processSchema(def.catchall, ctx, {
      ...params,
      path: [...params.path, "additionalProperties"]
    });
  }
};
var unionProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  const isExclusive = def.inclusive === false;
  const options2 = def.options.map((x, i) => processSchema(x, ctx, {
    ...params,
    path: [...params.path, isExclusive ? "oneOf" : "anyOf", i]
  }));
  if (isExclusive) {
    json.oneOf = options2;
  } else {
    json.anyOf = options2;
  }
};
var intersectionProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  const a = processSchema(def.left, ctx, {
    ...params,
    path: [...params.path, "allOf", 0]
  });
  const b = processSchema(def.right, ctx, {
    ...params,
    path: [...params.path, "allOf", 1]
  });
  const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
  const allOf2 = [
    ...isSimpleIntersection(a) ? a.allOf : [a],
    ...isSimpleIntersection(b) ? b.allOf : [b]
  ];
  json.allOf = allOf2;
  ctx.intersections.push(allOf2);
};
function stringifyKeyNames(bySchema, json, visited) {
  if (json.$ref) {
    if (visited.has(json))
      return json;
    visited.add(json);
    const def = bySchema.get(json)?.def;
    if (!def)
      return json;
    const inlined = stringifyKeyNames(bySchema, def, visited);
    return inlined === def ? json : inlined;
  }
  for (const keyword of ["anyOf", "oneOf"]) {
    const branches = json[keyword];
    if (!Array.isArray(branches))
      continue;
    const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
    if (mapped.some((branch, i) => branch !== branches[i]))
      json = { ...json, [keyword]: mapped };
  }
  const types = Array.isArray(json.type) ? json.type : [json.type];
  const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
  const values = json.enum ?? (json.const !== void 0 ? [json.const] : void 0);
  if (!numericType && !values?.some((v) => typeof v === "number"))
    return json;
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
  if (rest.enum)
    rest.enum = rest.enum.map((v) => typeof v === "number" ? String(v) : v);
  else if (typeof rest.const === "number")
    rest.const = String(rest.const);
  if (!numericType)
    return rest;
  rest.type = "string";
  if (!values)
    rest.pattern = (types.includes("number") ? number : integer).source;
  return rest;
}
var pendingRecords = /* @__PURE__ */ new WeakMap();
function rewriteKeyNames(ctx) {
  const bySchema = /* @__PURE__ */ new Map();
  for (const entry2 of ctx.seen.values()) {
    if (entry2.def && !bySchema.has(entry2.schema))
      bySchema.set(entry2.schema, entry2);
  }
  const rewrites = /* @__PURE__ */ new Map();
  for (const record2 of pendingRecords.get(ctx) ?? []) {
    const seen = ctx.seen.get(record2);
    const names3 = (seen?.def ?? seen?.schema)?.propertyNames;
    if (!names3 || names3 === true || rewrites.has(names3))
      continue;
    const rewritten = stringifyKeyNames(bySchema, names3, /* @__PURE__ */ new Set());
    if (rewritten !== names3)
      rewrites.set(names3, rewritten);
  }
  if (!rewrites.size)
    return;
  for (const entry2 of ctx.seen.values()) {
    for (const carrier of [entry2.schema, entry2.def]) {
      const rewritten = carrier && rewrites.get(carrier.propertyNames);
      if (rewritten)
        carrier.propertyNames = rewritten;
    }
  }
}
var recordProcessor = (schema, ctx, _json, params) => {
  const json = _json;
  const def = schema._zod.def;
  json.type = "object";
  const keyType = def.keyType;
  const patterns = aggregateChecks(keyType).patterns;
  if (def.mode === "loose" && patterns && patterns.size > 0) {
    const valueSchema = processSchema(def.valueType, ctx, {
      ...params,
      path: [...params.path, "patternProperties", "*"]
    });
    json.patternProperties = {};
    for (const pattern of patterns) {
      assignProp(json.patternProperties, exactPattern(pattern).source, valueSchema);
    }
  } else {
    if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
      json.propertyNames = processSchema(def.keyType, ctx, {
        ...params,
        path: [...params.path, "propertyNames"]
      });
      let pending = pendingRecords.get(ctx);
      if (!pending) {
        pending = [];
        pendingRecords.set(ctx, pending);
        ctx.deferred.push(() => rewriteKeyNames(ctx));
      }
      pending.push(schema);
    }
    json.additionalProperties = processSchema(def.valueType, ctx, {
      ...params,
      path: [...params.path, "additionalProperties"]
    });
  }
  const keyValues = keyType._zod.values;
  const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== void 0;
  if (keyValues && !def.partial && !omittableOnInput) {
    const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
    if (validKeyValues.length > 0) {
      json.required = validKeyValues.map(String);
    }
  }
};
var nullableProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  const inner = processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  if (ctx.target === "openapi-3.0") {
    seen.ref = def.innerType;
    json.nullable = true;
  } else {
    json.anyOf = [inner, { type: "null" }];
  }
};
var nonoptionalProcessor = (schema, ctx, _json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
};
var UNREPRESENTABLE_DEFAULT = /* @__PURE__ */ Symbol();
function serializeDefaultValue(value2, schema, ctx, json, params) {
  let unrepresentable = false;
  const serialized = JSON.stringify(value2, (_, val) => {
    if (typeof val !== "bigint")
      return val;
    unrepresentable = true;
    return null;
  });
  if (!unrepresentable)
    return JSON.parse(serialized);
  handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
  return UNREPRESENTABLE_DEFAULT;
}
var defaultProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
  const value2 = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
  if (value2 !== UNREPRESENTABLE_DEFAULT)
    json.default = value2;
};
var prefaultProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
  if (ctx.io !== "input")
    return;
  const value2 = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
  if (value2 !== UNREPRESENTABLE_DEFAULT)
    json._prefault = value2;
};
var catchProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
  let catchValue;
  try {
    catchValue = def.catchValue(void 0);
  } catch {
    handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
    return;
  }
  json.default = catchValue;
};
var pipeProcessor = (schema, ctx, _json, params) => {
  const def = schema._zod.def;
  const inIsTransform = def.in._zod.traits.has("$ZodTransform");
  const innerType = ctx.io === "input" ? inIsTransform ? def.out : def.in : def.out;
  processSchema(innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = innerType;
};
var readonlyProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
  json.readOnly = true;
};
var optionalProcessor = (schema, ctx, _json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
};

// node_modules/zod/v4/classic/errors.js
var _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
function _lazyMethod(proto, key, make) {
  Object.defineProperty(proto, key, {
    configurable: true,
    enumerable: false,
    get() {
      const value2 = make(this);
      Object.defineProperty(this, key, { value: value2, configurable: true, writable: true });
      return value2;
    },
    set(value2) {
      Object.defineProperty(this, key, { value: value2, configurable: true, writable: true });
    }
  });
}
var initializer2 = (inst, issues) => {
  $ZodError.init(inst, issues);
  inst.name = "ZodError";
  const proto = Object.getPrototypeOf(inst);
  if (_installedErrorProtos.has(proto))
    return;
  _installedErrorProtos.add(proto);
  _lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
  _lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
  _lazyMethod(proto, "addIssue", (self) => (issue2) => {
    self.issues.push(issue2);
    self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
  });
  _lazyMethod(proto, "addIssues", (self) => (issues2) => {
    self.issues.push(...issues2);
    self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
  });
  Object.defineProperty(proto, "isEmpty", {
    configurable: true,
    enumerable: false,
    get() {
      return this.issues.length === 0;
    }
  });
};
var ZodRealError = /* @__PURE__ */ $constructor("ZodError", initializer2, void 0, {
  Parent: Error
});

// node_modules/zod/v4/classic/parse.js
var parse = /* @__PURE__ */ _parse(ZodRealError);
var parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
var safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
var safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);
var encode = /* @__PURE__ */ _encode(ZodRealError);
var decode = /* @__PURE__ */ _decode(ZodRealError);
var encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
var decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
var safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
var safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
var safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
var safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);

// node_modules/zod/v4/classic/schemas.js
function _ensureDefaultLocale() {
  if (!globalConfig.localeError)
    config(en_default());
}
function _ensureDefaultMemoizer() {
  if (!globalConfig.memoizer)
    config({ memoizer: memoizer() });
}
var ZodType = /* @__PURE__ */ $constructor("ZodType", (inst, def) => {
  _ensureDefaultLocale();
  $ZodType.init(inst, def);
  inst.def = def;
  inst.type = def.type;
  return inst;
}, {
  check(...chks) {
    const def = this.def;
    return this.clone(util_exports.mergeDefs(def, {
      checks: [
        ...def.checks ?? [],
        ...chks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch)
      ]
    }), { parent: true });
  },
  with(...chks) {
    return this.check(...chks);
  },
  clone(def, params) {
    return clone(this, def, params);
  },
  brand() {
    return this;
  },
  register(reg, meta2) {
    reg.add(this, meta2);
    return this;
  },
  refine(check2, params) {
    return this.check(refine(check2, params));
  },
  superRefine(refinement, params) {
    return this.check(superRefine(refinement, params));
  },
  overwrite(fn) {
    return this.check(_overwrite(fn));
  },
  optional() {
    return optional(this);
  },
  exactOptional() {
    return exactOptional(this);
  },
  nullable() {
    return nullable(this);
  },
  nullish() {
    return optional(nullable(this));
  },
  nonoptional(params) {
    return nonoptional(this, params);
  },
  array() {
    return array(this);
  },
  or(arg) {
    return union([this, arg]);
  },
  and(arg) {
    return intersection(this, arg);
  },
  transform(tx) {
    return pipe(this, transform(tx));
  },
  default(d) {
    return _default(this, d);
  },
  prefault(d) {
    return prefault(this, d);
  },
  catch(params) {
    return _catch(this, params);
  },
  pipe(target) {
    return pipe(this, target);
  },
  readonly() {
    return readonly(this);
  },
  describe(description) {
    const cl = this.clone();
    globalRegistry.add(cl, { description });
    return cl;
  },
  meta(...args) {
    if (args.length === 0)
      return globalRegistry.get(this);
    const cl = this.clone();
    globalRegistry.add(cl, args[0]);
    return cl;
  },
  isOptional() {
    return this.safeParse(void 0).success;
  },
  isNullable() {
    return this.safeParse(null).success;
  },
  apply(fn, ...args) {
    return args.length === 0 ? fn(this) : fn(this, ...args);
  },
  // Overrides core's `~standard` to add `jsonSchema`. Must stay a prototype entry: redefining it per instance demotes instances to dictionary mode.
  get "~standard"() {
    return util_exports.hide(this, "~standard", {
      ...standardProps(this),
      jsonSchema: {
        input: createStandardJSONSchemaMethod(this, "input"),
        output: createStandardJSONSchemaMethod(this, "output")
      }
    });
  },
  set "~standard"(value2) {
    util_exports.own(this, "~standard", value2);
  },
  parse: function _parse2(data, params) {
    return parse(this, data, params, { callee: _parse2 });
  },
  parseAsync: async function _parseAsync2(data, params) {
    return await parseAsync(this, data, params, { callee: _parseAsync2 });
  },
  safeParse(data, params) {
    return safeParse(this, data, params);
  },
  async safeParseAsync(data, params) {
    return safeParseAsync(this, data, params);
  },
  // `spa` is an alias: same function object as `safeParseAsync`, as before.
  get spa() {
    return this?.safeParseAsync;
  },
  set spa(value2) {
    util_exports.own(this, "spa", value2);
  },
  validate(data, params) {
    return validate(this, data, params);
  },
  validateAsync(data, params) {
    return validateAsync(this, data, params);
  },
  encode: function _encode2(data, params) {
    return encode(this, data, params, { callee: _encode2 });
  },
  decode: function _decode2(data, params) {
    return decode(this, data, params, { callee: _decode2 });
  },
  encodeAsync: async function _encodeAsync2(data, params) {
    return await encodeAsync(this, data, params, { callee: _encodeAsync2 });
  },
  decodeAsync: async function _decodeAsync2(data, params) {
    return await decodeAsync(this, data, params, { callee: _decodeAsync2 });
  },
  safeEncode(data, params) {
    return safeEncode(this, data, params);
  },
  safeDecode(data, params) {
    return safeDecode(this, data, params);
  },
  async safeEncodeAsync(data, params) {
    return safeEncodeAsync(this, data, params);
  },
  async safeDecodeAsync(data, params) {
    return safeDecodeAsync(this, data, params);
  },
  toJSONSchema(params) {
    return createToJSONSchemaMethod(this, {})(params);
  },
  // Reads through to the registry on every access, so it must not cache.
  get description() {
    return globalRegistry.get(this)?.description;
  },
  // No setter: `schema._def = x` throws, as it did when `_def` was a non-writable own property.
  get _def() {
    return this._zod.def;
  }
});
var _ZodString = /* @__PURE__ */ $constructor(
  "_ZodString",
  (inst, def) => {
    $ZodString.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
  },
  /* @__PURE__ */ util_exports.derived({
    format: (inst) => aggregateChecks(inst).format ?? null,
    minLength: (inst) => aggregateChecks(inst).minimum ?? null,
    maxLength: (inst) => aggregateChecks(inst).maximum ?? null
  }, {
    regex(...args) {
      return this.check(_regex(...args));
    },
    includes(...args) {
      return this.check(_includes(...args));
    },
    startsWith(...args) {
      return this.check(_startsWith(...args));
    },
    endsWith(...args) {
      return this.check(_endsWith(...args));
    },
    min(...args) {
      return this.check(_minLength(...args));
    },
    max(...args) {
      return this.check(_maxLength(...args));
    },
    length(...args) {
      return this.check(_length(...args));
    },
    nonempty(...args) {
      return this.check(_minLength(1, ...args));
    },
    lowercase(params) {
      return this.check(_lowercase(params));
    },
    uppercase(params) {
      return this.check(_uppercase(params));
    },
    trim() {
      return this.check(_trim());
    },
    normalize(...args) {
      return this.check(_normalize(...args));
    },
    toLowerCase() {
      return this.check(_toLowerCase());
    },
    toUpperCase() {
      return this.check(_toUpperCase());
    },
    slugify() {
      return this.check(_slugify());
    }
  })
);
var ZodString = /* @__PURE__ */ $constructor("ZodString", (inst, def) => {
  $ZodString.init(inst, def);
  _ZodString.init(inst, def);
}, {
  email(params) {
    return this.check(_email(ZodEmail, params));
  },
  url(params) {
    return this.check(_url(ZodURL, params));
  },
  jwt(params) {
    return this.check(_jwt(ZodJWT, params));
  },
  emoji(params) {
    return this.check(_emoji2(ZodEmoji, params));
  },
  guid(params) {
    return this.check(_guid(ZodGUID, params));
  },
  uuid(params) {
    return this.check(_uuid(ZodUUID, params));
  },
  uuidv4(params) {
    return this.check(_uuidv4(ZodUUID, params));
  },
  uuidv6(params) {
    return this.check(_uuidv6(ZodUUID, params));
  },
  uuidv7(params) {
    return this.check(_uuidv7(ZodUUID, params));
  },
  nanoid(params) {
    return this.check(_nanoid(ZodNanoID, params));
  },
  cuid(params) {
    return this.check(_cuid(ZodCUID, params));
  },
  cuid2(params) {
    return this.check(_cuid2(ZodCUID2, params));
  },
  ulid(params) {
    return this.check(_ulid(ZodULID, params));
  },
  base64(params) {
    return this.check(_base64(ZodBase64, params));
  },
  base64url(params) {
    return this.check(_base64url(ZodBase64URL, params));
  },
  xid(params) {
    return this.check(_xid(ZodXID, params));
  },
  ksuid(params) {
    return this.check(_ksuid(ZodKSUID, params));
  },
  ipv4(params) {
    return this.check(_ipv4(ZodIPv4, params));
  },
  ipv6(params) {
    return this.check(_ipv6(ZodIPv6, params));
  },
  cidrv4(params) {
    return this.check(_cidrv4(ZodCIDRv4, params));
  },
  cidrv6(params) {
    return this.check(_cidrv6(ZodCIDRv6, params));
  },
  e164(params) {
    return this.check(_e164(ZodE164, params));
  },
  datetime(params) {
    return this.check(_isoDateTime(ZodISODateTime, params));
  },
  date(params) {
    return this.check(_isoDate(ZodISODate, params));
  },
  time(params) {
    return this.check(_isoTime(ZodISOTime, params));
  },
  duration(params) {
    return this.check(_isoDuration(ZodISODuration, params));
  }
});
function string2(params) {
  return _string(ZodString, params);
}
var ZodStringFormat = /* @__PURE__ */ $constructor("ZodStringFormat", (inst, def) => {
  $ZodStringFormat.init(inst, def);
  _ZodString.init(inst, def);
});
var ZodISODateTime = /* @__PURE__ */ $constructor("ZodISODateTime", (inst, def) => {
  $ZodISODateTime.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodISODate = /* @__PURE__ */ $constructor("ZodISODate", (inst, def) => {
  $ZodISODate.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodISOTime = /* @__PURE__ */ $constructor("ZodISOTime", (inst, def) => {
  $ZodISOTime.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodISODuration = /* @__PURE__ */ $constructor("ZodISODuration", (inst, def) => {
  $ZodISODuration.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodEmail = /* @__PURE__ */ $constructor("ZodEmail", (inst, def) => {
  $ZodEmail.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodGUID = /* @__PURE__ */ $constructor("ZodGUID", (inst, def) => {
  $ZodGUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodUUID = /* @__PURE__ */ $constructor("ZodUUID", (inst, def) => {
  $ZodUUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodURL = /* @__PURE__ */ $constructor("ZodURL", (inst, def) => {
  $ZodURL.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodEmoji = /* @__PURE__ */ $constructor("ZodEmoji", (inst, def) => {
  $ZodEmoji.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodNanoID = /* @__PURE__ */ $constructor("ZodNanoID", (inst, def) => {
  $ZodNanoID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCUID = /* @__PURE__ */ $constructor("ZodCUID", (inst, def) => {
  $ZodCUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCUID2 = /* @__PURE__ */ $constructor("ZodCUID2", (inst, def) => {
  $ZodCUID2.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodULID = /* @__PURE__ */ $constructor("ZodULID", (inst, def) => {
  $ZodULID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodXID = /* @__PURE__ */ $constructor("ZodXID", (inst, def) => {
  $ZodXID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodKSUID = /* @__PURE__ */ $constructor("ZodKSUID", (inst, def) => {
  $ZodKSUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodIPv4 = /* @__PURE__ */ $constructor("ZodIPv4", (inst, def) => {
  $ZodIPv4.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodIPv6 = /* @__PURE__ */ $constructor("ZodIPv6", (inst, def) => {
  $ZodIPv6.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCIDRv4 = /* @__PURE__ */ $constructor("ZodCIDRv4", (inst, def) => {
  $ZodCIDRv4.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCIDRv6 = /* @__PURE__ */ $constructor("ZodCIDRv6", (inst, def) => {
  $ZodCIDRv6.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodBase64 = /* @__PURE__ */ $constructor("ZodBase64", (inst, def) => {
  $ZodBase64.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodBase64URL = /* @__PURE__ */ $constructor("ZodBase64URL", (inst, def) => {
  $ZodBase64URL.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodE164 = /* @__PURE__ */ $constructor("ZodE164", (inst, def) => {
  $ZodE164.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodJWT = /* @__PURE__ */ $constructor("ZodJWT", (inst, def) => {
  $ZodJWT.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodNumber = /* @__PURE__ */ $constructor(
  "ZodNumber",
  (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
    inst.isFinite = true;
  },
  /* @__PURE__ */ util_exports.derived({
    minValue: (inst) => {
      const { minimum, exclusiveMinimum } = aggregateChecks(inst);
      return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
    },
    maxValue: (inst) => {
      const { maximum, exclusiveMaximum } = aggregateChecks(inst);
      return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
    },
    isInt: (inst) => {
      const { isInt, multipleOf } = aggregateChecks(inst);
      return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
    },
    format: (inst) => aggregateChecks(inst).format ?? null
  }, {
    gt(value2, params) {
      return this.check(_gt(value2, params));
    },
    gte(value2, params) {
      return this.check(_gte(value2, params));
    },
    min(value2, params) {
      return this.check(_gte(value2, params));
    },
    lt(value2, params) {
      return this.check(_lt(value2, params));
    },
    lte(value2, params) {
      return this.check(_lte(value2, params));
    },
    max(value2, params) {
      return this.check(_lte(value2, params));
    },
    int(params) {
      return this.check(int(params));
    },
    safe(params) {
      return this.check(int(params));
    },
    positive(params) {
      return this.check(_gt(0, params));
    },
    nonnegative(params) {
      return this.check(_gte(0, params));
    },
    negative(params) {
      return this.check(_lt(0, params));
    },
    nonpositive(params) {
      return this.check(_lte(0, params));
    },
    multipleOf(value2, params) {
      return this.check(_multipleOf(value2, params));
    },
    step(value2, params) {
      return this.check(_multipleOf(value2, params));
    },
    finite() {
      return this;
    }
  })
);
function number2(params) {
  return _number(ZodNumber, params);
}
var ZodNumberFormat = /* @__PURE__ */ $constructor("ZodNumberFormat", (inst, def) => {
  $ZodNumberFormat.init(inst, def);
  ZodNumber.init(inst, def);
});
function int(params) {
  return _int(ZodNumberFormat, params);
}
var ZodUnknown = /* @__PURE__ */ $constructor("ZodUnknown", (inst, def) => {
  $ZodUnknown.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => unknownProcessor(inst, ctx, json, params);
});
function unknown() {
  return _unknown(ZodUnknown);
}
var ZodNever = /* @__PURE__ */ $constructor("ZodNever", (inst, def) => {
  $ZodNever.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
  return _never(ZodNever, params);
}
var ZodArray = /* @__PURE__ */ $constructor("ZodArray", (inst, def) => {
  _ensureDefaultMemoizer();
  $ZodArray.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
  inst.element = def.element;
}, {
  min(n, params) {
    return this.check(_minLength(n, params));
  },
  nonempty(params) {
    return this.check(_minLength(1, params));
  },
  max(n, params) {
    return this.check(_maxLength(n, params));
  },
  length(n, params) {
    return this.check(_length(n, params));
  },
  unwrap() {
    return this.element;
  }
});
function array(element, params) {
  return _array(ZodArray, element, params);
}
var ZodObject = /* @__PURE__ */ $constructor("ZodObject", (inst, def) => {
  _ensureDefaultMemoizer();
  $ZodObjectJIT.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
  util_exports.installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
}, {
  keyof() {
    return _enum(Object.keys(this._zod.def.shape));
  },
  catchall(catchall) {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall }));
  },
  passthrough() {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: unknown() }));
  },
  loose() {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: unknown() }));
  },
  strict() {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: never() }));
  },
  strip() {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: void 0 }));
  },
  extend(incoming) {
    return util_exports.extend(this, incoming);
  },
  safeExtend(incoming) {
    return util_exports.safeExtend(this, incoming);
  },
  merge(other) {
    return util_exports.merge(this, other);
  },
  pick(mask) {
    return util_exports.pick(this, mask);
  },
  omit(mask) {
    return util_exports.omit(this, mask);
  },
  partial(...args) {
    return util_exports.partial(ZodOptional, this, args[0]);
  },
  exactPartial(...args) {
    return util_exports.partial(ZodExactOptional, this, args[0], "exactPartial");
  },
  required(...args) {
    return util_exports.required(ZodNonOptional, this, args[0]);
  }
});
function object(shape, params) {
  const def = {
    type: "object",
    shape: shape ?? {},
    ...util_exports.normalizeParams(params)
  };
  return new ZodObject(def);
}
function strictObject(shape, params) {
  return new ZodObject({
    type: "object",
    shape,
    catchall: never(),
    ...util_exports.normalizeParams(params)
  });
}
var ZodUnion = /* @__PURE__ */ $constructor("ZodUnion", (inst, def) => {
  $ZodUnion.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
  inst.options = def.options;
});
function union(options2, params) {
  return new ZodUnion({
    type: "union",
    options: options2,
    ...util_exports.normalizeParams(params)
  });
}
var ZodIntersection = /* @__PURE__ */ $constructor("ZodIntersection", (inst, def) => {
  $ZodIntersection.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
  return new ZodIntersection({
    type: "intersection",
    left,
    right
  });
}
var ZodRecord = /* @__PURE__ */ $constructor("ZodRecord", (inst, def) => {
  _ensureDefaultMemoizer();
  $ZodRecord.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => recordProcessor(inst, ctx, json, params);
  inst.keyType = def.keyType;
  inst.valueType = def.valueType;
});
function record(keyType, valueType, params) {
  if (!valueType || !valueType._zod) {
    return new ZodRecord({
      type: "record",
      keyType: string2(),
      valueType: keyType,
      ...util_exports.normalizeParams(valueType)
    });
  }
  return new ZodRecord({
    type: "record",
    keyType,
    valueType,
    ...util_exports.normalizeParams(params)
  });
}
var ZodEnum = /* @__PURE__ */ $constructor("ZodEnum", (inst, def) => {
  $ZodEnum.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
  inst.enum = def.entries;
  inst.options = [...inst._zod.values];
  const keys = new Set(Object.keys(def.entries));
  inst.extract = (values, params) => {
    const newEntries = {};
    for (const value2 of values) {
      if (keys.has(value2)) {
        newEntries[value2] = def.entries[value2];
      } else
        throw new Error(`Key ${value2} not found in enum`);
    }
    return new ZodEnum({
      ...def,
      checks: [],
      ...util_exports.normalizeParams(params),
      entries: newEntries
    });
  };
  inst.exclude = (values, params) => {
    const newEntries = { ...def.entries };
    for (const value2 of values) {
      if (keys.has(value2)) {
        delete newEntries[value2];
      } else
        throw new Error(`Key ${value2} not found in enum`);
    }
    return new ZodEnum({
      ...def,
      checks: [],
      ...util_exports.normalizeParams(params),
      entries: newEntries
    });
  };
});
function _enum(values, params) {
  const entries2 = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
  return new ZodEnum({
    type: "enum",
    entries: entries2,
    ...util_exports.normalizeParams(params)
  });
}
var ZodTransform = /* @__PURE__ */ $constructor("ZodTransform", (inst, def) => {
  _ensureDefaultMemoizer();
  $ZodTransform.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
  inst._zod.parse = (payload, _ctx) => {
    if (_ctx.direction === "backward") {
      throw new $ZodEncodeError(inst.constructor.name);
    }
    payload.addIssue = (issue2) => {
      if (typeof issue2 === "string") {
        payload.issues.push(util_exports.issue(issue2, payload.value, def));
      } else {
        const _issue = issue2;
        if (_issue.fatal)
          _issue.continue = false;
        _issue.code ?? (_issue.code = "custom");
        if (!("input" in _issue))
          _issue.input = payload.value;
        _issue.inst ?? (_issue.inst = inst);
        payload.issues.push(util_exports.issue(_issue));
      }
    };
    const output = def.transform(payload.value, payload);
    if (output instanceof Promise) {
      return output.then((output2) => {
        payload.value = output2;
        return payload;
      });
    }
    payload.value = output;
    return payload;
  };
});
function transform(fn) {
  return new ZodTransform({
    type: "transform",
    transform: fn
  });
}
var ZodOptional = /* @__PURE__ */ $constructor("ZodOptional", (inst, def) => {
  $ZodOptional.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
  return new ZodOptional({
    type: "optional",
    innerType
  });
}
var ZodExactOptional = /* @__PURE__ */ $constructor("ZodExactOptional", (inst, def) => {
  $ZodExactOptional.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
  return new ZodExactOptional({
    type: "optional",
    innerType
  });
}
var ZodNullable = /* @__PURE__ */ $constructor("ZodNullable", (inst, def) => {
  $ZodNullable.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
  return new ZodNullable({
    type: "nullable",
    innerType
  });
}
var ZodDefault = /* @__PURE__ */ $constructor("ZodDefault", (inst, def) => {
  $ZodDefault.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
  inst.removeDefault = inst.unwrap;
});
function _default(innerType, defaultValue) {
  return new ZodDefault({
    type: "default",
    innerType,
    get defaultValue() {
      return typeof defaultValue === "function" ? defaultValue() : util_exports.shallowClone(defaultValue);
    }
  });
}
var ZodPrefault = /* @__PURE__ */ $constructor("ZodPrefault", (inst, def) => {
  $ZodPrefault.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
  return new ZodPrefault({
    type: "prefault",
    innerType,
    get defaultValue() {
      return typeof defaultValue === "function" ? defaultValue() : util_exports.shallowClone(defaultValue);
    }
  });
}
var ZodNonOptional = /* @__PURE__ */ $constructor("ZodNonOptional", (inst, def) => {
  $ZodNonOptional.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
  return new ZodNonOptional({
    type: "nonoptional",
    innerType,
    ...util_exports.normalizeParams(params)
  });
}
var ZodCatch = /* @__PURE__ */ $constructor("ZodCatch", (inst, def) => {
  $ZodCatch.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
  inst.removeCatch = inst.unwrap;
});
function _catch(innerType, catchValue) {
  return new ZodCatch({
    type: "catch",
    innerType,
    catchValue: typeof catchValue === "function" ? catchValue : util_exports.constantCatch(catchValue)
  });
}
var ZodPipe = /* @__PURE__ */ $constructor("ZodPipe", (inst, def) => {
  $ZodPipe.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
  inst.in = def.in;
  inst.out = def.out;
});
function pipe(in_, out) {
  return new ZodPipe({
    type: "pipe",
    in: in_,
    out
    // ...util.normalizeParams(params),
  });
}
var ZodReadonly = /* @__PURE__ */ $constructor("ZodReadonly", (inst, def) => {
  $ZodReadonly.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
  return new ZodReadonly({
    type: "readonly",
    innerType
  });
}
var ZodCustom = /* @__PURE__ */ $constructor("ZodCustom", (inst, def) => {
  $ZodCustom.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
function refine(fn, _params = {}) {
  return _refine(ZodCustom, fn, _params);
}
function superRefine(fn, params) {
  return _superRefine(fn, params);
}

// src/config/globs.ts
var longest = 300;
var mostWildcards = 24;
var troubleOf = (input) => {
  if (typeof input !== "string") return "must be a glob such as prompts/**, or a list of globs.";
  if (input.trim() === "") return "is an empty glob.\nWrite for example prompts/**.";
  if (input.length > longest) return `has a glob longer than ${longest} characters.`;
  if (input.startsWith("!")) return 'has a glob that starts with "!".\nWrite it under "exclude", without the "!".';
  if (input.startsWith("/") || /^[a-z]:/i.test(input))
    return "has an absolute path.\nWrite it relative to the checked directory.";
  if (input.split("/").includes("..")) return 'has a glob that leaves the checked directory.\nRemove the "..".';
  if (input.includes("\\") && !/\\[[\](){}*?!+@]/.test(input))
    return 'has a glob with "\\".\nWrite "/" between folders.';
  if ((input.match(/[*?{[(]/g)?.length ?? 0) > mostWildcards)
    return `has a glob with more than ${mostWildcards} wildcards.`;
  if ([...input].some((character) => character < " ")) return "has a glob with a line break or another control character.";
  return void 0;
};
var told = {
  error: (issue2) => troubleOf(issue2.input) ?? "must be a glob such as prompts/**, or a list of globs."
};
var glob = string2(told).refine((value2) => troubleOf(value2) === void 0, told);
var listed = {
  error: (issue2) => Array.isArray(issue2.input) && issue2.input.length > 0 ? "has more than 200 globs." : "must be a glob such as prompts/**, or a list of globs."
};
var globs = () => union([glob, array(glob, listed).min(1, listed).max(200, listed)], told);
var globTrouble = troubleOf;

// src/config/rules.ts
var collect2 = (rules) => new Map(rules.filter((rule) => rule !== void 0).map((rule) => [printed(rule.path), rule]));
var plainNumber = (value2) => Number.isInteger(value2) ? String(value2) : String(Number(value2.toFixed(6)));
var amountText = (amount2) => "percent" in amount2 ? `${plainNumber(amount2.percent)}%` : plainNumber(amount2.amount);
function limit(path, amount2) {
  if (amount2 === void 0) return void 0;
  const [unit, size] = "percent" in amount2 ? ["percent", amount2.percent] : ["amount", amount2.amount];
  return { path, text: amountText(amount2), looseness: size, unit, absent: Number.POSITIVE_INFINITY };
}
function policyRules(policy) {
  const limits3 = scopes.flatMap(
    ({ scope, key }) => levels.flatMap(
      (level) => units.map((unit) => limit(["limits", key, level.key, unit.key], policy[scope][level.level][unit.unit]))
    )
  );
  const noise = floors.map(({ floor: floor2, key }) => {
    const size = policy.ignoreBelow[floor2];
    if (size === void 0) return void 0;
    return {
      path: ["limits", "each_prompt", "ignore_below", key],
      text: plainNumber(size),
      looseness: size,
      unit: "amount",
      absent: 0
    };
  });
  const enforce = {
    path: ["enforce"],
    text: policy.enforce,
    looseness: policy.enforce === "report" ? 1 : 0,
    unit: "word",
    absent: 0
  };
  return collect2([enforce, ...noise, ...limits3]);
}
var volume = (path, size) => size === void 0 ? void 0 : { path, text: plainNumber(size), looseness: -size, unit: "amount", absent: Number.POSITIVE_INFINITY };
var word = (path, text2) => text2 === void 0 ? void 0 : { path, text: text2, looseness: 0, unit: "word", absent: 0 };
function entryRules(rule, index) {
  const at = (key) => ["prompts", index, key];
  return collect2([
    volume(at("calls_per_month"), rule.callsPerMonth),
    volume(at("output_tokens"), rule.outputTokens),
    word(at("owner"), rule.owner),
    word(at("tags"), rule.tags && [...rule.tags].sort().join(", "))
  ]);
}
function defaultsRules({ defaults }) {
  return collect2([
    volume(["defaults", "calls_per_month"], defaults.callsPerMonth),
    volume(["defaults", "output_tokens"], defaults.outputTokens)
  ]);
}
function priceRules(name, price3) {
  const rule = (key, text2, looseness) => text2 === void 0 ? void 0 : { path: ["prices", name, key], text: text2, looseness, unit: "amount", absent: void 0 };
  const usd2 = (key, amount2) => rule(key, amount2 === void 0 ? void 0 : plainNumber(Number(amount2) / 1e6), -Number(amount2 ?? 0n));
  const { discount, contextWindow } = price3;
  return collect2([
    rule("base_model", price3.baseModel, void 0),
    usd2("input", price3.input),
    usd2("output", price3.output),
    rule("discount", discount === void 0 ? void 0 : `${plainNumber(discount * 100)}%`, discount),
    rule("context_window", contextWindow === void 0 ? void 0 : plainNumber(contextWindow), contextWindow)
  ]);
}
function loosens(from, to) {
  if (from && to && from.unit !== to.unit) return true;
  const before = from ? from.looseness : to?.absent;
  const after = to ? to.looseness : from?.absent;
  return before === void 0 || after === void 0 || after > before;
}

// src/config/defaults.ts
var defaultModel = "gpt-5-mini";
var defaultFiles = [
  "**/*.{prompt,prompty,j2,jinja,jinja2}",
  "**/*.prompt.{md,txt,yml,yaml}",
  "**/prompts/**/*.{md,txt,yml,yaml,json}",
  "**/skprompt.txt",
  // What coding agents are told: https://agents.md and the vendors' own places.
  "**/{AGENTS,CLAUDE,GEMINI}.md",
  "**/SKILL.md",
  ".github/copilot-instructions.md",
  ".github/instructions/**/*.instructions.md",
  ".github/prompts/**/*.prompt.md",
  ".cursor/rules/**/*.mdc",
  ".claude/{agents,commands}/**/*.md"
];
var defaultExclude = [
  "**/{README,Readme,readme,CHANGELOG,CONTRIBUTING,LICENSE}*",
  "**/{test,tests,__tests__,spec,specs,testdata,fixtures,__fixtures__,__mocks__,__snapshots__}/**",
  "**/*.{test,spec}.{md,txt,yml,yaml,json}",
  "**/{node_modules,bower_components,vendor,vendored,third_party,third-party,site-packages,venv,.venv}/**",
  "**/{dist,build,out,coverage,generated,__generated__,.next,.cache,__pycache__}/**",
  "**/{package,package-lock,tsconfig}.json",
  "**/promptcost.{yml,yaml}",
  ".github/{workflows,actions,ISSUE_TEMPLATE}/**"
];
var namedFolderFiles = ["**/*.{md,txt,json,yml,yaml}"];
var namedFolderExclude = [
  ...defaultExclude,
  "**/{SECURITY,CODE_OF_CONDUCT,NOTICE,AUTHORS,Changelog,changelog,License,license}*",
  "**/{docs,doc}/**",
  "**/{requirements*.txt,robots.txt,docker-compose*,compose*.{yml,yaml},mkdocs.yml,*lock.{json,yaml},*schema.json}",
  "**/.*",
  "**/.*/**"
];
var defaultFloor = { tokens: 50, usdPerThousandCalls: 0.01, usdPerMonth: void 0 };
var nothing = { tokens: void 0, usd: void 0, usdPerMonth: void 0, contextWindow: void 0 };
var defaultWithLimits = {
  enforce: "fail",
  ignoreBelow: defaultFloor,
  eachPrompt: {
    warn: { ...nothing, contextWindow: { percent: 80 } },
    fail: { ...nothing, contextWindow: { percent: 100 } }
  },
  allPrompts: { warn: nothing, fail: nothing },
  newPrompt: {
    warn: { ...nothing, contextWindow: { percent: 80 } },
    fail: { ...nothing, contextWindow: { percent: 100 } }
  }
};
var growth = { tokens: { percent: 20 }, usd: { percent: 20 } };
var defaultPolicy = {
  ...defaultWithLimits,
  eachPrompt: { ...defaultWithLimits.eachPrompt, fail: { ...defaultWithLimits.eachPrompt.fail, ...growth } },
  allPrompts: { ...defaultWithLimits.allPrompts, fail: { ...nothing, ...growth } }
};

// src/config/to-facts.ts
var listed2 = (globs2) => globs2 === void 0 ? [] : typeof globs2 === "string" ? [globs2] : globs2;
var named = (entries2) => Object.assign(/* @__PURE__ */ Object.create(null), Object.fromEntries(entries2));
var perToken = (perMillion2) => perMillion2 === void 0 ? void 0 : BigInt(Math.round(perMillion2 * 1e6));
var percentOf = (text2) => Number.parseFloat(text2);
function ruleFor(path, files, exclude) {
  return {
    at: { path },
    files: [...files],
    exclude: [...exclude],
    model: void 0,
    callsPerMonth: void 0,
    outputTokens: void 0,
    owner: void 0,
    tags: void 0
  };
}
var wellKnown = (path) => ruleFor(path, defaultFiles, defaultExclude);
function defaultFacts({
  files,
  namedFolders
} = {}) {
  const path = "built-in defaults";
  const more = namedFolders ? [ruleFor(path, namedFolderFiles, namedFolderExclude)] : [];
  return {
    path: void 0,
    // Who names files means them, wherever they stand.
    rules: files ? [ruleFor(path, files, [])] : [wellKnown(path), ...more],
    defaults: { model: void 0, outputTokens: void 0, callsPerMonth: void 0 },
    models: named([]),
    prices: named([])
  };
}
function toFacts(file, parsed2) {
  const { defaults = {} } = file;
  const modelAt = (asked2, path) => asked2 === void 0 ? void 0 : { asked: asked2, at: parsed2.at(path, "value") };
  return {
    path: parsed2.path,
    rules: file.prompts?.map((entry2, index) => ({
      at: parsed2.at(["prompts", index, "files"], "value"),
      files: listed2(entry2.files),
      exclude: listed2(entry2.exclude),
      model: modelAt(entry2.model, ["prompts", index, "model"]),
      callsPerMonth: entry2.calls_per_month,
      outputTokens: entry2.output_tokens,
      owner: entry2.owner,
      tags: entry2.tags
    })) ?? [wellKnown(parsed2.path)],
    defaults: {
      model: modelAt(defaults.model, ["defaults", "model"]),
      outputTokens: defaults.output_tokens,
      callsPerMonth: defaults.calls_per_month
    },
    models: named(Object.entries(file.models ?? {})),
    prices: named(Object.entries(file.prices ?? {}).map(([name, price3]) => [name, toOverride(price3, parsed2, name)]))
  };
}
function toOverride(price3, parsed2, name) {
  return {
    at: parsed2.at(["prices", name], "key"),
    baseModel: price3.base_model,
    input: perToken(price3.input),
    output: perToken(price3.output),
    discount: price3.discount === void 0 ? void 0 : percentOf(price3.discount) / 100,
    contextWindow: price3.context_window
  };
}

// src/config/apply-flags.ts
var nameOf = (flag, { where }) => where === "input" ? `the input "${flag}"` : `--${flag}`;
function checkFlags(flags) {
  const { failAbove, enforce, model: model2, prompts } = flags;
  if (failAbove !== void 0 && !/^\d{1,6}(\.\d{1,6})?%$/.test(failAbove.trim())) {
    const bare = /^\d{1,6}(\.\d{1,6})?$/.test(failAbove.trim()) ? `${failAbove.trim()}%` : "20%";
    throw new Problem(`${nameOf("fail-above", flags)} must be a percentage.`, { remedy: `Write ${bare}.` });
  }
  if (enforce !== void 0 && enforce !== "fail" && enforce !== "report") {
    throw new Problem(`${nameOf("enforce", flags)} must be "fail" or "report".`);
  }
  if (model2?.trim() === "")
    throw new Problem(`${nameOf("model", flags)} names no model.`, { remedy: "Name one, such as gpt-5-mini." });
  if (prompts && prompts.length === 0)
    throw new Problem(`${nameOf("prompts", flags)} names no files.`, { remedy: "Write a glob such as prompts/**." });
  for (const glob2 of prompts ?? []) {
    const [what, remedy] = globTrouble(glob2)?.split("\n") ?? [];
    if (what) throw new Problem(`${nameOf("prompts", flags)} ${what}`, remedy ? { remedy } : {});
  }
}
function refuseBesideConfig(flags, path) {
  const given2 = ["model", "prompts"].find((flag) => flags[flag] !== void 0);
  if (!given2) return;
  const instead = given2 === "model" ? "Write it as defaults.model in the config" : "Write the globs under prompts in the config";
  throw new Problem(`${nameOf(given2, flags)} cannot stand beside a config, and there is ${path}.`, {
    where: { path },
    remedy: `${instead}, or leave it out.`
  });
}
function applyFlags(policy, flags, tightenOnly) {
  const findings = [];
  let flagged = policy;
  if (flags.failAbove !== void 0) {
    const percent3 = percentOf(flags.failAbove);
    const kept = /* @__PURE__ */ new Set();
    const fails = (limits3, scope) => ({
      ...limits3,
      ...tightened(limits3, percent3, scope, tightenOnly, kept)
    });
    flagged = {
      ...flagged,
      eachPrompt: { ...policy.eachPrompt, fail: fails(policy.eachPrompt.fail, "each_prompt") },
      allPrompts: { ...policy.allPrompts, fail: fails(policy.allPrompts.fail, "all_prompts") }
    };
    if (kept.size > 0) findings.push(ignored("fail-above", flags.failAbove.trim(), [...kept].join(", "), flags));
  }
  if (flags.enforce !== void 0 && flags.enforce !== policy.enforce) {
    if (tightenOnly && flags.enforce === "report") findings.push(ignored("enforce", "report", policy.enforce, flags));
    else flagged = { ...flagged, enforce: flags.enforce };
  }
  return { policy: flagged, findings };
}
var ignored = (flag, given2, kept, flags) => ({
  kind: "flag-ignored",
  severity: "info",
  flag: nameOf(flag, flags),
  given: given2,
  kept
});
function tightened(limits3, percent3, scope, tightenOnly, kept) {
  const { tokens: tokens2, usd: usd2 } = limits3;
  const stays = (limit2) => tightenOnly && limit2 !== void 0 && !("percent" in limit2 && limit2.percent >= percent3);
  if (stays(tokens2) && tokens2) kept.add(`${scope} tokens ${amountText(tokens2)}`);
  if (stays(usd2) && usd2) kept.add(`${scope} usd ${amountText(usd2)}`);
  return { tokens: stays(tokens2) ? tokens2 : { percent: percent3 }, usd: stays(usd2) ? usd2 : { percent: percent3 } };
}

// src/config/pair-entries.ts
var wholeKey = (rule) => [...rule.files].sort().join("\0");
function pairEntries(base, head) {
  const pairs = [];
  const paired = /* @__PURE__ */ new Set();
  for (const keysOf of [(rule) => [wholeKey(rule)], (rule) => rule.files]) {
    const waiting = /* @__PURE__ */ new Map();
    head.forEach((rule, index) => {
      if (!paired.has(rule))
        for (const key of new Set(keysOf(rule))) waiting.set(key, [...waiting.get(key) ?? [], index]);
    });
    base.forEach((from, fromIndex) => {
      if (paired.has(from)) return;
      for (const key of keysOf(from)) {
        const toIndex = waiting.get(key)?.find((index) => !paired.has(head[index]));
        const to = toIndex === void 0 ? void 0 : head[toIndex];
        if (toIndex === void 0 || !to) continue;
        pairs.push({ from, to, fromIndex, toIndex });
        paired.add(from).add(to);
        return;
      }
    });
  }
  return pairs;
}

// src/config/compare-sides.ts
function compareSides(base, head) {
  const pairs = pairEntries(base.facts.rules, head.facts.rules);
  return [
    ...differences(policyRules(base.policy), policyRules(head.policy), head, countsAtOnce),
    ...differences(defaultsRules(base.facts), defaultsRules(head.facts), head, isNew),
    ...pairs.flatMap(
      (pair2) => differences(entryRules(pair2.from, pair2.toIndex), entryRules(pair2.to, pair2.toIndex), head, isNew)
    ),
    ...lowerVolumes(base.facts, head, pairs),
    ...globChanges(base.facts.rules, head, pairs),
    ...priceChanges(base.facts, head)
  ];
}
function policyChange(path, from, to, loosened, at) {
  const cut = (text2) => text2.length > 200 ? `${text2.slice(0, 199)}\u2026` : text2;
  return {
    kind: "policy-change",
    severity: loosened ? "warn" : "info",
    key: printed(path),
    ...from !== void 0 && { from: cut(from) },
    ...to !== void 0 && { to: cut(to) },
    loosens: loosened,
    at
  };
}
var isNew = (from) => from === void 0;
var countsAtOnce = (from, to) => isNew(from) && to?.absent === Number.POSITIVE_INFINITY;
function differences(base, head, side, leaveOut) {
  return [.../* @__PURE__ */ new Set([...base.keys(), ...head.keys()])].flatMap((key) => {
    const from = base.get(key);
    const to = head.get(key);
    const path = (to ?? from)?.path;
    if (!path || leaveOut(from, to)) return [];
    if (from && to && from.text === to.text && from.unit === to.unit) return [];
    return [policyChange(path, from?.text, to?.text, loosens(from, to), side.at(path))];
  });
}
function lowerVolumes(base, head, pairs) {
  const partners = new Map(pairs.map(({ to, from }) => [to, from]));
  const highest = {
    calls_per_month: Math.max(0, base.defaults.callsPerMonth ?? 0, ...base.rules.map((rule) => rule.callsPerMonth ?? 0)),
    output_tokens: Math.max(0, base.defaults.outputTokens ?? 0, ...base.rules.map((rule) => rule.outputTokens ?? 0))
  };
  return head.facts.rules.flatMap((rule, index) => {
    const before = partners.get(rule);
    const volumes3 = [
      { key: "calls_per_month", from: before?.callsPerMonth, to: rule.callsPerMonth },
      { key: "output_tokens", from: before?.outputTokens, to: rule.outputTokens }
    ];
    return volumes3.flatMap(({ key, from, to }) => {
      if (from !== void 0 || to === void 0 || to >= highest[key]) return [];
      const path = ["prompts", index, key];
      return [policyChange(path, void 0, String(to), true, head.at(path))];
    });
  });
}
function globChanges(base, head, pairs) {
  const narrowed = pairs.flatMap(({ from, to, toIndex }) => {
    const before = new Set(from.exclude);
    const added = to.exclude.filter((glob2) => !before.has(glob2));
    const path = ["prompts", toIndex, "exclude"];
    return added.length === 0 ? [] : [policyChange(path, void 0, added.join(", "), true, head.at(path))];
  });
  return [...goneGlobs(base, head, pairs), ...narrowed];
}
function goneGlobs(base, head, pairs) {
  const after = head.facts.rules;
  const kept = new Set(after.flatMap((rule) => rule.files));
  const taken = new Set(pairs.map(({ to }) => to));
  return base.flatMap((rule, index) => {
    const gone = rule.files.filter((glob2) => !kept.has(glob2));
    if (gone.length === 0) return [];
    const pair2 = pairs.find(({ from }) => from === rule);
    const at = after[index];
    const place = pair2 ? pair2.toIndex : at && !taken.has(at) ? index : void 0;
    const to = place === void 0 ? void 0 : after[place];
    if (place === void 0 || !to)
      return [policyChange(["prompts", "files"], gone.join(", "), void 0, true, head.at(["prompts"]))];
    const path = ["prompts", place, "files"];
    return [policyChange(path, globsText(rule.files), globsText(to.files), true, head.at(path))];
  });
}
var globsText = (globs2) => globs2.length === 1 ? globs2.join() : `[${globs2.join(", ")}]`;
function priceChanges(base, head) {
  return Object.entries(base.prices).flatMap(([name, before]) => {
    const after = Object.hasOwn(head.facts.prices, name) ? head.facts.prices[name] : void 0;
    if (after) return differences(priceRules(name, before), priceRules(name, after), head, () => false);
    const path = ["prices", name];
    return [policyChange(path, "its own", void 0, true, head.at(path))];
  });
}

// src/config/explain-issue.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
function explainIssues(issues, schema, parsed2) {
  const wrongs = issues.flatMap((issue2) => wrongsOf(issue2, [], schema, parsed2.value));
  const distinct = [...new Map(wrongs.toReversed().map((wrong) => [joined(wrong.path), wrong])).values()];
  const placed = distinct.map((wrong) => ({ ...wrong, where: parsed2.at(wrong.path, wrong.of) }));
  placed.sort((a, b) => a.where.line - b.where.line || a.where.column - b.where.column);
  const [first2] = placed;
  if (!first2) return new Problem("this config is not valid.", { where: { path: parsed2.path } });
  const remedy = [first2.remedy, ...listOthers(placed.slice(1))].filter((line) => line !== void 0).join("\n");
  return new Problem(first2.what, { where: first2.where, ...remedy && { remedy } });
}
var mostListed = 5;
function listOthers(others) {
  if (others.length === 0) return [];
  const lines2 = others.slice(0, mostListed).map(({ what, where }) => `${where.line}:${where.column}: ${what}`);
  const left = others.length - lines2.length;
  return [
    others.length === 1 ? "One more mistake follows:" : `${others.length} more mistakes follow:`,
    ...lines2,
    ...left > 0 ? [`And ${left} more.`] : []
  ];
}
function wrongsOf(issue2, above, schema, value2) {
  const path = [...above, ...issue2.path.map((part) => typeof part === "number" ? part : String(part))];
  if (issue2.code === "unrecognized_keys") return issue2.keys.map((key) => unknownKey([...path, key], schema));
  if (issue2.code === "invalid_union") {
    const deeper = issue2.errors.flat().filter((inner) => inner.path.length > 0);
    if (deeper.length > 0) return deeper.flatMap((inner) => wrongsOf(inner, path, schema, value2));
  }
  const at = valueAt(value2, path);
  const last = path.at(-1);
  if (at === void 0 && typeof last === "string") return [missingKey(path, last, schema)];
  const name = printed(path) || "the config";
  if (at === null)
    return [{ path, of: "key", what: `${name} has no value.`, remedy: "Give it one, or remove the key." }];
  if (issue2.code === "invalid_key")
    return [{ path, of: "key", what: `${name} has a name that is empty or too long.`, remedy: void 0 }];
  const [what, ...remedy] = issue2.message.split("\n");
  return [{ path, of: "value", what: `${name} ${what}`, remedy: remedy.length > 0 ? remedy.join("\n") : void 0 }];
}
function missingKey(path, key, schema) {
  const example = schemaAt(schema, path)?.meta()?.examples;
  const like = Array.isArray(example) ? JSON.stringify(example[0]).replace(/"/g, "") : void 0;
  const remedy = like === void 0 ? void 0 : `Write for example: ${key}: ${like}`;
  return { path: path.slice(0, -1), of: "value", what: `${printed(path.slice(0, -1))} has no "${key}".`, remedy };
}
function unknownKey(path, schema) {
  const key = String(path.at(-1));
  const above = path.slice(0, -1);
  const holder = schemaAt(schema, above);
  const known = holder instanceof ZodObject ? Object.keys(holder.shape).filter((name) => name !== "$schema") : [];
  const inside = above.length > 0 ? ` in ${printed(above)}` : "";
  const shown = printableKey(key);
  const what = shown === "this key" ? `this key is unknown${inside}.` : `unknown key ${shown}${inside}.`;
  const near = nearest(key, known);
  const list = `Known keys: ${known.join(", ")}.`;
  return { path, of: "key", what, remedy: near ? `Did you mean "${near}"? ${list}` : list };
}
function nearest(key, known) {
  if (key.length > 40) return void 0;
  const flat = key.toLowerCase().replace(/[-\s]/g, "_");
  const ranked = known.map((name) => ({ name, far: (0, import_fastest_levenshtein.distance)(flat, name) })).sort((a, b) => a.far - b.far);
  const best = ranked[0];
  return best && best.far <= Math.max(2, Math.floor(best.name.length / 3)) ? best.name : void 0;
}
function valueAt(value2, path) {
  let at = value2;
  for (const part of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, part)) return void 0;
    at = at[part];
  }
  return at;
}
function schemaAt(schema, path) {
  let at = schema;
  for (const part of path) {
    const inner = at && unwrapped(at);
    if (inner instanceof ZodObject) at = Object.hasOwn(inner.shape, part) ? inner.shape[part] : void 0;
    else if (inner instanceof ZodArray) at = inner.element;
    else if (inner instanceof ZodRecord) at = inner.valueType;
    else return void 0;
  }
  return at && (at instanceof ZodOptional && unwrapped(at) instanceof ZodObject ? unwrapped(at) : at);
}
var unwrapped = (schema) => schema instanceof ZodOptional ? schema.unwrap() : schema;

// src/config/parse-source.ts
var import_yaml2 = __toESM(require_dist(), 1);

// src/config/plain-value.ts
var import_yaml = __toESM(require_dist(), 1);
var Misfit = class extends Error {
  offset;
  remedy;
  constructor(what, offset, remedy) {
    super(what);
    this.offset = offset;
    this.remedy = remedy;
  }
};
var deepest = 24;
var mostNodes = 2e4;
function plainValue(node2, offset) {
  const walk2 = { places: /* @__PURE__ */ new Map(), anchors: /* @__PURE__ */ new Map(), nodes: 0 };
  return { value: visit(node2, [], { key: offset, value: offset }, walk2), places: walk2.places };
}
var startOf = (node2, otherwise) => node2?.range?.[0] ?? otherwise;
function visit(node2, path, place, walk2) {
  walk2.nodes++;
  if (walk2.nodes > mostNodes)
    throw new Misfit("the config is too large, perhaps by its aliases (*).", place.value, "Write out what is repeated.");
  if (path.length > deepest) throw new Misfit("this is nested too deeply.", place.value);
  walk2.places.set(joined(path), place);
  if ((0, import_yaml.isAlias)(node2)) {
    const target = walk2.anchors.get(node2.source);
    if (!target) throw new Misfit("this alias (*) has no anchor (&) above it.", place.value);
    return visit(target, path, place, walk2);
  }
  if ((0, import_yaml.isScalar)(node2)) {
    if (node2.anchor) walk2.anchors.set(node2.anchor, node2);
    return node2.value;
  }
  if ((0, import_yaml.isSeq)(node2)) {
    if (node2.anchor) walk2.anchors.set(node2.anchor, node2);
    return node2.items.map((item2, index) => {
      const start2 = startOf(item2, place.value);
      return visit(item2, [...path, index], { key: start2, value: start2 }, walk2);
    });
  }
  if (!(0, import_yaml.isMap)(node2)) return null;
  if (node2.anchor) walk2.anchors.set(node2.anchor, node2);
  return mapping(node2.items, path, place, walk2);
}
function mapping(pairs, path, place, walk2) {
  const value2 = /* @__PURE__ */ Object.create(null);
  for (const pair2 of pairs) {
    const start2 = startOf(pair2.key, place.value);
    const key = keyOf(pair2.key, start2);
    if (Object.hasOwn(value2, key))
      throw new Misfit(`${printableKey(key)} is there twice.`, start2, "Remove one of the two.");
    value2[key] = visit(pair2.value, [...path, key], { key: start2, value: startOf(pair2.value, start2) }, walk2);
  }
  return value2;
}
function keyOf(node2, offset) {
  if (!(0, import_yaml.isScalar)(node2) || typeof node2.value !== "string") {
    throw new Misfit("a key must be text.", offset, 'Put it in quotes, or look for a bracket, a ":" or a "?" too many.');
  }
  if (node2.value === "<<") throw new Misfit("merge keys (<<) are not supported.", offset, "Write out the keys.");
  if (node2.value === "__proto__") throw new Misfit('"__proto__" cannot be a key.', offset);
  return node2.value;
}

// src/config/yaml-messages.ts
var sentences = {
  ALIAS_PROPS: "an alias (*) cannot have an anchor or a tag of its own.",
  BAD_ALIAS: "this alias (*) has no valid name.",
  BAD_COLLECTION_TYPE: "this tag does not fit what it stands on.",
  BAD_DIRECTIVE: "this line starting with % is no YAML directive.",
  BAD_DQ_ESCAPE: "this text in double quotes has an unknown escape (\\).",
  BAD_INDENT: "the indentation does not fit the lines above, or a bracket is not closed.",
  BAD_PROP_ORDER: "an anchor or a tag stands in the wrong place.",
  BAD_SCALAR_START: "a plain value cannot start with this character.",
  BLOCK_AS_IMPLICIT_KEY: 'there is a second ":" on this line.',
  BLOCK_IN_FLOW: "a list or mapping over several lines cannot stand within brackets.",
  DUPLICATE_KEY: "this key is there twice.",
  IMPOSSIBLE: "this is not YAML.",
  KEY_OVER_1024_CHARS: "this key is too long.",
  MISSING_CHAR: "a character is missing here: a quote, a comma, a colon, a space or a bracket.",
  MULTILINE_IMPLICIT_KEY: 'a key cannot go over several lines: a ":" may be missing.',
  MULTIPLE_ANCHORS: "a value can have one anchor (&) only.",
  MULTIPLE_DOCS: "a config is one YAML document; a second one starts here.",
  MULTIPLE_TAGS: "a value can have one tag (!) only.",
  NON_STRING_KEY: "a key must be text.",
  RESOURCE_EXHAUSTION: "this is nested too deeply.",
  TAB_AS_INDENT: "a tab cannot indent YAML.",
  TAG_RESOLVE_FAILED: "tags (!) mean nothing in a config.",
  UNEXPECTED_TOKEN: "this is not YAML: something is out of place here."
};
var remedies = {
  BAD_INDENT: "Indent the keys of one mapping alike, and close every bracket.",
  DUPLICATE_KEY: "Keep one of them.",
  MISSING_CHAR: "See whether a quote or a bracket that was opened above is closed.",
  UNEXPECTED_TOKEN: "Put a value that holds one of : # [ ] { } , in quotes.",
  BAD_SCALAR_START: "Put the value in quotes.",
  BLOCK_AS_IMPLICIT_KEY: 'Put a value that holds ": " in quotes, and every key on a line of its own.',
  BAD_DQ_ESCAPE: "Use single quotes, which know no escapes.",
  MULTIPLE_DOCS: 'Remove the line "---" and what follows it.',
  TAB_AS_INDENT: "Indent with spaces.",
  TAG_RESOLVE_FAILED: "Remove the tag, or put the value in quotes."
};
function yamlMessage(code) {
  return { what: sentences[code], remedy: remedies[code] };
}

// src/config/parse-source.ts
var largest = 65536;
var deepestBrackets = 32;
function parseSource(source) {
  const { path } = source;
  const text2 = withoutMark(source.text);
  if (text2.length > largest) {
    throw new Problem("this config is larger than 64 KiB.", {
      where: { path },
      remedy: "Say with globs what is said file by file."
    });
  }
  const lines2 = new import_yaml2.LineCounter();
  const locate = (offset) => {
    const { line, col } = lines2.linePos(Math.min(offset, text2.length));
    return { path, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  try {
    const { value: value2, places } = parse2(text2, lines2, isPackageJson(path));
    return { path, value: value2, at: (to, of) => locate(placeOf(places, to)[of]) };
  } catch (error2) {
    if (!(error2 instanceof Misfit)) throw error2;
    throw new Problem(error2.message, { where: locate(error2.offset), ...error2.remedy && { remedy: error2.remedy } });
  }
}
function placeOf(places, path) {
  for (let length = path.length; length >= 0; length--) {
    const place = places.get(joined(path.slice(0, length)));
    if (place) return length === path.length ? place : { key: place.key, value: place.key };
  }
  return { key: 0, value: 0 };
}
function parse2(text2, lines2, within) {
  refuseDeepBrackets(text2, lines2);
  const document = (0, import_yaml2.parseDocument)(text2, {
    lineCounter: lines2,
    uniqueKeys: false,
    prettyErrors: false,
    schema: "core",
    version: "1.2",
    merge: false
  });
  const trouble = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0])[0];
  if (trouble) {
    const { what, remedy } = yamlMessage(trouble.code);
    throw new Misfit(what, trouble.pos[0], remedy);
  }
  if (document.directives?.yaml.explicit && document.directives.yaml.version !== "1.2") {
    throw new Misfit("a config is YAML 1.2.", 0, "Remove the line that starts with %YAML.");
  }
  const root = within ? keyed2(document.contents) : { node: document.contents, offset: 0 };
  const { value: value2, places } = plainValue(root.node, root.offset);
  if (value2 === null || value2 === "" || typeof value2 === "object" && Object.keys(value2).length === 0) {
    throw new Misfit("this config is empty.", root.offset, `Remove it, or write at least:
${smallestConfig}`);
  }
  if (typeof value2 !== "object" || Array.isArray(value2)) {
    throw new Misfit("a config is a mapping of keys.", root.offset, `Write for example:
${smallestConfig}`);
  }
  return { value: value2, places };
}
function refuseDeepBrackets(text2, lines2) {
  let depth = 0;
  const starts = [0];
  for (let offset = 0; offset < text2.length; offset++) {
    const character = text2.charCodeAt(offset);
    if (character === 10) starts.push(offset + 1);
    else if (character === 91 || character === 123) depth++;
    else if ((character === 93 || character === 125) && depth > 0) depth--;
    if (depth > deepestBrackets) {
      for (const start2 of starts) lines2.addNewLine(start2);
      throw new Misfit("this is nested too deeply.", offset);
    }
  }
}
function keyed2(contents2) {
  const pairs = (0, import_yaml2.isMap)(contents2) ? contents2.items.filter(({ key }) => (0, import_yaml2.isScalar)(key) && key.value === "promptcost") : [];
  const [pair2, second] = pairs;
  const startOf2 = (node2) => node2?.range?.[0] ?? 0;
  if (second) throw new Misfit('"promptcost" is there twice.', startOf2(second.key), "Remove one of the two.");
  return { node: pair2?.value, offset: pair2 ? startOf2(pair2.key) : 0 };
}

// src/config/refuse-idle-names.ts
function refuseIdleNames(head, base, catalogue2) {
  const { models, prices: prices2 } = head.facts;
  for (const [name, target] of Object.entries(models)) {
    if (own2(base?.facts.models, name) === target || Object.hasOwn(prices2, target)) continue;
    const near = slipOf(target, catalogue2);
    if (near) throw idle(["models", name], "is no model that the catalogue knows.", near, head);
  }
  for (const [name, price3] of Object.entries(prices2)) {
    if (isSame(own2(base?.facts.prices, name), price3)) continue;
    refuseIdlePrice(name, price3, head, catalogue2);
  }
}
function refuseIdlePrice(name, price3, head, catalogue2) {
  const { baseModel, input, output, discount } = price3;
  const near = baseModel === void 0 ? void 0 : slipOf(baseModel, catalogue2);
  if (near) throw idle(["prices", name, "base_model"], "is no model that the catalogue knows.", near, head);
  const like = baseModel ?? own2(head.facts.models, name) ?? name;
  const unlisted = catalogue2.unknownName(like);
  if (!unlisted || input !== void 0 && output !== void 0) return;
  const path = ["prices", name];
  if (input === void 0 && discount !== void 0)
    throw idle(path, "takes a discount off a model that the catalogue has no price for.", unlisted, head);
  const missing = input === void 0 ? "input" : "output";
  throw new Problem(`${printed(path)} has no "${missing}", and the catalogue has none to take its place.`, {
    where: head.at(path),
    remedy: `Write both input and output, in USD per 1M tokens, or the model of the catalogue that it is as base_model.`
  });
}
function slipOf(name, catalogue2) {
  const unlisted = catalogue2.unknownName(name);
  return unlisted && (!unlisted.family || unlisted.nearest !== void 0) ? unlisted : void 0;
}
function idle(path, what, { nearest: nearest2 }, head) {
  const remedy = nearest2 === void 0 ? 'Name a model of the catalogue, or give it a price with input and output under "prices".' : `Did you mean ${nearest2}?`;
  return new Problem(`${printed(path)} ${what}`, { where: head.at(path), remedy });
}
function own2(record2, key) {
  return record2 && Object.hasOwn(record2, key) ? record2[key] : void 0;
}
function isSame(one, other) {
  return one !== void 0 && textOf(one) === textOf(other);
}
var textOf = (price3) => JSON.stringify({ ...price3, at: void 0 }, (_key, value2) => typeof value2 === "bigint" ? `${value2}` : value2);

// src/config/values.ts
var withSeparators = /^\d{1,3}([_, ]\d{3}){1,5}$/;
var bareNumber = /^\d{1,12}(\.\d{1,6})?$/;
var percentage = /^\d{1,6}(\.\d{1,6})?%$/;
var round = (value2) => Number(value2.toFixed(6));
var aboutNumbers = (input, otherwise) => {
  if (typeof input === "string") {
    if (withSeparators.test(input))
      return `must be a number without underscores, commas or spaces.
Write ${input.replace(/[_, ]/g, "")}.`;
    if (bareNumber.test(input)) return `must be a number, not text.
Remove the quotes: ${input}.`;
    if (input.startsWith("-") && input.length < 20) return "must not be negative.";
  }
  if (typeof input === "number") {
    if (!Number.isFinite(input)) return "must be a finite number.";
    if (input < 0) return "must not be negative.";
  }
  return otherwise;
};
var written = /^\$? ?(?<digits>\d{1,9}(?:\.\d{1,6})?|\d{1,3}(?:,\d{3}){1,3}) ?(?<scale>[km])? ?(?:USD|\$)?$/i;
var meantBy = (input) => {
  const { digits, scale } = typeof input === "string" && written.exec(input)?.groups || {};
  if (digits === void 0) return void 0;
  const factor = scale === void 0 ? 1 : scale.toLowerCase() === "k" ? 1e3 : 1e6;
  return round(Number(digits.replaceAll(",", "")) * factor);
};
var aboutWritten = (input, what, otherwise) => {
  const message = aboutNumbers(input, otherwise);
  const meant = message === otherwise ? meantBy(input) : void 0;
  return meant === void 0 ? message : `must be ${what}, in digits alone.
Write ${meant}.`;
};
var percentTrouble = (input) => {
  if (typeof input === "number" && Number.isFinite(input) && input >= 0 && input < 1e6) {
    return input > 0 && input < 1 ? `must be a percentage.
Write ${round(input * 100)}%, or ${round(input)}% if that is what you mean.` : `must be a percentage.
Write ${round(input)}%.`;
  }
  if (typeof input === "string") {
    const bare = input.trim().replace(/ ?%$/, "");
    if (bareNumber.test(bare)) return `must be a percentage.
Write ${bare}%.`;
  }
  return aboutNumbers(input, "must be a percentage such as 20%.");
};
var numberTrouble = (what) => (input) => typeof input === "string" && percentage.test(input) ? `must be ${what}, not a percentage.` : aboutWritten(input, what, `must be ${what}.`);
var amountTrouble = (what) => (input) => {
  if (typeof input === "string" && !bareNumber.test(input) && bareNumber.test(input.trim().replace(/ ?%$/, "")))
    return percentTrouble(input);
  return aboutWritten(input, what, `must be ${what}, or a percentage of what is there at the base, such as 20%.`);
};
var told2 = (trouble) => ({ error: (issue2) => trouble(issue2.input) });
var percent = (trouble = percentTrouble) => string2(told2(trouble)).regex(percentage, told2(trouble));
var number3 = (what, max) => {
  const trouble = told2(
    (input) => typeof input === "number" && input > max && Number.isFinite(input) ? `must be at most ${max}.` : numberTrouble(what)(input)
  );
  return number2(trouble).min(0, trouble).max(max, trouble);
};
var wholeNumber = (what, max) => {
  const trouble = told2((input) => {
    if (typeof input === "number" && input > max && Number.isFinite(input)) return `must be at most ${max}.`;
    if (typeof input === "number" && input >= 0 && Number.isFinite(input)) return "must be a whole number.";
    return numberTrouble(what)(input);
  });
  return number2(trouble).int(trouble).min(0, trouble).max(max, trouble);
};
var fractionTrouble = (what, input) => input < 1 ? `must be ${what}, or a percentage.
Write ${round(input * 100)}%.` : `must be ${what}, in whole tokens, or a percentage.
Write ${Math.round(input)}, or ${round(input * 100)}%.`;
var tokensOrPercent = (what, max) => {
  const told_ = told2((input) => typeof input === "number" ? fractionTrouble(what, input) : "");
  return amountOrPercent(what, max).refine((value2) => typeof value2 === "string" || Number.isInteger(value2), told_);
};
var amountOrPercent = (what, max) => {
  const trouble = amountTrouble(what);
  const told_ = told2(
    (input) => typeof input === "number" && input > max && Number.isFinite(input) ? `must be at most ${max}.` : trouble(input)
  );
  return union([string2(told_).regex(percentage, told_), number2(told_).min(0, told_).max(max, told_)], told_);
};
var percentOnly = (elsewhere) => {
  const trouble = (input) => {
    const message = percentTrouble(input);
    return typeof input === "number" ? `${message.replace(/\.$/, "")}; ${elsewhere}.` : message;
  };
  return percent(trouble);
};
var leastPrice = 1e-3;
var mostPrice = 1e6;
var priceTrouble = (input) => {
  if (typeof input === "number" && input > 0 && input < leastPrice) {
    const perMillion2 = (input * 1e6).toFixed(2);
    return `looks like a price per token; promptcost wants USD per 1M tokens.
Write ${perMillion2}.`;
  }
  if (typeof input === "number" && input > mostPrice && Number.isFinite(input))
    return "is more than a million USD per 1M tokens.";
  if (typeof input === "number" && input >= 0 && Number.isFinite(input)) return "has more than 6 decimals.";
  return numberTrouble("a number of USD per 1M tokens such as 2.50")(input);
};
var perMillion = () => number2(told2(priceTrouble)).min(0, told2(priceTrouble)).max(mostPrice, told2(priceTrouble)).refine(
  (value2) => (value2 === 0 || value2 >= leastPrice) && Math.round(value2 * 1e6) / 1e6 === value2,
  told2(priceTrouble)
);
var text = (what, max) => {
  const trouble = told2((input) => {
    if (typeof input === "number" || typeof input === "boolean") return `must be ${what}, as text.
Put it in quotes.`;
    if (typeof input === "string" && input.length > max) return `is longer than ${max} characters.`;
    return `must be ${what}.`;
  });
  return string2(trouble).min(1, trouble).max(max, trouble);
};
var oneOf = (words2) => _enum(words2, { error: () => `must be ${words2.map((word2) => `"${word2}"`).join(" or ")}.` });

// src/config/mapping.ts
var mapping2 = (shape, like) => strictObject(shape, {
  error: (issue2) => issue2.code === "invalid_type" ? `must be a mapping of keys.
Write for example: ${like}` : void 0
});
var named2 = (value2, like) => record(text("a name", 200), value2, { error: () => `must be a mapping from names.
Write for example: ${like}` });

// src/config/limits-schema.ts
var most = 1e12;
var tokens = () => tokensOrPercent("a number of tokens such as 500", 1e9);
var usdPerMonth = () => amountOrPercent("an amount of USD such as 250", most);
var usd = () => percentOnly("an amount of money goes under usd_per_month").optional().meta({ description: "Growth in USD per call, in percent of what it is at the base.", examples: ["20%"] });
var window2 = () => percent().optional().meta({
  description: "Share of the model's context window that input and expected output take.",
  examples: ["80%"]
});
var grownTokens = () => tokens().optional().meta({
  description: "Growth in tokens per call: in percent of what is there at the base, or in tokens.",
  examples: ["20%", 500]
});
var grownUsdPerMonth = () => usdPerMonth().optional().meta({
  description: "Growth in USD per month: in USD, or in percent of what is there at the base.",
  examples: [250, "20%"]
});
var eachPrompt = () => mapping2(
  { tokens: grownTokens(), usd: usd(), usd_per_month: grownUsdPerMonth(), context_window: window2() },
  "{ tokens: 20% }"
);
var allPrompts = () => mapping2({ tokens: grownTokens(), usd: usd(), usd_per_month: grownUsdPerMonth() }, "{ tokens: 20% }");
var newPrompt = () => mapping2(
  {
    tokens: wholeNumber("a number of tokens such as 4000", 1e9).optional().meta({
      description: "Size in tokens per call; never a percentage, as there is nothing to grow from.",
      examples: [4e3]
    }),
    usd_per_month: number3("an amount of USD such as 1000", most).optional().meta({ description: "Cost in USD per month.", examples: [1e3] }),
    context_window: window2()
  },
  "{ tokens: 4000 }"
);
var warn = "Warns when broken; breaking one of the keys is enough.";
var fail = "Fails the check when broken; breaking one of the keys is enough.";
var floor = mapping2(
  {
    tokens: wholeNumber("a number of tokens such as 50", 1e9).optional().meta({ description: "Growth in tokens per call that is noise.", otherwise: 50, examples: [50] }),
    usd_per_1k_calls: number3("an amount of USD such as 0.01", most).optional().meta({ description: "Growth in USD per 1,000 calls that is noise.", otherwise: 0.01, examples: [0.01] }),
    usd_per_month: number3("an amount of USD such as 5", most).optional().meta({ description: "Growth in USD per month that is noise.", otherwise: "none", examples: [5] })
  },
  "{ tokens: 50 }"
);
var limits = mapping2(
  {
    each_prompt: mapping2(
      {
        ignore_below: floor.optional().meta({ description: "Growth up to this is noise, whatever its percentage." }),
        warn_above: eachPrompt().optional().meta({ description: warn, otherwise: "context_window: 80%" }),
        fail_above: eachPrompt().optional().meta({
          description: fail,
          otherwise: 'context_window: 100%; without the key "limits" also tokens: 20%, usd: 20%'
        })
      },
      "{ fail_above: { tokens: 20% } }"
    ).optional().meta({ description: "Limits on the growth of one prompt." }),
    all_prompts: mapping2(
      {
        warn_above: allPrompts().optional().meta({ description: warn, otherwise: "none" }),
        fail_above: allPrompts().optional().meta({ description: fail, otherwise: 'none; without the key "limits" tokens: 20%, usd: 20%' })
      },
      "{ fail_above: { usd_per_month: 500 } }"
    ).optional().meta({ description: "Limits on the growth of all prompts together." }),
    new_prompt: mapping2(
      {
        warn_above: newPrompt().optional().meta({ description: warn, otherwise: "context_window: 80%" }),
        fail_above: newPrompt().optional().meta({ description: fail, otherwise: "context_window: 100%" })
      },
      "{ warn_above: { tokens: 4000 } }"
    ).optional().meta({ description: "Limits on the size of a prompt that the base does not have." })
  },
  "{ each_prompt: { fail_above: { tokens: 20% } } }"
);

// src/config/prices-schema.ts
var discountTrouble = { error: () => "must be at most 100%." };
var price = mapping2(
  {
    base_model: text("the name of a model", 200).optional().meta({
      description: "A model of the catalogue whose tokenizer, context window and prices this one has, where it says nothing else.",
      examples: ["gpt-4.1-mini"]
    }),
    input: perMillion().optional().meta({ description: "USD per 1M input tokens.", otherwise: "the base model's", examples: [0.8] }),
    output: perMillion().optional().meta({ description: "USD per 1M output tokens.", otherwise: "the base model's", examples: [3.2] }),
    discount: percent().refine((value2) => Number.parseFloat(value2) <= 100, discountTrouble).optional().meta({ description: "Taken off every price, in percent of it.", otherwise: "none", examples: ["12%"] }),
    context_window: wholeNumber("a number of tokens such as 128000", 1e9).optional().meta({
      description: "How many tokens of input and output fit.",
      otherwise: "the base model's",
      examples: [128e3]
    })
  },
  "{ base_model: gpt-4.1-mini, input: 0.80, output: 3.20 }"
).superRefine((value2, context) => {
  const others = [value2.output, value2.context_window];
  const onlyDiscount = value2.discount !== void 0 && others.every((other) => other === void 0);
  if (value2.base_model !== void 0 || value2.input !== void 0 || onlyDiscount) return;
  context.addIssue({
    code: "custom",
    message: 'has neither "base_model" nor "input".\nName a model of the catalogue (base_model: gpt-4.1-mini) or a price per 1M tokens (input: 0.80).'
  });
});

// src/config/schema.ts
var model = () => text("the name of a model", 200);
var callsPerMonth = () => wholeNumber("a number of calls such as 150000", 1e12);
var outputTokens = () => wholeNumber("a number of tokens such as 350", 1e9);
var tags = () => {
  const told3 = { error: () => "must be a list of at most 50 tags such as [customer-facing]." };
  return array(text("a tag", 100), told3).max(50, told3);
};
var entry = mapping2(
  {
    files: globs().meta({
      description: "The prompts this entry is about: a glob or a list of globs, relative to the checked directory.",
      examples: ["prompts/**"]
    }),
    exclude: globs().optional().meta({
      description: "Globs of files that this entry is not about.",
      otherwise: "none",
      examples: [["prompts/drafts/**"]]
    }),
    model: model().optional().meta({
      description: "The model these prompts are sent to, where their file names none.",
      otherwise: "defaults.model",
      examples: ["gpt-4.1"]
    }),
    calls_per_month: callsPerMonth().optional().meta({
      description: "Calls per month. Without it there is no cost per month.",
      otherwise: "defaults.calls_per_month",
      examples: [15e4]
    }),
    output_tokens: outputTokens().optional().meta({ description: "Expected output tokens per call.", otherwise: "defaults.output_tokens", examples: [350] }),
    owner: text("the name of an owner", 200).optional().meta({
      description: "Who answers for these prompts. Named where one of them breaks a limit.",
      otherwise: "none",
      examples: ["acme/agent-team"]
    }),
    tags: tags().optional().meta({
      description: "Words of your own to group prompts by. In the JSON report alone.",
      otherwise: "none",
      examples: [["customer-facing"]]
    })
  },
  "{ files: prompts/** }"
);
var entries = {
  error: () => "must be a list of 1 to 500 entries.\nWrite for example:\nprompts:\n  - files: prompts/**"
};
var configFile = mapping2(
  {
    $schema: string2().optional().meta({ description: "Where the JSON Schema of this file is, for editors. Ignored." }),
    prompts: array(entry, entries).min(1, entries).max(500, entries).optional().meta({
      description: "Which files are prompts, and what is done with them. Every entry that matches a file applies, in order; a later one overrides key by key.",
      otherwise: "well-known places"
    }),
    defaults: mapping2(
      {
        model: model().optional().meta({
          description: "The model of prompts for which nothing else names one.",
          otherwise: "gpt-5-mini",
          examples: ["gpt-4.1-mini"]
        }),
        output_tokens: outputTokens().optional().meta({
          description: "Expected output tokens per call. Without it only input is priced.",
          otherwise: "none",
          examples: [150]
        }),
        calls_per_month: callsPerMonth().optional().meta({ description: "Calls per month of each prompt.", otherwise: "none", examples: [1e3] })
      },
      "{ model: gpt-5-mini }"
    ).optional().meta({ description: "For prompts of which no entry says otherwise." }),
    models: named2(model(), "{ my-deployment: gpt-4.1 }").optional().meta({
      description: "Names of your deployments, each with the model of the catalogue that it is.",
      otherwise: "none",
      examples: [{ "my-deployment": "gpt-4.1" }]
    }),
    enforce: oneOf(["fail", "report"]).optional().meta({
      description: '"report" turns every failure into a warning that says "would fail".',
      otherwise: "fail",
      examples: ["report"]
    }),
    limits: limits.optional().meta({
      description: "What may change. With this key the limits are those written, beside the defaults of ignore_below and context_window."
    }),
    prices: named2(price, "{ gpt-5: { discount: 12% } }").optional().meta({
      description: "Prices of your own, by the model's name, over the built-in catalogue. In USD per 1M tokens."
    })
  },
  "prompts: [{ files: prompts/** }]"
);

// src/config/to-policy.ts
var amount = (written2) => written2 === void 0 ? void 0 : typeof written2 === "number" ? { amount: written2 } : { percent: percentOf(written2) };
var share = (written2) => written2 === void 0 ? void 0 : { percent: percentOf(written2) };
var thresholds = (written2, otherwise) => ({
  tokens: amount(written2?.tokens) ?? otherwise.tokens,
  usd: share(written2?.usd) ?? otherwise.usd,
  usdPerMonth: amount(written2?.usd_per_month) ?? otherwise.usdPerMonth,
  contextWindow: share(written2?.context_window) ?? otherwise.contextWindow
});
function toPolicy(file) {
  const enforce = file.enforce ?? "fail";
  if (file.limits === void 0) return { ...defaultPolicy, enforce };
  const { each_prompt: each, all_prompts: all, new_prompt: fresh } = file.limits;
  const { ignoreBelow: floor2, eachPrompt: eachPrompt2, allPrompts: allPrompts2, newPrompt: newPrompt2 } = defaultWithLimits;
  return {
    enforce,
    ignoreBelow: {
      tokens: each?.ignore_below?.tokens ?? floor2.tokens,
      usdPerThousandCalls: each?.ignore_below?.usd_per_1k_calls ?? floor2.usdPerThousandCalls,
      usdPerMonth: each?.ignore_below?.usd_per_month ?? floor2.usdPerMonth
    },
    eachPrompt: {
      warn: thresholds(each?.warn_above, eachPrompt2.warn),
      fail: thresholds(each?.fail_above, eachPrompt2.fail)
    },
    allPrompts: {
      warn: thresholds(all?.warn_above, allPrompts2.warn),
      fail: thresholds(all?.fail_above, allPrompts2.fail)
    },
    newPrompt: {
      warn: thresholds(fresh?.warn_above, newPrompt2.warn),
      fail: thresholds(fresh?.fail_above, newPrompt2.fail)
    }
  };
}

// src/config/read-config.ts
function readConfig(sources, flags, catalogue2) {
  checkFlags(flags);
  const source = sources.head ?? sources.base;
  if (!source) return builtIn(flags);
  refuseBesideConfig(flags, source.path);
  const head = sources.head && readSide(sources.head);
  const same = sources.base?.path === sources.head?.path && sources.base?.text === sources.head?.text;
  const base = sources.base && (same ? head : atBase(sources.base));
  if (head && !same) refuseIdleNames(head, base instanceof Problem ? void 0 : base, catalogue2);
  if (base instanceof Problem) {
    if (head) return mending(base, head, flags);
    throw base;
  }
  if (base) return judgedByBase(base, head, flags, catalogue2);
  if (!head) return builtIn(flags);
  return sources.alone ? ofHead(head, flags) : firstAdoption(head, flags);
}
function readSide(source) {
  const parsed2 = parseSource(source);
  const result = configFile.safeParse(parsed2.value);
  if (!result.success) throw explainIssues(result.error.issues, configFile, parsed2);
  return { facts: toFacts(result.data, parsed2), policy: toPolicy(result.data), at: (path) => parsed2.at(path, "key") };
}
function atBase(source) {
  try {
    return readSide(source);
  } catch (error2) {
    if (!(error2 instanceof Problem)) throw error2;
    const remedy = `${error2.remedy ? `${error2.remedy}
` : ""}This is the file as the base has it; it must be mended there.`;
    return new Problem(error2.what, { where: error2.where, remedy });
  }
}
function mending(broken, head, flags) {
  const { config: config2, findings } = ofHead(head, flags);
  const finding = {
    kind: "base-config-broken",
    severity: "warn",
    config: broken.where?.path ?? "",
    problem: broken.what
  };
  return { config: config2, findings: [finding, ...findings] };
}
function judgedByBase(base, head, flags, catalogue2) {
  const path = base.facts.path ?? "";
  if (!head) {
    const { policy, findings: findings2 } = applyFlags(base.policy, flags, true);
    const removed = { kind: "config-removed", severity: "warn", config: path };
    return outcome(base.facts, base.facts, { policy, policyFrom: "base", prices: base.facts.prices }, [
      removed,
      ...findings2
    ]);
  }
  const adopted = adoptLimits(base.policy, head);
  const { prices: prices2, models, findings } = adoptNames(base, head, catalogue2.isListed);
  const flagged = applyFlags(adopted.policy, flags, true);
  const rest = { policy: flagged.policy, policyFrom: "base", prices: prices2 };
  return outcome(base.facts, { ...head.facts, models }, rest, [
    ...compareSides(base, head),
    ...adopted.findings,
    ...findings,
    ...flagged.findings
  ]);
}
function firstAdoption(head, flags) {
  const { config: config2, findings } = ofHead(head, flags);
  const path = head.facts.path ?? "";
  const adoption = {
    kind: "first-adoption",
    severity: "info",
    config: isPackageJson(path) ? `${path}#promptcost` : path
  };
  return { config: config2, findings: [adoption, ...findings] };
}
function ofHead(head, flags) {
  const { policy, findings } = applyFlags(head.policy, flags, false);
  return outcome(head.facts, head.facts, { policy, policyFrom: "head", prices: head.facts.prices }, findings);
}
function builtIn(flags) {
  const { policy, findings } = applyFlags(defaultPolicy, flags, false);
  const facts = defaultFacts({ files: flags.prompts, namedFolders: flags.namedFolders });
  const { config: config2 } = outcome(facts, facts, { policy, policyFrom: "defaults", prices: facts.prices }, []);
  return { config: { ...config2, modelFlag: flags.model?.trim() }, findings };
}
function outcome(base, head, rest, findings) {
  return { config: { base, head, ...rest, modelFlag: void 0 }, findings };
}

// src/config/open-configs.ts
async function openConfigs(sides2, flags, catalogue2) {
  const wanted = flags.file === void 0 ? configPaths : [flags.file.replace(/^\.\//, "")];
  const base = sides2.base && await findConfig(sides2.base, wanted, "base");
  const head = await findConfig(sides2.head, wanted, "head");
  if (flags.file !== void 0 && !base && !head) {
    throw new Problem(
      `there is no config ${flags.file} ${sides2.base ? "on either side" : `in ${sides2.head.revision.label}`}.`,
      {
        remedy: "Name a file of the checked folder, relative to it, or leave --config out."
      }
    );
  }
  return readConfig({ base, head, alone: sides2.base === void 0 }, flags, catalogue2);
}
var unreadable = {
  link: "is a link",
  binary: "is binary, not text",
  "not-utf8": "is not UTF-8 text",
  "too-large": "is larger than 4 MiB",
  missing: "is missing from this clone",
  "lfs-pointer": "is a Git LFS pointer",
  "no-permission": "may not be read"
};
async function findConfig(side, wanted, name) {
  const found = [];
  const entries2 = side.entries.filter((entry2) => wanted.includes(entry2.path));
  for await (const source of side.revision.read(entries2)) {
    const { path } = source.entry;
    if ("text" in source) found.push({ path, text: source.text });
    else if (!isPackageJson(path))
      throw new Problem(`the config ${unreadable[source.unreadable]}.`, {
        where: { path },
        remedy: "Save it as UTF-8 text that everyone may read."
      });
  }
  return pickConfig(found, name);
}

// src/config/settings.ts
function settingsFor(facts, path, match) {
  const settings = {
    model: void 0,
    callsPerMonth: void 0,
    outputTokens: void 0,
    owner: void 0,
    tags: void 0
  };
  for (const rule of facts.rules) {
    if (!match(rule, path)) continue;
    settings.model = rule.model ?? settings.model;
    settings.callsPerMonth = rule.callsPerMonth ?? settings.callsPerMonth;
    settings.outputTokens = rule.outputTokens ?? settings.outputTokens;
    settings.owner = rule.owner ?? settings.owner;
    settings.tags = rule.tags ?? settings.tags;
  }
  return settings;
}
function workloadFor(config2, paths, match) {
  const { base, head } = config2;
  const at = (facts, side, path) => facts && path !== void 0 ? settingsFor(facts, path, (rule, file) => match(side, rule, file)) : void 0;
  const own3 = [
    at(base, "base", paths.basePath),
    at(base, "head", paths.headPath),
    base?.defaults
  ];
  const theirs = head === base ? [] : [at(head, "head", paths.headPath), head?.defaults];
  const headKeys = [];
  const first2 = (key, name) => {
    const valueIn = (where) => where.find((settings) => settings?.[key] !== void 0)?.[key];
    const mine = valueIn(own3);
    if (mine !== void 0) return mine;
    const other = valueIn(theirs);
    if (other !== void 0) headKeys.push(printed([theirs[0]?.[key] === void 0 ? "defaults" : "prompts", name]));
    return other;
  };
  const workload = {
    callsPerMonth: first2("callsPerMonth", "calls_per_month"),
    outputTokens: first2("outputTokens", "output_tokens"),
    ...headKeys.some((key) => key.endsWith("calls_per_month")) && { callsFromHead: true }
  };
  return { workload, owner: first2("owner", "owner"), tags: first2("tags", "tags") ?? [], headKeys };
}
function modelFor(config2, side, path, match) {
  const facts = config2[side];
  const named4 = facts && (settingsFor(facts, path, (rule, file) => match(side, rule, file)).model ?? facts.defaults.model);
  if (named4) return { ...named4, from: "config" };
  return config2.modelFlag === void 0 ? { asked: defaultModel, from: "default" } : { asked: config2.modelFlag, from: "config" };
}
function globsOf(config2) {
  const rules = /* @__PURE__ */ new Set([...config2.base?.rules ?? [], ...config2.head?.rules ?? []]);
  const distinct = new Map(
    [...rules].map(({ files, exclude }) => [JSON.stringify([files, exclude]), { files, exclude }])
  );
  return [...distinct.values()];
}

// src/config/terms-of.ts
function termsOf(config2, match) {
  const headKeys = /* @__PURE__ */ new Set();
  return {
    of(base, head) {
      const terms = workloadFor(config2, { basePath: base?.at.path, headPath: head?.at.path }, match);
      for (const key of terms.headKeys) headKeys.add(key);
      return terms;
    },
    findings() {
      return [...headKeys].map((key) => ({ kind: "head-key", severity: "info", key }));
    }
  };
}

// src/find-models.ts
function findModels(prompts, config2, match) {
  const guesses = /* @__PURE__ */ new Map();
  const of = (side) => {
    const models = config2[side]?.models ?? {};
    return prompts[side].map((prompt) => {
      const asked2 = prompt.model ? { ...prompt.model, from: "file" } : modelFor(config2, side, prompt.at.path, match);
      const { model: model2, guess } = identify({ at: void 0, ...asked2 }, { models, prices: config2.prices });
      if (guess && side === "head")
        guesses.set(model2.asked, { guess, prompts: (guesses.get(model2.asked)?.prompts ?? 0) + 1 });
      return { prompt, model: model2 };
    });
  };
  const [base, head] = [of("base"), of("head")];
  const findings = [...guesses].map(
    ([model2, { guess, prompts: count }]) => ({
      kind: "model-guessed",
      severity: "info",
      model: model2,
      ...guess,
      prompts: count
    })
  );
  return { base, head, findings };
}

// src/revisions/glob.ts
var import_fast_glob = __toESM(require_out4(), 1);
import { resolve, sep as sep2 } from "node:path";
import { runInNewContext } from "node:vm";

// src/revisions/glob-limits.ts
var longest2 = 1e3;
var mostAlternatives = 1e3;
var rangeSize = 1e3;
function checkGlobs(globs2) {
  let alternatives = 0;
  for (const glob2 of globs2) {
    if (glob2.length > longest2)
      throw new Problem(`a glob is longer than ${longest2} characters`, { remedy: "Split it into several entries." });
    alternatives += alternativesOf(glob2);
  }
  if (alternatives > mostAlternatives) {
    throw new Problem(`globs expand to more than ${mostAlternatives} patterns`, {
      remedy: "Use fewer {a,b} groups, or * instead of them."
    });
  }
}
function alternativesOf(glob2) {
  const groups = glob2.split("{").length - 1;
  if (groups === 0) return 1;
  const commas = glob2.split(",").length - 1;
  const ranges = glob2.split("..").length - 1;
  return (commas / groups + 1) ** groups * rangeSize ** ranges;
}

// src/revisions/memory-file-system.ts
import { sep } from "node:path";
function memoryFileSystem(root, paths) {
  const folders2 = treeOf(paths);
  const files = new Set(paths);
  const relative = (path) => path === root ? "" : path.startsWith(root + sep) ? path.slice(root.length + 1).replaceAll(sep, "/") : void 0;
  const stat2 = (path) => {
    const at = relative(path);
    if (at !== void 0 && folders2.has(at)) return item(at, true);
    if (at !== void 0 && files.has(at)) return item(at, false);
    throw notFound(path);
  };
  const list = (path) => {
    const at = relative(path);
    const items = at === void 0 ? void 0 : folders2.get(at);
    if (!items) throw notFound(path);
    return [...items].map(([name, isFolder]) => item(name, isFolder));
  };
  return { lstatSync: stat2, statSync: stat2, readdirSync: list };
}
function treeOf(paths) {
  const folders2 = /* @__PURE__ */ new Map([["", /* @__PURE__ */ new Map()]]);
  for (const path of paths) {
    let isFolder = false;
    for (let rest = path; rest !== ""; ) {
      const slash = rest.lastIndexOf("/");
      const folder = rest.slice(0, Math.max(slash, 0));
      const name = rest.slice(slash + 1);
      const known = folders2.get(folder);
      if (known?.has(name) && (known.get(name) || !isFolder)) break;
      if (known) known.set(name, isFolder);
      else folders2.set(folder, /* @__PURE__ */ new Map([[name, isFolder]]));
      rest = folder;
      isFolder = true;
    }
  }
  return folders2;
}
function item(name, isFolder) {
  const no = () => false;
  const special = { isSymbolicLink: no, isBlockDevice: no, isCharacterDevice: no, isFIFO: no, isSocket: no };
  return { name, isFile: () => !isFolder, isDirectory: () => isFolder, ...special };
}
function notFound(path) {
  return Object.assign(new Error(`no ${path}`), { code: "ENOENT" });
}

// src/revisions/glob.ts
var patience = (paths) => 4e3 + Math.ceil(paths / 5);
function globber(paths) {
  const byAlias = /* @__PURE__ */ new Map();
  for (const path of new Set(paths)) {
    const key = top + alias(path);
    byAlias.set(key, [...byAlias.get(key) ?? [], path]);
  }
  const find = searcher([...byAlias.keys()]);
  const known = /* @__PURE__ */ new Map();
  return (globs2) => {
    const key = JSON.stringify([globs2.files, globs2.exclude]);
    const matched = known.get(key) ?? new Set(matchingKeys(globs2).flatMap((found) => byAlias.get(found) ?? []));
    known.set(key, matched);
    return matched;
  };
  function matchingKeys({ files, exclude }) {
    checkGlobs([...files, ...exclude]);
    return byAlias.size === 0 || files.length === 0 ? [] : find(below(files), below(exclude));
  }
}
var plain2 = "\n\r\u2028\u2029()|+\"'`";
var alias = (text2) => text2.replace(/[\n\r\u2028\u2029()|+"'`]/g, (it) => String.fromCharCode(63232 + plain2.indexOf(it)));
var top = "listing/";
var below = (globs2) => {
  const parts = globs2.map((glob2) => /^(?<not>!?)(?:\.\/)*(?<rest>.*)$/s.exec(alias(glob2))?.groups ?? {});
  return parts.filter(({ rest }) => rest && !rest.startsWith("/")).map(({ not, rest }) => `${not}${top}${rest}`);
};
function searcher(paths) {
  const cwd = resolve(`${sep2}in-memory`);
  const fs = memoryFileSystem(cwd, paths);
  let left = patience(paths.length);
  return (files, exclude) => {
    const run = () => import_fast_glob.default.sync(files, { cwd, fs, ignore: exclude, dot: true, extglob: false, followSymbolicLinks: false });
    const start2 = performance.now();
    try {
      return runInNewContext("run()", { run }, { timeout: Math.max(1, Math.ceil(left)) });
    } catch (cause) {
      const slow = cause.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
      if (!slow && !(cause instanceof RangeError) && !(cause instanceof SyntaxError)) throw cause;
      const what = slow ? "the globs take too long to match." : "a glob cannot be understood.";
      throw new Problem(what, {
        remedy: slow ? "Use fewer globs, and fewer * in one." : "Check its braces and brackets.",
        cause
      });
    } finally {
      left -= performance.now() - start2;
    }
  };
}

// src/match-prompts.ts
function matchPrompts(config2, listings, only2) {
  const find = globber(listings.flatMap((entries2) => entries2.map((entry2) => entry2.path)));
  const looked = new Set(globsOf(config2).flatMap((globs2) => [...find(globs2)]));
  const isAsked = only2 && narrowTo(only2);
  return {
    select: (entries2) => entries2.filter(({ path }) => isAsked ? isAsked(path, looked.has(path)) : looked.has(path)),
    match: (_side, rule, path) => find(rule).has(path),
    findings: idleEntries(config2, (rule) => find(rule).size > 0)
  };
}
function idleEntries({ base, head, policyFrom }, isUsed) {
  const written2 = (head?.rules ?? []).filter((rule) => rule.at.line !== void 0);
  const keyOf3 = ({ files, exclude }) => JSON.stringify([files, exclude]);
  const known = new Set(policyFrom === "base" ? base?.rules.map(keyOf3) : []);
  return written2.filter((rule) => !isUsed(rule)).map((rule) => ({
    kind: "glob-matches-nothing",
    severity: known.has(keyOf3(rule)) ? "info" : "warn",
    at: rule.at,
    files: rule.files
  }));
}
function narrowTo(only2) {
  const named4 = only2.map((path) => path.replace(/^\.\//, "").replace(/\/+$/, ""));
  return (path, isPrompt) => named4.some((name) => path === name || isPrompt && (name === "." || name === "" || path.startsWith(`${name}/`)));
}

// src/policy/group-by.ts
function groupBy(items, keyOf3) {
  const groups = /* @__PURE__ */ new Map();
  for (const item2 of items) {
    const key = keyOf3(item2);
    const group = groups.get(key);
    if (group) group.push(item2);
    else groups.set(key, [item2]);
  }
  return groups;
}

// src/policy/growth.ts
var picoUsd = 1e12;
function isNoise(growth2, floor2, end) {
  const month = growth2.usdPerMonth?.delta[end];
  const underMonth = floor2.usdPerMonth !== void 0 && month !== void 0 && Number(month) <= floor2.usdPerMonth * picoUsd;
  const perThousandCalls = Number(growth2.usd?.delta[end] ?? 0n) * 1e3;
  return {
    tokens: underMonth || growth2.tokens.delta[end] <= floor2.tokens,
    usd: underMonth || perThousandCalls <= floor2.usdPerThousandCalls * picoUsd
  };
}
function isNew2(change) {
  return change.head !== void 0 && change.tokens.base === 0;
}

// src/policy/measure-against.ts
function measureAgainst(limits3, growth2, floor2, window3) {
  const breaches = [];
  for (const held of hold(limits3.fail, growth2, floor2, window3)) {
    if (held.isOver("high")) breaches.push(toBreach(held, held.isOver("low") ? "fail" : "warn"));
  }
  for (const held of hold(limits3.warn, growth2, floor2, window3)) {
    if (breaches.some((breach) => breach.unit === held.unit) || !held.isOver("expected")) continue;
    breaches.push(toBreach(held, "warn"));
  }
  return breaches.sort(byWeight);
}
var units2 = [
  "usd_per_month",
  "tokens",
  "tokens_percent",
  "usd_percent",
  "usd_from_free",
  "usd_per_month_percent",
  "context_window"
];
function byWeight(a, b) {
  const weight2 = ({ unit, severity }) => units2.indexOf(unit) + (severity === "fail" ? 0 : units2.length);
  return weight2(a) - weight2(b);
}
function hold(limits3, growth2, floor2, window3) {
  const { tokens: tokens2, usd: usd2, usdPerMonth: usdPerMonth2 } = growth2;
  const noise = (of) => (end) => floor2 !== void 0 && isNoise(growth2, floor2, end)[of];
  const held = [
    usdPerMonth2 && amountOf(limits3.usdPerMonth, "usd_per_month", usdPerMonth2.delta, 12),
    amountOf(limits3.tokens, "tokens", whole(tokens2.delta), 0),
    percentOf2(limits3.tokens, "tokens_percent", whole(tokens2.delta), BigInt(tokens2.base), noise("tokens")),
    usd2 && percentOf2(limits3.usd, "usd_percent", usd2.delta, usd2.base, noise("usd")),
    usd2 && usd2.base === 0n ? fromFree(limits3.usd, usd2.delta, noise("usd")) : void 0,
    usdPerMonth2 && percentOf2(limits3.usdPerMonth, "usd_per_month_percent", usdPerMonth2.delta, usdPerMonth2.base, noise("usd")),
    window3 && percentOf2(limits3.contextWindow, "context_window", whole(window3.tokens), BigInt(window3.size), () => false)
  ];
  return held.filter((one) => one !== void 0);
}
function amountOf(limit2, unit, actual, decimals2) {
  if (limit2 === void 0 || !("amount" in limit2)) return void 0;
  const most3 = BigInt(Math.round(limit2.amount * 1e6)) * 10n ** BigInt(decimals2);
  return {
    unit,
    limit: plain3(limit2.amount),
    actual,
    isOver: (end) => actual[end] * 1000000n > most3,
    toDecimal: (value2) => toDecimal(value2, decimals2)
  };
}
function percentOf2(limit2, unit, actual, of, isNoise2) {
  if (limit2 === void 0 || !("percent" in limit2) || of <= 0n) return void 0;
  const most3 = BigInt(Math.round(limit2.percent * 1e6)) * of;
  return {
    unit,
    limit: plain3(limit2.percent),
    actual,
    isOver: (end) => actual[end] * 100000000n > most3 && !isNoise2(end),
    toDecimal: (value2) => toDecimal(value2 * 1000000n / of, 4)
  };
}
function fromFree(limit2, perCall, isNoise2) {
  if (limit2 === void 0) return void 0;
  return {
    unit: "usd_from_free",
    limit: plain3(limit2.percent),
    actual: perCall,
    isOver: (end) => perCall[end] > 0n && !isNoise2(end),
    toDecimal: (value2) => toDecimal(value2 * 1000n, 12)
  };
}
function toBreach({ unit, limit: limit2, actual, toDecimal: toDecimal3 }, severity) {
  const { low, expected, high } = actual;
  return {
    unit,
    limit: limit2,
    severity,
    actual: { low: toDecimal3(low), expected: toDecimal3(expected), high: toDecimal3(high) }
  };
}
function whole({ low, expected, high }) {
  return { low: BigInt(low), expected: BigInt(expected), high: BigInt(high) };
}
function plain3(value2) {
  return Number.isInteger(value2) ? String(value2) : value2.toFixed(6).replace(/0+$/, "").replace(/\.$/, "");
}
function toDecimal(value2, decimals2) {
  const digits = (value2 < 0n ? -value2 : value2).toString().padStart(decimals2 + 1, "0");
  const fraction = decimals2 === 0 ? "" : digits.slice(-decimals2).replace(/0+$/, "");
  const units3 = decimals2 === 0 ? digits : digits.slice(0, -decimals2);
  return `${value2 < 0n ? "-" : ""}${units3}${fraction && `.${fraction}`}`;
}

// src/policy/judge.ts
function judge(changes, summary, policy) {
  const found = [];
  for (const change of changes) {
    const finding = judgeOne(change, policy);
    if (finding && change.cause) found.push({ key: change.cause.key, finding });
  }
  const each = gather(found);
  const all = judgeAll(summary, policy).flatMap((finding) => untold(finding, each, summary));
  return [...each, ...all].map((finding) => enforced(finding, policy.enforce));
}
function untold(all, each, { paired }) {
  if (paired.prompts !== 1) return [all];
  const told3 = each.flatMap(({ breaches: breaches2 }) => breaches2).map(({ unit, limit: limit2, severity }) => unit + limit2 + severity);
  const breaches = all.breaches.filter(({ unit, limit: limit2, severity }) => !told3.includes(unit + limit2 + severity));
  return breaches.length === 0 ? [] : [{ ...all, breaches, severity: severityOf(breaches) }];
}
function judgeOne(change, policy) {
  if (change.cause === void 0 || change.head === void 0) return void 0;
  const scope = isNew2(change) ? "new_prompt" : "each_prompt";
  const limits3 = isNew2(change) ? policy.newPrompt : policy.eachPrompt;
  const breaches = measureAgainst(limits3, change, floorFor(change, policy), windowOf(change));
  if (breaches.length === 0) return void 0;
  const { at, models } = change.cause;
  return {
    kind: "limit",
    severity: severityOf(breaches),
    at,
    scope,
    cause: isNew2(change) ? "new" : causeKind(change.cause),
    ...models && { models },
    prompts: [change.id],
    owners: change.owner === void 0 ? [] : [change.owner],
    breaches: breaches.map((breach) => ({ ...breach, prompt: change.id })),
    wouldFail: false
  };
}
function floorFor({ workload }, { ignoreBelow }) {
  return workload.callsFromHead ? { ...ignoreBelow, usdPerMonth: void 0 } : ignoreBelow;
}
function windowOf(change) {
  const size = change.head?.model.contextWindow;
  if (size === void 0 || change.head === void 0) return void 0;
  const tokens2 = windowTokens(change, "head");
  const before = change.base?.model.contextWindow;
  const worse = before === void 0 || tokens2.expected / size > windowTokens(change, "base").expected / before;
  return worse ? { tokens: tokens2, size } : void 0;
}
function windowTokens(change, side) {
  const counted2 = change[side]?.own;
  const output = Math.min(
    change.workload.outputTokens ?? 0,
    change[side]?.prompt.settings.maxOutput ?? Number.POSITIVE_INFINITY
  );
  const tokens2 = (counted2?.total.expected ?? 0) + output;
  const off = counted2?.sure.kind === "estimate" ? Math.ceil(counted2.total.expected * counted2.sure.band) : 0;
  return { low: tokens2 - off, expected: tokens2, high: tokens2 + off };
}
function causeKind({ what }) {
  const costly = what.filter((one) => one === "text" || one === "model" || one === "output" || one === "tier");
  return costly.length === 1 && costly[0] !== void 0 ? costly[0] : "mixed";
}
function gather(found) {
  const groups = groupBy(found, ({ key, finding }) => JSON.stringify([key, finding.scope]));
  return [...groups.values()].flatMap((judged) => {
    const members2 = judged.map(({ finding }) => finding).sort((a, b) => worst(b) - worst(a));
    const first2 = members2[0];
    if (first2 === void 0 || members2.length === 1) return members2;
    const breaches = worstOfEachUnit(members2.flatMap((member) => member.breaches));
    const prompts = members2.flatMap((member) => member.prompts);
    const owners = [...new Set(members2.flatMap((member) => member.owners))];
    return [{ ...first2, prompts, owners, breaches, severity: severityOf(breaches) }];
  });
}
function worst({ breaches }) {
  return Math.max(...breaches.map((breach) => Number(breach.actual.expected)));
}
function worstOfEachUnit(breaches) {
  const byUnit = groupBy(breaches, ({ unit }) => unit);
  const worst2 = [...byUnit.values()].map((same) => same.reduce((a, b) => isWorse(b, a) ? b : a));
  return worst2.sort(byWeight);
}
function isWorse(a, b) {
  if (a.severity !== b.severity) return a.severity === "fail";
  return Number(a.actual.expected) > Number(b.actual.expected);
}
function judgeAll({ paired, increases }, policy) {
  const limits3 = policy.allPrompts;
  const breaches = [
    ...measureAgainst(only(limits3, "amount"), { ...paired, usdPerMonth: increases.usdPerMonth }, void 0, void 0),
    ...measureAgainst(only(limits3, "percent"), paired, policy.ignoreBelow, void 0)
  ].sort(byWeight);
  if (breaches.length === 0) return [];
  return [
    {
      kind: "limit",
      severity: severityOf(breaches),
      scope: "all_prompts",
      cause: "mixed",
      prompts: [],
      owners: [],
      breaches,
      wouldFail: false
    }
  ];
}
function only({ warn: warn2, fail: fail3 }, kind) {
  const keep = (limit2) => limit2 && kind in limit2 ? limit2 : void 0;
  const filter = (limits3) => ({
    tokens: keep(limits3.tokens),
    usd: keep(limits3.usd),
    usdPerMonth: keep(limits3.usdPerMonth),
    contextWindow: void 0
  });
  return { warn: filter(warn2), fail: filter(fail3) };
}
function severityOf(breaches) {
  return breaches.some((breach) => breach.severity === "fail") ? "fail" : "warn";
}
function enforced(finding, enforce) {
  const wouldFail = enforce === "report" && finding.severity === "fail";
  return wouldFail ? { ...finding, severity: "warn", wouldFail } : finding;
}

// src/policy/notes.ts
function notes(changes, policy) {
  const present2 = changes.filter((change) => change.head !== void 0);
  return [
    ...unpriced(present2),
    ...assumedModels(present2),
    ...volumes(present2, policy),
    ...changes.flatMap(settingsNotes),
    ...replaced(changes, policy)
  ];
}
function unpriced(present2) {
  const byModel = groupBy(
    present2.filter((change) => change.head?.price === void 0),
    (change) => change.head?.model.asked ?? ""
  );
  return [...byModel].map(([model2, changes]) => {
    const wasPriced = changes.some((change) => change.base?.price !== void 0);
    const { at, nearest: nearest2 } = changes[0]?.head?.model ?? {};
    return {
      kind: "unpriced",
      severity: wasPriced || changes.some(isNew2) ? "warn" : "info",
      ...at && { at },
      model: model2,
      ...nearest2 !== void 0 && { nearest: nearest2 },
      prompts: changes.map((change) => change.id),
      wasPriced
    };
  });
}
function assumedModels(present2) {
  const assumed2 = present2.filter((change) => change.head?.model.from === "default");
  return [...groupBy(assumed2, (change) => change.head?.model.asked ?? "")].map(([model2, { length }]) => ({
    kind: "model-assumed",
    severity: "info",
    model: model2,
    from: "default",
    prompts: length
  }));
}
function volumes(present2, policy) {
  const findings = [];
  const without = present2.filter((change) => change.workload.callsPerMonth === void 0).length;
  if (without > 0) findings.push({ kind: "no-volume", severity: "info", prompts: without });
  const noOutput = present2.filter((change) => change.workload.outputTokens === void 0).length;
  if (noOutput > 0) findings.push({ kind: "output-not-priced", severity: "info", prompts: noOutput });
  return [...findings, ...notJudged(present2, policy)];
}
function notJudged(present2, policy) {
  const changed = present2.filter((change) => change.cause !== void 0);
  const unpriced2 = changed.filter((change) => change.usd === void 0 && limitsOf(change, policy).some(hasUsd)).length;
  const silent = changed.filter(
    (change) => change.usd !== void 0 && change.usdPerMonth === void 0 && limitsOf(change, policy).some(hasMonth)
  ).length;
  const findings = [];
  if (unpriced2 > 0)
    findings.push({ kind: "not-judged", severity: "warn", unit: "usd_percent", reason: "unpriced", prompts: unpriced2 });
  if (silent > 0)
    findings.push({ kind: "not-judged", severity: "info", unit: "usd_per_month", reason: "no-volume", prompts: silent });
  return findings;
}
function limitsOf(change, { newPrompt: newPrompt2, eachPrompt: eachPrompt2, allPrompts: allPrompts2 }) {
  const { warn: warn2, fail: fail3 } = isNew2(change) ? newPrompt2 : eachPrompt2;
  return [warn2, fail3, allPrompts2.warn, allPrompts2.fail];
}
var hasMonth = (limits3) => limits3.usdPerMonth !== void 0;
var hasUsd = (limits3) => hasMonth(limits3) || limits3.usd !== void 0;
function settingsNotes(change) {
  if (!change.base || !change.head) return [];
  const { id: prompt } = change;
  const at = change.head.prompt.at;
  const from = change.base.prompt.settings;
  const to = change.head.prompt.settings;
  const findings = uncounted(change);
  const n = (from.n ?? 1) === (to.n ?? 1) ? void 0 : { base: from.n ?? 1, head: to.n ?? 1 };
  if ((from.maxOutput !== to.maxOutput || n) && change.workload.outputTokens === void 0) {
    findings.push({
      kind: "output-cap",
      severity: "info",
      at,
      prompt,
      ...defined({ base: from.maxOutput, head: to.maxOutput }),
      ...n && { n },
      ...atCap(change)
    });
  }
  if (from.effort !== to.effort) {
    findings.push({ kind: "effort", severity: "warn", at, prompt, ...defined({ base: from.effort, head: to.effort }) });
  }
  return findings;
}
function uncounted({ id: prompt, base, head, tokens: tokens2 }) {
  if (!base || !head) return [];
  const grown = head.prompt.unsent - base.prompt.unsent;
  if (grown < aPage || grown < 2 * tokens2.delta.expected) return [];
  const { at } = head.prompt;
  return [{ kind: "uncounted", severity: "warn", at, prompt, base: base.prompt.unsent, head: head.prompt.unsent }];
}
var aPage = 1e3;
function atCap({ base, head }) {
  const [before, after] = [base, head].map((side) => {
    const rate2 = side?.price?.tiers[0]?.rates.output;
    const { maxOutput: maxOutput2, n = 1 } = side?.prompt.settings ?? {};
    return rate2 === void 0 || maxOutput2 === void 0 ? void 0 : rate2 * BigInt(maxOutput2) * BigInt(n) * 1000n;
  });
  if (before === void 0 || after === void 0) return {};
  return { usdPerThousandCalls: (Number(after - before) / 1e12).toFixed(6) };
}
function defined(values) {
  return {
    ...values.base !== void 0 && { base: values.base },
    ...values.head !== void 0 && { head: values.head }
  };
}
function replaced(changes, policy) {
  const added = changes.filter((change) => change.base === void 0);
  const removed = changes.filter(
    ({ head, tokens: tokens2 }) => head === void 0 || tokens2.delta.expected < -policy.ignoreBelow.tokens
  );
  const before = removed.reduce((sum3, { tokens: tokens2 }) => sum3 - tokens2.delta.expected, 0);
  const after = added.reduce((sum3, { tokens: tokens2 }) => sum3 + tokens2.head, 0);
  const limit2 = policy.eachPrompt.fail.tokens ?? policy.eachPrompt.warn.tokens;
  if (before === 0 || limit2 === void 0 || after - before <= policy.ignoreBelow.tokens) return [];
  const most3 = "percent" in limit2 ? before * limit2.percent / 100 : limit2.amount;
  if (after - before <= most3) return [];
  return [
    { kind: "replaced", severity: "warn", added: added.map(({ id }) => id), removed: removed.map(({ id }) => id) }
  ];
}

// src/prices/listed-prices.ts
var edition = { name: "genai-prices", version: "0.1.8", asOf: "2026-09-23" };
var listedPrices = {
  anthropic: `claude-2	8	24	-	-
claude-3-5-haiku-latest	0.8	4	0.08	1
claude-3-5-sonnet	3	15	0.3	3.75
claude-3-7-sonnet-latest	3	15	0.3	3.75
claude-3-haiku	0.25	1.25	0.03	0.3
claude-3-opus-latest	15	75	1.5	18.75
claude-3-sonnet	3	15	0.3	3.75
claude-fable-5	10	50	1	12.5
claude-fable-5-1	10	50	0.25	12.5
claude-haiku-4-5	1	5	0.1	1.25
claude-opus-4-0	15	75	1.5	18.75
claude-opus-4-1	15	75	1.5	18.75
claude-opus-4-5	5	25	0.5	6.25
claude-opus-4-6	5	25	0.5	6.25
claude-opus-4-7	5	25	0.5	6.25
claude-opus-4-8	5	25	0.5	6.25
claude-opus-5	5	25	0.5	6.25
claude-opus-5-5	4	20	0.2	5
claude-sonnet-4-0	3	15	0.3	3.75
claude-sonnet-4-5	3	15	0.3	3.75	>200000	6	22.5	0.6	7.5
claude-sonnet-4-6	3	15	0.3	3.75
claude-sonnet-5	2	10	0.2	2.5
claude-v1	8	24	-	-`,
  arcee: `deepseek/deepseek-v4-flash-latest	0.14	0.28	0.028	-
deepseek/deepseek-v4-pro	1.74	3.48	0.2	-
moonshotai/kimi-k3	3	15	0.3	-
thinkingmachines/inkling-small	0.5	1.2	0.1	-
trinity-large-thinking	0.25	0.8	0.06	-
zai-org/glm-5.2	1.4	4.4	0.26	-`,
  avian: `Meta-Llama-3.1-405B-Instruct	1.5	1.5	-	-
Meta-Llama-3.1-70B-Instruct	0.45	0.45	-	-
Meta-Llama-3.1-8B-Instruct	0.1	0.1	-	-
Meta-Llama-3.3-70B-Instruct	0.45	0.45	-	-
deepseek/deepseek-v3.2	0.23	0.33	0.012	-
deepseek/deepseek-v4-flash	0.0805	0.161	0.0165	-
deepseek/deepseek-v4-pro	1.305	2.61	0.10875	-
deepseek/deepseek-v4-pro-0813	0.594	1.782	0.0198	-
minimax/minimax-m2.5	0.27	1.08	0.15	-
moonshotai/kimi-k2.5	0.45	2.2	0.225	-
moonshotai/kimi-k2.6	0.95	4	0.16	-
xiaomi/mimo-v2.5	0.2	0.4	0.05	-
xiaomi/mimo-v2.5-pro	0.435	0.87	0.0036	-
z-ai/glm-4.7	0.388	1.806	0.097	-
z-ai/glm-5	0.516	2.322	0.129	-
z-ai/glm-5.1	0.743	2.971	0.186	-
z-ai/glm-5.2	0.495	1.733	0.124	-`,
  aws: `amazon.nova-2-sonic-v1:0	0.33	2.75	-	-
amazon.nova-lite-v1:0	0.06	0.24	0.015	-
amazon.nova-micro-v1:0	0.035	0.14	0.00875	-
amazon.nova-premier-v1:0	2.5	12.5	0.625	-
amazon.nova-pro-v1:0	0.8	3.2	0.2	-
amazon.nova-sonic-v1:0	0.06	0.24	-	-
amazon.titan-embed-text-v1	0.1	-	-	-
amazon.titan-text-express-v1	0.2	0.6	-	-
amazon.titan-text-lite-v1	0.15	0.2	-	-
deepseek.r1-v1:0	1.35	5.4	-	-
global.amazon.nova-2-lite-v1:0	0.3	2.5	0.075	-
global.anthropic.claude-fable-5-1-v1:0	10	50	0.25	12.5
global.anthropic.claude-fable-5-v1:0	10	50	1	12.5
global.anthropic.claude-haiku-4-5-20251001-v1:0	1	5	0.1	1.25
global.anthropic.claude-opus-4-5-v1:0	5	25	0.5	6.25
global.anthropic.claude-opus-4-6-v1:0	5	25	0.5	6.25
global.anthropic.claude-opus-4-7-v1:0	5	25	0.5	6.25
global.anthropic.claude-opus-4-8-v1:0	5	25	0.5	6.25
global.anthropic.claude-opus-5	5	25	0.5	6.25
global.anthropic.claude-opus-5-5	4	20	0.2	5
global.anthropic.claude-sonnet-4-20250514-v1:0	3	15	0.3	3.75
global.anthropic.claude-sonnet-4-5-20250929-v1:0	3	15	0.3	3.75
global.anthropic.claude-sonnet-4-6-v1:0	3	15	0.3	3.75
global.anthropic.claude-sonnet-5-v1:0	2	10	0.2	2.5
global.openai.gpt-5.6-luna	0.2	1.2	0.02	0.25	>271999	0.4	1.8	0.04	0.5
global.openai.gpt-5.6-sol	4	20	0.4	5	>271999	8	30	0.8	10
global.openai.gpt-5.6-terra	2	12	0.2	2.5	>271999	4	18	0.4	5
google.gemma-3-12b-it	0.09	0.29	-	-
google.gemma-3-27b-it	0.23	0.38	-	-
google.gemma-3-4b-it	0.04	0.08	-	-
meta.llama3-1-70b-instruct-v1:0	0.72	0.72	-	-
meta.llama3-1-8b-instruct-v1:0	0.22	0.22	-	-
meta.llama3-2-11b-instruct-v1:0	0.16	0.16	-	-
meta.llama3-2-1b-instruct-v1:0	0.1	0.1	-	-
meta.llama3-2-3b-instruct-v1:0	0.15	0.15	-	-
meta.llama3-2-90b-instruct-v1:0	0.72	0.72	-	-
meta.llama3-3-70b-instruct-v1:0	0.72	0.72	-	-
meta.llama3-70b-instruct-v1:0	2.65	3.5	-	-
meta.llama3-8b-instruct-v1:0	0.3	0.6	-	-
meta.llama4-maverick-17b-instruct-v1:0	0.24	0.97	-	-
meta.llama4-scout-17b-instruct-v1:0	0.17	0.66	-	-
mistral.devstral-2-123b	0.4	2	-	-
mistral.magistral-small-2509	0.5	1.5	-	-
mistral.ministral-3-14b-instruct	0.2	0.2	-	-
mistral.ministral-3-3b-instruct	0.1	0.1	-	-
mistral.ministral-3-8b-instruct	0.15	0.15	-	-
mistral.mistral-7b-instruct-v0:2	0.15	0.2	-	-
mistral.mistral-large-2402-v1:0	4	12	-	-
mistral.mistral-large-3-675b-instruct	0.5	1.5	-	-
mistral.mistral-small-2402-v1:0	1	3	-	-
mistral.mixtral-8x7b-instruct-v0:1	0.45	0.7	-	-
mistral.pixtral-large-2502-v1:0	2	6	-	-
mistral.voxtral-mini-3b-2507	0.04	0.04	-	-
mistral.voxtral-small-24b-2507	0.1	0.3	-	-
nvidia.nemotron-nano-3-30b:0	0.06	0.24	-	-
nvidia.nemotron-nano-9b-v2:0	0.06	0.23	-	-
nvidia.nemotron-super-3-120b:0	0.15	0.65	-	-
openai.gpt-5.4	2.75	16.5	0.275	-
openai.gpt-5.5	5.5	33	0.55	-
openai.gpt-oss-120b-1:0	0.15	0.6	-	-
openai.gpt-oss-20b-1:0	0.07	0.3	-	-
qwen.qwen3-32b-v1:0	0.15	0.6	-	-
qwen.qwen3-coder-30b-a3b-v1:0	0.15	0.6	-	-
qwen.qwen3-coder-480b-a35b-v1:0	0.45	1.8	-	-
qwen.qwen3-vl-235b-a22b-v1:0	0.53	2.66	-	-
regional.amazon.nova-2-lite-v1:0	0.33	2.75	0.0825	-
regional.anthropic.claude-3-5-haiku-20241022-v1:0	0.8	4	0.08	1
regional.anthropic.claude-3-5-sonnet-20240620-v1:0	3	15	0.3	3.75
regional.anthropic.claude-3-5-sonnet-20241022-v2:0	3	15	0.3	3.75
regional.anthropic.claude-3-7-sonnet-20250219-v1:0	3	15	0.3	3.75
regional.anthropic.claude-3-haiku-20240307-v1:0	0.25	1.25	-	-
regional.anthropic.claude-3-opus-20240229-v1:0	15	75	-	-
regional.anthropic.claude-3-sonnet-20240229-v1:0	3	15	0.3	3.75
regional.anthropic.claude-fable-5-1-v1:0	11	55	0.275	13.75
regional.anthropic.claude-fable-5-v1:0	11	55	1.1	13.75
regional.anthropic.claude-haiku-4-5-20251001-v1:0	1.1	5.5	0.11	1.375
regional.anthropic.claude-opus-4-1-20250805-v1:0	15	75	1.5	18.75
regional.anthropic.claude-opus-4-20250514-v1:0	15	75	1.5	18.75
regional.anthropic.claude-opus-4-5-v1:0	5.5	27.5	0.55	6.875
regional.anthropic.claude-opus-4-6-v1:0	5.5	27.5	0.55	6.875
regional.anthropic.claude-opus-4-7-v1:0	5.5	27.5	0.55	6.875
regional.anthropic.claude-opus-4-8-v1:0	5.5	27.5	0.55	6.875
regional.anthropic.claude-opus-5	5.5	27.5	0.55	6.875
regional.anthropic.claude-opus-5-5	4.4	22	0.22	5.5
regional.anthropic.claude-sonnet-4-20250514-v1:0	3	15	0.3	3.75
regional.anthropic.claude-sonnet-4-5-20250929-v1:0	3.3	16.5	0.33	4.125
regional.anthropic.claude-sonnet-4-6-v1:0	3.3	16.5	0.33	4.125
regional.anthropic.claude-sonnet-5-v1:0	2.2	11	0.22	2.75
regional.openai.gpt-5.6-luna	0.22	1.32	0.022	0.275	>271999	0.44	1.98	0.044	0.55
regional.openai.gpt-5.6-sol	4.4	22	0.44	5.5	>271999	8.8	33	0.88	11
regional.openai.gpt-5.6-terra	2.2	13.2	0.22	2.75	>271999	4.4	19.8	0.44	5.5
writer.palmyra-x4-v1:0	2.5	10	-	-
writer.palmyra-x5-v1:0	0.6	6	-	-`,
  azure: `ada	0.1	-	-	-
babbage	0.4	-	-	-
curie	2	-	-	-
davinci	2	-	-	-
mai-ds-r1:free	0	0	-	-
o1	15	60	7.5	-
o1-mini	1.1	4.4	0.55	-
o1-preview	15	60	7.5	-
o3-2025-04-16	2	8	0.5	-
o3-mini	1.1	4.4	0.55	-
o4-mini	1.1	4.4	0.28	-
phi-3-medium-128k-instruct	1	1	-	-
phi-3-mini-128k-instruct	0.1	0.1	-	-
phi-3.5-mini-128k-instruct	0.1	0.1	-	-
phi-4	0.07	0.14	-	-
phi-4-mini-instruct	0.08	0.35	-	-
phi-4-multimodal-instruct	0.05	0.1	-	-
phi-4-reasoning-plus	0.07	0.35	-	-
phi-4-reasoning-plus:free	0	0	-	-
phi-4-reasoning:free	0	0	-	-
text-embedding-3-large	0.13	-	-	-
text-embedding-3-small	0.02	-	-	-
wizardlm-2-8x22b	0.48	0.48	-	-`,
  baseten: `deepseek-ai/DeepSeek-V4-Flash-0731	0.13	0.26	0.028	-
deepseek-ai/DeepSeek-V4-Pro	1.74	3.48	0.145	-
deepseek-ai/DeepSeek-V4-Pro-0813	1.32	3.96	0.132	-
moonshotai/Kimi-K2.6	0.95	4	0.16	-
moonshotai/Kimi-K2.7-Code	0.95	4	0.16	-
moonshotai/Kimi-K3	3	15	0.3	-
nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B	0.6	2.4	0.12	-
openai/gpt-oss-120b	0.1	0.5	-	-
thinkingmachines/inkling	1	4.05	0.17	-
thinkingmachines/inkling-small	0.5	1.2	0.1	-
zai-org/GLM-4.7	0.6	2.2	0.12	-
zai-org/GLM-5.2	1.4	4.4	0.14	-
zai-org/GLM-5.2-Fast	2.1	6.6	0.21	-
zai-org/GLM-5.3	1.4	4.4	0.14	-
zai-org/GLM-5.3-Flash	0.15	0.5	0.03	-`,
  cerebras: `gemma-4-31b	0.99	1.49	-	-
gpt-oss-120b	0.35	0.75	-	-
llama-3.3-70b	0.85	1.2	-	-
llama3.1-8b	0.1	0.1	-	-
qwen-3-32b	0.4	0.8	-	-
zai-glm-4.7	2.25	2.75	-	-`,
  cloudflare: `@cf/ai4bharat/indictrans2-en-indic-1B	0.342	0.342	-	-
@cf/aisingapore/gemma-sea-lion-v4-27b-it	0.351	0.555	-	-
@cf/baai/bge-base-en-v1.5	0.067	-	-	-
@cf/baai/bge-large-en-v1.5	0.204	-	-	-
@cf/baai/bge-m3	0.012	-	-	-
@cf/baai/bge-reranker-base	0.003	-	-	-
@cf/baai/bge-small-en-v1.5	0.02	-	-	-
@cf/deepseek-ai/deepseek-r1-distill-qwen-32b	0.497	4.881	-	-
@cf/deepseek-ai/deepseek-v4-flash-0731	0.44	1.32	0.014	-
@cf/deepseek-ai/deepseek-v4-pro-0813	1.32	3.96	0.044	-
@cf/google/gemma-3-12b-it	0.345	0.556	-	-
@cf/google/gemma-4-26b-a4b-it	0.1	0.3	-	-
@cf/huggingface/distilbert-sst-2-int8	0.026	-	-	-
@cf/ibm-granite/granite-4.0-h-micro	0.017	0.112	-	-
@cf/meta/llama-2-7b-chat-fp16	0.556	6.667	-	-
@cf/meta/llama-3-8b-instruct	0.282	0.827	-	-
@cf/meta/llama-3-8b-instruct-awq	0.123	0.266	-	-
@cf/meta/llama-3.1-70b-instruct-fp8-fast	0.293	2.253	-	-
@cf/meta/llama-3.1-8b-instruct	0.282	0.827	-	-
@cf/meta/llama-3.1-8b-instruct-awq	0.123	0.266	-	-
@cf/meta/llama-3.1-8b-instruct-fp8	0.152	0.287	-	-
@cf/meta/llama-3.1-8b-instruct-fp8-fast	0.045	0.384	-	-
@cf/meta/llama-3.2-11b-vision-instruct	0.049	0.676	-	-
@cf/meta/llama-3.2-1b-instruct	0.027	0.201	-	-
@cf/meta/llama-3.2-3b-instruct	0.051	0.335	-	-
@cf/meta/llama-3.3-70b-instruct-fp8-fast	0.293	2.253	-	-
@cf/meta/llama-4-scout-17b-16e-instruct	0.27	0.85	-	-
@cf/meta/llama-guard-3-8b	0.484	0.03	-	-
@cf/meta/m2m100-1.2b	0.342	0.342	-	-
@cf/mistral/mistral-7b-instruct-v0.1	0.11	0.19	-	-
@cf/mistralai/mistral-small-3.1-24b-instruct	0.351	0.555	-	-
@cf/moondream/moondream3.1-9B-A2B	0.3	1	-	-
@cf/moonshotai/kimi-k2.5	0.6	3	0.1	-
@cf/moonshotai/kimi-k2.6	0.95	4	0.16	-
@cf/moonshotai/kimi-k2.7-code	0.95	4	0.19	-
@cf/nvidia/nemotron-3-120b-a12b	0.5	1.5	-	-
@cf/openai/gpt-oss-120b	0.35	0.75	-	-
@cf/openai/gpt-oss-20b	0.2	0.3	-	-
@cf/pfnet/plamo-embedding-1b	0.019	-	-	-
@cf/qwen/qwen2.5-coder-32b-instruct	0.66	1	-	-
@cf/qwen/qwen3-30b-a3b-fp8	0.051	0.335	-	-
@cf/qwen/qwen3-embedding-0.6b	0.012	-	-	-
@cf/qwen/qwen3.8-27b	0.45	3.2	-	-
@cf/qwen/qwq-32b	0.66	1	-	-
@cf/zai-org/glm-4.7-flash	0.06	0.4	-	-
@cf/zai-org/glm-5.2	1.4	4.4	0.26	-
@cf/zai-org/glm-5.3-flash	0.15	0.5	0.03	-`,
  cohere: `c4ai-aya-expanse-32b	0.5	1.5	-	-
c4ai-aya-expanse-8b	0.5	1.5	-	-
command	1	2	-	-
command-a	2.5	10	-	-
command-light	0.3	0.6	-	-
command-r	0.15	0.6	-	-
command-r-plus	2.5	10	-	-
command-r7b	0.0375	0.15	-	-
embed-v4.0	0.12	-	-	-`,
  cursor: `composer-2.5	0.5	2.5	0.2	-
composer-2.5-fast	3	15	0.5	-
grok-4.5	2	6	0.5	-
grok-4.5-fast	4	18	1	-
grok-4.6	2	6	0.5	-
grok-4.6-fast	4	12	1	-`,
  deepseek: `deepseek-chat	0.27	1.1	0.07	-
deepseek-reasoner	0.55	2.19	0.14	-
deepseek-v3.1-terminus	0.27	0.95	0.13	-
deepseek-v3.2	0.2288	0.3432	-	-
deepseek-v3.2-exp	0.27	0.41	-	-
deepseek-v4-flash	0.44	1.32	0.014	-
deepseek-v4-pro	1.32	3.96	0.044	-`,
  doubleword: `Qwen/Qwen3-14B-FP8	0.05	0.6	-	-
Qwen/Qwen3-Embedding-8B	0.04	-	-	-
Qwen/Qwen3-VL-235B-A22B-Instruct-FP8	0.6	1.2	-	-
Qwen/Qwen3-VL-30B-A3B-Instruct-FP8	0.16	0.8	-	-
Qwen/Qwen3.5-35B-A3B-FP8	0.25	2	-	-
Qwen/Qwen3.5-397B-A17B	0.6	3.6	-	-
Qwen/Qwen3.5-9B	0.08	0.7	-	-
Qwen/Qwen3.6-35B-A3B-FP8	0.25	2	-	-
Qwen/Qwen3.8-27B-FP8	0.45	3	0.04	-
deepseek-ai/DeepSeek-V4-Flash	0.14	0.28	-	-
deepseek-ai/DeepSeek-V4-Flash-0731	0.09	0.18	0.02	-
deepseek-ai/DeepSeek-V4-Pro	1.74	3.48	-	-
deepseek-ai/DeepSeek-V4.1-Flash	0.15	0.6	0.01	-
google/gemma-4-31B-it	0.14	0.4	-	-
mistralai/Devstral-2-123B-Instruct-2512	0.4	2	-	-
moonshotai/Kimi-K2.6	0.95	4	-	-
moonshotai/kimi-k3	3	15	0.3	-
nvidia/NVIDIA-Nemotron-3-Super-120B-A12B-NVFP4	0.3	0.75	-	-
openai/gpt-oss-20b	0.04	0.3	-	-
zai-org/GLM-5.1-FP8	1.4	4.4	-	-
zai-org/GLM-5.2-FP8	0.93	3	0.19	-`,
  fireworks: `deepseek-r1-0528	3	8	-	-
deepseek-v3-0324	0.9	0.9	-	-
deepseek-v3p2	0.56	1.68	0.28	-
deepseek-v4-flash	0.14	0.28	0.028	-
deepseek-v4-pro	1.74	3.48	0.145	-
gemma-3-27b-it	0.1	0.1	-	-
glm-4p7	0.6	2.2	-	-
glm-5p1	1.4	4.4	0.26	-
glm-5p1-fast	2.8	8.8	0.52	-
glm-5p2	1.4	4.4	0.14	-
glm-5p2-fast	2.1	6.6	0.21	-
gpt-oss-120b	0.15	0.6	0.014	-
gpt-oss-20b	0.07	0.3	0.035	-
inkling	1	4.05	0.17	-
kimi-k2p5	0.6	3	0.1	-
kimi-k2p6	0.95	4	0.16	-
kimi-k2p6-fast	2	8	0.3	-
kimi-k2p7-code	0.95	4	0.19	-
kimi-k2p7-code-fast	1.9	8	0.38	-
kimi-k3	3	15	0.3	-
kimi-k3-fast	4.5	22.5	0.45	-
kimi-k3-us	3.3	16.5	0.33	-
llama-v3p1-8b-instruct	0.2	0.2	-	-
llama4-maverick-instruct-basic	0.22	0.88	-	-
minimax-m2p1	0.3	1.2	-	-
minimax-m2p7	0.3	1.2	0.06	-
minimax-m3	0.3	1.2	0.06	-
nemotron-3-ultra-nvfp4	0.6	2.4	0.12	-
qwen2p5-vl-72b-instruct	0.9	0.9	-	-
qwen3-235b-a22b	0.22	0.88	-	-
qwen3p6-plus	0.5	3	0.1	-
qwen3p7-plus	0.4	1.6	0.08	-`,
  "github-copilot": `claude-fable-5	10	50	1	12.5
claude-fable-5.1	10	50	1	12.5
claude-haiku-4.5	1	5	0.1	1.25
claude-opus-4.7	5	25	0.5	6.25
claude-opus-4.8	5	25	0.5	6.25
claude-opus-4.8-fast	10	50	1	12.5
claude-opus-5	5	25	0.5	6.25
claude-sonnet-5	2	10	0.2	2.5
gemini-3.5-flash	1.5	9	0.15	-
gemini-3.6-flash	0.75	3.75	0.075	-
gemini-3.7-flash	0.75	3.75	0.075	-
gemini-3.8-flash	0.75	3.75	0.075	-
gpt-5-mini	0.25	2	0.025	-
gpt-5.3-codex	1.75	14	0.175	-
gpt-5.4	2.5	15	0.25	-	>272000	5	22.5	0.5	-
gpt-5.4-mini	0.75	4.5	0.075	-
gpt-5.5	5	30	0.5	-	>272000	10	45	1	-
gpt-5.6-luna	0.2	1.2	0.02	0.25	>200000	0.4	1.8	0.04	0.5
gpt-5.6-sol	4	20	0.4	5	>272000	8	30	0.8	10
gpt-5.6-terra	2	12	0.2	2.5	>272000	4	18	0.4	5
grok-4.5	2	6	0.5	-	>200000	4	12	1	-
grok-4.6	2	6	0.5	-	>200000	4	12	1	-
kimi-k2.7-code	0.95	4	0.19	-
kimi-k3	3	15	0.3	-
mai-code-1-flash-picker	0.75	4.5	0.075	-
mai-code-1.1-flash	0.2	1.2	0.02	-`,
  google: `claude-3-5-haiku	0.8	4	0.08	1
claude-3-5-sonnet	3	15	0.3	3.75
claude-3-7-sonnet	3	15	0.3	3.75
claude-3-haiku	0.25	1.25	0.03	0.3
claude-3-opus	15	75	1.5	18.75
claude-4-opus	15	75	1.5	18.75
claude-4-sonnet	3	15	0.3	3.75
claude-fable-5	10	50	1	12.5
claude-fable-5-1	10	50	0.25	12.5
claude-opus-4-6	5	25	0.5	6.25	>200000	10	37.5	1	12.5
claude-opus-4-7	5	25	0.5	6.25
claude-opus-4-8	5	25	0.5	6.25
claude-opus-5	5	25	0.5	6.25
claude-opus-5-5	4	20	0.2	5
claude-sonnet-4-5	3	15	0.3	3.75	>200000	6	22.5	0.6	7.5
claude-sonnet-4-6	3	15	0.3	3.75
gemini-1.0-pro-vision-001	0.125	0.375	-	-
gemini-1.5-flash	0.075	0.3	0.01875	-	>128000	0.15	0.6	0.0375	-
gemini-1.5-pro	1.25	5	-	-	>128000	2.5	10	-	-
gemini-2.0-flash	0.1	0.4	0.025	-
gemini-2.0-flash-lite	0.075	0.3	-	-
gemini-2.5-flash	0.3	2.5	0.03	-
gemini-2.5-flash-image	0.3	2.5	-	-
gemini-2.5-flash-lite	0.1	0.4	0.01	-
gemini-2.5-flash-lite-preview-tts	0.5	10	-	-
gemini-2.5-flash-preview	0.15	0.6	-	-
gemini-2.5-flash-tts	0.5	10	-	-
gemini-2.5-pro	1.25	10	0.125	-	>200000	2.5	15	0.25	-
gemini-2.5-pro-tts	1	20	-	-
gemini-3-flash-preview	0.5	3	0.05	-
gemini-3-pro-image-preview	2	12	-	-
gemini-3-pro-preview	2	12	0.2	-	>200000	4	18	0.4	-
gemini-3.1-flash-image-preview	0.5	3	-	-
gemini-3.1-flash-lite	0.25	1.5	0.025	-
gemini-3.1-flash-lite-image	0.25	1.5	-	-
gemini-3.1-flash-live-preview	0.75	4.5	-	-
gemini-3.1-pro-preview	2	12	0.2	-	>200000	4	18	0.4	-
gemini-3.5-flash	1.5	9	0.15	-
gemini-3.5-flash-lite	0.3	2.5	0.03	-
gemini-3.6-flash	0.75	3.75	0.075	-
gemini-3.7-flash	0.75	3.75	0.075	-
gemini-3.8-flash	0.75	3.75	0.075	-
gemini-embedding-001	0.15	-	-	-
gemini-embedding-2	0.2	-	-	-
gemini-flash-1.5	0.075	0.3	0.01875	-	>128000	0.15	0.6	0.0375	-
gemini-flash-1.5-8b	0.0375	0.15	0.01	-	>128000	0.075	0.3	0.02	-
gemini-live-2.5-flash	0.5	2	-	-
gemini-omni-flash-preview	1.5	9	-	-
gemini-pro	0.125	0.375	-	-
gemini-pro-1.5	1.25	5	0.3125	-	>128000	2.5	10	0.625	-
gemma-2-27b-it	0.65	0.65	-	-
gemma-4-26b-a4b-it-maas	0.15	0.6	0.015	-`,
  groq: `deepseek-r1-distill-llama-70b	0.75	0.99	-	-
gemma-7b-it	0.07	0.07	-	-
gemma2-9b-it	0.2	0.2	-	-
llama-3.1-405b-reasoning	0.59	0.79	-	-
llama-3.1-70b-versatile	0.59	0.79	-	-
llama-3.1-8b-instant	0.05	0.08	-	-
llama-3.2-11b-text-preview	0.18	0.18	-	-
llama-3.2-11b-vision-preview	0.18	0.18	-	-
llama-3.2-1b-preview	0.04	0.04	-	-
llama-3.2-3b-preview	0.06	0.06	-	-
llama-3.2-90b-text-preview	0.9	0.9	-	-
llama-3.2-90b-vision-preview	0.9	0.9	-	-
llama-3.3-70b-specdec	0.59	0.99	-	-
llama-3.3-70b-versatile	0.59	0.79	-	-
llama-guard-3-8b	0.2	0.2	-	-
llama2-70b-4096	0.7	0.8	-	-
llama3-70b-8192	0.59	0.79	-	-
llama3-8b-8192	0.05	0.08	-	-
llama3-groq-70b-8192-tool-use-preview	0.89	0.89	-	-
llama3-groq-8b-8192-tool-use-preview	0.19	0.19	-	-
meta-llama/llama-4-maverick-17b-128e-instruct	0.2	0.6	-	-
meta-llama/llama-4-scout-17b-16e-instruct	0.11	0.34	-	-
meta-llama/llama-guard-4-12b	0.2	0.2	-	-
mistral-saba-24b	0.79	0.79	-	-
mixtral-8x7b-32768	0.24	0.24	-	-
moonshotai/kimi-k2-instruct	1	3	0.5	-
openai/gpt-oss-120b	0.15	0.6	0.075	-
openai/gpt-oss-20b	0.075	0.3	0.0375	-
qwen/qwen3-32b	0.29	0.59	-	-`,
  huggingface_cerebras: `meta-llama/Llama-3.1-8B-Instruct	0.1	0.1	-	-`,
  "huggingface_fireworks-ai": `meta-llama/Llama-3.3-70B-Instruct	0.9	0.9	-	-
openai/gpt-oss-120b	0.15	0.6	-	-
openai/gpt-oss-20b	0.05	0.2	-	-`,
  huggingface_groq: `Qwen/Qwen3-32B	0.29	0.59	-	-
meta-llama/Llama-3.3-70B-Instruct	0.59	0.79	-	-
meta-llama/Llama-4-Scout-17B-16E-Instruct	0.11	0.34	-	-
openai/gpt-oss-120b	0.15	0.75	-	-
openai/gpt-oss-20b	0.1	0.5	-	-`,
  huggingface_hyperbolic: `Qwen/Qwen2.5-VL-72B-Instruct	0.6	0.6	-	-
Qwen/Qwen2.5-VL-7B-Instruct	0.2	0.2	-	-
Qwen/Qwen3-235B-A22B-Instruct-2507	2	2	-	-
Qwen/Qwen3-Coder-480B-A35B-Instruct	2	2	-	-
Qwen/Qwen3-Next-80B-A3B-Instruct	0.3	0.3	-	-
Qwen/Qwen3-Next-80B-A3B-Thinking	0.3	0.3	-	-
deepseek-ai/DeepSeek-R1	2	2	-	-
deepseek-ai/DeepSeek-R1-0528	3	3	-	-
deepseek-ai/DeepSeek-V3-0324	1.25	1.25	-	-
meta-llama/Llama-3.3-70B-Instruct	0.4	0.4	-	-
openai/gpt-oss-120b	0.3	0.3	-	-
openai/gpt-oss-20b	0.1	0.1	-	-`,
  huggingface_nebius: `NousResearch/Hermes-4-405B	1	3	-	-
NousResearch/Hermes-4-70B	0.13	0.4	-	-
PrimeIntellect/INTELLECT-3-FP8	0.2	1.1	-	-
Qwen/Qwen2.5-Coder-7B	0.03	0.09	-	-
Qwen/Qwen2.5-VL-72B-Instruct	0.25	0.75	-	-
Qwen/Qwen3-235B-A22B-Instruct-2507	0.2	0.6	-	-
Qwen/Qwen3-235B-A22B-Thinking-2507	0.2	0.8	-	-
Qwen/Qwen3-30B-A3B-Instruct-2507	0.1	0.3	-	-
Qwen/Qwen3-30B-A3B-Thinking-2507	0.1	0.3	-	-
Qwen/Qwen3-32B	0.1	0.3	-	-
Qwen/Qwen3-Coder-30B-A3B-Instruct	0.1	0.3	-	-
Qwen/Qwen3-Coder-480B-A35B-Instruct	0.4	1.8	-	-
deepseek-ai/DeepSeek-R1-0528	0.8	2.4	-	-
deepseek-ai/DeepSeek-V3-0324	0.75	2.25	-	-
google/gemma-2-2b-it	0.02	0.06	-	-
google/gemma-2-9b-it	0.03	0.09	-	-
google/gemma-3-27b-it	0.2	0.6	-	-
meta-llama/Llama-3.1-8B-Instruct	0.03	0.09	-	-
meta-llama/Llama-3.3-70B-Instruct	0.25	0.75	-	-
moonshotai/Kimi-K2-Instruct	0.5	2.4	-	-
moonshotai/Kimi-K2-Thinking	0.6	2.5	-	-
nvidia/Llama-3_1-Nemotron-Ultra-253B-v1	0.6	1.8	-	-
nvidia/NVIDIA-Nemotron-Nano-12B-v2	0.07	0.2	-	-
openai/gpt-oss-120b	0.15	0.6	-	-
zai-org/GLM-4.5	0.6	2.2	-	-
zai-org/GLM-4.5-Air	0.2	1.2	-	-`,
  huggingface_novita: `MiniMaxAI/MiniMax-M1-80k	0.55	2.2	-	-
MiniMaxAI/MiniMax-M2	0.3	1.2	-	-
NousResearch/Hermes-2-Pro-Llama-3-8B	0.14	0.14	-	-
Qwen/Qwen2.5-72B-Instruct	0.38	0.4	-	-
Qwen/Qwen3-235B-A22B	0.2	0.8	-	-
Qwen/Qwen3-235B-A22B-Instruct-2507	0.09	0.58	-	-
Qwen/Qwen3-235B-A22B-Thinking-2507	0.3	3	-	-
Qwen/Qwen3-30B-A3B	0.09	0.45	-	-
Qwen/Qwen3-32B	0.1	0.45	-	-
Qwen/Qwen3-Coder-480B-A35B-Instruct	0.3	1.3	-	-
Qwen/Qwen3-Coder-Next	0.2	1.5	-	-
Qwen/Qwen3-Next-80B-A3B-Instruct	0.15	1.5	-	-
Qwen/Qwen3-Next-80B-A3B-Thinking	0.15	1.5	-	-
Qwen/Qwen3-VL-235B-A22B-Instruct	0.3	1.5	-	-
Qwen/Qwen3-VL-235B-A22B-Thinking	0.98	3.95	-	-
Qwen/Qwen3-VL-30B-A3B-Instruct	0.2	0.7	-	-
Qwen/Qwen3-VL-30B-A3B-Thinking	0.2	1	-	-
Qwen/Qwen3-VL-8B-Instruct	0.08	0.5	-	-
Qwen/Qwen3.5-122B-A10B	0.4	3.2	-	-
Qwen/Qwen3.5-27B	0.3	2.4	-	-
Qwen/Qwen3.5-35B-A3B	0.25	2	-	-
Qwen/Qwen3.5-397B-A17B	0.6	3.6	-	-
Sao10K/L3-70B-Euryale-v2.1	1.48	1.48	-	-
Sao10K/L3-8B-Lunaris-v1	0.05	0.05	-	-
Sao10K/L3-8B-Stheno-v3.2	0.05	0.05	-	-
XiaomiMiMo/MiMo-V2-Flash	0.1	0.3	-	-
alpindale/WizardLM-2-8x22B	0.62	0.62	-	-
baidu/ERNIE-4.5-21B-A3B-PT	0.07	0.28	-	-
baidu/ERNIE-4.5-300B-A47B-Base-PT	0.28	1.1	-	-
baidu/ERNIE-4.5-VL-28B-A3B-PT	0.14	0.56	-	-
baidu/ERNIE-4.5-VL-424B-A47B-Base-PT	0.42	1.25	-	-
deepseek-ai/DeepSeek-Prover-V2-671B	0.7	2.5	-	-
deepseek-ai/DeepSeek-R1	0.7	2.5	-	-
deepseek-ai/DeepSeek-R1-Distill-Llama-70B	0.8	0.8	-	-
deepseek-ai/DeepSeek-V3	0.4	1.3	-	-
deepseek-ai/DeepSeek-V3-0324	0.27	1.12	-	-
deepseek-ai/DeepSeek-V3.1	0.27	1	-	-
deepseek-ai/DeepSeek-V3.2	0.269	0.4	-	-
deepseek-ai/DeepSeek-V3.2-Exp	0.27	0.41	-	-
meta-llama/Llama-3.1-8B-Instruct	0.02	0.05	-	-
meta-llama/Llama-3.3-70B-Instruct	0.135	0.4	-	-
meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8	0.27	0.85	-	-
meta-llama/Llama-4-Scout-17B-16E-Instruct	0.18	0.59	-	-
meta-llama/Meta-Llama-3-70B-Instruct	0.51	0.74	-	-
meta-llama/Meta-Llama-3-8B-Instruct	0.04	0.04	-	-
moonshotai/Kimi-K2-Instruct	0.57	2.3	-	-
moonshotai/Kimi-K2-Instruct-0905	0.6	2.5	-	-
moonshotai/Kimi-K2-Thinking	0.6	2.5	-	-
moonshotai/Kimi-K2.5	0.6	3	-	-
openai/gpt-oss-120b	0.05	0.25	-	-
openai/gpt-oss-20b	0.04	0.15	-	-
zai-org/AutoGLM-Phone-9B-Multilingual	0.035	0.138	-	-
zai-org/GLM-4-32B-0414	0.55	1.66	-	-
zai-org/GLM-4.5	0.6	2.2	-	-
zai-org/GLM-4.5-Air	0.13	0.85	-	-
zai-org/GLM-4.5V	0.6	1.8	-	-
zai-org/GLM-4.6	0.55	2.2	-	-
zai-org/GLM-4.6V-Flash	0.3	0.9	-	-
zai-org/GLM-4.7	0.6	2.2	-	-
zai-org/GLM-4.7-Flash	0.07	0.4	-	-
zai-org/GLM-5	1	3.2	-	-`,
  huggingface_nscale: `Qwen/QwQ-32B	0.18	0.2	-	-
Qwen/Qwen2.5-Coder-32B-Instruct	0.06	0.2	-	-
Qwen/Qwen2.5-Coder-3B-Instruct	0.01	0.03	-	-
Qwen/Qwen2.5-Coder-7B-Instruct	0.01	0.03	-	-
Qwen/Qwen3-14B	0.07	0.2	-	-
Qwen/Qwen3-235B-A22B	0.2	0.6	-	-
Qwen/Qwen3-32B	0.08	0.25	-	-
Qwen/Qwen3-4B-Instruct-2507	0.01	0.03	-	-
Qwen/Qwen3-4B-Thinking-2507	0.01	0.03	-	-
Qwen/Qwen3-8B	0.07	0.18	-	-
deepseek-ai/DeepSeek-R1-Distill-Llama-70B	0.75	0.75	-	-
deepseek-ai/DeepSeek-R1-Distill-Llama-8B	0.05	0.05	-	-
deepseek-ai/DeepSeek-R1-Distill-Qwen-1.5B	0.1	0.1	-	-
deepseek-ai/DeepSeek-R1-Distill-Qwen-32B	0.3	0.3	-	-
deepseek-ai/DeepSeek-R1-Distill-Qwen-7B	0.15	0.15	-	-
meta-llama/Llama-3.1-8B-Instruct	0.06	0.06	-	-
meta-llama/Llama-3.3-70B-Instruct	0.4	0.4	-	-
meta-llama/Llama-4-Scout-17B-16E-Instruct	0.09	0.29	-	-
openai/gpt-oss-120b	0.1	0.4	-	-
openai/gpt-oss-20b	0.05	0.2	-	-`,
  huggingface_ovhcloud: `Qwen/Qwen2.5-VL-72B-Instruct	1.01	1.01	-	-
Qwen/Qwen3-32B	0.09	0.25	-	-
Qwen/Qwen3-Coder-30B-A3B-Instruct	0.07	0.26	-	-
meta-llama/Llama-3.1-8B-Instruct	0.11	0.11	-	-
meta-llama/Llama-3.3-70B-Instruct	0.74	0.74	-	-
openai/gpt-oss-120b	0.09	0.47	-	-
openai/gpt-oss-20b	0.05	0.18	-	-`,
  huggingface_publicai: `aisingapore/Gemma-SEA-LION-v4-27B-IT	0.2	0.4	-	-
aisingapore/Qwen-SEA-LION-v4-32B-IT	0.25	0.5	-	-
allenai/Olmo-3-7B-Instruct	0.1	0.2	-	-
allenai/Olmo-3.1-32B-Instruct	0.2	0.6	-	-
dicta-il/DictaLM-3.0-24B-Thinking	0.2	0.4	-	-
swiss-ai/Apertus-70B-Instruct-2509	0.82	2.92	-	-
swiss-ai/Apertus-8B-Instruct-2509	0.1	0.2	-	-
utter-project/EuroLLM-22B-Instruct-2512	0.1	0.2	-	-`,
  huggingface_sambanova: `Qwen/Qwen3-32B	0.4	0.8	-	-
deepseek-ai/DeepSeek-R1-0528	5	7	-	-
deepseek-ai/DeepSeek-R1-Distill-Llama-70B	0.7	1.4	-	-
deepseek-ai/DeepSeek-V3-0324	3	4.5	-	-
meta-llama/Llama-3.1-8B-Instruct	0.1	0.2	-	-
meta-llama/Llama-3.3-70B-Instruct	0.6	1.2	-	-
openai/gpt-oss-120b	0.22	0.59	-	-
tokyotech-llm/Llama-3.3-Swallow-70B-Instruct-v0.4	0.6	1.2	-	-`,
  huggingface_together: `EssentialAI/rnj-1-instruct	0.15	0.15	-	-
Qwen/Qwen2.5-7B-Instruct	0.3	0.3	-	-
Qwen/Qwen3-235B-A22B-Instruct-2507	0.2	0.6	-	-
Qwen/Qwen3-Coder-480B-A35B-Instruct	2	2	-	-
Qwen/Qwen3-Coder-Next-FP8	0.5	1.2	-	-
Qwen/Qwen3-Next-80B-A3B-Instruct	0.15	1.5	-	-
Qwen/Qwen3-VL-8B-Instruct	0.18	0.68	-	-
Qwen/Qwen3.5-397B-A17B	0.6	3.6	-	-
Qwen/Qwen3.5-9B	0.1	0.15	-	-
deepcogito/cogito-671b-v2.1	1.25	1.25	-	-
deepseek-ai/DeepSeek-R1	3	7	-	-
deepseek-ai/DeepSeek-V3	1.25	1.25	-	-
deepseek-ai/DeepSeek-V3.1	0.6	1.7	-	-
google/gemma-3n-E4B-it	0.02	0.04	-	-
meta-llama/Llama-3.3-70B-Instruct	0.88	0.88	-	-
meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8	0.27	0.85	-	-
moonshotai/Kimi-K2.5	0.5	2.8	-	-
openai/gpt-oss-120b	0.15	0.6	-	-
openai/gpt-oss-20b	0.05	0.2	-	-
zai-org/GLM-4.5-Air-FP8	0.2	1.1	-	-
zai-org/GLM-4.6	0.6	2.2	-	-
zai-org/GLM-4.7-FP8	0.45	2	-	-
zai-org/GLM-5	1	3.2	-	-`,
  minimax: `M2-her	0.3	1.2	-	-
MiniMax-M2	0.3	1.2	0.03	0.375
MiniMax-M2.1-highspeed	0.6	2.4	0.03	0.375
MiniMax-M2.5-highspeed	0.6	2.4	0.03	0.375
MiniMax-M2.7	0.3	1.2	0.06	0.375
MiniMax-M2.7-highspeed	0.6	2.4	0.06	0.375
minimax-01	0.2	1.1	-	-
minimax-m1	0.4	2.2	-	-
minimax-m3	0.3	1.2	0.06	-	>512000	0.6	2.4	0.12	-`,
  mistral: `codestral	0.3	0.9	-	-
codestral-2508	0.3	0.9	0.03	-
devstral-2512	0.4	2	0.04	-
devstral-small	0.1	0.3	-	-
devstral-small:free	0	0	-	-
magistral-medium	2	5	-	-
magistral-small	0.5	1.5	-	-
ministral-14b-2512	0.2	0.2	0.02	-
ministral-3b	0.04	0.04	-	-
ministral-3b-2512	0.1	0.1	0.01	-
ministral-8b	0.1	0.1	-	-
ministral-8b-2512	0.15	0.15	0.015	-
ministral-8b-latest	0.15	0.15	0.015	-
mistral-7b	0.25	0.25	-	-
mistral-embed	0.1	0.1	-	-
mistral-large	2	6	-	-
mistral-large-2512	0.5	1.5	0.05	-
mistral-medium-2312	2.7	8.1	-	-
mistral-medium-3-1	0.4	2	0.04	-
mistral-medium-3-5	1.5	7.5	0.15	-
mistral-medium-latest	1.5	7.5	0.15	-
mistral-nemo	0.15	0.15	-	-
mistral-nemo:free	0	0	-	-
mistral-saba	0.2	0.6	-	-
mistral-small-24b-instruct-2501	0.05	0.08	-	-
mistral-small-24b-instruct-2501:free	0	0	-	-
mistral-small-2603	0.15	0.6	0.015	-
mistral-small-3.1-24b-instruct	0.351	0.555	-	-
mistral-small-3.2-24b-instruct	0.075	0.2	-	-
mistral-small-latest	0.1	0.3	-	-
mistral-tiny	0.25	0.25	-	-
mixtral-8x22b-instruct	0.9	0.9	-	-
mixtral-8x7b	0.7	0.7	-	-
pixtral-12b	0.15	0.15	-	-
pixtral-large	2	6	-	-
voxtral-small-24b-2507	0.1	0.4	0.01	-`,
  modal: `moonshotai/Kimi-K3	3	15	0.3	-
thinkingmachines/Inkling-NVFP4	1.2	5	0.27	-`,
  moonshotai: `kimi-k2	0.57	2.3	-	-
kimi-k2-0711-preview	0.6	2.5	0.15	-
kimi-k2-0905-preview	0.6	2.5	0.15	-
kimi-k2-thinking	0.6	2.5	0.15	-
kimi-k2-thinking-turbo	1.15	8	0.15	-
kimi-k2-turbo-preview	1.15	8	0.15	-
kimi-k2.5	0.6	3	0.1	-
kimi-k2.6	0.95	4	0.16	-
kimi-k2.7-code	0.95	4	0.19	-
kimi-k2.7-code-highspeed	1.9	8	0.38	-
kimi-k3	3	15	0.3	-
moonshot-v1-128k	2	5	-	-
moonshot-v1-32k	1	3	-	-
moonshot-v1-8k	0.2	2	-	-`,
  novita: `Sao10K/L3-8B-Stheno-v3.2	0.05	0.05	-	-
cognitivecomputations/dolphin-mixtral-8x22b	0.9	0.9	-	-
deepseek/deepseek-r1	4	4	-	-
deepseek/deepseek-r1-distill-llama-70b	0.8	0.8	-	-
deepseek/deepseek-r1-distill-llama-8b	0.04	0.04	-	-
deepseek/deepseek-r1-distill-qwen-14b	0.15	0.15	-	-
deepseek/deepseek-r1-distill-qwen-32b	0.3	0.3	-	-
deepseek/deepseek_v3	0.89	0.89	-	-
google/gemma-2-9b-it	0.08	0.08	-	-
gryphe/mythomax-l2-13b	0.09	0.09	-	-
jondurbin/airoboros-l2-70b	0.5	0.5	-	-
meta-llama/llama-3-70b-instruct	0.51	0.74	-	-
meta-llama/llama-3-8b-instruct	0.04	0.04	-	-
meta-llama/llama-3.1-70b-instruct	0.34	0.39	-	-
meta-llama/llama-3.1-8b-instruct	0.05	0.05	-	-
meta-llama/llama-3.1-8b-instruct-bf16	0.06	0.06	-	-
meta-llama/llama-3.2-11b-vision-instruct	0.06	0.06	-	-
meta-llama/llama-3.2-1b-instruct	0.02	0.02	-	-
meta-llama/llama-3.2-3b-instruct	0.03	0.05	-	-
meta-llama/llama-3.3-70b-instruct	0.39	0.39	-	-
microsoft/wizardlm-2-8x22b	0.62	0.62	-	-
mistralai/mistral-7b-instruct	0.059	0.059	-	-
mistralai/mistral-nemo	0.17	0.17	-	-
nousresearch/hermes-2-pro-llama-3-8b	0.14	0.14	-	-
nousresearch/nous-hermes-llama2-13b	0.17	0.17	-	-
openchat/openchat-7b	0.06	0.06	-	-
qwen/qwen-2-7b-instruct	0.054	0.054	-	-
qwen/qwen-2-vl-72b-instruct	0.45	0.45	-	-
qwen/qwen-2.5-72b-instruct	0.38	0.4	-	-
sao10k/l3-70b-euryale-v2.1	1.48	1.48	-	-
sao10k/l3-8b-lunaris	0.05	0.05	-	-
sao10k/l31-70b-euryale-v2.2	1.48	1.48	-	-
sophosympatheia/midnight-rose-70b	0.8	0.8	-	-
teknium/openhermes-2.5-mistral-7b	0.17	0.17	-	-`,
  openai: `ada	0.4	0.4	-	-
babbage	0.5	0.5	-	-
chatgpt-4o-latest	5	15	-	-
codex-mini	1.5	6	0.375	-
computer-use	3	12	-	-
curie	2	2	-	-
davinci	20	20	-	-
ft:gpt-3.5-turbo-	3	6	-	-
ft:gpt-4o	3.75	15	-	-
ft:gpt-4o-mini	0.3	1.2	-	-
gpt-3.5-0301	1.5	2	-	-
gpt-3.5-turbo	0.5	1.5	-	-
gpt-3.5-turbo-0613	1.5	2	-	-
gpt-3.5-turbo-1106	1	2	-	-
gpt-3.5-turbo-16k	3	4	-	-
gpt-3.5-turbo-instruct	1.5	2	-	-
gpt-4	30	60	-	-
gpt-4-32k	60	120	-	-
gpt-4-turbo	10	30	-	-
gpt-4-vision-preview	10	30	-	-
gpt-4.1	2	8	0.5	-
gpt-4.1-mini	0.4	1.6	0.1	-
gpt-4.1-nano	0.1	0.4	0.025	-
gpt-4.5-preview	75	150	37.5	-
gpt-4o	2.5	10	1.25	-
gpt-4o-2024-05-13	5	15	-	-
gpt-4o-audio-preview	2.5	10	-	-
gpt-4o-mini	0.15	0.6	0.075	-
gpt-4o-mini-2024-07-18.ft-	0.3	1.2	-	-
gpt-4o-mini-audio-preview	0.15	0.6	-	-
gpt-4o-mini-realtime-preview	0.6	2.4	0.3	-
gpt-4o-mini-transcribe	1.25	5	-	-
gpt-4o-mini-tts	0.6	12	-	-
gpt-4o-realtime-preview	5	20	2.5	-
gpt-4o-search-preview	2.5	10	-	-
gpt-4o-transcribe	2.5	10	-	-
gpt-4o:extended	6	18	-	-
gpt-5	1.25	10	0.125	-
gpt-5-image	10	10	1.25	-
gpt-5-image-mini	2.5	2	0.25	-
gpt-5-mini	0.25	2	0.025	-
gpt-5-nano	0.05	0.4	0.005	-
gpt-5-pro	15	120	-	-
gpt-5.1	1.25	10	0.125	-
gpt-5.1-codex-mini	0.25	2	0.025	-
gpt-5.2	1.75	14	0.175	-
gpt-5.2-pro	21	168	-	-
gpt-5.3	1.75	14	0.175	-
gpt-5.3-codex	1.75	14	0.175	-
gpt-5.4	2.5	15	0.25	-	>271999	5	22.5	0.5	-
gpt-5.4-image-2	8	15	2	-
gpt-5.4-mini	0.75	4.5	0.075	-
gpt-5.4-nano	0.2	1.25	0.02	-
gpt-5.4-pro	30	180	-	-	>271999	60	270	-	-
gpt-5.5	5	30	0.5	-	>271999	10	45	1	-
gpt-5.5-pro	30	180	-	-	>271999	60	270	-	-
gpt-5.6-luna	0.2	1.2	0.02	0.25	>271999	0.4	1.8	0.04	0.5
gpt-5.6-sol	4	20	0.4	5	>271999	8	30	0.8	10
gpt-5.6-terra	2	12	0.2	2.5	>271999	4	18	0.4	5
gpt-6-astra	10	50	1	12.5	>271999	20	75	2	25
gpt-6-luna	0.1	0.5	0.01	0.125	>272000	0.2	0.75	0.02	0.25
gpt-6-sol	2	10	0.2	2.5	>272000	4	15	0.4	5
gpt-audio	2.5	10	-	-
gpt-audio-mini	0.6	2.4	-	-
gpt-chat-latest	5	30	0.5	-
gpt-image-1	5	40	1.25	-
gpt-image-1-mini	2	8	0.2	-
gpt-image-1.5	5	10	1.25	-
gpt-image-2	5	30	1.25	-
gpt-oss-120b	0.039	0.18	-	-
gpt-oss-20b	0.029	0.14	-	-
gpt-oss-safeguard-20b	0.075	0.3	0.037	-
gpt-realtime	4	16	0.4	-
gpt-realtime-2	4	24	0.4	-
gpt-realtime-mini	0.6	2.4	0.06	-
o1	15	60	7.5	-
o1-mini	1.1	4.4	0.55	-
o1-preview	15	60	7.5	-
o1-pro	150	600	-	-
o3	2	8	0.5	-
o3-deep-research	10	40	2.5	-
o3-mini	1.1	4.4	0.55	-
o3-pro	20	80	-	-
o4-mini	1.1	4.4	0.275	-
o4-mini-deep-research	2	8	0.5	-
text-davinci-002	20	20	-	-
text-davinci-003	20	20	-	-
text-embedding-3-large	0.13	-	-	-
text-embedding-3-small	0.02	-	-	-
text-embedding-ada-002	0.1	-	-	-`,
  openrouter: `01-ai/yi-large	3	3	-	-
aetherwiing/mn-starcannon-12b	0.8	1.2	-	-
agentica-org/deepcoder-14b-preview:free	0	0	-	-
ai21/jamba-1-5-large	2	8	-	-
ai21/jamba-1-5-mini	0.2	0.4	-	-
ai21/jamba-1.6-large	2	8	-	-
ai21/jamba-1.6-mini	0.2	0.4	-	-
ai21/jamba-instruct	0.5	0.7	-	-
ai21/jamba-large-1.7	2	8	-	-
aion-labs/aion-1.0	4	8	-	-
aion-labs/aion-1.0-mini	0.7	1.4	-	-
aion-labs/aion-2.0	0.8	1.6	0.2	-
aion-labs/aion-rp-llama-3.1-8b	0.2	0.2	-	-
alfredpros/codellama-7b-instruct-solidity	0.8	1.2	-	-
all-hands/openhands-lm-32b-v0.1	2.6	3.4	-	-
allenai/molmo-7b-d:free	0	0	-	-
allenai/olmo-3-32b-think	0.15	0.5	-	-
alpindale/goliath-120b	6.5625	9.375	-	-
alpindale/magnum-72b	1.5	2.25	-	-
amazon/nova-2-lite-v1	0.3	2.5	-	-
amazon/nova-lite-v1	0.06	0.24	-	-
amazon/nova-micro-v1	0.035	0.14	-	-
amazon/nova-premier-v1	2.5	12.5	0.625	-
amazon/nova-pro-v1	0.8	3.2	-	-
anthracite-org/magnum-v2-72b	3	3	-	-
anthracite-org/magnum-v4-72b	1.5	2.25	-	-
anthropic/claude-2	8	24	-	-
anthropic/claude-3-haiku	0.25	1.25	-	-
anthropic/claude-3-opus	15	75	-	-
anthropic/claude-3-sonnet	3	15	-	-
anthropic/claude-3.5-haiku	0.8	4	-	-
anthropic/claude-3.5-sonnet	3	15	-	-
anthropic/claude-3.7-sonnet	3	15	-	-
anthropic/claude-fable-5	10	50	1	12.5
anthropic/claude-fable-5.1	10	50	0.25	12.5
anthropic/claude-haiku-4.5	1	5	0.1	1.25
anthropic/claude-opus-4	15	75	1.5	18.75
anthropic/claude-opus-4.5	5	25	0.5	6.25
anthropic/claude-opus-4.6	5	25	0.5	6.25
anthropic/claude-opus-4.6-fast	30	150	3	37.5
anthropic/claude-opus-4.7	5	25	0.5	6.25
anthropic/claude-opus-4.7-fast	30	150	3	37.5
anthropic/claude-opus-4.8	5	25	0.5	6.25
anthropic/claude-opus-4.8-fast	10	50	1	12.5
anthropic/claude-opus-5	5	25	0.5	6.25
anthropic/claude-opus-5-fast	10	50	1	12.5
anthropic/claude-opus-5.5	4	20	0.2	5
anthropic/claude-sonnet-4	3	15	0.3	3.75
anthropic/claude-sonnet-4.5	3	15	0.3	3.75	>200000	6	22.5	0.6	7.5
anthropic/claude-sonnet-4.6	3	15	0.3	3.75
anthropic/claude-sonnet-5	2	10	0.2	2.5
anubis-pro-105b-v1	0.8	1	-	-
arcee-ai/coder-large	0.5	0.8	-	-
arcee-ai/trinity-large-thinking	0.22	0.85	0.06	-
arcee-ai/trinity-mini	0.045	0.15	-	-
arcee-ai/virtuoso-large	0.75	1.2	-	-
arcee-blitz	0.45	0.75	-	-
arliai/qwq-32b-arliai-rpr-v1:free	0	0	-	-
baidu/ernie-4.5-vl-424b-a47b	0.42	1.25	-	-
bytedance-research/ui-tars-72b:free	0	0	-	-
bytedance-seed/seed-1.6	0.25	2	-	-
bytedance-seed/seed-1.6-flash	0.075	0.3	-	-
bytedance-seed/seed-2.0-lite	0.25	2	-	-
bytedance-seed/seed-2.0-mini	0.1	0.4	-	-
bytedance/ui-tars-1.5-7b	0.1	0.2	-	-
caller-large	0.55	0.85	-	-
chatgpt-4o-latest	5	15	-	-
claude-2	8	24	-	-
claude-3-opus	15	75	1.5	18.75
claude-3-sonnet	3	15	0.3	3.75
claude-3.5-sonnet	3	15	0.3	3.75
claude-3.7-sonnet	3	15	0.3	3.75
codellama-7b-instruct-solidity	0.8	1.2	-	-
codestral-2501	0.3	0.9	-	-
codex-mini	1.5	6	0.375	-
cognitivecomputations/dolphin-mistral-24b-venice-edition:free	0	0	-	-
cognitivecomputations/dolphin-mixtral-8x22b	0.9	0.9	-	-
cognitivecomputations/dolphin-mixtral-8x7b	0.5	0.5	-	-
cognitivecomputations/dolphin3.0-mistral-24b:free	0	0	-	-
cognitivecomputations/dolphin3.0-r1-mistral-24b:free	0	0	-	-
cohere/command	1	2	-	-
cohere/command-a	2.5	10	-	-
cohere/command-r	0.5	1.5	-	-
cohere/command-r-08-2024	0.15	0.6	-	-
cohere/command-r-plus	3	15	-	-
cohere/command-r-plus-08-2024	2.5	10	-	-
cohere/command-r7b-12-2024	0.0375	0.15	-	-
command	1	2	-	-
command-r	0.5	1.5	-	-
command-r-plus	3	15	-	-
deepcoder-14b-preview:free	0	0	-	-
deepcogito/cogito-v2.1-671b	1.25	1.25	-	-
deephermes-3-llama-3-8b-preview:free	0	0	-	-
deepseek-chat-v3-0324:free	0	0	-	-
deepseek-chat:free	0	0	-	-
deepseek-prover-v2	0.5	2.18	-	-
deepseek-r1-0528-qwen3-8b	0.05	0.1	-	-
deepseek-r1-0528-qwen3-8b:free	0	0	-	-
deepseek-r1-0528:free	0	0	-	-
deepseek-r1-distill-llama-70b:free	0	0	-	-
deepseek-r1-distill-llama-8b	0.04	0.04	-	-
deepseek-r1-distill-qwen-1.5b	0.18	0.18	-	-
deepseek-r1-distill-qwen-14b	0.15	0.15	-	-
deepseek-r1-distill-qwen-14b:free	0	0	-	-
deepseek-r1-distill-qwen-32b:free	0	0	-	-
deepseek-r1-distill-qwen-7b	0.1	0.2	-	-
deepseek-r1:free	0	0	-	-
deepseek-r1t-chimera:free	0	0	-	-
deepseek-v3-base:free	0	0	-	-
deepseek/deepseek-chat	0.38	0.89	-	-
deepseek/deepseek-chat-v3-0324	0.3	0.88	-	-
deepseek/deepseek-chat-v3-0324:free	0	0	-	-
deepseek/deepseek-chat-v3.1	0.21	0.79	0.13	-
deepseek/deepseek-chat:free	0	0	-	-
deepseek/deepseek-r1	0.45	2.15	-	-
deepseek/deepseek-r1-0528	0.5	2.15	-	-
deepseek/deepseek-r1-distill-llama-70b	0.1	0.4	-	-
deepseek/deepseek-r1-distill-llama-70b:free	0	0	-	-
deepseek/deepseek-r1-distill-llama-8b	0.04	0.04	-	-
deepseek/deepseek-r1-distill-qwen-1.5b	0.18	0.18	-	-
deepseek/deepseek-r1-distill-qwen-14b	0.15	0.15	-	-
deepseek/deepseek-r1-distill-qwen-14b:free	0	0	-	-
deepseek/deepseek-r1-distill-qwen-32b	0.12	0.18	-	-
deepseek/deepseek-r1-distill-qwen-32b:free	0	0	-	-
deepseek/deepseek-r1-zero:free	0	0	-	-
deepseek/deepseek-r1:free	0	0	-	-
deepseek/deepseek-v3-base:free	0	0	-	-
deepseek/deepseek-v3.1-terminus	0.23	0.9	-	-
deepseek/deepseek-v3.2	0.2288	0.3432	-	-
deepseek/deepseek-v3.2-exp	0.27	0.41	-	-
deepseek/deepseek-v4-flash	0.0983	0.1966	0.0197	-
deepseek/deepseek-v4-pro	0.435	0.87	0.003625	-
devstral-small	0.06	0.12	-	-
devstral-small:free	0	0	-	-
dobby-mini-unhinged-plus-llama-3.1-8b	0.2	0.2	-	-
dolphin-mixtral-8x22b	0.9	0.9	-	-
dolphin3.0-mistral-24b:free	0	0	-	-
dolphin3.0-r1-mistral-24b:free	0	0	-	-
eleutherai/llemma_7b	0.8	1.2	-	-
essentialai/rnj-1-instruct	0.15	0.15	-	-
eva-llama-3.33-70b	4	6	-	-
eva-qwen-2.5-32b	2.6	3.4	-	-
eva-qwen-2.5-72b	4	6	-	-
eva-unit-01/eva-llama-3.33-70b	4	6	-	-
eva-unit-01/eva-qwen-2.5-32b	2.6	3.4	-	-
eva-unit-01/eva-qwen-2.5-72b	0.9	1.2	-	-
featherless/qwerky-72b:free	0	0	-	-
fimbulvetr-11b-v2	0.8	1.2	-	-
gemini-2.0-flash-001	0.1	0.4	0.025	0.1833
gemini-2.0-flash-exp:free	0	0	-	-
gemini-2.0-flash-lite-001	0.075	0.3	-	-
gemini-2.5-flash-lite-preview-06-17	0.1	0.4	-	-
gemini-2.5-flash-preview	0.15	0.6	0.0375	0.2333
gemini-2.5-flash-preview-05-20:thinking	0.15	3.5	0.0375	0.2333
gemini-2.5-flash-preview:thinking	0.15	3.5	0.0375	0.2333
gemini-flash-1.5	0.075	0.3	0.01875	0.1583
gemini-flash-1.5-8b	0.0375	0.15	0.01	0.0583
gemini-pro-1.5	1.25	5	-	-
gemma-2-9b-it	0.2	0.2	-	-
gemma-2-9b-it:free	0	0	-	-
gemma-3-12b-it:free	0	0	-	-
gemma-3-27b-it:free	0	0	-	-
gemma-3-4b-it:free	0	0	-	-
gemma-3n-e4b-it:free	0	0	-	-
glm-4-32b	0.24	0.24	-	-
glm-4-32b:free	0	0	-	-
glm-4.5-air:free	0	0	-	-
glm-5v-turbo	1.2	4	0.24	-
glm-z1-32b	0.24	0.24	-	-
glm-z1-32b:free	0	0	-	-
glm-z1-rumination-32b	0.24	0.24	-	-
goliath-120b	10	12.5	-	-
google/gemini-2.0-flash-001	0.1	0.4	-	-
google/gemini-2.0-flash-exp:free	0	0	-	-
google/gemini-2.0-flash-lite-001	0.075	0.3	-	-
google/gemini-2.0-flash-thinking-exp-1219:free	0	0	-	-
google/gemini-2.0-flash-thinking-exp:free	0	0	-	-
google/gemini-2.5-flash	0.3	2.5	0.075	0.3833
google/gemini-2.5-flash-image	0.3	2.5	0.03	0.0833333333333
google/gemini-2.5-flash-lite	0.1	0.4	0.01	0.0833333333333
google/gemini-2.5-flash-lite-preview-09-2025	0.1	0.4	-	-
google/gemini-2.5-flash-preview	0.15	0.6	-	-
google/gemini-2.5-flash-preview-09-2025	0.3	2.5	0.075	0.383
google/gemini-2.5-flash-preview:thinking	0.15	3.5	-	-
google/gemini-2.5-pro	1.25	10	0.31	1.625
google/gemini-2.5-pro-exp-03-25:free	0	0	-	-
google/gemini-2.5-pro-preview-03-25	1.25	10	-	-
google/gemini-3-flash-preview	0.5	3	0.05	0.0833333333333
google/gemini-3-pro-image-preview	2	12	0.2	0.375
google/gemini-3.1-flash-image-preview	0.5	3	-	-
google/gemini-3.1-flash-lite	0.25	1.5	0.025	0.0833333333333
google/gemini-3.1-pro-preview	2	12	0.2	0.375
google/gemini-3.5-flash	1.5	9	0.15	0.0833333333333
google/gemini-flash-1.5	0.075	0.3	-	-
google/gemini-flash-1.5-8b	0.0375	0.15	-	-
google/gemini-pro	0.5	1.5	-	-
google/gemini-pro-1.5	1.25	5	-	-
google/gemma-2-27b-it	0.8	0.8	-	-
google/gemma-2-9b-it	0.07	0.07	-	-
google/gemma-2-9b-it:free	0	0	-	-
google/gemma-3-12b-it	0.05	0.1	-	-
google/gemma-3-12b-it:free	0	0	-	-
google/gemma-3-1b-it:free	0	0	-	-
google/gemma-3-27b-it	0.1	0.2	-	-
google/gemma-3-27b-it:free	0	0	-	-
google/gemma-3-4b-it	0.02	0.04	-	-
google/gemma-3-4b-it:free	0	0	-	-
google/gemma-3n-e4b-it	0.06	0.12	-	-
google/gemma-4-26b-a4b-it	0.06	0.33	-	-
google/gemma-4-26b-a4b-it:free	0	0	-	-
google/gemma-4-31b-it	0.09	0.34	0.05	-
google/gemma-4-31b-it:free	0	0	-	-
google/learnlm-1.5-pro-experimental:free	0	0	-	-
google/palm-2-chat-bison	1	2	-	-
google/palm-2-codechat-bison	1	2	-	-
gpt-3.5-turbo-1106	1	2	-	-
gpt-4-1106-preview	10	30	-	-
gpt-4.5-preview	75	150	37.5	-
gpt-4o:extended	6	18	-	-
grok-2-1212	2	10	-	-
grok-2-vision-1212	2	10	-	-
grok-3	3	15	0.75	-
grok-3-mini	0.3	0.5	0.075	-
grok-beta	5	15	-	-
grok-vision-beta	5	15	-	-
gryphe/mythomax-l2-13b	0.065	0.065	-	-
hermes-2-pro-llama-3-8b	0.025	0.04	-	-
huggingfaceh4/zephyr-7b-beta:free	0	0	-	-
ibm-granite/granite-4.0-h-micro	0.017	0.112	-	-
ibm-granite/granite-4.1-8b	0.05	0.1	-	-
inception/mercury-2	0.25	0.75	0.025	-
inclusionai/ling-2.6-1t	0.075	0.625	0.015	-
inclusionai/ling-2.6-flash	0.01	0.03	0.002	-
inclusionai/ring-2.6-1t	0.075	0.625	0.015	-
infermatic/mn-inferor-12b	0.8	1.2	-	-
inflection/inflection-3-pi	2.5	10	-	-
inflection/inflection-3-productivity	2.5	10	-	-
internvl3-14b:free	0	0	-	-
internvl3-2b:free	0	0	-	-
jamba-1.6-large	2	8	-	-
jamba-1.6-mini	0.2	0.4	-	-
jondurbin/airoboros-l2-70b	0.5	0.5	-	-
kimi-dev-72b:free	0	0	-	-
kimi-vl-a3b-thinking:free	0	0	-	-
kwaipilot/kat-coder-pro-v2	0.3	1.2	0.06	-
l3-euryale-70b	1.48	1.48	-	-
latitudegames/wayfarer-large-70b-llama-3.3	0.8	0.9	-	-
lfm-3b	0.02	0.02	-	-
lfm-40b	0.15	0.15	-	-
lfm-7b	0.01	0.01	-	-
liquid/lfm-2-24b-a2b	0.03	0.12	-	-
liquid/lfm-2.5-1.2b-instruct:free	0	0	-	-
liquid/lfm-2.5-1.2b-thinking:free	0	0	-	-
liquid/lfm-3b	0.02	0.02	-	-
liquid/lfm-40b	0.15	0.15	-	-
liquid/lfm-7b	0.01	0.01	-	-
llama-3-lumimaid-70b	4	6	-	-
llama-3-lumimaid-8b	0.2	1.25	-	-
llama-3.1-405b	2	2	-	-
llama-3.1-405b-instruct	0.8	0.8	-	-
llama-3.1-8b-instruct:free	0	0	-	-
llama-3.1-lumimaid-70b	2.5	3	-	-
llama-3.1-lumimaid-8b	0.2	1.25	-	-
llama-3.1-nemotron-70b-instruct	0.12	0.3	-	-
llama-3.1-nemotron-ultra-253b-v1	0.6	1.8	-	-
llama-3.1-nemotron-ultra-253b-v1:free	0	0	-	-
llama-3.1-sonar-large-128k-online	1	1	-	-
llama-3.1-sonar-small-128k-online	0.2	0.2	-	-
llama-3.2-11b-vision-instruct:free	0	0	-	-
llama-3.2-1b-instruct:free	0	0	-	-
llama-3.2-90b-vision-instruct	1.2	1.2	-	-
llama-3.3-8b-instruct:free	0	0	-	-
llama-3.3-nemotron-super-49b-v1	0.13	0.4	-	-
llama-3.3-nemotron-super-49b-v1:free	0	0	-	-
llama-4-maverick:free	0	0	-	-
llama-4-scout:free	0	0	-	-
llama-guard-2-8b	0.2	0.2	-	-
llama3.1-typhoon2-70b-instruct	0.88	0.88	-	-
llemma_7b	0.8	1.2	-	-
maestro-reasoning	0.9	3.3	-	-
magistral-medium-2506	2	5	-	-
magistral-small-2506	0.5	1.5	-	-
magnum-72b	4	6	-	-
magnum-v2-72b	3	3	-	-
mai-ds-r1:free	0	0	-	-
mancer/weaver	1.125	1.125	-	-
mercury-coder-small-beta	0.25	1	-	-
meta-llama/llama-2-13b-chat	0.22	0.22	-	-
meta-llama/llama-2-70b-chat	0.9	0.9	-	-
meta-llama/llama-3-70b-instruct	0.3	0.4	-	-
meta-llama/llama-3-8b-instruct	0.03	0.06	-	-
meta-llama/llama-3.1-405b	2	2	-	-
meta-llama/llama-3.1-405b-instruct	0.8	0.8	-	-
meta-llama/llama-3.1-405b:free	0	0	-	-
meta-llama/llama-3.1-70b-instruct	0.1	0.28	-	-
meta-llama/llama-3.1-8b-instruct	0.02	0.03	-	-
meta-llama/llama-3.1-8b-instruct:free	0	0	-	-
meta-llama/llama-3.2-11b-vision-instruct	0.049	0.049	-	-
meta-llama/llama-3.2-11b-vision-instruct:free	0	0	-	-
meta-llama/llama-3.2-1b-instruct	0.005	0.01	-	-
meta-llama/llama-3.2-1b-instruct:free	0	0	-	-
meta-llama/llama-3.2-3b-instruct	0.01	0.02	-	-
meta-llama/llama-3.2-3b-instruct:free	0	0	-	-
meta-llama/llama-3.2-90b-vision-instruct	0.9	0.9	-	-
meta-llama/llama-3.3-70b-instruct	0.05	0.24	-	-
meta-llama/llama-3.3-70b-instruct:free	0	0	-	-
meta-llama/llama-4-maverick	0.15	0.6	-	-
meta-llama/llama-4-maverick:free	0	0	-	-
meta-llama/llama-4-scout	0.08	0.3	-	-
meta-llama/llama-4-scout:free	0	0	-	-
meta-llama/llama-guard-2-8b	0.2	0.2	-	-
meta-llama/llama-guard-3-8b	0.02	0.06	-	-
meta-llama/llama-guard-4-12b	0.05	0.05	-	-
microsoft/phi-3-medium-128k-instruct	1	1	-	-
microsoft/phi-3-mini-128k-instruct	0.1	0.1	-	-
microsoft/phi-3.5-mini-128k-instruct	0.1	0.1	-	-
microsoft/phi-4	0.07	0.14	-	-
microsoft/phi-4-mini-instruct	0.08	0.35	-	-
microsoft/phi-4-multimodal-instruct	0.05	0.1	-	-
microsoft/wizardlm-2-7b	0.07	0.07	-	-
microsoft/wizardlm-2-8x22b	0.5	0.5	-	-
midnight-rose-70b	0.8	0.8	-	-
minimax-m1:extended	0.55	2.2	-	-
minimax/minimax-01	0.2	1.1	-	-
minimax/minimax-m1	0.3	1.65	-	-
minimax/minimax-m2	0.255	1	0.03	-
minimax/minimax-m2-her	0.3	1.2	0.03	-
minimax/minimax-m2.1	0.29	0.95	0.03	-
minimax/minimax-m2.5	0.15	0.9	0.05	-
minimax/minimax-m2.7	0.27	1.08	0.054	-
minimax/minimax-m3	0.3	1.2	0.06	-
ministral-3b	0.04	0.04	-	-
ministral-8b	0.1	0.1	-	-
mistral-7b-instruct	0.028	0.054	-	-
mistral-7b-instruct-v0.1	0.11	0.19	-	-
mistral-7b-instruct-v0.2	0.2	0.2	-	-
mistral-7b-instruct:free	0	0	-	-
mistral-medium	2.75	8.1	-	-
mistral-nemo:free	0	0	-	-
mistral-small	0.2	0.6	-	-
mistral-small-24b-instruct-2501:free	0	0	-	-
mistral-small-3.1-24b-instruct:free	0	0	-	-
mistral-small-3.2-24b-instruct:free	0	0	-	-
mistral-tiny	0.25	0.25	-	-
mistral/ministral-8b	0.1	0.1	-	-
mistralai/codestral-2501	0.3	0.9	-	-
mistralai/codestral-2508	0.3	0.9	0.03	-
mistralai/codestral-mamba	0.25	0.25	-	-
mistralai/devstral-2512	0.4	2	0.04	-
mistralai/ministral-14b-2512	0.2	0.2	0.02	-
mistralai/ministral-3b	0.04	0.04	-	-
mistralai/ministral-3b-2512	0.1	0.1	0.01	-
mistralai/ministral-8b	0.1	0.1	-	-
mistralai/ministral-8b-2512	0.15	0.15	0.015	-
mistralai/mistral-7b-instruct	0.029	0.059	-	-
mistralai/mistral-7b-instruct-v0.1	0.2	0.2	-	-
mistralai/mistral-7b-instruct-v0.2	0.2	0.2	-	-
mistralai/mistral-7b-instruct:free	0	0	-	-
mistralai/mistral-large	2	6	-	-
mistralai/mistral-large-2512	0.5	1.5	0.05	-
mistralai/mistral-medium	2.75	8.1	-	-
mistralai/mistral-medium-3	0.4	2	-	-
mistralai/mistral-medium-3-5	1.5	7.5	-	-
mistralai/mistral-medium-3.1	0.4	2	0.04	-
mistralai/mistral-nemo	0.01	0.019	-	-
mistralai/mistral-nemo:free	0	0	-	-
mistralai/mistral-saba	0.2	0.6	-	-
mistralai/mistral-small	0.2	0.6	-	-
mistralai/mistral-small-24b-instruct-2501	0.05	0.09	-	-
mistralai/mistral-small-24b-instruct-2501:free	0	0	-	-
mistralai/mistral-small-2603	0.15	0.6	0.015	-
mistralai/mistral-small-3.1-24b-instruct	0.05	0.15	-	-
mistralai/mistral-small-3.1-24b-instruct:free	0	0	-	-
mistralai/mistral-small-3.2-24b-instruct	0.075	0.2	-	-
mistralai/mistral-tiny	0.25	0.25	-	-
mistralai/mixtral-8x22b-instruct	0.9	0.9	-	-
mistralai/mixtral-8x7b-instruct	0.24	0.24	-	-
mistralai/pixtral-12b	0.1	0.1	-	-
mistralai/pixtral-large-2411	2	6	-	-
mistralai/voxtral-small-24b-2507	0.1	0.3	0.01	-
mixtral-8x7b-instruct	0.08	0.24	-	-
mn-celeste-12b	0.8	1.2	-	-
mn-inferor-12b	0.8	1.2	-	-
mn-starcannon-12b	0.8	1.2	-	-
moonshotai/kimi-k2	0.57	2.3	-	-
moonshotai/kimi-k2-0905	0.6	2.5	-	-
moonshotai/kimi-k2-thinking	0.6	2.5	-	-
moonshotai/kimi-k2.5	0.4	1.9	0.09	-
moonshotai/kimi-k2.6	0.68	3.41	0.34	-
moonshotai/kimi-k2.6:free	0	0	-	-
moonshotai/kimi-k2.7-code	0.75	3.5	0.16	-
moonshotai/kimi-k3	3	15	0.3	-
moonshotai/kimi-vl-a3b-thinking:free	0	0	-	-
moonshotai/moonlight-16b-a3b-instruct:free	0	0	-	-
morph/morph-v3-fast	0.8	1.2	-	-
morph/morph-v3-large	0.9	1.9	-	-
mythalion-13b	0.8	1.2	-	-
neversleep/llama-3-lumimaid-70b	3.375	4.5	-	-
neversleep/llama-3-lumimaid-8b	0.09375	0.75	-	-
neversleep/llama-3.1-lumimaid-70b	1.5	2.25	-	-
neversleep/llama-3.1-lumimaid-8b	0.09375	0.75	-	-
neversleep/noromaid-20b	0.75	1.5	-	-
nex-agi/nex-n2-pro:free	0	0	-	-
noromaid-20b	1.25	2	-	-
nothingiisreal/mn-celeste-12b	0.8	1.2	-	-
nous-hermes-2-mixtral-8x7b-dpo	0.6	0.6	-	-
nousresearch/deephermes-3-llama-3-8b-preview:free	0	0	-	-
nousresearch/hermes-2-pro-llama-3-8b	0.025	0.04	-	-
nousresearch/hermes-3-llama-3.1-405b	0.7	0.8	-	-
nousresearch/hermes-3-llama-3.1-405b:free	0	0	-	-
nousresearch/hermes-3-llama-3.1-70b	0.12	0.3	-	-
nousresearch/hermes-4-405b	1	3	-	-
nousresearch/hermes-4-70b	0.13	0.4	-	-
nousresearch/nous-hermes-2-mixtral-8x7b-dpo	0.6	0.6	-	-
nousresearch/nous-hermes-llama2-13b	0.18	0.18	-	-
nvidia/llama-3.1-nemotron-70b-instruct	0.12	0.3	-	-
nvidia/llama-3.1-nemotron-70b-instruct:free	0	0	-	-
nvidia/llama-3.1-nemotron-nano-8b-v1:free	0	0	-	-
nvidia/llama-3.1-nemotron-ultra-253b-v1:free	0	0	-	-
nvidia/llama-3.3-nemotron-super-49b-v1.5	0.4	0.4	-	-
nvidia/llama-3.3-nemotron-super-49b-v1:free	0	0	-	-
nvidia/nemotron-3-nano-30b-a3b	0.05	0.2	-	-
nvidia/nemotron-3-nano-30b-a3b:free	0	0	-	-
nvidia/nemotron-3-nano-omni-30b-a3b-reasoning:free	0	0	-	-
nvidia/nemotron-3-super-120b-a12b	0.09	0.45	-	-
nvidia/nemotron-3-super-120b-a12b:free	0	0	-	-
nvidia/nemotron-3-ultra-550b-a55b	0.5	2.5	0.15	-
nvidia/nemotron-3-ultra-550b-a55b:free	0	0	-	-
nvidia/nemotron-3.5-content-safety:free	0	0	-	-
nvidia/nemotron-nano-12b-v2-vl:free	0	0	-	-
nvidia/nemotron-nano-9b-v2	0.04	0.16	-	-
nvidia/nemotron-nano-9b-v2:free	0	0	-	-
o1-mini	1.1	4.4	0.55	-
open-r1/olympiccoder-32b:free	0	0	-	-
open-r1/olympiccoder-7b:free	0	0	-	-
openai/chatgpt-4o-latest	5	15	-	-
openai/codex-mini	1.5	6	0.375	-
openai/gpt-3.5-turbo	0.5	1.5	-	-
openai/gpt-3.5-turbo-0613	1	2	-	-
openai/gpt-3.5-turbo-1106	1	2	-	-
openai/gpt-3.5-turbo-16k	3	4	-	-
openai/gpt-3.5-turbo-instruct	1.5	2	-	-
openai/gpt-4	30	60	-	-
openai/gpt-4-1106-preview	10	30	-	-
openai/gpt-4-32k	60	120	-	-
openai/gpt-4-turbo	10	30	-	-
openai/gpt-4.1	2	8	0.5	-
openai/gpt-4.1-mini	0.4	1.6	0.1	-
openai/gpt-4.1-nano	0.1	0.4	0.025	-
openai/gpt-4.5-preview	75	150	-	-
openai/gpt-4o	2.5	10	-	-
openai/gpt-4o-2024-05-13	5	15	-	-
openai/gpt-4o-mini	0.15	0.6	0.075	-
openai/gpt-4o-mini-search-preview	0.15	0.6	-	-
openai/gpt-4o-search-preview	2.5	10	-	-
openai/gpt-4o:extended	6	18	-	-
openai/gpt-5	1.25	10	0.125	-
openai/gpt-5-image	10	10	1.25	-
openai/gpt-5-image-mini	2.5	2	0.25	-
openai/gpt-5-mini	0.25	2	0.025	-
openai/gpt-5-nano	0.05	0.4	0.01	-
openai/gpt-5-pro	15	120	-	-
openai/gpt-5.1	1.25	10	0.13	-
openai/gpt-5.1-codex-mini	0.25	2	0.025	-
openai/gpt-5.2	1.75	14	0.175	-
openai/gpt-5.2-pro	21	168	-	-
openai/gpt-5.3-chat	1.75	14	0.175	-
openai/gpt-5.3-codex	1.75	14	0.175	-
openai/gpt-5.4	2.5	15	0.25	-	>272000	5	22.5	0.5	-
openai/gpt-5.4-image-2	8	15	2	-
openai/gpt-5.4-mini	0.75	4.5	0.075	-
openai/gpt-5.4-nano	0.2	1.25	0.02	-
openai/gpt-5.4-pro	30	180	-	-	>272000	60	270	-	-
openai/gpt-5.5	5	30	0.5	-	>272000	10	45	1	-
openai/gpt-5.5-pro	30	180	-	-	>272000	60	270	-	-
openai/gpt-5.6-luna	0.2	1.2	0.02	0.25	>272000	0.4	1.8	0.04	0.5
openai/gpt-5.6-sol	2	10	0.2	2.5	>272000	4	15	0.4	5
openai/gpt-5.6-terra	2	12	0.2	2.5	>272000	4	18	0.4	5
openai/gpt-6-luna	0.1	0.5	0.01	0.125	>272000	0.2	0.75	0.02	0.25
openai/gpt-6-luna:batch	0.05	0.25	0.005	0.0625	>272000	0.1	0.375	0.01	0.125
openai/gpt-6-sol	2	10	0.2	2.5	>272000	4	15	0.4	5
openai/gpt-6-sol:batch	1	5	0.1	1.25	>272000	2	7.5	0.2	2.5
openai/gpt-audio	2.5	10	-	-
openai/gpt-audio-mini	0.6	2.4	-	-
openai/gpt-chat-latest	5	30	0.5	-
openai/gpt-oss-120b	0.039	0.18	-	-
openai/gpt-oss-120b:free	0	0	-	-
openai/gpt-oss-20b	0.029	0.14	-	-
openai/gpt-oss-20b:free	0	0	-	-
openai/gpt-oss-safeguard-20b	0.075	0.3	0.037	-
openai/o1	15	60	7.5	-
openai/o1-mini	1.1	4.4	-	-
openai/o1-pro	150	600	-	-
openai/o3	2	8	0.5	-
openai/o3-deep-research	10	40	2.5	-
openai/o3-mini	1.1	4.4	0.55	-
openai/o3-pro	20	80	-	-
openai/o4-mini	1.1	4.4	0.275	-
openai/o4-mini-deep-research	2	8	0.5	-
openchat/openchat-7b	0.07	0.07	-	-
openhands-lm-32b-v0.1	2.6	3.4	-	-
perceptron/perceptron-mk1	0.15	1.5	-	-
perplexity/llama-3.1-sonar-large-128k-online	1	1	-	-
perplexity/llama-3.1-sonar-small-128k-online	0.2	0.2	-	-
perplexity/r1-1776	2	8	-	-
perplexity/sonar	1	1	-	-
perplexity/sonar-deep-research	2	8	-	-
perplexity/sonar-pro	3	15	-	-
perplexity/sonar-reasoning	1	5	-	-
perplexity/sonar-reasoning-pro	2	8	-	-
phi-3-medium-128k-instruct	1	1	-	-
phi-3-mini-128k-instruct	0.1	0.1	-	-
phi-3.5-mini-128k-instruct	0.1	0.1	-	-
phi-4-multimodal-instruct	0.05	0.1	-	-
phi-4-reasoning-plus	0.07	0.35	-	-
phi-4-reasoning-plus:free	0	0	-	-
phi-4-reasoning:free	0	0	-	-
pixtral-12b	0.1	0.1	-	-
pixtral-large-2411	2	6	-	-
poolside/laguna-m.1:free	0	0	-	-
poolside/laguna-xs.2:free	0	0	-	-
prime-intellect/intellect-3	0.2	1.1	-	-
pygmalionai/mythalion-13b	0.5625	1.125	-	-
qwen-2-72b-instruct	0.9	0.9	-	-
qwen-2.5-72b-instruct:free	0	0	-	-
qwen-2.5-coder-32b-instruct:free	0	0	-	-
qwen-2.5-vl-7b-instruct	0.2	0.2	-	-
qwen-max	1.6	6.4	0.64	-
qwen-turbo	0.05	0.2	0.02	-
qwen-vl-max	0.8	3.2	-	-
qwen-vl-plus	0.21	0.63	-	-
qwen/qwen-2-72b-instruct	0.9	0.9	-	-
qwen/qwen-2.5-72b-instruct	0.12	0.39	-	-
qwen/qwen-2.5-72b-instruct:free	0	0	-	-
qwen/qwen-2.5-7b-instruct	0.04	0.1	-	-
qwen/qwen-2.5-7b-instruct:free	0	0	-	-
qwen/qwen-2.5-coder-32b-instruct	0.06	0.15	-	-
qwen/qwen-2.5-coder-32b-instruct:free	0	0	-	-
qwen/qwen-2.5-vl-72b-instruct	0.6	0.6	-	-
qwen/qwen-2.5-vl-7b-instruct	0.2	0.2	-	-
qwen/qwen-2.5-vl-7b-instruct:free	0	0	-	-
qwen/qwen-max	1.6	6.4	-	-
qwen/qwen-plus	0.4	1.2	0.16	-
qwen/qwen-plus-2025-07-28	0.26	0.78	-	-
qwen/qwen-plus-2025-07-28:thinking	0.26	0.78	-	0.325
qwen/qwen-turbo	0.05	0.2	-	-
qwen/qwen-vl-max	0.8	3.2	-	-
qwen/qwen-vl-plus	0.21	0.63	-	-
qwen/qwen2.5-coder-7b-instruct	0.2	0.2	-	-
qwen/qwen2.5-vl-32b-instruct	0.9	0.9	-	-
qwen/qwen2.5-vl-32b-instruct:free	0	0	-	-
qwen/qwen2.5-vl-3b-instruct:free	0	0	-	-
qwen/qwen2.5-vl-72b-instruct	0.7	0.7	-	-
qwen/qwen2.5-vl-72b-instruct:free	0	0	-	-
qwen/qwen3-14b	0.06	0.24	-	-
qwen/qwen3-235b-a22b	0.13	0.6	-	-
qwen/qwen3-235b-a22b-2507	0.09	0.1	-	-
qwen/qwen3-235b-a22b-thinking-2507	0.1	0.1	-	-
qwen/qwen3-30b-a3b	0.08	0.29	-	-
qwen/qwen3-30b-a3b-instruct-2507	0.04815	0.19305	-	-
qwen/qwen3-30b-a3b-thinking-2507	0.08	0.4	-	-
qwen/qwen3-32b	0.1	0.3	-	-
qwen/qwen3-8b	0.035	0.138	-	-
qwen/qwen3-coder	0.22	1.8	-	-
qwen/qwen3-coder-30b-a3b-instruct	0.07	0.27	-	-
qwen/qwen3-coder-flash	0.195	0.975	0.039	0.24375
qwen/qwen3-coder-next	0.11	0.8	0.07	-
qwen/qwen3-coder-plus	0.65	3.25	0.13	0.8125
qwen/qwen3-coder:free	0	0	-	-
qwen/qwen3-max	1.2	6	-	-
qwen/qwen3-max-thinking	0.78	3.9	-	-
qwen/qwen3-next-80b-a3b-instruct	0.09	1.1	-	-
qwen/qwen3-next-80b-a3b-instruct:free	0	0	-	-
qwen/qwen3-next-80b-a3b-thinking	0.0975	0.78	-	-
qwen/qwen3-vl-235b-a22b-instruct	0.2	0.88	0.11	-
qwen/qwen3-vl-235b-a22b-thinking	0.26	2.6	-	-
qwen/qwen3-vl-30b-a3b-instruct	0.13	0.52	-	-
qwen/qwen3-vl-30b-a3b-thinking	0.13	1.56	-	-
qwen/qwen3-vl-32b-instruct	0.104	0.416	-	-
qwen/qwen3-vl-8b-instruct	0.08	0.5	-	-
qwen/qwen3-vl-8b-thinking	0.117	1.365	-	-
qwen/qwen3.5-122b-a10b	0.26	2.08	-	-
qwen/qwen3.5-27b	0.195	1.56	-	-
qwen/qwen3.5-35b-a3b	0.14	1	0.05	-
qwen/qwen3.5-397b-a17b	0.39	2.34	-	-
qwen/qwen3.5-9b	0.1	0.15	-	-
qwen/qwen3.5-flash-02-23	0.065	0.26	-	-
qwen/qwen3.5-plus-02-15	0.4	2.4	-	-
qwen/qwen3.5-plus-20260420	0.3	1.8	-	0.375
qwen/qwen3.6-27b	0.289	2.4	-	-
qwen/qwen3.6-35b-a3b	0.14	1	-	-
qwen/qwen3.6-flash	0.1875	1.125	-	0.234375
qwen/qwen3.6-max-preview	1.04	6.24	-	1.3
qwen/qwen3.6-plus	0.325	1.95	-	0.40625
qwen/qwen3.7-max	1.25	3.75	0.25	1.5625
qwen/qwen3.7-plus	0.4	1.6	0.08	0.5
qwen/qwq-32b	0.15	0.2	-	-
qwen/qwq-32b-preview	0.2	0.2	-	-
qwen/qwq-32b-preview:free	0	0	-	-
qwen/qwq-32b:free	0	0	-	-
qwen2.5-vl-32b-instruct	0.9	0.9	-	-
qwen2.5-vl-32b-instruct:free	0	0	-	-
qwen2.5-vl-72b-instruct:free	0	0	-	-
qwen3-14b:free	0	0	-	-
qwen3-235b-a22b:free	0	0	-	-
qwen3-30b-a3b:free	0	0	-	-
qwen3-32b:free	0	0	-	-
qwen3-8b:free	0	0	-	-
qwerky-72b:free	0	0	-	-
qwq-32b	0.15	0.2	-	-
qwq-32b-arliai-rpr-v1:free	0	0	-	-
qwq-32b-preview	0.2	0.2	-	-
qwq-32b:free	0	0	-	-
r1-1776	2	8	-	-
raifle/sorcererlm-8x22b	4.5	4.5	-	-
reka-flash-3:free	0	0	-	-
rekaai/reka-edge	0.1	0.1	-	-
rekaai/reka-flash-3	0.1	0.2	-	-
rekaai/reka-flash-3:free	0	0	-	-
relace/relace-apply-3	0.85	1.25	-	-
relace/relace-search	1	3	-	-
sao10k/fimbulvetr-11b-v2	0.8	1.2	-	-
sao10k/l3-euryale-70b	1.48	1.48	-	-
sao10k/l3-lunaris-8b	0.02	0.05	-	-
sao10k/l3.1-70b-hanami-x1	3	3	-	-
sao10k/l3.1-euryale-70b	0.7	0.8	-	-
sao10k/l3.3-euryale-70b	0.7	0.8	-	-
sarvam-m:free	0	0	-	-
scb10x/llama3.1-typhoon2-70b-instruct	0.88	0.88	-	-
scb10x/llama3.1-typhoon2-8b-instruct	0.18	0.18	-	-
shisa-ai/shisa-v2-llama3.3-70b:free	0	0	-	-
shisa-v2-llama3.3-70b:free	0	0	-	-
sonar-reasoning	1	5	-	-
sophosympatheia/midnight-rose-70b	0.8	0.8	-	-
sophosympatheia/rogue-rose-103b-v0.2:free	0	0	-	-
sorcererlm-8x22b	4.5	4.5	-	-
spotlight	0.18	0.18	-	-
steelskull/l3.3-electra-r1-70b	0.7	0.95	-	-
stepfun/step-3.5-flash	0.09	0.3	0.02	-
stepfun/step-3.7-flash	0.2	1.15	0.04	-
switchpoint/router	0.85	3.4	-	-
tencent/hunyuan-a13b-instruct	0.14	0.57	-	-
tencent/hy3-preview	0.063	0.21	0.021	-
thedrummer/anubis-pro-105b-v1	0.8	1	-	-
thedrummer/cydonia-24b-v4.1	0.3	0.5	0.15	-
thedrummer/rocinante-12b	0.25	0.5	-	-
thedrummer/skyfall-36b-v2	0.5	0.8	-	-
thedrummer/unslopnemo-12b	0.5	0.5	-	-
thudm/glm-4-32b:free	0	0	-	-
thudm/glm-z1-32b:free	0	0	-	-
toppy-m-7b	0.8	1.2	-	-
undi95/remm-slerp-l2-13b	0.8	1.2	-	-
undi95/toppy-m-7b	0.07	0.07	-	-
upstage/solar-pro-3	0.15	0.6	0.015	-
valkyrie-49b-v1	0.5	0.8	-	-
virtuoso-medium-v2	0.5	0.8	-	-
writer/palmyra-x5	0.6	6	-	-
x-ai/grok-2-1212	2	10	-	-
x-ai/grok-2-vision-1212	2	10	-	-
x-ai/grok-3-beta	3	15	-	-
x-ai/grok-3-mini-beta	0.3	0.5	-	-
x-ai/grok-4-fast	0.2	0.5	0.05	-	>128000	0.4	1	0.05	-
x-ai/grok-4.1-fast:free	0	0	-	-
x-ai/grok-4.20	1.25	2.5	0.2	-
x-ai/grok-4.20-multi-agent	2	6	0.2	-
x-ai/grok-4.3	1.25	2.5	0.2	-
x-ai/grok-beta	5	15	-	-
x-ai/grok-build-0.1	1	2	0.2	-
x-ai/grok-code-fast-1	0.2	1.5	0.02	-
x-ai/grok-vision-beta	5	15	-	-
xiaomi/mimo-v2-flash	0.1	0.3	0.01	-
xiaomi/mimo-v2.5	0.14	0.28	0.0028	-
xiaomi/mimo-v2.5-pro	0.435	0.87	0.0036	-
xwin-lm/xwin-lm-70b	3.75	3.75	-	-
yi-large	3	3	-	-
z-ai/glm-4.5	0.6	2.2	0.11	-
z-ai/glm-4.5-air	0.125	0.85	0.06	-
z-ai/glm-4.5v	0.6	1.8	0.11	-
z-ai/glm-4.6	0.43	1.74	0.08	-
z-ai/glm-4.6v	0.3	0.9	0.05	-
z-ai/glm-4.7	0.4	1.75	0.08	-
z-ai/glm-4.7-flash	0.06	0.4	0.01	-
z-ai/glm-5	0.6	1.92	0.12	-
z-ai/glm-5-turbo	1.2	4	0.24	-
z-ai/glm-5.1	0.98	3.08	0.182	-
z-ai/glm-5.2	1.4	4.4	0.26	-
z-ai/glm-5.3	1.4	4.4	0.26	-
z-ai/glm-5.3-flash	0.075	0.25	0.015	-
~anthropic/claude-fable-latest	10	50	1	12.5
~anthropic/claude-haiku-latest	1	5	0.1	1.25
~anthropic/claude-opus-latest	4	20	0.2	5
~anthropic/claude-sonnet-latest	3	15	0.3	3.75
~google/gemini-flash-latest	1.5	9	0.15	0.0833333333333
~google/gemini-pro-latest	2	12	0.2	0.375
~moonshotai/kimi-latest	0.68	3.41	0.34	-
~openai/gpt-latest	5	30	0.5	-
~openai/gpt-mini-latest	0.75	4.5	0.075	-`,
  ovhcloud: `DeepSeek-R1-Distill-Llama-70B	0.74	0.74	-	-
Llama-3.1-8B-Instruct	0.11	0.11	-	-
Meta-Llama-3_3-70B-Instruct	0.74	0.74	-	-
Mistral-7B-Instruct-v0.3	0.11	0.11	-	-
Mistral-Nemo-Instruct-2407	0.14	0.14	-	-
Mistral-Small-3.2-24B-Instruct-2506	0.1	0.31	-	-
Mixtral-8x7B-Instruct-v0.1	0.7	0.7	-	-
Qwen2.5-VL-72B-Instruct	1.01	1.01	-	-
Qwen3-32B	0.09	0.25	-	-
Qwen3-Coder-30B-A3B-Instruct	0.07	0.26	-	-
bge-base-en-v1.5	0.01	-	-	-
bge-m3	0.01	-	-	-
bge-multilingual-gemma2	0.01	-	-	-
gpt-oss-120b	0.09	0.47	-	-
gpt-oss-20b	0.05	0.18	-	-`,
  perplexity: `llama-3.1-sonar-large-128k-online	1	1	-	-
llama-3.1-sonar-small-128k-online	0.2	0.2	-	-
r1-1776	2	8	-	-
sonar	1	1	-	-
sonar-deep-research	2	8	-	-
sonar-pro	3	15	-	-
sonar-pro-search	3	15	-	-
sonar-reasoning	1	5	-	-
sonar-reasoning-pro	2	8	-	-`,
  quicksilverpro: `claude-fable-5	8	40	-	-
claude-haiku-4-5	0.8	4	-	-
claude-opus-4-6	4	20	-	-
claude-opus-4-8	4	20	-	-
claude-opus-5	4	20	-	-
claude-sonnet-4-6	2.4	12	-	-
claude-sonnet-5	2	10	-	-
deepseek-v4-flash	0.112	0.224	0.0144	-
deepseek-v4-pro	0.435	0.87	0.003625	-
gemini-3-flash-preview	0.425	2.55	-	-
gemini-3-pro-image	1.7	10.2	-	-
gemini-3.1-flash-lite	0.2125	1.275	-	-
gemini-3.1-pro-preview	1.7	10.2	-	-
gemini-3.5-flash	1.275	7.65	-	-
gemini-3.5-flash-lite	0.255	2.125	-	-
gemini-3.6-flash	1.275	6.375	-	-
gemini-3.7-flash	0.6375	3.1875	0.06375	-
glm-5.2	1.12	3.52	0.208	-
glm-5.3	1.12	3.52	0.208	-
glm-5.3-flash	0.06	0.2	0.012	-
gpt-5.6-luna	0.08	0.48	0.008	0.1
gpt-5.6-sol	4	24	0.4	5
gpt-5.6-terra	0.8	4.8	0.08	1
gpt-oss-120b	0.12	0.48	0.06	-
grok-4.5	1.6	4.8	0.4	-
grok-4.6	2	6	0.5	-
hy3	0.1056	0.4224	0.0264	-
kimi-k2.6	0.5472	2.728	0.292	-
kimi-k2.7-code	0.584	2.8	0.1278	-
kimi-k3	2.4	12	0.24	-
mimo-v2.5	0.112	0.224	0.00224	-
minimax-m3	0.24	0.96	0.048	-
muse-glimmer-30b	0.28	1.2	0.032	-
muse-spark-1.2	1	3.4	0.12	-
nemotron-3.5-lightning	0.08	0.2	0.04	-
qwen3.6-35b	0.112	0.8	0.04	-
qwen3.6-plus	0.26	1.56	-	0.325
qwen3.7-flash	0.024	0.104	0.0048	-
qwen3.7-max	1.25	3.75	0.25	1.5625
qwen3.7-plus	0.256	1.024	0.0512	0.32
qwen3.8-27b	0.34	2.04	0.068	0.425
qwen3.8-max	2	6	0.25	2.5`,
  together: `Austism/chronos-hermes-13b	0.3	0.3	-	-
Gryphe/MythoMax-L2-13b	0.3	0.3	-	-
Nexusflow/NexusRaven-V2-13B	0.3	0.3	-	-
NousResearch/Nous-Capybara-7B-V1p9	0.2	0.2	-	-
NousResearch/Nous-Hermes-2-Mixtral-8x7B-DPO	0.9	0.9	-	-
NousResearch/Nous-Hermes-2-Mixtral-8x7B-SFT	0.9	0.9	-	-
NousResearch/Nous-Hermes-2-Yi-34B	0.8	0.8	-	-
NousResearch/Nous-Hermes-Llama2-13b	0.225	0.225	-	-
NousResearch/Nous-Hermes-llama-2-7b	0.2	0.2	-	-
Open-Orca/Mistral-7B-OpenOrca	0.2	0.2	-	-
Qwen/Qwen1.5-0.5B	0.1	0.1	-	-
Qwen/Qwen1.5-1.8B	0.1	0.1	-	-
Qwen/Qwen1.5-14B	0.3	0.3	-	-
Qwen/Qwen1.5-4B	0.1	0.1	-	-
Qwen/Qwen1.5-72B	0.9	0.9	-	-
Qwen/Qwen1.5-7B	0.2	0.2	-	-
Undi95/ReMM-SLERP-L2-13B	0.3	0.3	-	-
Undi95/Toppy-M-7B	0.2	0.2	-	-
WizardLM/WizardLM-13B-V1.2	0.3	0.3	-	-
allenai/OLMo-7B	0.2	0.2	-	-
codellama/CodeLlama-13b-Instruct-hf	0.225	0.225	-	-
codellama/CodeLlama-34b-Instruct-hf	0.776	0.776	-	-
codellama/CodeLlama-70b-Instruct-hf	0.9	0.9	-	-
codellama/CodeLlama-7b-Instruct-hf	0.2	0.2	-	-
deepseek-ai/deepseek-coder-33b-instruct	0.8	0.8	-	-
garage-bAInd/Platypus2-70B-instruct	0.9	0.9	-	-
google/gemma-2b	0.1	0.1	-	-
google/gemma-7b	0.2	0.2	-	-
lmsys/vicuna-13b-v1.5	0.3	0.3	-	-
lmsys/vicuna-7b-v1.5	0.2	0.2	-	-
meta-llama/Llama-2-13b-chat-hf	0.225	0.225	-	-
meta-llama/Llama-2-70b-chat-hf	0.9	0.9	-	-
meta-llama/Llama-2-7b-chat-hf	0.2	0.2	-	-
meta-llama/Llama-3-70b-chat-hf	0.9	0.9	-	-
meta-llama/Llama-3-8b-chat-hf	0.2	0.2	-	-
meta-llama/Llama-3.3-70B-Instruct-Turbo	0.88	0.88	-	-
meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8	0.27	0.85	-	-
meta-llama/Llama-4-Scout-17B-16E-Instruct	0.18	0.59	-	-
meta-llama/Meta-Llama-3-70B-Instruct-Lite	0.54	0.54	-	-
meta-llama/Meta-Llama-3-70B-Instruct-Turbo	0.88	0.88	-	-
meta-llama/Meta-Llama-3-8B-Instruct-Lite	0.1	0.1	-	-
meta-llama/Meta-Llama-3-8B-Instruct-Turbo	0.18	0.18	-	-
meta-llama/Meta-Llama-3.1-405B-Instruct-Turbo	3.5	3.5	-	-
meta-llama/Meta-Llama-3.1-70B-Instruct-Turbo	0.88	0.88	-	-
meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo	0.18	0.18	-	-
meta-llama/Meta-Llama-3.3-70B-Instruct-Turbo	0.88	0.88	-	-
microsoft/WizardLM-2-8x22B	1.2	1.2	-	-
microsoft/phi-2	0.1	0.1	-	-
mistralai/Mistral-7B-Instruct-v0.1	0.2	0.2	-	-
mistralai/Mistral-7B-Instruct-v0.2	0.2	0.2	-	-
mistralai/Mistral-7B-v0.1	0.2	0.2	-	-
mistralai/Mixtral-8x22B-Instruct-v0.1	2.4	2.4	-	-
mistralai/Mixtral-8x7B-Instruct-v0.1	0.9	0.9	-	-
mistralai/Mixtral-8x7B-v0.1	0.9	0.9	-	-
openchat/openchat-3.5-1210	0.2	0.2	-	-
snorkelai/Snorkel-Mistral-PairRM-DPO	0.2	0.2	-	-
teknium/OpenHermes-2-Mistral-7B	0.2	0.2	-	-
teknium/OpenHermes-2p5-Mistral-7B	0.2	0.2	-	-
togethercomputer/GPT-JT-Moderation-6B	0.2	0.2	-	-
togethercomputer/Llama-2-7B-32K-Instruct	0.2	0.2	-	-
togethercomputer/RedPajama-INCITE-7B-Base	0.2	0.2	-	-
togethercomputer/RedPajama-INCITE-7B-Chat	0.2	0.2	-	-
togethercomputer/RedPajama-INCITE-7B-Instruct	0.2	0.2	-	-
togethercomputer/RedPajama-INCITE-Base-3B-v1	0.1	0.1	-	-
togethercomputer/RedPajama-INCITE-Chat-3B-v1	0.1	0.1	-	-
togethercomputer/RedPajama-INCITE-Instruct-3B-v1	0.1	0.1	-	-
togethercomputer/StripedHyena-Hessian-7B	0.2	0.2	-	-
togethercomputer/StripedHyena-Nous-7B	0.2	0.2	-	-
togethercomputer/alpaca-7b	0.2	0.2	-	-
upstage/SOLAR-10.7B-Instruct-v1.0	0.3	0.3	-	-
zero-one-ai/Yi-34B	0.8	0.8	-	-
zero-one-ai/Yi-6B	0.2	0.2	-	-`,
  typesafe: `jev-1.13.0	0.042	-	-	-`,
  voyageai: `voyage-01	0.1	-	-	-
voyage-02	0.1	-	-	-
voyage-2	0.1	-	-	-
voyage-3	0.06	-	-	-
voyage-3-large	0.18	-	-	-
voyage-3-lite	0.02	-	-	-
voyage-3.5	0.06	-	-	-
voyage-3.5-lite	0.02	-	-	-
voyage-4	0.06	-	-	-
voyage-4-large	0.12	-	-	-
voyage-4-lite	0.02	-	-	-
voyage-code-2	0.12	-	-	-
voyage-code-3	0.18	-	-	-
voyage-context-3	0.18	-	-	-
voyage-finance-2	0.12	-	-	-
voyage-large-2	0.12	-	-	-
voyage-large-2-instruct	0.12	-	-	-
voyage-law-2	0.12	-	-	-
voyage-lite-01	0.1	-	-	-
voyage-lite-01-instruct	0.1	-	-	-
voyage-lite-02-instruct	0.1	-	-	-
voyage-multilingual-2	0.12	-	-	-`,
  "x-ai": `grok-2-1212	2	10	-	-
grok-2-vision-1212	2	10	-	-
grok-3	3	15	0.75	-
grok-3-fast	5	25	1.25	-
grok-3-mini	0.3	0.5	0.075	-
grok-3-mini-fast	0.6	4	0.15	-
grok-4-0709	3	15	0.75	-
grok-4-1-fast-non-reasoning	0.2	0.5	0.05	-
grok-4-1-fast-reasoning	0.2	0.5	0.05	-
grok-4-fast-non-reasoning	0.2	0.5	0.05	-
grok-4-fast-reasoning	0.2	0.5	0.05	-
grok-4.20	1.25	2.5	0.2	-	>199999	2.5	5	0.4	-
grok-4.20-multi-agent	2	6	0.2	-
grok-4.3	1.25	2.5	0.2	-	>199999	2.5	5	0.4	-
grok-4.5	2	6	0.3	-	>199999	4	12	0.6	-
grok-4.6	2	6	0.5	-	>199999	4	12	1	-
grok-build-0.1	1	2	0.2	-	>199999	2	4	0.4	-
grok-code-fast-1	0.2	1.5	0.02	-`,
  zai: `GLM-5.2	1.4	4.4	0.26	-
GLM-5.3	1.4	4.4	0.26	-
GLM-5.3-Flash	0.075	0.25	0.015	-`,
  zhipuai: `GLM-4-Air	0.069	0.069	0.034	-
GLM-4-AirX	1.379	1.379	-	-
GLM-4-Assistant	0.69	0.69	-	-
GLM-4-FlashX-250414	0.014	0.014	0.007	-
GLM-4-Long	0.138	0.138	0.069	-
GLM-4-Plus	0.69	0.69	0.345	-
GLM-4.5-Air	0.11	0.276	0.022	-
GLM-4.7	0.276	1.103	0.055	-
GLM-4.7-FlashX	0.069	0.414	0.014	-
GLM-5	0.552	2.483	0.138	-
GLM-5-Turbo	0.69	3.034	0.166	-
GLM-5.1	0.828	3.31	0.179	-
GLM-5.2	1.103	3.862	0.276	-
GLM-5.3	1.103	3.862	0.276	-
GLM-5.3-Flash	0.055	0.193	0.016	-`
};

// src/prices/usd.ts
function perToken2(usdPerMillion) {
  const [, whole2 = "", fraction = ""] = /^(\d{1,15})(?:\.(\d{1,24}))?$/.exec(usdPerMillion) ?? [];
  if (whole2 === "") throw new RangeError(`not a price: ${usdPerMillion}`);
  const digits = BigInt(whole2 + fraction.padEnd(6, "0"));
  return divideRounded(digits, 10n ** BigInt(Math.max(fraction.length, 6) - 6));
}
function discounted(rate2, discount) {
  const scale = 1000000000000n;
  return divideRounded(rate2 * (scale - BigInt(Math.round(discount * Number(scale)))), scale);
}
function divideRounded(amount2, divisor) {
  const half2 = divisor / 2n;
  return (amount2 < 0n ? amount2 - half2 : amount2 + half2) / divisor;
}

// src/prices/list-price.ts
var catalogue = edition;
var parsed = /* @__PURE__ */ new Map();
function listPrice(provider, id) {
  const fields = linesOf(provider).get(id);
  if (fields === void 0) return void 0;
  const tiers = [];
  for (let start2 = 0, above = 0; start2 < fields.length; start2 += 5) {
    if (start2 > 0) above = Number(fields[start2 - 1]?.slice(1));
    const [input, output, cacheRead, cacheWrite] = fields.slice(start2, start2 + 4).map(rate);
    tiers.push({ above, input: input ?? 0n, output: output ?? 0n, cacheRead, cacheWrite });
  }
  return tiers;
}
function linesOf(provider) {
  const known = parsed.get(provider);
  if (known !== void 0) return known;
  const text2 = Object.hasOwn(listedPrices, provider) ? listedPrices[provider] : void 0;
  const lines2 = new Map(
    (text2?.split("\n") ?? []).map((line) => {
      const [id = "", ...fields] = line.split("	");
      return [id, fields];
    })
  );
  parsed.set(provider, lines2);
  return lines2;
}
function rate(field) {
  return field === "-" ? void 0 : perToken2(field);
}

// src/prices/cost-of.ts
function costOf(tokens2, price3) {
  const first2 = price3.tiers[0];
  if (first2 === void 0) throw new RangeError("a price without tiers");
  const reached = price3.tiers.findLast((tier) => tokens2.input > tier.above) ?? first2;
  const input = BigInt(Math.round(tokens2.input));
  return {
    input: input * reached.rates.input,
    inputAtFirstTier: input * first2.rates.input,
    output: BigInt(Math.round(tokens2.output)) * reached.rates.output
  };
}

// src/prices/price.ts
function price2(pairs, priceFor) {
  return pairs.map((pair2) => {
    const base = pair2.base && priceFor(pair2.base.model);
    const head = pair2.head && priceFor(pair2.head.model);
    return {
      ...pair2,
      base: pair2.base && costed(pair2.base, base, pair2.head ? head : base, pair2.workload),
      head: pair2.head && costed(pair2.head, head, pair2.base ? base : head, pair2.workload)
    };
  });
}
function costed(side, own3, other, workload) {
  const output = outputTokens2(side.prompt.settings, workload);
  const at = (measurement, rates) => rates && costOf({ input: measurement.total.expected, output }, rates);
  return { ...side, price: own3, cost: at(side.own, own3), atOther: at(side.other, other) };
}
function outputTokens2(settings, workload) {
  if (workload.outputTokens === void 0) return 0;
  return Math.min(workload.outputTokens, settings.maxOutput ?? Number.POSITIVE_INFINITY) * (settings.n ?? 1);
}

// src/prices/price-of.ts
function priceOf(model2, overrides) {
  const list = model2.provider === void 0 ? void 0 : listPrice(model2.provider, model2.id);
  const key = model2.override;
  const override = key !== void 0 && Object.hasOwn(overrides, key) ? overrides[key] : void 0;
  if (override === void 0 || key === void 0) {
    if (list === void 0) return void 0;
    return {
      model: model2.id,
      provider: model2.provider ?? "",
      tiers: list.map((tier) => ({ above: tier.above, rates: complete(tier) })),
      source: "catalogue",
      asOf: catalogue.asOf
    };
  }
  const tiers = list ?? ownTier(override);
  if (tiers === void 0) return void 0;
  return {
    model: key,
    provider: model2.provider ?? "config",
    tiers: tiers.map((tier) => ({ above: tier.above, rates: overridden(tier, override) })),
    source: "config",
    asOf: statesRates(override) ? void 0 : catalogue.asOf
  };
}
function ownTier({ input, output }) {
  if (input === void 0 || output === void 0) return void 0;
  return [{ above: 0, input, output, cacheRead: void 0, cacheWrite: void 0 }];
}
function overridden(tier, override) {
  const rates = complete({
    above: tier.above,
    input: override.input ?? tier.input,
    output: override.output ?? tier.output,
    cacheRead: tier.cacheRead,
    cacheWrite: tier.cacheWrite
  });
  const { discount } = override;
  if (discount === void 0) return rates;
  return {
    input: discounted(rates.input, discount),
    cacheRead: discounted(rates.cacheRead, discount),
    cacheWrite: discounted(rates.cacheWrite, discount),
    output: discounted(rates.output, discount)
  };
}
function complete({ input, output, cacheRead, cacheWrite }) {
  return { input, cacheRead: cacheRead ?? input, cacheWrite: cacheWrite ?? input, output };
}
function statesRates({ input, output }) {
  return input !== void 0 || output !== void 0;
}

// src/prompts/refuse-nothing.ts
function refuseNothing(selected, all, config2, only2) {
  const missing = only2?.find((path) => !isThere(path, all.entries));
  if (missing !== void 0)
    throw new Problem(`there is no file ${missing}.`, {
      remedy: "Name files or folders, relative to this folder. What git ignores is not looked at."
    });
  if (selected.head.entries.length > 0 || selected.base && selected.base.entries.length > 0) return;
  const count = all.entries.length;
  const files = `${count.toLocaleString("en-US")} ${count === 1 ? "file" : "files"}`;
  if (only2) throw nothingAt(only2, files);
  const what = `no prompts found in ${all.revision.label} among ${files}.`;
  const rule = config2.head?.rules.find((one) => config2.head?.path !== void 0 && one.files.length > 0);
  const folders2 = new Set(all.entries.flatMap(({ path }) => path.split("/").slice(0, -1)));
  const likely = ["prompts", "prompt", "templates", "instructions"].find((folder) => folders2.has(folder));
  const hint2 = likely === void 0 ? "" : `There is a folder "${likely}".
`;
  throw new Problem(what, {
    where: rule?.at,
    remedy: rule ? `${hint2}Check the globs under "files"; they are relative to the folder that is checked.` : `${hint2}Say where they are: npx promptcost --prompts '${likely ?? "path/to/prompts"}/**'`
  });
}
function isThere(asked2, entries2) {
  const name = asked2.replace(/^\.\//, "").replace(/\/+$/, "");
  return name === "" || name === "." || entries2.some(({ path }) => path === name || path.startsWith(`${name}/`));
}
function nothingAt(only2, files) {
  const named4 = only2.slice(0, 3).map((path) => `"${path}"`);
  return new Problem(`there is no prompt at ${named4.join(", ")}${only2.length > 3 ? ", ..." : ""} among ${files}.`, {
    remedy: "Name files, or folders that hold prompts, relative to this folder. Without a path all prompts are counted."
  });
}

// src/prompts/settle-losses.ts
function settleLosses(base, findings, renames, links) {
  const lost = lostPrompts(base, findings, renames);
  const linked = links.filter((path) => base.some(({ at }) => at.path === path));
  const gone = /* @__PURE__ */ new Set([...lost.values(), ...linked]);
  return {
    base: base.filter(({ at }) => !gone.has(at.path)),
    findings: [...findings.map((finding) => isLoss(finding, lost) ? fail2(finding) : finding), ...linked.map(toFinding)]
  };
}
function lostPrompts(base, findings, renames) {
  const from = new Map(renames.map((rename) => [rename.to, rename.from]));
  const wasPrompt = new Set(base.map(({ at }) => at.path));
  const lost = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    if (finding.kind !== "unreadable" || finding.side !== "head" || !finding.at) continue;
    const { path } = finding.at;
    const before = [path, from.get(path)].find((one) => one !== void 0 && wasPrompt.has(one));
    if (before !== void 0) lost.set(path, before);
  }
  return lost;
}
function isLoss({ kind, at }, lost) {
  return kind === "unreadable" && at !== void 0 && lost.has(at.path);
}
function fail2(finding) {
  return { ...finding, severity: "fail" };
}
function toFinding(path) {
  return { kind: "unreadable", severity: "warn", at: { path }, side: "head", why: "link" };
}

// src/prompts/syntaxes/none.ts
var none2 = {
  name: "none",
  claims: () => true,
  parse: (text2, at) => text2 === "" ? [] : [{ kind: "text", text: text2, at: at(0) }]
};

// src/prompts/syntaxes/syntaxes.ts
var SYNTAXES = [none2];
function toPieces(path, text2, at) {
  const syntax = SYNTAXES.find((each) => each.claims(path, text2)) ?? none2;
  return syntax.parse(text2, at);
}

// src/prompts/tree.ts
function lookUp(tree, ...keys) {
  let found = tree;
  for (const key of keys) found = found?.kind === "map" ? found.entries.get(key) : void 0;
  return found;
}
function asString(tree) {
  return tree?.kind === "scalar" && typeof tree.value === "string" ? tree.value : void 0;
}
function asCount(tree) {
  const value2 = tree?.kind === "scalar" ? tree.value : void 0;
  return typeof value2 === "number" && Number.isSafeInteger(value2) && value2 > 0 ? value2 : void 0;
}

// src/prompts/messages.ts
function readMessages(tree, path, place) {
  const list = tree.kind === "list" ? tree : lookUp(tree, "messages");
  if (list?.kind !== "list" || list.items.length === 0) return void 0;
  const messages = [];
  const system = lookUp(tree, "system");
  if (system) messages.push({ role: "system", body: readContent(system, path, place) });
  for (const item2 of list.items) {
    const role = asString(lookUp(item2, "role"));
    if (role === void 0) return void 0;
    messages.push({ role: role.slice(0, 100), body: readContent(lookUp(item2, "content"), path, place) });
  }
  return messages;
}
function readContent(content, path, place) {
  if (content?.kind === "list") return content.items.flatMap((part) => readPart(part, path, place));
  return content ? readPart(content, path, place) : [];
}
function readPart(part, path, place) {
  const text2 = part.kind === "map" ? lookUp(part, "text") : part;
  if (text2?.kind !== "scalar" || text2.value === null) return [];
  return toPieces(path, String(text2.value), () => place(text2.at));
}

// src/prompts/parse-json.ts
var BETWEEN = /[\s,:\uFEFF]*/y;
var WORD = /[^\s,:[\]{}"]*/y;
function parseJson(text2) {
  try {
    JSON.parse(text2.startsWith("\uFEFF") ? text2.slice(1) : text2);
  } catch {
    return { problem: "not-json", at: 0 };
  }
  return walk(text2);
}
function walk(text2) {
  const root = { tree: { at: 0, kind: "list", items: [] }, key: void 0 };
  const open3 = [root];
  let at = skip(BETWEEN, text2, 0);
  while (at < text2.length) {
    const top2 = open3.at(-1) ?? root;
    const char = text2[at];
    if (char === "}" || char === "]") {
      open3.pop();
      at = skip(BETWEEN, text2, at + 1);
      continue;
    }
    const end = char === "{" || char === "[" ? at + 1 : char === '"' ? stringEnd(text2, at) : skip(WORD, text2, at);
    if (top2.tree.kind === "map" && top2.key === void 0) {
      top2.key = JSON.parse(text2.slice(at, end));
    } else {
      const tree = value(text2, at, end);
      add(top2, tree);
      if (tree.kind !== "scalar") open3.push({ tree, key: void 0 });
    }
    at = skip(BETWEEN, text2, end);
  }
  return root.tree.kind === "list" && root.tree.items[0] ? root.tree.items[0] : root.tree;
}
function skip(pattern, text2, at) {
  pattern.lastIndex = at;
  pattern.test(text2);
  return pattern.lastIndex;
}
function stringEnd(text2, at) {
  let end = at + 1;
  while (text2[end] !== '"') end += text2[end] === "\\" ? 2 : 1;
  return end + 1;
}
function value(text2, at, end) {
  if (text2[at] === "{") return { at, kind: "map", entries: /* @__PURE__ */ new Map() };
  if (text2[at] === "[") return { at, kind: "list", items: [] };
  return { at, kind: "scalar", value: JSON.parse(text2.slice(at, end)) };
}
function add(to, tree) {
  if (to.tree.kind === "list") to.tree.items.push(tree);
  else if (to.key !== void 0) to.tree.entries.set(to.key, tree);
  to.key = void 0;
}

// src/prompts/parse-yaml.ts
var import_yaml3 = __toESM(require_dist(), 1);
import { runInNewContext as runInNewContext2 } from "node:vm";
var DEEPEST = 200;
var LARGEST = 512 * 1024;
var MOST_LEXEMES = 1e5;
var PATIENCE = 4e3;
var ALIAS_GROWTH = 10;
function parseYaml(text2) {
  if (text2.length > LARGEST) return { problem: "too-large", at: 0 };
  try {
    return runInNewContext2("run()", { run: () => compose(text2) }, { timeout: PATIENCE });
  } catch (error2) {
    if (error2.code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return { problem: "too-large", at: 0 };
    throw error2;
  }
}
function compose(text2) {
  const tokens2 = tokenize(text2);
  if (!Array.isArray(tokens2)) return tokens2;
  const composer = new import_yaml3.Composer({ uniqueKeys: false, prettyErrors: false, logLevel: "silent" });
  const documents = [...composer.compose(tokens2, true, text2.length)];
  const [document] = documents;
  if (!document) return { problem: "not-yaml", at: 0 };
  const error2 = document.errors[0];
  if (error2) return { problem: "not-yaml", at: error2.pos[0] };
  if (documents[1]) return { problem: "not-yaml", at: documents[1].range[0] };
  return toTree(document, text2);
}
function tokenize(text2) {
  const parser = new import_yaml3.Parser();
  const tokens2 = [];
  let lexemes = 0;
  for (const lexeme of new import_yaml3.Lexer().lex(text2)) {
    if (++lexemes > MOST_LEXEMES) return { problem: "too-large", at: 0 };
    tokens2.push(...parser.next(lexeme));
    if (parser.stack.length > DEEPEST) return { problem: "too-deep", at: Math.min(parser.offset, text2.length) };
  }
  tokens2.push(...parser.end());
  return tokens2;
}
function toTree(document, text2) {
  const build = { text: text2, anchors: /* @__PURE__ */ new Map(), size: 0, fault: void 0 };
  const tree = fromNode(document.contents, build);
  if (build.size > ALIAS_GROWTH * (text2.length + 100)) return { problem: "too-many-aliases", at: 0 };
  return build.fault ?? tree;
}
function fromNode(node2, build) {
  if ((0, import_yaml3.isAlias)(node2)) return fromAlias(node2, build);
  const before = build.size;
  const tree = (0, import_yaml3.isMap)(node2) ? fromMap(node2, build) : (0, import_yaml3.isSeq)(node2) ? fromList(node2, build) : fromScalar(node2, build);
  build.size += 1;
  const anchor2 = ((0, import_yaml3.isMap)(node2) || (0, import_yaml3.isSeq)(node2) || (0, import_yaml3.isScalar)(node2)) && node2.anchor;
  if (anchor2) build.anchors.set(anchor2, { tree, size: build.size - before });
  return tree;
}
function fromAlias(node2, build) {
  const target = build.anchors.get(node2.source);
  if (!target) build.fault ??= { problem: "not-yaml", at: start(node2) };
  build.size += target?.size ?? 0;
  return target?.tree ?? { at: start(node2), kind: "scalar", value: null };
}
function fromList(node2, build) {
  return { at: start(node2), kind: "list", items: node2.items.map((item2) => fromNode(item2, build)) };
}
function fromMap(node2, build) {
  const entries2 = /* @__PURE__ */ new Map();
  for (const pair2 of node2.items) {
    const key = pair2.key;
    const tree = fromNode(pair2.value, build);
    if (!(0, import_yaml3.isScalar)(key)) continue;
    const name = String(key.value);
    if (entries2.has(name)) build.fault ??= { problem: "not-yaml", at: start(key) };
    entries2.set(name, tree);
  }
  return { at: start(node2), kind: "map", entries: entries2 };
}
function fromScalar(node2, build) {
  if (!(0, import_yaml3.isScalar)(node2)) return { at: start(node2), kind: "scalar", value: null };
  const { value: value2 } = node2;
  const known = typeof value2 === "string" || typeof value2 === "number" || typeof value2 === "boolean";
  if (typeof value2 === "string") build.size += value2.length;
  return { at: contentAt(node2.type, start(node2), build.text), kind: "scalar", value: known ? value2 : null };
}
function start(node2) {
  return node2?.range?.[0] ?? 0;
}
function contentAt(type, at, text2) {
  if (type !== "BLOCK_LITERAL" && type !== "BLOCK_FOLDED") return at;
  const lineEnd = text2.indexOf("\n", at);
  return lineEnd === -1 ? at : lineEnd + 1;
}

// src/prompts/places-in.ts
function placesIn(path, text2) {
  let starts;
  return (offset) => {
    starts ??= lineStarts(text2);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { path, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
function lineStarts(text2) {
  const starts = [0];
  for (let end = text2.indexOf("\n"); end !== -1; end = text2.indexOf("\n", end + 1)) starts.push(end + 1);
  return starts;
}

// src/prompts/settings.ts
var MODEL = [
  ["model"],
  ["model", "id"],
  ["model", "name"],
  ["model", "configuration", "model"],
  ["model", "configuration", "azure_deployment"]
];
var HOLDERS = [[], ["config"], ["parameters"], ["modelParameters"], ["model", "parameters"], ["settings"]];
var MAX_OUTPUT = [
  ["max_tokens"],
  ["max_completion_tokens"],
  ["max_output_tokens"],
  ["maxOutputTokens"],
  ["maxTokens"]
];
var EFFORT = [["reasoning_effort"], ["effort"], ["reasoning", "effort"]];
function readSettings(tree) {
  const settings = {};
  const maxOutput2 = first(tree, MAX_OUTPUT, asCount);
  const n = first(tree, [["n"]], asCount);
  const effort = first(tree, EFFORT, asWord);
  if (maxOutput2 !== void 0) settings.maxOutput = maxOutput2;
  if (n !== void 0) settings.n = n;
  if (effort !== void 0) settings.effort = effort;
  return settings;
}
function readModel(tree, place) {
  for (const keys of MODEL) {
    const found = lookUp(tree, ...keys);
    const asked2 = asModel(found);
    if (found && asked2 !== void 0) return { asked: asked2, at: place(found.at) };
  }
  return void 0;
}
function readId(tree) {
  const id = asString(lookUp(tree, "id"));
  return id !== void 0 && /^[\w./-]{1,200}$/.test(id) ? id : void 0;
}
function first(tree, names3, as) {
  for (const holder of HOLDERS) {
    for (const name of names3) {
      const found = as(lookUp(tree, ...holder, ...name));
      if (found !== void 0) return found;
    }
  }
  return void 0;
}
function asWord(tree) {
  const word2 = asString(tree);
  return word2 !== void 0 && /^[\w.-]{1,40}$/.test(word2) ? word2 : void 0;
}
function asModel(tree) {
  const name = asString(tree)?.trim();
  return name !== void 0 && /^[^\s{}$\p{Cc}][^{}$\p{Cc}]{0,199}$/u.test(name) ? name : void 0;
}

// src/prompts/formats/prompt-of.ts
function promptOf(file, messages, said) {
  const id = said && readId(said.tree);
  return {
    id: id ?? file.path,
    declared: id !== void 0,
    at: { path: file.path },
    model: said && readModel(said.tree, said.place),
    messages,
    settings: said ? readSettings(said.tree) : {},
    unsent: Math.max(0, file.text.length - lengthOf(messages)),
    sources: [file.id]
  };
}
function asMessage(file, start2 = 0, end = file.text.length) {
  const place = placesIn(file.path, file.text);
  return { role: "prompt", body: toPieces(file.path, file.text.slice(start2, end), (offset) => place(start2 + offset)) };
}
function lengthOf(messages) {
  return messages.flatMap(({ body: body2 }) => body2).reduce((sum3, piece) => sum3 + piece.text.length, 0);
}

// src/prompts/formats/plain.ts
var plain4 = {
  name: "plain",
  claims: () => true,
  parse: (file) => parsePlain(file)
};
function parsePlain(file, ...findings) {
  return { prompts: [promptOf(file, [asMessage(file)])], findings };
}

// src/prompts/formats/request.ts
function parseRequest(file, format, promised) {
  const place = placesIn(file.path, file.text);
  const notOne = (problem, at) => {
    if (!promised) return parsePlain(file);
    return parsePlain(file, { kind: "format", severity: "warn", at: place(at), side: file.side, format, problem });
  };
  const tree = /\.json$/i.test(file.path) ? parseJson(file.text) : parseYaml(file.text);
  if ("problem" in tree) return notOne(tree.problem, tree.at);
  const messages = readMessages(tree, file.path, place);
  if (!messages) return notOne("no-messages", 0);
  return { prompts: [promptOf(file, messages, { tree, place })], findings: [] };
}

// src/prompts/formats/chat.ts
var chat = {
  name: "chat",
  claims: (path, text2) => /\.(json|ya?ml)$/i.test(path) && (promises(path) || text2.includes("role")),
  parse: (file) => parseRequest(file, "chat", promises(file.path))
};
function promises(path) {
  return /\.prompt\.json$/i.test(path);
}

// src/prompts/formats/front-matter.ts
var frontMatter = {
  name: "front-matter",
  claims: (path, text2) => openingFence(path, text2) !== void 0,
  parse: (file) => {
    const fence = openingFence(file.path, file.text);
    if (!fence) return parsePlain(file);
    const closing = closingFence(file.text, fence.end);
    if (!closing) return plainWith(file, "not-closed", fence.start);
    const tree = parseYaml(file.text.slice(fence.end, closing.start));
    if ("problem" in tree) return plainWith(file, tree.problem, fence.end + tree.at);
    const empty = tree.kind === "scalar" && tree.value === null;
    if (tree.kind !== "map" && !empty) return plainWith(file, "not-a-mapping", fence.end + tree.at);
    const place = placesIn(file.path, file.text);
    const [start2, end] = sentOf(file, closing.end);
    const said = { tree, place: (offset) => place(fence.end + offset) };
    return { prompts: [promptOf(file, [asMessage(file, start2, end)], said)], findings: [] };
  }
};
function sentOf(file, bodyStart) {
  if (!isDotprompt(file.path)) return [bodyStart, file.text.length];
  const body2 = file.text.slice(bodyStart);
  const end = bodyStart + body2.trimEnd().length;
  return [Math.min(end, bodyStart + body2.length - body2.trimStart().length), end];
}
function plainWith(file, problem, offset) {
  const severity = /\.prompt(y)?$/i.test(file.path) ? "warn" : "info";
  const base = { severity, at: placesIn(file.path, file.text)(offset), side: file.side };
  const finding = problem === "not-yaml" || problem === "not-closed" || problem === "not-a-mapping" ? { ...base, kind: "front-matter", problem } : { ...base, kind: "format", format: "front-matter", problem };
  return parsePlain(file, finding);
}
function openingFence(path, text2) {
  let line = lineAt(text2, text2.startsWith("\uFEFF") ? 1 : 0);
  while (isDotprompt(path) && line.end < text2.length && /^(#|[ \t\r]*$)/.test(line.text)) line = lineAt(text2, line.end);
  return isFence(line) ? line : void 0;
}
function closingFence(text2, from) {
  for (let line = lineAt(text2, from); line.start < text2.length; line = lineAt(text2, line.end)) {
    if (isFence(line)) return line;
  }
  return void 0;
}
function isFence(line) {
  return /^---[ \t]*\r?$/.test(line.text);
}
function lineAt(text2, start2) {
  const lineEnd = text2.indexOf("\n", start2);
  const end = lineEnd === -1 ? text2.length : lineEnd;
  return { start: start2, end: lineEnd === -1 ? end : end + 1, text: text2.slice(start2, end) };
}
function isDotprompt(path) {
  return /\.prompt$/i.test(path);
}

// src/prompts/formats/github-models.ts
var githubModels = {
  name: "github-models",
  claims: (path) => /\.prompt\.ya?ml$/i.test(path),
  parse: (file) => parseRequest(file, "github-models", true)
};

// src/prompts/formats/formats.ts
var FORMATS = [githubModels, chat, frontMatter, plain4];
function parseFile(file) {
  const format = FORMATS.find((each) => each.claims(file.path, file.text)) ?? plain4;
  return format.parse(file);
}

// src/prompts/settle-ids.ts
function settleIds(prompts) {
  const paths = new Set(prompts.map((prompt) => prompt.at.path));
  const declared = /* @__PURE__ */ new Map();
  for (const { id, declared: isDeclared } of prompts) if (isDeclared) declared.set(id, (declared.get(id) ?? 0) + 1);
  const findings = [];
  const settled = prompts.map((prompt) => {
    const { id, at } = prompt;
    if (!prompt.declared || id === at.path) return prompt;
    if (declared.get(id) === 1 && !paths.has(id)) return prompt;
    findings.push({ kind: "duplicate-id", severity: "warn", at, id });
    return { ...prompt, id: at.path, declared: false };
  });
  return { prompts: settled, findings };
}

// src/prompts/survey.ts
async function survey(revision, entries2, side, parsed2 = /* @__PURE__ */ new Map()) {
  const findings = [];
  const toRead = entries2.filter((entry2) => !parsed2.has(keyOf2(entry2)));
  for (const source of await inOrder(revision.read(toRead))) {
    const { path, id } = source.entry;
    if ("unreadable" in source) {
      findings.push({ kind: "unreadable", severity: "warn", at: { path }, side, why: source.unreadable });
      parsed2.set(keyOf2(source.entry), { prompts: [], findings: [] });
      continue;
    }
    const file = parseFile({ path, id, text: source.text, side });
    parsed2.set(keyOf2(source.entry), file);
    findings.push(...file.findings);
  }
  const ordered = [...entries2].sort((a, b) => a.path < b.path ? -1 : 1);
  const settled = settleIds(ordered.flatMap((entry2) => parsed2.get(keyOf2(entry2))?.prompts ?? []));
  return {
    prompts: settled.prompts,
    findings: [...findings, ...settled.findings, ...side === "head" ? settled.prompts.flatMap(emptiness) : []]
  };
}
function keyOf2({ path, id }) {
  return `${id} ${path}`;
}
async function inOrder(sources) {
  const all = [];
  for await (const source of sources) all.push(source);
  return all.sort((a, b) => a.entry.path < b.entry.path ? -1 : 1);
}
function emptiness(prompt) {
  if (prompt.messages.some(hasText)) return [];
  return [{ kind: "empty-prompt", severity: "info", at: prompt.at, prompt: prompt.id }];
}
function hasText(message) {
  return message.body.length > 0;
}

// src/prompts/survey-sides.ts
async function surveySides(base, head, renames) {
  const parsed2 = /* @__PURE__ */ new Map();
  const ofHead2 = await survey(head.revision, head.entries, "head", parsed2);
  const ofBase = base ? await survey(base.revision, base.entries, "base", parsed2) : { prompts: [], findings: [] };
  const before = new Map(base?.entries.map((entry2) => [entry2.path, entry2.id]));
  const unchanged = new Set(head.entries.filter(({ path, id }) => before.get(path) === id).map(({ path }) => path));
  const told3 = new Set(ofHead2.findings.map(({ kind, at }) => `${kind} ${at?.path}`));
  const onlyBase = ofBase.findings.filter(({ kind, at }) => !told3.has(`${kind} ${at?.path}`)).map(asHistory);
  const findings = [...ofHead2.findings, ...onlyBase].map(
    (finding) => finding.at && unchanged.has(finding.at.path) ? asHistory(finding) : finding
  );
  const losses = settleLosses(ofBase.prompts, findings, renames, head.links ?? []);
  return { base: losses.base, head: ofHead2.prompts, findings: losses.findings };
}
function asHistory(finding) {
  return { ...finding, severity: "info" };
}

// src/report/decimal.ts
var decimals = 12;
function toDecimal2(usd2) {
  const digits = (usd2 < 0n ? -usd2 : usd2).toString().padStart(decimals + 1, "0");
  const fraction = digits.slice(-decimals).replace(/0+$/, "");
  return `${usd2 < 0n ? "-" : ""}${digits.slice(0, -decimals)}${fraction && `.${fraction}`}`;
}
function fromDecimal(text2) {
  const negative = text2.startsWith("-");
  const [units3 = "0", fraction = ""] = (negative ? text2.slice(1) : text2).split(".");
  const usd2 = BigInt(units3 + fraction.padEnd(decimals, "0"));
  return negative ? -usd2 : usd2;
}
function toMoney(usd2, times = 1n) {
  const { low, expected, high } = usd2.delta;
  const text2 = (amount2) => toDecimal2(amount2 * times);
  return {
    base: text2(usd2.base),
    head: text2(usd2.head),
    delta: { low: text2(low), expected: text2(expected), high: text2(high) }
  };
}

// src/report/totals.ts
function totalsOf(changes, summary) {
  const { tokens: tokens2, usd: usd2, usdPerMonth: usdPerMonth2 } = summary.all;
  const heads = changes.filter((change) => change.head !== void 0);
  return {
    prompts: countStates(changes),
    tokens: tokens2,
    usdPerThousandCalls: usd2 ? toMoney(usd2, 1000n) : null,
    usdPerMonth: usdPerMonth2 ? toMoney(usdPerMonth2) : null,
    effects: summary.effects.flatMap((effect) => toReportEffect(effect, usdPerMonth2 !== void 0)),
    promptsWithoutVolume: heads.filter((change) => change.workload.callsPerMonth === void 0).length,
    promptsUnpriced: heads.filter((change) => change.usd === void 0).length
  };
}
function countStates(changes) {
  const count = (state) => changes.filter((change) => change.state === state).length;
  return {
    base: changes.filter((change) => change.base !== void 0).length,
    head: changes.filter((change) => change.head !== void 0).length,
    added: count("added"),
    removed: count("removed"),
    edited: count("edited"),
    renamed: count("renamed"),
    unchanged: count("unchanged")
  };
}
function toReportEffect({ cause, part, usd: usd2, usdPerMonth: usdPerMonth2 }, monthly) {
  if (!monthly) return [{ cause, part, usd: toDecimal2(usd2 * 1000n) }];
  return usdPerMonth2 === void 0 ? [] : [{ cause, part, usd: toDecimal2(usdPerMonth2) }];
}

// src/report/assemble.ts
function assemble(outcome2) {
  const { sides: sides2, config: config2, changes, findings } = outcome2;
  return {
    version: 1,
    promptcost: outcome2.promptcost,
    verdict: verdictOf(findings),
    enforce: config2.policy.enforce,
    directory: sides2.directory,
    base: sides2.base ? sideOf(sides2.base) : null,
    head: sideOf(sides2.head),
    basis: basisOf(outcome2),
    totals: totalsOf(changes, outcome2.summary),
    changes: changes.map(toReportChange),
    causes: outcome2.summary.causes.map(toReportCause).sort((a, b) => weight(b) - weight(a)),
    findings: [...findings]
  };
}
function verdictOf(findings) {
  const has = (severity) => findings.some((finding) => finding.severity === severity);
  return has("fail") ? "fail" : has("warn") ? "warn" : "pass";
}
function sideOf({ label, sha, how }) {
  return { label, ...sha !== void 0 && { sha }, how };
}
function basisOf({ config: config2, catalogue: catalogue2, changes }) {
  const heads = changes.flatMap((change) => change.head ?? []);
  const tokenizers3 = /* @__PURE__ */ new Map();
  const models = /* @__PURE__ */ new Map();
  for (const { own: own3, model: model2 } of heads) {
    const known = tokenizers3.get(own3.tokenizer);
    tokenizers3.set(own3.tokenizer, { name: own3.tokenizer, sure: own3.sure, prompts: (known?.prompts ?? 0) + 1 });
    models.set(model2.asked, (models.get(model2.asked) ?? 0) + 1);
  }
  const side = config2.policyFrom === "head" ? config2.head : config2.base;
  return {
    config: { path: side?.path ?? null, from: config2.policyFrom },
    ignoreBelow: floorOf(config2.policy.ignoreBelow),
    prices: {
      catalogue: catalogue2.name,
      version: catalogue2.version,
      asOf: catalogue2.asOf,
      overridden: [
        ...new Set(changes.flatMap(({ base, head }) => [base, head]).flatMap((side2) => side2?.model.override ?? []))
      ]
    },
    tokenizers: [...tokenizers3.values()].sort((a, b) => b.prompts - a.prompts),
    models: [...models].map(([name, prompts]) => ({ name, prompts })).sort((a, b) => b.prompts - a.prompts)
  };
}
function floorOf({ tokens: tokens2, usdPerThousandCalls, usdPerMonth: usdPerMonth2 }) {
  const decimal = (usd2) => toDecimal2(BigInt(Math.round(usd2 * 1e12)));
  return {
    tokens: tokens2,
    usdPerThousandCalls: decimal(usdPerThousandCalls),
    usdPerMonth: usdPerMonth2 === void 0 ? null : decimal(usdPerMonth2)
  };
}
function toReportChange(change) {
  const { id, state, owner, tags: tags2, tokens: tokens2, usd: usd2, usdPerMonth: usdPerMonth2, workload } = change;
  return {
    id,
    state,
    base: change.base ? sideOfPrompt(change.base, workload.outputTokens) : null,
    head: change.head ? sideOfPrompt(change.head, workload.outputTokens) : null,
    owner: owner ?? null,
    tags: tags2,
    callsPerMonth: workload.callsPerMonth ?? null,
    outputTokens: workload.outputTokens ?? null,
    tokens: tokens2,
    usdPerThousandCalls: usd2 ? toMoney(usd2, 1000n) : null,
    usdPerMonth: usdPerMonth2 ? toMoney(usdPerMonth2) : null,
    effects: change.effects.map(({ cause, part, usd: usd3 }) => ({ cause, part, usd: toDecimal2(usd3 * 1000n) }))
  };
}
function sideOfPrompt({ prompt, model: model2, own: own3, price: price3 }, outputTokens3) {
  const output = Math.min(outputTokens3 ?? 0, prompt.settings.maxOutput ?? Number.POSITIVE_INFINITY);
  const share3 = model2.contextWindow === void 0 ? null : (own3.total.expected + output) / model2.contextWindow;
  return {
    path: prompt.at.path,
    model: model2.asked,
    pricedAs: price3 === void 0 || price3.model === model2.asked ? null : price3.model,
    modelFrom: model2.from,
    tokenizer: own3.tokenizer,
    sure: own3.sure,
    tokens: own3.total.expected,
    contextShare: share3 === null ? null : Math.round(share3 * 1e6) / 1e6
  };
}
function toReportCause({ cause, prompts, sum: sum3 }) {
  return {
    at: cause.at,
    what: cause.what,
    prompts,
    models: cause.models ?? null,
    tokens: sum3.tokens,
    usdPerThousandCalls: sum3.usd ? toMoney(sum3.usd, 1000n) : null,
    usdPerMonth: sum3.usdPerMonth ? toMoney(sum3.usdPerMonth) : null
  };
}
function weight({ usdPerMonth: usdPerMonth2, usdPerThousandCalls, tokens: tokens2 }) {
  const usd2 = Number(usdPerMonth2?.delta.expected ?? usdPerThousandCalls?.delta.expected ?? 0);
  return Math.abs(usd2) + Math.abs(tokens2.delta.expected) * 1e-9;
}

// src/revisions/list-sides.ts
async function listSides(sides2) {
  const list = async (revision) => ({
    revision,
    entries: await revision.list(),
    links: await revision.links?.() ?? []
  });
  const [base, head] = await Promise.all([sides2.base && list(sides2.base), list(sides2.head)]);
  return { base, head };
}

// src/revisions/open-sides.ts
import { existsSync } from "node:fs";
import { dirname as dirname2, join as join5, resolve as resolve3 } from "node:path";

// src/revisions/local-sides.ts
import { realpath } from "node:fs/promises";

// src/revisions/default-branch.ts
var usual = ["refs/remotes/origin/main", "refs/remotes/origin/master", "refs/heads/main", "refs/heads/master"];
async function defaultBranch(checkout) {
  const named4 = await gitLine(checkout, ["symbolic-ref", "--quiet", "refs/remotes/origin/HEAD"]);
  for (const ref of named4 === void 0 ? usual : [named4, ...usual]) {
    const sha = await resolveCommit(checkout.cwd, ref, checkout.env);
    if (sha !== void 0) return { name: ref.replace(/^refs\/(?:heads|remotes)\//, ""), sha };
  }
  return void 0;
}
async function currentBranch(checkout) {
  return (await gitLine(checkout, ["symbolic-ref", "--quiet", "HEAD"]))?.replace(/^refs\/heads\//, "");
}

// src/revisions/renames.ts
import { basename } from "node:path/posix";

// src/revisions/temporary-objects.ts
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve as resolve2 } from "node:path";
async function withTemporaryObjects(checkout, use) {
  const objects = await gitLine(checkout, ["rev-parse", "--git-path", "objects"]);
  const folder = await mkdtemp(join(tmpdir(), "promptcost-"));
  try {
    await mkdir(join(folder, "objects", "info"), { recursive: true });
    await writeFile(
      join(folder, "objects", "info", "alternates"),
      `${resolve2(checkout.cwd, objects ?? ".git/objects")}
`
    );
    const env = {
      ...checkout.env,
      GIT_OBJECT_DIRECTORY: join(folder, "objects"),
      GIT_INDEX_FILE: join(folder, "index")
    };
    return await use({ cwd: checkout.cwd, env });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
async function hashFiles(checkout, paths, write) {
  if (paths.length === 0) return [];
  const where = (await git(checkout, ["rev-parse", "--show-cdup", "--show-prefix"])).stdout.toString("utf8");
  const [cdup = "", ...prefix] = where.replace(/\n$/, "").split("\n");
  const input = paths.map((path) => `${quoted(prefix.join("\n") + path)}
`).join("");
  const { stdout } = await git(
    { ...checkout, cwd: join(checkout.cwd, cdup) },
    ["hash-object", ...write ? ["-w"] : [], "--stdin-paths"],
    { input }
  );
  return stdout.toString("utf8").trim().split("\n");
}
var quoted = (path) => `"${path.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"`;

// src/revisions/renames.ts
var options = ["-r", "-z", "--raw", "--no-abbrev", "--no-ext-diff", "--no-textconv", "--diff-filter=R"];
var bySimilarity = ["-M", "-l1000"];
var byIdentity = ["-M100%"];
async function renamesOfTrees(checkout, base, head) {
  if (base.tree === void 0 || head.tree === void 0) return none3;
  const sides2 = [base.tree, head.tree];
  return detect((how) => git(checkout, ["diff-tree", ...options, ...how, ...sides2], { answers: [128] }));
}
async function renamesOfUncommitted(checkout, base, head) {
  const { tree } = base;
  if (tree === void 0) return none3;
  const [before, after, unstored] = await Promise.all([base.list(), head.list(), head.unstored()]);
  const paths = new Set(before.map((entry2) => entry2.path));
  if (after.every((entry2) => paths.has(entry2.path))) return none3;
  return withTemporaryObjects(checkout, async (temporary) => {
    const candidates = unstored.filter((entry2) => isObjectId(entry2.id) && !paths.has(entry2.path));
    await hashFiles(
      temporary,
      candidates.map((entry2) => entry2.path),
      true
    );
    const input = after.filter((entry2) => isObjectId(entry2.id)).map((entry2) => `100644 ${entry2.id}	${entry2.path}\0`);
    await git(temporary, ["update-index", "-z", "--index-info"], { input: input.join("") });
    return detect((how) => git(temporary, ["diff-index", "--cached", ...options, ...how, tree], { answers: [128] }));
  });
}
function renamesByIdentity(base, head) {
  const basePaths = new Set(base.map((entry2) => entry2.path));
  const headPaths = new Set(head.map((entry2) => entry2.path));
  const removed = /* @__PURE__ */ new Map();
  for (const { id, path } of base) if (!headPaths.has(path)) removed.set(id, [...removed.get(id) ?? [], path]);
  const renames = [];
  for (const { id, path: to } of head) {
    const from = basePaths.has(to) ? void 0 : take(removed.get(id) ?? [], to);
    if (from !== void 0) renames.push({ from, to });
  }
  return { renames, limited: false };
}
var none3 = { renames: [], limited: false };
function take(paths, to) {
  const same = paths.findIndex((path) => basename(path) === basename(to));
  return paths.splice(Math.max(same, 0), 1)[0];
}
async function detect(diff) {
  const compared = await diff(bySimilarity);
  if (compared.code === 0)
    return { renames: parse3(compared), limited: compared.stderr.includes("rename detection was skipped") };
  return { renames: parse3(await diff(byIdentity)), limited: true };
}
function parse3({ stdout }) {
  const fields = stdout.toString("utf8").split("\0");
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

// src/revisions/byte-reader.ts
function byteReader(stream) {
  const chunks = stream[Symbol.asyncIterator]();
  let rest = Buffer.alloc(0);
  async function more() {
    const next2 = await chunks.next();
    return next2.done ? void 0 : next2.value;
  }
  return {
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

// src/revisions/source-of.ts
var maxBytes = 4 * 1024 * 1024;
var looksAt = 8e3;
var lfs = Buffer.from("version https://git-lfs.github.com/spec/v1");
var utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function sourceOf(entry2, bytes) {
  const why = unreadable2(bytes);
  if (why) return { entry: entry2, unreadable: why };
  try {
    return { entry: entry2, text: utf8.decode(bytes) };
  } catch {
    return { entry: entry2, unreadable: "not-utf8" };
  }
}
function unreadable2(bytes) {
  if (bytes.length > maxBytes) return "too-large";
  if (bytes.length < 1024 && bytes.subarray(0, lfs.length).equals(lfs)) return "lfs-pointer";
  const [first2, second] = bytes;
  if (first2 === 255 && second === 254 || first2 === 254 && second === 255) return "not-utf8";
  const nul = bytes.indexOf(0);
  return nul >= 0 && nul < looksAt ? "binary" : void 0;
}

// src/revisions/read-blobs.ts
async function* readBlobs(checkout, entries2) {
  const byId = groupById(entries2);
  const sizes = await sizesOf(checkout, [...byId.keys()]);
  const wanted = [];
  for (const [id, same] of byId) {
    const size = sizes.get(id);
    if (size !== void 0 && size <= maxBytes) wanted.push(id);
    else for (const entry2 of same) yield { entry: entry2, unreadable: size === void 0 ? "missing" : "too-large" };
  }
  for await (const { id, bytes } of contents(checkout, wanted)) {
    for (const entry2 of byId.get(id) ?? []) yield bytes ? sourceOf(entry2, bytes) : { entry: entry2, unreadable: "missing" };
  }
}
function groupById(entries2) {
  const groups = /* @__PURE__ */ new Map();
  for (const entry2 of entries2) {
    const same = groups.get(entry2.id);
    if (same) same.push(entry2);
    else groups.set(entry2.id, [entry2]);
  }
  return groups;
}
async function sizesOf(checkout, ids) {
  const sizes = /* @__PURE__ */ new Map();
  if (ids.length === 0) return sizes;
  const { stdout } = await git(checkout, ["cat-file", "--batch-check", "--buffer"], {
    input: lines(ids),
    answers: [128]
  });
  for (const line of stdout.toString("utf8").split("\n")) {
    const [, id, size] = /^([0-9a-f]+) blob (\d+)$/.exec(line) ?? [];
    if (id !== void 0) sizes.set(id, Number(size));
  }
  return sizes;
}
async function* contents(checkout, ids) {
  if (ids.length === 0) return;
  const child = startGit(checkout, ["cat-file", "--batch", "--buffer"]);
  let failed;
  child.on("error", (error2) => {
    failed = error2;
  });
  child.stdin.on("error", () => {
  });
  child.stderr.resume();
  child.stdin.end(lines(ids));
  try {
    const reader = byteReader(child.stdout);
    for (const id of ids) {
      const header = await reader.line();
      if (failed) throw cannotStart(checkout.cwd, failed);
      const size = / blob (\d+)$/.exec(header ?? "")?.[1];
      const bytes = size === void 0 ? void 0 : await reader.exactly(Number(size) + 1);
      yield { id, bytes: bytes?.subarray(0, -1) };
    }
  } finally {
    child.kill("SIGKILL");
  }
}
var lines = (ids) => ids.map((id) => `${id}
`).join("");

// src/revisions/tree-revision.ts
async function openTree(checkout, side, directory) {
  const tree = await treeOf2(checkout, side.sha, directory);
  const records = once(
    async () => tree === void 0 ? [] : gitRecords(checkout, ["ls-tree", "-r", "-z", "--full-tree", tree])
  );
  return {
    ...side,
    tree,
    list: once(async () => (await records()).flatMap(entryOf)),
    links: async () => (await records()).flatMap((record2) => /^1[26]0000 [^\t]*\t(.*)$/s.exec(record2)?.[1] ?? []),
    read: (entries2) => readBlobs(checkout, entries2)
  };
}
async function treeOf2(checkout, sha, directory) {
  if (directory === "") return `${sha}^{tree}`;
  const [record2] = await gitRecords(checkout, ["ls-tree", "-z", "--full-tree", sha, "--", directory]);
  return /^040000 tree ([0-9a-f]+)\t/.exec(record2 ?? "")?.[1];
}
function entryOf(record2) {
  const tab = record2.indexOf("	");
  const match = /^100\d{3} (?:blob )?([0-9a-f]+)/.exec(record2.slice(0, tab));
  return match?.[1] ? [{ path: record2.slice(tab + 1), id: match[1] }] : [];
}

// src/revisions/unknown-revision.ts
var import_fastest_levenshtein2 = __toESM(require_mod(), 1);
var most2 = 1e4;
async function unknownRevision(checkout, revision) {
  const shown = revision.slice(0, 200);
  return new Problem(`unknown revision "${shown}"`, { remedy: await remedyFor(checkout, shown) });
}
async function remedyFor(checkout, revision) {
  const known = isObjectId(revision) ? [] : await names(checkout);
  const remote = known.find((name) => name.endsWith(`/${revision}`));
  if (remote !== void 0) return `Did you mean "${remote}"?`;
  const nearest2 = known.length > 0 ? (0, import_fastest_levenshtein2.closest)(revision, known) : void 0;
  if (nearest2 !== void 0 && (0, import_fastest_levenshtein2.distance)(revision, nearest2) <= Math.max(2, revision.length / 3))
    return `Did you mean "${nearest2}"?`;
  return await isShallow(checkout.cwd, checkout.env) ? "Check the name; or, as this clone is shallow: git fetch --unshallow" : "Check the name, or bring this clone up to date: git fetch";
}
async function names(checkout) {
  const refs = ["refs/heads", "refs/remotes", "refs/tags"];
  const records = await gitRecords(checkout, [
    "for-each-ref",
    `--count=${most2}`,
    "--format=%(refname:lstrip=2)%00",
    ...refs
  ]);
  return records.map((record2) => record2.trim()).filter((name) => name.length <= 200);
}

// src/revisions/blob-id.ts
import { createHash } from "node:crypto";
function blobId(bytes, algorithm = "sha1") {
  return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

// src/revisions/read-file.ts
import { constants } from "node:fs";
import { open as open2 } from "node:fs/promises";
import { join as join2 } from "node:path";
var together = 32;
async function* readFiles(root, entries2) {
  for (let at = 0; at < entries2.length; at += together) {
    yield* await Promise.all(entries2.slice(at, at + together).map((entry2) => readFile(join2(root, entry2.path))));
  }
}
async function readFile(path) {
  let file;
  try {
    file = await open2(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    const stat2 = await file.stat();
    if (!stat2.isFile()) return "missing";
    if (stat2.size > maxBytes) return "too-large";
    return await allOf(file, stat2.size);
  } catch (error2) {
    return isDenied(error2) ? "no-permission" : "missing";
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
function isDenied(error2) {
  const code = error2.code;
  return code === "EACCES" || code === "EPERM";
}

// src/revisions/work-tree-listing.ts
import { constants as constants2 } from "node:fs";
import { access, lstat } from "node:fs/promises";
import { dirname, join as join3 } from "node:path";
async function listWorkTree(checkout) {
  const [index, modified, untracked] = await Promise.all([
    gitRecords(checkout, ["ls-files", "--stage", "-z"]),
    gitRecords(checkout, [
      "diff",
      "--name-only",
      "-z",
      "--relative",
      "--no-renames",
      "--no-ext-diff",
      "--no-textconv",
      "--ignore-submodules=all"
    ]),
    gitRecords(checkout, ["ls-files", "--others", "--exclude-standard", "-z"])
  ]);
  const changed = new Set(modified);
  const clean = index.flatMap((record2) => entryOf(record2)).filter((entry2) => !changed.has(entry2.path));
  const onDisk = [...changed, ...untracked.filter((path) => !path.endsWith("/"))];
  return { clean, dirty: await identify2(checkout, onDisk) };
}
async function identify2(checkout, paths) {
  const isOwnFolder = folders(checkout.cwd);
  const readable = [];
  const entries2 = [];
  for (const path of paths) {
    const stat2 = await isOwnFolder(dirname(path)) ? await statOf(join3(checkout.cwd, path)) : void 0;
    if (!stat2?.isFile()) continue;
    if (stat2.size <= maxBytes && await mayRead(join3(checkout.cwd, path))) readable.push(path);
    else entries2.push({ path, id: `unread:${stat2.size}:${stat2.mtimeMs}:${path}` });
  }
  const ids = await hashFiles(checkout, readable, false);
  return [...entries2, ...readable.map((path, at) => ({ path, id: ids[at] ?? `unread:${path}` }))];
}
function folders(cwd) {
  const known = /* @__PURE__ */ new Map([[".", Promise.resolve(true)]]);
  const isOwn = (folder) => {
    const answer = known.get(folder) ?? ask(folder);
    known.set(folder, answer);
    return answer;
  };
  const ask = async (folder) => await isOwn(dirname(folder)) && ((await statOf(join3(cwd, folder)))?.isDirectory() ?? false);
  return isOwn;
}
var statOf = (path) => lstat(path).catch(() => void 0);
var mayRead = (path) => access(path, constants2.R_OK).then(
  () => true,
  () => false
);

// src/revisions/work-tree-revision.ts
function openWorkTree(checkout, how) {
  const listing = once(() => listWorkTree(checkout));
  return {
    label: "work tree",
    how,
    unstored: async () => (await listing()).dirty,
    list: async () => {
      const { clean, dirty } = await listing();
      return [...clean, ...dirty];
    },
    async *read(entries2) {
      const dirty = new Set((await listing()).dirty.map((entry2) => entry2.path));
      yield* readBlobs(
        checkout,
        entries2.filter((entry2) => !dirty.has(entry2.path))
      );
      yield* readDirty(
        checkout,
        entries2.filter((entry2) => dirty.has(entry2.path))
      );
    }
  };
}
function openIndex(checkout, how) {
  return {
    label: "index",
    how,
    unstored: async () => [],
    list: once(async () => {
      const records = await gitRecords(checkout, ["ls-files", "--stage", "-z"]);
      if (records.some((record2) => /^\d+ \w+ [123]\t/.test(record2)))
        throw new Problem("the index holds files that are not merged yet", {
          remedy: "Finish the merge (git status shows what is left), or leave out --staged."
        });
      return records.flatMap(entryOf);
    }),
    read: (entries2) => readBlobs(checkout, entries2)
  };
}
async function* readDirty(checkout, entries2) {
  const converted = [];
  let at = 0;
  for await (const bytes of readFiles(checkout.cwd, entries2)) {
    const entry2 = entries2[at++];
    if (!entry2) return;
    if (typeof bytes === "string") yield { entry: entry2, unreadable: bytes };
    else if (blobId(bytes, entry2.id.length === 64 ? "sha256" : "sha1") === entry2.id) yield sourceOf(entry2, bytes);
    else converted.push(entry2);
  }
  if (converted.length > 0) yield* await convert(checkout, converted);
}
function convert(checkout, entries2) {
  return withTemporaryObjects(checkout, async (temporary) => {
    const ids = await hashFiles(
      temporary,
      entries2.map((entry2) => entry2.path),
      true
    );
    const asListed = new Map(entries2.map((entry2, at) => [entry2.path, { path: entry2.path, id: ids[at] ?? entry2.id }]));
    const sources = [];
    const entryAt = new Map(entries2.map((entry2) => [entry2.path, entry2]));
    for await (const source of readBlobs(temporary, [...asListed.values()]))
      sources.push({ ...source, entry: entryAt.get(source.entry.path) ?? source.entry });
    return sources;
  });
}

// src/revisions/local-sides.ts
async function localSides(request) {
  if (request.staged && request.head !== void 0)
    throw new Problem("the head cannot be both what is staged and a revision", {
      remedy: "Leave out either --staged or the second revision."
    });
  const cwd = await realpath(request.cwd).catch(() => request.cwd);
  const checkout = { cwd, env: request.env ?? {} };
  const directory = await directoryOf(checkout);
  const commit = request.head === void 0 ? void 0 : await asked(checkout, request.head);
  const found = await baseOf(checkout, request, commit?.sha);
  const alone = typeof found === "string" ? `, alone: ${found}` : "";
  const base = typeof found === "string" ? void 0 : await openTree(checkout, found, directory);
  if (commit) {
    const head2 = await openTree(checkout, { ...commit, how: `${commit.how}${alone}` }, directory);
    return { directory, base, head: head2, renames: async () => base ? renamesOfTrees(checkout, base, head2) : nothing2 };
  }
  const head = request.staged ? openIndex(checkout, `what is staged${alone}`) : openWorkTree(checkout, `the work tree as git sees it${alone}`);
  return { directory, base, head, renames: async () => base ? renamesOfUncommitted(checkout, base, head) : nothing2 };
}
var nothing2 = { renames: [], limited: false };
async function directoryOf(checkout) {
  const { stdout } = await git(checkout, ["rev-parse", "--show-cdup", "--show-prefix"]);
  return stdout.toString("utf8").split("\n").slice(1).join("\n").replace(/\/?\n$/, "");
}
async function asked(checkout, revision) {
  const sha = await resolveCommit(checkout.cwd, revision, checkout.env);
  if (sha === void 0) throw await unknownRevision(checkout, revision);
  return { sha, label: revision, how: "the revision asked for" };
}
async function baseOf(checkout, request, head) {
  if (request.alone) return "only one side was asked for";
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
  throw new Problem(`${head} and ${branch.name} have no commit in common`, {
    remedy: "Name the base: promptcost --base REVISION"
  });
}

// src/revisions/commit-sides.ts
async function commitSides(request) {
  const checkout = { cwd: request.cwd, env: request.env ?? {} };
  const directory = await directoryOf(checkout);
  if (request.base) await present(request, request.base, "base");
  await present(request, request.head, "head");
  const base = request.base && await openTree(checkout, request.base, directory);
  const head = await openTree(checkout, request.head, directory);
  return {
    directory,
    base,
    head,
    renames: async () => base ? renamesOfTrees(checkout, base, head) : { renames: [], limited: false }
  };
}
async function present({ cwd, env, fetch }, { sha, label }, side) {
  if (await hasCommit(cwd, sha, env)) return;
  const shallow = await isShallow(cwd, env);
  const failed = fetch ? `, and ${await fetchCommit(cwd, sha, env)}` : "";
  if (fetch && await hasCommit(cwd, sha, env)) return;
  const lacks = shallow ? "this clone is shallow" : "this clone does not have it";
  throw new Problem(`cannot read the ${side} ${sha.slice(0, 7)} (${label}): ${lacks}${failed}`, {
    remedy: 'Give the job "permissions: contents: read", or the checkout step\n"fetch-depth: 0".'
  });
}

// src/revisions/directory-sides.ts
import { readdir, stat } from "node:fs/promises";
import { join as join4 } from "node:path";
var skipped = /* @__PURE__ */ new Set([".git", "node_modules"]);
async function directorySides(request) {
  const base = request.base === void 0 ? void 0 : await openDirectory(request.base);
  const head = await openDirectory(request.head);
  const renames = async () => base ? renamesByIdentity(await base.list(), await head.list()) : { renames: [], limited: false };
  return { directory: "", base, head, renames };
}
async function openDirectory(folder) {
  const is = await stat(folder).catch(() => void 0);
  if (!is)
    throw new Problem(`there is no folder "${folder}"`, {
      remedy: "Name a folder that exists: promptcost compare DIR DIR"
    });
  if (!is.isDirectory())
    throw new Problem(`"${folder}" is a file, not a folder`, {
      remedy: "Name the folder it is in: promptcost compare DIR DIR"
    });
  return {
    label: folder,
    how: "the folder as it stands",
    list: once(() => listDirectory(folder)),
    async *read(entries2) {
      let at = 0;
      for await (const bytes of readFiles(folder, entries2)) {
        const entry2 = entries2[at++];
        if (entry2) yield typeof bytes === "string" ? { entry: entry2, unreadable: bytes } : sourceOf(entry2, bytes);
      }
    }
  };
}
async function listDirectory(root) {
  const files = [];
  const folders2 = [""];
  for (let folder = folders2.pop(); folder !== void 0; folder = folders2.pop()) {
    for (const item2 of await itemsIn(root, folder)) {
      const path = folder === "" ? item2.name : `${folder}/${item2.name}`;
      if (item2.isDirectory() && !skipped.has(item2.name)) folders2.push(path);
      else if (item2.isFile()) files.push({ path });
    }
  }
  return identify3(
    root,
    files.sort((a, b) => a.path < b.path ? -1 : 1)
  );
}
var itemsIn = (root, folder) => readdir(join4(root, folder), { withFileTypes: true }).catch((cause) => {
  throw new Problem("this folder cannot be read", {
    where: { path: folder || root },
    remedy: "Give yourself the right to read it.",
    cause
  });
});
async function identify3(root, files) {
  const entries2 = [];
  for await (const bytes of readFiles(root, files)) {
    const path = files[entries2.length]?.path ?? "";
    entries2.push({ path, id: typeof bytes === "string" ? `unread:${root}/${path}` : blobId(bytes) });
  }
  return entries2;
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
  const sides2 = await directorySides({ kind: "directories", base: void 0, head: cwd });
  return { ...sides2, head: { ...sides2.head, label: "this folder" } };
}
function isInCheckout(cwd) {
  for (let folder = resolve3(cwd); ; folder = dirname2(folder)) {
    if (existsSync(join5(folder, ".git"))) return true;
    if (folder === dirname2(folder)) return false;
  }
}

// src/tokens/measure.ts
function measure(pairs, open3 = (name) => tokenizers[name]()) {
  const opened = /* @__PURE__ */ new Map();
  const tokenizerOf = ({ model: model2 }) => {
    const tokenizer = opened.get(model2.tokenizer) ?? remembering(open3(model2.tokenizer));
    opened.set(model2.tokenizer, tokenizer);
    return tokenizer;
  };
  const side = (version3, opposite) => {
    if (!version3) return void 0;
    const own3 = measurePrompt(version3.prompt, tokenizerOf(version3));
    const shared = !opposite || opposite.model.tokenizer === version3.model.tokenizer;
    return { ...version3, own: own3, other: shared ? own3 : measurePrompt(version3.prompt, tokenizerOf(opposite)) };
  };
  return pairs.map((pair2) => ({ ...pair2, base: side(pair2.base, pair2.head), head: side(pair2.head, pair2.base) }));
}
function remembering(tokenizer) {
  const counts = /* @__PURE__ */ new Map();
  const count = (text2) => {
    const tokens2 = counts.get(text2) ?? tokenizer.count(text2);
    counts.set(text2, tokens2);
    return tokens2;
  };
  return { name: tokenizer.name, sure: tokenizer.sure, count };
}
function measurePrompt(prompt, tokenizer) {
  const parts = prompt.messages.map((message) => measureMessage(message, prompt, tokenizer));
  const total2 = parts.reduce((sum3, { tokens: tokens2 }) => add2(sum3, tokens2), { low: 0, expected: 0, high: 0 });
  return { tokenizer: tokenizer.name, sure: tokenizer.sure, parts, total: total2 };
}
function measureMessage(message, prompt, tokenizer) {
  const text2 = message.body.map((piece) => piece.text).join("");
  const tokens2 = spread(tokenizer.count(text2), tokenizer.sure);
  return { kind: "text", at: message.body[0]?.at ?? prompt.at, role: message.role, tokens: tokens2 };
}
function spread(expected, sure) {
  if (sure.kind === "exact") return { low: expected, expected, high: expected };
  return { low: Math.floor(expected * (1 - sure.band)), expected, high: Math.ceil(expected * (1 + sure.band)) };
}
var add2 = (a, b) => ({
  low: a.low + b.low,
  expected: a.expected + b.expected,
  high: a.high + b.high
});

// src/tokens/special-tokens.ts
var specialTokens = [
  "<|endoftext|>",
  "<|endofprompt|>",
  "<|fim_prefix|>",
  "<|fim_middle|>",
  "<|fim_suffix|>",
  "<|im_start|>",
  "<|im_end|>",
  "<|im_sep|>",
  "<|startoftext|>",
  "<|start|>",
  "<|end|>",
  "<|message|>",
  "<|channel|>",
  "<|constrain|>",
  "<|return|>",
  "<|call|>"
];
function specialTokensIn(text2) {
  return text2.includes("<|") ? specialTokens.filter((token) => text2.includes(token)) : [];
}

// src/tokens/note-special-tokens.ts
function noteSpecialTokens(prompts) {
  const spelling = prompts.filter(
    ({ messages }) => messages.some(({ body: body2 }) => specialTokensIn(body2.map((piece) => piece.text).join("")).length > 0)
  );
  return spelling.length === 0 ? [] : [{ kind: "special-tokens", severity: "info", prompts: spelling.map(({ id }) => id) }];
}

// src/version.ts
var version2 = "0.1.0";

// src/check.ts
async function check(request) {
  const sides2 = await openSides(request.sides);
  const { base, head } = await listSides(sides2);
  const { config: config2, findings: ofConfig } = await openConfigs({ base, head }, request.config, { isListed, unknownName });
  const { select, match, findings: ofGlobs } = matchPrompts(config2, [base?.entries ?? [], head.entries], request.only);
  const files = {
    base: base && { ...base, entries: select(base.entries) },
    head: { ...head, entries: select(head.entries) }
  };
  refuseNothing(files, head, config2, request.only);
  const { renames, limited } = await sides2.renames();
  const surveyed = await surveySides(files.base, files.head, renames);
  const models = findModels(surveyed, config2, match);
  const terms = termsOf(config2, match);
  const pairs = pair(models.base, models.head, renames, terms.of);
  const priced = price2(measure(pairs), (model2) => priceOf(model2, config2.prices));
  const changes = priced.map(explain);
  const summary = summarize(changes);
  const findings = [
    ...judge(changes, summary, config2.policy),
    ...notes(changes, config2.policy),
    ...ofConfig,
    ...ofGlobs,
    ...terms.findings(),
    ...models.findings,
    ...surveyed.findings,
    ...noteSpecialTokens(surveyed.head),
    ...limited ? [renamesLimited] : []
  ];
  return assemble({ promptcost: version2, sides: sides2, config: config2, catalogue, changes, summary, findings });
}
var renamesLimited = { kind: "renames-limited", severity: "warn" };

// src/report/safe.ts
var longest3 = 160;
var treacherous = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
function safeText(text2, most3 = longest3) {
  const visible = text2.slice(0, 4 * most3).replace(treacherous, escapeCharacter);
  const characters = [...visible];
  if (characters.length <= most3 && text2.length <= 4 * most3) return visible;
  return `${characters.slice(0, most3 / 2).join("")}\u2026${characters.slice(-most3 / 2).join("")}`;
}
function escapeCharacter(character) {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
function safeLog(text2, most3 = longest3) {
  return safeText(text2, most3).replaceAll("##[", "##\\[").replace(/:(?=:)/g, ":\\");
}
function safeCode(text2, cell = false) {
  const visible = safeText(text2);
  const runs = visible.match(/`+/g) ?? [];
  const fence = "`".repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  const pad = visible.startsWith("`") || visible.endsWith("`") || visible === "" ? " " : "";
  const span = `${fence}${pad}${visible}${pad}${fence}`;
  return cell ? span.replace(/\\(?=\\*\|)/g, "\\u{5c}").replaceAll("|", "\\|") : span;
}

// src/report/style.ts
var plainStyle = {
  name: (text2) => safeLog(text2),
  phrase: (text2) => safeLog(text2),
  place: (loc) => safeLog(loc.path + placeSuffix(loc)),
  strong: (text2) => text2,
  arrow: "->"
};
function placeSuffix({ line, column }) {
  return line === void 0 ? "" : column === void 0 ? `:${line}` : `:${line}:${column}`;
}
function listed3(names3, style, most3 = 3) {
  const shown = names3.slice(0, most3).map((name) => style.name(name));
  const rest = names3.length - shown.length;
  if (rest > 0) return `${shown.join(", ")} and ${rest} more`;
  const last = shown.pop() ?? "";
  return shown.length === 0 ? last : `${shown.join(", ")} and ${last}`;
}
function counted(count, noun) {
  return `${count.toLocaleString("en-US")} ${noun}${count === 1 ? "" : "s"}`;
}

// src/report/figures.ts
var minus = "-";
var picoPerUsd = 1000000000000n;
function grouped(value2) {
  return value2.toLocaleString("en-US");
}
function signed(value2) {
  return value2 > 0 ? `+${grouped(value2)}` : grouped(value2);
}
function decimalsFor(amounts) {
  let largest2 = 0n;
  for (const amount2 of amounts) if (abs(amount2) > largest2) largest2 = abs(amount2);
  if (largest2 >= 100n * picoPerUsd) return 0;
  if (largest2 >= picoPerUsd || largest2 === 0n) return 2;
  const zeros = 12 - largest2.toString().length;
  return Math.min(zeros + 3, 9);
}
function usdDigits(usd2, decimals2) {
  const unit = 10n ** BigInt(12 - decimals2);
  const rounded = roundTo(usd2, unit) / unit;
  const digits = abs(rounded).toString().padStart(decimals2 + 1, "0");
  const whole2 = grouped(BigInt(decimals2 === 0 ? digits : digits.slice(0, -decimals2)));
  return `${rounded < 0n ? minus : ""}${whole2}${decimals2 === 0 ? "" : `.${digits.slice(-decimals2)}`}`;
}
function signedUsdDigits(usd2, decimals2) {
  const digits = usdDigits(usd2, decimals2);
  if (!/[1-9]/.test(digits)) return "0";
  return usd2 > 0n ? `+${digits}` : digits;
}
function dollars(usd2, decimals2) {
  const digits = usdDigits(abs(usd2), decimals2 ?? decimalsFor([usd2]));
  const short = decimals2 === void 0 ? digits.replace(/(\.\d\d\d*?)0+$/, "$1") : digits;
  return `${usd2 < 0n && /[1-9]/.test(short) ? minus : ""}$${short}`;
}
function signedDollars(usd2, decimals2) {
  const text2 = dollars(usd2, decimals2);
  return usd2 > 0n && /[1-9]/.test(text2) ? `+${text2}` : text2;
}
function percentOf3(delta, base) {
  if (Number(base) === 0) return void 0;
  return signedPercent(100 * Number(delta) / Number(base));
}
function signedPercent(percent3, unlike) {
  let decimals2 = 1;
  const misleads = (shown) => percent3 !== shown && (shown === unlike || shown === 0);
  while (decimals2 < 4 && misleads(Number(percent3.toFixed(decimals2)))) decimals2++;
  const text2 = Math.abs(percent3) >= 1e3 ? grouped(Math.round(percent3)) : percent3.toFixed(decimals2);
  if (Number(text2.replaceAll(",", "")) === 0) return "0%";
  return `${percent3 > 0 ? "+" : ""}${text2}%`;
}
function apportion(amounts, decimals2) {
  const unit = 10n ** BigInt(12 - decimals2);
  const floors2 = amounts.map((amount2) => floorDiv(amount2, unit));
  const target = roundTo(
    amounts.reduce((sum3, amount2) => sum3 + amount2, 0n),
    unit
  ) / unit;
  let missing = Number(target - floors2.reduce((sum3, floor2) => sum3 + floor2, 0n));
  const byRemainder = amounts.map((amount2, i) => ({ i, rest: amount2 - (floors2[i] ?? 0n) * unit })).sort((a, b) => a.rest < b.rest ? 1 : a.rest > b.rest ? -1 : 0);
  for (const { i } of byRemainder) {
    if (missing-- <= 0) break;
    floors2[i] = (floors2[i] ?? 0n) + 1n;
  }
  return floors2.map((floor2) => floor2 * unit);
}
function abs(value2) {
  return value2 < 0n ? -value2 : value2;
}
function roundUsd(usd2, decimals2) {
  return roundTo(usd2, 10n ** BigInt(12 - decimals2));
}
function roundTo(value2, unit) {
  const rounded = (abs(value2) + unit / 2n) / unit * unit;
  return value2 < 0n ? -rounded : rounded;
}
function floorDiv(value2, unit) {
  const quotient = value2 / unit;
  return value2 < 0n && quotient * unit !== value2 ? quotient - 1n : quotient;
}

// src/report/describe-limit.ts
var limitSubjects = {
  tokens: "tokens per call",
  tokens_percent: "tokens",
  usd_percent: "USD per call",
  usd_from_free: "USD per 1,000 calls",
  usd_per_month: "USD per month",
  usd_per_month_percent: "USD per month",
  context_window: "of the context window"
};
function limitsHeading(broken) {
  return broken.some((finding) => finding.severity === "fail" || finding.wouldFail) ? "Limits broken" : "Limits that warn";
}
function actualOf(breach, isSize) {
  return figureOf(breach, breach.actual.expected, isSize);
}
function rangeOf(breach, isSize) {
  const { low, high } = breach.actual;
  return low === high ? void 0 : `${figureOf(breach, low, isSize)} to ${figureOf(breach, high, isSize)}`;
}
function limitOf(breach, isSize) {
  if (breach.unit === "usd_from_free") return `+${breach.limit}%`;
  return figureOf({ ...breach, limit: "" }, breach.limit, isSize);
}
function figureOf({ unit, limit: limit2 }, value2, isSize) {
  switch (unit) {
    case "tokens":
      return isSize ? grouped(Number(value2)) : signed(Number(value2));
    case "usd_from_free":
    case "usd_per_month":
      return isSize ? dollars(fromDecimal(value2)) : signedDollars(fromDecimal(value2));
    case "context_window":
      return trimLimit(signedPercent(Number(value2), limit2 === "" ? void 0 : Number(limit2)), limit2 === "").replace(
        "+",
        ""
      );
    default:
      return trimLimit(signedPercent(Number(value2), limit2 === "" ? void 0 : Number(limit2)), limit2 === "");
  }
}
function trimLimit(percent3, isLimit) {
  return isLimit ? percent3.replace(/\.0%$/, "%") : percent3;
}
function describeLimit(finding, style) {
  const isSize = finding.scope === "new_prompt";
  const limits3 = new Set(finding.breaches.map((breach) => limitOf(breach, isSize) + breach.severity));
  const one = limits3.size === 1 ? finding.breaches[0] : void 0;
  const phrases = finding.breaches.map(
    (breach) => breachPhrase(breach, isSize, style) + (one ? "" : ` (${limitPhrase(breach, finding)})`)
  );
  const last = phrases.pop() ?? "";
  const broken = phrases.length === 0 ? last : `${phrases.join(", ")} and ${last}`;
  return `${broken} ${whereOf(finding, style)}${one ? `, ${limitPhrase(one, finding)}` : ""}. ${becauseOf(finding, style)}`.trim();
}
function limitPhrase(breach, { scope, severity }) {
  const warns = breach.severity === "warn" && severity === "fail" ? "warning limit" : "limit";
  return `${warns} ${limitOf(breach, scope === "new_prompt")}`;
}
function breachPhrase(breach, isSize, style) {
  const range = rangeOf(breach, isSize);
  const about = range === void 0 ? "" : "about ";
  return `${style.strong(`${about}${actualOf(breach, isSize)} ${subjectOf(breach, isSize)}`)}${range === void 0 ? "" : ` (${range})`}`;
}
function subjectOf({ unit }, isSize) {
  if (unit === "usd_per_month") return "a month";
  if (unit === "usd_from_free") return "per 1,000 calls, which were free,";
  if (unit === "usd_per_month_percent") return "USD a month";
  return isSize && unit === "tokens" ? "tokens per call" : limitSubjects[unit];
}
function whereOf(finding, style) {
  if (finding.scope === "all_prompts") return "in all prompts together";
  return finding.at ? `in ${style.place(finding.at)}` : `in ${listed3(finding.prompts, style)}`;
}
function becauseOf({ cause, models, prompts, owners, breaches, scope, wouldFail }, style) {
  const reach = prompts.length > 1 ? `It reaches ${prompts.length.toLocaleString("en-US")} prompts; the worst is ${style.name(breaches[0]?.prompt ?? prompts[0] ?? "")}. ` : "";
  const swap = models ? `Model ${style.name(models.base)} ${style.arrow} ${style.name(models.head)}` : "";
  const why = {
    text: "",
    model: `${swap}; the text is unchanged. `,
    output: "It may generate more output. ",
    tier: "Its input is now priced at a higher tier. ",
    mixed: swap && `${swap}, and the text changed too. `,
    new: "It is a new prompt. "
  }[cause];
  const owned = owners.length === 0 ? "" : `Owner: ${listed3(owners, style)}. `;
  return `${scope === "all_prompts" ? "" : why}${reach}${owned}${unsure(breaches)}${wouldFail ? "Nothing fails, as `enforce` is `report`. " : ""}`.trim();
}
function unsure(breaches) {
  const torn = breaches.find(({ severity, limit: limit2, actual }) => {
    const isOver = (value2) => Number(value2) > Number(limit2);
    return severity === "warn" && isOver(actual.high) && !isOver(actual.low);
  });
  if (torn === void 0) return "";
  const isExpected = Number(torn.actual.expected) > Number(torn.limit);
  return `The count is an estimate, and ${isExpected ? "its low end is within the limit" : "only its high end breaks the limit"}. `;
}

// src/report/describe.ts
var words = {
  limit: { title: "Limit broken", text: describeLimit },
  "not-judged": {
    title: "Limit not judged",
    text: ({ reason, prompts }) => reason === "no-volume" ? `The limits in USD per month were not held against ${counted(prompts, "prompt")} without a call volume. Add \`calls_per_month\`.` : `The limits in USD were not held against ${counted(prompts, "prompt")} that had a price before and ${prompts === 1 ? "has" : "have"} none now.`
  },
  unpriced: {
    title: "No price",
    text: ({ model: model2, nearest: nearest2, prompts }, style) => `Model ${style.name(model2)} is in no price list, so ${listed3(prompts, style)} ${prompts.length === 1 ? "costs" : "cost"} n/a and ${prompts.length === 1 ? "is" : "are"} in no total. ${nearest2 === void 0 ? "" : `Did you mean ${style.name(nearest2)}? `}Declare it under \`prices\` or \`models\` in promptcost.yml.`
  },
  "model-guessed": {
    title: "Model guessed",
    text: ({ model: model2, as, match, prompts }, style) => match === "unknown" ? `Model ${style.name(model2)} is not known; the tokens of ${counted(prompts, "prompt")} are an estimate. Name what it is under \`models\` in promptcost.yml.` : `Model ${style.name(model2)} is not known by that name; ${counted(prompts, "prompt")} ${prompts === 1 ? "counts" : "count"} as ${style.name(as)}. If that is wrong, declare it under \`models\` in promptcost.yml.`
  },
  "model-assumed": {
    title: "Model assumed",
    text: ({ model: model2, prompts }, style) => `${counted(prompts, "prompt")} ${prompts === 1 ? "names" : "name"} no model; ${style.name(model2)} is assumed. Set \`defaults.model\` in promptcost.yml.`
  },
  "no-volume": {
    title: "No call volume",
    text: ({ prompts }) => `${counted(prompts, "prompt")} ${prompts === 1 ? "has" : "have"} no call volume and no cost per month. Add \`calls_per_month\` in promptcost.yml.`
  },
  "output-not-priced": {
    title: "Output not priced",
    text: ({ prompts }) => `${counted(prompts, "prompt")} ${prompts === 1 ? "declares" : "declare"} no expected output, so only input is priced. Add \`output_tokens\` in promptcost.yml.`
  },
  "output-cap": {
    title: "More output allowed",
    text: ({ prompt, base, head, n, usdPerThousandCalls: usd2 }, style) => {
      const cap = base === head ? "" : `The cap on output tokens of ${style.name(prompt)} goes ${fromTo(base, head, style)}. `;
      const many = n ? `${style.name(prompt)} asks for ${counted(n.head, "answer")} a call instead of ${grouped(n.base)}. ` : "";
      const most3 = usd2 === void 0 ? "" : `If every answer is as long as it may be, that is ${signedDollars(fromDecimal(usd2))} per 1,000 calls. `;
      return `${cap}${many}${most3}It is not priced, as \`output_tokens\` is not declared.`;
    }
  },
  effort: {
    title: "Reasoning effort changed",
    text: ({ prompt, base, head }, style) => `The reasoning effort of ${style.name(prompt)} goes from ${base === void 0 ? "the default" : style.name(base)} to ${head === void 0 ? "the default" : style.name(head)}. What it generates, and costs, changes by an amount that only production shows.`
  },
  replaced: {
    title: "Prompt replaced",
    text: ({ added, removed }, style) => `${listed3(added, style)} ${added.length === 1 ? "is" : "are"} new while ${listed3(removed, style)} ${removed.length === 1 ? "was" : "were"} removed or shortened, and ${added.length === 1 ? "is" : "are"} larger by more than a prompt may grow. New prompts have limits of their own; look whether this is growth.`
  },
  "first-adoption": {
    title: "First adoption",
    text: ({ config: config2 }, style) => `The base has no promptcost config yet, so this change's own ${style.name(config2)} was used, this once. After the merge, limits come from the base.`
  },
  "policy-change": {
    title: "Rules changed",
    text: ({ key, from, to, loosens: loosens2, atOnce: atOnce2 }, style) => `${style.name(key)} ${from === void 0 && to === void 0 ? "is new here" : `goes ${fromTo(from, to, style)}`}${loosens2 ? ", which loosens the check" : ""}; that takes effect ${atOnce2 ? "at once, as each side's models are its own" : "after the merge"}.`
  },
  "head-key": {
    title: "New config key",
    text: ({ key }, style) => `${style.name(key)} is only in this change's config; as the base says nothing of it, it counts at once.`
  },
  "glob-matches-nothing": {
    title: "Glob matches nothing",
    text: ({ at, files }, style) => `${listed3(files, style)}${at ? ` in ${style.place(at)}` : ""} ${files.length === 1 ? "matches" : "match"} no file. Globs are relative to the folder that is checked.`
  },
  "config-removed": {
    title: "Config removed",
    text: ({ config: config2 }, style) => `This change removes ${style.name(config2)}; the base's was used.`
  },
  "base-config-broken": {
    title: "Config of the base broken",
    text: ({ config: config2, problem }, style) => `${style.name(config2)} cannot be read at the base (${style.name(problem.replace(/\.$/, ""))}), so this change's own was used, this once.`
  },
  "flag-ignored": {
    title: "Flag ignored",
    text: ({ flag, given: given2, kept }, style) => `${style.name(flag)} ${style.name(given2)} would loosen the base's config and was ignored; ${style.name(kept)} stands.`
  },
  unreadable: {
    title: "File not counted",
    text: ({ at, side, why, severity }, style) => `${at ? style.place(at) : "A file"}${ofSide(side)} ${unreadable3[why]}, so it is not counted.${severity === "fail" ? " It was a prompt before, so the check fails until it can be read or is removed." : ""}`
  },
  uncounted: {
    title: "Text not counted",
    text: ({ at, base, head }, style) => `${at ? style.place(at) : "A file"} holds ${grouped(head)} characters that are not counted, as front matter or under keys that are not read as sent; at the base it was ${grouped(base)}. Look whether they are sent.`
  },
  "front-matter": {
    title: "Front matter not read",
    text: ({ at, side, problem }, style) => `The front matter of ${at ? style.place(at) : "a file"}${ofSide(side)} ${frontMatter2[problem]}, so the whole file counts as the prompt.`
  },
  format: {
    title: "Format not read",
    text: ({ at, side, format, problem }, style) => `${at ? style.place(at) : "A file"}${ofSide(side)} ${formatProblems[problem]}, so it could not be read as ${style.name(format)} and counts as plain text.`
  },
  "empty-prompt": { title: "Empty prompt", text: ({ prompt }, style) => `${style.name(prompt)} sends no text.` },
  "duplicate-id": {
    title: "Id used twice",
    text: ({ at, id }, style) => `The id ${style.name(id)}${at ? ` of ${style.place(at)}` : ""} is also another prompt's, so it goes by its path.`
  },
  "special-tokens": {
    title: "Special token text",
    text: ({ prompts }, style) => `${listed3(prompts, style)} ${prompts.length === 1 ? "contains" : "contain"} the text of a special token; it is counted as ordinary text, as the API takes it.`
  },
  "renames-limited": {
    title: "Renames not searched",
    text: () => "Too many files changed to search for renames, so only identical files were paired; a prompt that was moved and edited counts as new."
  }
};
function describe2(finding, style) {
  const { title: title2, text: text2 } = words[finding.kind];
  return { title: title2, text: text2(finding, style) };
}
function fromTo(from, to, style) {
  const word2 = (value2) => value2 === void 0 ? "none" : typeof value2 === "number" ? grouped(value2) : style.name(value2);
  return `from ${word2(from)} to ${word2(to)}`;
}
function ofSide(side) {
  return side === "base" ? " at the base" : "";
}
var unreadable3 = {
  link: "is now a symbolic link or a submodule, which is not followed",
  binary: "is binary",
  "not-utf8": "is not UTF-8 text (save it as UTF-8)",
  "too-large": "is larger than 4 MiB",
  missing: "is missing from this clone (a partial clone lacks it: fetch it)",
  "lfs-pointer": "is a Git LFS pointer (check out with LFS, or exclude it)",
  "no-permission": "may not be read"
};
var frontMatter2 = {
  "not-yaml": "is not valid YAML",
  "not-closed": "is never closed by a line of ---",
  "not-a-mapping": "is not a list of keys and values"
};
var formatProblems = {
  "not-yaml": "is not valid YAML",
  "not-json": "is not valid JSON",
  "no-messages": "has no messages",
  "too-deep": "is nested too deeply",
  "too-many-aliases": "has too many YAML aliases",
  "too-large": "is too large to read as one"
};

// src/report/headline.ts
function verdictWord(report) {
  const wouldFail = report.findings.some((finding) => finding.kind === "limit" && finding.wouldFail);
  return wouldFail ? "would fail" : report.verdict;
}
function isApproximate(report) {
  const { low, high } = report.totals.tokens.delta;
  return low !== high || spread2(report.totals.usdPerMonth);
}
function spread2(money) {
  return money !== null && money.delta.low !== money.delta.high;
}
function headline(report) {
  const { totals } = report;
  if (report.base === null) return `${counted(totals.prompts.head, "prompt")}, ${counted(totals.tokens.head, "token")}`;
  const moved = report.changes.filter(hasDelta);
  if (moved.length === 0) return nothingMoved(report);
  return inMoney(report, moved) ?? inTokens(report, moved);
}
function inMoney(report, moved) {
  const month = report.totals.usdPerMonth;
  if (month === null || fromDecimal(month.delta.expected) === 0n) return void 0;
  const about = isApproximate(report) ? "about " : "";
  const percent3 = percentOf3(fromDecimal(month.delta.expected), fromDecimal(month.base));
  const text2 = `${about}${signedDollars(fromDecimal(month.delta.expected))} a month${percent3 === void 0 ? "" : ` (${percent3})`}`;
  const without = moved.filter((change) => change.usdPerMonth === null);
  return without.length === 0 ? text2 : `${text2}, without ${leftOut(without)}`;
}
function leftOut(changes) {
  const unpriced2 = changes.filter((change) => change.usdPerThousandCalls === null).length;
  const why = unpriced2 === 0 ? "no call volume" : unpriced2 === changes.length ? "no price" : "no price or call volume";
  return `${counted(changes.length, "changed prompt")} that ${changes.length === 1 ? "has" : "have"} ${why}`;
}
function hasDelta({ tokens: tokens2, usdPerThousandCalls: usd2 }) {
  return tokens2.delta.expected !== 0 || usd2 !== null && fromDecimal(usd2.delta.expected) !== 0n;
}
function nothingMoved({ totals: { prompts }, findings, changes }) {
  if (findings.some((finding) => finding.kind === "first-adoption")) return `${counted(prompts.head, "prompt")} found`;
  const touched = [
    prompts.edited > 0 && `${counted(prompts.edited, "prompt")} edited`,
    prompts.renamed > 0 && `${counted(prompts.renamed, "prompt")} renamed`
  ].filter((part) => part !== false);
  if (touched.length === 0) return "no prompt changed";
  const unknown2 = changes.filter((change) => change.state === "edited" && change.usdPerThousandCalls === null).length;
  return `${touched.join(", ")}, ${unknown2 === 0 ? "no cost changed" : `the cost of ${grouped(unknown2)} is unknown`}`;
}
function inTokens(report, moved) {
  const { delta, base } = report.totals.tokens;
  const of = `in ${grouped(moved.length)} of ${counted(report.changes.length, "prompt")}`;
  const worst2 = moved.map(usdGrowth).sort((a, b) => Math.abs(b) - Math.abs(a))[0];
  const isOtherThanText = moved.some(({ effects }) => effects.some(({ part }) => part !== "text"));
  if (worst2 !== void 0 && worst2 !== 0 && (isOtherThanText || delta.expected === 0)) {
    const about2 = moved.some(({ usdPerThousandCalls: usd2 }) => spread2(usd2)) ? "about " : "";
    return `${moved.length === 1 ? "" : "up to "}${about2}${signedPercent(worst2)} USD per call ${of}`;
  }
  const only2 = moved.length === 1 ? moved[0] : void 0;
  const percent3 = percentOf3(delta.expected, only2 ? only2.tokens.base : base);
  const share3 = percent3 === void 0 || delta.expected === 0 ? "" : only2 ? ` (${percent3})` : ` (${percent3} of all)`;
  const about = isApproximate(report) ? "about " : "";
  return `${about}${signed(delta.expected)} ${Math.abs(delta.expected) === 1 ? "token" : "tokens"}${share3} ${of}`;
}
function usdGrowth({ usdPerThousandCalls: usd2 }) {
  return usd2 === null || Number(usd2.base) === 0 ? 0 : 100 * Number(usd2.delta.expected) / Number(usd2.base);
}
function changedSentence({ totals: { prompts }, changes }) {
  const gone = [
    prompts.added > 0 && `${grouped(prompts.added)} added`,
    prompts.removed > 0 && `${grouped(prompts.removed)} removed`,
    prompts.renamed > 0 && `${grouped(prompts.renamed)} renamed`
  ].filter((part) => part !== false);
  const changed = `${grouped(prompts.edited)} of ${counted(changes.length, "prompt")} changed`;
  return gone.length === 0 ? changed : `${changed}, ${gone.join(", ")}`;
}

// src/report/round-rows.ts
function decimalsOf(amounts, delta) {
  let decimals2 = decimalsFor(amounts.flatMap(({ base, head }) => [fromDecimal(base), fromDecimal(head)]));
  while (delta !== 0n && decimals2 < 6 && roundUsd(delta, decimals2) === 0n) decimals2 += 2;
  return decimals2;
}
function roundMonth(month) {
  const decimals2 = decimalsOf([month], fromDecimal(month.delta.expected));
  return { ...roundTotal(month, decimals2), decimals: decimals2 };
}
function roundTotal(total2, decimals2) {
  const base = fromDecimal(total2.base);
  const head = fromDecimal(total2.head);
  const delta = roundUsd(fromDecimal(total2.delta.expected), decimals2);
  const byBase = roundUsd(base, decimals2);
  const byHead = roundUsd(head, decimals2);
  const headMoves = distance3(byBase + delta, head);
  const baseMoves = distance3(byHead - delta, base);
  return baseMoves < headMoves && byHead >= delta ? { base: byHead - delta, head: byHead, delta } : { base: byBase, head: byBase + delta, delta };
}
function roundRows(rows, total2, decimals2) {
  const round2 = (usd2) => roundUsd(usd2, decimals2);
  const exact = rows.map(({ base, head }) => ({ base: fromDecimal(base), head: fromDecimal(head) }));
  const shown = exact.map(({ base, head }) => toShown(round2(base), head === 0n ? -round2(base) : round2(head - base)));
  if (total2 === void 0) return shown.map(({ base, delta }) => toShown(base, delta));
  const unit = 10n ** BigInt(12 - decimals2);
  const deltaOff = (i) => (exact[i]?.head ?? 0n) - (exact[i]?.base ?? 0n) - (shown[i]?.delta ?? 0n);
  settle2(shown, total2.delta - sum2(shown.map(({ delta }) => delta)), unit, deltaOff, (row, step, i) => {
    const is = exact[i];
    if (is === void 0 || is.base === is.head) return void 0;
    return is.head === 0n ? toShown(row.base - step, row.delta + step) : toShown(row.base, row.delta + step);
  });
  const baseOff = (i) => (exact[i]?.base ?? 0n) - (shown[i]?.base ?? 0n);
  settle2(
    shown,
    total2.base - sum2(shown.map(({ base }) => base)),
    unit,
    baseOff,
    (row, step, i) => exact[i]?.base === 0n || exact[i]?.head === 0n ? void 0 : toShown(row.base + step, row.delta)
  );
  return shown;
}
function settle2(shown, missing, unit, offOf, moved) {
  const step = missing > 0n ? unit : -unit;
  const order = shown.map((_, i) => ({ i, off: missing > 0n ? offOf(i) : -offOf(i) }));
  order.sort((a, b) => a.off < b.off ? 1 : a.off > b.off ? -1 : 0);
  let left = missing;
  for (const { i } of order) {
    if (left === 0n) return;
    const row = shown[i];
    const next2 = row && moved(row, step, i);
    if (!next2 || next2.base < 0n || next2.head < 0n) continue;
    shown[i] = next2;
    left -= step;
  }
}
function toShown(base, delta) {
  return { base, head: base + delta, delta };
}
function sum2(amounts) {
  return amounts.reduce((total2, amount2) => total2 + amount2, 0n);
}
function distance3(a, b) {
  return a > b ? a - b : b - a;
}

// src/report/computed.ts
function computedList(report, style) {
  return [
    `Sides: ${sides(report, style)}.`,
    `Tokens: ${tokenizers2(report)}.`,
    `Prices: ${prices(report, style)}.`,
    `Volumes: ${volumes2(report)}.`,
    `Limits: ${limits2(report, style)}.`,
    ...assumed(report).map((finding) => describe2(finding, style).text)
  ].slice(0, 15);
}
function assumed({ findings }) {
  const isFirst = findings.some((finding) => finding.kind === "first-adoption");
  const isTold = (finding) => isFirst && toSetUp.has(finding.kind);
  return findings.filter(
    (finding) => finding.severity === "info" && finding.kind !== "first-adoption" && !isTold(finding)
  );
}
var toSetUp = /* @__PURE__ */ new Set([
  "model-assumed",
  "no-volume",
  "output-not-priced",
  "unpriced",
  "not-judged"
]);
function volumes2({ totals }) {
  const { promptsWithoutVolume: without, promptsUnpriced: unpriced2, usdPerMonth: usdPerMonth2 } = totals;
  if (usdPerMonth2 === null) return "none declared, so nothing is told per month";
  const { head, decimals: decimals2 } = roundMonth(usdPerMonth2);
  const total2 = `${dollars(head, decimals2)} a month`;
  const left = [
    without > 0 && `${counted(without, "prompt")} that ${without === 1 ? "has" : "have"} none`,
    unpriced2 > 0 && `${counted(unpriced2, "prompt")} that ${unpriced2 === 1 ? "has" : "have"} no price`
  ].filter((part) => part !== false);
  return left.length === 0 ? `declared for all prompts, ${total2}` : `${total2}, without ${left.join(" and ")}`;
}
function sides({ base, head }, style) {
  if (base === null) return `${style.name(head.label)} (${style.phrase(head.how)})`;
  return `${style.name(head.label)} (${style.phrase(head.how)}) with ${style.name(base.label)} (${style.phrase(base.how)})`;
}
function tokenizers2({ basis: basis2 }) {
  if (basis2.tokenizers.length === 0) return "none counted";
  return basis2.tokenizers.map(({ name, sure, prompts }) => {
    const words2 = sure.kind === "exact" ? `exact (${name})` : `estimated (${name}, within ${percent2(sure.band)})`;
    return basis2.tokenizers.length === 1 ? words2 : `${words2} for ${counted(prompts, "prompt")}`;
  }).join(", ");
}
function percent2(band) {
  return `${Number((100 * band).toFixed(1))}%`;
}
function prices({
  basis: {
    prices: { catalogue: catalogue2, version: version3, asOf, overridden: overridden2 }
  },
  base
}, style) {
  const both = base === null ? "" : ", the same for both sides";
  const own3 = overridden2.length === 0 ? "" : `; ${listed3(overridden2, style)} as the config says`;
  return `${catalogue2} ${version3} of ${asOf}${both}${own3}`;
}
function limits2({ basis: { config: config2 }, base }, style) {
  if (config2.from === "defaults") return "the built-in defaults, as there is no config";
  const file = style.name(config2.path ?? "promptcost.yml");
  if (base === null) return file;
  return config2.from === "base" ? `${file} at ${style.name(base.label)}` : `${file} of this change`;
}

// src/report/opening.ts
function opening(report, style) {
  const adoption = report.findings.find((finding) => finding.kind === "first-adoption");
  const lead = adoption ? `There is no promptcost config at the base yet, so this change's own ${style.name(adoption.config)} was used, this once. After the merge, limits come from the base and a pull request cannot loosen the limits that judge it.` : "";
  return [lead, body(report, style)].filter((part) => part !== "").join(" ");
}
function body(report, style) {
  const { totals, base, head } = report;
  if (base === null) return `Nothing to compare with (${style.phrase(head.how)}). These are the prompts as they are.`;
  const { prompts } = totals;
  if (report.causes.length === 0) {
    const still = prompts.edited + prompts.renamed === 0 ? "" : `${changedSentence(report)}. `;
    const all = prompts.head === 1 ? "The prompt costs what it costs" : `All ${counted(prompts.head, "prompt")} cost what they cost`;
    return `${still}${all} at the base: ${sumOf(report)}.`;
  }
  return `${changedSentence(report)}.${together2(report)} ${onLimits(report, style)}`;
}
function sumOf({ totals: { tokens: tokens2, usdPerMonth: usdPerMonth2 } }) {
  return usdPerMonth2 === null ? counted(tokens2.head, "token") : `${dollars(fromDecimal(usdPerMonth2.head))} a month`;
}
function together2({ totals, base }) {
  const { usdPerMonth: month, promptsUnpriced: unpriced2, promptsWithoutVolume: unknown2 } = totals;
  if (month === null || base === null) return "";
  const { decimals: decimals2, ...shown } = roundMonth(month);
  const without = [
    unknown2 > 0 && `${counted(unknown2, "prompt")} without a call volume`,
    unpriced2 > 0 && `${counted(unpriced2, "prompt")} without a price`
  ].filter((part) => part !== false);
  const but = without.length === 0 ? "" : `, beside ${without.join(" and ")}`;
  return ` Together all go from ${dollars(shown.base, decimals2)} to ${dollars(shown.head, decimals2)} a month${but}.`;
}
function onLimits(report, style) {
  const broken = report.findings.filter((finding) => finding.kind === "limit");
  if (broken.length > 0) return whoBreaks(broken);
  const grown = report.changes.filter(
    (change) => hasDelta(change) && change.tokens.base > 0 && change.tokens.delta.expected > 0
  );
  const largest2 = grown.sort((a, b) => share2(b) - share2(a))[0];
  if (largest2 === void 0) return "No limit is broken.";
  return `No limit is broken; the largest growth is ${signedPercent(100 * share2(largest2))} tokens, in ${style.name(largest2.head?.path ?? largest2.id)}.`;
}
function whoBreaks(broken) {
  const failing = broken.filter((finding) => finding.severity === "fail" || finding.wouldFail);
  const edits = (failing.length > 0 ? failing : broken).filter((finding) => finding.scope !== "all_prompts").length;
  if (failing.length === 0)
    return edits === 0 ? "No limit fails; all together warn." : `No limit fails; ${counted(edits, "edit")} ${edits === 1 ? "warns" : "warn"}.`;
  if (edits === 0) return "All prompts together break a limit.";
  const too = failing.length > edits ? ", and so do all prompts together" : "";
  return `${counted(edits, "edit")} ${edits === 1 ? "breaks" : "break"} a limit${too}.`;
}
function share2({ tokens: tokens2 }) {
  return tokens2.delta.expected / tokens2.base;
}

// src/report/split-by-cause.ts
var names2 = {
  text: "tokens",
  tier: "price tier",
  output: "output",
  model: "model"
};
function splitByCause({ totals: { effects, usdPerMonth: usdPerMonth2 } }) {
  if (usdPerMonth2 === null || effects.length < 2) return "";
  const largestFirst = [...effects].sort((a, b) => Math.abs(Number(b.usd)) - Math.abs(Number(a.usd)));
  const amounts = largestFirst.map((effect) => fromDecimal(effect.usd));
  const decimals2 = decimalsFor([fromDecimal(usdPerMonth2.delta.expected)]);
  const shown = apportion(amounts, decimals2);
  const parts = largestFirst.flatMap(
    ({ part }, i) => shown[i] ? `${names2[part]} ${signedDollars(shown[i], decimals2)}` : []
  );
  return parts.length < 2 ? "" : parts.join(", ");
}

// src/report/markdown/footer.ts
function footer(report, links) {
  const { base, head, basis: basis2 } = report;
  const exact = basis2.tokenizers.every(({ sure }) => sure.kind === "exact");
  const parts = [
    base === null ? safeCode(head.label) : `${safeCode(head.label)} against ${named3(base)}`,
    `tokens ${exact ? "exact" : "estimated"}`,
    `prices of ${basis2.prices.asOf}, caching not counted`,
    ...links?.runUrl === void 0 ? [] : [`[full report](${links.runUrl})`]
  ];
  return `<sub>${parts.join(" \xB7 ")}</sub>`;
}
function named3({ label, sha }) {
  const short = sha?.slice(0, 7);
  return short === void 0 || short === label ? safeCode(label) : `${safeCode(short)} (${safeCode(label)})`;
}

// src/report/markdown/markdown-style.ts
function markdownStyle(links, directory) {
  const references = [];
  const numbers = /* @__PURE__ */ new Map();
  const place = (loc) => {
    const shown = safeCode(loc.path + placeSuffix({ path: "", line: loc.line }));
    if (links === void 0) return shown;
    const url = blobUrl(links, directory, loc);
    const number4 = numbers.get(url) ?? numbers.size + 1;
    if (!numbers.has(url)) references.push(`[${number4}]: ${url}`);
    numbers.set(url, number4);
    return `[${shown}][${number4}]`;
  };
  return {
    style: { name: (text2) => safeCode(text2), phrase, place, strong: (text2) => `**${text2}**`, arrow: "\u2192" },
    references
  };
}
function phrase(text2) {
  return /^[A-Za-z0-9 ,./()-]*$/.test(text2) ? text2 : safeCode(text2);
}
function blobUrl({ server, repository, headSha }, directory, { path, line }) {
  const full = [directory, path].filter((part) => part !== "").join("/");
  const encoded = full.split("/").map(encodeName).join("/");
  return `${server}/${repository}/blob/${headSha}/${encoded}?plain=1${line === void 0 ? "" : `#L${line}`}`;
}
function encodeName(name) {
  const valid = new RegExp("\\p{Cs}", "u").test(name) ? safeText(name) : name;
  return encodeURIComponent(valid).replace(
    /[!'()*~_]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  );
}

// src/report/amounts.ts
function addAmounts(all) {
  const usd2 = (of) => {
    const known = all.flatMap((amounts) => amounts[of] ?? []);
    if (known.length === 0) return null;
    const sum3 = (pick2) => toDecimal2(known.reduce((total2, money) => total2 + fromDecimal(pick2(money)), 0n));
    return {
      base: sum3((money) => money.base),
      head: sum3((money) => money.head),
      delta: {
        low: sum3((money) => money.delta.low),
        expected: sum3((money) => money.delta.expected),
        high: sum3((money) => money.delta.high)
      }
    };
  };
  const tokens2 = { base: 0, head: 0, delta: { low: 0, expected: 0, high: 0 } };
  for (const { tokens: one } of all) {
    tokens2.base += one.base;
    tokens2.head += one.head;
    tokens2.delta.low += one.delta.low;
    tokens2.delta.expected += one.delta.expected;
    tokens2.delta.high += one.delta.high;
  }
  return { tokens: tokens2, usdPerMonth: usd2("usdPerMonth"), usdPerThousandCalls: usd2("usdPerThousandCalls") };
}

// src/report/rows.ts
function tableOf(report, most3) {
  const monthly = report.totals.usdPerMonth !== null;
  const folder = commonFolder(report.causes.map((cause) => cause.at.path));
  const shown = report.causes.slice(0, most3);
  const rest = report.causes.slice(most3);
  const inCauses = new Set(report.causes.flatMap((cause) => cause.prompts));
  const still = report.changes.filter((change) => !inCauses.has(change.id));
  const sums = shown.map((cause) => ({
    name: nameOf2(cause, folder),
    label: labelOf(cause),
    amounts: cause,
    ...eachOf(cause, report)
  }));
  if (rest.length > 0)
    sums.push({ name: void 0, label: `${counted(rest.length, "more cause")}`, amounts: addAmounts(rest) });
  if (still.length > 0) sums.push({ name: void 0, label: stillLabel(still), amounts: addAmounts(still) });
  return { folder, monthly, ...toRows(sums, report, monthly) };
}
function toRows(lines2, report, monthly) {
  const usd2 = lines2.map(({ amounts }) => monthly ? amounts.usdPerMonth : amounts.usdPerThousandCalls);
  const total2 = monthly ? report.totals.usdPerMonth : null;
  const known = usd2.filter((one) => one !== null);
  const decimals2 = total2 ? decimalsOf([total2], fromDecimal(total2.delta.expected)) : decimalsOf(known, 0n);
  const shownTotal = total2 ? roundTotal(total2, decimals2) : void 0;
  const shown = roundRows(known, shownTotal, decimals2);
  const cells3 = usd2.map((one) => moneyCells(one, one ? shown.shift() : void 0, decimals2, "n/a"));
  return {
    rows: lines2.map(({ name, label, amounts, each }, i) => ({
      name,
      label,
      tokens: each === void 0 ? tokensOf2(amounts, monthly && name === void 0) : { each: `${signed(each)} each` },
      growth: each !== void 0 || name === void 0 ? "" : growthOf(amounts, "new"),
      ...cells3[i] ?? noMoney,
      over: name === void 0 ? noLimit : overLimit(report, new Set(report.causes[i]?.prompts))
    })),
    total: {
      name: void 0,
      label: "Total",
      tokens: tokensOf2(report.totals, monthly),
      growth: monthly ? "" : growthOf(report.totals, ""),
      ...moneyCells(total2, shownTotal, decimals2, ""),
      over: overLimit(report, void 0)
    }
  };
}
function growthOf({ tokens: { base, head, delta } }, none4) {
  const growth2 = percentOf3(delta.expected, base);
  if (growth2 === void 0) return none4;
  if (head === 0) return "-100%";
  const half2 = (delta.high - delta.low) * 50 / base;
  return half2 === 0 ? growth2 : `${growth2} \xB1 ${half2.toFixed(1)}%`;
}
var noMoney = { usd: void 0, change: "" };
function moneyCells(usd2, shown, decimals2, none4) {
  if (usd2 === null || shown === void 0) return { ...noMoney, change: none4 };
  return {
    usd: { base: usdDigits(shown.base, decimals2), head: usdDigits(shown.head, decimals2) },
    change: signedUsdDigits(shown.delta, decimals2) + plusMinus(usd2, decimals2)
  };
}
function plusMinus({ delta }, decimals2) {
  const half2 = usdDigits((fromDecimal(delta.high) - fromDecimal(delta.low)) / 2n, decimals2);
  return /[1-9]/.test(half2) ? ` \xB1 ${half2}` : "";
}
function tokensOf2({ tokens: tokens2 }, hidden) {
  return hidden ? void 0 : { base: grouped(tokens2.base), head: grouped(tokens2.head) };
}
var noLimit = { growth: false, usd: false };
function overLimit({ findings }, prompts) {
  const breaches = findings.flatMap((finding) => {
    if (finding.kind !== "limit") return [];
    const isOurs = prompts ? finding.prompts.some((id) => prompts.has(id)) : finding.scope === "all_prompts";
    return isOurs ? finding.breaches : [];
  });
  return {
    growth: breaches.some(({ unit }) => unit.startsWith("tokens") || unit === "context_window"),
    usd: breaches.some(({ unit }) => unit.startsWith("usd"))
  };
}
function nameOf2(cause, folder) {
  const { at, models, prompts } = cause;
  return models && isSwap(cause) && prompts.length > 1 ? { models } : { path: at.path.slice(folder.length) };
}
function isSwap({ what }) {
  return what.every((one) => one === "model");
}
function eachOf(cause, report) {
  if (cause.prompts.length < 2) return {};
  const members2 = new Set(cause.prompts);
  const deltas = new Set(
    report.changes.filter((change) => members2.has(change.id)).map((change) => change.tokens.delta.expected)
  );
  const [each] = deltas;
  return deltas.size === 1 && each !== void 0 ? { each } : {};
}
var whatLabels = {
  text: "text",
  model: "model changed",
  output: "output settings",
  tier: "price tier crossed",
  added: "new prompt",
  removed: "removed",
  renamed: "renamed"
};
function labelOf(cause) {
  const many = cause.prompts.length > 1 ? `in ${counted(cause.prompts.length, "prompt")}` : "";
  const label = many !== "" && isSwap(cause) ? "" : cause.what.map((one) => whatLabels[one]).join(", ");
  return [label, many].filter((part) => part !== "").join(", ");
}
function stillLabel(changes) {
  return changes.every((change) => change.state === "unchanged") ? `${counted(changes.length, "unchanged prompt")}` : `${counted(changes.length, "prompt")} at the same cost`;
}
function commonFolder(paths) {
  const [first2, ...others] = paths;
  if (first2 === void 0) return "";
  let folder = first2.slice(0, first2.lastIndexOf("/") + 1);
  for (const path of others) {
    while (!path.startsWith(folder)) folder = folder.slice(0, folder.lastIndexOf("/", folder.length - 2) + 1);
  }
  return folder;
}

// src/report/markdown/tables.ts
function causesTable(report, most3) {
  const { folder, monthly, rows, total: total2 } = tableOf(report, most3);
  const estimated = report.basis.tokenizers.some(({ sure }) => sure.kind === "estimate");
  const head = [
    folder === "" ? "Cause" : `Cause, in ${safeCode(folder, true)}`,
    `Tokens per call${estimated ? ", estimated" : ""}`,
    "Change",
    monthly ? "USD per month" : "USD per 1,000 calls",
    "Change"
  ];
  const [label = "", tokens2 = "", growth2 = "", ...money] = cells({ ...total2, over: { ...total2.over, usd: false } });
  const strong = [label, ...money].map((cell) => cell === "" ? "" : `**${cell}**`);
  return table(head, [...rows.map(cells), [strong[0] ?? "", tokens2, growth2, ...strong.slice(1)]]);
}
function cells({ name, label, tokens: tokens2, growth: growth2, usd: usd2, change, over }) {
  const strong = (text2, isOver) => isOver && text2 !== "" ? `**${text2}**` : text2;
  return [
    name === void 0 ? label : `${nameText(name)} ${label}`,
    tokens2 === void 0 ? "" : "each" in tokens2 ? tokens2.each : `${tokens2.base} \u2192 ${tokens2.head}`,
    strong(growth2, over.growth),
    usd2 === void 0 ? change === "n/a" ? "n/a" : "" : `${usd2.base} \u2192 ${usd2.head}`,
    strong(change, over.usd)
  ];
}
function nameText(name) {
  return "path" in name ? safeCode(name.path, true) : `${safeCode(name.models.base, true)} \u2192 ${safeCode(name.models.head, true)}`;
}
function promptsTable(report, most3) {
  const prompts = report.changes.filter((change) => change.head !== null).sort((a, b) => b.tokens.head - a.tokens.head);
  if (prompts.length === 0) return "";
  const shown = prompts.slice(0, most3);
  const decimals2 = decimalsFor(shown.flatMap(({ usdPerThousandCalls: usd2 }) => usd2 ? [fromDecimal(usd2.head)] : []));
  const rows = shown.map((change) => [
    safeCode(change.id, true),
    safeCode(change.head?.model ?? "", true),
    grouped(change.tokens.head),
    headUsd(change, decimals2)
  ]);
  const rest = prompts.length - shown.length;
  const text2 = table(
    [rest > 0 ? "Largest prompts" : "Prompts", "Model", "Tokens per call", "USD per 1,000 calls"],
    rows
  );
  return rest > 0 ? `${text2}

${grouped(rest)} more are in the full report.` : text2;
}
function headUsd({ usdPerThousandCalls: usd2 }, decimals2) {
  return usd2 === null ? "n/a" : usdDigits(fromDecimal(usd2.head), decimals2);
}
function table(head, rows) {
  const rule = head.map((_, i) => i === 0 ? ":--" : "--:");
  return [head, rule, ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n").replaceAll("| :-- |", "|:--|").replaceAll(" --: |", "--:|");
}

// src/report/markdown/render-markdown.ts
var commentLimit = 6e4;
function renderMarkdown(report, options2 = {}) {
  const limit2 = options2.limit ?? commentLimit;
  for (const most3 of [15, 8, 4, 1]) {
    const text2 = render(report, options2.links, most3);
    if (text2.length <= limit2) return text2;
  }
  return [title(report), "", "The report is too long to be shown here.", "", footer(report, options2.links), ""].join(
    "\n"
  );
}
function renderSummary(report, options2 = {}) {
  for (const most3 of [1e3, 200, 50]) {
    const text2 = render(report, options2.links, most3);
    if (text2.length <= (options2.limit ?? 9e5)) return text2;
  }
  return renderMarkdown(report, options2);
}
var marks = { pass: "\u2705", warn: "\u26A0\uFE0F", fail: "\u274C" };
function title(report) {
  return `### ${marks[report.verdict]} promptcost: ${verdictWord(report)}, ${headline(report)}`;
}
function render(report, links, most3) {
  const { style, references } = markdownStyle(links, report.directory);
  const blocks = [
    title(report),
    opening(report, style),
    brokenLimits(report, style, most3),
    tableFor(report, most3),
    effectsLine(report),
    worthALook(report, style, most3),
    folded("How this was computed", computedList(report, style)),
    footer(report, links),
    references.join("\n")
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}
`;
}
function tableFor(report, most3) {
  if (report.base !== null && report.causes.length > 0) return causesTable(report, most3);
  return report.base === null || isFirstAdoption(report) ? promptsTable(report, Math.min(most3, most3 > 15 ? most3 : 5)) : "";
}
function isFirstAdoption({ findings }) {
  return findings.some((finding) => finding.kind === "first-adoption");
}
function brokenLimits(report, style, most3) {
  const broken = report.findings.filter((finding) => finding.kind === "limit");
  if (broken.length === 0) return "";
  const items = broken.slice(0, most3).map((finding, i) => `${i + 1}. ${describe2(finding, style).text}`);
  const more = broken.length > most3 ? `

${broken.length - most3} more are in the full report.` : "";
  const list = `**${limitsHeading(broken)}**

${items.join("\n")}${more}`;
  return report.verdict === "fail" ? `${list}

${wayOut(report, style)}` : list;
}
function wayOut({ basis: { config: config2 } }, style) {
  const file = style.name(config2.path ?? "promptcost.yml");
  if (config2.from === "defaults") return `To merge it as it is: add a ${file} whose \`limits\` allow it.`;
  return config2.from === "base" ? `To merge it as it is: raise the limit in ${file} in a change of its own first, as a pull request cannot loosen the limits that judge it.` : `To merge it as it is: raise the limit in ${file}.`;
}
function worthALook(report, style, most3) {
  const isFirst = isFirstAdoption(report);
  const notes3 = report.findings.filter(
    ({ kind, severity }) => kind !== "limit" && (severity !== "info" || isFirst && toSetUp.has(kind))
  );
  if (notes3.length === 0) return "";
  const items = notes3.slice(0, most3).map((finding) => {
    const { title: title2, text: text2 } = describe2(finding, style);
    return `- **${title2}.** ${text2}`;
  });
  if (notes3.length > most3) items.push(`- ${notes3.length - most3} more are in the full report.`);
  return `**Worth a look${isFirst ? " before the merge" : ""}**

${items.join("\n")}`;
}
function effectsLine(report) {
  const split = splitByCause(report);
  const total2 = report.totals.usdPerMonth;
  return split === "" || total2 === null ? "" : `Of the ${signedDollars(fromDecimal(total2.delta.expected))} a month: ${split}.`;
}
function folded(summary, lines2) {
  return `<details><summary>${summary}</summary>

${lines2.map((line) => `- ${line}`).join("\n")}

</details>`;
}

// src/report/render-json.ts
function renderJson(report) {
  return `${JSON.stringify(report, null, 2).replace(/[\p{Cf}\p{Zl}\p{Zp}\u007f-\u009f]/gu, escaped)}
`;
}
function escaped(character) {
  return [...Array(character.length).keys()].map((i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, "0")}`).join("");
}

// src/report/terminal/render-terminal.ts
var import_picocolors = __toESM(require_picocolors(), 1);

// node_modules/get-east-asian-width/lookup-data.js
var ambiguousMinimalCodePoint = 161;
var ambiguousMaximumCodePoint = 1114109;
var ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];
var fullwidthMinimalCodePoint = 12288;
var fullwidthMaximumCodePoint = 65510;
var fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];
var wideMinimalCodePoint = 4352;
var wideMaximumCodePoint = 262141;
var wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

// node_modules/get-east-asian-width/utilities.js
var isInRange = (ranges, codePoint) => {
  let low = 0;
  let high = Math.floor(ranges.length / 2) - 1;
  while (low <= high) {
    const mid = Math.floor((low + high) / 2);
    const i = mid * 2;
    if (codePoint < ranges[i]) {
      high = mid - 1;
    } else if (codePoint > ranges[i + 1]) {
      low = mid + 1;
    } else {
      return true;
    }
  }
  return false;
};

// node_modules/get-east-asian-width/lookup.js
var commonCjkCodePoint = 19968;
var [wideFastPathStart, wideFastPathEnd] = /* @__PURE__ */ findWideFastPathRange(wideRanges);
function findWideFastPathRange(ranges) {
  let fastPathStart = ranges[0];
  let fastPathEnd = ranges[1];
  for (let index = 0; index < ranges.length; index += 2) {
    const start2 = ranges[index];
    const end = ranges[index + 1];
    if (commonCjkCodePoint >= start2 && commonCjkCodePoint <= end) {
      return [start2, end];
    }
    if (end - start2 > fastPathEnd - fastPathStart) {
      fastPathStart = start2;
      fastPathEnd = end;
    }
  }
  return [fastPathStart, fastPathEnd];
}
var isAmbiguous = (codePoint) => {
  if (codePoint < ambiguousMinimalCodePoint || codePoint > ambiguousMaximumCodePoint) {
    return false;
  }
  return isInRange(ambiguousRanges, codePoint);
};
var isFullwidth = (codePoint) => {
  if (codePoint < fullwidthMinimalCodePoint || codePoint > fullwidthMaximumCodePoint) {
    return false;
  }
  return isInRange(fullwidthRanges, codePoint);
};
var isWide = (codePoint) => {
  if (codePoint >= wideFastPathStart && codePoint <= wideFastPathEnd) {
    return true;
  }
  if (codePoint < wideMinimalCodePoint || codePoint > wideMaximumCodePoint) {
    return false;
  }
  return isInRange(wideRanges, codePoint);
};

// node_modules/get-east-asian-width/index.js
function validate2(codePoint) {
  if (!Number.isSafeInteger(codePoint)) {
    throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
  }
}
function eastAsianWidth(codePoint, { ambiguousAsWide = false } = {}) {
  validate2(codePoint);
  if (isFullwidth(codePoint) || isWide(codePoint) || ambiguousAsWide && isAmbiguous(codePoint)) {
    return 2;
  }
  return 1;
}

// src/report/terminal/columns.ts
function columns(rows, align, indent = "  ") {
  const widths = [];
  for (const row of rows) {
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, widthOf(cell));
    });
  }
  return rows.map((row) => {
    const cells3 = row.map((cell, i) => {
      const space = " ".repeat((widths[i] ?? 0) - widthOf(cell));
      return align[i] === "r" ? space + cell : cell + space;
    });
    return (indent + cells3.join("  ")).trimEnd();
  });
}
function widthOf(text2) {
  if (/^[ -~]*$/.test(text2)) return text2.length;
  let width = 0;
  for (const character of text2.replace(new RegExp("\\p{M}", "gu"), "")) width += eastAsianWidth(character.codePointAt(0) ?? 0);
  return width;
}

// src/report/terminal/tables.ts
function causeLines(report, paint) {
  if (report.causes.length === 0) return [];
  const { folder, monthly, rows, total: total2 } = tableOf(report, 30);
  const title2 = folder === "" ? "Causes" : `Causes, in ${safeLog(folder)}`;
  const head = [title2, "tokens per call", "", monthly ? "USD per month" : "USD per 1,000 calls", ""];
  const [first2 = "", ...lines2] = columns([head, ...rows.map(cells2), cells2({ ...total2, label: "total" })], "lrrrr", "");
  const split = splitByCause(report);
  return [paint.bold(first2), ...lines2, ...split === "" ? [] : [`  of which  ${split}`]];
}
function cells2({ name, label, tokens: tokens2, growth: growth2, usd: usd2, change }) {
  return [
    `  ${name === void 0 ? label : `${nameText2(name)} ${label}`}`,
    tokens2 === void 0 ? "" : "each" in tokens2 ? tokens2.each : `${tokens2.base} -> ${tokens2.head}`,
    growth2,
    usd2 === void 0 ? change === "n/a" ? "n/a" : "" : `${usd2.base} -> ${usd2.head}`,
    change === "n/a" ? "" : change
  ];
}
function nameText2(name) {
  return "path" in name ? safeLog(name.path) : `${safeLog(name.models.base)} -> ${safeLog(name.models.head)}`;
}
function promptLines(report, paint) {
  const decimals2 = decimalsFor(
    report.changes.flatMap(
      ({ usdPerThousandCalls: usd2 }) => usd2 ? [fromDecimal(usd2.head), fromDecimal(usd2.base)] : []
    )
  );
  const compared = report.base !== null;
  const rows = report.changes.map((change) => compared ? comparedCells(change, decimals2) : cellsAsIs(change, decimals2));
  const heads = compared ? ["Prompts", "model", "tokens per call", "growth", "USD per 1,000 calls", "change"] : ["Prompts", "model", "tokens per call", "USD per 1,000 calls"];
  const [first2 = "", ...lines2] = columns([heads, ...rows], compared ? "llrrrr" : "llrr", "");
  return [paint.bold(first2), ...lines2];
}
function cellsAsIs({ id, head, base, tokens: tokens2, usdPerThousandCalls: usd2 }, decimals2) {
  return [
    `  ${safeLog(id)}`,
    safeLog((head ?? base)?.model ?? ""),
    grouped(head ? tokens2.head : tokens2.base),
    usd2 === null ? "n/a" : usdDigits(fromDecimal(head ? usd2.head : usd2.base), decimals2)
  ];
}
function comparedCells(change, decimals2) {
  const { head, tokens: tokens2, usdPerThousandCalls: usd2 } = change;
  const growth2 = head ? percentOf3(tokens2.delta.expected, tokens2.base) ?? "new" : "removed";
  const [name = "", model2 = "", count = "", money = ""] = cellsAsIs(change, decimals2);
  return [
    name,
    model2,
    count,
    growth2,
    money,
    usd2 === null ? "" : signedUsdDigits(fromDecimal(usd2.delta.expected), decimals2)
  ];
}

// src/report/terminal/render-terminal.ts
function renderTerminal(report, { color = false, all = false } = {}) {
  const paint = import_picocolors.default.createColors(color);
  const title2 = titleLine(report, paint);
  if (report.verdict === "pass" && report.base !== null && !all) return `${title2}
${hint(report)}
`;
  const blocks = [
    [title2],
    brokenLimits2(report, paint),
    report.base === null || all ? promptLines(report, paint) : causeLines(report, paint),
    notes2(report, paint),
    basis(report),
    next(report)
  ];
  return `${blocks.filter((lines2) => lines2.length > 0).map((lines2) => lines2.join("\n")).join("\n\n")}
`;
}
function titleLine(report, paint) {
  const word2 = verdictWord(report).toUpperCase();
  const painted = { pass: paint.green, warn: paint.yellow, fail: paint.red }[report.verdict](paint.bold(word2));
  const changed = changedSentence(report);
  const isSaid = report.causes.length === 0 || headline(report).endsWith(` in ${changed.replace(/ changed$/, "")}`);
  return `promptcost: ${painted}  ${headline(report)}${report.base === null || isSaid ? "" : `  ${changed}`}`;
}
function hint({ causes, findings }) {
  const adoption = findings.find((finding) => finding.kind === "first-adoption");
  if (adoption) return describe2(adoption, plainStyle).text;
  return causes.length === 0 ? "--all shows every prompt" : "--all shows every prompt, --format markdown what changed";
}
function brokenLimits2(report, paint) {
  const broken = report.findings.filter((finding) => finding.kind === "limit");
  if (broken.length === 0) return [];
  const rows = broken.flatMap(limitRows);
  const lines2 = columns([[limitsHeading(broken), "", "actual", "limit"], ...rows.map(({ cells: cells3 }) => cells3)], "llrr", "");
  return lines2.flatMap((line, i) => i === 0 ? [paint.bold(line)] : [line, ...rows[i - 1]?.below ?? []]);
}
function limitRows(finding, index) {
  const isSize = finding.scope === "new_prompt";
  const where = finding.scope === "all_prompts" ? "all prompts" : finding.at ? plainStyle.place(finding.at) : listed3(finding.prompts, plainStyle);
  const because = becauseOf(finding, plainStyle);
  return finding.breaches.map((breach, i) => ({
    cells: [
      i === 0 ? ` ${index + 1} ${where}` : "",
      limitSubjects[breach.unit] + (breach.severity === "warn" && finding.severity === "fail" ? " (warning)" : ""),
      (breach.actual.low === breach.actual.high ? "" : "about ") + actualOf(breach, isSize),
      limitOf(breach, isSize)
    ],
    below: i === finding.breaches.length - 1 && because !== "" ? [`   ${because}`] : []
  }));
}
function notes2(report, paint) {
  const worth = report.findings.filter((finding) => finding.kind !== "limit" && finding.severity !== "info");
  if (worth.length === 0) return [];
  return [paint.bold("Worth a look"), ...worth.map((finding) => `  ${describe2(finding, plainStyle).text}`)];
}
function basis(report) {
  const infos = report.findings.filter((finding) => finding.severity === "info").map((finding) => describe2(finding, plainStyle).text);
  return [
    ...columns(
      [
        ["tokens", tokenizers2(report)],
        ["prices", prices(report, plainStyle)],
        ["volumes", volumes2(report)],
        ["limits", limits2(report, plainStyle)],
        [report.base === null ? "counted" : "compared", sides(report, plainStyle)],
        ...infos.map((text2, i) => [i === 0 ? "assumed" : "", text2])
      ],
      "ll",
      ""
    )
  ];
}
function next(report) {
  if (report.verdict === "pass") return [];
  const every = report.base === null ? "" : ", --all for every prompt";
  return [`Next: promptcost --format json for every number${every}`];
}

export {
  configPaths,
  hasConfig,
  string2 as string,
  int,
  object,
  headOf,
  resolveCommit,
  parentsOf,
  mergeBase,
  isShallow,
  version2 as version,
  check,
  safeLog,
  plainStyle,
  placeSuffix,
  describe2 as describe,
  verdictWord,
  headline,
  renderMarkdown,
  renderSummary,
  renderJson,
  renderTerminal
};
