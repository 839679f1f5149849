import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { type Visit, visit } from './testing/visit.ts';

/** Everybody's shapes in the picture. */
const shapes = (found: Visit) => found.all('.ties > .tie');

describe('the map', () => {
  it('an empty map is a beginning: circles, one sentence, two ways on', async () => {
    const found = await visit(0);
    expect(found.text).to.include('Eén naam is genoeg.');
    expect(found.actions).to.include.members(['Iemand opschrijven', 'Ik weet niemand', 'Hulp nu']);
    expect(found.all('.ring')).to.have.length(4);
  });

  it('N11: "I know no one" is written down and leads to people and lines', async () => {
    const found = await visit(0);
    await found.press('Ik weet niemand');
    expect(found.host.state?.areas.network.knowsNoOne).to.equal(true);
    expect(found.actions).to.include.members(['Wie kan ik nu bellen?', 'Een groep of hulplijn opschrijven']);
    await found.press('Een groep of hulplijn opschrijven');
    expect(found.text).to.include('Hoe bereik je deze groep of lijn?');
    expect(found.text).to.not.match(/voornaam|persoon/);
    found.map.go({ at: 'nobody' });
    await found.settled();
    await found.press('Wie kan ik nu bellen?');
    const help = found.one('recovery-help-now');
    expect(help.shadowRoot?.querySelector('a[href="tel:112"]')).to.not.equal(null);
  });

  it('N5: somebody is added with a name, who it is, and how to reach them; closeness is asked, not guessed', async () => {
    const found = await visit(0);
    await found.press('Iemand opschrijven');
    await found.fill('name', 'Marloes');
    await found.fill('kind', 'neighbour');
    await found.fill('reach', '06 1234 5678');
    await found.press('Bewaren');
    expect(found.tie('Marloes')).to.include({ kind: 'neighbour', nature: 'personal' });
    expect(found.tie('Marloes').reach.phone).to.equal('06 1234 5678');
    await found.press('Dichtbij');
    expect(found.tie('Marloes').ring).to.equal('close');
    expect(found.actions).to.include('Bel Marloes');
    await found.press('‹ Terug');
    expect(shapes(found)).to.have.length(1);
  });

  it('a name is needed, and the sentence says so', async () => {
    const found = await visit(1);
    await found.press('Iemand opschrijven');
    await found.press('Bewaren');
    expect(found.one('[role="alert"]').textContent).to.include('Schrijf eerst een naam op.');
    expect(found.ties).to.have.length(1);
  });

  it('N14: from twelve on it says that the table is full, and still takes more', async () => {
    const found = await visit(12);
    await found.press('Iemand opschrijven');
    expect(found.text).to.include('Dit is een volle tafel.');
    await found.fill('name', 'Roos');
    await found.press('Bewaren');
    expect(found.ties).to.have.length(13);
  });

  it('N2: an arrow key moves somebody to another ring, and it is said aloud', async () => {
    const found = await visit(5);
    const mam = shapes(found).find((shape) => shape.getAttribute('aria-label')?.startsWith('Mam.'));
    mam?.focus();
    await sendKeys({ press: 'ArrowUp' });
    await found.settled();
    expect(found.tie('Mam').ring).to.equal('very-close');
    expect(found.text).to.include('Mam staat nu hier: Heel dichtbij.');
    await sendKeys({ press: 'ArrowRight' });
    await found.settled();
    await sendKeys({ press: 'Enter' });
    await found.settled();
    expect(found.one('h3.heading')).to.equal(found.map.shadowRoot?.activeElement);
  });

  it('N2: the keyboard stays with who was moved, wherever that one stands now', async () => {
    const found = await visit(5);
    const shape = (name: string) =>
      shapes(found).find((one) => one.getAttribute('aria-label')?.startsWith(`${name}.`));
    const focused = () => found.map.shadowRoot?.activeElement?.getAttribute('aria-label') ?? '';
    shape('Kees')?.focus();
    await sendKeys({ press: 'ArrowUp' });
    await found.settled();
    expect(focused()).to.match(/^Kees\. Maatje\. Heel dichtbij\./);
    await sendKeys({ press: 'ArrowDown' });
    await found.settled();
    await sendKeys({ press: 'ArrowDown' });
    await found.settled();
    expect(focused()).to.match(/^Kees\./);
    expect(found.ties.map(({ ring }) => ring)).to.deep.equal([
      'very-close',
      'close',
      'close',
      'further',
      'further',
    ]);
    // Also when somebody else is moved, as from another tab.
    shape('Dr. Aydin')?.focus();
    await found.map.writing.note(found.tie('Marloes').id, 'tie.moved', { ring: 'outside' });
    await found.settled();
    expect(focused()).to.match(/^Dr\. Aydin\./);
  });

  it('N2: dragging a shape to another ring moves only its copy until it is dropped', async () => {
    const found = await visit(5);
    const mam = shapes(found).find((shape) => shape.getAttribute('aria-label')?.startsWith('Mam.'));
    const picture = found.one('svg.map').getBoundingClientRect();
    const from = mam?.querySelector('.shape')?.getBoundingClientRect() ?? picture;
    const pointer = (type: string, x: number, y: number) =>
      mam?.dispatchEvent(
        new PointerEvent(type, {
          clientX: x,
          clientY: y,
          button: 0,
          buttons: type === 'pointerup' ? 0 : 1,
          isPrimary: true,
          bubbles: true,
          composed: true,
        }),
      );
    const before = mam?.getAttribute('transform');
    pointer('pointerdown', from.x + from.width / 2, from.y + from.height / 2);
    pointer('pointermove', picture.x + picture.width / 2, picture.y + picture.width * 0.97);
    expect(found.all('.overlay > *')).to.have.length(2);
    expect(mam?.getAttribute('transform')).to.equal(before);
    pointer('pointerup', picture.x + picture.width / 2, picture.y + picture.width * 0.97);
    mam?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await found.settled();
    expect(found.tie('Mam').ring).to.equal('further');
    expect(found.all('.overlay > *')).to.have.length(0);
    expect(found.map.page.at).to.equal('map');
  });

  it('shows 5 with names, 40 with initials, 150 as shapes with a count per sector', async () => {
    const five = await visit(5);
    expect(five.all('.name').length).to.be.greaterThan(3);
    const forty = await visit(40);
    expect(forty.all('.name')).to.have.length(0);
    expect(forty.all('.initials').length).to.equal(40);
    const many = await visit(150);
    expect(shapes(many)).to.have.length(150);
    expect(many.all('.initials')).to.have.length(0);
    expect(many.all('.sector').map((one) => one.textContent)).to.include('Zelfde ervaring · 37');
  });

  it('help now is asked of whoever is around, with no name in the event', async () => {
    const found = await visit(1);
    const asked = oneEvent(found.map, 'recovery-network-go');
    await found.press('Hulp nu');
    expect((await asked).detail).to.deep.equal({ to: 'help-now' });
  });

  it('J10: the slider shows an earlier day, and what changed since then in words', async () => {
    const found = await visit(5);
    await found.unfold();
    await found.fill('past', '1');
    await found.settled();
    expect(shapes(found).length).to.be.lessThan(5);
    expect(found.text).to.include('Dr. Aydin kwam erbij.');
    await found.fill('past', '1000');
    expect(shapes(found)).to.have.length(5);
  });

  it('J10: what was is left behind with the page that shows it', async () => {
    const found = await visit(5);
    await found.unfold();
    await found.fill('past', '1');
    expect(shapes(found).length).to.be.lessThan(5);
    await found.open('Mam');
    await found.press('‹ Terug');
    expect(shapes(found)).to.have.length(5);
    expect(found.map.past.network).to.equal(undefined);
  });

  it('J10: of the days that a finger slides over only the one that it rests at is looked up', async () => {
    const found = await visit(5);
    await found.unfold();
    const asked: number[] = [];
    const { stateAt } = found.host;
    found.host.stateAt = (ms) => {
      asked.push(ms);
      return stateAt.call(found.host, ms);
    };
    const slider = found.one('#past');
    if (!(slider instanceof HTMLInputElement)) throw new Error('no slider');
    for (let day = 30; day > 0; day--) {
      slider.value = String(day);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    }
    await found.settled();
    expect(asked.length).to.be.at.most(2);
    expect(shapes(found).length).to.be.lessThan(5);
  });

  it('N16: who knows whom is shown where the person wants to see it', async () => {
    const found = await visit(5);
    await found.open('Mam');
    await found.press('Wie kent Mam?');
    const marloes = found.one(`input[value="${found.tie('Marloes').id}"]`);
    marloes.click();
    await found.press('Bewaren');
    await found.press('‹ Terug');
    expect(found.one('.pair').getAttribute('d')).to.equal('');
    found.map.showPairs = true;
    await found.settled();
    expect(found.one('.pair').getAttribute('d')).to.match(/^M/);
  });

  it('N17: everything is there as words to read and print', async () => {
    const found = await visit(5);
    found.map.go({ at: 'summary' });
    await found.settled();
    expect(found.text).to.include('Bellen als het moeilijk is.');
    expect(found.actions).to.include('Afdrukken');
  });
});
