import { expect } from '@open-wc/testing';
import { allOn, namesOn, press, settled, textOn, waitFor } from '../../element/testing/on-screen.ts';
import { type Diary, diary, writeDown } from '../../journal-host/testing/diary.ts';
import type { RecoveryPlan } from '../plan.ts';
import { opened, phase, planned, withPlan, wrote } from '../testing/planned.ts';

const SAVE = 'Bewaar als bestand voor zonder internet';

/** Catches what a page gives to be saved, and puts the real things back after each test. */
const saved: { readonly name: string; readonly text: Promise<string> }[] = [];
const { createObjectURL } = URL;
const { matchMedia } = globalThis;
const { click } = HTMLAnchorElement.prototype;

async function onPaper(day: Diary, lang?: string): Promise<RecoveryPlan> {
  const element = await opened(day, lang);
  element.go({ at: 'paper' });
  const name = lang === 'en' ? 'Save as a file for without internet' : SAVE;
  await waitFor(() => namesOn(element).includes(name), name);
  return element;
}

async function save(element: RecoveryPlan, name = SAVE): Promise<Document> {
  saved.length = 0;
  await press(element, name);
  await waitFor(() => saved.length === 1, 'a file');
  return new DOMParser().parseFromString((await saved[0]?.text) ?? '', 'text/html');
}

const textIn = (page: Document) => (page.body.textContent ?? '').replaceAll(/\s+/g, ' ');

