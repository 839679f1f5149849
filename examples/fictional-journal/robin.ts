import type { Answer, Item } from '@recovery-network/core/check-in';
import type { Pen } from './pen.ts';
import { type PersonName, people, type Someone } from './people.ts';

/** The eight answers of a full check-in, in the order of the questions; `null` is skipped. */
type FullAnswers = readonly [
  number | null,
  number | null,
  number | null,
  number | null,
  number | null,
  number | null,
  number | null,
  number | null,
];
/** The colours of Robin's phases; each phase has the id of its colour. */
type Colour = 'green' | 'yellow' | 'orange' | 'red' | 'blue';
const LEVELS = { green: 'steady', yellow: 'watch', orange: 'watch', red: 'act', blue: 'watch' } as const;

export const levelOf = (colour: Colour) => LEVELS[colour];

/** What Robin does, in the words of the story. */
export class Robin {
  readonly pen: Pen;
  private readonly ids = new Map<PersonName, string>();

  constructor(pen: Pen) {
    this.pen = pen;
  }

  /** Writes somebody down, with what is known about when they can be reached. */
  add(name: PersonName): void {
    const id = this.pen.newId();
    this.ids.set(name, id);
    const { supports, reachable, phone, place, ...rest }: Someone = people[name];
    const reach = { ...(phone && { phone, message: phone }), ...(place && { place }) };
    const start = supports ? 'supporting' : 'idea';
    this.pen.write('tie.added', id, { ...rest, reach, start });
    if (!reachable) return;
    const { channels, ...window } = reachable;
    this.pen.write('tie.available', id, {
      hours: { zone: 'Europe/Amsterdam', weekly: [window] },
      channels,
    });
  }

  tie(name: PersonName): string {
    const id = this.ids.get(name);
    if (!id) throw new Error(`${name} is not written down yet.`);
    return id;
  }

  about(name: PersonName, what: string, data: Record<string, unknown> = {}): void {
    this.pen.write(`tie.${what}`, this.tie(name), data);
  }

  /** The other's own word, as Robin notes it. */
  heard(name: PersonName, what: string, data: Record<string, unknown> = {}): void {
    this.pen.write(`tie.${what}`, this.tie(name), data, { via: 'reported' });
  }

  contact(
    name: PersonName,
    channel: 'call' | 'message' | 'visit',
    startedBy: 'me' | 'them',
    support?: string,
    result: 'spoken' | 'no-answer' | 'thanks' = 'spoken',
  ): void {
    const data = { channel, startedBy, result, ...(support && { support }) };
    this.pen.write('contact.noted', this.tie(name), data);
  }

  knowEachOther(a: PersonName, b: PersonName): void {
    this.pen.write('network.ties-linked', this.tie(a), { a: this.tie(a), b: this.tie(b), know: true });
  }

  short(feels: Answer, wouldHelp: Answer | null, colour?: Colour): void {
    this.checkIn(
      'short',
      [
        [1, feels],
        [8, wouldHelp],
      ],
      colour,
    );
  }

  full(answers: FullAnswers, colour: Colour, via: 'own' | 'together' = 'own'): void {
    this.checkIn(
      'full',
      answers.map((answer, n) => [n + 1, answer]),
      colour,
      via,
    );
  }

  private checkIn(
    length: 'short' | 'full',
    answers: readonly (readonly [Item | number, number | null])[],
    colour?: Colour,
    via: 'own' | 'together' = 'own',
  ): void {
    const { pen } = this;
    const id = pen.newId();
    pen.write('check-in.opened', id, { length }, { via });
    for (const [item, answer] of answers) pen.write('check-in.answered', id, { item, answer }, { via });
    if (colour) pen.write('check-in.coloured', id, { phase: colour, level: LEVELS[colour] }, { via });
    pen.write('check-in.closed', id, {}, { via });
  }
}
