import {
  KNOWING,
  knowEachOther,
  qualitiesOf,
  type Reach,
  SUPPORTS,
  TIE_KINDS,
  type Tie,
  tiesListed,
} from '@recovery-network/core/network';
import { html } from 'lit';
import { chosen, field, formPage, longField, radios, tick, ticks, typed } from './forms.ts';
import type { RecoveryNetworkMap } from './network.ts';
import type { TiePart } from './pages.ts';

const person = (tie: Tie) => ({ at: 'tie', tie: tie.id }) as const;

/** Who it is, what for, and how to reach them. */
export const about: TiePart = (map, tie) => {
  const content = html`
    ${field('name', map.say('name'), { value: tie.name, hint: map.say('nameHint') })}
    <div class="field"><label for="kind">${map.say('kind')}</label>
      <select id="kind" name="kind">${TIE_KINDS.map(
        (kind) =>
          html`<option value=${kind} ?selected=${kind === tie.kind}>${map.say(`kind-${kind}`)}</option>`,
      )}</select></div>
    ${longField('why', map.say('why'), tie.why, map.say('whyHint'))}
    ${field('phone', map.say('phone'), { value: tie.reach.phone, type: 'tel' })}
    ${field('message', map.say('messageTo'), { value: tie.reach.message, type: 'tel' })}
    ${field('email', map.say('emailTo'), { value: tie.reach.email, type: 'email' })}
    ${field('place', map.say('placeTo'), { value: tie.reach.place })}
    ${longField('goodFor', map.say('goodFor'), tie.goodFor)}
    ${tick('lived', map.say('lived'), tie.livedExperience ?? false)}`;
  const save = (form: FormData) => {
    const kind = chosen(form, 'kind', TIE_KINDS)[0] ?? tie.kind;
    return map.note(tie.id, 'tie.described', {
      name: typed(form, 'name') ?? '',
      why: typed(form, 'why') ?? '',
      goodFor: typed(form, 'goodFor') ?? '',
      ...(kind !== tie.kind && { kind }),
      reach: reachIn(form, tie.reach),
      livedExperience: form.has('lived'),
    });
  };
  return formPage(map, map.say('aboutTie'), content, save, person(tie));
};

/** What a newer device may have added stays; what was emptied here goes. */
function reachIn(form: FormData, before: Reach): Reach {
  const reach: Record<string, string | undefined> = { ...before };
  for (const way of ['phone', 'message', 'email', 'place']) {
    const value = typed(form, way);
    if (value) reach[way] = value;
    else delete reach[way];
  }
  return reach;
}

/** Who gives what to whom (N3). */
export const support: TiePart = (map, tie) => {
  const name = map.nameOf(tie);
  const options = SUPPORTS.map((one) => [one, map.say(`support-${one}`)] as const);
  const content = html`${ticks('gives', map.say('gives', { name }), options, tie.gives)}
    ${ticks('receives', map.say('receives', { name }), options, tie.receives)}`;
  const save = (form: FormData) =>
    map.note(tie.id, 'tie.described', {
      gives: chosen(form, 'gives', SUPPORTS),
      receives: chosen(form, 'receives', SUPPORTS),
    });
  return formPage(map, map.say('support'), content, save, person(tie));
};

const QUALITIES = ['trust', 'understands', 'doesNotJudge', 'keepsPromises', 'willing'] as const;
const OPINIONS = ['yes', 'unsure', 'no'] as const;

/** How the person sees somebody (N4): private, never added up; any of it can be skipped. */
export const see: TiePart = (map, tie) => {
  const name = map.nameOf(tie);
  const known = qualitiesOf(tie);
  const options = OPINIONS.map((one) => [one, map.say(one)] as const);
  const ask = (quality: (typeof QUALITIES)[number]) =>
    quality === 'trust' ? map.say('see-trust', { name }) : map.say(`see-${quality}`);
  const content = html`<p class="hint">${map.say('seeHint')}</p>
    ${QUALITIES.map((quality) => radios(quality, ask(quality), options, known[quality]))}
    ${longField('words', map.say('ownWords'), known.words)}`;
  const save = (form: FormData) => {
    const said = QUALITIES.flatMap((quality) =>
      chosen(form, quality, OPINIONS).map((one) => [quality, one] as const),
    );
    const words = typed(form, 'words') ?? (known.words ? '' : undefined);
    return map.note(tie.id, 'tie.considered', {
      ...Object.fromEntries(said),
      ...(words !== undefined && { words }),
    });
  };
  return formPage(map, map.say('see', { name }), content, save, person(tie));
};

