import { diagnostic, type ParametersOf } from '../diagnostics/codes.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import type { RelatedSpan } from '../diagnostics/types.ts';
import type { Checking } from './checking.ts';
import { columnOf } from './columns.ts';
import { unitTypes } from './labels.ts';
import type { Attribute, AuditAxis, PopulationModel } from './types.ts';

/** Counts are kept apart for so many groups at most: each costs as much memory as a whole run without groups. */
const AUDITED_GROUPS_MAX = 64;

/** The attributes by which results are counted: those that the file names, else `group` where there is one. */
export function checkAudit(
  { document, report }: Checking,
  attributes: readonly Attribute[],
): readonly AuditAxis[] {
  const { audit } = document.population;
  const labelled = attributes.flatMap((attribute) => (attribute.kind === 'labels' ? [attribute] : []));
  const types = unitTypes(document);
  const axisOf = (name: string): AuditAxis | undefined => {
    if (name === 'role') return { id: name, title: name, column: name, labels: ['head', 'member'] };
    if (name === 'type') return { id: name, title: name, column: name, labels: types };
    const attribute = labelled.find(({ id }) => id === name);
    if (attribute === undefined) return undefined;
    const { id, title, titles, labels } = attribute;
    return { id, title, ...(titles && { titles }), column: columnOf(attribute), labels };
  };
  if (audit === undefined) {
    const group = axisOf('group');
    return group === undefined ? [] : [group];
  }
  const known = ['role', 'type', ...labelled.map(({ id }) => id)];
  const axes = audit.flatMap(({ value, span }, index): AuditAxis[] => {
    const first = audit.slice(0, index).find((other) => other.value === value);
    if (first !== undefined) {
      const related: RelatedSpan[] = [{ span: first.span, message: 'it is named here already' }];
      report(diagnostic('GH1202', { category: 'audited attribute', name: value }, span, { related }));
      return [];
    }
    const axis = axisOf(value);
    if (axis !== undefined) return [axis];
    const suggestion = nearestName(value, known);
    report(diagnostic('GH1201', { category: 'attribute with values', name: value }, span, { suggestion }));
    return [];
  });
  const groups = groupCount(axes);
  if (groups > AUDITED_GROUPS_MAX) {
    const limit: ParametersOf<'GH1702'> = {
      what: 'groups that are audited',
      count: groups,
      countMax: AUDITED_GROUPS_MAX,
    };
    report(diagnostic('GH1702', limit, audit[0]!.span));
  }
  return axes;
}

function groupCount(axes: readonly AuditAxis[]): number {
  return axes.reduce((count, { labels }) => count * labels.length, 1);
}

/** The names of the groups that are counted: every combination of values, the last attribute changing first. */
export function auditedGroups({ audit }: PopulationModel): readonly string[] {
  if (audit.length === 0) return ['all'];
  return audit
    .map(({ labels }) => [...labels])
    .reduce((before, labels) => before.flatMap((start) => labels.map((label) => `${start}/${label}`)));
}

/** The column of the program that holds a person's group. */
export function auditColumn({ audit }: PopulationModel): string {
  if (audit.length === 0) return 'group';
  return audit.length === 1 ? audit[0]!.column : 'audit';
}
