import 'create-next-app/dist/templates/app/ts/app/globals.css'
import '@otp-kit/react/styles-unlayered.css'
import { renderPage } from '../render-page.tsx'

renderPage({})
