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
  ["mistral mistral-medium-3-1", 131072],
  ["mistral mistral-small-latest", 131072],
  ["mistral mistral-nemo", 131072],
  ["mistral ministral-8b", 131072],
  ["mistral ministral-3b", 131072],
  ["mistral pixtral-12b", 131072],
  ["mistral pixtral-large", 131072],
  ["mistral mixtral-8x7b", 32768],
  ["mistral mistral-7b", 32768],
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
  const name = own(config.models, asked.asked) ?? asked.asked;
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
    nearest: isNamed ? void 0 : nearestName(resolved2.id),
    tokenizer: resolved2.tokenizer,
    contextWindow: (override === void 0 ? void 0 : own(config.prices, override)?.contextWindow) ?? resolved2.contextWindow,
    match: resolved2.match === "prefix" ? "family" : renamed && resolved2.match === "exact" ? "alias" : resolved2.match
  };
  return { model, guess: guessOf(resolved2) };
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
  let viewed;
  let view = new DataView(new ArrayBuffer(0));
  return (utf8, from, end) => {
    const length = end - from;
    if (length > LONGEST_CACHED || from + LONGEST_CACHED > utf8.length) return count(utf8, from, end);
    if (utf8 !== viewed) {
      viewed = utf8;
      view = new DataView(utf8.buffer, utf8.byteOffset, utf8.byteLength);
    }
    const mask = 3 * length;
    const first = view.getInt32(from, true) & masks[mask];
    const second = view.getInt32(from + 4, true) & masks[mask + 1];
    const third = view.getInt32(from + 8, true) & masks[mask + 2];
    const slot = 4 * hash(first, second, third);
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
var SLOT_BITS = 14;
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
var TAG_MASK = (1 << 32 - TOKEN_BITS) - 1;
var NEVER = 2147483647;
var MAGIC = 827018834;
var HEADER = 4;
function openTable(file) {
  if (file.byteOffset % 4 !== 0) return openTable(file.slice());
  const all = new Int32Array(file.buffer, file.byteOffset, file.byteLength >> 2);
  const [magic, trie = 0, splits2 = 0, pairs = 0] = all;
  if (magic !== MAGIC || all.length !== HEADER + trie + splits2 + pairs) throw new Error("not a table of ranks");
  const afterTrie = HEADER + trie;
  return {
    trie: all.subarray(HEADER, afterTrie),
    splits: all.subarray(afterTrie, afterTrie + splits2),
    pairs: all.subarray(afterTrie + splits2)
  };
}
function hashPair(left, right) {
  const mixed = Math.imul(Math.imul(left, 2654435761) ^ right, 2246822507);
  return (mixed ^ mixed >>> 15) >>> 0;
}
var tagOf = (hash2) => hash2 & TAG_MASK;
function joined({ pairs, splits: splits2 }, left, right) {
  const hash2 = hashPair(left, right);
  const tag = tagOf(hash2);
  const mask = pairs.length - 1;
  for (let slot = hash2 >>> Math.clz32(mask); ; slot = slot + 1 & mask) {
    const word2 = pairs[slot];
    if (word2 === 0) return NEVER;
    const token = word2 & TOKEN_MASK;
    if (word2 >>> TOKEN_BITS === tag && splits2[2 * token] === left && splits2[2 * token + 1] === right) return token;
  }
}

// src/tokens/merge.ts
function createMerge(table) {
  const { trie } = table;
  const candidates = new Int32Array(LONGEST_TOKEN);
  const candidateEnds = new Int32Array(LONGEST_TOKEN);
  let laid = new Int32Array(64);
  let begins = new Int32Array(64);
  let givenUp = new Uint8Array(64);
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
  function choose(found2, depth, origin) {
    for (let n = found2 - 1; n >= 0; n--) {
      if (givenUp[candidateEnds[n] - origin] === 1) continue;
      if (depth === 0 || staysApart(table, laid[depth - 1], candidates[n])) return n;
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
    return candidateEnds[found2 - 1] === end ? 1 : countLong(utf8, from, end, found2);
  };
}
var LONGEST_TOKEN = 256;
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
  const classes3 = new Uint8Array(1114112);
  let from = 0;
  for (const [, code2 = "", length] of unicodeRuns.matchAll(/([A-Z])([0-9a-z]*)/g)) {
    const to = from + (length ? Number.parseInt(length, 36) : 1);
    classes3.fill(bitOf[code2] ?? OTHER, from, to);
    from = to;
  }
  return classes3;
}
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
function runEnd(utf8, from, end, classes3) {
  for (let i = from; ; i = after(utf8, i)) {
    while (i < end && (asciiClass(utf8[i]) & classes3) !== 0) i++;
    if (i === end || utf8[i] < 128 || (classAt(utf8, i) & classes3) === 0) return i;
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
var FOLD = 32;
var NO_FOLD = 0;
var code = (letter) => letter.charCodeAt(0);
var APOSTROPHE = code("'");
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

// src/tokens/split/cl100k.ts
var splitCl100k = (utf8, from, end) => {
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

// src/tokens/split/o200k.ts
var SLASH = 47;
var LINE_FEED = 10;
var CARRIAGE_RETURN = 13;
var splitO200k = (utf8, from, end) => {
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

// src/tokens/split/r50k.ts
var splitR50k = (utf8, from, end) => {
  const contraction = contractionEnd(utf8, from, NO_FOLD);
  if (contraction > from) return contraction;
  const second = after(utf8, from);
  const first = utf8[from] === SPACE_BAR && second < end ? second : from;
  const kind = classAt(utf8, first);
  for (const classes3 of alike) if ((kind & classes3) !== 0) return runEnd(utf8, first, end, classes3);
  return spaceEnd(utf8, from, end);
};
var alike = [LETTER, NUMBER, SYMBOL];

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
    let tokens = 0;
    for (let from = 0; from < end; ) {
      const to = split(utf8, from, end);
      tokens += countPiece(utf8, from, to);
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
var buffer = new Uint8Array(1 << 16);
function encode(text) {
  const most = 3 * text.length + PADDING;
  if (buffer.length < most) buffer = new Uint8Array(most);
  const { written } = encoder.encodeInto(text, buffer);
  buffer.fill(0, written, written + PADDING);
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
  ["word 0", 1.029, 1.046],
  ["word 1", 0.982, 1.155],
  ["word 2", 0.881, 1.087],
  ["word 3", 0.947, 1.245],
  ["word 4", 1.157, 1.982],
  ["word 5", 1.122, 1.847],
  ["word 6", 1.1, 2.312],
  ["word unknown", 1.714, 2.101],
  ["letters over 5", 0.032, 0.057],
  ["letters over 8", 0.016, -0.067],
  ["letters over 5, rare", -0.077, 0.169],
  ["letters under 4, unknown", -0.308, -0.471],
  ["letters over 4, unknown", 0.072, 0.287],
  ["letters over 10, unknown", -0.102, -0.248],
  ["letters over 20, unknown", 0.3, 0.35],
  ["accented letter", 0.403, 0.402],
  ["one capital", -0.035, -1e-3],
  ["capitalised", 0.351, 0.951],
  ["capitals", 0.161, 0.616],
  ["capitals over 2", -9e-3, 0.525],
  ["capitals over 5", 0.151, -0.067],
  ["Word 0", -0.146, -0.733],
  ["Word 1", -0.408, -0.497],
  ["Word 2", -0.23, 0.169],
  ["Word 3", 0.069, 0.394],
  ["Word unknown", 0.667, 0.719],
  ["WORD 0", -4e-3, 7e-3],
  ["WORD 1", -0.251, -0.359],
  ["WORD 2", -0.255, 0.026],
  ["WORD 3", -0.115, -0.247],
  ["WORD unknown", 0.386, 0.288],
  ["small hump", -0.199, -0.308],
  ["capitalised hump", -0.052, 0.064],
  ["capitals hump", 9e-3, 0.109],
  ["word after mark", -0.076, -0.207],
  ["capital after mark", 0.035, 0.138],
  ["capitalised inside", -0.034, -0.434],
  ["capitalised line", 0.092, -0.181],
  ["capitals after capitals", 0.303, 0.24],
  ["word after stop", 0.028, 0.304],
  ["word after comma", -0.037, -0.139],
  ["contraction", 0.944, 1.355],
  ["number", -0.024, 0.153],
  ["three digits", 1.208, 1.027],
  ["line", 0.972, 0.837],
  ["blank line", 0.803, 1.148],
  ["blank lines", 0.917, 0.962],
  ["indent", 1.337, 1.163],
  ["space before line end", 0.899, 1.285],
  ["gap", 0.909, 1.107],
  ["long blank", 0.928, 0.857],
  ["marks", 0.487, 0.524],
  ["marks over 1", -0.126, 0.099],
  ["mark !", 0.549, 0.631],
  ["mark ! again", 0.45, 0.449],
  ['mark "', 0.436, 0.361],
  ['mark " again', 0.417, 0.4],
  ["mark #", 0.525, 0.949],
  ["mark # again", 0.183, 0.139],
  ["mark $", 0.767, 0.672],
  ["mark $ again", 0.468, 0.516],
  ["mark %", 0.24, 0.728],
  ["mark % again", 0.45, 0.45],
  ["mark &", 0.443, 0.37],
  ["mark & again", 0.45, 0.44],
  ["mark '", 0.598, 0.138],
  ["mark ' again", 0.442, 0.425],
  ["mark (", 0.493, 0.48],
  ["mark ( again", 0.453, 0.443],
  ["mark )", 0.607, 0.475],
  ["mark ) again", 0.449, 0.447],
  ["mark *", 0.201, 0.446],
  ["mark * again", 0.356, 0.295],
  ["mark +", 0.463, 0.478],
  ["mark + again", 0.431, 0.336],
  ["mark ,", 0.731, 0.495],
  ["mark , again", 0.45, 0.45],
  ["mark -", 0.465, 0.391],
  ["mark - again", 0.199, 0.26],
  ["mark .", 0.45, 0.452],
  ["mark . again", 0.685, 0.452],
  ["mark /", 0.604, 0.353],
  ["mark / again", 0.457, 0.296],
  ["mark :", 0.337, 0.536],
  ["mark : again", 0.341, 0.333],
  ["mark ;", 0.68, 0.38],
  ["mark ; again", 0.45, 0.45],
  ["mark <", 0.475, 0.491],
  ["mark < again", 0.459, 0.559],
  ["mark =", 0.372, 0.209],
  ["mark = again", 0.441, 0.417],
  ["mark >", 0.388, 0.533],
  ["mark > again", 0.46, 0.558],
  ["mark ?", 0.278, 0.569],
  ["mark ? again", 0.451, 0.448],
  ["mark @", 0.453, 0.425],
  ["mark @ again", 0.45, 0.45],
  ["mark [", 0.382, 0.451],
  ["mark [ again", 0.444, 0.452],
  ["mark \\", 0.675, 0.728],
  ["mark \\ again", 0.465, 0.448],
  ["mark ]", 0.379, 0.449],
  ["mark ] again", 0.443, 0.453],
  ["mark ^", 0.456, 0.451],
  ["mark ^ again", 0.45, 0.45],
  ["mark _", 0.416, 0.271],
  ["mark _ again", 0.354, 0.276],
  ["mark `", 0.195, -0.172],
  ["mark ` again", 0.308, 0.262],
  ["mark {", 0.431, 0.72],
  ["mark { again", 0.492, 0.823],
  ["mark |", 0.603, 0.657],
  ["mark | again", 0.452, 0.446],
  ["mark }", 0.451, 0.624],
  ["mark } again", 0.522, 0.749],
  ["mark ~", 0.443, 0.455],
  ["mark ~ again", 0.456, 0.45],
  ["control", 1, 1],
  ["run **", -0.018, -0.106],
  ["run ```", -0.065, -0.087],
  ["run ---", -0.132, -2e-3],
  ["run --", -0.109, 0.374],
  ["run ##", -0.209, -0.072],
  ["run ###", 0.023, -0.048],
  ["run ...", 0.049, 0.016],
  ["run //", 0.066, -0.153],
  ["run ://", -0.063, -2e-3],
  ["run </", -0.085, -0.079],
  ["run />", 0.029, 0.022],
  ["run {{", 0.066, 0.284],
  ["run }}", -0.081, 0.14],
  ["run {{$", -0.053, -0.06],
  ["run {%", -0.092, 0.116],
  ["run %}", -0.072, 0.09],
  ["run ->", -5e-3, -7e-3],
  ["run =>", 5e-3, -0.011],
  ["run ==", -0.018, -0.02],
  ["run [[", 0, 0],
  ["run ]]", -1e-3, 2e-3],
  ["run ](", 0.026, -0.017],
  ['run ":', -0.149, -0.231],
  ['run ",', -0.129, -0.33],
  ['run ."', 0.12, 0.111],
  ["run .)", 0.016, 0.041],
  ["run ),", 0.038, 0.031],
  ["run ).", -0.06, -0.099],
  ["run ):", 0.104, 8e-3],
  ["run **:", 0.067, -5e-3],
  ["run .,", -0.133, -6e-3],
  ['run "}', 0.017, -6e-3],
  ['run "]', -1e-3, 1e-3],
  ['run \\"', 0.017, -1e-3],
  ['run ="', 0.076, -3e-3],
  ['run ">', 0.012, -0.025],
  ["run ()", -0.025, 0.018],
  ["one quote", 0.446, 1.11],
  ["one dash", 1.013, 1.222],
  ["one ellipsis", 1.026, 1.064],
  ["one latin", 0.8, 0.8],
  ["one cyrillic", 0.45, 0.45],
  ["one greek", 0.6, 0.6],
  ["one hebrew", 0.75, 0.75],
  ["one arabic", 0.75, 0.75],
  ["one indic", 0.75, 0.75],
  ["one thai", 0.9, 0.9],
  ["one hangul", 1.2, 1.2],
  ["one kana", 1, 1],
  ["one han", 1.1, 1.1],
  ["one wide", 1.001, 1],
  ["one emoji", 2.008, 1.992],
  ["one joiner", 1.005, 0.997],
  ["one symbol", 1.395, 1.407],
  ["one rare", 2, 2],
  ["space word>digits", 0.803, 0.564],
  ["space word>marks", 0.33, 0.267],
  ["space word>other", 0.039, 0.298],
  ["space digits>word", 0.767, 0.749],
  ["space digits>digits", -0.033, -0.145],
  ["space digits>marks", -9e-3, -9e-3],
  ["space digits>other", 0.027, -0.054],
  ["space marks>digits", 0.387, 0.253],
  ["space marks>marks", 0.262, 0.285],
  ["space marks>other", 0.026, 0.048],
  ["space other>word", 0.083, 0.195],
  ["space other>digits", 0, 0],
  ["space other>marks", 0, -1e-3],
  ["space other>other", 9e-3, 0.049]
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
  "0aEEE1aX[X2dX[[2lZ[[2mmaW[[2nMY[3bW[[3dW[[4achtY[[3gV[[4eV[[3kX[[3sW[[3tY[[4alV[[3vY[[3weY[[5zigY[[2rdY[[3onYY[2stY[",
  "[1bGNT2aW[[3ixoY[[3ndonV[[7edY[[4tuX[[2bXX[2cW[W2dYY[2endYY[3rQU[2ilitiesV[[6yQY[2leN[[2normalY[[2ordW[[4tV[[5ionY[[",
  "3utIS[3veO[[2rXX[3aY[[4hamYY[3eZ[[3ilW[[4rX[[3oadW[[2sQWY3enceW[[5tY[[3olQ[[5utS[[7eT[[8lyS[[4rT[[5bX[[5ptionY[[3tra",
  "ctST[3urdZ[[2uXX[3ndV[[5anceY[[7tZ[[3seU[[2yW[[1cJPU2abV[[4aY[[3dY[[4emST[6icTY[6yUU[2cJPW3elerU[[7ateZ[[9ionZ[[4ntX",
  "[[4pZ[[5tPX[6ableW[[7nceX[[6edT[[6ingX[[6sX[[4soX[[5sMS[6edX[[6ibilityY[[8leU[[7ngY[[6oriesVZ[8yZ[[3identT[[8allyZ[[",
  "8sX[[4onesY[[3ommodS[[8ateW[[9tionV[[9tionsY[[5pU[[6agnY[[7nW[[8iedX[[8yW[[9ingX[[6lT[[7ishV[[9hedX[[4rdU[[6anceV[[6",
  "ingPT[9lyX[[4untNS[7abilityZ[[9leZ[[7ingVZ[7sSZ[3redX[[6itedY[[3ueY[[4mV[[4rR[[5acyU[[6teT[[8lyX[[4sY[[5edW[[2eUY[3i",
  "teZ[[3ptX[[3rcaY[[3ssY[[5oX[[4tY[[2hOW[3eV[[4terZ[[3ieU[[5veS[[7dV[[7mentX[[9ntsY[[6ingX[[3oZ[[3tY[[4erU[[2idU[[4sY[",
  "[3maY[[2knowU[[6ledW[[9geX[[9gedY[[2neY[[2ompU[[5anhX[[3nT[[4teU[[6ceZ[[3rdU[[5oV[[3usticZ[[2quU[[4aintZ[[4ireV[[7dV",
  "[[6ingY[[5sY[[6itionW[[2rZ[[3eY[[4ditX[[4sV[[3ossO[[2tJOV3edZ[[3ingV[[4onNRW6sRY[4vNV[5ateW[[8dX[[7ionV[[5ePT[6lyW[[",
  "5idadX[[9esW[[6stsZ[[6teitenZ[[7iesQY[7yQU[3oZ[[4rUY[5sW[[3ressW[[3sV[[3uW[[4alPY[6lyOY[2uerdoW[[3sY[[3teX[[1dGLS2aU",
  "[[3lahT[[3mVV[4sYY[3pX[[4tR[[5ationY[[5edX[[6rUY[2cY[Y2dINW3edPW[5geX[[3ictY[[6ionW[[4ngSZ[4tionP[[8alPW[9llyVV[8sZ[",
  "[3rV[[4essNT[7edW[[8sU[[7ingX[[3sUY[2eSZ[3cuX[[3lX[[3quU[[5ateW[[2hZ[[3erY[[5eZ[[4sY[[2icionZ[[7alZ[[3pX[[4isY[[2jU[",
  "[3acentX[[3ustRX[6ableX[[6edX[[6mentX[[9tsY[[2mS[[3inRU[5isterW[[9redY[[8rQT[9ationTV[9ativeW[[9atorXY[9atorsZ[[4rZ[",
  "[4ssionW[[9sW[[4tV[[5tedW[[2obeWW[3lescX[[7entY[[3pY[[4tT[[5edW[[5ionW[[3rableY[[4eZ[[2quirX[[2resX[[5seZ[[2sTW[2ult",
  "QW[5osZ[[5sT[[2vNT[3anceT[[7dSW[7sX[[5tR[[6ageS[[9sV[[3entSV[6ureUY[9sX[[4rsW[[6eX[[5tQW[6isX[[8eZ[[9dZ[[9mentY[[9me",
  "ntsY[[8ingSZ[3iceR[[4esY[[4sTX[5eW[[6dW[[5orY[[3ocU[[5ateY[[1eX[Z2rVY[2stW[[4heticY[[1fJSW2ectW[[2fMS[3airY[[6sXX[3e",
  "ctQ[[6edT[[6ingX[[7onY[[6sW[[4roYY[3iliS[[6ateUZ[9dX[[9sX[[4rmX[[3ordS[[6ableT[[2geZ[[4lopenY[[3hanWW[6istanXX[2inU[",
  "[3rmW[[5aY[[2rQQ[3aidV[[3icZ[[5aSS[6nTT[4kaXX[2standY[[2tX[[3erKP[5noonU[[5wardsY[[1gIOU2aX[[3inLV[5stNZ[3rX[[2ePU[3",
  "dW[[3nciesU[[5yTV[4daV[[4tSV[5sU[[3sU[[2gregV[[6ateX[[5ssV[[7iveW[[2hZ[[2ingX[[2oO[[3raV[[3stoW[[2rSV[3adY[[5eX[[3eP",
  "[[4eR[[5dS[[5mentTW[9sW[[4gY[[3icUW[5ulturalX[[9reXY[2uY[[3aV[[3sR[[1hOT[2aW[[2eadS[[2oY[[3raU[[1iQZU2dSY[3eY[[4rX[[",
  "3sZ[[2gZ[[2kX[[2lY[[3leursZ[[2mS[[3edW[[3sV[[2nW[[3aY[[3daS[[3siT[[2rNP[3craftV[[3eX[[4sYY[3lineX[[7sXX[3portUU[3son",
  "Y[[2sX[[2tX[[2xY[[1jQVZ2axYZ[2udY[[4aY[[5rX[[3stW[[1kMSX2aU[[3nT[[2eW[[2kaX[[2oU[[2sY[[2tRV[3ivU[[3uX[[4ellenZ[[2uV[",
  "[1lFKS2aW[[3bamaXX[3mZ[[3nXX[3rmV[[3skaXX[2bXX[3erXX[5tXX[3umRX[5sX[[2cU[[3alZ[[4nY[[5zY[[3oholT[[2dWX[2eRU[3boZ[[3g",
  "Y[[4rY[[3mZ[[3rtQU[5sY[[3xSS[4andYY[7erWW[2fredZZ[2gOW[3oS[[4rithmU[[9sX[[3uV[[4ienY[[4mX[[5aX[[6sW[[4nT[[5aW[[6sW[[",
  "5osV[[5sV[[2iSV[3asV[[3ceXX[3enX[[3gnR[[5edY[[5mentWZ[3keW[[3mentT[[7osX[[3quY[[3veV[[2kW[[2lHLU3aS[[4hVV[3eNU[4enT[",
  "[4gT[[5ationsY[[5edV[[7lyY[[4mV[[5aalW[[4nVW[4rU[[5dingsX[[5gV[[4sSZ[4vZ[[3ianceXX[4esZ[[3ocS[[5ateY[[8dX[[7ionX[[4w",
  "NW[5anceY[[5edR[[5ingT[[5sQ[[4yZ[[3tX[[4idZ[[2mXY[3aX[[4cY[[3ostPY[2oY[[3neR[[4gNX[5sideV[[3rsTY[2phaTX[5betY[[2read",
  "yN[[4dY[[5edorY[[2sMT[3oIQ[2tOV[3aU[[3eY[[4nZ[[4rSY[5edY[[5nQU[6ateX[[8ivaZ[[9veSY[9velyYY[9vesW[[3houghSS[3ijdU[[3o",
  "VZ[4getherY[[3reZ[[4iY[[3uraX[[2umVY[4iniumY[[6umW[[4nX[[5iZ[[5osZ[[3nosX[[2waysMW[2zheimerYY[1mHOQ2aTZ[3nY[[3rY[[3t",
  "Y[[4eurX[[3zQ[[4edY[[4ingQY[4onRR[2bOU[3asZ[[4yoZ[[3ientW[[7eV[[4tiousY[[3osX[[3ulY[[2dY[Y2elyZ[[3nU[[4dWY[5mentZZ[4",
  "itiesV[[3rMM[4icaQQ[7nPP[8sUU[5kYY[6aXX[3tW[[2iX[[3dX[[3goX[[5sV[[3nT[[4oY[[3sY[[2maZ[[2oZ[[3ngPW[5stW[[3rU[[3untOY[",
  "6sU[[2pV[[3lU[[4eY[[4iX[[5aZ[[2sterdamWW[2yYY[1nFKN2aTW[3kW[[3lNS[4ogX[[4yS[[5sV[[6eX[[7sX[[6isQV[6tWZ[7sY[[5tX[[6ic",
  "alY[[8sWW[5zeW[[7dX[[6ingY[[3tomY[[2cSX[3hY[[4eU[[4orW[[3ientU[[3oraY[[2dEKP3aTT[3erT[[5eR[[6mZ[[6nT[[5sU[[6onXX[3ra",
  "X[[4eWX[5aZZ[5wVV[4oidMR[7xS[[3yXX[2eZ[[2fangYY[2gMP[3eV[[4bWW[5otYY[4lWW[5aXX[5esTT[4rW[[3leTY[5sX[[3ryW[[3ularX[[2",
  "hYZ[2iW[[3mPV[4alSW[6sT[[5teX[[7dV[[6ionUW[9sY[[4eW[[3ngaZ[[2jeunW[[2kY[[3leZ[[2nMS[3aWW[4nX[[3eWW[3iW[[4versaryW[[3",
  "oZ[[4tationX[[4unQ[[6ceW[[8dR[[8mentW[[4yW[[5ingY[[3ualSW[6lyX[[2oS[[3nymY[[6ousXY[3sS[[3therNU[2sMU[3chY[[3werPW[6e",
  "dV[[6ingY[[6sTX[2tOP[3araZ[[3eT[[4nX[[4riorV[[8esY[[4sS[[3hWW[4onyXX[3iRW[4bW[[5iX[[4cipU[[7ateZ[[9edX[[4oxidY[[4que",
  "Z[[4vZ[[3onVV[5ioWW[3woordZ[[5rtYY[2uT[[3ncW[[5iY[[2vW[[2xT[[3ietyU[[4ousY[[2yIQQ3aY[[3bodyW[[3moreV[[3oneQY[3sZ[[3t",
  "hingP[[4imeW[[3wayUY[4hereT[[2zX[[1oOX[2nY[[2sS[[1pJPS2aV[[3cheTT[3rU[[4eU[[5ceY[[4tSW[5mentTY[9sX[[2eZ[[3nasT[[3rX[",
  "[4tY[[2iRUR2kY[Y2lY[[3icS[[5acionesZ[[4kX[[2oW[[3ioY[[3lloZZ[4ogX[[3rtX[[3stW[[3yY[[4oY[[2pILW3arS[[5aY[[6tusZ[[5eW[",
  "[6ntX[[8lyV[[5tW[[6ementY[[3eNY[4alU[[6ingX[[5rQ[[6anceT[[9esY[[6edT[[6ingX[[6sT[[4lW[[5lZ[[4ndTZ[4tW[[5iteX[[3leRR[",
  "5sY[[4iV[[5ancesW[[5cOY[6ableS[[7ntY[[9sX[[7tionOS[9onsRY[5edS[[6sV[[4yPV[5ingV[[3ointS[[7edW[[7mentU[[9ntsY[[3rU[[4",
  "eciR[[7ateT[[9edW[[9ionX[[5ntZ[[4oMV[5achQ[[8edY[[9sV[[8ingY[[5prR[[7iateR[[9telyY[[5valU[[6eX[[7dT[[5xW[[6imatelyT[",
  "[3sSX[2rPP[3eY[[4ndW[[6erX[[6izY[[4sentU[[3ilQQ[3oS[[4bY[[4veW[[4ximX[[7adamenteZ[[2tW[[1qX[[2uPU[3eleZ[[6sZ[[5lX[[6",
  "osY[[4stV[[6aZ[[3iU[[1rGKR2aU[[3bTT[4iaYY[5cYY[2bX[[3eTV[4idsZ[[5tVV[6enY[[6sWW[3itrW[[6aryY[[2cVW[3hQR[4itectSW[9ur",
  "alY[[9ureVY[5veWX[7sVV[6oY[[3ticZZ[2dX[[2eGRV3aNT[4sP[[3nS[[4aWX[2gLS[3cW[[3entinaWW[3parseY[[3sOX[3ueX[[5dY[[4mentR",
  "V[8sSZ[3vV[[2iWY[3aS[[3koZ[[3seY[[4ingX[X3zonaVV[2kWW[3ansasYY[2mRUZ3aX[[3edX[[4nZZ[3orY[[3sU[[3yVV[2nYY[2omV[[4aY[[",
  "3undMY[2quV[[2rKTZ3angT[[6eW[[7dW[[7mentU[[9ntsW[[4yLO[5sWW[3estT[[6edW[[3ivW[[5alV[[5eU[[6dT[[6sX[[5ingY[[3owWZ[2se",
  "nalYY[2tKOX3eV[[4rY[[4sY[[3hY[[4urXX[3icY[[5lePU[7sRV[5ulY[[4ficialV[[4goX[[4kX[[5elWW[4stSX[6aY[[7sZ[[6icX[[6sT[[3s",
  "UU[3workW[[2vY[[2yX[[1sFKQ2cV[X2eY[[3gW[[4urY[[3sZ[[2hVV[3leyZZ[2iV[[3aTT[4nVV[3deV[[3gnZ[[3stX[[2kNV[3edQ[[3ingT[[3",
  "sW[[2leepY[[2ociX[[2pUY[3ectQ[[6oY[[7sY[[6sT[[3irW[[2sKOU3assX[[4ultW[[3eU[[4mbleY[[8dY[[7yTT[4rtNRV6ionY[[4ssR[[6ed",
  "Y[[6mentUY[9tsY[[4tTW[5sT[[4zW[[3ignTZ[6edU[[6mentVZ[9tsX[[4mTY[4stQY[6anceTZ[8tWW[6edY[[6ingZ[[6sX[[3ociOR[6ateWX[9",
  "dQY[9sYY[8ionSS[9onsX[[4rtX[[6mentY[[3umT[[5eU[[6dX[[6sY[[5ingY[[5ptionY[[9nsZ[[4ntoZ[[4rY[[5anceY[[5eX[[6dW[[2tSVX3",
  "rWZ[2yncOW[1tGNS2aV[[3atsY[[3cY[[3queZ[[3sY[[3uU[[2eV[[3ndW[[5erY[[5imentoY[[2hSV[3leteZ[[7sW[[6icY[[2iS[[3ngX[[3vV[",
  "[4idadeY[[9sX[[2lTT[3antaWW[6icWW[2mosT[[5phereU[[2oY[[3mW[[4icYY[4sZ[[3rY[[2rS[[3aY[[4vV[[3ibZ[[2sZ[[2tKR[3achV[[6e",
  "dU[[6mentW[[9tsZ[[5kRY[6edY[[6ingZ[[6sU[[4inY[[3eX[[4mptQ[[7edX[[7ingW[[7sV[[4ndS[[6anceX[[6edV[[7esY[[6ingW[[5tY[[6",
  "ionQ[[3itudeV[[8sY[[3orneyVX[8sX[[3rS[[4actR[[7edY[[7ionX[[9nsW[[8veU[[4ibuteSW[9dY[[9sT[[4sW[[2uT[[3alV[[1uMTX2bZZ[",
  "2cV[[3hNV[3tionW[[3unX[[5eY[[2dQU[3iWX[4enceS[[8sX[[4oRU[4tW[[2fMR[3geY[[4rundZ[[2gPP[3enXX[3mentX[[3ustQQ[2jourdW[[",
  "2kY[[2mentT[[6arY[[6oW[[2nqueV[[2rUY[3aW[[4itY[[2sNR[3geW[[3sXX[4chZ[[4iR[[3tUU[4inWW[4rQQ[5aliaSS[9nUU[5iaYY[3wahlY",
  "Y[2tKQ[3antY[[3hPSW4entT[[7icV[[9ationWX[4orOR[6itiesU[[8yUW[7zationXY[8edW[[6sTYZ3oOR[4mOT[5atY[[7edW[[7icVY[9allyS",
  "[[8onX[[8sX[[9chY[[5obileX[[6tiveX[[4nomX[[4rSX[5esZ[[5idadesY[[6zY[[4sY[[4urX[[3reU[[5sU[[3umnY[[2xPZ[1vJQT2aientZ[",
  "[4lY[[5abilityU[[7leMU[4tU[[3lVZ[3ntS[[4zY[[3tarW[[2eUW[3cNX[3kY[[3ntX[[4ueVV[3rV[[4ageQX[3zV[[2gWX[2isW[[2oidQY[5ed",
  "Y[[5ingY[[4rT[[3ndY[[4sV[[2rilY[[1wJTX2aitN[[3keZ[[3rdSU[5edV[[5sVV[4eS[[5nessU[[3yNZ[2esomeTY[2fulX[[2kX[[3wardY[[2",
  "sX[X1xPW[2esY[[2iosU[[3sTZ[1yNU[2aX[[3aU[[3ntX[[2eZ[[3rZ[[2nY[[2rZ[[2udX[[4aX[[5rX[[1zPSX2ulZ[[3reYY[0bEFF1aMRW2bPW[",
  "3aY[[3iesW[[3yRV[2cY[[3hYY[4elorXX[3kJRY4dropY[[4edX[[5ndX[[4groundPX[9dsY[[4ingY[[4packY[[4sY[[4upV[[4wardZ[[8sZ[[4",
  "yardX[[3onZ[[3terU[[6iaW[[2dOT[3anX[[3geX[[3lyX[[2gQV[3iX[[3sV[[2hSU[3waX[[2iZ[[3eZ[[3kX[[3lW[[3nX[[3xY[[4oZ[[2jW[[3",
  "aY[[3oW[[2kRW[3alW[[3eY[[4dY[[4rYY[3ingW[[2lOU[3anceRX[7dW[[7sZ[[3conX[[6yY[[3dY[[3iYY[3lQT[4oonZ[[4sW[[3tWW[4imoreY",
  "Y[2mY[[3bY[[2nRV[3aY[[4naZ[[3cV[[4oYY[3dQU[4aX[[4eY[[4sW[[4widthZ[[3gUU[4kokYY[4ladeshZZ[3kPR[4ingW[[4ruptcyY[[4sUZ[",
  "3nU[[4edX[[5rXZ[3yakV[[2oY[[2ptYY[4istZZ[2rNO[3aW[[4ckYY[3bYY[4araYY[3celonaVV[3dW[[4zoY[[3eT[[4lyW[[3gX[[3iY[[3kY[[",
  "3nVW[3rVX[4elY[[4ierX[[7sY[[4yYY[3sU[[3tXX[3uY[[2sMUU3aX[[3eNQX4ballWZ[4dNV[4lineY[[4mentX[[4sW[[3hX[[3icRU[5allyU[[",
  "5sX[[4sRZU3kZ[[4etTX[6ballVZ[3sVY[3tUZ[4aZ[[5nteV[[2tRU[3aX[[3chSY[3eX[[4rW[[3hQU[4oY[[4roomTY[8sX[[4sZ[[3manYY[3oZ[",
  "[3tVZ[4erR[[6iesW[[6yTY[4leTW[6sY[[2uWW[2wX[[2xY[[2ySS[3anY[[3erXX[5nYY[2zV[[1bV[V2cV[V2qY[Y1cV[V2ryptZ[[1dX[Z1eFLR2",
  "achRS[5esX[[3mX[[3nVY[4sW[[3rTU[4ingVZ[7sX[[4sY[[3stZ[[3tTX[4enZ[[4ingY[[4sY[[3uX[[4coupU[[4tOU[5ifulPW[9lyW[[5yTX[2",
  "bV[[3erW[[5apaX[[2cK[[3ameR[[4useLS[3kXX[3omeO[[6sS[[5ingT[[2dNS[3eutYY[6etZ[[6ungZZ[3oY[[3reY[[4ijU[[6fW[[6venY[[4o",
  "omTX[7sV[[3sV[[2eY[[3fX[[3ldY[[3nJ[[3rUZ[3tW[[4jeX[[2fY[[3indX[[6etZ[[3oreLT[2gLW[3anR[[3eY[[4leY[[3inNWX5nenX[[7rY[",
  "[8sY[[6ingR[[5sT[[5tZ[[3rV[[3unX[[2hNV[3alfV[[4ndU[[6elingZ[[4viX[[6orSY[8alY[[8sX[[7urW[[3indQ[[3oX[[2iOV[3deW[[5nW",
  "[[3jingYY[3mT[[3ngLV[5sX[[3spWW[5ielXX[3trXX[2kSX[3anntX[[3endW[[3omY[[5menX[[2lKQ[3angT[[6rijkV[[9keZ[[3eW[[3gVV[4i",
  "umYY[3ieT[[5bY[[5fU[[6sW[[5veP[[7dU[[7sV[[6ingZ[[4rY[[3lVV[4aZZ[4eVY[4yY[[3ongU[[6ingY[[6sW[[4vedX[[4wOW[3tVZ[2mR[[2",
  "nMQ[3chUY[5markY[[3dX[[3eV[[4athX[[4fOW[5iciW[[8alV[[8osZ[[6tS[[7sQX[3gXX[3jaminYY[3nZZ[3sZ[[3tTY[2pZ[[3aW[[4aldeY[[",
  "3erY[[2rOQ[3eRV[4ichXX[5tZ[[6sV[[3gWW[4enXZ[3ichtX[[3kX[[3linUU[3mW[[4ainY[[3nUU[4ardYY[3oX[[3rY[[3sW[[3tWZ[3ufYY[2s",
  "NT[3arX[[3chSW[5ermY[[5ikW[[7baarX[[3ideY[[6sXX[3kZ[[3lW[[3oX[[4inV[[6sX[[4ndersW[[3serW[[3tKPY4aZ[[5anZ[[6tX[[4eSY[",
  "5htY[[5llenY[[5nW[[4immY[[3uchXX[2tJRY3aUY[4lenZ[[3ekW[[5entY[[4rV[[3hXX[3rWW[4eW[[4okkenZ[[3sW[[3tZZ[4erMW[4ingU[[3",
  "weenMX[2vW[[3atY[[3erageZ[[3orY[[2wTW[3eW[[4rtYY[2yWW[3ondSY[2zR[[3igY[[3oekW[[1gT[[1hSW[2aY[[2eW[[3ithZ[[2fW[[3uilX",
  "[[2ithY[[1iOSY2asU[[2bWW[3leUU[4iVY[2cX[[3ycleZ[[2dTU[3enWW[3sX[[2edW[[4enX[[4tW[[3nOX[3tenW[[5tV[[3xY[[2gNQY3gerT[[",
  "5stS[[2jNV[3naX[[3voorbeeldV[[2kW[[3eTY[4sX[[2lOW[3aW[[4nW[[5gZ[[3dVV[4erXX[3eW[[4nU[[3iY[[3lPS[4ingY[[5onS[[4sV[[4y",
  "YY[3oX[[4ngZ[[2nPW[3aryTW[3dUY[4ingTY[3neZ[[5nT[[3sY[[2oUW[3dY[[3logY[[6icalX[[6yY[[3mX[[3sZ[[2pY[[2rNV[3dTW[4sV[[3i",
  "Y[[3likZ[[3minghamYY[3thRY[5dayTX[2sQX[3aT[[3herY[[4opZZ[3sY[[3tY[[2tNRY3coinUU[3eW[[3iW[[3mapWW[3sT[[3teY[[5rY[[2yY",
  "[[2zUX[3arreZ[[1lIMV2aZ[[3ckPQ[5jackX[[3deX[[3meX[[3ncX[[5oZ[[4dX[[4kT[[5etY[[3stX[[2eRY[3edingY[[3ibenY[[5tY[[3ndV[",
  "[3ssTZ[5edX[[5ingY[[3vW[[2iV[[3ckXX[3jT[[4ftX[[4ktY[[4venW[[3ndV[[3rV[[3verY[[2oSZ[3bY[[3cY[[4kNS[5chainX[[5edW[[5in",
  "gX[[5sT[[3edZ[[3gNS[4gerX[[7sY[[5ingX[[4sV[[3kZ[[3ndeZ[[4gY[[3odQW[4mXX[3queY[[3wV[[4nZ[[2uUU[3eRS[4printZZ[4sYY[4to",
  "othVV[3rY[[1mwW[W1oJNT2aW[[3rdPR[5sV[[3stsX[[3tU[[4sY[[2bUU[2caY[[2dSY[3iesU[[3yNU[2ekW[[4enZ[[2gWX[2ilerW[[3sX[[2kW",
  "[[2lQT[3aX[[4sY[[3dU[[3eV[[4hY[[3sZ[[4aX[[3tZ[[2mU[[3bTY[2nOS[3aX[[3dTW[4sX[[3eU[[4sX[[3neV[[3sX[[3usRV[5esW[[2okLPZ",
  "4edX[[4ingUX[7sZ[[4markX[[4sQU[3lNVX4eanNS[3mX[[3stSYY3tTV[4hY[[4sW[[5trapYY[2rTV[3dV[[4erPV[6sX[[3eZ[[4dY[[3ingX[[3",
  "nSY[3rowV[[2sVV[3sVY[3tonTT[2tRV[3hMT[4erW[[3sZ[[3tTY[4leU[[6sX[[4omQX[2uTW[3ghtS[[3nceY[[4dS[[5ariesW[[7yW[[5sW[[3r",
  "ZZ[3tUZ[4iqueY[[3wY[[2venW[[2wUW[3lVW[2xOS[3esU[[2yQU[3friendX[[3sUX[1pY[Y1rJMU2aSW[3ceX[[4ketZ[[3dWW[3inSY[3keY[[3n",
  "chSX[6esW[[4dPU[5ingY[[5sT[[3sY[[4ilTT[6eVY[7iroZ[[4sY[[3uchtZ[[3veY[[3zilVV[6ianZZ[2eOS[3achY[[4dU[[4kLU[5downY[[5f",
  "astTX[5ingV[[5sW[[4stV[[4tW[[5hT[[6eY[[6ingX[[3edW[[4zeY[[3ngenX[[3veY[[3wY[[3xitZZ[2iZ[[3anWW[3ckW[[3deY[[5sZ[[4geV",
  "V[3efTY[5lyY[[3gZZ[4htSX[6nessZ[[3llY[[5iantV[[3ndZ[[4gPY[5enY[[5ingU[[5sT[[5tZ[[3tQQ[4ainVV[4ishSS[2oNQ[3adRV[5cast",
  "UY[5erY[[5wayYY[3chZ[[3keV[[5nT[[5rVY[6sY[[3nVW[4zeY[[3okWW[5lynXX[3sZZ[3therTY[7sWY[3ughtR[[3wZZ[4nTT[4sU[[5eVY[6rR",
  "V[7sW[[5ingW[[2uWW[3ceXX[3gX[[3kX[[3noZZ[3shVZ[4sYY[3tW[[4alY[[2yWW[1sW[X2dY[Y1tW[W2cZ[Z2nP[[1uISW2bbleX[[2chVV[3kTX",
  "[4etV[[4sZ[[2dPT[3dhYY[4yY[[3eX[[3getRX[6sZ[[2enVY[4aW[[4oX[[5sYY[2fS[[3fUW[4aloYY[4erQT[6edVV[5tY[[2gUX[3sX[[2hokX[",
  "[2ildMR[5erSW[5ingPU[8sU[[5sX[[4tQX[3tenV[[2kX[[3anZ[[2lQU[3kW[[3lVW[4etWZ[3unZ[[2mX[[3pY[[2nVY[3chV[[3dUU[4esVV[4le",
  "UU[2rRT[3denX[[3eauWW[3gXY[4erY[[3iedY[[3nSV[4edY[[4ingW[[3stX[[2sKUX3cW[[4aV[[5ndoY[[5rW[[3esY[[3hVV[3inessLQY8esR[",
  "[3tW[[3yT[[2tHMU3tY[[4erUX[4onOR[6sU[[2urtY[[2yNS[3erV[[5sV[[3ingS[[2zzX[[1wU[[1yGOT2aX[[2ddY[[2enZ[[2gY[[3gY[[2pass",
  "Y[[2teRU[4sSZ[1zwW[[0cEEE1aMTS2bQU[3eV[[4lY[[4zaY[[3inV[[5etWY[7sX[[3leUY[5sY[[3oX[[2chY[[4eSW[5dX[[2dTWY3aQY[3eW[[4",
  "naZ[[3reW[[2elY[[2fUX[3eYY[2geZ[[2iZ[[2keUY[4sZ[[2lKOY3cV[[4iumX[[4ulQY[6ateTX[9dV[[8ionX[[9onsY[[8orXX[3endX[[6arUV",
  "[3idadU[[4forniaRR[3lLRY4backRX[8sZ[[4eY[[5dNX[5rX[[4ingT[[4sS[[3mV[[3orX[[5iesW[[2mNRX3aY[[3bSW[4iY[[5arX[[5oW[[6sY",
  "[[4odiaZZ[4ridgeXX[3eP[[4rXX[5aRV[6sW[[5onYY[3inhoY[[5oX[[3pOR[4agneY[[5ignRY[8sW[[4bellYY[4eY[[4ingW[[4oU[[5sZ[[4sX",
  "[[4usUX[2nGNW3adaRR[5ianUU[4lWY[3celSY[6edZ[[6lV[[7ationW[[7edX[[5rSW[3dWZ[4idQ[[6ateT[[9sT[[8oY[[4leY[[4yX[[3nUX[4a",
  "bisW[[4otP[[3onXX[3sY[[3tSX[4idadW[[3vasTX[3yonYY[2oX[[2pLRX3abilitiesV[[9yW[[5leU[[4cS[[5idadX[[9eY[[6tySZ[4zX[[3eX",
  "X[3itX[[5alRV[5olZZ[3sV[[3tQW[4ainXX[4ionX[[4ureU[[7dW[[7sZ[[2rKNX3aU[[4ctW[[6erU[[3bX[[4oY[[5nTX[3dOR[4iV[[5ovascul",
  "arY[[4sRX[3eLS[4erQY[6sX[[4fulV[[7lyU[[4gZ[[4sY[[3gX[[4aX[[4oV[[3ibbeanXX[4ngW[[3lXX[4osWW[3mXX[3nYY[4eX[[3olTT[5ina",
  "UU[3pX[[4etW[[3rUW[4eX[[5raY[[4iedU[[6rW[[7sY[[6sX[[4oW[[4yR[[5ingV[[3sSX[3tQU[4aY[[4eW[[5rYY[4oonY[[4rY[[2sLQX3aRW[",
  "4sY[[3eKU[4sQ[[3hRV[3iV[[4noPS[6sUY[3oR[[4sV[[3sXX[3tRS[4ingY[[4leXX[3ualU[[2tRU[3alVW[5ogUY[7ueZ[[4stY[[3chNX[5ingY",
  "[[3egorU[[7iaY[[8esTY[7yQT[4rW[[5ingY[[3hUU[4erineZZ[4olicVV[3sV[[3tleZ[[2ughtU[[3sU[[4aV[[4eP[[5dS[[5sT[[4ingV[[3tV",
  "[[4ionY[[2vXY[3eX[[2zY[[1bT[W2dTWT2sY[Y1cU[U1dS[S2cZ[Z1eLSW2ilW[[4ingW[[2lRW[3aTX[3eP[[4brQX[6ateU[[9dX[[8ingX[[9onW",
  "[[6itiesY[[8yY[[3lNV[4eW[[5sY[[4sR[[4ularX[[3tZZ[3uiV[[4larY[[2mentV[[2nW[[3aY[[3sY[[3tLP[4erPQ[6edY[[6sVY[4rV[[5alR",
  "S[7eZ[[5eST[6sX[[5oUV[6sY[[5umY[[4sY[[4uriesX[[6ySX[2oT[T2pWZ[2rRW[3amicY[[3cW[[4aV[[3eW[[4monY[[7yW[[3rW[[3tMS[4ain",
  "OY[7esY[[7lyR[[7sW[[4eX[[5zaY[[4ificV[[8ateUX[9tesY[[9tionVY[7edVW[4oX[[3vZ[[2sRW[2tU[[3teQV[2uxV[[2waY[[1fX[X2gV[[1",
  "gS[S2floatX[[2rectX[[1hGIR2aQX[3cX[[4unY[[3inSX[5sX[[4rTU[5manXX[5sW[[3kY[[3leY[[4lPZ[5engQ[[8eSW[9dY[[9sS[[8ingU[[3",
  "mU[[4bVZ[5erXY[5reY[[7sY[[4pST[5ionWY[8sXX[9hipWW[3nXZ[4ceQY[6sU[[4gN[[5eMT[6dR[[6mentZ[[6rY[[6sPY[5ingS[[4nelRU[7sU",
  "[[4tX[[3osY[[3pVW[4terUW[7sX[[3queU[[3rKRY4acterPV[9isticX[[9isticsV[[9izedX[[9sR[[4gQX[5eQZ[6dU[[6rZ[[6sT[[5ingW[[4",
  "ityW[[4lUU[5esUU[5ieXX[5otteXX[4mW[[5ingX[[4sY[[5etV[[4tTW[5erYZ[5sX[[3seZZ[3tQT[4sZ[[4tingZ[[3uffX[[2eJR[3apSW[5erW",
  "[[6stX[[3ckLPW5boxZ[[5edT[[5ingU[[5listZ[[5outW[[5sUY[3erX[[4seV[[3fVX[4sZ[[3gW[[4arX[[4ouZ[[3lWW[4seaXX[3mRV[4icalT",
  "[[8sW[[5nX[[5stryX[[3nYY[3rTY[4cheY[[4ryZ[[3ssZ[[4tV[[3veuxZ[[4roletYY[3zU[[2iSW[3cY[[4agoTT[4kY[[5enUY[3efUU[3ffY[[",
  "3ldLS[5hoodV[[5renNU[4eWW[4lY[[3mX[[3nX[[4aQQ[4eYY[5seSS[3pVY[4sW[[3rY[[2kZ[[2lorY[[2oLS[3colY[[6ateUY[3iceQX[6sT[[4",
  "sW[[5irY[[4xV[[3lX[[4esterolY[[3osePV[5ingU[[3ppedZ[[3rZ[[4eZ[[3seT[[5nT[[5sX[[2rX[[3isUU[5tNN[6ianSS[9ityYY[9sXX[6m",
  "asRR[6opherYY[3omWY[5eUU[4nWX[5icV[[2uW[[3nV[[4kV[[5sY[[3rZ[[4chSS[6esX[[3yX[[1iQUX2aZ[Z3lisXY[2cW[[3loY[[2dY[[3adeU",
  "[[2elY[[3ntW[[3rtZ[[5oY[[2fY[[2gV[[3aretteY[[9sY[[2kinW[[2lW[[2maY[[2nQX[3cinnatiZZ[4oV[[3eX[[4maXZ[3nY[[3qZ[[2pherY",
  "[[2rOX[3cQ[[4aY[[4leUW[6sX[[4uitUX[5lU[[6arX[[7tionX[[5mT[[6stancesU[[2scoYY[2tRV[3aY[[3edY[[3iesTZ[4zT[[5enX[[7sU[[",
  "3tZ[[3yOP[2udadUY[2vVZ[3ilSU[1kZ[Z1lGLT2aUUY3imPYY5edV[[5ingX[[5sT[[3ngX[[3rTY[4ityX[[4kWW[4oV[[3sY[[4eX[[4sHPY5eW[[",
  "6sRY[5icSV[7alX[[6ficationX[[8edX[[5roomV[[3useX[[3veY[[3yYY[3zzY[[2eLW[3anOT[5edX[[6rX[[5ingTY[5sY[[5upX[[4rOU[5anc",
  "eY[[5edX[[5ingY[[5lyT[[3velandXX[5rX[[2iY[[3cX[[4kOR[5edW[[5ingV[[5sX[[3entMT[6eVZ[7sU[[6sQZ[3mU[[4ateTY[4bV[[5ingY[",
  "[3nRV[4icXY[6alTY[6sZ[[4tonWW[3pUY[4sX[[3queZ[[2jsY[[2ockTY[3neVY[3sOY[4eOV[5dS[[5lyV[[5rU[[5sZ[[6tW[[5tX[[4ingV[[4u",
  "reX[[3thT[[5esU[[5ingV[[3udST[5sX[[2sV[[2ubQR[4sV[[3eY[[3sterUY[7sY[[1mR[V2dS[Z2pY[[2sY[Y1nU[X2cY[Y2nY[Y2tV[[1oJOR2a",
  "chRX[5esX[[5ingV[[3lUX[3stUU[5alY[[3tW[[4ingY[[2bU[[2cU[[3heZ[[3inaY[[3kUY[4tailY[[3oY[[4nutY[[2dVY[3eNRV4sTX[3igoZ[",
  "[4ngU[[2effW[[3urZ[[2ffS[[4eeSW[2gZ[[3nV[[4itiveX[[2herZ[[2ilZ[[3nUW[4cW[[4sV[[3saW[[5sW[[2lILW3aborW[[3dSX[3eWW[4ct",
  "Y[[4gY[[4tZ[[3lPT[4aborSZ[8ateZ[[9tionU[[9tiveY[[5pseX[[8dZ[[5rY[[4eU[[5aguesW[[5ctQW[7edU[[7ingX[[8onPS[9nsUX[8veW[",
  "[7orY[[5gU[[6aZ[[6eQR[7sV[[4insYY[5sionW[[3ocU[[5arY[[4mbWW[6iaXX[4nUY[5ialY[[4rMPZ5adoVV[5edX[[6sY[[5fulX[[5ingYZ[5",
  "sRT[4urTZ[6sW[[3sX[[4panX[[3umbUU[6iaWW[6usYY[5nPT[6sT[[2mFJR3aY[[3bNX[4atU[[4inV[[6atieZ[[9onS[[9onsX[[6eU[[7dT[[7s",
  "X[[6ingY[[4oWZ[4ustX[[3eMV[4dyW[[4ntT[[6ariosY[[5zW[[4rW[[5cU[[6ialW[[4sO[[3fortPY[7ableR[[9lyZ[[4yY[[3icX[[5sY[[4da",
  "Y[[4ngQZ[3mJY[4andPT[7eY[[8rZ[[7sV[[4eQY[5ncY[[7eX[[6tOT[7aryY[[7edY[[7ingZ[[7sQT[5rZ[[6ceXX[7ialRW[4issionTT[9nerYY",
  "[5tQT[6mentU[[6tedT[[8eUU[4odX[[5nOT[6lyU[[6sXX[4unMQ[6eY[[6icW[[8ateV[[9tingZ[[9tionSX[9tionsVX[7tiesT[[8yOS[3oLU[3",
  "pIOX4actU[[5gnX[[5nO[[6iesPW[7onW[[6yMR[5rQW[6ableX[[6eSX[7dR[[6ingX[[7sonU[[6tV[[7irZ[[5ssionX[[5tTZ[6ibilityX[[8le",
  "V[[4ellingX[[5nsU[[7ationV[[5tOW[6eW[[7ntY[[6ingX[[7tX[[8ionTY[9onsZ[[9veU[[8orsW[[4ilationY[[6eX[[7dW[[7rX[[4lQZ[5a",
  "inX[[8tU[[9sX[[5eLY[6mentU[[6tO[[7aX[[8menteX[[7eOW[8dR[[8lyR[[7ingW[[8onT[[7oW[[6xQW[7ityX[[5iY[[6anceS[[6cT[[7ated",
  "V[[9ionsY[[6mentV[[9taryX[[5yX[[4onentPR[9sR[[5rtV[[5sT[[6eX[[7dW[[7rZ[[6iteX[[8ionV[[6tY[[5undX[[8sX[[4rP[[5aW[[6rV",
  "[[6sZ[[5eY[[6hS[[7ensiveT[[6ndY[[8reY[[6ssW[[8edZ[[8ionX[[5isY[[7edZ[[8sX[[7ingY[[5omT[[7iseY[[4tX[[5eU[[4utOW[6eVX[",
  "7dY[[7rQV[8sV[[6ingW[[3umY[[4nRX[5icU[[6dadY[[9eZ[[6tZ[[2nFJP3cOX[4eT[[5dX[[5ntZ[[7rS[[8ateX[[9tedZ[[9tionV[[9tionsY",
  "[[5ptQY[7ionY[[7sV[[7ualZ[[5rU[[6nQ[[7antZ[[7edU[[7ingV[[7sT[[6tUZ[7sY[[4lW[[5udeY[[8dX[[6sW[[7ionV[[9nsY[[4retY[[7e",
  "UY[4urrentY[[3dOT[4emY[[5nY[[4iX[[5cionesX[[5tU[U6ionPW[9ingX[[9sPXU4oY[[5mZ[[4uV[[5ctR[[7edU[[7ingY[[3eW[[4ctW[[4xX",
  "[[3fMU[4erW[[6enceTU[9esY[[4iY[[5anceY[[5denceT[[8tU[[9ialX[[5gNRW6urV[[8ationSV[9tionsY[[8eVY[9dX[[5rmQX[7ationV[[7",
  "edU[[4lY[[5icT[[7tU[[8sY[[4ormU[[7eX[[6tV[[4rontV[[4usedW[[6ingY[[7onX[[3gSS[4rX[[5atZ[[5egY[[6ssTT[3heT[[5cerY[[6im",
  "entoY[[3jT[[4unctionY[[6toW[[3nRX[4aU[[4ectOT[7edS[[7icutYY[8ngW[[8onPUY9nsU[[8vityX[[7orY[[7sY[[3ocS[[5erW[[5imient",
  "oY[[3quW[[3sJQ[4cT[[5ienceY[[6ousV[[9nessY[[4ePVZ5ctY[[7eturY[[6utW[[8iveX[[5guU[[7iZ[[8rW[[5ilZZ[7sY[[5nsusX[[6tU[[",
  "5quY[[7enceY[[9cesV[[5rvSX[7ationX[[9iveX[[4idW[[6erMV[8aZ[[9bleW[[9blyY[[9tionU[[9tionsY[[8edR[[8ingT[[8sY[[5stQ[[7",
  "eY[[8ncyX[[9tU[[9tlyW[[7ingX[[7sU[[4oleNS[6idW[[5mmX[[4pirY[[4tIU[5antRW[8eY[[8lyU[[8sWW[5exprX[[5itSX[7uV[[8teY[[9i",
  "onWW[9ionalZ[[5rW[[6aintX[[9tsW[[6uS[[7ctSW[9edW[[9ionRW[9orRW[7irY[[4ultQU[7aY[[8ntX[[9tsZ[[8tionW[[7ingXZ[5mQ[[6eW",
  "[[7dY[[7rTW[8sT[[6ingY[[6oX[[6ptionV[[3tHMW4aU[[5ctNS[7edX[[7ingY[[7oX[[7sV[[5inR[[7edU[[8rRT[9sW[[7ingT[[7sQZ[5minX",
  "[[5rX[[5toX[[4eW[[5mT[[6plX[[7orY[[9aryUZ[5nV[[6idoX[[6tMS[7sT[[6uY[[5stU[[5xtNT[7oY[[4inLX[6entY[[6gY[[6uQX[7aY[[8l",
  "lyY[[8rY[[7eOT[8dT[[8sT[[7ingU[[7ousV[[9slyX[[4rPXV5aR[[6ctPVX8orW[[9rsX[[8sV[[6dX[[6rioY[[7yY[[6stU[[6tW[[7oX[[5eT[",
  "[5ibU[[7utS[Y9eV[[9edX[[9esZ[[9ingX[[9ionV[[9ionsW[[9orX[[9orsX[Y5oU[[6lNS[7eW[[7ledV[[9rSU[9rsY[[8ingX[[7sU[[6versV",
  "[[9sialY[[9syZ[[3vPY[4enRY[6cZ[[6ienceV[[9tT[[9tlyY[[6tU[[7ionXX[9nalV[[5rU[[6sR[[7ationT[[9ionsW[[7ionU[[6tQT[7edV[",
  "[8rXY[7ingY[[5yV[[4ictedZ[[7ionZ[[5nX[[6cZ[[7eY[[8dX[[4ocY[[2okOT[4edX[[4ieUX[6sRW[5ngU[[3lQW[4erY[[4ingW[[3perVW[6a",
  "tionW[[3rdV[[5inV[[7ateW[[9esV[[9ionY[[9orZZ[5sY[[2pQV[3aYY[3eY[[3iedX[[5sU[[3perW[[3yOVV4ingZ[[4rightPPW2rKOX3azX[[",
  "3dVY[3eRT[4sX[[3nWW[4erSZ[6sX[[3onX[[5aXX[6virusVZ[3pWW[4oW[[5rRT[6ateTX[8ionUU[9onsX[[4sWY[3rTZ[4eS[[5ctP[[7ionX[[7",
  "lyU[[5lY[[6ationY[[5oY[[5sY[[6pondR[[9dingU[[4osY[[6ionZ[[4uptY[[7ionX[[3sY[[3tUY[4eY[[2sQV[3aV[[4sV[[3meticY[[3tMU[",
  "4aWW[4lyX[[4oZ[[4sQ[[4umeX[[7sZ[[2tTX[3tageY[[4onVY[2uNU[3chX[[3ghZ[[3ldKW[5nU[[4eurY[[7sY[[3nLR[4cilSS[4selVY[7ingY",
  "[[4tNPY5edZ[[6rRW[7sZ[[5iesY[[6ngX[[5lessX[[5riesQ[[6yOU[5sV[[5yQQ[3pV[[4leQ[[6dY[[6sW[[4onVY[6sX[[3rMR[4ageW[[4sR[[",
  "5eNU[6sS[[4tRS[5esyX[[5sW[[3sW[[4inY[[3tR[[2vQT[3erNV[5ageS[[5edS[[5ingV[[5sT[[3idSUS2wWX[2zyX[[1pV[V2uV[V1rKPT2aTW[",
  "3ckW[[3ftSW[5edY[[5sY[[3igYY[3pY[[3shU[[3teW[[3zyU[[2eJPY3amTX[5yZ[[4rW[[4tNS[5eLP[6dOQ[6sUV[5ingRY[6onTZ[6veSW[7ity",
  "W[[5orWY[7sY[[5ureY[[8sX[[3cimientoY[[3dOX[4entialsW[[4itPU[6sW[[3eW[[4kWW[3fV[[3oX[[3sV[[4cimentoZ[[3wV[[2iT[[3anV[",
  "[4rX[[3cketY[[3meTY[5sW[[4inalTY[3seX[[4isT[[4pY[[4tVV[5oYY[3tPZ[4erZ[[6iaTU[4icU[[6alS[[6ismX[[6sY[[5queY[[2mX[X2oR",
  "V[3nZ[[3pW[[4sY[[3ssQT[5edY[[5ingY[[3wTX[4dU[[5edZ[[5sZ[[4nXY[2uUU[3cT[[4ialU[[3deZ[[3elY[[3isY[[5eWZ[3nchZ[[3shVY[5",
  "edY[[6rSV[7sX[[5ingUZ[4tY[[3zWW[2yV[[3ingY[[3ptS[[5oVY[6cW[[7urrencyX[[3stY[[5alWY[1sT[T2akY[[2sV[V2vV[Y1tV[V2rlY[[2",
  "xR[[2ypeY[[1uMTY2alR[[4esY[[4quierU[[3ndoRX[4toX[[3troW[[2bUX[3aXX[3eY[[3icZ[[2cY[[2daZ[[2entaT[[3rV[[4poW[[3stY[[2i",
  "W[[3dV[[4adY[[6oX[[3sineV[[2kX[[3upZ[[2lT[[3minY[[3paZ[[3tO[[4ivW[[4urX[[6aWY[7lTX[6eRW[7sW[[2mRX[3plW[[4rY[[2nV[[2p",
  "ST[3sX[[2rNUX3eW[[3iosW[[6ityZ[[5usW[[3lV[[4optY[Y3rRY[4enciesZ[[7yUY[6tLT[7lyPW[4iculumW[[3sV[[4oV[[5rTY[5sY[[3tYY[",
  "3veV[[5sZ[[2sY[[3hX[[4ionZ[[3tU[[4odyY[[5mLR[6erPT[8sPX[6izeX[[9dW[[6sY[[2tPV[3eV[[3sW[[3tingU[[1vS[T1xX[[1yOUZ2aneZ",
  "[[2berWX[2clVZ[4eT[[5sX[[4ingY[[2lW[[3inderY[[2mXX[3ruZZ[2nW[[2tY[[1zT[[2asY[[2echZZ[2yW[[0dEFF1aISV2arRU[4naZ[[6ast",
  "YY[4omXZ[2bX[[3eiUY[2dTW[3oW[[4sV[[2gQY[3aW[[3enV[[2hUY[3aV[[3erY[[3ilX[[2iX[[3lyQU[3ryY[[2kWX[3otaYY[2lPW[3amS[[3ka",
  "Z[[3lY[[4aX[[5sWW[2mOUV3ageRZ[6dV[[6sX[X5ingZ[[3eYY[4rW[[3itUZ[3nY[[3pX[[2nMQ[3aX[[3ceUX[4ingX[[3doY[[3gX[[4erS[[6ou",
  "sU[[6sY[[3ielUU[3kWX[3markYY[3nRX[4yZZ[3sLU[2oW[[2pZ[[3atT[[2rPT[3aX[[4nY[[4ufW[[3eX[[3fY[[3iS[[3kQU[4nessX[[2sLR[3h",
  "X[[4boardXX[3sP[[2tKS[3aIOV4baseQT[8sY[[4sT[[5etU[[7sY[[3eNOY4dX[[4nVV[4sT[[4timeU[[3iZ[[4ngOU[6sY[[3oY[[4sU[[3tZ[[3",
  "umY[[2uW[[3ghterS[[8sY[[2vQQ[3eWW[3idRR[4sWW[3onX[[2wYY[3nY[[2yLQY3sMV[2zuV[[1bPVS1cT[T1dU[Y1eEJN2adRV[4lineW[[8sY[[",
  "5yY[[3lOWY4erVY[6sY[[7hipY[[4ingU[[4sSY[4tX[[3nXX[3rWZ[3thQW[5sW[[2bNU[3ateU[[3eU[[4nX[[4rV[[3idoX[[4tY[[3risX[[3tT[",
  "[3ugTVW4tU[[2cKO[3adeV[[6sU[[4yY[[3eX[[4mberRR[4ntV[[3idW[[5eS[[6dR[[6sY[[5ingX[[4malVY[4rU[[4sR[[5ionQ[[8sT[[3kTX[3",
  "lP[[4arT[[6ationW[[9onsX[[6eW[[7dW[[4ineW[[7dY[[3odeW[[6dZ[[6rY[[4mY[[4rRW[5ateZ[[8dX[[7ingY[[8onW[[9nsZ[[8veY[[3reS",
  "[[5aseV[[8dX[[2dP[[3icW[[5atedS[[7ionX[[3uctY[[2edY[[3lV[[4nZ[[3medX[[3pQV[4erW[[4lyW[[3rZ[[2fIPY3aultMSV7sX[[3eU[[4",
  "atX[[6edY[[4ctV[[6sY[[4nceY[[5dV[[6antY[[6erY[[6ingZ[[5sZ[[6eUX[6iveX[[4rredY[[3icitY[[4nU[[5eSX[6dR[[6sX[[5ingY[[6t",
  "Q[[7elyR[[7ionTX[9nsW[[2gPZ[3liX[[3radZ[[4eeRY[6sU[[2iS[[3nZ[[4eX[[3xT[[4arX[[2jU[[3aY[[4rX[[2kXZ[2lIQV3aW[[4yS[[5ed",
  "X[[5sY[[3eV[[4gV[[5ateV[[4nX[[4sY[[4tePTY6dU[[3hiWW[3iberX[[4cY[[5ateX[[5iousU[[4ghtU[[7edX[[7fulY[[4verP[[7edT[[7in",
  "gV[[7sW[[7yQU[3lUY[4aR[[4eU[[3sU[[3taUW[3uxeZZ[2mKR[3aisY[[4ndQ[[6aY[[6eV[[7rZ[[6ingX[[6sV[[4siY[[6adoY[[3entY[[3iZ[",
  "[3oVX[4crTT[6acyX[[7ticWW[8sXX[4lZ[[4nX[[5strR[[8ateV[[9tedW[[9tesY[[9tionY[[2nKR[3enW[[3ganR[[3iedW[[3kX[[4enW[[3ma",
  "rkZZ[3nVX[4eW[[4isZZ[3ominX[[3sX[[4eY[[4ityV[[3tRX[4alVX[4istX[[4roT[[3uncY[[3verWW[3yY[[2pMP[3artSW[6mentRR[9tsW[[6",
  "ureX[[3endRY[6eZ[[7nciesX[[9yY[[8tW[[6ingTY[6sU[[3ictY[[3loyV[[6edY[[6mentX[[3oU[[4isU[[4rtW[[4sW[[5itSY[7sX[[4tZZ[3",
  "ressY[[7ionV[[3thS[[3uisT[[4tWX[5yYY[2rIQ[3deZ[[3eTY[4choX[[7sX[[4nX[[4sY[[3ivV[[5edV[[3mX[[4atZ[[3niU[[5erV[[7sZ[[3",
  "rX[[2sHMU3afX[[4pX[[5areY[[4rrollT[[9oV[[3cQYY4argarZ[[4endY[[4obX[[5nW[[4rX[[5ibR[[7eSY[8dS[[8sV[[7ingX[[6ptionPSY9",
  "onsX[[8orW[[4ubX[[3deQX[3eV[[4mX[[5penZ[[4nT[[5volU[[8vimentoX[[4rtX[[5veW[[7sY[[3halbZ[[3ignLQ[6atedX[[6edPY[7rUV[8",
  "sW[[6ingW[[6sTY[4rableY[[5eT[[6dU[[6sX[[3kUY[4topVY[3pW[[4erV[[6ateY[[4iteTW[4reY[[3sS[[4aW[[4eX[[5nZ[[5rtY[[3tNX[4a",
  "W[[5cV[[4eV[[4inV[[6ationS[[9onsX[[6oY[[4rV[[5oySY[7edW[[5uctX[[8ionX[[2tJOZ3ailRW[6edT[[6sOS[4lW[[5lesY[[3ectSZ[6ed",
  "V[[6ionV[[6orY[[4rX[[5iorY[[5mOZ[6inU[[8ationX[[8eSY[9dT[[9sY[[8ingX[[3oxZ[[3rY[[4oitXX[3taY[[4eVY[2uX[[3rX[[3sVV[3t",
  "lichY[[4sTT[5chUU[7eYY[8nY[[7landVV[3xR[[2vNS[3amZ[[4ntX[[4stX[[6atingZ[[3eU[[4lopLR[7edR[[8rVX[9sU[[7ingS[[7mentOS[",
  "9ntsW[[7sY[[4mX[[4nY[[5irZ[[4rW[[4zY[[3icePV[6sR[[4doY[[4entZ[[4sZ[[3olY[[4tedX[[3raitY[[2yY[[2zVY[3ePU[4lfdeY[[4mbr",
  "oZ[[1fS[[2sY[[1hQWY2aW[[2eS[[1iJRU2aQW[3betesUZ[3gZ[[4nRX[5oseZ[[8dX[[7isV[[7ticV[[4ramXY[3lV[[4ogRU[6ueW[[3mSV[4ete",
  "rW[[4ondWX[7sZ[[3naZZ[4teZ[[3sU[[2bT[[2cU[[3eU[[3hTY[4oX[[4tY[[3iX[[4embreY[[3kWW[3tSY[4ionaryUU[2dLU[3nQ[[4tY[[2eIO",
  "[3dT[[3goVV[3nW[[4stXX[4tY[[3sOS[4eSV[5lX[[5mT[[5nV[[5rTZ[5sV[[3tRV[4aY[[5ryY[[3uYY[2fJ[[3erR[[5enY[[7ciaY[[7teW[[9s",
  "T[[3fQ[[4erL[[6enceR[[9esU[[8tLY[9lyW[[4icP[[6ileX[[6ultP[[9iesW[[9yV[[3icW[[5ultZ[[2gNY[3estW[[3itU[[5alPT[7eX[[5sX",
  "[[3nW[[3unY[[5akanZ[[2jV[[3oV[[2kU[[2lSZ[3akukanZ[[3eX[[3igX[[2mPT[3ancheY[[3ensionUX[9sVY[3inW[[2nOX[3aV[[3eY[[4roW",
  "[[3gX[[4enX[[3heiroX[[3ingUX[3nerTZ[3sW[[3tY[[2oW[[3sWW[2pSY[3lUY[4omW[[6aY[[2rPU[3aW[[3eNU[4ctMQX6amenteZ[[6edV[[7m",
  "entY[[7urY[[6ionRX[9sV[[6lyQ[[6orSS[8iesZ[[8sXY[8ySW[4itoW[[7sY[[4ktU[[4tY[[3iY[[4gV[[5eZ[[3tW[[4yW[[2sHNU3abilities",
  "Y[[9yW[[5leUZ[7dT[[4dvX[[4gW[[5reeY[[4ppeV[[7arY[[9edY[[6ointU[[9tedW[[4sterW[[3cMY[4hargeY[[4ipU[[6lW[[7esZ[[7ineW[",
  "[9esY[[4laY[Y6imZ[Z8erX[[5oseZ[[8dZ[[7ureY[[4oX[[5mfortY[[5nnectY[[5rdYZ[5untSX[8edZ[[8sV[[5verQX[8edT[[8ingY[[8yWY[",
  "4rV[[5eV[[6tionY[[5iminY[[9ationX[[4ussO[[7edU[[8sY[[7ingX[[8onS[[9nsW[[5tY[[3eQW[4aseRY[7sV[[3frW[[5utarX[[3hU[[4es",
  "W[[3kTX[3missV[[7edZ[[3neyUU[3orderW[[8sW[[3pT[[4arW[[5tchSX[4ersZ[[4layOT[7edU[[7ingY[[7sW[[4onS[[6ibilZ[[8leW[[9es",
  "X[[5sS[[6alX[[6eWX[7dY[[6ingY[[7tV[[8ionX[[9voY[[9vosZ[[4utV[[6eY[[3ruptX[[3sW[[4eT[[5rtationX[[4oW[[5lX[[3tNW[4ance",
  "RY[8sY[[7iaZ[[6tY[[4inctT[[8ionY[[9veX[[6guW[[8ishZ[[9shedZ[[6tW[[7asZ[[7osY[[4rSY[5essZ[[5ibV[[7utV[[9eW[[9edQ[[9io",
  "nSY[9orZ[[6ctST[8sY[[4urbX[[2tOS[3oZ[[3tZ[[2vNS[3eX[[4rY[[5sR[[6asX[[6eT[[6ityV[[6osW[[5tW[[3idW[[5eX[[6dV[[6ndY[[4n",
  "eY[[5gZ[[4sX[[5ionUV[3orY[[5ceW[[3ulZ[[5gY[[2xZ[[2yW[W2zT[[3erW[[1jVZV2angoU[[1lV[Z2aV[[1mW[W2aZ[Z1naV[V2iY[[2sY[Y1o",
  "GNS2bV[[3leZ[[3rY[[4oY[[2cPW[3hUX[3kX[[4erZ[[3sY[[3torSV[6sV[[3umentMU[8aryX[[9tionT[[8edY[[8oX[[9sY[[8sS[[2dVY[3atZ",
  "[[3geZZ[2eY[[3lW[[3nS[[3sLT[4nQ[[5tZ[[3tW[[2gPT[3sTY[2ingO[[3sU[[3tU[[3ventX[[2kTX[3umentX[[2lRV[3lRY[4arUY[6sT[[3or",
  "V[[2mNUW3ainSW[6eY[[6sX[[3esticU[[3icX[[4nTW[5antX[[6tedY[[5goX[[2nKP[3aldVV[4teY[[6dY[[5ionX[[8sX[[3cS[[3deS[[3eNY[",
  "3nU[[4aWW[4eW[[5rW[[3orZ[[3tS[[2odY[[3rNU[4sU[[2pU[[3oY[[2rVX[3mU[[4irZ[[3tWY[2sMY[3ageY[[3eU[[4sX[[3sierY[[3tV[[2tT",
  "Y[3sY[[2uTV[3bS[[4leNS[4tT[[3cheZ[[3ghX[[4lasYY[3teY[[2vW[[3eY[[2wUW[3nKQY4loadNS[8edW[[8ingX[[8sX[[4sZ[[4townVZ[2ze",
  "nX[[5sX[[1pU[Y1rJNV2aU[[3ftUY[3gTX[4onWW[3inW[[3mU[[4aV[[5ticW[[8allyY[[3nkZ[[3wPU[4erX[[4ingUZ[7sY[[4nV[[4sX[[2eUY[",
  "3adZ[[4mRV[5sV[[3iV[[3ssRX[5edX[[6sX[[5ingX[[3wY[[2ieV[[4dX[[3ftY[[3llY[[5ingZ[[3nkQZ[5ingV[[5sV[[3veQU[5nV[[5rQV[6s",
  "U[[5sW[[5wayZ[[4ingS[[2oP[[3itW[[5eZ[[5sY[[3neY[[3pRV[4downX[[4pedU[[5ingX[[4sW[[3veX[[2uY[[3ckZZ[3gQX[4sT[[3kW[[3mX",
  "[[3nkY[[2yRX[3erY[[3ingY[[1sU[W2tV[[1tS[X2oX[[2ypeW[[1uJRY2aW[[3lVY[3sV[[2bVV[3aiWW[3linYY[2ckZ[[3tY[[2dZ[[3aY[[2eOW",
  "[2gY[[2idelijkX[[2kX[[3eXX[2lX[[3lY[[2mWZ[3bY[[3myW[[3pRV[4sterTW[8sY[[2nVX[3iaY[[2oX[[2pX[[3licV[[6ateX[[2rKU[3aZ[[",
  "4bilityX[[5leV[[4ntX[[6eRZ[4tionSX[3chQW[3eZ[[3ingMT[3oZ[[3umY[[2sSX[3tU[[2tS[[3chXX[3iesW[[3yVY[2urW[[1vW[[2aZ[[2dU",
  "[U1wU[[2arY[[2ordY[Y1xW[Z1ySY[2ingX[[2nX[[3amU[[5icSX[7sX[[2sVY[3functionW[[1zT[[2ieX[[0eEFF1aR[Y2chLS[2gerX[[3leYY[",
  "5sZZ[2rU[[3lierS[[6stY[[4yPW[3nQ[[4edU[[4ingX[[7sV[[3sX[[3thST[5quY[[2sL[[3eU[[3ierR[[5stX[[4lyQ[[3tRR[4erXX[6nVV[3y",
  "NU[2tRZ[3enY[[3ingT[[1bTY[2eX[[3nW[[4fallsY[[2ookV[[1cTXW2cY[[2hW[[3oN[[3tU[[4eX[[5rW[[2lipseZZ[2oXY[3nU[[4omOT[6iaZ",
  "[[7cRX[8sYY[6ySZ[3sW[[4ystemX[[1dKPW2adW[[2enZ[[2geRT[4sU[[2heZ[[2ificY[[3lW[[3nburghZZ[3tRRY4edW[[4ingV[[5onUV[4orR",
  "U[6ialX[[6sX[[2tZ[Z2uWW[3cOR[4ateY[[7dY[[6ionQS[9alU[[6orsZ[[2wardXX[1eS[Y2nJS[3sU[[3voudW[[7igY[[2rR[[3derY[[3stW[[",
  "5eT[[2uwZ[[1fTZ[2eZ[[3ctU[[5oY[[6sY[[2fKW[3ectMU[6iveQ[[9lyT[[9nessW[[6sRY[4ktY[[4tV[[3icV[[5aceY[[7yZ[[5iencyT[[8tS",
  "[[9lyW[[3ortP[[6sS[[2icV[[2terU[[3irX[[1gRW[2alZ[[2enZ[[3tZ[[2gTY[3sV[[2oW[[2yU[[3ptVV[5ianZZ[1hU[[2erX[[1iQY[2chY[[",
  "2gUY[3enRX[5eY[[6nX[[5lijkX[[5tlichX[[3htS[[5hZ[[2lZ[[3eY[[2nJQ[3dWY[4eY[[3eNV[4mQ[[4nP[[4rQ[[4sT[[3fachT[[3gU[[3ige",
  "W[[3kYY[3malV[[3sVV[4atzXX[4tZZ[3zW[[4elY[[2sX[[2tY[[3herOX[1jSX[2ecutY[[3mploV[[3rcX[[5icioZ[[1kPW[2aV[[2kiV[[2onom",
  "W[[2sV[[1lGMU2aTX[3borV[[3psedY[[3sY[[4ticX[[2derW[[5lyX[[2eOT[3ctOS[5edW[[5ionS[[8sW[[5oralZ[[5rT[[6icRV[8alUZ[8ity",
  "V[[6oW[[7nV[[8icTY[9csXZ[3gS[[4antV[[4irY[[3ktZ[[5rU[[6onX[[3mV[[4entNT[7aryYY[7oX[[8sW[[7sQY[3sU[[3trZ[[3vSY[4atedY",
  "[[6ionX[[6orZ[[2iYY[3fR[[3gT[[4ibilityY[[6leU[[3mT[[4inU[[6arY[[7teW[[9dZ[[8ingZ[[3tX[[4eXY[3zabethWW[2kW[[3aarV[[3e",
  "V[[2lSU[3aU[[4sX[[3eSU[4rR[[4sW[[3oV[[4sU[[2oX[[2sS[[3eIX[4ifV[[4whereW[[2ternYY[2uY[[1mHNU2aX[[3ilNS[5sU[[2bPV[3arX",
  "[[5goV[[5kZ[[5rX[[3edX[[5dedX[[3odX[[3rV[[4aceX[[2erVV[4gR[[5eY[[6dX[[6ncyTX[5ingW[[2ilyYY[3rYY[3ssionY[[8sW[[3tU[[2",
  "maXX[2ocW[[3tS[[4ionW[[7alU[[9lyZ[[7sV[[2pOT[3ezX[[3feY[[3hU[[4asW[[6isW[[3irZ[[5eXX[3leV[[4oyN[[6edV[[7eSV[8sR[[7rV",
  "[[8sW[[6mentUZ[3owerW[[3rX[[4eY[[5gX[[5sQ[[6aS[[7sU[[3tyQX[1nFLQ2aW[[3bleSX[6dT[[6sV[[5ingX[[3mY[[2cMV[3antY[[4rgZ[[",
  "3odeW[[6dX[[6rY[[5ingV[[4mpY[[4ntrR[[7adoY[[8rU[[7oZ[[4reS[[4unterU[[9edX[[9sZ[[5rR[[6ageT[[9dW[[9sY[[8ingX[[3ryptY[",
  "[7edY[[7ionY[[3uentT[[7raW[[9nY[[8oY[[2dJPU3eWW[4dT[[3ifW[[4ngU[[3lS[[4aZ[[4essW[[3orsZ[[6eW[[3pointW[[3sT[[2eX[[3mV",
  "[[4iesW[[4yU[[3rSS[4gO[[5etX[[7icY[[5iaX[[6eXY[5yPT[4oY[[2fS[[3antY[[6sV[[3erW[[5medX[[3inY[[3orceY[[7mentW[[3rW[[4e",
  "ntY[[2gMN[3agZ[[5eU[[6dV[[6mentUZ[5ingV[[3inePR[6erXX[8ingTU[8sW[[6sV[[3landSS[4ishQQ[3rY[[2hQW[3anceU[[7dW[[7mentVY",
  "[6ingY[[2igeX[[3mY[[2joyNV[5ableW[[5edT[[5ingV[[5mentZ[[5sX[[2kX[[3elX[[5eW[[2largY[[3ightZ[[2nV[[2ormT[[5eX[[5ousX[",
  "[3ughO[[2quV[[4antoW[[2richY[[3ollW[[6edY[[6mentY[[2sNV[3eV[[4mbleW[[3inoY[[3uiteX[[4rePX[6sW[[5ingV[[2tIPY3antoX[[3",
  "endW[[6erX[[4rPS[5edU[[5ingV[[5priseUW[9esY[[5sY[[5tV[[6ainT[[9ingW[[9mentTW[3ferY[[3hT[[4usiV[[7asmY[[9ticZ[[9tsY[[",
  "3idadesZ[[4reP[[6lyU[[4tiesV[[5ledW[[5yRT[3oncesW[[4rnoZ[[3rPY[4aW[[5daV[[5nceV[[5rX[[4eNV[5gU[[6aX[[5nX[[5prT[[7ene",
  "U[[9eurW[[9eursX[[7iseX[[9esX[[5vX[[6istaY[[4iesU[[4yQV[3sT[[4cheYY[4prechX[[3wickX[[7lungYY[2umTW[4erUY[6ateW[[2vR[",
  "[3elopeY[[3iV[[4arY[[4eY[[4ronU[[7mentPU[9ntalTW[9ntsW[[3olW[[4yZ[[1oV[[1pPWV2aY[Y2iZ[[3cW[[3dY[[4emY[[3sR[[4odeTX[7",
  "sW[[2ochW[[2sX[[2ubZ[[1qU[[2qY[[2uMT[3alS[[5ityY[[5lyW[[5sW[[4tionX[[8sZ[[3ilibrZ[[4pT[[5amentosZ[[5eX[[5mentQV[5oU[",
  "[6sX[[5pedU[[4tyW[[4valY[[7entV[[1rINT2aPX[3mY[[3nY[[2bY[[2cZ[Z2eT[[3ctW[[5ileY[[2fU[[3ahrXX[6enY[[6ungZZ[3olV[[5gZZ",
  "[6reY[[2gT[[3ebXX[3onomY[[2hV[[3altenW[[2iZ[[3cWW[3kZZ[2kY[[3lX[[2mX[[2neZ[[3stY[[2otVY[4icZ[[5skZ[[7eZ[[2rMVV3eV[[4",
  "ichenZ[[3oX[[4rMQW5sR[[2sW[[3chY[[3tT[[4eW[[5nV[[2uU[[2vT[[3aringW[[3oorX[[2wX[[2zX[[1sHOV2aU[[3sX[[2cOU[3alX[[4peU[",
  "[6dZ[[3olT[[5aY[[6rZ[[5haZ[[4rtSY[6eY[[6sX[[3rU[[4eX[[4ibX[[5tY[[6oZ[[2eT[[2fY[[3orZ[[3uerY[[2kUY[3orteV[[2lintX[[2o",
  "T[[3sX[[2pQSV3aT[[4cioW[[3ecU[[5ialOZ[8lyPY[8menteW[[6ficY[[5tX[[4rSY[5aX[[6rY[[3nZ[Z3osaZ[[2quX[[2sNS[3aU[[4sY[[4yR",
  "W[5sV[[3eT[[4nceX[[5tX[[6ialQY[9lyW[[4reW[[4sX[[2tHOV3aPV[4bQ[[5aV[[5eleX[[5leV[[6ishS[[9edS[[9ingX[[9mentW[[4dW[[5o",
  "TU[6sVV[4mosV[[4rS[[4sT[[4tX[[5eSU[4vaV[[3eOU[4sZ[[3iloW[[4mR[[5ateV[[8dU[[8sW[[4sX[[4verZ[[3oTX[4sU[[4uX[[4yX[[3rSZ",
  "[4ategY[[4eX[[5llasZ[[4uctX[[7uraZ[[5turaZ[[3udU[[5iW[[6antesY[[6oX[[7sY[[5oY[[1tHRV2aS[[3paY[[2cO[[2enX[[3rnW[[5alY",
  "[[2hTU[3erYY[5eumYY[3iYY[4calY[[5sY[[3nW[[4icX[[2iquZ[[2mX[[3ekZ[[2oY[[2tR[[3erW[[2waW[[4sT[[1uPRS2chW[[2rW[W3oOO[4p",
  "SS[5aUU[5ePP[6anSS[4sU[[2sX[[2xW[[1vOTV2alW[[4uQ[[5ateU[[8dW[[7ingY[[8onUZ[3ngelYZ[4sYY[2eYY[3nKRY4ingT[[4tLPV5oV[[6",
  "sX[[5sPV[5ualZ[[8lyT[[3rOVY4yKRZ5bodyV[[5dayU[[5onePW[5thingOW[5whereV[[2idQ[[4enceS[[6tX[[3lV[[3tW[[4arW[[2olT[[4ut",
  "ionVZ[4veZ[[6dY[[5ingY[[2tU[[1xFKQ2actP[[5lyR[[3mPV[4inationW[[6eV[[7dX[[7sZ[[4pleOV[7sTX[4sX[[2cNY[3eedV[[6edZ[[6sZ",
  "[[4lUV[5enteX[[5lW[[6enceXZ[8tQX[4ptP[[6ionPP[9alV[[9allyZ[[9sX[[4ssT[[6iveX[[3hangeSV[8sY[[3itW[[5edT[[6mentW[[5ing",
  "T[[3lY[[4udeX[[7dY[[5sR[[6iveT[[9lyW[[3useY[[2ecV[[4utRT[6eTX[7dW[[6ingZ[[7onUZ[7veUV[9sY[[6orY[[3mT[[4plW[[6eV[[6oW",
  "[[3rcQ[[5iseSY[8sW[[2haustV[[3ibSY[5itX[[7ionW[[2igW[[3stN[[5eU[[6dY[[6nZ[[7ceV[[5ingR[[5sS[[3tRX[2oticY[[2pMTV3andR",
  "[[6edV[[6ingW[[5sX[[6ionV[[3ectLYU6ationY[[9onsU[[6edPY[6ingW[[6sY[[4dW[[4ndY[[5seW[[7sV[[6iveT[[4rKS[5iW[[6enP[[8ce",
  "MV[9edS[[9esS[[9iaV[[9ingW[[6mentS[[9talW[[9tsW[[5tQW[6iseT[[6sSY[3irationY[[5eY[[6dY[[6sY[[3lMT[4ainT[[7edU[[7ingX[",
  "[7sV[[5nV[[6ationW[[4icU[[6aY[[6itV[[8lyX[[4oW[[5deX[[5itY[[5rY[[6ationX[[6eSY[7dY[[7rWW[7sY[[6ingW[[5sV[[6ionY[[3oY",
  "Y[4nentY[[4rtSW[6sV[[4sR[[5eY[[6dV[[5ureU[[3rWZ[4esW[[6sPUW7edU[[7ionSW[9nsX[[2tKS[3endU[[6edTZ[6ingY[[6sN[[5sW[[6io",
  "nTX[9sW[[7veU[[9lyZ[[5tU[[4riorV[[5nU[[6alSY[3rT[[4aOW[5ctSX[7edY[[7ionY[[5ordV[[8inaryW[[5sY[[4emQ[[6eV[[7lyR[[1yTZ",
  "[2eRX[3sR[[1zRY[2iY[[0fEFF1aLTU2bQX[3ricRY[6ationY[[6sY[[3ulousW[[2cNT[3eOW[4bookPP[4dW[[4sU[[3hXX[3ialX[[4lQ[[5eV[[",
  "6mentY[[5itW[[7ateW[[7iesS[[7yT[[4ngU[[3tMY[4orSZ[6sS[[6yTV[4sUZ[3ultZ[[6yVZ[2deW[[2hYZ[3rWW[2ilQ[[4edRY[4ingX[[4sV[",
  "[4ureSZ[7sY[[3rRU[4eQ[[4lyU[[3sV[[3tQ[[4esY[[4hSY[5fulY[[2kX[[3eUY[3tV[[2lSX[3aZ[[4rX[[3lPT[4enW[[4ingV[[4sVW[3sW[[4",
  "eJQU3tY[[4aV[[2mK[[3eXZ[3ilPU[5iaU[[7rT[[8esY[[7sZ[[6eXY[7nYY[7sS[[5leW[[5yNS[3ousS[[2nPW[3cyX[[3dY[[3sRY[3tQV[4asX[",
  "[6tW[[7icT[[6yWY[2qX[X2rNT[3aX[[3eV[[3kX[[3mRU[4erZ[[6sW[[4ingY[[4sY[[2sX[[3cU[[4inatingW[[3eW[[3hionSW[3tPU[4erT[[5",
  "stW[[2tRW[3alW[[3eY[[3herSV[3igueY[[3oW[[3sZ[[3toY[[4yZ[[2ucZ[[3dZ[[3ltU[[3tT[[3xZ[[2vS[[3orO[[5ableY[[5eZ[[5iteQZ[8",
  "sW[[4urT[[6iteU[[2xY[[2yZ[[2zQZ[3emY[[4ndoY[[4rS[[1bX[X2iX[X1cU[U1dV[Z2aX[X1eIPW2arS[[4sX[[3sX[[4ibleZ[[3tY[[4urePW[",
  "7dU[[7sOU[6ingU[[2bQQ[3reroY[[4uX[[5ariZ[[7yRR[2chY[[4aV[[2dVV[3erVV[5alST[6tionYY[2eSY[3dQX[4backSY[4ingX[[4sY[[3lM",
  "X[4ingR[[7sU[[4sT[[3sS[[4tY[[3tR[[2itY[[4aY[[4oX[[2lSV[3icY[[4zX[[3lT[[4owUY[3tR[[2mP[[3aleTY[6sY[[3inV[[3meV[[5sW[[",
  "2nVY[3ceX[[2rQV[3mX[[3nUU[4andoXX[3rWW[4amentY[[5riZZ[4oZ[[3tV[[4ilX[[2stRS[4aY[[4ivW[[6alTT[8sY[[6eZ[[2tU[[3chSX[2u",
  "Y[[2verY[[2wM[[3erW[[2zW[[1fW[Y1gZ[[1hV[[1iPW[2bU[[3erV[[2cU[[3aW[[4rW[[3hW[[3kZ[[3ouY[[3tionV[[2dW[[2eX[[3ldMT[5sQY",
  "[3rX[[3tZ[[2fTXX3aY[Y3teenZ[[4hWY[4yY[[2gPWY3htR[[5erZ[[5ingU[[5sZ[[3urY[[5aY[[5eRX[6dX[[6sU[[2jY[[2kY[[2lJR[3eKOV4d",
  "V[[4nameQ[[4pathZ[[4sPW[3hoY[[5sY[[3ingX[[4pYY[3lPW[4eX[[5dS[[4ingV[[3mOU[4eW[[4mY[[4sT[[3osY[[3sY[[3terPU[6edW[[6in",
  "gY[[6sU[[2mV[[2nLQX3alKS[5eX[[5lyQV[5menteY[[4ncO[[6eTV[7sY[[6iZ[[7alPU[9lyZ[[7erY[[7ngW[[5sY[[5zYY[3dKR[4eX[[5nU[[5",
  "rZ[[5tX[[4ingSY[7sV[[4sU[[3eQX[4sX[[5tW[[3gX[[4erV[[6sW[[3iZ[[4shRY[6edS[[7sY[[6ingW[[3landYY[3nYY[4sX[[3oY[[3sW[[2r",
  "RY[3ePR[4baseWW[4dW[[4foxWW[4placeX[[4sY[[3ingY[[3mQX[4aX[[4lyY[[4sU[[4wareY[[3stJQZ2sT[[3cY[[4alV[[3hSX[4erYY[4ingV",
  "[[2tPWT3nessTWT3sV[[3tedX[[4ingX[[2vePW[2xRWX3edSX[4sZ[[3ingY[[3tureV[[7sY[[2zW[[1jV[[1lJNT2agRX[4sT[[3meY[[3shSV[4k",
  "X[[3tSW[4tenZ[[3vU[[4orV[[6sX[[5urZ[[3wX[[2eTX[3eY[[4tX[[3reX[[3sX[[4hY[[3wZ[[3xPW[4ibilityW[[6leU[[2ickY[[3ghtTX[6s",
  "V[[3pWZ[2oTW[3atOV[5ingW[[3odV[[4rQV[5ingX[[5sW[[3rRR[4alY[[4enceZZ[4idaSS[3urV[[3wQW[4erVY[6sUY[4ingY[[4sX[[2uU[[3c",
  "tY[[5uY[[3idV[[3shX[[3xW[[2ySW[3ingV[[1mV[V2tU[[1nR[[2ameY[[1oQXX2amW[[3rW[[2cU[[3alY[[3usOW[5edT[[6sV[[5ingV[[2dX[[",
  "2gV[[2iQZ[3sT[[2lQU[3dT[[4erT[[6sY[[3kW[[4sU[[3lT[[4owLT[6edS[[7rsV[[6ingNW[6sT[[2nS[[3ctionT[[3dS[[4oY[[3tOT[4sY[[2",
  "oW[[3dNT[4sUY[3lX[[3tPT[4ageX[[4ballSW[4erXY[4printZ[[2penY[[2rFLQ3aW[[4mU[[3cZ[[4eRU[5dU[[5sTZ[4ingY[[3dUU[3eNR[4ac",
  "hR[[4castU[[4ignSW[4stUW[6sY[[4verU[[4xWW[3gW[[4etS[[4otV[[6tenX[[3kX[[3mKOY4aQ[[5lU[[5sW[[5tPV[6ionU[[6oY[[6sW[[6te",
  "dX[[8rY[[7ingZ[[4eV[[5dU[[5rR[[6lyY[[4ingX[[4sSY[4ulY[[6aUY[3neX[[3sY[[4kW[[3tQS[4alZ[[4eW[[4hU[[4sY[[4unateY[[9lyZZ",
  "[6eYY[4yY[[3umTU[5sW[[3wardPX[2sV[[3sX[[4eY[[4ilZ[[3tV[[4erX[[2tTY[3oTV[4grafV[[4sVY[2uX[[3ghtX[[3ndLQ[5ationRR[5edV",
  "[[6rW[[5ingY[[3rNU[4thU[[3tY[[2xVV[1pV[Y2rintfV[[1rJLV2aPT[3ctX[[5ionW[[3gV[[4eXX[5nXX[4mentUW[8sZ[[4rX[[5anceZ[[3is",
  "X[[3mU[[4eQW[5sV[[5workUX[3nXX[4cRR[5eRR[6sYY[5hV[[6iseW[[5isXX[7coUU[4kSS[5furtYY[5linWW[4zZZ[3uXX[4dV[[4enWW[2eNQ[",
  "3akY[[3dXX[4erYY[3eLOT4dZ[[5omUY[4lW[[5anceY[[5yX[[4zeY[[6rZ[[3mW[[3nchSS[4teU[[3qX[[4uQ[[5encyU[[7tV[[8lyU[[3sX[[4h",
  "QW[3uenY[[4ndYY[2iMX[3ctionZ[[3dayRR[4geX[[3edXX[4ndOV[6lySZ[6sPW[7hipX[[3ghtY[[2mX[[2oT[[3mGQQ3ntOU[3zenW[[2uitTZ[5",
  "sV[[3strU[[6atedY[[8ingY[[9onY[[2yYY[1sT[X1tTZX1uRV[2ckU[[4ingY[[2eR[[3lTY[3rT[[4aW[[4onW[[4teY[[4zaY[[2gY[[2iY[[2lP",
  "Z[3fY[[4illW[[7edZ[[3lMS[4yR[[2mX[[2nMU[3cOWW4ionT[[7aX[[8lZ[[7esZ[[4tW[[5ieY[[6onIRY8alU[[9lityU[[8ingX[[8sRY[3dOT[",
  "4amentS[[9alU[[4edX[[4ingT[[4raisingZ[[4sS[[3eralY[[3gW[[3kUW[4cY[[4tionX[[3nelY[[4yU[[2qY[[2rU[[3nRW[4ishY[[7edX[[5",
  "tureTX[3therPU[7moreWW[2sY[[3ionY[[2tNX[3bolZ[[3hiW[[3urY[[5eOU[6sY[[5oV[[1wZ[[1xY[Y1yU[[2rT[[3iY[[4rV[[0gEFF1aPUW2a",
  "nS[[3tS[[2bVV[3rielYY[2chZ[[2dV[[3getsZ[[2fY[[2gV[[3nZ[[3weY[[2inS[[4edV[[4ingX[[4sW[[2lRS[3axyVV[3iZ[[3lVX[4eryVV[2",
  "mPW[3aY[[3blingU[[3eMPZ4playX[[4rsY[[4sOT[3ingUX[3maX[[4eY[[2nQY[3arZ[[3dYY[3gUY[3harZ[[3nyY[[3tW[[3zT[[4eY[[5nY[[2p",
  "U[[3sY[[2rOS[3aX[[4geUY[4ntS[[6ieZ[[7rY[[3bageX[[3dUV[4enSU[6sXY[5rZ[[3licX[[3nZ[[3tenYY[3yXX[2sQU[3esZ[[3tUY[4osZ[[",
  "4rX[[2tW[[3eVY[4sZZ[4wayYZ[3herS[[6edW[[6ingW[[2uV[[3cheZ[[3geY[[2veR[[2yTX[2zUX[1bU[V2aY[[2ogX[[4boY[[1cW[X1dX[Z2pZ",
  "[Z1eKOX2arTY[2bOU[3eY[[4nW[[4urX[[3iedX[[3rachtY[[4uR[[5ikS[[7enW[[7tV[[2dSX[3aanX[[3eY[[2eV[[3ftW[[3ignetW[[3nR[[2f",
  "SW[3undenZ[[2gVX[3enTY[4venY[[7sY[[2hT[[3adY[[3eelY[[4nW[[3tU[[2kS[[3oY[[2lQV[3dTV[3eV[[4denX[[4genX[[4nZ[[3iZ[[4jkY",
  "[[2mRW[3aaktV[[4chtW[[4kkelijkY[[3eTW[4enteX[[4insW[[7amY[[2nNS[3aZ[[4uW[[3derTY[3eUW[4rLNY5alPP[7lySZ[6teRW[8dSY[8s",
  "Y[[7ingX[[8onSW[9nsW[[7orVY[5icUW[5ousX[[4sW[[4ticW[[3ietenY[[4usZ[[3nZ[[3oV[[4egX[[4mY[[3reU[[5sY[[3sW[[3tUX[4eT[[4",
  "leV[[5yX[[3uU[[4ineV[[7lyY[[2oYY[3mX[[4etryW[[3rgUU[5eTT[5iaVV[2pW[[3lX[[2rPS[3aX[[4deW[[4lW[[3eT[[3mTT[4anTT[6yTT[3",
  "neV[[2sOS[3amY[[3chST[5ichteXX[6ktY[[3ellschaftZZ[3tQW[4ionW[[4ureZ[[3undYY[2tHMT3sQU[3tingOX[4yYY[2vU[[3alW[[3enV[[",
  "3oW[[4elX[[4lX[[2wPU[3eW[[4estX[[4ldZ[[3innYY[3oonV[[4rdenX[[2zR[[3ienY[[3ondX[[1hVZ[2anaYY[2ostWX[1iPT[2aX[[3nY[[4t",
  "V[[2bYY[3iW[[3tS[[2dY[[2fZ[[3tRW[4sU[[2gVZ[2lWW[3tX[[2nW[[3gV[[4erZ[[3nZ[[2orW[[2rOU[3lQV[4friendX[[4sSW[2tVX[2veNV[",
  "4nNW[4sQ[[3ingR[[1jS[[2ennomZ[[1lKOS2adT[[3mY[[3nceY[[3sXX[4sRW[5esX[[2eV[[3ichV[[3nYY[2iV[[3mpseZ[[2mX[[2obU[[4alOS",
  "[6lyX[[4eV[[3ryX[[3ssY[[3vesY[[3wY[[2ucX[[4oseY[[3eY[[3tenX[[2yY[[3phiconY[[1mW[W2bWW[2tX[X1nX[[2uQ[Q1oHQU2alQ[[4sR[",
  "[2bUV[3iernoWX[2dOO[3eY[[3ineX[[3sY[[3tX[[2edR[[4eU[[3sQ[[2ingMY[2lUY[3dQR[4enVV[3fUV[2nZ[[3eS[[3naV[[3zYY[2odKRX4ne",
  "ssY[[4sTZ[3glePP[2pZ[Z2rXZ[3dZ[[4onYY[3eV[[3geousV[[2spelYY[3tV[[2tNX[3hYY[3oT[[3tXX[4enV[[2uX[[3rY[[3verW[[6nementX",
  "[[2vXY[3erNZ[5nOS[6anceY[[6edY[[6ingT[[6mentPT[9tsW[[6oW[[7rXX[1pX[X2ioV[V2lY[Y2sW[W2uY[Y1rILU2aTV[3agV[[3bTY[4bedY[",
  "[3ceVX[4iasW[[3dSX[4eTW[5sW[[4ientX[[4oY[[4uR[[5allyX[[6teVY[8dX[[8sY[[7ingZ[[8onY[[3fXZ[3hamYY[3inW[[5sY[[3mXY[4mar",
  "X[[4sY[[3nRV[4dPS[5eRW[6sT[[5motherY[[5sX[[4iteY[[4tUX[5edU[[5sX[[3pZ[[4hQT[5icVY[7sUX[3sY[[4pX[[4sU[[3tS[[4efulW[[4",
  "isRW[5tudeY[[4uX[[5itT[[7oZ[[3vT[[4eW[[5lY[[5sY[[4ityX[[3yWX[2eNP[3atLR[5erRY[6stT[[5lyV[[3eceYY[4kWW[4nQR[5houseZ[[",
  "5sZ[[4tZ[[3gVV[3nXX[3pY[[3wU[[3yWX[2idRT[3efY[[3ffYY[3llXY[3ndY[[5ingVZ[3pW[[2oOT[3ceryX[[3epW[[3ndW[[3omY[[4tU[[5st",
  "eY[[3sV[[4sV[[3teU[[3undQX[6sW[[4pNQY5eW[[5sQY[3veYY[3wNV[4ingR[[4nU[[4sX[[4thQY[2uYY[3ndUU[3pR[[4oTY[5sW[[4pY[[1sY[",
  "Y2onZZ[1tV[V2kY[[1uKOY2aranteRX[8eTY[9dU[[9sY[[4dSU[5ianYY[5sZ[[2dWZ[2erVY[4raX[[5eY[[3ssS[[4tTW[5sSY[2iW[W3dRUY4anc",
  "eU[[4eRT[5dX[[5linesU[[5sW[[3ldYZ[4tZ[[5yW[[3tZ[[4arU[[2kY[[2lZ[[3fXX[3pZ[[2mW[[3miesX[[2nTX[3sX[[2rWZ[3uZZ[2sX[[3tT",
  "Y[4aX[[4oY[[2tRZ[3eW[[4nY[[2ySX[3sS[[1wT[[2eX[[1yRY[2daY[[2ferY[[2mUX[0hEFF1aLRY2arSX[2bMV[3eS[[4nQ[[4rV[[3ilW[[4tS[",
  "[5atY[[5sW[[3lY[[4arY[[2cP[[3eT[[4nX[[4rR[[5loY[[3iaV[[4endoY[[3kVY[2dJW[3deX[[5nX[[3eY[[3nY[[2fY[[3aX[[3iY[[3tY[[2g",
  "U[[2hX[[3aZ[[2iW[[3rQW[4stZ[[2kV[[3aZ[[3kY[[2lNUX3enY[[3fPX[3kY[[3lSS[4oweenWW[3tX[[4enX[[2mSU[3bWW[4urgYY[3iltonXX[",
  "3merXZ[3pshireYY[2nPU[3aW[[3dKQ[4edX[[5ltY[[5nZ[[4fulX[[4icapZ[[4leOV[6dW[[6rSX[7sY[[6sVY[5ingT[[4madeZ[[4sQZ[4yW[[3",
  "gSY[4ingW[[3nVW[4oX[[3sWW[3yaW[[2pW[[3pMY[4enP[[6edS[[6ingU[[6sS[[4ierY[[5lyY[[5nessW[[4yQV[2rNQ[3borYY[3dNT[4coreZ[",
  "[4erV[[5stZ[[4lyW[[4wareUY[5oodY[[3eZ[[3gaZ[[3iV[[3mSX[4fulX[[4onX[[6yX[[3nessY[[3rVV[4isXX[4yVV[3shX[[3tVW[3usW[[3v",
  "ardXX[4estW[[2sHTZ3hRR[3ilZ[[3nX[[3sWZ[4leX[[3tV[[4aS[[2tOW[3eU[[3sZ[[3teU[[5nX[[2uT[[3ptXX[3sVV[4eYY[3tVX[4eY[[3vW[",
  "[2vTY[3aY[[3eGTW4nSZ[4rY[[3iaX[[4ngOV[2wUU[3aiWW[5iXX[2yQU[3aX[[2zTX[3ardX[[1boZ[Z1dS[S2miZ[Z1eFKU2adMS[4edW[[5rQU[6",
  "sSX[4ingV[[4lineZ[[8sY[[4quartersY[[4sV[[3lX[[4ingV[[4thMQ[6careUY[6ierX[[6yRY[3pX[[3rR[[4dR[[4ingT[[4tPV[5sW[[3tRX[",
  "4edX[[5rY[[4ingV[[3vV[[4enWY[4ilyW[[4ySY[2bOW[3benQ[[3tU[[2choU[[3tY[[2dW[[2eftP[[3lT[[4sY[[3nZ[[3rX[[4lijkY[[2fX[[3",
  "urX[[2iX[[3ghtOX[6sYZ[3mY[[2lJQZ3aY[[3dQ[[3eS[[4maalW[[3fenY[[3icY[[3lTX[4oWW[3mZ[[4etZ[[3pKT[4edS[[5nW[[5rVW[6sZ[[4",
  "fulR[[4ingS[[4sR[[3sZZ[3tW[[3yZ[[2mRW[3osW[[3pXZ[2nTT[3ceWY[3dYY[3ryVV[2pZ[[2rJP[3ausX[[3bY[[4alY[[4sY[[3eLQW4byX[[4",
  "inY[[3itageXX[3mWX[3nZZ[3oUV[4esY[[3rVW[4amientX[[9tasZ[[3sT[[4elfU[[3vY[[3zYY[2sU[[3itateX[[2tJP[3erX[[2ureX[[5sW[[",
  "3teV[[2vX[[3urZ[[2xVY[2yXX[1hY[Y1iPUX2cX[[2dU[[3denSZ[3eTY[3ingY[[2erPT[4archyZ[[4dieZ[[4vY[[2gZ[[3hKP[4erQY[5stS[[4",
  "lightT[[9edX[[9ingZ[[9sVZ[5yQZ[4wayXX[2iY[[2jQV[3aY[[3oY[[4sY[[2keY[[3iZ[[4ngX[[2lUU[3arY[[5iousZ[[3feYY[3lTT[4aryZZ",
  "[4sWW[3oZ[[3tonZZ[2mLV[3selfR[[2nTX[3aW[[4usY[[3dYZ[4iUX[4uZZ[3gW[[4gaZ[[3kX[[3tV[[4erXZ[4sY[[2pTY[2rX[[3eU[[4dX[[3i",
  "ngW[[2sIQ[3tMX[4oireY[[5rQW[6iY[[7aU[[7cV[[8alUZ[6yPT[2tQV[3lerYY[3sU[[3tingW[[2vW[W2yoX[[2zY[[3metY[[3oW[[1jT[[2emX",
  "[[1lT[[1oKRX2bZZ[3byX[[2cZ[[3hVX[4wertZ[[3keyY[[2dW[[2eSX[3ftY[[3veelY[[2fZZ[3fYY[2gU[[3eY[[3yU[[2heY[[2jeV[[2lPQ[3d",
  "OVX4erT[[6sX[Y4ingT[[4sU[[3eV[[4sW[[3idaySW[7sV[[3lWW[4andYY[4ywoodVV[3mesZZ[3yVV[2mOT[3breW[[6sX[[3eLPZ4lessY[[4mV[",
  "[5adeY[[4nsY[[4ownersX[[4pageY[[4sSX[4workW[[3meW[[5sX[[2nPU[3dZ[[4aXX[3estS[[6lyX[[4yXZ[3gVV[3orUY[5edY[[4urZ[[2odX",
  "Y[3fV[[4dX[[3gU[[4teY[[3kTY[4sY[[3pX[[2pRW[3eOU[4dY[[4fullyWY[4sV[[3ingV[[2rPW[3aU[[4sT[[3eV[[3izTY[5onY[[7talV[[3mU",
  "[[4oneY[[7sZ[[3nXX[3rT[[4ibleX[[4orW[[3sV[[4eUY[5sW[[2sW[[3eY[[3pV[[4italRT[8ityY[[8sW[[3tOU[4edV[[4ingU[[4sV[[2tNP[",
  "3elPR[5sUV[3tY[[4estY[[2uTV[3dW[[4enW[[4tY[[3rQY[4sOX[3sR[[4eNQ[5holdU[[9sY[[5sU[[4ingUY[4tonVV[3tY[[2verW[[2wJMX3ar",
  "dXX[3everOO[2yUZ[1pU[U1rU[V2efN[[2sY[[1sY[Y1tR[R2mlRXT2tpNQU4sP[[1uOV[2aweiYY[2bTW[2dXY[3sonZZ[2eY[[3tY[[2gWZ[3eR[[2",
  "idW[[4igeY[[3sU[[2kX[[2lY[[3leY[[3pY[[2mMW[3anOT[5aY[[5ityX[[5oX[[6sX[[5sV[[3bleY[[3idityY[[3orV[[2nQX[3dRX[4redS[[7",
  "sT[[3gYY[4erY[[4ryX[[3tXZ[4erXX[4ingW[[2rUZ[3tU[[2sRY[3bandS[[2waZ[[2yY[[1vT[Y2aX[[3cZ[Z2erX[[2ilZ[[3sX[[2orV[[4danX",
  "[[1wX[Z1yQT[2bridW[[2dSW[3rY[[4aulicY[[4oW[[5genY[[2gX[[3ieneZ[[2nW[[2pTZ[3erUY[5tZ[[3othX[[1zZZ[0iEEE1aR[Z2dY[[2nYY",
  "[2rY[[1bPXU2aW[[2mX[X2outletZ[[1cV[W2eTW[2hOS[3eX[[2iV[[2onQU[4icX[[4sXY[2yY[[1dIQN2adeY[[3hoZZ[2cZ[Z2eMSX3aP[[4lRY[",
  "5eZ[[4sQV[3eX[[3iaY[[3ntNV[5icalW[[6ficX[[9ationW[[8edT[[9rV[[9sZ[[7yS[[8ingX[[6tyTY[2iV[[2leY[[2sV[[2xS[[1eV[W2derY",
  "[[5eV[[6enW[[2mandW[[2numerableW[[2tsU[[2uX[[1fGKU1gQWX2enY[[2nQY[3orW[[5eT[[6dV[[2ualU[[1hPR[2eT[[2mV[[2nV[[3enUU[2",
  "rST[3eTU[4mXX[4nVX[4rVX[1iR[R2iU[U1jX[[2iY[[1kMS[2eU[[2iU[[2keR[[3iY[[3jeY[[2uZ[[1lKOT2aX[[3ngZ[[2eR[[2gY[[2iU[[3nni",
  "Z[[2kX[[2lPR[3egY[[5alUU[3inoisVV[3nessV[[3uminZ[[7ateTT[4strTY[7atedY[[9ionY[[9ionsY[[2sTW[2uY[[1mHMR2aW[[3gQ[[4eNQ",
  "[5mY[[5nW[[6sZ[[5sQU[4inW[[6ationX[[6eUY[7dZ[[6gX[[2bZ[[2eW[[2gR[[2mQV[3edQ[[5iateU[[9lyR[[4nseY[[4rS[[5sX[[3igrW[[6",
  "antsY[[7tionX[[4nZ[[3obilZ[[3unV[[5eW[[4tableZZ[2pMTX3actPX[6edY[[6oX[[6sW[[4rtY[[3eY[[4dZ[[4rUX[5ialZZ[3lT[[4antX[[",
  "4eN[[5mentPW[9ationSZ[9edU[[9ingX[[9sQ[[4icY[[6ationsX[[6itX[[5edS[V6sY[[3ortJU[6aZ[[7nceT[[9iaY[[8tMZ[9eS[[9esW[[9l",
  "yW[[6edX[[6sW[[4sS[[5edY[[5sibleU[[3rW[[4esX[[6sS[[7edW[[7ionV[[8veU[[4oNW[5vV[[6eQ[[7dT[[7mentU[[9ntsV[[7sX[[6ingV[",
  "[3ulsX[[1nEHM2aU[[3ctiveZ[[3dequZ[[3ppropriateY[[3ugW[[5urZ[[3yX[[2boxX[[2cOPX3apY[[3entV[[6iveZ[[9sY[[3hV[[4esU[[3i",
  "dZ[[5entU[[8sY[[3lR[[4uV[[5dL[[6eNY[7dQZ[7sPX[6ingN[W5sS[[6ionX[[7veW[[6oW[[5yeY[[3omY[[5eSY[5ingX[[5pleteZ[[4nW[[5s",
  "Y[[5venY[[4rR[[5porS[[8ateX[[9tedX[[5rectV[[3rY[[4eM[[5aseP[[8dR[[8sU[[7ingR[[9glyV[[5dS[[6ibleU[[9yV[[5mentV[[3urY[",
  "[2dJMX3eP[[4edUX[4fZ[[4mX[[4ntX[[4pVV[5endQY[8enceX[[9ntSX[9ntlyX[[4xNT[5edX[[6sY[[3iaQQ[5nSS[6aWW[6sZZ[4cP[[5aY[[6t",
  "eU[[8dV[[8sV[[7ingW[[8onY[[7orW[[9sY[[5esW[[4rectW[Z4spensX[[9ableY[[4vN[[5idN[[7uW[[8alOW[9llyX[[9lsR[[3oY[[4nesUU[",
  "7iaVV[4orW[[3uW[[4cedY[[4lZ[[4strRU[7iW[[8aY[[9lSW[8esUY[7yPW[2eV[[3vW[[4itZ[[6ableY[[3xpX[[5ensiveY[[2fPT[3antW[[6i",
  "lZ[[3ectV[[6edX[[6ionV[[9sW[[4rV[[5iorX[[3initeY[[3lP[[4ammW[[7ationX[[5terW[[6ionX[[4uQ[[5enceT[[9dX[[9sY[[7tialY[[",
  "3oOTZ4rmJV[6alY[[7tieV[[9onLQ[9onalZ[[9onenWW[9onsW[[9veX[[6eY[[7dU[[3rX[[4aX[[5structureU[[2gNW[3enW[[4rX[[3inY[[3l",
  "XZ[3redRY[6ientW[[9tsT[[5sX[[2habX[[5itY[[3erV[[5itX[[7edY[[3ibV[[2iRY[3ciU[[5alX[[6rZ[[6tivaY[[5oY[[3mY[[3tPW[4iSX[",
  "5alOR[7izationX[[9eUU[9edUU[7lyV[[6teZ[[8dY[[7iveWY[9esW[[2jRZ[3ectVX[6ionX[[3uredW[[5iesV[[5yT[[4stY[[2kUY[3lX[[2li",
  "neT[[2mV[[2nOU[3anZ[[3eX[[4rSY[5halbY[[3ingsZ[[3ocW[[5entY[[4vQV[5ationUX[9nsY[[8veT[[2ovY[[2putMRY5sU[[2quiriesZ[[6",
  "yX[[2sLRX3anW[[3crX[[3eZ[[4ctW[[4rW[[5tRW[6edX[[3idePX[4ghtV[[7sV[[4stY[[3pPY[4eZ[[5ctX[[7ionW[[4irU[[6ationU[[6eW[[",
  "7dU[[6ingX[[3tKQ[4agramSS[5lV[[6aZ[[6lPV[7ationTY[9ionsY[[7edT[[8rY[[7ingX[[5nceOX[8ofS[[8sV[[6tSW[7lyW[[4eadQU[4inc",
  "tY[[5tQR[6uteTT[8ionUZ[9onalY[[9onsU[[8oXX[4rR[[5uY[[6ctV[[8ionUY[9onsT[[8orX[[6mentTY[9talY[[9tsW[[3ulationY[[5inY[",
  "[5tY[[4ranceQV[5edZ[[2tGNU3actY[[4keX[[3eO[[4gerPP[7sY[[5rPV[6alW[[7teX[[9dU[[8ionVY[6ityV[[4lWW[5igX[[5lectV[[9ualW",
  "[[6igS[[8enceVX[9ntW[[4ndX[[6edT[[5sU[[6eV[[6ityW[[7veY[[5tRS[6ionV[[9sY[[4rIPY5actU[[8ionU[[9onsW[[9veV[[5cZ[[6eptZ",
  "[[5esU[[7sT[[8antY[[9nteX[[8eX[[7tMW[8edR[[8ingR[[8sT[[5fY[[6acePW[9sX[[6erZ[[8enceZ[[5iorSX[5mediateY[[5nLN[6aY[[7c",
  "ionalVX[7lQV[7tionalQQ[9onaleX[[9onallyY[[6eZ[[7tPQ[6shipY[[5preV[[8tT[[9ationX[[5rogZ[[6uptW[[9edYY[5sectionX[[5vX[",
  "[6alT[[8sY[[6enX[[8tionW[[9ionsY[[6iewSY[9edZ[[9sW[[4stY[[3imW[[5ateX[[5idY[[3oJYV3rS[[4iguZ[[7ingZ[[4oW[[5duQZ[7ceV",
  "[[9dT[[9sZ[[8ingY[[8tionUX[3uitX[[6iveY[[2uW[[2vKW[3alidTV[4sY[[5ionY[[3entU[[6ionW[[6oryUY[4rsX[[6eY[[5tY[[4stMS[6e",
  "dX[[6igQY[8ateW[[9tedX[[9tingY[[9tionU[[9tionsY[[7ngW[[6mentRX[9tsW[[6orX[[8sU[[3isX[[5ibleY[[4tW[[5ationX[[5eV[[6dV",
  "[[6sZ[[5ingY[[3ocationZ[[4iceW[[4keW[[6dZ[[4lP[[5veV[[7dR[[7mentX[[7sV[[6ingV[[2yZ[[2zY[[1oRXR2exceptionS[[2nV[[2sX[",
  "[2waXX[1pQ[R2honeX[[2sV[[3umX[[1qZ[Z1rMSV2aVV[3nUU[3qVV[2elandVV[3oY[[2gendX[[2iY[[3shWW[2mY[[2onTV[2rW[[3eX[[4gular",
  "Y[[4sY[[3itW[[2sY[Y1sFMO2aWW[3ngT[[2bnX[X2eW[[2hY[[2iW[[3nstanceV[[2laZ[[4mUU[5icXX[4ndSS[6sXX[2nR[[2oV[V3lT[[4atedX",
  "[[6ionY[[2raSS[4elTT[6iXX[2sMXZ3etV[[3oSY[3uePX[5dU[[5sPZ[2tLXX3eX[[3oX[[2umaZ[[1tFIQ2aY[[3lXY[4iaWW[6nUU[4yUU[2emLR",
  "Z4sOW[3rRV[4ateZ[[6ionX[[9sZ[[6orWX[2iZ[[3nerY[[2oUZ[2sJS[3eZ[[4lfQ[[2uT[[1vUYU1wX[[2eY[[1xX[Z1yT[[2aX[[2iW[[2oS[[3n",
  "gX[[1zNW[2anY[[4yZ[[3yY[[0jFGG1aMT[2arR[[2cUU[3kRR[4etX[[4potY[[4sonUU[3obXX[2dZ[[3iY[[2gSW[2hSS[3rTT[4eVV[5nUU[5sXX",
  "[2ilX[[2kTW[3eZZ[3oV[[2lX[[2mSV[3aYY[4isV[[3esSS[3ieZZ[2nSS[3eVV[4iroXX[3uWY[4arZZ[6iY[[6yQQ[3vierX[[2pZZ[3anRR[5ese",
  "UU[2rVY[3dVY[4inY[[3enV[[2sX[[3onWW[2tZ[[2uX[[2vX[[3aJS[4fxV[[4xN[[2wVY[3aYY[2yWW[2zzWX[1buttonX[[1dZ[Z1eJO[2anVV[4s",
  "X[[2dPX[3eW[[4mY[[4nV[[4rV[[4sY[[3nakZ[[3ochV[[2epZZ[2ffUU[4ersonZZ[2gSW[2hYY[3oY[[4vZZ[2jW[[2lY[[2mandX[[2nVX[3isZ[",
  "[3nWW[4iferXX[3terV[[2rUU[3emyZZ[3ryYY[3seyVV[3usalXX[7emXX[2sQQ[3sWW[4icaYY[3tS[[3uYY[4sRR[2tVX[3ztUZ[2uV[[3neW[[5s",
  "X[[4gX[[3xX[[2wTT[3eX[[4lryW[[3ishVV[3sXX[2zelfY[[1iVX[2hW[[2jU[[2kaX[[2mUU[3myYY[2nY[[3gW[[2rW[[3aX[[1labelW[[1oQS[",
  "2anZZ[2bMT[3sRV[2eUU[3lZZ[2gS[[3oW[[4sX[[2hVV[3annesZZ[3nPP[4nyYY[4sonUU[2inPUV4edT[[4ingV[[4sY[[4tTY[5sY[[2kaX[[3eX",
  "[[4rX[[4sZ[[2nUU[3athanXX[3esUU[3gU[[2ptionX[[2rdanWW[3geYY[3nV[[4adaY[[5lY[[2sUU[3eTT[4phVV[3hWW[2tX[[3kaZ[[2uR[[3e",
  "rY[[4ursY[[3rQ[[4nU[[5alST[7ismY[[9tX[[9tsY[[7sY[[5eySZ[4sU[[3wV[[2vW[[3enY[[5sZ[[2yTX[1panelX[[1rWW[1sR[V2emX[[2onP",
  "TQ4objectV[[3uX[[1textX[[1uPU[2anVV[2dRT[3geVX[5sY[[4mentW[[3iY[[4cialX[[2eU[[3goV[[5sW[[2gUW[3aU[[4doresY[[4rY[[3en",
  "dYY[2hZ[[2iceW[[3lletY[[3nX[[3stY[[5eX[[2lSS[3hoZ[[3iXX[4aYY[4eZZ[4oY[[3lieX[[3yQQ[2mWZ[3pSY[4edY[[4ingY[[2nSS[3eQQ[",
  "3hoZ[[3iWX[4oY[[5rXX[3kW[[3tZ[[4oV[[5sY[[2rSX[3idY[[4sdW[[6ictionY[[3yX[[2sU[[3quU[[3tJP[4eW[[4iceUV[5fyT[[5nXX[4oY[",
  "[2venZ[[1wY[[2tX[[1yX[[0kEGG1aKS[2artY[[2bTX[3aY[[2dSY[3aY[[4rW[[2fZ[[2gY[[2hU[[3iY[[2iWZ[3pZ[[2jT[[2kV[[3huluX[[3oW",
  "[[2lRU[3aWY[4allitZZ[3eW[[3iY[[2mQV[3aV[[3erY[[3iV[[3pWX[3uY[[2nMU[3aU[[3dZ[[4iX[[3gU[[4goW[[3ilangY[[3nPY[4stW[[3sT",
  "[[4asWW[4saY[[3tV[[3yangX[[4eY[[2oV[[2pRV[3aY[[4bY[[2rPS[3aX[[4kterX[[3enYY[5aW[[3lXX[3oX[[3tVY[2sQW[3inoZ[[3tZ[[3ut",
  "X[[2tRU[3aW[[3eXX[4rZ[[3hYY[3ikaU[[2uV[[3fXX[4enX[[3mY[[2wW[[2yUX[3aX[[2zWY[3iZ[[1bX[X1cX[X1dyY[[1eJQU2bX[[2cY[[2dW[",
  "[2enW[[3pMT[4ingS[[4sU[[3rU[[3ssY[[2iY[[3nV[[4eT[[5nX[[3thZZ[2kW[[2lUY[3lX[[4yWW[2mUZ[2nTT[3dX[[3nUV[4edyYY[5nW[[4is",
  "X[[3tVV[4uckyXX[3yaXX[2pV[[3adaW[[3tS[[2rRV[3asY[[3nelU[[3tY[[2sS[[2tTY[3ikaZ[[3oY[[2ukenY[[3zeY[[2vUV[3inWW[2yLQV3b",
  "oardVY[3sSY[3wordV[[7sW[[1gT[[1hPU[2anXX[2iV[[2oU[[3omY[[1iMV[2aY[[2bZ[[2ckTY[4edY[[2dSX[3neyY[[3sQV[2eW[[3lY[[3nY[[",
  "3zenX[[2fZ[[2jZ[[3kY[[4enW[[2kY[[2lSW[3aY[[3lTY[4edT[[5rX[[4ingW[[4sZ[[3omX[[5etY[[7ersZ[[2mUU[3iY[[2nUY[3aZ[[3dNTT4",
  "aY[[4erUU[6enV[[4leXX[5yZ[[4nessY[[4sT[[3gQQ[4domUU[4sXX[3hZ[[3iX[[2pY[[2rUV[3kZZ[2sX[[3sW[[2tSV[3aU[[3chenRV[3eZ[[3",
  "sX[[1jU[[1lOT[2aW[[3arY[[3ntY[[5enW[[3rW[[3sY[[4sV[[2eQU[3inVY[5eU[[6nX[[3urX[[5enZ[[2ientZ[[3kY[[3nZ[[2ubZ[[1mQ[Z1n",
  "JSY2eX[[3eW[[4sY[[3wR[[2ifeX[[3ghtYY[2ockV[[3wKT[4ingU[[4ledgeQX[9ableX[[4nO[[4sS[[2rX[[1oMTZ2bY[[2dV[[2eX[[2ffZ[[2h",
  "WY[2jV[[3aX[[3eW[[3iU[[2kU[[3oX[[2lSV[3eW[[3lZ[[2mMR[3aY[[3bVY[4inY[[3enT[[3mX[[4eY[[5nV[[5rU[[4tV[[4unVX[3pY[[4etY[",
  "[4leW[[3tU[[3unikZ[[2nOS[3aX[[3dX[[3eY[[3gVV[3kX[[3nteW[[6nY[[3sV[[4trZ[[3tRV[4aktWX[4rY[[5olY[[7lY[[2opZ[[2pUW[3enX",
  "[[3fZZ[2rRW[3eTT[4aVV[5nWW[3tU[[4eY[[2sUW[3tU[[4enTX[6losW[[2tT[[3linX[[6xY[[2uX[[1rQR[2aV[[3chtY[[3ftYY[2eVV[3atZ[[",
  "3dY[[3eY[[4gY[[2ijT[[4gY[[5enV[[5tW[[3stVV[3tW[[2oW[[3nY[[2uY[[2yX[[1tT[[2erU[[2orW[[1uLV[2aY[[2bTZ[3aY[[2chW[[2dV[[",
  "2fV[[2gV[[2hY[[2iVZ[3dZ[[3nX[[2jW[[2kT[[3oY[[2lTY[3lV[[4anV[[3tY[[4urZZ[2mS[[3aV[[2nNX[3aY[[3dY[[4enVV[3gTY[3neX[[5n",
  "R[[3stWX[3tS[[3yeV[[2pT[[2rRV[3iW[[3sYZ[3zX[[2sT[[3hY[[2tQY[3iU[[3okaY[[3sZ[[2vW[[2wZ[[3aU[[2yY[[2zY[[1vT[[2alW[[2in",
  "Z[[4nerY[[1wNY[2aQ[[3lV[[4iteitX[[3mW[[4baY[[5iriZ[[3rgsX[[3yeW[[2eV[[3nyeW[[2iX[[1yVW[2leZZ[0lEFF1aGMS2agZ[[3tT[[4s",
  "teW[[2bRU[3elNT[5edY[[5sT[[3orRU[5alZ[[6toryXY[4urXY[3sZZ[2cWY[3eZ[[3kS[[4ingY[[3tZ[[2dTX[3derZ[[3iesV[[3oT[[3yVV[2g",
  "RW[3aX[[3eYY[4rZ[[3iX[[3uW[[2hT[[3atY[[3koV[[2iY[[3dV[[3kZ[[3nV[[3sserY[[2kUY[3eTT[4sYY[2lX[[2mUX[3aY[[4ngY[[3bYY[4d",
  "aV[[3entZ[[3pWZ[2nRX[3cYZ[3dOR[4edY[[5nZ[[5sYY[4ingW[[4sVY[5cW[[6apeV[[3eXX[3gPV[4eU[[5rY[[4sV[[5ungZ[[4uagePU[8sU[[",
  "5eZ[[3kaXX[3zX[[2pUY[3sY[[3topU[[2quelleY[[2rWX[3gO[[4eOV[5lyV[[5rS[[5stR[[4oW[[3ryYY[2sKRZ3erVY[3senU[[3tLS[4ingW[[",
  "4sY[[2tNR[3eQY[4initY[[4lyX[[4nU[[4rOX[5alY[[4stPX[3iT[[4nVV[5aZZ[4tudeX[[3ouZ[[3terV[[2uXX[3gT[[4hV[[5edY[[5ingY[[3",
  "nchSX[6edU[[6ingY[[4dW[[5ryX[[3rXX[4aXX[3tY[[2vTX[3aV[[3orX[[5oZ[[2wNR[3nX[[3renceYY[3sS[[4uitY[[3yerV[[6sX[[2yT[[3e",
  "rRX[5sU[[3ingZ[[3outRV[2zY[[3yW[[1bW[[2lU[[2sX[[1cZ[Z2dW[W1dY[Y2cZ[[1eFKS2aY[[3dNU[4erSX[6sS[[7hipTY[4ingQ[[4sT[[3fV",
  "Y[3gueSS[3kX[[3nV[[3pZ[[3rY[[4nOT[5edS[[6rsY[[5ingQV[3seW[[4tO[[3therUY[3veQX[5sT[[4ingT[[2bSS[3enWW[5sWW[3ihU[[2ctT",
  "Y[4ureW[[7sY[[2dQXT3enY[[2eTT[3rV[[3sXX[2ftNVY2gMR[3acyWZ[4lQW[5lyY[[3endUY[6aryX[[3gZ[[3isV[[5lVY[6ationV[[9veY[[4t",
  "U[[5imateW[[3sV[[2hW[[3etY[[3rYY[2iVX[3chtX[[3dX[[4erX[[3sU[[4tXX[4ureY[[2kU[[3kerW[[2mV[[3bY[[4rY[[3maY[[3onW[[2nOX",
  "[3dY[[4erY[[6sX[[4ingY[[3gU[[4thOW[6sY[[6yY[[3sV[[4esY[[3tX[[2oXY[3nWW[2quelY[[2rW[[3enX[[2sJP[3bianY[[3enY[[3sNV[4e",
  "rVV[4onV[[6sU[[3wakuU[[4iW[[2tKR[3sU[[3tT[[4erRX[6sT[[4ingW[[3zV[[4tenW[[2ukV[[4eX[[3rR[[4sT[[3teYY[2vSX[3aZ[[4ntY[[",
  "4rY[[3eX[[4lMT[5sQ[[4nU[[5sZ[[4rT[[5ageY[[3itraZ[[2wVV[3isWW[2xWW[2yVX[3iX[[2zY[[3enY[[1gW[W2btY[Y1heX[[2sY[[1iNTT2a",
  "Z[[3bilityW[W4leX[X2bOSY3erVX[5alW[[5tU[[6adZ[[6yYY[3rV[[4ariesW[[6yRT[4eV[[4oW[[5sY[[2cRS[3enceY[[5seMMV7dTT[7sW[[6",
  "ingY[[3haX[[5amY[[4tWY[2dU[[3erW[[2eQU[3beYY[3fV[[4deZ[[4erYY[3genX[[4tW[[3nX[[3sV[[3tY[[3uV[[2fS[[3eLS[4styleU[[4ti",
  "meV[[3tU[[4edY[[4ingY[[2gR[[3aXX[3eY[[3genY[[5rY[[3htNS[5erX[[5ingUZ[5lyY[[5ningZ[[5sTY[5weightW[[3neU[[3tW[[2jV[[3k",
  "tX[[2kNY[3eJSX4dU[[4lihoodY[[5yP[[4sU[[4wiseW[[2lXY[2mMT[3aZZ[3eY[[3itPYU5ationX[[9nsT[[5eY[[6dRVV5ingZ[[5sU[[2nSS[3",
  "colnWW[3dYY[4aYY[3eLRZ4arVW[4dY[[4nZ[[4sQZ[4upY[[3gVZ[4uX[[3haX[[3ingY[[3kNQ[4edTU[4ingY[[4sRW[3uxUU[2onXX[4sZZ[2pUY",
  "[3sX[[2quS[[4idU[[2reXY[2sUW[3aXX[3tJLY4aT[[4eWZ[5dS[[5nSY[6edY[[7rU[[8sX[[6ingU[[4ingTX[7sV[[4sU[[2tSX[3eWY[4rQV[5a",
  "lX[[7lyV[[6ryX[[6tureV[[3hYZ[3igationY[[3tW[[4erY[[4leMU[2vQW[3eOSZ4dU[[4lyY[[4rW[[5poolXX[4sQ[[3ingPU[3reV[[5sY[[4o",
  "W[[5sZ[[2zYY[1jV[[2udiZ[[1lS[X2amU[[2cU[U2eT[[3gS[[4aZ[[5rW[[3nY[[3vW[[4aY[[5rW[[1mZ[Z1ngY[[1oJQU2aY[[3dOS[4edS[[5rW",
  "Z[4ingTY[4sW[[3nSX[4sTY[2bX[[3byW[[2cJTX3aisZ[[4lMR[5eVZ[6sX[[5lyW[[5sX[[4teW[[6dQX[5ieZ[[6onOT[8sS[[3kQV[4downY[[4e",
  "dW[[4sY[[2dX[[3geYY[2ftY[[2gLNT3gedV[[5rRTY4ingT[[3icUZ[5alW[[4nRT[4sticsY[[3oSW[4sZ[[4utX[[3rarY[[3sW[[2iX[[3nX[[2k",
  "SY[3alX[[5eY[[3oW[[2lV[[2mZ[[3bU[[4okU[[2nU[[3aZ[[3dXX[4onRR[4resZZ[3elyZ[[3gKQ[4erQ[[5stX[[4itudZ[[8eX[[4oX[[4temps",
  "Y[[4ueZ[[2oW[[3kKS[4edR[[4ingNV[4sQ[[4upX[[3pSX[4sY[[3seW[[2pY[[3enY[[2rXY[3dSSZ3iX[[3oX[[3sTZ[4quY[[6eX[[2sJQY3eS[[",
  "4sZ[[3ingU[[3sPWZ4esV[[3tQY[2tMV[3sRY[3teryX[[2uSS[3dV[[3isTT[5ianaYY[3ngeXZ[2vQX[3eMSX4dR[[4lyT[[4rX[[5sX[[4sU[[3in",
  "gV[[2wOT[3erPX[4stV[[3uZ[[2yalV[[5tyY[[1pW[W1rZ[[1sX[Z2tW[[1tY[Y2dTT[1uQT[2aX[[2bSY[2cTT[3asYY[3hW[[4tY[[3kSX[4yVY[3",
  "rX[[2dYY[2egoV[[2ftYY[2gV[[3arS[[5esX[[3gageZ[[2iR[[3sXX[2kX[[3eXX[2mV[[3iY[[2nW[[3chT[[3diZ[[3esZ[[3gW[[4sZ[[2rZ[[2",
  "sY[[3tY[[2tX[[3herYY[2xSV[3eZ[[3uriousX[[5yUY[2zV[[1vY[Z1wW[[1yTW[2ingX[[2mphY[[2nYY[2onYY[2ricsX[[0mEFF1aHPS2aY[[3a",
  "ringZ[[3kX[[4tV[[3lY[[3ndW[[5enX[[3rPT[4tY[[3tW[[2bW[[2cQQX3hNU[4enU[[4ineQU[7ryXZ[7sTZ[4tV[[3kZZ[3roW[[2dST[3eLU[4r",
  "aZ[[3isonYY[3reY[[4idUU[2eVW[2fU[[3aiY[[2gMQY3azW[[5ineUV[8sX[[3eZZ[3icUW[5alX[[4strZ[[3nTX[4etU[[6icW[[4ificX[[8ent",
  "Y[[5tudeY[[2hTU[3dY[[4ollZ[[3iY[[2iQV[3lRU[4ingY[[3nMQ[4eYY[4lyU[[4sY[[5treamX[[4tOW[5ainS[[8edV[[8ingV[[8sY[[5enanc",
  "eTY[9tW[[3oY[[4rT[[5esY[[5iaY[[3sMS[4onUZ[2jTU[3orOV[5ityT[[2kKW[3aU[[3eJR[4nS[[4rWY[5sX[[4sOZ[4upW[[3ingNW[3kY[[4el",
  "ijkY[[3sW[[2lNQ[3aY[[4dX[[4ysiaWW[3eSV[4sX[[3iX[[3lWW[4ocX[[3oX[[3taZZ[3wareY[[2mUZ[3aXZ[3mY[[3pZ[[2nHMX3aU[[4geSY[6",
  "dS[[6mentPR[6rRS[7sV[[6sY[[5ingUZ[3chesterVV[3dRV[4atoryX[[3eU[[4iraX[[4raT[[3gT[[4aY[[4eV[[3hattanYY[3iZ[[4erV[[4fX",
  "[[5estTZ[4pU[[5ulationZ[[3nVV[4enX[[5rT[[3oV[[4sY[[3queY[[3sYZ[3tT[[4enX[[6erX[[5rY[[3ualTW[6lyW[[4elYY[4factPV[8ure",
  "X[[9redW[[9rerTY[9rersUZ[9ringUY[4sY[[3yKR[2pNQY3aZ[[3pedY[[5rX[[4ingU[[3sVX[2rLMY3aX[[4thonZ[[3bleZ[[3cVV[4aV[[5sY[",
  "[4hQQ[5aZ[[5eZ[[4oYY[4usZZ[3eXY[3gUW[4aretZZ[4inQ[[6alY[[3iVY[4aVV[4eXX[4juanaX[[4naYY[5eXX[4oXX[3kKOX4edU[[5rU[[6sX",
  "[[5tMS[6ersY[[6ingPT[6placeW[[6sTZ[4ingZ[[4sU[[4tYY[3queX[[3rY[[4iageT[[5edT[[4yX[[3sVW[4hallYY[3tRR[4inTT[3velXX[3x",
  "ZZ[3ySS[4landXX[3zoX[[2sMR[3aW[[4lahZ[[3cY[[4ulX[[3hX[[3ihY[[3kRW[4sX[[3onYY[3sOS[4aX[[5chusettsWW[5geTY[5sjeU[[4eZ[",
  "[5sY[[4iveU[[3tX[[4erRS[6sYY[3uY[[3yarakatZ[[2tLRY3aV[[3chNU[5edW[[6rZ[[6sT[[5ingU[[3eVY[4rS[[5iaX[[7lNS[8esY[[8sQX[",
  "3hQQ[4ematWY[8icalZ[[9csY[[3inX[[3ouY[[3plotlibX[[3rV[[4ixSV[3sX[[3tTT[4erQZ[6sU[[4hewXX[4ressV[[3urX[[5eV[[2uTY[3rX",
  "X[2vX[[2xMRT3imW[[5izeX[[5umRY[2yJNZ3beRT[3oX[[4rSX[5esY[[2zXX[3eZ[[1bRXU2aX[Y1cQQW1dT[U1eGMU2aT[[3lT[[4sU[[3nOV[4in",
  "gR[[7fulW[[4sO[[4tT[[5imeY[[4whileYY[3sR[[4ureRX[7dV[[7mentV[[9ntsW[[7sT[[6ingX[[3tU[[2cY[[3anY[[3hanRX[6icalW[[8sY[",
  "[7smV[[9sX[[2dJNX3alY[[3ewerkersZ[[3iV[[4aOR[5nW[[6teW[[4cRT[5alQT[6reYY[6tionV[[9nsW[[5ineUV[8sX[[4daW[[6sW[[4evalY",
  "[[4oU[[5sX[[4tationX[[5errYY[8aneanYY[4umSX[2eS[[3rQX[4dereY[[3stV[[5alZ[[5eX[[3tNW[4ingRX[7sV[[4sV[[2gSW[3aYY[3etX[",
  "[2hrQX[4ereY[[2iU[[3lleT[[6urX[[8eY[[8sY[[3nWX[4eV[[5mY[[5nY[[5rX[[3oU[[3sY[[4tY[[5enX[[2jU[[3orR[[5arY[[5esV[[2lPS[",
  "3akukanY[[3bourneXX[3dY[[3horT[[6esX[[3lW[[3tX[[2mMTX3bS[[4erPT[6ikanY[[6sOV[7hipUY[4rW[[5aneY[[5esX[[4uatX[[3cpyY[[",
  "3eY[[3ilW[[5ikiW[[3oY[[4rX[[5ableX[[5iaY[[7lWW[6esV[[5yQV[3perZ[[3setX[[2nKR[3cU[[4ionX[[3dV[[4apatY[[8kanZ[[3eZ[[4r",
  "Y[[3gQ[[4gunakanY[[3ingX[[3jU[[4adiV[[3nX[[4esY[[3orW[[5esZ[[4sS[[3sQS[4agemZ[[5jeX[[4chenUU[4enT[[3tSY[4alSY[6lyZ[[",
  "4eX[[4ionQ[[7edS[[4orY[[3uQT[4sY[[3yU[[2rNRT3cRV[4adoT[[4edesXX[4hV[[5andiseX[[7tY[[8abilityT[T4iYZ[4yZ[[3eS[[4kaV[[",
  "4lyV[[3gW[[4eU[[5dY[[3itZ[[3kW[[3upakanX[[2sNV[3aX[[3eZ[[4sU[[3hUX[3maW[[4oS[[3sSU[4ageMR[7sRX[6ingX[[4engerZZ[3tV[[",
  "3ureX[[6sZ[[2tJQY3aTV[4bolW[[7icZ[[8smY[[4dataUZ[4lRV[5licZ[[5sX[[4phY[[3eX[[4enY[[4rVY[5sW[[3hW[[4odLRZ6ologyY[[6sQ",
  "W[3odY[[3resY[[4icW[[6sW[[4oWW[5sX[[3treV[[2uU[[3sY[[2wnX[[2xSS[3icanXX[5oUU[2yYY[2zW[[1fX[[1gSZZ2aO[[2beY[[1hV[[1iN",
  "SW2aY[[3miVV[2cTU[3eX[[3hSU[4aelSS[4elVV[6leYY[4iganVV[3kYY[3roRV[5sX[[6oftQQ[5waveY[[2dPU[3aY[[3dV[[4elY[[4leRU[6wa",
  "reZ[[3nightY[[3stY[[2eX[[3jZ[[3lY[[3mbrosZ[[3ntrasV[[3uxV[[2gTX[3htNY[3liY[[3rT[[4ationUX[9sX[[3uelYY[2jT[[3nSZ[2kUX",
  "[3eUU[2lNR[3anYY[3dW[[3eV[[4sRY[3fZ[[3iZ[[4euX[[4tW[[5arY[[7ySY[3jZ[[4oX[[5enY[[3kU[[3lMS[4eY[[5rWW[4iWZ[5onPW[7enYY",
  "[7sT[[4onesV[[4sYY[3yY[[2mU[[2nJOV3aX[[3dNV[4erV[[4reZ[[4sW[[5etY[[3eSY[4craftYY[4rU[[5alV[[7sX[[4sY[[3gY[[3haU[[3iT",
  "V[4mV[[5alU[[5izeX[[5umRY[4ngTW[4stYY[6erSS[8ioYY[6rY[[7eY[[7oY[[7yWW[3nVV[4esotaWW[3orTY[5ityY[[3sW[[4tZ[[3tVZ[3usX",
  "[[4tY[[5eS[[6nXX[6sO[[5osU[[2oZ[[2rPT[3acleZ[[3rorVY[6sZ[[2sOW[3conZ[[3eV[[4rY[[3mV[[4aV[[4oT[[5sY[[3sOS[4chienX[[4e",
  "dU[[4ingS[[5onSW[7sX[[5ssippiYY[4ouriXX[3tSY[4akeV[[7sW[[4erZ[[2tLRV3arXX[5beiterYY[3chellYY[3glXX[5iedZZ[3igY[[3tVV",
  "[4elYY[2xRW[3edT[[4rY[[3ingX[[3tureV[[1jW[[1kU[Y1lT[Y2sX[X1mQ[W2aX[[2eW[[1nW[Y2oY[[1oKRV2bTY[3ilUY[5eQT[5ityX[[2cY[[",
  "3kSV[2dKQW3aX[[4lTX[3ePVX4lLQ[5ingX[[5oV[[6sX[[5sPY[4rSY[5ateX[[5nPU[6eW[[4sW[[5tX[[3ificY[[7ationW[[9ionsX[[6edUZ[7",
  "rX[[5yR[[4moZZ[3oT[[3sZ[[3ularZ[[5eQV[6sV[[2eW[[3derZ[[3ilY[[5ijkY[[3stY[[3tQ[[4enU[[2gR[[3elijkT[[8hedenY[[9eidZ[[4",
  "nY[[3uX[[2hWW[2iU[[3nsT[[3sU[[4tV[[5urZ[[7eW[[2jaY[[2kW[[2lRV[3dV[[3eTZ[4cularX[[7esY[[4stY[[3inoY[[3tX[[4oX[[2mMV[3",
  "entNX[6oS[[7sX[[6sT[[6umX[[3sZ[[2nKOX3dUX[4ayRR[4eT[[4oY[[3etW[[5aryX[[4yNU[3gW[[4oXX[5oseV[[3itY[[5orRW[7edZ[[7ingU",
  "[[7sZ[[3oVV[3sterWX[7sZ[[3tSS[4anaYY[4eWW[4hMU[5lyTZ[5sO[[4rY[[5eY[[6alYY[3umentX[[2oU[[3dV[[3iW[[4eW[[3nVV[3reXX[2r",
  "OS[3aY[[4lV[[3eHOW4overWW[3gZ[[4anXX[4enZ[[3ningQX[3phY[[3risYY[3tRW[4alityY[[4eX[[4gageVZ[2sUV[3cXX[4owYY[3esZZ[3tK",
  "Q[4lyT[[4rX[[5aX[[6rW[[2tNT[3eY[[3herRW[6sY[[3ionTX[4vS[[5atedX[[7ionW[[5oX[[3oXZ[4rRU[5cycleY[[5sYY[3sX[[2uW[[3nY[[",
  "4tRS[5ainUV[8sWY[5edX[[5ingY[[3seTW[3thT[[3vementZ[[2vLT[3eOV[4dS[[4mentSY[8sW[[4sU[[3ieQU[5sSX[4mentoY[[5ientoY[[4n",
  "gRY[2yU[[3enX[[5neY[[5sZ[[2zVV[3illaXX[1pSYT2eZ[[2hX[[2iX[X1rRRY2sWW[1sTWT2gPYY1tTXV1uLUX2aX[[3jW[[2cZ[[3hKV[4aY[[5s",
  "V[[4oT[[5sV[[2dSZ[3aY[[4hZ[[2erteY[[3straY[[2ffZ[[2gW[[2hXX[2itP[[4aX[[5sW[[4oR[[5sW[[2jerU[[5esV[[2kUY[3aanZ[[2lRW[",
  "3aW[[3herU[[6esW[[3tNT[4iSV[5dZ[[5fZ[[5pTY[6lX[[7eQX[7ierZ[[7yY[[5tudeZ[[2mV[[3baiYY[2nRT[3dUW[4ialXY[4oRZ[3gW[[4kin",
  "Y[[3icipTV[7alVW[2rSU[3derU[[3iV[[3phyYY[3rayYY[2sMP[3cleU[[6sW[[4ularZ[[3eWW[4umTT[6sZ[[3hX[[3icOS[5aZ[[6lT[[5ianY[",
  "[8sX[[4kXX[4queY[[3kZZ[3limVV[6sYY[3sT[[4teZ[[3tMUY2tPU[3ableYY[4tionY[[8sZ[[3taW[[3ualX[[2utX[[2yQ[[2zieY[[5kY[[1vX",
  "[[1wU[Z2aZ[[3kaY[[2enY[[1xV[Y1yHNW2anmarYY[2cketX[[2ndY[[2sU[[3elfR[[3qlV[[5iU[[3tTY[4erX[[6iousX[[6yW[[2thW[[0nEFF1",
  "aHPV2aW[[3mW[[3rP[[3stY[[2bV[[2cX[[3hOS[4tYY[3ionalUU[2dSY[3aT[[3ieY[[2gRX[2hV[[2ilW[[4sY[[2jSX[3bolY[[2kRY[3edX[[4n",
  "W[[3neY[[3oZ[[4nZ[[2lU[[3eY[[2mOU[3aW[[4nY[[3eJQX4dS[[4lijkX[[5yY[[4nYY[4sQZ[5paceR[[2nQX[3cyYY[3gV[[2oY[[2pSW[2rSW[",
  "3cZ[[3rU[[4ativeW[[4owV[[2sPWV3aX[X3hXX[4villeYY[3tW[[4yZ[[3wonaZ[[2tSW[3alXX[3hanZZ[3ionRV[6alPP[8eX[[8lyZ[[6sWW[6w",
  "ideX[[4veTV[3oY[Y3uU[[4rOW[5alPV[7ezaZ[[7lyV[[5eQW[6lY[[6zaZ[[4urY[[6lV[[7ijkW[[2uV[[2vRT[3barW[[3eW[[4gY[[3igW[[5at",
  "eV[[7ionTW[7orYY[3yXX[2yY[[2zWX[1bV[[2aW[W2cY[Y1cV[V2aaZ[Z2hX[[1dPXZ2eY[[2iS[[3poZ[[2ziW[[1eFOR2arPW[4byU[[4estW[[4l",
  "yS[[3tX[[2bXX[3enXZ[3oW[[2cXZ[3esR[[5arioX[[5idadY[[9esY[[6taY[[5sO[[6arilyV[[8yQ[[6idadeY[[7tyY[[3kTZ[2dU[[3enZ[[4r",
  "TT[5landTT[9seXX[2edJU[4edP[[4ingX[[4leY[[4sO[[3gY[[3mZ[[4tY[[2gOU[3araZ[[4tiveS[[3lectZ[[4igY[[3oZ[[4cV[[5iY[[6oY[[",
  "4tiV[[6ationsY[[3roY[[2hmenX[[2iU[[3ghR[[5borS[[8hoodT[[9oodsY[[8sW[[7urX[[3lZZ[3therVY[2jW[[2kU[[2lTW[3lY[[4aW[[4eZ",
  "[[3sonXX[2mQY[3enV[[2nU[[3gZ[[3humY[[2pWY[3alZZ[2rW[[3vU[[4eX[[4ousW[[2sV[[3seY[[3tVY[4aW[[4eW[[5dY[[2tMRY3flixVV[3h",
  "erlandsXX[3tU[[4oY[[4stederY[[3workOR[7ingW[[7sUZ[3zYY[2uTX[3eU[[4nV[[3rW[[4alZ[[4oW[[3tU[[4ralV[[2vX[[3adaXX[3erNV[",
  "5thelessXY[2wGKV3erX[[4stW[[3lyU[[3sOPX4letterVY[4pU[[5aperV[[9sY[[3tonXX[2xtLS[2zW[[1flV[V2tZ[Z1gKTW2aO[[3nZ[[3phY[",
  "[2eV[[2hT[[3iW[[2oV[[3kV[[2uZ[[2waX[[1hOWY2iU[[2lY[Y2sZ[Z1iLUY2bY[[2cUW[3araguaYY[3eQW[4lyX[[3hXX[4eX[[4tNY[5sW[[3kV",
  "V[4nameY[[3olYY[2eOW[3dY[[3mandY[[3tNX[4sX[[3uwU[[5eS[[5sY[[2gX[[3erUU[5iaWW[3htOU[5sV[[2iY[[3leZ[[3nX[[2jeW[[2kWW[3",
  "eXX[2lNZ[2mV[[2nW[[3eU[[3gT[[4unaY[[3tendoXX[3uX[[2pW[[2sY[[3iZ[[3sanYY[2tV[[3oY[[2vX[[3eauU[[4lU[[5esZ[[2yaX[[1jQZW",
  "2eX[[3gX[[2ihX[[1kU[[2eR[[1lX[Y1mX[Z1nT[[2aY[[1oHMR2bUV[3leY[[3odyW[[2cZ[[3hQ[[4eW[[2dS[[3eOR[4sT[[3igU[[2eY[[3nY[[3",
  "xceptY[[2gP[[2iW[W3rY[[3seU[[3teX[[2kU[[3iaYY[2mQY[3aY[[3breR[[6usesX[[7xW[[3eT[[3inalZ[[6tedZ[[7ionZ[[2nMSX3atomicY",
  "[[3eOO[4thelessY[[3profitY[[3sZ[[2odW[[3itW[[3nY[[3rdZZ[2rST[3dUU[3geXZ[3mQV[4aZ[[5lPW[6eY[[6izeX[[9dZ[[6lyU[[5sY[[3",
  "sU[[4kW[[5eW[[3tXX[4eXY[4hQQ[5ernVV[5westYY[3wayYY[2sNW[3eV[[3otrosW[[3sV[[4aV[[5sY[[4oV[[5sX[[3tT[[4algY[[4raY[[2tG",
  "NQ3aW[[4bleX[[4mmentW[[3eQSW4bookY[[4dU[[4sSW[3hingPV[3iceQXY6dT[[6sZ[[4ficationUV[9ionsX[[6edX[[5yV[[4ngZ[[4onX[[3r",
  "eSX[2uPW[3rX[[3sPU[3vX[[4eT[[5auV[[7xX[[5lleV[[8sX[[2vNO[3aUW[4menteZ[[4sX[[3eZ[[4lS[[5sX[[4mberQQ[6reX[[7oZ[[3iembr",
  "eY[[3oU[[4sX[[2wKPX3adaysY[[3hereY[[1pO[[1rVZY2ogY[[1sP[P2logY[[2mutableY[[2stringV[[1tQYW2aY[[3uZ[[3wmV[[4vZ[[2chit",
  "oX[[2hZ[[2iW[[2sX[[3eZ[[1uNU[2cT[[3leY[[5arU[[2dY[[3eY[[2eQ[[3stS[[5raU[[7sX[[6oU[[7sV[[3vaV[[5sX[[4oT[[5sX[[2iX[[3t",
  "X[[2kW[[2llJWN4ableV[[4ptrT[[2mLWW3aX[[3berKR[6sQY[3erRZ[5icY[[7alY[[5oV[[6usS[[3merY[[3pyU[[3sT[[2nTX[3aYY[3caU[[2r",
  "PX[3seX[[5sY[[4ingVY[3tY[[2tRU[3rT[[4ientsX[[5tionWY[9alY[[3sX[[3zYY[4enY[[1vX[X1wX[Y2ereV[[2sX[[1xY[[1yOVT2aW[[2cY[",
  "Y2eW[[2obY[[2tY[[1zW[Y0oEGG1aU[[2kWW[2nY[[1bIMW2amaTT[2edZ[[3nY[[3rWW[3sY[[4ityZ[[2jNZ[3ectMO[6iveV[[9sW[[6sSX[4tS[[",
  "5ivoU[[8sY[[5oX[[6sY[[2ligS[[5ationX[[9nsX[[2rZ[[3aU[[4sW[[3igX[[2sV[[3cX[[3ervQY[6ableVV[7tionX[[9onsX[[6eW[[7dU[[7",
  "rX[[3tU[[4acleY[[8sY[[2tO[[3ainR[[6edT[[6ingW[[3enV[[5erW[[5irY[[4rZ[[2viousS[[7lyVZ[1cRZY2asX[[2cNV[3asU[[5ionT[[8a",
  "lY[[9llyX[[8sW[[3upTY[5ationY[[5iedY[[4rS[[5redU[[7nceY[[6ingY[[5sU[[2eanVW[2hO[[2kX[[2orreZ[[2tPP[3oberQQ[5reY[[3ub",
  "reY[[2upX[[3rY[[1dNV[2bY[[2dSZ[3sV[[2eZ[[3rO[[2govZ[[2powZ[[1eX[[2ddZ[[2mX[X2rZ[[1fEPO2ereV[[5ceY[[4taX[[6sY[[2fJOV3",
  "enZ[[5seX[[6iveW[[4rMX[5edR[[5ingR[[8sX[[5sOY[3icS[[5ePR[6rUV[7sV[[6sV[[5iZ[[6alQW[8lyW[[8sT[[3lineW[[3reW[[3setQW[4",
  "horeZ[[2icXZ[4ialV[[2recX[[5eX[[6rY[[2tV[[3eZ[[4nOY[1gKW[2eY[[3nZ[[2niX[[1hQSX2ioVV[2neT[[2unW[[1ikeY[[2lQU[3sX[[1jY",
  "[[2osY[[1kOSR2anyeY[[3yVY[2eZ[[2lahomaXX[2oY[[2toberXY[2uX[[1lNS[2aZ[[3nU[[3rU[[4akU[[2dMT[3erS[[4stW[[3uU[[2eRY[3hV",
  "[[2hosY[[2iT[[3kaZ[[3veXZ[5rYY[2lX[[3aW[[3utZ[[2mY[[2tZ[[2uZ[[3nY[[2vidZ[[2ympUU[5icXX[7sYY[1mKTZ2aV[[2datU[[2egaZZ[",
  "2gevingX[[2nY[[2sZ[[1nFLR2aU[[2ceOS[3lickV[[2dWY[3aZ[[3eT[[4rPZ[5nemX[[5steX[[5zoekW[[2eIOW3sQ[[2gY[[3eW[[4veerY[[3o",
  "ingU[[2iY[[3onY[[2lineLP[3yJSX2sR[[2tOV[3arioWW[3oS[[3stX[[3vY[[4angY[[7enZ[[3wU[[4ikkV[[7elingY[[2uY[[2yeW[[2zeS[[1",
  "oR[[2gY[[2itZ[[2kOU[2rW[[1pIRU2acityW[[2cionesY[[2dX[[3rachtZ[[2enLQY4edS[[5rZ[[4ingS[[7sZ[[4sV[[3rLR[4aXY[5ndZ[[5te",
  "U[[7dW[[7sW[[6ingSZ[7onRW[9alW[[9sSX[6orRY[8sW[[2geY[[2hY[[2inQ[[4iY[[5onS[[7sV[[2lW[[3eW[[3ossX[[6ingZ[[2nieuwY[[2o",
  "rtunU[[7idadY[[9adeY[[9adesY[[2pPY[3onV[[5entX[[8sY[[4rtunOX[8itiesR[[9tyQ[[4sU[[5edW[[5iteV[[7ionW[[2rX[[2sV[[2tKQX",
  "3icalX[[4mRX[5alV[[5izationW[[7eX[[8dY[[8rY[[5umZ[[4onOT[6alUU[6sNU[3sV[[1qV[[2arpoqZ[[1rFLO2aV[[3cleWW[3lV[[3ngV[[5",
  "eVW[3zW[[2bitZ[[2dPX[3eZ[[4nV[[4rLRW5edT[[5ingW[[5sSX[3inY[[5aryW[[2eUZ[3gonWW[2gJY[3anLS[5icUY[6sS[[7atieY[[9ionVY[",
  "9ionsW[[7eZ[[8dY[[7mX[[6zP[[7ationRW[9ionalY[[9ionsS[[7eX[[8dV[[7ingY[[5sZ[[2iX[[3entSX[6ationW[[6edZ[[3gT[[4enY[[4i",
  "nSY[6alOU[8lyU[[6sY[[2landoXX[3eansXX[2nX[[2oX[[3mWW[4ooYY[2phanW[[2tVW[3hWY[1sKRT2cWW[3arXX[2eY[[2loUX[2oZ[[3bX[[2s",
  "V[[2tUY[3eY[[1tPVY2herJRU5sOX[5wiseRWX2raU[[4sU[[3oT[[4sT[[2sY[[2tWX[2uX[[1uKW[2dX[[3eX[[4rsY[[2ghtV[[2iY[[2rIOZ3sY[",
  "[4elvesT[[2tHPU3breakY[[3comeV[[7sV[[3datedZ[[4oorTX[7sX[[3erV[[3fitW[[3ilsZ[[3letX[[6sY[[4ineW[[7dY[[4ookXX[3putOU[",
  "6sW[[3rX[[4aW[[5sV[[4oV[[5sT[[3sW[[4ideQ[[4tandingU[[3ubroZ[[2vertY[[3rY[[1vS[[2atW[[2eZ[[3nV[[3rIQZ4allRX[4comeW[[4",
  "dZ[[4flowV[[4headY[[4lX[[5apY[[6yY[[5ookX[[8ingZ[[4nightW[[4rY[[5ideP[[4sV[[5eW[[6asX[[4viewVX[4wU[[5helV[[8medZ[[9i",
  "ngX[[1wVZY2nLV[3edU[[4rQX[5sS[[6hipV[[3ingZ[[3sX[[1xUV[2fordWW[2idX[[2ygenW[[1yV[[2oY[[2unZ[[1zVY[0pEFF1aLPU2anoY[[3",
  "rU[[3sZ[[2bloYY[2cSU[3eV[[3ienteY[[8sX[[4ficVV[3kOU[4ageRV[7dZ[[7sU[[6ingV[[4edV[[5tUY[6sY[[4ingX[[4sY[[2dRV[3aT[[3d",
  "ingRX[4leZ[[3rY[[4eX[[5sY[[3sY[[2gOW[3amentoY[[4rX[[3bY[[3eMRY4sQW[3inaW[[6tionY[[3kW[[3oX[[3pZ[[4apZ[[3sX[[2iV[[3dR",
  "[[3nQX[4fulX[[4tQV[5edW[[6rY[[5ingU[[8sX[[3rRX[4edY[[4sV[[3sW[[2jY[[2kSU[3istanVV[3kY[[2lOQ[3abW[[5raY[[7sX[[4ceXX[4",
  "vW[[5raZ[[7sY[[3eW[[4stWW[4tteX[[3ingX[[3mXX[2mTY[2nPS[3cZ[[3dRX[4asX[[4emT[[6iaY[[7cU[[3eX[[4lRW[5sW[[3gU[[3icX[[3o",
  "rX[[3tUZ[4allaY[[4sX[[2pQW[3aYY[3elV[[4rPV[5sU[[5workZ[[3ierY[[2rGMV3aISX4dVY[5eZ[[5iseZ[[5oZ[[4graphV[[4lX[[5lelV[[",
  "4mNT[5eterRW[9sRW[5sP[[4sV[[3cU[[4eV[[5lX[[4oursZ[[3dZ[[3eRZ[4ceV[[6rZ[[4dY[[4jaY[[4ntPW[6sQZ[3faitX[[4oisX[[3iY[[4s",
  "SS[3kPP[4erYY[4ingTX[4sWY[3lVY[4amentY[[4eY[[5rX[[4iamentXX[3miY[[3oleZ[[3sZZ[4eQV[5dW[[5rSX[4ingY[[3tIOS4eQ[[5nY[[5",
  "sW[[4iX[[5alSY[7lyX[[5cL[T6ipOW[8antW[[9ntesY[[9ntsT[[9rX[[9teU[[9tedX[[9tingW[[9tionV[[6leW[[8sW[[6ularO[T9rlyS[[8i",
  "W[[9erY[[5daY[[6oW[[7sY[[5eU[[6sS[[5rS[[5tionW[[4lyY[[4nerRV[7sTW[8hipUZ[9ipsY[[4sQX[4yQT[2sLU[3aX[[4doV[[4rW[[3eX[[",
  "3oW[[3sKS[4aX[[5doX[[5geV[[5rX[[4eU[[5dR[[5nV[[6gerX[[9sX[[5rV[[5sW[[4ingU[[5onS[[7ateV[[5veX[[4oY[[5uZ[[4portX[[4wo",
  "rdPU[3tNW[4aW[[4eW[[4orY[[2tLP[3chUY[5esY[[3entW[[3hMSZ4sV[[4wayZ[[3ienceX[[6tRW[7sQZ[4oW[[3rUU[4iXX[5ckWW[4onX[[3te",
  "rnQW[7sU[[2uW[[3lRR[4oUU[3seW[[5dZ[[2vX[[2yMS[3ableY[[3dayY[[3erZ[[3ingT[[3loadT[[3mentRV[7sU[[3outY[[3sT[[2zWZ[1bW[",
  "Y1cQ[Q2iZ[Z1dT[X2fSYS2oZ[Z1eIPV2aZ[[3ceSX[5fulX[[3kV[[4sY[[3rWW[4lYY[3uY[[2bY[[2cV[[2dRU[3iX[[4doX[[4rY[[3raZ[[4oWW[",
  "2ekY[[3rV[[4sX[[2gXZ[2ineZ[[4tY[[2kZ[[2lQW[3aR[[4sX[[3eV[[3igZ[[3oR[[4sV[[2mU[[3ainY[[3bX[[2nPS[3aW[[4lV[[5tiesZ[[6y",
  "W[[3dV[[4antU[[4ingV[[3etrX[[3gTX[3isWY[3nUU[4sylvaniaWW[3sRZ[4arW[[4eW[[4ionX[[3tSX[4ingY[[4ruT[[3yX[[2opleKS[6sY[[",
  "2pVY[3perW[[2quV[[4eU[[2rHOV3cX[[4eU[[5ivedY[[5ntP[[7ageU[[5ptionX[[3dT[[4erW[[3eZ[[3fT[[4eY[[5ctNV[7ionY[[7lyU[[7oZ",
  "[[5ktY[[4ilY[[4ormMX[7ancePV[9cesV[[7edT[[7ingU[[7sX[[3gX[[3hapsSW[3iodOX[6eY[[6icZ[[6oY[[6sV[[4pheralZ[[3luY[[3mPU[",
  "4ainanX[[5nS[[6entU[[9eY[[9lyY[[4eZ[[5tS[[6tantZ[[7entZ[[7reY[[4isY[[6sionSW[9nsT[[5tS[[6eV[[6irZ[[6sX[[6tedV[[3oQV[",
  "3pZ[[4etY[[3ryYY[3sOV[4eY[[4istW[[7entX[[4oY[[5nKQ[6aU[[7lNU[8ityV[[9zedW[[8lyU[[7sS[[6eX[[7nXY[6nV[[7eV[[8lU[[8sU[[",
  "6sU[[5onV[[7lijkeZ[[4pectV[[8iveU[[9vesX[[4uY[[3tS[[4ainingZ[[4enZ[[4oZ[[3uZZ[2sQY[3arX[[3oV[[4sZ[[3quisY[[7aX[[3soR",
  "[[5aW[[6lY[[6sT[[3tX[[2tPSY3eZZ[4rTT[5sXX[3itU[[5eV[[6sY[[5ionX[[5sX[[3sVY[2uR[[3rZ[[3tR[[3ventU[[3xX[[2wY[[1fVVY1gW",
  "[X1hJMV2armTW[5acX[[7euticalY[[7yX[[3seTX[5sY[[2eZ[[3nU[[4omenV[[8onY[[2iX[[3lRR[4adelphiaWW[4ipXX[6pVV[7inesWW[4lXX",
  "[4osUY[6ophU[[9yW[[2oWW[3enixXX[3nePU[5sV[[3sphX[[3tOV[4oQU[5graphT[[9herX[[9hersZ[[9hsW[[9hyVY[5sQV[6hopYY[2pU[U2rT",
  "[[3aseV[[6sX[[2ysPU[4iY[[5calRX[8lyW[[6ianW[[9sY[[6sWY[5queY[[1iPVX2aX[[3nY[[4oV[[2cTW[3kOV[4edU[[4ingW[[4leY[[4sX[[",
  "4upX[[3sX[[3tO[[4ureQW[7sRX[2dV[[2eOY[3ceRY[5sS[[3dU[[4raX[[3lX[[3nX[[3rTY[4reXX[3sY[[2gV[[2kX[[3eunW[[2lRV[3eX[[3lT",
  "X[4owY[[4sUW[4uguY[[3otV[[2nRVY3eXY[3gW[[3kUX[3sX[[3tV[[4erestWW[2oneX[[2pW[[3eUY[4lineW[[4sY[[2rVW[2sU[[3cW[[4inaY[",
  "[3oY[[3sW[[3tW[[2tTY[3chU[[3sZ[[3tWW[4sXX[5burghYY[2vZ[[3otX[[2xYZ[3elVX[5sW[[2zzaVY[1kV[X2gY[[1lGKT2aVY[3atsT[[6enY",
  "[[3cP[[4eLT[5dS[[5holderR[[5mentW[[5rY[[5sRZ[4ingW[[3gY[[3inU[[5tY[[4sW[[5irX[[3nNR[4eT[[5sX[[5tTX[6aZ[[4nedU[[5ingR",
  "W[4oX[[4sQX[4tPV[5aW[[6sY[[5eX[[6dY[[5ingZ[[5sSZ[3smaX[[4tW[[5icTY[3tV[[4aV[[5formaX[[4eTY[5sW[[4formPV[8sU[[4zXX[3y",
  "LR[4edR[[5rOS[6sQX[4groundY[[4ingQZ[4listY[[4sT[[3zaXX[4oY[[2eOX[3asantV[[5eOP[6dU[[5ureU[[3inW[[3kX[[3nZ[[4tyS[[2iW",
  "[[2otSY[4sY[[2tS[[2ugV[[4inTX[6sW[[3mbingX[[3partY[[3ralY[[3sMSZ4ieursU[[3tW[[1mQ[Q1neX[[1oLSW2ateY[[2bU[[3lW[[3reZ[",
  "[2cV[[3ketV[[6sX[[3oT[[2dMU[3castUX[3eR[[4mU[[5osV[[4rR[[5iaY[[3rT[[2emX[[4sY[[3tY[[4ryX[[2gV[[2hX[[2iY[[3dsY[[3nX[[",
  "4tLR[5edW[[6rTY[7sZ[[5ingX[[5sOX[3sU[[4onX[[2jX[[2kTV[3emonYY[4rTW[2lKNX3andYY[4rX[[3eV[[3iY[[4cRZ[5eRU[5iesT[[5yQT[",
  "4shZZ[6edZ[[4tOU[5iX[[6calRY[7iansX[[7sV[[6kY[[6queW[[4zeZZ[3lSX[4sZ[[4utionX[[3oY[[3yTV[4esterY[[4merY[[2mSX[3oZ[[2",
  "nS[[3dX[[4erZ[[3eZ[[4rX[[3tUY[4oX[[5sX[[2olQV[4sX[[3rS[[4lyY[[2pMS[3eYY[3ulV[[5aV[[6rPW[7ityW[[6teY[[7ionS[[9nsX[[4p",
  "X[[2rJRY3chY[[3kY[[3nSW[4oSX[3queRZ[3scheZZ[3tMPX4aX[[5bleVZ[5lVX[4eV[[5rZ[[4folioU[[4ionU[[7sW[[4landXX[4oXX[4rX[[5",
  "aitW[[4sW[[4ugalVV[6uZZ[2sJUX3eT[[4sY[[3ibilY[[7idadY[[5leV[[4cionZ[[4tS[[5ionNU[8edY[[8ingY[[8sT[[6veQ[[8lyY[[3sLWZ",
  "4aY[[4essU[[7ionX[[4ibilT[[8itiesW[[9tyU[[6leN[[7yT[[4oZ[[4uiX[[3tKOV4alY[[4eX[[5dSV[5rU[[6iorX[[6sY[[4ingU[[4oY[[4s",
  "RU[2tMT[3atoY[[6esY[[3encialX[[5tW[[6ialP[[9lyV[[3rebX[[3sZ[[3terXX[2uOZ[3coV[[3ndY[[5sV[[3rKS[4quoiX[[4raX[[6itX[[5",
  "ezZ[[4tantZ[[3sY[[3vW[[4ezU[[4oirV[[2vU[[3eX[[4rW[[5tyW[[3oY[[2wRW[3derUZ[3erNR[5edW[[5fulS[[5sV[[2zU[[1pV[W1rGLS2aS",
  "U[3cX[[4htW[[6igeY[[4tNU[5icalT[[9lyY[[7eQW[8sT[[7ingY[[6tionX[[9nersY[[3deshZZ[3iseX[[3ktV[[3nY[[3ticX[[5queX[[3vW[",
  "[3wY[[3yW[[4erW[[6sY[[3zoY[[2eHOW3cO[[4autZ[[4edV[[4iesY[[5oV[[6sX[[6usW[[5pY[[5sT[[6aW[[6eW[[7lyX[[6ionV[[6oX[[3dOW",
  "[4ecessZ[[4icateY[[6tT[[7edW[[7ionW[[9nsW[[4ominY[[3fVX[4erQ[[6enceW[[9esV[[6redU[[4ixU[[3gU[[4nT[[5ancyV[[7tW[[4unt",
  "Y[[7aY[[3isWW[3judY[[3limX[[6inaryY[[3mPS[4iS[[5erTV[7eY[[7sZ[[5sesY[[5umTV[3nX[[4dX[[5reV[[3ocV[[5upX[[3pX[[4arR[[6",
  "ationV[[6eSY[7dSY[6ingV[[3reY[[3sKP[4cribedY[[7ptionV[[4enceS[[7iaY[[6tMX[7aY[[8tionU[[9ionsX[[7eV[[8dS[[8rZ[[8sY[[7",
  "ingX[[7sU[[5rvX[[7eW[[8dZ[[4idX[[6entRR[9eUY[9ialX[[4queY[[4sOS[5eZ[[6dW[[5ingX[[6onZ[[5ureRY[4tS[[5igiousY[[4umZ[[5",
  "pZ[[3tT[[4endX[[7eZ[[4tZ[[5yQY[3vR[[4alX[[4entQ[[7ingX[[8onWY[7sY[[4iewVY[5ousPY[8lyS[[3zWY[4identZZ[2iSX[3ceNS[5dX[",
  "[5sQX[4ingV[[3deV[[3eY[[4stY[[3jW[[4sW[[3mOV[4aU[[5rilyU[[6yRX[4eRU[5iraV[[7oV[[5rS[[6aU[[6oX[[7sY[[4itiveY[[4oY[[3n",
  "TV[4cY[[5eWW[6ssYY[5ipOY[7aisX[[8lRY[9esX[[9menteW[[7eY[[7ioY[[7leW[[9sV[[4tLS[5edU[[6rV[[5fR[[5ingV[[5lnW[[5sW[[3or",
  "PX[5itX[[7iesY[[7yTY[3pX[[3sT[[4eX[[4onU[[4tY[[3vPU[4acyTV[5tX[[6eJT[4ileV[[7geY[[3xUY[3zeWY[5sX[[2oFJQ3bOX[4ability",
  "W[[6leW[[7yPZ[4eW[[4lU[[5eMW[6emX[[6mOV[7aT[[8sU[[7eZZ[8nY[[7sP[[3cTZY4edQ[[6ureT[[9sU[[5edU[[7ingsY[[7sY[[5ntX[[5sS",
  "[[6oV[[7sY[[6sLS[7edV[[8sS[[7ingSX[7oV[[8rW[[8sZ[[7usY[[4hainY[[5eZ[[4urW[[6aZ[[6eY[[3dRY[4uLR[5ceR[[7dS[[7rV[[8sX[[",
  "7sV[[6ingV[[6tKQZ7enX[[7ionQW[8veX[[9ityW[[7oV[[8sU[[7sNU[5itW[[7sV[[5kVX[6tWW[7eXX[5tZ[[6oW[[7sV[[5zY[[3fKRY4esT[[6",
  "ionalV[[9alesY[[6sW[[7ionNY[9nalPU[9nallyY[[9nalsS[[9nnelY[[9nnelsY[[7orUV[4ilX[[6eQU[7sV[[5ssX[[7ionaisX[[9nalX[[5t",
  "T[[6ableX[[6erY[[6sW[[4oundX[[4undX[[3gY[[4ramLQ[7aTY[8sX[[7mXY[8aX[[8eTY[9sX[[8ingV[[7sQX[5esY[[7sQV[8ionY[[9veW[[3",
  "hibV[[6itedY[[3izY[[3jT[[4ectMQ[7edY[[7ionX[[7sQY[5kYZ[6tWX[5tS[[6oV[[7sY[[6sY[[3lW[[4ongW[[3mMQ[4etX[[4inV[[6entW[[",
  "5seSS[7dX[[7sW[[6ingX[[4oWZ[5cX[[5tS[[6eT[[7dY[[7sY[[6ingW[[7onV[[9alX[[9sX[[5verZ[[4ptT[[6edZ[[6lyY[[3nU[[4eZ[[4toY",
  "[[3ofU[[3pPS[4agV[[6andaZ[[4erQ[[6lyS[[6tiesQU[7yNS[4iaX[[5edadZ[[5oX[[4orV[[6cionW[[6tV[[7ionX[[5sQ[[6alV[[8sX[[6eU",
  "[[7dT[[6itionZ[[6taY[[4rS[[5eX[[5iW[[6etV[[8aryY[[6oY[[4sSY[3sQX[4ecutY[[5sY[[4pectW[[8iveX[[8sW[[6rX[[4tV[[5ateZ[[5",
  "itW[[3tT[[4agonV[[4eLU[5ctMY[7edN[[7ingW[[8onRV[8veX[[7sY[[5gerZ[[5inT[[7sX[[5stT[[7sY[[4oW[[5colTX[8sY[[5typeY[[3ud",
  "T[[3vLU[4aY[[4eT[[5dW[[5nU[[5sY[[4idLVW6eNY[7dO[W7rRW[8sT[[7sPZ[6ingR[[5nZ[[6cVY[7eWY[7iaY[[9lZ[[5sionW[[9sX[[4oY[[5",
  "cW[[3xY[[4imW[[6ityY[[4yVY[3yectU[[7oV[[8sY[[3zentXX[2ueW[[4baY[[2vX[[2zS[[3eV[[4dX[[4zW[[3yU[[1sRXT2eudoZ[[2iZ[[3cY",
  "[[2yW[[3chRV[5iatY[[5ologicalW[[9yXZ[1tU[V2hreadY[[2rV[[1uMUZ2bRX[3blicY[[3lOT[4iX[[5cHOZ6adoZ[[7tionU[[9onsW[[6lyX[",
  "[5shTZ[7edQX[8rWY[9sY[[7ingWY[2dV[[2ebloX[[3dT[[4aX[[5nY[[4eR[[5nT[[5sV[[4oY[[3rtoXX[3sW[[4toX[[2isU[[4sanceZ[[2lQX[",
  "3lRY[4edV[[4ingX[[4sZ[[3sZ[[4eX[[2mpTY[4sY[[2nQ[[3chX[[4tX[[3ishmentY[[3jYY[3kYY[3tT[[4oV[[5sW[[2pU[[3ilsZ[[3pVZ[4yY",
  "[[2rOUT3chO[[5aseQX[8dT[[8sV[[7ingU[[3eSX[4lyZ[[3pleX[[4oseRYT7sS[[3sT[[4ueW[[5ingY[[6tY[[2sX[[3hRX[4edW[[4ingW[[3sy",
  "Z[[2tMT[3inYY[3sU[[3tingT[[2zzV[[4leX[[1vY[Y2cX[X1wV[[1xV[[1yST[2gW[[3ameW[[2nY[[2testZ[[3honUV[0qJJJ1aV[[2bW[[2lY[[",
  "2rX[[2tarZZ[2yY[[1eyZ[[1hovW[[1ilX[[1oY[[1qV[[1rY[Y1stringU[[1tVV[1uFMW2aW[[3dW[[4rX[[3isX[[3lLS[4idadeW[[5ficationY",
  "[[9tionsY[[7edU[[6yW[[7ingY[[5tiesX[[6yNU[4querU[[3mY[[3nW[[4dT[[5oSX[4tQX[5idadeY[[6tativeZ[[7iesY[[7yT[[5oV[[5umY[",
  "[3rryZ[[4tUY[5aY[[5erSZ[7backY[[7sZ[[5oY[[3seX[[4iX[[3ternionZZ[4reX[[5oX[[2eGRV3dU[[4aX[[3enVV[5sXX[3lR[[4laZ[[5eY[",
  "[5oY[[4quY[[6eW[[7sT[[3mT[[3rR[[4emosY[[4iesW[[4oZ[[4yPU[3stLY[5aX[[5ionOV[8sOV[5oV[[3ueSW[2iMY[3ckOV[5erY[[5lyQ[[3e",
  "nU[[5esX[[4reX[[6sY[[5oY[[4tT[[5lyZ[[3lY[[4tZ[[3ntZ[[5aY[[3sX[[3tV[[4eP[[3zWX[2oX[[3dX[[3iW[[3tT[[4eTX[5dX[[5sUY[4id",
  "X[[6ienZ[[2yX[[0rFFF1aOSX2bWW[2cS[[3eRX[4sW[[3helYY[3ialY[[4ngWX[4smY[[5tZ[[3kX[[2dRU[3arY[[3iSY[4ationW[[4calW[[4oS",
  "T[4usU[[2faYY[3fZ[[2gW[[3eZ[[2hVW[3menXX[2ilUW[4wayZ[[3nSW[3sQ[[4eR[[5dT[[5sY[[4ingW[[4onW[[2jXX[2kV[[2llyX[[2mUUW3p",
  "X[[2nTZ[3chYY[3dUX[4omQU[6lyY[[3gW[[4eMV[5sW[[4ingW[[3kRW[4edW[[4ingW[[7sY[[4sX[[2pPV[3eZ[[3idS[[5eX[[6mentX[[5lyV[[",
  "3pW[[4ortU[[2rY[[3eS[[4lyW[[2sVZ[3tY[[2tQY[3ePW[4dV[[4sRY[3herQY[3ingSV[6sVZ[4oT[[5nalX[[3sY[[2uU[[3mYY[2vVY[2wSX[2y",
  "UU[2zQZ[1bX[Y1cV[X1dXXZ1eEHP2achQ[[5edT[[6sX[[5ingW[[4tPP[5ionU[[8sX[[5orZ[[3dKOW4ableZ[[4erRX[6sT[[4ilyX[[5ngPV[7sY",
  "[[4onlyS[[4sW[[4yPX[3gY[[3lJQX4idadX[[8eY[[5seY[[6ticX[[5tyS[[5zS[[6aY[[7daY[[8oX[[7rU[[6eT[[7dV[[4lyMX[4mX[[5enteW[",
  "[4tyZZ[3rU[[3sonOY[6ableU[[9yX[[6ingY[[6sS[[4sY[[2bT[[3uildZ[[2cJT[3allW[[3eMV[4bY[[5eY[[6rX[[4iptX[[5vePZ[7dP[[7rV[",
  "[7sW[[6ingU[[4ntQW[6lyQY[4ptV[[6ionW[[6orY[[3hY[[4argeZ[[4erU[[6cheV[[4tUY[5sYY[3ibV[[5irY[[4pW[[5eTX[6sU[[5ientW[[9",
  "sY[[3kY[[3lV[[3ognQY[6isedZ[[7tionV[[7zeU[[9dU[[4mU[[5endW[[5mO[[6andY[[6endPZ[9ationW[[9ationsU[[9edS[[9sY[[4nR[[5c",
  "Y[[5heY[[5naY[[5ocW[[4rdNT[6edU[[6ingU[[9sZ[[6sSW[4verU[[7edY[[7yTY[3rW[[4eX[[5ationY[[9nalY[[4uitUX[7ingY[[7mentXZ[",
  "3tSU[4angleXX[3uperV[[4rsoZ[[7sV[[3vZ[[3yclV[[6edY[[7rWW[6ingX[[2dNPX3dX[[3eVZ[4emZ[[4nX[[4sV[[3irectSW[4sSV[5tribut",
  "eU[[9utionsXX[3uN[[4ceR[[6dT[[6sX[[5ingV[[5tionU[[2fMS[3erPX[5eY[[6nceRW[9dY[[9sV[[8iaZ[[5ralY[[6edU[[6ingX[[5sW[[3i",
  "nY[[5edY[[3leY[[5ctSZ[7edX[[7ionX[[7sX[[5xW[[3orY[[5mU[[6aZ[[3rU[[4esZ[[6hTY[7ingY[[4igerW[[8atorY[[3ugeW[[4ndU[[4se",
  "X[[6dX[[2gJNV3ardP[[6edX[[6ingR[[6lessVZ[6sV[[3elVX[4xXZ[3imeW[[4oZ[[5nQU[6alTV[6sU[[4sterPS[8edSY[8ingY[[8sY[[6rTY[",
  "7ationTW[7oX[[7yWY[3ressionZ[[5tX[[3ulQ[[5arPX[7lyU[[6teZ[[8dY[[7ionW[[9nsU[[7oryW[[2habilX[[7itationZ[[3eX[[2ichZZ[",
  "3gnY[[3nT[[4terpretZ[[3sX[[4eYY[2jY[[3ectT[[6edW[[3oY[[2kV[[3eningY[[3lZ[[2lJRY3acionU[[8adosZ[[8esZ[[4tX[[5eX[[6dQX",
  "[6sY[[5ieZ[[6ngV[[6onT[[8sOY[9hipPY[9hipsS[[6vW[[7eT[[8lyU[[8sX[[4xS[[5ationX[[5edX[[5ingW[[4yZ[[3eQ[[4aseQW[7dR[[7s",
  "W[[6ingY[[4vR[[5antS[[3iR[[4abilityX[[6leT[[4efU[[5sZ[[5veZ[[4gR[[5ionU[[7usU[[3oadX[[3uctZ[[3yV[[2mKPX3ainS[[6derY[",
  "[6edV[[6ingT[[6sT[[4rkU[[6ableW[[6sY[[3edX[[5iesZ[[5yY[[4mberQV[8edX[[3indU[[6edX[[7rX[[6sY[[3odelX[[4tY[[5eSW[6lyY[",
  "[4vS[[5alV[[5ePT[6dS[[6sY[[5ingV[[2nOT[3ameZ[[6dX[[3contrY[[8eW[[9sZ[[3dT[[4erPV[6edX[[7rX[[6ingX[[5zY[[4reX[[3ewU[[",
  "5ableY[[5edZ[[3ovU[[5ationY[[4wnedX[[3tRV[4alTW[6sX[[4ingY[[2openY[[2pLR[3airSX[6sW[[4rX[[3eS[[4atU[[6edV[[8lyX[[4rY",
  "[[4tW[[3lacR[[6eSY[7dU[[7mentU[[6ingX[[4icX[[6aX[[5edX[[6sY[[4yTX[3oW[[4rtMS[6edR[[8lyY[[7rX[[8sY[[6ingU[[6sRY[4sY[[",
  "5itoryVY[3rU[[4eZ[[5sentOW[9aY[[9ationU[[9ationsZ[[9ativeV[[9ativesW[[9edV[[9ingV[[9sU[[4oY[[5duU[[7ceX[[8tionZ[[3ub",
  "licSS[8anVV[9nsXX[4tT[[5ableY[[6tionU[[2qQ[[3uP[[4erX[[5stLR[7edT[[7ingY[[7sS[[4ireKW[7dNV[7mentV[[9ntsRX[7sR[[6ingX",
  "[[5sW[[6itosZ[[2rZ[[2sGLU3cY[[4ueW[[3eW[[4archNR[8erZ[[9rsU[[8ingY[[4rvP[[6ationW[[9onsY[[6eVX[7dRW[7sX[[4tSW[3idQ[[",
  "5eY[[6nceV[[7tV[[8ialUZ[8sT[[5ualY[[4gnY[[4lX[[4nZ[[4stU[[6anceU[[8tX[[4zeX[[3olP[[5utionTY[5veS[[7dW[[7rX[[4nX[[4rt",
  "UV[6sZ[[4urceQU[8sQV[3pS[[4eX[[5ctP[[7edY[[7iveV[[9elyV[[7oX[[5itoY[[4irW[[6atoryY[[4ondR[[7edW[[8ntsZ[[8rY[[7ingY[[",
  "7sZ[[6sOX[7abilV[[9leX[[7eMR[8sU[[7ibilitiesW[[9ilityT[[9leR[[8veW[[5staY[[4uestaX[[3sW[[3tMRY4aY[[5rtW[[5urP[[7antS",
  "V[9teZ[[9tsTZ[4eV[[5rY[[4oW[[5rationX[[6eV[[7dX[[4rR[[5ictW[[8edW[[8ionX[[9onsV[[3ultJRZ6aY[[7atZ[[7doU[[9sV[[6edW[[",
  "6ingU[[6sNV[4meUX[2tMTW3ailSX[6erY[[8sX[[5nV[[6edZ[[3entionY[[3irW[[5eY[[6dX[[6mentV[[3ornoZ[[4urW[[3rRV[4eatX[[4iev",
  "eW[[8dY[[4oUY[5fitX[[5uverY[[4yX[[3tZ[[3urnGP[6edR[[6ingU[[6sQR[3valY[[2unV[[4iY[[3seY[[3tersYY[2vRW[3eR[[4alV[[6edU",
  "[[6ingY[[6sW[[4lV[[4nV[[5ueTZ[7sY[[4rY[[5sW[[6eUY[7dY[[5tW[[3iewMS[6edV[[6ingY[[6sPT[4sU[[5edY[[5ionXX[5taZ[[3olV[[5",
  "utionVX[9naryZ[[2wardT[[6ingX[[6sWZ[3riteY[[2yWW[2zU[[3ultX[[1fX[X1gW[[2bX[Y3aY[[1hSUZ2eZ[[2oY[[2sW[[2ythmY[[1iRX[2b",
  "U[[3bonY[[2cVX[3aZZ[3eVY[3hRS[4ardUU[4mondYY[4tVY[5igX[[3kXX[3oYY[2dS[Y3eTZ[4rZ[[5sY[[4sX[[3geXX[3iculousY[[4ngW[[2e",
  "nV[[3sW[[4goY[[2fX[[2gT[[3htKTY5sPU[3idY[[2jX[[2ktZ[[2mW[[2nV[[3gSW[4sW[[2oUU[2pV[[2sQX[3coY[[3eT[[3icoZ[[4ngV[[3kPX",
  "[4sU[[3queY[[2tU[[3moZ[[3ualX[[2vVY[3alW[[3erSS[5sYY[1mX[X1nZ[Z2aZ[Z1oISU2adQS[4sW[[2bQQ[3ertSS[6sZZ[3inXX[5sonYY[3o",
  "tUY[5sY[[3ustV[[2ckQS[4etZ[[4sW[[2dTU[3eW[[3rYY[4igZZ[2gVV[3erYY[2iY[[2kY[[3uW[[2lUY[3eOV[4sU[[3lQU[4eZZ[5dX[[5rW[[4",
  "ingW[[4sY[[2mQTY3aXX[4nUU[5ceW[[5tY[[6icV[[3eVV[2nUU[3aY[[3dV[[2ofTY[4ingZ[[3kY[[3mMS[4sRX[3tPW[4sW[[2peY[[2sUU[3aYY",
  "[3eUU[4sX[[3sWW[3terY[[2tQU[3ateW[[5ionV[[3hZZ[3oX[[3terdamZZ[2uTV[3geY[[4hU[[5lyW[[3letteWY[3ndQW[5edV[[5sX[[3tS[[4",
  "eRT[5rTU[5sUX[4ineU[[7sY[[6gY[[2verZZ[2wOU[3sS[[2yWW[3alUU[2zU[[1pgZ[Z1rY[[1sTVW2sX[X1tU[U1uQV[2aY[[2bSU[3berW[[3yYY",
  "[2dXZ[3eZ[[2eX[[2gUX[2hX[[2imV[[4teX[[3nZ[[2leRW[4dY[[4sRX[3ingX[[2mTY[3ahY[[2nLT[3dV[[3nableWW[4erX[[6sZ[[4ingPY[3s",
  "S[[3timeTT[2ptZ[[2ralVZ[2sWW[3hWZ[4edZ[[3sRR[4ellXX[4iaUU[6nUU[3tUY[2tY[[3aZ[[1vX[X1wX[[2andaWW[1xXZY1yVX[2anVV[0sEE",
  "E1aHQU2aX[[3bZ[[3nY[[3tV[[2bPV[3eV[[4mosZ[[4rT[[3orZ[[2cRW[3rW[[4edY[[4ificX[[8eY[[2dSX[2fPT[3ariWW[3eQV[4guY[[4lyW[",
  "[4rY[[4tyRV[2gU[[3aY[[3eZ[[4nX[[3tW[[4eY[[2hUY[2iW[[3dK[[3lX[[3ntTT[3rY[[3sW[[4onXZ[3tY[[2jX[[3aX[[2kUY[3aW[[3eX[[2l",
  "LQZ3aVY[4dX[[4hX[[4riesZ[[5yU[[3eQT[4sQU[3idaY[[4rY[[3leW[[3monZ[[3onW[[3tTX[3udVZ[3vWX[4adorYY[2mNQ[3aV[[4nY[[3bY[[",
  "3eLX[4diZ[[4nT[[5werkingZ[[3meZ[[5nX[[3oW[[3pX[[4eyanY[[4leRW[6sT[[5ingX[[3sungUU[3tW[[3uelYY[2nPP[3aW[[3ctY[[5ionsY",
  "[[3dRS[4wichX[[3gSY[4atW[[3itV[[3oY[[3sRV[3tUU[4aTT[4iagoYY[4oYY[5sYY[2oZ[[2pU[X2rST[3aYY[4hWW[3eY[[4ngV[[2sY[[2tRUX",
  "3anZZ[3elliteX[[3isY[[5fQ[[6actionV[[6iedV[[6yW[[7ingY[[3uV[[4rX[[5dayRR[2uRW[3ceV[[3dY[[4iXX[3naZ[[2vOV[3eOT[4dR[[4",
  "sX[[3ingU[[6sU[[3oirU[[2wQY[2xZ[[2yMW[3aV[[3ingR[[3sO[[1bS[X1cJMT2alW[[4aW[[5rW[[4eRX[5dZ[[5sY[[4ingY[[3mY[[3nTY[4da",
  "lZ[[4fX[[4nerUU[5ingY[[3rWY[4edX[[4yY[[3tterX[[2enR[[4arioV[[8sX[[4eRW[5ryZ[[5sV[[4tY[[2hKL[3adeZ[[3eOW[4dV[[5uleSX[",
  "8dU[[8rZ[[8sY[[7ingY[[4maUV[5eU[[6sY[[3lZZ[4afZZ[4eY[[3nUY[4eZZ[5llV[[3olW[[5arVX[7sY[[8hipX[[9ipsY[[4nS[[4olNP[6sRW",
  "[5nY[[3rijX[[3ulWW[4tzZZ[3wVV[4eXX[5rX[[2iY[[3enceRS[7sWW[5tRW[6ificUZ[7stY[[9sV[[2oVZ[3peS[[3reQW[5dV[[5sU[[4ingW[[",
  "3tVV[4landWW[4tTT[5ishYY[2rQW[3apY[[4tchW[[3eS[[4enPU[6ingW[[6sV[[4wX[[3iptSV[6sX[[3ollTX[2ulptW[[1dT[T2kY[Y2lW[W1eF",
  "JP2aRU[3lW[[4edX[[3mW[[4lessY[[3nYY[3rchNR[6edX[[7sX[[6ingT[[3sonOV[6alX[[6sV[[3tTZ[4ingX[[4sV[[4tleWW[2bVV[3agaiW[[",
  "3elX[[3uahZ[[2cPVX3araX[[3hZ[[3ondMT[6aryU[[6sS[[3retRS[6ariaZZ[8yVV[6sW[[3tV[[4eurY[[4ionQU[7sU[[4orRZ[6sW[[3undY[[",
  "4rW[[5eSX[6dX[[6lyZ[[5ingZ[[6tiesYZ[7yQS[2dRW[3aX[[4nX[[3eX[[2eKP[3dT[[4sV[[3ingS[[3kQ[[4ingT[[4sX[[3mN[[4edT[[4ingl",
  "yX[[4sQ[[3nP[[3sV[[2gMS[3mentT[[7sW[[3uT[[4eY[[4idaZ[[5nteY[[5rV[[4ndaU[[6oUZ[4rZ[[5idadV[[5oW[[2henW[[3inggaY[[3rS[",
  "[2iU[[3nQ[[4eU[[5mX[[5nW[[5rV[[3sW[[3tUZ[4eWW[5nYY[3zoenZ[[2jaU[[4mZ[[2kSW[3sV[[2lPT[3bstTX[3eT[[4ccionX[[5tOSX6edPY",
  "[6ingW[[7onQX[9sY[[6orU[[3fIT[3lQY[4eW[[5rVY[6sX[[4ingS[[4sX[[3onV[[3vV[[2mMSY3aineW[[7sY[[4naT[[6sX[[3bY[[4lY[[5eX[",
  "[3esterX[[3iV[[4narY[[3preS[[3uaX[[2nPQ[3ateVV[5orYY[3cX[[3dOT[4erR[[4ingU[[5riY[[4oU[[4sX[[3gX[[3iW[[4orTV[6sX[[3sO",
  "Y[4ationY[[4eQ[[5sZ[[4ibleX[[5tiveV[[8ityX[[4orUY[6sX[[3tNW[4enceU[[8sX[[4idoV[[5mentX[[5rW[[3zaX[[2oT[T3rangZ[[2pUU",
  "[3arP[[5ateS[[8dW[[8lyX[[7ionX[[7orY[[3erV[[5tiW[[3tUW[4emberQQ[7reX[[4iembreY[[2qVY[3uX[[4elZ[[6izeYY[5nceTY[8sX[[2",
  "rJOX3aT[[4itW[[3emY[[3gZZ[3iY[[4aW[[5lRT[6izableXX[8eY[[9rY[[4eUY[5sPT[4fYY[4ousR[[7lyU[[3mY[[3ontW[[3rW[[3tY[[4aX[[",
  "3umZ[[3vKPX4eR[[5dS[[5rPS[6sV[[5sU[[4iU[[5ceLPZ7sNRY6ioV[[8sV[[5ngT[[5rX[[4letWW[2sPX[3sW[[4ionPT[7sU[[3tY[[3uY[[2tH",
  "NT3embroZ[[3iapY[[3orZ[[3sSU[3tR[[4ingRW[7sQU[4leW[[6dX[[6mentW[[3upRW[3zenY[[2uP[[3lW[[4eX[[5mentW[[3sS[[2vY[[3aY[[",
  "3enSY[5tW[[6hY[[4rN[[5alOX[5eU[[5ityY[[2wZ[[3ingY[[2xMR[3eY[[3oVZ[3tW[[4aY[[3ualSZ[6lyZ[[3yUY[2zY[[1fU[X1gX[X1hGKR2a",
  "UWZ3deW[[5rY[[5sX[[4owUY[3ftX[[3keX[[5speareYY[3llQ[X5owX[[3meX[[4pooZ[[3nghaiYY[3peRX[5dX[[5sW[[3qZ[[3rXZ[4eOU[5dRV",
  "[5holdersZ[[5sT[[4ingS[[4pV[[3wZZ[2eKN[3dW[[3egX[[5ayY[[4pY[[4rY[[4tTY[5sW[[3lUX[4fX[[4lUX[4terX[[4vesY[[3rVV[4iffZZ",
  "[2iX[[3eldXZ[3ftSZ[5edZ[[5ingY[[5sY[[3neX[[4yZ[[3pSX[4mentY[[4pedW[[5ingRV[4sW[[3rtV[[5sY[[3tW[[2oVV[3ckU[[5edY[[3eX",
  "[[4sU[[3otS[[5ingU[[3pRT[4persZ[[5ingSW[4sU[[3reYZ[4tNT[5ageZ[[5erX[[5lyW[[5sY[[3tS[[4sV[[3uldKT[6erV[[8sX[[6nX[[3wL",
  "R[4cZ[[5aseX[[4edT[[5rU[[6sZ[[4ingS[[4nR[[4sQY[2rU[[3inkY[[2uffleY[[3mZ[[3tT[[4downY[[4tleY[[2yY[[1iKQX2aW[[3bZ[[2bW",
  "[[3lingsZ[[2cWZ[3hN[[4erVW[6heitYY[3kU[[2dUY[3aX[[3eNU[4barY[[4nY[[4sT[[3oS[[2eNN[3htY[[3mpreT[[3ndoX[[3rY[[4raYY[2f",
  "Z[[2gPXY3htU[[5sZ[[3loY[[3maY[[3nLRX4alSY[6sW[[5tureUY[4edT[[4ificO[[8aW[[9nceX[[9ntP[[9ntlyT[[5ngV[[4sT[[4upZ[[3uV[",
  "[4eY[[4ienteW[[9sY[[2iY[[3sW[[2jY[[2kV[[3uY[[2lPR[3aY[[3enceX[[5tX[[3iconeY[[3kY[[3lyY[[3vaYY[4erUV[2mKQW3bolZ[[3ila",
  "rPY[7lyZ[[3onWW[3plT[[5eOS[6mentX[[9teZ[[6rY[[6sV[[7tZ[[5icX[[7ityY[[5yPW[3ulZ[[5ationW[[5tV[[6aneouslyX[[2nLT[3aY[[",
  "3cY[[4eNS[5rY[[3dOY[4sY[[3eX[[3gPS[4aporeVV[4erW[[4hXX[4ingW[[4leOT[6sUZ[4ularY[[3hX[[3kU[[3nW[[3oU[[4nY[[3sZ[[3tW[[",
  "2pX[[2rUV[2sU[[3tQ[[4emT[[6aSY[7sX[[5rT[[6sX[[2tLY[3eMT[4sPX[3ioW[[3sX[[3tY[[4enZ[[4ingT[[3uOW[4aZ[[5tedW[[6ieZ[[7on",
  "QZ[9sU[[4sY[[2vW[[2xQW[3thX[[2yY[[3aW[[2zW[[3eLSY4dWW[4ofR[[4sT[[1jT[[1kKQU2aV[[3lT[[3teZ[[2eW[[3tchX[[2iVZ[3lY[[4lT",
  "Y[5edW[[5sQX[3nQX[3pTY[3rtY[[2learnX[[2oY[[2rV[[2ulleW[[3pX[[2yTV[3peYY[1lKQW2aW[[3apY[[3bZ[[3gX[[3veX[[2eT[[3chtsY[",
  "[3eVY[4kY[[4pQX[5ingW[[4veY[[6sY[[2icW[[4eW[[5sZ[[3deV[[5rX[[5sW[[4ingY[[3ghtS[[6lyT[[3kY[[3mWY[3pW[[2oZ[[3peY[[3tQV",
  "Z4sTX[3vYY[4enYY[3wRZ[4erY[[4lyU[[2ugY[[3tZ[[1mKPU2allMU[5erS[[6stX[[3rtQT[5phoneU[[9esX[[2eY[[3llV[[2ileU[[5dY[[4in",
  "gZ[[3thTT[2oR[[3kZ[[4eV[[4ingW[[3othS[[6lyY[[2sW[W1nNUX2ackX[[5sY[[3keY[[3pTX[4shotW[[2eV[[3lU[[2owTW[1oHLR2apX[[2bN",
  "[[3reO[[2cLPY3cerW[[3iUZ[4aisX[[5lNR[6eW[[7sW[[5uxZ[[4edadX[[8eX[[5tX[[6iesZ[[6ySU[4oX[[3kW[[4addrZ[[4etTX[4sY[[2dV[",
  "[3aY[[3iumY[[2fY[[3aW[[3ortX[[3rZ[[3tRW[4wareNQU2gV[[3arW[[2iY[[3entZ[[3lU[[3rW[[3tT[[2kW[[2lKPY3aY[[4rTX[3dQX[4ierY",
  "[[7sW[[3eT[[4ilZ[[4lyW[[3icU[[5itX[[4dQW[5arZ[[3lR[[4enY[[4teV[[6nW[[3oRY[3uY[[4tionQU[8sRV[3veT[[5dY[[5rZ[[4ingX[[2",
  "mKS[3eIP[4bodyW[[4howW[[4nteY[[4onePY[4tR[[5hingNX[5imeY[[8sRV[4whatV[[6ereV[[3itZ[[3mX[[4erYY[5sW[[4igeZ[[3osX[[3sX",
  "[[2nLR[3dernV[[3gQV[4sTY[3oT[[3raW[[3sW[[4tY[[3tO[[3yWW[2oU[[3maXX[5aliyaYY[3nPY[4erX[[3rtX[[2pW[[3hVX[4isticatedW[[",
  "2rRX[3eY[[3gX[[3prY[[3ryVY[3tOV[4eX[[5dU[[4ieY[[5ngY[[5rY[[4sW[[2sV[[3tX[[4enY[[2tY[[2uNT[3ffY[[3ghtW[[3haX[[5itX[[7",
  "ezZ[[3lTX[4sZ[[3ndQU[5sT[[3pW[[3rU[[4ceNT[6sS[[3sT[[3tVY[4hPP[5eastZZ[6rnVV[5westZZ[3ventV[[2vXX[3ereZ[[3ietYY[2wS[[",
  "3ieU[[3ohlY[[2yV[[1pIMS2aVV[3ceOU[5sU[[4ingY[[5ousW[[3inVV[3mW[[3nUY[4ishUU[4nX[[3rWY[4eW[[4kVX[3tialX[[3wnX[[2dxY[Y",
  "2eMS[3akR[[5erVX[7sW[[5ingU[[5sX[[3cKU[4ialNSY7eY[[7istUY[9tsW[[8zeY[[9edW[[9esY[[7lyX[[7tyX[[5esT[[5fS[[6icO[[8ally",
  "T[[9tionX[[9tionsW[[7edR[[6yV[[4sY[[4tSX[5acularW[[5rumW[[3echU[[4dQV[5sX[[4lZ[[5tZ[[3lV[[4enW[[4lW[[5ingY[[3ndR[[5i",
  "ngT[[4tR[[3rY[[3sY[[2hereY[[2iY[Y3ceZ[[3derYY[3elSS[5eXX[6nW[[6rXX[3llY[[3nTY[4eY[[4nerY[[5ingZ[[4sW[[3rV[[4itRU[6sY",
  "[[6ualU[[3teY[[2lT[[3ashY[[3itSX[2oV[[3keV[[5nW[[5sW[[6manZ[[3nsT[[5orX[[7edX[[7sZ[[4tX[[3rY[[4tRT[5ingY[[5sRT[3sY[[",
  "3tRW[4ifyYY[4lightZ[[4sV[[4tedY[[3useX[[2rQT[3awX[[4yW[[3eV[[4adS[[6ingY[[6sZ[[3ingST[6sXX[5tfW[[4teXY[2utnikXX[2yX[",
  "[1qV[[2lRTS3exceptionW[[3iteY[[2rtX[[2uTX[3adW[[4reSV[6sY[[3eY[[1rWWW2cO[[2edZ[[2iWW[1sU[W2dY[Y2lX[X1tFHP2aVZ[3anV[[",
  "4tTZ[3bZ[[4ilV[[6ityV[[4leU[[3ckRV[3dUV[4iumXX[4tVV[3ffPU[3geRW[5sV[[3inlessWZ[4rY[[5sY[[3keV[[5holdersX[[3mpW[[3nVV",
  "[4dMR[5ardPT[8izedZ[[8sSY[5ingU[[5sU[[4fordZZ[4leyYY[3pV[[3rQR[4eZ[[4kW[[4ringZ[[4sSW[4tJQX5edOZ[6nY[[6rX[[5ingQX[5s",
  "S[[5upW[[7sZ[[3tIS[4eLOY5dT[[5mentRW[9sU[[5sPP[4icKX[5ngY[[5onSU[7sV[[5stU[[7icalX[[9sUX[4oX[[4sUY[4tW[[4usOTY5tY[[3",
  "vX[[4angerZ[[3yOW[4edV[[4ingV[[4sW[[2dM[[3outY[[2eLOY3adY[[5yX[[4lY[[4mWX[3dY[[3edsV[[4lSV[4pY[[4ringY[[3henW[[4tV[[",
  "3inYY[3llX[[5eZZ[6nV[[5tY[[3mU[[3pPU[4hYY[5enWW[4pedX[[5ingZ[[4sRZ[3rSW[4eY[[4kY[[4oidsZ[[3veVV[5nYY[3wartYY[2ickSY[",
  "5sY[[5yY[[3ffY[[3lX[[4lMV[3mT[[4ulV[[3pY[[3rW[[3tchX[[2mtW[[2oV[[3ckPT[5holmZZ[5sV[[3fY[[3lenX[[3mV[[4achW[[3ndZ[[4e",
  "SU[5sX[[3odV[[3pPU[4pedT[[5ingX[[4sW[[3rU[[4ageQU[4eOS[5dT[[5sTZ[4iesRW[5ngX[[4mUX[4tY[[4yOU[5tY[[3veZ[[2rIPV3aRV[4i",
  "ghtR[[8forwardW[[5nX[[6sZ[[4ndY[[5geV[[7rZ[[8sZ[[4pX[[4tegPW[7icV[[8esT[[7yRX[4wX[[3cmpZ[[4pyZ[[3eTW[4akY[[5mPT[6ing",
  "U[[6sX[[4etRR[6sV[[4ngthRZ[8enX[[8sY[[4ssRY[6edY[[6fulY[[4tX[[5chU[[3ictS[[6lyX[[4deX[[4keV[[6sY[[5ingX[[4ngII[6sU[[",
  "4pU[[5sY[[4veX[[3lenW[[3oZ[[4keU[[4mZZ[4ngOX[6erV[[7stY[[6lyV[[3totimeZ[[3uckW[[5tNV[6uralW[[8eQY[9dY[[9sU[[4ggT[[6l",
  "eV[[8dY[[8sY[[7ingW[[2uX[[3bV[[3ckV[[3dKP[4entPT[7sOV[4iedV[[6sRV[5oTU[6sXX[4yOV[5ingV[[3ffR[[3kW[[3ndenYY[4ningU[[3",
  "pV[[4idW[[3rdyY[[2yV[[3lU[[4eMT[5dT[[5sSZ[4ingY[[5shW[[1uGNU2aP[[3sT[[2bJPW3jectOW[7iveZ[[7sU[[3licZ[[3missionW[[9ns",
  "Z[[5tSY[6tedU[[7ingX[[3processY[[3sQ[[4cribU[[8eWY[9rX[[9rsX[[7ptionUY[4eU[[5quentW[[9tlyY[[5tZ[[4idX[[6iX[[4tY[[5an",
  "ceW[[9sX[[7tT[[8ialU[[9allyY[[5itU[[7uteX[[5rW[[3tV[[4itleZ[[4leX[[2cT[[3cT[[4eedU[[7edY[[5sW[[6sNU[7fulR[[9llyS[[3e",
  "dY[[4ssoX[[3hLVZ4eZZ[5nY[[4tZ[[3kW[[2dRU[3ahW[[4nZZ[3denT[[6lyV[[3oZ[[2eW[[3loZ[[2fZ[[3fR[[4erT[[6edW[[6ingV[[4icien",
  "tU[[5xX[[3icW[[5ienteY[[3rZ[[2gW[[3arTX[3erZ[[3gP[[4estPZ[7edU[[7ingX[[8onX[[9nsU[[7sV[[2icideX[[3sT[[3tTW[4ableS[[4",
  "eSV[5dW[[5sYY[4sX[[3vU[[4iZ[[4reY[[2jetW[[2kX[[3aX[[2lRV[3iX[[3laY[[2mNWY3aY[[3mTW[4arX[[6yUW[4erRV[4itYY[2nQSY3aZ[[",
  "3dYY[4ayRR[3gW[[3lightY[[3nyY[[3setY[[4hineZ[[3tV[[2oX[[2pKSX3erLQ[5bW[[5ficW[[8ieY[[5iorTX[5visY[[8ionY[[8orZ[[3pOU",
  "[4lY[[5ementUY[9tsW[[5iedV[[7rVY[8sV[[7sU[[5yRX[6ingY[[4ortLS[7edS[[8rsX[[7ingU[[8veX[[7sT[[5seW[[7dT[[4ressW[[3rY[[",
  "4emeWW[2rJR[3eMW[4lyW[[3fV[[4aceRY[7sW[[3gSY[4eW[[5onZ[[5ryUZ[4icalX[[3passZ[[4rS[[5iseU[[8dU[[8sZ[[7ingV[[9glyY[[3r",
  "enderZ[[4oundS[[8edW[[8ingU[[9ngsY[[3tV[[4outW[[3vS[[4eV[[5illanceX[[5yTX[6sX[[4ivX[[6alW[[6eW[[7dY[[2sNU[3anYY[3cep",
  "tY[[3pS[[4ectW[[7edY[[5ndX[[7edX[[6sionX[[4iciousZ[[3tR[[4ainTY[7abilityX[[9leV[[7edY[[4entZ[[2tX[[2urX[[4eZ[[2vX[X2",
  "zYY[1vPXV2arX[[2eV[[3rYY[3tZ[[2gY[[2oT[[3jW[[4eY[[1wMPU2aX[[3pV[[2eTY[3atX[[3denXX[4ishYY[3epX[[4tSX[2iV[[3ftXX[3mX[",
  "[4mingV[[3nZ[[4gWY[3ssXX[3tchPV[6edY[[7sY[[6ingX[[4zerlandXX[2oW[[3rdX[[1xX[[1yPVY2ddZ[[3neyWW[2lZZ[2mOT[3bolRW[6sW[",
  "[3fonyXX[3pathZ[[4tS[[5omY[[7sT[[2nRX[3cVY[4hronU[[8izedW[[3dVZ[4romeX[[3tU[[4axX[[4hV[[5esisY[[6ticX[[2rWW[3iaXX[2s",
  "SY[3tT[[4eemY[[5mII[6aticZ[[6sQU[1zQX[2erW[[0tEEE1aMSX2alZ[[3maXZ[3sY[[2bPU[3iX[[3laY[[4eMRW5sT[[5tUZ[6sW[[3sX[[2ckU",
  "[[4leX[[3tV[[4icsY[[2dW[[2eY[[3aZ[[2fX[[2gPSX3ataY[[3eXX[4nYY[4sZZ[3gedZ[[3sTX[2hTY[3ayZ[[3unW[[2iUV[3lS[[4leX[[4orZ",
  "[[6edX[[3sY[[3wanXX[2jX[[2kLW[3aY[[3eLS[4nP[[4sP[[3ingPY[3oV[[2lOU[3aX[[3eV[[4ntS[[6edW[[6sX[[4sX[[3kOV[4edV[[4ingS[",
  "[4sV[[3lUY[4erY[[2mRW[3aV[[4nX[[5hoZ[[3bOV[3ilXX[3pX[[4aYY[2nQW[3aZ[[3dX[[3gUZ[3kTY[4sY[[3paY[[3tT[[4oS[[3zXX[4aniaY",
  "Y[2oX[[2pSX[3aY[[3eV[[3iY[[2rPV[3afX[[3dW[[4eV[[3eV[[3getNV[6edV[[6ingY[[6sU[[3iY[[4fY[[3jX[[3kY[[3tW[[2sTX[3hZ[[3kO",
  "R[4sS[[3sY[[4aZ[[3teT[[5sY[[4ingZ[[4yX[[2tTX[3ouY[[3sY[[3tooX[[2uT[[3ghtU[[3xY[[2vW[[2xOU[3aZ[[3esU[[3iX[[3pY[[2yX[[",
  "3lorVV[1bV[X2lX[[1cW[X2pY[Y1dX[Y1eHLU2aTX[3chO[[5erSX[7sTZ[6sX[[5ingSZ[3mMR[4sRY[3rW[[4sX[[3sX[[2chPU[4nMQ[5iQ[[6cal",
  "SW[9lyZ[[7iansY[[6queT[[9sS[[6scheY[[5ologicalX[[9ieY[[9iesTW[9yPT[3nTY[4ologZ[[8iaY[[2dYY[2eX[[3nTY[4ageZ[[7rZ[[8sZ",
  "[[4sX[[3thU[[2gW[[3enS[[3oX[[2hX[[3nY[[2ilUU[2jW[[2kSX[3nV[[3stX[[2lRV[3aY[[4hW[[3eOS[4fY[[5onVY[6onZ[[4gramZZ[4phon",
  "eV[[4sY[[4visW[[7ionUY[3lOX[4ingU[[4sU[[3sZ[[2mJR[3aU[[4sX[[3osX[[3pOX[4atY[[4erQY[6aturaX[[9reS[[9resV[[4latePV[8sV",
  "W[5eWW[4oS[[5rT[[6adaW[[7lY[[7rilyY[[8yV[[4sR[[4tX[[2nNU[3aZ[[4ntX[[6sZ[[3dQ[[4encyY[[5rW[[4oY[[4sX[[3emosW[[4rT[[3g",
  "W[[4aY[[4oW[[3haX[[4oX[[3idoY[[4rY[[3nesseeXX[4isWZ[3sV[[4ionW[[4orWY[3tS[[4angY[[2orY[[2rMS[3cW[[4eY[[3echtY[[3mMS[",
  "4eX[[4inUZ[6alUY[7rZ[[7teZ[[4osY[[4sPV[3rPU[4aWY[5ceY[[5inW[[4eW[[5noZ[[4ibleV[[5ficY[[5toY[[7rW[[8ioZ[[8yW[[4orT[[6",
  "ismZ[[8tY[[4yZZ[3sZ[[4eV[[5butW[[3tX[[3ugU[[3wijlX[[2sVW[3laYY[3tKOV4amentZZ[4eZ[[5dU[[5rY[[4imonyY[[5ngSX[4osterone",
  "Y[[4sRW[2tU[[3apiY[[2uX[[2veW[[2xRR[3asSS[3tLOW4eY[[4oV[[4sW[[4ureTX[7sY[[1fS[Y1hEHP2aUY[3iWW[4landWW[3mZ[[3nJY[4kRR",
  "[5fulY[[5sSS[6givingXX[3tFOX4sY[[2cZ[Z2eEGO3aterWX[5reWW[3eY[[3ftY[[3irIT[3mJ[[4aWW[4eRV[5nZZ[5sV[[4selvesR[[3nKQY3o",
  "X[[4retW[[7icalY[[5iesY[[5yTY[3rWY[4apSW[6eutX[[9icY[[6istY[[6yTY[4eJM[5byX[[5foreSU[5ofY[[4mTX[5alW[[3seKO[4isW[[3t",
  "aX[[3yIM[2iTY[3abV[[3ckT[[5nessX[[3ghZ[[3nU[[4gO[[5sMV[4kLV[5ingR[[5sV[[3rdPW[4tyX[[3sFJT2oW[[3mWW[4asTT[4psonYY[3rY",
  "Y[4oughU[[8lyW[[3seLU[3ughOV[6tOY[7fulY[[7sS[[4sR[[5andV[[8sS[[2rSZ[3eadQT[6sW[[5tS[[6enedY[[8ingY[[6sW[[4eMUV4shold",
  "V[[4wX[[3illedY[[4veY[[3oW[[4atY[[4ughKU[7outQZ[4wNV[5ableWW[5ingX[[5nV[[5sO[[3uY[[2uUY[3isW[[3mbW[[5nailY[[3nderYY[",
  "3rsdaySS[3sSV[2yW[[1iMUX2asX[[2bYY[2ckV[[4etTX[6sTX[4sZ[[2dQ[[3akS[[2eU[[3dV[[3mY[[4poS[[6sZ[[3nV[[4daZ[[4eR[[5nU[[5",
  "sX[[3rXX[4raY[[3sW[[3tY[[2gZ[[3erYY[3htT[[2jX[[3dR[[4ensV[[2kUY[2lNX[3eTW[4sW[[3lQ[[2mPSX3berZ[[3eIPX4dY[[4lessZ[[5i",
  "neX[[5yW[[4outU[[4rTW[4sNS[5tU[[6ampVZ[3ingW[[3pY[[2nT[[3aZ[[3dZ[[3gU[[4giZ[[3haW[[3tY[[3yU[[2pRV[3oRY[4sW[[3sRV[2rT",
  "[[3eW[[4dV[[4sX[[3oZ[[2ssueV[[6sY[[2tQY[3anYY[3leNU[5dX[[5sU[[3reX[[3ularY[[2verY[[1jX[[1kW[[1lS[X2aV[[2hY[[1mW[X2pQ",
  "[[1nX[X1oELQ2astTT[2bYY[3acY[[5coY[[2cY[[3hU[[2dOXY3aT[[4sS[[4yNS[3dYY[3oPWR4sPX[2eS[[3gW[[4angZ[[3komstY[[3nW[[3pY[",
  "[3sZ[[4tY[[2gY[[3etO[[5herOX[3gV[[4leV[[2iX[[3leX[[5tW[[3mW[[2kSV[3enPT[5sU[[3yoXX[2lXZ[3dP[[3erU[[5anceY[[3lW[[2mPS",
  "[3aZ[[4rW[[4toZ[[6esY[[3bX[[3eY[[3orrowU[[2nQW[3eV[[4sY[[3gW[[4ueX[[3ightV[[3sV[[3yWW[2oMX[3kP[[3lOU[4barY[[4sQU[4ti",
  "pY[[3thV[[2pLQW3icRY[5sTY[3lX[[3pY[[4edZ[[3sX[[2rQS[3chT[[3nT[[4aZ[[5rY[[4oY[[3ontoVV[3queZ[[3rentZ[[3tU[X2ssX[[2tLW",
  "[3aX[[4alZ[[4lNT[5eY[[5lyT[[5menteX[[2uR[[3chQV[5downY[[5edX[[6sX[[5ingY[[3ghT[[3joursT[[3rPS[4ismXZ[6tW[[7sY[[4nU[[",
  "5amentVZ[4sWY[3sR[[3tOX[4eT[[5sT[[2wXZ[3ardT[[6sR[[3elZ[[5sZ[[4rWX[3nQT[4sX[[2xU[[3icW[[2yUU[3otaWW[3sW[[1pX[Y1rFJR2",
  "aRSZ3bPY[4ajT[[6adoresY[[7rY[[6oT[[5lRZ[6hW[[7arY[[7oT[[3ceUY[5sY[[4kOW[5edZ[[6rY[[5ingU[[5sU[[4tX[[3dOW[4eRV[5dY[[5",
  "mV[[6arkX[[9sY[[5rY[[6sX[[5sX[[4icionalX[[5ngSW[5tionT[[9alRZ[9allyZ[[9sX[[3fX[[4fS[[5icSY[3gW[[4edX[[6yZ[[4icZ[[3il",
  "SX[5erV[[5ingY[[5sX[[4nQW[5edU[[6rXY[5ingPU[5sY[[4tT[[5ementX[[5sX[[3jY[[3mX[[3nU[[4gZ[[4quV[[6ilY[[4sKO[5actionSW[9",
  "onsU[[5cZ[[6riptZ[[5fV[[6erQW[8redW[[8sX[[6ormQV[9ationV[[9edX[[9erZ[[9sY[[5itX[[7ionTZ[9nsZ[[5lT[[6ateV[[9dX[[8ionV",
  "Y[9onsZ[[5missionU[[7tW[[8tedY[[5parV[[8encyY[[9ntV[[6lantZ[[6ortQU[9ationVY[9eX[[3pW[[4pedZ[[3sT[[4hV[[3tT[[4aV[[5m",
  "entoY[[6ientoY[[5rY[[3umaX[[3vNV[4aW[[5ilT[[7lerY[[5uxX[[4elPU[6edY[[7rsX[[6ingV[[6lingX[[6sY[[5rsV[[3yX[[3zX[[2eNS[",
  "3asureY[[4tOV[5edU[[5ingX[[5mentQX[9sV[[5sX[[3bZ[[4aY[[5llZ[[4uZ[[3eQS[4sT[[3ffenY[[3inY[[3kXY[3mU[[4endW[[7ousX[[3n",
  "W[[4dTY[5sUZ[5yY[[3sT[[2iSV[3alSZ[5sW[[4ngleX[[3bSU[4unalXX[5teY[[3ckV[[5sX[[5yY[[3edR[[4sW[[3ggerTY[7edX[[7sZ[[3lY[",
  "[3mU[[3oY[[3pQU[4leXZ[4sV[[3steY[[3turU[[6adoraX[[3umY[[2oPW[3chZ[[3isV[[3mX[[3ngT[[3opsX[[3pTZ[4icalX[[3tzX[[3uUZ[4",
  "bV[[5leT[[7sW[[4vX[[5eW[[6rV[[2ucZ[[4kSX[5sX[[3eJPU3lyR[[3mpSS[3nkZ[[3stQU[5edV[[5worthyZ[[3thSY[2yKT[3ingP[[1sPVW2a",
  "T[[2eS[[2hT[[2isX[[2oY[[2yW[[1tW[Y1uMU[2aX[[3jZ[[2bSY[3eUY[4sY[[2dX[[3iV[[3oT[[2eZZ[3sdaySS[2gX[[2inY[[3tionX[[2kX[[",
  "2lUY[3eV[[2mTY[3orX[[2nRX[3eX[[4dY[[3gW[[3nZ[[4elX[[4gY[[3tY[[2oY[[2pleWY[2rQR[3kXX[4eyWW[4ishYY[3nNU[4edR[[5rZZ[4in",
  "gU[[4sU[[2sT[[3senU[[2tPV[3orY[[5ialVZ[8sY[[3tiW[[4oX[[2voY[[2yX[[1vPYP1wOP[2eR[[3eT[[4deW[[4tV[[5sY[[3lveX[[3ntyV[[",
  "2iceU[[3nXY[3stX[[3tterRR[2oKS[1xRXV2tR[[1yRU[2dY[[2lX[[3erZZ[3koY[[2mW[[2pOV[3eJPV4dZ[[5efW[[4nameV[[4ofT[[4sPW[3ic",
  "alU[[7lyS[[4ngW[[6sZ[[0uEGG1aT[[2eZ[Z2ngZ[[2rtZ[Z2sY[[1bSW[2erYY[2icW[[2untuYY[1cX[Y2hV[[3unX[[1dSZ[1eW[W1fW[[2cZ[Z1",
  "gSX[2aX[[3ndaYY[2lyY[[2uW[[1hY[[2rUU[1iPZP2buttonY[[2colorY[[2dW[[2imageX[[2kitY[[2lX[X3abelX[[2ntOZW2tNY[3ableW[[3e",
  "X[[3geW[[5bY[[6reZ[[3sY[[3voY[[2viewW[[1jZ[[1kPTQ2iY[[2oZ[[2rXX[3ainYY[6eWW[2uV[[3baW[[3thiX[[1lQUX2lW[[2tSW[3imateV",
  "X[8lyV[[3rW[[4aWX[1mKRY2aMW[2breZ[[2iY[[1nGJR2aKV[3bleU[[3sW[[3vailableY[[2beY[[4lZ[[2cW[[3ertW[[6ainZ[[9tyX[[3learZ",
  "[[3omfortableX[[4nY[[4verY[[2dHS[3eZ[[4finedR[[4rKS[5goY[[6raduateX[[7oundX[[5lyingV[[5neathY[[5sW[[6tV[[7andN[[9din",
  "gRZ[9dsY[[7oodV[[5tV[[3oZ[[4ubtedlyY[[2eLU[3mX[[4ploymentY[[3xpectedV[[2fU[[3airZ[[3oldZ[[4rtunatelyVV[2gVY[3eY[[2ha",
  "Y[[2iYY[3dadesY[[4osVV[3formU[[3onTT[5sZ[[3quW[[5ePX[3tQT[4edOO[4sSZ[4testY[[4ySS[3versRS[7alWW[7eVY[7idadXX[9adeYY[",
  "8tiesV[[9yOO[2knownTX[2lessSU[3ikeWX[6lyW[[4mitedWZ[3ockV[[2necessaryX[[2oS[[3sU[[2packZ[[3recedentedY[[2rY[[2sNV[3a",
  "feX[[3erS[[5eV[[6mX[[6nX[[6rV[[4tX[[3ignedQ[[3upportedYY[4reZ[[2tQY[3erRS[5nehmenWW[5schiedX[[3ilOY[3oY[[3ukR[[2usV[",
  "[4edX[[4ualW[[2veY[[2wV[[3antedY[[1pHOU2angV[[2comingU[[2dateNRX6dQV[6sSX[5ingW[[2grW[[4adeU[[7dY[[7sY[[2lZ[[3oadSX[",
  "6edX[[2onQX[3rX[[2pT[[3erSX[2rW[[2sX[Y3etX[[3ideZ[[2tY[[1rNSQ2angY[[2bX[[3anUX[2eY[[2gV[[3eY[[4dZ[[4ntX[[2iUWW3neY[[",
  "2lOYR3libZ[[3sZ[[2sYY[1sHOM2aR[R3doY[[3geTY[3ndoX[[3rU[[2bT[T2dU[U2eIQU3dKU[3fulQ[[3lessY[[3rKNV4nameRY[4sOV[3sQ[[2i",
  "ngLT[3zeY[[2oT[[2tU[[3edX[[2uU[[3alU[[5lyPX[4rioVY[7sW[[1tOUX2ahXX[3nY[[2cY[Y2enZ[[2fU[Y2ilNS[4isU[[6erX[[5tiesY[[6y",
  "VY[5zS[[6aY[[7doY[[7ndoY[[7rW[[6eV[[7dW[[6ingW[[4sVW[2terX[[1uU[[2idW[X2rU[[1vW[W1wR[[1yX[[2eU[[2gX[[2uZ[[1zSZ[0vEGG",
  "1aMVV2akV[[2cQW[3ancesY[[4tionU[[3cT[[4inationY[[6eW[[7sY[[3uumX[[2dW[[2gU[[3yX[[2hZ[[2iS[[3nW[[3sX[[2jY[[2kT[[3anti",
  "eY[[2lJOU3eUY[4nciaZZ[5tineYY[4urX[[3idOS[5ateTX[8dY[[7ionUX[7orX[[9sZZ[5ityY[[4gnZ[[3lZZ[4eyTT[3orS[[5esW[[3sZ[[3tY",
  "[[3uS[[4ableT[[4eJRZ5dX[[5sOYW3veX[[2mX[[3osW[[3pY[[2nIS[3afW[[3couverXX[3dX[[4aagY[[3huX[[3illaY[[3nZ[[3tY[[3uitX[[",
  "2pY[[3eZ[[3orX[[2rIUT3aW[[3dY[[3iNT[4ableRW[8sSY[5ntT[[7sY[[5sX[[5tionW[[9sW[[4edW[[5sY[[5tiesX[[6yQ[[4osW[[5usPZ[3s",
  "W[[3tZ[[3yT[[4ingX[[2sUY[3tR[[4eY[[2tX[Y2ultY[[2zY[[1cX[[1eKTY2cRU[3esV[[3torQQ[6sY[[2dS[[2elR[[2gSU[3anX[[4sUU[3etT",
  "[[5ableY[[9sW[[2hP[[3icleRX[7sT[[2iZ[[3ligX[[2lQV[3eW[[3ikZ[[3ocW[[5idadZ[[6tyW[[2mW[[2nRU[3dR[[4aX[[4eY[[5rY[[4orW[",
  "[6sW[[4rediZ[[3eXX[4zuelaYY[3irX[[3tRW[4aW[[4eX[[4ilY[[4ureW[[3ueV[[5sX[[2rINX3aX[[4ndX[[5oZ[[5stYY[5twoordY[[3bQY[4",
  "alY[[4eterY[[4lZ[[4oseW[[3dQY[4adX[[6eV[[4eX[[5rU[[3eVW[4nY[[3gUV[4angZ[[4leichYY[3hX[[4aalY[[3ificationW[[6edW[[5yT",
  "X[3kTY[3lV[[4orY[[3mSW[3nZZ[3oY[[3pY[[3rV[[4eZ[[3sNT[4atileW[[4chR[[6iedV[[9eneY[[9enenX[[7llU[[9endeU[[4eW[[4ionNR[",
  "7sT[[4tX[[5eX[[4usW[[3tQW[4eX[[5xVY[4icalTZ[6esX[[4rXY[3vU[[4olX[[6gensY[[3wS[[4endenY[[8tY[[4ijX[[3yKU[3zU[[4ekZ[[2",
  "sW[[3sV[[4elX[[6sY[[3tUY[2tU[[3erTV[5anW[[7sYY[2utX[[3xY[[2yaX[[2zP[[3esV[[1iLRW2aOX[3bleY[[3gemZ[[4raVX[3jeY[[2beZ[",
  "[3rT[[4antW[[5tionZ[[2cWY[3eUW[3tRT[4imV[[6sV[[4orYY[6iaWW[8nZZ[6yV[[2dRY[3aQ[[4sZ[[3eU[[4oNR[5sRV[2eQZ[3lRZ[4eU[[5n",
  "W[[4leichtX[[3nWY[4eW[[4tX[[3rT[[4nesY[[3tY[[4namVV[3wLO[4edV[[5rX[[6sW[[4ingV[[4portZ[[4sQV[2gU[[3ilY[[3orZ[[2jY[[3",
  "fY[[2ktX[[2lSX[3lRT[4aWW[5geTV[7sY[[4eU[[2mY[[2nTV[3cY[[4entYY[3dT[[4enU[[4tW[[3eW[[4garZ[[3tageVY[3ylX[[2olQZ[4atio",
  "nX[[9sY[[4enceU[[6tW[[2pW[W2rPS[3alX[[3ginTT[6iaUU[3tP[[4ualQV[7lyW[[3usT[[5esY[[2sKR[3aWX[3eZ[[3ibilityW[[5leT[[4on",
  "SX[4tNV[5aW[[6rZ[[5eX[[6dU[[5ingU[[5orV[[7sT[[5sW[[3sZ[[3tY[[4aUX[5sZ[[4oW[[3ualRW[6lyZ[[2tRV[3aV[[4lT[[4mW[[5inWY[7",
  "sY[[3eX[[2vRY[3eX[[4rY[[3idZ[[4rY[[3oW[[3reY[[2zV[[1kX[X1lU[[2adYY[3stY[[2eY[[2ieZ[[2oX[[1mV[W1oHTX2cP[[3abularyY[[4",
  "lW[[2dX[[2edY[[3tY[[2gZ[[2iW[[3ceSX[5sW[[3dIX[3rU[[3sY[[3tW[[4ureY[[3xZ[[2kY[[2lLR[3atileW[[3doX[[5endeZ[[3gT[[4enY[",
  "[6deV[[6sX[[3ksXX[5wagenZZ[3lW[[4edW[[6igX[[3ontY[[3tT[[4aW[[5geW[[3umeRW[6sX[[4ntV[[6aryZ[[6eT[[7erW[[9sW[[4ptX[[3v",
  "erY[[2mS[[2nMX[3aX[[3dY[[3tW[[4adeZ[[2orLU[4alW[[4dW[[5atY[[4kW[[5omenY[[4tX[[4zZ[[5ienW[[2rPT[3esY[[3gZ[[3handZ[[3m",
  "V[[3teYY[2sR[[3tX[[2tN[[3eS[[4dW[[4rZ[[5sW[[4sV[[3ingW[[3reP[[2uU[[3cherZ[[3lezZ[[3sNU[2yUZ[3ageW[[2zW[[1pY[Y2nV[V1r",
  "S[W2aT[[3agV[[3genV[[3iX[[4mentV[[2eX[[2iendW[[3jT[[2oW[[3egY[[3uU[[4wX[[5enX[[1sRZX2eX[[1tZ[Z2kZ[[1uS[[2eWX[3lW[[2l",
  "S[[3nerU[[6ableW[[2mY[[2nV[[1yS[[2aX[[1zW[[0wEFF1aMVW2aW[[3rPY[4bijX[[4dV[[5eY[[5oorW[[4inW[[4meeZ[[4omY[[5pZ[[4vanZ",
  "[[2dX[[2gY[[3eX[[4rX[[4sY[[2hX[[3lXX[2iY[[3stX[[3tOV[4edY[[4ingS[[2jY[[2kU[[3atiY[[3eU[[3tuY[[2lTT[3aY[[4ngZ[[3dYY[3",
  "esWW[3iY[[3kOT[4edV[[5rXX[4ingTY[4sW[[3lRT[4etUY[4paperY[[4sU[[3martYY[3terYY[2nU[[3aX[[3dWZ[4aZ[[4erZ[[3gYY[3iY[[3n",
  "Y[[4aY[[5nY[[4eerVZ[3tKV[4edQ[[4ingV[[4sR[[2rNQ[3dWY[4robeY[[3eV[[4houseX[[4nT[[3mRZ[4erZ[[4ingY[[4thY[[3nV[[4edX[[5",
  "rZZ[4ingUYY7sX[[3rantR[R7iesS[S7yS[T4enYY[3sVV[3umZ[[2sGTZ3hRR[4edY[[4ingW[[7tonSS[3nT[[3serWW[3teSY[2tOT[3chPT[5edV",
  "[[6sX[[5ingT[[3erMS[5proofY[[5sW[[3sonYY[3uY[[2veUY[4sW[[2xSY[3aW[[4aX[[4yX[[2yKTY3neYY[3sPZ[1cX[Y1eGJV2akS[[4nessX[",
  "[3lthU[[6yY[[3ponV[[6sV[[3rSY[4ingU[[3therRW[2bKOZ3camX[[3inarY[[3pageY[[3siteMT[7sS[[2dWY[3dingSX[7sZ[[3iW[[3nesday",
  "SS[3strY[[2edZ[[3kLT[4endR[[7sX[[4lyUY[4sQ[[3rS[[3sZ[[3tV[[2gTW[3enX[[2iY[[3ghW[[5tPU[6sV[[3hZZ[3lV[[3nZZ[4igX[[3rdV",
  "[[3seZZ[3tV[[4erSX[6eW[[7nY[[6hinX[[2kenX[[2lNV[3cheW[[6sZ[[4omeSV[7dY[[6ingX[[3dZ[[3fareY[[3keW[[3lKS[4beingZ[[4nes",
  "sWZ[4sZZ[3tVV[2nT[[3aY[[3igW[[5erX[[3nRU[3tP[[2rMU[3dT[[4eY[[5nO[[3eJZ[4ldV[[4nV[[3kSY[4enV[[4tW[[3tYY[2sYY[3tPP[4er",
  "nTT[2tRY[3enV[[1hFKQ2akU[[4aZ[[3tJO[4everSY[4sVV[5oeverZ[[2eNR[3atY[[3elUY[5sW[[3nJN[4everU[[3reKTR5asW[[5inY[[5verX",
  "[[3therOTX2ichIU[3leKQ[4stV[[3skY[[3tYY[4ePR[5sX[[2oITY3lePZ[5saleY[[3mT[[3seS[[2yOS[1iTTY2chtX[[5igV[[2dS[[3eQY[4ly",
  "U[[4rW[[4sX[[5preadY[[3getTV[6sZ[[3thNY[2ePV[3derS[[3lY[[3nZZ[2feS[[3iX[[2jSW[2kZZ[3iXY[4pediaVV[2lST[3dSU[4eY[[4lif",
  "eX[[3lHPX4enV[[4iamUU[7sVV[5ngT[[3sonWW[3tW[[2nOTX3dRV[4owPV[6sQQ[4sYZ[3eTX[4sX[[3gX[[4sX[[3kY[[4elY[[3nerU[[6sW[[4i",
  "ngT[[3sV[[3terSV[2peY[[2rPS[3dP[[3eSV[4lessVY[4sY[[3ingYZ[3kV[[4lichV[[3tschaftYY[2sUV[3consinWW[3domW[[3eW[[3hQY[4e",
  "dZ[[5sW[[3senX[[2tW[[3hFNQ4drawU[[8alX[[4inNW[4outMVS3nessU[[7edY[[1mX[X1oRU[2cheXX[5nWW[2hlW[[3nWW[2kY[[3eZ[[2lXX[3",
  "fWW[3lX[[4enW[[4teY[[2mZ[[3anQX[3enOT[2nM[[3derPW[6edY[[6fulR[[6ingV[[6sZ[[3gZ[[3ingX[[3tY[[2odRT[4enW[[4sYY[3lY[[3n",
  "X[[3rdY[[2rP[[3dLR[4enP[[4sPY[4tQ[[3eY[[3kIPY4edR[[5rUZ[6sS[[4flowX[[5orceX[[4ingNW[4outW[[7sZ[[4placeW[[4sPV[5hopVY",
  "[8sW[[5paceY[[3ldLP[5sX[[5wideT[[3mX[[3nW[[3riedW[[6sY[[4yT[[5ingZ[[3seU[[4hipW[[4tU[[3tZZ[4hQX[5yX[[2uldJV[5nU[[3nd",
  "Y[[2wXZ[1pV[X1rPYX2apUZ[4pedW[[6rV[[2estY[[2ightYY[3stY[[3tM[[4eOT[5rRX[6sU[[5sV[[4ingOV[4tenQY[2ongQ[[3teS[[1sW[Y2p",
  "Y[[2zW[[3ystX[[1uX[[2rQ[[3deS[[5nU[[2xZ[[1wX[X2wP[Y1xU[[1yTX[2dZ[[2kX[[2nZ[[2sY[[1zZ[[0xILL1aV[[1boxWW[1ctX[X3assert",
  "Y[[1eX[[1hrZ[[1iVY[2aYY[2kwembuXX[2xZ[Z1lX[X1mlTXU3nsY[[1oY[[1pX[X1sV[[1tY[[1uW[[1vX[X1xV[V2xW[X1yY[[0yEHH1aLVY2bY[[",
  "2hooXX[2kT[[3eW[[3oY[[2lZ[[2mXY[2nV[[3aW[[3gNX[3kYY[2pT[[3tY[[2rV[[3dUY[4sV[[3nY[[2sZ[[2tX[[2xY[[2yX[[2zW[[1eRV[2ahX",
  "X[3rJR[4lyZ[[4sLW[2hWW[3ovhaXX[2kX[[2llowUX[2mY[[2nW[[3aX[[3iX[[2rV[[2sRRW3terdayU[[3uXX[2tOV[2uxX[[1hteY[[1iT[[2eld",
  "S[[5sZ[[2iWY[2nY[[3iZ[[1mW[[1nPZ[2gX[[1oQW[2gU[[3aVX[2kU[[2lX[[2nT[[3aZ[[2oW[[2rkPP[2uFJU3ngPU[5erU[[6stZ[[3rGOV4sV[",
  "[5elfP[[3thUX[4ubeXX[1rU[[2aW[[1uVX[2avX[[1wX[[1yW[X0zGJJ1aNW[2bX[[2chZ[[2dX[[2gX[[2hX[[3lXX[2idiY[[2jX[[2kU[[3enY[[",
  "2lS[[2mV[[3anW[[2nZ[[2pTZ[2rW[[2sX[[3tZ[[2tW[[3erdagZ[[2vX[[2wY[[1bogZ[[1dV[[2ravV[[1eNP[2alandVV[2erV[[2gU[[3genX[[",
  "3tX[[2iY[[3genY[[4tX[[3tSS[2kerV[[2lfS[[4sW[[2mX[[2nXX[2rY[[3oSW[4sX[[2sY[[2tY[[3tenX[[1gX[[1iX[[2chR[[2eV[[3kY[[3lX",
  "X[3mZ[[3nU[[3tX[[2jUY[3nMZ[2lY[[2mY[[3merXX[2nW[[3cZ[[2pTX[2tT[[3tenW[[1mW[[1nT[[2aX[[3jZ[[1oOU[2alsT[[2datW[[2ekV[[",
  "4enY[[2gY[[2kY[[2mX[[3erZ[[2nU[[3aU[[4sY[[3derU[[3eTW[4sW[[2oVY[3mVW[2rgU[[4enW[[4tX[[2staZ[[2tW[[2uS[[3denY[[2veelY",
  "[[2welX[[1uLX[2fY[[2gXX[2kunftYY[2llenV[[2mQY[2nY[[2rQY[2sTV[3ammenVX[3tZZ[1vT[[2akY[[2inY[[1wSX[2arW[[2eVX[3iU[[4te",
  "nZ[[2ischenV[[1zX[["
].join("");

// src/tokens/estimate/lexicon.ts
var FIRST = 7.5;
var STEP = 1 / 3;
var NONE = 26;
var logOfClass = (of) => FIRST + (of + 0.5) * STEP;
var entry = /(\d)([a-z]*)([A-Z[])([A-Z[])([A-Z[])/g;
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
  let last = "";
  for (const [, shared, rest, ...classes3] of data.matchAll(entry)) {
    last = last.slice(0, Number(shared)) + rest;
    all.set(
      last,
      classes3.reduce((packed, letter, nth) => packed | letter.charCodeAt(0) - 65 << 5 * nth, 0)
    );
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
  if (before === "camel") {
    add(cased === void 0 ? "small hump" : cased === "capitals" ? "capitals hump" : "capitalised hump", 1);
  } else if (before === "line" || before === "start") {
    if (cased === "capitalised") add("capitalised line", 1);
  } else if (spaced) {
    if (cased === "capitalised") add("capitalised inside", 1);
    if (cased === "capitals" && before === "capitals") add("capitals after capitals", 1);
    if (before === "stop" || before === "comma") add(`word after ${before}`, 1);
  } else if (before !== "word" && before !== "capitals" && before !== "gap") {
    add("word after mark", 1);
    if (cased) add("capital after mark", 1);
  }
}
function rank(name, log, knots, add) {
  if (log === void 0) return add(`${name} unknown`, 1);
  const above = knots.findIndex((knot) => log <= knot);
  if (above <= 0) return add(`${name} ${above === 0 ? 0 : knots.length - 1}`, 1);
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
  else for (const character of text) add(`one ${blockOf(character.codePointAt(0) ?? 0)}`, 1);
}
var plain = (before) => before === "capitals" ? "word" : before === "stop" || before === "comma" ? "marks" : before;
function blank(text, before, add) {
  const lines = text.split("\n").length - 1;
  if (text.length > 16) add("long blank", Math.floor(text.length / 16));
  if (lines === 0) return add("gap", 1);
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
var LETTER2 = 1;
var DIGIT = 2;
var BLANK = 3;
var MARK2 = 4;
var OTHER2 = 5;
var classes2 = Uint8Array.from({ length: 128 }, (_, code2) => {
  if ((code2 | 32) >= 97 && (code2 | 32) <= 122) return LETTER2;
  if (code2 >= 48 && code2 <= 57) return DIGIT;
  return code2 === 32 || code2 >= 9 && code2 <= 13 ? BLANK : MARK2;
});
function classOf(code2) {
  if (code2 < 128) return classes2[code2] ?? OTHER2;
  return code2 >= 192 && code2 < 592 && code2 !== 215 && code2 !== 247 ? LETTER2 : OTHER2;
}
var isUpper = (code2) => code2 >= 65 && code2 <= 90;
function pieces(text, visit) {
  let before = "start";
  let spaced = false;
  for (let at = 0; at < text.length; ) {
    const kind = classOf(text.charCodeAt(at));
    let end = kind === MARK2 ? contractionEnd2(text, at) : at + 1;
    const contracted = end > at + 1;
    while (!contracted && end < text.length && classOf(text.charCodeAt(end)) === kind) end++;
    if (contracted) {
      visit("contraction", at, end, before, false);
      before = "word";
    } else if (kind === LETTER2) {
      before = humps(text, at, end, before, spaced, visit);
    } else if (kind === BLANK) {
      if (end - at === 1 && text.charCodeAt(at) === 32 && before !== "start") spaced = true;
      else {
        visit("blank", at, end, before, false);
        before = text.slice(at, end).includes("\n") ? "line" : "gap";
      }
    } else {
      const name = kind === DIGIT ? "digits" : kind === MARK2 ? "marks" : "other";
      visit(name, at, end, before, spaced);
      before = name === "marks" ? markBefore(text.charAt(end - 1)) : name;
    }
    if (kind !== BLANK) spaced = false;
    at = end;
  }
}
function humps(text, from, to, before, spaced, visit) {
  let last = from;
  for (let at = from; at < to; ) {
    const end = humpEnd(text, at, to);
    visit("word", at, end, at === from ? before : "camel", at === from && spaced);
    last = at;
    at = end;
  }
  return to - last > 1 && isUpper(text.charCodeAt(last)) && isUpper(text.charCodeAt(last + 1)) ? "capitals" : "word";
}
function markBefore(mark) {
  if (mark === ",") return "comma";
  return mark === "." || mark === "!" || mark === "?" ? "stop" : "marks";
}
function contractionEnd2(text, at) {
  if (text.charCodeAt(at) !== 39 || at === 0 || classOf(text.charCodeAt(at - 1)) !== LETTER2) return at + 1;
  let end = at + 1;
  while (end < at + 4 && end < text.length && classOf(text.charCodeAt(end)) === LETTER2) end++;
  return contractions.has(text.slice(at + 1, end).toLowerCase()) ? end : at + 1;
}
var contractions = /* @__PURE__ */ new Set(["s", "t", "re", "ve", "m", "ll", "d"]);
function humpEnd(text, from, to) {
  let end = from;
  while (end < to && isUpper(text.charCodeAt(end))) end++;
  if (end === to) return to;
  if (end - from > 1) return end + 1 === to && text.charAt(end) === "s" ? end : end - 1;
  while (end < to && !isUpper(text.charCodeAt(end))) end++;
  return end;
}

// src/tokens/estimate/estimator.ts
var REMEMBERED_LENGTH = 24;
var REMEMBERED_PIECES = 5e4;
function estimator(coefficients2) {
  const costs = /* @__PURE__ */ new Map();
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
    const place = spaced ? `${kind} ${before} spaced` : `${kind} ${before}`;
    let known2 = costs.get(place);
    if (!known2) costs.set(place, known2 = /* @__PURE__ */ new Map());
    let cost = known2.get(text);
    if (cost === void 0) {
      cost = costOf(kind, text, before, spaced);
      if (remembered++ < REMEMBERED_PIECES) known2.set(text, cost);
    }
    return cost;
  };
  return (text) => {
    let total = 0;
    pieces(text, (kind, from, to, before, spaced) => {
      total += recall(kind, text.slice(from, to), before, spaced);
    });
    return text === "" ? 0 : Math.max(1, Math.round(total));
  };
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
var cohere = () => ratio("cohere", 1.05, 0.2);

// src/tokens/tokenizers/deepseek.ts
var deepseek = () => ratio("deepseek", 1.03, 0.15);

// src/tokens/tokenizers/gemini.ts
var gemini = () => ratio("gemini", 1.03, 0.15);

// src/tokens/tokenizers/grok.ts
var grok = () => ratio("grok", 1.05, 0.3);

// src/tokens/tokenizers/llama.ts
var llama = () => ratio("llama", 1.03, 0.15);

// src/tokens/tokenizers/mistral.ts
var mistral = () => ratio("mistral", 1.05, 0.15);

// src/tokens/tokenizers/o200k.ts
var o200k = () => ({ name: "o200k_base", sure: { kind: "exact" }, count: encoding("o200k_base") });

// src/tokens/tokenizers/p50k.ts
var p50k = () => ({ name: "p50k_base", sure: { kind: "exact" }, count: encoding("p50k_base") });

// src/tokens/tokenizers/qwen.ts
var qwen = () => ratio("qwen", 1.03, 0.15);

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
