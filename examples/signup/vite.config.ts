import react from '@vitejs/plugin-react'
import { defineConfig, type UserConfig } from 'vite'

const config: UserConfig = defineConfig({
  plugins: [react()],
  // The kit's packages run from their sources here; an app of your own needs no such line.
  resolve: {
    conditions: ['@otp-kit/source', 'module', 'browser', 'development|production', 'import'],
  },
})

export default config
