import { expect } from '@open-wc/testing';
import { isHardDay, nextSteps } from '@recovery-network/core/guidance';
import {
  actionsOn,
  allOn,
  callsOn,
  focused,
  headingsOn,
  nameOf,
  namesOn,
  press,
  settled,
  textOn,
  waitFor,
} from '../element/testing/on-screen.ts';
import { areas } from '../journal-host/areas.ts';
import { createJournalHost } from '../journal-host/shared-host.ts';
import { type Diary, diary, writeDown } from '../journal-host/testing/diary.ts';
import { areas as everyArea } from '../together/areas.ts';
import { whole } from './testing/whole.ts';

const steps = (element: Element) =>
  allOn(element, '.step').map((step) => [
    nameOf(actionsOn(step)[0] ?? step),
    textOn(allOn(step, '.quiet')[0] ?? step),
  ]);
const at = (): string => nameOf(focused() ?? document.body);
const describedDay = async (day: Diary, colour: string) => {
  const { host } = day;
  const id = host.newId();
  const level = { green: 'steady', orange: 'watch', red: 'act' }[colour] ?? 'steady';
  const done = await host.record([
    host.draft('check-in.opened', id, { length: 'short' }),
    host.draft('check-in.answered', id, { item: 1, answer: 4 }),
    host.draft('check-in.coloured', id, { phase: colour, level }),
    host.draft('check-in.closed', id, {}),
  ]);
  expect(done.ok).to.equal(true);
};

describe('X1: a call', () => {
  it('is at most two taps away from every view, whoever is there', async () => {
    for (const people of [[], [{ name: 'Marloes', phone: '06 0000 0101' }]]) {
      const day = await diary('2026-11-22T23:00:00+01:00');
      if (people.length > 0) await writeDown(day, ...people);
      const element = await whole(day);
      for (const view of ['Vandaag', 'Mensen']) {
        await press(element, view);
        await press(element, 'Hulp nu');
        expect(callsOn(element)).to.include.members(['tel:112', 'tel:113', 'tel:0880767000']);
      }
    }
  });

  it('to the person’s own people is one tap from Today, in the order of help now', async () => {
    const day = await diary();
    await writeDown(
      day,
      { name: 'Zonder' },
      { name: 'Marloes', phone: '06 0000 0101' },
      { name: 'Ahmed', phone: '06 0000 0102' },
      { name: 'Oma', phone: '06 0000 0103' },
      { name: 'Els', phone: '06 0000 0104' },
    );
    const element = await whole(day);
    const calls = callsOn(element).filter((href) => href.startsWith('tel:06'));
    expect(calls).to.have.length(3);
    await press(element, 'Alle mensen en nummers');
    const all = callsOn(element).filter((href) => href.startsWith('tel:06'));
    expect(all).to.have.length(4);
    expect(all.slice(0, 3)).to.deep.equal(calls);
    expect(textOn(element)).to.include('Zonder nummer: Zonder.');
  });

  it('is shown once: where the check-in shows people, Today does not show them again', async () => {
    const day = await diary();
    await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
    const element = await whole(day);
    const times = () => callsOn(element).filter((href) => href === 'tel:0600000101').length;
    expect(times()).to.equal(1);
    await press(element, 'Slecht');
    await settled();
    expect(times()).to.equal(1);
    expect(headingsOn(element))
      .to.include('Wil je nu iemand spreken?')
      .and.not.include('Wie kan ik nu bellen?');
    await press(element, 'Gaat wel');
    await settled();
    expect(headingsOn(element)).to.include('Wie kan ik nu bellen?');
  });

  it('H3: on a calm day the provider’s line stands once, under advice', async () => {
    const element = await whole(await diary('2026-11-25T12:00:00+01:00'));
    expect(textOn(element).match(/Advieslijn/g)).to.have.length(1);
    expect(textOn(element)).to.include('Advies nodig? Advieslijn Advies over nazorg. Open tot 22:00.');
  });
});

