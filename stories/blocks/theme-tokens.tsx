import type { ReactElement } from 'react'
import { colorTokens, otherTokens } from '../../packages/react/src/theme/tokens.ts'
import { propertyOf, tokenDefaults } from '../../scripts/reference/token-defaults.ts'
import { Docstring, Rows } from './rows.tsx'

const [css = ''] = Object.values(
  import.meta.glob<string>('../../packages/react/src/theme/tokens.css', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
)
const defaults = tokenDefaults(css)

/** Every token of the theme, with its default. */
export function ThemeTokens(): ReactElement {
  return (
    <Rows
      of="ThemeTokens"
      head={['Token', 'Custom property', 'Default', 'Description']}
      rows={Object.entries({ ...colorTokens, ...otherTokens }).map(([token, description]) => {
        const value = defaults.get(propertyOf(token))
        return [
          token,
          <code key="property" className="name">
            {propertyOf(token)}
          </code>,
          value === undefined ? null : <code key="default">{value}</code>,
          <Docstring key="description">{description}</Docstring>,
        ]
      })}
    />
  )
}
