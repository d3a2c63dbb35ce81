import type { Decorator } from '@storybook/react-vite'
import type { CSSProperties, ReactElement, ReactNode } from 'react'

const page: CSSProperties = { display: 'grid', justifyItems: 'center', padding: 16 }

const card: CSSProperties = {
  background: 'Canvas',
  border: '1px solid light-dark(#dfe1e6, #3a3d44)',
  borderRadius: 12,
  boxShadow: '0 1px 2px rgb(0 0 0 / 6%), 0 8px 24px rgb(0 0 0 / 6%)',
  boxSizing: 'border-box',
  display: 'grid',
  gap: 8,
  maxWidth: 416,
  padding: 'clamp(16px, 5vw, 32px)',
  width: '100%',
}

/** What most sites have around a form. */
export function Card({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <div style={page}>
      <div style={card}>{children}</div>
    </div>
  )
}

export const inCard: Decorator = (Story) => (
  <Card>
    <Story />
  </Card>
)
