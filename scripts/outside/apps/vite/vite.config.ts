import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react()],
  // As `otp-kit init` says; `vite preview` does the same.
  server: { proxy: { '/api': `http://localhost:${process.env.BACKEND_PORT}` } },
  // Tests are slow on a busy machine.
  test: { include: ['src/**/*.test.tsx'], testTimeout: 30_000 },
})
