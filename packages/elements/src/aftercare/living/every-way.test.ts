import { expect } from '@open-wc/testing';
import { courseNow, type Terms, trajectoryOf } from '@recovery-network/core/aftercare';
import { namesOn, press, settled, textOn, waitFor } from '../../element/testing/on-screen.ts';
import type { Diary } from '../../journal-host/testing/diary.ts';
import { hostOf, write } from '../../noting/testing/opened.ts';
import type { RecoveryAftercare } from '../aftercare.ts';
import { opensReview } from './testing/all-pages.ts';
import { agreed, from, halfYear, opened, own, proposed, shown, withNoor } from './testing/lives.ts';

type Build = (day: Diary, noor: string) => Promise<string>;

/** The same as who supports would propose it. */
const theirs: Terms = { ...halfYear, whose: 'other' };
const ahead = { ...halfYear, starts: '2026-12-07' };
const running: Build = async (day, noor) => (await agreed(day, noor)).trajectory;
const after =
  (type: string, data: object, by?: 'them'): Build =>
  async (day, noor) => {
    const trajectory = await running(day, noor);
    return write(day, type, { ...data }, trajectory, by ? from(noor) : {});
  };

/** Each row of A2: where it is, and what leads to each place to which it can go. */
const rows: Readonly<Record<string, readonly [Build, ...string[]]>> = {
  drafted: [
    (day, noor) => write(day, 'trajectory.drafted', { with: noor, terms: halfYear }),
    ...['Verder met dit plan', 'Tot de start'],
  ],
  waiting: [
    async (day, noor) => {
      const id = await write(day, 'trajectory.drafted', { with: noor, terms: halfYear });
      return write(day, 'trajectory.waiting', { since: '2026-11-01' }, id);
    },
    ...['Verder met dit plan', 'Stoppen'],
  ],
  proposed: [async (day, noor) => (await proposed(day, noor)).trajectory, 'Bekijken', 'Stoppen'],
  'proposed by the other': [
    async (day, noor) => (await proposed(day, noor, { by: 'them', terms: theirs })).trajectory,
    'Antwoord geven',
  ],
  countered: [
    async (day, noor) => {
      const { trajectory, termsId } = await proposed(day, noor);
      await proposed(day, noor, { by: 'them', terms: theirs, trajectory, instead: termsId });
      return trajectory;
    },
    ...['Antwoord geven', 'Bekijken', 'Stoppen'],
  ],
  'not-agreed-yet': [
    async (day, noor) => {
      const { trajectory, termsId } = await proposed(day, noor);
      return write(day, 'trajectory.not-agreed', { termsId }, trajectory, from(noor));
    },
    ...['Hoe nu verder?', 'Stoppen'],
  ],
  agreed: [
    async (day, noor) => (await agreed(day, noor, { terms: ahead })).trajectory,
    ...['Stoppen', 'Terugnemen', 'Iets anders voorstellen'],
  ],
  running: [
    running,
    ...['Samen terugkijken', 'Pauze', 'Stoppen', 'Verder bij een ander', 'Samen afronden', 'Ik wil minder'],
  ],
  'under-review': [
    async (day, noor) => {
      const { trajectory, termsId } = await agreed(day, noor);
      await opensReview(day, trajectory, termsId);
      return trajectory;
    },
    ...['Samen terugkijken', 'Iets anders voorstellen', 'Samen afronden', 'Stoppen'],
  ],
  paused: [
    after('trajectory.paused', { until: '2026-12-01' }),
    ...['Eerder weer verder', 'Samen terugkijken', 'Stoppen', 'Verder bij een ander'],
  ],
  'paused by the other': [
    after('trajectory.paused', { until: '2026-12-01' }, 'them'),
    ...['Samen terugkijken', 'Stoppen', 'Verder bij een ander', 'Pauze'],
  ],
  stopped: [after('trajectory.stopped', {}), 'Terugkomen'],
  'stopped by the other': [after('trajectory.stopped', {}, 'them'), 'Terugkomen'],
  transferred: [after('trajectory.transferred', { to: 'het wijkteam' }), 'Terugkomen'],
  withdrawn: [
    async (day, noor) => {
      const { trajectory, termsId } = await proposed(day, noor);
      return write(day, 'trajectory.withdrawn', { termsId }, trajectory);
    },
    'Terugkomen',
  ],
  'one’s own': [(day) => own(day), 'Veranderen', 'Aan iemand voorstellen', 'Pauze', 'Stoppen'],
};

