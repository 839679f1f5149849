import { expect } from '@open-wc/testing';
import {
  actionOn,
  allOn,
  focused,
  headingsOn,
  namesOn,
  press,
  settled,
  textOn,
  waitFor,
} from '../element/testing/on-screen.ts';
import { writeDown } from '../journal-host/testing/diary.ts';
import { fill, fullDiary, tick, write } from '../noting/testing/opened.ts';
import { onTuesdays, opened, withGroup } from './testing/opened.ts';

describe('groups', () => {
  it('G1: a name is enough; it is a tie of the network like any other, and a double tap writes it once', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    await press(element, 'Een groep opschrijven');
    await press(element, 'Bewaren');
    expect(textOn(element)).to.include('Vul eerst een naam in.');
    expect(focused()?.id).to.equal('called');
    await fill(element, 'called', 'Dinsdaggroep');
    const save = actionOn(element, 'Bewaren');
    save.click();
    save.click();
    await waitFor(() => textOn(element).includes('De groep staat ook bij Mensen.'));
    expect(headingsOn(element)).to.include('Dinsdaggroep');
    expect((await day.entries('tie.')).map(({ type, data }) => [type, data])).to.deep.equal([
      ['tie.added', { name: 'Dinsdaggroep', kind: 'group' }],
    ]);
    expect(await day.entries('group.')).to.deep.equal([]);
  });

  it('G1: no kind of group is chosen beforehand, and none stands above another', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    await press(element, 'Een groep opschrijven');
    await press(element, 'Meer opschrijven');
    const kinds = element.renderRoot.querySelector<HTMLSelectElement>('#programme');
    expect(kinds?.value).to.equal('');
    expect(textOn(element)).to.not.match(/aangeraden|beste|populair/i);
  });

  it('G1: what is known of it is shown, with its address as a link that says nothing of this page', async () => {
    const day = await fullDiary();
    const tie = await withGroup(day);
    const element = await opened(day);
    element.go({ at: 'describe', tie });
    await settled();
    await fill(element, 'programme', 'smart');
    await tick(element, 'setting', 'online');
    await fill(element, 'link', 'javascript:alert(1)');
    await fill(element, 'confidentiality', 'Namen <b>blijven</b> hier.');
    await press(element, 'Bewaren');
    expect(textOn(element)).to.include('Dit is geen adres op internet.');
    await fill(element, 'link', 'groep.example/kamer');
    await press(element, 'Bewaren');
    await waitFor(() => namesOn(element).includes('Naar de groep online'));
    const link = allOn(element, 'a.button')[0];
    expect(link?.getAttribute('href')).to.equal('https://groep.example/kamer');
    expect(link?.getAttribute('rel')).to.equal('noreferrer');
    expect(textOn(element)).to.include('SMART Recovery');
    expect(textOn(element)).to.include('Namen <b>blijven</b> hier.');
  });

  it('G1: an address that came from elsewhere and is none is no link', async () => {
    const day = await fullDiary();
    const tie = await withGroup(day);
    await write(day, 'group.described', { link: 'javascript:alert(1)' }, tie);
    const element = await opened(day);
    element.open({ tie });
    await settled();
    expect(allOn(element, 'a[href^="javascript"], a.button')).to.deep.equal([]);
  });

  it('G4: who was met there becomes a tie like any other, or is one already', async () => {
    const day = await fullDiary();
    const tie = await withGroup(day);
    const [marloes = ''] = await writeDown(day, { name: 'Marloes' });
    const element = await opened(day);
    element.open({ tie });
    await settled();
    await press(element, 'Iemand opschrijven van deze groep');
    await fill(element, 'called', 'Sam');
    await fill(element, 'number', '12');
    await press(element, 'Bewaren');
    expect(textOn(element)).to.include('Dit nummer klopt niet.');
    await fill(element, 'number', '06 0000 0102');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Sam staat nu bij Mensen.'));
    await press(element, 'Iemand opschrijven van deze groep');
    await fill(element, 'known', marloes);
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Marloes en Sam'));
    const added = (await day.entries('tie.added')).map(({ data }) => data);
    expect(added.at(-1)).to.deep.equal({
      name: 'Sam',
      kind: 'peer',
      reach: { phone: '06 0000 0102', message: '06 0000 0102' },
    });
    expect(await day.entries('group.person-met')).to.have.length(2);
  });

  it('J7: a group goes for good, with its meetings and visits; that is said before', async () => {
    const day = await fullDiary();
    const tie = await withGroup(day);
    await onTuesdays(day, tie);
    await write(day, 'group.meeting-set-aside', {}, await onTuesdays(day, tie, { days: [4] }));
    const visit = await write(day, 'group.was-there', { group: tie, on: '2026-11-17' });
    await write(day, 'group.took-along', { text: 'Eerst bellen' }, visit);
    const element = await opened(day);
    element.open({ tie });
    await settled();
    const last = allOn(element, 'details').at(-1);
    if (!last) throw new Error('Nothing to erase');
    await press(last, 'Wissen');
    expect(textOn(last)).to.include('Bijeenkomsten, bezoeken en notities gaan mee.');
    await press(last, 'Ja, wis dit');
    await waitFor(() => textOn(element).includes('Het is gewist.'));
    expect(await day.entries('group.')).to.deep.equal([]);
    expect(await day.entries('tie.')).to.deep.equal([]);
    expect(textOn(element)).to.not.include('Dinsdaggroep');
  });

  it('says of a group that is not stored yet that it is not, and shows it as soon as it is', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    await press(element, 'Een groep opschrijven');
    day.store.writing = 'storage-full';
    await fill(element, 'called', 'Dinsdaggroep');
    await press(element, 'Bewaren');
    await waitFor(() => headingsOn(element).includes('Dit is nog niet bewaard.'));
    expect(textOn(element)).to.not.include('Dit is er niet meer.');
    day.store.writing = undefined;
    await press(element, 'Probeer het nog een keer');
    await waitFor(() => headingsOn(element).includes('Dinsdaggroep'));
  });
});
