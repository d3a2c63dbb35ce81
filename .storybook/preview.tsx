import '@otp-kit/react/styles.css'
import type { Decorator, Preview } from '@storybook/react-vite'
import { configure } from 'storybook/test'
import { frame } from './frame.ts'

// A machine with two busy cores is slow, not wrong: what is waited for may take this long to come.
configure({ asyncUtilTimeout: 5000 })

const onThePage: Decorator = (Story, { globals }) => (
  <div
    dir={globals['direction']}
    lang={globals['direction'] === 'rtl' ? 'ar' : 'en'}
    style={{ ...frame, colorScheme: globals['scheme'] }}
  >
    <Story />
  </div>
)

const preview: Preview = {
  decorators: [onThePage],
  globalTypes: {
    scheme: {
      description: 'Colour scheme',
      toolbar: { title: 'Scheme', icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true },
    },
    direction: {
      description: 'Direction of the page',
      toolbar: { title: 'Direction', icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true },
    },
  },
  initialGlobals: { scheme: 'light', direction: 'ltr' },
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    layout: 'fullscreen',
    viewport: {
      options: {
        narrow: {
          name: 'Narrow phone',
          styles: { width: '360px', height: '740px' },
          type: 'mobile',
        },
        wide: { name: 'Desktop', styles: { width: '1280px', height: '900px' }, type: 'desktop' },
      },
    },
  },
}

export default preview
