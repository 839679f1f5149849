import { expect } from '@open-wc/testing';
import { type Terms, trajectoryOf } from '@recovery-network/core/aftercare';
import { proposalsSeen } from '@recovery-network/core/agreement';
import { press, settled, textOn, waitFor } from '../element/testing/on-screen.ts';
import type { Diary } from '../journal-host/testing/diary.ts';
import { fill, hostOf, tick, write } from '../noting/testing/opened.ts';
import { agreed, halfYear, opened, proposed, shown, withNoor } from './living/testing/lives.ts';

/** Ahmed stands in every part of these terms in which somebody may stand. */
const named: Terms = {
  ...halfYear,
  words: 'Rustig aan.\nAhmed rijdt mee.',
  components: [
    { kind: 'individual', who: 'Noor', standIn: 'Ahmed', words: 'Slapen.\nAhmed helpt daarbij.' },
    { kind: 'leisure', who: 'Ahmed' },
  ],
};

/** An agreed course in which Ahmed is named, who is shown nowhere by now. */
async function withAhmed() {
  const { day, noor, ahmed } = await withNoor();
  const { trajectory, termsId } = await agreed(day, noor, { terms: named });
  const theirs = await proposed(day, noor, {
    ...{ by: 'them', trajectory, instead: termsId },
    terms: { ...named, whose: 'other', until: '2027-08-01' },
  });
  await write(day, 'tie.shown-nowhere', {}, ahmed);
  return { day, noor, trajectory, theirs, element: await opened(day) };
}

const lastTerms = (day: Pick<Diary, 'host'>, id: string): Terms | undefined => {
  const states = hostOf(day).state?.areas;
  const one = states && trajectoryOf(states.aftercare, id);
  return one && proposalsSeen(one).at(-1)?.terms;
};

const html = (element: Element) => {
  const values = [...(element.shadowRoot?.querySelectorAll('input, textarea') ?? [])].map((field) =>
    field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : '',
  );
  return `${element.shadowRoot?.innerHTML} ${values.join(' ')}`;
};

describe('who is shown nowhere', () => {
  it('N7, A3: stands on no page on which terms are worded anew, nor in any of its fields', async () => {
    const { element, trajectory, theirs } = await withAhmed();
    element.change(trajectory);
    await settled();
    expect(element.page.at).to.equal('plan');
    expect(html(element)).to.not.include('Ahmed');
    const { page } = element;
    if (page.at !== 'plan') throw new Error(page.at);
    for (const place of [0, 1]) {
      await shown(element, { ...page, at: 'component', place });
      expect(html(element), String(place)).to.not.include('Ahmed');
    }
    await shown(element, { ...page, at: 'part', part: 'words' });
    expect(html(element)).to.not.include('Ahmed');
    await shown(element, { at: 'proposal', trajectory, termsId: theirs.termsId });
    await press(element, 'Ander voorstel');
    expect(element.page.at).to.equal('plan');
    expect(html(element)).to.not.include('Ahmed');
  });

  it('N7, A3: what could not be seen stays in what is proposed, also after its part was opened', async () => {
    const { day, element, trajectory } = await withAhmed();
    element.change(trajectory);
    await settled();
    await press(element, 'Veranderen: Gesprekken met een begeleider');
    await fill(element, 'who', 'Noor of Kim');
    await press(element, 'Klaar');
    await press(element, 'Veranderen: Vrije tijd');
    await fill(element, 'often', 'monthly');
    await press(element, 'Klaar');
    await press(element, 'Veranderen: Eigen woorden');
    await fill(element, 'words', 'Heel rustig aan.');
    await press(element, 'Klaar');
    expect(textOn(element)).to.include('Met Noor of Kim.').and.include('Heel rustig aan.');
    await press(element, 'Verder');
    await press(element, 'Samen, op dit scherm');
    expect(html(element)).to.not.include('Ahmed');
    day.at('2026-11-22T15:05:00+01:00');
    await press(element, 'Ik zeg ja');
    await waitFor(() => lastTerms(day, trajectory)?.words?.startsWith('Heel') ?? false, 'the proposal');
    expect(lastTerms(day, trajectory)).to.deep.include({
      words: 'Heel rustig aan.\nAhmed rijdt mee.',
      components: [
        {
          ...{ kind: 'individual', who: 'Noor of Kim', standIn: 'Ahmed' },
          words: 'Slapen.\nAhmed helpt daarbij.',
        },
        { kind: 'leisure', who: 'Ahmed', often: 'monthly' },
      ],
    });
  });

  it('N7, A3: a lighter course leaves in what could not be seen: nobody reads from it who was marked', async () => {
    const { element, trajectory } = await withAhmed();
    await shown(element, { at: 'less', trajectory });
    await tick(element, 'often', 'monthly');
    await press(element, 'Verder');
    await settled();
    const { page } = element;
    if (page.at !== 'look') throw new Error(page.at);
    expect(html(element)).to.not.include('Ahmed');
    expect(page.terms).to.deep.include({ words: named.words, components: named.components });
  });
});
