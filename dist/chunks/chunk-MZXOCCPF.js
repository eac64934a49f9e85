import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  leaveNothing
} from "./chunk-HWZFXRCE.js";
import {
  Problem
} from "./chunk-L67RJ3PA.js";

// src/run-door.ts
async function runDoor(main, toExitCode) {
  let lost;
  process.stdout.on("error", (error) => {
    if (error.code === "EPIPE") return;
    lost = answer(toExitCode, new Problem(`cannot print the report (${error.code}).`));
  });
  process.stderr.on("error", () => {
  });
  for (const event of ["uncaughtException", "unhandledRejection"])
    process.once(event, async (error) => end(await answer(toExitCode, error)));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.once(signal, () => {
      leaveNothing();
      process.kill(process.pid, signal);
    });
  const exitCode = await main().catch((error) => answer(toExitCode, error));
  await written(process.stdout);
  await end(await lost ?? exitCode);
}
async function answer(toExitCode, error) {
  try {
    return await toExitCode(error);
  } catch {
    const code = error instanceof Error && "code" in error ? ` (${error.code})` : "";
    process.stderr.write(`promptcost: it cannot run here${code}.
`);
    return 2;
  }
}
async function end(exitCode) {
  leaveNothing();
  await written(process.stderr);
  process.exit(exitCode);
}
function written(stream) {
  return new Promise((done) => {
    if (stream.destroyed) return done();
    stream.write("", () => done());
  });
}

export {
  runDoor
};
