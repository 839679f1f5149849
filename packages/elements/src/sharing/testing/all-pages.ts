import { newSecret } from '../../envelopes/envelopes.ts';
import { type Diary, writeDown } from '../../journal-host/testing/diary.ts';
import { hostOf, write } from '../../noting/testing/opened.ts';
import { type Letter, type Ready, receive, seal } from '../../together/post/post.ts';
import { Party } from '../../together/testing/party.ts';
import type { Page, Wish } from '../pages.ts';
import { full, given, postOf } from './opened.ts';

type AllPages = { readonly [At in Page['at']]: readonly Extract<Page, { at: At }>[] };

export async function sealed(day: Diary, letter: Letter): Promise<Ready> {
  const done = await seal(postOf(day), letter);
  if (!done.ok) throw new Error(done.error);
  return done.value;
}

/** What came back from somebody: opened and taken in, as a page shows it. */
export async function came(day: Diary, link: string | undefined): Promise<Page & { readonly at: 'came' }> {
  const done = await receive(postOf(day), link ?? '');
  if (!done.ok) throw new Error(done.error.reason);
  const { tie, envelope } = done.value;
  return { at: 'came', tie, envelope };
}

/** Every page, with something on each; a new kind of page does not compile until it is here. */
export async function allPages(day: Diary): Promise<readonly Page[]> {
  const long = 'Marloesmetdeheellangenaamdienergensafgebrokenkanworden'.repeat(2);
  const [marloes = '', sam = '', bram = ''] = await writeDown(
    day,
    { name: long, phone: '06 0000 0101' },
    { name: 'Sam', message: '06 0000 0102' },
    { name: 'Bram' },
  );
  const { host } = day;
  const doctor = await write(day, 'tie.added', { name: 'Dr. Aydin', kind: 'therapist', ring: 'further' });
  await full(day, marloes);
  const grant = await given(day, marloes, ['plan', 'card', 'days', 'wins', 'needs']);
  const over = await given(day, sam, ['wins']);
  await write(day, 'grant.revoked', {}, over);
  const professional = { audience: 'professional', purpose: 'treatment' };
  const people = await given(day, doctor, ['people'], professional);
  const ready = await sealed(day, { tie: marloes, grant, copy: true, as: 'Robin' });
  const invited = await sealed(day, { tie: sam, ask: 'Wil je mij steunen?', as: 'Robin' });
  const other = await Party.ready();
  const theirs = await other.opens(invited.sealed.linkWithSecret);
  await other.write('tie.supports-already', theirs);
  // In the journal of who was invited, the inviter is a tie with the connection's id.
  await other.write('invitation.answered', theirs, { reply: 'not-now', doNotAskAgain: true });
  const no = await other.seals({ tie: theirs, thread: theirs });
  const said = await came(day, no.sealed.link);
  const thread = other.host.newId();
  await other.proposes(theirs, thread, 'Samen wandelen op zondag.');
  const proposal = await other.seals({ tie: theirs, thread });
  const proposed = await came(day, proposal.sealed.link);
  const shows = other.host.newId();
  await other.write('grant.given', shows, {
    ...{ tie: theirs, audience: 'supporter', purpose: 'support', sections: ['wins'] },
    ...{ until: '2026-12-20', wording: 1 },
  });
  await other.write('win.noted', other.host.newId(), { day: '2026-11-20', text: 'Samen gezongen.' });
  const copied = await other.seals({ tie: theirs, grant: shows, copy: true });
  const shown = await came(day, copied.sealed.link);
  const wish: Wish = {
    grant: host.newId(),
    tie: bram,
    audience: 'supporter',
    purpose: 'support',
    sections: ['plan', 'wins'],
    until: '2026-12-20',
    as: 'Robin',
  };
  const apart: Wish = {
    grant: host.newId(),
    tie: doctor,
    audience: 'professional',
    purpose: 'treatment',
    sections: ['declined'],
    until: '2026-12-20',
  };
  const pages: AllPages = {
    all: [{ at: 'all' }],
    whom: [{ at: 'whom' }],
    what: [
      { at: 'what', tie: bram, grant: host.newId() },
      { at: 'what', tie: doctor, grant: host.newId() },
      { at: 'what', tie: doctor, grant: host.newId(), apart: 'people' },
    ],
    sure: [
      { at: 'sure', wish },
      { at: 'sure', wish: apart },
    ],
    preview: [
      { at: 'preview', wish },
      { at: 'preview', wish: apart },
    ],
    send: [
      { at: 'send', tie: marloes, ready, what: 'show' },
      { at: 'send', tie: sam, ready: invited, what: 'ask' },
    ],
    seen: [
      { at: 'seen', grant },
      { at: 'seen', grant: people },
    ],
    stop: [{ at: 'stop', grant }],
    person: [
      { at: 'person', tie: marloes },
      { at: 'person', tie: sam },
      { at: 'person', tie: bram },
    ],
    'stop-all': [{ at: 'stop-all', tie: marloes }],
    key: [{ at: 'key', tie: marloes, secret: newSecret() }],
    invite: [{ at: 'invite' }],
    ask: [
      { at: 'ask', tie: bram, named: false },
      { at: 'ask', tie: marloes, named: true },
    ],
    open: [{ at: 'open' }, { at: 'open', text: 'https://elders.example/#e='.repeat(9) }],
    came: [said, proposed, shown],
    elsewhere: [{ at: 'elsewhere', text: ready.sealed.linkWithSecret ?? '' }],
  };
  await hostOf(day).whenReady();
  return Object.values(pages).flat();
}
