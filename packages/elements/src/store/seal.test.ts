import { expect } from '@open-wc/testing';
import { isDeviceKey, makeKey, seal, sizeClass, unseal } from './seal.ts';

const NAME = 'log/a/0/1/b';
const VALUE = [{ name: 'Zoë', n: 1 }];
const SEALED = { ok: true, value: VALUE };
const SHUT = { ok: false, error: 'unopenable' };

const ascending = (length: number, from = 0) => Uint8Array.from({ length }, (_, at) => from + at);
const hex = (bytes: ArrayBuffer | Uint8Array) =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

const imported = (bytes: number, extractable = false, usages: KeyUsage[] = ['encrypt', 'decrypt']) =>
  crypto.subtle.importKey('raw', ascending(bytes), 'AES-GCM', extractable, usages);

describe('A seal', () => {
  let key: CryptoKey;
  before(async () => {
    key = await makeKey();
  });

  it('gives the bytes that OpenSSL gives for the same key, IV, name and value', async () => {
    const box = await seal(await imported(32), NAME, VALUE, ascending(12, 0xa0));
    expect(box.length).to.equal(1053);
    expect(hex(box.slice(0, 45))).to.equal(
      '01a0a1a2a3a4a5a6a7a8a9aaabe6187c3a1eb020d10308e2f13d589ab1b3077b3cb0d96056ad737b867fab7501',
    );
    expect(hex(box.slice(-16))).to.equal('789142155bba63dca2f4e7a6e2f76932');
    expect(hex(await crypto.subtle.digest('SHA-256', box))).to.equal(
      '84752c8bb25891d6ad78a6334a62bfdd7c1bb7a5b1573be065d4c636d84e0ee8',
    );
    expect(await unseal(await imported(32), NAME, box)).to.deep.equal(SEALED);
  });

  it('opens with the key and the name that it was sealed with, and with no other', async () => {
    const box = await seal(key, NAME, VALUE);
    expect(await unseal(key, NAME, box)).to.deep.equal(SEALED);
    expect(await unseal(key, 'log/a/1/1/b', box)).to.deep.equal(SHUT);
    expect(await unseal(await makeKey(), NAME, box)).to.deep.equal(SHUT);
  });

  it('J5: does not open when one bit is another, in any byte', async () => {
    const box = await seal(key, NAME, VALUE);
    const opened: number[] = [];
    for (const at of box.keys()) {
      const changed = box.slice();
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      if ((await unseal(key, NAME, changed)).ok) opened.push(at);
    }
    expect(opened).to.deep.equal([]);
  });

  it('does not open what is cut short, of another format, or no bytes at all', async () => {
    const box = await seal(key, NAME, VALUE);
    const newer = box.slice();
    newer[0] = 2;
    for (const wrong of [
      box.slice(0, -1),
      box.slice(0, 20),
      box.slice(0, 1),
      new Uint8Array(),
      newer,
      'text',
      null,
    ]) {
      expect(await unseal(key, NAME, wrong)).to.deep.equal(SHUT);
    }
  });

  it('never uses an IV twice', async () => {
    const boxes = await Promise.all(Array.from({ length: 500 }, () => seal(key, NAME, VALUE)));
    expect(new Set(boxes.map((box) => hex(box.slice(1, 13)))).size).to.equal(500);
  });

  it('shows little of the size of what is inside', async () => {
    const short = await seal(key, NAME, '');
    const long = await seal(key, NAME, 'x'.repeat(900));
    expect(short.length).to.equal(long.length);
    expect([1, 1024, 1025, 40_000, 65_536, 65_537, 140_000].map(sizeClass)).to.deep.equal([
      1024, 1024, 2048, 65_536, 65_536, 131_072, 196_608,
    ]);
  });

  it('uses no key that can be exported, is shorter, or serves another purpose', async () => {
    expect(isDeviceKey(key)).to.equal(true);
    expect(isDeviceKey(await imported(32, true))).to.equal(false);
    expect(isDeviceKey(await imported(16))).to.equal(false);
    expect(isDeviceKey(await imported(32, false, ['encrypt']))).to.equal(false);
    const other = await crypto.subtle.generateKey({ name: 'AES-CBC', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]);
    expect(isDeviceKey(other)).to.equal(false);
    expect(isDeviceKey({ algorithm: { name: 'AES-GCM', length: 256 } })).to.equal(false);
  });
});
