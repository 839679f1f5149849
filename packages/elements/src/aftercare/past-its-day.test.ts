import { expect } from '@open-wc/testing';
import { openProposalsOf, trajectoryOf } from '@recovery-network/core/aftercare';
import { namesOn, press, settled, textOn, waitFor } from '../element/testing/on-screen.ts';
import type { Diary } from '../journal-host/testing/diary.ts';
import { fill, hostOf } from '../noting/testing/opened.ts';
import type { RecoveryAftercare } from './aftercare.ts';
import { agreed, opened, proposed, usual, withJo } from './testing/opened.ts';

const oneOf = (day: Pick<Diary, 'host'>, id: string) => {
  const { aftercare } = hostOf(day).state?.areas ?? {};
  return aftercare && trajectoryOf(aftercare, id);
};

const MINE_PAST = 'De dag is voorbij. Hier kwam geen antwoord.';
const PAST = 'De dag is voorbij. Dit is niet afgesproken.';

async function onPage(element: RecoveryAftercare, page: RecoveryAftercare['page']): Promise<void> {
  element.go(page);
  await settled();
  await waitFor(() => !/Even wachten/.test(textOn(element)), page.at);
}

const roundingOff = { what: 'rounding-off', whose: 'other', on: '2026-12-01' } as const;

describe('a proposal whose day is past', () => {
  it('A2: no rounding off waits after its day: the page says so, and leads to another day', async () => {
    const { day, jo } = await withJo();
    const { trajectory } = await agreed(day, jo);
    const { termsId } = await proposed(day, jo, { by: 'them', trajectory, terms: roundingOff });
    const element = await opened(day);
    expect(textOn(element)).to.include('Jo vraagt om jouw antwoord.');
    day.at('2026-12-02T09:00:00+01:00');
    element.requestUpdate();
    await settled();
    expect(textOn(element)).to.not.include('Jo vraagt om jouw antwoord.');
    await onPage(element, { at: 'proposal', trajectory, termsId });
    expect(textOn(element)).to.include(PAST);
    expect(namesOn(element)).to.not.include('Ja');
    await onPage(element, { at: 'versions', trajectory });
    expect(textOn(element)).to.include(PAST);
    await onPage(element, { at: 'one', trajectory });
    expect(textOn(element)).to.include(PAST);
    await press(element, 'Een andere dag voorstellen');
    await waitFor(() => element.page.at === 'rounding-off', 'another day');
    await waitFor(() => element.renderRoot.querySelector('#day') !== null, 'the day');
    await fill(element, 'day', '2026-12-20');
    await press(element, 'Verder');
    await waitFor(() => element.page.at === 'look', 'the whole of it');
    await press(element, 'Samen, op dit scherm');
    await press(element, 'Ik zeg ja');
    await press(element, 'Jo zegt ja');
    await waitFor(() => textOn(element).includes('Dit is afgesproken.'), 'both');
    await onPage(element, { at: 'one', trajectory });
    expect(textOn(element)).to.not.include(PAST);
  });

  it('A2: a first course that ended before anybody answered leads to its last day, and is proposed anew', async () => {
    const { day, jo } = await withJo();
    const { trajectory, termsId } = await proposed(day, jo, { terms: usual({ until: '2026-12-31' }) });
    day.at('2027-01-04T09:00:00+01:00');
    const element = await opened(day);
    expect(textOn(element)).to.not.include('Nog geen antwoord hier.');
    expect(textOn(element))
      .to.include(MINE_PAST)
      .and.to.not.include('Voorgesteld.')
      .and.to.not.include('niet afgesproken');
    await onPage(element, { at: 'one', trajectory });
    expect(textOn(element)).to.include(MINE_PAST);
    expect(textOn(element)).to.not.include('niet afgesproken');
    await onPage(element, { at: 'versions', trajectory });
    expect(textOn(element)).to.include(MINE_PAST).and.to.not.include('niet afgesproken');
    await onPage(element, { at: 'one', trajectory });
    await press(element, 'Een andere dag voorstellen');
    await fill(element, 'until', '2027-05-31');
    await press(element, 'Klaar');
    await press(element, 'Verder');
    await press(element, 'Samen, op dit scherm');
    await press(element, 'Ik zeg ja');
    await waitFor(() => textOn(element).includes('Jij zei ja.'), 'my yes');
    const one = oneOf(day, trajectory);
    const [open] = one ? openProposalsOf(one, day.host.now()) : [];
    expect(open?.instead).to.equal(termsId);
    await onPage(element, { at: 'one', trajectory });
    expect(textOn(element)).to.not.include(MINE_PAST);
  });

  it('A2: what was not answered and runs beside it is said for four weeks, and then stands among all proposals', async () => {
    const { day, jo } = await withJo();
    const { trajectory } = await agreed(day, jo);
    await proposed(day, jo, { by: 'them', trajectory, terms: roundingOff });
    day.at('2026-12-29T09:00:00+01:00');
    const element = await opened(day);
    await onPage(element, { at: 'one', trajectory });
    expect(textOn(element)).to.include(PAST);
    day.at('2026-12-30T09:00:00+01:00');
    element.requestUpdate();
    await settled();
    expect(textOn(element)).to.not.include(PAST);
    await onPage(element, { at: 'versions', trajectory });
    expect(textOn(element)).to.include(PAST);
  });

  it('A3: both at one screen when the day passes: nobody says yes to it any more', async () => {
    const { day, jo } = await withJo();
    const { trajectory } = await agreed(day, jo);
    const { termsId } = await proposed(day, jo, { by: 'them', trajectory, terms: roundingOff });
    const element = await opened(day);
    await onPage(element, { at: 'both', trajectory, termsId });
    expect(namesOn(element)).to.include('Ik zeg ja');
    day.at('2026-12-02T09:00:00+01:00');
    await press(element, 'Ik zeg ja');
    await waitFor(() => textOn(element).includes(PAST), 'that it is past');
    expect(namesOn(element)).to.not.include('Ik zeg ja');
    expect(namesOn(element)).to.include('Een andere dag voorstellen');
    expect(await day.entries('trajectory.accepted')).to.have.length(1);
  });

  it('A3: after an end nothing that got no answer is said to wait', async () => {
    const { day, jo } = await withJo();
    const { trajectory } = await agreed(day, jo);
    const { termsId } = await proposed(day, jo, {
      ...{ by: 'them', trajectory },
      terms: { ...roundingOff, on: '2027-12-01' },
    });
    const element = await opened(day);
    await day.host.record([day.host.draft('trajectory.stopped', trajectory, {})]);
    await onPage(element, { at: 'versions', trajectory });
    expect(textOn(element))
      .to.include('Dit is niet afgesproken.')
      .and.to.not.include('Wacht op jouw antwoord.');
    await onPage(element, { at: 'proposal', trajectory, termsId });
    expect(namesOn(element)).to.not.include('Ja').and.to.not.include('Een andere dag voorstellen');
  });
});
