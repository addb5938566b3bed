import { defineConfig } from 'astro/config';

/**
 * Tells the pages whether they are being built. `import.meta.env.PROD` will not do: an environment variable of that name replaces it, and
 * the pages would lose their Content Security Policy.
 */
const buildFlag = {
  name: 'build-flag',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      updateConfig({ vite: { define: { __BUILT__: JSON.stringify(command === 'build') } } });
    },
  },
};

/** `site`, `base` and `outDir` come from `scripts/build.ts`; everything else about the site's build is here. */
export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never', concurrency: 4 },
  devToolbar: { enabled: false },
  prerenderConflictBehavior: 'error',
  integrations: [buildFlag],
  vite: { logLevel: 'warn' },
});
