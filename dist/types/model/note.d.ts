import type { Finding } from './finding.js';
/** A finding about one revision, which does not say on which side of a comparison that is. */
export type Note = WithoutSide<Finding>;
type WithoutSide<F> = F extends {
    side: unknown;
} ? Omit<F, 'side'> : F;
export {};
