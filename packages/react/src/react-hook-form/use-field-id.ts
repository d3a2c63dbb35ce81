'use client'

import { useState } from 'react'

/** An index in the path of a field: `phones.0.value`. */
const index = /(?:^|[.[])\d+(?:[.\]]|$)/

/**
 * Returns the default id of a field's verification: its name. In a field array the name follows the position of the row,
 * so that there the id is one of this component alone.
 */
export function useFieldId(name: string): string {
  const isInArray = index.test(name)
  const [own] = useState(() => (isInArray ? randomId() : name))
  return isInArray ? own : name
}

/** `crypto.randomUUID` is missing where a page is plain http. */
function randomId(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-')
}
