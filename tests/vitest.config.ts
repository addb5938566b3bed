import { defineConfig } from 'vitest/config';

/** Unit and property tests by default; `npm run test:site` names the browser tests, which need a built site. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    pool: 'forks',
  },
});
