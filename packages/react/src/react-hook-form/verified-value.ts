/** The value of a `VerifiedPhoneField`. `null` until a number is verified, and after it was edited or its proof expired. */
export interface VerifiedPhone {
  readonly e164: string
  readonly proof: string
}

/** The value of a `VerifiedEmailField`. `null` until an address is verified, and after it was edited or its proof expired. */
export interface VerifiedEmail {
  readonly email: string
  readonly proof: string
}
