import { gunzipSync } from 'node:zlib'
import { Problem } from '../model/problem.ts'
import type { RemotePolicy } from '../model/shared-policy.ts'
import { fetchSmall } from './fetch-small.ts'
import { policyText } from './policy-text.ts'
import { fileInTar } from './tar.ts'

type NpmPolicy = Extract<RemotePolicy, { kind: 'npm' }>

/** npm's own registry, where a version never changes. A package that holds policies is small. */
export const npmRegistry = 'https://registry.npmjs.org'
const mostBytes = 1024 * 1024
const mostUnpacked = 8 * 1024 * 1024

/**
 * Reads a policy out of an npm package. Nothing is installed: one file of the archive is looked at.
 * @throws Problem where the registry does not give it, or the archive does not hold it
 */
export async function readNpmPolicy(policy: NpmPolicy, registry: string): Promise<{ text: string }> {
  const { name, version, path } = policy
  const url = new URL(`${registry}/${name}/-/${name.slice(name.indexOf('/') + 1)}-${version}.tgz`)
  const { status, bytes } = await fetchSmall(url, {}, mostBytes)
  if (status !== 200)
    throw new Problem(`the package ${name} cannot be read at ${version}: the registry answers ${status}.`, {
      remedy: 'Name a version that is published on npm, in full: @1.2.0',
    })
  const file = fileInTar(unpacked(bytes, name), path)
  if (!file)
    throw new Problem(`the package ${name}@${version} has no file ${path}.`, {
      remedy: 'Name a file by its path in the package.',
    })
  return { text: policyText(file, path) }
}

function unpacked(bytes: Uint8Array, name: string): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: mostUnpacked })
  } catch (cause) {
    throw new Problem(`the archive of the package ${name} is broken, or larger than 8 MiB.`, { cause })
  }
}
