/** Deeper than anybody writes: what lies below is not looked at, so that no nesting can exhaust the stack. */
export const DEEPEST = 150
