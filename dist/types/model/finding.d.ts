import * as z from 'zod';
/**
 * Something that the report says, as data. A new kind is one line here. The compiler then requires its words in
 * `report/describe.ts` and its section of docs/findings.md in `report/finding-docs.ts`.
 */
export declare const finding: z.ZodDiscriminatedUnion<[z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"limit">;
    scope: z.ZodEnum<{
        all_prompts: "all_prompts";
        each_prompt: "each_prompt";
        each_prompt_max: "each_prompt_max";
        group_budget: "group_budget";
        group_max: "group_max";
        group_rate: "group_rate";
        groups: "groups";
        new_prompt: "new_prompt";
        since: "since";
    }>;
    group: z.ZodOptional<z.ZodObject<{
        by: z.ZodString;
        name: z.ZodString;
    }, z.core.$strip>>;
    since: z.ZodOptional<z.ZodString>;
    cause: z.ZodEnum<{
        cache: "cache";
        mixed: "mixed";
        model: "model";
        new: "new";
        output: "output";
        request: "request";
        service: "service";
        text: "text";
        tier: "tier";
    }>;
    models: z.ZodOptional<z.ZodObject<{
        base: z.ZodString;
        head: z.ZodString;
        assumed: z.ZodOptional<z.ZodEnum<{
            base: "base";
            head: "head";
        }>>;
    }, z.core.$strip>>;
    prompts: z.ZodArray<z.ZodString>;
    owners: z.ZodArray<z.ZodString>;
    breaches: z.ZodArray<z.ZodObject<{
        unit: z.ZodEnum<{
            context_window: "context_window";
            input_tokens_per_minute: "input_tokens_per_minute";
            output_tokens_per_minute: "output_tokens_per_minute";
            requests_per_minute: "requests_per_minute";
            tokens: "tokens";
            tokens_per_minute: "tokens_per_minute";
            tokens_percent: "tokens_percent";
            usd_from_free: "usd_from_free";
            usd_per_call: "usd_per_call";
            usd_per_month: "usd_per_month";
            usd_per_month_percent: "usd_per_month_percent";
            usd_per_success_percent: "usd_per_success_percent";
            usd_percent: "usd_percent";
        }>;
        limit: z.ZodString;
        severity: z.ZodEnum<{
            fail: "fail";
            warn: "warn";
        }>;
        actual: z.ZodObject<{
            low: z.ZodString;
            expected: z.ZodString;
            high: z.ZodString;
        }, z.core.$strip>;
        prompt: z.ZodOptional<z.ZodString>;
        over: z.ZodOptional<z.ZodString>;
        atRisk: z.ZodOptional<z.ZodLiteral<true>>;
        net: z.ZodOptional<z.ZodString>;
        was: z.ZodOptional<z.ZodString>;
    }, z.core.$strip>>;
    partial: z.ZodOptional<z.ZodObject<{
        prompts: z.ZodInt;
        least: z.ZodInt;
        most: z.ZodInt;
        isNew: z.ZodOptional<z.ZodLiteral<true>>;
    }, z.core.$strip>>;
    adds: z.ZodOptional<z.ZodObject<{
        tokens: z.ZodInt;
        of: z.ZodInt;
        at: z.ZodOptional<z.ZodObject<{
            path: z.ZodString;
            line: z.ZodOptional<z.ZodInt>;
            column: z.ZodOptional<z.ZodInt>;
            endLine: z.ZodOptional<z.ZodInt>;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    message: z.ZodOptional<z.ZodString>;
    cache: z.ZodOptional<z.ZodObject<{
        what: z.ZodOptional<z.ZodEnum<{
            branch: "branch";
            history: "history";
            slot: "slot";
        }>>;
        slot: z.ZodOptional<z.ZodString>;
        varies: z.ZodOptional<z.ZodEnum<{
            call: "call";
            day: "day";
            never: "never";
            user: "user";
        }>>;
        guessed: z.ZodOptional<z.ZodLiteral<true>>;
        base: z.ZodInt;
        head: z.ZodInt;
        below: z.ZodOptional<z.ZodObject<{
            path: z.ZodString;
            line: z.ZodOptional<z.ZodInt>;
            column: z.ZodOptional<z.ZodInt>;
            endLine: z.ZodOptional<z.ZodInt>;
        }, z.core.$strip>>;
        usdPerThousandCalls: z.ZodOptional<z.ZodObject<{
            low: z.ZodString;
            expected: z.ZodString;
            high: z.ZodString;
        }, z.core.$strip>>;
        usdPerMonth: z.ZodOptional<z.ZodObject<{
            low: z.ZodString;
            expected: z.ZodString;
            high: z.ZodString;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    toPass: z.ZodOptional<z.ZodObject<{
        tokens: z.ZodOptional<z.ZodInt>;
        usdPerMonth: z.ZodOptional<z.ZodString>;
        usdPerThousandCalls: z.ZodOptional<z.ZodString>;
        usdPerThousandSuccesses: z.ZodOptional<z.ZodString>;
        perMinute: z.ZodOptional<z.ZodArray<z.ZodObject<{
            unit: z.ZodEnum<{
                context_window: "context_window";
                input_tokens_per_minute: "input_tokens_per_minute";
                output_tokens_per_minute: "output_tokens_per_minute";
                requests_per_minute: "requests_per_minute";
                tokens: "tokens";
                tokens_per_minute: "tokens_per_minute";
                tokens_percent: "tokens_percent";
                usd_from_free: "usd_from_free";
                usd_per_call: "usd_per_call";
                usd_per_month: "usd_per_month";
                usd_per_month_percent: "usd_per_month_percent";
                usd_per_success_percent: "usd_per_success_percent";
                usd_percent: "usd_percent";
            }>;
            less: z.ZodString;
        }, z.core.$strip>>>;
    }, z.core.$strip>>;
    wouldFail: z.ZodBoolean;
    approvedBy: z.ZodOptional<z.ZodString>;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"approval">;
    state: z.ZodEnum<{
        edited: "edited";
        "no-reason": "no-reason";
        "not-allowed": "not-allowed";
        "other-failure": "other-failure";
        outgrown: "outgrown";
        reset: "reset";
        revoked: "revoked";
        "too-few": "too-few";
        unbound: "unbound";
        valid: "valid";
    }>;
    why: z.ZodOptional<z.ZodEnum<{
        author: "author";
        "author-unknown": "author-unknown";
        bot: "bot";
        committer: "committer";
        "committer-unknown": "committer-unknown";
        "ledger-edited": "ledger-edited";
        "no-comment": "no-comment";
        "no-ledger": "no-ledger";
        "no-permission": "no-permission";
        "not-named": "not-named";
        "team-unread": "team-unread";
        "too-early": "too-early";
        unknown: "unknown";
    }>>;
    by: z.ZodString;
    on: z.ZodISODateTime;
    reason: z.ZodOptional<z.ZodString>;
    pull: z.ZodInt;
    comment: z.ZodInt;
    worse: z.ZodOptional<z.ZodArray<z.ZodObject<{
        unit: z.ZodEnum<{
            context_window: "context_window";
            input_tokens_per_minute: "input_tokens_per_minute";
            output_tokens_per_minute: "output_tokens_per_minute";
            requests_per_minute: "requests_per_minute";
            tokens: "tokens";
            tokens_per_minute: "tokens_per_minute";
            tokens_percent: "tokens_percent";
            usd_from_free: "usd_from_free";
            usd_per_call: "usd_per_call";
            usd_per_month: "usd_per_month";
            usd_per_month_percent: "usd_per_month_percent";
            usd_per_success_percent: "usd_per_success_percent";
            usd_percent: "usd_percent";
        }>;
        of: z.ZodEnum<{
            count: "count";
            each: "each";
            sum: "sum";
            worst: "worst";
        }>;
        prompt: z.ZodOptional<z.ZodString>;
        group: z.ZodOptional<z.ZodString>;
        actual: z.ZodString;
        approved: z.ZodOptional<z.ZodString>;
    }, z.core.$strip>>>;
    more: z.ZodOptional<z.ZodInt>;
    missing: z.ZodOptional<z.ZodInt>;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"over-cap">;
    scope: z.ZodEnum<{
        all_prompts: "all_prompts";
        each_prompt: "each_prompt";
        each_prompt_max: "each_prompt_max";
        group_budget: "group_budget";
        group_max: "group_max";
        group_rate: "group_rate";
        groups: "groups";
        new_prompt: "new_prompt";
        since: "since";
    }>;
    unit: z.ZodEnum<{
        context_window: "context_window";
        input_tokens_per_minute: "input_tokens_per_minute";
        output_tokens_per_minute: "output_tokens_per_minute";
        requests_per_minute: "requests_per_minute";
        tokens: "tokens";
        tokens_per_minute: "tokens_per_minute";
        tokens_percent: "tokens_percent";
        usd_from_free: "usd_from_free";
        usd_per_call: "usd_per_call";
        usd_per_month: "usd_per_month";
        usd_per_month_percent: "usd_per_month_percent";
        usd_per_success_percent: "usd_per_success_percent";
        usd_percent: "usd_percent";
    }>;
    limit: z.ZodString;
    prompts: z.ZodArray<z.ZodString>;
    count: z.ZodInt;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"not-judged">;
    unit: z.ZodEnum<{
        context_window: "context_window";
        input_tokens_per_minute: "input_tokens_per_minute";
        output_tokens_per_minute: "output_tokens_per_minute";
        requests_per_minute: "requests_per_minute";
        tokens: "tokens";
        tokens_per_minute: "tokens_per_minute";
        tokens_percent: "tokens_percent";
        usd_from_free: "usd_from_free";
        usd_per_call: "usd_per_call";
        usd_per_month: "usd_per_month";
        usd_per_month_percent: "usd_per_month_percent";
        usd_per_success_percent: "usd_per_success_percent";
        usd_percent: "usd_percent";
    }>;
    reason: z.ZodEnum<{
        "no-volume": "no-volume";
        unpriced: "unpriced";
    }>;
    prompts: z.ZodInt;
    models: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"cache-prefix">;
    what: z.ZodOptional<z.ZodEnum<{
        branch: "branch";
        history: "history";
        slot: "slot";
    }>>;
    slot: z.ZodOptional<z.ZodString>;
    varies: z.ZodOptional<z.ZodEnum<{
        call: "call";
        day: "day";
        never: "never";
        user: "user";
    }>>;
    guessed: z.ZodOptional<z.ZodLiteral<true>>;
    base: z.ZodInt;
    head: z.ZodInt;
    below: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    usdPerThousandCalls: z.ZodOptional<z.ZodObject<{
        low: z.ZodString;
        expected: z.ZodString;
        high: z.ZodString;
    }, z.core.$strip>>;
    usdPerMonth: z.ZodOptional<z.ZodObject<{
        low: z.ZodString;
        expected: z.ZodString;
        high: z.ZodString;
    }, z.core.$strip>>;
    prompt: z.ZodString;
    why: z.ZodEnum<{
        "above-minimum": "above-minimum";
        "below-minimum": "below-minimum";
        breakpoints: "breakpoints";
        model: "model";
        tools: "tools";
        varies: "varies";
    }>;
    minimum: z.ZodInt;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"model-guessed">;
    model: z.ZodString;
    as: z.ZodString;
    match: z.ZodEnum<{
        family: "family";
        prefix: "prefix";
        unknown: "unknown";
        word: "word";
    }>;
    prompts: z.ZodInt;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"model-assumed">;
    model: z.ZodString;
    from: z.ZodEnum<{
        config: "config";
        default: "default";
    }>;
    prompts: z.ZodInt;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"model-open">;
    prompt: z.ZodString;
    model: z.ZodString;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"since-not-judged">;
    ref: z.ZodString;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"since-mended">;
    ref: z.ZodString;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"no-volume">;
    prompts: z.ZodInt;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"output-not-priced">;
    prompts: z.ZodInt;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"output-cap">;
    prompt: z.ZodString;
    base: z.ZodOptional<z.ZodInt>;
    head: z.ZodOptional<z.ZodInt>;
    n: z.ZodOptional<z.ZodObject<{
        base: z.ZodInt;
        head: z.ZodInt;
    }, z.core.$strip>>;
    declared: z.ZodOptional<z.ZodInt>;
    usdPerThousandCalls: z.ZodOptional<z.ZodString>;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"effort">;
    prompt: z.ZodString;
    base: z.ZodOptional<z.ZodString>;
    head: z.ZodOptional<z.ZodString>;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"replaced">;
    added: z.ZodArray<z.ZodString>;
    removed: z.ZodArray<z.ZodString>;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"first-adoption">;
    config: z.ZodString;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"policy-change">;
    key: z.ZodString;
    from: z.ZodOptional<z.ZodString>;
    to: z.ZodOptional<z.ZodString>;
    loosens: z.ZodBoolean;
    atOnce: z.ZodOptional<z.ZodLiteral<true>>;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"head-key">;
    key: z.ZodString;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"policy-extended">;
    policy: z.ZodString;
    commit: z.ZodOptional<z.ZodString>;
    movable: z.ZodOptional<z.ZodLiteral<true>>;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"looser-than-policy">;
    key: z.ZodString;
    given: z.ZodString;
    kept: z.ZodOptional<z.ZodString>;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"judged-otherwise">;
    prompt: z.ZodString;
    what: z.ZodEnum<{
        "base-files": "base-files";
        "base-models": "base-models";
        "base-samples": "base-samples";
        "base-service": "base-service";
        "base-split": "base-split";
        "every-arm": "every-arm";
        "head-keys": "head-keys";
        "head-samples": "head-samples";
        "no-samples": "no-samples";
    }>;
    keys: z.ZodArray<z.ZodString>;
    asIs: z.ZodObject<{
        tokens: z.ZodInt;
        of: z.ZodInt;
    }, z.core.$strip>;
    counted: z.ZodObject<{
        tokens: z.ZodInt;
        of: z.ZodInt;
    }, z.core.$strip>;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"glob-matches-nothing">;
    files: z.ZodArray<z.ZodString>;
    link: z.ZodOptional<z.ZodString>;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"group-is-empty">;
    by: z.ZodString;
    name: z.ZodString;
    nearest: z.ZodOptional<z.ZodString>;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"take-matches-nothing">;
    take: z.ZodString;
    nearest: z.ZodOptional<z.ZodString>;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"mark">;
    problem: z.ZodEnum<{
        key: "key";
        "no-literal": "no-literal";
        value: "value";
        word: "word";
    }>;
    word: z.ZodString;
    nearest: z.ZodOptional<z.ZodString>;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"ignore-waits">;
    prompt: z.ZodString;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"template-delimiters">;
    prompt: z.ZodString;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"template-delimiters-set">;
    key: z.ZodString;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"text-elsewhere">;
    file: z.ZodString;
    files: z.ZodInt;
    base: z.ZodInt;
    head: z.ZodInt;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"model-named">;
    model: z.ZodString;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"proxy-changed">;
    keys: z.ZodArray<z.ZodString>;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"search-cut">;
    for: z.ZodEnum<{
        delimiters: "delimiters";
        models: "models";
        text: "text";
    }>;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"short-before">;
    prompt: z.ZodString;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"text-at-run-time">;
    prompt: z.ZodString;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"text-unseen">;
    prompt: z.ZodString;
    what: z.ZodOptional<z.ZodString>;
    beside: z.ZodOptional<z.ZodLiteral<true>>;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"text-not-found">;
    prompt: z.ZodString;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"uncovered">;
    files: z.ZodArray<z.ZodString>;
    count: z.ZodInt;
    because: z.ZodOptional<z.ZodString>;
    unread: z.ZodInt;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"adoption-leaves-out">;
    files: z.ZodArray<z.ZodString>;
    count: z.ZodInt;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"uncovered-changed">;
    files: z.ZodArray<z.ZodString>;
    count: z.ZodInt;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"prompts-dropped">;
    files: z.ZodArray<z.ZodString>;
    count: z.ZodInt;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"moved-out">;
    files: z.ZodArray<z.ZodString>;
    count: z.ZodInt;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"submodule-moved">;
    files: z.ZodArray<z.ZodString>;
    count: z.ZodInt;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"case-twin">;
    files: z.ZodArray<z.ZodString>;
    count: z.ZodInt;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"config-removed">;
    config: z.ZodString;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"base-config-broken">;
    config: z.ZodString;
    problem: z.ZodString;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"unpriced">;
    model: z.ZodString;
    service: z.ZodOptional<z.ZodString>;
    nearest: z.ZodOptional<z.ZodString>;
    prompts: z.ZodArray<z.ZodString>;
    wasPriced: z.ZodBoolean;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"price-modifier">;
    prompt: z.ZodString;
    key: z.ZodString;
    base: z.ZodOptional<z.ZodString>;
    head: z.ZodOptional<z.ZodString>;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"sent-always">;
    prompt: z.ZodString;
    agents: z.ZodArray<z.ZodString>;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"model-retires">;
    model: z.ZodString;
    on: z.ZodString;
    isPast: z.ZodBoolean;
    prompts: z.ZodInt;
    source: z.ZodString;
    assumed: z.ZodOptional<z.ZodLiteral<true>>;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"near-tier">;
    prompt: z.ZodString;
    tokens: z.ZodInt;
    above: z.ZodInt;
    times: z.ZodNumber;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"cache-not-priced">;
    model: z.ZodString;
    prompts: z.ZodInt;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"prices-old">;
    list: z.ZodString;
    asOf: z.ZodString;
    days: z.ZodInt;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"prices-change">;
    file: z.ZodString;
    models: z.ZodArray<z.ZodString>;
    prompts: z.ZodInt;
    usdPerMonth: z.ZodOptional<z.ZodString>;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"price-list-broken">;
    file: z.ZodString;
    problem: z.ZodString;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"flag-ignored">;
    flag: z.ZodString;
    given: z.ZodString;
    kept: z.ZodString;
    isList: z.ZodOptional<z.ZodLiteral<true>>;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"unreadable">;
    side: z.ZodEnum<{
        base: "base";
        head: "head";
    }>;
    why: z.ZodEnum<{
        binary: "binary";
        "lfs-pointer": "lfs-pointer";
        link: "link";
        missing: "missing";
        "no-permission": "no-permission";
        "not-data": "not-data";
        "not-utf8": "not-utf8";
        "too-deep": "too-deep";
        "too-large": "too-large";
        "too-many-parts": "too-many-parts";
    }>;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"uncounted">;
    prompt: z.ZodString;
    base: z.ZodInt;
    head: z.ZodInt;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"front-matter">;
    side: z.ZodEnum<{
        base: "base";
        head: "head";
    }>;
    problem: z.ZodEnum<{
        "not-a-mapping": "not-a-mapping";
        "not-closed": "not-closed";
        "not-toml": "not-toml";
        "not-yaml": "not-yaml";
    }>;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"format">;
    side: z.ZodEnum<{
        base: "base";
        head: "head";
    }>;
    format: z.ZodString;
    problem: z.ZodEnum<{
        "no-messages": "no-messages";
        "no-prompts": "no-prompts";
        "no-roles": "no-roles";
        "not-json": "not-json";
        "not-yaml": "not-yaml";
        "other-template": "other-template";
        "too-deep": "too-deep";
        "too-large": "too-large";
        "too-many-aliases": "too-many-aliases";
        "too-many-parts": "too-many-parts";
    }>;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"listing-cut">;
    reader: z.ZodString;
    skills: z.ZodOptional<z.ZodInt>;
    characters: z.ZodInt;
    most: z.ZodInt;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"cut-off">;
    reader: z.ZodString;
    bytes: z.ZodInt;
    most: z.ZodInt;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"template">;
    syntax: z.ZodString;
    problem: z.ZodEnum<{
        "too-deep": "too-deep";
        "too-many-parts": "too-many-parts";
        "unclosed-block": "unclosed-block";
        "unclosed-tag": "unclosed-tag";
        "unexpected-tag": "unexpected-tag";
    }>;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"template-too-large">;
    prompt: z.ZodString;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"not-followed">;
    why: z.ZodEnum<{
        "too-deep": "too-deep";
        "too-much": "too-much";
    }>;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"include-missing">;
    target: z.ZodString;
    prompts: z.ZodArray<z.ZodString>;
    optional: z.ZodOptional<z.ZodLiteral<true>>;
    nearest: z.ZodOptional<z.ZodString>;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"file-not-read">;
    what: z.ZodEnum<{
        attachment: "attachment";
        field: "field";
        file: "file";
        image: "image";
        media: "media";
        prompt: "prompt";
        sample: "sample";
    }>;
    target: z.ZodString;
    why: z.ZodEnum<{
        code: "code";
        escapes: "escapes";
        missing: "missing";
        "no-size": "no-size";
        "not-an-image": "not-an-image";
        "not-countable": "not-countable";
        "not-data": "not-data";
        "not-known": "not-known";
        "too-many": "too-many";
        unreadable: "unreadable";
    }>;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"model-chosen">;
    model: z.ZodString;
    of: z.ZodInt;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"include-computed">;
    prompts: z.ZodArray<z.ZodString>;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"include-escapes">;
    target: z.ZodString;
    prompts: z.ZodArray<z.ZodString>;
    optional: z.ZodOptional<z.ZodLiteral<true>>;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"include-cycle">;
    target: z.ZodString;
    prompts: z.ZodArray<z.ZodString>;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"slots-undeclared">;
    slots: z.ZodInt;
    example: z.ZodOptional<z.ZodString>;
    prompts: z.ZodInt;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"slots-estimated">;
    slots: z.ZodInt;
    example: z.ZodOptional<z.ZodString>;
    prompts: z.ZodInt;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"slot-new">;
    slots: z.ZodInt;
    example: z.ZodOptional<z.ZodString>;
    prompt: z.ZodString;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"slot-declaration">;
    problem: z.ZodEnum<{
        number: "number";
        unused: "unused";
    }>;
    slot: z.ZodString;
    nearest: z.ZodOptional<z.ZodString>;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"slot-repeated">;
    prompt: z.ZodString;
    example: z.ZodOptional<z.ZodString>;
    base: z.ZodInt;
    head: z.ZodInt;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"samples-changed">;
    prompt: z.ZodString;
    counted: z.ZodInt;
    own: z.ZodInt;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"slot-uncut">;
    slots: z.ZodInt;
    example: z.ZodOptional<z.ZodString>;
    prompt: z.ZodString;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"loop-grown">;
    prompt: z.ZodString;
    base: z.ZodInt;
    head: z.ZodInt;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"empty-prompt">;
    prompt: z.ZodString;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"duplicate-id">;
    id: z.ZodString;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"special-tokens">;
    prompts: z.ZodArray<z.ZodString>;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"renames-limited">;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"workflow-changed">;
    file: z.ZodString;
    how: z.ZodEnum<{
        beside: "beside";
        edited: "edited";
        elsewhere: "elsewhere";
        installs: "installs";
        removed: "removed";
        "same-name": "same-name";
        stops: "stops";
        tool: "tool";
        unread: "unread";
        unreadable: "unreadable";
    }>;
    to: z.ZodOptional<z.ZodString>;
    uses: z.ZodOptional<z.ZodObject<{
        base: z.ZodString;
        head: z.ZodString;
    }, z.core.$strip>>;
    gone: z.ZodOptional<z.ZodInt>;
    changed: z.ZodArray<z.ZodString>;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"usage-old">;
    file: z.ZodString;
    to: z.ZodString;
    days: z.ZodInt;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"usage-differs">;
    prompts: z.ZodInt;
    example: z.ZodString;
    declared: z.ZodInt;
    recorded: z.ZodInt;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"usage-unplaced">;
    file: z.ZodString;
    names: z.ZodArray<z.ZodString>;
    count: z.ZodInt;
    share: z.ZodNumber;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"usage-changed">;
    file: z.ZodString;
    base: z.ZodInt;
    head: z.ZodInt;
    lower: z.ZodArray<z.ZodString>;
    count: z.ZodInt;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"usage-forecast">;
    file: z.ZodString;
    group: z.ZodOptional<z.ZodObject<{
        by: z.ZodString;
        name: z.ZodString;
    }, z.core.$strip>>;
    month: z.ZodString;
    usdPerMonth: z.ZodObject<{
        low: z.ZodString;
        expected: z.ZodString;
        high: z.ZodString;
    }, z.core.$strip>;
    byChange: z.ZodString;
    budget: z.ZodOptional<z.ZodString>;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"outcomes-unread">;
    file: z.ZodString;
    problem: z.ZodString;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"usage-unread">;
    file: z.ZodString;
    problem: z.ZodString;
}, z.core.$strip>, z.ZodObject<{
    severity: z.ZodEnum<{
        fail: "fail";
        info: "info";
        warn: "warn";
    }>;
    at: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    kind: z.ZodLiteral<"unknown">;
    id: z.ZodString;
}, z.core.$strip>], "kind">;
export type Finding = z.infer<typeof finding>;
export type FindingOf<K extends Finding['kind']> = Extract<Finding, {
    kind: K;
}>;
export type FindingKind = Finding['kind'];
