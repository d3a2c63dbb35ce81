import '@otp-kit/react/styles.css'
import '@otp-kit/react/presets/bootstrap.css'
import '@otp-kit/react/presets/material.css'
import '@otp-kit/react/presets/minimal.css'
import '@otp-kit/react/presets/shadcn.css'
import './docs.css'
import { VerificationProvider } from '@otp-kit/react'
import type { Decorator, Preview } from '@storybook/react-vite'
import { configure } from 'storybook/test'
import { themes } from 'storybook/theming'
import { ScrollingTable } from '../stories/blocks/scrolling.tsx'
import { directionOf, messagesOf, nameOf, pageLanguages } from '../stories/languages/languages.ts'
import { frame } from './frame.ts'
import { MainContainer } from './main-container.tsx'

// A machine with two busy cores is slow.
configure({ asyncUtilTimeout: 5000 })

/** Sets the language and direction of the page on `<html>`, where components read them. */
const onThePage: Decorator = (Story, { globals, loaded }) => {
  const language = String(globals['language'])
  const dir = String(globals['direction'] ?? directionOf(language))
  Object.assign(document.documentElement, { lang: language, dir })
  return (
    // Components read the page's language on mount.
    <div key={language} style={{ ...frame, colorScheme: globals['scheme'] }}>
      {loaded['isGiven'] ? (
        <VerificationProvider messages={loaded['messages']}>
          <Story />
        </VerificationProvider>
      ) : (
        <Story />
      )}
    </div>
  )
}

const preview: Preview = {
  decorators: [onThePage],
  loaders: [({ globals }) => messagesOf(String(globals['language']))],
  globalTypes: {
    scheme: {
      description: 'Colour scheme',
      toolbar: { title: 'Scheme', icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true },
    },
    language: {
      description: 'Language of the page',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        items: pageLanguages.map((value) => ({ value, title: nameOf(value) })),
        dynamicTitle: true,
      },
    },
    direction: {
      description: 'Direction of the page, if not that of its language',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        items: [
          { type: 'reset', title: 'that of the language' },
          { value: 'ltr', title: 'ltr' },
          { value: 'rtl', title: 'rtl' },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { scheme: 'light', language: 'en' },
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: {
      components: { table: ScrollingTable },
      container: MainContainer,
      // Written from what is rendered, the source of a story whose element has the story's context as a prop never ends.
      source: { type: 'code', dark: matchMedia('(prefers-color-scheme: dark)').matches },
      // Light or dark, as the device is set.
      theme: themes.normal,
      toc: { headingSelector: 'h2, h3' },
    },
    layout: 'fullscreen',
    options: {
      storySort: {
        order: [
          'Introduction',
          'Guides',
          [
            'Start',
            'Your backend',
            'Forms',
            'Own layout',
            'Headless',
            'Single fields',
            'Theme',
            'Languages',
            'Autofill the code',
            'Load it later',
            'React Native',
            'Test a form',
            'Server options',
            'Production and stores',
            'Providers',
            'Security',
            'Contract',
            'Command line',
            'Migrate',
          ],
          'Components',
          [
            'OtpVerification',
            'OtpVerification parts',
            'PhoneField',
            'EmailField',
            'OtpInput',
            'VerifiedPhoneField',
            'VerifiedEmailField',
            'VerificationProvider',
          ],
          'Hooks',
          'Reference',
          'Packages',
          'Flow',
          'Fields',
          'Forms',
          'Themes',
          'Languages',
          'Inbox',
        ],
      },
    },
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
