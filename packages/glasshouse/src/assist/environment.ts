import type { Environment } from '../language/expression/types.ts';
import type { LoadRequest } from '../language/load.ts';
import { loadPartly } from '../language/load-partly.ts';
import { buildModel } from '../model/from-document.ts';

/**
 * What an expression between two places of the file may refer to. The model is asked, about the same file with another
 * expression there, so that one that is half written does no harm.
 */
export function environmentAt(
  request: LoadRequest & { readonly text: string },
  start: number,
  end: number,
): Environment | undefined {
  const text = `${request.text.slice(0, start)}true${request.text.slice(end)}`;
  const document = loadPartly({ ...request, text });
  let found: Environment | undefined;
  if (document === undefined) return undefined;
  buildModel(document, [], ({ span }, environment) => {
    if (span.file === request.file && span.start.offset === start) found = environment;
  });
  return found;
}

/** The environment inside of an `any(LINK, ...)` that is not closed before; else the one around it. */
export function innermost(environment: Environment, before: string): Environment {
  let open = 0;
  for (let at = before.length - 1; at >= 0; at--) {
    if (before[at] === ')') open++;
    else if (before[at] === '(' && open-- === 0) {
      open = 0;
      const isAny = /\bany$/.test(before.slice(0, at)) && before.slice(at).includes(',');
      if (isAny) return environment.others?.environment ?? environment;
    }
  }
  return environment;
}
