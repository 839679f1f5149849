/**
 * Finds the three browser engines on this machine and, on Debian as root, installs what is missing.
 * Everything that starts a browser asks here, so that "not there" is said once and with its reason.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, firefox, webkit } from 'playwright-core';

export const engineNames = ['chromium', 'firefox', 'webkit'] as const;
export type EngineName = (typeof engineNames)[number];

export type Engine =
  | { name: EngineName; by: 'system'; path: string }
  /** A browser of Playwright's own: its Firefox and WebKit speak only Playwright's protocol. */
  | { name: EngineName; by: 'playwright'; path: string }
  /** WebKitGTK is driven by its own driver program, under a virtual screen. */
  | { name: 'webkit'; by: 'webdriver'; path: string; driver: string; screen: string | undefined }
  | { name: EngineName; by: 'nothing'; reason: string };

export const isEngineName = (word: string): word is EngineName => engineNames.some((name) => name === word);

const programs: Record<EngineName, string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
  firefox: ['firefox-esr', 'firefox'],
  webkit: [],
};

const applications: Record<EngineName, string[]> = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
  webkit: [],
};

const debianPackages: Record<EngineName, string[]> = {
  chromium: ['chromium', 'fonts-dejavu-core'],
  firefox: ['firefox-esr', 'fonts-dejavu-core'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'fonts-dejavu-core'],
};

const playwrightBrowsers = { chromium, firefox, webkit };

function onPath(program: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
}

function miniBrowser(): string | undefined {
  const libraries = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec', '/usr/lib'];
  const versions = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'];
  return libraries
    .flatMap((library) => versions.map((version) => join(library, version, 'MiniBrowser')))
    .find((path) => existsSync(path));
}

export function findEngine(name: EngineName): Engine {
  const path = [...programs[name].map(onPath), ...applications[name]].find((p) => p && existsSync(p));
  if (path) return { name, by: 'system', path };

  const own = playwrightBrowsers[name].executablePath();
  if (own && existsSync(own)) return { name, by: 'playwright', path: own };

  if (name === 'webkit' && process.platform === 'linux') {
    const browser = miniBrowser();
    const driver = onPath('WebKitWebDriver');
    const screen = onPath('Xvfb');
    const hasScreen = screen ?? process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'];
    if (browser && driver && hasScreen) return { name, by: 'webdriver', path: browser, driver, screen };
  }
  return { name, by: 'nothing', reason: whyMissing(name) };
}

function whyMissing(name: EngineName): string {
  if (isDebian()) {
    const command = `apt-get install --no-install-recommends ${debianPackages[name].join(' ')}`;
    return isRoot() ? `"${command}" did not bring it` : `not installed; "${command}" (as root) brings it`;
  }
  return `not installed; "npx playwright-core install ${name}" brings it`;
}

const isRoot = () => process.getuid?.() === 0;

function isDebian(): boolean {
  if (!existsSync('/etc/os-release') || !onPath('apt-get')) return false;
  return /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Installs what is missing where that is allowed (Debian, as root); answers with what there is after that. */
export function ensureEngines(names: readonly EngineName[]): Engine[] {
  const missing = names.filter((name) => findEngine(name).by === 'nothing');
  if (missing.length > 0 && isDebian() && isRoot()) {
    const packages = [...new Set(missing.flatMap((name) => debianPackages[name]))];
    console.log(`Installing browsers from Debian: ${packages.join(' ')}`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (...args: string[]) =>
      spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
  }
  return names.map(findEngine);
}

/** Chromium refuses its sandbox to root; nothing else of a test browser should talk to the outside. */
export const chromiumArguments = [
  ...(isRoot() ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];
