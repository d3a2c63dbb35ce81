/** Every field is controlled, as in a form that holds its values, and tells what it was told. */
export interface FieldProps {
  readonly onValue?: ((value: string) => void) | undefined
}
