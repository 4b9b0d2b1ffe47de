import {
  autocompletion,
  type CompletionContext,
  type CompletionResult,
  insertCompletionText,
  type Completion as Option,
  pickedCompletion,
  startCompletion,
} from '@codemirror/autocomplete';
import { type EditorView, hoverTooltip } from '@codemirror/view';
import type { Completion, Explanation } from 'glasshouse/browser';
import { desk, schemeOf } from './desk.ts';

/** Completion and hover; what they say comes from the language itself. `fileOf` tells how the file is called now. */
export function helpful(fileOf: () => string) {
  const place = (text: string, offset: number) => ({ ...schemeOf(fileOf(), text), offset });

  async function complete({ state, pos, explicit }: CompletionContext): Promise<CompletionResult | null> {
    const before = state.sliceDoc(Math.max(0, pos - 2), pos);
    if (!explicit && !/[\w(]$/.test(before)) return null;
    const found = await desk.ask('complete', place(state.doc.toString(), pos));
    if (found === undefined || (!explicit && found.from === pos && !before.endsWith('('))) return null;
    return { from: found.from, to: found.to, options: found.options.map(optionOf), validFor: /^[\w-]*$/ };
  }

  async function explain(view: EditorView, pos: number) {
    const found = await desk.ask('explain', place(view.state.doc.toString(), pos));
    if (found === undefined) return null;
    return { pos: found.from, end: found.to, create: () => ({ dom: meaningOf(found) }) };
  }

  return [
    autocompletion({ override: [complete], icons: false, maxRenderedOptions: 80 }),
    hoverTooltip(explain, { hideOnChange: true }),
  ];
}

function optionOf({ label, insert = label, info, kind }: Completion): Option {
  return {
    label,
    type: kind,
    ...(info !== undefined && { info: () => textIn('span', info) }),
    apply(view, picked, from, to) {
      view.dispatch({
        ...insertCompletionText(view.state, insert, from, to),
        annotations: pickedCompletion.of(picked),
      });
      // What can follow is offered at once.
      if (/[:(] ?$|^[\w-]+:\n\s+(- )?$/.test(insert)) startCompletion(view);
    },
  };
}

function meaningOf({ meaning, takes, path }: Explanation): HTMLElement {
  const whole = textIn('div', '');
  whole.className = 'meaning';
  whole.append(textIn('code', path), textIn('span', meaning));
  if (takes !== undefined) whole.append(textIn('code', takes));
  return whole;
}

/** What the language says of itself is in English. */
function textIn(name: 'span' | 'div' | 'code', text: string): HTMLElement {
  const element = document.createElement(name);
  element.lang = 'en';
  element.dir = 'ltr';
  element.textContent = text;
  return element;
}
