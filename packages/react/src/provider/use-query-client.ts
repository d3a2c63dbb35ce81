'use client'

import { QueryClient, QueryClientContext } from '@tanstack/react-query'
import { useContext, useState } from 'react'
import { useVerificationContext } from './verification-provider.tsx'

/** Returns the app's query client; where it has none, the provider's, else one for this component. */
export function useQueryClientOrOwn(): QueryClient {
  const provided = useContext(QueryClientContext)
  const { ownClient } = useVerificationContext()
  const [own] = useState(() => provided ?? ownClient?.() ?? new QueryClient())
  return provided ?? own
}
