// Optional: keeps the pages of this site with a plan, aftercare or numbers on the device, so that they open without a network. Leave
// this file and without-network.js away, and everything else works as before.
//
// What it keeps is what this server sends to everybody. What a person writes is in IndexedDB, where it was: nothing of it comes
// along here. Its price: somebody who looks at the browser's storage sees that these pages were kept, as in its history.

// build.ts puts the integrity of the script here: another script is another version of this file, and gets a cache of its own.
const INTEGRITY = 'sha384-…';
const NAME = 'kadelicht-';
const CACHE = NAME + INTEGRITY;
const SCRIPT = '/vendor/recovery-network.js';

const FILES = [
  '/agenda.html',
  '/hulp-nu.html',
  '/mijn-mensen-en-plan.html',
  '/mijn-plan.html',
  '/na-je-behandeling.html',
  '/en/after-treatment.html',
  '/en/calendar.html',
  '/en/help-now.html',
  '/en/my-people-and-plan.html',
  '/en/my-plan.html',
  '/images/kadelicht.svg',
  '/provider.json',
  '/site.css',
  '/without-network.js',
  SCRIPT,
];

/** How long somebody with a bad connection waits before they see what was kept, ms. */
const PATIENCE = 4_000;

addEventListener('install', (event) => {
  event.waitUntil(keepAll());
});

// Not `clients.claim()`: a page that is open goes on as it was opened.
addEventListener('activate', (event) => {
  event.waitUntil(forgetOlder());
});

addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  const { origin, pathname } = new URL(url);
  // All the rest goes as if this were not here: other sites, other files, what is sent.
  if (method === 'GET' && origin === location.origin && FILES.includes(pathname)) {
    event.respondWith(answer(event, pathname));
  }
});

async function keepAll() {
  const cache = await caches.open(CACHE);
  const wanted = FILES.map(
    (file) => new Request(file, { cache: 'reload', integrity: file === SCRIPT ? INTEGRITY : '' }),
  );
  // All of them or none: half a version is worse than the one before.
  await cache.addAll(wanted);
  await skipWaiting();
}

async function forgetOlder() {
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith(NAME) && name !== CACHE);
  await Promise.all(older.map((name) => caches.delete(name)));
}

// The network first: a number that changed must not be read from what was kept. Only the script that this page asks for by its
// integrity can't be another one, and comes from here at once.
async function answer(event, file) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(file);
  if (kept && file === SCRIPT && event.request.integrity === INTEGRITY) return kept;
  const fresh = fetch(event.request);
  const keep = (response) => response.ok && file !== SCRIPT && cache.put(file, response.clone());
  event.waitUntil(fresh.then(keep).catch(() => undefined));
  if (!kept) return fresh;
  const late = new Promise((done) => setTimeout(done, PATIENCE, kept));
  const wellOrKept = fresh.then(
    (response) => (response.status < 500 ? response : kept),
    () => kept,
  );
  return Promise.race([wellOrKept, late]);
}
