import { expect } from '@open-wc/testing';
import {
  actionOn,
  allOn,
  focused,
  headingsOn,
  nameOf,
  namesOn,
  press,
  settled,
  textOn,
  waitFor,
} from '../element/testing/on-screen.ts';
import { writeDown } from '../journal-host/testing/diary.ts';
import { fill, fullDiary, tick, write } from '../noting/testing/opened.ts';
import { exchanged, look, opened } from './testing/opened.ts';

async function withTwo() {
  const day = await fullDiary();
  const [marloes = '', sam = ''] = await writeDown(
    day,
    { name: 'Marloes', phone: '06 0000 0101' },
    { name: 'Sam' },
  );
  await look(day, 'opened', { open: true });
  return { day, marloes, sam };
}

const value = (element: { readonly renderRoot: ParentNode }, id: string) =>
  element.renderRoot.querySelector<HTMLInputElement | HTMLSelectElement>(`#${id}`)?.value;

describe('what was noted', () => {
  it('N7, J7: older things stay reachable, and hiding somebody among the latest is not noticed', async () => {
    const { day, marloes, sam } = await withTwo();
    for (let n = 0; n < 31; n++)
      await exchanged(day, sam, 'received', `2026-10-${String(n + 1).padStart(2, '0')}`);
    await exchanged(day, marloes, 'received', '2026-11-20');
    await write(day, 'tie.shown-nowhere', {}, marloes);
    const element = await opened(day);
    await press(element, 'Wat ik opschreef');
    expect(allOn(element, 'ul.list > li')).to.have.length(5);
    await press(element, 'Meer laten zien');
    expect(textOn(element)).to.include('donderdag 1 oktober');
    expect(namesOn(element)).to.not.include('Meer laten zien');
    expect(textOn(element)).to.not.include('Marloes');
  });
});

describe('what was put out of sight', () => {
  it('J7: is in reach still: to let stand after all with its day, and to erase', async () => {
    const { day, sam } = await withTwo();
    for (const on of ['2026-11-01', '2026-11-08'])
      await write(day, 'exchange.set-aside', {}, await exchanged(day, sam, 'received', on));
    const element = await opened(day);
    await press(element, 'Wat ik opschreef');
    expect(textOn(element)).to.not.include('1 november');
    await press(element, 'Weggelegd');
    expect(textOn(element)).to.include('zondag 1 november');
    const named = (begin: string, end: string) =>
      namesOn(element).find((one) => one.startsWith(begin) && one.endsWith(end)) ?? `${begin} … ${end}`;
    await press(element, named('Toch laten staan', ' 1 november'));
    await waitFor(() =>
      allOn(element, 'summary')
        .map(nameOf)
        .some((one) => one.endsWith(' 1 november')),
    );
    await press(element, named('Wissen', ' 8 november'));
    await press(element, named('Ja, wis dit', ' 8 november'));
    await waitFor(() => textOn(element).includes('Het is gewist.'));
    expect(textOn(element)).to.not.include('8 november');
    expect(await day.entries('exchange.noted')).to.have.length(2);
  });
});

