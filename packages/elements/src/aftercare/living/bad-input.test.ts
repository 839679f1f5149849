import { expect } from '@open-wc/testing';
import { namesOn, press, textOn, waitFor } from '../../element/testing/on-screen.ts';
import { fill, write } from '../../noting/testing/opened.ts';
import { agreed, halfYear, opened, own, shown, withNoor } from './testing/lives.ts';

const alertsIn = (element: Element & { readonly renderRoot: ParentNode }): string =>
  [...element.renderRoot.querySelectorAll('[role="alert"]')].map(({ textContent }) => textContent).join(' ');

describe('A2: what can not be', () => {
  it('A2: a pause of five weeks takes the yes of both, and is offered as that', async () => {
    const { day, noor } = await withNoor();
    const { trajectory } = await agreed(day, noor);
    const element = await opened(day);
    await shown(element, { at: 'pause', trajectory });
    await fill(element, 'until', '2026-12-27');
    await press(element, 'Pauze nemen');
    await waitFor(() => textOn(element).includes('Langer kan als jullie allebei ja zeggen.'), 'the way on');
    expect(await day.entries('trajectory.paused')).to.have.length(0);
    await press(element, 'Vraag Noor om deze langere pauze');
    const { page } = element;
    if (page.at !== 'look') throw new Error(page.at);
    expect(page.terms).to.deep.equal({ what: 'pause', whose: 'proposer', until: '2026-12-27' });
  });

  it('A2: exactly four weeks is free', async () => {
    const { day, noor } = await withNoor();
    const { trajectory } = await agreed(day, noor);
    const element = await opened(day);
    await shown(element, { at: 'pause', trajectory });
    expect(textOn(element)).to.include('Tot en met zondag 20 december kan zonder iets te vragen.');
    await fill(element, 'until', '2026-12-20');
    await press(element, 'Pauze nemen');
    await waitFor(async () => (await day.entries('trajectory.paused')).length === 1, 'the pause');
  });

  it('A2, A10: of one’s own a longer pause has nobody to ask, and says what is possible', async () => {
    const { day } = await withNoor();
    const trajectory = await own(day);
    const element = await opened(day);
    await shown(element, { at: 'pause', trajectory });
    await fill(element, 'until', '2027-12-27');
    await press(element, 'Pauze nemen');
    await waitFor(
      () => textOn(element).includes('Dan kun je stoppen. Terugkomen kan altijd.'),
      'what is possible',
    );
    expect(namesOn(element).filter((name) => name.startsWith('Vraag'))).to.deep.equal([]);
  });

  for (const [until, why] of [
    ['', 'no day'],
    ['2026-11-21', 'a day that is past'],
  ])
    it(`A2: a pause with ${why} is refused in words, and nothing is written`, async () => {
      const { day, noor } = await withNoor();
      const { trajectory } = await agreed(day, noor);
      const element = await opened(day);
      await shown(element, { at: 'pause', trajectory });
      await fill(element, 'until', until ?? '');
      await press(element, 'Pauze nemen');
      await waitFor(() => alertsIn(element) !== '', 'the sentence');
      expect(alertsIn(element)).to.not.include('Er is niets bewaard');
      expect(await day.entries('trajectory.paused')).to.have.length(0);
      expect(element.page.at).to.equal('pause');
    });

  it('A3: finishing on a day that is past is refused in words', async () => {
    const { day, noor } = await withNoor();
    const { trajectory } = await agreed(day, noor);
    const element = await opened(day);
    await shown(element, { at: 'rounding-off', trajectory });
    await fill(element, 'day', '2026-11-21');
    await press(element, 'Verder');
    await waitFor(() => alertsIn(element) !== '', 'the sentence');
    expect(element.page.at).to.equal('rounding-off');
    await fill(element, 'day', '2026-12-01');
    await press(element, 'Verder');
    await waitFor(() => element.page.at === 'look', 'the proposal');
  });

  it('A9: an empty talk, an imposed thing without words, less without a choice: each says what is missing', async () => {
    const { day, noor } = await withNoor();
    const { trajectory } = await agreed(day, noor);
    const element = await opened(day);
    for (const [at, button] of [
      ['talk', 'Bewaren'],
      ['imposed', 'Opschrijven'],
      ['less', 'Verder'],
    ] as const) {
      await shown(element, { at, trajectory });
      await press(element, button);
      await waitFor(() => alertsIn(element) !== '', at);
      expect(alertsIn(element), at).to.not.include('Er is niets bewaard');
      expect(element.page.at).to.equal(at);
    }
  });

  it('A2: what folds stays open at the next try, with the keyboard in it', async () => {
    const { day, noor } = await withNoor();
    const { trajectory } = await agreed(day, noor);
    await write(day, 'trajectory.imposed', { by: 'de rechter', what: 'Elke week melden.' }, trajectory);
    const element = await opened(day);
    await shown(element, { at: 'imposed', trajectory });
    await press(element, 'Iets opschrijven dat is opgelegd');
    await press(element, 'Opschrijven');
    await waitFor(() => alertsIn(element) !== '', 'what is missing');
    const fold = [...element.renderRoot.querySelectorAll('details')].find((one) => one.querySelector('form'));
    expect(fold?.open).to.equal(true);
    element.refusal = undefined;
    await element.updateComplete;
    expect(fold?.open).to.equal(true);
  });

  it('A2: an imposed thing that ends before it begins is refused', async () => {
    const { day, noor } = await withNoor();
    const { trajectory } = await agreed(day, noor);
    const element = await opened(day);
    await shown(element, { at: 'imposed', trajectory });
    await fill(element, 'by', 'de rechter');
    await fill(element, 'what', 'Een gesprek.');
    await fill(element, 'from', '2026-12-20');
    await fill(element, 'until', '2026-12-01');
    await press(element, 'Opschrijven');
    await waitFor(() => alertsIn(element) !== '', 'the sentence');
    expect(await day.entries('trajectory.imposed')).to.have.length(0);
  });

  it('a page of a trajectory that is not there says so, and leads home', async () => {
    const { day } = await withNoor();
    const element = await opened(day);
    await shown(element, { at: 'one', trajectory: day.host.newId() });
    expect(textOn(element)).to.include('Dit is er niet meer.');
    await press(element, '‹ Terug');
    expect(element.page.at).to.equal('home');
  });

  it('two taps stop once, and pause once', async () => {
    const { day, noor } = await withNoor();
    const { trajectory } = await agreed(day, noor);
    const element = await opened(day);
    for (const [at, type] of [
      ['pause', 'trajectory.paused'],
      ['stop', 'trajectory.stopped'],
    ] as const) {
      await shown(element, { at, trajectory });
      if (at === 'pause') await fill(element, 'until', '2026-12-01');
      const form = element.renderRoot.querySelector('form');
      form?.requestSubmit();
      form?.requestSubmit();
      await waitFor(async () => (await day.entries(type)).length > 0, type);
      await waitFor(() => element.page.at !== at, 'the next page');
      expect(await day.entries(type), type).to.have.length(1);
    }
  });
});

