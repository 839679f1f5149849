import { expect } from '@open-wc/testing';
import { expectationOf, standingNow } from '@recovery-network/core/expectations';
import { agreementsShown } from '@recovery-network/core/guidance';
import { newSecret } from '../../envelopes/envelopes.ts';
import { Party } from '../testing/party.ts';
import { calledBy, receive, seal } from './post.ts';

const standing = (party: Party, thread: string): string | undefined => {
  const one = party.states.expectations && expectationOf(party.states.expectations, thread);
  return one && standingNow(one, party.host.now());
};

describe('D4: from one to the other and back, without a server', () => {
  it('is asked with a link, answered with a link, and then stands in both journals', async () => {
    const robin = await Party.ready();
    const noor = await Party.ready();
    const tie = await robin.knows('Noor');
    const thread = robin.host.newId();
    const termsId = await robin.proposes(tie, thread, 'Wil je zondag met mij wandelen?');
    const asked = await robin.seals({ tie, thread, as: 'Robin' });
    expect(asked.kind).to.equal('invitation');
    expect(standing(robin, thread)).to.equal('waiting-for-them');

    const from = await noor.opens(asked.sealed.linkWithSecret);
    expect(
      agreementsShown(noor.states, noor.host.now()).map(({ who, standing: how }) => [who.name, how]),
    ).to.deep.equal([['Robin', 'waiting-for-you']]);
    await noor.write('expectation.accepted', thread, { termsId });
    const answer = await noor.seals({ tie: from, thread });
    expect(answer.kind).to.equal('acceptance');
    expect(answer.sealed.linkWithSecret).to.equal(undefined);

    await robin.opens(answer.sealed.link);
    expect([standing(robin, thread), standing(noor, thread)]).to.deep.equal(['running', 'running']);
  });

  it('says what comes later by what it is: a counter, a withdrawal', async () => {
    const robin = await Party.ready();
    const noor = await Party.ready();
    const tie = await robin.knows('Noor');
    const thread = robin.host.newId();
    const termsId = await robin.proposes(tie, thread, 'Mag ik je elke avond bellen?');
    const from = await noor.opens((await robin.seals({ tie, thread, as: 'Robin' })).sealed.linkWithSecret);
    await noor.write('expectation.declined', thread, { termsId });
    expect((await noor.seals({ tie: from, thread })).kind).to.equal('answer');
    await robin.write('expectation.withdrawn', thread, { termsId });
    await robin.opens((await noor.seals({ tie: from, thread })).sealed.link);
    const back = await robin.seals({ tie, thread });
    expect(back.kind).to.equal('withdrawal');
    await noor.opens(back.sealed.linkWithSecret);
  });

  it('D5: nothing is sealed that is not written down first, and one way is used for all that goes to somebody', async () => {
    const robin = await Party.ready();
    const tie = await robin.knows('Noor');
    const thread = robin.host.newId();
    await robin.proposes(tie, thread, 'Wil je met mij eten?');
    await robin.seals({ tie, thread, as: 'Robin' });
    await robin.seals({ tie, thread });
    const { sharing } = robin.states;
    expect(sharing?.connections.length).to.equal(1);
    expect(sharing?.envelopes.length).to.equal(2);
  });

  it('keeps the name that somebody goes by with the way, also where that was opened without one', async () => {
    const robin = await Party.ready();
    const tie = await robin.knows('Noor');
    const thread = robin.host.newId();
    await robin.proposes(tie, thread, 'Wil je met mij eten?');
    await robin.write('connection.opened', robin.host.newId(), {
      tie,
      side: 'inviter',
      journal: robin.host.state?.journal ?? '',
      secret: newSecret(),
    });
    const noor = await Party.ready();
    await robin.seals({ tie, thread, as: 'Robin' });
    expect(calledBy(robin.states, tie)).to.equal('Robin');
    const from = await noor.opens((await robin.seals({ tie, thread })).sealed.linkWithSecret);
    expect(noor.states.network?.ties[from]?.name).to.equal('Robin');
    expect(robin.states.sharing?.connections.length).to.equal(1);
  });

  it('tells what is wrong, and takes nothing in', async () => {
    const robin = await Party.ready();
    const noor = await Party.ready();
    const stranger = await Party.ready();
    const tie = await robin.knows('Noor');
    expect(await seal(robin, { tie, as: 'Robin', thread: robin.host.newId() })).to.deep.include({ ok: true });
    const thread = robin.host.newId();
    await robin.proposes(tie, thread, 'Wil je met mij eten?');
    const { linkWithSecret = '' } = (await robin.seals({ tie, thread, as: 'Robin' })).sealed;
    await noor.opens(linkWithSecret);
    const reasonOf = async (party: Party, text: string) => {
      const done = await receive(party, text);
      return done.ok ? 'opened' : done.error.reason;
    };
    expect(await reasonOf(noor, linkWithSecret)).to.equal('taken-in-before');
    expect(await reasonOf(robin, linkWithSecret)).to.equal('your-own');
    expect(await reasonOf(noor, 'zomaar wat tekst')).to.equal('no-envelope');
    expect(await reasonOf(stranger, linkWithSecret.replace(/e=[^.]*/, 'e='))).to.equal('not-for-you');
    expect(await reasonOf(noor, linkWithSecret.slice(0, -40))).to.equal('truncated');
    expect(await reasonOf(noor, linkWithSecret.replace(location.origin, 'https://other.example'))).to.equal(
      'other-site',
    );
    noor.ms += 31 * 86_400_000;
    const later = await robin.seals({ tie, thread });
    noor.ms += 31 * 86_400_000;
    expect(await reasonOf(noor, later.sealed.linkWithSecret ?? '')).to.equal('expired');
  });
});
