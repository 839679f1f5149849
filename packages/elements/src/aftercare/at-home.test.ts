import { expect } from '@open-wc/testing';
import { allOn, namesOn, press, settled, textOn, waitFor } from '../element/testing/on-screen.ts';
import type { Diary } from '../journal-host/testing/diary.ts';
import { hostOf, write } from '../noting/testing/opened.ts';
import { noteTelling } from '../together/telling.ts';
import type { RecoveryAftercare } from './aftercare.ts';
import { agreed, from, halfYear, opened, own, shown, withNoor } from './living/testing/lives.ts';

/** Begins again after one that is over. */
async function beginsAgain(day: Diary, tie: string, trajectory: string): Promise<string> {
  const again = await write(day, 'trajectory.drafted', { with: tie, terms: halfYear, after: trajectory });
  await write(day, 'trajectory.came-back', { to: again }, trajectory);
  return again;
}

/** All that stands with one of the list, in one line. */
const lines = (element: RecoveryAftercare): readonly string[] =>
  allOn(element, 'li.stack').map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim());

const UNSENT = 'Nog niet gestuurd?';
const roundingOff = (on: string) => ({ what: 'rounding-off', whose: 'proposer', on }) as const;

describe('what stands open, where somebody begins', () => {
  it('A3: an ask for more is asked about, also once the page was loaded anew', async () => {
    const { day, noor } = await withNoor();
    const { trajectory } = await agreed(day, noor);
    const ask = await day.host.draft('trajectory.more-asked', trajectory, { wants: 'more' });
    await day.host.record([ask]);
    noteTelling(hostOf(day), trajectory, 'unknown');
    const element = await opened(day);
    expect(textOn(element)).to.include(UNSENT);
    expect(namesOn(element)).to.include('Stuur het: Met Noor');
    await write(day, 'trajectory.ask-heard', { ask: ask.id }, trajectory, from(noor));
    await waitFor(() => !textOn(element).includes(UNSENT), 'that it was heard');
    expect(textOn(element)).to.include('De vraag staat open.');
  });

  it('A3, A10: an ask of a plan of one’s own waits for nobody', async () => {
    const { day } = await withNoor();
    await write(day, 'trajectory.more-asked', { wants: 'more' }, await own(day));
    const element = await opened(day);
    expect(textOn(element)).to.include('De vraag staat open.').and.to.not.include('antwoord');
  });

  it('A3: after an end an ask can be made, stands there and can be sent', async () => {
    const { day, noor } = await withNoor();
    const { trajectory } = await agreed(day, noor);
    await write(day, 'trajectory.stopped', {}, trajectory);
    const element = await opened(day);
    await press(element, 'Ik wil meer hulp: Met Noor');
    expect(element.page).to.deep.include({ at: 'more', trajectory });
    await write(day, 'trajectory.more-asked', { wants: 'more' }, trajectory);
    await shown(element, { at: 'home' });
    noteTelling(hostOf(day), trajectory, 'unknown');
    element.requestUpdate();
    await settled();
    expect(lines(element)[0]).to.include('De vraag staat open.').and.include(UNSENT);
    expect(namesOn(element))
      .to.include('Stuur het: Met Noor')
      .and.to.not.include('Ik wil meer hulp: Met Noor');
    const text = textOn(element);
    expect(text.indexOf('De vraag staat open.')).to.be.lessThan(text.indexOf('Nazorg afspreken'));
  });

  it('A3: who supports is offered no ask after an end', async () => {
    const { day, noor } = await withNoor();
    const { trajectory } = await agreed(day, noor, { terms: { ...halfYear, whose: 'other' } });
    await write(day, 'trajectory.stopped', {}, trajectory);
    const element = await opened(day, { for: 'counsellor' });
    expect(textOn(element)).to.include('Door mij gestopt.');
    expect(namesOn(element)).to.not.include('Ik wil meer hulp: Met Noor');
  });

  it('A3: a stop that nobody got is asked about, with the way to send it', async () => {
    const { day, noor } = await withNoor();
    const { trajectory } = await agreed(day, noor);
    await write(day, 'trajectory.stopped', {}, trajectory);
    noteTelling(hostOf(day), trajectory, 'untold');
    const element = await opened(day);
    expect(lines(element)[0]).to.include('Door mij gestopt.').and.include(UNSENT);
    expect(namesOn(element)).to.include('Stuur het: Met Noor');
    noteTelling(hostOf(day), trajectory, 'told');
    element.requestUpdate();
    await settled();
    expect(textOn(element)).to.not.include(UNSENT);
    expect(namesOn(element)).to.not.include('Stuur het: Met Noor');
  });
});

