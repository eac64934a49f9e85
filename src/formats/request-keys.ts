/** What the keys of a request's parts mean for its tokens: they are read, cost nothing, or add tokens that cannot be read from a file. */
export interface Keys {
  /** Read, here or by the reader of the part. */
  read: ReadonlySet<string>
  /** Known to add no tokens: how the model samples, what the provider stores, names for people. */
  free: ReadonlySet<string>
  /** Known to add tokens that cannot be read from the file. Where it is missing, every other key may. */
  unseen?: ReadonlySet<string>
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** What a file has about its prompt that no provider is sent. */
const FOR_PEOPLE = `id name title description version author authors tags labels category created updated date notes note comment
  comments $schema type kind meta metadata language license source url path custom_id method testData evaluators tests asserts
  object created_at status usage output_text`

/** The keys of a whole request: Chat Completions, Responses, Anthropic, Gemini, Bedrock, embeddings, GitHub Models, and routers'. */
export const ofRequest: Keys = {
  read: words(`messages contents input system instructions systemInstruction system_instruction tools functions toolConfig
    tool_config tool_choice function_call parallel_tool_calls response_format responseFormat text output_format output_config
    outputConfig generationConfig generation_config config jsonSchema model modelId modelParameters parameters settings thinking
    reasoning reasoning_effort effort additionalModelRequestFields inferenceConfig max_tokens max_completion_tokens
    max_output_tokens maxOutputTokens maxTokens n candidateCount service_tier serviceTier speed inference_geo
    prompt_cache_retention performanceConfig best_of web_search_options modalities audio prediction mcp_servers container inputs sample
    body params search_parameters search_settings assistant_instructions`),
  free: words(`${FOR_PEOPLE} temperature top_p top_k topP topK stop stop_sequences stopSequences stream stream_options
    streamOptions user store seed frequency_penalty presence_penalty logprobs top_logprobs logit_bias safety_identifier
    safetySettings safety_settings prompt_cache_key prompt_cache_options cache_control truncation include background
    anthropic_version anthropic_beta betas verbosity encoding_format dimensions input_type guardrailConfig
    additionalModelResponseFieldPaths requestMetadata max_tool_calls provider models route transforms usage
    extra_headers timeout response_logprobs enable_thinking include_reasoning reasoning_format min_p repetition_penalty
    random_seed echo p k return_likelihoods num_generations countPenalty presencePenalty frequencyPenalty schemaVersion
    taskType task_type outputDimensionality output_dimensionality output_dimension output_dtype embeddingTypes embedding_types normalize
    truncate keep_alive raw citation_options citation_quality search_domain_filter search_recency_filter return_images
    return_related_questions labels modelArmorConfig clear_thinking safety_model diagnostics user_profile_id workspace_id strict_tools priority deferred`),
  unseen:
    words(`previous_response_id conversation prompt cachedContent cached_content documents plugins preset promptVariables
    connectors context_management toolResources tool_resources safe_prompt prompt_mode data_sources assistant_id compaction
      thread fallbacks safety_mode guardrails`),
}

/** The same of a request that has texts in place of messages. */
export const ofBareRequest: Keys = {
  ...ofRequest,
  read: new Set([
    ...ofRequest.read,
    ...words(`prompt suffix inputText texts content instances max_tokens_to_sample max_gen_len max_new_tokens
      textGenerationConfig options`),
  ]),
}

/** The keys of a message, or of a step of Responses. */
export const ofMessage: Keys = {
  read: words(`role content parts name tool_calls function_call arguments input output namespace tools type reasoning
    reasoning_content reasoning_details refusal`),
  free: words(`id call_id tool_call_id status annotations cache_control phase encrypted_content summary index weight
    recipient thoughtSignature thought_signature is_error metadata timestamp created_at logprobs`),
}

/** The keys of a tool's definition. */
export const ofTool: Keys = {
  read: words(`name description parameters input_schema inputSchema parametersJsonSchema parameters_json_schema function toolSpec systemTool
    functionDeclarations function_declarations type id custom defer_loading tools format response responseJsonSchema response_json_schema`),
  free: words(`strict cache_control cachePoint eager_input_streaming annotations title execution icons _meta outputSchema
    output_schema behavior display_width_px display_height_px display_number
    max_uses max_characters allowed_callers`),
}

/** Kinds of blocks that are read, and the keys of blocks that have no kind. */
export const ofBlock: Keys = {
  read: words(`text input_text output_text image image_url input_image tool_use tool_result search_result functionCall
    function_call functionResponse function_response toolUse toolResult json
    guardContent`),
  free: words(`cachePoint cache_control prompt_cache_breakpoint thinking redacted_thinking reasoningContent summary_text reasoning_text
    refusal thought thoughtSignature thought_signature mediaResolution media_resolution videoMetadata partMetadata`),
}
