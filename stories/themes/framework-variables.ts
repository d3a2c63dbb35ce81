import type { Preset } from '@otp-kit/react/theme'

/** CSS custom properties by name. */
export type Variables = Readonly<Record<`--${string}`, string>>

type Scheme = 'light' | 'dark'

export interface Framework {
  /** What its stylesheet declares that the preset reads, with the values of its stock theme. */
  readonly variables: Readonly<Record<Scheme, Variables>>
  /** The page's own colours there. */
  readonly page: { readonly background: string; readonly color: string }
  /** How its input and its primary button look, by the same variables. */
  readonly edge: string
  readonly radius: string
  readonly height: number
  readonly accent: string
  readonly onAccent: string
}

/** The frameworks whose variables a preset reads. The presets themselves are tested on pages of the real ones. */
export const frameworks: { readonly [P in Preset]?: Framework } = {
  shadcn: {
    variables: {
      light: {
        '--radius': '0.625rem',
        '--background': 'oklch(1 0 0)',
        '--foreground': 'oklch(0.145 0 0)',
        '--popover': 'oklch(1 0 0)',
        '--popover-foreground': 'oklch(0.145 0 0)',
        '--primary': 'oklch(0.205 0 0)',
        '--primary-foreground': 'oklch(0.985 0 0)',
        '--muted-foreground': 'oklch(0.556 0 0)',
        '--destructive': 'oklch(0.577 0.245 27.325)',
        '--input': 'oklch(0.922 0 0)',
        '--ring': 'oklch(0.708 0 0)',
      },
      dark: {
        '--radius': '0.625rem',
        '--background': 'oklch(0.145 0 0)',
        '--foreground': 'oklch(0.985 0 0)',
        '--popover': 'oklch(0.205 0 0)',
        '--popover-foreground': 'oklch(0.985 0 0)',
        '--primary': 'oklch(0.922 0 0)',
        '--primary-foreground': 'oklch(0.205 0 0)',
        '--muted-foreground': 'oklch(0.708 0 0)',
        '--destructive': 'oklch(0.704 0.191 22.216)',
        '--input': 'oklch(1 0 0 / 15%)',
        '--ring': 'oklch(0.556 0 0)',
      },
    },
    page: { background: 'var(--background)', color: 'var(--foreground)' },
    edge: 'var(--input)',
    radius: 'calc(var(--radius) - 2px)',
    height: 36,
    accent: 'var(--primary)',
    onAccent: 'var(--primary-foreground)',
  },
  material: {
    variables: {
      light: {
        '--mui-shape-borderRadius': '4px',
        '--mui-palette-common-onBackgroundChannel': '0 0 0',
        '--mui-palette-background-default': '#fff',
        '--mui-palette-background-paper': '#fff',
        '--mui-palette-text-primary': 'rgba(0, 0, 0, 0.87)',
        '--mui-palette-text-secondary': 'rgba(0, 0, 0, 0.6)',
        '--mui-palette-primary-main': '#1976d2',
        '--mui-palette-primary-contrastText': '#fff',
        '--mui-palette-error-main': '#d32f2f',
        '--mui-palette-success-main': '#2e7d32',
      },
      dark: {
        '--mui-shape-borderRadius': '4px',
        '--mui-palette-common-onBackgroundChannel': '255 255 255',
        '--mui-palette-background-default': '#121212',
        '--mui-palette-background-paper': '#121212',
        '--mui-palette-text-primary': '#fff',
        '--mui-palette-text-secondary': 'rgba(255, 255, 255, 0.7)',
        '--mui-palette-primary-main': '#90caf9',
        '--mui-palette-primary-contrastText': 'rgba(0, 0, 0, 0.87)',
        '--mui-palette-error-main': '#f44336',
        '--mui-palette-success-main': '#66bb6a',
      },
    },
    page: {
      background: 'var(--mui-palette-background-default)',
      color: 'var(--mui-palette-text-primary)',
    },
    edge: 'rgb(var(--mui-palette-common-onBackgroundChannel) / 23%)',
    radius: 'var(--mui-shape-borderRadius)',
    height: 40,
    accent: 'var(--mui-palette-primary-main)',
    onAccent: 'var(--mui-palette-primary-contrastText)',
  },
  bootstrap: {
    variables: {
      light: {
        '--bs-body-bg': '#fff',
        '--bs-body-color': '#212529',
        '--bs-secondary-color': 'rgba(33, 37, 41, 0.75)',
        '--bs-border-color': '#dee2e6',
        '--bs-border-radius': '0.375rem',
        '--bs-primary': '#0d6efd',
        '--bs-link-color': '#0d6efd',
        '--bs-form-valid-color': '#198754',
        '--bs-form-invalid-color': '#dc3545',
      },
      dark: {
        '--bs-body-bg': '#212529',
        '--bs-body-color': '#dee2e6',
        '--bs-secondary-color': 'rgba(222, 226, 230, 0.75)',
        '--bs-border-color': '#495057',
        '--bs-border-radius': '0.375rem',
        '--bs-primary': '#0d6efd',
        '--bs-link-color': '#6ea8fe',
        '--bs-form-valid-color': '#75b798',
        '--bs-form-invalid-color': '#ea868f',
      },
    },
    page: { background: 'var(--bs-body-bg)', color: 'var(--bs-body-color)' },
    edge: 'var(--bs-border-color)',
    radius: 'var(--bs-border-radius)',
    height: 38,
    accent: 'var(--bs-primary)',
    onAccent: '#fff',
  },
}
