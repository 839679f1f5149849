import { writeFileSync, writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { chromiumArguments, engineNames, findEngine } from '../../scripts/engines.ts';

// The runner stops at such an error, and ends before it has said which.
process.on('uncaughtException', (error) => writeSync(2, `${error?.stack ?? error}\n`));

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const names = process.env.RN_ENGINES?.split(',') ?? engineNames;
const concurrency = 1;

function launcher(engine) {
  if (engine.by === 'playwright') {
    const launchOptions = engine.name === 'chromium' ? { args: chromiumArguments } : {};
    return playwrightLauncher({ product: engine.name, launchOptions, concurrency });
  }
  if (engine.name === 'chromium') {
    const launchOptions = { executablePath: engine.path, args: chromiumArguments };
    return playwrightLauncher({ product: 'chromium', launchOptions, concurrency });
  }
  if (engine.name === 'firefox') {
    const launchOptions = { browser: 'firefox', executablePath: engine.path };
    return puppeteerLauncher({ launchOptions, concurrency });
  }
  return webdriverLauncher({
    hostname: '127.0.0.1',
    port: Number(process.env.RN_WEBDRIVER_PORT ?? 4444),
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: engine.path, args: ['--automation'] },
    },
  });
}

const countTests = (suite) => {
  const inside = (suite?.suites ?? []).map(countTests);
  const own = suite?.tests ?? [];
  return {
    passed: own.filter((t) => t.passed).length + inside.reduce((n, c) => n + c.passed, 0),
    failed: own.filter((t) => !t.passed && !t.skipped).length + inside.reduce((n, c) => n + c.failed, 0),
  };
};

const failuresIn = (suite, titles = []) => [
  ...(suite?.tests ?? [])
    .filter((test) => !test.passed && !test.skipped)
    .map((test) => `${[...titles, test.name].join(' ')}: ${test.error?.message ?? ''}`),
  ...(suite?.suites ?? []).flatMap((inside) => failuresIn(inside, [...titles, inside.name])),
];

/**
 * Says how many tests each engine ran, and from which files nothing came back: those are no failures yet, as who started the run
 * may start them once more. A file without a test is one.
 */
const countingReporter = (path) => ({
  onTestRunFinished({ sessions }) {
    const total = { passed: 0, failed: 0 };
    const engines = {};
    const failures = [];
    const lost = [];
    let files = 0;
    for (const { passed: isGood, testFile, testResults, browser, errors = [] } of sessions) {
      if (!isGood && !testResults) {
        const why = ['did not load or not end', ...errors.map(({ message }) => message)].join(': ');
        lost.push({ file: testFile, why: `${browser.name}: ${testFile} ${why}` });
        continue;
      }
      files++;
      const { passed, failed } = countTests(testResults);
      const isEmpty = passed + failed === 0;
      const isBroken = isEmpty || (!isGood && failed === 0);
      const said = errors.map(({ message }) => `: ${message}`).join('');
      const all = isBroken ? [`${testFile}${isEmpty ? ' has no test' : ''}${said}`] : failuresIn(testResults);
      failures.push(...all.map((failure) => `${browser.name}: ${failure}`));
      engines[browser.name] ??= { passed: 0, failed: 0 };
      for (const sum of [total, engines[browser.name]]) {
        sum.passed += passed;
        sum.failed += isBroken ? 1 : failed;
      }
    }
    for (const [name, sum] of Object.entries(engines)) {
      console.log(`${name}: ${sum.passed} passed, ${sum.failed} failed`);
    }
    for (const { why } of lost) console.log(why);
    if (path) writeFileSync(path, JSON.stringify({ ...total, engines, failures, files, lost }));
  },
});

/** A file that a test loads by its address is asked for by the name of its source. */
const sourceAddress = (context, next) => {
  if (context.path.endsWith('.ts')) context.path = context.path.replace(/ts$/, 'js');
  return next();
};

export default {
  rootDir: here('../..'),
  browsers: names
    .map(findEngine)
    .filter((engine) => engine.by !== 'nothing')
    .map(launcher),
  concurrentBrowsers: 3,
  // What the runner gives to tests is not put together with them.
  nodeResolve: true,
  middleware: [sourceAddress],
  reporters: [defaultReporter({ reportTestProgress: false }), countingReporter(process.env.RN_RESULTS)],
  // For a server whose processors do other work as well: these limits are there to find what hangs.
  testFramework: { config: { timeout: 30_000 } },
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  browserStartTimeout: 60_000,
  testRunnerHtml: (framework) => `<!doctype html>
<html lang="nl">
  <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Test</title></head>
  <body><script type="module" src="${framework}"></script></body>
</html>`,
};
