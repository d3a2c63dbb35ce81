import react from '@vitejs/plugin-react'
import { defineConfig, type UserConfig } from 'vite'

const config: UserConfig = defineConfig({
  plugins: [react()],
  // Runs otp-kit's packages from their sources. An app of your own does not need this.
  resolve: {
    conditions: ['@otp-kit/source', 'module', 'browser', 'development|production', 'import'],
  },
})

export default config
