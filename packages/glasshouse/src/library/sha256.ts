/** SHA-256 in hexadecimal, of parts one after the other, where there is nothing of Node. */
export async function sha256(...parts: readonly Uint8Array[]): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', joined(parts));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
