import type { RemotePolicy } from '../model/shared-policy.js';
type GitHubPolicy = Extract<RemotePolicy, {
    kind: 'github';
}>;
/** Where GitHub's API is, and who asks. */
export interface GitHubAccess {
    /** `https://api.github.com`, or the API of a GitHub Enterprise Server. */
    api: string;
    token: string | undefined;
}
/**
 * Reads a policy of a GitHub repository: a tag is turned into the commit that it is now, and the file is read there.
 * See https://docs.github.com/en/rest/repos/contents and https://docs.github.com/en/rest/commits/commits
 * @throws Problem where GitHub does not give it, or where the tag is not the commit that it has to be
 */
export declare function readGitHubPolicy(policy: GitHubPolicy, access: GitHubAccess): Promise<{
    text: string;
    commit: string;
}>;
export {};
