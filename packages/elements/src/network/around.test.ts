import { expect } from '@open-wc/testing';
import { hostWith } from './testing/people.ts';
import { visit, visitTo } from './testing/visit.ts';

const DAY = 86_400_000;

describe('around the map', () => {
  it('an empty map shows its two buttons first, on a phone too', async () => {
    const found = await visit(0);
    const [add, nobody] = found.all('.choices button');
    const picture = found.one('svg.map');
    for (const button of [add, nobody])
      expect(button?.compareDocumentPosition(picture)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(picture.getBoundingClientRect().width).to.be.at.most(240);
    const described = picture.getAttribute('aria-describedby');
    expect(described === null || found.all(`#${described}`).length === 1).to.equal(true);
  });

  it('J10: the slider stands under the picture that it changes', async () => {
    const found = await visit(5);
    const slider = found.all('details').find((one) => one.querySelector('summary')?.textContent === 'Toen');
    slider?.setAttribute('open', '');
    await found.settled();
    const range = found.one('#past').getBoundingClientRect();
    const picture = found.one('svg.map').getBoundingClientRect();
    expect(range.bottom - picture.top).to.be.below(640);
    await found.fill('past', '1');
    expect(found.all('.ties > .tie').length).to.be.lessThan(5);
    slider?.removeAttribute('open');
    await found.settled();
    expect(found.all('.ties > .tie')).to.have.length(5);
  });

  it('N10: who was not spoken for a while is named on the map, softly, and on no hard day', async () => {
    const host = await hostWith(4);
    const mam =
      Object.values(host.state?.areas.network.ties ?? {}).find(({ name }) => name === 'Mam')?.id ?? '';
    const at = new Date(host.now().ms - 20 * DAY).toISOString();
    await host.record([host.draft('tie.rhythm-set', mam, { range: { minDays: 5, maxDays: 10 } }, { at })]);
    const found = await visitTo(host);
    const hint = found
      .all('.hint-card')
      .find((one) => one.textContent?.includes('Al een tijd niet gesproken: Mam'));
    expect(hint).to.not.equal(undefined);
    hint?.querySelector('button')?.click();
    await found.settled();
    expect(found.map.page).to.deep.equal({ at: 'tie', tie: mam });
    const day = host.newId();
    await host.record([
      host.draft('check-in.opened', day, { length: 'short' }),
      host.draft('check-in.coloured', day, { phase: 'red', level: 'act' }),
      host.draft('check-in.closed', day, {}),
    ]);
    found.map.back();
    await found.settled();
    expect(found.text).to.not.include('Al een tijd niet gesproken');
  });

  it('N17: the words say what changed in the last four weeks, without the slider', async () => {
    const found = await visit(12);
    await found.unfold();
    await found.press('Mijn mensen in woorden');
    expect(found.text).to.include('Veranderd sinds zondag 25 oktober');
    expect(found.text).to.include('Huisarts kwam erbij.');
    expect(found.text).to.not.include('Marloes kwam erbij.');
    expect(found.text).to.include('Luisteren en gezelschap');
  });

  it('what is fetched later and does not come is said, with a way on; calling works meanwhile', async () => {
    const found = await visit(3);
    const { later } = found.map;
    found.map.later = undefined;
    found.map.fetchLater = () => Promise.reject(new TypeError('no connection'));
    await found.open('Mam');
    expect(found.actions).to.include('Bel Mam');
    expect(found.one('[role="alert"]').textContent).to.include('De rest laden lukt nu niet.');
    found.map.fetchLater = async () => {
      if (!later) throw new Error('was not there');
      return later;
    };
    await found.press('Probeer het nog een keer');
    expect(found.actions).to.include('Gesproken');
    expect(found.all('[role="alert"]')).to.have.length(0);
  });

  it('N2: where somebody was moved to can be read, until the person goes on', async () => {
    const found = await visit(5);
    await found.map.move(found.tie('Mam'), 'further');
    await found.settled();
    const said = found.all('[role="status"]').find((one) => one.textContent?.includes('Mam staat nu hier'));
    expect(said?.getBoundingClientRect().height).to.be.greaterThan(15);
    await found.open('Kees');
    expect(found.text).to.not.include('Mam staat nu hier');
  });

  it('every shape and colour of the picture is explained', async () => {
    const found = await visit(5);
    await found.unfold();
    const words = found.all('.legend li').map((one) => one.textContent?.trim());
    expect(words).to.include.members(['Eigen mensen', 'Zelfde ervaring', 'Groep', 'Professionals']);
  });
});
