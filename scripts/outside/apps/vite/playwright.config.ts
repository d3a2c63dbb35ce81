import { defineConfig } from '@playwright/test'

const baseURL = `http://localhost:${process.env.PORT}`

export default defineConfig({
  testDir: 'e2e',
  reporter: 'line',
  use: {
    baseURL,
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: process.platform === 'linux' ? ['--no-sandbox'] : [],
    },
  },
  webServer: { command: `vite preview --port ${process.env.PORT} --strictPort`, url: baseURL },
})
