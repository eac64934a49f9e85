import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  scopeOf,
  tokensMeasured
} from "./chunk-WLCL3LWA.js";

// src/model/limits/context-window.ts
var share = {
  percent: {},
  description: "Share of the model's context window that input and expected output take.",
  examples: ["80%"]
};
var contextWindow = {
  growth: share,
  size: share,
  perRequest: true,
  needs: "nothing",
  setByFlag: false,
  defaults: { always: { warn_above: { percent: 80 }, fail_above: { percent: 100 } } },
  units: {
    context_window: {
      form: "percent",
      rank: 70,
      floor: "none",
      measure: ({ window }) => window && tokensMeasured(window.tokens, window.size),
      approvable: (change) => change.head?.contextShare == null ? void 0 : (100 * change.head.contextShare).toFixed(4)
    }
  }
};

// src/model/limits/tokens.ts
var amount = { like: "a number of tokens such as 500", most: 1e9, whole: true };
var tokens = {
  growth: {
    amount,
    percent: {},
    description: "Growth in tokens per call, as a percentage of the base or as a number of tokens.",
    examples: ["20%", 500]
  },
  since: {
    amount,
    percent: {},
    description: "Growth in tokens per call since then, as a percentage or as a number of tokens.",
    examples: ["30%", 1e3]
  },
  size: {
    amount: { like: "a number of tokens such as 4000", most: 1e9, whole: true },
    description: "Size in tokens per call. Not a percentage, because there is nothing to grow from.",
    examples: [4e3]
  },
  cap: {
    amount: { like: "a number of tokens such as 8000", most: 1e9, whole: true },
    description: "Size in tokens per call.",
    examples: [8e3]
  },
  perRequest: false,
  needs: "nothing",
  setByFlag: true,
  defaults: { withoutLimits: { percent: 20 } },
  units: {
    tokens: {
      form: "amount",
      rank: 20,
      floor: "none",
      measure: ({ amounts }) => tokensMeasured(amounts.tokens.delta, amounts.tokens.base),
      approvable: (change) => String(change.tokens.delta.expected)
    },
    tokens_percent: {
      form: "percent",
      rank: 30,
      floor: "tokens",
      measure: ({ percents }) => tokensMeasured(percents.tokens.delta, percents.tokens.base),
      approvable: (change) => String(change.tokens.delta.expected)
    }
  }
};

// src/model/limits/usd.ts
var decimals = 12;
var usd = {
  growth: {
    percent: { else: "an amount of money goes under usd_per_month" },
    description: "Growth in USD per call, as a percentage of the base.",
    examples: ["20%"]
  },
  since: {
    percent: { else: "an amount of money goes under usd_per_month" },
    description: "Growth in USD per call since then, as a percentage.",
    examples: ["30%"]
  },
  size: void 0,
  perRequest: false,
  needs: "price",
  setByFlag: true,
  defaults: { withoutLimits: { percent: 20 } },
  units: {
    usd_percent: {
      form: "percent",
      rank: 40,
      floor: "usd",
      measure: ({ percents: { usd: usd2 } }) => usd2 && { actual: usd2.delta, decimals, of: usd2.base },
      approvable: (change) => change.usdPerThousandCalls?.delta.expected
    },
    /** Shown per 1,000 calls: the same number with three decimals fewer. */
    usd_from_free: {
      form: "from-nothing",
      rank: 50,
      floor: "usd",
      measure: ({ percents: { usd: usd2 } }) => usd2 && { actual: usd2.delta, decimals: decimals - 3, of: usd2.base },
      approvable: (change) => change.usdPerThousandCalls?.delta.expected
    }
  }
};

// src/model/limits/usd-per-call.ts
var written = {
  amount: { like: "an amount of USD such as 0.05", most: 1e6, whole: false },
  description: "Cost in USD per call.",
  examples: [0.05]
};
var usdPerCall = {
  growth: void 0,
  size: written,
  cap: written,
  perRequest: true,
  needs: "price",
  setByFlag: false,
  defaults: {},
  units: {
    usd_per_call: {
      form: "amount",
      rank: 15,
      floor: "none",
      measure: ({ amounts: { usd: usd2 } }) => usd2 && { actual: usd2.delta, decimals: 12, of: usd2.base },
      approvable: (change) => change.usdPerThousandCalls?.delta.expected
    }
  }
};

// src/model/limits/usd-per-month.ts
var decimals2 = 12;
var most = 1e12;
var cost = {
  amount: { like: "an amount of USD such as 1000", most, whole: false },
  description: "Cost in USD per month.",
  examples: [1e3]
};
var usdPerMonth = {
  growth: {
    amount: { like: "an amount of USD such as 250", most, whole: false },
    percent: {},
    description: "Growth in USD per month, as an amount or as a percentage of the base.",
    examples: [250, "20%"]
  },
  since: {
    amount: { like: "an amount of USD such as 250", most, whole: false },
    percent: {},
    description: "Growth in USD per month since then, as an amount or as a percentage.",
    examples: [500, "30%"]
  },
  size: cost,
  cap: cost,
  budget: cost,
  perRequest: false,
  needs: "volume",
  setByFlag: false,
  defaults: {},
  units: {
    usd_per_month: {
      form: "amount",
      rank: 10,
      floor: "none",
      measure: ({ amounts: { usdPerMonth: usdPerMonth2 } }) => usdPerMonth2 && { actual: usdPerMonth2.delta, decimals: decimals2, of: usdPerMonth2.base },
      approvable: (change) => change.usdPerMonth?.delta.expected
    },
    usd_per_month_percent: {
      form: "percent",
      rank: 60,
      floor: "usd",
      measure: ({ percents: { usdPerMonth: usdPerMonth2 } }) => usdPerMonth2 && { actual: usdPerMonth2.delta, decimals: decimals2, of: usdPerMonth2.base },
      approvable: (change) => change.usdPerMonth?.delta.expected
    }
  }
};

// src/model/limits/usd-per-success.ts
var usdPerSuccess = {
  growth: {
    percent: { else: "an amount of money goes under usd_per_month" },
    description: "Growth in USD per success, by the results that `outcomes` names. Judged only beyond the doubt of the sample.",
    examples: ["10%"]
  },
  size: void 0,
  perRequest: true,
  needs: "price",
  setByFlag: false,
  defaults: {},
  units: {
    usd_per_success_percent: {
      form: "percent",
      rank: 45,
      floor: "none",
      onlyBeyondDoubt: true,
      measure: ({ success }) => success && { actual: success.delta, decimals: 12, of: success.base },
      approvable: (change) => change.outcomes?.usdPerThousandSuccesses.delta.expected
    }
  }
};

// src/model/limits/limits.ts
var limits = {
  tokens,
  usd,
  usd_per_call: usdPerCall,
  usd_per_success: usdPerSuccess,
  usd_per_month: usdPerMonth,
  context_window: contextWindow
};
var limitNames = Object.keys(limits);
var limitOf = (name) => limits[name];
var units = Object.fromEntries(
  limitNames.flatMap((limit) => Object.entries(limitOf(limit).units).map(([name, unit]) => [name, { ...unit, limit }]))
);
var unitNames = Object.keys(units);
function limitsIn(scope) {
  const { measures, looksAt } = scopeOf(scope);
  return limitNames.filter((name) => {
    const limit = limitOf(name);
    return limit[measures] !== void 0 && !(limit.perRequest && looksAt === "together");
  });
}

export {
  limitNames,
  limitOf,
  units,
  unitNames,
  limitsIn
};
