import {z} from 'zod'
import {toFault} from './to-fault.ts'

// A page served with a content security policy without `unsafe-eval` would report zod's test for it as a violation.
z.config({jitless: true, customError: toFault})

export {z}
