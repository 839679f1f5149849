import { describe, expect, it } from 'vitest';
import { areas } from '../all.ts';
import { emptyJournal, withLines } from '../journal/index.ts';
import type { Section } from '../sharing/index.ts';
import type { GrantWished } from './index.ts';
import {
  enclosedCopy,
  endsWithHiding,
  envelopesShown,
  eraseWhole,
  grantsOver,
  grantsShown,
  maySeeAnything,
  seenBy,
  wouldSee,
} from './index.ts';
import { at, Diary } from './testing/diary.ts';

const NOON = '2026-11-22T12:00:00+01:00';
const now = at(NOON);
const page = (colour: string, symbol: string, level: string, more = {}) => ({
  id: colour,
  title: '',
  colour,
  symbol,
  level,
  signs: [],
  actions: [],
  ...more,
});

/** Somebody with a plan, a card, a day, a win, and people of whom one refused. */
function about(kind: 'friend' | 'therapist' = 'friend') {
  const diary = new Diary();
  const tie = diary.supporter('Sanne', { kind });
  const other = diary.supporter('Bram');
  const refused = diary.idea('Cato');
  diary.write(NOON, 'tie.asked', refused);
  diary.write(NOON, 'tie.said-not-now', refused, { doNotAskAgain: true }, { via: 'reported' });
  diary.write(NOON, 'tie.considered', other, { trust: 'no', words: 'Vertrouw ik niet' });
  const plan = diary.newId();
  const actions = [
    { actor: 'close', text: 'Langskomen', tie },
    { actor: 'close', text: 'Bellen', tie: other },
  ];
  const phases = [
    page('green', 'circle', 'steady', { signs: [{ text: 'Ik slaap goed' }], actions }),
    page('orange', 'diamond', 'watch'),
    page('red', 'square', 'act'),
  ];
  diary.write(NOON, 'plan.drafted', plan, { phases, together: 'Met Bram' });
  diary.write(NOON, 'plan.adopted', plan, { approved: [{ name: 'Bram', role: 'close', tie: other }] });
  const call = [{ name: 'Bram', number: '0101234567' }];
  diary.write(NOON, 'plan.card-written', diary.journal, {
    call,
    approach: 'Rustig praten',
    allergies: 'Noten',
  });
  for (const [title, mark] of [
    ['Verjaardag', 'plain'],
    ['Sterfdag', 'hide'],
  ]) {
    const on = { kind: 'yearly', month: 3, day: 4 };
    diary.write(NOON, 'plan.day-written', diary.newId(), {
      title,
      on,
      plan: 'Wandelen',
      ties: [other],
      mark,
    });
  }
  diary.write(NOON, 'win.noted', diary.newId(), { day: '2026-11-01', text: 'Gewandeld', tie: other });
  const give = (sections: readonly Section[], audience = 'supporter') => {
    const id = diary.newId();
    const data = { tie, audience, purpose: 'support', sections, until: '2026-12-31', wording: 1 };
    diary.write(NOON, 'grant.given', id, data);
    return id;
  };
  const seen = (grant: string) => seenBy(diary.states, grant, now);
  return { diary, tie, other, give, seen };
}

