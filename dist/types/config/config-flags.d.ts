/** What the command's flags or the action's inputs say of the rules. */
export interface ConfigFlags {
    /** A percentage, such as `20%`. */
    failAbove?: string | undefined;
    enforce?: 'fail' | 'report' | undefined;
    model?: string | undefined;
    prompts?: string[] | undefined;
    /** The folders to look at were named, so that more of their files are prompts where no config says which. */
    namedFolders?: boolean | undefined;
    /** How messages call them: `--model`, or the input `model`. A flag unless said otherwise. */
    where?: 'flag' | 'input' | undefined;
}
