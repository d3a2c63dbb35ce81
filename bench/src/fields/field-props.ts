/** Every field is controlled, as in a form that holds its values, and reports each value. */
export interface FieldProps {
  readonly onValue?: ((value: string) => void) | undefined
}
