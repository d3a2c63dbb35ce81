import '../styles/next-tailwind.css'
import { renderPage } from '../render-page.tsx'

renderPage({ utilities: true })
