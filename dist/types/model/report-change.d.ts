import * as z from 'zod';
export declare const money: z.ZodObject<{
    base: z.ZodString;
    head: z.ZodString;
    delta: z.ZodObject<{
        low: z.ZodString;
        expected: z.ZodString;
        high: z.ZodString;
    }, z.core.$strip>;
}, z.core.$strip>;
export declare const tokens: z.ZodObject<{
    base: z.ZodInt;
    head: z.ZodInt;
    delta: z.ZodObject<{
        low: z.ZodInt;
        expected: z.ZodInt;
        high: z.ZodInt;
    }, z.core.$strip>;
}, z.core.$strip>;
export declare const sure: z.ZodDiscriminatedUnion<[z.ZodObject<{
    kind: z.ZodLiteral<"exact">;
}, z.core.$strip>, z.ZodObject<{
    kind: z.ZodLiteral<"estimate">;
    band: z.ZodNumber;
}, z.core.$strip>], "kind">;
export declare const effect: z.ZodObject<{
    cause: z.ZodString;
    part: z.ZodString;
    usd: z.ZodString;
    path: z.ZodOptional<z.ZodString>;
}, z.core.$strip>;
export declare const change: z.ZodObject<{
    id: z.ZodString;
    state: z.ZodEnum<{
        added: "added";
        edited: "edited";
        removed: "removed";
        renamed: "renamed";
        unchanged: "unchanged";
    }>;
    base: z.ZodNullable<z.ZodObject<{
        path: z.ZodString;
        model: z.ZodString;
        pricedAs: z.ZodNullable<z.ZodString>;
        modelFrom: z.ZodEnum<{
            config: "config";
            default: "default";
            file: "file";
        }>;
        tokenizer: z.ZodString;
        sure: z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"exact">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"estimate">;
            band: z.ZodNumber;
        }, z.core.$strip>], "kind">;
        tokens: z.ZodInt;
        tokensRange: z.ZodOptional<z.ZodObject<{
            low: z.ZodInt;
            high: z.ZodInt;
        }, z.core.$strip>>;
        contextShare: z.ZodNullable<z.ZodNumber>;
    }, z.core.$strip>>;
    head: z.ZodNullable<z.ZodObject<{
        path: z.ZodString;
        model: z.ZodString;
        pricedAs: z.ZodNullable<z.ZodString>;
        modelFrom: z.ZodEnum<{
            config: "config";
            default: "default";
            file: "file";
        }>;
        tokenizer: z.ZodString;
        sure: z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"exact">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"estimate">;
            band: z.ZodNumber;
        }, z.core.$strip>], "kind">;
        tokens: z.ZodInt;
        tokensRange: z.ZodOptional<z.ZodObject<{
            low: z.ZodInt;
            high: z.ZodInt;
        }, z.core.$strip>>;
        contextShare: z.ZodNullable<z.ZodNumber>;
    }, z.core.$strip>>;
    owner: z.ZodNullable<z.ZodString>;
    tags: z.ZodArray<z.ZodString>;
    callsPerMonth: z.ZodNullable<z.ZodNumber>;
    outputTokens: z.ZodNullable<z.ZodNumber>;
    tokens: z.ZodObject<{
        base: z.ZodInt;
        head: z.ZodInt;
        delta: z.ZodObject<{
            low: z.ZodInt;
            expected: z.ZodInt;
            high: z.ZodInt;
        }, z.core.$strip>;
    }, z.core.$strip>;
    usdPerThousandCalls: z.ZodNullable<z.ZodObject<{
        base: z.ZodString;
        head: z.ZodString;
        delta: z.ZodObject<{
            low: z.ZodString;
            expected: z.ZodString;
            high: z.ZodString;
        }, z.core.$strip>;
    }, z.core.$strip>>;
    usdPerMonth: z.ZodNullable<z.ZodObject<{
        base: z.ZodString;
        head: z.ZodString;
        delta: z.ZodObject<{
            low: z.ZodString;
            expected: z.ZodString;
            high: z.ZodString;
        }, z.core.$strip>;
    }, z.core.$strip>>;
    effects: z.ZodArray<z.ZodObject<{
        cause: z.ZodString;
        part: z.ZodString;
        usd: z.ZodString;
        path: z.ZodOptional<z.ZodString>;
    }, z.core.$strip>>;
    shares: z.ZodOptional<z.ZodArray<z.ZodObject<{
        path: z.ZodString;
        partial: z.ZodBoolean;
        tokens: z.ZodInt;
        usdPerThousandCalls: z.ZodNullable<z.ZodString>;
        usdPerMonth: z.ZodNullable<z.ZodString>;
    }, z.core.$strip>>>;
    grownLines: z.ZodOptional<z.ZodArray<z.ZodObject<{
        path: z.ZodString;
        from: z.ZodInt;
        to: z.ZodInt;
        tokens: z.ZodInt;
    }, z.core.$strip>>>;
}, z.core.$strip>;
export declare const cause: z.ZodObject<{
    at: z.ZodObject<{
        path: z.ZodString;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodInt>;
        endLine: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>;
    what: z.ZodArray<z.ZodString>;
    prompts: z.ZodArray<z.ZodString>;
    models: z.ZodNullable<z.ZodObject<{
        base: z.ZodString;
        head: z.ZodString;
    }, z.core.$strip>>;
    partial: z.ZodOptional<z.ZodObject<{
        least: z.ZodInt;
        most: z.ZodInt;
    }, z.core.$strip>>;
    tokens: z.ZodObject<{
        base: z.ZodInt;
        head: z.ZodInt;
        delta: z.ZodObject<{
            low: z.ZodInt;
            expected: z.ZodInt;
            high: z.ZodInt;
        }, z.core.$strip>;
    }, z.core.$strip>;
    usdPerThousandCalls: z.ZodNullable<z.ZodObject<{
        base: z.ZodString;
        head: z.ZodString;
        delta: z.ZodObject<{
            low: z.ZodString;
            expected: z.ZodString;
            high: z.ZodString;
        }, z.core.$strip>;
    }, z.core.$strip>>;
    usdPerMonth: z.ZodNullable<z.ZodObject<{
        base: z.ZodString;
        head: z.ZodString;
        delta: z.ZodObject<{
            low: z.ZodString;
            expected: z.ZodString;
            high: z.ZodString;
        }, z.core.$strip>;
    }, z.core.$strip>>;
}, z.core.$strip>;
export type ReportChange = z.infer<typeof change>;
export type ReportCause = z.infer<typeof cause>;
export type ReportEffect = z.infer<typeof effect>;
export type Money = z.infer<typeof money>;
