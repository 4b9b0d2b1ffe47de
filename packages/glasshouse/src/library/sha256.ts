import { joined } from '../results/digest.ts';

/** SHA-256 in hexadecimal, of parts one after the other, where there is nothing of Node. */
export async function sha256(...parts: readonly Uint8Array[]): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', joined(parts));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
