import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
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
import { fill, fullDiary, write } from '../noting/testing/opened.ts';
import { opened, toDo } from './testing/opened.ts';

describe('what somebody wants to do', () => {
  it('A1: what it is and its kind are enough; a double tap writes it once', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    expect(textOn(element)).to.include('Eén klein ding is genoeg.');
    await press(element, 'Iets opschrijven');
    await press(element, 'Bewaren');
    expect(textOn(element)).to.include('Schrijf eerst op wat je wilt doen.');
    expect(focused()?.id).to.equal('what');
    await fill(element, 'what', 'De gemeente bellen');
    await press(element, 'Bewaren');
    expect(textOn(element)).to.include('Kies eerst wat voor iets het is.');
    await fill(element, 'kind', 'practical');
    const save = actionOn(element, 'Bewaren');
    save.click();
    save.click();
    await waitFor(() => textOn(element).includes('Opgeschreven.'));
    expect(headingsOn(element)).to.include('Praktisch');
    expect((await day.entries('task.')).map(({ data }) => data)).to.deep.equal([
      { kind: 'practical', text: 'De gemeente bellen' },
    ]);
  });

  it('A1: with a helper, for a day or again and again; taking care of oneself in four domains', async () => {
    const day = await fullDiary();
    const [marloes = ''] = await writeDown(day, { name: 'Marloes' });
    const element = await opened(day);
    await press(element, 'Iets opschrijven');
    await fill(element, 'what', 'Samen koken');
    await fill(element, 'kind', 'food');
    await fill(element, 'helper', marloes);
    await fill(element, 'often', 'weekly');
    await fill(element, 'day', '2026-12-24');
    await press(element, 'Bewaren');
    await waitFor(() =>
      textOn(element).includes('Eten · Samen met Marloes · Elke week · Voor donderdag 24 december'),
    );
    expect((await day.entries('task.'))[0]?.data).to.deep.equal({
      ...{ kind: 'self-care', domain: 'food', text: 'Samen koken' },
      ...{ with: marloes, often: 'weekly', by: '2026-12-24' },
    });
  });

  it('A1: what comes back is done today with one tap, once a day', async () => {
    const day = await fullDiary();
    await toDo(day, 'Een rondje lopen', { kind: 'self-care', domain: 'body', often: 'daily' });
    const element = await opened(day);
    const tap = actionOn(element, 'Vandaag gedaan: Een rondje lopen');
    tap.click();
    tap.click();
    await waitFor(() => textOn(element).includes('✓ Vandaag gedaan'));
    expect(namesOn(element).some((one) => one.startsWith('Vandaag gedaan'))).to.equal(false);
    expect((await day.entries('task.did')).map(({ data }) => data)).to.deep.equal([{ on: '2026-11-22' }]);
    day.at('2026-11-25T10:00:00+01:00');
    element.open();
    await settled();
    expect(textOn(element)).to.include('Laatst: zondag 22 november');
    expect(namesOn(element)).to.include('Vandaag gedaan: Een rondje lopen');
  });

  for (const by of ['tap', 'keyboard'] as const)
    it(`A12: done today by mistake is taken back right there, by ${by}, and can be said anew`, async () => {
      const day = await fullDiary();
      const id = await toDo(day, 'Een rondje lopen', { kind: 'self-care', domain: 'body', often: 'daily' });
      await toDo(day, 'Soep maken', { kind: 'self-care', domain: 'food' });
      await write(day, 'task.did', { on: '2026-11-20' }, id);
      const element = await opened(day);
      const say = async (name: string) => {
        const action = actionOn(element, name);
        action.focus();
        if (by === 'tap') action.click();
        else await sendKeys({ press: 'Enter' });
      };
      const status = () => nameOf(allOn(element, '[role="status"]')[0] ?? document.body);
      await say('Vandaag gedaan: Een rondje lopen');
      await waitFor(() => textOn(element).includes('✓ Vandaag gedaan'));
      await settled();
      expect(status()).to.equal('Fijn dat je dit deed.');
      expect(focused()?.textContent).to.equal('✓ Vandaag gedaan');
      expect(namesOn(element).filter((one) => one.startsWith('Toch niet'))).to.have.length(1);
      await sendKeys({ press: 'Tab' });
      expect(focused() && nameOf(focused() ?? document.body)).to.equal('Toch niet: Een rondje lopen');
      await say('Toch niet: Een rondje lopen');
      await waitFor(() => namesOn(element).includes('Vandaag gedaan: Een rondje lopen'));
      await settled();
      expect(status()).to.equal('Het staat weer zoals het was.');
      expect(focused() && nameOf(focused() ?? document.body)).to.equal('Vandaag gedaan: Een rondje lopen');
      expect(textOn(element)).to.include('Laatst: vrijdag 20 november');
      await say('Vandaag gedaan: Een rondje lopen');
      await waitFor(() => textOn(element).includes('✓ Vandaag gedaan'));
      expect((await day.entries('task.did')).map(({ type }) => type)).to.deep.equal([
        ...['task.did', 'task.did', 'task.did-taken-back', 'task.did'],
      ]);
      element.open({ entity: id });
      await settled();
      await press(element, 'Toch niet');
      await waitFor(() => namesOn(element).includes('Vandaag gedaan: Een rondje lopen'));
    });

  it('A12: the second tap of two says nothing about the line that came in the place of what is done', async () => {
    const day = await fullDiary();
    for (const text of ['De huur betalen', 'De gemeente bellen']) await toDo(day, text);
    const element = await opened(day);
    const tap = (name: string, detail: number) =>
      actionOn(element, name).dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, detail }),
      );
    tap('Gedaan: De huur betalen', 1);
    await waitFor(() => textOn(element).includes('✓ De huur betalen'));
    tap('Gedaan: De gemeente bellen', 2);
    tap('Toch niet: De huur betalen', 2);
    await settled();
    expect((await day.entries('task.')).map(({ type }) => type)).to.deep.equal([
      ...['task.written', 'task.written', 'task.done'],
    ]);
    tap('Gedaan: De gemeente bellen', 1);
    await waitFor(() => textOn(element).includes('✓ De gemeente bellen'));
  });

  it('A12: two taps on what is done write it once, also before the first of them is stored', async () => {
    const day = await fullDiary();
    await toDo(day, 'De huur betalen');
    const element = await opened(day);
    const goOn = day.slowly();
    const tap = actionOn(element, 'Gedaan: De huur betalen');
    tap.click();
    await settled();
    tap.click();
    goOn();
    await waitFor(() => textOn(element).includes('✓ De huur betalen'));
    await settled();
    expect(await day.entries('task.done')).to.have.length(1);
    expect(textOn(element)).to.not.include('kan nu niet');
  });

  it('A12: what is done for good by mistake comes back on the same page with one tap', async () => {
    const day = await fullDiary();
    await toDo(day, 'De huur betalen');
    const element = await opened(day);
    actionOn(element, 'Gedaan: De huur betalen').focus();
    await sendKeys({ press: 'Enter' });
    await waitFor(() => textOn(element).includes('✓ De huur betalen'));
    expect(namesOn(element)).to.not.include('Gedaan: De huur betalen');
    expect(focused()?.id).to.equal('title');
    await sendKeys({ press: 'Tab' });
    expect(nameOf(focused() ?? document.body)).to.equal('Toch niet: De huur betalen');
    await sendKeys({ press: 'Enter' });
    await waitFor(() => namesOn(element).includes('Gedaan: De huur betalen'));
    expect(textOn(element)).to.include('Het staat weer op de lijst.');
    expect(namesOn(element).some((one) => one.startsWith('Toch niet'))).to.equal(false);
    expect((await day.entries('task.')).map(({ type }) => type)).to.deep.equal([
      ...['task.written', 'task.done', 'task.reopened'],
    ]);
    await press(element, 'Gedaan: De huur betalen');
    await waitFor(() => textOn(element).includes('✓ De huur betalen'));
    element.open();
    await settled();
    expect(textOn(element)).to.not.include('De huur betalen');
  });

  it('A12: the second tap of two says it once, and takes nothing back', async () => {
    const day = await fullDiary();
    await toDo(day, 'Soep maken', { kind: 'self-care', domain: 'food' });
    const element = await opened(day);
    actionOn(element, 'Vandaag gedaan').click();
    await waitFor(() => textOn(element).includes('✓ Vandaag gedaan'));
    actionOn(element, 'Toch niet').dispatchEvent(new MouseEvent('click', { detail: 2, bubbles: true }));
    await settled();
    expect(textOn(element)).to.include('✓ Vandaag gedaan');
    expect(await day.entries('task.did-taken-back')).to.deep.equal([]);
  });

  it('A1: done, on the list again, put away and back: nothing is counted and nothing is late', async () => {
    const day = await fullDiary();
    await toDo(day, 'De huur betalen', { by: '2026-11-02' });
    const element = await opened(day);
    expect(textOn(element)).to.not.match(/te laat|gemist|verlopen|\d+ (van|open|gedaan)/i);
    await press(element, 'Gedaan: De huur betalen');
    await waitFor(() => textOn(element).includes('Fijn, dat is gedaan.'));
    expect(headingsOn(element)).to.not.include('Praktisch');
    await press(element, 'Wat je deed');
    expect(textOn(element)).to.include('Gedaan, vandaag');
    expect(textOn(element)).to.not.match(/\d+ (keer|ding|taken|punten)/);
    await press(element, 'De huur betalen');
    await press(element, 'Weer op de lijst zetten');
    await waitFor(() => textOn(element).includes('Het staat weer op de lijst.'));
    await press(element, 'Niet meer tonen');
    await waitFor(() => textOn(element).includes('Dit is weggelegd.'));
    element.open();
    await settled();
    expect(textOn(element)).to.not.include('huur');
    await press(element, 'Wat je deed');
    await press(element, 'Weggelegd');
    await press(element, 'Toch laten staan: De huur betalen');
    await settled();
    element.open();
    await waitFor(() => textOn(element).includes('De huur betalen'));
    expect((await day.entries('task.')).map(({ type }) => type)).to.deep.equal([
      ...['task.written', 'task.done', 'task.reopened', 'task.set-aside', 'task.reopened'],
    ]);
  });

  it('A1: a new contact that was made may become somebody on the map, and need not', async () => {
    const day = await fullDiary();
    await toDo(day, 'Koffie met de groep', { kind: 'new-contact' });
    await toDo(day, 'Naar het buurthuis', { kind: 'new-contact' });
    const element = await opened(day);
    await press(element, 'Gedaan: Koffie');
    expect(headingsOn(element)).to.include('Wie leerde je kennen?');
    await fill(element, 'called', 'Noor');
    const save = actionOn(element, 'Gedaan');
    save.click();
    save.click();
    await waitFor(() => textOn(element).includes('Noor staat nu bij Mensen.'));
    const [noor] = await day.entries('tie.added');
    expect(noor?.data).to.deep.equal({ name: 'Noor', kind: 'friend' });
    expect((await day.entries('task.done'))[0]?.data).to.have.property('tie');
    await press(element, 'Gedaan: Naar het buurthuis');
    await press(element, 'Gedaan');
    await waitFor(() => textOn(element).includes('Fijn, dat is gedaan.'));
    expect(await day.entries('tie.added')).to.have.length(1);
    await press(element, 'Wat je deed');
    expect(textOn(element)).to.include('Je leerde Noor kennen.');
  });

  it('A1: few things stand on the first page, the others of that kind a tap away', async () => {
    const day = await fullDiary();
    for (const text of ['Een', 'Twee', 'Drie', 'Vier', 'Vijf']) await toDo(day, `Ding ${text}`);
    const element = await opened(day);
    expect(namesOn(element).filter((one) => one.startsWith('Ding '))).to.have.length(3);
    await press(element, 'Alles laten zien: Praktisch');
    expect(namesOn(element).filter((one) => one.startsWith('Ding '))).to.have.length(5);
  });

  it('A1: changing it keeps what it was about, and brings back nothing that was not asked', async () => {
    const day = await fullDiary();
    const id = await toDo(day, 'Bellen', { by: '2026-12-01', often: 'monthly' });
    const element = await opened(day);
    element.open({ entity: id });
    await settled();
    await press(element, 'Veranderen');
    await fill(element, 'what', 'De bank bellen');
    await fill(element, 'day', '');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('De bank bellen'));
    expect((await day.entries('task.written')).at(-1)?.data).to.deep.equal({
      ...{ kind: 'practical', text: 'De bank bellen', often: 'monthly' },
    });
  });

  it('N7: who is shown nowhere helps nowhere, is not named, and is not offered', async () => {
    const day = await fullDiary();
    const [kees = ''] = await writeDown(day, { name: 'Kees' });
    const id = await toDo(day, 'Verhuizen\nmet Kees bellen', { with: kees });
    const only = await toDo(day, 'Kees bellen');
    await write(day, 'tie.shown-nowhere', {}, kees);
    const element = await opened(day);
    expect(textOn(element)).to.include('Verhuizen');
    expect(textOn(element)).to.not.include('Kees');
    for (const page of [
      { at: 'write', id },
      { at: 'task', id: only },
      { at: 'task', id },
    ] as const) {
      element.go(page);
      await settled();
      expect(textOn(element), page.at).to.not.include('Kees');
    }
    expect(textOn(element)).to.include('Verhuizen');
    element.go({ at: 'write', id });
    await settled();
    await fill(element, 'what', 'Verhuizen naar boven');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Verhuizen naar boven'));
    expect((await day.entries('task.written')).at(-1)?.data).to.deep.include({
      text: 'Verhuizen naar boven\nmet Kees bellen',
    });
  });

  it('J7: it can go for good, with all that was said about it', async () => {
    const day = await fullDiary();
    const id = await toDo(day, 'Een geheim ding');
    await write(day, 'task.did', { on: '2026-11-20' }, id);
    const element = await opened(day);
    element.open({ entity: id });
    await settled();
    await press(element, 'Wissen');
    expect(textOn(element)).to.include('Dit gaat weg, met wat je erover opschreef.');
    await press(element, 'Ja, wis dit');
    await waitFor(() => textOn(element).includes('Het is gewist.'));
    expect(await day.entries('task.')).to.deep.equal([]);
  });

  it('A1: asking who helps leads to the place where it can be a no, only where that is there', async () => {
    const day = await fullDiary();
    const [marloes = ''] = await writeDown(day, { name: 'Marloes' });
    const id = await toDo(day, 'Verhuizen', { with: marloes });
    const alone = await opened(day);
    alone.open({ entity: id });
    await settled();
    expect(namesOn(alone)).to.not.include('Marloes om hulp vragen');
    const around = document.createElement('recovery-network');
    alone.after(around);
    around.append(alone);
    const asked: unknown[] = [];
    around.addEventListener('recovery-network-go', (event) =>
      asked.push(event instanceof CustomEvent && event.detail),
    );
    alone.open({ entity: id });
    await settled();
    await press(alone, 'Marloes om hulp vragen');
    expect(asked).to.deep.equal([{ to: 'together', part: 'expectations', tie: marloes }]);
    around.remove();
  });

  it('a day that does not exist is said at its field', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    const asked = element.refuse('no-such-date', 'day', 'A1');
    expect(asked).to.equal(undefined);
    await press(element, 'Iets opschrijven');
    element.refuse('no-such-date', 'day', 'A1');
    await settled();
    expect(textOn(element)).to.include('Deze dag bestaat niet.');
  });

  it('goes by keyboard alone', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    await press(element, 'Iets opschrijven');
    await sendKeys({ press: 'Tab' });
    expect(focused()?.id).to.equal('what');
    await sendKeys({ type: 'Naar de markt' });
    await fill(element, 'kind', 'leisure');
    await sendKeys({ press: 'Enter' });
    await waitFor(() => textOn(element).includes('Opgeschreven.'));
    expect(headingsOn(element)).to.include('Leuk om te doen');
    expect(focused()?.id).to.equal('title');
  });
});
