import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'

const native = new URL('examples/embed/src/native/platform/$1', import.meta.url)
// Tests are slow on a busy machine.
const patience = { expect: { poll: { timeout: 5000 } }, testTimeout: 30_000, hookTimeout: 30_000 }

export default defineConfig({
  test: {
    reporters: 'dot',
    projects: [
      {
        // The packages of React Native that the example for it imports are not installed.
        resolve: {
          alias: [
            {
              find: /^(react-native|react-native-mmkv|expo-crypto)$/,
              replacement: fileURLToPath(native),
            },
          ],
        },
        test: {
          name: 'node',
          pool: 'threads',
          include: ['examples/**/*.test.{ts,tsx}'],
          exclude: ['**/*.browser.test.tsx', '**/node_modules/**'],
          ...patience,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'browser',
          include: ['examples/**/*.browser.test.tsx'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: process.env.CHROMIUM_PATH,
                args: process.platform === 'linux' ? ['--no-sandbox'] : [],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
          ...patience,
        },
      },
    ],
  },
})
