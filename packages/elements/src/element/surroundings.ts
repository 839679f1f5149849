import type { OwnTexts } from '../words/words.ts';

/** What an element needs of a journal host to stand; elements that read and write ask for the whole host by type. */
export interface HostLike {
  now(): { readonly ms: number; readonly zone: string };
  /** Calls back after every confirmed change; the returned function stops. */
  subscribe(changed: () => void): () => void;
}

/** What every element reads of the provider's configuration; elements that need more name it by type. */
export interface WordsConfiguration {
  readonly texts?: OwnTexts | undefined;
  /** Languages of the provider, first one first. */
  readonly languages?: readonly string[] | undefined;
}

/** What an element gets of the `<recovery-network>` around it. */
export interface Surroundings<
  Host extends HostLike = HostLike,
  Configuration extends WordsConfiguration = WordsConfiguration,
> {
  readonly host?: Host | undefined;
  readonly configuration?: Configuration | undefined;
}

const requestName = 'recovery-network-host';
const providerName = 'recovery-network-provider';

/** The question of an element for the journal and the configuration around it. */
interface HostRequest<Host extends HostLike, Configuration extends WordsConfiguration> {
  readonly receive: (surroundings: Surroundings<Host, Configuration>) => void;
  readonly signal: AbortSignal;
}

/**
 * Asks whoever is around an element; the question crosses shadow roots. `receive` may be called again when something changes,
 * until `signal` is aborted.
 */
export function requestHost<Host extends HostLike, Configuration extends WordsConfiguration>(
  element: Element,
  receive: HostRequest<Host, Configuration>['receive'],
  signal: AbortSignal,
): void {
  const detail: HostRequest<Host, Configuration> = { receive, signal };
  element.dispatchEvent(new CustomEvent(requestName, { bubbles: true, composed: true, detail }));
}

/** By its shape: the question may come from another copy of this library on the page. */
const isRequest = <Host extends HostLike, Configuration extends WordsConfiguration>(
  detail: unknown,
): detail is HostRequest<Host, Configuration> =>
  typeof detail === 'object' && detail !== null && 'receive' in detail && 'signal' in detail;

/**
 * Makes an element answer the requests from inside it. For `<recovery-network>`, and for an app that has a journal host of its own.
 */
export class HostProvider<Host extends HostLike, Configuration extends WordsConfiguration> {
  private readonly receivers = new Set<HostRequest<Host, Configuration>['receive']>();
  private readonly element: HTMLElement;
  private surroundings: Surroundings<Host, Configuration> = {};

  constructor(element: HTMLElement) {
    this.element = element;
    element.addEventListener(requestName, (event) => this.answer(event));
  }

  /** Call when connected: elements that stood here before this one was defined ask again. */
  announce(): void {
    this.element.dispatchEvent(new Event(providerName, { bubbles: true, composed: true }));
  }

  /** Gives everyone inside, now and later, what is new. */
  give(surroundings: Surroundings<Host, Configuration>): void {
    this.surroundings = surroundings;
    for (const receive of [...this.receivers]) receive(surroundings);
  }

  private answer(event: Event): void {
    // The provider may be an element that asks upwards itself; it must not answer its own question.
    if (!(event instanceof CustomEvent) || event.composedPath()[0] === this.element) return;
    const detail: unknown = event.detail;
    if (!isRequest<Host, Configuration>(detail)) return;
    event.stopImmediatePropagation();
    const { receive, signal } = detail;
    this.receivers.add(receive);
    signal.addEventListener('abort', () => this.receivers.delete(receive), { once: true });
    receive(this.surroundings);
  }
}

/** Calls back when a provider appears later than the elements in it. */
export function onProvider(listener: () => void, signal: AbortSignal): void {
  window.addEventListener(providerName, listener, { signal });
}
