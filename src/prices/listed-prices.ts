// Written by scripts/catalogue.ts from @pydantic/genai-prices 0.1.8 and earendil-works/pi-ai 1.6.0 (MIT both). Do not edit.
// Per model: id, USD per 1M tokens of input, output, cache read, cache write, cache write for an hour; then the same above a tier.

export const edition = { name: 'genai-prices', version: '0.1.8', asOf: '2026-09-23' } as const

export const listedPrices: Record<string, string> = {
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
global.openai.gpt-5.6-luna	0.2	1.2	0.02	0.25	-	>272000	0.4	1.8	0.04	0.5	-
global.openai.gpt-5.6-sol	4	20	0.4	5	-	>272000	8	30	0.8	10	-
global.openai.gpt-5.6-terra	2	12	0.2	2.5	-	>272000	4	18	0.4	5	-
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
regional.openai.gpt-5.6-luna	0.22	1.32	0.022	0.275	-	>272000	0.44	1.98	0.044	0.55	-
regional.openai.gpt-5.6-sol	4.4	22	0.44	5.5	-	>272000	8.8	33	0.88	11	-
regional.openai.gpt-5.6-terra	2.2	13.2	0.22	2.75	-	>272000	4.4	19.8	0.44	5.5	-
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
  'github-copilot': `claude-fable-5	10	50	1	12.5	-
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
  'huggingface_fireworks-ai': `meta-llama/Llama-3.3-70B-Instruct	0.9	0.9	-	-	-
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
gpt-5.4	2.5	15	0.25	-	-	>272000	5	22.5	0.5	-	-
gpt-5.4-image-2	8	15	2	-	-
gpt-5.4-mini	0.75	4.5	0.075	-	-
gpt-5.4-nano	0.2	1.25	0.02	-	-
gpt-5.4-pro	30	180	-	-	-	>272000	60	270	-	-	-
gpt-5.5	5	30	0.5	-	-	>272000	10	45	1	-	-
gpt-5.5-pro	30	180	-	-	-	>272000	60	270	-	-	-
gpt-5.6-luna	0.2	1.2	0.02	0.25	-	>272000	0.4	1.8	0.04	0.5	-
gpt-5.6-sol	4	20	0.4	5	-	>272000	8	30	0.8	10	-
gpt-5.6-terra	2	12	0.2	2.5	-	>272000	4	18	0.4	5	-
gpt-6-astra	10	50	1	12.5	-	>272000	20	75	2	25	-
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
  'x-ai': `grok-2-1212	2	10	-	-	-
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
grok-4.20	1.25	2.5	0.2	-	-	>200000	2.5	5	0.4	-	-
grok-4.20-multi-agent	2	6	0.2	-	-
grok-4.3	1.25	2.5	0.2	-	-	>200000	2.5	5	0.4	-	-
grok-4.5	2	6	0.3	-	-	>200000	4	12	0.6	-	-
grok-4.6	2	6	0.5	-	-	>200000	4	12	1	-	-
grok-build-0.1	1	2	0.2	-	-	>200000	2	4	0.4	-	-
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
GLM-5.3-Flash	0.055	0.193	0.016	-	-`,
}

/** What a later list adds. */
export const laterEdition = { name: 'pi-ai', version: '1.6.0', asOf: '2026-11-20' } as const

