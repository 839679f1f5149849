import type { Envelope } from '@recovery-network/core/sharing';

export const SITE = 'https://provider.example';
export const PAGE = `${SITE}/meedoen`;
/** The bytes 0 to 31. */
export const SECRET = 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8';
/** The same, going down. */
export const OTHER_SECRET = 'Hx4dHBsaGRgXFhUUExIREA8ODQwLCgkIBwYFBAMCAQA';

const idOf = (n: number): string => `01a202e9-b380-7000-8000-${n.toString(16).padStart(12, '0')}`;
/** Ids as they are made, half of them chance: what is made of zeros gets smaller than any real envelope. */
const anyId = (): string => {
  const hex = Array.from(crypto.getRandomValues(new Uint8Array(9)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  );
  const text = hex.join('');
  return `01a202e9-b380-7${text.slice(0, 3)}-8${text.slice(3, 6)}-${text.slice(6, 18)}`;
};

const frame: Envelope = {
  v: 1,
  id: idOf(1),
  kind: 'invitation',
  journal: idOf(2),
  connection: idOf(3),
  from: 'inviter',
  site: SITE,
  at: '2026-11-22T12:00:00+01:00',
  seq: 4,
  until: '2026-12-22T12:00:00+01:00',
};

export const invitation: Envelope = { ...frame, name: 'Jo', ask: 'Mag ik je soms bellen?' };

const answering = (data: Readonly<Record<string, unknown>>): Envelope => {
  const word = { id: anyId(), type: 'invitation.answered', v: 1, at: frame.at, seq: 5, data };
  const threads = [{ id: frame.connection, words: [word] }];
  return { ...frame, id: anyId(), kind: 'answer', from: 'invited', threads };
};

export const yes = answering({ reply: 'yes', doNotAskAgain: false });
export const no = answering({ reply: 'not-now', doNotAskAgain: true });

/** The answers that there are to one thing: to an invitation, or after so many words in a thread. Alike in all else. */
export function answersAlike(site: string, before: number): readonly Envelope[] {
  const [id, thread, word, of] = [anyId(), anyId(), anyId(), termsId()];
  const isThread = before > 0;
  const earlier = Array.from({ length: before - 1 }, (_, n) => ({
    id: anyId(),
    type: n % 3 === 0 ? 'expectation.accepted' : 'expectation.declined',
    v: 1,
    at: frame.at,
    seq: n + 1,
    data: { termsId: termsId() },
  }));
  const said = (type: string, data: Readonly<Record<string, unknown>>): Envelope => ({
    ...frame,
    id,
    site,
    from: 'invited',
    kind: type === 'expectation.accepted' ? 'acceptance' : 'answer',
    threads: [
      {
        id: isThread ? thread : frame.connection,
        words: [...earlier, { id: word, type, v: 1, at: frame.at, seq: before + 4, data }],
      },
    ],
  });
  return isThread
    ? [
        said('expectation.accepted', { termsId: of }),
        said('expectation.declined', { termsId: of }),
        said('expectation.declined', { termsId: of, doNotAskAgain: true }),
      ]
    : [
        said('invitation.answered', { reply: 'yes', doNotAskAgain: false }),
        said('invitation.answered', { reply: 'not-now', doNotAskAgain: false }),
        said('invitation.answered', { reply: 'not-now', doNotAskAgain: true }),
      ];
}

const termsId = (): string => `${anyId()}${anyId()}`.replaceAll('-', '');

/** A proposal of some terms, after so many words that went before it in the same thread. */
export function proposal(before = 0): Envelope {
  const word = (type: string, data: Readonly<Record<string, unknown>>) => ({
    id: anyId(),
    type,
    v: 1,
    at: frame.at,
    data,
  });
  const when = { how: 'weekly', days: [7], from: '19:00', to: '20:00', zone: 'Europe/Amsterdam' };
  const terms = {
    does: 'other',
    words: 'Als je op zondag niets van mij hoort, bel jij mij',
    support: 'emotional',
    channel: 'call',
    when,
    limits: { proposer: 'Niet na tien uur', other: 'Niet op het werk' },
  };
  const words = [
    ...Array.from({ length: before }, () => word('expectation.accepted', { termsId: termsId() })),
    word('expectation.proposed', { termsId: termsId(), mark: anyId(), terms }),
  ];
  return { ...frame, id: anyId(), kind: 'proposal', threads: [{ id: anyId(), words }] };
}

/** A copy of a plan with so many signs on each of its five pages, in words of which few come twice. */
export function copyOfPlan(signs: number): Envelope {
  const text = () => Array.from({ length: 6 }, () => anyId().slice(24)).join(' ');
  const phases = Array.from({ length: 5 }, () => ({
    colour: 'green',
    symbol: 'circle',
    level: 'steady',
    title: text(),
    signs: Array.from({ length: signs }, () => ({ text: text() })),
    actions: [],
  }));
  const grant = {
    id: anyId(),
    sections: ['plan'],
    purpose: 'support',
    since: 1,
    until: '2026-12-31',
  } as const;
  return {
    ...frame,
    kind: 'shared-copy',
    grant: { ...grant, sections: ['plan'] },
    copy: { plan: { at: 1, phases } },
  };
}
