/** The rules of the reference page: readable on a phone, light and dark. */
export const style = `
:root { color-scheme: light dark; --line: light-dark(#d8d8d4, #3a3a3c); --soft: light-dark(#f5f4f0, #222224) }
* { box-sizing: border-box }
body { margin: 0; font: 1rem/1.55 system-ui, sans-serif; background: light-dark(#fff, #18181a); color: light-dark(#222, #e4e4e0) }
main { max-width: 60rem; padding: 2rem 1.25rem 6rem; margin: 0 auto; overflow-wrap: break-word }
nav { padding: 1rem 1.25rem; border-bottom: 1px solid var(--line); font-size: .875rem }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0; padding: 0; list-style: none }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .5rem }
h2 { margin: 3rem 0 1rem; padding-top: 1rem; border-top: 1px solid var(--line) }
h3 { margin: 2.25rem 0 .25rem; font-size: 1.05rem }
a { color: light-dark(#0b5394, #8ab8ea) }
code, pre { font: .875em/1.5 ui-monospace, monospace }
pre { padding: .75rem 1rem; background: var(--soft); border-radius: .375rem; overflow-x: auto }
table { display: block; overflow-x: auto; margin: .75rem 0 1.25rem; border-collapse: collapse; font-size: .9rem }
th { text-align: left; font-weight: 600 }
td:last-child { min-width: 12rem }
th, td { padding: .375rem .75rem .375rem 0; vertical-align: top; border-bottom: 1px solid var(--line) }
tr:target, h3:target { background: light-dark(#fff3c4, #4a3f13) }
`
