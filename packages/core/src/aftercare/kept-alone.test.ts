import { describe, expect, it } from 'vitest';
import { nextSteps } from '../guidance/index.ts';
import type { Entry } from '../journal/entry.ts';
import { withLines } from '../journal/journal.ts';
import { asksOpen, imposedNow, nextReview, openProposalsOf, viewsOf, whoseIs } from './index.ts';
import { newId, two, usual, withTerms } from './testing/two-sides.ts';

/** A course that the person keeps, and thought of sharing with somebody who says things of it before they do. */
function keptAlone(terms = usual) {
  const sides = two();
  const { person } = sides;
  const thread = newId();
  const own = person.write('trajectory.kept-own', thread, { terms });
  person.write('trajectory.drafted', thread, { with: person.tie, terms });
  const says = (type: string, data: Entry['data']): string => {
    const word = { ...own, id: newId(), type, data, seq: person.whole.seq + 1 };
    person.journal = withLines(person.journal, [
      { ...word, by: person.tie, via: 'carried', device: 'elsewhere' },
    ]);
    return word.id;
  };
  return { ...sides, thread, says };
}

describe('a course of one’s own that is shared with nobody yet', () => {
  it('A3, A10: stays the person’s own, who may ask for more, whatever course a tie proposes in it', () => {
    const { person, thread, says } = keptAlone();
    const theirs = person.proposal(thread, withTerms({ whose: 'proposer' }));
    says('trajectory.proposed', theirs);
    expect(whoseIs(person.one(thread))).toBe('mine');
    expect(person.refusal('trajectory.more-asked', thread, { wants: 'more' })).toBeUndefined();
    expect(asksOpen(person.one(thread))).toHaveLength(1);
    expect(openProposalsOf(person.one(thread), person.now)).toEqual([]);
    expect(person.refusal('trajectory.accepted', thread, { termsId: theirs.termsId })).toBe(
      'of-another-person',
    );
  });

  it('A10: what a tie proposes for the person in it can be answered, also where it is kept as one of both', () => {
    const { person, thread, says } = keptAlone(withTerms({ whose: 'both' }));
    const theirs = person.proposal(thread, withTerms({ whose: 'other' }));
    says('trajectory.proposed', theirs);
    expect(whoseIs(person.one(thread))).toBe('both');
    expect(openProposalsOf(person.one(thread), person.now)).toHaveLength(1);
    expect(person.refusal('trajectory.accepted', thread, { termsId: theirs.termsId })).toBeUndefined();
    expect(person.course(thread)).toMatchObject({ own: false });
  });

  it('A2, A10: no word of a tie marks it as imposed, asks for more in it, or shows how they see it', () => {
    const { person, thread, says } = keptAlone();
    says('trajectory.imposed', { by: 'A court', what: 'Come each week' });
    const ask = says('trajectory.more-asked', { wants: 'more' });
    const { termsId, ...rest } = person.proposal(thread, withTerms({ whose: 'other' }));
    says('trajectory.proposed', { termsId, ...rest });
    says('trajectory.not-agreed', { termsId, view: 'Less often' });
    const one = person.one(thread);
    expect(imposedNow(one, person.now)).toEqual([]);
    expect(person.course(thread)).toMatchObject({ imposed: false, own: true });
    expect(asksOpen(one)).toEqual([]);
    expect(viewsOf(one)).toEqual([]);
    expect(person.refusal('trajectory.ask-heard', thread, { ask })).toBe('no-such-ask');
    person.change(thread, usual);
    expect(imposedNow(person.one(thread), person.now)).toHaveLength(1);
    expect(person.course(thread).imposed).toBe(true);
  });

  it('A9, A10: has no look at it that anybody agreed on, until they do', () => {
    const { person, counsellor, meet, on, thread } = keptAlone();
    on('2027-02-01T12:00:00+01:00');
    expect(nextReview(person.one(thread), person.now)).toBeUndefined();
    expect(nextSteps(person.whole.areas, person.now).map(({ key }) => key)).not.toContain('hold-review');
    const termsId = person.change(thread, usual);
    meet(thread);
    counsellor.accept(thread, termsId);
    meet(thread);
    expect(nextReview(person.one(thread), person.now)).toBe('2027-01-18');
  });

  it('A10: an ask that was said to nobody is heard by nobody', () => {
    const { person, thread, says } = keptAlone();
    const ask = person.write('trajectory.more-asked', thread, { wants: 'more' });
    says('trajectory.ask-heard', { ask: ask.id });
    expect(asksOpen(person.one(thread))).toMatchObject([{ heard: false }]);
  });
});
