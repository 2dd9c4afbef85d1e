/**
 * A schema as one plain test. Zod says where and why a value does not fit, and pays for that on every value that does. Results fit, so
 * yes or no is enough, and only a no is asked again. The tests hold the two to the same answers.
 */
import { safeParse, type $ZodCheck, type $ZodObject, type $ZodType, type $ZodTypes } from 'zod/v4/core';

/** True where a value fits. */
export type Guard = (value: unknown) => boolean;

/** The test of one schema for another: of its fields, its elements, its options. */
type MakeGuard = (schema: $ZodType) => Guard;

/** The test for a schema. What has no plain test here is asked of the schema itself. */
export function guardOf(schema: $ZodType): Guard {
  const made = new Map<$ZodType, Guard>();
  const make: MakeGuard = (inner) => {
    const known = made.get(inner);
    if (known) return known;
    // A list item holds list items: what asks for its test while it is being made gets it by way of the map.
    made.set(inner, (value) => made.get(inner)?.(value) === true);
    const guard = plainGuard(inner as $ZodTypes, make) ?? ((value): boolean => safeParse(inner, value).success);
    made.set(inner, guard);
    return guard;
  };
  return make(schema);
}

function plainGuard(schema: $ZodTypes, make: MakeGuard): Guard | undefined {
  const { def } = schema._zod;
  if (def.type !== 'string' && def.type !== 'number' && def.checks?.length) return undefined;
  // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check -- the kinds that the schema has; the others are asked of Zod
  switch (def.type) {
    case 'string':
      return stringGuard((def as { readonly pattern?: RegExp }).pattern, def.checks ?? []);
    case 'number':
      return numberGuard((def as { readonly format?: string }).format, def.checks ?? []);
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'literal':
      return oneOf(def.values);
    case 'enum':
      return oneOf(Object.values(def.entries));
    case 'custom':
      return (value) => def.fn(value) === true;
    case 'optional': {
      const inner = make(def.innerType);
      return (value) => value === undefined || inner(value);
    }
    case 'nullable': {
      const inner = make(def.innerType);
      return (value) => value === null || inner(value);
    }
    case 'array': {
      const element = make(def.element);
      return (value) => Array.isArray(value) && value.every(element);
    }
    case 'union':
      return 'discriminator' in def && typeof def.discriminator === 'string'
        ? taggedGuard(def.discriminator, def.options as readonly $ZodObject[], make)
        : unionGuard(def.options.map(make));
    case 'object':
      return def.catchall?._zod.def.type === 'never' ? objectGuard(def.shape, make) : undefined;
    default:
      return undefined;
  }
}

function oneOf(values: readonly unknown[]): Guard {
  const all = new Set(values);
  return (value) => all.has(value);
}

const unionGuard =
  (options: readonly Guard[]): Guard =>
  (value) =>
    options.some((option) => option(value));

/** A string that is not empty, or has a form; undefined where more is asked of it. */
function stringGuard(own: RegExp | undefined, checks: readonly $ZodCheck[]): Guard | undefined {
  const patterns = own ? [own] : [];
  let least = 0;
  for (const { _zod } of checks) {
    const def = _zod.def as { readonly check: string; readonly minimum?: number; readonly pattern?: RegExp };
    if (def.check === 'min_length' && def.minimum !== undefined) least = Math.max(least, def.minimum);
    else if (def.check === 'string_format' && def.pattern) patterns.push(def.pattern);
    else return undefined;
  }
  if (patterns.length === 0) return (value) => typeof value === 'string' && value.length >= least;
  return (value) => typeof value === 'string' && value.length >= least && patterns.every((pattern) => pattern.test(value));
}

/** A whole number, perhaps from a least one on; undefined where more or less is asked of it. */
function numberGuard(format: string | undefined, checks: readonly $ZodCheck[]): Guard | undefined {
  if (format !== 'safeint') return undefined;
  let least = Number.MIN_SAFE_INTEGER;
  for (const { _zod } of checks) {
    const def = _zod.def as { readonly check: string; readonly value?: number; readonly inclusive?: boolean };
    if (def.check !== 'greater_than' || def.value === undefined) return undefined;
    least = Math.max(least, def.inclusive === true ? def.value : def.value + 1);
  }
  return (value) => Number.isSafeInteger(value) && (value as number) >= least;
}

/** An object whose kind one of its fields names: only that kind's test is asked. */
function taggedGuard(tag: string, options: readonly $ZodObject[], make: MakeGuard): Guard {
  const byTag = new Map<unknown, Guard>();
  for (const option of options) for (const value of option._zod.propValues[tag] ?? []) byTag.set(value, make(option));
  return (value) => isRecord(value) && byTag.get(value[tag])?.(value) === true;
}

/** An object with all fields that must be there and none that is unknown. */
function objectGuard(shape: Readonly<Record<string, $ZodType>>, make: MakeGuard): Guard {
  const fields = new Map(
    Object.entries(shape).map(([key, schema]) => [key, { guard: make(schema), required: schema._zod.optin !== 'optional' }]),
  );
  const required = [...fields.values()].filter((field) => field.required).length;
  return (value) => {
    if (!isRecord(value)) return false;
    let found = 0;
    for (const key in value) {
      const field = fields.get(key);
      if (!field?.guard(value[key])) return false;
      if (field.required) found++;
    }
    return found === required;
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
