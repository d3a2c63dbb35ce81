import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import styles from '@otp-kit/react/styles.css?inline'
import { AnnouncedFlowExample } from './announced-flow-example.tsx'
import { CodeExample, GroupedCodeExample } from './code-examples.tsx'
import { FlowExample } from './flow-example.tsx'
import { FormExample } from './form-example.tsx'
import { PhoneExample, PhoneInCard, PhoneInDialog } from './phone-examples.tsx'

const parameters = new URLSearchParams(location.search)

const examples = {
  code: <CodeExample parameters={parameters} />,
  'code-groups': <GroupedCodeExample parameters={parameters} />,
  phone: <PhoneExample parameters={parameters} />,
  'phone-in-card': <PhoneInCard parameters={parameters} />,
  'phone-in-dialog': <PhoneInDialog parameters={parameters} />,
  form: <FormExample parameters={parameters} />,
  flow: <FlowExample parameters={parameters} />,
  'announced-flow': <AnnouncedFlowExample parameters={parameters} />,
}

const isExample = (name: string | null): name is keyof typeof examples =>
  name !== null && name in examples

/** A user's stylesheet against which text has to hold (WCAG 2.2, 1.4.12). */
const textSpacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}`

/** Returns the element to render into: on the page, or in a shadow tree. */
function place(root: HTMLElement): HTMLElement | ShadowRoot {
  document.documentElement.dir = parameters.get('dir') ?? 'ltr'
  root.setAttribute('style', parameters.get('style') ?? 'padding: 24px')
  const container = parameters.has('shadow') ? root.attachShadow({ mode: 'open' }) : root
  const sheet = document.createElement('style')
  sheet.textContent = styles + (parameters.has('spacing') ? textSpacing : '')
  const holder = container instanceof ShadowRoot ? container : document.head
  holder.append(sheet)
  if (container === root) return root
  const inner = document.createElement('div')
  container.append(inner)
  return inner
}

const name = parameters.get('example')
const root = document.getElementById('root')
if (!root || !isExample(name)) throw new Error(`There is no example ${name}.`)
createRoot(place(root)).render(<StrictMode>{examples[name]}</StrictMode>)
