import { lazy, StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { SignUpForm as FormOfReadme } from '../examples/embed/src/sign-up-form.tsx'
import { SignUpForm } from './sign-up-form.tsx'

const EveryExample = lazy(() =>
  import('./every-example').then((module) => ({ default: module.EveryExample })),
)

function Page() {
  switch (location.pathname) {
    case '/init':
      return <SignUpForm />
    case '/examples':
      return <EveryExample />
    default:
      return <FormOfReadme />
  }
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Suspense>
      <Page />
    </Suspense>
  </StrictMode>,
)
