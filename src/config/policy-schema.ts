import * as z from 'zod'
import { policySource } from './policy-source.ts'

const trouble = {
  error: ({ input }: { input?: unknown }) =>
    typeof input === 'string' && /^[\w.-]+\/[\w.-]+\/\/[^@]+$/.test(input)
      ? 'names no version of the policy.\nAdd a tag or a full commit id: @v3'
      : 'must name a policy at a tag, a commit or a version, or a file of this repository.\nWrite for example acme/.github//promptcost-policy.yml@v3, npm:@acme/policy//policy.yml@1.2.0 or ./policy.yml',
}

/** The name of a policy: see `policySource`. */
export const policyName = () =>
  z
    .string(trouble)
    .max(600, trouble)
    .refine(written => policySource(written) !== undefined, trouble)
