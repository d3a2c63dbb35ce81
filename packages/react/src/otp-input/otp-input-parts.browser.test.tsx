import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { cdp, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import type { Details } from '../utils/details.ts'
import { describePart } from '../testing/fixtures/describe-part.tsx'
import { OtpInput } from './index.ts'
import '../theme/styles.css'

const inRoot = (part: React.ReactElement): React.ReactElement => (
  <OtpInput.Root>{part}</OtpInput.Root>
)

describePart('OtpInput', <OtpInput aria-label="Code" />, {
  rootClass: 'otp-input',
  target: 'input',
})
describePart('OtpInput.Root', <OtpInput.Root />, { rootClass: 'otp-input' })
describePart('OtpInput.Input', <OtpInput.Input aria-label="Code" />, {
  wrap: inRoot,
  rootClass: 'otp-input-text',
  tag: 'input',
})
describePart('OtpInput.Slots', <OtpInput.Slots />, { wrap: inRoot, rootClass: 'otp-slots' })
describePart('OtpInput.Slot', <OtpInput.Slot index={0} />, { wrap: inRoot, rootClass: 'otp-slot' })
describePart('OtpInput.Group', <OtpInput.Group />, { wrap: inRoot, rootClass: 'otp-group' })
describePart('OtpInput.Separator', <OtpInput.Separator />, {
  wrap: inRoot,
  rootClass: 'otp-separator',
})

test('given handlers run first and can prevent those of the field', async () => {
  const order: string[] = []
  const screen = await render(
    <form onSubmit={() => order.push('submit')}>
      <OtpInput
        aria-label="Code"
        defaultValue="12"
        onKeyDown={(event) => order.push(`key ${event.defaultPrevented}`)}
        onClick={(event) => event.preventDefault()}
      />
    </form>,
  )
  const input = screen.container.querySelector('input')!
  await userEvent.click(input, { position: { x: 60, y: 20 } })
  await userEvent.keyboard('{Enter}')
  expect(order).toEqual(['key false'])
})

test('a part outside of its root throws', () => {
  expect(() => renderToString(<OtpInput.Slot index={0} />)).toThrow(
    /<OtpInput.Slot> is used outside/,
  )
})

test('text typed before hydration is adopted once and survives the next render', async () => {
  const onValueChange = vi.fn<(code: string, details: Details) => void>()
  const onComplete = vi.fn<() => void>()
  const field = (title: string) => (
    <OtpInput
      aria-label="Code"
      title={title}
      onValueChange={onValueChange}
      onComplete={onComplete}
    />
  )
  const container = document.createElement('div')
  container.innerHTML = renderToString(field('one'))
  document.body.append(container)
  const input = container.querySelector('input')!
  await userEvent.type(input, '123456')
  const root = hydrateRoot(container, field('one'))
  await expect.poll(() => onValueChange.mock.calls.length).toBe(1)
  expect(onValueChange.mock.calls[0]).toEqual(['123456', { reason: 'restored', event: undefined }])
  root.render(field('two'))
  await expect.poll(() => input.title).toBe('two')
  expect(input.value).toBe('123456')
  expect(container.querySelector('.otp-slots')!.textContent).toBe('123456')
  expect(onValueChange).toHaveBeenCalledTimes(1)
  expect(onComplete).not.toHaveBeenCalled()
  root.unmount()
  container.remove()
})

test('a group is a box, and its slots keep the grid of the text', async () => {
  const slots = (indices: readonly number[]) =>
    indices.map((index) => <OtpInput.Slot key={index} index={index} />)
  const { container } = await render(
    <OtpInput.Root>
      <OtpInput.Slots>
        <OtpInput.Group>{slots([0])}</OtpInput.Group>
        <OtpInput.Separator />
        <OtpInput.Group>{slots([1, 2])}</OtpInput.Group>
        {slots([3])}
        <OtpInput.Group>{slots([4, 5])}</OtpInput.Group>
      </OtpInput.Slots>
      <OtpInput.Input aria-label="Code" />
    </OtpInput.Root>,
  )
  const boxes = [...container.querySelectorAll('.otp-slot')].map((slot) =>
    slot.getBoundingClientRect(),
  )
  const pitch = boxes[1]!.left - boxes[0]!.left
  for (const [index, { left, width }] of boxes.entries()) {
    expect(left).toBeCloseTo(boxes[0]!.left + index * pitch, 1)
    expect(width).toBeCloseTo(boxes[0]!.width, 1)
  }
  expect(boxes[5]!.right).toBeCloseTo(
    container.querySelector('.otp-slots')!.getBoundingClientRect().right,
    1,
  )
  const groups = [...container.querySelectorAll('.otp-group')]
  expect(groups[1]!.getBoundingClientRect().width).toBeCloseTo(pitch + boxes[0]!.width, 1)
})

test('selected characters are readable in forced colours', async () => {
  const forced = (value: string) =>
    cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] })
  await forced('active')
  try {
    const screen = await render(<OtpInput aria-label="Code" defaultValue="123456" />)
    await userEvent.click(screen.getByRole('textbox'))
    await userEvent.keyboard('{Control>}a{/Control}')
    await vi.waitFor(() =>
      expect(document.querySelectorAll('.otp-slot[data-selected]')).toHaveLength(6),
    )
    // Otherwise Chromium paints a backplate of the page's colour behind the text: white on white.
    const slot = document.querySelector('.otp-slot')!
    expect(getComputedStyle(slot).forcedColorAdjust).toBe('none')
  } finally {
    await forced('none')
  }
})
