import type { AnyStateMachine, AnyStateNode } from 'xstate';
import { trajectoryMachine } from '../src/aftercare/machine.ts';
import { appointmentMachine, awayMachine, occurrenceMachine } from '../src/agenda/machine.ts';
import { termsMachine } from '../src/agreement/machine.ts';
import { alertMachine } from '../src/alerts/machine.ts';
import { checkInMachine } from '../src/check-in/machine.ts';
import { cravingMachine } from '../src/craving/machine.ts';
import { needsCardMachine, pauseMachine, reviewMachine } from '../src/expectations/machine.ts';
import { meetingMachine, visitMachine } from '../src/groups/machine.ts';
import { tieMachine } from '../src/network/machine.ts';
import { dayMachine, toolMachine, versionMachine } from '../src/plan/machine.ts';
import { exchangeMachine } from '../src/reciprocity/machine.ts';
import { concernMachine, ownDateMachine, setbackMachine } from '../src/setbacks/machine.ts';
import { connectionMachine, grantMachine } from '../src/sharing/machine.ts';
import { pillarsMachine, whyMachine } from '../src/small-things/machine.ts';
import { checklistMachine, taskMachine } from '../src/tasks/machine.ts';
import { winMachine } from '../src/wins/machine.ts';

/** The charts that the pages of `docs/areas` draw, by the name in their marks. */
export const charts: ReadonlyMap<string, AnyStateMachine> = new Map<string, AnyStateMachine>([
  ['check-in', checkInMachine],
  ['alert', alertMachine],
  ['tie', tieMachine],
  ['plan', versionMachine],
  ['plan-tool', toolMachine],
  ['plan-day', dayMachine],
  ['concern', concernMachine],
  ['setback', setbackMachine],
  ['own-date', ownDateMachine],
  ['craving', cravingMachine],
  ['win', winMachine],
  ['grant', grantMachine],
  ['connection', connectionMachine],
  ['terms', termsMachine],
  ['pause', pauseMachine],
  ['review', reviewMachine],
  ['needs-card', needsCardMachine],
  ['exchange', exchangeMachine],
  ['meeting', meetingMachine],
  ['visit', visitMachine],
  ['appointment', appointmentMachine],
  ['occurrence', occurrenceMachine],
  ['away', awayMachine],
  ['why', whyMachine],
  ['pillars', pillarsMachine],
  ['trajectory', trajectoryMachine],
  ['task', taskMachine],
  ['checklist', checklistMachine],
]);

/** Mermaid's ids have no hyphens; the label shows the name as it is. */
const idOf = (node: AnyStateNode): string => node.key.replaceAll('-', '_');

const nameOfGuard = (guard: unknown): string =>
  typeof guard === 'string'
    ? guard
    : typeof guard === 'object' && guard && 'type' in guard
      ? String(guard.type)
      : '';

/** Steps out of one state, or out of any state of its region: event, guard, and where it leads. */
function stepsOf(node: AnyStateNode): readonly { readonly to: AnyStateNode; readonly label: string }[] {
  return [...node.transitions].flatMap(([event, transitions]) =>
    transitions.flatMap(({ target, guard }) => {
      const condition = guard ? ` [${nameOfGuard(guard)}]` : '';
      return (target ?? []).map((to) => ({ to, label: event + condition }));
    }),
  );
}

function block(region: AnyStateNode): string {
  const states = Object.values(region.states);
  const lines = states
    .filter((state) => idOf(state) !== state.key)
    .map((state) => `  state "${state.key}" as ${idOf(state)}`);
  for (const first of region.initial.target ?? []) lines.push(`  [*] --> ${idOf(first)}`);
  for (const from of states) {
    const arrows = new Map<string, string[]>();
    for (const { to, label } of [...stepsOf(from), ...stepsOf(region)])
      arrows.set(idOf(to), [...(arrows.get(idOf(to)) ?? []), label]);
    for (const [to, labels] of arrows) lines.push(`  ${idOf(from)} --> ${to}: ${labels.join('<br/>')}`);
    if (from.type === 'final') lines.push(`  ${idOf(from)} --> [*]`);
  }
  return ['```mermaid', 'stateDiagram-v2', ...lines, '```'].join('\n');
}

/** A statechart as Mermaid; one drawing for each region that moves by itself. */
export function drawn(machine: AnyStateMachine): string {
  const { root } = machine;
  if (root.type !== 'parallel') return block(root);
  return Object.values(root.states)
    .map((region) => `**${region.key}**\n\n${block(region)}`)
    .join('\n\n');
}

const MARKED = /<!-- statechart: ([a-z-]+) -->\n[\s\S]*?<!-- \/statechart -->/g;

/** A page with each drawing between its marks made anew. Throws where a mark names no chart. */
export const withCharts = (page: string): string =>
  page.replace(MARKED, (_old, name: string) => {
    const machine = charts.get(name);
    if (!machine) throw new Error(`no statechart is called ${name}`);
    return `<!-- statechart: ${name} -->\n${drawn(machine)}\n<!-- /statechart -->`;
  });
