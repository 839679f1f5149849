import { expect } from '@open-wc/testing';
import { LEAVING } from '../../element/leaving.ts';
import {
  actionOn,
  allOn,
  focused,
  namesOn,
  press,
  settled,
  still,
  textOn,
  waitFor,
} from '../../element/testing/on-screen.ts';
import { type Diary, diary, writeDown } from '../../journal-host/testing/diary.ts';
import { valueIn } from '../../store/testing/contract.ts';
import { openPart } from '../testing/open-part.ts';
import { opened, planned, withPlan, wrote } from '../testing/planned.ts';
import { photo, sound } from './testing/files.ts';
import { aboutsOf, add, bytesOf, openedMedia, PAGE, seen, THREE } from './testing/opened.ts';

describe('the bytes of own pictures and sounds', () => {
  it('P7: what can not be saved now waits, and its bytes wait with it', async () => {
    const day = await withPlan(await diary());
    const element = await openedMedia(day);
    day.store.writing = 'storage-full';
    await add(element, await photo(), 'Het strand');
    expect(textOn(element)).to.include('Dit is nog niet bewaard.');
    day.store.writing = undefined;
    await press(element, 'Probeer het nog een keer');
    await waitFor(async () => (await day.entries('plan.media-added')).length === 1);
    expect(await bytesOf(day)).to.deep.equal({ here: 1, others: 0 });
  });

  it('P7: without its bytes it is said not to be on this device, and no broken picture', async () => {
    const day = await withPlan(await diary());
    await wrote(day, 'plan.media-added', day.host.newId(), {
      ...{ kind: 'picture', mime: 'image/jpeg', bytes: 9, text: 'Mijn zus' },
    });
    const element = await openedMedia(day);
    await waitFor(() => textOn(element).includes('De foto of het geluid staat niet op dit apparaat.'));
    expect(textOn(element)).to.include('Mijn zus');
    expect(allOn(element, 'canvas')).to.deep.equal([]);
  });

  it('P7: bytes that can not be opened or drawn any more are said to be so', async () => {
    const day = await withPlan(await diary());
    const id = day.host.newId();
    valueIn(await valueIn(await day.host.media()).keep(id, new Uint8Array(9)));
    await wrote(day, 'plan.media-added', id, {
      ...{ kind: 'picture', mime: 'image/jpeg', bytes: 9, text: 'Mijn zus' },
    });
    const element = await openedMedia(day);
    await waitFor(() => namesOn(element).includes('Mijn zus'));
    await press(element, 'Mijn zus');
    await waitFor(() => textOn(element).includes('Openen lukt nu niet.'));
  });

  it('J7, P7: what is erased takes its own points along, and a second tap takes nothing of the next', async () => {
    const day = await withPlan(await diary());
    const element = await openedMedia(day);
    await add(element, await photo(), 'Mijn oude huis');
    await add(element, await photo(), 'Het strand');
    await press(element, 'Mijn oude huis');
    await seen(element);
    await press(element, 'Wissen: Mijn oude huis');
    const button = actionOn(element, 'Wis: Mijn oude huis');
    button.click();
    button.click();
    await waitFor(() => textOn(element).includes('Het is gewist.'));
    await settled();
    button.click();
    await settled();
    expect(textOn(element)).to.not.include('lukt nu niet');
    expect(namesOn(element)).to.include('Het strand').and.to.not.include('Wis: Het strand');
    expect(allOn(element, 'canvas')).to.deep.equal([]);
    expect(await day.entries('plan.media-added')).to.have.length(1);
  });

  for (const [how, silence] of [
    ['somebody leaves quickly', async () => dispatchEvent(new Event(LEAVING))],
    ['the page is left', async () => dispatchEvent(new Event('pagehide'))],
    [
      'another tab erased it',
      async (day: Diary) => {
        for (const id of await aboutsOf(day)) await day.host.eraseEntity(id);
      },
    ],
    ['everything is erased', async ({ host }: Diary) => host.eraseEverything()],
  ] as const)
    it(`safety 6, P7: a sound is silent at once when ${how}`, async () => {
      const sounding: AudioContext[] = [];
      const real = window.AudioContext;
      window.AudioContext = class extends real {
        constructor() {
          super();
          sounding.push(this);
        }
      };
      try {
        const day = await withPlan(await diary());
        const element = await openedMedia(day);
        await add(element, sound(60), 'Noor zegt: bel me');
        await press(element, 'Speel af: Noor zegt: bel me');
        await silence(day);
        await waitFor(
          () => sounding.length > 0 && sounding.every(({ state }) => state === 'closed'),
          'silence',
        );
        await settled();
        expect(namesOn(element)).to.not.include('Stop: Noor zegt: bel me');
      } finally {
        window.AudioContext = real;
      }
    });

  it('J7, P7: what is erased is gone, words and bytes, and the keyboard goes on', async () => {
    const day = await withPlan(await diary());
    const element = await openedMedia(day);
    await add(element, await photo(), 'Mijn oude huis');
    await press(element, 'Wissen: Mijn oude huis');
    const button = allOn(element, 'button').find((one) => one.textContent?.includes('Wis: Mijn oude huis'));
    button?.focus();
    button?.click();
    await waitFor(() => textOn(element).includes('Het is gewist.'));
    expect(focused()?.id).to.equal('notice');
    expect(JSON.stringify(valueIn(await day.host.exportJournal()))).to.not.include('Mijn oude huis');
    expect(valueIn(await valueIn(await day.host.media()).among([])).others).to.equal(0);
  });

  it('P7: bytes without an entry are tidied, and those of what is hidden are not', async () => {
    const day = await withPlan(await diary());
    const [robin = ''] = await writeDown(day, { name: 'Robin' });
    const media = valueIn(await day.host.media());
    const hidden = day.host.newId();
    valueIn(await media.keep(hidden, new Uint8Array(9)));
    valueIn(await media.keep(day.host.newId(), new Uint8Array(9)));
    await wrote(day, 'plan.media-added', hidden, {
      ...{ kind: 'picture', mime: 'image/jpeg', bytes: 9, text: 'Robin en ik' },
    });
    await wrote(day, 'tie.shown-nowhere', robin, {});
    const element = await openedMedia(day);
    await waitFor(async () => valueIn(await media.among([hidden])).others === 0);
    expect([...valueIn(await media.among([hidden])).here]).to.deep.equal([hidden]);
    expect(textOn(element)).to.not.include('Robin');
  });

  it('P7: nothing is tidied while something is being added in another tab', async () => {
    const day = await withPlan(await diary());
    const media = valueIn(await day.host.media());
    const coming = day.host.newId();
    valueIn(await media.keep(coming, new Uint8Array(9)));
    let added = () => {};
    const adding = navigator.locks.request(
      'recovery-network/media',
      { mode: 'shared' },
      () => new Promise<void>((done) => (added = done)),
    );
    await openedMedia(day);
    await settled();
    expect(valueIn(await media.among([])).others).to.equal(1);
    added();
    await adding;
  });

  it('P7: nothing is fetched or asked of the page: no address is made for bytes', async () => {
    const made: unknown[] = [];
    const create = URL.createObjectURL;
    URL.createObjectURL = (what) => {
      made.push(what);
      return create(what);
    };
    try {
      const day = await withPlan(await diary());
      const element = await openedMedia(day);
      await add(element, await photo(), 'Het strand');
      await press(element, 'Het strand');
      await seen(element);
    } finally {
      URL.createObjectURL = create;
    }
    expect(made).to.deep.equal([]);
  });

  for (const theme of ['light', 'dark'])
    it(`safety 24: axe finds nothing, also with something in it: ${theme}`, async function () {
      this.timeout(60_000);
      const day = await withPlan(await diary());
      await planned(day, THREE);
      await wrote(day, 'plan.media-added', day.host.newId(), {
        ...{ kind: 'sound', mime: 'audio/ogg', bytes: 9, text: 'elders', phase: 'green' },
      });
      const element = await opened(day, 'nl', theme);
      if (element.parentElement) element.parentElement.style.inlineSize = '320px';
      await openPart(element, PAGE);
      await waitFor(() => allOn(element, '#file').length > 0, 'the form');
      await add(element, await photo(), 'Mijn fiets');
      await add(element, sound(), 'Noor zegt: bel me');
      await press(element, 'Bewaren');
      for (const details of allOn(element, 'details')) details.setAttribute('open', '');
      await seen(element);
      await still();
      await expect(element).to.be.accessible();
      expect(element.scrollWidth).to.be.at.most(320);
      expect(actionOn(element, 'Speel af: Noor zegt: bel me').getBoundingClientRect().height).to.be.at.least(
        44,
      );
    });
});
