import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { chromiumArgs, installedChromium } from './scripts/chromium.ts'

const sourceCondition = '@otp-kit/source'

const executablePath = installedChromium()
const chromium = playwright({
  launchOptions: { args: chromiumArgs, ...(executablePath ? { executablePath } : {}) },
})

function browserProject(major: 18 | 19) {
  const suffix = major === 18 ? '-18' : ''
  return {
    plugins: [react()],
    // Each version of React is bundled apart, or the second would find the first one's cache.
    cacheDir: `node_modules/.vite/browser-react-${major}`,
    resolve: {
      conditions: [sourceCondition, 'module', 'browser', 'development|production', 'import'],
      alias: [
        { find: /^react($|\/.*)/, replacement: `react${suffix}$1` },
        { find: /^react-dom($|\/.*)/, replacement: `react-dom${suffix}$1` },
      ].filter(() => major === 18),
    },
    define: { 'import.meta.env.REACT_MAJOR': String(major) },
    test: {
      name: `browser-react-${major}`,
      include: ['packages/*/src/**/*.browser.test.{ts,tsx}'],
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: chromium,
        instances: [{ browser: 'chromium' as const }],
      },
    },
  }
}

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { conditions: [sourceCondition] },
        ssr: { resolve: { conditions: [sourceCondition] } },
        test: {
          name: 'unit',
          environment: 'node',
          include: [
            'packages/*/src/**/*.test.{ts,tsx}',
            'examples/*/src/**/*.test.ts',
            'scripts/**/*.test.ts',
          ],
          exclude: ['**/*.browser.test.*', '**/node_modules/**'],
        },
      },
      browserProject(19),
      browserProject(18),
    ],
  },
})
