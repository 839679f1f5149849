import { expect } from '@open-wc/testing';
import {
  allOn,
  callsOn,
  focused,
  headingsOn,
  nameOf,
  press,
  settled,
  textOn,
} from '../element/testing/on-screen.ts';
import { type Diary, diary, writeDown } from '../journal-host/testing/diary.ts';
import { heading, opened } from './testing/opened.ts';

describe('C3, C4: the colour of the day', () => {
  const coloured = async (colour: string, day: Diary) => {
    const element = await opened(day);
    await press(element, 'Goed');
    await press(element, 'Sla over');
    await press(element, colour);
    await settled();
    return element;
  };

  for (const [colour, phase, level] of [
    ['Het gaat goed', 'green', 'steady'],
    ['Het wordt te moeilijk', 'orange', 'watch'],
    ['Ik heb nu hulp nodig', 'red', 'act'],
  ] as const) {
    it(`C3: "${colour}" is kept as ${phase} with the level ${level}, whatever was answered`, async () => {
      const day = await diary();
      await coloured(colour, day);
      const [entry] = await day.entries('check-in.coloured');
      expect(entry?.data).to.deep.equal({ phase, level });
    });
  }

  it('each colour has a sign beside its words', async () => {
    const element = await opened(await diary());
    await press(element, 'Goed');
    await press(element, 'Sla over');
    const signs = allOn(element, '.level').map((one) =>
      getComputedStyle(one, '::before').content.slice(1, 2),
    );
    expect(signs).to.deep.equal(['●', '◆', '■']);
  });

  it('C4: an act day shows people at once, first of all, and asks nothing more', async () => {
    const day = await diary();
    await writeDown(
      day,
      { name: 'Marloes', phone: '06 0000 0101' },
      { name: 'Kees', phone: '06 0000 0102', notOnHardDays: true },
    );
    const element = await coloured('Ik heb nu hulp nodig', day);
    expect(heading(element)).to.equal('Je hebt nu hulp nodig.');
    expect(callsOn(element)[0]).to.equal('tel:0600000101');
    expect(callsOn(element)).to.include.members(['tel:0880767000', 'tel:112', 'tel:113']);
    expect(textOn(element)).to.not.include('Kees');
    expect(textOn(element)).to.match(
      /^Je hebt nu hulp nodig\. Bel iemand\. Begin bovenaan\. Niemand leest dit mee\. /,
    );
    expect(allOn(element, '.answers, input, .steps')).to.deep.equal([]);
    expect(focused()?.id).to.equal('title');
  });

  it('C4: it holds until "it passed": over a new visit, over midnight, and no longer than 48 hours', async () => {
    const day = await diary();
    const element = await coloured('Ik heb nu hulp nodig', day);
    element.remove();
    day.at('2026-11-23T10:00:00+01:00');
    const next = await opened(day);
    expect(heading(next)).to.equal('Je hebt nu hulp nodig.');
    await press(next, 'Het is nu voorbij');
    expect(heading(next)).to.not.equal('Je hebt nu hulp nodig.');
    expect(await day.entries('day.passed')).to.have.length(1);
    next.remove();
    expect(heading(await opened(day))).to.equal('Hoe gaat het nu met je?');

    const other = await diary();
    (await coloured('Ik heb nu hulp nodig', other)).remove();
    other.at('2026-11-24T15:00:01+01:00');
    expect(heading(await opened(other))).to.equal('Hoe gaat het nu met je?');
  });

  it('C4: holds from the tap on, when saving is slow and when it fails', async () => {
    for (const trouble of ['slow', 'full'] as const) {
      const day = await diary();
      const element = await opened(day);
      await press(element, 'Goed');
      await press(element, 'Sla over');
      await settled();
      const go = trouble === 'slow' ? day.slowly() : undefined;
      if (trouble === 'full') day.store.writing = 'storage-full';
      await press(element, 'Ik heb nu hulp nodig');
      expect(heading(element), trouble).to.equal('Je hebt nu hulp nodig.');
      expect(callsOn(element)).to.include('tel:0880767000');
      expect(textOn(element)).to.include(
        trouble === 'slow' ? 'Bezig met bewaren' : 'Dit is nog niet bewaard.',
      );
      go?.();
      element.remove();
    }
  });

  for (const [wish, words] of [
    ['Niets, het is goed zo', 'Deze mensen en nummers zijn er nu.'],
    ['Met iemand praten', 'Je wilt met iemand praten. Begin bovenaan.'],
    ['Iemand die bij mij komt', 'Vraag iemand om bij je te komen.'],
    ['Hulp met iets praktisch', 'Vraag iemand om hulp met iets praktisch.'],
    ['Meer hulp dan nu', 'Je wilt meer hulp. Bel je begeleider of de hulplijn.'],
  ] as const) {
    it(`C4: after "${wish}" the end shows people, and says what was wished`, async () => {
      const day = await diary();
      await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
      const element = await opened(day);
      await press(element, 'Goed');
      await press(element, wish);
      await press(element, 'Sla over');
      expect(textOn(element)).to.include(words);
      expect(callsOn(element).slice(0, 2)).to.deep.equal(['tel:0600000101', 'tel:0880767000']);
    });
  }

  it('C4: who wishes for somebody has people at once; the colour stands below, and need not be chosen', async () => {
    for (const wish of [
      'Met iemand praten',
      'Iemand die bij mij komt',
      'Hulp met iets praktisch',
      'Meer hulp dan nu',
    ]) {
      const day = await diary();
      await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
      const element = await opened(day);
      await press(element, 'Goed');
      await press(element, wish);
      await settled();
      expect(callsOn(element).slice(0, 2), wish).to.deep.equal(['tel:0600000101', 'tel:0880767000']);
      expect(nameOf(focused() ?? element)).to.equal(heading(element));
      expect(headingsOn(element), wish).to.include('Welke kleur past bij vandaag?');
      await press(element, 'Het gaat goed');
      await settled();
      expect(await day.entries('check-in.coloured')).to.have.length(1);
    }
    const calm = await opened(await diary());
    await press(calm, 'Goed');
    await press(calm, 'Niets, het is goed zo');
    expect([heading(calm), callsOn(calm)]).to.deep.equal(['Welke kleur past bij vandaag?', []]);
  });
});
