import { defineConfig } from 'astro/config';

/** `site`, `base` and `outDir` come from `scripts/build.ts`; everything else about the site's build is here. */
export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  prerenderConflictBehavior: 'error',
  vite: { logLevel: 'warn', build: { cssMinify: true } },
});
