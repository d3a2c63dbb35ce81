import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [react()],
  // As `otp-kit init` says; `vite preview` does the same.
  server: { proxy: { '/api': `http://localhost:${process.env.BACKEND_PORT}` } },
})
