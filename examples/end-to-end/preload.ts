/** Runs in each page before its own scripts: a clock, a telephone and a disk that are not the real ones, and a look-out. */

interface Settings {
  /** How far the clock of the page is ahead of the real one, ms. */
  readonly ahead: number;
  /** How the browser treats storage. */
  readonly storage: 'kept' | 'refused';
  /** Whether it can hand a text to another app. */
  readonly sheet: boolean;
}

declare global {
  var endToEnd: {
    setClock(ms: number): void;
    fillStorage(full: boolean): void;
    readonly called: string[];
    /** How often somebody tapped. */
    taps(): number;
    /** Texts that the page put on the clipboard. */
    readonly copied: string[];
    /** Texts that it handed to another app. */
    readonly shared: string[];
    /** Files that the page gave to be saved, with their names. */
    readonly saved: { readonly name: string; readonly file: Blob }[];
  };
}

/** Its text is sent to the page: nothing from outside it can be used. */
export function preload({ ahead: aheadAtFirst, storage, sheet }: Settings): void {
  const RealDate = Date;
  let ahead = aheadAtFirst;
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
  const copied: string[] = [];
  const shared: string[] = [];
  const saved: { readonly name: string; readonly file: Blob }[] = [];
  globalThis.endToEnd = {
    setClock(ms) {
      ahead = ms - RealDate.now();
    },
    fillStorage(full) {
      Object.assign(IDBObjectStore.prototype, full ? { put: noRoom, add: noRoom } : { put, add });
    },
    called,
    copied,
    shared,
    saved,
    taps: () => taps,
  };

  let taps = 0;
  addEventListener(
    'pointerdown',
    ({ isTrusted }) => {
      if (isTrusted) taps += 1;
    },
    { capture: true },
  );

  // All windows of a machine have one clipboard: what one person copied is not what another finds there.
  Object.defineProperty(navigator, 'clipboard', {
    value: {
      async writeText(text: string) {
        copied.push(text);
      },
    },
  });
  const share = async ({ text = '' }: ShareData) => {
    shared.push(text);
  };
  Object.defineProperty(navigator, 'share', { value: sheet ? share : undefined });
  Object.defineProperty(navigator, 'canShare', { value: undefined });

  const { createObjectURL } = URL;
  const files = new Map<string, Blob>();
  URL.createObjectURL = (object) => {
    const url = createObjectURL(object);
    if (object instanceof Blob) files.set(url, object);
    return url;
  };
  const { click } = HTMLElement.prototype;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    const file = files.get(this.href);
    if (file) saved.push({ name: this.download, file });
    else click.call(this);
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
