import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { SignUpForm as FormOfReadme } from './readme/sign-up-form.tsx'
import { SignUpForm } from './sign-up-form.tsx'

createRoot(document.getElementById('root')!).render(
  <StrictMode>{location.pathname === '/init' ? <SignUpForm /> : <FormOfReadme />}</StrictMode>,
)
