/** Runs in each page before its own scripts: a clock to set, a telephone that is not really called, and a look-out. */

interface Settings {
  /** What the clock of the page says when the page opens, ms; real time where absent. */
  readonly at: number | undefined;
  /** How the browser treats storage. */
  readonly storage: 'kept' | 'refused';
}

declare global {
  var endToEnd: {
    setClock(ms: number): void;
    fillStorage(full: boolean): void;
    readonly called: string[];
  };
}

/** Its text is sent to the page: nothing from outside it can be used. */
export function preload({ at, storage }: Settings): void {
  const RealDate = Date;
  let ahead = at === undefined ? 0 : at - RealDate.now();
  const now = () => RealDate.now() + ahead;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, given, made) => Reflect.construct(target, given.length === 0 ? [now()] : given, made),
    apply: () => new RealDate(now()).toString(),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  });

  const { put, add } = IDBObjectStore.prototype;
  const noRoom = () => {
    throw new DOMException('No room.', 'QuotaExceededError');
  };

  const called: string[] = [];
  globalThis.endToEnd = {
    setClock(ms) {
      ahead = ms - RealDate.now();
    },
    fillStorage(full) {
      Object.assign(IDBObjectStore.prototype, full ? { put: noRoom, add: noRoom } : { put, add });
    },
    called,
  };
  addEventListener('click', (event) => {
    const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
    if (!link || !/^(tel|sms):/.test(link.href)) return;
    event.preventDefault();
    called.push(link.href);
  });

  // Firefox does not write these to the console by itself.
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
    console.error(`Forbidden by the policy: ${effectiveDirective} ${blockedURI} ${sample}`);
  });

  if (storage === 'refused') {
    Object.defineProperty(globalThis, 'indexedDB', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  }
}
