import type { CardShown, PhaseShown, States } from '@recovery-network/core/guidance';
import { cardShown, phasesToday } from '@recovery-network/core/guidance';
import { countryFiles, type Line } from '@recovery-network/core/help-now';
import { actors, cardLines } from '@recovery-network/core/plan';
import { formatter } from '../../element/dates.ts';
import { shortName } from '../../element/name-in-sentence.ts';
import { callHref } from '../../element/reach.ts';
import { nl as helpNl } from '../../help-now/nl.ts';
import { en } from '../../static-help/en.ts';
import type { StaticWords } from '../../static-help/lines-html.ts';
import { nl } from '../../static-help/nl.ts';
import type { Words } from '../../words/words.ts';
import type { RecoveryPlan } from '../plan.ts';
import { stepsOf } from '../steps-view.ts';
import { isEmpty } from './card-view.ts';
import {
  type SavedContent,
  type SavedPart,
  type SavedPerson,
  type SavedPhase,
  savedPage,
} from './saved-page.ts';
import { peopleToSave } from './saved-page-people.ts';
import { savedPerson } from './saved-page-person.ts';
import { besideWords } from './words.ts';

/** The English of help now, which is fetched where somebody needs it. */
export type HelpEnglish = Words<typeof helpNl>;

/** What stands on the saved page (P3): whatever guidance shows, so nobody who is shown nowhere (N7). */
function savedContent(
  plan: RecoveryPlan,
  states: States,
  withCard: boolean,
  helpEn?: HelpEnglish,
): SavedContent {
  const words: StaticWords = {
    area: 'help-now',
    catalogues: { nl: { ...helpNl, ...nl }, ...(helpEn && { en: { ...helpEn, ...en } }) },
  };
  const now = plan.now();
  const { configuration, language } = plan;
  const people = new Map(
    [...peopleToSave(plan, states)].map(([id, tie]) => [id, savedPerson(plan, tie, words)]),
  );
  const phases = phasesToday(states);
  const ofLevel = (act: boolean) =>
    phases.filter(({ level }) => (level === 'act') === act).map((phase) => savedPhase(plan, phase, people));
  const card = cardShown(states);
  const day = formatter(language, { dateStyle: 'long', timeZone: now.zone }).format(now.ms);
  return {
    language,
    direction: plan.direction,
    title: plan.sayFrom(besideWords, 'savedTitle'),
    notes: [plan.sayFrom(besideWords, 'savedOf', { day }), plan.sayFrom(besideWords, 'savedSeen')],
    toPeople: plan.say('talkNow'),
    act: ofLevel(true),
    others: ofLevel(false),
    nothingYet: plan.say('nothingYet'),
    people: { title: plan.sayFrom(besideWords, 'savedPeople'), list: [...people.values()] },
    lines: (configuration?.lines ?? countryFiles.get('nl') ?? []).map((line) => fromToday(line, plan)),
    words,
    ...(configuration?.texts && { texts: configuration.texts }),
    ...(withCard && !isEmpty(card) && { card: savedCard(plan, card) }),
  };
}

function savedPhase(
  plan: RecoveryPlan,
  phase: PhaseShown,
  people: ReadonlyMap<string, SavedPerson>,
): SavedPhase {
  const line = ({ who, ...one }: PhaseShown['actions'][number] | ReturnType<typeof stepsOf>[number]) => ({
    text: plan.lineText(one),
    ...(who && { who: savedWho(plan, who, people) }),
  });
  const part = (title: string, lines: SavedPart['lines']): readonly SavedPart[] => {
    const said = lines.filter(({ text, who }) => text !== '' || who);
    return said.length > 0 ? [{ title, lines: said }] : [];
  };
  const does = actors.flatMap((actor) =>
    part(plan.say(actor), phase.actions.filter((action) => action.actor === actor).map(line)),
  );
  const steps = part(plan.say('tools'), stepsOf(plan, phase.id).map(line));
  const signs = part(
    plan.say('signs'),
    phase.signs.map((sign) => ({ text: plan.lineText(sign) })),
  );
  // On a page for *act* what to do comes before anything else, as on the screen.
  const parts = phase.level === 'act' ? [...does, ...steps, ...signs] : [...signs, ...does, ...steps];
  return { colour: phase.colour, title: plan.titleOf(phase), parts };
}

/** Whoever may not be called on a hard day is named only (N12). */
function savedWho(
  plan: RecoveryPlan,
  { id, name }: { readonly id?: string; readonly name: string },
  people: ReadonlyMap<string, SavedPerson>,
): SavedPerson {
  const person = id === undefined ? undefined : people.get(id);
  return person ?? { name: shortName(name) || plan.say('someone'), ways: [] };
}

function savedCard(plan: RecoveryPlan, card: CardShown): NonNullable<SavedContent['card']> {
  const call = card.call.map(({ name, number = '' }) => {
    const href = callHref(number);
    return href
      ? { text: '', who: { name, ways: [{ href, text: number }] } }
      : { text: [name, number].filter(Boolean).join(' ') };
  });
  const lines = cardLines.flatMap((line) => {
    const text = card[line];
    return text ? [{ title: plan.sayFrom(besideWords, line), lines: [{ text }] }] : [];
  });
  const first = call.length > 0 ? [{ title: plan.sayFrom(besideWords, 'cardCall'), lines: call }] : [];
  return { title: plan.sayFrom(besideWords, 'cardTitle'), parts: [...first, ...lines] };
}

/** Days that are past say nothing to whoever opens the file. */
function fromToday(line: Line, plan: RecoveryPlan): Line {
  const { hours } = line;
  if (hours === 'always' || !hours.exceptions) return line;
  const { ms, zone } = plan.now();
  const today = formatter('sv', { timeZone: zone }).format(ms);
  return { ...line, hours: { ...hours, exceptions: hours.exceptions.filter(({ until }) => until >= today) } };
}

/** The text of the file. */
export const savedText = (...given: Parameters<typeof savedContent>): string =>
  savedPage(savedContent(...given));
