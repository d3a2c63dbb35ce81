import type { World } from '@otp-kit/testing'
import { useState, type ReactElement } from 'react'
import { InboxPage } from '../../packages/simulator/inbox/inbox-page.tsx'
import baseStyles from '../../packages/simulator/inbox/styles/base.css?inline'
import { connectionTo } from '../../packages/simulator/inbox/testing/fixtures/connection-to.ts'

/** The inbox page of a world's simulator, without the margin of a story. */
export function InboxInWorld({ world }: { readonly world: World }): ReactElement {
  const [connection] = useState(() => connectionTo(world.simulator))
  return (
    <div style={{ background: 'var(--background)', margin: -24, minHeight: '100dvh' }}>
      {/* Only as long as the page is shown: they style elements. */}
      <style>{baseStyles}</style>
      <InboxPage connection={connection} />
    </div>
  )
}
