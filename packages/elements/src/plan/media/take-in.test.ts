import { expect } from '@open-wc/testing';
import { LARGEST_MEDIUM } from '@recovery-network/core/plan';
import { replacing } from '../../store/testing/raw.ts';
import { firstBytes } from './first-bytes.ts';
import { LONGEST_SIDE } from './scale-down.ts';
import { takeIn } from './take-in.ts';
import { fileOf, photo, photoWithPlace, sound, unreadFile } from './testing/files.ts';

const problem = async (file: Blob) => {
  const taken = await takeIn(file);
  return taken.ok ? undefined : taken.error;
};
const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

describe('taking in a picture', () => {
  it('P7: makes it small enough, whatever it is kept as', async function () {
    this.timeout(20_000);
    for (const [type, width, height] of [
      ['image/jpeg', 2400, 1200],
      ['image/png', 300, 200],
    ] as const) {
      const taken = await takeIn(await photo(width, height, type));
      if (!taken.ok) throw new Error(taken.error);
      const { kind, mime, bytes } = taken.value;
      expect([kind, mime]).to.deep.equal(['picture', 'image/jpeg']);
      expect(bytes.length).to.be.at.most(LARGEST_MEDIUM);
      const drawn = await createImageBitmap(new Blob([bytes]));
      const scale = Math.min(1, LONGEST_SIDE / width);
      expect([drawn.width, drawn.height]).to.deep.equal([width * scale, height * scale]);
    }
  });

  it('P7: leaves behind where it was taken', async () => {
    const file = await photoWithPlace('52.0907 N 5.1214 E');
    const text = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);
    expect(text(await bytesOf(file))).to.include('52.0907');
    const taken = await takeIn(file);
    if (!taken.ok) throw new Error(taken.error);
    expect(text(taken.value.bytes)).to.not.include('52.0907');
    expect(text(taken.value.bytes)).to.not.include('Exif');
  });

  it('P7: a file of 50 MB is refused before a byte of it is read', async () => {
    expect(await problem(unreadFile(52_428_800))).to.equal('too-large');
  });

  it('P7: a file of nothing, of text, of markup is no picture, whatever it is called', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"></svg>';
    expect(await problem(fileOf([]))).to.equal('empty');
    expect(await problem(fileOf(['not a picture at all']))).to.equal('unknown');
    expect(await problem(fileOf([svg], 'foto.svg'))).to.equal('unknown');
    expect(await problem(fileOf([`<?xml version="1.0"?>${svg}`]))).to.equal('unknown');
    expect(await problem(fileOf(['GIF89a']))).to.equal('unknown');
    expect(await problem(fileOf([new Uint8Array([0xff])]))).to.equal('unknown');
  });

  it('P7: a picture that was cut off is refused, at every length', async () => {
    for (const type of ['image/jpeg', 'image/png']) {
      const bytes = await bytesOf(await photo(64, 48, type));
      for (const part of [8, 12, 20, 40, 100, bytes.length >> 1, bytes.length - 5])
        expect(await problem(fileOf([bytes.slice(0, part)])), `${type} ${part}`).to.equal('broken');
    }
  });

  it('P7: a picture with other bytes in the middle is drawn or refused, and nothing breaks', async () => {
    const bytes = await bytesOf(await photo(64, 48, 'image/png'));
    bytes.fill(0, 60, 400);
    expect([undefined, 'broken']).to.include(await problem(fileOf([bytes])));
  });

  it('P7: a small file that would be an enormous picture is refused before it is drawn', async () => {
    const bytes = await bytesOf(await photo(64, 48, 'image/png'));
    new DataView(bytes.buffer).setUint32(16, 60_000);
    new DataView(bytes.buffer).setUint32(20, 60_000);
    expect(await problem(fileOf([bytes]))).to.equal('too-many-points');
  });

  it('P7: a kind that not every browser draws is refused with a word of its own', async () => {
    for (const brand of ['heic', 'heix', 'mif1', 'msf1', 'avif', 'hevc'])
      expect(
        await problem(fileOf([new Uint8Array([0, 0, 0, 24]), `ftyp${brand}`, new Uint8Array(90)])),
      ).to.equal('not-here');
  });

  it('P7: noise in the place of a picture is not kept', async () => {
    const restore = replacing(CanvasRenderingContext2D.prototype, 'getImageData', () => new ImageData(8, 8));
    const file = await photo();
    expect(await problem(file)).to.equal('browser-refuses');
    restore();
    expect(await problem(file)).to.equal(undefined);
  });

  it('P7: a file that is gone by now is refused', async () => {
    const gone = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    const file = Object.defineProperties(await photo(), {
      slice: { value: () => ({ arrayBuffer: gone }) },
      arrayBuffer: { value: gone },
    });
    expect(await problem(file)).to.equal('broken');
  });
});

describe('taking in a sound', () => {
  it('P7: keeps it as it is', async () => {
    const file = sound();
    const taken = await takeIn(file);
    if (!taken.ok) throw new Error(taken.error);
    expect([taken.value.kind, taken.value.mime]).to.deep.equal(['sound', 'audio/wav']);
    expect(taken.value.bytes).to.deep.equal(await bytesOf(file));
  });

  it('P7: more than 2 MB, or five minutes, is refused', async function () {
    this.timeout(20_000);
    expect(await problem(sound(251))).to.equal('too-large');
    expect(await problem(sound(301, 4_000))).to.equal('too-long');
  });

  it('P7: what only looks like a sound is refused', async function () {
    // Where a browser never answers, that is waited for.
    this.timeout(60_000);
    for (const head of ['OggS', 'ID3\x04', 'fLaC', 'RIFF\x24\0\0\0WAVEfmt '])
      expect(await problem(fileOf([head, new Uint8Array(200)])), head).to.equal('broken');
  });

  it('P7: is told by its first bytes', () => {
    const found = (...bytes: readonly number[]) => {
      const what = firstBytes(new Uint8Array(bytes));
      return what && 'mime' in what ? what.mime : what?.kind;
    };
    const ascii = (text: string) => Array.from(text, (one) => one.charCodeAt(0));
    expect(found(...ascii('ID3'))).to.equal('audio/mpeg');
    expect(found(0xff, 0xfb, 0x90)).to.equal('audio/mpeg');
    expect(found(0xff, 0xf1, 0x50)).to.equal('audio/aac');
    expect(found(0x1a, 0x45, 0xdf, 0xa3)).to.equal('audio/webm');
    expect(found(0, 0, 0, 32, ...ascii('ftypM4A '))).to.equal('audio/mp4');
    expect(found(...ascii('RIFF'), 0, 0, 0, 0, ...ascii('AVI '))).to.equal(undefined);
    expect(found()).to.equal(undefined);
  });
});