describe('X4: next steps', () => {
  it('are at most three, each with its reason in words', async () => {
    const day = await diary();
    const element = await whole(day);
    expect(steps(element)).to.deep.equal([
      ['Schrijf iemand op', 'Er staat nog niemand op je kaart.'],
      ['Bekijk wie je nu kunt bellen', 'Dit kan altijd.'],
    ]);
    await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
    await describedDay(day, 'orange');
    await settled();
    expect(steps(element)[0]).to.deep.equal(['Bel Marloes', 'Jij koos: het wordt te moeilijk.']);
    expect(steps(element).length).to.be.at.most(3);
  });

  it('know what is in areas that come later, on a page that was opened just now', async () => {
    const day = await diary();
    const all = day.host.withAreas(everyArea);
    await all.whenReady();
    const rule = {
      ...{ how: 'once', starts: '2026-11-22', from: '16:00' },
      ...{ minutes: 45, zone: 'Europe/Amsterdam' },
    };
    const done = await all.record([all.draft('appointment.set', all.newId(), { what: 'individual', rule })]);
    expect(done.ok).to.equal(true);
    const host = createJournalHost({ areas, store: day.store, clock: () => day.host.now() });
    host.subscribe(() => undefined);
    await host.whenReady();
    const element = await whole({ host });
    expect(steps(element)).to.deep.include(['Bekijk je afspraak', 'Je hebt vandaag een afspraak.']);
  });

  it('lead to the form for someone new, and the keyboard goes there', async () => {
    const element = await whole(await diary());
    await press(element, 'Schrijf iemand op');
    await settled();
    await waitFor(() => at() === 'Iemand opschrijven');
    expect(allOn(element, 'form input').length).to.be.greaterThan(0);
  });

  it('lead to asking a person, and to the map', async () => {
    const day = await diary();
    const { host } = day;
    const id = host.newId();
    await host.record([
      host.draft('tie.added', id, { name: 'Lotte', kind: 'friend', ring: 'close', reach: { phone: '06 1' } }),
    ]);
    const element = await whole(day);
    await press(element, 'Vraag Lotte om steun');
    await settled();
    await waitFor(() => allOn(element, 'textarea').length === 1 && at().includes('Lotte'));
    const again = await whole(day);
    await press(again, 'Bekijk je mensen');
    await settled();
    expect(at()).to.equal('Mensen om mij heen');
  });

  it('do not hurry who is at the question already, nor who has just said that it goes badly', async () => {
    const element = await whole(await diary());
    await press(element, 'Goed');
    await settled();
    expect(at()).to.equal('Wat zou nu helpen?');
    expect(steps(element).length).to.be.greaterThan(0);
    expect(namesOn(element)).to.not.include('Ga verder met invullen');
    await press(element, 'Vorige vraag');
    await press(element, 'Slecht');
    await settled();
    expect(headingsOn(element)).to.include('Wil je nu iemand spreken?');
    for (const other of ['Wat kun je nu doen?', 'Wie kan ik nu bellen?', 'Advies nodig?'])
      expect(headingsOn(element)).to.not.include(other);
    expect(namesOn(element)).to.not.include('Wanneer en hoe vul je dit in?');
  });

  it('lead to help now', async () => {
    const element = await whole(await diary());
    await press(element, 'Bekijk wie je nu kunt bellen');
    expect(at()).to.equal('Hulp nu');
  });

  it('H5: a call from a step is followed by the question how it went', async () => {
    const day = await diary();
    await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
    await describedDay(day, 'orange');
    const element = await whole(day);
    const [step] = allOn(element, '.step');
    if (!step) throw new Error('no step');
    await press(step, 'Bel Marloes');
    await settled();
    expect(at()).to.equal('Heb je Marloes gesproken?');
    await press(element, 'Ja');
    await settled();
    expect(await day.entries('contact.')).to.have.length(1);
  });

  it('promise no call to who has no number', async () => {
    const day = await diary();
    await writeDown(day, { name: 'Koor', message: '06 0000 0109' });
    await describedDay(day, 'orange');
    const element = await whole(day);
    expect(steps(element)[0]?.[0]).to.equal('Neem contact op met Koor');
    await press(element, 'Neem contact op met Koor');
    expect(at()).to.equal('Ik wil nu iemand spreken');
    expect(namesOn(element)).to.include('Stuur Koor een bericht').and.not.include('Bel Koor');
  });

  it('on a red day only people and help are there', async () => {
    const day = await diary();
    await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
    await describedDay(day, 'red');
    const element = await whole(day);
    expect(isHardDay(day.host.state?.areas ?? {}, day.host.now())).to.equal(true);
    expect(headingsOn(element)).to.deep.equal([
      'Mijn mensen en plan',
      'Je hebt nu hulp nodig.',
      'Ik wil nu iemand spreken',
      'Direct gevaar',
      'Gedachten aan zelfdoding',
      'Moeilijk of mooi moment',
    ]);
    expect(callsOn(element)[0]).to.equal('tel:0600000101');
    // All that the core names as a next step is there.
    for (const { person } of nextSteps(day.host.state?.areas ?? {}, day.host.now()))
      if (person) expect(namesOn(element)).to.include(`Bel ${person.tie.name}`);
    await expect(element).to.be.accessible();
    await press(element, 'Het is nu voorbij');
    await settled();
    expect(headingsOn(element)).to.include('Wat kun je nu doen?');
  });
});

describe('D6, safety 8: the first screen on a device', () => {
  it('asks whose device it is, says for whom this is made, and holds nothing up', async () => {
    const day = await diary();
    const element = await whole(day);
    expect(textOn(element)).to.include('Is dit je eigen telefoon of computer?');
    expect(textOn(element)).to.include('Dit is gemaakt voor mensen van 18 jaar en ouder.');
    const [yes, no] = allOn(element, '.choices button').map((one) => {
      const { backgroundColor, fontWeight, borderColor } = getComputedStyle(one);
      return [backgroundColor, fontWeight, borderColor, one.getBoundingClientRect().height];
    });
    expect(yes).to.deep.equal(no);
    await press(element, 'Goed');
    await settled();
    expect(textOn(element)).to.not.include('Is dit je eigen telefoon');
    expect(await day.entries('')).to.have.length(2);
  });

  it('goes away with "keep it here"', async () => {
    const element = await whole(await diary());
    await press(element, 'Ja, bewaar het hier');
    expect(textOn(element)).to.not.include('Is dit je eigen telefoon');
  });
});
