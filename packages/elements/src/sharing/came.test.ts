import { expect } from '@open-wc/testing';
import { termsIdOf } from '@recovery-network/core/expectations';
import { connectionsWith, type Envelope } from '@recovery-network/core/sharing';
import { headingsOn, namesOn, press, settled, textOn } from '../element/testing/on-screen.ts';
import { sealEnvelope } from '../envelopes/envelopes.ts';
import { type Diary, writeDown } from '../journal-host/testing/diary.ts';
import { fullDiary, hostOf, write } from '../noting/testing/opened.ts';
import { Party } from '../together/testing/party.ts';
import type { RecoverySharing } from './sharing.ts';
import { sealed } from './testing/all-pages.ts';
import { opened, statesOf } from './testing/opened.ts';

const ASK = 'Mag ik je elke avond bellen?';

/** Something that was asked of Sam by a link, and Sam, who opened it. */
interface Asked {
  readonly day: Diary;
  readonly element: RecoverySharing;
  readonly sam: string;
  readonly thread: string;
  readonly termsId: string;
  readonly other: Party;
  readonly way: string;
  /** What Sam said so far, as it goes back. */
  back(): Promise<string>;
}

async function asked(): Promise<Asked> {
  const day = await fullDiary();
  const [sam = ''] = await writeDown(day, { name: 'Sam' });
  const thread = day.host.newId();
  const termsId = await proposes(day, sam, thread, ASK);
  const { sealed: first } = await sealed(day, { tie: sam, thread, as: 'Robin' });
  const other = await Party.ready();
  const way = await other.opens(first.linkWithSecret);
  const back = async () => (await other.seals({ tie: way, thread })).sealed.link ?? '';
  return { day, element: await opened(day), sam, thread, termsId, other, way, back };
}

async function proposes(day: Diary, tie: string, thread: string, words: string, instead?: string) {
  const terms = { does: 'other', support: 'emotional', words } as const;
  const mark = day.host.newId();
  const before = instead === undefined ? {} : { instead };
  const termsId = termsIdOf({ thread, mark, terms, ...before });
  if (instead === undefined) await write(day, 'expectation.drafted', { with: tie, terms }, thread);
  await write(day, 'expectation.proposed', { termsId, mark, terms, ...before }, thread);
  return termsId;
}

async function opens(element: RecoverySharing, link: string): Promise<void> {
  await element.receiveText(link);
  await settled();
}

describe('what came, as the journal makes it', () => {
  it('E3: a yes that holds is a yes', async () => {
    const { element, other, thread, termsId, back } = await asked();
    await other.write('expectation.accepted', thread, { termsId });
    await opens(element, await back());
    expect(headingsOn(element)).to.include('Sam zegt ja.');
  });

  it('E3: an older yes that arrives after it was stopped is said as that', async () => {
    const { element, other, thread, termsId, back } = await asked();
    await other.write('expectation.accepted', thread, { termsId });
    const yes = await back();
    await other.write('expectation.released', thread, { termsIds: [termsId] });
    await opens(element, await back());
    expect(headingsOn(element)).to.include('Sam stopt hiermee.');
    await opens(element, yes);
    expect(headingsOn(element)).to.include('Sam schreef dit eerder. Nu is het anders.');
    expect(textOn(element)).to.include('Hier is nu niets afgesproken.');
    expect(textOn(element)).to.not.include('Sam zegt ja');
  });

  it('E3: a yes that crosses what was taken back is said kindly, and holds nothing', async () => {
    const { day, element, other, thread, termsId, back } = await asked();
    await other.write('expectation.accepted', thread, { termsId });
    const yes = await back();
    await write(day, 'expectation.withdrawn', { termsId }, thread);
    await opens(element, yes);
    expect(headingsOn(element)).to.include('Sam zei ja. Jij had dit al teruggenomen.');
    expect(textOn(element)).to.include('Hier is nu niets afgesproken.');
  });

  it('E3: a yes to an earlier version is shown as that, with what holds', async () => {
    const { day, element, sam, other, thread, termsId, back } = await asked();
    await other.write('expectation.accepted', thread, { termsId });
    const yes = await back();
    const later = await proposes(day, sam, thread, 'Mag ik je op zondag bellen?', termsId);
    const { sealed: changed } = await sealed(day, { tie: sam, thread });
    await opens(element, yes);
    expect(headingsOn(element)).to.include('Sam zei ja tegen een eerdere versie.');
    expect(textOn(element)).to.include('Nu geldt:');
    expect(textOn(element)).to.include(ASK);
    await other.opens(changed.linkWithSecret);
    const before = await back();
    await other.write('expectation.accepted', thread, { termsId: later });
    await opens(element, await back());
    expect(headingsOn(element)).to.include('Sam zegt ja.');
    await opens(element, before);
    expect(headingsOn(element)).to.include('Sam zei ja tegen een eerdere versie.');
    expect(textOn(element)).to.include('Mag ik je op zondag bellen?');
  });

  it('J12: a word that the journal sets aside is not told as if it stood', async () => {
    const { day, element, sam, thread } = await asked();
    const link = await forged(day, sam, {
      threads: [{ id: thread, words: [word(day, 'expectation.accepted', { termsId: 'a'.repeat(43) })] }],
    });
    await opens(element, link);
    expect(textOn(element)).to.not.include('Sam zegt ja');
    expect(headingsOn(element)).to.include('Er is iets van Sam bij gekomen.');
    expect(textOn(element)).to.include('Het past niet bij wat hier staat.');
  });

  it('N6: an older yes to an invitation that arrives after the no does not undo the no', async () => {
    const day = await fullDiary();
    const tie = await write(day, 'tie.added', { name: 'Sam', kind: 'friend', ring: 'close' });
    await write(day, 'tie.asked', {}, tie);
    const { sealed: ask } = await sealed(day, { tie, ask: 'Wil je mij steunen?', as: 'Robin' });
    const other = await Party.ready();
    const way = await other.opens(ask.linkWithSecret);
    const says = async (reply: string) => {
      await other.write('invitation.answered', way, { reply, doNotAskAgain: false });
      return (await other.seals({ tie: way, thread: way })).sealed.link ?? '';
    };
    const yes = await says('yes');
    other.ms += 60_000;
    const no = await says('not-now');
    const element = await opened(day);
    await opens(element, no);
    expect(headingsOn(element)).to.include('Sam kan dit nu niet doen.');
    await opens(element, yes);
    expect(textOn(element)).to.not.include('Sam wil je steunen');
    expect(headingsOn(element)).to.include('Sam schreef dit eerder. Nu is het anders.');
  });
});

