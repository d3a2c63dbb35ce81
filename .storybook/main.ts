import type { StorybookConfig } from '@storybook/react-vite'
import remarkGfm from 'remark-gfm'
import { prebundled } from '../scripts/prebundled.ts'
import { sourceConditions } from '../scripts/source-conditions.ts'
import { referencePlugin } from './reference-plugin.ts'
import { storyIndexGenerator } from './search-index.ts'

const config: StorybookConfig & { storyIndexGenerator: unknown } = {
  framework: '@storybook/react-vite',
  stories: [
    '../stories/**/*.mdx',
    '../stories/**/*.stories.tsx',
    '../examples/embed/src/**/*.stories.tsx',
  ],
  addons: [
    {
      name: '@storybook/addon-docs',
      // Tables.
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-vitest',
    '@storybook/addon-a11y',
  ],
  staticDirs: [{ from: '../docs/openapi.yaml', to: '/openapi.yaml' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  storyIndexGenerator,
  features: { experimentalSearchDocsHeadings: true, sidebarOnboardingChecklist: false },
  // The other parser needs TypeScript's compiler API, which TypeScript 7 does not have.
  typescript: { reactDocgen: 'react-docgen' },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), referencePlugin()],
    resolve: { ...vite.resolve, conditions: sourceConditions },
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [...(vite.optimizeDeps?.include ?? []), ...prebundled],
    },
  }),
}

export default config