describe('N7: who is shown nowhere', () => {
  it('N7: is on no page, and neither are the words in which they are named', async () => {
    const { day, noor, ahmed } = await withNoor();
    const terms = {
      ...halfYear,
      words: 'Ahmed brengt mij.',
      components: [{ kind: 'individual', who: 'Noor', standIn: 'Ahmed' }],
    } as const;
    const { trajectory } = await agreed(day, noor, {
      terms: { ...terms, components: [...terms.components] },
    });
    await write(day, 'trajectory.imposed', { by: 'Ahmed', what: 'Bellen met Ahmed.' }, trajectory);
    const talk = { say: ['Ahmed komt mee.', 'Het gaat goed.'], ask: [] };
    await write(day, 'trajectory.talk-prepared', talk, trajectory);
    await write(day, 'tie.shown-nowhere', {}, ahmed);
    const element = await opened(day);
    for (const at of ['one', 'print', 'imposed', 'talk', 'review', 'back', 'more', 'waiting'] as const) {
      await shown(element, { at, trajectory });
      const fields = [...element.renderRoot.querySelectorAll('textarea, input')].map((field) =>
        'value' in field ? String(field.value) : '',
      );
      expect([textOn(element), ...fields].join(' '), at).to.not.include('Ahmed');
    }
    await shown(element, { at: 'talk', trajectory });
    await fill(element, 'say', 'Het gaat beter.');
    await press(element, 'Bewaren');
    await waitFor(async () => (await day.entries('trajectory.talk')).length === 2, 'kept');
    const [, kept] = await day.entries('trajectory.talk');
    expect(JSON.stringify(kept?.data)).to.include('Ahmed komt mee.');
  });

  it('N7: aftercare with them is gone, in the words for anything that is gone', async () => {
    const { day, noor } = await withNoor();
    const { trajectory } = await agreed(day, noor);
    const element = await opened(day);
    await shown(element, { at: 'pause', trajectory });
    await write(day, 'tie.shown-nowhere', {}, noor);
    for (const at of ['one', 'pause', 'stop', 'print', 'more', 'back', 'disagree', 'less'] as const) {
      await shown(element, { at, trajectory });
      expect(textOn(element), at).to.include('Dit is er niet meer.').and.not.include('Noor');
    }
  });
});
