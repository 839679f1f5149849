import { expect } from '@open-wc/testing';
import { press, settled, textOn, waitFor } from '../element/testing/on-screen.ts';
import { writeDown } from '../journal-host/testing/diary.ts';
import { fill, fullDiary, tick, write } from '../noting/testing/opened.ts';
import { sendsOn, withClipboard } from '../together/testing/sending.ts';
import type { RecoverySharing } from './sharing.ts';
import { full, given, opened } from './testing/opened.ts';

const shows = async (element: RecoverySharing, tie: string) => {
  element.open({ tie });
  await settled();
};

describe('D5: what was made is not shown as sent', () => {
  withClipboard();

  it('what somebody asked is asked about until it was copied, and then waits for an answer here', async () => {
    const day = await fullDiary();
    const sam = await write(day, 'tie.added', { name: 'Sam', kind: 'friend', ring: 'close' });
    const element = await opened(day);
    await shows(element, sam);
    expect(textOn(element)).to.not.include('antwoord');
    await press(element, 'Iets vragen');
    await fill(element, 'as', 'Robin');
    await press(element, 'Verder');
    await waitFor(() => element.page.at === 'send', 'the link');
    await press(element, 'Klaar');
    expect(textOn(element)).to.include('Nog niet gestuurd?').and.not.include('antwoord');
    expect(sendsOn(element)).to.deep.equal(['Stuur het']);
    await press(element, 'Stuur het');
    await press(element, 'Verder');
    await waitFor(() => element.page.at === 'send', 'the link');
    await press(element, 'Alleen de link kopiëren');
    await waitFor(() => textOn(element).includes('Link gekopieerd.'), 'copied');
    await press(element, 'Klaar');
    expect(textOn(element)).to.include('Nog geen antwoord hier.').and.not.include('Nog niet gestuurd');
    expect(sendsOn(element)).to.deep.equal(['Stuur nog een keer']);
  });

  it('D1: what may be seen is not said to be seen; the way to send it stands there until it was copied', async () => {
    const day = await fullDiary();
    const [sanne = ''] = await writeDown(day, { name: 'Sanne' });
    await full(day, sanne);
    const element = await opened(day);
    element.go({ at: 'what', tie: sanne, grant: day.host.newId() });
    await settled();
    await tick(element, 'parts', 'wins');
    await fill(element, 'as', 'Robin');
    await press(element, 'Verder');
    await press(element, 'Delen');
    await waitFor(() => element.page.at === 'send', 'the link');
    element.open();
    await settled();
    expect(textOn(element)).to.include('Sanne mag zien: je mooie momenten.');
    expect(textOn(element)).to.include('Nog niet gestuurd?').and.not.include('Sanne ziet:');
    await press(element, 'Stuur het: Sanne');
    await waitFor(() => element.page.at === 'send', 'the link');
    await press(element, 'Alleen de link kopiëren');
    await waitFor(() => textOn(element).includes('Link gekopieerd.'), 'copied');
    element.open();
    await settled();
    expect(textOn(element)).to.not.include('Nog niet gestuurd?');
    expect(sendsOn(element)).to.deep.equal([]);
  });

  it('what was given before the page opened is asked about no more', async () => {
    const day = await fullDiary();
    const [sanne = ''] = await writeDown(day, { name: 'Sanne' });
    await given(day, sanne, ['wins']);
    const element = await opened(day);
    expect(textOn(element)).to.include('Sanne mag zien: je mooie momenten.').and.not.include('gestuurd');
  });
});