/** What somebody knows (N8). No text that is made for them goes beyond it. */
export const knows: TiePart = (map, tie) => {
  const options = KNOWING.map((one) => [one, map.say(`knows-${one}`)] as const);
  const content = html`${radios('level', map.say('knows', { name: map.nameOf(tie) }), options, tie.knows?.level)}
    ${longField('words', map.say('ownWords'), tie.knows?.words)}`;
  const save = (form: FormData) => {
    const words = typed(form, 'words');
    return map.note(tie.id, 'tie.knows', {
      level: chosen(form, 'level', KNOWING)[0] ?? 'nothing',
      ...(words !== undefined && { words }),
    });
  };
  return formPage(map, map.say('knows', { name: map.nameOf(tie) }), content, save, person(tie));
};

/** Contact rhythms as words; what is kept is a range of days (N10). */
const RHYTHMS = {
  none: null,
  days: { minDays: 2, maxDays: 4 },
  week: { minDays: 5, maxDays: 10 },
  month: { minDays: 20, maxDays: 40 },
} as const;
const RHYTHM_NAMES = ['none', 'days', 'week', 'month'] as const;

/** The rhythm that is nearest to what was set. */
export function rhythmName({ rhythm }: Tie): (typeof RHYTHM_NAMES)[number] {
  if (!rhythm) return 'none';
  return rhythm.maxDays <= 4 ? 'days' : rhythm.maxDays <= 14 ? 'week' : 'month';
}

export const rhythm: TiePart = (map, tie) => {
  const options = RHYTHM_NAMES.map((one) => [one, map.say(`rhythm-${one}`)] as const);
  const save = (form: FormData) =>
    map.note(tie.id, 'tie.rhythm-set', { range: RHYTHMS[chosen(form, 'rhythm', RHYTHM_NAMES)[0] ?? 'none'] });
  return formPage(
    map,
    map.say('rhythm'),
    radios('rhythm', map.nameOf(tie), options, rhythmName(tie)),
    save,
    person(tie),
  );
};

const PLACES = ['', '1', '2', '3'] as const;

/** The person's own first three (N9). */
export const first: TiePart = (map, tie, network) => {
  const now = Object.entries(network.first).find(([, id]) => id === tie.id)?.[0] ?? '';
  const label = (place: string) =>
    place ? map.say('firstPlace', { position: place }) : map.say('firstNone');
  const has = (place: string) => {
    const other = network.ties[network.first[place] ?? ''];
    return other && other !== tie && !other.hidden
      ? ` (${map.say('nowWith', { name: map.nameOf(other) })})`
      : '';
  };
  const options = PLACES.map((place) => [place, label(place) + has(place)] as const);
  const save = (form: FormData) =>
    map.note(tie.id, 'tie.put-first', { position: Number(form.get('place')) || null });
  return formPage(map, map.say('first'), radios('place', map.nameOf(tie), options, now), save, person(tie));
};

/** Who knows whom (N16); optional. */
export const links: TiePart = (map, tie, network) => {
  const others = tiesListed(network).filter((other) => other !== tie);
  const known = (other: Tie) => knowEachOther(network, tie.id, other.id) ?? false;
  const options = others.map((other) => [other.id, map.nameOf(other)] as const);
  const title = map.say('links', { name: map.nameOf(tie) });
  const content = ticks(
    'others',
    title,
    options,
    others.filter(known).map(({ id }) => id),
  );
  return formPage(map, title, content, (form) => saveLinks(map, tie, others, known, form), person(tie));
};

async function saveLinks(
  map: RecoveryNetworkMap,
  tie: Tie,
  others: readonly Tie[],
  known: (other: Tie) => boolean,
  form: FormData,
): Promise<boolean> {
  const { host } = map;
  if (!host) return false;
  const ticked = form.getAll('others');
  const drafts = others
    .filter((other) => known(other) !== ticked.includes(other.id))
    .map((other) =>
      host.draft('network.ties-linked', tie.id, { a: tie.id, b: other.id, know: ticked.includes(other.id) }),
    );
  return drafts.length === 0 || map.write(...drafts);
}
