import { expect } from '@open-wc/testing';
import { namesOn, press, settled, textOn, waitFor } from '../element/testing/on-screen.ts';
import { type Diary, writeDown } from '../journal-host/testing/diary.ts';
import { fullDiary, write } from '../noting/testing/opened.ts';
import { exchanged, look, much, opened } from './testing/opened.ts';

const LEANING =
  'Je krijgt nu veel steun. Dat kan bij deze tijd horen. Steun is geen schuld. Je hoeft niets terug te doen. Wil je iets zeggen? "Dank je wel" is genoeg.';
const CARRYING =
  'Je doet nu veel voor Marloes. Hoe is dat voor jou? Minder doen mag. Pauze nemen mag. Denk ook aan wat jij nodig hebt.';
const WORDS = /Je krijgt nu veel|Je geeft nu veel|[Jj]ullie helpen elkaar|nog niets te zeggen/;

async function withMarloes(
  way?: 'given' | 'received',
  wall?: string,
): Promise<{ day: Diary; marloes: string }> {
  const day = await fullDiary(wall);
  const [marloes = ''] = await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
  if (way) await much(day, marloes, way);
  return { day, marloes };
}

describe('giving and getting support', () => {
  it('R3: is off until the person opens it, with one tap; and is closed again as easily', async () => {
    const { day } = await withMarloes('received');
    const element = await opened(day);
    expect(textOn(element)).to.include('Alleen jij ziet dit.');
    expect(textOn(element)).to.not.match(WORDS);
    await press(element, 'Openen');
    await waitFor(() => textOn(element).includes('Je krijgt nu veel'));
    await press(element, 'Weer sluiten');
    await waitFor(() => namesOn(element).includes('Openen'));
    expect(textOn(element)).to.not.match(WORDS);
    expect((await day.entries('reciprocity')).map(({ data }) => data)).to.deep.equal([
      { open: true },
      { open: false },
    ]);
  });

  it('R4: getting a lot brings text 5, and nothing else', async () => {
    const { day } = await withMarloes('received');
    await look(day, 'opened', { open: true });
    const element = await opened(day);
    expect(textOn(element)).to.include(LEANING);
    expect(textOn(element)).to.not.include('Je doet nu veel');
    expect(textOn(element)).to.not.include('Misschien voor');
    const english = await opened(day, 'en');
    await waitFor(() => textOn(english).includes('Support is not a debt.'));
  });

  it('R4, R6: all together and one person are told apart, and comfort stands with whom it is about', async () => {
    const { day, marloes } = await withMarloes('given');
    const [ahmed = ''] = await writeDown(day, { name: 'Ahmed' });
    await much(day, ahmed, 'received');
    await look(day, 'opened', { open: true });
    const element = await opened(day);
    expect(marloes).to.not.equal(ahmed);
    expect(textOn(element)).to.include('Alles bij elkaar: jullie helpen elkaar');
    expect(textOn(element)).to.include(CARRYING);
    await press(element, 'Per persoon');
    const lines = [...element.renderRoot.querySelectorAll('.card .list > li')].map(textOn);
    expect(lines).to.have.members([`Ahmed: Je krijgt nu veel ${LEANING}`, 'Marloes: Je geeft nu veel']);
  });

  it('R6: giving a lot brings text 6, and a pause of which the other hears nothing', async () => {
    const { day } = await withMarloes('given');
    await look(day, 'opened', { open: true });
    const element = await opened(day);
    expect(textOn(element)).to.include(CARRYING);
    await press(element, 'Ik wil pauze');
    await waitFor(async () => (await day.entries('tie.rested')).length === 1);
    await waitFor(() => textOn(element).includes('Marloes krijgt geen bericht.'));
    expect(textOn(element)).to.not.include('Je doet nu veel');
  });

  it('R6: "it is fine like this" asks no more, and writes nothing', async () => {
    const { day } = await withMarloes('given');
    await look(day, 'opened', { open: true });
    const element = await opened(day);
    const before = await day.entries('');
    await press(element, 'Het is goed zo');
    expect(textOn(element)).to.not.include(CARRYING);
    expect(await day.entries('')).to.have.length(before.length);
  });

  it('R7: says in words what it lately comes to, without a number and without a name for anybody', async () => {
    for (const way of ['given', 'received', undefined] as const) {
      const { day } = await withMarloes(way);
      await look(day, 'opened', { open: true });
      const element = await opened(day);
      const card = element.renderRoot.querySelector('.card');
      expect(textOn(element)).to.include('Niemand anders ziet het.');
      expect(card && textOn(card)).to.not.match(/\d|%|punt|score|nemer|gever/i);
      expect(element.renderRoot.querySelector('meter, progress, svg')).to.equal(null);
    }
  });

  it('N7: somebody who is shown nowhere is named nowhere here, and nothing is said of them', async () => {
    const { day, marloes } = await withMarloes('given');
    await look(day, 'opened', { open: true });
    const noted = await exchanged(day, marloes, 'given', '2026-11-21');
    await write(day, 'contact.noted', { channel: 'call', startedBy: 'me', result: 'spoken' }, marloes);
    const element = await opened(day);
    expect(textOn(element)).to.include('Marloes');
    await write(day, 'tie.shown-nowhere', {}, marloes);
    await settled();
    for (const at of ['all', 'noted'] as const) {
      element.go({ at });
      await settled();
      expect(element.shadowRoot?.textContent, at).to.not.include('Marloes');
    }
    for (const at of ['note', 'thanks'] as const) {
      element.go({ at, id: day.host.newId(), tie: marloes });
      await settled();
      expect(element.shadowRoot?.textContent, at).to.not.include('Marloes');
    }
    expect(textOn(element)).to.not.match(/Je geeft nu veel/);
    element.open({ entity: noted });
    await settled();
    expect(textOn(element)).to.include('Dit is er niet meer.');
    expect(element.renderRoot.querySelector('form')).to.equal(null);
  });

  it('R5: a hint comes of the size they said, and not again in a week in which they put it aside', async () => {
    const { day } = await withMarloes('received', '2026-11-24T12:00:00+01:00');
    await look(day, 'opened', { open: true });
    const check = await write(day, 'check-in.opened', { length: 'short' });
    await write(day, 'check-in.coloured', { phase: 'green', level: 'steady' }, check);
    const element = await opened(day);
    expect(textOn(element)).to.not.include('Misschien voor Marloes?');
    await press(element, 'Wat kan ik nu geven?');
    await press(element, 'Iets kleins');
    await waitFor(() =>
      textOn(element).includes(
        'Je wilde iets kleins voor iemand doen. Misschien voor Marloes? Het hoeft niet.',
      ),
    );
    await press(element, 'Niet deze week');
    await waitFor(() => !textOn(element).includes('Misschien voor Marloes?'));
    expect(await day.entries('reciprocity.hint-put-aside')).to.have.length(1);
  });

  it('R5: "nothing now" is an answer like any other, and brings no hint', async () => {
    const { day } = await withMarloes('received');
    await look(day, 'opened', { open: true });
    const element = await opened(day);
    await press(element, 'Wat kan ik nu geven?');
    await press(element, 'Nu niets');
    await waitFor(async () => (await day.entries('reciprocity.can-give')).length === 1);
    await settled();
    expect(element.renderRoot.querySelector('[aria-pressed="true"]')?.textContent).to.equal('Nu niets');
    expect(textOn(element)).to.not.include('Misschien voor');
  });

  it('R7: brings up no contact with a professional, or with somebody who rests', async () => {
    const { day, marloes } = await withMarloes();
    await look(day, 'opened', { open: true });
    const doctor = await write(day, 'tie.added', { name: 'Dokter Bos', kind: 'gp' });
    for (const tie of [marloes, doctor])
      await write(day, 'contact.noted', { channel: 'call', startedBy: 'me', result: 'spoken' }, tie);
    const element = await opened(day);
    await press(element, 'Kort geleden gesproken');
    expect(textOn(element)).to.include('Marloes');
    expect(textOn(element)).to.not.include('Dokter Bos');
    await write(day, 'tie.rested', {}, marloes);
    await settled();
    expect(textOn(element)).to.not.include('Kort geleden gesproken');
  });
});
