import { expect, fixture, html } from '@open-wc/testing';
import '../../agenda/define.ts';
import { textOn, waitFor } from '../../element/testing/on-screen.ts';
import { takeArrived } from '../../envelopes/arrived.ts';
import { diary } from '../../journal-host/testing/diary.ts';
import '../../supporter/define.ts';
import { areas } from '../areas.ts';
import { Party } from '../testing/party.ts';

const pages = { supporter: '/vraag', counsellor: '/begeleiders', overview: '/overzicht' };

async function linkComes(): Promise<void> {
  const jo = await Party.ready(new Date().toISOString());
  const tie = await jo.knows('Marloes');
  const thread = jo.host.newId();
  await jo.proposes(tie, thread, 'Ga je mee?');
  const { sealed } = await jo.seals({ tie, thread, as: 'Jo' });
  location.hash = new URL(sealed.linkWithSecret ?? '').hash;
}

const opened = async (configuration?: object) => {
  const { host } = await diary();
  return fixture(
    html`<recovery-agenda lang="nl" .host=${host.withAreas(areas)} .configuration=${configuration}></recovery-agenda>`,
  );
};

describe('D4: a link on a page that can not open it', () => {
  afterEach(() => void takeArrived());

  it('leads on to the pages that can, with what came', async () => {
    const element = await opened({ pages });
    await linkComes();
    await waitFor(() => textOn(element).includes('Met deze link kwam iets mee.'), 'the sentence');
    const links = [...(element.shadowRoot?.querySelectorAll<HTMLAnchorElement>('[role=alert] a') ?? [])];
    expect(links.map(({ pathname }) => pathname)).to.deep.equal(['/overzicht', '/vraag', '/begeleiders']);
    expect(links.every(({ hash }) => hash.length > 100)).to.equal(true);
  });

  it('says so where no page is known', async () => {
    const element = await opened();
    await linkComes();
    await waitFor(() => textOn(element).includes('Open de link op de pagina waarvoor hij is gemaakt.'));
  });

  it('says nothing where the page has what opens it, and nothing where nothing came', async () => {
    const element = await opened({ pages });
    expect(textOn(element)).not.to.include('Met deze link');
    const supporter = await fixture(html`<recovery-supporter lang="nl"></recovery-supporter>`);
    await linkComes();
    await waitFor(() => textOn(supporter).includes('Ga je mee?'), 'what came, where it is taken');
    expect(textOn(element)).not.to.include('Met deze link');
    supporter.remove();
  });
});
