/** What a side says of a prompt, by which the prompt belongs to groups. */
export interface Belonging {
    owners: readonly string[];
    tags: readonly string[];
    path: string;
    /** The name as asked for, and the one it resolved to. */
    models: readonly string[];
}
/** A kind of group: a key of an entry below `limits.groups` that says which prompts are in it. */
interface GroupKind {
    description: string;
    examples: readonly string[];
    /** Whether what a side says of a prompt is all that decides, and not its path or its model. */
    bySaid: boolean;
    /** The names of the groups of this kind that a prompt is in. */
    namesOf(prompt: Belonging): readonly string[];
    /** The name in the form in which `namesOf` has it. */
    plain(name: string): string;
}
export declare const groupKinds: {
    readonly owner: {
        readonly description: 'The prompts of one owner: a team or user, as `owner` under `prompts` or CODEOWNERS names it.';
        readonly examples: readonly ["acme/support"];
        readonly bySaid: true;
        readonly namesOf: ({ owners }: Belonging) => string[];
        readonly plain: typeof plainOwner;
    };
    readonly tag: {
        readonly description: 'The prompts with a tag, as `tags` under `prompts` says.';
        readonly examples: readonly ["customer-facing"];
        readonly bySaid: true;
        readonly namesOf: ({ tags }: Belonging) => readonly string[];
        readonly plain: (name: string) => string;
    };
    readonly folder: {
        readonly description: 'The prompts in a folder and those below it, relative to the checked directory. `.` is all prompts.';
        readonly examples: readonly ["prompts/support"];
        readonly bySaid: false;
        readonly namesOf: ({ path }: Belonging) => string[];
        readonly plain: (name: string) => string;
    };
    readonly model: {
        readonly description: 'The prompts that are sent to a model, by its name in a file, in the config or in the catalogue.';
        readonly examples: readonly ["gpt-5.4"];
        readonly bySaid: false;
        readonly namesOf: ({ models }: Belonging) => readonly string[];
        readonly plain: (name: string) => string;
    };
    readonly always_loaded: {
        readonly description: 'What a coding agent sends with every request of a session: instruction files, rules for all files, names and descriptions of skills. See [formats.md](formats.md).';
        readonly examples: readonly ["claude-code"];
        readonly bySaid: true;
        readonly namesOf: ({ tags }: Belonging) => string[];
        readonly plain: (name: string) => string;
    };
};
export type GroupBy = keyof typeof groupKinds;
export declare const groupBys: [GroupBy, ...GroupBy[]];
/** The kind by its name, as any kind. */
export declare const groupKindOf: (by: GroupBy) => GroupKind;
/** One group of prompts. */
export interface Grouping {
    by: GroupBy;
    name: string;
}
/** The group that an entry is about, if it says so once. */
export declare const groupingOf: (entry: { readonly [B in GroupBy]?: string | undefined; }) => Grouping | undefined;
/** CODEOWNERS writes `@acme/support`, and GitHub's names have no case. */
declare function plainOwner(name: string): string;
export {};
