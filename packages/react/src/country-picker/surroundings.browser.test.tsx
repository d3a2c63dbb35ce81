import type { ReactElement, ReactNode } from 'react'
import { StrictMode, useState } from 'react'
import { createPortal } from 'react-dom'
import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { PhoneField } from '../phone-field/index.ts'
import { aField, expectWhole, openIn, picker } from '../testing/fixtures/open-picker.tsx'
import '../theme/styles.css'

const { button, list, number } = picker

test('in a modal dialog Escape closes the list only', async () => {
  const closed = vi.fn<() => void>()
  const show = (dialog: HTMLDialogElement | null): void => {
    if (dialog && !dialog.open) dialog.showModal()
  }
  await openIn((field) => (
    <dialog aria-label="around" ref={show} onClose={closed}>
      {field}
    </dialog>
  ))
  expectWhole()
  await userEvent.keyboard('{Escape}')
  await expect.element(button).toHaveFocus()
  await expect.element(button).toHaveAttribute('aria-expanded', 'false')
  expect(closed).not.toHaveBeenCalled()
  await userEvent.keyboard('{Escape}')
  expect(closed).toHaveBeenCalledOnce()
})

test('a close request without a key, as the back gesture, closes the list before the modal dialog', async () => {
  await openIn((field) => (
    <dialog
      aria-label="around"
      ref={(dialog) => {
        if (dialog && !dialog.open) dialog.showModal()
      }}
    >
      {field}
    </dialog>
  ))
  const dialog = document.querySelector('dialog')!
  const request = new Event('cancel', { cancelable: true })
  dialog.dispatchEvent(request)
  expect(request.defaultPrevented).toBe(true)
  await expect.element(button).toHaveFocus()
  expect(dialog.dispatchEvent(new Event('cancel', { cancelable: true }))).toBe(true)
})

test.each(['bubbling', 'capturing'] as const)(
  'in a dialog of your app with a %s listener Escape closes the list, then the dialog',
  async (phase) => {
    const closed = vi.fn<() => void>()
    const listen = (event: Event): void => {
      if (event instanceof KeyboardEvent && event.key === 'Escape') closed()
    }
    const targets = [document, document.body]
    for (const target of targets) {
      target.addEventListener('keydown', listen, phase === 'capturing')
    }
    await openIn((field) => (
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- as dialogs of apps do.
      <div
        role="dialog"
        aria-label="around"
        tabIndex={-1}
        onKeyDown={(event) => listen(event.nativeEvent)}
      >
        {field}
      </div>
    ))
    await userEvent.keyboard('{Escape}')
    await expect.element(button).toHaveFocus()
    expect(list.elements()).toHaveLength(0)
    expect(closed).not.toHaveBeenCalled()
    await userEvent.keyboard('{Escape}')
    expect(closed).toHaveBeenCalledTimes(3)
    for (const target of targets) {
      target.removeEventListener('keydown', listen, phase === 'capturing')
    }
  },
)

test.each(['open', 'closed'] as const)(
  'in a %s shadow tree: chosen by pointer, left by Tab',
  async (mode) => {
    const reported = vi.fn<(country: string | undefined, event: Event | undefined) => void>()
    let tree: ShadowRoot | undefined
    function Tree({ children }: { readonly children: ReactNode }): ReactElement {
      const [root, setRoot] = useState<ShadowRoot>()
      tree = root
      return (
        <div
          ref={(host) => {
            if (host && !root) setRoot(host.attachShadow({ mode }))
          }}
        >
          {root && createPortal(children, root)}
        </div>
      )
    }
    await render(
      <Tree>
        <PhoneField
          defaultCountry="GB"
          locale="en"
          onValueChange={({ country }, { event }) => reported(country, event)}
        />
      </Tree>,
    )
    await expect.poll(() => tree?.querySelector('button')).toBeTruthy()
    const inTree = (selector: string): HTMLElement => tree!.querySelector<HTMLElement>(selector)!
    const press = (element: HTMLElement): void => {
      element.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }))
      element.click()
    }
    press(inTree('button'))
    await expect.poll(() => tree!.activeElement?.getAttribute('role')).toBe('combobox')
    press(inTree('[role=option]'))
    expect(reported).toHaveBeenLastCalledWith('AF', expect.any(MouseEvent))
    expect(tree!.activeElement).toBe(inTree('.otp-phone-input'))
    await expect.poll(() => inTree('[role=dialog]')).toBeNull()
    press(inTree('button'))
    await expect.poll(() => tree!.activeElement?.getAttribute('role')).toBe('combobox')
    await userEvent.tab()
    await expect.poll(() => inTree('[role=dialog]')).toBeNull()
    expect(tree!.activeElement).toBe(inTree('.otp-phone-input'))
  },
)

test('in a frame rendered by its parent page', async () => {
  function Frame({ children }: { readonly children: ReactNode }): ReactElement {
    const [body, setBody] = useState<HTMLElement>()
    return (
      // oxlint-disable-next-line react/iframe-missing-sandbox -- it holds nothing but what is rendered here.
      <iframe
        title="frame"
        style={{ width: 400, height: 500 }}
        ref={(element) => {
          const inner = element?.contentDocument?.body
          if (inner && inner !== body) setBody(inner)
        }}
      >
        {body && createPortal(children, body)}
      </iframe>
    )
  }
  await render(<Frame>{aField()[0]}</Frame>)
  const inner = (): Document => document.querySelector('iframe')!.contentDocument!
  await expect.poll(() => inner().querySelector('button')).toBeTruthy()
  inner().querySelector('button')!.click()
  await expect.poll(() => inner().activeElement?.getAttribute('role')).toBe('combobox')
  const { bottom } = inner().querySelector('[role=dialog]')!.getBoundingClientRect()
  expect(bottom).toBeLessThanOrEqual(500)
  inner()
    .querySelector('[role=option]')!
    .dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }))
  expect(inner().querySelector('[role=dialog]')).not.toBeNull()
  inner().body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }))
  await expect.poll(() => inner().querySelector('[role=dialog]')).toBeNull()
})

test('in a label a press in the list doesn’t press the button again', async () => {
  const spy = vi.spyOn(console, 'error').mockImplementation(() => {})
  await openIn((field) => <label>Phone {field}</label>)
  spy.mockRestore()
  await userEvent.click(page.getByRole('option', { name: /Albania/ }))
  await expect.element(number).toHaveFocus()
  expect(list.elements()).toHaveLength(0)
})

test('in StrictMode', async () => {
  await openIn((field) => <StrictMode>{field}</StrictMode>)
  expectWhole()
  await userEvent.click(number)
  expect(list.elements()).toHaveLength(0)
})
