import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '@otp-kit/react/styles.css'
import './styles.css'
import { SignUpPage } from './sign-up-page.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no element #root to render into.')

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      <SignUpPage />
    </QueryClientProvider>
  </StrictMode>,
)
