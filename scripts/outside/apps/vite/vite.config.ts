import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react()],
  // A busy machine is slow, not wrong.
  test: { include: ['src/**/*.test.tsx'], testTimeout: 30_000 },
})