describe('when it ends, where somebody begins', () => {
  it('A2: a rounding off that lies ahead is the end, and nothing after it is said', async () => {
    const { day, noor } = await withNoor();
    const { trajectory } = await agreed(day, noor);
    await agreed(day, noor, { trajectory, terms: roundingOff('2026-12-10') });
    const element = await opened(day);
    expect(lines(element)[0])
      .to.include('Loopt. Samen afronden: donderdag 10 december. Nu elke week.')
      .and.to.not.match(/mei|terugkijken/);
    await shown(element, { at: 'one', trajectory });
    for (const fold of element.renderRoot.querySelectorAll('details')) fold.open = true;
    const text = textOn(element);
    expect(text).to.include('Jij en Noor ronden de nazorg af op donderdag 10 december.');
    const said = allOn(element, 'section.card > p').map(textOn).join(' ');
    expect(said).to.include('Nu elke week').and.to.not.include('om de week');
    expect(text.indexOf('ronden de nazorg af')).to.be.lessThan(text.indexOf('Nu elke week'));
    expect(text).to.not.include('Samen terugkijken op').and.to.not.include('mei 2027');
    expect(text).to.include('afgesproken om af te ronden op donderdag 10 december');
    expect(text).to.not.include('samen afgerond');
    day.at('2026-12-11T09:00:00+01:00');
    element.requestUpdate();
    await settled();
    expect(textOn(element)).to.include('samen afgerond').and.to.not.include('om af te ronden op');
  });

  it('A2: a stop before the day of a rounding off leaves it as it was: agreed, and not done', async () => {
    const { day, noor } = await withNoor();
    const { trajectory } = await agreed(day, noor);
    await agreed(day, noor, { trajectory, terms: roundingOff('2026-12-10') });
    await write(day, 'trajectory.stopped', {}, trajectory);
    day.at('2026-12-20T09:00:00+01:00');
    const element = await opened(day);
    await shown(element, { at: 'one', trajectory });
    for (const fold of element.renderRoot.querySelectorAll('details')) fold.open = true;
    expect(textOn(element)).to.include('om af te ronden op').and.to.not.include('samen afgerond');
  });

  it('A6: how often now is said with the end of that stretch', async () => {
    const { day, noor } = await withNoor();
    await agreed(day, noor);
    const element = await opened(day);
    expect(lines(element)[0]).to.include('Nu elke week, tot en met zondag 27 december.');
  });

  it('A2: a break says its last day, and from when it goes on', async () => {
    const { day, noor } = await withNoor();
    const terms = { ...halfYear, starts: '2026-12-04' };
    const { trajectory } = await agreed(day, noor, { terms });
    await write(day, 'trajectory.paused', { until: '2026-12-10' }, trajectory);
    day.at('2026-12-05T09:00:00+01:00');
    const element = await opened(day);
    expect(lines(element)[0]).to.include('Pauze tot en met donderdag 10 december. Daarna elke week');
    day.at('2026-11-24T09:00:00+01:00');
    element.requestUpdate();
    await settled();
    expect(lines(element)[0]).to.include('Pauze tot en met donderdag 10 december. Daarna elke week');
    expect(lines(element)[0]).to.not.include('Vanaf vrijdag 4 december');
  });

  it('A2: a break that ends before the first day says that day', async () => {
    const { day, noor } = await withNoor();
    const { trajectory } = await agreed(day, noor, { terms: { ...halfYear, starts: '2026-12-14' } });
    await write(day, 'trajectory.paused', { until: '2026-11-30' }, trajectory);
    const element = await opened(day);
    expect(lines(element)[0]).to.include(
      'Pauze tot en met maandag 30 november. Vanaf maandag 14 december elke week.',
    );
  });
});

describe('a door back', () => {
  it('S85, A2: opens once: where it goes on already, it leads there', async () => {
    const { day, noor } = await withNoor();
    const { trajectory } = await agreed(day, noor);
    await write(day, 'trajectory.stopped', {}, trajectory);
    const again = await beginsAgain(day, noor, trajectory);
    await agreed(day, noor, { trajectory: again });
    const element = await opened(day);
    await press(element, 'Terugkomen: Met Noor');
    expect(element.page).to.deep.equal({ at: 'one', trajectory: again });
    await shown(element, { at: 'back', trajectory });
    expect(namesOn(element)).to.not.include('Opnieuw beginnen');
    await press(element, 'Verdergaan');
    expect(element.page).to.deep.equal({ at: 'one', trajectory: again });
    await write(day, 'trajectory.stopped', {}, again);
    const third = await beginsAgain(day, noor, again);
    for (const before of [trajectory, again]) {
      await shown(element, { at: 'back', trajectory: before });
      await press(element, 'Verdergaan');
      expect(element.page).to.deep.equal({ at: 'one', trajectory: third });
    }
  });

  it('S85: opens again where what it led to has ended', async () => {
    const { day, noor } = await withNoor();
    const { trajectory } = await agreed(day, noor);
    await write(day, 'trajectory.stopped', {}, trajectory);
    const again = await beginsAgain(day, noor, trajectory);
    await agreed(day, noor, { trajectory: again });
    await write(day, 'trajectory.stopped', {}, again);
    const element = await opened(day);
    for (const before of [trajectory, again]) {
      await shown(element, { at: 'back', trajectory: before });
      expect(namesOn(element)).to.include('Opnieuw beginnen').and.to.not.include('Verdergaan');
    }
  });
});
