import { configureGlobal } from 'fast-check'

// The same cases in every run, so that failures can be reproduced.
configureGlobal({ seed: 20_261_120 })