describe('noting what was given and got', () => {
  it('R1: asks three things; the day, and how big it was, are folded and may stay as they are', async () => {
    const { day, sam } = await withTwo();
    const element = await opened(day);
    await press(element, 'Iets opschrijven');
    const fold = element.renderRoot.querySelector('form details');
    expect(fold?.hasAttribute('open')).to.equal(false);
    expect(fold?.querySelector('#day')).to.not.equal(null);
    expect(fold?.querySelectorAll('[name="size"]')).to.have.length(3);
    await tick(element, 'way', 'received');
    await fill(element, 'who', sam);
    await fill(element, 'kind', 'listening');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Fijn dat er iemand was.'));
    expect((await day.entries('exchange'))[0]?.data).to.include({ size: 'small' });
  });

  it('R1: with whom, given or got, what and how big, on a day; a double tap writes it once', async () => {
    const { day, sam } = await withTwo();
    const element = await opened(day);
    await press(element, 'Iets opschrijven');
    await tick(element, 'way', 'given');
    await fill(element, 'who', sam);
    await fill(element, 'kind', 'practical');
    await press(element, 'Meer');
    await tick(element, 'size', 'large');
    await fill(element, 'day', '2026-11-18');
    const save = actionOn(element, 'Bewaren');
    save.click();
    save.click();
    await waitFor(() => textOn(element).includes('Iemand helpen is goed, ook zonder iets terug.'));
    expect((await day.entries('exchange')).map(({ data }) => data)).to.deep.equal([
      { with: sam, way: 'given', kind: 'practical', size: 'large' },
    ]);
    await press(element, 'Wat ik opschreef');
    expect(textOn(element)).to.include('Voor Sam: Iets praktisch woensdag 18 november');
  });

  it('R1: says at its field what is missing, and what can not be, and keeps what was filled in', async () => {
    const { day, marloes } = await withTwo();
    const element = await opened(day);
    await press(element, 'Iets opschrijven');
    for (const [sentence, next] of [
      ['Kies eerst of je iets gaf of kreeg.', () => tick(element, 'way', 'received')],
      ['Kies eerst met wie het was.', () => fill(element, 'who', marloes)],
      ['Kies eerst wat het was.', () => fill(element, 'kind', 'company')],
    ] as const) {
      await press(element, 'Bewaren');
      expect(textOn(element)).to.include(sentence);
      await next();
    }
    await fill(element, 'day', '2026-11-23');
    await press(element, 'Bewaren');
    expect(textOn(element)).to.include('Deze dag is nog niet geweest.');
    expect(value(element, 'who')).to.equal(marloes);
    expect(await day.entries('exchange')).to.deep.equal([]);
  });

  it('R1: more than a hundred with one person on a day is said in words, at the field', async function () {
    this.timeout(20_000);
    const { day, marloes } = await withTwo();
    for (let n = 0; n < 100; n++) await exchanged(day, marloes, 'given', '2026-11-22', 'small');
    const element = await opened(day);
    element.note(marloes);
    await settled();
    await tick(element, 'way', 'given');
    await fill(element, 'kind', 'company');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Er staat voor deze dag al veel.'));
    expect(focused()?.id).to.equal('who');
  });

  it('R1: one tap from a noted contact, which is then no longer offered', async () => {
    const { day, marloes } = await withTwo();
    await write(
      day,
      'contact.noted',
      { channel: 'call', startedBy: 'me', support: 'emotional', result: 'spoken' },
      marloes,
    );
    const element = await opened(day);
    await press(element, 'Kort geleden gesproken');
    await press(element, 'Opschrijven: Marloes');
    expect(value(element, 'who')).to.equal(marloes);
    expect(value(element, 'kind')).to.equal('listening');
    await tick(element, 'way', 'received');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Fijn dat er iemand was.'));
    expect(namesOn(element).some((name) => name.startsWith('Opschrijven: Marloes'))).to.equal(false);
    const [noted] = await day.entries('exchange');
    expect(noted?.data).to.include({ with: marloes, way: 'received' });
    expect(noted?.data).to.have.property('contact');
  });

  it('R1: is opened from outside at a contact, at somebody, and at what was noted', async () => {
    const { day, marloes } = await withTwo();
    await write(
      day,
      'contact.noted',
      { channel: 'call', startedBy: 'me', support: 'company', result: 'spoken' },
      marloes,
    );
    const contact = day.host.state?.areas.network.contacts[marloes]?.[0]?.id ?? '';
    const id = await exchanged(day, marloes, 'received', '2026-11-20', 'medium');
    const element = await opened(day);
    element.open({ tie: marloes, entity: contact });
    await settled();
    expect(value(element, 'kind')).to.equal('company');
    element.open({ entity: id });
    await settled();
    expect(value(element, 'kind')).to.equal('listening');
    expect(value(element, 'day')).to.equal('2026-11-20');
    element.open();
    await settled();
    expect(headingsOn(element)).to.include('De laatste tijd');
  });

  it('R1: what was noted is changed in its place, and keeps its day', async () => {
    const { day, marloes } = await withTwo();
    await exchanged(day, marloes, 'received', '2026-11-20');
    const element = await opened(day);
    element.go({ at: 'noted' });
    await settled();
    await press(element, 'Van Marloes: Luisteren');
    await press(element, 'Veranderen');
    await fill(element, 'kind', 'practical');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Van Marloes: Iets praktisch vrijdag 20 november'));
    expect(allOn(element, 'li')).to.have.length(1);
  });

  it('R1: is put out of sight and brought back as it was', async () => {
    const { day, marloes } = await withTwo();
    await exchanged(day, marloes, 'received', '2026-11-20');
    const element = await opened(day);
    element.go({ at: 'noted' });
    await settled();
    await press(element, 'Van Marloes: Luisteren');
    await press(element, 'Niet meer tonen');
    await waitFor(() => textOn(element).includes('Het staat niet meer in de lijst.'));
    expect(textOn(element)).to.include('Er staat nog niets.');
    await press(element, 'Toch laten staan');
    await waitFor(() => textOn(element).includes('Van Marloes: Luisteren vrijdag 20 november'));
  });

  it('J7: is erased for good, and what goes is said before', async () => {
    const { day, marloes } = await withTwo();
    await exchanged(day, marloes, 'received', '2026-11-20');
    const element = await opened(day);
    element.go({ at: 'noted' });
    await settled();
    expect(namesOn(element)).to.not.include('Ja, wis dit');
    await press(element, 'Van Marloes: Luisteren');
    await press(element, 'Wissen');
    expect(textOn(element)).to.include('Terughalen kan niet.');
    await press(element, 'Ja, wis dit');
    await waitFor(() => textOn(element).includes('Het is gewist.'));
    expect(await day.entries('exchange')).to.deep.equal([]);
  });

  it('shows thirty lines, and more where they are asked for', async function () {
    this.timeout(20_000);
    const { day, sam } = await withTwo();
    for (let n = 0; n < 31; n++) await exchanged(day, sam, 'given', '2026-11-20', 'small');
    const element = await opened(day);
    element.go({ at: 'noted' });
    await settled();
    expect(allOn(element, '.list > li')).to.have.length(30);
    await press(element, 'Meer laten zien');
    expect(allOn(element, '.list > li')).to.have.length(31);
  });
});

