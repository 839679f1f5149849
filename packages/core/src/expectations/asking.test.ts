import { describe, expect, it } from 'vitest';
import type { StatedLimits, Terms } from './index.ts';
import {
  beyond,
  carriedBy,
  contradictionIn,
  limitsOf,
  needsCard,
  openProposals,
  ownLimits,
  talkOffered,
} from './index.ts';
import { call, SideOfTwo, two } from './testing/two-sides.ts';

const plain: Terms = { does: 'other', words: 'Listen to me', support: 'emotional' };

/** The key of a refusal; `taken` where there was none. */
const keyOf = (done: ReturnType<SideOfTwo['ask']>): string => ('entry' in done ? 'taken' : done.key);

/** What a proposal of these terms brings. */
function proposing(person: SideOfTwo, terms: Terms, thread = person.proposal('x', terms).mark) {
  person.write('expectation.drafted', thread, { with: person.tie, terms });
  return person.ask('expectation.proposed', thread, person.proposal(thread, terms));
}

const limits = (person: SideOfTwo, stated: StatedLimits) =>
  person.write('limits.stated', person.tie, { limits: stated }, { by: person.tie, via: 'carried' });

describe('terms that can’t be', () => {
  const weekly = { how: 'weekly', days: [7], from: '18:00', to: '20:00', zone: 'Europe/Amsterdam' } as const;
  const wrong: readonly (readonly [string, Terms])[] = [
    ['says-nothing', { ...plain, words: '  ' }],
    ['no-such-date', { ...plain, until: '2027-02-30' }],
    ['ends-before-it-begins', { ...plain, from: '2027-02-02', until: '2027-02-01' }],
    ['no-such-time', { ...plain, when: { ...weekly, days: [7], zone: 'Nowhere/Land' } }],
    ['times-missing', { ...plain, when: { ...weekly, days: [] } }],
    ['times-missing', { ...plain, when: { how: 'weekly', days: [7], from: '18:00', zone: weekly.zone } }],
    ['times-missing', { ...plain, when: { how: 'once' } }],
    ['times-without-use', { ...plain, when: { how: 'any-time', days: [7] } }],
    ['times-without-use', { ...plain, when: { ...weekly, days: [7], on: '2027-01-03' } }],
    ['never-happens', { ...plain, from: '2027-01-04', until: '2027-01-08', when: { ...weekly, days: [7] } }],
    ['never-happens', { ...plain, until: '2027-01-04', when: { how: 'once', on: '2027-01-05' } }],
  ];

  it.each(wrong)('E1: contradict themselves (%s): refused when they are written', (key, terms) => {
    expect(contradictionIn(terms)).toBe(key);
    expect(keyOf(proposing(two().person, terms))).toBe(key);
  });

  it.each(wrong)(
    'E1, J5: contradict themselves (%s): set aside when they come from elsewhere',
    (_, terms) => {
      const { person, sister } = two();
      const { thread } = person.propose();
      const sent = person.sends(thread).map((line) => ({ ...line, data: person.proposal(thread, terms) }));
      sister.takeIn(sent);
      expect(sister.whole.setAside.map(({ reason }) => reason)).toEqual(['structure']);
    },
  );

  it('E1: an end that is past is refused; the last day itself is not', () => {
    const { person } = two();
    expect(keyOf(proposing(person, { ...plain, until: '2026-11-22' }))).toBe('until-is-past');
    expect(keyOf(proposing(person, { ...plain, until: '2026-11-23' }))).toBe('taken');
    const yesterday = { ...plain, when: { how: 'once', on: '2026-11-22' } } as const;
    expect(keyOf(proposing(person, yesterday))).toBe('until-is-past');
    // An end that lies ahead does not bring the one day back.
    expect(keyOf(proposing(person, { ...yesterday, until: '2026-12-31' }))).toBe('until-is-past');
  });

  it('E1: nobody agrees with themselves', () => {
    const { person } = two();
    const thread = person.proposal('x', plain).mark;
    for (const self of [thread, person.journal.owner])
      expect(keyOf(person.ask('expectation.drafted', thread, { with: self, terms: plain }))).toBe(
        'with-oneself',
      );
    expect(keyOf(person.ask('expectation.proposed', thread, person.proposal(thread, plain)))).toBe(
      'with-whom',
    );
    person.write('expectation.drafted', thread, { with: person.tie, terms: plain });
    const other = new SideOfTwo('other').tie;
    expect(keyOf(person.ask('expectation.drafted', thread, { with: other, terms: plain }))).toBe(
      'with-another',
    );
  });

  it('E1: a draft says as little as wanted, and can be dropped', () => {
    const { person } = two();
    const thread = person.proposal('x', plain).mark;
    person.write('expectation.drafted', thread, { with: person.tie, terms: { ...plain, words: '' } });
    expect(person.standing(thread)).toBe('draft');
    person.write('expectation.draft-dropped', thread);
    expect(keyOf(person.ask('expectation.draft-dropped', thread))).toBe('nothing-to-drop');
  });
});

