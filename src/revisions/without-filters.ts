import { env as inherited } from 'node:process'
import { Problem } from '../model/problem.ts'
import { type Checkout, gitRecords } from './git.ts'

/**
 * In a workflow a checkout whose config names no clean filter for git to run; elsewhere the checkout as it is. A work tree is
 * compared as the developer's own `git status` does it, but a job's config may have been written by a step that ran other people's code.
 */
export async function withoutFilters(checkout: Checkout): Promise<Checkout> {
  if (!isWorkflow(inherited.CI)) return checkout
  const pattern = String.raw`^filter\..*\.(clean|process|required)$`
  const keys = await gitRecords(checkout, ['config', '--name-only', '-z', '--get-regexp', pattern], { answers: [1] })
  if (keys.some(key => key.includes('=')))
    throw new Problem('the git config names a filter with "=" in it, which cannot be switched off', {
      remedy: 'Rename or remove it: git config --show-origin --get-regexp ^filter',
    })
  // The same value shares the process that reads objects.
  if (keys.length === 0) return checkout
  const off = [...new Set(keys)].flatMap(key => ['-c', key.endsWith('.required') ? `${key}=false` : `${key}=`])
  return { ...checkout, settings: off }
}

const isWorkflow = (ci: string | undefined) => ci !== undefined && !/^(?:|0|false)$/i.test(ci)
