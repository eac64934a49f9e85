import type { CodeOwners } from '../config/said-of.js';
import type { Match } from '../config/settings.js';
import type { Config } from '../model/config.js';
import type { Finding } from '../model/finding.js';
import type { Rename, Sides } from '../model/revision.js';
import type { UsageSides } from '../model/usage.js';
import type { Selected } from '../prompts/parse-files.js';
import type { SidesRequest } from '../revisions/sides-request.js';
import { type ConfigRequest } from './open-project.js';
import { type OpenedSince } from './open-since.js';
import { type OutcomesOf } from './outcomes-sides.js';
import type { OwnSamples } from './own-samples.js';
import { type Store } from './store.js';
/** What to compare, and what was said on the command line or in the workflow. */
export interface CheckRequest {
    sides: SidesRequest;
    config: ConfigRequest;
    /** Only these files and what lies below these folders. */
    only?: string[] | undefined;
    /** The day, as `2026-11-29`; undefined where the age of prices is of no concern. */
    today?: string | undefined;
    /** What the prompt whose bill the report is to hold may be called: its id or path, the likeliest first. */
    explain?: readonly string[] | undefined;
    /** Whether the report is to hold what changed prompts are made of. */
    bills?: boolean | undefined;
    /** The time that the age of recorded usage is measured to, in milliseconds since 1970. Left out: the clock's. */
    now?: number | undefined;
    /** Reads no usage file, as one is about to be written. */
    withoutUsage?: boolean | undefined;
}
/** All that is known before a prompt is read. */
export interface Prepared {
    sides: Sides;
    config: Config;
    match: Match;
    /** Whether a path was named on the command line as it is. */
    isAsked(path: string): boolean;
    /** Whether all prompts are looked at, and not only those that were asked for. */
    isWhole: boolean;
    /** Files that may hold prompts and that a first config leaves out. */
    leftOut: readonly string[];
    base: Selected | undefined;
    head: Selected;
    store: Store;
    /** What production recorded, where a config names a usage file. */
    usage: UsageSides;
    /** What evaluations found, where a config names their results. */
    outcomesOf?: OutcomesOf | undefined;
    now: number;
    /** The revision that limits on growth look back to, where there are such limits. */
    since?: OpenedSince | undefined;
    /** Who owns the prompts by each side's CODEOWNERS. */
    owners: CodeOwners;
    findings: readonly Finding[];
}
/** Two revisions, and what moved between them. */
export interface PreparedPair extends Omit<Prepared, 'base'> {
    base: Selected;
    renames: readonly Rename[];
    ownSamples?: OwnSamples | undefined;
}
/**
 * Opens the sides, reads their config and selects the files that hold prompts.
 * @throws Problem for a usage error, a config or a revision that cannot be read, or where there is nothing to look at
 */
export declare function prepare(request: CheckRequest): Promise<Prepared>;
