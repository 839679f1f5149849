import { expect, fixture, html } from '@open-wc/testing';
import {
  contradictionIn,
  currentCourse,
  type Terms,
  trajectoriesIn,
  trajectoryOf,
} from '@recovery-network/core/aftercare';
import { namesOn, press, settled, textOn, waitFor } from '../../element/testing/on-screen.ts';
import { fill, hostOf, write } from '../../noting/testing/opened.ts';
import '../../aftercare-parts/define.ts';
import { agreed, halfYear, opened, own, proposed, shown, withNoor } from './testing/lives.ts';

/** A talk of every week. */
const talk = {
  what: 'individual',
  rule: {
    ...{ how: 'weekly', days: [2], every: 1, from: '10:00', minutes: 60 },
    ...{ zone: 'Europe/Amsterdam', starts: '2026-11-03' },
  },
};

describe('ways on from a page', () => {
  for (const who of ['', 'family'])
    it(`A10, S85: who comes back to a plan of their own needs nobody for it${who && `: ${who}`}`, async () => {
      const { day } = await withNoor();
      const before = await own(day);
      await write(day, 'trajectory.stopped', {}, before);
      const element = await opened(day, { for: who });
      await shown(element, { at: 'back', trajectory: before });
      await press(element, 'Opnieuw beginnen');
      await settled();
      expect(element.page.at).to.equal('plan');
      expect(textOn(element)).to.include('Met de groep van dinsdag');
      await press(element, 'Zo begin ik');
      await waitFor(() => element.page.at === 'one', 'its page');
      const states = hostOf(day).state?.areas;
      const all = states ? trajectoriesIn(states.aftercare) : [];
      expect(all).to.have.length(2);
      const again = all.find(({ id }) => id !== before);
      expect(again && currentCourse(again)?.own).to.equal(true);
      const old = states && trajectoryOf(states.aftercare, before);
      expect(old?.backTo).to.equal(again?.id);
    });

  it('A10: who comes back to what was agreed words it with the same person', async () => {
    const { day, noor } = await withNoor();
    const { trajectory } = await agreed(day, noor);
    await write(day, 'trajectory.stopped', {}, trajectory);
    const element = await opened(day);
    await shown(element, { at: 'back', trajectory });
    await press(element, 'Opnieuw beginnen');
    expect(element.page).to.include({ at: 'plan', tie: noor }).and.to.not.have.property('own');
  });

  it('S85: who comes back where nothing held begins with a template', async () => {
    const { day, noor } = await withNoor();
    const { trajectory, termsId } = await proposed(day, noor);
    await write(day, 'trajectory.withdrawn', { termsId }, trajectory);
    const element = await opened(day);
    await shown(element, { at: 'back', trajectory });
    expect(textOn(element)).to.not.include('Je begint met wat er was.');
    await press(element, 'Opnieuw beginnen');
    expect(element.page).to.include({ at: 'template', after: trajectory, tie: noor });
  });

  it('S85, A2: what there was begins today, as long as it was, without what is over', async () => {
    const { day, noor } = await withNoor();
    const [talks, group] = [
      { kind: 'individual', who: 'Noor' },
      { kind: 'group', until: '2026-11-30' },
    ] as const;
    const terms = { ...halfYear, until: '2026-12-27', components: [talks, group] };
    const { trajectory } = await agreed(day, noor, { terms });
    await write(day, 'trajectory.stopped', {}, trajectory);
    const element = await opened(day);
    const begun = async () => {
      await shown(element, { at: 'back', trajectory });
      await press(element, 'Opnieuw beginnen');
      return element.page.at === 'plan' ? element.page.terms : undefined;
    };
    const soon = await begun();
    expect(soon).to.deep.equal({ ...terms, starts: '2026-11-22', until: '2027-01-16' });
    day.at('2028-11-22T15:00:00+01:00');
    const late = await begun();
    expect(late).to.deep.equal({ ...terms, starts: '2028-11-22', until: '2029-01-16', components: [talks] });
    expect(late && contradictionIn(late)).to.equal(undefined);
    await press(element, 'Verder');
    expect(element.page).to.include({ at: 'look', after: trajectory, tie: noor });
  });

  it('no button leads to a calendar where there is none', async () => {
    const { day, noor } = await withNoor();
    await write(day, 'treatment.noted', { kind: 'clinic', ends: '2026-11-20' });
    const { trajectory } = await agreed(day, noor);
    const element = await opened(day);
    await shown(element, { at: 'gap' });
    expect(namesOn(element)).to.not.include('Iets plannen');
    await shown(element, { at: 'missed', trajectory });
    expect(namesOn(element)).to.not.include('Naar de agenda');
    const parts = await fixture(
      html`<recovery-aftercare-parts lang="nl" .host=${hostOf(day)}></recovery-aftercare-parts>`,
    );
    await waitFor(() => parts.shadowRoot?.querySelector('recovery-aftercare') !== null, 'the part');
    const inner = parts.shadowRoot?.querySelector('recovery-aftercare');
    if (!inner) throw new Error('no part');
    await waitFor(() => inner.states !== undefined, 'its journal');
    await shown(inner, { at: 'missed', trajectory });
    expect(namesOn(inner)).to.include('Naar de agenda');
  });

  it('A8: that something did not go on is said to the person alone', async () => {
    const { day, noor } = await withNoor();
    const { trajectory } = await agreed(day, noor, { terms: { ...halfYear, whose: 'other' } });
    const element = await opened(day, { for: 'counsellor' });
    await shown(element, { at: 'one', trajectory });
    await press(element, 'Bespreken');
    expect(namesOn(element)).to.not.include('Een afspraak ging niet door');
    const mine = await agreed(day, noor);
    await shown(element, { at: 'one', trajectory: mine.trajectory });
    await press(element, 'Bespreken');
    expect(namesOn(element)).to.include('Een afspraak ging niet door');
  });

  for (const at of ['pause', 'stop'] as const)
    it(`A2: what becomes of appointments and of medicines is said at once: ${at}`, async () => {
      const { day, noor, ahmed } = await withNoor();
      const { trajectory } = await agreed(day, noor);
      const element = await opened(day);
      await write(day, 'appointment.set', { ...talk, with: ahmed });
      await shown(element, { at, trajectory });
      expect(textOn(element)).to.not.include('Je afspraken staan nog.').and.to.not.include('medicijnen');
      const medicines: Terms = { ...halfYear, components: [{ kind: 'medication', who: 'Noor' }] };
      const second = await agreed(day, ahmed, { terms: medicines });
      await shown(element, { at, trajectory: second.trajectory });
      expect(textOn(element)).to.include('Je afspraken staan nog. Zeg ze zelf af, of laat ze staan.');
      expect(textOn(element)).to.include('Stop daar niet ineens mee. Bel eerst een arts.');
      expect(namesOn(element), 'no calendar around it').to.not.include('Naar de agenda');
      await write(day, 'appointment.set', { ...talk, trajectory });
      await shown(element, { at, trajectory });
      expect(textOn(element)).to.include('Je afspraken staan nog.').and.to.not.include('medicijnen');
    });

  it('A7: a move can be written down, and taken away', async () => {
    const { day, noor } = await withNoor();
    await agreed(day, noor);
    const element = await opened(day);
    await shown(element, { at: 'suggestions' });
    await press(element, 'Ik ben verhuisd');
    await fill(element, 'moved', '2026-11-20');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Je bent pas verhuisd.'), 'the suggestion');
    expect((await day.entries('treatment.moved-house')).map(({ data }) => data)).to.deep.equal([
      { on: '2026-11-20' },
    ]);
    if (!namesOn(element).includes('Wissen: vrijdag 20 november'))
      await press(element, 'Dit klopt niet meer');
    await press(element, 'Wissen: vrijdag 20 november');
    await press(element, 'Ja, wis dit');
    await waitFor(() => !textOn(element).includes('Je bent pas verhuisd.'), 'gone');
  });

  it('A7: a move without a day is asked for its day', async () => {
    const { day, noor } = await withNoor();
    await agreed(day, noor);
    const element = await opened(day);
    await shown(element, { at: 'suggestions' });
    await press(element, 'Ik ben verhuisd');
    await press(element, 'Bewaren');
    expect(textOn(element)).to.include('Kies een dag.');
    expect(await day.entries('treatment.moved-house')).to.deep.equal([]);
  });

  it('J7: before aftercare is erased, it is said that appointments stay', async () => {
    const { day, noor } = await withNoor();
    const { trajectory } = await agreed(day, noor);
    const element = await opened(day);
    await shown(element, { at: 'one', trajectory });
    await press(element, 'Wissen');
    expect(textOn(element)).to.include('Afspraken in je agenda blijven staan.');
  });
});
