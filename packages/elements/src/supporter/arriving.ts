import { trajectoryOf } from '@recovery-network/core/aftercare';
import type { States } from '@recovery-network/core/guidance';
import { html, nothing } from 'lit';
import { carriedBy, LONGEST_TEXT } from '../envelopes/carrying.ts';
import { openEnvelope } from '../envelopes/envelopes.ts';
import { type NotReceived, type Received, receive } from '../together/post/post.ts';
import { receivingProblem } from '../together/post/problems.ts';
import type { Page } from './pages.ts';
import type { RecoverySupporter } from './supporter.ts';

/** What came to somebody who is asked: a link, what was pasted of it, or a file and its key in either order. */
export class Arriving {
  readonly #element: RecoverySupporter;
  #key: string | undefined;
  #file: string | undefined;
  #erased: { readonly text: string; readonly secret: string | undefined } | undefined;

  constructor(element: RecoverySupporter) {
    this.#element = element;
  }

  /** A file came whose key is not known here: it may still come. */
  get waitsForKey(): boolean {
    return this.#file !== undefined;
  }

  /** A key came, and its file may still come. */
  get waitsForFile(): boolean {
    return this.#key !== undefined;
  }

  async open(text: string): Promise<void> {
    const element = this.#element;
    this.#erased = undefined;
    await element.host?.whenReady();
    await element.updateComplete;
    await this.#show(await this.#receive(text));
  }

  /** Opens what came once more, after it was asked what becomes of what is here. */
  async again(text: string, secret: string | undefined): Promise<void> {
    await this.#show(await this.#receiveAt(text, secret));
  }

  /** What was erased here can be opened anew by who has its link; that is asked first. */
  openAnewButton() {
    const { trouble } = this.#element;
    return this.#erased && trouble === this.#element.say('wasErased')
      ? html`<div><button @click=${() => void this.#element.once(() => this.#anew())}>${this.#element.say('openAnyway')}</button></div>`
      : nothing;
  }

  async #anew(): Promise<void> {
    const erased = this.#erased;
    if (!erased) return;
    const { text, secret } = erased;
    const opened = await openEnvelope(text, { site: location.origin, ...(secret && { secrets: [secret] }) });
    if (opened.ok) {
      const { connection, threads = [] } = opened.value.envelope;
      await this.#element.places.placeAnew([connection, ...threads.map(({ id }) => id)]);
    }
    this.#erased = undefined;
    await this.#show(await receive(this.#element, text, secret));
  }

  async #show(done: Taken): Promise<void> {
    const element = this.#element;
    if (done === 'erased') {
      element.trouble = element.say('wasErased');
      return;
    }
    if (done === 'asks') return;
    if (!done.ok) {
      element.trouble = receivingProblem(element, done.error);
      return;
    }
    this.#key = this.#file = undefined;
    const page = await meet(element, done.value);
    if (!page) return;
    element.go(page);
    // On a phone the page of the provider says more above it than there is room for: who opens a link sees what it asks.
    await element.updateComplete;
    element.scrollIntoView({ block: 'start' });
  }

  async #receive(text: string): Promise<Taken> {
    const done = await this.#receiveAt(text, this.#key);
    if (typeof done === 'string' || done.ok || !isWaiting(done.error)) return done;
    // It is not longer than what may be looked at: that was refused before.
    const secret = text.length > LONGEST_TEXT ? undefined : carriedBy(text)?.secret;
    if (done.error.reason === 'secret-only') {
      this.#key = secret;
      return this.#file === undefined ? done : this.#receiveAt(this.#file, secret);
    }
    if (secret === undefined) this.#file = text;
    return done;
  }

  /** Takes it in where it belongs: with who is known, else in memory. What can't be taken in changes nothing on the screen. */
  async #receiveAt(text: string, secret: string | undefined): Promise<Taken> {
    const { places, leaving } = this.#element;
    const wasKept = places.isKept;
    const place = await places.placeFor(text, secret, () => leaving.asks({ text, secret }));
    if (place === 'erased') this.#erased = { text, secret };
    if (place !== 'here') return place;
    const isNew = wasKept && places.keepsNothing;
    if (isNew) this.#element.keepingAsked = false;
    const done = await receive(this.#element, text, secret);
    if (!done.ok && isNew) await places.toKept();
    return done;
  }
}

/** `erased`: it is of somebody whose words were erased here; `asks`: what is in memory would be lost. */
type Taken = Awaited<ReturnType<typeof receive>> | 'erased' | 'asks';

const isWaiting = ({ reason }: NotReceived): boolean => reason === 'secret-only' || reason === 'not-for-you';

/** Whether a thread is about the time after a treatment. */
const isTrajectory = (states: States | undefined, thread: string): boolean =>
  states?.aftercare !== undefined && trajectoryOf(states.aftercare, thread) !== undefined;

/** Writes down who it is from where that is new, and says which page shows what they want; none where that can't be. */
async function meet(
  element: RecoverySupporter,
  { envelope, tie, secret }: Received,
): Promise<Page | undefined> {
  const { connection, journal, name, threads = [], kind, id } = envelope;
  if (!element.states?.network?.ties[tie]) {
    const drafts = [
      element.draft('tie.added', tie, { name: name?.trim() || element.say('someone') }),
      element.draft('connection.opened', connection, { tie, side: 'invited', journal, secret }),
    ].filter((draft) => draft !== undefined);
    if ((await element.write(...drafts)) === 'refused') return undefined;
  }
  if (kind === 'shared-copy' || kind === 'grant') return { at: 'copy', tie, id };
  const thread = threads.find((one) => one.id !== connection)?.id ?? tie;
  if (isTrajectory(element.states, thread)) return { at: 'aftercare', tie, thread };
  return { at: 'question', tie, thread };
}
