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
import { callHref } from '../element/reach.ts';
import { chosen, field, formPage, kindChoice, several, tick, typed } from './forms.ts';
import type { RecoveryNetworkMap } from './network.ts';
import type { TiePart } from './pages.ts';

const person = (tie: Tie) => ({ at: 'tie', tie: tie.id }) as const;

/** Who it is, and how to reach them. */
export const about: TiePart = (map, tie) => {
  const content = html`
    ${field('name', map.say('name'), { value: tie.name, hint: map.say('nameHint') })}
    ${kindChoice(map, tie.kind)}
    ${field('phone', map.say('phone'), { value: tie.reach.phone, type: 'tel' })}
    ${field('message', map.say('messageTo'), { value: tie.reach.message, type: 'tel' })}
    ${field('email', map.say('emailTo'), { value: tie.reach.email, type: 'email' })}
    ${field('place', map.say('placeTo'), { value: tie.reach.place })}
    ${tick('lived', map.say('lived'), tie.livedExperience ?? false)}`;
  const save = async (form: FormData) => {
    const kind = chosen(form, 'kind', TIE_KINDS)[0] ?? tie.kind;
    const broken = (['phone', 'message'] as const).find((way) => {
      const number = typed(form, way);
      return number && number !== tie.reach[way] && !callHref(number);
    });
    if (broken) return map.refuse('number-wrong', broken);
    return map.writing.note(tie.id, 'tie.described', {
      name: typed(form, 'name') ?? '',
      ...(kind !== tie.kind && { kind }),
      reach: reachIn(form, tie.reach),
      livedExperience: form.has('lived'),
    });
  };
  return formPage(map, map.say('aboutTie'), content, save, person(tie));
};

/** What for, in own words. */
export const why: TiePart = (map, tie) => {
  const content = html`
    ${field('why', map.say('why'), { type: 'long', value: tie.why, hint: map.say('whyHint') })}
    ${field('goodFor', map.say('goodFor'), { type: 'long', value: tie.goodFor })}`;
  const save = (form: FormData) =>
    map.writing.note(tie.id, 'tie.described', {
      why: typed(form, 'why') ?? '',
      goodFor: typed(form, 'goodFor') ?? '',
    });
  return formPage(map, map.say('why'), content, save, person(tie));
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
  const content = html`${several('checkbox', 'gives', map.say('gives', { name }), options, tie.gives)}
    ${several('checkbox', 'receives', map.say('receives', { name }), options, tie.receives)}`;
  const save = (form: FormData) =>
    map.writing.note(tie.id, 'tie.described', {
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
    ${QUALITIES.map((quality) => several('radio', quality, ask(quality), options, [known[quality]]))}
    ${field('words', map.say('ownWords'), { type: 'long', value: known.words })}`;
  const save = (form: FormData) => {
    const said = QUALITIES.flatMap((quality) =>
      chosen(form, quality, OPINIONS).map((one) => [quality, one] as const),
    );
    const words = typed(form, 'words') ?? (known.words ? '' : undefined);
    return map.writing.note(tie.id, 'tie.considered', {
      ...Object.fromEntries(said),
      ...(words !== undefined && { words }),
    });
  };
  return formPage(map, map.say('see', { name }), content, save, person(tie));
};

/** What somebody knows (N8). No text that is made for them goes beyond it. */
export const knows: TiePart = (map, tie) => {
  const options = KNOWING.map((one) => [one, map.say(`knows-${one}`)] as const);
  const content = html`${several('radio', 'level', map.say('knows', { name: map.nameOf(tie) }), options, [tie.knows?.level])}
    ${field('words', map.say('ownWords'), { type: 'long', value: tie.knows?.words })}`;
  const save = async (form: FormData) => {
    const words = typed(form, 'words');
    const [level] = chosen(form, 'level', KNOWING);
    // What was not said is not written down: not even "nothing".
    if (!level) return words === undefined || map.refuse('level-missing', 'level');
    return map.writing.note(tie.id, 'tie.knows', { level, ...(words !== undefined && { words }) });
  };
  return formPage(map, map.say('knows', { name: map.nameOf(tie) }), content, save, person(tie));
};

/** Who knows whom (N16); optional. */
export const links: TiePart = (map, tie, network) => {
  const others = tiesListed(network).filter((other) => other !== tie);
  const known = (other: Tie) => knowEachOther(network, tie.id, other.id) ?? false;
  const options = others.map((other) => [other.id, map.nameOf(other)] as const);
  const title = map.say('links', { name: map.nameOf(tie) });
  const content = several(
    'checkbox',
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
  return drafts.length === 0 || map.writing.write(...drafts);
}
