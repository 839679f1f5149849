import { expect, fixture, html } from '@open-wc/testing';
import { sections } from '@recovery-network/core/sharing';
import { render } from 'lit';
import type { RecoveryElement } from '../../element/recovery-element.ts';
import { settled, textOn, waitFor } from '../../element/testing/on-screen.ts';
import '../../quick-exit/define.ts';
import { copyView } from './copy-view.ts';

/** Any element can show a copy; this one is there on every page. */
async function shown(copy: unknown, named: readonly string[] = [], lang = 'nl'): Promise<HTMLElement> {
  const element = await fixture<RecoveryElement>(
    html`<recovery-quick-exit lang=${lang} to="https://example.org"></recovery-quick-exit>`,
  );
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const again = () => render(copyView(element, copy, named), place);
  again();
  element.requestUpdate = again;
  return place;
}

describe('a shared copy to read', () => {
  it('D2: shows each part that is in it, and of a part that is named and empty that nothing is there', async () => {
    const copy = {
      needs: { helps: ['Luisteren'], helpsNot: [], hardDay: 'Bel mij.' },
      people: [{ name: 'Bram', kind: 'friend', nature: 'personal', gives: ['emotional', 'company'] }],
      declined: [{ name: 'Cato' }],
      'group-words': [{ name: 'Donderdag', agreements: 'Het blijft hier.', tookAlong: ['Eén dag tegelijk'] }],
      days: [
        { title: 'Loon', on: { kind: 'monthly', day: 24 }, plan: 'Boodschappen.', mark: 'plain' },
        { title: 'Feest', on: { kind: 'date', date: '2026-12-31' }, plan: '', mark: 'plain' },
      ],
    };
    const text = textOn(await shown(copy, ['wins']));
    for (const words of [
      'Zo kun je mij helpen Dit helpt Luisteren Op een moeilijke dag Bel mij.',
      'Bram – luisteren en gezelschap',
      'Wie nu niet kan Cato',
      'Donderdag Het blijft hier. Wat ik meenam Eén dag tegelijk',
      'Loon Elke maand op dag 24 Boodschappen.',
      'Feest Donderdag 31 december 2026',
      'Mooie momenten Hier staat nog niets.',
    ])
      expect(text).to.include(words);
    expect(text).to.not.include('Noodkaart');
  });

  it('P4: a line that was taken from a suggestion is read in the language of who reads', async () => {
    const { suggestions } = await import('../../plan/suggested/english.ts');
    const [id = '', words = ''] = [...suggestions('en', undefined).texts][0] ?? [];
    const signs = [{ text: '', from: id }, { text: '', from: 'unknown' }, { text: 'Own' }];
    const copy = { plan: { phases: [{ colour: 'red', symbol: 'square', signs, actions: [] }] } };
    const place = await shown(copy, [], 'en');
    await waitFor(() => textOn(place).includes(words), words);
    expect([...place.querySelectorAll('li')].map((one) => textOn(one))).to.deep.equal([words, 'Own']);
  });

  it('safety 18: whatever somebody else put into it, nothing breaks, and it is text', async () => {
    const strange = [
      7,
      'x',
      null,
      [],
      {},
      [
        null,
        3,
        ['a'],
        { name: 5, title: {}, on: { kind: 'yearly', month: 99, day: 0.5 }, day: '2026-99-99' },
      ],
      { phases: [{ colour: 'x"><img src=x>', signs: 'no', actions: [{ actor: 'x', text: '<b>x</b>' }] }, 4] },
      { helps: [{}, 4, '<img src=x onerror=alert(1)>'], approach: '<script>1</script>' },
    ];
    for (const value of strange) {
      const copy = Object.fromEntries(sections.map((part) => [part, value]));
      const place = await shown(copy);
      expect(place.querySelectorAll('section')).to.have.length(sections.length);
      expect(place.querySelector('img, script, b')).to.equal(null);
      expect(textOn(place)).to.not.match(/\[object|undefined|NaN|Invalid/);
      place.remove();
    }
    for (const copy of strange) expect((await shown(copy)).querySelector('img, script, b')).to.equal(null);
    await settled();
  });
});
