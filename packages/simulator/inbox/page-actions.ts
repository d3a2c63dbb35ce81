import { createContext, useContext } from 'react'
import type { SimulatorApi } from './simulator-api.ts'

/** What every part of the page can do. */
export interface PageActions {
  readonly api: SimulatorApi
  /** Shows a text for some seconds, and announces it. */
  readonly notify: (text: string) => void
  /** Shows why a request was refused; otherwise the text for its success, where there is one. */
  readonly report: (request: Promise<void>, success?: string) => void
}

export const PageActionsContext = createContext<PageActions | undefined>(undefined)

export function usePageActions(): PageActions {
  const actions = useContext(PageActionsContext)
  if (!actions) throw new Error('A part of the inbox page must be rendered inside of <InboxPage>.')
  return actions
}
