import type { Sum } from '../change.js';
export declare const floors: {
    readonly tokens: {
        readonly excuses: readonly ["tokens"];
        readonly grown: ({ tokens }: Sum, end: "expected" | "high" | "low") => number;
        readonly decimals: 0;
        readonly byVolume: false;
        readonly written: {
            readonly like: 'a number of tokens such as 50';
            readonly most: 1000000000;
            readonly whole: true;
            readonly description: 'Ignores growth of up to this many tokens per call.';
            readonly examples: [50];
        };
        readonly otherwise: 50;
    };
    readonly usd_per_1k_calls: {
        readonly excuses: readonly ["usd"];
        readonly grown: ({ usd }: Sum, end: "expected" | "high" | "low") => number;
        readonly decimals: 12;
        readonly byVolume: false;
        readonly written: {
            readonly like: 'an amount of USD such as 0.01';
            readonly most: 1000000000000;
            readonly whole: false;
            readonly description: 'Ignores growth of up to this many USD per 1,000 calls.';
            readonly examples: [0.01];
        };
        readonly otherwise: 0.01;
    };
    readonly usd_per_month: {
        readonly excuses: readonly ["tokens", "usd"];
        readonly grown: ({ usdPerMonth }: Sum, end: "expected" | "high" | "low") => number | undefined;
        readonly decimals: 12;
        readonly byVolume: true;
        readonly written: {
            readonly like: 'an amount of USD such as 5';
            readonly most: 1000000000000;
            readonly whole: false;
            readonly description: 'Ignores growth of up to this many USD per month.';
            readonly examples: [5];
        };
        readonly otherwise: undefined;
    };
};
export type FloorName = keyof typeof floors;
/** Growth that is noise, whatever its percentage. USD amounts are plain USD. */
export type Floor = {
    readonly [K in FloorName]: (typeof floors)[K]['otherwise'] extends number ? number : number | undefined;
};
