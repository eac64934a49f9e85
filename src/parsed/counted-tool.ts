/** Where a tool of a call in code has its name, if its definition is a prompt of its own. */
export const COUNTED_TOOL = ['counted apart', 'name'] as const
