import type { Preset } from '@otp-kit/react/theme'
import '@otp-kit/react/presets/bootstrap.css'
import '@otp-kit/react/presets/material.css'
import '@otp-kit/react/presets/minimal.css'
import '@otp-kit/react/presets/shadcn.css'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor, within } from 'storybook/test'
import { openScreen, screens, type Screen } from '../plays/screens.ts'
import { frameworks } from './framework-variables.ts'
import { Panel, type OpenScreens } from './panel.tsx'

const schemes = ['light', 'dark'] as const

async function openScreens(): Promise<OpenScreens> {
  const opened = screens.map(async (screen) => [screen, await openScreen(screen)] as const)
  return new Map(await Promise.all(opened))
}

const meta = {
  title: 'Themes/Presets',
  args: { preset: 'default' },
  argTypes: {
    preset: {
      control: 'inline-radio',
      options: ['default', 'minimal', 'shadcn', 'material', 'bootstrap'],
    },
  },
  loaders: [async () => ({ screens: await Promise.all(schemes.map(openScreens)) })],
  render: ({ preset }, { loaded }) => (
    <div style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(20rem, 1fr))' }}>
      {schemes.map((scheme, index) => (
        <Panel key={scheme} preset={preset} scheme={scheme} screens={loaded['screens'][index]} />
      ))}
    </div>
  ),
  play: async ({ args, canvasElement }) => {
    for (const scheme of schemes) {
      const panel = within(canvasElement).getByRole('region', { name: scheme })
      await showsEveryScreen(panel)
      for (const flow of panel.querySelectorAll('.otp-verification')) {
        await expect(propertyOf(flow, '--otp-preset')).toBe(args.preset)
        await expect(propertyOf(flow, 'color-scheme')).toBe(scheme)
      }
      if (frameworks[args.preset]) await looksLikeNeighbours(panel)
    }
  },
} satisfies Meta<{ readonly preset: Preset }>

export default meta
type Story = StoryObj<typeof meta>

const propertyOf = (element: Element, property: string): string =>
  getComputedStyle(element).getPropertyValue(property)

/** By what each screen is known. */
const signs: Readonly<Record<Screen, string>> = {
  number: '[data-action=send]',
  'wrong code': '[data-status=awaiting] .otp-problem',
  expired: '[data-action=resend][data-variant=primary]',
  verified: '[data-status=verified] .otp-verified',
}

async function showsEveryScreen(panel: HTMLElement): Promise<void> {
  for (const screen of screens) {
    await waitFor(() =>
      expect(panel.querySelector(`[data-screen="${screen}"] ${signs[screen]}`)).toBeVisible(),
    )
  }
}

async function looksLikeNeighbours(panel: HTMLElement): Promise<void> {
  const pairs = [
    ['input', '.otp-control', ['border-bottom-color', 'border-bottom-left-radius', 'height']],
    [
      'button',
      '[data-variant=primary]',
      ['background-color', 'color', 'border-bottom-left-radius', 'height'],
    ],
  ] as const
  for (const [neighbour, part, properties] of pairs) {
    const [theirs, ours] = [
      panel.querySelector(`[data-neighbours] ${neighbour}`)!,
      panel.querySelector(part)!,
    ]
    const valuesOf = (element: Element) => properties.map((name) => propertyOf(element, name))
    // The colours of a button change by a transition.
    await waitFor(() => expect(valuesOf(ours)).toEqual(valuesOf(theirs)))
  }
}

export const Default: Story = { name: 'Default' }

export const Minimal: Story = { name: 'Minimal', args: { preset: 'minimal' } }

export const Shadcn: Story = {
  name: 'Beside shadcn/ui, with its variables',
  args: { preset: 'shadcn' },
}

export const Material: Story = {
  name: 'Beside Material UI, with its variables',
  args: { preset: 'material' },
}

export const Bootstrap: Story = {
  name: 'Beside Bootstrap, with its variables',
  args: { preset: 'bootstrap' },
}
