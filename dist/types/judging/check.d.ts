import type { Report } from '../model/report.js';
import { type CheckRequest } from './prepare.js';
export type { CheckRequest };
/**
 * The whole check, from a changed prompt to a report with a verdict. Without a base it is about one revision alone.
 * @throws Problem where it cannot judge: a usage error, a config or a revision that cannot be read, no prompts
 */
export declare function check(request: CheckRequest): Promise<Report>;
