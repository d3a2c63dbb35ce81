import type { CSSProperties } from 'react'

/** The styles of a plain page, whose colours follow the scheme, so that axe checks contrast in both. */
export const frame: CSSProperties = {
  background: 'Canvas',
  boxSizing: 'border-box',
  color: 'CanvasText',
  fontFamily: 'system-ui, sans-serif',
  minHeight: '100dvh',
  padding: '24px',
}
