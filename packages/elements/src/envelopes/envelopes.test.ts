import { expect } from '@open-wc/testing';
import type { Page } from './address.ts';
import { takeFromAddress } from './address.ts';
import { fromText, toText } from './base64url.ts';
import { carriedBy, fileWith, linkWith } from './carrying.ts';
import {
  LONGEST_LINK,
  LONGEST_TEXT,
  MOST_INSIDE,
  newSecret,
  openEnvelope,
  sealEnvelope,
} from './envelopes.ts';
import { keyTo } from './keys.ts';
import { openText, sealText, sizeOf } from './sealing.ts';
import {
  answersAlike,
  copyOfPlan,
  invitation,
  no,
  OTHER_SECRET,
  PAGE,
  proposal,
  SECRET,
  SITE,
  yes,
} from './testing/letters.ts';

const hex = (bytes: ArrayBuffer | Uint8Array) =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
const ascending = (length: number, from: number) => Uint8Array.from({ length }, (_, at) => from + at);

const here = { site: SITE };
const kept = { site: SITE, secrets: [OTHER_SECRET, SECRET] };
const problem = (reason: string) => ({ ok: false, error: { reason } });

async function keyFor(to: 'inviter' | 'invited', secret = SECRET) {
  const key = await keyTo(to, secret);
  if (!key) throw new Error('no key');
  return key;
}

async function sealed(envelope = invitation, secret = SECRET) {
  const done = await sealEnvelope(envelope, { secret }, PAGE);
  if (!done.ok) throw new Error(done.error);
  return done.value;
}

/** The bytes of an invitation as they are sealed. */
const bytesOf = async () => fromText((await sealed()).file.slice(3)) ?? new Uint8Array();

/** Anything, sealed as an envelope is. */
async function sealedText(text: string, to: 'inviter' | 'invited' = 'invited') {
  const box = await sealText(await keyFor(to), text);
  if (!box.ok) throw new Error(box.error);
  return fileWith(box.value);
}

