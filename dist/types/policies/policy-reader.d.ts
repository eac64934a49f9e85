import type { PolicyReader } from '../model/shared-policy.js';
import type { GitHubAccess } from './read-github.js';
/** Where policies of other repositories and packages are read from. */
export interface PolicyAccess {
    github: GitHubAccess;
    npm?: string | undefined;
}
/** By whom a run asks GitHub, from its environment: also in the workflow of a GitHub Enterprise Server. */
export declare function policyAccess(env: Readonly<Record<string, string | undefined>>, token?: string | undefined): PolicyAccess;
/** Reads policies from elsewhere, each once, so that both sides see the same. */
export declare function remotePolicies(access?: PolicyAccess): PolicyReader['remote'];
