import '../styles/tailwind.css'
import { renderPage } from '../render-page.tsx'

document.body.className =
  'bg-white text-slate-900 dark:bg-slate-900 dark:text-slate-200 dark:scheme-dark'

renderPage({ utilities: true })
