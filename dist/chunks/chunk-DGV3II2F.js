import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/model/day.ts
function todayOf(env, now = Date.now) {
  const { SOURCE_DATE_EPOCH: epoch = "" } = env;
  const moment = /^\d{1,12}$/.test(epoch) ? Number(epoch) * 1e3 : now();
  return new Date(moment).toISOString().slice(0, 10);
}
function daysBetween(from, to) {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 864e5);
}

export {
  todayOf,
  daysBetween
};
