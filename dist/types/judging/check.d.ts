import type { ConfigFlags } from '../config/config-flags.js';
import type { Report } from '../model/report.js';
import type { SidesRequest } from '../revisions/sides-request.js';
/** What to compare, and what was said on the command line or in the workflow. */
export interface CheckRequest {
    sides: SidesRequest;
    config: ConfigFlags & {
        file?: string | undefined;
    };
    /** Only these files and what lies below these folders. */
    only?: string[] | undefined;
    /** The id or path of a prompt whose bill the report is to hold. */
    explain?: string | undefined;
}
/**
 * The whole check, from a changed prompt to a report with a verdict.
 * @throws Problem where it cannot judge: a usage error, a config or a revision that cannot be read, no prompts
 */
export declare function check(request: CheckRequest): Promise<Report>;
