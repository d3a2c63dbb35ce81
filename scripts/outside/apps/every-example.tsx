'use client'

import type { ComponentType, ReactNode } from 'react'
import { modules } from './modules'

/** Each component of the examples for pages, with a field inside those that are for other components. */
export function EveryExample() {
  return Object.entries(modules).flatMap(([path, exported]) =>
    Object.entries(exported).map(([name, value]) => {
      const Example = value as ComponentType<{ children: ReactNode }>
      return (
        <section key={path + name} aria-label={`${name} of ${path}`}>
          <Example>
            <input aria-label="Inside" />
          </Example>
        </section>
      )
    }),
  )
}
