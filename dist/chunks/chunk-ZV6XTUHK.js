import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  Problem
} from "./chunk-CY2V4QIA.js";

// src/policies/fetch-small.ts
var mostTime = 2e4;
async function fetchSmall(url, headers, most) {
  const isHere = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isHere))
    throw new Problem(`a policy is read over HTTPS only, not from ${url.protocol}//${url.hostname}.`);
  try {
    const signal = AbortSignal.timeout(mostTime);
    const response = await fetch(url, {
      signal,
      redirect: "manual",
      headers: { ...headers, "user-agent": "promptcost" }
    });
    if (response.status !== 200) {
      await response.body?.cancel();
      return { status: response.status, bytes: new Uint8Array() };
    }
    return { status: 200, bytes: await wholeOf(response, url, most) };
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(`${url.hostname} does not answer, so the policy under "extends" cannot be read.`, {
      remedy: "Without the policy nothing is judged. Try again when the network is back.",
      cause: error
    });
  }
}
async function wholeOf(response, url, most) {
  const chunks = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > most)
      throw new Problem(
        `what ${url.hostname} answers for the policy under "extends" is larger than ${most / 1024} KiB.`
      );
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

// src/policies/policy-text.ts
function policyText(bytes, name) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new Problem(`the policy ${name} is not UTF-8 text.`, { remedy: "Save it as UTF-8.", cause });
  }
}

export {
  fetchSmall,
  policyText
};
