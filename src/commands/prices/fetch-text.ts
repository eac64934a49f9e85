import { Problem } from '../../model/problem.ts'

/** The largest list that is public has some 5 MB. */
const mostBytes = 32 * 1024 * 1024
/** From the first byte asked for to the last that came. */
const mostTime = 60_000

/**
 * The text that an address answers with. Bounded in size and time; only over HTTPS, or from this machine itself.
 * @throws Problem where it cannot be had
 */
export async function fetchText(url: URL, within = mostTime): Promise<string> {
  const signal = AbortSignal.timeout(within)
  try {
    let at = url
    for (let hops = 0; hops <= mostHops; hops++) {
      // A redirect may lead anywhere, so that each is looked at before it is followed.
      refuseInsecure(at)
      const response = await fetch(at, { signal, redirect: 'manual', headers })
      const next = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null
      if (next === null) {
        if (!response.ok) throw unreachable(url, `it answered ${response.status}`)
        return await wholeText(response, url)
      }
      await response.body?.cancel()
      at = new URL(next, at)
    }
    throw unreachable(url, `it redirects more than ${mostHops} times`)
  } catch (error) {
    if (error instanceof Problem) throw error
    throw unreachable(url, reasonOf(error, within))
  }
}

const mostHops = 5

/** GitHub answers with a file itself where its raw form is asked for; others do not know the word. */
const headers = {
  accept: 'application/vnd.github.raw+json, application/json, text/plain;q=0.9, */*;q=0.1',
  'user-agent': 'promptcost',
}

async function wholeText(response: Response, url: URL): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    if (size > mostBytes) throw unreachable(url, 'its answer is larger than 32 MiB')
    chunks.push(chunk)
  }
  return new TextDecoder('utf-8').decode(Buffer.concat(chunks))
}

function refuseInsecure(url: URL): void {
  const isHere = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(url.hostname)
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isHere)) return
  throw new Problem(`prices are fetched over HTTPS only, not from ${url.protocol}//${url.hostname}.`, {
    remedy: 'Name an address that starts with https://, or download the list and name the file.',
  })
}

const unreachable = (url: URL, why: string): Problem =>
  new Problem(`the price list at ${url.origin}${url.pathname} cannot be fetched: ${why}.`, {
    remedy: 'Nothing was written. Download it in another way and run: promptcost prices update --from FILE',
  })

function reasonOf(error: unknown, within: number): string {
  if (error instanceof Error && error.name === 'TimeoutError') return `no whole answer within ${within / 1000} seconds`
  const cause = error instanceof Error ? error.cause : undefined
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : undefined
  return code !== undefined && /^[A-Z_]{2,40}$/.test(code) ? code : 'the connection failed'
}
