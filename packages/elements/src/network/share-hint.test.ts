import { expect } from '@open-wc/testing';
import { agreed, walk } from '../expectations/testing/between.ts';
import { writeDown } from '../journal-host/testing/diary.ts';
import { fullDiary, write } from '../noting/testing/opened.ts';
import { visit, visitTo } from './testing/visit.ts';

const SAID = 'Veel van wat is afgesproken, doet één persoon. Er mag iemand bij.';

/** Three people, one of whom agreed to three things; what else may be missing is put aside. */
async function carrying() {
  const day = await fullDiary();
  const [marloes = ''] = await writeDown(day, { name: 'Marloes' }, { name: 'Ahmed' }, { name: 'Kees' });
  for (const ask of ['walk-together', 'eat-together', 'sport-together'] as const)
    await agreed(day, marloes, { ...walk, ask });
  const aside = (hint: string) => write(day, 'network.hint-dismissed', { hint }, day.host.state?.journal);
  return { day, aside };
}

const cards = (found: Awaited<ReturnType<typeof visitTo>>) => found.all('.hint-card');

describe('one person carries much', () => {
  it('N11: is said in the network view, without a name, and leads to adding somebody', async () => {
    const { day, aside } = await carrying();
    await aside('no-professional');
    const found = await visitTo(day.host);
    const card = cards(found).find(({ textContent }) => textContent?.includes(SAID));
    expect(card?.textContent).to.not.match(/Marloes|Ahmed|Kees/);
    card?.querySelector('button')?.click();
    await found.settled();
    expect(found.map.page.at).to.equal('add');
    found.map.back();
    await found.settled();
    const again = cards(found).find(({ textContent }) => textContent?.includes(SAID));
    [...(again?.querySelectorAll('button') ?? [])].at(-1)?.click();
    await found.settled();
    expect(found.text).to.not.include(SAID);
  });

  it('N11: is not said where nothing is known here of what is agreed', async () => {
    const found = await visit(3);
    expect(found.map.host?.state?.areas).to.not.have.property('expectations');
    expect(found.text).to.not.include(SAID);
  });

  it('N11: with the other hints there are at most two', async () => {
    const { day } = await carrying();
    const noor = await write(day, 'tie.added', { name: 'Noor', kind: 'friend', gives: ['company'] });
    await write(day, 'tie.supports-already', {}, noor);
    const found = await visitTo(day.host);
    expect(cards(found)).to.have.length(2);
    expect(found.text).to.not.include(SAID);
  });
});
