import { SignUpForm } from '../examples/sign-up-form'

export default SignUpForm
