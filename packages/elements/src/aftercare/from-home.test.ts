import { expect } from '@open-wc/testing';
import { asksOpen, trajectoryOf } from '@recovery-network/core/aftercare';
import { headingsOn, namesOn, press, settled, textOn, waitFor } from '../element/testing/on-screen.ts';
import { writeDown } from '../journal-host/testing/diary.ts';
import { fill, hostOf, tick, write } from '../noting/testing/opened.ts';
import type { RecoveryAftercare } from './aftercare.ts';
import { agreed, halfYear, opened, own, proposed, shown, withNoor } from './living/testing/lives.ts';

const primaries = ({ renderRoot }: RecoveryAftercare) =>
  [...renderRoot.querySelectorAll('button.primary')].map((one) => one.textContent?.trim());

describe('what can be done from where somebody begins', () => {
  it('A2, A3: from a draft, by its buttons, to waiting for the start and to asking for more', async () => {
    const { day, noor } = await withNoor();
    const trajectory = await write(day, 'trajectory.drafted', { with: noor, terms: halfYear });
    const element = await opened(day);
    await press(element, 'Bekijken: Met Noor');
    await waitFor(() => namesOn(element).includes('Ik wil meer hulp'), 'the draft');
    for (const fold of element.renderRoot.querySelectorAll('details')) fold.open = true;
    await press(element, 'Tot de start');
    await fill(element, 'untilThen', 'Mijn zus');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Wachten tot het begint.'), 'waiting');
    await press(element, '‹ Terug');
    await press(element, 'Bekijken: Met Noor');
    await waitFor(() => namesOn(element).includes('Ik wil meer hulp'), 'what waits');
    await press(element, 'Ik wil meer hulp');
    await press(element, 'Vraag het Noor');
    await waitFor(() => element.page.at === 'asked', 'the ask');
    const states = hostOf(day).state?.areas;
    const one = states && trajectoryOf(states.aftercare, trajectory);
    expect(one && asksOpen(one)).to.have.length(1);
  });

  it('A2: a change and another proposal are not offered to be kept for later, where they would be gone', async () => {
    const { day, noor } = await withNoor();
    const { trajectory } = await agreed(day, noor);
    const element = await opened(day);
    element.change(trajectory);
    await settled();
    await press(element, 'Verder');
    expect(element.page.at).to.equal('look');
    expect(namesOn(element)).to.include('Sturen').and.not.include('Bewaren voor later');
    const theirs = await proposed(day, noor, { by: 'them', terms: { ...halfYear, whose: 'other' } });
    await shown(element, { at: 'proposal', ...theirs });
    await press(element, 'Ander voorstel');
    await press(element, 'Verder');
    expect(element.page.at).to.equal('look');
    expect(namesOn(element)).to.not.include('Bewaren voor later');
  });

  it('A10: less of a plan of one’s own changes that plan, and asks nobody', async () => {
    const { day } = await withNoor();
    const trajectory = await own(day);
    const element = await opened(day);
    await shown(element, { at: 'less', trajectory });
    await tick(element, 'often', 'monthly');
    await press(element, 'Verder');
    expect(element.page.at).to.equal('plan');
    expect(textOn(element)).to.include('Elke maand');
    await press(element, 'Zo begin ik');
    await waitFor(() => element.page.at === 'one', 'the plan');
    const kept = await day.entries('trajectory.kept-own');
    expect(kept.at(-1)?.data).to.have.nested.property('terms.steps[0].often', 'monthly');
  });

  it('A2: a last day that has passed stands among what runs, with a way to make it longer', async () => {
    const { day, noor } = await withNoor('2026-11-02T12:00:00+01:00');
    const terms = { ...halfYear, until: '2026-11-20', steps: [{ often: 'weekly' as const }] };
    await agreed(day, noor, { terms });
    day.at('2026-11-24T12:00:00+01:00');
    const element = await opened(day);
    expect(textOn(element)).to.include('De laatste dag is geweest.').and.not.include('Samen afgerond');
    expect(textOn(element)).to.not.include('Nu elke week');
    expect(namesOn(element)).to.not.include('Terugkomen: Met Noor');
    await press(element, 'Langer maken: Met Noor');
    expect(element.page.at).to.equal('plan');
  });

  it('A4: speaks of no treatment where there was none', async () => {
    const { day, noor } = await withNoor();
    await agreed(day, noor, { terms: { ...halfYear, starts: '2026-11-23' } });
    const element = await opened(day);
    expect(textOn(element)).to.include('Er is nog niets gepland in de eerste week.');
    expect(textOn(element)).to.not.include('behandeling');
  });

  it('A4: past the first week the coming week is named; in a pause nothing is said of it', async () => {
    const { day, noor } = await withNoor();
    const { trajectory } = await agreed(day, noor, { terms: { ...halfYear, starts: '2026-11-23' } });
    day.at('2026-12-03T12:00:00+01:00');
    const element = await opened(day);
    expect(textOn(element)).to.include('In je agenda staat de komende week nog niemand.');
    expect(textOn(element)).to.include('Wil je iemand spreken?').and.not.include('eerste week');
    await press(element, 'Wie kan ik nu bellen?');
    await settled();
    expect(headingsOn(element)).to.include('In je agenda staat de komende week nog niemand.');
    expect(textOn(element)).to.not.include('eerste week');
    await write(day, 'trajectory.paused', { until: '2026-12-20' }, trajectory);
    await shown(element, { at: 'home' });
    expect(textOn(element)).to.not.include('de komende week nog niemand');
  });

  it('A4: who asked for more help reads that before what is not planned', async () => {
    const { day, noor } = await withNoor();
    const { trajectory } = await agreed(day, noor, { terms: { ...halfYear, starts: '2026-11-23' } });
    await write(day, 'trajectory.more-asked', { wants: 'more' }, trajectory);
    const element = await opened(day);
    const text = textOn(element);
    expect(text).to.include('De vraag staat open.').and.include('Er is nog niets gepland');
    expect(text.indexOf('De vraag staat open.')).to.be.lessThan(text.indexOf('Er is nog niets gepland'));
    await press(element, 'Wie kan ik nu bellen?');
    expect(element.page.at).to.equal('gap');
  });

  it('has one main button, also where several things wait', async () => {
    const { day, noor } = await withNoor();
    const terms = { ...halfYear, starts: '2026-09-01', reviewEvery: 4 };
    const { trajectory, termsId } = await agreed(day, noor, { terms });
    for (const until of ['2027-08-01', '2027-09-01'])
      await proposed(day, noor, {
        ...{ by: 'them', trajectory, instead: termsId },
        terms: { ...terms, whose: 'other', until },
      });
    await proposed(day, noor, { by: 'them', terms: { ...halfYear, whose: 'other' } });
    const element = await opened(day);
    expect(primaries(element)).to.have.length(1);
    await shown(element, { at: 'one', trajectory });
    expect(primaries(element)).to.deep.equal(['Antwoord geven']);
    expect(namesOn(element)).to.include('Samen terugkijken');
  });
});

