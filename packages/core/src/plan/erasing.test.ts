import { describe, expect, it } from 'vitest';
import { areas } from '../all.ts';
import { correct, eraseEntity, eraseText } from '../amend.ts';
import { cardShown, phasesToday, planShown } from '../guidance/index.ts';
import { at, Diary } from '../guidance/testing/diary.ts';
import type { Journal } from '../journal/index.ts';
import { record } from '../state.ts';
import { page } from './testing/pages.ts';

const NOON = '2026-11-22T12:00:00+01:00';
const context = { now: at(NOON), device: 'phone' };

/** A plan and a card, as a journal that can be amended. */
function written() {
  const diary = new Diary();
  const version = diary.newId();
  const signs = [{ text: 'I walk past the bar' }, { text: 'I sleep badly' }];
  diary.write(NOON, 'plan.drafted', version, {
    phases: [page('green'), page('orange', { signs }), page('red')],
  });
  diary.write(NOON, 'plan.adopted', version, { approved: [{ name: 'Robin', role: 'close' }] });
  const call = [
    { name: 'Noor', number: '1' },
    { name: 'Robin', number: '2' },
  ];
  const card = diary.newId();
  diary.write(NOON, 'plan.card-written', card, { call, medication: 'in the kitchen' });
  diary.write(NOON, 'plan.card-written', card, { call, pets: 'the cat' });
  const journal: Journal = diary.journalOf();
  const entryOf = (type: string) => diary.lines.findLast((line) => line.type === type)?.id ?? '';
  return { journal, entryOf, version, card, newId: diary.newId };
}

describe('erasing what stands in a plan', () => {
  const { journal, entryOf, version, card, newId } = written();
  const erase = (type: string, field: string) =>
    eraseText(journal, areas, { id: newId(), entry: entryOf(type), field }, context);

  it('J7: one sign goes, the rest of the plan stays and holds', () => {
    const done = erase('plan.drafted', 'phases.1.signs.0.text');
    if (!done.ok) throw new Error(done.error.key);
    expect(JSON.stringify(done.value.journal)).not.toContain('past the bar');
    expect(done.value.state.setAside).toEqual([]);
    const phases = phasesToday(done.value.state.areas);
    expect(phases).toHaveLength(3);
    expect(phases[1]?.signs).toEqual([{ text: 'I sleep badly' }]);
  });

  it('J7: a title goes, and the words of its colour are left', () => {
    const done = erase('plan.drafted', 'phases.1.title');
    expect(done.ok && phasesToday(done.value.state.areas)[1]).toMatchObject({ title: '', colour: 'orange' });
  });

  it('J7: the name of who approved, and a name and a number on the card, go singly', () => {
    const approval = erase('plan.adopted', 'approved.0.name');
    expect(approval.ok && planShown(approval.value.state.areas)?.approved).toEqual([
      { name: '', role: 'close' },
    ]);
    const name = erase('plan.card-written', 'call.1.name');
    expect(name.ok && cardShown(name.value.state.areas)).toEqual({
      call: [
        { name: 'Noor', number: '1' },
        { name: '', number: '2' },
      ],
      pets: 'the cat',
    });
  });

  it.each([
    ['plan.drafted', 'phases.1.id'],
    ['plan.drafted', 'phases.*.title'],
    ['plan.drafted', 'phases.one.title'],
    ['plan.drafted', 'phases'],
    ['plan.card-written', 'call.1'],
    ['plan.card-written', 'call.length'],
  ])('J7: in %s %s is no text of its own', (type, field) => {
    expect(erase(type, field)).toMatchObject({ ok: false, error: { key: 'no-such-text' } });
  });

  it.each([
    ['plan.card-written', 'call.9.name'],
    ['plan.card-written', 'other'],
    ['plan.drafted', 'phases.01.title'],
  ])('J7: in %s nothing stands at %s, and nobody is told that it went', (type, field) => {
    expect(erase(type, field)).toMatchObject({ ok: false, error: { key: 'no-such-text' } });
  });

  it('J7: a whole version goes, and no plan holds', () => {
    const done = eraseEntity(journal, areas, { id: newId(), about: version }, context);
    expect(done.ok && planShown(done.value.state.areas)).toBeUndefined();
    expect(done.ok && JSON.stringify(done.value.journal)).not.toContain('past the bar');
  });

  it('J7: the whole emergency card goes, with all that stood on it before, and another can be written', () => {
    const done = eraseEntity(journal, areas, { id: newId(), about: card }, context);
    if (!done.ok) throw new Error(done.error.key);
    const { journal: left, state } = done.value;
    expect(JSON.stringify(left)).not.toMatch(/kitchen|the cat/);
    expect(state.areas.plan.cards).toEqual([]);
    expect(cardShown(state.areas)).toEqual({ call: [] });
    const another = { id: newId(), type: 'plan.card-written', about: newId(), data: { pets: 'a dog' } };
    const written = record(state, areas, [another], context);
    expect(written.ok && cardShown(written.value.state.areas)).toEqual({ call: [], pets: 'a dog' });
  });

  it('P5: the ids of all cards are known, the one that counts last; what is no card takes no card', () => {
    const diary = new Diary();
    const [here, there] = [diary.newId(), diary.newId()];
    for (const about of [here, there, here])
      diary.write(NOON, 'plan.card-written', about, { pets: 'the cat' });
    expect(diary.states.plan.cards).toEqual([there, here]);
    const tool = diary.newId();
    diary.write(NOON, 'plan.tool-written', tool, { kind: 'practice', text: 'breathe' });
    const asked = diary.ask(NOON, 'plan.card-written', tool, { pets: 'the cat' });
    expect(asked).toMatchObject({ ok: false, error: { key: 'not-possible' } });
  });

  it('P2: what somebody agreed to is not corrected', () => {
    const data = { phases: [page('green'), page('yellow'), page('red')] };
    const done = correct(journal, areas, { id: newId(), entry: entryOf('plan.drafted'), data }, context);
    expect(done).toMatchObject({ ok: false, error: { key: 'not-correctable' } });
  });
});
