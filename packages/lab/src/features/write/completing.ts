import {
  autocompletion,
  type CompletionContext,
  type CompletionResult,
  completionStatus,
  insertCompletionText,
  type Completion as Option,
  pickedCompletion,
  startCompletion,
} from '@codemirror/autocomplete';
import { type EditorView, hoverTooltip, type Rect } from '@codemirror/view';
import type { Completion, Explanation } from 'glasshouse/browser';
import { texts } from '../../texts/texts.svelte.ts';
import { desk, schemeOf } from './desk.ts';
import { codeIn, saidIn } from './said.ts';

/** Completion and hover, in the language of the page. `fileOf` tells how the file is called now. */
export function helpful(fileOf: () => string) {
  const place = (text: string, offset: number) => ({
    ...schemeOf(fileOf(), text),
    offset,
    language: texts.language,
  });

  async function complete({ state, pos, explicit }: CompletionContext): Promise<CompletionResult | null> {
    const before = state.sliceDoc(Math.max(0, pos - 2), pos);
    if (!explicit && !/[\w(]$/.test(before)) return null;
    const found = await desk.ask('complete', place(state.doc.toString(), pos));
    if (found === undefined || (!explicit && found.from === pos && !before.endsWith('('))) return null;
    return { from: found.from, to: found.to, options: found.options.map(optionOf), validFor: /^[\w-]*$/ };
  }

  async function explain(view: EditorView, pos: number) {
    const { language } = texts;
    const found = await desk.ask('explain', place(view.state.doc.toString(), pos));
    if (found === undefined || language !== texts.language || completionStatus(view.state) !== null)
      return null;
    return { pos: found.from, end: found.to, create: () => ({ dom: meaningOf(found) }) };
  }

  return [
    autocompletion({ override: [complete], icons: false, maxRenderedOptions: 80, positionInfo: besideList }),
    // What is being completed is explained there.
    hoverTooltip(explain, {
      hideOnChange: true,
      hideOn: ({ startState }) => completionStatus(startState) !== null,
    }),
  ];
}

/** Puts an explanation beside the list, or where there is no room under it or over it, away from the line; never on the list. */
function besideList(view: EditorView, list: Rect, option: Rect, info: Rect, space: Rect) {
  const right = space.right - list.right;
  const left = list.left - space.left;
  const room = Math.max(right, left);
  if (room >= READABLE_PX) {
    const top = Math.max(space.top, Math.min(option.top, space.bottom - (info.bottom - info.top))) - list.top;
    return {
      style: `top: ${top}px; max-width: ${Math.min(WIDEST_PX, room)}px`,
      class: `cm-completionInfo-${right >= left ? 'right' : 'left'}`,
    };
  }
  const line = view.coordsAtPos(view.state.selection.main.head);
  const edge = line !== null && list.top < line.top ? 'bottom' : 'top';
  return { style: `${edge}: 100%; left: 0; width: 100%; max-width: none` };
}

/** What is narrower is hard to read. */
const READABLE_PX = 220;
const WIDEST_PX = 400;

function optionOf({ label, insert = label, info, kind }: Completion): Option {
  return {
    label,
    type: kind,
    ...(info !== undefined && { info: () => saidIn('div', info) }),
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
  const whole = document.createElement('div');
  whole.className = 'meaning';
  whole.dir = texts.dir;
  const where = document.createElement('div');
  where.append(codeIn(path));
  whole.append(where, saidIn('div', meaning));
  if (takes !== undefined) {
    const behind = saidIn('div', takes);
    behind.className = 'takes';
    whole.append(behind);
  }
  return whole;
}
