import { expect } from '@open-wc/testing';
import {
  actionOn,
  allOn,
  focused,
  namesOn,
  press,
  settled,
  still,
  textOn,
  waitFor,
} from '../element/testing/on-screen.ts';
import * as folded from './folded/folded.ts';
import { FoldedLines } from './folded-lines.ts';
import type { RecoverySetbacks } from './setbacks.ts';
import { choose, fullDiary, narrow, opened, type, write } from './testing/opened.ts';

async function unfold(element: RecoverySetbacks, name: string): Promise<void> {
  await press(element, name);
  await waitFor(() => allOn(element, 'details[open] form').length > 0, name);
}

describe('what is folded away', () => {
  it('says when it can not be had, and comes when it is asked for again', async () => {
    const element = await opened(await fullDiary());
    let there = false;
    const fetch = async () => {
      if (!there) throw new TypeError('offline');
      return folded;
    };
    Object.assign(element, { lines: new FoldedLines(element, fetch) });
    element.requestUpdate();
    await settled();
    await press(element, 'Waar het om gaat');
    await waitFor(() => textOn(element).includes('Dit laden lukt nu niet. Probeer het later.'));
    there = true;
    await press(element, 'Waar het om gaat');
    await unfold(element, 'Waar het om gaat');
    expect(textOn(element)).to.include('Je eigen woord ervoor');
  });
});

describe('what it is about', () => {
  it('L8: several kinds, with an own word and goal; changed and put out of sight', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    await unfold(element, 'Waar het om gaat');
    await choose(element, 'kind', 'alcohol');
    await type(element, 'word', 'pilsje');
    await choose(element, 'goal', 'less');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Alcohol · pilsje · Minder'));
    expect(element.renderRoot.querySelector<HTMLSelectElement>('#goal')?.value).to.equal('');
    await choose(element, 'kind', 'gambling');
    await press(element, 'Bewaren');
    await waitFor(() => namesOn(element).includes('Ik heb gedronken of gegokt (pilsje)'));
    expect((await day.entries('concern')).map(({ data }) => data)).to.deep.equal([
      { kind: 'alcohol', word: 'pilsje', goal: 'less' },
      { kind: 'gambling' },
    ]);
    await press(element, 'Veranderen');
    expect(element.renderRoot.querySelector<HTMLInputElement>('#word')?.value).to.equal('pilsje');
    await type(element, 'word', '');
    await press(element, 'Bewaren');
    await waitFor(() => namesOn(element).includes('Ik heb gedronken of gegokt'));
    const aside = actionOn(element, 'Niet meer tonen');
    aside.focus();
    await press(element, 'Niet meer tonen');
    await waitFor(() => namesOn(element).includes('Ik heb gegokt'));
    expect(focused()?.localName).to.equal('summary');
    await press(element, 'Toch laten staan');
    await waitFor(() => namesOn(element).includes('Ik heb gedronken of gegokt'));
  });

  it('L8: nothing is chosen beforehand, and without a kind nothing is stored', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    await unfold(element, 'Waar het om gaat');
    await type(element, 'word', 'pilsje');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Kies eerst waar het om gaat.'));
    expect(focused()?.id).to.equal('kind');
    expect(await day.entries('concern')).to.deep.equal([]);
    expect(element.typed('word')).to.equal('pilsje');
  });

  it('safety 5: the advice stands there before a goal to stop can be stored', async () => {
    const element = await opened(await fullDiary());
    await unfold(element, 'Waar het om gaat');
    await choose(element, 'kind', 'ghb');
    expect(textOn(element)).to.not.include('Stop niet ineens.');
    await choose(element, 'goal', 'stop');
    const text = textOn(element);
    expect(text).to.include('Stop niet ineens.');
    const said = allOn(element, '[role="status"]').map(textOn);
    expect(said.some((one) => one.includes('Stop niet ineens.'))).to.equal(true);
    expect(text.indexOf('Bij GHB geldt dat ook')).to.be.lessThan(text.indexOf('Bewaren'));
    await choose(element, 'kind', 'nicotine');
    expect(textOn(element)).to.not.include('Stop niet ineens.');
  });

  it('a word of 10,000 letters is refused in words; HTML is shown as it is', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    await unfold(element, 'Waar het om gaat');
    await choose(element, 'kind', 'alcohol');
    await type(element, 'word', 'x'.repeat(10_000));
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Dit is te lang om te bewaren.'));
    await type(element, 'word', '<b>bier</b>');
    await press(element, 'Bewaren');
    await waitFor(() => namesOn(element).includes('Ik heb gedronken (<b>bier</b>)'));
    expect(element.renderRoot.querySelector('b')).to.equal(null);
  });
});

