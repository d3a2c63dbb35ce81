import { createRoot } from 'react-dom/client'
import type { Kind } from '@otp-kit/core/contract'
import type { Messages } from '@otp-kit/core/messages'
import { loadPhoneMetadata } from '@otp-kit/core/phone'
import { OtpVerification } from '@otp-kit/react/otp-verification'
import type { Preset } from '@otp-kit/react/theme'
import { createWorld } from '@otp-kit/testing'
import { userEvent } from '@testing-library/user-event'
import '@otp-kit/react/styles.css'
import { messageStates } from './message-states.ts'
import { createStage } from './stage.ts'

const catalogues = import.meta.glob<Readonly<Record<string, Messages>>>(
  '../../../packages/core/src/messages/catalogues/*.ts',
)
const presets = import.meta.glob('../../../packages/react/src/theme/presets/*.css')

const parameters = new URLSearchParams(location.search)
const language = parameters.get('language') ?? 'en'
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the script checks the kind; an unknown preset warns.
const [kind, preset] = [parameters.get('kind') as Kind, parameters.get('preset') as Preset | null]
const { world: options, props, open, reach } = messageStates[parameters.get('state') ?? '']!

const catalogue =
  await catalogues[`../../../packages/core/src/messages/catalogues/${language}.ts`]?.()
const messages = Object.values(catalogue ?? {})[0]
if (!messages) throw new Error(`There is no catalogue ${language}.`)
await presets[`../../../packages/react/src/theme/presets/${preset}.css`]?.()
Object.assign(document.documentElement, {
  lang: language,
  dir: /^(?:ar|fa|he)$/.test(language) ? 'rtl' : 'ltr',
})
// Numbers are formatted from the first digit.
await loadPhoneMetadata()

const root = document.getElementById('root')!
const world = createWorld(options)
const stage = createStage({ kind, world, user: userEvent.setup(), root })
const verification = (await open?.(world, stage)) ?? world.openPage<Kind>(kind)

createRoot(root).render(
  <>
    <div className="neighbour" />
    <OtpVerification
      kind={kind}
      verification={verification}
      transport={world.transport}
      defaultCountry="US"
      messages={messages}
      theme={preset ?? undefined}
      {...props}
    />
    <div className="neighbour" />
  </>,
)
await stage.finds('[data-step]')
await reach(stage)
document.documentElement.dataset['state'] = 'reached'
