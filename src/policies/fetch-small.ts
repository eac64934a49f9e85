import { Problem } from '../model/problem.ts'

/** From the first byte asked for to the last that came. */
const mostTime = 20_000

/** What a server answered: its status and, where that is 200, the bytes. */
export interface Answer {
  status: number
  bytes: Uint8Array
}

/**
 * One answer over HTTPS, or from this machine itself, bounded in size and time. Redirects are not followed, as the request may carry
 * a token.
 * @param most the most bytes that are read
 * @throws Problem where there is no answer, or a larger one
 */
export async function fetchSmall(url: URL, headers: Record<string, string>, most: number): Promise<Answer> {
  const isHere = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(url.hostname)
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isHere))
    throw new Problem(`a policy is read over HTTPS only, not from ${url.protocol}//${url.hostname}.`)
  try {
    const signal = AbortSignal.timeout(mostTime)
    const response = await fetch(url, {
      signal,
      redirect: 'manual',
      headers: { ...headers, 'user-agent': 'promptcost' },
    })
    if (response.status !== 200) {
      await response.body?.cancel()
      return { status: response.status, bytes: new Uint8Array() }
    }
    return { status: 200, bytes: await wholeOf(response, url, most) }
  } catch (error) {
    if (error instanceof Problem) throw error
    throw new Problem(`${url.hostname} does not answer, so the policy under "extends" cannot be read.`, {
      remedy: 'Without the policy nothing is judged. Try again when the network is back.',
      cause: error,
    })
  }
}

async function wholeOf(response: Response, url: URL, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    if (size > most)
      throw new Problem(
        `what ${url.hostname} answers for the policy under "extends" is larger than ${most / 1024} KiB.`,
      )
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
