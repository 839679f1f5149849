import { expect } from '@open-wc/testing';
import { expectationOf, standingNow } from '@recovery-network/core/expectations';
import { endsWithHiding } from '@recovery-network/core/guidance';
import { connectionsIn } from '@recovery-network/core/sharing';
import { carriedBy, linkWith } from '../../envelopes/carrying.ts';
import { newSecret, openEnvelope, sealEnvelope } from '../../envelopes/envelopes.ts';
import type { JournalHost } from '../../journal-host/journal-host.ts';
import { Party } from '../testing/party.ts';
import type { Post } from './post.ts';
import { receive, seal } from './post.ts';

const standing = (party: Party, thread: string): string | undefined => {
  const one = party.states.expectations && expectationOf(party.states.expectations, thread);
  return one && standingNow(one, party.host.now());
};

const wayOf = (party: Party) => {
  const [way] = connectionsIn(
    party.states.sharing ?? { connections: [], envelopes: [], grants: [], replies: [] },
  );
  if (!way) throw new Error('there is no way');
  return way;
};

const reasonOf = async (post: Post, text: string | undefined) => {
  const done = await receive(post, text ?? '');
  return done.ok ? 'opened' : done.error.reason;
};

/** Robin, who asked Noor something; Noor kept who it is from. */
async function asked() {
  const robin = await Party.ready();
  const noor = await Party.ready();
  const tie = await robin.knows('Noor');
  const thread = robin.host.newId();
  const termsId = await robin.proposes(tie, thread, 'Wil je zondag met mij wandelen?');
  const first = await robin.seals({ tie, thread, as: 'Robin' });
  const from = await noor.opens(first.sealed.linkWithSecret);
  const newKey = async () => {
    const { id, side, journal } = wayOf(robin);
    await robin.write('connection.opened', id, { tie, side, journal, secret: newSecret() });
  };
  return { robin, noor, tie, thread, termsId, first, from, newKey };
}

describe('D4: a new key', () => {
  it('makes the earlier one open nothing more, whoever still has it', async () => {
    const { robin, noor, thread, termsId, from, newKey } = await asked();
    await noor.write('expectation.accepted', thread, { termsId });
    const { sealed } = await noor.seals({ tie: from, thread });
    const old = wayOf(robin).secret;
    await newKey();
    expect(await reasonOf(robin, sealed.link)).to.equal('not-for-you');
    const bytes = carriedBy(sealed.file)?.sealed;
    expect(
      await reasonOf(robin, linkWith(location.href, { secret: old, ...(bytes && { sealed: bytes }) })),
    ).to.equal('not-for-you');
    expect(standing(robin, thread)).to.equal('waiting-for-them');
  });

  it('is kept by who kept the way, and what they answer arrives', async () => {
    const { robin, noor, tie, thread, termsId, from, newKey } = await asked();
    await newKey();
    const again = await robin.seals({ tie, thread });
    expect(await reasonOf(noor, again.sealed.linkWithSecret)).to.equal('opened');
    expect(wayOf(noor).secret).to.equal(wayOf(robin).secret);
    await noor.write('expectation.accepted', thread, { termsId });
    const answer = await noor.seals({ tie: from, thread });
    expect(await reasonOf(robin, answer.sealed.link)).to.equal('opened');
    expect([standing(robin, thread), standing(noor, thread)]).to.deep.equal(['running', 'running']);
  });

  it('does not give way to an earlier one that comes after it', async () => {
    const { robin, noor, tie, thread, newKey } = await asked();
    const late = await robin.seals({ tie, thread });
    robin.ms += 60_000;
    await newKey();
    const unseen = await robin.seals({ tie, thread });
    robin.ms += 60_000;
    await newKey();
    noor.ms += 180_000;
    expect(await reasonOf(noor, (await robin.seals({ tie, thread })).sealed.linkWithSecret)).to.equal(
      'opened',
    );
    for (const { sealed } of [late, unseen])
      expect(await reasonOf(noor, sealed.linkWithSecret)).to.equal('not-for-you');
    expect(wayOf(noor).secret).to.equal(wayOf(robin).secret);
  });

  it('of another way opens nothing that says it comes by this one', async () => {
    const { robin, noor, tie, thread } = await asked();
    const sam = await Party.ready();
    const other = await sam.knows('Noor');
    const question = sam.host.newId();
    await sam.proposes(other, question, 'Eten we samen?');
    await noor.opens((await sam.seals({ tie: other, thread: question, as: 'Sam' })).sealed.linkWithSecret);
    const { linkWithSecret = '' } = (await robin.seals({ tie, thread })).sealed;
    const opened = await openEnvelope(linkWithSecret, { site: location.origin });
    if (!opened.ok) throw new Error(opened.error.reason);
    const forged = await sealEnvelope(opened.value.envelope, wayOf(sam), location.href);
    if (!forged.ok) throw new Error(forged.error);
    expect(await reasonOf(noor, forged.value.linkWithSecret)).to.equal('not-for-you');
    expect(await reasonOf(noor, forged.value.link)).to.equal('not-for-you');
  });
});

