import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { SignUpForm } from './sign-up-form.tsx'

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <SignUpForm />
  </StrictMode>,
)
