import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react()],
  // Tests are slow on a busy machine.
  test: { include: ['src/**/*.test.tsx'], testTimeout: 30_000 },
})
