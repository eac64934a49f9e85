import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  Problem
} from "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";

// src/usage/read/duckdb.ts
var memory = "700MB";
async function startDuckdb(why) {
  const connection = await connect();
  if (!connection) throw new Problem(`${why} needs DuckDB.`, { remedy: "Install it: npm i -D @duckdb/node-api" });
  const rows = async (sql, onPart) => {
    const timer = onPart && setInterval(() => onPart(Math.max(0, connection.progress.percentage) / 100), 250);
    try {
      return (await connection.runAndReadAll(sql)).getRowObjectsJson();
    } finally {
      clearInterval(timer);
    }
  };
  return {
    rows,
    async first(sql) {
      await connection.run("set preserve_insertion_order = true");
      const found = await rows(sql);
      await connection.run("set preserve_insertion_order = false");
      return found;
    },
    async *stream(sql) {
      yield* (await connection.stream(sql)).yieldRowObjectJson();
    },
    close: () => connection.closeSync()
  };
}
async function hasDuckdb() {
  return await load() !== void 0;
}
async function load() {
  const name = "@duckdb/node-api";
  return import(
    /* @vite-ignore */
    name
  ).catch(() => void 0);
}
async function connect() {
  const duckdb = await load();
  if (!duckdb) return void 0;
  const instance = await duckdb.DuckDBInstance.create(":memory:", {
    memory_limit: memory,
    preserve_insertion_order: "false",
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false"
  });
  const connection = await instance.connect();
  for (const setting of ["enable_progress_bar = true", "enable_progress_bar_print = false", "progress_bar_time = 0"])
    await connection.run(`set ${setting}`);
  return connection;
}
export {
  hasDuckdb,
  startDuckdb
};
