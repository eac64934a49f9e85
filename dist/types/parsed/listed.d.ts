/** The paths of a side. Most who look for a file ask for it by name, and only few go through all. */
export interface Listed {
    has(path: string): boolean;
    all(): readonly string[];
}
export declare function listedOf(files: Pick<ReadonlyMap<string, unknown>, 'has' | 'keys'>): Listed;
