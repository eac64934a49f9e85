import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import "./chunk-K5Q5QNMK.js";

// src/usage/sql/tables.ts
var spans = {
  name: "otel_traces",
  columns: { attributes: "json", start_time: "time", status_code: "text" }
};
var TABLES = {
  litellm: {
    name: "LiteLLM_SpendLogs",
    columns: {
      startTime: "time",
      model: "text",
      prompt_tokens: "number",
      completion_tokens: "number",
      total_tokens: "number",
      spend: "number",
      status: "text",
      request_tags: "json",
      metadata: "json"
    }
  },
  langfuse: {
    name: "observations",
    columns: {
      start_time: "time",
      type: "text",
      prompt_name: "text",
      provided_model_name: "text",
      usage_details: "json",
      total_cost: "number",
      level: "text"
    }
  },
  otel: spans,
  openinference: spans,
  helicone: {
    name: "request_response",
    columns: {
      request_created_at: "time",
      response_status: "number",
      properties: "json",
      model: "text",
      prompt_tokens: "number",
      prompt_cache_read_tokens: "number",
      prompt_cache_write_tokens: "number",
      completion_tokens: "number",
      cost: "number"
    }
  }
};
var tableShapes = Object.keys(TABLES);
var inClickHouse = {
  otel: {
    columns: { attributes: "map", start_time: "time", status_code: "text" },
    named: { attributes: "SpanAttributes", start_time: "Timestamp", status_code: "StatusCode" }
  },
  openinference: {
    columns: { attributes: "map", start_time: "time", status_code: "text" },
    named: { attributes: "SpanAttributes", start_time: "Timestamp", status_code: "StatusCode" }
  },
  langfuse: { columns: { ...TABLES.langfuse.columns, usage_details: "map" } },
  // Costs are kept as whole billionths there.
  helicone: {
    name: "request_response_rmt",
    columns: { ...TABLES.helicone.columns, properties: "map" },
    named: { response_status: "status" },
    perUsd: 1e9
  }
};
function tableFor(shape, dialect) {
  return { ...TABLES[shape], ...dialect === "clickhouse" && inClickHouse[shape] };
}
export {
  TABLES,
  tableFor,
  tableShapes
};
