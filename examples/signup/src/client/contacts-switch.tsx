import type { VerifiedContacts } from '../sign-up-schema.ts'

const options: readonly (readonly [VerifiedContacts, string])[] = [
  ['both', 'Phone and e-mail'],
  ['phone', 'Phone'],
  ['email', 'E-mail'],
]

interface ContactsSwitchProps {
  readonly value: VerifiedContacts
  readonly onChange: (value: VerifiedContacts) => void
}

/** Chooses what the form verifies. It belongs to the demo, not to the form. */
export function ContactsSwitch({ value, onChange }: ContactsSwitchProps) {
  return (
    <fieldset className="switch">
      <legend>What the form verifies</legend>
      {options.map(([option, label]) => (
        <label key={option}>
          <input
            type="radio"
            name="contacts"
            checked={option === value}
            onChange={() => onChange(option)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