describe('thank you', () => {
  it('R5: is always at hand, also while the rest is closed; it is only written down once it was sent', async () => {
    const { day, sam } = await withTwo();
    await look(day, 'opened', { open: false });
    const element = await opened(day);
    let text: string | undefined;
    Object.defineProperty(navigator, 'canShare', { value: () => true, configurable: true });
    Object.defineProperty(navigator, 'share', {
      value: async (given: ShareData) => {
        text = given.text;
      },
      configurable: true,
    });
    try {
      await press(element, 'Dank je wel zeggen');
      await press(element, 'Sam');
      await press(element, 'Sturen');
      await waitFor(() => textOn(element).includes('Is het gestuurd?'));
      expect(text).to.equal('Dank je wel.');
      expect(await day.entries('exchange')).to.deep.equal([]);
      await press(element, 'Nee, niet gestuurd');
      await press(element, 'Sturen');
      await waitFor(() => namesOn(element).includes('Ja, gestuurd'));
      await press(element, 'Ja, gestuurd');
      await waitFor(async () => (await day.entries('exchange')).length === 1);
      expect((await day.entries('exchange'))[0]?.data).to.deep.equal({
        with: sam,
        way: 'given',
        kind: 'thanks',
        size: 'small',
      });
    } finally {
      Reflect.deleteProperty(navigator, 'share');
      Reflect.deleteProperty(navigator, 'canShare');
    }
  });

  it('R5: where copying does not work either, the text is there to copy by hand, and nothing is written by itself', async () => {
    const { day } = await withTwo();
    const element = await opened(day);
    Object.defineProperty(navigator, 'share', { value: undefined, configurable: true });
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    try {
      await press(element, 'Dank je wel zeggen');
      await press(element, 'Sam');
      await press(element, 'Sturen');
      await waitFor(() => textOn(element).includes('Kopieer de tekst hierboven zelf.'));
      expect(await day.entries('exchange')).to.deep.equal([]);
    } finally {
      Reflect.deleteProperty(navigator, 'share');
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('R5: the nearest are one tap away, and everybody else is in a list', async () => {
    const { day } = await withTwo();
    const names = Array.from({ length: 9 }, (_, n) => ({ name: `Iemand ${n}` }));
    const others = await writeDown(day, ...names);
    const element = await opened(day);
    await press(element, 'Dank je wel zeggen');
    expect(allOn(element, '.choices button')).to.have.length(6);
    await fill(element, 'other', others[8] ?? '');
    await press(element, 'Verder');
    expect(headingsOn(element)).to.include('Dank je wel, Iemand 8');
  });

  it('R8: names what it thanks for, and weighs like that; nothing else answers anything', async () => {
    const { day, marloes } = await withTwo();
    const id = await exchanged(day, marloes, 'received', '2026-11-20', 'large');
    const element = await opened(day);
    element.go({ at: 'noted' });
    await settled();
    await press(element, 'Van Marloes: Luisteren');
    await press(element, 'Dank je wel zeggen: Marloes');
    await press(element, 'Alleen opschrijven');
    await waitFor(() => textOn(element).includes('"Dank je wel" is genoeg.'));
    expect((await day.entries('exchange')).at(-1)?.data).to.deep.equal({
      with: marloes,
      way: 'given',
      kind: 'thanks',
      size: 'large',
      for: id,
    });
  });
});
