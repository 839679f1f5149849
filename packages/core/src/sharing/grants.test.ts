import { describe, expect, it } from 'vitest';
import { grantHolds, grantOf, grantsNow } from './index.ts';
import { NOON, Party, ZONE } from './testing/party.ts';

const DAY = 86_400_000;
const given = {
  audience: 'supporter',
  purpose: 'support',
  sections: ['plan', 'wins'],
  until: '2026-12-31',
  wording: 1,
};

/** A person with an id for somebody, and short ways to say something about one grant to them. */
function about() {
  const me = new Party(1);
  const [tie, grant] = [me.newId(), me.newId()];
  const give = (other: Readonly<Record<string, unknown>> = {}) =>
    me.ask('grant.given', grant, { tie, ...given, ...other });
  const held = (days = 0) => grantsNow(me.sharing, { ms: NOON + days * DAY, zone: ZONE }).map(({ id }) => id);
  return { me, tie, grant, give, held };
}

describe('A grant', () => {
  it('D1: does not exist until it is given, and holds up to and including its last day on the wall', () => {
    const { give, held, grant } = about();
    expect(held()).toEqual([]);
    expect(give().ok).toBe(true);
    expect([held(), held(39), held(40)]).toEqual([[grant], [grant], []]);
  });

  it('D1: ends at once when it is revoked, in one entry, and can be given anew', () => {
    const { me, give, held, grant } = about();
    give();
    expect(me.ask('grant.revoked', grant).ok).toBe(true);
    expect(held()).toEqual([]);
    expect(me.ask('grant.revoked', grant)).toMatchObject({ ok: false, error: { allowed: ['grant.given'] } });
    give({ sections: ['card'] });
    expect(grantOf(me.sharing, grant)?.sections).toEqual(['card']);
    expect(held()).toEqual([grant]);
  });

  it.each([
    ['nothing-named', { sections: [] }],
    ['no-such-date', { until: '2026-02-30' }],
    ['over-already', { until: '2026-11-21' }],
    ['too-long', { until: '2027-11-24' }],
    ['not-for-supporters', { sections: ['people'] }],
    ['not-for-supporters', { sections: ['plan', 'declined'] }],
    ['grant-of-its-own', { sections: ['plan', 'people'], audience: 'professional' }],
    ['grant-of-its-own', { sections: ['people', 'declined'], audience: 'professional' }],
  ])('D1, D3, D6: is refused: %s', (key, other) => {
    const { give } = about();
    expect(give(other)).toMatchObject({
      ok: false,
      error: { key, allowed: ['connection.opened', 'grant.given'] },
    });
  });

  it('D3: names other people, declined answers or words of groups for a professional, each alone', () => {
    for (const section of ['people', 'declined', 'group-words']) {
      const { give } = about();
      expect(give({ sections: [section], audience: 'professional' }).ok).toBe(true);
    }
  });

  it('D3: of a kind that its audience never sees is set aside whatever device brings it', () => {
    const { me, tie, grant } = about();
    const [line] = [me.write('grant.given', grant, { tie, ...given })];
    const forged = {
      ...line,
      id: me.newId(),
      about: me.newId(),
      data: { ...line.data, sections: ['people'] },
    };
    me.add([forged]);
    expect(me.state.setAside).toMatchObject([{ id: forged.id, reason: 'structure' }]);
  });

  it('D6: is dated, says its purpose and the version of the text, and stays with one person and one purpose', () => {
    const { me, give, grant } = about();
    give({ wording: 3 });
    expect(grantOf(me.sharing, grant)).toMatchObject({ purpose: 'support', wording: 3, since: NOON });
    expect(give({ tie: me.newId() }).ok).toBe(false);
    expect(give({ purpose: 'treatment' }).ok).toBe(false);
  });

  it('D1: is the same after its parts are said twice', () => {
    const { me, give, grant } = about();
    give({ sections: ['plan', 'plan', 'wins'] });
    const found = grantOf(me.sharing, grant);
    expect(found?.sections).toEqual(['plan', 'wins']);
    expect(found && grantHolds(found, me.now)).toBe(true);
  });

  it('J12: is the owner’s alone to give and to revoke', () => {
    const { me, tie, grant, give } = about();
    const theirs = { by: tie, via: 'carried' } as const;
    expect(me.ask('grant.given', grant, { tie, ...given }, theirs)).toMatchObject({
      error: { key: 'writer' },
    });
    give();
    expect(me.ask('grant.revoked', grant, {}, theirs)).toMatchObject({ error: { key: 'writer' } });
  });
});
