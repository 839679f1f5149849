export { loadProvider, parseProvider } from './load-provider.ts';
export {
  type Provider,
  type ProviderProblem,
  type ProviderProblemKey,
  type ReadProvider,
  readProvider,
} from './read-provider.ts';
