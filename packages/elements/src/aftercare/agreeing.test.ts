import { expect } from '@open-wc/testing';
import { courseNow, trajectoryOf } from '@recovery-network/core/aftercare';
import { headingsOn, namesOn, press, settled, textOn, waitFor } from '../element/testing/on-screen.ts';
import type { Diary } from '../journal-host/testing/diary.ts';
import { fill, fullDiary, hostOf, write } from '../noting/testing/opened.ts';
import type { RecoveryAftercare } from './aftercare.ts';
import { agreed, from, opened, proposed, usual, withJo } from './testing/opened.ts';

const at = (element: RecoveryAftercare) => headingsOn(element)[1];

const dataOf = async (day: Diary, type: string) => (await day.entries(type)).map(({ data }) => data);

const courseOf = (day: Pick<Diary, 'host'>, id: string) => {
  const { aftercare } = hostOf(day).state?.areas ?? {};
  const one = aftercare && trajectoryOf(aftercare, id);
  return one && courseNow(one, day.host.now()).course;
};

describe('agreeing on aftercare', () => {
  it('A3, E3: on one screen each says yes; nothing is proposed before the first, nothing holds before the second', async () => {
    const { day, jo } = await withJo();
    const element = await opened(day);
    const trajectory = day.host.newId();
    element.go({ at: 'look', trajectory, mark: day.host.newId(), terms: usual(), tie: jo });
    await settled();
    expect(textOn(element)).to.include('Dit geldt pas als jullie allebei ja zeggen.');
    await press(element, 'Samen, op dit scherm');
    expect(await day.entries('trajectory.')).to.deep.equal([]);
    // A no weighs as much as a yes (safety 11), and the telephones come after both.
    const answers = () => {
      const some = [...element.renderRoot.querySelectorAll<HTMLButtonElement>('.choices button')];
      return some.map((button) => button.textContent?.trim());
    };
    expect(answers()).to.deep.equal(['Ik zeg ja', 'Jo zegt ja', 'Nog niet mee eens', 'Later']);
    const no = [...element.renderRoot.querySelectorAll<HTMLButtonElement>('.choices button')][2];
    expect(no?.disabled).to.equal(false);
    expect(textOn(element)).to.not.include('eigen telefoon');
    const go = day.slowly();
    await press(element, 'Ik zeg ja');
    await press(element, 'Ik zeg ja');
    go();
    await waitFor(() => textOn(element).includes('Jij zei ja.'), 'my yes');
    expect(courseOf(day, trajectory)).to.equal('proposed');
    expect(answers()).to.deep.equal(['Jo zegt ja', 'Nog niet mee eens', 'Later']);
    expect(textOn(element)).to.not.include('eigen telefoon');
    await press(element, 'Jo zegt ja');
    await waitFor(() => textOn(element).includes('Dit is afgesproken.'), 'both');
    expect(courseOf(day, trajectory)).to.equal('agreed');
    const said = await day.entries('trajectory.');
    expect(said.map(({ type, via }) => [type, via])).to.deep.equal([
      ['trajectory.drafted', 'own'],
      ['trajectory.proposed', 'together'],
      ['trajectory.accepted', 'together'],
    ]);
    expect(textOn(element)).to.include(
      'Heeft Jo dit ook op een eigen telefoon? Dan staat daar nog een vraag. Jo zegt daar ook ja.',
    );
  });

  it('A3: a change is told from what to what, and holds only when both said yes', async () => {
    const { day, jo } = await withJo();
    const { trajectory, termsId } = await agreed(day, jo);
    const element = await opened(day);
    element.change(trajectory);
    await settled();
    await press(element, 'Veranderen: Hoe vaak');
    await fill(element, 'often-0', 'twice-weekly');
    await press(element, 'Klaar');
    await press(element, 'Verder');
    expect(at(element)).to.equal('Dit verandert er');
    expect(textOn(element)).to.include(
      'Hoe vaak Was: vanaf maandag 23 november elke week. Wordt: vanaf maandag 23 november twee keer per week.',
    );
    await press(element, 'Samen, op dit scherm');
    await press(element, 'Ik zeg ja');
    await waitFor(() => textOn(element).includes('Jij zei ja.'), 'my yes');
    expect((await dataOf(day, 'trajectory.proposed')).at(-1)).to.deep.include({ instead: termsId });
    element.go({ at: 'home' });
    await settled();
    // What was agreed goes on until both said yes to something else.
    expect(textOn(element)).to.include('Vanaf maandag 23 november elke week.');
    expect(textOn(element)).to.include('Nog geen antwoord hier.');
  });

  it('A3: says who said yes and who did not yet; yes, another idea and not yet weigh the same', async () => {
    const { day, jo } = await withJo();
    const { trajectory, termsId } = await proposed(day, jo, { by: 'them' });
    const element = await opened(day);
    expect(textOn(element)).to.include('Jo vraagt om jouw antwoord.');
    await press(element, 'Antwoord geven: Jo');
    expect(at(element)).to.equal('Voorstel van Jo');
    expect(textOn(element)).to.include('Jo zei ja. Jij mag er rustig over denken.');
    const ways = [...element.renderRoot.querySelectorAll('.choices button')].map((one) =>
      one.textContent?.trim(),
    );
    expect(ways).to.deep.equal(['Ja', 'Ander voorstel', 'Nog niet mee eens']);
    const go = day.slowly();
    await press(element, 'Ja');
    await press(element, 'Ja');
    go();
    await waitFor(() => element.page.at === 'tell', 'telling it');
    expect(await day.entries('trajectory.accepted')).to.have.length(1);
    expect(courseOf(day, trajectory)).to.equal('agreed');
    element.go({ at: 'proposal', trajectory, termsId });
    await settled();
    expect(textOn(element)).to.include('Dit is afgesproken.');
    expect(namesOn(element)).to.not.include('Ja');
  });

  it('A2: another idea begins from what was proposed, is mine, and answers it', async () => {
    const { day, jo } = await withJo();
    const { trajectory, termsId } = await proposed(day, jo, { by: 'them' });
    const element = await opened(day);
    element.go({ at: 'proposal', trajectory, termsId });
    await settled();
    await press(element, 'Ander voorstel');
    await press(element, 'Veranderen: Einde');
    await fill(element, 'until', '2027-11-01');
    await press(element, 'Klaar');
    await press(element, 'Verder');
    await press(element, 'Samen, op dit scherm');
    await press(element, 'Ik zeg ja');
    await waitFor(() => textOn(element).includes('Jij zei ja.'), 'my yes');
    const mine = (await dataOf(day, 'trajectory.proposed')).at(-1);
    expect(mine).to.deep.include({ instead: termsId });
    expect(mine).to.have.nested.include({ 'terms.until': '2027-11-01', 'terms.whose': 'proposer' });
    expect(courseOf(day, trajectory)).to.equal('countered');
  });

  it('A2: not agreed yet has a view, a day to look again, and four weeks to try as one way on', async () => {
    const { day, jo } = await withJo();
    const { trajectory, termsId } = await proposed(day, jo, { by: 'them' });
    const element = await opened(day);
    element.go({ at: 'proposal', trajectory, termsId });
    await settled();
    await press(element, 'Nog niet mee eens');
    await fill(element, 'look-again', '2026-01-01');
    await press(element, 'Bewaren');
    expect(textOn(element)).to.include('Die dag is al geweest.');
    await fill(element, 'view', 'Elke week is mij te veel.');
    await fill(element, 'look-again', '2026-12-01');
    await press(element, 'Bewaren');
    await waitFor(() => element.page.at === 'tell', 'telling it');
    expect(courseOf(day, trajectory)).to.equal('not-agreed-yet');
    element.go({ at: 'home' });
    await settled();
    expect(textOn(element)).to.include('Jullie zijn het nog niet eens.');
    expect(textOn(element)).to.include('Samen opnieuw kijken: dinsdag 1 december.');
  });

  it('A2: what was not agreed can be worded anew by either, also who did not propose it', async () => {
    const { day, jo } = await withJo();
    const { trajectory, termsId } = await proposed(day, jo, { by: 'them' });
    await write(day, 'trajectory.not-agreed', { termsId }, trajectory);
    const element = await opened(day);
    element.change(trajectory);
    await settled();
    expect(at(element)).to.equal('Wat wil je anders?');
    await press(element, 'Verder');
    await press(element, 'Samen, op dit scherm');
    await press(element, 'Ik zeg ja');
    await waitFor(() => textOn(element).includes('Jij zei ja.'), 'my yes');
    expect(courseOf(day, trajectory)).to.be.oneOf(['proposed', 'countered']);
  });

  it('A2: four weeks to try is a proposal like any other', async () => {
    const { day, jo } = await withJo();
    const { trajectory, termsId } = await proposed(day, jo, { by: 'them' });
    const element = await opened(day);
    element.go({ at: 'not-yet', trajectory, termsId });
    await settled();
    await press(element, 'Vier weken proberen');
    expect(textOn(element)).to.include('Dit is een proef van vier weken.');
    await press(element, 'Samen, op dit scherm');
    expect(textOn(element)).to.not.include('Kies');
    expect(element.page.at).to.equal('both');
  });

  it('A2: who wrote a view first and then tries four weeks keeps that view, and Back leads to the disagreement', async () => {
    const { day, jo } = await withJo();
    const { trajectory, termsId } = await proposed(day, jo, { by: 'them' });
    const element = await opened(day);
    element.go({ at: 'not-yet', trajectory, termsId });
    await settled();
    await fill(element, 'view', 'Elke week is mij te veel.');
    await press(element, 'Vier weken proberen');
    await waitFor(() => element.page.at === 'look', 'the four weeks');
    expect((await dataOf(day, 'trajectory.not-agreed')).at(-1)).to.include({
      view: 'Elke week is mij te veel.',
    });
    await press(element, '‹ Terug');
    expect(element.page.at).to.equal('disagree');
    await waitFor(() => textOn(element).includes('Elke week is mij te veel.'), 'the view');
    await press(element, 'Vier weken proberen');
    await press(element, 'Samen, op dit scherm');
    await press(element, 'Ik zeg ja');
    await waitFor(() => textOn(element).includes('Jij zei ja.'), 'my yes');
  });

  it('A2: what I proposed can be taken back until it is answered', async () => {
    const { day, jo } = await withJo();
    const { trajectory, termsId } = await proposed(day, jo);
    const element = await opened(day);
    element.go({ at: 'proposal', trajectory, termsId });
    await settled();
    expect(textOn(element)).to.include('Jij zei ja. Van Jo is hier nog geen ja.');
    await press(element, 'Terugnemen');
    await waitFor(() => element.page.at === 'tell', 'telling it');
    element.go({ at: 'versions', trajectory });
    await settled();
    expect(textOn(element)).to.include('Door jou teruggenomen.');
  });

  it('E3: a yes that crossed what took it back is told as a yes to an earlier version', async () => {
    const { day, jo } = await withJo();
    const { trajectory, termsId } = await proposed(day, jo);
    await write(day, 'trajectory.withdrawn', { termsId }, trajectory);
    await write(day, 'trajectory.accepted', { termsId }, trajectory, from(jo));
    const element = await opened(day);
    element.go({ at: 'versions', trajectory });
    await settled();
    expect(textOn(element)).to.include('Jo zei ja, maar dit was al veranderd.');
    expect(courseOf(day, trajectory)).to.equal('withdrawn');
  });

  it('N7: with somebody who is shown nowhere by now no page is there, and no name', async () => {
    const { day, jo } = await withJo();
    const { trajectory, termsId } = await agreed(day, jo, usual({ words: 'Jo belt mij.' }));
    const element = await opened(day);
    element.go({ at: 'proposal', trajectory, termsId });
    await settled();
    expect(textOn(element)).to.include('Jo belt mij.');
    await write(day, 'tie.shown-nowhere', {}, jo);
    for (const page of [
      element.page,
      { at: 'home' },
      { at: 'versions', trajectory },
      { at: 'tell', trajectory },
      { at: 'both', trajectory, termsId },
      { at: 'not-yet', trajectory, termsId },
    ] as const) {
      element.go(page);
      await settled();
      expect(textOn(element), page.at).to.not.match(/\bJo\b/);
    }
  });
});

