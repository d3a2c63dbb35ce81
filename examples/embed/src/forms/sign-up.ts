/** Posts the form to its backend, which says what it refuses. */
export async function signUp(
  values: object,
): Promise<{ readonly refused?: 'name' | 'phone' | 'email' }> {
  const response = await fetch('/sign-up', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(values),
  })
  return response.json()
}