describe('A sealed envelope', () => {
  it('D4: is the bytes that OpenSSL gives for the same secret, IV and text', async () => {
    const key = await keyFor('invited');
    expect(hex(key.id)).to.equal('ab087908b670ec1a');
    const box = await sealText(key, '{"a":1}', 0, ascending(12, 0xa0));
    if (!box.ok) throw new Error(box.error);
    expect(box.value.length).to.equal(294);
    expect(hex(box.value.slice(0, 40))).to.equal(
      '0100ab087908b670ec1aa0a1a2a3a4a5a6a7a8a9aaabcdebb8713edb341948d7aea3cff74b523c0b',
    );
    expect(hex(box.value.slice(-16))).to.equal('4cb69cc60e02d787d42e5aec9f93fe2c');
    expect(hex(await crypto.subtle.digest('SHA-256', box.value))).to.equal(
      '5acc4c529b62a35ab0e3bd4a9c48d5895d0268b4f84f07a47d062c8a70d7e6f7',
    );
  });

  it('D4: opens what zlib and OpenSSL made', async () => {
    const made =
      'AQCIvniUJalvvaChoqOkpaanqKmqq3-Z_0FeKQdD8HgOnG2pQNhrGaq1PjRbmEMdMNs1mj6aEgRkDX2Ti8fTULhGjmmojR3Ke68oloSkC7_FhVq6wO5D7BodV9fC4QTAiiVDZiZ3pmWHyo5LW3CAw-93XYxgxwmaifbXgKF9pQFZc4NwivPtOpiuc8k2Fy3t_Elo1FICDcWReFfkgKAE_YkhYoMcMk3OllypTd26ZI7anwXos0eGgoL-MSPiMx9qEB4OZtpccP0OnTXI0Qy96JLYpeMkRIjs0Ors7i9n20cl6pTV4mJCL5zxIntgxMAp9BLjs7CmjZpGz7I4OO0WI7h8v55Uwtpd6C9I_FLc4DyHObvtkmLaH_1Sa4vQ2rcRAS5br5H0';
    const opened = await openText(await keyFor('inviter'), fromText(made) ?? new Uint8Array());
    expect(opened).to.deep.equal({ ok: true, value: JSON.stringify({ text: 'Zoë '.repeat(200) }) });
  });

  it('D4: goes as a link with its secret, as a link for who kept it, and as a file', async () => {
    const { link = '', linkWithSecret = '', file, secretLink = '' } = await sealed();
    const opened = { ok: true, value: { envelope: invitation, secret: SECRET } };
    expect(await openEnvelope(linkWithSecret, here)).to.deep.equal(opened);
    expect(await openEnvelope(link, kept)).to.deep.equal(opened);
    expect(await openEnvelope(file, kept)).to.deep.equal(opened);
    expect(await openEnvelope(new URL(linkWithSecret).hash, here)).to.deep.equal(opened);
    const { secret = '' } = carriedBy(secretLink) ?? {};
    expect(await openEnvelope(file, { ...here, secrets: [secret] })).to.deep.equal(opened);
  });

  it('D4: of an answer never goes with its secret', async () => {
    const { link = '', linkWithSecret, secretLink } = await sealed(yes);
    expect([linkWithSecret, secretLink]).to.deep.equal([undefined, undefined]);
    expect(link).not.to.contain(SECRET);
    expect(await openEnvelope(link, kept)).to.deep.equal({
      ok: true,
      value: { envelope: yes, secret: SECRET },
    });
  });

  it('N6: with a no is as long as one with a yes', async () => {
    const lengths = await Promise.all([yes, no].map(async (one) => (await sealed(one)).file.length));
    expect(lengths[0]).to.equal(lengths[1]);
  });

  it('N6: with a no is as long as one with a yes, whatever the site is called and whatever was said before', async () => {
    const other: string[] = [];
    for (let letters = 0; letters < 80; letters += 2)
      for (const before of [0, 1, 2, 3, 5, 8]) {
        const site = `https://${'steunpuntherstelenverder'.repeat(4).slice(0, letters)}.example`;
        const files = await Promise.all(answersAlike(site, before).map((one) => sealed(one)));
        const lengths = new Set(files.map(({ file }) => file.length));
        if (lengths.size > 1) other.push(`${letters} letters, ${before} words`);
      }
    expect(other).to.deep.equal([]);
  }).timeout(20_000);

  it('D4: of every kind that two people send all day fits a link, and a long one says that it does not', async () => {
    for (const envelope of [invitation, yes, no, proposal(), proposal(8)])
      expect(
        (await sealed(envelope)).linkWithSecret?.length ?? (await sealed(envelope)).link?.length,
      ).to.be.below(LONGEST_LINK);
    const { link, linkWithSecret, file } = await sealed(copyOfPlan(40));
    expect([link, linkWithSecret]).to.deep.equal([undefined, undefined]);
    expect((await openEnvelope(file, kept)).ok).to.equal(true);
    expect(await sealEnvelope(copyOfPlan(6_000), { secret: SECRET }, PAGE)).to.deep.equal({
      ok: false,
      error: 'too-large',
    });
  });

  it('D4: is never sealed twice alike, and shows little of its size', async () => {
    const files = await Promise.all(Array.from({ length: 100 }, () => sealed()));
    expect(new Set(files.map(({ file }) => file)).size).to.equal(100);
    expect([0, 1, 2, 3, 24].map(sizeOf)).to.deep.equal([256, 384, 512, 768, 1_048_576]);
  });

  it('D4: has a secret of 256 bits, another each time', () => {
    const secrets = Array.from({ length: 200 }, newSecret);
    expect(new Set(secrets).size).to.equal(200);
    for (const secret of secrets) expect(secret).to.match(/^[A-Za-z0-9_-]{43}$/);
  });

  it('D4: is not made with a secret that is none', async () => {
    for (const secret of ['', 'x', `${SECRET}A`, SECRET.slice(1), `${SECRET.slice(0, -1)}9`])
      expect(await sealEnvelope(invitation, { secret }, PAGE)).to.deep.equal({
        ok: false,
        error: 'no-secret',
      });
  });
});

