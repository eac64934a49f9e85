// Written by scripts/catalogue.ts from @pydantic/genai-prices 0.1.8 and earendil-works/pi-ai 1.6.0 (MIT both). Do not edit.
// Per model: id, context window, then the rules that names are known by (see rules.ts).

/** Per provider: id, those whose models it serves too, then the rules for names that are its own. */
export const listedProviders = `anthropic		*claude
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
zhipuai		^glm-	^glm-`

export const listedModels: Record<string, string> = {
  anthropic: String.raw`claude-fable-5-2	1000000	=claude-fable-5-2
claude-haiku-5-5	1000000	=claude-haiku-5-5
claude-sonnet-5-5	1000000	=claude-sonnet-5-5
claude-2	200000	^claude-2	*claude-v2
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
  aws: `amazon.nova-2-lite-v1:0	1000000	=amazon.nova-2-lite-v1:0
anthropic.claude-fable-5-2	1000000	=anthropic.claude-fable-5-2
anthropic.claude-haiku-5-5	1000000	=anthropic.claude-haiku-5-5
anthropic.claude-sonnet-5-5	1000000	=anthropic.claude-sonnet-5-5
apac.amazon.nova-lite-v1:0	300000	=apac.amazon.nova-lite-v1:0
apac.amazon.nova-micro-v1:0	128000	=apac.amazon.nova-micro-v1:0
apac.amazon.nova-pro-v1:0	300000	=apac.amazon.nova-pro-v1:0
au.anthropic.claude-haiku-5-5	1000000	=au.anthropic.claude-haiku-5-5
au.anthropic.claude-sonnet-5-5	1000000	=au.anthropic.claude-sonnet-5-5
ca.amazon.nova-lite-v1:0	300000	=ca.amazon.nova-lite-v1:0
deepseek.v3-v1:0	163840	=deepseek.v3-v1:0
deepseek.v3.2	163840	=deepseek.v3.2
eu.amazon.nova-2-lite-v1:0	1000000	=eu.amazon.nova-2-lite-v1:0
eu.amazon.nova-lite-v1:0	300000	=eu.amazon.nova-lite-v1:0
eu.amazon.nova-micro-v1:0	128000	=eu.amazon.nova-micro-v1:0
eu.amazon.nova-pro-v1:0	300000	=eu.amazon.nova-pro-v1:0
eu.anthropic.claude-fable-5	1000000	=eu.anthropic.claude-fable-5
eu.anthropic.claude-haiku-5-5	1000000	=eu.anthropic.claude-haiku-5-5
eu.anthropic.claude-sonnet-5-5	1000000	=eu.anthropic.claude-sonnet-5-5
global.anthropic.claude-fable-5-2	1000000	=global.anthropic.claude-fable-5-2
global.anthropic.claude-haiku-5-5	1000000	=global.anthropic.claude-haiku-5-5
global.anthropic.claude-sonnet-5-5	1000000	=global.anthropic.claude-sonnet-5-5
global.moonshotai.kimi-k3	1048576	=global.moonshotai.kimi-k3
global.moonshotai.kimi-k3.1	1048576	=global.moonshotai.kimi-k3.1
global.openai.gpt-6-astra	1050000	=global.openai.gpt-6-astra
global.openai.gpt-6-luna	1050000	=global.openai.gpt-6-luna
global.openai.gpt-6-sol	1050000	=global.openai.gpt-6-sol
global.openai.gpt-6.1-sol	1050000	=global.openai.gpt-6.1-sol
global.openai.gpt-6.1-terra	1050000	=global.openai.gpt-6.1-terra
global.openai.gpt-6.2-astra	1050000	=global.openai.gpt-6.2-astra
global.openai.gpt-6.2-sol	1050000	=global.openai.gpt-6.2-sol
global.xai.grok-4.6	500000	=global.xai.grok-4.6
global.xai.grok-4.7	500000	=global.xai.grok-4.7
global.zai.glm-5.3	1000000	=global.zai.glm-5.3
google.gemma-4-26b-a4b	262144	=google.gemma-4-26b-a4b
google.gemma-4-31b	262144	=google.gemma-4-31b
google.gemma-4-e2b	131072	=google.gemma-4-e2b
in.anthropic.claude-haiku-4-5-20251001-v1:0	200000	=in.anthropic.claude-haiku-4-5-20251001-v1:0
in.anthropic.claude-opus-5	1000000	=in.anthropic.claude-opus-5
in.anthropic.claude-sonnet-5	1000000	=in.anthropic.claude-sonnet-5
jp.amazon.nova-2-lite-v1:0	1000000	=jp.amazon.nova-2-lite-v1:0
jp.anthropic.claude-haiku-5-5	1000000	=jp.anthropic.claude-haiku-5-5
minimax.minimax-m2	204608	=minimax.minimax-m2
minimax.minimax-m2.1	196608	=minimax.minimax-m2.1
minimax.minimax-m2.5	196608	=minimax.minimax-m2.5
moonshot.kimi-k2-thinking	262144	=moonshot.kimi-k2-thinking
moonshotai.kimi-k2.5	262144	=moonshotai.kimi-k2.5
nvidia.nemotron-nano-12b-v2	131072	=nvidia.nemotron-nano-12b-v2
openai.gpt-6-astra	1050000	=openai.gpt-6-astra
openai.gpt-6-luna	1050000	=openai.gpt-6-luna
openai.gpt-6-sol	1050000	=openai.gpt-6-sol
openai.gpt-6.1-sol	1050000	=openai.gpt-6.1-sol
openai.gpt-6.1-terra	1050000	=openai.gpt-6.1-terra
openai.gpt-6.2-astra	1050000	=openai.gpt-6.2-astra
openai.gpt-6.2-sol	1050000	=openai.gpt-6.2-sol
openai.gpt-oss-120b	131072	=openai.gpt-oss-120b
openai.gpt-oss-120b-1:0	131072	=openai.gpt-oss-120b-1:0
openai.gpt-oss-20b	131072	=openai.gpt-oss-20b
openai.gpt-oss-20b-1:0	131072	=openai.gpt-oss-20b-1:0
openai.gpt-oss-safeguard-120b	128000	=openai.gpt-oss-safeguard-120b
openai.gpt-oss-safeguard-20b	128000	=openai.gpt-oss-safeguard-20b
qwen.qwen3-235b-a22b-2507-v1:0	262144	=qwen.qwen3-235b-a22b-2507-v1:0
qwen.qwen3-coder-next	262144	=qwen.qwen3-coder-next
qwen.qwen3-next-80b-a3b	262144	=qwen.qwen3-next-80b-a3b
us-gov.openai.gpt-oss-120b-1:0	128000	=us-gov.openai.gpt-oss-120b-1:0
us-gov.openai.gpt-oss-20b-1:0	128000	=us-gov.openai.gpt-oss-20b-1:0
us.anthropic.claude-fable-5	1000000	=us.anthropic.claude-fable-5
us.anthropic.claude-fable-5-1	1000000	=us.anthropic.claude-fable-5-1
us.anthropic.claude-fable-5-2	1000000	=us.anthropic.claude-fable-5-2
us.anthropic.claude-haiku-5-5	1000000	=us.anthropic.claude-haiku-5-5
us.anthropic.claude-sonnet-5-5	1000000	=us.anthropic.claude-sonnet-5-5
us.moonshotai.kimi-k3	1048576	=us.moonshotai.kimi-k3
us.moonshotai.kimi-k3.1	1048576	=us.moonshotai.kimi-k3.1
us.openai.gpt-6-astra	1050000	=us.openai.gpt-6-astra
us.openai.gpt-6-luna	1050000	=us.openai.gpt-6-luna
us.openai.gpt-6-sol	1050000	=us.openai.gpt-6-sol
us.openai.gpt-6.1-sol	1050000	=us.openai.gpt-6.1-sol
us.openai.gpt-6.1-terra	1050000	=us.openai.gpt-6.1-terra
us.openai.gpt-6.2-astra	1050000	=us.openai.gpt-6.2-astra
us.openai.gpt-6.2-sol	1050000	=us.openai.gpt-6.2-sol
us.xai.grok-4.6	500000	=us.xai.grok-4.6
us.xai.grok-4.7	500000	=us.xai.grok-4.7
us.zai.glm-5.3	1000000	=us.zai.glm-5.3
xai.grok-4.3	1000000	=xai.grok-4.3
xai.grok-4.6	500000	=xai.grok-4.6
zai.glm-4.7	202752	=zai.glm-4.7
zai.glm-4.7-flash	202752	=zai.glm-4.7-flash
zai.glm-5	202752	=zai.glm-5
amazon.nova-2-sonic-v1:0	1000000	*amazon.nova-2-sonic
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
  azure: `chat-latest	400000	=chat-latest
deepseek-v4-pro	1000000	=deepseek-v4-pro
gpt-5.3-codex-spark	128000	=gpt-5.3-codex-spark
gpt-5.6-cyber	400000	=gpt-5.6-cyber
gpt-6-cyber	1050000	=gpt-6-cyber
gpt-6.1-sol	1050000	=gpt-6.1-sol
gpt-6.1-terra	1050000	=gpt-6.1-terra
gpt-6.2-astra	1050000	=gpt-6.2-astra
gpt-6.2-sol	1050000	=gpt-6.2-sol
gpt-daybreak-blue-latest	1050000	=gpt-daybreak-blue-latest
gpt-daybreak-red-latest	400000	=gpt-daybreak-red-latest
ada		=ada	=text-embedding-ada	=text-embedding-ada-002	=text-embedding-ada-002-v2
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
  baseten: `deepseek-ai/DeepSeek-V4.1-Flash	1048576	=deepseek-ai/deepseek-v4.1-flash
deepseek-ai/DeepSeek-V4.1-Flash-1017	1048576	=deepseek-ai/deepseek-v4.1-flash-1017
deepseek-ai/DeepSeek-V4.1-Flash-1017-Fast	1048576	=deepseek-ai/deepseek-v4.1-flash-1017-fast
deepseek-ai/DeepSeek-V4.1-Flash-Fast	1048576	=deepseek-ai/deepseek-v4.1-flash-fast
moonshotai/Kimi-K3.1-Pro	1048576	=moonshotai/kimi-k3.1-pro
zai-org/GLM-5.3-Fast	1048576	=zai-org/glm-5.3-fast
deepseek-ai/DeepSeek-V4-Flash-0731	1048000	=deepseek-ai/deepseek-v4-flash-0731
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
  cerebras: `qwen-3.8-27b	131072	=qwen-3.8-27b
gemma-4-31b	131072	=gemma-4-31b	^cerebras/gemma-4-31b	^cerebras:gemma-4-31b
gpt-oss-120b	131072	=gpt-oss-120b	^cerebras/gpt-oss-120b	^cerebras:gpt-oss-120b
llama-3.3-70b	128000	=llama-3.3-70b	^cerebras/llama-3.3-70b	^cerebras:llama-3.3-70b
llama3.1-8b	32768	=llama3.1-8b	^cerebras/llama3.1-8b	^cerebras:llama3.1-8b
qwen-3-32b	131072	=qwen-3-32b	^cerebras/qwen-3-32b	^cerebras:qwen-3-32b
qwen-3-coder-480b		=qwen-3-coder-480b
zai-glm-4.7	131072	=zai-glm-4.7	^cerebras/zai-glm-4.7	^cerebras:zai-glm-4.7`,
  cloudflare: `@cf/deepseek-ai/deepseek-v4.1-flash-1017	1048576	=@cf/deepseek-ai/deepseek-v4.1-flash-1017
@cf/thinkingmachines/inkling-2-small	1048576	=@cf/thinkingmachines/inkling-2-small
@cf/zai-org/glm-5.3	1048576	=@cf/zai-org/glm-5.3
@cf/ai4bharat/indictrans2-en-indic-1B		=@cf/ai4bharat/indictrans2-en-indic-1b
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
  deepseek: `deepseek-flash	1000000	=deepseek-flash
deepseek-chat	64000	^deepseek-chat	=deepseek-chat-v3-0324
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
  fireworks: `accounts/fireworks/models/deepseek-v4p1-flash	1000000	=accounts/fireworks/models/deepseek-v4p1-flash
accounts/fireworks/models/deepseek-v4p1-flash-1017	1000000	=accounts/fireworks/models/deepseek-v4p1-flash-1017
accounts/fireworks/models/ember-1	1048576	=accounts/fireworks/models/ember-1
accounts/fireworks/models/glm-5p3	1048573	=accounts/fireworks/models/glm-5p3
accounts/fireworks/models/glm-5p3-flash	1048573	=accounts/fireworks/models/glm-5p3-flash
accounts/fireworks/models/kimi-k3p1-pro	1048576	=accounts/fireworks/models/kimi-k3p1-pro
accounts/fireworks/models/minimax-m3p1-flash	1000000	=accounts/fireworks/models/minimax-m3p1-flash
accounts/fireworks/models/muse-spark-open	1048576	=accounts/fireworks/models/muse-spark-open
accounts/fireworks/models/qwen3p8-2p4t-a95b	262144	=accounts/fireworks/models/qwen3p8-2p4t-a95b
accounts/fireworks/models/qwen3p8-max	262144	=accounts/fireworks/models/qwen3p8-max
accounts/fireworks/routers/deepseek-flash-latest	1000000	=accounts/fireworks/routers/deepseek-flash-latest
accounts/fireworks/routers/deepseek-v4p1-flash-1017-spot	1000000	=accounts/fireworks/routers/deepseek-v4p1-flash-1017-spot
accounts/fireworks/routers/deepseek-v4p1-flash-1017-ultrafast	1000000	=accounts/fireworks/routers/deepseek-v4p1-flash-1017-ultrafast
accounts/fireworks/routers/deepseek-v4p1-flash-spot	1000000	=accounts/fireworks/routers/deepseek-v4p1-flash-spot
accounts/fireworks/routers/glm-5p3-fast	1048572	=accounts/fireworks/routers/glm-5p3-fast
accounts/fireworks/routers/glm-5p3-spot	1048573	=accounts/fireworks/routers/glm-5p3-spot
accounts/fireworks/routers/glm-fast-latest	1048572	=accounts/fireworks/routers/glm-fast-latest
accounts/fireworks/routers/glm-flash-latest	1048573	=accounts/fireworks/routers/glm-flash-latest
accounts/fireworks/routers/glm-latest	1048573	=accounts/fireworks/routers/glm-latest
accounts/fireworks/routers/kimi-fast-latest	1048576	=accounts/fireworks/routers/kimi-fast-latest
accounts/fireworks/routers/kimi-k3-spot	1048576	=accounts/fireworks/routers/kimi-k3-spot
accounts/fireworks/routers/kimi-latest	1048576	=accounts/fireworks/routers/kimi-latest
accounts/fireworks/routers/minimax-latest	512000	=accounts/fireworks/routers/minimax-latest
accounts/fireworks/routers/qwen-max-latest	262144	=accounts/fireworks/routers/qwen-max-latest
deepseek-r1-0528	160000	=accounts/fireworks/models/deepseek-r1-0528
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
  'github-copilot': String.raw`claude-fable-5.2	1000000	=claude-fable-5.2
claude-haiku-5.5	1000000	=claude-haiku-5.5
claude-opus-5.5	1000000	=claude-opus-5.5
claude-sonnet-4.6	1000000	=claude-sonnet-4.6
claude-sonnet-5.5	1000000	=claude-sonnet-5.5
gemini-4-argon	1048576	=gemini-4-argon
gemini-4-carbon	1048576	=gemini-4-carbon
gemini-4-hydrogen	1048576	=gemini-4-hydrogen
gemini-4-neon	1048576	=gemini-4-neon
gpt-5.4-nano	400000	=gpt-5.4-nano
gpt-6-astra	1000000	=gpt-6-astra
gpt-6-luna	1000000	=gpt-6-luna
gpt-6-sol	1000000	=gpt-6-sol
gpt-6.1-sol	1050000	=gpt-6.1-sol
gpt-6.1-terra	1050000	=gpt-6.1-terra
gpt-6.2-astra	1050000	=gpt-6.2-astra
gpt-6.2-sol	1050000	=gpt-6.2-sol
grok-4.7	500000	=grok-4.7
mai-code-2	1050000	=mai-code-2
mai-code-2-flash	1050000	=mai-code-2-flash
claude-fable-5	264000	=claude-fable-5
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
  google: String.raw`deep-research-max-preview-04-2026	1048576	=deep-research-max-preview-04-2026
deep-research-preview-04-2026	1048576	=deep-research-preview-04-2026
gemini-2.5-computer-use-preview-10-2025	128000	=gemini-2.5-computer-use-preview-10-2025
gemini-3.1-pro-preview-customtools	1048576	=gemini-3.1-pro-preview-customtools
gemini-4-argon	1048576	=gemini-4-argon
gemini-4-carbon	1048576	=gemini-4-carbon
gemini-4-hydrogen	1048576	=gemini-4-hydrogen
gemini-4-neon	1048576	=gemini-4-neon
gemini-flash-latest	1048576	=gemini-flash-latest
gemini-flash-lite-latest	1048576	=gemini-flash-lite-latest
gemini-pro-latest	1048576	=gemini-pro-latest
gemini-robotics-er-2-preview	131072	=gemini-robotics-er-2-preview
claude-3-5-haiku	200000	*claude-3-5-haiku
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
  groq: `openai/gpt-oss-safeguard-20b	131072	=openai/gpt-oss-safeguard-20b
qwen/qwen3.6-27b	131072	=qwen/qwen3.6-27b
qwen/qwen3.8-27b	131072	=qwen/qwen3.8-27b
deepseek-r1-distill-llama-70b	131072	=deepseek-r1-distill-llama-70b
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
  'huggingface_fireworks-ai': `meta-llama/Llama-3.3-70B-Instruct	131072	=meta-llama/llama-3.3-70b-instruct	=meta-llama/llama-3.3-70b-instruct-fast
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
  minimax: `MiniMax-M3.1-Flash	1000000	=minimax-m3.1-flash
M2-her	64000	=m2-her	=m2-her
MiniMax-M2	204800	=minimax-m2	=minimax-m2	=minimax-m2.1	=minimax-m2.1	=minimax-m2.5	=minimax-m2.5
MiniMax-M2.1-highspeed	204800	*m2.1-highspeed	*m2.1-highspeed
MiniMax-M2.5-highspeed	204800	*m2.5-highspeed	*m2.5-highspeed
MiniMax-M2.7	204800	=minimax-m2.7	=minimax-m2.7
MiniMax-M2.7-highspeed	204800	*m2.7-highspeed	*m2.7-highspeed
minimax-01	1000192	=minimax-01
minimax-m1		=minimax-m1
minimax-m3	1000000	=minimax-m3`,
  mistral: `deepseek-v4-1-flash-1017	1048576	=deepseek-v4-1-flash-1017
devstral-latest	262144	=devstral-latest
devstral-medium-latest	262144	=devstral-medium-latest
glm-5-2	1048576	=glm-5-2
ministral-3b-latest	131072	=ministral-3b-latest
mistral-large-4	1048576	=mistral-large-4
mistral-large-4-0-8	1048576	=mistral-large-4-0-8
mistral-large-latest	1048576	=mistral-large-latest
mistral-medium-2604	262144	=mistral-medium-2604
mistral-small-2506	128000	=mistral-small-2506
mistral-small-latest	262144	=mistral-small-latest
zai-glm-5-2	1048576	=zai-glm-5-2
zai-glm-5-3	1048576	=zai-glm-5-3
zai-glm-5-3-flash	1048576	=zai-glm-5-3-flash
codestral	256000	=codestral-latest	=codestral-2501
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
  moonshotai: `kimi-k3.1-pro	1048576	=kimi-k3.1-pro
kimi-k3.1-pro-highspeed	1048576	=kimi-k3.1-pro-highspeed
kimi-k2		=kimi-k2
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
  openai: String.raw`chat-latest	400000	=chat-latest
gpt-5.3-codex-spark	128000	=gpt-5.3-codex-spark
gpt-5.6-cyber	400000	=gpt-5.6-cyber
gpt-6-cyber	1050000	=gpt-6-cyber
gpt-6.1-sol		=gpt-6.1-sol
gpt-6.1-terra		=gpt-6.1-terra
gpt-6.2-astra		=gpt-6.2-astra
gpt-6.2-sol		=gpt-6.2-sol
gpt-daybreak-blue-latest	1050000	=gpt-daybreak-blue-latest
gpt-daybreak-red-latest	400000	=gpt-daybreak-red-latest
ada		=ada	=text-ada-001
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
  openrouter: String.raw`aion-labs/aion-3.0	131072	=aion-labs/aion-3.0
aion-labs/aion-3.0-mini	131072	=aion-labs/aion-3.0-mini
aion-labs/aion-3.5	262144	=aion-labs/aion-3.5
aion-labs/aion-3.5-mini	262144	=aion-labs/aion-3.5-mini
anthropic/claude-fable-5.1:batch	1000000	=anthropic/claude-fable-5.1:batch
anthropic/claude-fable-5.2	1000000	=anthropic/claude-fable-5.2
anthropic/claude-fable-5.2:batch	1000000	=anthropic/claude-fable-5.2:batch
anthropic/claude-fable-5:batch	1000000	=anthropic/claude-fable-5:batch
anthropic/claude-haiku-4.5:batch	200000	=anthropic/claude-haiku-4.5:batch
anthropic/claude-haiku-5.5	1000000	=anthropic/claude-haiku-5.5
anthropic/claude-haiku-5.5:batch	1000000	=anthropic/claude-haiku-5.5:batch
anthropic/claude-opus-4.1:batch	200000	=anthropic/claude-opus-4.1:batch
anthropic/claude-opus-4.5:batch	200000	=anthropic/claude-opus-4.5:batch
anthropic/claude-opus-4.6:batch	1000000	=anthropic/claude-opus-4.6:batch
anthropic/claude-opus-4.7:batch	1000000	=anthropic/claude-opus-4.7:batch
anthropic/claude-opus-4.8:batch	1000000	=anthropic/claude-opus-4.8:batch
anthropic/claude-opus-5.5:batch	1000000	=anthropic/claude-opus-5.5:batch
anthropic/claude-opus-5:batch	1000000	=anthropic/claude-opus-5:batch
anthropic/claude-sonnet-4.5:batch	1000000	=anthropic/claude-sonnet-4.5:batch
anthropic/claude-sonnet-4.6:batch	1000000	=anthropic/claude-sonnet-4.6:batch
anthropic/claude-sonnet-5.5	1000000	=anthropic/claude-sonnet-5.5
anthropic/claude-sonnet-5.5:batch	1000000	=anthropic/claude-sonnet-5.5:batch
anthropic/claude-sonnet-5:batch	1000000	=anthropic/claude-sonnet-5:batch
baidu/ernie-light-dt-1.0-intl	1024000	=baidu/ernie-light-dt-1.0-intl
bytedance-seed/seed-2-1-turbo	262144	=bytedance-seed/seed-2-1-turbo
bytedance-seed/seed-2.0-lite	262144	=bytedance-seed/seed-2.0-lite
bytedance-seed/seed-2.0-mini	262144	=bytedance-seed/seed-2.0-mini
cohere/command-a-plus	192000	=cohere/command-a-plus
deepseek/deepseek-chat	128000	=deepseek/deepseek-chat
deepseek/deepseek-chat-v3-0324	128000	=deepseek/deepseek-chat-v3-0324
deepseek/deepseek-chat-v3.1	163840	=deepseek/deepseek-chat-v3.1
deepseek/deepseek-r1-0528	128000	=deepseek/deepseek-r1-0528
deepseek/deepseek-v3.1-terminus	163840	=deepseek/deepseek-v3.1-terminus
deepseek/deepseek-v3.2	163840	=deepseek/deepseek-v3.2
deepseek/deepseek-v4-flash	1048576	=deepseek/deepseek-v4-flash
deepseek/deepseek-v4-flash-0731	1048576	=deepseek/deepseek-v4-flash-0731
deepseek/deepseek-v4-flash-0731:batch	1048576	=deepseek/deepseek-v4-flash-0731:batch
deepseek/deepseek-v4-flash-vision-exp	1048575	=deepseek/deepseek-v4-flash-vision-exp
deepseek/deepseek-v4-pro	1048576	=deepseek/deepseek-v4-pro
deepseek/deepseek-v4-pro-0813	1048576	=deepseek/deepseek-v4-pro-0813
deepseek/deepseek-v4.1-flash	1048576	=deepseek/deepseek-v4.1-flash
deepseek/deepseek-v4.1-flash-1017	1048576	=deepseek/deepseek-v4.1-flash-1017
deepseek/deepseek-v4.1-flash-1017:batch	1048576	=deepseek/deepseek-v4.1-flash-1017:batch
deepseek/deepseek-v4.1-flash:batch	1048576	=deepseek/deepseek-v4.1-flash:batch
elorian/glimpse	262144	=elorian/glimpse
fireworks/ember-1	1048576	=fireworks/ember-1
google/gemini-2.5-pro	1048576	=google/gemini-2.5-pro
google/gemini-2.5-pro-preview	1048576	=google/gemini-2.5-pro-preview
google/gemini-3-flash-preview:batch	1048576	=google/gemini-3-flash-preview:batch
google/gemini-3-pro-image	65536	=google/gemini-3-pro-image
google/gemini-3.1-flash-lite:batch	1048576	=google/gemini-3.1-flash-lite:batch
google/gemini-3.1-pro-preview	1048576	=google/gemini-3.1-pro-preview
google/gemini-3.1-pro-preview-customtools	1048576	=google/gemini-3.1-pro-preview-customtools
google/gemini-3.1-pro-preview:batch	1048576	=google/gemini-3.1-pro-preview:batch
google/gemini-3.5-flash-lite	1048576	=google/gemini-3.5-flash-lite
google/gemini-3.5-flash-lite:batch	1048576	=google/gemini-3.5-flash-lite:batch
google/gemini-3.5-flash:batch	1048576	=google/gemini-3.5-flash:batch
google/gemini-3.6-flash	1048576	=google/gemini-3.6-flash
google/gemini-3.6-flash:batch	1048576	=google/gemini-3.6-flash:batch
google/gemini-3.7-flash	1048576	=google/gemini-3.7-flash
google/gemini-3.7-flash:batch	1048576	=google/gemini-3.7-flash:batch
google/gemini-3.8-flash	1048576	=google/gemini-3.8-flash
google/gemini-3.8-flash:batch	1048576	=google/gemini-3.8-flash:batch
google/gemini-4-argon	1048576	=google/gemini-4-argon
google/gemini-4-argon:batch	1048576	=google/gemini-4-argon:batch
google/gemini-4-carbon	1048576	=google/gemini-4-carbon
google/gemini-4-carbon:batch	1048576	=google/gemini-4-carbon:batch
google/gemini-4-hydrogen	1048576	=google/gemini-4-hydrogen
google/gemini-4-hydrogen:batch	1048576	=google/gemini-4-hydrogen:batch
google/gemini-4-neon	1048576	=google/gemini-4-neon
google/gemini-4-neon:batch	1048576	=google/gemini-4-neon:batch
google/gemini-nano-banana-2.1	65536	=google/gemini-nano-banana-2.1
google/gemma-3-12b-it	131072	=google/gemma-3-12b-it
google/gemma-3-27b-it	131072	=google/gemma-3-27b-it
google/gemma-4-26b-a4b-it	262144	=google/gemma-4-26b-a4b-it
google/gemma-4-31b-it	262144	=google/gemma-4-31b-it
ibm-granite/granite-4.2-8b	131072	=ibm-granite/granite-4.2-8b
inclusionai/ling-3.0-flash	262144	=inclusionai/ling-3.0-flash
inclusionai/ling-3.0-flash-vl	131072	=inclusionai/ling-3.0-flash-vl
inclusionai/ling-3.0-tiny	262144	=inclusionai/ling-3.0-tiny
inclusionai/ling-3.1-flash	1000000	=inclusionai/ling-3.1-flash
kt/midm-k-3.0-pro	261795	=kt/midm-k-3.0-pro
liquid/lfm-2.5-24b-a2b	128000	=liquid/lfm-2.5-24b-a2b
liquid/lfm-3-1.7b	262144	=liquid/lfm-3-1.7b
meituan/longcat-2.0	1048756	=meituan/longcat-2.0
meta-llama/llama-3.1-70b-instruct	131072	=meta-llama/llama-3.1-70b-instruct
meta-llama/llama-3.1-8b-instruct	131072	=meta-llama/llama-3.1-8b-instruct
meta-llama/llama-3.3-70b-instruct	128000	=meta-llama/llama-3.3-70b-instruct
meta-llama/llama-4-maverick	524288	=meta-llama/llama-4-maverick
meta-llama/llama-4-scout	327680	=meta-llama/llama-4-scout
meta/muse-ember	1048576	=meta/muse-ember
meta/muse-glimmer-30b	131072	=meta/muse-glimmer-30b
meta/muse-glimmer-30b:batch	131072	=meta/muse-glimmer-30b:batch
meta/muse-spark-1.1	1048576	=meta/muse-spark-1.1
meta/muse-spark-1.2	1048576	=meta/muse-spark-1.2
meta/muse-spark-1.2-contributor	1048576	=meta/muse-spark-1.2-contributor
meta/muse-spark-1.3	1048576	=meta/muse-spark-1.3
meta/muse-spark-1.3-contributor	1048576	=meta/muse-spark-1.3-contributor
meta/muse-spark-open	1048576	=meta/muse-spark-open
meta/muse-wonder	1048576	=meta/muse-wonder
minimax/minimax-m2.5	196608	=minimax/minimax-m2.5
minimax/minimax-m2.7	196608	=minimax/minimax-m2.7
minimax/minimax-m3.1-flash	1048576	=minimax/minimax-m3.1-flash
minimax/minimax-m3:batch	524288	=minimax/minimax-m3:batch
mistralai/mistral-large-4-0	1048576	=mistralai/mistral-large-4-0
mistralai/mistral-medium-3	131072	=mistralai/mistral-medium-3
mistralai/mistral-medium-3-5:batch	262144	=mistralai/mistral-medium-3-5:batch
mistralai/mistral-medium-3.1	131072	=mistralai/mistral-medium-3.1
mistralai/mistral-nemo	131072	=mistralai/mistral-nemo
mistralai/mistral-small-3.1-24b-instruct	128000	=mistralai/mistral-small-3.1-24b-instruct
mistralai/mixtral-8x22b-instruct	65536	=mistralai/mixtral-8x22b-instruct
moonshotai/kimi-k2.5	262144	=moonshotai/kimi-k2.5
moonshotai/kimi-k2.6	262144	=moonshotai/kimi-k2.6
moonshotai/kimi-k2.7-code	262144	=moonshotai/kimi-k2.7-code
moonshotai/kimi-k3	1048576	=moonshotai/kimi-k3
moonshotai/kimi-k3.1-pro	1048576	=moonshotai/kimi-k3.1-pro
moonshotai/kimi-k3.1-pro:batch	1048576	=moonshotai/kimi-k3.1-pro:batch
moonshotai/kimi-k3:batch	1048576	=moonshotai/kimi-k3:batch
motif-technologies/motif-3	262144	=motif-technologies/motif-3
nex-agi/nex-n2.5-pro	262144	=nex-agi/nex-n2.5-pro
nex-agi/nex-n2.6	262144	=nex-agi/nex-n2.6
nvidia/nemotron-3-nano-30b-a3b	262144	=nvidia/nemotron-3-nano-30b-a3b
nvidia/nemotron-3-super-120b-a12b	262144	=nvidia/nemotron-3-super-120b-a12b
nvidia/nemotron-3-ultra-550b-a55b	262144	=nvidia/nemotron-3-ultra-550b-a55b
nvidia/nemotron-3.5-lightning	262144	=nvidia/nemotron-3.5-lightning
nvidia/nemotron-3.5-super-vl	262144	=nvidia/nemotron-3.5-super-vl
openai/gpt-4-turbo:batch	128000	=openai/gpt-4-turbo:batch
openai/gpt-4.1-mini:batch	1047576	=openai/gpt-4.1-mini:batch
openai/gpt-4.1-nano:batch	1047576	=openai/gpt-4.1-nano:batch
openai/gpt-4.1:batch	1047576	=openai/gpt-4.1:batch
openai/gpt-4o-mini:batch	128000	=openai/gpt-4o-mini:batch
openai/gpt-4o:batch	128000	=openai/gpt-4o:batch
openai/gpt-5-mini:batch	400000	=openai/gpt-5-mini:batch
openai/gpt-5-nano:batch	400000	=openai/gpt-5-nano:batch
openai/gpt-5-pro:batch	400000	=openai/gpt-5-pro:batch
openai/gpt-5.1:batch	400000	=openai/gpt-5.1:batch
openai/gpt-5.2-pro:batch	400000	=openai/gpt-5.2-pro:batch
openai/gpt-5.2:batch	400000	=openai/gpt-5.2:batch
openai/gpt-5.4-mini:batch	400000	=openai/gpt-5.4-mini:batch
openai/gpt-5.4-nano:batch	400000	=openai/gpt-5.4-nano:batch
openai/gpt-5.4-pro:batch	1050000	=openai/gpt-5.4-pro:batch
openai/gpt-5.4:batch	1050000	=openai/gpt-5.4:batch
openai/gpt-5.5-pro:batch	1050000	=openai/gpt-5.5-pro:batch
openai/gpt-5.5:batch	1050000	=openai/gpt-5.5:batch
openai/gpt-5.6-luna-pro	1050000	=openai/gpt-5.6-luna-pro
openai/gpt-5.6-luna-pro:batch	1050000	=openai/gpt-5.6-luna-pro:batch
openai/gpt-5.6-luna:batch	1050000	=openai/gpt-5.6-luna:batch
openai/gpt-5.6-sol	1050000	=openai/gpt-5.6-sol
openai/gpt-5.6-sol-pro	1050000	=openai/gpt-5.6-sol-pro
openai/gpt-5.6-sol-pro:batch	1050000	=openai/gpt-5.6-sol-pro:batch
openai/gpt-5.6-sol:batch	1050000	=openai/gpt-5.6-sol:batch
openai/gpt-5.6-terra-pro	1050000	=openai/gpt-5.6-terra-pro
openai/gpt-5.6-terra-pro:batch	1050000	=openai/gpt-5.6-terra-pro:batch
openai/gpt-5.6-terra:batch	1050000	=openai/gpt-5.6-terra:batch
openai/gpt-5:batch	400000	=openai/gpt-5:batch
openai/gpt-6-astra	1050000	=openai/gpt-6-astra
openai/gpt-6-astra-pro	1050000	=openai/gpt-6-astra-pro
openai/gpt-6-astra-pro:batch	1050000	=openai/gpt-6-astra-pro:batch
openai/gpt-6-astra:batch	1050000	=openai/gpt-6-astra:batch
openai/gpt-6.1-sol	1050000	=openai/gpt-6.1-sol
openai/gpt-6.1-sol-pro	1050000	=openai/gpt-6.1-sol-pro
openai/gpt-6.1-sol-pro:batch	1050000	=openai/gpt-6.1-sol-pro:batch
openai/gpt-6.1-sol:batch	1050000	=openai/gpt-6.1-sol:batch
openai/gpt-6.1-terra	1050000	=openai/gpt-6.1-terra
openai/gpt-6.1-terra-pro	1050000	=openai/gpt-6.1-terra-pro
openai/gpt-6.1-terra-pro:batch	1050000	=openai/gpt-6.1-terra-pro:batch
openai/gpt-6.1-terra:batch	1050000	=openai/gpt-6.1-terra:batch
openai/gpt-6.2-astra	1050000	=openai/gpt-6.2-astra
openai/gpt-6.2-astra-pro	1050000	=openai/gpt-6.2-astra-pro
openai/gpt-6.2-astra-pro:batch	1050000	=openai/gpt-6.2-astra-pro:batch
openai/gpt-6.2-astra:batch	1050000	=openai/gpt-6.2-astra:batch
openai/gpt-6.2-sol	1050000	=openai/gpt-6.2-sol
openai/gpt-6.2-sol-pro	1050000	=openai/gpt-6.2-sol-pro
openai/gpt-6.2-sol-pro:batch	1050000	=openai/gpt-6.2-sol-pro:batch
openai/gpt-6.2-sol:batch	1050000	=openai/gpt-6.2-sol:batch
openai/gpt-oss-120b	131072	=openai/gpt-oss-120b
openai/gpt-oss-120b:batch	131072	=openai/gpt-oss-120b:batch
openai/gpt-oss-20b	131072	=openai/gpt-oss-20b
openai/gpt-oss-20b:batch	131072	=openai/gpt-oss-20b:batch
openai/o3-mini:batch	200000	=openai/o3-mini:batch
openai/o3:batch	200000	=openai/o3:batch
openai/o4-mini:batch	200000	=openai/o4-mini:batch
particle-ai/particle-1	1048576	=particle-ai/particle-1
perceptron/perceptron-mk1.5	36864	=perceptron/perceptron-mk1.5
prism-ml/ternary-bonsai-2-27b	262144	=prism-ml/ternary-bonsai-2-27b
prism-ml/ternary-bonsai-2-9b	262144	=prism-ml/ternary-bonsai-2-9b
qwen/qwen-2.5-72b-instruct	32768	=qwen/qwen-2.5-72b-instruct
qwen/qwen-plus	1000000	=qwen/qwen-plus
qwen/qwen3-14b	40960	=qwen/qwen3-14b
qwen/qwen3-235b-a22b-2507	131072	=qwen/qwen3-235b-a22b-2507
qwen/qwen3-235b-a22b-thinking-2507	128000	=qwen/qwen3-235b-a22b-thinking-2507
qwen/qwen3-30b-a3b	40960	=qwen/qwen3-30b-a3b
qwen/qwen3-30b-a3b-instruct-2507	262144	=qwen/qwen3-30b-a3b-instruct-2507
qwen/qwen3-32b	40960	=qwen/qwen3-32b
qwen/qwen3-coder	262144	=qwen/qwen3-coder
qwen/qwen3-coder-30b-a3b-instruct	262144	=qwen/qwen3-coder-30b-a3b-instruct
qwen/qwen3-coder-flash	1000000	=qwen/qwen3-coder-flash
qwen/qwen3-coder-next	262144	=qwen/qwen3-coder-next
qwen/qwen3-next-80b-a3b-instruct	262144	=qwen/qwen3-next-80b-a3b-instruct
qwen/qwen3-vl-235b-a22b-instruct	131072	=qwen/qwen3-vl-235b-a22b-instruct
qwen/qwen3-vl-30b-a3b-instruct	262144	=qwen/qwen3-vl-30b-a3b-instruct
qwen/qwen3-vl-8b-instruct	262144	=qwen/qwen3-vl-8b-instruct
qwen/qwen3.5-27b	262144	=qwen/qwen3.5-27b
qwen/qwen3.5-397b-a17b	262144	=qwen/qwen3.5-397b-a17b
qwen/qwen3.5-9b	262144	=qwen/qwen3.5-9b
qwen/qwen3.5-plus-02-15	1000000	=qwen/qwen3.5-plus-02-15
qwen/qwen3.5-plus-20260420	1000000	=qwen/qwen3.5-plus-20260420
qwen/qwen3.6-27b	262144	=qwen/qwen3.6-27b
qwen/qwen3.6-35b-a3b	262144	=qwen/qwen3.6-35b-a3b
qwen/qwen3.6-flash	1000000	=qwen/qwen3.6-flash
qwen/qwen3.6-plus	1000000	=qwen/qwen3.6-plus
qwen/qwen3.7-flash	1000000	=qwen/qwen3.7-flash
qwen/qwen3.7-max	1000000	=qwen/qwen3.7-max
qwen/qwen3.7-plus	1000000	=qwen/qwen3.7-plus
qwen/qwen3.7-plus:batch	262144	=qwen/qwen3.7-plus:batch
qwen/qwen3.8-2.4t-a95b	1000000	=qwen/qwen3.8-2.4t-a95b
qwen/qwen3.8-27b	262144	=qwen/qwen3.8-27b
qwen/qwen3.8-27b:batch	262144	=qwen/qwen3.8-27b:batch
qwen/qwen3.8-flash	1000000	=qwen/qwen3.8-flash
qwen/qwen3.8-max-0902	1000000	=qwen/qwen3.8-max-0902
qwen/qwen3.8-max-0902:batch	262144	=qwen/qwen3.8-max-0902:batch
qwen/qwen3.8-max-prime	1000000	=qwen/qwen3.8-max-prime
qwen/qwen3.8-omni-flash	1000000	=qwen/qwen3.8-omni-flash
qwen/qwen4-max	1000000	=qwen/qwen4-max
reflection/beam-1.0-501b-a23b	1048576	=reflection/beam-1.0-501b-a23b
ricursiveai/ripple-65b-preview	1048576	=ricursiveai/ripple-65b-preview
sakana/fugu-max	1000000	=sakana/fugu-max
sakana/fugu-ultra	1000000	=sakana/fugu-ultra
sakana/fugu-ultra-v2	1000000	=sakana/fugu-ultra-v2
sakana/sakana-namazu	262144	=sakana/sakana-namazu
stepfun/step-5-preview	1000000	=stepfun/step-5-preview
tencent/hy3	262144	=tencent/hy3
tencent/hy3-preview	262144	=tencent/hy3-preview
tencent/hy4	1048576	=tencent/hy4
tencent/hy4-flash	1048576	=tencent/hy4-flash
tencent/hy4-preview	1048576	=tencent/hy4-preview
thinkingmachines/inkling	524288	=thinkingmachines/inkling
thinkingmachines/inkling-2-small	1048576	=thinkingmachines/inkling-2-small
thinkingmachines/inkling-small	524288	=thinkingmachines/inkling-small
thinkingmachines/inkling-small:batch	524288	=thinkingmachines/inkling-small:batch
unbiased/pareto-26.10	1048576	=unbiased/pareto-26.10
unbiased/pareto-26.10-preview	1048576	=unbiased/pareto-26.10-preview
unbiased/pareto-26.9	262144	=unbiased/pareto-26.9
upstage/solar-mini4	524288	=upstage/solar-mini4
upstage/solar-pro4	524288	=upstage/solar-pro4
x-ai/grok-4.20	2000000	=x-ai/grok-4.20
x-ai/grok-4.3	1000000	=x-ai/grok-4.3
x-ai/grok-4.3:batch	1000000	=x-ai/grok-4.3:batch
x-ai/grok-4.5	500000	=x-ai/grok-4.5
x-ai/grok-4.6	500000	=x-ai/grok-4.6
x-ai/grok-4.6:batch	500000	=x-ai/grok-4.6:batch
x-ai/grok-4.7	500000	=x-ai/grok-4.7
x-ai/grok-4.7:batch	500000	=x-ai/grok-4.7:batch
xiaomi/mimo-v2.5	1000000	=xiaomi/mimo-v2.5
xiaomi/mimo-v2.5-pro	262144	=xiaomi/mimo-v2.5-pro
xiaomi/mimo-v2.6-flash	1048576	=xiaomi/mimo-v2.6-flash
xiaomi/mimo-v2.6-pro	1048576	=xiaomi/mimo-v2.6-pro
xiaomi/mimo-v2.6-pro-ultraspeed	1048576	=xiaomi/mimo-v2.6-pro-ultraspeed
z-ai/glm-4.5-air	131072	=z-ai/glm-4.5-air
z-ai/glm-4.6	202752	=z-ai/glm-4.6
z-ai/glm-4.7-flash	131072	=z-ai/glm-4.7-flash
z-ai/glm-5	202752	=z-ai/glm-5
z-ai/glm-5.1	204800	=z-ai/glm-5.1
z-ai/glm-5.2	1048576	=z-ai/glm-5.2
z-ai/glm-5.2:batch	1048576	=z-ai/glm-5.2:batch
z-ai/glm-5.3	1048576	=z-ai/glm-5.3
z-ai/glm-5.3-flash	1048576	=z-ai/glm-5.3-flash
z-ai/glm-5.3-flash:batch	1048575	=z-ai/glm-5.3-flash:batch
z-ai/glm-5.3-flashx	1048576	=z-ai/glm-5.3-flashx
z-ai/glm-5.3-flashx-legal	1048576	=z-ai/glm-5.3-flashx-legal
z-ai/glm-5.3-prime	1000000	=z-ai/glm-5.3-prime
z-ai/glm-5.3:batch	1048575	=z-ai/glm-5.3:batch
z-ai/glm-5v-turbo	202752	=z-ai/glm-5v-turbo
~anthropic/claude-fable-latest	1000000	=~anthropic/claude-fable-latest
~anthropic/claude-haiku-latest	1000000	=~anthropic/claude-haiku-latest
~anthropic/claude-sonnet-latest	1000000	=~anthropic/claude-sonnet-latest
~deepseek/deepseek-flash-latest	1048576	=~deepseek/deepseek-flash-latest
~deepseek/deepseek-pro-latest	1048576	=~deepseek/deepseek-pro-latest
~deepseek/deepseek-v4-flash-latest	1048576	=~deepseek/deepseek-v4-flash-latest
~google/gemini-flash-latest	1048576	=~google/gemini-flash-latest
~google/gemini-pro-latest	1048576	=~google/gemini-pro-latest
~moonshotai/kimi-latest	1048576	=~moonshotai/kimi-latest
~openai/gpt-astra-latest	1050000	=~openai/gpt-astra-latest
~openai/gpt-luna-latest	1050000	=~openai/gpt-luna-latest
~openai/gpt-sol-latest	1050000	=~openai/gpt-sol-latest
~openai/gpt-terra-latest	1050000	=~openai/gpt-terra-latest
~unbiased/pareto-latest	1048576	=~unbiased/pareto-latest
~x-ai/grok-latest	500000	=~x-ai/grok-latest
~z-ai/glm-flash-latest	1048576	=~z-ai/glm-flash-latest
~z-ai/glm-latest	1048576	=~z-ai/glm-latest
01-ai/yi-large		=01-ai/yi-large
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
  together: `MiniMaxAI/MiniMax-M3	524288	=minimaxai/minimax-m3
Qwen/Qwen3.5-9B	262144	=qwen/qwen3.5-9b
Qwen/Qwen3.6-Plus	1000000	=qwen/qwen3.6-plus
Qwen/Qwen3.7-Max	1000000	=qwen/qwen3.7-max
deepseek-ai/DeepSeek-V4-Pro-0813	1048576	=deepseek-ai/deepseek-v4-pro-0813
deepseek-ai/DeepSeek-V4.1-Flash	1048576	=deepseek-ai/deepseek-v4.1-flash
meta-models/Muse-Spark-Open-816B-A42B	1048576	=meta-models/muse-spark-open-816b-a42b
moonshotai/Kimi-K3	1048576	=moonshotai/kimi-k3
moonshotai/Kimi-K3.1-Pro	1048576	=moonshotai/kimi-k3.1-pro
nvidia/NVIDIA-Nemotron-3.5-Super-VL	262144	=nvidia/nvidia-nemotron-3.5-super-vl
openai/gpt-oss-120b	131072	=openai/gpt-oss-120b
reflection/Beam-1.0-501B-A23B	1048576	=reflection/beam-1.0-501b-a23b
thinkingmachines/Inkling	524288	=thinkingmachines/inkling
zai-org/GLM-5.2	1048575	=zai-org/glm-5.2
zai-org/GLM-5.3	1048575	=zai-org/glm-5.3
zai-org/GLM-5.3-Flash	1048575	=zai-org/glm-5.3-flash
Austism/chronos-hermes-13b		=austism/chronos-hermes-13b
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
  'x-ai': String.raw`grok-4.7	500000	=grok-4.7
grok-2-1212	32768	=grok-2-1212	=grok-2	=grok-2-latest
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
  zai: `glm-4.7	204800	=glm-4.7
glm-5-turbo	200000	=glm-5-turbo
glm-5.3-flash	1000000	=glm-5.3-flash
GLM-5.2	1000000	=glm-5.2	=glm-5.2
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
GLM-5.3-Flash	1000000	=glm-5.3-flash	=glm-5.3-flash`,
}
