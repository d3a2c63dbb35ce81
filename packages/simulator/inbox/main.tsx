import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './styles/base.css'
import './styles/checkout.css'
import { destinationInUrl } from './destination-in-url.ts'
import { InboxPage } from './inbox-page.tsx'
import type { Connection } from './simulator-api.ts'

const connection: Connection = {
  fetch: (path, init) => fetch(path, init),
  openStream: (path) => new EventSource(path),
}

const root = document.querySelector('#page')
if (!root) throw new Error('The page has no #page.')
createRoot(root).render(
  <StrictMode>
    <InboxPage connection={connection} only={destinationInUrl(location.search)} />
  </StrictMode>,
)
