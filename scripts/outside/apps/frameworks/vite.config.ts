import { readdirSync } from 'node:fs'
import tailwind from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [tailwind(), react()],
  build: { rollupOptions: { input: readdirSync('.').filter((name) => name.endsWith('.html')) } },
})
