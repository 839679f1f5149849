import type { Outcome, StatedLimits, Terms } from '@recovery-network/core/expectations';
import { termsIdOf } from '@recovery-network/core/expectations';
import type { Direction, ExchangeKind, Size } from '@recovery-network/core/reciprocity';
import { isoAt, msOf } from '@recovery-network/core/shared';
import type { EnvelopeKind, Section } from '@recovery-network/core/sharing';
import type { PersonName } from './people.ts';
import { RobinWithPlan } from './robin-with-plan.ts';

const ZONE = 'Europe/Amsterdam';
const DAY = 86_400_000;

/** Robin with what two people agree, give and share. Things are called by a name of the story. */
export class RobinWithOthers extends RobinWithPlan {
  private readonly named = new Map<string, string>();
  private readonly versions = new Map<string, string[]>();

  private thing(name: string): string {
    const known = this.named.get(name);
    if (known !== undefined) return known;
    const id = this.pen.newId();
    this.named.set(name, id);
    return id;
  }

  /** What somebody brought in an envelope. */
  private word(who: PersonName | 'me', type: string, about: string, data: Record<string, unknown>): string {
    const extra = who === 'me' ? {} : ({ by: this.tie(who), via: 'carried' } as const);
    return this.pen.write(type, about, data, extra);
  }

  /** The name of the version that was proposed last. */
  private latest(agreement: string): string {
    const found = this.versions.get(agreement)?.at(-1);
    if (found === undefined) throw new Error(`Nothing is proposed yet: ${agreement}.`);
    return found;
  }

  draftAsk(agreement: string, other: PersonName, terms: Terms): void {
    this.pen.write('expectation.drafted', this.thing(agreement), { with: this.tie(other), terms });
  }

  /** `by`: who proposes; `instead`: it takes the place of the version before. */
  propose(agreement: string, terms: Terms, { by = 'me' as PersonName | 'me', instead = false } = {}): void {
    const thread = this.thing(agreement);
    const mark = this.pen.newId();
    const before = instead ? { instead: this.latest(agreement) } : {};
    const termsId = termsIdOf({ thread, mark, terms, ...before });
    this.word(by, 'expectation.proposed', thread, { termsId, mark, terms, ...before });
    this.versions.set(agreement, [...(this.versions.get(agreement) ?? []), termsId]);
  }

  /** Drafted and proposed in one evening. */
  ask(agreement: string, other: PersonName, terms: Terms): void {
    this.draftAsk(agreement, other, terms);
    this.propose(agreement, terms);
  }

  say(agreement: string, word: 'accepted' | 'declined' | 'withdrawn', by: PersonName | 'me'): void {
    this.word(by, `expectation.${word}`, this.thing(agreement), { termsId: this.latest(agreement) });
  }

  stop(agreement: string): void {
    const termsIds = this.versions.get(agreement) ?? [];
    this.word('me', 'expectation.released', this.thing(agreement), { termsIds });
  }

  /** They said no aloud; what was asked is taken back. */
  noAloud(agreement: string): void {
    this.say(agreement, 'withdrawn', 'me');
    this.pen.write('expectation.refused-aloud', this.thing(agreement), {}, { via: 'reported' });
  }

  /** Agreed aloud, and noted by Robin alone. */
  agreedAloud(agreement: string, other: PersonName, terms: Terms): void {
    this.draftAsk(agreement, other, terms);
    const thread = this.thing(agreement);
    const mark = this.pen.newId();
    this.pen.write('expectation.spoken', thread, {
      termsId: termsIdOf({ thread, mark, terms }),
      mark,
      terms,
    });
  }

  went(agreement: string, how: Outcome): void {
    this.pen.write('expectation.tried', this.thing(agreement), { how });
  }

  lookAgain(agreement: string, other: PersonName): void {
    const thread = this.thing(agreement);
    const review = this.pen.write('expectation.review-opened', thread, { termsId: this.latest(agreement) });
    this.word('me', 'expectation.kept', thread, { review });
    this.word(other, 'expectation.kept', thread, { review });
  }

