/** The built site of the example provider without a network. */
import { join } from 'node:path';
import { site } from './journey.ts';
import { withoutNetwork } from './without-network.ts';

const root = join(import.meta.dirname, '../provider-site/dist');

withoutNetwork(site(root), root);