describe('with whom', () => {
  it('A2: says that nobody was chosen, beside the list', async () => {
    const { day } = await withNoor();
    const names = ['Bo', 'Cas', 'Dilan', 'Eva', 'Finn'].map((name) => ({ name }));
    await writeDown(day, ...names);
    const element = await opened(day);
    const wording = { trajectory: day.host.newId(), mark: day.host.newId(), terms: halfYear };
    await shown(element, { at: 'who', ...wording });
    await press(element, 'Verder');
    expect(element.page.at).to.equal('who');
    expect(textOn(element)).to.include('Kies eerst met wie.');
    expect(element.renderRoot.querySelector('#other')?.getAttribute('aria-invalid')).to.equal('true');
  });
});

describe('what goes along with a link', () => {
  for (const [type, data, words] of [
    ['trajectory.more-asked', { wants: 'more' }, 'ik vraag je om hulp'],
    ['trajectory.stopped', {}, 'ik stop hiermee'],
    ['trajectory.paused', { until: '2026-12-01' }, 'ik neem een pauze'],
    ['trajectory.review-opened', undefined, 'ik wil samen terugkijken'],
    ['trajectory.accepted', undefined, 'hier is mijn antwoord'],
  ] as const)
    it(`A3, D4: says what it is, ${type}`, async () => {
      const { day, noor } = await withNoor();
      const theirs = { by: 'them', terms: { ...halfYear, whose: 'other' } } as const;
      const { trajectory, termsId } = await proposed(day, noor, theirs);
      await write(day, 'trajectory.accepted', { termsId }, trajectory);
      day.at('2026-11-22T15:10:00+01:00');
      if (type !== 'trajectory.accepted') await write(day, type, data ?? { termsId }, trajectory);
      const element = await opened(day);
      await shown(element, { at: 'tell', trajectory });
      await press(element, 'Sturen');
      await fill(element, 'as', 'Robin');
      await press(element, 'Verder');
      await waitFor(() => element.page.at === 'send', 'the link');
      await settled();
      const message = element.renderRoot.querySelector<HTMLTextAreaElement>('#message')?.value;
      expect(message).to.include(`Hoi Noor, ${words}`);
    });
});

const NOT_SAVED = 'Je laatste stap is nog niet bewaard.';

describe('what could not be kept', () => {
  it('J3: is not called kept, a yes, a taking back, a view, a draft, a plan of one’s own', async () => {
    const { day, noor } = await withNoor();
    const theirs = await proposed(day, noor, { by: 'them', terms: { ...halfYear, whose: 'other' } });
    const mine = await proposed(day, noor);
    const element = await opened(day);
    day.store.writing = 'storage-full';
    const steps = [
      [{ at: 'proposal', ...theirs }, 'Ja'],
      [{ at: 'proposal', ...mine }, 'Terugnemen'],
    ] as const;
    for (const [page, button] of steps) {
      await shown(element, page);
      await press(element, button);
      await waitFor(() => element.page.at === 'tell', button);
      expect(textOn(element), button).to.include(NOT_SAVED);
      expect(element.notice, button).to.equal('');
    }
    await shown(element, {
      ...{ at: 'look', trajectory: day.host.newId(), mark: day.host.newId(), terms: halfYear, tie: noor },
    });
    await press(element, 'Bewaren voor later');
    await waitFor(() => element.page.at === 'home', 'home');
    expect(element.notice).to.equal('');
    const wording = {
      trajectory: day.host.newId(),
      mark: day.host.newId(),
      terms: halfYear,
      own: true,
    } as const;
    await shown(element, { at: 'plan', ...wording });
    await press(element, 'Zo begin ik');
    await waitFor(() => element.page.at === 'one', 'one');
    expect(textOn(element)).to.include(NOT_SAVED);
    expect(element.notice).to.equal('');
  });
});
