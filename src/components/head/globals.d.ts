/** True in a build, false while the development server runs (see `astro.config.mjs`). */
declare const __BUILT__: boolean;
