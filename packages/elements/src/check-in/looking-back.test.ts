import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { allOn, namesOn, press, settled, textOn, waitFor } from '../element/testing/on-screen.ts';
import { type Diary, diary } from '../journal-host/testing/diary.ts';
import { FoldedLines } from './folded-lines.ts';
import { opened, rhythm } from './testing/opened.ts';

describe('C5, C7, C9: looking back and settings', () => {
  const SETTINGS = 'Wanneer en hoe vul je dit in?';
  const option = async (element: Element, label: string) => {
    const find = () => allOn(element, 'label').find((one) => textOn(one) === label);
    // What is folded away is fetched when it is unfolded.
    await waitFor(() => find() !== undefined, label);
    const found = find();
    found?.querySelector('input')?.click();
    await settled();
    return found;
  };

  async function weeks(day: Diary): Promise<void> {
    const { host } = day;
    for (const [date, answer] of [
      ['2026-10-12', 2],
      ['2026-10-13', 2],
      ['2026-11-16', 4],
      ['2026-11-18', 4],
      ['2026-11-20', 4],
      ['2026-10-14', 2],
    ] as const) {
      const id = host.newId();
      const at = `${date}T12:00:00+01:00`;
      await host.record([
        host.draft('check-in.opened', id, { length: 'short' }, { at }),
        host.draft('check-in.answered', id, { item: 1, answer }, { at }),
        host.draft('check-in.closed', id, {}, { at }),
      ]);
    }
  }

  it('says what to do where it can not be had', async () => {
    const element = await opened(await diary());
    const lines = new FoldedLines(element, () => Promise.reject(new TypeError('Failed to fetch')));
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const show = () => render(lines.view(false), place);
    show();
    allOn(place, 'details')[0]?.toggleAttribute('open');
    await waitFor(() => {
      show();
      return textOn(place).includes('Dit openen lukt nu niet. Laad de pagina opnieuw.');
    });
    expect(textOn(place)).to.not.include('Even geduld');
  });

  it('C7: says in words how it was, then draws it; a week without answers stays a gap', async () => {
    const day = await diary();
    await weeks(day);
    const element = await opened(day);
    await press(element, 'Hoe ging het de laatste tijd?');
    await waitFor(() => namesOn(element).includes('4 weken'), 'the trends, which come when asked for');
    await press(element, '4 weken');
    const [first] = allOn(element, '.trends li');
    expect(first && textOn(first)).to.include('Hoe gaat het nu met je? Meestal: “Niet zo goed”.');
    await press(element, '12 weken');
    const [again, second] = allOn(element, '.trends li');
    expect(again && textOn(again)).to.include('Meestal tussen “Goed” en “Niet zo goed”.');
    expect(second && textOn(second)).to.equal('Hoe heb je geslapen? Nog niet ingevuld.');
    const chart = again?.querySelector('svg');
    expect(chart?.getAttribute('aria-label')).to.match(/^Van .* tot nu, per week/);
    expect(textOn(element), 'also for the eye').to.match(/Van .* tot nu, per week\. Hoog is lichter\./);
    expect(chart?.querySelector('.dot')?.getAttribute('d')?.match(/M/g)).to.have.length(2);
    expect(chart?.querySelector('path')?.getAttribute('d')).to.equal('');
    expect(second?.querySelector('svg')).to.equal(null);
    expect(textOn(element)).to.not.match(/gemiddeld|score|\d,\d/);
  });

  it('C7: shows nothing to look back on before there is something', async () => {
    const element = await opened(await diary());
    expect(namesOn(element)).to.not.include('Hoe ging het de laatste tijd?');
  });

  it('C5: a rhythm is chosen, paused until a date, and taken up again', async () => {
    const day = await diary();
    const element = await opened(day);
    await press(element, SETTINGS);
    expect(namesOn(element)).to.not.include('Pauze nemen');
    const label = await option(element, 'Elke dag twee vragen');
    expect(label && getComputedStyle(label).display, 'the look comes along').to.equal('flex');
    expect((await day.entries('check-in.rhythm-chosen')).map(({ data }) => data)).to.deep.equal([
      { rhythm: 'daily' },
    ]);
    expect(textOn(element)).to.include('Heb je even? Je kunt opschrijven hoe het gaat. Het hoeft niet.');
    const [field] = allOn(element, '#pause');
    if (!(field instanceof HTMLInputElement)) throw new Error('no field');
    expect(field.min).to.equal('2026-11-22');
    field.value = '2026-12-01';
    await press(element, 'Pauze nemen');
    expect(textOn(element)).to.include('Pauze tot en met dinsdag 1 december.');
    expect(textOn(element)).to.not.include('Heb je even? Je kunt opschrijven');
    await press(element, 'Stop de pauze');
    expect(day.host.state?.areas['check-in'].pausedUntil).to.equal(undefined);
    const [again] = allOn(element, '#pause');
    if (!(again instanceof HTMLInputElement)) throw new Error('no field');
    expect(again.value).to.equal('2026-11-29');
    again.value = '';
    await press(element, 'Pauze nemen');
    expect(textOn(element), 'a week, without a date').to.include('Pauze tot en met zondag 29 november.');
    await press(element, 'Stop de pauze');
    await option(element, 'Als ik zelf wil');
    expect(namesOn(element)).to.not.include('Zet het in mijn agenda');
  });

  it('what is folded away speaks the language of the page, with the own words of the provider', async () => {
    const element = await opened(await diary(), 'en');
    element.configuration = { texts: { en: { 'check-in': { rhythmWeekly: 'Eight questions on Sunday' } } } };
    await press(element, 'When and how do you fill this in?');
    const labels = () => allOn(element, 'label').map(textOn);
    await waitFor(() => labels().length > 0, 'the settings, which come when asked for');
    expect(labels().slice(0, 2)).to.deep.equal(['Two questions every day', 'Eight questions on Sunday']);
  });

  it('C5: in quiet hours nobody is asked for anything', async () => {
    const day = await diary('2026-11-22T23:30:00+01:00');
    await rhythm(day, 'daily');
    expect(textOn(await opened(day))).to.not.include('Heb je even?');
  });

  it('C5: gives a calendar file with a neutral name and title', async () => {
    const day = await diary();
    await rhythm(day, 'daily');
    const element = await opened(day);
    await press(element, SETTINGS);
    const saved: { name: string; file: Promise<string> }[] = [];
    const blobs = new Map<string, Blob>();
    const [make, click] = [URL.createObjectURL, HTMLAnchorElement.prototype.click];
    URL.createObjectURL = (blob: Blob) => {
      const url = make(blob);
      blobs.set(url, blob);
      return url;
    };
    HTMLAnchorElement.prototype.click = function () {
      const blob = blobs.get(this.href);
      if (blob) saved.push({ name: this.download, file: blob.text() });
    };
    try {
      await press(element, 'Zet het in mijn agenda');
    } finally {
      URL.createObjectURL = make;
      HTMLAnchorElement.prototype.click = click;
    }
    expect(saved.map(({ name }) => name)).to.deep.equal(['agenda.ics']);
    const text = (await saved[0]?.file) ?? '';
    expect(text).to.include('SUMMARY:Heb je even?').and.to.include('RRULE:FREQ=DAILY');
    expect(text).to.not.match(/herstel|recovery|verslav|check-in|gebruik/i);
    expect(textOn(element)).to.include('In je agenda staat alleen: "Heb je even?".');
  });

  for (const [label, via] of [
    ['Alleen', 'own'],
    ['Samen met iemand', 'together'],
    ['Na een gesprek', 'reported'],
  ] as const) {
    it(`C9: "${label}" is written in every line of that check-in, also after a break, and not in the next`, async () => {
      const day = await diary();
      const element = await opened(day);
      await press(element, SETTINGS);
      await option(element, label);
      await press(element, 'Goed');
      await settled();
      element.remove();
      const again = await opened(day);
      await press(again, 'Sla over');
      await press(again, 'Het gaat goed');
      await settled();
      const lines = await day.entries('check-in.');
      expect([...new Set(lines.map((line) => line.via))]).to.deep.equal([via]);
      await press(again, 'Klaar voor nu');
      await press(again, 'Nog een keer invullen');
      await press(again, 'Goed');
      await settled();
      expect((await day.entries('check-in.opened')).map((line) => line.via)).to.deep.equal([via, 'own']);
    });
  }

  it('C9: with whom is not asked again half-way', async () => {
    const element = await opened(await diary());
    await press(element, 'Goed');
    await press(element, 'Vorige vraag');
    await press(element, SETTINGS);
    expect(textOn(element)).to.not.include('Samen met iemand');
  });
});
