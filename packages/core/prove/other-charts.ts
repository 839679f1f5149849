import type { AnyStateMachine } from 'xstate';
import { createMachine } from 'xstate';

type Region = NonNullable<AnyStateMachine['config']['states']>[string];

/** A chart with parallel regions in which one region is another. */
export function withRegion(
  chart: AnyStateMachine,
  name: string,
  change: (region: Region) => Region,
): AnyStateMachine {
  const { config, implementations } = chart;
  const region = config.states?.[name];
  if (!region) throw new Error(`the chart has no region ${name}`);
  const states = { ...config.states, [name]: change(region) };
  return createMachine({ ...config, states }, { guards: implementations.guards });
}
