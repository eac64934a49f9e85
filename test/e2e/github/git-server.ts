import { spawn } from 'node:child_process'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname } from 'node:path'

/** A GitHub for git alone: repositories over HTTP, for whoever sends the one credential. */
export interface GitServer {
  url: string
  /** Values of the header `authorization` that came, each request's joined. */
  credentials: Set<string>
  close(): Promise<void>
}

/** What a CGI program answers: headers, an empty line, a body. */
function relay(answer: Buffer, response: ServerResponse): void {
  const end = answer.indexOf('\r\n\r\n')
  const headers = answer.subarray(0, end).toString('latin1').split('\r\n')
  const pairs = headers.map(line => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()])
  const { Status: status = '200', ...rest } = Object.fromEntries(pairs)
  response.writeHead(Number.parseInt(status, 10), rest)
  response.end(answer.subarray(end + 4))
}

function serve(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
  const env = {
    PATH: process.env.PATH,
    GIT_PROJECT_ROOT: folder,
    GIT_HTTP_EXPORT_ALL: '1',
    GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    PATH_INFO: pathname,
    QUERY_STRING: search.slice(1),
    REQUEST_METHOD: request.method,
    CONTENT_TYPE: request.headers['content-type'] ?? '',
    HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
  }
  const child = spawn('git', ['http-backend'], { env })
  const out: Buffer[] = []
  child.stdout.on('data', chunk => out.push(chunk))
  child.stderr.resume()
  child.stdin.on('error', () => {})
  request.pipe(child.stdin)
  child.on('close', () => relay(Buffer.concat(out), response))
}

/**
 * Serves the folder that holds `origin`. Without the credential it asks for one, and a header that was sent twice it does not
 * read, as GitHub does; with `refusal` it answers that status to those who have it.
 */
export async function serveGit(origin: string, token: string, refusal?: number): Promise<GitServer> {
  const wanted = `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
  const credentials = new Set<string>()
  const server = createServer((request, response) => {
    const sent = request.rawHeaders.filter((_, i, all) => i % 2 === 1 && /^authorization$/i.test(all[i - 1] ?? ''))
    const credential = sent.join(' AND ')
    if (credential) credentials.add(credential)
    if (sent.length > 1) response.writeHead(400).end()
    else if (credential.toLowerCase() !== wanted.toLowerCase())
      response.writeHead(401, { 'www-authenticate': 'Basic realm="GitHub"' }).end()
    else if (refusal) response.writeHead(refusal).end()
    else serve(dirname(origin), request, response)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { url, credentials, close: () => new Promise(resolve => server.close(() => resolve())) }
}
