/** What happens above a limit: the key that it stands under in the config, unless its scope has another. */
export declare const levels: {
    readonly warn_above: {
        readonly severity: 'warn';
        readonly description: 'Warns when one of these is exceeded.';
    };
    readonly fail_above: {
        readonly severity: 'fail';
        readonly description: 'Fails the check when one of these is exceeded.';
    };
};
export type Level = keyof typeof levels;
