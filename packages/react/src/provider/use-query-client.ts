'use client'

import { QueryClient, QueryClientContext } from '@tanstack/react-query'
import { useContext, useState } from 'react'

/** Returns the app's query client, or one of its own where the app has none. */
export function useQueryClientOrOwn(): QueryClient {
  const provided = useContext(QueryClientContext)
  const [own] = useState(() => provided ?? new QueryClient())
  return provided ?? own
}
