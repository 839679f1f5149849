import type { CravingStep } from '@recovery-network/core/craving';
import type { Actor, Card, DayOn, Helping, Mark, PlanPhase, ToolKind } from '@recovery-network/core/plan';
import type { ConcernKind, Goal, ReflectionPart } from '@recovery-network/core/setbacks';
import type { ShareChannel } from '@recovery-network/core/wins';
import type { PersonName } from './people.ts';
import { Robin } from './robin.ts';

/** Own words, or `from`: a sentence of the catalogue. */
interface Words {
  readonly text?: string;
  readonly from?: string;
  readonly phase?: string;
  readonly with?: PersonName;
  readonly lived?: true;
}

/** Robin after the first eight weeks: with a plan, and with words for hard and good moments. */
export class RobinWithPlan extends Robin {
  private readonly things = new Map<string, string>();
  /** The entry in which each version of the plan was written last. */
  private readonly drafts = new Map<string, string>();

  /** The id of something that the story calls by this name: `plan 2`, `walk`. */
  private id(name: string): string {
    const known = this.things.get(name);
    if (known !== undefined) return known;
    const id = this.pen.newId();
    this.things.set(name, id);
    return id;
  }

  draft(version: string, phases: readonly PlanPhase[], together?: string): void {
    const data = { phases, ...(together && { together }) };
    const via = together ? 'together' : 'own';
    this.drafts.set(version, this.pen.write('plan.drafted', this.id(version), data, { via }));
  }

  /** `yes`: who said yes to it, in the same room. */
  adopt(version: string, yes: readonly (readonly [PersonName, Actor])[] = []): void {
    const others = yes.map(([name, role]) => ({ name: '', role, tie: this.tie(name) }));
    const approved = [{ name: 'Robin', role: 'me' }, ...others];
    const via = yes.length > 0 ? 'together' : 'own';
    const words = this.drafts.get(version);
    this.pen.write('plan.adopted', this.id(version), { ...(words && { words }), approved }, { via });
  }

  putAway(version: string): void {
    this.pen.write('plan.put-away', this.id(version));
  }

  keep(kind: ToolKind, tool: string, { text = '', with: other, ...rest }: Words): void {
    const data = { kind, text, ...rest, ...(other && { tie: this.tie(other) }) };
    this.pen.write('plan.tool-written', this.id(tool), data);
  }

  setAside(tool: string): void {
    this.pen.write('plan.tool-set-aside', this.id(tool));
  }

  did(tool: string, helped?: Helping): void {
    this.pen.write('plan.tool-done', this.id(tool), helped ? { helped } : {});
  }

  specialDay(
    title: string,
    on: DayOn,
    plan: string,
    mark: Mark = 'plain',
    names: readonly PersonName[] = [],
  ): void {
    const ties = names.map((name) => this.tie(name));
    this.pen.write('plan.day-written', this.id(title), { title, on, plan, ties, mark });
  }

  card(card: Card): void {
    this.pen.write('plan.card-written', this.id('card'), { ...card });
  }

  outsideLock(names: readonly PersonName[], actPage: boolean): void {
    const ties = names.map((name) => this.tie(name));
    this.pen.write('plan.outside-lock', this.pen.journal, { names: ties, actPage });
  }

  concern(kind: ConcernKind, word: string, goal: Goal): void {
    this.pen.write('concern.written', this.id(word), { kind, word, goal });
  }

  /** Counts the days from this day of the story on. */
  ownDate(name: string, fromDay: number, concern: string): void {
    const data = { from: this.pen.date(fromDay), concern: this.id(concern) };
    this.pen.write('own-date.set', this.id(name), data);
  }

  showTime(shown: boolean): void {
    this.pen.write('recovery-time.shown', this.pen.journal, { shown });
  }

  setback(name: string, onDay: number, concern: string): void {
    const data = { day: this.pen.date(onDay), concern: this.id(concern) };
    this.pen.write('setback.noted', this.id(name), data);
  }

  lookBack(name: string, part: ReflectionPart, text: string, via: 'own' | 'together' = 'own'): void {
    this.pen.write('setback.reflected', this.id(name), { part, text }, { via });
  }

  craving(name: string, concern: string): void {
    this.pen.write('craving.noted', this.id(name), { concern: this.id(concern) });
  }

  /** What helped: one of the four steps, own words, or a step of the plan (`tool`). */
  helped(name: string, what: CravingStep, by: { readonly text?: string; readonly tool?: string } = {}): void {
    const tool = by.tool === undefined ? {} : { tool: this.id(by.tool) };
    const text = by.text === undefined ? {} : { text: by.text };
    this.pen.write('craving.helped', this.id(name), { what, ...tool, ...text });
  }

  win(name: string, onDay: number, text: string, other?: PersonName): void {
    const data = { day: this.pen.date(onDay), text, ...(other && { tie: this.tie(other) }) };
    this.pen.write('win.noted', this.id(name), data);
  }

  share(win: string, other: PersonName, channel: ShareChannel): void {
    this.pen.write('win.shared', this.id(win), { with: this.tie(other), channel });
  }

  /** No check-in is due up to and including this day of the story. */
  pauseUntil(day: number): void {
    this.pen.write('check-in.paused', this.pen.journal, { until: this.pen.date(day) });
  }
}
