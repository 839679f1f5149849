import type { Place } from '@recovery-network/core/guidance';
import type { RecoveryCheckIn } from '../check-in/check-in.ts';
import { arrived, whenArrives } from '../envelopes/arrived.ts';
import type { RecoveryNetworkMap } from '../network/network.ts';
import type { At } from '../parts/parts.ts';
import type { Door } from './doors-view.ts';
import { isLater } from './later-views.ts';
import type { RecoveryNetwork, View } from './recovery-network.ts';

/** Where somebody goes: to where guidance points, through a door, by what is inside, or by what a link brought. */
export class Going {
  readonly #element: RecoveryNetwork;
  #stopWaiting: (() => void) | undefined;

  constructor(element: RecoveryNetwork) {
    this.#element = element;
  }

  connected(): void {
    this.#element.addEventListener('recovery-network-go', this.#wantsToGo);
    this.#element.addEventListener('recovery-contact', this.#called);
    this.#stopWaiting = whenArrives(this.#opensCame);
    if (arrived() !== undefined) this.#opensCame();
  }

  disconnected(): void {
    this.#element.removeEventListener('recovery-network-go', this.#wantsToGo);
    this.#element.removeEventListener('recovery-contact', this.#called);
    this.#stopWaiting?.();
  }

  /** To a view, and in it a person, the form for a new one, a page of the plan, or the people to call. */
  async to(place: Place): Promise<void> {
    const element = this.#element;
    if (place.tab === 'aftercare' || place.tab === 'together')
      return this.#openPart(place.tab, place.tag.slice('recovery-'.length), place);
    const inside = await this.#arrive(place.tab);
    if (place.tag === 'recovery-network-map') {
      const map = inside.querySelector<RecoveryNetworkMap>(place.tag);
      await map?.updateComplete;
      map?.open(place);
    } else if (place.tag === 'recovery-plan')
      element.planShown?.go({ at: 'plan', ...(place.entity && { phase: place.entity }) });
    else if (place.tag === 'recovery-check-in') inside.querySelector<RecoveryCheckIn>(place.tag)?.focus();
    else element.helpNow?.focus({ door: place.open === 'someone' ? 'someone' : undefined });
  }

  /** Through one of the doors of a hard or a good moment. Where those can't be had, people to call can. */
  async through(door: Door): Promise<void> {
    const element = this.#element;
    const known = element.inside.querySelector('recovery-setbacks');
    if (known) element.open('moment');
    const there = known ?? (await this.#arrive('moment')).querySelector('recovery-setbacks');
    // Whoever went on meanwhile is not pulled back.
    if (!there || element.view !== 'moment') return;
    // It takes the focus itself; twice would make the browser lay out the page twice.
    element.moved = false;
    there.open(door);
    await there.updateComplete;
    element.scrollIntoView({ block: 'start' });
  }

  /** Opens a part of a tab that has several, and in it somebody or something. */
  async #openPart(tab: 'together' | 'aftercare', part: string, at?: At): Promise<void> {
    const inside = await this.#arrive(tab);
    const tag = tab === 'together' ? 'recovery-together' : 'recovery-aftercare-parts';
    await inside.querySelector(tag)?.go(part, at);
  }

  /** Opens a view, and waits until what it is made of is there. */
  async #arrive(view: View): Promise<ParentNode> {
    const element = this.#element;
    element.open(view);
    if (isLater(view)) await element.later.fetch(view);
    await element.updateComplete;
    return element.inside;
  }

  /** A link brought something to this page: it is opened where two people's things are, unless a page for the other side is here. */
  readonly #opensCame = () => {
    if (!document.querySelector('recovery-supporter')) this.#element.open('together');
  };

  readonly #wantsToGo = (event: Event) => {
    if (!(event instanceof CustomEvent)) return;
    event.preventDefault();
    event.stopPropagation();
    const { to, part, tie, entity } = event.detail ?? {};
    if ((to === 'together' || to === 'aftercare') && part)
      void this.#openPart(to, String(part), { tie, entity });
    else if (to === 'help-now' || to === 'today' || isLater(to)) this.#element.open(to);
  };

  /** After a call to one of the person's people: noted, so that the next name comes first for a while (H5, N15). */
  readonly #called = (event: Event) => {
    const { host, view, cameFrom, inside } = this.#element;
    if (!(event instanceof CustomEvent) || !host) return;
    // Somebody who walks without storing and calls from help now meanwhile finds nothing of it later (L9).
    const fromMoment = view === 'help-now' && cameFrom === 'moment';
    if (fromMoment && inside.querySelector('recovery-setbacks')?.walks) return;
    const { id, result } = event.detail ?? {};
    if (typeof id !== 'string' || !host.state?.areas.network.ties[id]) return;
    if (result !== 'spoken' && result !== 'no-answer') return;
    void host.record([host.draft('contact.noted', id, { channel: 'call', startedBy: 'me', result })]);
  };
}
