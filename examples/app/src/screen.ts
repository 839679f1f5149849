/** A screen of the app's own: what the core says, in the app's own words and elements. */
import type { areas } from '@recovery-network/core/all';
import { helpNow, isHardDay } from '@recovery-network/core/guidance';
import { linesFor, textIn, waysOf } from '@recovery-network/core/help-now';
import type { JournalHost } from '@recovery-network/elements/journal-host';
import { type Row, Rows } from './rows.ts';
import { say } from './words.ts';

const lines = linesFor('nl', []).lines;

export class Screen {
  readonly #host: JournalHost<typeof areas>;
  readonly #list = new Rows();
  /** How it is kept, and what kind of day it is. */
  readonly #note = status();
  readonly #again = button(say('tryAgain'), 'button');
  /** What became of the last thing written down; it stays until the next. */
  readonly #answer = status();

  constructor(root: HTMLElement, host: JournalHost<typeof areas>) {
    this.#host = host;
    this.#again.addEventListener('click', () => void this.#host.retry());
    root.append(this.#note, this.#again, this.#list.element, this.#form(), this.#answer);
    this.draw();
  }

  /** Who and what is there at this moment. Until the journal is open, the lines are. */
  draw(): void {
    const { problem, pending } = this.#host;
    const states = this.#host.state?.areas ?? {};
    const now = this.#host.now();
    const { people, open } = helpNow(states, lines, now).someone;
    this.#list.show([
      ...people.map(({ tie, until, hoursKnown }) =>
        row(tie.name, tie.reach.phone, hoursKnown ? hours(until, now.zone) : say('hoursNotKnown')),
      ),
      ...open.map(({ line, status }) => {
        const way = waysOf(line).find(({ type }) => type === 'call');
        return row(textIn(line.name, 'en'), way?.shown, hours(status.until, now.zone));
      }),
    ]);
    const note = problem ? say(problem) : isHardDay(states, now) ? say('needsHelp') : '';
    // Said again, a screen reader would read it again each minute.
    if (this.#note.textContent !== note) this.#note.textContent = note;
    this.#again.hidden = pending.length === 0 && (this.#host.state !== undefined || problem === undefined);
  }

  #form(): HTMLFormElement {
    const form = document.createElement('form');
    form.append(
      field('name', say('name'), 'text'),
      field('phone', say('phone'), 'tel'),
      button(say('writeDown'), 'submit'),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#writeDown(form);
    });
    return form;
  }

  async #writeDown(form: HTMLFormElement): Promise<void> {
    const data = new FormData(form);
    const id = this.#host.newId();
    const phone = String(data.get('phone') ?? '').trim();
    const done = await this.#host.record([
      this.#host.draft('tie.added', id, {
        name: String(data.get('name') ?? ''),
        ...(phone && { reach: { phone } }),
      }),
      this.#host.draft('tie.supports-already', id, {}),
    ]);
    // What could not be saved waits in the host, and the note above offers to try again: the form is free for the next.
    if (done.ok || typeof done.error === 'string') form.reset();
    // A refusal names its rule and a key; the words for it are the app's.
    this.#answer.textContent = done.ok || typeof done.error === 'string' ? '' : say('refused');
  }
}

function hours(until: number | undefined, timeZone: string): string {
  if (until === undefined) return say('dayAndNight');
  const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone }).format(until);
  return say('until', { time });
}

function row(name: string, phone: string | undefined, when: string): Row {
  return {
    text: say('row', { name, when }),
    call: say('call', { name }),
    ...(phone && { href: `tel:${phone.replace(/[^\d+]/g, '')}` }),
  };
}

function status(): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  paragraph.setAttribute('role', 'status');
  return paragraph;
}

function button(label: string, type: 'button' | 'submit'): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = type;
  made.textContent = label;
  return made;
}

function field(name: string, shown: string, type: string): HTMLLabelElement {
  const label = document.createElement('label');
  const input = document.createElement('input');
  input.name = name;
  input.type = type;
  label.append(shown, ' ', input);
  return label;
}