export const laterPrices: Record<string, string> = {
  anthropic: `claude-fable-5-2	8	40	0.2	10	-
claude-haiku-5-5	0.1	0.5	0.01	0.125	-	>100000	0.5	2.5	0.05	0.625	-
claude-sonnet-5-5	2	10	0.1	2.5	-`,
  aws: `amazon.nova-2-lite-v1:0	0.33	2.75	0.0825	-	-
anthropic.claude-fable-5-2	8.8	44	0.22	11	-
anthropic.claude-haiku-5-5	0.11	0.55	0.011	0.1375	-	>100000	0.55	2.75	0.055	0.6875	-
anthropic.claude-sonnet-5-5	2.2	11	0.11	2.75	-
apac.amazon.nova-lite-v1:0	0.063	0.252	0.01575	0.063	-
apac.amazon.nova-micro-v1:0	0.037	0.148	0.00925	0.037	-
apac.amazon.nova-pro-v1:0	0.84	3.36	0.21	0.84	-
au.anthropic.claude-haiku-5-5	0.11	0.55	0.011	0.1375	-	>100000	0.55	2.75	0.055	0.6875	-
au.anthropic.claude-sonnet-5-5	2.2	11	0.11	2.75	-
ca.amazon.nova-lite-v1:0	0.064	0.256	0.016	0.064	-
deepseek.v3-v1:0	0.58	1.68	-	-	-
deepseek.v3.2	0.62	1.85	-	-	-
eu.amazon.nova-2-lite-v1:0	0.374	3.157	0.0935	0.374	-
eu.amazon.nova-lite-v1:0	0.069	0.276	0.01725	0.069	-
eu.amazon.nova-micro-v1:0	0.04	0.16	0.01	0.04	-
eu.amazon.nova-pro-v1:0	0.92	3.68	0.23	0.92	-
eu.anthropic.claude-fable-5	11	55	1.1	13.75	-
eu.anthropic.claude-haiku-5-5	0.11	0.55	0.011	0.1375	-	>100000	0.55	2.75	0.055	0.6875	-
eu.anthropic.claude-sonnet-5-5	2.2	11	0.11	2.75	-
global.anthropic.claude-fable-5-2	8	40	0.2	10	-
global.anthropic.claude-haiku-5-5	0.1	0.5	0.01	0.125	-	>100000	0.5	2.5	0.05	0.625	-
global.anthropic.claude-sonnet-5-5	2	10	0.1	2.5	-
global.moonshotai.kimi-k3	3	15	0.3	3.75	-
global.moonshotai.kimi-k3.1	4	20	0.2	5	-
global.openai.gpt-6-astra	10	50	1	12.5	-	>272000	20	75	2	25	-
global.openai.gpt-6-luna	0.1	0.5	0.01	0.125	-	>272000	0.2	0.75	0.02	0.25	-
global.openai.gpt-6-sol	2	10	0.2	2.5	-	>272000	4	15	0.4	5	-
global.openai.gpt-6.1-sol	2	10	0.1	2.5	-	>272000	4	15	0.2	5	-
global.openai.gpt-6.1-terra	1	5	0.05	1.25	-	>272000	2	7.5	0.1	2.5	-
global.openai.gpt-6.2-astra	8	40	0.4	10	-	>272000	16	60	0.8	20	-
global.openai.gpt-6.2-sol	2	10	0.1	2.5	-	>272000	4	15	0.2	5	-
global.xai.grok-4.6	2	6	0.5	-	-
global.xai.grok-4.7	2	6	0.5	-	-
global.zai.glm-5.3	1.68	5.28	0.312	2.1	-
google.gemma-4-26b-a4b	0.13	0.4	-	-	-
google.gemma-4-31b	0.14	0.4	-	-	-
google.gemma-4-e2b	0.04	0.08	-	-	-
in.anthropic.claude-haiku-4-5-20251001-v1:0	1.1	5.5	0.11	1.375	-
in.anthropic.claude-opus-5	5.5	27.5	0.55	6.875	-
in.anthropic.claude-sonnet-5	2.2	11	0.22	2.75	-
jp.amazon.nova-2-lite-v1:0	0.396	3.311	0.099	0.396	-
jp.anthropic.claude-haiku-5-5	0.11	0.55	0.011	0.1375	-	>100000	0.55	2.75	0.055	0.6875	-
minimax.minimax-m2	0.3	1.2	-	-	-
minimax.minimax-m2.1	0.3	1.2	-	-	-
minimax.minimax-m2.5	0.3	1.2	-	-	-
moonshot.kimi-k2-thinking	0.6	2.5	-	-	-
moonshotai.kimi-k2.5	0.6	3	-	-	-
nvidia.nemotron-nano-12b-v2	0.2	0.6	-	-	-
openai.gpt-6-astra	11	55	1.1	13.75	-	>272000	22	82.5	2.2	27.5	-
openai.gpt-6-luna	0.11	0.55	0.011	0.1375	-	>272000	0.22	0.825	0.022	0.275	-
openai.gpt-6-sol	2.2	11	0.22	2.75	-	>272000	4.4	16.5	0.44	5.5	-
openai.gpt-6.1-sol	2.2	11	0.11	2.75	-	>272000	4.4	16.5	0.22	5.5	-
openai.gpt-6.1-terra	1.1	5.5	0.055	1.375	-	>272000	2.2	8.25	0.11	2.75	-
openai.gpt-6.2-astra	8.8	44	0.44	11	-	>272000	17.6	66	0.88	22	-
openai.gpt-6.2-sol	2.2	11	0.11	2.75	-	>272000	4.4	16.5	0.22	5.5	-
openai.gpt-oss-120b	0.15	0.6	-	-	-
openai.gpt-oss-120b-1:0	0.15	0.6	-	-	-
openai.gpt-oss-20b	0.07	0.3	-	-	-
openai.gpt-oss-20b-1:0	0.07	0.3	-	-	-
openai.gpt-oss-safeguard-120b	0.15	0.6	-	-	-
openai.gpt-oss-safeguard-20b	0.07	0.2	-	-	-
qwen.qwen3-235b-a22b-2507-v1:0	0.22	0.88	-	-	-
qwen.qwen3-coder-next	0.5	1.2	-	-	-
qwen.qwen3-next-80b-a3b	0.15	1.2	-	-	-
us-gov.openai.gpt-oss-120b-1:0	0.18	0.72	-	-	-
us-gov.openai.gpt-oss-20b-1:0	0.084	0.36	-	-	-
us.anthropic.claude-fable-5	11	55	1.1	13.75	-
us.anthropic.claude-fable-5-1	11	55	0.275	13.75	-
us.anthropic.claude-fable-5-2	8.8	44	0.22	11	-
us.anthropic.claude-haiku-5-5	0.11	0.55	0.011	0.1375	-	>100000	0.55	2.75	0.055	0.6875	-
us.anthropic.claude-sonnet-5-5	2.2	11	0.11	2.75	-
us.moonshotai.kimi-k3	3.3	16.5	0.33	4.125	-
us.moonshotai.kimi-k3.1	4.4	22	0.22	5.5	-
us.openai.gpt-6-astra	11	55	1.1	13.75	-	>272000	22	82.5	2.2	27.5	-
us.openai.gpt-6-luna	0.11	0.55	0.011	0.1375	-	>272000	0.22	0.825	0.022	0.275	-
us.openai.gpt-6-sol	2.2	11	0.22	2.75	-	>272000	4.4	16.5	0.44	5.5	-
us.openai.gpt-6.1-sol	2.2	11	0.11	2.75	-	>272000	4.4	16.5	0.22	5.5	-
us.openai.gpt-6.1-terra	1.1	5.5	0.055	1.375	-	>272000	2.2	8.25	0.11	2.75	-
us.openai.gpt-6.2-astra	8.8	44	0.44	11	-	>272000	17.6	66	0.88	22	-
us.openai.gpt-6.2-sol	2.2	11	0.11	2.75	-	>272000	4.4	16.5	0.22	5.5	-
us.xai.grok-4.6	2.2	6.6	0.55	-	-
us.xai.grok-4.7	2.2	6.6	0.55	-	-
us.zai.glm-5.3	1.848	5.808	0.3432	2.31	-
xai.grok-4.3	1.25	2.5	0.2	-	-
xai.grok-4.6	2.2	6.6	0.55	-	-
zai.glm-4.7	0.6	2.2	-	-	-
zai.glm-4.7-flash	0.07	0.4	-	-	-
zai.glm-5	1	3.2	-	-	-`,
  azure: `chat-latest	5	30	0.5	-	-
deepseek-v4-pro	1.925	3.828	0.165	-	-
gpt-5.3-codex-spark	1.75	14	0.175	-	-
gpt-5.6-cyber	12.5	75	1.25	15.625	-
gpt-6-cyber	20	100	2	25	-
gpt-6.1-sol	2	10	0.1	2.5	-	>272000	4	15	0.2	5	-
gpt-6.1-terra	1	5	0.05	1.25	-	>272000	2	7.5	0.1	2.5	-
gpt-6.2-astra	8	40	0.4	10	-	>272000	16	60	0.8	20	-
gpt-6.2-sol	2	10	0.1	2.5	-	>272000	4	15	0.2	5	-
gpt-daybreak-blue-latest	4	20	0.4	5	-	>272000	8	30	0.8	10	-
gpt-daybreak-red-latest	12.5	75	1.25	15.625	-`,
  baseten: `deepseek-ai/DeepSeek-V4.1-Flash	0.3	1.2	0.007	-	-
deepseek-ai/DeepSeek-V4.1-Flash-1017	0.3	1.2	0.007	-	-
deepseek-ai/DeepSeek-V4.1-Flash-1017-Fast	0.6	2.4	0.014	-	-
deepseek-ai/DeepSeek-V4.1-Flash-Fast	0.6	2.4	0.014	-	-
moonshotai/Kimi-K3.1-Pro	2	10	0.2	-	-
zai-org/GLM-5.3-Fast	2.1	6.6	0.21	-	-`,
  cerebras: `qwen-3.8-27b	0.99	1.49	0.99	-	-`,
  cloudflare: `@cf/deepseek-ai/deepseek-v4.1-flash-1017	0.3	1.2	0.006	-	-
@cf/thinkingmachines/inkling-2-small	0.3	1	0.1	-	-
@cf/zai-org/glm-5.3	1.4	4.4	0.26	-	-`,
  deepseek: `deepseek-flash	0.3	1.2	0.006	-	-`,
  fireworks: `accounts/fireworks/models/deepseek-v4p1-flash	0.3	1.2	0.006	-	-
accounts/fireworks/models/deepseek-v4p1-flash-1017	0.3	1.2	0.006	-	-
accounts/fireworks/models/ember-1	3	15	0.3	-	-
accounts/fireworks/models/glm-5p3	1.4	4.4	0.26	-	-
accounts/fireworks/models/glm-5p3-flash	0.15	0.5	0.03	-	-
accounts/fireworks/models/kimi-k3p1-pro	2	10	0.2	-	-
accounts/fireworks/models/minimax-m3p1-flash	0.15	0.6	0.015	-	-
accounts/fireworks/models/muse-spark-open	1.25	4.25	0.15	-	-
accounts/fireworks/models/qwen3p8-2p4t-a95b	2	6	0.25	-	-
accounts/fireworks/models/qwen3p8-max	2	6	0.25	-	-
accounts/fireworks/routers/deepseek-flash-latest	0.3	1.2	0.006	-	-
accounts/fireworks/routers/deepseek-v4p1-flash-1017-spot	0.15	0.6	0.003	-	-
accounts/fireworks/routers/deepseek-v4p1-flash-1017-ultrafast	1.2	4.8	0.024	-	-
accounts/fireworks/routers/deepseek-v4p1-flash-spot	0.15	0.6	0.003	-	-
accounts/fireworks/routers/glm-5p3-fast	2.1	6.6	0.39	-	-
accounts/fireworks/routers/glm-5p3-spot	0.7	2.2	0.13	-	-
accounts/fireworks/routers/glm-fast-latest	2.1	6.6	0.39	-	-
accounts/fireworks/routers/glm-flash-latest	0.15	0.5	0.03	-	-
accounts/fireworks/routers/glm-latest	1.4	4.4	0.26	-	-
accounts/fireworks/routers/kimi-fast-latest	4.5	22.5	0.45	-	-
accounts/fireworks/routers/kimi-k3-spot	2.1	10.5	0.21	-	-
accounts/fireworks/routers/kimi-latest	2	10	0.2	-	-
accounts/fireworks/routers/minimax-latest	0.3	1.2	0.06	-	-
accounts/fireworks/routers/qwen-max-latest	2	6	0.25	-	-`,
  'github-copilot': `claude-fable-5.2	8	40	0.2	10	-
claude-haiku-5.5	0.1	0.5	0.01	0.125	-	>100000	0.5	2.5	0.05	0.625	-
claude-opus-5.5	4	20	0.2	5	-
claude-sonnet-4.6	3	15	0.3	3.75	-
claude-sonnet-5.5	2	10	0.1	2.5	-
gemini-4-argon	2	10	0.1	-	-
gemini-4-carbon	2	10	0.1	-	-
gemini-4-hydrogen	1.5	7.5	0.075	-	-
gemini-4-neon	3	15	0.15	-	-
gpt-5.4-nano	0.2	1.25	0.02	-	-
gpt-6-astra	10	50	1	12.5	-	>272000	20	75	2	25	-
gpt-6-luna	0.1	0.5	0.01	0.125	-	>272000	0.2	0.75	0.02	0.25	-
gpt-6-sol	2	10	0.2	2.5	-	>272000	4	15	0.4	5	-
gpt-6.1-sol	2	10	0.1	2.5	-	>272000	4	15	0.2	5	-
gpt-6.1-terra	1	5	0.05	1.25	-	>272000	2	7.5	0.1	2.5	-
gpt-6.2-astra	8	40	0.4	10	-	>272000	16	60	0.8	20	-
gpt-6.2-sol	2	10	0.1	2.5	-	>272000	4	15	0.2	5	-
grok-4.7	2	6	0.5	-	-	>200000	4	12	1	-	-
mai-code-2	0.5	2.5	0.025	-	-
mai-code-2-flash	0.05	0.25	0.005	-	-`,
  google: `deep-research-max-preview-04-2026	2	12	0.2	-	-	>200000	4	18	0.4	-	-
deep-research-preview-04-2026	2	12	0.2	-	-	>200000	4	18	0.4	-	-
gemini-2.5-computer-use-preview-10-2025	1.25	10	-	-	-
gemini-3.1-pro-preview-customtools	2	12	0.2	-	-	>200000	4	18	0.4	-	-
gemini-4-argon	2	10	0.1	-	-
gemini-4-carbon	2	10	0.1	-	-
gemini-4-hydrogen	1.5	7.5	0.075	-	-
gemini-4-neon	3	15	0.15	-	-
gemini-flash-latest	1.5	9	0.15	-	-
gemini-flash-lite-latest	0.25	1.5	0.025	-	-
gemini-pro-latest	2	12	0.2	-	-	>200000	4	18	0.4	-	-
gemini-robotics-er-2-preview	1	5	0.1	-	-`,
  groq: `openai/gpt-oss-safeguard-20b	0.075	0.3	0.0375	-	-
qwen/qwen3.6-27b	0.6	3	0.3	-	-
qwen/qwen3.8-27b	0.8	4	-	-	-`,
  minimax: `MiniMax-M3.1-Flash	0.15	0.6	0.015	-	-`,
  mistral: `deepseek-v4-1-flash-1017	0.3	1.2	0.007	-	-
devstral-latest	0.4	2	0.04	-	-
devstral-medium-latest	0.4	2	0.04	-	-
glm-5-2	1.4	4.4	0.14	-	-
ministral-3b-latest	0.1	0.1	0.01	-	-
mistral-large-4	0.7	2.1	0.07	-	-
mistral-large-4-0-8	0.7	2.1	0.07	-	-
mistral-large-latest	0.7	2.1	0.07	-	-
mistral-medium-2604	1.5	7.5	0.15	-	-
mistral-small-2506	0.1	0.3	0.01	-	-
mistral-small-latest	0.15	0.6	0.015	-	-
zai-glm-5-2	1.4	4.4	0.14	-	-
zai-glm-5-3	1.4	4.4	0.14	-	-
zai-glm-5-3-flash	0.15	0.5	0.03	-	-`,
  moonshotai: `kimi-k3.1-pro	2	10	0.2	-	-
kimi-k3.1-pro-highspeed	4	20	0.2	-	-`,
  openai: `chat-latest	5	30	0.5	-	-
gpt-5.3-codex-spark	1.75	14	0.175	-	-
gpt-5.6-cyber	12.5	75	1.25	15.625	-
gpt-6-cyber	20	100	2	25	-
gpt-6.1-sol	2	10	0.1	2.5	-	>272000	4	15	0.2	5	-
gpt-6.1-terra	1	5	0.05	1.25	-	>272000	2	7.5	0.1	2.5	-
gpt-6.2-astra	8	40	0.4	10	-	>272000	16	60	0.8	20	-
gpt-6.2-sol	2	10	0.1	2.5	-	>272000	4	15	0.2	5	-
gpt-daybreak-blue-latest	4	20	0.4	5	-	>272000	8	30	0.8	10	-
gpt-daybreak-red-latest	12.5	75	1.25	15.625	-`,
  openrouter: `aion-labs/aion-3.0	3	6	0.75	-	-
aion-labs/aion-3.0-mini	0.7	1.4	0.18	-	-
aion-labs/aion-3.5	3	6	0.75	-	-
aion-labs/aion-3.5-mini	0.7	1.4	0.18	-	-
anthropic/claude-fable-5.1:batch	5	25	0.125	6.25	-
anthropic/claude-fable-5.2	8	40	0.2	10	-
anthropic/claude-fable-5.2:batch	4	20	0.1	5	-
anthropic/claude-fable-5:batch	5	25	0.5	6.25	-
anthropic/claude-haiku-4.5:batch	0.5	2.5	0.05	0.625	-
anthropic/claude-haiku-5.5	0.1	0.5	0.01	0.125	-	>100000	0.5	2.5	0.05	0.625	-
anthropic/claude-haiku-5.5:batch	0.05	0.25	0.005	0.0625	-	>100000	0.25	1.25	0.025	0.3125	-
anthropic/claude-opus-4.1:batch	7.5	37.5	0.75	9.375	-
anthropic/claude-opus-4.5:batch	2.5	12.5	0.25	3.125	-
anthropic/claude-opus-4.6:batch	2.5	12.5	0.25	3.125	-
anthropic/claude-opus-4.7:batch	2.5	12.5	0.25	3.125	-
anthropic/claude-opus-4.8:batch	2.5	12.5	0.25	3.125	-
anthropic/claude-opus-5.5:batch	2	10	0.1	2.5	-
anthropic/claude-opus-5:batch	2.5	12.5	0.25	3.125	-
anthropic/claude-sonnet-4.5:batch	1.5	7.5	0.15	1.875	-	>200000	3	11.25	0.3	3.75	-
anthropic/claude-sonnet-4.6:batch	1.5	7.5	0.15	1.875	-
anthropic/claude-sonnet-5.5	2	10	0.1	2.5	-
anthropic/claude-sonnet-5.5:batch	1	5	0.05	1.25	-
anthropic/claude-sonnet-5:batch	1	5	0.1	1.25	-
baidu/ernie-light-dt-1.0-intl	1.13	3.94	0.113	-	-
bytedance-seed/seed-2-1-turbo	0.5	2.5	-	-	-
bytedance-seed/seed-2.0-lite	0.25	2	-	-	-	>128000	0.5	4	-	-	-
bytedance-seed/seed-2.0-mini	0.1	0.4	-	-	-	>128000	0.2	0.8	-	-	-
cohere/command-a-plus	0.3	1.5	0.15	-	-
deepseek/deepseek-chat	0.2574	1.0287	-	-	-
deepseek/deepseek-chat-v3-0324	0.29	1.14	0.11	-	-
deepseek/deepseek-chat-v3.1	0.25	0.95	0.13	-	-
deepseek/deepseek-r1-0528	0.571	2.286	-	-	-
deepseek/deepseek-v3.1-terminus	0.27	1	-	-	-
deepseek/deepseek-v3.2	0.26	0.38	0.13	-	-
deepseek/deepseek-v4-flash	0.09	0.18	0.018	-	-
deepseek/deepseek-v4-flash-0731	0.047	0.3	0.035	-	-
deepseek/deepseek-v4-flash-0731:batch	0.048	0.144	0.012	-	-
deepseek/deepseek-v4-flash-vision-exp	0.44	1.32	0.014	-	-
deepseek/deepseek-v4-pro	0.9	1.5	0.2	-	-
deepseek/deepseek-v4-pro-0813	1.32	3.96	0.044	-	-
deepseek/deepseek-v4.1-flash	0.3	1.2	0.006	-	-
deepseek/deepseek-v4.1-flash-1017	0.15	0.6	0.003	-	-
deepseek/deepseek-v4.1-flash-1017:batch	0.035	0.149	0.0029	-	-
deepseek/deepseek-v4.1-flash:batch	0.05	0.15	0.004	-	-
elorian/glimpse	0.6	3	0.06	-	-
fireworks/ember-1	3	15	0.3	-	-
google/gemini-2.5-pro	1.25	10	0.125	0.375	-	>200000	2.5	15	0.25	0.375	-
google/gemini-2.5-pro-preview	1.25	10	0.125	0.375	-	>200000	2.5	15	0.25	0.375	-
google/gemini-3-flash-preview:batch	0.25	1.5	-	-	-
google/gemini-3-pro-image	2	12	0.2	0.375	-
google/gemini-3.1-flash-lite:batch	0.125	0.75	0.0125	-	-
google/gemini-3.1-pro-preview	2	12	0.2	0.375	-	>200000	4	18	0.4	0.375	-
google/gemini-3.1-pro-preview-customtools	2	12	0.2	0.375	-	>200000	4	18	0.4	0.375	-
google/gemini-3.1-pro-preview:batch	1	6	-	-	-	>200000	2	9	-	-	-
google/gemini-3.5-flash-lite	0.3	2.5	0.03	0.083333	-
google/gemini-3.5-flash-lite:batch	0.15	1.25	0.015	-	-
google/gemini-3.5-flash:batch	0.75	4.5	0.075	-	-
google/gemini-3.6-flash	0.75	3.75	0.075	0.041667	-
google/gemini-3.6-flash:batch	0.375	1.875	0.0375	0.041667	-
google/gemini-3.7-flash	0.75	3.75	0.075	0.041667	-
google/gemini-3.7-flash:batch	0.375	1.875	0.0375	0.041667	-
google/gemini-3.8-flash	0.825	4.125	0.0825	0.041667	-
google/gemini-3.8-flash:batch	0.375	1.875	0.0375	0.041667	-
google/gemini-4-argon	2	10	0.1	0.1875	-
google/gemini-4-argon:batch	1	5	0.05	0.1875	-
google/gemini-4-carbon	2	10	0.1	0.1875	-
google/gemini-4-carbon:batch	1	5	0.05	0.1875	-
google/gemini-4-hydrogen	1.5	7.5	0.075	0.083333	-
google/gemini-4-hydrogen:batch	0.75	3.75	0.0375	0.083333	-
google/gemini-4-neon	3	15	0.15	0.083333	-
google/gemini-4-neon:batch	1.5	7.5	0.075	0.083333	-
google/gemini-nano-banana-2.1	1.5	7.5	-	-	-
google/gemma-3-12b-it	0.05	0.15	-	-	-
google/gemma-3-27b-it	0.08	0.16	-	-	-
google/gemma-4-26b-a4b-it	0.09	0.3	0.05	-	-
google/gemma-4-31b-it	0.2	0.4	-	-	-
ibm-granite/granite-4.2-8b	0.06	0.15	0.015	-	-
inclusionai/ling-3.0-flash	0.021	0.063	0.0042	-	-
inclusionai/ling-3.0-flash-vl	0.06	0.18	0.012	-	-
inclusionai/ling-3.0-tiny	0.015	0.045	0.003	-	-
inclusionai/ling-3.1-flash	0.06	0.18	0.012	-	-
kt/midm-k-3.0-pro	0.2	0.8	0.04	-	-
liquid/lfm-2.5-24b-a2b	0.05	0.7	0.025	-	-
liquid/lfm-3-1.7b	0.08	0.2	0.02	-	-
meituan/longcat-2.0	0.3	1.2	0.006	-	-
meta-llama/llama-3.1-70b-instruct	0.72	0.72	-	-	-
meta-llama/llama-3.1-8b-instruct	0.02	0.04	-	-	-
meta-llama/llama-3.3-70b-instruct	0.71	0.71	0.71	-	-
meta-llama/llama-4-maverick	0.35	1	0.17	-	-
meta-llama/llama-4-scout	0.1	0.3	-	-	-
meta/muse-ember	0.1	0.5	0.004	0.125	-
meta/muse-glimmer-30b	0.35	1.5	0.04	-	-
meta/muse-glimmer-30b:batch	0.24	0.96	0.032	-	-
meta/muse-spark-1.1	1.25	4.25	0.15	-	-
meta/muse-spark-1.2	1.25	4.25	0.15	-	-
meta/muse-spark-1.2-contributor	0.1	0.2	0.002	-	-
meta/muse-spark-1.3	1.25	4.25	0.15	-	-
meta/muse-spark-1.3-contributor	0.1	0.2	0.002	-	-
meta/muse-spark-open	1.25	4.25	0.15	-	-
meta/muse-wonder	4	20	0.2	-	-
minimax/minimax-m2.5	0.295	1.2	0.06	-	-
minimax/minimax-m2.7	0.21	0.84	0.042	-	-
minimax/minimax-m3.1-flash	0.15	0.6	0.015	-	-
minimax/minimax-m3:batch	0.224	0.88	0.0448	-	-
mistralai/mistral-large-4-0	0.7	2.1	0.07	-	-
mistralai/mistral-medium-3	0.44	2.2	0.044	-	-
mistralai/mistral-medium-3-5:batch	0.75	3.75	-	-	-
mistralai/mistral-medium-3.1	0.44	2.2	0.044	-	-
mistralai/mistral-nemo	0.029	0.03	-	-	-
mistralai/mistral-small-3.1-24b-instruct	0.351	0.555	-	-	-
mistralai/mixtral-8x22b-instruct	2	6	0.2	-	-
moonshotai/kimi-k2.5	0.41	2.06	0.07	-	-
moonshotai/kimi-k2.6	0.65	3.41	0.15	-	-
moonshotai/kimi-k2.7-code	0.6	3	0.12	-	-
moonshotai/kimi-k3	0.192	16	0.182	-	-
moonshotai/kimi-k3.1-pro	0.253	8.8	0.18	-	-
moonshotai/kimi-k3.1-pro:batch	0.372	5.583	0.1	-	-
moonshotai/kimi-k3:batch	2.28	11.4	0.228	-	-
motif-technologies/motif-3	0.3	1.2	0.06	-	-
nex-agi/nex-n2.5-pro	0.075	0.25	0.015	-	-
nex-agi/nex-n2.6	0.12	0.4	0.024	-	-
nvidia/nemotron-3-nano-30b-a3b	0.06	0.24	0.012	-	-
nvidia/nemotron-3-super-120b-a12b	0.075	0.4	-	-	-
nvidia/nemotron-3-ultra-550b-a55b	0.5	2.2	0.1	-	-
nvidia/nemotron-3.5-lightning	0.07	0.2	0.04	-	-
nvidia/nemotron-3.5-super-vl	0.15	0.5	0.02	-	-
openai/gpt-4-turbo:batch	5	15	-	-	-
openai/gpt-4.1-mini:batch	0.2	0.8	0.05	-	-
openai/gpt-4.1-nano:batch	0.05	0.2	0.0125	-	-
openai/gpt-4.1:batch	1	4	0.25	-	-
openai/gpt-4o-mini:batch	0.075	0.3	0.0375	-	-
openai/gpt-4o:batch	1.25	5	0.625	-	-
openai/gpt-5-mini:batch	0.125	1	0.0125	-	-
openai/gpt-5-nano:batch	0.025	0.2	0.0025	-	-
openai/gpt-5-pro:batch	7.5	60	-	-	-
openai/gpt-5.1:batch	0.625	5	0.0625	-	-
openai/gpt-5.2-pro:batch	10.5	84	-	-	-
openai/gpt-5.2:batch	0.875	7	0.0875	-	-
openai/gpt-5.4-mini:batch	0.375	2.25	0.0375	-	-
openai/gpt-5.4-nano:batch	0.1	0.625	0.01	-	-
openai/gpt-5.4-pro:batch	15	90	-	-	-	>272000	30	135	-	-	-
openai/gpt-5.4:batch	1.25	7.5	0.125	-	-	>272000	2.5	11.25	0.25	-	-
openai/gpt-5.5-pro:batch	15	90	-	-	-	>272000	30	135	-	-	-
openai/gpt-5.5:batch	2.5	15	0.25	-	-	>272000	5	22.5	0.5	-	-
openai/gpt-5.6-luna-pro	0.2	1.2	0.02	0.25	-	>272000	0.4	1.8	0.04	0.5	-
openai/gpt-5.6-luna-pro:batch	0.1	0.6	0.01	-	-	>272000	0.2	0.9	0.02	-	-
openai/gpt-5.6-luna:batch	0.1	0.6	0.01	-	-	>272000	0.2	0.9	0.02	-	-
openai/gpt-5.6-sol	4	20	0.4	5	-	>272000	8	30	0.8	10	-
openai/gpt-5.6-sol-pro	4	20	0.4	5	-	>272000	8	30	0.8	10	-
openai/gpt-5.6-sol-pro:batch	2	10	0.2	2.5	-	>272000	4	15	0.4	5	-
openai/gpt-5.6-sol:batch	2	10	0.2	2.5	-	>272000	4	15	0.4	5	-
openai/gpt-5.6-terra-pro	2	12	0.2	2.5	-	>272000	4	18	0.4	5	-
openai/gpt-5.6-terra-pro:batch	1	6	0.1	-	-	>272000	2	9	0.2	-	-
openai/gpt-5.6-terra:batch	1	6	0.1	-	-	>272000	2	9	0.2	-	-
openai/gpt-5:batch	0.625	5	0.0625	-	-
openai/gpt-6-astra	10	50	1	12.5	-	>272000	20	75	2	25	-
openai/gpt-6-astra-pro	10	50	1	12.5	-	>272000	20	75	2	25	-
openai/gpt-6-astra-pro:batch	5	25	0.5	6.25	-	>272000	10	37.5	1	12.5	-
openai/gpt-6-astra:batch	5	25	0.5	6.25	-	>272000	10	37.5	1	12.5	-
openai/gpt-6.1-sol	2	10	0.1	2.5	-	>272000	4	15	0.2	5	-
openai/gpt-6.1-sol-pro	2	10	0.1	2.5	-	>272000	4	15	0.2	5	-
openai/gpt-6.1-sol-pro:batch	1	5	0.05	1.25	-	>272000	2	7.5	0.1	2.5	-
openai/gpt-6.1-sol:batch	1	5	0.05	1.25	-	>272000	2	7.5	0.1	2.5	-
openai/gpt-6.1-terra	1	5	0.05	1.25	-	>272000	2	7.5	0.1	2.5	-
openai/gpt-6.1-terra-pro	1	5	0.05	1.25	-	>272000	2	7.5	0.1	2.5	-
openai/gpt-6.1-terra-pro:batch	0.5	2.5	0.025	0.625	-	>272000	1	3.75	0.05	1.25	-
openai/gpt-6.1-terra:batch	0.5	2.5	0.025	0.625	-	>272000	1	3.75	0.05	1.25	-
openai/gpt-6.2-astra	8	40	0.4	10	-	>272000	16	60	0.8	20	-
openai/gpt-6.2-astra-pro	8	40	0.4	10	-	>272000	16	60	0.8	20	-
openai/gpt-6.2-astra-pro:batch	4	20	0.2	5	-	>272000	8	30	0.4	10	-
openai/gpt-6.2-astra:batch	4	20	0.2	5	-	>272000	8	30	0.4	10	-
openai/gpt-6.2-sol	2	10	0.1	2.5	-	>272000	4	15	0.2	5	-
openai/gpt-6.2-sol-pro	2	10	0.1	2.5	-	>272000	4	15	0.2	5	-
openai/gpt-6.2-sol-pro:batch	1	5	0.05	1.25	-	>272000	2	7.5	0.1	2.5	-
openai/gpt-6.2-sol:batch	1	5	0.05	1.25	-	>272000	2	7.5	0.1	2.5	-
openai/gpt-oss-120b	0.09	0.36	-	-	-
openai/gpt-oss-120b:batch	0.0296	0.136	-	-	-
openai/gpt-oss-20b	0.018	0.09	0.009	-	-
openai/gpt-oss-20b:batch	0.024	0.112	-	-	-
openai/o3-mini:batch	0.55	2.2	0.275	-	-
openai/o3:batch	1	4	0.25	-	-
openai/o4-mini:batch	0.55	2.2	0.1375	-	-
particle-ai/particle-1	0.07	0.5	0.006	-	-
perceptron/perceptron-mk1.5	0.15	1.5	-	-	-
prism-ml/ternary-bonsai-2-27b	0.075	0.5	0.0375	-	-
prism-ml/ternary-bonsai-2-9b	0.08	0.13	0.04	-	-
qwen/qwen-2.5-72b-instruct	0.36	0.4	-	-	-
qwen/qwen-plus	0.26	0.78	0.052	0.325	-	>256000	0.78	2.34	0.156	0.975	-
qwen/qwen3-14b	0.12	0.24	-	-	-
qwen/qwen3-235b-a22b-2507	0.14	0.8	0.05	-	-
qwen/qwen3-235b-a22b-thinking-2507	0.45	3.5	-	-	-
qwen/qwen3-30b-a3b	0.12	0.5	-	-	-
qwen/qwen3-30b-a3b-instruct-2507	0.1	0.3	0.1	-	-
qwen/qwen3-32b	0.08	0.28	-	-	-
qwen/qwen3-coder	0.3	1	0.1	-	-
qwen/qwen3-coder-30b-a3b-instruct	0.15	0.6	-	-	-
qwen/qwen3-coder-flash	0.195	0.975	0.039	0.24375	-	>32000	0.325	1.625	0.065	0.40625	-	>128000	0.52	2.6	0.104	0.65	-
qwen/qwen3-coder-next	0.12	0.8	0.07	-	-
qwen/qwen3-next-80b-a3b-instruct	0.1	1.1	0.07	-	-
qwen/qwen3-vl-235b-a22b-instruct	0.21	1.9	0.1	-	-
qwen/qwen3-vl-30b-a3b-instruct	0.15	0.6	-	-	-
qwen/qwen3-vl-8b-instruct	0.25	0.75	0.12	-	-
qwen/qwen3.5-27b	0.26	2.6	-	-	-
qwen/qwen3.5-397b-a17b	0.45	3	0.22	-	-
qwen/qwen3.5-9b	0.17	0.25	-	-	-
qwen/qwen3.5-plus-02-15	0.26	1.56	-	-	-	>256000	0.325	1.95	-	-	-
qwen/qwen3.5-plus-20260420	0.3	1.8	-	0.375	-	>256000	0.375	2.25	-	0.46875	-
qwen/qwen3.6-27b	0.32	3.2	-	-	-
qwen/qwen3.6-35b-a3b	0.1	0.9	0.025	-	-
qwen/qwen3.6-flash	0.1875	1.125	-	0.234375	-	>256000	0.75	3	-	0.9375	-
qwen/qwen3.6-plus	0.325	1.95	-	0.40625	-	>256000	1.3	3.9	-	1.625	-
qwen/qwen3.7-flash	0.03	0.13	0.006	0.038	-	>32000	0.1	0.4	0.02	0.125	-	>256000	0.2	0.8	0.04	0.25	-
qwen/qwen3.7-max	1.475	4.425	0.295	1.84375	-
qwen/qwen3.7-plus	0.32	1.28	0.064	0.4	-	>256000	0.96	3.84	0.192	1.2	-
qwen/qwen3.7-plus:batch	0.23	0.92	-	-	-
qwen/qwen3.8-2.4t-a95b	2	6	0.25	-	-
qwen/qwen3.8-27b	0.06	2.2	0.059	-	-
qwen/qwen3.8-27b:batch	0.16	2	0.04	-	-
qwen/qwen3.8-flash	0.15	0.47	0.016	-	-
qwen/qwen3.8-max-0902	2	6	0.25	-	-
qwen/qwen3.8-max-0902:batch	1.15	3.45	-	-	-
qwen/qwen3.8-max-prime	4	12	0.5	-	-
qwen/qwen3.8-omni-flash	0.15	0.47	0.016	-	-
qwen/qwen4-max	1.425	4.275	0.07125	1.78125	-
reflection/beam-1.0-501b-a23b	0.25	1	0.05	-	-
ricursiveai/ripple-65b-preview	0.1	0.3	0.025	-	-
sakana/fugu-max	2	6	0.25	-	-
sakana/fugu-ultra	5	30	0.5	-	-	>272000	10	45	1	-	-
sakana/fugu-ultra-v2	5	30	0.5	-	-	>272000	10	45	1	-	-
sakana/sakana-namazu	0.95	4	0.15	-	-
stepfun/step-5-preview	1	2.7	0.1	-	-
tencent/hy3	0.132	0.528	0.033	-	-
tencent/hy3-preview	0.18	0.6	0.06	-	-
tencent/hy4	0.417	1.2505	0.021	-	-
tencent/hy4-flash	0.035	0.1405	0.0015	-	-
tencent/hy4-preview	0.834	2.501	0.042	-	-
thinkingmachines/inkling	1	4.05	0.17	-	-
thinkingmachines/inkling-2-small	0.3	1	0.03	-	-
thinkingmachines/inkling-small	0.45	1.2	0.1	-	-
thinkingmachines/inkling-small:batch	0.36	0.96	0.08	-	-
unbiased/pareto-26.10	0.8	3.2	0.03	-	-
unbiased/pareto-26.10-preview	0.8	3.2	0.03	-	-
unbiased/pareto-26.9	2.5	7.5	0.25	-	-
upstage/solar-mini4	0.05	0.2	0.005	-	-
upstage/solar-pro4	0.15	0.6	0.03	-	-
x-ai/grok-4.20	1.25	2.5	0.2	-	-	>200000	2.5	5	0.4	-	-
x-ai/grok-4.3	1.25	2.5	0.2	-	-	>200000	2.5	5	0.4	-	-
x-ai/grok-4.3:batch	1	2	0.16	-	-	>200000	2	4	0.32	-	-
x-ai/grok-4.5	2	6	0.3	-	-	>200000	4	12	0.6	-	-
x-ai/grok-4.6	2	6	0.5	-	-	>200000	4	12	1	-	-
x-ai/grok-4.6:batch	1.6	4.8	0.4	-	-	>200000	3.2	9.6	0.8	-	-
x-ai/grok-4.7	2	6	0.5	-	-	>200000	4	12	1	-	-
x-ai/grok-4.7:batch	1.6	4.8	0.4	-	-	>200000	3.2	9.6	0.8	-	-
xiaomi/mimo-v2.5	0.4	2	0.08	-	-
xiaomi/mimo-v2.5-pro	0.48	1.8	0.096	-	-
xiaomi/mimo-v2.6-flash	0.14	0.28	0.0028	-	-
xiaomi/mimo-v2.6-pro	0.435	0.87	0.0036	-	-
xiaomi/mimo-v2.6-pro-ultraspeed	4.35	8.7	0.036	-	-
z-ai/glm-4.5-air	0.13	0.85	0.025	-	-
z-ai/glm-4.6	0.5	2	0.1	-	-
z-ai/glm-4.7-flash	0.0605	0.4	-	-	-
z-ai/glm-5	0.6	1.9	0.119	-	-
z-ai/glm-5.1	1.19	3.74	0.6	-	-
z-ai/glm-5.2	0.62	2.42	0.14	-	-
z-ai/glm-5.2:batch	0.322	0.989	0.109	-	-
z-ai/glm-5.3	0.0699	1.4	0.0689	-	-
z-ai/glm-5.3-flash	0.0399	0.0784	0.03	-	-
z-ai/glm-5.3-flash:batch	0.023	0.068	0.009	-	-
z-ai/glm-5.3-flashx	0.37	1.25	0.075	-	-
z-ai/glm-5.3-flashx-legal	0.37	1.25	0.075	-	-
z-ai/glm-5.3-prime	1.68	5.28	0.336	-	-
z-ai/glm-5.3:batch	0.28	1.249	0.061	-	-
z-ai/glm-5v-turbo	1.2	4	0.24	-	-
~anthropic/claude-fable-latest	8	40	0.2	10	-
~anthropic/claude-haiku-latest	0.1	0.5	0.01	0.125	-	>100000	0.5	2.5	0.05	0.625	-
~anthropic/claude-sonnet-latest	2	10	0.1	2.5	-
~deepseek/deepseek-flash-latest	0.036	0.5	0.01	-	-
~deepseek/deepseek-pro-latest	0.2565	8	0.26	-	-
~deepseek/deepseek-v4-flash-latest	0.047	0.3	0.035	-	-
~google/gemini-flash-latest	1.5	7.5	0.075	0.083333	-
~google/gemini-pro-latest	2	10	0.1	0.1875	-
~moonshotai/kimi-latest	0.1805	11.0055	0.18	-	-
~openai/gpt-astra-latest	8	40	0.4	10	-	>272000	16	60	0.8	20	-
~openai/gpt-luna-latest	0.1	0.5	0.01	0.125	-	>272000	0.2	0.75	0.02	0.25	-
~openai/gpt-sol-latest	2	10	0.1	2.5	-	>272000	4	15	0.2	5	-
~openai/gpt-terra-latest	1	5	0.05	1.25	-	>272000	2	7.5	0.1	2.5	-
~unbiased/pareto-latest	0.8	3.2	0.03	-	-
~x-ai/grok-latest	2	6	0.5	-	-	>200000	4	12	1	-	-
~z-ai/glm-flash-latest	0.0399	0.0784	0.03	-	-
~z-ai/glm-latest	0.0699	1.4	0.0689	-	-`,
  together: `MiniMaxAI/MiniMax-M3	0.3	1.2	0.06	-	-
Qwen/Qwen3.5-9B	0.17	0.25	-	-	-
Qwen/Qwen3.6-Plus	0.5	3	-	-	-
Qwen/Qwen3.7-Max	2.5	7.5	0.5	-	-
deepseek-ai/DeepSeek-V4-Pro-0813	1.32	3.96	0.13	-	-
deepseek-ai/DeepSeek-V4.1-Flash	0.3	1.2	0.006	-	-
meta-models/Muse-Spark-Open-816B-A42B	1.25	4.25	0.15	-	-
moonshotai/Kimi-K3	3	15	0.3	-	-
moonshotai/Kimi-K3.1-Pro	2	10	0.2	-	-
nvidia/NVIDIA-Nemotron-3.5-Super-VL	0.15	0.5	0.02	-	-
openai/gpt-oss-120b	0.15	0.6	-	-	-
reflection/Beam-1.0-501B-A23B	0.4	1.2	0.04	-	-
thinkingmachines/Inkling	1	4.05	0.17	-	-
zai-org/GLM-5.2	1.4	4.4	0.26	-	-
zai-org/GLM-5.3	1.4	4.4	0.26	-	-
zai-org/GLM-5.3-Flash	0.15	0.5	0.03	-	-`,
  'x-ai': `grok-4.7	2	6	0.5	-	-	>200000	4	12	1	-	-`,
  zai: `glm-4.7	0.6	2.2	0.11	-	-
glm-5-turbo	1.2	4	0.24	-	-
glm-5.3-flash	0.15	0.5	0.03	-	-`,
}