describe('for whom it is', () => {
  it('A2: a counsellor proposes for the other, and sees the same from their side', async () => {
    const { day } = await withJo();
    const element = await opened(day, 'nl', 'light', 'counsellor');
    expect(headingsOn(element)[0]).to.equal('Nazorg samen');
    await press(element, 'Nazorg voorstellen');
    await press(element, 'Gewoon Een half jaar, eerst elke week en na acht weken om de week.');
    await press(element, 'Verder');
    await press(element, 'Jo');
    await press(element, 'Samen, op dit scherm');
    await press(element, 'Ik zeg ja');
    await waitFor(() => textOn(element).includes('Jij zei ja.'), 'my yes');
    expect((await dataOf(day, 'trajectory.proposed'))[0]).to.have.nested.include({ 'terms.whose': 'other' });
  });

  it('begins with one trajectory where whatever is around shows that, without a way back of its own', async () => {
    const { day, jo } = await withJo();
    const { trajectory } = await agreed(day, jo);
    const element = await opened(day, 'nl', 'light', 'counsellor');
    element.entity = trajectory;
    await settled();
    await waitFor(() => headingsOn(element)[0]?.includes('Jo') ?? false, 'the trajectory');
    expect(namesOn(element)).to.not.include('‹ Terug');
    element.go({ at: 'versions', trajectory });
    await settled();
    await press(element, '‹ Terug');
    expect(element.page).to.deep.equal({ at: 'one', trajectory });
  });

  it('A10, H1: somebody close has a course of their own, talks of both, and is asked first whether it is safe', async () => {
    const day = await fullDiary();
    const element = await opened(day, 'nl', 'light', 'family');
    expect(headingsOn(element)[0]).to.equal('Hulp voor mij als familie of vriend');
    await press(element, 'Is het veilig?');
    const calls = () =>
      [...element.renderRoot.querySelectorAll<HTMLAnchorElement>('a.call')].map((one) => [
        one.textContent?.trim(),
        one.getAttribute('href'),
      ]);
    expect(calls()).to.deep.equal([
      ['Direct gevaar: bel 112', 'tel:112'],
      ['Bel Veilig Thuis, 0800-2000', 'tel:08002000'],
    ]);
    expect(textOn(element)).to.include('Je kunt eerst alleen om advies vragen.');
    // H1: the numbers are those of the lines that the page has; without one there is no button.
    const about = {
      purpose: 'Hulp',
      audience: 'anyone',
      human: true,
      hours: 'always',
      verifiedOn: null,
    } as const;
    const channels = [{ type: 'call', number: '0800 0000 00' }] as const;
    const line = {
      ...about,
      id: 'x',
      name: 'Het huis',
      role: 'home-safety',
      channels,
      source: 'example.org',
    } as const;
    element.configuration = { lines: [line] };
    await settled();
    expect(calls()).to.deep.equal([['Bel Het huis, 0800 0000 00', 'tel:0800000000']]);
    element.configuration = { lines: [{ ...line, channels: [] }] };
    await settled();
    expect(calls()).to.deep.equal([]);
    element.configuration = undefined;
    element.go({ at: 'home' });
    await settled();
    await press(element, 'Hulp voor mezelf');
    await press(element, 'Kort Twaalf weken elke week contact, eerst ook vier weken een groep.');
    await press(element, 'Zo begin ik');
    await waitFor(() => element.page.at === 'one', 'the course');
    element.go({ at: 'home' });
    await settled();
    expect(textOn(element)).to.include('Van mezelf');
    await press(element, 'Nog iets afspreken');
    await press(element, 'Samen praten voorstellen');
    expect(textOn(element)).to.include('Gesprekken met familie of vrienden erbij, elke maand');
    const { page } = element;
    expect('terms' in page && page.terms?.whose).to.equal('both');
  });
});
