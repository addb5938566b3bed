import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser, type StaticServer, serve } from '../browser.ts';
import { dist } from './site.ts';

/** A browser and a server of the built site, there while the tests of a file run. */
export interface OpenSite {
  browser: Browser;
  server: StaticServer;
}

/** Opens the built site before the tests of the file that calls this, and closes it after them. */
export function openSite(): OpenSite {
  const site = {} as OpenSite;
  beforeAll(async () => {
    [site.browser, site.server] = await Promise.all([launchBrowser(), serve(dist)]);
  });
  afterAll(async () => {
    await site.browser.close();
    await site.server.close();
  });
  return site;
}