describe('the limits of the other', () => {
  it('E4: are kept to, and the refusal names the one', () => {
    const evenings = {
      zone: 'Europe/Amsterdam',
      weekly: [{ days: [1 as const, 7 as const], from: '17:00', to: '21:00' }],
    };
    const cases: readonly (readonly [StatedLimits, Terms, string])[] = [
      [{ channels: ['message'] }, { ...plain, channel: 'call' }, 'channel'],
      [{ channels: ['message'] }, plain, ''],
      [{ notKinds: ['emotional'] }, plain, 'kind'],
      [{ notKinds: ['emotional'] }, { ...plain, does: 'proposer' }, ''],
      [{ hours: evenings }, call, ''],
      [{ hours: evenings }, { ...plain, when: { how: 'any-time' } }, 'hours'],
      [{ hours: evenings }, { ...plain, when: { how: 'we-see' } }, ''],
      [{ hours: evenings }, { ...plain, when: { how: 'once', on: '2026-11-30' } }, 'hours'],
      [{ most: 0 }, plain, 'number'],
      [{ most: 0 }, { ...plain, does: 'proposer' }, ''],
      [{ words: 'Never on Sundays' }, call, ''],
    ];
    for (const [stated, terms, limit] of cases) {
      const { person } = two();
      limits(person, stated);
      const done = proposing(person, terms);
      if (limit === '') expect(keyOf(done), JSON.stringify(stated)).toBe('taken');
      else expect(done).toMatchObject({ rule: 'E4', key: 'beyond-their-limit', params: { limit } });
    }
  });

  it('E4: in another zone are those of their wall, in summer and in winter, also where the weeks between differ', () => {
    const now = { ms: Date.parse('2026-11-23T12:00:00+01:00'), zone: 'Europe/Amsterdam' };
    const at = (from: string, to: string): Terms => ({
      ...plain,
      when: { how: 'weekly', days: [1], from, to, zone: 'Europe/Amsterdam' },
    });
    const newYork: StatedLimits = {
      hours: { zone: 'America/New_York', weekly: [{ days: [1], from: '09:00', to: '12:00' }] },
    };
    const ask = (terms: Terms) => beyond(newYork, terms, { theyDo: true, carried: 0, now });
    // Six hours apart for most of the year, five for some weeks.
    expect(ask(at('15:00', '17:00'))).toBe(undefined);
    expect(ask(at('15:00', '18:00'))).toBe('hours');
    expect(ask(at('14:30', '16:30'))).toBe('hours');
  });

  it('E4: over midnight and over the end of the week hold as one', () => {
    const now = { ms: Date.parse('2026-11-23T12:00:00+01:00'), zone: 'Europe/Amsterdam' };
    const night: StatedLimits = {
      hours: { zone: 'Europe/Amsterdam', weekly: [{ days: [7], from: '20:00', to: '02:00' }] },
    };
    const ask = (days: (1 | 7)[], from: string, to: string) =>
      beyond(
        night,
        { ...plain, when: { how: 'weekly', days, from, to, zone: 'Europe/Amsterdam' } },
        {
          theyDo: true,
          carried: 0,
          now,
        },
      );
    expect([ask([7], '23:00', '01:00'), ask([1], '00:30', '01:30')]).toEqual([undefined, undefined]);
    expect([ask([7], '23:00', '03:00'), ask([1], '23:00', '23:30')]).toEqual(['hours', 'hours']);
  });

  it('E4: count what they carry and what they were asked, and a change of it adds nothing', () => {
    const { person, sister, meet } = two();
    limits(person, { most: 2 });
    const first = person.propose();
    meet(first.thread);
    sister.write('expectation.accepted', first.thread, { termsId: first.termsId });
    meet(first.thread);
    expect(keyOf(proposing(person, plain))).toBe('taken');
    expect(carriedBy(person.state, person.tie, person.now)).toBe(2);
    expect(keyOf(proposing(person, plain))).toBe('beyond-their-limit');
    const change = person.proposal(first.thread, { ...call, channel: 'visit' }, first.termsId);
    expect(keyOf(person.ask('expectation.proposed', first.thread, change))).toBe('taken');
    sister.release(first.thread);
    meet(first.thread);
    expect(carriedBy(person.state, person.tie, person.now)).toBe(2);
    person.write('expectation.withdrawn', first.thread, { termsId: change.termsId });
    expect(carriedBy(person.state, person.tie, person.now)).toBe(1);
  });

  it('E4: are those stated last by their own clock, in the thread or beside it, whichever arrives first', () => {
    const { person, sister, meet } = two();
    const { thread } = person.propose();
    meet(thread);
    const early = sister.write('expectation.limits-stated', thread, { limits: { most: 1 } });
    const late = sister.write('expectation.limits-stated', thread, { limits: { most: 5 } });
    person.takeIn([
      { ...late, seq: 90 },
      { ...early, seq: 91 },
    ]);
    expect(limitsOf(person.state, person.tie)).toEqual({ most: 5 });
    limits(person, { most: 0 });
    expect(limitsOf(person.state, person.tie)).toEqual({ most: 0 });
    person.write('limits.stated', person.journal.id, { limits: { channels: ['call'] } });
    expect(ownLimits(person.state, person.journal.id)).toEqual({ channels: ['call'] });
  });

  it.each(['carried', 'together'] as const)(
    'E4: what they stated themselves (%s) is not taken away by what is told of them, in any order',
    (via) => {
      const { person } = two();
      const told = (stated: StatedLimits) =>
        person.ask('limits.stated', person.tie, { limits: stated }, { via: 'reported' });
      const first = told({ most: 3 });
      expect(limitsOf(person.state, person.tie)).toEqual({ most: 3 });
      const own = person.write(
        'limits.stated',
        person.tie,
        { limits: { most: 1 } },
        via === 'carried' ? { by: person.tie, via } : { via },
      );
      expect(limitsOf(person.state, person.tie)).toEqual({ most: 1 });
      expect(told({})).toMatchObject({ rule: 'E4', key: 'said-by-them' });
      // Another device told it before it heard of theirs.
      const [line] = 'entry' in first ? [first.entry] : [];
      if (!line) throw new Error('nothing was told');
      const late = { ...line, id: own.id.replace(/^./, 'f'), seq: 90, data: { limits: {} } };
      person.journal = { ...person.journal, lines: [...person.journal.lines, late] };
      expect(limitsOf(person.state, person.tie)).toEqual({ most: 1 });
      person.journal = {
        ...person.journal,
        lines: [{ ...late, seq: 2 }, ...person.journal.lines.slice(0, -1)],
      };
      expect(limitsOf(person.state, person.tie)).toEqual({ most: 1 });
      // What they say themselves later counts, as ever.
      person.write('limits.stated', person.tie, { limits: { most: 5 } }, { by: person.tie, via: 'together' });
      expect(limitsOf(person.state, person.tie)).toEqual({ most: 5 });
    },
  );

  it('E4: of a zone that is none, or with fields nobody knows, are refused', () => {
    const { person } = two();
    const state = (stated: object) =>
      keyOf(person.ask('limits.stated', person.journal.id, { limits: stated }));
    expect(state({ hours: { zone: 'Nowhere/Land', weekly: [] } })).toBe('malformed');
    expect(
      state({ hours: { zone: 'Europe/Amsterdam', weekly: [{ days: [], from: '10:00', to: '11:00' }] } }),
    ).toBe('malformed');
    expect(state({ perhaps: true })).toBe('malformed');
  });
});

