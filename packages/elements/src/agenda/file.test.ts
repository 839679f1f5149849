import { expect } from '@open-wc/testing';
import { press, settled, textOn } from '../element/testing/on-screen.ts';
import { writeDown } from '../journal-host/testing/diary.ts';
import { fullDiary, write } from '../noting/testing/opened.ts';
import { opened, planned, TUESDAYS } from './testing/opened.ts';

/** What was given to be saved while something was done. */
async function saved(doing: () => Promise<void>): Promise<readonly File[]> {
  const files: File[] = [];
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  URL.createObjectURL = (one) => {
    if (one instanceof File) files.push(one);
    return 'blob:none';
  };
  HTMLAnchorElement.prototype.click = () => undefined;
  await doing();
  URL.createObjectURL = createObjectURL;
  HTMLAnchorElement.prototype.click = click;
  return files;
}

describe('the agenda as a file', () => {
  it('A11: says before what the file tells, and gives it a neutral title always', async () => {
    const day = await fullDiary();
    const [marloes = ''] = await writeDown(day, { name: 'Marloes' });
    const id = await planned(day, TUESDAYS, {
      with: marloes,
      title: 'Over mijn trek',
      place: 'Kerkstraat 1',
    });
    const element = await opened(day);
    await press(element, 'Meer');
    await press(element, 'Bewaar in je eigen agenda');
    expect(textOn(element)).to.include('Elke afspraak heet "Afspraak".');
    const [file] = await saved(() => press(element, 'Bewaren'));
    expect(file?.name).to.equal('agenda.ics');
    const text = (await file?.text()) ?? '';
    expect(text).to.include('SUMMARY:Afspraak');
    expect(text).to.include(`UID:${id}`);
    expect(text).to.include('RRULE:FREQ=WEEKLY;BYDAY=TU');
    expect(text).to.not.match(/Marloes|trek|Kerkstraat|herstel/);
    expect(textOn(element)).to.include('Het bestand heet agenda.ics.');
  });

  it('A11: the same file twice has the same names and counts on, and what was put away is called off in it', async () => {
    const day = await fullDiary();
    const id = await planned(day);
    const element = await opened(day);
    const textOf = async () => {
      element.go({ at: 'file' });
      await settled();
      const [file] = await saved(() => press(element, 'Bewaren'));
      return (await file?.text()) ?? '';
    };
    const first = await textOf();
    expect(await textOf()).to.equal(first);
    await write(day, 'appointment.set-aside', {}, id);
    const after = await textOf();
    expect(after).to.include(`UID:${id}`);
    expect(after).to.include('STATUS:CANCELLED');
    expect(after).to.include('SEQUENCE:1');
  });

  it('N7: nothing with somebody who is shown nowhere is in it', async () => {
    const day = await fullDiary();
    const [kees = ''] = await writeDown(day, { name: 'Kees' });
    await planned(day, TUESDAYS, { with: kees });
    await write(day, 'tie.shown-nowhere', {}, kees);
    const element = await opened(day);
    element.go({ at: 'file' });
    await settled();
    expect(textOn(element)).to.include('Er staat nog niets om te bewaren.');
  });
});
