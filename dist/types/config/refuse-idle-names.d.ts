import type { Side } from './compare-sides.js';
/** What the catalogue knows of models' names. */
export interface Catalogue {
    isListed(name: string): boolean;
    /** Undefined for a name that has a listing; `nearest` is the listed name that it may be a slip of. */
    unknownName(name: string): {
        family: boolean;
        nearest: string | undefined;
    } | undefined;
}
/**
 * Refuses deployments and prices that point at nothing, which would leave prompts without a price. What the base says in
 * the same words is let through: a new catalogue must fail no pull request.
 * @throws Problem at the place of the first one
 */
export declare function refuseIdleNames(head: Side, base: Side | undefined, catalogue: Catalogue): void;