describe('a no, and asking again', () => {
  const declined = (extra = {}) => {
    const { person, sister, meet } = two();
    const { thread, termsId } = person.propose();
    meet(thread);
    sister.write('expectation.declined', thread, { termsId, ...extra });
    meet(thread);
    return { person, sister, meet, thread };
  };

  it('E5, N6: leaves one smaller ask, once, in whatever thread', () => {
    const { person, thread } = declined();
    expect(person.standing(thread)).toBe('declined');
    expect(keyOf(proposing(person, plain))).toBe('taken');
    expect(keyOf(proposing(person, plain))).toBe('smaller-ask-used');
    expect(keyOf(person.ask('expectation.proposed', thread, person.proposal(thread, plain)))).toBe(
      'smaller-ask-used',
    );
  });

  it('E5, N6: "do not ask again" closes every thread, and what they propose themselves can be answered', () => {
    const { person, sister, meet, thread } = declined({ doNotAskAgain: true });
    expect(keyOf(proposing(person, plain))).toBe('do-not-ask-again');
    const theirs = sister.change(thread, { ...plain, does: 'proposer' });
    meet(thread);
    const counter = person.proposal(thread, { ...plain, channel: 'call' }, theirs);
    expect(keyOf(person.ask('expectation.proposed', thread, counter))).toBe('taken');
    person.write('expectation.accepted', thread, { termsId: theirs });
    expect(keyOf(proposing(person, plain))).toBe('do-not-ask-again');
  });

  it('E5, N6: a no that they said aloud counts as theirs, and is no word of theirs in the thread; a later yes makes asking free again', () => {
    const { person, sister, meet } = two();
    const { thread, termsId } = person.propose();
    const aloud = () => person.ask('expectation.refused-aloud', thread, {}, { via: 'reported' });
    expect(keyOf(aloud())).toBe('take-back-first');
    person.write('expectation.withdrawn', thread, { termsId });
    expect(keyOf(aloud())).toBe('taken');
    expect(person.standing(thread)).toBe('declined');
    meet(thread);
    expect(sister.standing(thread)).toBe('withdrawn');
    const again = person.propose(plain);
    meet(again.thread);
    sister.write('expectation.accepted', again.thread, { termsId: again.termsId });
    meet(again.thread);
    expect([keyOf(proposing(person, plain)), keyOf(proposing(person, plain))]).toEqual(['taken', 'taken']);
  });

  it.each([
    ['tie.rested', {}, 'own'],
    ['tie.ended', {}, 'own'],
    ['tie.died', { keepOnMap: true }, 'own'],
    ['tie.shown-nowhere', {}, 'own'],
  ] as const)('E8: nothing is asked of a tie after %s, in the same words for each', (type, data, via) => {
    const { person } = two();
    const { thread, termsId } = person.propose();
    person.write('expectation.withdrawn', thread, { termsId });
    person.write(type, person.tie, data, { via });
    expect(proposing(person, plain)).toMatchObject({ rule: 'E8', key: 'nothing-is-asked' });
    const said = person.proposal(thread, plain);
    expect(keyOf(person.ask('expectation.spoken', thread, said))).toBe('nothing-is-asked');
  });

  it('E3: words about a proposal need that proposal, from the right side, and no word of theirs before', () => {
    const { person, sister, meet } = two();
    const { thread, termsId } = person.propose();
    const say = (type: string, data: Record<string, unknown>) => keyOf(person.ask(type, thread, data));
    const nobody = { termsId: 'a'.repeat(64) };
    expect(say('expectation.accepted', nobody)).toBe('no-such-terms');
    expect(say('expectation.accepted', { termsId })).toBe('own-proposal');
    expect(say('expectation.declined', { termsId })).toBe('own-proposal');
    expect(say('expectation.released', { termsIds: [termsId] })).toBe('nothing-agreed');
    expect(say('expectation.paused', {})).toBe('nothing-agreed');
    expect(say('expectation.review-opened', { termsId })).toBe('nothing-agreed');
    expect(say('expectation.kept', { review: person.tie })).toBe('no-such-review');
    expect(say('expectation.tried', { how: 'helps' })).toBe('nothing-agreed');
    meet(thread);
    expect(keyOf(sister.ask('expectation.withdrawn', thread, { termsId }))).toBe('proposed-by-them');
    sister.write('expectation.declined', thread, { termsId });
    expect(keyOf(sister.ask('expectation.accepted', thread, { termsId }))).toBe('said-no-already');
    expect(openProposals(sister.one(thread))).toEqual([]);
  });

  it('E2, X2: a thread takes no more versions than a release can name', () => {
    const { person } = two();
    const { thread } = person.propose();
    const [line] = person.sends(thread);
    if (!line) throw new Error('nothing was sent');
    const many = Array.from({ length: 299 }, (_, n) => {
      const data = person.proposal(thread, { ...plain, words: `Version ${n}` });
      return { ...line, id: data.mark, data, seq: 10 + n };
    });
    person.journal = { ...person.journal, lines: [...person.journal.lines, ...many] };
    const done = person.ask('expectation.proposed', thread, person.proposal(thread, plain));
    expect(done).toMatchObject({ rule: 'E3', key: 'too-many-versions', params: { most: 300 } });
    expect(person.one(thread).proposals.length).toBe(300);
  });

  it('E2: what is agreed is stopped, not withdrawn; a pause has an end that is not past, and is one at a time', () => {
    const { person, sister, meet } = two();
    const { thread, termsId } = person.propose();
    meet(thread);
    sister.write('expectation.accepted', thread, { termsId });
    meet(thread);
    const say = (type: string, data: Record<string, unknown>) => keyOf(person.ask(type, thread, data));
    expect(say('expectation.withdrawn', { termsId })).toBe('agreed-already');
    expect(say('expectation.paused', { until: '2026-11-22' })).toBe('until-is-past');
    expect(say('expectation.paused', { until: '2026-11-31' })).toBe('no-such-date');
    expect(say('expectation.paused', { until: '2026-11-23' })).toBe('taken');
    expect(say('expectation.paused', {})).toBe('paused-already');
    expect(say('expectation.review-opened', { termsId })).toBe('taken');
    expect(say('expectation.review-opened', { termsId })).toBe('review-open-already');
  });
});

