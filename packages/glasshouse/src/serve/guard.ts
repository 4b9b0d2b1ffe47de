import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** A new token: whoever does not have it sees nothing. */
export function newToken(): string {
  return randomBytes(18).toString('base64url');
}

/**
 * The path of a request below the token, or the status that refuses it. A page of another origin, a name that was made to
 * point at this machine, and a guess at the token are all refused, and learn nothing.
 */
export function pathOf(request: IncomingMessage, token: string, port: number): string | 403 | 404 {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host, origin, 'sec-fetch-site': site } = request.headers;
  if (host === undefined || !hosts.includes(host)) return 403;
  if (origin !== undefined && !hosts.includes(origin.replace(/^http:\/\//, ''))) return 403;
  if (site !== undefined && site !== 'same-origin' && !(site === 'none' && request.method === 'GET'))
    return 403;
  const { pathname } = new URL(request.url ?? '/', `http://${host}`);
  const [, given = '', ...rest] = pathname.split('/');
  if (!isSame(given, token)) return 404;
  return rest.join('/');
}

function isSame(given: string, token: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(token)];
  return left.length === right.length && timingSafeEqual(left, right);
}