describe('what somebody else shows', () => {
  const grant = (sections: readonly string[], until = '2026-12-20') => ({
    id: '019391f0-0000-7000-8000-00000000cccc',
    sections: [...sections],
    purpose: 'support' as const,
    since: Date.parse('2026-11-22T14:00:00+01:00'),
    until,
  });

  it('D3: parts that no supporter sees are left out here too, whatever an envelope says', async () => {
    const { day, element, sam } = await asked();
    const link = await forged(day, sam, {
      kind: 'shared-copy',
      grant: grant(['wins', 'people', 'declined']),
      copy: {
        wins: [{ day: '2026-11-20', text: 'Gezongen.' }],
        people: [{ name: 'Ahmed', kind: 'friend', nature: 'personal', gives: [] }],
        declined: [{ name: 'Kees' }],
      },
    });
    await opens(element, link);
    expect(headingsOn(element)).to.include('Sam laat je dit zien.');
    expect(textOn(element)).to.include('Gezongen.');
    expect(textOn(element)).to.not.match(/Ahmed|Kees/);
    element.open({ tie: sam });
    await settled();
    await press(element, 'Wat Sam jou liet zien');
    expect(textOn(element)).to.include('Gezongen.');
    expect(textOn(element)).to.not.match(/Ahmed|Kees/);
  });

  it('D1: what came after its last day is not shown, nor what was on the screen when the day ended', async () => {
    const { day, element, sam } = await asked();
    const copy = { wins: [{ day: '2026-11-20', text: 'Gezongen.' }] };
    const past = grant(['wins'], '2026-11-21');
    await opens(element, await forged(day, sam, { kind: 'shared-copy', grant: past, copy }));
    expect(textOn(element)).to.include('De tijd van wat Sam liet zien is voorbij.');
    expect(textOn(element)).to.not.include('Gezongen.');
    const held = grant(['wins'], '2026-11-22');
    await opens(element, await forged(day, sam, { kind: 'shared-copy', grant: held, copy }));
    expect(textOn(element)).to.include('Gezongen.');
    day.at('2026-11-23T00:05:00+01:00');
    element.requestUpdate();
    await settled();
    expect(textOn(element)).to.not.include('Gezongen.');
  });

  it('N7: once the sender is shown nowhere, no page of what came from them is left', async () => {
    const { day, element, sam } = await asked();
    const copy = { wins: [{ day: '2026-11-20', text: 'Gezongen.' }] };
    await opens(element, await forged(day, sam, { kind: 'shared-copy', grant: grant(['wins']), copy }));
    expect(textOn(element)).to.include('Gezongen.');
    await write(day, 'tie.shown-nowhere', {}, sam);
    await settled();
    expect(textOn(element)).to.not.match(/Gezongen|Sam/);
    expect(namesOn(element)).to.include('Iets openen dat je kreeg');
  });
});

const word = (day: Diary, type: string, data: Record<string, unknown>) => ({
  id: day.host.newId(),
  type,
  v: 1,
  at: '2026-11-22T15:00:00.000+01:00',
  seq: 900,
  data,
});

/** An envelope from Sam that no page of ours would make. */
async function forged(day: Diary, tie: string, what: Partial<Envelope>): Promise<string> {
  const { sharing } = statesOf(day);
  const [way] = sharing ? connectionsWith(sharing, tie) : [];
  if (!way) throw new Error('no way to Sam');
  const now = hostOf(day).now();
  const envelope: Envelope = {
    v: 1,
    id: day.host.newId(),
    kind: 'acceptance',
    journal: way.journal,
    connection: way.id,
    from: 'invited',
    site: location.origin,
    at: new Date(now.ms).toISOString(),
    seq: 901,
    until: new Date(now.ms + 86_400_000).toISOString(),
    ...what,
  };
  const done = await sealEnvelope(envelope, way, location.href);
  if (!done.ok) throw new Error(done.error);
  return done.value.link ?? '';
}
