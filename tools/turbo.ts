import {spawnSync} from 'node:child_process'

/** Runs Turborepo with the given arguments, without its telemetry and the notice about it. */
const {status, error} = spawnSync('turbo', process.argv.slice(2), {
  stdio: 'inherit',
  // On Windows the program is a script.
  shell: process.platform === 'win32',
  env: {...process.env, TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1', DO_NOT_TRACK: '1'}
})
if (error) throw error
process.exitCode = status ?? 1
