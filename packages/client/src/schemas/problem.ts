import {type ProblemCode, problems} from '../problems.ts'
import {messageSchema} from './result.ts'
import {z} from './zod.ts'

const codes = Object.keys(problems) as [ProblemCode, ...ProblemCode[]]

/** What is answered for every error: RFC 9457, with the code and, for an unreadable document, its messages. */
export const problemSchema = z
  .object({
    type: z.string().meta({description: 'Address of what is known about this kind of problem'}),
    title: z.string(),
    status: z.int(),
    detail: z.string().exactOptional(),
    instance: z
      .string()
      .exactOptional()
      .meta({description: 'Names this one occurrence; it is in the server’s log as well'}),
    code: z.enum(codes),
    messages: z.array(messageSchema).exactOptional()
  })
  .meta({id: 'Problem', description: 'What went wrong (RFC 9457)'})
