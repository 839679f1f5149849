import { mediaShown } from '@recovery-network/core/guidance';
import type { Medium } from '@recovery-network/core/plan';
import { mediaKept } from '@recovery-network/core/plan';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { RecoveryElement } from '../../element/recovery-element.ts';
import { eraseWhole } from '../../journal-host/erase-whole.ts';
import type { JournalHost } from '../../journal-host/journal-host.ts';
import { controls } from '../../styles/controls.ts';
import { fields } from '../../styles/fields.ts';
import { tokens } from '../../styles/tokens.ts';
import { type PlanAreas, planAreas } from '../areas.ts';
import { addForm } from './add-form.ts';
import { draw } from './draw.ts';
import { en } from './en.ts';
import { keep, tidy } from './keeping.ts';
import { nl } from './nl.ts';
import { pieceView } from './piece-view.ts';
import { Player } from './player.ts';
import { type Objection, objectionOf, objectTo } from './problems.ts';
import { mediaOf, Shelf } from './shelf.ts';
import { styles } from './styles.ts';
import { takeIn } from './take-in.ts';

/** A phase that a piece may belong to, with its title as the plan shows it. */
export interface PhaseTitle {
  readonly id: string;
  readonly title: string;
}

/** What somebody writes beside a file that they chose. */
export interface Asked {
  readonly file: File | undefined;
  readonly text: string;
  readonly phase: string;
}

const LONGEST_TEXT = 300;

/** Part of `<recovery-plan>`: the person's own pictures and sounds (P7), of one phase, or all of them with a form to add one. */
export class RecoveryPlanMedia extends RecoveryElement<typeof nl, JournalHost> {
  static override styles = [tokens, controls, fields, styles];

  static override readonly properties: PropertyDeclarations = {
    phase: { attribute: false },
    phases: { attribute: false },
    objection: { state: true },
    erased: { state: true },
    kept: { state: true },
    busy: { state: true },
    playing: { state: true },
    unopened: { state: true },
  };

  /** Only what belongs to this phase, to look at and listen to. */
  declare phase: string | undefined;
  /** All, with a form to add to them; the phases are there to choose from. */
  declare phases: readonly PhaseTitle[] | undefined;
  declare objection: Objection | undefined;
  /** Something is being made smaller, or stored. */
  busy = false;
  /** The id of what sounds. */
  declare playing: string | undefined;
  /** What could not be opened, by its id. */
  unopened: ReadonlySet<string> = new Set();

