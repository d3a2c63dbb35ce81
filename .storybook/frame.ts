import type { CSSProperties } from 'react'

/** A page as plain as can be: its colours follow the scheme, so that contrast is judged on both. */
export const frame: CSSProperties = {
  background: 'Canvas',
  boxSizing: 'border-box',
  color: 'CanvasText',
  fontFamily: 'system-ui, sans-serif',
  minHeight: '100dvh',
  padding: '24px',
}
