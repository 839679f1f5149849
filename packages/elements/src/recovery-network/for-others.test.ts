import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../aftercare/define.ts';
import { headingsOn, namesOn, press, settled, textOn, waitFor } from '../element/testing/on-screen.ts';
import { takeArrived } from '../envelopes/arrived.ts';
import { areas } from '../journal-host/areas.ts';
import { createJournalHost } from '../journal-host/shared-host.ts';
import { diary } from '../journal-host/testing/diary.ts';
import '../supporter/define.ts';
import { invited, WORDS } from '../supporter/testing/asked.ts';
import type { RecoveryNetwork } from './recovery-network.ts';
import { openData, whole } from './testing/whole.ts';

const QUESTION = 'Is dit je eigen telefoon of computer?';
const asks = (element: Element) => headingsOn(element).includes(QUESTION);

/** What says that something is kept, or can be saved. */
const PROMISES =
  /blijft op dit apparaat|bewaar het hier|staat versleuteld|Bewaar (zelf )?een kopie|om dit te bewaren/;

const child = (network: Element, tag: 'recovery-aftercare' | 'recovery-supporter') => {
  const found = network.querySelector(tag);
  if (!found) throw new Error(`no ${tag}`);
  return found;
};

describe('the tag of one person with somebody else’s inside', () => {
  afterEach(() => void takeArrived());

  it('D4: shows what a link brought to a page for the other side, alone inside', async () => {
    const { link } = await invited();
    const element = await fixture<RecoveryNetwork>(
      html`<recovery-network lang="nl" store="others-link"><recovery-supporter></recovery-supporter></recovery-network>`,
    );
    location.hash = new URL(link).hash;
    await waitFor(() => textOn(element).includes(WORDS), 'what was asked');
    expect(child(element, 'recovery-supporter').getBoundingClientRect().height).to.be.greaterThan(100);
    expect(namesOn(element)).to.include('Ja');
    expect(namesOn(element)).to.not.include('Vandaag');
  });

  for (const [who, inside] of [
    ['family', html`<recovery-aftercare for="family"></recovery-aftercare>`],
    ['a counsellor', html`<recovery-aftercare for="counsellor"></recovery-aftercare>`],
    ['a word that means nothing', html`<recovery-aftercare for="sister"></recovery-aftercare>`],
    ['family, as a property', html`<recovery-aftercare .for=${'family'}></recovery-aftercare>`],
    ['the other side', html`<recovery-supporter></recovery-supporter>`],
    [
      'the other side, with more inside it',
      html`<recovery-supporter><recovery-aftercare></recovery-aftercare></recovery-supporter>`,
    ],
    [
      'both, with help now',
      html`<recovery-help-now></recovery-help-now><recovery-supporter></recovery-supporter
        ><recovery-aftercare for="family"></recovery-aftercare>`,
    ],
  ] as const satisfies readonly (readonly [string, TemplateResult])[])
    it(`J11: promises nobody that anything is kept, and offers no copy: ${who}`, async () => {
      const element = await whole(await diary(), { inside });
      await settled();
      expect(asks(element)).to.equal(false);
      await openData(element);
      expect(textOn(element)).to.not.match(PROMISES);
      expect(namesOn(element)).to.not.include('Bewaar een kopie');
      expect(namesOn(element)).to.include.members(['Wis alles', 'Snel weg', 'Hulp nu']);
      await press(element, 'Wis alles');
      await press(element, 'Ja, wis alles');
      await waitFor(() => textOn(element).includes('Alles is gewist.'), 'what came of it');
    });

  it('J11: does not send them for a copy where the browser keeps nothing', async () => {
    const day = await diary();
    day.store.reading = 'storage-refused';
    const host = createJournalHost({ areas, store: day.store, clock: () => day.host.now() });
    await host.whenReady();
    const element = await whole(
      { host },
      { inside: html`<recovery-aftercare for="family"></recovery-aftercare>` },
    );
    expect(textOn(element)).to.not.match(PROMISES);
  });

  it('J11: asks where something of the person’s own stands beside it, whose words are kept', async () => {
    const element = await whole(await diary(), {
      inside: html`<recovery-check-in></recovery-check-in><recovery-aftercare for="family"></recovery-aftercare>`,
    });
    expect(asks(element)).to.equal(true);
    await openData(element);
    expect(namesOn(element)).to.include.members(['Bewaar een kopie', 'Wis alles']);
  });

  it('J11: asks as before where only help now is inside', async () => {
    const element = await whole(await diary(), { inside: html`<recovery-help-now></recovery-help-now>` });
    expect(asks(element)).to.equal(true);
  });

  for (const [how, say, unsay] of [
    [
      'as an attribute',
      (one: Element) => one.setAttribute('for', 'family'),
      (one: Element) => one.removeAttribute('for'),
    ],
    [
      'as a property',
      (one: Element) => Reflect.set(one, 'for', 'counsellor'),
      (one: Element) => Reflect.set(one, 'for', undefined),
    ],
  ] as const)
    it(`J11: asks no more once it is said whose it is, ${how}, and asks again where it is the person’s`, async () => {
      const element = await whole(await diary(), { inside: html`<recovery-aftercare></recovery-aftercare>` });
      expect(asks(element)).to.equal(true);
      say(child(element, 'recovery-aftercare'));
      await waitFor(() => !asks(element), 'no question');
      unsay(child(element, 'recovery-aftercare'));
      await waitFor(() => asks(element), 'the question');
    });

  it('J11: asks as soon as something of the person’s own is added, and no more once that is gone', async () => {
    const element = await whole(await diary(), {
      inside: html`<recovery-aftercare for="family"></recovery-aftercare>`,
    });
    const own = document.createElement('recovery-check-in');
    element.append(own);
    await waitFor(() => asks(element), 'the question');
    own.remove();
    await waitFor(() => !asks(element), 'no question');
    child(element, 'recovery-aftercare').remove();
    await waitFor(() => asks(element) && namesOn(element).includes('Vandaag'), 'the person’s own');
  });
});