describe('A way that was closed', () => {
  it('D1: is opened again under its own name with another key, and the threads go on', async () => {
    const { robin, noor, tie, thread, termsId, from } = await asked();
    const before = wayOf(robin);
    const ends = endsWithHiding(robin.states, tie, robin.host.now());
    for (const { type, about } of ends) await robin.write(type, about);
    const again = await robin.seals({ tie, thread });
    expect(wayOf(robin).id).to.equal(before.id);
    expect(wayOf(robin).secret).not.to.equal(before.secret);
    expect(robin.states.sharing?.connections.length).to.equal(1);
    expect(await reasonOf(noor, again.sealed.linkWithSecret)).to.equal('opened');
    await noor.write('expectation.accepted', thread, { termsId });
    expect(await reasonOf(robin, (await noor.seals({ tie: from, thread })).sealed.link)).to.equal('opened');
    expect([standing(robin, thread), standing(noor, thread)]).to.deep.equal(['running', 'running']);
  });

  it('D1: is not opened by who was invited: it is said to be closed, and nothing is written down', async () => {
    const { robin, noor, thread, termsId, from } = await asked();
    await noor.write('expectation.accepted', thread, { termsId });
    await noor.write('connection.closed', wayOf(noor).id);
    const lines = noor.host.state?.seq;
    expect(await seal(noor, { tie: from, thread })).to.deep.equal({ ok: false, error: 'closed' });
    expect(noor.host.state?.seq).to.equal(lines);
    // Nor by who kept nothing but what came.
    const kees = await Party.ready();
    await receive(kees, (await robin.seals({ tie: wayOf(robin).tie, thread })).sealed.linkWithSecret ?? '');
    expect(await seal(kees, { tie: from, thread })).to.deep.equal({ ok: false, error: 'closed' });
  });

  it('D1: takes nothing in, also where it was closed while that was being opened', async () => {
    const { robin, noor, thread, termsId, from } = await asked();
    await noor.write('expectation.accepted', thread, { termsId });
    const { link } = (await noor.seals({ tie: from, thread })).sealed;
    const closing: JournalHost = new Proxy<JournalHost>(robin.host, {
      get(host, name) {
        if (name !== 'exportJournal') {
          const found: unknown = Reflect.get(host, name);
          return typeof found === 'function' ? found.bind(host) : found;
        }
        return async () => {
          const file = await host.exportJournal();
          await robin.write('connection.closed', wayOf(robin).id);
          return file;
        };
      },
    });
    const post: Post = {
      host: closing,
      get states() {
        return robin.states;
      },
      configuration: undefined,
      language: 'nl',
    };
    expect(await reasonOf(post, link)).to.equal('closed');
    expect(standing(robin, thread)).to.equal('waiting-for-them');
  });

  it('N7: is every way to who is shown nowhere, also where another device left it open', async () => {
    const { robin, noor, tie, thread, termsId, from } = await asked();
    await noor.write('expectation.accepted', thread, { termsId });
    const { link } = (await noor.seals({ tie: from, thread })).sealed;
    await robin.write('tie.shown-nowhere', tie);
    expect(await reasonOf(robin, link)).to.equal('closed');
  });
});

describe('D5: what is not sealed is not written down as sent', () => {
  const sentBy = (party: Party) =>
    party.states.sharing?.envelopes.flat(9).filter((one) => 'way' in one && one.way === 'sent').length;

  it('where there is no grant, or no word to send', async () => {
    const robin = await Party.ready();
    const tie = await robin.knows('Noor');
    const none = await seal(robin, { tie, grant: robin.host.newId(), copy: true, as: 'Robin' });
    expect(none).to.deep.equal({ ok: false, error: 'grant-over' });
    expect(robin.states.sharing?.connections.length).to.equal(0);
    const { noor, from, thread } = await asked();
    expect(await seal(noor, { tie: from, thread })).to.deep.equal({ ok: false, error: 'nothing-to-tell' });
    expect(sentBy(noor)).to.equal(0);
  });

  it('while the newest word still waits to be saved; and once it is, the word goes along', async () => {
    const { robin, noor, thread, termsId, from } = await asked();
    noor.store.writing = 'storage-full';
    const word = noor.host.draft('expectation.accepted', thread, { termsId });
    await noor.host.record([word]);
    noor.store.writing = undefined;
    expect(await seal(noor, { tie: from, thread })).to.deep.equal({ ok: false, error: 'not-saved' });
    expect(noor.host.pending.length).to.equal(1);
    await noor.host.retry();
    expect(await reasonOf(robin, (await noor.seals({ tie: from, thread })).sealed.link)).to.equal('opened');
    expect(standing(robin, thread)).to.equal('running');
  });

  it('where that itself could not be saved: saved later, it is of the next that is sealed', async () => {
    const { noor, thread, termsId, from } = await asked();
    await noor.write('expectation.accepted', thread, { termsId });
    noor.store.writing = 'storage-full';
    expect(await seal(noor, { tie: from, thread })).to.deep.equal({ ok: false, error: 'not-saved' });
    noor.store.writing = undefined;
    await noor.host.retry();
    await noor.seals({ tie: from, thread });
    expect(sentBy(noor)).to.equal(1);
    await noor.seals({ tie: from, thread });
    expect(sentBy(noor)).to.equal(2);
  });
});
