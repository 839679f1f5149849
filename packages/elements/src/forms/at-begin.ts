/** What a form began with: what another tab writes meanwhile may not change it under the hands of who is writing. */
export function atBegin<Value>(): (page: object, now: Value) => Value {
  const begun = new WeakMap<object, { readonly value: Value }>();
  return (page, now) => {
    const before = begun.get(page) ?? { value: now };
    begun.set(page, before);
    return before.value;
  };
}
