import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { createWorld, type World } from '@otp-kit/testing'
import { holdUp, pageIn } from '../testing/fixtures/page-language.ts'
import { assertive, button, codeField, number, sees, visit } from '../testing/fixtures/visit.tsx'
import { OtpVerification, VerificationProvider, type OtpVerificationProps } from './index.ts'

// Each module comes once for all of a file's tests: every test asks for a region of its own where that matters, and the
// order of the first ones is that of a page's life.

function flow(world: World, props: Partial<OtpVerificationProps> = {}) {
  return (
    <StrictMode>
      <VerificationProvider>
        <OtpVerification kind="phone" name="phone" transport={world.transport} {...props} />
      </VerificationProvider>
    </StrictMode>
  )
}

afterEach(() => sessionStorage.clear())

const field = (name: string) => page.getByRole('textbox', { name })

test('where the words cannot be had, what there are words for is said, and the next press tries again', async () => {
  const words = await holdUp('*/messages/en.ts*')
  const world = createWorld()
  await render(flow(world))
  await field('Phone number').fill(number)
  await expect.poll(words.asked).toHaveLength(1)
  await button('Send code').click()
  await sees('Sending the code…')
  await expect.element(codeField()).toBeVisible()
  await words.fail()
  await sees('The connection was interrupted. Check it and try again.')
  await expect.element(assertive()).toHaveTextContent('The connection was interrupted.')
  expect(world.messages()).toHaveLength(0)

  await words.letThrough()
  await button('Send code').click()
  await sees(/We sent a code to/)
  expect(world.messages()).toHaveLength(1)
})

test('all of it changes with one commit', async () => {
  const words = await holdUp('*/messages/de.ts*')
  const world = createWorld()
  const { container } = await render(flow(world, { locale: 'de', required: true }))
  const seen = new Set<string>()
  const look = () => {
    const labels = [...container.querySelectorAll('label, .otp-hint, .otp-button')]
    const country = container.querySelector('.otp-country')?.getAttribute('aria-label') ?? ''
    const said = [...labels.map((label) => label.textContent), country]
    seen.add(said.join(' | '))
  }
  const observer = new MutationObserver(look)
  observer.observe(container, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  })
  onTestFinished(() => observer.disconnect())
  look()
  await words.letThrough()
  await sees('Code senden')
  look()
  const german = [...seen].filter((said) => /Telefonnummer|Code senden|Land/.test(said))
  expect(german).toHaveLength(1)
  expect(german[0]).not.toMatch(/Phone|Send|Choose|Verify/)
  const input = container.querySelector<HTMLInputElement>('input[type=tel]')!
  await expect.poll(() => input.validationMessage).toBe('Bestätigen Sie zuerst Ihre Telefonnummer.')
})

test('an app’s own verification that awaits a code is shown once there are words for it', async () => {
  const words = await holdUp('*/messages/ar.ts*')
  pageIn('ar', 'rtl')
  const world = createWorld()
  const verification = world.openPage()
  onTestFinished(verification.subscribe(() => {}))
  await verification.send(number)
  await visit({ world, verification })
  await sees('Picking up where you left off…')
  await expect.poll(words.asked).toHaveLength(1)
  await words.fail()
  await sees('The connection was interrupted. Check it and try again.')
  await words.letThrough()
  await button('Try again').click()
  await sees(/أرسلنا رمزًا إلى/)
  await field('رمز التحقق').fill(world.code())
  await sees(/تم تأكيد الرقم/)
})

test('the server’s English is hydrated without a word, and then becomes the page’s language', async () => {
  pageIn('ar-EG', 'rtl')
  const element = flow(createWorld(), { required: true })
  // React 18 warns of layout effects here, because this server has a document.
  const warned = vi.spyOn(console, 'error').mockImplementation(() => {})
  const html = renderToString(element)
  warned.mockRestore()
  expect(html).toContain('Send code')
  const root = document.body.appendChild(document.createElement('div'))
  root.innerHTML = html
  const fault = vi.fn<(error: unknown) => void>()
  const error = vi.spyOn(console, 'error')
  const hydrated = hydrateRoot(root, element, { onRecoverableError: fault })
  onTestFinished(() => {
    hydrated.unmount()
    root.remove()
    error.mockRestore()
  })
  await expect.element(button('إرسال الرمز')).toBeVisible()
  await expect.element(field('رقم الهاتف')).toBeVisible()
  expect(fault).not.toHaveBeenCalled()
  expect(error).not.toHaveBeenCalled()
})
