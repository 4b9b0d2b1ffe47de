import { overlay } from './overlay.ts';
import { regime } from './regime.ts';
import type { EntriesForm, FieldForm, Form, JsonSchema, RecordForm } from './shape/form.ts';
import { quantitySchema } from './shape/quantity-schema.ts';

/** The JSON Schema (draft-07) of regime files, for completion and checks in an editor. */
export function regimeSchema(): JsonSchema {
  const whole = schemaWriter(false);
  const all = whole.of(regime.form);
  const change = schemaWriter(true, whole.definitions);
  return {
    ...HEAD,
    title: 'A Glasshouse regime',
    type: 'object',
    if: { required: ['extends'] },
    // What extends another regime says only what differs.
    // biome-ignore lint/suspicious/noThenProperty: it is a word of JSON Schema
    then: { allOf: [change.of(regime.form)], required: ['glasshouse', 'id', 'extends'] },
    else: all,
    definitions: whole.definitions,
  };
}

/** The JSON Schema (draft-07) of overlay files. */
export function overlaySchema(): JsonSchema {
  const whole = schemaWriter(false);
  return {
    ...HEAD,
    title: 'A Glasshouse overlay',
    ...whole.of(overlay.form),
    definitions: whole.definitions,
  };
}

const HEAD = { $schema: 'http://json-schema.org/draft-07/schema#' };

interface SchemaWriter {
  readonly of: (form: Form) => JsonSchema;
  readonly definitions: Record<string, JsonSchema>;
}

const REMOVE: JsonSchema = { const: 'remove', description: 'Takes the entry away.' };

/** Records and quantities become definitions. In a change nothing is required, and `remove` and `*` are possible. */
function schemaWriter(change: boolean, definitions: Record<string, JsonSchema> = {}): SchemaWriter {
  const of = (form: Form): JsonSchema => {
    switch (form.type) {
      case 'scalar':
        return form.example === undefined ? form.schema : { ...form.schema, examples: [form.example] };
      case 'record':
        return defined(slug(form.what), () => recordSchema(form));
      case 'variants':
        return { anyOf: form.variants.map((variant) => of(variant.of)) };
      case 'entries':
        return entriesSchema(form);
      case 'list':
        return {
          type: 'array',
          items: of(form.of),
          minItems: form.length ?? 1,
          ...(form.length !== undefined && { maxItems: form.length }),
        };
      case 'alternatives':
        return { anyOf: form.of.map((alternative) => of(alternative.of)) };
      case 'quantity':
        return defined(`number-${form.dimension}${form.by ? '-by' : ''}`, () =>
          quantitySchema(form, change, entriesSchema),
        );
      case 'changes':
        return change ? of(form.of) : schemaWriter(true, definitions).of(form.of);
    }
  };
  const defined = (name: string, make: () => JsonSchema): JsonSchema => {
    const whole = change ? `${name}-change` : name;
    if (definitions[whole] === undefined) {
      definitions[whole] = {};
      definitions[whole] = make();
    }
    return { $ref: `#/definitions/${whole}` };
  };
  const removable = (schema: JsonSchema): JsonSchema => (change ? { anyOf: [schema, REMOVE] } : schema);
  const recordSchema = ({ fields }: RecordForm): JsonSchema => {
    const required = fields.filter((field) => field.required).map(({ key }) => key);
    return {
      type: 'object',
      properties: {
        ...Object.fromEntries(fields.map((field) => [field.key, described(field, removable(of(field.of)))])),
        ...(change && { '*': {} }),
      },
      ...(required.length > 0 && !change && { required }),
      additionalProperties: false,
    };
  };
  const entriesSchema = (form: EntriesForm): JsonSchema => ({
    type: 'object',
    patternProperties: { [form.keys.pattern]: removable(of(form.of)) },
    ...(change && { properties: { '*': removable(of(form.of)) } }),
    additionalProperties: false,
    ...(!change && { minProperties: 1 }),
  });
  return { of, definitions };
}

/** What stands beside a reference is not read, so the reference goes inside. */
function described({ description }: FieldForm, schema: JsonSchema): JsonSchema {
  return '$ref' in schema ? { description, allOf: [schema] } : { description, ...schema };
}

function slug(what: string): string {
  return what.replace(/^(an?|the) /, '').replaceAll(' ', '-');
}
