/** Stands for a value in source code that only a run of the program shows. */
export const COMPUTED = 'computed'
