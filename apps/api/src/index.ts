export {readConfig} from './config.ts'
export {createServer} from './create-server.ts'
export type {Config} from './config.ts'
export type {Context, Parser} from './context.ts'
