import { expect } from '@open-wc/testing';
import { neutralTitle } from './neutral-title.ts';

const answered = () => new Promise((done) => setTimeout(done, 20));

describe('safety 7: a neutral title', () => {
  const before = document.title;
  beforeEach(() => {
    document.title = 'Nazorg na verslaving';
  });
  after(() => {
    document.title = before;
  });

  it('stays while the page changes its own, which comes back afterwards', async () => {
    const giveBack = neutralTitle('Mijn overzicht');
    expect(document.title).to.equal('Mijn overzicht');
    document.title = 'Terugval';
    await answered();
    expect(document.title).to.equal('Mijn overzicht');
    giveBack();
    expect(document.title).to.equal('Terugval');
  });

  it('may be asked for in two languages on one page: the page still answers, the last is shown', async () => {
    const dutch = neutralTitle('Mijn overzicht');
    const english = neutralTitle('My overview');
    await answered();
    expect(document.title).to.equal('My overview');
    document.title = 'Terugval';
    await answered();
    expect(document.title).to.equal('My overview');
    english();
    await answered();
    expect(document.title).to.equal('Mijn overzicht');
    dutch();
    dutch();
    expect(document.title).to.equal('Terugval');
  });

  it('is given up where a script of the page guards its own: the page still answers', async () => {
    const guard = new MutationObserver(() => {
      if (document.title !== 'Nazorg') document.title = 'Nazorg';
    });
    guard.observe(document.head, { childList: true, subtree: true, characterData: true });
    const giveBack = neutralTitle('Mijn overzicht');
    await answered();
    expect(document.title).to.equal('Nazorg');
    guard.disconnect();
    giveBack();
    expect(document.title).to.equal('Nazorg');
  });

  it('holds also where the browser writes it otherwise than it was given', async () => {
    const giveBack = neutralTitle(' Mijn  overzicht ');
    await answered();
    expect(document.title).to.equal('Mijn overzicht');
    giveBack();
    expect(document.title).to.equal('Nazorg na verslaving');
  });
});
