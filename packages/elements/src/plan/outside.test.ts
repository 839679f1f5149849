import { expect } from '@open-wc/testing';
import {
  allOn,
  headingsOn,
  namesOn,
  press,
  settled,
  still,
  textOn,
  waitFor,
} from '../element/testing/on-screen.ts';
import { diary, writeDown } from '../journal-host/testing/diary.ts';
import { openPart } from './testing/open-part.ts';
import { opened, phase, planned, withPlan, wrote } from './testing/planned.ts';

const begun = async () => {
  const day = await withPlan(await diary());
  const [marloes = '', bram = ''] = await writeDown(
    day,
    { name: 'Marloes', phone: '06 0000 0101' },
    { name: 'Bram', phone: '06 0000 0102' },
    { name: 'Kees' },
    { name: 'Sanne' },
  );
  const actions = [
    { actor: 'me' as const, text: 'Ik ga naar buiten.' },
    { actor: 'close' as const, text: 'Haal de auto op.', tie: bram },
  ];
  await planned(day, [phase('green'), phase('orange'), phase('red', { title: 'Alarm', actions })]);
  const element = await opened(day);
  await openPart(element, 'Buiten het slot');
  return { day, element, marloes, bram };
};

const tick = async (element: Element, ...values: readonly string[]) => {
  for (const value of values) allOn(element, `input[value="${value}"]`)[0]?.click();
  await settled();
};

const chosen = async (day: Awaited<ReturnType<typeof begun>>['day']) =>
  (await day.entries('plan.outside-lock')).map(({ data }) => data);

describe('outside the lock', () => {
  it('P3: nothing is chosen before, the price is told first, and nothing is stored before it was seen', async () => {
    const { day, element, marloes } = await begun();
    const text = textOn(element);
    expect(text.indexOf('Wie straks je telefoon oppakt')).to.be.within(0, text.indexOf('Marloes'));
    for (const box of allOn(element, 'input'))
      expect(box instanceof HTMLInputElement && box.checked).to.equal(false);
    await tick(element, marloes, 'act');
    await press(element, 'Bekijk wat een ander straks ziet');
    expect(headingsOn(element)).to.include('Dit ziet straks wie je telefoon oppakt');
    expect(textOn(element)).to.include('Marloes 06 0000 0101').and.to.include('Ik ga naar buiten.');
    expect(textOn(element)).to.not.include('Kees');
    expect(await chosen(day)).to.deep.equal([]);
    await press(element, 'Dit mag straks te zien zijn');
    await waitFor(() => textOn(element).includes('Je keuze is bewaard.'));
    expect(await chosen(day)).to.deep.equal([{ names: [marloes], actPage: true }]);
  });

  it('P3: can be looked at and taken back at any time', async () => {
    const { day, element, marloes } = await begun();
    await tick(element, marloes);
    await press(element, 'Bekijk wat een ander straks ziet');
    await press(element, 'Dit mag straks te zien zijn');
    await waitFor(() => namesOn(element).includes('Niets zonder slot laten zien'));
    expect(textOn(element)).to.include('Marloes 06 0000 0101').and.to.not.include('Ik ga naar buiten.');
    await press(element, 'Niets zonder slot laten zien');
    await waitFor(async () => (await chosen(day)).length === 2);
    expect((await chosen(day))[1]).to.deep.equal({ names: [], actPage: false });
    expect(textOn(element)).to.include('Als er straks een slot is, blijft alles daarachter.');
  });

  it('P3: says at the choice that three names are the most', async () => {
    const { day, element } = await begun();
    for (const box of allOn(element, '[name="names"]')) box.click();
    await press(element, 'Bekijk wat een ander straks ziet');
    expect(textOn(element)).to.include('Kies er hoogstens drie.');
    expect(allOn(element, '[aria-invalid="true"]')).to.have.length(1);
    await still();
    await expect(element).to.be.accessible();
    expect(await chosen(day)).to.deep.equal([]);
  });

  it('P3, N7: who is shown nowhere, or said not now, can not be chosen, and is not on the page that is left', async () => {
    const { day, element, marloes, bram } = await begun();
    await wrote(day, 'tie.shown-nowhere', bram, {});
    await wrote(day, 'plan.outside-lock', day.host.state?.journal ?? '', {
      names: [marloes, bram],
      actPage: true,
    });
    element.go({ at: 'outside' });
    await settled();
    expect(textOn(element)).to.include('Marloes').and.to.include('Ik ga naar buiten.');
    expect(element.renderRoot.textContent).to.not.include('Bram').and.to.not.include('Haal de auto op.');
    await press(element, 'Anders kiezen');
    expect(element.renderRoot.textContent).to.not.include('Bram');
    const [box] = allOn(element, `input[value="${marloes}"]`);
    expect(box instanceof HTMLInputElement && box.checked).to.equal(true);
  });

  it('safety 24: axe finds nothing on its pages', async function () {
    this.timeout(20_000);
    const { element, marloes } = await begun();
    if (element.parentElement) element.parentElement.style.inlineSize = '320px';
    await still();
    await expect(element).to.be.accessible();
    await tick(element, marloes, 'act');
    await press(element, 'Bekijk wat een ander straks ziet');
    await still();
    await expect(element).to.be.accessible();
    expect(element.scrollWidth).to.be.at.most(320);
  });
});
