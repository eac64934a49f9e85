import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  __commonJS,
  __toESM
} from "./chunk-K5Q5QNMK.js";

// node_modules/fastest-levenshtein/mod.js
var require_mod = __commonJS({
  "node_modules/fastest-levenshtein/mod.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.distance = exports.closest = void 0;
    var peq = new Uint32Array(65536);
    var myers_32 = function(a, b) {
      var n = a.length;
      var m = b.length;
      var lst = 1 << n - 1;
      var pv = -1;
      var mv = 0;
      var sc = n;
      var i = n;
      while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
      }
      for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= (eq & pv) + pv ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
          sc++;
        }
        if (pv & lst) {
          sc--;
        }
        mv = mv << 1 | 1;
        pv = pv << 1 | ~(xv | mv);
        mv &= xv;
      }
      i = n;
      while (i--) {
        peq[a.charCodeAt(i)] = 0;
      }
      return sc;
    };
    var myers_x = function(b, a) {
      var n = a.length;
      var m = b.length;
      var mhc = [];
      var phc = [];
      var hsize = Math.ceil(n / 32);
      var vsize = Math.ceil(m / 32);
      for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
      }
      var j = 0;
      for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
          var eq = peq[a.charCodeAt(i)];
          var pb = phc[i / 32 | 0] >>> i & 1;
          var mb = mhc[i / 32 | 0] >>> i & 1;
          var xv = eq | mv_1;
          var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
          var ph = mv_1 | ~(xh | pv_1);
          var mh = pv_1 & xh;
          if (ph >>> 31 ^ pb) {
            phc[i / 32 | 0] ^= 1 << i;
          }
          if (mh >>> 31 ^ mb) {
            mhc[i / 32 | 0] ^= 1 << i;
          }
          ph = ph << 1 | pb;
          mh = mh << 1 | mb;
          pv_1 = mh | ~(xv | ph);
          mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] = 0;
        }
      }
      var mv = 0;
      var pv = -1;
      var start = j * 32;
      var vlen = Math.min(32, m - start) + start;
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
      }
      var score = m;
      for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = phc[i / 32 | 0] >>> i & 1;
        var mb = mhc[i / 32 | 0] >>> i & 1;
        var xv = eq | mv;
        var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += ph >>> m - 1 & 1;
        score -= mh >>> m - 1 & 1;
        if (ph >>> 31 ^ pb) {
          phc[i / 32 | 0] ^= 1 << i;
        }
        if (mh >>> 31 ^ mb) {
          mhc[i / 32 | 0] ^= 1 << i;
        }
        ph = ph << 1 | pb;
        mh = mh << 1 | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
      }
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
      }
      return score;
    };
    var distance2 = function(a, b) {
      if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
      }
      if (b.length === 0) {
        return a.length;
      }
      if (a.length <= 32) {
        return myers_32(a, b);
      }
      return myers_x(a, b);
    };
    exports.distance = distance2;
    var closest = function(str, arr) {
      var min_distance = Infinity;
      var min_index = 0;
      for (var i = 0; i < arr.length; i++) {
        var dist = distance2(str, arr[i]);
        if (dist < min_distance) {
          min_distance = dist;
          min_index = i;
        }
      }
      return arr[min_index];
    };
    exports.closest = closest;
  }
});

// src/catalogue/model-words.ts
var WORDS = /* @__PURE__ */ new Map([
  ["sonnet", "claude-sonnet-5"],
  ["opus", "claude-opus-5-5"],
  ["haiku", "claude-haiku-4-5"],
  ["fable", "claude-fable-5-1"],
  ["best", "claude-opus-5-5"],
  ["opusplan", "claude-sonnet-5"]
]);
function modelOfWord(asked) {
  return WORDS.get(
    asked.trim().toLowerCase().replace(/\[1m\]$/, "")
  );
}

// src/catalogue/nearest.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);

// src/catalogue/listed-models.ts
var listedProviders = `anthropic		*claude
arcee	
avian	
aws	
azure	openai anthropic deepseek x-ai moonshotai
baseten	
cerebras		*cerebras
cloudflare		^@cf/
cohere		^command-
cursor		^composer-
deepseek		^deepseek
doubleword	
fireworks		^accounts/fireworks/
github-copilot	
google	anthropic	*gemini
groq	
huggingface_cerebras	
huggingface_fireworks-ai	
huggingface_groq	
huggingface_hyperbolic	
huggingface_nebius	
huggingface_novita	
huggingface_nscale	
huggingface_ovhcloud	
huggingface_publicai	
huggingface_sambanova	
huggingface_together	
minimax		^minimax-m	^minimax-m	=minimax-01	=m2-her	=m2-her
mistral		~^(?![^/]+/)(?:labs-)?(?:(?:mi|code|dev|magi|mini)stral|mixtral|pixtral|voxtral|open-(?:mistral|mixtral))
modal	
moonshotai		^kimi	^moonshot
novita	
openai		^gpt-	=whisper-1	~^o[134]
openrouter	
ovhcloud	
perplexity	
quicksilverpro	
together	
typesafe		^jev-
voyageai		^voyage-
x-ai		*grok
zai	
zhipuai		^glm-	^glm-`;
var listedModels = {
  anthropic: String.raw`claude-2	200000	^claude-2	*claude-v2
claude-3-5-haiku-latest	200000	^claude-3-5-haiku	^claude-3.5-haiku
claude-3-5-sonnet	200000	^claude-3-5-sonnet	^claude-3.5-sonnet
claude-3-7-sonnet-latest	200000	^claude-3-7-sonnet	^claude-3.7-sonnet	^claude-sonnet-3.7	^claude-sonnet-3-7
claude-3-haiku	200000	^claude-3-haiku
claude-3-opus-latest	200000	^claude-3-opus
claude-3-sonnet	200000	^claude-3-sonnet
claude-fable-5	1000000	=claude-fable-5	~^claude-fable-5-\d{8}$
claude-fable-5-1	1000000	=claude-fable-5-1	~^claude-fable-5-1-\d{8}$
claude-haiku-4-5	200000	^claude-haiku-4-5	^claude-haiku-4.5	^claude-4-5-haiku	^claude-4.5-haiku
claude-opus-4-0	200000	^claude-opus-4-0	^claude-4-opus	=claude-opus-4	=claude-opus-4-20250514
claude-opus-4-1	200000	^claude-opus-4-1	^claude-opus-4.1
claude-opus-4-5	200000	^claude-opus-4-5	^claude-opus-4.5	^claude-4-5-opus	^claude-4.5-opus
claude-opus-4-6	1000000	^claude-opus-4-6	^claude-opus-4.6	^claude-4-6-opus	^claude-4.6-opus
claude-opus-4-7	1000000	^claude-opus-4-7	^claude-opus-4.7	^claude-4-7-opus	^claude-4.7-opus
claude-opus-4-8	1000000	^claude-opus-4-8	^claude-opus-4.8	^claude-4-8-opus	^claude-4.8-opus
claude-opus-5	1000000	=claude-opus-5	~^claude-opus-5-\d{8}$	^claude-opus-5.0	^claude-5-opus	^claude-5.0-opus
claude-opus-5-5	1000000	=claude-opus-5-5	~^claude-opus-5-5-\d{8}$	^claude-opus-5.5	^claude-5-5-opus	^claude-5.5-opus
claude-sonnet-4-0	200000	^claude-sonnet-4-2025	^claude-sonnet-4-0	^claude-sonnet-4@	=claude-sonnet-4	^claude-4-sonnet
claude-sonnet-4-5	200000	^claude-sonnet-4-5	^claude-sonnet-4.5
claude-sonnet-4-6	1000000	^claude-sonnet-4-6	^claude-sonnet-4.6
claude-sonnet-5	1000000	^claude-sonnet-5	^claude-sonnet-5.0	^claude-5-sonnet	^claude-5.0-sonnet
claude-v1		=claude-v1`,
  arcee: `deepseek/deepseek-v4-flash-latest		=deepseek/deepseek-v4-flash-latest
deepseek/deepseek-v4-pro		=deepseek/deepseek-v4-pro
moonshotai/kimi-k3		=moonshotai/kimi-k3
thinkingmachines/inkling-small		=thinkingmachines/inkling-small
trinity-large-thinking		=trinity-large-thinking
zai-org/glm-5.2		=zai-org/glm-5.2`,
  avian: `Meta-Llama-3.1-405B-Instruct		=meta-llama-3.1-405b-instruct
Meta-Llama-3.1-70B-Instruct		=meta-llama-3.1-70b-instruct
Meta-Llama-3.1-8B-Instruct		=meta-llama-3.1-8b-instruct
Meta-Llama-3.3-70B-Instruct		=meta-llama-3.3-70b-instruct
deepseek/deepseek-v3.2	163000	=deepseek/deepseek-v3.2
deepseek/deepseek-v4-flash	1000000	=deepseek/deepseek-v4-flash
deepseek/deepseek-v4-pro	1000000	=deepseek/deepseek-v4-pro
deepseek/deepseek-v4-pro-0813	1000000	=deepseek/deepseek-v4-pro-0813
minimax/minimax-m2.5	196000	=minimax/minimax-m2.5
moonshotai/kimi-k2.5	262000	=moonshotai/kimi-k2.5
moonshotai/kimi-k2.6	262000	=moonshotai/kimi-k2.6
xiaomi/mimo-v2.5	1000000	=xiaomi/mimo-v2.5
xiaomi/mimo-v2.5-pro	1000000	=xiaomi/mimo-v2.5-pro
z-ai/glm-4.7	202000	=z-ai/glm-4.7
z-ai/glm-5	205000	=z-ai/glm-5
z-ai/glm-5.1	202000	=z-ai/glm-5.1
z-ai/glm-5.2	1000000	=z-ai/glm-5.2`,
  aws: `amazon.nova-2-sonic-v1:0	1000000	*amazon.nova-2-sonic
amazon.nova-lite-v1:0	300000	*amazon.nova-lite
amazon.nova-micro-v1:0	128000	*amazon.nova-micro
amazon.nova-premier-v1:0	1000000	*amazon.nova-premier
amazon.nova-pro-v1:0	300000	*amazon.nova-pro
amazon.nova-sonic-v1:0		*amazon.nova-sonic
amazon.titan-embed-text-v1	8192	*amazon.titan-embed-text
amazon.titan-text-express-v1		*titan-text-express
amazon.titan-text-lite-v1		*titan-text-lite
deepseek.r1-v1:0	128000	*deepseek.r1
global.amazon.nova-2-lite-v1:0	1000000	*global.amazon.nova-2-lite
global.anthropic.claude-fable-5-1-v1:0	1000000	$global.anthropic.claude-fable-5-1	*global.anthropic.claude-fable-5-1-v1
global.anthropic.claude-fable-5-v1:0	1000000	$global.anthropic.claude-fable-5	*global.anthropic.claude-fable-5-v1
global.anthropic.claude-haiku-4-5-20251001-v1:0	200000	*global.anthropic.claude-haiku-4-5-20251001
global.anthropic.claude-opus-4-5-v1:0	200000	*global.anthropic.claude-opus-4-5
global.anthropic.claude-opus-4-6-v1:0	1000000	*global.anthropic.claude-opus-4-6
global.anthropic.claude-opus-4-7-v1:0	1000000	*global.anthropic.claude-opus-4-7
global.anthropic.claude-opus-4-8-v1:0	1000000	*global.anthropic.claude-opus-4-8
global.anthropic.claude-opus-5	1000000	$global.anthropic.claude-opus-5	*global.anthropic.claude-opus-5-v1
global.anthropic.claude-opus-5-5	1000000	$global.anthropic.claude-opus-5-5	*global.anthropic.claude-opus-5-5-v1
global.anthropic.claude-sonnet-4-20250514-v1:0	200000	*global.anthropic.claude-sonnet-4-20250514
global.anthropic.claude-sonnet-4-5-20250929-v1:0	200000	*global.anthropic.claude-sonnet-4-5-20250929
global.anthropic.claude-sonnet-4-6-v1:0	1000000	*global.anthropic.claude-sonnet-4-6
global.anthropic.claude-sonnet-5-v1:0	1000000	*global.anthropic.claude-sonnet-5
global.openai.gpt-5.6-luna	1000000	*global.openai.gpt-5.6-luna
global.openai.gpt-5.6-sol	1000000	*global.openai.gpt-5.6-sol
global.openai.gpt-5.6-terra	1000000	*global.openai.gpt-5.6-terra
google.gemma-3-12b-it	128000	*google.gemma-3-12b-it
google.gemma-3-27b-it	128000	*google.gemma-3-27b-it
google.gemma-3-4b-it	128000	*google.gemma-3-4b-it
meta.llama3-1-70b-instruct-v1:0	128000	*meta.llama3-1-70b-instruct
meta.llama3-1-8b-instruct-v1:0	128000	*meta.llama3-1-8b-instruct
meta.llama3-2-11b-instruct-v1:0	128000	*meta.llama3-2-11b-instruct
meta.llama3-2-1b-instruct-v1:0	128000	*meta.llama3-2-1b-instruct
meta.llama3-2-3b-instruct-v1:0	128000	*meta.llama3-2-3b-instruct
meta.llama3-2-90b-instruct-v1:0	128000	*meta.llama3-2-90b-instruct
meta.llama3-3-70b-instruct-v1:0	128000	*meta.llama3-3-70b-instruct
meta.llama3-70b-instruct-v1:0	8192	*meta.llama3-70b-instruct
meta.llama3-8b-instruct-v1:0	8192	*meta.llama3-8b-instruct
meta.llama4-maverick-17b-instruct-v1:0	1000000	*meta.llama4-maverick-17b-instruct
meta.llama4-scout-17b-instruct-v1:0	10000000	*meta.llama4-scout-17b-instruct
mistral.devstral-2-123b	256000	*mistral.devstral-2-123b
mistral.magistral-small-2509	128000	*mistral.magistral-small-2509
mistral.ministral-3-14b-instruct	128000	*mistral.ministral-3-14b-instruct
mistral.ministral-3-3b-instruct	128000	*mistral.ministral-3-3b-instruct
mistral.ministral-3-8b-instruct	128000	*mistral.ministral-3-8b-instruct
mistral.mistral-7b-instruct-v0:2	32000	*mistral.mistral-7b-instruct-v0
mistral.mistral-large-2402-v1:0	32000	*mistral.mistral-large-2402
mistral.mistral-large-3-675b-instruct	256000	*mistral.mistral-large-3-675b-instruct
mistral.mistral-small-2402-v1:0	32000	*mistral.mistral-small-2402
mistral.mixtral-8x7b-instruct-v0:1	32000	*mistral.mixtral-8x7b-instruct-v0
mistral.pixtral-large-2502-v1:0	128000	*mistral.pixtral-large-2502
mistral.voxtral-mini-3b-2507	32000	*mistral.voxtral-mini-3b-2507
mistral.voxtral-small-24b-2507	32000	*mistral.voxtral-small-24b-2507
nvidia.nemotron-nano-3-30b:0	256000	*nvidia.nemotron-nano-3-30b
nvidia.nemotron-nano-9b-v2:0	128000	*nvidia.nemotron-nano-9b-v2
nvidia.nemotron-super-3-120b:0	256000	*nvidia.nemotron-super-3-120b
openai.gpt-5.4		=openai.gpt-5.4
openai.gpt-5.5		=openai.gpt-5.5
openai.gpt-oss-120b-1:0	128000	*openai.gpt-oss-120b-1
openai.gpt-oss-20b-1:0	128000	*openai.gpt-oss-20b-1
qwen.qwen3-32b-v1:0	32000	*qwen.qwen3-32b
qwen.qwen3-coder-30b-a3b-v1:0	256000	*qwen.qwen3-coder-30b-a3b
qwen.qwen3-coder-480b-a35b-v1:0	128000	*qwen.qwen3-coder-480b-a35b
qwen.qwen3-vl-235b-a22b-v1:0	256000	*qwen.qwen3-vl-235b-a22b
regional.amazon.nova-2-lite-v1:0	1000000	*us.amazon.nova-2-lite	*eu.amazon.nova-2-lite	*jp.amazon.nova-2-lite
regional.anthropic.claude-3-5-haiku-20241022-v1:0	200000	*claude-3-5-haiku-20241022
regional.anthropic.claude-3-5-sonnet-20240620-v1:0	200000	*claude-3-5-sonnet-20240620
regional.anthropic.claude-3-5-sonnet-20241022-v2:0	200000	*claude-3-5-sonnet-20241022
regional.anthropic.claude-3-7-sonnet-20250219-v1:0	200000	*claude-3-7-sonnet-20250219
regional.anthropic.claude-3-haiku-20240307-v1:0	200000	*claude-3-haiku-20240307
regional.anthropic.claude-3-opus-20240229-v1:0	200000	*claude-3-opus-20240229
regional.anthropic.claude-3-sonnet-20240229-v1:0	200000	*claude-3-sonnet-20240229
regional.anthropic.claude-fable-5-1-v1:0	1000000	=anthropic.claude-fable-5-1	=claude-fable-5-1	^anthropic.claude-fable-5-1-v1	^claude-fable-5-1-v1	*us.anthropic.claude-fable-5-1-v1
regional.anthropic.claude-fable-5-v1:0	1000000	=anthropic.claude-fable-5	=claude-fable-5	^anthropic.claude-fable-5-v1	^claude-fable-5-v1	*us.anthropic.claude-fable-5-v1	*au.anthropic.claude-fable-5-v1	*eu.anthropic.claude-fable-5-v1	*jp.anthropic.claude-fable-5-v1
regional.anthropic.claude-haiku-4-5-20251001-v1:0	200000	^anthropic.claude-haiku-4-5-20251001	^claude-haiku-4-5-20251001	*us.anthropic.claude-haiku-4-5-20251001	*au.anthropic.claude-haiku-4-5-20251001	*apac.anthropic.claude-haiku-4-5-20251001	*eu.anthropic.claude-haiku-4-5-20251001	*us-gov.anthropic.claude-haiku-4-5-20251001	*jp.anthropic.claude-haiku-4-5-20251001
regional.anthropic.claude-opus-4-1-20250805-v1:0	200000	^anthropic.claude-opus-4-1-20250805	^claude-opus-4-1-20250805	*us.anthropic.claude-opus-4-1-20250805	*au.anthropic.claude-opus-4-1-20250805	*apac.anthropic.claude-opus-4-1-20250805	*eu.anthropic.claude-opus-4-1-20250805	*us-gov.anthropic.claude-opus-4-1-20250805	*jp.anthropic.claude-opus-4-1-20250805
regional.anthropic.claude-opus-4-20250514-v1:0	200000	^anthropic.claude-opus-4-20250514	^claude-opus-4-20250514	*us.anthropic.claude-opus-4-20250514	*au.anthropic.claude-opus-4-20250514	*apac.anthropic.claude-opus-4-20250514	*eu.anthropic.claude-opus-4-20250514	*us-gov.anthropic.claude-opus-4-20250514	*jp.anthropic.claude-opus-4-20250514
regional.anthropic.claude-opus-4-5-v1:0	200000	^anthropic.claude-opus-4-5	^claude-opus-4-5	*us.anthropic.claude-opus-4-5	*au.anthropic.claude-opus-4-5	*apac.anthropic.claude-opus-4-5	*eu.anthropic.claude-opus-4-5	*us-gov.anthropic.claude-opus-4-5	*jp.anthropic.claude-opus-4-5
regional.anthropic.claude-opus-4-6-v1:0	1000000	^anthropic.claude-opus-4-6	^claude-opus-4-6	*us.anthropic.claude-opus-4-6	*au.anthropic.claude-opus-4-6	*apac.anthropic.claude-opus-4-6	*eu.anthropic.claude-opus-4-6	*us-gov.anthropic.claude-opus-4-6	*jp.anthropic.claude-opus-4-6
regional.anthropic.claude-opus-4-7-v1:0	1000000	^anthropic.claude-opus-4-7	^claude-opus-4-7	*us.anthropic.claude-opus-4-7	*au.anthropic.claude-opus-4-7	*apac.anthropic.claude-opus-4-7	*eu.anthropic.claude-opus-4-7	*us-gov.anthropic.claude-opus-4-7	*jp.anthropic.claude-opus-4-7
regional.anthropic.claude-opus-4-8-v1:0	1000000	^anthropic.claude-opus-4-8	^claude-opus-4-8	*us.anthropic.claude-opus-4-8	*au.anthropic.claude-opus-4-8	*eu.anthropic.claude-opus-4-8	*jp.anthropic.claude-opus-4-8
regional.anthropic.claude-opus-5	1000000	=anthropic.claude-opus-5	=claude-opus-5	^anthropic.claude-opus-5-v1	^claude-opus-5-v1	=us.anthropic.claude-opus-5	=au.anthropic.claude-opus-5	=eu.anthropic.claude-opus-5	=jp.anthropic.claude-opus-5	*us.anthropic.claude-opus-5-v1	*au.anthropic.claude-opus-5-v1	*eu.anthropic.claude-opus-5-v1	*jp.anthropic.claude-opus-5-v1
regional.anthropic.claude-opus-5-5	1000000	=anthropic.claude-opus-5-5	=claude-opus-5-5	^anthropic.claude-opus-5-5-v1	^claude-opus-5-5-v1	=us.anthropic.claude-opus-5-5	=au.anthropic.claude-opus-5-5	=eu.anthropic.claude-opus-5-5	=jp.anthropic.claude-opus-5-5	*us.anthropic.claude-opus-5-5-v1	*au.anthropic.claude-opus-5-5-v1	*eu.anthropic.claude-opus-5-5-v1	*jp.anthropic.claude-opus-5-5-v1
regional.anthropic.claude-sonnet-4-20250514-v1:0	200000	^anthropic.claude-sonnet-4-20250514	^claude-sonnet-4-20250514	*us.anthropic.claude-sonnet-4-20250514	*au.anthropic.claude-sonnet-4-20250514	*apac.anthropic.claude-sonnet-4-20250514	*eu.anthropic.claude-sonnet-4-20250514	*us-gov.anthropic.claude-sonnet-4-20250514	*jp.anthropic.claude-sonnet-4-20250514
regional.anthropic.claude-sonnet-4-5-20250929-v1:0	200000	^anthropic.claude-sonnet-4-5-20250929	^claude-sonnet-4-5-20250929	*us.anthropic.claude-sonnet-4-5-20250929	*au.anthropic.claude-sonnet-4-5-20250929	*apac.anthropic.claude-sonnet-4-5-20250929	*eu.anthropic.claude-sonnet-4-5-20250929	*us-gov.anthropic.claude-sonnet-4-5-20250929	*jp.anthropic.claude-sonnet-4-5-20250929
regional.anthropic.claude-sonnet-4-6-v1:0	1000000	^anthropic.claude-sonnet-4-6	^claude-sonnet-4-6	*us.anthropic.claude-sonnet-4-6	*au.anthropic.claude-sonnet-4-6	*apac.anthropic.claude-sonnet-4-6	*eu.anthropic.claude-sonnet-4-6	*us-gov.anthropic.claude-sonnet-4-6	*jp.anthropic.claude-sonnet-4-6
regional.anthropic.claude-sonnet-5-v1:0	1000000	^anthropic.claude-sonnet-5	^claude-sonnet-5	*us.anthropic.claude-sonnet-5	*au.anthropic.claude-sonnet-5	*apac.anthropic.claude-sonnet-5	*eu.anthropic.claude-sonnet-5	*us-gov.anthropic.claude-sonnet-5	*jp.anthropic.claude-sonnet-5
regional.openai.gpt-5.6-luna	1000000	^openai.gpt-5.6-luna	^gpt-5.6-luna	*us.openai.gpt-5.6-luna	*in.openai.gpt-5.6-luna
regional.openai.gpt-5.6-sol	1000000	^openai.gpt-5.6-sol	^gpt-5.6-sol	*us.openai.gpt-5.6-sol
regional.openai.gpt-5.6-terra	1000000	^openai.gpt-5.6-terra	^gpt-5.6-terra	*us.openai.gpt-5.6-terra	*in.openai.gpt-5.6-terra
writer.palmyra-x4-v1:0	128000	*writer.palmyra-x4
writer.palmyra-x5-v1:0	128000	*writer.palmyra-x5`,
  azure: `ada		=ada	=text-embedding-ada	=text-embedding-ada-002	=text-embedding-ada-002-v2
babbage		=babbage	=babbage-002
curie		=curie	=text-curie	=text-curie-001
davinci		=davinci	=davinci-002	=text-davinci	=text-davinci-002
mai-ds-r1:free	163840	=mai-ds-r1:free
o1	200000	=o1	=o1-2024-12-17
o1-mini	128000	=o1-mini	=o1-mini-2024-09-12
o1-preview	128000	=o1-preview	=o1-preview-2024-09-12
o3-2025-04-16	200000	=o3	=o3-2025-04-16
o3-mini	200000	=o3-mini	=o3-mini-2025-01-31
o4-mini	200000	*o4-mini	*o4-mini-2025-04-16
phi-3-medium-128k-instruct	131072	=phi-3-medium-128k-instruct
phi-3-mini-128k-instruct	131072	=phi-3-mini-128k-instruct
phi-3.5-mini-128k-instruct	131072	=phi-3.5-mini-128k-instruct
phi-4	16384	=phi-4
phi-4-mini-instruct	131072	=phi-4-mini-instruct
phi-4-multimodal-instruct	131072	=phi-4-multimodal-instruct
phi-4-reasoning-plus	32768	=phi-4-reasoning-plus
phi-4-reasoning-plus:free	32768	=phi-4-reasoning-plus:free
phi-4-reasoning:free	32768	=phi-4-reasoning:free
text-embedding-3-large	8192	=text-embedding-3-large
text-embedding-3-small	8192	=text-embedding-3-small
wizardlm-2-8x22b		=wizardlm-2-8x22b`,
  baseten: `deepseek-ai/DeepSeek-V4-Flash-0731	1048000	=deepseek-ai/deepseek-v4-flash-0731
deepseek-ai/DeepSeek-V4-Pro	1048000	=deepseek-ai/deepseek-v4-pro
deepseek-ai/DeepSeek-V4-Pro-0813	1048000	=deepseek-ai/deepseek-v4-pro-0813
moonshotai/Kimi-K2.6	262000	=moonshotai/kimi-k2.6
moonshotai/Kimi-K2.7-Code	262000	=moonshotai/kimi-k2.7-code
moonshotai/Kimi-K3	1048000	=moonshotai/kimi-k3
nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B	202000	=nvidia/nvidia-nemotron-3-ultra-550b-a55b
openai/gpt-oss-120b	128000	=openai/gpt-oss-120b
thinkingmachines/inkling	1048000	=thinkingmachines/inkling
thinkingmachines/inkling-small	1048000	=thinkingmachines/inkling-small
zai-org/GLM-4.7	200000	=zai-org/glm-4.7
zai-org/GLM-5.2	1048000	=zai-org/glm-5.2
zai-org/GLM-5.2-Fast	1048000	=zai-org/glm-5.2-fast
zai-org/GLM-5.3	1048000	=zai-org/glm-5.3
zai-org/GLM-5.3-Flash	1048000	=zai-org/glm-5.3-flash`,
  cerebras: `gemma-4-31b	131072	=gemma-4-31b	^cerebras/gemma-4-31b	^cerebras:gemma-4-31b
gpt-oss-120b	131072	=gpt-oss-120b	^cerebras/gpt-oss-120b	^cerebras:gpt-oss-120b
llama-3.3-70b	128000	=llama-3.3-70b	^cerebras/llama-3.3-70b	^cerebras:llama-3.3-70b
llama3.1-8b	32768	=llama3.1-8b	^cerebras/llama3.1-8b	^cerebras:llama3.1-8b
qwen-3-32b	131072	=qwen-3-32b	^cerebras/qwen-3-32b	^cerebras:qwen-3-32b
qwen-3-coder-480b		=qwen-3-coder-480b
zai-glm-4.7	131072	=zai-glm-4.7	^cerebras/zai-glm-4.7	^cerebras:zai-glm-4.7`,
  cloudflare: `@cf/ai4bharat/indictrans2-en-indic-1B		=@cf/ai4bharat/indictrans2-en-indic-1b
@cf/aisingapore/gemma-sea-lion-v4-27b-it		=@cf/aisingapore/gemma-sea-lion-v4-27b-it
@cf/baai/bge-base-en-v1.5		=@cf/baai/bge-base-en-v1.5
@cf/baai/bge-large-en-v1.5		=@cf/baai/bge-large-en-v1.5
@cf/baai/bge-m3		=@cf/baai/bge-m3
@cf/baai/bge-reranker-base		=@cf/baai/bge-reranker-base
@cf/baai/bge-small-en-v1.5		=@cf/baai/bge-small-en-v1.5
@cf/deepseek-ai/deepseek-r1-distill-qwen-32b		=@cf/deepseek-ai/deepseek-r1-distill-qwen-32b
@cf/deepseek-ai/deepseek-v4-flash-0731		=@cf/deepseek-ai/deepseek-v4-flash-0731
@cf/deepseek-ai/deepseek-v4-pro-0813		=@cf/deepseek-ai/deepseek-v4-pro-0813
@cf/google/gemma-3-12b-it		=@cf/google/gemma-3-12b-it
@cf/google/gemma-4-26b-a4b-it	256000	=@cf/google/gemma-4-26b-a4b-it
@cf/huggingface/distilbert-sst-2-int8		=@cf/huggingface/distilbert-sst-2-int8
@cf/ibm-granite/granite-4.0-h-micro		=@cf/ibm-granite/granite-4.0-h-micro
@cf/meta/llama-2-7b-chat-fp16		=@cf/meta/llama-2-7b-chat-fp16
@cf/meta/llama-3-8b-instruct		=@cf/meta/llama-3-8b-instruct
@cf/meta/llama-3-8b-instruct-awq		=@cf/meta/llama-3-8b-instruct-awq
@cf/meta/llama-3.1-70b-instruct-fp8-fast		=@cf/meta/llama-3.1-70b-instruct-fp8-fast
@cf/meta/llama-3.1-8b-instruct		=@cf/meta/llama-3.1-8b-instruct
@cf/meta/llama-3.1-8b-instruct-awq		=@cf/meta/llama-3.1-8b-instruct-awq
@cf/meta/llama-3.1-8b-instruct-fp8		=@cf/meta/llama-3.1-8b-instruct-fp8
@cf/meta/llama-3.1-8b-instruct-fp8-fast		=@cf/meta/llama-3.1-8b-instruct-fp8-fast	=@cf/meta/llama-3.1-8b-instruct-fast
@cf/meta/llama-3.2-11b-vision-instruct		=@cf/meta/llama-3.2-11b-vision-instruct
@cf/meta/llama-3.2-1b-instruct		=@cf/meta/llama-3.2-1b-instruct
@cf/meta/llama-3.2-3b-instruct		=@cf/meta/llama-3.2-3b-instruct
@cf/meta/llama-3.3-70b-instruct-fp8-fast	24000	=@cf/meta/llama-3.3-70b-instruct-fp8-fast
@cf/meta/llama-4-scout-17b-16e-instruct		=@cf/meta/llama-4-scout-17b-16e-instruct
@cf/meta/llama-guard-3-8b		=@cf/meta/llama-guard-3-8b
@cf/meta/m2m100-1.2b		=@cf/meta/m2m100-1.2b
@cf/mistral/mistral-7b-instruct-v0.1		=@cf/mistral/mistral-7b-instruct-v0.1
@cf/mistralai/mistral-small-3.1-24b-instruct		=@cf/mistralai/mistral-small-3.1-24b-instruct
@cf/moondream/moondream3.1-9B-A2B		=@cf/moondream/moondream3.1-9b-a2b
@cf/moonshotai/kimi-k2.5		=@cf/moonshotai/kimi-k2.5
@cf/moonshotai/kimi-k2.6		=@cf/moonshotai/kimi-k2.6
@cf/moonshotai/kimi-k2.7-code		=@cf/moonshotai/kimi-k2.7-code
@cf/nvidia/nemotron-3-120b-a12b		=@cf/nvidia/nemotron-3-120b-a12b
@cf/openai/gpt-oss-120b	128000	=@cf/openai/gpt-oss-120b
@cf/openai/gpt-oss-20b	128000	=@cf/openai/gpt-oss-20b
@cf/pfnet/plamo-embedding-1b		=@cf/pfnet/plamo-embedding-1b
@cf/qwen/qwen2.5-coder-32b-instruct		=@cf/qwen/qwen2.5-coder-32b-instruct
@cf/qwen/qwen3-30b-a3b-fp8		=@cf/qwen/qwen3-30b-a3b-fp8
@cf/qwen/qwen3-embedding-0.6b		=@cf/qwen/qwen3-embedding-0.6b
@cf/qwen/qwen3.8-27b	262144	=@cf/qwen/qwen3.8-27b
@cf/qwen/qwq-32b		=@cf/qwen/qwq-32b
@cf/zai-org/glm-4.7-flash	131072	=@cf/zai-org/glm-4.7-flash
@cf/zai-org/glm-5.2		=@cf/zai-org/glm-5.2
@cf/zai-org/glm-5.3-flash		=@cf/zai-org/glm-5.3-flash`,
  cohere: `c4ai-aya-expanse-32b	128000	*aya-expanse-32b
c4ai-aya-expanse-8b	8192	*aya-expanse-8b
command		=command
command-a		=command-a	=command-a-03-2025
command-light	4096	^command-light
command-r		=command-r	=command-r-08-2024
command-r-plus		=command-r-plus	=command-r-plus-08-2024
command-r7b		=command-r7b	=command-r7b-12-2024
embed-v4.0	128000	=embed-v4.0`,
  cursor: String.raw`composer-2.5	200000	=composer-2.5	~^composer-2\.5\[fast=false\]$
composer-2.5-fast	200000	=composer-2.5-fast	~^composer-2\.5\[fast=true\]$
grok-4.5	256000	=grok-4.5	~^grok-4\.5\[fast=false\]$
grok-4.5-fast	256000	=grok-4.5-fast	~^grok-4\.5\[fast=true\]$
grok-4.6	256000	=grok-4.6	~^grok-4\.6\[fast=false\]$
grok-4.6-fast	256000	=grok-4.6-fast	~^grok-4\.6\[fast=true\]$`,
  deepseek: `deepseek-chat	64000	^deepseek-chat	=deepseek-chat-v3-0324
deepseek-reasoner	64000	=deepseek-reasoner	^deepseek-r1	=deepseek-r1-0528
deepseek-v3.1-terminus	128000	=deepseek-v3.1-terminus
deepseek-v3.2	128000	=deepseek-v3.2
deepseek-v3.2-exp	128000	=deepseek-v3.2-exp
deepseek-v4-flash	1000000	^deepseek-v4-flash
deepseek-v4-pro	1000000	^deepseek-v4-pro`,
  doubleword: `Qwen/Qwen3-14B-FP8		=qwen/qwen3-14b-fp8
Qwen/Qwen3-Embedding-8B		=qwen/qwen3-embedding-8b
Qwen/Qwen3-VL-235B-A22B-Instruct-FP8		=qwen/qwen3-vl-235b-a22b-instruct-fp8
Qwen/Qwen3-VL-30B-A3B-Instruct-FP8		=qwen/qwen3-vl-30b-a3b-instruct-fp8
Qwen/Qwen3.5-35B-A3B-FP8		=qwen/qwen3.5-35b-a3b-fp8
Qwen/Qwen3.5-397B-A17B		=qwen/qwen3.5-397b-a17b
Qwen/Qwen3.5-9B		=qwen/qwen3.5-9b
Qwen/Qwen3.6-35B-A3B-FP8		=qwen/qwen3.6-35b-a3b-fp8
Qwen/Qwen3.8-27B-FP8	262144	=qwen/qwen3.8-27b-fp8
deepseek-ai/DeepSeek-V4-Flash		=deepseek-ai/deepseek-v4-flash
deepseek-ai/DeepSeek-V4-Flash-0731		=deepseek-ai/deepseek-v4-flash-0731
deepseek-ai/DeepSeek-V4-Pro		=deepseek-ai/deepseek-v4-pro
deepseek-ai/DeepSeek-V4.1-Flash		=deepseek-ai/deepseek-v4.1-flash
google/gemma-4-31B-it		=google/gemma-4-31b-it
mistralai/Devstral-2-123B-Instruct-2512		=mistralai/devstral-2-123b-instruct-2512
moonshotai/Kimi-K2.6		=moonshotai/kimi-k2.6
moonshotai/kimi-k3	1048576	=moonshotai/kimi-k3
nvidia/NVIDIA-Nemotron-3-Super-120B-A12B-NVFP4		=nvidia/nvidia-nemotron-3-super-120b-a12b-nvfp4
openai/gpt-oss-20b		=openai/gpt-oss-20b
zai-org/GLM-5.1-FP8		=zai-org/glm-5.1-fp8
zai-org/GLM-5.2-FP8	1048576	=zai-org/glm-5.2-fp8`,
  fireworks: `deepseek-r1-0528	160000	=accounts/fireworks/models/deepseek-r1-0528
deepseek-v3-0324	160000	=accounts/fireworks/models/deepseek-v3-0324
deepseek-v3p2	163840	=accounts/fireworks/models/deepseek-v3p2
deepseek-v4-flash	1040000	=accounts/fireworks/models/deepseek-v4-flash	=accounts/fireworks/models/deepseek-v4-flash-0731
deepseek-v4-pro	1048576	=accounts/fireworks/models/deepseek-v4-pro
gemma-3-27b-it	131000	=accounts/fireworks/models/gemma-3-27b-it
glm-4p7	202752	=accounts/fireworks/models/glm-4p7
glm-5p1		=accounts/fireworks/models/glm-5p1
glm-5p1-fast		=accounts/fireworks/routers/glm-5p1-fast
glm-5p2	1040000	=accounts/fireworks/models/glm-5p2
glm-5p2-fast	1040000	=accounts/fireworks/routers/glm-5p2-fast	=accounts/fireworks/routers/glm-5p2-fast-us
gpt-oss-120b	131072	=accounts/fireworks/models/gpt-oss-120b
gpt-oss-20b	131072	=accounts/fireworks/models/gpt-oss-20b
inkling	1040000	=accounts/fireworks/models/inkling
kimi-k2p5	262144	=accounts/fireworks/models/kimi-k2p5
kimi-k2p6		=accounts/fireworks/models/kimi-k2p6
kimi-k2p6-fast	262144	=accounts/fireworks/routers/kimi-k2p6-fast
kimi-k2p7-code	262144	=accounts/fireworks/models/kimi-k2p7-code
kimi-k2p7-code-fast	262144	=accounts/fireworks/routers/kimi-k2p7-code-fast
kimi-k3	1040000	=accounts/fireworks/models/kimi-k3
kimi-k3-fast	1040000	=accounts/fireworks/routers/kimi-k3-fast
kimi-k3-us	1040000	=accounts/fireworks/routers/kimi-k3-us
llama-v3p1-8b-instruct	131000	=accounts/fireworks/models/llama-v3p1-8b-instruct
llama4-maverick-instruct-basic	1000000	=accounts/fireworks/models/llama4-maverick-instruct-basic
minimax-m2p1	204800	=accounts/fireworks/models/minimax-m2p1
minimax-m2p7		=accounts/fireworks/models/minimax-m2p7
minimax-m3	524288	=accounts/fireworks/models/minimax-m3
nemotron-3-ultra-nvfp4	262000	=accounts/fireworks/models/nemotron-3-ultra-nvfp4
qwen2p5-vl-72b-instruct	128000	=accounts/fireworks/models/qwen2p5-vl-72b-instruct
qwen3-235b-a22b	128000	=accounts/fireworks/models/qwen3-235b-a22b
qwen3p6-plus		=accounts/fireworks/models/qwen3p6-plus
qwen3p7-plus	262144	=accounts/fireworks/models/qwen3p7-plus`,
  "github-copilot": String.raw`claude-fable-5	264000	=claude-fable-5
claude-fable-5.1	264000	=claude-fable-5.1
claude-haiku-4.5	144000	=claude-haiku-4.5
claude-opus-4.7	264000	=claude-opus-4.7
claude-opus-4.8	264000	=claude-opus-4.8
claude-opus-4.8-fast	264000	=claude-opus-4.8-fast
claude-opus-5	264000	=claude-opus-5
claude-sonnet-5	264000	=claude-sonnet-5
gemini-3.5-flash	264000	=gemini-3.5-flash
gemini-3.6-flash	264000	=gemini-3.6-flash
gemini-3.7-flash	264000	=gemini-3.7-flash
gemini-3.8-flash	265536	=gemini-3.8-flash
gpt-3.5-turbo	16384	=gpt-3.5-turbo	=gpt-3.5-turbo-0613
gpt-4.1	128000	=gpt-4.1	=gpt-4.1-2025-04-14
gpt-4o	128000	=gpt-4o	=gpt-4o-2024-05-13	=gpt-4o-2024-08-06	=gpt-4o-2024-11-20	=gpt-4-o-preview
gpt-4o-mini	128000	=gpt-4o-mini	=gpt-4o-mini-2024-07-18
gpt-5-mini	264000	=gpt-5-mini	~^gpt-5-mini-\d{4}-\d{2}-\d{2}$
gpt-5.3-codex	400000	=gpt-5.3-codex	~^gpt-5\.3-codex-\d{4}-\d{2}-\d{2}$
gpt-5.4	400000	=gpt-5.4	~^gpt-5\.4-\d{4}-\d{2}-\d{2}$
gpt-5.4-mini	400000	=gpt-5.4-mini	~^gpt-5\.4-mini-\d{4}-\d{2}-\d{2}$
gpt-5.5	400000	=gpt-5.5	~^gpt-5\.5-\d{4}-\d{2}-\d{2}$
gpt-5.6-luna	328000	=gpt-5.6-luna	~^gpt-5\.6-luna-\d{4}-\d{2}-\d{2}$
gpt-5.6-sol	400000	=gpt-5.6-sol	~^gpt-5\.6-sol-\d{4}-\d{2}-\d{2}$
gpt-5.6-terra	400000	=gpt-5.6-terra	~^gpt-5\.6-terra-\d{4}-\d{2}-\d{2}$
grok-4.5	328000	=grok-4.5
grok-4.6	328000	=grok-4.6
kimi-k2.7-code	256000	=kimi-k2.7-code
kimi-k3	1048576	=kimi-k3
mai-code-1-flash-picker	256000	=mai-code-1-flash-picker
mai-code-1.1-flash	256000	=mai-code-1.1-flash`,
  google: String.raw`claude-3-5-haiku	200000	*claude-3-5-haiku
claude-3-5-sonnet	200000	*claude-3-5-sonnet
claude-3-7-sonnet	200000	*claude-3-7-sonnet
claude-3-haiku	200000	*claude-3-haiku
claude-3-opus	200000	*claude-3-opus
claude-4-opus	200000	*claude-4-opus	*claude-opus-4@	*claude-opus-4-0	*claude-opus-4-1	=claude-opus-4
claude-4-sonnet	200000	*claude-4-sonnet	*claude-sonnet-4-0	*claude-sonnet-4@	*claude-sonnet-4-2025	=claude-sonnet-4	=anthropic/claude-sonnet-4
claude-fable-5	1000000	$claude-fable-5	*claude-fable-5@
claude-fable-5-1	1000000	$claude-fable-5-1	*claude-fable-5-1@
claude-opus-4-6	1000000	*claude-4-6-opus	*claude-opus-4-6	*claude-4.6-opus	*claude-opus-4.6
claude-opus-4-7	1000000	*claude-4-7-opus	*claude-opus-4-7	*claude-4.7-opus	*claude-opus-4.7
claude-opus-4-8	1000000	*claude-4-8-opus	*claude-opus-4-8	*claude-4.8-opus	*claude-opus-4.8
claude-opus-5	1000000	*claude-5-opus	$claude-opus-5	*claude-opus-5@	*claude-5.0-opus	*claude-opus-5.0
claude-opus-5-5	1000000	*claude-5-5-opus	$claude-opus-5-5	*claude-opus-5-5@	*claude-5.5-opus	*claude-opus-5.5
claude-sonnet-4-5	200000	*claude-sonnet-4-5	*claude-sonnet-4.5
claude-sonnet-4-6	1000000	*claude-sonnet-4-6	*claude-sonnet-4.6
gemini-1.0-pro-vision-001	32768	=gemini-1.0-pro-vision-001
gemini-1.5-flash	1000000	*gemini-1.5-flash
gemini-1.5-pro	1000000	*gemini-1.5-pro
gemini-2.0-flash	1000000	$gemini-2.0-flash	*gemini-2.0-flash-0	*gemini-2.0-flash-exp	*gemini-2.0-flash-thinking	*gemini-2.0-flash-latest
gemini-2.0-flash-lite	1000000	*gemini-2.0-flash-lite
gemini-2.5-flash	1048576	=gemini-2.5-flash	=gemini-2.5-flash-latest	=gemini-2.5-flash-preview-09-2025
gemini-2.5-flash-image	1000000	=gemini-2.5-flash-image	=gemini-2.5-flash-image-preview
gemini-2.5-flash-lite	1000000	=gemini-2.5-flash-lite	^gemini-2.5-flash-lite-preview & ~^(?!.*-[tT][tT][sS](?:$|-))
gemini-2.5-flash-lite-preview-tts	8192	=gemini-2.5-flash-lite-preview-tts
gemini-2.5-flash-preview		*gemini-2.5-flash-preview-05-20	*gemini-2.5-flash-preview-04-17	=gemini-2.5-flash-preview-05-20:thinking	=gemini-2.5-flash-preview	=gemini-2.5-flash-preview:thinking
gemini-2.5-flash-tts	8192	=gemini-2.5-flash-tts	=gemini-2.5-flash-preview-tts
gemini-2.5-pro		^gemini-2.5-pro & ~^(?!.*-[tT][tT][sS](?:$|-))
gemini-2.5-pro-tts	8192	=gemini-2.5-pro-tts	=gemini-2.5-pro-preview-tts
gemini-3-flash-preview	1000000	=gemini-3-flash-preview	^gemini-3-flash-preview-
gemini-3-pro-image-preview	1000000	=gemini-3-pro-image	^gemini-3-pro-image-preview
gemini-3-pro-preview		^gemini-3-pro-preview	=gemini-3-pro-text-preview
gemini-3.1-flash-image-preview	1000000	=gemini-3.1-flash-image	^gemini-3.1-flash-image-preview
gemini-3.1-flash-lite	1000000	=gemini-3.1-flash-lite	^gemini-3.1-flash-lite-preview
gemini-3.1-flash-lite-image		^gemini-3.1-flash-lite-image
gemini-3.1-flash-live-preview		^gemini-3.1-flash-live-preview
gemini-3.1-pro-preview		^gemini-3.1-pro-preview
gemini-3.5-flash	1000000	=gemini-3.5-flash	^gemini-3.5-flash-preview	~^gemini-3\.5-flash-\d
gemini-3.5-flash-lite	1000000	^gemini-3.5-flash-lite
gemini-3.6-flash	1000000	^gemini-3.6-flash
gemini-3.7-flash	1000000	^gemini-3.7-flash
gemini-3.8-flash	1000000	^gemini-3.8-flash
gemini-embedding-001		=gemini-embedding-001
gemini-embedding-2	8192	=gemini-embedding-2
gemini-flash-1.5		=gemini-flash-1.5
gemini-flash-1.5-8b	1000000	=gemini-flash-1.5-8b
gemini-live-2.5-flash		^gemini-live-2.5-flash	^gemini-2.5-flash-native-audio-preview	=gemini-2.5-flash-native-audio-latest
gemini-omni-flash-preview		^gemini-omni-flash-preview
gemini-pro	32768	=gemini-pro	=gemini-1.0-pro
gemini-pro-1.5	2000000	=gemini-pro-1.5
gemma-2-27b-it		=gemma-2-27b-it
gemma-3		^gemma-3-	=gemma-3
gemma-3n		^gemma-3n
gemma-4-26b-a4b-it	262144	=gemma-4-26b-a4b-it
gemma-4-26b-a4b-it-maas	262144	=gemma-4-26b-a4b-it-maas
gemma-4-31b-it	262144	=gemma-4-31b-it`,
  groq: `deepseek-r1-distill-llama-70b	131072	=deepseek-r1-distill-llama-70b
gemma-7b-it		=gemma-7b-it
gemma2-9b-it		=gemma2-9b-it	=gemma2-9b
llama-3.1-405b-reasoning		=llama-3.1-405b-reasoning
llama-3.1-70b-versatile		=llama-3.1-70b-versatile
llama-3.1-8b-instant		=llama-3.1-8b-instant
llama-3.2-11b-text-preview		=llama-3.2-11b-text-preview
llama-3.2-11b-vision-preview		=llama-3.2-11b-vision-preview
llama-3.2-1b-preview		=llama-3.2-1b-preview
llama-3.2-3b-preview		=llama-3.2-3b-preview
llama-3.2-90b-text-preview		=llama-3.2-90b-text-preview
llama-3.2-90b-vision-preview		=llama-3.2-90b-vision-preview
llama-3.3-70b-specdec		=llama-3.3-70b-specdec
llama-3.3-70b-versatile		=llama-3.3-70b-versatile
llama-guard-3-8b		=llama-guard-3-8b
llama2-70b-4096		=llama2-70b-4096
llama3-70b-8192		=llama3-70b-8192
llama3-8b-8192		=llama3-8b-8192
llama3-groq-70b-8192-tool-use-preview		=llama3-groq-70b-8192-tool-use-preview
llama3-groq-8b-8192-tool-use-preview		=llama3-groq-8b-8192-tool-use-preview
meta-llama/llama-4-maverick-17b-128e-instruct	131072	=meta-llama/llama-4-maverick-17b-128e-instruct
meta-llama/llama-4-scout-17b-16e-instruct		=meta-llama/llama-4-scout-17b-16e-instruct
meta-llama/llama-guard-4-12b	131072	=meta-llama/llama-guard-4-12b
mistral-saba-24b		=mistral-saba-24b
mixtral-8x7b-32768		=mixtral-8x7b-32768
moonshotai/kimi-k2-instruct	131072	=moonshotai/kimi-k2-instruct	=moonshotai/kimi-k2-instruct-0905
openai/gpt-oss-120b	131072	=openai/gpt-oss-120b	=openai/gpt-oss-safeguard-20b
openai/gpt-oss-20b	131072	=openai/gpt-oss-20b
qwen/qwen3-32b	131072	=qwen/qwen3-32b
whisper-large-v3		=whisper-large-v3
whisper-large-v3-turbo		=whisper-large-v3-turbo`,
  huggingface_cerebras: `meta-llama/Llama-3.1-8B-Instruct		=meta-llama/llama-3.1-8b-instruct	=meta-llama/llama-3.1-8b-instruct-fast`,
  "huggingface_fireworks-ai": `meta-llama/Llama-3.3-70B-Instruct	131072	=meta-llama/llama-3.3-70b-instruct	=meta-llama/llama-3.3-70b-instruct-fast
openai/gpt-oss-120b	131072	=openai/gpt-oss-120b	=openai/gpt-oss-120b-fast
openai/gpt-oss-20b	131072	=openai/gpt-oss-20b	=openai/gpt-oss-20b-fast`,
  huggingface_groq: `Qwen/Qwen3-32B	131072	=qwen/qwen3-32b	=qwen/qwen3-32b-fast
meta-llama/Llama-3.3-70B-Instruct	131072	=meta-llama/llama-3.3-70b-instruct	=meta-llama/llama-3.3-70b-instruct-fast
meta-llama/Llama-4-Scout-17B-16E-Instruct	131072	=meta-llama/llama-4-scout-17b-16e-instruct	=meta-llama/llama-4-scout-17b-16e-instruct-fast
openai/gpt-oss-120b	131072	=openai/gpt-oss-120b	=openai/gpt-oss-120b-fast
openai/gpt-oss-20b	131072	=openai/gpt-oss-20b	=openai/gpt-oss-20b-fast`,
  huggingface_hyperbolic: `Qwen/Qwen2.5-VL-72B-Instruct	32768	=qwen/qwen2.5-vl-72b-instruct	=qwen/qwen2.5-vl-72b-instruct-fast
Qwen/Qwen2.5-VL-7B-Instruct	32768	=qwen/qwen2.5-vl-7b-instruct	=qwen/qwen2.5-vl-7b-instruct-fast
Qwen/Qwen3-235B-A22B-Instruct-2507	262144	=qwen/qwen3-235b-a22b-instruct-2507	=qwen/qwen3-235b-a22b-instruct-2507-fast
Qwen/Qwen3-Coder-480B-A35B-Instruct	262144	=qwen/qwen3-coder-480b-a35b-instruct	=qwen/qwen3-coder-480b-a35b-instruct-fast
Qwen/Qwen3-Next-80B-A3B-Instruct	262144	=qwen/qwen3-next-80b-a3b-instruct	=qwen/qwen3-next-80b-a3b-instruct-fast
Qwen/Qwen3-Next-80B-A3B-Thinking	262144	=qwen/qwen3-next-80b-a3b-thinking	=qwen/qwen3-next-80b-a3b-thinking-fast
deepseek-ai/DeepSeek-R1	163840	=deepseek-ai/deepseek-r1	=deepseek-ai/deepseek-r1-fast
deepseek-ai/DeepSeek-R1-0528	163840	=deepseek-ai/deepseek-r1-0528	=deepseek-ai/deepseek-r1-0528-fast
deepseek-ai/DeepSeek-V3-0324	163840	=deepseek-ai/deepseek-v3-0324	=deepseek-ai/deepseek-v3-0324-fast
meta-llama/Llama-3.3-70B-Instruct	131072	=meta-llama/llama-3.3-70b-instruct	=meta-llama/llama-3.3-70b-instruct-fast
openai/gpt-oss-120b	131072	=openai/gpt-oss-120b	=openai/gpt-oss-120b-fast
openai/gpt-oss-20b	131072	=openai/gpt-oss-20b	=openai/gpt-oss-20b-fast`,
  huggingface_nebius: `NousResearch/Hermes-4-405B	131072	=nousresearch/hermes-4-405b	=nousresearch/hermes-4-405b-fast
NousResearch/Hermes-4-70B	131072	=nousresearch/hermes-4-70b	=nousresearch/hermes-4-70b-fast
PrimeIntellect/INTELLECT-3-FP8	131072	=primeintellect/intellect-3-fp8	=primeintellect/intellect-3-fp8-fast
Qwen/Qwen2.5-Coder-7B	32768	=qwen/qwen2.5-coder-7b	=qwen/qwen2.5-coder-7b-fast
Qwen/Qwen2.5-VL-72B-Instruct	32000	=qwen/qwen2.5-vl-72b-instruct	=qwen/qwen2.5-vl-72b-instruct-fast
Qwen/Qwen3-235B-A22B-Instruct-2507	262144	=qwen/qwen3-235b-a22b-instruct-2507	=qwen/qwen3-235b-a22b-instruct-2507-fast
Qwen/Qwen3-235B-A22B-Thinking-2507	262144	=qwen/qwen3-235b-a22b-thinking-2507	=qwen/qwen3-235b-a22b-thinking-2507-fast
Qwen/Qwen3-30B-A3B-Instruct-2507	262144	=qwen/qwen3-30b-a3b-instruct-2507	=qwen/qwen3-30b-a3b-instruct-2507-fast
Qwen/Qwen3-30B-A3B-Thinking-2507	262144	=qwen/qwen3-30b-a3b-thinking-2507	=qwen/qwen3-30b-a3b-thinking-2507-fast
Qwen/Qwen3-32B	40960	=qwen/qwen3-32b	=qwen/qwen3-32b-fast
Qwen/Qwen3-Coder-30B-A3B-Instruct	262144	=qwen/qwen3-coder-30b-a3b-instruct	=qwen/qwen3-coder-30b-a3b-instruct-fast
Qwen/Qwen3-Coder-480B-A35B-Instruct	262144	=qwen/qwen3-coder-480b-a35b-instruct	=qwen/qwen3-coder-480b-a35b-instruct-fast
deepseek-ai/DeepSeek-R1-0528	163840	=deepseek-ai/deepseek-r1-0528	=deepseek-ai/deepseek-r1-0528-fast
deepseek-ai/DeepSeek-V3-0324	32768	=deepseek-ai/deepseek-v3-0324	=deepseek-ai/deepseek-v3-0324-fast
google/gemma-2-2b-it	8192	=google/gemma-2-2b-it	=google/gemma-2-2b-it-fast
google/gemma-2-9b-it	8192	=google/gemma-2-9b-it	=google/gemma-2-9b-it-fast
google/gemma-3-27b-it	110000	=google/gemma-3-27b-it	=google/gemma-3-27b-it-fast
meta-llama/Llama-3.1-8B-Instruct	131072	=meta-llama/llama-3.1-8b-instruct	=meta-llama/llama-3.1-8b-instruct-fast
meta-llama/Llama-3.3-70B-Instruct	131072	=meta-llama/llama-3.3-70b-instruct	=meta-llama/llama-3.3-70b-instruct-fast
moonshotai/Kimi-K2-Instruct	131072	=moonshotai/kimi-k2-instruct	=moonshotai/kimi-k2-instruct-fast
moonshotai/Kimi-K2-Thinking	262144	=moonshotai/kimi-k2-thinking	=moonshotai/kimi-k2-thinking-fast
nvidia/Llama-3_1-Nemotron-Ultra-253B-v1	131072	=nvidia/llama-3_1-nemotron-ultra-253b-v1	=nvidia/llama-3_1-nemotron-ultra-253b-v1-fast
nvidia/NVIDIA-Nemotron-Nano-12B-v2	131072	=nvidia/nvidia-nemotron-nano-12b-v2	=nvidia/nvidia-nemotron-nano-12b-v2-fast
openai/gpt-oss-120b	131072	=openai/gpt-oss-120b	=openai/gpt-oss-120b-fast
zai-org/GLM-4.5	131072	=zai-org/glm-4.5	=zai-org/glm-4.5-fast
zai-org/GLM-4.5-Air	131072	=zai-org/glm-4.5-air	=zai-org/glm-4.5-air-fast`,
  huggingface_novita: `MiniMaxAI/MiniMax-M1-80k	1000000	=minimaxai/minimax-m1-80k	=minimaxai/minimax-m1-80k-fast
MiniMaxAI/MiniMax-M2	204800	=minimaxai/minimax-m2	=minimaxai/minimax-m2-fast	=minimaxai/minimax-m2.1	=minimaxai/minimax-m2.1-fast	=minimaxai/minimax-m2.5	=minimaxai/minimax-m2.5-fast
NousResearch/Hermes-2-Pro-Llama-3-8B	8192	=nousresearch/hermes-2-pro-llama-3-8b	=nousresearch/hermes-2-pro-llama-3-8b-fast
Qwen/Qwen2.5-72B-Instruct	32000	=qwen/qwen2.5-72b-instruct	=qwen/qwen2.5-72b-instruct-fast
Qwen/Qwen3-235B-A22B	40960	=qwen/qwen3-235b-a22b	=qwen/qwen3-235b-a22b-fast
Qwen/Qwen3-235B-A22B-Instruct-2507	131072	=qwen/qwen3-235b-a22b-instruct-2507	=qwen/qwen3-235b-a22b-instruct-2507-fast
Qwen/Qwen3-235B-A22B-Thinking-2507	131072	=qwen/qwen3-235b-a22b-thinking-2507	=qwen/qwen3-235b-a22b-thinking-2507-fast
Qwen/Qwen3-30B-A3B	40960	=qwen/qwen3-30b-a3b	=qwen/qwen3-30b-a3b-fast
Qwen/Qwen3-32B	40960	=qwen/qwen3-32b	=qwen/qwen3-32b-fast
Qwen/Qwen3-Coder-480B-A35B-Instruct	262144	=qwen/qwen3-coder-480b-a35b-instruct	=qwen/qwen3-coder-480b-a35b-instruct-fast
Qwen/Qwen3-Coder-Next	262144	=qwen/qwen3-coder-next	=qwen/qwen3-coder-next-fast
Qwen/Qwen3-Next-80B-A3B-Instruct	131072	=qwen/qwen3-next-80b-a3b-instruct	=qwen/qwen3-next-80b-a3b-instruct-fast
Qwen/Qwen3-Next-80B-A3B-Thinking	131072	=qwen/qwen3-next-80b-a3b-thinking	=qwen/qwen3-next-80b-a3b-thinking-fast
Qwen/Qwen3-VL-235B-A22B-Instruct	131072	=qwen/qwen3-vl-235b-a22b-instruct	=qwen/qwen3-vl-235b-a22b-instruct-fast
Qwen/Qwen3-VL-235B-A22B-Thinking	131072	=qwen/qwen3-vl-235b-a22b-thinking	=qwen/qwen3-vl-235b-a22b-thinking-fast
Qwen/Qwen3-VL-30B-A3B-Instruct	131072	=qwen/qwen3-vl-30b-a3b-instruct	=qwen/qwen3-vl-30b-a3b-instruct-fast
Qwen/Qwen3-VL-30B-A3B-Thinking	131072	=qwen/qwen3-vl-30b-a3b-thinking	=qwen/qwen3-vl-30b-a3b-thinking-fast
Qwen/Qwen3-VL-8B-Instruct	131072	=qwen/qwen3-vl-8b-instruct	=qwen/qwen3-vl-8b-instruct-fast
Qwen/Qwen3.5-122B-A10B	262144	=qwen/qwen3.5-122b-a10b	=qwen/qwen3.5-122b-a10b-fast
Qwen/Qwen3.5-27B	262144	=qwen/qwen3.5-27b	=qwen/qwen3.5-27b-fast
Qwen/Qwen3.5-35B-A3B	262144	=qwen/qwen3.5-35b-a3b	=qwen/qwen3.5-35b-a3b-fast
Qwen/Qwen3.5-397B-A17B	262144	=qwen/qwen3.5-397b-a17b	=qwen/qwen3.5-397b-a17b-fast
Sao10K/L3-70B-Euryale-v2.1	8192	=sao10k/l3-70b-euryale-v2.1	=sao10k/l3-70b-euryale-v2.1-fast
Sao10K/L3-8B-Lunaris-v1	8192	=sao10k/l3-8b-lunaris-v1	=sao10k/l3-8b-lunaris-v1-fast
Sao10K/L3-8B-Stheno-v3.2	8192	=sao10k/l3-8b-stheno-v3.2	=sao10k/l3-8b-stheno-v3.2-fast
XiaomiMiMo/MiMo-V2-Flash	262144	=xiaomimimo/mimo-v2-flash	=xiaomimimo/mimo-v2-flash-fast
alpindale/WizardLM-2-8x22B	65535	=alpindale/wizardlm-2-8x22b	=alpindale/wizardlm-2-8x22b-fast
baidu/ERNIE-4.5-21B-A3B-PT	120000	=baidu/ernie-4.5-21b-a3b-pt	=baidu/ernie-4.5-21b-a3b-pt-fast
baidu/ERNIE-4.5-300B-A47B-Base-PT	123000	=baidu/ernie-4.5-300b-a47b-base-pt	=baidu/ernie-4.5-300b-a47b-base-pt-fast
baidu/ERNIE-4.5-VL-28B-A3B-PT	30000	=baidu/ernie-4.5-vl-28b-a3b-pt	=baidu/ernie-4.5-vl-28b-a3b-pt-fast
baidu/ERNIE-4.5-VL-424B-A47B-Base-PT	123000	=baidu/ernie-4.5-vl-424b-a47b-base-pt	=baidu/ernie-4.5-vl-424b-a47b-base-pt-fast
deepseek-ai/DeepSeek-Prover-V2-671B	160000	=deepseek-ai/deepseek-prover-v2-671b	=deepseek-ai/deepseek-prover-v2-671b-fast
deepseek-ai/DeepSeek-R1	64000	=deepseek-ai/deepseek-r1	=deepseek-ai/deepseek-r1-fast	=deepseek-ai/deepseek-r1-0528	=deepseek-ai/deepseek-r1-0528-fast
deepseek-ai/DeepSeek-R1-Distill-Llama-70B	8192	=deepseek-ai/deepseek-r1-distill-llama-70b	=deepseek-ai/deepseek-r1-distill-llama-70b-fast
deepseek-ai/DeepSeek-V3	64000	=deepseek-ai/deepseek-v3	=deepseek-ai/deepseek-v3-fast
deepseek-ai/DeepSeek-V3-0324	163840	=deepseek-ai/deepseek-v3-0324	=deepseek-ai/deepseek-v3-0324-fast
deepseek-ai/DeepSeek-V3.1	131072	=deepseek-ai/deepseek-v3.1	=deepseek-ai/deepseek-v3.1-fast	=deepseek-ai/deepseek-v3.1-terminus	=deepseek-ai/deepseek-v3.1-terminus-fast
deepseek-ai/DeepSeek-V3.2	163840	=deepseek-ai/deepseek-v3.2	=deepseek-ai/deepseek-v3.2-fast
deepseek-ai/DeepSeek-V3.2-Exp	163840	=deepseek-ai/deepseek-v3.2-exp	=deepseek-ai/deepseek-v3.2-exp-fast
meta-llama/Llama-3.1-8B-Instruct	16384	=meta-llama/llama-3.1-8b-instruct	=meta-llama/llama-3.1-8b-instruct-fast
meta-llama/Llama-3.3-70B-Instruct	131072	=meta-llama/llama-3.3-70b-instruct	=meta-llama/llama-3.3-70b-instruct-fast
meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8	1048576	=meta-llama/llama-4-maverick-17b-128e-instruct-fp8	=meta-llama/llama-4-maverick-17b-128e-instruct-fp8-fast
meta-llama/Llama-4-Scout-17B-16E-Instruct	131072	=meta-llama/llama-4-scout-17b-16e-instruct	=meta-llama/llama-4-scout-17b-16e-instruct-fast
meta-llama/Meta-Llama-3-70B-Instruct	8192	=meta-llama/meta-llama-3-70b-instruct	=meta-llama/meta-llama-3-70b-instruct-fast
meta-llama/Meta-Llama-3-8B-Instruct	8192	=meta-llama/meta-llama-3-8b-instruct	=meta-llama/meta-llama-3-8b-instruct-fast
moonshotai/Kimi-K2-Instruct	131072	=moonshotai/kimi-k2-instruct	=moonshotai/kimi-k2-instruct-fast
moonshotai/Kimi-K2-Instruct-0905	262144	=moonshotai/kimi-k2-instruct-0905	=moonshotai/kimi-k2-instruct-0905-fast
moonshotai/Kimi-K2-Thinking	262144	=moonshotai/kimi-k2-thinking	=moonshotai/kimi-k2-thinking-fast
moonshotai/Kimi-K2.5	262144	=moonshotai/kimi-k2.5	=moonshotai/kimi-k2.5-fast
openai/gpt-oss-120b	131072	=openai/gpt-oss-120b	=openai/gpt-oss-120b-fast
openai/gpt-oss-20b	131072	=openai/gpt-oss-20b	=openai/gpt-oss-20b-fast
zai-org/AutoGLM-Phone-9B-Multilingual	65536	=zai-org/autoglm-phone-9b-multilingual	=zai-org/autoglm-phone-9b-multilingual-fast
zai-org/GLM-4-32B-0414	32000	=zai-org/glm-4-32b-0414	=zai-org/glm-4-32b-0414-fast
zai-org/GLM-4.5	131072	=zai-org/glm-4.5	=zai-org/glm-4.5-fast
zai-org/GLM-4.5-Air	131072	=zai-org/glm-4.5-air	=zai-org/glm-4.5-air-fast
zai-org/GLM-4.5V	65536	=zai-org/glm-4.5v	=zai-org/glm-4.5v-fast
zai-org/GLM-4.6	204800	=zai-org/glm-4.6	=zai-org/glm-4.6-fast
zai-org/GLM-4.6V-Flash	131072	=zai-org/glm-4.6v-flash	=zai-org/glm-4.6v-flash-fast
zai-org/GLM-4.7	204800	=zai-org/glm-4.7	=zai-org/glm-4.7-fast
zai-org/GLM-4.7-Flash	200000	=zai-org/glm-4.7-flash	=zai-org/glm-4.7-flash-fast
zai-org/GLM-5	202800	=zai-org/glm-5	=zai-org/glm-5-fast`,
  huggingface_nscale: `Qwen/QwQ-32B	131072	=qwen/qwq-32b	=qwen/qwq-32b-fast
Qwen/Qwen2.5-Coder-32B-Instruct	131072	=qwen/qwen2.5-coder-32b-instruct	=qwen/qwen2.5-coder-32b-instruct-fast
Qwen/Qwen2.5-Coder-3B-Instruct	32768	=qwen/qwen2.5-coder-3b-instruct	=qwen/qwen2.5-coder-3b-instruct-fast
Qwen/Qwen2.5-Coder-7B-Instruct	131072	=qwen/qwen2.5-coder-7b-instruct	=qwen/qwen2.5-coder-7b-instruct-fast
Qwen/Qwen3-14B	40960	=qwen/qwen3-14b	=qwen/qwen3-14b-fast
Qwen/Qwen3-235B-A22B	32000	=qwen/qwen3-235b-a22b	=qwen/qwen3-235b-a22b-fast	=qwen/qwen3-235b-a22b-instruct-2507	=qwen/qwen3-235b-a22b-instruct-2507-fast
Qwen/Qwen3-32B	40960	=qwen/qwen3-32b	=qwen/qwen3-32b-fast
Qwen/Qwen3-4B-Instruct-2507	262144	=qwen/qwen3-4b-instruct-2507	=qwen/qwen3-4b-instruct-2507-fast
Qwen/Qwen3-4B-Thinking-2507	262144	=qwen/qwen3-4b-thinking-2507	=qwen/qwen3-4b-thinking-2507-fast
Qwen/Qwen3-8B	40960	=qwen/qwen3-8b	=qwen/qwen3-8b-fast
deepseek-ai/DeepSeek-R1-Distill-Llama-70B	131072	=deepseek-ai/deepseek-r1-distill-llama-70b	=deepseek-ai/deepseek-r1-distill-llama-70b-fast
deepseek-ai/DeepSeek-R1-Distill-Llama-8B	131072	=deepseek-ai/deepseek-r1-distill-llama-8b	=deepseek-ai/deepseek-r1-distill-llama-8b-fast
deepseek-ai/DeepSeek-R1-Distill-Qwen-1.5B	131072	=deepseek-ai/deepseek-r1-distill-qwen-1.5b	=deepseek-ai/deepseek-r1-distill-qwen-1.5b-fast
deepseek-ai/DeepSeek-R1-Distill-Qwen-32B	131072	=deepseek-ai/deepseek-r1-distill-qwen-32b	=deepseek-ai/deepseek-r1-distill-qwen-32b-fast
deepseek-ai/DeepSeek-R1-Distill-Qwen-7B	131072	=deepseek-ai/deepseek-r1-distill-qwen-7b	=deepseek-ai/deepseek-r1-distill-qwen-7b-fast
meta-llama/Llama-3.1-8B-Instruct	131072	=meta-llama/llama-3.1-8b-instruct	=meta-llama/llama-3.1-8b-instruct-fast
meta-llama/Llama-3.3-70B-Instruct	131072	=meta-llama/llama-3.3-70b-instruct	=meta-llama/llama-3.3-70b-instruct-fast
meta-llama/Llama-4-Scout-17B-16E-Instruct	890000	=meta-llama/llama-4-scout-17b-16e-instruct	=meta-llama/llama-4-scout-17b-16e-instruct-fast
openai/gpt-oss-120b	131072	=openai/gpt-oss-120b	=openai/gpt-oss-120b-fast
openai/gpt-oss-20b	131072	=openai/gpt-oss-20b	=openai/gpt-oss-20b-fast`,
  huggingface_ovhcloud: `Qwen/Qwen2.5-VL-72B-Instruct	32768	=qwen/qwen2.5-vl-72b-instruct	=qwen/qwen2.5-vl-72b-instruct-fast
Qwen/Qwen3-32B	32768	=qwen/qwen3-32b	=qwen/qwen3-32b-fast
Qwen/Qwen3-Coder-30B-A3B-Instruct	262144	=qwen/qwen3-coder-30b-a3b-instruct	=qwen/qwen3-coder-30b-a3b-instruct-fast
meta-llama/Llama-3.1-8B-Instruct	131072	=meta-llama/llama-3.1-8b-instruct	=meta-llama/llama-3.1-8b-instruct-fast
meta-llama/Llama-3.3-70B-Instruct	131072	=meta-llama/llama-3.3-70b-instruct	=meta-llama/llama-3.3-70b-instruct-fast
openai/gpt-oss-120b	131072	=openai/gpt-oss-120b	=openai/gpt-oss-120b-fast
openai/gpt-oss-20b	131072	=openai/gpt-oss-20b	=openai/gpt-oss-20b-fast`,
  huggingface_publicai: `aisingapore/Gemma-SEA-LION-v4-27B-IT		=aisingapore/gemma-sea-lion-v4-27b-it	=aisingapore/gemma-sea-lion-v4-27b-it-fast
aisingapore/Qwen-SEA-LION-v4-32B-IT		=aisingapore/qwen-sea-lion-v4-32b-it	=aisingapore/qwen-sea-lion-v4-32b-it-fast
allenai/Olmo-3-7B-Instruct		=allenai/olmo-3-7b-instruct	=allenai/olmo-3-7b-instruct-fast
allenai/Olmo-3.1-32B-Instruct		=allenai/olmo-3.1-32b-instruct	=allenai/olmo-3.1-32b-instruct-fast
dicta-il/DictaLM-3.0-24B-Thinking		=dicta-il/dictalm-3.0-24b-thinking	=dicta-il/dictalm-3.0-24b-thinking-fast
swiss-ai/Apertus-70B-Instruct-2509		=swiss-ai/apertus-70b-instruct-2509	=swiss-ai/apertus-70b-instruct-2509-fast
swiss-ai/Apertus-8B-Instruct-2509		=swiss-ai/apertus-8b-instruct-2509	=swiss-ai/apertus-8b-instruct-2509-fast
utter-project/EuroLLM-22B-Instruct-2512		=utter-project/eurollm-22b-instruct-2512	=utter-project/eurollm-22b-instruct-2512-fast`,
  huggingface_sambanova: `Qwen/Qwen3-32B	32768	=qwen/qwen3-32b	=qwen/qwen3-32b-fast
deepseek-ai/DeepSeek-R1-0528	131072	=deepseek-ai/deepseek-r1-0528	=deepseek-ai/deepseek-r1-0528-fast
deepseek-ai/DeepSeek-R1-Distill-Llama-70B	131072	=deepseek-ai/deepseek-r1-distill-llama-70b	=deepseek-ai/deepseek-r1-distill-llama-70b-fast
deepseek-ai/DeepSeek-V3-0324	131072	=deepseek-ai/deepseek-v3-0324	=deepseek-ai/deepseek-v3-0324-fast
meta-llama/Llama-3.1-8B-Instruct	16384	=meta-llama/llama-3.1-8b-instruct	=meta-llama/llama-3.1-8b-instruct-fast
meta-llama/Llama-3.3-70B-Instruct	131072	=meta-llama/llama-3.3-70b-instruct	=meta-llama/llama-3.3-70b-instruct-fast
openai/gpt-oss-120b	131072	=openai/gpt-oss-120b	=openai/gpt-oss-120b-fast
tokyotech-llm/Llama-3.3-Swallow-70B-Instruct-v0.4	131072	=tokyotech-llm/llama-3.3-swallow-70b-instruct-v0.4	=tokyotech-llm/llama-3.3-swallow-70b-instruct-v0.4-fast`,
  huggingface_together: `EssentialAI/rnj-1-instruct	32768	=essentialai/rnj-1-instruct	=essentialai/rnj-1-instruct-fast
Qwen/Qwen2.5-7B-Instruct	32768	=qwen/qwen2.5-7b-instruct	=qwen/qwen2.5-7b-instruct-fast
Qwen/Qwen3-235B-A22B-Instruct-2507	262144	=qwen/qwen3-235b-a22b-instruct-2507	=qwen/qwen3-235b-a22b-instruct-2507-fast
Qwen/Qwen3-Coder-480B-A35B-Instruct	262144	=qwen/qwen3-coder-480b-a35b-instruct	=qwen/qwen3-coder-480b-a35b-instruct-fast	=qwen/qwen3-coder-480b-a35b-instruct-fp8	=qwen/qwen3-coder-480b-a35b-instruct-fp8-fast
Qwen/Qwen3-Coder-Next-FP8	262144	=qwen/qwen3-coder-next-fp8	=qwen/qwen3-coder-next-fp8-fast
Qwen/Qwen3-Next-80B-A3B-Instruct	262144	=qwen/qwen3-next-80b-a3b-instruct	=qwen/qwen3-next-80b-a3b-instruct-fast
Qwen/Qwen3-VL-8B-Instruct	262144	=qwen/qwen3-vl-8b-instruct	=qwen/qwen3-vl-8b-instruct-fast
Qwen/Qwen3.5-397B-A17B	262144	=qwen/qwen3.5-397b-a17b	=qwen/qwen3.5-397b-a17b-fast
Qwen/Qwen3.5-9B	262144	=qwen/qwen3.5-9b	=qwen/qwen3.5-9b-fast
ServiceNow-AI/Apriel-1.6-15b-Thinker	131072	=servicenow-ai/apriel-1.6-15b-thinker	=servicenow-ai/apriel-1.6-15b-thinker-fast
deepcogito/cogito-671b-v2.1	163840	=deepcogito/cogito-671b-v2.1	=deepcogito/cogito-671b-v2.1-fast	=deepcogito/cogito-671b-v2.1-fp8	=deepcogito/cogito-671b-v2.1-fp8-fast
deepseek-ai/DeepSeek-R1	163840	=deepseek-ai/deepseek-r1	=deepseek-ai/deepseek-r1-fast	=deepseek-ai/deepseek-r1-0528	=deepseek-ai/deepseek-r1-0528-fast
deepseek-ai/DeepSeek-V3	131072	=deepseek-ai/deepseek-v3	=deepseek-ai/deepseek-v3-fast	=deepseek-ai/deepseek-v3-0324	=deepseek-ai/deepseek-v3-0324-fast
deepseek-ai/DeepSeek-V3.1	131072	=deepseek-ai/deepseek-v3.1	=deepseek-ai/deepseek-v3.1-fast
google/gemma-3n-E4B-it	32768	=google/gemma-3n-e4b-it	=google/gemma-3n-e4b-it-fast
meta-llama/Llama-3.3-70B-Instruct	131072	=meta-llama/llama-3.3-70b-instruct	=meta-llama/llama-3.3-70b-instruct-fast
meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8	1048576	=meta-llama/llama-4-maverick-17b-128e-instruct-fp8	=meta-llama/llama-4-maverick-17b-128e-instruct-fp8-fast
moonshotai/Kimi-K2.5	262144	=moonshotai/kimi-k2.5	=moonshotai/kimi-k2.5-fast
openai/gpt-oss-120b	131072	=openai/gpt-oss-120b	=openai/gpt-oss-120b-fast
openai/gpt-oss-20b	131072	=openai/gpt-oss-20b	=openai/gpt-oss-20b-fast
zai-org/GLM-4.5-Air-FP8	131072	=zai-org/glm-4.5-air-fp8	=zai-org/glm-4.5-air-fp8-fast
zai-org/GLM-4.6	202752	=zai-org/glm-4.6	=zai-org/glm-4.6-fast
zai-org/GLM-4.7-FP8	202752	=zai-org/glm-4.7-fp8	=zai-org/glm-4.7-fp8-fast
zai-org/GLM-5	202752	=zai-org/glm-5	=zai-org/glm-5-fast`,
  minimax: `M2-her	64000	=m2-her	=m2-her
MiniMax-M2	204800	=minimax-m2	=minimax-m2	=minimax-m2.1	=minimax-m2.1	=minimax-m2.5	=minimax-m2.5
MiniMax-M2.1-highspeed	204800	*m2.1-highspeed	*m2.1-highspeed
MiniMax-M2.5-highspeed	204800	*m2.5-highspeed	*m2.5-highspeed
MiniMax-M2.7	204800	=minimax-m2.7	=minimax-m2.7
MiniMax-M2.7-highspeed	204800	*m2.7-highspeed	*m2.7-highspeed
minimax-01	1000192	=minimax-01
minimax-m1		=minimax-m1
minimax-m3	1000000	=minimax-m3`,
  mistral: `codestral	256000	=codestral-latest	=codestral-2501
codestral-2508	256000	=codestral-2508
devstral-2512	262144	=devstral-2512
devstral-small		=devstral-small	=devstral-small-2505	=devstral-small-2507	=devstral-small-latest	=labs-devstral-small-2512
devstral-small:free		=devstral-small:free
magistral-medium		^magistral-medium
magistral-small		^magistral-small-
ministral-14b-2512	262144	=ministral-14b-2512
ministral-3b		=ministral-3b
ministral-3b-2512	131072	=ministral-3b-2512
ministral-8b		=ministral-8b	=ministral-8b-2410
ministral-8b-2512	262144	=ministral-8b-2512
ministral-8b-latest		=ministral-8b-latest
mistral-7b		=mistral-7b	=open-mistral-7b
mistral-embed	8192	=mistral-embed
mistral-large		=mistral-large	=mistral-large-latest	=mistral-large-2407	=mistral-large-2411
mistral-large-2512	262144	=mistral-large-2512
mistral-medium-2312		=mistral-medium-2312
mistral-medium-3-1		=mistral-medium	=mistral-medium-2505	=mistral-medium-2508
mistral-medium-3-5	262144	=mistral-medium-3.5	=mistral-medium-3-5	=mistral-medium-3
mistral-medium-latest		=mistral-medium-latest
mistral-nemo		=mistral-nemo	=open-mistral-nemo
mistral-nemo:free		=mistral-nemo:free
mistral-ocr-2503		=mistral-ocr-2503	=mistral-ocr-2503-completion
mistral-ocr-2505		=mistral-ocr-2505	=mistral-ocr-2505-completion
mistral-ocr-2512	16384	=mistral-ocr-2512	=mistral-ocr-2512-completion
mistral-ocr-4-0	16384	=mistral-ocr-4-0	=mistral-ocr-4-0-completion
mistral-ocr-4-1	16384	=mistral-ocr-4	=mistral-ocr-4-completion	=mistral-ocr-4-1	=mistral-ocr-4-1-completion
mistral-ocr-latest		=mistral-ocr-latest	=mistral-ocr-latest-completion
mistral-saba		=mistral-saba	=mistral-saba-latest
mistral-small-24b-instruct-2501		=mistral-small-24b-instruct-2501
mistral-small-24b-instruct-2501:free		=mistral-small-24b-instruct-2501:free
mistral-small-2603	262144	=mistral-small-2603
mistral-small-3.1-24b-instruct		=mistral-small-3.1-24b-instruct
mistral-small-3.2-24b-instruct		=mistral-small-3.2-24b-instruct
mistral-small-latest		=mistral-small-latest
mistral-tiny		=mistral-tiny
mixtral-8x22b-instruct		=mixtral-8x22b-instruct
mixtral-8x7b		^mixtral-8x7b	=open-mixtral-8x7b
pixtral-12b		=pixtral-12b	=pixtral-12b-latest
pixtral-large		=pixtral-large-latest	=pixtral-large-2411
voxtral-mini-2602	16384	=voxtral-mini-latest	=voxtral-mini-2602
voxtral-small-24b-2507	32768	=voxtral-small-24b-2507	=voxtral-small-2507	=voxtral-small-latest`,
  modal: `moonshotai/Kimi-K3	1048576	=moonshotai/kimi-k3
thinkingmachines/Inkling-NVFP4		=thinkingmachines/inkling-nvfp4`,
  moonshotai: `kimi-k2		=kimi-k2
kimi-k2-0711-preview	131072	=kimi-k2-0711-preview
kimi-k2-0905-preview	262144	=kimi-k2-0905-preview
kimi-k2-thinking	262144	=kimi-k2-thinking
kimi-k2-thinking-turbo	262144	=kimi-k2-thinking-turbo
kimi-k2-turbo-preview	262144	^kimi-k2-turbo
kimi-k2.5	262144	^kimi-k2.5
kimi-k2.6	262144	^kimi-k2.6
kimi-k2.7-code	262144	=kimi-k2.7-code
kimi-k2.7-code-highspeed	262144	=kimi-k2.7-code-highspeed
kimi-k3	1048576	=kimi-k3
moonshot-v1-128k	131072	=moonshot-v1-128k	=moonshot-v1-128k-vision-preview
moonshot-v1-32k	32768	=moonshot-v1-32k	=moonshot-v1-32k-vision-preview
moonshot-v1-8k	8192	=moonshot-v1-8k	=moonshot-v1-8k-vision-preview`,
  novita: `Sao10K/L3-8B-Stheno-v3.2	8192	=sao10k/l3-8b-stheno-v3.2
cognitivecomputations/dolphin-mixtral-8x22b		=cognitivecomputations/dolphin-mixtral-8x22b
deepseek/deepseek-r1	64000	=deepseek/deepseek-r1
deepseek/deepseek-r1-distill-llama-70b	8192	=deepseek/deepseek-r1-distill-llama-70b
deepseek/deepseek-r1-distill-llama-8b		=deepseek/deepseek-r1-distill-llama-8b
deepseek/deepseek-r1-distill-qwen-14b	32768	=deepseek/deepseek-r1-distill-qwen-14b
deepseek/deepseek-r1-distill-qwen-32b	64000	=deepseek/deepseek-r1-distill-qwen-32b
deepseek/deepseek_v3	64000	=deepseek/deepseek_v3
google/gemma-2-9b-it		=google/gemma-2-9b-it
gryphe/mythomax-l2-13b	4096	=gryphe/mythomax-l2-13b
jondurbin/airoboros-l2-70b		=jondurbin/airoboros-l2-70b
meta-llama/llama-3-70b-instruct	8192	=meta-llama/llama-3-70b-instruct
meta-llama/llama-3-8b-instruct	8192	=meta-llama/llama-3-8b-instruct
meta-llama/llama-3.1-70b-instruct		=meta-llama/llama-3.1-70b-instruct
meta-llama/llama-3.1-8b-instruct	16384	=meta-llama/llama-3.1-8b-instruct	=meta-llama/llama-3.1-8b-instruct-max
meta-llama/llama-3.1-8b-instruct-bf16		=meta-llama/llama-3.1-8b-instruct-bf16
meta-llama/llama-3.2-11b-vision-instruct		=meta-llama/llama-3.2-11b-vision-instruct
meta-llama/llama-3.2-1b-instruct	131000	=meta-llama/llama-3.2-1b-instruct
meta-llama/llama-3.2-3b-instruct	32768	=meta-llama/llama-3.2-3b-instruct
meta-llama/llama-3.3-70b-instruct	12288	=meta-llama/llama-3.3-70b-instruct
microsoft/wizardlm-2-8x22b	65535	=microsoft/wizardlm-2-8x22b
mistralai/mistral-7b-instruct		=mistralai/mistral-7b-instruct
mistralai/mistral-nemo	60288	=mistralai/mistral-nemo
nousresearch/hermes-2-pro-llama-3-8b	8192	=nousresearch/hermes-2-pro-llama-3-8b
nousresearch/nous-hermes-llama2-13b	4096	=nousresearch/nous-hermes-llama2-13b
openchat/openchat-7b	4096	=openchat/openchat-7b
qwen/qwen-2-7b-instruct	32768	=qwen/qwen-2-7b-instruct
qwen/qwen-2-vl-72b-instruct	32768	=qwen/qwen-2-vl-72b-instruct
qwen/qwen-2.5-72b-instruct	32000	=qwen/qwen-2.5-72b-instruct
sao10k/l3-70b-euryale-v2.1	8192	=sao10k/l3-70b-euryale-v2.1
sao10k/l3-8b-lunaris	8192	=sao10k/l3-8b-lunaris
sao10k/l31-70b-euryale-v2.2	8192	=sao10k/l31-70b-euryale-v2.2
sophosympatheia/midnight-rose-70b		=sophosympatheia/midnight-rose-70b
teknium/openhermes-2.5-mistral-7b	4096	=teknium/openhermes-2.5-mistral-7b`,
  openai: String.raw`ada		=ada	=text-ada-001
babbage		=babbage
chatgpt-4o-latest	128000	=chatgpt-4o-latest
codex-mini	200000	=codex-mini	=codex-mini-latest
computer-use	8192	^computer-use
curie		=curie	=text-curie-001
davinci		=davinci	=text-davinci-001
ft:gpt-3.5-turbo-		^ft:gpt-3.5-turbo
ft:gpt-4o		^ft:gpt-4o-2024-
ft:gpt-4o-mini		^ft:gpt-4o-mini-2024-
gpt-3.5-0301		=gpt-3.5-turbo-0301	=gpt-3.5-0301
gpt-3.5-turbo	16385	=gpt-3.5-turbo	=gpt-35-turbo	=gpt-3.5-turbo-0125
gpt-3.5-turbo-0613	16385	=gpt-3.5-turbo-0613
gpt-3.5-turbo-1106	16385	=gpt-3.5-turbo-1106
gpt-3.5-turbo-16k	16385	=gpt-3.5-turbo-16k	=gpt-3.5-turbo-16k-0613	=gpt-35-turbo-16k-0613	=gpt-35-turbo-16k
gpt-3.5-turbo-instruct	16385	^gpt-3.5-turbo-instruct	=gpt-3.5-turbo-instruct-0914
gpt-4	8192	=gpt-4	=gpt-4-0314	=gpt-4-0613	^ft:gpt-4-0
gpt-4-32k	32000	=gpt-4-32k	=gpt-4-32k-0314	=gpt-4-32k-0613
gpt-4-turbo	128000	=gpt-4-turbo	=gpt-4-turbo-2024-04-09	=gpt-4-turbo-0125-preview	=gpt-4-0125-preview	=gpt-4-1106-preview	=gpt-4-turbo-preview
gpt-4-vision-preview	128000	=gpt-4-vision-preview	=gpt-4-1106-vision-preview
gpt-4.1	1000000	=gpt-4.1	=gpt-4.1-2025-04-14
gpt-4.1-mini	1000000	=gpt-4.1-mini	=gpt-4.1-mini-2025-04-14
gpt-4.1-nano	1000000	=gpt-4.1-nano	=gpt-4.1-nano-2025-04-14
gpt-4.5-preview		^gpt-4.5-preview
gpt-4o	128000	=gpt-4o	=gpt-4o-2024-08-06	=gpt-4o-2024-11-20
gpt-4o-2024-05-13	128000	=gpt-4o-2024-05-13
gpt-4o-audio-preview	128000	^gpt-4o-audio-preview
gpt-4o-mini	128000	=gpt-4o-mini	=gpt-4o-mini-2024-07-18	=gpt-4o-mini-search-preview	=gpt-4o-mini-search-preview-2025-03-11
gpt-4o-mini-2024-07-18.ft-		^gpt-4o-mini-2024-07-18.ft-
gpt-4o-mini-audio-preview	128000	^gpt-4o-mini-audio
gpt-4o-mini-realtime-preview	16000	^gpt-4o-mini-realtime
gpt-4o-mini-transcribe	16000	=gpt-4o-mini-transcribe
gpt-4o-mini-tts		=gpt-4o-mini-tts
gpt-4o-realtime-preview	32000	^gpt-4o-realtime
gpt-4o-search-preview	128000	=gpt-4o-search-preview	=gpt-4o-search-preview-2025-03-11
gpt-4o-transcribe	16000	=gpt-4o-transcribe	=gpt-4o-transcribe-diarize
gpt-4o:extended		=gpt-4o:extended
gpt-5	400000	=gpt-5	=gpt-5-2025-08-07	=gpt-5-chat	=gpt-5-chat-latest	=gpt-5-codex
gpt-5-image		=gpt-5-image
gpt-5-image-mini		=gpt-5-image-mini
gpt-5-mini	400000	=gpt-5-mini	=gpt-5-mini-2025-08-07
gpt-5-nano	400000	=gpt-5-nano	^gpt-5-nano-
gpt-5-pro	400000	=gpt-5-pro	=gpt-5-pro-2025-10-06
gpt-5.1	400000	=gpt-5.1	=gpt-5.1-2025-11-13	=gpt-5.1-codex	=gpt-5.1-codex-max	=gpt-5.1-chat	=gpt-5.1-chat-latest	=gpt-5-1	=gpt-5-1-2025-11-13	=gpt-5-1-codex	=gpt-5-1-codex-max	=gpt-5-1-chat	=gpt-5-1-chat-latest
gpt-5.1-codex-mini	400000	=gpt-5.1-codex-mini	=gpt-5.1-mini	=gpt-5-1-codex-mini	=gpt-5-1-mini
gpt-5.2	400000	=gpt-5.2	=gpt-5.2-2025-12-11	=gpt-5-2	=gpt-5-2-2025-12-11	=gpt-5.2-chat	=gpt-5.2-chat-latest	=gpt-5-2-chat	=gpt-5-2-chat-latest	=gpt-5.2-codex	=gpt-5-2-codex
gpt-5.2-pro	400000	=gpt-5.2-pro	=gpt-5.2-pro-2025-12-11	=gpt-5-2-pro-2025-12-11
gpt-5.3	128000	=gpt-5.3	=gpt-5-3	=gpt-5.3-chat	=gpt-5.3-chat-latest	=gpt-5-3-chat	=gpt-5-3-chat-latest
gpt-5.3-codex	400000	=gpt-5.3-codex	=gpt-5-3-codex
gpt-5.4	1050000	=gpt-5.4	=gpt-5.4-2026-03-05	=gpt-5-4	=gpt-5-4-2026-03-05
gpt-5.4-image-2		=gpt-5.4-image-2
gpt-5.4-mini	400000	=gpt-5.4-mini	=gpt-5.4-mini-2026-03-17	=gpt-5-4-mini	=gpt-5-4-mini-2026-03-17
gpt-5.4-nano	400000	=gpt-5.4-nano	=gpt-5.4-nano-2026-03-17	=gpt-5-4-nano	=gpt-5-4-nano-2026-03-17
gpt-5.4-pro	1050000	=gpt-5.4-pro	=gpt-5.4-pro-2026-03-05	=gpt-5-4-pro	=gpt-5-4-pro-2026-03-05
gpt-5.5	1000000	=gpt-5.5	=gpt-5.5-2026-04-23	=gpt-5.5-2026-04-24	=gpt-5-5	=gpt-5-5-2026-04-23	=gpt-5-5-2026-04-24	=gpt-5.5-chat	=gpt-5.5-chat-latest	=gpt-5-5-chat	=gpt-5-5-chat-latest	=gpt-5.5-codex	=gpt-5-5-codex
gpt-5.5-pro	1000000	=gpt-5.5-pro	=gpt-5.5-pro-2026-04-23	=gpt-5-5-pro	=gpt-5-5-pro-2026-04-23
gpt-5.6-luna	1050000	=gpt-5.6-luna	=gpt-5-6-luna	~^gpt-5\.6-luna-\d{4}-\d{2}-\d{2}$	~^gpt-5-6-luna-\d{4}-\d{2}-\d{2}$
gpt-5.6-sol	1050000	=gpt-5.6-sol	=gpt-5-6-sol	=gpt-5.6	=gpt-5-6	~^gpt-5\.6-sol-\d{4}-\d{2}-\d{2}$	~^gpt-5-6-sol-\d{4}-\d{2}-\d{2}$
gpt-5.6-terra	1050000	=gpt-5.6-terra	=gpt-5-6-terra	~^gpt-5\.6-terra-\d{4}-\d{2}-\d{2}$	~^gpt-5-6-terra-\d{4}-\d{2}-\d{2}$
gpt-6-astra	1050000	=gpt-6-astra	~^gpt-6-astra-\d{4}-\d{2}-\d{2}$
gpt-6-luna	1050000	=gpt-6-luna	~^gpt-6-luna-\d{4}-\d{2}-\d{2}$
gpt-6-sol	1050000	=gpt-6-sol	~^gpt-6-sol-\d{4}-\d{2}-\d{2}$
gpt-audio	128000	=gpt-audio	=gpt-audio-2025-08-28	=gpt-audio-1.5
gpt-audio-mini	128000	=gpt-audio-mini	=gpt-audio-mini-2025-10-06	=gpt-audio-mini-2025-12-15
gpt-chat-latest		=gpt-chat-latest
gpt-image-1		=gpt-image-1
gpt-image-1-mini		=gpt-image-1-mini
gpt-image-1.5		=gpt-image-1.5	=gpt-image-1.5-2025-12-16
gpt-image-2		=gpt-image-2	=gpt-image-2-2026-04-21
gpt-oss-120b	131072	=gpt-oss-120b
gpt-oss-20b	131072	=gpt-oss-20b
gpt-oss-safeguard-20b	131072	=gpt-oss-safeguard-20b
gpt-realtime	32000	=gpt-realtime	=gpt-realtime-2025-08-28	=gpt-realtime-1.5
gpt-realtime-2	128000	=gpt-realtime-2	=gpt-realtime-2.1
gpt-realtime-mini		=gpt-realtime-mini	=gpt-realtime-2.1-mini	=gpt-realtime-mini-2025-12-15	=gpt-realtime-mini-2025-10-06
gpt-transcribe		=gpt-transcribe
moderation		*moderation
o1	200000	=o1	=o1-2024-12-17
o1-mini	128000	=o1-mini	=o1-mini-2024-09-12
o1-preview	128000	=o1-preview	=o1-preview-2024-09-12
o1-pro	200000	=o1-pro	=o1-pro-2025-03-19
o3	200000	=o3	=o3-2025-04-16
o3-deep-research	200000	=o3-deep-research	=o3-deep-research-2025-06-26
o3-mini	200000	=o3-mini	=o3-mini-2025-01-31	=o3-mini-high
o3-pro	200000	=o3-pro	=o3-pro-2025-06-10
o4-mini	200000	=o4-mini-2025-04-16	=o4-mini-high	=o4-mini
o4-mini-deep-research	200000	=o4-mini-deep-research	=o4-mini-deep-research-2025-06-26
text-davinci-002		=text-davinci-002
text-davinci-003		=text-davinci-003
text-embedding-3-large	8192	=text-embedding-3-large
text-embedding-3-small	8192	=text-embedding-3-small
text-embedding-ada-002	8192	=text-embedding-ada	=text-embedding-ada-002	=text-embedding-ada-002-v2
whisper-1		=whisper-1`,
  openrouter: String.raw`01-ai/yi-large		=01-ai/yi-large
aetherwiing/mn-starcannon-12b		=aetherwiing/mn-starcannon-12b
agentica-org/deepcoder-14b-preview:free		=agentica-org/deepcoder-14b-preview:free
ai21/jamba-1-5-large		=ai21/jamba-1-5-large
ai21/jamba-1-5-mini		=ai21/jamba-1-5-mini
ai21/jamba-1.6-large		=ai21/jamba-1.6-large
ai21/jamba-1.6-mini		=ai21/jamba-1.6-mini
ai21/jamba-instruct		=ai21/jamba-instruct
ai21/jamba-large-1.7		=ai21/jamba-large-1.7
aion-labs/aion-1.0		=aion-labs/aion-1.0
aion-labs/aion-1.0-mini		=aion-labs/aion-1.0-mini
aion-labs/aion-2.0	131072	=aion-labs/aion-2.0
aion-labs/aion-rp-llama-3.1-8b	32768	=aion-labs/aion-rp-llama-3.1-8b
alfredpros/codellama-7b-instruct-solidity		=alfredpros/codellama-7b-instruct-solidity
all-hands/openhands-lm-32b-v0.1		=all-hands/openhands-lm-32b-v0.1
allenai/molmo-7b-d:free		=allenai/molmo-7b-d:free
allenai/olmo-3-32b-think	65536	=allenai/olmo-3-32b-think
alpindale/goliath-120b		=alpindale/goliath-120b
alpindale/magnum-72b		=alpindale/magnum-72b
amazon/nova-2-lite-v1	1000000	=amazon/nova-2-lite-v1
amazon/nova-lite-v1	300000	=amazon/nova-lite-v1
amazon/nova-micro-v1	128000	=amazon/nova-micro-v1
amazon/nova-premier-v1	1000000	=amazon/nova-premier-v1
amazon/nova-pro-v1	300000	=amazon/nova-pro-v1
anthracite-org/magnum-v2-72b		=anthracite-org/magnum-v2-72b
anthracite-org/magnum-v4-72b	32768	=anthracite-org/magnum-v4-72b
anthropic/claude-2		=anthropic/claude-2	=anthropic/claude-2.0	=anthropic/claude-2.0:beta	=anthropic/claude-2.1	=anthropic/claude-2.1:beta	=anthropic/claude-2:beta
anthropic/claude-3-haiku	200000	=anthropic/claude-3-haiku	=anthropic/claude-3-haiku:beta
anthropic/claude-3-opus		=anthropic/claude-3-opus	=anthropic/claude-3-opus:beta
anthropic/claude-3-sonnet		=anthropic/claude-3-sonnet	=anthropic/claude-3-sonnet:beta
anthropic/claude-3.5-haiku		=anthropic/claude-3.5-haiku	=anthropic/claude-3.5-haiku-20241022	=anthropic/claude-3.5-haiku-20241022:beta	=anthropic/claude-3.5-haiku:beta
anthropic/claude-3.5-sonnet		=anthropic/claude-3.5-sonnet	=anthropic/claude-3.5-sonnet-20240620	=anthropic/claude-3.5-sonnet-20240620:beta	=anthropic/claude-3.5-sonnet:beta
anthropic/claude-3.7-sonnet		=anthropic/claude-3.7-sonnet	=anthropic/claude-3.7-sonnet:beta	=anthropic/claude-3.7-sonnet:thinking
anthropic/claude-fable-5	1000000	=anthropic/claude-fable-5	=anthropic/claude-fable-5:beta
anthropic/claude-fable-5.1	1000000	=anthropic/claude-fable-5.1	=anthropic/claude-fable-5.1:beta
anthropic/claude-haiku-4.5	200000	=anthropic/claude-haiku-4.5	=anthropic/claude-4.5-haiku-20251001	=anthropic/claude-4.5-haiku-20251001:beta	=anthropic/claude-haiku-4.5-20251001	=anthropic/claude-haiku-4.5-20251001:beta	=anthropic/claude-haiku-4.5:beta
anthropic/claude-opus-4	200000	=anthropic/claude-opus-4	=anthropic/claude-opus-4.1
anthropic/claude-opus-4.5	200000	=anthropic/claude-opus-4.5	=anthropic/claude-4.5-opus-20251124	=anthropic/claude-4.5-opus-20251124:beta	=anthropic/claude-opus-4.5-20251124	=anthropic/claude-opus-4.5-20251124:beta	=anthropic/claude-opus-4.5:beta
anthropic/claude-opus-4.6	1000000	=anthropic/claude-opus-4.6	=anthropic/claude-4.6-opus-20260205	=anthropic/claude-4.6-opus-20260205:beta	=anthropic/claude-opus-4.6-20260205	=anthropic/claude-opus-4.6-20260205:beta	=anthropic/claude-opus-4.6:beta
anthropic/claude-opus-4.6-fast		=anthropic/claude-opus-4.6-fast
anthropic/claude-opus-4.7	1000000	=anthropic/claude-opus-4.7	=anthropic/claude-opus-4.7:beta
anthropic/claude-opus-4.7-fast	1000000	=anthropic/claude-opus-4.7-fast
anthropic/claude-opus-4.8	1000000	=anthropic/claude-opus-4.8	=anthropic/claude-opus-4.8:beta
anthropic/claude-opus-4.8-fast	1000000	=anthropic/claude-opus-4.8-fast
anthropic/claude-opus-5	1000000	=anthropic/claude-opus-5	=anthropic/claude-opus-5:beta
anthropic/claude-opus-5-fast	1000000	=anthropic/claude-opus-5-fast
anthropic/claude-opus-5.5	1000000	=anthropic/claude-opus-5.5	=anthropic/claude-opus-5.5:beta
anthropic/claude-sonnet-4		=anthropic/claude-sonnet-4
anthropic/claude-sonnet-4.5	1000000	=anthropic/claude-sonnet-4.5	=anthropic/claude-4.5-sonnet-20250929	=anthropic/claude-4.5-sonnet-20250929:beta	=anthropic/claude-sonnet-4.5-20250929	=anthropic/claude-sonnet-4.5-20250929:beta	=anthropic/claude-sonnet-4.5:beta
anthropic/claude-sonnet-4.6	1000000	=anthropic/claude-sonnet-4.6	=anthropic/claude-4.6-sonnet-20260217	=anthropic/claude-4.6-sonnet-20260217:beta	=anthropic/claude-sonnet-4.6-20260217	=anthropic/claude-sonnet-4.6-20260217:beta	=anthropic/claude-sonnet-4.6:beta
anthropic/claude-sonnet-5	1000000	=anthropic/claude-sonnet-5	=anthropic/claude-sonnet-5:beta
anubis-pro-105b-v1		=anubis-pro-105b-v1
arcee-ai/coder-large		=arcee-ai/coder-large
arcee-ai/trinity-large-thinking	262144	=arcee-ai/trinity-large-thinking
arcee-ai/trinity-mini		=arcee-ai/trinity-mini
arcee-ai/virtuoso-large	131072	=arcee-ai/virtuoso-large
arcee-blitz		=arcee-blitz
arliai/qwq-32b-arliai-rpr-v1:free		=arliai/qwq-32b-arliai-rpr-v1:free
baidu/ernie-4.5-vl-424b-a47b	123000	=baidu/ernie-4.5-vl-424b-a47b
bytedance-research/ui-tars-72b:free		=bytedance-research/ui-tars-72b:free
bytedance-seed/seed-1.6	262144	=bytedance-seed/seed-1.6
bytedance-seed/seed-1.6-flash	262144	=bytedance-seed/seed-1.6-flash
bytedance-seed/seed-2.0-lite	262144	=bytedance-seed/seed-2.0-lite
bytedance-seed/seed-2.0-mini	262144	=bytedance-seed/seed-2.0-mini
bytedance/ui-tars-1.5-7b	128000	=bytedance/ui-tars-1.5-7b
caller-large		=caller-large
chatgpt-4o-latest		=chatgpt-4o-latest
claude-2		=claude-2	=claude-2.0	=claude-2.0:beta	=claude-2.1	=claude-2.1:beta	=claude-2:beta
claude-3-opus		=claude-3-opus	=claude-3-opus:beta
claude-3-sonnet		=claude-3-sonnet	=claude-3-sonnet:beta
claude-3.5-sonnet		=claude-3.5-sonnet	=claude-3.5-sonnet-20240620	=claude-3.5-sonnet-20240620:beta	=claude-3.5-sonnet:beta
claude-3.7-sonnet		=claude-3.7-sonnet	=claude-3.7-sonnet:beta	=claude-3.7-sonnet:thinking
codellama-7b-instruct-solidity		=codellama-7b-instruct-solidity
codestral-2501		=codestral-2501
codex-mini		=codex-mini
cognitivecomputations/dolphin-mistral-24b-venice-edition:free		=cognitivecomputations/dolphin-mistral-24b-venice-edition:free
cognitivecomputations/dolphin-mixtral-8x22b		=cognitivecomputations/dolphin-mixtral-8x22b
cognitivecomputations/dolphin-mixtral-8x7b		=cognitivecomputations/dolphin-mixtral-8x7b
cognitivecomputations/dolphin3.0-mistral-24b:free		=cognitivecomputations/dolphin3.0-mistral-24b:free
cognitivecomputations/dolphin3.0-r1-mistral-24b:free		=cognitivecomputations/dolphin3.0-r1-mistral-24b:free
cohere/command		=cohere/command
cohere/command-a	256000	=cohere/command-a
cohere/command-r		=cohere/command-r	=cohere/command-r-03-2024
cohere/command-r-08-2024	128000	=cohere/command-r-08-2024
cohere/command-r-plus		=cohere/command-r-plus	=cohere/command-r-plus-04-2024
cohere/command-r-plus-08-2024	128000	=cohere/command-r-plus-08-2024
cohere/command-r7b-12-2024	128000	=cohere/command-r7b-12-2024
command		=command
command-r		=command-r	=command-r-03-2024
command-r-plus		=command-r-plus	=command-r-plus-04-2024
deepcoder-14b-preview:free		=deepcoder-14b-preview:free
deepcogito/cogito-v2.1-671b		=deepcogito/cogito-v2.1-671b
deephermes-3-llama-3-8b-preview:free		=deephermes-3-llama-3-8b-preview:free
deepseek-chat-v3-0324:free		=deepseek-chat-v3-0324:free
deepseek-chat:free		=deepseek-chat:free
deepseek-prover-v2		=deepseek-prover-v2
deepseek-r1-0528-qwen3-8b		=deepseek-r1-0528-qwen3-8b
deepseek-r1-0528-qwen3-8b:free		=deepseek-r1-0528-qwen3-8b:free
deepseek-r1-0528:free		=deepseek-r1-0528:free
deepseek-r1-distill-llama-70b:free		=deepseek-r1-distill-llama-70b:free
deepseek-r1-distill-llama-8b		=deepseek-r1-distill-llama-8b
deepseek-r1-distill-qwen-1.5b		=deepseek-r1-distill-qwen-1.5b
deepseek-r1-distill-qwen-14b		=deepseek-r1-distill-qwen-14b
deepseek-r1-distill-qwen-14b:free		=deepseek-r1-distill-qwen-14b:free
deepseek-r1-distill-qwen-32b:free		=deepseek-r1-distill-qwen-32b:free
deepseek-r1-distill-qwen-7b		=deepseek-r1-distill-qwen-7b
deepseek-r1:free		=deepseek-r1:free
deepseek-r1t-chimera:free		=deepseek-r1t-chimera:free
deepseek-v3-base:free		=deepseek-v3-base:free
deepseek/deepseek-chat		=deepseek/deepseek-chat
deepseek/deepseek-chat-v3-0324	163840	=deepseek/deepseek-chat-v3-0324
deepseek/deepseek-chat-v3-0324:free		=deepseek/deepseek-chat-v3-0324:free
deepseek/deepseek-chat-v3.1		=deepseek/deepseek-chat-v3.1
deepseek/deepseek-chat:free		=deepseek/deepseek-chat:free
deepseek/deepseek-r1	64000	=deepseek/deepseek-r1
deepseek/deepseek-r1-0528		=deepseek/deepseek-r1-0528
deepseek/deepseek-r1-distill-llama-70b	8192	=deepseek/deepseek-r1-distill-llama-70b
deepseek/deepseek-r1-distill-llama-70b:free		=deepseek/deepseek-r1-distill-llama-70b:free
deepseek/deepseek-r1-distill-llama-8b		=deepseek/deepseek-r1-distill-llama-8b
deepseek/deepseek-r1-distill-qwen-1.5b		=deepseek/deepseek-r1-distill-qwen-1.5b
deepseek/deepseek-r1-distill-qwen-14b		=deepseek/deepseek-r1-distill-qwen-14b
deepseek/deepseek-r1-distill-qwen-14b:free		=deepseek/deepseek-r1-distill-qwen-14b:free
deepseek/deepseek-r1-distill-qwen-32b		=deepseek/deepseek-r1-distill-qwen-32b
deepseek/deepseek-r1-distill-qwen-32b:free		=deepseek/deepseek-r1-distill-qwen-32b:free
deepseek/deepseek-r1-zero:free		=deepseek/deepseek-r1-zero:free
deepseek/deepseek-r1:free		=deepseek/deepseek-r1:free
deepseek/deepseek-v3-base:free		=deepseek/deepseek-v3-base:free
deepseek/deepseek-v3.1-terminus	163840	=deepseek/deepseek-v3.1-terminus
deepseek/deepseek-v3.2		=deepseek/deepseek-v3.2
deepseek/deepseek-v3.2-exp	163840	=deepseek/deepseek-v3.2-exp
deepseek/deepseek-v4-flash		=deepseek/deepseek-v4-flash
deepseek/deepseek-v4-pro		=deepseek/deepseek-v4-pro
devstral-small		=devstral-small
devstral-small:free		=devstral-small:free
dobby-mini-unhinged-plus-llama-3.1-8b		=dobby-mini-unhinged-plus-llama-3.1-8b
dolphin-mixtral-8x22b		=dolphin-mixtral-8x22b
dolphin3.0-mistral-24b:free		=dolphin3.0-mistral-24b:free
dolphin3.0-r1-mistral-24b:free		=dolphin3.0-r1-mistral-24b:free
eleutherai/llemma_7b		=eleutherai/llemma_7b
essentialai/rnj-1-instruct		=essentialai/rnj-1-instruct
eva-llama-3.33-70b		=eva-llama-3.33-70b
eva-qwen-2.5-32b		=eva-qwen-2.5-32b
eva-qwen-2.5-72b		=eva-qwen-2.5-72b
eva-unit-01/eva-llama-3.33-70b		=eva-unit-01/eva-llama-3.33-70b
eva-unit-01/eva-qwen-2.5-32b		=eva-unit-01/eva-qwen-2.5-32b
eva-unit-01/eva-qwen-2.5-72b		=eva-unit-01/eva-qwen-2.5-72b
featherless/qwerky-72b:free		=featherless/qwerky-72b:free
fimbulvetr-11b-v2		=fimbulvetr-11b-v2
gemini-2.0-flash-001		=gemini-2.0-flash-001
gemini-2.0-flash-exp:free		=gemini-2.0-flash-exp:free
gemini-2.0-flash-lite-001		=gemini-2.0-flash-lite-001
gemini-2.5-flash-lite-preview-06-17		=gemini-2.5-flash-lite-preview-06-17
gemini-2.5-flash-preview		=gemini-2.5-flash-preview	=gemini-2.5-flash-preview-05-20
gemini-2.5-flash-preview-05-20:thinking		=gemini-2.5-flash-preview-05-20:thinking
gemini-2.5-flash-preview:thinking		=gemini-2.5-flash-preview:thinking
gemini-2.5-pro-exp-03-25		=gemini-2.5-pro-exp-03-25
gemini-flash-1.5		=gemini-flash-1.5
gemini-flash-1.5-8b		=gemini-flash-1.5-8b
gemini-pro-1.5		=gemini-pro-1.5
gemma-2-9b-it		=gemma-2-9b-it
gemma-2-9b-it:free		=gemma-2-9b-it:free
gemma-3-12b-it:free		=gemma-3-12b-it:free
gemma-3-27b-it:free		=gemma-3-27b-it:free
gemma-3-4b-it:free		=gemma-3-4b-it:free
gemma-3n-e4b-it:free		=gemma-3n-e4b-it:free
glm-4-32b		=glm-4-32b
glm-4-32b:free		=glm-4-32b:free
glm-4.5-air:free		=glm-4.5-air:free
glm-5v-turbo		=glm-5v-turbo
glm-z1-32b		=glm-z1-32b
glm-z1-32b:free		=glm-z1-32b:free
glm-z1-rumination-32b		=glm-z1-rumination-32b
goliath-120b		=goliath-120b
google/gemini-2.0-flash-001		=google/gemini-2.0-flash-001
google/gemini-2.0-flash-exp:free		=google/gemini-2.0-flash-exp:free
google/gemini-2.0-flash-lite-001		=google/gemini-2.0-flash-lite-001
google/gemini-2.0-flash-thinking-exp-1219:free		=google/gemini-2.0-flash-thinking-exp-1219:free
google/gemini-2.0-flash-thinking-exp:free		=google/gemini-2.0-flash-thinking-exp:free
google/gemini-2.5-flash	1048576	=google/gemini-2.5-flash
google/gemini-2.5-flash-image	32768	=google/gemini-2.5-flash-image
google/gemini-2.5-flash-lite	1048576	=google/gemini-2.5-flash-lite
google/gemini-2.5-flash-lite-preview-09-2025		=google/gemini-2.5-flash-lite-preview-09-2025
google/gemini-2.5-flash-preview		=google/gemini-2.5-flash-preview
google/gemini-2.5-flash-preview-09-2025		=google/gemini-2.5-flash-preview-09-2025
google/gemini-2.5-flash-preview:thinking		=google/gemini-2.5-flash-preview:thinking
google/gemini-2.5-pro	1048576	=google/gemini-2.5-pro	=google/gemini-2.5-pro-preview	=google/gemini-2.5-pro-preview-05-06
google/gemini-2.5-pro-exp-03-25:free		=google/gemini-2.5-pro-exp-03-25:free
google/gemini-2.5-pro-preview-03-25		=google/gemini-2.5-pro-preview-03-25
google/gemini-3-flash-preview	1048576	=google/gemini-3-flash-preview
google/gemini-3-pro-image-preview	65536	=google/gemini-3-pro-image-preview
google/gemini-3.1-flash-image-preview	65536	=google/gemini-3.1-flash-image-preview
google/gemini-3.1-flash-lite	1048576	=google/gemini-3.1-flash-lite	=google/gemini-3.1-flash-lite-preview
google/gemini-3.1-pro-preview	1048576	=google/gemini-3.1-pro-preview	=google/gemini-3.1-pro-preview-customtools
google/gemini-3.5-flash	1048576	=google/gemini-3.5-flash	~^google/gemini-3\.5-flash-\d{8}$
google/gemini-flash-1.5		=google/gemini-flash-1.5
google/gemini-flash-1.5-8b		=google/gemini-flash-1.5-8b
google/gemini-flash-1.5-8b-exp		=google/gemini-flash-1.5-8b-exp
google/gemini-pro		=google/gemini-pro	=google/gemini-pro-vision
google/gemini-pro-1.5		=google/gemini-pro-1.5
google/gemma-2-27b-it	8192	=google/gemma-2-27b-it
google/gemma-2-9b-it		=google/gemma-2-9b-it
google/gemma-2-9b-it:free		=google/gemma-2-9b-it:free
google/gemma-3-12b-it	131072	=google/gemma-3-12b-it
google/gemma-3-12b-it:free		=google/gemma-3-12b-it:free
google/gemma-3-1b-it:free		=google/gemma-3-1b-it:free
google/gemma-3-27b-it		=google/gemma-3-27b-it
google/gemma-3-27b-it:free		=google/gemma-3-27b-it:free
google/gemma-3-4b-it	131072	=google/gemma-3-4b-it
google/gemma-3-4b-it:free		=google/gemma-3-4b-it:free
google/gemma-3n-e4b-it		=google/gemma-3n-e4b-it
google/gemma-4-26b-a4b-it		=google/gemma-4-26b-a4b-it
google/gemma-4-26b-a4b-it:free	262144	=google/gemma-4-26b-a4b-it:free
google/gemma-4-31b-it	262144	=google/gemma-4-31b-it
google/gemma-4-31b-it:free	262144	=google/gemma-4-31b-it:free
google/learnlm-1.5-pro-experimental:free		=google/learnlm-1.5-pro-experimental:free
google/lyria-3-clip-preview	1048576	=google/lyria-3-clip-preview
google/lyria-3-pro-preview	1048576	=google/lyria-3-pro-preview
google/palm-2-chat-bison		=google/palm-2-chat-bison	=google/palm-2-chat-bison-32k
google/palm-2-codechat-bison		=google/palm-2-codechat-bison	=google/palm-2-codechat-bison-32k
gpt-3.5-turbo-1106		=gpt-3.5-turbo-1106
gpt-4-1106-preview		=gpt-4-1106-preview
gpt-4.5-preview		=gpt-4.5-preview
gpt-4o:extended		=gpt-4o:extended
grok-2-1212		=grok-2-1212
grok-2-vision-1212		=grok-2-vision-1212
grok-3		=grok-3	=grok-3-beta
grok-3-mini		=grok-3-mini	=grok-3-mini-beta
grok-beta		=grok-beta
grok-vision-beta		=grok-vision-beta
gryphe/mythomax-l2-13b		=gryphe/mythomax-l2-13b
hermes-2-pro-llama-3-8b		=hermes-2-pro-llama-3-8b
huggingfaceh4/zephyr-7b-beta:free		=huggingfaceh4/zephyr-7b-beta:free
ibm-granite/granite-4.0-h-micro	131000	=ibm-granite/granite-4.0-h-micro
ibm-granite/granite-4.1-8b	131072	=ibm-granite/granite-4.1-8b
inception/mercury-2	128000	=inception/mercury-2
inclusionai/ling-2.6-1t		=inclusionai/ling-2.6-1t
inclusionai/ling-2.6-flash		=inclusionai/ling-2.6-flash
inclusionai/ring-2.6-1t		=inclusionai/ring-2.6-1t
infermatic/mn-inferor-12b		=infermatic/mn-inferor-12b
inflection/inflection-3-pi		=inflection/inflection-3-pi
inflection/inflection-3-productivity		=inflection/inflection-3-productivity
internvl3-14b:free		=internvl3-14b:free
internvl3-2b:free		=internvl3-2b:free
jamba-1.6-large		=jamba-1.6-large
jamba-1.6-mini		=jamba-1.6-mini
jondurbin/airoboros-l2-70b		=jondurbin/airoboros-l2-70b
kimi-dev-72b:free		=kimi-dev-72b:free
kimi-vl-a3b-thinking:free		=kimi-vl-a3b-thinking:free
kwaipilot/kat-coder-pro-v2		=kwaipilot/kat-coder-pro-v2
l3-euryale-70b		=l3-euryale-70b
latitudegames/wayfarer-large-70b-llama-3.3		=latitudegames/wayfarer-large-70b-llama-3.3
lfm-3b		=lfm-3b
lfm-40b		=lfm-40b
lfm-7b		=lfm-7b
liquid/lfm-2-24b-a2b		=liquid/lfm-2-24b-a2b
liquid/lfm-2.5-1.2b-instruct:free		=liquid/lfm-2.5-1.2b-instruct:free
liquid/lfm-2.5-1.2b-thinking:free		=liquid/lfm-2.5-1.2b-thinking:free
liquid/lfm-3b		=liquid/lfm-3b
liquid/lfm-40b		=liquid/lfm-40b
liquid/lfm-7b		=liquid/lfm-7b
llama-3-lumimaid-70b		=llama-3-lumimaid-70b
llama-3-lumimaid-8b		=llama-3-lumimaid-8b
llama-3.1-405b		=llama-3.1-405b
llama-3.1-405b-instruct		=llama-3.1-405b-instruct
llama-3.1-8b-instruct:free		=llama-3.1-8b-instruct:free
llama-3.1-lumimaid-70b		=llama-3.1-lumimaid-70b
llama-3.1-lumimaid-8b		=llama-3.1-lumimaid-8b
llama-3.1-nemotron-70b-instruct		=llama-3.1-nemotron-70b-instruct
llama-3.1-nemotron-ultra-253b-v1		=llama-3.1-nemotron-ultra-253b-v1
llama-3.1-nemotron-ultra-253b-v1:free		=llama-3.1-nemotron-ultra-253b-v1:free
llama-3.1-sonar-large-128k-online		=llama-3.1-sonar-large-128k-online
llama-3.1-sonar-small-128k-online		=llama-3.1-sonar-small-128k-online
llama-3.2-11b-vision-instruct:free		=llama-3.2-11b-vision-instruct:free
llama-3.2-1b-instruct:free		=llama-3.2-1b-instruct:free
llama-3.2-90b-vision-instruct		=llama-3.2-90b-vision-instruct
llama-3.3-8b-instruct:free		=llama-3.3-8b-instruct:free
llama-3.3-nemotron-super-49b-v1		=llama-3.3-nemotron-super-49b-v1
llama-3.3-nemotron-super-49b-v1:free		=llama-3.3-nemotron-super-49b-v1:free
llama-4-maverick:free		=llama-4-maverick:free
llama-4-scout:free		=llama-4-scout:free
llama-guard-2-8b		=llama-guard-2-8b
llama3.1-typhoon2-70b-instruct		=llama3.1-typhoon2-70b-instruct
llemma_7b		=llemma_7b
maestro-reasoning		=maestro-reasoning
magistral-medium-2506		=magistral-medium-2506	=magistral-medium-2506:thinking
magistral-small-2506		=magistral-small-2506
magnum-72b		=magnum-72b
magnum-v2-72b		=magnum-v2-72b
mai-ds-r1:free		=mai-ds-r1:free
mancer/weaver	8000	=mancer/weaver
mercury-coder-small-beta		=mercury-coder-small-beta
meta-llama/llama-2-13b-chat		=meta-llama/llama-2-13b-chat
meta-llama/llama-2-70b-chat		=meta-llama/llama-2-70b-chat
meta-llama/llama-3-70b-instruct		=meta-llama/llama-3-70b-instruct
meta-llama/llama-3-8b-instruct		=meta-llama/llama-3-8b-instruct
meta-llama/llama-3.1-405b		=meta-llama/llama-3.1-405b
meta-llama/llama-3.1-405b-instruct		=meta-llama/llama-3.1-405b-instruct
meta-llama/llama-3.1-405b:free		=meta-llama/llama-3.1-405b:free
meta-llama/llama-3.1-70b-instruct	131072	=meta-llama/llama-3.1-70b-instruct
meta-llama/llama-3.1-8b-instruct		=meta-llama/llama-3.1-8b-instruct
meta-llama/llama-3.1-8b-instruct:free		=meta-llama/llama-3.1-8b-instruct:free
meta-llama/llama-3.2-11b-vision-instruct		=meta-llama/llama-3.2-11b-vision-instruct
meta-llama/llama-3.2-11b-vision-instruct:free		=meta-llama/llama-3.2-11b-vision-instruct:free
meta-llama/llama-3.2-1b-instruct	60000	=meta-llama/llama-3.2-1b-instruct
meta-llama/llama-3.2-1b-instruct:free		=meta-llama/llama-3.2-1b-instruct:free
meta-llama/llama-3.2-3b-instruct		=meta-llama/llama-3.2-3b-instruct
meta-llama/llama-3.2-3b-instruct:free		=meta-llama/llama-3.2-3b-instruct:free
meta-llama/llama-3.2-90b-vision-instruct		=meta-llama/llama-3.2-90b-vision-instruct
meta-llama/llama-3.3-70b-instruct		=meta-llama/llama-3.3-70b-instruct
meta-llama/llama-3.3-70b-instruct:free		=meta-llama/llama-3.3-70b-instruct:free
meta-llama/llama-4-maverick		=meta-llama/llama-4-maverick
meta-llama/llama-4-maverick:free		=meta-llama/llama-4-maverick:free
meta-llama/llama-4-scout		=meta-llama/llama-4-scout
meta-llama/llama-4-scout:free		=meta-llama/llama-4-scout:free
meta-llama/llama-guard-2-8b		=meta-llama/llama-guard-2-8b
meta-llama/llama-guard-3-8b		=meta-llama/llama-guard-3-8b
meta-llama/llama-guard-4-12b	163840	=meta-llama/llama-guard-4-12b
microsoft/phi-3-medium-128k-instruct		=microsoft/phi-3-medium-128k-instruct
microsoft/phi-3-mini-128k-instruct		=microsoft/phi-3-mini-128k-instruct
microsoft/phi-3.5-mini-128k-instruct		=microsoft/phi-3.5-mini-128k-instruct
microsoft/phi-4	16384	=microsoft/phi-4
microsoft/phi-4-mini-instruct		=microsoft/phi-4-mini-instruct
microsoft/phi-4-multimodal-instruct		=microsoft/phi-4-multimodal-instruct
microsoft/wizardlm-2-7b		=microsoft/wizardlm-2-7b
microsoft/wizardlm-2-8x22b	65535	=microsoft/wizardlm-2-8x22b
midnight-rose-70b		=midnight-rose-70b
minimax-m1:extended		=minimax-m1:extended
minimax/minimax-01	1000192	=minimax/minimax-01
minimax/minimax-m1	1000000	=minimax/minimax-m1
minimax/minimax-m2		=minimax/minimax-m2
minimax/minimax-m2-her	65536	=minimax/minimax-m2-her	=minimax/minimax-m2-her-20260123
minimax/minimax-m2.1	204800	=minimax/minimax-m2.1
minimax/minimax-m2.5		=minimax/minimax-m2.5	=minimax/minimax-m2.5-20260211
minimax/minimax-m2.7		=minimax/minimax-m2.7	=minimax/minimax-m2.7-20260318
minimax/minimax-m3		=minimax/minimax-m3	=minimax/minimax-m3-20260531
ministral-3b		=ministral-3b
ministral-8b		=ministral-8b
mistral-7b-instruct		=mistral-7b-instruct	=mistral-7b-instruct-v0.3
mistral-7b-instruct-v0.1		=mistral-7b-instruct-v0.1
mistral-7b-instruct-v0.2		=mistral-7b-instruct-v0.2
mistral-7b-instruct:free		=mistral-7b-instruct:free
mistral-medium		=mistral-medium
mistral-nemo:free		=mistral-nemo:free
mistral-small		=mistral-small
mistral-small-24b-instruct-2501:free		=mistral-small-24b-instruct-2501:free
mistral-small-3.1-24b-instruct:free		=mistral-small-3.1-24b-instruct:free
mistral-small-3.2-24b-instruct:free		=mistral-small-3.2-24b-instruct:free
mistral-tiny		=mistral-tiny
mistral/ministral-8b		=mistral/ministral-8b
mistralai/codestral-2501		=mistralai/codestral-2501
mistralai/codestral-2508	256000	=mistralai/codestral-2508
mistralai/codestral-mamba		=mistralai/codestral-mamba
mistralai/devstral-2512	262144	=mistralai/devstral-2512
mistralai/ministral-14b-2512	262144	=mistralai/ministral-14b-2512
mistralai/ministral-3b		=mistralai/ministral-3b
mistralai/ministral-3b-2512	131072	=mistralai/ministral-3b-2512
mistralai/ministral-8b		=mistralai/ministral-8b
mistralai/ministral-8b-2512	262144	=mistralai/ministral-8b-2512
mistralai/mistral-7b-instruct		=mistralai/mistral-7b-instruct	=mistralai/mistral-7b-instruct-v0.3
mistralai/mistral-7b-instruct-v0.1		=mistralai/mistral-7b-instruct-v0.1
mistralai/mistral-7b-instruct-v0.2		=mistralai/mistral-7b-instruct-v0.2
mistralai/mistral-7b-instruct:free		=mistralai/mistral-7b-instruct:free
mistralai/mistral-large	128000	=mistralai/mistral-large	=mistralai/mistral-large-2407	=mistral-large-2411
mistralai/mistral-large-2512	262144	=mistralai/mistral-large-2512
mistralai/mistral-medium		=mistralai/mistral-medium
mistralai/mistral-medium-3	131072	=mistralai/mistral-medium-3
mistralai/mistral-medium-3-5	262144	=mistralai/mistral-medium-3-5
mistralai/mistral-medium-3.1	131072	=mistralai/mistral-medium-3.1
mistralai/mistral-nemo		=mistralai/mistral-nemo
mistralai/mistral-nemo:free		=mistralai/mistral-nemo:free
mistralai/mistral-saba	32768	=mistralai/mistral-saba
mistralai/mistral-small		=mistralai/mistral-small
mistralai/mistral-small-24b-instruct-2501	32768	=mistralai/mistral-small-24b-instruct-2501
mistralai/mistral-small-24b-instruct-2501:free		=mistralai/mistral-small-24b-instruct-2501:free
mistralai/mistral-small-2603		=mistralai/mistral-small-2603
mistralai/mistral-small-3.1-24b-instruct	128000	=mistralai/mistral-small-3.1-24b-instruct
mistralai/mistral-small-3.1-24b-instruct:free		=mistralai/mistral-small-3.1-24b-instruct:free
mistralai/mistral-small-3.2-24b-instruct		=mistralai/mistral-small-3.2-24b-instruct
mistralai/mistral-tiny		=mistralai/mistral-tiny
mistralai/mixtral-8x22b-instruct	65536	=mistralai/mixtral-8x22b-instruct
mistralai/mixtral-8x7b-instruct		=mistralai/mixtral-8x7b-instruct
mistralai/pixtral-12b		=mistralai/pixtral-12b
mistralai/pixtral-large-2411		=mistralai/pixtral-large-2411
mistralai/voxtral-small-24b-2507	32000	=mistralai/voxtral-small-24b-2507
mixtral-8x7b-instruct		=mixtral-8x7b-instruct
mn-celeste-12b		=mn-celeste-12b
mn-inferor-12b		=mn-inferor-12b
mn-starcannon-12b		=mn-starcannon-12b
moonshotai/kimi-k2	131072	=moonshotai/kimi-k2
moonshotai/kimi-k2-0905	262144	=moonshotai/kimi-k2-0905
moonshotai/kimi-k2-thinking	262144	=moonshotai/kimi-k2-thinking
moonshotai/kimi-k2.5		=moonshotai/kimi-k2.5
moonshotai/kimi-k2.6		=moonshotai/kimi-k2.6
moonshotai/kimi-k2.6:free		=moonshotai/kimi-k2.6:free
moonshotai/kimi-k2.7-code	262144	=moonshotai/kimi-k2.7-code	=moonshotai/kimi-k2.7-code-20260612
moonshotai/kimi-k3	1048576	=moonshotai/kimi-k3	=moonshotai/kimi-k3-20260715
moonshotai/kimi-vl-a3b-thinking:free		=moonshotai/kimi-vl-a3b-thinking:free
moonshotai/moonlight-16b-a3b-instruct:free		=moonshotai/moonlight-16b-a3b-instruct:free
morph/morph-v3-fast	81920	=morph/morph-v3-fast
morph/morph-v3-large	262144	=morph/morph-v3-large
mythalion-13b		=mythalion-13b
neversleep/llama-3-lumimaid-70b		=neversleep/llama-3-lumimaid-70b
neversleep/llama-3-lumimaid-8b		=neversleep/llama-3-lumimaid-8b	=neversleep/llama-3-lumimaid-8b:extended
neversleep/llama-3.1-lumimaid-70b		=neversleep/llama-3.1-lumimaid-70b
neversleep/llama-3.1-lumimaid-8b		=neversleep/llama-3.1-lumimaid-8b
neversleep/noromaid-20b		=neversleep/noromaid-20b
nex-agi/nex-n2-pro:free		=nex-agi/nex-n2-pro:free
noromaid-20b		=noromaid-20b
nothingiisreal/mn-celeste-12b		=nothingiisreal/mn-celeste-12b
nous-hermes-2-mixtral-8x7b-dpo		=nous-hermes-2-mixtral-8x7b-dpo
nousresearch/deephermes-3-llama-3-8b-preview:free		=nousresearch/deephermes-3-llama-3-8b-preview:free
nousresearch/hermes-2-pro-llama-3-8b		=nousresearch/hermes-2-pro-llama-3-8b
nousresearch/hermes-3-llama-3.1-405b	131072	=nousresearch/hermes-3-llama-3.1-405b
nousresearch/hermes-3-llama-3.1-405b:free		=nousresearch/hermes-3-llama-3.1-405b:free
nousresearch/hermes-3-llama-3.1-70b	131072	=nousresearch/hermes-3-llama-3.1-70b
nousresearch/hermes-4-405b	131072	=nousresearch/hermes-4-405b
nousresearch/hermes-4-70b	131072	=nousresearch/hermes-4-70b
nousresearch/nous-hermes-2-mixtral-8x7b-dpo		=nousresearch/nous-hermes-2-mixtral-8x7b-dpo
nousresearch/nous-hermes-llama2-13b		=nousresearch/nous-hermes-llama2-13b
nvidia/llama-3.1-nemotron-70b-instruct		=nvidia/llama-3.1-nemotron-70b-instruct
nvidia/llama-3.1-nemotron-70b-instruct:free		=nvidia/llama-3.1-nemotron-70b-instruct:free
nvidia/llama-3.1-nemotron-nano-8b-v1:free		=nvidia/llama-3.1-nemotron-nano-8b-v1:free
nvidia/llama-3.1-nemotron-ultra-253b-v1:free		=nvidia/llama-3.1-nemotron-ultra-253b-v1:free
nvidia/llama-3.3-nemotron-super-49b-v1.5		=nvidia/llama-3.3-nemotron-super-49b-v1.5
nvidia/llama-3.3-nemotron-super-49b-v1:free		=nvidia/llama-3.3-nemotron-super-49b-v1:free
nvidia/nemotron-3-nano-30b-a3b	262144	=nvidia/nemotron-3-nano-30b-a3b
nvidia/nemotron-3-nano-30b-a3b:free		=nvidia/nemotron-3-nano-30b-a3b:free
nvidia/nemotron-3-nano-omni-30b-a3b-reasoning:free	256000	=nvidia/nemotron-3-nano-omni-30b-a3b-reasoning:free
nvidia/nemotron-3-super-120b-a12b		=nvidia/nemotron-3-super-120b-a12b
nvidia/nemotron-3-super-120b-a12b:free	262144	=nvidia/nemotron-3-super-120b-a12b:free
nvidia/nemotron-3-ultra-550b-a55b		=nvidia/nemotron-3-ultra-550b-a55b
nvidia/nemotron-3-ultra-550b-a55b:free	1000000	=nvidia/nemotron-3-ultra-550b-a55b:free
nvidia/nemotron-3.5-content-safety:free	128000	=nvidia/nemotron-3.5-content-safety:free
nvidia/nemotron-nano-12b-v2-vl:free		=nvidia/nemotron-nano-12b-v2-vl:free
nvidia/nemotron-nano-9b-v2		=nvidia/nemotron-nano-9b-v2
nvidia/nemotron-nano-9b-v2:free		=nvidia/nemotron-nano-9b-v2:free
o1-mini		=o1-mini	=o1-mini-2024-09-12
open-r1/olympiccoder-32b:free		=open-r1/olympiccoder-32b:free
open-r1/olympiccoder-7b:free		=open-r1/olympiccoder-7b:free
openai/chatgpt-4o-latest		=openai/chatgpt-4o-latest
openai/codex-mini		=openai/codex-mini
openai/gpt-3.5-turbo	16385	=openai/gpt-3.5-turbo	=gpt-3.5-turbo-0125
openai/gpt-3.5-turbo-0613	4095	=openai/gpt-3.5-turbo-0613
openai/gpt-3.5-turbo-1106		=openai/gpt-3.5-turbo-1106
openai/gpt-3.5-turbo-16k	16385	=openai/gpt-3.5-turbo-16k
openai/gpt-3.5-turbo-instruct	4095	=openai/gpt-3.5-turbo-instruct
openai/gpt-4	8191	=openai/gpt-4	=gpt-4-0314
openai/gpt-4-1106-preview		=openai/gpt-4-1106-preview
openai/gpt-4-32k		=openai/gpt-4-32k	=openai/gpt-4-32k-0314
openai/gpt-4-turbo	128000	=openai/gpt-4-turbo	=openai/gpt-4-turbo-preview
openai/gpt-4.1	1047576	=openai/gpt-4.1
openai/gpt-4.1-mini	1047576	=openai/gpt-4.1-mini	=openai/gpt-4.1-mini-2025-04-14
openai/gpt-4.1-nano	1047576	=openai/gpt-4.1-nano
openai/gpt-4.5-preview		=openai/gpt-4.5-preview
openai/gpt-4o	128000	=openai/gpt-4o	=openai/gpt-4o-2024-08-06	=openai/gpt-4o-2024-11-20	=openai/gpt-4o-audio-preview
openai/gpt-4o-2024-05-13	128000	=openai/gpt-4o-2024-05-13
openai/gpt-4o-mini	128000	=openai/gpt-4o-mini	=openai/gpt-4o-mini-2024-07-18
openai/gpt-4o-mini-search-preview		=openai/gpt-4o-mini-search-preview
openai/gpt-4o-search-preview		=openai/gpt-4o-search-preview
openai/gpt-4o:extended		=openai/gpt-4o:extended
openai/gpt-5	400000	=openai/gpt-5	=openai/gpt-5-2025-08-07	=openai/gpt-5-chat	=openai/gpt-5-codex	=openai/gpt-5.1-codex-max
openai/gpt-5-image	400000	=openai/gpt-5-image
openai/gpt-5-image-mini	400000	=openai/gpt-5-image-mini
openai/gpt-5-mini	400000	=openai/gpt-5-mini	=openai/gpt-5-mini-2025-08-07
openai/gpt-5-nano	400000	=openai/gpt-5-nano
openai/gpt-5-pro	400000	=openai/gpt-5-pro
openai/gpt-5.1	400000	=openai/gpt-5.1	=openai/gpt-5.1-chat	=openai/gpt-5.1-codex
openai/gpt-5.1-codex-mini	400000	=openai/gpt-5.1-codex-mini	=openai/gpt-5.1-codex-mini-20251113
openai/gpt-5.2	400000	=openai/gpt-5.2	=openai/gpt-5.2-20251211	=openai/gpt-5.2-chat	=openai/gpt-5.2-codex
openai/gpt-5.2-pro	400000	=openai/gpt-5.2-pro	=openai/gpt-5.2-pro-20251211
openai/gpt-5.3-chat		=openai/gpt-5.3-chat
openai/gpt-5.3-codex	400000	=openai/gpt-5.3-codex	=openai/gpt-5.3-codex-20260224
openai/gpt-5.4	1050000	=openai/gpt-5.4	=openai/gpt-5.4-20260305
openai/gpt-5.4-image-2	272000	=openai/gpt-5.4-image-2
openai/gpt-5.4-mini	400000	=openai/gpt-5.4-mini
openai/gpt-5.4-nano	400000	=openai/gpt-5.4-nano
openai/gpt-5.4-pro	1050000	=openai/gpt-5.4-pro
openai/gpt-5.5	1050000	=openai/gpt-5.5
openai/gpt-5.5-pro	1050000	=openai/gpt-5.5-pro
openai/gpt-5.6-luna	1050000	=openai/gpt-5.6-luna	~^openai/gpt-5\.6-luna-\d{8}$
openai/gpt-5.6-sol	1050000	=openai/gpt-5.6-sol	~^openai/gpt-5\.6-sol-\d{8}$
openai/gpt-5.6-terra	1050000	=openai/gpt-5.6-terra	~^openai/gpt-5\.6-terra-\d{8}$
openai/gpt-6-luna	1050000	=openai/gpt-6-luna	=openai/gpt-6-luna-pro	~^openai/gpt-6-luna-\d{8}$
openai/gpt-6-luna:batch	1050000	=openai/gpt-6-luna:batch	=openai/gpt-6-luna-pro:batch
openai/gpt-6-sol	1050000	=openai/gpt-6-sol	=openai/gpt-6-sol-pro	~^openai/gpt-6-sol-\d{8}$
openai/gpt-6-sol:batch	1050000	=openai/gpt-6-sol:batch	=openai/gpt-6-sol-pro:batch
openai/gpt-audio	128000	=openai/gpt-audio
openai/gpt-audio-mini	128000	=openai/gpt-audio-mini
openai/gpt-chat-latest	400000	=openai/gpt-chat-latest
openai/gpt-oss-120b		=openai/gpt-oss-120b
openai/gpt-oss-120b:free		=openai/gpt-oss-120b:free
openai/gpt-oss-20b	131072	=openai/gpt-oss-20b
openai/gpt-oss-20b:free		=openai/gpt-oss-20b:free
openai/gpt-oss-safeguard-20b	131072	=openai/gpt-oss-safeguard-20b
openai/o1		=openai/o1	=o1-preview	=o1-preview-2024-09-12
openai/o1-mini		=openai/o1-mini	=openai/o1-mini-2024-09-12
openai/o1-pro	200000	=openai/o1-pro
openai/o3	200000	=openai/o3
openai/o3-deep-research		=openai/o3-deep-research
openai/o3-mini	200000	=openai/o3-mini	=openai/o3-mini-high
openai/o3-pro	200000	=openai/o3-pro
openai/o4-mini	200000	=openai/o4-mini	=openai/o4-mini-high
openai/o4-mini-deep-research		=openai/o4-mini-deep-research
openchat/openchat-7b		=openchat/openchat-7b
openhands-lm-32b-v0.1		=openhands-lm-32b-v0.1
perceptron/perceptron-mk1	32768	=perceptron/perceptron-mk1
perplexity/llama-3.1-sonar-large-128k-online		=perplexity/llama-3.1-sonar-large-128k-online
perplexity/llama-3.1-sonar-small-128k-online		=perplexity/llama-3.1-sonar-small-128k-online
perplexity/r1-1776		=perplexity/r1-1776
perplexity/sonar	127072	=perplexity/sonar
perplexity/sonar-deep-research	128000	=perplexity/sonar-deep-research
perplexity/sonar-pro	200000	=perplexity/sonar-pro
perplexity/sonar-reasoning		=perplexity/sonar-reasoning
perplexity/sonar-reasoning-pro	128000	=perplexity/sonar-reasoning-pro
phi-3-medium-128k-instruct		=phi-3-medium-128k-instruct
phi-3-mini-128k-instruct		=phi-3-mini-128k-instruct
phi-3.5-mini-128k-instruct		=phi-3.5-mini-128k-instruct
phi-4-multimodal-instruct		=phi-4-multimodal-instruct
phi-4-reasoning-plus		=phi-4-reasoning-plus
phi-4-reasoning-plus:free		=phi-4-reasoning-plus:free
phi-4-reasoning:free		=phi-4-reasoning:free
pixtral-12b		=pixtral-12b
pixtral-large-2411		=pixtral-large-2411
poolside/laguna-m.1:free		=poolside/laguna-m.1:free
poolside/laguna-xs.2:free		=poolside/laguna-xs.2:free
prime-intellect/intellect-3		=prime-intellect/intellect-3
pygmalionai/mythalion-13b		=pygmalionai/mythalion-13b
qwen-2-72b-instruct		=qwen-2-72b-instruct
qwen-2.5-72b-instruct:free		=qwen-2.5-72b-instruct:free
qwen-2.5-coder-32b-instruct:free		=qwen-2.5-coder-32b-instruct:free
qwen-2.5-vl-7b-instruct		=qwen-2.5-vl-7b-instruct
qwen-max		=qwen-max
qwen-turbo		=qwen-turbo
qwen-vl-max		=qwen-vl-max
qwen-vl-plus		=qwen-vl-plus
qwen/qwen-2-72b-instruct		=qwen/qwen-2-72b-instruct
qwen/qwen-2.5-72b-instruct		=qwen/qwen-2.5-72b-instruct
qwen/qwen-2.5-72b-instruct:free		=qwen/qwen-2.5-72b-instruct:free
qwen/qwen-2.5-7b-instruct	32768	=qwen/qwen-2.5-7b-instruct
qwen/qwen-2.5-7b-instruct:free		=qwen/qwen-2.5-7b-instruct:free
qwen/qwen-2.5-coder-32b-instruct	32768	=qwen/qwen-2.5-coder-32b-instruct
qwen/qwen-2.5-coder-32b-instruct:free		=qwen/qwen-2.5-coder-32b-instruct:free
qwen/qwen-2.5-vl-72b-instruct		=qwen/qwen-2.5-vl-72b-instruct
qwen/qwen-2.5-vl-7b-instruct		=qwen/qwen-2.5-vl-7b-instruct
qwen/qwen-2.5-vl-7b-instruct:free		=qwen/qwen-2.5-vl-7b-instruct:free
qwen/qwen-max		=qwen/qwen-max
qwen/qwen-plus	1000000	=qwen/qwen-plus
qwen/qwen-plus-2025-07-28	1000000	=qwen/qwen-plus-2025-07-28
qwen/qwen-plus-2025-07-28:thinking		=qwen/qwen-plus-2025-07-28:thinking
qwen/qwen-turbo		=qwen/qwen-turbo
qwen/qwen-vl-max		=qwen/qwen-vl-max
qwen/qwen-vl-plus		=qwen/qwen-vl-plus
qwen/qwen2.5-coder-7b-instruct		=qwen/qwen2.5-coder-7b-instruct
qwen/qwen2.5-vl-32b-instruct		=qwen/qwen2.5-vl-32b-instruct
qwen/qwen2.5-vl-32b-instruct:free		=qwen/qwen2.5-vl-32b-instruct:free
qwen/qwen2.5-vl-3b-instruct:free		=qwen/qwen2.5-vl-3b-instruct:free
qwen/qwen2.5-vl-72b-instruct		=qwen/qwen2.5-vl-72b-instruct
qwen/qwen2.5-vl-72b-instruct:free		=qwen/qwen2.5-vl-72b-instruct:free
qwen/qwen3-14b		=qwen/qwen3-14b
qwen/qwen3-235b-a22b	131072	=qwen/qwen3-235b-a22b
qwen/qwen3-235b-a22b-2507		=qwen/qwen3-235b-a22b-2507
qwen/qwen3-235b-a22b-thinking-2507		=qwen/qwen3-235b-a22b-thinking-2507
qwen/qwen3-30b-a3b		=qwen/qwen3-30b-a3b
qwen/qwen3-30b-a3b-instruct-2507		=qwen/qwen3-30b-a3b-instruct-2507
qwen/qwen3-30b-a3b-thinking-2507	81920	=qwen/qwen3-30b-a3b-thinking-2507
qwen/qwen3-32b		=qwen/qwen3-32b
qwen/qwen3-8b	131072	=qwen/qwen3-8b
qwen/qwen3-coder		=qwen/qwen3-coder	=qwen/qwen3-coder-480b-a35b-07-25
qwen/qwen3-coder-30b-a3b-instruct		=qwen/qwen3-coder-30b-a3b-instruct
qwen/qwen3-coder-flash	1000000	=qwen/qwen3-coder-flash
qwen/qwen3-coder-next		=qwen/qwen3-coder-next	=qwen/qwen3-coder-next-2025-02-03
qwen/qwen3-coder-plus	1000000	=qwen/qwen3-coder-plus
qwen/qwen3-coder:free		=qwen/qwen3-coder:free
qwen/qwen3-max	262144	=qwen/qwen3-max
qwen/qwen3-max-thinking	262144	=qwen/qwen3-max-thinking	=qwen/qwen3-max-thinking-20260123
qwen/qwen3-next-80b-a3b-instruct		=qwen/qwen3-next-80b-a3b-instruct	=qwen/qwen3-next-80b-a3b-instruct-2509
qwen/qwen3-next-80b-a3b-instruct:free		=qwen/qwen3-next-80b-a3b-instruct:free
qwen/qwen3-next-80b-a3b-thinking		=qwen/qwen3-next-80b-a3b-thinking	=qwen/qwen3-next-80b-a3b-thinking-2509
qwen/qwen3-vl-235b-a22b-instruct		=qwen/qwen3-vl-235b-a22b-instruct
qwen/qwen3-vl-235b-a22b-thinking	131072	=qwen/qwen3-vl-235b-a22b-thinking
qwen/qwen3-vl-30b-a3b-instruct		=qwen/qwen3-vl-30b-a3b-instruct
qwen/qwen3-vl-30b-a3b-thinking		=qwen/qwen3-vl-30b-a3b-thinking
qwen/qwen3-vl-32b-instruct	131072	=qwen/qwen3-vl-32b-instruct
qwen/qwen3-vl-8b-instruct		=qwen/qwen3-vl-8b-instruct
qwen/qwen3-vl-8b-thinking	131072	=qwen/qwen3-vl-8b-thinking
qwen/qwen3.5-122b-a10b	262144	=qwen/qwen3.5-122b-a10b	=qwen/qwen3.5-122b-a10b-20260224
qwen/qwen3.5-27b	262144	=qwen/qwen3.5-27b	=qwen/qwen3.5-27b-20260224
qwen/qwen3.5-35b-a3b		=qwen/qwen3.5-35b-a3b	=qwen/qwen3.5-35b-a3b-20260224
qwen/qwen3.5-397b-a17b		=qwen/qwen3.5-397b-a17b	=qwen/qwen3.5-397b-a17b-20260216
qwen/qwen3.5-9b		=qwen/qwen3.5-9b	=qwen/qwen3.5-9b-20260310
qwen/qwen3.5-flash-02-23	1000000	=qwen/qwen3.5-flash-02-23	=qwen/qwen3.5-flash-20260224
qwen/qwen3.5-plus-02-15	1000000	=qwen/qwen3.5-plus-02-15	=qwen/qwen3.5-plus-20260216
qwen/qwen3.5-plus-20260420	1000000	=qwen/qwen3.5-plus-20260420
qwen/qwen3.6-27b		=qwen/qwen3.6-27b	=qwen/qwen3.6-27b-20260422
qwen/qwen3.6-35b-a3b		=qwen/qwen3.6-35b-a3b	=qwen/qwen3.6-35b-a3b-20260415
qwen/qwen3.6-flash	1000000	=qwen/qwen3.6-flash
qwen/qwen3.6-max-preview	262144	=qwen/qwen3.6-max-preview	=qwen/qwen3.6-max-preview-20260420
qwen/qwen3.6-plus	1000000	=qwen/qwen3.6-plus	=qwen/qwen3.6-plus-04-02
qwen/qwen3.7-max	1000000	=qwen/qwen3.7-max	=qwen/qwen3.7-max-20260520
qwen/qwen3.7-plus	1000000	=qwen/qwen3.7-plus	=qwen/qwen3.7-plus-20260602
qwen/qwq-32b		=qwen/qwq-32b
qwen/qwq-32b-preview		=qwen/qwq-32b-preview
qwen/qwq-32b-preview:free		=qwen/qwq-32b-preview:free
qwen/qwq-32b:free		=qwen/qwq-32b:free
qwen2.5-vl-32b-instruct		=qwen2.5-vl-32b-instruct
qwen2.5-vl-32b-instruct:free		=qwen2.5-vl-32b-instruct:free
qwen2.5-vl-72b-instruct:free		=qwen2.5-vl-72b-instruct:free
qwen3-14b:free		=qwen3-14b:free
qwen3-235b-a22b:free		=qwen3-235b-a22b:free
qwen3-30b-a3b:free		=qwen3-30b-a3b:free
qwen3-32b:free		=qwen3-32b:free
qwen3-8b:free		=qwen3-8b:free
qwerky-72b:free		=qwerky-72b:free
qwq-32b		=qwq-32b
qwq-32b-arliai-rpr-v1:free		=qwq-32b-arliai-rpr-v1:free
qwq-32b-preview		=qwq-32b-preview
qwq-32b:free		=qwq-32b:free
r1-1776		=r1-1776
raifle/sorcererlm-8x22b		=raifle/sorcererlm-8x22b
reka-flash-3:free		=reka-flash-3:free
rekaai/reka-edge	16384	=rekaai/reka-edge
rekaai/reka-flash-3	65536	=rekaai/reka-flash-3
rekaai/reka-flash-3:free		=rekaai/reka-flash-3:free
relace/relace-apply-3	256000	=relace/relace-apply-3
relace/relace-search	256000	=relace/relace-search
sao10k/fimbulvetr-11b-v2		=sao10k/fimbulvetr-11b-v2
sao10k/l3-euryale-70b		=sao10k/l3-euryale-70b
sao10k/l3-lunaris-8b	8192	=sao10k/l3-lunaris-8b
sao10k/l3.1-70b-hanami-x1		=sao10k/l3.1-70b-hanami-x1
sao10k/l3.1-euryale-70b		=sao10k/l3.1-euryale-70b
sao10k/l3.3-euryale-70b	131072	=sao10k/l3.3-euryale-70b
sarvam-m:free		=sarvam-m:free
scb10x/llama3.1-typhoon2-70b-instruct		=scb10x/llama3.1-typhoon2-70b-instruct
scb10x/llama3.1-typhoon2-8b-instruct		=scb10x/llama3.1-typhoon2-8b-instruct
shisa-ai/shisa-v2-llama3.3-70b:free		=shisa-ai/shisa-v2-llama3.3-70b:free
shisa-v2-llama3.3-70b:free		=shisa-v2-llama3.3-70b:free
sonar-reasoning		=sonar-reasoning
sophosympatheia/midnight-rose-70b		=sophosympatheia/midnight-rose-70b
sophosympatheia/rogue-rose-103b-v0.2:free		=sophosympatheia/rogue-rose-103b-v0.2:free
sorcererlm-8x22b		=sorcererlm-8x22b
spotlight		=spotlight
steelskull/l3.3-electra-r1-70b		=steelskull/l3.3-electra-r1-70b
stepfun/step-3.5-flash	262144	=stepfun/step-3.5-flash
stepfun/step-3.7-flash		=stepfun/step-3.7-flash
switchpoint/router		=switchpoint/router
tencent/hunyuan-a13b-instruct	131072	=tencent/hunyuan-a13b-instruct
tencent/hy3-preview	262144	=tencent/hy3-preview
thedrummer/anubis-pro-105b-v1		=thedrummer/anubis-pro-105b-v1
thedrummer/cydonia-24b-v4.1	131072	=thedrummer/cydonia-24b-v4.1
thedrummer/rocinante-12b		=thedrummer/rocinante-12b
thedrummer/skyfall-36b-v2	32768	=thedrummer/skyfall-36b-v2
thedrummer/unslopnemo-12b		=thedrummer/unslopnemo-12b
thudm/glm-4-32b:free		=thudm/glm-4-32b:free
thudm/glm-z1-32b:free		=thudm/glm-z1-32b:free
toppy-m-7b		=toppy-m-7b
undi95/remm-slerp-l2-13b	6144	=undi95/remm-slerp-l2-13b
undi95/toppy-m-7b		=undi95/toppy-m-7b
upstage/solar-pro-3	131072	=upstage/solar-pro-3
valkyrie-49b-v1		=valkyrie-49b-v1
virtuoso-medium-v2		=virtuoso-medium-v2
writer/palmyra-x5	1040000	=writer/palmyra-x5
x-ai/grok-2-1212		=x-ai/grok-2-1212
x-ai/grok-2-vision-1212		=x-ai/grok-2-vision-1212
x-ai/grok-3-beta		=x-ai/grok-3-beta
x-ai/grok-3-mini-beta		=x-ai/grok-3-mini-beta
x-ai/grok-4-fast	2000000	=x-ai/grok-4-fast
x-ai/grok-4.1-fast:free	2000000	=x-ai/grok-4.1-fast:free
x-ai/grok-4.20	2000000	=x-ai/grok-4.20
x-ai/grok-4.20-multi-agent	2000000	=x-ai/grok-4.20-multi-agent
x-ai/grok-4.3	1000000	=x-ai/grok-4.3	~^x-ai/grok-4\.3-\d{8}$
x-ai/grok-beta		=x-ai/grok-beta
x-ai/grok-build-0.1	256000	=x-ai/grok-build-0.1
x-ai/grok-code-fast-1	256000	=x-ai/grok-code-fast-1
x-ai/grok-vision-beta		=x-ai/grok-vision-beta
xiaomi/mimo-v2-flash		=xiaomi/mimo-v2-flash
xiaomi/mimo-v2.5		=xiaomi/mimo-v2.5
xiaomi/mimo-v2.5-pro		=xiaomi/mimo-v2.5-pro
xwin-lm/xwin-lm-70b		=xwin-lm/xwin-lm-70b
yi-large		=yi-large
z-ai/glm-4.5	131072	=z-ai/glm-4.5
z-ai/glm-4.5-air	131072	=z-ai/glm-4.5-air
z-ai/glm-4.5v	65536	=z-ai/glm-4.5v
z-ai/glm-4.6		=z-ai/glm-4.6
z-ai/glm-4.6v	131072	=z-ai/glm-4.6v
z-ai/glm-4.7		=z-ai/glm-4.7
z-ai/glm-4.7-flash		=z-ai/glm-4.7-flash	=z-ai/glm-4.7-flash-20260119
z-ai/glm-5		=z-ai/glm-5	=z-ai/glm-5-20260211
z-ai/glm-5-turbo	202752	=z-ai/glm-5-turbo	=z-ai/glm-5-turbo-20260315
z-ai/glm-5.1		=z-ai/glm-5.1	=z-ai/glm-5.1-20260406
z-ai/glm-5.2	1048576	=z-ai/glm-5.2	=z-ai/glm-5.2-20260616
z-ai/glm-5.3	1048576	=z-ai/glm-5.3	=z-ai/glm-5.3-20260816
z-ai/glm-5.3-flash	1310720	=z-ai/glm-5.3-flash
~anthropic/claude-fable-latest	1000000	=~anthropic/claude-fable-latest
~anthropic/claude-haiku-latest	200000	=~anthropic/claude-haiku-latest
~anthropic/claude-opus-latest	1000000	=~anthropic/claude-opus-latest
~anthropic/claude-sonnet-latest	1000000	=~anthropic/claude-sonnet-latest
~google/gemini-flash-latest	1048576	=~google/gemini-flash-latest
~google/gemini-pro-latest	1048576	=~google/gemini-pro-latest
~moonshotai/kimi-latest	1048576	=~moonshotai/kimi-latest
~openai/gpt-latest	1050000	=~openai/gpt-latest
~openai/gpt-mini-latest	400000	=~openai/gpt-mini-latest`,
  ovhcloud: `DeepSeek-R1-Distill-Llama-70B	131072	=deepseek-r1-distill-llama-70b	=deepseek-r1-distill-llama-70b
Llama-3.1-8B-Instruct	131072	=llama-3.1-8b-instruct	=llama-3.1-8b-instruct
Meta-Llama-3_3-70B-Instruct	131072	=meta-llama-3_3-70b-instruct	=meta-llama-3_3-70b-instruct
Mistral-7B-Instruct-v0.3	65536	=mistral-7b-instruct-v0.3	=mistral-7b-instruct-v0.3
Mistral-Nemo-Instruct-2407	65536	=mistral-nemo-instruct-2407	=mistral-nemo-instruct-2407
Mistral-Small-3.2-24B-Instruct-2506	131072	=mistral-small-3.2-24b-instruct-2506	=mistral-small-3.2-24b-instruct-2506
Mixtral-8x7B-Instruct-v0.1	32768	=mixtral-8x7b-instruct-v0.1	=mixtral-8x7b-instruct-v0.1
Qwen2.5-VL-72B-Instruct	32768	=qwen2.5-vl-72b-instruct	=qwen2.5-vl-72b-instruct
Qwen3-32B	32768	=qwen3-32b	=qwen3-32b
Qwen3-Coder-30B-A3B-Instruct	262144	=qwen3-coder-30b-a3b-instruct	=qwen3-coder-30b-a3b-instruct
bge-base-en-v1.5	512	=bge-base-en-v1.5
bge-m3	8192	=bge-m3
bge-multilingual-gemma2	8192	=bge-multilingual-gemma2
gpt-oss-120b	131072	=gpt-oss-120b
gpt-oss-20b	131072	=gpt-oss-20b`,
  perplexity: `llama-3.1-sonar-large-128k-online		=llama-3.1-sonar-large-128k-online
llama-3.1-sonar-small-128k-online		=llama-3.1-sonar-small-128k-online
r1-1776		=r1-1776
sonar	128000	=sonar
sonar-deep-research	128000	=sonar-deep-research
sonar-pro	200000	=sonar-pro
sonar-pro-search		=sonar-pro-search
sonar-reasoning		=sonar-reasoning
sonar-reasoning-pro	128000	=sonar-reasoning-pro`,
  quicksilverpro: `claude-fable-5	1000000	=claude-fable-5
claude-haiku-4-5	200000	=claude-haiku-4-5
claude-opus-4-6	1000000	=claude-opus-4-6
claude-opus-4-8	1000000	=claude-opus-4-8
claude-opus-5	1000000	=claude-opus-5
claude-sonnet-4-6	1000000	=claude-sonnet-4-6
claude-sonnet-5	1000000	=claude-sonnet-5
deepseek-v4-flash	1048576	=deepseek-v4-flash
deepseek-v4-pro	1048576	=deepseek-v4-pro
gemini-3-flash-preview	1048576	=gemini-3-flash-preview
gemini-3-pro-image	1048576	=gemini-3-pro-image
gemini-3.1-flash-lite	1048576	=gemini-3.1-flash-lite
gemini-3.1-pro-preview	1048576	=gemini-3.1-pro-preview
gemini-3.5-flash	1048576	=gemini-3.5-flash
gemini-3.5-flash-lite	1048576	=gemini-3.5-flash-lite
gemini-3.6-flash	1048576	=gemini-3.6-flash
gemini-3.7-flash	1048576	=gemini-3.7-flash
glm-5.2	1048576	=glm-5.2
glm-5.3	1048576	=glm-5.3
glm-5.3-flash	1048576	=glm-5.3-flash
gpt-5.6-luna	1048576	=gpt-5.6-luna
gpt-5.6-sol	1048576	=gpt-5.6-sol
gpt-5.6-terra	1048576	=gpt-5.6-terra
gpt-oss-120b	131072	=gpt-oss-120b
grok-4.5	500000	=grok-4.5
grok-4.6	500000	=grok-4.6
hy3	262144	=hy3
kimi-k2.6	256000	=kimi-k2.6
kimi-k2.7-code	256000	=kimi-k2.7-code
kimi-k3	1048576	=kimi-k3
mimo-v2.5	1048576	=mimo-v2.5
minimax-m3	1048576	=minimax-m3
muse-glimmer-30b	131072	=muse-glimmer-30b
muse-spark-1.2	1048576	=muse-spark-1.2
nemotron-3.5-lightning	262144	=nemotron-3.5-lightning
qwen3.6-35b	262144	=qwen3.6-35b
qwen3.6-plus	1048576	=qwen3.6-plus
qwen3.7-flash	1048576	=qwen3.7-flash
qwen3.7-max	1048576	=qwen3.7-max
qwen3.7-plus	1048576	=qwen3.7-plus
qwen3.8-27b	1000000	=qwen3.8-27b
qwen3.8-max	1048576	=qwen3.8-max`,
  together: `Austism/chronos-hermes-13b		=austism/chronos-hermes-13b
Gryphe/MythoMax-L2-13b		=gryphe/mythomax-l2-13b
Nexusflow/NexusRaven-V2-13B		=nexusflow/nexusraven-v2-13b
NousResearch/Nous-Capybara-7B-V1p9		=nousresearch/nous-capybara-7b-v1p9
NousResearch/Nous-Hermes-2-Mixtral-8x7B-DPO		=nousresearch/nous-hermes-2-mixtral-8x7b-dpo
NousResearch/Nous-Hermes-2-Mixtral-8x7B-SFT		=nousresearch/nous-hermes-2-mixtral-8x7b-sft
NousResearch/Nous-Hermes-2-Yi-34B		=nousresearch/nous-hermes-2-yi-34b
NousResearch/Nous-Hermes-Llama2-13b		=nousresearch/nous-hermes-llama2-13b
NousResearch/Nous-Hermes-llama-2-7b		=nousresearch/nous-hermes-llama-2-7b
Open-Orca/Mistral-7B-OpenOrca		=open-orca/mistral-7b-openorca
Qwen/Qwen1.5-0.5B		=qwen/qwen1.5-0.5b	=qwen/qwen1.5-0.5b-chat
Qwen/Qwen1.5-1.8B		=qwen/qwen1.5-1.8b	=qwen/qwen1.5-1.8b-chat
Qwen/Qwen1.5-14B		=qwen/qwen1.5-14b	=qwen/qwen1.5-14b-chat
Qwen/Qwen1.5-4B		=qwen/qwen1.5-4b	=qwen/qwen1.5-4b-chat
Qwen/Qwen1.5-72B		=qwen/qwen1.5-72b
Qwen/Qwen1.5-7B		=qwen/qwen1.5-7b	=qwen/qwen1.5-7b-chat
Undi95/ReMM-SLERP-L2-13B		=undi95/remm-slerp-l2-13b
Undi95/Toppy-M-7B		=undi95/toppy-m-7b
WizardLM/WizardLM-13B-V1.2		=wizardlm/wizardlm-13b-v1.2
allenai/OLMo-7B		=allenai/olmo-7b	=allenai/olmo-7b-instruct	=allenai/olmo-7b-twin-2t
codellama/CodeLlama-13b-Instruct-hf		=codellama/codellama-13b-instruct-hf
codellama/CodeLlama-34b-Instruct-hf		=codellama/codellama-34b-instruct-hf
codellama/CodeLlama-70b-Instruct-hf		=codellama/codellama-70b-instruct-hf
codellama/CodeLlama-7b-Instruct-hf		=codellama/codellama-7b-instruct-hf
deepseek-ai/deepseek-coder-33b-instruct		=deepseek-ai/deepseek-coder-33b-instruct
garage-bAInd/Platypus2-70B-instruct		=garage-baind/platypus2-70b-instruct
google/gemma-2b		=google/gemma-2b	=google/gemma-2b-it
google/gemma-7b		=google/gemma-7b	=google/gemma-7b-it
lmsys/vicuna-13b-v1.5		=lmsys/vicuna-13b-v1.5
lmsys/vicuna-7b-v1.5		=lmsys/vicuna-7b-v1.5
meta-llama/Llama-2-13b-chat-hf		=meta-llama/llama-2-13b-chat-hf
meta-llama/Llama-2-70b-chat-hf		=meta-llama/llama-2-70b-chat-hf
meta-llama/Llama-2-7b-chat-hf		=meta-llama/llama-2-7b-chat-hf
meta-llama/Llama-3-70b-chat-hf		=meta-llama/llama-3-70b-chat-hf
meta-llama/Llama-3-8b-chat-hf		=meta-llama/llama-3-8b-chat-hf
meta-llama/Llama-3.3-70B-Instruct-Turbo		=meta-llama/llama-3.3-70b-instruct-turbo
meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8		=meta-llama/llama-4-maverick-17b-128e-instruct-fp8
meta-llama/Llama-4-Scout-17B-16E-Instruct		=meta-llama/llama-4-scout-17b-16e-instruct
meta-llama/Meta-Llama-3-70B-Instruct-Lite		=meta-llama/meta-llama-3-70b-instruct-lite
meta-llama/Meta-Llama-3-70B-Instruct-Turbo		=meta-llama/meta-llama-3-70b-instruct-turbo
meta-llama/Meta-Llama-3-8B-Instruct-Lite		=meta-llama/meta-llama-3-8b-instruct-lite
meta-llama/Meta-Llama-3-8B-Instruct-Turbo		=meta-llama/meta-llama-3-8b-instruct-turbo
meta-llama/Meta-Llama-3.1-405B-Instruct-Turbo		=meta-llama/meta-llama-3.1-405b-instruct-turbo
meta-llama/Meta-Llama-3.1-70B-Instruct-Turbo		=meta-llama/meta-llama-3.1-70b-instruct-turbo
meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo		=meta-llama/meta-llama-3.1-8b-instruct-turbo
meta-llama/Meta-Llama-3.3-70B-Instruct-Turbo		=meta-llama/meta-llama-3.3-70b-instruct-turbo
microsoft/WizardLM-2-8x22B		=microsoft/wizardlm-2-8x22b
microsoft/phi-2		=microsoft/phi-2
mistralai/Mistral-7B-Instruct-v0.1		=mistralai/mistral-7b-instruct-v0.1
mistralai/Mistral-7B-Instruct-v0.2		=mistralai/mistral-7b-instruct-v0.2
mistralai/Mistral-7B-v0.1		=mistralai/mistral-7b-v0.1
mistralai/Mixtral-8x22B-Instruct-v0.1		=mistralai/mixtral-8x22b-instruct-v0.1
mistralai/Mixtral-8x7B-Instruct-v0.1		=mistralai/mixtral-8x7b-instruct-v0.1
mistralai/Mixtral-8x7B-v0.1		=mistralai/mixtral-8x7b-v0.1
openchat/openchat-3.5-1210		=openchat/openchat-3.5-1210
snorkelai/Snorkel-Mistral-PairRM-DPO		=snorkelai/snorkel-mistral-pairrm-dpo
teknium/OpenHermes-2-Mistral-7B		=teknium/openhermes-2-mistral-7b
teknium/OpenHermes-2p5-Mistral-7B		=teknium/openhermes-2p5-mistral-7b
togethercomputer/GPT-JT-Moderation-6B		=togethercomputer/gpt-jt-moderation-6b
togethercomputer/Llama-2-7B-32K-Instruct		=togethercomputer/llama-2-7b-32k-instruct
togethercomputer/RedPajama-INCITE-7B-Base		=togethercomputer/redpajama-incite-7b-base
togethercomputer/RedPajama-INCITE-7B-Chat		=togethercomputer/redpajama-incite-7b-chat
togethercomputer/RedPajama-INCITE-7B-Instruct		=togethercomputer/redpajama-incite-7b-instruct
togethercomputer/RedPajama-INCITE-Base-3B-v1		=togethercomputer/redpajama-incite-base-3b-v1
togethercomputer/RedPajama-INCITE-Chat-3B-v1		=togethercomputer/redpajama-incite-chat-3b-v1
togethercomputer/RedPajama-INCITE-Instruct-3B-v1		=togethercomputer/redpajama-incite-instruct-3b-v1
togethercomputer/StripedHyena-Hessian-7B		=togethercomputer/stripedhyena-hessian-7b
togethercomputer/StripedHyena-Nous-7B		=togethercomputer/stripedhyena-nous-7b
togethercomputer/alpaca-7b		=togethercomputer/alpaca-7b
upstage/SOLAR-10.7B-Instruct-v1.0		=upstage/solar-10.7b-instruct-v1.0
zero-one-ai/Yi-34B		=zero-one-ai/yi-34b
zero-one-ai/Yi-6B		=zero-one-ai/yi-6b`,
  typesafe: `jev-1.13.0		=jev-1.13.0	=jev-latest	=jev-preview`,
  voyageai: `voyage-01		=voyage-01
voyage-02		=voyage-02
voyage-2		=voyage-2
voyage-3		=voyage-3
voyage-3-large		=voyage-3-large
voyage-3-lite		=voyage-3-lite
voyage-3.5		=voyage-3.5
voyage-3.5-lite		=voyage-3.5-lite
voyage-4		=voyage-4
voyage-4-large		=voyage-4-large
voyage-4-lite		=voyage-4-lite
voyage-code-2		=voyage-code-2
voyage-code-3		=voyage-code-3
voyage-context-3		=voyage-context-3
voyage-finance-2		=voyage-finance-2
voyage-large-2		=voyage-large-2
voyage-large-2-instruct		=voyage-large-2-instruct
voyage-law-2		=voyage-law-2
voyage-lite-01		=voyage-lite-01
voyage-lite-01-instruct		=voyage-lite-01-instruct
voyage-lite-02-instruct		=voyage-lite-02-instruct
voyage-multilingual-2		=voyage-multilingual-2`,
  "x-ai": String.raw`grok-2-1212	32768	=grok-2-1212	=grok-2	=grok-2-latest
grok-2-vision-1212	32768	=grok-2-vision-1212	=grok-2-vision	=grok-2-vision-latest
grok-3	131072	=grok-3	=grok-3-latest	=grok-3-beta
grok-3-fast	131072	=grok-3-fast	=grok-3-fast-latest	=grok-3-fast-beta
grok-3-mini	131072	=grok-3-mini	=grok-3-mini-beta	=grok-3-mini-latest
grok-3-mini-fast	131072	=grok-3-mini-fast	=grok-3-mini-fast-beta	=grok-3-mini-fast-latest
grok-4-0709	256000	=grok-4-0709	=grok-4	=grok-4-latest
grok-4-1-fast-non-reasoning	2000000	=grok-4-1-fast-non-reasoning	=grok-4-1-fast-non-reasoning-latest
grok-4-1-fast-reasoning	2000000	=grok-4-1-fast	=grok-4-1-fast-reasoning	=grok-4-1-fast-reasoning-latest
grok-4-fast-non-reasoning	2000000	=grok-4-fast-non-reasoning	=grok-4-fast-non-reasoning-latest
grok-4-fast-reasoning	2000000	=grok-4-fast	=grok-4-fast-reasoning	=grok-4-fast-reasoning-latest
grok-4.20	1000000	=grok-4.20
grok-4.20-multi-agent	1000000	=grok-4.20-multi-agent
grok-4.3	1000000	=grok-4.3	~^grok-4\.3-\d{8}$	=x-ai/grok-4.3	~^x-ai/grok-4\.3-\d{8}$	=grok-4.3-latest
grok-4.5	500000	=grok-4.5	~^grok-4\.5-\d{8}$	=x-ai/grok-4.5	~^x-ai/grok-4\.5-\d{8}$	=grok-4.5-latest	=grok-latest
grok-4.6	500000	=grok-4.6	~^grok-4\.6-\d{8}$	=x-ai/grok-4.6	~^x-ai/grok-4\.6-\d{8}$	=grok-4.6-latest
grok-build-0.1	256000	=grok-build-0.1
grok-code-fast-1	256000	=grok-code-fast	=grok-code-fast-1	=grok-code-fast-1-0825
grok-voice-latest		=grok-voice-latest
grok-voice-think-fast-1.0		=grok-voice-think-fast-1.0
grok-voice-think-fast-2.0		=grok-voice-think-fast-2.0`,
  zai: `GLM-5.2	1000000	=glm-5.2	=glm-5.2
GLM-5.3	1000000	=glm-5.3	=glm-5.3
GLM-5.3-Flash	1000000	=glm-5.3-flash	=glm-5.3-flash`,
  zhipuai: `GLM-4-Air	128000	=glm-4-air	=glm-4-air
GLM-4-AirX	8000	=glm-4-airx	=glm-4-airx
GLM-4-Assistant	128000	=glm-4-assistant	=glm-4-assistant
GLM-4-FlashX-250414	128000	=glm-4-flashx-250414	=glm-4-flashx-250414
GLM-4-Long	1000000	=glm-4-long	=glm-4-long
GLM-4-Plus	128000	=glm-4-plus	=glm-4-plus
GLM-4.5-Air	128000	=glm-4.5-air	=glm-4.5-air
GLM-4.7	200000	=glm-4.7	=glm-4.7
GLM-4.7-FlashX	200000	=glm-4.7-flashx	=glm-4.7-flashx
GLM-5	200000	=glm-5	=glm-5
GLM-5-Turbo	200000	=glm-5-turbo	=glm-5-turbo
GLM-5.1	200000	=glm-5.1	=glm-5.1	=glm-5.1-20260406	=glm-5.1-20260406
GLM-5.2	1000000	=glm-5.2	=glm-5.2
GLM-5.3	1000000	=glm-5.3	=glm-5.3
GLM-5.3-Flash	1000000	=glm-5.3-flash	=glm-5.3-flash`
};

// src/catalogue/rules.ts
function readRules(fields) {
  return fields.map(
    (field) => field.split(" & ").map((test) => {
      const sign = test.slice(0, 1);
      const value = test.slice(1);
      return { sign, value, regex: sign === "~" ? new RegExp(value) : void 0 };
    })
  );
}
function unread(rules, name) {
  for (const rule of rules) {
    if (!rule.every(({ sign, value, regex }) => holds(sign, value, regex, name))) continue;
    const first = rule[0];
    if (first === void 0) continue;
    if (first.sign === "^") return name.slice(wordStart(name, first.value.length));
    if (first.sign === "*") return name.slice(wordStart(name, name.indexOf(first.value) + first.value.length));
    return "";
  }
  return void 0;
}
function wordStart(name, end) {
  let start = end;
  while (start > 0 && start < name.length && /[a-z0-9]/.test(name.charAt(start))) start--;
  return start;
}
function holds(sign, value, regex, name) {
  if (sign === "=") return name === value;
  if (sign === "^") return name.startsWith(value);
  if (sign === "$") return name.endsWith(value);
  if (sign === "*") return name.includes(value);
  return regex?.test(name) ?? false;
}

// src/catalogue/listing.ts
var parsed = /* @__PURE__ */ new Map();
var providers;
var everyName;
function modelsOf(provider) {
  const known2 = parsed.get(provider);
  if (known2 !== void 0) return known2;
  const text = Object.hasOwn(listedModels, provider) ? listedModels[provider] : void 0;
  const models = (text?.split("\n") ?? []).map((line) => {
    const [id = "", window, ...rules] = line.split("	");
    return { id, contextWindow: window ? Number(window) : void 0, rules: readRules(rules) };
  });
  parsed.set(provider, models);
  return models;
}
function allProviders() {
  providers ??= listedProviders.split("\n").map((line) => {
    const [id = "", served = "", ...rules] = line.split("	");
    return { id, alsoServes: served.split(" ").filter(Boolean), ownNames: readRules(rules) };
  });
  return providers;
}
function search(provider, name) {
  for (const { id, contextWindow, rules } of modelsOf(provider)) {
    const rest = unread(rules, name);
    if (rest !== void 0) return { provider, id, contextWindow, rest };
  }
  return void 0;
}
function findListing(provider, name) {
  const lower = name.toLowerCase().trim();
  const alsoServes = allProviders().find((each) => each.id === provider)?.alsoServes ?? [];
  for (const spelling of /* @__PURE__ */ new Set([lower, spellDate(lower)]))
    for (const each of [provider, ...alsoServes]) {
      const found2 = search(each, spelling);
      if (found2 !== void 0) return found2;
    }
  return void 0;
}
function spellDate(name) {
  return name.replace(/-(20\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=-|:|$)/g, (whole, year, month, day) => {
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    return date.getUTCDate() === Number(day) ? `-${year}-${month}-${day}` : whole;
  });
}
function ownerOf(name) {
  const lower = name.toLowerCase().trim();
  return allProviders().find((each) => unread(each.ownNames, lower) !== void 0)?.id;
}
function namesInCatalogue() {
  if (everyName !== void 0) return everyName;
  const names = /* @__PURE__ */ new Map();
  for (const { id: provider } of allProviders())
    for (const { id, contextWindow, rules } of modelsOf(provider)) {
      const spelled = rules.flatMap((rule) => rule.length === 1 && rule[0]?.sign === "=" ? [rule[0].value] : []);
      for (const name of [id.toLowerCase(), ...spelled])
        if (!names.has(name)) names.set(name, { provider, id, contextWindow, rest: "" });
    }
  everyName = names;
  return names;
}

// src/catalogue/nearest.ts
var longest = 80;
function nearestName(name) {
  const lower = name.toLowerCase();
  if (lower.length > longest) return void 0;
  if (!found.has(lower)) found.set(lower, search2(lower));
  return found.get(lower);
}
var found = /* @__PURE__ */ new Map();
function search2(lower) {
  const limit = Math.min(3, Math.floor(lower.length / 5));
  let best;
  for (const known2 of namesInCatalogue().keys()) {
    if (Math.abs(known2.length - lower.length) > limit) continue;
    const edits = (0, import_fastest_levenshtein.distance)(lower, known2);
    if (edits === 0 || edits > limit || isOtherVersion(lower, known2)) continue;
    const candidate = { name: known2, edits, characters: (0, import_fastest_levenshtein.distance)(squeeze(lower), squeeze(known2)) };
    if (best === void 0 || isCloser(candidate, best)) best = candidate;
  }
  return best?.name;
}
function isCloser(a, b) {
  const order = a.characters - b.characters || a.edits - b.edits || a.name.length - b.name.length;
  return order < 0 || order === 0 && a.name < b.name;
}
function isOtherVersion(a, b) {
  return a.replace(/[^a-z]/g, "") === b.replace(/[^a-z]/g, "") && squeeze(a) !== squeeze(b);
}
function squeeze(name) {
  return name.replace(/[^a-z0-9]/g, "");
}

// src/catalogue/context-windows.ts
var contextWindows = /* @__PURE__ */ new Map([
  ["google gemini-2.5-pro", 1048576],
  ["google gemini-2.5-flash-preview", 1048576],
  ["google gemini-3-pro-preview", 1048576],
  ["google gemini-3.1-pro-preview", 1048576],
  ["google gemini-flash-1.5", 1e6],
  ["mistral mistral-large", 131072],
  ["mistral mistral-small-latest", 128e3],
  ["mistral mistral-nemo", 128e3],
  ["mistral ministral-8b", 128e3],
  ["mistral ministral-3b", 128e3],
  ["mistral pixtral-12b", 128e3],
  ["mistral pixtral-large", 128e3],
  ["mistral mixtral-8x7b", 32e3],
  ["cohere command", 4096],
  ["cohere command-a", 256e3],
  ["cohere command-r", 128e3],
  ["cohere command-r-plus", 128e3],
  ["cohere command-r7b", 128e3],
  ["groq llama-3.1-8b-instant", 131072],
  ["groq llama-3.3-70b-versatile", 131072],
  ["openai gpt-4.5-preview", 128e3],
  ["openai gpt-3.5-0301", 4096],
  ["openai ft:gpt-3.5-turbo-", 16385],
  ["openai ft:gpt-4o", 128e3],
  ["openai ft:gpt-4o-mini", 128e3],
  ["openai gpt-4o-mini-2024-07-18.ft-", 128e3]
]);

// src/catalogue/families.ts
var openaiEncodings = [
  [/^(?:o1|o3|o4-mini)(?:$|-)/, "o200k_base"],
  [/^(?:gpt-4o|gpt-4\.1|gpt-4\.5|chatgpt-4o)(?:$|-)/, "o200k_base"],
  [/^gpt-(?:5|6)(?:$|[.-])/, "o200k_base"],
  [/^gpt-oss(?:$|-)/, "o200k_base"],
  [/^gpt-(?:4|3\.5|35)(?:$|-)/, "cl100k_base"],
  [/^(?:davinci|babbage)-002(?:$|[-:])/, "cl100k_base"],
  [/^text-embedding-(?:ada-002|3-small|3-large)$/, "cl100k_base"],
  [/^text-davinci-00[23]$/, "p50k_base"],
  [/^(?:code-(?:davinci|cushman)-00[12]|davinci-codex|cushman-codex)$/, "p50k_base"],
  [/^text-(?:davinci|curie|babbage|ada)-001$/, "r50k_base"],
  [/^(?:davinci|curie|babbage|ada|gpt-?2)$/, "r50k_base"]
];
var families = [
  [/distill-llama/, "llama"],
  [/distill-qwen/, "qwen"],
  [/^(?:gpt-|chatgpt|o\d(?:$|-)|codex-|computer-use|omni-moderation|text-embedding-)/, "o200k_base"],
  [/gpt-oss/, "o200k_base"],
  [/gemini|gemma|learnlm/, "gemini"],
  [/mistral|mixtral|codestral|devstral|magistral|ministral|pixtral|voxtral|mathstral/, "mistral"],
  [/qwen|qwq|qvq/, "qwen"],
  [/deepseek/, "deepseek"],
  [/llama/, "llama"],
  [/command-(?:r|a|light|nightly)|^command$|c4ai|\baya\b/, "cohere"],
  [/grok/, "grok"]
];
function familyOf(name) {
  const lower = name.toLowerCase();
  if (lower.includes("claude")) return claudeTokenizer(lower);
  return [...openaiEncodings, ...families].find(([pattern]) => pattern.test(lower))?.[1];
}
function claudeTokenizer(name) {
  const found2 = /[-.v](\d{1,2})(?:[-.](\d{1,2}))?(?=$|[-.@:])/.exec(name);
  if (found2 === null) return name.includes("instant") ? "claude-3" : "claude-4.7";
  const major = Number(found2[1]);
  const minor = Number(found2[2] ?? 0);
  return major > 4 || major === 4 && minor >= 7 ? "claude-4.7" : "claude-3";
}

// src/catalogue/sellers.ts
var maker = (provider) => ({ provider, orMaker: true });
var host = (provider) => ({ provider, orMaker: false });
var wrapper = { provider: void 0, orMaker: true };
var sellers = {
  openai: maker("openai"),
  anthropic: maker("anthropic"),
  google: maker("google"),
  googleai: maker("google"),
  googlegenai: maker("google"),
  googlegla: maker("google"),
  gemini: maker("google"),
  googlevertex: maker("google"),
  googlevertexai: maker("google"),
  vertex: maker("google"),
  vertexai: maker("google"),
  vertexaibeta: maker("google"),
  mistral: maker("mistral"),
  mistralai: maker("mistral"),
  cohere: maker("cohere"),
  coherechat: maker("cohere"),
  deepseek: maker("deepseek"),
  xai: maker("x-ai"),
  grok: maker("x-ai"),
  moonshot: maker("moonshotai"),
  moonshotai: maker("moonshotai"),
  minimax: maker("minimax"),
  zai: maker("zai"),
  zhipuai: maker("zhipuai"),
  voyage: maker("voyageai"),
  voyageai: maker("voyageai"),
  azure: maker("azure"),
  azureai: maker("azure"),
  azureopenai: maker("azure"),
  aws: maker("aws"),
  bedrock: maker("aws"),
  amazonbedrock: maker("aws"),
  bedrockconverse: maker("aws"),
  openrouter: maker("openrouter"),
  githubcopilot: host("github-copilot"),
  groq: host("groq"),
  together: host("together"),
  togetherai: host("together"),
  togethercomputer: host("together"),
  fireworks: host("fireworks"),
  fireworksai: host("fireworks"),
  cerebras: host("cerebras"),
  perplexity: host("perplexity"),
  novita: host("novita"),
  baseten: host("baseten"),
  ovhcloud: host("ovhcloud"),
  cloudflare: host("cloudflare"),
  ollama: host(),
  ollamachat: host(),
  lmstudio: host(),
  vllm: host(),
  hostedvllm: host(),
  llamacpp: host(),
  llamafile: host(),
  huggingface: host(),
  replicate: host(),
  databricks: host(),
  sagemaker: host(),
  watsonx: host(),
  nvidianim: host(),
  deepinfra: host(),
  anyscale: host(),
  github: wrapper,
  litellm: wrapper,
  litellmproxy: wrapper,
  gateway: wrapper,
  vercel: wrapper,
  vercelaigateway: wrapper,
  models: wrapper,
  chat: wrapper,
  messages: wrapper,
  completion: wrapper,
  responses: wrapper,
  converse: wrapper,
  embedding: wrapper,
  embeddings: wrapper,
  textgeneration: wrapper
};

// src/catalogue/peel.ts
var bedrock = /^(?:(?:us|eu|apac|global|jp|au|ca|in|us-gov)\.)?(anthropic|meta|amazon|mistral|cohere|deepseek|openai|ai21|qwen|google|nvidia|writer)\./i;
var resources = [
  /^arn:aws[\w-]*:bedrock:.*\//i,
  /^azureml:\/\/registries\/[^/]*\/models\//i,
  /^(?:projects|publishers)\/(?:[^/]*\/)*models\//i
];
function peel(asked) {
  let name = asked.trim();
  const readings = [];
  for (const resource of resources) {
    const found2 = resource.exec(name);
    if (found2 !== null) name = name.slice(found2[0].length).replace(/\/versions\/.*$/, "");
  }
  for (let depth = 0; depth < 6; depth++) {
    const next = prefixOf(name);
    if (next === void 0) break;
    name = next.rest;
    readings.push({ name, seller: next.seller });
  }
  const region = bedrock.exec(name);
  if (region !== null) {
    readings.push({ name, seller: sellers.bedrock });
    name = name.slice(region[0].length);
    readings.push({ name, seller: { provider: void 0, orMaker: region[1]?.toLowerCase() === "anthropic" } });
  }
  return readings.length > 0 ? readings : [{ name, seller: void 0 }];
}
function prefixOf(name) {
  const end = name.search(/[/:]/);
  if (end < 1 || end === name.length - 1) return void 0;
  const key = name.slice(0, end).toLowerCase().replace(/[-_. ]/g, "");
  if (!Object.hasOwn(sellers, key)) return void 0;
  const seller = sellers[key];
  return seller && { rest: name.slice(end + 1), seller };
}

// src/catalogue/suffixes.ts
var datings = [
  /[-@](?:\d{8}|20\d{2}-\d{2}-\d{2})$/,
  /[-@:](?:latest|default)$/,
  /-v\d{1,2}:\d{1,2}(?::\d{1,4}k)?$/,
  /:(?:beta|nitro|floor|online|exacto|thinking)$/
];
var harmless = [
  ...datings,
  /[-@:](?:\d{4}|\d{2}-\d{2}|\d{2}-20\d{2}|00\d|v\d{1,2}(?:\.\d)?)$/,
  /-(?:preview|exp|experimental|stable|beta|instruct|chat|it|thinking)$/
];
function undated(name) {
  return less(name, datings);
}
function isDating(rest) {
  let left = rest;
  while (left !== void 0 && left !== "" && left !== "-") left = less(left, harmless);
  return left !== void 0;
}
function less(name, patterns) {
  for (const pattern of patterns) {
    const found2 = pattern.exec(name);
    if (found2 !== null) return name.slice(0, found2.index);
  }
  return void 0;
}

// src/catalogue/resolve.ts
var longest2 = 256;
var resolved = /* @__PURE__ */ new Map();
function resolve(asked) {
  const name = asked.trim();
  if (name.length > longest2) return nothingKnown(name);
  const known2 = resolved.get(name);
  if (known2 !== void 0) return known2;
  const found2 = read(name);
  resolved.set(name, found2);
  return found2;
}
function read(name) {
  const readings = peel(name);
  const bare = readings.at(-1)?.name ?? name;
  if (/^ft:/i.test(bare)) return fineTuned(bare);
  const plain2 = readings.length === 1 && bare.toLowerCase() === name.toLowerCase();
  const listing = priced(readings);
  if (listing !== void 0) return listed(listing, bare, plain2);
  const known2 = readings.map((each) => namesInCatalogue().get(each.name.toLowerCase())).find((each) => each !== void 0);
  const match = plain2 ? "exact" : "alias";
  if (known2 !== void 0) return { ...facts(known2, bare), id: bare, provider: void 0, match };
  const family = familyIn(readings);
  if (family !== void 0) return unlisted(bare, family, "family");
  const whole = familyOf(name);
  return whole === void 0 ? nothingKnown(bare) : unlisted(name, whole, "family");
}
var nothingKnown = (id) => unlisted(id, "unknown", "unknown");
function unlisted(id, tokenizer, match) {
  return { id, provider: void 0, tokenizer, contextWindow: void 0, match };
}
function listed(found2, bare, plain2) {
  const match = isDating(found2.rest) ? plain2 && !found2.respelled && found2.rest === "" ? "exact" : "alias" : "prefix";
  return { ...facts(found2, bare), match };
}
function facts(listing, bare) {
  const { provider, id } = listing;
  const tokenizer = familyOf(lastPart(bare)) ?? familyOf(bare) ?? familyOf(id);
  const contextWindow = listing.contextWindow ?? contextWindows.get(`${provider} ${id}`);
  return { id, provider, tokenizer: tokenizer ?? "unknown", contextWindow };
}
function priced(readings) {
  for (const { name: name2, seller } of readings) {
    const found2 = seller?.provider === void 0 ? void 0 : search3(seller.provider, name2);
    if (found2 !== void 0) return found2;
    if (seller !== void 0 && !seller.orMaker) return void 0;
  }
  const name = readings.at(-1)?.name ?? "";
  const owner = ownerOf(name) ?? (familyOf(name)?.endsWith("_base") ? "openai" : void 0);
  return owner === void 0 ? void 0 : search3(owner, name);
}
function search3(provider, name) {
  const spellings = [name];
  for (let less2 = undated(name); less2 !== void 0 && spellings.length < 5; less2 = undated(less2)) spellings.push(less2);
  spellings.push(`${name}-latest`);
  for (const spelling of spellings) {
    const found2 = findListing(provider, spelling);
    if (found2 !== void 0) return { ...found2, respelled: spelling !== name };
  }
  return void 0;
}
function fineTuned(name) {
  const base = name.split(":")[1] ?? "";
  const of = resolve(base);
  const byName = findListing("openai", name) ?? findListing("openai", `ft:${base}-2024-`);
  const listing = byName?.id.startsWith("ft:") ? byName : void 0;
  const match = of.match === "exact" ? "alias" : of.match;
  if (listing === void 0) return { ...of, id: `ft:${base}`, provider: void 0, match };
  return { ...of, id: listing.id, provider: listing.provider, match };
}
function familyIn(readings) {
  for (const { name } of [...readings].reverse()) {
    const family = familyOf(lastPart(name)) ?? familyOf(name);
    if (family !== void 0) return family;
  }
  return void 0;
}
function lastPart(name) {
  return name.slice(name.lastIndexOf("/") + 1);
}

// src/catalogue/identify.ts
function identify(asked, config) {
  const deployed = own(config.models, asked.asked);
  const isPriced = own(config.prices, asked.asked) !== void 0;
  const word2 = deployed === void 0 && !isPriced ? modelOfWord(asked.asked) : void 0;
  const name = deployed?.asked ?? word2 ?? asked.asked;
  const named = [asked.asked, name].find((key) => own(config.prices, key) !== void 0);
  const baseModel = named === void 0 ? void 0 : own(config.prices, named)?.baseModel;
  const resolved2 = resolve(baseModel ?? name);
  const override = named ?? [resolved2.id].find((key) => own(config.prices, key) !== void 0);
  const renamed = name !== asked.asked || baseModel !== void 0;
  const isNamed = resolved2.match !== "family" && resolved2.match !== "unknown";
  const model = {
    asked: asked.asked,
    id: resolved2.id,
    provider: resolved2.provider,
    override,
    from: asked.from,
    at: asked.at,
    deployedAt: deployed?.at,
    nearest: isNamed ? void 0 : nearestName(resolved2.id),
    tokenizer: resolved2.tokenizer,
    contextWindow: (override === void 0 ? void 0 : own(config.prices, override)?.contextWindow) ?? resolved2.contextWindow,
    match: resolved2.match === "prefix" ? "family" : renamed && resolved2.match === "exact" ? "alias" : resolved2.match
  };
  return { model, guess: word2 === void 0 ? guessOf(resolved2) : { as: word2, match: "word" } };
}
function guessOf({ match, id, tokenizer }) {
  if (match === "exact" || match === "alias") return void 0;
  return { as: match === "prefix" ? id : tokenizer, match };
}
function own(record, key) {
  return Object.hasOwn(record, key) ? record[key] : void 0;
}

// src/model/problem.ts
var Problem = class extends Error {
  name = "Problem";
  what;
  where;
  remedy;
  constructor(what, details = {}) {
    super(what, { cause: details.cause });
    this.what = what;
    this.where = details.where;
    this.remedy = details.remedy;
  }
};

// src/tokens/encoding.ts
import { existsSync, readFileSync } from "node:fs";

// src/tokens/cache.ts
function createCache(count) {
  const slots = new Int32Array(4 * SLOTS);
  return (utf8, from, end, view) => {
    const length = end - from;
    if (length > LONGEST_CACHED) return count(utf8, from, end);
    const mask = 3 * length;
    const first = view.getInt32(from, true) & masks[mask];
    const second = view.getInt32(from + 4, true) & masks[mask + 1];
    const third = view.getInt32(from + 8, true) & masks[mask + 2];
    const slot = 4 * hash(first ^ length, second, third);
    const counted = slots[slot + 3];
    if (slots[slot] === first && slots[slot + 1] === second && slots[slot + 2] === third && counted >>> 8 === length) {
      return counted & 255;
    }
    const tokens = count(utf8, from, end);
    slots[slot] = first;
    slots[slot + 1] = second;
    slots[slot + 2] = third;
    slots[slot + 3] = length << 8 | tokens;
    return tokens;
  };
}
var SLOT_BITS = 16;
var SLOTS = 1 << SLOT_BITS;
var LONGEST_CACHED = 12;
var masks = Int32Array.from({ length: 3 * (LONGEST_CACHED + 1) }, (_, i) => {
  const bytes = Math.floor(i / 3) - 4 * (i % 3);
  return bytes >= 4 ? -1 : bytes <= 0 ? 0 : (1 << 8 * bytes) - 1;
});
function hash(first, second, third) {
  const mixed = Math.imul(first, 2654435761) ^ Math.imul(second, 2246822507) ^ Math.imul(third, 3266489909);
  return Math.imul(mixed ^ mixed >>> 15, 668265263) >>> 32 - SLOT_BITS;
}

// src/tokens/table.ts
var LABEL_BITS = 9;
var LABEL_MASK = (1 << LABEL_BITS) - 1;
var TOKEN_BITS = 18;
var TOKEN_MASK = (1 << TOKEN_BITS) - 1;
var LOW_BITS = 32 - TOKEN_BITS;
var NEVER = 2147483647;
var MAGIC = 843796050;
var HEADER = 5;
function openTable(file) {
  if (file.byteOffset % 4 !== 0) return openTable(new Uint8Array(file));
  const all = new Int32Array(file.buffer, file.byteOffset, file.byteLength >> 2);
  const [magic, ...lengths] = all.subarray(0, HEADER);
  if (magic !== MAGIC || all.length !== lengths.reduce((sum, length) => sum + length, HEADER))
    throw new Error("not a table of ranks");
  let end = HEADER;
  const [trie, splits2, pairs, filter] = lengths.map((length) => {
    end += length;
    return all.subarray(end - length, end);
  });
  return { trie, splits: splits2, pairs, filter };
}
function hashPair(left, right) {
  const mixed = Math.imul(Math.imul(left, 2654435761) ^ right, 2246822507);
  return (mixed ^ mixed >>> 15) >>> 0;
}
var filterBits = (hash2) => 1 << (hash2 & 31) | 1 << (hash2 >>> 5 & 31);
function joined({ pairs, filter }, left, right) {
  const hash2 = hashPair(left, right);
  const bits = filterBits(hash2);
  if ((filter[hash2 >>> Math.clz32(filter.length - 1)] & bits) !== bits) return NEVER;
  const mask = pairs.length - 1;
  for (let slot = 2 * (hash2 >>> Math.clz32(mask >>> 1)); ; slot = slot + 2 & mask) {
    const one = pairs[slot];
    const two = pairs[slot + 1];
    if ((one | two) === 0) return NEVER;
    if ((one & TOKEN_MASK) === left && (two & TOKEN_MASK) === right)
      return one >>> TOKEN_BITS | two >>> TOKEN_BITS << LOW_BITS;
  }
}

// src/tokens/merge-short.ts
var LONGEST_SHORT = 24;
function createShortMerge(table) {
  const tokenOfByte = Int32Array.from({ length: 256 }, (_, byte) => byteToken(table, byte));
  const ofBytes = new Int32Array(1 << 16);
  const tokens = new Int32Array(LONGEST_SHORT);
  const joins = new Int32Array(LONGEST_SHORT);
  function joinedBytes(left, right) {
    const slot = left << 8 | right;
    const known2 = ofBytes[slot];
    if (known2 !== 0) return known2;
    const token = joined(table, tokenOfByte[left], tokenOfByte[right]);
    ofBytes[slot] = token;
    return token;
  }
  function lowest(count) {
    let at = 0;
    for (let i = 1; i + 1 < count; i++) if (joins[i] < joins[at]) at = i;
    return at;
  }
  return (utf8, from, end) => {
    let count = end - from;
    for (let i = 0; i < count; i++) {
      const byte = utf8[from + i];
      tokens[i] = tokenOfByte[byte];
      if (i > 0) joins[i - 1] = joinedBytes(utf8[from + i - 1], byte);
    }
    while (count > 1) {
      const at = lowest(count);
      const token = joins[at];
      if (token === NEVER) break;
      count--;
      tokens[at] = token;
      for (let i = at + 1; i < count; i++) {
        tokens[i] = tokens[i + 1];
        joins[i - 1] = joins[i];
      }
      if (at > 0) joins[at - 1] = joined(table, tokens[at - 1], token);
      if (at + 1 < count) joins[at] = joined(table, token, tokens[at + 1]);
    }
    return count;
  };
}
function byteToken({ trie }, byte) {
  const slot = trie[0] + byte;
  return (trie[2 * slot + 1] >>> LABEL_BITS) - 1;
}

// src/tokens/merge.ts
function createMerge(table) {
  const { trie } = table;
  const countShort = createShortMerge(table);
  const candidates = new Int32Array(LONGEST_TOKEN);
  const candidateEnds = new Int32Array(LONGEST_TOKEN);
  let laid = new Int32Array(64);
  let begins = new Int32Array(64);
  let givenUp = new Uint8Array(64);
  const remembered = new Int32Array(2 * REMEMBERED).fill(-1);
  function findCandidates(utf8, from, end) {
    let found2 = 0;
    let slot = 0;
    for (let i = from; i < end; i++) {
      const byte = utf8[i];
      slot = trie[2 * slot] + byte;
      const word2 = trie[2 * slot + 1];
      if ((word2 & LABEL_MASK) !== byte) break;
      if (word2 > LABEL_MASK) {
        candidates[found2] = (word2 >>> LABEL_BITS) - 1;
        candidateEnds[found2++] = i + 1;
      }
    }
    return found2;
  }
  function apart(left, right) {
    const slot = 2 * (hashPair(left, right) & REMEMBERED - 1);
    const known2 = remembered[slot];
    if (known2 >> 1 === left && remembered[slot + 1] === right) return (known2 & 1) === 1;
    const answer = staysApart(table, left, right);
    remembered[slot] = left << 1 | (answer ? 1 : 0);
    remembered[slot + 1] = right;
    return answer;
  }
  function choose(found2, depth, origin) {
    for (let n = found2 - 1; n >= 0; n--) {
      if (givenUp[candidateEnds[n] - origin] === 1) continue;
      if (depth === 0 || apart(laid[depth - 1], candidates[n])) return n;
    }
    return -1;
  }
  function countLong(utf8, from, end, foundFirst) {
    if (end - from >= laid.length) {
      laid = new Int32Array(2 * (end - from));
      begins = new Int32Array(laid.length);
      givenUp = new Uint8Array(laid.length);
    }
    let stepped = false;
    let depth = 0;
    let at = from;
    for (let found2 = foundFirst; ; ) {
      const chosen = choose(found2, depth, from);
      if (chosen >= 0) {
        laid[depth] = candidates[chosen];
        begins[depth++] = at;
        at = candidateEnds[chosen];
        if (at === end) break;
        found2 = findCandidates(utf8, at, end);
      } else {
        stepped = true;
        givenUp[at - from] = 1;
        const shorter = at - 1;
        at = begins[--depth];
        found2 = findCandidates(utf8, at, shorter);
      }
    }
    if (stepped) givenUp.fill(0, 0, end - from);
    return depth;
  }
  return (utf8, from, end) => {
    const found2 = findCandidates(utf8, from, end);
    if (candidateEnds[found2 - 1] === end) return 1;
    return end - from <= LONGEST_SHORT ? countShort(utf8, from, end) : countLong(utf8, from, end, found2);
  };
}
var LONGEST_TOKEN = 256;
var REMEMBERED = 1 << 13;
var FIRST_MERGED = 256;
function staysApart(table, left, right) {
  const { splits: splits2 } = table;
  let a = left;
  let b = right;
  let until = NEVER;
  for (; ; ) {
    if (joined(table, a, b) < until) return false;
    if (a > b) {
      if (a < FIRST_MERGED) return true;
      until = a;
      a = splits2[2 * a + 1];
    } else {
      if (b < FIRST_MERGED) return true;
      until = b + 1;
      b = splits2[2 * b];
    }
  }
}

// src/tokens/split/unicode-runs.ts
var unicodeRuns = "O9SRS2ROiSOfNaO7UqO6LqOaSOqSO9CO7N2OLO3NCON3OUnOU7LoOL8ULULULULULULULULULULULULULULULULULULULULULULULULULULULUL2ULULULULULULULUL2ULULULULULULULULULULULULULULULULULULULULULULULU2LULUL3U2LULU2LU3L2U4LU2LU3L3U2LU2LULULU2LUL2ULU2LU3LULU2L2CUL3C4U2LU2LU2LULULULULULULULUL2ULULULULULULULULUL2U2LULU3LULULULULULULULULULULULULULULULULULULULULULULULULULULULULUL7U2LU2L2ULU4LULULULUL1xCLrCiO4CcOeC5O7COCOhM34ULULCOULO2CL3OUO6UOU3OUOU2LUhOU9LzUL2U3L3ULULULULULULULULULULULUL5ULOULU2L2U1fL1cULULULULULULULULULULULULULULULULULOM7ULULULULULULULULULULULULULULULULULULULULULULULULULULULU2LULULULULULUL2ULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULOU12O2CO6L15O8M19OMOM2OM2OMO8CrO4C4OtMbO5C17MlNaO4C2MC2rOCM7O2M6C2M2OM4C2NaC3O2COgCMCuMrO2C2hMbCOeNaCxM9C2O4CO2MO2CmM4CM9CM3CM5OiCpM3O4CbO5CoOC6O8M9C16MoOMxC1iM3CMiCM7CaM2O2NaOCgM3OC8O2C2O2CmOC7OCO3C4O2MCM7O2M2O2M3CO8MO4C2OC3M2O2NaC2O2N6O2COMO2M3OC6O4C2O2CmOC7OC2OC2OC2O2MOM5O4M2O2M3O3MO7C4OCO7NaM2C3MObM3OC9OC3OCmOC7OC2OC5O2MCM8OM3OM3O2COfC2M2O2NaO9CM6OM3OC8O2C2O2CmOC7OC2OC5O2MCM7O2M2O2M3O7M3O4C2OC3M2O2NaOCN6OaMCOC6O3C3OC4O3C2OCOC2O3C2O3C3O3CcO4M5O3M3OM4O2CO6MOeNdOdM5C8OC3OCnOCgO2MCM7OM3OM4O7M2OC3O2CO2C2M2O2NaO8N7OCM3OC8OC3OCnOCaOC5O2MCM7OM3OM4O7M2O6C2OC2M2O2NaOC2MOcM4C9OC3OC15M2CM7OM3OM4CO5C3MN7C3M2O2NjOC6OM3OCiO3CoOC9OCO2C7O3MO4M6OMOM8O6NaO2M2OdC1cMC2M7O5C7M8ONaO13C2OCOC5OCoOCOCaMC2M9CO2C5OCOM7ONaO2C4OwCOnM2O6NkOMOMOMO4M2C8OC10O4MkOM2C5MbOM10O9MO1lC17MkCNaO6C6M4C4M3CM3C2M7C3M4CdMcCMNaM4O2U12OUO5UO2L17OCL3C95OC4O2C7OCOC4O2C15OC4O2CxOC4O2C7OCOC4O2CfOC1lOC4O2C1vO2M3O9NkO3CgOgU2eO2L6O3Ch8O2ChSCqO5C23O3N3C8O7CiM4O9CjM3ObCiM2OcCdOC3OM2OcC1gMwO3CO4CMO2NaO6NaOhM3OMNaO6C2hO7C5M2CyMCO5C1yOaCvOMcO4McOaNaCuO2C5ObC18O4CqO6NbO11CnM5O4C1hMaOMtO2MNaO6NaOdCO8MvO1dM5C1bMhC8O3NaOhM9OcM3CuMdC2NaC18MeOcC10MkO8NaO3C3NaC10O2L9ULO5U17O2U3OgM3OMlC4MC6MC2M3CO5L18C1rLdCLyC11M1sULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULUL9ULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULUL9U8L6O2U6O2L8U8L8U8L6O2U6O2L8OUOUOUOUL8U8LeO2L8U8L8U8L8U8L5OL2U5OLO3L3OL2U5O3L4O2L2U4O4L8U5O5L3OL2U5O3SbOtS2O5SO1bSOgNCO2N6O5CNaO6CdO1fMxOhUO4UO2LU3L2U3LOUO3U5O6UOUOUOU4OLU4LC4LO2L2U2O5UL4O4LON1fULN5Ok6N1oO26NmOhiNuOvgU1cL1cULU3L2ULULULU4LUL2UL6C2U3LULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULUL2O6ULULM3ULO9NO2L12OLO5LO2C1kO7COfMCnO9C7OC7OC7OC7OC7OC7OC7OC7OMwO1bCOcwSO4C2NOpN9M6OC5O2N3C2O4C2eO2M2O2C3OC2iOC4O5C17OC2mO3N4OaCwO1cCgOwNaOuN8ONfOwNaO13NfO8wC534O1sCh3hO1vC1aO2C7hO3CgNaC2OkULULULULULULULULULULULULULULULULULULULULULULULCM4OMaOCULULULULULULULULULULULULULULC2M2C1yNaM2O11C9O2ULULULULULULUL3ULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULCL8ULULU2LULULULULCO2ULULCULUL3ULULULULULULULULULULU5LU5LULULULULULULULU4LULU2LO2ULOLOLULULULUOlC3ULC3LC7MC3MC4MCnM5O4MO3N6OaC1gOcM2C1eMiOaNaO6MiC6O3COC2MNaCsM8O2CnMdOcCtO3M4C1bMeOeCNaO6C5MCaNaC5OC15MeO9C3MC8M2O2NaO6CnO3CM3C1eMCM3C2M2C5M2CMCOoC3O2CbM5O2C3M2OaC6O2C6O2C6O9C7OC7OL17OC4L9CO6L28CzM8OM2O2NaO6C8mcOcCnO4C1dO6isCa6O2C2yO12L7OcL5O5CMCaOCdOC5OCOC2OC2OC30OxCa3OiC1sO2C1iO14CcO4MgOgMgO1sC5OC3rOjNaO7UqO6LqObC2hO3C6O2C6O2C6O2C3OzCcOCqOCjOC2OCfO2CeOyC3fOcN19OcN1lOhN2O35MO3mCtO3C1dOfMNrO4CwN4O9CkNC8NO5C12M5O5CuO2C10O4C8ON5O16U14L14C26O2NaO6U10O4L10O4C14O8C1gOcUbOUfOU7OU2OLbOLfOL7OL2O3C1gOcC8nO9CmOaC8OoC6OC16OC9O1xC6O2COC18OC2O3CO2CnO2N8CnO2N7CvO8N9O1cCjOC2O5N5CmN6O4CqO1yC1kO4N2C2NgO2N1aCM3OM2O5M4C4OC3OCtO2M3O4MN9OnCtN2OCtN3OwC8OCsM2O4N5OgC1iOaCmO2N8CjO5N8CiOnN7O28C21O1jU1fOdL1fO7N6C10M4O8NaO6NaC6UmO3M5OCLmO62NvOC16OM2O3C2OgC3O1jM4CtNaCO8CmMbN4OrCiM4O16ClN7OkCnO9M3C1hMfObNuMC2M2CO9M4C19MbO7MOdCpO7NaO6M3C10MeONaO4CM2CO8CzMO2CO9M3C1cMeC4O4M4OM2NaCOCO4NkObCiOCpMcO6MC2MO1qC7OCOC4OCfOCaO7C1bMcO5NaO6M4OC8O2C2O2CmOC7OC2OC5OM2CM7O2M2O2M3O2CO6MO5C5M2O2M7O3M5ObCaOCO2COC12OCM9OMO2MOM4OM5CMCOdM2OtC1hMiC4O5NaO4MC3OuC1cMkC2OCO8NaO4mC1bM7O2M9OnC4M2OyC1cMhO3CObNaO12C17MdCO7NaO6NkOsCrO2MfO4NcO4C7O55C18MfO2tUwLwNjOcC8O2CO2C8OC2OCoM6OM2O2M4CMCM2OcNaO1yC8O2C13M7O2M7COCMOrCMaC14M7CM4O8MO8CMbC1aMgO3COiC21O5jCxOfNaO6C9OC11M8OM8COfNtO5CuO2MmOMeO21C7OC2OC12M6O3MOM2OM7CMO8NaO6C6OC2OCwM5OM2OM5CO7NaO8mCjM4O9M2CMCdOCyM7O3M5OdNaMO2dCOfNlO17CpmO2uN33OhC5gO218C2pOfCtsOgMC6MfOaC32zO5Cg7O5a1CuMiNaO1c6CftO7CvONaO6C27ONaO6CuO2M5ObC1cM7O9C4OcNaON7OClO5CjOc0C19O3NaO5iUwLwNnO2xC23O4MCM1jO7M4CdO1sC2OCMObM2OeC4qgO8CyeO15CaO6w7C4OC7OC2OC83OfCOtC3O2COeC4O8Cb0O1s4C2zO5CdO3C9O7CaO3M2O381NaOeeM1aO2MnOf2M5O3M6O8M8O2M7OuM4O44M3O3fNkOcNkO30NpO3rUqLqUqL7OLiUqLqUOU2O2UO2U2O2U4OU8L4OLOL7OLbUqLqU2OU4O2U8OU7OLqU2OU4OU5OUO3U7OLqUqLqUqLqUqLqUqLqUqLqUqLsO2UpOLpOL6UpOLpOL6UpOLpOL6UpOLpOL6UpOLpOL6ULO2N1eOe8M1jO4M1eO8MOeMOmM5OMfOuoLaCLkO6L6O5xM7OMhO2M7OM2OM5O5C1qOxMO34C19O3M7C7O2NaO4CO8xCuMOhC18M4NaOd2CsM4NaO5yCuM2CNaOdhC7OC4OC2OCfOC5hO2N9M7O15UyLyM7CO4NaOlzN1nON3ON4O24N19ONfO5eC4OCrOC2OCO2COCaOC4OCOCO6CO4COCOCOC3OC2OCO2COCOCOCOCOC2OCO2C4OC7OC4OC4OCOCaOChO5C3OC5OChOg4NdO25fNaOsmCwyoOwC37eO6C66O2C4g2OeC5rlOfChaO1wiCf2O15uC3t7O5C38gOf9e8M6oO47bk";

// src/tokens/split/character.ts
var SPACE_BAR = 32;
var UPPER = 1;
var LOWER = 2;
var CASELESS = 4;
var MARK = 8;
var NUMBER = 16;
var SPACE = 32;
var NEWLINE = 64;
var OTHER = 128;
var LETTER = UPPER | LOWER | CASELESS;
var SYMBOL = MARK | OTHER;
var bitOf = {
  U: UPPER,
  L: LOWER,
  C: CASELESS,
  M: MARK,
  N: NUMBER,
  S: SPACE,
  R: NEWLINE,
  O: OTHER
};
function classTable() {
  const classes2 = new Uint8Array(1114112).fill(OTHER);
  let from = 0;
  for (let i = 0; i < unicodeRuns.length; ) {
    const bit = bitOf[unicodeRuns[i++]];
    let length = 0;
    for (; isDigit(unicodeRuns.charCodeAt(i)); i++) length = 36 * length + Number.parseInt(unicodeRuns[i], 36);
    if (bit !== OTHER) classes2.fill(bit, from, from + (length || 1));
    from += length || 1;
  }
  return classes2;
}
var isDigit = (code2) => code2 >= 48 && code2 <= 57 || code2 >= 97;
var classes = classTable();
var ascii = new Uint8Array(256);
ascii.set(classes.subarray(0, 128));
var asciiClass = (byte) => ascii[byte];
function classAt(utf8, i) {
  const lead = utf8[i];
  return classes[lead < 128 ? lead : codePointAt(utf8, i, lead)];
}
function codePointAt(utf8, i, lead) {
  const second = utf8[i + 1] & 63;
  if (lead < 224) return (lead & 31) << 6 | second;
  const third = utf8[i + 2] & 63;
  if (lead < 240) return (lead & 15) << 12 | second << 6 | third;
  return (lead & 7) << 18 | second << 12 | third << 6 | utf8[i + 3] & 63;
}
function after(utf8, i) {
  const lead = utf8[i];
  if (lead < 128) return i + 1;
  if (lead < 224) return i + 2;
  return lead < 240 ? i + 3 : i + 4;
}

// src/tokens/split/run.ts
function runEnd(utf8, from, end, classes2) {
  for (let i = from; ; i = after(utf8, i)) {
    while (i < end && (asciiClass(utf8[i]) & classes2) !== 0) i++;
    if (i === end || utf8[i] < 128 || (classAt(utf8, i) & classes2) === 0) return i;
  }
}
function threeNumbersEnd(utf8, from, end) {
  const second = after(utf8, from);
  if (second === end || classAt(utf8, second) !== NUMBER) return second;
  const third = after(utf8, second);
  return third === end || classAt(utf8, third) !== NUMBER ? third : after(utf8, third);
}
function spaceEnd(utf8, from, end) {
  let last = from;
  let i = from;
  while (i < end && (classAt(utf8, i) & (SPACE | NEWLINE)) !== 0) {
    last = i;
    i = after(utf8, i);
  }
  return i === end || last === from ? i : last;
}
function spaceOrLinesEnd(utf8, from, end) {
  let last = from;
  let lineEnd = from;
  let i = from;
  for (let kind = 0; i < end; ) {
    kind = classAt(utf8, i);
    if ((kind & (SPACE | NEWLINE)) === 0) break;
    last = i;
    i = after(utf8, i);
    if (kind === NEWLINE) lineEnd = i;
  }
  if (lineEnd > from) return lineEnd;
  return i === end || last === from ? i : last;
}
var code = (letter) => letter.charCodeAt(0);
var APOSTROPHE = code("'");
var SLASH = code("/");
var LINE_FEED = code("\n");
var CARRIAGE_RETURN = code("\r");
var FOLD = 32;
var NO_FOLD = 0;
var [S, T, M, D, R, E, V, L] = [..."stmdrevl"].map(code);
function contractionEnd(utf8, i, fold) {
  if (utf8[i] !== APOSTROPHE) return i;
  const first = utf8[i + 1] | fold;
  if (first === S || first === T || first === M || first === D) return i + 2;
  if (fold === FOLD && utf8[i + 1] === 197 && utf8[i + 2] === 191) return i + 3;
  const second = utf8[i + 2] | fold;
  if ((first === R || first === V) && second === E) return i + 3;
  return first === L && second === L ? i + 3 : i;
}

// src/tokens/split/automaton.ts
function automaton(states, general) {
  const next = transitions(states);
  return (utf8, from, end) => {
    let i = from;
    let state = 0;
    do
      state = next[state + utf8[i++]];
    while (state < ENDS);
    if (state === endCodes.here) return i - 1;
    if (state === endCodes["one back"]) return i - 2;
    return state === endCodes["after its last line break"] ? lastLineEnd(utf8, i - 2) : general(utf8, from, end);
  };
}
var threeDigits = {
  digit: { digit: "second digit" },
  "second digit": { digit: "third digit" },
  "third digit": { beyond: "here" }
};
var notSpace = (end) => ({ letter: end, digit: end, symbol: end });
var spacesOrLines = {
  spaces: { space: "spaces", newline: "lines", ...notSpace("one back") },
  lines: { newline: "lines", space: "spaces after lines" },
  "spaces after lines": { space: "spaces after lines", newline: "lines", ...notSpace("after its last line break") }
};
var ROW = 256;
var ENDS = 65280;
var endCodes = {
  here: ENDS,
  "one back": 65281,
  "after its last line break": 65282,
  unsure: 65283
};
function transitions(states) {
  const rows = Object.entries(states);
  const codes = { ...endCodes };
  rows.forEach(([name], row) => {
    codes[name] = ROW * row;
  });
  return Uint16Array.from({ length: ROW * rows.length }, (_, at) => {
    const [, moves] = rows[Math.floor(at / ROW)];
    const kinds2 = kindsOf(at % ROW);
    const named = kinds2.find((kind) => moves[kind]);
    return codes[named ? moves[named] : kinds2.includes("beyond") ? "unsure" : "here"];
  });
}
function kindsOf(byte) {
  const kind = asciiClass(byte);
  if (byte >= 128) return ["beyond"];
  if ((kind & LETTER) !== 0) return kind === LOWER ? ["letter"] : ["capital", "letter"];
  if (kind === NUMBER) return ["digit"];
  if (kind === NEWLINE) return ["newline"];
  if (kind === SPACE) return byte === SPACE_BAR ? ["bar", "space"] : ["space"];
  if (byte === APOSTROPHE) return ["apostrophe", "symbol"];
  return byte === SLASH ? ["slash", "symbol"] : ["symbol"];
}
function lastLineEnd(utf8, i) {
  let last = i;
  while (utf8[last] !== LINE_FEED && utf8[last] !== CARRIAGE_RETURN) last--;
  return last + 1;
}

// src/tokens/split/cl100k.ts
var splitAny = (utf8, from, end) => {
  const kind = classAt(utf8, from);
  if ((kind & LETTER) !== 0) return runEnd(utf8, from, end, LETTER);
  if (kind === NUMBER) return threeNumbersEnd(utf8, from, end);
  const contraction = contractionEnd(utf8, from, FOLD);
  if (contraction > from) return contraction;
  const second = after(utf8, from);
  const next = second < end ? classAt(utf8, second) : NEWLINE;
  if (kind !== NEWLINE && (next & LETTER) !== 0) return runEnd(utf8, second, end, LETTER);
  if ((kind & SYMBOL) !== 0 || utf8[from] === SPACE_BAR && (next & SYMBOL) !== 0) {
    return runEnd(utf8, runEnd(utf8, second, end, SYMBOL), end, NEWLINE);
  }
  return spaceOrLinesEnd(utf8, from, end);
};
var splitCl100k = automaton(
  {
    start: {
      letter: "letters",
      digit: "digit",
      bar: "bar",
      space: "space",
      newline: "lines",
      apostrophe: "unsure",
      symbol: "symbol"
    },
    bar: { letter: "letters", symbol: "symbols", space: "spaces", newline: "lines" },
    space: { letter: "letters", space: "spaces", newline: "lines" },
    symbol: { letter: "letters", symbol: "symbols", newline: "tail" },
    letters: { letter: "letters" },
    ...threeDigits,
    symbols: { symbol: "symbols", newline: "tail" },
    tail: { newline: "tail", beyond: "here" },
    ...spacesOrLines
  },
  splitAny
);

// src/tokens/split/o200k.ts
var splitAny2 = (utf8, from, end) => {
  const kind = classAt(utf8, from);
  if ((kind & (LETTER | MARK)) !== 0) return wordEnd(utf8, from, end);
  if (kind === NUMBER) return threeNumbersEnd(utf8, from, end);
  const second = after(utf8, from);
  const next = second < end ? classAt(utf8, second) : NEWLINE;
  if ((next & (LETTER | MARK)) !== 0 && kind !== NEWLINE) return wordEnd(utf8, second, end);
  if (kind === OTHER || next === OTHER && utf8[from] === SPACE_BAR) return symbolsEnd(utf8, second, end);
  return spaceOrLinesEnd(utf8, from, end);
};
function wordEnd(utf8, from, end) {
  let i = from;
  let lastShared = from;
  while (i < end) {
    const kind = classAt(utf8, i);
    if (kind === LOWER) return contractionEnd(utf8, runEnd(utf8, i, end, LOWER | CASELESS | MARK), FOLD);
    if ((kind & (UPPER | CASELESS | MARK)) === 0) break;
    i = after(utf8, i);
    if (kind !== UPPER) lastShared = i;
  }
  return contractionEnd(utf8, lastShared > from ? lastShared : i, FOLD);
}
function symbolsEnd(utf8, from, end) {
  let i = runEnd(utf8, from, end, SYMBOL);
  while (i < end && (utf8[i] === LINE_FEED || utf8[i] === CARRIAGE_RETURN || utf8[i] === SLASH)) i++;
  return i;
}
var splitO200k = automaton(
  {
    start: {
      capital: "capitals",
      letter: "letters",
      digit: "digit",
      bar: "bar",
      space: "space",
      newline: "lines",
      symbol: "symbol"
    },
    bar: { capital: "capitals", letter: "letters", symbol: "symbols", space: "spaces", newline: "lines" },
    space: { capital: "capitals", letter: "letters", space: "spaces", newline: "lines" },
    symbol: { capital: "capitals", letter: "letters", symbol: "symbols", newline: "tail" },
    capitals: { capital: "capitals", letter: "letters", apostrophe: "unsure" },
    letters: { capital: "here", letter: "letters", apostrophe: "unsure" },
    ...threeDigits,
    symbols: { symbol: "symbols", newline: "tail" },
    tail: { newline: "tail", slash: "tail", beyond: "here" },
    ...spacesOrLines
  },
  splitAny2
);

// src/tokens/split/r50k.ts
var splitAny3 = (utf8, from, end) => {
  const contraction = contractionEnd(utf8, from, NO_FOLD);
  if (contraction > from) return contraction;
  const second = after(utf8, from);
  const first = utf8[from] === SPACE_BAR && second < end ? second : from;
  const kind = classAt(utf8, first);
  for (const classes2 of alike) if ((kind & classes2) !== 0) return runEnd(utf8, first, end, classes2);
  return spaceEnd(utf8, from, end);
};
var alike = [LETTER, NUMBER, SYMBOL];
var splitR50k = automaton(
  {
    start: {
      letter: "letters",
      digit: "digits",
      bar: "bar",
      space: "space",
      newline: "space",
      apostrophe: "unsure",
      symbol: "symbols"
    },
    bar: { letter: "letters", digit: "digits", symbol: "symbols", space: "spaces", newline: "spaces" },
    space: { space: "spaces", newline: "spaces" },
    letters: { letter: "letters" },
    digits: { digit: "digits" },
    symbols: { symbol: "symbols" },
    spaces: { space: "spaces", newline: "spaces", letter: "one back", digit: "one back", symbol: "one back" }
  },
  splitAny3
);

// src/tokens/encoding.ts
var splits = {
  o200k_base: splitO200k,
  cl100k_base: splitCl100k,
  p50k_base: splitR50k,
  r50k_base: splitR50k
};
var open = /* @__PURE__ */ new Map();
function encoding(name) {
  const count = open.get(name) ?? openEncoding(name);
  open.set(name, count);
  return count;
}
function openEncoding(name) {
  const split = splits[name];
  const countPiece = createCache(createMerge(openTable(readTable(name))));
  return (text) => {
    const end = encode(text);
    const utf8 = buffer;
    const view = bufferView;
    let tokens = 0;
    for (let from = 0; from < end; ) {
      const to = split(utf8, from, end);
      tokens += countPiece(utf8, from, to, view);
      from = to;
    }
    return tokens;
  };
}
var folders = ["./ranks/", "../ranks/", "../../dist/ranks/"];
function readTable(name) {
  const paths = folders.map((folder) => new URL(`${folder}${name}.bin`, import.meta.url));
  const path = paths.find(existsSync);
  if (!path)
    throw new Problem(`the table of ${name} is missing from this installation`, { remedy: "Install promptcost again." });
  return readFileSync(path);
}
var encoder = new TextEncoder();
var PADDING = 16;
var NO_CHARACTER = 128;
var buffer = new Uint8Array(1 << 16);
var bufferView = new DataView(buffer.buffer);
function encode(text) {
  const most = 3 * text.length + PADDING;
  if (buffer.length < most) {
    buffer = new Uint8Array(most);
    bufferView = new DataView(buffer.buffer);
  }
  const { written } = encoder.encodeInto(text, buffer);
  buffer.fill(NO_CHARACTER, written, written + PADDING);
  return written;
}

// src/tokens/tokenizers/cl100k.ts
var cl100k = () => ({
  name: "cl100k_base",
  sure: { kind: "exact" },
  count: encoding("cl100k_base")
});

// src/tokens/estimate/coefficients.data.ts
var coefficients = [
  ["word 0", 1.025, 1.042],
  ["word 1", 0.985, 1.159],
  ["word 2", 0.878, 1.095],
  ["word 3", 0.935, 1.236],
  ["word 4", 1.156, 1.974],
  ["word 5", 1.121, 1.844],
  ["word 6", 1.088, 2.318],
  ["word unknown", 1.73, 2.145],
  ["letters over 5", 0.034, 0.057],
  ["letters over 8", 0.013, -0.068],
  ["letters over 5, rare", -0.079, 0.169],
  ["letters under 4, unknown", -0.279, -0.482],
  ["letters over 4, unknown", 0.069, 0.277],
  ["letters over 10, unknown", -0.111, -0.24],
  ["letters over 20, unknown", 0.3, 0.35],
  ["accented letter", 0.403, 0.402],
  ["one capital", -0.045, -0.015],
  ["capitalised", 0.345, 0.941],
  ["capitals", 0.173, 0.63],
  ["capitals over 2", -3e-3, 0.522],
  ["capitals over 5", 0.136, -0.067],
  ["Word 0", -0.132, -0.721],
  ["Word 1", -0.39, -0.49],
  ["Word 2", -0.231, 0.164],
  ["Word 3", 0.02, 0.365],
  ["Word unknown", 0.679, 0.723],
  ["WORD 0", -4e-3, 7e-3],
  ["WORD 1", -0.255, -0.362],
  ["WORD 2", -0.247, 0.023],
  ["WORD 3", -0.098, -0.224],
  ["WORD unknown", 0.377, 0.287],
  ["small hump", -0.192, -0.311],
  ["capitalised hump", -0.032, 0.104],
  ["capitals hump", 2e-3, 0.112],
  ["word after mark", -0.103, -0.214],
  ["capital after mark", 0.055, 0.151],
  ["capitalised inside", -0.038, -0.438],
  ["capitalised line", 0.096, -0.205],
  ["capitals after capitals", 0.272, 0.223],
  ["word after stop", 0.027, 0.305],
  ["word after comma", -0.045, -0.128],
  ["contraction", 0.932, 1.351],
  ["number", -0.015, 0.162],
  ["three digits", 1.199, 1.01],
  ["line", 0.974, 0.879],
  ["blank line", 0.838, 1.202],
  ["blank lines", 0.959, 0.925],
  ["indent", 1.311, 1.139],
  ["space before line end", 0.904, 1.294],
  ["gap", 0.843, 1.08],
  ["long blank", 0.934, 0.861],
  ["marks", 0.502, 0.53],
  ["marks over 1", -0.136, 0.088],
  ["mark !", 0.526, 0.613],
  ["mark ! again", 0.45, 0.45],
  ['mark "', 0.43, 0.357],
  ['mark " again', 0.419, 0.4],
  ["mark #", 0.546, 0.97],
  ["mark # again", 0.194, 0.138],
  ["mark $", 0.748, 0.665],
  ["mark $ again", 0.485, 0.521],
  ["mark %", 0.254, 0.734],
  ["mark % again", 0.45, 0.45],
  ["mark &", 0.442, 0.366],
  ["mark & again", 0.45, 0.442],
  ["mark '", 0.609, 0.147],
  ["mark ' again", 0.442, 0.425],
  ["mark (", 0.446, 0.463],
  ["mark ( again", 0.453, 0.446],
  ["mark )", 0.565, 0.467],
  ["mark ) again", 0.446, 0.445],
  ["mark *", 0.205, 0.448],
  ["mark * again", 0.359, 0.296],
  ["mark +", 0.48, 0.488],
  ["mark + again", 0.461, 0.346],
  ["mark ,", 0.731, 0.479],
  ["mark , again", 0.45, 0.45],
  ["mark -", 0.472, 0.393],
  ["mark - again", 0.233, 0.288],
  ["mark .", 0.469, 0.467],
  ["mark . again", 0.695, 0.455],
  ["mark /", 0.583, 0.332],
  ["mark / again", 0.442, 0.288],
  ["mark :", 0.341, 0.542],
  ["mark : again", 0.339, 0.335],
  ["mark ;", 0.657, 0.408],
  ["mark ; again", 0.45, 0.45],
  ["mark <", 0.491, 0.488],
  ["mark < again", 0.464, 0.552],
  ["mark =", 0.337, 0.212],
  ["mark = again", 0.438, 0.414],
  ["mark >", 0.399, 0.535],
  ["mark > again", 0.464, 0.551],
  ["mark ?", 0.282, 0.58],
  ["mark ? again", 0.451, 0.449],
  ["mark @", 0.452, 0.429],
  ["mark @ again", 0.45, 0.45],
  ["mark [", 0.39, 0.441],
  ["mark [ again", 0.445, 0.452],
  ["mark \\", 0.671, 0.728],
  ["mark \\ again", 0.469, 0.446],
  ["mark ]", 0.386, 0.44],
  ["mark ] again", 0.444, 0.454],
  ["mark ^", 0.454, 0.45],
  ["mark ^ again", 0.45, 0.45],
  ["mark _", 0.409, 0.228],
  ["mark _ again", 0.357, 0.278],
  ["mark `", 0.196, -0.184],
  ["mark ` again", 0.288, 0.249],
  ["mark {", 0.448, 0.744],
  ["mark { again", 0.509, 0.817],
  ["mark |", 0.568, 0.661],
  ["mark | again", 0.452, 0.447],
  ["mark }", 0.458, 0.648],
  ["mark } again", 0.527, 0.743],
  ["mark ~", 0.441, 0.454],
  ["mark ~ again", 0.452, 0.449],
  ["control", 1, 1],
  ["run **", -0.013, -0.103],
  ["run ```", -0.07, -0.092],
  ["run ---", -0.071, 0.031],
  ["run --", -0.119, 0.362],
  ["run ##", -0.198, -0.069],
  ["run ###", 0.019, -0.049],
  ["run ...", 0.061, 0.022],
  ["run //", 0.056, -0.155],
  ["run ://", -0.068, -8e-3],
  ["run </", -0.087, -0.084],
  ["run />", 0.026, 0.025],
  ["run {{", 0.074, 0.276],
  ["run }}", -0.056, 0.149],
  ["run {{$", -0.023, -0.044],
  ["run {%", -0.082, 0.118],
  ["run %}", -0.068, 0.091],
  ["run ->", -5e-3, -7e-3],
  ["run =>", 4e-3, -7e-3],
  ["run ==", -0.019, -0.028],
  ["run [[", 0, 0],
  ["run ]]", -1e-3, 2e-3],
  ["run ](", 0.015, -0.021],
  ['run ":', -0.132, -0.23],
  ['run ",', -0.132, -0.348],
  ['run ."', 0.121, 0.112],
  ["run .)", 0.022, 0.037],
  ["run ),", 0.04, 0.034],
  ["run ).", -0.042, -0.096],
  ["run ):", 0.081, -1e-3],
  ["run **:", 0.064, -5e-3],
  ["run .,", -0.126, -3e-3],
  ['run "}', 0.017, -6e-3],
  ['run "]', -1e-3, 1e-3],
  ['run \\"', 0.01, -1e-3],
  ['run ="', 0.064, 0.019],
  ['run ">', 0.01, -0.019],
  ["run ()", -0.031, 0.017],
  ["one quote", 0.443, 1.102],
  ["one dash", 1.034, 1.229],
  ["one ellipsis", 1.025, 1.063],
  ["one latin", 0.8, 0.8],
  ["one cyrillic", 0.5, 0.5],
  ["one greek", 0.8, 0.8],
  ["one hebrew", 0.85, 0.85],
  ["one arabic", 0.85, 0.85],
  ["one indic", 0.85, 0.85],
  ["one thai", 1.1, 1.1],
  ["one hangul", 1.1, 1.1],
  ["one kana", 0.9, 0.9],
  ["one han", 0.95, 0.95],
  ["one wide", 0.9, 0.9],
  ["one emoji", 2.207, 2.191],
  ["one joiner", 1.003, 0.997],
  ["one symbol", 1.595, 1.607],
  ["one rare", 2, 2],
  ["one again", 0.299, 0.302],
  ["space word>digits", 0.825, 0.583],
  ["space word>marks", 0.305, 0.274],
  ["space word>other", 0.049, 0.302],
  ["space digits>word", 0.736, 0.745],
  ["space digits>digits", -0.026, -0.14],
  ["space digits>marks", -0.02, -0.011],
  ["space digits>other", 0.022, -0.056],
  ["space marks>digits", 0.358, 0.248],
  ["space marks>marks", 0.253, 0.278],
  ["space marks>other", 0.027, 0.049],
  ["space other>word", 0.086, 0.196],
  ["space other>digits", 0, 0],
  ["space other>marks", 0, -1e-3],
  ["space other>other", 0.01, 0.049]
];

// src/tokens/estimate/block.ts
var blocks = [
  "quote",
  "dash",
  "ellipsis",
  "latin",
  "cyrillic",
  "greek",
  "hebrew",
  "arabic",
  "indic",
  "thai",
  "hangul",
  "kana",
  "han",
  "wide",
  "emoji",
  "joiner",
  "symbol",
  "rare"
];
var borders = [
  [192, "symbol"],
  [592, "latin"],
  [880, "rare"],
  [1024, "greek"],
  [1328, "cyrillic"],
  [1424, "rare"],
  [1536, "hebrew"],
  [1920, "arabic"],
  [2304, "rare"],
  [3584, "indic"],
  [3712, "thai"],
  [4352, "rare"],
  [4608, "hangul"],
  [7680, "rare"],
  [7936, "latin"],
  [8192, "greek"],
  [8203, "symbol"],
  [8208, "joiner"],
  [8214, "dash"],
  [8216, "symbol"],
  [8224, "quote"],
  [8230, "symbol"],
  [8231, "ellipsis"],
  [11264, "symbol"],
  [11904, "rare"],
  [12288, "han"],
  [12352, "wide"],
  [12544, "kana"],
  [12592, "rare"],
  [12688, "hangul"],
  [13312, "wide"],
  [40960, "han"],
  [44032, "rare"],
  [55216, "hangul"],
  [63744, "rare"],
  [64256, "han"],
  [64336, "hebrew"],
  [65024, "arabic"],
  [65040, "joiner"],
  [65280, "wide"],
  [65520, "wide"],
  [126976, "rare"],
  [131072, "emoji"],
  [204800, "han"]
];
function blockOf(codePoint) {
  return borders.find(([end]) => codePoint < end)?.[1] ?? "rare";
}

// src/tokens/estimate/lexicon.data.ts
var lexicon = [
  "0aEEE1aX[X2dX[[2ronYY[1bGNT2andonV[[7edY[[2cW[W2dYY[2erQU[2ilitiesV[[6yQY[2leN[[2normalY[[2ortV[[5ionY[[3utIS[3veO[[",
  "2rahamYY[3oadW[[2sQWY3enceW[[5tY[[3oluteT[[8lyS[[4rT[[5bX[[5ptionY[[3tractST[3urdZ[[2uXX[3ndV[[5anceY[[7tZ[[3seU[[1c",
  "JPU2adY[[4emST[6icTY[6yUU[2cJPW3elerU[[7ateZ[[9ionZ[[4ntX[[4ptPX[6ableW[[7nceX[[6edT[[6ingX[[6sX[[4ssMS[6edX[[6ibili",
  "tyY[[8leU[[7ngY[[6oriesVZ[8yZ[[3identT[[8allyZ[[8sX[[3ommodS[[8ateW[[9tionV[[9tionsY[[5pU[[6anW[[8iedX[[8yW[[9ingX[[",
  "6lT[[7ishV[[9hedX[[4rdU[[6anceV[[6ingPT[9lyX[[4untNS[7abilityZ[[9leZ[[7ingVZ[7sSZ[3reditedY[[3umV[[4rR[[5acyU[[6teT[",
  "[8lyX[[4sY[[5edW[[2eUY[2hOW[3ieU[[5veS[[7dV[[7mentX[[9ntsY[[6ingX[[2idU[[4sY[[2knowU[[6ledW[[9geX[[9gedY[[2neY[[2ous",
  "ticZ[[2quU[[4aintZ[[4ireV[[7dV[[6ingY[[5sitionW[[2reY[[4sV[[3ossO[[2tJOV3edZ[[3ingV[[4onNRW6sRY[4vNV[5ateW[[8dX[[7io",
  "nV[[5ePT[6lyW[[5istsZ[[6tiesQY[7yQU[3orUY[5sW[[3ressW[[3sV[[3uW[[4alPY[6lyOY[2uteX[[1dGLS2aU[[3mVV[4sYY[3ptR[[5ation",
  "Y[[5edX[[6rUY[2cY[Y2dINW3edPW[3ictY[[6ionW[[4ngSZ[4tionP[[8alPW[9llyVV[8sZ[[3rV[[4essNT[7edW[[8sU[[7ingX[[3sUY[2equU",
  "[[5ateW[[2hereZ[[2ipX[[2jU[[3acentX[[3ustRX[6ableX[[6edX[[6mentX[[9tsY[[2mS[[3inRU[5isterW[[9redY[[8rQT[9ationTV[9at",
  "iveW[[9atorXY[9atorsZ[[4rZ[[4ssionW[[9sW[[4tV[[5tedW[[2obeWW[3lescX[[7entY[[3pY[[4tT[[5edW[[5ionW[[3rableY[[4eZ[[2sT",
  "W[2ultQW[5sT[[2vNT[3anceT[[7dSW[7sX[[5tR[[6ageS[[9sV[[3entSV[6ureUY[9sX[[4rsW[[6eX[[5tQW[6isX[[8eZ[[9dZ[[9mentY[[9me",
  "ntsY[[8ingSZ[3iceR[[4sTX[5eW[[6dW[[5orY[[3ocU[[5ateY[[1eX[Z2rVY[2stW[[4heticY[[1fJSW2fMS[3airY[[6sXX[3ectQ[[6edT[[6i",
  "ngX[[7onY[[6sW[[3iliS[[6ateUZ[9dX[[9sX[[4rmX[[3ordS[[6ableT[[2ghanWW[6istanXX[2raidV[[3icZ[[5aSS[6nTT[2tX[[3erKP[5no",
  "onU[[5wardsY[[1gIOU2aX[[3inLV[5stNZ[2ePU[3dW[[3nciesU[[5yTV[4daV[[4tSV[5sU[[3sU[[2gregV[[6ateX[[5ssV[[7iveW[[2ingX[[",
  "2oO[[2reP[[4eR[[5dS[[5mentTW[9sW[[3icUW[5ulturalX[[9reXY[2uY[[1hOT[2eadS[[1iQZU2dSY[3eY[[3sZ[[2lY[[2mS[[3edW[[3sV[[2",
  "nW[[2rNP[3craftV[[3esYY[3lineX[[7sXX[3portUU[1jQVZ2axYZ[1kMSX2aU[[2eW[[1lFKS2aW[[3bamaXX[3mZ[[3nXX[3rmV[[3skaXX[2bXX",
  "[3ertXX[3umRX[5sX[[2cU[[3oholT[[2dWX[2eRU[3rtQU[5sY[[3xSS[4andYY[7erWW[2fredZZ[2gorithmU[[9sX[[2iSV[3asV[[3ceXX[3enX",
  "[[3gnR[[5edY[[5mentWZ[3keW[[3veV[[2kW[[2lHLU3ahVV[3eNU[4gT[[5ationsY[[5edV[[7lyY[[4nVW[4rgV[[4vZ[[3ianceXX[4esZ[[3oc",
  "S[[5ateY[[8dX[[7ionX[[4wNW[5anceY[[5edR[[5ingT[[5sQ[[4yZ[[2mXY[3aX[[3ostPY[2oneR[[4gNX[5sideV[[2phaTX[5betY[[2readyN",
  "[[2sMT[3oIQ[2tOV[3erSY[5edY[[5nQU[6ateX[[8iveSY[9velyYY[9vesW[[3houghSS[3oVZ[4getherY[[2umVY[4iniumY[[6umW[[4niZ[[2w",
  "aysMW[2zheimerYY[1mHOQ2aTZ[3nY[[3rY[[3teurX[[3zQ[[4edY[[4ingQY[4onRR[2bOU[3ientW[[4tiousY[[3ulY[[2dY[Y2enU[[4dWY[5me",
  "ntZZ[4itiesV[[3rMM[4icaQQ[7nPP[8sUU[2idX[[3nT[[4oY[[2ongPW[5stW[[3untOY[6sU[[2pV[[3lU[[4eY[[2sterdamWW[2yYY[1nFKN2aT",
  "W[3lNS[4ogX[[4yS[[5sV[[6eX[[7sX[[6isQV[6tWZ[7sY[[5ticalY[[8sWW[5zeW[[7dX[[6ingY[[2cSX[3hY[[4orW[[3ientU[[2dEKP3ersU[",
  "[6onXX[3reWX[5aZZ[5wVV[4oidMR[3yXX[2gMP[3eV[[4lWW[5aXX[5esTT[4rW[[3leTY[5sX[[3ryW[[3ularX[[2imPV[4alSW[6sT[[5teX[[7d",
  "V[[6ionUW[9sY[[4eW[[2kY[[3leZ[[2nMS[3aWW[3eWW[3iversaryW[[3otationX[[4unQ[[6ceW[[8dR[[8mentW[[4yW[[5ingY[[3ualSW[6ly",
  "X[[2onymY[[6ousXY[3therNU[2sMU[3werPW[6edV[[6ingY[[6sTX[2tOP[3eT[[4nX[[4riorV[[3hWW[4onyXX[3iRW[4bW[[4cipU[[7ateZ[[9",
  "edX[[4oxidY[[4queZ[[4vZ[[3onVV[5ioWW[2xT[[3ietyU[[4ousY[[2yIQQ3bodyW[[3moreV[[3oneQY[3thingP[[4imeW[[3wayUY[4hereT[[",
  "1oOX[1pJPS2acheTT[3rtSW[5mentTY[9sX[[2eZ[[2iRUR2olloZZ[4ogX[[3stW[[2pILW3arS[[5atusZ[[5entX[[8lyV[[3eNY[4alU[[6ingX[",
  "[5rQ[[6anceT[[9esY[[6edT[[6ingX[[6sT[[4llZ[[4ndTZ[4tW[[5iteX[[3leRR[5sY[[4iancesW[[5cOY[6ableS[[7ntY[[9sX[[7tionOS[9",
  "onsRY[5edS[[6sV[[4yPV[5ingV[[3ointS[[7edW[[7mentU[[9ntsY[[3reciR[[7ateT[[9edW[[9ionX[[4oMV[5achQ[[8edY[[9sV[[8ingY[[",
  "5priateR[[9telyY[[5valU[[6eX[[7dT[[5xW[[6imatelyT[[3sSX[2rPP[3ilQQ[2tW[[1qX[[2uPU[1rGKR2aU[[3bTT[4iaYY[5cYY[2bitrary",
  "Y[[2cVW[3hQR[4itectSW[9uralY[[9ureVY[5veWX[7sVV[3ticZZ[2dX[[2eGRV3aNT[4sP[[3nS[[4aWX[2gLS[3entinaWW[3sOX[3ueX[[5dY[[",
  "4mentRV[8sSZ[2iWY[3seY[[4ingX[X3zonaVV[2kWW[3ansasYY[2mRUZ3edX[[4nZZ[3orY[[3sU[[3yVV[2nYY[2omV[[4aY[[3undMY[2rKTZ3an",
  "gT[[6eW[[7dW[[7mentU[[9ntsW[[4yLO[5sWW[3estT[[6edW[[3ivalV[[5eU[[6dT[[6sX[[5ingY[[3owWZ[2senalYY[2tKOX3eV[[4rY[[3hur",
  "XX[3icY[[5lePU[7sRV[4ficialV[[4stSX[6icX[[6sT[[3sUU[3workW[[2yX[[1sFKQ2cV[X2hVV[3leyZZ[2iaTT[4nVV[3deV[[2kNV[3edQ[[3",
  "ingT[[3sW[[2leepY[[2pUY[3ectQ[[6sT[[3irW[[2sKOU3assX[[4ultW[[3embleY[[8dY[[7yTT[4rtNRV6ionY[[4ssR[[6edY[[6mentUY[9ts",
  "Y[[4tTW[5sT[[3ignTZ[6edU[[6mentVZ[9tsX[[4stQY[6anceTZ[8tWW[6edY[[6ingZ[[6sX[[3ociOR[6ateWX[9dQY[9sYY[8ionSS[9onsX[[4",
  "rtmentY[[3umT[[5eU[[6dX[[6sY[[5ingY[[5ptionY[[9nsZ[[4ranceY[[5eX[[6dW[[2tSVX2yncOW[1tGNS2eV[[2hSV[3leteZ[[7sW[[6icY[",
  "[2iS[[2lTT[3antaWW[6icWW[2mosphereU[[2omW[[4icYY[4sZ[[2tKR[3achV[[6edU[[6mentW[[9tsZ[[5kRY[6edY[[6ingZ[[6sU[[4inY[[3",
  "emptQ[[7edX[[7ingW[[7sV[[4ndS[[6anceX[[6edV[[7esY[[6ingW[[5tY[[6ionQ[[3itudeV[[8sY[[3orneyVX[8sX[[3ractR[[7edY[[7ion",
  "X[[9nsW[[8veU[[4ibuteSW[9dY[[9sT[[1uMTX2bZZ[2ctionW[[2dQU[3iWX[4enceS[[8sX[[4oRU[4tW[[2gPP[3mentX[[3ustQQ[2rUY[3aW[[",
  "2sNR[3tUU[4inWW[4raliaSS[9nUU[5iaYY[2tKQ[3hPSW4entT[[7icV[[9ationWX[4orOR[6itiesU[[8yUW[7zationXY[8edW[[6sTYZ3oOR[4m",
  "OT[5atedW[[7icVY[9allyS[[8onX[[5obileX[[6tiveX[[4nomX[[4sY[[3umnY[[2xPZ[1vJQT2ailY[[5abilityU[[7leMU[3lVZ[3tarW[[2eU",
  "W[3nueVV[3rV[[4ageQX[2gWX[2oidQY[5edY[[5ingY[[1wJTX2aitN[[3keZ[[3rdSU[5edV[[5sVV[4eS[[5nessU[[3yNZ[2esomeTY[2fulX[[2",
  "kwardY[[2sX[X1xPW[2esY[[2isTZ[1yNU[1zPSX2ureYY[0bEFF1aMRW2bPW[3iesW[[3yRV[2cY[[3hYY[4elorXX[3kJRY4dropY[[4edX[[5ndX[",
  "[4groundPX[9dsY[[4ingY[[4packY[[4sY[[4upV[[4wardZ[[8sZ[[4yardX[[3onZ[[3terU[[6iaW[[2dOT[3geX[[3lyX[[2gQV[3sV[[2hSU[2",
  "iZ[[3lW[[3nX[[2kRW[3eY[[4dY[[4rYY[3ingW[[2lOU[3anceRX[7dW[[7sZ[[3conX[[6yY[[3dY[[3lQT[4oonZ[[4sW[[3tWW[4imoreYY[2mY[",
  "[2nRV[3anaZ[[3dQU[4sW[[4widthZ[[3gUU[4kokYY[4ladeshZZ[3kPR[4ingW[[4ruptcyY[[4sUZ[3nedX[[5rXZ[2ptYY[4istZZ[2rNO[3ackY",
  "Y[3bYY[4araYY[3celonaVV[3dW[[3eT[[4lyW[[3gX[[3kY[[3nVW[3rVX[4elY[[4ierX[[7sY[[4yYY[3sU[[3tXX[2sMUU3eNQX4ballWZ[4dNV[",
  "4lineY[[4mentX[[4sW[[3hX[[3icRU[5allyU[[5sX[[4sRZU3kZ[[4etTX[6ballVZ[3sVY[3tUZ[2tRU[3chSY[3hQU[4roomTY[8sX[[4sZ[[3ma",
  "nYY[3tVZ[4erR[[6iesW[[6yTY[4leTW[6sY[[2ySS[3erXX[5nYY[2zV[[1bV[V2cV[V2qY[Y1cV[V1dX[Z1eFLR2achRS[5esX[[3mX[[3nVY[4sW[",
  "[3rTU[4ingVZ[7sX[[4sY[[3stZ[[3tTX[4enZ[[4ingY[[4sY[[3uX[[4tOU[5ifulPW[9lyW[[5yTX[2cK[[3ameR[[4useLS[3kXX[3omeO[[6sS[",
  "[5ingT[[2dNS[3roomTX[7sV[[3sV[[2eY[[3fX[[3nJ[[3rUZ[3tW[[2foreLT[2gLW[3anR[[3inNWX5nerY[[8sY[[6ingR[[5sT[[3unX[[2hNV[",
  "3alfV[[4viX[[6orSY[8alY[[8sX[[7urW[[3indQ[[2iOV[3jingYY[3ngLV[5sX[[2lKQ[3gVV[4iumYY[3ieT[[5fU[[6sW[[5veP[[7dU[[7sV[[",
  "6ingZ[[3lVV[4aZZ[4eVY[4yY[[3ongU[[6ingY[[6sW[[4vedX[[4wOW[3tVZ[2nMQ[3chUY[5markY[[3dX[[3eV[[4athX[[4fOW[5icialV[[6tS",
  "[[7sQX[3gXX[3jaminYY[3nZZ[3tTY[2rOQ[3eRV[3gWW[3kX[[3linUU[3mW[[3nUU[4ardYY[3sW[[3tWZ[2sNT[3ideY[[6sXX[3tKPY2tJRY3aUY",
  "[3hXX[3sW[[3tZZ[4erMW[4ingU[[3weenMX[2verageZ[[2yondSY[1gT[[1hSW[1iOSY2asU[[2bWW[3leUU[2cycleZ[[2dTU[3enWW[3sX[[2gNQ",
  "Y3gerT[[5stS[[2keTY[4sX[[2lOW[3dVV[3lPS[4ingY[[5onS[[4sV[[4yYY[2nPW[3aryTW[3dUY[4ingTY[3sY[[2oUW[3dY[[3logicalX[[6yY",
  "[[3mX[[3sZ[[2pY[[2rNV[3dTW[4sV[[3minghamYY[3thRY[5dayTX[2sQX[3hopZZ[2tNRY3coinUU[3eW[[3sT[[3terY[[2zarreZ[[1lIMV2ack",
  "PQ[3deX[[3meX[[3ncX[[4dX[[4kT[[5etY[[3stX[[2eRY[3edingY[[3ndV[[3ssTZ[5edX[[5ingY[[2indV[[2oSZ[3bY[[3cY[[4kNS[5chainX",
  "[[5edW[[5ingX[[5sT[[3gNS[4gerX[[7sY[[5ingX[[4sV[[3ndeZ[[3odQW[4mXX[3wV[[4nZ[[2uUU[3eRS[4printZZ[4sYY[4toothVV[3rY[[1",
  "mwW[W1oJNT2ardPR[5sV[[3stsX[[3tU[[4sY[[2bUU[2dSY[3iesU[[3yNU[2gWX[2ilerW[[2kW[[2lQT[3dU[[3tZ[[2mU[[3bTY[2nOS[3aX[[3d",
  "TW[4sX[[3eU[[4sX[[3usRV[5esW[[2okLPZ4edX[[4ingUX[4markX[[4sQU[3lNVX4eanNS[3mX[[3stSYY3tTV[4hY[[4sW[[2rTV[3dV[[4erPV[",
  "6sX[[3eZ[[4dY[[3ingX[[3nSY[3rowV[[2sVV[3sVY[3tonTT[2tRV[3hMT[4erW[[3sZ[[3tTY[4leU[[6sX[[4omQX[2uTW[3ghtS[[3nceY[[4dS",
  "[[5ariesW[[7yW[[5sW[[3rZZ[3tUZ[4iqueY[[2wUW[3lVW[2xOS[3esU[[2yQU[3friendX[[3sUX[1pY[Y1rJMU2aSW[3ceX[[4ketZ[[3dWW[3in",
  "SY[3keY[[3nchSX[6esW[[4dPU[5ingY[[5sT[[3sY[[4sY[[3veY[[3zilVV[6ianZZ[2eOS[3achY[[4dU[[4kLU[5downY[[5fastTX[5ingV[[5s",
  "W[[4stV[[4tW[[5hT[[6eY[[6ingX[[3edW[[4zeY[[3wY[[3xitZZ[2iZ[[3anWW[3ckW[[3deY[[4geVV[3efTY[5lyY[[3gZZ[4htSX[6nessZ[[3",
  "llY[[5iantV[[3ngPY[5ingU[[5sT[[3tQQ[4ainVV[4ishSS[2oNQ[3adRV[5castUY[5erY[[5wayYY[3chZ[[3keV[[5nT[[5rVY[6sY[[3nVW[4z",
  "eY[[3okWW[5lynXX[3sZZ[3therTY[7sWY[3ughtR[[3wZZ[4nTT[4seVY[6rRV[7sW[[5ingW[[2uWW[3ceXX[3noZZ[3shVZ[3tW[[4alY[[2yWW[1",
  "sW[X1tW[W2cZ[Z1uISW2bbleX[[2chVV[3kTX[4etV[[4sZ[[2dPT[3dhYY[4yY[[3getRX[6sZ[[2enosYY[2fS[[3fUW[4aloYY[4erQT[5tY[[2gU",
  "X[3sX[[2ildMR[5erSW[5ingPU[8sU[[5sX[[4tQX[2kX[[2lQU[3kW[[3lVW[4etWZ[2mX[[3pY[[2nVY[3chV[[3dUU[4esVV[4leUU[2rRT[3denX",
  "[[3eauWW[3gXY[4erY[[3iedY[[3nSV[4edY[[4ingW[[3stX[[2sKUX3esY[[3hVV[3inessLQY8esR[[3tW[[3yT[[2tHMU3tY[[4erUX[4onOR[6s",
  "U[[2yNS[3erV[[5sV[[3ingS[[2zzX[[1wU[[1yGOT2passY[[2teRU[4sSZ[0cEEE1aMTS2bQU[3inV[[5etWY[7sX[[3leUY[5sY[[2cheSW[5dX[[",
  "2dTWY2fUX[3eYY[2geZ[[2keUY[4sZ[[2lKOY3cV[[4iumX[[4ulQY[6ateTX[9dV[[8ionX[[9onsY[[8orXX[3endarUV[3iforniaRR[3lLRY4bac",
  "kRX[4edNX[5rX[[4ingT[[4sS[[3mV[[3oriesW[[2mNRX3bSW[4odiaZZ[4ridgeXX[3eP[[4rXX[5aRV[6sW[[5onYY[3pOR[4aignRY[8sW[[4bel",
  "lYY[4ingW[[4sX[[4usUX[2nGNW3adaRR[5ianUU[4lWY[3celSY[6edZ[[6lV[[7ationW[[7edX[[5rSW[3dWZ[4idQ[[6ateT[[9sT[[4leY[[4yX",
  "[[3nUX[4abisW[[4otP[[3onXX[3sY[[3tSX[3vasTX[3yonYY[2oX[[2pLRX3abilitiesV[[9yW[[5leU[[4cS[[5itySZ[3eXX[3itX[[5alRV[5o",
  "lZZ[3sV[[3tQW[4ainXX[4ionX[[4ureU[[7dW[[7sZ[[2rKNX3bX[[4onTX[3dOR[4iovascularY[[4sRX[3eLS[4erQY[6sX[[4fulV[[7lyU[[4g",
  "Z[[4sY[[3goV[[3ibbeanXX[4ngW[[3lXX[4osWW[3mXX[3nYY[3olTT[5inaUU[3pX[[4etW[[3rUW[4iedU[[6rW[[7sY[[6sX[[4yR[[5ingV[[3s",
  "SX[3tQU[4erYY[4oonY[[2sLQX3eKU[4sQ[[3hRV[3inoPS[6sUY[3sXX[3tRS[4ingY[[4leXX[3ualU[[2tRU[3alVW[5ogUY[7ueZ[[4stY[[3chN",
  "X[5ingY[[3egorU[[7iesTY[7yQT[4rW[[5ingY[[3hUU[4erineZZ[4olicVV[3sV[[3tleZ[[2ughtU[[3sU[[4eP[[5dS[[5sT[[4ingV[[3tV[[4",
  "ionY[[2vXY[3eX[[1bT[W2dTWT2sY[Y1cU[U1dS[S2cZ[Z1eLSW2ilingW[[2lRW[3eP[[4brQX[6ateU[[9dX[[8ingX[[9onW[[6itiesY[[8yY[[3",
  "lNV[4sR[[4ularX[[3tZZ[2mentV[[2naY[[3sY[[3tLP[4erPQ[6edY[[6sVY[4rV[[5alRS[5eST[6sX[[4sY[[4uriesX[[6ySX[2oT[T2rRW[3am",
  "icY[[3eW[[4monY[[7yW[[3tMS[4ainOY[7lyR[[4ificV[[8ateUX[9tesY[[9tionVY[7edVW[3vZ[[2sRW[2tU[[1fX[X1gS[S1hGIR2aQX[3inSX",
  "[5sX[[4rTU[5manXX[5sW[[3kY[[3llPZ[5engQ[[8eSW[9dY[[9sS[[8ingU[[3mU[[4berXY[4pST[5ionWY[8sXX[9hipWW[3nXZ[4ceQY[6sU[[4",
  "gN[[5eMT[6dR[[6sPY[5ingS[[4nelRU[7sU[[4tX[[3osY[[3pVW[4terUW[7sX[[3rKRY4acterPV[9isticX[[9isticsV[[9izedX[[9sR[[4gQX",
  "[5eQZ[6dU[[6rZ[[6sT[[5ingW[[4ityW[[4lUU[5esUU[5ieXX[5otteXX[4mW[[5ingX[[4sY[[4tTW[5erYZ[5sX[[3seZZ[3tQT[4sZ[[4tingZ[",
  "[2eJR[3apSW[5erW[[6stX[[3ckLPW5edT[[5ingU[[5listZ[[5outW[[5sUY[3erX[[4seV[[3fVX[4sZ[[3lWW[4seaXX[3mRV[4icalT[[8sW[[5",
  "stryX[[3nYY[3rTY[4ryZ[[3ssZ[[4tV[[3vroletYY[2iSW[3cY[[4agoTT[4kY[[5enUY[3efUU[3ldLS[5hoodV[[5renNU[4eWW[4lY[[3mX[[3n",
  "X[[4aQQ[4eseSS[3pVY[4sW[[2lorY[[2oLS[3colateUY[3iceQX[6sT[[3lesterolY[[3osePV[5ingU[[3ppedZ[[3reZ[[3seT[[5nT[[2rX[[3",
  "isUU[5tNN[6ianSS[9ityYY[9sXX[6masRR[6opherYY[3omWY[5eUU[4nWX[5icV[[2uW[[3nV[[4kV[[5sY[[3rchSS[6esX[[1iQUX2aZ[Z2cW[[2",
  "gV[[3aretteY[[9sY[[2ncinnatiZZ[3emaXZ[2pherY[[2rOX[3cQ[[4aY[[4leUW[6sX[[4uitUX[5larX[[7tionX[[5mT[[6stancesU[[2scoYY",
  "[2tRV[3edY[[3iesTZ[4zT[[5enX[[7sU[[3yOP[2vVZ[3ilSU[1kZ[Z1lGLT2aUUY3imPYY5edV[[5ingX[[5sT[[3rTY[4ityX[[4kWW[3ssHPY5es",
  "RY[5icSV[7alX[[6ficationX[[8edX[[5roomV[[3useX[[3yYY[2eLW[3anOT[5edX[[6rX[[5ingTY[5sY[[5upX[[4rOU[5anceY[[5edX[[5ing",
  "Y[[5lyT[[3velandXX[5rX[[2iY[[3ckOR[5edW[[5ingV[[5sX[[3entMT[6sQZ[3mU[[4ateTY[4bV[[5ingY[[3nRV[4icXY[6alTY[6sZ[[4tonW",
  "W[3pUY[4sX[[2ockTY[3neVY[3sOY[4eOV[5dS[[5lyV[[5rU[[5sZ[[6tW[[5tX[[4ingV[[4ureX[[3thT[[5esU[[5ingV[[3udST[5sX[[2sV[[2",
  "ubQR[4sV[[3eY[[3sterUY[7sY[[1mR[V2dS[Z2sY[Y1nU[X2nY[Y1oJOR2achRX[5esX[[5ingV[[3lUX[3stUU[5alY[[3tW[[4ingY[[2bU[[2cU[",
  "[3kUY[4tailY[[3oY[[4nutY[[2dVY[3eNRV4sTX[3ingU[[2ffS[[4eeSW[2gZ[[3nV[[4itiveX[[2ilZ[[3nUW[4cW[[4sV[[2lILW3dSX[3eWW[3",
  "lPT[4aborSZ[8ateZ[[9tionU[[9tiveY[[5pseX[[8dZ[[5rY[[4eU[[5aguesW[[5ctQW[7edU[[7ingX[[8onPS[9nsUX[8veW[[7orY[[5gU[[6e",
  "QR[7sV[[4insYY[5sionW[[3ombWW[6iaXX[4nUY[5ialY[[4rMPZ5adoVV[5edX[[5fulX[[5ingYZ[5sRT[4urTZ[6sW[[3umbUU[6iaWW[6usYY[5",
  "nPT[6sT[[2mFJR3aY[[3bNX[4atU[[4inationS[[9onsX[[6eU[[7dT[[7sX[[6ingY[[4oWZ[4ustX[[3eMV[4dyW[[4sO[[3fortPY[7ableR[[9l",
  "yZ[[3icX[[5sY[[4ngQZ[3mJY[4andPT[7erZ[[7sV[[4enceX[[6tOT[7aryY[[7edY[[7ingZ[[7sQT[5rZ[[6ceXX[7ialRW[4issionTT[9nerYY",
  "[5tQT[6mentU[[6tedT[[8eUU[4odX[[5nOT[6lyU[[6sXX[4unMQ[6icateV[[9tingZ[[9tionSX[9tionsVX[7tiesT[[8yOS[3pIOX4actU[[5nO",
  "[[6iesPW[7onW[[6yMR[5rQW[6ableX[[6eSX[7dR[[6ingX[[7sonU[[5ssionX[[5tTZ[6ibilityX[[8leV[[4ellingX[[5nsU[[7ationV[[5tO",
  "W[6eW[[7ntY[[6ingX[[7tionTY[9onsZ[[9veU[[8orsW[[4ilationY[[6eX[[7dW[[7rX[[4lQZ[5ainX[[8tU[[9sX[[5eLY[6mentU[[6teOW[8",
  "dR[[8lyR[[7ingW[[8onT[[6xQW[7ityX[[5ianceS[[6catedV[[9ionsY[[6mentV[[9taryX[[5yX[[4onentPR[9sR[[5sT[[6eX[[7dW[[7rZ[[",
  "6iteX[[8ionV[[6tY[[5undX[[8sX[[4rP[[5ehensiveT[[6ssW[[8edZ[[8ionX[[5isedZ[[8sX[[7ingY[[5omT[[7iseY[[4utOW[6eVX[7dY[[",
  "7rQV[8sV[[6ingW[[2nFJP3cOX[4eT[[5dX[[5ntZ[[7rateX[[9tedZ[[9tionV[[9tionsY[[5ptQY[7ionY[[7sV[[7ualZ[[5rnQ[[7edU[[7ing",
  "V[[7sT[[6tUZ[7sY[[4ludeY[[8dX[[6sionV[[9nsY[[4reteUY[4urrentY[[3dOT[4emY[[4itionPW[9ingX[[9sPXU4oY[[5mZ[[4uV[[5ctR[[",
  "7edU[[7ingY[[3eW[[3fMU[4erW[[6enceTU[9esY[[4idenceT[[8tU[[9ialX[[5gNRW6urationSV[9tionsY[[8eVY[9dX[[5rmQX[7ationV[[7",
  "edU[[4licT[[7tU[[8sY[[4ormU[[4rontV[[4usedW[[6ingY[[7onX[[3gSS[4rX[[5atZ[[5egY[[6ssTT[3jT[[4unctionY[[3nRX[4ectOT[7e",
  "dS[[7icutYY[8ngW[[8onPUY9nsU[[8vityX[[7orY[[7sY[[3quW[[3sJQ[4cienceY[[6ousV[[9nessY[[4ecutW[[8iveX[[5nsusX[[6tU[[5qu",
  "Y[[7enceY[[9cesV[[5rvSX[7ationX[[9iveX[[4iderMV[8ableW[[9blyY[[9tionU[[9tionsY[[8edR[[8ingT[[8sY[[5stQ[[7encyX[[9tU[",
  "[9tlyW[[7ingX[[7sU[[4oleNS[6idW[[4pirY[[4tIU[5antRW[8lyU[[8sWW[5itSX[7uV[[8teY[[9ionWW[9ionalZ[[5raintX[[9tsW[[6uctS",
  "W[9edW[[9ionRW[9orRW[4ultQU[7antX[[9tsZ[[8tionW[[7ingXZ[5mQ[[6eW[[7dY[[7rTW[8sT[[6ingY[[6ptionV[[3tHMW4actNS[7edX[[7",
  "ingY[[7sV[[5inR[[7edU[[8rRT[9sW[[7ingT[[7sQZ[5minX[[4emT[[6plX[[7orY[[9aryUZ[5ntMS[7sT[[5stU[[5xtNT[4inLX[6entY[[6gY",
  "[[6uQX[7allyY[[7eOT[8dT[[8sT[[7ingU[[7ousV[[9slyX[[4rPXV5aR[[6ctPVX8orW[[9rsX[[8sV[[6dX[[6ryY[[6stU[[5ibutS[Y9eV[[9e",
  "dX[[9esZ[[9ingX[[9ionV[[9ionsW[[9orX[[9orsX[Y5oU[[6lNS[7ledV[[9rSU[9rsY[[8ingX[[7sU[[6versV[[9sialY[[9syZ[[3vPY[4enR",
  "Y[6ienceV[[9tT[[9tlyY[[6tU[[7ionXX[9nalV[[5rU[[6sR[[7ationT[[9ionsW[[7ionU[[6tQT[7edV[[8rXY[7ingY[[5yV[[4ictedZ[[7io",
  "nZ[[5nX[[6cZ[[7eY[[8dX[[2okOT[4edX[[4ieUX[6sRW[5ngU[[3lQW[4erY[[4ingW[[3perVW[6ationW[[3rdV[[5inV[[7ateW[[9esV[[9ion",
  "Y[[9orZZ[2pQV[3eY[[3iedX[[5sU[[3perW[[3yOVV4ingZ[[4rightPPW2rKOX3dVY[3eRT[4sX[[3nWW[4erSZ[6sX[[3onX[[5aXX[3pWW[4orRT",
  "[6ateTX[8ionUU[9onsX[[4sWY[3rectP[[7ionX[[7lyU[[5lY[[6ationY[[5spondR[[9dingU[[4osY[[6ionZ[[4uptY[[7ionX[[3sY[[3tUY[",
  "2sQV[3meticY[[3tMU[4aWW[4lyX[[4sQ[[4umeX[[7sZ[[2tTX[3tageY[[4onVY[2uNU[3chX[[3ghZ[[3ldKW[5nU[[3nLR[4cilSS[4selVY[7in",
  "gY[[4tNPY5edZ[[6rRW[7sZ[[5iesY[[6ngX[[5lessX[[5riesQ[[6yOU[5sV[[5yQQ[3pV[[4leQ[[6dY[[6sW[[4onVY[6sX[[3rMR[4ageW[[4se",
  "NU[6sS[[4tRS[5esyX[[5sW[[3sW[[4inY[[3tR[[2vQT[3erNV[5ageS[[5edS[[5ingV[[5sT[[2wWX[2zyX[[1pV[V2uV[V1rKPT2aTW[3ckW[[3f",
  "tSW[5edY[[5sY[[3igYY[3pY[[3shU[[3teW[[3zyU[[2eJPY3amTX[5yZ[[4tNS[5eLP[6dOQ[6sUV[5ingRY[6onTZ[6veSW[7ityW[[5orWY[7sY[",
  "[5ureY[[8sX[[3dOX[4entialsW[[4itPU[6sW[[3eW[[4kWW[3wV[[2icketY[[3meTY[5sW[[4inalTY[3sisT[[4pY[[4tVV[3tPZ[4eriaTU[4ic",
  "U[[6alS[[6ismX[[6sY[[5queY[[2oRV[3nZ[[3pW[[4sY[[3ssQT[5edY[[5ingY[[3wTX[4dU[[5edZ[[5sZ[[4nXY[2uUU[3cT[[4ialU[[3deZ[[",
  "3elY[[3iseWZ[3nchZ[[3shVY[5edY[[6rSV[5ingUZ[4tY[[3zWW[2yV[[3ingY[[3ptS[[5oVY[6cW[[7urrencyX[[3stY[[5alWY[1sT[T2sV[V2",
  "vV[Y1tV[V2rlY[[1uMTY2bUX[3aXX[3eY[[3icZ[[2cY[[2isineV[[2lT[[3minY[[3tO[[4ivW[[4uralTX[6eRW[7sW[[2mRX[2pST[3sX[[2rNUX",
  "3eW[[3iosityZ[[5usW[[3lV[[3renciesZ[[7yUY[6tLT[7lyPW[4iculumW[[3sV[[4orTY[3tYY[3veV[[5sZ[[2shX[[4ionZ[[3tU[[4odyY[[5",
  "mLR[6erPT[8sPX[6izeX[[9dW[[6sY[[2tPV[3eV[[3sW[[3tingU[[1vS[T1xX[[1yOUZ2berWX[2clVZ[4eT[[5sX[[4ingY[[2lW[[3inderY[[2n",
  "W[[2tY[[1zT[[2echZZ[0dEFF1aISV2bX[[2dTW[2gQY[2hUY[2iX[[3lyQU[3ryY[[2kWX[3otaYY[2lPW[3lasWW[2mOUV3ageRZ[6dV[[6sX[X5in",
  "gZ[[3eYY[3nY[[3pX[[2nMQ[3aX[[3ceUX[4ingX[[3gerS[[6ousU[[6sY[[3ielUU[3nyZZ[2rPT[3eX[[3kQU[4nessX[[2sLR[3hX[[4boardXX[",
  "2tKS[3aIOV4baseQT[8sY[[4sT[[5etU[[7sY[[3eNOY4dX[[4sT[[3ingOU[2ughterS[[8sY[[2vQQ[3eWW[3idRR[4sWW[2wYY[3nY[[2yLQY3sMV",
  "[1bPVS1cT[T1dU[Y1eEJN2adRV[4lineW[[8sY[[5yY[[3lOWY4erVY[6sY[[7hipY[[4ingU[[4sSY[4tX[[3nXX[3rWZ[3thQW[5sW[[2bNU[3ateU",
  "[[3itY[[3risX[[3tT[[3ugTVW4tU[[2cKO[3adeV[[6sU[[4yY[[3eX[[4mberRR[4ntV[[3ideS[[6dR[[6sY[[5ingX[[4malVY[4sionQ[[8sT[[",
  "3kTX[3lP[[4arationW[[9onsX[[6eW[[7dW[[4ineW[[7dY[[3odeW[[6rY[[4mY[[4rRW[5atedX[[7ionW[[9nsZ[[8veY[[3reS[[5aseV[[8dX[",
  "[2dP[[3icatedS[[7ionX[[3uctY[[2edY[[3medX[[3pQV[4erW[[4lyW[[3rZ[[2fIPY3aultMSV7sX[[3eU[[4atX[[6edY[[4ctV[[6sY[[4nceY",
  "[[5dV[[6antY[[6erY[[6ingZ[[5seUX[6iveX[[4rredY[[3icitY[[4nU[[5eSX[6dR[[6sX[[5ingY[[6telyR[[7ionTX[9nsW[[2gPZ[3reeRY[",
  "6sU[[2kXZ[2lIQV3ayS[[5edX[[5sY[[3eV[[4gV[[5ateV[[4tePTY6dU[[3hiWW[3iberX[[4cY[[5ateX[[5iousU[[4ghtU[[7edX[[7fulY[[4v",
  "erP[[7edT[[7ingV[[7sW[[7yQU[3lUY[3taUW[3uxeZZ[2mKR[3andQ[[6ingX[[6sV[[3entY[[3oVX[4crTT[6acyX[[7ticWW[8sXX[4lZ[[4nX[",
  "[5strR[[8ateV[[9tedW[[9tesY[[9tionY[[2nKR[3iedW[[3markZZ[3nisZZ[3ominX[[3sX[[4eY[[4ityV[[3tRX[4alVX[4istX[[3verWW[3y",
  "Y[[2pMP[3artSW[6mentRR[9tsW[[6ureX[[3endRY[6enciesX[[9yY[[8tW[[6ingTY[6sU[[3ictY[[3loyV[[6edY[[6mentX[[3ortW[[4sW[[5",
  "itSY[7sX[[4tZZ[3ressY[[7ionV[[3thS[[3utyYY[2rIQ[3eTY[3ivV[[5edV[[3matZ[[2sHMU3cQYY4endY[[4ribR[[7eSY[8dS[[8sV[[7ingX",
  "[[6ptionPSY9onsX[[8orW[[3ertX[[5veW[[7sY[[3ignLQ[6atedX[[6edPY[7rUV[8sW[[6ingW[[6sTY[4rableY[[5eT[[6dU[[6sX[[3kUY[4t",
  "opVY[3pW[[4erV[[6ateY[[4iteTW[3sertY[[3tNX[4inationS[[9onsX[[4roySY[7edW[[5uctX[[8ionX[[2tJOZ3ailRW[6edT[[6sOS[3ectS",
  "Z[6edV[[6ionV[[6orY[[4rX[[5iorY[[5minU[[8ationX[[8eSY[9dT[[9sY[[8ingX[[3oxZ[[3roitXX[2usVV[3tscheYY[2vNS[3astX[[6ati",
  "ngZ[[3elopLR[7edR[[8rVX[9sU[[7ingS[[7mentOS[9ntsW[[7sY[[3icePV[6sR[[3otedX[[1fS[[1hQWY1iJRU2aQW[3betesUZ[3gnRX[5oseZ",
  "[[8dX[[7isV[[7ticV[[4ramXY[3lV[[4ogRU[6ueW[[3mSV[4eterW[[4ondWX[7sZ[[3naZZ[2ceU[[3hTY[3kWW[3tSY[4ionaryUU[2dLU[3nQ[[",
  "4tY[[2eIO[3dT[[3goVV[3sOS[4elX[[3tRV[4aryY[[2ffQ[[4erL[[6enceR[[9esU[[8tLY[9lyW[[4icultP[[9iesW[[9yV[[2gNY[3estW[[3i",
  "tU[[5alPT[5sX[[3nW[[2lSZ[3eX[[3igX[[2mPT[3ensionUX[9sVY[3inW[[2nOX[3gX[[3ingUX[3nerTZ[2pSY[3lomW[[6aY[[2rPU[3eNU[4ct",
  "MQX6edV[[6ionRX[9sV[[6lyQ[[6orSS[8iesZ[[8sXY[8ySW[3tW[[4yW[[2sHNU3abilitiesY[[9yW[[5leUZ[7dT[[4gW[[5reeY[[4ppearY[[9",
  "edY[[6ointU[[9tedW[[4sterW[[3cMY[4hargeY[[4iplW[[7esZ[[7ineW[[9esY[[4laimZ[Z8erX[[5oseZ[[8dZ[[7ureY[[4oX[[5mfortY[[5",
  "nnectY[[5rdYZ[5untSX[8edZ[[8sV[[5verQX[8edT[[8ingY[[8yWY[4retionY[[5iminationX[[4ussO[[7edU[[8sY[[7ingX[[8onS[[9nsW[",
  "[3eQW[4aseRY[7sV[[3hU[[4esW[[3kTX[3missV[[7edZ[[3neyUU[3orderW[[8sW[[3pT[[4arW[[5tchSX[4ersZ[[4layOT[7edU[[7ingY[[7s",
  "W[[4osS[[6alX[[6eWX[7dY[[6itionX[[4uteY[[3ruptX[[3sW[[4eT[[5rtationX[[3tNW[4anceRY[8sY[[6tY[[4inctT[[8ionY[[9veX[[6g",
  "uW[[8ishZ[[9shedZ[[4rSY[5essZ[[5ibutV[[9eW[[9edQ[[9ionSY[9orZ[[6ctST[8sY[[4urbX[[2vNS[3eX[[4rY[[5sR[[6eT[[6ityV[[5tW",
  "[[3idW[[5eX[[6dV[[6ndY[[4neY[[5gZ[[4sionUV[3orY[[5ceW[[3ulZ[[2yW[W1jVZV2angoU[[1lV[Z1mW[W1naV[V2sY[Y1oGNS2bV[[2cPW[3",
  "kX[[4erZ[[3sY[[3torSV[6sV[[3umentMU[8aryX[[9tionT[[8edY[[8sS[[2dVY[3geZZ[2eY[[3sLT[4nQ[[5tZ[[2gPT[3sTY[2ingO[[2lRV[3",
  "lRY[4arUY[6sT[[2mNUW3ainSW[6sX[[3esticU[[3inTW[5antX[[6tedY[[2nKP[3aldVV[4teY[[6dY[[5ionX[[8sX[[3eNY[3nU[[4aWW[3orZ[",
  "[3tS[[2orNU[4sU[[2pU[[2rVX[3mU[[2sMY[3ageY[[3eU[[4sX[[3sierY[[2tTY[3sY[[2uTV[3bS[[4leNS[4tT[[3ghX[[4lasYY[2veY[[2wUW",
  "[3nKQY4loadNS[8edW[[8ingX[[8sX[[4sZ[[4townVZ[2zenX[[5sX[[1pU[Y1rJNV2aU[[3ftUY[3gTX[4onWW[3inW[[3mU[[4aV[[5ticW[[8all",
  "yY[[3nkZ[[3wPU[4erX[[4ingUZ[7sY[[4nV[[4sX[[2eUY[3adZ[[4mRV[5sV[[3ssRX[5edX[[6sX[[5ingX[[3wY[[2iedX[[3ftY[[3llY[[5ing",
  "Z[[3nkQZ[5ingV[[5sV[[3veQU[5nV[[5rQV[6sU[[5sW[[5wayZ[[4ingS[[2oP[[3neY[[3pRV[4pedU[[5ingX[[4sW[[3veX[[2uY[[3gQX[4sT[",
  "[3mX[[3nkY[[2yRX[3ingY[[1sU[W2tV[[1tS[X1uJRY2alVY[2bVV[3aiWW[3linYY[2ckZ[[3tY[[2dZ[[2eOW[2gY[[2keXX[2lX[[3lY[[2mWZ[3",
  "bY[[3myW[[3pRV[2nVX[2oX[[2pX[[3licateX[[2rKU[3abilityX[[5leV[[4ntX[[4tionSX[3ingMT[2stU[[2tchXX[3iesW[[3yVY[1vW[[2dU",
  "[U1wU[[2arY[[1xW[Z1ySY[2ingX[[2nX[[3amU[[5icSX[7sX[[2sVY[3functionW[[0eEFF1aR[Y2chLS[2gerX[[3leYY[5sZZ[2rU[[3lierS[[",
  "6stY[[4yPW[3nQ[[4edU[[4ingX[[7sV[[3sX[[3thST[5quY[[2sL[[3eU[[3ierR[[5stX[[4lyQ[[3tRR[4erXX[6nVV[3yNU[2tRZ[3enY[[3ing",
  "T[[1bTY[2ookV[[1cTXW2cY[[2hoN[[2lipseZZ[2oXY[3nomOT[6icRX[8sYY[6ySZ[3systemX[[1dKPW2enZ[[2geRT[4sU[[2inburghZZ[3tRRY",
  "4edW[[4ingV[[5onUV[4orRU[6ialX[[6sX[[2tZ[Z2uWW[3cOR[4ateY[[7dY[[6ionQS[9alU[[6orsZ[[2wardXX[1eS[Y1fTZ[2fKW[3ectMU[6i",
  "veQ[[9lyT[[9nessW[[6sRY[3icV[[5acyZ[[5iencyT[[8tS[[9lyW[[3ortP[[6sS[[1gRW[2gTY[3sV[[2oW[[2yptVV[5ianZZ[1hU[[1ightS[[",
  "5hZ[[2therOX[1kPW[1lGMU2aborV[[3psedY[[3sticX[[2derW[[5lyX[[2eOT[3ctOS[5edW[[5ionS[[8sW[[5oralZ[[5rT[[6icRV[8alUZ[8i",
  "tyV[[6oW[[7nV[[8icTY[9csXZ[3gS[[4antV[[3mentNT[7aryYY[7sQY[3vSY[4atedY[[6ionX[[6orZ[[2iYY[3gT[[4ibilityY[[6leU[[3mT[",
  "[4inateW[[9dZ[[8ingZ[[3teXY[3zabethWW[2kW[[2lSU[2seIX[4whereW[[1mHNU2ailNS[5sU[[2bPV[3argoV[[5kZ[[3edX[[5dedX[[3odX[",
  "[3rV[[4aceX[[2erVV[4geY[[6dX[[6ncyTX[5ingW[[2ilyYY[3rYY[3ssionY[[8sW[[3tU[[2maXX[2otS[[4ionW[[7alU[[9lyZ[[7sV[[2pOT[",
  "3hU[[4asW[[6isW[[3irZ[[5eXX[3loyN[[6edV[[7eSV[8sR[[7rV[[8sW[[6mentUZ[3owerW[[3tyQX[1nFLQ2ableSX[6dT[[6sV[[5ingX[[2cM",
  "V[3odeW[[6dX[[5ingV[[4mpY[[4unterU[[9edX[[9sZ[[5rR[[6ageT[[9dW[[9sY[[8ingX[[3ryptY[[7edY[[7ionY[[2dJPU3eWW[4dT[[3ifW",
  "[[4ngU[[3lessW[[3orsZ[[6eW[[3pointW[[3sT[[2emiesW[[4yU[[3rSS[4gO[[5eticY[[5yPT[2forceY[[7mentW[[2gMN[3ageU[[6dV[[6me",
  "ntUZ[5ingV[[3inePR[6erXX[8ingTU[8sW[[6sV[[3landSS[4ishQQ[2hQW[3anceU[[7dW[[7mentVY[6ingY[[2joyNV[5ableW[[5edT[[5ingV",
  "[[5mentZ[[5sX[[2largY[[3ightZ[[2ormT[[5ousX[[3ughO[[2quV[[2richY[[3ollW[[6edY[[6mentY[[2sNV[3embleW[[3urePX[6sW[[5in",
  "gV[[2tIPY3erPS[5edU[[5ingV[[5priseUW[9esY[[5sY[[5tV[[6ainT[[9ingW[[9mentTW[3husiV[[7asmY[[9ticZ[[9tsY[[3ireP[[6lyU[[",
  "4tiesV[[5ledW[[5yRT[3rPY[4anceV[[4epreneU[[9eurW[[9eursX[[4iesU[[4yQV[2umTW[4erUY[2vR[[3elopeY[[3ironmentPU[9ntalTW[",
  "9ntsW[[3oyZ[[1pPWV2aY[Y2icW[[3dY[[4emY[[3sR[[4odeTX[7sW[[2ochW[[2sX[[1qU[[2uMT[3alS[[5ityY[[5lyW[[5sW[[4tionX[[8sZ[[",
  "3ipT[[5mentQV[5pedU[[4tyW[[4valY[[7entV[[1rINT2aPX[2ectW[[2gT[[2icWW[3kZZ[2nstY[[2oticZ[[2rMVV3orMQW5sR[[2uU[[1sHOV2",
  "aU[[2cOU[3alX[[4peU[[6dZ[[3ortSY[2kUY[2pQSV3eciallyPY[4rSY[3nZ[Z2sNS[3ayRW[5sV[[3enceX[[5tialQY[9lyW[[2tHOV3abQ[[5li",
  "shS[[9edS[[9ingX[[9mentW[[4teSU[3eOU[3imR[[5ateV[[8dU[[8sW[[1tHRV2cO[[2ernalY[[2hTU[3erYY[5eumYY[3icalY[[5sY[[3nW[[4",
  "icX[[1uPRS2rW[W3oOO[4paUU[5ePP[6anSS[4sU[[1vOTV2alW[[4uateU[[8dW[[7ingY[[8onUZ[3ngelYZ[4sYY[2eYY[3nKRY4ingT[[4tLPV5s",
  "PV[5ualZ[[8lyT[[3rOVY4yKRZ5bodyV[[5dayU[[5onePW[5thingOW[5whereV[[2idQ[[4enceS[[6tX[[3lV[[2olutionVZ[4veZ[[6dY[[5ing",
  "Y[[1xFKQ2actP[[5lyR[[3mPV[4inationW[[6eV[[7dX[[7sZ[[4pleOV[7sTX[4sX[[2cNY[3eedV[[6edZ[[6sZ[[4lUV[5lenceXZ[8tQX[4ptP[",
  "[6ionPP[9alV[[9allyZ[[9sX[[4ssT[[6iveX[[3hangeSV[8sY[[3itedT[[6mentW[[5ingT[[3ludeX[[7dY[[5sR[[6iveT[[9lyW[[3useY[[2",
  "ecV[[4utRT[6eTX[7dW[[6ingZ[[7onUZ[7veUV[9sY[[3mplW[[3rcQ[[5iseSY[8sW[[2haustV[[3ibSY[5itX[[7ionW[[2istN[[5edY[[6nceV",
  "[[5ingR[[5sS[[3tRX[2oticY[[2pMTV3andR[[6edV[[6ingW[[5sX[[6ionV[[3ectLYU6ationY[[9onsU[[6edPY[6ingW[[6sY[[4dW[[4ndY[[",
  "5seW[[7sV[[6iveT[[4rKS[5ienP[[8ceMV[9edS[[9esS[[9ingW[[6mentS[[9talW[[9tsW[[5tQW[6iseT[[6sSY[3irationY[[5eY[[6dY[[6s",
  "Y[[3lMT[4ainT[[7edU[[7ingX[[7sV[[5nV[[6ationW[[4icitV[[8lyX[[4oW[[5deX[[5itY[[5rY[[6ationX[[6eSY[7dY[[7rWW[7sY[[6ing",
  "W[[5sV[[6ionY[[3oYY[4nentY[[4rtSW[6sV[[4seY[[6dV[[5ureU[[3rWZ[4essPUW7edU[[7ionSW[9nsX[[2tKS[3endU[[6edTZ[6ingY[[6sN",
  "[[5sionTX[9sW[[7veU[[9lyZ[[5tU[[4riorV[[5nalSY[3rT[[4aOW[5ctSX[7edY[[7ionY[[5ordV[[8inaryW[[5sY[[4emQ[[6eV[[7lyR[[1y",
  "TZ[2eRX[3sR[[1zRY[0fEFF1aLTU2bQX[3ricRY[6ationY[[6sY[[3ulousW[[2cNT[3eOW[4bookPP[4dW[[4sU[[3ialX[[4litW[[7ateW[[7ies",
  "S[[7yT[[4ngU[[3tMY[4orSZ[6sS[[6yTV[4sUZ[3ultZ[[6yVZ[2deW[[2hYZ[2ilQ[[4edRY[4ingX[[4sV[[4ureSZ[7sY[[3rRU[4eQ[[4lyU[[3",
  "thSY[5fulY[[2keUY[2lSX[3lPT[4enW[[4ingV[[4sVW[3sW[[4eJQU2mK[[3eXZ[3iliarT[[6esS[[5yNS[3ousS[[2nPW[3cyX[[3sRY[3tQV[4a",
  "sX[[6ticT[[6yWY[2qX[X2rNT[3eV[[3mRU[4erZ[[6sW[[4ingY[[4sY[[2sX[[3cU[[4inatingW[[3hionSW[3tPU[4erT[[5stW[[2tRW[3alW[[",
  "3eY[[3herSV[3igueY[[3sZ[[3tyZ[[2ultU[[3xZ[[2vS[[3orO[[5ableY[[5iteQZ[8sW[[4urT[[6iteU[[2xY[[2yZ[[1bX[X2iX[X1cU[U1dV[",
  "Z2aX[X1eIPW2arS[[4sX[[3sX[[4ibleZ[[3tY[[4urePW[7dU[[7sOU[6ingU[[2bQQ[3ruaryRR[2dVV[3erVV[5alST[6tionYY[2eSY[3dQX[4ba",
  "ckSY[4ingX[[4sY[[3lMX[4ingR[[7sU[[4sT[[3sS[[3tR[[2lSV[3lT[[4owUY[3tR[[2mP[[3aleTY[6sY[[3inV[[2nVY[3ceX[[2rQV[3nUU[4a",
  "ndoXX[3rWW[4ariZZ[3tV[[4ilX[[2stRS[4ivalTT[8sY[[6eZ[[2tU[[3chSX[2verY[[2wM[[3erW[[1fW[Y1gZ[[1iPW[2bU[[3erV[[2ctionV[",
  "[2dW[[2eldMT[5sQY[2fTXX3aY[Y3teenZ[[4hWY[4yY[[2gPWY3htR[[5erZ[[5ingU[[5sZ[[3urY[[5eRX[6dX[[6sU[[2lJR[3eKOV4dV[[4name",
  "Q[[4sPW[3ingX[[4pYY[3lPW[4edS[[4ingV[[3mOU[4sT[[3terPU[6edW[[6ingY[[6sU[[2nLQX3alKS[5eX[[5lyQV[4nceTV[7sY[[6ialPU[9l",
  "yZ[[7ngW[[3dKR[4erZ[[4ingSY[7sV[[4sU[[3eQX[4sX[[5tW[[3gX[[4erV[[6sW[[3ishRY[6edS[[7sY[[6ingW[[3landYY[3nYY[3sW[[2rRY",
  "[3ePR[4dW[[4foxWW[4placeX[[4sY[[3ingY[[3mQX[4lyY[[4sU[[4wareY[[3stJQZ2scalV[[3hSX[4erYY[4ingV[[2tPWT3nessTWT3sV[[3te",
  "dX[[4ingX[[2vePW[2xRWX3edSX[4sZ[[3ingY[[3tureV[[7sY[[1lJNT2agRX[4sT[[3meY[[3shSV[4kX[[3tSW[3vU[[4orV[[6sX[[5urZ[[3wX",
  "[[2eTX[3eY[[4tX[[3shY[[3wZ[[3xPW[4ibilityW[[6leU[[2ickY[[3ghtTX[6sV[[3pWZ[2oTW[3atOV[5ingW[[3odV[[4rQV[5sW[[3rRR[4al",
  "Y[[4enceZZ[4idaSS[3urV[[3wQW[4erVY[6sUY[4ingY[[4sX[[2uU[[3ctY[[3idV[[3shX[[3xW[[2ySW[3ingV[[1mV[V2tU[[1nR[[1oQXX2amW",
  "[[2cU[[3alY[[3usOW[5edT[[6sV[[5ingV[[2gV[[2lQU[3dT[[4erT[[6sY[[3kW[[4sU[[3lT[[4owLT[6edS[[7rsV[[6ingNW[6sT[[2ndS[[3t",
  "OT[4sY[[2oW[[3dNT[4sUY[3lX[[3tPT[4ageX[[4ballSW[4printZ[[2rFLQ3cZ[[4eRU[5dU[[5sTZ[4ingY[[3dUU[3eNR[4castU[[4ignSW[4s",
  "tUW[6sY[[4verU[[3gW[[4etS[[4otV[[6tenX[[3kX[[3mKOY4alU[[5tPV[6ionU[[6sW[[6tedX[[7ingZ[[4edU[[5rR[[6lyY[[4ingX[[4sSY[",
  "4ulaUY[3sY[[3tQS[4hU[[4unateY[[9lyZZ[6eYY[4yY[[3umTU[5sW[[3wardPX[2ssX[[4ilZ[[3tV[[4erX[[2uX[[3ghtX[[3ndLQ[5ationRR[",
  "5edV[[6rW[[5ingY[[3rNU[4thU[[2xVV[1pV[Y1rJLV2aPT[3ctX[[5ionW[[3gV[[4mentUW[8sZ[[4ranceZ[[3mU[[4eQW[5sV[[5workUX[3nXX",
  "[4cRR[5eRR[6sYY[5hV[[6iseW[[5isXX[7coUU[4kSS[5furtYY[5linWW[4zZZ[3udV[[2eNQ[3akY[[3dXX[4erYY[3eLOT4dZ[[5omUY[4lW[[5a",
  "nceY[[5yX[[4zeY[[6rZ[[3mW[[3nchSS[3quQ[[5encyU[[7tV[[8lyU[[3sX[[4hQW[2iMX[3ctionZ[[3dayRR[4geX[[3edXX[4ndOV[6lySZ[6s",
  "PW[7hipX[[3ghtY[[2oT[[3mGQQ3ntOU[3zenW[[2uitTZ[5sV[[3stratedY[[8ingY[[9onY[[2yYY[1sT[X1tTZX1uRV[2ckU[[4ingY[[2eR[[3l",
  "TY[2gY[[2lPZ[3fY[[4illW[[7edZ[[3lMS[4yR[[2nMU[3cOWW4tionIRY8alU[[9lityU[[8ingX[[8sRY[3dOT[4amentS[[9alU[[4edX[[4ingT",
  "[[4raisingZ[[4sS[[3eralY[[3gW[[3kUW[3nelY[[4yU[[2rU[[3nRW[4ishY[[7edX[[5tureTX[3therPU[7moreWW[2sionY[[2tNX[3ureOU[6",
  "sY[[1wZ[[1xY[Y1yU[[0gEFF1aPUW2bVV[3rielYY[2dV[[3getsZ[[2gV[[2inS[[4edV[[4ingX[[4sW[[2lRS[3axyVV[3lVX[4eryVV[2mPW[3bl",
  "ingU[[3eMPZ4playX[[4rsY[[4sOT[3ingUX[3maX[[2nQY[3dYY[3gUY[2pU[[3sY[[2rOS[3ageUY[3bageX[[3dUV[4enSU[6sXY[3licX[[3nZ[[",
  "3yXX[2sQU[3esZ[[3tUY[2tW[[3eVY[4sZZ[4wayYZ[3herS[[6edW[[6ingW[[2uV[[3geY[[2veR[[2yTX[2zUX[1bU[V1cW[X1dX[Z2pZ[Z1eKOX2",
  "arTY[2hT[[2lQV[2mRW[2nNS[3derTY[3eUW[4rLNY5alPP[7lySZ[6teRW[8dSY[8sY[[7ingX[[8onSW[9nsW[[7orVY[5icUW[5ousX[[4sW[[4ti",
  "cW[[3iusZ[[3reU[[5sY[[3tUX[4leV[[5yX[[3uineV[[7lyY[[2oYY[3metryW[[3rgUU[5eTT[5iaVV[2rPS[3alW[[3mTT[4anTT[6yTT[2sOS[3",
  "tQW[4ureZ[[2tHMT3sQU[3tingOX[4yYY[1hVZ[2anaYY[2ostWX[1iPT[2anY[[4tV[[2bYY[2fZ[[3tRW[4sU[[2gVZ[2lWW[2nW[[3gV[[4erZ[[2",
  "rOU[3lQV[4friendX[[4sSW[2tVX[2veNV[4nNW[4sQ[[3ingR[[1lKOS2adT[[3mY[[3nceY[[3sXX[4sRW[5esX[[2eV[[3nYY[2impseZ[[2obU[[",
  "4alOS[6lyX[[4eV[[3ryX[[3ssY[[3vesY[[3wY[[2ucX[[4oseY[[3eY[[3tenX[[2yY[[1mW[W2tX[X1nX[[2uQ[Q1oHQU2alQ[[4sR[[2bUV[2dOO",
  "[3sY[[2esQ[[2ingMY[2lUY[3dQR[4enVV[3fUV[2nZ[[3eS[[3naV[[3zYY[2odKRX4nessY[[4sTZ[3glePP[2pZ[Z2rXZ[3dZ[[4onYY[3eV[[3ge",
  "ousV[[2spelYY[2tNX[3hYY[3oT[[3tXX[4enV[[2uX[[2vXY[3ernOS[6anceY[[6edY[[6ingT[[6mentPT[9tsW[[6orXX[1pX[X2ioV[V2lY[Y2s",
  "W[W2uY[Y1rILU2aTV[3bTY[4bedY[[3ceVX[3dSX[4eTW[5sW[[4ientX[[4uallyX[[6teVY[8dX[[8sY[[7ingZ[[8onY[[3hamYY[3inW[[5sY[[3",
  "mXY[4marX[[4sY[[3nRV[4dPS[5eRW[5motherY[[4iteY[[4tUX[5edU[[5sX[[3pZ[[4hQT[5icVY[7sUX[3spX[[4sU[[3tS[[4efulW[[4itudeY",
  "[[3vT[[4eW[[5lY[[5sY[[4ityX[[3yWX[2eNP[3atLR[5erRY[6stT[[5lyV[[3eceYY[4kWW[4nQR[5houseZ[[5sZ[[4tZ[[3gVV[3nXX[3pY[[3w",
  "U[[3yWX[2idRT[3efY[[3ffYY[3llXY[3ndY[[5ingVZ[3pW[[2oOT[3ceryX[[3omY[[3ssV[[3undQX[6sW[[4pNQY5sQY[3veYY[3wNV[4ingR[[4",
  "nU[[4sX[[4thQY[2uYY[1sY[Y1tV[V1uKOY2aranteeTY[9dU[[9sY[[4dSU[5ianYY[5sZ[[2erVY[3ssS[[4tTW[5sSY[2iW[W3dRUY4anceU[[4eR",
  "T[5dX[[5linesU[[5sW[[3ldYZ[4tZ[[5yW[[3tarU[[2lZ[[3fXX[2mW[[2nTX[3sX[[2rWZ[3uZZ[2sX[[3tTY[2tRZ[2ySX[3sS[[1wT[[1yRY[2m",
  "UX[0hEFF1aLRY2bMV[3itS[[5atY[[5sW[[2ckVY[2dJW[3nY[[2fY[[2gU[[2haZ[[2iW[[3rQW[4stZ[[2kV[[2lNUX3fPX[3lSS[4oweenWW[3tX[",
  "[2mSU[3bWW[4urgYY[3iltonXX[3merXZ[3pshireYY[2nPU[3dKQ[4edX[[4fulX[[4leOV[6dW[[6rSX[7sY[[6sVY[5ingT[[4madeZ[[4sQZ[4yW",
  "[[3gSY[4ingW[[3nVW[3sWW[2ppMY[4enP[[6edS[[6ingU[[6sS[[4ierY[[5lyY[[5nessW[[4yQV[2rNQ[3borYY[3dNT[4coreZ[[4erV[[5stZ[",
  "[4lyW[[4wareUY[3eZ[[3mSX[4fulX[[4onX[[6yX[[3nessY[[3risXX[4yVV[3shX[[3tVW[3vardXX[4estW[[2sHTZ3hRR[3nX[[3sWZ[4leX[[3",
  "tV[[2tOW[3eU[[3sZ[[2uT[[2vTY[3eGTW4nSZ[3ingOV[2wUU[3aiWW[5iXX[2yQU[2zTX[3ardX[[1boZ[Z1dS[S2miZ[Z1eFKU2adMS[4edW[[5rQ",
  "U[6sSX[4ingV[[4lineZ[[8sY[[4quartersY[[4sV[[3lX[[4ingV[[4thMQ[6careUY[6ierX[[6yRY[3pX[[3rR[[4dR[[4ingT[[4tPV[5sW[[3t",
  "RX[4edX[[5rY[[4ingV[[3vV[[4enWY[4ilyW[[4ySY[2bOW[2ctY[[2dW[[2elT[[4sY[[2ightOX[6sYZ[2lJQZ3dQ[[3icY[[3lTX[4oWW[3mZ[[4",
  "etZ[[3pKT[4edS[[5rVW[6sZ[[4fulR[[4ingS[[4sR[[3sZZ[2mRW[3pXZ[2nTT[3ceWY[3dYY[3ryVV[2pZ[[2rJP[3bY[[4alY[[4sY[[3eLQW4by",
  "X[[4inY[[3itageXX[3mWX[3oUV[4esY[[3sT[[4elfU[[3zYY[2sU[[3itateX[[2terX[[2xVY[2yXX[1hY[Y1iPUX2dU[[3denSZ[3eTY[3ingY[[",
  "2erPT[4archyZ[[2gZ[[3hKP[4erQY[5stS[[4lightT[[9edX[[9ingZ[[9sVZ[5yQZ[4wayXX[2jQV[2keY[[3ingX[[2lUU[3arY[[5iousZ[[3lT",
  "T[4aryZZ[4sWW[3tonZZ[2mLV[3selfR[[2nTX[3dYZ[4iUX[4uZZ[3tV[[4sY[[2pTY[2rX[[3eU[[4dX[[3ingW[[2sIQ[3tMX[4orQW[6icV[[8al",
  "UZ[6yPT[2tQV[3lerYY[3sU[[3tingW[[2vW[W1lT[[1oKRX2bZZ[3byX[[2cZ[[3keyY[[2dW[[2fZZ[3fYY[2gU[[2lPQ[3dOVX4erT[[6sX[Y4ing",
  "T[[4sU[[3eV[[4sW[[3idaySW[7sV[[3lWW[4andYY[4ywoodVV[3mesZZ[3yVV[2mOT[3eLPZ4lessY[[4madeY[[4ownersX[[4pageY[[4sSX[4wo",
  "rkW[[2nPU[3dZ[[4aXX[3estS[[6lyX[[4yXZ[3gVV[3orUY[5edY[[4urZ[[2odXY[3kTY[4sY[[3pX[[2pRW[3eOU[4dY[[4fullyWY[4sV[[3ingV",
  "[[2rPW[3izonY[[7talV[[3mU[[4oneY[[7sZ[[3nXX[3rT[[4ibleX[[4orW[[3sV[[4eUY[5sW[[2sW[[3eY[[3pV[[4italRT[8ityY[[8sW[[3tO",
  "U[4edV[[4ingU[[4sV[[2tNP[3elPR[5sUV[3testY[[2uTV[3rQY[4sOX[3sR[[4eNQ[5holdU[[9sY[[5sU[[4ingUY[4tonVV[2verW[[2wJMX3ar",
  "dXX[3everOO[2yUZ[1pU[U1rU[V2efN[[2sY[[1sY[Y1tR[R2mlRXT2tpNQU4sP[[1uOV[2aweiYY[2bTW[2dXY[3sonZZ[2eY[[2gWZ[3eR[[2mMW[3",
  "anOT[5ityX[[5sV[[3bleY[[3idityY[[3orV[[2nQX[3dredS[[7sT[[3gYY[4erY[[4ryX[[3tXZ[4erXX[4ingW[[2rUZ[3tU[[2sRY[3bandS[[1",
  "wX[Z1yQT[2bridW[[2dSW[3raulicY[[4oW[[5genY[[2gieneZ[[2pTZ[3erUY[5tZ[[1zZZ[0iEEE1aR[Z2nYY[1bPXU2mX[X1cV[W2eTW[2hOS[2o",
  "nQU[4icX[[4sXY[2yY[[1dIQN2ahoZZ[2eMSX3aP[[4lRY[4sQV[3ntNV[5icalW[[6ficationW[[8edT[[9rV[[9sZ[[7yS[[8ingX[[6tyTY[2iV[",
  "[2leY[[2sV[[1eV[W1fGKU1gQWX2nQY[3orW[[5eT[[6dV[[1iR[R2iU[U1kMS[2eU[[1lKOT2lPR[3egY[[5alUU[3inoisVV[3nessV[[3uminateT",
  "T[4stratedY[[9ionY[[9ionsY[[1mHMR2agQ[[4eNQ[5sQU[4inW[[6ationX[[6eUY[7dZ[[6gX[[2bZ[[2gR[[2mQV[3ediateU[[9lyR[[4nseY[",
  "[3igrantsY[[7tionX[[3obilZ[[3unV[[5eW[[4tableZZ[2pMTX3actPX[6edY[[6sW[[4rtY[[3eY[[4dZ[[4rUX[5ialZZ[3lT[[4antX[[4emen",
  "tPW[9ationSZ[9edU[[9ingX[[9sQ[[4icationsX[[6itX[[5edS[V6sY[[3ortJU[6anceT[[8tMZ[9lyW[[6edX[[6sW[[4sedY[[5sibleU[[3re",
  "ssS[[7edW[[7ionV[[8veU[[4oNW[5vV[[6eQ[[7dT[[7mentU[[9ntsV[[7sX[[6ingV[[3ulsX[[1nEHM2activeZ[[3dequZ[[3ppropriateY[[3",
  "ugW[[2boxX[[2cOPX3apY[[3entV[[6iveZ[[9sY[[3hV[[4esU[[3identU[[8sY[[3lR[[4udL[[6eNY[7dQZ[7sPX[6ingN[W5sionX[[7veW[[3o",
  "mY[[5eSY[5ingX[[5pleteZ[[4nW[[5sY[[5venY[[4rR[[5porS[[8ateX[[9tedX[[5rectV[[3reM[[5aseP[[8dR[[8sU[[7ingR[[9glyV[[5dS",
  "[[6ibleU[[9yV[[5mentV[[3urY[[2dJMX3eedUX[4fZ[[4ntX[[4pendQY[8enceX[[9ntSX[9ntlyX[[4xNT[5edX[[6sY[[3iaQQ[5nSS[6aWW[6s",
  "ZZ[4cP[[5ateU[[8dV[[8sV[[7ingW[[8onY[[7orW[[9sY[[5esW[[4rectW[Z4spensableY[[4vidualOW[9llyX[[9lsR[[3oY[[4nesUU[7iaVV",
  "[4orW[[3uW[[4cedY[[4lZ[[4strialSW[8esUY[7yPW[2evW[[4itableY[[3xpensiveY[[2fPT[3antW[[3ectV[[6edX[[6ionV[[9sW[[4rV[[5",
  "iorX[[3initeY[[3lP[[4ammW[[7ationX[[5tionX[[4uQ[[5enceT[[9dX[[9sY[[7tialY[[3oOTZ4rmJV[6alY[[7tionLQ[9onalZ[[9veX[[6e",
  "dU[[3rastructureU[[2gNW[3enW[[3redRY[6ientW[[9tsT[[2habX[[5itY[[3erV[[5itX[[7edY[[3ibV[[2itPW[4iSX[5alOR[7izationX[[",
  "9eUU[9edUU[7lyV[[6teZ[[8dY[[7iveWY[9esW[[2jRZ[3ectVX[6ionX[[3uredW[[5iesV[[5yT[[4stY[[2kUY[2lineT[[2nOU[3erSY[3ingsZ",
  "[[3ocW[[5entY[[4vQV[5ationUX[9nsY[[8veT[[2putMRY5sU[[2quiriesZ[[6yX[[2sLRX3ectW[[4rtRW[6edX[[3idePX[4ghtV[[7sV[[4stY",
  "[[3pPY[4ectX[[7ionW[[4irU[[6ationU[[6eW[[7dU[[6ingX[[3tKQ[4agramSS[5llPV[7ationTY[9ionsY[[7edT[[8rY[[7ingX[[5nceOX[8",
  "sV[[6tSW[7lyW[[4eadQU[4inctY[[5tQR[6uteTT[8ionUZ[9onalY[[9onsU[[4rR[[5uctV[[8ionUY[9onsT[[8orX[[6mentTY[9talY[[9tsW[",
  "[3ulationY[[5inY[[5tY[[4ranceQV[5edZ[[2tGNU3actY[[4keX[[3egerPP[7sY[[5ralW[[7teX[[9dU[[8ionVY[6ityV[[4lWW[5lectV[[9u",
  "alW[[6igS[[8enceVX[9ntW[[4ndX[[6edT[[5sU[[6eV[[6ityW[[7veY[[5tRS[6ionV[[9sY[[4rIPY5actU[[8ionU[[9onsW[[9veV[[5ceptZ[",
  "[5estMW[8edR[[8ingR[[8sT[[5fY[[6acePW[9sX[[6erenceZ[[5iorSX[5mediateY[[5nLN[6alQV[7tionalQQ[9onallyY[[6etPQ[6shipY[[",
  "5preV[[8tT[[9ationX[[5rogZ[[6uptW[[9edYY[5sectionX[[5valT[[8sY[[6enX[[8tionW[[9ionsY[[6iewSY[9edZ[[9sW[[4stY[[3imW[[",
  "5ateX[[5idY[[3oJYV3rS[[4iguingZ[[4oW[[5duQZ[7ceV[[9dT[[9sZ[[8ingY[[8tionUX[3uitiveY[[2vKW[3alidTV[4sionY[[3entU[[6io",
  "nW[[6oryUY[4rseY[[4stMS[6edX[[6igQY[8ateW[[9tedX[[9tingY[[9tionU[[9tionsY[[7ngW[[6mentRX[9tsW[[6orX[[8sU[[3isX[[5ibl",
  "eY[[4tationX[[5eV[[6dV[[6sZ[[5ingY[[3ocationZ[[4iceW[[4keW[[6dZ[[4lP[[5veV[[7dR[[7mentX[[7sV[[6ingV[[1oRXR2nV[[2sX[[",
  "2waXX[1pQ[R2honeX[[2sV[[1qZ[Z1rMSV2aVV[3nUU[3qVV[2elandVV[2ishWW[2onTV[2reX[[4gularY[[3itW[[2sY[Y1sFMO2aWW[2bnX[X2hY",
  "[[2iW[[2lamUU[5icXX[4ndSS[6sXX[2nR[[2oV[V3lT[[4atedX[[6ionY[[2raelTT[6iXX[2sMXZ3uePX[5dU[[5sPZ[2tLXX1tFIQ2alXY[4ianU",
  "U[4yUU[2emLRZ4sOW[3rRV[4ationX[[9sZ[[6orWX[2inerY[[2sJS[3elfQ[[1vUYU1wX[[1xX[Z1zNW[2anY[[0jFGG1aMT[2cUU[3kRR[4etX[[4",
  "sonUU[3obXX[2gSW[2hSS[2ilX[[2kTW[3eZZ[2lX[[2mSV[3aYY[3esSS[3ieZZ[2nSS[3eVV[4iroXX[3uaryQQ[2panRR[5eseUU[2rVY[2sX[[3o",
  "nWW[2vX[[3aJS[2wVY[2yWW[2zzWX[1dZ[Z1eJO[2anVV[4sX[[2dPX[2epZZ[2ffUU[4ersonZZ[2nVX[3nWW[4iferXX[2rUU[3emyZZ[3ryYY[3se",
  "yVV[3usalemXX[2sQQ[3sWW[4icaYY[3usRR[2tVX[2wTT[3elryW[[3ishVV[3sXX[1iVX[2mUU[3myYY[2nY[[3gW[[1oQS[2anZZ[2bMT[3sRV[2e",
  "UU[3lZZ[2gS[[2hVV[3annesZZ[3nPP[4nyYY[4sonUU[2inPUV4edT[[4ingV[[4sY[[4tTY[5sY[[2keX[[4rX[[4sZ[[2nUU[3athanXX[3esUU[3",
  "gU[[2rdanWW[3geYY[2sUU[3eTT[4phVV[3hWW[2uR[[3rQ[[4nalST[7ismY[[9tX[[9tsY[[7sY[[5eySZ[2yTX[1rWW[1sR[V2onPTQ1uPU[2anVV",
  "[2dRT[3geVX[5sY[[4mentW[[3icialX[[2gUW[2iceW[[2lSS[3iaYY[4eZZ[4oY[[3yQQ[2mpSY[4edY[[4ingY[[2nSS[3eQQ[3iorXX[3kW[[2rS",
  "X[3isdW[[6ictionY[[3yX[[2stJP[4iceUV[5fyT[[5nXX[2venZ[[0kEGG1aKS[2bTX[2dSY[2fZ[[2gY[[2hU[[2iWZ[2kV[[2lRU[3eW[[3iY[[2",
  "mQV[3pWX[2nMU[3dZ[[3gU[[3sasWW[3tV[[3yeY[[2pRV[2rPS[3aX[[3enYY[3lXX[3tVY[2sQW[2tRU[3eXX[3hYY[2uV[[2wW[[2yUX[2zWY[1bX",
  "[X1cX[X1eJQU2enW[[3pMT[4ingS[[4sU[[2ithZZ[2lUY[3lX[[4yWW[2mUZ[2nTT[3dX[[3nUV[4edyYY[3tVV[4uckyXX[3yaXX[2ptS[[2rRV[3n",
  "elU[[2sS[[2tTY[2vUV[3inWW[2yLQV3boardVY[3sSY[3wordV[[7sW[[1gT[[1hPU[2anXX[1iMV[2ckTY[4edY[[2dSX[3neyY[[3sQV[2kY[[2lS",
  "W[3lTY[4edT[[5rX[[4ingW[[4sZ[[3ometY[[7ersZ[[2mUU[2nUY[3dNTT4aY[[4erUU[4leXX[5yZ[[4nessY[[4sT[[3gQQ[4domUU[4sXX[2rUV",
  "[3kZZ[2sX[[3sW[[2tSV[3chenRV[3sX[[1lOT[2eQU[3inVY[1mQ[Z1nJSY2eX[[3eW[[4sY[[3wR[[2ifeX[[3ghtYY[2ockV[[3wKT[4ingU[[4le",
  "dgeQX[9ableX[[4nO[[4sS[[1oMTZ2bY[[2dV[[2hWY[2kU[[2lSV[2mMR[2nOS[3gVV[2pUW[2rRW[3eTT[4aVV[5nWW[2sUW[2tT[[2uX[[1rQR[2a",
  "V[[3ftYY[2eVV[2istVV[2oW[[3nY[[2uY[[2yX[[1tT[[1uLV[2bTZ[2hY[[2lTY[2mS[[2nNX[3dY[[3gTY[2rRV[2sT[[3hY[[2tQY[1wNY[1yVW[",
  "2leZZ[0lEFF1aGMS2bRU[3elNT[5edY[[5sT[[3orRU[5atoryXY[4urXY[3sZZ[2cWY[3eZ[[3kS[[4ingY[[3tZ[[2dTX[3derZ[[3iesV[[3yVV[2",
  "gRW[2hT[[2idV[[2kUY[3eTT[4sYY[2lX[[2mUX[3aY[[3bYY[4daV[[3entZ[[3pWZ[2nRX[3cYZ[3dOR[4edY[[4ingW[[4sVY[5cW[[6apeV[[3eX",
  "X[3gPV[4eU[[4uagePU[8sU[[3kaXX[2pUY[3sY[[3topU[[2rWX[3gO[[4eOV[5lyV[[5rS[[5stR[[3ryYY[2sKRZ3erVY[3tLS[4ingW[[4sY[[2t",
  "NR[3eQY[4lyX[[4rOX[5alY[[4stPX[3inVV[4tudeX[[3terV[[2uXX[3ghV[[5edY[[5ingY[[3nchSX[6edU[[6ingY[[4dW[[5ryX[[3rXX[4aXX",
  "[2vTX[3aV[[2wNR[3nX[[3renceYY[3sS[[4uitY[[3yerV[[6sX[[2yT[[3erRX[5sU[[3ingZ[[3outRV[2zY[[3yW[[1bW[[2sX[[1cZ[Z2dW[W1d",
  "Y[Y1eFKS2adNU[4erSX[6sS[[7hipTY[4ingQ[[4sT[[3fVY[3gueSS[3kX[[3nV[[3pZ[[3rY[[4nOT[5edS[[6rsY[[5ingQV[3seW[[4tO[[3ther",
  "UY[3veQX[5sT[[4ingT[[2ctTY[4ureW[[7sY[[2dQXT2eTT[2ftNVY2gMR[3acyWZ[4lQW[5lyY[[3endUY[6aryX[[3islVY[6ationV[[9veY[[4t",
  "U[[5imateW[[3sV[[2hW[[2iVX[3sureY[[2mV[[3onW[[2nOX[3dY[[4erY[[6sX[[4ingY[[3gU[[4thOW[6sY[[6yY[[3sV[[4esY[[3tX[[2oXY[",
  "3nWW[2rW[[2sJP[3bianY[[3sNV[4erVV[4onV[[6sU[[2tKR[3sU[[3tT[[4erRX[6sT[[4ingW[[2vSX[3antY[[3eX[[4lMT[5sQ[[4rT[[5ageY[",
  "[2wVV[3isWW[2xWW[2yVX[1gW[W2btY[Y1iNTT2aZ[[3bilityW[W4leX[X2bOSY3erVX[5alW[[5tyYY[3rariesW[[6yRT[4eV[[2cRS[3enceY[[5",
  "seMMV7dTT[7sW[[6ingY[[2dU[[2eQU[3sV[[3uV[[2fS[[3eLS[4styleU[[4timeV[[3tU[[4edY[[4ingY[[2gR[[3aXX[3htNS[5erX[[5ingUZ[",
  "5lyY[[5ningZ[[5sTY[5weightW[[2kNY[3eJSX4dU[[4lihoodY[[5yP[[4sU[[4wiseW[[2lXY[2mMT[3aZZ[3eY[[3itPYU5ationX[[9nsT[[5ed",
  "RVV5ingZ[[5sU[[2nSS[3colnWW[3dYY[4aYY[3eLRZ4arVW[4dY[[4nZ[[4sQZ[4upY[[3gVZ[4uX[[3ingY[[3kNQ[4edTU[4ingY[[4sRW[3uxUU[",
  "2onXX[4sZZ[2pUY[3sX[[2quS[[4idU[[2sUW[3aXX[3tJLY4edS[[5nSY[6edY[[7rU[[8sX[[6ingU[[4ingTX[7sV[[4sU[[2tSX[3eWY[4rQV[5a",
  "lX[[7lyV[[6ryX[[6tureV[[3hYZ[3igationY[[3terY[[4leMU[2vQW[3eOSZ4dU[[4lyY[[4rW[[5poolXX[4sQ[[3ingPU[2zYY[1lS[X2cU[U1m",
  "Z[Z1oJQU2adOS[4edS[[5rWZ[4ingTY[4sW[[3nSX[4sTY[2bX[[3byW[[2cJTX3alMR[5eVZ[5lyW[[5sX[[4teW[[6dQX[5ionOT[8sS[[3kQV[4do",
  "wnY[[4edW[[4sY[[2dX[[3geYY[2ftY[[2gLNT3gedV[[5rRTY4ingT[[3icUZ[5alW[[4nRT[4sticsY[[3oSW[4sZ[[3sW[[2kSY[2lV[[2mbU[[2n",
  "U[[3donRR[3elyZ[[3gKQ[4erQ[[5stX[[2okKS[4edR[[4ingNV[4sQ[[4upX[[3pSX[4sY[[3seW[[2rXY[3dSSZ3iX[[2sJQY3eS[[4sZ[[3ingU[",
  "[3sPWZ4esV[[3tQY[2tMV[3sRY[3teryX[[2uSS[3dV[[3isTT[5ianaYY[3ngeXZ[2vQX[3eMSX4dR[[4lyT[[4rX[[5sX[[4sU[[3ingV[[2wOT[3e",
  "rPX[4stV[[2yalV[[5tyY[[1pW[W1rZ[[1sX[Z1tY[Y2dTT[1uQT[2aX[[2bSY[2cTT[3asYY[3kSX[4yVY[2dYY[2gV[[3gageZ[[2isXX[2kX[[3eX",
  "X[2mV[[2nW[[3chT[[3gW[[4sZ[[2rZ[[2stY[[2therYY[2xSV[3uriousX[[5yUY[1vY[Z1wW[[1yTW[2ingX[[2mphY[[2nYY[2onYY[2ricsX[[0",
  "mEFF1aHPS2cQQX3hNU[4ineQU[7ryXZ[7sTZ[3kZZ[3roW[[2dST[3eLU[3isonYY[3ridUU[2eVW[2gMQY3azineUV[8sX[[3eZZ[3icUW[5alX[[3n",
  "TX[4etU[[6icW[[4ificentY[[5tudeY[[2hTU[2iQV[3lRU[4ingY[[3nMQ[4eYY[4lyU[[4streamX[[4tainS[[8edV[[8ingV[[8sY[[5enanceT",
  "Y[2jTU[3orOV[5ityT[[2kKW[3eJR[4rWY[5sX[[4sOZ[4upW[[3ingNW[2lNQ[3aysiaWW[3eSV[4sX[[3iX[[3lWW[3taZZ[3wareY[[2mUZ[3aXZ[",
  "3mY[[2nHMX3aU[[4geSY[6dS[[6mentPR[6rRS[7sV[[6sY[[5ingUZ[3chesterVV[3dRV[4atoryX[[3eU[[3gT[[4aY[[3hattanYY[3ifX[[5est",
  "TZ[4pU[[5ulationZ[[3nVV[4erT[[3sYZ[3tT[[3ualTW[6lyW[[4elYY[4factPV[8ureX[[9redW[[9rerTY[9rersUZ[9ringUY[3yKR[2pNQY3p",
  "edY[[4ingU[[3sVX[2rLMY3aX[[4thonZ[[3bleZ[[3cVV[4hQQ[4oYY[4usZZ[3eXY[3gUW[4aretZZ[4inQ[[6alY[[3iVY[4aVV[4eXX[4juanaX[",
  "[4naYY[5eXX[4oXX[3kKOX4edU[[5rU[[6sX[[5tMS[6ersY[[6ingPT[6placeW[[6sTZ[4ingZ[[4sU[[3riageT[[5edT[[4yX[[3sVW[4hallYY[",
  "3tRR[4inTT[3velXX[3xZZ[3ySS[4landXX[2sMR[3cY[[4ulX[[3hX[[3kRW[4sX[[3onYY[3sOS[4achusettsWW[5geTY[4eZ[[5sY[[4iveU[[3t",
  "X[[4erRS[6sYY[2tLRY3aV[[3chNU[5edW[[6sT[[5ingU[[3eVY[4rS[[5ialNS[8sQX[3hQQ[4ematWY[8icalZ[[9csY[[3rixSV[3sX[[3tTT[4e",
  "rQZ[6sU[[4hewXX[4ressV[[3ureV[[2uTY[3rXX[2xMRT3imW[[5izeX[[5umRY[2yJNZ3beRT[3oX[[4rSX[2zXX[3eZ[[1bRXU2aX[Y1cQQW1dT[U",
  "1eGMU2alT[[4sU[[3nOV[4ingR[[7fulW[[4sO[[4tT[[5imeY[[4whileYY[3sR[[4ureRX[7dV[[7mentV[[9ntsW[[7sT[[6ingX[[3tU[[2chanR",
  "X[6icalW[[8sY[[7smV[[9sX[[2dJNX3alY[[3iV[[4aOR[5nW[[4cRT[5alQT[6reYY[6tionV[[9nsW[[5ineUV[8sX[[4evalY[[4tationX[[5er",
  "raneanYY[4umSX[2etNW[4ingRX[7sV[[4sV[[2gSW[3aYY[2iU[[2lPS[3bourneXX[3lW[[3tX[[2mMTX3berPT[6sOV[7hipUY[4rW[[5aneY[[3e",
  "Y[[3oY[[4rX[[5ableX[[5ialWW[6esV[[5yQV[2nKR[3dV[[3gQ[[3sQS[3tSY[4alSY[6lyZ[[4ionQ[[7edS[[4orY[[3uQT[4sY[[2rNRT3cRV[4",
  "edesXX[4hV[[5andiseX[[7tY[[4yZ[[3eS[[4lyV[[3geU[[5dY[[3itZ[[2sNV[3aX[[3hUX[3sSU[4ageMR[7sRX[6ingX[[4engerZZ[2tJQY3aT",
  "V[4bolW[[7icZ[[8smY[[4dataUZ[4lRV[5licZ[[5sX[[4phY[[3eX[[4rVY[5sW[[3hW[[4odLRZ6ologyY[[6sQW[3resY[[4icW[[6sW[[4oWW[2",
  "xSS[3icanXX[5oUU[1fX[[1gSZZ1hV[[1iNSW2aY[[3miVV[2cTU[3eX[[3hSU[4aelSS[4elVV[6leYY[4iganVV[3kYY[3roRV[5softQQ[5waveY[",
  "[2dPU[3dleRU[3nightY[[3stY[[2gTX[3htNY[3rT[[4ationUX[3uelYY[2kUX[3eUU[2lNR[3anYY[3dW[[3eV[[4sRY[3itW[[5arY[[7ySY[3kU",
  "[[3lMS[4erWW[4ionPW[7sT[[4sYY[2mU[[2nJOV3dNV[4sW[[5etY[[3eSY[4craftYY[4rU[[5alV[[7sX[[4sY[[3gY[[3iTV[4mV[[5alU[[5ize",
  "X[[5umRY[4ngTW[4sterSS[6ryWW[3nesotaWW[3orTY[5ityY[[3sW[[3tVZ[3usX[[4teS[[6sO[[2rPT[3acleZ[[3rorVY[6sZ[[2sOW[3conZ[[",
  "3erY[[3mV[[3sOS[4edU[[4ingS[[5onSW[7sX[[5ssippiYY[4ouriXX[3tSY[4akeV[[7sW[[4erZ[[2tLRV3chellYY[3tVV[2xRW[3edT[[4rY[[",
  "3ingX[[3tureV[[1jW[[1kU[Y1lT[Y2sX[X1mQ[W2aX[[1nW[Y1oKRV2bTY[3ilUY[5eQT[5ityX[[2ckSV[2dKQW3ePVX4lLQ[5ingX[[5sPY[4rSY[",
  "5ateX[[5nPU[4sW[[5tX[[3ificationW[[9ionsX[[6edUZ[7rX[[5yR[[3sZ[[3ularZ[[5eQV[6sV[[2eW[[2gR[[2hWW[2istV[[5urZ[[7eW[[2",
  "lRV[3dV[[3eTZ[4cularX[[7esY[[2mMV[3entNX[6sT[[6umX[[3sZ[[2nKOX3dUX[4ayRR[3etW[[5aryX[[4yNU[3gW[[4oXX[3itorRW[7edZ[[7",
  "ingU[[7sZ[[3oVV[3sterWX[7sZ[[3tSS[4anaYY[4eWW[4hMU[5lyTZ[5sO[[4realYY[3umentX[[2odV[[3nVV[3reXX[2rOS[3alV[[3eHOW4ove",
  "rWW[3gZ[[4anXX[3ningQX[3phY[[3risYY[3tRW[4alityY[[4gageVZ[2sUV[3cowYY[3esZZ[3tKQ[4lyT[[2tNT[3herRW[6sY[[3ionTX[4vS[[",
  "5atedX[[7ionW[[3oXZ[4rRU[5cycleY[[5sYY[2uW[[3ntRS[5ainUV[8sWY[5edX[[5ingY[[3seTW[3thT[[2vLT[3eOV[4dS[[4mentSY[8sW[[4",
  "sU[[3ieQU[5sSX[4ngRY[2yU[[2zVV[3illaXX[1pSYT2hX[[1rRRY2sWW[1sTWT2gPYY1tTXV1uLUX2cZ[[3hKV[2dSZ[2ffZ[[2gW[[2kUY[2lRW[3",
  "tNT[4iSV[5fZ[[5pTY[6lX[[7eQX[7ierZ[[7yY[[5tudeZ[[2mV[[3baiYY[2nRT[3dUW[3icipTV[7alVW[2rSU[3derU[[3phyYY[3rayYY[2sMP[",
  "3cleU[[6sW[[4ularZ[[3eWW[4umTT[6sZ[[3hX[[3icOS[5alT[[5ianY[[8sX[[3kZZ[3limVV[6sYY[3sT[[3tMUY2tPU[3ationY[[8sZ[[3ualX",
  "[[1vX[[1wU[Z1xV[Y1yHNW2anmarYY[2selfR[[3qlV[[3tTY[4erX[[6iousX[[6yW[[2thW[[0nEFF1aHPV2bV[[2dSY[2gRX[2hV[[2ilW[[4sY[[",
  "2jSX[2kRY[3edX[[2mOU[3eJQX4dS[[4lyY[[4sQZ[5paceR[[2nQX[3cyYY[2pSW[2rSW[3cZ[[3rU[[4ativeW[[4owV[[2sPWV3aX[X3hXX[4vill",
  "eYY[3tyZ[[2tSW[3hanZZ[3ionRV[6alPP[8lyZ[[6sWW[6wideX[[4veTV[3oY[Y3uralPV[7lyV[[5eQW[2uV[[2vRT[3igW[[5ateV[[7ionTW[3y",
  "XX[2yY[[2zWX[1bV[[2aW[W2cY[Y1cV[V2aaZ[Z1dPXZ1eFOR2arPW[4byU[[4estW[[4lyS[[3tX[[2bXX[2cXZ[3essO[[6arilyV[[8yQ[[6ityY[",
  "[3kTZ[2dU[[2edJU[4edP[[4ingX[[4leY[[4sO[[2gOU[3ativeS[[3lectZ[[4igY[[3otiV[[6ationsY[[3roY[[2ighR[[5borS[[8hoodT[[9o",
  "odsY[[8sW[[7urX[[3lZZ[3therVY[2kU[[2lsonXX[2mQY[2pWY[3alZZ[2rW[[3vU[[4eX[[4ousW[[2sV[[3tVY[4edY[[2tMRY3flixVV[3herla",
  "ndsXX[3workOR[7ingW[[7sUZ[2urW[[4alZ[[4oW[[3tU[[4ralV[[2vX[[3adaXX[3erNV[5thelessXY[2wGKV3erX[[4stW[[3lyU[[3sOPX4let",
  "terVY[4pU[[5aperV[[9sY[[3tonXX[2xtLS[1flV[V1gKTW2oV[[1hOWY2lY[Y2sZ[Z1iLUY2bY[[2cUW[3araguaYY[3eQW[4lyX[[3hXX[4eX[[3k",
  "VV[4nameY[[3olYY[2etNX[2gX[[3erUU[5iaWW[3htOU[5sV[[2kWW[3eXX[2lNZ[2mV[[2nW[[3eU[[3gT[[3tendoXX[2ssanYY[2tV[[1jQZW1kU",
  "[[1lX[Y1mX[Z1oHMR2bUV[3leY[[3odyW[[2dS[[3eOR[4sT[[2irY[[3seU[[2kiaYY[2mQY[3inalZ[[6tedZ[[7ionZ[[2nMSX3eOO[4thelessY[",
  "[3profitY[[3sZ[[2odW[[3nY[[2rST[3dUU[3mQV[4alPW[6izedZ[[6lyU[[3tXX[4hQQ[5ernVV[5westYY[3wayYY[2sNW[3eV[[3tT[[4algY[[",
  "2tGNQ3ableX[[3eQSW4bookY[[4dU[[4sSW[3hingPV[3iceQXY6dT[[6sZ[[4ficationUV[9ionsX[[6edX[[5yV[[4ngZ[[4onX[[3reSX[2uPW[3",
  "rX[[2vNO[3aUW[3elS[[5sX[[4mberQQ[2wKPX3adaysY[[3hereY[[1pO[[1rVZY1sP[P1tQYW2sX[[1uNU[2cleY[[5arU[[2dY[[3eY[[2llJWN2m",
  "LWW3berKR[6sQY[3erRZ[5icY[[7alY[[5ousS[[2nTX[2rPX[3seX[[5sY[[4ingVY[3tY[[2tRU[3rT[[4ientsX[[5tionWY[9alY[[3sX[[1vX[X",
  "1wX[Y1xY[[1yOVT2cY[Y2tY[[1zW[Y0oEGG1akWW[1bIMW2amaTT[2erWW[3sityZ[[2jNZ[3ectMO[6iveV[[9sW[[6sSX[2ligS[[5ationX[[9nsX",
  "[[2sV[[3cX[[3ervQY[6ableVV[7tionX[[9onsX[[6eW[[7dU[[7rX[[3tU[[4acleY[[8sY[[2tainR[[6edT[[6ingW[[2viousS[[7lyVZ[1cRZY",
  "2cNV[3asU[[5ionT[[8alY[[9llyX[[8sW[[3upTY[5ationY[[5iedY[[4rS[[5redU[[7nceY[[6ingY[[5sU[[2eanVW[2tPP[3oberQQ[1dNV[2d",
  "SZ[3sV[[1emX[X1fEPO2fJOV3enseX[[6iveW[[4rMX[5edR[[5ingR[[8sX[[5sOY[3icS[[5ePR[6rUV[7sV[[6sV[[5ialQW[8lyW[[8sT[[3line",
  "W[[3setQW[4horeZ[[2tV[[3enOY[1gKW[1hQSX2ioVV[1ilQU[3sX[[1kOSR2ayVY[2lahomaXX[1lNS[2dMT[3erS[[4stW[[2eRY[2iveXZ[5rYY[",
  "2ympUU[5icXX[7sYY[1mKTZ2egaZZ[2nY[[1nFLR2ceOS[2eIOW3sQ[[2gY[[3oingU[[2ionY[[2lineLP[3yJSX2tOV[3arioWW[3oS[[1oR[[1pIR",
  "U2acityW[[2enLQY4edS[[5rZ[[4ingS[[7sZ[[4sV[[3rLR[4aXY[5teU[[7dW[[7sW[[6ingSZ[7onRW[9alW[[9sSX[6orRY[8sW[[2inQ[[4ionS",
  "[[7sV[[2pPY[3onentX[[8sY[[4rtunOX[8itiesR[[9tyQ[[4sU[[5edW[[5iteV[[7ionW[[2sV[[2tKQX3icalX[[4mRX[5alV[[5izationW[[7e",
  "X[[8dY[[5umZ[[4onOT[6alUU[6sNU[1rFLO2acleWW[3lV[[3ngeVW[2bitZ[[2dPX[3erLRW5edT[[5ingW[[5sSX[3inaryW[[2eUZ[3gonWW[2gJ",
  "Y[3anLS[5icUY[6sS[[7ationVY[9ionsW[[7eZ[[8dY[[7mX[[6zationRW[9ionalY[[9ionsS[[7eX[[8dV[[7ingY[[5sZ[[2iX[[3entSX[6ati",
  "onW[[6edZ[[3gT[[4inSY[6alOU[8lyU[[6sY[[2landoXX[3eansXX[2nX[[2oX[[2phanW[[2tVW[3hWY[1sKRT2cWW[3arXX[2loUX[2sV[[2tUY[",
  "3eY[[1tPVY2herJRU5sOX[5wiseRWX2tWX[1uKW[2ghtV[[2rIOZ3sY[[4elvesT[[2tHPU3breakY[[3comeV[[7sV[[3datedZ[[4oorTX[7sX[[3e",
  "rV[[3fitW[[3letX[[6sY[[4ineW[[7dY[[4ookXX[3putOU[6sW[[3sW[[4ideQ[[4tandingU[[1vS[[2eZ[[3nV[[3rIQZ4allRX[4comeW[[4dZ[",
  "[4flowV[[4headY[[4lX[[5apY[[6yY[[5ookX[[8ingZ[[4nightW[[4rY[[5ideP[[4sV[[5eW[[6asX[[4viewVX[4wU[[5helV[[8medZ[[9ingX",
  "[[1wVZY2nLV[3edU[[4rQX[5sS[[6hipV[[3ingZ[[3sX[[1xUV[2fordWW[2idX[[2ygenW[[1yV[[1zVY[0pEFF1aLPU2bloYY[2cSU[3eV[[3ific",
  "VV[3kOU[4ageRV[7dZ[[7sU[[6ingV[[4edV[[5tUY[6sY[[4ingX[[4sY[[2dRV[3dingRX[4leZ[[3resY[[3sY[[2gOW[3eMRY4sQW[2iV[[3dR[[",
  "3nQX[4fulX[[4tQV[5edW[[6rY[[5ingU[[8sX[[3rRX[4edY[[4sV[[2kSU[3istanVV[2lOQ[3aceXX[3eW[[4stWW[4tteX[[3mXX[2mTY[2nPS[3",
  "cZ[[3dRX[3eX[[4lRW[5sW[[3icX[[3tUZ[4sX[[2pQW[3aYY[3erPV[5sU[[5workZ[[2rGMV3aISX4dVY[5eZ[[5iseZ[[4graphV[[4llelV[[4mN",
  "T[5eterRW[9sRW[5sP[[4sV[[3celX[[3dZ[[3entPW[6sQZ[3isSS[3kPP[4erYY[4ingTX[4sWY[3liamentXX[3oleZ[[3sZZ[4eQV[5dW[[5rSX[",
  "4ingY[[3tIOS4ialSY[7lyX[[5cL[T6ipOW[8antW[[9ntsT[[9teU[[9tedX[[9tingW[[9tionV[[6leW[[8sW[[6ularO[T9rlyS[[5esS[[5tion",
  "W[[4lyY[[4nerRV[7sTW[8hipUZ[9ipsY[[4sQX[4yQT[2sLU[3oW[[3sKS[4ageV[[4edR[[5ngerX[[9sX[[5rV[[5sW[[4ingU[[5onS[[7ateV[[",
  "5veX[[4portX[[4wordPU[3tNW[4aW[[4eW[[4orY[[2tLP[3chUY[5esY[[3entW[[3hMSZ4sV[[4wayZ[[3ienceX[[6tRW[7sQZ[4oW[[3riXX[5c",
  "kWW[4onX[[3ternQW[7sU[[2uW[[3lRR[4oUU[3seW[[5dZ[[2vX[[2yMS[3ableY[[3dayY[[3ingT[[3loadT[[3mentRV[7sU[[3outY[[3sT[[1b",
  "W[Y1cQ[Q2iZ[Z1dT[X2fSYS1eIPV2aceSX[5fulX[[3kV[[4sY[[3rWW[4lYY[2bY[[2dRU[3roWW[2ekY[[3rV[[4sX[[2gXZ[2lQW[2nPS[3alV[[5",
  "tiesZ[[6yW[[3dV[[4ingV[[3gTX[3isWY[3nUU[4sylvaniaWW[3sRZ[4ionX[[3tSX[2opleKS[6sY[[2pVY[3perW[[2rHOV3ceU[[5ivedY[[5nt",
  "P[[7ageU[[5ptionX[[3eZ[[3fT[[4ectNV[7ionY[[7lyU[[4ormMX[7ancePV[9cesV[[7edT[[7ingU[[7sX[[3hapsSW[3iodOX[6icZ[[6sV[[4",
  "pheralZ[[3mPU[4anS[[6entU[[9lyY[[4eZ[[4issionSW[9nsT[[5tS[[6sX[[6tedV[[3petY[[3ryYY[3sOV[4eY[[4istW[[7entX[[4onKQ[6a",
  "U[[7lNU[8ityV[[9zedW[[8lyU[[6nelU[[6sU[[4pectV[[8iveU[[9vesX[[4uY[[3tS[[4ainingZ[[3uZZ[2sQY[3tX[[2tPSY3eZZ[4rTT[5sXX",
  "[3itionX[[3sVY[2wY[[1fVVY1gW[X1hJMV2armTW[5acX[[7euticalY[[7yX[[3seTX[5sY[[2enU[[4omenV[[8onY[[2iX[[3lRR[4adelphiaWW",
  "[4ipXX[6pVV[7inesWW[4lXX[4osUY[6ophU[[9yW[[2oenixXX[3nePU[5sV[[3sphX[[3tOV[4oQU[5graphT[[9herX[[9hersZ[[9hsW[[9hyVY[",
  "5sQV[6hopYY[2pU[U2rT[[3aseV[[6sX[[2ysPU[4iY[[5calRX[8lyW[[6ianW[[9sY[[6sWY[5queY[[1iPVX2anY[[4oV[[2cTW[3kOV[4edU[[4i",
  "ngW[[4sX[[4upX[[3sX[[3tO[[4ureQW[7sRX[2dV[[2eOY[3ceRY[5sS[[3rTY[4reXX[3sY[[2gV[[2kX[[2lRV[3eX[[3lTX[4owY[[4sUW[3otV[",
  "[2nRVY3eXY[3gW[[3kUX[3sX[[3tV[[4erestWW[2oneX[[2pW[[3eUY[4lineW[[4sY[[2rVW[2sU[[3sW[[3tW[[2tTY[3chU[[3sZ[[3tWW[4sbur",
  "ghYY[2vZ[[3otX[[2xYZ[3elVX[5sW[[2zzaVY[1kV[X1lGKT2aVY[3cP[[4eLT[5dS[[5holderR[[5mentW[[5sRZ[4ingW[[3gY[[3inU[[5tY[[3",
  "nNR[4eT[[5sX[[5tTX[4nedU[[5ingRW[4sQX[4tPV[5edY[[5ingZ[[5sSZ[3smaX[[4ticTY[3tV[[4eTY[5sW[[4formPV[8sU[[3yLR[4edR[[5r",
  "OS[6sQX[4groundY[[4ingQZ[4listY[[4sT[[3zaXX[2eOX[3asantV[[5eOP[6dU[[5ureU[[3ntyS[[2otSY[4sY[[2ugV[[4inTX[6sW[[3mbing",
  "X[[3ralY[[3sMSZ1mQ[Q1oLSW2cV[[3ketV[[6sX[[2dMU[3castUX[2emX[[4sY[[3tY[[4ryX[[2gV[[2intLR[5edW[[6rTY[7sZ[[5ingX[[5sOX",
  "[3sonX[[2kTV[3emonYY[4rTW[2lKNX3andYY[4rX[[3eV[[3icRZ[5eRU[5iesT[[5yQT[4shZZ[6edZ[[4tOU[5icalRY[7iansX[[7sV[[3lSX[4s",
  "Z[[4utionX[[3oY[[3yTV[4merY[[2mSX[2nS[[3dX[[4erZ[[3tUY[2olQV[4sX[[3rS[[4lyY[[2pMS[3eYY[3ulV[[5arPW[7ityW[[6teY[[7ion",
  "S[[9nsX[[4pX[[2rJRY3chY[[3kY[[3nSW[3scheZZ[3tMPX4ableVZ[5lVX[4erZ[[4folioU[[4ionU[[7sW[[4landXX[4raitW[[4sW[[4ugalVV",
  "[2sJUX3eT[[4sY[[3itS[[5ionNU[8edY[[8ingY[[8sT[[6veQ[[8lyY[[3sLWZ4essU[[7ionX[[4ibilitiesW[[9tyU[[6leN[[7yT[[3tKOV4al",
  "Y[[4edSV[5rU[[6iorX[[6sY[[4ingU[[4sRU[2tMT[3atoY[[6esY[[3entW[[6ialP[[9lyV[[3sZ[[3terXX[2undY[[5sV[[3rKS[2vU[[3ertyW",
  "[[2wRW[3derUZ[3erNR[5edW[[5fulS[[5sV[[1pV[W1rGLS2aSU[3ctNU[5icalT[[9lyY[[7eQW[8sT[[7ingY[[6tionX[[9nersY[[3deshZZ[3i",
  "seX[[3yW[[4erW[[6sY[[2eHOW3cO[[4edV[[4iousW[[5pY[[5seW[[7lyX[[6ionV[[3dOW[4icateY[[6tT[[7edW[[7ionW[[9nsW[[4ominY[[3",
  "fVX[4erQ[[6enceW[[9esV[[6redU[[4ixU[[3gnT[[5ancyV[[7tW[[3judY[[3limX[[6inaryY[[3mPS[4ierTV[7eY[[5sesY[[5umTV[3pX[[4a",
  "rR[[6ationV[[6eSY[7dSY[6ingV[[3sKP[4cribedY[[7ptionV[[4enceS[[6tMX[7ationU[[9ionsX[[7edS[[8rZ[[7ingX[[7sU[[5rveW[[8d",
  "Z[[4identRR[9ialX[[4sOS[5edW[[5ingX[[5ureRY[4tS[[5igiousY[[4umZ[[3tT[[4endX[[4tZ[[5yQY[3vR[[4alX[[4entQ[[7ingX[[8onW",
  "Y[7sY[[4iewVY[5ousPY[8lyS[[2iSX[3ceNS[5dX[[5sQX[4ingV[[3deV[[3estY[[3mOV[4arilyU[[6yRX[4eRU[5rS[[4itiveY[[3nTV[4cY[[",
  "5eWW[6ssYY[5ipOY[7alRY[7leW[[9sV[[4tLS[5edU[[6rV[[5fR[[5ingV[[5lnW[[5sW[[3orPX[5itX[[7iesY[[7yTY[3sonU[[3vPU[4acyTV[",
  "5tX[[6eJT[4ileV[[7geY[[3xUY[3zeWY[5sX[[2oFJQ3bOX[4abilityW[[6leW[[7yPZ[4eW[[4leMW[6mOV[7sP[[3cTZY4edQ[[6ureT[[9sU[[5",
  "edU[[7ingsY[[7sY[[5ssLS[7edV[[8sS[[7ingSX[7orW[[4ureY[[3dRY[4uLR[5ceR[[7dS[[7rV[[8sX[[7sV[[6ingV[[6tKQZ7ionQW[8veX[[",
  "9ityW[[7sNU[3fKRY4essW[[7ionNY[9nalPU[9nallyY[[9nalsS[[7orUV[4ileQU[7sV[[5tT[[6ableX[[6sW[[4oundX[[3gY[[4ramLQ[7meTY",
  "[9sX[[8ingV[[7sQX[5essQV[8ionY[[9veW[[3hibV[[6itedY[[3jectMQ[7edY[[7ionX[[7sQY[3lW[[4ongW[[3mMQ[4inentW[[5seSS[7dX[[",
  "7sW[[6ingX[[4oWZ[5tS[[6eT[[7dY[[7sY[[6ingW[[7onV[[9alX[[9sX[[4ptT[[6edZ[[6lyY[[3nU[[4eZ[[3ofU[[3pPS[4agV[[6andaZ[[4e",
  "rQ[[6lyS[[6tiesQU[7yNS[4ortV[[7ionX[[5sQ[[6alV[[8sX[[6eU[[7dT[[6itionZ[[4riW[[6etV[[8aryY[[4sSY[3sQX[4ecutY[[4pectW[",
  "[8iveX[[8sW[[6rX[[4tV[[5ateZ[[3tT[[4eLU[5ctMY[7edN[[7ingW[[8onRV[8veX[[7sY[[5inT[[7sX[[5stT[[7sY[[4oW[[5colTX[8sY[[5",
  "typeY[[3udT[[3vLU[4eT[[5dW[[5nU[[5sY[[4ideNY[7dO[W7rRW[8sT[[7sPZ[6ingR[[5nceWY[7ialZ[[5sionW[[9sX[[3xY[[4imityY[[4yV",
  "Y[1sRXT2eudoZ[[2iZ[[2yW[[3chRV[5iatY[[5ologicalW[[9yXZ[1tU[V2rV[[1uMUZ2bRX[3licHOZ6ationU[[9onsW[[6lyX[[5shTZ[7edQX[",
  "8rWY[9sY[[7ingWY[2ertoXX[2lQX[3lRY[4edV[[4ingX[[4sZ[[3sZ[[4eX[[2mpTY[4sY[[2nQ[[3chX[[4tX[[3ishmentY[[3kYY[3tT[[2pU[[",
  "3ilsZ[[3pVZ[4yY[[2rOUT3chO[[5aseQX[8dT[[8sV[[7ingU[[3eSX[4lyZ[[3pleX[[4oseRYT7sS[[3sT[[4ueW[[5ingY[[6tY[[2sX[[3hRX[4",
  "edW[[4ingW[[3syZ[[2tMT[3inYY[3sU[[3tingT[[2zzV[[4leX[[1vY[Y2cX[X1wV[[1yST[2thonUV[0qJJJ1atarZZ[1rY[Y1tVV[1uFMW2adW[[",
  "3lLS[4ificationY[[9tionsY[[7edU[[6yW[[7ingY[[5tiesX[[6yNU[3nW[[4tQX[5itativeZ[[7iesY[[7yT[[5umY[[3rryZ[[4tUY[5erSZ[7",
  "backY[[7sZ[[3siX[[2eGRV3enVV[5sXX[3rR[[4iesW[[4yPU[3stLY[5ionOV[8sOV[3ueSW[2iMY[3ckOV[5erY[[5lyQ[[3etT[[5lyZ[[3ntZ[[",
  "3tV[[4eP[[3zWX[2oX[[3tT[[4eTX[5dX[[5sUY[0rFFF1aOSX2bWW[2cS[[3eRX[4sW[[3helYY[3ialY[[4ngWX[4smY[[5tZ[[3kX[[2dRU[3arY[",
  "[3iSY[4ationW[[4calW[[4oST[4usU[[2gW[[3eZ[[2hVW[2ilUW[4wayZ[[3nSW[3seR[[5dT[[5sY[[4ingW[[2jXX[2kV[[2llyX[[2mUUW3pX[[",
  "2nTZ[3chYY[3dUX[4omQU[6lyY[[3gW[[4eMV[5sW[[4ingW[[3kRW[4edW[[4ingW[[7sY[[4sX[[2pPV[3eZ[[3idS[[5lyV[[3pW[[4ortU[[2reS",
  "[[4lyW[[2sVZ[2tQY[3ePW[4dV[[4sRY[3herQY[3ingSV[6sVZ[4oT[[5nalX[[3sY[[2vVY[2wSX[2yUU[2zQZ[1bX[Y1cV[X1dXXZ1eEHP2achQ[[",
  "5edT[[6sX[[5ingW[[4tPP[5ionU[[8sX[[5orZ[[3dKOW4ableZ[[4erRX[6sT[[4ilyX[[5ngPV[7sY[[4sW[[4yPX[3lJQX4iseY[[6ticX[[5tyS",
  "[[5zeT[[7dV[[4lyMX[4mX[[3rU[[3sonOY[6ableU[[9yX[[6ingY[[6sS[[4sY[[2bT[[3uildZ[[2cJT[3allW[[3eMV[4iptX[[5vePZ[7dP[[7r",
  "V[[7sW[[6ingU[[4ntQW[6lyQY[4ptV[[6ionW[[6orY[[3hargeZ[[3ipW[[5eTX[6sU[[5ientW[[9sY[[3kY[[3lV[[3ognQY[6isedZ[[7tionV[",
  "[7zeU[[9dU[[4mmO[[6endPZ[9ationW[[9ationsU[[9edS[[9sY[[4nR[[5cY[[4rdNT[6edU[[6ingU[[9sZ[[6sSW[4verU[[7edY[[7yTY[3reX",
  "[[5ationY[[9nalY[[4uitUX[7ingY[[7mentXZ[3tSU[4angleXX[3ycledY[[6ingX[[2dNPX3dX[[3eVZ[4emZ[[4sV[[3irectSW[3uN[[4ceR[[",
  "6dT[[6sX[[5ingV[[5tionU[[2fMS[3erPX[5eY[[6nceRW[9dY[[9sV[[5ralY[[6edU[[6ingX[[5sW[[3inY[[5edY[[3lectSZ[7edX[[7ionX[[",
  "7sX[[5xW[[3ormU[[3resZ[[6hTY[7ingY[[4igerW[[8atorY[[3ugeW[[4ndU[[4seX[[6dX[[2gJNV3ardP[[6edX[[6ingR[[6lessVZ[6sV[[3e",
  "xXZ[3imeW[[4onQU[6alTV[6sU[[4sterPS[8edSY[8ingY[[8sY[[6rationTW[7yWY[3ressionZ[[5tX[[3ulQ[[5arPX[7lyU[[6teZ[[8dY[[7i",
  "onW[[9nsU[[7oryW[[2habilitationZ[[3eX[[2ichZZ[3gnY[[3nT[[2jectT[[6edW[[3oY[[2lJRY3atX[[5eX[[6dQX[6sY[[5ingV[[6onT[[8",
  "sOY[9hipPY[9hipsS[[6veT[[8lyU[[8sX[[4xS[[5ationX[[5edX[[5ingW[[4yZ[[3eQ[[4aseQW[7dR[[7sW[[6ingY[[4vantS[[3iabilityX[",
  "[6leT[[4efU[[5sZ[[5veZ[[4gR[[5ionU[[7usU[[3oadX[[3uctZ[[3yV[[2mKPX3ainS[[6derY[[6edV[[6ingT[[6sT[[4rkU[[6ableW[[6sY[",
  "[3edX[[5iesZ[[5yY[[4mberQV[8edX[[3indU[[6edX[[7rX[[6sY[[3oteSW[6lyY[[4valV[[5ePT[6dS[[6sY[[5ingV[[2nOT[3ameZ[[6dX[[3",
  "dT[[4erPV[6edX[[6ingX[[3ewU[[5ableY[[5edZ[[3ovU[[5ationY[[4wnedX[[3tRV[4alTW[6sX[[4ingY[[2openY[[2pLR[3airSX[6sW[[3e",
  "S[[4atU[[6edV[[8lyX[[4rY[[4tW[[3laceSY[7dU[[7mentU[[6ingX[[4icaX[[5edX[[6sY[[4yTX[3oW[[4rtMS[6edR[[8lyY[[7rX[[8sY[[6",
  "ingU[[6sRY[4sitoryVY[3rU[[4esentOW[9ationU[[9ationsZ[[9ativeV[[9ativesW[[9edV[[9ingV[[9sU[[4oY[[5duU[[7ceX[[8tionZ[[",
  "3ublicSS[8anVV[9nsXX[4tableY[[6tionU[[2qQ[[3uP[[4estLR[7edT[[7ingY[[7sS[[4ireKW[7dNV[7mentV[[9ntsRX[7sR[[6ingX[[2sGL",
  "U3cY[[4ueW[[3eW[[4archNR[8erZ[[9rsU[[8ingY[[4rvP[[6ationW[[9onsY[[6eVX[7dRW[7sX[[4tSW[3idQ[[5eY[[6nceV[[7tV[[8ialUZ[",
  "8sT[[5ualY[[4gnY[[4lX[[4nZ[[4stU[[6anceU[[8tX[[4zeX[[3olutionTY[5veS[[7dW[[4nX[[4rtUV[6sZ[[4urceQU[8sQV[3pS[[4ectP[[",
  "7edY[[7iveV[[9elyV[[4irW[[6atoryY[[4ondR[[7edW[[8ntsZ[[7ingY[[7sZ[[6sOX[7eMR[8sU[[7ibilitiesW[[9ilityT[[9leR[[8veW[[",
  "3tMRY4artW[[5urP[[7antSV[9tsTZ[4orationX[[6eV[[7dX[[4rictW[[8edW[[8ionX[[9onsV[[3ultJRZ6edW[[6ingU[[6sNV[4meUX[2tMTW",
  "3ailSX[6erY[[8sX[[5nV[[6edZ[[3entionY[[3ireY[[6dX[[6mentV[[3reatX[[4ieveW[[8dY[[4oUY[3urnGP[6edR[[6ingU[[6sQR[2unV[[",
  "3seY[[3tersYY[2vRW[3eR[[4alV[[6edU[[6ingY[[6sW[[4lV[[4nV[[5ueTZ[7sY[[4rY[[5sW[[6eUY[7dY[[5tW[[3iewMS[6edV[[6ingY[[6s",
  "PT[4sU[[5edY[[5ionXX[3olV[[5utionVX[9naryZ[[2wardT[[6ingX[[6sWZ[3riteY[[2yWW[2zU[[1fX[X1gW[[2bX[Y1hSUZ2ythmY[[1iRX[2",
  "bU[[3bonY[[2cVX[3aZZ[3eVY[3hRS[4ardUU[4mondYY[3kXX[3oYY[2dS[Y3eTZ[4rZ[[5sY[[4sX[[3geXX[3iculousY[[4ngW[[2gT[[3htKTY5",
  "sPU[3idY[[2mW[[2nV[[3gSW[4sW[[2oUU[2pV[[2sQX[3eT[[3ingV[[3kPX[4sU[[2tualX[[2vVY[3alW[[3erSS[5sYY[1mX[X1nZ[Z2aZ[Z1oIS",
  "U2adQS[4sW[[2bQQ[3ertSS[6sZZ[3inXX[5sonYY[3otUY[5sY[[3ustV[[2ckQS[4etZ[[4sW[[2dTU[3eW[[3rigZZ[2gVV[3erYY[2kuW[[2leOV",
  "[4sU[[3lQU[4edX[[5rW[[4ingW[[4sY[[2mQTY3aXX[4nUU[5ceW[[5ticV[[3eVV[2nUU[2ofTY[3kY[[3mMS[4sRX[3tPW[4sW[[2peY[[2sUU[3a",
  "YY[3eUU[4sX[[3sWW[3terY[[2tQU[3ateW[[5ionV[[3hZZ[2uTV[3geY[[4hU[[5lyW[[3ndQW[5edV[[5sX[[3tS[[4eRT[5rTU[5sUX[4ineU[[7",
  "sY[[6gY[[2verZZ[2wOU[3sS[[2yWW[3alUU[2zU[[1pgZ[Z1rY[[1sTVW2sX[X1tU[U1uQV[2bSU[3berW[[3yYY[2dXZ[3eZ[[2eX[[2gUX[2inZ[[",
  "2leRW[4dY[[4sRX[3ingX[[2mTY[2nLT[3nerX[[6sZ[[4ingPY[3sS[[3timeTT[2ptZ[[2ralVZ[2sWW[3hWZ[4edZ[[3sRR[4ellXX[4iaUU[6nUU",
  "[3tUY[2tY[[1vX[X1wX[[2andaWW[1xXZY1yVX[2anVV[0sEEE1aHQU2bPV[3erT[[2cRW[3rW[[4edY[[4ificX[[8eY[[2dSX[2fPT[3ariWW[3eQV",
  "[4guY[[4lyW[[4rY[[4tyRV[2gU[[3aY[[3eZ[[2hUY[2iW[[3dK[[3lX[[3ntTT[2kUY[3eX[[2lLQZ3adX[[4riesZ[[5yU[[3eQT[4sQU[3monZ[[",
  "3onW[[3tTX[3vWX[4adorYY[2mNQ[3eLX[3pX[[4leRW[6sT[[5ingX[[3sungUU[3uelYY[2nPP[3aW[[3ctY[[5ionsY[[3dRS[4wichX[[3gSY[3s",
  "RV[3tUU[4aTT[4iagoYY[4osYY[2oZ[[2pU[X2rST[3aYY[4hWW[2sY[[2tRUX3anZZ[3elliteX[[3isfQ[[6actionV[[6iedV[[6yW[[7ingY[[3u",
  "rX[[5dayRR[2uRW[3ceV[[3dY[[4iXX[2vOV[3eOT[4dR[[4sX[[3ingU[[6sU[[2wQY[2xZ[[2yMW[3ingR[[3sO[[1bS[X1cJMT2alW[[4aW[[4eRX",
  "[5dZ[[5sY[[4ingY[[3mY[[3nTY[4dalZ[[4nerUU[5ingY[[3rWY[4edX[[4yY[[3tterX[[2enR[[4arioV[[8sX[[4eRW[5ryZ[[5sV[[4tY[[2hK",
  "L[3eOW[4dV[[5uleSX[8dU[[8sY[[7ingY[[4maUV[5eU[[6sY[[3lZZ[3nUY[4eZZ[3olarVX[7sY[[8hipX[[9ipsY[[4olNP[6sRW[3wVV[4eXX[2",
  "iY[[3enceRS[7sWW[5tRW[6ificUZ[7stY[[9sV[[2oVZ[3peS[[3reQW[5dV[[5sU[[4ingW[[3tVV[4landWW[4tTT[5ishYY[2rQW[3apY[[4tchW",
  "[[3eenPU[6ingW[[6sV[[4wX[[3iptSV[6sX[[3ollTX[2ulptW[[1dT[T2kY[Y2lW[W1eFJP2aRU[3lW[[4edX[[3mW[[4lessY[[3nYY[3rchNR[6e",
  "dX[[7sX[[6ingT[[3sonOV[6alX[[6sV[[3tTZ[4ingX[[4sV[[4tleWW[2bVV[2cPVX3ondMT[6aryU[[6sS[[3retRS[6aryVV[6sW[[3tV[[4ionQ",
  "U[7sU[[4orRZ[6sW[[3ureSX[6dX[[6lyZ[[5ingZ[[6tiesYZ[7yQS[2dRW[3anX[[2eKP[3dT[[4sV[[3ingS[[3kQ[[4ingT[[4sX[[3mN[[4edT[",
  "[4inglyX[[4sQ[[3nP[[3sV[[2gMS[3mentT[[7sW[[2kSW[2lPT[3ectOSX6edPY[6ingW[[7onQX[9sY[[6orU[[3fIT[3lQY[4erVY[6sX[[4ingS",
  "[[4sX[[2mMSY3esterX[[3iV[[4narY[[2nPQ[3ateVV[5orYY[3dOT[4erR[[4ingU[[4sX[[3iorTV[6sX[[3sOY[4ationY[[4eQ[[5sZ[[4ibleX",
  "[[5tiveV[[8ityX[[4orUY[6sX[[3tNW[4enceU[[8sX[[4imentX[[2oT[T2pUU[3arP[[5ateS[[8dW[[8lyX[[7ionX[[3tUW[4emberQQ[2qVY[3",
  "uX[[4elZ[[5nceTY[8sX[[2rJOX3ialRT[4eUY[5sPT[4ousR[[7lyU[[3umZ[[3vKPX4eR[[5dS[[5rPS[6sV[[5sU[[4iceLPZ7sNRY5ngT[[2ssio",
  "nPT[7sU[[2tHNT3sSU[3tR[[4ingRW[7sQU[4leW[[6dX[[6mentW[[3upRW[2vY[[3enSY[5tW[[6hY[[4rN[[5alOX[5eU[[5ityY[[2wZ[[3ingY[",
  "[2xMR[3ualSZ[6lyZ[[3yUY[1fU[X1gX[X1hGKR2aUWZ3deW[[5rY[[5sX[[4owUY[3ftX[[3keX[[5speareYY[3llQ[X5owX[[3meX[[4pooZ[[3ng",
  "haiYY[3peRX[5dX[[5sW[[3rXZ[4eOU[5dRV[5holdersZ[[5sT[[4ingS[[4pV[[3wZZ[2eKN[3dW[[3epY[[4rY[[4tTY[5sW[[3lUX[4fX[[4lUX[",
  "4terX[[4vesY[[3rVV[4iffZZ[2iX[[3eldXZ[3ftSZ[5edZ[[5ingY[[5sY[[3neX[[4yZ[[3pSX[4mentY[[4pedW[[5ingRV[4sW[[3rtV[[5sY[[",
  "3tW[[2oVV[3ckU[[5edY[[3eX[[4sU[[3otS[[5ingU[[3pRT[4persZ[[5ingSW[4sU[[3reYZ[4tNT[5ageZ[[5erX[[5lyW[[5sY[[3tS[[4sV[[3",
  "uldKT[6erV[[8sX[[6nX[[3wLR[4cZ[[5aseX[[4edT[[5rU[[6sZ[[4ingS[[4nR[[4sQY[2rU[[3inkY[[2uffleY[[3tT[[4downY[[4tleY[[2yY",
  "[[1iKQX2blingsZ[[2cWZ[3kU[[2dUY[3eNU[4barY[[4sT[[2eNN[3rraYY[2gPXY3htU[[5sZ[[3maY[[3nLRX4alSY[6sW[[5tureUY[4edT[[4if",
  "icO[[8anceX[[9ntP[[9ntlyT[[5ngV[[4sT[[2kV[[2lPR[3enceX[[5tX[[3iconeY[[3kY[[3lyY[[3vaYY[4erUV[2mKQW3ilarPY[7lyZ[[3onW",
  "W[3plT[[5eOS[6rY[[6stZ[[5icityY[[5yPW[3ulZ[[5ationW[[5taneouslyX[[2nLT[3aY[[3ceNS[3dOY[3gPS[4aporeVV[4erW[[4hXX[4ing",
  "W[[4leOT[6sUZ[4ularY[[3kU[[3nW[[3sZ[[2pX[[2rUV[2sterT[[6sX[[2tLY[3eMT[4sPX[3sX[[3tingT[[3uOW[4atedW[[6ionQZ[9sU[[2xQ",
  "W[3thX[[2zeLSY4dWW[4ofR[[4sT[[1jT[[1kKQU2ateZ[[2eW[[3tchX[[2iVZ[3llTY[5edW[[5sQX[3nQX[3pTY[3rtY[[2yTV[3peYY[1lKQW2ab",
  "Z[[3veX[[2eT[[3eVY[4kY[[4pQX[5ingW[[4veY[[6sY[[2icW[[4eW[[5sZ[[3deV[[5rX[[5sW[[4ingY[[3ghtS[[6lyT[[3mWY[3pW[[2opeY[[",
  "3tQVZ4sTX[3vYY[4enYY[3wRZ[4erY[[4lyU[[2ugY[[3tZ[[1mKPU2allMU[5erS[[6stX[[3rtQT[5phoneU[[9esX[[2ellV[[2ileU[[5dY[[4in",
  "gZ[[3thTT[2okeV[[4ingW[[3othS[[6lyY[[2sW[W1nNUX2ackX[[5sY[[3keY[[3pTX[4shotW[[2eV[[2owTW[1oHLR2apX[[2bN[[2cLPY3cerW[",
  "[3iUZ[4alNR[4etiesZ[[6ySU[4oX[[3kW[[4etTX[4sY[[2dV[[3aY[[3iumY[[2fY[[3aW[[3tRW[4wareNQU2ilU[[2kW[[2lKPY3arTX[3dQX[4i",
  "erY[[7sW[[3eT[[4lyW[[3icU[[5itX[[4dQW[3oRY[3utionQU[8sRV[3veT[[5dY[[4ingX[[2mKS[3eIP[4bodyW[[4howW[[4onePY[4tR[[5hin",
  "gNX[5imeY[[8sRV[4whatV[[6ereV[[2nLR[3gQV[4sTY[3sW[[3yWW[2onPY[4erX[[2pW[[3hVX[4isticatedW[[2rRX[3eY[[3ryVY[3tOV[4edU",
  "[[4ingY[[4sW[[2sV[[2uNT[3ghtW[[3lTX[4sZ[[3ndQU[5sT[[3pW[[3rU[[4ceNT[6sS[[3thPP[5eastZZ[6rnVV[5westZZ[2vXX[3ereZ[[3ie",
  "tYY[2wS[[2yV[[1pIMS2aVV[3ceOU[5sU[[4ingY[[5ousW[[3inVV[3mW[[3nUY[4ishUU[3rWY[4eW[[4kVX[3tialX[[3wnX[[2eMS[3akR[[5erV",
  "X[7sW[[5ingU[[5sX[[3cKU[4ialNSY7istUY[9tsW[[8zeY[[9edW[[9esY[[7lyX[[7tyX[[5esT[[5ficO[[8allyT[[9tionX[[9tionsW[[7edR",
  "[[6yV[[4sY[[4tSX[5acularW[[5rumW[[3echU[[4dQV[5sX[[3llW[[5ingY[[3ndR[[5ingT[[4tR[[2hereY[[2iY[Y3ceZ[[3derYY[3elSS[3l",
  "lY[[3nTY[4eY[[4ningZ[[4sW[[3rV[[4itRU[6sY[[6ualU[[3teY[[2lT[[3ashY[[3itSX[2oV[[3keV[[5nW[[5sW[[6manZ[[3nsT[[5orX[[7e",
  "dX[[7sZ[[4tX[[3rY[[4tRT[5ingY[[5sRT[3tRW[4ifyYY[4lightZ[[4sV[[4tedY[[3useX[[2rQT[3ayW[[3eadS[[6ingY[[6sZ[[3ingST[6sX",
  "X[4teXY[2yX[[1qV[[2lRTS2uTX[3adW[[4reSV[6sY[[3eY[[1rWWW2cO[[2iWW[1sU[W2dY[Y2lX[X1tFHP2aVZ[3bZ[[4ilV[[6ityV[[4leU[[3c",
  "kRV[3diumXX[3ffPU[3geRW[5sV[[3inlessWZ[4rY[[5sY[[3keV[[5holdersX[[3mpW[[3nVV[4dMR[5ardPT[8izedZ[[8sSY[5ingU[[5sU[[4f",
  "ordZZ[4leyYY[3rQR[4eZ[[4kW[[4ringZ[[4sSW[4tJQX5edOZ[6rX[[5ingQX[5sS[[5upW[[7sZ[[3tIS[4eLOY5dT[[5mentRW[9sU[[5sPP[4ic",
  "KX[5ngY[[5onSU[7sV[[5stU[[7icalX[[9sUX[4sUY[4usOTY3yOW[4edV[[4ingV[[4sW[[2dM[[2eLOY3adY[[5yX[[4lY[[4mWX[3elSV[4pY[[4",
  "ringY[[3inYY[3mU[[3pPU[4hYY[5enWW[4pedX[[5ingZ[[4sRZ[3rSW[4eY[[4oidsZ[[3veVV[5nYY[3wartYY[2ickSY[5sY[[5yY[[3ffY[[3ll",
  "MV[3mT[[4ulV[[3pY[[3rW[[3tchX[[2oV[[3ckPT[5holmZZ[5sV[[3lenX[[3machW[[3neSU[5sX[[3odV[[3pPU[4pedT[[5ingX[[4sW[[3rU[[",
  "4ageQU[4eOS[5dT[[5sTZ[4iesRW[5ngX[[4mUX[4yOU[3veZ[[2rIPV3aRV[4ightR[[8forwardW[[5nX[[6sZ[[4ndY[[5geV[[7rZ[[8sZ[[4pX[",
  "[4tegPW[7icV[[8esT[[7yRX[4wX[[3eTW[4akY[[5mPT[6ingU[[6sX[[4etRR[6sV[[4ngthRZ[8enX[[8sY[[4ssRY[6edY[[6fulY[[4tX[[5chU",
  "[[3ictS[[6lyX[[4deX[[4keV[[6sY[[5ingX[[4ngII[6sU[[4pU[[5sY[[4veX[[3oZ[[4keU[[4ngOX[6erV[[7stY[[6lyV[[3uckW[[5tNV[6ur",
  "alW[[8eQY[9dY[[9sU[[4ggT[[6leV[[8dY[[8sY[[7ingW[[2ubV[[3ckV[[3dKP[4entPT[7sOV[4iedV[[6sRV[5oTU[6sXX[4yOV[5ingV[[3ffR",
  "[[3nningU[[3pidW[[3rdyY[[2yV[[3lU[[4eMT[5dT[[5sSZ[4ingY[[5shW[[1uGNU2bJPW3jectOW[7iveZ[[7sU[[3missionW[[9nsZ[[5tSY[6",
  "tedU[[7ingX[[3sQ[[4cribU[[8eWY[9rX[[9rsX[[7ptionUY[4equentW[[9tlyY[[5tZ[[4idX[[4tY[[5anceW[[9sX[[7tT[[8ialU[[9allyY[",
  "[5itU[[7uteX[[5rW[[3tV[[4itleZ[[4leX[[2cT[[3cT[[4eedU[[7edY[[5ssNU[7fulR[[9llyS[[3hLVZ3kW[[2dRU[3anZZ[3denT[[6lyV[[3",
  "oZ[[2eW[[2ffR[[4erT[[6edW[[6ingV[[4icientU[[5xX[[2gW[[3arTX[3gP[[4estPZ[7edU[[7ingX[[8onX[[9nsU[[7sV[[2icideX[[3tTW[",
  "4ableS[[4eSV[5dW[[5sYY[4sX[[2kX[[2lRV[2mNWY3mTW[4arX[[6yUW[4erRV[4itYY[2nQSY3dYY[4ayRR[3gW[[3lightY[[3nyY[[3setY[[4h",
  "ineZ[[2pKSX3erLQ[5bW[[5iorTX[5visionY[[8orZ[[3pOU[4lY[[5ementUY[9tsW[[5iedV[[7rVY[8sV[[7sU[[5yRX[6ingY[[4ortLS[7edS[",
  "[8rsX[[7ingU[[8veX[[7sT[[5seW[[7dT[[4ressW[[3remeWW[2rJR[3eMW[4lyW[[3fV[[4aceRY[7sW[[3gSY[4eW[[5onZ[[5ryUZ[4icalX[[3",
  "passZ[[4rS[[5iseU[[8dU[[8sZ[[7ingV[[9glyY[[3renderZ[[4oundS[[8edW[[8ingU[[9ngsY[[3vS[[4eV[[5illanceX[[5yTX[6sX[[4ivX",
  "[[6alW[[6eW[[7dY[[2sNU[3anYY[3ceptY[[3pS[[4ectW[[7edY[[5ndX[[7edX[[6sionX[[4iciousZ[[3tR[[4ainTY[7abilityX[[9leV[[7e",
  "dY[[2tX[[2vX[X2zYY[1vPXV2gY[[1wMPU2apV[[2eTY[3atX[[3denXX[4ishYY[3epX[[4tSX[2iftXX[3mX[[4mingV[[3ngWY[3ssXX[3tchPV[6",
  "edY[[7sY[[6ingX[[4zerlandXX[2ordX[[1xX[[1yPVY2dneyWW[2lZZ[2mOT[3bolRW[6sW[[3pathZ[[4tS[[5omY[[7sT[[2nRX[3cVY[4hronU[",
  "[8izedW[[3dVZ[4romeX[[3tU[[4axX[[4hV[[5esisY[[6ticX[[2riaXX[2sSY[3temII[6aticZ[[6sQU[1zQX[0tEEE1aMSX2bPU[3leMRW5sT[[",
  "5tUZ[6sW[[3sX[[2ckU[[4leX[[3tV[[4icsY[[2dW[[2gPSX3gedZ[[3sTX[2hTY[2iUV[3lS[[4orZ[[6edX[[3wanXX[2jX[[2kLW[3eLS[4nP[[4",
  "sP[[3ingPY[2lOU[3eV[[4ntS[[6edW[[6sX[[4sX[[3kOV[4edV[[4ingS[[4sV[[3lUY[4erY[[2mRW[3ilXX[3pX[[4aYY[2nQW[3gUZ[3kTY[4sY",
  "[[3tT[[3zXX[4aniaYY[2oX[[2pSX[3eV[[2rPV[3getNV[6edV[[6ingY[[6sU[[3tW[[2sTX[3kOR[4sS[[3teT[[5sY[[4ingZ[[4yX[[2tTX[3to",
  "oX[[2uT[[3ghtU[[2vW[[2xOU[3esU[[3iX[[3pY[[2yX[[3lorVV[1bV[X1cW[X2pY[Y1dX[Y1eHLU2aTX[3chO[[5erSX[7sTZ[6sX[[5ingSZ[3mM",
  "R[4sRY[3rW[[4sX[[2chPU[4nMQ[5icalSW[9lyZ[[7iansY[[6queT[[9sS[[5ologicalX[[9iesTW[9yPT[2dYY[2eX[[3nTY[4ageZ[[7rZ[[8sZ",
  "[[4sX[[3thU[[2gW[[2kSX[2lRV[3eOS[4gramZZ[4phoneV[[4visionUY[3lOX[4ingU[[4sU[[2mJR[3pOX[4erQY[6atureS[[9resV[[4latePV",
  "[8sVW[5eWW[4oS[[5rT[[6alY[[7rilyY[[8yV[[4tX[[2nNU[3antX[[6sZ[[3dQ[[4encyY[[5rW[[4sX[[3nesseeXX[4isWZ[3sV[[4ionW[[3tS",
  "[[2rMS[3mMS[4inUZ[6alUY[7teZ[[4sPV[3rPU[4aWY[5inW[[4ibleV[[5ficY[[5toryW[[4orT[[6ismZ[[8tY[[4yZZ[3tX[[2sVW[3laYY[3tK",
  "OV4amentZZ[4edU[[4imonyY[[5ngSX[4osteroneY[[4sRW[2tU[[2xRR[3asSS[3tLOW4sW[[4ureTX[7sY[[1fS[Y1hEHP2aUY[3iWW[4landWW[3",
  "nJY[4kRR[5fulY[[5sSS[6givingXX[3tFOX4sY[[2cZ[Z2eEGO3aterWX[5reWW[3eY[[3ftY[[3irIT[3mJ[[4eRV[5sV[[4selvesR[[3nKQY3oX[",
  "[4retW[[7icalY[[5iesY[[5yTY[3rWY[4apSW[6euticY[[6istY[[6yTY[4eJM[5byX[[5foreSU[5ofY[[4mTX[5alW[[3seKO[4isW[[3yIM[2ic",
  "kT[[5nessX[[3ghZ[[3nU[[4gO[[5sMV[4kLV[5ingR[[5sV[[3rdPW[4tyX[[3sFJT2oW[[3mWW[4asTT[4psonYY[3rYY[4oughU[[8lyW[[3seLU[",
  "3ughOV[6tOY[7fulY[[7sS[[4sR[[5andV[[8sS[[2rSZ[3eadQT[6sW[[5tS[[6enedY[[8ingY[[6sW[[4eMUV4sholdV[[4wX[[3illedY[[4veY[",
  "[3oW[[4atY[[4ughKU[7outQZ[4wNV[5ingX[[5nV[[5sO[[3uY[[2uUY[3mbW[[5nailY[[3nderYY[3rsdaySS[3sSV[2yW[[1iMUX2bYY[2ckV[[4",
  "etTX[6sTX[4sZ[[2dQ[[2eU[[3dV[[3rXX[3sW[[2gZ[[3erYY[3htT[[2kUY[2lNX[3eTW[4sW[[3lQ[[2mPSX3berZ[[3eIPX4dY[[4lessZ[[5ine",
  "X[[5yW[[4outU[[4rTW[4sNS[5tampVZ[3ingW[[2nT[[3aZ[[3tY[[3yU[[2pRV[3sRV[2rT[[3eW[[4dV[[4sX[[2ssueV[[6sY[[2tQY[3anYY[3l",
  "eNU[5dX[[5sU[[1jX[[1lS[X1mW[X2pQ[[1nX[X1oELQ2astTT[2bYY[3accoY[[2dOXY3ayNS[3dYY[2eS[[3sZ[[2getO[[5herOX[3gleV[[2ileX",
  "[[5tW[[2kSV[3enPT[5sU[[3yoXX[2lXZ[3dP[[3erU[[5anceY[[3lW[[2mPS[3atoZ[[6esY[[3bX[[3eY[[3orrowU[[2nQW[3eV[[4sY[[3gW[[4",
  "ueX[[3ightV[[3sV[[3yWW[2oMX[3kP[[3lOU[4barY[[4sQU[4tipY[[3thV[[2pLQW3icRY[5sTY[3pY[[4edZ[[3sX[[2rQS[3chT[[3nT[[3onto",
  "VV[3queZ[[3rentZ[[3tU[X2ssX[[2tLW[3alNT[5lyT[[2uR[[3chQV[5downY[[5edX[[6sX[[5ingY[[3ghT[[3rPS[4ismXZ[6tW[[7sY[[4name",
  "ntVZ[4sWY[2wXZ[3ardT[[6sR[[3elZ[[5sZ[[4rWX[3nQT[4sX[[2xU[[3icW[[2yUU[3otaWW[3sW[[1pX[Y1rFJR2aRSZ3ceUY[5sY[[4kOW[5edZ",
  "[[6rY[[5ingU[[5sU[[4tX[[3dOW[4eRV[5dY[[5mV[[6arkX[[9sY[[5rY[[6sX[[5sX[[4ingSW[5tionT[[9alRZ[9allyZ[[9sX[[3ffS[[5icSY",
  "[3gedX[[6yZ[[4icZ[[3ilSX[5erV[[5ingY[[5sX[[4nQW[5edU[[6rXY[5ingPU[5sY[[4tT[[5sX[[3mX[[3nU[[4quV[[6ilY[[4sKO[5actionS",
  "W[9onsU[[5cZ[[6riptZ[[5fV[[6erQW[8redW[[8sX[[6ormQV[9ationV[[9edX[[9erZ[[9sY[[5itX[[7ionTZ[9nsZ[[5lT[[6ateV[[9dX[[8i",
  "onVY[9onsZ[[5missionU[[7tW[[8tedY[[5parencyY[[9ntV[[6lantZ[[6ortQU[9ationVY[3pW[[4pedZ[[3shV[[3umaX[[3velPU[6edY[[7r",
  "sX[[6ingV[[6lingX[[6sY[[5rsV[[3yX[[2eNS[3asureY[[4tOV[5edU[[5ingX[[5mentQX[9sV[[5sX[[3eQS[4sT[[3kXY[3mU[[4endW[[7ous",
  "X[[3ndTY[5sUZ[5yY[[2iSV[3alSZ[5sW[[4ngleX[[3bSU[4unalXX[5teY[[3ckV[[5sX[[5yY[[3edR[[4sW[[3ggerTY[7edX[[7sZ[[3mU[[3oY",
  "[[3pQU[4leXZ[4sV[[2oPW[3opsX[[3pTZ[4icalX[[3uUZ[4bleT[[7sW[[2uckSX[5sX[[3eJPU3lyR[[3mpSS[3nkZ[[3stQU[5edV[[5worthyZ[",
  "[3thSY[2yKT[3ingP[[1sPVW2aT[[1tW[Y1uMU[2bSY[3eUY[4sY[[2dX[[2eZZ[3sdaySS[2gX[[2itionX[[2lUY[2mTY[3orX[[2nRX[3eX[[4dY[",
  "[3nelX[[2pleWY[2rQR[3kXX[4eyWW[4ishYY[3nNU[4edR[[5rZZ[4ingU[[4sU[[2sT[[2tPV[3orY[[5ialVZ[8sY[[1vPYP1wOP[2eR[[3etV[[5",
  "sY[[3lveX[[3ntyV[[2iceU[[3nXY[3stX[[3tterRR[2oKS[1xRXV1yRU[2lerZZ[2pOV[3eJPV4dZ[[4sPW[3icalU[[7lyS[[4ngW[[0uEGG1aT[[",
  "2eZ[Z1bSW[2erYY[2untuYY[1cX[Y2hV[[1dSZ[1eW[W1fcZ[Z1gSX[2andaYY[2lyY[[1hY[[1iPZP2dW[[2ntOZW1kPTQ2rainYY[6eWW[1lQUX2tS",
  "W[3imateVX[8lyV[[3rW[[4aWX[1mKRY1nGJR2ableU[[3vailableY[[2belZ[[2cW[[3ertainZ[[9tyX[[3learZ[[3omfortableX[[4nY[[4ver",
  "Y[[2dHS[3eZ[[4finedR[[4rKS[5goY[[6raduateX[[7oundX[[5lyingV[[5neathY[[5sW[[6tandN[[9dingRZ[9dsY[[7oodV[[5tV[[3oZ[[4u",
  "btedlyY[[2eLU[3mploymentY[[3xpectedV[[2fU[[3airZ[[3oldZ[[4rtunatelyVV[2gVY[2iYY[3formU[[3onTT[5sZ[[3quePX[3tQT[4edOO",
  "[4sSZ[4ySS[3versRS[7alWW[7eVY[7itiesV[[9yOO[2knownTX[2lessSU[3ikeWX[6lyW[[4mitedWZ[3ockV[[2necessaryX[[2precedentedY",
  "[[2sNV[3afeX[[3ignedQ[[3upportedYY[4reZ[[2tQY[3ilOY[3oY[[2usV[[4edX[[4ualW[[2veY[[2wV[[3antedY[[1pHOU2comingU[[2date",
  "NRX6dQV[6sSX[5ingW[[2grW[[4adeU[[7dY[[7sY[[2lZ[[3oadSX[6edX[[2onQX[2perSX[2sX[Y3etX[[3ideZ[[2tY[[1rNSQ2banUX[2geY[[4",
  "dZ[[4ntX[[2iUWW3neY[[2lOYR3sZ[[2sYY[1sHOM2aR[R3geTY[2bT[T2dU[U2eIQU3dKU[3fulQ[[3lessY[[3rKNV4nameRY[4sOV[3sQ[[2ingLT",
  "[2ualU[[5lyPX[1tOUX2ahXX[2cY[Y2fU[Y2ilNS[4itiesY[[6yVY[5zeV[[7dW[[6ingW[[2terX[[1vW[W1wR[[1zSZ[0vEGG1aMVV2cQW[3ation",
  "U[[3cT[[4inationY[[6eW[[7sY[[3uumX[[2gU[[2inW[[2jY[[2lJOU3eUY[4nciaZZ[5tineYY[3idOS[5ateTX[8dY[[7ionUX[5ityY[[3lZZ[4",
  "eyTT[3uableT[[4eJRZ5dX[[5sOYW3veX[[2nIS[3couverXX[3dX[[3illaY[[2pY[[3eZ[[3orX[[2rIUT3iNT[4ableRW[8sSY[5ntT[[7sY[[5ti",
  "onW[[9sW[[4edW[[5sY[[5tiesX[[6yQ[[4ousPZ[3yT[[4ingX[[2sUY[3tR[[2tX[Y2ultY[[1cX[[1eKTY2cRU[3torQQ[6sY[[2dS[[2gSU[3anX",
  "[[4sUU[3etT[[5ableY[[9sW[[2hP[[3icleRX[7sT[[2lQV[3ocityW[[2nRU[3dR[[4orW[[6sW[[3ezuelaYY[3tRW[4ureW[[3ueV[[5sX[[2rIN",
  "X3aX[[3bQY[4alY[[3dQY[3ificationW[[6edW[[5yTX[3nZZ[3sNT[4atileW[[4eW[[4ionNR[7sT[[4usW[[3tQW[4eX[[5xVY[4icalTZ[3yKU[",
  "2sW[[3selX[[6sY[[3tUY[2tU[[3erTV[5anW[[7sYY[1iLRW2aOX[3bleY[[2beZ[[3rT[[4antW[[5tionZ[[2cWY[3eUW[3tRT[4imV[[6sV[[4or",
  "YY[6iaWW[8nZZ[6yV[[2dRY[3eU[[4oNR[5sRV[2eQZ[3tY[[4namVV[3wLO[4edV[[5rX[[6sW[[4ingV[[4sQV[2gU[[3ilY[[2jY[[2lSX[3lRT[4",
  "aWW[5geTV[7sY[[2mY[[2nTV[3centYY[3dT[[3eW[[4garZ[[3tageVY[3ylX[[2olQZ[4ationX[[9sY[[4enceU[[6tW[[2pW[W2rPS[3alX[[3gi",
  "nTT[6iaUU[3tP[[4ualQV[7lyW[[3usT[[5esY[[2sKR[3aWX[3ibilityW[[5leT[[4onSX[4tNV[5edU[[5ingU[[5orV[[7sT[[5sW[[3taUX[3ua",
  "lRW[6lyZ[[2tRV[3aV[[4lT[[4minWY[7sY[[2vRY[3eX[[3idZ[[3oW[[2zV[[1kX[X1ladYY[1mV[W1oHTX2cP[[3abularyY[[4lW[[2gZ[[2iceS",
  "X[5sW[[3dIX[2lLR[3atileW[[3ksXX[5wagenZZ[3tT[[4ageW[[3umeRW[6sX[[4ntV[[6aryZ[[6eT[[7erW[[9sW[[2mS[[2nMX[2rPT[2tN[[3e",
  "S[[4dW[[4rZ[[5sW[[4sV[[3ingW[[2uU[[3cherZ[[2yUZ[3ageW[[1pY[Y2nV[V1rS[W1sRZX1tZ[Z1uS[[2lS[[3nerU[[6ableW[[0wEFF1aMVW2",
  "dX[[2gY[[3eX[[4sY[[2hX[[2istX[[3tOV[4edY[[4ingS[[2kU[[3eU[[2lTT[3dYY[3esWW[3kOT[4edV[[5rXX[4ingTY[4sW[[3lRT[4etUY[4p",
  "aperY[[4sU[[3martYY[3terYY[2nU[[3dWZ[4erZ[[3gYY[3naY[[3tKV[4edQ[[4ingV[[4sR[[2rNQ[3dWY[4robeY[[3eV[[4houseX[[3mRZ[4e",
  "rZ[[4ingY[[4thY[[3nV[[4edX[[5rZZ[4ingUYY7sX[[3rantR[R7iesS[S7yS[T4enYY[3sVV[2sGTZ3hRR[4edY[[4ingW[[7tonSS[3nT[[3teSY",
  "[2tOT[3chPT[5edV[[6sX[[5ingT[[3erMS[5proofY[[5sW[[3sonYY[2veUY[4sW[[2xSY[2yKTY3neYY[3sPZ[1cX[Y1eGJV2akS[[4nessX[[3lt",
  "hU[[6yY[[3ponV[[6sV[[3rSY[4ingU[[3therRW[2bKOZ3camX[[3pageY[[3siteMT[7sS[[2dWY[3dingSX[7sZ[[3nesdaySS[2edZ[[3kLT[4en",
  "dR[[7sX[[4lyUY[4sQ[[2iY[[3ghW[[5tPU[6sV[[3nZZ[3rdV[[2lNV[3comeSV[7dY[[6ingX[[3dZ[[3fareY[[3lKS[4beingZ[[4nessWZ[4sZZ",
  "[2nT[[3tP[[2rMU[3eJZ[4nV[[2sYY[3tPP[4ernTT[2tRY[1hFKQ2atJO[4everSY[4sVV[5oeverZ[[2eNR[3atY[[3elUY[5sW[[3nJN[4everU[[",
  "3reKTR5asW[[5inY[[5verX[[3therOTX2ichIU[3leKQ[4stV[[3skY[[3tYY[4ePR[5sX[[2oITY3lePZ[5saleY[[3mT[[3seS[[2yOS[1iTTY2dS",
  "[[3eQY[4lyU[[4rW[[4spreadY[[3getTV[6sZ[[3thNY[2feS[[3iX[[2kZZ[3iXY[4pediaVV[2lST[3dSU[4eY[[4lifeX[[3lHPX4iamUU[7sVV[",
  "5ngT[[3sonWW[2nOTX3dRV[4owPV[6sQQ[4sYZ[3eTX[4sX[[3gX[[4sX[[3kY[[3nerU[[6sW[[4ingT[[3sV[[3terSV[2peY[[2reSV[4lessVY[4",
  "sY[[3ingYZ[2sUV[3consinWW[3domW[[3eW[[3hQY[4edZ[[5sW[[2tW[[3hFNQ4drawU[[8alX[[4inNW[4outMVS3nessU[[7edY[[1mX[X1oRU[2",
  "keZ[[2lXX[3fWW[2mZ[[3anQX[3enOT[2nM[[3derPW[6edY[[6fulR[[6ingV[[6sZ[[3gZ[[3tY[[2odRT[4enW[[4sYY[3lY[[2rP[[3dLR[4sPY[",
  "3eY[[3kIPY4edR[[5rUZ[6sS[[4flowX[[5orceX[[4ingNW[4outW[[7sZ[[4placeW[[4sPV[5hopVY[8sW[[5paceY[[3ldLP[5sX[[5wideT[[3m",
  "X[[3nW[[3riedW[[6sY[[4yT[[5ingZ[[3seU[[4hipW[[4tU[[3thQX[5yX[[2uldJV[5nU[[3ndY[[2wXZ[1pV[X1rPYX2apUZ[4pedW[[6rV[[2es",
  "tY[[2ightYY[3stY[[3tM[[4eOT[5rRX[6sU[[5sV[[4ingOV[4tenQY[2ongQ[[3teS[[1sW[Y1uX[[1wX[X2wP[Y1yTX[2nZ[[0xILL1boxWW[1iVY",
  "[2aYY[1lX[X1mlTXU1pX[X1tY[[1uW[[1vX[X1xV[V2xW[X1yY[[0yEHH1aLVY2hooXX[2kT[[2mXY[2nV[[3gNX[2rV[[3dUY[4sV[[3nY[[2sZ[[2z",
  "W[[1eRV[2ahXX[3rJR[4lyZ[[4sLW[2llowUX[2nW[[2sRRW3terdayU[[2tOV[1iT[[2eldS[[5sZ[[2nY[[1oQW[2gU[[3aVX[2kU[[2nT[[2rkPP[",
  "2uFJU3ngPU[5erU[[6stZ[[3rGOV4sV[[5elfP[[3thUX[4ubeXX[1rU[[1uVX[0zGJJ1aNW[2chZ[[2hX[[2kU[[2mV[[2nZ[[2pTZ[2rW[[1eNP[2a",
  "landVV[2itSS[2nXX[2rY[[3oSW[1iX[[2mmerXX[2nW[[3cZ[[2pTX[1oOU[2neTW[4sW[[2oVY[3mVW[2tW[[1urQY["
].join("");

// src/tokens/estimate/lexicon.ts
var FIRST = 7.5;
var STEP = 1 / 3;
var NONE = 26;
var logOfClass = (of) => FIRST + (of + 0.5) * STEP;
var words;
function commonness(word2) {
  words ??= unpack(lexicon);
  const packed = words.get(word2);
  if (packed === void 0) return void 0;
  const read2 = (shift) => (packed >> shift & 31) === NONE ? void 0 : logOfClass(packed >> shift & 31);
  return { folded: read2(0), capitalised: read2(5), capitals: read2(10) };
}
function unpack(data) {
  const all = /* @__PURE__ */ new Map();
  const classAt2 = (at) => data.charCodeAt(at) - 65;
  let last = "";
  for (let at = 0; at < data.length; ) {
    let end = at + 1;
    while (data.charCodeAt(end) >= 97) end++;
    last = last.slice(0, Number(data.charAt(at))) + data.slice(at + 1, end);
    all.set(last, classAt2(end) | classAt2(end + 1) << 5 | classAt2(end + 2) << 10);
    at = end + 3;
  }
  return all;
}

// src/tokens/estimate/word.ts
var rankKnots = [9, 10.5, 12, 12.8, 13.2, 14.5, 15.5];
var caseKnots = [10, 12, 14, 15.5];
var wordFeatures = [
  ...rankKnots.map((_, nth) => `word ${nth}`),
  "word unknown",
  "letters over 5",
  "letters over 8",
  "letters over 5, rare",
  "letters under 4, unknown",
  "letters over 4, unknown",
  "letters over 10, unknown",
  "letters over 20, unknown",
  "accented letter",
  "one capital",
  "capitalised",
  "capitals",
  "capitals over 2",
  "capitals over 5",
  ...["Word", "WORD"].flatMap((of) => [...caseKnots.map((_, nth) => `${of} ${nth}`), `${of} unknown`]),
  "small hump",
  "capitalised hump",
  "capitals hump",
  "word after mark",
  "capital after mark",
  "capitalised inside",
  "capitalised line",
  "capitals after capitals",
  "word after stop",
  "word after comma"
];
var RARE = 13;
function word(text, before, spaced, add) {
  const length = text.length;
  const small = text.toLowerCase();
  const known2 = length <= 32 ? commonness(small) : void 0;
  rank("word", known2?.folded, rankKnots, add);
  if (known2) {
    add("letters over 5", over(length, 5));
    add("letters over 8", over(length, 8));
    if ((known2.folded ?? 0) > RARE) add("letters over 5, rare", over(length, 5));
  } else {
    add("letters under 4, unknown", over(4, length));
    add("letters over 4, unknown", over(length, 4));
    add("letters over 10, unknown", over(length, 10));
    add("letters over 20, unknown", over(length, 20));
    add("accented letter", accents(text));
  }
  const cased = caseOf(text, small);
  if (cased) addCase(cased, length, known2, add);
  addPlace(cased, before, spaced, add);
}
function caseOf(text, small) {
  if (text === small) return void 0;
  if (text.length === 1) return "one capital";
  return text.charCodeAt(1) === small.charCodeAt(1) ? "capitalised" : "capitals";
}
function addCase(cased, length, known2, add) {
  add(cased, 1);
  if (cased === "capitalised") rank("Word", known2?.capitalised, caseKnots, add);
  if (cased === "capitals") {
    rank("WORD", known2?.capitals, caseKnots, add);
    add("capitals over 2", over(length, 2));
    add("capitals over 5", over(length, 5));
  }
}
function addPlace(cased, before, spaced, add) {
  if (before === "camel") add(humpNames[cased ?? "small"], 1);
  else if (spaced) addAfterSpace(cased, before, add);
  else if (before === "line" || before === "start") {
    if (cased === "capitalised") add("capitalised line", 1);
  } else if (before !== "gap") {
    add("word after mark", 1);
    if (cased) add("capital after mark", 1);
  }
}
var humpNames = {
  small: "small hump",
  capitalised: "capitalised hump",
  capitals: "capitals hump",
  "one capital": "capitalised hump"
};
function addAfterSpace(cased, before, add) {
  if (cased === "capitalised") add("capitalised inside", 1);
  if (cased === "capitals" && before === "capitals") add("capitals after capitals", 1);
  if (before === "stop" || before === "comma") add(`word after ${before}`, 1);
}
function rank(name, log, knots, add) {
  if (log === void 0) {
    add(`${name} unknown`, 1);
    return;
  }
  const above = knots.findIndex((knot) => log <= knot);
  if (above <= 0) {
    add(`${name} ${above === 0 ? 0 : knots.length - 1}`, 1);
    return;
  }
  const [low = 0, high = 0] = knots.slice(above - 1, above + 1);
  const share = (log - low) / (high - low);
  add(`${name} ${above - 1}`, 1 - share);
  add(`${name} ${above}`, share);
}
var over = (length, limit) => Math.max(0, length - limit);
function accents(text) {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) count++;
  return count;
}

// src/tokens/estimate/features.ts
var ascii2 = [..."!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"];
var runs = [
  "**",
  "```",
  "---",
  "--",
  "##",
  "###",
  "...",
  "//",
  "://",
  "</",
  "/>",
  "{{",
  "}}",
  "{{$",
  "{%",
  "%}",
  "->",
  "=>",
  "==",
  "[[",
  "]]",
  "](",
  '":',
  '",',
  '."',
  ".)",
  "),",
  ").",
  "):",
  "**:",
  ".,",
  '"}',
  '"]',
  '\\"',
  '="',
  '">',
  "()"
];
var spaces = [
  "word>digits",
  "word>marks",
  "word>other",
  "digits>word",
  "digits>digits",
  "digits>marks",
  "digits>other",
  "marks>digits",
  "marks>marks",
  "marks>other",
  "other>word",
  "other>digits",
  "other>marks",
  "other>other"
];
var features = [
  ...wordFeatures,
  "contraction",
  "number",
  "three digits",
  "line",
  "blank line",
  "blank lines",
  "indent",
  "space before line end",
  "gap",
  "long blank",
  "marks",
  "marks over 1",
  ...ascii2.flatMap((mark) => [`mark ${mark}`, `mark ${mark} again`]),
  "control",
  ...runs.map((run) => `run ${run}`),
  ...blocks.map((block) => `one ${block}`),
  "one again",
  ...spaces.map((pair) => `space ${pair}`)
];
var known = new Set(features);
var isRun = new Set(runs);
function featuresOf(kind, text, before, spaced, add) {
  if (spaced) {
    const space = `space ${plain(before)}>${kind}`;
    if (known.has(space)) add(space, 1);
  }
  if (kind === "word") word(text, before, spaced, add);
  else if (kind === "contraction") add("contraction", 1);
  else if (kind === "digits") {
    add("number", 1);
    add("three digits", Math.ceil(text.length / 3));
  } else if (kind === "blank") blank(text, before, add);
  else if (kind === "marks") marks(text, add);
  else others(text, add);
}
function others(text, add) {
  let last = "";
  for (const character of text) {
    add(character === last ? "one again" : `one ${blockOf(character.codePointAt(0) ?? 0)}`, 1);
    last = character;
  }
}
var plain = (before) => before === "capitals" ? "word" : before === "stop" || before === "comma" ? "marks" : before;
function blank(text, before, add) {
  const lines = text.split("\n").length - 1;
  if (text.length > 16) add("long blank", Math.floor(text.length / 16));
  if (lines === 0) {
    add("gap", 1);
    return;
  }
  add(lines === 1 ? "line" : lines === 2 ? "blank line" : "blank lines", 1);
  if (!text.endsWith("\n")) add("indent", 1);
  if (text[0] !== "\n" && text[0] !== "\r" && before !== "start") add("space before line end", 1);
}
function marks(text, add) {
  add("marks", 1);
  if (text.length > 1) add("marks over 1", text.length - 1);
  if (isRun.has(text)) add(`run ${text}`, 1);
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (mark <= " " || mark === "\x7F") add("control", 1);
    else add(mark === text[at - 1] ? `mark ${mark} again` : `mark ${mark}`, 1);
  }
}

// src/tokens/estimate/pieces.ts
var kinds = Array.from({ length: 128 }, (_, code2) => {
  if ((code2 | 32) >= 97 && (code2 | 32) <= 122) return "word";
  if (code2 >= 48 && code2 <= 57) return "digits";
  return code2 === 32 || code2 >= 9 && code2 <= 13 ? "blank" : "marks";
});
function kindOf(unit) {
  if (unit < 128) return kinds[unit] ?? "other";
  return unit >= 192 && unit < 592 && unit !== 215 && unit !== 247 ? "word" : "other";
}
var isUpper = (unit) => unit >= 65 && unit <= 90;
function pieces(text, visit) {
  let before = "start";
  let spaced = false;
  for (let at = 0; at < text.length; ) {
    const contracted = contractionEnd2(text, at);
    const kind = contracted > at ? "contraction" : kindOf(text.charCodeAt(at));
    const end = contracted > at ? contracted : runEnd2(text, at, kind);
    if (kind === "blank" && end - at === 1 && text.charCodeAt(at) === 32 && before !== "start") spaced = true;
    else {
      if (kind === "word") humps(text, at, end, before, spaced, visit);
      else visit(kind, at, end, before, spaced);
      before = asBefore(kind, text, at, end);
      spaced = false;
    }
    at = end;
  }
}
function runEnd2(text, from, kind) {
  let end = from + 1;
  while (end < text.length && kindOf(text.charCodeAt(end)) === kind) end++;
  return end;
}
function asBefore(kind, text, from, to) {
  if (kind === "word") return endsInCapitals(text, from, to) ? "capitals" : "word";
  if (kind === "contraction") return "word";
  if (kind === "blank") return text.slice(from, to).includes("\n") ? "line" : "gap";
  if (kind !== "marks") return kind;
  const last = text.charAt(to - 1);
  return last === "," ? "comma" : last === "." || last === "!" || last === "?" ? "stop" : "marks";
}
var endsInCapitals = (text, from, to) => to - from > 1 && isUpper(text.charCodeAt(to - 1)) && isUpper(text.charCodeAt(to - 2));
function humps(text, from, to, before, spaced, visit) {
  for (let at = from; at < to; ) {
    const end = humpEnd(text, at, to);
    visit("word", at, end, at === from ? before : "camel", at === from && spaced);
    at = end;
  }
}
function humpEnd(text, from, to) {
  let end = from;
  while (end < to && isUpper(text.charCodeAt(end))) end++;
  if (end === to) return to;
  if (end - from > 1) return end + 1 === to && text.charAt(end) === "s" ? end : end - 1;
  while (end < to && !isUpper(text.charCodeAt(end))) end++;
  return end;
}
var contractions = /* @__PURE__ */ new Set(["s", "t", "re", "ve", "m", "ll", "d"]);
function contractionEnd2(text, at) {
  if (text.charCodeAt(at) !== 39 || at === 0 || kindOf(text.charCodeAt(at - 1)) !== "word") return at;
  let end = at + 1;
  while (end < at + 4 && end < text.length && kindOf(text.charCodeAt(end)) === "word") end++;
  return contractions.has(text.slice(at + 1, end).toLowerCase()) ? end : at;
}

// src/tokens/estimate/estimator.ts
var REMEMBERED_LENGTH = 24;
var REMEMBERED_PIECES = 5e4;
function estimator(coefficients2) {
  const places = {};
  const afterSpace = {};
  let remembered = 0;
  const costOf = (kind, text, before, spaced) => {
    let cost = 0;
    featuresOf(kind, text, before, spaced, (feature, amount) => {
      cost += amount * (coefficients2.get(feature) ?? 0);
    });
    return Math.max(0, cost);
  };
  const recall = (kind, text, before, spaced) => {
    if (text.length > REMEMBERED_LENGTH) return costOf(kind, text, before, spaced);
    const known2 = placeOf(spaced ? afterSpace : places, kind, before);
    let cost = known2.get(text);
    if (cost === void 0) {
      cost = costOf(kind, text, before, spaced);
      if (remembered++ < REMEMBERED_PIECES) known2.set(text, cost);
    }
    return cost;
  };
  return (text) => {
    let total = 0;
    const counted = withoutLastBreak(text);
    pieces(counted, (kind, from, to, before, spaced) => {
      total += recall(kind, counted.slice(from, to), before, spaced);
    });
    return text === "" ? 0 : Math.max(1, Math.round(total));
  };
}
var withoutLastBreak = (text) => text.endsWith("\n") ? text.slice(0, -1) : text;
function placeOf(places, kind, before) {
  places[kind] ??= {};
  const byBefore = places[kind];
  byBefore[before] ??= /* @__PURE__ */ new Map();
  return byBefore[before];
}

// src/tokens/tokenizers/claude.ts
var claude3 = () => ({
  name: "claude-3",
  sure: { kind: "estimate", band: 0.06 },
  count: estimator(new Map(coefficients.map(([feature, old]) => [feature, old])))
});
var claude47 = () => ({
  name: "claude-4.7",
  sure: { kind: "estimate", band: 0.08 },
  count: estimator(new Map(coefficients.map(([feature, , recent]) => [feature, recent])))
});

// src/tokens/ratio.ts
function ratio(name, times, band) {
  const count = encoding("o200k_base");
  return { name, sure: { kind: "estimate", band }, count: (text) => Math.round(count(text) * times) };
}

// src/tokens/tokenizers/cohere.ts
var cohere = () => ratio("cohere", 1.11, 0.1);

// src/tokens/tokenizers/deepseek.ts
var deepseek = () => ratio("deepseek", 1.02, 0.08);

// src/tokens/tokenizers/gemini.ts
var gemini = () => ratio("gemini", 1.07, 0.09);

// src/tokens/tokenizers/grok.ts
var grok = () => ratio("grok", 1.06, 0.3);

// src/tokens/tokenizers/llama.ts
var llama = () => ratio("llama", 1.01, 0.06);

// src/tokens/tokenizers/mistral.ts
var mistral = () => ratio("mistral", 1.06, 0.1);

// src/tokens/tokenizers/o200k.ts
var o200k = () => ({ name: "o200k_base", sure: { kind: "exact" }, count: encoding("o200k_base") });

// src/tokens/tokenizers/p50k.ts
var p50k = () => ({ name: "p50k_base", sure: { kind: "exact" }, count: encoding("p50k_base") });

// src/tokens/tokenizers/qwen.ts
var qwen = () => ratio("qwen", 1.06, 0.08);

// src/tokens/tokenizers/r50k.ts
var r50k = () => ({ name: "r50k_base", sure: { kind: "exact" }, count: encoding("r50k_base") });

// src/tokens/tokenizers/unknown.ts
var unknown = () => ratio("unknown", 1.1, 0.3);

// src/tokens/tokenizers.ts
var tokenizers = {
  o200k_base: o200k,
  cl100k_base: cl100k,
  p50k_base: p50k,
  r50k_base: r50k,
  "claude-3": claude3,
  "claude-4.7": claude47,
  gemini,
  llama,
  mistral,
  qwen,
  deepseek,
  cohere,
  grok,
  unknown
};

export {
  require_mod,
  identify,
  Problem,
  tokenizers
};
