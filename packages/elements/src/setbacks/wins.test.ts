import { expect } from '@open-wc/testing';
import { winsByTime } from '@recovery-network/core/wins';
import { allOn, namesOn, press, settled, textOn, waitFor } from '../element/testing/on-screen.ts';
import { writeDown } from '../journal-host/testing/diary.ts';
import { fullDiary, heading, hostOf, opened, type, write } from './testing/opened.ts';

/** A share sheet that takes what it gets, while something is done. */
async function withShareSheet(work: () => Promise<void>): Promise<readonly string[]> {
  const texts: string[] = [];
  const share = (data?: ShareData) => {
    texts.push(data?.text ?? '');
    return Promise.resolve();
  };
  const before = Object.getOwnPropertyDescriptor(navigator, 'share');
  const could = Object.getOwnPropertyDescriptor(navigator, 'canShare');
  Object.defineProperty(navigator, 'share', { value: share, configurable: true });
  Object.defineProperty(navigator, 'canShare', { value: () => true, configurable: true });
  try {
    await work();
  } finally {
    if (before) Object.defineProperty(navigator, 'share', before);
    else Reflect.deleteProperty(navigator, 'share');
    if (could) Object.defineProperty(navigator, 'canShare', could);
    else Reflect.deleteProperty(navigator, 'canShare');
  }
  return texts;
}

describe('L6: a good moment', () => {
  it('has a door of the same size as a hard one', async () => {
    const element = await opened(await fullDiary());
    const sizes = allOn(element, '.doors button').map((door) => {
      const { width, height } = door.getBoundingClientRect();
      return [Math.round(width), Math.round(height)];
    });
    expect(sizes).to.have.length(3);
    expect(new Set(sizes.map(String)).size).to.equal(1);
  });

  it('is kept by one tap, with its day and with whom', async () => {
    const day = await fullDiary();
    const [marloes] = await writeDown(day, { name: 'Marloes' });
    const element = await opened(day);
    await press(element, 'Mooi moment');
    await type(element, 'text', 'Samen gegeten <i>lekker</i>');
    await type(element, 'day', '2026-11-20');
    const who = element.renderRoot.querySelector<HTMLSelectElement>('#who');
    if (who) who.value = marloes ?? '';
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Opgeschreven.'));
    const kept = hostOf(day).state?.areas.wins;
    const wins = kept ? winsByTime(kept, day.host.now()) : [];
    expect(wins.map(({ day: on, text, tie }) => [on, text, tie])).to.deep.equal([
      ['2026-11-20', 'Samen gegeten <i>lekker</i>', marloes],
    ]);
    expect(allOn(element, '.list li')).to.have.length(1);
    expect(textOn(element)).to.include('Samen gegeten <i>lekker</i>');
    expect(textOn(element)).to.include('Met Marloes.');
    expect(element.renderRoot.querySelector<HTMLTextAreaElement>('#text')?.value).to.equal('');
  });

  it('is shared as easily as kept, and only by the person: who knows of it is what they say', async () => {
    const day = await fullDiary();
    const [marloes] = await writeDown(day, { name: 'Marloes', message: '06 0000 0101' });
    const element = await opened(day);
    await press(element, 'Mooi moment');
    await type(element, 'text', 'Een week');
    const texts = await withShareSheet(async () => {
      await press(element, 'Bewaren en delen');
      await waitFor(() => heading(element) === 'Met wie wil je dit delen?');
      const to = element.renderRoot.querySelector<HTMLSelectElement>('#to');
      if (to) to.value = marloes ?? '';
      expect(namesOn(element)).to.not.include('Ja, gestuurd');
      await press(element, 'Sturen');
      await waitFor(() => namesOn(element).includes('Ja, gestuurd'));
    });
    expect(texts).to.deep.equal(['Een week']);
    expect(namesOn(element)).to.not.include('Sturen');
    const text = textOn(element);
    expect(text.indexOf('Heb je het gestuurd?')).to.be.lessThan(text.indexOf('Ja, gestuurd'));
    await press(element, 'Nee, niet gestuurd');
    expect(namesOn(element)).to.include('Sturen');
    expect(element.typed('message')).to.equal('Een week');
    await withShareSheet(() => press(element, 'Sturen'));
    await waitFor(() => namesOn(element).includes('Ja, gestuurd'));
    expect(await day.entries('win.shared')).to.deep.equal([]);
    await press(element, 'Ja, gestuurd');
    await waitFor(() => textOn(element).includes('Marloes weet het.'));
    expect((await day.entries('win.shared')).map(({ data }) => data)).to.deep.equal([
      { with: marloes, channel: 'message' },
    ]);
  });

  it('survives Back and a closed page, as a hard one does', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    await press(element, 'Mooi moment');
    await type(element, 'text', 'Gezongen');
    await waitFor(async () => (await day.entries('win')).length === 1);
    expect(textOn(element)).to.not.include('Mijn mooie momenten');
    const field = element.renderRoot.querySelector<HTMLTextAreaElement>('#text');
    if (field) field.value = 'Gezongen en gedanst';
    await press(element, 'Terug');
    await waitFor(() => heading(element) === 'Moeilijk of mooi moment');
    await press(element, 'Mooi moment');
    expect(allOn(element, '.list li')).to.have.length(1);
    expect(textOn(element)).to.include('Gezongen en gedanst');
    await press(element, 'Niet meer tonen');
    await waitFor(() => !textOn(element).includes('Gezongen'));
    await press(element, 'Toch laten staan');
    await waitFor(() => textOn(element).includes('Gezongen en gedanst'));
  });

  it('N7: who is shown nowhere can not be chosen', async () => {
    const day = await fullDiary();
    const [marloes] = await writeDown(day, { name: 'Marloes' }, { name: 'Kees' });
    await day.host.record([day.host.draft('tie.shown-nowhere', marloes ?? '', {})]);
    const element = await opened(day);
    await press(element, 'Mooi moment');
    expect(textOn(element)).to.not.include('Marloes');
    expect(textOn(element)).to.include('Kees');
  });

  it('says what can not be, keeps what was typed, and puts a moment out of sight', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    await press(element, 'Mooi moment');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Er staat nog niets.'));
    await type(element, 'text', 'x'.repeat(10_000));
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Dit is te lang om te bewaren.'));
    await type(element, 'text', 'morgen');
    await type(element, 'day', '2026-11-23');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Die dag is nog niet geweest.'));
    expect(element.renderRoot.querySelector<HTMLTextAreaElement>('#text')?.value).to.equal('morgen');
    expect((await day.entries('win')).map(({ data }) => data)).to.deep.equal([
      { day: '2026-11-22', text: 'morgen' },
    ]);
    element.open('win');
    await settled();
    await press(element, 'Niet meer tonen');
    await write(day, 'win.noted', { day: '2026-11-20', text: 'Gebeld' });
    await settled();
    await press(element, 'Niet meer tonen');
    await waitFor(() => !textOn(element).includes('Gebeld'));
  });
});