describe('What is not opened', () => {
  it('D4: an envelope in which one bit of any byte is another', async () => {
    const box = await bytesOf();
    const opened: number[] = [];
    const reasons = new Set<string>();
    for (const at of box.keys()) {
      const changed = box.slice();
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      for (const text of [fileWith(changed), linkWith(PAGE, { secret: SECRET, sealed: changed }) ?? '']) {
        const done = await openEnvelope(text, kept);
        if (done.ok) opened.push(at);
        else reasons.add(done.error.reason);
      }
    }
    expect(opened).to.deep.equal([]);
    expect([...reasons].sort()).to.include.members(['altered', 'not-for-you']);
  });

  it('D4: a link in which one sign of the secret or of what is sealed is another', async () => {
    const { linkWithSecret = '' } = await sealed();
    const from = linkWithSecret.indexOf('#e=') + 3;
    const opened: number[] = [];
    for (let at = from; at < linkWithSecret.length; at++) {
      if (linkWithSecret[at] === '.') continue;
      const other = linkWithSecret[at] === 'B' ? 'C' : 'B';
      const changed = `${linkWithSecret.slice(0, at)}${other}${linkWithSecret.slice(at + 1)}`;
      if ((await openEnvelope(changed, here)).ok) opened.push(at);
    }
    expect(opened).to.deep.equal([]);
  });

  it('D4: one that was cut, at whatever place', async () => {
    const { linkWithSecret = '' } = await sealed();
    const from = linkWithSecret.indexOf('.AQ') + 1;
    const reasons = new Set<string>();
    for (let length = from + 3; length < linkWithSecret.length; length++) {
      const done = await openEnvelope(linkWithSecret.slice(0, length), here);
      reasons.add(done.ok ? 'opened' : done.error.reason);
    }
    expect([...reasons]).to.deep.equal(['truncated']);
    expect(await openEnvelope(linkWithSecret.slice(0, from), here)).to.deep.equal(problem('secret-only'));
  });

  it('D4: one that is for somebody else, or that nobody here keeps the secret of', async () => {
    const { file } = await sealed();
    expect(await openEnvelope(file, here)).to.deep.equal(problem('not-for-you'));
    expect(await openEnvelope(file, { ...here, secrets: [OTHER_SECRET] })).to.deep.equal(
      problem('not-for-you'),
    );
    const sealedBytes = await bytesOf();
    const foreign = linkWith(PAGE, { secret: OTHER_SECRET, sealed: sealedBytes }) ?? '';
    expect(await openEnvelope(foreign, kept)).to.deep.equal(problem('altered'));
  });

  it('D4: one of another provider’s site, which is named', async () => {
    const { linkWithSecret = '' } = await sealed();
    expect(await openEnvelope(linkWithSecret, { site: 'https://elsewhere.example' })).to.deep.equal({
      ok: false,
      error: { reason: 'other-site', site: SITE },
    });
  });

  it('D4: one that says that it comes from the other end than it was sealed by', async () => {
    const turned = await sealedText(JSON.stringify({ ...invitation, from: 'invited' }));
    expect(await openEnvelope(turned, kept)).to.deep.equal(problem('altered'));
    const back = await sealedText(JSON.stringify(invitation), 'inviter');
    expect(await openEnvelope(back, kept)).to.deep.equal(problem('altered'));
  });

  it('J5: one of a newer version, by its first byte or by what it says', async () => {
    const box = await bytesOf();
    box[0] = 2;
    expect(await openEnvelope(fileWith(box), kept)).to.deep.equal(problem('newer-version'));
    const newer = await sealedText(JSON.stringify({ ...invitation, v: 2 }));
    expect(await openEnvelope(newer, kept)).to.deep.equal(problem('newer-version'));
  });

  it('D4: what is 5 MB long, or grows to it, and says so', async () => {
    expect(await openEnvelope('x'.repeat(5_000_000), kept)).to.deep.equal(problem('too-large'));
    expect(await openEnvelope(`e=.${'A'.repeat(LONGEST_TEXT)}`, kept)).to.deep.equal(problem('too-large'));
    const key = await keyFor('invited');
    expect(await sealText(key, 'x'.repeat(MOST_INSIDE + 1))).to.deep.equal({ ok: false, error: 'too-large' });
    // Nobody who follows the rules makes this: 8 MB of one letter, in some kilobytes.
    const grown = await bomb(8 * 1024 * 1024);
    expect(await openEnvelope(grown, kept)).to.deep.equal(problem('too-large'));
  });

  for (const [what, text] of [
    ['no JSON', '{'],
    ['no envelope', '{"a":1}'],
    ['nothing', ''],
    ['a list', '[]'],
    ['an entry', JSON.stringify({ ...invitation, kind: 'tie.added' })],
    ['what is nested without end', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ] as const) {
    it(`D4: what is sealed well and holds ${what}`, async () => {
      expect(await openEnvelope(await sealedText(text), kept)).to.deep.equal(problem('no-envelope'));
    });
  }

  it('D4: a key alone, with words after it or without the dot that a program left out of the link', async () => {
    const { secretLink = '' } = await sealed();
    const without = secretLink.slice(0, -1);
    for (const text of [
      secretLink,
      without,
      `${without}\nHier is de sleutel.`,
      `${secretLink} Hier is de sleutel`,
      `${secretLink}\nAls je het bestand hebt, plak dan dit.`,
      `Dit is de sleutel: ${secretLink}\n\nGroet, Robin`,
      new URL(without).hash,
    ]) {
      expect(await openEnvelope(text, kept), text).to.deep.equal(problem('secret-only'));
      expect(carriedBy(text)?.secret).to.equal(SECRET);
    }
  });

  it('D4: a text without anything of ours', async () => {
    for (const text of ['', 'Hoi!', PAGE, 'e=.', `${PAGE}#top`, '#e=.????'])
      expect(await openEnvelope(text, kept)).to.deep.equal(problem('no-envelope'));
  });
});

/** A small envelope of something large. */
async function bomb(size: number): Promise<string> {
  const key = await keyFor('invited');
  const stream = new Blob([new Uint8Array(size)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const content = new Uint8Array(await new Response(stream).arrayBuffer());
  let step = 0;
  while (sizeOf(step) < content.length + 5) step++;
  const room = new Uint8Array(sizeOf(step));
  room.set(content, 5);
  room[0] = 1;
  new DataView(room.buffer).setUint32(1, content.length);
  const head = new Uint8Array([1, step, ...key.id]);
  const iv = ascending(12, 0);
  const parameters = { name: 'AES-GCM', iv, tagLength: 128, additionalData: head };
  const box = await crypto.subtle.encrypt(parameters, key.cipher, room);
  return `e=.${toText(new Uint8Array([...head, ...iv, ...new Uint8Array(box)]))}`;
}

describe('The address of a page', () => {
  const page = (hash: string) => {
    const replaced: (string | URL | null | undefined)[] = [];
    const found: Page = {
      location: { hash, pathname: '/meedoen', search: '?taal=nl' },
      history: { state: { own: 1 }, replaceState: (_state, _title, url) => replaced.push(url) },
    };
    return { found, replaced };
  };

  it('D4: gives up what a link brought, and keeps the rest of itself', async () => {
    const { linkWithSecret = '' } = await sealed();
    const { found, replaced } = page(new URL(linkWithSecret).hash);
    expect((await openEnvelope(takeFromAddress(found) ?? '', here)).ok).to.equal(true);
    expect(replaced).to.deep.equal(['/meedoen?taal=nl']);
  });

  it('D4: gives up what a link brought also where a program encoded its sign', async () => {
    const { linkWithSecret = '' } = await sealed();
    for (const sign of ['%3D', '%3d']) {
      const { found, replaced } = page(new URL(linkWithSecret).hash.replace('=', sign));
      expect((await openEnvelope(takeFromAddress(found) ?? '', here)).ok).to.equal(true);
      expect(replaced).to.deep.equal(['/meedoen?taal=nl']);
    }
  });

  it('D4: keeps a fragment that is its own', () => {
    for (const hash of ['', '#top', '#even', '#ee=x']) {
      const { found, replaced } = page(hash);
      expect([takeFromAddress(found), replaced.length]).to.deep.equal([undefined, 0]);
    }
  });

  it('D4: of the very page no longer shows the fragment once it was taken', () => {
    const before = location.href;
    history.replaceState(null, '', '#e=.AQAA');
    expect(takeFromAddress()).to.equal('#e=.AQAA');
    expect(location.href).not.to.contain('e=.');
    history.replaceState(null, '', before);
  });
});
