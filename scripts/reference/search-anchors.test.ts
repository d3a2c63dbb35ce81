import { expect, it } from 'vitest'
import { searchAnchors, type Shown } from './search-anchors.ts'

const member = (name: string) => ({
  name,
  type: 'string',
  required: false,
  default: undefined,
  description: '',
})
const exported = (name: string, entry: string) => ({ name, entry, description: '' })

const component = (name: string, attribute: string) => ({
  ...exported(name, '@otp-kit/react/otp-input'),
  props: [member('length'), member('render')],
  element: undefined,
  attributes: [{ name: attribute, description: '' }],
  classes: [],
})

const shown: Shown = {
  reference: {
    components: [
      component('OtpInputRoot', 'data-length'),
      component('OtpInputSlot', 'data-active'),
    ],
    hooks: [
      {
        ...exported('useCode', '@otp-kit/react/hooks'),
        signature: '',
        options: [member('locale')],
        result: [member('state')],
      },
    ],
    functions: [
      { ...exported('problem', '@otp-kit/core/contract'), signature: '', options: [], result: [] },
      { ...exported('toNext', '@otp-kit/server/next'), signature: '', options: [], result: [] },
    ],
    values: [{ ...exported('ProofError', '@otp-kit/server/proof'), type: undefined, members: [] }],
    types: [
      { ...exported('Awaiting', '@otp-kit/core'), source: '', members: [] },
      { ...exported('Awaiting', '@otp-kit/core/contract'), source: '', members: [] },
      { ...exported('Limits', '@otp-kit/server'), source: '', members: [member('perDay')] },
    ],
    commands: [{ name: 'otp-kit send', help: '' }],
  },
  tables: { MessagesTable: ['send.label'] },
  headings: [],
  documentAt: () =>
    "# Title\n\n## Didit's `POST`\n\n```sh\n## no heading\n```\n\n### [Next](x.md)\n",
}

it.each([
  [
    'the props and attributes of components, a common one once',
    '<ComponentReference name="OtpInputRoot" />\n\n<ComponentReference name="OtpInputSlot" part />',
    [
      'otpinputroot',
      'otpinputroot-length',
      'otpinputroot-render',
      'otpinputroot-data-length',
      'otpinputslot',
      'otpinputslot-data-active',
    ],
  ],
  [
    'the options and the result of a hook',
    '<HookReference name="useCode" />',
    ['usecode-options-locale', 'usecode-result-state'],
  ],
  ['the members of a type', '<Members of="Limits" />', ['limits-perday']],
  [
    'the functions of a package',
    '<Functions of="@otp-kit/core" />',
    ['otp-kit-core-contract-problem'],
  ],
  [
    'the constants of a package',
    '<Values of="@otp-kit/server" />',
    ['otp-kit-server-proof-prooferror'],
  ],
  ['all types, of two with one name the first', '<Types />', ['awaiting', 'limits']],
  ['commands', '<Commands />', ['otp-kit-send']],
  ['the rows of other tables', '<MessagesTable />', ['messagestable-send-label']],
  [
    'the headings of a document',
    '<Document path="a.md">{text}</Document>',
    ['didits-post', 'next'],
  ],
  [
    'no headings where it shows a part of one',
    '# A page\n\n<Document path="a.md">{part}</Document>',
    [],
  ],
])('finds %s', (_, mdx, ids) => {
  const anchors = searchAnchors(mdx, shown)
  expect(anchors.map(({ id }) => id)).toEqual(ids)
})

it('has the text of a heading as its title', () => {
  const anchors = searchAnchors('<Document path="a.md">{text}</Document>', shown)
  expect(anchors.map(({ title }) => title)).toEqual(["Didit's POST", 'Next'])
})
