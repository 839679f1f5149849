import { type Diary, writeDown } from '../../journal-host/testing/diary.ts';
import type { Page, PaperWhat } from '../pages.ts';
import { phase, planned, withPlan, wrote } from './planned.ts';

type AllPages = { readonly [At in Page['at']]: readonly Extract<Page, { at: At }>[] };
type Papers = { readonly [What in PaperWhat]: { readonly at: 'paper'; readonly what: What } };

const papers: Papers = {
  plan: { at: 'paper', what: 'plan' },
  card: { at: 'paper', what: 'card' },
  'blank-plan': { at: 'paper', what: 'blank-plan' },
  'blank-card': { at: 'paper', what: 'blank-card' },
};

/** Every page that a plan has, with something on each; a new kind of page does not compile until it is here. */
export async function everyPage(empty: Diary): Promise<readonly Page[]> {
  const day = await withPlan(empty);
  const [marloes = ''] = await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
  // Said to be fine at any hour: of whom that is not known, nobody is woken at night (N9).
  const weekly = [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }];
  await wrote(day, 'tie.available', marloes, {
    hours: { zone: 'Europe/Amsterdam', weekly },
    channels: ['call'],
  });
  const signs = [{ text: 'Ik slaap goed.' }];
  const actions = [{ actor: 'close' as const, text: 'Kom bij mij.', tie: marloes }];
  const earlier = await planned(day, [phase('green'), phase('orange'), phase('red')]);
  const version = await planned(day, [phase('green', { signs }), phase('orange'), phase('red', { actions })]);
  const [tool, special, card, medium] = [
    day.host.newId(),
    day.host.newId(),
    day.host.newId(),
    day.host.newId(),
  ];
  await wrote(day, 'plan.tool-written', tool, {
    kind: 'handle',
    text: 'Ik pak mijn gitaar.',
    phase: 'orange',
  });
  await wrote(day, 'plan.day-written', special, {
    ...{ title: 'Verjaardag', on: { kind: 'yearly', month: 12, day: 25 }, plan: 'Taart.', mark: 'plain' },
    ties: [marloes],
  });
  const call = [{ name: 'Marloes', number: '06 0000 0101' }];
  await wrote(day, 'plan.card-written', card, { call, children: 'Noor, 7 jaar' });
  await wrote(day, 'plan.media-added', medium, {
    ...{ kind: 'picture', mime: 'image/jpeg', bytes: 9, text: 'Het strand', phase: 'red' },
  });
  const left = { names: [marloes], actPage: true };
  await wrote(day, 'plan.outside-lock', day.host.state?.journal ?? '', left);
  const pages: AllPages = {
    plan: [{ at: 'plan' }, { at: 'plan', phase: 'orange' }, { at: 'plan', phase: 'red' }],
    write: [{ at: 'write' }, { at: 'write', phase: 'green' }, { at: 'write', phase: 'red' }],
    adopt: [{ at: 'adopt' }],
    versions: [{ at: 'versions' }, { at: 'versions', version }, { at: 'versions', version: earlier }],
    tools: [{ at: 'tools' }],
    media: [{ at: 'media' }],
    days: [{ at: 'days' }, { at: 'days', day: special }, { at: 'days', day: day.host.newId() }],
    card: [{ at: 'card' }, { at: 'card', edit: true }],
    outside: [{ at: 'outside' }, { at: 'outside', edit: true }, { at: 'outside', look: left }],
    paper: [{ at: 'paper' }, ...Object.values(papers)],
  };
  return Object.values(pages).flat();
}