  protected override readonly words = { area: 'plan', catalogues: { nl, en } };
  /** What came of erasing, said above the list. */
  protected erased = '';
  /** What came of adding, said beside the button. */
  kept = '';
  private readonly going = new Set<string>();
  private readonly player = new Player();
  private readonly shelf = new Shelf(() => this.requestUpdate());
  private known: JournalHost<PlanAreas> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('host')) this.known = this.host?.withAreas(planAreas);
    // What was erased meanwhile, or may not be shown any more, is not heard either.
    if (this.playing !== undefined && !this.pieces().some(({ id }) => id === this.playing)) this.stop();
    void this.look();
  }

  override render(): TemplateResult {
    const pieces = this.pieces();
    return html`<div class="stack">
      <p role="status" tabindex="-1" id="notice">${this.erased || nothing}</p>
      ${this.phases && pieces.length === 0 ? html`<p class="quiet">${this.say('mediaNone')}</p>` : nothing}
      <ul class="list">${repeat(
        pieces,
        ({ id }) => id,
        (piece) => html`<li class="stack tight">${pieceView(this, piece)}</li>`,
      )}</ul>
      ${this.phases ? addForm(this, this.phases) : nothing}
    </div>`;
  }

  /** Whether this browser keeps anything. */
  get isKept(): boolean {
    return this.host?.problem !== 'not-kept';
  }

  /** Whether this device has the bytes; `undefined` until that is known. */
  isHere({ id }: Medium): boolean | undefined {
    return this.shelf.here?.has(id);
  }

  textOf({ text }: Medium): string {
    return text.trim() || this.say('mediaUntold');
  }

  /** Keeps a file and what was written beside it; true when nothing of it has to be typed again. */
  async add({ file, text, phase }: Asked): Promise<boolean> {
    const { host } = this;
    if (!host || this.busy) return false;
    this.kept = '';
    if (!file) return this.object(objectTo('file', 'media-no-file'));
    if (text.trim() === '') return this.object(objectTo('text', 'media-text-missing'));
    if (text.length > LONGEST_TEXT) return this.object(objectTo('text', 'media-too-long-text'));
    this.objection = undefined;
    this.busy = true;
    const done = await this.keep(host, file, { text: text.trim(), ...(phase && { phase }) });
    this.busy = false;
    return done;
  }

  /** Erases a piece: its words and its bytes. */
  async erase({ id }: Medium): Promise<void> {
    const { host } = this;
    if (!host || this.going.has(id)) return;
    this.going.add(id);
    if (this.playing === id) this.stop();
    const done = await eraseWhole(host, id);
    if (!done) this.going.delete(id);
    this.erased = this.say(done ? 'mediaErased' : 'mediaNotErased');
    await this.updateComplete;
    // The button is gone with its piece: the keyboard goes on where that is said.
    this.renderRoot.querySelector<HTMLElement>('#notice')?.focus();
  }

  async play({ id }: Medium): Promise<void> {
    this.playing = id;
    const over = () => {
      this.playing = undefined;
    };
    const done = await this.player.play(() => this.read(id), over);
    if (done) return;
    if (this.playing === id) over();
    this.cannotOpen(id);
  }

  stop(): void {
    this.player.stop();
    this.playing = undefined;
  }

  /** Draws a picture when it is unfolded, and lets go of its points when it is folded again. */
  async show({ id }: Medium, unfolded: HTMLDetailsElement): Promise<void> {
    const canvas = unfolded.querySelector('canvas');
    if (!canvas) return;
    const bytes = unfolded.open ? await this.read(id) : undefined;
    const drawn = await draw(canvas, bytes, () => unfolded.open);
    if (unfolded.open && !drawn) this.cannotOpen(id);
  }

  private pieces(): readonly Medium[] {
    const states = this.known?.state?.areas;
    return states ? mediaShown(states, this.phases ? undefined : this.phase) : [];
  }

  private async look(): Promise<void> {
    const states = this.known?.state?.areas;
    if (!this.host || !states) return;
    // Also those out of sight: their bytes are no strangers.
    const all = mediaKept(states.plan).map(({ id }) => id);
    const others = await this.shelf.look(this.host, all);
    if (others > 0 && this.phases) await tidy(this.host);
  }

  private async keep(
    host: JournalHost,
    file: File,
    said: { readonly text: string; readonly phase?: string },
  ): Promise<boolean> {
    const taken = await takeIn(file);
    if (!taken.ok) return this.object(objectTo('file', `media-${taken.error}`));
    const { kind, mime, bytes } = taken.value;
    const draft = host.draft('plan.media-added', host.newId(), { kind, mime, bytes: bytes.length, ...said });
    const done = await keep(host, draft, bytes);
    this.shelf.forget();
    const waits = host.pending.some((drafts) => drafts.some(({ id }) => id === draft.id));
    if (!done.ok && !waits) return this.object(objectionOf(done.error));
    this.kept = this.say(waits ? 'mediaWaits' : this.isKept ? 'mediaKept' : 'mediaAdded');
    return true;
  }

  private object(objection: Objection): false {
    this.objection = objection;
    return false;
  }

  private read(id: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
    return this.host ? mediaOf(this.host, (media) => media.read(id)) : Promise.resolve(undefined);
  }

  private cannotOpen(id: string): void {
    this.unopened = new Set([...this.unopened, id]);
  }
}
