import type { Answer, LoopbackGitHub } from './loopback.ts'

type State = LoopbackGitHub['state']

/** What a token, or GitHub's mood, makes of a run. */
interface Permission {
  with?: Record<string, string>
  fork?: boolean
  set?: (state: State) => void
}

function always(answer: Answer): (state: State) => void {
  return state => {
    state.before = () => answer
  }
}

function limited(status: number, headers: Record<string, string>): (state: State) => void {
  return always({ status, headers, body: { message: 'You have exceeded a secondary rate limit' } })
}

const readOnly = (state: State) => {
  state.mayComment = false
}

/** Whether and how the run may speak. */
export const permissions = {
  write: {},
  'read only': { set: readOnly },
  fork: { set: readOnly, fork: true },
  none: { with: { 'github-token': '' } },
  'too many requests': { set: limited(429, { 'retry-after': '3600' }) },
  'secondary limit': { set: limited(403, { 'retry-after': '60' }) },
  'primary limit': {
    set: limited(403, {
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 1800),
    }),
  },
  'down for a moment': {
    set: state => {
      state.failures = [502]
    },
  },
  down: { set: always({ status: 503, body: { message: 'Service Unavailable' } }) },
} satisfies Record<string, Permission>

export type PermissionName = keyof typeof permissions
export const permissionOf = (name: PermissionName): Permission => permissions[name]
