/** Posts the form to its backend, which says which of the two it refuses. */
export async function signUp(values: object): Promise<{ refused?: 'phone' | 'email' }> {
  const response = await fetch('/sign-up', { method: 'POST', body: JSON.stringify(values) })
  return response.json()
}
