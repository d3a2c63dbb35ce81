'use client'

import { QueryClient, QueryClientContext } from '@tanstack/react-query'
import { useContext, useState } from 'react'

/** The app's client, or one of our own where the app has none. */
export function useQueryClientOrOwn(): QueryClient {
  const around = useContext(QueryClientContext)
  const [own] = useState(() => around ?? new QueryClient())
  return around ?? own
}
