import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Serving, serve } from './static-server.ts';

let folder = '';
let serving: Serving;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(folder, 'site/help'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'site/index.html'), '<!doctype html>home');
  writeFileSync(join(folder, 'site/help/index.html'), '<!doctype html>help');
  writeFileSync(join(folder, 'site/app.js'), '1');
  serving = await serve(join(folder, 'site'), 0);
});

afterAll(() => {
  serving.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Without fetch, which would tidy the path before it asks. */
function ask(
  path: string,
  method = 'GET',
): Promise<{ status: number; type: string; policy: string; body: string }> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(serving.address);
    const asked = request({ host: '127.0.0.1', port, path, method }, (answer) => {
      let body = '';
      answer.on('data', (text) => {
        body += text;
      });
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          type: answer.headers['content-type'] ?? '',
          policy: String(answer.headers['content-security-policy']),
          body,
        }),
      );
    });
    asked.on('error', reject).end();
  });
}

describe('the server of the example', () => {
  it('serves a folder by its index and a script by its type', async () => {
    expect(await ask('/')).toMatchObject({
      status: 200,
      type: 'text/html; charset=utf-8',
      body: '<!doctype html>home',
    });
    expect(await ask('/help/')).toMatchObject({ status: 200, body: '<!doctype html>help' });
    expect(await ask('/app.js')).toMatchObject({ status: 200, type: 'text/javascript; charset=utf-8' });
  });

  it('sends a policy with nothing unsafe in it, also where nothing is found', async () => {
    for (const path of ['/', '/app.js', '/nothing']) {
      const { policy } = await ask(path);
      expect(policy).toContain("default-src 'self'");
      expect(policy).toContain("require-trusted-types-for 'script'; trusted-types lit-html");
      expect(policy).not.toContain('unsafe');
    }
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/help/../../secret.txt',
    '/%00',
    '/%',
  ])('gives nothing from outside its folder: %s', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, body: 'Not found\n' });
  });

  it('takes nothing in', async () => {
    expect(await ask('/', 'POST')).toMatchObject({ status: 405 });
  });

  it('says so when its port is taken', async () => {
    const { port } = new URL(serving.address);
    await expect(serve(folder, Number(port))).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
