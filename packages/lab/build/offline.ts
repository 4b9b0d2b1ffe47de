import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

export const SERVICE_WORKER = 'service-worker';

/**
 * Tells the service worker which files there are, how many bytes each takes on its way, compressed, and which version that makes.
 * Fonts are not among them: a reader needs a few of many, and those are kept as they are used.
 */
export function offline(): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    writeBundle({ dir }) {
      const script = join(dir!, `${SERVICE_WORKER}.js`);
      const paths = readdirSync(dir!, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name))
        .filter((path) => path !== script && !path.endsWith('.woff2'))
        .sort();
      const version = createHash('sha256');
      const sizes: Record<string, number> = {};
      for (const path of paths) {
        const bytes = readFileSync(path);
        version.update(bytes);
        const name = path.slice(dir!.length + 1).replaceAll('\\', '/');
        sizes[name === 'index.html' ? '' : name] = gzipSync(bytes).length;
      }
      const text = readFileSync(script, 'utf8')
        .replaceAll(/\bSIZES\b/g, JSON.stringify(sizes))
        .replaceAll(/\bVERSION\b/g, JSON.stringify(version.digest('hex').slice(0, 16)));
      writeFileSync(script, text);
    },
  };
}
