import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/model/limits/limit.ts
function tokensMeasured({ low, expected, high }, of) {
  return { actual: { low: BigInt(low), expected: BigInt(expected), high: BigInt(high) }, decimals: 0, of: BigInt(of) };
}
function isNew(change) {
  return change.head !== void 0 && change.tokens.base === 0;
}

// src/model/limits/scopes.ts
var byLevel = {
  path: (level, limit) => [level, limit],
  levels: ["warn_above", "fail_above"]
};
var scopes = {
  each_prompt: {
    ...byLevel,
    section: "each_prompt",
    description: "Limits on the growth of one prompt.",
    measures: "growth",
    hasFloor: true,
    like: "{ fail_above: { tokens: 20% } }",
    looksAt: "one",
    includes: (change) => !isNew(change)
  },
  each_prompt_max: {
    section: "each_prompt",
    path: (_, limit) => ["max", limit],
    levels: ["fail_above"],
    description: "The most that any prompt may be. Fails when a change takes a prompt over it, or makes one that is over it already grow.",
    measures: "cap",
    hasFloor: false,
    like: "{ tokens: 8000 }",
    looksAt: "one",
    includes: () => true
  },
  all_prompts: {
    ...byLevel,
    section: "all_prompts",
    description: "Limits on the growth of all prompts together.",
    measures: "growth",
    hasFloor: false,
    like: "{ fail_above: { usd_per_month: 500 } }",
    looksAt: "together",
    /**
     * Percentages look at the net sum of the prompts that both sides have. An amount in USD looks at all increases, new
     * prompts too, as savings elsewhere do not pay for them.
     */
    groups: (_, { paired, increases }) => [
      {
        amounts: { ...paired, usdPerMonth: increases.usdPerMonth },
        percents: paired,
        window: void 0,
        prompts: paired.prompts
      }
    ]
  },
  new_prompt: {
    ...byLevel,
    section: "new_prompt",
    description: "Limits on the size of a prompt that the base does not have.",
    measures: "size",
    hasFloor: false,
    like: "{ warn_above: { tokens: 4000 } }",
    looksAt: "one",
    includes: isNew
  }
};
var scopeNames = Object.keys(scopes);
var scopeOf = (name) => scopes[name];

export {
  tokensMeasured,
  isNew,
  scopeNames,
  scopeOf
};
