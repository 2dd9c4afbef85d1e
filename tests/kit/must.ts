/** The value, or a failure that says what is missing: tests index into results without `!`. */
export function must<Value>(value: Value | undefined | null, what = 'a value'): Value {
  if (value === undefined || value === null) throw new Error(`expected ${what}, found none`);
  return value;
}