describe('What somebody sees', () => {
  it('D1, D2: are the parts that the grant names, field by field, and nobody else in them', () => {
    const { give, seen, other } = about();
    const copy = seen(give(['plan', 'card', 'days', 'wins']));
    expect(copy).toMatchObject({
      plan: {
        phases: [
          {
            colour: 'green',
            signs: [{ text: 'Ik slaap goed' }],
            actions: [
              { actor: 'close', text: 'Langskomen', you: true },
              { actor: 'close', text: 'Bellen' },
            ],
          },
          { colour: 'orange' },
          { colour: 'red' },
        ],
      },
      card: { approach: 'Rustig praten', allergies: 'Noten' },
      days: [{ title: 'Verjaardag', plan: 'Wandelen' }],
      wins: [{ day: '2026-11-01', text: 'Gewandeld' }],
    });
    for (const secret of ['Bram', 'Cato', '0101234567', other, 'Sterfdag', 'Vertrouw'])
      expect(JSON.stringify(copy)).not.toContain(secret);
  });

  it('D2: is before it is given what it is afterwards, for a supporter and a professional', () => {
    for (const [kind, audience, sections] of [
      ['friend', 'supporter', ['plan', 'card', 'days', 'wins', 'needs']],
      ['friend', 'professional', ['people']],
      ['therapist', 'professional', ['people']],
      ['therapist', 'supporter', ['people']],
      ['therapist', 'professional', ['people', 'wins']],
    ] as const) {
      const { diary, tie, seen } = about(kind);
      const wish = { tie, audience, purpose: 'support', sections, until: '2026-12-31' } as const;
      const before = wouldSee(diary.states, wish, now);
      const grant = diary.newId();
      const given = diary.ask(NOON, 'grant.given', grant, { ...wish, sections: [...sections], wording: 1 });
      expect(before).toEqual(given.ok ? seen(grant) : undefined);
    }
  });

  it('D1, N7: before it is given is nothing for a day that is over, or for who is shown nowhere', () => {
    const { diary, tie } = about();
    const wish: GrantWished = {
      tie,
      audience: 'supporter',
      purpose: 'support',
      sections: ['wins'],
      until: '2026-12-31',
    };
    expect(wouldSee(diary.states, wish, now)).toBeDefined();
    expect(wouldSee(diary.states, { ...wish, until: '2026-11-21' }, now)).toBeUndefined();
    diary.write(NOON, 'tie.shown-nowhere', tie);
    expect(wouldSee(diary.states, wish, now)).toBeUndefined();
  });

  it('D1: is nothing beside what the grant names', () => {
    const { give, seen } = about();
    expect(Object.keys(seen(give(['wins'])) ?? {})).toEqual(['wins']);
  });

  it('D3: other people and declined answers are seen by a professional alone, by a grant of its own', () => {
    const { give, seen } = about('therapist');
    expect(seen(give(['people'], 'professional'))).toEqual({
      people: [
        { name: 'Bram', kind: 'friend', nature: 'personal', gives: [] },
        { name: 'Cato', kind: 'friend', nature: 'personal', gives: [] },
      ],
    });
    expect(seen(give(['declined'], 'professional'))).toEqual({ declined: [{ name: 'Cato' }] });
  });

  it('D1: the card "how you can help me" is seen by whoever is given it', () => {
    const { diary, give, seen } = about();
    const card = { helps: ['Luisteren'], helpsNot: ['Advies'], approach: 'Rustig', hardDay: 'Bel mij' };
    diary.write(NOON, 'needs-card.written', diary.newId(), card);
    expect(seen(give(['needs']))).toEqual({ needs: card });
  });

  it('D3: words of groups are seen by a professional alone, without what was only prepared', () => {
    const { diary, give, seen } = about('therapist');
    const group = diary.newId();
    diary.write(NOON, 'tie.added', group, { name: 'Donderdag', kind: 'group' });
    diary.write(NOON, 'group.described', group, { agreements: 'Wat hier gezegd wordt, blijft hier' });
    const visit = diary.newId();
    diary.write(NOON, 'group.planned', visit, { group, on: '2026-11-22' });
    diary.write(NOON, 'group.prepared', visit, { text: 'Ik wil vertellen' });
    diary.write(NOON, 'group.was-there', visit, { group, on: '2026-11-22' });
    diary.write(NOON, 'group.took-along', visit, { text: 'Eén dag tegelijk' });
    expect(seen(give(['group-words'], 'professional'))).toEqual({
      'group-words': [
        {
          name: 'Donderdag',
          agreements: 'Wat hier gezegd wordt, blijft hier',
          tookAlong: ['Eén dag tegelijk'],
        },
      ],
    });
  });

  it('J7, N7: what was shared with who is shown nowhere goes along when they are erased, with the secret', () => {
    const { diary, tie, give } = about();
    give(['wins']);
    const connection = diary.newId();
    const secret = 'S3cret'.padEnd(43, '0');
    diary.write(NOON, 'connection.opened', connection, {
      tie,
      side: 'inviter',
      journal: diary.journal,
      secret,
    });
    const until = '2026-12-01T00:00:00Z';
    diary.write(NOON, 'envelope.sent', connection, { kind: 'grant', until });
    diary.write(NOON, 'tie.shown-nowhere', tie);
    const journal = withLines(emptyJournal(diary.journal, diary.newId()), diary.lines);
    const erasure = { id: diary.newId(), about: tie };
    const done = eraseWhole(journal, areas, erasure, { now, device: 'phone' });
    if (!done.ok) throw new Error(done.error.key);
    expect(JSON.stringify(done.value.journal.lines)).not.toContain(secret);
    expect(done.value.state.areas.sharing).toEqual({
      connections: [],
      envelopes: [],
      grants: [],
      replies: [],
    });
  });

  it('N7: nobody is told in words of who is shown nowhere', () => {
    const { diary, other, give, seen } = about();
    const grant = give(['plan', 'card', 'days', 'wins', 'needs']);
    const card = {
      helps: ['Bel Bram', 'Luisteren'],
      helpsNot: [],
      approach: 'Zoals Bram',
      hardDay: 'Bel mij',
    };
    diary.write(NOON, 'needs-card.written', diary.newId(), card);
    diary.write(NOON, 'win.noted', diary.newId(), { day: '2026-11-02', text: 'Gegeten bij Bram' });
    expect(JSON.stringify(seen(grant))).toContain('Bram');
    diary.write(NOON, 'tie.shown-nowhere', other);
    const copy = seen(grant);
    expect(JSON.stringify(copy)).not.toContain('Bram');
    expect(copy).toMatchObject({
      wins: [{ text: 'Gewandeld' }],
      needs: { helps: ['Luisteren'], helpsNot: [], hardDay: 'Bel mij' },
    });
  });

  it('N7: nothing is given or sent to who is not listed; the words are those of any other silence', () => {
    const { diary, tie } = about();
    const connection = diary.newId();
    const secret = 'A'.repeat(43);
    diary.write(NOON, 'connection.opened', connection, {
      tie,
      side: 'inviter',
      journal: diary.journal,
      secret,
    });
    diary.write(NOON, 'tie.shown-nowhere', tie);
    const nobody = diary.newId();
    const given = {
      audience: 'supporter',
      purpose: 'support',
      sections: ['wins'],
      until: '2026-12-31',
      wording: 1,
    };
    const refusals = [tie, nobody].map((who) => {
      const done = diary.ask(NOON, 'grant.given', diary.newId(), { tie: who, ...given });
      return done.ok ? 'taken' : done.error;
    });
    expect(refusals[0]).toEqual(refusals[1]);
    expect(refusals[0]).toMatchObject({ rule: 'D1', key: 'nothing-is-shared' });
    const until = '2026-12-01T00:00:00Z';
    expect(diary.ask(NOON, 'envelope.sent', connection, { kind: 'grant', until })).toMatchObject({
      error: { key: 'nothing-is-shared' },
    });
  });

  it('D3: who is no professional sees as a supporter does, whatever the grant says', () => {
    const { give, seen } = about('friend');
    expect(seen(give(['people'], 'professional'))).toBeUndefined();
    expect(seen(give(['wins'], 'professional'))).toEqual({
      wins: [{ day: '2026-11-01', text: 'Gewandeld' }],
    });
  });

  it('D1: is nothing once the grant was revoked or ran out', () => {
    const { diary, give, seen } = about();
    const grant = give(['wins']);
    expect(enclosedCopy(diary.states, grant, at('2027-01-01T00:00:00+01:00'))).toBeUndefined();
    diary.write(NOON, 'grant.revoked', grant);
    expect(seen(grant)).toBeUndefined();
    expect(grantsShown(diary.states, now)).toEqual([]);
  });

  it('D1, N7: what is over can be looked up, but not of who is shown nowhere', () => {
    const { diary, tie, give } = about();
    const [stopped, runs] = [give(['wins']), give(['days'])];
    expect(grantsOver(diary.states, now)).toEqual([]);
    diary.write(NOON, 'grant.revoked', stopped);
    expect(grantsOver(diary.states, now).map(({ id }) => id)).toEqual([stopped]);
    const later = at('2027-01-01T00:00:00+01:00');
    expect(grantsOver(diary.states, later).map(({ id }) => id)).toEqual([runs, stopped]);
    diary.write(NOON, 'tie.shown-nowhere', tie);
    expect(grantsOver(diary.states, later)).toEqual([]);
  });

  it.each(['tie.ended', 'tie.died', 'tie.shown-nowhere'])('D1, N7: is nothing after %s', (type) => {
    const { diary, tie, give, seen } = about();
    const grant = give(['wins']);
    expect(maySeeAnything(diary.states, tie)).toBe(true);
    diary.write(NOON, type, tie, type === 'tie.died' ? { keepOnMap: true } : {});
    expect([seen(grant), maySeeAnything(diary.states, tie), grantsShown(diary.states, now)]).toEqual([
      undefined,
      false,
      [],
    ]);
  });

  it('N7: what was shared with who is shown nowhere ends in silence, and does not come back with the tie', () => {
    const { diary, tie, give, seen } = about();
    const grant = give(['wins']);
    const secret = 'A'.repeat(43);
    const connection = diary.newId();
    diary.write(NOON, 'connection.opened', connection, {
      tie,
      side: 'inviter',
      journal: diary.journal,
      secret,
    });
    diary.write(NOON, 'envelope.sent', connection, { kind: 'grant', until: '2026-12-01T00:00:00Z', grant });
    expect(envelopesShown(diary.states)).toMatchObject([{ who: { name: 'Sanne' }, kind: 'grant' }]);
    expect(envelopesShown(diary.states, 1, tie)).toHaveLength(1);
    expect(envelopesShown(diary.states, 1, diary.newId())).toEqual([]);
    const ends = endsWithHiding(diary.states, tie, now);
    expect(ends).toEqual([
      { type: 'grant.revoked', about: grant },
      { type: 'connection.closed', about: connection },
    ]);
    diary.write(NOON, 'tie.shown-nowhere', tie);
    for (const { type, about: entity } of ends) diary.write(NOON, type, entity);
    expect([seen(grant), envelopesShown(diary.states)]).toEqual([undefined, []]);
    diary.write(NOON, 'tie.shown-again', tie);
    expect([seen(grant), grantsShown(diary.states, now)]).toEqual([undefined, []]);
    expect(endsWithHiding({}, tie, now)).toEqual([]);
  });
});