/** Models of the first list that the later one has the same prices for. */
export const confirmedModels: Record<string, string> = {
  anthropic: `claude-fable-5
claude-fable-5-1
claude-haiku-4-5
claude-opus-4-5
claude-opus-4-6
claude-opus-4-7
claude-opus-4-8
claude-opus-5
claude-opus-5-5
claude-sonnet-4-6
claude-sonnet-5`,
  aws: `amazon.nova-lite-v1:0
amazon.nova-micro-v1:0
amazon.nova-premier-v1:0
amazon.nova-pro-v1:0
global.amazon.nova-2-lite-v1:0
global.anthropic.claude-fable-5-1-v1:0
global.anthropic.claude-fable-5-v1:0
global.anthropic.claude-haiku-4-5-20251001-v1:0
global.anthropic.claude-opus-4-5-v1:0
global.anthropic.claude-opus-4-6-v1:0
global.anthropic.claude-opus-4-7-v1:0
global.anthropic.claude-opus-4-8-v1:0
global.anthropic.claude-opus-5
global.anthropic.claude-opus-5-5
global.anthropic.claude-sonnet-4-20250514-v1:0
global.anthropic.claude-sonnet-4-5-20250929-v1:0
global.anthropic.claude-sonnet-4-6-v1:0
global.anthropic.claude-sonnet-5-v1:0
global.openai.gpt-5.6-luna
global.openai.gpt-5.6-sol
global.openai.gpt-5.6-terra
meta.llama3-1-70b-instruct-v1:0
meta.llama3-1-8b-instruct-v1:0
meta.llama3-3-70b-instruct-v1:0
meta.llama4-maverick-17b-instruct-v1:0
meta.llama4-scout-17b-instruct-v1:0
mistral.devstral-2-123b
mistral.magistral-small-2509
mistral.ministral-3-14b-instruct
mistral.ministral-3-3b-instruct
mistral.ministral-3-8b-instruct
mistral.mistral-large-3-675b-instruct
mistral.pixtral-large-2502-v1:0
mistral.voxtral-mini-3b-2507
mistral.voxtral-small-24b-2507
nvidia.nemotron-nano-3-30b:0
nvidia.nemotron-nano-9b-v2:0
nvidia.nemotron-super-3-120b:0
openai.gpt-5.4
openai.gpt-5.5
qwen.qwen3-32b-v1:0
qwen.qwen3-coder-30b-a3b-v1:0
qwen.qwen3-coder-480b-a35b-v1:0
qwen.qwen3-vl-235b-a22b-v1:0
regional.amazon.nova-2-lite-v1:0
regional.anthropic.claude-fable-5-1-v1:0
regional.anthropic.claude-fable-5-v1:0
regional.anthropic.claude-haiku-4-5-20251001-v1:0
regional.anthropic.claude-opus-4-1-20250805-v1:0
regional.anthropic.claude-opus-4-5-v1:0
regional.anthropic.claude-opus-4-6-v1:0
regional.anthropic.claude-opus-4-7-v1:0
regional.anthropic.claude-opus-4-8-v1:0
regional.anthropic.claude-opus-5
regional.anthropic.claude-opus-5-5
regional.anthropic.claude-sonnet-4-20250514-v1:0
regional.anthropic.claude-sonnet-4-5-20250929-v1:0
regional.anthropic.claude-sonnet-4-6-v1:0
regional.anthropic.claude-sonnet-5-v1:0
regional.openai.gpt-5.6-luna
regional.openai.gpt-5.6-sol
regional.openai.gpt-5.6-terra
writer.palmyra-x4-v1:0
writer.palmyra-x5-v1:0`,
  azure: `o1
o3-2025-04-16
o3-mini`,
  baseten: `deepseek-ai/DeepSeek-V4-Flash-0731
deepseek-ai/DeepSeek-V4-Pro-0813
moonshotai/Kimi-K3
nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B
openai/gpt-oss-120b
zai-org/GLM-5.2
zai-org/GLM-5.2-Fast
zai-org/GLM-5.3
zai-org/GLM-5.3-Flash`,
  cerebras: `gpt-oss-120b`,
  cloudflare: `@cf/deepseek-ai/deepseek-v4-flash-0731
@cf/deepseek-ai/deepseek-v4-pro-0813
@cf/google/gemma-4-26b-a4b-it
@cf/ibm-granite/granite-4.0-h-micro
@cf/meta/llama-3.3-70b-instruct-fp8-fast
@cf/meta/llama-4-scout-17b-16e-instruct
@cf/mistralai/mistral-small-3.1-24b-instruct
@cf/moonshotai/kimi-k2.6
@cf/moonshotai/kimi-k2.7-code
@cf/nvidia/nemotron-3-120b-a12b
@cf/openai/gpt-oss-120b
@cf/openai/gpt-oss-20b
@cf/qwen/qwen3.8-27b
@cf/zai-org/glm-5.2
@cf/zai-org/glm-5.3-flash`,
  deepseek: `deepseek-v4-pro`,
  fireworks: `kimi-k3
kimi-k3-fast
minimax-m3`,
  'github-copilot': `claude-fable-5
claude-haiku-4.5
claude-opus-4.8
claude-opus-5
claude-sonnet-5
gemini-3.8-flash
gpt-5.3-codex
gpt-5.6-luna
gpt-5.6-sol
gpt-5.6-terra
grok-4.5
grok-4.6
kimi-k3
mai-code-1.1-flash`,
  google: `gemini-2.5-flash
gemini-2.5-flash-lite
gemini-2.5-pro
gemini-3-flash-preview
gemini-3.1-flash-lite
gemini-3.1-pro-preview
gemini-3.5-flash
gemini-3.5-flash-lite
gemini-3.6-flash
gemini-3.7-flash
gemini-3.8-flash`,
  groq: `llama-3.1-8b-instant
llama-3.3-70b-versatile
openai/gpt-oss-120b
openai/gpt-oss-20b`,
  minimax: `MiniMax-M2.7
MiniMax-M2.7-highspeed
minimax-m3`,
  mistral: `codestral
codestral-2508
devstral-2512
magistral-medium
ministral-14b-2512
ministral-3b-2512
ministral-8b-2512
ministral-8b-latest
mistral-large-2512
mistral-medium-3-1
mistral-medium-3-5
mistral-medium-latest
mistral-nemo
mistral-small-2603
pixtral-12b
voxtral-small-24b-2507`,
  moonshotai: `kimi-k2.6
kimi-k2.7-code
kimi-k2.7-code-highspeed
kimi-k3`,
  openai: `gpt-4
gpt-4-turbo
gpt-4.1
gpt-4.1-mini
gpt-4.1-nano
gpt-4o
gpt-4o-2024-05-13
gpt-4o-mini
gpt-5
gpt-5-mini
gpt-5-nano
gpt-5-pro
gpt-5.1
gpt-5.2
gpt-5.2-pro
gpt-5.3-codex
gpt-5.4
gpt-5.4-mini
gpt-5.4-nano
gpt-5.4-pro
gpt-5.5
gpt-5.5-pro
gpt-5.6-luna
gpt-5.6-sol
gpt-5.6-terra
gpt-6-astra
gpt-6-luna
gpt-6-sol
o1
o1-pro
o3
o3-mini
o3-pro
o4-mini`,
  openrouter: `aion-labs/aion-2.0
amazon/nova-2-lite-v1
amazon/nova-lite-v1
amazon/nova-micro-v1
amazon/nova-premier-v1
amazon/nova-pro-v1
anthropic/claude-fable-5
anthropic/claude-fable-5.1
anthropic/claude-haiku-4.5
anthropic/claude-opus-4
anthropic/claude-opus-4.5
anthropic/claude-opus-4.6
anthropic/claude-opus-4.7
anthropic/claude-opus-4.8
anthropic/claude-opus-5
anthropic/claude-opus-5.5
anthropic/claude-sonnet-4.5
anthropic/claude-sonnet-4.6
anthropic/claude-sonnet-5
cohere/command-a
cohere/command-r-08-2024
cohere/command-r-plus-08-2024
cohere/command-r7b-12-2024
deepseek/deepseek-v3.2-exp
minimax/minimax-m3
mistralai/codestral-2508
mistralai/devstral-2512
mistralai/ministral-14b-2512
mistralai/ministral-3b-2512
mistralai/ministral-8b-2512
mistralai/mistral-large
mistralai/mistral-large-2512
mistralai/mistral-medium-3-5
mistralai/mistral-saba
mistralai/mistral-small-2603
mistralai/mistral-small-3.2-24b-instruct
mistralai/voxtral-small-24b-2507
moonshotai/kimi-k2
moonshotai/kimi-k2-0905
moonshotai/kimi-k2-thinking
openai/gpt-3.5-turbo-0613
openai/gpt-3.5-turbo-16k
openai/gpt-4
openai/gpt-4.1
openai/gpt-4.1-mini
openai/gpt-4o
openai/gpt-4o-2024-05-13
openai/gpt-4o-mini
openai/gpt-5
openai/gpt-5-mini
openai/gpt-5-pro
openai/gpt-5.1
openai/gpt-5.2
openai/gpt-5.2-pro
openai/gpt-5.3-codex
openai/gpt-5.4
openai/gpt-5.4-mini
openai/gpt-5.4-nano
openai/gpt-5.4-pro
openai/gpt-5.5
openai/gpt-5.5-pro
openai/gpt-5.6-luna
openai/gpt-5.6-terra
openai/gpt-6-luna
openai/gpt-6-luna:batch
openai/gpt-6-sol
openai/gpt-6-sol:batch
openai/gpt-audio
openai/gpt-audio-mini
openai/gpt-chat-latest
openai/o3
openai/o3-pro
qwen/qwen3.5-122b-a10b
qwen/qwen3.5-35b-a3b
qwen/qwen3.5-flash-02-23
rekaai/reka-edge
relace/relace-search
stepfun/step-3.7-flash
z-ai/glm-4.5
z-ai/glm-4.5v
z-ai/glm-4.6v
z-ai/glm-4.7
z-ai/glm-5-turbo
~anthropic/claude-opus-latest
~openai/gpt-mini-latest`,
  'x-ai': `grok-4.3
grok-4.5
grok-4.6`,
  zai: `GLM-5.2
GLM-5.3`,
}
