// Starts sw.js, which keeps these pages for when there is no network. Where a browser has none of this, or does not allow it, the
// pages are as they were.
const address = '/sw.js';

if ('serviceWorker' in navigator) {
  // The policy of the site lets nobody start a script by its address, except by a name that it knows.
  const ours = globalThis.trustedTypes?.createPolicy('without-network', { createScriptURL: () => address });
  navigator.serviceWorker.register(ours ? ours.createScriptURL(address) : address).catch(() => undefined);
}
