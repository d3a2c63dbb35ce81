import { VerifiedPhoneField, type VerifiedPhone } from '@otp-kit/react/react-hook-form'
import { useFieldArray, useForm } from 'react-hook-form'

interface Contacts {
  phones: { value: VerifiedPhone | null }[]
}

export function PhoneNumbers({ onSave }: { onSave: (contacts: Contacts) => void }) {
  const { control, handleSubmit } = useForm<Contacts>({
    defaultValues: { phones: [{ value: null }] },
  })
  const { fields, append, remove } = useFieldArray({ control, name: 'phones' })
  return (
    <form onSubmit={(event) => void handleSubmit(onSave)(event)}>
      {fields.map(({ id }, index) => (
        <fieldset key={id} aria-label={`Phone ${index + 1}`}>
          <VerifiedPhoneField control={control} name={`phones.${index}.value`} required />
          <button type="button" onClick={() => remove(index)}>
            Remove
          </button>
        </fieldset>
      ))}
      <button type="button" onClick={() => append({ value: null })}>
        Add a number
      </button>
      <button>Save</button>
    </form>
  )
}
