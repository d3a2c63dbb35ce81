// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'

test('the page shows the form', async () => {
  document.body.innerHTML = '<div id="root"></div>'
  await import('../main.tsx')
  expect(await screen.findByRole('button', { name: 'Create account' })).toBeTruthy()
})