async function unfolded(day: Diary, trajectory: string, who = ''): Promise<RecoveryAftercare> {
  const element = await opened(day, { for: who });
  await shown(element, { at: 'one', trajectory });
  for (const fold of element.renderRoot.querySelectorAll('details')) fold.open = true;
  await settled();
  return element;
}

describe('A2, X2: every way from every place is on the screen', () => {
  for (const [place, [build, ...ways]] of Object.entries(rows))
    it(`A2, A3, X2: ${place}`, async () => {
      const { day, noor } = await withNoor();
      const names = namesOn(await unfolded(day, await build(day, noor)));
      expect(names).to.include.members([
        ...ways,
        'Ik wil meer hulp',
        'Op papier',
        'Een gesprek voorbereiden',
      ]);
      expect(names.filter((name) => name === 'Ik wil meer hulp')).to.have.length(1);
    });

  it('A2: on the counsellor’s side too, but for what is the person’s alone', async () => {
    const { day, noor } = await withNoor();
    const { trajectory } = await agreed(day, noor, { terms: { ...halfYear, whose: 'other' } });
    const names = namesOn(await unfolded(day, trajectory, 'counsellor'));
    expect(names).to.include.members(['Samen terugkijken', 'Pauze', 'Samen afronden', 'Minder voorstellen']);
    expect(names).to.not.include('Ik wil meer hulp');
  });

  it('A3: what is possible stands in three folds, each way one tap behind its own', async () => {
    const { day, noor } = await withNoor();
    const element = await unfolded(day, await running(day, noor));
    const folds = [...element.renderRoot.querySelectorAll('details')].map((fold) => [
      fold.querySelector('summary')?.textContent?.trim(),
      fold.querySelectorAll('details').length,
      ...[...fold.querySelectorAll('button')].map((button) => button.textContent?.trim()),
    ]);
    expect(folds).to.deep.include.members([
      [
        ...['Bespreken', 0, 'Samen terugkijken', 'Iets anders voorstellen', 'Een gesprek voorbereiden'],
        ...['Een afspraak ging niet door', 'Wat is opgelegd'],
      ],
      [
        ...['Minder, pauze of stoppen', 0, 'Ik wil minder', 'Pauze', 'Samen afronden'],
        ...['Verder bij een ander', 'Stoppen'],
      ],
      ['Papier en eerdere voorstellen', 0, 'Op papier', 'Alle voorstellen', 'Stuur het'],
    ]);
    const before = await unfolded(day, (await proposed(day, noor)).trajectory);
    expect(namesOn(before)).to.not.include('Tot de start');
  });

  it('D4: offers to send only what the other may hear', async () => {
    const { day, noor } = await withNoor();
    const waits = await rows['waiting']?.[0](day, noor);
    expect(namesOn(await unfolded(day, waits ?? ''))).to.not.include('Stuur het');
    const said = await rows['paused']?.[0](day, noor);
    expect(namesOn(await unfolded(day, said ?? ''))).to.include('Stuur het');
  });

  it('A2: a first course that has not begun is taken back by who proposed it', async () => {
    const { day, noor } = await withNoor();
    const { trajectory } = await agreed(day, noor, { terms: ahead });
    await press(await unfolded(day, trajectory), 'Terugnemen');
    const now = () => {
      const states = hostOf(day).state?.areas;
      const one = states && trajectoryOf(states.aftercare, trajectory);
      return one && courseNow(one, day.host.now()).course;
    };
    await waitFor(() => now() === 'withdrawn', 'it is taken back');
    const element = await unfolded(day, trajectory);
    expect(textOn(element)).to.include('Teruggenomen.');
    expect(namesOn(element)).to.include('Terugkomen');
  });
});
