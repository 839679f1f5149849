/** A screen of the app's own: what the core says, in the app's own words and elements. */
import type { areas } from '@recovery-network/core/all';
import { helpNow, isHardDay } from '@recovery-network/core/guidance';
import { linesFor, textIn, waysOf } from '@recovery-network/core/help-now';
import type { JournalHost } from '@recovery-network/elements/journal-host';

const lines = linesFor('nl', []).lines;

export class Screen {
  readonly #host: JournalHost<typeof areas>;
  readonly #list = document.createElement('ul');
  readonly #note = document.createElement('p');

  constructor(root: HTMLElement, host: JournalHost<typeof areas>) {
    this.#host = host;
    this.#note.setAttribute('role', 'status');
    root.append(this.#note, this.#list, this.#form());
  }

  /** Who and what is there at this moment. Until the journal is open, the lines are. */
  draw(): void {
    const states = this.#host.state?.areas ?? {};
    const now = this.#host.now();
    const { people, open } = helpNow(states, lines, now).someone;
    this.#list.replaceChildren(
      ...people.map(({ tie, until, hoursKnown }) =>
        row(tie.name, tie.reach.phone, hoursKnown ? hours(until, now.zone) : 'hours not known'),
      ),
      ...open.map(({ line, status }) => {
        const way = waysOf(line).find(({ type }) => type === 'call');
        return row(textIn(line.name, 'en'), way?.shown, hours(status.until, now.zone));
      }),
    );
    this.#note.textContent = this.#host.problem
      ? 'This browser keeps nothing here. All works until you close the page.'
      : isHardDay(states, now)
        ? 'You said that you need help now. Start at the top.'
        : '';
  }

  #form(): HTMLFormElement {
    const form = document.createElement('form');
    const name = field('Name', 'text');
    const phone = field('Phone number', 'tel');
    const button = document.createElement('button');
    button.textContent = 'Write down who supports me';
    form.append(name, phone, button);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#writeDown(form);
    });
    return form;
  }

  async #writeDown(form: HTMLFormElement): Promise<void> {
    const data = new FormData(form);
    const id = this.#host.newId();
    const phone = String(data.get('Phone number') ?? '').trim();
    const done = await this.#host.record([
      this.#host.draft('tie.added', id, {
        name: String(data.get('Name') ?? ''),
        ...(phone && { reach: { phone } }),
      }),
      this.#host.draft('tie.supports-already', id, {}),
    ]);
    if (done.ok) form.reset();
    // A refusal names its rule and a key; the words for it are the app's.
    else
      this.#note.textContent =
        typeof done.error === 'string' ? 'Not saved yet.' : 'Write a name first, a short one.';
  }
}

function hours(until: number | undefined, timeZone: string): string {
  if (until === undefined) return 'day and night';
  return `until ${new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone }).format(until)}`;
}

function row(name: string, phone: string | undefined, when: string): HTMLLIElement {
  const item = document.createElement('li');
  item.append(`${name}, ${when} `);
  if (phone) {
    const link = document.createElement('a');
    link.href = `tel:${phone.replace(/[^\d+]/g, '')}`;
    link.textContent = `Call ${name}`;
    item.append(link);
  }
  return item;
}

function field(name: string, type: string): HTMLLabelElement {
  const label = document.createElement('label');
  const input = document.createElement('input');
  input.name = name;
  input.type = type;
  label.append(name, ' ', input);
  return label;
}
