import type { Limit, Unit } from './limit.js';
import { type ScopeName } from './scopes.js';
/** Every limit by its key in the config. Validation, judging, the comparison of both sides and the docs all read this list. */
export declare const limits: {
    tokens: {
        growth: {
            amount: {
                like: string;
                most: number;
                whole: boolean;
            };
            percent: {};
            description: string;
            examples: (string | number)[];
        };
        since: {
            amount: {
                like: string;
                most: number;
                whole: boolean;
            };
            percent: {};
            description: string;
            examples: (string | number)[];
        };
        size: {
            amount: {
                like: string;
                most: number;
                whole: true;
            };
            description: string;
            examples: number[];
        };
        cap: {
            amount: {
                like: string;
                most: number;
                whole: true;
            };
            description: string;
            examples: number[];
        };
        perRequest: false;
        needs: "nothing";
        toPass: {
            of: "tokens";
            times: bigint;
        };
        setByFlag: true;
        defaults: {
            growth: {
                percent: number;
            };
        };
        units: {
            tokens: {
                form: "amount";
                rank: number;
                floor: "none";
                measure: ({ amounts }: import("./limit.ts").Subject) => import("./limit.ts").Measured;
                approvable: (change: {
                    id: string;
                    state: "added" | "edited" | "removed" | "renamed" | "unchanged";
                    base: {
                        path: string;
                        model: string;
                        pricedAs: string | null;
                        modelFrom: "config" | "default" | "file";
                        tokenizer: string;
                        sure: {
                            kind: "exact";
                        } | {
                            kind: "estimate";
                            band: number;
                        };
                        tokens: number;
                        tokensRange?: {
                            low: number;
                            high: number;
                        } | undefined;
                        contextShare: number | null;
                    } | null;
                    head: {
                        path: string;
                        model: string;
                        pricedAs: string | null;
                        modelFrom: "config" | "default" | "file";
                        tokenizer: string;
                        sure: {
                            kind: "exact";
                        } | {
                            kind: "estimate";
                            band: number;
                        };
                        tokens: number;
                        tokensRange?: {
                            low: number;
                            high: number;
                        } | undefined;
                        contextShare: number | null;
                    } | null;
                    owner: string | null;
                    tags: string[];
                    callsPerMonth: number | null;
                    outputTokens: number | null;
                    tokens: {
                        base: number;
                        head: number;
                        delta: {
                            low: number;
                            expected: number;
                            high: number;
                        };
                    };
                    usdPerThousandCalls: {
                        base: string;
                        head: string;
                        delta: {
                            low: string;
                            expected: string;
                            high: string;
                        };
                    } | null;
                    usdPerMonth: {
                        base: string;
                        head: string;
                        delta: {
                            low: string;
                            expected: string;
                            high: string;
                        };
                    } | null;
                    outcomes?: {
                        base: {
                            passed: number;
                            total: number;
                        };
                        head: {
                            passed: number;
                            total: number;
                        };
                        assumed?: true | undefined;
                        usdPerThousandSuccesses: {
                            base: string;
                            head: string;
                            delta: {
                                low: string;
                                expected: string;
                                high: string;
                            };
                        };
                    } | undefined;
                    since?: {
                        tokens: {
                            base: number;
                            head: number;
                            delta: {
                                low: number;
                                expected: number;
                                high: number;
                            };
                        };
                        usdPerThousandCalls: {
                            base: string;
                            head: string;
                            delta: {
                                low: string;
                                expected: string;
                                high: string;
                            };
                        } | null;
                        usdPerMonth: {
                            base: string;
                            head: string;
                            delta: {
                                low: string;
                                expected: string;
                                high: string;
                            };
                        } | null;
                    } | undefined;
                    effects: {
                        cause: string;
                        part: string;
                        usd: string;
                        path?: string | undefined;
                    }[];
                    shares?: {
                        path: string;
                        partial: boolean;
                        tokens: number;
                        usdPerThousandCalls: string | null;
                        usdPerMonth: string | null;
                    }[] | undefined;
                    grownLines?: {
                        path: string;
                        from: number;
                        to: number;
                        tokens: number;
                    }[] | undefined;
                }) => string;
            };
            tokens_percent: {
                form: "percent";
                rank: number;
                floor: "tokens";
                measure: ({ percents }: import("./limit.ts").Subject) => import("./limit.ts").Measured;
                approvable: (change: {
                    id: string;
                    state: "added" | "edited" | "removed" | "renamed" | "unchanged";
                    base: {
                        path: string;
                        model: string;
                        pricedAs: string | null;
                        modelFrom: "config" | "default" | "file";
                        tokenizer: string;
                        sure: {
                            kind: "exact";
                        } | {
                            kind: "estimate";
                            band: number;
                        };
                        tokens: number;
                        tokensRange?: {
                            low: number;
                            high: number;
                        } | undefined;
                        contextShare: number | null;
                    } | null;
                    head: {
                        path: string;
                        model: string;
                        pricedAs: string | null;
                        modelFrom: "config" | "default" | "file";
                        tokenizer: string;
                        sure: {
                            kind: "exact";
                        } | {
                            kind: "estimate";
                            band: number;
                        };
                        tokens: number;
                        tokensRange?: {
                            low: number;
                            high: number;
                        } | undefined;
                        contextShare: number | null;
                    } | null;
                    owner: string | null;
                    tags: string[];
                    callsPerMonth: number | null;
                    outputTokens: number | null;
                    tokens: {
                        base: number;
                        head: number;
                        delta: {
                            low: number;
                            expected: number;
                            high: number;
                        };
                    };
                    usdPerThousandCalls: {
                        base: string;
                        head: string;
                        delta: {
                            low: string;
                            expected: string;
                            high: string;
                        };
                    } | null;
                    usdPerMonth: {
                        base: string;
                        head: string;
                        delta: {
                            low: string;
                            expected: string;
                            high: string;
                        };
                    } | null;
                    outcomes?: {
                        base: {
                            passed: number;
                            total: number;
                        };
                        head: {
                            passed: number;
                            total: number;
                        };
                        assumed?: true | undefined;
                        usdPerThousandSuccesses: {
                            base: string;
                            head: string;
                            delta: {
                                low: string;
                                expected: string;
                                high: string;
                            };
                        };
                    } | undefined;
                    since?: {
                        tokens: {
                            base: number;
                            head: number;
                            delta: {
                                low: number;
                                expected: number;
                                high: number;
                            };
                        };
                        usdPerThousandCalls: {
                            base: string;
                            head: string;
                            delta: {
                                low: string;
                                expected: string;
                                high: string;
                            };
                        } | null;
                        usdPerMonth: {
                            base: string;
                            head: string;
                            delta: {
                                low: string;
                                expected: string;
                                high: string;
                            };
                        } | null;
                    } | undefined;
                    effects: {
                        cause: string;
                        part: string;
                        usd: string;
                        path?: string | undefined;
                    }[];
                    shares?: {
                        path: string;
                        partial: boolean;
                        tokens: number;
                        usdPerThousandCalls: string | null;
                        usdPerMonth: string | null;
                    }[] | undefined;
                    grownLines?: {
                        path: string;
                        from: number;
                        to: number;
                        tokens: number;
                    }[] | undefined;
                }) => string;
            };
        };
    };
    usd: {
        growth: {
            percent: {
                else: string;
            };
            description: string;
            examples: string[];
        };
        since: {
            percent: {
                else: string;
            };
            description: string;
            examples: string[];
        };
        size: undefined;
        perRequest: false;
        needs: "price";
        toPass: {
            of: "usdPerThousandCalls";
            times: bigint;
        };
        setByFlag: true;
        defaults: {
            growth: {
                percent: number;
            };
        };
        units: {
            usd_percent: {
                form: "percent";
                rank: number;
                floor: "usd";
                measure: ({ percents: { usd } }: import("./limit.ts").Subject) => {
                    actual: import("../quantity.ts").Range<bigint>;
                    decimals: number;
                    of: bigint;
                } | undefined;
                approvable: (change: {
                    id: string;
                    state: "added" | "edited" | "removed" | "renamed" | "unchanged";
                    base: {
                        path: string;
                        model: string;
                        pricedAs: string | null;
                        modelFrom: "config" | "default" | "file";
                        tokenizer: string;
                        sure: {
                            kind: "exact";
                        } | {
                            kind: "estimate";
                            band: number;
                        };
                        tokens: number;
                        tokensRange?: {
                            low: number;
                            high: number;
                        } | undefined;
                        contextShare: number | null;
                    } | null;
                    head: {
                        path: string;
                        model: string;
                        pricedAs: string | null;
                        modelFrom: "config" | "default" | "file";
                        tokenizer: string;
                        sure: {
                            kind: "exact";
                        } | {
                            kind: "estimate";
                            band: number;
                        };
                        tokens: number;
                        tokensRange?: {
                            low: number;
                            high: number;
                        } | undefined;
                        contextShare: number | null;
                    } | null;
                    owner: string | null;
                    tags: string[];
                    callsPerMonth: number | null;
                    outputTokens: number | null;
                    tokens: {
                        base: number;
                        head: number;
                        delta: {
                            low: number;
                            expected: number;
                            high: number;
                        };
                    };
                    usdPerThousandCalls: {
                        base: string;
                        head: string;
                        delta: {
                            low: string;
                            expected: string;
                            high: string;
                        };
                    } | null;
                    usdPerMonth: {
                        base: string;
                        head: string;
                        delta: {
                            low: string;
                            expected: string;
                            high: string;
                        };
                    } | null;
                    outcomes?: {
                        base: {
                            passed: number;
                            total: number;
                        };
                        head: {
                            passed: number;
                            total: number;
                        };
                        assumed?: true | undefined;
                        usdPerThousandSuccesses: {
                            base: string;
                            head: string;
                            delta: {
                                low: string;
                                expected: string;
                                high: string;
                            };
                        };
                    } | undefined;
                    since?: {
                        tokens: {
                            base: number;
                            head: number;
                            delta: {
                                low: number;
                                expected: number;
                                high: number;
                            };
                        };
                        usdPerThousandCalls: {
                            base: string;
                            head: string;
                            delta: {
                                low: string;
                                expected: string;
                                high: string;
                            };
                        } | null;
                        usdPerMonth: {
                            base: string;
                            head: string;
                            delta: {
                                low: string;
                                expected: string;
                                high: string;
                            };
                        } | null;
                    } | undefined;
                    effects: {
                        cause: string;
                        part: string;
                        usd: string;
                        path?: string | undefined;
                    }[];
                    shares?: {
                        path: string;
                        partial: boolean;
                        tokens: number;
                        usdPerThousandCalls: string | null;
                        usdPerMonth: string | null;
                    }[] | undefined;
                    grownLines?: {
                        path: string;
                        from: number;
                        to: number;
                        tokens: number;
                    }[] | undefined;
                }) => string | undefined;
            };
            usd_from_free: {
                form: "from-nothing";
                rank: number;
                floor: "usd";
                measure: ({ percents: { usd } }: import("./limit.ts").Subject) => {
                    actual: import("../quantity.ts").Range<bigint>;
                    decimals: number;
                    of: bigint;
                } | undefined;
                approvable: (change: {
                    id: string;
                    state: "added" | "edited" | "removed" | "renamed" | "unchanged";
                    base: {
                        path: string;
                        model: string;
                        pricedAs: string | null;
                        modelFrom: "config" | "default" | "file";
                        tokenizer: string;
                        sure: {
                            kind: "exact";
                        } | {
                            kind: "estimate";
                            band: number;
                        };
                        tokens: number;
                        tokensRange?: {
                            low: number;
                            high: number;
                        } | undefined;
                        contextShare: number | null;
                    } | null;
                    head: {
                        path: string;
                        model: string;
                        pricedAs: string | null;
                        modelFrom: "config" | "default" | "file";
                        tokenizer: string;
                        sure: {
                            kind: "exact";
                        } | {
                            kind: "estimate";
                            band: number;
                        };
                        tokens: number;
                        tokensRange?: {
                            low: number;
                            high: number;
                        } | undefined;
                        contextShare: number | null;
                    } | null;
                    owner: string | null;
                    tags: string[];
                    callsPerMonth: number | null;
                    outputTokens: number | null;
                    tokens: {
                        base: number;
                        head: number;
                        delta: {
                            low: number;
                            expected: number;
                            high: number;
                        };
                    };
                    usdPerThousandCalls: {
                        base: string;
                        head: string;
                        delta: {
                            low: string;
                            expected: string;
                            high: string;
                        };
                    } | null;
                    usdPerMonth: {
                        base: string;
                        head: string;
                        delta: {
                            low: string;
                            expected: string;
                            high: string;
                        };
                    } | null;
                    outcomes?: {
                        base: {
                            passed: number;
                            total: number;
                        };
                        head: {
                            passed: number;
                            total: number;
                        };
                        assumed?: true | undefined;
                        usdPerThousandSuccesses: {
                            base: string;
                            head: string;
                            delta: {
                                low: string;
                                expected: string;
                                high: string;
                            };
                        };
                    } | undefined;
                    since?: {
                        tokens: {
                            base: number;
                            head: number;
                            delta: {
                                low: number;
                                expected: number;
                                high: number;
                            };
                        };
                        usdPerThousandCalls: {
                            base: string;
                            head: string;
                            delta: {
                                low: string;
                                expected: string;
                                high: string;
                            };
                        } | null;
                        usdPerMonth: {
                            base: string;
                            head: string;
                            delta: {
                                low: string;
                                expected: string;
                                high: string;
                            };
                        } | null;
                    } | undefined;
                    effects: {
                        cause: string;
                        part: string;
                        usd: string;
                        path?: string | undefined;
                    }[];
                    shares?: {
                        path: string;
                        partial: boolean;
                        tokens: number;
                        usdPerThousandCalls: string | null;
                        usdPerMonth: string | null;
                    }[] | undefined;
                    grownLines?: {
                        path: string;
                        from: number;
                        to: number;
                        tokens: number;
                    }[] | undefined;
                }) => string | undefined;
            };
        };
    };
    usd_per_call: {
        growth: undefined;
        size: {
            amount: {
                like: string;
                most: number;
                whole: boolean;
            };
            description: string;
            examples: number[];
        };
        cap: {
            amount: {
                like: string;
                most: number;
                whole: boolean;
            };
            description: string;
            examples: number[];
        };
        perRequest: true;
        needs: "price";
        toPass: {
            of: "usdPerThousandCalls";
            times: bigint;
        };
        setByFlag: false;
        defaults: {};
        units: {
            usd_per_call: {
                form: "amount";
                rank: number;
                floor: "none";
                measure: ({ amounts: { usd } }: import("./limit.ts").Subject) => {
                    actual: import("../quantity.ts").Range<bigint>;
                    decimals: number;
                    of: bigint;
                } | undefined;
                approvable: (change: {
                    id: string;
                    state: "added" | "edited" | "removed" | "renamed" | "unchanged";
                    base: {
                        path: string;
                        model: string;
                        pricedAs: string | null;
                        modelFrom: "config" | "default" | "file";
                        tokenizer: string;
                        sure: {
                            kind: "exact";
                        } | {
                            kind: "estimate";
                            band: number;
                        };
                        tokens: number;
                        tokensRange?: {
                            low: number;
                            high: number;
                        } | undefined;
                        contextShare: number | null;
                    } | null;
                    head: {
                        path: string;
                        model: string;
                        pricedAs: string | null;
                        modelFrom: "config" | "default" | "file";
                        tokenizer: string;
                        sure: {
                            kind: "exact";
                        } | {
                            kind: "estimate";
                            band: number;
                        };
                        tokens: number;
                        tokensRange?: {
                            low: number;
                            high: number;
                        } | undefined;
                        contextShare: number | null;
                    } | null;
                    owner: string | null;
                    tags: string[];
                    callsPerMonth: number | null;
                    outputTokens: number | null;
                    tokens: {
                        base: number;
                        head: number;
                        delta: {
                            low: number;
                            expected: number;
                            high: number;
                        };
                    };
                    usdPerThousandCalls: {
                        base: string;
                        head: string;
                        delta: {
                            low: string;
                            expected: string;
                            high: string;
                        };
                    } | null;
                    usdPerMonth: {
                        base: string;
                        head: string;
                        delta: {
                            low: string;
                            expected: string;
                            high: string;
                        };
                    } | null;
                    outcomes?: {
                        base: {
                            passed: number;
                            total: number;
                        };
                        head: {
                            passed: number;
                            total: number;
                        };
                        assumed?: true | undefined;
                        usdPerThousandSuccesses: {
                            base: string;
                            head: string;
                            delta: {
                                low: string;
                                expected: string;
                                high: string;
                            };
                        };
                    } | undefined;
                    since?: {
                        tokens: {
                            base: number;
                            head: number;
                            delta: {
                                low: number;
                                expected: number;
                                high: number;
                            };
                        };
                        usdPerThousandCalls: {
                            base: string;
                            head: string;
                            delta: {
                                low: string;
                                expected: string;
                                high: string;
                            };
                        } | null;
                        usdPerMonth: {
                            base: string;
                            head: string;
                            delta: {
                                low: string;
                                expected: string;
                                high: string;
                            };
                        } | null;
                    } | undefined;
                    effects: {
                        cause: string;
                        part: string;
                        usd: string;
                        path?: string | undefined;
                    }[];
                    shares?: {
                        path: string;
                        partial: boolean;
                        tokens: number;
                        usdPerThousandCalls: string | null;
                        usdPerMonth: string | null;
                    }[] | undefined;
                    grownLines?: {
                        path: string;
                        from: number;
                        to: number;
                        tokens: number;
                    }[] | undefined;
                }) => string | undefined;
            };
        };
    };
    usd_per_success: {
        growth: {
            percent: {
                else: string;
            };
            description: string;
            examples: string[];
        };
        size: undefined;
        perRequest: true;
        needs: "price";
        toPass: {
            of: "usdPerThousandSuccesses";
            times: bigint;
        };
        setByFlag: false;
        defaults: {};
        units: {
            usd_per_success_percent: {
                form: "percent";
                rank: number;
                floor: "none";
                onlyBeyondDoubt: true;
                measure: ({ success }: import("./limit.ts").Subject) => {
                    actual: import("../quantity.ts").Range<bigint>;
                    decimals: number;
                    of: bigint;
                } | undefined;
                approvable: (change: {
                    id: string;
                    state: "added" | "edited" | "removed" | "renamed" | "unchanged";
                    base: {
                        path: string;
                        model: string;
                        pricedAs: string | null;
                        modelFrom: "config" | "default" | "file";
                        tokenizer: string;
                        sure: {
                            kind: "exact";
                        } | {
                            kind: "estimate";
                            band: number;
                        };
                        tokens: number;
                        tokensRange?: {
                            low: number;
                            high: number;
                        } | undefined;
                        contextShare: number | null;
                    } | null;
                    head: {
                        path: string;
                        model: string;
                        pricedAs: string | null;
                        modelFrom: "config" | "default" | "file";
                        tokenizer: string;
                        sure: {
                            kind: "exact";
                        } | {
                            kind: "estimate";
                            band: number;
                        };
                        tokens: number;
                        tokensRange?: {
                            low: number;
                            high: number;
                        } | undefined;
                        contextShare: number | null;
                    } | null;
                    owner: string | null;
                    tags: string[];
                    callsPerMonth: number | null;
                    outputTokens: number | null;
                    tokens: {
                        base: number;
                        head: number;
                        delta: {
                            low: number;
                            expected: number;
                            high: number;
                        };
                    };
                    usdPerThousandCalls: {
                        base: string;
                        head: string;
                        delta: {
                            low: string;
                            expected: string;
                            high: string;
                        };
                    } | null;
                    usdPerMonth: {
                        base: string;
                        head: string;
                        delta: {
                            low: string;
                            expected: string;
                            high: string;
                        };
                    } | null;
                    outcomes?: {
                        base: {
                            passed: number;
                            total: number;
                        };
                        head: {
                            passed: number;
                            total: number;
                        };
                        assumed?: true | undefined;
                        usdPerThousandSuccesses: {
                            base: string;
                            head: string;
                            delta: {
                                low: string;
                                expected: string;
                                high: string;
                            };
                        };
                    } | undefined;
                    since?: {
                        tokens: {
                            base: number;
                            head: number;
                            delta: {
                                low: number;
                                expected: number;
                                high: number;
                            };
                        };
                        usdPerThousandCalls: {
                            base: string;
                            head: string;
                            delta: {
                                low: string;
                                expected: string;
                                high: string;
                            };
                        } | null;
                        usdPerMonth: {
                            base: string;
                            head: string;
                            delta: {
                                low: string;
                                expected: string;
                                high: string;
                            };
                        } | null;
                    } | undefined;
                    effects: {
                        cause: string;
                        part: string;
                        usd: string;
                        path?: string | undefined;
                    }[];
                    shares?: {
                        path: string;
                        partial: boolean;
                        tokens: number;
                        usdPerThousandCalls: string | null;
                        usdPerMonth: string | null;
                    }[] | undefined;
                    grownLines?: {
                        path: string;
                        from: number;
                        to: number;
                        tokens: number;
                    }[] | undefined;
                }) => string | undefined;
            };
        };
    };
    usd_per_month: {
        growth: {
            amount: {
                like: string;
                most: number;
                whole: false;
            };
            percent: {};
            description: string;
            examples: (string | number)[];
        };
        since: {
            amount: {
                like: string;
                most: number;
                whole: false;
            };
            percent: {};
            description: string;
            examples: (string | number)[];
        };
        size: {
            amount: {
                like: string;
                most: number;
                whole: boolean;
            };
            description: string;
            examples: number[];
        };
        cap: {
            amount: {
                like: string;
                most: number;
                whole: boolean;
            };
            description: string;
            examples: number[];
        };
        budget: {
            amount: {
                like: string;
                most: number;
                whole: boolean;
            };
            description: string;
            examples: number[];
        };
        perRequest: false;
        needs: "volume";
        toPass: {
            of: "usdPerMonth";
            times: bigint;
        };
        setByFlag: false;
        defaults: {};
        units: {
            usd_per_month: {
                form: "amount";
                rank: number;
                floor: "none";
                measure: ({ amounts: { usdPerMonth } }: import("./limit.ts").Subject) => {
                    actual: import("../quantity.ts").Range<bigint>;
                    decimals: number;
                    of: bigint;
                } | undefined;
                approvable: (change: {
                    id: string;
                    state: "added" | "edited" | "removed" | "renamed" | "unchanged";
                    base: {
                        path: string;
                        model: string;
                        pricedAs: string | null;
                        modelFrom: "config" | "default" | "file";
                        tokenizer: string;
                        sure: {
                            kind: "exact";
                        } | {
                            kind: "estimate";
                            band: number;
                        };
                        tokens: number;
                        tokensRange?: {
                            low: number;
                            high: number;
                        } | undefined;
                        contextShare: number | null;
                    } | null;
                    head: {
                        path: string;
                        model: string;
                        pricedAs: string | null;
                        modelFrom: "config" | "default" | "file";
                        tokenizer: string;
                        sure: {
                            kind: "exact";
                        } | {
                            kind: "estimate";
                            band: number;
                        };
                        tokens: number;
                        tokensRange?: {
                            low: number;
                            high: number;
                        } | undefined;
                        contextShare: number | null;
                    } | null;
                    owner: string | null;
                    tags: string[];
                    callsPerMonth: number | null;
                    outputTokens: number | null;
                    tokens: {
                        base: number;
                        head: number;
                        delta: {
                            low: number;
                            expected: number;
                            high: number;
                        };
                    };
                    usdPerThousandCalls: {
                        base: string;
                        head: string;
                        delta: {
                            low: string;
                            expected: string;
                            high: string;
                        };
                    } | null;
                    usdPerMonth: {
                        base: string;
                        head: string;
                        delta: {
                            low: string;
                            expected: string;
                            high: string;
                        };
                    } | null;
                    outcomes?: {
                        base: {
                            passed: number;
                            total: number;
                        };
                        head: {
                            passed: number;
                            total: number;
                        };
                        assumed?: true | undefined;
                        usdPerThousandSuccesses: {
                            base: string;
                            head: string;
                            delta: {
                                low: string;
                                expected: string;
                                high: string;
                            };
                        };
                    } | undefined;
                    since?: {
                        tokens: {
                            base: number;
                            head: number;
                            delta: {
                                low: number;
                                expected: number;
                                high: number;
                            };
                        };
                        usdPerThousandCalls: {
                            base: string;
                            head: string;
                            delta: {
                                low: string;
                                expected: string;
                                high: string;
                            };
                        } | null;
                        usdPerMonth: {
                            base: string;
                            head: string;
                            delta: {
                                low: string;
                                expected: string;
                                high: string;
                            };
                        } | null;
                    } | undefined;
                    effects: {
                        cause: string;
                        part: string;
                        usd: string;
                        path?: string | undefined;
                    }[];
                    shares?: {
                        path: string;
                        partial: boolean;
                        tokens: number;
                        usdPerThousandCalls: string | null;
                        usdPerMonth: string | null;
                    }[] | undefined;
                    grownLines?: {
                        path: string;
                        from: number;
                        to: number;
                        tokens: number;
                    }[] | undefined;
                }) => string | undefined;
            };
            usd_per_month_percent: {
                form: "percent";
                rank: number;
                floor: "usd";
                measure: ({ percents: { usdPerMonth } }: import("./limit.ts").Subject) => {
                    actual: import("../quantity.ts").Range<bigint>;
                    decimals: number;
                    of: bigint;
                } | undefined;
                approvable: (change: {
                    id: string;
                    state: "added" | "edited" | "removed" | "renamed" | "unchanged";
                    base: {
                        path: string;
                        model: string;
                        pricedAs: string | null;
                        modelFrom: "config" | "default" | "file";
                        tokenizer: string;
                        sure: {
                            kind: "exact";
                        } | {
                            kind: "estimate";
                            band: number;
                        };
                        tokens: number;
                        tokensRange?: {
                            low: number;
                            high: number;
                        } | undefined;
                        contextShare: number | null;
                    } | null;
                    head: {
                        path: string;
                        model: string;
                        pricedAs: string | null;
                        modelFrom: "config" | "default" | "file";
                        tokenizer: string;
                        sure: {
                            kind: "exact";
                        } | {
                            kind: "estimate";
                            band: number;
                        };
                        tokens: number;
                        tokensRange?: {
                            low: number;
                            high: number;
                        } | undefined;
                        contextShare: number | null;
                    } | null;
                    owner: string | null;
                    tags: string[];
                    callsPerMonth: number | null;
                    outputTokens: number | null;
                    tokens: {
                        base: number;
                        head: number;
                        delta: {
                            low: number;
                            expected: number;
                            high: number;
                        };
                    };
                    usdPerThousandCalls: {
                        base: string;
                        head: string;
                        delta: {
                            low: string;
                            expected: string;
                            high: string;
                        };
                    } | null;
                    usdPerMonth: {
                        base: string;
                        head: string;
                        delta: {
                            low: string;
                            expected: string;
                            high: string;
                        };
                    } | null;
                    outcomes?: {
                        base: {
                            passed: number;
                            total: number;
                        };
                        head: {
                            passed: number;
                            total: number;
                        };
                        assumed?: true | undefined;
                        usdPerThousandSuccesses: {
                            base: string;
                            head: string;
                            delta: {
                                low: string;
                                expected: string;
                                high: string;
                            };
                        };
                    } | undefined;
                    since?: {
                        tokens: {
                            base: number;
                            head: number;
                            delta: {
                                low: number;
                                expected: number;
                                high: number;
                            };
                        };
                        usdPerThousandCalls: {
                            base: string;
                            head: string;
                            delta: {
                                low: string;
                                expected: string;
                                high: string;
                            };
                        } | null;
                        usdPerMonth: {
                            base: string;
                            head: string;
                            delta: {
                                low: string;
                                expected: string;
                                high: string;
                            };
                        } | null;
                    } | undefined;
                    effects: {
                        cause: string;
                        part: string;
                        usd: string;
                        path?: string | undefined;
                    }[];
                    shares?: {
                        path: string;
                        partial: boolean;
                        tokens: number;
                        usdPerThousandCalls: string | null;
                        usdPerMonth: string | null;
                    }[] | undefined;
                    grownLines?: {
                        path: string;
                        from: number;
                        to: number;
                        tokens: number;
                    }[] | undefined;
                }) => string | undefined;
            };
        };
    };
    context_window: {
        growth: import("./limit.ts").Written;
        size: import("./limit.ts").Written;
        perRequest: true;
        needs: "nothing";
        toPass: {
            of: "tokens";
            times: bigint;
        };
        setByFlag: false;
        defaults: {
            always: {
                warn_above: {
                    percent: number;
                };
                fail_above: {
                    percent: number;
                };
            };
        };
        units: {
            context_window: {
                form: "percent";
                rank: number;
                floor: "none";
                measure: ({ window }: import("./limit.ts").Subject) => import("./limit.ts").Measured | undefined;
                approvable: (change: {
                    id: string;
                    state: "added" | "edited" | "removed" | "renamed" | "unchanged";
                    base: {
                        path: string;
                        model: string;
                        pricedAs: string | null;
                        modelFrom: "config" | "default" | "file";
                        tokenizer: string;
                        sure: {
                            kind: "exact";
                        } | {
                            kind: "estimate";
                            band: number;
                        };
                        tokens: number;
                        tokensRange?: {
                            low: number;
                            high: number;
                        } | undefined;
                        contextShare: number | null;
                    } | null;
                    head: {
                        path: string;
                        model: string;
                        pricedAs: string | null;
                        modelFrom: "config" | "default" | "file";
                        tokenizer: string;
                        sure: {
                            kind: "exact";
                        } | {
                            kind: "estimate";
                            band: number;
                        };
                        tokens: number;
                        tokensRange?: {
                            low: number;
                            high: number;
                        } | undefined;
                        contextShare: number | null;
                    } | null;
                    owner: string | null;
                    tags: string[];
                    callsPerMonth: number | null;
                    outputTokens: number | null;
                    tokens: {
                        base: number;
                        head: number;
                        delta: {
                            low: number;
                            expected: number;
                            high: number;
                        };
                    };
                    usdPerThousandCalls: {
                        base: string;
                        head: string;
                        delta: {
                            low: string;
                            expected: string;
                            high: string;
                        };
                    } | null;
                    usdPerMonth: {
                        base: string;
                        head: string;
                        delta: {
                            low: string;
                            expected: string;
                            high: string;
                        };
                    } | null;
                    outcomes?: {
                        base: {
                            passed: number;
                            total: number;
                        };
                        head: {
                            passed: number;
                            total: number;
                        };
                        assumed?: true | undefined;
                        usdPerThousandSuccesses: {
                            base: string;
                            head: string;
                            delta: {
                                low: string;
                                expected: string;
                                high: string;
                            };
                        };
                    } | undefined;
                    since?: {
                        tokens: {
                            base: number;
                            head: number;
                            delta: {
                                low: number;
                                expected: number;
                                high: number;
                            };
                        };
                        usdPerThousandCalls: {
                            base: string;
                            head: string;
                            delta: {
                                low: string;
                                expected: string;
                                high: string;
                            };
                        } | null;
                        usdPerMonth: {
                            base: string;
                            head: string;
                            delta: {
                                low: string;
                                expected: string;
                                high: string;
                            };
                        } | null;
                    } | undefined;
                    effects: {
                        cause: string;
                        part: string;
                        usd: string;
                        path?: string | undefined;
                    }[];
                    shares?: {
                        path: string;
                        partial: boolean;
                        tokens: number;
                        usdPerThousandCalls: string | null;
                        usdPerMonth: string | null;
                    }[] | undefined;
                    grownLines?: {
                        path: string;
                        from: number;
                        to: number;
                        tokens: number;
                    }[] | undefined;
                }) => string | undefined;
            };
        };
    };
    tokens_per_minute: Omit<Limit, "units"> & {
        units: {
            tokens_per_minute: Unit;
        };
    };
    input_tokens_per_minute: Omit<Limit, "units"> & {
        units: {
            input_tokens_per_minute: Unit;
        };
    };
    output_tokens_per_minute: Omit<Limit, "units"> & {
        units: {
            output_tokens_per_minute: Unit;
        };
    };
    requests_per_minute: Omit<Limit, "units"> & {
        units: {
            requests_per_minute: Unit;
        };
    };
};
export type LimitName = keyof typeof limits;
type UnitsOf<L> = L extends {
    units: infer U;
} ? keyof U : never;
/** What a broken limit is measured in. */
export type LimitUnit = UnitsOf<(typeof limits)[LimitName]>;
export declare const limitNames: LimitName[];
/** The limit by its name, as any limit. */
export declare const limitOf: (name: LimitName) => Limit;
/** Each unit with the limit it belongs to, in the order of the list. */
export declare const units: { readonly [U in LimitUnit]: Unit & {
    limit: LimitName;
}; };
export declare const unitNames: [LimitUnit, ...LimitUnit[]];
/** Which limits a scope takes. */
export declare function limitsIn(scope: ScopeName): LimitName[];
export {};
