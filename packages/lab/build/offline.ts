import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

export const SERVICE_WORKER = 'service-worker';

/**
 * Tells the service worker which files there are to keep, and which version that makes: all of the page with all its views and
 * the whole shelf, but not the many parts of the Chinese face, of which a reader needs a few.
 */
export function offline(): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    writeBundle({ dir }) {
      const script = join(dir!, `${SERVICE_WORKER}.js`);
      const files = readdirSync(dir!, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name))
        .filter((path) => path !== script && !/noto-sans-sc-.*woff2$/.test(path))
        .sort();
      const version = createHash('sha256');
      for (const path of files) version.update(readFileSync(path));
      const paths = files.map((path) => path.slice(dir!.length + 1).replaceAll('\\', '/'));
      const kept = paths.map((path) => (path === 'index.html' ? '' : path));
      const text = readFileSync(script, 'utf8')
        .replaceAll(/\bFILES\b/g, JSON.stringify(kept))
        .replaceAll(/\bVERSION\b/g, JSON.stringify(version.digest('hex').slice(0, 16)));
      writeFileSync(script, text);
    },
  };
}
