import type { Areas, State } from '@recovery-network/core/state';
import type { HostStatus, JournalHost } from './journal-host.ts';

/**
 * The same host for who asked for certain areas: all is done by the one, and only the state is theirs. They were asked for
 * before, and their states stand under their names: this is what the type says.
 */
export const seen = <B extends Areas>(host: JournalHost, stateOf: () => State | undefined): JournalHost<B> =>
  new Proxy<object>(host, {
    get(_, key) {
      if (key === 'state') return stateOf();
      if (key === 'status' && host.status === 'ready' && !stateOf()) return 'opening' satisfies HostStatus;
      const value: unknown = Reflect.get(host, key);
      return typeof value === 'function' ? value.bind(host) : value;
    },
  }) as JournalHost<B>;
