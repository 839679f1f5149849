import { expect } from '@open-wc/testing';
import { LEAVING } from '../../element/leaving.ts';
import {
  allOn,
  headingsOn,
  namesOn,
  press,
  settled,
  textOn,
  waitFor,
} from '../../element/testing/on-screen.ts';
import { diary, writeDown } from '../../journal-host/testing/diary.ts';
import { valueIn } from '../../store/testing/contract.ts';
import { fill } from '../testing/fill.ts';
import { coloured, planned, withPlan, wrote } from '../testing/planned.ts';
import { Player } from './player.ts';
import { fileOf, photo, sound } from './testing/files.ts';
import { add, bytesOf, choose, OF_PHASE, openedMedia, seen, THREE } from './testing/opened.ts';

describe('own pictures and sounds', () => {
  it('P7: a picture is kept with its words and its phase, and is seen when it is unfolded', async () => {
    const day = await withPlan(await diary());
    await planned(day, THREE);
    const element = await openedMedia(day);
    await fill(element, '#phase', 'orange');
    await add(element, await photo(), 'Mijn fiets bij het water');
    expect(textOn(element)).to.include('Het is bewaard.');
    expect(textOn(element)).to.include('Bij: Even oppassen');
    const [entry] = await day.entries('plan.media-added');
    expect(entry?.data).to.deep.include({
      kind: 'picture',
      mime: 'image/jpeg',
      text: 'Mijn fiets bij het water',
      phase: 'orange',
    });
    expect(await bytesOf(day)).to.deep.equal({ here: 1, others: 0 });
    await press(element, 'Mijn fiets bij het water');
    expect(await seen(element)).to.equal('Mijn fiets bij het water');
    await press(element, 'Mijn fiets bij het water');
    await waitFor(() =>
      allOn(element, 'canvas').every((one) => one instanceof HTMLCanvasElement && one.width === 0),
    );
  });

  it('P7: on the page of its phase it is folded, after what stands there and after people', async () => {
    const day = await withPlan(await diary());
    await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
    await planned(day, THREE);
    const element = await openedMedia(day);
    await fill(element, '#phase', 'red');
    await add(element, await photo(), 'Het strand');
    await coloured(day, 'red', 'act');
    element.go({ at: 'plan' });
    await settled();
    const names = namesOn(element);
    const people = names.findIndex((name) => name.includes('Marloes'));
    expect(people).to.be.greaterThan(-1);
    expect(names.indexOf(OF_PHASE)).to.be.greaterThan(people);
    expect(textOn(element)).to.not.include('Het strand');
    await press(element, OF_PHASE);
    await waitFor(() => textOn(element).includes('Het strand'));
    expect(allOn(element, '#file')).to.deep.equal([]);
    await press(element, 'Het strand');
    expect(await seen(element)).to.equal('Het strand');
    await press(element, 'Het gaat goed');
    expect(headingsOn(element)).to.include('Het gaat goed');
    expect(textOn(element)).to.not.include('Het strand');
  });

  it('P7: a sound has a button with its name that plays it, and stops it', async () => {
    const day = await withPlan(await diary());
    const element = await openedMedia(day);
    await add(element, sound(60), 'Noor zegt: bel me');
    await press(element, 'Speel af: Noor zegt: bel me');
    expect(namesOn(element)).to.include('Stop: Noor zegt: bel me');
    await press(element, 'Stop: Noor zegt: bel me');
    expect(namesOn(element)).to.include('Speel af: Noor zegt: bel me');
    await press(element, 'Speel af: Noor zegt: bel me');
    element.go({ at: 'plan' });
    await settled();
    element.go({ at: 'media' });
    await waitFor(() => namesOn(element).includes('Speel af: Noor zegt: bel me'));
  });

  it('P7: what can not be kept is said at its field, with words, and nothing of it is kept', async () => {
    const day = await withPlan(await diary());
    const element = await openedMedia(day);
    const whole = new Uint8Array(await (await photo()).arrayBuffer());
    for (const [file, said] of [
      [fileOf([]), 'In dit bestand staat niets.'],
      [fileOf(['no picture'], 'foto.jpg'), 'Dit is geen foto of geluid dat hier werkt.'],
      [
        fileOf(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'a.svg'),
        'Dit is geen foto of geluid dat hier werkt.',
      ],
      [fileOf([whole.slice(0, 2_000)]), 'Dit bestand is niet heel.'],
      [fileOf([new Uint8Array(52_428_800)]), 'Dit bestand is te groot.'],
      [sound(251), 'Dit bestand is te groot.'],
    ] as const) {
      await add(element, file, 'iets moois');
      expect(textOn(element)).to.include(said);
      expect(allOn(element, '[aria-invalid="true"]').map((one) => one.id)).to.deep.equal(['file']);
      // What was typed is still there.
      expect(allOn(element, '#text')[0]).to.have.property('value', 'iets moois');
    }
    expect(await day.entries('plan.media')).to.deep.equal([]);
    expect(valueIn(await valueIn(await day.host.media()).among([])).others).to.equal(0);
  });

  it('P7: a file and words are asked for, each at its field', async () => {
    const element = await openedMedia(await withPlan(await diary()));
    await press(element, 'Bewaren');
    expect(textOn(element)).to.include('Kies eerst een foto of een geluid.');
    await add(element, await photo(), '   ');
    expect(textOn(element)).to.include('Schrijf in een paar woorden wat het is.');
    expect(allOn(element, '[aria-invalid="true"]').map((one) => one.id)).to.deep.equal(['text']);
  });

  it('P7: words and a file name in three scripts are no problem', async () => {
    const day = await withPlan(await diary());
    const element = await openedMedia(day);
    const file = new File([await photo()], 'صورة – 写真 – <img src=x onerror=1>.jpg', { type: 'image/jpeg' });
    const words = 'Mijn zus دراجتي 自転車 <b>‮';
    await add(element, file, words);
    expect((await day.entries('plan.media-added'))[0]?.data).to.deep.include({ text: words });
    expect(allOn(element, 'bdi').some((one) => one.textContent === words)).to.equal(true);
    expect(JSON.stringify(await day.entries(''))).to.not.include('写真');
  });

  it('P7: what the journal refuses leaves no bytes behind', async () => {
    const day = await withPlan(await diary());
    for (let n = 0; n < 40; n++)
      await wrote(day, 'plan.media-added', day.host.newId(), {
        ...{ kind: 'picture', mime: 'image/jpeg', bytes: 9, text: `${n}` },
      });
    const element = await openedMedia(day);
    await add(element, await photo(), 'nog een');
    expect(textOn(element)).to.include('Er staan al 40 foto’s en geluiden.');
    expect(await bytesOf(day)).to.deep.equal({ here: 0, others: 0 });
  });

  it('P7: a sound that stumbles after another was begun does not silence that one', async () => {
    const player = new Player();
    let stumble = (_: Error): void => {};
    const first = player.play(
      () => new Promise((_, failed) => (stumble = failed)),
      () => {},
    );
    const bytes = new Uint8Array(await sound(60).arrayBuffer());
    let over = false;
    expect(
      await player.play(
        async () => bytes,
        () => (over = true),
      ),
    ).to.equal(true);
    stumble(new Error('no such thing'));
    expect(await first).to.equal(true);
    dispatchEvent(new Event(LEAVING));
    expect(over, 'the second still sounded').to.equal(true);
  });

  it('P7: folded again before it could be drawn, nothing of a picture is left', async () => {
    const day = await withPlan(await diary());
    const element = await openedMedia(day);
    await add(element, await photo(), 'Het strand');
    const real = window.createImageBitmap;
    let go = (): void => {};
    const asked = new Promise<void>((begun) => {
      window.createImageBitmap = async (blob: ImageBitmapSource) => {
        begun();
        await new Promise<void>((done) => (go = done));
        return real(blob);
      };
    });
    try {
      await press(element, 'Het strand');
      await asked;
      const canvas = allOn(element, 'canvas')[0];
      await press(element, 'Het strand');
      go();
      await new Promise((done) => setTimeout(done, 200));
      expect(canvas).to.have.property('width', 0);
    } finally {
      window.createImageBitmap = real;
    }
  });

  it('P7: is kept also where a page may hold no locks', async () => {
    const { request } = LockManager.prototype;
    LockManager.prototype.request = () => Promise.reject(new DOMException('', 'SecurityError'));
    try {
      const day = await withPlan(await diary());
      const element = await openedMedia(day);
      await add(element, await photo(), 'Het strand');
      expect(textOn(element)).to.include('Het is bewaard.');
      expect(await bytesOf(day)).to.deep.equal({ here: 1, others: 0 });
    } finally {
      LockManager.prototype.request = request;
    }
  });

  it('P7: what was typed for the next one meanwhile stays, and that it is kept is said where the tap was', async () => {
    const day = await withPlan(await diary());
    const element = await openedMedia(day);
    choose(element, await photo());
    await fill(element, '#text', 'Het strand');
    const release = day.slowly();
    await press(element, 'Bewaren');
    await fill(element, '#text', 'Mijn zus');
    release();
    await waitFor(() => textOn(element).includes('Het is bewaard.'));
    await settled();
    expect(allOn(element, '#text')[0]).to.have.property('value', 'Mijn zus');
    expect(allOn(element, '#file')[0]).to.have.property('value', '');
    const text = textOn(element);
    expect(text.indexOf('Het is bewaard.')).to.be.greaterThan(text.indexOf('Bij welke fase hoort het?'));
  });
});