describe('how it went, and the needs card', () => {
  it('E6: twice "not this time" in a row offers a card to prepare a talk, and changes nothing', () => {
    const { person, sister, meet } = two();
    const { thread, termsId } = person.propose();
    meet(thread);
    sister.write('expectation.accepted', thread, { termsId });
    meet(thread);
    const before = person.meaning(thread, 'a');
    const tried = (how: string, at: string) => {
      person.write('expectation.tried', thread, { how }, { at });
      return talkOffered(person.one(thread));
    };
    expect(tried('not-this-time', '2026-11-08T19:00:00+01:00')).toBe(false);
    expect(tried('helps', '2026-11-01T19:00:00+01:00')).toBe(false);
    expect(tried('not-this-time', '2026-11-15T19:00:00+01:00')).toBe(true);
    expect(person.meaning(thread, 'a')).toBe(before);
    expect(person.standing(thread)).toBe('running');
    expect(person.sends(thread).some(({ type }) => type === 'expectation.tried')).toBe(false);
    expect(tried('helps-not', '2026-11-22T19:00:00+01:00')).toBe(false);
  });

  it('E7: the needs card is written whole, the later counts, and it can be put away and come back', () => {
    const { person } = two();
    const card = person.proposal('x', plain).mark;
    const write = (data: object) =>
      person.ask('needs-card.written', card, { helps: [], helpsNot: [], ...data });
    expect(keyOf(write({ approach: '  ' }))).toBe('text-missing');
    write({ helps: ['Listening'], hardDay: 'Sit with me' });
    write({ helps: ['A walk'] });
    expect(needsCard(person.state)).toMatchObject({ helps: ['A walk'], helpsNot: [] });
    expect(needsCard(person.state)?.hardDay).toBeUndefined();
    person.write('needs-card.put-away', card);
    expect(needsCard(person.state)).toBeUndefined();
    write({ helps: ['A walk'] });
    expect(needsCard(person.state)?.id).toBe(card);
  });
});
