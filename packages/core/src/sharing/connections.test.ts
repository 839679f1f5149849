import { describe, expect, it } from 'vitest';
import { areas } from '../all.ts';
import { eraseText } from '../amend.ts';
import { LONGEST_NAME } from './entries.ts';
import { envelopeText } from './index.ts';
import { Party, SECRET } from './testing/party.ts';

/** A way that somebody opens, and short ways to open it anew and to see it. */
function opening() {
  const me = new Party(1);
  const [tie, id] = [me.newId(), me.newId()];
  const open = (more: Readonly<Record<string, unknown>> = {}) =>
    me.ask('connection.opened', id, {
      tie,
      side: 'inviter',
      journal: me.journal.id,
      secret: SECRET,
      ...more,
    });
  return { me, id, open, way: () => me.connection(id) };
}

describe('What the owner calls themselves to the other', () => {
  it('D4: is kept with the way to them, where it was said', () => {
    const { open, way } = opening();
    expect(open().ok).toBe(true);
    expect(way()).not.toHaveProperty('as');
    expect(open({ as: 'Jo' }).ok).toBe(true);
    expect(way().as).toBe('Jo');
  });

  it('D4: stays when the way is opened anew with another secret, and is changed by saying another', () => {
    const { open, way } = opening();
    open({ as: 'Jo' });
    open({ secret: 'B'.repeat(43) });
    expect(way()).toMatchObject({ as: 'Jo', secret: 'B'.repeat(43) });
    open({ as: 'Johan' });
    expect(way().as).toBe('Johan');
  });

  it('D4: is at most as long as the name in an invitation', () => {
    const { open } = opening();
    expect(open({ as: 'x'.repeat(LONGEST_NAME + 1) })).toMatchObject({
      error: { rule: 'J5', params: { field: 'as' } },
    });
    expect(open({ as: 'x'.repeat(LONGEST_NAME) }).ok).toBe(true);
  });

  it('D3: leaves by an invitation that says it, and by nothing else', () => {
    const { me, id, open } = opening();
    open({ as: 'Jo van ver weg' });
    expect(envelopeText(me.send('invitation', id, { invitation: { name: 'J.' } }))).not.toContain(
      'van ver weg',
    );
  });

  it('J7: can be erased by itself; the way stays open', () => {
    const { me, id, open, way } = opening();
    const opened = open({ as: 'Jo' });
    const [entry] = opened.ok ? opened.value : [];
    if (!entry) throw new Error('no way was opened');
    const context = { now: me.now, device: me.device };
    const done = eraseText(me.journal, areas, { id: me.newId(), entry: entry.id, field: 'as' }, context);
    if (!done.ok) throw new Error(done.error.key);
    me.journal = done.value.journal;
    expect(JSON.stringify(me.journal.lines)).not.toContain('"Jo"');
    expect(way().life).toBe('"open"');
    expect(way()).not.toHaveProperty('as');
    expect(me.state.setAside).toEqual([]);
    expect(id).toBe(way().id);
  });
});
