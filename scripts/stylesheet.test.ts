import { build } from 'vite'
import { expect, test } from 'vitest'

/** The stylesheet as an app's own build makes it, for the browsers that Vite builds for. */
async function builtStylesheet(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { rollupOptions: { input: 'packages/react/src/theme/styles.css' }, write: false },
  })
  const output = 'output' in built ? built.output : []
  const css = output.find((file) => file.fileName.endsWith('.css'))
  return css?.type === 'asset' ? css.source.toString() : ''
}

test('an app that builds the stylesheet for older browsers keeps both of its colour schemes', async () => {
  const css = await builtStylesheet()
  expect(css).toContain('light-dark(#15181e,#eceef2)')
  expect(css).not.toContain('--lightningcss')
})
