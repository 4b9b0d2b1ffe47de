import { diagnostic } from '../../diagnostics/codes.ts';
import type { Phrase } from '../../diagnostics/phrases.ts';
import { nearestName } from '../../diagnostics/suggest.ts';
import type { Span } from '../../diagnostics/types.ts';
import type { Checking } from './checking.ts';
import { hyphenatedName, toFileName, toWrittenName } from './hyphens.ts';
import type { BinaryExpression, CallExpression, Expression } from './syntax.ts';
import type { Environment, EnvironmentFunction, TypedExpression } from './types.ts';

/** Looks up a name that stands for a value. */
export function typeOfName(written: string, span: Span, checking: Checking): TypedExpression | undefined {
  const { environment } = checking;
  const name = toFileName(written);
  const known = environment.names.get(name);
  if (known !== undefined) return { op: 'name', name, type: known.type, span };
  if (!reportUnavailable(written, span, checking)) reportUnknown(written, span, checking);
  return undefined;
}

/** Looks up a function and the name that it is given. */
export function typeOfCall(expression: CallExpression, checking: Checking): TypedExpression | undefined {
  const { environment, diagnostics } = checking;
  const { function: written, functionSpan, span } = expression;
  const name = toFileName(written);
  const known = environment.functions.get(name);
  if (known === undefined) {
    if (environment.names.has(name)) {
      const help: Phrase = `\`${written}\` is ${environment.names.get(name)?.what}; it takes nothing in parentheses`;
      diagnostics.push(
        diagnostic('GH1404', { name: written, usage: written }, span, { suggestion: written, help }),
      );
    } else if (!reportUnavailable(written, functionSpan, checking)) {
      const suggestion = nearestName(written, [...environment.functions.keys()].map(toWrittenName));
      diagnostics.push(
        diagnostic('GH1402', { name: `${written}(...)`, context: environment.context }, functionSpan, {
          suggestion,
        }),
      );
    }
    return undefined;
  }
  const [argument] = expression.arguments;
  const given = argument && expression.arguments.length === 1 ? nameGiven(argument) : undefined;
  if (argument === undefined || given === undefined) {
    diagnostics.push(misused(written, known, span));
    return undefined;
  }
  const { category, names } = known.argument;
  if (!names.includes(given.name)) {
    const nearest = nearestName(given.name, names);
    const suggestion = nearest === undefined ? undefined : given.write(nearest);
    diagnostics.push(diagnostic('GH1201', { category, name: given.written }, argument.span, { suggestion }));
    return undefined;
  }
  if (argument.op === 'sub') {
    diagnostics.push(hyphens(given.name, argument.span, environment));
    return undefined;
  }
  return { op: 'call', function: name, category, argument: given.name, type: known.result, span };
}

/** Whether `written` is the name of a value here. */
export function isKnownName(written: string, environment: Environment): boolean {
  return environment.names.has(toFileName(written));
}

/**
 * Reports a subtraction that is meant as a name with hyphens. `score-floor` stays a subtraction where both are names
 * and `score-floor` is none.
 */
export function reportHyphens(expression: BinaryExpression, checking: Checking): boolean {
  const { environment, diagnostics } = checking;
  const whole = hyphenatedName(expression);
  if (whole === undefined || whole.parts.every((part) => isKnownName(part, environment))) return false;
  if (environment.names.has(whole.name)) {
    diagnostics.push(hyphens(whole.name, expression.span, environment));
    return true;
  }
  if (environment.unavailable?.has(whole.name)) {
    return reportUnavailable(toWrittenName(whole.name), expression.span, checking);
  }
  if (!whole.unspaced || whole.parts.some((part) => isKnownName(part, environment))) return false;
  const nearest = nearestName(whole.name, environment.names.keys());
  if (nearest === undefined) return false;
  diagnostics.push(
    diagnostic('GH1402', { name: whole.name, context: environment.context }, expression.span, {
      suggestion: toWrittenName(nearest),
      help: HYPHEN_HELP,
    }),
  );
  return true;
}

const HYPHEN_HELP = 'in expressions a hyphen is the sign of subtraction; a hyphen in a name is written `_`';

function hyphens(name: string, span: Span, { context }: Environment) {
  const suggestion = toWrittenName(name);
  const help: Phrase = `write \`${suggestion}\`: ${HYPHEN_HELP}`;
  return diagnostic('GH1402', { name, context }, span, { suggestion, help });
}

function reportUnavailable(written: string, span: Span, { environment, diagnostics }: Checking): boolean {
  const reason = environment.unavailable?.get(toFileName(written));
  if (reason === undefined) return false;
  diagnostics.push(diagnostic('GH1408', { name: written, context: environment.context, reason }, span));
  return true;
}

function reportUnknown(written: string, span: Span, { environment, diagnostics }: Checking): void {
  const asFunction = environment.functions.get(toFileName(written));
  if (asFunction !== undefined) {
    diagnostics.push(misused(written, asFunction, span));
    return;
  }
  const name = toFileName(written);
  const taker = [...environment.functions].find(([, { argument }]) => argument.names.includes(name));
  const suggestion =
    taker === undefined
      ? nearestName(written, [...[...environment.names.keys()].map(toWrittenName), 'true', 'false'])
      : `${toWrittenName(taker[0])}(${written})`;
  diagnostics.push(
    diagnostic('GH1402', { name: written, context: environment.context }, span, { suggestion }),
  );
}

function misused(written: string, { argument, what }: EnvironmentFunction, span: Span) {
  const usage = `${written}(${toWrittenName(argument.names[0] ?? argument.category.replaceAll(' ', '-'))})`;
  const [told, taken]: readonly string[] = [what, argument.category];
  const help: Phrase = `it tells ${told}, and takes the name of one ${taken}`;
  return diagnostic('GH1404', { name: written, usage }, span, { help });
}

/** The name in an argument, in file form, and how another name would be written in its place. */
export function nameGiven(
  argument: Expression,
): { name: string; written: string; write: (name: string) => string } | undefined {
  if (argument.op === 'name') {
    return { name: toFileName(argument.name), written: argument.name, write: toWrittenName };
  }
  if (argument.op === 'text') {
    return { name: argument.value, written: argument.value, write: (name) => `"${name}"` };
  }
  const whole = hyphenatedName(argument);
  return whole && { name: whole.name, written: whole.name, write: toWrittenName };
}
