import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import { chromiumArgs, installedChromium } from './scripts/browsers/chromium.ts'
import { prebundled } from './scripts/prebundled.ts'
import { reactAlias, type ReactMajor } from './scripts/react-alias.ts'
import { onReact18 } from './scripts/test/react-18.ts'
import { sourceCondition, sourceConditions } from './scripts/source-conditions.ts'

const executablePath = installedChromium()
const chromium = playwright({
  launchOptions: { args: chromiumArgs, ...(executablePath ? { executablePath } : {}) },
})

// A new object for each project, because vitest writes the project's name into it.
function browser() {
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: chromium,
    instances: [{ browser: 'chromium' as const }],
  }
}

/** The packages of React Native that the example for it imports are not installed. */
const nativePlatform = [
  {
    find: /^(react-native|react-native-mmkv|expo-crypto)$/,
    replacement: fileURLToPath(new URL('examples/embed/src/native/platform/$1', import.meta.url)),
  },
]

// A machine with two busy cores is slow.
const patience = { expect: { poll: { timeout: 5000 } }, testTimeout: 30_000, hookTimeout: 30_000 }

// The inbox page brings its own React, so its tests run on one version only.
const browserTests = [
  'packages/*/src/**/*.browser.test.{ts,tsx}',
  'examples/embed/src/**/*.browser.test.tsx',
  'packages/simulator/inbox/**/*.browser.test.tsx',
]

function browserProject(major: ReactMajor) {
  return {
    plugins: [react()],
    // Separate caches, or the second version of React would find the first one's bundles.
    cacheDir: `node_modules/.vite/browser-react-${major}`,
    resolve: {
      conditions: sourceConditions,
      alias: reactAlias(major),
    },
    optimizeDeps: { include: prebundled },
    define: { 'import.meta.env.REACT_MAJOR': String(major) },
    test: {
      name: `browser-react-${major}`,
      include: major === 18 ? onReact18 : browserTests,
      browser: browser(),
      ...patience,
    },
  }
}

// On React 19 only: what differs on React 18 has browser tests.
const stories = {
  plugins: [storybookTest({ configDir: '.storybook' })],
  cacheDir: 'node_modules/.vite/stories',
  test: { name: 'stories', browser: browser(), ...patience },
}

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { conditions: [sourceCondition], alias: nativePlatform },
        ssr: { resolve: { conditions: [sourceCondition] } },
        test: {
          name: 'unit',
          environment: 'node',
          // Each file starts anew, which takes a third less time in a thread than in a process.
          pool: 'threads',
          // Random sequences, on a machine with two busy cores.
          testTimeout: 30_000,
          hookTimeout: 30_000,
          setupFiles: ['scripts/test/seed.ts'],
          include: [
            'packages/*/src/**/*.test.{ts,tsx}',
            'packages/simulator/inbox/**/*.test.ts',
            'examples/*/src/**/*.test.{ts,tsx}',
            'scripts/**/*.test.ts',
            'bench/src/**/*.test.ts',
          ],
          exclude: ['**/*.browser.test.*', '**/node_modules/**'],
        },
      },
      browserProject(19),
      browserProject(18),
      stories,
    ],
  },
})
