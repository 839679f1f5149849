import { wallTime } from '@recovery-network/core/shared';
import { html } from 'lit';
import { eraseWhole } from '../journal-host/erase-whole.ts';
import { choicePage, field, formPage, typed } from './forms.ts';
import type { RecoveryNetworkMap } from './network.ts';
import type { TiePart } from './pages.ts';

/** A pause, until a day or open. */
export const rest: TiePart = (map, tie) => {
  const { ms, zone } = map.now();
  const content = field('until', map.say('restUntil'), {
    type: 'date',
    hint: map.say('restOpen'),
    min: wallTime(ms, zone).date,
  });
  const save = (form: FormData) => {
    const until = typed(form, 'until');
    return map.writing.note(tie.id, 'tie.rested', until ? { until } : {});
  };
  return formPage(map, map.say('rest'), content, save, { at: 'tie', tie: tie.id });
};

/** Ending asks once, and says that it is no door that closes. */
export const end: TiePart = (map, tie) =>
  choicePage(map, map.say('end'), html`<p>${map.say('endText', { name: map.nameOf(tie) })}</p>`, [
    [map.say('end'), async () => (await map.writing.note(tie.id, 'tie.ended')) && map.go({ at: 'map' })],
    [map.say('leave'), () => map.back()],
  ]);

/** Somebody died. The name stays where the person wants it; no hint is ever made of it. */
export const died: TiePart = (map, tie) => {
  const note = (keepOnMap: boolean) => async () =>
    (await map.writing.note(tie.id, 'tie.died', { keepOnMap })) && map.go({ at: 'map' });
  return choicePage(
    map,
    map.say('stage-died'),
    html`<p>${map.say('diedText', { name: map.nameOf(tie) })}</p>`,
    [
      [map.say('keepOnMap'), note(true)],
      [map.say('offMap'), note(false)],
      [map.say('back'), () => map.back()],
    ],
  );
};

/** "Show nowhere" (N7): said before what it does, what may be noticed, and how to undo it. Afterwards nothing tells. */
export const nowhere: TiePart = (map, tie) => {
  const name = map.nameOf(tie);
  const content = html`<p>${map.say('nowhereText', { name })}</p>
    <p>${map.say('nowhereBack')}</p><p>${map.say('nowhereTalk')}</p>`;
  return choicePage(map, map.say('nowhere'), content, [
    [map.say('nowhere'), async () => (await hide(map, tie.id)) && map.go({ at: 'map' })],
    [map.say('leave'), () => map.back()],
  ]);
};

/**
 * Hides somebody, and ends what is shared with them, in one (N7). Where some of it ended meanwhile, what is left ends; where it can't
 * be found out what that is, hiding does not wait for it: nothing leaves to who is shown nowhere.
 */
async function hide(map: RecoveryNetworkMap, tie: string): Promise<boolean> {
  const { host } = map;
  if (!host) return false;
  for (let tries = 0; tries < 3; tries++) {
    const ends = await import('./ends-with-hiding.ts')
      .then(({ draftsOfHiding }) => draftsOfHiding(host, tie))
      .catch(() => []);
    if (await map.writing.write(host.draft('tie.shown-nowhere', tie, {}), ...ends)) return true;
    if (map.refusal === undefined || ends.length === 0) return false;
  }
  return map.writing.note(tie, 'tie.shown-nowhere');
}

/** Erases all that was written about somebody (J7); of whom is shown nowhere also what is theirs elsewhere (N7). */
export const erase: TiePart = (map, tie) => {
  const name = map.nameOf(tie);
  const sure = async () => {
    const { host } = map;
    if (host && (await eraseWhole(host, tie.id))) map.go({ at: 'map' });
    else map.notice = map.say('eraseFailed');
  };
  const what = map.say(tie.hidden ? 'eraseHiddenText' : 'eraseText', { name });
  return choicePage(map, map.say('erase', { name }), html`<p>${what}</p>`, [
    [map.say('erase', { name }), sure],
    [map.say('leave'), () => map.back()],
  ]);
};
