// What one imports, minified and gzipped, as the packages stand built: `pnpm test size` builds them first.
import { existsSync } from 'node:fs'
import type { Check, SizeLimitConfig } from 'size-limit'

interface Build {
  onResolve(
    options: { filter: RegExp },
    callback: (found: {
      kind: string
      path: string
    }) => { path: string; external: true } | undefined,
  ): void
}

/** What is imported lazily is another load: it is left out, and has a budget of its own. */
const firstLoad = {
  name: 'first-load',
  setup(build: Build): void {
    build.onResolve({ filter: /.*/ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    )
  },
}

const asUsersBuild: NonNullable<Check['modifyEsbuildConfig']> = (config) =>
  Object.assign(config!, {
    define: { 'process.env.NODE_ENV': '"production"' },
    format: 'esm',
    plugins: [firstLoad],
  })

function budget(name: string, limit: string, path: string, imports?: string): Check {
  // A path that matches nothing would weigh nothing.
  if (!existsSync(path))
    throw new Error(`${path} (${name}) is not there. Build the packages first.`)
  return {
    name,
    limit,
    path,
    gzip: true,
    ignore: ['react', 'react-dom', '@tanstack/react-query', 'react-hook-form'],
    modifyEsbuildConfig: asUsersBuild,
    ...(imports ? { import: imports } : {}),
  }
}

const react = 'packages/react/dist'

const config: SizeLimitConfig = [
  budget('OtpInput', '3.5 kB', `${react}/otp-input/index.js`, '{ OtpInput }'),
  budget('PhoneField, first load', '7 kB', `${react}/phone-field/index.js`, '{ PhoneField }'),
  budget(
    '<OtpVerification>, first load',
    '18 kB',
    `${react}/otp-verification/index.js`,
    '{ OtpVerification }',
  ),
  budget(
    'phone engine, with metadata and examples',
    '38 kB',
    'packages/core/dist/phone/libphonenumber-engine.js',
    '{ libphonenumberEngine }',
  ),
  budget(
    'verification machine, transport and drawn code field',
    '14.5 kB',
    `${react}/hooks/later.js`,
    '{ OtpInput, createVerification, httpTransport }',
  ),
  ...Object.entries({ en: '2.2 kB', ar: '3.1 kB', de: '2.5 kB' }).map(([language, limit]) =>
    budget(`what is said in ${language}`, limit, `packages/core/dist/messages/${language}.js`),
  ),
  budget('country picker', '18 kB', `${react}/country-picker/country-list.js`, '{ CountryList }'),
  budget('stylesheet', '4 kB', `${react}/theme/styles.css`),
]

export default config
