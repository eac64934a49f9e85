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
    groups: (_, { paired, increases }) => [
      { grouping: void 0, touched: [], prompts: paired.prompts, ways: [growthOf({ paired, increases })] }
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
  },
  since: {
    ...byLevel,
    section: "since",
    description: "Limits on the growth of one prompt since a tag, a commit or a day, however many changes it came in. Fails when a change takes a prompt over one, or makes a prompt that is over it already grow.",
    measures: "since",
    hasFloor: false,
    like: "{ ref: v1.2, fail_above: { tokens: 30% } }",
    looksAt: "one",
    includes: (change) => change.since !== void 0
  },
  groups: {
    ...byLevel,
    section: "groups",
    description: "Limits on groups of prompts: by owner, tag, folder or model. A prompt is in a group if either side says so.",
    measures: "growth",
    isNamed: true,
    hasFloor: false,
    like: "[{ owner: acme/support, fail_above: { usd_per_month: 500 } }]",
    looksAt: "together",
    groups: (_, summary) => groupsWith(summary, ({ ways }) => ways.map(growthOf))
  },
  group_max: {
    section: "groups",
    path: (_, limit) => ["max", limit],
    levels: ["fail_above"],
    description: "The most that the prompts of the group may be together. Fails when a change takes them over it, or makes them more when they are over it already.",
    measures: "cap",
    isNamed: true,
    hasFloor: false,
    like: "{ tokens: 10000 }",
    looksAt: "together",
    groups: (_, summary) => groupsWith(summary, ({ total }) => [sizeSubject(total)])
  },
  group_budget: {
    section: "groups",
    path: (level, limit) => ["budget", level === "warn_above" ? "warn_at" : limit],
    levels: ["warn_above", "fail_above"],
    description: "What the prompts of the group may cost together. Fails when a change takes them over it, or makes them more when they are over it already.",
    measures: "budget",
    isNamed: true,
    hasFloor: false,
    like: "{ usd_per_month: 2500, warn_at: 80% }",
    looksAt: "together",
    groups: (_, summary) => groupsWith(summary, ({ total }) => [sizeSubject(total)])
  }
};
function growthOf({ paired, increases }) {
  const amounts = { ...paired, usdPerMonth: increases.usdPerMonth };
  return { amounts, percents: paired, text: paired.text, window: void 0 };
}
function sizeSubject({ size, grown }) {
  const of = (sum) => ({ amounts: sum, percents: sum, window: void 0 });
  return { ...of(size), grown: of(grown) };
}
function groupsWith({ groups }, waysOf) {
  return groups.map((group) => ({
    grouping: group.grouping,
    touched: group.touched,
    prompts: group.prompts,
    ways: waysOf(group)
  }));
}
var scopeNames = Object.keys(scopes);
var scopeOf = (name) => scopes[name];

export {
  tokensMeasured,
  isNew,
  sizeSubject,
  scopeNames,
  scopeOf
};
