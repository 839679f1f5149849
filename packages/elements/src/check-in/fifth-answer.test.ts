import { expect } from '@open-wc/testing';
import {
  actionsOn,
  allOn,
  callsOn,
  nameOf,
  press,
  settled,
  textOn,
  waitFor,
} from '../element/testing/on-screen.ts';
import { type Diary, diary, writeDown } from '../journal-host/testing/diary.ts';
import type { RecoveryCheckIn } from './check-in.ts';
import { heading, opened, rhythm } from './testing/opened.ts';

describe('C10: a fifth answer', () => {
  const people = (element: Element) => allOn(element, '[aria-labelledby="people"]');

  async function at(question: number, day: Diary): Promise<RecoveryCheckIn> {
    await rhythm(day, 'weekly');
    const element = await opened(day);
    for (let n = 1; n < question; n++) await press(element, 'Sla over');
    return element;
  }

  for (const [question, answer] of [
    [1, 'Slecht'],
    [4, 'Bijna de hele tijd'],
    [7, 'Ik zie het niet meer zitten'],
  ] as const) {
    it(`on question ${question} brings people and open lines to the same screen, before it is stored`, async () => {
      const day = await diary();
      await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
      const element = await at(question, day);
      const asked = heading(element);
      const go = day.slowly();
      await press(element, answer);
      expect(heading(element)).to.equal(asked);
      expect(callsOn(element)).to.include.members(['tel:0600000101', 'tel:0880767000']);
      expect(callsOn(element)[0]).to.equal(question === 7 ? 'tel:113' : 'tel:0600000101');
      expect(textOn(element)).to.include('Bezig met bewaren');
      go();
      await waitFor(() => textOn(element).includes('Bewaard op dit apparaat.'));
      expect(people(element)).to.have.length(1);
      // Safety 2: "saved" alone might look as if it was sent somewhere.
      expect(textOn(people(element)[0] ?? element)).to.match(
        /^Wil je nu iemand spreken\? Niemand leest dit nu mee\. Bel dus zelf\./,
      );
    });

    it(`on question ${question} does so when nothing can be saved`, async () => {
      const day = await diary();
      const element = await at(question, day);
      day.store.writing = 'storage-refused';
      await press(element, answer);
      expect(callsOn(element)).to.include('tel:0880767000');
      expect(textOn(element)).to.include('Dit is nog niet bewaard.');
    });
  }

  for (const question of [2, 3, 5, 6, 8]) {
    it(`on question ${question} goes on`, async () => {
      const day = await diary();
      const element = await at(question, day);
      const asked = heading(element);
      await press(element, nameOf(actionsOn(element)[4] ?? element));
      expect(heading(element)).to.not.equal(asked);
      expect(people(element)).to.deep.equal([]);
    });
  }

  it('follows the tap: another answer takes the people away, and nothing of it is kept', async () => {
    const day = await diary();
    const element = await at(1, day);
    await press(element, 'Slecht');
    expect(people(element)).to.have.length(1);
    await press(element, 'Gaat wel');
    expect(people(element)).to.deep.equal([]);
    const types = new Set((await day.entries('')).map(({ type }) => type));
    expect([...types]).to.deep.equal(['check-in.rhythm-chosen', 'check-in.opened', 'check-in.answered']);
  });

  it('stays in view until the person goes on', async () => {
    const day = await diary();
    const element = await at(1, day);
    await press(element, 'Slecht');
    await settled();
    expect(people(element)).to.have.length(1);
    await press(element, 'Verder');
    expect(heading(element)).to.equal('Hoe heb je geslapen?');
  });

  it('leaves out who is not called on a hard day', async () => {
    const day = await diary();
    await writeDown(day, { name: 'Kees', phone: '06 0000 0102', notOnHardDays: true });
    const element = await at(1, day);
    await press(element, 'Slecht');
    expect(textOn(element)).to.not.include('Kees');
  });
});
