'use client'
import { createContext } from 'react'

/** Whether the surrounding flow checks a code as soon as it is complete, so that the field need not say that it is. */
export const AutoSubmitContext: React.Context<boolean> = createContext(false)