  limits(of: PersonName | 'me', limits: StatedLimits): void {
    if (of === 'me') this.pen.write('limits.stated', this.pen.journal, { limits });
    else this.pen.write('limits.stated', this.tie(of), { limits }, { via: 'reported' });
  }

  howToHelp(
    card: Readonly<Record<'helps' | 'helpsNot', readonly string[]>> &
      Readonly<Record<'approach' | 'hardDay', string>>,
  ): void {
    this.pen.write('needs-card.written', this.thing('how to help'), { ...card });
  }

  gaveOrGot(way: Direction, other: PersonName, kind: ExchangeKind, size: Size = 'small'): void {
    this.pen.write('exchange.noted', this.pen.newId(), { with: this.tie(other), way, kind, size });
  }

  openBalance(size: Size): void {
    this.pen.write('reciprocity.opened', this.pen.journal, { open: true });
    this.pen.write('reciprocity.can-give', this.pen.journal, { size });
  }

  group(name: PersonName, about: Record<string, unknown>): void {
    this.pen.write('group.described', this.tie(name), about);
  }

  meets(name: PersonName, days: readonly number[], from: string, minutes: number): void {
    const rhythm = { days, from, minutes, zone: ZONE, starts: this.pen.date(0) };
    this.pen.write('group.meeting-set', this.thing(`meeting of ${name}`), {
      group: this.tie(name),
      ...rhythm,
    });
  }

  private visitData(name: PersonName, day: number) {
    return { group: this.tie(name), on: this.pen.date(day), meeting: this.thing(`meeting of ${name}`) };
  }

  willGo(visit: string, name: PersonName, day: number, other?: PersonName): void {
    const data = { ...this.visitData(name, day), ...(other && { with: this.tie(other) }) };
    this.pen.write('group.planned', this.thing(visit), data);
  }

  prepare(visit: string, text: string): void {
    this.pen.write('group.prepared', this.thing(visit), { text });
  }

  wasThere(visit: string, name: PersonName, day: number, did: readonly string[]): void {
    this.pen.write('group.was-there', this.thing(visit), { ...this.visitData(name, day), did });
  }

  notThisTime(visit: string): void {
    this.pen.write('group.not-this-time', this.thing(visit));
  }

  tookAlong(visit: string, text: string): void {
    this.pen.write('group.took-along', this.thing(visit), { text });
  }

  metAt(other: PersonName, name: PersonName): void {
    this.pen.write('group.person-met', this.tie(other), { group: this.tie(name) });
  }

  /** A way to somebody. The secret is made up, and opens nothing that was ever sent. */
  wayTo(other: PersonName): void {
    const secret = `fictional-${other}`.padEnd(43, '0');
    const data = { tie: this.tie(other), side: 'inviter', journal: this.pen.journal, secret, as: 'Robin' };
    this.pen.write('connection.opened', this.thing(`way to ${other}`), data);
  }

  private until(day: number): string {
    return isoAt(msOf(`${this.pen.date(day)}T12:00:00Z`) + 30 * DAY, ZONE);
  }

  sent(
    other: PersonName,
    kind: EnvelopeKind,
    day: number,
    what: { thread?: string; grant?: string } = {},
  ): void {
    const { thread, grant } = what;
    const about = {
      ...(thread !== undefined && { thread: this.thing(thread) }),
      ...(grant !== undefined && { grant: this.thing(grant) }),
    };
    this.pen.write('envelope.sent', this.thing(`way to ${other}`), {
      kind,
      until: this.until(day),
      ...about,
    });
  }

  came(other: PersonName, kind: EnvelopeKind, day: number): void {
    this.word(other, 'envelope.came', this.thing(`way to ${other}`), { kind, until: this.until(day) });
  }

  maySee(grant: string, other: PersonName, sections: readonly Section[], untilDay: number): void {
    const treats = other === 'noor';
    const audience = treats ? 'professional' : 'supporter';
    const purpose = treats ? 'treatment' : 'support';
    const data = {
      tie: this.tie(other),
      audience,
      purpose,
      sections,
      until: this.pen.date(untilDay),
      wording: 1,
    };
    this.pen.write('grant.given', this.thing(grant), data);
  }

  stopSeeing(grant: string): void {
    this.pen.write('grant.revoked', this.thing(grant));
  }
}