describe('days of one’s own', () => {
  it('L7: nothing is shown until the person asks; they can hide it again', async () => {
    const day = await fullDiary();
    await write(day, 'own-date.set', { from: '2026-11-01', to: '2026-11-10' });
    const element = await opened(day);
    await unfold(element, 'Mijn eigen dagen');
    const box = () => element.renderRoot.querySelector<HTMLInputElement>('input[type="checkbox"]');
    expect(box()?.checked).to.equal(false);
    expect(textOn(element)).to.not.include('bij elkaar');
    box()?.click();
    await waitFor(() => textOn(element).includes('10 dagen bij elkaar'));
    box()?.click();
    await waitFor(() => !textOn(element).includes('bij elkaar'));
  });

  it('J5: a tick that could not be stored does not stay', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    await unfold(element, 'Mijn eigen dagen');
    const box = () => element.renderRoot.querySelector<HTMLInputElement>('input[type="checkbox"]');
    day.store.writing = 'storage-full';
    box()?.click();
    await waitFor(() => day.host.pending.length === 1);
    await waitFor(() => box()?.checked === false);
  });

  it('L1, L7: a new date and a hard moment take no day away; overlaps count once', async () => {
    const day = await fullDiary();
    await write(day, 'own-date.set', { from: '2026-11-01', to: '2026-11-10' });
    const { journal } = day.host.state ?? {};
    await day.host.record([day.host.draft('recovery-time.shown', journal ?? '', { shown: true })]);
    const element = await opened(day);
    await unfold(element, 'Mijn eigen dagen');
    await write(day, 'setback.noted', { day: '2026-11-09' });
    await settled();
    expect(textOn(element)).to.include('10 dagen bij elkaar');
    await type(element, 'from', '2026-11-10');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('22 dagen bij elkaar'));
    expect(textOn(element)).to.include('Vanaf dinsdag 10 november');
    expect(element.renderRoot.querySelector<HTMLInputElement>('#from')?.value).to.equal('');
  });

  it('says what can not be: no day, or an end before the beginning', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    await unfold(element, 'Mijn eigen dagen');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Kies eerst een dag.'));
    await type(element, 'from', '2026-11-10');
    await type(element, 'to', '2026-11-01');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Het einde ligt voor het begin.'));
    expect(await day.entries('own-date')).to.deep.equal([]);
  });

  it('axe finds nothing, and nothing scrolls sideways at 320 pixels', async () => {
    const day = await fullDiary();
    await write(day, 'concern.written', { kind: 'stimulants', word: 'x'.repeat(60), goal: 'stop' });
    await write(day, 'own-date.set', { from: '2025-11-01', to: '2025-12-10' });
    const element = await opened(day);
    narrow(element);
    await unfold(element, 'Waar het om gaat');
    await choose(element, 'goal', 'stop');
    await press(element, 'Mijn eigen dagen');
    await still();
    await expect(element).to.be.accessible();
    const right = element.getBoundingClientRect().left + 321;
    const out = allOn(element, '*').filter(
      (one) => one.getBoundingClientRect().right > right && !one.closest('.sr'),
    );
    expect(out.map((one) => one.localName)).to.deep.equal([]);
  });
});