describe('the saved page', () => {
  beforeEach(() => {
    let file: Blob | undefined;
    URL.createObjectURL = (object) => {
      if (object instanceof Blob) file = object;
      return createObjectURL(object);
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      if (file && this.download) saved.push({ name: this.download, text: file.text() });
      else click.call(this);
    };
  });

  afterEach(() => {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
    for (const name of ['share', 'canShare', 'standalone']) Reflect.deleteProperty(navigator, name);
    globalThis.matchMedia = matchMedia;
  });

  it('P3: plan, names and lines stand in it, under a neutral name; the price is told before', async () => {
    const day = await withPlan(await diary());
    const [noor = ''] = await writeDown(day, { name: 'Noor', phone: '06 0000 0101' });
    await planned(day, [
      phase('green', { signs: [{ text: 'Ik slaap goed.' }] }),
      phase('orange'),
      phase('red', { actions: [{ actor: 'close', text: 'Kom langs.', tie: noor }] }),
    ]);
    const element = await onPaper(day);
    expect(textOn(element)).to.include('Wie het bestand vindt, kan het lezen.');
    await expect(element).to.be.accessible();
    const page = await save(element);
    expect(saved[0]?.name).to.equal('mijn-overzicht.html');
    expect([page.title, page.documentElement.lang]).to.deep.equal(['Mijn overzicht', 'nl']);
    const text = textIn(page);
    expect(text).to.include('Dit bestand is van 22 november 2026.').and.to.include('Ik slaap goed.');
    const [first] = page.querySelectorAll('section');
    expect(first?.textContent).to.include('Kom langs.').and.to.include('Noor');
    expect(first?.querySelector('a')?.getAttribute('href')).to.equal('tel:0600000101');
    const hrefs = [...page.querySelectorAll('#people a')].map((link) => link.getAttribute('href'));
    expect(hrefs).to.include.members(['tel:0600000101', 'tel:112', 'tel:113', 'tel:0880767000']);
    await settled();
    expect(textOn(element)).to.include('Het bestand heet mijn-overzicht.html.');
  });

  it('N7: who is shown nowhere is not in it, by name or by number, nor what they do', async () => {
    const day = await withPlan(await diary());
    const [noor = '', sam = ''] = await writeDown(
      day,
      { name: 'Noor', phone: '06 0000 0101' },
      { name: 'Sam', phone: '06 0000 0102' },
    );
    await planned(day, [
      phase('green'),
      phase('orange', { actions: [{ actor: 'close', text: 'Bel mij op.', tie: sam }] }),
      phase('red', { actions: [{ actor: 'close', text: 'Kom langs.', tie: sam }] }),
    ]);
    await wrote(day, 'plan.card-written', day.host.newId(), {
      call: [
        { name: 'Sam', number: '06 0000 0102' },
        { name: 'Noor', number: '06 0000 0101' },
      ],
    });
    const before = textIn(await save(await onPaper(day)));
    expect(before).to.include('Sam').and.to.include('Kom langs.');
    await wrote(day, 'tie.shown-nowhere', sam, {});
    const element = await onPaper(day);
    allOn(element, '#saved-card')[0]?.click();
    const page = await save(element);
    const text = page.documentElement.outerHTML;
    expect(text).to.include('Noor').and.to.include(`Mijn noodkaart`);
    for (const theirs of ['Sam', '0102', 'Kom langs.', 'Bel mij op.']) expect(text).to.not.include(theirs);
    expect(noor).to.not.equal('');
  });

  it('N12: who is not called on a hard day is named where the plan names them, without a number', async () => {
    const day = await withPlan(await diary());
    const [sam = ''] = await writeDown(day, { name: 'Sam', phone: '06 0000 0102', notOnHardDays: true });
    await planned(day, [
      phase('green'),
      phase('orange'),
      phase('red', { actions: [{ actor: 'close', text: 'Kom langs.', tie: sam }] }),
    ]);
    const page = await save(await onPaper(day));
    expect(textIn(page)).to.include('Kom langs. Sam');
    expect(page.documentElement.outerHTML).to.not.include('0102');
  });

  it('N9: at any hour everybody is there, the own first three first, each with their hours', async () => {
    const day = await withPlan(await diary('2026-11-22T03:00:00+01:00'));
    const [, ahmed = ''] = await writeDown(
      day,
      { name: 'Noor', phone: '06 0000 0101' },
      { name: 'Ahmed', phone: '06 0000 0103' },
    );
    await wrote(day, 'tie.put-first', ahmed, { position: 1 });
    await wrote(day, 'tie.available', ahmed, {
      hours: {
        zone: 'Europe/Amsterdam',
        weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '18:00', to: '22:00' }],
        exceptions: [{ from: '2026-11-22', until: '2026-12-01', windows: [] }],
      },
      channels: ['call'],
    });
    const people = [...(await save(await onPaper(day))).querySelectorAll('#people > ul > li')].map((item) =>
      (item.textContent ?? '').trim(),
    );
    expect(people).to.deep.equal([
      'Ahmed Bel 06 0000 0103 Te bereiken: elke dag van 18:00 tot 22:00. Weg tot en met 1 december 2026.',
      'Noor Bel 06 0000 0101 Tijden niet bekend.',
    ]);
  });

  it('P5: the emergency card is in it only where that was ticked', async () => {
    const day = await withPlan(await diary());
    await wrote(day, 'plan.card-written', day.host.newId(), { pets: 'De kat <b>Kees</b>' });
    const element = await onPaper(day);
    expect(textIn(await save(element))).to.not.include('De kat');
    allOn(element, '#saved-card')[0]?.click();
    expect(textIn(await save(element))).to.include('De kat <b>Kees</b>');
  });

  it('speaks English', async () => {
    const element = await onPaper(await withPlan(await diary()), 'en');
    const page = await save(element, 'Save as a file for without internet');
    expect([page.title, page.documentElement.lang, saved[0]?.name]).to.deep.equal([
      'My overview',
      'en',
      'my-overview.html',
    ]);
    expect(textIn(page))
      .to.include('Call 112')
      .and.to.not.match(/Bel |Dit bestand/);
  });

  it('is narrow enough for 320 px, and asks for nothing', async () => {
    const day = await withPlan(await diary());
    await writeDown(day, { name: 'W'.repeat(200), phone: '06 0000 0101' });
    await planned(day, [
      phase('green', { signs: [{ text: 'w'.repeat(300) }] }),
      phase('orange'),
      phase('red'),
    ]);
    await save(await onPaper(day));
    const frame = document.createElement('iframe');
    frame.width = '320';
    frame.srcdoc = (await saved[0]?.text) ?? '';
    const there = new Promise((done) => frame.addEventListener('load', done));
    document.body.append(frame);
    await there;
    const root = frame.contentDocument?.documentElement;
    expect(root?.scrollWidth).to.be.at.most(320);
    expect(frame.contentWindow?.performance.getEntriesByType('resource')).to.deep.equal([]);
    frame.remove();
  });

  it('goes to the share sheet of an iPhone, and to the downloads where the sheet refuses', async () => {
    const element = await onPaper(await withPlan(await diary()));
    let refuses = false;
    const shared: File[] = [];
    const define = (name: string, value: unknown) =>
      Object.defineProperty(navigator, name, { configurable: true, value });
    define('standalone', false);
    define('canShare', () => true);
    define('share', async ({ files }: { readonly files: readonly File[] }) => {
      if (refuses) throw new DOMException('', 'NotAllowedError');
      shared.push(...files);
    });
    globalThis.matchMedia = (query) => matchMedia(query.includes('coarse') ? 'all' : query);
    saved.length = 0;
    await press(element, SAVE);
    await waitFor(() => shared.length === 1);
    expect([shared[0]?.name, saved.length]).to.deep.equal(['mijn-overzicht.html', 0]);
    refuses = true;
    await save(element);
    expect(shared).to.have.length(1);
  });
});
