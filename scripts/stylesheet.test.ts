import { build } from 'vite'
import { expect, test } from 'vitest'

/** Returns the stylesheet as the build of an app outputs it, for Vite's default browsers. */
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

test('building the stylesheet for older browsers keeps both colour schemes', async () => {
  const css = await builtStylesheet()
  expect(css).toContain('light-dark(#fff,#10142b)')
  expect(css).toMatch(/--otp-color-popover:oklch\(from currentColor [^;]*\)/i)
  expect(css).not.toContain('--lightningcss')
})
