/** Whether a part of the page could not be fetched; Chromium, Firefox and WebKit each say it in words of their own. */
export function isUnreachable(error: unknown): boolean {
  return error instanceof TypeError && /dynamically imported|module script|preload/i.test(error.message);
}
