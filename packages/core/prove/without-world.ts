/** Runs something in a world without clock, chance, page, network or storage: whoever reaches for one, throws (J9). */
export function withoutWorld<T>(work: () => T): T {
  const restore = [
    replace(Math, 'random', forbidden('Math.random')),
    replace(globalThis, 'Date', dateWithoutClock()),
    ...[
      'crypto',
      'fetch',
      'document',
      'window',
      'indexedDB',
      'localStorage',
      'performance',
      'setTimeout',
    ].map((name) => replaceGetter(name)),
  ];
  try {
    return work();
  } finally {
    for (const undo of restore) undo();
  }
}

const forbidden = (what: string) => (): never => {
  throw new Error(`the core reached for ${what}`);
};

/** `Date` as it is, but for reading the clock. */
function dateWithoutClock(): DateConstructor {
  return new Proxy(Date, {
    construct: (target, args) =>
      args.length === 0 ? forbidden('the clock')() : Reflect.construct(target, args),
    apply: forbidden('the clock'),
    get: (target, name) => (name === 'now' ? forbidden('the clock') : Reflect.get(target, name)),
  });
}

function replace(holder: object, name: string, value: unknown): () => void {
  return define(holder, name, { value, configurable: true, writable: true });
}

function replaceGetter(name: string): () => void {
  return define(globalThis, name, { get: forbidden(name), configurable: true });
}

function define(holder: object, name: string, to: PropertyDescriptor): () => void {
  const was = Object.getOwnPropertyDescriptor(holder, name);
  Object.defineProperty(holder, name, to);
  return () => {
    if (was) Object.defineProperty(holder, name, was);
    else Reflect.deleteProperty(holder, name);
  };
}
