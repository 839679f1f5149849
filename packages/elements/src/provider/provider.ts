export { loadHelp } from './load-help.ts';
export { loadProvider, parseProvider } from './load-provider.ts';
export type { HelpPart, ProviderProblem, ProviderProblemKey } from './read-help.ts';
export { type Provider, type ReadProvider, readProvider } from './read-provider.ts';
