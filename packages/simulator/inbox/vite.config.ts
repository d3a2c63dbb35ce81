import { defineConfig, type UserConfig } from 'vite'

/** Builds the inbox page into static files. `src/site.ts` serves them under these addresses. */
const config: UserConfig = defineConfig({
  base: '/_simulator/',
  build: {
    outDir: '../dist/inbox/page',
    emptyOutDir: true,
    // The page's policy allows no scripts, styles and fonts in `data:` addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The licenses of React, which is part of the bundle.
    license: { fileName: 'licenses.md' },
    rolldownOptions: {
      // Without hashes: they are never cached, and the payment page has the same stylesheet.
      output: { entryFileNames: 'assets/[name].js', assetFileNames: 'assets/[name][extname]' },
    },
  },
})

export default config
